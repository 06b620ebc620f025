"""The permissions that a call needs."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.integrations import OPTIMIZED, IamGrant, iam_actions, iam_grants, parse_resource

P = "arn:aws:states:::"
HERE = "${AWS::Region}:${AWS::AccountId}"


def grants(resource: str, arguments: Any) -> dict[str, list[str]]:
    """The first action of each grant → its resources."""
    found = iam_grants(parse_resource(P + resource), arguments)
    assert all(grant.reason for grant in found)
    return {grant.actions[0]: [item.text for item in grant.resources] for grant in found}


def test_a_batch_job_is_submitted_followed_and_stopped() -> None:
    arguments = {"JobDefinition": "${StageJobDefinitionArn}", "JobQueue": "${CpuQueueArn}", "JobName": "x"}
    assert grants("batch:submitJob.sync", arguments) == {
        "batch:SubmitJob": ["${StageJobDefinitionArn}", "${StageJobDefinitionArn}:*", "${CpuQueueArn}"],
        "batch:DescribeJobs": ["*"],
        "events:PutTargets": [f"arn:${{AWS::Partition}}:events:{HERE}:rule/StepFunctionsGetEventsForBatchJobsRule"],
    }


def test_only_a_job_that_is_waited_for_is_followed() -> None:
    assert list(grants("batch:submitJob", {"JobDefinition": "d", "JobQueue": "q"})) == ["batch:SubmitJob"]


@pytest.mark.parametrize("written", ["stage0", "stage0:3", "arn:aws:batch:eu-north-1:1:job-definition/stage0:3"])
def test_any_revision_of_a_job_definition_may_be_submitted(written: str) -> None:
    first, second, _ = grants("batch:submitJob", {"JobDefinition": written, "JobQueue": "q"})["batch:SubmitJob"]
    assert first.endswith(":job-definition/stage0")
    assert second == f"{first}:*"


@pytest.mark.parametrize(
    ("resource", "arguments", "expected"),
    [
        ("lambda:invoke", {"FunctionName": "${GuardArn}"}, {"lambda:InvokeFunction": ["${GuardArn}", "${GuardArn}:*"]}),
        (
            "lambda:invoke",
            {"FunctionName": "guard"},
            {
                "lambda:InvokeFunction": [
                    f"arn:${{AWS::Partition}}:lambda:{HERE}:function:guard",
                    f"arn:${{AWS::Partition}}:lambda:{HERE}:function:guard:*",
                ]
            },
        ),
        (
            "lambda:invoke",
            {"FunctionName": "{% $f %}"},
            {"lambda:InvokeFunction": [f"arn:${{AWS::Partition}}:lambda:{HERE}:function:*"]},
        ),
        (
            "lambda:invoke",
            {"FunctionName.$": "$.f"},
            {"lambda:InvokeFunction": [f"arn:${{AWS::Partition}}:lambda:{HERE}:function:*"]},
        ),
        ("sns:publish", {"TopicArn": "${AlertsArn}"}, {"sns:Publish": ["${AlertsArn}"]}),
        ("sns:publish", {"PhoneNumber": "+4670"}, {"sns:Publish": ["*"]}),
        (
            "sqs:sendMessage",
            {"QueueUrl": "https://sqs.eu-north-1.amazonaws.com/123456789012/orders"},
            {"sqs:SendMessage": ["arn:${AWS::Partition}:sqs:eu-north-1:123456789012:orders"]},
        ),
        (
            "dynamodb:getItem",
            {"TableName": "orders"},
            {"dynamodb:GetItem": [f"arn:${{AWS::Partition}}:dynamodb:{HERE}:table/orders"]},
        ),
        (
            "aws-sdk:s3:getObject",
            {"Bucket": "${Data}", "Key": "k"},
            {"s3:GetObject": ["arn:${AWS::Partition}:s3:::${Data}/*"]},
        ),
        ("aws-sdk:s3:listObjectsV2", {"Bucket": "b"}, {"s3:ListBucket": ["arn:${AWS::Partition}:s3:::b"]}),
        ("aws-sdk:s3:listBuckets", {}, {"s3:ListAllMyBuckets": ["*"]}),
        ("aws-sdk:sfn:listStateMachines", {}, {"states:ListStateMachines": ["*"]}),
        ("aws-sdk:cloudwatch:putMetricData", {}, {"cloudwatch:PutMetricData": ["*"]}),
        ("aws-sdk:bedrockruntime:converse", {}, {"bedrock:InvokeModel": ["*"]}),
        (
            "events:putEvents",
            {"Entries": [{"Detail": {}}, {"EventBusName": "other"}]},
            {
                "events:PutEvents": [
                    f"arn:${{AWS::Partition}}:events:{HERE}:event-bus/default",
                    f"arn:${{AWS::Partition}}:events:{HERE}:event-bus/other",
                ]
            },
        ),
        ("eks:call", {}, {}),
    ],
)
def test_resources_come_from_the_arguments(resource: str, arguments: Any, expected: dict[str, list[str]]) -> None:
    assert grants(resource, arguments) == expected


def test_a_child_execution_is_followed_by_the_name_of_its_machine() -> None:
    arn = "arn:aws:states:eu-north-1:123456789012:stateMachine:child"
    found = grants("states:startExecution.sync:2", {"StateMachineArn": arn})
    assert found["states:StartExecution"] == [arn]
    assert found["states:DescribeExecution"] == ["arn:aws:states:eu-north-1:123456789012:execution:child:*"]


def test_a_resource_says_where_it_came_from() -> None:
    (grant,) = iam_grants(parse_resource(P + "sqs:sendMessage"), {"QueueUrl": "${OrdersUrl}"})
    (resource,) = grant.resources
    assert (resource.argument, resource.value, resource.dynamic) == ("QueueUrl", "${OrdersUrl}", True)


def test_handing_over_a_role_is_bound_to_the_service() -> None:
    found = iam_grants(parse_resource(P + "ecs:runTask"), {"TaskDefinition": "family:3"})
    pass_role = next(grant for grant in found if grant.actions == ("iam:PassRole",))
    assert pass_role.conditions == {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}


def test_a_role_that_is_not_given_is_not_handed_over() -> None:
    found = grants("elasticmapreduce:createCluster", {"ServiceRole": "service"})
    assert found["iam:PassRole"] == ["arn:${AWS::Partition}:iam::${AWS::AccountId}:role/service"]
    assert "iam:PassRole" not in grants("elasticmapreduce:createCluster", {})


def test_an_http_task_may_call_its_endpoint_only() -> None:
    arguments = {
        "ApiEndpoint": "https://example.com/x",
        "Method": "GET",
        "Authentication": {"ConnectionArn": "arn:aws:events:r:1:connection/c"},
    }
    first, second, _ = iam_grants(parse_resource(P + "http:invoke"), arguments)
    assert first.conditions == {
        "StringLike": {"states:HTTPEndpoint": "https://example.com/x", "states:HTTPMethod": "GET"}
    }
    assert [item.text for item in second.resources] == ["arn:aws:events:r:1:connection/c"]


def test_a_resource_that_is_a_function_is_invoked() -> None:
    arn = "arn:aws:lambda:r:1:function:f"
    (grant,) = iam_grants(parse_resource(arn), {})
    assert [item.text for item in grant.resources] == [arn, f"{arn}:*"]
    (assumed,) = iam_grants(parse_resource("${FunctionArn}"), {})
    assert "taken for a function" in assumed.reason
    assert iam_grants(parse_resource("arn:aws:states:r:1:activity:a"), {}) == ()


@pytest.mark.parametrize(
    ("service", "action"), [(service, action) for service, actions in OPTIMIZED.items() for action in actions]
)
def test_every_optimized_action_is_covered(service: str, action: str) -> None:
    actions = iam_actions(parse_resource(f"{P}{service}:{action}"))
    assert actions or (service, action) in (("eks", "call"), ("eks", "runJob"))
    assert all(":" in name for name in actions)


@given(
    st.sampled_from([f"{service}:{action}" for service, actions in OPTIMIZED.items() for action in actions]),
    st.dictionaries(
        st.sampled_from(["JobDefinition", "TopicArn", "QueueUrl", "TableName", "Entries", "RoleArn", "ApiEndpoint"])
        | st.text(max_size=3),
        st.none() | st.text(max_size=5) | st.lists(st.dictionaries(st.just("EventBusName"), st.text()), max_size=2),
    )
    | st.text(),
)
def test_any_arguments_give_grants_that_iam_can_take(resource: str, arguments: Any) -> None:
    for grant in iam_grants(parse_resource(P + resource), arguments):
        assert isinstance(grant, IamGrant)
        assert grant.actions
        assert grant.resources
        assert grant.reason
