"""A history read again: which branch each event belongs to, and what answered each attempt of a task.

Events of branches interleave in one list; ``previousEventId`` and the names in the events tell them apart.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from stepsmith.errors import ConfigurationError
from stepsmith.execution import Answer, Failure, Started, Submitted, Success
from stepsmith.history import HistoryEvent, from_api
from stepsmith.integrations import Integration, parse_resource

Branch: TypeAlias = tuple[tuple[str, int, str | int], ...]
"""From the outermost in: the Parallel or Map, which of its attempts, and the branch's first state or the item's index.
The execution's own branch is ``()``."""

_ENDS = ("Succeeded", "Failed", "TimedOut", "StartFailed", "ScheduleFailed", "SubmitFailed")
_TASKS = ("Task", "LambdaFunction", "Activity")


def events_of(history: Any) -> list[HistoryEvent]:
    """The events of ``history``: GetExecutionHistory's answer or its ``events``, the path of a JSON file with either,
    events of ours, or anything that has them as ``history``, such as a Result.

    Raises ConfigurationError where it is none of these, and for one that does not begin with ExecutionStarted.
    """
    given = getattr(history, "history", history)
    file = None
    if isinstance(given, (str, Path)):
        file = str(given)
        try:
            given = json.loads(Path(given).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise ConfigurationError(f"no history can be read: {error}", file=file) from None
    if isinstance(given, Mapping):
        given = given.get("events")
    if isinstance(given, Sequence) and not isinstance(given, (str, bytes)):
        events = [one if isinstance(one, HistoryEvent) else _event(one, place, file) for place, one in enumerate(given)]
        events.sort(key=lambda event: event.id)
        if events and events[0].type == "ExecutionStarted":
            _parsed(events[0].details.get("input"), file)
            return events
    raise ConfigurationError(
        "expected the answer of GetExecutionHistory, or its events from ExecutionStarted on (all pages, "
        f"includeExecutionData true), found {_shown(given)}",
        file=file,
    )


def _event(answer: Any, place: int, file: str | None) -> HistoryEvent:
    try:
        stamp = answer["timestamp"]
        if isinstance(stamp, str):
            stamp = datetime.datetime.fromisoformat(stamp.replace("Z", "+00:00"))
        return from_api({**answer, "timestamp": stamp})
    except (KeyError, TypeError, ValueError) as error:
        why = f"it has no {error}" if isinstance(error, KeyError) else str(error)
        raise ConfigurationError(f"event {place + 1} is none of GetExecutionHistory: {why}", file=file) from None


def _shown(value: Any) -> str:
    if isinstance(value, Sequence) and not isinstance(value, str):
        first = value[0] if value else None
        return f"a list that begins with {first.type if isinstance(first, HistoryEvent) else first!r}"
    return type(value).__name__


@dataclass(slots=True)
class Try:
    """One attempt of a task. ``answers`` are seconds after it was scheduled, and what was answered then."""

    state: str
    branch: Branch
    scheduled: HistoryEvent
    answers: list[tuple[float, Answer]] = field(default_factory=list)
    ended: bool = False
    timed_out: bool = False

    @property
    def integration(self) -> Integration:
        details = self.scheduled.details
        if self.scheduled.type == "TaskScheduled":
            return parse_resource(f"arn:aws:states:::{details['resourceType']}:{details['resource']}")
        return parse_resource(str(details["resource"]))


@dataclass(slots=True)
class _Open:
    """The state in which a branch is."""

    name: str
    type: str
    entered: int
    failed: bool = False


@dataclass(slots=True)
class Recorded:
    """Fed with events in their order. ``branches`` has the events of each branch, ``tries`` the attempts of tasks."""

    branches: dict[Branch, list[HistoryEvent]] = field(default_factory=dict)
    tries: list[Try] = field(default_factory=list)
    succeeded: set[tuple[Branch, str, int]] = field(default_factory=set)
    seen: int = 0
    _branch_of: dict[int, Branch] = field(default_factory=dict)
    _types: dict[int, str] = field(default_factory=dict)
    _states: dict[int, str] = field(default_factory=dict)
    _open: dict[Branch, _Open] = field(default_factory=dict)
    _attempts: dict[tuple[Branch, str], int] = field(default_factory=dict)
    _trying: dict[Branch, Try] = field(default_factory=dict)

    def add(self, events: Iterable[HistoryEvent]) -> None:
        for event in events:
            self.seen += 1
            branch = self._place(event)
            self._branch_of[event.id] = branch
            self._types[event.id] = event.type
            self.branches.setdefault(branch, []).append(event)
            here = self._open.get(branch)
            if here is not None:
                self._states[event.id] = here.name
            self._note(event, branch)

    def branch_of(self, event_id: int) -> Branch:
        return self._branch_of[event_id]

    def state_of(self, event_id: int) -> str | None:
        """The state in which the branch was at this event."""
        return self._states.get(event_id)

    @property
    def path(self) -> tuple[str, ...]:
        entered = [
            event for events in self.branches.values() for event in events if event.type.endswith("StateEntered")
        ]
        return tuple(str(event.details["name"]) for event in sorted(entered, key=lambda event: event.id))

    def is_whole(self, branch: Branch) -> bool:
        """Whether every Parallel and Map around it succeeded: no failure elsewhere cut the branch off."""
        return all((branch[:depth], one[0], one[1]) in self.succeeded for depth, one in enumerate(branch))

    # ---- inside ---------------------------------------------------------------------------------------------------

    def _place(self, event: HistoryEvent) -> Branch:
        kind, details = event.type, event.details
        before = self._branch_of.get(event.previous_event_id, ())
        if kind.startswith("Execution"):
            return ()
        if kind.endswith("StateEntered"):
            if self._types.get(event.previous_event_id) == "ParallelStateStarted":
                owner = self._open[before]
                before = self._new_branch(before, owner.name, str(details["name"]))
            self._open[before] = _Open(str(details["name"]), kind.removesuffix("StateEntered"), event.id)
            return before
        if kind.startswith("MapIteration"):
            name, index = str(details["name"]), int(details["index"])
            for outer in _outwards(before):
                if kind != "MapIterationStarted" and outer and (outer[-1][0], outer[-1][2]) == (name, index):
                    return outer
                if self._is_in(outer, name) and self._open[outer].type == "Map":
                    return (*outer, (name, self._attempts.get((outer, name), 0), index))
            return before
        if kind == "EvaluationFailed":
            # Of the first state in a branch its chain does not lead to the state: it begins before it.
            state = details.get("state")
            inside = [(here.entered, branch) for branch, here in self._open.items() if here.name == state]
            return max(inside)[1] if inside else before
        if kind.endswith("StateExited"):
            return next((one for one in _outwards(before) if self._is_in(one, str(details["name"]))), before)
        owner_type = next((one for one in ("Parallel", "Map") if kind.startswith(f"{one}State")), None)
        if owner_type is not None:
            return next((one for one in _outwards(before) if self._is_at_work(one, owner_type)), before)
        return before

    def _new_branch(self, around: Branch, owner: str, first: str) -> Branch:
        """Branches that begin with states of one name, which AWS would not create, are told apart by their order."""
        attempt, number = self._attempts[around, owner], 1
        branch: Branch = (*around, (owner, attempt, first))
        while branch in self.branches:
            number += 1
            branch = (*around, (owner, attempt, f"{first} ({number})"))
        return branch

    def _is_in(self, branch: Branch, name: str) -> bool:
        here = self._open.get(branch)
        return here is not None and here.name == name

    def _is_at_work(self, branch: Branch, state_type: str) -> bool:
        here = self._open.get(branch)
        return here is not None and here.type == state_type and not here.failed

    def _note(self, event: HistoryEvent, branch: Branch) -> None:
        kind = event.type
        here = self._open.get(branch)
        if kind.endswith("StateExited"):
            self._open.pop(branch, None)
        elif here is not None and kind in ("ParallelStateStarted", "MapStateStarted"):
            self._attempts[branch, here.name] = self._attempts.get((branch, here.name), 0) + 1
        elif here is not None and kind in ("ParallelStateSucceeded", "MapStateSucceeded"):
            self.succeeded.add((branch, here.name, self._attempts.get((branch, here.name), 0)))
        elif here is not None and kind in ("ParallelStateFailed", "MapStateFailed"):
            here.failed = True
        elif kind == "ExecutionFailed":
            self._end_by_runtime(event)
        else:
            self._note_task(event, branch, here)

    def _note_task(self, event: HistoryEvent, branch: Branch, here: _Open | None) -> None:
        service = next((one for one in _TASKS if event.type.startswith(one)), None)
        if service is None or event.type.startswith("TaskState"):
            return
        what = event.type.removeprefix(service)
        if what == "Scheduled" and here is not None:
            self._trying[branch] = Try(here.name, branch, event)
            self.tries.append(self._trying[branch])
            return
        trying = self._trying.get(branch)
        if trying is None:
            return
        after = max(0.0, event.timestamp - trying.scheduled.timestamp)
        details = event.details
        if what == "Submitted":
            trying.answers.append((after, Submitted(_parsed(details.get("output")))))
        elif service == "Activity" and what == "Started":
            trying.answers.append((after, Started(details.get("workerName"))))
        elif what in _ENDS:
            trying.ended = True
            del self._trying[branch]
            if what == "Succeeded":
                trying.answers.append((after, Success(_parsed(details.get("output")))))
            elif what == "TimedOut":
                trying.timed_out = True
            else:
                trying.answers.append((after, Failure(details.get("error"), details.get("cause"))))

    def _end_by_runtime(self, event: HistoryEvent) -> None:
        """A task that ended with States.Runtime leaves no event of its own."""
        trying = self._trying.get(self._branch_of.get(event.previous_event_id, ()))
        before = self._types.get(event.previous_event_id, "")
        if trying is None or trying.ended or not before.endswith(("Scheduled", "Started", "Submitted")):
            return
        if event.details.get("error") != "States.Runtime" or before.endswith("StateStarted"):
            return
        cause = re.sub(r"^An error occurred while executing the state '.*?' \(entered at the event id #\d+\)\. ", "",
                       event.details.get("cause") or "")  # fmt: skip
        trying.ended = True
        trying.answers.append((event.timestamp - trying.scheduled.timestamp, Failure("States.Runtime", cause)))


def recorded(events: Iterable[HistoryEvent]) -> Recorded:
    found = Recorded()
    found.add(events)
    return found


def _outwards(branch: Branch) -> Iterator[Branch]:
    """The branch, then those around it."""
    for depth in range(len(branch), -1, -1):
        yield branch[:depth]


def _parsed(text: Any, file: str | None = None) -> Any:
    """A payload. Raises ConfigurationError where the history was fetched without them."""
    if text is None:
        raise ConfigurationError("the history has no payloads; fetch it with includeExecutionData true", file=file)
    return json.loads(text) if isinstance(text, str) else text
