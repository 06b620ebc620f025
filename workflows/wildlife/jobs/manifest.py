"""The manifest: one JSON object per line and per image that Stage0 kept, in the order of the images' keys.

    {"uri": "s3://bucket/incoming/2026-11/a.jpg", "size_bytes": …, "sha256": …, "camera": "H7K20418", …}

``quarantine.jsonl`` has {"uri", "size_bytes", "reason", "detail"}, ``duplicates.jsonl`` has {"uri", "size_bytes",
"duplicate_of", "sha256"}. Every object under the prefix is on exactly one line of the three files, except the empty
"folder" objects (keys that end in /) that the S3 console makes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from .command import BadInput
from .images import Readable
from .storage import Address, Listed, Storage

CONTENT_TYPE = "application/x-ndjson"
UNKNOWN_CAMERA = "unknown"


def kept(listed: Listed, image: Readable) -> dict[str, Any]:
    line = {"uri": str(listed.address), "size_bytes": listed.size_bytes, **asdict(image)}
    line["camera"] = image.camera or UNKNOWN_CAMERA
    line["warnings"] = list(image.warnings)
    return line


def write_line(file: Any, line: Mapping[str, Any]) -> None:
    # Keys may hold any character; escaped, a line stays one line for every reader.
    file.write(json.dumps(line, ensure_ascii=True) + "\n")


def lines(storage: Storage, address: Address, folder: Path) -> Iterator[dict[str, Any]]:
    """The lines of one file, downloaded whole first: a connection held open over a long read would break."""
    path = folder / address.key.rpartition("/")[2]
    storage.download(address, path)
    with path.open(encoding="utf-8") as file:
        for number, text in enumerate(file, 1):
            try:
                line = json.loads(text)
            except json.JSONDecodeError as error:
                raise BadInput(
                    f"{address}, line {number}: not JSON ({error.msg}); write it again with Stage0"
                ) from error
            if not isinstance(line, dict) or "uri" not in line:
                raise BadInput(f"{address}, line {number}: expected an object with a uri; write it again with Stage0")
            yield line
    path.unlink()
