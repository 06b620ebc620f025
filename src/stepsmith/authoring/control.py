"""States that compute, wait, decide and end."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from stepsmith.authoring import shapes
from stepsmith.authoring.location import here, refuse
from stepsmith.authoring.nodes import Call, Constant, ListOf, Node, ObjectOf, Result
from stepsmith.authoring.reference import condition_node, reference
from stepsmith.authoring.steps import Guarded, Handler, State, Step, Valued, checked, guard
from stepsmith.authoring.values import Template, expression, shape_of, template

Given = TypeVar("Given", covariant=True)


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Pass(State, Valued[Given]):
    """A value computed: ``Pass("Totals", {"images": a.result.count + b.result.count})``."""

    value: Template
    shape: shapes.Shape

    def __init__(self, name: str, value: Given | None = None) -> None:
        self._begin(name, value=template(value), shape=shape_of(value) if value is not None else Any)

    @property
    def result(self) -> Given:
        return cast(Given, reference(Result(self.identity, here()), self.shape))


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Wait(State):
    """``Wait("Pause", seconds=60)`` or ``Wait("Until", timestamp=run.start)``, an ISO 8601 text."""

    seconds: Template
    timestamp: Template

    def __init__(self, name: str, *, seconds: float | None = None, timestamp: str | None = None) -> None:
        if (seconds is None) == (timestamp is None):
            raise refuse(f"Wait({name!r}): give either seconds or timestamp, as in seconds=60")
        if isinstance(seconds, (int, float)) and not (isinstance(seconds, int) and 0 <= seconds <= 99_999_999):
            raise refuse(f"Wait({name!r}): seconds is a whole number from 0 to 99999999, not {seconds!r}")
        self._begin(name, seconds=template(seconds), timestamp=template(timestamp))


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Succeed(State):
    """The end of this scope, well. ``output`` is what it gives; without, what the state before gave."""

    output: Template
    has_output: bool
    shape: shapes.Shape

    def __init__(self, name: str, *, output: object = ...) -> None:
        has_output = output is not ...
        self._begin(
            name,
            output=template(output) if has_output else None,
            has_output=has_output,
            shape=shape_of(output) if has_output else Any,
        )


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Fail(State):
    """The end, badly. ``error`` is a name that a Catch may name, ``cause`` what a person should read."""

    error: Template
    cause: Template

    def __init__(self, name: str, *, error: str | None = None, cause: str | None = None) -> None:
        if isinstance(error, str) and error.startswith("States."):
            raise refuse(
                f"Fail({name!r}): names that begin with 'States.' are the service's own; found {error!r}, "
                f"write a name of yours, {'Workflow.' + error.removeprefix('States.')!r}"
            )
        self._begin(name, error=_as_text(error), cause=_as_text(cause))


def _as_text(value: object) -> Template:
    """Error and Cause are texts; of anything else the JSON."""
    held = template(value)
    if held is None or isinstance(held, str) or shapes.is_text(shape_of(value)):
        return held
    return held if isinstance(held, Constant) else Call("string", (expression(value),))


@dataclass(frozen=True, slots=True)
class Rule:
    condition: Node
    then: Step


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Choice(State):
    """``Choice("Affordable").when(cost <= limit, run).otherwise(refuse)``. The first rule that holds is taken.

    Without ``otherwise`` what comes next is next. The ends of all branches join there too.
    """

    rules: tuple[Rule, ...]
    default: Step | None

    def __init__(self, name: str) -> None:
        self._begin(name, rules=(), default=None)

    def when(self, condition: bool, then: Step) -> Choice:
        """``condition`` is an expression on references: comparisons, ``&``, ``|``, ``not_``."""
        name = self.identity.name
        if shapes.is_text(shape_of(condition)) or shapes.is_number(shape_of(condition)):
            raise refuse(
                f"Choice({name!r}): a condition is true or false; compare the value with something, as in value > 0"
            )
        held = condition_node(condition)
        if isinstance(held, (ListOf, ObjectOf)):
            raise refuse(f"Choice({name!r}): a condition is an expression on references, not {condition!r}")
        if self.default is not None:
            raise refuse(f"Choice({name!r}): when(…) must come before otherwise(…), which is for what is left")
        twin = copy.copy(self)
        rule = Rule(held, checked(then, f"what Choice({name!r}) runs"))
        object.__setattr__(twin, "rules", (*self.rules, rule))
        return twin

    def otherwise(self, then: Step) -> Choice:
        if self.default is not None:
            raise refuse(f"Choice({self.identity.name!r}) has an otherwise(…) already; further cases are when(…)")
        twin = copy.copy(self)
        object.__setattr__(twin, "default", checked(then, f"what Choice({self.identity.name!r}) runs"))
        return twin

    def catch(self, *errors_and_handler: str | Handler | Step) -> Any:
        """For the states in its branches; the Choice itself has nothing to catch."""
        return Guarded(self, guard(errors_and_handler))
