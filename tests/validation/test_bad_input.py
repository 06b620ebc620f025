"""Input of any kind gives a model and findings; what is small to write and large to read is refused soon.

``scripts/fuzz.py`` holds the kinds; its run of 100,000 cases is recorded in docs/figures.md.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from stepsmith import asl
from stepsmith.template import TemplateError, parse_template
from stepsmith.validation import validate

ROOT = Path(__file__).resolve().parents[2]


def test_a_thousand_cases_of_every_kind_give_nothing_but_findings_values_and_coded_errors() -> None:
    command = [sys.executable, "scripts/fuzz.py", "--cases", "1000", "--no-bombs", "--seed", "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert min(kind["cases"] for kind in json.loads(done.stdout)["kinds"].values()) >= 90


BOMBS = {
    "JSON nested deep": ("[" * 100_000 + "]" * 100_000, "x.json"),
    "YAML nested deep": ("[" * 50_000 + "]" * 50_000, "x.yaml"),
    "YAML blocks nested deep": ("\n".join(" " * depth + "a:" for depth in range(1_000)), "x.yaml"),
    "an alias to itself": ("a: &a [*a]\n", "x.yaml"),
    "a number of 100,000 digits": ('{"a": ' + "9" * 100_000 + "}", "x.json"),
}


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_unreadable(name: str) -> None:
    text, path = BOMBS[name]
    reading = asl.read(text, path=path)
    assert reading.machine is None
    assert [item.code for item in reading.diagnostics] == ["SS1001"]


def test_a_template_nested_deep_is_refused() -> None:
    """libyaml's composer recurses in C: without a bound the process would end."""
    with pytest.raises(TemplateError, match="not well-formed"):
        parse_template("a: " + "[" * 50_000 + "]" * 50_000)


@pytest.mark.parametrize("field", ["Catch", "Retry", "Choices", "Branches"])
@pytest.mark.parametrize("value", [1, "text", None, {"": {"": ""}}, [1], [[]], [{"Assign": 1}]], ids=repr)
def test_a_list_of_the_wrong_kind_is_a_finding(field: str, value: object) -> None:
    kind = {"Choices": "Choice", "Branches": "Parallel"}.get(field, "Task")
    state = {"Type": kind, "Resource": "arn:aws:states:::lambda:invoke", "Next": "B", field: value}
    definition = {"StartAt": "A", "States": {"A": state, "B": {"Type": "Succeed"}}}
    assert any(item.severity.value == "error" for item in validate(json.dumps(definition)))
