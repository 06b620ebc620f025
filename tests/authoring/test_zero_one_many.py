"""JSONata makes one of a list of one and nothing of an empty one; what is written on lists in Python does not."""

# ruff: noqa: E501 - tables read best a line a case

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from stepsmith import fn
from stepsmith.jsonata import UNDEFINED, JsonataError
from tests.authoring.authored import evaluate

FAILS = "fails"


class Case(NamedTuple):
    """What a function gives: of nothing (the field is missing), and of each of ``given``."""

    make: Callable[[Any], Any]
    absent: Any
    given: list[tuple[Any, Any]]


LISTS = {
    "count": Case(lambda i: fn.count(i.a), 0, [([], 0), ([3], 1), ([3, 1, 3], 3)]),
    "append": Case(lambda i: fn.append(i.a, [9]), [9], [([], [9]), ([3], [3, 9]), ([3, 1], [3, 1, 9])]),
    "item": Case(lambda i: fn.item(i.a, 0), UNDEFINED, [([], UNDEFINED), ([3], 3), ([[3]], [3]), ([3, 1], 3)]),
    "slice": Case(lambda i: fn.slice(i.a, 0, 2), [], [([], []), ([3], [3]), ([3, 1, 3], [3, 1])]),
    "map": Case(lambda i: fn.map(i.a, lambda x: x * 2), [], [([], []), ([3], [6]), ([3, 1], [6, 2])]),
    "filter": Case(lambda i: fn.filter(i.a, lambda x: x > 1), [], [([], []), ([1], []), ([3], [3]), ([3, 1, 3], [3, 3])]),
    "sort": Case(lambda i: fn.sort(i.a), [], [([], []), ([3], [3]), ([3, 1, 3], [1, 3, 3])]),
    "reverse": Case(lambda i: fn.reverse(i.a), [], [([], []), ([3], [3]), ([3, 1], [1, 3])]),
    "distinct": Case(lambda i: fn.distinct(i.a), [], [([], []), ([3], [3]), ([3, 1, 3], [3, 1])]),
    "partition": Case(lambda i: fn.partition(i.a, 2), [], [([], []), ([3], [[3]]), ([3, 1], [[3, 1]]), ([3, 1, 2], [[3, 1], [2]])]),
    "range": Case(lambda i: fn.range(1, i.a), [], [(0, []), (1, [1]), (3, [1, 2, 3])]),
    "one_of": Case(lambda i: fn.one_of(2, i.a), False, [([], False), ([2], True), ([1, 2], True), ([[2]], False)]),
    "sum": Case(lambda i: fn.sum(i.a), UNDEFINED, [([], 0), ([3], 3), ([3, 1], 4)]),
    "average": Case(lambda i: fn.average(i.a), UNDEFINED, [([], UNDEFINED), ([3], 3), ([3, 1], 2)]),
    "max": Case(lambda i: fn.max(i.a), UNDEFINED, [([], UNDEFINED), ([3], 3), ([3, 1], 3)]),
    "min": Case(lambda i: fn.min(i.a), UNDEFINED, [([], UNDEFINED), ([3], 3), ([3, 1], 1)]),
    "join": Case(lambda i: fn.join(i.a, "-"), UNDEFINED, [([], ""), (["x"], "x"), (["x", "y"], "x-y")]),
    "keys": Case(lambda i: fn.keys(i.a), [], [({}, []), ({"k": 1}, ["k"]), ({"k": 1, "l": 2}, ["k", "l"])]),
    "entries": Case(lambda i: fn.entries(i.a), [], [({}, []), ({"k": 1}, [{"key": "k", "value": 1}])]),
    "merge": Case(lambda i: fn.merge(i.a, {"k": 1}), {"k": 1}, [({}, {"k": 1}), ({"l": 2}, {"l": 2, "k": 1})]),
    "lookup": Case(lambda i: fn.lookup(i.a, "k"), UNDEFINED, [({}, UNDEFINED), ({"k": [1]}, [1]), ({"k": []}, [])]),
    "split": Case(lambda i: fn.split(i.a, ","), UNDEFINED, [("", [""]), ("x", ["x"]), ("x,y", ["x", "y"])]),
    "parse": Case(lambda i: fn.parse(i.a), UNDEFINED, [("[]", []), ("[1]", [1]), ("[[1]]", [[1]])]),
    "default": Case(lambda i: fn.default(i.a, [7]), [7], [([], []), ([3], [3])]),
    "if_": Case(lambda i: fn.if_(i.b == 1, [0], i.a), UNDEFINED, [([], []), ([3], [3])]),
    "literal": Case(lambda i: fn.literal(i.a), UNDEFINED, [([], []), ([3], [3])]),
    "exists": Case(lambda i: fn.exists(i.a), False, [([], True), (None, True), ([3], True)]),
    "string": Case(lambda i: fn.string(i.a), UNDEFINED, [([], "[]"), ([3], "[3]"), ("x", "x")]),
    "type_of": Case(lambda i: fn.type_of(i.a), UNDEFINED, [([], "array"), ([3], "array"), (3, "number")]),
}  # fmt: skip
# Of one value each: a list is refused, nothing gives nothing.
SCALARS = {
    "number": Case(lambda i: fn.number(i.a), UNDEFINED, [("3", 3), ([3], FAILS)]),
    "round": Case(lambda i: fn.round(i.a), UNDEFINED, [(2.6, 3), ([3], FAILS)]),
    "floor": Case(lambda i: fn.floor(i.a), UNDEFINED, [(2.6, 2), ([3], FAILS)]),
    "ceil": Case(lambda i: fn.ceil(i.a), UNDEFINED, [(2.2, 3), ([3], FAILS)]),
    "abs": Case(lambda i: fn.abs(i.a), UNDEFINED, [(-2, 2), ([3], FAILS)]),
    "sqrt": Case(lambda i: fn.sqrt(i.a), UNDEFINED, [(9, 3), ([3], FAILS)]),
    "power": Case(lambda i: fn.power(i.a, 2), UNDEFINED, [(3, 9), ([3], FAILS)]),
    "remainder": Case(lambda i: fn.remainder(i.a, 2), UNDEFINED, [(3, 1), ([3], FAILS)]),
    "modulo": Case(lambda i: fn.modulo(i.a, 2), UNDEFINED, [(-3, 1), ([3], FAILS)]),
    "format_number": Case(lambda i: fn.format_number(i.a, "0"), UNDEFINED, [(3, "3"), ([3], FAILS)]),
    "contains": Case(lambda i: fn.contains(i.a, "x"), UNDEFINED, [("", False), ("x", True), ([3], FAILS)]),
    "starts_with": Case(lambda i: fn.starts_with(i.a, "x"), False, [("", False), ("xy", True), ([3], FAILS)]),
    "replace": Case(lambda i: fn.replace(i.a, "x", "y"), UNDEFINED, [("", ""), ("x", "y"), ([3], FAILS)]),
    "length": Case(lambda i: fn.length(i.a), UNDEFINED, [("", 0), ("x", 1), ([3], FAILS)]),
    "substring": Case(lambda i: fn.substring(i.a, 1), UNDEFINED, [("", ""), ("xy", "y"), ([3], FAILS)]),
    "lower": Case(lambda i: fn.lower(i.a), UNDEFINED, [("", ""), ("X", "x"), ([3], FAILS)]),
    "upper": Case(lambda i: fn.upper(i.a), UNDEFINED, [("", ""), ("x", "X"), ([3], FAILS)]),
    "strip": Case(lambda i: fn.strip(i.a), UNDEFINED, [("  ", ""), (" x ", "x"), ([3], FAILS)]),
    "from_millis": Case(lambda i: fn.from_millis(i.a), UNDEFINED, [(0, "1970-01-01T00:00:00.000Z"), ([3], FAILS)]),
    "to_millis": Case(lambda i: fn.to_millis(i.a), UNDEFINED, [("1970-01-01T00:00:01Z", 1000), ([3], FAILS)]),
    "hash": Case(lambda i: fn.hash(i.a, "MD5"), UNDEFINED, [("", "d41d8cd98f00b204e9800998ecf8427e"), ([3], FAILS)]),
    "base64_encode": Case(lambda i: fn.base64_encode(i.a), UNDEFINED, [("", ""), ("x", "eA=="), ([3], FAILS)]),
    "base64_decode": Case(lambda i: fn.base64_decode(i.a), UNDEFINED, [("", ""), ("eA==", "x"), ([3], FAILS)]),
}
WITHOUT_A_VALUE = {"now", "millis", "uuid", "random"}
"""They take no value that could be missing or many."""

ROWS = [
    pytest.param(case.make, value, expected, id=f"{name} {value if isinstance(value, str) else json.dumps(value)}")
    for name, case in {**LISTS, **SCALARS}.items()
    for value, expected in case.given
]


def test_every_function_is_in_a_table() -> None:
    public = {name for name, one in vars(fn).items() if inspect.isfunction(one) and one.__module__ == fn.__name__}
    public = {name for name in public if not name.startswith("_")}
    assert public == set(LISTS) | set(SCALARS) | WITHOUT_A_VALUE


@pytest.mark.parametrize("name", [*LISTS, *SCALARS])
def test_of_a_missing_value(name: str) -> None:
    case = {**LISTS, **SCALARS}[name]
    assert evaluate(case.make, {}) == case.absent


@pytest.mark.parametrize(("make", "value", "expected"), ROWS)
def test_of_none_one_and_many(make: Callable[[Any], Any], value: Any, expected: Any) -> None:
    if expected == FAILS:
        with pytest.raises(JsonataError):
            evaluate(make, {"a": value})
    else:
        found = evaluate(make, {"a": value})
        assert found == expected
        assert isinstance(found, list) == isinstance(expected, list)
