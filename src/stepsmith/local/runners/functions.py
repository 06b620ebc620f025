"""Lambda's Invoke: each concurrent invocation of a function has a process of its own, kept warm for the next.

A process runs the code of the deployed zip under AWS's runtime interface client (or ours, where AWS's has no wheel),
in an environment that leads to this cloud only. Errors, logs and the REPORT line have Lambda's shapes. Asynchronous
invocations are retried as Lambda retries them.
"""

from __future__ import annotations

import base64
import json
import logging
import shutil
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepsmith.local.environment import child_environment
from stepsmith.local.moto_seam import DeployedFunction, Services
from stepsmith.local.parts import Call, Part
from stepsmith.local.protocol import ApiError
from stepsmith.local.runners.logs import Logs, LogStream
from stepsmith.local.runners.packages import host_architecture, host_runtime, runtime_folder, unpack
from stepsmith.local.runners.runtime_api import RuntimeApi
from stepsmith.local.runners.workers import Outcome, Request, Worker, new_request_id
from stepsmith.local.settings import Settings
from stepsmith.local.timers import Timers

_log = logging.getLogger(__name__)

_WARM_SECONDS = 300.0
_MAX_PAYLOAD_BYTES = 6 * 1024 * 1024
_TAIL_BYTES = 4096  # [D] LogType Tail answers the last 4 KB.
_ASYNC_RETRY_SECONDS = (60.0, 120.0)  # [D] One minute before the first retry, two before the second.


@dataclass(frozen=True, slots=True, kw_only=True)
class Invocation:
    """What Invoke answers. ``function_error`` is None when the function returned."""

    payload: bytes
    function_error: str | None
    executed_version: str
    log_tail: str
    request_id: str


@dataclass(slots=True, kw_only=True)
class _Warm:
    worker: Worker
    stream: LogStream
    scratch: Path


class Functions:
    """All functions' processes of one cloud."""

    def __init__(self, settings: Settings, services: Services, logs: Logs, timers: Timers) -> None:
        self._settings = settings
        self._services = services
        self._logs = logs
        self._timers = timers
        self._api = RuntimeApi()
        self._lock = threading.Lock()
        self._idle: dict[tuple[str, ...], list[_Warm]] = defaultdict(list)
        self._busy: dict[tuple[str, ...], list[_Warm]] = defaultdict(list)
        self._runtime: tuple[Path, bool] | None = None
        self._closed = False

    @property
    def part(self) -> Part:
        return Part(service="lambda", operations={"Invoke": self._invoke}, status=self._status)

    def invoke(
        self,
        region: str,
        name: str,
        payload: bytes,
        *,
        qualifier: str | None = None,
        client_context: str | None = None,
        request_id: str | None = None,
    ) -> Invocation:
        """Run the function and wait for its end. Raises ApiError as Lambda does when it cannot be run."""
        function = self._find(region, name, qualifier)
        _check_payload(payload)
        configuration = function.configuration
        version = str(configuration.get("Version") or "$LATEST")
        request = Request(
            version=version,
            request_id=request_id or new_request_id(),
            payload=payload or b"{}",
            function_arn=_unqualified(configuration["FunctionArn"]) + (f":{qualifier}" if qualifier else ""),
            timeout_seconds=float(configuration.get("Timeout") or 3),
            client_context=client_context,
        )
        key, warm = self._take(region, function)
        try:
            outcome = warm.worker.invoke(request)
        finally:
            self._give_back(key, warm)
        lines = self._report(warm.stream, request, configuration, outcome)
        return Invocation(
            payload=outcome.payload,
            function_error=outcome.error,
            executed_version=version,
            log_tail="\n".join(lines)[-_TAIL_BYTES:],
            request_id=request.request_id,
        )

    def start(self, region: str, name: str, payload: bytes, *, qualifier: str | None = None) -> str:
        """Invoke asynchronously; returns the request id. A function error is retried twice, as on Lambda."""
        self._find(region, name, qualifier)
        _check_payload(payload)
        request_id = new_request_id()

        def attempt(number: int) -> None:
            try:
                error = self.invoke(region, name, payload, qualifier=qualifier, request_id=request_id).function_error
            except ApiError as refused:
                error = str(refused)
            except Exception:
                _log.exception("asynchronous invocation %s of %s failed", request_id, name)
                return
            if error and number < len(_ASYNC_RETRY_SECONDS):
                self._timers.after(_ASYNC_RETRY_SECONDS[number], lambda: begin(number + 1))

        def begin(number: int) -> None:
            threading.Thread(target=attempt, args=(number,), name=f"invoke {name}", daemon=True).start()

        begin(0)
        return request_id

    def close(self) -> None:
        """End every process."""
        with self._lock:
            self._closed = True
            warm = [one for held in (self._idle, self._busy) for several in held.values() for one in several]
            self._idle.clear()
        for one in warm:
            self._end(one)
        self._api.close()

    # --- the API ----------------------------------------------------------------------------------------------

    def _invoke(self, parameters: Mapping[str, Any], call: Call) -> Mapping[str, Any]:
        name, qualifier = parameters["FunctionName"], parameters.get("Qualifier")
        name, qualifier = _split_qualifier(name, qualifier)
        payload = parameters.get("Payload") or b""
        kind = parameters.get("InvocationType", "RequestResponse")
        if kind == "DryRun":
            self._find(call.region, name, qualifier)
            return {"StatusCode": 204}
        if kind == "Event":
            self.start(call.region, name, payload, qualifier=qualifier)
            return {"StatusCode": 202, "Payload": b""}
        if kind != "RequestResponse":
            raise ApiError("InvalidParameterValueException", f"Unsupported InvocationType {kind}")
        done = self.invoke(call.region, name, payload, qualifier=qualifier, client_context=_client_context(parameters))
        answer: dict[str, Any] = {
            "StatusCode": 200,
            "Payload": done.payload,
            "ExecutedVersion": done.executed_version,
        }
        if done.function_error:
            answer["FunctionError"] = done.function_error
        if parameters.get("LogType") == "Tail":
            answer["LogResult"] = base64.b64encode(done.log_tail.encode()).decode()
        return answer

    def _status(self) -> Mapping[str, Any]:
        with self._lock:
            return {
                "status": "ready",
                "warm": sum(map(len, self._idle.values())),
                "running": sum(map(len, self._busy.values())),
            }

    # --- processes --------------------------------------------------------------------------------------------

    def _find(self, region: str, name: str, qualifier: str | None) -> DeployedFunction:
        function = self._services.function(region, name, qualifier)
        if function is None:
            arn = (
                name if name.startswith("arn:") else f"arn:aws:lambda:{region}:{self._settings.account}:function:{name}"
            )
            # [R]: the qualifier is named even when none was given.
            raise ApiError("ResourceNotFoundException", f"Function not found: {arn}:{qualifier or '$LATEST'}", 404)
        return function

    def _take(self, region: str, function: DeployedFunction) -> tuple[tuple[str, ...], _Warm]:
        """A process for this very code and configuration: a warm one, or a new one."""
        configuration = function.configuration
        arn = _unqualified(configuration["FunctionArn"])
        decisive = {name: value for name, value in configuration.items() if name not in _NOT_DECISIVE}
        key = (arn, str(configuration.get("Version")), json.dumps(decisive, sort_keys=True, default=str))
        outdated: list[_Warm] = []
        with self._lock:
            if self._closed:
                raise ApiError("ServiceException", "The local cloud is shutting down", 500)
            for other in [other for other in self._idle if other[:2] == key[:2] and other != key]:
                outdated += self._idle.pop(other)
            running = sum(len(busy) for other, busy in self._busy.items() if other[0] == arn)
            if function.reserved_concurrency is not None and running >= function.reserved_concurrency:
                raise ApiError(
                    "TooManyRequestsException",
                    "Rate Exceeded.",
                    429,
                    Reason="ReservedFunctionConcurrentInvocationLimitExceeded",
                )
            warm = None
            while self._idle[key] and warm is None:
                warm = self._idle[key].pop()
                if not warm.worker.alive:
                    outdated.append(warm)
                    warm = None
            if warm is not None:
                self._busy[key].append(warm)
        for one in outdated:
            self._end(one)
        if warm is None:
            warm = self._start(region, function)
            with self._lock:
                self._busy[key].append(warm)
        return key, warm

    def _give_back(self, key: tuple[str, ...], warm: _Warm) -> None:
        with self._lock:
            self._busy[key].remove(warm)
            keep = warm.worker.alive and not self._closed
            if keep:
                self._idle[key].append(warm)
        if not keep:
            self._end(warm)
            return
        self._timers.after(_WARM_SECONDS, lambda: self._retire(key, warm))

    def _retire(self, key: tuple[str, ...], warm: _Warm) -> None:
        with self._lock:
            # It may be busy, or have been used since: then a later timer is set for it.
            if warm not in self._idle.get(key, []) or warm.worker.idle_seconds < _WARM_SECONDS:
                return
            self._idle[key].remove(warm)
        self._end(warm)

    def _end(self, warm: _Warm) -> None:
        warm.worker.stop()
        shutil.rmtree(warm.scratch, ignore_errors=True)

    def _start(self, region: str, function: DeployedFunction) -> _Warm:
        configuration = function.configuration
        architecture = (configuration.get("Architectures") or ["x86_64"])[0]
        package = unpack(self._settings.home, function.code, str(configuration.get("Runtime") or ""), architecture)
        if configuration.get("Layers"):
            raise ApiError("InvalidParameterValueException", "The local cloud does not run functions with layers yet")
        with self._lock:
            if self._runtime is None:
                self._runtime = runtime_folder(self._settings.state)
            runtime, has_client = self._runtime
        group = configuration["LoggingConfig"]["LogGroup"]
        version = str(configuration.get("Version") or "$LATEST")
        stream_name = f"{time.strftime('%Y/%m/%d', time.gmtime())}/[{version}]{new_request_id().replace('-', '')}"
        # [D] Lambda makes the group if nobody did.
        stream = self._logs.open(region, group, stream_name, create_group=True)
        note = f" (stepsmith local: {package.note})" if package.note else ""
        stream.write(f"INIT_START Runtime Version: {host_runtime()} {host_architecture()}{note}")
        scratch = Path(tempfile.mkdtemp(prefix="function-", dir=self._scratch()))
        handler = str(configuration["Handler"])
        program = ["-m", "awslambdaric"] if has_client else [str(Path(__file__).with_name("client.py"))]

        def environment(port: int) -> dict[str, str]:
            variables = (configuration.get("Environment") or {}).get("Variables") or {}
            made = child_environment(self._settings, scratch, variables)
            made |= _lambda_variables(configuration, version, group, stream_name, package.folder, runtime)
            made["AWS_REGION"] = made["AWS_DEFAULT_REGION"] = region
            made["AWS_LAMBDA_RUNTIME_API"] = f"127.0.0.1:{port}"
            made["PYTHONPATH"] = ":".join(map(str, [*package.path, runtime]))
            return made

        worker = Worker(
            self._api,
            # -S: no site-packages of ours. What the function may import stands on PYTHONPATH.
            [sys.executable, "-S", *program, handler],
            environment=environment,
            folder=str(package.folder),
            memory_mb=int(configuration.get("MemorySize") or 128),
            print_line=stream.write,
        )
        return _Warm(worker=worker, stream=stream, scratch=scratch)

    def _scratch(self) -> Path:
        folder = self._settings.state / "scratch"
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _report(
        self, stream: LogStream, request: Request, configuration: Mapping[str, Any], outcome: Outcome
    ) -> list[str]:
        billed = max(1, -(-int(outcome.duration_ms * 1000) // 1000))
        report = (
            f"REPORT RequestId: {request.request_id}\tDuration: {outcome.duration_ms:.2f} ms\t"
            f"Billed Duration: {billed} ms\tMemory Size: {configuration.get('MemorySize', 128)} MB\t"
            f"Max Memory Used: {outcome.memory_mb} MB\t"
        )
        if outcome.init_ms is not None:
            report += f"Init Duration: {outcome.init_ms:.2f} ms\t"
        end = f"END RequestId: {request.request_id}"
        stream.write(end)
        stream.write(report)
        stream.flush()
        return [*outcome.lines, end, report]


# What may differ between two descriptions of a function that the same process can serve.
_NOT_DECISIVE = {"LastModified", "Description", "State", "LastUpdateStatus", "StateReason", "StateReasonCode"}


def _lambda_variables(
    configuration: Mapping[str, Any], version: str, group: str, stream: str, folder: Path, runtime: Path
) -> dict[str, str]:
    """[D] The variables that Lambda defines; a function may not override them."""
    return {
        "_HANDLER": str(configuration["Handler"]),
        "AWS_EXECUTION_ENV": f"AWS_Lambda_{configuration.get('Runtime')}",
        "AWS_LAMBDA_FUNCTION_NAME": str(configuration["FunctionName"]),
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(configuration.get("MemorySize") or 128),
        "AWS_LAMBDA_FUNCTION_VERSION": version,
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_LOG_GROUP_NAME": group,
        "AWS_LAMBDA_LOG_STREAM_NAME": stream,
        "LAMBDA_TASK_ROOT": str(folder),
        "LAMBDA_RUNTIME_DIR": str(runtime),
        "TZ": ":UTC",
    }


def _check_payload(payload: bytes) -> None:
    if len(payload) > _MAX_PAYLOAD_BYTES:
        raise ApiError(
            "RequestTooLargeException",
            f"Request must be smaller than {_MAX_PAYLOAD_BYTES} bytes for the InvokeFunction operation",
            413,
        )
    if payload:
        try:
            json.loads(payload)
        except ValueError as error:
            raise ApiError(
                "InvalidRequestContentException", f"Could not parse request body into json: {error}"
            ) from None


def _client_context(parameters: Mapping[str, Any]) -> str | None:
    encoded = parameters.get("ClientContext")
    return base64.b64decode(encoded).decode() if encoded else None


def _split_qualifier(name: str, qualifier: str | None) -> tuple[str, str | None]:
    """A name or ARN may carry its qualifier: ``name:7``, ``arn:…:function:name:7``."""
    parts = name.split(":")
    if name.startswith("arn:"):
        return (":".join(parts[:7]), qualifier or parts[7]) if len(parts) > 7 else (name, qualifier)
    return (parts[0], qualifier or parts[1]) if len(parts) == 2 else (name, qualifier)


def _unqualified(arn: str) -> str:
    return ":".join(arn.split(":")[:7])
