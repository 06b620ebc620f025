"""A host in virtual time: waiting costs nothing, and the same tasks give the same run.

One world holds many executions: the one that is run, the children of its distributed Maps, those that its tasks start.
Children that never wait cost no place in it: they are run and forgotten one after the other.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Any, Protocol, TypeAlias

from stepsmith.asl import Json
from stepsmith.datasets import ObjectStore
from stepsmith.errors import ExecutionError
from stepsmith.execution.effects import (
    Answer,
    Cancel,
    Continue,
    Invoke,
    Request,
    RunMap,
    Started,
    Submitted,
    Success,
    WakeAt,
)
from stepsmith.execution.execution import Execution
from stepsmith.execution.failure import Failure
from stepsmith.execution.map_child import begin_child, child_ended, restore_child, stopped_cause
from stepsmith.execution.map_plan import (
    ChildNotBegun,
    MapRequest,
    ReadPage,
    RedriveChild,
    StartChild,
    StopChild,
    WriteRecords,
)
from stepsmith.execution.map_run import MapRun
from stepsmith.execution.nested import Nested, already_exists, begin_nested, ended, started
from stepsmith.execution.program import Program
from stepsmith.execution.redrive import map_runs_to_redrive
from stepsmith.execution.virtual_map import HostedMap

Timed: TypeAlias = "tuple[float, Answer]"
Given: TypeAlias = "Timed | Sequence[Timed] | None"
"""Seconds from now and the answer, or several, such as Submitted and Success; None when nothing ever answers."""


@dataclass(frozen=True, slots=True)
class Later:
    """``decide(execution, token)`` is asked when the task's turn comes, before any other task is answered: it sees what
    the tasks before it have led to.
    """

    decide: Callable[[Execution, int], Given]


Tasks: TypeAlias = "Callable[[Invoke, float], Given | Later | Nested]"
"""From a task and the time to what answers it."""


Pace: TypeAlias = "Callable[[Execution, float], None]"
"""Called with the execution that is run and the time at which the next answer is due, to it or another, before it is
given: to show what has happened, or to wait."""


class Watcher(Protocol):
    """Hears of every execution beside the first. What it keeps, it keeps: the world forgets them."""

    def map_run_started(self, run: MapRun) -> None: ...

    def child_ended(self, run: MapRun, child: Execution) -> None:
        """A child of a distributed Map has ended or was stopped."""

    def child_redriven(self, run: MapRun, child: Execution) -> None:
        """A child that ended before is about to be redriven: it will end again, with what it did before counted in."""

    def nested_started(self, parent: Execution, child: Execution) -> None:
        """A task of ``parent`` starts ``child``; it has not begun."""


class WaitsForEver(ExecutionError):
    """Nothing will ever answer what the execution waits for."""


DEEPEST = 1_000
"""Executions that start each other, one inside the other: machines that do so without end would never let time pass."""

KEPT_MAP_RUNS = 1_000
"""Map runs without success that a world keeps for a redrive; the oldest is forgotten first."""

CONTINUE_SECONDS = 1.0
"""What a turn's worth of states costs in virtual time, so that a loop that never waits meets its time-out."""


def run(
    program: Program,
    input: Json = None,
    tasks: Tasks | None = None,
    pace: Pace | None = None,
    *,
    store: ObjectStore | None = None,
    watcher: Watcher | None = None,
    **arguments: Any,
) -> Execution:
    """Run an execution of ``program`` to its end and return it. ``arguments`` are those of ``Execution``.

    ``store`` holds what distributed Maps read and takes what they write; ``watcher`` hears of other executions. Those
    that a task started without waiting for them are run to their end too.

    A ``.sync`` or ``.waitForTaskToken`` task that ``tasks`` answers without Submitted is taken to have been submitted
    at once, with an empty response; an activity without Started to have been taken by a worker at once. Raises
    ExecutionError when a task is met and ``tasks`` is None, WaitsForEver when the execution waits for an answer that
    never comes.
    """
    execution = Execution(program, input=input, **arguments)
    World(tasks, pace, store=store, watcher=watcher, now=execution.now).run(execution, execution.start())
    return execution


def drive(execution: Execution, requests: Iterable[Request], tasks: Tasks | None, pace: Pace | None = None) -> None:
    """Perform ``requests`` of an execution that was started elsewhere, and all that follows, until it ends."""
    World(tasks, pace, now=execution.now).run(execution, requests)


class World:
    """``now`` is the time in all executions, in epoch seconds."""

    def __init__(
        self,
        tasks: Tasks | None,
        pace: Pace | None = None,
        *,
        store: ObjectStore | None = None,
        watcher: Watcher | None = None,
        now: float = 0.0,
    ) -> None:
        self.now = now
        self._tasks = tasks
        self._pace = pace
        self._store = store
        self._watcher = watcher
        self._first: Execution
        self._due: list[tuple[float, float, int, Execution, Answer | Later]] = []
        self._order = 0
        self._work: deque[tuple[Execution, Sequence[Request]] | HostedMap] = deque()
        self._living: dict[Execution, None] = {}
        self._maps: dict[tuple[Execution, int], HostedMap] = {}
        self._unsuccessful: dict[str, HostedMap] = {}
        self._children: dict[Execution, tuple[HostedMap, int]] = {}
        self._nested: dict[Execution, tuple[Execution, int, Invoke]] = {}
        self._awaited: dict[tuple[Execution, int], Execution] = {}
        self._arns: set[str] = set()
        self._depths: dict[Execution, int] = {}

    def run(self, execution: Execution, requests: Iterable[Request]) -> None:
        """Perform ``requests`` of ``execution`` and all that follows, until it and all that it started have ended."""
        self._first = execution
        self._arns.add(execution.arn)
        self._living[execution] = None
        self._work.append((execution, list(requests)))
        try:
            while self._living:
                self._settle()
                if self._living and not self._advance():
                    if execution.status != "RUNNING":
                        return  # Only executions that nobody waits for are left, and they wait for ever.
                    raise self._waits_for_ever(execution)
        finally:
            for hosted in self._maps.values():
                hosted.data.close()

    def redrive(self, execution: Execution, now: float) -> None:
        """Redrive an execution that was run here, and run it and all that it starts to their ends.

        Raises ExecutionError where it cannot be redriven.
        """
        missing = [arn for arn in map_runs_to_redrive(execution) if arn not in self._unsuccessful]
        if missing:
            raise _forgotten(execution, missing[0])
        self.now = max(self.now, now)
        self.run(execution, execution.redrive(self.now))

    def _settle(self) -> None:
        """Do all that can be done without time passing."""
        while self._work:
            work = self._work.popleft()
            if isinstance(work, HostedMap):
                self._drive_map(work)
            else:
                self._perform(*work)

    def _advance(self) -> bool:
        """Let time pass to the next answer; False when none is to come."""
        due = self._due
        while due and due[0][2] not in due[0][3].pending:
            heappop(due)
        if not due or due[0][0] == math.inf:
            return False
        at, place, token, execution, answer = heappop(due)
        if self._pace is not None:
            self._pace(self._first, at)
        self.now = max(self.now, at)
        if not isinstance(answer, Later):
            self._resume(execution, token, answer)
            return True
        effect = execution.pending[token]
        assert isinstance(effect, Invoke)
        decided = _submitted_first(effect, answer.decide(execution, token))
        for number, (delay, later) in enumerate(decided, start=1):
            # They take the place that the question had among what is due at the same time.
            heappush(due, (at + delay, place + number / (len(decided) + 1), token, execution, later))
        return True

    def _resume(self, execution: Execution, token: int, answer: Answer) -> None:
        self._work.append((execution, execution.resume(token, answer, self.now)))

    def _perform(self, execution: Execution, requests: Sequence[Request]) -> None:
        for token, effect in requests:
            if token not in execution.pending and not isinstance(effect, Cancel):
                continue  # Called off by an answer that came while the requests before it were performed.
            match effect:
                case WakeAt(at):
                    self._expect(max(at, self.now), token, execution, None)
                case Continue():
                    self._expect(self.now + CONTINUE_SECONDS, token, execution, None)
                case Invoke():
                    self._invoke(execution, token, effect)
                case RunMap():
                    self._run_map(execution, token, effect)
                case Cancel():
                    self._cancel(execution, token)
        if execution.status != "RUNNING" and execution in self._living:
            del self._living[execution]
            self._ended(execution)
            self._depths.pop(execution, None)

    def _expect(self, at: float, token: int, execution: Execution, answer: Answer | Later) -> None:
        self._order += 1
        heappush(self._due, (at, self._order, token, execution, answer))

    def _cancel(self, execution: Execution, token: int) -> None:
        hosted = self._maps.get((execution, token))
        if hosted is not None:
            self._ask_map(hosted, hosted.run.stop(self.now))
        child = self._awaited.pop((execution, token), None)
        if child is not None:
            # [D] an execution that a .sync task waits for is stopped with it.
            del self._nested[child]
            self._work.append((child, child.stop(now=self.now)))

    def _ended(self, execution: Execution) -> None:
        if execution in self._children:
            hosted, number = self._children.pop(execution)
            del hosted.children[number]
            self._tell_child_ended(hosted, execution)
            self._ask_map(hosted, hosted.run.resume(child_ended(number, execution), self.now))
        elif execution in self._nested:
            parent, token, effect = self._nested.pop(execution)
            del self._awaited[parent, token]
            self._resume(parent, token, ended(execution, effect))

    # ---- tasks ----------------------------------------------------------------------------------------------------

    def _invoke(self, execution: Execution, token: int, effect: Invoke) -> None:
        if self._tasks is None:
            raise ExecutionError(f"state {effect.state_name!r} calls {effect.resource}, and no tasks were given")
        given = self._tasks(effect, self.now)
        if isinstance(given, Nested):
            self._begin_nested(execution, token, effect, given)
        elif isinstance(given, Later):
            self._expect(self.now, token, execution, given)
        else:
            for delay, answer in _submitted_first(effect, given):
                self._expect(self.now + delay, token, execution, answer)

    def _begin_nested(self, parent: Execution, token: int, effect: Invoke, nested: Nested) -> None:
        depth = self._depths.get(parent, 0) + 1
        if depth > DEEPEST:
            raise ExecutionError(
                f"state {effect.state_name!r} starts {nested.state_machine_arn}: executions have started each other "
                f"{DEEPEST:,} deep, and none has ended; let their input come to an end, or give the state a mock"
            )
        child = begin_nested(nested, effect, parent, token, self.now)
        if isinstance(child, Failure):
            self._expect(self.now, token, parent, child)
            return
        if child.arn in self._arns:
            self._expect(self.now, token, parent, already_exists(child))
            return
        self._arns.add(child.arn)
        self._living[child] = None
        self._depths[child] = depth
        if self._watcher is not None:
            self._watcher.nested_started(parent, child)
        if effect.integration.pattern in ("sync", "sync:2"):
            self._nested[child] = parent, token, effect
            self._awaited[parent, token] = child
        # Before the child begins, for it may end at once.
        response = started(child)
        waits = effect.integration.pattern != "request_response"
        self._resume(parent, token, Submitted(response) if waits else Success(response))
        self._work.append((child, child.start()))

    # ---- distributed Maps -----------------------------------------------------------------------------------------

    def _run_map(self, execution: Execution, token: int, effect: RunMap) -> None:
        if effect.redrives:
            hosted = self._unsuccessful.pop(effect.plan.arn, None)
            if hosted is None:
                raise _forgotten(execution, effect.plan.arn)
            requests = hosted.redrive(execution, token, self.now)
        else:
            hosted = HostedMap(MapRun(effect.plan, self.now), execution, token, self._store)
            if self._watcher is not None:
                self._watcher.map_run_started(hosted.run)
            requests = hosted.run.start()
        self._maps[execution, token] = hosted
        self._ask_map(hosted, requests)

    def _ask_map(self, hosted: HostedMap, requests: Sequence[MapRequest]) -> None:
        hosted.ask(requests)
        if not hosted.busy:
            hosted.busy = True
            self._work.append(hosted)

    def _drive_map(self, hosted: HostedMap) -> None:
        """Perform what the map run asks for; children that never wait are run to their end here."""
        run = hosted.run
        while hosted.requests:
            match hosted.requests.popleft():
                case StartChild() as request:
                    child = begin_child(run.plan, request, self.now)
                    self._begin_child(hosted, request.number, child, child.start())
                case RedriveChild() as request:
                    child = restore_child(run.plan, request)
                    if self._watcher is not None:
                        self._watcher.child_redriven(run, child)
                    self._begin_child(hosted, request.number, child, child.redrive(self.now))
                case StopChild(number):
                    self._stop_child(hosted, number)
                case ReadPage() as request:
                    hosted.ask(run.resume(hosted.data.read(request), self.now))
                case WriteRecords() as request:
                    hosted.ask(run.resume(hosted.data.write(request), self.now))
        hosted.busy = False
        if run.status != "RUNNING" and self._maps.pop((hosted.parent, hosted.token), None) is not None:
            self._keep_for_redrive(hosted)
            assert run.outcome is not None
            if hosted.token in hosted.parent.pending:
                self._resume(hosted.parent, hosted.token, run.outcome)

    def _keep_for_redrive(self, hosted: HostedMap) -> None:
        if hosted.run.status == "SUCCEEDED":
            hosted.data.close()
            return
        hosted.data.rest()
        self._unsuccessful[hosted.run.plan.arn] = hosted
        if len(self._unsuccessful) > KEPT_MAP_RUNS:
            self._unsuccessful.pop(next(iter(self._unsuccessful))).data.close()

    def _begin_child(self, hosted: HostedMap, number: int, child: Execution, asked: Sequence[Request]) -> None:
        if child.status != "RUNNING":
            self._tell_child_ended(hosted, child)
            hosted.ask(hosted.run.resume(child_ended(number, child), self.now))
            return
        self._living[child] = None
        self._depths[child] = self._depths.get(hosted.parent, 0)
        self._children[child] = hosted, number
        hosted.children[number] = child
        self._work.append((child, asked))

    def _stop_child(self, hosted: HostedMap, number: int) -> None:
        child = hosted.children.get(number)
        if child is None:
            hosted.ask(hosted.run.resume(ChildNotBegun(number), self.now))
        else:
            self._perform(child, child.stop(None, stopped_cause(hosted.run.plan), self.now))

    def _tell_child_ended(self, hosted: HostedMap, child: Execution) -> None:
        if self._watcher is not None:
            self._watcher.child_ended(hosted.run, child)

    def _waits_for_ever(self, execution: Execution) -> WaitsForEver:
        waiting = sorted(
            {effect.state_name for one in self._living for effect in one.pending.values() if isinstance(effect, Invoke)}
        )
        return WaitsForEver(
            f"execution {execution.name} waits for ever: nothing answers {', '.join(map(repr, waiting)) or 'it'}, "
            "and there is no time-out; give the state TimeoutSeconds or let its mock answer"
        )


def _forgotten(execution: Execution, map_run: str) -> ExecutionError:
    return ExecutionError(
        f"execution {execution.name} is not redriven: its map run {map_run} was not run here, or was forgotten (the "
        f"last {KEPT_MAP_RUNS:,} without success are kept)"
    )


def _submitted_first(effect: Invoke, given: Given) -> list[Timed]:
    if given is None:
        answers: list[Timed] = []
    elif isinstance(given, tuple):
        answers = [given]
    else:
        answers = list(given)
    if effect.integration.pattern != "request_response" and not any(
        isinstance(answer, Submitted) for _, answer in answers
    ):
        answers.insert(0, (0.0, Submitted({})))
    if effect.integration.kind == "activity" and not any(isinstance(answer, Started) for _, answer in answers):
        answers.insert(0, (0.0, Started()))
    return answers
