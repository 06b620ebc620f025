"""Paths and intrinsic functions against executions recorded on AWS."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.paths import check_template_value, prepare_path, prepare_template
from tests.corpus import CORPUS, REASON, rows


def single_pass_states() -> list[Any]:
    """Recordings of one JSONPath Pass state that makes its output from Parameters, without anything random in it."""
    found = []
    for row in rows("executions.jsonl"):
        if not isinstance(row, dict):
            return [row]
        states = list(row["definition"].get("States", {}).values())
        if len(states) != 1 or row["expected_status"] != "SUCCEEDED" or row["output_has_placeholders"]:
            continue
        state = states[0]
        random = any(word in json.dumps(state) for word in ("UUID", "MathRandom", "$$.S", "$$.Execution.N"))
        jsonata = "JSONata" in (state.get("QueryLanguage"), row["definition"].get("QueryLanguage"))
        if state["Type"] == "Pass" and "Parameters" in state and not random and not jsonata:
            found.append(pytest.param(row, id=row["name"].split("::", 1)[-1]))
    return found


@pytest.mark.parametrize("row", single_pass_states())
def test_a_pass_state_makes_the_output_that_aws_made(row: dict[str, Any]) -> None:
    (state,) = row["definition"]["States"].values()
    context = {"Execution": {"Input": row["input"]}}
    value = prepare_path(state.get("InputPath", "$"))(row["input"], context, {})
    value = prepare_template(state["Parameters"])(value, context, {})
    value = prepare_path(state.get("OutputPath", "$"))(value, context, {})
    assert normal(value) == row["expected_output"]


def normal(value: Any) -> Any:
    """As the recordings were made comparable: text that begins with a brace became the value that it spells."""
    if isinstance(value, dict):
        return {key: parsed(normal(item)) for key, item in value.items()}
    if isinstance(value, list):
        return [normal(item) for item in value]
    return value


def parsed(value: Any) -> Any:
    if isinstance(value, str) and value.startswith("{"):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def test_there_are_enough_recordings_to_mean_something() -> None:
    if not CORPUS.is_dir():
        pytest.skip(REASON)
    assert len(single_pass_states()) >= 80


def test_every_path_of_published_definitions_is_accepted() -> None:
    if not CORPUS.is_dir():
        pytest.skip(REASON)
    # This one calls functions that do not exist.
    broken = "390eb838"
    refused = {}
    for file in sorted((CORPUS / "real").glob("*.json")):
        for text in dynamic_values(json.loads(file.read_text(encoding="utf-8"))):
            problem = check_template_value(text)
            if problem is not None and not file.name.startswith(broken):
                refused[text] = f"{file.name}: {problem}"
    assert refused == {}


def dynamic_values(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [item for key, item in value.items() if key.endswith(".$") and isinstance(item, str)]
        return own + [text for item in value.values() for text in dynamic_values(item)]
    if isinstance(value, list):
        return [text for item in value for text in dynamic_values(item)]
    return []
