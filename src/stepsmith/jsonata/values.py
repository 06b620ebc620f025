"""A value of an expression is a JSON value in Python's own types, or one of three things that JSON does not know.

Those are ``UNDEFINED`` (nothing), a ``Function``, and a ``Sequence``: what a path found, which collapses when it holds
no or one item. JSON null is None. Arrays of the data are exactly ``list``, objects exactly ``dict``. A Sequence becomes
a plain list where it is stored in an array or object and where the evaluation ends.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, final


@final
class Undefined:
    """The type of ``UNDEFINED``; it has one instance, which is false and survives copying and pickling."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNDEFINED"

    def __bool__(self) -> bool:
        return False

    def __copy__(self) -> Undefined:
        return self

    def __deepcopy__(self, memo: object) -> Undefined:
        return self

    def __reduce__(self) -> str:
        return "UNDEFINED"


UNDEFINED: Final = Undefined()

# Values flow untyped through the evaluator: a closed union would have to be narrowed at every step of a hot path.
Value = Any


class Sequence(list[Value]):
    """What a path, a filter or $map found; of none it becomes nothing, of one that item."""

    __slots__ = ()


class Kept(Sequence):
    """A Sequence of one item that does not collapse, because of ``[]``."""

    __slots__ = ()


class Root(list[Value]):
    """The context of a whole expression when it is an array: one item, so that a path maps over the array once."""

    __slots__ = ()


class Function:
    """What can be called: a built-in function, a lambda, a partial application, a regular expression."""

    __slots__ = ()

    @property
    def arity(self) -> int:
        raise NotImplementedError

    def call(self, arguments: list[Value], item: Value, env: list[Any]) -> Value:
        """The result for already evaluated arguments; ``item`` is the context, ``env`` any frame of this evaluation."""
        raise NotImplementedError


def is_array(value: Value) -> bool:
    return isinstance(value, list)


def as_array(value: Value) -> list[Value]:
    return value if isinstance(value, list) else [value]


def settle(found: Sequence, keep: bool = False) -> Value:
    """The value of a sequence: nothing, its only item (unless ``keep``), or the sequence."""
    count = len(found)
    if count == 1:
        return Kept(found) if keep else found[0]
    return found if count else UNDEFINED


PLAIN: Final = frozenset({str, int, float, bool, type(None), dict, list})


def truth(value: Value) -> bool:
    """JSONata's $boolean, with nothing counting as false."""
    kind = type(value)
    if kind is bool:
        return bool(value)
    if kind is str or kind is dict:
        return bool(value)
    if kind is int:
        return bool(value != 0)
    if kind is float:
        return bool(value == value and value != 0 and value not in _INFINITE)
    if isinstance(value, list):
        return any(truth(member) for member in value)
    return False


_INFINITE = frozenset({float("inf"), float("-inf")})


def equal(left: Value, right: Value, charge: Callable[[int], None] | None = None) -> bool:
    """Deep equality: numbers by value, everything else by type and value; true is not 1.

    ``charge`` is told of the items that are compared.
    """
    kind = type(left)
    if kind is str or kind is bool:
        return type(right) is kind and bool(left == right)
    if kind is int or kind is float:
        other = type(right)
        return (other is int or other is float) and bool(left == right)
    if kind is dict:
        if type(right) is not dict or len(left) != len(right):
            return False
        if charge is not None:
            charge(len(left))
        return all(key in right and equal(value, right[key], charge) for key, value in left.items())
    if isinstance(left, list):
        if not isinstance(right, list) or len(left) != len(right):
            return False
        if charge is not None:
            charge(len(left))
        return all(equal(a, b, charge) for a, b in zip(left, right, strict=True))
    return left is right
