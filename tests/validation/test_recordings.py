"""What AWS accepted is accepted, what it refused is refused; real definitions are refused only for true defects."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from stepsmith.diagnostics import Diagnostic, Severity
from stepsmith.validation import validate
from tests.corpus import CORPUS, REASON, present, rows

# Judged by hand: each is a defect of the file itself. The name begins with the sample's hash.
DEFECTS = {
    "36cbf6c7": "SS4003",  # a heartbeat of 1 s below a time-out of 1 s
    "390eb838": "SS3001",  # States.Default does not exist
    "5c57a457": "SS5007",  # the nested execution's output is read from its description instead of its Output
    "5e0814ba": "SS2001",  # Next to a state that is not there
    "661bedd4": "SS1003",  # an empty choice rule: a template's placeholder
    "ae005502": "SS5001",  # Amazon Lookout for Vision, which AWS ended on 2025-10-31; no SDK has it any more
    "b64cb09b": "SS1005",  # Choices is a placeholder
    "ec39ec7c": "SS1005",  # Items is a placeholder
    "e1843523": "SS1005",  # QueryLanguage stands among the states
    "e37394db": "SS1013",  # ItemReader on an inline Map
}


def refusals(text: str, kind: str | None = None) -> list[Diagnostic]:
    return [item for item in validate(text, type=kind or "STANDARD") if item.severity is Severity.ERROR]  # type: ignore[arg-type]


def text_of(row: dict[str, Any]) -> str:
    definition = row.get("definition_string") or row["definition"]
    return definition if isinstance(definition, str) else json.dumps(definition)


@pytest.mark.skipif(not present(), reason=REASON)
def test_every_definition_that_aws_ran_is_accepted() -> None:
    wrong = []
    for row in rows("executions.jsonl"):
        found = [item for item in refusals(text_of(row), row.get("type")) if item.at_creation]
        wrong += [(row["name"], item.code, item.message) for item in found]
    assert wrong == []


@pytest.mark.skipif(not present(), reason=REASON)
def test_aws_and_we_refuse_the_same_definitions() -> None:
    judged = [row for row in rows("validation.jsonl") if row["kind"] == "definition" and row["aws_validated"]]
    assert len(judged) > 50
    wrong = [
        row["name"] for row in judged if bool(row.get("error_message")) != bool(refusals(text_of(row), row["type"]))
    ]
    assert wrong == []


def files(folder: str) -> list[Any]:
    found: list[Any] = sorted((CORPUS / folder).glob("*.json")) if present() else []
    return found or [pytest.param(Path("none"), marks=pytest.mark.skip(reason=REASON))]


@pytest.mark.parametrize("file", files("mutants"), ids=lambda file: file.stem)
def test_a_definition_with_one_defect_is_refused_for_one_reason(file: Path) -> None:
    assert len(refusals(file.read_text("utf-8"))) == 1


# What another validator and AWS judge differently.
VALID_AFTER_ALL = {
    # [D] "JSONata strings … must start with {% with no leading spaces, and end with %} with no trailing spaces";
    # nothing is said of the blanks inside, and recorded expressions are trimmed.
    "invalid-json-surround-syntax-extra-spaces",
    "invalid-jsonata-surround-syntax-no-spaces",
}
INVALID_AFTER_ALL = {
    "valid-assign.asl": "SS3004",  # [D] a variable's name is an identifier; top-level is none
    "valid-map-with-item-batcher-jsonata": "SS1010",  # [R] "'QueryLanguage' can not be 'JSONPath' if set to …"
    "valid-path-array-context": "SS3001",  # the path syntax of AWS's library has no [(@.length-1)]
    "valid-task-credentials": "SS1003",  # [R] "The field 'RoleArn' is required but was missing"
    "valid-task-intrisic-function": "SS1005",  # CloudFormation's functions stand in templates
    # [D] a Resource names a function, an activity or a service of arn:…:states:::; this is the specification's example
    "valid-task-parameters": "SS5001",
    "valid-task-timeout-jsonata": "SS5001",
}


@pytest.mark.skipif(not present(), reason=REASON)
def test_the_cases_of_another_validator_are_judged_as_it_does_or_for_a_stated_reason() -> None:
    accepted, refused = set(), {}
    for file in sorted((CORPUS / "asl-validator" / "definitions").glob("*.json")):
        codes = [item.code for item in refusals(file.read_text("utf-8")) if item.at_creation]
        if file.name.startswith("valid") and codes:
            refused[file.stem] = codes
        elif file.name.startswith("invalid") and not codes:
            accepted.add(file.stem)
    assert accepted == VALID_AFTER_ALL
    assert {name: INVALID_AFTER_ALL.get(name) in codes for name, codes in refused.items()} == dict.fromkeys(
        INVALID_AFTER_ALL, True
    )


@pytest.mark.skipif(not present(), reason=REASON)
def test_real_definitions_are_refused_only_for_true_defects() -> None:
    found = {}
    for file in files("real"):
        codes = [item.code for item in refusals(file.read_text("utf-8"))]
        if codes:
            found[file.name.split("__")[0]] = codes
    assert {name: DEFECTS.get(name) in codes for name, codes in found.items()} == dict.fromkeys(DEFECTS, True)
    with (CORPUS / "real" / "known_problems.csv").open() as known:
        broken = {row["hash"] for row in csv.DictReader(known) if row["status"].startswith("invalid")}
    assert broken <= set(found)
