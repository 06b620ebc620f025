"""The host in virtual time."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.errors import ExecutionError
from stepsmith.execution import Execution, Submitted, Success
from stepsmith.execution.virtual import Later, run
from tests.execution.machines import JOB, details, events, execute, machine, passing, program, task


def test_a_task_without_tasks_is_a_mistake() -> None:
    with pytest.raises(ExecutionError, match="state 'T' calls arn:aws:states:::lambda:invoke, and no tasks were given"):
        execute(machine("T", {"T": task()}))


def test_waiting_for_ever_is_a_mistake_that_names_the_state() -> None:
    with pytest.raises(ExecutionError, match="waits for ever: nothing answers 'T'"):
        execute(machine("T", {"T": task()}), {}, lambda effect, now: None)


def test_a_job_that_is_only_answered_was_submitted_at_once() -> None:
    execution = execute(machine("T", {"T": task(JOB)}), {}, lambda effect, now: (9, Success(1)))
    assert events(execution)[4:6] == ["TaskSubmitted", "TaskSucceeded"]
    assert details(execution, "TaskSubmitted")[0]["output"] == "{}"


def test_answers_at_the_same_time_come_in_the_order_of_their_requests() -> None:
    branches = [machine(name, {name: task()}) for name in "BA"]
    definition = machine("P", {"P": {"Type": "Parallel", "Branches": branches, "End": True}})
    execution = execute(definition, {}, lambda effect, now: (1, Success(effect.state_name)))
    exits = [event.details["name"] for event in execution.history if event.type == "TaskStateExited"]
    assert exits == ["B", "A"]


def test_a_loop_that_never_waits_meets_the_time_out_of_its_machine() -> None:
    definition = machine("A", {"A": passing(Next="A")}, TimeoutSeconds=3)
    assert execute(definition).status == "TIMED_OUT"


def test_an_express_loop_that_never_waits_ends_too() -> None:
    definition = machine("A", {"A": passing(Next="A")}, TimeoutSeconds=3)
    execution = run(program(definition, type="EXPRESS"), {}, states_per_turn=100)
    assert execution.status == "TIMED_OUT"


def test_several_answers_may_be_given_as_a_list() -> None:
    answers = [(1, Submitted({"id": 1})), (2, Success(2))]
    execution = execute(machine("T", {"T": task(JOB)}), {}, lambda effect, now: answers)
    assert (execution.output, execution.now) == (2, 2)


def test_a_task_that_is_decided_later_sees_what_the_one_before_it_led_to() -> None:
    branches = [machine(name, {name: task(JOB, Next=f"{name}2"), f"{name}2": passing()}) for name in "AB"]
    definition = machine("P", {"P": {"Type": "Parallel", "Branches": branches, "End": True}})
    seen: list[tuple[str, bool]] = []

    def tasks(effect: Any, now: float) -> Later:
        def decide(execution: Execution, token: int) -> Any:
            entered = [event.details["name"] for event in execution.history if event.type == "PassStateEntered"]
            seen.append((effect.state_name, "A2" in entered))
            return [(0.0, Submitted({})), (0.0, Success(1))]

        return Later(decide)

    assert execute(definition, {}, tasks).status == "SUCCEEDED"
    assert seen == [("A", False), ("B", True)]
