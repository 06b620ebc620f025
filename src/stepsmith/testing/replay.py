"""``replay``: a recorded history given to a workflow that has changed since, and where the two part."""

from __future__ import annotations

import contextlib
import functools
import json
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from stepsmith.asl import MapState
from stepsmith.errors import ConfigurationError
from stepsmith.execution import Answer, Execution, Heartbeat, Invoke, MachineType, prepare, virtual
from stepsmith.execution.virtual import Later, Timed, WaitsForEver
from stepsmith.history import HistoryEvent
from stepsmith.testing.recorded import Branch, Recorded, Try, events_of, recorded
from stepsmith.testing.runner import machine_of, states_of

Kind: TypeAlias = Literal["event", "data", "answer"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Divergence:
    """Where a workflow first does something else than was recorded.

    ``kind``: another event, other data in the same event, or a task for which the history has no answer. ``state`` is
    the state in which it happens; ``event_id`` counts in the recorded history, and is that of the last event before it
    where the workflow does more than was recorded. ``expected`` is recorded, ``found`` what the workflow does.
    """

    kind: Kind
    state: str | None
    event_id: int
    expected: str
    found: str

    def __str__(self) -> str:
        where = f"state {self.state!r}, " if self.state else ""
        return f"{where}event {self.event_id}: recorded {self.expected}, now {self.found}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Replay:
    """``divergence`` is None when the workflow does what was recorded. ``unanswered`` names the tasks that it calls and
    for which the history has no answer.
    """

    divergence: Divergence | None
    events: int
    unanswered: tuple[str, ...]
    execution: Execution

    @property
    def diverges(self) -> bool:
        return self.divergence is not None

    def __str__(self) -> str:
        if self.divergence is None:
            return f"the same as recorded, through {self.events} events"
        more = f"\nno answer is recorded for: {', '.join(self.unanswered)}" if self.unanswered else ""
        return f"diverges: {self.divergence}{more}"


def replay(
    history: Any,
    workflow: Any,
    *,
    type: MachineType = "STANDARD",
    name: str | None = None,
    arn: str | None = None,
    seed: int | None = None,
) -> Replay:
    """Run ``workflow`` with the input and the answers of ``history``, and compare event by event, branch by branch.

    ``history`` is GetExecutionHistory's answer (all pages, with execution data), its events, the path of a JSON file
    with either, or a Result. A history has neither the execution's ``name`` nor its ``arn``: give them where the
    workflow uses them. Times, identifiers made anew (UUIDs, task tokens, execution ARNs) and the order of events
    between branches are not compared; nor is what branches did after another one failed.

    Raises ConfigurationError for a history that cannot be read, and where a distributed Map is in play: what its
    children did is in histories of their own.
    """
    events = events_of(history)
    machine = machine_of(workflow)
    distributed = [one for one, state in states_of(machine) if isinstance(state, MapState) and state.distributed]
    if distributed or any(event.type == "MapRunStarted" for event in events):
        where = f": {distributed[0]}" if distributed else ""
        raise ConfigurationError(f"what children of a distributed Map did is in histories of their own{where}")
    earlier = getattr(history, "execution", None)
    if isinstance(earlier, Execution):
        name, arn, seed = name or earlier.name, arn or earlier.arn, earlier.seed if seed is None else seed
    past = recorded(events)
    tasks = _Answers(past)
    execution = Execution(
        prepare(machine, type=type),
        input=json.loads(events[0].details["input"]),
        input_text=events[0].details["input"],
        name=name or "execution",
        arn=arn,
        role_arn=events[0].details.get("roleArn"),
        now=events[0].timestamp,
        seed=seed or 0,
    )
    # Waiting for ever: for a task without an answer, or one that was under way when the recorded execution was stopped.
    with contextlib.suppress(WaitsForEver):
        virtual.drive(execution, execution.start(), tasks)
    now = recorded(execution.history)
    return Replay(
        divergence=_first_divergence(events, past, now, tasks),
        events=len(events),
        unanswered=tuple(dict.fromkeys(effect.state_name for effect in tasks.unanswered)),
        execution=execution,
    )


class _Answers:
    """What the recorded execution was answered, by branch and state, attempt after attempt."""

    def __init__(self, past: Recorded) -> None:
        self.left: dict[tuple[Branch, str], deque[Try]] = {}
        for one in past.tries:
            self.left.setdefault((one.branch, one.state), deque()).append(one)
        self.now = Recorded()
        self.unanswered: list[Invoke] = []

    def __call__(self, effect: Invoke, now: float) -> Later:
        return Later(functools.partial(self.decide, effect))

    def decide(self, effect: Invoke, execution: Execution, token: int) -> list[Timed]:
        fiber = execution.fiber_of(token)
        assert fiber is not None
        self.now.add(execution.history[self.now.seen :])
        left = self.left.get((self.now.branch_of(fiber.chain), effect.state_name))
        if not left:
            self.unanswered.append(effect)
            return []
        one = left.popleft()
        latest = float("inf") if effect.deadline is None else effect.deadline - execution.now
        answers: list[Timed] = [(min(after, latest), answer) for after, answer in one.answers]
        if one.ended and not one.timed_out and effect.heartbeat_seconds is not None and effect.integration.waits:
            answers[-1:-1] = _heartbeats(effect.heartbeat_seconds, answers[-1][0])
        return answers


def _heartbeats(interval: int, until: float) -> list[Timed]:
    """A history does not show them; without them a task that took longer would time out here."""
    beats: list[tuple[float, Answer]] = []
    after = interval / 2
    while after < until:
        beats.append((after, Heartbeat()))
        after += interval / 2
    return beats


# ---- comparing ------------------------------------------------------------------------------------------------------

# Of what only AWS knows, or what does not change what happens.
_NOT_COMPARED = frozenset(
    {"roleArn", "region", "timeoutInSeconds", "heartbeatInSeconds", "taskCredentials", "workerName", "location"}
)
# Failures that a service may have at one moment or another of a call; the state sees a failure.
_ONE_KIND = {
    "TaskStartFailed": "TaskFailed",
    "TaskSubmitFailed": "TaskFailed",
    "LambdaFunctionScheduleFailed": "LambdaFunctionFailed",
    "LambdaFunctionStartFailed": "LambdaFunctionFailed",
    "ActivityScheduleFailed": "ActivityFailed",
}
_MADE_ANEW = re.compile(
    r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)"
    r"|arn:[\w-]+:states:[^\s\"']*:(?:execution|express):[^\s\"']+"
    r"|[A-Za-z0-9+/=_-]{100,}"
    r"|\(entered at the event id #\d+\)"
)


def _first_divergence(events: list[HistoryEvent], past: Recorded, now: Recorded, tasks: _Answers) -> Divergence | None:
    stopped = not events[-1].type.startswith("Execution") or events[-1].type == "ExecutionAborted"
    found = list(_divergences(past, now, stopped=stopped, timed_out=events[-1].type == "ExecutionTimedOut"))
    if not found:
        return None
    first = min(found, key=lambda one: one.event_id)
    if tasks.unanswered and first.kind == "event" and any(one.state_name == first.state for one in tasks.unanswered):
        return Divergence(
            kind="answer",
            state=first.state,
            event_id=first.event_id,
            expected=first.expected,
            found=f"{first.found}, for which no answer is recorded",
        )
    return first


def _divergences(past: Recorded, now: Recorded, *, stopped: bool, timed_out: bool) -> Iterator[Divergence]:
    for branch in {**past.branches, **now.branches}:
        before, after = _compared(past.branches.get(branch, [])), _compared(now.branches.get(branch, []))
        if stopped and before and before[-1].type == "ExecutionAborted":
            before = before[:-1]
        if timed_out and not branch and before[-1].type == after[-1].type:
            # How often a loop goes round until then depends on how long AWS took for each round.
            before, after = before[:-1], after[:-1]
        cut = stopped or timed_out or not (past.is_whole(branch) and now.is_whole(branch))
        different = next(
            (place for place, pair in enumerate(zip(before, after, strict=False)) if _difference(*pair)), None
        )
        if different is not None:
            yield _pair(past, now, before[different], after[different])
        elif len(after) > len(before) and not (cut and (branch or stopped or timed_out)):
            yield _more(past, now, branch, before, after[len(before)])
        elif len(before) > len(after) and not (cut and branch and not stopped):
            gone = before[len(after)]
            nothing = f"nothing: the branch ends after {_words(now, after[-1])}" if after else "nothing"
            yield Divergence(
                kind="event", state=past.state_of(gone.id), event_id=gone.id, expected=_words(past, gone), found=nothing
            )


def _compared(events: list[HistoryEvent]) -> list[HistoryEvent]:
    """Without those that say that a branch was cut off: when that was depends on how long the others took."""
    return [one for one in events if not one.type.endswith("Aborted") or one.type == "ExecutionAborted"]


def _pair(past: Recorded, now: Recorded, before: HistoryEvent, after: HistoryEvent) -> Divergence:
    member = _difference(before, after)
    assert member is not None
    if member == "type" or member == "name":
        kind: Kind = "event"
        expected, found = _words(past, before), _words(now, after)
    else:
        kind = "data"
        expected = f"{member} {_short(before.details[member])} in {before.type}"
        found = f"{member} {_short(after.details[member])}"
    state = now.state_of(after.id) or past.state_of(before.id)
    return Divergence(kind=kind, state=state, event_id=before.id, expected=expected, found=found)


def _more(past: Recorded, now: Recorded, branch: Branch, before: list[HistoryEvent], after: HistoryEvent) -> Divergence:
    last = before[-1] if before else None
    return Divergence(
        kind="event",
        state=now.state_of(after.id),
        event_id=last.id if last is not None else 0,
        expected=f"nothing after {_words(past, last)}" if last is not None else "no such branch",
        found=_words(now, after),
    )


def _difference(before: HistoryEvent, after: HistoryEvent) -> str | None:
    """The member in which two events differ; ``type`` and ``name`` say that another thing happened."""
    if _ONE_KIND.get(before.type, before.type) != _ONE_KIND.get(after.type, after.type):
        return "type"
    if before.details.get("name") != after.details.get("name"):
        return "name"
    for member in before.details.keys() & after.details.keys() - _NOT_COMPARED:
        if _comparable(before.details[member]) != _comparable(after.details[member]):
            return member
    return None


def _comparable(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _comparable(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_comparable(one) for one in value]
    if not isinstance(value, str):
        return value
    if value[:1] in ("{", "[", '"'):
        try:
            return _comparable(json.loads(value))
        except ValueError:
            pass
    return _MADE_ANEW.sub("*", value)


def _words(story: Recorded, event: HistoryEvent) -> str:
    name = event.details.get("name")
    state = story.state_of(event.id)
    if event.type in ("ExecutionFailed", "EvaluationFailed"):
        return f"{event.type} ({event.details.get('error')}: {_short(event.details.get('cause'))})"
    if event.type.startswith("Execution"):
        return event.type
    if name is None and state is not None:
        return f"{event.type} of {state}"
    return f"{event.type} {name}" if name is not None else event.type


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else f"{text[:120]}…"
