"""Parameters of service calls, judged."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.integrations import ResourceError, check_parameters, parse_resource
from tests.corpus import CORPUS, REASON

P = "arn:aws:states:::"
JOB = {"JobName": "x", "JobDefinition": "d", "JobQueue": "q"}


def problems(resource: str, arguments: Any) -> list[tuple[str, str, str | None]]:
    found = check_parameters(parse_resource(P + resource), arguments)
    assert all(problem.message for problem in found)
    return [(problem.pointer, problem.kind, problem.suggestion) for problem in found]


@pytest.mark.parametrize(
    ("resource", "arguments"),
    [
        ("batch:submitJob.sync", JOB),
        ("batch:submitJob.sync", {**JOB, "Parameters": {"any": "x"}, "Timeout": {"AttemptDurationSeconds": 60}}),
        ("batch:submitJob.sync", {**JOB, "ArrayProperties": {"Size": "{% $n %}"}}),
        ("batch:submitJob.sync", {**JOB, "ArrayProperties.$": "$.n"}),
        ("batch:submitJob.sync", {"JobName.$": "$.n", "JobDefinition": "${D}", "JobQueue": "{% $q %}"}),
        ("batch:submitJob.sync", {"${Member}": 1}),
        ("batch:submitJob", "{% $all %}"),
        ("lambda:invoke", {"FunctionName": "f", "Payload": {"anything": [1]}}),
        ("lambda:invoke", {"FunctionName": "f", "Payload.$": "$"}),
        ("sns:publish", {"TopicArn": "t", "Message": {"a": 1}}),
        ("sqs:sendMessage", {"QueueUrl": "q", "MessageBody": ["x"]}),
        ("events:putEvents", {"Entries": [{"Detail": {"a": 1}, "DetailType": "t", "Source": "s"}]}),
        (
            "dynamodb:putItem",
            {"TableName": "t", "Item": {"a": {"S": "x"}, "b": "plain", "c": {"M": {"d": {"N": "1"}}}}},
        ),
        ("aws-sdk:rds:startDBInstance", {"DbInstanceIdentifier": "x"}),
        ("aws-sdk:s3:listBuckets", {}),
        ("aws-sdk:s3:listBuckets", None),
        ("aws-sdk:s3:putObject", {"Bucket": "b", "Key": "k", "Body": {"a": 1}}),
        ("aws-sdk:ec2:terminateInstances", {"InstanceIds": ["i"], "DryRun": "false"}),
        ("apigateway:invoke", {"ApiEndpoint": "e", "Method": "GET", "Headers": {"A": ["b"]}, "RequestBody": {"x": 1}}),
        ("http:invoke", {"ApiEndpoint": "https://e", "Method": "GET", "Authentication": {"ConnectionArn": "c"}}),
        ("states:startExecution", {"StateMachineArn": "s", "Input": {"a": 1}}),
        ("elasticmapreduce:addStep.sync", {"ClusterId": "c", "Step": {"Name": "x"}}),
    ],
)
def test_what_a_call_takes_is_let_through(resource: str, arguments: Any) -> None:
    assert problems(resource, arguments) == []


@pytest.mark.parametrize(
    ("resource", "arguments", "expected"),
    [
        (
            "batch:submitJob",
            {},
            [("", "missing", "JobName"), ("", "missing", "JobQueue"), ("", "missing", "JobDefinition")],
        ),
        ("batch:submitJob", {**JOB, "JobNam": "x"}, [("/JobNam", "unknown", "JobName")]),
        ("batch:submitJob", {**JOB, "Whatever.$": "$"}, [("/Whatever.$", "unknown", None)]),
        ("batch:submitJob", {**JOB, "parameters": {}}, [("/parameters", "casing", "Parameters")]),
        (
            "batch:submitJob",
            {**JOB, "ContainerOverrides": {"Environment": [{"name": "A"}]}},
            [("/ContainerOverrides/Environment/0/name", "casing", "Name")],
        ),
        ("batch:submitJob", {**JOB, "ArrayProperties": {"Size": 1.5}}, [("/ArrayProperties/Size", "type", None)]),
        ("batch:submitJob", {**JOB, "ArrayProperties": 3}, [("/ArrayProperties", "type", None)]),
        ("batch:submitJob", {**JOB, "DependsOn": {}}, [("/DependsOn", "type", None)]),
        ("batch:submitJob", {**JOB, "Parameters": []}, [("/Parameters", "type", None)]),
        ("batch:submitJob", {**JOB, "Parameters": {"a/b": 1}}, [("/Parameters/a~1b", "type", None)]),
        ("batch:submitJob", {**JOB, "PropagateTags": "yes"}, [("/PropagateTags", "type", None)]),
        (
            "batch:submitJob",
            {**JOB, "DependsOn": [{"Type": "sequential"}]},
            [("/DependsOn/0/Type", "enum", "SEQUENTIAL")],
        ),
        ("batch:submitJob", {**JOB, "JobName": 5}, [("/JobName", "type", None)]),
        ("batch:submitJob", [], [("", "type", None)]),
        (
            "aws-sdk:rds:startDBInstance",
            {"DBInstanceIdentifier": "x"},
            [("/DBInstanceIdentifier", "casing", "DbInstanceIdentifier")],
        ),
        ("dynamodb:putItem", {"TableName": "t", "Item": {"a": {"N": 1}}}, [("/Item/a/N", "type", None)]),
        ("dynamodb:putItem", {"TableName": "t", "Item": {"a": {"Nope": "1"}}}, [("/Item/a/Nope", "unknown", None)]),
        (
            "apigateway:invoke",
            {"ApiEndpoint": "e", "Method": "get", "Headers": {"A": "b"}},
            [("/Method", "enum", "GET"), ("/Headers/A", "type", None)],
        ),
        (
            "http:invoke",
            {"ApiEndpoint": "e", "Method": "GET", "Authentication": {}},
            [("/Authentication", "missing", "ConnectionArn")],
        ),
        ("sqs:sendMessage", {"QueueUrl": "q"}, [("", "missing", "MessageBody")]),
    ],
)
def test_what_a_call_does_not_take_is_said_with_place_and_suggestion(
    resource: str, arguments: Any, expected: list[tuple[str, str, str | None]]
) -> None:
    assert problems(resource, arguments) == expected


def test_functions_and_activities_take_anything() -> None:
    for arn in ("arn:aws:lambda:r:1:function:f", "arn:aws:states:r:1:activity:a", "${X}"):
        assert check_parameters(parse_resource(arn), {"any": [1]}) == []


def test_published_definitions_are_let_through() -> None:
    if not CORPUS.is_dir():
        pytest.skip(REASON)
    found = []
    checked = 0
    for file in sorted((CORPUS / "real").glob("*.json")):
        for state in tasks(json.loads(file.read_text(encoding="utf-8"))):
            try:
                integration = parse_resource(state["Resource"])
            except ResourceError as error:
                found.append((file.name, str(error)))
                continue
            checked += 1
            arguments = state.get("Arguments", state.get("Parameters", {}))
            found += [(file.name, problem) for problem in check_parameters(integration, arguments)]
    assert found == []
    assert checked > 400


def tasks(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        own = [value] if value.get("Type") == "Task" and isinstance(value.get("Resource"), str) else []
        return own + [state for item in value.values() for state in tasks(item)]
    return [state for item in value for state in tasks(item)] if isinstance(value, list) else []


NAMES = st.sampled_from(["JobName", "JobName.$", "parameters", "ContainerOverrides", "Environment", "Name", "${X}"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=4) | st.just("{% $x %}"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES | st.text(max_size=4), inner, max_size=4),
    max_leaves=12,
)


@given(st.sampled_from(["batch:submitJob", "dynamodb:putItem", "http:invoke", "aws-sdk:s3:putObject"]), VALUES)
def test_any_arguments_get_a_verdict(resource: str, arguments: Any) -> None:
    for problem in check_parameters(parse_resource(P + resource), arguments):
        assert problem.pointer == "" or problem.pointer.startswith("/")
