"""``%`` is the object that held the current one: found while parsing, by walking back over the steps of a path.

Each ``%`` has a Slot. A slot that finds its step marks it, and the path then carries the step's context along under
the slot's label; a slot that does not find one is handed to the node around it.
"""

from __future__ import annotations

from collections.abc import Iterable

from stepsmith.jsonata import nodes as n
from stepsmith.jsonata.errors import failure


def adopt(node: n.Node, child: n.Node) -> None:
    """Hands the slots that ``child`` could not place to ``node``."""
    lift(node, child.seeking)
    if isinstance(child, n.Parent):
        node.seeking.append(child.slot)


def lift(node: n.Node, slots: Iterable[n.Slot]) -> None:
    node.seeking.extend(slots)


def seek_parent(node: n.Node, slot: n.Slot) -> n.Slot:
    """Walks up into ``node``; raises S0217 where no parent can be known."""
    if isinstance(node, n.Name | n.Wildcard):
        slot.level -= 1
        if slot.level == 0:
            if node.ancestor is not None:
                slot.label = node.ancestor.label
            node.ancestor = slot
            node.tuple_stream = True
    elif isinstance(node, n.Parent):
        slot.level += 1
    elif isinstance(node, n.Block):
        if node.expressions:
            node.tuple_stream = True
            slot = seek_parent(node.expressions[-1], slot)
    elif isinstance(node, n.Path):
        node.tuple_stream = True
        for step in reversed(node.steps):
            slot = seek_parent(step, slot)
            if slot.level <= 0:
                break
    else:
        raise failure("S0217", node.position)
    return slot


def resolve(path: n.Path) -> None:
    """Places the slots of a path's last step on the steps before it; what is left over seeks further out."""
    last = path.steps[-1]
    slots = list(last.seeking)
    if isinstance(last, n.Parent):
        slots.append(last.slot)
    for slot in slots:
        index = len(path.steps) - 2
        while slot.level > 0:
            if index < 0:
                path.seeking.append(slot)
                break
            step = path.steps[index]
            index -= 1
            # Neighbouring steps that bind the context share one parent.
            while index >= 0 and step.focus and path.steps[index].focus:
                step = path.steps[index]
                index -= 1
            slot = seek_parent(step, slot)
