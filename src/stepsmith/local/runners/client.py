"""The process of a Lambda function where AWS's runtime interface client has no wheel for this machine.

Run as a program: ``python client.py module.function``. It imports the handler, then fetches one invocation after the
other from the Runtime API at ``AWS_LAMBDA_RUNTIME_API`` and delivers results, in the shapes of AWS's own client. Only
the standard library is used, and nothing of ours is imported: the function's folder must not see it.
"""

from __future__ import annotations

import http.client
import importlib
import json
import logging
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

_PATH = "/2018-06-01/runtime"


class Context:
    """The second argument of a handler."""

    def __init__(self, headers: Any) -> None:
        self.aws_request_id: str = headers["Lambda-Runtime-Aws-Request-Id"]
        self.invoked_function_arn: str = headers["Lambda-Runtime-Invoked-Function-Arn"]
        self.function_name = os.environ.get("AWS_LAMBDA_FUNCTION_NAME")
        self.function_version = os.environ.get("AWS_LAMBDA_FUNCTION_VERSION")
        self.memory_limit_in_mb = os.environ.get("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")
        self.log_group_name = os.environ.get("AWS_LAMBDA_LOG_GROUP_NAME")
        self.log_stream_name = os.environ.get("AWS_LAMBDA_LOG_STREAM_NAME")
        self.identity = None
        client_context = headers.get("Lambda-Runtime-Client-Context")
        self.client_context = json.loads(client_context) if client_context else None
        self._deadline_ms = int(headers["Lambda-Runtime-Deadline-Ms"])

    def get_remaining_time_in_millis(self) -> int:
        return max(0, self._deadline_ms - int(time.time() * 1000))

    def log(self, message: Any) -> None:
        sys.stdout.write(str(message))


class _LogFormat(logging.Formatter):
    converter = staticmethod(time.gmtime)
    request_id = ""

    def format(self, record: logging.LogRecord) -> str:
        record.aws_request_id = _LogFormat.request_id
        return super().format(record)


def main(handler_name: str) -> int:
    address = os.environ["AWS_LAMBDA_RUNTIME_API"]
    _set_up_logging()
    try:
        handler = _load(handler_name)
    except _Fault as fault:
        _post(address, "init/error", _error(fault.kind, fault.message, fault.trace))
        return 1
    except BaseException as error:
        _post(address, "init/error", _report(error, ""))
        return 1
    connection = http.client.HTTPConnection(address)
    while True:
        connection.request("GET", f"{_PATH}/invocation/next")
        response = connection.getresponse()
        body = response.read()
        context = Context(response.headers)
        request_id = _LogFormat.request_id = context.aws_request_id
        path = f"invocation/{request_id}"
        try:
            result = handler(json.loads(body), context)
        except Exception as error:
            _post(address, f"{path}/error", _report(error, request_id))
            continue
        try:
            answer = json.dumps(result).encode()
        except (TypeError, ValueError) as error:
            message = f"Unable to marshal response: {error}"
            _post(address, f"{path}/error", _error("Runtime.MarshalError", message, [], request_id))
            continue
        _post(address, f"{path}/response", answer)


class _Fault(Exception):
    def __init__(self, kind: str, message: str, trace: list[str] | None = None) -> None:
        super().__init__(message)
        self.kind, self.message, self.trace = kind, message, trace or []


def _load(name: str) -> Callable[[Any, Context], Any]:
    module_name, dot, function_name = name.rpartition(".")
    if not dot:
        raise _Fault("Runtime.MalformedHandlerName", f"Bad handler '{name}': not enough values to unpack")
    try:
        module = importlib.import_module(module_name.replace("/", "."))
    except ImportError as error:
        raise _Fault("Runtime.ImportModuleError", f"Unable to import module '{module_name}': {error}") from None
    except SyntaxError as error:
        trace = [f'  File "{error.filename}" Line {error.lineno}\n    {error.text}']
        raise _Fault("Runtime.UserCodeSyntaxError", f"Syntax error in module '{module_name}': {error}", trace) from None
    try:
        handler: Callable[[Any, Context], Any] = getattr(module, function_name)
    except AttributeError:
        message = f"Handler '{function_name}' missing on module '{module_name}'"
        raise _Fault("Runtime.HandlerNotFound", message) from None
    return handler


def _report(error: BaseException, request_id: str) -> bytes:
    return _error(type(error).__name__, str(error), _trace(error.__traceback__), request_id)


def _trace(found: TracebackType | None) -> list[str]:
    """The handler's own frames, formatted."""
    frames = [frame for frame in traceback.extract_tb(found) if frame.filename != __file__]
    return traceback.format_list(frames)


def _error(kind: str, message: str, trace: list[str], request_id: str = "") -> bytes:
    lines = [f"[ERROR] {kind}: {message}", "Traceback (most recent call last):"]
    lines += [line for entry in trace for line in entry.splitlines()]
    sys.stdout.write("\r".join(lines) + "\n")
    sys.stdout.flush()
    value = {"errorMessage": message, "errorType": kind, "requestId": request_id, "stackTrace": trace}
    return json.dumps(value).encode()


def _post(address: str, path: str, body: bytes) -> None:
    connection = http.client.HTTPConnection(address)
    connection.request("POST", f"{_PATH}/{path}", body, {"Content-Type": "application/json"})
    connection.getresponse().read()
    connection.close()


def _set_up_logging() -> None:
    handler = logging.StreamHandler(sys.stdout)
    layout = "[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s"
    handler.setFormatter(_LogFormat(layout, "%Y-%m-%dT%H:%M:%S"))
    logging.getLogger().addHandler(handler)


if __name__ == "__main__":
    # The folder of this file must not be on the path: its neighbours are not the function's.
    sys.path[0] = str(Path.cwd())
    sys.exit(main(sys.argv[1]))
