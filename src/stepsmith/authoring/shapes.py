"""What is known of a value before the workflow runs: its annotation, and the fields that it may have.

``Any`` is unknown and allows everything. Dataclasses, TypedDicts and ``Structure`` have exactly their fields.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import (
    Annotated,
    Any,
    Literal,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

from stepsmith.authoring.location import refuse
from stepsmith.diagnostics import nearest

Shape: TypeAlias = Any
"""A type, a generic alias, a Structure or Any."""


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Structure:
    """An object without a Python class, such as an API's answer. ``fields`` is asked when one of them is read."""

    name: str
    fields: Callable[[], Mapping[str, Shape]] = dataclasses.field(repr=False)


_SCALARS = (str, int, float, bool)


def _origin(shape: Shape) -> Any:
    return get_origin(shape)


def plain(shape: Shape) -> Shape:
    """The shape without Optional, Annotated and Literal around it; Any for unions of several things."""
    while True:
        origin = _origin(shape)
        if origin is Annotated:
            shape = get_args(shape)[0]
        elif origin in (Union, types.UnionType):
            options = [option for option in get_args(shape) if option is not type(None)]
            if len(options) != 1:
                return Any
            shape = options[0]
        elif origin is Literal:
            kinds = {type(value) for value in get_args(shape)}
            return kinds.pop() if len(kinds) == 1 else Any
        elif isinstance(shape, TypeVar) or shape is object or shape is None:
            return Any
        else:
            return shape


def fields_of(shape: Shape) -> dict[str, Shape] | None:
    """The fields that a value of this shape has, with theirs; None when any name may be one."""
    shape = _origin(plain(shape)) or plain(shape)
    if isinstance(shape, Structure):
        return dict(shape.fields())
    if isinstance(shape, type) and (dataclasses.is_dataclass(shape) or is_typeddict(shape)):
        return _hints(shape)
    return None


@lru_cache(maxsize=1024)
def _hints(shape: type) -> dict[str, Shape]:
    try:
        hints = get_type_hints(shape)
    except NameError as error:
        raise refuse(
            f"an annotation of {shape.__name__} cannot be read ({error}); define it at module level"
        ) from error
    if dataclasses.is_dataclass(shape):
        return {field.name: hints[field.name] for field in dataclasses.fields(shape)}
    return hints


@lru_cache(maxsize=1024)
def always_there(shape: Shape, name: str) -> bool:
    """Whether every value of this shape has the field: a dataclass's field that is neither optional nor defaulted."""
    shape = _origin(plain(shape)) or plain(shape)
    if not (isinstance(shape, type) and dataclasses.is_dataclass(shape)):
        return False
    field = next((field for field in dataclasses.fields(shape) if field.name == name), None)
    if field is None or field.default is not dataclasses.MISSING or field.default_factory is not dataclasses.MISSING:
        return False
    annotation = _hints(shape)[name]
    return not (_origin(annotation) in (Union, types.UnionType) and type(None) in get_args(annotation))


def field(shape: Shape, name: str) -> Shape:
    """The shape of a value's field; a DefinitionError, with what was probably meant, when there is no such field."""
    shape = plain(shape)
    if shape is Any:
        return Any
    known = fields_of(shape)
    if known is not None:
        if name in known:
            return known[name]
        meant = nearest(name, known)
        hint = f"did you mean {meant!r}?" if meant else f"it has {', '.join(known) or 'no fields'}"
        raise refuse(f"{_name(shape)} has no field {name!r}; {hint}")
    if is_list(shape):
        raise refuse(
            f"a list has no field {name!r}: take one element ([0]), each(…) to run states for every element, or "
            f"fn.map(…, lambda element: element.{name})"
        )
    origin = _origin(shape) or shape
    if isinstance(origin, type) and issubclass(origin, Mapping):
        arguments = get_args(shape)
        return arguments[1] if len(arguments) == 2 else Any
    if isinstance(origin, type) and issubclass(origin, (*_SCALARS, Enum)):
        raise refuse(
            f"a {_name(shape)} has no field {name!r}: methods of Python values are not there while the workflow is "
            "being built; fn has what can be done with a value"
        )
    return Any


def item(shape: Shape) -> Shape:
    """The shape of the elements of a list."""
    shape = plain(shape)
    arguments = get_args(shape)
    return arguments[0] if is_list(shape) and arguments else Any


def is_list(shape: Shape) -> bool | None:
    """None when it is unknown."""
    shape = plain(shape)
    if shape is Any:
        return None
    origin = _origin(shape) or shape
    return isinstance(origin, type) and issubclass(origin, Sequence) and not issubclass(origin, (str, bytes))


def is_text(shape: Shape) -> bool | None:
    """None when it is unknown."""
    shape = plain(shape)
    if shape is Any:
        return None
    return isinstance(shape, type) and issubclass(shape, str)


def is_number(shape: Shape) -> bool | None:
    shape = plain(shape)
    if shape is Any:
        return None
    return isinstance(shape, type) and issubclass(shape, (int, float)) and not issubclass(shape, bool)


def fits(declared: Shape, found: Shape) -> bool:
    """False only when a value of the one shape can certainly not be passed for the other."""
    declared, found = plain(declared), plain(found)
    if declared is Any or found is Any:
        return True
    declared_class, found_class = _origin(declared) or declared, _origin(found) or found
    if not (isinstance(declared_class, type) and isinstance(found_class, type)):
        return True
    if fields_of(declared) is not None or fields_of(found) is not None:
        return issubclass(found_class, declared_class) or issubclass(found_class, Mapping)
    return True


def _name(shape: Shape) -> str:
    return shape.name if isinstance(shape, Structure) else getattr(shape, "__name__", str(shape))
