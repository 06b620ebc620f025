"""A value that only the running workflow knows. Every attribute of it is a field of the payload.

Operators make expressions. What Python would have to decide now (``if``, ``and``, iteration, ``len``) raises at once,
with what to write instead. Functions live in ``fn``, so that no field of a payload is ever hidden by a method.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn, TypeVar, cast

from stepsmith.authoring import shapes, traps
from stepsmith.authoring.building import mention
from stepsmith.authoring.location import refuse
from stepsmith.authoring.nodes import (
    Call,
    Concatenation,
    Constant,
    Dynamic,
    Field,
    Index,
    Input,
    Item,
    ItemIndex,
    JobOutput,
    Local,
    Negation,
    Node,
    Operation,
    Response,
    Result,
)
from stepsmith.authoring.values import REPRESENTATION, expression, shape_of

Value = TypeVar("Value")


def reference(node: Node, shape: shapes.Shape = Any) -> Any:
    """A reference under the type that the author sees."""
    return Reference(node, shape)


def not_(condition: bool) -> bool:
    """The opposite of a condition."""
    return cast(bool, Reference(Call("not", (condition_node(condition),)), bool))


def condition_node(condition: object) -> Node:
    """The expression of a condition; one that Python has decided already is a comparison that went wrong."""
    if isinstance(condition, bool):
        raise refuse(
            f"the condition is {condition} already while the workflow is being built. Compare a reference: with == "
            "rather than `is`, with fn.exists(…) for what may be missing, and not one f-string with another text"
        )
    return expression(condition)


def _comparison(operator: str) -> Callable[[Reference, object], Reference]:
    def compare(self: Reference, other: object) -> Reference:
        return Reference(Operation(operator, self._node, expression(other)), bool)

    return compare


def _arithmetic(operator: str, *, reflected: bool = False) -> Callable[[Reference, object], Reference]:
    def calculate(self: Reference, other: object) -> Reference:
        nodes, kinds = (self._node, expression(other)), (self._shape, shape_of(other))
        if reflected:
            nodes, kinds = nodes[::-1], kinds[::-1]
        if operator == "+":
            # JSONata's + knows only numbers.
            if shapes.is_text(kinds[0]) or shapes.is_text(kinds[1]):
                return Reference(Concatenation(_pieces(*nodes)), str)
            if shapes.is_list(kinds[0]) or shapes.is_list(kinds[1]):
                return Reference(Call("append", nodes), kinds[0] if shapes.is_list(kinds[0]) else kinds[1])
        shape = int if operator != "/" and kinds == (int, int) else float
        return Reference(Operation(operator, *nodes), shape)

    return calculate


def _pieces(*nodes: Node) -> tuple[Node, ...]:
    """Texts put together, without parentheses around those that are put together already."""
    flat: list[Node] = []
    for node in nodes:
        flat.extend(node.pieces if isinstance(node, Concatenation) else (node,))
    return tuple(flat)


def _logical(operator: str, *, reflected: bool = False) -> Callable[[Reference, object], Reference]:
    def join(self: Reference, other: object) -> Reference:
        pair = (self._node, condition_node(other))
        return Reference(Operation(operator, *(pair[::-1] if reflected else pair)), bool)

    return join


def _trap(message: str) -> Callable[..., NoReturn]:
    def spring(self: Reference, *_: object) -> NoReturn:
        raise refuse(f"{message} (the value is {describe(self._node)})")

    return spring


class Reference(Dynamic):
    """``run.prefix``, ``guard.result.points[0]["cost-eur"]``: what it stands for is known when the workflow runs."""

    __slots__ = ()

    def __init__(self, node: Node, shape: shapes.Shape = Any) -> None:
        object.__setattr__(self, "_node", node)
        object.__setattr__(self, "_shape", shape)

    def __getattr__(self, name: str) -> Reference:
        if name.startswith("_"):
            raise AttributeError(f'a field whose name begins with _ is written ["{name}"]')
        return Reference(Field(self._node, name), shapes.field(self._shape, name))

    def __getitem__(self, key: object) -> Reference:
        if isinstance(key, str):
            return Reference(Field(self._node, key), shapes.field(self._shape, key))
        if isinstance(key, (bool, slice)):
            raise refuse("a list is indexed by a whole number; fn.slice(list, start, end) takes a part of it")
        if isinstance(key, int):
            return Reference(Index(self._node, Constant(key)), shapes.item(self._shape))
        if isinstance(key, Dynamic):
            if shapes.is_text(key._shape):
                return Reference(Call("lookup", (self._node, key._node)), Any)
            if shapes.is_number(key._shape):
                return Reference(Index(self._node, key._node), shapes.item(self._shape))
            what = describe(key._node)
            raise refuse(f"{what} may be a text or a number: write fn.lookup(object, name) or fn.item(list, index)")
        raise refuse(f"{key!r} is neither the name of a field nor an index")

    __lt__, __le__, __gt__, __ge__ = map(_comparison, ("<", "<=", ">", ">="))
    __eq__ = _comparison("=")  # type: ignore[assignment]
    __ne__ = _comparison("!=")  # type: ignore[assignment]
    __hash__ = object.__hash__

    __add__, __sub__, __mul__, __truediv__ = map(_arithmetic, "+-*/")
    __radd__, __rsub__, __rmul__, __rtruediv__ = (_arithmetic(operator, reflected=True) for operator in "+-*/")
    __and__, __or__ = _logical("and"), _logical("or")
    __rand__, __ror__ = _logical("and", reflected=True), _logical("or", reflected=True)

    def __neg__(self) -> Reference:
        return Reference(Negation(self._node), self._shape)

    def __abs__(self) -> Reference:
        return Reference(Call("abs", (self._node,)), self._shape)

    def __pow__(self, exponent: object) -> Reference:
        return Reference(Call("power", (self._node, expression(exponent))), float)

    def __rpow__(self, base: object) -> Reference:
        return Reference(Call("power", (expression(base), self._node)), float)

    def __format__(self, specification: str) -> str:
        if specification:
            raise refuse(
                f"the format {specification!r} would be applied while the workflow is being built; "
                'write {fn.format_number(value, "0.00")} or {fn.round(value, 2)}'
            )
        return mention(self)

    def __repr__(self) -> str:
        return f"{REPRESENTATION}{describe(self._node)}>"

    def __copy__(self) -> Reference:
        return self

    def __deepcopy__(self, _: object) -> Reference:
        return self

    def __bool__(self) -> bool:
        raise traps.truth()

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise refuse(f"a reference cannot be changed ({name} = …); a Pass state can hold a new value")

    __setitem__ = __delitem__ = _trap("a reference cannot be changed; a Pass state can hold a new value")
    __iter__ = _trap(
        "a reference cannot be iterated: each(…) runs states for every element, fn.map(…) computes; + joins lists"
    )
    __len__ = _trap("len() is asked while the workflow is being built; write fn.count(…), or fn.length(…) of a text")
    __contains__ = _trap("`in` is decided while the workflow is being built; write fn.one_of(…) or fn.contains(…)")
    __str__ = _trap("str() is taken while the workflow is being built; write an f-string or fn.string(…)")
    __int__ = __index__ = _trap("int() is taken while the workflow is being built; write fn.floor(fn.number(…))")
    __float__ = _trap("float() is taken while the workflow is being built; write fn.number(…)")
    __round__ = _trap("round() is taken while the workflow is being built; write fn.round(value, digits)")
    __invert__ = _trap("~ is not the opposite of a condition; write not_(…)")
    __floordiv__ = __rfloordiv__ = _trap("JSONata has no //; write fn.floor(a / b)")
    __mod__ = __rmod__ = _trap(
        "% differs for negative numbers: write fn.modulo(a, b) or, as JSONata does, fn.remainder"
    )
    __rshift__ = __rrshift__ = _trap("a reference is a value; only states are joined by >>")
    __call__ = _trap("a field cannot be called: methods of Python values are not there; fn has what can be done")
    __enter__ = _trap("a reference is no context manager")


def describe(node: Node) -> str:
    """An expression as its author would name it, for messages."""
    match node:
        case Input():
            return "the workflow's input"
        case Result(of):
            return f"{of.name}.result"
        case Response(of):
            return f"{of.name}.response"
        case JobOutput(of, name):
            return f"{of.name}.outputs.{name}"
        case Item(of):
            return f"an item of {of.name}"
        case ItemIndex(of):
            return f"an index of {of.name}"
        case Local(name):
            return name
        case Field(Input(), name):
            return f"input.{name}"
        case Field(base, name):
            return f"{describe(base)}.{name}"
        case Index(base, Constant(index)):
            return f"{describe(base)}[{index}]"
        case Call(function, _):
            return f"{function}(…)"
        case _:
            return "an expression"
