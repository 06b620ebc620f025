"""Runs distributed Maps in real time: reads their items, starts their children, writes their results.

A MapRun of the engine says what to do; here it is done, on the host's threads. Children are started a few at a time and
the line is joined again at its end, so that a large Map does not keep other executions waiting.
"""

from __future__ import annotations

import json
import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from stepsmith import asl
from stepsmith.asl import MapState
from stepsmith.asl.flow import scopes
from stepsmith.datasets import ObjectStore
from stepsmith.execution import Execution, Failure, RunMap
from stepsmith.execution.map_child import begin_child, child_ended, restore_child, stopped_cause
from stepsmith.execution.map_data import MapData
from stepsmith.execution.map_plan import (
    ChildNotBegun,
    MapAnswer,
    MapRequest,
    MapRunPlan,
    ReadPage,
    RedriveChild,
    StartChild,
    StopChild,
    WriteRecords,
)
from stepsmith.execution.map_run import MapRun
from stepsmith.execution.redrive import map_runs_to_redrive
from stepsmith.local.executions import Run, Runs
from stepsmith.local.host import FAULT, Host
from stepsmith.local.machines import StateMachine
from stepsmith.local.protocol import ApiError

_log = logging.getLogger(__name__)

CHILDREN_AT_ONCE = 1_000
"""How many children of one Map run at once here, where AWS allows 10,000: each is held in memory while it runs."""

STARTS_PER_TURN = 16
"""How many children are started before other executions have their turn."""

ANSWERS_PER_TURN = 64
"""How many answers a map run takes before other executions have their turn."""

KEPT_MAP_RUNS = 1_000
"""Ended map runs that can still be described; the oldest is forgotten first."""


@dataclass(slots=True, eq=False)
class DrivenMapRun:
    """A map run and what is under way for it. ``lock`` guards all of it.

    ``max_concurrency`` is what the state or UpdateMapRun asks for; the map run itself may hold a lower one.
    ``redrive_token`` is the request of a redrive that waits for the run to end; ``fault`` is a bug of ours that the run
    does not get over.
    """

    map_run: MapRun
    parent: Run
    token: int
    machine: StateMachine
    data: MapData
    max_concurrency: int
    lock: threading.RLock = field(default_factory=threading.RLock)
    inbox: deque[Callable[[], list[MapRequest]]] = field(default_factory=deque)
    launches: dict[int, StartChild | RedriveChild] = field(default_factory=dict)
    launching: bool = False
    finished: bool = False
    redrive_token: int | None = None
    fault: Failure | None = None
    children: dict[int, Run] = field(default_factory=dict)

    @property
    def plan(self) -> MapRunPlan:
        return self.map_run.plan

    @property
    def arn(self) -> str:
        return self.plan.arn

    @property
    def ended(self) -> bool:
        return self.map_run.status != "RUNNING"


class MapRuns:
    """All map runs of one cloud, by ARN. ``store_of`` gives the object store of a Region."""

    def __init__(self, runs: Runs, store_of: Callable[[str], ObjectStore]) -> None:
        self._runs = runs
        self._store_of = store_of
        self._lock = threading.Lock()
        self._map_runs: dict[str, DrivenMapRun] = {}
        self._host: Host

    def attach(self, host: Host) -> None:
        self._host = host

    def perform(self, parent: Run, token: int, effect: RunMap) -> Callable[[], None]:
        """Begin a map run for the request ``token`` of ``parent``, or let it go on after a redrive.

        The function returned calls it off.
        """
        plan = effect.plan
        if effect.redrives:
            driven = self.find(plan.arn)
            self._submit(driven, lambda: self._redrive(driven, token))
            return lambda: self._submit(driven, lambda: self._call_off(driven))
        asked = plan.max_concurrency
        map_run = MapRun(replace(plan, max_concurrency=concurrency_here(asked)), self._host.now())
        driven = DrivenMapRun(
            map_run=map_run,
            parent=parent,
            token=token,
            machine=_labelled(parent.machine, plan),
            data=MapData(plan, lambda purpose: self._store_of(parent.machine.region)),
            max_concurrency=asked,
        )
        with self._lock:
            self._map_runs[plan.arn] = driven
            ended = [one for one in self._map_runs.values() if one.ended]
            for one in ended[: max(0, len(ended) - KEPT_MAP_RUNS)]:
                del self._map_runs[one.arn]
                one.data.close()
        self._submit(driven, map_run.start)
        return lambda: self._submit(driven, lambda: self._call_off(driven))

    def why_not_redrivable(self, run: Run) -> str | None:
        """What only this cloud has against a redrive: map runs that it keeps no longer."""
        with run.lock, self._lock:
            missing = [arn for arn in map_runs_to_redrive(run.execution) if arn not in self._map_runs]
        if not missing:
            return None
        return f"The local cloud keeps the last {KEPT_MAP_RUNS:,} map runs, and {missing[0]} is not among them"

    def find(self, arn: str) -> DrivenMapRun:
        """Raises ApiError InvalidArn or ResourceNotFound."""
        parts = arn.split(":")
        if len(parts) != 8 or parts[0] != "arn" or parts[2] != "states" or parts[5] != "mapRun":
            raise ApiError("InvalidArn", f"Invalid Arn: '{arn}'")
        with self._lock:
            found = self._map_runs.get(arn)
        if found is None:
            raise ApiError("ResourceNotFound", f"Resource not found: '{arn}'")
        return found

    def of_execution(self, arn: str) -> list[DrivenMapRun]:
        """Newest first."""
        with self._lock:
            found = [one for one in self._map_runs.values() if one.parent.arn == arn]
        return found[::-1]

    def update(
        self,
        driven: DrivenMapRun,
        max_concurrency: int | None,
        tolerated_failure_count: int | None,
        tolerated_failure_percentage: float | None,
    ) -> None:
        """UpdateMapRun of one that runs. Raises ExecutionError for one that has ended."""
        with driven.lock:
            requests = driven.map_run.update(
                self._host.now(),
                max_concurrency=None if max_concurrency is None else concurrency_here(max_concurrency),
                tolerated_failure_count=tolerated_failure_count,
                tolerated_failure_percentage=tolerated_failure_percentage,
            )
            if max_concurrency is not None:
                driven.max_concurrency = max_concurrency
        self._submit(driven, lambda: requests)

    # ---- redrive --------------------------------------------------------------------------------------------------

    def _redrive(self, driven: DrivenMapRun, token: int) -> list[MapRequest]:
        if driven.fault is not None:
            self._host.answer(driven.parent, token, driven.fault)
            return []
        if not driven.ended:
            driven.redrive_token = token  # Its parent was stopped, and children of it run still.
            return []
        driven.redrive_token, driven.token, driven.finished = None, token, False
        map_run = driven.map_run
        requests = map_run.redrive(self._host.now())
        keep_failed = map_run.executions.failures_not_redrivable > 0
        driven.data.redrive(map_run.redrive_count, keep_failed=keep_failed)
        return requests

    def _call_off(self, driven: DrivenMapRun) -> list[MapRequest]:
        if driven.redrive_token is not None:
            driven.redrive_token = None
            return []
        return driven.map_run.stop(self._host.now())

    # ---- turns ----------------------------------------------------------------------------------------------------

    def _submit(self, driven: DrivenMapRun, step: Callable[[], list[MapRequest]]) -> None:
        """Take a step later, in the order of the calls."""
        with driven.lock:
            driven.inbox.append(step)
            if len(driven.inbox) > 1:
                return
        self._host.submit(lambda: self._turn(driven))

    def _answer(self, driven: DrivenMapRun, answer: MapAnswer) -> None:
        self._submit(driven, lambda: driven.map_run.resume(answer, self._host.now()))

    def _turn(self, driven: DrivenMapRun) -> None:
        with driven.lock:
            for _ in range(ANSWERS_PER_TURN):
                step = driven.inbox[0]
                try:
                    for request in step():
                        self._take(driven, request)
                except Exception as error:
                    self._fault(driven, error)
                self._finish_if_ended(driven)
                driven.inbox.popleft()
                if not driven.inbox:
                    break
            if driven.launches and not driven.launching:
                driven.launching = True
                self._host.submit(lambda: self._launch(driven))
            if driven.inbox:
                self._host.submit(lambda: self._turn(driven))

    def _take(self, driven: DrivenMapRun, request: MapRequest) -> None:
        match request:
            case StartChild() | RedriveChild():
                driven.launches[request.number] = request
            case StopChild(number):
                self._stop_child(driven, number)
            case ReadPage():
                self._host.submit_task(lambda: self._give(driven, lambda: driven.data.read(request)))
            case WriteRecords():
                self._host.submit_task(lambda: self._give(driven, lambda: driven.data.write(request)))

    def _finish_if_ended(self, driven: DrivenMapRun) -> None:
        outcome = driven.map_run.outcome
        if outcome is None or driven.finished:
            return
        driven.finished = True
        # What was not read to its end is an open connection to S3.
        if driven.map_run.status == "SUCCEEDED":
            driven.data.close()
        else:
            driven.data.rest()
        self._host.answer(driven.parent, driven.token, outcome)
        token = driven.redrive_token
        if token is not None:
            driven.inbox.append(lambda: self._redrive(driven, token))

    def _fault(self, driven: DrivenMapRun, error: Exception) -> None:
        """A fault of ours must not look like a failure of the workflow, nor leave it running for ever."""
        _log.error("the map run %s failed in the local cloud", driven.arn, exc_info=error)
        driven.launches.clear()
        for number in list(driven.children):
            self._stop_child(driven, number)
        driven.fault = Failure(FAULT, f"A fault in the local cloud: {error!r}")
        self._host.answer(driven.parent, driven.token, driven.fault)

    # ---- children -------------------------------------------------------------------------------------------------

    def _launch(self, driven: DrivenMapRun) -> None:
        for _ in range(STARTS_PER_TURN):
            with driven.lock:
                if not driven.launches:
                    driven.launching = False
                    return
                number, request = next(iter(driven.launches.items()))
                del driven.launches[number]
                if isinstance(request, StartChild):
                    run = self._new_child(driven, request)
                else:
                    run = self._child_to_redrive(driven, request)
                driven.children[number] = run
            run.when_ended(lambda ended, number=number: self._child_ended(driven, number, ended))  # type: ignore[misc]
            if isinstance(request, StartChild):
                self._host.start(run)
            elif self._host.redrive(run) is not None:
                # It could be redriven when it ended, and cannot now: it stands as it did.
                run.ended.set()
                self._child_ended(driven, number, run)
        self._host.submit(lambda: self._launch(driven))

    def _new_child(self, driven: DrivenMapRun, start: StartChild) -> Run:
        execution = begin_child(driven.plan, start, self._host.now())
        run = self._run_of(driven, execution, start)
        if start.redrive_count:
            self._runs.take_up_child(run)
            return run
        return self._runs.add(run)

    def _child_to_redrive(self, driven: DrivenMapRun, request: RedriveChild) -> Run:
        run = self._runs.kept(request.child.arn)
        if run is None:
            run = self._run_of(driven, restore_child(driven.plan, request), request.child)
        self._runs.take_up_child(run)
        run.ended.clear()
        return run

    def _run_of(self, driven: DrivenMapRun, execution: Execution, start: StartChild) -> Run:
        return Run(
            execution=execution,
            machine=driven.machine,
            trace_header=driven.parent.trace_header,
            map_run_arn=driven.arn,
            # [not recorded] without batches AWS's field counts the one item.
            item_count=start.item_count,
        )

    def _child_ended(self, driven: DrivenMapRun, number: int, run: Run) -> None:
        with driven.lock:
            driven.children.pop(number, None)
        self._runs.keep_ended_child(run)
        self._answer(driven, child_ended(number, run.execution))

    def _stop_child(self, driven: DrivenMapRun, number: int) -> None:
        run = driven.children.get(number)
        if run is not None:
            self._host.stop_later(run, stopped_cause(driven.plan))
        else:
            driven.launches.pop(number, None)
            self._answer(driven, ChildNotBegun(number))

    # ---- datasets -------------------------------------------------------------------------------------------------

    def _give(self, driven: DrivenMapRun, answer: Callable[[], MapAnswer]) -> None:
        try:
            self._answer(driven, answer())
        except Exception as error:
            with driven.lock:
                self._fault(driven, error)


def concurrency_here(asked: int) -> int:
    """0 asks for as many as possible."""
    return min(asked or CHILDREN_AT_ONCE, CHILDREN_AT_ONCE)


def _labelled(machine: StateMachine, plan: MapRunPlan) -> StateMachine:
    """What the children are executions of: the Map's processor as a machine of its own, ``NAME/LABEL``."""
    return replace(
        machine,
        arn=plan.state_machine_arn,
        name=plan.state_machine_arn.rsplit(":", 1)[-1],
        type=plan.program.type,
        definition=_processor_text(machine.definition, plan.state_name),
        program=plan.program,
    )


def _processor_text(definition: str, state_name: str) -> str:
    machine = asl.read(definition).machine
    assert machine is not None  # It was read when the machine was created.
    for scope in scopes(machine):
        state = scope.machine.states.get(state_name)
        if isinstance(state, MapState) and state.processor is not None:
            return json.dumps(asl.write(state.processor), ensure_ascii=False)
    raise KeyError(f"no Map {state_name!r} in the definition")
