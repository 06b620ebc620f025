"""A map run as data: what is to be done, what a MapRun asks of its host, and what the host answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from stepsmith.asl import Json
from stepsmith.datasets import ChildRecord, ChildStatus, Item, Reader, Writer
from stepsmith.execution.program import Program

CHILDREN_AT_ONCE = 10_000
"""The most child executions that one map run keeps running, whatever MaxConcurrency says [D]."""

Select: TypeAlias = "Callable[[Mapping[str, Json]], Json]"
"""ItemSelector: from ``Map.Item`` to what stands for the item. Raises Failed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batcher:
    """ItemBatcher with its values computed; at least one limit is set. ``input`` is Ellipsis where none is written."""

    max_items: int | None
    max_bytes: int | None
    input: Json = ...


@dataclass(frozen=True, slots=True, kw_only=True)
class MapRunPlan:
    """One attempt of a distributed Map, all its fields computed.

    Either ``items`` or ``reader`` is given. ``state_machine_arn`` is that of the children, ``…:PARENT/LABEL``. A
    tolerance that the state does not set is None; with neither set no failure is tolerated. ``seed`` is the parent's.
    """

    arn: str
    label: str
    state_name: str
    program: Program
    state_machine_arn: str
    role_arn: str
    seed: int
    max_concurrency: int
    items: Sequence[Json] | None = None
    reader: Reader | None = None
    select: Select | None = None
    batcher: Batcher | None = None
    tolerated_failure_count: int | None = None
    tolerated_failure_percentage: float | None = None
    writer: Writer | None = None


# ---- requests ------------------------------------------------------------------------------------------------------


class ReadPage(NamedTuple):
    """Read up to ``limit`` items on from where the last page ended. Answers: Page, ReadFailed."""

    limit: int


class StartChild(NamedTuple):
    """Start a child execution (``map_run.begin_child``). Answer: ChildEnded, once it has ended.

    ``number`` counts children from 0 in the order of their items.
    """

    number: int
    name: str
    arn: str
    seed: int
    input: Json
    input_text: str
    item_count: int


class StopChild(NamedTuple):
    """Stop a child that runs. Takes no answer."""

    number: int


class WriteRecords(NamedTuple):
    """Write ``records`` with the plan's writer, after those before. Answers: Written, WriteFailed.

    With ``last`` the files are to be closed; the answer then carries the details.
    """

    records: Sequence[ChildRecord]
    last: bool


MapRequest: TypeAlias = ReadPage | StartChild | StopChild | WriteRecords


# ---- answers -------------------------------------------------------------------------------------------------------


class Page(NamedTuple):
    """``more`` is False when nothing follows; the last page may be empty."""

    items: Sequence[Json | Item]
    more: bool


class ReadFailed(NamedTuple):
    """The reader raised ReaderFailed."""

    cause: str


class ChildEnded(NamedTuple):
    """``output`` and ``output_text`` are None unless it SUCCEEDED. Times are epoch seconds."""

    number: int
    status: ChildStatus
    output: Json
    output_text: str | None
    error: str | None
    cause: str | None
    started_at: float
    stopped_at: float


class Written(NamedTuple):
    """``details`` are those of ResultWriterDetails, None while more is to come."""

    details: Mapping[str, Any] | None = None


class WriteFailed(NamedTuple):
    """The writer raised WriterFailed."""

    cause: str


MapAnswer: TypeAlias = Page | ReadFailed | ChildEnded | Written | WriteFailed


@dataclass(slots=True)
class Counts:
    """How many executions, or items, stand where. An item stands where its child execution does."""

    pending: int = 0
    running: int = 0
    succeeded: int = 0
    failed: int = 0
    timed_out: int = 0
    aborted: int = 0
    results_written: int = 0

    @property
    def total(self) -> int:
        return self.pending + self.running + self.succeeded + self.failed + self.timed_out + self.aborted

    def begin(self, count: int) -> None:
        self.running += count

    def end(self, status: ChildStatus, count: int) -> None:
        self.running -= count
        match status:
            case "SUCCEEDED":
                self.succeeded += count
            case "FAILED":
                self.failed += count
            case "TIMED_OUT":
                self.timed_out += count
            case _:
                self.aborted += count

    def to_api(self) -> dict[str, int]:
        """As DescribeMapRun gives them [B]."""
        return {
            "pending": self.pending,
            "running": self.running,
            "succeeded": self.succeeded,
            "failed": self.failed,
            "timedOut": self.timed_out,
            "aborted": self.aborted,
            "total": self.total,
            "resultsWritten": self.results_written,
            "failuresNotRedrivable": 0,
            "pendingRedrive": 0,
        }
