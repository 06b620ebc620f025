"""Date/time pictures such as ``[Y0001]-[M01]-[D01]T[H01]:[m01]`` for $fromMillis and $toMillis (XPath F&O 9.8.4)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from stepsmith.jsonata.calendars import DAYS, MONTHS, MOST, Moment, days_from_civil, moment
from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.integers import (
    IntegerPicture,
    format_integer,
    integer_pattern,
    read_integer,
    read_integer_picture,
    write_integer,
)

ISO_PICTURE = "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]"

_DEFAULTS = {
    "Y": "1", "M": "1", "D": "1", "d": "1", "F": "n", "W": "1", "w": "1", "X": "1", "x": "1", "H": "1", "h": "1",
    "P": "n", "m": "01", "s": "01", "f": "1", "Z": "01:01", "z": "01:01", "C": "n", "E": "n",
}  # fmt: skip
_INTEGERS = "YMDdFWwXxHhmsf"


@dataclass(frozen=True, slots=True, kw_only=True)
class Marker:
    """``[M01]``: component M. ``names`` is upper, lower or title where a name is asked for, else ``integer`` is set."""

    component: str
    names: str | None = None
    modifier: str | None = None
    integer: IntegerPicture | None = None
    most_width: int | None = None
    digits: int = -1  # how many digits of a year are shown; -1 all


@lru_cache(maxsize=256)
def read_date_picture(picture: str) -> tuple[str | Marker, ...]:
    """Literal text and markers. Raises D3132 or D3135."""
    parts: list[str | Marker] = []
    literal_from = place = 0

    def literal(end: int) -> None:
        if end > literal_from:
            parts.append(picture[literal_from:end].replace("]]", "]"))

    while place < len(picture):
        if picture[place] == "[":
            literal(place)
            if picture[place + 1 : place + 2] == "[":
                parts.append("[")
                place += 1
            else:
                end = picture.find("]", place)
                if end < 0:
                    raise failure("D3135")
                parts.append(_marker("".join(picture[place + 1 : end].split())))
                place = end
            literal_from = place + 1
        place += 1
    literal(place)
    return tuple(parts)


def _marker(text: str) -> Marker:
    component = text[:1]
    body, comma, width = text.rpartition(",")
    presentation = (body if comma else text)[1:]
    least = most = None
    if comma:
        low, dash, high = width.partition("-")
        least, most = _width(low), _width(high) if dash else None
    modifier = None
    if len(presentation) > 1 and presentation[-1] in "atco":
        presentation, modifier = presentation[:-1], presentation[-1]
    presentation = presentation or _DEFAULTS.get(component, "")
    if not presentation or not component:
        raise failure("D3132", value=component)
    marker = Marker(component=component, modifier=modifier, most_width=most)
    if presentation[0] == "n":
        return replace(marker, names="lower")
    if presentation[0] == "N":
        return replace(marker, names="title" if presentation[1:2] == "n" else "upper")
    if component in "Zz":
        return replace(marker, integer=read_integer_picture(presentation))
    if component not in _INTEGERS:
        return marker
    integer = read_integer_picture(presentation + (f";{modifier}" if modifier else ""))
    if least is not None and integer.mandatory_digits < least:
        integer = replace(integer, mandatory_digits=least)
    digits = -1
    if component == "Y":
        if most is not None:
            digits = most
            integer = replace(integer, mandatory_digits=most)
        elif integer.mandatory_digits + integer.optional_digits >= 2:
            digits = integer.mandatory_digits + integer.optional_digits
    return replace(marker, integer=integer, digits=digits)


_WIDEST = 1000


def _width(text: str) -> int | None:
    found = re.match(r"[0-9]{1,9}", text)
    return min(int(found.group()), _WIDEST) if found else None


def format_moment(milliseconds: int, picture: str, zone: str | None) -> str:
    """``zone`` is an offset such as ``+0530``. Raises D3133 or D3134."""
    offset_hours = offset_minutes = 0
    if zone is not None:
        found = re.match(r"\s*([+-]?[0-9]{1,6})", zone)
        number = int(found.group(1)) if found else 0
        offset_hours = number // 100
        offset_minutes = abs(number) % 100 * (1 if number >= 0 else -1)
        if number < 0 and offset_minutes:
            offset_hours += 1
    at = moment(milliseconds + (60 * offset_hours + offset_minutes) * 60_000)
    written = [
        part if isinstance(part, str) else _component(at, part, offset_hours, offset_minutes)
        for part in read_date_picture(picture)
    ]
    return "".join(written)


def fragment(at: Moment, component: str) -> int:
    """The number behind a component."""
    match component:
        case "Y":
            return at.year
        case "M":
            return at.month
        case "D":
            return at.day
        case "d":
            return at.day_of_year
        case "F":
            return at.weekday
        case "W":
            return at.week_of_year
        case "w":
            return at.week_of_month
        case "X":
            return at.week_year
        case "x":
            return at.week_month
        case "H":
            return at.hour
        case "h":
            return at.hour % 12 or 12
        case "P":
            return int(at.hour >= 12)
        case "m":
            return at.minute
        case "s":
            return at.second
        case _:
            return at.millisecond


def _component(at: Moment, marker: Marker, offset_hours: int, offset_minutes: int) -> str:
    component = marker.component
    if component in "Zz":
        return _zone(marker, offset_hours, offset_minutes)
    if component == "P":
        half = "pm" if at.hour >= 12 else "am"
        return half.upper() if marker.names == "upper" else half
    if component in "CE":
        return "ISO"
    if component not in _INTEGERS:
        raise failure("D3132", value=component)
    value = fragment(at, component)
    if marker.names is not None:
        if component in "Mx":
            name = MONTHS[value - 1]
        elif component == "F":
            name = DAYS[value - 1]
        else:
            raise failure("D3133", value=component)
        if marker.names != "title":
            name = name.upper() if marker.names == "upper" else name.lower()
        return name if marker.most_width is None else name[: marker.most_width]
    assert marker.integer is not None
    if component == "Y" and marker.digits != -1:
        value %= 10**marker.digits
    return write_integer(value, marker.integer)


def _zone(marker: Marker, hours: int, minutes: int) -> str:
    integer = marker.integer
    offset = hours * 100 + minutes
    if integer is None or integer.every:
        text = write_integer(offset, integer) if integer is not None else str(offset)
    elif integer.mandatory_digits in (1, 2):
        text = write_integer(hours, integer)
        if minutes:
            text += ":" + format_integer(abs(minutes), "00")
    elif integer.mandatory_digits in (3, 4):
        text = write_integer(offset, integer)
    else:
        raise failure("D3134")
    if offset >= 0:
        text = "+" + text
    if marker.component == "z":
        text = "GMT" + text
    return "Z" if offset == 0 and marker.modifier == "t" else text


def parse_moment(text: str, picture: str, now: int) -> int | None:
    """Milliseconds since 1970, or None where ``text`` is not in the picture. Raises D3136 for too little or gaps.

    What stands left of the first component given comes from ``now``, what stands right of the last one is zero.
    """
    parts = read_date_picture(picture)
    patterns = [f"({_pattern(part, following)})" for part, following in zip(parts, [*parts[1:], ""], strict=True)]
    found = re.fullmatch("".join(patterns), text, re.IGNORECASE | re.ASCII)
    if found is None:
        return None
    given: dict[str, int] = {}
    for part, written in zip(parts, found.groups(), strict=True):
        if isinstance(part, Marker):
            value = _read(part, written)
            if value is not None:
                given[part.component] = value
    return _assemble(given, now) if given else None


def _pattern(part: str | Marker, following: str | Marker) -> str:
    """An integer right before another integer has exactly the digits of its picture."""
    if isinstance(part, str):
        return re.escape(part)
    if part.component in "Zz":
        separator = _zone_separator(part)
        start = "GMT" if part.component == "z" else ""
        return start + "[-+][0-9]+" + (re.escape(separator) + "[0-9]+" if separator else "")
    if part.integer is not None:
        if part.component == "f":
            return "[0-9]+"
        joined = isinstance(following, Marker) and following.integer is not None
        return integer_pattern(part.integer, part.integer.mandatory_digits if joined else None)
    if part.component not in "MxFP":
        raise failure("D3133", value=part.component)
    return "[a-zA-Z]+"


def _zone_separator(marker: Marker) -> str | None:
    integer = marker.integer
    return integer.separators[0][1] if integer is not None and integer.every else None


def _read(marker: Marker, text: str) -> int | None:
    if marker.component in "Zz":
        return _read_zone(text[3:] if marker.component == "z" else text, _zone_separator(marker))
    if marker.component == "f":
        return int(text[:3].ljust(3, "0"))
    if marker.integer is not None:
        value = read_integer(text, marker.integer)
        if not isinstance(value, int):
            raise failure("D3136")
        return value
    if marker.component == "P":
        return {"am": 0, "pm": 1}.get(text.lower())
    names = MONTHS if marker.component in "Mx" else DAYS
    for number, name in enumerate(names, 1):
        if text == (name if not marker.most_width else name[: marker.most_width]):
            return number
    return None


def _read_zone(text: str, separator: str | None) -> int:
    """The offset in minutes."""
    sign = -1 if text[:1] == "-" else 1
    if separator:
        hours, _, minutes = text[1:].partition(separator)
    elif len(text) <= 3:
        hours, minutes = text[1:], ""
    else:
        hours, minutes = text[1:3], text[3:]
    return sign * (int(hours[:6] or 0) * 60 + int(minutes[:6] or 0))


def _assemble(given: dict[str, int], now: int) -> int:
    date, time = _kinds(given)
    at = moment(now)
    started = ended = False
    for component in date + time:
        if component in given:
            started = True
            if ended:
                raise failure("D3136")
        elif started:
            given[component] = 1 if component in "MDd" else 0
            ended = True
        else:
            given[component] = fragment(at, component)
    if "w" in date or "W" in date:
        raise failure("D3136")  # a date by weeks cannot be read
    if date == "Yd":
        days = days_from_civil(given["Y"], 1, 1) + given["d"] - 1
    else:
        days = days_from_civil(given["Y"], max(1, given["M"]), given["D"])
    hour = given.get("H", 0)
    if time.startswith("P"):
        hour = (0 if given["h"] == 12 else given["h"]) + (12 if given["P"] == 1 else 0)
    seconds = (days * 24 + hour) * 3600 + given["m"] * 60 + given["s"]
    zone = given.get("Z") or given.get("z") or 0
    milliseconds = seconds * 1000 + given["f"] - zone * 60_000
    if abs(milliseconds) > MOST:
        raise failure("D3136")
    return milliseconds


def _kinds(given: dict[str, int]) -> tuple[str, str]:
    """Which set of components says the date and which the time; a set must hold all that is given and something."""

    def fits(kind: str, every: str) -> bool:
        present = [component for component in every if given.get(component)]
        return bool(present) and all(component in kind for component in present)

    every_date, every_time = "YXMxWwdD", "PHhmsf"
    if fits("YMD", every_date):
        date = "YMD"
    elif fits("Yd", every_date):
        date = "Yd"
    elif fits("Xxw", every_date):
        date = "XxwF"
    elif fits("XWF", every_date):
        date = "XWF"
    else:
        date = "YMD"
    time = "Phmsf" if not fits("Hmsf", every_time) and fits("Phmsf", every_time) else "Hmsf"
    return date, time
