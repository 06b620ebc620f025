"""What functions and jobs print, as events of CloudWatch Logs.

Lines are gathered for a moment and sent together by one thread; ``flush`` sends at once, so that a finished job's last
line is there when the job is.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

_log = logging.getLogger(__name__)

_GATHER_SECONDS = 0.2
_MAX_EVENTS = 5_000  # [D] PutLogEvents takes 10,000 events or 1,048,576 bytes; an event counts 26 bytes of its own.
_MAX_BYTES = 1_000_000
_MAX_EVENT_BYTES = 256 * 1024 - 26


class LogGroupMissing(Exception):
    """The log group does not exist, and it is not ours to create."""


class LogStream:
    """One stream. ``write`` may be called from any thread; lines keep their order."""

    def __init__(self, logs: Logs, region: str, group: str, name: str) -> None:
        self.group = group
        self.name = name
        self.region = region
        self._logs = logs
        self._lock = threading.Lock()
        self._sending = threading.Lock()
        self._lines: list[dict[str, Any]] = []

    def write(self, line: str, at_seconds: float | None = None) -> None:
        moment = self._logs.now() if at_seconds is None else at_seconds
        text = line or " "  # An event may not be empty.
        if len(text) * 4 > _MAX_EVENT_BYTES:
            text = text.encode("utf-8", "replace")[:_MAX_EVENT_BYTES].decode("utf-8", "ignore")
        with self._lock:
            self._lines.append({"timestamp": int(moment * 1000), "message": text})
        self._logs.wake(self)

    def flush(self) -> None:
        with self._sending:
            while True:
                with self._lock:
                    count = size = 0
                    for line in self._lines[:_MAX_EVENTS]:
                        size += len(line["message"].encode("utf-8", "replace")) + 26
                        if count and size > _MAX_BYTES:
                            break
                        count += 1
                    batch, self._lines = self._lines[:count], self._lines[count:]
                if not batch:
                    return
                self._logs.send(self, batch)


class Logs:
    """All streams of one cloud. ``clients`` makes boto3 clients, ``now`` answers epoch seconds."""

    def __init__(self, clients: Callable[[str, str | None], Any], now: Callable[[], float]) -> None:
        self._clients = clients
        self.now = now
        self._waiting: dict[int, LogStream] = {}
        self._changed = threading.Condition()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    def open(self, region: str, group: str, name: str, *, create_group: bool) -> LogStream:
        """A new stream. Raises LogGroupMissing when the group is not there and ``create_group`` is False."""
        client = self._clients("logs", region)
        if create_group:
            self._create(client.create_log_group, logGroupName=group)
        try:
            self._create(client.create_log_stream, logGroupName=group, logStreamName=name)
        except client.exceptions.ResourceNotFoundException:
            raise LogGroupMissing(group) from None
        return LogStream(self, region, group, name)

    def later(self, region: str, group: str, name: str) -> LogStream:
        """A stream that is created with its first lines; they are lost if the group is not there."""
        return LogStream(self, region, group, name)

    def wake(self, stream: LogStream) -> None:
        with self._changed:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="logs", daemon=True)
                self._thread.start()
            self._waiting[id(stream)] = stream
            self._changed.notify()

    def send(self, stream: LogStream, events: list[dict[str, Any]]) -> None:
        client = self._clients("logs", stream.region)
        # [D] PutLogEvents wants its events in order of time.
        events.sort(key=lambda event: event["timestamp"])
        where = {"logGroupName": stream.group, "logStreamName": stream.name}
        missing = client.exceptions.ResourceNotFoundException
        try:
            client.put_log_events(**where, logEvents=events)
        except missing:
            try:
                self._create(client.create_log_stream, **where)
                client.put_log_events(**where, logEvents=events)
            except missing:
                # The stack was deleted while its function or job still ran; AWS drops these lines too.
                _log.warning("log group %s is gone; %d lines of %s are lost", stream.group, len(events), stream.name)

    def close(self) -> None:
        self._closing.set()
        with self._changed:
            self._changed.notify()

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._waiting and not self._closing.is_set():
                    self._changed.wait()
            if self._closing.wait(_GATHER_SECONDS):
                return
            with self._changed:
                streams, self._waiting = list(self._waiting.values()), {}
            for stream in streams:
                try:
                    stream.flush()
                except Exception:
                    _log.exception("lines of %s could not be sent", stream.name)

    @staticmethod
    def _create(function: Callable[..., Any], **parameters: Any) -> None:
        from botocore.exceptions import ClientError

        try:
            function(**parameters)
        except ClientError as error:
            if error.response["Error"]["Code"] != "ResourceAlreadyExistsException":
                raise
