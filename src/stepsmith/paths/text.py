"""How values are spelled: as compact JSON, which Step Functions writes, or in Java's own form, which it prints."""

from __future__ import annotations

import json
from typing import Any


def compact_json(value: Any) -> str:
    """JSON without blanks, characters beyond ASCII kept."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def plain_text(value: Any) -> str:
    """A string as it is, a scalar as JSON, an object as ``{a=1, b=[]}`` [R] test_format_1: Java's own form of a map."""
    if isinstance(value, str):
        return value
    if type(value) is int:
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}={plain_text(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(plain_text(item) for item in value) + "]"
    return compact_json(value)
