"""Integer pictures of $formatInteger and $parseInteger: ``#,##0``, ``A``, ``i``, ``w``, with ``;o`` for ordinals.

They follow XPath F&O 4.6.1; date pictures use them for their components too.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import reduce

from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.numbers import javascript_text, tidy
from stepsmith.jsonata.words import WORD_PATTERN, number_in_words, words_to_number

# The first digit of every group of decimal digits that a picture may be written in.
_ZEROES = (
    0x30, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40,
    0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
)  # fmt: skip
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_ROMAN_VALUES = {"M": 1000, "D": 500, "C": 100, "L": 50, "X": 10, "V": 5, "I": 1}
_NAMED = {
    "A": ("letters", "upper"), "a": ("letters", "lower"), "I": ("roman", "upper"), "i": ("roman", "lower"),
    "W": ("words", "upper"), "w": ("words", "lower"), "Ww": ("words", "title"),
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class IntegerPicture:
    """``form`` is decimal, letters, roman, words or sequence; ``separators`` are (digits to the right, character).

    ``every`` is the interval of regular separators, 0 where they are irregular or there are none.
    """

    form: str
    letter_case: str = "lower"
    ordinal: bool = False
    zero: int = 0x30
    mandatory_digits: int = 0
    optional_digits: int = 0
    separators: tuple[tuple[int, str], ...] = ()
    every: int = 0
    text: str = ""


def read_integer_picture(picture: str) -> IntegerPicture:
    """Raises D3131 for digits of two groups."""
    primary, semicolon, modifier = picture.rpartition(";")
    if not semicolon:
        primary, modifier = picture, ""
    ordinal = modifier.startswith("o")
    if primary in _NAMED:
        form, letter_case = _NAMED[primary]
        return IntegerPicture(form=form, letter_case=letter_case, ordinal=ordinal)
    zero = None
    mandatory = optional = place = 0
    separators: list[tuple[int, str]] = []
    for character in reversed(primary):
        group = _digit_group(ord(character))
        if group is not None:
            mandatory += 1
            place += 1
            if zero is not None and group != zero:
                raise failure("D3131")
            zero = group
        elif character == "#":
            place += 1
            optional += 1
        else:
            separators.append((place, character))
    if zero is None:
        return IntegerPicture(form="sequence", ordinal=ordinal, text=primary)
    return IntegerPicture(
        form="decimal", ordinal=ordinal, zero=zero, mandatory_digits=mandatory, optional_digits=optional,
        separators=tuple(separators), every=_interval(separators),
    )  # fmt: skip


def _digit_group(code: int) -> int | None:
    return next((zero for zero in _ZEROES if zero <= code <= zero + 9), None)


def _interval(separators: list[tuple[int, str]]) -> int:
    if not separators or len({character for _, character in separators}) > 1:
        return 0
    places = [place for place, _ in separators]
    factor = reduce(math.gcd, places)
    return factor if all(factor * number in places for number in range(1, len(places) + 1)) else 0


def format_integer(number: int | float, picture: str) -> str:
    return write_integer(number, read_integer_picture(picture))


def write_integer(number: int | float, picture: IntegerPicture) -> str:
    """Raises D3130 for a numbering sequence that is not one of ours."""
    if not math.isfinite(number):
        return javascript_text(number)
    whole = tidy(float(math.floor(number))) if type(number) is float else number
    size = abs(whole)
    if picture.form == "letters":
        text = _letters(int(size), picture.letter_case == "upper")
    elif picture.form == "roman":
        text = _roman(int(size))
        text = text.upper() if picture.letter_case == "upper" else text
    elif picture.form == "words":
        text = number_in_words(size, picture.ordinal)
        if picture.letter_case != "title":
            text = text.upper() if picture.letter_case == "upper" else text.lower()
    elif picture.form == "decimal":
        text = _decimal(size, picture)
    else:
        raise failure("D3130", value=picture.text)
    return "-" + text if whole < 0 else text


def _decimal(size: int | float, picture: IntegerPicture) -> str:
    digits = javascript_text(tidy(size)).rjust(picture.mandatory_digits, "0")
    if picture.zero != 0x30:
        digits = "".join(chr(ord(digit) + picture.zero - 0x30) for digit in digits)
    if picture.every:
        separator = picture.separators[0][1]
        places = range(picture.every * ((len(digits) - 1) // picture.every), 0, -picture.every)
        marks = [(place, separator) for place in places]
    else:
        marks = list(reversed(picture.separators))
    for place, character in marks:
        cut = max(0, len(digits) - place)
        digits = digits[:cut] + character + digits[cut:]
    return digits + _suffix(digits) if picture.ordinal else digits


def _suffix(digits: str) -> str:
    if len(digits) > 1 and digits[-2] == "1":
        return "th"
    return {"1": "st", "2": "nd", "3": "rd"}.get(digits[-1], "th")


def _letters(number: int, upper: bool) -> str:
    letters = ""
    while number > 0:
        number, place = divmod(number - 1, 26)
        letters = chr(ord("A" if upper else "a") + place) + letters
    return letters


_ROMAN_MOST = 5_000_000  # 5,000 letters M: beyond it a numeral is of no use to anybody


def _roman(number: int) -> str:
    if number > _ROMAN_MOST:
        raise failure("D3130", value="I")
    text = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        text += letters * count
    return text


def parse_integer(text: str, picture: str) -> int | float:
    """NaN for what is no integer in this picture. [M]"""
    return read_integer(text, read_integer_picture(picture))


def read_integer(text: str, picture: IntegerPicture) -> int | float:
    if picture.form == "letters":
        return _from_letters(text, "A" if picture.letter_case == "upper" else "a")
    if picture.form == "roman":
        return _from_roman(text.upper())
    if picture.form == "words":
        return words_to_number(text.lower())
    if picture.form == "sequence":
        raise failure("D3130", value=picture.text)
    digits = text[:-2] if picture.ordinal else text
    for _, character in picture.separators:
        digits = digits.replace(character, "")
    if picture.zero != 0x30:
        shift = picture.zero - 0x30
        digits = "".join(chr(ord(digit) - shift) if ord(digit) >= shift else digit for digit in digits)
    return _leading_integer(digits)


_LEADING = re.compile(r"\s*([+-]?[0-9]+)")


def _leading_integer(text: str) -> int | float:
    found = _LEADING.match(text[:4000])
    return tidy(int(found.group(1))) if found else math.nan


def _from_letters(text: str, first: str) -> int | float:
    number = 0
    for letter in text[:4000]:
        number = number * 26 + ord(letter) - ord(first) + 1
    return tidy(number)


def _from_roman(text: str) -> int | float:
    total = largest = 0
    for letter in reversed(text):
        value = _ROMAN_VALUES.get(letter)
        if value is None:
            return math.nan
        if value < largest:
            total -= value
        else:
            largest = value
            total += value
    return total


def integer_pattern(picture: IntegerPicture, digits: int | None = None) -> str:
    """The regular expression of what this picture reads; ``digits`` is how many there must be."""
    if picture.form == "letters":
        return "[A-Z]+" if picture.letter_case == "upper" else "[a-z]+"
    if picture.form == "roman":
        return "[MDCLXVI]+" if picture.letter_case == "upper" else "[mdclxvi]+"
    if picture.form == "words":
        return WORD_PATTERN
    if picture.form == "sequence":
        raise failure("D3130", value=picture.text)
    count = f"{{{digits}}}" if digits else "+"
    return f"[0-9]{count}" + ("(?:th|st|nd|rd)" if picture.ordinal else "")
