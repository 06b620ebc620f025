"""A Lambda function, with what it takes and gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from typing import TYPE_CHECKING, Any, Generic, Literal

from stepsmith.resources.grant import Grant
from stepsmith.resources.token import Token, check_id

if TYPE_CHECKING:
    # A function that declares nothing takes and gives anything; only type checkers need to know that default.
    from typing_extensions import TypeVar

    Taken = TypeVar("Taken", default=Any)
    Given = TypeVar("Given", default=Any)
else:
    from typing import TypeVar

    Taken = TypeVar("Taken")
    Given = TypeVar("Given")


@dataclass(frozen=True, slots=True)
class Function(Generic[Taken, Given]):
    """``source`` is the folder packed into the zip, beside the workflow; ``handler`` is ``module.function`` in it.

    ``takes`` and ``gives`` are the dataclasses of the payload and of the answer; calls are checked against them.
    Values of ``environment`` may be tokens. ``allows`` is what its code calls: nothing else can be derived.
    """

    id: str
    _: KW_ONLY
    handler: str
    source: str
    takes: type[Taken] | None = None
    gives: type[Given] | None = None
    runtime: str = "python3.12"
    architecture: Literal["x86_64", "arm64"] = "x86_64"
    memory_mb: int = 128
    timeout_seconds: int = 30
    environment: Mapping[str, object] = field(default_factory=dict, hash=False)
    allows: Sequence[Grant] = ()
    description: str | None = None

    def __post_init__(self) -> None:
        check_id("Function", self.id)
        object.__setattr__(self, "environment", dict(self.environment))
        object.__setattr__(self, "allows", tuple(self.allows))

    @property
    def arn(self) -> Token:
        return Token(f"{self.id}Arn", resource_id=self.id, attribute="Arn", resource=self)

    @property
    def name(self) -> Token:
        return Token(f"{self.id}Name", resource_id=self.id, attribute="Ref", resource=self)
