"""JSON text as AWS writes it: compact, not escaped beyond need, measured in UTF-8 bytes."""

from __future__ import annotations

import json

from stepsmith.asl import Json

PAYLOAD_LIMIT_BYTES = 262_144
"""256 KiB: the most that one input, output, result or set of parameters may hold [D]."""

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def compact(value: Json) -> str:
    return _encode(value)


def size_bytes(text: str) -> int:
    """The length of ``text`` in UTF-8. A lone surrogate counts as the three bytes that it would take."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def exceeds_limit(text: str) -> bool:
    # UTF-8 takes at most 4 bytes for a character (Python counts characters): short texts need no measuring.
    return len(text) * 4 > PAYLOAD_LIMIT_BYTES and size_bytes(text) > PAYLOAD_LIMIT_BYTES
