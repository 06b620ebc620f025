"""Findings as text for people, with the source line and a caret, and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from stepsmith.diagnostics.diagnostic import Diagnostic, Severity

_COLOURS = {Severity.ERROR: "\033[1;31m", Severity.WARNING: "\033[1;33m", Severity.INFO: "\033[1;36m"}
_BOLD, _DIM, _END = "\033[1m", "\033[2m", "\033[0m"


def render_text(
    diagnostics: Sequence[Diagnostic], texts: Mapping[str | None, str] | None = None, *, colour: bool = False
) -> str:
    """One block a finding: ``file:line:column: error SS2001: …``, the source line, a caret, the hint.

    ``texts`` maps a file's name (None: no file) to its text; without it the source lines are left out.
    """
    blocks = []
    lines_of = {name: text.splitlines() for name, text in (texts or {}).items()}
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
            block += _excerpt(lines[item.span.line - 1], item, colour)
        if item.hint:
            block.append(f"    {_DIM if colour else ''}{item.hint}{_END if colour else ''}")
        blocks.append("\n".join(block))
    return "\n".join(blocks)


def _excerpt(line: str, item: Diagnostic, colour: bool) -> list[str]:
    span = item.span
    assert span is not None
    number = f"{span.line:>5} | "
    end = span.end_column if span.end_line == span.line else len(line) + 1
    width = max(1, min(end, len(line) + 1) - span.column)
    indent = "".join("\t" if character == "\t" else " " for character in line[: span.column - 1])
    caret = f"{' ' * (len(number) - 2)}| {indent}{'^' * width}"
    return [f"{number}{line}", f"{_COLOURS[item.severity]}{caret}{_END}" if colour else caret]


def render_json(diagnostics: Sequence[Diagnostic]) -> str:
    """A JSON array; one object a finding, members always the same and in the same order."""
    return json.dumps([as_json(item) for item in diagnostics], indent=2, ensure_ascii=False)


def as_json(item: Diagnostic) -> dict[str, object]:
    span = item.span
    return {
        "code": item.code,
        "name": item.name,
        "severity": item.severity.value,
        "message": item.message,
        "hint": item.hint,
        "file": item.file,
        "pointer": item.pointer,
        "line": span.line if span else None,
        "column": span.column if span else None,
        "endLine": span.end_line if span else None,
        "endColumn": span.end_column if span else None,
    }
