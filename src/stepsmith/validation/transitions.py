"""20xx: every target exists in its scope, every state is reached, every scope can end, every name is used once."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import replace

from stepsmith.asl import InvalidState
from stepsmith.asl.flow import Edge, Scope, is_terminal, reachable
from stepsmith.diagnostics import Diagnostic, nearest
from stepsmith.diagnostics import catalogue as rules
from stepsmith.source import join_pointer
from stepsmith.validation.scope import Subject


def check(subject: Subject) -> Iterator[Diagnostic]:
    seen: dict[str, str] = {}
    for scope in subject.scopes:
        missing = list(_missing(scope))
        yield from missing
        for name in scope.machine.states:
            place = scope.state_pointer(name)
            if name in seen:
                yield rules.DUPLICATE_STATE.at(place, state=name, other=seen[name])
            seen.setdefault(name, place)
        # One cause, one finding: a dangling target explains what is not reached behind it. A target that is filled in
        # at deployment may be any state.
        if not missing and scope.machine.states and not _filled_in(scope):
            yield from _unreached(scope)
            yield from _endless(scope)


def target_pointer(scope: Scope, edge: Edge) -> str:
    place = scope.state_pointer(edge.source)
    match edge.kind:
        case "rule":
            return join_pointer(place, "Choices", edge.index, "Next")
        case "catch":
            return join_pointer(place, "Catch", edge.index, "Next")
        case "default":
            return join_pointer(place, "Default")
        case _:
            return join_pointer(place, "Next")


def _is_substitution(text: str) -> bool:
    """Whether CloudFormation fills in the text, or a part of it."""
    return "${" in text


def _filled_in(scope: Scope) -> bool:
    return _is_substitution(scope.machine.start_at) or any(_is_substitution(edge.target) for edge in scope.graph.edges)


def _missing(scope: Scope) -> Iterator[Diagnostic]:
    states = scope.machine.states
    start = scope.machine.start_at
    if states and start and start not in states and not _is_substitution(start):
        yield _missing_target(scope, "StartAt", start, join_pointer(scope.pointer, "StartAt"))
    for edge in scope.graph.edges:
        if edge.target not in states and not _is_substitution(edge.target):
            pointer = target_pointer(scope, edge)
            yield _missing_target(scope, pointer.rsplit("/", 1)[-1], edge.target, pointer)


def _missing_target(scope: Scope, field: str, target: str, pointer: str) -> Diagnostic:
    guess = nearest(target, scope.machine.states)
    return rules.MISSING_TARGET.at(
        pointer, field=field, target=target, hint=f"did you mean {guess!r}?" if guess else None
    )


def _unreached(scope: Scope) -> Iterator[Diagnostic]:
    reached = reachable(scope.graph)
    for name in scope.machine.states:
        if name not in reached:
            yield rules.UNREACHABLE_STATE.at(scope.state_pointer(name), state=name)


def _endless(scope: Scope) -> Iterator[Diagnostic]:
    """A state that can be read in no way may be an end: only what is known is judged."""
    states = scope.machine.states
    if any(isinstance(state, InvalidState) for state in states.values()):
        return
    reached = reachable(scope.graph)
    waiting = deque(name for name in reached if is_terminal(states[name]))
    if not waiting:
        # [M] AWS asks only the top level for an end.
        found = rules.NO_END.at(join_pointer(scope.pointer, "States"))
        yield found if scope.parent is None else replace(found, at_creation=False)
