"""Functions on arrays that call no function."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stepsmith.jsonata.library import Library
from stepsmith.jsonata.run import RUN, Frame, stored
from stepsmith.jsonata.values import PLAIN, UNDEFINED, Sequence, Value

LIBRARY = Library()
_define = LIBRARY.add


@_define("count", "<a:n>", 1)
def _count(env: Frame, items: Value = UNDEFINED) -> Value:
    return 0 if items is UNDEFINED else len(items)


@_define("append", "<xx:a>", 2)
def append(env: Frame, first: Value = UNDEFINED, second: Value = UNDEFINED) -> Value:
    if first is UNDEFINED:
        return second
    if second is UNDEFINED:
        return first
    run = env[RUN]
    joined: list[Value] = []
    for side in (first, second):
        if isinstance(side, list):
            joined += side
        else:
            joined.append(side if type(side) in PLAIN else stored(side, run))
    run.check_copy(len(joined))
    return joined


@_define("reverse", "<a:a>", 1)
def _reverse(env: Frame, items: Value = UNDEFINED) -> Value:
    if items is UNDEFINED or len(items) <= 1:
        return items
    env[RUN].check_copy(len(items))
    return items[::-1] if type(items) is list else list(reversed(items))


@_define("shuffle", "<a:a>", 1)
def _shuffle(env: Frame, items: Value = UNDEFINED) -> Value:
    if items is UNDEFINED or len(items) <= 1:
        return items
    env[RUN].charge(len(items))
    random = env[RUN].sources.random
    shuffled = list(items)
    for place in range(len(shuffled) - 1, 0, -1):
        other = int(random() * (place + 1))
        shuffled[place], shuffled[other] = shuffled[other], shuffled[place]
    return shuffled


@_define("distinct", "<x:x>", 1)
def _distinct(env: Frame, items: Value = UNDEFINED) -> Value:
    if not isinstance(items, list) or len(items) <= 1:
        return items
    env[RUN].charge(len(items))
    seen: set[Any] = set()
    found: list[Value] = Sequence() if isinstance(items, Sequence) else []
    for item in items:
        key = item if type(item) is str else identity(item, env[RUN].charge)
        if key not in seen:
            seen.add(key)
            found.append(item)
    return found


def identity(value: Value, charge: Callable[[int], None]) -> Any:
    """A hashable stand-in: two values are deeply equal exactly when theirs are. ``charge`` is told of the items."""
    kind = type(value)
    if kind is bool:
        return ("boolean", value)
    if kind is dict:
        charge(len(value))
        return ("object", frozenset((key, identity(member, charge)) for key, member in value.items()))
    if isinstance(value, list):
        charge(len(value))
        return ("array", tuple(identity(member, charge) for member in value))
    return value


@_define("zip", "<a+>", 1)
def _zip(env: Frame, *arrays: Value) -> Value:
    if any(array is UNDEFINED for array in arrays):
        return []
    rows = [list(row) for row in zip(*arrays, strict=False)]
    env[RUN].check_items(len(rows) * (len(arrays) + 1))
    return rows
