"""An SNS topic."""

from __future__ import annotations

from dataclasses import dataclass

from stepsmith.resources.token import Token, check_id


@dataclass(frozen=True, slots=True)
class Topic:
    id: str

    def __post_init__(self) -> None:
        check_id("Topic", self.id)

    @property
    def arn(self) -> Token:
        return Token(f"{self.id}Arn", resource_id=self.id, attribute="Ref", resource=self)
