"""Activities: their events, when their time-outs begin, what a worker can answer.

Evidence: [R] the recordings in test_recordings; [measured by others on AWS] everything about when the clocks start.
"""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.errors import ExecutionError
from stepsmith.execution import (
    Cancel,
    Execution,
    Failure,
    Heartbeat,
    Invoke,
    Request,
    Started,
    Submitted,
    Success,
    WakeAt,
    restore,
)
from tests.execution.machines import ACTIVITY, always, details, events, execute, machine, program, task


def scheduled(**fields: Any) -> tuple[Execution, int, list[Request]]:
    """An execution whose activity waits for a worker, and the token of its request."""
    execution = Execution(program(machine("A", {"A": task(ACTIVITY, **fields)})), input={"v": 1})
    requests = execution.start()
    return execution, next(token for token, effect in requests if isinstance(effect, Invoke)), requests


def test_a_worker_takes_the_task_and_succeeds() -> None:
    execution, token, _ = scheduled()
    assert events(execution) == ["ExecutionStarted", "TaskStateEntered", "ActivityScheduled"]
    execution.resume(token, Started("w"), 3)
    execution.resume(token, Success({"r": 1}), 5)
    assert events(execution)[3:] == ["ActivityStarted", "ActivitySucceeded", "TaskStateExited", "ExecutionSucceeded"]
    assert details(execution, "ActivityScheduled") == [{"resource": ACTIVITY, "input": '{"v":1}'}]
    assert details(execution, "ActivityStarted") == [{"workerName": "w"}]
    assert [event.previous_event_id for event in execution.history] == [0, 0, 2, 3, 4, 5, 6]
    assert execution.output == {"r": 1}


def test_a_worker_without_a_name_leaves_none() -> None:
    execution, token, _ = scheduled()
    execution.resume(token, Started(), 0)
    assert details(execution, "ActivityStarted") == [{}]


def test_no_limit_of_the_task_counts_before_a_worker_takes_it() -> None:
    execution, token, requests = scheduled(TimeoutSeconds=5, HeartbeatSeconds=2)
    assert [type(effect) for _, effect in requests] == [Invoke]
    later = execution.resume(token, Started("w"), 1000)
    assert [effect for _, effect in later] == [WakeAt(1002)]
    assert details(execution, "ActivityScheduled")[0]["timeoutInSeconds"] == 5
    assert details(execution, "ActivityScheduled")[0]["heartbeatInSeconds"] == 2


@pytest.mark.parametrize(
    ("beats", "ends"),
    [((), 12), ((11,), 13), ((11, 12.5), 14)],
    ids=["no heartbeat", "one heartbeat", "heartbeats until the time-out"],
)
def test_heartbeats_put_off_their_limit_but_not_the_time_out(beats: tuple[float, ...], ends: float) -> None:
    execution, token, _ = scheduled(TimeoutSeconds=4, HeartbeatSeconds=2)
    requests = execution.resume(token, Started(), 10)
    alarm = requests[0]
    for beat in beats:
        while isinstance(alarm.effect, WakeAt) and alarm.effect.at <= beat:
            alarm = execution.resume(alarm.token, None, alarm.effect.at)[0]
        execution.resume(token, Heartbeat(), beat)
    while execution.status == "RUNNING":
        assert isinstance(alarm.effect, WakeAt)
        requests = execution.resume(alarm.token, None, alarm.effect.at)
        alarm = requests[0]
    assert execution.now == ends
    assert alarm == Request(token, Cancel(token))
    assert events(execution)[-2:] == ["ActivityTimedOut", "ExecutionFailed"]
    assert details(execution, "ActivityTimedOut") == [{"error": "States.Timeout"}]


def test_a_heartbeat_leaves_no_event() -> None:
    execution, token, _ = scheduled(HeartbeatSeconds=2)
    execution.resume(token, Started(), 0)
    before = len(execution.history)
    execution.resume(token, Heartbeat(), 1)
    assert len(execution.history) == before


def test_a_worker_that_fails_is_tried_again_with_a_new_token() -> None:
    tokens = []

    def worker(effect: Invoke, now: float) -> Any:
        tokens.append(effect.task_token)
        return (1.0, Failure("E", "c")) if effect.attempt == 0 else (1.0, Success(2))

    states = {"A": task(ACTIVITY, Retry=[{"ErrorEquals": ["E"], "IntervalSeconds": 1}])}
    execution = execute(machine("A", states), {}, worker)
    assert events(execution)[2:-2] == [
        *("ActivityScheduled", "ActivityStarted", "ActivityFailed"),
        *("ActivityScheduled", "ActivityStarted", "ActivitySucceeded"),
    ]
    assert details(execution, "ActivityFailed") == [{"error": "E", "cause": "c"}]
    assert len(set(tokens)) == 2


def test_an_activity_that_fails_before_a_worker_took_it_could_not_be_scheduled() -> None:
    execution, token, _ = scheduled()
    execution.resume(token, Failure("E", "c"), 1)
    assert events(execution)[2:] == ["ActivityScheduled", "ActivityScheduleFailed", "ExecutionFailed"]


def test_an_activity_that_is_not_there_ends_the_execution_before_anything_is_scheduled() -> None:
    definition = machine("A", {"A": task(ACTIVITY, Catch=[{"ErrorEquals": ["States.ALL"], "Next": "A"}])})
    execution = Execution(
        program(definition, check_parameters=lambda integration, parameters: "The activity x does not exist."), input={}
    )
    execution.start()
    assert events(execution) == ["ExecutionStarted", "TaskStateEntered", "ExecutionFailed"]
    assert execution.error == "States.Runtime"
    where = "An error occurred while executing the state 'A' (entered at the event id #2)."
    assert execution.cause == f"{where} The activity x does not exist."


def test_the_machines_time_limit_ends_an_activity_that_nobody_takes() -> None:
    execution = Execution(program(machine("A", {"A": task(ACTIVITY)}, TimeoutSeconds=9)), input={})
    alarm, work = execution.start()
    assert execution.resume(alarm.token, None, 9) == [Request(work.token, Cancel(work.token))]
    assert events(execution)[2:] == ["ActivityScheduled", "ExecutionTimedOut"]


def test_in_virtual_time_a_worker_takes_the_task_at_once() -> None:
    execution = execute(machine("A", {"A": task(ACTIVITY, TimeoutSeconds=5)}), {}, always(Success(1)))
    assert details(execution, "ActivityStarted") == [{}]
    assert execution.status == "SUCCEEDED"


@pytest.mark.parametrize(
    ("resource", "answer"), [(ACTIVITY, Submitted({})), ("arn:aws:states:::sqs:sendMessage", Started())]
)
def test_an_answer_for_another_kind_of_task_is_the_hosts_mistake(resource: str, answer: Any) -> None:
    execution = Execution(program(machine("A", {"A": task(resource)})), input={})
    (request,) = execution.start()
    with pytest.raises(ExecutionError, match="does not fit"):
        execution.resume(request.token, answer, 0)


def test_an_activity_is_restored_from_its_journal() -> None:
    execution, token, _ = scheduled(TimeoutSeconds=5)
    execution.resume(token, Started("w"), 3)
    execution.resume(token, Success(1), 4)
    definition = machine("A", {"A": task(ACTIVITY, TimeoutSeconds=5)})
    journal = [type(entry).from_json(entry.to_json()) for entry in execution.journal]
    assert restore(program(definition), journal=journal, input={"v": 1}).history == execution.history
