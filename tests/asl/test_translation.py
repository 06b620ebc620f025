"""One query language's texts in the other, and what a finding offers."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith import jsonata
from stepsmith.asl import read_value
from stepsmith.asl.translation import template_to_jsonata, template_to_paths, to_jsonata, to_path
from stepsmith.paths import prepare_value


@pytest.mark.parametrize(
    ("path", "expression"),
    [
        ("$", "$states.input"),
        ("$.a.b[0]", "$states.input.a.b[0]"),
        ("$['a b'].c", "$states.input.`a b`.c"),
        ("$.a[*].b", "$states.input.a.b"),
        ("$$.Execution.Id", "$states.context.Execution.Id"),
        ("$job.JobId", "$job.JobId"),
        ("States.UUID()", "$uuid()"),
        ("States.Format('s3://{}/{}', $.b, $k)", "'s3://' & $states.input.b & '/' & $k"),
        ("States.StringToJson($.Cause)", "$parse($states.input.Cause)"),
        ("States.MathAdd($.n, 1)", "$states.input.n + 1"),
        ("States.ArrayGetItem(States.StringSplit($.a, ','), 0)", None),  # splits on any of the characters
        ("$.a[?(@.x > 1)]", None),
        ("$..a", None),
        ("States.Format('{}', States.MathAdd($.n, 1))", "$string(($states.input.n + 1))"),
        ("no path", None),
    ],
)
def test_a_path_or_call_in_jsonata(path: str, expression: str | None) -> None:
    assert to_jsonata(path) == expression
    if expression is not None:
        jsonata.parse(expression)


@pytest.mark.parametrize(
    ("expression", "path"),
    [
        (" $states.input.a.b ", "$.a.b"),
        ("$states.context.Execution.Id", "$$.Execution.Id"),
        ("$states.input", "$"),
        ("$job.JobId", "$job.JobId"),
        ("$states.input.a + 1", None),
        ("$count($states.input.a)", None),
        ("(", None),
    ],
)
def test_a_plain_read_as_a_path(expression: str, path: str | None) -> None:
    assert to_path(expression) == path


TEMPLATE = {"a": 1, "b.$": "$.x", "c": [{"d.$": "$$.State.Name"}], "e": {"f.$": "$v.y"}}
WRITTEN = {
    "a": 1,
    "b": "{% $states.input.x %}",
    "c": [{"d": "{% $states.context.State.Name %}"}],
    "e": {"f": "{% $v.y %}"},
}


def test_templates_go_both_ways() -> None:
    assert template_to_jsonata(TEMPLATE) == WRITTEN
    assert template_to_paths(WRITTEN) == TEMPLATE


NAMES = st.text("ab_", min_size=1, max_size=2)
DEPTHS = st.lists(NAMES, min_size=1, max_size=4)


@given(DEPTHS, st.integers() | st.text(max_size=3) | st.booleans())
def test_a_translated_path_reads_the_same_value(names: list[str], value: Any) -> None:
    payload: Any = value
    for name in reversed(names):
        payload = {name: payload}
    path = "$." + ".".join(names)
    expression = to_jsonata(path)
    assert expression is not None
    found = jsonata.prepare(expression).evaluate({"states": {"input": payload}})
    assert found == prepare_value(path, "x.$")(payload, {}, {}) == value


def hint_of(states: dict[str, Any], language: str) -> str | None:
    reading = read_value({"QueryLanguage": language, "StartAt": "S", "States": states})
    [only] = [one for one in reading.diagnostics if one.code == "SS1008"]
    return only.hint


@pytest.mark.parametrize(
    ("fields", "hint"),
    [
        ({"Parameters": {"x.$": "$.a"}}, 'write "Arguments": {"x": "{% $states.input.a %}"}'),
        ({"ResultSelector": {"x.$": "$.a"}}, 'write "Output": {"x": "{% $states.result.a %}"}'),
        (
            {"ResultPath": "$.job"},
            """write "Output": "{% $merge([$states.input, {'job': $states.result}]) %}\"""",
        ),
        ({"ResultPath": None}, 'write "Output": "{% $states.input %}"'),
        ({"OutputPath": "$.a"}, 'write "Output": "{% $states.result.a %}"'),
        ({"InputPath": "$.a"}, "leave it out and read {% $states.input.a %} where it is used"),
        ({"TimeoutSecondsPath": "$.t"}, 'write "TimeoutSeconds": "{% $states.input.t %}"'),
        ({"InputPath": "$..a"}, None),
    ],
)
def test_a_jsonpath_field_is_offered_in_jsonata(fields: dict[str, Any], hint: str | None) -> None:
    state = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": True, **fields}
    assert hint_of({"S": state}, "JSONata") == hint


@pytest.mark.parametrize(
    ("fields", "hint"),
    [
        ({"Arguments": {"x": "{% $states.input.a %}"}}, 'write "Parameters": {"x.$": "$.a"}'),
        ({"Output": {"x": "{% $states.result.a %}"}}, 'write "ResultSelector": {"x.$": "$.a"}'),
        ({"Arguments": {"x": "{% $count($states.input.a) %}"}}, None),
    ],
)
def test_a_jsonata_field_is_offered_in_jsonpath(fields: dict[str, Any], hint: str | None) -> None:
    state = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": True, **fields}
    assert hint_of({"S": state}, "JSONPath") == hint


@pytest.mark.parametrize(
    ("rule", "condition"),
    [
        ({"Variable": "$.n", "NumericGreaterThan": 3}, "$states.input.n > 3"),
        ({"Variable": "$.n", "StringEqualsPath": "$.m"}, "$states.input.n = $states.input.m"),
        ({"Variable": "$.n", "IsPresent": False}, "$not($exists($states.input.n))"),
    ],
)
def test_a_comparison_is_offered_as_a_condition(rule: dict[str, Any], condition: str) -> None:
    states = {"S": {"Type": "Choice", "Choices": [{**rule, "Next": "E"}], "Default": "E"}, "E": {"Type": "Succeed"}}
    assert hint_of(states, "JSONata") == f'write "Condition": {json.dumps(f"{{% {condition} %}}")}'
