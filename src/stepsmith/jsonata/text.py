"""$string: a value as text. Strings stay, functions vanish, everything else becomes compact JSON."""

from __future__ import annotations

import json
from json.encoder import encode_basestring as _quoted
from typing import Any

from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.numbers import number_text
from stepsmith.jsonata.values import Function, Value

_CONSTANTS: dict[Any, str] = {True: "true", False: "false", None: "null"}
_INFINITE = frozenset({float("inf"), float("-inf")})


def string_of(value: Value, *, pretty: bool = False) -> str:
    """Raises D3001 for a number that is not finite, D1001 for an infinite one inside a container."""
    kind = type(value)
    if kind is str:
        return str(value)
    if kind is int:
        return str(value)
    if kind is float:
        if value != value or value in _INFINITE:
            raise failure("D3001")
        return number_text(value)
    if kind is bool or value is None:
        return _CONSTANTS[value]
    if isinstance(value, Function):
        return ""
    parts: list[str] = []
    _write(value, parts, "\n" if pretty else "")
    return "".join(parts)


def _write(value: Value, parts: list[str], newline: str) -> None:
    kind = type(value)
    if kind is str:
        parts.append(quoted(value))
    elif kind is dict:
        if not value:
            parts.append("{}")
            return
        inner = newline + "  " if newline else ""
        separator = "{" + inner
        colon = ": " if newline else ":"
        for key, member in value.items():
            parts.append(separator)
            parts.append(quoted(key) + colon)
            _write(member, parts, inner)
            separator = "," + inner
        parts.append(newline + "}")
    elif isinstance(value, list):
        if not value:
            parts.append("[]")
            return
        inner = newline + "  " if newline else ""
        separator = "[" + inner
        for member in value:
            parts.append(separator)
            _write(member, parts, inner)
            separator = "," + inner
        parts.append(newline + "]")
    elif kind is int:
        parts.append(str(value))
    elif kind is float:
        if value in _INFINITE:
            raise failure("D1001", value=value)
        parts.append("null" if value != value else number_text(value))
    elif kind is bool or value is None:
        parts.append(_CONSTANTS[value])
    else:
        parts.append('""')


def quoted(text: str) -> str:
    """A JSON string; half a surrogate pair is escaped, everything else is written as it is."""
    if text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text):
        return _quoted(text)
    written = [json.dumps(c)[1:-1] if "\ud800" <= c <= "\udfff" else _quoted(c)[1:-1] for c in text]
    return f'"{"".join(written)}"'
