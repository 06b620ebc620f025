"""AWS's dialect as measured on the service by others: values, functions, errors, bounds.

Each table is one section of those measurements; the notes say what a row shows where it is not plain.
"""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.jsonata import UNDEFINED, Expression, Function, JsonataError, prepare, read_json

LARGEST_LONG = 9223372036854775807


def evaluate(text: str, **variables: Any) -> Any:
    return prepare(text).evaluate(variables)


def given(data: Any) -> dict[str, Any]:
    return {"states": {"input": data}}


VALUES: list[tuple[str, Any]] = [
    ("1/0", "Infinity"),
    ("-1/0", "-Infinity"),
    ("1e308 * 10", "Infinity"),
    ("0/0", "NaN"),
    ("[1/0]", ["Infinity"]),
    ("{'k': 1/0}", {"k": "Infinity"}),
    ("{'a': [{'b': -1/0}]}", {"a": [{"b": "-Infinity"}]}),
    ("$parseInteger('abc', '0')", "NaN"),
    ("$string(1e19)", "10000000000000000000"),
    ("$string(1e20)", "100000000000000000000"),
    ("$string(1.5e20)", "150000000000000000000"),
    ("$string(-1e20)", "-100000000000000000000"),
    ("$string(999999999999999868928)", "999999999999999900000"),
    ("$string(1e21)", "1e+21"),
    ("$string(-1e21)", "-1e+21"),
    ("$string(1e21 - 1)", "1e+21"),
    ("$string(1e22)", "1e+22"),
    ("$string(1e100)", "1e+100"),
    ("$string(1e-6)", "0.000001"),
    ("$string(1e-7)", "1e-7"),
    ("$string(1/3)", "0.333333333333333"),
    ("""$string($parse('{"n":9223372036854775807}').n)""", "9223372036854775807"),
    ("""$string($parse('{"n":9223372036854775808}').n)""", "9223372036854776000"),
    ("$string({'n': 1e20})", '{"n":100000000000000000000}'),
    ("$string([1e20, 2])", "[100000000000000000000,2]"),
    ("$string({'a': 1}, true)", '{\n  "a": 1\n}'),
    ("$string()", UNDEFINED),
    ("$count(null)", 1),
    ("$type(null)", "null"),
    ("$exists(null)", True),
    ("[null, 1]", [None, 1]),
    ("{'a': null}", {"a": None}),
    ("{'a': $nothing}", {}),
    ("[$nothing, 1]", [1]),
]


@pytest.mark.parametrize(("text", "value"), VALUES)
def test_values_are_those_of_aws(text: str, value: Any) -> None:
    got = evaluate(text)
    assert got == value
    assert type(got) is type(value)


FUNCTIONS: list[tuple[str, Any]] = [
    ("$random(42)", 0.7275636800328681),
    ("$random(0)", 0.730967787376657),
    ("$random(7)", 0.7306990420600421),
    ("$random(0.9)", 0.730967787376657),
    ("$random(-0.9)", 0.730967787376657),
    ("$hash('input', 'SHA-1')", "140f86aae51ab9e1cda9b4254fe98a74eb54c1a1"),
    ("$hash('input data', 'MD5')", "812f45842bc6d66ee14572ce20db8e86"),
    ("$hash('a')", UNDEFINED),
    ("$partition([1,2,3,4,5], 2)", [[1, 2], [3, 4], [5]]),
    ("$partition([1,2,3,4,5], 2.9)", [[1, 2], [3, 4], [5]]),
    ("$partition([1,2,3])", [[1, 2, 3]]),
    ("$partition([], 2)", UNDEFINED),
    ("$partition([1,2], 0)", UNDEFINED),
    ("$partition([1,2], -0.5)", UNDEFINED),
    ("$range(0, 6, 2)", [0, 2, 4, 6]),
    ("$range(0, 5, 2)", [0, 2, 4]),
    ("$range(6, 0, -2)", [6, 4, 2, 0]),
    ("$range(-1.7, 2, 1)", [-1, 0, 1, 2]),
    ("$range(5, 1, -1.5)", [5, 4, 3, 2, 1]),
    ("$range(3, 3, 1)", 3),
    ("$range(1, 5)", UNDEFINED),
    ("$range(1, 5, 0)", UNDEFINED),
    ("$range(1, 5, -1)", UNDEFINED),
    ("$count($range(1, 200000, 1))", 200_000),
    ("$parse('null')", None),
    ("$exists($parse('null'))", True),
    ('$keys($parse(\'{"b":1,"a":2}\'))', ["b", "a"]),
    ("$parse()", UNDEFINED),
    ("$parse('[1.0, 1e2, 1.5]')", [1, 100, 1.5]),
    ("$map(['1', '[2]'], $parse)", [1, [2]]),
    ("$length($uuid())", 36),
    ("$random() < 1", True),
]


@pytest.mark.parametrize(("text", "value"), FUNCTIONS)
def test_added_functions_are_those_of_aws(text: str, value: Any) -> None:
    assert evaluate(text) == value


ARGUMENT = 'Argument {} of function "{}" does not match function signature'
INVALID_JSON = ("D3137", "Invalid JSON")

ERRORS: list[tuple[str, str, str | None]] = [
    ("$eval('1+1')", "T1006", "Attempted to invoke a non-function"),
    ("$sum(['a'])", "T0412", 'Argument 1 of function "sum" must be an array of "numbers"'),
    ("$abs('x')", "T0410", ARGUMENT.format(1, "abs")),
    ("$each('x', $string)", "T0410", ARGUMENT.format(1, "each")),
    ("$split('a', 'b', -1)", "D3020", "Third argument of split function must evaluate to a positive number"),
    (
        "$reduce([1,2], function($a){$a})",
        "D3050",
        "The second argument of reduce function must be a function with at least two arguments",
    ),
    ("$sqrt(-1)", "D3060", "The sqrt function cannot be applied to a negative number: -1"),
    (
        "$single([1,2], function($x){true})",
        "D3138",
        "The $single() function expected exactly 1 matching result.  Instead it matched more.",
    ),
    ("1 + {}", "T2002", 'The right side of the "+" operator must evaluate to a number'),
    ("{} + 1", "T2001", 'The left side of the "+" operator must evaluate to a number'),
    ("$formatNumber(1, 'x')", "D3086", None),
    ("1 < 'a'", "T2009", 'The values 1 and "a" either side of operator "<" must be of the same data type'),
    ("$replace('a', '', 'b')", "D3010", "Second argument of replace function cannot be an empty string"),
    ("$toMillis('nope')", "D3110", None),
    (
        "$hash('a', 'md5')",
        "D3137",
        "Hash algorithm 'md5' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5",
    ),
    (
        "$hash('a', 'SHA3-256')",
        "D3137",
        "Hash algorithm 'SHA3-256' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5",
    ),
    ("$hash(42, 'MD5')", "T0410", ARGUMENT.format(1, "hash")),
    ("$hash('a', 5)", "T0410", ARGUMENT.format(2, "hash")),
    ("$hash('a', 'MD5', 1)", "T0410", ARGUMENT.format(3, "hash")),
    ("$partition([1], -1)", "D3137", "Second argument must be zero or greater"),
    ("$partition(null, 2)", "T0412", 'Argument 1 of function "partition" must be an array of undefined'),
    ("$partition([1], 1, 1)", "T0410", ARGUMENT.format(3, "partition")),
    ("$range(1)", "T0410", None),
    ("$range(1, 2, 3, 4)", "T0410", ARGUMENT.format(4, "range")),
    ("$parse(null)", "T0410", ARGUMENT.format(1, "parse")),
    ("$parse('1', '2')", "T0410", ARGUMENT.format(2, "parse")),
    ("$parse('')", *INVALID_JSON),
    ("$parse('  ')", *INVALID_JSON),
    ("$parse('1 2')", *INVALID_JSON),
    ('$parse(\'{"a":1,"a":2}\')', *INVALID_JSON),
    ("$parse('1e400')", *INVALID_JSON),
    ("$parse('{')", *INVALID_JSON),
    ("$parse('NaN')", *INVALID_JSON),
    ("$uuid(1)", "T0410", ARGUMENT.format(1, "uuid")),
    ("$random(1, 2)", "T0410", ARGUMENT.format(2, "random")),
    ("$randomSeeded(1)", "T1006", "Attempted to invoke a non-function"),
    ("sum([1])", "T1005", "Attempted to invoke a non-function. Did you mean $sum?"),
]


@pytest.mark.parametrize(("text", "code", "message"), ERRORS)
def test_errors_carry_the_code_and_text_of_aws(text: str, code: str, message: str | None) -> None:
    with pytest.raises(JsonataError) as raised:
        evaluate(text)
    assert raised.value.code == code
    if message is not None:
        assert raised.value.message == message
    assert str(raised.value) == f"{code}: {raised.value.message}"
    assert not raised.value.bound


SYNTAX: list[tuple[str, str, int]] = [
    ("a[1,2)", 'Expected "]", got ","', 3),
    ('"unterminated', "String literal must be terminated by a matching quote", 0),
    ("1 +", "Unexpected end of expression", 3),
    ("$x :=", "Unexpected end of expression", 5),
    ("", "Unexpected end of expression", 0),
    ("  ", "Unexpected end of expression", 2),
    ('{"a":}', 'The symbol "}" cannot be used as a unary operator', 5),
    ("phone %.other", 'The symbol "." cannot be used as a unary operator', 7),
    ('$match("a", /abc', "No terminating / in regular expression", 12),
    ("$a $b", 'Syntax error: "b"', 3),
    ("(1", 'Expected ")" before end of expression', 2),
]


@pytest.mark.parametrize(("text", "message", "position"), SYNTAX)
def test_syntax_errors_carry_the_text_of_aws_and_a_position(text: str, message: str, position: int) -> None:
    with pytest.raises(JsonataError) as raised:
        prepare(text)
    assert raised.value.code.startswith("S0")
    assert (raised.value.message, raised.value.position) == (message, position)


PICTURES: list[tuple[str, str]] = [
    ("0.0;0.0;0.0", "D3080"),
    ("0.0.0", "D3081"),
    ("0%%", "D3082"),
    ("0\u2030\u2030", "D3083"),
    ("0%\u2030", "D3084"),
    ("x", "D3086"),
    ("0,.0", "D3087"),
    ("0,", "D3088"),
    ("0,,0", "D3089"),
    ("0#", "D3090"),
    ("##0.0#0", "D3091"),
    ("0e0%", "D3092"),
    ("#0e", "D3093"),
]


@pytest.mark.parametrize(("picture", "code"), PICTURES)
def test_a_bad_number_picture_has_its_own_code(picture: str, code: str) -> None:
    with pytest.raises(JsonataError) as raised:
        evaluate("$formatNumber(1, $picture)", picture=picture)
    assert raised.value.code == code


def test_good_number_pictures() -> None:
    assert evaluate("$formatNumber(1234.5678, '#,##0.00')") == "1,234.57"
    assert evaluate("$formatNumber(0.123, '#0.0%')") == "12.3%"


TOO_DEEP = "Stack overflow error: Check for non-terminating recursive function. Consider rewriting as tail-recursive"
TOO_LARGE = "Expression evaluation memory limit exceeded: Check for excessive memory usage"
FACTORIAL_LIKE = "($f := function($x){ $x = 0 ? 0 : 1 + $f($x - 1) }; $f(%d))"

BOUNDS: list[tuple[str, str, str]] = [
    ("+".join(["1"] * 100), "+".join(["1"] * 101), TOO_DEEP),
    ("(" * 99 + "1" + ")" * 99, "(" * 100 + "1" + ")" * 100, TOO_DEEP),
    ("[" * 99 + "1" + "]" * 99, "[" * 100 + "1" + "]" * 100, TOO_DEEP),
    ("1" + " ~> $abs()" * 99, "1" + " ~> $abs()" * 100, TOO_DEEP),
    (FACTORIAL_LIKE % 31, FACTORIAL_LIKE % 32, TOO_DEEP),
    ("[1..873782] ~> $count()", "[1..873783] ~> $count()", TOO_LARGE),
    ("$count($range(1, 360145, 1))", "$count($range(1, 360146, 1))", TOO_LARGE),
    (
        "$length($reduce([1..22], function($s, $i){ $s & $s }, 'x'))",
        "$length($reduce([1..23], function($s, $i){ $s & $s }, 'x'))",
        TOO_LARGE,
    ),
]


@pytest.mark.parametrize(("accepted", "refused", "message"), BOUNDS)
def test_the_bounds_lie_where_aws_has_them(accepted: str, refused: str, message: str) -> None:
    assert evaluate(accepted) is not UNDEFINED
    with pytest.raises(JsonataError) as raised:
        evaluate(refused)
    assert raised.value.message == message
    assert raised.value.bound, "AWS words a bound without a code"


def test_only_what_is_evaluated_counts_as_depth() -> None:
    too_deep = "(" * 110 + "1" + ")" * 110
    assert evaluate(f"false ? {too_deep} : 2") == 2
    assert evaluate(f"($f := function(){{ {too_deep} }}; 3)") == 3


def test_a_tail_recursive_function_ends_by_time_and_not_by_depth() -> None:
    assert evaluate("($f := function($n){ $n = 0 ? 'done' : $f($n - 1) }; $f(5000))") == "done"
    with pytest.raises(JsonataError) as raised:
        evaluate("($f := function(){ $f() }; $f())")
    assert raised.value.message == "Expression evaluation timeout"
    assert raised.value.bound


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.0", 1),
        ("1e2", 100),
        ("1.5", 1.5),
        (str(LARGEST_LONG), LARGEST_LONG),
        (str(LARGEST_LONG + 1), 9.223372036854776e18),
        ("-9223372036854775808", -(2**63)),
        ("-0.0", 0),
    ],
)
def test_numbers_enter_as_64_bit_integers_or_doubles(text: str, value: Any) -> None:
    got = read_json(f'{{"n": {text}}}')["n"]
    assert got == value
    assert type(got) is type(value)
    assert evaluate("$states.input.n", **given({"n": got})) == value


def test_a_mapped_path_gives_the_field_of_each_item() -> None:
    items = [{"n": 3, "status": "OPEN"}, {"n": 9, "status": "DONE"}]
    assert evaluate("$states.input.items.n", **given({"items": items})) == [3, 9]
    assert evaluate("$states.input.items[status = 'OPEN'].n", **given({"items": items})) == 3
    assert evaluate("$states.input.items[status = 'OPEN'].n[]", **given({"items": items})) == [3]
    assert evaluate("$states.input.items[status = 'NONE'].n", **given({"items": items})) is UNDEFINED


def test_null_is_a_value_and_a_missing_field_is_not() -> None:
    assert evaluate("$states.input.none", **given({"none": None})) is None
    assert evaluate("$exists($states.input.none)", **given({"none": None})) is True
    assert evaluate("$states.input.missing", **given({})) is UNDEFINED


def test_a_function_is_returned_so_that_the_caller_can_refuse_it() -> None:
    assert isinstance(evaluate("$fn := function($x){$x}"), Function)
    assert isinstance(evaluate("$sum"), Function)
    assert isinstance(evaluate("/a/"), Function)
    with pytest.raises(JsonataError):
        evaluate("{'f': $sum}")
    with pytest.raises(JsonataError):
        evaluate("[1, [function(){1}]]")
    with pytest.raises(JsonataError):
        evaluate("$states.input.a.$uppercase", **given({"a": [1, 2]}))


def test_a_text_that_is_not_base64_is_an_internal_error_on_aws() -> None:
    with pytest.raises(JsonataError) as raised:
        evaluate("$base64decode('!!!')")
    assert raised.value.internal


def test_a_variable_takes_precedence_over_a_function_of_its_name() -> None:
    assert evaluate("$count", count=3) == 3
    assert evaluate("$count + 1", count=3) == 4
    with pytest.raises(JsonataError) as raised:
        evaluate("$count([1])", count=3)
    assert raised.value.code == "T1006"


def test_time_and_chance_come_from_the_given_sources() -> None:
    expression = prepare(
        "[$millis(), $now(), $random(), $uuid()]", clock=lambda: 1.5, random=lambda: 0.25, uuid=lambda: "id"
    )
    assert expression.evaluate({}) == [1500, "1970-01-01T00:00:01.500Z", 0.25, "id"]


def test_the_moment_is_the_same_throughout_one_evaluation() -> None:
    times = iter([1.0, 2.0, 3.0])
    expression = prepare("[$millis(), $millis(), $toMillis($now())]", clock=lambda: next(times))
    assert expression.evaluate({}) == [1000, 1000, 1000]
    assert expression.evaluate({}) == [2000, 2000, 2000]


def test_an_expression_keeps_nothing_between_evaluations() -> None:
    expression: Expression = prepare("($n := $exists($n) ? $n + 1 : 1; $n)")
    assert [expression.evaluate({}), expression.evaluate({}), expression.evaluate({"n": 5})] == [1, 1, 6]


def test_evaluation_changes_nothing_it_was_given() -> None:
    data = {"a": [{"b": 1}, {"b": 2}], "c": {"d": [3, 1, 2]}}
    before = repr(data)
    for text in (
        "$states.input ~> |a|{'b': 9}|",
        "$states.input ~> |$$|{'x': 1}, 'a'|",
        "$sort($states.input.c.d)",
        "$reverse($states.input.a)",
        "$append($states.input.a, 1)",
        "$states.input.a^(>b)",
        "$merge([$states.input, {'a': 1}])",
        "$distinct($states.input.c.d)",
        "$states.input.a{$string(b): $}",
        "$states.input.a#$i[$i = 1]",
    ):
        evaluate(text, **given(data))
        assert repr(data) == before, text


def test_the_cost_does_not_grow_with_data_that_is_not_touched() -> None:
    class Untouchable(list[Any]):
        def __iter__(self) -> Any:
            raise AssertionError("walked")

        def __len__(self) -> int:
            raise AssertionError("measured")

    data = given({"cost": 1, "items": Untouchable(), "deep": {"more": Untouchable()}})
    assert evaluate("$states.input.cost + 1", **data) == 2
    assert evaluate("{'n': $states.input.cost, 'all': $states.input.deep}", **data)["n"] == 1
    assert evaluate("$states.input.deep ~> $exists()", **data) is True
