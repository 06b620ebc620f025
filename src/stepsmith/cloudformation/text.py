"""The text of a generated template: the writer of ``template``, with a heading and with comments beside values.

A ``Noted`` text carries its comment with it, so that a ``*`` in a policy stands beside its reason.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from stepsmith.template import dump as dump_plain

# Private-use characters mark where a comment belongs; no template has them, and both YAML and JSON write them as is.
_OPEN, _CLOSE = "\ue010", "\ue011"
_MARK = re.compile(f"^(?P<line>.*?){_OPEN}(?P<number>[0-9]+){_CLOSE}(?P<rest>.*)$", re.MULTILINE)


class Noted(str):
    """A text with the comment that is written beside it. Equal to the text."""

    __slots__ = ("note",)
    note: str

    def __new__(cls, text: str, note: str) -> Noted:
        noted = super().__new__(cls, text)
        # YAML allows fewer characters in a comment than Python in a text.
        noted.note = " ".join("".join(mark if mark.isprintable() else " " for mark in note).split())
        return noted


def dump(template: Mapping[str, Any], *, heading: str = "") -> str:
    """The template as YAML text, ending with a newline. ``heading`` becomes comment lines at the top."""
    notes: list[str] = []
    text = dump_plain(_marked(template, notes))
    text = _MARK.sub(lambda match: f"{match['line']}{match['rest']}  # {notes[int(match['number'])]}", text)
    return "".join(f"# {line}".rstrip() + "\n" for line in heading.splitlines()) + text


def _marked(value: Any, notes: list[str]) -> Any:
    match value:
        case Noted() if value.isprintable():  # else it may be written on several lines, or escaped
            notes.append(value.note)
            # In front, where it makes the writer quote the text, whatever stays of it when the mark is gone.
            return f"{_OPEN}{len(notes) - 1}{_CLOSE}{value}"
        case Mapping():
            return {name: _marked(item, notes) for name, item in value.items()}
        case list() | tuple():
            return [_marked(item, notes) for item in value]
        case _:
            return value
