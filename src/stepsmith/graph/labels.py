"""What a picture says about a state and a transition, in few words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from stepsmith.asl.flow import Edge, edges
from stepsmith.asl.model import (
    And,
    ChoiceState,
    Comparison,
    Expression,
    FailState,
    Machine,
    MapState,
    Not,
    Or,
    ParallelState,
    Path,
    Rule,
    State,
    TaskState,
    WaitState,
)
from stepsmith.integrations import ResourceError, parse_resource

SHARED = 3
"""From how many states on a common handler is drawn once."""

_LENGTH = 60


class Handler(NamedTuple):
    """A catch that many states share: drawn once, from a note that counts them."""

    target: str
    text: str


class Transitions(NamedTuple):
    """The transitions of one scope that have a target: those drawn one by one, each with its label, and the shared."""

    single: tuple[tuple[Edge, str], ...]
    shared: tuple[Handler, ...]


def transitions(machine: Machine) -> Transitions:
    single: list[tuple[Edge, str]] = []
    catches: dict[tuple[str, str], list[Edge]] = {}
    for name, state in machine.states.items():
        for edge in edges(name, state):
            if edge.target not in machine.states:
                continue
            if edge.kind == "catch":
                errors = ", ".join(state.catch[edge.index].error_equals)  # type: ignore[union-attr]
                catches.setdefault((edge.target, errors), []).append(edge)
            else:
                single.append((edge, _label(state, edge)))
    shared = []
    for (target, errors), group in catches.items():
        text = "any error" if errors == "States.ALL" else errors
        if len(group) >= SHARED:
            shared.append(Handler(target, f"{text} in {len(group)} states"))
        else:
            single += [(edge, text) for edge in group]
    return Transitions(tuple(single), tuple(shared))


def inner_machines(state: State) -> Iterator[tuple[str, Machine]]:
    """The machines inside a state, each with a title."""
    if isinstance(state, ParallelState):
        for number, branch in enumerate(state.branches, start=1):
            yield f"branch {number}", branch
    elif isinstance(state, MapState) and state.processor is not None:
        yield "for each item", state.processor


def note(state: State) -> str:
    """What the state does, beside its name; empty when the name must do."""
    match state:
        case TaskState(resource=resource):
            return _service(resource)
        case WaitState():
            return _waiting(state)
        case MapState():
            kind = "distributed map" if state.distributed else "map"
            return f"{kind}, {state.max_concurrency} at once" if isinstance(state.max_concurrency, int) else kind
        case ParallelState(branches=branches):
            return "1 branch" if len(branches) == 1 else f"{len(branches)} branches"
        case FailState(error=error) if isinstance(error, str):
            return error
    return ""


def _service(resource: str) -> str:
    try:
        found = parse_resource(resource)
    except ResourceError:
        return resource
    if found.kind == "lambda":
        return "lambda " + resource.rsplit(":function:", 1)[-1]
    if found.kind == "activity":
        return "activity " + resource.rsplit(":", 1)[-1]
    if found.kind == "unknown":
        return resource
    return f"{found.service}:{found.resource}"


def _waiting(state: WaitState) -> str:
    match state.seconds:
        case int() as seconds:
            return f"{seconds} s"
        case Path(text):
            return f"{text} s"
        case Expression(text):
            return f"{_shortened(_plain(text.strip()))} s"
    match state.timestamp:
        case str() as moment:
            return f"until {moment}"
        case Path(text) | Expression(text):
            return f"until {_shortened(_plain(text.strip()))}"
    return ""


def _label(state: State, edge: Edge) -> str:
    if not isinstance(state, ChoiceState):
        return ""
    if edge.kind == "default":
        return "otherwise"
    rule = state.choices[edge.index]
    return rule.comment or _condition(rule)


def _condition(rule: Rule) -> str:
    """A condition as short as it can be understood."""
    match rule.condition:
        case Expression(text):
            return _shortened(_plain(text.strip()))
        case bool(value):
            return str(value).lower()
        case Comparison(variable, operator, operand):
            return _shortened(f"{variable} {operator} {operand}")
        case And() | Or() | Not():
            return type(rule.condition).__name__.lower() + " …"


def _plain(expression: str) -> str:
    text = re.sub(r"\$states\.(context\.Execution\.Input|input)\b", "input", expression)
    return re.sub(r"\$(?=[A-Za-z])", "", text)


def _shortened(text: str) -> str:
    return text if len(text) <= _LENGTH else text[: _LENGTH - 1].rstrip() + "…"
