"""One process of a Lambda function: started, given one invocation at a time, ended."""

from __future__ import annotations

import contextlib
import json
import os
import queue
import select
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from stepsmith.local.runners.leash import Leashed
from stepsmith.local.runners.runtime_api import Invocation, RuntimeApi

_INIT_LIMIT_SECONDS = 10.0  # [D] The init phase; then it counts against the function's own time-out.
_MEMORY_CHECK_SECONDS = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One invocation."""

    request_id: str
    version: str
    payload: bytes
    function_arn: str
    timeout_seconds: float
    client_context: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """``error`` is None or Lambda's word for the kind of failure (``Unhandled``)."""

    payload: bytes
    error: str | None
    lines: tuple[str, ...]
    duration_ms: float
    init_ms: float | None
    memory_mb: int


class Worker:
    """``print`` is called with each line the process writes, in order."""

    def __init__(
        self,
        api: RuntimeApi,
        command: list[str],
        *,
        environment: Callable[[int], dict[str, str]],
        folder: str,
        memory_mb: int,
        print_line: Callable[[str], None],
    ) -> None:
        self._api = api
        self._incoming: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self._news: queue.SimpleQueue[tuple[str, Any]] = queue.SimpleQueue()
        self._memory_mb = memory_mb
        self._peak_mb = 0
        self._print = print_line
        self._lines: list[str] = []
        self._partial = b""
        self._reading = threading.Lock()
        self._request: Request | None = None
        self._started = time.monotonic()
        self._init_ms: float | None = None
        self._ended = threading.Event()
        self._last_used = time.monotonic()
        self._listener, port = api.open(self)
        try:
            self._process = Leashed(command, environment=environment(port), folder=folder)
        except BaseException:
            api.close_port(self._listener)
            raise
        self._output = self._process.stdout.fileno()
        os.set_blocking(self._output, False)
        threading.Thread(target=self._read, name="function output", daemon=True).start()

    @property
    def idle_seconds(self) -> float:
        return time.monotonic() - self._last_used

    @property
    def alive(self) -> bool:
        return not self._ended.is_set()

    def invoke(self, request: Request) -> Outcome:
        """Run one invocation to its end. A worker that is not ``alive`` afterwards must not be used again."""
        cold = self._init_ms is None
        began = time.monotonic()
        self._request = request
        self._incoming.put(request)
        kind, value = self._wait(request, cold)
        duration_ms = (time.monotonic() - (self._taken if self._taken > began else began)) * 1000
        if kind in ("timeout", "memory"):
            self.stop()
        self._drain()
        if self._taken < began:
            self._line(_start_line(request))
        payload, error = _explain(kind, value, request)
        if kind == "timeout":
            moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime())
            self._line(f"{moment}.000Z {request.request_id} Task timed out after {request.timeout_seconds:.2f} seconds")
        lines, self._lines = tuple(self._lines), []
        self._last_used = time.monotonic()
        return Outcome(
            payload=payload,
            error=error,
            lines=lines,
            duration_ms=duration_ms,
            init_ms=self._init_ms if cold else None,
            memory_mb=max(self._peak_mb, self._memory()),
        )

    def stop(self) -> None:
        """End the process now. Safe to call twice."""
        self._incoming.put(None)
        self._process.kill()
        self._api.close_port(self._listener)

    # --- what the Runtime API calls ---------------------------------------------------------------------------

    _taken = 0.0

    def next(self) -> Invocation | None:
        if self._init_ms is None:
            self._init_ms = (time.monotonic() - self._started) * 1000
            self._news.put(("ready", None))
        request = self._incoming.get()
        if request is None:
            return None
        self._drain()
        self._taken = time.monotonic()
        self._line(_start_line(request))
        return Invocation(
            request_id=request.request_id,
            payload=request.payload,
            function_arn=request.function_arn,
            client_context=request.client_context,
            deadline_ms=int((time.time() + request.timeout_seconds) * 1000),
        )

    def succeeded(self, request_id: str, body: bytes) -> None:
        self._news.put(("response", (request_id, body)))

    def failed(self, request_id: str, body: bytes) -> None:
        self._news.put(("error", (request_id, body)))

    def init_failed(self, body: bytes) -> None:
        self._news.put(("init_error", body))

    # --- inside -----------------------------------------------------------------------------------------------

    def _wait(self, request: Request, cold: bool) -> tuple[str, Any]:
        """What ended the invocation: response, error, init_error, exit, timeout or memory."""
        deadline = time.monotonic() + request.timeout_seconds + (_INIT_LIMIT_SECONDS if cold else 0)
        while True:
            remaining = deadline - time.monotonic()
            if remaining <= 0:
                return "timeout", None
            try:
                kind, value = self._news.get(timeout=min(remaining, _MEMORY_CHECK_SECONDS))
            except queue.Empty:
                if self._memory() > self._memory_mb:
                    return "memory", None
                continue
            if kind == "ready":
                deadline = time.monotonic() + request.timeout_seconds
            elif kind in ("response", "error"):
                request_id, body = value
                if request_id == request.request_id:
                    return kind, body
            else:
                return kind, value

    def _memory(self) -> int:
        """Resident memory in MB, and the peak remembered; 0 where the system does not tell it."""
        try:
            with open(f"/proc/{self._process.pid}/status", encoding="ascii", errors="replace") as status:  # noqa: PTH123
                values = dict(line.split(":", 1) for line in status if line.startswith(("VmRSS", "VmHWM")))
        except OSError:
            return 0
        if "VmRSS" not in values:
            return 0  # It has ended and was not yet collected.
        self._peak_mb = max(self._peak_mb, int(values["VmHWM"].split()[0]) // 1024)
        return int(values["VmRSS"].split()[0]) // 1024

    def _read(self) -> None:
        while True:
            select.select([self._output], [], [])
            with self._reading:
                if not self._read_some():
                    break
        with self._reading:
            if self._partial:
                self._line(self._partial.decode("utf-8", "replace"))
                self._partial = b""
        code = self._process.wait()
        self._ended.set()
        self._news.put(("exit", code))
        self._api.close_port(self._listener)

    def _drain(self) -> None:
        """Take over what the process wrote before it delivered its result."""
        with self._reading:
            while not self._ended.is_set() and select.select([self._output], [], [], 0)[0] and self._read_some():
                pass

    def _read_some(self) -> bool:
        """Read what is there; False at the end of the output."""
        try:
            found = os.read(self._output, 65536)
        except BlockingIOError:
            return True  # _drain was faster.
        *lines, self._partial = (self._partial + found).split(b"\n")
        for line in lines:
            self._line(line.decode("utf-8", "replace"))
        return bool(found)

    def _line(self, text: str) -> None:
        # AWS's client keeps the lines of one message together with carriage returns.
        text = text.replace("\r", "\n")
        self._lines.append(text)
        self._print(text)


def _explain(kind: str, value: Any, request: Request) -> tuple[bytes, str | None]:
    """``(payload, kind of failure)`` of an invocation that ended in this way."""
    if kind == "response":
        return value, None
    if kind in ("error", "init_error"):
        return value, "Unhandled"
    if kind == "timeout":
        return _failure(request, "Sandbox.Timedout", f"Task timed out after {request.timeout_seconds:.2f} seconds")
    if kind == "memory" or value == 137:
        return _failure(request, "Runtime.ExitError", "Runtime exited with error: signal: killed")
    if value == 0:
        return _failure(request, "Runtime.ExitError", "Runtime exited without providing a reason")
    if value > 128:
        import signal

        name = f"signal {value - 128}"
        with contextlib.suppress(ValueError):
            name = signal.strsignal(value - 128) or name
        return _failure(request, "Runtime.ExitError", f"Runtime exited with error: signal: {name.lower()}")
    return _failure(request, "Runtime.ExitError", f"Runtime exited with error: exit status {value}")


def _failure(request: Request, kind: str, message: str) -> tuple[bytes, str]:
    # [M]: what Lambda answers when the process did not.
    text = f"RequestId: {request.request_id} Error: {message}"
    return json.dumps({"errorType": kind, "errorMessage": text}, separators=(",", ":")).encode(), "Unhandled"


def _start_line(request: Request) -> str:
    return f"START RequestId: {request.request_id} Version: {request.version}"


def new_request_id() -> str:
    return str(uuid.uuid4())
