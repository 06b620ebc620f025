"""The dataset and the result files of one map run: how any host answers ReadPage and WriteRecords from its objects."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from stepsmith.asl import Json
from stepsmith.datasets import Item, ObjectStore, ReaderFailed, ResultFiles, WriterFailed, read_items
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
        self._files: ResultFiles | None = None
        self._closed = False

    def read(self, request: ReadPage) -> MapAnswer:
        reader = self._plan.reader
        assert reader is not None
        if self._closed:
            return Page((), False)  # asked for before the run ended, and not wanted any more
        try:
            items = self._items
            if items is None:
                items = self._items = read_items(reader, self._store_for(f"reads {reader.source}"))
            page = list(islice(items, request.limit))
        except ReaderFailed as failed:
            return ReadFailed(failed.cause)
        return Page(page, len(page) == request.limit)

    def write(self, request: WriteRecords) -> MapAnswer:
        writer = self._plan.writer
        assert writer is not None
        try:
            if self._files is None:
                store = self._store_for(f"writes to s3://{writer.bucket}/{writer.prefix}")
                self._files = ResultFiles(writer, store, self._plan.arn)
            for record in request.records:
                self._files.add(record)
            return Written(self._files.finish() if request.last else None)
        except WriterFailed as failed:
            return WriteFailed(failed.cause)

    def close(self) -> None:
        """Let go of what is open. Changes nothing once all is read and written."""
        # A page may be under way in another thread: the items are closed when nobody reads them any more.
        self._closed, self._items = True, None
        if self._files is not None:
            self._files.close()
