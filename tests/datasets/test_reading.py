"""ItemReader as a whole: from what is written in it to items."""

from __future__ import annotations

import datetime
import decimal
import io
import json
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest

from stepsmith.datasets import Item, Reader, ReaderFailed, read_items
from tests.datasets.memory import Memory, zipped


def parquet(rows: list[dict[str, Any]], **options: Any) -> bytes:
    file = io.BytesIO()
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), file, **options)
    return file.getvalue()


STORE = Memory(
    {
        "b/rows.csv": "a,b\n1,2\n3,4\n5,6\n",
        "b/rows.tsv.gz": zipped("1\t2\n3\t4\n"),
        "b/items.json": '{"x": {"items": [1, 2]}, "y": 1}',
        "b/items.jsonl": "1\n2\n3\n",
        "b/all.parquet": parquet([{"n": index, "s": str(index)} for index in range(2_500)], row_group_size=700),
        "b/many/": "",
        "b/many/1.jsonl": "1\n2\n",
        "b/many/2.jsonl": "3\n",
        "b/athena/manifest.csv": "s3://b/athena/part 1.gz\ns3://other/part2.gz\n",
        "b/athena/part 1.gz": zipped("1\n2\n"),
        "other/part2.gz": zipped("3\n"),
        "b/inventory/manifest.json": json.dumps(
            {
                "sourceBucket": "source",
                "destinationBucket": "arn:aws:s3:::other",
                "fileFormat": "CSV",
                "fileSchema": "Bucket, Key, Size",
                "files": [{"key": "data/1.csv.gz", "size": 1, "MD5checksum": ""}],
            }
        ),
        "other/data/1.csv.gz": zipped('"source","a%2Fb","12"\n"source","c","0"\n'),
    },
    step=10_000,
)


def read(resource: Any = "getObject", bucket: str = "b", **members: Any) -> list[Any]:
    return list(read_items(Reader(resource=resource, bucket=bucket, **members), STORE))


@pytest.mark.parametrize(
    ("members", "key", "expected"),
    [
        (
            {"input_type": "CSV", "csv_header_location": "FIRST_ROW"},
            "rows.csv",
            [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}, {"a": "5", "b": "6"}],
        ),
        (
            {
                "input_type": "CSV",
                "csv_header_location": "GIVEN",
                "csv_headers": ("x", "y"),
                "csv_delimiter": "TAB",
            },
            "rows.tsv.gz",
            [{"x": "1", "y": "2"}, {"x": "3", "y": "4"}],
        ),
        ({"input_type": "JSON", "items_pointer": "/x/items"}, "items.json", [1, 2]),
        ({"input_type": "JSON"}, "items.json", [Item({"items": [1, 2]}, "x"), Item(1, "y")]),
        ({"input_type": "JSONL"}, "items.jsonl", [1, 2, 3]),
        (
            {"input_type": "JSONL", "manifest_type": "ATHENA_DATA"},
            "athena/manifest.csv",
            [
                Item(1, None, "S3://b/athena/part 1.gz"),
                Item(2, None, "S3://b/athena/part 1.gz"),
                Item(3, None, "S3://other/part2.gz"),
            ],
        ),
        (
            {"manifest_type": "S3_INVENTORY"},
            "inventory/manifest.json",
            [
                Item({"Bucket": "source", "Key": "a%2Fb", "Size": "12"}, None, "S3://other/data/1.csv.gz"),
                Item({"Bucket": "source", "Key": "c", "Size": "0"}, None, "S3://other/data/1.csv.gz"),
            ],
        ),
        (
            {"input_type": "MANIFEST", "max_items": 1},
            "inventory/manifest.json",
            [Item({"Bucket": "source", "Key": "a%2Fb", "Size": "12"}, None, "S3://other/data/1.csv.gz")],
        ),
    ],
)
def test_an_object_is_read_as_its_reader_says(members: dict[str, Any], key: str, expected: list[Any]) -> None:
    assert read(key=key, **members) == expected


def test_a_listing_gives_the_objects_themselves() -> None:
    [item] = read("listObjectsV2", prefix="many/1")
    assert list(item.items()) == [
        ("Etag", '"e"'),
        ("LastModified", 1_700_000_000),
        ("Key", "many/1.jsonl"),
        ("Size", 4),
        ("StorageClass", "STANDARD"),
    ]
    assert [item["Key"] for item in read("listObjectsV2", "other")] == ["data/1.csv.gz", "part2.gz"]


def test_load_and_flatten_gives_what_is_in_the_objects() -> None:
    assert read("listObjectsV2", prefix="many/", input_type="JSONL", transformation="LOAD_AND_FLATTEN") == [
        Item(1, None, "S3://b/many/1.jsonl"),
        Item(2, None, "S3://b/many/1.jsonl"),
        Item(3, None, "S3://b/many/2.jsonl"),
    ]


def test_parquet_rows_are_objects() -> None:
    rows = read(input_type="PARQUET", key="all.parquet")
    assert rows == [{"n": index, "s": str(index)} for index in range(2_500)]


def test_what_json_has_not_becomes_text_in_parquet() -> None:
    moment = datetime.datetime(2024, 5, 6, 7, 8, 9, 120_000, tzinfo=datetime.UTC)
    row = {
        "moment": moment,
        "day": moment.date(),
        "decimal": decimal.Decimal("1.50"),
        "bytes": b"\xff\x00",
        "nan": float("nan"),
        "list": [1, None],
        "struct": {"a": True},
    }
    store = Memory({"b/k": parquet([row])}, step=10_000)
    [item] = read_items(Reader(resource="getObject", bucket="b", key="k", input_type="PARQUET"), store)
    assert json.loads(json.dumps(item)) == {
        "moment": "2024-05-06T07:08:09.120000Z",
        "day": "2024-05-06",
        "decimal": "1.50",
        "bytes": "/wA=",
        "nan": None,
        "list": [1, None],
        "struct": {"a": True},
    }


@pytest.mark.parametrize(("written", "expected"), [(None, 3), (0, 3), (2, 2), (100_000_000, 3), (100_000_001, 3)])
def test_max_items_limits_what_is_read(written: int | None, expected: int) -> None:
    assert len(read(input_type="JSONL", key="items.jsonl", max_items=written)) == expected


def test_no_more_is_read_than_is_asked_for() -> None:
    store = Memory({"b/k.jsonl": b"1\n" * 10 + b"oops\n"}, step=2)
    reader = Reader(resource="getObject", bucket="b", key="k.jsonl", input_type="JSONL", max_items=10)
    assert len(list(read_items(reader, store))) == 10


def test_a_version_is_opened() -> None:
    store = Memory({"b/k.jsonl": b"1\n"})
    reader = Reader(resource="getObject", bucket="b", key="k.jsonl", version_id="v7", input_type="JSONL")
    assert list(read_items(reader, store)) == [1]
    assert store.opened == ["b/k.jsonl?v7"]


@pytest.mark.parametrize(
    ("members", "cause"),
    [
        ({"key": "rows.csv", "input_type": "CSV", "max_items": -1}, "field MaxItems must be positive"),
        ({"key": "k", "input_type": "JSON"}, "The specified key does not exist. (Bucket: b, Key: k)"),
        ({"bucket": "c", "key": "k"}, "The specified bucket does not exist. (Bucket: c)"),
        ({"resource": "listObjectsV2", "bucket": "c"}, "The specified bucket does not exist. (Bucket: c)"),
        ({"input_type": "JSON"}, "The ItemReader needs a Key, the name of the object to read."),
        (
            {"key": "items.json", "input_type": "XML"},
            "InputType is XML; it may be CSV, JSON, JSONL, PARQUET or MANIFEST.",
        ),
        (
            {"key": "rows.csv", "input_type": "JSONL", "manifest_type": "ATHENA_DATA"},
            "s3://b/rows.csv is not a manifest of Athena: 'a,b' is not s3://bucket/key",
        ),
        (
            {"key": "items.json", "manifest_type": "S3_INVENTORY"},
            "s3://b/items.json is not the manifest.json of an S3 inventory: KeyError('fileFormat')",
        ),
    ],
)
def test_what_cannot_be_read_is_a_reader_failure(members: dict[str, Any], cause: str) -> None:
    with pytest.raises(ReaderFailed) as raised:
        read(**members)
    assert (raised.value.error, raised.value.cause) == ("States.ItemReaderFailed", cause)


def test_a_file_that_is_not_parquet_is_refused() -> None:
    with pytest.raises(ReaderFailed, match=r"s3://b/rows\.csv is not a Parquet file that can be read"):
        read(input_type="PARQUET", key="rows.csv")


def test_without_pyarrow_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(ReaderFailed, match=r"pip install 'stepsmith\[datasets\]'"):
        read(input_type="PARQUET", key="all.parquet")


def test_a_connection_that_breaks_is_a_reader_failure() -> None:
    class Broken(Memory):
        def open(self, bucket: str, key: str, version_id: str | None = None) -> Any:
            class Stream(io.RawIOBase):
                def read(self, size: int = -1) -> bytes:
                    raise ConnectionResetError("reset by peer")

            return Stream()

    with pytest.raises(ReaderFailed, match="The dataset could not be read to its end: reset by peer"):
        list(read_items(Reader(resource="getObject", bucket="b", key="k", input_type="JSONL"), Broken({})))
