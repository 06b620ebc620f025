"""Whether a result can have a member."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.integrations import has_result_member, parse_resource, result_members

P = "arn:aws:states:::"


@pytest.mark.parametrize(
    ("resource", "path", "expected"),
    [
        ("batch:submitJob.sync", ["Status"], True),
        ("batch:submitJob.sync", ["Container", "ExitCode"], True),
        ("batch:submitJob.sync", ["Attempts", 0, "StatusReason"], True),
        ("batch:submitJob.sync", ["Attempts", "StatusReason"], False),
        ("batch:submitJob.sync", ["Tags", "anything"], True),
        ("batch:submitJob.sync", ["status"], False),
        ("batch:submitJob.sync", ["Nope"], False),
        ("batch:submitJob", ["JobId"], True),
        ("batch:submitJob", ["Status"], False),
        ("batch:submitJob", ["JobId", "x"], False),
        ("lambda:invoke", ["Payload", "anything", 0], None),
        ("lambda:invoke", ["StatusCode"], True),
        ("lambda:invoke", ["SdkHttpMetadata", "HttpStatusCode"], True),
        ("aws-sdk:s3:listBuckets", ["SdkHttpMetadata"], False),
        ("aws-sdk:s3:listBuckets", ["Buckets", 0, "Name"], True),
        ("aws-sdk:rds:describeDBInstances", ["DbInstances", 0, "DbInstanceClass"], True),
        ("aws-sdk:rds:describeDBInstances", ["DBInstances"], False),
        ("dynamodb:getItem", ["Item", "id", "S"], True),
        ("ecs:runTask.sync", ["Containers", 0, "ExitCode"], True),
        ("states:startExecution.sync:2", ["Output", "any"], None),
        ("states:startExecution.sync", ["Output", "any"], False),
        ("sns:publish.waitForTaskToken", ["any"], None),
        ("apigateway:invoke", ["ResponseBody"], None),
    ],
)
def test_members_are_known_where_the_result_is(resource: str, path: list[Any], expected: bool | None) -> None:
    assert has_result_member(parse_resource(P + resource), path) is expected


def test_members_can_be_listed_for_suggestions() -> None:
    assert "StatusReason" in (result_members(parse_resource(P + "batch:submitJob.sync")) or ())
    assert result_members(parse_resource("arn:aws:lambda:r:1:function:f")) is None
