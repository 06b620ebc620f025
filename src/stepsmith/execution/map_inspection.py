"""What a test of a Map alone sees: its items, how many run at once, which failures it tolerates."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from stepsmith.asl import Json, MapState
from stepsmith.datasets import Item, ObjectSummary, ReaderFailed, StoreFailed, read_items
from stepsmith.execution.effects import Answer
from stepsmith.execution.failure import Failed, Failure
from stepsmith.execution.map_inputs import MapInputs
from stepsmith.execution.numbers import Count, prepare_float, prepare_integer

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Fiber
    from stepsmith.execution.inspection import Inspection
    from stepsmith.execution.map_plan import MapRunPlan
    from stepsmith.execution.targets import Preparing

Items: TypeAlias = "Callable[[Fiber, Json], Sequence[Json]]"


def inspect_map(
    state: MapState, items: Items, limit: Count, jsonata: bool, preparing: Preparing, inspection: Inspection
) -> tuple[Items, Count]:
    """What gives the items of an inline Map and how many run at once, both telling ``inspection``."""
    if not jsonata:
        items = inspection.watch("afterItemsPath", items)
    tolerated = [
        inspection.watch(f"t{field[1:]}", prepare(written, field, preparing))
        for prepare, field, written in (
            (prepare_integer, "ToleratedFailureCount", state.tolerated_failure_count),
            (prepare_float, "ToleratedFailurePercentage", state.tolerated_failure_percentage),
        )
        if written is not None
    ]
    watched_limit = inspection.watch("maxConcurrency", limit)

    def most(fiber: Fiber, value: Json) -> int:
        found: int = watched_limit(fiber, value)
        for tolerate in tolerated:
            tolerate(fiber, value)
        return found

    return items, most


def answer_run(plan: MapRunPlan, inspection: Inspection, now: float) -> Answer:
    """The answer to a distributed Map: the mock, once ``inspection`` has seen what would go into the children."""
    values = inspection.values
    values["maxConcurrency"] = plan.max_concurrency
    if plan.tolerated_failure_count is not None:
        values["toleratedFailureCount"] = plan.tolerated_failure_count
    if plan.tolerated_failure_percentage is not None:
        values["toleratedFailurePercentage"] = plan.tolerated_failure_percentage
    try:
        items = _items(plan, inspection)
        inspection.items = list(_inputs(replace(plan, batcher=None), items, now))
        if plan.select is not None:
            values["afterItemSelector"] = inspection.items
        if plan.batcher is not None:
            inspection.items = list(_inputs(plan, items, now))
            values["afterItemBatcher"] = inspection.items
    except ReaderFailed as failed:
        return Failure("States.ItemReaderFailed", failed.cause)
    except Failed as failed:
        return failed.failure
    return inspection.outcome(len(items))


def _items(plan: MapRunPlan, inspection: Inspection) -> list[Json | Item]:
    if plan.reader is None:
        return list(plan.items or ())
    if inspection.reader_text is None:
        return []
    if plan.reader.resource == "listObjectsV2":
        return _listing(inspection.reader_text)
    # What is given is the content of the object, whatever its suffix says of how it is packed.
    reader = replace(plan.reader, key=(plan.reader.key or "").removesuffix(".gz").removesuffix(".zst"))
    items = list(read_items(reader, _OneObject(inspection.reader_text)))
    if plan.reader.items_pointer is not None:
        inspection.values["afterItemsPointer"] = [one.value if isinstance(one, Item) else one for one in items]
    return items


def _inputs(plan: MapRunPlan, items: list[Json | Item], now: float) -> Iterator[Json]:
    inputs = MapInputs(plan, now)
    inputs.add(items)
    inputs.ended = True
    while (given := inputs.next()) is not None:
        yield given.value


def _listing(text: str) -> list[Json | Item]:
    try:
        listed = json.loads(text)
    except ValueError as error:
        raise ReaderFailed(f"The listing is no JSON: {error}") from None
    if not isinstance(listed, list):
        raise ReaderFailed("The listing is no array of objects")
    return listed


class _OneObject:
    """An object store in which every key leads to the same text."""

    def __init__(self, text: str) -> None:
        self._text = text

    def open(self, bucket: str, key: str, version_id: str | None = None) -> BinaryIO:
        return io.BytesIO(self._text.encode())

    def list(self, bucket: str, prefix: str = "") -> Iterator[ObjectSummary]:
        raise StoreFailed("nothing lists objects in the test of one state")

    def put(self, bucket: str, key: str, chunks: Iterable[bytes]) -> None:
        raise StoreFailed("nothing is written in the test of one state")
