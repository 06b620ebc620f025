"""What a person sees of a run is made from its events alone."""

from __future__ import annotations

from typing import Any

from stepsmith.asl import read_value
from stepsmith.history import Timeline
from stepsmith.testing import Fails, Never, run

PASS = {"Type": "Pass", "End": True}


def timeline(states: dict[str, Any], mocks: dict[str, Any], input: Any = None) -> Timeline:
    machine = read_value({"QueryLanguage": "JSONata", "StartAt": next(iter(states)), "States": states}).machine
    assert machine is not None
    found = Timeline()
    found.add(run(machine, input if input is not None else {}, mocks=mocks).history)
    return found


def task(**fields: Any) -> dict[str, Any]:
    arguments = {"TopicArn": "t", "Message": "m"}
    return {"Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Arguments": arguments, **fields}


def test_a_state_that_fails_and_is_tried_again_counts_its_attempts() -> None:
    retry = [{"ErrorEquals": ["Busy"], "IntervalSeconds": 10, "BackoffRate": 1}]
    found = timeline({"A": task(Retry=retry, End=True)}, {"A": [Fails("Busy"), Fails("Busy"), {"MessageId": "1"}]})
    row = found.rows["A"]
    assert (row.status, row.attempts, row.entered) == ("SUCCEEDED", 3, 1)
    assert row.duration_seconds(0) == 20


def test_a_caught_failure_is_told_from_a_success() -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "B"}]
    found = timeline({"A": task(Catch=catch, Next="B"), "B": PASS}, {"A": Fails("Broken", "why")})
    assert (found.rows["A"].status, found.rows["A"].error) == ("CAUGHT", "Broken")
    assert found.rows["B"].status == "SUCCEEDED"
    assert found.failed_state() is found.rows["A"]


def test_an_uncaught_failure_ends_its_state_with_the_execution() -> None:
    found = timeline({"A": task(End=True)}, {"A": Fails("Broken", "why")})
    assert (found.rows["A"].status, found.rows["A"].cause) == ("FAILED", "why")
    assert found.finished is not None and found.finished.type == "ExecutionFailed"


def test_the_states_of_branches_and_iterations_are_found_though_their_events_interleave() -> None:
    each = {"StartAt": "I", "States": {"I": task(End=True)}}
    branch = {"StartAt": "B", "States": {"B": task(Next="M"), "M": {"Type": "Map", "ItemProcessor": each, "End": True}}}
    branch["States"]["M"]["Items"] = [1, 2, 3]  # type: ignore[index]
    other = {"StartAt": "C", "States": {"C": {"Type": "Wait", "Seconds": 5, "End": True}}}
    found = timeline({"P": {"Type": "Parallel", "Branches": [branch, other], "End": True}}, {"B": {}, "I": {}})
    assert {name: (row.type, row.entered, row.status) for name, row in found.rows.items()} == {
        "P": ("Parallel", 1, "SUCCEEDED"),
        "B": ("Task", 1, "SUCCEEDED"),
        "C": ("Wait", 1, "SUCCEEDED"),
        "M": ("Map", 1, "SUCCEEDED"),
        "I": ("Task", 3, "SUCCEEDED"),
    }


def test_a_loop_counts_visits() -> None:
    states = {
        "Count": {"Type": "Pass", "Assign": {"n": "{% $exists($n) ? $n + 1 : 1 %}"}, "Next": "Enough"},
        "Enough": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $n >= 3 %}", "Next": "Done"}],
            "Default": "Count",
        },
        "Done": {"Type": "Succeed"},
    }
    found = timeline(states, {})
    assert (found.rows["Count"].entered, found.rows["Enough"].entered) == (3, 3)


def test_between_two_attempts_a_state_has_failed_and_with_the_next_it_runs_again() -> None:
    """Or a retry would be shown as one more failure."""
    retry = [{"ErrorEquals": ["Busy"], "IntervalSeconds": 10, "BackoffRate": 1}]
    states = {"A": task(Retry=retry, End=True)}
    machine = read_value({"QueryLanguage": "JSONata", "StartAt": "A", "States": states}).machine
    assert machine is not None
    found, seen = Timeline(), []
    for event in run(machine, {}, mocks={"A": [Fails("Busy"), {"MessageId": "1"}]}).history:
        found.add([event])
        if "A" in found.rows:
            standing = (found.rows["A"].attempts, found.rows["A"].status)
            if standing not in seen[-1:]:
                seen.append(standing)
    assert seen == [(0, "RUNNING"), (1, "RUNNING"), (1, "FAILED"), (2, "RUNNING"), (2, "SUCCEEDED")]


def test_an_expression_that_fails_belongs_to_its_state_even_if_that_is_the_first() -> None:
    """AWS names 0 as the event before such an event of the first state; the event names its state."""
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "B"}]
    first = task(Catch=catch, Next="B") | {"Arguments": {"TopicArn": "t", "Message": "{% $states.input.missing %}"}}
    found = timeline({"A": first, "B": PASS}, {"A": {}})
    assert (found.rows["A"].status, found.rows["A"].error) == ("CAUGHT", "States.QueryEvaluationError")
    assert found.failed_state() is found.rows["A"]


def test_what_a_failing_branch_takes_along_was_aborted() -> None:
    def branches(*names: str) -> list[Any]:
        return [{"StartAt": name, "States": {name: task(End=True)}} for name in names]

    inner = {"StartAt": "P", "States": {"P": {"Type": "Parallel", "Branches": branches("B", "C"), "End": True}}}
    outer = {"Type": "Parallel", "Branches": [*branches("A"), inner], "End": True}
    mocks = {"A": Fails("Broken", duration_seconds=2), "B": {}, "C": Never()}
    found = timeline({"O": outer}, mocks)
    assert {name: row.status for name, row in found.rows.items()} == {
        "O": "FAILED",
        "A": "FAILED",
        "P": "ABORTED",
        "B": "SUCCEEDED",
        "C": "ABORTED",
    }
    assert {row.ended for row in found.rows.values() if row.name != "B"} == {found.rows["O"].ended}


def test_a_redrive_lets_failed_states_run_again() -> None:
    definition = {"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": task(End=True)}}
    result = run(definition, {}, mocks={"A": Fails("Broken")})
    found = Timeline()
    found.add(result.history)
    assert found.rows["A"].status == "FAILED"
    ended = len(result.history)
    result.execution.redrive(result.execution.now)
    found.add(result.execution.history[ended:])
    assert found.finished is None
    row = found.rows["A"]
    assert (row.status, row.attempts, row.error, row.ended) == ("RUNNING", 2, None, None)
