"""``fn``: what can be computed inside a workflow. Every function becomes JSONata.

Names follow Python where JSONata means the same. Where it does not, the docstring says how. A value that is missing
makes a state fail where it is read, except in ``exists`` and ``default``, which are there to ask; where a list is
expected it is the empty list, in a text it is empty, and it is equal to nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from itertools import count as count_from
from typing import Any, TypeVar, cast

from stepsmith.authoring import shapes
from stepsmith.authoring.building import is_marked
from stepsmith.authoring.location import refuse
from stepsmith.authoring.nodes import (
    Call,
    Conditional,
    Constant,
    Element,
    Gathered,
    Index,
    Lambda,
    ListOf,
    Local,
    Node,
    ObjectOf,
    Operation,
)
from stepsmith.authoring.reference import condition_node, reference
from stepsmith.authoring.values import expression, shape_of

Value = TypeVar("Value")
Other = TypeVar("Other")
Number = float

_parameters: ContextVar[frozenset[str]] = ContextVar("parameters", default=frozenset(("states",)))


def _call(shape: type[Value], function: str, *arguments: object) -> Value:
    return cast(Value, reference(Call(function, tuple(expression(argument) for argument in arguments)), shape))


def _gathered(shape: shapes.Shape, sequence: Node) -> Any:
    return reference(Gathered(sequence), shape)


# What may be missing -------------------------------------------------------------------------------------------------


def exists(value: object) -> bool:
    """Whether the value is there. A null is there."""
    return _call(bool, "exists", value)


def default(value: Value, otherwise: Value) -> Value:
    """The value, or ``otherwise`` when it is missing. A null is not missing."""
    node = expression(value)
    conditional = Conditional(Call("exists", (node,)), node, expression(otherwise))
    return cast(Value, reference(conditional, shape_of(value)))


def if_(condition: bool, then: Value, otherwise: Value) -> Value:
    """One of two values. Use Choice to run one of two states."""
    conditional = Conditional(condition_node(condition), expression(then), expression(otherwise))
    first, second = shape_of(then), shape_of(otherwise)
    return cast(Value, reference(conditional, first if first == second else Any))


def type_of(value: object) -> str:
    """``null``, ``number``, ``string``, ``boolean``, ``array`` or ``object``."""
    return _call(str, "type", value)


def literal(value: Value) -> Value:
    """A text, or any other constant, just as it is, even if it looks like an expression: ``fn.literal("{% x %}")``."""
    if isinstance(value, str) and not is_marked(value):
        return cast(Value, reference(Constant(value), str))
    return cast(Value, reference(expression(value), shape_of(value)))


# Lists ---------------------------------------------------------------------------------------------------------------


def count(items: Sequence[Any]) -> int:
    """How many elements a list has."""
    return _call(int, "count", items)


def append(items: list[Value], more: list[Value]) -> list[Value]:
    """Both lists as one. A value that is no list counts as a list of one."""
    shape = shape_of(items) if shapes.is_list(shape_of(items)) else list
    return cast("list[Value]", reference(Call("append", (expression(items), expression(more))), shape))


def item(items: Sequence[Value], index: int) -> Value:
    """One element; from the end when the index is negative. ``items[0]`` is shorter when the index is written out."""
    return cast(Value, reference(Index(expression(items), expression(index)), shapes.item(shape_of(items))))


def slice(items: list[Value], start: int, end: int) -> list[Value]:
    """The elements from ``start`` to before ``end``, counted from 0; both are written out."""
    if not (type(start) is int and type(end) is int and 0 <= start <= end):
        raise refuse(f"fn.slice({start!r}, {end!r}): both are whole numbers, 0 <= start <= end")
    position = Local("position")
    inside = Operation("and", Operation(">=", position, Constant(start)), Operation("<", position, Constant(end)))
    filtered = Call("filter", (expression(items), Lambda(("element", "position"), inside)))
    return cast("list[Value]", _gathered(shape_of(items), filtered))


def map(items: Sequence[Value], body: Callable[[Value], Other]) -> list[Other]:
    """What ``body`` computes of every element. Elements that come out as lists are put together into one list."""
    return cast("list[Other]", _gathered(list, _over("map", items, body)))


def filter(items: Sequence[Value], keep: Callable[[Value], bool]) -> list[Value]:
    """The elements for which ``keep`` holds. The elements themselves cannot be lists."""
    return cast("list[Value]", _gathered(shape_of(items), _over("filter", items, keep)))


def _over(function: str, items: object, body: Callable[[Any], object]) -> Node:
    """A call of ``body`` for every element. Its parameter keeps the name that the author chose."""
    code = getattr(body, "__code__", None)
    chosen = code.co_varnames[0] if code is not None and code.co_argcount else "element"
    taken = _parameters.get()
    name = parameter = chosen if chosen.isascii() and not chosen.startswith("_") else "element"
    if parameter in taken:  # an inner parameter must not hide an outer one that the body may mean
        parameter = next(other for number in count_from(2) if (other := f"{name}{number}") not in taken)
    token = _parameters.set(_parameters.get() | {parameter})
    try:
        inside = expression(body(reference(Local(parameter), shapes.item(shape_of(items)))))
    finally:
        _parameters.reset(token)
    return Call(function, (expression(items), Lambda((parameter,), inside)))


def sort(items: list[Value]) -> list[Value]:
    """In ascending order: all numbers or all texts."""
    return cast("list[Value]", _gathered(shape_of(items), Call("sort", (expression(items),))))


def reverse(items: list[Value]) -> list[Value]:
    return cast("list[Value]", _gathered(shape_of(items), Call("reverse", (expression(items),))))


def distinct(items: list[Value]) -> list[Value]:
    """Each element once, in the order of first appearance."""
    return cast("list[Value]", _gathered(shape_of(items), Call("distinct", (expression(items),))))


def range(first: int, last: int, step: int = 1) -> list[int]:
    """The numbers from ``first`` to ``last``, which is one of them if the steps reach it."""
    return cast("list[int]", _gathered(list[int], Call("range", _nodes(first, last, step))))


def partition(items: list[Value], size: int) -> list[list[Value]]:
    """The list in parts of ``size`` elements; the last may be shorter."""
    return cast("list[list[Value]]", _gathered(list[Any], Call("partition", _nodes(items, size))))


def one_of(value: object, choices: Sequence[object]) -> bool:
    """Whether the value is one of ``choices``: what ``in`` is in Python."""
    return cast(bool, reference(Operation("in", expression(value), expression(choices)), bool))


def _list(values: Sequence[object]) -> Node:
    """A list of values none of which is a list."""
    return ListOf(tuple(Element(expression(value), False) for value in values))


def _nodes(*values: object) -> tuple[Node, ...]:
    return tuple(expression(value) for value in values)


# Objects -------------------------------------------------------------------------------------------------------------


def merge(*objects: object) -> Any:
    """One object with the members of all; of members with one name the last wins."""
    return reference(Call("merge", (_list(objects),)))


def keys(value: object) -> list[str]:
    return cast("list[str]", _gathered(list[str], Call("keys", _nodes(value))))


def entries(value: Mapping[str, Value]) -> list[Any]:
    """The members of an object, each as ``{"key": …, "value": …}``."""
    pair = ObjectOf((("key", Local("key")), ("value", Local("value"))))
    return cast("list[Any]", _gathered(list, Call("each", (expression(value), Lambda(("value", "key"), pair)))))


def lookup(value: object, name: str) -> Any:
    """The member whose name is only known when the workflow runs; ``value["name"]`` when it is written out."""
    return reference(Call("lookup", _nodes(value, name)))


# Numbers -------------------------------------------------------------------------------------------------------------


def number(value: object) -> float:
    """A number from a text or a boolean."""
    return _call(float, "number", value)


def sum(items: Sequence[Number]) -> float:
    return _call(float, "sum", items)


def average(items: Sequence[Number]) -> float:
    return _call(float, "average", items)


def max(*values: Any) -> float:
    """The largest number of one list, or of several arguments."""
    node = expression(values[0]) if len(values) == 1 else _list(values)
    return cast(float, reference(Call("max", (node,)), float))


def min(*values: Any) -> float:
    """The smallest number of one list, or of several arguments."""
    node = expression(values[0]) if len(values) == 1 else _list(values)
    return cast(float, reference(Call("min", (node,)), float))


def round(value: Number, digits: int = 0) -> float:
    """To ``digits`` decimals; halves go to the even neighbour, judged by the decimal digits of the number."""
    return _call(float, "round", value, digits) if digits else _call(float, "round", value)


def floor(value: Number) -> int:
    return _call(int, "floor", value)


def ceil(value: Number) -> int:
    return _call(int, "ceil", value)


def abs(value: Number) -> float:
    return _call(float, "abs", value)


def sqrt(value: Number) -> float:
    return _call(float, "sqrt", value)


def power(base: Number, exponent: Number) -> float:
    return _call(float, "power", base, exponent)


def remainder(value: Number, divisor: Number) -> float:
    """What is left of a division, with the sign of ``value``."""
    return cast(float, reference(Operation("%", *_nodes(value, divisor)), float))


def modulo(value: Number, divisor: Number) -> float:
    """What is left of a division, with the sign of ``divisor``: Python's ``%``."""
    left = Operation("%", *_nodes(value, divisor))
    divisor_node = expression(divisor)
    differs = Operation("<", Operation("*", left, divisor_node), Constant(0))
    return cast(float, reference(Conditional(differs, Operation("+", left, divisor_node), left), float))


def random(seed: int | None = None) -> float:
    """From 0 to before 1; the same seed gives the same number."""
    return _call(float, "random") if seed is None else _call(float, "random", seed)


def format_number(value: Number, picture: str) -> str:
    """A number as a text by a picture: ``"0.00"``, ``"#,##0.00"``, ``"0%"``."""
    return _call(str, "formatNumber", value, picture)


# Texts ---------------------------------------------------------------------------------------------------------------


def string(value: object) -> str:
    """A text from anything: JSON of lists and objects."""
    return _call(str, "string", value)


def contains(text: str, part: str) -> bool:
    """Whether a text has another in it; ``fn.one_of`` asks that of a list."""
    if shapes.is_list(shape_of(text)):
        raise refuse("fn.contains(text, part) looks into a text; fn.one_of(value, list) looks into a list")
    return _call(bool, "contains", text, part)


def starts_with(text: str, beginning: str) -> bool:
    start = Call("substring", (expression(text), Constant(0), Call("length", _nodes(beginning))))
    return cast(bool, reference(Operation("=", start, expression(beginning)), bool))


def split(text: str, separator: str) -> list[str]:
    return cast("list[str]", reference(Call("split", _nodes(text, separator)), list[str]))


def join(texts: Sequence[str], separator: str = "") -> str:
    return _call(str, "join", texts, separator)


def replace(text: str, old: str, new: str) -> str:
    """Every ``old`` replaced."""
    return _call(str, "replace", text, old, new)


def length(text: str) -> int:
    """How many characters a text has; ``fn.count`` counts elements."""
    return _call(int, "length", text)


def substring(text: str, start: int, length: int | None = None) -> str:
    """``length`` characters from ``start``, counted from 0, from the end when negative."""
    return _call(str, "substring", text, start) if length is None else _call(str, "substring", text, start, length)


def lower(text: str) -> str:
    return _call(str, "lowercase", text)


def upper(text: str) -> str:
    return _call(str, "uppercase", text)


def strip(text: str) -> str:
    """Without blanks at both ends, and with runs of blanks inside as one."""
    return _call(str, "trim", text)


# JSON, time, identity ------------------------------------------------------------------------------------------------


def parse(text: str) -> Any:
    """The value that a JSON text stands for: ``fn.parse(error.Cause).StatusReason``."""
    return reference(Call("parse", _nodes(text)))


def now() -> str:
    """The time at which the expression is evaluated, ISO 8601 in UTC."""
    return _call(str, "now")


def millis() -> int:
    """The time at which the expression is evaluated, in milliseconds since 1970."""
    return _call(int, "millis")


def from_millis(value: int) -> str:
    """ISO 8601 in UTC."""
    return _call(str, "fromMillis", value)


def to_millis(timestamp: str) -> int:
    return _call(int, "toMillis", timestamp)


def uuid() -> str:
    return _call(str, "uuid")


def hash(text: str, algorithm: str = "SHA-256") -> str:
    """In hexadecimal; ``MD5``, ``SHA-1``, ``SHA-256``, ``SHA-384`` or ``SHA-512``."""
    known = ("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512")
    if type(algorithm) is str and algorithm not in known:
        raise refuse(f"fn.hash knows {', '.join(known)}, not {algorithm!r}")
    return _call(str, "hash", text, algorithm)


def base64_encode(text: str) -> str:
    return _call(str, "base64encode", text)


def base64_decode(text: str) -> str:
    return _call(str, "base64decode", text)
