"""Findings as text for people, with the source line and a caret."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from unicodedata import east_asian_width

from stepsmith.diagnostics.diagnostic import Diagnostic, Severity

_COLOURS = {Severity.ERROR: "\033[1;31m", Severity.WARNING: "\033[1;33m", Severity.INFO: "\033[1;36m"}
_AROUND = 60  # characters of a long line before the caret; twice as many after it
_BOLD, _DIM, _END = "\033[1m", "\033[2m", "\033[0m"


def render_text(
    diagnostics: Sequence[Diagnostic], texts: Mapping[str | None, str] | None = None, *, colour: bool = False
) -> str:
    """One block a finding: ``file:line:column: error SS2001: …``, the source line, a caret, the hint.

    ``texts`` maps a file's name (None: no file) to its text; without it the source lines are left out.
    """
    blocks = []
    lines_of = {name: text.split("\n") for name, text in (texts or {}).items()}
    for item in diagnostics:
        place = item.file or ""
        if item.span is not None:
            place += f":{item.span.line}:{item.span.column}"
        label = f"{item.severity.value} {item.code}"
        if colour:
            label, place = f"{_COLOURS[item.severity]}{label}{_END}", f"{_BOLD}{place}{_END}" if place else ""
        block = [
            ": ".join(part for part in (place.lstrip(":") or item.pointer or "", f"{label}: {item.message}") if part)
        ]
        lines = lines_of.get(item.file)
        if lines and item.span is not None and item.span.line <= len(lines):
            block += _excerpt(lines[item.span.line - 1].rstrip("\r"), item, colour)
        if item.hint:
            block.append(f"    {_DIM if colour else ''}{item.hint}{_END if colour else ''}")
        blocks.append("\n".join(block))
    return "\n".join(blocks)


def _excerpt(line: str, item: Diagnostic, colour: bool) -> list[str]:
    """The source line and the caret below it; of a long line, such as a whole definition in one, what is around it."""
    span = item.span
    assert span is not None
    begin = span.column - 1
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    first = max(0, begin - _AROUND) if len(line) > 3 * _AROUND else 0
    last = min(len(line), first + 3 * _AROUND)
    shown = ("…" if first else "") + line[first:last] + ("…" if last < len(line) else "")
    before = (" " if first else "") + "".join(_blank(character) for character in line[first:begin])
    width = sum(len(_blank(character)) for character in line[begin : min(end, last)])
    number = f"{span.line:>5} | "
    caret = f"{' ' * (len(number) - 2)}| {before}{'^' * max(1, width)}"
    return [f"{number}{_visible(shown)}", f"{_COLOURS[item.severity]}{caret}{_END}" if colour else caret]


def _blank(character: str) -> str:
    """As much space as the character takes in a terminal."""
    if character == "\t":
        return "\t"
    return "  " if character > "\u1100" and east_asian_width(character) in "WF" else " "


def _visible(text: str) -> str:
    """A file's control characters must not steer the reader's terminal."""
    return "".join(" " if character < " " and character != "\t" else character for character in text)
