"""$now, $millis, $fromMillis, $toMillis. The moment is the same throughout one evaluation."""

from __future__ import annotations

import math
import re

from stepsmith.jsonata.calendars import MOST, days_from_civil
from stepsmith.jsonata.date_pictures import ISO_PICTURE, format_moment, parse_moment
from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.library import Library
from stepsmith.jsonata.run import RUN, Frame, Run
from stepsmith.jsonata.values import UNDEFINED, Value

LIBRARY = Library()
_define = LIBRARY.add


def _now(env: Frame) -> int:
    run: Run = env[RUN]
    return math.floor(run.time() * 1000)


@_define("now", "<s?s?:s>", 2)
def _now_text(env: Frame, picture: Value = UNDEFINED, zone: Value = UNDEFINED) -> Value:
    return _from_millis(env, _now(env), picture, zone)


@_define("millis", "<:n>", 0)
def _millis(env: Frame) -> Value:
    return _now(env)


@_define("fromMillis", "<n-s?s?:s>", 3)
def _from_millis(
    env: Frame, milliseconds: Value = UNDEFINED, picture: Value = UNDEFINED, zone: Value = UNDEFINED
) -> Value:
    if milliseconds is UNDEFINED:
        return milliseconds
    if not -MOST <= milliseconds <= MOST:
        raise failure("D1001", value=milliseconds)
    env[RUN].charge(15)
    pattern = ISO_PICTURE if picture is UNDEFINED else picture
    return format_moment(math.floor(milliseconds), pattern, None if zone is UNDEFINED else zone)


_ISO = re.compile(
    r"([0-9]{4})(?:-([01][0-9]))?(?:-([0-3][0-9]))?(?:T([0-2][0-9]):([0-5][0-9]):([0-5][0-9]))?(\.[0-9]+)?"
    r"([+-][0-2][0-9]:?[0-5][0-9]|Z)?"
)


@_define("toMillis", "<s-s?:n>", 2)
def _to_millis(env: Frame, text: Value = UNDEFINED, picture: Value = UNDEFINED) -> Value:
    if text is UNDEFINED:
        return text
    env[RUN].charge(30 + (len(text) >> 4))
    if picture is not UNDEFINED:
        found = parse_moment(text, picture, _now(env))
        return UNDEFINED if found is None else found
    match = _ISO.fullmatch(text)
    if match is None:
        raise failure("D3110", value=text)
    year, month, day, hour, minute, second = (int(part) if part else None for part in match.groups()[:6])
    assert year is not None
    if not 1 <= (1 if month is None else month) <= 12 or not 1 <= (1 if day is None else day) <= 31:
        raise failure("D3110", value=text)
    if (hour or 0) > 24:
        raise failure("D3110", value=text)
    milliseconds = days_from_civil(year, month or 1, day or 1) * 86_400_000
    milliseconds += ((hour or 0) * 3600 + (minute or 0) * 60 + (second or 0)) * 1000
    if match.group(7) and hour is not None:
        milliseconds += int(match.group(7)[1:4].ljust(3, "0"))
    zone = match.group(8)
    if zone and zone != "Z":
        offset = int(zone[1:3]) * 60 + int(zone[-2:])
        milliseconds -= (offset if zone[0] == "+" else -offset) * 60_000
    return milliseconds
