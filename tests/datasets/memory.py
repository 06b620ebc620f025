"""Objects in memory, handed out a few bytes at a time, as a network would."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterable, Iterator, Mapping

from stepsmith.datasets import ObjectSummary, no_such_bucket, no_such_key


class Dribble(io.RawIOBase):
    """A stream that cannot seek and gives at most ``step`` bytes at once."""

    def __init__(self, data: bytes, step: int = 7) -> None:
        self._file = io.BytesIO(data)
        self._step = step

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._file.read(self._step if size < 0 else min(size, self._step))


class Memory:
    """``objects`` maps ``bucket/key`` to bytes. What is written lands there too."""

    def __init__(self, objects: Mapping[str, bytes | str], step: int = 7) -> None:
        self.objects = {
            name: data if isinstance(data, bytes) else data.encode("utf-8") for name, data in objects.items()
        }
        self._step = step
        self.opened: list[str] = []

    def open(self, bucket: str, key: str, version_id: str | None = None) -> io.RawIOBase:
        self.opened.append(f"{bucket}/{key}" + (f"?{version_id}" if version_id else ""))
        if not any(name.startswith(f"{bucket}/") for name in self.objects):
            no_such_bucket(bucket)
        if f"{bucket}/{key}" not in self.objects:
            no_such_key(bucket, key)
        return Dribble(self.objects[f"{bucket}/{key}"], self._step)

    def list(self, bucket: str, prefix: str = "") -> Iterator[ObjectSummary]:
        if not any(name.startswith(f"{bucket}/") for name in self.objects):
            no_such_bucket(bucket)
        for name, data in sorted(self.objects.items(), key=lambda entry: entry[0].encode()):
            key = name.removeprefix(f"{bucket}/")
            if name.startswith(f"{bucket}/{prefix}"):
                yield ObjectSummary(key=key, size=len(data), etag='"e"', last_modified=1_700_000_000.75)

    def put(self, bucket: str, key: str, chunks: Iterable[bytes]) -> None:
        self.objects[f"{bucket}/{key}"] = b"".join(chunks)


def zipped(text: str) -> bytes:
    return gzip.compress(text.encode(), mtime=0)
