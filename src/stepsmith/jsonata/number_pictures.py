"""$formatNumber: pictures such as ``#,##0.00`` as XPath F&O 4.7 defines them.

A picture has one or two sub-pictures (positive; negative), each a prefix, an active part and a suffix; the active part
is integer digits, fraction digits and perhaps an exponent.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal, localcontext
from functools import reduce

from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.numbers import number_text
from stepsmith.jsonata.values import Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbols:
    """The characters with a meaning; their names are those of the function's third argument."""

    decimal: str = "."
    grouping: str = ","
    exponent: str = "e"
    infinity: str = "Infinity"
    minus: str = "-"
    nan: str = "NaN"
    percent: str = "%"
    per_mille: str = "\u2030"
    zero: str = "0"
    digit: str = "#"
    pattern: str = ";"

    @property
    def digits(self) -> str:
        return "".join(chr(ord(self.zero) + value) for value in range(10))


_OPTIONS = {
    "decimal-separator": "decimal", "grouping-separator": "grouping", "exponent-separator": "exponent",
    "infinity": "infinity", "minus-sign": "minus", "NaN": "nan", "percent": "percent", "per-mille": "per_mille",
    "zero-digit": "zero", "digit": "digit", "pattern-separator": "pattern",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A sub-picture taken apart as written. ``exponent`` is None where there is no exponent separator."""

    text: str
    prefix: str
    suffix: str
    active: str
    mantissa: str
    integer: str
    fraction: str
    exponent: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What a sub-picture asks for. Positions of separators count digits from the decimal separator."""

    text: str
    prefix: str
    suffix: str
    integer_positions: list[int]
    every: int
    fraction_positions: list[int]
    least_integer: int
    scaling: int
    least_fraction: int
    most_fraction: int
    least_exponent: int


def format_number(number: int | float, picture: str, options: dict[str, Value]) -> str:
    """Raises D3080 to D3093 for a picture that means nothing."""
    symbols = _symbols(options)
    pictures = picture.split(symbols.pattern)
    if len(pictures) > 2:
        raise failure("D3080")
    layouts = []
    for text in pictures:
        parts = _split(text, symbols)
        _check(parts, symbols)
        layouts.append(_layout(parts, symbols))
    if number != number:
        return symbols.nan
    negative = number < 0
    layout = layouts[-1] if negative else layouts[0]
    prefix = layout.prefix if len(layouts) == 2 or not negative else symbols.minus + layout.prefix
    if math.isinf(number):
        return prefix + symbols.infinity + layout.suffix
    return prefix + _write(number, layout, symbols) + layout.suffix


def _symbols(options: dict[str, Value]) -> Symbols:
    chosen = {_OPTIONS[name]: value for name, value in options.items() if name in _OPTIONS}
    for field, value in chosen.items():
        single = field in ("decimal", "grouping", "exponent", "zero", "digit", "pattern")
        if not isinstance(value, str) or not value or (single and len(value) != 1):
            raise failure("T0410", index=3, token="formatNumber")
    if ord(chosen.get("zero", "0")) > 0x10FFF0:
        raise failure("T0410", index=3, token="formatNumber")
    return Symbols(**chosen)


def _split(text: str, symbols: Symbols) -> Parts:
    active = set(symbols.digits + symbols.decimal + symbols.grouping + symbols.digit + symbols.pattern)
    places = [place for place, character in enumerate(text) if character in active]
    begin, end = (places[0], places[-1] + 1) if places else (len(text), len(text))
    middle = text[begin:end]
    mark = middle.find(symbols.exponent)
    mantissa, exponent = (middle, None) if mark < 0 else (middle[:mark], middle[mark + 1 :])
    if mark < 0 and text[end : end + 1] == symbols.exponent and places:
        exponent = ""  # an exponent separator right after the digits has nothing to its right
    integer, _, fraction = mantissa.partition(symbols.decimal)
    return Parts(
        text=text, prefix=text[:begin], suffix=text[end:], active=middle, mantissa=mantissa,
        integer=integer, fraction=fraction, exponent=exponent,
    )  # fmt: skip


def _check(parts: Parts, symbols: Symbols) -> None:
    """The last rule that is broken decides, as in JSONata."""
    text, digits = parts.text, symbols.digits
    broken = ""
    if text.count(symbols.decimal) > 1:
        broken = "D3081"
    if text.count(symbols.percent) > 1:
        broken = "D3082"
    if text.count(symbols.per_mille) > 1:
        broken = "D3083"
    if symbols.percent in text and symbols.per_mille in text:
        broken = "D3084"
    if not any(character in digits or character == symbols.digit for character in parts.mantissa):
        broken = "D3085"
    known = digits + symbols.decimal + symbols.exponent + symbols.grouping + symbols.digit + symbols.pattern
    # [M]: a picture without any active character is D3086 too.
    if any(character not in known for character in parts.active or text):
        broken = "D3086"
    place = text.find(symbols.decimal)
    if place >= 0:
        if symbols.grouping in (text[place - 1 : place] if place else "", text[place + 1 : place + 2]):
            broken = "D3087"
    elif parts.integer.endswith(symbols.grouping):
        broken = "D3088"
    if symbols.grouping * 2 in text:
        broken = "D3089"
    optional = parts.integer.find(symbols.digit)
    if optional >= 0 and any(character in digits for character in parts.integer[:optional]):
        broken = "D3090"
    optional = parts.fraction.rfind(symbols.digit)
    if optional >= 0 and any(character in digits for character in parts.fraction[optional:]):
        broken = "D3091"
    if parts.exponent is not None:
        if parts.exponent and (symbols.percent in text or symbols.per_mille in text):
            broken = "D3092"
        if not parts.exponent or any(character not in digits for character in parts.exponent):
            broken = "D3093"
    if broken:
        raise failure(broken)


def _layout(parts: Parts, symbols: Symbols) -> Layout:
    digits, any_digit = symbols.digits, symbols.digits + symbols.digit
    integer_positions = [
        sum(character in any_digit for character in parts.integer[place:])
        for place, character in enumerate(parts.integer)
        if character == symbols.grouping
    ]
    fraction_positions = [
        sum(character in any_digit for character in parts.fraction[:place])
        for place, character in enumerate(parts.fraction)
        if character == symbols.grouping
    ]
    least_integer = scaling = sum(character in digits for character in parts.integer)
    least_fraction = sum(character in digits for character in parts.fraction)
    most_fraction = sum(character in any_digit for character in parts.fraction)
    if least_integer == 0 and most_fraction == 0:
        if parts.exponent is not None:
            least_fraction = most_fraction = 1
        else:
            least_integer = 1
    if parts.exponent is not None and least_integer == 0 and symbols.digit in parts.integer:
        least_integer = 1
    if least_integer == 0 and least_fraction == 0:
        least_fraction = 1
    return Layout(
        text=parts.text, prefix=parts.prefix, suffix=parts.suffix, integer_positions=integer_positions,
        every=_interval(integer_positions), fraction_positions=fraction_positions, least_integer=least_integer,
        scaling=scaling, least_fraction=least_fraction, most_fraction=most_fraction,
        least_exponent=len(parts.exponent or ""),
    )  # fmt: skip


def _interval(positions: list[int]) -> int:
    factor = reduce(math.gcd, positions, 0)
    regular = all(factor * number in positions for number in range(1, len(positions) + 1))
    return factor if positions and regular else 0


def _write(number: int | float, layout: Layout, symbols: Symbols) -> str:
    size = abs(number)
    if symbols.percent in layout.text:
        size = size * 100
    elif symbols.per_mille in layout.text:
        size = size * 1000
    exponent = None
    mantissa = Decimal(number_text(size) if type(size) is int else repr(float(size)))
    with localcontext() as context:
        context.prec = 1200
        if layout.least_exponent:
            mantissa, exponent = _scale(mantissa, layout.scaling)
        rounded = mantissa.quantize(Decimal(1).scaleb(-layout.most_fraction), rounding=ROUND_HALF_EVEN)
    integer, _, fraction = f"{rounded:f}".partition(".")
    integer = integer.lstrip("0").rjust(layout.least_integer, "0")
    fraction = fraction.rstrip("0").ljust(layout.least_fraction, "0")
    positions: list[int] = layout.integer_positions
    if layout.every:
        positions = list(range(layout.every, len(integer), layout.every))
    for position in sorted(positions):
        cut = len(integer) - position - sum(other < position for other in positions)
        if cut >= 0:
            integer = integer[:cut] + symbols.grouping + integer[cut:]
    for count, position in enumerate(layout.fraction_positions):
        if position + count < len(fraction):
            fraction = fraction[: position + count] + symbols.grouping + fraction[position + count :]
    text = _digits(integer, symbols)
    if fraction and symbols.decimal in layout.text:
        text += symbols.decimal + _digits(fraction, symbols)
    if exponent is None:
        return text
    sign = symbols.minus if exponent < 0 else ""
    return text + symbols.exponent + sign + _digits(str(abs(exponent)).rjust(layout.least_exponent, "0"), symbols)


def _scale(number: Decimal, scaling: int) -> tuple[Decimal, int]:
    """``number`` as mantissa and exponent with ``scaling`` digits before the decimal separator."""
    if number == 0:
        return number, 0
    exponent = 0
    while number < Decimal(10) ** (scaling - 1):
        number *= 10
        exponent -= 1
    while number > Decimal(10) ** scaling:
        number /= 10
        exponent += 1
    return number, exponent


def _digits(text: str, symbols: Symbols) -> str:
    if symbols.zero == "0":
        return text
    return "".join(symbols.digits[int(c)] if c in "0123456789" else c for c in text)
