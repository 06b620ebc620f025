"""The filters of JSONPath: ``[?(@.price < 10 && @.category == 'fiction')]``.

A filter only ever matches objects (and arrays), never scalars: ``$.numbers[?(@ > 1)]`` selects nothing [D] (paths).
Words without quotes are strings, as in ``@.Name==Receipt``: published AWS samples rely on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from stepsmith.paths.errors import PathError
from stepsmith.paths.syntax import BLANKS, ParsedPath, closing_parenthesis, parse_path, syntax_error

Json: TypeAlias = Any
Predicate: TypeAlias = Callable[[Json, Json], bool]
"""From the node and the root of the document to whether the node is selected."""

Operand: TypeAlias = Callable[[Json, Json], Json]

ABSENT: Final = object()
SYMBOLS: Final = ("=~", "==", "!=", "<=", ">=", "<", ">")
WORDS: Final = ("subsetof", "noneof", "anyof", "nin", "in", "size", "empty", "contains")


def parse_filter(text: str, start: int, end: int) -> Predicate:
    """The predicate written in ``text[start:end]``, what stands between ``?(`` and ``)``.

    Raises PathError of kind ``syntax``, with positions in the whole ``text``.
    """
    reader = _Reader(text, start, end)
    predicate = reader.either(0)
    reader.blanks()
    if reader.at < end:
        raise reader.fail("'&&', '||' or the end of the filter")
    return lambda node, root: isinstance(node, (dict, list)) and predicate(node, root)


class _Reader:
    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.at = start
        self.end = end

    def fail(self, expected: str) -> PathError:
        return syntax_error(self.text, expected, self.at, self.end)

    def blanks(self) -> None:
        while self.at < self.end and self.text[self.at] in BLANKS:
            self.at += 1

    def takes(self, symbol: str) -> bool:
        self.blanks()
        if self.text.startswith(symbol, self.at) and self.at + len(symbol) <= self.end:
            self.at += len(symbol)
            return True
        return False

    def either(self, depth: int) -> Predicate:
        if depth > 50:
            raise self.fail("fewer nested parentheses")
        parts = [self.both(depth)]
        while self.takes("||"):
            parts.append(self.both(depth))
        return parts[0] if len(parts) == 1 else lambda node, root: any(part(node, root) for part in parts)

    def both(self, depth: int) -> Predicate:
        parts = [self.single(depth)]
        while self.takes("&&"):
            parts.append(self.single(depth))
        return parts[0] if len(parts) == 1 else lambda node, root: all(part(node, root) for part in parts)

    def single(self, depth: int) -> Predicate:
        self.blanks()
        if self.text.startswith("!", self.at) and not self.text.startswith("!=", self.at):
            self.at += 1
            negated = self.single(depth + 1) if depth < 50 else None
            if negated is None:
                raise self.fail("fewer negations")
            return lambda node, root: not negated(node, root)
        if self.takes("("):
            inner = self.either(depth + 1)
            if not self.takes(")"):
                raise self.fail("')'")
            return inner
        return self.comparison()

    def comparison(self) -> Predicate:
        left, is_path = self.operand()
        operator = self.operator()
        if operator is None:
            if not is_path:
                raise self.fail("a comparison: '==', '!=', '<', '<=', '>', '>=', '=~' or a word such as 'in'")
            return lambda node, root: left(node, root) is not ABSENT
        if operator == "=~":
            pattern = self.regular_expression()
            return lambda node, root: _matches(left(node, root), pattern)
        right, _ = self.operand()
        compare = COMPARISONS[operator]
        return lambda node, root: compare(left(node, root), right(node, root))

    def operator(self) -> str | None:
        self.blanks()
        for symbol in SYMBOLS:
            if self.takes(symbol):
                return symbol
        for word in WORDS:
            after = self.at + len(word)
            if self.text[self.at : min(after, self.end)].lower() == word and (
                after >= self.end or not self.text[after].isalnum()
            ):
                self.at = after
                return word
        return None

    def operand(self) -> tuple[Operand, bool]:
        self.blanks()
        if self.at >= self.end:
            raise self.fail("'@', '$' or a literal")
        letter = self.text[self.at]
        if letter in "@$":
            return self.path(), True
        value = self.literal()
        return (lambda node, root: value), False

    def path(self) -> Operand:
        from stepsmith.paths.selection import select

        start = self.at
        relative = self.text[start] == "@"
        self.at += 1
        while self.at < self.end:
            letter = self.text[self.at]
            if letter == "[":
                self.bracket()
            elif letter in BLANKS or letter in "=!<>&|),":
                break
            else:
                self.at += 1
        parsed = self.parsed("$" + self.text[start + 1 : self.at], start)
        steps, definite = parsed.steps, parsed.definite

        def operand(node: Json, root: Json) -> Json:
            found = select(steps, node if relative else root, strict=False, document=root)
            if not definite:
                return found
            return found[0] if found else ABSENT

        return operand

    def bracket(self) -> None:
        """Skips one [...], in which quotes and nested filters may hold anything."""
        opened = self.at
        while self.at < self.end and self.text[self.at] != "]":
            letter = self.text[self.at]
            if letter in "'\"":
                close = self.text.find(letter, self.at + 1, self.end)
                self.at = self.end if close < 0 else close + 1
            elif letter == "(":
                closing = closing_parenthesis(self.text, self.at, self.end)
                self.at = self.end if closing is None else closing + 1
            else:
                self.at += 1
        if self.at >= self.end:
            raise syntax_error(self.text, f"']' for the '[' at position {opened}", self.end, self.end)
        self.at += 1

    def parsed(self, text: str, start: int) -> ParsedPath:
        try:
            return parse_path(text)
        except PathError as error:
            at = start + (error.position or 0)
            raise PathError(
                "syntax",
                f"Invalid path '{self.text}': {error.reason}",
                reason=error.reason,
                path=self.text,
                position=at,
            ) from error

    def literal(self) -> Json:
        letter = self.text[self.at]
        if letter in "'\"":
            return self.string(letter)
        if letter == "[":
            return self.array()
        start = self.at
        while self.at < self.end and self.text[self.at] not in BLANKS + "=!<>&|(),]":
            self.at += 1
        word = self.text[start : self.at]
        if word in CONSTANTS:
            return CONSTANTS[word]
        if NUMBER.fullmatch(word):
            return float(word) if any(letter in ".eE" for letter in word) else int(word)
        if not word:
            raise self.fail("'@', '$' or a literal")
        return word

    def string(self, quote: str) -> str:
        opened = self.at
        self.at += 1
        letters: list[str] = []
        while self.at < self.end and self.text[self.at] != quote:
            if self.text[self.at] == "\\" and self.at + 1 < self.end:
                self.at += 1
            letters.append(self.text[self.at])
            self.at += 1
        if self.at >= self.end:
            raise syntax_error(self.text, f"{quote} for the string at position {opened}", self.end, self.end)
        self.at += 1
        return "".join(letters)

    def array(self) -> list[Json]:
        self.at += 1
        items: list[Json] = []
        self.blanks()
        while not self.takes("]"):
            if items and not self.takes(","):
                raise self.fail("',' or ']'")
            self.blanks()
            if self.at >= self.end or self.text[self.at] == "[":
                raise self.fail("a literal that is no array")
            items.append(self.literal())
        return items

    def regular_expression(self) -> re.Pattern[str]:
        self.blanks()
        start = self.at
        if not self.takes("/"):
            raise self.fail("/…/ after '=~'")
        begin = self.at
        while self.at < self.end and self.text[self.at] != "/":
            self.at += 2 if self.text[self.at] == "\\" else 1
        if self.at >= self.end:
            self.at = self.end
            raise self.fail(f"'/' for the regular expression at position {start}")
        body = self.text[begin : self.at].replace("\\/", "/")
        self.at += 1
        flags = 0
        while self.at < self.end and self.text[self.at].isalpha():
            flag = FLAGS.get(self.text[self.at])
            if flag is None:
                raise self.fail("a flag out of i, m, s, x")
            flags |= flag
            self.at += 1
        try:
            return re.compile(body, flags)
        except (re.error, OverflowError, RecursionError) as error:
            raise PathError(
                "syntax",
                f"Invalid path '{self.text}': regular expression at position {start}: {error}",
                reason=f"regular expression at position {start}: {error}",
                path=self.text,
                position=start,
            ) from error


CONSTANTS: Final[dict[str, Json]] = {"true": True, "false": False, "null": None}
NUMBER: Final = re.compile(r"-?\d{1,400}(\.\d{1,400})?([eE][+-]?\d{1,9})?", re.ASCII)
FLAGS: Final = {"i": re.IGNORECASE, "m": re.MULTILINE, "s": re.DOTALL, "x": re.VERBOSE}


def _matches(value: Json, pattern: re.Pattern[str]) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_number(value: Json) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _as_number(value: Json) -> float | int | None:
    if _is_number(value):
        return value  # type: ignore[no-any-return]
    if isinstance(value, str) and NUMBER.fullmatch(value.strip()):
        return float(value)
    return None


def same(left: Json, right: Json) -> bool:
    """Equality of the filter language: a number equals the string that spells it; true is not 1."""
    if left is ABSENT or right is ABSENT:
        return False
    if isinstance(left, bool) or isinstance(right, bool) or left is None or right is None:
        return left is right
    if _is_number(left) != _is_number(right):
        first, second = _as_number(left), _as_number(right)
        return first is not None and first == second
    return bool(left == right)


def _ordered(test: Callable[[Any, Any], bool]) -> Callable[[Json, Json], bool]:
    def compare(left: Json, right: Json) -> bool:
        if (_is_number(left) and _is_number(right)) or (isinstance(left, str) and isinstance(right, str)):
            return test(left, right)
        if _is_number(left) or _is_number(right):
            first, second = _as_number(left), _as_number(right)
            return first is not None and second is not None and test(first, second)
        return False

    return compare


def _within(left: Json, right: Json) -> bool:
    return left is not ABSENT and isinstance(right, list) and any(same(left, item) for item in right)


def _empty(left: Json, right: Json) -> bool:
    return isinstance(left, (str, list, dict)) and (len(left) == 0) == (right is not False)


def _contains(left: Json, right: Json) -> bool:
    if isinstance(left, str):
        return isinstance(right, str) and right in left
    return isinstance(left, list) and _within(right, left)


COMPARISONS: Final[dict[str, Callable[[Json, Json], bool]]] = {
    "==": same,
    "!=": lambda left, right: not same(left, right),
    "<": _ordered(lambda left, right: left < right),
    "<=": _ordered(lambda left, right: left <= right),
    ">": _ordered(lambda left, right: left > right),
    ">=": _ordered(lambda left, right: left >= right),
    "in": _within,
    "nin": lambda left, right: left is not ABSENT and not _within(left, right),
    "subsetof": lambda left, right: isinstance(left, list) and all(_within(item, right) for item in left),
    "anyof": lambda left, right: isinstance(left, list) and any(_within(item, right) for item in left),
    "noneof": lambda left, right: isinstance(left, list) and not any(_within(item, right) for item in left),
    "size": lambda left, right: isinstance(left, (str, list)) and _is_number(right) and len(left) == right,
    "empty": _empty,
    "contains": _contains,
}
