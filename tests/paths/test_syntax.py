"""What is a path, and how a refusal says what was expected and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.paths import PathError, parse_path, prepare_path
from stepsmith.paths.syntax import Filter, Indexes, Names, Scan, Slice, Wildcard, render_steps


@pytest.mark.parametrize(
    ("text", "rendered"),
    [
        ("$", "$"),
        ("$.a", "$['a']"),
        ("$.a.b", "$['a']['b']"),
        ("$['a']", "$['a']"),
        ('$["a"]', "$['a']"),
        ("$['a']['b']", "$['a']['b']"),
        ("$['a','b']", "$['a','b']"),
        ("$[0]", "$[0]"),
        ("$.a[-1]", "$['a'][-1]"),
        ("$[0,2]", "$[0,2]"),
        ("$.a[1:]", "$['a'][1:]"),
        ("$.a[:2]", "$['a'][:2]"),
        ("$.a[1:2]", "$['a'][1:2]"),
        ("$.a[-3:]", "$['a'][-3:]"),
        ("$.*", "$[*]"),
        ("$[*]", "$[*]"),
        ("$[*][*]", "$[*][*]"),
        ("$..a", "$..['a']"),
        ("$..*", "$..[*]"),
        ("$..[0]", "$..[0]"),
        ("$.[0]", "$[0]"),
        ("$.a.[0].b", "$['a'][0]['b']"),
        ("$.detail-type", "$['detail-type']"),
        ("$.foo\\.bar", "$['foo.bar']"),
        ("$['it\\'s']", "$['it's']"),
        ("$[ 'a' ]", "$['a']"),
        (" $.a ", "$['a']"),
        ("$.list.length()", "$['list']['length()']"),
        ("$.größe", "$['größe']"),
    ],
)
def test_a_path_is_read_into_steps(text: str, rendered: str) -> None:
    assert render_steps(parse_path(text).steps) == rendered


def test_steps_are_data() -> None:
    path = parse_path("$..a[?(@.b)].*[1:2][0]")
    assert [type(step) for step in path.steps] == [Scan, Names, Filter, Wildcard, Slice, Indexes]


@pytest.mark.parametrize(
    ("text", "root", "variable"),
    [
        ("$.a", "input", None),
        ("$", "input", None),
        ("$$", "context", None),
        ("$$.Execution.Name", "context", None),
        ("$x", "variable", "x"),
        ("$order.items[0]", "variable", "order"),
        ("$naïve_1", "variable", "naïve_1"),
    ],
)
def test_the_root_is_the_input_the_context_object_or_a_variable(text: str, root: str, variable: str | None) -> None:
    path = parse_path(text)
    assert (path.root, path.variable) == (root, variable)


@pytest.mark.parametrize(
    ("text", "definite"),
    [
        ("$", True),
        ("$.a.b[0]", True),
        ("$['a','b']", True),
        ("$.a[-1].b", True),
        ("$['a','b'].c", False),
        ("$.a[0,1]", False),
        ("$.a[1:]", False),
        ("$.*", False),
        ("$..a", False),
        ("$.a[?(@.b)]", False),
    ],
)
def test_only_a_path_of_single_steps_is_definite(text: str, definite: bool) -> None:
    assert parse_path(text).definite is definite


@pytest.mark.parametrize(
    ("text", "expected", "position"),
    [
        ("", "'$' at the beginning", 0),
        ("a.b", "'$' at the beginning", 0),
        ("$.", "a name after '.'", 2),
        ("$.a.", "a name after '.'", 4),
        ("$..", "a name after '.'", 3),
        ("$...a", "a name, '*' or '['", 3),
        ("$.a b", "around a name that contains a blank", 3),
        ("$['a", "for the name that begins at position 2", 4),
        ("$[", "after '['", 2),
        ("$[a]", "after '['", 2),
        ("$[0", "']'", 3),
        ("$[0:1:2]", "a step is not supported", 2),
        ("$[1.5]", "a whole number", 2),
        ("$[²]", "a whole number", 2),
        ("$[?@.a]", "'('", 3),
        ("$[?(@.a]", "')'", 8),
        ("$[?(@.a ==)]", "'@', '$' or a literal", 10),
        ("$[?(@.a == 'b)]", "')'", 15),
        ("$[?(@.a =~ b)]", "/…/ after '=~'", 11),
        ("$[?(@.a =~ /(/)]", "regular expression", 11),
        ("$[?(5)]", "a comparison", 5),
        ("$[?(@.a == 1 @.b)]", "'&&', '||'", 13),
        ("$1a", "the name of a variable", 1),
        ("$a-b", "the name of a variable", 1),
        ("$['a'x]", "for the name that begins", 7),
        ("$['a',]", "a quoted name after ','", 6),
    ],
)
def test_a_refusal_says_what_was_expected_and_where(text: str, expected: str, position: int) -> None:
    with pytest.raises(PathError) as caught:
        parse_path(text)
    assert caught.value.kind == "syntax"
    assert expected in caught.value.message
    assert caught.value.position == position


@given(st.text())
def test_any_text_is_a_path_or_a_path_error(text: str) -> None:
    try:
        parse_path(text)
    except PathError as error:
        assert error.kind == "syntax"


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abc") | st.text(), inner, max_size=4),
    max_leaves=12,
)
PIECES = (
    *(".a", ".b", "..", ".*", "[*]", "[0]", "[-1]", "[1:]", "[:1]", "[0,1]", "['c']", "['a','b']", "(", "@", "'"),
    *("[?(@.a == 1)]", "[?(@.b)]", "[?(@.a =~ /x.*/i)]", "[?(@.a in [1, 'b'])]", "[?(!(@.a) || $.b size 2)]"),
)
PATH_LIKE = st.lists(st.sampled_from(PIECES), max_size=6).map(lambda parts: "$" + "".join(parts))


@given(PATH_LIKE, JSON_VALUES)
def test_any_path_on_any_value_is_a_value_or_a_path_error(text: str, value: object) -> None:
    try:
        path = prepare_path(text)
    except PathError:
        return
    try:
        result = path(value, {}, {})
    except PathError as error:
        assert error.kind in ("missing", "missing_property", "type")
        assert error.message.startswith(f"Invalid path '{text}' : ")
    else:
        if not parse_path(text).definite:
            assert isinstance(result, list)
