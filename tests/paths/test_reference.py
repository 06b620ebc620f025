"""Reading and putting at a path that names one node."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.paths import PathError, prepare_reference_path


@pytest.mark.parametrize(
    ("path", "root", "value", "expected"),
    [
        ("$", {"a": 1}, "x", "x"),
        ("$.a", {"a": 1, "b": 2}, "x", {"a": "x", "b": 2}),
        ("$.c", {"a": 1}, None, {"a": 1, "c": None}),
        ("$.b.g", {"a": 1}, "Hi!", {"a": 1, "b": {"g": "Hi!"}}),
        ("$.a.b.c.d", {}, 1, {"a": {"b": {"c": {"d": 1}}}}),
        ("$.a.b", {"a": {"k": 0}}, 1, {"a": {"k": 0, "b": 1}}),
        ("$.a[1]", {"a": [1, 2, 3]}, 9, {"a": [1, 9, 3]}),
        ("$.a[0].b.c", {"a": [{}]}, 9, {"a": [{"b": {"c": 9}}]}),
        ("$['a b']['c.d']", {}, 1, {"a b": {"c.d": 1}}),
        ("$.foo\\.bar", {}, 1, {"foo.bar": 1}),
        ("$[0]", [1, 2], "x", ["x", 2]),
    ],
)
def test_put_makes_what_is_missing_and_leaves_the_root_as_it_is(
    path: str, root: Any, value: Any, expected: Any
) -> None:
    before = copy.deepcopy(root)
    assert prepare_reference_path(path).put(root, value) == expected
    assert root == before


@pytest.mark.parametrize(
    ("path", "root"),
    [
        ("$.a", "text"),
        ("$.a", None),
        ("$.a", [1]),
        ("$.a.b", {"a": 1}),
        ("$.a.b", {"a": None}),
        ("$.a[0]", {}),
        ("$.a[2]", {"a": [1]}),
        ("$[0]", {"0": 1}),
    ],
)
def test_what_cannot_be_put_is_a_result_path_match_failure(path: str, root: Any) -> None:
    with pytest.raises(PathError) as caught:
        prepare_reference_path(path).put(root, 1)
    assert caught.value.error == "States.ResultPathMatchFailure"
    assert path in caught.value.message


@pytest.mark.parametrize(
    "path", ["$..a", "$.*", "$[*]", "$[0:1]", "$[0,1]", "$['a','b']", "$[?(@.a)]", "$$", "$$.a", "$x", "$[-1]", "", "a"]
)
def test_a_path_that_may_name_several_nodes_is_refused(path: str) -> None:
    with pytest.raises(PathError) as caught:
        prepare_reference_path(path)
    assert caught.value.kind == "syntax"


KEYS = st.lists(st.text(min_size=1).filter(lambda name: "'" not in name and "\\" not in name), max_size=5)


@given(KEYS, st.integers(), st.dictionaries(st.text(), st.none(), max_size=3))
def test_what_was_put_can_be_got(keys: list[str], value: int, root: dict[str, Any]) -> None:
    root = {key: item for key, item in root.items() if key not in keys}
    path = prepare_reference_path("$" + "".join(f"['{key}']" for key in keys))
    assert path.get(path.put(root, value)) == value


@given(KEYS, st.integers(), st.integers())
def test_a_second_put_replaces_the_first(keys: list[str], first: int, second: int) -> None:
    path = prepare_reference_path("$" + "".join(f"['{key}']" for key in keys))
    assert path.put(path.put({}, first), second) == path.put({}, second)


@given(st.text())
def test_any_text_is_a_reference_path_or_a_path_error(text: str) -> None:
    try:
        prepare_reference_path(text)
    except PathError as error:
        assert error.kind == "syntax"


def test_a_long_path_is_put_without_recursion() -> None:
    path = prepare_reference_path("$" + ".a" * 5000)
    assert path.get(path.put({}, 1)) == 1
