"""Whether a mocked result can be one of the call's: AWS's check and AWS's words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.integrations import ValidationMode, mock_problem, parse_resource
from tests import corpus

P = "arn:aws:states:::"
SCHEMA = "Mock result schema validation error: "


@pytest.mark.parametrize(
    ("resource", "result", "problem"),
    [
        ("events:putEvents", {}, None),
        ("events:putEvents", {"unknown": 1}, None),
        ("events:putEvents", {"Entries": "text"}, "Field 'Entries' must be an array"),
        ("events:putEvents", {"Entries": [{"EventId": "a"}, {"EventId": ["b"]}]}, "Field 'EventId' must be a string"),
        ("events:putEvents", {"Entries": ["text"]}, "Field 'Entries' must be an object"),
        ("events:putEvents", "text", "The result must be an object"),
        ("events:putEvents", {"FailedEntryCount": True}, "Field 'FailedEntryCount' must be a number"),
        ("states:startExecution", {}, "Required field 'ExecutionArn' is missing"),
        ("states:startExecution", {"executionArn": "x"}, "Required field 'ExecutionArn' is missing"),
        ("states:startExecution", {"ExecutionArn": "x", "StartDate": 1}, "Field 'StartDate' must be a string"),
        ("states:startExecution", {"ExecutionArn": "", "StartDate": "t"}, "Field 'ExecutionArn' is smaller than the "
         "minimum length"),
        ("states:startExecution", {"ExecutionArn": "x" * 257, "StartDate": "t"}, "Field 'ExecutionArn' exceeds the "
         "maximum length"),
        ("states:startExecution.sync:2", {"Status": "SUCCEEDED"}, "Required field 'ExecutionArn' is missing"),
        ("batch:submitJob", {"JobId": "i", "JobName": "n"}, None),
        ("batch:submitJob.sync", {"JobId": "i"}, "Required field 'JobName' is missing"),
        ("batch:submitJob.sync", {"JobId": "i", "JobName": "n", "JobQueue": "q", "Status": "DONE", "StartedAt": 1,
                                  "JobDefinition": "d"}, "Field 'Status' is not an expected value"),
        ("batch:submitJob.sync", {"JobId": "i", "JobName": "n", "JobQueue": "q", "Status": "FAILED", "StartedAt": 1,
                                  "JobDefinition": "d", "Container": {"ExitCode": 1}}, None),
        ("dynamodb:getItem", {"Item": {"id": {"S": 1}}}, "Field 'S' must be a string"),
        ("dynamodb:getItem", {"Item": {"id": {"BOOL": "true"}}}, "Field 'BOOL' must be a boolean"),
        ("dynamodb:getItem", {"Item": []}, "Field 'Item' must be an object"),
        ("aws-sdk:s3:getObject", {"StorageClass": "Papyrus"}, "Field 'StorageClass' is not an expected value"),
        ("aws-sdk:lambda:getFunction", {"Configuration": {"MemorySize": 1}}, "Field 'MemorySize' is less than the "
         "minimum value"),
        ("aws-sdk:lambda:getFunction", {"Configuration": {"MemorySize": 1e9}}, "Field 'MemorySize' exceeds the "
         "maximum value"),
        ("lambda:invoke", {"Payload": {"any": ["thing"]}, "StatusCode": 200}, None),
        ("lambda:invoke", {"Payload": {}, "StatusCode": "200"}, "Field 'StatusCode' must be a number"),
        ("aws-sdk:lambda:invoke", {"Payload": {}}, "Field 'Payload' must be a string"),
        ("sqs:sendMessage.waitForTaskToken", "anything", None),
        ("apigateway:invoke", "anything", None),
        ("http:invoke", "anything", None),
    ],
)  # fmt: skip
def test_results_are_held_to_the_api(resource: str, result: Any, problem: str | None) -> None:
    found = mock_problem(parse_resource(P + resource), result)
    assert found == (None if problem is None else SCHEMA + problem)


def test_functions_may_give_anything() -> None:
    assert mock_problem(parse_resource("arn:aws:lambda:eu-west-1:123456789012:function:f"), 7) is None


@pytest.mark.parametrize(
    ("mode", "result", "problem"),
    [
        ("PRESENT", {}, None),
        ("PRESENT", {"StartDate": True}, "Field 'StartDate' must be a string"),
        ("NONE", {"StartDate": True}, None),
    ],
)
def test_laxer_modes_ask_for_less(mode: ValidationMode, result: Any, problem: str | None) -> None:
    found = mock_problem(parse_resource(P + "states:startExecution"), result, mode)
    assert found == (None if problem is None else SCHEMA + problem)


def test_test_state_wants_a_payload_as_text() -> None:
    invoke = parse_resource(P + "lambda:invoke")
    assert mock_problem(invoke, {"Payload": {}}, parsed=False) == f"{SCHEMA}Field 'Payload' must be a string"


# AWS judged memory by the model of its day, in which a function had 10,240 MB at most; botocore now has 32,768.
OLDER_MODEL = "integer_more_than_maximum_allowed"


def _judged() -> list[Any]:
    return [
        pytest.param(row, id=row["name"].split("::")[-1]) if isinstance(row, dict) else row
        for row in corpus.rows("test_state.jsonl")
        if not isinstance(row, dict) or ("test_field_validation_mode" in row["name"] and OLDER_MODEL not in row["name"])
    ]


@pytest.mark.parametrize("row", _judged())
def test_recorded_judgements_are_met(row: dict[str, Any]) -> None:
    mock = row["args"]["mock"]
    integration = parse_resource(row["args"]["definition_object"]["Resource"])
    problem = mock_problem(integration, json.loads(mock["result"]), mock.get("fieldValidationMode", "STRICT"))
    assert problem == row["expected"].get("message")
