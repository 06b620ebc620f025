"""From a definition in any form to its findings."""

from __future__ import annotations

from stepsmith.asl import Machine, read
from stepsmith.diagnostics import Diagnostic, locate
from stepsmith.source import Document
from stepsmith.validation.judging import MachineType, judge, judge_machine


def validate(
    definition: str | Document | Machine, *, path: str | None = None, type: MachineType = "STANDARD"
) -> tuple[Diagnostic, ...]:
    """Every finding about a definition, in the order of its text, but those that a Comment in it suppresses.

    A text (or a Document) gives findings with file, line and column, a Machine findings with JSON Pointers only.
    Never raises for anything that is wrong with the definition.
    """
    return tuple(item for item in examine(definition, path=path, type=type) if item.suppression is None)


def examine(
    definition: str | Document | Machine, *, path: str | None = None, type: MachineType = "STANDARD"
) -> tuple[Diagnostic, ...]:
    """As ``validate``, with the suppressed findings too: they carry their suppression."""
    if isinstance(definition, Machine):
        return judge_machine(definition, type)
    reading = read(definition, path=path)
    if reading.machine is None or reading.document is None:
        return reading.diagnostics
    found = judge(reading, type)
    return locate(found, reading.document) if found else ()
