"""The code in the README works as it stands there."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from pathlib import Path

import pytest

from stepsmith.configuration import load_project
from stepsmith.project import build_project
from stepsmith.testing import Fails, run

ROOT = Path(__file__).resolve().parents[2]
BLOCKS = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
RESOURCES = '''
"""What the catalogue needs."""
from stepsmith.resources import Function, Topic

read_page = Function("ReadPage", handler="app.read_page", source="functions")
total = Function("Total", handler="app.total", source="functions")
alerts = Topic("Alerts")
'''


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readme")
    (folder / "workflows" / "prices").mkdir(parents=True)
    (folder / "pyproject.toml").write_text("[tool.stepsmith]\n")
    (folder / "workflows" / "prices" / "workflow.py").write_text(BLOCKS[0])
    (folder / "workflows" / "prices" / "resources.py").write_text(RESOURCES)
    return folder


def test_the_example_has_about_twenty_lines(project: Path) -> None:
    code = [line for line in BLOCKS[0].splitlines() if line.strip() and "import" not in line]
    assert len(code) <= 20


def test_the_example_builds_and_runs(project: Path) -> None:
    built = build_project(load_project(project)).workflows[0]
    pages = {"pages": ["a", "b", "c"], "at_most_usd": 10}
    mocks = {"ReadPage": lambda payload: {"text": payload["url"] * 2}, "Total": {"usd": 12.5}}
    messages: list[str] = []

    def tell(arguments: dict[str, str]) -> dict[str, str]:
        messages.append(arguments["Message"])
        return {"MessageId": "1"}

    outcome = run(built.built.machine, pages, mocks={**mocks, "Tell": tell})
    assert outcome.status == "SUCCEEDED", outcome.cause
    assert messages == ["3 pages cost 12.5 USD"]
    assert outcome.states["ReadPage"].attempts == 3

    fine = run(built.built.machine, {**pages, "at_most_usd": 20}, mocks=mocks)
    assert "Fine" in fine.path


def test_the_example_of_a_test_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT))
    for name in [name for name in sys.modules if name == "workflows" or name.startswith("workflows.")]:
        monkeypatch.delitem(sys.modules, name)
    wildlife = import_module("workflows.wildlife.workflow").wildlife
    scope = {"wildlife": wildlife}
    exec(compile(BLOCKS[1], "README.md", "exec"), scope)
    scope["test_a_failed_stage_is_tried_again_and_lost_weather_is_done_without"]()  # type: ignore[operator]


def test_mocks_can_fail(project: Path) -> None:
    built = build_project(load_project(project)).workflows[0]
    answers = {"ReadPage": Fails("ValueError", "no such page")}
    outcome = run(built.built.machine, {"pages": ["a"], "at_most_usd": 1}, mocks=answers)
    assert (outcome.status, outcome.error) == ("FAILED", "ValueError")
