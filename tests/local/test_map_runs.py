"""Distributed Maps on the local cloud: from objects in its S3 to child executions, result files and the Map run API."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.local.conftest import REGION, LocalCloud, unique, wait_until

GET = "arn:aws:states:::s3:getObject"
LIST = "arn:aws:states:::s3:listObjectsV2"
PUT = "arn:aws:states:::s3:putObject"

PASS = {"P": {"Type": "Pass", "End": True}}
FAIL_ODD = {
    "C": {
        "Type": "Choice",
        "Choices": [{"Condition": "{% $states.input.n % 2 = 1 %}", "Next": "F"}],
        "Default": "S",
    },
    "F": {"Type": "Fail", "Error": "Odd", "Cause": "n is odd"},
    "S": {"Type": "Succeed"},
}
WAIT = {"W": {"Type": "Wait", "Seconds": 600, "End": True}}


def a_map(states: dict[str, Any], *, kind: str = "STANDARD", **fields: Any) -> dict[str, Any]:
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": kind},
        "StartAt": next(iter(states)),
        "States": states,
    }
    state = {"Type": "Map", "ItemProcessor": processor, "End": True, **fields}
    return {"QueryLanguage": "JSONata", "StartAt": "Each", "States": {"Each": state}}


def reader(bucket: str, key: str, **config: Any) -> dict[str, Any]:
    return {"Resource": GET, "ReaderConfig": config, "Arguments": {"Bucket": bucket, "Key": key}}


@pytest.fixture(scope="module")
def bucket(cloud: LocalCloud) -> str:
    name = unique("data")
    s3 = cloud.client("s3")
    s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION})
    rows = [{"n": n, "name": f"row {n}"} for n in range(300)]
    objects = {
        "rows.csv": "n,name\n" + "".join(f'{row["n"]},"{row["name"]}"\n' for row in rows),
        "rows.jsonl": "".join(json.dumps(row) + "\n" for row in rows),
        "rows.jsonl.gz": gzip.compress("".join(json.dumps(row) + "\n" for row in rows).encode()),
        "listed/a": "1",
        "listed/b": "22",
        "broken.json": '{"n": 1',
    }
    for key, body in objects.items():
        s3.put_object(Bucket=name, Key=key, Body=body)
    return name


def outcome(cloud: LocalCloud, definition: dict[str, Any], value: Any = None) -> tuple[Any, Any]:
    """What DescribeExecution and DescribeMapRun say in the end."""
    execution = cloud.start(cloud.machine(definition), value)
    ended = cloud.ended(execution)
    states = cloud.client("stepfunctions")
    [listed] = states.list_map_runs(executionArn=execution)["mapRuns"]
    return ended, states.describe_map_run(mapRunArn=listed["mapRunArn"])


def result_files(cloud: LocalCloud, ended: Any) -> dict[str, Any]:
    details = json.loads(ended["output"])["ResultWriterDetails"]
    s3 = cloud.client("s3")

    def read(key: str) -> Any:
        return json.loads(s3.get_object(Bucket=details["Bucket"], Key=key)["Body"].read())

    files = read(details["Key"])["ResultFiles"]
    return {kind: [record for file in listed for record in read(file["Key"])] for kind, listed in files.items()}


@pytest.mark.parametrize(
    ("key", "config", "first"),
    [
        ("rows.csv", {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"}, {"n": "0", "name": "row 0"}),
        ("rows.jsonl", {"InputType": "JSONL"}, {"n": 0, "name": "row 0"}),
        ("rows.jsonl.gz", {"InputType": "JSONL"}, {"n": 0, "name": "row 0"}),
    ],
)
def test_a_file_is_read_and_every_row_is_a_child(
    cloud: LocalCloud, bucket: str, key: str, config: dict[str, Any], first: Any
) -> None:
    ended, run = outcome(cloud, a_map(PASS, ItemReader=reader(bucket, key, **config)))
    output = json.loads(ended["output"])
    assert (ended["status"], len(output), output[0]) == ("SUCCEEDED", 300, first)
    assert run["status"] == "SUCCEEDED" and run["itemCounts"] == run["executionCounts"]
    assert {name: count for name, count in run["itemCounts"].items() if count} == {"succeeded": 300, "total": 300}


def test_a_listing_gives_the_objects(cloud: LocalCloud, bucket: str) -> None:
    item_reader = {"Resource": LIST, "Arguments": {"Bucket": bucket, "Prefix": "listed/"}}
    ended, _ = outcome(cloud, a_map(PASS, ItemReader=item_reader))
    output = json.loads(ended["output"])
    assert [(one["Key"], one["Size"], one["StorageClass"]) for one in output] == [
        ("listed/a", 1, "STANDARD"),
        ("listed/b", 2, "STANDARD"),
    ]
    assert set(output[0]) == {"Etag", "Key", "LastModified", "Size", "StorageClass"}
    assert isinstance(output[0]["LastModified"], int)


def test_the_parent_tells_of_the_run_and_not_of_the_items(cloud: LocalCloud, bucket: str) -> None:
    definition = a_map(PASS, Label="Rows", ItemReader=reader(bucket, "rows.jsonl", InputType="JSONL"))
    ended, run = outcome(cloud, definition)
    assert [event["type"] for event in cloud.events(ended["executionArn"])] == [
        "ExecutionStarted",
        "MapStateEntered",
        "MapStateStarted",
        "MapRunStarted",
        "MapRunSucceeded",
        "MapStateSucceeded",
        "MapStateExited",
        "ExecutionSucceeded",
    ]
    machine = ended["stateMachineArn"].rsplit(":", 1)[-1]
    assert run["mapRunArn"].startswith(f"arn:aws:states:{REGION}:000000000000:mapRun:{machine}/Rows:")
    assert run["executionArn"] == ended["executionArn"]


def test_results_are_written_by_status(cloud: LocalCloud, bucket: str) -> None:
    definition = a_map(
        FAIL_ODD,
        ItemReader=reader(bucket, "rows.jsonl", InputType="JSONL", MaxItems=10),
        ToleratedFailurePercentage=50,
        ResultWriter={"Resource": PUT, "Arguments": {"Bucket": bucket, "Prefix": "results"}},
    )
    ended, run = outcome(cloud, definition)
    assert ended["status"] == "SUCCEEDED"
    output = json.loads(ended["output"])
    uuid = run["mapRunArn"].rsplit(":", 1)[-1]
    assert output == {
        "MapRunArn": run["mapRunArn"],
        "ResultWriterDetails": {"Bucket": bucket, "Key": f"results/{uuid}/manifest.json"},
    }
    files = result_files(cloud, ended)
    assert sorted(json.loads(record["Output"])["n"] for record in files["SUCCEEDED"]) == [0, 2, 4, 6, 8]
    assert {(record["Error"], record["Cause"]) for record in files["FAILED"]} == {("Odd", "n is odd")}
    assert files["PENDING"] == []
    counts = run["executionCounts"]
    assert (counts["succeeded"], counts["failed"], counts["resultsWritten"]) == (5, 5, 10)


def test_more_failures_than_tolerated_end_the_map(cloud: LocalCloud, bucket: str) -> None:
    definition = a_map(
        FAIL_ODD,
        ItemReader=reader(bucket, "rows.jsonl", InputType="JSONL"),
        ToleratedFailureCount=3,
        MaxConcurrency=1,
        ResultWriter={"Resource": PUT, "Arguments": {"Bucket": bucket, "Prefix": "failed"}},
    )
    ended, run = outcome(cloud, definition)
    assert (ended["status"], ended["error"]) == ("FAILED", "States.ExceedToleratedFailureThreshold")
    assert (run["status"], run["itemCounts"]["failed"]) == ("FAILED", 4)
    events = [event["type"] for event in cloud.events(ended["executionArn"])]
    assert events[-3:] == ["MapRunFailed", "MapStateFailed", "ExecutionFailed"]


@pytest.mark.parametrize(
    ("key", "config", "cause"),
    [
        ("missing", {"InputType": "JSON"}, "The specified key does not exist."),
        ("broken.json", {"InputType": "JSON"}, "is not JSON at character 7: found the end"),
        ("rows.jsonl", {"InputType": "JSONL", "MaxItems": "{% -1 %}"}, "field MaxItems must be positive"),
    ],
)
def test_a_dataset_that_cannot_be_read_fails_the_map(
    cloud: LocalCloud, bucket: str, key: str, config: dict[str, Any], cause: str
) -> None:
    ended, run = outcome(cloud, a_map(PASS, ItemReader=reader(bucket, key, **config)))
    assert (ended["status"], ended["error"], run["status"]) == ("FAILED", "States.ItemReaderFailed", "FAILED")
    assert cause in ended["cause"]


def test_results_that_cannot_be_written_fail_the_map(cloud: LocalCloud) -> None:
    writer = {"Resource": PUT, "Arguments": {"Bucket": "nobodys-bucket", "Prefix": "x"}}
    ended, _ = outcome(cloud, a_map(PASS, Items=[1, 2], ResultWriter=writer))
    assert (ended["status"], ended["error"]) == ("FAILED", "States.ResultWriterFailed")
    assert "The specified bucket does not exist" in ended["cause"]


def test_batches_reach_a_function(cloud: LocalCloud, bucket: str) -> None:
    function = cloud.function("def handle(event, context):\n    return sum(item['n'] for item in event['Items'])\n")
    task = {
        "T": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": {"FunctionName": function, "Payload": "{% $states.input %}"},
            "Output": "{% $states.result.Payload %}",
            "End": True,
        }
    }
    definition = a_map(
        task,
        kind="EXPRESS",
        ItemReader=reader(bucket, "rows.jsonl", InputType="JSONL"),
        ItemBatcher={"MaxItemsPerBatch": 100},
    )
    ended, run = outcome(cloud, definition)
    assert json.loads(ended["output"]) == [4950, 14950, 24950]
    assert (run["itemCounts"]["succeeded"], run["executionCounts"]["succeeded"]) == (300, 3)


# --- while it runs -------------------------------------------------------------------------------------------------


def running(cloud: LocalCloud, definition: dict[str, Any], children: int) -> tuple[str, str]:
    """The ARNs of an execution and its map run, once ``children`` children run."""
    states = cloud.client("stepfunctions")
    execution = cloud.start(cloud.machine(definition))
    listed = wait_until(lambda: states.list_map_runs(executionArn=execution)["mapRuns"])
    map_run = listed[0]["mapRunArn"]
    wait_until(lambda: len(states.list_executions(mapRunArn=map_run)["executions"]) >= children)
    return execution, map_run


def test_children_are_listed_described_and_stopped_with_their_parent(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    execution, map_run = running(cloud, a_map(WAIT, Label="Rows", Items=[{"n": 1}, {"n": 2}]), 2)
    children = states.list_executions(mapRunArn=map_run, statusFilter="RUNNING")["executions"]
    assert len(children) == 2
    for child in children:
        assert (child["mapRunArn"], child["itemCount"]) == (map_run, 1)
        assert child["executionArn"] == f"{execution.rsplit(':', 1)[0]}/Rows:{child['name']}"
        described = states.describe_execution(executionArn=child["executionArn"])
        assert described["mapRunArn"] == map_run
        assert described["stateMachineArn"].endswith("/Rows")
        assert cloud.events(child["executionArn"])[1]["type"] == "WaitStateEntered"
    definition = states.describe_state_machine_for_execution(executionArn=children[0]["executionArn"])
    assert (definition["mapRunArn"], definition["label"]) == (map_run, "Rows")
    assert json.loads(definition["definition"])["StartAt"] == "W"
    assert states.describe_map_run(mapRunArn=map_run)["itemCounts"]["running"] == 2
    states.stop_execution(executionArn=execution, error="Enough", cause="seen it")
    wait_until(lambda: states.describe_map_run(mapRunArn=map_run)["status"] == "ABORTED")
    wait_until(lambda: len(states.list_executions(mapRunArn=map_run, statusFilter="ABORTED")["executions"]) == 2)
    assert states.describe_map_run(mapRunArn=map_run)["itemCounts"]["aborted"] == 2


def test_an_update_lets_more_run_at_once(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    execution, map_run = running(cloud, a_map(WAIT, Items=[1, 2, 3], MaxConcurrency=1), 1)
    assert len(states.list_executions(mapRunArn=map_run)["executions"]) == 1
    states.update_map_run(mapRunArn=map_run, maxConcurrency=3, toleratedFailureCount=2, toleratedFailurePercentage=7.5)
    wait_until(lambda: len(states.list_executions(mapRunArn=map_run)["executions"]) == 3)
    described = states.describe_map_run(mapRunArn=map_run)
    assert (described["maxConcurrency"], described["toleratedFailureCount"]) == (3, 2)
    assert described["toleratedFailurePercentage"] == 7.5
    states.stop_execution(executionArn=execution)
    wait_until(lambda: states.describe_map_run(mapRunArn=map_run)["status"] == "ABORTED")
    with pytest.raises(ClientError) as raised:
        states.update_map_run(mapRunArn=map_run, maxConcurrency=1)
    assert raised.value.response["reason"] == "CANNOT_UPDATE_COMPLETED_MAP_RUN"


def test_an_express_child_can_be_described(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    _, run = outcome(cloud, a_map(PASS, kind="EXPRESS", Items=[1]))
    [child] = states.list_executions(mapRunArn=run["mapRunArn"])["executions"]
    assert ":express:" in child["executionArn"]
    described = states.describe_execution(executionArn=child["executionArn"])
    assert (described["status"], described["output"]) == ("SUCCEEDED", "1")


def test_a_large_map_lets_others_run(cloud: LocalCloud, bucket: str) -> None:
    """While a Map has thousands of children, an execution that starts later ends before it."""
    key = unique("many")
    cloud.client("s3").put_object(Bucket=bucket, Key=key, Body=b"1\n" * 5_000)
    writer = {"Resource": PUT, "Arguments": {"Bucket": bucket, "Prefix": "many"}}
    definition = a_map(PASS, ItemReader=reader(bucket, key, InputType="JSONL"), ResultWriter=writer)
    large = cloud.start(cloud.machine(definition))
    small = cloud.run({"StartAt": "P", "States": PASS})
    assert small["status"] == "SUCCEEDED"
    assert cloud.ended(large)["status"] == "SUCCEEDED"
    assert small["stopDate"] < cloud.client("stepfunctions").describe_execution(executionArn=large)["stopDate"]


def test_ended_children_are_forgotten_by_a_rule(cloud: LocalCloud, bucket: str) -> None:
    """The last 1,000 that succeeded and the last 1,000 that did not are kept."""
    key = unique("many")
    body = '{"n": 1}\n' + '{"n": 0}\n' * 1_500
    cloud.client("s3").put_object(Bucket=bucket, Key=key, Body=body.encode())
    definition = a_map(
        FAIL_ODD,
        ItemReader=reader(bucket, key, InputType="JSONL"),
        ToleratedFailureCount=1,
        ResultWriter={"Resource": PUT, "Arguments": {"Bucket": bucket, "Prefix": "many"}},
    )
    _, run = outcome(cloud, definition)
    states = cloud.client("stepfunctions")

    def listed(status: str) -> int:
        pages = states.get_paginator("list_executions").paginate(mapRunArn=run["mapRunArn"], statusFilter=status)
        return sum(len(page["executions"]) for page in pages)

    assert run["executionCounts"]["succeeded"] == 1_500
    assert (listed("SUCCEEDED"), listed("FAILED")) == (1_000, 1)


@pytest.mark.parametrize(
    ("operation", "arguments"),
    [
        ("describe_state_machine", {}),
        ("start_execution", {"input": "{}"}),
        ("delete_state_machine", {}),
        ("list_executions", {}),
        ("update_state_machine", {"roleArn": "arn:aws:iam::000000000000:role/test"}),
    ],
)
def test_the_arn_of_a_label_is_refused_with_awss_reason(
    cloud: LocalCloud, operation: str, arguments: dict[str, Any]
) -> None:
    labelled = cloud.machine(a_map(PASS, Items=[], Label="Rows")) + "/Rows"
    with pytest.raises(ClientError) as raised:
        getattr(cloud.client("stepfunctions"), operation)(stateMachineArn=labelled, **arguments)
    assert raised.value.response["Error"]["Code"] == "ValidationException"
    assert raised.value.response["reason"] == "API_DOES_NOT_SUPPORT_LABELED_ARNS"


@pytest.mark.parametrize(
    ("operation", "arguments", "code"),
    [
        ("describe_map_run", {"mapRunArn": "nobody"}, "InvalidArn"),
        ("describe_map_run", {"mapRunArn": "arn:aws:states:x:0:mapRun:a/b:c"}, "ResourceNotFound"),
        ("update_map_run", {"mapRunArn": "arn:aws:states:x:0:mapRun:a/b:c", "maxConcurrency": 1}, "ResourceNotFound"),
        ("list_executions", {"mapRunArn": "arn:aws:states:x:0:mapRun:a/b:c"}, "ResourceNotFound"),
        ("list_executions", {}, "ValidationException"),
        ("list_map_runs", {"executionArn": "arn:aws:states:x:0:execution:a:b"}, "ExecutionDoesNotExist"),
    ],
)
def test_what_is_not_there_is_refused(cloud: LocalCloud, operation: str, arguments: dict[str, Any], code: str) -> None:
    with pytest.raises(ClientError) as raised:
        getattr(cloud.client("stepfunctions"), operation)(**arguments)
    assert raised.value.response["Error"]["Code"] == code
