"""test_state: one state on its own, as AWS's TestState gives it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from stepsmith.errors import ConfigurationError, DefinitionError
from stepsmith.testing import ErrorDetails, Fails, Failure, Returns, test_state

INVOKE: dict[str, Any] = {
    "Type": "Task",
    "Resource": "arn:aws:states:::lambda:invoke",
    "Parameters": {"FunctionName": "price", "Payload.$": "$.order"},
    "ResultSelector": {"price.$": "$.Payload"},
    "ResultPath": "$.found",
    "OutputPath": "$.found",
    "End": True,
}
SUBMIT: dict[str, Any] = {
    "Type": "Task",
    "QueryLanguage": "JSONata",
    "Resource": "arn:aws:states:::batch:submitJob.sync",
    "Arguments": {"JobName": "j", "JobQueue": "q", "JobDefinition": "{% $states.input.definition %}"},
    "Retry": [
        {"ErrorEquals": ["Spot"], "IntervalSeconds": 3, "MaxAttempts": 2},
        {"ErrorEquals": ["States.TaskFailed"], "MaxAttempts": 0},
    ],
    "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Tell", "Output": {"why": "{% $states.errorOutput.Cause %}"}}],
    "Next": "Done",
}
FAN: dict[str, Any] = {
    "Type": "Map",
    "ItemsPath": "$.list",
    "ItemSelector": {"n.$": "$$.Map.Item.Value", "of.$": "$.list"},
    "MaxConcurrency": 2,
    "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "One",
        "States": {"One": {"Type": "Fail"}},
    },
    "ToleratedFailureCount": 1,
    "End": True,
}


def test_every_step_of_the_data_flow_is_shown() -> None:
    result = test_state(INVOKE, {"order": 7}, mock={"result": {"Payload": "12", "StatusCode": 200}})
    assert result.status == "SUCCEEDED" and result.output == {"price": "12"} and result.next_state is None
    seen = result.inspection_data
    assert seen is not None
    assert seen.input == seen.after_input_path == {"order": 7}
    assert seen.after_parameters == {"FunctionName": "price", "Payload": 7}
    assert seen.result == {"Payload": "12", "StatusCode": 200}
    assert seen.after_result_selector == {"price": "12"}
    assert seen.after_result_path == {"order": 7, "found": {"price": "12"}}
    assert seen.after_arguments is None and seen.error_details is None


def test_info_leaves_out_the_data() -> None:
    assert test_state({"Type": "Succeed"}, 1, inspection_level="INFO").inspection_data is None


def test_what_follows_need_not_be_there_for_a_state_that_is_given_alone() -> None:
    choice = {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericGreaterThan": 1, "Next": "Many"}]}
    assert test_state({**choice, "Default": "Few"}, {"n": 2}).next_state == "Many"
    assert test_state({**choice, "Default": "Few"}, {"n": 1}).next_state == "Few"


@pytest.mark.parametrize("given", [{"Type": "Pass", "End": True}, '{"Type": "Pass", "End": true}'])
def test_a_state_is_an_object_or_its_text(given: object) -> None:
    assert test_state(given, {"a": 1}).output == {"a": 1}


def test_a_state_of_a_machine_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "machine.asl.json"
    file.write_text(json.dumps({"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Fail"}}}))
    assert test_state(file, state_name="A").next_state == "B"
    assert test_state(str(file), state_name="B").status == "FAILED"
    with pytest.raises(ConfigurationError, match="say which of its states to test; they are A, B"):
        test_state(file)


@pytest.mark.parametrize(("before", "seconds"), [(0, 3), (1, 6)])
def test_a_retry_that_is_left_makes_a_failure_retriable(before: int, seconds: int) -> None:
    result = test_state(
        SUBMIT, {"definition": "d"}, mock=Failure("Spot", "gone"), state_configuration={"retrierRetryCount": before}
    )
    assert (result.status, result.error, result.cause, result.next_state) == ("RETRIABLE", "Spot", "gone", None)
    assert result.inspection_data is not None
    assert result.inspection_data.error_details == ErrorDetails(retry_index=0, retry_backoff_interval_seconds=seconds)


def test_a_failure_that_no_retry_is_left_for_is_caught() -> None:
    result = test_state(
        SUBMIT, {"definition": "d"}, mock=Fails("Spot", "gone"), state_configuration={"retrierRetryCount": 2}
    )
    assert (result.status, result.output, result.next_state) == ("CAUGHT_ERROR", {"why": "gone"}, "Tell")
    assert (result.error, result.cause) == ("Spot", "gone")
    assert result.inspection_data is not None
    assert result.inspection_data.error_details == ErrorDetails(catch_index=0, retry_index=0)
    assert result.inspection_data.after_arguments == {"JobName": "j", "JobQueue": "q", "JobDefinition": "d"}


def test_a_catcher_whose_own_output_fails_has_caught_the_error_and_gives_no_output() -> None:
    catch = [{"ErrorEquals": ["States.ALL"], "Next": "Tell", "Output": "{% $states.input.missing %}"}]
    result = test_state({**SUBMIT, "Catch": catch}, {"definition": "d"}, mock=Failure("Other", "c"))
    assert (result.status, result.output, result.error) == ("CAUGHT_ERROR", None, "Other")


def test_a_cause_that_aws_finds_itself_does_not_say_where() -> None:
    result = test_state({"Type": "Pass", "InputPath": "$.missing", "End": True}, {})
    assert result.error == "States.Runtime"
    assert result.cause is not None and result.cause.startswith("Invalid path '$.missing'")


def test_variables_are_those_given_and_those_assigned() -> None:
    state = {"Type": "Pass", "QueryLanguage": "JSONata", "Assign": {"n": "{% $n + 1 %}"}, "End": True}
    result = test_state(state, variables={"n": 1, "kept": "x"})
    assert result.inspection_data is not None and result.inspection_data.variables == {"n": 2, "kept": "x"}


def test_a_context_takes_the_place_of_the_context_object() -> None:
    state = {**INVOKE, "ResultSelector": {"tries.$": "$$.State.RetryCount", "who.$": "$$.Execution.Name"}}
    context = {"Execution": {"Name": "me"}, "State": {"RetryCount": 4, "Name": "X"}}
    result = test_state(state, {"order": 1}, context=context, mock={"result": {"StatusCode": 200}})
    assert result.output == {"tries": 4, "who": "me"}


def test_a_map_shows_its_items_and_what_goes_into_each_iteration() -> None:
    result = test_state(FAN, {"list": [5, 6]}, mock={"result": ["a", "b"]})
    assert result.output == ["a", "b"]
    seen = result.inspection_data
    assert seen is not None
    assert seen.after_items_path == [5, 6]
    assert seen.after_item_selector == [{"n": 5, "of": [5, 6]}, {"n": 6, "of": [5, 6]}]
    assert (seen.max_concurrency, seen.tolerated_failure_count) == (2, 1)


READING: dict[str, Any] = {
    "Type": "Map",
    "QueryLanguage": "JSONata",
    "ItemReader": {
        "Resource": "arn:aws:states:::s3:getObject",
        "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
        "Arguments": {"Bucket": "b", "Key": "{% $states.input.key %}"},
    },
    "ItemSelector": {"n": "{% $number($states.context.Map.Item.Value.n) %}"},
    "ItemBatcher": {"MaxItemsPerBatch": 2, "BatchInput": {"day": 1}},
    "ItemProcessor": FAN["ItemProcessor"],
    "End": True,
}


def test_what_a_reader_would_read_becomes_the_inputs_of_the_children() -> None:
    given = {"mapItemReaderData": "n\n1\n2\n3\n"}
    result = test_state(READING, {"key": "k.csv"}, mock={"result": [1, 2]}, state_configuration=given)
    seen = result.inspection_data
    assert seen is not None and result.output == [1, 2]
    assert seen.after_item_selector == [{"n": 1}, {"n": 2}, {"n": 3}]
    assert seen.after_item_batcher == [
        {"BatchInput": {"day": 1}, "Items": [{"n": 1}, {"n": 2}]},
        {"BatchInput": {"day": 1}, "Items": [{"n": 3}]},
    ]


def test_items_behind_a_pointer_are_shown() -> None:
    reader = {**READING["ItemReader"], "ReaderConfig": {"InputType": "JSON", "ItemsPointer": "/deep/items"}}
    state = {**READING, "ItemReader": reader, "ItemSelector": {"n": 0}}
    given = {"mapItemReaderData": {"deep": {"items": [7, 8]}}}
    seen = test_state(state, {"key": "k"}, mock=Returns([]), state_configuration=given).inspection_data
    assert seen is not None and seen.after_items_pointer == [7, 8]


def test_a_listing_is_given_as_an_array() -> None:
    reader = {"Resource": "arn:aws:states:::s3:listObjectsV2", "Arguments": {"Bucket": "b"}}
    state = {**READING, "ItemReader": reader, "ItemSelector": {"k": "{% $states.context.Map.Item.Value.Key %}"}}
    given = {"mapItemReaderData": [{"Key": "a"}, {"Key": "c"}]}
    seen = test_state(state, {}, mock=Returns([]), state_configuration=given).inspection_data
    assert seen is not None and seen.after_item_selector == [{"k": "a"}, {"k": "c"}]


def test_what_cannot_be_read_fails_the_map() -> None:
    state = {**READING, "ItemReader": {**READING["ItemReader"], "ReaderConfig": {"InputType": "JSON"}}}
    given = {"mapItemReaderData": "[1,"}
    result = test_state(state, {"key": "k"}, mock=Returns([]), state_configuration=given)
    assert (result.status, result.error) == ("FAILED", "States.ItemReaderFailed")


def test_a_parallel_takes_one_result_for_each_branch() -> None:
    branch = {"StartAt": "A", "States": {"A": {"Type": "Fail"}}}
    state = {"Type": "Parallel", "Branches": [branch, branch], "ResultPath": "$.both", "Next": "B"}
    result = test_state(state, {"a": 1}, mock={"result": [1, 2]})
    assert (result.output, result.next_state) == ({"a": 1, "both": [1, 2]}, "B")
    with pytest.raises(ConfigurationError, match="the same number of items as number of Parallel branches"):
        test_state(state, {"a": 1}, mock={"result": [1]})


def test_the_failure_of_a_branch_is_also_a_branch_failed() -> None:
    branch = {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}
    catch = [{"ErrorEquals": ["States.BranchFailed"], "Next": "Tell"}]
    result = test_state({"Type": "Parallel", "Branches": [branch], "Catch": catch, "End": True}, mock=Failure("E", "c"))
    assert (result.status, result.output) == ("CAUGHT_ERROR", {"Error": "E", "Cause": "c"})


def test_an_activity_and_a_task_token_can_be_mocked() -> None:
    activity = {"Type": "Task", "Resource": "arn:aws:states:eu-north-1:000000000000:activity:press", "End": True}
    assert test_state(activity, {"n": 1}, mock=Returns({"pressed": 1})).output == {"pressed": 1}
    token = {
        **activity,
        "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "Parameters": {"QueueUrl": "q", "MessageBody": {"token.$": "$$.Task.Token"}},
    }
    assert test_state(token, {}, mock=Returns(3)).output == 3


def test_more_failed_iterations_than_tolerated_fail_a_map() -> None:
    def status(failed: int) -> tuple[str, str | None]:
        configuration = {"mapIterationFailureCount": failed}
        result = test_state(FAN, {"list": [1, 2]}, mock={"result": []}, state_configuration=configuration)
        return result.status, result.error

    assert status(1) == ("SUCCEEDED", None)
    assert status(2) == ("FAILED", "States.ExceedToleratedFailureThreshold")


def test_a_wait_takes_no_time_and_one_above_five_minutes_is_a_time_out() -> None:
    assert test_state({"Type": "Wait", "Seconds": 299, "Next": "B"}).next_state == "B"
    late = test_state({"Type": "Wait", "Seconds": 301, "Next": "B"})
    assert (late.status, late.error) == ("FAILED", "States.Timeout")


@pytest.mark.parametrize(
    ("state", "arguments", "text"),
    [
        ({"Type": "Pass", "End": True}, {"mock": {"result": {}}}, "State type 'Pass' is not supported when a mock is"),
        (INVOKE, {"mock": {"result": {}, "errorOutput": {}}}, "should have only one of the following fields: "),
        (INVOKE, {"mock": {"result": "no JSON"}}, "Mocked result must be valid JSON"),
        (INVOKE, {"mock": {"result": {}}, "reveal_secrets": True}, "does not support RevealSecrets when a mock"),
        (INVOKE, {"mock": {"result": {"StatusCode": "200"}}}, "Field 'StatusCode' must be a number"),
        (INVOKE, {"mock": {"reslt": {}}}, "did you mean 'result'?"),
        (INVOKE, {"mock": {"errorOutput": {"errors": "E"}}}, "did you mean 'error'?"),
        (INVOKE, {"mock": {"errorOutput": "E"}}, "expected an object with error and cause, found 'E'"),
        (INVOKE, {"mock": 3}, "found int"),
        (INVOKE, {}, "nothing is called here: give it a mock"),
        (INVOKE, {"mock": {"result": {}}, "input": "{"}, "Invalid State Machine Execution Input"),
        (INVOKE, {"context": {}}, "does not support Context when a mock is not specified"),
        (SUBMIT, {}, ".sync and .waitForTaskToken service integration patterns only when a mock is"),
        (FAN, {}, "TestState API does not support Map or Parallel states"),
        (FAN, {"mock": {"result": {}}}, "Mocked result must be an array."),
        (FAN, {"mock": Returns([]), "state_configuration": {"mapIterationFailureCount": 3}}, "less than or equal to"),
        (FAN, {"mock": Returns([]), "state_configuration": {"mapIterationFailureCount": -1}}, "expected an integer"),
        (FAN, {"mock": Returns([]), "state_configuration": {"mapItemReaderData": "[]"}}, "is for a Map with an ItemR"),
        (
            FAN,
            {"mock": Failure("E"), "state_configuration": {"errorCausedByState": "Two"}},
            "inside 'StateName' are One",
        ),
        (FAN, {"state_configuration": {"mapIterationFailureCount": 1}}, "does not support MapIterationFailureCount"),
        ({**FAN, "ResultWriter": {"Resource": "r"}}, {"mock": Returns([])}, "Mocked result must be a JSON object."),
        ({"Type": "Pass", "End": True}, {"state_name": "B"}, "not sound"),
        ({"Type": "Succeed"}, {"variables": [1]}, r"must be a JSON object, found \[1\]"),
        ({"Type": "Succeed"}, {"variables": {"a": {1}}}, "dict is no JSON"),
        ({"Type": "Succeed"}, {"inspection_level": "LOUD"}, "expected one of INFO, DEBUG, TRACE"),
    ],
)
def test_a_request_that_teststate_does_not_take_is_refused(
    state: dict[str, Any], arguments: dict[str, Any], text: str
) -> None:
    value = arguments.pop("input", {"list": [1, 2], "order": 1, "definition": "d"})
    with pytest.raises((ConfigurationError, DefinitionError), match=text.replace("(", r"\(").replace("?", r"\?")):
        test_state(state, value, **arguments)


def test_pytest_does_not_take_it_for_a_test(tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(
        "from stepsmith.testing import test_state\n"
        "def test_one():\n    assert test_state({'Type': 'Succeed'}, 1).output == 1\n"
    )
    arguments = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error", str(tmp_path)]
    done = subprocess.run(arguments, capture_output=True, text=True, cwd=tmp_path, check=False)
    assert "1 passed" in done.stdout, done.stdout
