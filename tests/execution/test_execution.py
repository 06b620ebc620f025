"""The execution as a host sees it: requests, answers, journal, ends."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.errors import ExecutionError
from stepsmith.execution import (
    Cancel,
    Continue,
    Entry,
    Execution,
    Failure,
    Heartbeat,
    Invoke,
    Submitted,
    Success,
    WakeAt,
    restore,
)
from tests.execution.machines import JOB, TOKEN, details, events, execute, machine, passing, program, task

WAIT = {"Type": "Wait", "Seconds": 100, "End": True}


def started(definition: dict[str, Any], value: Any = None, **arguments: Any) -> tuple[Execution, list[Any]]:
    execution = Execution(program(definition), input=value, **arguments)
    return execution, execution.start()


def test_a_task_with_a_time_out_asks_for_the_task_and_for_a_wake_up() -> None:
    execution, requests = started(machine("T", {"T": task(TimeoutSeconds=5)}), {}, now=10)
    (first, invoke), (second, wake) = requests
    assert isinstance(invoke, Invoke) and invoke.deadline == 15
    assert wake == WakeAt(15)
    assert execution.resume(first, Success(1), 12) == [(second, Cancel(second))]
    assert execution.status == "SUCCEEDED"
    assert execution.stopped_at == 12


def test_an_answer_that_comes_too_late_changes_nothing() -> None:
    execution, requests = started(machine("T", {"T": task(TimeoutSeconds=5)}), {})
    (job, _), (alarm, _) = requests
    assert execution.resume(alarm, None, 5) == [(job, Cancel(job))]
    before = list(execution.history), list(execution.journal)
    assert execution.resume(job, Success(1), 6) == []
    assert (list(execution.history), list(execution.journal)) == before


def test_an_alarm_that_rings_too_early_is_set_again() -> None:
    execution, requests = started(machine("T", {"T": task(TimeoutSeconds=5)}), {})
    alarm = requests[1].token
    assert [effect for _, effect in execution.resume(alarm, None, 4.9)] == [WakeAt(5)]
    assert execution.status == "RUNNING"


@pytest.mark.parametrize(
    ("resource", "answer", "message"),
    [
        (None, Success(1), "is answered with None"),
        ("arn:aws:states:::lambda:invoke", None, "is answered with Success or Failure"),
        ("arn:aws:states:::lambda:invoke", Submitted({}), "waits for its response only"),
        ("arn:aws:states:::lambda:invoke", Heartbeat(), "waits for its response only"),
    ],
)
def test_an_answer_that_does_not_fit_is_the_hosts_mistake(resource: str | None, answer: Any, message: str) -> None:
    state = WAIT if resource is None else task(resource)
    execution, requests = started(machine("T", {"T": state}), {})
    with pytest.raises(ExecutionError, match=message):
        execution.resume(requests[0].token, answer, 1)


def test_a_token_that_was_never_given_out_is_the_hosts_mistake() -> None:
    execution, _ = started(machine("T", {"T": task()}), {})
    with pytest.raises(ExecutionError, match="token 9 was never given out"):
        execution.resume(9, Success(1), 1)


def test_an_execution_starts_once() -> None:
    execution, _ = started(machine("T", {"T": task()}), {})
    with pytest.raises(ExecutionError, match="started already"):
        execution.start()


def test_stop_cancels_everything_and_leaves_no_event_of_the_waiting_state() -> None:
    branches = [machine("A", {"A": task()}), machine("B", {"B": WAIT})]
    definition = machine("P", {"P": {"Type": "Parallel", "Branches": branches, "End": True}})
    execution, requests = started(definition, {})
    tokens = [token for token, _ in requests]
    assert execution.stop("Why", "because", 7) == [(token, Cancel(token)) for token in tokens]
    assert (execution.status, execution.error, execution.cause) == ("ABORTED", "Why", "because")
    assert (execution.history[-1].type, execution.history[-1].previous_event_id) == ("ExecutionAborted", 0)
    assert "TaskStateAborted" not in events(execution)
    assert execution.stop("Again", None, 8) == []


def test_a_machine_that_takes_too_long_times_out() -> None:
    execution = execute(machine("W", {"W": WAIT}, TimeoutSeconds=30))
    assert (execution.status, execution.error, execution.cause, execution.now) == ("TIMED_OUT", None, None, 30)
    assert execution.history[-1][1:] == (0, 30, "ExecutionTimedOut", {"error": "States.Timeout"})
    assert events(execution) == ["ExecutionStarted", "WaitStateEntered", "ExecutionTimedOut"]


def test_an_express_execution_ends_after_five_minutes() -> None:
    state = {"Type": "Wait", "Seconds": 400, "End": True}
    execution = Execution(program(machine("W", {"W": state}), type="EXPRESS"), input={})
    (token, effect), *_ = execution.start()
    assert effect == WakeAt(300)
    execution.resume(token, None, 300)
    assert execution.status == "TIMED_OUT"
    assert execution.arn.split(":")[5] == "express"


LOOP = machine("A", {"A": passing(Next="B"), "B": passing(Next="A")})


def test_the_25000th_event_is_the_failure_of_the_execution() -> None:
    execution = execute(LOOP)
    assert len(execution.history) == 25_000
    assert execution.history[-1].type == "ExecutionFailed"
    assert execution.error == "States.Runtime"
    assert execution.cause == "The execution reached the maximum number of history events (25000)."


def test_a_loop_that_never_waits_lets_the_host_go_on_after_each_turn() -> None:
    execution, requests = started(LOOP, states_per_turn=10)
    turns = 0
    while execution.status == "RUNNING":
        ((token, effect),) = requests
        assert effect == Continue()
        assert len(execution.history) <= 2 * 10 * (turns + 1) + 1
        requests = execution.resume(token, None, 0)
        turns += 1
    assert turns == 1249


def test_time_never_goes_back() -> None:
    execution, requests = started(machine("T", {"T": task()}), {}, now=100)
    execution.resume(requests[0].token, Success(1), 50)
    assert [event.timestamp for event in execution.history] == sorted(event.timestamp for event in execution.history)


MIXED = machine(
    "M",
    {
        "M": {
            "Type": "Map",
            "ItemsPath": "$.items",
            "MaxConcurrency": 4,
            "ItemProcessor": machine(
                "J",
                {
                    "J": task(
                        JOB,
                        TimeoutSeconds=50,
                        Retry=[{"ErrorEquals": ["E"], "IntervalSeconds": 9, "JitterStrategy": "FULL"}],
                        Catch=[{"ErrorEquals": ["States.ALL"], "Next": "W"}],
                        Next="W",
                    ),
                    "W": {"Type": "Wait", "Seconds": 3, "Next": "K"},
                    "K": passing(Parameters={"id.$": "States.UUID()", "r.$": "States.MathRandom(0, 1000)"}),
                },
            ),
            "Next": "T",
        },
        "T": task(TOKEN, HeartbeatSeconds=30),
    },
)


def answer(effect: Invoke, now: float) -> Any:
    if effect.resource == TOKEN:
        return [(1, Submitted({})), (20, Heartbeat()), (45, Success("end"))]
    number = effect.parameters
    if number % 3 == 0 and effect.attempt < 2:
        return [(0, Submitted({"n": number})), (2, Failure("E", "again"))]
    if number % 5 == 0:
        return [(0, Submitted({"n": number}))]  # never done: the time-out ends it
    return [(0, Submitted({"n": number})), (1 + number % 7, Success({"n": number}))]


def mixed(seed: int = 3) -> Execution:
    return execute(MIXED, {"items": list(range(12))}, answer, now=1000.0, seed=seed)


def test_same_input_answers_and_seed_give_the_same_history() -> None:
    first, second, other = mixed(), mixed(), mixed(seed=4)
    assert first.status == "SUCCEEDED"
    assert first.history == second.history
    assert first.journal == second.journal
    assert first.history != other.history


@pytest.mark.parametrize("part", [0.0, 0.1, 0.35, 0.7, 0.99, 1.0])
def test_an_execution_restored_from_its_journal_equals_the_one_that_never_stopped(part: float) -> None:
    whole = mixed()
    cut = int(len(whole.journal) * part)
    journal = [Entry.from_json(json.loads(json.dumps(entry.to_json()))) for entry in whole.journal]
    arguments = {"input": {"items": list(range(12))}, "now": 1000.0, "seed": 3, "arn": whole.arn}
    restored = restore(program(MIXED), journal=journal[:cut], **arguments)
    assert restored.history == whole.history[: len(restored.history)]
    for entry in journal[cut:]:
        restored.resume(entry.token, entry.answer, entry.now)
    assert restored.history == whole.history
    assert (restored.status, restored.output) == (whole.status, whole.output)


def test_a_restored_execution_says_what_its_host_must_do_again() -> None:
    execution, requests = started(machine("T", {"T": task(TimeoutSeconds=5)}), {"a": 1})
    back = restore(program(machine("T", {"T": task(TimeoutSeconds=5)})), journal=[], input={"a": 1})
    assert back.pending == dict(requests) == execution.pending


def test_a_stopped_execution_is_restored_as_stopped() -> None:
    execution, _ = started(machine("W", {"W": WAIT}), {})
    execution.stop("E", "c", 5)
    back = restore(program(machine("W", {"W": WAIT})), journal=execution.journal, input={})
    assert back.history == execution.history
    assert back.status == "ABORTED"


def test_a_journal_entry_of_unknown_kind_is_refused() -> None:
    with pytest.raises(ExecutionError, match="'other'"):
        Entry.from_json({"kind": "other", "token": 1, "now": 0})


def test_without_input_an_execution_gets_the_empty_object() -> None:
    assert details(execute(machine("A", {"A": passing()})), "ExecutionStarted")[0]["input"] == "{}"


def test_the_order_of_the_states_changes_nothing() -> None:
    states = {"A": passing(Next="B"), "B": task(Next="C"), "C": passing()}
    turned = dict(reversed(states.items()))
    one, other = (
        execute(machine("A", given), {"x": 1}, lambda effect, now: (1, Success(effect.parameters)))
        for given in (states, turned)
    )
    assert one.history == other.history


def test_an_error_of_ours_is_not_turned_into_a_failure_of_the_workflow() -> None:
    def broken(effect: Invoke, now: float) -> Any:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        execute(machine("T", {"T": task()}), {}, broken)
