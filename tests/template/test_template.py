"""Templates are judged in AWS's words and evaluated by its rules."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.template import (
    KNOWN_AFTER_APPLY,
    GivenParameter,
    Scope,
    Template,
    TemplateError,
    creation_order,
    dependencies,
    evaluate,
    evaluate_conditions,
    read,
    resolve_parameters,
    simplify,
)

TOPIC = "Resources: {A: {Type: AWS::SNS::Topic}}"
REFUSED = [
    ("text", "Template format error: unsupported structure."),
    ("{}", "Template format error: At least one Resources member must be defined."),
    ('{"a"="b"}', "Template format error: JSON not well-formed. (line 1, column 6)"),
    ("Resources: [\n", "Template format error: YAML not well-formed. (line 2, column 1)"),
    ("Resources: {A: !Nope x}", "Template format error: YAML not well-formed. (line 1, column 16)"),
    ("Resources: ''", "Template format error: Any Resources member must be an object."),
    ("Foo: 1\n" + TOPIC, "Invalid template property or properties [Foo]"),
    ("Resources: {A: {}}", "Template format error: [/Resources/A] Every Resources object must contain a Type member."),
    ("Resources: {A: {Type: T, Invalid: 1}}", "Invalid template resource property 'Invalid'"),
    ("Resources: {a-b: {Type: T}}", "Template format error: Resource name a-b is non alphanumeric."),
    (TOPIC + "\nOutputs: {O: {Value: null}}", "[/Outputs/O/Value] 'null' values are not allowed in templates"),
    (TOPIC + "\nOutputs: {O: {}}", "Template format error: Every Outputs member must contain a Value object"),
    (
        TOPIC + "\nParameters: {AWS::NoValue: {Type: String}}",
        "Template format error: Parameter name AWS::NoValue is non alphanumeric.",
    ),
    (TOPIC + "\nParameters: {P: {Type: Text}}", "Template format error: Unrecognized parameter type: Text"),
    (TOPIC + "\nMappings: {M: {A: a}}", "Template format error: Every Mappings member A must be a map"),
    (
        TOPIC + "\nMappings: {M: {A: {B: {C: c}}}}",
        "Template format error: Every Mappings attribute must be a String or a List.",
    ),
    (
        "Resources: {A: {Type: T, Properties: {X: !Ref Nope}}}",
        "Template format error: Unresolved resource dependencies [Nope] in the Resources block of the template",
    ),
    (
        "Resources: {A: {Type: T, DependsOn: Nope}}",
        "Template format error: Unresolved resource dependencies [Nope] in the Resources block of the template",
    ),
    (
        TOPIC + "\nOutputs: {O: {Value: !Sub '${Nope.Arn}'}}",
        "Template format error: Unresolved resource dependencies [Nope] in the Outputs block of the template",
    ),
    (
        "Resources: {A: {Type: T, Properties: {X: !Ref B}}, B: {Type: T, DependsOn: A}, C: {Type: T, DependsOn: A}}",
        "Circular dependency between resources: [A, B]",
    ),
    (
        "Resources: {A: {Type: T, Properties: {X: !If [No, a, b]}}}",
        "Template error: unresolved condition dependency No in Fn::If",
    ),
    (
        "Conditions: {C: !Equals [!Ref A, x]}\n" + TOPIC,
        "Template format error: Unresolved dependencies [A]. Cannot reference resources in the Conditions block of the "
        "template",
    ),
    (
        "Conditions: {C: !Equals [a]}\n" + TOPIC,
        "Template error: every Fn::Equals object requires a list of 2 string parameters.",
    ),
    (
        "Resources: {A: {Type: T, Properties: {X: !GetAtt [B]}}}",
        "Template error: every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource "
        "attribute",
    ),
    (
        "Resources: {A: {Type: T, Properties: {X: !Select [9, [a]]}}}",
        "Template error: Fn::Select requires a list argument with two elements: an integer index and a list",
    ),
]


@pytest.mark.parametrize(("text", "message"), REFUSED, ids=[message[:60] for _, message in REFUSED])
def test_a_faulty_template_is_refused_in_awss_words(text: str, message: str) -> None:
    with pytest.raises(TemplateError) as refused:
        read(text)
    assert refused.value.message == message


@pytest.mark.parametrize(
    ("function", "told"),
    [
        ("Fn::Nope", "Encountered unsupported function: Fn::Nope Supported functions are: ["),
        ("Fn::Cidr", "the function Fn::Cidr is not supported by this local cloud"),
    ],
)
def test_a_function_that_cannot_be_evaluated_is_refused_by_name(function: str, told: str) -> None:
    with pytest.raises(TemplateError, match=r"Template [eE]rror") as refused:
        read(f'{{"Resources": {{"A": {{"Type": "T", "Properties": {{"X": {{"{function}": "a"}}}}}}}}}}')
    assert told in refused.value.message


def test_an_error_knows_where_it_is_written() -> None:
    with pytest.raises(TemplateError) as refused:
        read("Resources:\n  A:\n    Type: T\n    Properties:\n      X: !Ref Nope\n")
    assert refused.value.span is not None
    assert (refused.value.span.line, refused.value.span.column) == (5, 10)


def test_pointers_lead_into_short_forms() -> None:
    template = read("Resources:\n  A:\n    Type: T\n    Properties:\n      X: !Join ['-', [a, b]]\n")
    assert template.line("/Resources/A/Properties/X/Fn::Join/1/0") == 5
    assert template.resources["A"]["Properties"] == {"X": {"Fn::Join": ["-", ["a", "b"]]}}


def test_resources_are_made_after_what_they_need_and_else_as_written() -> None:
    template = read(
        "Resources: {Z: {Type: T}, A: {Type: T, DependsOn: M}, B: {Type: T}, M: {Type: T, Properties: {X: !Ref Z}}}"
    )
    assert creation_order(dependencies(template.resources)) == ("Z", "B", "M", "A")


def parameters(declaration: str, **given: str) -> dict[str, Any]:
    template = read(f"Parameters:\n  P: {declaration}\n{TOPIC}")
    return resolve_parameters(template, [GivenParameter(key=key, text=text) for key, text in given.items()])


@pytest.mark.parametrize(
    ("declaration", "text", "value"),
    [
        ("{Type: String}", "x", "x"),
        ("{Type: String, Default: 7}", None, "7"),
        ("{Type: String, Default: true}", None, "true"),
        ("{Type: Number}", "1.5", "1.5"),
        ("{Type: CommaDelimitedList}", "a, b", ["a", "b"]),
        ("{Type: List<Number>}", "1,2", ["1", "2"]),
        ("{Type: 'List<AWS::EC2::Subnet::Id>'}", "s-1,s-2", ["s-1", "s-2"]),
    ],
)
def test_a_parameter_has_the_value_of_its_type(declaration: str, text: str | None, value: Any) -> None:
    given = {} if text is None else {"P": text}
    assert parameters(declaration, **given)["P"].value == value


@pytest.mark.parametrize(
    ("declaration", "text", "message"),
    [
        ("{Type: String}", None, "Parameters: [P] must have values"),
        ("{Type: Number}", "x", "Parameter 'P' must be a number."),
        ("{Type: String, AllowedValues: [a, b]}", "c", "Parameter 'P' must be one of AllowedValues"),
        ("{Type: String, AllowedPattern: '[a-z]+'}", "A", "Parameter 'P' must match pattern [a-z]+"),
        ("{Type: Number, MinValue: 3}", "2", "Parameter 'P' must be a number not less than 3"),
        ("{Type: Number, MaxValue: 3}", "4", "Parameter 'P' must be a number not greater than 3"),
        ("{Type: String, MinLength: 2}", "a", "Parameter 'P' must contain at least 2 characters"),
        ("{Type: String, MaxLength: 2}", "abc", "Parameter 'P' must contain at most 2 characters"),
        (
            "{Type: String, AllowedPattern: '[a-z]+', ConstraintDescription: lower case only}",
            "A",
            "Parameter 'P' failed to satisfy constraint: lower case only",
        ),
    ],
)
def test_a_value_against_the_rules_is_refused(declaration: str, text: str | None, message: str) -> None:
    given = {} if text is None else {"P": text}
    with pytest.raises(TemplateError) as refused:
        parameters(declaration, **given)
    assert refused.value.message == message


def test_a_parameter_that_the_template_does_not_have_is_refused() -> None:
    with pytest.raises(TemplateError, match=r"Parameters: \[Q\] do not exist in the template"):
        parameters("{Type: String, Default: x}", Q="1")


def scope(template: Template, **given: str) -> Scope:
    values = resolve_parameters(template, [GivenParameter(key=key, text=text) for key, text in given.items()])
    pseudo = {"AWS::Region": "eu-north-1", "AWS::StackName": "stack"}
    return Scope(
        template=template,
        parameters=values,
        pseudo=pseudo,
        conditions=evaluate_conditions(template, values, pseudo),
        physical_id=lambda name: f"id-{name}",
        attribute=lambda name, attribute: f"{attribute}-of-{name}",
        availability_zones=lambda region: [f"{region}a", f"{region}b"],
        imported=lambda name: f"imported-{name}",
    )


HEAD = """
Parameters: {P: {Type: String, Default: p}, L: {Type: CommaDelimitedList, Default: 'x,y'}}
Conditions: {Yes: !Equals [!Ref P, p], No: !Not [!Condition Yes], Both: !And [!Condition Yes, !Condition No]}
Mappings: {M: {p: {k: v, l: [1, 2]}}}
Resources:
  T: {Type: T}
  A:
    Type: T
    Properties:
      V: """


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("!Ref P", "p"),
        ("!Ref L", ["x", "y"]),
        ("!Ref T", "id-T"),
        ("!Ref AWS::Region", "eu-north-1"),
        ("!GetAtt T.Arn", "Arn-of-T"),
        ("!GetAtt T.Outputs.X", "Outputs.X-of-T"),
        ("!Sub '${P}/${T}/${T.Arn}/${!P}/${AWS::StackName}'", "p/id-T/Arn-of-T/${P}/stack"),
        ("!Sub ['${a}-${P}', {a: !Ref T}]", "id-T-p"),
        ("!Join ['-', [a, !Ref P, !If [No, x, !Ref AWS::NoValue]]]", "a-p"),
        ("!Join ['-', !Ref L]", "x-y"),
        ("!Select [1, !Ref L]", "y"),
        ("!Select ['0', !GetAZs '']", "eu-north-1a"),
        ("!Select [1, !Split ['/', a/b]]", "b"),
        ("!If [Yes, {a: 1}, 2]", {"a": 1}),
        ("!If [Both, 1, 2]", 2),
        ("!FindInMap [M, !Ref P, k]", "v"),
        ("!FindInMap [M, p, l]", [1, 2]),
        ("{'Fn::Base64': !Sub '${P}'}", "cA=="),
        ("!ImportValue x", "imported-x"),
        ("{a: !Ref AWS::NoValue, b: [!Ref AWS::NoValue, 1]}", {"b": [1]}),
    ],
)
def test_an_expression_has_its_value(expression: str, value: Any) -> None:
    template = read(HEAD + expression)
    assert evaluate(template.resources["A"]["Properties"]["V"], scope(template)) == value


@pytest.mark.parametrize(
    ("expression", "message"),
    [
        ("!FindInMap [M, nope, k]", "Template error: Unable to get mapping for M::nope::k"),
        ("!FindInMap [M, p, nope]", "Template error: Unable to get mapping for M::p::nope"),
    ],
)
def test_a_missing_mapping_is_named(expression: str, message: str) -> None:
    template = read(HEAD + expression)
    with pytest.raises(TemplateError) as refused:
        evaluate(template.resources["A"]["Properties"]["V"], scope(template))
    assert refused.value.message == message


def test_simplified_values_are_equal_when_only_parameters_and_mappings_were_written_out() -> None:
    written = read(HEAD + "!Sub '${P}-${T.Arn}'")
    plain = read(HEAD + "!Sub 'p-${T.Arn}'")
    values = [simplify(one.resources["A"]["Properties"]["V"], scope(one)) for one in (written, plain)]
    assert values[0] == values[1]


def test_join_of_something_unknown_is_unknown_and_sub_shows_the_rest() -> None:
    """[R] test_change_set_fn_join.py::…::test_update_refence_argument, …::test_serverless_fn_transform"""
    template = read(HEAD + "[!Join ['-', [a, !Ref T]], !Sub 'a-${T}']")
    from dataclasses import replace

    unknown = replace(scope(template), physical_id=lambda name: KNOWN_AFTER_APPLY)
    values = evaluate(template.resources["A"]["Properties"]["V"], unknown)
    assert values == [KNOWN_AFTER_APPLY, f"a-{KNOWN_AFTER_APPLY}"]
