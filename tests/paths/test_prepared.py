"""What a path gives, and how AWS words it when it gives nothing."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.paths import PathError, prepare_path

STORE: dict[str, Any] = {
    "book": [
        {"title": "A", "price": 8, "isbn": "1", "tags": ["x"]},
        {"title": "B", "price": 12.5, "tags": []},
        {"title": "C", "price": "9", "isbn": "2"},
    ],
    "owner": {"name": "Ann", "none": None},
    "empty": [],
}


def read(path: str, value: Any = STORE) -> Any:
    return prepare_path(path)(value, {"Execution": {"Name": "run"}}, {"order": {"id": 7, "items": [1, 2]}})


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("$", STORE),
        ("$.owner.name", "Ann"),
        ("$.owner.none", None),
        ("$['owner']['name']", "Ann"),
        ("$.book[0].title", "A"),
        ("$.book[-1].title", "C"),
        ("$.book[0,2].title", ["A", "C"]),
        ("$.book[7,0].title", ["A"]),
        ("$.book[1:].title", ["B", "C"]),
        ("$.book[:1].title", ["A"]),
        ("$.book[-2:].title", ["B", "C"]),
        ("$.book[:-1].title", ["A", "B"]),
        ("$.book[-3:-1].title", ["A", "B"]),
        ("$.book[1:-1].title", []),
        ("$.book[5:].title", []),
        ("$.book[*].title", ["A", "B", "C"]),
        ("$.book[*].isbn", ["1", "2"]),
        ("$.owner.*", ["Ann", None]),
        ("$.empty[*]", []),
        ("$..title", ["A", "B", "C"]),
        ("$..book[0].title", ["A"]),
        ("$..tags[0]", ["x"]),
        ("$['owner','empty']", {"owner": STORE["owner"], "empty": []}),
        ("$.owner['name','nope']", {"name": "Ann"}),
        ("$.book[?(@.isbn)].title", ["A", "C"]),
        ("$.book[?(!(@.isbn))].title", ["B"]),
        ("$.book[?(!@.isbn)].title", ["B"]),
        ("$.book[?(@.price < 10)].title", ["A", "C"]),
        ("$.book[?(@.price >= 8 && @.title != 'C')].title", ["A", "B"]),
        ("$.book[?(@.title == 'A' || @.title == 'C')].title", ["A", "C"]),
        ("$.book[?((@.title == 'A' || @.title == 'C') && @.isbn == '2')].title", ["C"]),
        ("$.book[?(@.title == B)].title", ["B"]),
        ("$.book[?(@['title'] == \"B\")].title", ["B"]),
        ("$.book[?(@.title =~ /[ab]/i)].title", ["A", "B"]),
        ("$.book[?(@.title in ['A', 'Z'])].title", ["A"]),
        ("$.book[?(@.title nin ['A', 'Z'])].title", ["B", "C"]),
        ("$.book[?(@.tags size 1)].title", ["A"]),
        ("$.book[?(@.tags empty true)].title", ["B"]),
        ("$.book[?(@.tags empty false)].title", ["A"]),
        ("$.book[?(@.tags subsetof ['x', 'y'])].title", ["A", "B"]),
        ("$.book[?(@.tags contains 'x')].title", ["A"]),
        ("$.book[?(@.title == $.book[1].title)].title", ["B"]),
        ("$.book[?(@.title == 'A')].tags[0]", ["x"]),
        ("$..[?(@.isbn == '2')].title", ["C"]),
        ("$.owner[?(@.name == 'Ann')].name", ["Ann"]),
        ("$$.Execution.Name", "run"),
        ("$$", {"Execution": {"Name": "run"}}),
        ("$order", {"id": 7, "items": [1, 2]}),
        ("$order.items[1]", 2),
        ("$order.items[*]", [1, 2]),
    ],
)
def test_a_path_selects(path: str, expected: object) -> None:
    assert read(path) == expected


def test_a_filter_never_matches_scalars() -> None:
    # [D] (paths): the operator @ matches objects only.
    assert read("$[?(@ > 1)]", [1, 2, 3]) == []


def test_true_is_not_one() -> None:
    rows = [{"a": True}, {"a": 1}, {"a": "1"}, {"a": None}]
    assert read("$[?(@.a == 1)]", rows) == [{"a": 1}, {"a": "1"}]
    assert read("$[?(@.a == true)]", rows) == [{"a": True}]
    assert read("$[?(@.a == null)]", rows) == [{"a": None}]


def test_a_missing_member_equals_nothing() -> None:
    assert read("$[?(@.a == null)]", [{}]) == []
    assert read("$[?(@.a != 1)]", [{}]) == [{}]


@pytest.mark.parametrize(
    ("path", "value", "kind", "reason"),
    [
        # [R] test_invalid_jsonpath[ST.INVALID_JSONPATH_IN_INPUTPATH]
        ("$.NoSuchInputPath", {"int-literal": 0}, "missing", "No results for path: $['NoSuchInputPath']"),
        # [R] test_catch_states_runtime
        ("$.no.such.result.path", {}, "missing_property", "Missing property in path $['no']"),
        ("$.a.b", {"a": {}}, "missing", "No results for path: $['a']['b']"),
        ("$.a.b.c", {"a": {}}, "missing_property", "Missing property in path $['a']['b']"),
        ("$.a[3]", {"a": [1]}, "missing", "No results for path: $['a'][3]"),
        ("$.a[3].b", {"a": [1]}, "missing", "No results for path: $['a'][3]['b']"),
        # Reported from AWS: a function is taken for a property.
        ("$.list.length()", {"list": [1]}, "type", "Property ['length()'] not found in path $['list']"),
        ("$.a.b", {"a": None}, "type", "Property ['b'] not found in path $['a']"),
        ("$.a.b", {"a": "text"}, "type", "Property ['b'] not found in path $['a']"),
        ("$.a[0]", {"a": None}, "type", "The path $['a'] is null"),
        (
            "$.a[0]",
            {"a": {"k": [1]}},
            "type",
            "Filter: [0] can only be applied to arrays. Current context is: {k=[1]}",
        ),
        ("$.a[0]", {"a": "text"}, "type", "Filter: [0] can only be applied to arrays. Current context is: text"),
        ("$.no[*]", {}, "missing_property", "Missing property in path $['no']"),
    ],
)
def test_a_miss_is_worded_as_aws_words_it(path: str, value: object, kind: str, reason: str) -> None:
    with pytest.raises(PathError) as caught:
        read(path, value)
    assert caught.value.kind == kind
    assert caught.value.reason == reason
    assert caught.value.message == f"Invalid path '{path}' : {reason}"
    assert caught.value.error == "States.Runtime"


@pytest.mark.parametrize("path", ["$.a[*].b.c", "$.a[?(@.b)].b.c", "$.a[1:].b", "$..b.c"])
def test_behind_a_step_that_may_select_several_a_miss_is_left_out(path: str) -> None:
    assert read(path, {"a": [{}, {"b": 1}]}) in ([], [1])


def test_an_undefined_variable_is_an_error() -> None:
    with pytest.raises(PathError) as caught:
        read("$nobody.x")
    assert caught.value.kind == "undefined_variable"
    assert "nobody" in caught.value.message


def test_a_deep_value_is_scanned_without_recursion() -> None:
    deep: Any = {"leaf": 1}
    for _ in range(5000):
        deep = [deep]
    assert read("$..leaf", deep) == [1]
