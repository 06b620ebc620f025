"""In which order resources are made: each after those it refers to or names in DependsOn, ties as written."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping
from typing import Any

from stepsmith.template.errors import TemplateError
from stepsmith.template.references import references


def dependencies(resources: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    """For each resource the logical ids that it needs. Names that are not resources are left out."""
    found: dict[str, frozenset[str]] = {}
    for name, resource in resources.items():
        members = {key: value for key, value in resource.items() if key not in ("DependsOn", "Type", "Condition")}
        needed = {reference.name for reference in references(members)} | set(depends_on(resource))
        found[name] = frozenset(needed & set(resources))
    return found


def depends_on(resource: Mapping[str, Any]) -> tuple[str, ...]:
    value = resource.get("DependsOn", ())
    return (value,) if isinstance(value, str) else tuple(value)


def creation_order(graph: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """Dependencies first; among those that could be made at the same time, in the order of the template."""
    position = {name: index for index, name in enumerate(graph)}
    waiting = {name: len(set(needed)) for name, needed in graph.items()}
    users: dict[str, list[str]] = {name: [] for name in graph}
    for name, needed in graph.items():
        for other in set(needed):
            users[other].append(name)
    ready = [position[name] for name, count in waiting.items() if count == 0]
    heapq.heapify(ready)
    names = list(graph)
    order: list[str] = []
    while ready:
        name = names[heapq.heappop(ready)]
        order.append(name)
        for user in users[name]:
            waiting[user] -= 1
            if waiting[user] == 0:
                heapq.heappush(ready, position[user])
    if len(order) != len(names):
        cycle = _members_of_cycles(graph, set(names) - set(order))
        pointer = f"/Resources/{cycle[0]}"
        raise TemplateError(f"Circular dependency between resources: [{', '.join(cycle)}]", pointer=pointer)
    return tuple(order)


def _members_of_cycles(graph: Mapping[str, Iterable[str]], left: set[str]) -> list[str]:
    """Of what could not be ordered, what is itself on a cycle, not what merely waits for one."""
    members: list[str] = []
    for start in graph:
        if start not in left:
            continue
        seen: set[str] = set()
        stack = [name for name in graph[start] if name in left]
        while stack:
            name = stack.pop()
            if name not in seen:
                seen.add(name)
                stack += [other for other in graph[name] if other in left]
        if start in seen:
            members.append(start)
    return members
