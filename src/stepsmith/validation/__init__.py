"""Judging a definition: one module per family of rules, one call for all of them.

An error means that AWS refuses the definition or that it must fail when it runs. The structural findings (10xx) come
from the reader; the families here look at what could be read.
"""

from __future__ import annotations

from typing import Literal

from stepsmith.asl import Machine, read
from stepsmith.diagnostics import Diagnostic, Severity, locate
from stepsmith.source import Document
from stepsmith.validation import dataflow, expressions, failures, paths, services, transitions, values
from stepsmith.validation.scope import Subject

MachineType = Literal["STANDARD", "EXPRESS"]

_FAMILIES = (
    values.check,
    transitions.check,
    dataflow.check,
    paths.check,
    expressions.check,
    failures.check,
    services.check,
)


def validate(
    definition: str | Document | Machine, *, path: str | None = None, type: MachineType = "STANDARD"
) -> tuple[Diagnostic, ...]:
    """Every finding about a definition, in the order of its text.

    A text (or a Document) gives findings with file, line and column, a Machine findings with JSON Pointers only.
    Never raises for anything that is wrong with the definition.
    """
    if isinstance(definition, Machine):
        return _judge(definition, type)
    reading = read(definition, path=path)
    if reading.machine is None or reading.document is None:
        return reading.diagnostics
    found = (*reading.diagnostics, *_judge(reading.machine, type))
    return locate(found, reading.document) if found else ()


def has_errors(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return any(item.severity is Severity.ERROR for item in diagnostics)


def _judge(machine: Machine, type: MachineType) -> tuple[Diagnostic, ...]:
    subject = Subject.of(machine, express=type == "EXPRESS")
    return tuple(item for family in _FAMILIES for item in family(subject))


__all__ = ["MachineType", "has_errors", "validate"]
