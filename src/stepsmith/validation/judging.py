"""Every family of rules over one machine."""

from __future__ import annotations

from typing import Literal

from stepsmith.asl import Machine
from stepsmith.asl.reader import Reading
from stepsmith.diagnostics import Diagnostic
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


def judge(reading: Reading, type: MachineType) -> tuple[Diagnostic, ...]:
    """What the reader found and what the families find; those of the families carry pointers, no places."""
    if reading.machine is None:
        return reading.diagnostics
    return (*reading.diagnostics, *judge_machine(reading.machine, type))


def judge_machine(machine: Machine, type: MachineType) -> tuple[Diagnostic, ...]:
    subject = Subject.of(machine, express=type == "EXPRESS")
    return tuple(item for family in _FAMILIES for item in family(subject))
