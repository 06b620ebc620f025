"""Where an execution stands, as far as its future depends on it: two that stand alike go on alike."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Hashable, Mapping
from typing import Any, TypeAlias

from stepsmith.execution.fiber import Fiber

Configuration: TypeAlias = bytes

Used: TypeAlias = Mapping[tuple[int, int], Mapping[int, int]]
"""How often each retrier of a visit was used, by visit: see ``visit_of``."""


def visit_of(fiber: Fiber) -> tuple[int, int]:
    """One visit of the state in which the fiber is, in all executions of a run."""
    return id(fiber.execution), fiber.entered_event


def configuration_of(fiber: Fiber, used: Used, decided: Mapping[Hashable, list[Any]]) -> Configuration:
    """``decided`` holds what was decided inside a Parallel, a Map or a map run that is under way: results that wait
    for the others to be done.
    """
    root = fiber
    while root.parent is not None:
        root = root.parent
    described = _described(root, used, decided), decided.get(None, ())
    return hashlib.blake2b(repr(described).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def attempt_of(fiber: Fiber) -> Hashable:
    """One attempt of the Parallel or Map in which the fiber is."""
    return (*visit_of(fiber), fiber.retry_count)


def _described(fiber: Fiber, used: Used, decided: Mapping[Hashable, list[Any]]) -> tuple[Any, ...]:
    state = fiber.state
    children = tuple((index, _described(child, used, decided)) for index, child in sorted(fiber.children.items()))
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
