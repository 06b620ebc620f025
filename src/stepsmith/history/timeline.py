"""What a person watches: the states of an execution in the order in which they began, each with its time and its end.

A state is found from an event through the chain of ``previous_event_id``, because the events of branches interleave.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from stepsmith.history.event import HistoryEvent

RUNNING, SUCCEEDED, FAILED, CAUGHT, ABORTED = "RUNNING", "SUCCEEDED", "FAILED", "CAUGHT", "ABORTED"
_FAILURES = ("Failed", "TimedOut")
_OPENINGS = ("ParallelStateStarted", "MapStateStarted", "MapIterationStarted")
_ATTEMPTS = ("TaskScheduled", "LambdaFunctionScheduled", "ActivityScheduled", "ParallelStateStarted", "MapStateStarted")


@dataclass(slots=True)
class StateRow:
    """One state by its name. ``entered`` counts visits, ``open`` those that have not ended; times are epoch seconds.

    ``parent`` is the Parallel or Map around it.
    ``map_run_arn`` is the newest map run of a distributed Map; ``progress`` is what a watcher knows of it.
    """

    name: str
    type: str
    started: float
    ended: float | None = None
    entered: int = 0
    open: int = 0
    attempts: int = 0
    status: str = RUNNING
    error: str | None = None
    cause: str | None = None
    parent: str | None = None
    map_run_arn: str | None = None
    progress: str | None = None

    def duration_seconds(self, now: float) -> float:
        return max(0.0, (self.ended if self.ended is not None else now) - self.started)


@dataclass(slots=True)
class Timeline:
    """Fed with events in their order; ``rows`` is what has been seen so far.

    ``settled`` holds the map runs that have ended and whose last progress is noted.
    """

    rows: dict[str, StateRow] = field(default_factory=dict)
    finished: HistoryEvent | None = None
    settled: set[str] = field(default_factory=set)
    _owner: dict[int, str] = field(default_factory=dict)
    _openings: set[int] = field(default_factory=set)
    _broken: set[str] = field(default_factory=set)

    def add(self, events: Iterable[HistoryEvent]) -> None:
        for event in events:
            self._add(event)

    def _add(self, event: HistoryEvent) -> None:
        kind = event.type
        if kind == "ExecutionRedriven":
            self._reopen()
            return
        if kind.startswith("Execution"):
            if kind != "ExecutionStarted":
                self._end(event)
            return
        if kind.endswith("StateEntered"):
            self._enter(event)
            return
        name = event.details.get("name") if kind.startswith("MapIteration") or kind.endswith("StateExited") else None
        if kind == "EvaluationFailed":
            name = event.details.get(
                "state"
            )  # Of the first state its chain does not lead to the state: it begins at 0.
        name = name or self._owner.get(event.previous_event_id)
        if name in self.rows and kind in ("ParallelStateFailed", "MapStateFailed"):
            name = self._failed_around(name, kind.removesuffix("StateFailed"))
        if name is None or name not in self.rows:
            return
        self._owner[event.id] = name
        row = self.rows[name]
        if kind == "MapRunStarted":
            row.map_run_arn = event.details.get("mapRunArn")
        if kind in _OPENINGS:
            self._openings.add(event.id)
        if kind in _ATTEMPTS:
            self._broken.discard(name)
            if row.attempts and kind in _OPENINGS:
                self._give_up_inside(name, event.timestamp)
            row.attempts += 1
            row.status = RUNNING  # also after an attempt that failed
        elif kind.endswith("StateExited"):
            row.open -= 1
            if row.open <= 0:
                row.ended = event.timestamp
                row.status = CAUGHT if row.status == FAILED else SUCCEEDED
        elif kind.endswith("StateAborted"):
            # It follows the failure that took the state along, and does not say which state it is.
            return
        elif kind == "EvaluationFailed" or (kind.endswith(_FAILURES) and not kind.startswith("MapIteration")):
            row.status = FAILED
            row.error = event.details.get("error", row.error)
            row.cause = event.details.get("cause", row.cause)
            if kind in ("ParallelStateFailed", "MapStateFailed"):
                self._broken.add(name)
                self._give_up_inside(name, event.timestamp)
        elif kind.endswith("Succeeded") and row.status == FAILED:
            row.status = RUNNING  # an attempt after a failed one

    def _enter(self, event: HistoryEvent) -> None:
        name = str(event.details["name"])
        row = self.rows.setdefault(name, StateRow(name, event.type.removesuffix("StateEntered"), event.timestamp))
        row.entered += 1
        row.open += 1
        row.ended, row.status = None, RUNNING
        self._broken.discard(name)
        self._owner[event.id] = name
        before = self._owner.get(event.previous_event_id)
        if before is not None:
            row.parent = before if event.previous_event_id in self._openings else self.rows[before].parent

    def _failed_around(self, name: str, type: str) -> str:
        """The Parallel or Map that a StateFailed event is about: it follows what failed, in it or inside it."""
        around: str | None = name
        while around is not None:
            row = self.rows[around]
            if row.type == type and around not in self._broken:
                return around
            around = row.parent
        return name

    def _give_up_inside(self, name: str, timestamp: float) -> None:
        """What is still open inside a Parallel or Map that has failed has ended with it."""
        for row in self.rows.values():
            if row.parent == name:
                if row.open > 0:
                    row.status = FAILED if row.status == FAILED else ABORTED
                    row.open, row.ended = 0, timestamp
                self._give_up_inside(row.name, timestamp)

    def _end(self, event: HistoryEvent) -> None:
        self.finished = event
        for row in self.rows.values():
            if row.open > 0 and row.ended is None:
                row.ended = event.timestamp
                if event.type == "ExecutionSucceeded":
                    row.status = SUCCEEDED
                elif event.type == "ExecutionAborted":
                    row.status = ABORTED
                else:
                    row.status = FAILED if row.status in (RUNNING, FAILED) else row.status

    def _reopen(self) -> None:
        """A redrive runs on in the states that had failed or were taken along, without entering them again."""
        self.finished = None
        for row in self.rows.values():
            if row.status in (FAILED, ABORTED):
                row.status, row.ended, row.error, row.cause = RUNNING, None, None, None
                row.open = max(row.open, 1)
        self._broken.clear()

    def failed_state(self) -> StateRow | None:
        """The state that ended last among those that failed: where a person looks first."""
        failed = [row for row in self.rows.values() if row.status in (FAILED, CAUGHT)]
        work = [row for row in failed if row.type != "Fail"] or failed
        return max(work, key=lambda row: row.ended or 0.0, default=None)
