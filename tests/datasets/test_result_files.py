"""ResultWriter: records, files, manifest, and the formatted output."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.datasets import (
    ChildRecord,
    Reader,
    ResultFiles,
    Writer,
    WriterFailed,
    no_such_bucket,
    read_items,
    result_files,
)
from tests.datasets.memory import Memory
from tests.datasets.test_json_items import json_values

MACHINE = "arn:aws:states:eu-west-2:111122223333:stateMachine:shop/Map"
RUN = "arn:aws:states:eu-west-2:111122223333:mapRun:shop/Map:9e8d7c6b-0000-1111-2222-333344445555"
FOLDER = "jobs/9e8d7c6b-0000-1111-2222-333344445555"


def child(name: str, status: str = "SUCCEEDED", output: Any = None, **members: Any) -> ChildRecord:
    return ChildRecord(
        status=status,
        input_text='{"n":1}',
        execution_arn=MACHINE.replace("stateMachine", "execution") + f":{name}",
        name=name,
        state_machine_arn=MACHINE,
        output_text=json.dumps(output) if status == "SUCCEEDED" else None,
        started_at=1_736_446_381.189,
        stopped_at=1_736_446_458.5536,
        **members,
    )


def pending(text: str) -> ChildRecord:
    return ChildRecord("PENDING", "", "", MACHINE, text)


def write(writer: Writer, *records: ChildRecord) -> tuple[dict[str, Any], dict[str, bytes]]:
    store = Memory({})
    files = ResultFiles(writer, store, RUN)
    for record in records:
        files.add(record)
    return files.finish(), store.objects


def test_a_child_that_succeeded_leaves_the_record_that_aws_writes() -> None:
    assert json.dumps(child("one", output=[1]).to_json()) == json.dumps(
        {
            "ExecutionArn": "arn:aws:states:eu-west-2:111122223333:execution:shop/Map:one",
            "Input": '{"n":1}',
            "InputDetails": {"Included": True},
            "Name": "one",
            "Output": "[1]",
            "OutputDetails": {"Included": True},
            "RedriveCount": 0,
            "RedriveStatus": "NOT_REDRIVABLE",
            "RedriveStatusReason": "Execution is SUCCEEDED and cannot be redriven",
            "StartDate": "2025-01-09T18:13:01.189Z",
            "StateMachineArn": MACHINE,
            "Status": "SUCCEEDED",
            "StopDate": "2025-01-09T18:14:18.554Z",
        }
    )


@pytest.mark.parametrize("status", ["FAILED", "TIMED_OUT", "ABORTED"])
def test_a_child_that_did_not_succeed_says_why_and_has_no_output(status: str) -> None:
    written = child("two", status, error="Oops", cause="because").to_json()
    assert list(written)[:2] == ["Cause", "Error"]
    assert written["RedriveStatus"] == "REDRIVABLE_BY_MAP_RUN"
    assert "Output" not in written and "RedriveStatusReason" not in written


def test_a_child_that_never_began_leaves_its_input() -> None:
    assert pending("7").to_json() == {
        "Input": "7",
        "InputDetails": {"Included": True},
        "Status": "PENDING",
    }


def test_records_go_to_files_by_status_and_the_manifest_lists_them() -> None:
    details, objects = write(
        Writer(bucket="b", prefix="jobs"),
        child("a", output=1),
        child("b", "FAILED"),
        child("c", "TIMED_OUT"),
        child("d", "ABORTED"),
        child("e", output=2),
        pending("7"),
    )
    assert details == {"Bucket": "b", "Key": f"{FOLDER}/manifest.json"}
    found = {name.removeprefix(f"b/{FOLDER}/"): json.loads(data) for name, data in objects.items()}
    assert [record["Name"] for record in found["SUCCEEDED_0.json"]] == ["a", "e"]
    assert [record["Status"] for record in found["FAILED_0.json"]] == ["FAILED", "TIMED_OUT", "ABORTED"]
    assert [record["Status"] for record in found["PENDING_0.json"]] == ["PENDING"]
    assert found["manifest.json"] == {
        "DestinationBucket": "b",
        "MapRunArn": RUN,
        "ResultFiles": {
            kind: [{"Key": f"{FOLDER}/{kind}_0.json", "Size": len(objects[f"b/{FOLDER}/{kind}_0.json"])}]
            for kind in ("FAILED", "PENDING", "SUCCEEDED")
        },
    }


def test_a_run_without_items_writes_an_empty_manifest() -> None:
    _, objects = write(Writer(bucket="b", prefix="jobs/"))
    [(name, data)] = objects.items()
    assert name == f"b/{FOLDER}/manifest.json"
    assert json.loads(data)["ResultFiles"] == {"FAILED": [], "PENDING": [], "SUCCEEDED": []}


def test_without_a_prefix_the_folder_is_the_run() -> None:
    details, _ = write(Writer(bucket="b"))
    assert details["Key"] == "9e8d7c6b-0000-1111-2222-333344445555/manifest.json"


def test_a_file_that_is_full_is_followed_by_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(result_files, "RESULT_FILE_LIMIT_BYTES", 20)
    _, objects = write(
        Writer(bucket="b", prefix="jobs", transformation="COMPACT"), *(child(str(n), output="x" * 6) for n in range(5))
    )
    files = {name.rsplit("/", 1)[1]: data for name, data in objects.items()}
    assert sorted(files) == ["SUCCEEDED_0.json", "SUCCEEDED_1.json", "SUCCEEDED_2.json", "manifest.json"]
    assert all(len(data) <= 20 for name, data in files.items() if name != "manifest.json")
    assert [len(json.loads(files[f"SUCCEEDED_{n}.json"])) for n in range(3)] == [2, 2, 1]


OUTPUTS = [
    child("a", output=[1, [2]]),
    child("b", "FAILED", error="E"),
    child("c", output={"x": 3}),
    child("d", output=[]),
]
FAILED = OUTPUTS[1].to_json()


@pytest.mark.parametrize(
    ("transformation", "succeeded"),
    [
        ("NONE", [OUTPUTS[0].to_json(), OUTPUTS[2].to_json(), OUTPUTS[3].to_json()]),
        ("COMPACT", [[1, [2]], {"x": 3}, []]),
        ("FLATTEN", [1, [2], {"x": 3}]),
    ],
)
def test_a_transformation_says_what_is_left_of_an_output(transformation: str, succeeded: list[Any]) -> None:
    _, objects = write(Writer(bucket="b", prefix="jobs", transformation=transformation), *OUTPUTS)
    assert json.loads(objects[f"b/{FOLDER}/SUCCEEDED_0.json"]) == succeeded
    assert json.loads(objects[f"b/{FOLDER}/FAILED_0.json"]) == [FAILED]


def test_json_lines_have_one_record_a_line() -> None:
    writer = Writer(bucket="b", prefix="jobs", transformation="FLATTEN", output_type="JSONL")
    _, objects = write(writer, *OUTPUTS)
    assert objects[f"b/{FOLDER}/SUCCEEDED_0.jsonl"] == b'1\n[2]\n{"x": 3}\n'
    assert json.loads(objects[f"b/{FOLDER}/FAILED_0.jsonl"]) == FAILED


def test_a_bucket_that_is_not_there_fails_the_writer() -> None:
    class Missing(Memory):
        def put(self, bucket: str, key: str, chunks: Any) -> None:
            no_such_bucket(bucket)

    files = ResultFiles(Writer(bucket="b"), Missing({}), RUN)
    files.add(child("a", output=1))
    with pytest.raises(WriterFailed) as raised:
        files.finish()
    assert (raised.value.error, raised.value.cause) == (
        "States.ResultWriterFailed",
        "The specified bucket does not exist. (Bucket: b)",
    )


@given(outputs=st.lists(json_values, max_size=8), lines=st.booleans())
def test_what_is_written_is_read_back(outputs: list[Any], lines: bool) -> None:
    writer = Writer(bucket="b", transformation="COMPACT", output_type="JSONL" if lines else "JSON")
    _, objects = write(writer, *(child(str(n), output=output) for n, output in enumerate(outputs)))
    folder = FOLDER.removeprefix("jobs/")
    key = f"{folder}/SUCCEEDED_0.json{'l' if lines else ''}"
    assert (f"b/{key}" in objects) == bool(outputs)
    if outputs:
        reader = Reader(resource="getObject", bucket="b", key=key, input_type=writer.output_type)
        assert list(read_items(reader, Memory(objects, step=50))) == outputs
