"""Findings as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence

from stepsmith.diagnostics.diagnostic import Diagnostic


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
