"""Paths with ``@``, ``#`` or ``%`` carry tuples: the item together with what the path has bound on the way to it.

A tuple is a dict from bound name (or a parent's label) to value, with the item under ``ITEM``. A path inside a block
of such a path hands its tuples on as a ``Stream``, so that a ``%`` further out finds what was bound further in.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from stepsmith.jsonata.grouping import Grouping
from stepsmith.jsonata.path import Items, matches
from stepsmith.jsonata.run import RUN, VARIABLES, Evaluate, Frame
from stepsmith.jsonata.values import UNDEFINED, Sequence, Value, settle

ITEM: Final = "@"
Tuple = dict[str, Any]


class Stream(list[Tuple]):
    """The tuples of a path, passed to the path around it."""

    __slots__ = ()


Stage = Callable[[list[Tuple], Frame], list[Tuple]]
TupleStep = Callable[[list[Tuple], Frame], list[Tuple]]


def frame_of(env: Frame, bound: Tuple) -> Frame:
    return [env[VARIABLES], env[RUN], env, bound]


def tuple_step(
    evaluate: Evaluate, focus: str | None, index: str | None, label: str | None, stages: list[Stage]
) -> TupleStep:
    def step(tuples: list[Tuple], env: Frame) -> list[Tuple]:
        found: list[Tuple] = []
        for bound in tuples:
            context = bound[ITEM]
            result = evaluate(context, frame_of(env, bound))
            if result is UNDEFINED:
                continue
            env[RUN].charge(2 + (2 * len(result) if isinstance(result, list) else 0))
            if type(result) is Stream:
                found += [{**bound, **inner} for inner in result]
                continue
            for place, item in enumerate(result if isinstance(result, list) else [result]):
                extended = dict(bound)
                if focus is None:
                    extended[ITEM] = item
                else:
                    extended[focus] = item
                if index is not None:
                    extended[index] = place
                if label is not None:
                    extended[label] = context
                found.append(extended)
        env[RUN].check_items(len(found))
        for stage in stages:
            found = stage(found, env)
        return found

    return step


def filter_stage(condition: Evaluate) -> Stage:
    def stage(tuples: list[Tuple], env: Frame) -> list[Tuple]:
        kept: list[Tuple] = []
        env[RUN].charge(len(tuples))
        for place, bound in enumerate(tuples):
            result = condition(bound[ITEM], frame_of(env, bound))
            if result is True:
                kept.append(bound)
            elif result is not False and result is not UNDEFINED:
                kept += [bound] * matches(result, place, len(tuples))
        return kept

    return stage


def number_stage(index: int) -> Stage:
    def stage(tuples: list[Tuple], env: Frame) -> list[Tuple]:
        return tuples[index : index + 1 or None] if -len(tuples) <= index < len(tuples) else []

    return stage


def index_stage(name: str) -> Stage:
    def stage(tuples: list[Tuple], env: Frame) -> list[Tuple]:
        for place, bound in enumerate(tuples):
            bound[name] = place
        return tuples

    return stage


def tuple_path(
    plain: Callable[[Value, Frame], Items | None],
    steps: list[TupleStep],
    *,
    carries: bool,
    keep: bool,
    grouping: Grouping | None,
) -> Evaluate:
    """``plain`` evaluates the steps before the first that needs tuples and gives None when they find nothing."""

    def evaluate(item: Value, env: Frame) -> Value:
        items = plain(item, env)
        if items is None:
            return grouping([], env, True) if grouping is not None else UNDEFINED
        tuples: list[Tuple] = [{ITEM: each} for each in items]
        for step in steps:
            tuples = step(tuples, env)
        if grouping is not None:
            return grouping(tuples, env, True)
        if carries:
            return Stream(tuples)
        return settle(Sequence(bound[ITEM] for bound in tuples), keep)

    return evaluate
