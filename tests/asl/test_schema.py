"""The schema holds what the reader holds: what reads without a finding validates, what does not is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings

from stepsmith import asl
from stepsmith.asl.schema import schema
from tests.corpus import CORPUS, REASON, present, rows
from tests.strategies import machines

SCHEMA = schema()
VALIDATOR = jsonschema.Draft7Validator(SCHEMA)
# What a schema cannot say and the reader does: a name that is too long for its kind, members written twice.
BEYOND = {"SS1002"}


def structural(definition: Any) -> set[str]:
    return {item.code for item in asl.read_value(definition).diagnostics} - BEYOND


def agrees(definition: Any) -> bool:
    return VALIDATOR.is_valid(definition) == (not structural(definition))


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft7Validator.check_schema(SCHEMA)


@settings(max_examples=60)
@given(machines())
def test_what_the_strategies_draw_validates_exactly_when_it_reads_clean(definition: dict[str, Any]) -> None:
    assert agrees(definition)


@pytest.mark.skipif(not present(), reason=REASON)
def test_reader_and_schema_agree_on_every_recording() -> None:
    found = []
    for row in rows("executions.jsonl"):
        definition = row["definition"]
        definition = json.loads(definition) if isinstance(definition, str) else definition
        if not agrees(definition):
            found.append((row["name"], structural(definition)))
    assert found == []


def files(folder: str) -> list[Any]:
    found: list[Any] = sorted((CORPUS / folder).glob("*.json")) if present() else []
    return found or [pytest.param(Path("none"), marks=pytest.mark.skip(reason=REASON))]


@pytest.mark.parametrize("folder", ["mutants", "real", "asl-validator/definitions"])
def test_reader_and_schema_agree_on_files(folder: str) -> None:
    if not present():
        pytest.skip(REASON)
    found = []
    for file in sorted((CORPUS / folder).glob("*.json")):
        try:
            definition = json.loads(file.read_text("utf-8"))
        except ValueError:
            continue
        if not agrees(definition):
            found.append((file.stem[:40], structural(definition)))
    assert found == []


STRUCTURAL = [
    ({"StartAt": "A"}, "no states"),
    ({"StartAt": "A", "States": {}}, "an empty object of states"),
    ({"StartAt": "A", "States": {"A": {"Type": "Tusk", "End": True}}}, "an unknown type"),
    ({"StartAt": "A", "States": {"A": {"Type": "Pass"}}}, "neither Next nor End"),
    ({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A", "End": True}}}, "both"),
    ({"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": "soon", "End": True}}}, "text for seconds"),
    ({"StartAt": "A", "States": {"A": {"Type": "Pass", "Output": 1, "End": True}}}, "a field of JSONata"),
    (
        {"StartAt": "A", "QueryLanguage": "JSONata", "States": {"A": {"Type": "Pass", "Result": 1, "End": True}}},
        "a field of JSONPath",
    ),
]


@pytest.mark.parametrize(("definition", "why"), STRUCTURAL, ids=lambda value: value if isinstance(value, str) else "")
def test_a_structural_defect_is_refused(definition: dict[str, Any], why: str) -> None:
    assert not VALIDATOR.is_valid(definition)
    assert structural(definition)


def test_a_substitution_may_stand_for_a_number_and_for_an_enumerated_text() -> None:
    retry = [{"ErrorEquals": ["States.ALL"], "MaxAttempts": "${Tries}", "JitterStrategy": "${Jitter}"}]
    state = {"Type": "Task", "Resource": "${Function}", "TimeoutSeconds": "${Limit}", "Retry": retry, "End": True}
    definition = {"StartAt": "A", "States": {"A": state}}
    assert VALIDATOR.is_valid(definition)
    assert not structural(definition)
