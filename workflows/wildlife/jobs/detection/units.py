"""What one index works on: a camera's week at a time, so that each background is made once, of a season's own pictures.

The rows of all shards go to a database on disk: memory does not grow with the number of images. Weeks are dealt to the
indices largest first, each to the index that has least to do; every index comes to the same result by itself. A burst
that runs over midnight on Sunday stays whole. The same image under two keys has the same camera and time, and therefore
the same unit: the first key is kept.
"""

from __future__ import annotations

import heapq
import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from ..command import BadInput

# Pictures that follow one another this closely belong to one week, whatever the calendar says.
BURST_SECONDS = 120


class Units:
    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("PRAGMA synchronous = OFF")
        self._database.execute(
            "CREATE TABLE rows (sha256 TEXT PRIMARY KEY, uri TEXT, camera TEXT, taken TEXT, unit TEXT, line TEXT)"
        )

    def fill(self, lines: Iterable[Mapping[str, Any]]) -> int:
        """Take in the manifest; return how many rows were duplicates."""
        seen = 0
        self._database.execute("BEGIN")
        for line in lines:
            seen += 1
            try:
                values = (line["sha256"], line["uri"], line["camera"], line["taken_at_local"] or "", json.dumps(line))
            except KeyError as error:
                raise BadInput(f"the row of {line.get('uri')} has no {error}; run Stage0 again") from error
            self._database.execute(
                "INSERT INTO rows VALUES (?, ?, ?, ?, '', ?) ON CONFLICT (sha256) DO UPDATE "
                "SET uri = excluded.uri, line = excluded.line WHERE excluded.uri < rows.uri",
                values,
            )
        self._database.execute("CREATE INDEX by_camera ON rows (camera, taken, uri)")
        changes = self._assignments()
        self._database.executemany("UPDATE rows SET unit = ? WHERE rowid = ?", changes)
        self._database.execute("CREATE INDEX by_unit ON rows (unit, taken, uri)")
        self._database.execute("COMMIT")
        (kept,) = self._database.execute("SELECT count(*) FROM rows").fetchone()
        return seen - int(kept)

    def _assignments(self) -> Iterator[tuple[str, int]]:
        camera_before, taken_before, unit = None, None, ""
        ordered = self._database.execute("SELECT rowid, camera, taken FROM rows ORDER BY camera, taken, uri").fetchall()
        for rowid, camera, text in ordered:
            taken = datetime.fromisoformat(text) if text else None
            follows = (
                camera == camera_before
                and taken is not None
                and taken_before is not None
                and (taken - taken_before).total_seconds() <= BURST_SECONDS
            )
            if not follows:
                year, week = taken.isocalendar()[:2] if taken else (0, 0)
                unit = json.dumps([camera, f"{year:04}-W{week:02}" if taken else None])
            camera_before, taken_before = camera, taken
            yield unit, rowid

    def mine(self, index: int, shards: int) -> list[str]:
        counted = self._database.execute("SELECT unit, count(*) AS n FROM rows GROUP BY unit ORDER BY n DESC, unit")
        loads = [(0, number) for number in range(shards)]
        own = []
        for unit, count in counted:
            load, number = heapq.heappop(loads)
            heapq.heappush(loads, (load + count, number))
            if number == index:
                own.append(unit)
        return sorted(own)

    def rows(self, unit: str) -> Iterator[dict[str, Any]]:
        """In the order of their times."""
        found = self._database.execute("SELECT line FROM rows WHERE unit = ? ORDER BY taken, uri", (unit,))
        return (json.loads(line) for (line,) in found)

    def around(self, unit: str, most: int) -> list[dict[str, Any]]:
        """Rows to make a background of: spread evenly over the unit, then the camera's nearest in time."""
        lines = [line for (line,) in self._database.execute(
            "SELECT line FROM rows WHERE unit = ? ORDER BY taken, uri", (unit,)
        )]  # fmt: skip
        chosen = lines if len(lines) <= most else [lines[round(k * (len(lines) - 1) / (most - 1))] for k in range(most)]
        if len(chosen) < most:
            middle = json.loads(lines[len(lines) // 2])["taken_at_local"]
            nearest = self._database.execute(
                "SELECT line FROM rows WHERE camera = ? AND unit <> ? AND taken <> '' "
                "ORDER BY abs(julianday(taken) - julianday(?)), uri LIMIT ?",
                (json.loads(unit)[0], unit, middle, most - len(chosen)),
            )
            chosen = chosen + [line for (line,) in nearest] if middle else chosen
        return [json.loads(line) for line in chosen]

    def close(self) -> None:
        self._database.close()
