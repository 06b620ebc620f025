"""RedriveExecution of the local cloud: what runs again is in tests/execution/test_redrive.py, here is the API."""

from __future__ import annotations

import json
import textwrap
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.local.conftest import LocalCloud, unique

FAIL = {"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "E", "Cause": "c"}}}
PASS = {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}}
WAIT = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 600, "End": True}}}

# Fails until the bucket that its event names is there.
MENDED = textwrap.dedent(
    """
    import boto3

    def handle(event, context):
        boto3.client("s3").head_bucket(Bucket=event["bucket"])
        return {"found": event["bucket"]}
    """
)


def refused(code: str, text: str = "") -> Any:
    return pytest.raises(ClientError, match=rf"\({code}\).*{text}")


def test_a_mended_execution_runs_on_from_where_it_failed(cloud: LocalCloud) -> None:
    states, bucket = cloud.client("stepfunctions"), unique("bucket")
    function = cloud.function(MENDED)
    arn = cloud.client("lambda").get_function(FunctionName=function)["Configuration"]["FunctionArn"]
    machine = {
        "StartAt": "Before",
        "States": {
            "Before": {"Type": "Pass", "Next": "Look"},
            "Look": {"Type": "Task", "Resource": arn, "Next": "After"},
            "After": {"Type": "Pass", "Parameters": {"result.$": "$", "about.$": "$$.Execution"}, "End": True},
        },
    }
    run = cloud.run(machine, {"bucket": bucket})
    assert (run["status"], run["redriveCount"], run["redriveStatus"]) == ("FAILED", 0, "REDRIVABLE")
    assert "redriveStatusReason" not in run and "redriveDate" not in run
    cloud.client("s3").create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-north-1"})
    redriven = states.redrive_execution(executionArn=run["executionArn"])["redriveDate"]
    again = cloud.ended(run["executionArn"])
    output = json.loads(again["output"])
    assert output["result"] == {"found": bucket}
    assert output["about"]["RedriveCount"] == 1 and output["about"]["RedriveTime"]
    assert (again["redriveCount"], again["redriveDate"], again["startDate"]) == (1, redriven, run["startDate"])
    assert again["redriveStatus"] == "NOT_REDRIVABLE"
    assert again["redriveStatusReason"] == "Execution is SUCCEEDED and cannot be redriven"
    assert "error" not in again and "cause" not in again
    events = cloud.events(run["executionArn"])
    kinds = [event["type"] for event in events]
    assert kinds.count("TaskStateEntered") == 1 and kinds.count("LambdaFunctionScheduled") == 2
    (mark,) = [event for event in events if event["type"] == "ExecutionRedriven"]
    assert mark["executionRedrivenEventDetails"] == {"redriveCount": 1}
    listed = states.list_executions(stateMachineArn=run["stateMachineArn"])["executions"]
    assert [(one["redriveCount"], one["redriveDate"]) for one in listed] == [(1, redriven)]


def test_a_client_token_that_was_used_is_answered_as_then(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    execution = cloud.run(FAIL)["executionArn"]
    first = states.redrive_execution(executionArn=execution, clientToken="one")
    again = states.redrive_execution(executionArn=execution, clientToken="one")
    assert first["redriveDate"] == again["redriveDate"]
    assert states.describe_execution(executionArn=execution)["redriveCount"] == 1
    states.redrive_execution(executionArn=execution, clientToken="two")
    assert states.redrive_execution(executionArn=execution, clientToken="one")["redriveDate"] == first["redriveDate"]
    states.redrive_execution(executionArn=execution)
    assert states.describe_execution(executionArn=execution)["redriveCount"] == 3


@pytest.mark.parametrize(("machine", "status"), [(PASS, "SUCCEEDED"), (WAIT, "RUNNING")])
def test_what_did_not_end_unsuccessfully_is_not_redriven(
    cloud: LocalCloud, machine: dict[str, Any], status: str
) -> None:
    execution = cloud.start(cloud.machine(machine), {})
    if status == "SUCCEEDED":
        cloud.ended(execution)
    with refused(
        "ExecutionNotRedrivable",
        f"Execution {execution} invalid for redrive as: Execution is {status} and cannot be redriven",
    ):
        cloud.client("stepfunctions").redrive_execution(executionArn=execution)


def test_a_stopped_wait_goes_on_and_can_be_stopped_again(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    execution = cloud.start(cloud.machine(WAIT), {})
    states.stop_execution(executionArn=execution, error="Mine", cause="by hand")
    states.redrive_execution(executionArn=execution)
    running = states.describe_execution(executionArn=execution)
    assert running["status"] == "RUNNING"
    assert not {"stopDate", "error", "cause"} & running.keys()
    states.stop_execution(executionArn=execution)
    assert states.describe_execution(executionArn=execution)["status"] == "ABORTED"


def test_what_is_not_there_or_is_express_is_not_redriven(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    machine = cloud.machine(FAIL)
    missing = machine.replace(":stateMachine:", ":execution:") + ":nobody"
    with refused("ExecutionDoesNotExist"):
        states.redrive_execution(executionArn=missing)
    express = machine.replace(":stateMachine:", ":express:") + ":a:b"
    with refused("InvalidArn", "Resource type not valid in this context: express"):
        states.redrive_execution(executionArn=express)
    with refused("ValidationException", "RedriveFilter cannot be applied to ListExecutions call with StateMachine ARN"):
        states.list_executions(stateMachineArn=machine, redriveFilter="REDRIVEN")
