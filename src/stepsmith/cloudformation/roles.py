"""One role per principal: who may take it on, and its statements as one inline policy."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from stepsmith.cloudformation.intrinsics import Intrinsic, ref, resolve, sub
from stepsmith.cloudformation.text import Noted
from stepsmith.errors import DefinitionError
from stepsmith.permissions import Statement, sids

Resource = dict[str, Any]

# [D] IAM: all inline policies of a role together, white space aside.
LONGEST_POLICY = 10_240


def role(
    service: str,
    statements: Sequence[Statement],
    tokens: Mapping[str, Intrinsic],
    *,
    place: str,
    conditions: Mapping[str, Any] | None = None,
) -> Resource:
    """A role for an AWS service. ``place`` names it in errors. IAM makes up its name, so no stack needs the right to
    name roles."""
    trust: dict[str, Any] = {
        "Sid": "TakenOnByTheService",
        "Effect": "Allow",
        "Principal": {"Service": service},
        "Action": "sts:AssumeRole",
    }
    if conditions:
        trust["Condition"] = dict(conditions)
    properties: dict[str, Any] = {
        "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [trust]},
    }
    if statements:
        properties["Policies"] = [{"PolicyName": "Needs", "PolicyDocument": _document(statements, tokens, place)}]
    return {"Type": "AWS::IAM::Role", "Properties": properties}


def states_conditions() -> dict[str, Any]:
    """Only machines of this account and Region: no other one can make Step Functions use the role."""
    return {
        "StringEquals": {"aws:SourceAccount": ref("AWS::AccountId")},
        "ArnLike": {
            "aws:SourceArn": sub("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*")
        },
    }


def same_account() -> dict[str, Any]:
    return {"StringEquals": {"aws:SourceAccount": ref("AWS::AccountId")}}


def _document(statements: Sequence[Statement], tokens: Mapping[str, Intrinsic], place: str) -> dict[str, Any]:
    written = []
    for statement, sid in zip(statements, sids(statements), strict=True):
        document = statement.as_json(sid)
        resources = resolve(document["Resource"], tokens, place=f"{place}: {sid}")
        document["Resource"] = [
            Noted("*", statement.why) if resource == "*" and statement.why else resource for resource in resources
        ]
        if "Condition" in document:
            document["Condition"] = resolve(document["Condition"], tokens, place=f"{place}: {sid}")
        written.append(document)
    length = len("".join(str(written).split()))
    if length > LONGEST_POLICY:
        raise DefinitionError(
            f"{place}: its policy has about {length:,} characters, IAM allows {LONGEST_POLICY:,} in a role; "
            "split the workflow in two"
        )
    return {"Version": "2012-10-17", "Statement": written}
