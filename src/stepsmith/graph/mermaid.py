"""A machine as a Mermaid flowchart: choices labelled with their conditions, scopes as boxes, catches dashed.

Where many states share one handler (a catch for the whole workflow), a dashed line from each would hide the picture;
one line, from a note that counts them, stands for all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import count

from stepsmith.asl.flow import Edge, edges, is_terminal
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
    Rule,
    State,
    SucceedState,
    TaskState,
    WaitState,
)

SHARED = 3
"""From how many states on a common handler is drawn once."""

_LABEL_LENGTH = 60
# Left and right of a node's text: what a state does can be seen from its shape.
_SHAPES: dict[type, tuple[str, str]] = {
    TaskState: ("[", "]"),
    ChoiceState: ("{", "}"),
    WaitState: ("[/", "/]"),
    SucceedState: ("([", "])"),
    FailState: ("([", "])"),
}
_ROUNDED = ("(", ")")


def mermaid(machine: Machine) -> str:
    """The text of a flowchart, ending with a newline; the same machine gives the same text."""
    return "\n".join(_lines(machine)) + "\n"


def _lines(machine: Machine) -> Iterator[str]:
    identifiers = (f"s{number}" for number in count(1))
    yield "flowchart TD"
    yield from _scope(machine, identifiers, "  ", outermost=True)
    yield "  classDef fail stroke:#b3261e,color:#b3261e"
    yield "  classDef end_ fill:#333,stroke:#333,color:#fff"


def _scope(machine: Machine, identifiers: Iterator[str], indent: str, *, outermost: bool) -> Iterator[str]:
    names: dict[str, str] = {}
    start = next(identifiers)
    end = next(identifiers)
    yield f"{indent}{start}((start)):::end_" if outermost else f"{indent}{start}(( ))"
    for name, state in machine.states.items():
        identifier = names[name] = next(identifiers)
        inner = list(_inner(state))
        if inner:
            yield f"{indent}subgraph {identifier} [{_quoted(name)}]"
            for title, scope in inner:
                if len(inner) > 1:
                    yield f"{indent}  subgraph {next(identifiers)} [{_quoted(title)}]"
                    yield from _scope(scope, identifiers, indent + "    ", outermost=False)
                    yield f"{indent}  end"
                else:
                    yield from _scope(scope, identifiers, indent + "  ", outermost=False)
            yield f"{indent}end"
        else:
            left, right = _SHAPES.get(type(state), _ROUNDED)
            style = ":::fail" if isinstance(state, FailState) else ""
            yield f"{indent}{identifier}{left}{_quoted(_title(name, state))}{right}{style}"
    if machine.start_at in names:
        yield f"{indent}{start} --> {names[machine.start_at]}"
    yield from _transitions(machine, names, identifiers, indent)
    ends = [name for name, state in machine.states.items() if is_terminal(state) and not isinstance(state, FailState)]
    if ends:
        yield f"{indent}{end}((end)):::end_" if outermost else f"{indent}{end}(( ))"
        for name in ends:
            yield f"{indent}{names[name]} --> {end}"


def _transitions(machine: Machine, names: Mapping[str, str], identifiers: Iterator[str], indent: str) -> Iterator[str]:
    found = [edge for name, state in machine.states.items() for edge in edges(name, state) if edge.target in names]
    catches: dict[tuple[str, str], list[Edge]] = {}
    for edge in found:
        if edge.kind == "catch":
            errors = machine.states[edge.source].catch[edge.index].error_equals  # type: ignore[union-attr]
            catches.setdefault((edge.target, ", ".join(errors)), []).append(edge)
            continue
        label = _label(machine.states[edge.source], edge)
        arrow = f"-->|{_quoted(label)}|" if label else "-->"
        yield f"{indent}{names[edge.source]} {arrow} {names[edge.target]}"
    for (target, errors), group in catches.items():
        text = "any error" if errors == "States.ALL" else errors
        if len(group) >= SHARED:
            note = next(identifiers)
            yield f"{indent}{note}>{_quoted(f'{text} in {len(group)} states')}]"
            yield f"{indent}{note} -.-> {names[target]}"
        else:
            for edge in group:
                yield f"{indent}{names[edge.source]} -.->|{_quoted(text)}| {names[target]}"


def _inner(state: State) -> Iterator[tuple[str, Machine]]:
    if isinstance(state, ParallelState):
        for number, branch in enumerate(state.branches, start=1):
            yield f"branch {number}", branch
    elif isinstance(state, MapState) and state.processor is not None:
        yield "for each item", state.processor


def _title(name: str, state: State) -> str:
    if isinstance(state, WaitState) and isinstance(state.seconds, int):
        return f"{name}\n{state.seconds} s"
    return name


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
    return text if len(text) <= _LABEL_LENGTH else text[: _LABEL_LENGTH - 1].rstrip() + "…"


def _quoted(text: str) -> str:
    """A text as Mermaid takes it: its own marks as entities."""
    marks = {'"': "#quot;", "<": "#lt;", ">": "#gt;", "#": "#35;", "\n": "<br/>", "`": "#96;"}
    return '"' + "".join(marks.get(letter, letter) for letter in text) + '"'
