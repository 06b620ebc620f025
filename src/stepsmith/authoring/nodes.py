"""An expression as a tree, before it is JSONata: what references are made of.

Leaves that stand for something of the running workflow (its input, a state's result, a Map's item) are turned into
text only when the whole workflow is known; ``writer`` does the rest.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeAlias

from stepsmith.authoring.location import Location


class Identity:
    """What stays the same when a state is copied, guarded or placed twice: readers mean this, not a name."""

    __slots__ = ("name", "where")

    def __init__(self, name: str, where: Location) -> None:
        self.name = name
        self.where = where

    def __repr__(self) -> str:
        return f"Identity({self.name!r}, {self.where})"


class Node:
    """Any part of an expression."""

    __slots__ = ()

    @property
    def parts(self) -> tuple[Node, ...]:
        return ()


class Dynamic:
    """A value that only the running workflow knows; ``Reference`` is its face. ``_shape`` is its type, Any if unknown.

    Separate from ``Reference`` so that values can be recognised without importing the operators.
    """

    __slots__ = ("_node", "_shape")

    _node: Node
    _shape: Any


@dataclass(frozen=True, slots=True)
class Constant(Node):
    """None, bool, int, float or str."""

    value: Any


@dataclass(frozen=True, slots=True)
class Quoted(Node):
    """A text that is written in double quotes."""

    value: str


@dataclass(frozen=True, slots=True)
class Delimited(Node):
    """A whole expression with the blanks that stand between it and its delimiters."""

    inner: Node
    before: str
    after: str

    @property
    def parts(self) -> tuple[Node, ...]:
        return (self.inner,)


@dataclass(frozen=True, slots=True)
class Raw(Node):
    """JSONata written by hand: texts and the expressions between them."""

    fragments: tuple[str | Node, ...]

    @property
    def parts(self) -> tuple[Node, ...]:
        return tuple(fragment for fragment in self.fragments if isinstance(fragment, Node))


@dataclass(frozen=True, slots=True)
class Input(Node):
    """The input of the execution, the same wherever it is read."""


@dataclass(frozen=True, slots=True)
class ContextField(Node):
    """A member of the context object: ``path`` is what follows ``$states.context.``."""

    path: str


@dataclass(frozen=True, slots=True)
class StateName(Node):
    """The name of the state that holds the expression, known when it is placed."""


@dataclass(frozen=True, slots=True)
class OwnResult(Node):
    """``$states.result``, which only the state that has it may read."""


@dataclass(frozen=True, slots=True)
class OwnError(Node):
    """``$states.errorOutput``, which only the catcher that has it may read."""


@dataclass(frozen=True, slots=True)
class Result(Node):
    """The useful value of a state that ran before; of a loop, what it keeps. ``where`` is its author's ``.result``."""

    of: Identity
    where: Location | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Response(Node):
    """The whole result of a state that ran before."""

    of: Identity
    where: Location | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Caught(Node):
    """The error output that led to a handler."""

    of: Identity


@dataclass(frozen=True, slots=True)
class Item(Node):
    """The item of one iteration of a Map."""

    of: Identity


@dataclass(frozen=True, slots=True)
class ItemIndex(Node):
    of: Identity


@dataclass(frozen=True, slots=True)
class RoundNumber(Node):
    """The number, from 1, of the round that a loop is in."""

    of: Identity


@dataclass(frozen=True, slots=True)
class JobOutput(Node):
    """The address that a job writes one of its outputs to. ``own``: read by the job's own state."""

    of: Identity
    name: str
    own: bool = False
    where: Location | None = field(default=None, compare=False, repr=False)


Root: TypeAlias = (
    Input
    | ContextField
    | StateName
    | OwnResult
    | OwnError
    | Result
    | Response
    | Caught
    | Item
    | ItemIndex
    | RoundNumber
    | JobOutput
)
"""The leaves whose text depends on where they are read."""

ROOTS = (
    Input,
    ContextField,
    StateName,
    OwnResult,
    OwnError,
    Result,
    Response,
    Caught,
    Item,
    ItemIndex,
    RoundNumber,
    JobOutput,
)


@dataclass(frozen=True, slots=True)
class Field(Node):
    base: Node
    name: str

    @property
    def parts(self) -> tuple[Node, ...]:
        return (self.base,)


@dataclass(frozen=True, slots=True)
class Index(Node):
    base: Node
    index: Node

    @property
    def parts(self) -> tuple[Node, ...]:
        return (self.base, self.index)


@dataclass(frozen=True, slots=True)
class Operation(Node):
    operator: str
    left: Node
    right: Node

    @property
    def parts(self) -> tuple[Node, ...]:
        return (self.left, self.right)


@dataclass(frozen=True, slots=True)
class Negation(Node):
    operand: Node

    @property
    def parts(self) -> tuple[Node, ...]:
        return (self.operand,)


@dataclass(frozen=True, slots=True)
class Conditional(Node):
    condition: Node
    then: Node
    otherwise: Node

    @property
    def parts(self) -> tuple[Node, ...]:
        return (self.condition, self.then, self.otherwise)


@dataclass(frozen=True, slots=True)
class Call(Node):
    function: str
    arguments: tuple[Node, ...]

    @property
    def parts(self) -> tuple[Node, ...]:
        return self.arguments


@dataclass(frozen=True, slots=True)
class Lambda(Node):
    parameters: tuple[str, ...]
    body: Node

    @property
    def parts(self) -> tuple[Node, ...]:
        return (self.body,)


@dataclass(frozen=True, slots=True)
class Local(Node):
    """The parameter of an enclosing Lambda."""

    name: str


@dataclass(frozen=True, slots=True)
class Concatenation(Node):
    pieces: tuple[Node, ...]

    @property
    def parts(self) -> tuple[Node, ...]:
        return self.pieces


@dataclass(frozen=True, slots=True)
class Element(Node):
    """One element of a list. ``is_list`` is None when only the running workflow knows."""

    value: Node
    is_list: bool | None

    @property
    def parts(self) -> tuple[Node, ...]:
        return (self.value,)


@dataclass(frozen=True, slots=True)
class ListOf(Node):
    elements: tuple[Element, ...]

    @property
    def parts(self) -> tuple[Node, ...]:
        return self.elements


@dataclass(frozen=True, slots=True)
class Gathered(Node):
    """A sequence forced to be a list, also when it has one member or none."""

    sequence: Node

    @property
    def parts(self) -> tuple[Node, ...]:
        return (self.sequence,)


@dataclass(frozen=True, slots=True)
class ObjectOf(Node):
    members: tuple[tuple[str, Node], ...]

    @property
    def parts(self) -> tuple[Node, ...]:
        return tuple(value for _, value in self.members)
