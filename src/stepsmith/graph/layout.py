"""A machine as a drawing: every box and line with its place. What it looks like is for ``svg``.

Each scope is laid out by itself; a Parallel or Map is as large as what is in it. Lines bend only between rows, so that
none crosses a box.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from stepsmith.asl.flow import is_terminal
from stepsmith.asl.model import FailState, Machine, State
from stepsmith.graph.coordinates import centres
from stepsmith.graph.labels import inner_machines, note, transitions
from stepsmith.graph.layers import Link, arrange
from stepsmith.graph.text import width, wrap
from stepsmith.source import join_pointer

NAME_SIZE, NOTE_SIZE = 13.0, 11.0
LINE = 17.0
_NAME_WIDTH, _LABEL_WIDTH = 210.0, 170.0
_GAP, _ROW_GAP, _MARGIN, _HEADER = 26.0, 34.0, 16.0, 44.0
_DOT = 18.0

BoxKind = Literal["state", "start", "end", "handler", "branch"]
LineKind = Literal["next", "catch"]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle by its left upper corner. ``name`` and ``pointer`` (from the definition's root) are a state's.

    ``inner`` are the boxes inside, ``lines`` the lines between them; all places count from the drawing's corner.
    """

    kind: BoxKind
    x: float
    y: float
    width: float
    height: float
    name: str = ""
    type: str = ""
    title: tuple[str, ...] = ()
    note: str = ""
    pointer: str = ""
    inner: tuple[Box, ...] = ()
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    text: tuple[str, ...]
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """``runs`` are vertical pieces, from where to where; curves join them. The last one ends at the target's border.

    ``upward`` lines turn round below their source and above their target; one that ``joins`` ends on another line to
    the same target.
    """

    kind: LineKind
    source: str
    target: str
    runs: tuple[tuple[Point, Point], ...]
    upward: bool = False
    joins: bool = False
    label: Label | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    width: float
    height: float
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]


def layout(machine: Machine, notes: Mapping[str, str] | None = None) -> Drawing:
    """``notes`` stand by state name in place of what the state does.

    The same machine gives the same drawing. Transitions to states that do not exist are left out.
    """
    drawn = _scope(machine, "", notes or {}, outermost=True)
    return Drawing(
        width=drawn.width + 2 * _MARGIN,
        height=drawn.height + 2 * _MARGIN,
        boxes=tuple(_moved(box, _MARGIN, _MARGIN) for box in drawn.boxes),
        lines=tuple(_moved_line(line, _MARGIN, _MARGIN) for line in drawn.lines),
    )


def every_box(boxes: tuple[Box, ...]) -> Iterator[Box]:
    """All of them, an outer one before those inside it."""
    for box in boxes:
        yield box
        yield from every_box(box.inner)


def _scope(machine: Machine, pointer: str, notes: Mapping[str, str], *, outermost: bool) -> Drawing:
    boxes, links, kinds, texts = _graph(machine, pointer, notes, outermost)
    layers = arrange(len(boxes), links)
    widths = [box.width for box in boxes] + [0.0] * (len(layers.ranks) - len(boxes))
    heights = [box.height for box in boxes] + [0.0] * (len(layers.ranks) - len(boxes))
    for number, place in layers.labels.items():
        widths[place], heights[place] = _label_size(texts[number])
    x = centres(layers, widths, _GAP)
    tops, bottoms, y = [], [], 0.0
    for row in layers.rows:
        height = max((heights[item] for item in row), default=0.0)
        tops.append(y)
        bottoms.append(y + height)
        y += height + _ROW_GAP
    placed = [
        _moved(box, x[index] - box.width / 2, (tops[rank] + bottoms[rank] - box.height) / 2)
        for index, (box, rank) in enumerate(zip(boxes, layers.ranks, strict=False))
    ]
    ports = _ports(links, layers.upward, layers.routes, x, widths)
    lines = []
    for number, link in enumerate(links):
        source, target, route = placed[link.source], placed[link.target], layers.routes[number]
        start = (ports[number], source.y + source.height)
        runs: list[tuple[Point, Point]] = [(start, (start[0], bottoms[layers.ranks[link.source]]))]
        for place in route:
            rank = layers.ranks[place]
            run = ((x[place], tops[rank]), (x[place], bottoms[rank]))
            runs.append(run[::-1] if layers.upward[number] else run)
        if layers.merges[number]:
            runs[-1] = (runs[-1][0], runs[-1][0])
        else:
            end = (x[link.target], target.y)
            runs.append(((end[0], tops[layers.ranks[link.target]]), end))
        label = None
        if number in layers.labels:
            place = layers.labels[number]
            rank, size = layers.ranks[place], _label_size(texts[number])
            middle = (tops[rank] + bottoms[rank]) / 2
            label = Label(
                text=_label_lines(texts[number]),
                x=x[place] - size[0] / 2,
                y=middle - size[1] / 2,
                width=size[0],
                height=size[1],
            )
        lines.append(
            Line(
                kind=kinds[number],
                source=source.name,
                target=target.name,
                runs=tuple(runs),
                upward=layers.upward[number],
                joins=layers.merges[number],
                label=label,
            )
        )
    right = max((x[item] + widths[item] / 2 for item in range(len(x))), default=0.0)
    # A line that turns round above the first row or below the last needs room there.
    top = _ROW_GAP if any(back and layers.ranks[link.target] == 0 for link, back in _both(links, layers.upward)) else 0
    last = len(layers.rows) - 1
    under = (
        _ROW_GAP if any(back and layers.ranks[link.source] == last for link, back in _both(links, layers.upward)) else 0
    )
    return Drawing(
        width=right,
        height=max(0.0, y - _ROW_GAP) + top + under,
        boxes=tuple(_moved(box, 0, top) for box in placed),
        lines=tuple(_moved_line(line, 0, top) for line in lines),
    )


def _both(links: list[Link], upward: list[bool]) -> Iterator[tuple[Link, bool]]:
    return zip(links, upward, strict=True)


def _graph(
    machine: Machine, pointer: str, notes: Mapping[str, str], outermost: bool
) -> tuple[list[Box], list[Link], list[LineKind], list[str]]:
    """The boxes of one scope at no place yet, and what joins them: links, their kinds, their labels."""
    boxes: list[Box] = []
    numbers: dict[str, int] = {}
    if outermost:
        boxes.append(_dot("start"))
    # The first state first: the walk that orders the rows begins there.
    names = sorted(machine.states, key=lambda name: name != machine.start_at)
    for name in names:
        numbers[name] = len(boxes)
        boxes.append(_state(name, machine.states[name], join_pointer(pointer, "States", name), notes))
    links: list[Link] = []
    kinds: list[LineKind] = []
    texts: list[str] = []

    def link(source: int, target: int, kind: LineKind, text: str = "") -> None:
        links.append(Link(source, target, bool(text), kind))
        kinds.append(kind)
        texts.append(text)

    if outermost and machine.start_at in numbers:
        link(0, numbers[machine.start_at], "next")
    found = transitions(machine)
    for edge, text in found.single:
        link(numbers[edge.source], numbers[edge.target], "catch" if edge.kind == "catch" else "next", text)
    for handler in found.shared:
        lines = wrap(handler.text, NOTE_SIZE, _LABEL_WIDTH)
        boxes.append(
            Box(
                kind="handler",
                x=0,
                y=0,
                width=max(width(line, NOTE_SIZE) for line in lines) + 20,
                height=len(lines) * 14 + 10,
                title=lines,
            )
        )
        link(len(boxes) - 1, numbers[handler.target], "catch")
    ends = [
        name for name in names if is_terminal(machine.states[name]) and not isinstance(machine.states[name], FailState)
    ]
    if outermost and ends:
        boxes.append(_dot("end"))
        for name in ends:
            link(numbers[name], len(boxes) - 1, "next")
    return boxes, links, kinds, texts


def _dot(kind: BoxKind) -> Box:
    return Box(kind=kind, x=0, y=0, width=_DOT, height=_DOT)


def _state(name: str, state: State, pointer: str, notes: Mapping[str, str]) -> Box:
    title, text = wrap(name, NAME_SIZE, _NAME_WIDTH), notes.get(name, note(state))
    text = wrap(text, NOTE_SIZE, _NAME_WIDTH, lines=1)[0] if text else ""
    wide = max([width(line, NAME_SIZE) for line in title] + [width(text, NOTE_SIZE)])
    box = Box(
        kind="state",
        x=0,
        y=0,
        width=max(110.0, wide + 44),
        height=len(title) * LINE + (15 if text else 0) + 17,
        name=name,
        type=state.type,
        title=title,
        note=text,
        pointer=pointer,
    )
    machines = list(inner_machines(state))
    return _holding(box, machines, state, notes) if machines else box


def _holding(box: Box, machines: list[tuple[str, Machine]], state: State, notes: Mapping[str, str]) -> Box:
    """A Parallel or Map as a frame, its branches side by side under its name."""
    places = ["/Branches/" + str(n) for n in range(len(machines))]
    if state.type == "Map":
        places = ["/ItemProcessor" if getattr(state, "item_processor", None) is not None else "/Iterator"]
    header = _HEADER + (len(box.title) - 1) * LINE
    x, inner = _MARGIN, []
    for (title, machine), place in zip(machines, places, strict=True):
        drawn = _scope(machine, box.pointer + place, notes, outermost=False)
        pad = 12.0
        branch = Box(
            kind="branch",
            x=x,
            y=header,
            width=drawn.width + 2 * pad,
            height=drawn.height + 2 * pad,
            name=title,
            inner=tuple(_moved(one, x + pad, header + pad) for one in drawn.boxes),
            lines=tuple(_moved_line(line, x + pad, header + pad) for line in drawn.lines),
        )
        inner.append(branch)
        x += branch.width + _GAP / 2
    wide = max(box.width, x - _GAP / 2 + _MARGIN)
    shift = (wide - (x - _GAP / 2 + _MARGIN)) / 2
    tall = header + max(one.height for one in inner) + _MARGIN
    return replace(box, width=wide, height=tall, inner=tuple(_moved(one, shift, 0) for one in inner))


def _ports(
    links: list[Link], upward: list[bool], routes: list[tuple[int, ...]], x: list[float], widths: list[float]
) -> list[float]:
    """Where along its source's lower border each line begins: side by side, in the order of where they go."""
    ports = [0.0] * len(links)
    by_source: dict[int, list[int]] = {}
    for number, link in enumerate(links):
        by_source.setdefault(link.source, []).append(number)
    for source, numbers in by_source.items():
        firsts = {number: x[routes[number][0] if routes[number] else links[number].target] for number in numbers}
        numbers.sort(key=lambda number: (firsts[number], upward[number]))
        # What leads straight down begins in the middle, the others beside it.
        straight = [index for index, number in enumerate(numbers) if abs(firsts[number] - x[source]) < 1]
        origin = float(straight[0]) if straight else (len(numbers) - 1) / 2
        furthest = max(origin, len(numbers) - 1 - origin)
        step = min(34.0, widths[source] * 0.36 / max(1.0, furthest))
        for index, number in enumerate(numbers):
            ports[number] = x[source] + (index - origin) * step
    return ports


def _label_lines(text: str) -> tuple[str, ...]:
    return wrap(text, NOTE_SIZE, _LABEL_WIDTH, lines=2)


def _label_size(text: str) -> tuple[float, float]:
    lines = _label_lines(text)
    return max(width(line, NOTE_SIZE) for line in lines) + 12, len(lines) * 14 + 6


def _moved(box: Box, x: float, y: float) -> Box:
    return replace(
        box,
        x=box.x + x,
        y=box.y + y,
        inner=tuple(_moved(one, x, y) for one in box.inner),
        lines=tuple(_moved_line(line, x, y) for line in box.lines),
    )


def _moved_line(line: Line, x: float, y: float) -> Line:
    runs = tuple(((a + x, b + y), (c + x, d + y)) for (a, b), (c, d) in line.runs)
    label = replace(line.label, x=line.label.x + x, y=line.label.y + y) if line.label is not None else None
    return replace(line, runs=runs, label=label)
