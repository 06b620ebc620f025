"""Numeric functions and aggregates."""

from __future__ import annotations

import math
import re
from decimal import ROUND_HALF_EVEN, Decimal, localcontext
from functools import reduce
from operator import add

from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.integers import format_integer, parse_integer
from stepsmith.jsonata.library import Library
from stepsmith.jsonata.number_pictures import format_number
from stepsmith.jsonata.numbers import EXACT, tidy, to_double
from stepsmith.jsonata.run import RUN, Frame
from stepsmith.jsonata.values import UNDEFINED, Value, truth

LIBRARY = Library()
_define = LIBRARY.add


def _finite(number: int | float, env: Frame) -> int | float:
    """A result in its canonical type; one that is not finite leaves the expression as a string."""
    number = tidy(number)
    if type(number) is float and not math.isfinite(number):
        env[RUN].clean_up = True
    return number


@_define("sum", "<a<n>:n>", 1)
def _sum(env: Frame, numbers: Value = UNDEFINED) -> Value:
    if numbers is UNDEFINED:
        return UNDEFINED
    env[RUN].charge(len(numbers) >> 5)
    # Not sum(): from Python 3.12 on it corrects rounding errors that JSONata has.
    total: int | float = reduce(add, numbers, 0)
    if not -EXACT <= total <= EXACT:
        total = reduce(add, map(to_double, numbers), 0.0)
    return _finite(total, env)


@_define("max", "<a<n>:n>", 1)
def _max(env: Frame, numbers: Value = UNDEFINED) -> Value:
    if not numbers:
        return UNDEFINED
    env[RUN].charge(len(numbers) >> 5)
    return max(numbers)


@_define("min", "<a<n>:n>", 1)
def _min(env: Frame, numbers: Value = UNDEFINED) -> Value:
    if not numbers:
        return UNDEFINED
    env[RUN].charge(len(numbers) >> 5)
    return min(numbers)


@_define("average", "<a<n>:n>", 1)
def _average(env: Frame, numbers: Value = UNDEFINED) -> Value:
    if not numbers:
        return UNDEFINED
    return _finite(to_double(_sum(env, numbers)) / len(numbers), env)


_DECIMAL = re.compile(r"-?[0-9]+(\.[0-9]+)?([Ee][-+]?[0-9]+)?")
_PREFIXED = re.compile(r"0[xX][0-9A-Fa-f]+|0[oO][0-7]+|0[bB][01]+")


@_define("number", "<(nsb)-:n>", 1)
def _number(env: Frame, value: Value = UNDEFINED) -> Value:
    if value is UNDEFINED or type(value) in (int, float):
        return value
    if type(value) is bool:
        return int(value)
    env[RUN].charge(len(value) >> 3)
    if len(value) < 1000:
        whole = value.lstrip("-").isascii() and value.lstrip("-").isdigit()
        if _DECIMAL.fullmatch(value):
            number = tidy(int(value) if whole else float(value))
            if math.isfinite(number):
                return number
        elif _PREFIXED.fullmatch(value):
            return tidy(int(value, 0))
    raise failure("D3030", value=value)


@_define("floor", "<n-:n>", 1)
def _floor(env: Frame, number: Value = UNDEFINED) -> Value:
    return tidy(math.floor(number)) if type(number) is float and math.isfinite(number) else number


@_define("ceil", "<n-:n>", 1)
def _ceil(env: Frame, number: Value = UNDEFINED) -> Value:
    return tidy(math.ceil(number)) if type(number) is float and math.isfinite(number) else number


@_define("round", "<n-n?:n>", 2)
def round_half_even(env: Frame, number: Value = UNDEFINED, precision: Value = UNDEFINED) -> Value:
    """Halves go to the even neighbour, judged by the digits of the shortest decimal form."""
    if number is UNDEFINED or not math.isfinite(number):
        return number
    places = 0 if precision is UNDEFINED or not math.isfinite(precision) else math.trunc(precision)
    if places > 330 or (type(number) is int and places >= 0):
        return number
    if places < -330:
        return 0
    env[RUN].charge(10)
    with localcontext() as context:
        context.prec = 1000
        return tidy(float(Decimal(repr(number)).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_EVEN)))


@_define("abs", "<n-:n>", 1)
def _abs(env: Frame, number: Value = UNDEFINED) -> Value:
    return number if number is UNDEFINED else tidy(abs(number))


@_define("sqrt", "<n-:n>", 1)
def _sqrt(env: Frame, number: Value = UNDEFINED) -> Value:
    if number is UNDEFINED:
        return number
    if number < 0:
        raise failure("D3060", value=number)
    return tidy(math.sqrt(number))


@_define("power", "<n-n:n>", 2)
def _power(env: Frame, base: Value = UNDEFINED, exponent: Value = UNDEFINED) -> Value:
    if base is UNDEFINED:
        return base
    if exponent is UNDEFINED:
        raise failure("D3061", value=base, exponent=exponent)
    try:
        result = math.pow(base, exponent)
    except (OverflowError, ValueError):
        result = math.nan
    if not math.isfinite(result):
        raise failure("D3061", value=base, exponent=exponent)
    return tidy(result)


_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@_define("formatBase", "<n-n?:s>", 2)
def _format_base(env: Frame, number: Value = UNDEFINED, radix: Value = UNDEFINED) -> Value:
    if number is UNDEFINED:
        return number
    base = 10 if radix is UNDEFINED else round_half_even(env, radix)
    if not 2 <= base <= 36:
        raise failure("D3100", value=base)
    whole = round_half_even(env, number)
    if not math.isfinite(whole):
        return "NaN" if whole != whole else "Infinity" if whole > 0 else "-Infinity"
    rest, digits = abs(int(whole)), ""
    while rest:
        rest, digit = divmod(rest, int(base))
        digits = _DIGITS[digit] + digits
    return ("-" if whole < 0 else "") + (digits or "0")


@_define("formatNumber", "<n-so?:s>", 3)
def _format_number(
    env: Frame, number: Value = UNDEFINED, picture: Value = UNDEFINED, options: Value = UNDEFINED
) -> Value:
    if number is UNDEFINED:
        return number
    env[RUN].charge(40)
    return format_number(number, "" if picture is UNDEFINED else picture, {} if options is UNDEFINED else options)


@_define("formatInteger", "<n-s:s>", 2)
def _format_integer(env: Frame, number: Value = UNDEFINED, picture: Value = UNDEFINED) -> Value:
    if number is UNDEFINED:
        return number
    env[RUN].charge(10)
    return format_integer(number, "" if picture is UNDEFINED else picture)


@_define("parseInteger", "<s-s:n>", 2)
def _parse_integer(env: Frame, text: Value = UNDEFINED, picture: Value = UNDEFINED) -> Value:
    if text is UNDEFINED:
        return text
    env[RUN].charge(10)
    return _finite(parse_integer(text, "" if picture is UNDEFINED else picture), env)


@_define("boolean", "<x-:b>", 1)
def _boolean(env: Frame, value: Value = UNDEFINED) -> Value:
    return value if value is UNDEFINED else truth(value)


@_define("not", "<x-:b>", 1)
def _not(env: Frame, value: Value = UNDEFINED) -> Value:
    return value if value is UNDEFINED else not truth(value)
