"""What the validator is told about a path or a call."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.paths import (
    check_intrinsic,
    check_path,
    check_reference_path,
    check_single_path,
    check_template_value,
    check_text_value,
    path_function,
    paths_in,
)


@pytest.mark.parametrize("text", ["$", "$.a", "$$", "$$.Execution.Id", "$x.y", "$.a[*]", "$..a", "$.a[?(@.b == 1)]"])
def test_any_path_will_do_for_input_path(text: str) -> None:
    assert check_path(text) is None


def test_a_wrong_path_is_explained() -> None:
    assert check_path("$.a[") == (
        "expected a quoted name, a number, a slice, '*' or '?(…)' after '[' at position 4, found the end"
    )


def test_result_path_names_one_node_of_the_input() -> None:
    assert check_reference_path("$.a['b'][0]") is None
    assert "a single node" in (check_reference_path("$.a[*]") or "")
    assert "a reference path" in (check_reference_path("$$.a") or "")


@pytest.mark.parametrize("text", ["$.a", "$$.Execution.Input.list", "$items", "$.a[0].b"])
def test_items_path_may_also_begin_elsewhere(text: str) -> None:
    assert check_single_path(text) is None


@pytest.mark.parametrize("text", ["$.a[*]", "$.a[1:]", "$['a','b']", "$..a", "x"])
def test_items_path_names_one_node(text: str) -> None:
    assert check_single_path(text) is not None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("States.Format('{}', $.a)", None),
        ("States.Format($.t, $.a, $.b)", None),
        ("States.JsonMerge($.a, $.b, $.deep)", None),
        ("States.Format('{}')", "has 1 times {} in its template, but 0 value(s)"),
        ("States.Format('{', 1)", "a lone '{' at position 0"),
        ("States.Format(1)", "expected a 'template' at position 14, found 1"),
        ("States.JsonMerge($.a, $.b, true)", "expected false at position 27"),
        ("States.Hash($.a, 'SHA256')", "expected one of MD5, SHA-1"),
        ("States.ArrayRange(1, 2, 0)", "a step other than 0"),
        ("States.Array(States.Hash('a', 'x'))", "expected one of MD5"),
        ("States.Formt('a')", "States.Format"),
        ("$.a", "States.<Function>("),
    ],
)
def test_a_call_is_checked_with_its_literals(text: str, problem: str | None) -> None:
    found = check_intrinsic(text)
    if problem is None:
        assert found is None
    else:
        assert problem in (found or "")


@pytest.mark.parametrize("text", ["${Path}", "$.${name}.x", "States.Format('s3://${bucket}/{}', $.key)"])
def test_substitutions_are_taken_for_letters(text: str) -> None:
    assert check_template_value(text) is None
    assert check_text_value(text) is None


def test_a_dollar_before_a_placeholder_is_no_substitution() -> None:
    assert check_intrinsic("States.Format('it costs ${}', $.price)") is None


def test_a_field_holds_at_most_ten_calls() -> None:
    ten = "States.Array(" + ", ".join(["States.UUID()"] * 9) + ")"
    eleven = "States.Array(" + ", ".join(["States.UUID()"] * 10) + ")"
    assert check_intrinsic(ten) is None
    assert "11 calls in one field, at most 10" in (check_intrinsic(eleven) or "")


def test_a_template_value_is_a_path_or_a_call() -> None:
    assert check_template_value("$.a[*]") is None
    assert check_template_value("States.UUID()") is None
    assert check_template_value("text") is not None


def test_error_path_wants_a_function_that_returns_a_string() -> None:
    assert check_text_value("$.error") is None
    assert check_text_value("States.Format('{}', $.e)") is None
    assert "returns a string" in (check_text_value("States.MathAdd(1, 2)") or "")
    assert check_text_value("States.Nope()") is not None


def test_a_function_behind_a_path_is_recognised() -> None:
    assert path_function("$.list.length()") == "length()"
    assert path_function("$.list.length") is None
    assert path_function("$") is None
    assert path_function("$[") is None


def test_the_paths_of_a_value_are_found_with_their_places() -> None:
    found = paths_in("States.Format('{}{}', $order.id, States.ArrayLength($$.Execution.Input.list))")
    assert [(path.root, path.variable, position) for path, position in found] == [
        ("variable", "order", 22),
        ("context", None, 52),
    ]
    assert [(path.text, position) for path, position in paths_in("$.a")] == [("$.a", 0)]
    assert paths_in("nothing") == ()


@given(st.text())
def test_any_text_gets_a_verdict(text: str) -> None:
    for check in (check_path, check_reference_path, check_single_path, check_intrinsic, check_template_value):
        assert check(text) is None or isinstance(check(text), str)
    check_text_value(text)
    paths_in(text)
    path_function(text)
