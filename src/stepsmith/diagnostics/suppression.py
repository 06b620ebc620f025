"""A finding that somebody decided to live with, and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Where = Literal["definition", "command line"]


@dataclass(frozen=True, slots=True)
class Suppression:
    """``reason`` is never empty. ``where`` it is written: in a Comment of the definition, or in an option."""

    reason: str
    where: Where
