"""``prepare`` parses an expression once; ``Expression.evaluate`` then costs what the expression touches."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from stepsmith.jsonata import nodes as n
from stepsmith.jsonata.bindings import bound_names
from stepsmith.jsonata.compiler import Unit
from stepsmith.jsonata.errors import failure, too_deep
from stepsmith.jsonata.numbers import tidy
from stepsmith.jsonata.parser import parse
from stepsmith.jsonata.run import LIMITS, SOURCES, UNSET, Limits, Run, Sources
from stepsmith.jsonata.scopes import Scope
from stepsmith.jsonata.values import UNDEFINED, Function, Kept, Root, Sequence, Undefined, Value


class Expression:
    """A prepared expression. It keeps no state between evaluations and may be evaluated by several threads."""

    __slots__ = ("_evaluate", "_limits", "_sources", "_unset", "text", "tree")

    def __init__(self, text: str, tree: n.Node, sources: Sources, limits: Limits) -> None:
        self.text = text
        self.tree = tree
        self._sources = sources
        self._limits = limits
        scope = Scope(None, bound_names([tree]) if ":=" in text else ())
        self._unset = [UNSET] * len(scope.places)
        self._evaluate = Unit(limits.depth, limits.depth).compile(tree, scope, 1)

    def __repr__(self) -> str:
        return f"Expression({self.text!r})"

    def evaluate(
        self, variables: Mapping[str, Value], context: Value = UNDEFINED, *, sources: Sources | None = None
    ) -> Value | Undefined:
        """A JSON value, or UNDEFINED for nothing, or a Function, which the caller must refuse as a result.

        ``variables`` maps names without ``$``; nothing in it is changed or copied, so the result may share structure
        with it. A result that is not a finite number leaves as a string, at any depth. [M]
        On AWS there is no ``context``. Raises JsonataError and nothing else.
        """
        run = Run()
        if sources is not None:
            run.sources = sources
        elif self._sources is not SOURCES:
            run.sources = self._sources
        if self._limits is not LIMITS:
            run.limits = self._limits
            run.steps = self._limits.steps
        if context is not UNDEFINED:
            context = run.root = Root([context]) if isinstance(context, list) else context
        try:
            value = self._evaluate(context, [variables, run, None, *self._unset])
            kind = type(value)
            if kind is float:
                value = tidy(value)
            elif kind is Sequence or kind is Kept:
                value = list(value)
            elif kind is Root:
                value = value[0]
            return _clean(value) if run.clean_up else value
        except RecursionError:
            # Only data nested some hundred levels deep gets here: expressions are bounded before Python's stack is.
            raise too_deep() from None


def prepare(
    text: str,
    *,
    clock: Callable[[], float] | None = None,
    random: Callable[[], float] | None = None,
    uuid: Callable[[], str] | None = None,
    limits: Limits = LIMITS,
) -> Expression:
    """``clock`` gives seconds since 1970, ``random`` a number from 0 to below 1. Raises JsonataError for bad syntax."""
    sources = SOURCES
    if clock or random or uuid:
        sources = Sources(clock=clock or SOURCES.clock, random=random or SOURCES.random, uuid=uuid or SOURCES.uuid)
    return Expression(text, parse(text), sources, limits)


def _clean(value: Value) -> Value:
    """The value without what JSON does not know: infinities as strings; a function inside is refused as one."""
    kind = type(value)
    if kind is float and not math.isfinite(value):
        return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"
    if isinstance(value, list):
        return [_inside(member) for member in value]
    if kind is dict:
        return {name: _inside(member) for name, member in value.items()}
    return value


def _inside(value: Value) -> Value:
    if isinstance(value, Function):
        raise failure("D3137", raw="A function cannot be part of a result")
    return _clean(value)
