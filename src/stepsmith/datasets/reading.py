"""The items that a Reader describes, read from an object store as they are asked for."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any, TypeAlias

from stepsmith.datasets import delimited, json_items, json_lines, manifest, parquet
from stepsmith.datasets.compression import decompressed
from stepsmith.datasets.failure import ReaderFailed
from stepsmith.datasets.limits import MAX_ITEMS_LIMIT
from stepsmith.datasets.manifest import Address
from stepsmith.datasets.reader import Item, Reader
from stepsmith.datasets.store import ObjectStore, ObjectSummary, StoreFailed

Json: TypeAlias = Any


def read_items(reader: Reader, store: ObjectStore) -> Iterator[Json | Item]:
    """The items in order: a plain value, or an Item where it has a key or does not come from ``reader.source``.

    Raises ReaderFailed, at the start or when it comes to what is broken; the items before that are good.
    """
    limit = reader.max_items
    if limit is not None and limit < 0:
        raise ReaderFailed("field MaxItems must be positive")  # [R]
    items = _all_items(reader, store)
    # [R] 0 is no limit, and what is above the greatest counts as the greatest.
    return itertools.islice(items, min(limit, MAX_ITEMS_LIMIT)) if limit else items


def listed(summary: ObjectSummary) -> dict[str, Json]:
    """One object of a listing as an item. [R] the members and their order; LastModified is in epoch seconds."""
    return {
        "Etag": summary.etag,
        "LastModified": int(summary.last_modified),
        "Key": summary.key,
        "Size": summary.size,
        "StorageClass": summary.storage_class,
    }


def _all_items(reader: Reader, store: ObjectStore) -> Iterator[Json | Item]:
    try:
        yield from _listing(reader, store) if reader.resource == "listObjectsV2" else _named(reader, store)
    except StoreFailed as failed:
        raise ReaderFailed(failed.cause) from None
    except OSError as error:
        raise ReaderFailed(f"The dataset could not be read to its end: {error}") from None


def _listing(reader: Reader, store: ObjectStore) -> Iterator[Json | Item]:
    for summary in store.list(reader.bucket, reader.prefix):
        if reader.transformation != "LOAD_AND_FLATTEN":
            yield listed(summary)
        # A "folder" made in the console is an object too, and an empty one holds no items.
        elif not (summary.key.endswith("/") and summary.size == 0):
            yield from _elsewhere(reader, store, Address(reader.bucket, summary.key))


def _named(reader: Reader, store: ObjectStore) -> Iterator[Json | Item]:
    if reader.key is None:
        raise ReaderFailed("The ItemReader needs a Key, the name of the object to read.")
    address = Address(reader.bucket, reader.key)
    if reader.manifest_type == "ATHENA_DATA":
        with _opened(store, address, reader.version_id) as stream:
            for file in manifest.read_athena(stream, str(address)):
                yield from _elsewhere(reader, store, file)
    elif reader.input_type == "MANIFEST" or reader.manifest_type == "S3_INVENTORY":
        yield from _inventory(store, address, reader.version_id)
    else:
        yield from _object(reader, store, address, reader.version_id)


def _elsewhere(reader: Reader, store: ObjectStore, address: Address) -> Iterator[Item]:
    source = f"S3://{address.bucket}/{address.key}"
    for item in _object(reader, store, address):
        yield item._replace(source=source) if isinstance(item, Item) else Item(item, None, source)


def _object(
    reader: Reader, store: ObjectStore, address: Address, version_id: str | None = None
) -> Iterator[Json | Item]:
    name = str(address)
    if reader.input_type == "PARQUET":
        with closing(store.open(address.bucket, address.key, version_id)) as file:
            yield from parquet.read_rows(file, name)
        return
    with _opened(store, address, version_id) as stream:
        match reader.input_type:
            case "CSV":
                headers = reader.csv_headers if reader.csv_header_location == "GIVEN" else None
                yield from delimited.read_rows(stream, name, headers=headers, delimiter=reader.csv_delimiter)
            case "JSONL":
                yield from json_lines.read_lines(stream, name)
            case "JSON" | None:
                for key, value in json_items.read_items(stream, name, reader.items_pointer or ""):
                    yield value if key is None else Item(value, key)
            case _:
                raise ReaderFailed(
                    f"InputType is {reader.input_type}; it may be CSV, JSON, JSONL, PARQUET or MANIFEST."
                )


def _inventory(store: ObjectStore, address: Address, version_id: str | None) -> Iterator[Item]:
    with _opened(store, address, version_id) as stream:
        inventory = manifest.read_inventory(stream, str(address))
    for file in inventory.files:
        source = f"S3://{file.bucket}/{file.key}"
        with _opened(store, file) as stream:
            # [not recorded] Keys stay as the inventory has them, percent-encoded where S3 encodes them.
            for row in delimited.read_rows(stream, str(file), headers=inventory.columns):
                yield Item(row, None, source)


@contextmanager
def _opened(store: ObjectStore, address: Address, version_id: str | None = None) -> Iterator[io.BufferedReader]:
    with decompressed(store.open(address.bucket, address.key, version_id), str(address)) as stream:
        yield stream
