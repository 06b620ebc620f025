"""One process of a function for one run: started with the function's first call, kept warm, ended when a call takes too
long.

Its environment is made from nothing: the resource's variables, those that Lambda defines, made-up credentials and an
endpoint at which nothing answers. No call of an AWS SDK in it reaches AWS.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from stepsmith.errors import ConfigurationError
from stepsmith.resources import Function, Parameter, Token, tokens_in
from stepsmith.testing.handler_process import exited

REGION, ACCOUNT = "us-east-1", "000000000000"
_ENDING_SECONDS = 5.0
_HELD_SECONDS = 1.0
_PROGRAM = Path(__file__).with_name("handler_process.py")
_ARNS = {
    "Bucket": "arn:aws:s3:::{id}",
    "Function": "arn:aws:lambda:{region}:{account}:function:{id}",
    "Topic": "arn:aws:sns:{region}:{account}:{id}",
    "JobQueue": "arn:aws:batch:{region}:{account}:job-queue/{id}",
    "JobDefinition": "arn:aws:batch:{region}:{account}:job-definition/{id}:1",
}


class FunctionWorker:
    """``environment`` overrules the resource's variables. Raises ConfigurationError for one that has no value here."""

    def __init__(self, function: Function[Any, Any], folder: Path, environment: Mapping[str, str]) -> None:
        self._function = function
        self._folder = folder
        self._variables = {
            **_safe_variables(),
            **lambda_variables(function.id, function.handler, function.runtime, function.memory_mb),
            **_own_variables(function, environment),
            **environment,
        }
        self._arn = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{function.id}"
        self._process: subprocess.Popen[bytes] | None = None

    def invoke(self, event: Any, request_id: str, limit_seconds: float) -> tuple[str, str] | None:
        """The kind of the answer and its JSON text; None when the call took longer than it may."""
        if self._process is None:
            self._start()
        request = {
            "event": event,
            "request_id": request_id,
            "function_arn": self._arn,
            "limit_seconds": limit_seconds,
        }
        # A thread writes, because a process that hangs before it reads would keep a long event waiting for ever.
        self._writer = threading.Thread(target=self._write, args=(json.dumps(request) + "\n",), daemon=True)
        self._writer.start()
        try:
            line = self._answers.get(timeout=limit_seconds)
        except queue.Empty:
            self._tell()
            self.stop()
            return None
        self._tell()
        if line is None:
            return self._ended(request_id)
        try:
            answer = json.loads(line)
            return answer["kind"], answer["body"]
        except (ValueError, KeyError, TypeError):
            # The function has written to a descriptor that it did not open: its runtime is of no use any more.
            self.stop()
            return "error", exited(request_id, 1)

    def stop(self) -> None:
        """End the process and what it started. Safe to call twice."""
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError):  # it may have ended by itself
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        # What the function started in a session of its own may hold the pipes: nobody waits for that.
        self._reader.join(_HELD_SECONDS)
        self._writer.join(_HELD_SECONDS)
        with contextlib.suppress(BrokenPipeError):
            self._requests.close()
        self._output.close()
        self._home.cleanup()
        self._process = None

    def _start(self) -> None:
        self._home = tempfile.TemporaryDirectory(prefix="stepsmith-function-")
        self._output: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115
        self._told = 0
        requests_read, requests_write = os.pipe()
        answers_read, answers_write = os.pipe()
        path = os.pathsep.join([str(self._folder), *(entry for entry in sys.path if entry)])
        self._process = subprocess.Popen(
            # -P: the folder of the program is not the function's.
            [sys.executable, "-P", str(_PROGRAM), self._function.handler, str(requests_read), str(answers_write)],
            cwd=self._folder,
            env={**self._variables, "HOME": self._home.name, "TMPDIR": self._home.name, "PYTHONPATH": path},
            stdin=subprocess.DEVNULL,
            stdout=self._output,
            stderr=subprocess.STDOUT,
            pass_fds=(requests_read, answers_write),
            start_new_session=True,
        )
        os.close(requests_read)
        os.close(answers_write)
        self._requests = os.fdopen(requests_write, "w", encoding="utf-8")
        self._answers: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, args=(answers_read, self._answers), daemon=True)
        self._reader.start()

    def _write(self, line: str) -> None:
        with contextlib.suppress(BrokenPipeError):  # the reader tells that the process has ended
            self._requests.write(line)
            self._requests.flush()

    @staticmethod
    def _read(descriptor: int, answers: queue.SimpleQueue[str | None]) -> None:
        with os.fdopen(descriptor, encoding="utf-8") as lines:
            for line in lines:
                answers.put(line)
        answers.put(None)

    def _ended(self, request_id: str) -> tuple[str, str]:
        """The process ended in the middle of a call."""
        assert self._process is not None
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=_ENDING_SECONDS)  # it has closed its side, and is about to end
        code = self._process.returncode if self._process.returncode is not None else -signal.SIGKILL
        self.stop()
        name = str(signal.strsignal(-code) or -code).lower() if code < 0 else ""
        return "error", exited(request_id, code, name)

    def _tell(self) -> None:
        """What the function wrote since, to stderr: stdout is for the result of a command."""
        self._output.seek(self._told)
        text = self._output.read()
        self._told += len(text)
        sys.stderr.write(text.decode("utf-8", "replace"))


def lambda_variables(name: str, handler: str, runtime: str, memory_mb: int) -> dict[str, str]:
    """[D] The variables that Lambda defines."""
    return {
        "_HANDLER": handler,
        "AWS_EXECUTION_ENV": f"AWS_Lambda_{runtime}",
        "AWS_LAMBDA_FUNCTION_NAME": name,
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(memory_mb),
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{name}",
        "AWS_LAMBDA_LOG_STREAM_NAME": "stepsmith/[$LATEST]test",
        "TZ": ":UTC",
    }


def _safe_variables() -> dict[str, str]:
    return {
        "LANG": "C.UTF-8",
        "PATH": os.defpath,
        "PYTHONUNBUFFERED": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        # Port 9 discards: a call fails at once instead of reaching AWS.
        "AWS_ENDPOINT_URL": "http://127.0.0.1:9",
        "AWS_MAX_ATTEMPTS": "1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }


def _own_variables(function: Function[Any, Any], given: Mapping[str, str]) -> dict[str, str]:
    """The resource's variables, with made-up values for what is known only once deployed: a bucket's name is its id."""
    found = {}
    for name, written in function.environment.items():
        if name in given:
            continue
        text = str(written)
        for token in tokens_in(text):
            text = text.replace(str(token), _made_up(token, function, name))
        found[name] = text
    return found


def _made_up(token: Token, function: Function[Any, Any], variable: str) -> str:
    resource = token.resource
    if isinstance(resource, Parameter):
        if resource.default is None:
            raise ConfigurationError(
                f"Function({function.id!r}): its variable {variable} needs the parameter {resource.id}, which has no "
                f'default; give it with Handlers(environment={{"{variable}": …}})',
                key="handlers",
            )
        return str(resource.default)
    if token.attribute == "Ref":
        return token.resource_id.lower()
    form = _ARNS.get(token.kind, "arn:aws:unknown:{region}:{account}:{id}")
    return form.format(region=REGION, account=ACCOUNT, id=token.resource_id.lower())
