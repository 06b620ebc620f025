"""The build under way: what f-strings mentioned and which states were made, forgotten when it ends.

An f-string keeps only text, so a reference in one leaves a mark there and itself here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import count
from typing import TYPE_CHECKING

from stepsmith.authoring.location import refuse
from stepsmith.authoring.nodes import Dynamic

if TYPE_CHECKING:
    from stepsmith.authoring.nodes import Identity

# Private-use characters: no payload has them, and no JSON is hurt by them. The letters show when somebody changed the
# case of a text with a mark, the escapes when somebody quoted it, before the value was there.
_OPEN, _CLOSE = "\ue000", "\ue001"
_MARK = re.compile(f"{_OPEN}mArk(\\d+)\\.(\\d+){_CLOSE}")
_REMAINS = (_OPEN, _CLOSE, "\\ue000", "%EE%80%80")

# [D] A definition has at most 1 MB; a state of a chain takes no less than this share of it.
MOST_STATES = 50_000

_serials = count(1)


class Build:
    """``made`` are the states in the order in which the workflow's function made them."""

    __slots__ = ("made", "mentioned", "serial")

    def __init__(self, serial: int) -> None:
        self.serial = serial
        self.mentioned: list[Dynamic] = []
        self.made: list[Identity] = []


# What module-level code mentions (f"{context.execution_name}" in a resources.py) is there for every build.
_outside = Build(0)
_current: ContextVar[Build | None] = ContextVar("build", default=None)


@contextmanager
def build() -> Iterator[Build]:
    fresh = Build(next(_serials))
    token = _current.set(fresh)
    try:
        yield fresh
    finally:
        _current.reset(token)


def made(identity: Identity) -> Identity:
    current = _current.get()
    if current is not None:
        if len(current.made) >= MOST_STATES:
            raise refuse(
                f"more than {MOST_STATES:,} states are made, and no definition holds so many: a loop of Python does "
                "not end; rounds of the running workflow are made by repeat(…), elements of a list by each(…)"
            )
        current.made.append(identity)
    return identity


def mention(value: Dynamic) -> str:
    """The mark that stands for the value in a text."""
    current = _current.get() or _outside
    current.mentioned.append(value)
    return f"{_OPEN}mArk{current.serial}.{len(current.mentioned) - 1}{_CLOSE}"


def is_marked(text: str) -> bool:
    return any(remains in text for remains in _REMAINS)


def pieces(text: str) -> Iterator[str | Dynamic]:
    """The text between the marks, and what they stand for."""
    position = 0
    for found in _MARK.finditer(text):
        if found.start() > position:
            yield _intact(text[position : found.start()])
        position = found.end()
        serial, number = int(found.group(1)), int(found.group(2))
        owner = _outside if serial == 0 else _current.get()
        if owner is None or owner.serial != serial:
            raise refuse("this f-string was made while another workflow was built; make it inside this one's function")
        yield owner.mentioned[number]
    if position < len(text):
        yield _intact(text[position:])


def _intact(text: str) -> str:
    if is_marked(text):
        raise refuse(
            "a text with a reference in it was cut or changed while the workflow is being built, when the value is not "
            "there; fn has substring, upper, lower, replace, split and more, and objects need no json.dumps"
        )
    return text
