"""``states:startExecution`` in virtual time: the execution that a task starts, and how its end answers the task."""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import dataclass
from typing import Any

from stepsmith.asl import Json
from stepsmith.execution.effects import Answer, Invoke, Success
from stepsmith.execution.execution import Execution
from stepsmith.execution.failure import TASK_FAILED, Failure
from stepsmith.execution.json_text import compact, parsed
from stepsmith.execution.program import Program

# [R] what DescribeExecution's result holds for an execution that can be redriven, and for one that cannot.
_REDRIVABLE = {"RedriveStatus": "REDRIVABLE"}
_NOT_REDRIVABLE = {
    "RedriveStatus": "NOT_REDRIVABLE",
    "RedriveStatusReason": "Execution is SUCCEEDED and cannot be redriven",
}


@dataclass(frozen=True, slots=True)
class Nested:
    """The task is answered by an execution of ``program``, which runs in the same virtual world."""

    program: Program
    state_machine_arn: str


def begin_nested(nested: Nested, effect: Invoke, parent: Execution, token: int, now: float) -> Execution | Failure:
    """The execution that the task starts, not started yet. Without a Name it gets one from the parent's seed.

    A Failure when its Input is text that is no JSON.
    """
    digest = hashlib.sha256(f"{parent.arn}\n{parent.seed}\nnested {token}".encode()).digest()
    given = effect.parameters.get("Input")
    try:
        value: Json = parsed(given) if isinstance(given, str) else {} if given is None else given
    except ValueError as error:
        return _refused("InvalidExecutionInput", f"Invalid State Machine Execution Input: '{error}'")
    return Execution(
        nested.program,
        input=value,
        input_text=given if isinstance(given, str) else compact(value),
        name=effect.parameters.get("Name") or str(uuid.UUID(bytes=digest[:16], version=4)),
        state_machine_arn=nested.state_machine_arn,
        role_arn=parent.role_arn,
        now=now,
        seed=int.from_bytes(digest[16:24]),
    )


def already_exists(child: Execution) -> Failure:
    return _refused("ExecutionAlreadyExists", f"Execution Already Exists: '{child.arn}'")


def _refused(code: str, message: str) -> Failure:
    """What StartExecution answers instead of an execution."""
    cause = (
        f"{message} (Service: AWSStepFunctions; Status Code: 400; Error Code: {code}; "
        "Request ID: 00000000-0000-0000-0000-000000000000; Proxy: null)"
    )
    return Failure(f"StepFunctions.{code}Exception", cause)


def started(child: Execution) -> dict[str, Any]:
    """The response of StartExecution."""
    return {"ExecutionArn": child.arn, "StartDate": round(child.started_at * 1000)}


def ended(child: Execution, effect: Invoke) -> Answer:
    """What a ``.sync`` task is answered with. [R] a child that timed out is a States.TaskFailed too."""
    described = _described(child, parse=effect.integration.pattern == "sync:2")
    return Success(described) if child.status == "SUCCEEDED" else Failure(TASK_FAILED, compact(described))


def _described(child: Execution, *, parse: bool) -> dict[str, Any]:
    # [R] ``.sync`` gives input and output as text, ``.sync:2`` as JSON.
    succeeded = child.status == "SUCCEEDED"
    members: dict[str, Any] = {
        "Cause": child.cause,
        "Error": child.error,
        "ExecutionArn": child.arn,
        "Input": child.input if parse else child.input_text,
        "InputDetails": {"Included": True},
        "Name": child.name,
        "Output": child.output if parse else child.output_text,
        "OutputDetails": {"Included": True},
        "RedriveCount": 0,
        **(_NOT_REDRIVABLE if succeeded else _REDRIVABLE),
        "StartDate": round(child.started_at * 1000),
        "StateMachineArn": child.state_machine_arn,
        "Status": child.status,
        "StopDate": round((child.now if child.stopped_at is None else child.stopped_at) * 1000),
    }
    absent = {name for name in ("Cause", "Error") if members[name] is None}
    if not succeeded:
        absent |= {"Output", "OutputDetails"}
    return {name: value for name, value in members.items() if name not in absent}
