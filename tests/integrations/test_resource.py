"""What a Resource means, and which are refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.integrations import OPTIMIZED, ResourceError, parse_resource
from stepsmith.integrations.patterns import SUFFIXES

P = "arn:aws:states:::"


@pytest.mark.parametrize(
    ("arn", "kind", "service", "action", "pattern", "resource_type", "resource"),
    [
        (f"{P}lambda:invoke", "optimized", "lambda", "invoke", "request_response", "lambda", "invoke"),
        (f"{P}batch:submitJob.sync", "optimized", "batch", "submitJob", "sync", "batch", "submitJob.sync"),
        (
            f"{P}states:startExecution.sync:2",
            "optimized",
            "states",
            "startExecution",
            "sync:2",
            "states",
            "startExecution.sync:2",
        ),
        (
            f"{P}sqs:sendMessage.waitForTaskToken",
            "optimized",
            "sqs",
            "sendMessage",
            "wait_for_task_token",
            "sqs",
            "sendMessage.waitForTaskToken",
        ),
        (f"{P}aws-sdk:s3:listBuckets", "sdk", "s3", "listBuckets", "request_response", "aws-sdk:s3", "listBuckets"),
        (
            f"{P}aws-sdk:dynamodb:putItem.waitForTaskToken",
            "sdk",
            "dynamodb",
            "putItem",
            "wait_for_task_token",
            "aws-sdk:dynamodb",
            "putItem.waitForTaskToken",
        ),
        (f"{P}http:invoke", "http", "http", "invoke", "request_response", "http", "invoke"),
        (
            "arn:aws:lambda:eu-north-1:123456789012:function:guard:live",
            "lambda",
            "lambda",
            "invoke",
            "request_response",
            "lambda",
            "invoke",
        ),
        (
            "arn:aws:states:eu-north-1:123456789012:activity:approve",
            "activity",
            "states",
            "",
            "request_response",
            "activity",
            "approve",
        ),
        # Published definitions write a region and an account here as well.
        (
            "arn:aws:states:us-east-1:123456789012:aws-sdk:s3:getObject",
            "sdk",
            "s3",
            "getObject",
            "request_response",
            "aws-sdk:s3",
            "getObject",
        ),
    ],
)
def test_a_resource_is_read(
    arn: str, kind: str, service: str, action: str, pattern: str, resource_type: str, resource: str
) -> None:
    found = parse_resource(arn)
    assert (found.kind, found.service, found.action, found.pattern) == (kind, service, action, pattern)
    assert (found.resource_type, found.resource, found.arn, found.partition) == (resource_type, resource, arn, "aws")


@pytest.mark.parametrize(
    ("arn", "kind"),
    [
        ("${GuardBudgetArn}", "unknown"),
        ("${Prefix}-function", "unknown"),
        ("arn:${AWS::Partition}:states:::sns:publish", "optimized"),
        ("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:aws-sdk:s3:getObject", "sdk"),
        ("arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:${Name}", "lambda"),
        ("arn:aws:states:::${Integration}", "unknown"),
        ("arn:aws:states:::aws-sdk:${Service}:get", "unknown"),
        ("arn:aws:states:${AWS::Region}:${AWS::AccountId}:activity:${Name}", "activity"),
    ],
)
def test_substitutions_may_stand_anywhere(arn: str, kind: str) -> None:
    assert parse_resource(arn).kind == kind


def test_another_partition_is_kept() -> None:
    assert parse_resource("arn:aws-cn:states:::sns:publish").partition == "aws-cn"


@pytest.mark.parametrize(
    ("arn", "problem"),
    [
        ("", "empty"),
        ("hello", "is not an ARN"),
        ("arn:aws:states", "is not an ARN"),
        ("arn:moon:states:::sns:publish", "is no partition"),
        ("arn:aws:s3:::bucket", "arn:aws:states:::aws-sdk:s3:<action>"),
        ("arn:aws:lambda:eu-north-1:1:layer:x", "is not a function"),
        ("arn:aws:states:eu-north-1:1:activity:", "is not an activity"),
        (f"{P}batch:submitjob", "Did you mean submitJob?"),
        # [R] the recorded refusal of arn:aws:states:::dynamodb:query
        (f"{P}dynamodb:query", "is not recognized"),
        (f"{P}s3:getObject", "aws-sdk:<service>:<action>"),
        (f"{P}sns:publish.sync", "does not support '.sync'. It can be used with .waitForTaskToken"),
        (f"{P}dynamodb:getItem.sync", "Leave it out."),
        (f"{P}batch:submitJob.waitForTaskToken", "It can be used with .sync"),
        (f"{P}batch:submitJob.async", "ends in '.async'"),
        (f"{P}aws-sdk:s3:getObject.sync", "does not support '.sync'"),
        (f"{P}aws-sdk:s3:GetObject", "'getObject'"),
        (f"{P}aws-sdk:s3", "names no action"),
        (f"{P}aws-sdk::x", "names no service"),
        (f"{P}aws-sdk:S3:getObject", "names no service"),
    ],
)
def test_a_wrong_resource_is_refused_with_what_would_do(arn: str, problem: str) -> None:
    with pytest.raises(ResourceError) as caught:
        parse_resource(arn)
    assert problem in str(caught.value)


@pytest.mark.parametrize(
    ("service", "action"), [(service, action) for service, actions in OPTIMIZED.items() for action in actions]
)
def test_every_optimized_action_has_exactly_its_patterns(service: str, action: str) -> None:
    for suffix, pattern in SUFFIXES.items():
        arn = f"{P}{service}:{action}" + (f".{suffix}" if suffix else "")
        if pattern in OPTIMIZED[service][action]:
            assert parse_resource(arn).pattern == pattern
        else:
            with pytest.raises(ResourceError):
                parse_resource(arn)


@pytest.mark.parametrize(
    ("arn", "waits"),
    [
        (f"{P}lambda:invoke", False),
        (f"{P}lambda:invoke.waitForTaskToken", True),
        (f"{P}batch:submitJob.sync", True),
        ("arn:aws:states:eu-north-1:1:activity:x", True),
    ],
)
def test_jobs_tokens_and_activities_wait(arn: str, waits: bool) -> None:
    assert parse_resource(arn).waits is waits


PARTS = st.sampled_from(
    [
        "arn",
        ":",
        "aws",
        "states",
        "lambda",
        "function",
        "${X}",
        "${AWS::Region}",
        ".sync",
        "aws-sdk",
        "s3",
        "getObject",
        "{",
        "\0",
    ]
)


@given(st.text() | st.lists(PARTS, max_size=14).map("".join))
def test_any_text_is_a_resource_or_a_resource_error(text: str) -> None:
    try:
        parse_resource(text)
    except ResourceError as error:
        assert str(error)
