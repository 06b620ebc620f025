"""How the states of one scope are put together with ``>>``: every state once, jumps where it is met again.

Branches that come together again join what follows their Choice, so that a workflow reads from top to bottom. What is
reached by jumps only, or not at all, stands beside the rest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

_DEEPEST = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Transitions:
    """Where a state leads, by name. A final state, or one that is written verbatim, leads nowhere."""

    next: str | None = None
    rules: tuple[str, ...] = ()
    default: str | None = None
    catchers: tuple[str, ...] = ()
    is_choice: bool = False
    ends: bool = False
    fails: bool = False

    @property
    def onward(self) -> tuple[str, ...]:
        """Where it leads unless it fails."""
        return tuple(name for name in (*self.rules, self.default, self.next) if name is not None)


@dataclass(frozen=True, slots=True)
class Jump:
    name: str


class Following:
    """The target of a rule is what follows its Choice."""


FOLLOWING = Following()
Sequel: TypeAlias = "list[str | Jump]"
Target: TypeAlias = "Sequel | Following"


@dataclass(slots=True)
class Position:
    """What a state leads to besides what follows it. ``ends``: it must say so, because something does follow."""

    rules: list[Target] = field(default_factory=list)
    default: Target | None = None
    catchers: list[Target] = field(default_factory=list)
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    main: Sequel
    beside: list[Sequel]
    positions: Mapping[str, Position]


def outline(start: str, states: Mapping[str, Transitions]) -> Outline:
    """All states of a scope, laid out from ``start``; every name that is led to is one of ``states``."""
    writer = _Writer(states)
    main, _ = writer.sequel(start, None, frozenset(), 0)
    beside = []
    while (left := writer.left()) is not None:
        beside.append(writer.sequel(left, None, frozenset(), 0)[0])
    return Outline(main, beside, writer.positions)


class _Writer:
    def __init__(self, states: Mapping[str, Transitions]) -> None:
        self._states = states
        self._meetings = meetings(states)
        self.positions: dict[str, Position] = {}

    def left(self) -> str | None:
        """A state that stands nowhere yet, if possible one to which no other such state leads."""
        waiting = [name for name in self._states if name not in self.positions]
        entered = {target for name in waiting for target in self._states[name].onward if target != name}
        return next((name for name in waiting if name not in entered), waiting[0] if waiting else None)

    def sequel(self, name: str, onto: str | None, kept: frozenset[str], depth: int) -> tuple[Sequel, bool]:
        """The states from ``name`` until they come ``onto`` that one, and whether an end of them is open to it.

        States in ``kept`` follow further out, and are not put here.
        """
        items: list[str | Jump] = []
        inside = kept | ({onto} if onto is not None else set())
        while name != onto:
            if name in self.positions or name in kept or depth > _DEEPEST:
                items.append(Jump(name))
                return items, False
            state, position = self._states[name], Position()
            self.positions[name] = position
            items.append(name)
            if state.is_choice:
                meeting = self._meetings.get(name)
                joined = onto if meeting is None or meeting in self.positions or meeting in kept else meeting
                is_open = False
                for target in state.rules:
                    found, opened = self._target(target, joined, inside, depth)
                    position.rules.append(found)
                    is_open |= opened
                if state.default is not None:
                    position.default, opened = self._target(state.default, joined, inside, depth)
                    is_open |= opened
                if joined is None or joined == onto or not is_open:
                    return items, is_open and joined == onto
                name = joined
                continue
            after = state.next if state.next is not None else onto
            is_open = False
            for target in state.catchers:
                # What follows is joined by the state's own end: its catcher has to say where it jumps.
                handler, opened = self._sequel(target, after, inside, depth)
                position.catchers.append(handler or [Jump(target)])
                is_open |= opened and bool(handler)
            if state.next is None:
                position.ends = state.ends and onto is not None
                return items, is_open
            name = state.next
        return items, True

    def _target(self, name: str, joined: str | None, kept: frozenset[str], depth: int) -> tuple[Target, bool]:
        return (FOLLOWING, True) if name == joined else self._sequel(name, joined, kept, depth)

    def _sequel(self, name: str, onto: str | None, kept: frozenset[str], depth: int) -> tuple[Sequel, bool]:
        return self.sequel(name, onto, kept - {onto} if onto is not None else kept, depth + 1)


def meetings(states: Mapping[str, Transitions]) -> dict[str, str]:
    """For every Choice the first state that all its paths come to, those aside that can only fail.

    That is its immediate post-dominator: dominance (Cooper, Harvey and Kennedy) in the graph turned around.
    """
    order = _from_the_ends(states)
    number = {name: index for index, name in enumerate(order)}
    end = len(order)  # a node behind every end
    dominator = {end: end}

    def common(first: int, second: int) -> int:
        while first != second:
            while first < second:
                first = dominator[first]
            while second < first:
                second = dominator[second]
        return first

    changed = True
    while changed:
        changed = False
        for index in range(end - 1, -1, -1):
            targets = states[order[index]].onward
            behind = [number[target] for target in targets if target in number] if targets else [end]
            known = [target for target in behind if target in dominator]
            found = known[0]
            for target in known[1:]:
                found = common(found, target)
            if dominator.get(index) != found:
                dominator[index], changed = found, True
    return {
        name: order[dominator[number[name]]]
        for name, state in states.items()
        if state.is_choice and name in number and dominator[number[name]] != end
    }


def _from_the_ends(states: Mapping[str, Transitions]) -> Sequence[str]:
    """The states from which a good end can be reached, in postorder of a walk that begins behind the ends."""
    before: dict[str, list[str]] = {name: [] for name in states}
    for name, state in states.items():
        for target in state.onward:
            before[target].append(name)
    order: list[str] = []
    seen: set[str] = set()
    for last in (name for name, state in states.items() if not state.onward and not state.fails):
        stack = [(last, iter(before[last]))]
        seen.add(last)
        while stack:
            current, sources = stack[-1]
            found = next((source for source in sources if source not in seen), None)
            if found is None:
                order.append(current)
                stack.pop()
            else:
                seen.add(found)
                stack.append((found, iter(before[found])))
    return order
