"""Stage0: every object under a prefix becomes a line of the manifest, a duplicate, or a quarantined file.

    python -m jobs.stage0 --bucket B --prefix incoming/2026-11/ --manifest s3://… --quarantine s3://… \
        --duplicates s3://… --summary s3://…

The same images give the same bytes at the same addresses, so that another attempt changes nothing. Memory does not grow
with the number of images: as many are held as there are workers, the rest is on disk. The summary is written last;
where it lies, the other files are complete.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import sys
import tempfile
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from stepsmith.runtime import log

from . import command, manifest
from .images import Readable, Unreadable, examine
from .storage import Address, Listed, Storage, StorageError, connect

MAX_IMAGE_BYTES = 64 * 1024 * 1024
PROGRESS_EVERY = 1000

Examined = tuple[Listed, Readable | Unreadable]


class EmptyPrefix(command.BadInput):
    """Nothing lies under the prefix."""


@dataclass(slots=True, kw_only=True)
class Counts:
    """What happened to the objects seen; ``folder_markers`` are no objects of the user's."""

    kept: int = 0
    duplicates: int = 0
    quarantined: int = 0
    folder_markers: int = 0
    kept_bytes: int = 0
    warnings: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)

    @property
    def objects(self) -> int:
        return self.kept + self.duplicates + self.quarantined


class FirstSeen:
    """Checksum → the first object that had it, on disk."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("PRAGMA synchronous = OFF")
        self._database.execute("CREATE TABLE seen (sha256 BLOB PRIMARY KEY, uri TEXT) WITHOUT ROWID")

    def earlier(self, sha256: str, uri: str) -> str | None:
        """The object that had these bytes first, or None if this is the one."""
        added = self._database.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (bytes.fromhex(sha256), uri))
        if added.rowcount:
            return None
        found = self._database.execute("SELECT uri FROM seen WHERE sha256 = ?", (bytes.fromhex(sha256),)).fetchone()
        return str(found[0])

    def close(self) -> None:
        self._database.close()


def work(options: argparse.Namespace) -> None:
    prefix = command.source(options.bucket, options.prefix)
    if options.workers < 1:
        raise command.BadInput(f"--workers is {options.workers}; expected 1 or more")
    targets = {
        name: Address.parse(getattr(options, name)) for name in ("manifest", "quarantine", "duplicates", "summary")
    }
    inside = [f"--{name}" for name, target in targets.items() if str(target).startswith(str(prefix))]
    if inside:
        raise command.BadInput(
            f"{', '.join(inside)} would be written below {prefix}, among the images; name another place"
        )
    storage = connect(connections=options.workers)
    log("stage0 started", prefix=str(prefix), workers=options.workers)
    with tempfile.TemporaryDirectory(prefix="stage0-") as folder:
        counts = sort_out(storage, prefix, Path(folder), options.workers)
        if not counts.objects:
            raise EmptyPrefix(f"there are no objects under {prefix}; upload the images there or correct the prefix")
        for name in ("quarantine", "duplicates", "manifest"):
            storage.upload(Path(folder) / f"{name}.jsonl", targets[name], manifest.CONTENT_TYPE)
    storage.write(targets["summary"], summary(prefix, targets, counts), "application/json")
    log(
        "stage0 finished",
        level="WARNING" if counts.quarantined or counts.warnings else "INFO",
        kept=counts.kept,
        duplicates=counts.duplicates,
        quarantined=counts.quarantined,
        warnings=dict(counts.warnings),
        manifest=str(targets["manifest"]),
    )


def sort_out(storage: Storage, prefix: Address, folder: Path, workers: int) -> Counts:
    """Write the three files into ``folder``."""
    counts, seen = Counts(), FirstSeen(folder / "seen.sqlite")
    with (
        (folder / "manifest.jsonl").open("w", encoding="utf-8") as kept,
        (folder / "quarantine.jsonl").open("w", encoding="utf-8") as quarantined,
        (folder / "duplicates.jsonl").open("w", encoding="utf-8") as duplicates,
    ):
        for listed, found in examined(storage, files(storage, prefix, counts), workers):
            uri = str(listed.address)
            if isinstance(found, Unreadable):
                counts.quarantined += 1
                counts.reasons[found.reason] += 1
                log("image quarantined", level="WARNING", uri=uri, reason=found.reason, detail=found.detail)
                line = {"uri": uri, "size_bytes": listed.size_bytes, "reason": found.reason, "detail": found.detail}
                manifest.write_line(quarantined, line)
            elif (first := seen.earlier(found.sha256, uri)) is not None:
                counts.duplicates += 1
                log("duplicate dropped", uri=uri, duplicate_of=first)
                line = {"uri": uri, "size_bytes": listed.size_bytes, "duplicate_of": first, "sha256": found.sha256}
                manifest.write_line(duplicates, line)
            else:
                counts.kept += 1
                counts.kept_bytes += listed.size_bytes
                counts.warnings.update(found.warnings)
                if found.warnings:
                    log("image kept with warnings", level="WARNING", uri=uri, warnings=found.warnings)
                manifest.write_line(kept, manifest.kept(listed, found))
            if counts.objects % PROGRESS_EVERY == 0:
                log("images examined", objects=counts.objects, kept=counts.kept, quarantined=counts.quarantined)
    seen.close()
    return counts


def files(storage: Storage, prefix: Address, counts: Counts) -> Iterator[Listed]:
    """The objects under a prefix without the empty ones that stand for folders."""
    for listed in storage.listing(prefix.bucket, prefix.key):
        if listed.address.key.endswith("/") and listed.size_bytes == 0:
            counts.folder_markers += 1
        else:
            yield listed


def examined(storage: Storage, listing: Iterable[Listed], workers: int) -> Iterator[Examined]:
    """Read and decode in threads (both leave the interpreter), in the order of the listing: the first key wins."""
    with ThreadPoolExecutor(workers) as pool:
        ahead: deque[Future[Examined]] = deque()
        try:
            for listed in listing:
                ahead.append(pool.submit(read_and_examine, storage, listed))
                if len(ahead) > 2 * workers:
                    yield ahead.popleft().result()
            while ahead:
                yield ahead.popleft().result()
        finally:
            for future in ahead:
                future.cancel()


def read_and_examine(storage: Storage, listed: Listed) -> Examined:
    if listed.size_bytes > MAX_IMAGE_BYTES:
        detail = f"{listed.size_bytes:,} bytes; at most {MAX_IMAGE_BYTES:,} are read"
        return listed, Unreadable(reason="too_large", detail=detail)
    try:
        body = storage.read(listed.address)
    except StorageError as error:
        if error.code == "NoSuchKey":
            return listed, Unreadable(reason="vanished", detail="was listed, and deleted before it was read")
        if error.code == "InvalidObjectState":
            return listed, Unreadable(reason="archived", detail="lies in an archive class of S3; restore it first")
        raise
    return listed, examine(body)


def summary(prefix: Address, targets: dict[str, Address], counts: Counts) -> bytes:
    content = {
        "prefix": str(prefix),
        "objects": counts.objects,
        "kept": counts.kept,
        "kept_bytes": counts.kept_bytes,
        "duplicates": counts.duplicates,
        "quarantined": counts.quarantined,
        "quarantine_reasons": dict(sorted(counts.reasons.items())),
        "warnings": dict(sorted(counts.warnings.items())),
        "folder_markers": counts.folder_markers,
        "files": {name: str(target) for name, target in targets.items() if name != "summary"},
    }
    return (json.dumps(content, indent=2) + "\n").encode()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m jobs.stage0", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--bucket", required=True, help="the images' bucket")
    parser.add_argument("--prefix", required=True, help="the folder of the images")
    for name in ("manifest", "quarantine", "duplicates", "summary"):
        parser.add_argument(f"--{name}", required=True, metavar="s3://…", help="where it is written")
    parser.add_argument("--workers", type=int, default=4, help="images read and decoded at a time")
    return command.run("Stage0", work, parser.parse_args(arguments))


if __name__ == "__main__":
    sys.exit(main())
