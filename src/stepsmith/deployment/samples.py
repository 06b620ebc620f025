"""A workflow's sample: ``sample/sample.yaml`` says what to upload where, and which input starts a run on it.

input: input.json                 # beside this file
uploads:
  - from: images                  # a folder or a file beside this file
    bucket: DataBucketName        # an output of the workflow's stack
    prefix: incoming/2026-11/     # what the keys begin with
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepsmith.deployment.connection import Connection, translated
from stepsmith.errors import ConfigurationError
from stepsmith.source import Document, parse


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    source: Path
    bucket: str
    prefix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    input: Any
    uploads: tuple[Upload, ...]


def load_sample(folder: Path) -> Sample:
    """Read ``folder/sample/sample.yaml``. Raises ConfigurationError with file, line and key."""
    file = folder / "sample" / "sample.yaml"
    if not file.is_file():
        raise ConfigurationError(
            f"{folder.name} has no sample: write {folder.name}/sample/sample.yaml, or give --input"
        )
    document = parse(file.read_text(encoding="utf-8"), path=str(file))
    if document.problems:
        problem = document.problems[0]
        raise ConfigurationError(problem.message, file=str(file), line=problem.span.line)
    value = _mapping(document, "", document.value, {"input", "uploads"}, {"input"})
    uploads = []
    rows = value.get("uploads", [])
    if not isinstance(rows, list):
        raise _refusal(document, "/uploads", "expected a list")
    for index, row in enumerate(rows):
        pointer = f"/uploads/{index}"
        row = _mapping(document, pointer, row, {"from", "bucket", "prefix"}, {"from", "bucket"})
        source = file.parent / row["from"]
        if not source.exists():
            raise _refusal(document, f"{pointer}/from", f"there is no {row['from']} beside this file")
        uploads.append(Upload(source=source, bucket=row["bucket"], prefix=row.get("prefix", "")))
    source = file.parent / value["input"]
    try:
        return Sample(input=json.loads(source.read_text(encoding="utf-8")), uploads=tuple(uploads))
    except (OSError, ValueError) as error:
        raise _refusal(document, "/input", f"{value['input']} cannot be read as JSON: {error}") from None


def upload_sample(
    connection: Connection, sample: Sample, outputs: Mapping[str, str], report: Callable[[str], None]
) -> int:
    """Upload what is not there yet, byte for byte; returns how many files were sent."""
    client = connection.client("s3")
    sent = 0
    for upload in sample.uploads:
        if upload.bucket not in outputs:
            raise ConfigurationError(f"the stack has no output {upload.bucket!r}; it has {', '.join(sorted(outputs))}")
        bucket = outputs[upload.bucket]
        files = (
            sorted(p for p in upload.source.rglob("*") if p.is_file()) if upload.source.is_dir() else [upload.source]
        )
        before = sent
        base = upload.source if upload.source.is_dir() else upload.source.parent
        with translated(f"uploading the sample to s3://{bucket}/{upload.prefix}"):
            there = _tags(client, bucket, upload.prefix)
            for path in files:
                key = upload.prefix + path.relative_to(base).as_posix()
                content = path.read_bytes()
                # An object that was sent whole has the MD5 of its bytes as its tag; anything else is sent again.
                if there.get(key) != f'"{hashlib.md5(content, usedforsecurity=False).hexdigest()}"':
                    client.put_object(Bucket=bucket, Key=key, Body=content)
                    sent += 1
        report(f"sample: {len(files)} files at s3://{bucket}/{upload.prefix} ({sent - before} uploaded)")
    return sent


def _tags(client: Any, bucket: str, prefix: str) -> dict[str, str]:
    pages = client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
    return {item["Key"]: item["ETag"] for page in pages for item in page.get("Contents", ())}


def _mapping(document: Document, pointer: str, value: Any, known: set[str], needed: set[str]) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _refusal(document, pointer, f"expected the keys {', '.join(sorted(known))}")
    for name, item in value.items():
        if name not in known:
            raise _refusal(document, f"{pointer}/{name}", f"unknown key; the keys here are {', '.join(sorted(known))}")
        if name != "uploads" and not isinstance(item, str):
            raise _refusal(document, f"{pointer}/{name}", "expected text")
    for name in sorted(needed - value.keys()):
        raise _refusal(document, pointer, f"the key {name!r} is missing")
    return value


def _refusal(document: Document, pointer: str, message: str) -> ConfigurationError:
    span = document.nearest_span(pointer)
    key = pointer.strip("/").replace("/", ".") or None
    return ConfigurationError(message, file=document.path, line=span.line if span else None, key=key)
