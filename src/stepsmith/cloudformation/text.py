"""A template as YAML that a person can read and a diff can show: same template, same bytes.

Intrinsic functions are written short (``!Ref``, ``!GetAtt``, ``!Sub``) where that loses nothing. A ``Noted`` text
carries its comment with it, so that a ``*`` in a policy stands beside its reason. Every text that YAML 1.1 or 1.2 could
take for something else is quoted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

WIDTH = 120

_PLAIN = re.compile(r"[A-Za-z/_](?:[A-Za-z0-9_./@+=()*-]|:(?=[^\s:])|::|[ ](?=[^ #]))*")
_RESERVED = re.compile(r"(?i)y|n|yes|no|on|off|true|false|null|nan|inf|~|")
_PRINTABLE = re.compile(r"[\t\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]*")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class Noted(str):
    """A text with the comment that is written beside it. Equal to the text."""

    __slots__ = ("note",)
    note: str

    def __new__(cls, text: str, note: str) -> Noted:
        noted = super().__new__(cls, text)
        noted.note = note
        return noted


def dump(template: Mapping[str, Any], *, heading: str = "") -> str:
    """The template as YAML text, ending with a newline. ``heading`` becomes comment lines at the top."""
    lines = [f"# {line}".rstrip() for line in heading.splitlines()]
    lines += _mapping(template, 0, blank_lines=True)
    return "\n".join(lines) + "\n"


def _mapping(value: Mapping[str, Any], indent: int, *, blank_lines: bool = False) -> Iterator[str]:
    # The parts of a template, and the resources among each other, are set apart by an empty line.
    for index, (key, item) in enumerate(value.items()):
        if blank_lines and index and isinstance(item, Mapping) and item:
            yield ""
        open_part = blank_lines and key == "Resources" and indent == 0
        yield from _entry(f"{' ' * indent}{_scalar_text(key)}:", item, indent + 2, blank_lines=open_part)


def _entry(head: str, value: Any, indent: int, *, blank_lines: bool = False) -> Iterator[str]:
    """One member or list item: ``head`` and the value, on one line where it fits in."""
    short = _short(value)
    if short is not None and (len(head) + len(short) < WIDTH or not isinstance(value, (Mapping, list, tuple))):
        note = f"  # {value.note}" if isinstance(value, Noted) else ""
        yield f"{head} {short}{note}"
    elif isinstance(value, str):
        yield f"{head} |" + ("" if value.endswith("\n") else "-")
        yield from (" " * indent + line if line else "" for line in value.removesuffix("\n").split("\n"))
    elif isinstance(value, Mapping):
        yield head
        yield from _mapping(value, indent, blank_lines=blank_lines)
    else:
        yield head
        for item in value:
            yield from _item(item, indent)


def _item(value: Any, indent: int) -> Iterator[str]:
    dash = " " * indent + "-"
    if _short(value) is None and isinstance(value, Mapping):
        lines = list(_mapping(value, indent + 2))
        yield f"{dash} {lines[0][indent + 2 :]}"
        yield from lines[1:]
    elif _short(value) is None and isinstance(value, (list, tuple)):
        yield dash
        for item in value:
            yield from _item(item, indent + 2)
    else:
        yield from _entry(dash, value, indent + 2)


def _short(value: Any) -> str | None:
    """The value on one line, or None when it needs several."""
    match value:
        case str() if _is_block(value):
            return None
        case str() | bool() | int() | float() | None:
            return _scalar_text(value)
        case {"Ref": str(name)} if len(value) == 1:
            return f"!Ref {_scalar_text(name)}"
        case {"Fn::Sub": str(text)} if len(value) == 1 and not _is_block(text):
            return f"!Sub {_quoted(text)}"
        case {"Fn::GetAtt": [str(name), str(attribute)]} if len(value) == 1 and "." not in name:
            return f"!GetAtt {_scalar_text(f'{name}.{attribute}')}"
        case Mapping():
            return None if value else "{}"
        case list() | tuple():
            return _flow(value)
        case _:
            raise TypeError(f"a template cannot hold a {type(value).__name__}: {value!r}")


def _flow(values: Sequence[Any]) -> str | None:
    """A list of up to four plain texts or numbers, ``[a, b]``; longer ones are easier to compare line by line."""
    if not values:
        return "[]"
    texts = [
        _scalar_text(item)
        for item in values
        if isinstance(item, (str, int, float)) and not isinstance(item, Noted) and not _is_block(item)
    ]
    if len(texts) != len(values) or len(texts) > 4 or sum(map(len, texts)) > 60:
        return None
    return f"[{', '.join(texts)}]"


def _is_block(value: Any) -> bool:
    """Whether a text is written as a literal block: several lines that YAML gives back exactly."""
    return (
        isinstance(value, str)
        and "\n" in value.removesuffix("\n")
        and not value.startswith((" ", "\n", "\t"))
        and not value.endswith("\n\n")
        and not any(line.endswith((" ", "\t")) or (line and not line.strip()) for line in value.split("\n"))
        and _PRINTABLE.fullmatch(value) is not None
    )


def _scalar_text(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            text = repr(value)
            return text.replace("e", ".0e", 1) if "e" in text and "." not in text else text
        case _:
            text = str(value)
            if _PLAIN.fullmatch(text) and not _RESERVED.fullmatch(text) and not text.endswith(":"):
                return text
            return _quoted(text)


def _quoted(text: str) -> str:
    """Single quotes only where double ones would need escapes: expressions are full of double quotes."""
    if ('"' in text or "\\" in text) and _PRINTABLE.fullmatch(text) and "\n" not in text and "\t" not in text:
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_escaped(character) for character in text) + '"'


def _escaped(character: str) -> str:
    if character in _ESCAPES:
        return _ESCAPES[character]
    if _PRINTABLE.fullmatch(character):
        return character
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
