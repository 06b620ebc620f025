"""A TestState request, as AWS's API takes it, to the test that it asks for."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from stepsmith.asl import Json, Machine, MapState, TaskState
from stepsmith.execution.effects import Success
from stepsmith.execution.failure import Failure
from stepsmith.execution.json_text import parsed
from stepsmith.execution.state_test import STATE_NAME, RefusedTest, StateTest
from stepsmith.integrations import VALIDATION_MODES

LEVELS = ("INFO", "DEBUG", "TRACE")


def whole_definition(text: str, state_name: str | None) -> str:
    """The definition of a machine that has the state in it: ``text`` itself when the state is named.

    A state that is given alone goes by AWS's name for it, ``StateName``, and what it names as following is there.
    Raises RefusedTest when ``text`` is no JSON object.
    """
    if state_name is not None:
        return text
    try:
        state = json.loads(text)
    except ValueError as error:
        raise RefusedTest(
            f"Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: {error}'",
            code="InvalidDefinition",
            key="definition",
        ) from None
    if not isinstance(state, dict):
        raise RefusedTest(
            "Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: the definition is not a JSON object'",
            code="InvalidDefinition",
            key="definition",
        )
    following = {name: {"Type": "Succeed"} for name in _followers(state)}
    return json.dumps({"StartAt": STATE_NAME, "States": {STATE_NAME: state, **following}})


def read_request(machine: Machine, request: Mapping[str, Any], *, calls: bool, **surroundings: Any) -> StateTest:
    """The test that ``request`` (AWS's member names, JSON as text) asks for on ``machine``.

    ``calls`` says that a Task without a mock is really called, and so needs a role; ``surroundings`` are the members of
    StateTest that no request has. Raises RefusedTest for a request that TestState does not take.
    """
    name = request.get("stateName") or STATE_NAME
    if name not in machine.states:
        raise RefusedTest("State not found in definition", key="state_name")
    mock, mock_text, mode = _mock(request)
    if mock is None and calls and isinstance(machine.states[name], TaskState) and not request.get("roleArn"):
        raise RefusedTest("RoleArn must be specified when testing a Task state", key="role_arn")
    if mock is not None and request.get("revealSecrets"):
        raise RefusedTest("TestState does not support RevealSecrets when a mock is specified.", key="reveal_secrets")
    input_text = request.get("input", "{}")
    configuration = request.get("stateConfiguration") or {}
    return StateTest(
        machine=machine,
        name=name,
        input_text=input_text,
        input=_parsed(input_text, "Invalid State Machine Execution Input: '{}'", "input", "InvalidExecutionInput"),
        variables=_object(request, "variables"),
        context=_object(request, "context"),
        mock=mock,
        mock_text=mock_text,
        validation_mode=mode,
        retrier_retry_count=configuration.get("retrierRetryCount") or 0,
        error_caused_by_state=configuration.get("errorCausedByState"),
        map_iteration_failure_count=configuration.get("mapIterationFailureCount"),
        reader_text=_reader_text(machine.states[name], configuration),
        role_arn=request.get("roleArn"),
        **surroundings,
    )


def _mock(request: Mapping[str, Any]) -> tuple[Success | Failure | None, str | None, Any]:
    given = request.get("mock")
    if given is None:
        return None, None, "STRICT"
    mode = given.get("fieldValidationMode") or "STRICT"
    if mode not in VALIDATION_MODES:
        raise RefusedTest(
            f"fieldValidationMode is {mode!r}; expected one of {', '.join(VALIDATION_MODES)}",
            key="mock.fieldValidationMode",
        )
    result, error_output = given.get("result"), given.get("errorOutput")
    if result is not None and error_output is not None:
        raise RefusedTest(
            "A test mock should have only one of the following fields: [result, errorOutput].", key="mock"
        )
    if error_output is not None:
        return Failure(error_output.get("error"), error_output.get("cause")), None, mode
    if result is None:
        # The wording is ours: no recording shows a mock with neither.
        raise RefusedTest("A test mock should have one of the following fields: [result, errorOutput].", key="mock")
    return Success(_parsed(result, "Mocked result must be valid JSON", "mock.result")), result, mode


def _object(request: Mapping[str, Any], member: str) -> dict[str, Json] | None:
    text = request.get(member)
    if text is None:
        return None
    value = _parsed(text, f"{member} must be valid JSON: {{}}", member)
    if not isinstance(value, dict):
        raise RefusedTest(f"{member} must be a JSON object, found {text}", key=member)
    return value


def _reader_text(state: object, configuration: Mapping[str, Any]) -> str | None:
    text: str | None = configuration.get("mapItemReaderData")
    if text is not None and not (isinstance(state, MapState) and state.item_reader is not ...):
        raise RefusedTest("mapItemReaderData is for a Map with an ItemReader", key="state_configuration")
    return text


def _parsed(text: str, refusal: str, key: str, code: str = "ValidationException") -> Json:
    try:
        return parsed(text)
    except ValueError as error:
        raise RefusedTest(refusal.format(error), code=code, key=key) from None


def _followers(state: Mapping[str, Json]) -> Iterator[str]:
    for clause in (state, *_objects(state.get("Choices")), *_objects(state.get("Catch"))):
        for member in ("Next", "Default"):
            if isinstance(clause.get(member), str):
                yield clause[member]


def _objects(clauses: Json) -> list[dict[str, Json]]:
    return [clause for clause in clauses if isinstance(clause, dict)] if isinstance(clauses, list) else []
