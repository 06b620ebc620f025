"""What is defined on every path to a state, on some path to it, and what is read after it, over one scope.

Sets of names are bit masks and states are numbers, so that a machine of thousands of states is analysed in one pass
over its transitions, give or take its loops. Authoring proves its references with it, validation the variables.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Transition(NamedTuple):
    """``defines`` is the mask of what is defined by going this way."""

    target: int
    defines: int


Transitions = Sequence[Sequence[Transition]]


def defined_always(start: int, transitions: Transitions, inherited: int = 0) -> dict[int, int]:
    """For every reachable state, the mask of what is defined on *every* path from the start to it.

    ``inherited`` is what enclosing scopes have defined before the start.
    """
    order = _reverse_postorder(start, transitions)
    position = {state: index for index, state in enumerate(order)}
    entry: dict[int, int] = {start: inherited}
    again = True
    while again:  # a second time only where a loop takes something away
        again = False
        for index, state in enumerate(order):
            here = entry[state]
            for target, defines in transitions[state]:
                before = entry.get(target)
                after = here | defines if before is None else before & (here | defines)
                if after != before:
                    entry[target] = after
                    again = again or position[target] <= index
    return entry


def defined_sometimes(start: int, transitions: Transitions, inherited: int = 0) -> dict[int, int]:
    """For every reachable state, the mask of what is defined on *some* path from the start to it."""
    order = _reverse_postorder(start, transitions)
    position = {state: index for index, state in enumerate(order)}
    entry: dict[int, int] = dict.fromkeys(order, 0)
    entry[start] = inherited
    again = True
    while again:  # a second time only where a loop brings something back
        again = False
        for index, state in enumerate(order):
            here = entry[state]
            for target, defines in transitions[state]:
                after = entry[target] | here | defines
                if after != entry[target]:
                    entry[target] = after
                    again = again or position[target] <= index
    return entry


def undefined(start: int, transitions: Transitions, reads: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The states that read what some path to them has not defined, with the mask of it."""
    for state, defined in sorted(defined_always(start, transitions).items()):
        missing = reads[state] & ~defined
        if missing:
            yield state, missing


def read_later(start: int, transitions: Transitions, reads: Sequence[int]) -> list[int]:
    """For every state, the mask of what is read after it, on some path, before it is defined anew."""
    order = _reverse_postorder(start, transitions)
    position = {state: index for index, state in enumerate(order)}
    loops_back = {target for state in order for target, _ in transitions[state] if position[target] <= position[state]}
    wanted = [0] * len(transitions)  # on entry
    after = [0] * len(transitions)
    again = True
    while again:  # a second time only where a loop brings something back
        again = False
        for state in reversed(order):
            later = through = 0
            for target, defines in transitions[state]:
                later |= wanted[target]
                through |= wanted[target] & ~defines
            after[state] = later
            needed = reads[state] | through
            if needed != wanted[state]:
                wanted[state] = needed
                again = again or state in loops_back
    return after


def path_without(start: int, transitions: Transitions, target: int, bit: int) -> list[int]:
    """The shortest way from the start to a state on which ``bit`` is not defined."""
    came_from: dict[int, int | None] = {start: None}
    waiting = deque([start])
    while waiting:
        state = waiting.popleft()
        if state == target:
            path = [state]
            while (before := came_from[path[-1]]) is not None:
                path.append(before)
            return path[::-1]
        for following, defines in transitions[state]:
            if following not in came_from and not defines & bit:
                came_from[following] = state
                waiting.append(following)
    return []


def _reverse_postorder(start: int, transitions: Transitions) -> list[int]:
    seen = {start}
    finished: list[int] = []
    stack = [(start, iter(transitions[start]))]
    while stack:
        state, remaining = stack[-1]
        for target, _ in remaining:
            if target not in seen:
                seen.add(target)
                stack.append((target, iter(transitions[target])))
                break
        else:
            stack.pop()
            finished.append(state)
    return finished[::-1]
