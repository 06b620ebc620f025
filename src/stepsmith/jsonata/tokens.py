"""Text becomes tokens one at a time, because only the parser knows whether a ``/`` divides or begins a regex."""

from __future__ import annotations

import math
import re
from typing import Any, NamedTuple

from stepsmith.jsonata.errors import Unquoted, failure
from stepsmith.jsonata.numbers import tidy, to_double


class Token(NamedTuple):
    """``kind`` is name, variable, operator, string, number, value, regex or end; ``start`` counts from 0."""

    kind: str
    value: Any
    start: int
    end: int


_BLANK = re.compile(r"(?:[ \t\n\r\v]+|/\*.*?\*/)*", re.DOTALL)
_NUMBER = re.compile(r"(?:0|[1-9][0-9]*)(\.[0-9]+)?([Ee][-+]?[0-9]+)?")
_WORD = re.compile(r"[^ \t\n\r\v.\[\]{}(),@#;:?+\-*/%|=<>^&!~]*")
_OPERATOR = re.compile(r"\.\.|:=|!=|>=|<=|\*\*|~>|[.\[\]{}(),@#;:?+\-*/%|=<>^&!~]")
_PLAIN_STRING = {'"': re.compile(r'[^"\\]*'), "'": re.compile(r"[^'\\]*")}
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_HEX = re.compile(r"[0-9a-fA-F]{4}")
_WORDS = {"or": "operator", "in": "operator", "and": "operator", "true": "value", "false": "value", "null": "value"}
_VALUES = {"true": True, "false": False, "null": None}


class Lexer:
    """``next(infix)`` is the token after the last one; ``infix`` says that an operator may come, so no regex."""

    __slots__ = ("position", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0

    def next(self, infix: bool) -> Token:
        text = self.text
        blank = _BLANK.match(text, self.position)
        start = blank.end() if blank else self.position
        if start >= len(text):
            self.position = start
            return Token("end", Unquoted("(end)"), start, start)
        first = text[start]
        if first == "/":
            if text.startswith("/*", start):
                raise failure("S0106", start)
            if not infix:
                return self._regex(start)
        operator = _OPERATOR.match(text, start)
        if operator:
            return self._take("operator", operator.group(), start, operator.end())
        if first == '"' or first == "'":
            return self._string(start, first)
        if first in "0123456789":
            number = _NUMBER.match(text, start)
            if number:
                whole = not number.group(1) and not number.group(2)
                return self._take("number", _number(number.group(), whole, start), start, number.end())
        if first == "`":
            end = text.find("`", start + 1)
            if end < 0:
                raise failure("S0105", start)
            return self._take("name", text[start + 1 : end], start, end + 1)
        word = _WORD.match(text, start)
        end = word.end() if word else start
        name = text[start:end]
        if first == "$":
            return self._take("variable", name[1:], start, end)
        kind = _WORDS.get(name, "name")
        return self._take(kind, _VALUES[name] if kind == "value" else name, start, end)

    def _take(self, kind: str, value: Any, start: int, end: int) -> Token:
        self.position = end
        return Token(kind, value, start, end)

    def _string(self, start: int, quote: str) -> Token:
        text, position = self.text, start + 1
        plain = _PLAIN_STRING[quote]
        parts: list[str] = []
        while True:
            run = plain.match(text, position)
            end = run.end() if run else position
            parts.append(text[position:end])
            if end >= len(text):
                raise failure("S0101", start)
            if text[end] == quote:
                return self._take("string", _join_surrogates("".join(parts)), start, end + 1)
            escape = text[end + 1 : end + 2]
            if escape in _ESCAPES and escape:
                parts.append(_ESCAPES[escape])
                position = end + 2
            elif escape == "u":
                digits = _HEX.match(text, end + 2)
                if not digits:
                    raise failure("S0104", end)
                parts.append(chr(int(digits.group(), 16)))
                position = end + 6
            elif not escape:
                raise failure("S0101", start)
            else:
                raise failure("S0103", end, raw=escape)

    def _regex(self, start: int) -> Token:
        """A regex ends at the first ``/`` that is neither escaped nor inside brackets of any kind."""
        text, position, depth = self.text, start + 1, 0
        while position < len(text):
            character = text[position]
            escaped = _is_escaped(text, position)
            if character == "/" and depth == 0 and not escaped:
                pattern = text[start + 1 : position]
                if not pattern:
                    raise failure("S0301", position)
                end = position + 1
                while text[end : end + 1] in ("i", "m"):
                    end += 1
                return self._take("regex", (pattern, text[position + 1 : end]), start, end)
            # JSONata looks at one character only here: an escaped backslash before a bracket hides it too.
            if text[position - 1] != "\\":
                if character in "([{":
                    depth += 1
                elif character in ")]}":
                    depth -= 1
            position += 1
        raise failure("S0302", start)


def _number(text: str, whole: bool, position: int) -> int | float:
    if whole and len(text) < 19:
        return int(text)
    number = tidy(float(text)) if not whole or len(text) > 309 else tidy(int(text))
    if math.isinf(to_double(number)):
        raise failure("S0102", position, token=text)
    return number


def _is_escaped(text: str, position: int) -> bool:
    count = 0
    while position - count - 1 >= 0 and text[position - count - 1] == "\\":
        count += 1
    return count % 2 == 1


def _join_surrogates(text: str) -> str:
    r"""``"\ud83d\ude00"`` is one character; a lone half stays as it is."""
    if not any("\ud800" <= character <= "\udfff" for character in text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
