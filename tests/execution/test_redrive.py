"""Redrive: what runs again, what does not, and which events it leaves.

[measured by others on AWS] a Task, its retries, Parallel, an inline Map, a stop, both kinds of time-out, and Fail. What
only AWS's documentation says, and what nobody recorded, is marked.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.errors import ExecutionError
from stepsmith.execution import Execution, Failure, Invoke, Success, WakeAt, restore, why_not_redrivable
from stepsmith.execution.journal import Entry
from stepsmith.execution.redrive import map_runs_to_redrive
from stepsmith.execution.virtual import World, drive
from tests.execution.machines import ACTIVITY, details, events, execute, machine, passing, program, task
from tests.execution.test_properties import ANSWERS, INPUTS, SLOW, nested, prepared, tasks

DAY = 24 * 3600.0
FAILS = (1.0, Failure("E", "c"))
WORKS = (1.0, Success("done"))


def parallel(*names: str, **fields: Any) -> dict[str, Any]:
    branches = [machine(name, {name: task(ACTIVITY)}) for name in names]
    return {"Type": "Parallel", "Branches": branches, **({} if "Next" in fields else {"End": True}), **fields}


def redriven(definition: dict[str, Any], value: Any, first: Any, then: Any, after: float = 10.0) -> Execution:
    """The execution whose tasks ``first`` answers until it has failed and ``then`` answers after the redrive."""
    execution = execute(definition, value, first)
    assert execution.status != "SUCCEEDED"
    drive(execution, execution.redrive(execution.now + after), then)
    return execution


def by_state(**answers: Any) -> Any:
    return lambda effect, now: answers[effect.state_name]


def chained(execution: Execution, first: int) -> list[tuple[str, int]]:
    return [(event.type, event.previous_event_id) for event in execution.history[first:]]


def test_a_task_is_scheduled_again_behind_its_old_entry() -> None:
    states = {"P": passing(Next="T"), "T": task(ACTIVITY, Next="Q"), "Q": passing()}
    execution = redriven(machine("P", states), {"x": 1}, by_state(T=FAILS), by_state(T=WORKS))
    assert chained(execution, 7) == [
        ("ExecutionFailed", 7),
        ("ExecutionRedriven", 8),
        ("ActivityScheduled", 4),
        ("ActivityStarted", 10),
        ("ActivitySucceeded", 11),
        ("TaskStateExited", 12),
        ("PassStateEntered", 13),
        ("PassStateExited", 14),
        ("ExecutionSucceeded", 15),
    ]
    assert details(execution, "ExecutionRedriven") == [{"redriveCount": 1}]
    assert (execution.status, execution.output, execution.error, execution.cause) == ("SUCCEEDED", "done", None, None)


def test_retries_are_counted_anew_and_the_context_tells_of_the_redrive() -> None:
    asked = task(
        ACTIVITY,
        Retry=[{"ErrorEquals": ["E"], "MaxAttempts": 1, "IntervalSeconds": 1}],
        Parameters={"state.$": "$$.State", "execution.$": "$$.Execution"},
    )
    seen: list[Any] = []

    def worker(effect: Invoke, now: float) -> Any:
        seen.append(effect.parameters)
        return FAILS if len(seen) < 5 else WORKS

    execution = execute(machine("T", {"T": asked}), {}, worker, now=1.8e9)
    entered = seen[0]["state"]["EnteredTime"]
    for _ in range(2):
        drive(execution, execution.redrive(execution.now + 10), worker)
    assert [one["state"]["RetryCount"] for one in seen] == [0, 1, 0, 1, 0]
    assert [one["execution"]["RedriveCount"] for one in seen] == [0, 0, 1, 1, 2]
    assert ["RedriveTime" in one["execution"] for one in seen] == [False, False, True, True, True]
    assert {one["state"]["EnteredTime"] for one in seen} == {entered}
    assert list(seen[-1]["execution"])[-2:] == ["RedriveCount", "RedriveTime"]
    assert execution.redrive_count == 2
    assert events(execution).count("TaskStateEntered") == 1


def test_of_a_parallel_only_the_branches_that_had_not_ended_run_again() -> None:
    definition = machine("P", {"P": parallel("Done", "Failed", "Aborted")})
    first = by_state(Done=WORKS, Failed=(2.0, Failure("E", "c")), Aborted=(9.0, Success("late")))
    execution = redriven(definition, {}, first, by_state(Failed=(1.0, Success("f")), Aborted=(2.0, Success("a"))))
    ids = {event.details["name"]: event.id for event in execution.history if event.type == "TaskStateEntered"}
    failed = next(event.id for event in execution.history if event.type == "ActivityFailed")
    redrive = events(execution).index("ExecutionRedriven")
    assert chained(execution, failed)[: redrive - failed] == [
        ("TaskStateAborted", failed),
        ("TaskStateAborted", failed),
        ("ParallelStateFailed", failed),
        ("ExecutionFailed", failed + 3),
    ]
    assert [(kind, follows) for kind, follows in chained(execution, redrive + 1) if kind == "ActivityScheduled"] == [
        ("ActivityScheduled", ids["Failed"]),
        ("ActivityScheduled", ids["Aborted"]),
    ]
    assert execution.output == ["done", "f", "a"]
    assert events(execution).count("ParallelStateStarted") == 1
    assert events(execution).count("TaskStateEntered") == 3


def test_of_a_map_the_failed_iteration_goes_on_and_the_others_begin() -> None:
    processor = machine("I", {"I": task(ACTIVITY)})
    definition = machine("M", {"M": {"Type": "Map", "MaxConcurrency": 1, "ItemProcessor": processor, "End": True}})

    def worker(effect: Invoke, now: float) -> Any:
        return FAILS if effect.parameters == 1 and now < 5 else (1.0, Success(effect.parameters * 10))

    execution = redriven(definition, [0, 1, 2], worker, worker)
    assert chained(execution, 15) == [
        ("MapIterationFailed", 15),
        ("TaskStateAborted", 15),
        ("MapStateFailed", 15),
        ("ExecutionFailed", 18),
        ("ExecutionRedriven", 19),
        ("ActivityScheduled", 12),
        ("ActivityStarted", 21),
        ("ActivitySucceeded", 22),
        ("TaskStateExited", 23),
        ("MapIterationSucceeded", 24),
        ("MapIterationStarted", 24),
        ("TaskStateEntered", 26),
        ("ActivityScheduled", 27),
        ("ActivityStarted", 28),
        ("ActivitySucceeded", 29),
        ("TaskStateExited", 30),
        ("MapIterationSucceeded", 31),
        ("MapStateSucceeded", 32),
        ("MapStateExited", 32),
        ("ExecutionSucceeded", 34),
    ]
    assert execution.output == [0, 10, 20]


def test_a_retry_after_a_redrive_begins_all_branches_anew() -> None:
    """Not recorded."""
    retry = [{"ErrorEquals": ["E"], "MaxAttempts": 1, "IntervalSeconds": 1}]
    definition = machine("P", {"P": parallel("A", "B", Retry=retry)})
    calls: list[str] = []

    def worker(effect: Invoke, now: float) -> Any:
        calls.append(effect.state_name)
        return (2.0, Failure("E")) if effect.state_name == "B" and calls.count("B") < 4 else WORKS

    execution = redriven(definition, {}, worker, worker)
    assert calls == ["A", "B", "A", "B", "B", "A", "B"]
    assert execution.output == ["done", "done"]


def test_a_fail_state_fails_again_behind_the_redrive() -> None:
    execution = execute(machine("F", {"F": {"Type": "Fail", "Error": "E", "Cause": "c"}}), {})
    execution.redrive(1)
    assert chained(execution, 1) == [
        ("FailStateEntered", 0),
        ("ExecutionFailed", 2),
        ("ExecutionRedriven", 3),
        ("ExecutionFailed", 4),
    ]
    assert (execution.status, execution.error, execution.cause) == ("FAILED", "E", "c")
    assert why_not_redrivable(execution, 1) is None


def test_a_choice_is_decided_again() -> None:
    """[D]; that its failure follows the redrive is not recorded."""
    choice = {"Type": "Choice", "Choices": [{"Variable": "$.x", "NumericEquals": 1, "Next": "P"}]}
    execution = execute(machine("C", {"C": choice, "P": passing()}), {"x": 2})
    execution.redrive(1)
    assert chained(execution, 3) == [("ExecutionRedriven", 3), ("ExecutionFailed", 4)]


@pytest.mark.parametrize(
    ("fields", "after", "wakes"),
    [
        ({"Timestamp": "1970-01-01T00:01:00Z"}, 30.0, 60.0),
        ({"Timestamp": "1970-01-01T00:01:00Z"}, 61.0, None),
        # Not recorded: the seconds are counted anew.
        ({"Seconds": 60}, 30.0, 90.0),
    ],
)
def test_a_wait_whose_time_has_passed_is_left(fields: dict[str, Any], after: float, wakes: float | None) -> None:
    execution = Execution(program(machine("W", {"W": {"Type": "Wait", "End": True, **fields}})), input={})
    execution.start()
    execution.stop(now=5)
    requests = execution.redrive(after)
    if wakes is None:
        assert chained(execution, 3) == [
            ("ExecutionRedriven", 3),
            ("WaitStateExited", 2),
            ("ExecutionSucceeded", 5),
        ]
    else:
        assert [effect for _, effect in requests] == [WakeAt(wakes)]


@pytest.mark.parametrize("how", ["stopped", "timed out"])
def test_what_was_cut_off_goes_on(how: str) -> None:
    execution = Execution(program(machine("T", {"T": task(ACTIVITY)}, TimeoutSeconds=8)), input={})
    alarm, work = execution.start()
    if how == "stopped":
        execution.stop("E", "c", 3)
    else:
        execution.resume(alarm.token, None, 8)
    end = len(execution.history)
    alarm, again = execution.redrive(20)
    assert chained(execution, end) == [("ExecutionRedriven", end), ("ActivityScheduled", 2)]
    assert alarm.effect == WakeAt(28), "the machine's TimeoutSeconds count anew [D]"
    assert isinstance(again.effect, Invoke) and isinstance(work.effect, Invoke)
    assert again.effect.task_token != work.effect.task_token
    assert execution.resume(work.token, Success(1), 21) == []
    execution.resume(again.token, Success(2), 22)
    assert (execution.status, execution.output) == ("SUCCEEDED", 2)


def test_a_retry_that_was_being_waited_for_is_made_at_once() -> None:
    """Not recorded."""
    retry = [{"ErrorEquals": ["E"], "IntervalSeconds": 100}]
    execution = Execution(program(machine("T", {"T": task(Retry=retry)})), input={})
    (work,) = execution.start()
    execution.resume(work.token, Failure("E"), 1)
    execution.stop(now=2)
    (again,) = execution.redrive(3)
    assert isinstance(again.effect, Invoke) and again.effect.attempt == 0


@pytest.mark.parametrize("kind", ["Parallel", "Map"])
def test_after_too_much_data_all_branches_run_again(kind: str) -> None:
    """[D]; that it starts a second time is not recorded."""
    inner = machine("I", {"I": task(ACTIVITY, Next="Big"), "Big": passing(Parameters={"x.$": "$", "y.$": "$"})})
    state = {"Type": kind, "End": True, **({"Branches": [inner]} if kind == "Parallel" else {"ItemProcessor": inner})}
    big = (1.0, Success("a" * 200_000))
    execution = redriven(machine("S", {"S": state}), [1], by_state(I=big), by_state(I=WORKS))
    assert events(execution).count(f"{kind}StateStarted") == 2
    assert events(execution).count("ActivityScheduled") == 2
    assert execution.output == [{"x": "done", "y": "done"}]


def test_a_runtime_failure_in_one_branch_leaves_the_others_to_be_taken_up() -> None:
    """Not recorded."""
    bad = machine("Bad", {"Bad": passing(InputPath="$.none")})
    good = machine("Good", {"Good": task(ACTIVITY)})
    state = {"Type": "Parallel", "Branches": [good, bad], "End": True}
    execution = execute(machine("P", {"P": state}), {}, by_state(Good=WORKS))
    assert execution.error == "States.Runtime"
    again = execution.redrive(5)
    assert (execution.status, again) != ("RUNNING", [])
    assert events(execution).count("ActivityScheduled") == 2
    assert events(execution).count("ParallelStateStarted") == 1


def test_iterations_that_took_no_step_are_started_once_over_the_redrive() -> None:
    """Not recorded: the first of three iterations ends the execution before the others take a step."""
    processor = machine("I", {"I": passing(InputPath="$.a")})
    definition = machine("M", {"M": {"Type": "Map", "ItemProcessor": processor, "End": True}})
    execution = execute(definition, [{"b": 1}, {"a": 1}, {"a": 2}])
    assert events(execution).count("MapIterationStarted") == 3
    execution.redrive(1)
    assert execution.error == "States.Runtime"
    assert events(execution).count("MapIterationStarted") == 3


@pytest.mark.parametrize(
    ("status", "now", "reason"),
    [
        ("SUCCEEDED", 1, "Execution is SUCCEEDED and cannot be redriven"),
        ("RUNNING", 1, "Execution is RUNNING and cannot be redriven"),
        ("FAILED", 14 * DAY + 1, "Execution redrivable period exceeded"),
        ("FAILED", 365 * DAY, "Execution has exceeded the max execution time"),
    ],
)
def test_what_cannot_be_redriven_says_why(status: str, now: float, reason: str) -> None:
    last = {"FAILED": {"Type": "Fail"}, "SUCCEEDED": passing(), "RUNNING": task()}[status]
    execution = Execution(program(machine("A", {"A": last})), input={})
    execution.start()
    assert execution.status == status
    assert why_not_redrivable(execution, now) == reason
    before = list(execution.history), list(execution.journal)
    with pytest.raises(ExecutionError, match=reason):
        execution.redrive(now)
    assert (execution.history, execution.journal) == before


def test_a_full_history_cannot_be_redriven() -> None:
    loop = {"A": passing(Next="B"), "B": passing(Next="A")}
    execution = execute(machine("A", loop), {})
    assert len(execution.history) == 25_000
    assert why_not_redrivable(execution, execution.now) == "Execution has exceeded the maximum history event limit"


def test_an_express_execution_cannot_be_redriven() -> None:
    execution = Execution(program(machine("A", {"A": {"Type": "Fail"}}), type="EXPRESS"), input={})
    execution.start()
    with pytest.raises(ExecutionError, match="Express"):
        execution.redrive(1)


def distributed(**fields: Any) -> dict[str, Any]:
    inner = {
        **machine("I", {"I": task(ACTIVITY)}),
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
    }
    return {"Type": "Map", "ItemProcessor": inner, **({} if "Next" in fields else {"End": True}), **fields}


@pytest.mark.parametrize("where", ["alone", "in a branch", "aborted in a branch"])
def test_a_map_run_that_did_not_succeed_is_taken_up(where: str) -> None:
    inner = machine("M", {"M": distributed(ItemsPath="$.items")})
    definition = (
        inner if where == "alone" else machine("P", {"P": {"Type": "Parallel", "Branches": [inner], "End": True}})
    )
    answers = {"I": FAILS}
    if where == "aborted in a branch":
        definition["States"]["P"]["Branches"].append(machine("B", {"B": task(ACTIVITY)}))
        answers = {"I": (9.0, Success(1)), "B": FAILS}
    answering = dict(answers)
    execution = Execution(program(definition), input={"items": [1]})
    world = World(lambda effect, now: answering[effect.state_name])
    world.run(execution, execution.start())
    assert execution.status == "FAILED"
    [started] = details(execution, "MapRunStarted")
    assert map_runs_to_redrive(execution) == [started["mapRunArn"]]
    answering.update(I=WORKS, B=WORKS)
    world.redrive(execution, execution.now + 10)
    assert execution.status == "SUCCEEDED"
    assert details(execution, "MapRunRedriven") == [{**started, "redriveCount": 1}]


def test_behind_a_map_run_that_succeeded_an_execution_is_redriven() -> None:
    states = {"M": distributed(Next="T"), "T": task(ACTIVITY)}
    first, then = by_state(I=WORKS, T=FAILS), by_state(T=WORKS)
    assert redriven(machine("M", states), [1], first, then).output == "done"


@SLOW
@given(nested(), INPUTS, ANSWERS, st.integers(1, 3), st.floats(0, 1))
def test_a_redriven_execution_hangs_together_and_is_restored_from_its_journal(
    definition: dict[str, Any], value: Any, answers: list[Any], times: int, part: float
) -> None:
    execution = Execution(prepared(definition), input=value, now=1.8e9)
    drive(execution, execution.start(), tasks(answers))
    for _ in range(times):
        if why_not_redrivable(execution, execution.now) is None:
            drive(execution, execution.redrive(execution.now + 1), tasks(answers[1:] or answers))
    assert execution.status != "RUNNING"
    assert not execution.pending
    assert [event.id for event in execution.history] == list(range(1, len(execution.history) + 1))
    assert all(event.previous_event_id < event.id for event in execution.history)
    journal = [Entry.from_json(json.loads(json.dumps(entry.to_json()))) for entry in execution.journal]
    cut = int(len(journal) * part)
    again = restore(prepared(definition), journal=journal[:cut], input=value, now=1.8e9)
    assert again.history == execution.history[: len(again.history)]
    assert restore(prepared(definition), journal=journal, input=value, now=1.8e9).history == execution.history
