"""Arithmetic, comparison, equality, booleans, ``&``, ``in`` and ``..`` as closures over their two sides."""

from __future__ import annotations

import math
import operator as python
from collections.abc import Callable
from typing import Any

from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.numbers import EXACT, NUMBERS, tidy, to_double
from stepsmith.jsonata.run import RUN, SHORT, Evaluate, Frame
from stepsmith.jsonata.text import string_of
from stepsmith.jsonata.values import UNDEFINED, Value, equal, truth

_CONTAINERS = (list, dict)
_INFINITE = frozenset({math.inf, -math.inf})


def binary(operator: str, left: Evaluate, right: Evaluate, position: int) -> Evaluate:
    if operator in _ARITHMETIC:
        return _arithmetic(operator, left, right, position)
    if operator in _COMPARISONS:
        return _comparison(operator, left, right, position)
    if operator == "..":
        return _range(left, right, position)
    return _PLAIN[operator](left, right)


def _divide(a: int | float, b: int | float) -> int | float:
    if b == 0:
        return math.nan if a == 0 or a != a else math.copysign(math.inf, a)
    return a / b


def _remainder(a: int | float, b: int | float) -> int | float:
    """As in JavaScript and Java: the sign is that of the left side."""
    if b == 0:
        return math.nan
    return math.fmod(a, b)


_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {
    "+": python.add,
    "-": python.sub,
    "*": python.mul,
    "/": _divide,
    "%": _remainder,
}


def _arithmetic(operator: str, left: Evaluate, right: Evaluate, position: int) -> Evaluate:
    operation = _ARITHMETIC[operator]

    def evaluate(item: Value, env: Frame) -> Value:
        a = left(item, env)
        b = right(item, env)
        if type(a) in NUMBERS and type(b) in NUMBERS:
            result = operation(a, b)
            # The usual case: within what doubles hold exactly, and from such operands if they are integers.
            if -EXACT <= result <= EXACT:
                if type(result) is int:
                    return result
                if -EXACT <= a <= EXACT and -EXACT <= b <= EXACT:
                    return int(result) if result.is_integer() else result
            return _in_doubles(operation, a, b, env, position)
        return _not_numbers(operator, a, b, position)

    return evaluate


def _in_doubles(operation: Callable[[Any, Any], Any], a: Any, b: Any, env: Frame, position: int) -> Value:
    a, b = to_double(a), to_double(b)
    for side in (a, b):
        if side in _INFINITE:
            raise failure("D1001", position, value=side)
    result = operation(a, b)
    if result != result or result in _INFINITE:
        env[RUN].clean_up = True
        return result
    return tidy(result)


def _not_numbers(operator: str, a: Value, b: Value, position: int) -> Value:
    if a is not UNDEFINED and not _is_number(a, position):
        raise failure("T2001", position, token=operator)
    if b is not UNDEFINED and not _is_number(b, position):
        raise failure("T2002", position, token=operator)
    return UNDEFINED


def _is_number(value: Value, position: int) -> bool:
    if type(value) not in NUMBERS or value != value:
        return False
    if value in _INFINITE:
        raise failure("D1001", position, value=value)
    return True


def negate(operand: Evaluate, position: int) -> Evaluate:
    def evaluate(item: Value, env: Frame) -> Value:
        value = operand(item, env)
        if type(value) in NUMBERS:
            return tidy(-value)
        if value is UNDEFINED:
            return value
        raise failure("D1002", position, value=value, token="-")

    return evaluate


_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "<": python.lt,
    "<=": python.le,
    ">": python.gt,
    ">=": python.ge,
}
_COMPARABLE = frozenset({int, float, str})


def _comparison(operator: str, left: Evaluate, right: Evaluate, position: int) -> Evaluate:
    compare = _COMPARISONS[operator]

    def evaluate(item: Value, env: Frame) -> Value:
        a = left(item, env)
        b = right(item, env)
        kind, other = type(a), type(b)
        if kind is str and other is str:
            if a.isascii() or b.isascii():
                return compare(a, b)
            return compare(utf16_order(a), utf16_order(b))
        if kind in NUMBERS and other in NUMBERS:
            return compare(a, b)
        for side in (a, b):
            if side is not UNDEFINED and type(side) not in _COMPARABLE:
                raise failure("T2010", position, token=operator, value=side)
        if a is UNDEFINED or b is UNDEFINED:
            return UNDEFINED
        raise failure("T2009", position, value=a, value2=b, token=operator)

    return evaluate


def utf16_order(text: str) -> bytes:
    """A sort key: JSONata compares UTF-16 units, in which an astral character comes before U+E000."""
    return text.encode("utf-16-be", "surrogatepass")


def _equal(left: Evaluate, right: Evaluate) -> Evaluate:
    def evaluate(item: Value, env: Frame) -> Value:
        a = left(item, env)
        b = right(item, env)
        if a is UNDEFINED or b is UNDEFINED:
            return False
        if type(a) is str:
            return type(b) is str and a == b
        return equal(a, b, env[RUN].charge)

    return evaluate


def _not_equal(left: Evaluate, right: Evaluate) -> Evaluate:
    def evaluate(item: Value, env: Frame) -> Value:
        a = left(item, env)
        b = right(item, env)
        return a is not UNDEFINED and b is not UNDEFINED and not equal(a, b, env[RUN].charge)

    return evaluate


def _and(left: Evaluate, right: Evaluate) -> Evaluate:
    def evaluate(item: Value, env: Frame) -> Value:
        a = left(item, env)
        if a is False or (a is not True and not truth(a)):
            return False
        b = right(item, env)
        return b is True or (b is not False and truth(b))

    return evaluate


def _or(left: Evaluate, right: Evaluate) -> Evaluate:
    def evaluate(item: Value, env: Frame) -> Value:
        a = left(item, env)
        if a is True or (a is not False and truth(a)):
            return True
        b = right(item, env)
        return b is True or (b is not False and truth(b))

    return evaluate


def concatenate(parts: list[Evaluate]) -> Evaluate:
    """``a & b & c`` in one closure; nothing counts as the empty string."""

    def evaluate(item: Value, env: Frame) -> Value:
        texts = []
        for part in parts:
            value = part(item, env)
            if type(value) is str:
                texts.append(value)
            elif value is not UNDEFINED:
                written = string_of(value)
                env[RUN].charge(len(written) >> 3)
                texts.append(written)
        text = "".join(texts)
        if len(text) > SHORT:
            env[RUN].check_text(len(text))
        return text

    return evaluate


def _concatenate_two(left: Evaluate, right: Evaluate) -> Evaluate:
    return concatenate([left, right])


def _in(left: Evaluate, right: Evaluate) -> Evaluate:
    """Membership is identity of scalars: an object or array is never in an array, as in JSONata itself."""

    def evaluate(item: Value, env: Frame) -> Value:
        a = left(item, env)
        b = right(item, env)
        if a is UNDEFINED or b is UNDEFINED:
            return False
        if not isinstance(b, list):
            return a is b if isinstance(a, _CONTAINERS) else equal(a, b)
        env[RUN].charge(len(b) >> 2)
        if isinstance(a, _CONTAINERS):
            return any(member is a for member in b)
        return any(equal(a, member) for member in b)

    return evaluate


def _range(left: Evaluate, right: Evaluate, position: int) -> Evaluate:
    def evaluate(item: Value, env: Frame) -> Value:
        first = left(item, env)
        last = right(item, env)
        if first is not UNDEFINED and type(first) is not int and not _is_whole(first):
            raise failure("T2003", position, value=first)
        if last is not UNDEFINED and type(last) is not int and not _is_whole(last):
            raise failure("T2004", position, value=last)
        if first is UNDEFINED or last is UNDEFINED or first > last:
            return UNDEFINED
        size = int(last) - int(first) + 1
        if size > 10_000_000:
            raise failure("D2014", position, value=size)
        env[RUN].check_items(size)
        return int(first) if size == 1 else list(range(int(first), int(last) + 1))

    return evaluate


def _is_whole(value: Value) -> bool:
    return type(value) is float and value.is_integer()


_PLAIN: dict[str, Callable[[Evaluate, Evaluate], Evaluate]] = {
    "=": _equal,
    "!=": _not_equal,
    "and": _and,
    "or": _or,
    "&": _concatenate_two,
    "in": _in,
}
