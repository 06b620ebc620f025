"""Short ways to write definitions and to run them in virtual time."""

from __future__ import annotations

from typing import Any

from stepsmith import asl
from stepsmith.asl import Json
from stepsmith.execution import Execution, Program, Success, prepare
from stepsmith.execution.virtual import run

INVOKE = "arn:aws:states:::lambda:invoke"
FUNCTION = "arn:aws:lambda:eu-north-1:000000000000:function:f"
JOB = "arn:aws:states:::batch:submitJob.sync"
TOKEN = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
ACTIVITY = "arn:aws:states:eu-north-1:000000000000:activity:a"

EXECUTION_ARN = "arn:aws:states:eu-north-1:000000000000:execution:m:e"


def machine(start: str, /, states: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    return {"StartAt": start, "States": states or {}, **fields}


def passing(**fields: Any) -> dict[str, Any]:
    return {"Type": "Pass", **({} if "Next" in fields else {"End": True}), **fields}


def task(resource: str = INVOKE, **fields: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": resource, **({} if "Next" in fields else {"End": True}), **fields}


def program(definition: dict[str, Any], **arguments: Any) -> Program:
    reading = asl.read_value(definition)
    assert reading.machine is not None
    assert not reading.diagnostics, [one.message for one in reading.diagnostics]
    return prepare(reading.machine, **arguments)


def execute(definition: dict[str, Any], input: Json = None, tasks: Any = None, **arguments: Any) -> Execution:
    arguments.setdefault("arn", EXECUTION_ARN)
    return run(program(definition), input, tasks, **arguments)


def always(answer: Any, seconds: float = 1.0) -> Any:
    """Tasks that all give ``answer`` after ``seconds``."""
    return lambda effect, now: (seconds, answer)


def echo(effect: Any, now: float) -> Any:
    """Tasks that give their parameters back after a second."""
    return 1.0, Success(effect.parameters)


def events(execution: Execution) -> list[str]:
    return [event.type for event in execution.history]


def chain(execution: Execution) -> list[int]:
    return [event.previous_event_id for event in execution.history]


def details(execution: Execution, event_type: str) -> list[dict[str, Any]]:
    return [event.details for event in execution.history if event.type == event_type]
