"""A value that differs between environments: a parameter of the workflow's template."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import Literal

from stepsmith.resources.token import Token, check_id


@dataclass(frozen=True, slots=True)
class Parameter:
    """Its values stand in ``cloudformation/parameters/<environment>.yaml``.

    ``default`` serves the environments that give none.
    """

    id: str
    _: KW_ONLY
    type: Literal["String", "Number"] = "String"
    default: str | float | None = None
    description: str | None = None

    def __post_init__(self) -> None:
        check_id("Parameter", self.id)

    @property
    def value(self) -> Token:
        """In a definition always a text, whatever the type: substitution knows nothing else."""
        return Token(self.id, resource_id=self.id, attribute="Ref", resource=self)
