"""Which variables a state reads and which it assigns, in both query languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from stepsmith.asl.expressions import strings
from stepsmith.asl.flow import Edge
from stepsmith.asl.model import ChoiceState, Json, State
from stepsmith.source import join_pointer

# A reference in a JSONPath state: $name, but neither $, $$ nor $.field.
_VARIABLE = re.compile(r"\$(?P<name>[^\W\d]\w*)")
_NOT_DATA = frozenset(("Type", "Comment", "QueryLanguage", "Resource", "Next", "End", "Default", "Label", "Result"))
_NOT_DATA |= {"Retry", "Branches", "ItemProcessor", "Iterator"}


@dataclass(frozen=True, slots=True)
class Use:
    """A variable that is read: ``name`` without ``$``, the JSON Pointer of the text inside the state."""

    name: str
    pointer: str


def texts(written: Mapping[str, Json]) -> Iterator[tuple[str, str]]:
    """Every string of a written state that may hold an expression or a path, with its pointer inside the state."""
    for name, value in written.items():
        if name in _NOT_DATA:
            continue
        if name in ("Catch", "Choices"):
            for index, entry in enumerate(value if isinstance(value, list) else ()):
                for inner_name, item in (entry if isinstance(entry, dict) else {}).items():
                    if inner_name not in ("ErrorEquals", "Next", "Comment"):
                        yield from strings(item, join_pointer("", name, index, inner_name))
        else:
            yield from strings(value, join_pointer("", name))


def path_reads(found: Iterable[tuple[str, str]]) -> Iterator[Use]:
    """The variables that a JSONPath state reads in its texts, in written order."""
    for pointer, text in found:
        if _is_dynamic(pointer, text):
            for name in path_variables(text):
                yield Use(name, pointer)


def path_variables(text: str) -> list[str]:
    """The ``$name`` of a path or of an intrinsic call, outside its quoted strings."""
    bare = re.sub(r"'(?:[^'\\]|\\.)*'", "''", text)
    return [found.group("name") for found in _VARIABLE.finditer(bare) if bare[found.start() - 1 : found.start()] != "$"]


def _is_dynamic(pointer: str, text: str) -> bool:
    last = pointer.rsplit("/", 1)[-1]
    return text.startswith(("$", "States.")) and (last.endswith((".$", "Path")) or last == "Variable")


def assigned(state: State, edge: Edge | None) -> frozenset[str]:
    """The variables that are assigned when a state is left by ``edge`` (None: the state-level Assign).

    A matched rule's or catcher's Assign runs instead of the state's, which in a Choice runs only for Default.
    """
    block: Mapping[str, Json] | None
    if edge is not None and edge.kind == "rule" and isinstance(state, ChoiceState):
        block = state.choices[edge.index].assign
    elif edge is not None and edge.kind == "catch":
        block = getattr(state, "catch")[edge.index].assign  # noqa: B009
    else:
        block = getattr(state, "assign", None)
    return frozenset(name.removesuffix(".$") for name in block or ())


def assignments(state: State) -> Iterator[tuple[str, str]]:
    """Every name that a state assigns anywhere, with the pointer of its member inside the state."""
    for name in getattr(state, "assign", None) or ():
        yield name, join_pointer("", "Assign", name)
    for index, rule in enumerate(state.choices if isinstance(state, ChoiceState) else ()):
        for name in rule.assign or ():
            yield name, join_pointer("", "Choices", index, "Assign", name)
    for index, catcher in enumerate(getattr(state, "catch", ())):
        for name in catcher.assign or ():
            yield name, join_pointer("", "Catch", index, "Assign", name)
