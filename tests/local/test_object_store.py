"""The local cloud's own S3 as the object store of distributed Maps."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.datasets import StoreFailed
from stepsmith.local import object_store
from stepsmith.local.object_store import S3Objects
from tests.local.conftest import REGION, LocalCloud, unique


@pytest.fixture(scope="module")
def bucket(cloud: LocalCloud) -> str:
    name = unique("data")
    cloud.client("s3").create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": REGION})
    return name


def test_objects_are_put_in_parts_and_read_as_a_stream(
    cloud: LocalCloud, bucket: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(object_store, "_PART_BYTES", 5 * 1024 * 1024)
    store = S3Objects(cloud.client("s3"))
    data = bytes(range(256)) * 50_000  # 12.8 MB: three parts
    store.put(bucket, "large", [data[at : at + 1_000_000] for at in range(0, len(data), 1_000_000)])
    with store.open(bucket, "large") as stream:
        assert stream.read(10) == data[:10]
        assert stream.read() == data[10:]
    store.put(bucket, "empty", [])
    assert [(one.key, one.size) for one in store.list(bucket, "empty")] == [("empty", 0)]
    assert cloud.client("s3").head_object(Bucket=bucket, Key="large")["ETag"].endswith('-3"')


def test_chunks_that_fail_leave_no_object(cloud: LocalCloud, bucket: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(object_store, "_PART_BYTES", 5 * 1024 * 1024)
    store = S3Objects(cloud.client("s3"))

    def chunks() -> Any:
        yield b"x" * 11_000_000
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"):
        store.put(bucket, "half", chunks())
    assert list(store.list(bucket, "half")) == []
    assert cloud.client("s3").list_multipart_uploads(Bucket=bucket).get("Uploads", []) == []


@pytest.mark.parametrize("call", ["open", "list", "put"])
def test_a_bucket_that_is_not_there_is_a_store_failure(cloud: LocalCloud, call: str) -> None:
    store = S3Objects(cloud.client("s3"))
    calls = {
        "open": lambda: store.open("nobodys-bucket", "k"),
        "list": lambda: list(store.list("nobodys-bucket")),
        "put": lambda: store.put("nobodys-bucket", "k", [b"x"]),
    }
    with pytest.raises(StoreFailed, match="The specified bucket does not exist"):
        calls[call]()
