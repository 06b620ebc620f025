"""A drawing as SVG: one file, light or dark as its reader likes, no script, no font, no network."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from stepsmith.asl.model import Machine
from stepsmith.graph.layout import LINE, NAME_SIZE, NOTE_SIZE, Box, Drawing, Label, Line, Point, layout
from stepsmith.graph.overlay import StateMark

TURN = 30.0
"""How far the handles of a turning line reach; the line itself stays within three quarters of it, in the gap."""

STYLE = f"""
.stepsmith {{ --page: #ffffff; --box: #f7f8fa; --frame: #fbfcfd; --ink: #1b1f24; --soft: #5b6570; --line: #8a94a0;
  --fail: #b3261e; --ok: #1a7f37; --warn: #9a6700; --busy: #0969da;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; }}
@media (prefers-color-scheme: dark) {{ .stepsmith {{ --page: #14181d; --box: #20262d; --frame: #181d23; --ink: #e8ebee;
  --soft: #9da7b1; --line: #77818c; --fail: #ff8a80; --ok: #57d364; --warn: #e3b341; --busy: #6cb6ff; }} }}
.stepsmith .paper {{ fill: var(--page); }}
.stepsmith .box {{ fill: var(--box); stroke: var(--line); stroke-width: 1.2; }}
.stepsmith .frame {{ fill: var(--frame); }}
.stepsmith .branch {{ fill: none; stroke: var(--line); stroke-width: 0.8; stroke-dasharray: 2 4; }}
.stepsmith .name {{ fill: var(--ink); font-size: {NAME_SIZE:g}px; font-weight: 600; text-anchor: middle; }}
.stepsmith .note {{ fill: var(--soft); font-size: {NOTE_SIZE:g}px; text-anchor: middle; }}
.stepsmith .label {{ fill: var(--soft); font-size: {NOTE_SIZE:g}px; text-anchor: middle; }}
.stepsmith .behind {{ fill: var(--page); }}
.stepsmith .inside {{ fill: var(--frame); }}
.stepsmith .line {{ fill: none; stroke: var(--line); stroke-width: 1.4; }}
.stepsmith .catch {{ stroke-dasharray: 5 4; }}
.stepsmith .head {{ fill: var(--line); }}
.stepsmith .dot {{ fill: var(--ink); }}
.stepsmith .ring {{ fill: none; stroke: var(--ink); stroke-width: 1.4; }}
.stepsmith .Fail > .box {{ stroke: var(--fail); }}
.stepsmith .Fail > .name {{ fill: var(--fail); }}
.stepsmith .SUCCEEDED > .box {{ stroke: var(--ok); stroke-width: 2; }}
.stepsmith .FAILED > .box {{ stroke: var(--fail); stroke-width: 2; }}
.stepsmith .CAUGHT > .box {{ stroke: var(--warn); stroke-width: 2; }}
.stepsmith .RUNNING > .box {{ stroke: var(--busy); stroke-width: 2; }}
.stepsmith .UNUSED {{ opacity: 0.45; }}
.stepsmith .mark {{ font-size: {NOTE_SIZE:g}px; text-anchor: middle; fill: var(--soft); }}
.stepsmith .SUCCEEDED > .mark {{ fill: var(--ok); }}
.stepsmith .FAILED > .mark {{ fill: var(--fail); }}
.stepsmith .CAUGHT > .mark {{ fill: var(--warn); }}
.stepsmith .RUNNING > .mark {{ fill: var(--busy); }}
"""


def svg(machine: Machine, marks: Mapping[str, StateMark] | None = None, *, title: str = "state machine") -> str:
    """``marks`` (see ``overlay``) colour the states by what an execution made of them; states without one are faint.

    The same machine gives the same text.
    """
    drawing = layout(machine, {name: mark.text for name, mark in (marks or {}).items()})
    return "\n".join(_document(drawing, marks, title)) + "\n"


def _document(drawing: Drawing, marks: Mapping[str, StateMark] | None, title: str) -> Iterator[str]:
    wide, tall = _number(drawing.width), _number(drawing.height)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="stepsmith" viewBox="0 0 {wide} {tall}" width="{wide}" '
        f'height="{tall}" role="img" aria-label={quoteattr(title)}>'
    )
    yield f"<title>{escape(title)}</title>"
    yield f"<style>{STYLE}</style>"
    yield (
        '<defs><marker id="stepsmith-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" '
        'orient="auto-start-reverse"><path class="head" d="M0 0.8 L8 4 L0 7.2 z"/></marker></defs>'
    )
    yield f'<rect class="paper" width="{wide}" height="{tall}"/>'
    yield from _content(drawing.boxes, drawing.lines, marks, "behind")
    yield "</svg>"


def _content(
    boxes: tuple[Box, ...], lines: tuple[Line, ...], marks: Mapping[str, StateMark] | None, behind: str
) -> Iterator[str]:
    for line in lines:
        head = "" if line.joins else ' marker-end="url(#stepsmith-arrow)"'
        yield f'<path class="line {line.kind}" d="{_path(line)}"{head}/>'
    for line in lines:
        if line.label is not None:
            yield from _label(line.label, behind)
    for box in boxes:
        yield from _box(box, marks)


def _box(box: Box, marks: Mapping[str, StateMark] | None) -> Iterator[str]:
    x, y, wide, tall = box.x, box.y, box.width, box.height
    middle = _number(x + wide / 2)
    match box.kind:
        case "start":
            yield f'<circle class="dot" cx="{middle}" cy="{_number(y + tall / 2)}" r="{_number(wide / 2 - 2)}"/>'
            return
        case "end":
            yield f'<circle class="ring" cx="{middle}" cy="{_number(y + tall / 2)}" r="{_number(wide / 2 - 1)}"/>'
            yield f'<circle class="dot" cx="{middle}" cy="{_number(y + tall / 2)}" r="{_number(wide / 2 - 5)}"/>'
            return
        case "handler":
            yield f'<g class="handler">{_rectangle(box, 3)}'
            for index, text in enumerate(box.title):
                yield f'<text class="note" x="{middle}" y="{_number(y + 16 + index * 14)}">{escape(text)}</text>'
            yield "</g>"
            return
        case "branch":
            yield f'<rect class="branch" x="{_number(x)}" y="{_number(y)}" width="{_number(wide)}" '
            yield f'height="{_number(tall)}" rx="8"/>'
            yield from _content(box.inner, box.lines, marks, "inside")
            return
        case "state":
            pass
    mark = None if marks is None else marks.get(box.name)
    status = "" if marks is None else f" {mark.status if mark is not None else 'UNUSED'}"
    words = f"{box.type} {box.name}" + (f", {mark.status.lower()}, {mark.text}" if mark is not None else "")
    yield (
        f'<g class="state {box.type}{status}" data-state={quoteattr(box.name)} data-pointer={quoteattr(box.pointer)} '
        f'tabindex="0" role="button" aria-label={quoteattr(words)}>'
    )
    yield f"<title>{escape(words)}</title>"
    yield _outline(box)
    # In a frame the name is at its head; what else is to be said comes under it.
    top = y + (22 if box.inner else 21)
    for index, text in enumerate(box.title):
        yield f'<text class="name" x="{middle}" y="{_number(top + index * LINE)}">{escape(text)}</text>'
    below = top + (len(box.title) - 1) * LINE + 15
    if box.note:
        kind = "mark" if mark is not None else "note"
        yield f'<text class="{kind}" x="{middle}" y="{_number(below)}">{escape(box.note)}</text>'
    yield "</g>"
    for inner in box.inner:
        yield from _box(inner, marks)


def _outline(box: Box) -> str:
    x, y, wide, tall = box.x, box.y, box.width, box.height
    if box.inner:
        return _rectangle(box, 10, "box frame")
    if box.type == "Choice":
        edge = 12.0
        corners = [
            (x + edge, y),
            (x + wide - edge, y),
            (x + wide, y + tall / 2),
            (x + wide - edge, y + tall),
            (x + edge, y + tall),
            (x, y + tall / 2),
        ]
        points = " ".join(f"{_number(a)},{_number(b)}" for a, b in corners)
        return f'<polygon class="box" points="{points}"/>'
    return _rectangle(box, tall / 2 if box.type in ("Succeed", "Fail") else 16 if box.type == "Wait" else 7)


def _rectangle(box: Box, radius: float, kind: str = "box") -> str:
    return (
        f'<rect class="{kind}" x="{_number(box.x)}" y="{_number(box.y)}" width="{_number(box.width)}" '
        f'height="{_number(box.height)}" rx="{_number(radius)}"/>'
    )


def _label(label: Label, behind: str) -> Iterator[str]:
    yield (
        f'<rect class="{behind}" x="{_number(label.x)}" y="{_number(label.y)}" width="{_number(label.width)}" '
        f'height="{_number(label.height)}" rx="3"/>'
    )
    for index, text in enumerate(label.text):
        x, y = _number(label.x + label.width / 2), _number(label.y + 13.5 + index * 14)
        yield f'<text class="label" x="{x}" y="{y}">{escape(text)}</text>'


def _path(line: Line) -> str:
    """Straight inside a row, bent between two rows."""
    (x, y), here = line.runs[0]
    parts = [f"M{_number(x)} {_number(y)}"]
    if here != (x, y):
        parts.append(_to(here))
    for index, (start, end) in enumerate(line.runs[1:], start=1):
        handles = turn(line, index)
        parts.append(_bend(here, start, handles))
        if end != start:
            parts.append(_to(end))
        here = end
    return " ".join(parts)


def turn(line: Line, index: int) -> float | None:
    """How far the handles of the bend before the run ``index`` reach out when the line turns round there."""
    if not line.upward:
        return None
    if index == 1:
        return TURN
    return -TURN if index == len(line.runs) - 1 and not line.joins else None


def _to(point: Point) -> str:
    return f"L{_number(point[0])} {_number(point[1])}"


def _bend(a: Point, b: Point, reach: float | None) -> str:
    """From ``a`` to ``b``, leaving and coming upright; ``reach`` is how far one that turns round goes."""
    if reach is None and abs(a[0] - b[0]) < 0.05:
        return _to(b)
    half = (b[1] - a[1]) / 2
    first, second = (a[1] + half, b[1] - half) if reach is None else (a[1] + reach, b[1] + reach)
    return " ".join(["C" + _number(a[0]), *(_number(one) for one in (first, b[0], second, *b))])


def _number(value: float) -> str:
    return f"{value:.1f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"
