"""A failure inside a workflow: a value, met where Retry and Catch apply."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

RUNTIME = "States.Runtime"
TIMEOUT = "States.Timeout"
HEARTBEAT_TIMEOUT = "States.HeartbeatTimeout"
TASK_FAILED = "States.TaskFailed"
BRANCH_FAILED = "States.BranchFailed"
DATA_LIMIT_EXCEEDED = "States.DataLimitExceeded"
QUERY_EVALUATION_ERROR = "States.QueryEvaluationError"
INTRINSIC_FAILURE = "States.IntrinsicFailure"
RESULT_PATH_MATCH_FAILURE = "States.ResultPathMatchFailure"
EXCEED_TOLERATED_FAILURE_THRESHOLD = "States.ExceedToleratedFailureThreshold"
ITEM_READER_FAILED = "States.ItemReaderFailed"
RESULT_WRITER_FAILED = "States.ResultWriterFailed"
ALL = "States.ALL"


@dataclass(frozen=True, slots=True)
class Failure:
    """``error`` and ``cause`` may be None: a Fail state without them records neither.

    ``names`` are further names under which Retry and Catch know it. ``fatal`` failures end the execution where they
    happen: no Retry, no Catch, no event of the enclosing states.
    """

    error: str | None = None
    cause: str | None = None
    names: tuple[str, ...] = ()
    fatal: bool = False

    @property
    def output(self) -> dict[str, str | None]:
        """The Error Output that a catcher sees. What is missing is null, but the cause of a time-out is empty text."""
        # [R] recordings of a task token that failed without error and cause, and of a caught time-out.
        cause = "" if self.cause is None and self.error == TIMEOUT else self.cause
        return {"Error": self.error, "Cause": cause}


class Trouble(Exception):
    """Raised by a state's closures; the fiber turns it into a Failure whose cause names the state.

    ``location`` is the field path of a JSONata failure; ``evaluation`` says that it leaves an EvaluationFailed event.
    """

    def __init__(
        self,
        error: str,
        message: str,
        *,
        location: str | None = None,
        evaluation: bool = False,
        fatal: bool = False,
        plain: bool = False,
    ) -> None:
        super().__init__(message)
        self.error = error
        self.message = message
        self.location = location
        self.evaluation = evaluation
        self.fatal = fatal
        self.plain = plain


class Failed(Exception):
    """Unwinds one fiber with its failure; never leaves the execution."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.error, failure.cause)
        self.failure = failure


def runtime(message: str) -> Trouble:
    """States.Runtime: what the language cannot process. Nothing catches it [R]."""
    return Trouble(RUNTIME, message, fatal=True)


def too_large(name: str, *, fatal: bool) -> Trouble:
    """A payload above the limit; ``name`` is the state, the resource type or the function ARN [R]."""
    return Trouble(
        DATA_LIMIT_EXCEEDED,
        f"The state/task '{name}' returned a result with a size exceeding the maximum number of bytes service limit.",
        fatal=fatal,
        plain=True,
    )


def assigned_too_much(state: str, sizes: Mapping[str, int], limit: int) -> Trouble:
    """The variables that one state assigns hold more than ``limit`` bytes [measured by others on AWS, with its words].

    Sizes are those of the values' JSON texts; names do not count.
    """
    total = 0
    for variable, size in sizes.items():
        total += size
        if size > limit:
            words = f"Variable size limit exceeded. Variable '{variable}' in state '{state}' was assigned {size} bytes."
            return _variables(words)
        if total > limit:
            return _variables(
                f"State total variable size limit exceeded. Variable '{variable}' in state '{state}' was assigned "
                f"{size} bytes, which caused the size of variables assigned in the state to exceed its limit by "
                f"{total - limit} bytes."
            )
    raise ValueError(f"{total} bytes are within the limit of {limit}")


def held_too_much(state: str, excess: int) -> Trouble:
    """All variables of the execution together hold ``excess`` bytes too much [measured by others on AWS]."""
    return _variables(
        f"Execution total variable size limit exceeded. State '{state}' assigned variables that exceed the total "
        f"execution limit by {excess} bytes."
    )


def _variables(words: str) -> Trouble:
    return Trouble(DATA_LIMIT_EXCEEDED, words, location="Assign", evaluation=True, fatal=True, plain=True)


def matches(error_equals: Sequence[str], failure: Failure) -> bool:
    """Whether a retrier or catcher with this ErrorEquals is for ``failure``."""
    if failure.fatal or failure.error == RUNTIME:
        return False  # [R] neither Catch States.ALL nor Catch States.Runtime meets a States.Runtime.
    for name in error_equals:
        if name == ALL or name == failure.error or name in failure.names:
            return True
        # [D] States.TaskFailed is a wildcard for everything but States.Timeout.
        if name == TASK_FAILED and failure.error not in (TIMEOUT, DATA_LIMIT_EXCEEDED):
            return True
    return False
