"""What may stand for a task: held to the API's shape, and under TestState's names."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.errors import ConfigurationError
from stepsmith.testing import Fails, Failure, Result, Returns, run
from tests.execution.machines import FUNCTION, JOB, TOKEN, machine, task

START = "arn:aws:states:::states:startExecution"
SCHEMA = "Mock result schema validation error: "


def go(mock: Any, resource: str = JOB, **arguments: Any) -> Result:
    return run(machine("T", {"T": task(resource)}), {}, mocks={"T": mock}, **arguments)


@pytest.mark.parametrize(
    ("mock", "problem"),
    [
        ({"Status": "DONE"}, "Field 'Status' is not an expected value"),
        ({"Container": {"ExitCode": "1"}}, "Field 'ExitCode' must be a number"),
        ("done", "The result must be an object"),
        ({"status": "SUCCEEDED"}, "Field 'status' is written 'Status' here"),
        (lambda parameters: {"Status": "DONE"}, "Field 'Status' is not an expected value"),
        ([{"Status": 1}], "Field 'Status' must be a string"),
        (Returns({"Status": "SUCCEEDED"}, submitted={"JobId": 1}), "Field 'JobId' must be a string"),
        (Returns({}, field_validation_mode="STRICT"), "Required field 'JobName' is missing"),
    ],
)
def test_a_mock_that_the_service_could_not_answer_is_a_mistake(mock: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        go(mock)
    assert f"mocks.T: {SCHEMA}{problem}. The mock of state 'T' cannot be an answer of {JOB}" in str(error.value)


def test_required_members_may_be_left_out_unless_asked_for() -> None:
    assert go({"Status": "SUCCEEDED"}).succeeded
    with pytest.raises(ConfigurationError, match="Required field 'ExecutionArn' is missing"):
        go({}, START, field_validation_mode="STRICT")
    assert go({"Status": 1}, field_validation_mode="NONE").succeeded
    assert go(Returns({"Status": 1}, field_validation_mode="NONE")).succeeded


def test_the_answer_to_a_token_may_be_anything() -> None:
    assert go("approved", TOKEN).output == "approved"


@pytest.mark.parametrize(
    ("mock", "output"),
    [
        ({"result": '{"JobId": "i"}', "fieldValidationMode": "PRESENT"}, {"JobId": "i"}),
        ({"result": '{"JobId": 1}', "fieldValidationMode": "NONE"}, {"JobId": 1}),
        ({"result": {"JobId": "i"}, "fieldValidationMode": "PRESENT"}, {"JobId": "i"}),
    ],
)
def test_mocks_under_the_names_of_test_state_are_taken(mock: Any, output: Any) -> None:
    assert go(mock).output == output


def test_a_mock_of_test_state_is_the_whole_response_and_strict() -> None:
    result = go({"result": json.dumps({"StatusCode": 200, "Payload": {"a": 1}})}, "arn:aws:states:::lambda:invoke")
    assert result.output == {"StatusCode": 200, "Payload": {"a": 1}}
    with pytest.raises(ConfigurationError, match="Required field 'ExecutionArn' is missing"):
        go({"result": "{}"}, START)


def test_an_error_output_of_test_state_fails_the_task() -> None:
    result = go({"errorOutput": {"error": "Spot", "cause": "reclaimed"}})
    assert (result.error, result.cause) == ("Spot", "reclaimed")


@pytest.mark.parametrize(
    ("mock", "message"),
    [
        (
            {"result": "{}", "errorOutput": {"error": "E"}},
            "A test mock should have only one of the following fields: [result, errorOutput].",
        ),
        ({"result": "{}", "fieldValidationMode": "LAX"}, "expected one of STRICT, PRESENT, NONE, found 'LAX'"),
        ({"result": "text", "fieldValidationMode": "NONE"}, "Mocked result must be valid JSON"),
    ],
)
def test_test_states_own_rules_hold(mock: Any, message: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        go(mock)
    assert message in str(error.value)


@pytest.mark.parametrize("value", [{"result": "done"}, {"result": 5}, {"result": {}, "errors": []}, {}])
def test_what_a_function_returns_is_not_taken_for_test_states(value: Any) -> None:
    assert go(value, FUNCTION).output == value


def test_a_failure_may_come_from_a_callable() -> None:
    definition = machine("T", {"T": task(JOB, Parameters={"JobName": "n"})})
    assert run(definition, {}, {"T": lambda parameters: Failure("Full", parameters["JobName"])}).cause == "n"


def test_the_same_mock_is_checked_once_and_answers_many_times() -> None:
    each = {"Type": "Map", "End": True, "ItemProcessor": machine("T", {"T": task(JOB)})}
    result = run(machine("Each", {"Each": each}), [1, 2, 3], {"T": {"Status": "SUCCEEDED"}})
    assert result.output == [{"Status": "SUCCEEDED"}] * 3


DEEP: list[Any] = []
for _ in range(5000):
    DEEP = [DEEP]


@pytest.mark.parametrize("value", [float("nan"), {1}, b"", DEEP, [[float("inf")]]])
@pytest.mark.parametrize("given", [lambda value: [value], lambda value: Returns(value), lambda value: lambda _: value])
def test_what_is_no_json_is_a_mistake_of_the_test(given: Any, value: Any) -> None:
    with pytest.raises(
        ConfigurationError, match=rf"mocks\.T: the mock .* gave {type(value).__name__}, which is no JSON"
    ):
        go(given(value), FUNCTION)


def test_a_function_that_cannot_be_called_is_a_mistake_of_the_test() -> None:
    # A TypeError of the task might be caught, and nobody would see it.
    with pytest.raises(
        ConfigurationError, match=r"mocks\.T: .* could not be called with the task's input: .*0 positional"
    ):
        go(lambda: 1)


def test_a_type_error_inside_a_function_is_the_tasks() -> None:
    assert go(lambda parameters: parameters + 1).error == "TypeError"


@pytest.mark.parametrize("seconds", [-1, float("nan"), float("inf"), "3", None, True])
def test_a_mock_takes_a_number_of_seconds(seconds: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"Returns\.duration_seconds: expected seconds from 0 on, found"):
        Returns(1, duration_seconds=seconds)
    with pytest.raises(ConfigurationError, match=r"Fails\.duration_seconds: expected seconds from 0 on, found"):
        Fails("E", duration_seconds=seconds)


def test_a_list_without_entries_says_so() -> None:
    with pytest.raises(ConfigurationError, match="state 'T' was tried once, and its mock is a list of 0"):
        go([])


@pytest.mark.parametrize("status", ["FAILED", "RUNNING"])
def test_a_job_that_has_not_succeeded_is_no_success(status: str) -> None:
    with pytest.raises(
        ConfigurationError, match=rf"mocks\.T: state 'T' succeeds only when Status is SUCCEEDED, found '{status}'"
    ):
        go({"Status": status})
    assert go(Returns({"Status": status}, field_validation_mode="NONE")).succeeded
