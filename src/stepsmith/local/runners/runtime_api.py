"""Lambda's Runtime API: where a function's process fetches its invocations and delivers their results.

Each process has a port of its own, because AWS's runtime interface client knows only ``host:port`` and says nothing
about who it is. One thread waits on all ports; a connection gets a thread while it lasts.
"""

from __future__ import annotations

import contextlib
import logging
import selectors
import socket
import threading
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler
from typing import Any, Protocol

from stepsmith.local.settings import HOST

_log = logging.getLogger(__name__)

_PREFIX = "/2018-06-01/runtime/"
MAX_RESPONSE_BYTES = 6 * 1024 * 1024 + 100
"""[D] 6 MB, plus the 100 bytes with which the service's own limit (6,291,556) was published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invocation:
    """What the process is told about one invocation."""

    request_id: str
    payload: bytes
    deadline_ms: int
    function_arn: str
    client_context: str | None


class Worker(Protocol):
    """The process, as the Runtime API sees it. All methods are called from connection threads."""

    def next(self) -> Invocation | None: ...
    def succeeded(self, request_id: str, body: bytes) -> None: ...
    def failed(self, request_id: str, body: bytes) -> None: ...
    def init_failed(self, body: bytes) -> None: ...


class RuntimeApi:
    """All ports of one cloud."""

    def __init__(self) -> None:
        self._selector = selectors.DefaultSelector()
        self._wake_read, self._wake_write = socket.socketpair()
        self._selector.register(self._wake_read, selectors.EVENT_READ)
        self._lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._closed = False

    def open(self, worker: Worker) -> tuple[socket.socket, int]:
        """A listening socket for ``worker`` and its port; ``close_port`` ends it."""
        listener = socket.create_server((HOST, 0))
        with self._lock:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="runtime api", daemon=True)
                self._thread.start()
            self._selector.register(listener, selectors.EVENT_READ, worker)
        self._wake()
        return listener, listener.getsockname()[1]

    def close_port(self, listener: socket.socket) -> None:
        with self._lock, contextlib.suppress(KeyError, ValueError):
            self._selector.unregister(listener)
        listener.close()

    def close(self) -> None:
        self._closed = True
        self._wake()

    def _wake(self) -> None:
        with contextlib.suppress(OSError):
            self._wake_write.send(b"w")

    def _run(self) -> None:
        while not self._closed:
            for key, _ in self._selector.select():
                if key.fileobj is self._wake_read:
                    self._wake_read.recv(4096)
                    continue
                listener = key.fileobj
                assert isinstance(listener, socket.socket)
                try:
                    connection, address = listener.accept()
                except OSError:
                    continue  # The port was closed in the meantime.
                arguments = (connection, address, key.data)
                threading.Thread(target=_serve, args=arguments, name="runtime api", daemon=True).start()


def _serve(connection: socket.socket, address: Any, worker: Worker) -> None:
    with connection, contextlib.suppress(ConnectionError, BrokenPipeError):
        _Handler(connection, address, worker)  # type: ignore[arg-type]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1  # One packet for headers and body.

    server: Any  # The worker: http.server passes on whatever stands in the server's place.

    def do_GET(self) -> None:
        if self.path != f"{_PREFIX}invocation/next":
            self._answer(404, b'{"errorType":"NotFound"}')
            return
        invocation = self.server.next()
        if invocation is None:
            self.close_connection = True  # The process is about to be ended.
            return
        trace = f"Root=1-{invocation.deadline_ms // 1000:08x}-{invocation.request_id[-12:]}00000000"
        headers = {
            "Content-Type": "application/json",
            "Lambda-Runtime-Aws-Request-Id": invocation.request_id,
            "Lambda-Runtime-Deadline-Ms": str(invocation.deadline_ms),
            "Lambda-Runtime-Invoked-Function-Arn": invocation.function_arn,
            "Lambda-Runtime-Trace-Id": trace,
        }
        if invocation.client_context:
            headers["Lambda-Runtime-Client-Context"] = invocation.client_context
        self._answer(200, invocation.payload, headers)

    def do_POST(self) -> None:
        body = self._body()
        parts = self.path.removeprefix(_PREFIX).split("/")
        if parts == ["init", "error"]:
            self.server.init_failed(body)
        elif len(parts) == 3 and parts[0] == "invocation" and parts[2] == "response":
            if len(body) > MAX_RESPONSE_BYTES:
                text = (
                    b'{"errorMessage":"Response payload size exceeded maximum allowed payload size (%d bytes).",'
                    b'"errorType":"Function.ResponseSizeTooLarge"}' % MAX_RESPONSE_BYTES
                )
                self.server.failed(parts[1], text)
                self._answer(413, text)
                return
            self.server.succeeded(parts[1], body)
        elif len(parts) == 3 and parts[0] == "invocation" and parts[2] == "error":
            self.server.failed(parts[1], body)
        else:
            self._answer(404, b'{"errorType":"NotFound"}')
            return
        self._answer(202, b'{"status":"OK"}\n')

    def log_message(self, format: str, *arguments: Any) -> None:
        _log.debug(format, *arguments)

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            chunks = []
            while size := int(self.rfile.readline().split(b";")[0], 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b"".join(chunks)
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {"Content-Type": "application/json"}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()
