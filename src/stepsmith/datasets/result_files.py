"""The result files of a map run: records to JSON, as the Writer wants it."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO, TypeAlias, cast

from stepsmith.datasets.failure import WriterFailed
from stepsmith.datasets.limits import RESULT_FILE_LIMIT_BYTES
from stepsmith.datasets.store import ObjectStore, StoreFailed
from stepsmith.datasets.writer import ChildRecord, Writer

Json: TypeAlias = Any

_IN_MEMORY_BYTES = 8 * 1024 * 1024
_CHUNK_BYTES = 1024 * 1024
_KINDS = ("FAILED", "PENDING", "SUCCEEDED")

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_parse = json.JSONDecoder().decode


def record_texts(record: ChildRecord, transformation: str) -> list[str]:
    """The JSON texts that a record comes to. [D] What did not succeed is always written as with NONE."""
    if transformation == "NONE" or record.status != "SUCCEEDED":
        return [_encode(record.to_json())]
    text = record.output_text or "null"
    if transformation == "FLATTEN" and text.lstrip(" \t\r\n").startswith("["):
        return [_encode(member) for member in _parse(text)]
    return [text]


class ResultFiles:
    """The files of one map run while it runs. What is not yet put waits in a file of its own, not in memory.

    After a redrive they go into a folder of their own [M]; the manifest there names the files of successes from before
    too.
    """

    def __init__(self, writer: Writer, store: ObjectStore, map_run_arn: str) -> None:
        assert writer.bucket is not None
        self._writer = writer
        self._bucket = writer.bucket
        self._store = store
        self._map_run_arn = map_run_arn
        run = map_run_arn.rsplit(":", 1)[-1]
        prefix = writer.prefix.removesuffix("/")
        self._folder = f"{prefix}/{run}" if prefix else run
        self._files: dict[str, _OpenFile] = {}
        self._put: dict[str, list[dict[str, Json]]] = {kind: [] for kind in _KINDS}
        self._first: dict[str, int] = dict.fromkeys(_KINDS, 0)
        self._generation = self._folder

    def redrive(self, count: int, *, keep_failed: bool) -> None:
        """Go on after the ``count``th redrive. What failed or was pending is written again, unless ``keep_failed``."""
        self._generation = f"{self._folder}/Redrive-{count}"
        for kind in ("PENDING",) if keep_failed else ("FAILED", "PENDING"):
            self._put[kind].clear()
            file = self._files.pop(kind, None)
            if file is not None:
                file.close()
        self._first = {kind: len(put) for kind, put in self._put.items()}

    def add(self, record: ChildRecord) -> None:
        """Write one record; a file that is full is put into the bucket. Raises WriterFailed if that fails."""
        # [D] what failed, timed out or was aborted shares one kind of file.
        kind = record.status if record.status in ("SUCCEEDED", "PENDING") else "FAILED"
        for text in record_texts(record, self._writer.transformation):
            data = text.encode("utf-8", "surrogatepass")
            file = self._files.get(kind)
            if file is not None and file.size + len(data) + 1 > RESULT_FILE_LIMIT_BYTES:
                self._finish(kind)
                file = None
            if file is None:
                file = self._files[kind] = _OpenFile(lines=self._writer.output_type == "JSONL")
            file.add(data)

    def finish(self) -> dict[str, str]:
        """Put what is left, then manifest.json. Gives ResultWriterDetails; raises WriterFailed."""
        for kind in _KINDS:
            self._finish(kind)
        manifest = {"DestinationBucket": self._bucket, "MapRunArn": self._map_run_arn, "ResultFiles": self._put}
        key = f"{self._generation}/manifest.json"
        self._store_put(key, [_encode(manifest).encode()])
        return {"Bucket": self._bucket, "Key": key}

    def close(self) -> None:
        """Drop what was not put. Files that are in the bucket stay there."""
        for file in self._files.values():
            file.close()
        self._files.clear()

    def _finish(self, kind: str) -> None:
        file = self._files.get(kind)
        if file is None:
            return
        ending = "jsonl" if self._writer.output_type == "JSONL" else "json"
        put = self._put[kind]
        key = f"{self._generation}/{kind}_{len(put) - self._first[kind]}.{ending}"
        self._store_put(key, file.chunks())
        # One that could not be put stays: a redrive may find the bucket mended.
        del self._files[kind]
        file.close()
        put.append({"Key": key, "Size": file.size})

    def _store_put(self, key: str, chunks: Iterable[bytes]) -> None:
        try:
            self._store.put(self._bucket, key, chunks)
        except StoreFailed as failed:
            raise WriterFailed(failed.cause) from None
        except OSError as error:
            raise WriterFailed(f"The results could not be written: {error}") from None


class _OpenFile:
    """A result file that grows: in memory while it is small, then on disk. ``size`` counts the closing bracket."""

    def __init__(self, *, lines: bool) -> None:
        # Closed by ResultFiles, which keeps it open from one record to the next.
        self._file = cast(BinaryIO, tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY_BYTES))  # noqa: SIM115
        self._lines = lines
        self._empty = True
        self.size = 0 if lines else 1

    def add(self, data: bytes) -> None:
        before = b"" if self._lines else b"[" if self._empty else b","
        self._empty = False
        self.size += self._file.write(before + data + (b"\n" if self._lines else b""))

    def chunks(self) -> Iterator[bytes]:
        self._file.seek(0)
        while data := self._file.read(_CHUNK_BYTES):
            yield data
        if not self._lines:
            yield b"]"

    def close(self) -> None:
        self._file.close()
