"""Mocks: what stands for a task in a test, by the name of its state."""

from __future__ import annotations

import inspect
import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

from stepsmith.asl import Json
from stepsmith.diagnostics import nearest
from stepsmith.errors import ConfigurationError
from stepsmith.execution import Failure, Invoke, Submitted, Success
from stepsmith.execution.nested import Nested
from stepsmith.execution.virtual import Timed
from stepsmith.integrations import VALIDATION_MODES, Integration, ValidationMode, mock_problem

Mock: TypeAlias = Any
"""A JSON value, a callable, an exception or Failure, Returns, Fails, Never, TestState's ``mock``, or a list of these:
one for each call."""


def check_duration(seconds: object, where: str) -> None:
    """Raises ConfigurationError for what is no number of seconds from 0 on."""
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 0 <= seconds < math.inf:
        raise ConfigurationError(f"expected seconds from 0 on, found {seconds!r}", key=f"{where}.duration_seconds")


@dataclass(frozen=True, slots=True)
class Returns:
    """``value`` after ``duration_seconds`` of virtual time.

    ``raw`` says that ``value`` is the whole response of ``lambda:invoke``, not only its Payload. ``submitted`` is the
    service's response to the call of a ``.sync`` or ``.waitForTaskToken`` task. ``field_validation_mode`` says how far
    the value is held to the API's shape (STRICT, PRESENT, NONE); None leaves that to ``run``.
    """

    value: Json = None
    duration_seconds: float = 0.0
    raw: bool = False
    submitted: Json = None
    field_validation_mode: ValidationMode | None = None

    def __post_init__(self) -> None:
        check_duration(self.duration_seconds, "Returns")


@dataclass(frozen=True, slots=True)
class Fails:
    """The task fails with ``error`` and ``cause`` after ``duration_seconds`` of virtual time; None: it names none."""

    error: str | None
    cause: str | None = ""
    duration_seconds: float = 0.0

    def __post_init__(self) -> None:
        check_duration(self.duration_seconds, "Fails")


@dataclass(frozen=True, slots=True)
class Never:
    """The task never answers: its time-out has to end it."""


def _shortened(parameters: object) -> str:
    text = json.dumps(parameters, ensure_ascii=False, default=str)
    return text if len(text) <= 500 else f"{text[:500]}…"


Others: TypeAlias = "Callable[[Invoke, float], list[Timed] | Nested | None]"


def check_names(mocks: Mapping[str, Mock], task_names: Sequence[str]) -> None:
    """Raises ConfigurationError for a mock of a task that the machine does not have."""
    if not isinstance(mocks, Mapping):
        raise ConfigurationError(f'expected {{"<state>": <its result>, …}}, found {type(mocks).__name__}', key="mocks")
    given: list[Any] = list(mocks)  # whatever the annotation says
    unnamed = [name for name in given if not isinstance(name, str)]
    if unnamed:
        raise ConfigurationError(f"expected the name of a state, found {unnamed[0]!r}", key="mocks")
    for name in sorted(mocks.keys() - set(task_names)):
        guess = nearest(name, task_names)
        hint = f", did you mean {guess!r}?" if guess else ";"
        raise ConfigurationError(
            f"there is no task state {name!r}{hint} the machine's tasks are {_listed(task_names)}", key="mocks"
        )


class Tasks:
    """Answers each task from the mock of its state; a list gives its entries one by one, attempt after attempt.

    ``others`` answers the tasks that have no mock; None from it says that nothing does. ``mode`` is how far results are
    held to the shape of the API, where a mock does not say it itself.
    """

    def __init__(
        self,
        mocks: Mapping[str, Mock],
        task_names: Sequence[str],
        *,
        others: Others | None = None,
        mode: ValidationMode = "PRESENT",
    ) -> None:
        check_names(mocks, task_names)
        self._task_names = task_names
        self.mocks = mocks
        self.others = others
        self.mode = mode
        self.calls: dict[str, int] = dict.fromkeys(mocks, 0)
        self._sound: set[tuple[str, int]] = set()

    def replace(self, mocks: Mapping[str, Mock]) -> None:
        """Put ``mocks`` in place of those of the same states; the others go on where they are."""
        check_names(mocks, self._task_names)
        self.mocks = {**self.mocks, **mocks}
        self.calls = {**self.calls, **dict.fromkeys(mocks, 0)}
        self._sound = {one for one in self._sound if one[0] not in mocks}

    def __call__(self, effect: Invoke, now: float) -> list[Timed] | Nested:
        name = effect.state_name
        if name not in self.mocks:
            given = self.others(effect, now) if self.others is not None else None
            if given is not None:
                return given
            raise ConfigurationError(
                f"state {name!r} calls {effect.resource} and has neither a mock nor a handler. Write "
                f'mocks={{"{name}": <its result>}}, or a function of its input, or Failure("Error", "cause"). '
                f"It was called with {_shortened(effect.parameters)}",
                key="mocks",
            )
        call = self.calls[name]
        self.calls[name] = call + 1
        mock = self.mocks[name]
        entry = 0
        if isinstance(mock, (list, tuple)):
            if call >= len(mock):
                times = "once" if call == 0 else f"{call + 1} times"
                raise ConfigurationError(
                    f"state {name!r} was tried {times}, and its mock is a list of {len(mock)}; add an entry, "
                    "or write [value] for a result that is itself a list",
                    key=f"mocks.{name}",
                )
            entry = call
            mock = mock[call]
        computed = _is_computed(mock)
        if computed:
            mock = _called(mock, effect)
        elif (name, entry) in self._sound:
            return answers(mock, effect, "NONE")
        given = answers(mock, effect, self.mode)
        if not computed:
            self._sound.add((name, entry))
        return given


def answers_of(mock: Mock, effect: Invoke, mode: ValidationMode) -> list[Timed]:
    """As ``answers``; a mock that is a function is called first."""
    return answers(_called(mock, effect) if _is_computed(mock) else mock, effect, mode)


def answers(mock: Mock, effect: Invoke, mode: ValidationMode) -> list[Timed]:
    """What the virtual host is to deliver for one attempt. Raises ConfigurationError where it cannot be what the
    service answers.
    """
    match mock:
        case Never():
            return []
        case Fails(error, cause, duration):
            return [(duration, Failure(error, cause))]
        case Failure():
            return [(0.0, mock)]
        case Exception():
            return [(0.0, _raised(mock, effect))]
        case Returns():
            return _returned(mock, effect, mode)
    if is_test_state_mock(mock):
        return answers(read_test_state_mock(mock, f"mocks.{effect.state_name}"), effect, mode)
    return _returned(Returns(mock), effect, mode)


def _returned(mock: Returns, effect: Invoke, mode: ValidationMode) -> list[Timed]:
    value = _checked(mock.value, effect)
    if not mock.raw:
        value = _wrapped(value, effect)
    integration = effect.integration
    mode = mock.field_validation_mode or mode
    _hold_to_shape(integration, value, effect, mode)
    if mock.raw and integration.kind in ("lambda", "unknown") and isinstance(value, dict) and "Payload" in value:
        # [R] a function called by its ARN gives what it returned, not the response of Invoke around it.
        value = value["Payload"]
    if mode != "NONE":
        _refuse_failed_job(integration, value, effect)
    result = (mock.duration_seconds, Success(value))
    if integration.pattern == "request_response":
        return [result]
    if mock.submitted is not None:
        _checked(mock.submitted, effect)
        _hold_to_shape(replace(integration, pattern="request_response"), mock.submitted, effect, mode)
    return [(0.0, Submitted({} if mock.submitted is None else mock.submitted)), result]


_JOB_STATUS: Final = {"batch": "Status", "states": "Status"}


def _refuse_failed_job(integration: Integration, value: Json, effect: Invoke) -> None:
    """[D] a ``.sync`` task succeeds only with a job that has: what describes another would hide its failure."""
    member = _JOB_STATUS.get(integration.service)
    if member is None or integration.pattern not in ("sync", "sync:2") or not isinstance(value, dict):
        return
    status = value.get(member, "SUCCEEDED")
    if status != "SUCCEEDED":
        raise ConfigurationError(
            f"state {effect.state_name!r} succeeds only when {member} is SUCCEEDED, found {status!r}; for a job that "
            'fails write Failure("States.TaskFailed", "<the job as JSON>"). '
            'Returns(…, field_validation_mode="NONE") takes it as it is',
            key=f"mocks.{effect.state_name}",
        )


def _hold_to_shape(integration: Integration, value: Json, effect: Invoke, mode: ValidationMode) -> None:
    problem = mock_problem(integration, value, mode, spelling=True)
    if problem is not None:
        raise ConfigurationError(
            f"{problem}. The mock of state {effect.state_name!r} cannot be an answer of {effect.resource}; it is "
            f'{_shortened(value)}. Returns(…, field_validation_mode="NONE") takes it as it is',
            key=f"mocks.{effect.state_name}",
        )


TEST_STATE_MEMBERS: Final = frozenset({"result", "errorOutput", "fieldValidationMode"})


def is_test_state_mock(value: object) -> bool:
    """Whether ``value`` is the ``mock`` of AWS's TestState: ``{"result": "<JSON text>"}`` or ``{"errorOutput": …}``.

    A function may well return ``{"result": "done"}``: only text that holds an object or array, or a
    ``fieldValidationMode`` beside it, makes it TestState's. Beside that, ``result`` may be the value itself.
    """
    if not isinstance(value, dict) or not value or not value.keys() <= TEST_STATE_MEMBERS:
        return False
    error = value.get("errorOutput")
    if isinstance(error, dict) and error.keys() <= {"error", "cause"}:
        return True
    if "result" not in value:
        return False
    text = value["result"]
    return "fieldValidationMode" in value or (isinstance(text, str) and text.lstrip()[:1] in ("{", "["))


def read_test_state_mock(value: Mapping[str, Any], place: str) -> Returns | Failure:
    """A mock under TestState's names. Raises ConfigurationError with AWS's texts."""
    if "result" in value and "errorOutput" in value:
        # [R] TestState's own words, as those of the next.
        raise ConfigurationError(
            "A test mock should have only one of the following fields: [result, errorOutput].", key=place
        )
    mode = value.get("fieldValidationMode", "STRICT")
    if mode not in VALIDATION_MODES:
        raise ConfigurationError(
            f"expected one of {', '.join(VALIDATION_MODES)}, found {mode!r}", key=f"{place}.fieldValidationMode"
        )
    if "errorOutput" in value:
        error = value["errorOutput"]
        return Failure(error.get("error"), error.get("cause"))
    result = value["result"]
    try:
        result = json.loads(result) if isinstance(result, str) else result
    except ValueError:
        raise ConfigurationError("Mocked result must be valid JSON", key=f"{place}.result") from None
    return Returns(result, raw=True, field_validation_mode=mode)


def _is_computed(mock: Mock) -> bool:
    return callable(mock) and not isinstance(mock, (Failure, Exception, Returns, Fails, Never))


def _called(function: Callable[..., Any], effect: Invoke) -> Mock:
    if isinstance(function, type) and issubclass(function, Exception):
        return function()
    value = event_of(effect)
    # A Lambda handler takes a context as well; there is none here.
    arguments = [value, None] if wants_context(function) else [value]
    try:
        return function(*arguments)
    except AssertionError:
        raise  # a test that fails inside its mock, not a task that fails
    except TypeError as error:
        if error.__traceback__ is not None and error.__traceback__.tb_next is not None:
            return error
        # Nothing of the function was run: it is a mistake of the test, which a catcher must not hide.
        raise ConfigurationError(
            f"the mock of state {effect.state_name!r} could not be called with the task's input: {error}",
            key=f"mocks.{effect.state_name}",
        ) from None
    except Exception as error:
        return error


def event_of(effect: Invoke) -> Json:
    """What a function is called with: the Payload of ``lambda:invoke``, else the task's whole input."""
    value = effect.parameters
    if is_lambda_invoke(effect) and isinstance(value, dict):
        value = value.get("Payload", {})
        if isinstance(value, str):
            value = json.loads(value)  # [R] a Payload that is a string is sent as it is.
    return value


def wants_context(function: Callable[..., Any]) -> bool:
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return False
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return sum(one.kind in positional and one.default is inspect.Parameter.empty for one in parameters) == 2


def _raised(error: Exception, effect: Invoke) -> Failure:
    name = type(error).__name__
    if effect.integration.kind in ("lambda", "unknown") or is_lambda_invoke(effect):
        # [R] what a Lambda function raised comes as JSON.
        return Failure(name, json.dumps({"errorMessage": str(error), "errorType": name}, separators=(",", ":")))
    return Failure(name, str(error))


def _wrapped(value: Json, effect: Invoke) -> Json:
    if is_lambda_invoke(effect) and effect.integration.pattern == "request_response":
        return {"ExecutedVersion": "$LATEST", "Payload": value, "StatusCode": 200}
    return value


def is_lambda_invoke(effect: Invoke) -> bool:
    return effect.integration.kind == "optimized" and effect.integration.service == "lambda"


def _checked(value: Json, effect: Invoke) -> Json:
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise ConfigurationError(
            f"the mock of state {effect.state_name!r} gave {type(value).__name__}, which is no JSON: {error}",
            key=f"mocks.{effect.state_name}",
        ) from None
    return value


def _listed(names: Sequence[str]) -> str:
    return ", ".join(map(repr, sorted(names))) or "none"
