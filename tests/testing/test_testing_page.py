"""docs/testing.md: every example works as it stands there."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from stepsmith import testing
from stepsmith.cli import main

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "testing.md").read_text("utf-8")
FILES = re.findall(r"<!-- file: (\S+) -->\n```json\n(.*?)```", TEXT, re.DOTALL)
BLOCKS = list(re.finditer(r"```python\n(.*?)```", TEXT, re.DOTALL))
COMMANDS = [line for block in re.findall(r"```text\n(.*?)```", TEXT, re.DOTALL) for line in block.splitlines()]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in FILES:
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run_examples(count: int | None = None) -> dict[str, Any]:
    scope: dict[str, Any] = {}
    for block in BLOCKS[:count]:
        # Lines keep their numbers, so that a failure names the page's line.
        above = TEXT.count("\n", 0, block.start(1))
        exec(compile("\n" * above + block.group(1), "docs/testing.md", "exec"), scope)
    return scope


def test_the_examples_work_from_top_to_bottom(folder: Path) -> None:
    assert len(BLOCKS) >= 12
    run_examples()


def test_the_commands_work(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "orders.asl.json").write_text(json.dumps(run_examples(1)["ORDERS"]), encoding="utf-8")
    for command in COMMANDS:
        program, *arguments = shlex.split(command)
        assert program == "stepsmith"
        with pytest.raises(SystemExit) as stopped:
            main(arguments)
        shown = capsys.readouterr()
        assert stopped.value.code in (0, None), shown.err
        assert json.loads(shown.out)["price"]["Payload"] == {"usd": 5}
    assert len(COMMANDS) == 2


@pytest.mark.parametrize("name", ["Fails", "Failure", "Handlers", "MockConfigFile", "Never", "Returns", "run"])
def test_every_kind_of_mock_is_on_the_page(name: str) -> None:
    assert name in testing.__all__
    assert re.search(rf"\b{name}\b", TEXT)
