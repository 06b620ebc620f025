"""AWS's own answer to a definition: code, message, location and order, as recorded and as reported by its users."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.validation import aws_diagnostics
from tests.corpus import rows

SCHEMA = "SCHEMA_VALIDATION_FAILED"
TARGET = "MISSING_TRANSITION_TARGET"
END = {"Type": "Pass", "End": True}


def answer(definition: Any, **options: Any) -> list[tuple[str, str, str | None]]:
    text = definition if isinstance(definition, str) else json.dumps(definition)
    return [(one.code, one.message, one.location) for one in aws_diagnostics(text, **options)]


def machine(states: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"StartAt": next(iter(states)), "States": states, **fields}


def judged() -> list[Any]:
    """The rows in which the words are AWS's own."""
    found = []
    for row in rows("validation.jsonl"):
        if not isinstance(row, dict):
            found.append(row)
        elif row["kind"] in ("validate", "definition") and row["aws_message"] and row["definition_string"]:
            found.append(pytest.param(row, id=row["name"].rpartition("::")[-1]))
    return found


@pytest.mark.parametrize("row", judged())
def test_the_answer_is_the_one_that_aws_gave(row: dict[str, Any]) -> None:
    found = aws_diagnostics(row["definition_string"], type=row["type"])
    if row["kind"] == "validate":
        recorded = [(one["code"], one["message"], one.get("location")) for one in row["diagnostics"]]
        assert [(one.code, one.message, one.location) for one in found] == recorded
    elif row.get("error_message"):
        recorded_text = json.loads(row["error_message"])["exception_value"]
        assert f"'{', '.join(one.text for one in found)}'" in recorded_text
    else:
        assert found == ()


A_TO_B = {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "A"}}
NO_END = ("MISSING_END_STATE", "Workflow has no terminal state", None)


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        (A_TO_B, [NO_END]),
        ({**A_TO_B, "C": {"Type": "Pass", "Next": "A"}}, [NO_END]),
        ({**A_TO_B, "C": END}, [(TARGET, 'State "C" is not reachable.', "/States/C")]),
        (
            {"A": {"Type": "Pass", "Next": "NOPE"}},
            [(TARGET, "Missing 'Next' target: NOPE", "/States/A/Next"), NO_END],
        ),
        (
            {
                "C": {
                    "Type": "Choice",
                    "Choices": [{"Variable": "$.a", "IsPresent": True, "Next": "NOPE"}],
                    "Default": "NADA",
                },
                "S": {"Type": "Succeed"},
            },
            [
                (TARGET, "Missing 'Next' target: NOPE", "/States/C/Choices[0]/Next"),
                (TARGET, "Missing 'Next' target: NADA", "/States/C/Default"),
                (TARGET, 'State "S" is not reachable.', "/States/S"),
            ],
        ),
        ({"A": END, "a/b": END}, [(TARGET, 'State "a/b" is not reachable.', "/States/a/b")]),
    ],
)
def test_transitions_are_judged_as_aws_judges_them(states: dict[str, Any], expected: list[Any]) -> None:
    assert answer(machine(states)) == expected


def test_a_start_that_does_not_exist_makes_every_state_unreachable() -> None:
    found = answer({"StartAt": "Nope", "States": {"A": END}})
    assert found == [
        (TARGET, "Missing 'Next' target: Nope", "/StartAt"),
        (TARGET, 'State "A" is not reachable.', "/States/A"),
    ]


def test_only_the_top_level_needs_an_end() -> None:
    each = {"Type": "Map", "ItemProcessor": machine(A_TO_B), "End": True}
    assert answer(machine({"M": each})) == []


JSONATA = {"QueryLanguage": "JSONata"}


@pytest.mark.parametrize(
    ("definition", "expected"),
    [
        ("[1]", (SCHEMA, "Definition must be a valid JSON object", None)),
        (
            machine({"P": {**END, "TimeoutSeconds": 1}}),
            (SCHEMA, "Field 'TimeoutSeconds' is not supported", "/States/P"),
        ),
        (
            machine({"P": {**END, "Output": 1}}),
            (
                SCHEMA,
                "The QueryLanguage is set to 'JSONPath', but field 'Output' is only supported for the 'JSONata' "
                "QueryLanguage",
                "/States/P",
            ),
        ),
        (
            machine({"P": {**END, "QueryLanguage": "jsonpath"}}),
            (SCHEMA, "Value should be one of the following: [JSONPath, JSONata]", "/States/P/QueryLanguage"),
        ),
        (
            machine({"P": {"Type": "Nope"}}),
            (
                SCHEMA,
                "The field 'Type' should have one of these values: [Task, Wait, Pass, Succeed, Fail, Choice, Parallel, "
                "Map]",
                "/States/P/Type",
            ),
        ),
        (
            machine({"P": {"Type": "Parallel", "Branches": [], "End": True}}),
            (SCHEMA, "Value cannot be empty", "/States/P/Branches"),
        ),
        (
            machine({"M": {"Type": "Map", "MaxConcurrency": -1, "ItemProcessor": machine({"I": END}), "End": True}}),
            (SCHEMA, "Minimum value is 0", "/States/M/MaxConcurrency"),
        ),
        (
            machine(
                {
                    "M": {
                        "Type": "Map",
                        "ToleratedFailurePercentage": 101,
                        "ItemProcessor": machine({"I": END}),
                        "End": True,
                    }
                }
            ),
            (SCHEMA, "Maximum value is 100.0", "/States/M/ToleratedFailurePercentage"),
        ),
        (
            machine({"T": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:query", "End": True}}),
            (
                SCHEMA,
                "The resource provided arn:aws:states:::dynamodb:query is not recognized. The value is not a valid "
                "resource ARN, or the resource is not available in this region.",
                "/States/T/Resource",
            ),
        ),
        (
            machine({"E": {**END, "Output": {"a": {"b": ["{% phone %}"]}}}}, **JSONATA),
            (
                "UNSUPPORTED_JSONATA_EXPRESSION",
                "Reference to 'phone' at the top level is not supported.",
                "/States/E/Output/a/b[0]",
            ),
        ),
        (
            machine({"E": {**END, "Output": "{%  %}"}}, **JSONATA),
            ("INVALID_JSONATA_EXPRESSION", "Unexpected end of expression", "/States/E/Output"),
        ),
        (
            machine({"E": {**END, "Output": "{% $states.errorOutput %}"}}, **JSONATA),
            ("UNSUPPORTED_JSONATA_EXPRESSION", "Field '$states.errorOutput' does not exist.", "/States/E/Output"),
        ),
    ],
)
def test_a_defect_has_the_words_and_the_place_that_aws_gives_it(
    definition: Any, expected: tuple[str, str, str]
) -> None:
    assert answer(definition) == [expected]


def test_one_diagnostic_names_each_reference_once_in_written_order() -> None:
    found = answer(machine({"E": {**END, "Output": "{% aaa + bbb + aaa %}"}}, **JSONATA))
    assert [message for _, message, _ in found] == [
        "Reference to 'aaa' at the top level is not supported.",
        "Reference to 'bbb' at the top level is not supported.",
    ]


def test_what_fails_only_at_run_time_is_not_in_the_answer() -> None:
    assert answer(machine({"P": {**END, "Output": "{% $nowhere %}"}}, **JSONATA)) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "Unexpected end-of-input"),
        ("{]", r"Unexpected character (']' (code 93))"),
        ("{a", "Unrecognized token 'a'"),
    ],
)
def test_text_that_is_not_json_is_told_in_the_parsers_words(text: str, message: str) -> None:
    [(code, found, place)] = answer(text)
    assert code == "INVALID_JSON_DESCRIPTION"
    assert found.startswith(message)
    assert place is not None and found.endswith(place)
