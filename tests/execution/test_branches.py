"""Parallel and inline Map."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.execution import Failure, Success
from tests.execution.machines import chain, details, events, execute, machine, passing, task


def parallel(*branches: dict[str, Any], **fields: Any) -> dict[str, Any]:
    end = {} if "Next" in fields else {"End": True}
    return {"Type": "Parallel", "Branches": list(branches), **end, **fields}


def mapping(processor: dict[str, Any], **fields: Any) -> dict[str, Any]:
    end = {} if "Next" in fields else {"End": True}
    return {"Type": "Map", "ItemProcessor": processor, **end, **fields}


FAIL = {"Type": "Fail", "Error": "F", "Cause": "because"}


def test_results_come_in_the_order_of_the_branches_not_of_their_ends() -> None:
    branches = [machine(name, {name: task(Parameters={"name": name})}) for name in "ABC"]
    seconds = {"A": 30, "B": 10, "C": 20}
    execution = execute(
        machine("P", {"P": parallel(*branches)}),
        {},
        lambda effect, now: (seconds[effect.state_name], Success(effect.state_name)),
    )
    assert execution.output == ["A", "B", "C"]
    assert execution.now == 30


def test_each_branch_has_its_own_chain_and_the_parallel_goes_on_from_the_last_to_end() -> None:
    branches = [machine(name, {name: task()}) for name in "AB"]
    execution = execute(
        machine("P", {"P": parallel(*branches)}),
        {},
        lambda effect, now: (2 if effect.state_name == "A" else 1, Success(1)),
    )
    assert list(zip(events(execution), chain(execution), strict=True))[1:] == [
        ("ParallelStateEntered", 0),
        ("ParallelStateStarted", 2),
        ("TaskStateEntered", 3),
        ("TaskScheduled", 4),
        ("TaskStarted", 5),
        ("TaskStateEntered", 3),
        ("TaskScheduled", 7),
        ("TaskStarted", 8),
        ("TaskSucceeded", 9),
        ("TaskStateExited", 10),
        ("TaskSucceeded", 6),
        ("TaskStateExited", 12),
        ("ParallelStateSucceeded", 13),
        ("ParallelStateExited", 13),
        ("ExecutionSucceeded", 15),
    ]


def test_a_branch_that_fails_takes_the_others_with_it() -> None:
    branches = [
        machine("A", {"A": task()}),
        machine("B", {"B": {"Type": "Wait", "Seconds": 100, "End": True}}),
        machine("C", {"C": mapping(machine("D", {"D": task()}), ItemsPath="$.items")}),
    ]
    execution = execute(
        machine("P", {"P": parallel(*branches)}),
        {"items": [1]},
        lambda effect, now: (5, Failure("E", "c")) if effect.state_name == "A" else (50, Success(1)),
    )
    assert events(execution)[-8:] == [
        "TaskFailed",
        "TaskStateAborted",
        "WaitStateAborted",
        "MapStateAborted",
        "MapIterationAborted",
        "TaskStateAborted",
        "ParallelStateFailed",
        "ExecutionFailed",
    ]
    failed = next(event.id for event in execution.history if event.type == "TaskFailed")
    by_type = {event.type: event for event in execution.history}
    assert {event.previous_event_id for event in execution.history[failed:-1]} == {failed}
    assert by_type["ExecutionFailed"].previous_event_id == by_type["ParallelStateFailed"].id
    assert (execution.error, execution.now) == ("E", 5)
    assert not execution.pending


@pytest.mark.parametrize("name", ["F", "States.BranchFailed", "States.ALL", "States.TaskFailed"])
def test_a_failed_branch_is_met_under_its_own_name_and_as_branch_failed(name: str) -> None:
    states = {
        "P": parallel(machine("A", {"A": FAIL}), Catch=[{"ErrorEquals": [name], "Next": "Q"}]),
        "Q": passing(),
    }
    execution = execute(machine("P", states))
    assert execution.output == {"Error": "F", "Cause": "because"}
    assert events(execution)[3:6] == ["FailStateEntered", "ParallelStateFailed", "ParallelStateExited"]


def test_retry_starts_all_branches_again_without_a_failed_event() -> None:
    branch = machine("A", {"A": FAIL})
    state = parallel(branch, Retry=[{"ErrorEquals": ["F"], "MaxAttempts": 1}])
    execution = execute(machine("P", {"P": state}))
    assert events(execution)[2:] == [
        "ParallelStateStarted",
        "FailStateEntered",
        "ParallelStateStarted",
        "FailStateEntered",
        "ParallelStateFailed",
        "ExecutionFailed",
    ]
    assert chain(execution) == [0, 0, 2, 3, 4, 5, 6, 7]


def test_a_runtime_error_in_a_branch_ends_the_execution_there() -> None:
    branch = machine("A", {"A": passing(Parameters={"x.$": "$.no"})})
    state = parallel(branch, Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Q"}])
    execution = execute(machine("P", {"P": state, "Q": passing()}), {})
    assert events(execution)[2:] == ["ParallelStateStarted", "PassStateEntered", "ExecutionFailed"]
    assert chain(execution) == [0, 0, 2, 3, 4]


def test_inner_scopes_read_outer_variables_and_keep_their_own() -> None:
    branches = [
        machine("A", {"A": passing(Assign={"mine.$": "$x"}, Next="B"), "B": passing(Parameters={"v.$": "$mine"})})
    ]
    states = {
        "S": passing(Assign={"x": 7}, Next="P"),
        "P": parallel(*branches, *[machine("C", {"C": passing(Assign={"mine": 8})})], Next="Q"),
        "Q": passing(Parameters={"v.$": "$mine"}),
    }
    execution = execute(machine("S", states))
    assert execution.error == "States.Runtime"
    assert details(execution, "ParallelStateExited")[0]["output"] == '[{"v":7},{}]'


def test_map_runs_its_processor_for_each_item_with_selector_and_context() -> None:
    processor = machine("I", {"I": passing(Parameters={"in.$": "$", "index.$": "$$.Map.Item.Index"})})
    state = mapping(processor, ItemsPath="$.items", ItemSelector={"v.$": "$$.Map.Item.Value", "k.$": "$.k"})
    execution = execute(machine("M", {"M": state}), {"items": ["a", "b"], "k": 1})
    assert execution.output == [
        {"in": {"v": "a", "k": 1}, "index": 0},
        {"in": {"v": "b", "k": 1}, "index": 1},
    ]


def test_an_empty_map_gives_an_empty_list() -> None:
    execution = execute(machine("M", {"M": mapping(machine("I", {"I": passing()}))}), [])
    assert execution.output == []
    assert events(execution)[1:-1] == ["MapStateEntered", "MapStateStarted", "MapStateSucceeded", "MapStateExited"]
    assert chain(execution) == [0, 0, 2, 3, 3, 5]


@pytest.mark.parametrize(("limit", "at_once"), [(1, 1), (3, 3), (0, 40), (100, 40), (None, 40)])
def test_at_most_so_many_iterations_run_at_once(limit: int | None, at_once: int) -> None:
    running: list[int] = []
    most = 0

    def tasks(effect: Any, now: float) -> Any:
        nonlocal most
        running[:] = [end for end in running if end > now]
        running.append(int(now) + 10)
        most = max(most, len(running))
        return 10, Success(effect.parameters)

    fields = {} if limit is None else {"MaxConcurrency": limit}
    execution = execute(machine("M", {"M": mapping(machine("I", {"I": task()}), **fields)}), list(range(50)), tasks)
    assert execution.output == list(range(50))
    assert most == at_once


def test_the_next_iteration_on_a_slot_follows_the_last_event_inside_the_one_before() -> None:
    execution = execute(machine("M", {"M": mapping(machine("I", {"I": passing()}), MaxConcurrency=1)}), [1, 2])
    assert list(zip(events(execution), chain(execution), strict=True))[2:] == [
        ("MapStateStarted", 2),
        ("MapIterationStarted", 3),
        ("PassStateEntered", 4),
        ("PassStateExited", 5),
        ("MapIterationSucceeded", 6),
        ("MapIterationStarted", 6),
        ("PassStateEntered", 8),
        ("PassStateExited", 9),
        ("MapIterationSucceeded", 10),
        ("MapStateSucceeded", 11),
        ("MapStateExited", 11),
        ("ExecutionSucceeded", 13),
    ]


def test_the_first_iteration_to_fail_fails_the_map() -> None:
    state = mapping(machine("I", {"I": task()}), Catch=[{"ErrorEquals": ["E1"], "Next": "Q"}])
    execution = execute(
        machine("M", {"M": state, "Q": passing()}),
        [0, 1, 2],
        lambda effect, now: (
            (10 - effect.parameters, Failure(f"E{effect.parameters}")) if effect.parameters == 1 else (20, Success(1))
        ),
    )
    assert execution.output == {"Error": "E1", "Cause": None}
    assert events(execution)[-12:-5] == [
        "TaskFailed",
        "MapIterationAborted",
        "TaskStateAborted",
        "MapIterationFailed",
        "TaskStateAborted",
        "MapIterationAborted",
        "TaskStateAborted",
    ]
    failure = next(event.id for event in execution.history if event.type == "TaskFailed")
    beside = execution.history[failure : failure + 7]
    assert {event.previous_event_id for event in beside} == {failure}
    assert [event.details["index"] for event in beside if "index" in event.details] == [0, 1, 2]
    failed = next(event for event in execution.history if event.type == "MapStateFailed")
    assert execution.history[failed.previous_event_id - 1].type == "TaskFailed"


def test_a_map_is_retried_as_a_whole() -> None:
    answers = iter([Success(1), Failure("E"), Success(1), Success(2)])
    state = mapping(machine("I", {"I": task()}), MaxConcurrency=1, Retry=[{"ErrorEquals": ["E"]}])
    execution = execute(machine("M", {"M": state}), [0, 1], lambda effect, now: (1, next(answers)))
    assert execution.output == [1, 2]
    assert events(execution).count("MapStateStarted") == 2
    assert events(execution).count("MapStateEntered") == 1
    assert "MapStateFailed" not in events(execution)


@pytest.mark.parametrize(
    ("fields", "value", "message"),
    [
        ({}, {"a": 1}, 'Reference path "$" must point to array.'),
        ({"ItemsPath": "$.a"}, {"a": 1}, 'Reference path "$.a" must point to array.'),
        (
            {"MaxConcurrencyPath": "$.m", "ItemsPath": "$.i"},
            {"m": "NoNumber", "i": []},
            'The MaxConcurrencyPath field refers to value "NoNumber" which is not a valid integer: $.m',
        ),
    ],
)
def test_bad_items_and_bad_concurrency_are_runtime_errors(fields: dict[str, Any], value: Any, message: str) -> None:
    execution = execute(machine("M", {"M": mapping(machine("I", {"I": passing()}), **fields)}), value)
    assert execution.cause is not None and execution.cause.endswith(message)
    assert events(execution) == ["ExecutionStarted", "MapStateEntered", "ExecutionFailed"]


def test_maps_nest() -> None:
    inner = mapping(machine("J", {"J": passing(Parameters={"v.$": "$", "i.$": "$$.Map.Item.Index"})}))
    execution = execute(machine("M", {"M": mapping(machine("I", {"I": inner}))}), [["a", "b"], [], ["c"]])
    assert execution.output == [[{"v": "a", "i": 0}, {"v": "b", "i": 1}], [], [{"v": "c", "i": 0}]]


def test_the_iterations_that_run_at_once_are_all_started_before_the_first_takes_a_step() -> None:
    """Measured by others on AWS (radkawar/stackd, two iterations at once): both follow MapStateStarted."""
    processor = machine("I", {"I": passing()})
    states = {"M": mapping(processor, MaxConcurrency=2)}
    execution = execute(machine("M", states), [1, 2, 3])
    begin = [event.id for event in execution.history if event.type == "MapIterationStarted"]
    before = [event.previous_event_id for event in execution.history if event.type == "MapIterationStarted"]
    started = events(execution).index("MapStateStarted") + 1
    assert begin[:2] == [started + 1, started + 2]
    assert before[:2] == [started, started]
    assert begin[2] > events(execution).index("MapIterationSucceeded")
