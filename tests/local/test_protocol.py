"""Requests as botocore writes them come out as the parameters that went in, for each protocol."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import botocore.parsers
import pytest
from botocore.awsrequest import HeadersDict
from botocore.serialize import create_serializer
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request

from stepsmith.local.protocol import ApiError, find_operation, read_request, service_model, write_error, write_reply


def wire(service: str, operation: str, parameters: dict[str, Any]) -> Request:
    """The request that an SDK sends for a call."""
    model = service_model(service)
    made = create_serializer(model.protocol).serialize_to_request(parameters, model.operation_model(operation))
    body = made["body"]
    if isinstance(body, dict):
        from urllib.parse import urlencode

        body = urlencode(body)
    builder = EnvironBuilder(
        path=made["url_path"],
        method=made["method"],
        headers={**made["headers"]},
        data=body if isinstance(body, bytes) else body.encode(),
        query_string=made["query_string"] or "",
    )
    environ = builder.get_environ()
    environ["RAW_URI"] = made["url_path"]
    return Request(environ)


CASES: list[tuple[str, str, dict[str, Any]]] = [
    (
        "stepfunctions",
        "CreateStateMachine",
        {
            "name": "n",
            "definition": '{"é": 1}',
            "roleArn": "r",
            "tags": [{"key": "a", "value": "b"}],
            "loggingConfiguration": {
                "level": "ALL",
                "includeExecutionData": True,
                "destinations": [{"cloudWatchLogsLogGroup": {"logGroupArn": "arn"}}],
            },
        },
    ),
    (
        "ce",
        "GetCostAndUsage",
        {"TimePeriod": {"Start": "a", "End": "b"}, "Granularity": "DAILY", "Metrics": ["x", "y"]},
    ),
    (
        "batch",
        "SubmitJob",
        {
            "jobName": "j",
            "jobQueue": "q",
            "jobDefinition": "d",
            "parameters": {"a key": "b"},
            "containerOverrides": {"command": ["x"], "environment": [{"name": "A", "value": ""}]},
            "arrayProperties": {"size": 3},
            "propagateTags": False,
        },
    ),
    (
        "lambda",
        "Invoke",
        {
            "FunctionName": "arn:aws:lambda:eu-north-1:000000000000:function:f",
            "Payload": b'{"a": 1}',
            "LogType": "Tail",
            "Qualifier": "$LATEST",
        },
    ),
    (
        "cloudformation",
        "CreateStack",
        {
            "StackName": "s",
            "TemplateBody": "a: <b> & é\n",
            "Parameters": [{"ParameterKey": f"K{n}", "ParameterValue": str(n)} for n in range(12)],
            "Capabilities": ["CAPABILITY_IAM"],
            "Tags": [],
            "DisableRollback": True,
            "TimeoutInMinutes": 5,
        },
    ),
]


@pytest.mark.parametrize(("service", "operation", "parameters"), CASES, ids=[case[1] for case in CASES])
def test_a_request_is_read_as_it_was_meant(service: str, operation: str, parameters: dict[str, Any]) -> None:
    request = wire(service, operation, parameters)
    assert find_operation(service, request) == operation
    assert read_request(service, operation, request) == parameters


ANSWERS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "stepfunctions",
        "ListStateMachines",
        {
            "stateMachines": [
                {
                    "stateMachineArn": "arn",
                    "name": "n",
                    "type": "STANDARD",
                    "creationDate": datetime(2026, 11, 20, 12, 0, 0, 250_000, tzinfo=UTC),
                }
            ]
        },
    ),
    ("batch", "SubmitJob", {"jobArn": "arn", "jobName": "é", "jobId": "1"}),
    ("lambda", "Invoke", {"StatusCode": 200, "Payload": b"[1]", "FunctionError": "Unhandled", "ExecutedVersion": "1"}),
    (
        "cloudformation",
        "DescribeStacks",
        {
            "Stacks": [
                {
                    "StackName": "s",
                    "CreationTime": datetime(2026, 11, 20, 12, 0, tzinfo=UTC),
                    "StackStatus": "CREATE_COMPLETE",
                    "Outputs": [{"OutputKey": "A", "OutputValue": "<&>"}],
                    "DisableRollback": False,
                }
            ]
        },
    ),
]


@pytest.mark.parametrize(("service", "operation", "value"), ANSWERS, ids=[case[1] for case in ANSWERS])
def test_an_answer_is_read_by_an_sdk_as_it_was_meant(service: str, operation: str, value: dict[str, Any]) -> None:
    model = service_model(service)
    reply = write_reply(service, operation, value, "id-1")
    headers = HeadersDict(reply.headers)
    parser = botocore.parsers.create_parser(model.protocol)
    shape = model.operation_model(operation).output_shape
    response = {"status_code": reply.status, "headers": headers, "body": reply.body}
    parsed = parser.parse(response, shape)
    parsed.pop("ResponseMetadata")
    if isinstance(parsed.get("Payload"), str):  # This parser, unlike a client, takes a blob in the body for text.
        parsed["Payload"] = parsed["Payload"].encode()
    assert parsed == value


@pytest.mark.parametrize("service", ["stepfunctions", "batch", "cloudformation"])
def test_an_error_reaches_an_sdk_with_code_and_message(service: str) -> None:
    reply = write_error(service, ApiError("SomethingWrong", "no <é> here", 400), "id-1")
    parser = botocore.parsers.create_parser(service_model(service).protocol)
    headers = {name.lower(): text for name, text in reply.headers.items()}
    parsed = parser.parse({"status_code": 400, "headers": headers, "body": reply.body}, None)
    assert (parsed["Error"]["Code"], parsed["Error"]["Message"]) == ("SomethingWrong", "no <é> here")


def test_control_characters_cannot_break_xml() -> None:
    value = {"Stacks": [{"StackName": "a\x00b", "CreationTime": 0, "StackStatus": "CREATE_COMPLETE"}]}
    reply = write_reply("cloudformation", "DescribeStacks", value, "id-1")
    assert "a\ufffdb" in reply.body.decode()


def test_a_body_that_is_no_json_is_refused() -> None:
    request = Request(EnvironBuilder(method="POST", data=b"{").get_environ())
    with pytest.raises(ApiError, match="not JSON"):
        read_request("stepfunctions", "ListStateMachines", request)
