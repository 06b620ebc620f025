"""Reading and writing are inverse, and reading never fails."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stepsmith import asl
from tests.corpus import rows
from tests.strategies import json_values, machines


def mixed(definition: dict[str, object]) -> bool:
    """Whether nested JSONPath states stand under a JSONata machine, which the strategy draws and AWS refuses."""
    return definition.get("QueryLanguage") == "JSONata"


@settings(max_examples=60)
@given(machines())
def test_writing_gives_back_what_was_read(definition: dict[str, object]) -> None:
    reading = asl.read_value(definition)
    assert reading.machine is not None
    assert asl.write(reading.machine) == definition
    if not mixed(definition):
        assert reading.diagnostics == ()


@settings(max_examples=40)
@given(machines())
def test_a_model_that_is_written_reads_as_itself(definition: dict[str, object]) -> None:
    machine = asl.read_value(definition).machine
    assert machine is not None
    text = asl.dump(machine)
    again = asl.read(text).machine
    assert again == machine
    assert again is not None
    assert asl.dump(again) == text


@settings(max_examples=150)
@given(st.text(max_size=60) | json_values.map(json.dumps))
def test_reading_any_text_gives_a_model_or_a_finding(text: str) -> None:
    reading = asl.read(text)
    assert reading.machine is not None or reading.diagnostics


@settings(max_examples=60)
@given(machines(), st.data())
def test_reading_a_damaged_definition_never_raises(definition: dict[str, object], data: st.DataObject) -> None:
    text = json.dumps(definition)
    at = data.draw(st.integers(0, len(text)))
    damage = data.draw(st.sampled_from(["", "{", "}", '"', "null", "[", "7", ",", ":"]))
    reading = asl.read(text[:at] + damage + text[at + data.draw(st.integers(0, 3)) :])
    assert reading.machine is not None or reading.diagnostics


@settings(max_examples=60)
@given(json_values, st.sampled_from(["Task", "Pass", "Choice", "Wait", "Fail", "Parallel", "Map", "Nope", 7]))
def test_reading_any_state_never_raises(value: object, kind: object) -> None:
    state = {**value, "Type": kind} if isinstance(value, dict) else value
    reading = asl.read_value({"StartAt": "A", "States": {"A": state}})
    assert reading.machine is not None
    assert set(reading.machine.states) == {"A"}


def test_an_unreadable_state_is_kept_and_stays_a_target() -> None:
    definition = {
        "StartAt": "A",
        "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Tusk", "Resource": 7}},
    }
    reading = asl.read_value(definition)
    assert reading.machine is not None
    assert isinstance(reading.machine.states["B"], asl.InvalidState)
    assert asl.write(reading.machine) == definition
    (finding,) = reading.diagnostics
    assert (finding.code, finding.pointer, finding.hint) == ("SS1007", "/States/B/Type", "did you mean Task?")


@pytest.mark.parametrize("row", rows("executions.jsonl"), ids=lambda row: str(row.get("id", ""))[-60:])
def test_definitions_that_aws_ran_read_and_round_trip(row: dict[str, object]) -> None:
    definition = row["definition"]
    definition = json.loads(definition) if isinstance(definition, str) else definition
    reading = asl.read_value(definition)
    assert reading.machine is not None
    errors = [item for item in reading.diagnostics if item.severity.value == "error"]
    known = {"SS1003", "SS1005", "SS1008"}  # recordings of what AWS refused or failed, kept in the same file
    assert {item.code for item in errors} <= known
    assert asl.read_value(asl.write(reading.machine)).machine == reading.machine
    if not errors:
        assert asl.write(reading.machine) == definition


def test_yaml_is_read_as_yaml_1_2(tmp_path: Path) -> None:
    """A recorded definition has states named Yes and No; YAML 1.1 would make them booleans."""
    text = "StartAt: Yes\nStates:\n  Yes: {Type: Pass, Next: No}\n  No: {Type: Succeed}\n"
    reading = asl.read(text, path="machine.asl.yaml")
    assert reading.diagnostics == ()
    assert reading.machine is not None
    assert list(reading.machine.states) == ["Yes", "No"]
