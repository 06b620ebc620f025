"""Where control goes: the scopes of a machine, their transitions, and what is reachable."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
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
        elif state.iterator is not None:  # both is an error of its own
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
