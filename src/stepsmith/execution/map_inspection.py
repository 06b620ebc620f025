"""What a test of a Map alone sees: its items, how many run at once, which failures it tolerates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

from stepsmith.asl import Json, MapState
from stepsmith.execution.numbers import Count, prepare_float, prepare_integer

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Fiber
    from stepsmith.execution.inspection import Inspection
    from stepsmith.execution.targets import Preparing

Items: TypeAlias = "Callable[[Fiber, Json], Sequence[Json]]"


def inspect_map(
    state: MapState, items: Items, limit: Count, jsonata: bool, preparing: Preparing, inspection: Inspection
) -> tuple[Items, Count]:
    """What gives the items of the Map and how many run at once, both telling ``inspection``."""
    if state.item_reader is not ...:
        items = _read_items(inspection)
    elif not jsonata:
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


def _read_items(inspection: Inspection) -> Items:
    def read(fiber: Fiber, value: Json) -> Sequence[Json]:
        return inspection.read_items or []

    return read
