"""From the text of a definition to a program, or to the error with which CreateStateMachine refuses it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from stepsmith.asl import InvalidState, Json, Machine, MapState, ParallelState, TaskState, read
from stepsmith.errors import DefinitionError
from stepsmith.execution import MachineType, Program, prepare
from stepsmith.integrations import Integration, ResourceError, objection, parse_resource
from stepsmith.local.machines import invalid_definition
from stepsmith.local.protocol import ApiError
from stepsmith.local.task_support import unsupported
from stepsmith.validation import aws_diagnostics

MAX_DEFINITION_CHARACTERS = 1_048_576


def sound_machine(text: str, type: MachineType) -> Machine:
    """The machine of a definition. Raises ApiError InvalidDefinition in AWS's words, with all errors in it."""
    if len(text) > MAX_DEFINITION_CHARACTERS:
        raise ApiError(
            "ValidationException",
            "1 validation error detected: Value at 'definition' failed to satisfy constraint: Member must have "
            f"length less than or equal to {MAX_DEFINITION_CHARACTERS}",
        )
    # What AWS finds only at run time is let through here as well: the execution then fails as it does there.
    errors = [found.text for found in aws_diagnostics(text, type=type) if found.severity == "ERROR"]
    if errors:
        raise invalid_definition(", ".join(errors))
    machine = read(text).machine
    assert machine is not None  # A definition without a machine has errors.
    return machine


def read_definition(text: str, type: MachineType, activity_exists: Callable[[str], bool]) -> Program:
    """The program of a definition; ``activity_exists`` is asked for an ARN when an execution comes to it.

    Raises ApiError InvalidDefinition for one that AWS or this cloud does not take.
    """
    machine = sound_machine(text, type)
    refused = [f"UNSUPPORTED_HERE: {text} at {pointer}/Resource" for pointer, text in _unsupported(machine, "")]
    if refused:
        raise invalid_definition(", ".join(refused))
    try:
        return prepare(machine, type=type, check_parameters=partial(_objection, activity_exists))
    except DefinitionError as error:
        raise invalid_definition(error) from None


def check_definition(text: str, type: MachineType, *, severity: str, limit: int) -> dict[str, Any]:
    """ValidateStateMachineDefinition. ``severity`` WARNING asks for warnings too."""
    found = aws_diagnostics(text, type=type)
    failed = any(one.severity == "ERROR" for one in found)
    asked = [one for one in found if severity == "WARNING" or one.severity == "ERROR"]
    return {
        "result": "FAIL" if failed else "OK",
        "diagnostics": [
            {
                "severity": one.severity,
                "code": one.code,
                "message": one.message,
                **({} if one.location is None else {"location": one.location}),
            }
            for one in asked[:limit]
        ],
        "truncated": len(asked) > limit,
    }


def _objection(activity_exists: Callable[[str], bool], integration: Integration, parameters: Json) -> str | None:
    if integration.kind == "activity":
        # [measured by others on AWS]
        return None if activity_exists(integration.arn) else f"The activity {integration.arn} does not exist."
    return objection(integration, parameters)


def _unsupported(machine: Machine, pointer: str) -> Iterator[tuple[str, str]]:
    """Every task that this cloud cannot run, before anything is created."""
    for name, state in machine.states.items():
        here = f"{pointer}/States/{name.replace('~', '~0').replace('/', '~1')}"
        match state:
            case TaskState():
                try:
                    reason = unsupported(parse_resource(state.resource))
                except ResourceError as error:
                    reason = str(error)
                if reason:
                    yield here, reason
            case ParallelState():
                for index, branch in enumerate(state.branches):
                    yield from _unsupported(branch, f"{here}/Branches/{index}")
            case MapState():
                if state.item_processor is not None:
                    yield from _unsupported(state.item_processor, f"{here}/ItemProcessor")
                elif state.iterator is not None:
                    yield from _unsupported(state.iterator, f"{here}/Iterator")
            case InvalidState():
                yield here, "the state could not be read"
