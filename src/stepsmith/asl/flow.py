"""Where control and data go: the scopes of a machine, their transitions, what is reachable, what is defined where.

Authoring and validation both stand on this. Sets of variables are bit masks, so that a machine of thousands of states
is analysed in one pass over its edges, give or take its loops.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from stepsmith.asl.model import ChoiceState, FailState, Machine, MapState, ParallelState, State, SucceedState
from stepsmith.source import join_pointer

EdgeKind = Literal["next", "default", "rule", "catch"]


@dataclass(frozen=True, slots=True)
class Edge:
    """One transition. ``index`` is the position of the rule or of the catcher, else 0."""

    source: str
    target: str
    kind: EdgeKind = "next"
    index: int = 0


@dataclass(frozen=True, slots=True)
class Graph:
    """The transitions of one scope. Edges may name targets that do not exist; analyses leave those out."""

    start: str
    names: tuple[str, ...]
    edges: tuple[Edge, ...]

    def outgoing(self) -> dict[str, list[Edge]]:
        known = set(self.names)
        out: dict[str, list[Edge]] = {name: [] for name in self.names}
        for edge in self.edges:
            if edge.source in known and edge.target in known:
                out[edge.source].append(edge)
        return out


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """A machine, a branch or a processor. ``owner`` is the state of ``parent`` that holds it; ``pointer`` its place."""

    machine: Machine
    pointer: str
    graph: Graph
    parent: Scope | None = field(default=None, repr=False)
    owner: str | None = None
    distributed: bool = False

    def state_pointer(self, name: str) -> str:
        return join_pointer(self.pointer, "States", name)


def edges(name: str, state: State) -> Iterator[Edge]:
    """The transitions that a state writes, in written order."""
    if isinstance(state, ChoiceState):
        for index, rule in enumerate(state.choices):
            yield Edge(name, rule.next, "rule", index)
        if state.default is not None:
            yield Edge(name, state.default, "default")
    following = getattr(state, "next", None)
    if following is not None:
        yield Edge(name, following)
    for index, catcher in enumerate(getattr(state, "catch", ())):
        yield Edge(name, catcher.next, "catch", index)


def graph(machine: Machine) -> Graph:
    found = tuple(edge for name, state in machine.states.items() for edge in edges(name, state))
    return Graph(machine.start_at, tuple(machine.states), found)


def scopes(machine: Machine) -> tuple[Scope, ...]:
    """The machine and every branch and processor in it, an enclosing scope before those inside it."""
    top = Scope(machine=machine, pointer="", graph=graph(machine))
    found = [top]
    waiting = deque([top])
    while waiting:
        scope = waiting.popleft()
        for name, state in scope.machine.states.items():
            for pointer, inner in nested(name, state):
                child = Scope(
                    machine=inner,
                    pointer=scope.pointer + pointer,
                    graph=graph(inner),
                    parent=scope,
                    owner=name,
                    distributed=isinstance(state, MapState) and state.distributed,
                )
                found.append(child)
                waiting.append(child)
    return tuple(found)


def nested(name: str, state: State) -> Iterator[tuple[str, Machine]]:
    """The machines inside a state, each with its pointer from the scope that holds the state."""
    place = join_pointer("", "States", name)
    if isinstance(state, ParallelState):
        for index, branch in enumerate(state.branches):
            yield f"{place}/Branches/{index}", branch
    elif isinstance(state, MapState):
        if state.item_processor is not None:
            yield f"{place}/ItemProcessor", state.item_processor
        if state.iterator is not None:
            yield f"{place}/Iterator", state.iterator


def is_terminal(state: State) -> bool:
    return isinstance(state, (SucceedState, FailState)) or getattr(state, "end", None) is True


def reachable(of: Graph) -> frozenset[str]:
    """The states to which transitions lead from the start; empty when the start does not exist."""
    outgoing = of.outgoing()
    if of.start not in outgoing:
        return frozenset()
    seen = {of.start}
    stack = [of.start]
    while stack:
        for edge in outgoing[stack.pop()]:
            if edge.target not in seen:
                seen.add(edge.target)
                stack.append(edge.target)
    return frozenset(seen)


def definitely_defined(
    of: Graph, defines: Callable[[Edge], Iterable[str]], inherited: Iterable[str] = ()
) -> dict[str, frozenset[str]]:
    """For every reachable state, the names that are defined on *every* path from the start to it.

    ``defines`` gives the names that taking an edge defines; ``inherited`` what enclosing scopes have defined.
    """
    outgoing = of.outgoing()
    if of.start not in outgoing:
        return {}
    bits: dict[str, int] = {}

    def mask(names: Iterable[str]) -> int:
        total = 0
        for name in names:
            total |= 1 << bits.setdefault(name, len(bits))
        return total

    order = _reverse_postorder(of.start, outgoing)
    position = {name: index for index, name in enumerate(order)}
    given = {name: [(position[edge.target], mask(defines(edge))) for edge in outgoing[name]] for name in order}
    entry: list[int | None] = [None] * len(order)
    entry[0] = mask(inherited)
    changed = True
    while changed:  # a second pass is needed only where a loop takes something away
        changed = False
        for index, name in enumerate(order):
            here = entry[index]
            if here is None:
                continue
            for target, added in given[name]:
                before = entry[target]
                after = here | added if before is None else before & (here | added)
                if after != before:
                    entry[target] = after
                    changed = changed or target <= index
    names = list(bits)
    return {name: _names(entry[index] or 0, names) for index, name in enumerate(order)}


def possibly_defined(
    of: Graph, defines: Callable[[Edge], Iterable[str]], inherited: Iterable[str] = ()
) -> dict[str, frozenset[str]]:
    """For every reachable state, the names that are defined on *some* path from the start to it."""
    outgoing = of.outgoing()
    if of.start not in outgoing:
        return {}
    found: dict[str, set[str]] = {of.start: set(inherited)}
    waiting = deque([of.start])
    while waiting:
        name = waiting.popleft()
        for edge in outgoing[name]:
            after = found[name] | set(defines(edge))
            before = found.get(edge.target)
            if before is None or not after <= before:
                found[edge.target] = after | (before or set())
                waiting.append(edge.target)
    return {name: frozenset(names) for name, names in found.items()}


def _names(mask: int, names: Sequence[str]) -> frozenset[str]:
    found = []
    while mask:
        low = mask & -mask
        found.append(names[low.bit_length() - 1])
        mask ^= low
    return frozenset(found)


def _reverse_postorder(start: str, outgoing: Mapping[str, Sequence[Edge]]) -> list[str]:
    seen = {start}
    finished: list[str] = []
    stack = [(start, iter(outgoing[start]))]
    while stack:
        name, remaining = stack[-1]
        for edge in remaining:
            if edge.target not in seen:
                seen.add(edge.target)
                stack.append((edge.target, iter(outgoing[edge.target])))
                break
        else:
            stack.pop()
            finished.append(name)
    return finished[::-1]


def path_avoiding(of: Graph, target: str, variable: str, defines: Callable[[Edge], Iterable[str]]) -> tuple[str, ...]:
    """The shortest path from the start to ``target`` on which ``variable`` is never defined; () when there is none."""
    outgoing = of.outgoing()
    if of.start not in outgoing:
        return ()
    came_from: dict[str, str | None] = {of.start: None}
    waiting = deque([of.start])
    while waiting:
        name = waiting.popleft()
        if name == target:
            path: list[str] = []
            step: str | None = name
            while step is not None:
                path.append(step)
                step = came_from[step]
            return tuple(path[::-1])
        for edge in outgoing[name]:
            if edge.target not in came_from and variable not in defines(edge):
                came_from[edge.target] = name
                waiting.append(edge.target)
    return ()
