"""Where in its row everything stands: the longest way on is one straight line, the rest as near as distances allow.

Nodes and places that follow each other are put into columns, one x for each column; two columns of the same row keep
their distance. After Brandes and Köpf (2002), with one alignment, along the longest ways, in place of their four.
"""

from __future__ import annotations

import itertools
from bisect import bisect_left
from collections.abc import Sequence

from stepsmith.graph.layers import Layers

ROUNDS = 16


def centres(layers: Layers, widths: Sequence[float], gap: float) -> list[float]:
    """The x of the middle of each node and place; the leftmost edge of all is at 0."""
    count = len(layers.ranks)
    column = _columns(layers)
    members: dict[int, list[int]] = {}
    for item in range(count):
        members.setdefault(column[item], []).append(item)
    # What stands to the left and to the right of each column, and how far away at least.
    left: dict[int, dict[int, float]] = {one: {} for one in members}
    right: dict[int, dict[int, float]] = {one: {} for one in members}
    for row in layers.rows:
        for first, second in itertools.pairwise(row):
            apart = (widths[first] + widths[second]) / 2 + gap
            a, b = column[first], column[second]
            right[a][b] = left[b][a] = max(apart, right[a].get(b, 0.0))
    order = _left_to_right(list(members), left, right)
    x: dict[int, float] = {}
    for one in order:
        x[one] = max((x[other] + apart for other, apart in left[one].items()), default=0.0)
    near: dict[int, list[int]] = {one: [] for one in members}
    for upper, lower in layers.joined:
        if column[upper] != column[lower]:
            near[column[upper]].append(column[lower])
            near[column[lower]].append(column[upper])
    for turn in range(ROUNDS):
        for one in order if turn % 2 else reversed(order):
            low = max((x[other] + apart for other, apart in left[one].items()), default=float("-inf"))
            high = min((x[other] - apart for other, apart in right[one].items()), default=float("inf"))
            wanted = sum(x[other] for other in near[one]) / len(near[one]) if near[one] else x[one]
            x[one] = min(max(wanted, low), high)
    placed = [x[column[item]] for item in range(count)]
    edge = min((placed[item] - widths[item] / 2 for item in range(count)), default=0.0)
    return [value - edge for value in placed]


def _columns(layers: Layers) -> list[int]:
    """For each item the topmost one of its column. Lines inside columns never cross, so columns have an order."""
    position = {item: index for row in layers.rows for index, item in enumerate(row)}
    height = [0] * len(layers.ranks)
    for upper, lower in sorted(layers.joined, key=lambda pair: -layers.ranks[pair[0]]):
        height[upper] = max(height[upper], height[lower] + 1)
    # Long ways first; of two equally long ones the one written first.
    pairs = sorted(layers.joined, key=lambda pair: -height[pair[1]])
    above: dict[int, int] = {}
    has_below: set[int] = set()
    taken: dict[int, list[tuple[int, int]]] = {}
    for upper, lower in pairs:
        if upper in has_below or lower in above:
            continue
        straight = taken.setdefault(layers.ranks[upper], [])
        pair = (position[upper], position[lower])
        index = bisect_left(straight, pair)
        if (index and straight[index - 1][1] > pair[1]) or (index < len(straight) and straight[index][1] < pair[1]):
            continue
        straight.insert(index, pair)
        above[lower] = upper
        has_below.add(upper)
    column = list(range(len(layers.ranks)))
    for row in layers.rows:
        for item in row:
            if item in above:
                column[item] = column[above[item]]
    return column


def _left_to_right(
    columns: list[int], left: dict[int, dict[int, float]], right: dict[int, dict[int, float]]
) -> list[int]:
    waiting = {one: len(left[one]) for one in columns}
    ready = [one for one in reversed(columns) if not waiting[one]]
    order = []
    while ready:
        one = ready.pop()
        order.append(one)
        for other in right[one]:
            waiting[other] -= 1
            if not waiting[other]:
                ready.append(other)
    return order
