"""The rows of one run, on disk: duplicates dropped, weather joined, sorted by partition, written as Parquet files."""

from __future__ import annotations

import itertools
import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from .command import BadInput
from .dataset import LocalFile
from .schema import EVENT_SCHEMA, SCHEMA
from .storage import Address

ROWS_PER_GROUP = 20_000
WEATHER = ("temperature_celsius", "precipitation_mm", "wind_speed_metres_per_second")

Line = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """``table`` holds the lines, ``key`` orders those of one partition, ``row`` makes a row of the schema of one."""

    table: str
    schema: pa.Schema
    key: str
    time: str
    row: Callable[[Line], dict[str, Any]]


def _image(line: Line) -> dict[str, Any]:
    return {
        **{name: line[name] for name in SCHEMA.names if name in line},
        "image_uri": line["uri"],
        "image_sha256": line["sha256"],
        "image_format": line["format"],
        "taken_at_local": _time(line["taken_at_local"]),
    }


def _event(line: Line) -> dict[str, Any]:
    return {
        **{name: line[name] for name in EVENT_SCHEMA.names if name in line},
        "started_at_local": _time(line["started_at_local"]),
        "ended_at_local": _time(line["ended_at_local"]),
        "image_uris": line["images"],
        "boxes_px": [[round(side) for side in box] for box in line["boxes"]],
    }


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


IMAGES = Kind(table="images", schema=SCHEMA, key="uri", time="taken_at_local", row=_image)
EVENTS = Kind(table="events", schema=EVENT_SCHEMA, key="event_id", time="started_at_local", row=_event)


class Rows:
    """Lines in a database on disk; use it as a context."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):
            self._database.execute(f"PRAGMA {pragma}")
        self._database.execute("CREATE TABLE images (camera TEXT, date TEXT, key TEXT, line TEXT, sha256 TEXT UNIQUE)")
        self._database.execute("CREATE TABLE events (camera TEXT, date TEXT, key TEXT UNIQUE, line TEXT)")
        self._database.execute("CREATE TABLE weather (key TEXT PRIMARY KEY, line TEXT) WITHOUT ROWID")
        self._database.execute("BEGIN")

    def __enter__(self) -> Rows:
        return self

    def __exit__(self, *_: object) -> None:
        self._database.close()

    def add_image(self, line: Line) -> bool:
        """False for a duplicate. Lines come in any order of shards; the first key wins, whatever came first."""
        values = (*_partition(IMAGES, line), line["uri"], json.dumps(line), _needed(line, "sha256"))
        added = self._database.execute("INSERT OR IGNORE INTO images VALUES (?, ?, ?, ?, ?)", values)
        if added.rowcount:
            return True
        self._database.execute(
            "UPDATE images SET camera = ?, date = ?, key = ?, line = ? WHERE sha256 = ? AND key > ?",
            (*values, line["uri"]),
        )
        return False

    def add_event(self, line: Line) -> None:
        """The same event again, from a shard of an earlier attempt, is the same row."""
        weather = self._database.execute("SELECT line FROM weather WHERE key = ?", (line["event_id"],)).fetchone()
        known = json.loads(weather[0]) if weather else {}
        whole = {**line, **{name: known.get(name) for name in WEATHER}}
        self._database.execute(
            "INSERT OR REPLACE INTO events VALUES (?, ?, ?, ?)",
            (*_partition(EVENTS, line), line["event_id"], json.dumps(whole)),
        )

    def add_weather(self, lines: Iterable[Line]) -> None:
        for line in lines:
            self._database.execute("INSERT OR REPLACE INTO weather VALUES (?, ?)", (line["event_id"], json.dumps(line)))

    def write(
        self, kind: Kind, folder: Path, prefix: Address, each: Callable[[Line], None] = lambda line: None
    ) -> list[LocalFile]:
        """One Parquet file per camera and day. ``each`` is told every line."""
        # Nulls sort first, equal everywhere; the key decides within a day, so that the same run gives the same bytes.
        ordered = self._database.execute(f"SELECT camera, date, line FROM {kind.table} ORDER BY camera, date, key")
        files = []
        for number, ((camera, date), found) in enumerate(itertools.groupby(ordered, key=lambda row: (row[0], row[1]))):
            path = folder / f"{kind.table}-{number}.parquet"
            lines = (_told(json.loads(row[2]), each) for row in found)
            files.append(LocalFile(path=path, camera=camera, date=date, rows=_write(path, kind, lines, prefix)))
        return files


def _told(line: Line, each: Callable[[Line], None]) -> Line:
    each(line)
    return line


def _write(path: Path, kind: Kind, lines: Iterator[Line], prefix: Address) -> int:
    count = 0
    with pq.ParquetWriter(path, kind.schema, compression="zstd") as writer:
        while group := list(itertools.islice(lines, ROWS_PER_GROUP)):
            try:
                rows = [{**kind.row(line), "source_prefix": str(prefix)} for line in group]
                writer.write_table(pa.Table.from_pylist(rows, schema=kind.schema))
            except (KeyError, TypeError, ValueError, pa.ArrowException) as error:
                raise _misfit(kind, group[0], error) from error
            count += len(group)
    return count


def _partition(kind: Kind, line: Line) -> tuple[str, str | None]:
    try:
        taken = line[kind.time]
        return str(line["camera"]), datetime.fromisoformat(taken).date().isoformat() if taken else None
    except (KeyError, TypeError, ValueError) as error:
        raise _misfit(kind, line, error) from error


def _needed(line: Line, name: str) -> str:
    try:
        return str(line[name])
    except KeyError as error:
        raise _misfit(IMAGES, line, error) from error


def _misfit(kind: Kind, line: Line, error: Exception) -> BadInput:
    return BadInput(
        f"the line of {line[kind.key]} does not fit the dataset of {kind.table} ({type(error).__name__}: {error}); "
        "run the stage that wrote it again, in this version"
    )
