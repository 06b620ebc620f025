"""An S3 bucket."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass

from stepsmith.resources.token import Token, check_id


@dataclass(frozen=True, slots=True)
class Bucket:
    """``Bucket("Data")``; S3 gives it its name when it is created."""

    id: str
    _: KW_ONLY
    versioned: bool = False

    def __post_init__(self) -> None:
        check_id("Bucket", self.id)

    @property
    def name(self) -> Token:
        return Token(f"{self.id}Name", resource_id=self.id, attribute="Ref", resource=self)

    @property
    def arn(self) -> Token:
        return Token(f"{self.id}Arn", resource_id=self.id, attribute="Arn", resource=self)
