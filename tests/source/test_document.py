"""Every value of a text has a place, in JSON and in YAML."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from stepsmith.source import Span, join_pointer, parse, split_pointer
from tests.strategies import json_of, json_values


def pointers(value: Any, pointer: str = "") -> dict[str, Any]:
    found = {pointer: value}
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        found.update(pointers(item, join_pointer(pointer, key)))
    return found


def cut(text: str, span: Span) -> str:
    lines = text.split("\n")
    if span.line == span.end_line:
        return lines[span.line - 1][span.column - 1 : span.end_column - 1]
    middle = lines[span.line : span.end_line - 1]
    return "\n".join(
        [lines[span.line - 1][span.column - 1 :], *middle, lines[span.end_line - 1][: span.end_column - 1]]
    )


@settings(max_examples=200)
@given(json_values, st.sampled_from([None, 2]))
def test_the_text_at_a_json_span_is_the_value(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    document = parse(text, syntax="json")
    assert document.problems == ()
    assert document.value == value
    for pointer, item in pointers(value).items():
        span = document.span(pointer)
        assert span is not None
        assert json.loads(cut(text, span)) == item


@settings(max_examples=150)
@given(json_of(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=6)))
def test_yaml_gives_the_value_that_was_written(value: Any) -> None:
    text = json.dumps(value)  # JSON is YAML 1.2
    document = parse(text, syntax="yaml")
    assert document.problems == ()
    assert document.value == value
    for pointer in pointers(value):
        assert document.span(pointer) is not None


@settings(max_examples=300)
@given(st.text(max_size=80), st.sampled_from(["json", "yaml"]))
def test_any_text_gives_a_document(text: str, syntax: Any) -> None:
    document = parse(text, syntax=syntax)
    assert document.value is not None or document.problems or text.strip() in ("null", "~") or syntax == "yaml"
    document.nearest_span("/a/b")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Yes", "Yes"),
        ("on", "on"),
        ("true", True),
        ("~", None),
        ("0o17", 15),
        ("017", 17),
        ("0x1F", 31),
        ("1e3", 1000.0),
        ("1_000", "1_000"),
        ("12:30", "12:30"),
        ("2026-11-20", "2026-11-20"),
        ('"7"', "7"),
        ("!!str 7", "7"),
        (".5", 0.5),
    ],
)
def test_scalars_follow_yaml_1_2(text: str, value: Any) -> None:
    assert parse(f"a: {text}\n", syntax="yaml").value == {"a": value}


def test_a_member_written_twice_is_a_problem_with_its_place_and_the_last_counts() -> None:
    for text, syntax in (('{"a": 1,\n "a": 2}', "json"), ("a: 1\na: 2\n", "yaml")):
        document = parse(text, syntax=syntax)  # type: ignore[arg-type]
        assert document.value == {"a": 2}
        (problem,) = document.problems
        assert (problem.fatal, problem.pointer, problem.span.line) == (False, "/a", 2)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "NaN", "[Infinity]", "1" * 5000, '"\\ud800', ""])
def test_hostile_json_is_one_fatal_problem(text: str) -> None:
    document = parse(text, syntax="json")
    assert [problem.fatal for problem in document.problems] == [True]


def test_aliases_cannot_make_a_small_text_huge() -> None:
    layers = "a: &a [1,1,1,1,1,1,1,1,1]\n"
    for name, before in zip("bcdefgh", "abcdefg", strict=True):
        layers += f"{name}: &{name} [{','.join(['*' + before] * 9)}]\n"
    document = parse(layers, syntax="yaml")
    assert [problem.fatal for problem in document.problems] == [True]
    assert "aliases" in document.problems[0].message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a:\n\tb: 1\n", "a tab; indent with blanks"),
        ("a: 1\n---\nb: 2\n", "a second document begins here"),
        ("a: &a {b: 1}\nc:\n  <<: *a\n", "merge key"),
    ],
)
def test_what_yaml_for_definitions_has_not_is_named(text: str, said: str) -> None:
    (problem,) = parse(text, syntax="yaml").problems
    assert (problem.fatal, said in problem.message) == (True, True)


def test_a_quoted_name_may_be_that_of_a_merge_key() -> None:
    assert parse('"<<": 1\n', syntax="yaml").value == {"<<": 1}


def test_yaml_that_is_not_yaml_gives_the_line() -> None:
    (problem,) = parse("a:\n  - [1, 2\nb: 3\n", syntax="yaml").problems
    assert problem.span.line >= 2


@given(st.lists(st.text(max_size=5), max_size=4))
def test_pointers_split_into_what_they_were_joined_from(tokens: list[str]) -> None:
    assert list(split_pointer(join_pointer("", *tokens))) == tokens


def test_yaml_dumped_by_a_library_reads_back() -> None:
    value = {"a": ["x", 1, None, True, {"b": "no"}], "long": "line\n" * 3}
    assert parse(yaml.safe_dump(value), syntax="yaml").value == value
