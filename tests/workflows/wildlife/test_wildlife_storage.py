"""S3 as the jobs see it: addresses, lost connections, refusals in S3's own words."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from botocore.stub import Stubber
from jobs import storage
from jobs.storage import Address, AddressError, Storage, StorageError, connect

from tests.workflows.wildlife.conftest import Cloud


@pytest.mark.parametrize(
    ("text", "bucket", "key"),
    [
        ("s3://b/k", "b", "k"),
        ("s3://b/a/b c%20.jpg", "b", "a/b c%20.jpg"),
        ("s3://b//k", "b", "/k"),
        ("s3://b/a?b#c", "b", "a?b#c"),
    ],
)
def test_an_address_is_bucket_and_key_unescaped(text: str, bucket: str, key: str) -> None:
    address = Address.parse(text)
    assert (address.bucket, address.key, str(address)) == (bucket, key, text)


@pytest.mark.parametrize("text", ["", "b/k", "s3://", "s3://b", "s3://b/", "s3:///k", "https://b/k", "/tmp/x"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(AddressError, match="expected s3://bucket/key"):
        Address.parse(text)


@contextmanager
def half_answers(broken: int) -> Iterator[str]:
    """A server that breaks off in the middle of the first ``broken`` answers."""
    left = [broken]

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            cut = left[0] > 0
            left[0] -= 1
            self.send_response(200)
            self.send_header("Content-Length", "10")
            self.send_header("ETag", '"e"')
            self.end_headers()
            self.wfile.write(b"01234" if cut else b"0123456789")
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_a_body_that_breaks_off_is_read_again(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    with half_answers(storage.READ_ATTEMPTS - 1) as endpoint:
        monkeypatch.setenv("AWS_ENDPOINT_URL", endpoint)
        assert connect().read(Address("b", "k")) == b"0123456789"


def test_a_body_that_always_breaks_off_is_an_error_that_may_pass(cloud: Cloud, monkeypatch: pytest.MonkeyPatch) -> None:
    with half_answers(100) as endpoint:
        monkeypatch.setenv("AWS_ENDPOINT_URL", endpoint)
        with pytest.raises(StorageError, match="cannot read s3://b/k") as raised:
            connect().read(Address("b", "k"))
    assert raised.value.code not in ("NoSuchKey", "AccessDenied")


def test_refusals_carry_s3s_code_and_what_was_attempted(cloud: Cloud, tmp_path: Path) -> None:
    gone = Address("no-such-bucket-here", "k")
    (tmp_path / "file").write_bytes(b"x")
    for attempt, words in (
        (lambda: connect().read(gone), "cannot read s3://no-such-bucket-here/k: NoSuchBucket"),
        (lambda: connect().write(gone, b"", "text/plain"), "cannot write s3://no-such-bucket-here/k: NoSuchBucket"),
        (lambda: connect().upload(tmp_path / "file", gone, "text/plain"), "cannot write s3://no-such-bucket-here/k"),
        (lambda: list(connect().listing(gone.bucket, "")), "cannot list s3://no-such-bucket-here/"),
    ):
        with pytest.raises(StorageError, match=words) as raised:
            attempt()
        assert raised.value.code == "NoSuchBucket"
    with pytest.raises(StorageError, match="cannot read") as raised:
        connect().download(Address(cloud.bucket, "k"), tmp_path / "k")
    assert raised.value.code in ("NoSuchKey", "404")


def test_an_object_that_could_not_be_deleted_is_an_error(cloud: Cloud) -> None:
    """S3 answers 200 to a DeleteObjects of which some failed."""
    stub = Stubber(cloud.client)
    stub.add_response("delete_objects", {"Errors": [{"Key": "k", "Code": "AccessDenied", "Message": "Access Denied"}]})
    with stub, pytest.raises(StorageError, match=r"cannot delete s3://.*/k: Access Denied") as raised:
        Storage(cloud.client).delete([Address(cloud.bucket, "k")])
    assert raised.value.code == "AccessDenied"


def test_more_than_a_thousand_objects_are_deleted_in_parts(cloud: Cloud) -> None:
    stub = Stubber(cloud.client)
    for _ in range(3):
        stub.add_response("delete_objects", {})
    with stub:
        Storage(cloud.client).delete(Address(cloud.bucket, str(number)) for number in range(2001))
        stub.assert_no_pending_responses()


def test_keys_come_in_the_order_of_their_bytes(cloud: Cloud) -> None:
    names = sorted([f"in/{name}" for name in ("a", "B", "ä", "z/1", "z-1", "10", "9")], key=lambda name: name.encode())
    for name in names:
        cloud.put(name, b"x")
    found = [listed.address.key for listed in connect().listing(cloud.bucket, "in/")]
    assert found == names
