"""The dataset and the result files of one map run: how any host answers ReadPage and WriteRecords from its objects."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from stepsmith.asl import Json
from stepsmith.datasets import ChildRecord, Item, ObjectStore, ReaderFailed, ResultFiles, WriterFailed, read_items
from stepsmith.execution.map_plan import (
    MapAnswer,
    MapRunPlan,
    Page,
    ReadFailed,
    ReadPage,
    WriteFailed,
    WriteRecords,
    Written,
)


class MapData:
    """``store_for`` gives the store; it is told what it is for (``reads S3://bucket/key``) and asked when it is needed.

    A page may be read in one thread while records are written in another.
    """

    def __init__(self, plan: MapRunPlan, store_for: Callable[[str], ObjectStore]) -> None:
        self._plan = plan
        self._store_for = store_for
        self._items: Iterator[Json | Item] | None = None
        self._read = 0
        self._files: ResultFiles | None = None
        self._unwritten: Sequence[ChildRecord] = ()
        self._redrives = 0
        self._keep_failed = False
        self._closed = False

    def read(self, request: ReadPage) -> MapAnswer:
        reader = self._plan.reader
        assert reader is not None
        if self._closed:
            return Page((), False)  # asked for before the run ended, and not wanted any more
        try:
            items = self._items
            if items is None:
                # After a redrive the dataset is read again, without what was handed out before.
                found = read_items(reader, self._store_for(f"reads {reader.source}"))
                items = self._items = islice(found, self._read, None)
            page = list(islice(items, request.limit))
        except ReaderFailed as failed:
            self._items = None
            return ReadFailed(failed.cause)
        self._read += len(page)
        return Page(page, len(page) == request.limit)

    def write(self, request: WriteRecords) -> MapAnswer:
        records = [*self._unwritten, *request.records]
        done = 0
        try:
            files = self._open_files()
            for record in records:
                files.add(record)
                done += 1
            return Written(files.finish() if request.last else None)
        except WriterFailed as failed:
            self._unwritten = [record for record in records[done:] if record.status == "SUCCEEDED"]
            return WriteFailed(failed.cause)

    def redrive(self, count: int, *, keep_failed: bool) -> None:
        """Go on after the ``count``th redrive of the run; ``keep_failed``: some failures are not redriven."""
        self._closed = False
        self._redrives, self._keep_failed = count, keep_failed
        if self._files is not None:
            self._files.redrive(count, keep_failed=keep_failed)

    def rest(self) -> None:
        """Let go of what is read: the run has ended without success. What is not written is kept for a redrive."""
        # A page may be under way in another thread: the items are closed when nobody reads them any more.
        self._closed, self._items = True, None

    def close(self) -> None:
        """Let go of all. Changes nothing once all is read and written."""
        self.rest()
        if self._files is not None:
            self._files.close()

    def _open_files(self) -> ResultFiles:
        writer = self._plan.writer
        assert writer is not None
        if self._files is None:
            store = self._store_for(f"writes to s3://{writer.bucket}/{writer.prefix}")
            self._files = ResultFiles(writer, store, self._plan.arn)
            if self._redrives:
                self._files.redrive(self._redrives, keep_failed=self._keep_failed)
        return self._files
