"""Applying the steps of a path to a value.

``select`` is the general way: it returns every node, in document order. ``definite_getter`` is the fast way for paths
that name one node: a closure of a few look-ups, with the error text worked out only when it fails.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, assert_never

from stepsmith.paths.errors import PathError
from stepsmith.paths.syntax import Filter, Indexes, Names, Scan, Slice, Step, Wildcard, render_steps
from stepsmith.paths.text import plain_text

Json: TypeAlias = Any
Steps: TypeAlias = tuple[Step, ...]


class Miss(Exception):
    """A definite part of a path found nothing. The caller words the PathError."""

    def __init__(self, kind: str, reason: str) -> None:
        super().__init__(reason)
        self.kind = kind
        self.reason = reason


def select(steps: Steps, root: Json, *, strict: bool, document: Json = None) -> list[Json]:
    """Every node that ``steps`` reaches from ``root``. ``document`` is what ``$`` means inside a filter.

    With ``strict``, a step that names one node and finds none raises Miss, as long as no step before it could have
    selected several; otherwise such a step selects nothing.
    """
    nodes: list[Json] = [root]
    certain = True
    base = root if document is None else document
    scanning = False
    for position, step in enumerate(steps):
        if isinstance(step, Scan):
            scanning = True
            certain = False
            continue
        leaf = position == len(steps) - 1
        if scanning:
            nodes = [found for node in nodes for found in _scan(step, node, base)]
            scanning = False
            continue
        if certain and strict:
            _require(steps, position, nodes[0], leaf)
        nodes = [found for node in nodes for found in _apply(step, node, base)]
        certain = certain and _single(step, leaf)
        if not nodes:
            if certain and strict:
                raise Miss("missing", f"No results for path: {render_steps(steps)}")
            return []
    return nodes


def definite_getter(steps: Steps) -> Callable[[Json], Json]:
    """A function from the root to the one node that ``steps`` names; raises Miss. ``steps`` must be definite."""
    keys: list[str | int] = []
    for step in steps:
        match step:
            case Names((name,)):
                keys.append(name)
            case Indexes((index,)):
                keys.append(index)
            case _:
                return lambda root: select(steps, root, strict=True)[0]
    if not keys:
        return lambda root: root
    if all(isinstance(key, str) for key in keys):
        return _names_getter(steps, tuple(map(str, keys)))

    def walk(root: Json) -> Json:
        node = root
        for key in keys:
            # Indexing a string or an object with a number must not succeed by accident.
            if isinstance(key, int) and not isinstance(node, list):
                return select(steps, root, strict=True)[0]
            try:
                node = node[key]
            except (KeyError, IndexError, TypeError):
                return select(steps, root, strict=True)[0]
        return node

    return walk


def _names_getter(steps: Steps, names: tuple[str, ...]) -> Callable[[Json], Json]:
    failed = (KeyError, TypeError)

    def explain(root: Json) -> Json:
        return select(steps, root, strict=True)[0]

    if len(names) == 1:
        (only,) = names

        def one(root: Json) -> Json:
            try:
                return root[only]
            except failed:
                return explain(root)

        return one
    if len(names) == 2:
        first, second = names

        def two(root: Json) -> Json:
            try:
                return root[first][second]
            except failed:
                return explain(root)

        return two

    def many(root: Json) -> Json:
        node = root
        try:
            for name in names:
                node = node[name]
        except failed:
            return explain(root)
        return node

    return many


def _single(step: Step, leaf: bool) -> bool:
    match step:
        case Names(names):
            return len(names) == 1 or leaf
        case Indexes(indexes):
            return len(indexes) == 1
        case _:
            return False


def _require(steps: Steps, position: int, node: Json, leaf: bool) -> None:
    """Raises the Miss that the Java library words for ``steps[position]`` at ``node``, if it does not apply at all."""
    step = steps[position]
    match step:
        case Names(names):
            if not isinstance(node, dict):
                before = render_steps(steps[:position])
                fragment = ", ".join(f"'{name}'" for name in names)
                raise Miss("type", f"Property [{fragment}] not found in path {before}")
            if len(names) == 1 and names[0] not in node:
                here = render_steps(steps[: position + 1])
                if leaf:
                    raise Miss("missing", f"No results for path: {here}")
                # [R] test_catch_states_runtime
                raise Miss("missing_property", f"Missing property in path {here}")
        case Indexes() | Slice():
            if node is None:
                raise Miss("type", f"The path {render_steps(steps[:position])} is null")
            if not isinstance(node, list):
                shown = render_steps((step,))[1:]
                raise Miss(
                    "type",
                    f"Filter: {shown} can only be applied to arrays. Current context is: {plain_text(node)}",
                )
        case Filter():
            if not isinstance(node, (dict, list)):
                shown = render_steps((step,))[1:]
                raise Miss(
                    "type",
                    f"Filter: {shown} can not be applied to primitives. Current context is: {plain_text(node)}",
                )
        case Wildcard() | Scan():
            return
        case _:
            assert_never(step)


def _apply(step: Step, node: Json, document: Json) -> list[Json]:
    match step:
        case Names((name,)):
            return [node[name]] if isinstance(node, dict) and name in node else []
        case Names(names):
            # Several names make one object of those that are there.
            return [{name: node[name] for name in names if name in node}] if isinstance(node, dict) else []
        case Indexes(indexes):
            if not isinstance(node, list):
                return []
            return [node[index] for index in indexes if -len(node) <= index < len(node)]
        case Slice(start, stop):
            return _slice(node, start, stop) if isinstance(node, list) else []
        case Wildcard():
            return list(node.values()) if isinstance(node, dict) else node if isinstance(node, list) else []
        case Filter(_, predicate):
            if isinstance(node, list):
                return [item for item in node if predicate(item, document)]
            return [node] if predicate(node, document) else []
        case Scan():
            raise AssertionError("a scan is applied together with the step after it")
        case _:
            assert_never(step)


def _slice(items: list[Json], start: int | None, stop: int | None) -> list[Json]:
    # The Java library does not count a negative stop from the end when the start is not negative: [1:-1] is empty.
    if start is not None and stop is not None and start >= min(stop, len(items)):
        return []
    return items[slice(start, stop)]


def _scan(step: Step, node: Json, document: Json) -> list[Json]:
    """``step`` tried at ``node`` and at every object and array below it, outermost first."""
    found: list[Json] = []
    # A stack of our own: JSON may be nested deeper than Python recurses.
    waiting = [node]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            children = list(here.values())
        elif isinstance(here, list):
            children = here
        else:
            continue
        if isinstance(step, Filter):
            # At a scan the filter judges each object itself; judging the items too would select them twice.
            if step.predicate(here, document):
                found.append(here)
        else:
            found.extend(_apply(step, here, document))
        waiting.extend(reversed(children))
    return found


def as_path_error(miss: Miss, path: str) -> PathError:
    return PathError(
        miss.kind,  # type: ignore[arg-type]
        f"Invalid path '{path}' : {miss.reason}",
        reason=miss.reason,
        path=path,
    )
