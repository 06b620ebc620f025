"""What is handed to the machine, to its functions, and back. Field names are the JSON's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class WildlifeRun:
    """The input of an execution. ``prefix`` is the folder of the images in the data bucket: ``incoming/2026-11/``."""

    prefix: str


@dataclass(frozen=True)
class GuardRequest:
    """``execution`` is the execution's name, with which the function's log lines can be found."""

    prefix: str
    execution: str


@dataclass(frozen=True)
class Verdict:
    """Money in US dollars. The run fits the budget if ``estimated_usd`` is at most ``remaining_usd``."""

    within_budget: bool
    estimated_usd: float
    remaining_usd: float
    spent_usd: float
    limit_usd: float
    images: int
    reason: str
