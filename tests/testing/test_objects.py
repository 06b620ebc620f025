"""The S3 of a test."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from stepsmith.datasets import StoreFailed
from stepsmith.errors import ConfigurationError
from stepsmith.testing import run
from stepsmith.testing.objects import Objects


def content(objects: Objects, key: str) -> bytes:
    with objects.open("b", key) as stream:
        return stream.read()


def test_objects_are_bytes_texts_files_or_items(tmp_path: Path) -> None:
    (tmp_path / "file.csv").write_text("n\n1\n")
    objects = Objects(
        {
            "s3://b/bytes": b"\xff",
            "s3://b/text": "grün",
            "s3://b/file": tmp_path / "file.csv",
            "s3://b/items.json": [1, {"a": 2}],
            "s3://b/items.jsonl": [1, {"a": 2}],
            "s3://b/items.jsonl.gz": [1, {"a": 2}],
        }
    )
    assert content(objects, "bytes") == b"\xff"
    assert content(objects, "text") == "grün".encode()
    assert content(objects, "file") == b"n\n1\n"
    assert json.loads(content(objects, "items.json")) == [1, {"a": 2}]
    assert content(objects, "items.jsonl") == b'1\n{"a": 2}\n'
    assert gzip.decompress(content(objects, "items.jsonl.gz")) == b'1\n{"a": 2}\n'


def test_a_listing_is_in_the_order_of_keys() -> None:
    objects = Objects({"s3://b/é": "", "s3://b/z": "12", "s3://b/a/b": "1", "s3://c/a": ""}, now=5.0)
    assert [summary.key for summary in objects.list("b")] == ["a/b", "z", "é"]
    [listed] = objects.list("b", "z")
    assert (listed.size, listed.last_modified, listed.etag) == (2, 5.0, '"c20ad4d76fe97759aa27a0c99bff6710"')


def test_what_is_put_is_read_back_and_told() -> None:
    objects = Objects({"s3://b/": ""})
    objects.put("b", "k", [b"x", b"y"])
    assert content(objects, "k") == b"xy"
    assert objects.written == {"s3://b/k": b"xy"}


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"b/k": ""}, "'b/k' is no address of an object: s3://bucket/key"),
        ({"s3://b/k": 7}, "the object s3://b/k is int; it may be bytes, text, a Path or a list of items"),
        ({"s3://b/k": [1]}, r"its address must end with \.json or \.jsonl"),
        ({"s3://b/k": Path("nowhere.csv")}, "is the file nowhere.csv, which is not there"),
        ({"s3://b/k.jsonl": [{1}]}, "the object s3://b/k.jsonl has an item that is no JSON"),
        ({"s3://b/k.json": [float("nan")]}, "the object s3://b/k.json has an item that is no JSON"),
        ({5: ""}, "5 is no address of an object"),
        (["s3://b/k"], r'expected \{"s3://bucket/key": …\}, found list'),
    ],
)
def test_what_is_no_object_is_refused(given: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        Objects(given)


def test_what_is_not_there_is_a_store_failure() -> None:
    objects = Objects({"s3://b/k": ""})
    for call in (
        lambda: objects.open("b", "other"),
        lambda: objects.open("c", "k"),
        lambda: objects.open("b", "k", "version"),
        lambda: list(objects.list("c")),
        lambda: objects.put("c", "k", []),
    ):
        with pytest.raises(StoreFailed, match=r"The specified (key|bucket|version) does not exist"):
            call()


def test_a_run_reads_objects_and_tells_what_it_wrote() -> None:
    each = {
        "Type": "Map",
        "ItemReader": {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": {"InputType": "JSON"},
            "Arguments": {"Bucket": "b", "Key": "items.json"},
        },
        "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "P",
            "States": {"P": {"Type": "Pass", "End": True}},
        },
        "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Arguments": {"Bucket": "out", "Prefix": "r"}},
        "End": True,
    }
    machine = {"QueryLanguage": "JSONata", "StartAt": "Each", "States": {"Each": each}}
    objects = {"s3://b/items.json": [1, 2], "s3://out/": b""}
    result = run(machine, {}, objects=objects)
    assert result.succeeded
    assert sorted(address.rsplit("/", 1)[1] for address in result.objects) == ["SUCCEEDED_0.json", "manifest.json"]
    assert run(machine, {}, objects={"s3://b/items.json": [1]}).error == "States.ResultWriterFailed"
