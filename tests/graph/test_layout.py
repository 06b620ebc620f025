"""The picture of a machine is sound whatever the machine: boxes apart, lines from border to border and across none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings

from stepsmith import asl
from stepsmith.asl.flow import scopes
from stepsmith.graph.layers import Link, arrange
from stepsmith.graph.layout import Box, Drawing, Line, Point, every_box, layout
from stepsmith.graph.svg import turn
from stepsmith.graph.text import width, wrap
from tests.strategies import machines

LOOPING = {
    "StartAt": "Wait",
    "States": {
        "Wait": {"Type": "Wait", "Seconds": 60, "Next": "Get"},
        "Get": {
            "Type": "Task",
            "Resource": "arn:aws:states:::batch:submitJob.sync",
            "Parameters": {},
            "Catch": [{"ErrorEquals": ["Batch.X"], "Next": "Get"}],
            "Next": "Done?",
        },
        "Done?": {
            "Type": "Choice",
            "Choices": [
                {"Variable": "$.s", "StringEquals": "DONE", "Next": "Each"},
                {"Variable": "$.s", "StringEquals": "FAILED", "Next": "Failed"},
            ],
            "Default": "Wait",
        },
        "Each": {
            "Type": "Map",
            "ItemProcessor": {
                "StartAt": "Both",
                "States": {
                    "Both": {
                        "Type": "Parallel",
                        "Branches": [
                            {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}},
                            {
                                "StartAt": "B",
                                "States": {
                                    "B": {"Type": "Pass", "Next": "C"},
                                    "C": {
                                        "Type": "Choice",
                                        "Choices": [{"Variable": "$.x", "IsNull": True, "Next": "B"}],
                                        "Default": "D",
                                    },
                                    "D": {"Type": "Succeed"},
                                },
                            },
                        ],
                        "End": True,
                    }
                },
            },
            "End": True,
        },
        "Failed": {"Type": "Fail", "Error": "Failed"},
    },
}


def drawn(definition: dict[str, Any]) -> Drawing:
    machine = asl.read_value(definition).machine
    assert machine is not None
    return layout(machine)


def siblings(drawing: Drawing) -> Iterator[tuple[tuple[Box, ...], tuple[Line, ...]]]:
    yield drawing.boxes, drawing.lines
    for box in every_box(drawing.boxes):
        if box.inner:
            yield box.inner, box.lines


def apart(a: Box, b: Box) -> bool:
    return a.x + a.width <= b.x or b.x + b.width <= a.x or a.y + a.height <= b.y or b.y + b.height <= a.y


def within(inner: Box, x: float, y: float, wide: float, tall: float) -> bool:
    slack = 0.01
    return (
        inner.x >= x - slack
        and inner.y >= y - slack
        and inner.x + inner.width <= x + wide + slack
        and inner.y + inner.height <= y + tall + slack
    )


def samples(line: Line) -> Iterator[Point]:
    """Points of the line as it is drawn: its runs, and the bends between them."""
    here = line.runs[0][0]
    for index, (start, end) in enumerate(line.runs):
        if index:
            reach = turn(line, index)
            half = (start[1] - here[1]) / 2
            first, second = (here[1] + half, start[1] - half) if reach is None else (here[1] + reach, start[1] + reach)
            for step in range(1, 20):
                t = step / 20
                a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
                yield (
                    here[0] * (a + b) + start[0] * (c + d),
                    a * here[1] + b * first + c * second + d * start[1],
                )
        for step in range(11):
            yield (start[0] + (end[0] - start[0]) * step / 10, start[1] + (end[1] - start[1]) * step / 10)
        here = end


def inside(point: Point, box: Box) -> bool:
    return box.x + 0.5 < point[0] < box.x + box.width - 0.5 and box.y + 0.5 < point[1] < box.y + box.height - 0.5


def check(drawing: Drawing) -> None:
    for boxes, lines in siblings(drawing):
        for number, box in enumerate(boxes):
            assert within(box, 0, 0, drawing.width, drawing.height), box.name
            assert all(apart(box, other) for other in boxes[number + 1 :]), box.name
            assert all(within(one, box.x, box.y, box.width, box.height) for one in box.inner), box.name
        for line in lines:
            for point in samples(line):
                assert 0 <= point[0] <= drawing.width
                assert 0 <= point[1] <= drawing.height
                assert not any(inside(point, box) for box in boxes), (line.source, line.target)
            if line.label is not None:
                label = line.label
                box = Box(kind="state", x=label.x, y=label.y, width=label.width, height=label.height)
                assert all(apart(box, other) for other in boxes), label.text
                assert within(box, 0, 0, drawing.width, drawing.height)


def test_loops_branches_and_labels_keep_apart() -> None:
    check(drawn(LOOPING))


@settings(max_examples=150)
@given(machines())
def test_any_machine_is_drawn_with_every_state_once(definition: dict[str, Any]) -> None:
    machine = asl.read_value(definition).machine
    if machine is None:
        return
    drawing = layout(machine)
    check(drawing)
    names = sorted(name for scope in scopes(machine) for name in scope.machine.states)
    assert sorted(box.name for box in every_box(drawing.boxes) if box.kind == "state") == names


def test_every_transition_is_a_line_that_ends_at_its_target() -> None:
    drawing = drawn(LOOPING)
    found = [(line.source, line.target) for _, lines in siblings(drawing) for line in lines]
    assert ("Done?", "Wait") in found
    assert ("Get", "Get") in found
    assert ("C", "B") in found
    places = {box.name: box for box in every_box(drawing.boxes) if box.kind == "state"}
    for _, lines in siblings(drawing):
        for line in lines:
            if line.joins:
                others = [run for other in lines if other.target == line.target for run in other.runs]
                assert any(line.runs[-1][1] in run for run in others if run != line.runs[-1])
            elif line.target:
                x, y = line.runs[-1][1]
                box = places[line.target]
                assert (round(x, 6), round(y, 6)) == (round(box.x + box.width / 2, 6), round(box.y, 6))


def test_a_chain_is_one_straight_line() -> None:
    chain = {f"S{n}": {"Type": "Pass", "Next": f"S{n + 1}"} for n in range(9)}
    drawing = drawn({"StartAt": "S0", "States": {**chain, "S9": {"Type": "Succeed"}}})
    assert len({round(box.x + box.width / 2, 3) for box in drawing.boxes}) == 1


def test_the_order_of_the_states_keys_changes_only_what_is_equally_good() -> None:
    turned = {**LOOPING, "States": dict(reversed(LOOPING["States"].items()))}  # type: ignore[attr-defined]
    first, second = drawn(LOOPING), drawn(turned)
    assert [box.name for box in sorted(first.boxes, key=lambda box: box.y)][:4] == [
        box.name for box in sorted(second.boxes, key=lambda box: box.y)
    ][:4]
    assert drawn(LOOPING) == first


def test_rows_of_a_graph_have_few_crossings() -> None:
    """A ladder written crosswise is drawn without a crossing."""
    links = [Link(0, 1), Link(0, 2), Link(1, 4), Link(2, 3), Link(3, 5), Link(4, 5)]
    rows = arrange(6, links).rows
    assert [set(row) for row in rows] == [{0}, {1, 2}, {3, 4}, {5}]
    assert [rows[1].index(1), rows[1].index(2)] == [rows[2].index(4), rows[2].index(3)]


@pytest.mark.parametrize(
    "text", ["Stage1", "A very long name of a state that nobody would write", "x" * 80, "日本語" * 20]
)
def test_a_name_is_wrapped_to_its_width(text: str) -> None:
    lines = wrap(text, 13, 200)
    assert 1 <= len(lines) <= 3
    assert all(width(line, 13) <= 200 for line in lines)
    assert "".join(lines).replace(" ", "").rstrip("…") in text.replace(" ", "")


def test_lines_to_a_common_target_run_together() -> None:
    """Neither time nor memory grows with states times length."""
    count = 2000
    states: dict[str, Any] = {
        f"S{n}": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.x", "IsNull": True, "Next": "Failed"}],
            "Default": f"S{n + 1}",
        }
        for n in range(count)
    }
    states |= {f"S{count}": {"Type": "Succeed"}, "Failed": {"Type": "Fail"}}
    drawing = drawn({"StartAt": "S0", "States": states})
    assert sum(box.kind == "state" for box in drawing.boxes) == count + 2
    assert sum(len(line.runs) for line in drawing.lines) < 12 * count
