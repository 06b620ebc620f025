"""What a test sees of a run."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from stepsmith.asl import Json
from stepsmith.errors import ExecutionError
from stepsmith.execution import Execution, Status
from stepsmith.history import HistoryEvent
from stepsmith.testing.family import Family, MapRunResult, machine_arn
from stepsmith.testing.mocks import Mock


@dataclass(slots=True)
class StateRun:
    """One state of the machine over the whole run. ``attempts`` counts tries of a Task, Parallel or Map, all visits
    together; for any other state it is the number of visits.

    Visits and attempts inside a distributed Map count all of its children; ``inputs`` and ``outputs`` are there for the
    children that were kept.
    """

    name: str
    visits: int = 0
    attempts: int = 0
    inputs: list[Json] = field(default_factory=list)
    outputs: list[Json] = field(default_factory=list)


class StateRuns(Mapping[str, StateRun]):
    """By name; a state that was never entered is there with no visits."""

    def __init__(self, runs: Mapping[str, StateRun]) -> None:
        self._runs = runs

    def __getitem__(self, name: str) -> StateRun:
        try:
            return self._runs[name]
        except KeyError:
            raise KeyError(f"{name!r} is no state of this machine; its states are {', '.join(self._runs)}") from None

    def __iter__(self) -> Iterator[str]:
        return iter(self._runs)

    def __len__(self) -> int:
        return len(self._runs)


Redrive: TypeAlias = "Callable[[Mapping[str, Mock], float], Result]"
"""Redrives with these mocks, so many seconds after the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """``path`` names the states in the order in which they were entered, inner ones among them, but not those inside a
    distributed Map: its children have histories of their own.

    ``map_runs`` are the runs of distributed Maps, ``nested`` the executions of other machines that tasks started, both
    in the order in which they began.

    ``objects`` are what distributed Maps wrote, by address (``s3://bucket/key``). ``execution`` is the engine's own
    object, with the journal and the variables of the engine.
    """

    status: Status
    output: Json
    error: str | None
    cause: str | None
    history: tuple[HistoryEvent, ...]
    states: StateRuns
    path: tuple[str, ...]
    duration_seconds: float
    execution: Execution
    objects: Mapping[str, bytes] = field(default_factory=dict)
    map_runs: tuple[MapRunResult, ...] = ()
    nested: tuple[Execution, ...] = ()
    again: Redrive | None = field(default=None, repr=False)

    def redrive(self, mocks: Mapping[str, Mock] | None = None, *, after_seconds: float = 0.0) -> Result:
        """RedriveExecution: run on from where an unsuccessful execution stopped, ``after_seconds`` after its end.

        What succeeded is not run again; of a distributed Map the children that did not succeed and those that were
        never begun run. ``mocks`` take the place of those of the same states, the others go on: a list gives its next
        entry. The result counts from the beginning, and its history holds both; this one's ``execution``, ``map_runs``
        and ``nested`` go on with it.

        Raises ExecutionError when the execution cannot be redriven.
        """
        if self.again is None:
            raise ExecutionError(
                "this result comes from no run that can go on; redrive what stepsmith.testing.run gave"
            )
        return self.again(mocks or {}, after_seconds)

    @property
    def succeeded(self) -> bool:
        return self.status == "SUCCEEDED"

    @classmethod
    def of(
        cls,
        execution: Execution,
        names: Iterable[str],
        objects: Mapping[str, bytes] | None = None,
        family: Family | None = None,
        again: Redrive | None = None,
    ) -> Result:
        """What ``execution`` did. ``names`` are all states of its machine, ``objects`` is what it wrote, ``family`` is
        what it started, ``again`` redrives it.
        """
        path, runs = _walk(execution, names)
        if family is not None:
            _add_children(runs, family, machine_arn(execution))
        stopped_at = execution.stopped_at if execution.stopped_at is not None else execution.now
        return cls(
            status=execution.status,
            output=execution.output,
            error=execution.error,
            cause=execution.cause,
            history=tuple(execution.history),
            states=StateRuns(runs),
            path=tuple(path),
            duration_seconds=stopped_at - execution.started_at,
            execution=execution,
            objects=objects or {},
            map_runs=tuple(family.map_runs) if family is not None else (),
            nested=tuple(family.nested) if family is not None else (),
            again=again,
        )


def _walk(execution: Execution, names: Iterable[str]) -> tuple[list[str], dict[str, StateRun]]:
    runs = {name: StateRun(name) for name in names}
    path: list[str] = []
    for event in execution.history:
        if event.type.endswith("StateEntered"):
            name = event.details["name"]
            path.append(name)
            runs[name].visits += 1
    _add_payloads(runs, execution)
    for run in runs.values():
        run.attempts = execution.attempts.get(run.name, run.visits)
    return path, runs


def _add_payloads(runs: Mapping[str, StateRun], execution: Execution) -> None:
    for event in execution.history:
        if event.type.endswith("StateEntered"):
            runs[event.details["name"]].inputs.append(json.loads(event.details["input"]))
        elif event.type.endswith("StateExited"):
            runs[event.details["name"]].outputs.append(json.loads(event.details["output"]))


def _add_children(runs: Mapping[str, StateRun], family: Family, machine: str) -> None:
    for child in family.kept(machine):
        _add_payloads(runs, child)
    for name, run in runs.items():
        visits = family.visits[machine, name]
        run.visits += visits
        run.attempts += family.attempts.get((machine, name), visits)
