"""The children of one Parallel or inline Map: how they are run side by side, given up, and taken up again."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING

from stepsmith.asl import Json
from stepsmith.execution.failure import BRANCH_FAILED, Failed, Failure

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Fiber, Message


class Gathering:
    """What one attempt has got so far: the outputs in order, and the children that were stopped before their end.

    ``begun`` children were begun; ``end`` is the last event inside the one that ended last, ``origin`` the event that
    the first ones follow. ``input`` and ``items`` are the Map's, so that a redrive sees the same ones.
    """

    __slots__ = ("begun", "end", "entered_event", "input", "items", "origin", "stopped", "texts", "values")

    def __init__(self, fiber: Fiber, count: int, input: Json = None, items: Sequence[Json] = ()) -> None:
        self.entered_event = fiber.entered_event
        self.origin = self.end = fiber.chain
        self.values: list[Json] = [None] * count
        self.texts = [""] * count
        self.begun = 0
        self.stopped: dict[int, Fiber] = {}
        self.input = input
        self.items = items
        fiber.gathering = self


def gather(
    fiber: Fiber,
    work: Gathering,
    limit: int,
    begin: Callable[[int, int], None],
    take_up: Callable[[Fiber], None],
) -> Generator[None, Message, tuple[Json, str]]:
    """Run the children, at most ``limit`` at once; their outputs in order, or Failed with the first failure.

    ``begin(index, chain)`` spawns one; ``chain`` is the event that its first one follows. ``take_up(child)`` lets one
    that was stopped go on: after a redrive only those run that have not ended.
    """
    count, values, texts = len(work.values), work.values, work.texts
    stopped, work.stopped = work.stopped, {}
    running = len(stopped)
    for index in sorted(stopped):
        take_up(stopped[index])
    while running < limit and work.begun < count:
        begin(work.begun, work.origin)
        work.begun += 1
        running += 1
    while running:
        child = (yield).child
        assert child is not None
        del fiber.children[child.index]
        if child.failure is not None:
            _give_up(fiber, work, child)
        values[child.index], texts[child.index] = child.value, child.text
        work.end = child.end_event or child.chain
        if work.begun < count:
            begin(work.begun, child.chain)
            work.begun += 1
        else:
            running -= 1
    fiber.chain = work.end
    # AWS puts the branches' texts together as they are: blanks of the execution's input survive [R].
    return values, "[" + ",".join(texts) + "]"


def _give_up(fiber: Fiber, work: Gathering, failing: Fiber) -> None:
    failure = failing.failure
    assert failure is not None
    fiber.chain = failing.chain
    work.stopped = {**fiber.children, failing.index: failing}
    fiber.children.clear()
    # [measured by others on AWS] in the order of the branches, all of them following the failure itself.
    for index in sorted(work.stopped):
        child = work.stopped[index]
        if child is failing:
            _note_failing(child)
        else:
            fiber.execution.abort(child, follows=failing.chain)
    raise Failed(Failure(failure.error, failure.cause, names=(*failure.names, BRANCH_FAILED), fatal=failure.fatal))


def _note_failing(child: Fiber) -> None:
    if child.iteration_of is not None:
        # [R] what follows passes it by
        child.note("MapIterationFailed", {"name": child.iteration_of, "index": child.index})
    # [R] a Task that fails in a branch leaves TaskStateAborted behind its TaskFailed; for the other states nothing is
    # recorded, and they are taken to leave nothing.
    if child.state is not None and child.state.type == "Task":
        child.note("TaskStateAborted", {})
