"""Distributed Maps, objects and other machines in ``stepsmith.testing.run``."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.errors import ConfigurationError, ExecutionError
from stepsmith.testing import Failure, run
from tests.execution.machines import machine, task
from tests.execution.test_distributed import READER, WRITER, alone, distributed

START = "arn:aws:states:::states:startExecution"
CHILD_ARN = "arn:aws:states:eu-north-1:000000000000:stateMachine:child"


def reading(kind: str, **fields: Any) -> dict[str, Any]:
    reader = {**READER, "ReaderConfig": {"InputType": kind}}
    return alone(distributed({"T": task(Retry=[{"ErrorEquals": ["Once"]}])}, "T", ItemReader=reader, **fields))


def test_children_are_counted_with_the_states_and_kept_in_the_map_run() -> None:
    answers = iter([Failure("Once"), 10, 20, 30])
    result = run(
        reading("JSONL"), {"key": "k.jsonl"}, {"T": lambda value: next(answers)}, objects={"s3://b/k.jsonl": [1, 2, 3]}
    )
    assert [one["Payload"] for one in result.output] == [30, 10, 20]
    (map_run,) = result.map_runs
    assert (map_run.state_name, map_run.status) == ("M", "SUCCEEDED")
    assert (map_run.items.total, map_run.items.succeeded) == (3, 3)
    assert (result.states["T"].visits, result.states["T"].attempts) == (3, 4)
    assert sorted(result.states["T"].inputs) == [1, 2, 3]
    assert [child.status for child in map_run.children] == ["SUCCEEDED"] * 3
    assert "T" not in result.path


def test_no_more_children_are_kept_than_asked_for() -> None:
    states = {"F": {"Type": "Fail", "Error": "E"}}
    state = distributed(states, "F", ToleratedFailurePercentage=100, ResultWriter=WRITER)
    result = run(alone(state), list(range(50)), objects={"s3://b/other": ""}, keep_children=3)
    (map_run,) = result.map_runs
    assert (len(map_run.children), len(map_run.failures), map_run.items.failed) == (3, 3, 50)
    assert result.states["F"].visits == 50
    assert len(result.states["F"].inputs) == 3


def test_what_is_written_can_be_read_after_the_run() -> None:
    result = run(alone(distributed(ResultWriter=WRITER)), ["a", "b"], objects={"s3://b/other": b"x"})
    details = result.output["ResultWriterDetails"]
    manifest = json.loads(result.objects[f"s3://{details['Bucket']}/{details['Key']}"])
    (file,) = manifest["ResultFiles"]["SUCCEEDED"]
    assert [json.loads(one["Output"]) for one in json.loads(result.objects[f"s3://b/{file['Key']}"])] == ["a", "b"]


def test_a_map_that_reads_without_objects_is_told_so() -> None:
    with pytest.raises(ExecutionError, match=r"state 'M' reads S3://b/k\.jsonl, and there are no objects"):
        run(reading("JSONL"), {"key": "k.jsonl"}, {"T": 1})


def test_a_missing_object_fails_as_on_aws() -> None:
    result = run(reading("JSONL"), {"key": "none"}, {"T": 1}, objects={"s3://b/k": ""})
    assert result.error == "States.ItemReaderFailed"


# ---- other machines ------------------------------------------------------------------------------------------------


def starting(pattern: str, **parameters: Any) -> dict[str, Any]:
    given = {"StateMachineArn": CHILD_ARN, "Input": {"n": 1}, **parameters}
    return machine("S", {"S": task(START + pattern, Parameters=given)})


CHILD = machine("C", {"C": task(ResultPath="$.r")})


@pytest.mark.parametrize("name", ["child", CHILD_ARN])
def test_a_task_starts_another_machine_of_the_test(name: str) -> None:
    result = run(starting(".sync:2"), mocks={"C": 5}, machines={name: CHILD})
    (child,) = result.nested
    assert result.output["Output"]["r"]["Payload"] == 5
    assert (child.status, child.input, child.state_machine_arn) == ("SUCCEEDED", {"n": 1}, CHILD_ARN)
    assert [event.type for event in result.history][3:6] == ["TaskStarted", "TaskSubmitted", "TaskSucceeded"]


def test_without_a_digit_input_and_output_are_text() -> None:
    # [R]
    result = run(starting(".sync", Name="n"), mocks={"C": 5}, machines={"child": CHILD})
    assert result.output["Input"] == '{"n":1}'
    assert json.loads(result.output["Output"])["n"] == 1
    assert result.output["ExecutionArn"].endswith(":execution:child:n")


def test_a_child_that_fails_fails_the_task() -> None:
    # [R] with States.TaskFailed and the description as the cause.
    result = run(starting(".sync:2"), mocks={"C": Failure("E", "c")}, machines={"child": CHILD})
    assert result.error == "States.TaskFailed"
    cause = json.loads(result.cause or "")
    assert (cause["Error"], cause["Cause"], cause["Status"]) == ("E", "c", "FAILED")
    assert "Output" not in cause


def test_a_child_that_nobody_waits_for_runs_to_its_end() -> None:
    waits = machine("W", {"W": {"Type": "Wait", "Seconds": 60, "End": True}})
    result = run(starting(""), machines={"child": waits})
    assert result.duration_seconds == 0
    assert set(result.output) == {"ExecutionArn", "StartDate"}
    assert (result.nested[0].status, result.nested[0].now - result.nested[0].started_at) == ("SUCCEEDED", 60)


def test_a_child_is_stopped_with_the_task_that_waits_for_it() -> None:
    waits = machine("W", {"W": {"Type": "Wait", "Seconds": 60, "End": True}})
    definition = starting(".sync:2")
    definition["States"]["S"]["TimeoutSeconds"] = 10
    result = run(definition, machines={"child": waits})
    assert (result.error, result.nested[0].status) == ("States.Timeout", "ABORTED")


def test_a_name_can_be_used_once() -> None:
    states = {"S": {**starting(".sync:2", Name="n")["States"]["S"], "Next": "T"}, "T": {}}
    del states["S"]["End"]
    states["T"] = starting(".sync:2", Name="n")["States"]["S"]
    result = run(machine("S", states), mocks={"C": 5}, machines={"child": CHILD})
    assert result.error == "StepFunctions.ExecutionAlreadyExistsException"


def test_a_mock_stands_before_a_machine() -> None:
    result = run(starting(".sync:2"), mocks={"S": {"Output": 7}}, machines={"child": CHILD})
    assert (result.output, result.nested) == ({"Output": 7}, ())


def test_a_machine_that_is_not_there_is_named() -> None:
    with pytest.raises(ConfigurationError, match=r"state 'S' starts '.*:child', which is none of 'other'"):
        run(starting(".sync:2"), machines={"other": CHILD})


def test_machines_that_start_each_other_without_end_are_told() -> None:
    for pattern in ("", ".sync:2"):
        endless = starting(pattern)
        with pytest.raises(
            ExecutionError, match=r"state 'S' starts .*:child: executions have started each other 1,000 deep"
        ):
            run(endless, machines={"child": endless})


def test_a_machine_may_start_itself_until_its_input_says_otherwise() -> None:
    again = starting(".sync:2", **{"Input.$": "States.StringToJson(States.Format('{}', States.MathAdd($, -1)))"})
    del again["States"]["S"]["Parameters"]["Input"]
    more = {"Variable": "$", "NumericGreaterThan": 0, "Next": "S"}
    again["States"]["More"] = {"Type": "Choice", "Choices": [more], "Default": "Done"}
    again["States"]["Done"] = {"Type": "Succeed"}
    again["StartAt"] = "More"
    result = run(again, 20, machines={"child": again})
    assert (result.status, len(result.nested)) == ("SUCCEEDED", 20)


def test_an_input_that_is_no_json_is_refused_by_start_execution() -> None:
    result = run(starting("", Input="{"), machines={"child": CHILD})
    assert result.error == "StepFunctions.InvalidExecutionInputException"


def test_machines_are_given_by_name() -> None:
    machines: Any = [CHILD]
    with pytest.raises(ConfigurationError, match=r'machines: expected \{"<name or ARN>": <workflow>, …\}, found list'):
        run(starting(""), machines=machines)
