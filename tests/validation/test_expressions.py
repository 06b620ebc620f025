"""Expressions are judged as AWS judges them, in its words, and placed where they stand."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.validation import validate


def judged(state: dict[str, Any]) -> list[tuple[str, str, str]]:
    states = {"E": {"Type": "Pass", "End": True, **state}, "Z": {"Type": "Succeed"}}
    if "Next" not in json.dumps(state):
        del states["Z"]
    definition = {"QueryLanguage": "JSONata", "StartAt": "E", "States": states}
    return [(item.aws_code, item.message, item.pointer) for item in validate(json.dumps(definition))]


UNSUPPORTED, INVALID = "UNSUPPORTED_JSONATA_EXPRESSION", "INVALID_JSONATA_EXPRESSION"


@pytest.mark.parametrize(
    ("expression", "code", "message"),
    [
        ("phone", UNSUPPORTED, "Reference to 'phone' at the top level is not supported."),
        ("$.phone", UNSUPPORTED, "Reference to '$' at the top level is not supported."),
        ("$$", UNSUPPORTED, "Reference to '$$' is not supported."),
        ("$states.errorOutput", UNSUPPORTED, "Field '$states.errorOutput' does not exist."),
        ("$states.result", UNSUPPORTED, "Field '$states.result' does not exist."),
        ("$states.inputs", UNSUPPORTED, "Field '$states.inputs' does not exist."),
        ("a[1,2)", INVALID, 'Expected "]", got ","'),
        ("1 +", INVALID, "Unexpected end of expression"),
        ('{"a":}', INVALID, 'The symbol "}" cannot be used as a unary operator'),
        ("", INVALID, "Unexpected end of expression"),
    ],
)
def test_a_refused_expression_has_awss_code_and_words(expression: str, code: str, message: str) -> None:
    assert judged({"Output": {"v": "{% " + expression + " %}"}}) == [(code, message, "/States/E/Output/v")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{% $states.input.a == 1 %}", "a single ="),
        ("{% $states.input.a && $states.input.b %}", "'and'"),
        ("{% $states.input.a || $states.input.b %}", "'or'"),
        ("{% !$states.input.a %}", "$not("),
        ("{% $states.input.a ?? 1 %}", "$exists("),
        ("{% $states.input.a %}\n", "write |-"),
        (" {% $states.input.a %}", "blanks"),
        ("{% $eval('1') %}", "$parse"),
        ("{% $uppercas('a') %}", "did you mean $uppercase?"),
        ("{% $zzz('a') %}", "there is no function $zzz"),
    ],
)
def test_what_another_language_writes_is_translated(text: str, said: str) -> None:
    definition = {"QueryLanguage": "JSONata", "StartAt": "E", "States": {"E": {"Type": "Succeed", "Output": text}}}
    (found,) = validate(json.dumps(definition))
    assert said in (found.hint or "")


BLOCK = """\
QueryLanguage: JSONata
StartAt: E
States:
  E:
    Type: Succeed
    Output: |-
      {%
        ($nope1 := 1; $nope1 +
        $nope)
      %}
"""


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            '{"QueryLanguage": "JSONata", "StartAt": "E",\n'
            ' "States": {"E": {"Type": "Succeed", "Output": "{% $nope %}"}}}',
            (2, 52, 57),
        ),
        (BLOCK, (9, 9, 14)),
        (BLOCK.replace("$nope)", "$states.result.x)"), (9, 9, 23)),
        (BLOCK.replace("$nope)", "$states.context.Foo)"), (9, 9, 28)),
        (BLOCK.replace("$nope)", "bare)"), (9, 9, 13)),
        (BLOCK.replace("$nope)", "$nope(1,)"), (6, 13, 1)),  # what does not parse is told for the whole of it
    ],
)
def test_the_place_is_that_of_the_wrong_part(text: str, place: tuple[int, int, int]) -> None:
    (found,) = validate(text)
    assert found.span is not None
    assert (found.span.line, found.span.column, found.span.end_column) == place


def test_each_name_is_told_once_per_field_in_written_order() -> None:
    found = judged({"Output": "{% aaa + bbb + aaa %}"})
    assert [message.split("'")[1] for _, message, _ in found] == ["aaa", "bbb"]


@pytest.mark.parametrize(
    "expression",
    [
        "$states.input.items[price > 3].name",
        "$map($states.input.a, function($x) { $x.b })",
        "($y := $states.input.z; $y + 1)",
        "$states.context.Execution.Id",
        "{'a': $states.input.b}",
        "$sum($states.input.list^(>order).amount)",
    ],
)
def test_what_aws_takes_is_taken(expression: str) -> None:
    assert judged({"Output": "{% " + expression + " %}"}) == []


def test_a_catcher_reads_the_error_and_nothing_else_does() -> None:
    task = {
        "Type": "Task",
        "Resource": "arn:aws:states:::sns:publish",
        "Arguments": {"TopicArn": "t", "Message": "{% $states.result %}"},
        "Output": "{% $states.result.MessageId %}",
        "Catch": [{"ErrorEquals": ["States.ALL"], "Output": "{% $states.errorOutput.Cause %}", "Next": "Z"}],
    }
    assert [pointer for _, _, pointer in judged(task)] == ["/States/E/Arguments/Message"]
