"""20xx: a loop can be left, and does not spin.

A loop is a strongly connected part of a scope's transitions. Judged is only what is certain: a part from which no
transition leads to an end, and a part in which nothing that its exits test can change, or that polls without a pause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from stepsmith.asl import ChoiceState, PassState, TaskState
from stepsmith.asl.flow import Scope, is_terminal, reachable
from stepsmith.diagnostics import Diagnostic
from stepsmith.diagnostics import catalogue as rules
from stepsmith.integrations import ResourceError, parse_resource
from stepsmith.validation.scope import Site, Subject
from stepsmith.validation.transitions import is_known

_POLLING = re.compile(r"(describe|get)[A-Z]")
# What differs from one look to the next although nothing is computed: the clock, chance, the context's times.
_VARIES = re.compile(r"\$(now|millis|random|uuid)\b|EnteredTime|StartTime|RetryCount|\$\$|\$states\.context")
_PAGES = re.compile(r"token|marker|cursor|page", re.IGNORECASE)


def check(subject: Subject) -> Iterator[Diagnostic]:
    for scope in subject.scopes:
        sites = {site.name: site for site in subject.sites_of(scope)}
        states = scope.machine.states
        if not is_known(scope):
            continue
        reached = reachable(scope.graph)
        ends = any(is_terminal(states[name]) for name in reached)  # without one, the whole scope is told endless
        outgoing = scope.graph.outgoing()
        for loop in loops(scope):
            inside = set(loop)
            left = any(edge.target not in inside for name in loop for edge in outgoing[name])
            if not left and not any(is_terminal(states[name]) for name in loop):
                if ends:
                    yield rules.ENDLESS_LOOP.at(scope.state_pointer(loop[0]), states=_shown(loop))
            elif reason := _spins([sites[name] for name in loop]):
                yield rules.BUSY_LOOP.at(scope.state_pointer(loop[0]), states=_shown(loop), reason=reason)


def _shown(loop: Sequence[str]) -> str:
    return ", ".join(loop if len(loop) <= 6 else (*loop[:5], "…"))


def loops(scope: Scope) -> list[tuple[str, ...]]:
    """The strongly connected parts of what is reached that hold a cycle, with their states in written order."""
    reached = reachable(scope.graph)
    targets = {name: [edge.target for edge in edges] for name, edges in scope.graph.outgoing().items()}
    place = {name: index for index, name in enumerate(targets)}
    found = []
    for part in _parts([name for name in targets if name in reached], targets):
        if len(part) > 1 or part[0] in targets[part[0]]:
            found.append(tuple(sorted(part, key=place.__getitem__)))
    return sorted(found, key=lambda part: place[part[0]])


def _parts(names: Sequence[str], targets: Mapping[str, Sequence[str]]) -> Iterator[list[str]]:
    """Tarjan's algorithm, without recursion."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    on_stack: set[str] = set()
    stack: list[str] = []
    for root in names:
        if root in index:
            continue
        work: list[tuple[str, Iterator[str]]] = []
        _open(root, targets, index, low, stack, on_stack, work)
        while work:
            name, remaining = work[-1]
            for target in remaining:
                if target not in index:
                    _open(target, targets, index, low, stack, on_stack, work)
                    break
                if target in on_stack:
                    low[name] = min(low[name], index[target])
            else:
                work.pop()
                if work:
                    above = work[-1][0]
                    low[above] = min(low[above], low[name])
                if low[name] == index[name]:
                    part = [stack.pop()]
                    while part[-1] != name:
                        part.append(stack.pop())
                    on_stack.difference_update(part)
                    yield part


def _open(
    name: str,
    targets: Mapping[str, Sequence[str]],
    index: dict[str, int],
    low: dict[str, int],
    stack: list[str],
    on_stack: set[str],
    work: list[tuple[str, Iterator[str]]],
) -> None:
    index[name] = low[name] = len(index)
    stack.append(name)
    on_stack.add(name)
    work.append((name, iter(targets[name])))


def _spins(loop: Sequence[Site]) -> str | None:
    """Why a loop runs at full speed to no use, None when it does not or may not."""
    kinds = {type(site.state) for site in loop}
    if not kinds <= {ChoiceState, PassState, TaskState}:
        return None
    tasks = [site for site in loop if isinstance(site.state, TaskState)]
    if not tasks:
        return None if any(_changes(site) for site in loop) else "nothing in it changes what its Choice tests"
    if all(_polls(site) for site in tasks):
        return f"{tasks[0].name} asks again and again without a Wait"
    return None


def _changes(site: Site) -> bool:
    if any(_VARIES.search(text) for _, text in site.texts):
        return True
    changing = {"Assign", "Output", "Parameters", "Result", "ResultPath", "InputPath", "OutputPath"}
    if changing & site.written.keys():
        return True
    rules_of = site.written.get("Choices", ())
    return any({"Assign", "Output"} & rule.keys() for rule in rules_of if isinstance(rule, dict))


def _polls(site: Site) -> bool:
    """A call that only looks, in one page."""
    assert isinstance(site.state, TaskState)
    try:
        integration = parse_resource(site.state.resource)
    except ResourceError:
        return False
    if integration.kind not in ("sdk", "optimized") or integration.waits:
        return False
    written = site.written.get("Arguments", site.written.get("Parameters", {}))
    names = written if isinstance(written, dict) else {}
    return bool(_POLLING.match(integration.action)) and not any(_PAGES.search(name) for name in names)
