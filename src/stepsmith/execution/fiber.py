"""A branch of an execution at work: the machine's own, one branch of a Parallel, one iteration of a Map.

A fiber holds what belongs to one branch: where its chain of events stands, its variables, the state it is in, the
value that flows. What belongs to the whole execution (history, time, requests) is in ``execution``.
"""

from __future__ import annotations

import datetime
import functools
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from stepsmith.asl import Json
from stepsmith.execution.effects import Answer
from stepsmith.execution.failure import (
    QUERY_EVALUATION_ERROR,
    Failed,
    Failure,
    Trouble,
    assigned_too_much,
    held_too_much,
    too_large,
)
from stepsmith.execution.json_text import PAYLOAD_LIMIT_BYTES, compact, exceeds_limit, size_bytes
from stepsmith.history import HistoryEvent
from stepsmith.paths import IntrinsicError, PathError

if TYPE_CHECKING:
    from stepsmith.execution.execution import Execution
    from stepsmith.execution.gathering import Gathering
    from stepsmith.execution.map_plan import BegunRun
    from stepsmith.execution.program import Prepared

Assigned: TypeAlias = "dict[str, Json] | None"

TROUBLES = (Trouble, PathError, IntrinsicError)
"""What a state's closures raise when the state fails. Anything else is a bug of ours and leaves the engine."""

VARIABLES_LIMIT_BYTES = 10 * 1024 * 1024
"""10 MiB: the most that all variables of one execution may hold at a time [D]."""

_NOTHING: Mapping[str, int] = {}


class Message(NamedTuple):
    """What wakes a fiber: the answer to one of its requests, or (``child``) the end of one of its children."""

    token: int
    answer: Answer
    child: Fiber | None = None


Steps: TypeAlias = "Generator[None, Message, Any]"


class HistoryFull(Exception):
    """The history holds as many events as AWS allows; ``chain`` is where the fiber that wanted one more stood."""

    def __init__(self, chain: int) -> None:
        super().__init__(chain)
        self.chain = chain


class Fiber:
    """``value`` and ``text`` are the input of the state it is in, and its JSON text, which passes unchanged along with
    it: AWS keeps the blanks of the text that StartExecution was given [R]. Variables are replaced, never mutated, so
    that inner scopes share their parent's.
    """

    __slots__ = (
        "alive",
        "begun_run",
        "chain",
        "children",
        "context_cache",
        "end_event",
        "entered_at",
        "entered_event",
        "entry_chain",
        "execution",
        "failure",
        "gathering",
        "index",
        "iteration_of",
        "kept",
        "kept_run",
        "map_item",
        "map_run",
        "parent",
        "resumed",
        "retry_count",
        "sizes",
        "state",
        "steps",
        "task_token",
        "text",
        "tokens",
        "upcoming",
        "value",
        "variables",
    )

    def __init__(
        self,
        execution: Execution,
        *,
        chain: int,
        variables: Mapping[str, Json],
        value: Json,
        text: str,
        parent: Fiber | None = None,
        index: int = 0,
        map_item: Mapping[str, Json] | None = None,
    ) -> None:
        self.execution = execution
        self.parent = parent
        self.index = index
        self.chain = chain
        self.variables = variables
        self.value = value
        self.text = text
        self.map_item = map_item
        self.iteration_of: str | None = None
        self.map_run = False
        self.alive = True
        self.resumed = False
        self.begun_run: BegunRun | None = None
        self.kept_run: BegunRun | None = None
        self.upcoming: Prepared | None = None
        self.gathering: Gathering | None = None
        self.sizes: Mapping[str, int] = _NOTHING
        self.kept: Gathering | None = None
        self.children: dict[int, Fiber] = {}
        self.tokens: set[int] = set()
        self.failure: Failure | None = None
        self.steps: Steps
        self.state: Prepared | None = None
        self.entered_event = self.entry_chain = self.end_event = self.retry_count = 0
        self.entered_at = 0.0
        self.task_token: str | None = None
        self.context_cache: dict[str, Json] | None = None

    # ---- events ---------------------------------------------------------------------------------------------------

    def record(self, event_type: str, details: dict[str, Any]) -> int:
        """Write an event that this branch's next event follows."""
        self.chain = self.note(event_type, details)
        return self.chain

    def note(self, event_type: str, details: dict[str, Any], *, follows: int | None = None) -> int:
        """Write an event beside the chain: the next one does not follow it."""
        execution = self.execution
        history = execution.history
        number = len(history) + 1
        if number >= execution.history_limit:
            raise HistoryFull(self.chain)
        history.append(
            HistoryEvent(number, self.chain if follows is None else follows, execution.now, event_type, details)
        )
        return number

    def enter(self, state: Prepared) -> None:
        self.state = state
        self.entry_chain = self.chain
        self.entered_at = self.execution.now
        self.retry_count = 0
        self.task_token = None
        self.context_cache = None
        self.entered_event = self.record(state.entered, {"name": state.name, "input": self.text})

    def exit(self, output: Json, assigned: Assigned = None, *, text: str | None = None) -> None:
        """Leave the state with ``output``; ``text`` is its JSON text where the caller has it already."""
        state = self.state
        assert state is not None
        if text is None:
            text = self.text if output is self.value else compact(output)
            if text is not self.text and exceeds_limit(text):
                raise too_large(state.name, fatal=True)
        elif exceeds_limit(text):
            raise too_large(state.name, fatal=True)
        details: dict[str, Any] = {"name": state.name, "output": text}
        if assigned:
            texts = {name: compact(value) for name, value in assigned.items()}
            self._hold(state.name, texts)
            self.variables = {**self.variables, **assigned}
            details["assignedVariables"] = texts
        self.record(state.exited, details)
        self.state = None
        self.value = output
        self.text = text

    def _hold(self, name: str, texts: Mapping[str, str]) -> None:
        """Count what the state assigns against the limits of its variables."""
        sizes = {variable: size_bytes(text) for variable, text in texts.items()}
        if sum(sizes.values()) > PAYLOAD_LIMIT_BYTES:
            raise assigned_too_much(name, sizes, PAYLOAD_LIMIT_BYTES)
        held = self.sizes
        grown = sum(size - held.get(variable, 0) for variable, size in sizes.items())
        excess = self.execution.variable_bytes + grown - VARIABLES_LIMIT_BYTES
        if excess > 0:
            raise held_too_much(name, excess)
        self.execution.variable_bytes += grown
        self.sizes = {**held, **sizes}

    # ---- redrive --------------------------------------------------------------------------------------------------

    def resume_at(self, start: Prepared) -> tuple[Prepared, bool]:
        """Where a fiber that was stopped goes on: the state, and whether it was entered already.

        [measured by others on AWS] The state keeps its Entered event and its EnteredTime, and what comes next follows
        that event; its retry counters start at 0.
        """
        self.resumed = False
        self.context_cache = None
        if self.state is None:
            return self.upcoming or start, False
        self.chain = self.entered_event
        self.retry_count = 0
        self.task_token = None
        work = self.gathering
        if work is not None and work.entered_event == self.entered_event and self.execution.keeps_branches:
            work.stopped.update(self.children)
            self.kept = work
        self.kept_run = self.unfinished_run() if self.execution.keeps_branches else None
        self.children = {}
        return self.state, True

    def unfinished_run(self) -> BegunRun | None:
        """The map run that this visit of a distributed Map began last and that has not succeeded."""
        run = self.begun_run
        return run if run is not None and run.redrivable and run.entered_event == self.entered_event else None

    def kept_map_run(self) -> BegunRun | None:
        """The map run that a redriven Map takes up; None at its first attempt and when it is retried."""
        kept, self.kept_run = self.kept_run, None
        return kept

    def kept_work(self) -> Gathering | None:
        """What a redriven Parallel or Map has done already; None at its first attempt and when it is retried."""
        kept, self.kept = self.kept, None
        return kept

    # ---- failures -------------------------------------------------------------------------------------------------

    def fail(self, error: Exception, *, follows: int | None = None) -> Failure:
        """The failure of the state the fiber is in, with AWS's words about where; writes EvaluationFailed if due.

        ``error`` is one of ``TROUBLES``.
        """
        trouble = as_trouble(error)
        failure = self.described(trouble)
        if trouble.evaluation:
            state, cause = self.state, failure.cause
            assert state is not None
            details = {"error": trouble.error, "cause": cause, "state": state.name}
            if trouble.location is not None:
                details["location"] = trouble.location
            quiet = self.chain == self.entered_event and not state.evaluates_after_entry
            if follows is None and quiet and trouble.error == QUERY_EVALUATION_ERROR:
                # [R] recordings of undefined Output, Assign, Arguments and Items: when nothing happened since the
                # state was entered, the event follows what the Entered event follows. A Wait's does not.
                follows = self.entry_chain
            self.chain = self.note("EvaluationFailed", details, follows=follows)
        return failure

    def described(self, trouble: Trouble) -> Failure:
        """The failure with AWS's words about where; writes nothing."""
        state = self.state
        assert state is not None
        cause = trouble.message
        if not trouble.plain:
            cause = f"{whereabouts(state.name, self.entered_event)}{cause}"
        return Failure(trouble.error, cause, fatal=trouble.fatal)

    # ---- what expressions see -------------------------------------------------------------------------------------

    def context(self) -> dict[str, Json]:
        """The context object ($$, $states.context) as it stands in the present state."""
        if self.context_cache is None:
            state = self.state
            assert state is not None
            described: dict[str, Json] = {"Name": state.name, "EnteredTime": timestamp(self.entered_at)}
            if state.retries:
                described["RetryCount"] = self.retry_count  # [R] a Pass has none.
            given = self.execution.context
            context = {**given, "State": given.get("State", described)}
            if self.task_token is not None:
                context["Task"] = {"Token": self.task_token}
            if self.map_item is not None:
                context["Map"] = {"Item": self.map_item}
            self.context_cache = context
        return self.context_cache

    def scope(self, *, context: bool, **states: Json) -> dict[str, Json]:
        """The variables of a JSONata expression: $states and the workflow's own."""
        visible: dict[str, Json] = {"input": self.value, **states}
        if context:
            visible["context"] = self.context()
        return {**self.variables, "states": visible}


def as_trouble(error: Exception) -> Trouble:
    if isinstance(error, Trouble):
        return error
    assert isinstance(error, (PathError, IntrinsicError))
    return Trouble(error.error, error.message, fatal=error.error == "States.Runtime")


def failed(fiber: Fiber, error: Exception) -> Failed:
    return Failed(fiber.fail(error))


def evaluation_trouble(message: str, location: str | None) -> Trouble:
    return Trouble(QUERY_EVALUATION_ERROR, message, location=location, evaluation=True)


def whereabouts(name: str, entered_event: int) -> str:
    """How the cause of a failure begins that AWS found itself, in the state ``name`` [R]."""
    return f"An error occurred while executing the state '{name}' (entered at the event id #{entered_event}). "


@functools.lru_cache(maxsize=1024)
def timestamp(epoch_seconds: float) -> str:
    """ISO 8601 in UTC with 0 or 3 digits of the second's fraction, as the context object writes times [D]."""
    milliseconds = round(epoch_seconds * 1000)
    moment = datetime.datetime.fromtimestamp(milliseconds // 1000, datetime.UTC)
    fraction = milliseconds % 1000
    return moment.strftime("%Y-%m-%dT%H:%M:%S") + (f".{fraction:03d}Z" if fraction else "Z")
