"""Findings as GitHub's workflow commands: annotations on the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from stepsmith.diagnostics.diagnostic import Diagnostic, Severity

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def render_github(diagnostics: Sequence[Diagnostic]) -> str:
    """One ``::error file=…,line=…::message`` a finding; the hint is the message's second line."""
    return "\n".join(_command(item) for item in diagnostics)


def _command(item: Diagnostic) -> str:
    properties: dict[str, str | int] = {}
    if item.file is not None:
        properties["file"] = item.file
    if item.span is not None:
        properties |= {"line": item.span.line, "endLine": item.span.end_line, "col": item.span.column}
        if item.span.line == item.span.end_line:
            # GitHub takes columns only for a stretch within one line; its end column is the last one that counts.
            properties["endColumn"] = max(item.span.column, item.span.end_column - 1)
        else:
            del properties["col"]
    properties["title"] = f"{item.code} {item.name}"
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    message = item.message if item.hint is None else f"{item.message}\n{item.hint}"
    return f"::{_LEVELS[item.severity]} {listed}::{_data(message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
