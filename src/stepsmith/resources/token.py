"""A value that exists only once a resource is deployed: its ARN, its name, the value of a parameter.

In a definition it is the substitution ``${GuardBudgetArn}``, in a template the intrinsic function that gives the value.
A token may stand wherever a text may, alone or inside an f-string.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from stepsmith.errors import DefinitionError

Attribute = Literal["Arn", "Ref"]

_SUBSTITUTION = re.compile(r"\$\{([A-Za-z0-9]+)\}")

# An f-string keeps only the text of a token. This finds the token again; names are few, so nothing is ever removed.
_written: dict[str, set[Token]] = {}


class Token:
    """``name`` is the substitution's, ``resource_id`` and ``attribute`` say what it stands for.

    ``resource`` is the resource itself. Tokens of the same name and meaning are equal.
    """

    __slots__ = ("attribute", "name", "resource", "resource_id")

    name: str
    resource_id: str
    attribute: Attribute
    resource: object

    def __init__(self, name: str, *, resource_id: str, attribute: Attribute, resource: object = None) -> None:
        for slot, value in (
            ("name", name),
            ("resource_id", resource_id),
            ("attribute", attribute),
            ("resource", resource),
        ):
            object.__setattr__(self, slot, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a token is frozen: {name} cannot be set")

    @property
    def kind(self) -> str:
        """The resource's class: a bucket and a function may share an id, their ARNs are two things."""
        return type(self.resource).__name__

    def _key(self) -> tuple[str, str, str, str]:
        return (self.name, self.kind, self.resource_id, self.attribute)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Token) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        return f"Token({self.name!r}, resource_id={self.resource_id!r}, attribute={self.attribute!r})"

    def __str__(self) -> str:
        # Two workflows of one process may have functions of the same name: equal tokens, but the last one written is
        # the one that is being built with.
        written = _written.setdefault(self.name, set())
        written.discard(self)
        written.add(self)
        return f"${{{self.name}}}"

    def __format__(self, specification: str) -> str:
        if specification:
            raise DefinitionError(
                f"a format ({specification!r}) cannot be applied to {self.name}: its value is known only when the "
                "stack is deployed; write it without one"
            )
        return str(self)


def tokens_in(text: str) -> Iterator[Token]:
    """The tokens whose substitutions stand in a text, in order. Substitutions that no token wrote are left out."""
    for name in _SUBSTITUTION.findall(text):
        found = _written.get(name)
        if found is None:
            continue
        if len(found) > 1:
            meanings = " and ".join(sorted(f"{token.attribute} of {token.kind} {token.resource_id}" for token in found))
            raise DefinitionError(f"${{{name}}} stands for two things, {meanings}: give one resource another id")
        yield next(iter(found))


def check_id(kind: str, identifier: str) -> None:
    """Refuse an id that cannot become a logical id of a template."""
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9]{0,199}", identifier):
        raise DefinitionError(
            f"{kind}({identifier!r}): an id begins with a letter and holds letters and digits only, "
            "because it names the resource in the template"
        )
