"""What a map run has under way in virtual time: its items, its result files, its children that wait."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice

from stepsmith.asl import Json
from stepsmith.datasets import Item, ObjectStore, ReaderFailed, ResultFiles, WriterFailed, read_items
from stepsmith.errors import ExecutionError
from stepsmith.execution.execution import Execution
from stepsmith.execution.map_plan import (
    MapAnswer,
    MapRequest,
    Page,
    ReadFailed,
    ReadPage,
    StartChild,
    StopChild,
    WriteFailed,
    WriteRecords,
)
from stepsmith.execution.map_plan import Written as WrittenRecords
from stepsmith.execution.map_run import MapRun


class HostedMap:
    """``parent`` waits for it with ``token``. ``requests`` are those that the world has not performed yet."""

    def __init__(self, run: MapRun, parent: Execution, token: int, store: ObjectStore | None) -> None:
        self.run = run
        self.parent = parent
        self.token = token
        self.requests: deque[MapRequest] = deque()
        self.children: dict[int, Execution] = {}
        self.busy = False
        self._store = store
        self._items: Iterator[Json | Item] | None = None
        self._files: ResultFiles | None = None

    def ask(self, requests: Sequence[MapRequest]) -> None:
        """Take further requests. A child that is to be stopped before it was begun is never begun."""
        stopped = {request.number for request in requests if isinstance(request, StopChild)}
        if stopped:
            begun = stopped & self.children.keys()
            self.requests = deque(
                one for one in self.requests if not isinstance(one, StartChild) or one.number not in stopped
            )
            requests = [one for one in requests if not isinstance(one, StopChild) or one.number in begun]
        self.requests.extend(requests)

    def read(self, request: ReadPage) -> MapAnswer:
        reader = self.run.plan.reader
        assert reader is not None
        try:
            if self._items is None:
                self._items = read_items(reader, self._needed_store(f"reads {reader.source}"))
            items = list(islice(self._items, request.limit))
        except ReaderFailed as failed:
            return ReadFailed(failed.cause)
        return Page(items, len(items) == request.limit)

    def write(self, request: WriteRecords) -> MapAnswer:
        writer = self.run.plan.writer
        assert writer is not None
        try:
            if self._files is None:
                store = self._needed_store(f"writes to s3://{writer.bucket}/{writer.prefix}")
                self._files = ResultFiles(writer, store, self.run.plan.arn)
            for record in request.records:
                self._files.add(record)
            return WrittenRecords(self._files.finish() if request.last else None)
        except WriterFailed as failed:
            return WriteFailed(failed.cause)

    def close(self) -> None:
        """Let go of the files that are open. Changes nothing once all is read and written."""
        items, self._items = self._items, None
        if items is not None and hasattr(items, "close"):
            items.close()
        if self._files is not None:
            self._files.close()

    def _needed_store(self, what: str) -> ObjectStore:
        if self._store is None:
            raise ExecutionError(
                f"state {self.run.plan.state_name!r} {what}, and there are no objects; give the run objects"
            )
        return self._store
