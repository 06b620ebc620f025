"""Targets that CloudFormation fills in are any state; all others must be there."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.validation import validate

END = {"Type": "Succeed"}


def codes(definition: dict[str, Any]) -> list[str]:
    return [item.code for item in validate(json.dumps(definition))]


@pytest.mark.parametrize(
    "definition",
    [
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "${After}"}, "B": END}},
        {"StartAt": "${First}", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": END}},
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "InputPath": "${Path}", "End": True}}},
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "Parameters": {"x.$": "$.${Name}"}, "End": True}}},
    ],
)
def test_what_is_filled_in_at_deployment_is_not_judged(definition: dict[str, Any]) -> None:
    assert codes(definition) == []


def test_a_target_beside_one_that_is_filled_in_must_still_be_there() -> None:
    choice = {
        "Type": "Choice",
        "Choices": [{"Variable": "$.x", "IsPresent": True, "Next": "${After}"}],
        "Default": "Nowhere",
    }
    assert codes({"StartAt": "A", "States": {"A": choice, "B": END}}) == ["SS2001"]


def test_a_scope_without_an_end_is_found_and_an_unreached_state_too() -> None:
    loop = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "A"}}}
    assert codes(loop) == ["SS2003"]
    assert codes({"StartAt": "A", "States": {"A": END, "B": END}}) == ["SS2002"]
