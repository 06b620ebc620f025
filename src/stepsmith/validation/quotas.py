"""60xx: limits of AWS that a definition is sure to meet. [D] the developer guide's page of quotas."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from heapq import heappop, heappush
from typing import Final

from stepsmith.asl import InvalidState, Json, MapState, ParallelState, State, TaskState, WaitState
from stepsmith.asl.expressions import inner, is_expression
from stepsmith.asl.flow import Scope, is_terminal, nested
from stepsmith.diagnostics import Diagnostic
from stepsmith.diagnostics import catalogue as rules
from stepsmith.source import join_pointer
from stepsmith.validation.express import EXPRESS_SECONDS, express_scopes
from stepsmith.validation.loops import loops
from stepsmith.validation.scope import Site, Subject

DEFINITION_CHARACTERS: Final = 1_048_576
PAYLOAD_BYTES: Final = 262_144
HISTORY_EVENTS: Final = 25_000
STANDARD_SECONDS: Final = 31_536_000  # a year

_PAYLOADS = ("Parameters", "Arguments", "Result", "ResultSelector", "ItemSelector", "Items", "Output")


def check(subject: Subject) -> Iterator[Diagnostic]:
    if subject.size is not None and subject.size > DEFINITION_CHARACTERS:
        yield rules.DEFINITION_SIZE.at("", size=f"{subject.size:,}", limit=f"{DEFINITION_CHARACTERS:,}")
    if subject.size is None or subject.size > PAYLOAD_BYTES:
        yield from _payloads(subject)
    yield from _durations(subject)
    yield from _histories(subject)


# ---- payloads -----------------------------------------------------------------------------------------------------


def _payloads(subject: Subject) -> Iterator[Diagnostic]:
    for site in subject.sites:
        for name in _PAYLOADS:
            if name in site.written:
                yield from _payload(site.written[name], join_pointer(site.pointer, name), name)
        assigned = site.written.get("Assign")
        for name, value in assigned.items() if isinstance(assigned, dict) else ():
            yield from _payload(value, join_pointer(site.pointer, "Assign", name), f"${name}")


def _payload(value: Json, pointer: str, name: str) -> Iterator[Diagnostic]:
    size = len(json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode("utf-8", "surrogatepass"))
    if size > PAYLOAD_BYTES:
        yield rules.PAYLOAD_SIZE.at(pointer, name=name, size=f"{size:,}", limit=f"{PAYLOAD_BYTES:,}")


# ---- durations ----------------------------------------------------------------------------------------------------


def _durations(subject: Subject) -> Iterator[Diagnostic]:
    express = express_scopes(subject)
    declared = subject.machine.timeout_seconds
    whole = declared if isinstance(declared, int) else None
    if subject.express and whole is not None and whole > EXPRESS_SECONDS:
        yield rules.LATE_TIMEOUT.at("/TimeoutSeconds", seconds=whole, limit=EXPRESS_SECONDS, owner=_OWNERS[True])
    for site in subject.sites:
        is_express = site.scope.pointer in express
        limit = EXPRESS_SECONDS if is_express else STANDARD_SECONDS
        owner = _OWNERS[is_express]
        if whole is not None and whole < limit and not _in_child(site.scope):
            limit, owner = whole, "this machine's TimeoutSeconds"
        state = site.state
        if isinstance(state, WaitState) and isinstance(state.seconds, int) and state.seconds > limit:
            place = join_pointer(site.pointer, "Seconds")
            yield rules.LONG_WAIT.at(place, seconds=state.seconds, limit=limit, owner=owner)
        elif isinstance(state, TaskState) and isinstance(state.timeout_seconds, int) and state.timeout_seconds > limit:
            place = join_pointer(site.pointer, "TimeoutSeconds")
            yield rules.LATE_TIMEOUT.at(place, seconds=state.timeout_seconds, limit=limit, owner=owner)


_OWNERS = {True: "the limit of an Express execution", False: "the limit of an execution, a year"}


def _in_child(scope: Scope) -> bool:
    """Whether the scope runs in a distributed Map's child, which has its own time."""
    while not scope.distributed:
        if scope.parent is None:
            return False
        scope = scope.parent
    return True


# ---- histories ----------------------------------------------------------------------------------------------------


def _histories(subject: Subject) -> Iterator[Diagnostic]:
    express = express_scopes(subject)
    scopes: Mapping[str, Scope] = {scope.pointer: scope for scope in subject.scopes}
    for site in subject.sites:
        if site.scope.pointer in express:
            continue  # an Express execution's history has no limit
        if isinstance(site.state, MapState) and not site.state.distributed:
            items = literal_length(site)
            processor = next((pointer for pointer, _ in nested(site.name, site.state)), None)
            if items is None or processor is None:
                continue
            each = 2 + _fewest(scopes[site.scope.pointer + processor])  # an iteration's start and end are events too
            if items * each > HISTORY_EVENTS:
                yield _too_long(site.pointer, f"{items:,} items", items * each)
    for scope in subject.scopes:
        if scope.pointer not in express:
            yield from _counted_loops(subject, scope)


def _too_long(pointer: str, what: str, events: int) -> Diagnostic:
    return rules.HISTORY_SIZE.at(pointer, what=what, events=f"{events:,}", limit=f"{HISTORY_EVENTS:,}")


_RANGE = re.compile(r"\[\s*(-?\d+)\s*\.\.\s*(-?\d+)\s*\]|\$range\(\s*(-?\d+)\s*,\s*(-?\d+)\s*,\s*1\s*\)")


def literal_length(site: Site) -> int | None:
    """How many items a Map goes over, where that is written."""
    items = site.written.get("Items")
    if isinstance(items, list):
        return len(items)
    if isinstance(items, str) and is_expression(items):
        found = _RANGE.fullmatch(inner(items).strip())
        if found:
            first, last = (int(number) for number in found.groups() if number is not None)
            return max(0, last - first + 1)
    return None


def events_of(state: State) -> int:
    """The fewest events that a state itself writes, what is inside it aside."""
    if isinstance(state, TaskState):
        return 5  # entered, scheduled, started, succeeded, exited
    if isinstance(state, (MapState, ParallelState)):
        return 4  # entered, started, succeeded, exited
    return 2


def _fewest(scope: Scope) -> int:
    """The fewest events with which a scope can end; what is inside its states counts as nothing."""
    states, outgoing = scope.machine.states, scope.graph.outgoing()
    if scope.machine.start_at not in states:
        return 0
    waiting, seen = [(0, scope.machine.start_at)], set[str]()
    while waiting:
        events, name = heappop(waiting)
        if name in seen:
            continue
        seen.add(name)
        events += events_of(states[name])
        if is_terminal(states[name]) or isinstance(states[name], InvalidState):
            return events
        for edge in outgoing[name]:
            heappush(waiting, (events, edge.target))
    return 0


_BOUND = re.compile(r"\$(\w+)\s*(<=?)\s*(\d+)")


def _counted_loops(subject: Subject, scope: Scope) -> Iterator[Diagnostic]:
    """Loops that count a variable from a number to a number by a number, each written once."""
    sites = {site.name: site for site in subject.sites_of(scope)}
    for loop in loops(scope):
        if len(loop) > _JUDGED_STATES or not all(name in sites for name in loop):
            continue
        steps = [step for name in loop for step in _steps(sites[name])]
        starts = [start for name, site in sites.items() if name not in loop for start in _starts(site)]
        for name in loop:
            rules_of = sites[name].written.get("Choices", ())
            found = _condition(rules_of[0]) if len(rules_of) == 1 else None
            if found is None or rules_of[0].get("Next") not in loop:
                continue
            variable, bound = found
            by = [number for counted, number in steps if counted == variable]
            first = [number for counted, number in starts if counted == variable]
            if len(by) != 1 or len(first) != 1 or by[0] is None or first[0] is None:
                continue
            rounds = max(0, -(-(bound - first[0]) // by[0]))
            events = rounds * sum(events_of(sites[one].state) for one in loop if _unavoidable(one, loop, scope))
            if events > HISTORY_EVENTS:
                yield _too_long(f"{sites[name].pointer}/Choices/0", f"{rounds:,} rounds", events)


_JUDGED_STATES = 100  # of a loop: what every round goes through is found by leaving out each state in turn


def _condition(rule: Json) -> tuple[str, int] | None:
    """The variable and the number that it stays below, of ``{% $n < 10 %}``."""
    text = rule.get("Condition") if isinstance(rule, dict) else None
    found = _BOUND.fullmatch(inner(text).strip()) if isinstance(text, str) and is_expression(text) else None
    if found is None:
        return None
    return found.group(1), int(found.group(3)) + (found.group(2) == "<=")


def _assigned(site: Site) -> Iterator[tuple[str, Json]]:
    for block in (site.written, *(rule for rule in site.written.get("Choices", ()) if isinstance(rule, dict))):
        assigned = block.get("Assign")
        yield from assigned.items() if isinstance(assigned, dict) else ()


def _steps(site: Site) -> Iterator[tuple[str, int | None]]:
    """What a state adds to a variable; None where it does something else with it."""
    for name, value in _assigned(site):
        found = _STEP.fullmatch(value) if isinstance(value, str) else None
        adds = found is not None and found.group(1) == name and int(found.group(2)) > 0
        yield name, int(found.group(2)) if found is not None and adds else None


_STEP = re.compile(r"\{%\s*\$(\w+)\s*\+\s*(\d+)\s*%\}")


def _starts(site: Site) -> Iterator[tuple[str, int | None]]:
    for name, value in _assigned(site):
        yield name, value if isinstance(value, int) and not isinstance(value, bool) else None


def _unavoidable(name: str, loop: tuple[str, ...], scope: Scope) -> bool:
    """Whether every round of the loop goes through the state: without it nothing in the loop returns to itself."""
    inside = set(loop) - {name}
    targets = {
        one: {edge.target for edge in edges} & inside for one, edges in scope.graph.outgoing().items() if one in inside
    }
    left = dict.fromkeys(inside, 0)
    for following in targets.values():
        for target in following:
            left[target] += 1
    free = [one for one, count in left.items() if not count]
    while free:
        one = free.pop()
        for target in targets.pop(one):
            left[target] -= 1
            if not left[target]:
                free.append(target)
    return not targets
