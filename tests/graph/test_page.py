"""What a person sees of a machine and of an execution: the SVG as text, the page in a real browser."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from stepsmith import asl
from stepsmith.graph import overlay, page, svg
from stepsmith.history import HistoryEvent
from stepsmith.testing import Fails, run
from tests.graph.browser import ask
from tests.graph.test_layout import LOOPING

SVG = "{http://www.w3.org/2000/svg}"
ORDER: dict[str, Any] = {
    "StartAt": "Charge",
    "States": {
        "Charge": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Parameters": {"FunctionName": "charge", "Payload.$": "$"},
            "ResultSelector": {"paid.$": "$.Payload.paid"},
            "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 60, "MaxAttempts": 2, "BackoffRate": 1}],
            "Catch": [{"ErrorEquals": ["Card.Refused"], "Next": "Tell <customer>"}],
            "Next": "Each",
        },
        "Each": {
            "Type": "Map",
            "ItemsPath": "$.paid",
            "ItemProcessor": {"StartAt": "Pack", "States": {"Pack": {"Type": "Pass", "End": True}}},
            "End": True,
        },
        "Tell <customer>": {"Type": "Fail", "Error": "Refused", "Cause": "</script><b>no</b>"},
    },
}


def machine(definition: dict[str, Any]) -> asl.Machine:
    found = asl.read_value(definition).machine
    assert found is not None
    return found


def history(charge: Any) -> tuple[HistoryEvent, ...]:
    return run(ORDER, {"order": 7}, mocks={"Charge": charge}).history


def test_the_picture_is_one_file_that_fetches_nothing() -> None:
    text = svg(machine(LOOPING))
    root = ET.fromstring(text)
    assert root.tag == f"{SVG}svg"
    assert not re.search(r"(href|src|url\()\s*=?\s*[\"']?(https?:)?//", text)
    assert text == svg(machine(LOOPING))


def test_every_state_is_a_button_with_its_name_for_those_who_cannot_see_it() -> None:
    root = ET.fromstring(svg(machine(ORDER)))
    found = {one.get("data-state"): one for one in root.iter(f"{SVG}g") if "state" in (one.get("class") or "").split()}
    assert set(found) == {"Charge", "Each", "Pack", "Tell <customer>"}
    assert found["Pack"].get("data-pointer") == "/States/Each/ItemProcessor/States/Pack"
    assert all(one.get("role") == "button" and one.get("tabindex") == "0" for one in found.values())
    assert found["Tell <customer>"].get("aria-label") == "Fail Tell <customer>"


def test_an_execution_colours_the_states_and_says_how_long_and_how_often() -> None:
    marks = overlay(history([Fails("Busy", duration_seconds=5), {"paid": [1, 2]}]))
    assert {name: (mark.status, mark.text) for name, mark in marks.items()} == {
        "Charge": ("SUCCEEDED", "✓ 1 min 5 s, 2 attempts"),
        "Each": ("SUCCEEDED", "✓ 0 s"),
        "Pack": ("SUCCEEDED", "✓ 0 s, 2 visits"),
    }
    assert [(visit.input, visit.output) for visit in marks["Pack"].visits] == [("1", "1"), ("2", "2")]
    assert marks["Each"].visits[0].output == "[1,2]"
    assert json.loads(marks["Charge"].visits[0].input or "") == {"order": 7}
    text = svg(machine(ORDER), marks)
    assert 'class="state Task SUCCEEDED"' in text
    assert 'class="state Fail UNUSED"' in text
    assert "✓ 1 min 5 s, 2 attempts" in text


def test_a_caught_error_and_a_failed_state_are_told_apart() -> None:
    marks = overlay(history(Fails("Card.Refused", "expired")))
    assert marks["Charge"].status == "CAUGHT"
    assert marks["Charge"].error == "Card.Refused"
    assert marks["Tell <customer>"].status == "FAILED"


@pytest.fixture
def shown(tmp_path: Path) -> Any:
    made = page(
        machine(ORDER),
        history([Fails("Busy"), {"paid": [1, 2]}]),
        title="order",
        places={"Charge": "workflows/order/workflow.py:12"},
    )
    return lambda script, **options: ask(made, tmp_path, script, **options)


def test_in_a_browser_the_whole_picture_is_in_view_and_every_text_is_inside_its_box(shown: Any) -> None:
    """Measured with the browser's own font: the widths that the layout assumes are enough."""
    found = shown(
        """
        function ask() {
          const room = document.getElementById('canvas').getBoundingClientRect();
          const boxes = [...document.querySelectorAll('#canvas .state')].map(one => {
            const box = one.querySelector('.box').getBoundingClientRect();
            return {name: one.dataset.state, seen: box.left >= room.left && box.right <= room.right
              && box.top >= room.top && box.bottom <= room.bottom && box.width > 20, fits:
              [...one.querySelectorAll(':scope > text')].every(text => { const t = text.getBoundingClientRect();
                return t.left >= box.left && t.right <= box.right && t.top >= box.top - 1
                  && t.bottom <= box.bottom + 1; })};
          });
          return {boxes, outcome: document.getElementById('outcome').textContent,
            panel: document.getElementById('panel').hidden, title: document.title};
        }
        """
    )
    assert [box["name"] for box in found["boxes"]] == ["Charge", "Each", "Pack", "Tell <customer>"]
    assert all(box["seen"] and box["fits"] for box in found["boxes"]), found["boxes"]
    assert found["outcome"] == "succeeded after 1 min"
    assert found["panel"] is True
    assert found["title"] == "order"


def test_clicking_a_state_shows_its_definition_its_line_and_what_went_in_and_out(shown: Any) -> None:
    found = shown(
        """
        function ask() {
          const state = name => [...document.querySelectorAll('.state')].find(one => one.dataset.state === name);
          const press = (one, key) => one.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true}));
          const panel = document.getElementById('panel');
          state('Charge').dispatchEvent(new MouseEvent('click', {bubbles: true}));
          const clicked = panel.innerText, chosen = state('Charge').classList.contains('chosen'), hash = location.hash;
          press(state('Tell <customer>'), 'Enter');
          const entered = panel.innerText, tags = panel.querySelectorAll('b').length;
          press(document.body, 'Escape');
          return {clicked, chosen, hash, entered, tags, closed: panel.hidden};
        }
        """
    )
    for text in ("workflow.py:12", "2 attempts", '"order": 7', '"paid": [', '"MaxAttempts": 2'):
        assert text in found["clicked"]
    assert found["chosen"] is True
    assert found["hash"] == "#Charge"
    assert "not entered in this execution" in found["entered"]
    assert "</script><b>no</b>" in found["entered"]
    assert found["tags"] == 0
    assert found["closed"] is True


def test_the_wheel_zooms_where_the_pointer_is_a_drag_moves_and_fit_brings_it_back(shown: Any) -> None:
    found = shown(
        """
        function ask() {
          const canvas = document.getElementById('canvas'), picture = canvas.querySelector('svg');
          const room = canvas.getBoundingClientRect(), place = () => picture.getBoundingClientRect();
          const before = place(), x = room.left + 300, y = room.top + 200;
          const under = box => [(x - box.left) / box.width, (y - box.top) / box.height];
          canvas.dispatchEvent(new WheelEvent('wheel', {deltaY: -200, clientX: x, clientY: y, cancelable: true}));
          const zoomed = place();
          canvas.dispatchEvent(new PointerEvent('pointerdown', {clientX: 100, clientY: 100, bubbles: true}));
          window.dispatchEvent(new PointerEvent('pointermove', {clientX: 160, clientY: 130, bubbles: true}));
          window.dispatchEvent(new PointerEvent('pointerup', {bubbles: true}));
          const moved = place();
          document.getElementById('fit').click();
          const back = place();
          return {growth: zoomed.width / before.width, under: [under(before), under(zoomed)],
            moved: [moved.left - zoomed.left, moved.top - zoomed.top],
            back: [back.left - before.left, back.width - before.width]};
        }
        """
    )
    assert found["growth"] == pytest.approx(1.6487, rel=1e-3)
    assert found["under"][0] == pytest.approx(found["under"][1], abs=1e-3)
    assert found["moved"] == pytest.approx([60, 30])
    assert found["back"] == pytest.approx([0, 0], abs=1e-3)


def test_a_link_opens_a_state_and_a_search_leaves_the_others_faint(shown: Any) -> None:
    found = shown(
        """
        function ask() {
          const opened = document.querySelector('#panel h2').textContent;
          const find = document.getElementById('find');
          find.value = 'pack'; find.dispatchEvent(new Event('input'));
          return {opened, faint: [...document.querySelectorAll('.state.other')].map(one => one.dataset.state)};
        }
        """,
        link="#Tell%20%3Ccustomer%3E",
    )
    assert found == {"opened": "Tell <customer>", "faint": ["Charge", "Each", "Tell <customer>"]}


def test_a_page_without_an_execution_has_no_outcome(tmp_path: Path) -> None:
    made = page(machine(LOOPING), title="<loop> & more")
    found = ask(
        made,
        tmp_path,
        "function ask() { return [document.title, document.querySelectorAll('.state').length, "
        "document.getElementById('outcome').textContent]; }",
    )
    assert found == ["<loop> & more", 10, ""]
