"""docs/distributed-map.md: the example works as it stands there, from top to bottom."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stepsmith import asl
from stepsmith.validation import validate

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "distributed-map.md").read_text("utf-8")
[DEFINITION] = re.findall(r"```json\n(.*?)```", TEXT, re.DOTALL)
EXAMPLES = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


def test_the_definition_is_valid() -> None:
    assert [found for found in validate(DEFINITION) if found.severity.name == "ERROR"] == []
    assert asl.read(DEFINITION).machine is not None


def test_the_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "totals.asl.json").write_text(DEFINITION, encoding="utf-8")
    assert len(EXAMPLES) == 3
    names: dict[str, object] = {}
    for example in EXAMPLES:
        exec(example, names)
