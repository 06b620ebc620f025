"""Manifests: files that name the files whose rows are the items.

* ``ATHENA_DATA``: what Athena's UNLOAD leaves, one ``s3://bucket/key`` a line.
* ``S3_INVENTORY``: the manifest.json of an S3 inventory; its CSV files have no header, the manifest names the columns.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from stepsmith.datasets.delimited import split
from stepsmith.datasets.failure import ReaderFailed

_ADDRESS = re.compile(r"s3[an]?://([^/]+)/(.+)")
_BUCKET_ARN = re.compile(r"arn:[^:]+:s3:::(.+)")


@dataclass(frozen=True, slots=True)
class Address:
    bucket: str
    key: str

    def __str__(self) -> str:
        return f"s3://{self.bucket}/{self.key}"


@dataclass(frozen=True, slots=True)
class Inventory:
    """The files of an inventory, each CSV with these ``columns``."""

    columns: tuple[str, ...]
    files: tuple[Address, ...]


def read_athena(stream: io.BufferedReader, name: str) -> Iterator[Address]:
    """The files that the manifest names. Raises ReaderFailed for a line that is no address of an object."""
    for fields in split(stream, name, ","):
        match = _ADDRESS.fullmatch(fields[0])
        if match is None or len(fields) > 1:
            raise ReaderFailed(f"{name} is not a manifest of Athena: {','.join(fields)!r} is not s3://bucket/key")
        yield Address(match[1], match[2])


def read_inventory(stream: io.BufferedReader, name: str) -> Inventory:
    """The manifest.json of an S3 inventory in CSV; Raises ReaderFailed for anything else."""
    try:
        manifest = json.loads(stream.read())
        form, schema, files = manifest["fileFormat"], manifest["fileSchema"], manifest["files"]
        bucket = _BUCKET_ARN.fullmatch(manifest["destinationBucket"])
        keys = [file["key"] for file in files]
    except (ValueError, KeyError, TypeError) as error:
        raise ReaderFailed(f"{name} is not the manifest.json of an S3 inventory: {error!r}") from None
    if form != "CSV":
        raise ReaderFailed(f"{name} is an S3 inventory in {form}; a Map reads one in CSV.")
    if bucket is None:
        raise ReaderFailed(f"{name}: destinationBucket is {manifest['destinationBucket']!r}, not the ARN of a bucket")
    columns = tuple(column.strip() for column in schema.split(","))
    return Inventory(columns, tuple(Address(bucket[1], key) for key in keys))
