"""Where we differ from a recording, by the end of the recording's name: what the recording has that is special.

Each must differ: a test and scripts/conformance.py say so when one no longer does.
"""

from __future__ import annotations

from typing import Any

NEWER_MODEL = (
    "recorded in December 2025, when a function had at most 10,240 MB; the API's model of today says 32,768 (botocore "
    "1.44.5, MemorySize)"
)

EXECUTIONS = {
    "test_map_state_label": (
        "shows the input without the blanks that StartExecution was given; eight other recordings, older and newer, "
        "show them"
    ),
}

STATES = {
    "test_strict_mode_aws_sdk_lambda_get_function_task[integer_more_than_maximum_allowed]": NEWER_MODEL,
    "test_present_mode_aws_sdk_lambda_get_function_task[integer_more_than_maximum_allowed]": NEWER_MODEL,
    "test_base_state_name_validation_failures[empty]": (
        "botocore refuses the empty name before anything is sent (ParamValidationError); it does so here as well"
    ),
}

SERVICES = {
    "test_map_item_reader_json_no_json_list_object": "recorded before AWS mapped over objects [D]",
    "test_max_concurrency_path_negative": (
        "read while the execution still ran: the history recorded is ExecutionStarted alone, the status RUNNING, and "
        "its events are marked as varying"
    ),
}


def short(row: dict[str, Any]) -> str:
    """The recorded test with its parameters, without its file and class."""
    return str(row["name"].split("::")[-1])


def reason(table: dict[str, str], row: dict[str, Any]) -> str | None:
    """Why we differ from the recording, None when we must not."""
    return table.get(short(row)) or table.get(short(row).partition("#")[0])
