"""Finding the JSONata expressions in a JSON value. A string is one only if it begins ``{%`` and ends ``%}``."""

from __future__ import annotations

from collections.abc import Iterator

from stepsmith.asl.model import Json
from stepsmith.source import join_pointer


def is_expression(text: str) -> bool:
    return len(text) >= 4 and text.startswith("{%") and text.endswith("%}")


def is_half_delimited(text: str) -> bool:
    """One delimiter without the other: AWS refuses it."""
    return text.startswith("{%") != text.endswith("%}") or text in ("{%}",)


def inner(text: str) -> str:
    """What lies between the delimiters, blanks included."""
    return text[2:-2]


def expressions(value: Json, pointer: str = "") -> Iterator[tuple[str, str]]:
    """The pointer and the inner text of every expression in ``value``, in written order, member names aside."""
    for place, text in strings(value, pointer):
        if is_expression(text):
            yield place, inner(text)


def strings(value: Json, pointer: str = "") -> Iterator[tuple[str, str]]:
    """Every string in ``value`` with its pointer, in written order."""
    if isinstance(value, str):
        yield pointer, value
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from strings(item, join_pointer(pointer, name))
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            yield from strings(item, f"{pointer}/{index}")
