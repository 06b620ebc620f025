"""Every family of rules over one machine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from stepsmith.asl import Machine
from stepsmith.asl.reader import Reading
from stepsmith.diagnostics import Diagnostic
from stepsmith.validation import dataflow, expressions, failures, handlers, loops, paths, services, transitions, values
from stepsmith.validation.scope import Subject
from stepsmith.validation.suppression import suppress

MachineType = Literal["STANDARD", "EXPRESS"]

_FAMILIES = (
    values.check,
    transitions.check,
    loops.check,
    dataflow.check,
    paths.check,
    expressions.check,
    failures.check,
    handlers.check,
    services.check,
)


def judge(reading: Reading, type: MachineType, more: Sequence[Diagnostic] = ()) -> tuple[Diagnostic, ...]:
    """What the reader found and what the families find, the suppressed ones marked; without places.

    ``more`` are findings about what stands around the definition, such as a template's substitutions.
    """
    if reading.machine is None:
        return (*reading.diagnostics, *more)
    return judge_machine(reading.machine, type, (*reading.diagnostics, *more))


def judge_machine(machine: Machine, type: MachineType, found: Sequence[Diagnostic] = ()) -> tuple[Diagnostic, ...]:
    """``found`` and what the families find in the machine, the suppressed ones marked."""
    subject = Subject.of(machine, express=type == "EXPRESS")
    return suppress((*found, *(item for family in _FAMILIES for item in family(subject))), subject.scopes)
