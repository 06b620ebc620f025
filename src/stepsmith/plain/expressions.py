"""JSONata's own names: ``$states`` and variables, and spellings that the builder does not choose by itself."""

from __future__ import annotations

from typing import Any, Final, cast

from stepsmith.authoring.location import refuse
from stepsmith.authoring.nodes import Delimited, Local, Quoted
from stepsmith.authoring.reference import reference
from stepsmith.authoring.values import expression, shape_of

states: Final[Any] = reference(Local("states"))
"""``states.input.orders``, ``states.result``, ``states.errorOutput.Cause``, ``states.context.Execution.Name``."""


class Variables:
    """``var.total`` is the variable ``$total``, which some state assigns."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self[name]

    def __getitem__(self, name: str) -> Any:
        if not name.isidentifier():
            raise refuse(f"{name!r} is no name of a variable: letters, digits and underscores, a letter first")
        return reference(Local(name))


var: Final = Variables()


def quoted(text: str) -> str:
    """A text that is written in double quotes; others are written in single ones."""
    return cast(str, reference(Quoted(text), str))


def delimited(value: object, *, before: str = " ", after: str = " ") -> Any:
    """The value as an expression even if it is known, and the blanks between it and its delimiters."""
    if (before + after).strip():
        raise refuse(f"delimited(before={before!r}, after={after!r}): both are blanks")
    return reference(Delimited(expression(value), before, after), shape_of(value))
