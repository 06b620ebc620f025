"""What a map run has under way in virtual time: its items, its result files, its children that wait."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from stepsmith.datasets import ObjectStore
from stepsmith.errors import ExecutionError
from stepsmith.execution.execution import Execution
from stepsmith.execution.map_data import MapData
from stepsmith.execution.map_plan import MapRequest, RedriveChild, StartChild, StopChild
from stepsmith.execution.map_run import MapRun


class HostedMap:
    """``parent`` waits for it with ``token``. ``requests`` are those that the world has not performed yet."""

    def __init__(self, run: MapRun, parent: Execution, token: int, store: ObjectStore | None) -> None:
        self.run = run
        self.parent = parent
        self.token = token
        self.requests: deque[MapRequest] = deque()
        self.children: dict[int, Execution] = {}
        self.busy = False
        self._store = store
        self.data = MapData(run.plan, self._needed_store)

    def ask(self, requests: Sequence[MapRequest]) -> None:
        """Take further requests. A child that is to be stopped before it was begun is never begun."""
        stopped = {request.number for request in requests if isinstance(request, StopChild)}
        if stopped:
            self.requests = deque(
                one
                for one in self.requests
                if not isinstance(one, (StartChild, RedriveChild)) or one.number not in stopped
            )
        self.requests.extend(requests)

    def redrive(self, parent: Execution, token: int, now: float) -> list[MapRequest]:
        """Let the run go on for ``parent``, which waits with ``token``."""
        self.parent, self.token = parent, token
        requests = self.run.redrive(now)
        keep_failed = self.run.executions.failures_not_redrivable > 0
        self.data.redrive(self.run.redrive_count, keep_failed=keep_failed)
        return requests

    def _needed_store(self, what: str) -> ObjectStore:
        if self._store is None:
            raise ExecutionError(
                f"state {self.run.plan.state_name!r} {what}, and there are no objects; give the run objects"
            )
        return self._store
