"""The code in the README works as it stands there."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

from stepsmith.configuration import load_project
from stepsmith.project import build_project

ROOT = Path(__file__).resolve().parents[2]
BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)


def test_the_first_example_is_the_file_of_wildlife_and_builds() -> None:
    assert BLOCKS[0] == (ROOT / "workflows" / "wildlife" / "workflow.py").read_text("utf-8")
    assert build_project(load_project(ROOT), ("wildlife",)).workflows[0].built.warnings == ()


def test_the_first_example_fits_on_two_screens() -> None:
    assert len(BLOCKS[0].splitlines()) <= 100


def test_the_example_of_a_test_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    for name in [name for name in sys.modules if name == "workflows" or name.startswith("workflows.")]:
        monkeypatch.delitem(sys.modules, name)
    wildlife = import_module("workflows.wildlife.workflow").wildlife
    scope = {"wildlife": wildlife}
    exec(compile(BLOCKS[1], "README.md", "exec"), scope)
    scope["test_a_failed_stage_is_tried_again_and_lost_weather_is_done_without"]()  # type: ignore[operator]
