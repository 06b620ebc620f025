"""What a distributed Map hands to its children: outer values that they read, which they could not see otherwise.

A child is an execution of its own. What it is given is its input: the item alone, or, once outer values are read, an
object of the item and those values, which ItemSelector makes. Children that are given batches find them in BatchInput.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from stepsmith.authoring.distributed import DistributedMap
from stepsmith.authoring.nodes import (
    Caught,
    ContextField,
    Field,
    Identity,
    Input,
    Item,
    ItemIndex,
    JobOutput,
    Node,
    Response,
    Result,
    RoundNumber,
)
from stepsmith.authoring.placed import Scope

ITEM, INDEX, INPUT, BATCH_INPUT = "item", "index", "input", "BatchInput"

_CHILD_INPUT = ContextField("Execution.Input")


@dataclass(slots=True, eq=False)
class Passed:
    """An outer value. ``fields`` are those that are read, None once the whole value is."""

    root: Node
    name: str = ""
    fields: set[str] | None = field(default_factory=set)


class Passing:
    """For every scope of children the outer values that are read in it, in the order in which they are met."""

    def __init__(self) -> None:
        self._passed: dict[Scope, dict[Node, Passed]] = {}
        self._reads_item: set[Scope] = set()

    def add(self, child: Scope, root: Node, name: str | None) -> None:
        passed = self._passed.setdefault(child, {}).setdefault(root, Passed(root))
        if name is None:
            passed.fields = None
        elif passed.fields is not None:
            passed.fields.add(name)

    def add_item(self, child: Scope) -> None:
        self._reads_item.add(child)

    def values(self, child: Scope) -> Iterator[Passed]:
        yield from self._passed.get(child, {}).values()

    def item(self, child: Scope) -> str | None:
        """The member of the selected item that is the item itself, if one must be."""
        return ITEM if child in self._reads_item and not _is_batched(child) and self._passed.get(child) else None

    def name(self, child: Scope, of: dict[Node, str]) -> None:
        """``of`` are the names wished for; they become unique beside what the author put into BatchInput."""
        taken = {ITEM, INDEX}
        if _is_batched(child):
            taken = set(_owner(child).batches.get(BATCH_INPUT, {}))
        for passed in self.values(child):
            wish = name = of[passed.root]
            number = 1
            while name in taken and not (name == INDEX and isinstance(passed.root, ItemIndex)):
                number += 1
                name = f"{wish}_{number}"
            taken.add(name)
            passed.name = name

    def read(self, child: Scope, root: Node) -> Node | None:
        """Where a child finds the item or an outer value in its input; None for what is its own."""
        if isinstance(root, Item) and is_item_of(child, root):
            return _CHILD_INPUT if self.item(child) is None else Field(_CHILD_INPUT, ITEM)
        passed = self._passed.get(child, {}).get(root)
        if passed is None:
            return None
        held = Field(_CHILD_INPUT, BATCH_INPUT) if _is_batched(child) else _CHILD_INPUT
        return Field(held, passed.name)


def is_outer(root: Node, child: Scope, reader: Scope) -> bool:
    """Whether a leaf that is read in or below ``child`` stands for something outside of it."""
    match root:
        case Input():
            return True
        case Result(of) | Response(of) | RoundNumber(of):
            return _is_beyond(child, reader, lambda scope: of in scope.first)
        case JobOutput(of, _, own):
            return not own and _is_beyond(child, reader, lambda scope: of in scope.first)
        case Caught(of):
            return _is_beyond(child, reader, lambda scope: of in scope.errors)
        case Item(of) | ItemIndex(of):
            if is_item_of(child, root):
                return isinstance(root, ItemIndex)  # the item is the child's input, its index must be given to it
            return _is_beyond(child, reader, lambda scope: _iterates(scope) is of)
    return False


def is_item_of(child: Scope, root: Node) -> bool:
    """Whether it is the item, or the index, that these children are made for."""
    return isinstance(root, (Item, ItemIndex)) and root.of is _owner(child).identity


def _is_beyond(child: Scope, scope: Scope | None, holds: Callable[[Scope], bool]) -> bool:
    """Whether the innermost scope that ``holds`` lies around the child."""
    inside = True
    while scope is not None:
        if holds(scope):
            return not inside
        inside = inside and scope is not child
        scope = scope.parent
    return False


def _iterates(scope: Scope) -> Identity | None:
    return _owner(scope).identity if scope.is_child else scope.iterates


def _owner(child: Scope) -> DistributedMap[object]:
    assert child.owner is not None and isinstance(child.owner.step, DistributedMap)
    return child.owner.step


def _is_batched(child: Scope) -> bool:
    return _owner(child).batches is not None
