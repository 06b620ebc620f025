"""The manifest: one JSON object per line and per image that can be read, in the order of the images' keys.

    {"uri": "s3://bucket/incoming/2026-11/a.jpg", "size_bytes": …, "sha256": …, "camera": "H7K20418", …}

Each index of Stage0 writes one shard of it, ``images/<index>.jsonl``, and ``quarantine/<index>.jsonl`` with
{"uri", "size_bytes", "reason", "detail"}. Every object of the plan is on exactly one line of the two. The same image
under two keys is there twice: only who sees all shards can tell, and keeps the first key.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .command import BadInput
from .images import Readable
from .storage import Address, Storage

CONTENT_TYPE = "application/x-ndjson"
UNKNOWN_CAMERA = "unknown"


def kept(address: Address, size_bytes: int, image: Readable) -> dict[str, Any]:
    line = {"uri": str(address), "size_bytes": size_bytes, **asdict(image)}
    line["camera"] = image.camera or UNKNOWN_CAMERA
    line["warnings"] = list(image.warnings)
    return line


def write_line(file: Any, line: Mapping[str, Any]) -> None:
    # Keys may hold any character; escaped, a line stays one line for every reader.
    file.write(json.dumps(line, ensure_ascii=True) + "\n")


def lines(storage: Storage, address: Address, folder: Path, key: str = "uri") -> Iterator[dict[str, Any]]:
    """The lines of one file, downloaded whole first: a connection held open over a long read would break.

    Each is an object that has ``key``.
    """
    path = folder / address.key.rpartition("/")[2]
    storage.download(address, path)
    with path.open(encoding="utf-8") as file:
        for number, text in enumerate(file, 1):
            try:
                line = json.loads(text)
            except json.JSONDecodeError as error:
                raise BadInput(
                    f"{address}, line {number}: not JSON ({error.msg}); run the stage that wrote it again"
                ) from error
            if not isinstance(line, dict) or key not in line:
                raise BadInput(
                    f"{address}, line {number}: expected an object with {key!r}; run the stage that wrote it again"
                )
            yield line
    path.unlink()
