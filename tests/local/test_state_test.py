"""TestState of the local cloud, as boto3 sees it; StartSyncExecution and TestState under their host prefix."""

from __future__ import annotations

import json
import socket
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from stepsmith.local.state_test import answer_test
from tests.local.conftest import REGION, ROLE, LocalCloud, unique

INVOKE: dict[str, Any] = {
    "Type": "Task",
    "Resource": "arn:aws:states:::lambda:invoke",
    "Parameters": {"FunctionName.$": "$.name", "Payload": {"n.$": "$.n"}},
    "ResultSelector": {"twice.$": "$.Payload.twice"},
    "Retry": [{"ErrorEquals": ["TooMuch"], "IntervalSeconds": 2, "MaxAttempts": 1}],
    "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.why", "Next": "Tell"}],
    "Next": "Done",
}
TWICE = """
    class TooMuch(Exception):
        pass

    def handle(event, context):
        if event["n"] > 9:
            raise TooMuch("above nine")
        return {"twice": 2 * event["n"]}
"""


def ask(cloud: LocalCloud, state: dict[str, Any], **parameters: Any) -> dict[str, Any]:
    answer: dict[str, Any] = cloud.client("stepfunctions").test_state(definition=json.dumps(state), **parameters)
    del answer["ResponseMetadata"]
    return answer


def test_a_task_without_a_mock_calls_its_function(cloud: LocalCloud) -> None:
    name = cloud.function(TWICE)
    text = json.dumps({"name": name, "n": 4})
    answer = ask(cloud, INVOKE, input=text, roleArn=cloud.role, inspectionLevel="DEBUG")
    assert (answer["status"], json.loads(answer["output"]), answer["nextState"]) == ("SUCCEEDED", {"twice": 8}, "Done")
    seen = answer["inspectionData"]
    assert seen["input"] == text and json.loads(seen["afterParameters"]) == {"FunctionName": name, "Payload": {"n": 4}}
    assert json.loads(seen["result"])["Payload"] == {"twice": 8}


def test_a_function_that_raises_is_retriable_then_caught(cloud: LocalCloud) -> None:
    arguments: dict[str, Any] = {
        "input": json.dumps({"name": cloud.function(TWICE), "n": 10}),
        "roleArn": cloud.role,
        "inspectionLevel": "TRACE",
    }
    first = ask(cloud, INVOKE, **arguments)
    assert (first["status"], first["error"]) == ("RETRIABLE", "TooMuch")
    assert first["inspectionData"]["errorDetails"] == {"retryIndex": 0, "retryBackoffIntervalSeconds": 2}
    second = ask(cloud, INVOKE, **arguments, stateConfiguration={"retrierRetryCount": 1})
    assert (second["status"], second["nextState"]) == ("CAUGHT_ERROR", "Tell")
    assert json.loads(second["output"])["why"]["Error"] == "TooMuch"
    assert second["inspectionData"]["errorDetails"] == {"retryIndex": 0, "catchIndex": 0}


def test_a_call_of_another_service_is_really_made(cloud: LocalCloud) -> None:
    queue = cloud.client("sqs").create_queue(QueueName=unique("queue"))["QueueUrl"]
    state = {
        "Type": "Task",
        "QueryLanguage": "JSONata",
        "Resource": "arn:aws:states:::sqs:sendMessage",
        "Arguments": {"QueueUrl": queue, "MessageBody": "{% 'hello' %}"},
        "End": True,
    }
    assert ask(cloud, state, roleArn=cloud.role)["status"] == "SUCCEEDED"
    assert cloud.client("sqs").receive_message(QueueUrl=queue)["Messages"][0]["Body"] == "hello"


def test_a_task_that_gives_no_answer_in_time_is_a_time_out() -> None:
    state = {**INVOKE, "TimeoutSeconds": 1, "Catch": [], "Retry": []}
    parameters = {"definition": json.dumps(state), "input": '{"name": "f", "n": 1}', "roleArn": ROLE}
    answer = answer_test(parameters, call=lambda execution, invoke: None, region=REGION, account="0" * 12)
    assert (answer["status"], answer["error"]) == ("FAILED", "States.Timeout")


def test_a_mock_needs_neither_role_nor_service(cloud: LocalCloud) -> None:
    mock = {"result": '{"Payload": {"twice":  1}}', "fieldValidationMode": "NONE"}
    assert ask(cloud, INVOKE, input='{"name": "f", "n": 1}', mock=mock) == {
        "status": "SUCCEEDED",
        "output": '{"twice":1}',
        "nextState": "Done",
    }


def test_what_is_handed_on_unchanged_keeps_its_text(cloud: LocalCloud) -> None:
    assert ask(cloud, {"Type": "Succeed"}, input='{"a":  1}')["output"] == '{"a":  1}'


@pytest.mark.parametrize(
    ("state", "arguments", "code", "text"),
    [
        (INVOKE, {}, "ValidationException", "RoleArn must be specified when testing a Task state"),
        (INVOKE, {"roleArn": "role"}, "InvalidArn", "Invalid Role Arn: 'role'"),
        (INVOKE, {"mock": {"result": "x"}}, "ValidationException", "Mocked result must be valid JSON"),
        ({"Type": "Pass", "End": True}, {"mock": {"result": "1"}}, "ValidationException", "State type 'Pass' is not"),
        ({"Type": "Pass", "End": True}, {"input": "not JSON"}, "InvalidExecutionInput", "Invalid State Machine Exec"),
        ({"Type": "Pas"}, {}, "InvalidDefinition", "Invalid State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The"),
        ({"Type": "Pass"}, {}, "InvalidDefinition", " at /States/StateName"),
        (
            {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}},
            {"stateName": "B"},
            "ValidationException",
            "State not found in definition",
        ),
        (
            {"Type": "Parallel", "Branches": [{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}], "End": True},
            {"roleArn": "arn:aws:iam::000000000000:role/r"},
            "InvalidDefinition",
            "TestState API does not support Map or Parallel states. Supported state types include: [Task,",
        ),
    ],
)
def test_a_request_is_refused_in_awss_words(
    cloud: LocalCloud, state: dict[str, Any], arguments: dict[str, Any], code: str, text: str
) -> None:
    with pytest.raises(ClientError) as refused:
        ask(cloud, state, **arguments)
    assert refused.value.response["Error"]["Code"] == code
    assert text in refused.value.response["Error"]["Message"]


def test_both_operations_are_served_under_their_host_prefix(cloud: LocalCloud, monkeypatch: pytest.MonkeyPatch) -> None:
    """As an SDK names the host when it is left at its defaults; here the name leads to the cloud."""
    resolve = socket.getaddrinfo
    asked: list[str] = []

    def to_the_cloud(host: Any, *arguments: Any, **options: Any) -> Any:
        asked.append(host)
        return resolve("127.0.0.1", *arguments, **options)

    monkeypatch.setattr(socket, "getaddrinfo", to_the_cloud)
    client = boto3.session.Session().client(
        "stepfunctions",
        region_name=REGION,
        endpoint_url=cloud.endpoint.replace("127.0.0.1", "states.localhost"),
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(retries={"total_max_attempts": 1}),
    )
    state = {"Type": "Pass", "End": True}
    assert client.test_state(definition=json.dumps(state), input="[1]")["output"] == "[1]"
    definition = json.dumps({"StartAt": "A", "States": {"A": state}})
    made = client.create_state_machine(
        name=unique("machine"), definition=definition, roleArn=cloud.role, type="EXPRESS"
    )
    done = client.start_sync_execution(stateMachineArn=made["stateMachineArn"], input="[2]")
    assert (done["status"], done["output"]) == ("SUCCEEDED", "[2]")
    assert "sync-states.localhost" in asked
