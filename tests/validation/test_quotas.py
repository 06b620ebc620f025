"""Limits that a definition is sure to meet, and what Express executions cannot do."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validation.machines import END, JSONATA, codes, found, machine, task

LAMBDA = ("arn:aws:states:::lambda:invoke", {"FunctionName": "f"})
SYNC = ("arn:aws:states:::batch:submitJob.sync", {"JobName": "n", "JobQueue": "q", "JobDefinition": "d"})


def wait(seconds: int) -> dict[str, Any]:
    return {"Type": "Wait", "Seconds": seconds, "End": True}


def each(inner: dict[str, Any], kind: str | None = None, **fields: Any) -> dict[str, Any]:
    config = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": kind}} if kind else {}
    return {"Type": "Map", **fields, "ItemProcessor": {**config, **machine({"I": inner})}, "End": True}


@pytest.mark.parametrize(
    ("definition", "kind", "expected"),
    [
        (machine({"W": wait(300)}), "EXPRESS", []),
        (machine({"W": wait(301)}), "EXPRESS", [("SS6003", "/States/W/Seconds")]),
        (machine({"W": wait(31_536_000)}), "STANDARD", []),
        (machine({"W": wait(31_536_001)}), "STANDARD", [("SS6003", "/States/W/Seconds")]),
        (machine({"W": wait(61)}, TimeoutSeconds=60), "STANDARD", [("SS6003", "/States/W/Seconds")]),
        (machine({"W": END}, TimeoutSeconds=301), "EXPRESS", [("SS6004", "/TimeoutSeconds")]),
        (machine({"T": task(*LAMBDA, TimeoutSeconds=301)}), "EXPRESS", [("SS6004", "/States/T/TimeoutSeconds")]),
        (
            machine({"M": each(wait(400), "EXPRESS")}),
            "STANDARD",
            [("SS6003", "/States/M/ItemProcessor/States/I/Seconds")],
        ),
        # A child of STANDARD type has its own time.
        (machine({"M": each(wait(400), "STANDARD")}, TimeoutSeconds=60), "STANDARD", []),
    ],
)
def test_what_outlives_its_execution_is_told(definition: Any, kind: Any, expected: list[Any]) -> None:
    assert found(definition, kind) == expected


@pytest.mark.parametrize(
    ("definition", "kind", "expected"),
    [
        (machine({"T": task(*SYNC)}), "EXPRESS", [("SS5002", "/States/T/Resource")]),
        (machine({"T": task(*SYNC)}), "STANDARD", []),
        (
            machine({"M": each(task(*SYNC), "EXPRESS")}),
            "STANDARD",
            [("SS5002", "/States/M/ItemProcessor/States/I/Resource")],
        ),
        (machine({"M": each(task(*SYNC), "STANDARD")}), "STANDARD", []),
        (machine({"M": each(END, "STANDARD")}), "EXPRESS", [("SS5005", "/States/M")]),
        (
            machine({"M": each(each(END, "STANDARD", Label="b"), "EXPRESS", Label="a")}),
            "STANDARD",
            [
                ("SS2004", "/States/M/ItemProcessor/States/I/ItemProcessor/States/I"),
                ("SS5005", "/States/M/ItemProcessor/States/I"),
            ],
        ),
    ],
)
def test_express_executions_and_express_children_have_the_same_limits(
    definition: Any, kind: Any, expected: list[Any]
) -> None:
    assert sorted(found(definition, kind)) == sorted(expected)


def test_a_payload_and_a_definition_have_a_size() -> None:
    assert codes(machine({"A": {"Type": "Pass", "Result": "a" * 262_142, "End": True}})) == []
    assert codes(machine({"A": {"Type": "Pass", "Result": "a" * 262_143, "End": True}})) == ["SS6002"]
    assert codes(machine({"A": {"Type": "Pass", "Assign": {"x": "é" * 131_072}, "End": True}})) == ["SS6002"]
    assert codes(machine({"A": {**END, "Comment": "a" * 1_048_576}})) == ["SS6001"]


@pytest.mark.parametrize(
    ("items", "expected"),
    [
        ("{% [1..6250] %}", []),
        ("{% [1..6251] %}", ["SS6005"]),
        ("{% $range(0, 6250, 1) %}", ["SS6005"]),
        ([0] * 6251, ["SS6005"]),
        ("{% $states.input.items %}", []),
    ],
)
def test_a_map_that_is_sure_to_fill_the_history_is_told(items: Any, expected: list[str]) -> None:
    # An iteration writes four events: it starts, its state is entered and left, it succeeds.
    assert codes(machine({"M": each(END, Items=items)}, **JSONATA)) == expected
    assert codes(machine({"M": each(END, Items=items)}, **JSONATA), "EXPRESS") == []


def counting(bound: int, start: Any = 0, step: str = "$n + 1") -> dict[str, Any]:
    states = {
        "Start": {"Type": "Pass", "Assign": {"n": start}, "Next": "More"},
        "More": {
            "Type": "Choice",
            "Choices": [{"Condition": f"{{% $n < {bound} %}}", "Next": "One"}],
            "Default": "Done",
        },
        "One": {"Type": "Pass", "Assign": {"n": f"{{% {step} %}}"}, "Next": "More"},
        "Done": {"Type": "Succeed"},
    }
    return machine(states, **JSONATA)


def test_a_counted_loop_that_is_sure_to_fill_the_history_is_told() -> None:
    assert codes(counting(6_250)) == []
    assert found(counting(6_251)) == [("SS6005", "/States/More/Choices/0")]
    assert codes(counting(6_251, start=1)) == []
    assert codes(counting(6_251, step="$n + 2")) == []
    assert codes(counting(100_000, start="{% $states.input.n %}")) == []
    assert codes(counting(100_000, step="$n * 2")) == []
