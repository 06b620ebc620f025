"""Executions of state machines, running and ended."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from stepsmith.execution import Execution, Request
from stepsmith.local.machines import StateMachine
from stepsmith.local.protocol import ApiError

KEPT_CHILDREN = 1_000
"""How many ended children of distributed Maps a cloud keeps that succeeded, and how many that did not."""

# [B] RedriveExecution remembers the last ten client tokens, each for fifteen minutes.
_CLIENT_TOKENS = 10
_CLIENT_TOKEN_SECONDS = 15 * 60.0


@dataclass(slots=True, kw_only=True, eq=False)
class Run:
    """One execution and what its host holds for it. ``lock`` guards ``execution``; ``machine`` is as it was at start.

    ``waiting`` maps the tokens of requests under way to functions that call them off; ``redrives`` the client tokens of
    redrives to their date and to when they were used. ``map_run_arn`` and ``item_count`` are those of a child of a
    distributed Map.
    """

    execution: Execution
    machine: StateMachine
    trace_header: str | None = None
    map_run_arn: str | None = None
    item_count: int | None = None
    lock: threading.RLock = field(default_factory=threading.RLock)
    waiting: dict[int, Callable[[], None]] = field(default_factory=dict)
    listeners: list[Callable[[Run], None]] = field(default_factory=list)
    inbox: deque[Callable[[], list[Request]]] = field(default_factory=deque)
    ended: threading.Event = field(default_factory=threading.Event)
    logged: int = 0
    log: Any = None
    redrives: dict[str, tuple[float, float]] = field(default_factory=dict)

    @property
    def arn(self) -> str:
        return self.execution.arn

    @property
    def is_express(self) -> bool:
        return self.machine.type == "EXPRESS"

    def redriven_with(self, client_token: str | None, now: float) -> float | None:
        """The date of the redrive that was asked for with this client token, if it is remembered."""
        with self.lock:
            date, used = self.redrives.get(client_token or "", (None, 0.0))
        return date if now - used <= _CLIENT_TOKEN_SECONDS else None

    def note_redrive(self, client_token: str | None) -> float:
        """Remember the redrive that has just begun; its date."""
        with self.lock:
            date = self.execution.redriven_at
            assert date is not None
            if client_token is not None:
                self.redrives.pop(client_token, None)
                self.redrives[client_token] = (date, date)
                while len(self.redrives) > _CLIENT_TOKENS:
                    del self.redrives[next(iter(self.redrives))]
        return date

    def when_ended(self, listener: Callable[[Run], None]) -> None:
        """Call ``listener`` once when the execution has ended; at once if it has."""
        with self.lock:
            if not self.ended.is_set():
                self.listeners.append(listener)
                return
        listener(self)


class Runs:
    """All executions of one cloud, by ARN."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._runs: dict[str, Run] = {}
        self._ended_children: dict[bool, deque[Run]] = {True: deque(), False: deque()}

    def add(self, run: Run) -> Run:
        """Keep a new run. [D] A second start with the same name is the first one while it runs with the same input."""
        with self._lock:
            known = self._runs.get(run.arn)
            if known is None:
                self._runs[run.arn] = run
                return run
        if known.execution.status == "RUNNING" and known.execution.input_text == run.execution.input_text:
            return known
        raise ApiError("ExecutionAlreadyExists", f"Execution Already Exists: '{run.arn}'")

    def find(self, arn: str) -> Run:
        parts = arn.split(":")
        if len(parts) < 8 or parts[0] != "arn" or parts[2] != "states":
            raise ApiError("InvalidArn", f"Invalid Arn: '{arn}'")
        with self._lock:
            run = self._runs.get(arn)
        # An Express execution cannot be asked for [R], but as a child of a distributed Map it can.
        if parts[5] != "execution" and (parts[5] != "express" or run is None or run.map_run_arn is None):
            raise ApiError("InvalidArn", f"Invalid Arn: 'Resource type not valid in this context: {parts[5]}'")
        if run is None:
            raise ApiError("ExecutionDoesNotExist", f"Execution Does Not Exist: '{arn}'")
        return run

    def kept(self, arn: str) -> Run | None:
        """The run with this ARN, if it is still kept."""
        with self._lock:
            return self._runs.get(arn)

    def of_machine(self, arn: str) -> Iterator[Run]:
        """Newest first."""
        with self._lock:
            found = [run for run in self._runs.values() if run.machine.arn == arn]
        yield from reversed(found)

    def of_map_run(self, arn: str) -> Iterator[Run]:
        """The children of a distributed Map, newest first, as far as they are kept."""
        with self._lock:
            found = [run for run in self._runs.values() if run.map_run_arn == arn]
        yield from reversed(found)

    def keep_ended_child(self, run: Run) -> None:
        """Keep an ended child of a distributed Map, and forget the oldest when there are too many.

        Those that did not succeed are counted by themselves: a million successes do not push out the one failure.
        """
        ended = self._ended_children[run.execution.status == "SUCCEEDED"]
        with self._lock:
            ended.append(run)
            if len(ended) > KEPT_CHILDREN:
                self._runs.pop(ended.popleft().arn, None)

    def take_up_child(self, run: Run) -> None:
        """Keep ``run``, a child that is redriven, while it runs: in place of what was kept under its ARN."""
        with self._lock:
            known = self._runs.pop(run.arn, None)
            if known is not None and known in self._ended_children[False]:
                self._ended_children[False].remove(known)
            self._runs[run.arn] = run

    def forget(self, run: Run) -> None:
        with self._lock:
            self._runs.pop(run.arn, None)

    def running(self) -> int:
        with self._lock:
            return sum(run.execution.status == "RUNNING" for run in self._runs.values())
