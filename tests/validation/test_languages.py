"""Texts of the other language, and texts that look like paths where only constants are read."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validation.machines import JSONATA, found, hints, machine

DONE = {"Type": "Succeed"}


def passing(**fields: Any) -> dict[str, Any]:
    return machine({"A": {"Type": "Pass", **fields, "End": True}})


def choosing(**rule: Any) -> dict[str, Any]:
    choice = {"Type": "Choice", "Choices": [{"Variable": "$.x", **rule, "Next": "B"}], "Default": "B"}
    return machine({"A": choice, "B": DONE})


@pytest.mark.parametrize(
    ("definition", "code", "pointer", "hint"),
    [
        (passing(Parameters={"x": "$.a"}), "SS3005", "/Parameters/x", 'write "x.$": "$.a"'),
        (
            passing(Parameters={"x": {"y": "$$.State.Name"}}),
            "SS3005",
            "/Parameters/x/y",
            'write "y.$": "$$.State.Name"',
        ),
        (passing(Assign={"x": "States.UUID()"}), "SS3005", "/Assign/x", 'write "x.$": "States.UUID()"'),
        (
            passing(Parameters={"x": "{% $states.input.a %}"}),
            "SS3009",
            "/Parameters/x",
            'write "x.$": "$.a", or set "QueryLanguage": "JSONata"',
        ),
        (
            passing(Parameters={"x": ["{% 1 + 1 %}"]}),
            "SS3009",
            "/Parameters/x/0",
            'set "QueryLanguage": "JSONata"',
        ),
        (choosing(StringEquals="$.y"), "SS3007", "/Choices/0/StringEquals", 'write "StringEqualsPath": "$.y"'),
        (
            {**passing(Output={"x.$": "$.a"}), **JSONATA},
            "SS3009",
            "/Output/x.$",
            'write "x": "{% $states.input.a %}"',
        ),
        ({**passing(Output="$states.input"), **JSONATA}, "SS3104", "/Output", 'write "{% $states.input %}"'),
    ],
)
def test_the_right_spelling_is_offered(definition: Any, code: str, pointer: str, hint: str) -> None:
    assert found(definition) == [(code, f"/States/A{pointer}")]
    assert hints(definition) == [hint]


@pytest.mark.parametrize(
    "definition",
    [
        passing(Parameters={"x": "$5.00"}),
        passing(Parameters={"x": "costs $.50 a piece"}),
        passing(Parameters={"x": "States.of.mind"}),
        passing(Parameters={"x.$": "$.a"}),
        passing(Result={"x": "$.a"}),
        choosing(StringMatches="$.*"),
        {**passing(Output={"a.$": "no path"}), **JSONATA},
        {**passing(Output="a price of $states.input"), **JSONATA},
    ],
)
def test_other_texts_are_left_alone(definition: Any) -> None:
    assert found(definition) == []
