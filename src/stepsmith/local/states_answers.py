"""What Step Functions answers about machines and executions, member by member, and in pages."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping, Sequence
from typing import Any

from stepsmith.execution import why_not_redrivable
from stepsmith.history import to_api as event_to_api
from stepsmith.local.executions import Run
from stepsmith.local.machines import StateMachine
from stepsmith.local.protocol import ApiError

_DEFAULT_PAGE = 100
_MAX_PAGE = 1000


def describe_machine(machine: StateMachine, *, included: bool = True) -> dict[str, Any]:
    """DescribeStateMachine; without ``included``, as for METADATA_ONLY, the definition is an empty object [measured by
    others on AWS]."""
    described: dict[str, Any] = {
        "stateMachineArn": machine.arn,
        "name": machine.name,
        "status": "DELETING" if machine.deleting else "ACTIVE",
        "roleArn": machine.role_arn,
        "type": machine.type,
        "creationDate": machine.created_at,
        **machine.settings,
    }
    if machine.updated_at is not None:
        described["revisionId"] = machine.revision_id
    return {**described, "definition": machine.definition if included else "{}"}


def describe_execution(run: Run, now: float, *, included: bool = True) -> dict[str, Any]:
    """DescribeExecution; whether it can be redriven depends on the time ``now`` (epoch seconds)."""
    with run.lock:
        execution = run.execution
        described: dict[str, Any] = {
            **_standing(run),
            "redriveCount": execution.redrive_count,
        }
        optional: dict[str, Any] = {
            "traceHeader": run.trace_header,
            "mapRunArn": run.map_run_arn,
        }
        if run.map_run_arn is not None and execution.status not in ("RUNNING", "SUCCEEDED"):
            described["redriveStatus"] = "REDRIVABLE_BY_MAP_RUN"
        elif run.map_run_arn is not None:
            # [M] of Express children too
            described["redriveStatus"] = "NOT_REDRIVABLE"
            optional["redriveStatusReason"] = f"Execution is {execution.status} and cannot be redriven"
        elif execution.program.type == "STANDARD":
            reason = why_not_redrivable(execution, now)
            described["redriveStatus"] = "REDRIVABLE" if reason is None else "NOT_REDRIVABLE"
            optional["redriveStatusReason"] = reason
        if included:
            # [measured by others on AWS] METADATA_ONLY leaves out all of these, the details too.
            described["inputDetails"] = {"included": True}
            optional |= {"input": execution.input_text, "output": execution.output_text}
            optional |= {"error": execution.error, "cause": execution.cause}
            if execution.status == "SUCCEEDED":
                described["outputDetails"] = {"included": True}
    return described | {name: value for name, value in optional.items() if value is not None}


def list_execution(run: Run) -> dict[str, Any]:
    """One entry of ListExecutions."""
    listed = _standing(run)
    if run.map_run_arn is not None:
        listed |= {"mapRunArn": run.map_run_arn, "itemCount": run.item_count}
        if run.execution.status != "RUNNING":
            listed["redriveCount"] = run.execution.redrive_count  # [M] also where it is 0
    return listed


def _standing(run: Run) -> dict[str, Any]:
    execution = run.execution
    listed: dict[str, Any] = {
        "executionArn": run.arn,
        "stateMachineArn": run.machine.arn,
        # [M] an Express child of a distributed Map is named by both last parts of its ARN.
        "name": run.arn.split(":", 7)[-1] if run.map_run_arn is not None else execution.name,
        "status": execution.status,
        "startDate": execution.started_at,
    }
    for member, arn in execution.qualifiers.items():
        listed[member] = arn
    if execution.redriven_at is not None:
        listed |= {"redriveCount": execution.redrive_count, "redriveDate": execution.redriven_at}
    return listed if execution.stopped_at is None else {**listed, "stopDate": execution.stopped_at}


def history_page(run: Run, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """GetExecutionHistory."""
    include = parameters.get("includeExecutionData", True)
    with run.lock:
        events = list(run.execution.history)
    if parameters.get("reverseOrder"):
        events.reverse()
    answer = page("events", events, parameters)
    answer["events"] = [event_to_api(event, include_execution_data=include) for event in answer["events"]]
    return answer


def page(member: str, items: Sequence[Any], parameters: Mapping[str, Any]) -> dict[str, Any]:
    """One page of ``items``. [D] ``maxResults`` 0 or absent is 100, at most 1000."""
    size = parameters.get("maxResults") or _DEFAULT_PAGE
    if size > _MAX_PAGE:
        # [R]
        raise ApiError(
            "ValidationException",
            f"1 validation error detected: Value '{size}' at 'maxResults' failed to satisfy constraint: "
            f"Member must have value less than or equal to {_MAX_PAGE}",
        )
    first = _read_token(parameters["nextToken"]) if parameters.get("nextToken") else 0
    answer: dict[str, Any] = {member: list(items[first : first + size])}
    if first + size < len(items):
        answer["nextToken"] = base64.urlsafe_b64encode(f"from {first + size}".encode()).decode()
    return answer


def parse_payloads(described: dict[str, Any]) -> dict[str, Any]:
    """The same with Input and Output as JSON instead of text."""
    parsed: dict[str, Any] = {name: json.loads(described[name]) for name in ("Input", "Output") if name in described}
    return {**described, **parsed}


def _read_token(token: str) -> int:
    try:
        word, number = base64.urlsafe_b64decode(token).decode().split()
        if word != "from":
            raise ValueError(word)
        return int(number)
    except ValueError:
        raise ApiError("InvalidToken", f"Invalid Token: '{token}'") from None
