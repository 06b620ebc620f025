"""Calling a Lambda handler as Lambda's Python runtime does; run as a program, the process of one function.

Standard library only, and nothing of ours: as a program it is started by its path, in the function's own folder.
``python handler_process.py module.function REQUESTS ANSWERS`` reads one JSON line for each call from the descriptor
REQUESTS and writes one to ANSWERS: ``{"kind": "response" | "error", "body": "<JSON text>"}``.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

VARIABLES = {
    "function_name": "AWS_LAMBDA_FUNCTION_NAME",
    "function_version": "AWS_LAMBDA_FUNCTION_VERSION",
    "memory_limit_in_mb": "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "log_group_name": "AWS_LAMBDA_LOG_GROUP_NAME",
    "log_stream_name": "AWS_LAMBDA_LOG_STREAM_NAME",
}


class Context:
    """The second argument of a handler, with the attributes that Lambda gives it [D]."""

    function_name: str
    function_version: str
    memory_limit_in_mb: str
    log_group_name: str
    log_stream_name: str
    identity = None
    client_context = None

    def __init__(self, variables: Mapping[str, str], request_id: str, function_arn: str, limit_seconds: float) -> None:
        for attribute, variable in VARIABLES.items():
            setattr(self, attribute, variables.get(variable))
        self.aws_request_id = request_id
        self.invoked_function_arn = function_arn
        self._deadline = time.monotonic() + limit_seconds

    def get_remaining_time_in_millis(self) -> int:
        return max(0, int((self._deadline - time.monotonic()) * 1000))

    def log(self, message: object) -> None:
        sys.stdout.write(str(message))


def call(handler: Callable[..., Any], arguments: list[Any], request_id: str, folder: str | None) -> tuple[str, str]:
    """``("response", <JSON text>)``, or ``("error", …)`` with errorType and errorMessage, as Lambda answers it.

    ``folder`` is the function's, which stands in stack traces as /var/task.
    """
    try:
        result = handler(*arguments)
    except Exception as error:
        trace = _trace(error.__traceback__, folder)
        return "error", _report(type(error).__name__, _words(error), request_id, trace)
    except SystemExit as stop:
        # [M] Lambda sees its runtime end.
        return "error", exited(request_id, stop.code if isinstance(stop.code, int) else 0 if stop.code is None else 1)
    except BaseException:
        # What is no Exception ends the runtime too: Python's exit status is 1 then.
        traceback.print_exc()
        return "error", exited(request_id, 1)
    try:
        body = json.dumps(result, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
        body.encode("utf-8")  # Half of a surrogate pair is no text.
        return "response", body
    except (TypeError, ValueError, RecursionError) as error:
        message = f"Unable to marshal response: {error}"
        return "error", _report("Runtime.MarshalError", message, request_id, [])


def _words(error: Exception) -> str:
    try:
        return str(error)
    except Exception as another:  # the class is the function's own, and may be wrong
        return f"<{type(another).__name__} in its __str__>"


def exited(request_id: str, status: int, signal_name: str = "") -> str:
    """What Lambda answers when its runtime has gone. [M]"""
    how = f"with error: exit status {status}" if status else "without providing a reason"
    if signal_name:
        how = f"with error: signal: {signal_name}"
    message = f"RequestId: {request_id} Error: Runtime exited {how}"
    return json.dumps({"errorType": "Runtime.ExitError", "errorMessage": message}, separators=(",", ":"))


def _report(kind: str, message: str, request_id: str = "", trace: list[str] | None = None) -> str:
    report: dict[str, Any] = {"errorMessage": message, "errorType": kind}
    if trace is not None:
        report |= {"requestId": request_id, "stackTrace": trace}  # [R] in this order
    return json.dumps(report, ensure_ascii=False, separators=(",", ":"))


def _trace(found: TracebackType | None, folder: str | None) -> list[str]:
    """The handler's own frames, formatted."""
    frames = [frame for frame in traceback.extract_tb(found) if frame.filename != __file__]
    lines = traceback.format_list(frames)
    return lines if folder is None else [line.replace(folder + os.sep, "/var/task/") for line in lines]


def _load(name: str) -> Callable[..., Any] | tuple[str, str]:
    """The handler, or the error with which Lambda answers in its place."""
    module_name, _, function_name = name.rpartition(".")
    try:
        module = importlib.import_module(module_name.replace("/", "."))
        handler: Callable[..., Any] = getattr(module, function_name)
    except AttributeError:
        return "Runtime.HandlerNotFound", f"Handler '{function_name}' missing on module '{module_name}'"
    except ImportError as error:
        return "Runtime.ImportModuleError", f"Unable to import module '{module_name}': {error}"
    except SyntaxError as error:
        return "Runtime.UserCodeSyntaxError", f"Syntax error in module '{module_name}': {error}"
    except Exception as error:
        return type(error).__name__, str(error)
    return handler


def main(handler_name: str, requests: int, answers: int) -> None:
    folder = str(Path.cwd())
    found = _load(handler_name)
    with open(requests, encoding="utf-8") as lines, open(answers, "w", encoding="utf-8") as out:
        for line in lines:
            request = json.loads(line)
            request_id = request["request_id"]
            if isinstance(found, tuple):
                kind, body = "error", _report(*found, request_id, [])
            else:
                context = Context(os.environ, request_id, request["function_arn"], request["limit_seconds"])
                kind, body = call(found, [request["event"], context], request_id, folder)
            sys.stdout.flush()
            sys.stderr.flush()
            print(json.dumps({"kind": kind, "body": body}), file=out, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
