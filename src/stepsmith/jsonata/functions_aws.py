"""The functions that AWS adds to JSONata or changes. [M], for every row cited below."""

from __future__ import annotations

import hashlib
import math

from stepsmith.jsonata.errors import Unquoted, failure, too_large
from stepsmith.jsonata.library import Library
from stepsmith.jsonata.numbers import LONG_MAXIMUM, LONG_MINIMUM, read_json
from stepsmith.jsonata.run import RUN, Frame
from stepsmith.jsonata.values import UNDEFINED, Sequence, Value

LIBRARY = Library()
_define = LIBRARY.add

_ALGORITHMS = {"MD5": "md5", "SHA-1": "sha1", "SHA-256": "sha256", "SHA-384": "sha384", "SHA-512": "sha512"}
# [M]: one more item exceeds the memory that AWS grants, far earlier than with [a..b].
_RANGE_ITEMS = 360_145
_RANGE_BYTES = 6_990_256 / _RANGE_ITEMS


def _truncate(number: int | float) -> int:
    """Toward zero, not down: $range(-1.7, 2, 1) begins at -1."""
    return math.trunc(number) if math.isfinite(number) else 0


@_define("parse", "<s?:x>", 1)
def _parse(env: Frame, text: Value = UNDEFINED) -> Value:
    if text is UNDEFINED:
        return text
    env[RUN].charge(len(text) >> 5)
    try:
        return read_json(text)
    except (ValueError, RecursionError):
        raise failure("D3137", raw="Invalid JSON") from None


@_define("partition", "<xn?:a>", 2)
def _partition(env: Frame, items: Value = UNDEFINED, size: Value = UNDEFINED) -> Value:
    if items is UNDEFINED:
        return items
    if not isinstance(items, list):
        raise failure("T0412", index=1, token="partition", type=Unquoted("undefined"))
    if not items:
        return UNDEFINED
    length = len(items) if size is UNDEFINED else _truncate(size)
    if length < 0:
        raise failure("D3137", raw="Second argument must be zero or greater")
    if length == 0:
        return UNDEFINED
    env[RUN].check_items(len(items) // length)
    env[RUN].check_copy(len(items))
    return [list(items[start : start + length]) for start in range(0, len(items), length)]


@_define("range", "<nnn?:a>", 3)
def _range(env: Frame, first: Value = UNDEFINED, last: Value = UNDEFINED, step: Value = UNDEFINED) -> Value:
    if first is UNDEFINED or last is UNDEFINED or step is UNDEFINED:
        return UNDEFINED
    start, end, width = _truncate(first), _truncate(last), _truncate(step)
    if width == 0:
        return UNDEFINED
    count = max(0, (end - start) // width + 1)
    run = env[RUN]
    if count > _RANGE_ITEMS and count * _RANGE_BYTES > run.limits.memory_bytes:
        raise too_large()
    run.charge(count >> 2)
    return Sequence(range(start, start + count * width, width))


@_define("hash", "<ss?:s>", 2)
def _hash(env: Frame, text: Value = UNDEFINED, algorithm: Value = UNDEFINED) -> Value:
    if text is UNDEFINED or algorithm is UNDEFINED:
        return UNDEFINED
    name = _ALGORITHMS.get(algorithm)
    if name is None:
        message = f"Hash algorithm '{algorithm}' must be one of SHA-1, SHA-384, SHA-256, SHA-512, MD5"
        raise failure("D3137", raw=message)
    env[RUN].charge(len(text) >> 6)
    return hashlib.new(name, text.encode("utf-8", "replace"), usedforsecurity=False).hexdigest()


@_define("uuid", "<:s>", 0)
def _uuid(env: Frame) -> Value:
    env[RUN].charge(1)
    return env[RUN].sources.uuid()


@_define("random", "<n?:n>", 1)
def _random(env: Frame, seed: Value = UNDEFINED) -> Value:
    if seed is UNDEFINED:
        return env[RUN].sources.random()
    return java_random(max(LONG_MINIMUM, min(LONG_MAXIMUM, _truncate(seed))))


_MULTIPLIER = 0x5DEECE66D
_MASK = (1 << 48) - 1


def java_random(seed: int) -> float:
    """The first ``nextDouble()`` of ``java.util.Random(seed)``: a 48-bit linear congruential generator."""
    state = (seed ^ _MULTIPLIER) & _MASK
    state = (state * _MULTIPLIER + 0xB) & _MASK
    high = state >> 22
    state = (state * _MULTIPLIER + 0xB) & _MASK
    return ((high << 27) + (state >> 21)) / (1 << 53)
