"""Every recipe of the cookbook is built, found valid, drawn, and does what its tests say; the index lists them all."""

from __future__ import annotations

import inspect
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from stepsmith import asl
from stepsmith.graph import svg
from stepsmith.testing import states_of
from stepsmith.validation import validate
from tests.cookbook.recipes import FOLDER, NAMES, module, workflows

WORKFLOWS = [pytest.param(flow, id=f"{name}-{flow.name}") for name in NAMES for flow in workflows(name)]


def own_tests() -> Iterator[Any]:
    """The tests of the recipes, once for each of their own parameters."""
    for name in NAMES:
        for test_name, test in vars(module(name)).items():
            if not test_name.startswith("test_"):
                continue
            marks = [mark for mark in getattr(test, "pytestmark", ()) if mark.name == "parametrize"]
            if not marks:
                yield pytest.param(test, {}, id=f"{name}-{test_name}")
            for names, rows in (mark.args for mark in marks):
                for row in rows:
                    yield pytest.param(test, dict(zip(names, row, strict=True)), id=f"{name}-{test_name}-{row[0]}")


@pytest.mark.parametrize(("test", "given"), list(own_tests()))
def test_a_recipe_does_what_it_says(test: Callable[..., None], given: dict[str, Any]) -> None:
    test(**given)


@pytest.mark.parametrize("flow", WORKFLOWS)
def test_a_recipe_is_built_and_validated_without_a_warning(flow: Any) -> None:
    built = flow.build()
    text = asl.dump(built.machine)
    assert built.warnings == ()
    assert validate(text) == ()
    assert asl.read(text).machine == built.machine


@pytest.mark.parametrize("flow", WORKFLOWS)
def test_a_recipe_is_drawn_with_every_state(flow: Any) -> None:
    machine = flow.build().machine
    drawn = ElementTree.fromstring(svg(machine, title=flow.name))
    shown = "".join(drawn.itertext())
    assert [name for name, _ in states_of(machine) if name not in shown] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_recipe_has_a_title_a_paragraph_and_tests(name: str) -> None:
    title, blank, *paragraph = inspect.cleandoc(module(name).__doc__ or "").splitlines()
    assert (len(title) < 70, blank) == (True, "")
    assert paragraph and "" not in paragraph, "one paragraph says what it is about"
    assert any(member.startswith("test_") for member in vars(module(name)))


def test_there_are_twenty_and_the_index_lists_each_by_its_title() -> None:
    listed = re.findall(r"^\| .*\[([^\]]+)\]\((\w+)\.py\)", (FOLDER / "README.md").read_text("utf-8"), re.MULTILINE)
    assert len(NAMES) == 20
    assert sorted(name for _, name in listed) == NAMES
    assert {name: title for title, name in listed} == {
        name: (module(name).__doc__ or "").splitlines()[0] for name in NAMES
    }
