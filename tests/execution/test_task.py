"""Tasks: patterns, events, time-outs, heartbeats, limits."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.execution import Failure, Heartbeat, Invoke, Submitted, Success
from stepsmith.execution.virtual import run
from tests.execution.machines import (
    FUNCTION,
    INVOKE,
    JOB,
    TOKEN,
    always,
    chain,
    details,
    echo,
    events,
    execute,
    machine,
    passing,
    program,
    task,
)

LARGE = "x" * 262_143


def one(state: dict[str, Any], value: Any = None, tasks: Any = None, **arguments: Any) -> Any:
    return execute(machine("T", {"T": state}), value, tasks, **arguments)


def test_a_service_call_leaves_scheduled_started_succeeded() -> None:
    execution = one(task(Parameters={"FunctionName": "f"}), {}, always(Success({"ok": True})))
    assert events(execution)[1:] == [
        "TaskStateEntered",
        "TaskScheduled",
        "TaskStarted",
        "TaskSucceeded",
        "TaskStateExited",
        "ExecutionSucceeded",
    ]
    assert chain(execution) == [0, 0, 2, 3, 4, 5, 6]
    assert details(execution, "TaskScheduled") == [
        {
            "resourceType": "lambda",
            "resource": "invoke",
            "region": "eu-north-1",
            "parameters": '{"FunctionName":"f"}',
        }
    ]
    assert details(execution, "TaskSucceeded") == [
        {"resourceType": "lambda", "resource": "invoke", "output": '{"ok":true}'}
    ]


def test_a_function_called_by_its_arn_has_events_of_its_own() -> None:
    execution = one(task(FUNCTION, TimeoutSeconds=5), {"a": 1}, echo)
    assert events(execution)[2:5] == [
        "LambdaFunctionScheduled",
        "LambdaFunctionStarted",
        "LambdaFunctionSucceeded",
    ]
    assert details(execution, "LambdaFunctionScheduled") == [
        {"resource": FUNCTION, "input": '{"a":1}', "timeoutInSeconds": 5}
    ]
    assert details(execution, "LambdaFunctionSucceeded") == [{"output": '{"a":1}'}]


def test_a_job_is_submitted_and_then_done() -> None:
    answers = [(1, Submitted({"JobId": "1"})), (60, Success({"Status": "SUCCEEDED"}))]
    execution = one(task(JOB), {}, lambda effect, now: answers)
    assert events(execution)[2:6] == ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]
    assert [event.timestamp for event in execution.history[2:6]] == [0, 0, 1, 60]
    assert details(execution, "TaskSubmitted") == [
        {"resourceType": "batch", "resource": "submitJob.sync", "output": '{"JobId":"1"}'}
    ]


def test_a_job_that_fails_after_it_was_submitted() -> None:
    answers = [(0, Submitted({})), (9, Failure("States.TaskFailed", "{}"))]
    execution = one(task(JOB), {}, lambda effect, now: answers)
    assert events(execution)[4:] == ["TaskSubmitted", "TaskFailed", "ExecutionFailed"]
    assert (execution.error, execution.cause) == ("States.TaskFailed", "{}")


def test_a_callback_task_is_given_a_token_that_is_the_same_in_every_run() -> None:
    state = task(TOKEN, Parameters={"MessageBody": {"Token.$": "$$.Task.Token"}})
    seen: list[Invoke] = []

    def tasks(effect: Invoke, now: float) -> Any:
        seen.append(effect)
        return [(0, Submitted({})), (5, Success("done"))]

    assert one(state, {}, tasks).output == "done"
    assert one(state, {}, tasks).output == "done"
    one(state, {}, tasks, seed=1)
    assert seen[0].task_token == seen[1].task_token != seen[2].task_token
    assert seen[0].parameters == {"MessageBody": {"Token": seen[0].task_token}}


def test_each_attempt_has_a_token_of_its_own() -> None:
    state = task(TOKEN, Retry=[{"ErrorEquals": ["States.ALL"], "MaxAttempts": 1}])
    tokens: list[str | None] = []

    def tasks(effect: Invoke, now: float) -> Any:
        tokens.append(effect.task_token)
        return (1, Failure("E"))

    one(state, {}, tasks)
    assert len(set(tokens)) == 2


@pytest.mark.parametrize(
    ("resource", "event"),
    [(INVOKE, "TaskTimedOut"), (FUNCTION, "LambdaFunctionTimedOut"), (JOB, "TaskTimedOut")],
)
def test_a_time_out_ends_the_task_and_cancels_it(resource: str, event: str) -> None:
    execution = one(task(resource, TimeoutSeconds=5), {}, lambda effect, now: None)
    assert execution.now == 5
    assert events(execution)[-2:] == [event, "ExecutionFailed"]
    assert details(execution, event)[0]["error"] == "States.Timeout"
    assert "cause" not in details(execution, event)[0]
    assert details(execution, "ExecutionFailed") == [{"error": "States.Timeout"}]
    assert not execution.pending


def test_a_caught_time_out_shows_an_empty_cause() -> None:
    states = {
        "T": task(TimeoutSeconds=5, Catch=[{"ErrorEquals": ["States.Timeout"], "Next": "P"}]),
        "P": passing(),
    }
    execution = execute(machine("T", states), {}, lambda effect, now: None)
    assert execution.output == {"Error": "States.Timeout", "Cause": ""}


def test_time_out_from_a_path_and_its_trace_in_the_history() -> None:
    execution = one(task(TimeoutSecondsPath="$.t"), {"t": 7}, lambda effect, now: None)
    assert execution.now == 7
    assert details(execution, "TaskScheduled")[0]["timeoutInSeconds"] == 7


def test_a_missing_time_out_path_is_a_runtime_error_before_anything_is_scheduled() -> None:
    execution = one(task(TimeoutSecondsPath="$.t"), {}, echo)
    assert events(execution) == ["ExecutionStarted", "TaskStateEntered", "ExecutionFailed"]
    assert execution.cause is not None
    assert execution.cause.endswith("Invalid path '$.t' : No results for path: $['t']")


def test_heartbeats_keep_a_callback_task_alive() -> None:
    answers = [(0, Submitted({})), (4, Heartbeat()), (8, Heartbeat()), (12, Success(1))]
    execution = one(task(TOKEN, HeartbeatSeconds=5), {}, lambda effect, now: answers)
    assert (execution.status, execution.now) == ("SUCCEEDED", 12)


@pytest.mark.parametrize("name", ["States.HeartbeatTimeout", "States.Timeout", "States.ALL"])
def test_a_missing_heartbeat_is_met_under_both_names(name: str) -> None:
    states = {
        "T": task(TOKEN, HeartbeatSeconds=5, Catch=[{"ErrorEquals": [name], "Next": "P"}]),
        "P": passing(),
    }
    answers = [(0, Submitted({})), (4, Heartbeat())]
    execution = execute(machine("T", states), {}, lambda effect, now: answers)
    assert execution.output == {"Error": "States.Timeout", "Cause": ""}
    assert execution.now == 9


def test_a_time_out_bounds_the_wait_although_heartbeats_come() -> None:
    answers = [(0, Submitted({})), *((seconds, Heartbeat()) for seconds in range(1, 30))]
    execution = one(task(TOKEN, HeartbeatSeconds=5, TimeoutSeconds=20), {}, lambda effect, now: answers)
    assert (execution.error, execution.now) == ("States.Timeout", 20)


@pytest.mark.parametrize(("resource", "label"), [(INVOKE, "lambda"), (FUNCTION, FUNCTION)])
def test_a_result_that_is_too_large_fails_the_task_and_states_all_meets_it(resource: str, label: str) -> None:
    states = {"T": task(resource, Catch=[{"ErrorEquals": ["States.ALL"], "Next": "P"}]), "P": passing()}
    execution = execute(machine("T", states), {}, always(Success(LARGE)))
    assert execution.output == {
        "Error": "States.DataLimitExceeded",
        "Cause": (
            f"The state/task '{label}' returned a result with a size exceeding the maximum number of bytes "
            "service limit."
        ),
    }
    assert any(event.endswith("Failed") for event in events(execution))


def test_credentials_go_to_the_host_and_into_the_history() -> None:
    seen: list[Invoke] = []

    def tasks(effect: Invoke, now: float) -> Any:
        seen.append(effect)
        return (1, Success(1))

    execution = one(task(Credentials={"RoleArn.$": "$.role"}), {"role": "arn:aws:iam::1:role/r"}, tasks)
    assert seen[0].role_arn == "arn:aws:iam::1:role/r"
    assert details(execution, "TaskScheduled")[0]["taskCredentials"] == {"roleArn": "arn:aws:iam::1:role/r"}


def test_parameters_that_the_service_would_refuse_end_the_execution() -> None:
    refusing = program(machine("T", {"T": task()}), check_parameters=lambda integration, value: "too few")
    execution = run(refusing, {"a": 1}, echo)
    assert execution.error == "States.Runtime"
    assert execution.cause == (
        "An error occurred while executing the state 'T' (entered at the event id #2). "
        "The Parameters '{\"a\":1}' could not be used to start the Task: [too few]"
    )


def test_the_effect_tells_the_host_all_it_needs() -> None:
    seen: list[Invoke] = []

    def tasks(effect: Invoke, now: float) -> Any:
        seen.append(effect)
        return (1, Success(1) if effect.attempt else Failure("E"))

    one(task(TimeoutSeconds=9, Retry=[{"ErrorEquals": ["E"]}], Parameters={"x": 1}), {}, tasks)
    assert [(effect.state_name, effect.attempt, effect.deadline, effect.task_token) for effect in seen] == [
        ("T", 0, 9, None),
        ("T", 1, 11, None),
    ]
    assert seen[0].integration.service == "lambda"
