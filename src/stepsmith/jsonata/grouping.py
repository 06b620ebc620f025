"""Object constructors: ``{key: value}`` on the context, and after a path as a grouping of its items by key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.run import RUN, VARIABLES, Evaluate, Frame, stored
from stepsmith.jsonata.values import PLAIN, UNDEFINED, Value

Pair = tuple[Evaluate, Evaluate]
Grouping = Callable[[list[Any], Frame, bool], dict[str, Value]]


def construct(keys: list[str], values: list[Evaluate], position: int) -> Evaluate:
    """An object whose keys are literal strings, which is nearly every one."""
    distinct = len(set(keys)) == len(keys)
    repeated = next((key for place, key in enumerate(keys) if key in keys[:place]), None)
    pairs = list(zip(keys, values, strict=True))
    general = grouping([(_constant(key), value) for key, value in pairs], position)

    def evaluate(item: Value, env: Frame) -> Value:
        if isinstance(item, list):
            return general(item, env, False)
        if not distinct:
            raise failure("D1009", position, value=repeated)
        result = {}
        for key, value in pairs:
            member = value(item, env)
            if member is not UNDEFINED:
                result[key] = member if type(member) in PLAIN else stored(member, env[RUN])
        return result

    return evaluate


def _constant(key: str) -> Evaluate:
    return lambda item, env: key


def construct_any(pairs: list[Pair], position: int) -> Evaluate:
    general = grouping(pairs, position)

    def evaluate(item: Value, env: Frame) -> Value:
        return general(item if isinstance(item, list) else [item], env, False)

    return evaluate


def group_value(evaluate: Evaluate, grouped: Grouping) -> Evaluate:
    """``expression{key: value}`` where the expression carries no tuples."""

    def group(item: Value, env: Frame) -> Value:
        value = evaluate(item, env)
        return grouped(value if isinstance(value, list) else [] if value is UNDEFINED else [value], env, False)

    return group


def grouping(pairs: list[Pair], position: int) -> Grouping:
    """Groups items (or, for ``tuples``, the tuples of a path) by each pair's key, then evaluates each group's value."""

    def group(items: list[Any], env: Frame, tuples: bool) -> dict[str, Value]:
        run = env[RUN]
        run.charge(3 * len(items))
        groups: dict[str, tuple[list[Any], int]] = {}
        for item in items or [_NOTHING if tuples else UNDEFINED]:
            context = item["@"] if tuples else item
            frame = [env[VARIABLES], run, env, item] if tuples else env
            for number, (key_of, _) in enumerate(pairs):
                key = key_of(context, frame)
                if key is UNDEFINED:
                    continue
                if type(key) is not str:
                    raise failure("T1003", position, value=key)
                known = groups.get(key)
                if known is None:
                    groups[key] = ([item], number)
                elif known[1] != number:
                    raise failure("D1009", position, value=key)
                else:
                    known[0].append(item)
        result: dict[str, Value] = {}
        for key, (members, number) in groups.items():
            frame = env
            if tuples:
                merged = _merge_tuples(members)
                context = merged.pop("@", UNDEFINED)
                frame = [env[VARIABLES], run, env, merged]
            else:
                context = _merge(members)
            value = pairs[number][1](context, frame)
            if value is not UNDEFINED:
                result[key] = value if type(value) in PLAIN else stored(value, run)
        return result

    return group


_NOTHING: dict[str, Value] = {"@": UNDEFINED}


def _merge(members: list[Value]) -> Value:
    """The items of one group as the context of its value: arrays among them are joined, as $append does."""
    if len(members) == 1:
        return members[0]
    joined: list[Value] = []
    for member in members:
        if isinstance(member, list):
            joined += member
        elif member is not UNDEFINED:
            joined.append(member)
    return joined


def _merge_tuples(members: list[dict[str, Value]]) -> dict[str, Value]:
    merged = dict(members[0])
    if len(members) > 1:
        for name in {name: None for member in members for name in member}:
            merged[name] = _merge([member[name] for member in members if name in member])
    return merged
