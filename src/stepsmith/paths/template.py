"""Payload templates: JSON in which a key that ends in ``.$`` holds a path or an intrinsic call to be evaluated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from stepsmith.paths.errors import PathError
from stepsmith.paths.intrinsics import prepare_intrinsic
from stepsmith.paths.prepared import Prepared, prepare_field_path

if TYPE_CHECKING:
    import random

Json: TypeAlias = Any


def prepare_template(template: Json, *, source: random.Random | None = None) -> Prepared:
    """The template as a function of input (what ``$`` means), context object (``$$``) and variables (``$name``).

    Parts without ``.$`` keys are returned as they are, not copied. ``source`` feeds MathRandom and UUID. Raises
    PathError of kind ``syntax``, whose ``pointer`` is the JSON Pointer of the value inside the template.
    """
    prepared = _prepare(template, "", source)
    return _constant(template) if prepared is None else prepared


def prepare_value(text: str, field: str, *, source: random.Random | None = None) -> Prepared:
    """One value as a ``.$`` key, ErrorPath or CausePath may hold it: a path or an intrinsic call.

    ``field`` is the name that AWS shows when the path is missing: ``value.$``, ``ErrorPath``.
    """
    if text.lstrip().startswith("$"):
        return prepare_field_path(text, field)
    return prepare_intrinsic(text, field, source)


def _constant(value: Json) -> Prepared:
    return lambda root, context, variables: value


def _prepare(value: Json, pointer: str, source: random.Random | None) -> Prepared | None:
    """None where nothing in ``value`` needs evaluating."""
    if isinstance(value, dict):
        return _prepare_object(value, pointer, source)
    if isinstance(value, list):
        return _prepare_array(value, pointer, source)
    return None


def _prepare_object(value: dict[str, Json], pointer: str, source: random.Random | None) -> Prepared | None:
    constants: dict[str, Json] = {}
    dynamic: list[tuple[str, Prepared]] = []
    for key, item in value.items():
        here = f"{pointer}/{_escaped(key)}"
        if key.endswith(".$"):
            name, prepared = key[:-2], _prepare_dynamic(key, item, here, source)
            dynamic.append((name, prepared))
        else:
            name = key
            inner = _prepare(item, here, source)
            if inner is not None:
                dynamic.append((name, inner))
        if name in constants:
            raise PathError(
                "syntax",
                f"The field '{name}' is defined twice: as '{name}' and as '{name}.$'",
                reason=f"'{name}' and '{name}.$' are the same field",
                path=key,
                pointer=here,
            )
        # The entry holds the field's place, so that the result keeps the order of the template.
        constants[name] = None if dynamic and dynamic[-1][0] == name else item
    if not dynamic:
        return None
    members = tuple(dynamic)

    def build(root: Json, context: Json, variables: Mapping[str, Json]) -> Json:
        result = constants.copy()
        for name, prepared in members:
            result[name] = prepared(root, context, variables)
        return result

    return build


def _prepare_dynamic(key: str, item: Json, pointer: str, source: random.Random | None) -> Prepared:
    # [R] test_illegal_escapes
    refusal = f"The value for the field '{key}' must be a valid JSONPath or a valid intrinsic function call"
    if not isinstance(item, str):
        raise PathError(
            "syntax", refusal, reason="a path or an intrinsic call, as a string, was expected", pointer=pointer
        )
    try:
        return prepare_value(item, key, source=source)
    except PathError as error:
        raise PathError(
            "syntax", refusal, reason=error.reason, path=item, position=error.position, pointer=pointer
        ) from error


def _prepare_array(value: list[Json], pointer: str, source: random.Random | None) -> Prepared | None:
    items = [_prepare(item, f"{pointer}/{position}", source) for position, item in enumerate(value)]
    if all(item is None for item in items):
        return None
    prepared = tuple(_constant(original) if item is None else item for original, item in zip(value, items, strict=True))
    return lambda root, context, variables: [item(root, context, variables) for item in prepared]


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
