"""One run of a distributed Map: takes answers, gives requests. No thread, no I/O, no clock.

    run = MapRun(plan, now)
    requests = run.start()
    while run.status == "RUNNING":
        …the host performs the requests, in order…
        requests = run.resume(answer, now)
    run.outcome            # what answers the parent's RunMap: Success or Failure

It streams: items wait no longer than a page, results are written as they come, and what is kept of an ended child is
its output, for as long as all of them fit into the state's output.
"""

from __future__ import annotations

import hashlib
from typing import Literal, TypeAlias

from stepsmith.datasets import ChildStatus
from stepsmith.errors import ExecutionError
from stepsmith.execution.effects import Success
from stepsmith.execution.execution import Execution
from stepsmith.execution.failure import (
    EXCEED_TOLERATED_FAILURE_THRESHOLD,
    ITEM_READER_FAILED,
    RESULT_WRITER_FAILED,
    Failed,
    Failure,
)
from stepsmith.execution.map_inputs import ChildInput, MapInputs
from stepsmith.execution.map_plan import (
    CHILDREN_AT_ONCE,
    ChildEnded,
    Counts,
    MapAnswer,
    MapRequest,
    MapRunPlan,
    Page,
    ReadFailed,
    ReadPage,
    StartChild,
    StopChild,
    WriteFailed,
    WriteRecords,
    Written,
)
from stepsmith.execution.map_results import MapResults

MapRunStatus: TypeAlias = Literal["RUNNING", "SUCCEEDED", "FAILED", "ABORTED"]

PAGE_ITEMS = 1_000
"""How many items are asked for at once, and how many records are written at once."""

_EXCEEDED = "The specified tolerated failure threshold was exceeded"  # [R]


class MapRun:
    """``executions`` and ``items`` are the counts of DescribeMapRun. ``outcome`` is set once ``status`` is not RUNNING.

    The tolerated percentage is judged once all items are read, for before that it is a share of nothing known.
    """

    def __init__(self, plan: MapRunPlan, now: float) -> None:
        self.plan = plan
        self.status: MapRunStatus = "RUNNING"
        self.started_at = self.now = now
        self.stopped_at: float | None = None
        self.outcome: Success | Failure | None = None
        self.executions = Counts()
        self.items = Counts()
        self.max_concurrency = plan.max_concurrency
        self.tolerated_failure_count = plan.tolerated_failure_count
        self.tolerated_failure_percentage = plan.tolerated_failure_percentage
        self._inputs = MapInputs(plan, now)
        self._results = MapResults(plan)
        self._running: dict[int, StartChild] = {}
        self._children = self._unwritten_items = 0
        self._reading = self._writing = self._closing = False
        self._ending: tuple[MapRunStatus, Failure] | None = None
        self._requests: list[MapRequest] = []
        kind = "execution" if plan.program.type == "STANDARD" else "express"
        self._child_arn = plan.state_machine_arn.replace(":stateMachine:", f":{kind}:", 1)

    def start(self) -> list[MapRequest]:
        """Call it once."""
        if self.plan.items is not None:
            self._take(self.plan.items)
            self._inputs.ended = True
        return self._go()

    def resume(self, answer: MapAnswer, now: float) -> list[MapRequest]:
        """Give the answer to a request and run on. The end of a child that was stopped changes nothing.

        Raises ExecutionError for an answer to something that was not asked.
        """
        self.now = self._inputs.now = max(self.now, now)
        match answer:
            case ChildEnded():
                self._child_ended(answer)
            case Page(items, more):
                self._answers(self._reading, answer)
                self._reading = False
                if self._ending is None:
                    self._inputs.ended = not more
                    self._take(items)
                    self._check_tolerance()
            case ReadFailed(cause):
                self._answers(self._reading, answer)
                self._reading = False
                self._fail(Failure(ITEM_READER_FAILED, cause))
            case Written(details):
                self._answers(self._writing, answer)
                self._writing = False
                if self._closing:
                    self._finish(details)
            case WriteFailed(cause):
                self._answers(self._writing, answer)
                self._writing = self._closing = False
                self._results.exports, self._results.records = False, []
                self._fail(Failure(RESULT_WRITER_FAILED, cause))
        return self._go()

    def stop(self, now: float) -> list[MapRequest]:
        """The parent no longer wants it: the children are stopped, the status becomes ABORTED."""
        self.now = self._inputs.now = max(self.now, now)
        self._end("ABORTED", Failure())
        return self._go()

    def update(
        self,
        now: float,
        *,
        max_concurrency: int | None = None,
        tolerated_failure_count: int | None = None,
        tolerated_failure_percentage: float | None = None,
    ) -> list[MapRequest]:
        """UpdateMapRun: what is None stays as it is. A lower concurrency stops no child that runs."""
        if self.status != "RUNNING":
            raise ExecutionError(f"map run {self.plan.arn} has ended")
        self.now = self._inputs.now = max(self.now, now)
        if max_concurrency is not None:
            self.max_concurrency = max_concurrency
        if tolerated_failure_count is not None:
            self.tolerated_failure_count = tolerated_failure_count
        if tolerated_failure_percentage is not None:
            self.tolerated_failure_percentage = tolerated_failure_percentage
        self._check_tolerance()
        return self._go()

    # ---- inside ---------------------------------------------------------------------------------------------------

    def _answers(self, asked: bool, answer: MapAnswer) -> None:
        if not asked:
            raise ExecutionError(f"{type(answer).__name__} was not asked for by map run {self.plan.arn}")

    def _take(self, items: object) -> None:
        before = self._inputs.pending
        self._inputs.add(items)  # type: ignore[arg-type]
        self.items.pending += self._inputs.pending - before
        if self.plan.batcher is None:
            self.executions.pending = self.items.pending

    def _go(self) -> list[MapRequest]:
        if self.status == "RUNNING":
            if self._ending is None:
                self._start_children()
            self._write()
            done = not self._running and self._inputs.ended and not self._inputs.pending
            if done or self._ending is not None:
                self._close()
        requests, self._requests = self._requests, []
        return requests

    def _start_children(self) -> None:
        limit = min(self.max_concurrency or CHILDREN_AT_ONCE, CHILDREN_AT_ONCE)
        while len(self._running) < limit and len(self._results.records) < PAGE_ITEMS:
            try:
                given = self._inputs.next()
            except Failed as failed:
                self._fail(failed.failure)
                return
            if given is None:
                if not self._inputs.ended and not self._reading:
                    self._reading = True
                    self._requests.append(ReadPage(PAGE_ITEMS))
                return
            child = self._child(given)
            self._running[child.number] = child
            self._count_started(given.item_count)
            self._requests.append(child)

    def _count_started(self, items: int) -> None:
        self.items.pending -= items
        self.items.running += items
        self.executions.running += 1
        if self.plan.batcher is None:
            self.executions.pending -= 1

    def _child(self, given: ChildInput) -> StartChild:
        number = self._children
        self._children += 1
        digest = hashlib.sha256(f"{self.plan.arn}\n{self.plan.seed}\n{number}".encode()).hexdigest()
        # [measured by others on AWS] a UUID made from a name (version 3). Written by hand: making the object costs more
        # than the rest of a small child.
        name = f"{digest[:8]}-{digest[8:12]}-3{digest[13:16]}-a{digest[17:20]}-{digest[20:32]}"
        arn = f"{self._child_arn}:{name}"
        if self.plan.program.type == "EXPRESS":
            arn = f"{arn}:{name}"
        seed = int(digest[32:48], 16)
        return StartChild(number, name, arn, seed, given.value, given.text, given.item_count)

    def _child_ended(self, ended: ChildEnded) -> None:
        child = self._running.pop(ended.number, None)
        if child is None:
            return
        self._count_ended(child, ended.status)
        self._results.add(child, ended)
        self._unwritten_items += child.item_count
        if ended.status != "SUCCEEDED":
            self._check_tolerance()

    def _count_ended(self, child: StartChild, status: ChildStatus) -> None:
        self.executions.end(status, 1)
        self.items.end(status, child.item_count)

    def _check_tolerance(self) -> None:
        if self._ending is not None:
            return
        failed = self.items.failed + self.items.timed_out
        count, percentage = self.tolerated_failure_count, self.tolerated_failure_percentage
        if count is None and percentage is None:
            count = 0
        too_many = count is not None and failed > count
        if percentage is not None and self._inputs.ended:
            too_many = too_many or failed * 100 > percentage * self.items.total
        if too_many:
            self._fail(Failure(EXCEED_TOLERATED_FAILURE_THRESHOLD, _EXCEEDED))

    def _fail(self, failure: Failure) -> None:
        self._end("FAILED", failure)

    def _end(self, status: MapRunStatus, failure: Failure) -> None:
        """Stop what runs; what was done is still written. The first reason to end is the one that counts."""
        if self.status != "RUNNING" or self._ending is not None:
            return
        self._ending = status, failure
        # What was asked in this turn and not handed out yet is never begun.
        asked = {request.number for request in self._requests if isinstance(request, StartChild)}
        self._requests = [one for one in self._requests if not isinstance(one, (StartChild, ReadPage))]
        for number, child in self._running.items():
            if number not in asked:
                self._requests.append(StopChild(number))
            self._count_ended(child, "ABORTED")
            ended = ChildEnded(number, "ABORTED", None, None, None, None, self.now, self.now)
            self._unwritten_items += child.item_count
            if self._results.exports:
                self._results.add(child, ended)
        self._running.clear()

    def _write(self) -> None:
        records = self._results.records
        if len(records) >= PAGE_ITEMS and not self._writing and not self._closing:
            self._send(last=False)

    def _send(self, *, last: bool) -> None:
        records, self._results.records = self._results.records, []
        self._writing, self._closing = True, last
        # [measured by others on AWS] what was never started counts as written too.
        self.executions.results_written += len(records)
        self.items.results_written += self._unwritten_items
        self._unwritten_items = 0
        self._requests.append(WriteRecords(records, last))

    def _close(self) -> None:
        """Nothing runs any more: write what is left, then end."""
        if self._closing or self._writing:
            return
        if self._ending is None:
            self._check_tolerance()
        if self._results.exports:
            self._pend_rest()
            self._send(last=True)
        else:
            self._finish(None)

    def _pend_rest(self) -> None:
        """[D] children that were not started because the run failed or was stopped are written as pending."""
        self._inputs.ended = True
        while self._inputs.pending:
            try:
                given = self._inputs.next()
            except Failed:
                continue
            if given is not None:
                self._results.records.append(self._results.pending(self._child(given)))
                self._unwritten_items += given.item_count

    def _finish(self, details: object) -> None:
        if self._ending is None:
            output = self._results.output(details)
            if isinstance(output, Failure):
                self._ending = "FAILED", output
            else:
                self.status, self.outcome = "SUCCEEDED", Success(output)
        if self._ending is not None:
            self.status, self.outcome = self._ending
        self.stopped_at = self.now


def begin_child(plan: MapRunPlan, child: StartChild, now: float) -> Execution:
    """The child execution, not started yet. [D] it sees no variable of its parent."""
    return Execution(
        plan.program,
        input=child.input,
        input_text=child.input_text,
        name=child.name,
        arn=child.arn,
        role_arn=plan.role_arn,
        state_machine_arn=plan.state_machine_arn,
        now=now,
        seed=child.seed,
    )


def child_ended(number: int, child: Execution) -> ChildEnded:
    """What a host answers once ``child`` has ended."""
    status = child.status
    assert status != "RUNNING"
    stopped_at = child.now if child.stopped_at is None else child.stopped_at
    return ChildEnded(
        number, status, child.output, child.output_text, child.error, child.cause, child.started_at, stopped_at
    )
