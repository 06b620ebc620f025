"""Choice rules in JSONPath."""

from __future__ import annotations

from typing import Any

import pytest

from tests.execution.machines import chain, events, execute, machine, passing


def chooses(rule: dict[str, Any], value: Any) -> bool:
    states = {
        "C": {"Type": "Choice", "Choices": [{**rule, "Next": "Yes"}], "Default": "No"},
        "Yes": passing(Result="yes"),
        "No": passing(Result="no"),
    }
    execution = execute(machine("C", states), value)
    assert execution.status == "SUCCEEDED", execution.cause
    return bool(execution.output == "yes")


@pytest.mark.parametrize(
    ("operator", "operand", "value", "holds"),
    [
        ("NumericEquals", 0, 0.0, True),
        ("NumericEquals", 1, True, False),
        ("NumericLessThan", 3, 2, True),
        ("NumericGreaterThanEquals", 3, 3, True),
        ("NumericEquals", 3, "3", False),
        ("StringEquals", "a", "a", True),
        ("StringEquals", "a", None, False),
        ("StringLessThan", "A", "", True),
        ("StringGreaterThan", "A", "AB", True),
        ("StringLessThan", "\uffee", "\U0001f600", True),  # UTF-16 order: a surrogate comes before U+FFEE
        ("BooleanEquals", True, True, True),
        ("BooleanEquals", False, 0, False),
        ("BooleanEquals", False, None, False),
        ("TimestampEquals", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00", True),
        ("TimestampLessThan", "2026-01-01T00:00:00Z", "2025-12-31T23:59:59.999Z", True),
        ("TimestampEquals", "2026-01-01T00:00:00Z", "2026-01-01", False),
        ("StringMatches", "log-*.txt", "log-1.txt", True),
        ("StringMatches", "log-*.txt", "log-1.txt.gz", False),
        ("StringMatches", "a?c", "abc", False),
        ("StringMatches", "[ab]", "a", False),
        ("StringMatches", "a\\*b", "a*b", True),
        ("StringMatches", "a\\*b", "axb", False),
        ("StringMatches", "a\\\\*", "a\\b", True),
        ("StringMatches", "*", "several\nlines", True),
        ("IsNull", True, None, True),
        ("IsNull", False, 1, True),
        ("IsString", False, None, True),
        ("IsNumeric", True, 1.5, True),
        ("IsNumeric", True, True, False),
        ("IsBoolean", True, False, True),
        ("IsTimestamp", True, "2026-01-01T00:00:00Z", True),
        ("IsTimestamp", True, "2026-13-01T00:00:00Z", False),
        ("IsPresent", True, None, True),
    ],
)
def test_operators(operator: str, operand: Any, value: Any, holds: bool) -> None:
    assert chooses({"Variable": "$.v", operator: operand}, {"v": value}) is holds


@pytest.mark.parametrize(("operand", "holds"), [(True, False), (False, True)])
def test_is_present_is_the_only_test_that_bears_a_missing_path(operand: bool, holds: bool) -> None:
    assert chooses({"Variable": "$.v", "IsPresent": operand}, {}) is holds


def test_path_operators_compare_two_places() -> None:
    rule = {"Variable": "$.a", "NumericLessThanPath": "$.b"}
    assert chooses(rule, {"a": 1, "b": 2})
    assert not chooses(rule, {"a": 2, "b": 1})
    assert not chooses(rule, {"a": 1, "b": "2"})


def test_and_or_not_stop_as_soon_as_they_know() -> None:
    present = {"Variable": "$.v", "IsPresent": True}
    large = {"Variable": "$.v", "NumericGreaterThan": 3}
    assert not chooses({"And": [present, large]}, {})
    assert chooses({"Or": [{"Not": present}, large]}, {})
    assert chooses({"And": [present, {"Not": large}]}, {"v": 1})


def test_a_missing_variable_fails_the_execution() -> None:
    definition = machine("C", {"C": {"Type": "Choice", "Choices": [{"Variable": "$.v", "IsNull": True, "Next": "C"}]}})
    execution = execute(definition, {})
    assert execution.error == "States.Runtime"
    assert execution.cause is not None
    assert execution.cause.endswith(
        "Invalid path '$.v': The choice state's condition path references an invalid value."
    )


def test_without_default_nothing_matching_is_a_runtime_error() -> None:
    rule = {"Variable": "$.v", "NumericEquals": 1, "Next": "C"}
    execution = execute(machine("C", {"C": {"Type": "Choice", "Choices": [rule]}}), {"v": 2})
    assert events(execution) == ["ExecutionStarted", "ChoiceStateEntered", "ExecutionFailed"]
    assert chain(execution) == [0, 0, 2]
    assert execution.cause == (
        "An error occurred while executing the state 'C' (entered at the event id #2). "
        "Failed to transition out of the state. The state does not point to a next state."
    )


def test_a_matching_rule_assigns_instead_of_the_state() -> None:
    states = {
        "C": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.v", "NumericEquals": 1, "Next": "P", "Assign": {"who": "rule"}}],
            "Default": "P",
            "Assign": {"who": "state"},
        },
        "P": passing(Parameters={"who.$": "$who"}),
    }
    assert execute(machine("C", states), {"v": 1}).output == {"who": "rule"}
    assert execute(machine("C", states), {"v": 2}).output == {"who": "state"}
