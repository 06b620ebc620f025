"""A map run alone: any items, batches, tolerances and order of answers; every item runs once, all counts add up."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.datasets import ChildRecord, Reader, Writer
from stepsmith.errors import ExecutionError
from stepsmith.execution import Failure, Success
from stepsmith.execution.map_plan import (
    Batcher,
    ChildEnded,
    ChildNotBegun,
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
from stepsmith.execution.map_run import PAGE_ITEMS, MapRun
from tests.execution.machines import machine, passing, program

PROGRAM = program(machine("P", {"P": passing()}))
EXPRESS = program(machine("P", {"P": passing()}), type="EXPRESS")
READER = Reader(resource="getObject", bucket="b", key="k")
WRITER = Writer(bucket="b", prefix="p")


def plan(**fields: Any) -> MapRunPlan:
    given = {
        "arn": "arn:aws:states:us-east-1:000000000000:mapRun:m/L:1",
        "label": "L",
        "state_name": "M",
        "program": PROGRAM,
        "state_machine_arn": "arn:aws:states:us-east-1:000000000000:stateMachine:m/L",
        "role_arn": "r",
        "seed": 0,
        "max_concurrency": 0,
        **fields,
    }
    return MapRunPlan(**given)


@dataclass
class Host:
    """Answers a map run in an order that ``chance`` chooses; ``fails(item)`` says which children fail."""

    run: MapRun
    items: list[Any]
    chance: random.Random
    fails: Any = lambda item: False
    page: int = PAGE_ITEMS
    waiting: list[MapRequest] = field(default_factory=list)
    begun: list[StartChild] = field(default_factory=list)
    stopped: set[int] = field(default_factory=set)
    written: list[ChildRecord] = field(default_factory=list)
    succeeded: list[StartChild] = field(default_factory=list)
    most: int = 0
    read: int = 0
    unread: int = 0

    def drive(self, requests: list[MapRequest], steps: int = 100_000) -> None:
        self.take(requests)
        while self.waiting and steps:
            steps -= 1
            request = self.waiting.pop(self.chance.randrange(len(self.waiting)))
            self.take(self.run.resume(self.answer(request), self.run.now + 1))

    def take(self, requests: list[MapRequest]) -> None:
        for request in requests:
            if isinstance(request, StopChild):
                self.stopped.add(request.number)
                self.waiting = [
                    request if isinstance(one, (StartChild, RedriveChild)) and one.number == request.number else one
                    for one in self.waiting
                ]
                continue
            if isinstance(request, StartChild):
                self.begun.append(request)
            self.waiting.append(request)
        running = sum(isinstance(one, StartChild) for one in self.waiting)
        self.most = max(self.most, running)
        self.unread = max(self.unread, self.run.items.pending)

    def answer(self, request: MapRequest) -> MapAnswer:
        match request:
            case ReadPage(limit):
                limit = min(limit, self.page)
                items = self.items[self.read : self.read + limit]
                self.read += len(items)
                return Page(items, self.read < len(self.items))
            case StopChild(number):
                return ended(next(one for one in self.begun if one.number == number), "ABORTED")
            case StartChild() | RedriveChild():
                child = request if isinstance(request, StartChild) else request.child
                bad = any(map(self.fails, items_of(child)))
                if not bad:
                    self.succeeded.append(child)
                return ended(child, "FAILED" if bad else "SUCCEEDED")
            case WriteRecords(records, last):
                self.written += records
                return Written({"Bucket": "b", "Key": "p/1/manifest.json"} if last else None)
        raise AssertionError(request)


def items_of(child: StartChild) -> list[Any]:
    return child.input["Items"] if isinstance(child.input, dict) and "Items" in child.input else [child.input]


def ended(child: StartChild, status: Any = "SUCCEEDED") -> ChildEnded:
    good = status == "SUCCEEDED"
    return ChildEnded(
        child.number,
        status,
        child.input if good else None,
        child.input_text if good else None,
        None,
        None,
        0.0,
        1.0,
        [],
    )


ITEMS = st.lists(st.integers(0, 99), max_size=60)
BATCHERS = st.none() | st.builds(
    Batcher,
    max_items=st.integers(1, 7),
    max_bytes=st.none() | st.integers(60, 120),
    input=st.just(...) | st.just({"a": 1}),
)
TOLERANCES = st.fixed_dictionaries(
    {},
    optional={
        "tolerated_failure_count": st.integers(0, 20),
        "tolerated_failure_percentage": st.floats(0, 100, allow_nan=False),
    },
)


@given(
    items=ITEMS,
    batcher=BATCHERS,
    tolerance=TOLERANCES,
    concurrency=st.integers(0, 5),
    bad=st.sets(st.integers(0, 99), max_size=30),
    writer=st.sampled_from([None, WRITER]),
    page=st.sampled_from([0, 1, 7, 1000]),
    seed=st.integers(0, 9),
)
def test_every_item_runs_once_in_order_and_the_counts_add_up(
    items: list[int],
    batcher: Batcher | None,
    tolerance: dict[str, Any],
    concurrency: int,
    bad: set[int],
    writer: Writer | None,
    page: int,
    seed: int,
) -> None:
    source = {"items": items} if page == 0 else {"reader": READER}
    run = MapRun(plan(batcher=batcher, max_concurrency=concurrency, writer=writer, **source, **tolerance), 0.0)
    host = Host(run, items, random.Random(seed), fails=bad.__contains__, page=page)
    host.drive(run.start())

    assert run.status in ("SUCCEEDED", "FAILED")
    assert host.most <= (concurrency or 10_000)
    seen = [item for child in host.begun for item in items_of(child)]
    assert seen == items[: len(seen)]  # Each item once, in order; a run that fails begins no more.
    sizes = [len(items_of(child)) for child in host.begun]
    assert sizes == [child.item_count for child in host.begun]
    if batcher is not None:
        assert all(size <= (batcher.max_items or size) for size in sizes)
        assert all(len(child.input_text) <= (batcher.max_bytes or 262_144) for child in host.begun)
    counts = run.items
    assert counts.running == run.executions.running == 0
    if run.status == "SUCCEEDED" or page == 0:
        assert counts.total == len(items)
    assert len(seen) <= counts.total <= len(items)  # A page that comes after the end counts for nothing.
    assert run.executions.succeeded + run.executions.failed + run.executions.aborted == len(host.begun)

    failed = sum(child.item_count for child in host.begun if any(item in bad for item in items_of(child)))
    count, percentage = tolerance.get("tolerated_failure_count"), tolerance.get("tolerated_failure_percentage")
    tolerated = (count is None or failed <= count) and (percentage is None or failed * 100 <= percentage * len(items))
    if not tolerance:
        tolerated = failed == 0
    if run.status == "SUCCEEDED":
        assert tolerated
        assert seen == items
        assert counts.succeeded == len(items) - failed
    else:
        assert isinstance(run.outcome, Failure)
        assert run.outcome.error == "States.ExceedToleratedFailureThreshold"
        assert counts.failed > 0
    if writer is not None:
        assert len({record.name for record in host.written}) == len(host.written) == run.executions.results_written
        assert counts.results_written == counts.total
    elif run.status == "SUCCEEDED":
        assert isinstance(run.outcome, Success)
        given = [one["Items"] if batcher is not None and "Items" in one else one for one in run.outcome.output]
        outputs = [one for child, one in zip(host.begun, given, strict=True) if not set(items_of(child)) & bad]
        assert outputs == [
            items_of(child) if batcher is not None else child.input
            for child in host.begun
            if not set(items_of(child)) & bad
        ]


@given(items=ITEMS, stop_after=st.integers(0, 30), seed=st.integers(0, 9), writer=st.sampled_from([None, WRITER]))
def test_a_stopped_run_stops_its_children_and_begins_no_more(
    items: list[int], stop_after: int, seed: int, writer: Writer | None
) -> None:
    run = MapRun(plan(items=items, max_concurrency=3, writer=writer), 0.0)
    host = Host(run, items, random.Random(seed))
    host.drive(run.start(), steps=stop_after)
    if run.status != "RUNNING":
        return
    begun = len(host.begun)
    host.drive(run.stop(run.now))
    assert run.status == "ABORTED"
    assert len(host.begun) == begun
    assert run.items.succeeded + run.items.aborted + run.items.pending == len(items)
    assert run.items.aborted == len(host.stopped)
    if writer is not None:
        statuses = [record.status for record in host.written]
        assert statuses.count("PENDING") == run.items.pending
        assert statuses.count("ABORTED") == run.items.aborted


def test_no_more_than_a_page_waits() -> None:
    items = list(range(5 * PAGE_ITEMS))
    run = MapRun(plan(reader=READER, max_concurrency=2, writer=WRITER), 0.0)
    host = Host(run, items, random.Random(0))
    host.drive(run.start())
    assert run.status == "SUCCEEDED"
    assert host.unread <= PAGE_ITEMS
    assert len(host.written) == len(items)


def test_a_slow_writer_holds_the_children_back() -> None:
    run = MapRun(plan(items=list(range(3 * PAGE_ITEMS)), writer=WRITER), 0.0)
    waiting = run.start()
    writes = 0
    begun = 0
    while starts := [one for one in waiting if isinstance(one, StartChild)]:
        begun += len(starts)
        waiting = [one for one in waiting if not isinstance(one, StartChild)]
        for child in starts:
            waiting += run.resume(ended(child), 0.0)
        writes = sum(isinstance(one, WriteRecords) for one in waiting)
    assert writes == 1
    assert begun < 3 * PAGE_ITEMS or run.items.pending == 0


def test_limits_can_be_changed_while_it_runs() -> None:
    run = MapRun(plan(items=[1, 2, 3, 4], max_concurrency=1), 0.0)
    assert len(run.start()) == 1
    assert len(run.update(1.0, max_concurrency=3, tolerated_failure_count=1)) == 2
    assert run.resume(ChildEnded(0, "FAILED", None, None, "E", None, 0.0, 1.0), 2.0) != []
    assert run.status == "RUNNING"
    requests = run.update(3.0, tolerated_failure_count=0)
    assert {type(one) for one in requests} == {StopChild}
    for number in (1, 2, 3):
        run.resume(ChildNotBegun(number), 3.0)
    assert run.status == "FAILED"
    assert (run.items.pending, run.items.failed) == (3, 1)
    with pytest.raises(ExecutionError, match="has ended"):
        run.update(4.0, max_concurrency=1)


def test_an_answer_that_was_not_asked_for_is_refused() -> None:
    run = MapRun(plan(items=[1]), 0.0)
    run.start()
    for answer in (Page([1], False), ReadFailed("x"), Written(), WriteFailed("x")):
        with pytest.raises(ExecutionError, match="was not asked for"):
            run.resume(answer, 0.0)


def test_a_run_that_is_stopped_waits_for_the_ends_of_its_children() -> None:
    run = MapRun(plan(items=[1]), 0.0)
    (child,) = run.start()
    assert isinstance(child, StartChild)
    assert run.stop(1.0) == [StopChild(0)]
    assert run.status == "RUNNING"
    assert run.resume(ended(child, "ABORTED"), 2.0) == []
    assert (run.status, run.items.succeeded, run.items.aborted) == ("ABORTED", 0, 1)
    # A second end of it changes nothing.
    assert run.resume(ended(child), 3.0) == []
    assert run.items.succeeded == 0


@given(
    items=ITEMS,
    batcher=BATCHERS,
    concurrency=st.integers(0, 5),
    bad=st.lists(st.sets(st.integers(0, 99), max_size=40), min_size=1, max_size=4),
    writer=st.sampled_from([None, WRITER]),
    page=st.sampled_from([0, 1, 7, 1000]),
    kind=st.sampled_from(["STANDARD", "EXPRESS"]),
    seed=st.integers(0, 9),
)
def test_redrives_run_what_did_not_succeed_until_all_has_and_the_counts_add_up(
    items: list[int],
    batcher: Batcher | None,
    concurrency: int,
    bad: list[set[int]],
    writer: Writer | None,
    page: int,
    kind: str,
    seed: int,
) -> None:
    source = {"items": items} if page == 0 else {"reader": READER}
    machine_program = PROGRAM if kind == "STANDARD" else EXPRESS
    run = MapRun(
        plan(program=machine_program, batcher=batcher, max_concurrency=concurrency, writer=writer, **source), 0.0
    )
    host = Host(run, items, random.Random(seed), page=page)
    requests = run.start()
    for round, broken in enumerate([*bad, set[int]()]):
        host.fails = broken.__contains__
        host.drive(requests)
        assert run.items.total == len(items) or page
        assert run.items.running == run.items.pending_redrive == run.executions.running == 0
        if writer is not None:
            assert run.executions.results_written == run.executions.total
            assert run.items.results_written == run.items.total
        if run.status == "SUCCEEDED":
            break
        assert run.redrive_count == round
        requests = run.redrive(run.now + 1)
    assert run.status == "SUCCEEDED"
    assert run.items.succeeded == run.items.total == len(items)
    done = host.succeeded
    assert sorted(one for child in done for one in items_of(child)) == sorted(items)
    assert len({child.number for child in done}) == len(done)


def test_a_writer_that_fails_while_the_run_ends_does_not_hide_the_first_reason() -> None:
    run = MapRun(plan(items=[1], writer=WRITER), 0.0)
    (child,) = run.start()
    assert isinstance(child, StartChild)
    (write,) = run.resume(ended(child, "FAILED"), 1.0)
    assert isinstance(write, WriteRecords)
    assert run.resume(WriteFailed("full"), 2.0) == []
    assert isinstance(run.outcome, Failure)
    assert run.outcome.error == "States.ExceedToleratedFailureThreshold"
