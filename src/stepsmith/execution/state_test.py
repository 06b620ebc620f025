"""The test of one state alone, as AWS's TestState does it: what is asked, what is refused, what comes of it.

The state runs in an execution of its own, in virtual time; ``Inspection`` sees its data on the way. Texts of refusals
are AWS's [R] unless a comment says otherwise.
"""

from __future__ import annotations

import json
import uuid
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from stepsmith.asl import Json, Machine, MapState, ParallelState, State, TaskState
from stepsmith.errors import ConfigurationError, DefinitionError
from stepsmith.execution.effects import Answer, Cancel, Continue, Invoke, RunMap, Submitted, Success, WakeAt
from stepsmith.execution.execution import Execution
from stepsmith.execution.failure import TIMEOUT, Failure
from stepsmith.execution.fiber import timestamp, whereabouts
from stepsmith.execution.inspection import Inspection
from stepsmith.execution.json_text import compact
from stepsmith.execution.map_inspection import answer_run
from stepsmith.execution.preparation import prepare_alone
from stepsmith.execution.targets import CheckParameters
from stepsmith.integrations import ResourceError, ValidationMode, mock_problem, parse_resource

StateTestStatus: TypeAlias = Literal["SUCCEEDED", "FAILED", "RETRIABLE", "CAUGHT_ERROR"]

CallTask: TypeAlias = "Callable[[Execution, Invoke], Answer]"
"""Does a task and gives its answer; None when there was none in time, so that the state's time-out ends it."""

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
            try:
                integration = parse_resource(state.resource)
            except ResourceError as error:
                raise DefinitionError(str(error)) from error
            problem = mock_problem(integration, mock.output, test.validation_mode, parsed=False)
            if problem is not None:
                raise RefusedTest(problem, key="mock.result")


def run_test(
    test: StateTest, call: CallTask | None = None, check_parameters: CheckParameters | None = None
) -> StateTestOutcome:
    """Test the state. ``call`` does the task of a test without a mock.

    Raises RefusedTest for what TestState does not take, DefinitionError for a state that cannot run.
    """
    check_test(test)
    inspection = Inspection(
        mock=test.mock,
        retries=test.retrier_retry_count,
        failed_iterations=test.map_iteration_failure_count or 0,
        reader_text=test.reader_text,
    )
    # [R] what a service would object to does not matter where it is not called: a null Input of startExecution passes.
    check = check_parameters if test.mock is None else None
    program = prepare_alone(test.machine, test.name, inspection, check_parameters=check)
    ids = uuid.UUID(int=test.seed % 2**127, version=4), uuid.UUID(int=test.seed % 2**127 + 1, version=4)
    arn = f"arn:aws:states:{test.region}:{test.account}"
    execution = Execution(
        program,
        input=test.input,
        input_text=test.input_text,
        name=str(ids[1]),
        arn=f"{arn}:express:{ids[0]}:{ids[1]}",
        state_machine_arn=f"{arn}:stateMachine:{ids[0]}",
        now=test.now,
        seed=test.seed,
        variables=test.variables,
        context=test.context,
    )
    if test.context is None:
        execution.context = _context(test, execution)
    waits = _drive(test, execution, inspection, call)
    _check_failure_count(test, inspection)
    return _outcome(test, execution, inspection, waits)


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
    try:
        integration = parse_resource(state.resource)
    except ResourceError as error:
        raise DefinitionError(str(error)) from error
    if integration.kind == "activity" or integration.pattern != "request_response":
        # [D] names the three; the wording is ours.
        raise RefusedTest(
            "TestState supports Activity tasks, .sync and .waitForTaskToken service integration patterns only when a "
            "mock is specified.",
            key="mock",
        )


def _context(test: StateTest, execution: Execution) -> Mapping[str, Json]:
    """[R] as an Express execution's, the state by the name that AWS gives it, and no count of redrives."""
    state: dict[str, Json] = {"Name": STATE_NAME, "EnteredTime": timestamp(test.now)}
    if isinstance(test.state, (TaskState, MapState, ParallelState)):
        state["RetryCount"] = test.retrier_retry_count
    return {
        "Execution": {
            "Id": execution.arn,
            "Input": test.input,
            "Name": execution.name,
            "RoleArn": test.role_arn,
            "StartTime": timestamp(test.now),
        },
        "StateMachine": {"Id": execution.state_machine_arn, "Name": execution.state_machine_arn.split(":")[-1]},
        "State": state,
    }


def _drive(test: StateTest, execution: Execution, inspection: Inspection, call: CallTask | None) -> float:
    """Run to the end, or until the state is to be tried again: then the seconds before that."""
    answers: deque[tuple[int, Answer]] = deque()
    timers: dict[int, float] = {}
    requests = execution.start()
    while True:
        for token, effect in requests:
            match effect:
                case WakeAt(at):
                    timers[token] = at
                case Continue():
                    timers[token] = execution.now
                case RunMap(plan):
                    answers.append((token, answer_run(plan, inspection, execution.now)))
                case Cancel(cancelled):
                    timers.pop(cancelled, None)
                case Invoke():
                    if effect.integration.pattern != "request_response":
                        answers.append((token, Submitted({})))
                    answer = test.mock if test.mock is not None else _called(execution, effect, call)
                    if answer is not None:
                        answers.append((token, answer))
        if execution.status != "RUNNING":
            return 0.0
        if inspection.tries_again:
            return timers[max(timers)] - execution.now  # The wait before the retry is the last that was asked for.
        if answers:
            token, answer = answers.popleft()
            requests = execution.resume(token, answer, execution.now)
        else:
            token = min(timers, key=lambda one: (timers[one], one))
            requests = execution.resume(token, None, timers.pop(token))


def _called(execution: Execution, effect: Invoke, call: CallTask | None) -> Answer:
    if call is None:
        raise ConfigurationError(
            f"state {effect.state_name!r} calls {effect.resource}, and nothing is called here: give it a mock, such as "
            'mock={"result": {…}} or mock={"errorOutput": {"error": "…", "cause": "…"}}',
            key="mock",
        )
    return call(execution, effect)


def _check_failure_count(test: StateTest, inspection: Inspection) -> None:
    count = test.map_iteration_failure_count
    if count is not None and "maxConcurrency" in inspection.values and count > len(inspection.items):
        raise RefusedTest(
            "Map iteration failure count must be less than or equal to the number of Map iterations",
            key="state_configuration",
        )


def _outcome(test: StateTest, execution: Execution, inspection: Inspection, waits: float) -> StateTestOutcome:
    status: StateTestStatus
    error, cause = execution.error, execution.cause
    details: dict[str, int] = {}
    if inspection.retry_index is not None:
        details["retryIndex"] = inspection.retry_index
    if inspection.tries_again:
        status = "RETRIABLE"
        details["retryBackoffIntervalSeconds"] = int(waits)
    elif inspection.catch_index is not None:
        status = "CAUGHT_ERROR"
        details["catchIndex"] = inspection.catch_index
    elif execution.status == "SUCCEEDED":
        status = "SUCCEEDED"
    else:
        status = "FAILED"
        if execution.status == "TIMED_OUT":
            error = TIMEOUT
    if status in ("RETRIABLE", "CAUGHT_ERROR"):
        assert inspection.failure is not None
        error, cause = inspection.failure.error, inspection.failure.cause
    # [M] TestState leaves out which state it was and when it was entered.
    cause = None if cause is None else cause.removeprefix(whereabouts(test.name, 2))
    # [M] a catcher whose own Output fails still has caught the error; there is no output then.
    succeeded = execution.status == "SUCCEEDED"
    values = {"input": test.input, **inspection.values}
    variables = _variables(test, execution)
    if variables:
        values["variables"] = variables
    return StateTestOutcome(
        status=status,
        output=execution.output if succeeded else None,
        output_text=_text(test, execution.output) if succeeded else None,
        error=error,
        cause=cause,
        next_state=inspection.next_state,
        values=values,
        texts={step: _text(test, value, blanks=step == "afterItemsPath") for step, value in values.items()},
        error_details=details,
    )


def _variables(test: StateTest, execution: Execution) -> dict[str, Json]:
    """[D] what the state was given and what it assigned."""
    assigned: Mapping[str, str] = {}
    for event in execution.history:
        if event.type.endswith("StateExited") and event.details["name"] == test.name:
            assigned = event.details.get("assignedVariables", {})
    return {**(test.variables or {}), **{name: json.loads(text) for name, text in assigned.items()}}


def _text(test: StateTest, value: Json, *, blanks: bool = False) -> str:
    """[R] what is handed on unchanged keeps its text; items that a path selected have a blank behind each comma."""
    if value is test.input:
        return test.input_text
    if isinstance(test.mock, Success) and value is test.mock.output and test.mock_text is not None:
        return test.mock_text
    return json.dumps(value, ensure_ascii=False) if blanks else compact(value)
