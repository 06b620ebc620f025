"""The intrinsic functions, value by value."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.paths import IntrinsicError, PathError, prepare_value
from stepsmith.paths.functions import FUNCTIONS


def run(text: str, value: Any = None, *, seed: int = 0) -> Any:
    call = prepare_value(text, "value.$", source=random.Random(seed))
    return call(value, {"Execution": {"Name": "run", "Input": {"n": 3}}}, {"name": "Ann", "x": 5})


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("States.Format('Hi {}.', $.a)", {"a": ""}, "Hi ."),
        ("States.Format('Hi {}.', $.a)", {"a": None}, "Hi null."),
        ("States.Format('Hi {}.', $.a)", {"a": 1.1}, "Hi 1.1."),
        ("States.Format('Hi {}.', $.a)", {"a": True}, "Hi true."),
        ("States.Format('{} and {}', $.a, $.b)", {"a": 1, "b": "x"}, "1 and x"),
        # [R] test_format_1: an object in Java's form
        ("States.Format('{}', $)", {"Arg1": 1, "Arg2": []}, "{Arg1=1, Arg2=[]}"),
        ("States.Format('{}', $)", [1, "a", None], "[1, a, null]"),
        ("States.Format('plain')", None, "plain"),
        ("States.Format('\\{{}\\}', $.a)", {"a": 1}, "{1}"),
        ("States.Format('it\\'s {}', $.a)", {"a": 1}, "it's 1"),
        ("States.Format('back\\\\slash')", None, "back\\slash"),
        ("States.Format($.t, $.a)", {"t": "x{}y", "a": 1}, "x1y"),
        ("States.Format('{}', $name)", None, "Ann"),
        ("States.Format('{}', $$.Execution.Name)", None, "run"),
        ("States.Format('{}', States.Format('<{}>', 1))", None, "<1>"),
        ("States.Format('a, (b)')", None, "a, (b)"),
        ("States.StringToJson($)", '{"a": [1, null]}', {"a": [1, None]}),
        # [R] test_string_to_json
        ("States.StringToJson($)", "", None),
        ("States.StringToJson($)", "  ", None),
        ("States.StringToJson($)", "-0", 0),
        ("States.StringToJson($)", '"HelloWorld"', "HelloWorld"),
        ("States.JsonToString($)", {"a": [1, None, "ü"]}, '{"a":[1,null,"ü"]}'),
        ("States.JsonToString($)", "text", '"text"'),
        ("States.Array()", None, []),
        ("States.Array($.a, 1, 'x', null, true, -1.5)", {"a": {}}, [{}, 1, "x", None, True, -1.5]),
        ("States.ArrayPartition($, 2)", [1, 2, 3], [[1, 2], [3]]),
        ("States.ArrayPartition($, 2)", [], []),
        ("States.ArrayPartition($, 2.6)", [1, 2, 3, 4, 5], [[1, 2], [3, 4], [5]]),
        ("States.ArrayContains($, 2)", [1, 2], True),
        ("States.ArrayContains($, 3)", [1, 2], False),
        ("States.ArrayContains($.a, $.b)", {"a": [{"k": [1]}], "b": {"k": [1]}}, True),
        ("States.ArrayContains($, false)", [0, ""], False),
        ("States.ArrayContains($, true)", ["true"], True),
        ("States.ArrayRange(0, 9, 3)", None, [0, 3, 6, 9]),
        ("States.ArrayRange(0, 10, 3)", None, [0, 3, 6, 9]),
        ("States.ArrayRange(1, 9, 9)", None, [1]),
        ("States.ArrayRange(5, 1, -2)", None, [5, 3, 1]),
        ("States.ArrayRange(3, 3, -1)", None, [3]),
        ("States.ArrayRange(5, 1, 1)", None, []),
        ("States.ArrayRange(1.6, 1.4, 1)", None, [1]),
        ("States.ArrayRange(5.4, -0.6, -2.4)", None, [5, 3, 1]),
        ("States.ArrayGetItem($, 1)", [1, 2], 2),
        ("States.ArrayGetItem($, 1.2)", [1, 2], 2),
        ("States.ArrayGetItem($, 0)", [], None),
        ("States.ArrayLength($)", [1, 2], 2),
        ("States.ArrayUnique($)", [1, True, "1", 1.0, {"a": 1}, {"a": 1}, None], [1, True, "1", {"a": 1}, None]),
        ("States.Base64Encode($)", "Data to encode", "RGF0YSB0byBlbmNvZGU="),
        ("States.Base64Encode($)", "", ""),
        ("States.Base64Decode($)", "RGF0YSB0byBlbmNvZGU=", "Data to encode"),
        ("States.Base64Decode($)", "", ""),
        ("States.Base64Decode($)", " YWJjZA== ", "abcd"),
        ("States.Base64Decode($)", "YWJjZA", "abcd"),
        ("States.Hash($, 'MD5')", "input data", "812f45842bc6d66ee14572ce20db8e86"),
        ("States.Hash($, 'SHA-1')", "input data", "aaff4a450a104cd177d28d18d74485e8cae074b7"),
        (
            "States.Hash($, 'SHA-256')",
            "input data",
            "b4a697a057313163aee33cd8d40c66e9f0f177e00cac2de32475ffff6169c3e3",
        ),
        (
            "States.JsonMerge($.a, $.b, false)",
            {"a": {"k": {"x": 1}, "l": 1}, "b": {"k": {"y": 2}}},
            {"k": {"y": 2}, "l": 1},
        ),
        ("States.MathAdd(1, -4)", None, -3),
        # [R] test_math_add: half up
        ("States.MathAdd(1.5, 1.51)", None, 4),
        ("States.MathAdd(-1.5, 0)", None, -1),
        ("States.MathAdd(-1.51, 0)", None, -2),
        ("States.MathAdd(-0.5, 0)", None, 0),
        ("States.MathAdd(2.5, 0)", None, 3),
        ("States.MathAdd($x, $$.Execution.Input.n)", None, 8),
        # [R] test_string_split
        ("States.StringSplit($, ',')", ",,,,", []),
        ("States.StringSplit($, ',')", ", , ,", [" ", " "]),
        ("States.StringSplit($, '.+,=')", "This.is+a,test=string", ["This", "is", "a", "test", "string"]),
        ("States.StringSplit($, '^-]')", "a^b-c]d", ["a", "b", "c", "d"]),
        ("States.StringSplit($, '')", "abc", ["abc"]),
        ("States.ArrayGetItem(States.StringSplit($, '-'), 0)", "a-b", "a"),
        (" States.ArrayLength( $.list[?(@.a == 'x, y')] ) ", {"list": [{"a": "x, y"}, {}]}, 1),
        ("States.ArrayLength($['a, b'])", {"a, b": [1]}, 1),
    ],
)
def test_a_function_gives(text: str, value: Any, expected: Any) -> None:
    result = run(text, value)
    assert result == expected
    assert type(result) is type(expected)


@pytest.mark.parametrize(
    ("text", "value", "function"),
    [
        ("States.Format('{} {}', $.a)", {"a": 1}, "States.Format"),
        ("States.Format('{}')", None, "States.Format"),
        ("States.Format('lone {')", None, "States.Format"),
        ("States.Format('{{}}', 1)", None, "States.Format"),
        ("States.Format($)", 5, "States.Format"),
        ("States.StringToJson($)", "{bad}", "States.StringToJson"),
        ("States.StringToJson($)", "NaN", "States.StringToJson"),
        ("States.StringToJson($)", 5, "States.StringToJson"),
        ("States.ArrayPartition($, 0)", [1], "States.ArrayPartition"),
        ("States.ArrayPartition($, 0.9)", [1], "States.ArrayPartition"),
        ("States.ArrayPartition('x', 1)", None, "States.ArrayPartition"),
        ("States.ArrayPartition($, true)", [1], "States.ArrayPartition"),
        ("States.ArrayContains('x', 1)", None, "States.ArrayContains"),
        ("States.ArrayRange(1, 10, 0)", None, "States.ArrayRange"),
        ("States.ArrayRange(1, 10, 0.49)", None, "States.ArrayRange"),
        ("States.ArrayRange(1, 1001, 1)", None, "States.ArrayRange"),
        ("States.ArrayRange(0, 1e99, 1)", None, "States.ArrayRange"),
        ("States.ArrayRange('a', 1, 1)", None, "States.ArrayRange"),
        ("States.ArrayGetItem($, 2)", [1, 2], "States.ArrayGetItem"),
        ("States.ArrayGetItem($, -1)", [1, 2], "States.ArrayGetItem"),
        ("States.ArrayGetItem($, '0')", [1, 2], "States.ArrayGetItem"),
        ("States.ArrayLength($)", {}, "States.ArrayLength"),
        ("States.ArrayUnique($)", "x", "States.ArrayUnique"),
        ("States.Base64Encode($)", "x" * 10_001, "States.Base64Encode"),
        ("States.Base64Encode(1)", None, "States.Base64Encode"),
        ("States.Base64Decode($)", "x" * 10_001, "States.Base64Decode"),
        ("States.Hash('x', 'sha-256')", None, "States.Hash"),
        ("States.Hash('x', 1)", None, "States.Hash"),
        ("States.JsonMerge($, $, true)", {}, "States.JsonMerge"),
        ("States.JsonMerge($, 1, false)", {}, "States.JsonMerge"),
        ("States.MathRandom(1, 1)", None, "States.MathRandom"),
        ("States.MathRandom(1.4, 1.6)", None, "States.MathRandom"),
        ("States.MathRandom(1, 9, 'seed')", None, "States.MathRandom"),
        ("States.MathAdd('1', 2)", None, "States.MathAdd"),
        ("States.MathAdd(true, 2)", None, "States.MathAdd"),
        ("States.StringSplit(1, ',')", None, "States.StringSplit"),
    ],
)
def test_wrong_arguments_fail_the_execution_with_the_functions_name(text: str, value: Any, function: str) -> None:
    with pytest.raises(IntrinsicError) as caught:
        run(text, value)
    assert caught.value.message == f"Invalid arguments in {function}"
    assert caught.value.error == "States.Runtime"
    assert caught.value.detail


def test_a_range_may_hold_a_thousand_numbers() -> None:
    assert run("States.ArrayRange(1, 1000, 1)")[-1] == 1000
    assert run("States.ArrayRange(1000, 1, -1)")[-1] == 1


def test_a_random_number_lies_from_the_start_to_below_the_end() -> None:
    drawn = {run("States.MathRandom(1, 4)", seed=seed) for seed in range(60)}
    assert drawn == {1, 2, 3}


def test_the_same_seed_gives_the_same_number_whatever_the_source() -> None:
    first = {run("States.MathRandom(1, 1000000, 42)", seed=seed) for seed in range(5)}
    assert len(first) == 1
    assert run("States.MathRandom(1, 1000000, 43)") not in first


def test_uuids_are_of_version_4_and_come_from_the_source() -> None:
    text = run("States.UUID()")
    assert len(text) == 36
    assert text[14] == "4"
    assert text == run("States.UUID()") != run("States.UUID()", seed=1)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("States.format('x')", "States.Format"),
        ("States.Nope()", "the name of an intrinsic function"),
        ("Format('x')", "States.<Function>("),
        ("States.Format", "States.<Function>("),
        ("States.Format('x'", "',' or ')'"),
        ("States.Format('x) ", "' for the string at position 14"),
        ('States.Format("x")', "a 'string', a number"),
        ("States.ArrayGetItem($.a, )", "a 'string', a number"),
        ("States.ArrayGetItem(,$.a)", "a 'string', a number"),
        ("States.UUID() x", "the end of the call"),
        ("States.UUID(1)", "takes 0 argument(s), found 1"),
        ("States.MathRandom(1)", "takes 2 to 3 argument(s), found 1"),
        ("States.Format()", "takes at least 1 argument(s), found 0"),
        ("States.MathAdd(1, 2, 3)", "takes 2 argument(s), found 3"),
        ("States.Array(1 2)", "',' or ')'"),
        ("States.Array(abc)", "a 'string', a number"),
        ("States.Array($.a[)", "after '['"),
        # [R] test_illegal_escapes[ESCAPE_SEQUENCES_ILLEGAL_INTRINSIC_FUNCTION_2]
        ("States.Format('He said \\\"Hello\\\"')", "after '\\'"),
        ("States.Format('a\\nb')", "after '\\'"),
    ],
)
def test_a_malformed_call_is_refused_when_it_is_prepared(text: str, problem: str) -> None:
    with pytest.raises(PathError) as caught:
        run(text)
    assert caught.value.kind == "syntax"
    assert problem in caught.value.message


@given(
    st.text()
    | st.lists(st.sampled_from(["States.", "Format", "Array", "(", ")", ",", "'", "\\", "{}", "$.a", "1", " "])).map(
        "".join
    )
)
def test_any_text_is_a_call_or_a_path_error(text: str) -> None:
    try:
        prepare_value(text, "a.$")
    except PathError as error:
        assert error.kind == "syntax"


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=6,
)


@given(st.sampled_from(sorted(FUNCTIONS)), st.lists(ANYTHING, min_size=3, max_size=3))
def test_any_arguments_give_a_value_or_an_intrinsic_error(name: str, values: list[Any]) -> None:
    function = FUNCTIONS[name]
    count = function.least if function.most is None else function.most
    text = f"{name}({', '.join(f'$[{position}]' for position in range(count))})"
    try:
        run(text, values)
    except IntrinsicError as error:
        assert error.function == name


@given(st.text(max_size=2000))
def test_base64_goes_there_and_back(text: str) -> None:
    if not any(0xD800 <= ord(letter) <= 0xDFFF for letter in text):
        assert run("States.Base64Decode(States.Base64Encode($))", text) == text
