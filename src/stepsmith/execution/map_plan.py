"""A map run as data: what is to be done, what a MapRun asks of its host, and what the host answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from stepsmith.asl import Json
from stepsmith.datasets import ChildRecord, ChildStatus, Item, Reader, Writer
from stepsmith.execution.journal import Entry
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


@dataclass(slots=True, kw_only=True)
class BegunRun:
    """What the parent remembers of the map run that its Map state began last, so that a redrive takes up the same one.

    ``entered_event`` is the state's entry, ``follows`` its MapStateStarted. ``redrivable`` until the run has succeeded.
    """

    plan: MapRunPlan
    entered_event: int
    follows: int
    redrives: int = 0
    redrivable: bool = True


# ---- requests ------------------------------------------------------------------------------------------------------


class ReadPage(NamedTuple):
    """Read up to ``limit`` items on from where the last page ended. Answers: Page, ReadFailed."""

    limit: int


class StartChild(NamedTuple):
    """Start a child execution (``map_run.begin_child``). Answer: ChildEnded, once it has ended.

    ``number`` counts children from 0 in the order of their items. ``redrive_count`` is above 0 for an Express child
    that is started again, under the ARN it had.
    """

    number: int
    name: str
    arn: str
    seed: int
    input: Json
    input_text: str
    item_count: int
    redrive_count: int = 0


class RedriveChild(NamedTuple):
    """Let a Standard child go on from where it failed (``map_run.restore_child``). Answer: ChildEnded.

    ``child`` was first started at ``started_at``; ``journal`` holds the answers it was given.
    """

    number: int
    child: StartChild
    started_at: float
    journal: Sequence[Entry]


class StopChild(NamedTuple):
    """Stop a child that runs. Answer: ChildEnded, or ChildNotBegun where the child was not begun yet."""

    number: int


class WriteRecords(NamedTuple):
    """Write ``records`` with the plan's writer, after those before. Answers: Written, WriteFailed.

    With ``last`` the files are to be closed; the answer then carries the details.
    """

    records: Sequence[ChildRecord]
    last: bool


MapRequest: TypeAlias = ReadPage | StartChild | RedriveChild | StopChild | WriteRecords


# ---- answers -------------------------------------------------------------------------------------------------------


class Page(NamedTuple):
    """``more`` is False when nothing follows; the last page may be empty."""

    items: Sequence[Json | Item]
    more: bool


class ReadFailed(NamedTuple):
    """The reader raised ReaderFailed."""

    cause: str


class ChildEnded(NamedTuple):
    """``output`` and ``output_text`` are None unless it SUCCEEDED. Times are epoch seconds.

    ``journal`` is given of a Standard child that can be redriven; ``redriven_at`` once it was.
    """

    number: int
    status: ChildStatus
    output: Json
    output_text: str | None
    error: str | None
    cause: str | None
    started_at: float
    stopped_at: float
    journal: Sequence[Entry] | None = None
    redriven_at: float | None = None


class ChildNotBegun(NamedTuple):
    """The child was to be stopped before it was begun; a redrive begins it."""

    number: int


class Written(NamedTuple):
    """``details`` are those of ResultWriterDetails, None while more is to come."""

    details: Mapping[str, Any] | None = None


class WriteFailed(NamedTuple):
    """The writer raised WriterFailed."""

    cause: str


MapAnswer: TypeAlias = Page | ReadFailed | ChildEnded | ChildNotBegun | Written | WriteFailed


@dataclass(slots=True)
class Counts:
    """How many executions, or items, stand where. An item stands where its child execution does.

    ``failures_not_redrivable`` are among the unsuccessful ones, ``pending_redrive`` are not counted elsewhere.
    """

    pending: int = 0
    running: int = 0
    succeeded: int = 0
    failed: int = 0
    timed_out: int = 0
    aborted: int = 0
    results_written: int = 0
    failures_not_redrivable: int = 0
    pending_redrive: int = 0

    @property
    def total(self) -> int:
        return self.pending + self.pending_redrive + self.running + self.total_ended

    @property
    def total_ended(self) -> int:
        return self.succeeded + self.failed + self.timed_out + self.aborted

    def end(self, status: ChildStatus, count: int) -> None:
        self.running -= count
        self.settle(status, count)

    def settle(self, status: ChildStatus, count: int) -> None:
        """Count ``count`` more, or fewer, that have ended."""
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
            "failuresNotRedrivable": self.failures_not_redrivable,
            "pendingRedrive": self.pending_redrive,
        }
