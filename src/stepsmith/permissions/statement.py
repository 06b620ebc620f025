"""One IAM statement that knows for whom it is there, and why it is as wide as it is.

Resources are texts with ``${Token}`` in them, as in a definition: what they stand for differs by template.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from stepsmith.asl.model import Json
from stepsmith.errors import DefinitionError

LONGEST_SID = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """``purpose`` and ``needed_by`` (states or resources) make the Sid. ``why`` is a must where a resource is ``*``."""

    purpose: str
    needed_by: tuple[str, ...]
    actions: tuple[str, ...]
    resources: tuple[str, ...]
    condition: Mapping[str, Json] = field(default_factory=dict)
    why: str | None = None

    def __post_init__(self) -> None:
        if not self.actions or not self.resources or not self.needed_by:
            raise DefinitionError(f"a statement ({self.purpose}) needs actions, resources and somebody who needs it")
        if "*" in self.resources and not self.why:
            raise DefinitionError(f"{self.sid}: a statement on every resource needs its reason")

    @property
    def sid(self) -> str:
        """Letters and digits only: ``SubmitJobForStage0AndWriteParquet``."""
        names = [_words(name) for name in self.needed_by]
        for shown in range(len(names), 0, -1):
            others = len(names) - shown
            tail = [f"{others}More"] if others else []
            sid = f"{_words(self.purpose)}For{'And'.join(names[:shown] + tail)}"
            if len(sid) <= LONGEST_SID:
                return sid
        return f"{_words(self.purpose)}For{names[0]}"[:LONGEST_SID]

    def as_json(self, sid: str | None = None) -> dict[str, Json]:
        """The statement as IAM takes it."""
        statement: dict[str, Json] = {
            "Sid": sid or self.sid,
            "Effect": "Allow",
            "Action": list(self.actions),
            "Resource": list(self.resources),
        }
        if self.condition:
            statement["Condition"] = dict(self.condition)
        return statement


def merge(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """Statements that allow the same become one that names everybody who needs it; the order is that of first need."""
    merged: dict[tuple[object, ...], Statement] = {}
    for statement in statements:
        key = (
            statement.purpose,
            statement.actions,
            statement.resources,
            repr(sorted(statement.condition.items(), key=lambda item: item[0])),
        )
        if key in merged:
            names = tuple(dict.fromkeys(merged[key].needed_by + statement.needed_by))
            merged[key] = replace(merged[key], needed_by=names)
        else:
            merged[key] = statement
    return tuple(merged.values())


def sids(statements: Iterable[Statement]) -> tuple[str, ...]:
    """One Sid per statement; those that would be the same are numbered, because a policy refuses twins."""
    seen: dict[str, int] = {}
    result = []
    for statement in statements:
        seen[statement.sid] = seen.get(statement.sid, 0) + 1
        count = seen[statement.sid]
        result.append(statement.sid if count == 1 else f"{statement.sid}{count}")
    return tuple(result)


def _words(name: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", name) if word)
