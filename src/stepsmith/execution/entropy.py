"""Time and chance for expressions: those of the execution at work, so that a second run sees the same.

A program is prepared once and shared by executions, also in different threads; its expressions ask here.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from random import Random
from typing import Protocol


class Source(Protocol):
    """What an execution offers: its time in epoch seconds, its seeded generator."""

    now: float

    @property
    def random(self) -> Random: ...


_current: ContextVar[Source] = ContextVar("running execution")


@contextmanager
def running(source: Source) -> Iterator[None]:
    token = _current.set(source)
    try:
        yield
    finally:
        _current.reset(token)


def clock() -> float:
    """The execution's time in epoch seconds."""
    return _current.get().now


def unique() -> str:
    """A version 4 UUID, from the execution's seed."""
    return str(uuid.UUID(int=_current.get().random.getrandbits(128), version=4))


class _Chance(Random):
    """Whatever is drawn from it comes from the generator of the execution at work."""

    def random(self) -> float:
        return _current.get().random.random()

    def getrandbits(self, bits: int, /) -> int:
        return _current.get().random.getrandbits(bits)


chance = _Chance()
