"""Retry and Catch."""

from __future__ import annotations

import random
from typing import Any

import pytest

from stepsmith.asl import Retrier
from stepsmith.execution import Failure, Success
from stepsmith.execution.failure import matches
from stepsmith.execution.retry import delay_seconds
from tests.execution.machines import chain, details, events, execute, machine, passing, task


def starts(execution: Any) -> list[float]:
    return [event.timestamp for event in execution.history if event.type == "TaskScheduled"]


def failing(*errors: str) -> Any:
    """Tasks that fail at once with these errors, one after another, and then succeed."""
    left = list(errors)
    return lambda effect, now: (0, Failure(left.pop(0), "c") if left else Success("done"))


def test_delays_grow_to_the_maximum() -> None:
    retrier = {"ErrorEquals": ["E"], "IntervalSeconds": 3, "BackoffRate": 2, "MaxDelaySeconds": 5, "MaxAttempts": 3}
    execution = execute(machine("T", {"T": task(Retry=[retrier])}), {}, failing(*"EEEE"))
    assert starts(execution) == [0, 3, 8, 13]
    assert execution.status == "FAILED"


def test_defaults_are_three_attempts_from_one_second_doubling() -> None:
    execution = execute(machine("T", {"T": task(Retry=[{"ErrorEquals": ["E"]}])}), {}, failing(*"EEEEE"))
    assert starts(execution) == [0, 1, 3, 7]


def test_each_retrier_counts_for_itself_and_a_used_up_one_leads_to_catch() -> None:
    first = {"ErrorEquals": ["A", "B"], "IntervalSeconds": 1, "BackoffRate": 2, "MaxAttempts": 2}
    second = {"ErrorEquals": ["C"], "IntervalSeconds": 5}
    states = {
        "T": task(Retry=[first, second], Catch=[{"ErrorEquals": ["States.ALL"], "Next": "P"}]),
        "P": passing(),
    }
    execution = execute(machine("T", states), {}, failing("A", "B", "C", "B"))
    assert starts(execution) == [0, 1, 3, 8]
    assert execution.output == {"Error": "B", "Cause": "c"}


def test_a_used_up_retrier_is_not_replaced_by_a_later_one_that_matches() -> None:
    retry = [{"ErrorEquals": ["E"], "MaxAttempts": 0}, {"ErrorEquals": ["States.ALL"], "MaxAttempts": 5}]
    execution = execute(machine("T", {"T": task(Retry=retry)}), {}, failing(*"EE"))
    assert len(starts(execution)) == 1


def test_waiting_for_a_retry_leaves_no_event() -> None:
    state = task(Retry=[{"ErrorEquals": ["E"], "MaxAttempts": 1}])
    execution = execute(machine("T", {"T": state}), {}, failing("E"))
    assert events(execution)[1:8] == [
        "TaskStateEntered",
        "TaskScheduled",
        "TaskStarted",
        "TaskFailed",
        "TaskScheduled",
        "TaskStarted",
        "TaskSucceeded",
    ]
    assert chain(execution)[:8] == [0, 0, 2, 3, 4, 5, 6, 7]


def test_a_new_visit_counts_anew() -> None:
    states = {
        "T": task(Retry=[{"ErrorEquals": ["E"], "MaxAttempts": 1}], ResultPath="$.r", Next="C"),
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.r", "StringEquals": "again", "Next": "T"}], "Default": "D"},
        "D": passing(),
    }
    answers = iter([Failure("E"), Success("again"), Failure("E"), Success("end")])
    execution = execute(machine("T", states), {}, lambda effect, now: (0, next(answers)))
    assert execution.status == "SUCCEEDED"
    assert execution.attempts == {"T": 4}


def test_a_failed_attempt_assigns_nothing() -> None:
    states = {
        "T": task(Assign={"x": 1}, Catch=[{"ErrorEquals": ["E"], "Assign": {"y.$": "$.Error"}, "Next": "P"}]),
        "P": passing(Parameters={"y.$": "$y"}),
    }
    execution = execute(machine("T", states), {}, failing("E"))
    assert execution.output == {"y": "E"}
    assert details(execution, "TaskStateExited")[0]["assignedVariables"] == {"y": '"E"'}


def test_a_catcher_writes_into_the_raw_input_of_the_failed_state() -> None:
    states = {
        "T": task(
            InputPath="$.a",
            OutputPath="$.nothing",
            Catch=[{"ErrorEquals": ["E"], "ResultPath": "$.failure", "Next": "P"}],
        ),
        "P": passing(),
    }
    execution = execute(machine("T", states), {"a": 1}, failing("E"))
    assert execution.output == {"a": 1, "failure": {"Error": "E", "Cause": "c"}}


def test_an_error_output_has_null_for_what_the_failure_does_not_say() -> None:
    state = task(Catch=[{"ErrorEquals": ["States.ALL"], "Next": "P"}])
    execution = execute(machine("T", {"T": state, "P": passing()}), {}, lambda effect, now: (1, Failure()))
    assert execution.output == {"Error": None, "Cause": None}


@pytest.mark.parametrize(
    ("names", "failure", "met"),
    [
        (["E"], Failure("E"), True),
        (["e"], Failure("E"), False),
        (["States.ALL"], Failure("E"), True),
        (["States.ALL"], Failure(None), True),
        (["States.TaskFailed"], Failure("E"), True),
        (["States.TaskFailed"], Failure("States.Timeout"), False),
        (["States.ALL"], Failure("States.Timeout"), True),
        (["States.Timeout"], Failure("States.Timeout", names=("States.HeartbeatTimeout",)), True),
        (["States.HeartbeatTimeout"], Failure("States.Timeout"), False),
        (["States.ALL"], Failure("States.Runtime"), False),
        (["States.Runtime"], Failure("States.Runtime"), False),
        (["States.DataLimitExceeded"], Failure("States.DataLimitExceeded"), True),
        (["States.ALL"], Failure("States.DataLimitExceeded", fatal=True), False),
        (["States.BranchFailed"], Failure("E", names=("States.BranchFailed",)), True),
    ],
)
def test_which_names_meet_which_failure(names: list[str], failure: Failure, met: bool) -> None:
    assert matches(names, failure) is met


def test_full_jitter_draws_from_nothing_to_the_delay() -> None:
    retrier = Retrier(error_equals=("E",), interval_seconds=8, jitter_strategy="FULL")
    drawn = [delay_seconds(retrier, 1, random.Random(seed).random) for seed in range(50)]
    assert all(0 <= seconds <= 16 for seconds in drawn)
    assert len(set(drawn)) > 40


def test_jitter_is_the_same_for_the_same_seed() -> None:
    state = task(Retry=[{"ErrorEquals": ["E"], "IntervalSeconds": 100, "JitterStrategy": "FULL"}])
    runs = [execute(machine("T", {"T": state}), {}, failing(*"EEE"), seed=seed) for seed in (1, 1, 2)]
    assert starts(runs[0]) == starts(runs[1]) != starts(runs[2])


def test_a_delay_that_grows_beyond_all_bounds_is_a_year() -> None:
    retrier = Retrier(error_equals=("E",), interval_seconds=99_999_999, backoff_rate=1e300)
    assert delay_seconds(retrier, 50, lambda: 1.0) == 31_622_400


def test_a_runtime_error_is_neither_retried_nor_caught() -> None:
    state = task(
        OutputPath="$.no.such",
        Retry=[{"ErrorEquals": ["States.ALL"]}],
        Catch=[{"ErrorEquals": ["States.ALL"], "Next": "P"}],
        Next="P",
    )
    execution = execute(machine("T", {"T": state, "P": passing()}), {}, failing())
    assert execution.error == "States.Runtime"
    assert events(execution)[-2:] == ["TaskSucceeded", "ExecutionFailed"]
    assert execution.attempts == {"T": 1}


def test_a_runtime_error_that_the_host_reports_ends_the_execution_too() -> None:
    state = task(Catch=[{"ErrorEquals": ["States.ALL"], "Next": "P"}])
    execution = execute(
        machine("T", {"T": state, "P": passing()}), {}, lambda effect, now: (1, Failure("States.Runtime", "no"))
    )
    assert execution.error == "States.Runtime"
    assert "TaskFailed" not in events(execution)
