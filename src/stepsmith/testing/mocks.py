"""Mocks: what stands for a task in a test, by the name of its state."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from stepsmith.asl import Json
from stepsmith.errors import ConfigurationError
from stepsmith.execution import Answer, Failure, Invoke, Submitted, Success
from stepsmith.execution.virtual import Timed

Mock: TypeAlias = Any
"""A JSON value, a callable, an exception or Failure, Returns, Never, or a list of these: one for each attempt."""


@dataclass(frozen=True, slots=True)
class Returns:
    """``value`` after ``duration_seconds`` of virtual time.

    ``raw`` says that ``value`` is the whole response of ``lambda:invoke``, not only its Payload. ``submitted`` is the
    service's response to the call of a ``.sync`` or ``.waitForTaskToken`` task.
    """

    value: Json = None
    duration_seconds: float = 0.0
    raw: bool = False
    submitted: Json = None


@dataclass(frozen=True, slots=True)
class Fails:
    """The task fails with ``error`` and ``cause`` after ``duration_seconds`` of virtual time."""

    error: str
    cause: str = ""
    duration_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Never:
    """The task never answers: its time-out has to end it."""


def _shortened(parameters: object) -> str:
    text = json.dumps(parameters, ensure_ascii=False, default=str)
    return text if len(text) <= 500 else f"{text[:500]}…"


class Tasks:
    """Answers each task from the mock of its state; a list gives its entries one by one, attempt after attempt."""

    def __init__(self, mocks: Mapping[str, Mock], task_names: Sequence[str]) -> None:
        unknown = sorted(mocks.keys() - set(task_names))
        if unknown:
            raise ConfigurationError(
                f"there is no task state {unknown[0]!r}; the machine's tasks are {_listed(task_names)}", key="mocks"
            )
        self.mocks = mocks
        self.calls: dict[str, int] = dict.fromkeys(mocks, 0)

    def __call__(self, effect: Invoke, now: float) -> list[Timed]:
        name = effect.state_name
        if name not in self.mocks:
            raise ConfigurationError(
                f"state {name!r} calls {effect.resource} and has no mock. Write "
                f'mocks={{"{name}": <its result>}}, or a function of its input, or Failure("Error", "cause"). '
                f"It was called with {_shortened(effect.parameters)}",
                key="mocks",
            )
        call = self.calls[name]
        self.calls[name] = call + 1
        mock = self.mocks[name]
        if isinstance(mock, (list, tuple)):
            if call >= len(mock):
                raise ConfigurationError(
                    f"state {name!r} was tried {call + 1} times, and its mock is a list of {len(mock)}; add an entry, "
                    "or write [value] for a result that is itself a list",
                    key=f"mocks.{name}",
                )
            mock = mock[call]
        return answers(mock, effect)


def answers(mock: Mock, effect: Invoke) -> list[Timed]:
    """What the virtual host is to deliver for one attempt."""
    if isinstance(mock, Never):
        return []
    if isinstance(mock, type) and issubclass(mock, Exception):
        mock = mock()
    if callable(mock) and not isinstance(mock, (Failure, Exception)):
        mock = _called(mock, effect)
        if isinstance(mock, Never):
            return []
    match mock:
        case Fails(error, cause, duration):
            return [(duration, Failure(error, cause))]
        case Failure():
            return [(0.0, mock)]
        case Exception():
            return [(0.0, _raised(mock, effect))]
        case Returns():
            result: Answer = Success(mock.value if mock.raw else _wrapped(mock.value, effect))
            if effect.integration.pattern != "request_response":
                return [
                    (0.0, Submitted(mock.submitted if mock.submitted is not None else {})),
                    (mock.duration_seconds, result),
                ]
            return [(mock.duration_seconds, result)]
    return [(0.0, Success(_wrapped(_checked(mock, effect), effect)))]


def _called(function: Callable[..., Any], effect: Invoke) -> Mock:
    value = effect.parameters
    if _is_lambda_invoke(effect) and isinstance(value, dict):
        value = value.get("Payload", {})
        if isinstance(value, str):
            value = json.loads(value)  # [R] a Payload that is a string is sent as it is.
    # A Lambda handler takes a context as well; there is none here.
    arguments = [value, None] if _wants_context(function) else [value]
    try:
        return function(*arguments)
    except AssertionError:
        raise  # a test that fails inside its mock, not a task that fails
    except Exception as error:
        return error


def _wants_context(function: Callable[..., Any]) -> bool:
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return False
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return sum(one.kind in positional and one.default is inspect.Parameter.empty for one in parameters) == 2


def _raised(error: Exception, effect: Invoke) -> Failure:
    name = type(error).__name__
    if effect.integration.kind == "lambda" or _is_lambda_invoke(effect):
        # [R] what a Lambda function raised comes as JSON.
        return Failure(name, json.dumps({"errorMessage": str(error), "errorType": name}, separators=(",", ":")))
    return Failure(name, str(error))


def _wrapped(value: Json, effect: Invoke) -> Json:
    if _is_lambda_invoke(effect) and effect.integration.pattern == "request_response":
        return {"ExecutedVersion": "$LATEST", "Payload": value, "StatusCode": 200}
    return value


def _is_lambda_invoke(effect: Invoke) -> bool:
    return effect.integration.kind == "optimized" and effect.integration.service == "lambda"


def _checked(value: Json, effect: Invoke) -> Json:
    try:
        json.dumps(value)
    except (TypeError, ValueError) as error:
        raise ConfigurationError(
            f"the mock of state {effect.state_name!r} gave {type(value).__name__}, which is no JSON: {error}",
            key=f"mocks.{effect.state_name}",
        ) from error
    return value


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(repr, sorted(names))) or "none"
