"""Whatever the text and the data: a value or a coded error, in bounded time, and the same one every time."""

from __future__ import annotations

import json
import math
import time
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from stepsmith.jsonata import UNDEFINED, Function, JsonataError, Limits, number_text, parse, prepare, references
from stepsmith.jsonata.builtins import BUILTINS

SMALL = Limits(steps=20_000, memory_bytes=200_000)

WORDS = [
    *"()[]{}.,;:?+-*/%=<>^&|@#", "**", "~>", ":=", "..", "!=", "<=", ">=", " and ", " or ", " in ", "$", "$$",
    "$x", "$y",
    "$states", "a", "b", "`a b`", "1", "0", "-1", "2.5", "1e300", "'s'", '"t"', "''", "true", "false", "null",
    "function", "λ", "function($x){$x}", "function($x,$y){$x+$y}", "/a+/", "/(b)|a*/i", "[]", "[0]", "[1..3]",
    "{'a':1}",
    "$x := ", "<s:n>", "|a|{}|",
    *[f"${name}(" for name in BUILTINS], *[f"${name}" for name in BUILTINS],
]  # fmt: skip

TEXTS = st.one_of(
    st.text(max_size=40),
    st.lists(st.sampled_from(WORDS), max_size=12).map("".join),
    st.text(alphabet="()[]{}.,;:?+-*/%=<>^&|@#$ab1'\"`\\ ~!", max_size=25),
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["a", "b", "c"]), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip

# Well-formed expressions, by the grammar.
LEAVES = st.sampled_from(
    ["$x", "$y", "$", "$$", "a", "b", "a.b", "$x.a", "$x.a.b", "1", "0", "-2", "2.5", "'s'", "''", "true", "null",
     "[]", "{}", "*", "**", "$nothing", "$sum", "$string", "/a/", "function($v){$v}", "function($v,$i){$i}"]
)  # fmt: skip


def _compound(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    operators = ["+", "-", "*", "/", "%", "=", "!=", "<", ">=", "&", " and ", " or ", " in ", "~>", "."]
    names = st.sampled_from(sorted(set(BUILTINS) - {"uuid", "random", "now", "millis", "shuffle"}))
    return st.one_of(
        st.builds(lambda a, o, b: f"({a}){o}({b})", inner, st.sampled_from(operators), inner),
        st.builds(lambda a, b: f"({a})[{b}]", inner, inner),
        st.builds(lambda a: f"({a})[]", inner),
        st.builds(lambda a, b: f"[{a}, {b}]", inner, inner),
        st.builds(lambda a, b: f"[({a})..({b})]", inner, inner),
        st.builds(lambda a, b: f"{{'k': {a}, 'a': {b}}}", inner, inner),
        st.builds(lambda a, b: f"({a}){{$string($): {b}}}", inner, inner),
        st.builds(lambda a, b: f"({a})^(>{b})", inner, inner),
        st.builds(lambda a, b, c: f"(({a}) ? ({b}) : ({c}))", inner, inner, inner),
        st.builds(lambda a, b: f"($y := {a}; {b})", inner, inner),
        st.builds(lambda a, b: f"$x.a@$y.({a})[{b}]", inner, inner),
        st.builds(lambda a, b: f"$x.a#$y[{a}].({b})", inner, inner),
        st.builds(lambda a: f"$x.a.b.(%.{a})" if a.isalpha() else f"$x.a.b.(%[{a}])", inner),
        st.builds(lambda a, b: f"({a}) ~> |{b}|{{'n': 1}}, 'a'|", inner, inner),
        st.builds(lambda f, a: f"${f}({a})", names, inner),
        st.builds(lambda f, a, b: f"${f}({a}, {b})", names, inner, inner),
        st.builds(lambda f, a, b, c: f"${f}({a}, {b}, {c})", names, inner, inner, inner),
        st.builds(lambda f, a: f"${f}(?, {a})", names, inner),
        st.builds(lambda a, b: f"($f := function($n){{ {a} }}; $f({b}))", inner, inner),
    )


EXPRESSIONS = st.recursive(LEAVES, _compound, max_leaves=8)


def evaluate(text: str, variables: dict[str, Any], context: Any = UNDEFINED) -> tuple[str, Any]:
    try:
        return "value", prepare(text, limits=SMALL).evaluate(variables, context)
    except JsonataError as error:
        assert error.code
        assert error.message
        assert error.position is None or 0 <= error.position <= len(text)
        return "error", error.code


def is_json(value: Any) -> bool:
    if type(value) is float:
        return math.isfinite(value)
    if type(value) is list:
        return all(map(is_json, value))
    if type(value) is dict:
        return all(type(key) is str and is_json(member) for key, member in value.items())
    return value is None or type(value) in (str, int, bool)


@settings(max_examples=600)
@given(TEXTS)
def test_any_text_is_an_expression_or_a_coded_error_with_a_position(text: str) -> None:
    try:
        tree = parse(text)
    except JsonataError as error:
        assert error.code[0] in "SU"
        assert error.position is not None
        assert 0 <= error.position <= len(text)
        return
    references(tree)
    evaluate(text, {"x": {"a": [1, {"b": 2}]}})


@settings(max_examples=600)
@given(EXPRESSIONS, JSON)
def test_any_expression_gives_json_or_nothing_or_a_function_or_a_coded_error(text: str, data: Any) -> None:
    started = time.process_time()
    before = json.dumps(data)
    kind, value = evaluate(text, {"x": data, "y": data}, data)
    assert time.process_time() - started < 5
    assert kind == "error" or value is UNDEFINED or isinstance(value, Function) or is_json(value), (text, value)
    assert json.dumps(data) == before, "the data was changed"
    again = evaluate(text, {"x": data, "y": data}, data)
    assert again[0] == kind
    assert again[1] == value or isinstance(value, Function)


@settings(max_examples=200)
@given(JSON)
def test_text_of_a_value_reads_back_as_the_value(data: Any) -> None:
    kind, value = evaluate("$parse($string($x))", {"x": data})
    if kind == "error":
        return
    assert close(value, data)


def close(a: Any, b: Any) -> bool:
    """Fractions are written with 15 significant digits."""
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(close(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(close, a, b))
    if (
        isinstance(a, float | int)
        and isinstance(b, float | int)
        and not isinstance(a, bool)
        and not isinstance(b, bool)
    ):
        return math.isclose(a, b, rel_tol=1e-14, abs_tol=1e-300) if isinstance(b, float) else a == b
    return bool(a == b) and type(a) is type(b)


@settings(max_examples=300)
@given(st.floats(allow_nan=False, allow_infinity=False))
def test_the_text_of_a_double_reads_back(number: float) -> None:
    text = number_text(number)
    assert math.isclose(float(text), number, rel_tol=1e-14, abs_tol=1e-320)
    assert "e" not in text or not 1e-6 <= abs(number) < 1e21


@settings(max_examples=200)
@given(st.lists(st.one_of(st.integers(), st.floats(allow_nan=False)) | st.none(), max_size=12), st.booleans())
def test_sorting_is_stable_and_puts_what_has_no_key_last(keys: list[Any], descending: bool) -> None:
    items = [{"at": place} | ({} if key is None else {"k": key}) for place, key in enumerate(keys)]
    text = f"$x^({'>' if descending else '<'}k).at[]"
    kind, value = evaluate(text, {"x": items})
    known = [item for item in items if "k" in item]
    known.sort(key=lambda item: item["k"], reverse=descending)
    wanted = [item["at"] for item in [*known, *[item for item in items if "k" not in item]]]
    assert kind == "value"
    assert value == (wanted if wanted else UNDEFINED)


def test_deep_nesting_of_any_kind_is_a_coded_error() -> None:
    for text in (
        "(" * 5000, "[" * 5000, "{'a':" * 5000, "-" * 5000, "$f(" * 5000, "function(){" * 5000, "a.(" * 5000,
        "1" + "+1" * 5000, "a" + ".a" * 5000, "a" + "[0]" * 5000, "a?" * 5000, "'a'&" * 5000 + "'a'", "$x:=" * 5000,
        "function(){" * 190 + "1" + "}" * 190, "|" * 5000, "a" + "^(a" * 3000, "a ~> b" * 3000,
    ):  # fmt: skip
        try:
            references(parse(text))
        except JsonataError as error:
            assert error.code
        evaluate(text, {})


def test_deep_data_is_a_coded_error_or_a_value() -> None:
    data: Any = 1
    for _ in range(5000):
        data = [data]
    for text in ("$string($x)", "$x = $x", "$distinct([$x, $x])", "$x.a", "**", "*", "$x ~> |a|{}|", "$clone($x)",
                 "$boolean($x)", "$x[true]", "1/0 + $count($x)", "[1/0, $x]"):  # fmt: skip
        evaluate(text, {"x": data}, data)
