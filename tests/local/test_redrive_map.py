"""Redrive of distributed Maps on the local cloud: the API, real objects, real time. The rest is in tests/execution."""

from __future__ import annotations

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.local.conftest import REGION, LocalCloud, unique, wait_until
from tests.local.test_map_runs import PUT


@pytest.fixture(scope="module")
def bucket(cloud: LocalCloud) -> str:
    name = unique("redrive")
    s3 = cloud.client("s3")
    s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION})
    s3.put_object(Bucket=name, Key="there", Body=b"1")
    return name


def definition(bucket: str, kind: str, missing: str) -> dict[str, Any]:
    get = {
        "Type": "Task",
        "Resource": "arn:aws:states:::aws-sdk:s3:headObject",
        "Parameters": {"Bucket": bucket, "Key.$": "$"},
        "ResultSelector": {"size.$": "$.ContentLength"},
        "End": True,
    }
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": kind},
        "StartAt": "Look",
        "States": {"Look": get},
    }
    each = {
        "Type": "Map",
        "Label": "Each",
        "MaxConcurrency": 1,
        "ItemProcessor": processor,
        "ResultWriter": {"Resource": PUT, "Parameters": {"Bucket": bucket, "Prefix": missing}},
        "End": True,
    }
    return {"StartAt": "Each", "States": {"Each": each}}


@pytest.mark.parametrize("kind", ["STANDARD", "EXPRESS"])
def test_a_mended_map_run_runs_on_with_what_did_not_succeed(cloud: LocalCloud, bucket: str, kind: str) -> None:
    states, s3 = cloud.client("stepfunctions"), cloud.client("s3")
    missing = unique("missing")
    run = cloud.run(definition(bucket, kind, missing), ["there", missing, "there"])
    assert (run["status"], run["error"]) == ("FAILED", "States.ExceedToleratedFailureThreshold")
    [listed] = states.list_map_runs(executionArn=run["executionArn"])["mapRuns"]
    arn = listed["mapRunArn"]
    before = states.describe_map_run(mapRunArn=arn)
    assert (before["status"], before["redriveCount"]) == ("FAILED", 0) and "redriveDate" not in before
    assert before["executionCounts"] == {**NOTHING, "pending": 1, "succeeded": 1, "failed": 1, **TOTAL}
    was = {one["status"]: one for one in states.list_executions(mapRunArn=arn)["executions"]}
    failed = was["FAILED"]["executionArn"]

    s3.put_object(Bucket=bucket, Key=missing, Body=b"22")
    states.redrive_execution(executionArn=run["executionArn"])
    again = cloud.ended(run["executionArn"])
    assert again["status"] == "SUCCEEDED"
    after = states.describe_map_run(mapRunArn=arn)
    assert (after["status"], after["redriveCount"], after["startDate"]) == ("SUCCEEDED", 1, before["startDate"])
    assert after["redriveDate"] and after["stopDate"] > after["redriveDate"]
    assert after["executionCounts"] == after["itemCounts"] == {**NOTHING, "succeeded": 3, **TOTAL}
    now = {one["executionArn"]: one for one in states.list_executions(mapRunArn=arn)["executions"]}
    assert len(now) == 3 and {one["status"] for one in now.values()} == {"SUCCEEDED"}
    assert {name: one["redriveCount"] for name, one in now.items()} == {**dict.fromkeys(now, 0), failed: 1}
    assert ("redriveDate" in now[failed]) is (kind == "STANDARD")
    assert (now[failed]["startDate"] == was["FAILED"]["startDate"]) is (kind == "STANDARD")
    details = json.loads(again["output"])["ResultWriterDetails"]
    assert details["Key"].endswith("/Redrive-1/manifest.json")
    manifest = json.loads(s3.get_object(**{**details, "Bucket": bucket})["Body"].read())["ResultFiles"]
    assert (manifest["FAILED"], len(manifest["SUCCEEDED"])) == ([], 2)
    kinds = [event["type"] for event in cloud.events(run["executionArn"])]
    assert kinds[-6:-4] == ["ExecutionRedriven", "MapRunRedriven"]
    if kind == "STANDARD":
        assert "ExecutionRedriven" in [event["type"] for event in cloud.events(failed)]


NOTHING = dict.fromkeys(
    "pending running succeeded failed timedOut aborted failuresNotRedrivable pendingRedrive".split(), 0
)
TOTAL = {"total": 3, "resultsWritten": 3}


@pytest.mark.parametrize(
    ("kind", "code", "text"),
    [
        ("STANDARD", "ValidationException", "Labeled Execution ARNs are not supported for this API"),
        ("EXPRESS", "InvalidArn", "Resource type not valid in this context: express"),
    ],
)
def test_a_child_is_redriven_with_its_map_run_only(
    cloud: LocalCloud, bucket: str, kind: str, code: str, text: str
) -> None:
    states = cloud.client("stepfunctions")
    run = cloud.run(definition(bucket, kind, unique("missing")), [unique("missing")])
    [listed] = states.list_map_runs(executionArn=run["executionArn"])["mapRuns"]
    [child] = states.list_executions(mapRunArn=listed["mapRunArn"])["executions"]
    described = states.describe_execution(executionArn=child["executionArn"])
    assert described["redriveStatus"] == "REDRIVABLE_BY_MAP_RUN"
    with pytest.raises(ClientError, match=rf"\({code}\).*{text}"):
        states.redrive_execution(executionArn=child["executionArn"])


def test_a_stopped_execution_stops_its_children_and_takes_them_up(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    wait = {"W": {"Type": "Wait", "SecondsPath": "$.seconds", "End": True}}
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "W",
        "States": wait,
    }
    each = {"Type": "Map", "MaxConcurrency": 1, "ItemProcessor": processor, "End": True}
    machine = cloud.machine({"StartAt": "Each", "States": {"Each": each}})
    execution = cloud.start(machine, [{"seconds": 0}, {"seconds": 2}, {"seconds": 0}])
    wait_for_second(cloud, execution)
    states.stop_execution(executionArn=execution)
    states.redrive_execution(executionArn=execution)
    ended = cloud.ended(execution)
    assert ended["status"] == "SUCCEEDED"
    assert [one["seconds"] for one in json.loads(ended["output"])] == [0, 2, 0]
    [listed] = states.list_map_runs(executionArn=execution)["mapRuns"]
    counts = states.describe_map_run(mapRunArn=listed["mapRunArn"])["executionCounts"]
    assert (counts["succeeded"], counts["aborted"], counts["total"]) == (3, 0, 3)


def wait_for_second(cloud: LocalCloud, execution: str) -> None:
    states = cloud.client("stepfunctions")

    def second_runs() -> bool:
        runs = states.list_map_runs(executionArn=execution)["mapRuns"]
        if not runs:
            return False
        counts = states.describe_map_run(mapRunArn=runs[0]["mapRunArn"])["executionCounts"]
        return bool(counts["succeeded"] == 1 and counts["running"] == 1)

    wait_until(second_runs)
