"""Regular expressions have ECMAScript's meaning on both matchers, and no pattern can hang an evaluation."""

from __future__ import annotations

import re
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stepsmith.jsonata import UNDEFINED, JsonataError, Limits, prepare
from stepsmith.jsonata import regex_syntax as syntax
from stepsmith.jsonata.regex import RegexFunction
from stepsmith.jsonata.regex_machine import Machine
from stepsmith.jsonata.run import Run


def evaluate(text: str, **variables: Any) -> Any:
    return prepare(text).evaluate(variables)


def machine(pattern: str, flags: str = "") -> Machine:
    return Machine(syntax.read_regex(pattern, 0), "i" in flags, "m" in flags, 0)


def matched(pattern: str, text: str, flags: str = "") -> list[str | None] | None:
    spans, _ = machine(pattern, flags).search(text, 0, 1_000_000)
    if spans is None:
        return None
    pairs = zip(spans[::2], spans[1::2], strict=True)
    return [None if start < 0 else text[start:end] for start, end in pairs]


# pattern, flags, text, match and groups
MEANING: list[tuple[str, str, str, list[str | None] | None]] = [
    ("a|ab", "", "abc", ["a"]),
    ("((a)|(ab))((c)|(bc))", "", "abc", ["abc", "a", "a", None, "bc", None, "bc"]),
    ("a[a-z]{2,4}", "", "abcdefghi", ["abcde"]),
    ("a[a-z]{2,4}?", "", "abcdefghi", ["abc"]),
    ("(aa|aabaac|ba|b|c)*", "", "aabaac", ["aaba", "ba"]),
    ("(z)((a+)?(b+)?(c))*", "", "zaacbbbcac", ["zaacbbbcac", "z", "ac", "a", None, "c"]),
    ("(a*)*", "", "b", ["", None]),
    ("(?=(a+))", "", "baaabac", ["", "aaa"]),
    ("(?=(a+))a*b\\1", "", "baaabac", ["aba", "a"]),
    ("(.*?)a(?!(a+)b\\2c)\\2(.*)", "", "baaabaac", ["baaabaac", "ba", None, "abaac"]),
    ("(?<year>\\d{4})-(?<month>\\d\\d)", "", "on 2026-11-05", ["2026-11", "2026", "11"]),
    ("(a)\\1|b", "", "aab", ["aa", "a"]),
    ("(?<=\\$)\\d+", "", "cost $42", ["42"]),
    ("(?<!\\$)\\b\\d+", "", "$42 17", ["17"]),
    ("^b", "m", "a\nb", ["b"]),
    ("^b", "", "a\nb", None),
    ("a$", "", "a\n", None),
    ("a$", "m", "a\nb", ["a"]),
    ("a.b", "", "a\nb", None),
    ("[^]", "", "\n", ["\n"]),
    ("[]", "", "a", None),
    ("\\w+", "", "é1_", ["1_"]),
    ("\\bé", "", "aé", ["é"]),
    ("\\s", "", "\u00a0", ["\u00a0"]),
    ("AbC", "i", "xaBc", ["aBc"]),
    ("[^a-c]", "i", "BD", ["D"]),
    ("x{,2}", "", "x{,2}", ["x{,2}"]),
    ("a{0}b", "", "ab", ["b"]),
    ("\\u0041\\x42\\cJ", "", "AB\n", ["AB\n"]),
    ("[\\b]", "", "\b", ["\b"]),
    ("[a-\\d]+", "", "5-a", ["5-a"]),
    ("(?:ab){2,3}", "", "abababab", ["ababab"]),
    ("a+?b??", "", "aab", ["a"]),
    ("a*?$", "", "aa", ["aa"]),
    ("x*?y{1,3}?z", "", "xxyyz", ["xxyyz"]),
]


@pytest.mark.parametrize(("pattern", "flags", "text", "found"), MEANING)
def test_patterns_mean_what_ecmascript_says(
    pattern: str, flags: str, text: str, found: list[str | None] | None
) -> None:
    assert matched(pattern, text, flags) == found
    spans = RegexFunction(pattern, flags, 0).search(text, 0, [{}, Run(), None])
    got = None
    if spans is not None:
        got = [None if spans[at] < 0 else text[spans[at] : spans[at + 1]] for at in range(0, len(spans), 2)]
    assert got == found


@pytest.mark.parametrize(
    "pattern", ["(", ")", "[a", "a**", "*", "a{2,1}", "[b-a]", "(?<n>a)(?<n>b)", "a\\", "(?<1>a)", "(?i)a"]
)
def test_what_is_no_pattern_is_refused_when_it_is_prepared(pattern: str) -> None:
    with pytest.raises(JsonataError) as raised:
        RegexFunction(pattern, "", 7)
    assert (raised.value.code, raised.value.position) == ("S0303", 7)


@pytest.mark.parametrize(
    ("pattern", "subject"),
    [
        ("^(a+)+$", "a" * 60 + "!"),
        ("(a|a)*b", "a" * 60),
        ("(a|aa)+$", "a" * 90 + "b"),
        ("(.*)*x", "y" * 80),
        ("(\\w+\\s?)*$", "word " * 40 + "!"),
        ("a?" * 40 + "a" * 40, "a" * 39),
        ("^(([a-z])+.)+[A-Z]([a-z])+$", "a" * 60),
        ("(x+x+)+y", "x" * 60),
    ],
)
def test_a_pattern_that_explodes_ends_by_time(pattern: str, subject: str) -> None:
    expression = prepare(f"$contains($subject, /{pattern}/)", limits=Limits(steps=50_000))
    started = time.process_time()
    try:
        expression.evaluate({"subject": subject})
    except JsonataError as error:
        assert error.message == "Expression evaluation timeout"
    assert time.process_time() - started < 10


def test_long_texts_are_matched_in_time_that_grows_with_them() -> None:
    subject = "key=value; " * 20_000
    assert evaluate("$count($match($s, /(\\w+)=(\\w+)/))", s=subject) == 20_000
    assert evaluate("$length($replace($s, /\\s+/, ''))", s=subject) == 20_000 * 10
    assert evaluate("$contains($s, /\\d+\\s*,\\s*\\d+/)", s=subject) is False


def test_matches_carry_their_groups_and_place() -> None:
    assert evaluate("$match('a1b22', /([a-z])(\\d+)/)") == [
        {"match": "a1", "index": 0, "groups": ["a", "1"]},
        {"match": "b22", "index": 2, "groups": ["b", "22"]},
    ]
    assert evaluate("$match('ab', /(x)?b/).groups") == [None]
    assert evaluate("$match('ab', /c/)") is UNDEFINED


def test_a_match_of_nothing_is_refused_where_it_would_repeat_for_ever() -> None:
    with pytest.raises(JsonataError) as raised:
        evaluate("$replace('abc', /x*/, '-')")
    assert raised.value.code == "D1004"


def test_a_pattern_is_a_function_that_gives_one_match_after_another() -> None:
    assert evaluate("/b(.)/('abcbd').match") == "bc"
    assert evaluate("($m := /b(.)/('abcbd'); $m.next().groups)") == ["d"]


# Patterns on which Python's re and ECMAScript agree, to hold the machine to an independent matcher.
_ATOMS = st.sampled_from(["a", "b", "[ab]", "[^a]", ".", "\\d", "c"])
_QUANTIFIERS = st.sampled_from(["", "*", "+", "?", "{1,2}", "*?", "+?", "??"])
_PARTS = st.builds(lambda atom, quantifier: atom + quantifier, _ATOMS, _QUANTIFIERS)
_PATTERNS = st.recursive(
    st.lists(_PARTS, min_size=1, max_size=4).map("".join),
    lambda inner: st.one_of(
        st.builds(lambda a, b: f"(?:{a}|{b})", inner, inner),
        st.builds(lambda a, b: a + b, inner, inner),
        st.builds(lambda a: f"(?:{a})", inner),
        st.builds(lambda a: f"({a})", inner),
        st.builds(lambda a: f"(?={a})", inner),
    ),
    max_leaves=5,
)


@settings(max_examples=200)
@given(_PATTERNS, st.text(alphabet="abc1\n", max_size=12))
def test_the_machine_agrees_with_an_independent_matcher(pattern: str, text: str) -> None:
    found = re.search(pattern, text)
    expected = None if found is None else [found.group(), *found.groups()]
    assert matched(pattern, text) == expected


@settings(max_examples=300)
@given(st.text(alphabet="ab()[]{}|*+?^$.\\-,1dw:=!<>", max_size=12), st.text(alphabet="ab1-\n", max_size=20))
def test_any_text_is_a_pattern_or_a_coded_error(pattern: str, text: str) -> None:
    try:
        regex = RegexFunction(pattern, "", 0)
    except JsonataError as error:
        assert error.code == "S0303"
        return
    try:
        both = regex.search(text, 0, [{}, Run(), None]), machine(pattern).search(text, 0, 200_000)[0]
    except JsonataError as error:
        assert error.bound
        return
    assert both[0] == both[1]
