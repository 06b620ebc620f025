"""Exploring a workflow: each task in each of its outcomes, one decision after another: the ways with the fewest faults
first, of those the shortest. So a bound cuts off combinations of faults, and not what lies behind many tasks.

The engine runs every way from its beginning, in virtual time; where a task is met for which nothing is decided yet, the
run is given up and one further run is begun for each outcome. A place that was reached before in the same state, with
the same values, variables and retries, is not gone on from again: its future is known.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Any, NamedTuple

from stepsmith.asl import Json
from stepsmith.asl.flow import EdgeKind
from stepsmith.datasets import ObjectStore
from stepsmith.execution import Execution, Invoke, Program, virtual
from stepsmith.execution.fiber import Fiber
from stepsmith.execution.map_run import MapRun
from stepsmith.execution.virtual import Later, Timed, WaitsForEver
from stepsmith.testing.configuration import Configuration, Visit, attempt_of, configuration_of, root_of, visit_of
from stepsmith.testing.coverage import Hits
from stepsmith.testing.family import KEPT_CHILDREN, Family
from stepsmith.testing.outcomes import Outcome, TaskOutcomes


class Decision(NamedTuple):
    state: str
    outcome: Outcome


Prefix = tuple[Decision, ...]


class Reached(Exception):
    """A task was met for which nothing is decided: the run is given up there."""

    def __init__(self, state: str, configuration: Configuration, options: Sequence[Outcome]) -> None:
        super().__init__(state)
        self.state = state
        self.configuration = configuration
        self.options = options


@dataclass(frozen=True, slots=True)
class Step:
    """From one place to the next: ``events`` and ``seconds`` are those of the history in between."""

    source: int
    target: int
    decision: Decision
    prefix: Prefix
    events: int
    seconds: float


@dataclass(frozen=True, slots=True)
class End:
    """A run that came to its end, or that waits for ever: ``waits`` are the states that nothing answers.

    ``family`` has the children of map runs.
    """

    prefix: Prefix
    execution: Execution
    family: Family
    waits: tuple[str, ...] = ()


ENDED = -1
"""The place after the end of an execution."""

UNKNOWN = -2
"""A place beyond a bound."""


@dataclass(slots=True)
class Search:
    """Places are numbered as they are found: ``places[n]`` is the first way to the n-th; ``steps`` lead from one to
    another. ``alike`` are tasks of which some visits were taken to be as others.
    """

    steps: list[Step] = field(default_factory=list)
    places: list[Prefix] = field(default_factory=list)
    hits: Hits = field(default_factory=Hits)
    paths: int = 0
    ends: int = 0
    cut: dict[str, None] = field(default_factory=dict)
    alike: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """``paths`` bounds the runs, ``depth`` the tasks visited in one of them; of a Map's items the first ``iterations``
    are explored, the others succeed.
    """

    paths: int
    depth: int
    iterations: int


class Run:
    """One way through the machine: an observer of the engine, a watcher of the world, and what answers the tasks."""

    def __init__(self, prefix: Prefix, outcomes: Mapping[str, TaskOutcomes], bounds: Bounds, search: Search) -> None:
        self.prefix = prefix
        self.outcomes = outcomes
        self.bounds = bounds
        self.search = search
        self.taken = 0
        self.visits: dict[Visit, Outcome] = {}
        self.used: dict[Visit, dict[int, int]] = {}
        self.decided: dict[Hashable, list[Any]] = {}
        self.root: Fiber
        self.maps: dict[str, _MapUnderWay] = {}
        self.family = Family(KEPT_CHILDREN)
        self.answers: list[tuple[Invoke, list[Timed]]] = []
        self.waiting: dict[Visit, str] = {}
        self.before_last = (0, 0.0)

    # ---- what the engine and the world tell -----------------------------------------------------------------------

    def entered(self, fiber: Fiber, name: str) -> None:
        if not hasattr(self, "root"):
            self.root = fiber
        self.search.hits.entered(fiber, name)

    def took(self, fiber: Fiber, name: str, kind: EdgeKind, index: int) -> None:
        self.search.hits.took(fiber, name, kind, index)

    def retrier_matched(self, fiber: Fiber, name: str, index: int, exhausted: bool) -> None:
        counts = self.used.setdefault(visit_of(fiber), {})
        counts[index] = counts.get(index, 0) + 1
        self.search.hits.retrier_matched(fiber, name, index, exhausted)

    def map_run_started(self, run: MapRun) -> None:
        self.maps[run.plan.state_machine_arn] = _MapUnderWay(run)
        self.family.map_run_started(run)

    def child_ended(self, run: MapRun, child: Execution) -> None:
        self.family.child_ended(run, child)

    def child_redriven(self, run: MapRun, child: Execution) -> None:
        """``explore`` redrives nothing."""

    def nested_started(self, parent: Execution, child: Execution) -> None:
        """``explore`` runs no nested executions: what starts one is answered as any task."""

    # ---- what answers its tasks -----------------------------------------------------------------------------------

    def tasks(self, effect: Invoke, now: float) -> Later:
        return Later(functools.partial(self.decide, effect))

    def decide(self, effect: Invoke, execution: Execution, token: int) -> list[Timed]:
        fiber = execution.fiber_of(token)
        assert fiber is not None
        visit = visit_of(fiber)
        outcome = self.visits.get(visit)
        if outcome is None:
            outcome = self.visits[visit] = self.decision(effect, fiber)
        given = outcome.given(effect)
        self.answers.append((effect, given))
        if not given:
            self.waiting[visit] = effect.state_name
        return given

    def decision(self, effect: Invoke, fiber: Fiber) -> Outcome:
        name = effect.state_name
        options = self.outcomes[name].all
        if not self.is_explored(fiber):
            self.search.alike.add(name)
            return options[0]
        if len(options) == 1:
            outcome = options[0]
        elif self.taken < len(self.prefix):
            outcome = self.prefix[self.taken].outcome
            self.taken += 1
            if self.taken == len(self.prefix):
                self.before_last = self.stand()
        else:
            raise Reached(name, self.configuration(fiber), options)
        one = fiber
        while one.parent is not None:
            self.decided.setdefault(attempt_of(one.parent), []).append((one.index, name, outcome.leads_to))
            one = one.parent
        inside = self.maps.get(fiber.execution.state_machine_arn)
        if inside is not None:
            inside.decided.append((one.text, name, outcome.leads_to))
        return outcome

    def is_explored(self, fiber: Fiber) -> bool:
        """Whether it is not in a later iteration of a Map, nor in a later child of a map run."""
        one: Fiber | None = fiber
        while one is not None:
            if one.map_item is not None and one.map_item["Index"] >= self.bounds.iterations:
                return False
            one = one.parent
        inside = self.maps.get(fiber.execution.state_machine_arn)
        return inside is None or inside.place(fiber.execution) < self.bounds.iterations

    def configuration(self, fiber: Fiber) -> Configuration:
        """What the future of the task that ``fiber`` asks for depends on."""
        root = root_of(fiber)
        roots = [self.root] if root is self.root else [self.root, root]
        running = [(arn, one.decided) for arn, one in self.maps.items() if one.run.status == "RUNNING"]
        return configuration_of(roots, self.used, self.decided, running)

    def stand(self) -> tuple[int, float]:
        """How long the history is, and the time."""
        first = self.root.execution
        return len(first.history), first.now


@dataclass(slots=True)
class _MapUnderWay:
    """``children`` in the order in which they came to their first task."""

    run: MapRun
    children: dict[str, int] = field(default_factory=dict)
    decided: list[Any] = field(default_factory=list)

    def place(self, child: Execution) -> int:
        return self.children.setdefault(child.arn, len(self.children))


class Explorer:
    """One machine with one input. ``program_of`` prepares it with an observer; ``arguments`` are those of the host's
    ``run``; ``store`` gives each run objects of its own, for what it writes.
    """

    def __init__(
        self,
        program_of: Callable[[Any], Program],
        outcomes: Mapping[str, TaskOutcomes],
        bounds: Bounds,
        input: Json,
        arguments: Mapping[str, Any],
        store: Callable[[], ObjectStore | None] = lambda: None,
    ) -> None:
        self.switch = _Switch()
        self.program = program_of(self.switch)
        self.outcomes = outcomes
        self.bounds = bounds
        self.input = input
        self.arguments = arguments
        self.store = store
        self.numbers: dict[Configuration, int] = {}

    def search(self, judge: Callable[[End], None]) -> Search:
        """All ways within the bounds; ``judge`` sees each that comes to an end, those with the fewest faults first."""
        found = Search()
        order = itertools.count()
        waiting: list[tuple[int, int, int, int, Prefix]] = [(0, 0, next(order), UNKNOWN, ())]
        while waiting:
            if found.paths >= self.bounds.paths:
                found.cut[f"{len(waiting)} ways left out after {found.paths} runs (max_paths)"] = None
                break
            faults, length, _, source, prefix = heappop(waiting)
            run, target, fresh = self.go(prefix, found, judge)
            if prefix:
                events, seconds = run.stand()
                before, then = run.before_last
                found.steps.append(Step(source, target, prefix[-1], prefix, events - before, seconds - then))
            if fresh is None:
                continue
            decisions = [Decision(fresh.state, one) for one in fresh.options]
            if length < self.bounds.depth:
                for one in decisions:
                    more = faults + (one.outcome.way != "success")
                    heappush(waiting, (more, length + 1, next(order), target, (*prefix, one)))
                continue
            found.cut[f"ways with more than {self.bounds.depth} tasks, at {fresh.state} (max_depth)"] = None
            found.steps.extend(Step(target, UNKNOWN, one, prefix, 0, 0.0) for one in decisions)
        return found

    def go(self, prefix: Prefix, found: Search, judge: Callable[[End], None]) -> tuple[Run, int, Reached | None]:
        """Where ``prefix`` leads and, when nothing has gone on from there yet, what may be decided there."""
        found.paths += 1
        run = self.switch.run = Run(prefix, self.outcomes, self.bounds, found)
        waits: tuple[str, ...] = ()
        try:
            self.run(run)
        except Reached as reached:
            known = self.numbers.setdefault(reached.configuration, len(self.numbers))
            if known < len(found.places):
                return run, known, None
            found.places.append(prefix)
            return run, known, reached
        except WaitsForEver:
            waits = tuple(run.waiting.values())
        found.ends += 1
        judge(End(prefix, run.root.execution, run.family, waits))
        return run, ENDED, None

    def run(self, run: Run) -> None:
        virtual.run(self.program, self.input, run.tasks, watcher=run, store=self.store(), **self.arguments)

    def answers(self, prefix: Prefix) -> list[tuple[Invoke, list[Timed]]]:
        """What the tasks were answered on this way, attempt by attempt."""
        run = self.switch.run = Run(prefix, self.outcomes, self.bounds, Search())
        with contextlib.suppress(Reached, WaitsForEver):
            self.run(run)
        return run.answers


class _Switch:
    """An observer that hands on to the run at work."""

    run: Run

    def entered(self, fiber: Fiber, name: str) -> None:
        self.run.entered(fiber, name)

    def took(self, fiber: Fiber, name: str, kind: EdgeKind, index: int) -> None:
        self.run.took(fiber, name, kind, index)

    def retrier_matched(self, fiber: Fiber, name: str, index: int, exhausted: bool) -> None:
        self.run.retrier_matched(fiber, name, index, exhausted)
