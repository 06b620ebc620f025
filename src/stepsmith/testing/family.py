"""What a run started beside itself: children of distributed Maps, executions of other machines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from stepsmith.execution import Execution
from stepsmith.execution.map_plan import Counts
from stepsmith.execution.map_run import MapRun, MapRunStatus

KEPT_CHILDREN = 100
"""How many children of a map run a test keeps unless it says otherwise."""


@dataclass(slots=True)
class MapRunResult:
    """One run of a distributed Map. ``executions`` and ``items`` are the counts that DescribeMapRun shows.

    ``children`` are the first that ended and ``failures`` the first that did not succeed, each no more than the run was
    told to keep: the counts count them all.
    """

    run: MapRun
    children: list[Execution] = field(default_factory=list)
    failures: list[Execution] = field(default_factory=list)

    @property
    def state_name(self) -> str:
        return self.run.plan.state_name

    @property
    def arn(self) -> str:
        return self.run.plan.arn

    @property
    def status(self) -> MapRunStatus:
        return self.run.status

    @property
    def executions(self) -> Counts:
        return self.run.executions

    @property
    def items(self) -> Counts:
        return self.run.items


class Family:
    """Hears of every execution beside the first (``virtual.Watcher``). Memory does not grow with the children of a map
    run: their visits of states are counted, ``keep`` of them are kept, and ``keep`` of those that failed.
    """

    def __init__(self, keep: int) -> None:
        self.keep = keep
        self.map_runs: list[MapRunResult] = []
        self.nested: list[Execution] = []
        self.visits: Counter[tuple[str, str]] = Counter()
        self.attempts: Counter[tuple[str, str]] = Counter()
        self._by_run: dict[MapRun, MapRunResult] = {}

    def map_run_started(self, run: MapRun) -> None:
        result = MapRunResult(run)
        self._by_run[run] = result
        self.map_runs.append(result)

    def child_redriven(self, run: MapRun, child: Execution) -> None:
        self._count(child, -1)

    def child_ended(self, run: MapRun, child: Execution) -> None:
        self._count(child, 1)
        result = self._by_run[run]
        if child.redrive_count:
            for kept in (result.children, result.failures):
                kept[:] = [one for one in kept if one.arn != child.arn]
        if len(result.children) < self.keep:
            result.children.append(child)
        if child.status != "SUCCEEDED" and len(result.failures) < self.keep:
            result.failures.append(child)

    def _count(self, child: Execution, sign: int) -> None:
        machine = machine_arn(child)
        visits, attempts = self.visits, self.attempts
        for event in child.history:
            if event.type.endswith("StateEntered"):
                visits[machine, event.details["name"]] += sign
        for name, count in child.attempts.items():
            attempts[machine, name] += sign * count

    def nested_started(self, parent: Execution, child: Execution) -> None:
        self.nested.append(child)

    def kept(self, machine: str) -> Sequence[Execution]:
        """The children that are kept of the maps of this machine, in the order in which they ended."""
        return [child for result in self.map_runs for child in result.children if machine_arn(child) == machine]


def machine_arn(execution: Execution) -> str:
    """The ARN of the machine that a user made, without the label of a Map."""
    return execution.state_machine_arn.split("/")[0]
