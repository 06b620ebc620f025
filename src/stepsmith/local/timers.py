"""One thread that calls functions at moments in time; everything in the local cloud that waits, waits here."""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

_log = logging.getLogger(__name__)


@dataclass(slots=True, order=True)
class Timer:
    """``cancel()`` is safe at any moment, also after it rang."""

    at: float
    number: int
    function: Callable[[], None] | None = field(compare=False)

    def cancel(self) -> None:
        self.function = None


class Timers:
    """``rate`` is how many of its seconds pass in a real one: 60 makes a minute last a second in a test."""

    def __init__(self, rate: float = 1.0) -> None:
        self._rate = rate
        self._began = time.time()
        self._began_monotonic = time.monotonic()
        self._numbers = itertools.count()
        self._heap: list[Timer] = []
        self._changed = threading.Condition()
        self._closed = False
        self._thread: threading.Thread | None = None

    def now(self) -> float:
        """Epoch seconds; never runs backwards while the process lives."""
        return self._began + (time.monotonic() - self._began_monotonic) * self._rate

    def at(self, moment: float, function: Callable[[], None]) -> Timer:
        """Call ``function`` at ``moment`` (epoch seconds), in the timers' thread: it must not block."""
        timer = Timer(moment, next(self._numbers), function)
        with self._changed:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="timers", daemon=True)
                self._thread.start()
            heapq.heappush(self._heap, timer)
            if self._heap[0] is timer:
                self._changed.notify()
        return timer

    def after(self, seconds: float, function: Callable[[], None]) -> Timer:
        return self.at(self.now() + seconds, function)

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._heap.clear()
            self._changed.notify()

    def _run(self) -> None:
        while True:
            with self._changed:
                while not self._closed and (not self._heap or self._heap[0].at > self.now()):
                    wait = (self._heap[0].at - self.now()) / self._rate if self._heap else None
                    self._changed.wait(wait if wait is None else min(wait, threading.TIMEOUT_MAX))
                if self._closed:
                    return
                function = heapq.heappop(self._heap).function
            if function is not None:
                try:
                    function()
                except Exception:
                    _log.exception("a timer's function failed")
