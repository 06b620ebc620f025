"""Whether a value conforms to a JSON Schema, by the keywords that our schemas use.

jsonschema takes longer to import than all of ``conf/`` and ``batch/`` take to check, and nearly every file is right. So
this says yes where it is sure; of anything else jsonschema is asked, which also says what is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

Schema: TypeAlias = Mapping[str, Any]

_SCALARS = (str, int, float, bool, type(None))


def conforms(schema: Schema | bool, value: Any) -> bool:
    """True only if the value conforms. False where it does not, and where a keyword is not known here."""
    if isinstance(schema, bool):
        return schema
    return all(keyword in _SILENT or (keyword in _CHECKS and _CHECKS[keyword](schema, value)) for keyword in schema)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: _is_number(value) and (isinstance(value, int) or value.is_integer()),
    "number": _is_number,
    "boolean": lambda value: isinstance(value, bool),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
    "null": lambda value: value is None,
}


def _type(schema: Schema, value: Any) -> bool:
    wanted = schema["type"]
    return any(_TYPES[name](value) for name in ([wanted] if isinstance(wanted, str) else wanted))


def _equal(wanted: Any, value: Any) -> bool:
    """JSON's equality of scalars: true is not 1."""
    return (
        isinstance(wanted, _SCALARS)
        and isinstance(value, _SCALARS)
        and isinstance(wanted, bool) == isinstance(value, bool)
        and wanted == value
    )


def _properties(schema: Schema, value: Any) -> bool:
    return not isinstance(value, dict) or all(
        conforms(inner, value[name]) for name, inner in schema["properties"].items() if name in value
    )


def _pattern_properties(schema: Schema, value: Any) -> bool:
    return not isinstance(value, dict) or all(
        conforms(inner, item)
        for pattern, inner in schema["patternProperties"].items()
        for name, item in value.items()
        if re.search(pattern, name)
    )


def _additional_properties(schema: Schema, value: Any) -> bool:
    if not isinstance(value, dict):
        return True
    known, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
    return all(
        conforms(schema["additionalProperties"], item)
        for name, item in value.items()
        if name not in known and not any(re.search(pattern, name) for pattern in patterns)
    )


def _then(schema: Schema, value: Any) -> bool:
    """``if`` must be decided: what may conform, and is not sure to, is not enough."""
    condition = schema["if"]
    if not conforms(condition, value):
        return _surely_not(condition, value)
    return conforms(schema.get("then", True), value)


def _surely_not(schema: Schema, value: Any) -> bool:
    """Whether a value does not conform, of the conditions that our schemas have: enumerations of members."""
    if not isinstance(value, dict) or schema.keys() - {"properties", "required"}:
        return False
    if any(name not in value for name in schema.get("required", ())):
        return True
    return any(
        name in value
        and inner.keys() <= {"enum", "const"}
        and isinstance(value[name], str)
        and not any(_equal(option, value[name]) for option in (*inner.get("enum", ()), *_constant(inner)))
        for name, inner in schema.get("properties", {}).items()
    )


def _constant(schema: Schema) -> tuple[Any, ...]:
    return (schema["const"],) if "const" in schema else ()


def _sized(
    keyword: str, kind: type[str] | type[list[Any]] | type[dict[str, Any]], fits: Callable[[int, int], bool]
) -> Callable[[Schema, Any], bool]:
    return lambda schema, value: not isinstance(value, kind) or fits(len(value), schema[keyword])


def _numeric(keyword: str, fits: Callable[[Any, Any], bool]) -> Callable[[Schema, Any], bool]:
    return lambda schema, value: not _is_number(value) or fits(value, schema[keyword])


def _unique(schema: Schema, value: Any) -> bool:
    if not isinstance(value, list) or schema["uniqueItems"] is False:
        return True
    # One type, so that equal means the same to Python and to JSON.
    return all(isinstance(item, str) for item in value) and len(set(value)) == len(value)


# What says nothing about a value, or is judged with another keyword.
_SILENT = frozenset({"$schema", "title", "description", "then"})

_CHECKS: Mapping[str, Callable[[Schema, Any], bool]] = {
    "type": _type,
    "enum": lambda schema, value: any(_equal(option, value) for option in schema["enum"]),
    "const": lambda schema, value: _equal(schema["const"], value),
    "pattern": lambda schema, value: not isinstance(value, str) or re.search(schema["pattern"], value) is not None,
    "minLength": _sized("minLength", str, lambda size, least: size >= least),
    "maxLength": _sized("maxLength", str, lambda size, most: size <= most),
    "minItems": _sized("minItems", list, lambda size, least: size >= least),
    "maxItems": _sized("maxItems", list, lambda size, most: size <= most),
    "minProperties": _sized("minProperties", dict, lambda size, least: size >= least),
    "maxProperties": _sized("maxProperties", dict, lambda size, most: size <= most),
    "minimum": _numeric("minimum", lambda value, least: value >= least),
    "maximum": _numeric("maximum", lambda value, most: value <= most),
    "exclusiveMinimum": _numeric("exclusiveMinimum", lambda value, least: value > least),
    "multipleOf": _numeric("multipleOf", lambda value, step: isinstance(value, int) and value % step == 0),
    "required": lambda schema, value: not isinstance(value, dict) or all(name in value for name in schema["required"]),
    "properties": _properties,
    "patternProperties": _pattern_properties,
    "additionalProperties": _additional_properties,
    "items": lambda schema, value: (
        not isinstance(value, list) or all(conforms(schema["items"], item) for item in value)
    ),
    "uniqueItems": _unique,
    "allOf": lambda schema, value: all(conforms(inner, value) for inner in schema["allOf"]),
    "if": _then,
    # {} takes everything, so that its opposite takes nothing: "this key is not possible here".
    "not": lambda schema, value: False,
}
