"""Ways that lead back to where they began: which go on for ever, and how soon a history is full."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stepsmith.testing.exploration import ENDED, UNKNOWN, Prefix, Search, Step

LOOPS_OF_A_PLACE = 200
"""How many loops are looked at where very many go through the same places."""


@dataclass(frozen=True, slots=True)
class Loop:
    """``before`` leads to the place where ``steps`` begin and end. ``trapped``: no success of any task leads out."""

    before: Prefix
    steps: tuple[Step, ...]
    trapped: bool

    @property
    def events(self) -> int:
        return sum(step.events for step in self.steps)

    @property
    def seconds(self) -> float:
        return sum(step.seconds for step in self.steps)


def loops_of(search: Search) -> Iterator[tuple[Loop, ...]]:
    """For every set of places that lead to each other, loops through them, the shortest first."""
    outgoing: dict[int, list[Step]] = {}
    for step in search.steps:
        outgoing.setdefault(step.source, []).append(step)
    trapped = _trapped(len(search.places), outgoing)
    for together in _components(len(search.places), outgoing):
        inside = [step for place in together for step in outgoing.get(place, ()) if step.target in together]
        # Through the trapped ones first: they are what a finding would name.
        inside.sort(key=lambda step: (len(search.places[step.source]), step.source))
        loops = []
        for step in inside[:LOOPS_OF_A_PLACE]:
            back = _way(step.target, step.source, outgoing, together)
            if back is not None:
                loops.append(Loop(search.places[step.source], (step, *back), step.source in trapped))
        if loops:
            yield tuple(sorted(loops, key=lambda loop: (not loop.trapped, len(loop.before) + len(loop.steps))))


def _trapped(count: int, outgoing: Mapping[int, Sequence[Step]]) -> set[int]:
    """The places from which tasks that succeed never lead to an end. Where none can succeed, any outcome counts."""
    backwards: dict[int, set[int]] = {}
    for source, steps in outgoing.items():
        successes = [step for step in steps if step.decision.outcome.way != "always"] or steps
        for step in successes:
            backwards.setdefault(step.target, set()).add(source)
    free: set[int] = set()
    waiting = [ENDED, UNKNOWN, *(place for place in range(count) if place not in outgoing)]
    while waiting:
        place = waiting.pop()
        if place not in free:
            free.add(place)
            waiting.extend(backwards.get(place, ()))
    return set(range(count)) - free


def _way(start: int, end: int, outgoing: Mapping[int, Sequence[Step]], within: set[int]) -> tuple[Step, ...] | None:
    """The steps of the shortest way; () when it is there already."""
    came: dict[int, Step | None] = {start: None}
    waiting = deque([start])
    while waiting:
        place = waiting.popleft()
        if place == end:
            found: list[Step] = []
            step = came[place]
            while step is not None:
                found.append(step)
                step = came[step.source]
            return tuple(found[::-1])
        for step in outgoing.get(place, ()):
            if step.target in within and step.target not in came:
                came[step.target] = step
                waiting.append(step.target)
    return None


def _components(count: int, outgoing: Mapping[int, Iterable[Step]]) -> Iterator[set[int]]:
    """Tarjan's strongly connected components, those without a loop left out."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    stack: list[int] = []
    on_stack: set[int] = set()
    for root in range(count):
        if root in index:
            continue
        work = [(root, iter(_targets(root, outgoing)))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            place, targets = work[-1]
            for target in targets:
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(_targets(target, outgoing))))
                    break
                if target in on_stack:
                    low[place] = min(low[place], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[place])
                if low[place] == index[place]:
                    together = set()
                    while place not in together:
                        member = stack.pop()
                        on_stack.discard(member)
                        together.add(member)
                    if len(together) > 1 or place in _targets(place, outgoing):
                        yield together


def _targets(place: int, outgoing: Mapping[int, Iterable[Step]]) -> list[int]:
    return [step.target for step in outgoing.get(place, ()) if step.target >= 0]
