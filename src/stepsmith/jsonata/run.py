"""One evaluation has a ``Run``: its budget, its sources of time and chance, and what must be tidied at its end.

Closures take ``(item, env)``: the context item and a frame. A frame is a list: the variables given from outside, the
Run, the enclosing frame, then one place per name bound in this scope (``UNSET`` until it is bound).
"""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from stepsmith.jsonata.errors import too_large, too_long
from stepsmith.jsonata.values import UNDEFINED, Function, Sequence, Value

Frame = list[Any]
Evaluate = Callable[[Value, Frame], Value]

VARIABLES: Final = 0
RUN: Final = 1
ENCLOSING: Final = 2
FIRST_SLOT: Final = 3

SHORT: Final = 256  # strings up to here are too small to count

UNSET: Final[Any] = type("Unset", (), {"__slots__": (), "__repr__": lambda _: "UNSET"})()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Where time and chance come from. ``clock`` gives seconds since 1970, ``random`` a number from 0 to below 1."""

    clock: Callable[[], float] = time.time
    random: Callable[[], float] = random.random
    uuid: Callable[[], str] = lambda: str(uuid.uuid4())


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The bounds of one evaluation.

    ``depth`` and ``memory_bytes`` are AWS's as measured ([M]; the model behind the second, 8 bytes
    a number and 1 a character, is an inference). AWS ends an evaluation after one second of its own machine's time;
    here ``steps`` counts calls and items instead, so that the outcome does not depend on the machine.
    """

    depth: int = 100
    steps: int = 1_000_000
    memory_bytes: int = 6_990_256

    @property
    def items(self) -> int:
        return self.memory_bytes // 8


SOURCES: Final = Sources()
LIMITS: Final = Limits()


class Run:
    """Class attributes are the defaults, so that starting an evaluation costs one empty object."""

    steps: int = LIMITS.steps
    base: int = 0  # levels of evaluation below the body that runs now
    clean_up: bool = False  # the result may hold what JSON cannot: infinities, functions
    root: Value = UNDEFINED
    sources: Sources = SOURCES
    limits: Limits = LIMITS
    now: float | None = None

    def charge(self, steps: int) -> None:
        self.steps -= steps
        if self.steps < 0:
            raise too_long()

    def check_items(self, count: int) -> None:
        """Refuses an array that AWS could not hold, and charges for it."""
        if count > self.limits.items:
            raise too_large()
        self.charge(count >> 2)

    def check_copy(self, count: int) -> None:
        """As ``check_items``, for an array that only refers to items that are there already."""
        if count > self.limits.items:
            raise too_large()
        self.charge(count >> 6)

    def check_text(self, length: int) -> None:
        """Refuses a string that AWS could not hold; long ones cost steps, or a loop could fill any machine."""
        if length > SHORT:
            if length > self.limits.memory_bytes:
                raise too_large()
            self.charge(length >> 6)

    def charge_arguments(self, arguments: list[Value]) -> None:
        """Charges for reading long strings, which a function does even where it makes nothing of them."""
        for argument in arguments:
            if type(argument) is str and len(argument) > SHORT:
                self.charge(len(argument) >> 10)

    def time(self) -> float:
        """The same moment throughout one evaluation, as $now and $millis promise."""
        if self.now is None:
            self.now = self.sources.clock()
        return self.now


def stored(value: Value, run: Run) -> Value:
    """``value`` as a member of an array or object: a sequence as a plain list; a function is to be found at the end."""
    if isinstance(value, Sequence):
        return list(value)
    if isinstance(value, Function):
        run.clean_up = True
    return value


def root_frame(variables: Mapping[str, Value], run: Run, slots: int) -> Frame:
    return [variables, run, None, *([UNSET] * slots)]
