"""What an observer hears: states, transitions, retriers; and that without one nothing is different."""

from __future__ import annotations

from typing import Any

from stepsmith.execution import Failure, Success
from stepsmith.execution.virtual import run
from tests.execution.machines import echo, machine, passing, program, task


class Heard:
    def __init__(self) -> None:
        self.all: list[Any] = []

    def entered(self, fiber: Any, name: str) -> None:
        self.all.append(name)

    def took(self, fiber: Any, name: str, kind: str, index: int) -> None:
        self.all.append((name, kind, index))

    def retrier_matched(self, fiber: Any, name: str, index: int, exhausted: bool) -> None:
        self.all.append((name, "exhausted" if exhausted else "retried", index))


def heard(definition: dict[str, Any], value: Any = None, tasks: Any = None) -> list[Any]:
    observer = Heard()
    run(program(definition, observer=observer), value, tasks)
    return observer.all


def test_next_default_and_the_rule_that_held() -> None:
    rule = {"Variable": "$.x", "NumericEquals": 1, "Next": "C"}
    states = {
        "A": passing(Next="B"),
        "B": {"Type": "Choice", "Choices": [{**rule, "NumericEquals": 0}, rule], "Default": "C"},
        "C": {"Type": "Wait", "Seconds": 1, "Next": "D"},
        "D": passing(),
    }  # fmt: skip
    end = ["C", ("C", "next", 0), "D"]
    assert heard(machine("A", states), {"x": 1}) == ["A", ("A", "next", 0), "B", ("B", "rule", 1), *end]
    assert heard(machine("A", states), {"x": 2}) == ["A", ("A", "next", 0), "B", ("B", "default", 0), *end]


def test_retriers_until_they_are_used_up_and_the_catcher_that_met_the_error() -> None:
    retry = [{"ErrorEquals": ["F"]}, {"ErrorEquals": ["E"], "MaxAttempts": 1}]
    catch = [{"ErrorEquals": ["F"], "Next": "B"}, {"ErrorEquals": ["States.ALL"], "Next": "B"}]
    definition = machine("A", {"A": task(Retry=retry, Catch=catch, Next="B"), "B": passing()})
    assert heard(definition, tasks=lambda effect, now: (1.0, Failure("E"))) == [
        "A", ("A", "retried", 1), ("A", "exhausted", 1), ("A", "catch", 1), "B",
    ]  # fmt: skip
    assert heard(definition, tasks=lambda effect, now: (1.0, Success(1))) == ["A", ("A", "next", 0), "B"]


def test_inner_machines_are_heard_and_an_end_is_no_transition() -> None:
    inner = machine("I", {"I": passing()})
    parallel = {"Type": "Parallel", "Branches": [inner], "End": True}
    assert heard(machine("P", {"P": parallel})) == ["P", "I"]
    each = {"Type": "Map", "ItemProcessor": inner, "Next": "Z"}
    assert heard(machine("M", {"M": each, "Z": passing()}), [1, 2]) == ["M", "I", "I", ("M", "next", 0), "Z"]


def test_the_history_is_the_same_with_and_without_an_observer() -> None:
    definition = machine("A", {"A": task(Next="B"), "B": passing()})
    observed = run(program(definition, observer=Heard()), {}, echo)
    assert observed.history == run(program(definition), {}, echo).history
