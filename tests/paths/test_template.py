"""Payload templates: what is evaluated, what stays, how a miss is worded."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.paths import PathError, prepare_template, prepare_value

CONTEXT = {"Execution": {"Name": "run", "Input": {"int-literal": 0}}}


def fill(template: Any, value: Any = None, variables: dict[str, Any] | None = None) -> Any:
    return prepare_template(template)(value, CONTEXT, variables or {})


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        ({"a.$": "$.x"}, {"a": 1}),
        ({"a.$": "$"}, {"a": {"x": 1, "list": [1, 2]}}),
        ({"a.$": "$$.Execution.Name"}, {"a": "run"}),
        ({"a.$": "$v.b[0]"}, {"a": 7}),
        ({"a.$": "States.Format('<{}>', $.x)"}, {"a": "<1>"}),
        (
            {"a": "$.x", "b": "$$", "c": "$v", "d": "States.UUID()"},
            {"a": "$.x", "b": "$$", "c": "$v", "d": "States.UUID()"},
        ),
        ({"a": {"b": {"c.$": "$.x"}}}, {"a": {"b": {"c": 1}}}),
        ({"a": [{"b.$": "$.x"}, 2, [{"c.$": "$.x"}]]}, {"a": [{"b": 1}, 2, [{"c": 1}]]}),
        ({"a": ["$.x"]}, {"a": ["$.x"]}),
        ([{"a.$": "$.x"}], [{"a": 1}]),
        ({}, {}),
        ("text", "text"),
        (None, None),
        (5, 5),
        ({"$": 1, "a.b": 2}, {"$": 1, "a.b": 2}),
        ({"a.$": "$.list[*]"}, {"a": [1, 2]}),
    ],
)
def test_names_that_end_in_dollar_are_evaluated_and_nothing_else(template: Any, expected: Any) -> None:
    assert fill(template, {"x": 1, "list": [1, 2]}, {"v": {"b": [7]}}) == expected


def test_the_result_keeps_the_order_of_the_template() -> None:
    result = fill({"z.$": "$.x", "a": 1, "m": {"k.$": "$.x"}, "b.$": "$.x"}, {"x": 0})
    assert list(result) == ["z", "a", "m", "b"]


def test_two_runs_share_nothing_that_changes() -> None:
    template = prepare_template({"a.$": "$.x", "b": {"c.$": "$.x"}})
    first = template({"x": 1}, {}, {})
    second = template({"x": 2}, {}, {})
    assert first == {"a": 1, "b": {"c": 1}}
    assert second == {"a": 2, "b": {"c": 2}}


@pytest.mark.parametrize(
    "path",
    [
        "$[*]",
        "$.items[*]",
        "$.items[1:]",
        "$.items[:1]",
        "$.item.items[*]",
        "$.item.items[1:5]",
        "$.items[*].itemValue",
    ],
)
def test_a_path_that_may_select_several_never_fails(path: str) -> None:
    # [R] test_json_path_array_wildcard_or_slice_with_no_input
    assert fill({"item.$": path}, {}) == {"item": []}


@pytest.mark.parametrize(
    ("field", "path"),
    [
        # [R] test_invalid_jsonpath, with a path on the input and one on the context object
        ("value.$", "$.no_such_jsonpath"),
        ("value.$", "$$.Execution.Input.no_such_jsonpath"),
        ("value.$", "$.int-literal.deeper"),
        ("value.$", "$nobody"),
        ("value.$", "$.list[9]"),
    ],
)
def test_a_miss_names_path_field_and_input(field: str, path: str) -> None:
    value = {"int-literal": 0, "list": ["ü"]}
    with pytest.raises(PathError) as caught:
        fill({"deep": {field: path}}, value)
    assert caught.value.error == "States.Runtime"
    assert caught.value.message == (
        f"The JSONPath '{path}' specified for the field '{field}' could not be found in the input "
        '\'{"int-literal":0,"list":["ü"]}\''
    )


def test_a_miss_inside_a_call_names_the_field_too() -> None:
    with pytest.raises(PathError) as caught:
        fill({"a.$": "States.Hash($.missing, 'MD5')"}, {})
    assert caught.value.message == (
        "The JSONPath '$.missing' specified for the field 'a.$' could not be found in the input '{}'"
    )


def test_error_path_takes_a_path_or_a_call() -> None:
    assert prepare_value("$$.Execution.Name", "ErrorPath")({}, CONTEXT, {}) == "run"
    assert prepare_value("States.Format('E{}', 1)", "ErrorPath")({}, CONTEXT, {}) == "E1"
    with pytest.raises(PathError) as caught:
        prepare_value("$.ErrorX", "ErrorPath")({"Error": "e"}, CONTEXT, {})
    # [R] test_invalid_jsonpath[INVALID_JSONPATH_IN_ERRORPATH]
    assert caught.value.message == (
        "The JSONPath '$.ErrorX' specified for the field 'ErrorPath' could not be found in the input "
        '\'{"Error":"e"}\''
    )


@pytest.mark.parametrize(
    ("template", "pointer"),
    [
        ({"a.$": "text"}, "/a.$"),
        ({"a.$": 5}, "/a.$"),
        ({"a.$": None}, "/a.$"),
        ({"a": [{"b/c.$": "$["}]}, "/a/0/b~1c.$"),
        ({"a.$": "States.Nope()"}, "/a.$"),
        ({"a.$": ""}, "/a.$"),
    ],
)
def test_what_is_neither_path_nor_call_is_refused_as_aws_words_it(template: Any, pointer: str) -> None:
    with pytest.raises(PathError) as caught:
        prepare_template(template)
    field = pointer.rsplit("/", 1)[1].replace("~1", "/")
    # [R] test_illegal_escapes[ESCAPE_SEQUENCES_ILLEGAL_INTRINSIC_FUNCTION_2]
    assert caught.value.message == (
        f"The value for the field '{field}' must be a valid JSONPath or a valid intrinsic function call"
    )
    assert caught.value.pointer == pointer
    assert caught.value.reason


@pytest.mark.parametrize("template", [{"a": 1, "a.$": "$"}, {"a.$": "$", "a": 1}, {"x": [{"a": {}, "a.$": "$"}]}])
def test_a_field_written_twice_is_refused(template: Any) -> None:
    with pytest.raises(PathError, match="defined twice"):
        prepare_template(template)


TEMPLATES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["a", "b", "a.$", "$", ".$", "x.$.$"]) | st.text(max_size=4), inner, max_size=3
        )
    ),
    max_leaves=10,
)


@given(TEMPLATES, TEMPLATES)
def test_any_template_is_filled_or_refused(template: Any, value: Any) -> None:
    try:
        filled = prepare_template(template)
    except PathError as error:
        assert error.kind == "syntax"
        return
    try:
        filled(value, {}, {})
    except PathError as error:
        assert error.error == "States.Runtime"


@given(
    st.recursive(
        st.none() | st.text(max_size=3),
        lambda inner: st.dictionaries(st.text(max_size=3).filter(lambda key: not key.endswith(".$")), inner),
    )
)
def test_a_template_without_dollar_names_is_itself(template: Any) -> None:
    assert fill(template) is template
