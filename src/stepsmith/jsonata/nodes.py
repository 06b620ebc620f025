"""An expression is a tree of these nodes; ``position`` is where a node's own token begins, counted from 0.

The parser completes a node while it reads on (a predicate, a binding or a grouping that follows belongs to the node
before it), so nodes are mutable until ``parse`` returns; nothing changes them afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from stepsmith.jsonata.signatures import Signature


@dataclass(slots=True, eq=False)
class Slot:
    """The object that a ``%`` stands for: ``label`` names it in the tuples of a path, ``level`` counts steps up."""

    label: str
    level: int = 1


@dataclass(slots=True, eq=False)
class Filter:
    condition: Node
    position: int


@dataclass(slots=True, eq=False)
class Index:
    """``#$name`` after a predicate: numbers what the predicate left."""

    name: str
    position: int


@dataclass(slots=True, eq=False)
class Group:
    pairs: list[tuple[Node, Node]]
    position: int


@dataclass(slots=True, eq=False, kw_only=True)
class Node:
    """What any node may carry: predicates, a grouping, ``[]``, and as a step of a path bindings and ancestors."""

    position: int
    keep_array: bool = False
    predicates: list[Filter | Index] = field(default_factory=list)
    group: Group | None = None
    focus: str | None = None
    index: str | None = None
    ancestor: Slot | None = None
    tuple_stream: bool = False
    constructs: bool = False  # an array constructor that the path around it must not flatten
    seeking: list[Slot] = field(default_factory=list)


@dataclass(slots=True, eq=False, kw_only=True)
class Literal(Node):
    """``kind`` is string, number or value (true, false, null)."""

    kind: str
    value: str | int | float | bool | None


@dataclass(slots=True, eq=False, kw_only=True)
class Regex(Node):
    pattern: str
    flags: str


@dataclass(slots=True, eq=False, kw_only=True)
class Name(Node):
    """A field name; always a step of a Path."""

    name: str


@dataclass(slots=True, eq=False, kw_only=True)
class Variable(Node):
    """``$name``; the empty name is the context item, ``$`` (from ``$$``) the root."""

    name: str


@dataclass(slots=True, eq=False, kw_only=True)
class Wildcard(Node):
    pass


@dataclass(slots=True, eq=False, kw_only=True)
class Descendants(Node):
    pass


@dataclass(slots=True, eq=False, kw_only=True)
class Parent(Node):
    slot: Slot


@dataclass(slots=True, eq=False, kw_only=True)
class Placeholder(Node):
    """The ``?`` of a partial application."""


@dataclass(slots=True, eq=False, kw_only=True)
class Path(Node):
    steps: list[Node]
    keep_singleton: bool = False


@dataclass(slots=True, eq=False, kw_only=True)
class SortTerm:
    expression: Node
    descending: bool


@dataclass(slots=True, eq=False, kw_only=True)
class Sort(Node):
    """``^(…)``; a step of a Path."""

    terms: list[SortTerm]


@dataclass(slots=True, eq=False, kw_only=True)
class Binary(Node):
    """``operator`` is an arithmetic, comparison, boolean, ``&``, ``in`` or ``..`` operator."""

    operator: str
    left: Node
    right: Node


@dataclass(slots=True, eq=False, kw_only=True)
class Negate(Node):
    operand: Node


@dataclass(slots=True, eq=False, kw_only=True)
class ArrayConstructor(Node):
    members: list[Node]


@dataclass(slots=True, eq=False, kw_only=True)
class ObjectConstructor(Node):
    pairs: list[tuple[Node, Node]]


@dataclass(slots=True, eq=False, kw_only=True)
class Block(Node):
    expressions: list[Node]


@dataclass(slots=True, eq=False, kw_only=True)
class Call(Node):
    """A function call; ``partial`` when an argument is a ``?``."""

    procedure: Node
    arguments: list[Node]
    partial: bool = False


@dataclass(slots=True, eq=False, kw_only=True)
class Lambda(Node):
    parameters: list[Variable]
    signature: Signature | None
    body: Node


@dataclass(slots=True, eq=False, kw_only=True)
class Condition(Node):
    condition: Node
    then: Node
    otherwise: Node | None


@dataclass(slots=True, eq=False, kw_only=True)
class Bind(Node):
    """``$name := value``."""

    name: str
    value: Node


@dataclass(slots=True, eq=False, kw_only=True)
class Apply(Node):
    """``left ~> right``."""

    left: Node
    right: Node


@dataclass(slots=True, eq=False, kw_only=True)
class Transform(Node):
    """``| pattern | update, delete |``."""

    pattern: Node
    update: Node
    delete: Node | None
