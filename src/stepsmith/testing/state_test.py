"""AWS's TestState, offline: one state of a workflow on its own, with what became of its data on the way."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, TypeAlias

from stepsmith import asl
from stepsmith.asl import Json, Machine
from stepsmith.diagnostics import nearest
from stepsmith.errors import ConfigurationError
from stepsmith.execution import Failure
from stepsmith.execution.state_request import LEVELS, read_request, whole_definition
from stepsmith.execution.state_run import run_test
from stepsmith.execution.state_test import StateTestOutcome, StateTestStatus
from stepsmith.testing.mocks import Fails, Returns
from stepsmith.testing.runner import machine_of, sound

InspectionLevel: TypeAlias = Literal["INFO", "DEBUG", "TRACE"]

_MOCK_MEMBERS = ("result", "errorOutput", "fieldValidationMode")
_CONFIGURATION = ("retrierRetryCount", "errorCausedByState", "mapIterationFailureCount", "mapItemReaderData")


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorDetails:
    """Which Retry or Catch, by its position, is for the error; how long a retry waits."""

    catch_index: int | None = None
    retry_index: int | None = None
    retry_backoff_interval_seconds: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InspectionData:
    """The data after each step, as JSON values; None for a step that the state does not have.

    ``variables`` are those given and those assigned. ``request`` and ``response`` are an HTTP Task's on AWS; nothing is
    called here, so that they stay None.
    """

    input: Json = None
    after_input_path: Json = None
    after_parameters: Json = None
    after_arguments: Json = None
    result: Json = None
    after_result_selector: Json = None
    after_result_path: Json = None
    after_items_path: Json = None
    after_items_pointer: Json = None
    after_item_selector: Json = None
    after_item_batcher: Json = None
    variables: Mapping[str, Json] | None = None
    max_concurrency: int | None = None
    tolerated_failure_count: int | None = None
    tolerated_failure_percentage: float | None = None
    error_details: ErrorDetails | None = None
    request: Json = None
    response: Json = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StateResult:
    """``output`` is JSON, None where there is none; ``error`` and ``cause`` are also those of what was caught."""

    status: StateTestStatus
    output: Json = None
    error: str | None = None
    cause: str | None = None
    next_state: str | None = None
    inspection_data: InspectionData | None = None


def test_state(
    definition: Any,
    input: Json = None,
    *,
    state_name: str | None = None,
    mock: Mapping[str, Json] | Returns | Fails | Failure | None = None,
    variables: Json = None,
    context: Json = None,
    inspection_level: InspectionLevel = "DEBUG",
    state_configuration: Mapping[str, Any] | None = None,
    role_arn: str | None = None,
    reveal_secrets: bool = False,
    now: float = 1_800_000_000.0,
    seed: int = 0,
) -> StateResult:
    """Test one state as AWS's TestState does, without AWS: status, output, next state and the data after each step.

    ``definition`` is a state (a dict or its JSON text), or anything that ``run`` takes together with ``state_name``.
    ``mock`` is as AWS has it: ``{"result": …}`` or ``{"errorOutput": {"error": …, "cause": …}}``, with
    ``fieldValidationMode`` (STRICT unless given, PRESENT or NONE); or ``Returns(…)``, ``Fails(…)``, ``Failure(…)``. It
    stands for the whole raw result of a Task, Map or Parallel; these need one. ``state_configuration`` has AWS's
    members: ``retrierRetryCount``, ``errorCausedByState``, ``mapIterationFailureCount``, ``mapItemReaderData``.

    ``input``, ``variables``, ``context`` and results are JSON values; text is read as JSON, as AWS does. A Wait takes
    no time. ``now`` is the time (epoch seconds) that the state sees. ``inspection_level`` INFO leaves out the data.

    Raises DefinitionError for a state that cannot run, ConfigurationError for a request that TestState does not take,
    with AWS's text where one is known.
    """
    if inspection_level not in LEVELS:
        raise ConfigurationError(
            f"inspection_level is {inspection_level!r}; expected one of {', '.join(LEVELS)}", key="inspection_level"
        )
    machine = _machine(definition, state_name)
    request: dict[str, Any] = {"stateName": state_name, "roleArn": role_arn, "revealSecrets": reveal_secrets}
    for name, value in (("input", input), ("variables", variables), ("context", context)):
        if value is not None:
            request[name] = _text(value, name)
    if mock is not None:
        request["mock"] = _mock(mock)
    if state_configuration is not None:
        request["stateConfiguration"] = _configuration(state_configuration)
    test = read_request(machine, request, now=now, seed=seed, calls=False)
    return _result(run_test(test), detailed=inspection_level != "INFO")


test_state.__test__ = False  # type: ignore[attr-defined]  # pytest would take it for a test where it is imported.


def _machine(definition: Any, state_name: str | None) -> Machine:
    if isinstance(definition, str) and definition.lstrip().startswith("{"):
        return sound(asl.read(whole_definition(definition, state_name)))
    if isinstance(definition, dict):
        return sound(asl.read(whole_definition(_text(definition, "definition"), state_name)))
    machine = machine_of(definition)
    if state_name is None:
        shown = definition if isinstance(definition, (str, Path)) else type(definition).__name__
        raise ConfigurationError(
            f"{shown} holds a whole machine: say which of its states to test; they are {', '.join(machine.states)}",
            key="state_name",
        )
    return machine


def _mock(mock: Mapping[str, Json] | Returns | Fails | Failure) -> dict[str, Any]:
    match mock:
        case Fails(error, cause):
            return {"errorOutput": {"error": error, "cause": cause}}
        case Failure():
            return {"errorOutput": {"error": mock.error, "cause": mock.cause}}
        case Returns():
            return {
                "result": json.dumps(mock.value, ensure_ascii=False),
                "fieldValidationMode": mock.field_validation_mode,
            }
        case Mapping():
            _known(mock, _MOCK_MEMBERS, "mock")
            given = dict(mock)
            error_output = given.get("errorOutput")
            if error_output is not None:
                if not isinstance(error_output, Mapping):
                    raise ConfigurationError(
                        f"expected an object with error and cause, found {error_output!r}", key="mock.errorOutput"
                    )
                _known(error_output, ("error", "cause"), "mock.errorOutput")
            if "result" in given:
                given["result"] = _text(given["result"], "mock.result")
            return given
    raise ConfigurationError(
        f"a mock is {{'result': …}} or {{'errorOutput': {{…}}}}, Returns(…), Fails(…) or Failure(…); found "
        f"{type(mock).__name__}",
        key="mock",
    )


def _configuration(configuration: Mapping[str, Any]) -> dict[str, Any]:
    _known(configuration, _CONFIGURATION, "state_configuration")
    for name in ("retrierRetryCount", "mapIterationFailureCount"):
        count = configuration.get(name)
        if count is not None and (isinstance(count, bool) or not isinstance(count, int) or count < 0):
            raise ConfigurationError(f"{name} is {count!r}; expected an integer from 0", key="state_configuration")
    given = dict(configuration)
    if given.get("mapItemReaderData") is not None:
        given["mapItemReaderData"] = _text(given["mapItemReaderData"], "state_configuration.mapItemReaderData")
    return given


def _known(given: Mapping[str, Any], members: tuple[str, ...], key: str) -> None:
    for name in given:
        if name not in members:
            guess = nearest(name, members)
            hint = f", did you mean {guess!r}?" if guess else f"; they are {', '.join(members)}"
            raise ConfigurationError(f"there is no member {name!r} here{hint}", key=key)


def _text(value: Json, key: str) -> str:
    if isinstance(value, str):
        return value
    try:
        return json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"{type(value).__name__} is no JSON: {error}", key=key) from error


def _result(outcome: StateTestOutcome, *, detailed: bool) -> StateResult:
    return StateResult(
        status=outcome.status,
        output=outcome.output,
        error=outcome.error,
        cause=outcome.cause,
        next_state=outcome.next_state,
        inspection_data=_inspection_data(outcome) if detailed else None,
    )


def _inspection_data(outcome: StateTestOutcome) -> InspectionData:
    by_name = {_camel(field.name): field.name for field in fields(InspectionData)}
    details = {one.name: outcome.error_details.get(_camel(one.name)) for one in fields(ErrorDetails)}
    return InspectionData(
        **{by_name[step]: value for step, value in outcome.values.items()},
        error_details=ErrorDetails(**details) if outcome.error_details else None,
    )


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)
