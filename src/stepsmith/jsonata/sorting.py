"""``^(…)``: a stable sort by one or more terms; nothing sorts last, whichever the direction."""

from __future__ import annotations

from collections.abc import Callable
from functools import cmp_to_key
from typing import Any

from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.numbers import NUMBERS
from stepsmith.jsonata.operators import utf16_order
from stepsmith.jsonata.run import RUN, VARIABLES, Evaluate, Frame
from stepsmith.jsonata.values import UNDEFINED, Value

Sorter = Callable[[list[Any], Frame], list[Any]]
Term = tuple[Evaluate, bool]  # expression, descending


def sorter(terms: list[Term], position: int, *, tuples: bool) -> Sorter:
    """Later terms are evaluated only for items that earlier terms leave equal."""

    def key_of(term: Evaluate, item: Any, env: Frame) -> Value:
        if tuples:
            return term(item["@"], [env[VARIABLES], env[RUN], env, item])
        return term(item, env)

    def sort(items: list[Any], env: Frame, level: int = 0) -> list[Any]:
        if len(items) < 2 or level == len(terms):
            return items
        env[RUN].charge(2 * len(items))
        term, descending = terms[level]
        keys = [key_of(term, item, env) for item in items]
        known = [(key, item) for key, item in zip(keys, items, strict=True) if key is not UNDEFINED]
        unknown = [item for key, item in zip(keys, items, strict=True) if key is UNDEFINED]
        ordered = _ordered(known, descending, position)
        if level + 1 == len(terms):
            return [item for _, item in ordered] + unknown
        result: list[Any] = []
        for equals in _runs(ordered):
            result += sort(equals, env, level + 1)
        return result + sort(unknown, env, level + 1)

    return sort


def _ordered(known: list[tuple[Value, Any]], descending: bool, position: int) -> list[tuple[Value, Any]]:
    # sorted(reverse=True) keeps equal items in their order, which is what a descending term needs.
    kinds = {type(key) for key, _ in known}
    if kinds <= NUMBERS:
        return sorted(known, key=_first, reverse=descending)
    if kinds == {str}:
        ascii_only = all(key.isascii() for key, _ in known)
        return sorted(known, key=_first if ascii_only else _first_utf16, reverse=descending)

    def compare(a: tuple[Value, Any], b: tuple[Value, Any]) -> int:
        return _refuse(a[0], b[0], position)

    return sorted(known, key=cmp_to_key(compare))


def _first(pair: tuple[Value, Any]) -> Any:
    return pair[0]


def _first_utf16(pair: tuple[Value, Any]) -> Any:
    return utf16_order(pair[0])


def _refuse(a: Value, b: Value, position: int) -> int:
    """Compares keys of which at least one cannot be ordered or is of another type."""
    for key in (a, b):
        if type(key) is not str and type(key) not in NUMBERS:
            raise failure("T2008", position, value=key)
    if (type(a) is str) != (type(b) is str):
        raise failure("T2007", position, value=a, value2=b)
    return -1 if a < b else int(a > b)


def _runs(ordered: list[tuple[Value, Any]]) -> list[list[Any]]:
    runs: list[list[Any]] = []
    previous: Value = UNDEFINED
    for key, item in ordered:
        if runs and key == previous:
            runs[-1].append(item)
        else:
            runs.append([item])
        previous = key
    return runs
