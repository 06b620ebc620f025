"""Distributed Maps over objects: what the children get, what is left in S3, and the parent's events. None is recorded
but where [R] stands: they follow from the developer guide."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith import asl
from stepsmith.execution import Execution, prepare, virtual
from tests.datasets.memory import Memory, zipped

READ = ["MapStateEntered", "MapStateStarted", "MapRunStarted"]
ENDED = ["MapRunSucceeded", "MapStateSucceeded", "MapStateExited", "ExecutionSucceeded"]
FAILED = ["MapRunFailed", "MapStateFailed", "ExecutionFailed"]
PASS = {"P": {"Type": "Pass", "End": True}}
OBJECTS = {
    "b/rows.csv": "n\n1\n2\n3\n",
    "b/rows.jsonl.gz": zipped('{"n": 1}\n{"n": 2}\n{"n": 3}\n'),
    "b/shop.json": '{"shop": {"a": 1, "b": {"c": 2}}}',
    "b/day/1.jsonl": "1\n2\n",
    "b/day/2.jsonl": "3\n",
    "b/broken.jsonl": "1\n2\noops\n",
}


def run(store: Memory, states: dict[str, Any] | None = None, **fields: Any) -> Execution:
    states = states or PASS
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": next(iter(states)),
        "States": states,
    }
    each = {"Type": "Map", "Label": "Each", "ItemProcessor": processor, "End": True, **fields}
    machine = asl.read_value({"QueryLanguage": "JSONata", "StartAt": "Each", "States": {"Each": each}}).machine
    assert machine is not None
    return virtual.run(prepare(machine), {}, lambda *_: None, store=store)


def reader(action: str, config: dict[str, Any], **arguments: Any) -> dict[str, Any]:
    return {
        "Resource": f"arn:aws:states:::s3:{action}",
        "ReaderConfig": config,
        "Arguments": {"Bucket": "b", **arguments},
    }


def types(execution: Execution) -> list[str]:
    return [event.type for event in execution.history][1:]


@pytest.mark.parametrize(
    ("item_reader", "expected"),
    [
        (
            reader("getObject", {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"}, Key="rows.csv"),
            [{"n": "1"}, {"n": "2"}, {"n": "3"}],
        ),
        (reader("getObject", {"InputType": "JSONL"}, Key="rows.jsonl.gz"), [{"n": 1}, {"n": 2}, {"n": 3}]),
        (
            # [D] "passing the pair to the iteration as input"
            reader("getObject", {"InputType": "JSON", "ItemsPointer": "/shop"}, Key="shop.json"),
            [{"Key": "a", "Value": 1}, {"Key": "b", "Value": {"c": 2}}],
        ),
        (
            reader("listObjectsV2", {"InputType": "JSONL", "Transformation": "LOAD_AND_FLATTEN"}, Prefix="day/"),
            [1, 2, 3],
        ),
    ],
)
def test_each_item_is_the_input_of_a_child(item_reader: dict[str, Any], expected: list[Any]) -> None:
    execution = run(Memory(OBJECTS), ItemReader=item_reader)
    assert execution.output == expected
    assert types(execution) == READ + ENDED
    assert execution.history[2].details == {"length": 0}  # [R] for every reader


def test_an_item_selector_sees_where_an_item_comes_from() -> None:
    selector = {
        name.lower(): f"{{% $states.context.Map.Item.{name} %}}" for name in ("Key", "Value", "Index", "Source")
    }
    shop = reader("getObject", {"InputType": "JSON", "ItemsPointer": "/shop"}, Key="shop.json")
    assert run(Memory(OBJECTS), ItemReader=shop, ItemSelector=selector).output == [
        {"key": "a", "value": 1, "index": 0, "source": "S3://b/shop.json"},
        {"key": "b", "value": {"c": 2}, "index": 1, "source": "S3://b/shop.json"},
    ]
    del selector["key"]
    days = reader("listObjectsV2", {"InputType": "JSONL", "Transformation": "LOAD_AND_FLATTEN"}, Prefix="day/")
    found = run(Memory(OBJECTS), ItemReader=days, ItemSelector=selector).output
    assert [item["source"] for item in found] == ["S3://b/day/1.jsonl", "S3://b/day/1.jsonl", "S3://b/day/2.jsonl"]


@pytest.mark.parametrize(
    ("item_reader", "cause"),
    [
        (
            reader("getObject", {"InputType": "JSON"}, Key="missing"),
            "The specified key does not exist. (Bucket: b, Key: missing)",
        ),
        (
            reader("getObject", {"InputType": "JSONL"}, Key="broken.jsonl"),
            "s3://b/broken.jsonl is not JSON at line 3, character 0: Expecting value",
        ),
        (
            reader("getObject", {"InputType": "JSON", "ItemsPointer": "/shop/a"}, Key="shop.json"),
            "Attempting to map over non-iterable node.",  # [R]
        ),
        (
            reader(
                "getObject",
                {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["n", "n"]},
                Key="rows.csv",
            ),
            "CSV headers cannot contain duplicates.",  # [R]
        ),
    ],
)
def test_a_reader_that_fails_fails_the_map_run(item_reader: dict[str, Any], cause: str) -> None:
    execution = run(Memory(OBJECTS), ItemReader=item_reader)
    assert (execution.error, execution.cause) == ("States.ItemReaderFailed", cause)
    assert types(execution) == READ + FAILED


FAIL_TWO = {
    "C": {
        "Type": "Choice",
        "Choices": [{"Condition": "{% $states.input.n = 2 %}", "Next": "F"}],
        "Default": "S",
    },
    "F": {"Type": "Fail", "Error": "Two", "Cause": "n is 2"},
    "S": {"Type": "Succeed"},
}
WRITER = {"Resource": "arn:aws:states:::s3:putObject", "Arguments": {"Bucket": "out", "Prefix": "results"}}


def written(store: Memory) -> dict[str, Any]:
    return {
        name.rsplit("/", 1)[1]: json.loads(data)
        for name, data in store.objects.items()
        if name.startswith("out/results/")
    }


def test_what_children_gave_is_written_by_status() -> None:
    store = Memory(OBJECTS)
    rows = reader("getObject", {"InputType": "JSONL"}, Key="rows.jsonl.gz")
    execution = run(store, FAIL_TWO, ItemReader=rows, ResultWriter=WRITER, ToleratedFailureCount=1)
    assert types(execution) == READ + ENDED
    arn = execution.output["MapRunArn"]
    assert execution.output["ResultWriterDetails"] == {
        "Bucket": "out",
        "Key": f"results/{arn.rsplit(':', 1)[1]}/manifest.json",
    }
    files = written(store)
    assert [record["Output"] for record in files["SUCCEEDED_0.json"]] == ['{"n":1}', '{"n":3}']
    assert [(record["Error"], record["Input"]) for record in files["FAILED_0.json"]] == [("Two", '{"n":2}')]
    assert files["manifest.json"]["MapRunArn"] == arn


def test_what_was_never_begun_is_written_as_pending() -> None:
    store = Memory(OBJECTS)
    rows = reader("getObject", {"InputType": "JSONL"}, Key="rows.jsonl.gz")
    execution = run(store, FAIL_TWO, ItemReader=rows, ResultWriter=WRITER, MaxConcurrency=1)
    assert execution.error == "States.ExceedToleratedFailureThreshold"
    assert types(execution) == READ + FAILED
    files = written(store)
    assert [record["Input"] for record in files["SUCCEEDED_0.json"]] == ['{"n":1}']
    assert files["PENDING_0.json"] == [{"Input": '{"n":3}', "InputDetails": {"Included": True}, "Status": "PENDING"}]


def test_a_writer_that_fails_fails_the_map_run() -> None:
    class Full(Memory):
        def put(self, bucket: str, key: str, chunks: Any) -> None:
            raise OSError("no space left on device")

    execution = run(Full(OBJECTS), Items=[1], ResultWriter=WRITER)
    assert (execution.error, execution.cause) == (
        "States.ResultWriterFailed",
        "The results could not be written: no space left on device",
    )
    assert types(execution) == READ + FAILED


def test_a_million_rows_would_not_be_held() -> None:
    """Items are read a page at a time: when the first child begins, most of the file was not read."""
    store = Memory({"b/rows.jsonl": b"1\n" * 50_000}, step=1_000)
    rows = reader("getObject", {"InputType": "JSONL"}, Key="rows.jsonl")
    taken: list[int] = []
    original = store.open

    def counted(*arguments: Any) -> Any:
        stream = original(*arguments)
        read = stream.read

        def counting(size: int = -1) -> bytes:
            data = read(size)
            taken.append(len(data))
            return data

        stream.read = counting
        return stream

    store.open = counted  # type: ignore[method-assign]
    execution = run(store, {"F": {"Type": "Fail"}}, ItemReader=rows, MaxConcurrency=1)
    assert execution.error == "States.ExceedToleratedFailureThreshold"
    assert sum(taken) < 50_000
