"""A permission that a person asks for, beside those that are derived."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """Actions on resources, as in an IAM statement: ``Grant(actions=["ce:GetCostAndUsage"], resources=["*"])``.

    Resources are ARNs; tokens may stand for them, alone or inside a longer text. ``why`` is kept beside the statement.
    """

    actions: Sequence[str]
    resources: Sequence[object]
    why: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "actions", tuple(self.actions))
        object.__setattr__(self, "resources", tuple(self.resources))
