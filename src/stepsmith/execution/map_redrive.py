"""What a map run keeps of the children that did not succeed, so that a redrive can take them up."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from stepsmith.execution.map_plan import ChildEnded, Counts, RedriveChild, StartChild

KEPT_UNSUCCESSFUL = 10_000
"""Unsuccessful children that one map run keeps for a redrive, as input and journal: AWS has its own store for them.

What is beyond this number counts as ``failuresNotRedrivable`` and stays unsuccessful.
"""


class Unsuccessful(NamedTuple):
    """``child`` is as it was started last, ``ended`` how it ended."""

    child: StartChild
    ended: ChildEnded


class UnsuccessfulChildren:
    """``waiting`` are those that a redrive has not come to yet, in the order of their items."""

    def __init__(self, executions: Counts, items: Counts, *, express: bool) -> None:
        self._executions = executions
        self._items = items
        self._express = express
        self._kept: dict[int, Unsuccessful] = {}
        self._redriving: dict[int, Unsuccessful] = {}
        self.waiting: deque[Unsuccessful] = deque()

    def keep(self, child: StartChild, ended: ChildEnded) -> None:
        """``child`` has ended without success and is counted so."""
        self._redriving.pop(child.number, None)
        redrivable = self._express or ended.journal is not None
        if redrivable and len(self._kept) < KEPT_UNSUCCESSFUL:
            self._kept[child.number] = Unsuccessful(child, ended)
        else:
            self._executions.failures_not_redrivable += 1
            self._items.failures_not_redrivable += child.item_count

    def succeeded(self, number: int) -> None:
        """``number`` needs no redrive."""
        if self._redriving:
            self._redriving.pop(number, None)

    def begin_redrive(self) -> list[Unsuccessful]:
        """All that were kept wait from now on."""
        self.waiting = deque(self._kept[number] for number in sorted(self._kept))
        self._kept = {}
        for one in self.waiting:
            self._move(one, waits=True)
        return list(self.waiting)

    def next(self) -> tuple[StartChild, StartChild | RedriveChild]:
        """What the next one is from now on, and the request that takes it up; its items run again."""
        one = self.waiting.popleft()
        child, ended = one
        self._redriving[child.number] = one
        self._executions.pending_redrive -= 1
        self._items.pending_redrive -= child.item_count
        self._executions.running += 1
        self._items.running += child.item_count
        again = child._replace(redrive_count=child.redrive_count + 1)
        if self._express:
            return again, again
        assert ended.journal is not None
        return again, RedriveChild(child.number, again, ended.started_at, ended.journal)

    def not_begun(self, number: int) -> bool:
        """Whether ``number`` was to be redriven; it waits again."""
        one = self._redriving.pop(number, None)
        if one is None:
            return False
        self._executions.running -= 1
        self._items.running -= one.child.item_count
        self._executions.pending_redrive += 1
        self._items.pending_redrive += one.child.item_count
        self.waiting.appendleft(one)
        return True

    def give_up_waiting(self) -> list[Unsuccessful]:
        """The run ends before these were redriven: they stand as they did."""
        left = list(self.waiting)
        self.waiting.clear()
        for one in left:
            self._move(one, waits=False)
            self._kept[one.child.number] = one
        return left

    def forget(self) -> None:
        """The run has succeeded: there is nothing to redrive."""
        self._kept.clear()

    def _move(self, one: Unsuccessful, *, waits: bool) -> None:
        sign = 1 if waits else -1
        self._executions.settle(one.ended.status, -sign)
        self._executions.pending_redrive += sign
        self._items.settle(one.ended.status, -sign * one.child.item_count)
        self._items.pending_redrive += sign * one.child.item_count
