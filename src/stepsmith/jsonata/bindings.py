"""What a tree binds: the names of ``:=`` and of tuples, and the nodes inside a node. Needs nothing that evaluates."""

from __future__ import annotations

from collections.abc import Iterable

from stepsmith.jsonata import nodes as n


def bound_names(roots: Iterable[n.Node]) -> list[str]:
    """The names that ``:=`` binds in these nodes themselves, not in blocks and lambdas inside them."""
    names: list[str] = []
    pending = list(roots)
    pending.reverse()
    while pending:
        node = pending.pop()
        if isinstance(node, n.Bind):
            names.append(node.name)
        pending.extend(reversed(children(node, into_scopes=False)))
    return names


def tuple_names(path: n.Path) -> list[str]:
    """The names and labels that the tuples of a path may carry, those of tuple paths inside its steps included."""
    names: list[str] = []
    pending: list[n.Node] = list(path.steps)
    while pending:
        step = pending.pop()
        names += [name for name in (step.focus, step.index) if name is not None]
        names += [stage.name for stage in step.predicates if isinstance(stage, n.Index)]
        if step.ancestor is not None:
            names.append(step.ancestor.label)
        if isinstance(step, n.Path):
            pending.extend(step.steps)
        elif isinstance(step, n.Block) and step.expressions:
            pending.append(step.expressions[-1])
        elif isinstance(step, n.Condition):
            pending.append(step.then)
            if step.otherwise is not None:
                pending.append(step.otherwise)
    return names


def children(node: n.Node, *, into_scopes: bool = True) -> list[n.Node]:
    """The nodes directly inside ``node`` in the order they are written; optionally not those of a new scope."""
    found: list[n.Node] = []
    if isinstance(node, n.Path):
        found += node.steps
    elif isinstance(node, n.Binary | n.Apply):
        found += [node.left, node.right]
    elif isinstance(node, n.Negate):
        found.append(node.operand)
    elif isinstance(node, n.ArrayConstructor):
        found += node.members
    elif isinstance(node, n.ObjectConstructor):
        for pair in node.pairs:
            found += pair
    elif isinstance(node, n.Block):
        found += node.expressions if into_scopes else []
    elif isinstance(node, n.Call):
        found += [node.procedure, *node.arguments]
    elif isinstance(node, n.Lambda):
        found += [node.body] if into_scopes else []
    elif isinstance(node, n.Condition):
        found += [node.condition, node.then] + ([node.otherwise] if node.otherwise is not None else [])
    elif isinstance(node, n.Bind):
        found.append(node.value)
    elif isinstance(node, n.Sort):
        found += [term.expression for term in node.terms]
    elif isinstance(node, n.Transform):
        # A transform evaluates its parts when it is called, in the frame where it was written.
        found += [node.pattern, node.update] + ([node.delete] if node.delete is not None else [])
    found += [stage.condition for stage in node.predicates if isinstance(stage, n.Filter)]
    if node.group is not None:
        for pair in node.group.pairs:
            found += pair
    return found
