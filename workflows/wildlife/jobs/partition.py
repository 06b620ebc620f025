"""An array job's part of the work: its index, and the shard that the index writes.

    <folder>/00003.jsonl          what index 3 wrote, whole or not at all
    <folder>/00003.summary.json   written last, with the checksum of what index 3 was given

AWS Batch gives each child its index in AWS_BATCH_JOB_ARRAY_INDEX; a job that is no array is index 0. A state that is
retried submits every index again: one that finds its own summary of the same input has nothing to do, so that only what
failed is done again.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import manifest
from .command import BadInput
from .storage import Address, Storage, StorageError


def index() -> int:
    text = os.environ.get("AWS_BATCH_JOB_ARRAY_INDEX", "0")
    if not text.isdigit():
        raise BadInput(f"AWS_BATCH_JOB_ARRAY_INDEX is {text!r}; expected the index of a child of an array job")
    return int(text)


def shard(folder: Address, number: int) -> Address:
    return folder / f"{number:05d}.jsonl"


def shard_summary(folder: Address, number: int) -> Address:
    return folder / f"{number:05d}.summary.json"


def is_done(storage: Storage, folder: Address, number: int, input_sha256: str) -> bool:
    """Whether an earlier attempt of this index wrote everything from the same input."""
    try:
        found = json.loads(storage.read(shard_summary(folder, number)))
    except StorageError as error:
        if error.code == "NoSuchKey":
            return False
        raise
    except ValueError:
        return False
    return isinstance(found, dict) and found.get("input_sha256") == input_sha256


def shards(storage: Storage, folder: Address) -> list[Address]:
    """The shards directly below a folder, in order of their index."""
    root = (folder / "").key
    found = [listed.address for listed in storage.listing(folder.bucket, root)]
    return [one for one in found if one.key.endswith(".jsonl") and "/" not in one.key.removeprefix(root)]


def lines(storage: Storage, folder: Address, scratch: Path, key: str = "uri") -> Iterator[dict[str, Any]]:
    """The lines of every shard of a folder. A folder without any shard is a mistake, not an empty run."""
    found = shards(storage, folder)
    if not found:
        raise BadInput(f"there are no shards (*.jsonl) in {folder}; run the stage before again, or correct the address")
    for address in found:
        yield from manifest.lines(storage, address, scratch, key)


def shard_summaries(storage: Storage, folder: Address) -> list[dict[str, Any]]:
    root = (folder / "").key
    return [
        json.loads(storage.read(listed.address))
        for listed in storage.listing(folder.bucket, root)
        if listed.address.key.endswith(".summary.json")
    ]
