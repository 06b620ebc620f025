"""S3 as the jobs see it: list, read, write whole objects, and replace one only if nobody else did meanwhile.

Nothing else here knows boto3. The endpoint comes from the environment (``AWS_ENDPOINT_URL``), as boto3 reads it.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import boto3
import boto3.exceptions
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError, IncompleteReadError

READ_ATTEMPTS = 4


class StorageError(Exception):
    """S3 refused. ``code`` is S3's own (``NoSuchBucket``, ``AccessDenied`` …) or the name of botocore's exception."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class ReplacedMeanwhile(StorageError):
    """The object that was to be replaced is no longer the one that was read."""


class AddressError(ValueError):
    """A text is no ``s3://`` address."""


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """``s3://bucket/key``. Nothing is escaped: a key is written as it is."""

    bucket: str
    key: str

    @classmethod
    def parse(cls, text: str) -> Address:
        scheme, _, rest = text.partition("://")
        bucket, _, key = rest.partition("/")
        if scheme != "s3" or not bucket or not key:
            raise AddressError(f"{text!r} is no address; expected s3://bucket/key")
        return cls(bucket, key)

    def __str__(self) -> str:
        return f"s3://{self.bucket}/{self.key}"

    def __truediv__(self, name: str) -> Address:
        return Address(self.bucket, f"{self.key.rstrip('/')}/{name}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One object of a listing."""

    address: Address
    size_bytes: int
    etag: str
    modified: datetime


class Storage:
    def __init__(self, client: Any) -> None:
        self._client = client

    def listing(self, bucket: str, prefix: str) -> Iterator[Listed]:
        """Every object under a prefix, page by page, in the order of its keys (UTF-8), as S3 lists them."""
        try:
            for page in self._client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
                for item in page.get("Contents", ()):
                    yield Listed(
                        address=Address(bucket, item["Key"]),
                        size_bytes=item["Size"],
                        etag=item["ETag"],
                        modified=item["LastModified"],
                    )
        except (ClientError, BotoCoreError) as error:
            raise _refused(error, f"list s3://{bucket}/{prefix}") from error

    def read(self, address: Address) -> bytes:
        return self.read_tagged(address)[0]

    def read_tagged(self, address: Address) -> tuple[bytes, str]:
        """An object's bytes and its ETag. A connection lost half-way is tried again: botocore itself does not."""
        for attempt in range(1, READ_ATTEMPTS + 1):
            try:
                answer = self._client.get_object(Bucket=address.bucket, Key=address.key)
                return answer["Body"].read(), answer["ETag"]
            except (HTTPClientError, IncompleteReadError) as error:
                if attempt == READ_ATTEMPTS:
                    raise _refused(error, f"read {address}") from error
            except (ClientError, BotoCoreError) as error:
                raise _refused(error, f"read {address}") from error
        raise AssertionError("unreachable: the last attempt returns or raises")

    def download(self, address: Address, path: Path) -> None:
        try:
            self._client.download_file(address.bucket, address.key, str(path))
        except (ClientError, BotoCoreError) as error:
            raise _refused(error, f"read {address}") from error

    def upload(self, path: Path, address: Address, content_type: str) -> None:
        """The object appears whole or not at all, whatever its size."""
        try:
            self._client.upload_file(str(path), address.bucket, address.key, ExtraArgs={"ContentType": content_type})
        except (ClientError, BotoCoreError) as error:
            raise _refused(error, f"write {address}") from error
        except boto3.exceptions.S3UploadFailedError as error:
            cause = error.__context__
            raise _refused(cause if isinstance(cause, ClientError) else error, f"write {address}") from error

    def write(self, address: Address, body: bytes, content_type: str) -> None:
        self._put(address, body, content_type, {})

    def replace(self, address: Address, body: bytes, content_type: str, *, etag: str | None) -> None:
        """Write if the object still is the one with this ETag (None: if there still is none)."""
        self._put(address, body, content_type, {"IfMatch": etag} if etag else {"IfNoneMatch": "*"})

    def _put(self, address: Address, body: bytes, content_type: str, condition: Mapping[str, str]) -> None:
        try:
            self._client.put_object(
                Bucket=address.bucket, Key=address.key, Body=body, ContentType=content_type, **condition
            )
        except ClientError as error:
            # 409: another conditional write is under way. 404: with If-Match, the object is gone.
            if condition and error.response["ResponseMetadata"]["HTTPStatusCode"] in (404, 409, 412):
                code = error.response["Error"]["Code"]
                if code != "NoSuchBucket":
                    raise ReplacedMeanwhile(code, f"{address} was replaced meanwhile") from error
            raise _refused(error, f"write {address}") from error
        except BotoCoreError as error:
            raise _refused(error, f"write {address}") from error

    def exists(self, address: Address) -> bool:
        try:
            self._client.head_object(Bucket=address.bucket, Key=address.key)
        except ClientError as error:
            if error.response["ResponseMetadata"]["HTTPStatusCode"] == 404:
                return False
            raise _refused(error, f"look for {address}") from error
        except BotoCoreError as error:
            raise _refused(error, f"look for {address}") from error
        return True

    def delete(self, addresses: Iterable[Address]) -> None:
        """Delete objects of one or several buckets; one that is not there is no error."""
        by_bucket: dict[str, list[str]] = {}
        for address in addresses:
            by_bucket.setdefault(address.bucket, []).append(address.key)
        for bucket, keys in by_bucket.items():
            for first in range(0, len(keys), 1000):
                part = [{"Key": key} for key in keys[first : first + 1000]]
                try:
                    answer = self._client.delete_objects(Bucket=bucket, Delete={"Objects": part, "Quiet": True})
                except (ClientError, BotoCoreError) as error:
                    raise _refused(error, f"delete {len(part)} objects of {bucket}") from error
                for failed in answer.get("Errors", ()):
                    what = f"s3://{bucket}/{failed['Key']}"
                    raise StorageError(failed["Code"], f"cannot delete {what}: {failed.get('Message', failed['Code'])}")


def connect(connections: int = 10) -> Storage:
    endpoint = os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL")
    return Storage(
        boto3.client(
            "s3",
            config=Config(
                retries={"mode": "standard", "total_max_attempts": 5},
                max_pool_connections=connections,
                # An endpoint of one's own (a local cloud) does not answer under <bucket>.<host>.
                s3={"addressing_style": "path"} if endpoint else None,
            ),
        )
    )


def _refused(error: Exception, attempted: str) -> StorageError:
    if isinstance(error, ClientError):
        details = error.response.get("Error", {})
        code = details.get("Code", "Unknown")
        return StorageError(code, f"cannot {attempted}: {code}: {details.get('Message', 'no message')}")
    return StorageError(type(error).__name__, f"cannot {attempted}: {error}")
