"""The engine does what AWS did: status, output, error, cause, and the history event by event."""

from __future__ import annotations

from typing import Any

import pytest

from tests import corpus
from tests.execution import recordings

if not corpus.present():
    pytest.skip(corpus.REASON, allow_module_level=True)

SERVICES = "service_executions.jsonl"

ELSE_THAN_OTHERS = {
    "test_map_state_label": "shows the input without the blanks that StartExecution was given; eight others, older and "
    "newer, show them",
}
"""Recordings that differ from others of the same thing."""

REACHED, REACHED_WITH_SERVICES = 719, 82
"""Recordings reproduced; raise them when more are, never lower them."""

SERVICES_NOT_YET = {
    "test_invoke_with_headers[singleStringHeader]": "needs a check of API Gateway's parameters",
    "test_map_item_reader_json_no_json_list_object": "was recorded before AWS mapped over objects [D]",
    "test_max_concurrency_path_negative": "was recorded before it went wrong",
    "test_parallel_state_lambda": "the recorder sorted the calls of its branches, so that their order is lost",
    "test_stop_execution#exec_hist_resp": "is stopped from outside: see test_execution",
}


@pytest.mark.parametrize("group", sorted(recordings.groups().keys() - ELSE_THAN_OTHERS.keys()))
def test_the_engine_reproduces_the_recording(group: str) -> None:
    differences = {
        row["name"]: difference
        for row in recordings.groups()[group]
        if (difference := recordings.verdict(row)) is not None
    }
    assert not differences


def _short(row: dict[str, Any]) -> str:
    return str(row["name"].split("::")[-1])


def _services() -> list[dict[str, Any]]:
    return [row for row in recordings.rows(SERVICES) if _short(row) not in SERVICES_NOT_YET]


@pytest.mark.parametrize("row", _services(), ids=_short)
def test_the_engine_reproduces_the_recording_with_services(row: dict[str, Any]) -> None:
    assert recordings.service_verdict(row) is None


def test_the_number_of_reproduced_recordings_never_falls() -> None:
    reproduced = sum(recordings.verdict(row) is None for row in recordings.rows())
    assert reproduced >= REACHED
    with_services = sum(recordings.service_verdict(row) is None for row in _services())
    assert with_services >= REACHED_WITH_SERVICES
