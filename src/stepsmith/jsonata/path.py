"""A path maps each of its steps over what the step before it gave, flattening one level each time.

Steps take and give plain Python lists that stand for sequences. Only what comes last may be an array of the data
itself, which stays as it is even with no or one item; such a result is wrapped in ``Whole``.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from stepsmith.jsonata.errors import too_large
from stepsmith.jsonata.numbers import NUMBERS
from stepsmith.jsonata.run import RUN, VARIABLES, Evaluate, Frame
from stepsmith.jsonata.values import UNDEFINED, Function, Kept, Root, Sequence, Value, settle, truth


class Whole:
    """An array that is a value in its own right, not a sequence."""

    __slots__ = ("items",)

    def __init__(self, items: list[Value]) -> None:
        self.items = items


Items = list[Value]
Step = Callable[[Items, Frame], "Items | Whole"]
Filter = Callable[[Value, Frame], "Items | Whole"]


def settle_step(result: Items | Whole, keep: bool) -> Value:
    """The value of a step's result: a sequence collapses unless ``keep``, an array of the data does not."""
    if isinstance(result, Sequence):
        return settle(result, keep)
    return result.items if isinstance(result, Whole) else settle(Sequence(result), keep)


def field(value: Value, name: str) -> Value:
    """The member ``name`` of an object, or of the objects in an array."""
    if type(value) is dict:
        return value.get(name, UNDEFINED)
    if isinstance(value, list):
        return settle(_members(value, name))
    return UNDEFINED


def _members(items: Items, name: str) -> Sequence:
    found = Sequence()
    for item in items:
        if type(item) is dict:
            value = item.get(name, UNDEFINED)
            if value is UNDEFINED:
                continue
        elif isinstance(item, list):
            found += _members(item, name)
            continue
        else:
            continue
        if isinstance(value, list):
            found += value
        else:
            found.append(value)
    return found


def map_field(items: Items, name: str, last: bool, env: Frame) -> Items | Whole:
    """The step ``.name`` over a sequence."""
    if len(items) > 1:
        env[RUN].charge(len(items) >> 3)
        # Nearly always every item is an object that has the field, and no field is an array.
        try:
            values = [item[name] for item in items]
        except (KeyError, TypeError):
            pass
        else:
            if list not in set(map(type, values)):
                return Sequence(values)
    found: Items = Sequence()
    append = found.append
    arrays = 0
    array: Items = found
    for item in items:
        if type(item) is dict:
            value = item.get(name, UNDEFINED)
        elif isinstance(item, list):
            value = field(item, name)
        else:
            continue
        if isinstance(value, list):
            arrays += 1
            array = value
            found += value
            if len(found) > 4096:
                _check_growth(found, value, env)
        elif value is not UNDEFINED:
            append(value)
    if last and arrays == 1 and type(array) is list and len(found) == len(array):
        return Whole(array)
    return found


def _check_growth(found: Items, added: Items, env: Frame) -> None:
    run = env[RUN]
    if len(found) > run.limits.items:
        raise too_large()
    run.charge(len(added) >> 4)


def walk(value: Value, names: tuple[str, ...], keep: bool, env: Frame) -> Value:
    """A path of plain names, begun at ``value``: as long as it meets objects it costs one lookup a name."""
    place = 0
    for name in names:
        if type(value) is dict:
            value = value.get(name, UNDEFINED)
            if value is UNDEFINED:
                return value
            place += 1
        elif isinstance(value, list):
            items: Any = value
            for index in range(place, len(names)):
                items = map_field(items, names[index], index == len(names) - 1, env)
                if not items:
                    return UNDEFINED
            return settle_step(items, keep)
        else:
            return UNDEFINED
    if keep and not isinstance(value, list):
        return Kept([value])
    return value


def names_path(names: tuple[str, ...], keep: bool) -> Evaluate:
    """``a.b.c`` on the context."""
    if len(names) == 1 and not keep:
        name = names[0]

        def one(item: Value, env: Frame) -> Value:
            if type(item) is dict:
                return item.get(name, UNDEFINED)
            return walk(item, names, False, env) if isinstance(item, list) else UNDEFINED

        return one

    def several(item: Value, env: Frame) -> Value:
        return walk(item, names, keep, env)

    return several


def given_path(variable: str, fallback: Value, names: tuple[str, ...], keep: bool) -> Evaluate:
    """``$states.input.a``: a variable given from outside, then plain names."""
    first, rest = names[0], names[1:]

    def evaluate(item: Value, env: Frame) -> Value:
        value = env[VARIABLES].get(variable, fallback)
        for name in names:
            if type(value) is not dict:
                break
            value = value.get(name, UNDEFINED)
        else:
            if not keep:
                return value
        return walk(env[VARIABLES].get(variable, fallback), names, keep, env)

    def two(item: Value, env: Frame) -> Value:
        value = env[VARIABLES].get(variable, fallback)
        if type(value) is dict:
            value = value.get(first, UNDEFINED)
            if not rest:
                return value
            if type(value) is dict:
                return value.get(rest[0], UNDEFINED)
        return walk(env[VARIABLES].get(variable, fallback), names, keep, env)

    return two if len(names) <= 2 and not keep else evaluate


def variable_path(variable: Evaluate, names: tuple[str, ...], keep: bool) -> Evaluate:
    """``$name.a.b`` where the name is bound inside the expression, or ``$`` itself."""

    def evaluate(item: Value, env: Frame) -> Value:
        return walk(variable(item, env), names, keep, env)

    return evaluate


def field_step(name: str, last: bool) -> Step:
    def step(items: Items, env: Frame) -> Items | Whole:
        return map_field(items, name, last, env)

    return step


def general_step(evaluate: Evaluate, filters: list[Filter], last: bool, constructs: bool) -> Step:
    """Any other step: evaluated on every item; with filters each item's result is filtered on its own."""

    def plain(items: Items, env: Frame) -> Items | Whole:
        found: Items = Sequence()
        append = found.append
        arrays = 0
        array: Items = found
        run = env[RUN]
        run.charge(len(items))
        for item in items:
            value = evaluate(item, env)
            if isinstance(value, list):
                arrays += 1
                array = value
                found += value
                if len(found) > 4096:
                    _check_growth(found, value, env)
            elif value is not UNDEFINED:
                if isinstance(value, Function):
                    run.clean_up = True
                append(value)
        if last and arrays == 1 and type(array) is list and len(found) == len(array):
            return Whole(array)
        return found

    def constructing(items: Items, env: Frame) -> Items | Whole:
        env[RUN].charge(len(items))
        found = Sequence(value for item in items if (value := evaluate(item, env)) is not UNDEFINED)
        return Whole(found[0]) if last and len(found) == 1 and type(found[0]) is list else found

    def filtering(items: Items, env: Frame) -> Items | Whole:
        found: Items = Sequence()
        env[RUN].charge(len(items))
        for item in items:
            value = evaluate(item, env)
            result: Items | Whole = []
            for keep in filters:
                result = keep(value, env)
                value = result.items if type(result) is Whole else result
            if last and len(items) == 1 and type(result) is Whole:
                return result
            found += value
            if len(found) > 4096:
                _check_growth(found, value, env)
        return found

    return filtering if filters else constructing if constructs else plain


def path(
    first: Evaluate | None, leads: bool, absolute: bool, steps: list[Step], keep: bool, last_constructs: bool
) -> Evaluate:
    """``first`` evaluates what begins the path on the context as a whole, not on each of its items.

    With ``leads`` it is the path's leading plain names, otherwise an array constructor.
    """

    def evaluate(item: Value, env: Frame) -> Value:
        current: Any
        if first is None:
            current = item if isinstance(item, list) and not absolute else [item]
        else:
            current = first(item, env)
            if not isinstance(current, list):
                if not leads or current is UNDEFINED:
                    return UNDEFINED
                current = [current]
            elif not steps or (not current and not leads):
                return current
        for step in steps:
            current = step(current, env)
            if not current:
                return UNDEFINED
        if keep and last_constructs and type(current) is Whole:
            return Kept([current.items])
        return settle_step(current, keep)

    return evaluate


def index_filter(index: int | float) -> Filter:
    place = math.floor(index)

    def keep(value: Value, env: Frame) -> Items | Whole:
        if not isinstance(value, list):
            return [value] if (place == 0 or place == -1) and value is not UNDEFINED else []
        if -len(value) <= place < len(value):
            item = value[place]
            return Whole(item) if isinstance(item, list) else [item]
        return []

    return keep


def condition_filter(condition: Evaluate) -> Filter:
    """A predicate keeps an item if it is true, or if it is that item's index (or holds it)."""

    def keep(value: Value, env: Frame) -> Items | Whole:
        if value is UNDEFINED:
            condition(value, env)  # it may raise, even where there is nothing to keep
            return []
        items = value if isinstance(value, list) else [value]
        env[RUN].charge(len(items))
        kept: Items = Sequence()
        for place, item in enumerate(items):
            result = condition(item, env)
            if result is True:
                kept.append(item)
            elif result is not False and result is not UNDEFINED:
                kept += [item] * matches(result, place, len(items))
        return kept

    return keep


def matches(result: Value, place: int, count: int) -> int:
    """How often a predicate's result keeps the item at ``place`` of ``count``."""
    kind = type(result)
    if kind in NUMBERS and result == result:
        return int(_index(result, count) == place)
    if isinstance(result, list) and all(type(member) in NUMBERS for member in result):
        return sum(_index(member, count) == place for member in result)
    return int(truth(result))


def _index(number: int | float, count: int) -> int:
    if not -1e15 < number < 1e15:
        return -1
    index = math.floor(number)
    return index + count if index < 0 else index


def wildcard(item: Value, env: Frame) -> Value:
    """``*``: every member of an object; arrays among them are flattened all the way."""
    found: Items = Sequence()
    flattened = False
    if type(item) is Root:
        item = item[0]
    if type(item) is dict:
        members = list(item.values())
    elif isinstance(item, list):
        members = item
    else:
        return UNDEFINED
    for member in members:
        if isinstance(member, list):
            flattened = True
            found += flatten(member)
        else:
            found.append(member)
    env[RUN].charge(len(found))
    if flattened:
        return list(found)
    return settle_step(found, False)


def flatten(items: Items) -> Items:
    found: Items = Sequence()
    pending = [iter(items)]
    while pending:
        for item in pending[-1]:
            if isinstance(item, list):
                pending.append(iter(item))
                break
            found.append(item)
        else:
            pending.pop()
    return found


def descendants(item: Value, env: Frame) -> Value:
    """``**``: the context and everything inside it, parents before children; arrays are passed through."""
    if item is UNDEFINED:
        return UNDEFINED
    found: Items = Sequence()
    pending: list[Value] = [item]
    while pending:
        value = pending.pop()
        if isinstance(value, list):
            pending.extend(reversed(value))
            continue
        found.append(value)
        if type(value) is dict:
            pending.extend(reversed(value.values()))
    run = env[RUN]
    run.charge(len(found))
    run.check_items(len(found))
    return settle_step(found, False)
