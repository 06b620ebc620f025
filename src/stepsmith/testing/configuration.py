"""Where a run stands, as far as its future depends on it: two that stand alike go on alike."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Hashable, Iterable, Mapping
from typing import Any, TypeAlias

from stepsmith.execution.fiber import Fiber

Configuration: TypeAlias = bytes

Visit: TypeAlias = tuple[str, int]
"""One visit of a state: the execution's ARN and the id of the event with which the state was entered."""


def visit_of(fiber: Fiber) -> Visit:
    return fiber.execution.arn, fiber.entered_event


def attempt_of(fiber: Fiber) -> Hashable:
    """One attempt of the Parallel or Map in which the fiber is."""
    return (*visit_of(fiber), fiber.retry_count)


def root_of(fiber: Fiber) -> Fiber:
    while fiber.parent is not None:
        fiber = fiber.parent
    return fiber


def configuration_of(
    roots: Iterable[Fiber],
    used: Mapping[Visit, Mapping[int, int]],
    decided: Mapping[Hashable, list[Any]],
    beside: Iterable[Any] = (),
) -> Configuration:
    """``roots`` are the outermost branches of the executions that the future depends on, ``used`` says how often each
    retrier of a visit was used. ``decided`` holds what was decided inside an attempt of a Parallel or Map: results that
    wait there for the others; ``beside`` is whatever else counts.
    """
    described = [_described(root, used, decided) for root in roots], list(beside)
    return hashlib.blake2b(repr(described).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _described(
    fiber: Fiber, used: Mapping[Visit, Mapping[int, int]], decided: Mapping[Hashable, list[Any]]
) -> tuple[Any, ...]:
    state = fiber.state
    children = tuple((index, _described(child, used, decided)) for index, child in sorted(fiber.children.items()))
    # How long another branch has still to wait; the time that everything has taken so far is left out.
    waited = fiber.execution.now - fiber.entered_at if state is not None and state.type == "Wait" else 0
    return (
        state.name if state is not None else None,
        fiber.text,
        json.dumps(fiber.variables, sort_keys=True, default=str),
        fiber.map_item["Index"] if fiber.map_item is not None else None,
        fiber.retry_count,
        sorted(used.get(visit_of(fiber), {}).items()),
        waited,
        children,
        tuple(decided.get(attempt_of(fiber), ())) if children else (),
    )
