"""What flows through JSONPath states."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.execution import Success
from tests.execution.machines import always, details, echo, execute, machine, passing, task


def through(state: dict[str, Any], value: Any, tasks: Any = None) -> Any:
    execution = execute(machine("A", {"A": state}), value, tasks)
    assert execution.status == "SUCCEEDED", execution.cause
    return execution.output


@pytest.mark.parametrize(
    ("fields", "value", "output"),
    [
        ({}, {"a": 1}, {"a": 1}),
        ({"InputPath": "$.a"}, {"a": [1]}, [1]),
        ({"InputPath": None}, {"a": 1}, {}),
        ({"OutputPath": None}, {"a": 1}, {}),
        ({"OutputPath": "$.a"}, {"a": 1}, 1),
        ({"Result": {"b": 2}}, {"a": 1}, {"b": 2}),
        ({"Result": "$.a"}, {"a": 1}, "$.a"),
        ({"Result": None}, {"a": 1}, None),
        ({"Result": 2, "ResultPath": "$.b"}, {"a": 1}, {"a": 1, "b": 2}),
        ({"Result": 2, "ResultPath": None}, {"a": 1}, {"a": 1}),
        ({"Result": "Hi!", "ResultPath": "$.b.g"}, {"a": 1}, {"a": 1, "b": {"g": "Hi!"}}),
        ({"Parameters": {"x.$": "$.a", "y": "$.a"}}, {"a": 1}, {"x": 1, "y": "$.a"}),
        (
            {"InputPath": "$.a", "Parameters": {"x.$": "$.b"}, "ResultPath": "$.c"},
            {"a": {"b": 1}},
            {"a": {"b": 1}, "c": {"x": 1}},
        ),
        ({"Parameters": {"n.$": "$$.State.Name"}}, {}, {"n": "A"}),
    ],
)
def test_pass_flows(fields: dict[str, Any], value: Any, output: Any) -> None:
    assert through(passing(**fields), value) == output


def test_a_result_path_writes_into_the_raw_input_not_into_what_input_path_chose() -> None:
    state = task(InputPath="$.a", ResultSelector={"got.$": "$"}, ResultPath="$.r")
    assert through(state, {"a": {"b": 1}}, echo) == {"a": {"b": 1}, "r": {"got": {"b": 1}}}


def test_a_result_selector_is_evaluated_even_when_the_result_is_dropped() -> None:
    state = task(ResultSelector={"x.$": "$.missing"}, ResultPath=None)
    execution = execute(machine("A", {"A": state}), {}, always(Success({})))
    assert (execution.status, execution.error) == ("FAILED", "States.Runtime")


def test_assign_in_a_task_sees_the_raw_result_and_is_visible_in_the_next_state() -> None:
    states = {
        "A": task(Assign={"x.$": "$.n"}, ResultSelector={"m.$": "$.n"}, Next="B"),
        "B": passing(Parameters={"x.$": "$x", "m.$": "$.m"}),
    }
    execution = execute(machine("A", states), {}, always(Success({"n": 5})))
    assert execution.output == {"x": 5, "m": 5}
    assert details(execution, "TaskStateExited")[0]["assignedVariables"] == {"x": "5"}


def test_two_variables_can_be_swapped() -> None:
    states = {
        "A": passing(Assign={"x": 1, "y": 2}, Next="B"),
        "B": passing(Assign={"x.$": "$y", "y.$": "$x"}, Next="C"),
        "C": passing(Parameters={"x.$": "$x", "y.$": "$y"}),
    }
    assert execute(machine("A", states)).output == {"x": 2, "y": 1}


def test_the_text_of_the_input_passes_unchanged() -> None:
    definition = machine("A", {"A": passing(Next="B"), "B": {"Type": "Succeed"}})
    execution = execute(definition, [1, 2], input_text="[1,  2]")
    assert {event.details.get("input", event.details.get("output")) for event in execution.history} == {"[1,  2]"}


def test_a_missing_path_is_a_runtime_error_that_names_state_and_event() -> None:
    execution = execute(machine("A", {"A": passing(Parameters={"v.$": "$.no"})}), {"a": 1})
    assert execution.error == "States.Runtime"
    assert execution.cause == (
        "An error occurred while executing the state 'A' (entered at the event id #2). "
        "The JSONPath '$.no' specified for the field 'v.$' could not be found in the input '{\"a\":1}'"
    )
    assert [event.type for event in execution.history] == ["ExecutionStarted", "PassStateEntered", "ExecutionFailed"]


def test_the_context_object_has_what_aws_puts_there() -> None:
    state = task(Parameters={"all.$": "$$"})
    context = through(state, {"a": 1}, lambda effect, now: (1, Success(effect.parameters)))["all"]
    assert context == {
        "Execution": {
            "Id": "arn:aws:states:eu-north-1:000000000000:execution:m:e",
            "Input": {"a": 1},
            "StartTime": "1970-01-01T00:00:00Z",
            "Name": "execution",
            "RoleArn": "arn:aws:iam::000000000000:role/machine",
            "RedriveCount": 0,
        },
        "StateMachine": {
            "Id": "arn:aws:states:us-east-1:000000000000:stateMachine:machine",
            "Name": "machine",
        },
        "State": {"Name": "A", "EnteredTime": "1970-01-01T00:00:00Z", "RetryCount": 0},
    }


@pytest.mark.parametrize("size", [262_142, 262_143])
def test_a_state_gives_at_most_256_kib(size: int) -> None:
    execution = execute(machine("A", {"A": passing(Result="é" * (size // 2) + "x" * (size % 2))}))
    if size == 262_142:
        assert execution.status == "SUCCEEDED"
    else:
        assert execution.error == "States.DataLimitExceeded"
        assert execution.cause == (
            "The state/task 'A' returned a result with a size exceeding the maximum number of bytes service limit."
        )
        assert [event.type for event in execution.history][-2:] == ["PassStateEntered", "ExecutionFailed"]
