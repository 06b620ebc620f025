"""The examples of docs/importing.md do what the page says."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import stepsmith
from stepsmith import asl, import_definition, plain, tasks
from stepsmith.resources import Function

PAGE = (Path(__file__).parents[2] / "docs" / "importing.md").read_text(encoding="utf-8")
FLOW, CHANGES = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
CASES = Path(__file__).parent / "cases"


def test_the_workflow_of_the_page_is_what_an_import_writes() -> None:
    names: dict[str, Any] = {**{name: getattr(stepsmith, name) for name in ("Step", "workflow")}}
    exec(FLOW, names | {name: getattr(plain, name) for name in plain.__all__}, names)
    definition = asl.write(names["poll"].build().machine)
    assert FLOW in import_definition(definition, name="poll").source


def test_the_changes_of_the_page_can_be_made(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "order.asl.json").write_text((CASES / "order.asl.json").read_text(encoding="utf-8"))
    charge = Function("Charge", handler="charge.handler", source="functions/charge")
    names: dict[str, Any] = {"lambda_": tasks.lambda_, "charge": charge, "Wait": stepsmith.Wait}
    exec(CHANGES, names)
    text = json.dumps(names["changed"].definition)
    assert '"Ship parcels"' in text and "lambda:invoke" in text
