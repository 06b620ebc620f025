"""Every way in which one visit of a Task may turn out, as far as the machine can tell them apart.

Two errors that the same retriers and the same catchers meet, in the state itself and in the Parallel and Map states
around it, are one: the first that is named there stands for all.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from stepsmith.asl import Catcher, Json, Machine, MapState, ParallelState, Retrier, TaskState
from stepsmith.errors import ConfigurationError
from stepsmith.execution import Failure, Invoke
from stepsmith.execution.failure import ALL, BRANCH_FAILED, HEARTBEAT_TIMEOUT, RUNTIME, TIMEOUT, matches
from stepsmith.execution.virtual import Timed
from stepsmith.integrations import Integration, ResourceError, error_name, parse_resource, sample_result
from stepsmith.testing.mocks import Fails, Mock, Never, answers_of
from stepsmith.testing.runner import machine_of

UNDECLARED = "UndeclaredError"
"""An error that no Retry and no Catch names."""

_OF_MAPS = frozenset({"States.ExceedToleratedFailureThreshold", "States.ItemReaderFailed", "States.ResultWriterFailed"})
_NEVER_FROM_A_TASK = frozenset({ALL, RUNTIME, BRANCH_FAILED, *_OF_MAPS})

Way: TypeAlias = Literal["success", "once", "always"]
"""The task succeeds; it fails at its first attempt and succeeds at the next; it fails at every attempt."""


class AnyOf:
    """For ``explore``: a task that may give any of these, each of which is tried. Exceptions, Fails and Never may be
    among them.
    """

    __slots__ = ("mocks",)

    def __init__(self, *mocks: Mock) -> None:
        if not mocks:
            raise ConfigurationError("AnyOf needs at least one result", key="mocks")
        self.mocks = mocks

    def __repr__(self) -> str:
        return f"AnyOf({', '.join(map(repr, self.mocks))})"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one visit turns out. ``success`` is the mock behind it, unless it always fails; ``failure`` what it fails
    with, or Never.
    """

    way: Way
    success: Mock = None
    failure: Failure | Never | None = None
    number: int = 0

    @property
    def label(self) -> str:
        if self.way == "success":
            return "success" if self.number == 0 else f"result {self.number + 1}"
        failed = "no answer" if isinstance(self.failure, Never) or self.failure is None else str(self.failure.error)
        return f"{failed}, then success" if self.way == "once" else failed

    @property
    def leads_to(self) -> str:
        """What is left of it once the visit is over: whether it was retried makes no difference then."""
        return f"success {self.number}" if self.way != "always" else self.label

    def given(self, effect: Invoke) -> list[Timed]:
        """What answers one attempt."""
        if self.way == "success" or (self.way == "once" and effect.attempt > 0):
            return answers_of(self.success, effect, "PRESENT")
        if isinstance(self.failure, Never) or self.failure is None:
            return []
        return [(0.0, self.failure)]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskOutcomes:
    """All of one Task, the first being the plain success."""

    state: TaskState
    all: tuple[Outcome, ...]

    @property
    def first(self) -> tuple[Outcome, ...]:
        return self.all[:1]


Level: TypeAlias = tuple[Sequence[Retrier], Sequence[Catcher]]


def sample_mocks(workflow: Any) -> dict[str, Json]:
    """For every Task of ``workflow`` a result of its API's shape, as ``run`` takes mocks; ``{}`` where the shape is not
    known.
    """
    return {name: _sample(integration) for name, _, _, integration in _tasks(machine_of(workflow), ())}


def outcomes_of(machine: Machine, mocks: Mapping[str, Mock]) -> dict[str, TaskOutcomes]:
    """By the name of the Task. ``mocks`` are what tasks give when they succeed; there is one for each.

    Raises ConfigurationError for a mock that is a list, which would be one of attempts.
    """
    found = {}
    for name, state, levels, integration in _tasks(machine, ()):
        mock = mocks[name]
        if isinstance(mock, (list, tuple)):
            raise ConfigurationError(
                "a list would be answers for one attempt after another, and explore tries the attempts itself; write "
                "AnyOf(a, b) for results of which each is tried, Returns([…]) for a result that is a list",
                key=f"mocks.{name}",
            )
        given = mock.mocks if isinstance(mock, AnyOf) else [mock]
        successes = [one for one in given if not isinstance(one, (Fails, Failure, Exception, Never))]
        first = successes[0] if successes else None
        found[name] = TaskOutcomes(
            state=state,
            all=(
                *(Outcome("success", one, number=number) for number, one in enumerate(given)),
                *_failures(state, integration, levels, first, retryable=bool(successes)),
            ),
        )
    return found


def _tasks(
    machine: Machine, around: tuple[Level, ...]
) -> Iterator[tuple[str, TaskState, tuple[Level, ...], Integration]]:
    """Each Task with its own Retry and Catch and those of the states around it, the nearest first."""
    for name, state in machine.states.items():
        if isinstance(state, TaskState):
            try:
                integration = parse_resource(state.resource)
            except ResourceError:
                continue  # the engine refuses it, in its own words
            yield name, state, ((state.retry, state.catch), *around), integration
        elif isinstance(state, ParallelState):
            for branch in state.branches:
                yield from _tasks(branch, ((state.retry, state.catch), *around))
        elif isinstance(state, MapState) and state.processor is not None:
            # What fails in a child of a distributed Map ends that child; the Map sees only how many failed.
            levels = () if state.distributed else ((state.retry, state.catch), *around)
            yield from _tasks(state.processor, levels)


def _failures(
    state: TaskState, integration: Integration, levels: tuple[Level, ...], success: Mock, *, retryable: bool
) -> Iterator[Outcome]:
    limited = state.timeout_seconds is not None or state.heartbeat_seconds is not None
    rules = [one.error_equals for retriers, catchers in levels for one in _both(retriers, catchers)]
    names = [
        name
        for rule in rules
        for name in rule
        if name not in _NEVER_FROM_A_TASK and name != HEARTBEAT_TIMEOUT and not (name == TIMEOUT and limited)
    ]
    prefix = _prefix(integration)
    # Of several names for one class the one that this service can raise tells a reader most.
    names.sort(key=lambda name: not (prefix and name.startswith(prefix)))
    seen = set()
    for name in dict.fromkeys((*names, UNDECLARED)):
        met = _met(levels, Failure(name))
        if met not in seen:
            seen.add(met)
            yield from _ways(levels, Failure(name, _cause(integration, name)), Failure(name), success, retryable)
    if limited or integration.waits:
        names_met = (HEARTBEAT_TIMEOUT,) if state.heartbeat_seconds is not None else ()
        yield from _ways(levels, Never(), Failure(TIMEOUT, names=names_met), success, retryable and limited)


def _ways(
    levels: tuple[Level, ...], fails_with: Failure | Never, failure: Failure, success: Mock, retryable: bool
) -> Iterator[Outcome]:
    retrier = _first(levels[0][0], failure)
    if retryable and retrier is not None and levels[0][0][retrier].max_attempts != 0:
        yield Outcome("once", success, fails_with)
    yield Outcome("always", success, fails_with)


def _met(levels: tuple[Level, ...], failure: Failure) -> tuple[tuple[int | None, int | None], ...]:
    """Which retrier and which catcher meets ``failure``, level by level until one catches it."""
    met = []
    for retriers, catchers in levels:
        catcher = _first(catchers, failure)
        met.append((_first(retriers, failure), catcher))
        if catcher is not None:
            break
        failure = Failure(failure.error, names=(BRANCH_FAILED,))
    return tuple(met)


def _both(retriers: Sequence[Retrier], catchers: Sequence[Catcher]) -> tuple[Retrier | Catcher, ...]:
    return (*retriers, *catchers)


def _first(rules: Sequence[Retrier | Catcher], failure: Failure) -> int | None:
    return next((index for index, one in enumerate(rules) if matches(one.error_equals, failure)), None)


def _sample(integration: Integration) -> Json:
    sample = sample_result(integration)
    # A mock of lambda:invoke is what the function returns.
    return sample["Payload"] if _is_function_call(integration) and isinstance(sample, dict) and sample else sample


def _is_function_call(integration: Integration) -> bool:
    return (integration.kind, integration.service, integration.pattern) == ("optimized", "lambda", "request_response")


def _prefix(integration: Integration) -> str:
    if integration.kind == "lambda":
        return "Lambda."
    return error_name(integration, "").partition(".")[0] + "." if integration.kind in ("optimized", "sdk") else ""


def _cause(integration: Integration, error: str) -> str:
    """As the service words it: what a function raised and how a job ended come as JSON, the rest as a sentence."""
    if error.startswith(_prefix(integration) or "\0"):
        return f"{error} (made by explore)"
    if integration.service == "lambda" or integration.kind == "unknown":
        return json.dumps({"errorMessage": "made by explore", "errorType": error}, separators=(",", ":"))
    if integration.pattern in ("sync", "sync:2"):
        described = sample_result(integration, failed=True)
        if described:
            return json.dumps(described, separators=(",", ":"))
    return "made by explore"
