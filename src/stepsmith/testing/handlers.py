"""Real handlers in a test: a task calls the Python function that it deploys, in a worker, with a limit in real time.

    run(workflow, {…}, handlers=True)                       # the functions of its resources, each in a process
    run(workflow, {…}, handlers={"Total": total.handler})   # functions of the test, each call in a thread

What is deterministic: everything but the functions. Calls are made one after the other, in the order in which the
engine asks for them; request ids come from the seed; virtual time advances by ``duration_seconds``, not by what a call
took, unless that is asked for.
"""

from __future__ import annotations

import hashlib
import json
import queue
import threading
import time
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, TypeAlias

from stepsmith.diagnostics import nearest
from stepsmith.errors import ConfigurationError
from stepsmith.execution import Failure, Invoke, Success
from stepsmith.execution.virtual import Timed
from stepsmith.resources import Function
from stepsmith.testing.function_worker import ACCOUNT, REGION, FunctionWorker, lambda_variables
from stepsmith.testing.handler_process import Context, call
from stepsmith.testing.mocks import event_of, is_lambda_invoke, wants_context

TIMEOUT = "States.Timeout"
CALLABLE_LIMIT_SECONDS = 10.0

Handler: TypeAlias = Callable[..., Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Handlers:
    """``functions``: True for those of the workflow's resources, or a function for each state by its name.

    ``duration_seconds`` is the virtual time that a call takes: a number, one for each state, or "measured".
    ``limit_seconds`` is the real time that it may take; without one it is the resource's ``timeout_seconds``, and 10
    for a function of the test. ``environment`` adds variables to those of the resource, and values for what is known
    only once deployed.
    """

    functions: Literal[True] | Mapping[str, Handler] = True
    duration_seconds: float | Mapping[str, float] | Literal["measured"] = 0.0
    limit_seconds: float | None = None
    environment: Mapping[str, str] = field(default_factory=dict)


class HandlerTasks:
    """Answers tasks that call Lambda functions; None for a task that has no handler. Used as a context manager: at the
    end every process is ended.
    """

    def __init__(self, handlers: Handlers, workflow: Any, task_names: Sequence[str], seed: int) -> None:
        self._handlers = handlers
        self._seed = seed
        self._calls = 0
        self._workers: dict[str, FunctionWorker] = {}
        self._resources: dict[str, tuple[Function[Any, Any], Path]] = {}
        self._by_state: Mapping[str, Handler] = {}
        if isinstance(handlers.functions, Mapping):
            self._by_state = _checked(handlers.functions, task_names)
        else:
            self._resources = _resources_of(workflow)

    def __enter__(self) -> HandlerTasks:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for worker in self._workers.values():
            worker.stop()

    def __call__(self, effect: Invoke, now: float) -> list[Timed] | None:
        function = self._by_state.get(effect.state_name)
        found = self._resources.get(_called_name(effect)) if function is None else None
        if function is None and found is None:
            return None
        if not (is_lambda_invoke(effect) or effect.integration.kind in ("lambda", "unknown")):
            raise ConfigurationError(
                f"state {effect.state_name!r} calls {effect.resource}; a handler is a Lambda function's. Give the "
                "state a mock",
                key="handlers",
            )
        if effect.integration.pattern != "request_response":
            raise ConfigurationError(
                f"state {effect.state_name!r} waits for its task token, which no handler can send back here. Give it a "
                "mock: its value is what SendTaskSuccess would bring",
                key="handlers",
            )
        self._calls += 1
        request_id = _request_id(self._seed, self._calls)
        limit, cut_short = self._limit(effect, now, found)
        began = time.monotonic()
        if found is not None:
            answer = self._worker(*found).invoke(event_of(effect), request_id, limit)
        else:
            assert function is not None
            answer = in_thread(function, event_of(effect), effect.state_name, request_id, limit)
        seconds = self._duration(effect.state_name, time.monotonic() - began)
        if answer is None:
            if cut_short:
                return []  # The state's own time-out ends it, with the events of one.
            reason = f"The handler of state '{effect.state_name}' did not return within {limit:g} seconds"
            return [(limit, Failure(TIMEOUT, reason))]
        return [(seconds, _result(effect, *answer))]

    def _limit(self, effect: Invoke, now: float, found: tuple[Function[Any, Any], Path] | None) -> tuple[float, bool]:
        """Seconds, and whether they are those that the state's own time-out leaves."""
        limit = self._handlers.limit_seconds
        if limit is None:
            limit = CALLABLE_LIMIT_SECONDS if found is None else float(found[0].timeout_seconds)
        if effect.deadline is not None and effect.deadline - now <= limit:
            return effect.deadline - now, True
        return limit, False

    def _duration(self, state: str, measured: float) -> float:
        declared = self._handlers.duration_seconds
        if isinstance(declared, Mapping):
            return float(declared.get(state, 0.0))
        return measured if isinstance(declared, str) else float(declared)

    def _worker(self, function: Function[Any, Any], folder: Path) -> FunctionWorker:
        worker = self._workers.get(function.id)
        if worker is None:
            worker = FunctionWorker(function, folder, self._handlers.environment)
            self._workers[function.id] = worker
        return worker


def handlers_of(value: bool | Mapping[str, Handler] | Handlers) -> Handlers | None:
    """What ``run`` takes as ``handlers``; None for none."""
    if isinstance(value, Handlers):
        return value
    if isinstance(value, Mapping):
        return Handlers(functions=value)
    return Handlers() if value else None


def in_thread(function: Handler, event: Any, state: str, request_id: str, limit: float) -> tuple[str, str] | None:
    """Call a function of the test; None when it has not returned within ``limit`` seconds. Its thread is left alone
    then: Python cannot end one.
    """
    arn = f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{state.replace(' ', '-')}"
    variables = lambda_variables(state, "function", "python", 128)
    answers: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()

    def work() -> None:
        arguments = [event, Context(variables, request_id, arn, limit)] if wants_context(function) else [event]
        answers.put(call(function, arguments, request_id, None))

    threading.Thread(target=work, name=f"handler of {state}", daemon=True).start()
    try:
        return answers.get(timeout=limit)
    except queue.Empty:
        return None


def _result(effect: Invoke, kind: str, body: str) -> Success | Failure:
    value = json.loads(body)
    if kind == "error":
        # [R] the error is the payload's errorType, the cause the whole payload.
        return Failure(value["errorType"], body)
    if not is_lambda_invoke(effect):
        return Success(value)
    if effect.parameters.get("InvocationType") == "Event":
        return Success({"Payload": "", "StatusCode": 202})
    return Success({"ExecutedVersion": "$LATEST", "Payload": value, "StatusCode": 200})


def _called_name(effect: Invoke) -> str:
    """What names the function: FunctionName of ``lambda:invoke``, else the Resource."""
    if is_lambda_invoke(effect) and isinstance(effect.parameters, dict):
        return str(effect.parameters.get("FunctionName", ""))
    return effect.resource


def _request_id(seed: int, call_number: int) -> str:
    digest = hashlib.sha256(f"request {call_number} of seed {seed}".encode()).digest()
    return str(uuid.UUID(bytes=digest[:16], version=4))


def _checked(functions: Mapping[str, Handler], task_names: Sequence[str]) -> Mapping[str, Handler]:
    for name, function in functions.items():
        if name not in task_names:
            guess = nearest(name, task_names)
            hint = f", did you mean {guess!r}?" if guess else ""
            raise ConfigurationError(f"there is no task state {name!r}{hint}", key="handlers")
        if not callable(function):
            raise ConfigurationError(
                f"expected a function for state {name!r}, found {type(function).__name__}", key="handlers"
            )
    return functions


def _resources_of(workflow: Any) -> dict[str, tuple[Function[Any, Any], Path]]:
    """The functions that a workflow's resources declare, by what calls them, each with its folder."""
    if not callable(getattr(workflow, "build", None)):
        raise ConfigurationError(
            "a definition does not know the code of its functions. Give a workflow, or a function for each state: "
            'handlers={"State": function}',
            key="handlers",
        )
    folder = Path(workflow.where.file).parent
    found: dict[str, tuple[Function[Any, Any], Path]] = {}
    for resource in workflow.build().resources:
        if isinstance(resource, Function):
            place = _code_of(resource, folder)
            found[str(resource.arn)] = found[str(resource.name)] = (resource, place)
    return found


def _code_of(function: Function[Any, Any], folder: Path) -> Path:
    source = (folder / function.source).resolve()
    module, _, name = function.handler.rpartition(".")
    path = source / module.replace(".", "/")
    if not function.runtime.startswith("python"):
        reason = f"asks for {function.runtime}, and only Python functions run here"
    elif not name or not (path.with_name(path.name + ".py").is_file() or (path / "__init__.py").is_file()):
        reason = f"its handler {function.handler!r} should be module.function, with the module in {source}"
    else:
        return source
    raise ConfigurationError(f"Function({function.id!r}): {reason}. Give its state a mock", key="handlers")
