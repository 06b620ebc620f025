"""Numbers are 64-bit integers while they fit and doubles otherwise, as in AWS's evaluator.

An integer that enters (from JSON or ``$parse``) is exact while it fits a signed 64-bit long. [M]
Arithmetic is that of doubles: its result is an integer here only when it is whole, so that 4/2 leaves as 2.
"""

from __future__ import annotations

import json
import math
from typing import Any

LONG_MINIMUM = -(2**63)
LONG_MAXIMUM = 2**63 - 1
EXACT = 2**53  # up to here integer arithmetic and double arithmetic agree
NUMBERS = frozenset({int, float})


def tidy(number: int | float) -> int | float:
    """The same number in its canonical type: whole and within 64 bits is int, everything else float."""
    if type(number) is float:
        if -9223372036854775808.0 <= number < 9223372036854775808.0 and number.is_integer():
            return int(number)
        return number
    if LONG_MINIMUM <= number <= LONG_MAXIMUM:
        return number
    return to_double(number)


def to_double(number: int | float) -> float:
    try:
        return float(number)
    except OverflowError:
        return math.inf if number > 0 else -math.inf


def number_text(number: int | float) -> str:
    """A number as JSONata writes it: all digits below 1e21, at most 15 significant ones of a fraction.

    [M]: ``$string(1/3)`` is 0.333333333333333, but whole doubles keep their shortest digits:
    999999999999999868928 is 999999999999999900000.
    """
    if type(number) is not float:
        return str(number)
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == 0:
        return "0"
    if not number.is_integer():
        number = float(f"{number:.15g}")
    return javascript_text(number)


def javascript_text(number: int | float) -> str:
    """The shortest digits that read back, in the layout of ECMAScript's Number::toString."""
    if type(number) is not float:
        return str(number)
    sign = "-" if number < 0 else ""
    mantissa, _, exponent = repr(abs(number)).partition("e")
    whole, _, fraction = mantissa.partition(".")
    if fraction == "0":
        fraction = ""
    digits = (whole + fraction).lstrip("0")
    point = len(whole) + int(exponent or 0)  # where the decimal point stands, counted from the first digit written
    point -= len(whole + fraction) - len(digits)
    digits = digits.rstrip("0") or "0"
    count = len(digits)
    if count <= point <= 21:
        return sign + digits + "0" * (point - count)
    if 0 < point <= 21:
        return f"{sign}{digits[:point]}.{digits[point:]}"
    if -6 < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    power = f"e{'+' if point > 0 else '-'}{abs(point - 1)}"
    return sign + digits[0] + ("." + digits[1:] if count > 1 else "") + power


def read_json(text: str) -> Any:
    """JSON text as values of this floor: 1.0 and 1e2 are whole, an integer beyond 64 bits is a double.

    Raises ValueError for what is not one strict JSON document: NaN, duplicate keys, numbers beyond a double.
    """
    return _DECODER.decode(text)


def _integer(text: str) -> int | float:
    if len(text) < 19:
        return int(text)
    return _beyond_double(tidy(int(text) if len(text) < 400 else math.inf), text)


def _decimal(text: str) -> int | float:
    return _beyond_double(tidy(float(text)), text)


def _beyond_double(number: int | float, text: str) -> int | float:
    if type(number) is float and math.isinf(number):
        raise ValueError(f"number out of range: {text[:40]}")
    return number


def _constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise ValueError("duplicate key")
    return result


_DECODER = json.JSONDecoder(
    parse_int=_integer, parse_float=_decimal, parse_constant=_constant, object_pairs_hook=_object
)
