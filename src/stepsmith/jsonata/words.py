"""Numbers in English words, and back."""

from __future__ import annotations

import math
import re

from stepsmith.jsonata.numbers import tidy

_FEW = (
    "Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve",
    "Thirteen", "Fourteen", "Fifteen", "Sixteen", "Seventeen", "Eighteen", "Nineteen",
)  # fmt: skip
_FEW_ORDINAL = (
    "Zeroth", "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
    "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth",
    "Nineteenth",
)  # fmt: skip
_TENS = ("Twenty", "Thirty", "Forty", "Fifty", "Sixty", "Seventy", "Eighty", "Ninety")
_MAGNITUDES = ("Thousand", "Million", "Billion", "Trillion")


def number_in_words(number: int | float, ordinal: bool) -> str:
    """``One Thousand, Two Hundred and Thirty-Fourth``; beyond trillions the word Trillion repeats."""
    return _spell(number, False, ordinal)


def _spell(number: int | float, joined: bool, ordinal: bool) -> str:
    if number <= 19:
        return (" and " if joined else "") + (_FEW_ORDINAL if ordinal else _FEW)[int(number)]
    if number < 100:
        tens, units = divmod(int(number), 10)
        words = (" and " if joined else "") + _TENS[tens - 2]
        if units:
            return words + "-" + _spell(units, False, ordinal)
        return words[:-1] + "ieth" if ordinal else words
    if number < 1000:
        hundreds, below = divmod(int(number), 100)
        rest: int | float = below
        words = (", " if joined else "") + _FEW[hundreds] + " Hundred"
    else:
        magnitude = min((len(str(int(number))) - 1) // 3, len(_MAGNITUDES))
        count, rest = _divide(number, 10 ** (3 * magnitude))
        words = (", " if joined else "") + _spell(count, False, False) + " " + _MAGNITUDES[magnitude - 1]
    if rest:
        return words + _spell(rest, True, ordinal)
    return words + "th" if ordinal else words


def _divide(number: int | float, divisor: int) -> tuple[int | float, int | float]:
    """Doubles are divided as doubles, so that 1e46 is ten billion trillion trillion trillion to the last digit."""
    if type(number) is not float:
        return divmod(number, divisor)
    count = tidy(float(math.floor(number / divisor)))
    return count, tidy(max(0.0, number - count * float(divisor)))


def _values() -> dict[str, int]:
    values = {word.lower(): number for words in (_FEW, _FEW_ORDINAL) for number, word in enumerate(words)}
    for place, word in enumerate((*_TENS, "Hundred")):
        lower = word.lower()
        values[lower] = (place + 2) * 10
        values[lower[:-1] + "ieth"] = values[lower]
    values["hundredth"] = 100
    for place, word in enumerate(_MAGNITUDES):
        values[word.lower()] = values[word.lower() + "th"] = 10 ** ((place + 1) * 3)
    return values


_VALUES = _values()
_BETWEEN = re.compile(r",\s|\sand\s|[\s\-]")
WORD_PATTERN = "(?:" + "|".join([*_VALUES, "and", "[\\-, ]"]) + ")+"


def words_to_number(text: str) -> int | float:
    segments = [0]
    for word in _BETWEEN.split(text):
        value = _VALUES.get(word)
        if value is None:
            return math.nan
        if value >= 100:
            segments[-1] *= value
        elif segments[-1] >= 1000:
            segments.append(value)
        else:
            segments[-1] += value
    return tidy(sum(segments))
