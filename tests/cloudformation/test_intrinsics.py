"""Tokens in texts become intrinsic functions."""

from __future__ import annotations

import pytest

from stepsmith.cloudformation.intrinsics import get_att, names, ref, resolve, sub
from stepsmith.errors import DefinitionError

TOKENS = {"DataName": ref("DataBucket"), "GuardArn": get_att("GuardFunction", "Arn"), "Job": sub("a/${AWS::StackName}")}


@pytest.mark.parametrize(
    ("written", "resolved"),
    [
        ("plain", "plain"),
        ("${DataName}", ref("DataBucket")),
        ("${GuardArn}", get_att("GuardFunction", "Arn")),
        ("${AWS::Region}", ref("AWS::Region")),
        ("s3://${DataName}/x", sub("s3://${DataBucket}/x")),
        ("${GuardArn}:*", sub("${GuardFunction.Arn}:*")),
        ("${Job}:*", sub("a/${AWS::StackName}:*")),
        ("${!Literal} ${DataName}", sub("${!Literal} ${DataBucket}")),
        ({"a": ["${DataName}", 1, None]}, {"a": [ref("DataBucket"), 1, None]}),
        (("${DataName}",), [ref("DataBucket")]),
    ],
)
def test_a_token_becomes_what_it_stands_for(written: object, resolved: object) -> None:
    assert resolve(written, TOKENS, place="here") == resolved


def test_a_name_that_nothing_provides_is_refused_with_its_place() -> None:
    with pytest.raises(DefinitionError, match=r"here: 'a \$\{Nope\}' names \$\{Nope\}"):
        resolve("a ${Nope}", TOKENS, place="here")


def test_what_has_no_text_cannot_stand_inside_one() -> None:
    with pytest.raises(DefinitionError, match="cannot be part of a longer text"):
        resolve("a ${X}", {"X": {"Fn::Join": [",", []]}}, place="here")


def test_names_are_found_once_in_their_order() -> None:
    assert names("${B} ${A.Arn} ${!C} ${B}") == ("B", "A.Arn")
