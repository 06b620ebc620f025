"""One run of a distributed Map: takes answers, gives requests. No thread, no I/O, no clock.

    run = MapRun(plan, now)
    requests = run.start()
    while run.status == "RUNNING":
        …the host performs the requests, in order…
        requests = run.resume(answer, now)
    run.outcome            # what answers the parent's RunMap: Success or Failure

It streams: items wait no longer than a page, results are written as they come, and what is kept of an ended child is
its output, for as long as all of them fit into the state's output. Of children that did not succeed it keeps what a
redrive needs (``map_redrive``): ``redrive`` starts a run again that has ended without success.
"""

from __future__ import annotations

import hashlib
from collections import deque
from typing import Literal, TypeAlias

from stepsmith.errors import ExecutionError
from stepsmith.execution.effects import Success
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
    ChildNotBegun,
    Counts,
    MapAnswer,
    MapRequest,
    MapRunPlan,
    Page,
    ReadFailed,
    ReadPage,
    RedriveChild,
    StartChild,
    StopChild,
    WriteFailed,
    WriteRecords,
    Written,
)
from stepsmith.execution.map_redrive import UnsuccessfulChildren
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
        self.redrive_count = 0
        self.redriven_at: float | None = None
        self.outcome: Success | Failure | None = None
        self.executions = Counts()
        self.items = Counts()
        self.max_concurrency = plan.max_concurrency
        self.tolerated_failure_count = plan.tolerated_failure_count
        self.tolerated_failure_percentage = plan.tolerated_failure_percentage
        self._express = plan.program.type == "EXPRESS"
        self._inputs = MapInputs(plan, now)
        self._results = MapResults(plan)
        self._unsuccessful = UnsuccessfulChildren(self.executions, self.items, express=self._express)
        self._running: dict[int, StartChild] = {}
        self._not_begun: deque[StartChild] = deque()
        self._children = 0
        self._reading = self._writing = self._closing = self._write_failed = False
        self._ending: tuple[MapRunStatus, Failure] | None = None
        self._requests: list[MapRequest] = []
        kind = "express" if self._express else "execution"
        self._child_arn = plan.state_machine_arn.replace(":stateMachine:", f":{kind}:", 1)

    def start(self) -> list[MapRequest]:
        """Call it once."""
        if self.plan.items is not None:
            self._take(self.plan.items)
            self._inputs.ended = True
        return self._go()

    def resume(self, answer: MapAnswer, now: float) -> list[MapRequest]:
        """Give the answer to a request and run on.

        Raises ExecutionError for an answer to something that was not asked.
        """
        self.now = self._inputs.now = max(self.now, now)
        match answer:
            case ChildEnded():
                self._child_ended(answer)
            case ChildNotBegun(number):
                self._child_not_begun(number)
            case Page(items, more):
                self._answers(self._reading, answer)
                self._reading = False
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
                self._write_failed = True
                self._fail(Failure(RESULT_WRITER_FAILED, cause))
        return self._go()

    def stop(self, now: float) -> list[MapRequest]:
        """The parent no longer wants it: no child is begun any more, the status becomes ABORTED once none runs."""
        self.now = self._inputs.now = max(self.now, now)
        self._end("ABORTED", Failure())
        return self._go()

    def redrive(self, now: float) -> list[MapRequest]:
        """Run on after an end without success: first the children that did not succeed, then what was never begun.

        [M] Standard children go on where they failed, Express ones start anew under their ARN. Raises ExecutionError
        for a run that runs or has succeeded.
        """
        if self.status in ("RUNNING", "SUCCEEDED"):
            raise ExecutionError(f"map run {self.plan.arn} is {self.status} and cannot be redriven")
        self.now = self._inputs.now = max(self.now, now)
        self.status, self.stopped_at, self.outcome = "RUNNING", None, None
        self._ending, self._closing, self._write_failed = None, False, False
        if self.plan.batcher is not None:
            self.executions.pending = 0
        self.redrive_count += 1
        self.redriven_at = self.now
        for child, ended in self._unsuccessful.begin_redrive():
            self._results.forget(child, ended)
        left = self._results.records = [one for one in self._results.records if one.status == "SUCCEEDED"]
        if self._results.exports:
            # [M] in the end every child counts once, in however many files it was.
            self.executions.results_written = self.executions.total_ended - len(left)
            self.items.results_written = self.items.total_ended - sum(record.item_count for record in left)
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
            if not self._running and not self._reading and (self._ending is not None or self._all_begun()):
                self._close()
        requests, self._requests = self._requests, []
        return requests

    def _all_begun(self) -> bool:
        inputs = self._inputs
        return inputs.ended and not inputs.pending and not self._not_begun and not self._unsuccessful.waiting

    def _start_children(self) -> None:
        limit = min(self.max_concurrency or CHILDREN_AT_ONCE, CHILDREN_AT_ONCE)
        while len(self._running) < limit and len(self._results.records) < PAGE_ITEMS:
            if self._unsuccessful.waiting:
                self._redrive_child()
                continue
            try:
                child = self._next_child()
            except Failed as failed:
                self._fail(failed.failure)
                return
            if child is None:
                if not self._inputs.ended and not self._reading:
                    self._reading = True
                    self._requests.append(ReadPage(PAGE_ITEMS))
                return
            self._running[child.number] = child
            self._count_pending(child, -1)
            self._requests.append(child)

    def _redrive_child(self) -> None:
        child, request = self._unsuccessful.next()
        self._running[child.number] = child
        self._requests.append(request)

    def _next_child(self) -> StartChild | None:
        if self._not_begun:
            return self._not_begun.popleft()
        given = self._inputs.next()
        if given is None:
            return None
        self._children += 1
        return self._child(self._children - 1, given)

    def _count_pending(self, child: StartChild, sign: int) -> None:
        """Count ``child`` as pending (``sign`` 1) or as running (-1)."""
        self.items.pending += sign * child.item_count
        self.items.running -= sign * child.item_count
        self.executions.running -= sign
        if self.plan.batcher is None:
            self.executions.pending += sign

    def _child(self, number: int, given: ChildInput) -> StartChild:
        digest = hashlib.sha256(f"{self.plan.arn}\n{self.plan.seed}\n{number}".encode()).hexdigest()
        # [measured by others on AWS] a UUID made from a name (version 3). Written by hand: making the object costs more
        # than the rest of a small child.
        name = f"{digest[:8]}-{digest[8:12]}-3{digest[13:16]}-a{digest[17:20]}-{digest[20:32]}"
        arn = f"{self._child_arn}:{name}"
        if self._express:
            arn = f"{arn}:{name}"
        seed = int(digest[32:48], 16)
        return StartChild(number, name, arn, seed, given.value, given.text, given.item_count)

    def _child_ended(self, ended: ChildEnded) -> None:
        child = self._running.pop(ended.number, None)
        if child is None:
            return
        self.executions.end(ended.status, 1)
        self.items.end(ended.status, child.item_count)
        self._results.add(child, ended)
        if ended.status == "SUCCEEDED":
            self._unsuccessful.succeeded(ended.number)
        else:
            self._unsuccessful.keep(child, ended)
            self._check_tolerance()

    def _child_not_begun(self, number: int) -> None:
        child = self._running.pop(number, None)
        if child is not None and not self._unsuccessful.not_begun(number):
            self._count_pending(child, 1)
            self._not_begun.append(child)

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
        """Begin no more; what was done is still written. The first reason to end is the one that counts."""
        if self.status != "RUNNING" or self._ending is not None:
            return
        self._ending = status, failure
        # What was asked in this turn and not handed out yet is never begun.
        requests, self._requests = self._requests, []
        for request in requests:
            match request:
                case StartChild() | RedriveChild():
                    self._child_not_begun(request.number)
                case ReadPage():
                    self._reading = False
                case _:
                    self._requests.append(request)
        if not self._express:
            # [M] Standard children are stopped; Express ones, which cannot be, run to their end.
            self._requests += map(StopChild, self._running)

    def _write(self) -> None:
        if len(self._results.records) >= PAGE_ITEMS and not self._writing and not self._closing:
            self._send(last=False)

    def _send(self, *, last: bool) -> None:
        if self._write_failed:
            return
        records, self._results.records = self._results.records, []
        self._writing, self._closing = True, last
        # [measured by others on AWS] what was never started counts as written too.
        self.executions.results_written += len(records)
        self.items.results_written += sum(record.item_count for record in records)
        self._requests.append(WriteRecords(records, last))

    def _close(self) -> None:
        """Nothing runs any more: write what is left, then end."""
        if self._closing or self._writing:
            return
        if self._ending is None:
            self._check_tolerance()
        left = self._unsuccessful.give_up_waiting()
        if self._results.exports and not self._write_failed:
            for child, ended in left:
                self._results.add(child, ended)
            self._add_pending()
            self._send(last=True)
        else:
            self._finish(None)

    def _add_pending(self) -> None:
        """[D] children that were not started because the run failed or was stopped are written as pending."""
        for child in self._not_begun:
            self._results.records.append(self._results.pending(child))
        rest, number = self._inputs.rest(), self._children
        while rest.pending:
            try:
                given = rest.next()
            except Failed:
                rest.skip()
                continue
            if given is not None:
                self._results.records.append(self._results.pending(self._child(number, given)))
                number += 1
        if self.plan.batcher is not None:
            # How many batches there are is known only now.
            self.executions.pending = len(self._not_begun) + number - self._children

    def _finish(self, details: object) -> None:
        if self._ending is None:
            output = self._results.output(details)
            if isinstance(output, Failure):
                self._ending = "FAILED", output
            else:
                self.status, self.outcome = "SUCCEEDED", Success(output)
                self._unsuccessful.forget()
        if self._ending is not None:
            self.status, self.outcome = self._ending
        self.stopped_at = self.now
