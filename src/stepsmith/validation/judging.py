"""Every family of rules over one machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from stepsmith.asl import Machine
from stepsmith.asl.reader import Reading
from stepsmith.diagnostics import Diagnostic
from stepsmith.validation import (
    context,
    dataflow,
    datasets,
    express,
    expressions,
    failures,
    handlers,
    languages,
    loops,
    paths,
    quotas,
    results,
    secrets,
    services,
    transitions,
    values,
)
from stepsmith.validation.causes import without_consequences
from stepsmith.validation.scope import Subject
from stepsmith.validation.suppression import suppress

MachineType = Literal["STANDARD", "EXPRESS"]

_FAMILIES = (
    values.check,
    datasets.check,
    transitions.check,
    loops.check,
    dataflow.check,
    context.check,
    paths.check,
    languages.check,
    expressions.check,
    failures.check,
    handlers.check,
    services.check,
    results.check,
    express.check,
    secrets.check,
    quotas.check,
)


def judge(reading: Reading, type: MachineType, more: Sequence[Diagnostic] = ()) -> tuple[Diagnostic, ...]:
    """``judge_all`` without what only follows from another finding."""
    return without_consequences(judge_all(reading, type, more))


def judge_all(reading: Reading, type: MachineType, more: Sequence[Diagnostic] = ()) -> tuple[Diagnostic, ...]:
    """What the reader found and what the families find, the suppressed ones marked; without places.

    ``more`` are findings about what stands around the definition, such as a template's substitutions.
    """
    if reading.machine is None:
        return (*reading.diagnostics, *more)
    size = len(reading.document.text) if reading.document is not None else None
    return judge_machine(reading.machine, type, (*reading.diagnostics, *more), size=size)


def judge_machine(
    machine: Machine, type: MachineType, found: Sequence[Diagnostic] = (), *, size: int | None = None
) -> tuple[Diagnostic, ...]:
    """``found`` and what the families find in the machine, the suppressed ones marked.

    ``size`` is the number of characters of the definition's text, where there is one.
    """
    subject = Subject.of(machine, express=type == "EXPRESS", size=size)
    return suppress((*found, *(item for family in _FAMILIES for item in family(subject))), subject.scopes)
