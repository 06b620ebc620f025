"""JSON text: the standard library reads the value; places come from a scanner of our own that runs only when asked."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Any

from stepsmith.source.span import Span, join_pointer, line_starts

MAXIMUM_DEPTH = 200
_BLANK = re.compile(r"[ \t\r\n]*")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_SCALAR = re.compile(r"\$\{[^{}\"]+\}|[^\s,\]\}]+")
# Strings are matched to be passed over. Only a text that is no JSON needs these: they are compiled then.
_CONSTANT = r'"(?:[^"\\]|\\.)*"|(NaN|-?Infinity)'
_LONG_NUMBER = r'"(?:[^"\\]|\\.)*"|(-?[0-9]{4300,})'
_BARE = re.compile(r'("(?:[^"\\]|\\.)*")|(\$\{[^{}"]+\})(?=\s*[,\]}])', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Failure:
    message: str
    pointer: str
    span: Span | None
    fatal: bool


class _Refused(ValueError):
    """A constant that Python reads and JSON does not have."""


def _refuse_constant(name: str) -> Any:
    raise _Refused(f"{name} is not JSON")


def load(text: str, *, substitutions: bool = False) -> tuple[Any, tuple[Failure, ...]]:
    """The value and what is wrong. Of members with the same name the last is kept, as AWS does.

    With ``substitutions`` a bare ``${Name}`` is a value, read as the string ``"${Name}"``: CloudFormation fills a
    definition's text before anybody reads it as JSON, so that a number may be written that way.
    """
    if text.startswith("\ufeff"):
        text = text[1:]
    duplicates = False

    def pairs(members: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal duplicates
        value = dict(members)
        if len(value) != len(members):
            duplicates = True
        return value

    try:
        value = json.loads(text, object_pairs_hook=pairs, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        if not text.strip():
            return None, (Failure("the text is empty", "", Span(1, 1, 1, 1), True),)
        if substitutions and text.startswith("${", error.pos):
            quoted = _BARE.sub(lambda found: found.group(1) or f'"{found.group(2)}"', text)
            value, failures = load(quoted)
            if not failures:
                return value, ()
            if any(failure.fatal for failure in failures):
                # Something else is wrong too; a text of the same length gives its place.
                return load(_BARE.sub(_same_length, text))
            return value, _duplicates(text)
        span = Span(error.lineno, error.colno, error.lineno, error.colno + 1)
        return None, (Failure(f"not JSON: {error.msg[0].lower()}{error.msg[1:]}", "", span, True),)
    except _Refused as error:
        return None, (Failure(f"not JSON: {error}", "", _place_of(text, _CONSTANT), True),)
    except RecursionError:
        return None, (Failure(f"nested deeper than {MAXIMUM_DEPTH} levels", "", Span(1, 1, 1, 1), True),)
    except ValueError:  # an integer with more digits than Python converts
        return None, (Failure("a number with too many digits", "", _place_of(text, _LONG_NUMBER), True),)
    if _too_deep(value):
        return None, (Failure(f"nested deeper than {MAXIMUM_DEPTH} levels", "", Span(1, 1, 1, 1), True),)
    if not duplicates:
        return value, ()
    return value, _duplicates(text)


def _place_of(text: str, pattern: str) -> Span:
    """Where the first match outside of strings stands: the part of the pattern in its group 1."""
    for found in re.finditer(pattern, text, re.DOTALL):
        if found.group(1):
            line, column = text.count("\n", 0, found.start()) + 1, found.start() - text.rfind("\n", 0, found.start())
            return Span(line, column, line, column + len(found.group(1)))
    return Span(1, 1, 1, 1)


def _same_length(found: re.Match[str]) -> str:
    return found.group(1) or "0".ljust(len(found.group(2)))


def _duplicates(text: str) -> tuple[Failure, ...]:
    return tuple(
        Failure(f"the member {name!r} is written twice; the last one counts", pointer, span, False)
        for pointer, name, span in _scan(text).duplicates
    )


def places(text: str) -> tuple[dict[str, Span], dict[str, Span]]:
    """Spans of values and of member names by JSON Pointer. Empty from the first character that is not JSON."""
    scan = _scan(text)
    return scan.values, scan.keys


@dataclass(slots=True)
class _Scan:
    values: dict[str, Span]
    keys: dict[str, Span]
    duplicates: list[tuple[str, str, Span]]


def _too_deep(value: Any) -> bool:
    level = [value]
    for _ in range(MAXIMUM_DEPTH):
        level = [
            child
            for item in level
            if isinstance(item, (dict, list))
            for child in (item.values() if isinstance(item, dict) else item)
            if isinstance(child, (dict, list))
        ]
        if not level:
            return False
    return True


def _scan(text: str) -> _Scan:
    starts = line_starts(text)
    values: dict[str, Span] = {}
    keys: dict[str, Span] = {}
    duplicates: list[tuple[str, str, Span]] = []

    def span(begin: int, end: int) -> Span:
        first, last = bisect_right(starts, begin) - 1, bisect_right(starts, end) - 1
        return Span(first + 1, begin - starts[first] + 1, last + 1, end - starts[last] + 1)

    def blank(at: int) -> int:
        found = _BLANK.match(text, at)
        return found.end() if found else at

    def value(at: int, pointer: str, depth: int) -> int:
        at = blank(at)
        begin = at
        mark = text[at : at + 1]
        if depth > MAXIMUM_DEPTH:
            raise _Refused(pointer)
        if mark == "{":
            at = members(at + 1, pointer, depth)
        elif mark == "[":
            at = items(at + 1, pointer, depth)
        else:
            found = (_STRING if mark == '"' else _SCALAR).match(text, at)
            if found is None:
                raise _Refused(pointer)
            at = found.end()
        values[pointer] = span(begin, at)
        return at

    def members(at: int, pointer: str, depth: int) -> int:
        seen: set[str] = set()
        at = blank(at)
        if text[at : at + 1] == "}":
            return at + 1
        while True:
            at = blank(at)
            found = _STRING.match(text, at)
            if found is None:
                raise _Refused(pointer)
            written = found.group()
            name = json.loads(written, strict=False) if "\\" in written else written[1:-1]
            inner = join_pointer(pointer, name)
            place = span(at, found.end())
            if name in seen:
                duplicates.append((inner, name, place))
            seen.add(name)
            keys[inner] = place
            at = blank(found.end())
            if text[at : at + 1] != ":":
                raise _Refused(pointer)
            at = blank(value(at + 1, inner, depth + 1))
            if text[at : at + 1] == ",":
                at += 1
            elif text[at : at + 1] == "}":
                return at + 1
            else:
                raise _Refused(pointer)

    def items(at: int, pointer: str, depth: int) -> int:
        at = blank(at)
        if text[at : at + 1] == "]":
            return at + 1
        index = 0
        while True:
            at = blank(value(at, f"{pointer}/{index}", depth + 1))
            index += 1
            if text[at : at + 1] == ",":
                at += 1
            elif text[at : at + 1] == "]":
                return at + 1
            else:
                raise _Refused(pointer)

    try:
        value(1 if text.startswith("\ufeff") else 0, "", 0)
    except (_Refused, ValueError):
        # The reader has already said what is wrong; what was scanned before it is still right.
        values.setdefault("", span(0, len(text)))
    return _Scan(values, keys, duplicates)
