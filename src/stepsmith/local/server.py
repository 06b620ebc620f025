"""The port: finds out which service a request is for, and lets a part of ours or moto answer it.

``python -m stepsmith.local.server --project DIR`` is the process that ``lifecycle.up`` starts.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import re
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from werkzeug.serving import BaseWSGIServer, ThreadedWSGIServer, WSGIRequestHandler
from werkzeug.wrappers import Request, Response

from stepsmith.errors import ConfigurationError
from stepsmith.local.lifecycle import HEALTH_PATH, remove_server_file, write_server_file
from stepsmith.local.parts import Call, Part
from stepsmith.local.protocol import (
    ApiError,
    Reply,
    find_operation,
    new_request_id,
    read_request,
    write_error,
    write_reply,
)
from stepsmith.local.settings import ACCOUNT, HOST, PORT, REGION, Settings

if TYPE_CHECKING:
    from stepsmith.local.cloud import Cloud

_log = logging.getLogger("stepsmith.local")
_SCOPE = re.compile(r"Credential=[^/,\s]+/\d{8}/([^/]+)/([^/]+)/aws4_request")
_TARGETS = {"AWSStepFunctions": "states", "AWSInsightsIndexService": "ce", "AWSBudgetServiceGateway": "budgets"}

# SigV4's service names where they are not botocore's.
_BOTOCORE_NAMES = {"states": "stepfunctions"}


class Front:
    """The WSGI application."""

    def __init__(self, cloud: Cloud) -> None:
        self._cloud = cloud

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        request = Request(environ)
        if request.path == HEALTH_PATH:
            return _json_response(self._cloud.health())(environ, start_response)
        service, region = _scope(request, self._cloud.settings.region)
        part = self._cloud.parts.get(service)
        if part is not None:
            reply = self._answer(part, request, region)
            if reply is not None:
                return Response(reply.body, reply.status, dict(reply.headers))(environ, start_response)
        rewrite = self._rewrite(service, request)
        if rewrite is not None:
            behind = Response.from_app(self._cloud.services, environ)
            if behind.status_code == 200:
                behind.set_data(json.dumps(rewrite(json.loads(behind.get_data()))))
            return behind(environ, start_response)
        return self._cloud.services(environ, start_response)

    def _rewrite(self, service: str, request: Request) -> Callable[[dict[str, Any]], dict[str, Any]] | None:
        if all(owner != service for owner, _ in self._cloud.rewrites):
            return None
        operation = request.headers.get("X-Amz-Target", "").rpartition(".")[2] or find_operation(service, request)
        return self._cloud.rewrites.get((service, operation or ""))

    def _answer(self, part: Part, request: Request, region: str) -> Reply | None:
        """The reply of a part of ours, or None when the operation is not one of its own."""
        operation = find_operation(part.service, request)
        function = part.operations.get(operation or "")
        request_id = new_request_id()
        if function is None or operation is None:
            if not part.whole:
                return None
            name = operation or request.headers.get("X-Amz-Target", "").rpartition(".")[2] or request.path
            code = "UnsupportedOperation" if operation else "UnknownOperationException"
            text = (
                f"The local cloud does not serve {part.service} {name}. It serves {', '.join(sorted(part.operations))}."
            )
            return write_error(part.service, ApiError(code, text, 501 if operation else 400), request_id)
        settings = self._cloud.settings
        call = Call(
            service=part.service,
            operation=operation,
            region=region,
            account=settings.account,
            request_id=request_id,
        )
        try:
            parameters = read_request(part.service, operation, request)
            return write_reply(part.service, operation, function(parameters, call), request_id)
        except ApiError as error:
            return write_error(part.service, error, request_id)
        except Exception as error:
            # A fault of ours must look like one: AWS's InternalFailure, with the traceback in our log.
            _log.exception("%s %s failed", part.service, operation)
            text = f"A fault in the local cloud: {type(error).__name__}: {error}"
            return write_error(part.service, ApiError("InternalFailure", text, 500), request_id)


def make_server(cloud: Cloud) -> BaseWSGIServer:
    """The server bound to the settings' port; port 0 picks a free one. Raises ConfigurationError when it is taken."""
    settings = cloud.settings
    try:
        listener = socket.create_server((HOST, settings.port), backlog=128)
    except OSError as error:
        raise ConfigurationError(
            f"port {settings.port} on {HOST} cannot be opened: {error.strerror or error}", key="port"
        ) from None
    handler = type("Handler", (_Handler,), {"services": cloud.services})
    server = _Server(HOST, settings.port, Front(cloud), handler, fd=listener.detach())
    server.daemon_threads = True
    return server


def serve(settings: Settings) -> None:
    """Serve until SIGTERM or SIGINT; then every child is gone before this returns."""
    from stepsmith.local.cloud import Cloud

    cloud = Cloud(settings)
    server = make_server(cloud)
    cloud.start()
    write_server_file(settings)

    def stop(number: int, frame: Any) -> None:
        # shutdown() waits for serve_forever, which runs in this very thread.
        threading.Thread(target=server.shutdown, name="stop", daemon=True).start()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    _log.info("listening on %s, account %s, region %s", settings.endpoint, settings.account, settings.region)
    try:
        server.serve_forever(poll_interval=3600)
    finally:
        cloud.close()
        server.server_close()
        remove_server_file(settings)
        _log.info("stopped")


class _Server(ThreadedWSGIServer):
    """Wakes up for a shutdown instead of looking for one ten times a second."""

    request_queue_size = 128

    def shutdown(self) -> None:
        # socketserver notices the request only between two polls: give it something to poll for.
        flag = threading.Thread(target=super().shutdown, daemon=True)
        flag.start()
        while flag.is_alive():
            try:
                socket.create_connection((HOST, self.port), timeout=1).close()
            except OSError:
                break
            flag.join(0.05)
        flag.join()


class _Handler(WSGIRequestHandler):
    # Without this, an answer whose headers and body go out in two packets waits for a delayed acknowledgement.
    disable_nagle_algorithm = True
    services: Any = None

    def make_environ(self) -> dict[str, Any]:
        environ: dict[str, Any] = self.services.complete_environ(self.headers, super().make_environ())
        return environ

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        _log.debug("%s %s", self.requestline, code)

    def log(self, type: str, message: str, *arguments: Any) -> None:
        _log.log(logging.ERROR if type == "error" else logging.INFO, message.rstrip(), *arguments)


def _scope(request: Request, region: str) -> tuple[str, str]:
    """``(SigV4 service, region)``. Unsigned requests are recognised by their target; else they are moto's."""
    signed = _SCOPE.search(request.headers.get("Authorization", ""))
    if signed:
        return signed[2].lower(), signed[1]
    presigned = request.args.get("X-Amz-Credential", "").split("/")
    if len(presigned) == 5:
        return presigned[3].lower(), presigned[2]
    target = request.headers.get("X-Amz-Target", "").partition(".")[0]
    return _TARGETS.get(target, ""), region


def _json_response(value: Any) -> Response:
    return Response(json.dumps(value, indent=2) + "\n", content_type="application/json")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m stepsmith.local.server", description=__doc__)
    parser.add_argument("--project", type=Path, default=Path.cwd())
    parser.add_argument("--port", type=int, default=PORT)
    parser.add_argument("--account", default=ACCOUNT)
    parser.add_argument("--region", default=REGION)
    parser.add_argument("--verbose", action="store_true", help="log every request")
    options = parser.parse_args(arguments)
    logging.basicConfig(
        level=logging.DEBUG if options.verbose else logging.INFO,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        stream=sys.stderr,
    )
    logging.Formatter.converter = time.gmtime
    for noisy in ("werkzeug", "botocore", "urllib3", "boto3", "s3transfer", "moto", "flask_cors"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    settings = Settings(
        project=options.project.resolve(), port=options.port, account=options.account, region=options.region
    )
    try:
        serve(settings)
    except ConfigurationError as error:
        print(f"error: {error}", file=sys.stderr)  # noqa: T201
        return 64
    return 0


if __name__ == "__main__":
    os._exit(main())
