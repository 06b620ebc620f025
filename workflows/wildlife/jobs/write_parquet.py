"""WriteParquet: the manifest becomes the dataset's rows of one prefix, instead of those that were there before.

    python -m jobs.write_parquet --bucket B --prefix incoming/2026-11/ --manifest s3://… --quarantine s3://… \
        --duplicates s3://… --dataset s3://…/datasets/images/ --summary s3://…

Rows are sorted on disk and written one partition at a time, so that memory does not grow with the manifest. How readers
never see half a run: ``jobs.dataset``. The summary says what a person wants to know at the end.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import sqlite3
import sys
import tempfile
import uuid
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from stepsmith.runtime import log

from . import command, dataset, manifest
from .schema import SCHEMA
from .storage import Address, Storage, connect

ROWS_PER_GROUP = 20_000
QUARANTINE_SHOWN = 100


@dataclass(slots=True, kw_only=True)
class Seen:
    """What the manifest and its two companions hold."""

    images: int = 0
    warnings: Counter[str] = field(default_factory=Counter)
    duplicates: int = 0
    quarantined: int = 0
    quarantine: list[dict[str, Any]] = field(default_factory=list)


def work(options: argparse.Namespace) -> None:
    prefix = command.source(options.bucket, options.prefix)
    target, summary_address = Address.parse(options.dataset), Address.parse(options.summary)
    if str(target / "").startswith(str(prefix)):
        raise command.BadInput(f"the dataset {target} lies below {prefix}, among the images; name another place")
    storage = connect()
    log("write parquet started", prefix=str(prefix), dataset=str(target))
    dataset.refuse_overlap(storage, target, prefix)
    seen = Seen()
    with tempfile.TemporaryDirectory(prefix="write-parquet-") as name:
        folder = Path(name)
        files = partitions(storage, Address.parse(options.manifest), prefix, folder, seen)
        companions(storage, options, folder, seen)
        execution = os.environ.get("STEPSMITH_EXECUTION") or uuid.uuid4().hex
        replaced = dataset.replace(storage, target, prefix, files, execution)
    storage.write(summary_address, summary(prefix, target, files, seen, replaced), "application/json")
    log(
        "write parquet finished",
        images=seen.images,
        files_written=replaced.written,
        files_kept=replaced.kept,
        files_removed=replaced.removed,
        dataset=str(target / ""),
    )


def partitions(
    storage: Storage, address: Address, prefix: Address, folder: Path, seen: Seen
) -> list[dataset.LocalFile]:
    """One Parquet file per camera and day, on disk."""
    database = sqlite3.connect(folder / "rows.sqlite", isolation_level=None)
    database.execute("PRAGMA journal_mode = OFF")
    database.execute("PRAGMA synchronous = OFF")
    database.execute("CREATE TABLE rows (camera TEXT, date TEXT, uri TEXT, line TEXT)")
    database.execute("BEGIN")
    for line in manifest.lines(storage, address, folder):
        if not str(line["uri"]).startswith(str(prefix)):
            raise command.BadInput(
                f"{address} lists {line['uri']}, which is not below {prefix}: it is another run's manifest"
            )
        database.execute(
            "INSERT INTO rows VALUES (?, ?, ?, ?)", (*_partition(line, address), line["uri"], json.dumps(line))
        )
        seen.images += 1
        seen.warnings.update(line.get("warnings", ()))
    database.execute("COMMIT")
    # Nulls sort first, equal everywhere; the key decides within a day, so that the same images give the same bytes.
    ordered = database.execute("SELECT camera, date, line FROM rows ORDER BY camera, date, uri")
    files = [
        _write(folder / f"{number}.parquet", camera, date, (json.loads(row[2]) for row in rows), prefix, address)
        for number, ((camera, date), rows) in enumerate(itertools.groupby(ordered, key=lambda row: (row[0], row[1])))
    ]
    database.close()
    return files


def _partition(line: Mapping[str, Any], address: Address) -> tuple[str, str | None]:
    try:
        taken = line["taken_at_local"]
        return str(line["camera"]), datetime.fromisoformat(taken).date().isoformat() if taken else None
    except (KeyError, TypeError, ValueError) as error:
        raise _misfit(address, line, error) from error


def _misfit(address: Address, line: Mapping[str, Any], error: Exception) -> command.BadInput:
    return command.BadInput(
        f"{address}: the line of {line['uri']} does not fit the dataset ({type(error).__name__}: {error}); "
        "write the manifest again with this version of Stage0"
    )


def _write(
    path: Path, camera: str, date: str | None, lines: Iterator[dict[str, Any]], prefix: Address, address: Address
) -> dataset.LocalFile:
    count = 0
    with pq.ParquetWriter(path, SCHEMA, compression="zstd") as writer:
        while group := list(itertools.islice(lines, ROWS_PER_GROUP)):
            try:
                writer.write_table(pa.Table.from_pylist([_row(line, prefix) for line in group], schema=SCHEMA))
            except (KeyError, TypeError, ValueError, pa.ArrowException) as error:
                raise _misfit(address, group[0], error) from error
            count += len(group)
    return dataset.LocalFile(path=path, camera=camera, date=date, rows=count)


def _row(line: Mapping[str, Any], prefix: Address) -> dict[str, Any]:
    row = {name: line[name] for name in SCHEMA.names if name in line}
    return {
        **row,
        "image_uri": line["uri"],
        "source_prefix": str(prefix),
        "image_sha256": line["sha256"],
        "image_format": line["format"],
        "taken_at_local": datetime.fromisoformat(line["taken_at_local"]) if line["taken_at_local"] else None,
    }


def companions(storage: Storage, options: argparse.Namespace, folder: Path, seen: Seen) -> None:
    """Count what Stage0 left out, and keep the first lines of the quarantine to show them."""
    for line in manifest.lines(storage, Address.parse(options.quarantine), folder):
        seen.quarantined += 1
        if len(seen.quarantine) < QUARANTINE_SHOWN:
            seen.quarantine.append({name: line.get(name) for name in ("uri", "reason", "detail")})
    seen.duplicates = sum(1 for _ in manifest.lines(storage, Address.parse(options.duplicates), folder))


def summary(
    prefix: Address, target: Address, files: list[dataset.LocalFile], seen: Seen, replaced: dataset.Replaced
) -> bytes:
    content = {
        "prefix": str(prefix),
        "dataset": str(target / ""),
        "images": seen.images,
        "images_per_camera_and_day": [
            {"camera": file.camera, "date": file.date, "images": file.rows} for file in files
        ],
        "duplicates": seen.duplicates,
        "quarantined": seen.quarantined,
        "quarantine": seen.quarantine,
        "warnings": dict(sorted(seen.warnings.items())),
        "files_written": replaced.written,
        "files_kept": replaced.kept,
        "files_removed": replaced.removed,
    }
    return (json.dumps(content, indent=2) + "\n").encode()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m jobs.write_parquet", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--bucket", required=True, help="the images' bucket")
    parser.add_argument("--prefix", required=True, help="the folder of the images")
    for name in ("manifest", "quarantine", "duplicates"):
        parser.add_argument(f"--{name}", required=True, metavar="s3://…", help="what Stage0 wrote")
    parser.add_argument("--dataset", required=True, metavar="s3://…", help="the dataset's folder")
    parser.add_argument("--summary", required=True, metavar="s3://…", help="where it is written")
    return command.run("WriteParquet", work, parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main())
