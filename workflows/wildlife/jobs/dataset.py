"""A dataset, of images or events: Parquet files by camera and date; one commit per prefix says which files count.

    datasets/images/camera=H7K20418/date=2026-11-02/<prefix>-<run>-<unique>.parquet
    datasets/images/_commits/<prefix>.json         {"prefix": "s3://…", "files": [{"path", "camera", "date", …}], …}

S3 cannot replace several objects at once. So a data file is never written twice under one name: a run writes new files,
then replaces the commit, one object, if and only if it still is the one that the run began from, and then deletes what
the commit no longer names. Whoever reads the files that the commits name sees each prefix as it was before a run
or as it is after, never half. Whoever lists the folder instead (DuckDB, Athena and pyarrow do by default, and skip
names that begin with _) sees the same, except while a run is between its first upload and its last deletion. Days that
did not change keep their file.

Roads not taken: overwriting one file per day (a reader that holds the old footer reads new bytes), deleting first (a
reader finds nothing), a table format (Iceberg, Delta) whose catalogue the rest of the workflow does not need.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from stepsmith.runtime import log

from .command import BadInput
from .storage import Address, ReplacedMeanwhile, Storage, StorageError

VERSION = 1
COMMITS = "_commits"
NO_DATE = "__HIVE_DEFAULT_PARTITION__"
ATTEMPTS = 6
# Longer than any run may take (2 h): a file of this age that no commit names belongs to a run that is dead.
ABANDONED_AFTER = timedelta(hours=24)


@dataclass(frozen=True, slots=True, kw_only=True)
class DataFile:
    """``path`` is relative to the dataset; ``date`` is None where the images have no time."""

    path: str
    camera: str
    date: str | None
    rows: int
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Commit:
    """``replaces`` are paths of the commit before, to be deleted by whoever finds them still there."""

    prefix: str
    files: tuple[DataFile, ...] = ()
    replaces: tuple[str, ...] = ()

    def to_json(self) -> bytes:
        return (json.dumps({"version": VERSION, **asdict(self)}, indent=1) + "\n").encode()

    @classmethod
    def from_json(cls, body: bytes, address: Address) -> Commit:
        try:
            content = json.loads(body)
            version = content.pop("version")
            if version != VERSION:
                raise BadInput(
                    f"{address} has version {version}; this program knows version {VERSION}: use a newer one"
                )
            return cls(
                prefix=content["prefix"],
                files=tuple(DataFile(**file) for file in content["files"]),
                replaces=tuple(content["replaces"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise BadInput(f"{address} is no commit of a dataset ({error}); name another dataset") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalFile:
    """A Parquet file on disk that is to become one partition's file of a prefix."""

    path: Path
    camera: str
    date: str | None
    rows: int

    @property
    def sha256(self) -> str:
        with self.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """How many files a commit wrote, kept as they were, and removed."""

    written: int
    kept: int
    removed: int


def prefix_id(prefix: Address) -> str:
    return hashlib.sha256(str(prefix).encode()).hexdigest()[:12]


def commit_address(dataset: Address, prefix: Address) -> Address:
    return dataset / COMMITS / f"{prefix_id(prefix)}.json"


def partition(camera: str, date: str | None) -> str:
    """A partition's folder, escaped as Hive, pyarrow and DuckDB expect."""
    return f"camera={quote(camera, safe='')}/date={date or NO_DATE}"


def read_commit(storage: Storage, address: Address) -> tuple[Commit, str] | None:
    """A commit and its ETag, or None if there is none."""
    try:
        body, etag = storage.read_tagged(address)
    except StorageError as error:
        if error.code == "NoSuchKey":
            return None
        raise
    return Commit.from_json(body, address), etag


def commits(storage: Storage, dataset: Address) -> list[Commit]:
    found = []
    for listed in storage.listing(dataset.bucket, (dataset / COMMITS / "").key):
        commit = read_commit(storage, listed.address)
        if commit is not None:
            found.append(commit[0])
    return found


def data_files(storage: Storage, dataset: Address) -> list[Address]:
    """What a reader reads: the files that the commits name, now."""
    return [dataset / file.path for commit in commits(storage, dataset) for file in commit.files]


def refuse_overlap(storage: Storage, dataset: Address, prefix: Address) -> None:
    """An image below two prefixes would be in the dataset twice."""
    for commit in commits(storage, dataset):
        other = commit.prefix
        if commit.files and other != str(prefix) and (other.startswith(str(prefix)) or str(prefix).startswith(other)):
            raise BadInput(
                f"{prefix} overlaps {other}, which is in {dataset} already: images below both would count twice. "
                f"Run {other} again instead, or name another dataset"
            )


def replace(
    storage: Storage, dataset: Address, prefix: Address, files: Sequence[LocalFile], execution: str
) -> Replaced:
    """Make ``files`` all that the dataset has of ``prefix``. Two runs at once: the later commit wins, whole."""
    run = hashlib.sha256(execution.encode()).hexdigest()[:8]
    own = f"{prefix_id(prefix)}-{run}-"
    address = commit_address(dataset, prefix)
    digests = [file.sha256 for file in files]
    uploaded: dict[int, DataFile] = {}
    for attempt in range(1, ATTEMPTS + 1):
        found = read_commit(storage, address)
        before, etag = found or (Commit(prefix=str(prefix)), None)
        same = {(file.camera, file.date, file.sha256): file for file in before.files}
        chosen: list[DataFile] = []
        for number, (local, sha256) in enumerate(zip(files, digests, strict=True)):
            unchanged = same.get((local.camera, local.date, sha256))
            if unchanged is None or not storage.exists(dataset / unchanged.path):
                unchanged = uploaded.get(number)
            if unchanged is None:
                unchanged = uploaded[number] = _upload(storage, dataset, local, sha256, own)
            chosen.append(unchanged)
        names = {file.path for file in chosen}
        replaces = tuple(sorted({file.path for file in before.files} - names))
        commit = Commit(prefix=str(prefix), files=tuple(chosen), replaces=replaces or _left(before, names))
        if found is None or commit != before:
            try:
                storage.replace(address, commit.to_json(), "application/json", etag=etag)
            except ReplacedMeanwhile:
                log("another run committed meanwhile", level="WARNING", prefix=str(prefix), attempt=attempt)
                continue
        written = sum(file.path in names for file in uploaded.values())
        removed = _clean(storage, dataset, prefix, commit, own)
        return Replaced(written=written, kept=len(chosen) - written, removed=removed)
    raise StorageError("Conflict", f"{ATTEMPTS} times another run replaced {address} meanwhile; run this one again")


def _left(before: Commit, names: set[str]) -> tuple[str, ...]:
    """Nothing is replaced now; what the commit before replaced may still be there, if its run died just after."""
    return tuple(path for path in before.replaces if path not in names)


def _upload(storage: Storage, dataset: Address, local: LocalFile, sha256: str, own: str) -> DataFile:
    path = f"{partition(local.camera, local.date)}/{own}{uuid.uuid4().hex[:8]}.parquet"
    storage.upload(local.path, dataset / path, "application/vnd.apache.parquet")
    return DataFile(
        path=path,
        camera=local.camera,
        date=local.date,
        rows=local.rows,
        size_bytes=local.path.stat().st_size,
        sha256=sha256,
    )


def _clean(storage: Storage, dataset: Address, prefix: Address, commit: Commit, own: str) -> int:
    """Delete what no commit of this prefix names: the files just replaced, and those of runs that died.

    Other runs' files are left alone while they are young: their commit may come next.
    """
    named = {file.path for file in commit.files}
    replaced = set(commit.replaces)
    mine, now = f"{prefix_id(prefix)}-", datetime.now(UTC)
    root = (dataset / "").key
    doomed: list[Address] = []
    for listed in storage.listing(dataset.bucket, root + "camera="):
        path = listed.address.key.removeprefix(root)
        name = path.rpartition("/")[2]
        if not name.startswith(mine) or path in named:
            continue
        # An earlier attempt of this very execution is over, or this one would not run.
        if path in replaced or name.startswith(own) or now - listed.modified > ABANDONED_AFTER:
            doomed.append(listed.address)
    storage.delete(doomed)
    return len(doomed)
