"""A directed graph in layers: who stands in which row, in which order.

Edges that would lead upwards (loops) are turned round for the ranking. An edge that passes rows without stopping gets a
place in each of them; edges to the same target share these places: where a line meets one that is there already, it
joins it. After Sugiyama, Tagawa and Toda (1981); crossings are reduced by barycentres.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right, insort
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

SWEEPS = 12


class Link(NamedTuple):
    """An edge of the graph. ``labelled`` edges want a row for their label; ``bundle`` tells which may share places."""

    source: int
    target: int
    labelled: bool = False
    bundle: str = ""


@dataclass(slots=True)
class Layers:
    """``rows`` hold nodes and places, left to right; numbers from ``nodes`` on are places.

    ``routes[i]`` are the places that link i passes from its source on: to its target, or (``merges[i]``) to the place
    where it joins another's line. ``upward[i]`` says that it leads up, or nowhere. ``joined`` are the pairs in
    neighbouring rows that lines connect, upper one first.
    """

    nodes: int
    ranks: list[int]
    rows: list[list[int]]
    routes: list[tuple[int, ...]]
    labels: dict[int, int]
    upward: list[bool]
    merges: list[bool]
    joined: list[tuple[int, int]] = field(default_factory=list)


def arrange(nodes: int, links: Sequence[Link]) -> Layers:
    """Nodes are 0 … nodes - 1; the first is where reading begins."""
    upward = _upward(nodes, links)
    ranks = _ranks(nodes, links, upward)
    layers = _with_places(nodes, links, upward, ranks)
    _order(layers)
    return layers


def _upward(nodes: int, links: Sequence[Link]) -> list[bool]:
    """Which links lead back to where the walk came from."""
    outgoing: list[list[int]] = [[] for _ in range(nodes)]
    for number, link in enumerate(links):
        outgoing[link.source].append(number)
    upward = [False] * len(links)
    state = [0] * nodes  # 1 while it is being walked, 2 after
    for first in range(nodes):
        if state[first]:
            continue
        state[first] = 1
        walk = [(first, iter(outgoing[first]))]
        while walk:
            node, remaining = walk[-1]
            for number in remaining:
                target = links[number].target
                if state[target] == 1:
                    upward[number] = True
                elif state[target] == 0:
                    state[target] = 1
                    walk.append((target, iter(outgoing[target])))
                    break
            else:
                state[node] = 2
                walk.pop()
    return upward


def _ranks(nodes: int, links: Sequence[Link], upward: Sequence[bool]) -> list[int]:
    """The longest way to each node, in rows."""
    incoming = [0] * nodes
    outgoing: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
    for link, back in zip(links, upward, strict=True):
        if link.source != link.target:
            source, target = (link.target, link.source) if back else (link.source, link.target)
            # A label needs a row between; an upward line has its label beside its source.
            outgoing[source].append((target, 2 if link.labelled and not back else 1))
            incoming[target] += 1
    ranks = [0] * nodes
    ready = [node for node in range(nodes) if not incoming[node]]
    while ready:
        node = ready.pop()
        for target, length in outgoing[node]:
            ranks[target] = max(ranks[target], ranks[node] + length)
            incoming[target] -= 1
            if not incoming[target]:
                ready.append(target)
    return ranks


def _with_places(nodes: int, links: Sequence[Link], upward: Sequence[bool], ranks: Sequence[int]) -> Layers:
    every = list(ranks)
    shared: dict[tuple[int, str, bool, int], int] = {}
    routes: list[tuple[int, ...]] = []
    labels: dict[int, int] = {}
    joined: dict[tuple[int, int], None] = {}
    beside: dict[int, int] = {}

    def place(rank: int) -> int:
        every.append(rank)
        return len(every) - 1

    merges: list[bool] = []
    for number, link in enumerate(links):
        top, bottom = ranks[link.source], ranks[link.target]
        # Beside its source and beside its target, so that it can turn round below the one and above the other.
        passed = range(top, bottom - 1, -1) if upward[number] else range(top + 1, bottom)
        route: list[int] = []
        merged = False
        for rank in passed:
            if link.labelled and not route:
                route.append(place(rank))
                labels[number] = route[-1]
                continue
            key = (link.target, link.bundle, upward[number], rank)
            merged = key in shared
            if not merged:
                shared[key] = place(rank)
            route.append(shared[key])
            if merged:
                break
        if upward[number]:
            beside.setdefault(route[0], link.source)
            if not merged:
                beside.setdefault(route[-1], link.target)
            joined.update(dict.fromkeys(zip(route[1:], route, strict=False)))
        else:
            stops = [link.source, *route] if merged else [link.source, *route, link.target]
            joined.update(dict.fromkeys(itertools.pairwise(stops)))
        routes.append(tuple(route))
        merges.append(merged)
    rows: list[list[int]] = [[] for _ in range(max(every, default=-1) + 1)]
    for item in _walk_order(nodes, len(every), joined, beside):
        rows[every[item]].append(item)
    return Layers(nodes, every, rows, routes, labels, list(upward), merges, list(joined))


def _walk_order(nodes: int, count: int, joined: dict[tuple[int, int], None], beside: dict[int, int]) -> list[int]:
    """Everything in the order of a walk from the first node: a start from which few lines cross."""
    below: list[list[int]] = [[] for _ in range(count)]
    for upper, lower in joined:
        below[upper].append(lower)
    for item, neighbour in beside.items():
        below[neighbour].append(item)
    found: list[int] = []
    seen = [False] * count
    for first in [*range(nodes), *range(nodes, count)]:
        stack = [first]
        while stack:
            item = stack.pop()
            if not seen[item]:
                seen[item] = True
                found.append(item)
                stack += reversed(below[item])
    return found


def _order(layers: Layers) -> None:
    """Sort each row by the middle of its neighbours, down and up in turn; the order with the fewest crossings stays."""
    count = len(layers.ranks)
    above: list[list[int]] = [[] for _ in range(count)]
    below: list[list[int]] = [[] for _ in range(count)]
    for upper, lower in layers.joined:
        below[upper].append(lower)
        above[lower].append(upper)
    position = [0] * count

    def number(rows: list[list[int]]) -> None:
        for row in rows:
            for index, item in enumerate(row):
                position[item] = index

    rows = [list(row) for row in layers.rows]
    number(rows)
    best, fewest = [list(row) for row in rows], _crossings(rows, below, position)
    for sweep in range(SWEEPS):
        if fewest == 0:
            break
        down = sweep % 2 == 0
        neighbours = above if down else below
        for row in rows if down else reversed(rows):
            middles = {
                item: sum(position[one] for one in neighbours[item]) / len(neighbours[item])
                if neighbours[item]
                else float(position[item])
                for item in row
            }
            row.sort(key=lambda item: middles[item])
            for index, item in enumerate(row):
                position[item] = index
        crossings = _crossings(rows, below, position)
        if crossings < fewest:
            best, fewest = [list(row) for row in rows], crossings
    layers.rows = best


def _crossings(rows: Sequence[Sequence[int]], below: Sequence[Sequence[int]], position: Sequence[int]) -> int:
    total = 0
    for row in rows:
        seen: list[int] = []
        for item in row:
            targets = sorted(position[one] for one in below[item])
            total += sum(len(seen) - bisect_right(seen, target) for target in targets)
            for target in targets:
                insort(seen, target)
    return total
