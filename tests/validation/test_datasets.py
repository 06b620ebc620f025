"""What a distributed Map reads and writes, and waits and choices that nothing bounds."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validation.machines import END, codes, found, hints, machine, task

GET = "arn:aws:states:::s3:getObject"
LIST = "arn:aws:states:::s3:listObjectsV2"
PUT = "arn:aws:states:::s3:putObject"
CONFIG = {"ReaderConfig": {"InputType": "JSON"}}


def each(**fields: Any) -> dict[str, Any]:
    processor = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, **machine({"I": END})}
    return machine({"M": {"Type": "Map", "ItemProcessor": processor, "End": True, **fields}})


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"ItemReader": {"Resource": GET, **CONFIG, "Parameters": {"Bucket": "b", "Key": "k"}}}, []),
        ({"ItemReader": {"Resource": GET, **CONFIG, "Parameters": {"Bucket.$": "$.b", "Key.$": "$.k"}}}, []),
        ({"ItemReader": {"Resource": LIST, "Parameters": {"Bucket": "b", "Prefix": "p"}}}, []),
        ({"ItemReader": {"Resource": "${Reader}", "Parameters": {}}}, []),
        (
            {"ItemReader": {"Resource": GET, **CONFIG, "Parameters": {"Bucket": "b"}}},
            [("SS5003", "/States/M/ItemReader/Parameters")],
        ),
        (
            {"ItemReader": {"Resource": GET, **CONFIG, "Parameters": {"Bucket": "b", "Keey": "k"}}},
            [("SS5003", "/States/M/ItemReader/Parameters/Keey")],
        ),
        (
            {"ItemReader": {"Resource": PUT, "Parameters": {"Bucket": "b"}}},
            [("SS1014", "/States/M/ItemReader/Resource")],
        ),
        ({"ResultWriter": {"Resource": PUT, "Parameters": {"Bucket": "b", "Prefix": "p"}}}, []),
        ({"ResultWriter": {"WriterConfig": {"OutputType": "JSON"}}}, []),
        ({"ResultWriter": {"Resource": PUT}}, [("SS1014", "/States/M/ResultWriter")]),
        (
            {"ResultWriter": {"Resource": GET, "Parameters": {"Bucket": "b"}}},
            [("SS1014", "/States/M/ResultWriter/Resource")],
        ),
        (
            {
                "ItemReader": {
                    "Resource": GET,
                    "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["a", "a"]},
                    "Parameters": {"Bucket": "b", "Key": "k"},
                }
            },
            [("SS1014", "/States/M/ItemReader/ReaderConfig/CSVHeaders")],
        ),
    ],
)
def test_readers_and_writers_call_s3_with_what_it_takes(fields: dict[str, Any], expected: list[Any]) -> None:
    assert found(each(**fields)) == expected


def test_a_near_parameter_is_offered() -> None:
    reader = {"Resource": GET, **CONFIG, "Parameters": {"Bucket": "b", "Keey": "k"}}
    assert hints(each(ItemReader=reader)) == ["did you mean Key?"]
    writer = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b", "Prefx.$": "$.p"}}
    assert hints(each(ResultWriter=writer)) == ["did you mean Prefix?"]


TOKEN = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
MESSAGE = {"QueueUrl": "https://example.com/q", "MessageBody": {"t.$": "$$.Task.Token"}}


def test_a_wait_for_a_token_has_an_end() -> None:
    assert codes(machine({"T": task(TOKEN, MESSAGE)})) == ["SS4006"]
    assert codes(machine({"T": task(TOKEN, MESSAGE, HeartbeatSeconds=60)})) == []
    assert codes(machine({"T": task(TOKEN, MESSAGE, TimeoutSecondsPath="$.t")})) == []
    assert codes(machine({"T": task(TOKEN, {**MESSAGE, "MessageBody": "x"})})) == ["SS5004"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"all.$": "$$"}, []),
        ({"task.$": "$$.Task"}, []),
        ({"t.$": "$$['Task']['Token']"}, []),
        ({"t.$": "States.JsonToString($$)"}, []),
        ({"id.$": "$$.Execution.Id"}, ["SS5004"]),
    ],
)
def test_the_token_may_come_with_the_context(body: dict[str, Any], expected: list[str]) -> None:
    message = {**MESSAGE, "MessageBody": body}
    assert codes(machine({"T": task(TOKEN, message, HeartbeatSeconds=60)})) == expected


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ([{"Variable": "$.x", "BooleanEquals": True}], ["SS2007"]),
        ([{"Variable": "$.x", "BooleanEquals": True}, {"Variable": "$.x", "BooleanEquals": False}], []),
        ([{"Variable": "$.x", "IsPresent": False}, {"Variable": "$.x", "IsPresent": True}], []),
        ([{"Variable": "$.x", "IsPresent": False}, {"Variable": "$.y", "IsPresent": True}], ["SS2007"]),
    ],
)
def test_a_choice_has_a_default_or_rules_for_everything(rules: list[dict[str, Any]], expected: list[str]) -> None:
    choice = {"Type": "Choice", "Choices": [{**rule, "Next": "D"} for rule in rules]}
    assert codes(machine({"C": choice, "D": {"Type": "Succeed"}})) == expected
