"""Paths, and the tests that a JSONPath Choice makes with them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn

from stepsmith.asl import model
from stepsmith.asl.fields import COMPARISONS
from stepsmith.authoring.location import refuse
from stepsmith.diagnostics import nearest

_METHODS = {
    "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_"): name
    for name in sorted(COMPARISONS)
}


class Condition:
    """What a rule of a JSONPath Choice asks. ``&`` and ``|`` join conditions, ``none_of`` turns one around."""

    __slots__ = ("members",)

    def __init__(self, members: dict[str, Any]) -> None:
        self.members = members

    def __and__(self, other: Condition) -> Condition:
        return _joined("And", self, other)

    def __or__(self, other: Condition) -> Condition:
        return _joined("Or", self, other)

    def __bool__(self) -> NoReturn:
        raise refuse("a condition is decided when the workflow runs: write & for and, | for or, none_of(…) for not")

    def __repr__(self) -> str:
        return f"Condition({self.members!r})"


def _joined(operator: str, first: Condition, second: Condition) -> Condition:
    several = first.members[operator] if set(first.members) == {operator} else [first.members]
    return Condition({operator: [*several, second.members]})


def all_of(*conditions: Condition, comment: str | None = None) -> Condition:
    return _of("And", [condition.members for condition in conditions], comment)


def any_of(*conditions: Condition, comment: str | None = None) -> Condition:
    return _of("Or", [condition.members for condition in conditions], comment)


def none_of(condition: Condition, *, comment: str | None = None) -> Condition:
    """The opposite of a condition."""
    return _of("Not", condition.members, comment)


def _of(operator: str, operand: object, comment: str | None, variable: str | None = None) -> Condition:
    looked_at = {} if variable is None else {"Variable": variable}
    return Condition({**looked_at, operator: operand, **({} if comment is None else {"Comment": comment})})


class Path:
    """A JSONPath or an intrinsic function: the value of a member, of a limit, or what a Choice looks at.

    ``path("$.n") < 5`` compares with a number, a text or a boolean. All 39 operators of the language are methods:
    ``path("$.n").numeric_less_than_path("$.limit")``, ``path("$.name").is_present(True)``.
    """

    __slots__ = ("as_path",)

    def __init__(self, text: str) -> None:
        self.as_path = model.Path(text)

    def __getattr__(self, name: str) -> Callable[..., Condition]:
        if name.startswith("__"):
            raise AttributeError(name)
        operator = _METHODS.get(name)
        if operator is None:
            meant = nearest(name, _METHODS)
            raise refuse(f"a path has no operator {name!r}{f'; did you mean {meant}?' if meant else ''}")

        def compare(operand: Any, *, comment: str | None = None) -> Condition:
            return _of(operator, operand, comment, self.as_path.text)

        return compare

    def __lt__(self, other: float | str) -> Condition:
        return self._compare("LessThan", other)

    def __le__(self, other: float | str) -> Condition:
        return self._compare("LessThanEquals", other)

    def __gt__(self, other: float | str) -> Condition:
        return self._compare("GreaterThan", other)

    def __ge__(self, other: float | str) -> Condition:
        return self._compare("GreaterThanEquals", other)

    def __eq__(self, other: object) -> Condition:  # type: ignore[override]
        return self._compare("Equals", other)

    def __ne__(self, other: object) -> Condition:  # type: ignore[override]
        return none_of(self._compare("Equals", other))

    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"path({self.as_path.text!r})"

    def _compare(self, how: str, other: object) -> Condition:
        kind = None
        if isinstance(other, bool):
            kind = "Boolean" if how == "Equals" else None
        elif isinstance(other, (int, float)):
            kind = "Numeric"
        elif isinstance(other, str):
            kind = "String"
        if kind is None:
            raise refuse(
                f"{self!r} is compared with {other!r}: == takes a text, a number or a boolean, < and the others a text "
                "or a number; another path is compared by a method, such as .numeric_less_than_path"
            )
        return Condition({"Variable": self.as_path.text, kind + how: other})


def path(text: str) -> Any:
    """``path("$.order.id")``, ``path("$$.Execution.Id")``, ``path("States.Format('{}', $.name)")``."""
    return Path(text)
