"""Runs the test of one state: in an execution of its own, in virtual time, while ``Inspection`` sees its data."""

from __future__ import annotations

import json
import uuid
from collections import deque
from collections.abc import Callable, Mapping
from typing import TypeAlias

from stepsmith.asl import Json, MapState, ParallelState, TaskState
from stepsmith.errors import ConfigurationError
from stepsmith.execution.effects import Answer, Cancel, Continue, Invoke, RunMap, Submitted, Success, WakeAt
from stepsmith.execution.execution import Execution
from stepsmith.execution.failure import TIMEOUT
from stepsmith.execution.fiber import timestamp, whereabouts
from stepsmith.execution.inspection import Inspection
from stepsmith.execution.json_text import compact
from stepsmith.execution.map_inspection import answer_run
from stepsmith.execution.preparation import prepare_alone
from stepsmith.execution.state_test import (
    STATE_NAME,
    RefusedTest,
    StateTest,
    StateTestOutcome,
    StateTestStatus,
    check_test,
)
from stepsmith.execution.targets import CheckParameters

CallTask: TypeAlias = "Callable[[Execution, Invoke], Answer]"
"""Does a task and gives its answer; None when there was none in time, so that the state's time-out ends it."""


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
