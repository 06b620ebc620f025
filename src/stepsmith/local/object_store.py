"""The cloud's own S3 as the object store of distributed Maps: read and written over its port, as any SDK would."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, NoReturn, cast

from stepsmith.datasets import ObjectSummary, StoreFailed

_PART_BYTES = 16 * 1024 * 1024
"""How much of an object is held while it is written; S3 takes parts from 5 MiB."""


class S3Objects:
    """``client`` is a boto3 S3 client."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def open(self, bucket: str, key: str, version_id: str | None = None) -> BinaryIO:
        arguments = {"Bucket": bucket, "Key": key}
        if version_id is not None:
            arguments["VersionId"] = version_id
        with _translated(bucket, key):
            return cast(BinaryIO, self._client.get_object(**arguments)["Body"])

    def list(self, bucket: str, prefix: str = "") -> Iterator[ObjectSummary]:
        pages = iter(self._client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix))
        while True:
            with _translated(bucket, prefix):
                page = next(pages, None)
            if page is None:
                return
            for found in page.get("Contents", ()):
                yield ObjectSummary(
                    key=found["Key"],
                    size=found["Size"],
                    etag=found["ETag"],
                    last_modified=found["LastModified"].timestamp(),
                    storage_class=found.get("StorageClass", "STANDARD"),
                )

    def put(self, bucket: str, key: str, chunks: Iterable[bytes]) -> None:
        """One request for what fits into a part; an upload in parts, given up as a whole, for what does not."""
        parts = _parts(chunks)
        first, second = next(parts), next(parts, None)
        if second is None:
            with _translated(bucket, key):
                self._client.put_object(Bucket=bucket, Key=key, Body=first)
            return
        with _translated(bucket, key):
            upload = {
                "Bucket": bucket,
                "Key": key,
                "UploadId": self._client.create_multipart_upload(Bucket=bucket, Key=key)["UploadId"],
            }
            try:
                tags = [self._upload(upload, 1, first), self._upload(upload, 2, second)]
                tags += [self._upload(upload, number, part) for number, part in enumerate(parts, start=3)]
            except BaseException:
                self._client.abort_multipart_upload(**upload)
                raise
            self._client.complete_multipart_upload(**upload, MultipartUpload={"Parts": tags})

    def _upload(self, upload: dict[str, str], number: int, part: bytes) -> dict[str, Any]:
        answer = self._client.upload_part(**upload, PartNumber=number, Body=part)
        return {"PartNumber": number, "ETag": answer["ETag"]}


def _parts(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in parts of one size, the last one shorter; at least one part."""
    part = bytearray()
    begun = False
    for chunk in chunks:
        part += chunk
        while len(part) >= _PART_BYTES:
            yield bytes(part[:_PART_BYTES])
            begun = True
            del part[:_PART_BYTES]
    if part or not begun:
        yield bytes(part)


@contextlib.contextmanager
def _translated(bucket: str, key: str) -> Iterator[None]:
    from botocore.exceptions import BotoCoreError, ClientError

    try:
        yield
    except ClientError as error:
        told = error.response.get("Error", {})
        _fail(str(told.get("Message") or told.get("Code") or error), bucket, key)
    except BotoCoreError as error:
        _fail(str(error), bucket, key)


def _fail(text: str, bucket: str, key: str) -> NoReturn:
    raise StoreFailed(f"{text} (Bucket: {bucket}, Key: {key})") from None
