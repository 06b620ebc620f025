"""Retriers and catchers can match what they name."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validation.machines import END, JSONATA, codes, found, hints, machine, task

PUT = ("arn:aws:states:::dynamodb:putItem", {"TableName": "t", "Item": {"id": {"S": "1"}}})
SDK_PUT = ("arn:aws:states:::aws-sdk:dynamodb:putItem", PUT[1])
LAMBDA = ("arn:aws:states:::lambda:invoke", {"FunctionName": "f"})
AT = "/States/T/Retry"


def retrying(call: tuple[str, Any], *lists: list[str], **fields: Any) -> dict[str, Any]:
    return machine({"T": task(*call, Retry=[{"ErrorEquals": names} for names in lists], **fields)})


@pytest.mark.parametrize(
    ("lists", "pointers"),
    [
        ([["A"], ["A"]], [f"{AT}/1/ErrorEquals"]),
        ([["A", "B"], ["B", "C"]], [f"{AT}/1/ErrorEquals/0"]),
        ([["A", "A"]], [f"{AT}/0/ErrorEquals/1"]),
        ([["A", "B"], ["A", "B", "C"]], [f"{AT}/1/ErrorEquals/0"]),
        ([["States.TaskFailed"], ["A"]], [f"{AT}/1/ErrorEquals"]),
        ([["States.TaskFailed"], ["States.Timeout"]], []),
        ([["States.TaskFailed"], ["States.ALL"]], []),
        ([["A"], ["B"], ["States.ALL"]], []),
        ([["States.Runtime"]], [f"{AT}/0/ErrorEquals"]),
    ],
)
def test_what_an_entry_above_takes_is_never_matched_below(lists: list[list[str]], pointers: list[str]) -> None:
    assert found(retrying(LAMBDA, *lists)) == [("SS4004", pointer) for pointer in pointers]


def test_retriers_and_catchers_are_two_lists() -> None:
    caught = [{"ErrorEquals": ["A"], "Next": "E"}, {"ErrorEquals": ["A"], "Next": "E"}]
    state = task(*LAMBDA, Retry=[{"ErrorEquals": ["A"]}], Catch=caught, Next="E")
    assert found(machine({"T": state, "E": END})) == [("SS4004", "/States/T/Catch/1/ErrorEquals")]


@pytest.mark.parametrize(
    ("call", "name", "hint"),
    [
        (PUT, "DynamoDb.ConditionalCheckFailedException", "did you mean DynamoDB.ConditionalCheckFailedException?"),
        (SDK_PUT, "DynamoDB.ConditionalCheckFailedException", "did you mean DynamoDb.ConditionalCheckFailedException?"),
        (PUT, "DynamoDB.ConditionalCheckFailed", "did you mean DynamoDB.ConditionalCheckFailedException?"),
        (PUT, "Lambda.TooManyRequestsException", None),
        (PUT, "States.HeartbeatTimeout", None),
        (PUT, "States.BranchFailed", None),
        (PUT, "States.ItemReaderFailed", None),
        (PUT, "States.QueryEvaluationError", None),
        (PUT, "States.Http.StatusCode.500", None),
    ],
)
def test_an_error_that_the_call_cannot_raise_is_told(call: tuple[str, Any], name: str, hint: str | None) -> None:
    assert codes(retrying(call, [name])) == ["SS4004"]
    assert hints(retrying(call, [name])) == [hint]


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (PUT, "DynamoDB.ConditionalCheckFailedException"),
        (PUT, "DynamoDB.SomethingNewException"),
        (PUT, "Wildlife.Failed"),
        (PUT, "States.IntrinsicFailure"),
        (LAMBDA, "DynamoDB.ConditionalCheckFailedException"),  # a function may raise any name
        (LAMBDA, "Lambda.TooManyRequestsException"),
        (("${Anything}", None), "States.BranchFailed"),
    ],
)
def test_an_error_that_may_come_is_not_told(call: tuple[str, Any], name: str) -> None:
    assert codes(retrying(call, [name])) == []


def test_a_list_that_is_made_for_several_calls_is_left_alone() -> None:
    names = ["Lambda.TooManyRequestsException", "DynamoDB.ThrottlingException", "DynamoDb.ThrottlingException"]
    assert codes(retrying(PUT, names)) == []


def test_a_parallel_raises_what_the_maps_inside_it_raise() -> None:
    each = {
        "Type": "Map",
        "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            **machine({"I": END}),
        },
        "End": True,
    }
    caught = [{"ErrorEquals": ["States.ExceedToleratedFailureThreshold"], "Next": "E"}]
    parallel = {"Type": "Parallel", "Branches": [machine({"M": each})], "Catch": caught, "Next": "E"}
    assert codes(machine({"P": parallel, "E": END})) == []
    parallel["Branches"] = [machine({"M": END})]
    assert codes(machine({"P": parallel, "E": END})) == ["SS4004"]


def test_intrinsic_failures_are_of_jsonpath() -> None:
    state = task(PUT[0], Arguments=PUT[1], Retry=[{"ErrorEquals": ["States.IntrinsicFailure"]}])
    assert codes(machine({"T": state}, **JSONATA)) == ["SS4004"]


def test_a_last_retrier_that_never_retries_changes_nothing() -> None:
    none = {"ErrorEquals": ["A"], "MaxAttempts": 0}
    assert found(machine({"T": task(*LAMBDA, Retry=[none])})) == [("SS4005", f"{AT}/0/MaxAttempts")]
    assert codes(machine({"T": task(*LAMBDA, Retry=[none, {"ErrorEquals": ["States.ALL"]}])})) == []


@pytest.mark.parametrize(
    ("name", "raised", "expected"),
    [
        ("States.TimeOut", "Mine", ["did you mean States.Timeout?"]),
        ("States.Mine", "Other", [None]),
        ("States.Mine", "States.Mine", []),
    ],
)
def test_an_error_named_like_awss_is_told_unless_the_machine_raises_it(
    name: str, raised: str, expected: list[str | None]
) -> None:
    branch = machine({"X": {"Type": "Fail", "Error": raised}})
    catch = [{"ErrorEquals": [name], "Next": "E"}]
    parallel = {"Type": "Parallel", "Branches": [branch], "Catch": catch, "Next": "E"}
    definition = machine({"P": parallel, "E": END})
    assert codes(definition) == ["SS4002"] * len(expected)
    assert hints(definition) == expected
