"""Functions that call functions."""

from __future__ import annotations

from stepsmith.jsonata.calls import caller
from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.library import Library
from stepsmith.jsonata.numbers import NUMBERS
from stepsmith.jsonata.operators import utf16_order
from stepsmith.jsonata.run import RUN, Frame, stored
from stepsmith.jsonata.values import PLAIN, UNDEFINED, Function, Sequence, Value, truth

LIBRARY = Library()
_define = LIBRARY.add


@_define("map", "<af>", 2, higher_order=True)
def _map(env: Frame, items: Value = UNDEFINED, function: Value = UNDEFINED) -> Value:
    if items is UNDEFINED:
        return items
    run = env[RUN]
    run.charge(len(items))
    found = Sequence()
    arity = function.arity
    call = function.call
    for place, item in enumerate(items):
        arguments = [item] if arity < 2 else [item, place] if arity == 2 else [item, place, items]
        value = call(arguments, UNDEFINED, env)
        if value is not UNDEFINED:
            found.append(value if type(value) in PLAIN else stored(value, run))
    return found


@_define("filter", "<af>", 2, higher_order=True)
def _filter(env: Frame, items: Value = UNDEFINED, function: Value = UNDEFINED) -> Value:
    if items is UNDEFINED:
        return items
    env[RUN].charge(len(items))
    keeps = caller(function, env)
    return Sequence([item for place, item in enumerate(items) if truth(keeps(item, place, items))])


@_define("single", "<af?>", 2, higher_order=True)
def _single(env: Frame, items: Value = UNDEFINED, function: Value = UNDEFINED) -> Value:
    if items is UNDEFINED:
        return items
    env[RUN].charge(len(items))
    matches = None if function is UNDEFINED else caller(function, env)
    found: list[Value] = []
    for place, item in enumerate(items):
        if matches is None or truth(matches(item, place, items)):
            if found:
                raise failure("D3138")
            found.append(item)
    if not found:
        raise failure("D3139")
    return found[0]


@_define("reduce", "<afj?:j>", 3, higher_order=True)
def _reduce(env: Frame, items: Value = UNDEFINED, function: Value = UNDEFINED, initial: Value = UNDEFINED) -> Value:
    if items is UNDEFINED:
        return items
    if function.arity < 2:
        raise failure("D3050")
    env[RUN].charge(len(items))
    result, start = (items[0], 1) if initial is UNDEFINED and items else (initial, 0)
    if function.arity == 2:
        call = function.call
        for item in items[start:]:
            result = call([result, item], UNDEFINED, env)
        return result
    step = caller(function, env)
    for place in range(start, len(items)):
        result = step(result, items[place], place, items)
    return result


@_define("each", "<o-f:a>", 2, higher_order=True)
def _each(env: Frame, value: Value = UNDEFINED, function: Value = UNDEFINED) -> Value:
    if value is UNDEFINED:
        return Sequence()
    run = env[RUN]
    run.charge(len(value))
    found = Sequence()
    visit = caller(function, env)
    for name, member in value.items():
        result = visit(member, name, value)
        if result is not UNDEFINED:
            found.append(result if type(result) in PLAIN else stored(result, run))
    return found


@_define("sift", "<o-f?:o>", 2, higher_order=True)
def _sift(env: Frame, value: Value = UNDEFINED, function: Value = UNDEFINED) -> Value:
    if value is UNDEFINED or function is UNDEFINED:
        return UNDEFINED
    env[RUN].charge(len(value))
    keeps = caller(function, env)
    kept = {name: member for name, member in value.items() if truth(keeps(member, name, value))}
    return kept or UNDEFINED


class _Ordered:
    """An item in ``$sort``: the given function says whether its first argument comes after its second."""

    __slots__ = ("env", "function", "item")

    def __init__(self, item: Value, function: Function, env: Frame) -> None:
        self.item, self.function, self.env = item, function, env

    def __lt__(self, other: _Ordered) -> bool:
        return truth(self.function.call([other.item, self.item], UNDEFINED, self.env))


@_define("sort", "<af?:a>", 2, higher_order=True)
def _sort(env: Frame, items: Value = UNDEFINED, function: Value = UNDEFINED) -> Value:
    if items is UNDEFINED or len(items) <= 1:
        return items
    env[RUN].charge(len(items))
    if function is not UNDEFINED:
        return [each.item for each in sorted(_Ordered(item, function, env) for item in items)]
    kinds = set(map(type, items))
    if kinds <= NUMBERS:
        return sorted(items)
    if kinds == {str}:
        return sorted(items) if all(map(str.isascii, items)) else sorted(items, key=utf16_order)
    raise failure("D3070")
