"""A Comment suppresses what AWS finds only at run time, with a reason; what it does not suppress is said."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.asl import read
from stepsmith.validation import as_template, examine, template_definitions, validate

READS = {"Type": "Wait", "SecondsPath": "$later", "End": True}
REASON = "stepsmith: ignore SS3002 because the caller sends it"


def machine(state: dict[str, Any], **more: Any) -> str:
    return json.dumps({"StartAt": "A", **more, "States": {"A": state}}, indent=1)


def codes(text: str) -> list[str]:
    return [item.code for item in validate(text)]


def test_without_a_suppression_the_finding_is_there() -> None:
    assert codes(machine(READS)) == ["SS3002"]


@pytest.mark.parametrize(
    "comment",
    [
        REASON,
        f"Waits as long as asked. {REASON}",
        f"Waits.\n{REASON}\nas it always did",
        "stepsmith:ignore SS3002 because x",
    ],
)
def test_a_states_comment_suppresses_it_with_its_reason(comment: str) -> None:
    text = machine({**READS, "Comment": comment})
    assert validate(text) == ()
    (found,) = examine(text)
    assert found.suppression is not None
    assert found.suppression.where == "definition"
    assert found.suppression.reason in ("the caller sends it", "x")
    assert found.span is not None


def test_a_machines_comment_covers_the_states_inside_of_branches_too() -> None:
    branch = {"StartAt": "B", "States": {"B": READS}}
    text = machine({"Type": "Parallel", "Branches": [branch], "End": True}, Comment=REASON)
    assert [item.suppression is not None for item in examine(text)] == [True]


def test_the_innermost_suppression_counts_and_the_outer_is_unused() -> None:
    text = machine({**READS, "Comment": "stepsmith: ignore SS3002 because of A"}, Comment=REASON)
    assert [(item.code, item.pointer) for item in validate(text)] == [("SS8001", "/Comment")]


def test_another_states_comment_suppresses_nothing_and_is_reported() -> None:
    first = {"Type": "Wait", "SecondsPath": "$later", "Next": "B"}
    text = json.dumps({"StartAt": "A", "States": {"A": first, "B": {"Type": "Succeed", "Comment": REASON}}})
    assert sorted(codes(text)) == ["SS3002", "SS8001"]


def test_several_codes_have_one_reason_and_each_is_reported_when_it_is_unused() -> None:
    text = machine({**READS, "Comment": "stepsmith: ignore SS3002, SS5004 because both are handled"})
    (found,) = validate(text)
    assert (found.code, "SS5004" in found.message) == ("SS8001", True)


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("stepsmith: ignore SS3002", "needs codes and a reason"),
        ("stepsmith: ignore SS3002 because", "needs codes and a reason"),
        ("stepsmith: ignore because I say so", "needs codes and a reason"),
        ("stepsmith: ignore SS3003X because x", "did you mean SS3003?"),
        ("stepsmith: ignore SS8001 because x", "about suppressions themselves"),
    ],
)
def test_a_suppression_that_is_not_understood_says_so_and_suppresses_nothing(comment: str, said: str) -> None:
    found = {item.code: item for item in validate(machine({**READS, "Comment": comment}))}
    assert set(found) == {"SS3002", "SS8002"}
    assert said in found["SS8002"].message


@pytest.mark.parametrize(
    ("state", "code"), [({"Type": "Pass", "Next": "B"}, "SS2001"), ({"Type": "Task", "End": True}, "SS1003")]
)
def test_what_aws_refuses_cannot_be_suppressed(state: dict[str, Any], code: str) -> None:
    text = machine({**state, "Comment": f"stepsmith: ignore {code} because x"})
    refused, told = sorted(validate(text), key=lambda item: item.code)
    assert refused.code == code
    assert refused.refused
    assert (told.code, "cannot be ignored" in told.message) == ("SS8001", True)


def test_a_comment_about_stepsmith_is_a_comment() -> None:
    assert codes(machine({"Type": "Succeed", "Comment": "built by stepsmith: see workflow.py"})) == []


def test_a_model_is_suppressed_as_its_text_is() -> None:
    read_machine = read(machine({**READS, "Comment": REASON})).machine
    assert read_machine is not None
    assert validate(read_machine) == ()


def test_a_machines_comment_covers_what_its_template_does_with_it() -> None:
    text = (
        "Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n"
        "      DefinitionSubstitutions: {Later: 1}\n"
        "      Definition:\n        Comment: 'stepsmith: ignore SS7002 because the next version reads it'\n"
        "        StartAt: A\n        States: {A: {Type: Succeed}}\n"
    )
    template = as_template(text)
    assert template is not None
    (one,) = template_definitions(template)
    assert [(item.code, item.suppression is not None) for item in one.diagnostics] == [("SS7002", True)]
