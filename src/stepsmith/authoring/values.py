"""Python values as what a state holds: JSON with expressions at its leaves, or one whole expression.

In a payload, objects and lists stay JSON and every leaf is an expression of its own, because there a value that is
missing fails with its place, and a list stays what it is. Inside an expression they must become JSONata constructors,
which drop what is missing and flatten lists in lists; ``Element`` is what keeps the latter from happening.
"""

from __future__ import annotations

import dataclasses
import math
from enum import Enum
from typing import Any, TypeAlias

from stepsmith.authoring import shapes
from stepsmith.authoring.building import is_marked, pieces
from stepsmith.authoring.location import refuse
from stepsmith.authoring.nodes import (
    Call,
    Concatenation,
    Constant,
    Dynamic,
    Element,
    Identity,
    ListOf,
    Node,
    ObjectOf,
)
from stepsmith.resources import Token

Template: TypeAlias = Any
"""None, bool, int, float, str, a Node, or a list or dict of these."""

# What repr() of a reference begins with, so that one that got into a text by !r is noticed.
REPRESENTATION = "<stepsmith reference: "


def template(value: object) -> Template:
    """The value as a state holds it. Idempotent."""
    if isinstance(value, Dynamic):
        return value._node
    if isinstance(value, Enum):
        return template(value.value)
    if isinstance(value, str):
        return _text(value)
    if value is None or isinstance(value, (bool, int, Node)):
        return value
    if isinstance(value, float):
        return _finite(value)
    if isinstance(value, dict):
        return {_key(key): template(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [template(item) for item in value]
    return _other(value)


def _other(value: object) -> Template:
    if isinstance(value, Token):
        return str(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        identity = getattr(value, "identity", None)
        if isinstance(identity, Identity):
            raise refuse(f"{identity.name} is a state, not a value: write .result (or .outputs)")
        return {field.name: template(getattr(value, field.name)) for field in dataclasses.fields(value)}
    hint = ""
    if callable(value):
        hint = "; was it meant to be called?"
    elif type(value).__name__ in ("datetime", "date"):
        hint = "; write .isoformat()"
    elif type(value).__name__ == "Decimal":
        hint = "; write float(…)"
    elif isinstance(value, (set, frozenset)):
        hint = "; write sorted(…)"
    raise refuse(
        f"{value!r} ({type(value).__name__}) is not JSON: null, booleans, numbers, texts, lists, objects{hint}"
    )


def _key(key: object) -> str:
    if isinstance(key, str) and not is_marked(key):
        return key
    raise refuse(
        f"{'a text with a reference in it' if isinstance(key, str) else repr(key)} cannot be the name of a member: "
        "names must be texts that are known while the workflow is being built; fn.object(…) makes one from pairs"
    )


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise refuse(f"{value} is not JSON; there is no way to write it in a definition")
    return value


def _text(text: str) -> Template:
    if is_marked(text):
        return concatenation(text)
    if REPRESENTATION in text:
        raise refuse("a reference got into this text by repr() or !r; write {…} without !r")
    if is_delimited(text):
        if text.startswith("{%") and text.endswith("%}"):
            raise refuse(f'{text!r}: write raw("…") for an expression of your own, fn.literal("…") for this very text')
        return Constant(text)  # AWS refuses a text with half of the delimiters; an expression can hold it
    return text


def is_delimited(text: str) -> bool:
    """Whether a text begins or ends as an expression does."""
    return text.startswith("{%") or text.endswith("%}")


def concatenation(text: str) -> Node:
    parts = tuple(pieces(text))
    if len(parts) == 1:
        only = parts[0]
        assert isinstance(only, Dynamic)
        # f"{number}" is a text.
        return only._node if shapes.is_text(only._shape) else Call("string", (only._node,))
    return Concatenation(tuple(part._node if isinstance(part, Dynamic) else Constant(part) for part in parts))


def expression(value: object) -> Node:
    """The value as part of an expression."""
    if isinstance(value, Dynamic):
        return value._node
    if isinstance(value, dict):
        return ObjectOf(tuple((_key(key), expression(item)) for key, item in value.items()))
    if isinstance(value, (list, tuple)):
        return ListOf(tuple(Element(expression(item), shapes.is_list(shape_of(item))) for item in value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        template(value)  # refuses a state
        members = ((field.name, getattr(value, field.name)) for field in dataclasses.fields(value))
        return ObjectOf(tuple((name, expression(item)) for name, item in members))
    held = template(value)
    return held if isinstance(held, Node) else Constant(held)


def shape_of(value: object) -> shapes.Shape:
    """What is known of a value: the shape of a reference, the type of anything else."""
    if isinstance(value, Dynamic):
        return value._shape
    if isinstance(value, Token):
        return str
    if value is None:
        return Any
    if isinstance(value, list):
        inner = {shape_of(item) for item in value} if all(not isinstance(item, list) for item in value) else set()
        return list[inner.pop()] if len(inner) == 1 else list  # type: ignore[misc]
    return type(value)
