"""Definitions inside templates are found, read and judged; findings stand on the template's lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stepsmith.validation import as_template, template_definitions
from stepsmith.validation.templates import TemplateDefinition

HEAD = "Resources:\n  Machine:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n"


def only(text: str, path: str | None = None) -> TemplateDefinition:
    template = as_template(text, path=path)
    assert template is not None
    (one,) = template_definitions(template)
    return one


def marked(text: str, one: TemplateDefinition) -> list[tuple[str, str]]:
    """Each finding's code and the text at its place."""
    lines = text.split("\n")
    found = []
    for item in one.diagnostics:
        assert item.span is not None
        line = lines[item.span.line - 1]
        end = item.span.end_column - 1 if item.span.end_line == item.span.line else len(line)
        found.append((item.code, line[item.span.column - 1 : end]))
    return found


def test_an_object_may_hold_functions() -> None:
    text = HEAD + (
        "      Definition:\n        StartAt: A\n        States:\n          A:\n            Type: Task\n"
        "            Resource: !GetAtt Function.Arn\n            TimeoutSeconds: !Ref Limit\n"
        "            Parameters:\n              Name: {Fn::Sub: '${AWS::StackName}-x'}\n            Next: B\n"
    )
    one = only(text, "template.yaml")
    assert marked(text, one) == [("SS2001", "B")]
    assert one.diagnostics[0].file == "template.yaml"
    assert one.machine is not None
    assert set(one.machine.states) == {"A"}


@pytest.mark.parametrize(
    "written",
    [
        '|\n        {"StartAt": "A",\n         "States": {"A": {"Type": "Pass", "Next": "Nowhere"}}}\n',
        '!Sub |\n        {"StartAt": "A", "Comment": "${AWS::Region}",\n'
        '         "States": {"A": {"Type": "Pass", "Next": "Nowhere"}}}\n',
        '!Sub\n        - |-\n          {"StartAt": "A",\n\n'
        '            "States": {"A": {"Type": "Pass", "Next": "Nowhere"}}}\n'
        "        - {X: 1}\n",
        '\'{"StartAt": "A", "Comment": "it\'\'s", "States": {"A": {"Type": "Pass", "Next": "Nowhere"}}}\'\n',
        '!Join\n        - \'\'\n        - - \'{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "\'\n'
        '          - !GetAtt Function.Arn\n          - \'", "Next": "Nowhere"}}}\'\n',
        '|\n        StartAt: A\n        States:\n          A: {Type: Pass, Next: "Nowhere"}\n',
    ],
    ids=["block", "sub", "sub with values", "single quotes", "join", "block of YAML"],
)
def test_a_finding_in_a_text_stands_on_the_templates_line(written: str) -> None:
    text = HEAD + "      DefinitionString: " + written
    assert marked(text, only(text)) == [("SS2001", '"Nowhere"')]


def test_a_json_template_with_an_escaped_text_gives_the_column() -> None:
    inner = json.dumps({"StartAt": "A", "States": {"A": {"Type": "Pass", "Comment": "é\n", "Next": "Nowhere"}}})
    properties = {"DefinitionString": inner}
    text = json.dumps({"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}}})
    assert marked(text, only(text)) == [("SS2001", '\\"Nowhere\\"')]


def test_a_substitution_may_be_a_number_in_a_text() -> None:
    states = '{"A": {"Type": "Wait", "Seconds": ${Delay}, "End": true}}'
    one = only(HEAD + f'      DefinitionString: !Sub \'{{"StartAt": "A", "States": {states}}}\'\n')
    assert one.diagnostics == ()


def test_a_sam_machine_names_a_file_beside_the_template(tmp_path: Path) -> None:
    (tmp_path / "m.asl.json").write_text('{"StartAt": "A",\n "States": {"A": {"Type": "Pass", "Next": "B"}}}', "utf-8")
    text = HEAD.replace("StepFunctions", "Serverless") + "      Type: EXPRESS\n      DefinitionUri: m.asl.json\n"
    one = only(text, str(tmp_path / "template.yaml"))
    assert one.type == "EXPRESS"
    assert one.file == str(tmp_path / "m.asl.json")
    assert [(item.code, item.span.line if item.span else 0) for item in one.diagnostics] == [("SS2001", 2)]
    (tmp_path / "m.asl.json").unlink()
    one = only(text, str(tmp_path / "template.yaml"))
    assert marked(text, one) == [("SS7003", "m.asl.json")]
    assert one.diagnostics[0].file == str(tmp_path / "template.yaml")


@pytest.mark.parametrize("value", ["!Ref Text", "!ImportValue Other", "{Fn::Transform: {Name: X, Parameters: {}}}"])
def test_what_is_known_only_once_deployed_is_said_to_be_unknown(value: str) -> None:
    one = only(HEAD + f"      DefinitionString: {value}\n")
    assert one.machine is None
    assert one.unknown is not None
    assert one.diagnostics == ()


def test_a_definition_is_not_a_template() -> None:
    assert as_template('{"StartAt": "Resources", "States": {"Resources": {"Type": "Succeed"}}}') is None
    assert as_template("Resources: [") is None


SUBSTITUTIONS = "      DefinitionSubstitutions:\n        Name: one\n"


@pytest.mark.parametrize(
    ("written", "found"),
    [
        # an object: strings are filled, functions are not, a Comment may say what it likes
        ("Definition: {StartAt: A, States: {A: {Type: Pass, Result: 'x ${Name}', End: true}}}", []),
        ("Definition: {StartAt: A, States: {A: {Type: Pass, Result: '${Nam}', End: true}}}", ["${Nam}"]),
        ("Definition: {StartAt: A, Comment: '${Name} ${X}', States: {A: {Type: Succeed}}}", ["one"]),
        ("Definition: {StartAt: A, States: {A: {Type: Pass, Result: !Sub '${X}', End: true}}}", ["one"]),
        ("Definition: {StartAt: A, States: {A: {Type: Pass, Result: !Sub '${!Name}', End: true}}}", []),
        # a text: filled by Fn::Sub first, which leaves ${!Name}
        ('DefinitionString: \'{"StartAt": "A", "States": {"A": {"Type": "${Name}${X}"}}}\'', ["${X}"]),
        (
            'DefinitionString: !Sub \'{"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": "${X}${!Name}",'
            ' "End": true}}}\'',
            [],
        ),
        ("DefinitionString: !Ref Text", []),
    ],
)
def test_each_substitution_is_used_and_each_use_is_declared(written: str, found: list[str]) -> None:
    text = HEAD + SUBSTITUTIONS + f"      {written}\n"
    one = only(text)
    shown = [place for code, place in marked(text, one) if code in ("SS7001", "SS7002")]
    assert sorted(item.strip("'\"") for item in shown) == sorted(found)


def test_the_uses_in_a_file_are_shown_in_that_file(tmp_path: Path) -> None:
    (tmp_path / "m.asl.json").write_text(
        '{"StartAt": "A",\n "States": {"A": {"Type": "Task", "Resource": "${Nam}", "End": true}}}'
    )
    text = HEAD + SUBSTITUTIONS + "      DefinitionUri: m.asl.json\n"
    one = only(text.replace("AWS::StepFunctions", "AWS::Serverless"), str(tmp_path / "template.yaml"))
    placed = {(item.code, Path(item.file or "").name, item.span.line if item.span else 0) for item in one.diagnostics}
    assert placed == {("SS7001", "m.asl.json", 2)}
    assert [item.hint for item in one.diagnostics if item.code == "SS7001"] == ["did you mean ${Name}?"]


def test_substitutions_made_by_a_function_are_not_judged() -> None:
    text = HEAD + (
        "      DefinitionSubstitutions: !FindInMap [Names, !Ref Stage, All]\n"
        "      Definition: {StartAt: A, States: {A: {Type: Pass, Result: '${Name}', End: true}}}\n"
    )
    assert only(text).diagnostics == ()
