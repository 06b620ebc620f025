"""JSON text as AWS writes it: compact, not escaped beyond need, measured in UTF-8 bytes."""

from __future__ import annotations

import json
import re
from decimal import Decimal

from stepsmith.asl import Json

PAYLOAD_LIMIT_BYTES = 262_144
"""256 KiB: the most that one input, output, result or set of parameters may hold [D]."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


_NUMBER = re.compile(r'"(?:[^"\\]|\\.)*"|-?\d[\d.]*(?:e[+-]\d+)?')


def compact(value: Json) -> str:
    text = _encode(value)
    # Only texts that may hold a float are looked at again.
    return _NUMBER.sub(_as_java, text) if "." in text or "e+" in text or "e-" in text else text


def _as_java(found: re.Match[str]) -> str:
    """A float as Java writes it: from 10,000,000 and below 0.001 with an exponent [measured by others on AWS]."""
    text = found[0]
    if text[0] == '"' or not ("." in text or "e" in text):
        return text
    number = float(text)
    if number == 0 or 1e-3 <= abs(number) < 1e7:
        return text
    sign, digits, exponent = Decimal(text).normalize().as_tuple()
    assert isinstance(exponent, int)
    fraction = "".join(map(str, digits[1:])) or "0"
    return f"{'-' if sign else ''}{digits[0]}.{fraction}E{exponent + len(digits) - 1}"


def parsed(text: str) -> Json:
    """The value of a JSON text that somebody sent. Raises ValueError for what is none: NaN and infinity, which Python
    reads, and nesting deeper than Python can read.
    """
    try:
        return _STRICT.decode(text)
    except RecursionError:
        raise ValueError("nested too deep") from None


def _refuse_constant(name: str) -> Json:
    raise ValueError(f"{name} is not JSON")


_STRICT = json.JSONDecoder(parse_constant=_refuse_constant)


def size_bytes(text: str) -> int:
    """The length of ``text`` in UTF-8. A lone surrogate counts as the three bytes that it would take."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def exceeds_limit(text: str) -> bool:
    # UTF-8 takes at most 4 bytes for a character (Python counts characters): short texts need no measuring.
    return len(text) * 4 > PAYLOAD_LIMIT_BYTES and size_bytes(text) > PAYLOAD_LIMIT_BYTES
