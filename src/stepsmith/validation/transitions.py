"""20xx: every target exists in its scope, every state is reached, every scope can end, every name is used once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from stepsmith.asl import ChoiceState, Comparison, Expression, InvalidState, State
from stepsmith.asl.flow import Edge, Scope, is_terminal, reachable
from stepsmith.diagnostics import Diagnostic, nearest
from stepsmith.diagnostics import catalogue as rules
from stepsmith.source import join_pointer
from stepsmith.validation.scope import Subject


def check(subject: Subject) -> Iterator[Diagnostic]:
    seen: dict[str, str] = {}
    for scope in subject.scopes:
        yield from _missing(scope)
        for name in scope.machine.states:
            place = scope.state_pointer(name)
            if name in seen:
                yield rules.DUPLICATE_STATE.at(place, state=name, other=seen[name])
            seen.setdefault(name, place)
        # One cause, one finding: a dangling target explains what is not reached behind it.
        for name, state in scope.machine.states.items():
            if isinstance(state, ChoiceState) and state.default is None and not _covers_all(state):
                yield rules.NO_DEFAULT.at(scope.state_pointer(name))
        if is_known(scope):
            yield from _unreached(scope)
            yield from _endless(scope)


def _covers_all(state: ChoiceState) -> bool:
    """Whether two rules take the two values of one test, or one rule takes everything."""
    tests = set()
    for rule in state.choices:
        condition = rule.condition
        if condition is True:
            return True
        if isinstance(condition, Comparison) and isinstance(condition.operand, bool):
            tests.add((condition.variable, condition.operator, condition.operand))
        elif isinstance(condition, Expression):
            text = re.sub(r"\s+", "", condition.text)
            negated = text.startswith("$not(") and text.endswith(")")
            tests.add((text[5:-1] if negated else text, "", not negated))
    return any((variable, operator, not operand) in tests for variable, operator, operand in tests)


def is_known(scope: Scope) -> bool:
    """Whether all transitions of a scope could be read, and lead to states of it.

    A state that could not be read may go anywhere, and so may one without its Next, Catch or Choices, and a target
    that is filled in at deployment.
    """
    states, targets = scope.machine.states, {scope.machine.start_at, *(edge.target for edge in scope.graph.edges)}
    return targets <= states.keys() and all(map(_goes_on, states.values()))


def _goes_on(state: State) -> bool:
    if isinstance(state, InvalidState) or _ONWARD & state.extra.keys():
        return False
    return not hasattr(state, "next") or state.next is not None or is_terminal(state)


_ONWARD = frozenset(("Next", "End", "Default", "Choices", "Catch"))


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
    """The states from which all that is not reached is: what comes after such a state needs no word of its own."""
    reached = set(reachable(scope.graph))
    lost = [name for name in scope.machine.states if name not in reached]
    if not lost:
        return
    outgoing = scope.graph.outgoing()
    followed = {edge.target for name in lost for edge in outgoing[name] if edge.target != name}
    # First those to which nothing leads, then one of each cycle that is left.
    for name in (*(name for name in lost if name not in followed), *lost):
        if name in reached:
            continue
        yield rules.UNREACHABLE_STATE.at(scope.state_pointer(name), state=name)
        waiting = [name]
        reached.add(name)
        while waiting:
            for edge in outgoing[waiting.pop()]:
                if edge.target not in reached:
                    reached.add(edge.target)
                    waiting.append(edge.target)


def _endless(scope: Scope) -> Iterator[Diagnostic]:
    states = scope.machine.states
    if any(is_terminal(states[name]) for name in reachable(scope.graph)):
        return
    found = rules.NO_END.at(join_pointer(scope.pointer, "States"))
    # [M] AWS asks only the top level for an end.
    yield found if scope.parent is None else replace(found, at_creation=False)
