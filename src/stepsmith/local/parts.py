"""What the pieces of the local cloud look like to the server: operations by name, and what a call carries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Who asked, apart from the parameters."""

    service: str
    operation: str
    region: str
    account: str
    request_id: str


Operation: TypeAlias = Callable[[Mapping[str, Any], Call], Mapping[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One AWS service, or a few of its operations, that we serve ourselves.

    ``service`` is botocore's name. A part that is ``whole`` refuses every other operation; else moto gets it.
    ``status`` is shown on the health page.
    """

    service: str
    operations: Mapping[str, Operation]
    whole: bool = False
    status: Callable[[], Mapping[str, Any]] = field(default=lambda: {"status": "ready"})
