"""The test of one state alone, as AWS's TestState does it: what is asked, and what is refused.

Texts of refusals are AWS's [R] unless a comment says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from stepsmith.asl import Json, Machine, MapState, ParallelState, State, TaskState
from stepsmith.errors import ConfigurationError, DefinitionError
from stepsmith.execution.effects import Success
from stepsmith.execution.failure import Failure
from stepsmith.integrations import Integration, ResourceError, ValidationMode, mock_problem, parse_resource

StateTestStatus: TypeAlias = Literal["SUCCEEDED", "FAILED", "RETRIABLE", "CAUGHT_ERROR"]

STATE_NAME = "StateName"
"""What AWS calls a state that is given without a name, in the context object and in places of findings [R]."""

UNSUPPORTED_WITHOUT_MOCK = (
    "TestState API does not support Map or Parallel states. Supported state types include: "
    "[Task, Wait, Pass, Succeed, Fail, Choice]"
)


class RefusedTest(ConfigurationError):
    """TestState does not take the request. ``code`` is the name of AWS's error, ``reason`` its text."""

    def __init__(self, reason: str, *, code: str = "ValidationException", key: str | None = None) -> None:
        super().__init__(reason, key=key)
        self.code = code


@dataclass(frozen=True, slots=True, kw_only=True)
class StateTest:
    """What is to be tested. Texts are JSON as the caller wrote it, kept where AWS hands it on unchanged.

    ``mock`` is the result or the failure of the state; None calls the service of a Task for real. ``context`` stands
    for the context object. ``reader_text`` is what an ItemReader would read; the other members are those of AWS's
    ``stateConfiguration``.
    """

    machine: Machine
    name: str = STATE_NAME
    input_text: str = "{}"
    input: Json = None
    variables: Mapping[str, Json] | None = None
    context: Mapping[str, Json] | None = None
    mock: Success | Failure | None = None
    mock_text: str | None = None
    validation_mode: ValidationMode = "STRICT"
    retrier_retry_count: int = 0
    error_caused_by_state: str | None = None
    map_iteration_failure_count: int | None = None
    reader_text: str | None = None
    role_arn: str | None = None
    region: str = "us-east-1"
    account: str = "000000000000"
    now: float = 0.0
    seed: int = 0

    @property
    def state(self) -> State:
        return self.machine.states[self.name]


@dataclass(frozen=True, slots=True, kw_only=True)
class StateTestOutcome:
    """What came of it. ``values`` are inspection data by AWS's names, ``texts`` the same as JSON texts."""

    status: StateTestStatus
    output: Json = None
    output_text: str | None = None
    error: str | None = None
    cause: str | None = None
    next_state: str | None = None
    values: Mapping[str, Json]
    texts: Mapping[str, str]
    error_details: Mapping[str, int]


def check_test(test: StateTest) -> None:
    """Raise RefusedTest for what TestState does not take."""
    state = test.state
    mock = test.mock
    if mock is None:
        if test.map_iteration_failure_count is not None:
            raise RefusedTest("TestState does not support MapIterationFailureCount when a mock is not specified.")
        if isinstance(state, (MapState, ParallelState)):
            raise RefusedTest(UNSUPPORTED_WITHOUT_MOCK, code="InvalidDefinition")
        if test.context is not None:
            # [D] "This field may only be specified if a mock is specified"; the wording is ours.
            raise RefusedTest("TestState does not support Context when a mock is not specified.", key="context")
        if isinstance(state, TaskState):
            _check_callable(state)
        return
    if not isinstance(state, (TaskState, MapState, ParallelState)):
        raise RefusedTest(f"State type '{state.type}' is not supported when a mock is specified", key="mock")
    if isinstance(mock, Failure):
        _check_origin(test)
        return
    match state:
        case ParallelState():
            if not isinstance(mock.output, list):
                raise RefusedTest("Mocked result must be an array.", key="mock.result")
            if len(mock.output) != len(state.branches):
                raise RefusedTest(
                    "Mocked result must contain the same number of items as number of Parallel branches.",
                    key="mock.result",
                )
        case MapState():
            if state.result_writer is not ...:
                if not isinstance(mock.output, dict):
                    raise RefusedTest("Mocked result must be a JSON object.", key="mock.result")
            elif not isinstance(mock.output, list):
                raise RefusedTest("Mocked result must be an array.", key="mock.result")
        case TaskState():
            problem = mock_problem(_integration(state), mock.output, test.validation_mode, parsed=False)
            if problem is not None:
                raise RefusedTest(problem, key="mock.result")


def _check_origin(test: StateTest) -> None:
    """The state in which the error is said to have begun is one of those inside. The wording is ours."""
    name, state = test.error_caused_by_state, test.state
    if name is None:
        return
    inside: list[Machine] = []
    if isinstance(state, ParallelState):
        inside = list(state.branches)
    elif isinstance(state, MapState) and state.processor is not None:
        inside = [state.processor]
    known = [one for machine in inside for one in machine.states]
    if name not in known:
        raise RefusedTest(
            f"errorCausedByState is {name!r}, and the states inside {test.name!r} are {', '.join(known) or 'none'}",
            key="state_configuration",
        )


def _check_callable(state: TaskState) -> None:
    integration = _integration(state)
    if integration.kind == "activity" or integration.pattern != "request_response":
        # [D] names the three; the wording is ours.
        raise RefusedTest(
            "TestState supports Activity tasks, .sync and .waitForTaskToken service integration patterns only when a "
            "mock is specified.",
            key="mock",
        )


def _integration(state: TaskState) -> Integration:
    try:
        return parse_resource(state.resource)
    except ResourceError as error:
        raise DefinitionError(str(error)) from error
