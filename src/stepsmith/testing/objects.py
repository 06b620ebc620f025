"""The objects of a test: an S3 in memory for what distributed Maps read and write."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from stepsmith.datasets import ObjectSummary, StoreFailed, no_such_bucket, no_such_key
from stepsmith.errors import ConfigurationError

GivenObject: TypeAlias = "bytes | str | Path | list[Any]"
"""Bytes, text, a file, or the items of a ``.json`` or ``.jsonl`` file (``.gz`` behind it packs them)."""

_ADDRESS = re.compile(r"s3://([^/]+)/(.*)", re.DOTALL)


class Objects:
    """``given`` maps ``s3://bucket/key`` to objects; ``s3://bucket/`` alone is a bucket with nothing in it.

    ``written`` holds what a run put, by the same addresses. Files are read when they are opened, not before.
    Raises ConfigurationError for an address or an object that is none of these.
    """

    def __init__(self, given: Mapping[str, GivenObject], *, now: float = 0.0) -> None:
        checked: Any = given  # whatever the annotation says
        if not isinstance(checked, Mapping):
            raise ConfigurationError(
                f'expected {{"s3://bucket/key": …}}, found {type(checked).__name__}', key="objects"
            )
        self.written: dict[str, bytes] = {}
        self._now = now
        self._buckets: dict[str, dict[str, bytes | Path]] = {}
        for address, content in given.items():
            match = _ADDRESS.fullmatch(str(address))
            if match is None:
                raise ConfigurationError(f"{address!r} is no address of an object: s3://bucket/key", key="objects")
            bucket = self._buckets.setdefault(match[1], {})
            if match[2]:
                bucket[match[2]] = _content(address, content)

    def open(self, bucket: str, key: str, version_id: str | None = None) -> BinaryIO:
        content = self._bucket(bucket).get(key)
        if content is None:
            no_such_key(bucket, key)
        if version_id is not None:
            raise StoreFailed(f"The specified version does not exist. (Bucket: {bucket}, Key: {key}, {version_id})")
        return content.open("rb") if isinstance(content, Path) else io.BytesIO(content)

    def list(self, bucket: str, prefix: str = "") -> Iterator[ObjectSummary]:
        found = self._bucket(bucket)
        for key in sorted((key for key in found if key.startswith(prefix)), key=str.encode):
            content = found[key]
            data = content.read_bytes() if isinstance(content, Path) else content
            tag = hashlib.md5(data, usedforsecurity=False).hexdigest()
            yield ObjectSummary(key=key, size=len(data), etag=f'"{tag}"', last_modified=self._now)

    def put(self, bucket: str, key: str, chunks: Iterable[bytes]) -> None:
        self._bucket(bucket)[key] = self.written[f"s3://{bucket}/{key}"] = b"".join(chunks)

    def _bucket(self, name: str) -> dict[str, bytes | Path]:
        if name not in self._buckets:
            no_such_bucket(name)
        return self._buckets[name]


def _content(address: str, content: object) -> bytes | Path:
    match content:
        case bytes():
            return content
        case str():
            return content.encode("utf-8")
        case Path():
            if not content.is_file():
                raise ConfigurationError(
                    f"the object {address} is the file {content}, which is not there", key="objects"
                )
            return content
        case [*items]:
            return _items(address, items)
    raise ConfigurationError(
        f"the object {address} is {type(content).__name__}; it may be bytes, text, a Path or a list of items",
        key="objects",
    )


def _items(address: str, items: list[Any]) -> bytes:
    plain = address.removesuffix(".gz")
    if plain.endswith((".jsonl", ".json")):
        try:
            written = [json.dumps(item, ensure_ascii=False, allow_nan=False) for item in items]
        except (TypeError, ValueError, RecursionError) as error:
            raise ConfigurationError(
                f"the object {address} has an item that is no JSON: {error}", key="objects"
            ) from None
        text = "".join(f"{line}\n" for line in written) if plain.endswith(".jsonl") else f"[{', '.join(written)}]"
    else:
        raise ConfigurationError(
            f"the object {address} is a list of items: its address must end with .json or .jsonl, so that it is known "
            "how to write them",
            key="objects",
        )
    data = text.encode("utf-8")
    return data if plain == address else gzip.compress(data, mtime=0)
