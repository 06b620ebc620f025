"""A monthly cost budget (AWS Budgets)."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

from stepsmith.resources.parameter import Parameter
from stepsmith.resources.token import Token, check_id


@dataclass(frozen=True, slots=True)
class Budget:
    id: str
    _: KW_ONLY
    limit_usd: Parameter | float

    def __post_init__(self) -> None:
        check_id("Budget", self.id)

    @property
    def name(self) -> Token:
        return Token(f"{self.id}Name", resource_id=self.id, attribute="Ref", resource=self)
