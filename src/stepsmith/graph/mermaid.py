"""A machine as a Mermaid flowchart: choices labelled with their conditions, scopes as boxes, catches dashed.

Where many states share one handler (a catch for the whole workflow), a dashed line from each would hide the picture;
one line, from a note that counts them, stands for all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count

from stepsmith.asl.flow import is_terminal
from stepsmith.asl.model import ChoiceState, FailState, Machine, State, SucceedState, TaskState, WaitState
from stepsmith.graph.labels import inner_machines, transitions

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
        inner = list(inner_machines(state))
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
    found = transitions(machine)
    for edge, label in found.single:
        line = "-.->" if edge.kind == "catch" else "-->"
        arrow = f"{line}|{_quoted(label)}|" if label else line
        yield f"{indent}{names[edge.source]} {arrow} {names[edge.target]}"
    for handler in found.shared:
        identifier = next(identifiers)
        yield f"{indent}{identifier}>{_quoted(handler.text)}]"
        yield f"{indent}{identifier} -.-> {names[handler.target]}"


def _title(name: str, state: State) -> str:
    if isinstance(state, WaitState) and isinstance(state.seconds, int):
        return f"{name}\n{state.seconds} s"
    return name


def _quoted(text: str) -> str:
    """A text as Mermaid takes it: its own marks as entities."""
    marks = {'"': "#quot;", "<": "#lt;", ">": "#gt;", "#": "#35;", "\n": "<br/>", "`": "#96;"}
    return '"' + "".join(marks.get(letter, letter) for letter in text) + '"'
