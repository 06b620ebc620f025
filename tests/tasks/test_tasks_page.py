"""docs/tasks.md: its example is valid and runs. The table is held fresh with the other documents."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from stepsmith.testing import run
from stepsmith.validation import validate

TEXT = (Path(__file__).resolve().parents[2] / "docs" / "tasks.md").read_text("utf-8")


def test_the_example_is_valid_and_runs() -> None:
    scope: dict[str, Any] = {}
    for block in re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL):
        exec(compile(block, "docs/tasks.md", "exec"), scope)
    built = scope["nightly"].build()
    assert validate(built.machine) == ()
    given = {"day": "2027-01-15", "queue": "q", "reporter": "m", "bucket": "b"}
    result = run(
        built.machine,
        given,
        mocks={
            "Clean": {"Id": "jr_1"},
            "Ask": {"answer": "yes"},
            "Report": {"Output": {"title": "Night"}},
            "List": {"Contents": [{"Key": "reports/a"}, {"Key": "reports/b"}]},
            "Put": {},
        },
    )
    assert result.status == "SUCCEEDED"
    assert result.states["Put"].visits == 2
