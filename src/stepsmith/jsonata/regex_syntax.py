"""The syntax of regular expressions as ECMAScript defines it (without its u flag), read into a small tree."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stepsmith.jsonata.errors import JsonataError, failure

_DIGITS = [(0x30, 0x39)]
_WORD = [(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)]
_SPACE = [
    (0x09, 0x0D), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A), (0x2028, 0x2029), (0x202F, 0x202F),
    (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF),
]  # fmt: skip
_LINE_ENDS = [(0x0A, 0x0A), (0x0D, 0x0D), (0x2028, 0x2029)]
_SHORTHANDS = {"d": (_DIGITS, False), "D": (_DIGITS, True), "w": (_WORD, False), "W": (_WORD, True),
               "s": (_SPACE, False), "S": (_SPACE, True)}  # fmt: skip
_CONTROLS = {"n": "\n", "r": "\r", "t": "\t", "v": "\v", "f": "\f", "0": "\0"}

Ranges = tuple[tuple[int, int], ...]
ANYTHING = 1 << 30


@dataclass(frozen=True, slots=True)
class Characters:
    """One character out of ``ranges`` (code points, both ends included), or none of them."""

    ranges: Ranges
    negated: bool = False

    def holds(self, character: str) -> bool:
        code = ord(character)
        return any(low <= code <= high for low, high in self.ranges) != self.negated


@dataclass(frozen=True, slots=True)
class Edge:
    """``kind`` is start, end, boundary or inside (``\\B``)."""

    kind: str


@dataclass(frozen=True, slots=True)
class Group:
    """``number`` is None for a group that does not capture."""

    number: int | None
    body: Pattern


@dataclass(frozen=True, slots=True)
class BackReference:
    number: int


@dataclass(frozen=True, slots=True)
class Look:
    ahead: bool
    negated: bool
    body: Pattern


@dataclass(frozen=True, slots=True)
class Repeat:
    body: Pattern
    least: int
    most: int
    greedy: bool


@dataclass(frozen=True, slots=True)
class Sequence:
    parts: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    branches: tuple[Pattern, ...]


Pattern = Characters | Edge | Group | BackReference | Look | Repeat | Sequence | Choice

WORD = Characters(tuple(_WORD))
LINE_ENDS = Characters(tuple(_LINE_ENDS))
_MOST_NESTING = 50


@dataclass(frozen=True, slots=True)
class RegexTree:
    root: Pattern
    groups: int


def read_regex(text: str, position: int) -> RegexTree:
    """Raises S0303 at ``position`` for what is no regular expression."""
    reader = _Reader(text, position)
    root = reader.choice(0)
    if reader.place < len(text):
        raise reader.refuse("unmatched )")
    for number in reader.references:
        if number > reader.groups:
            raise reader.refuse(f"no group {number}")
    return RegexTree(root, reader.groups)


class _Reader:
    def __init__(self, text: str, position: int) -> None:
        self.text = text
        self.position = position
        self.place = 0
        self.groups = 0
        self.names: dict[str, int] = {}
        self.references: list[int] = []
        # A name may be referred to before its group is written.
        self.all_names = re.findall(r"\(\?<([A-Za-z_$][\w$]*)>", text)
        self.all_groups = _count_groups(text)

    def refuse(self, why: str) -> JsonataError:
        return failure("S0303", self.position, raw=f"{why} in /{self.text[:200]}/")

    def peek(self) -> str:
        return self.text[self.place : self.place + 1]

    def choice(self, depth: int) -> Pattern:
        if depth > _MOST_NESTING:
            raise self.refuse("groups nested too deeply")
        branches = [self.sequence(depth)]
        while self.peek() == "|":
            self.place += 1
            branches.append(self.sequence(depth))
        return branches[0] if len(branches) == 1 else Choice(tuple(branches))

    def sequence(self, depth: int) -> Pattern:
        parts: list[Pattern] = []
        while self.place < len(self.text) and self.peek() not in "|)":
            parts.append(self.quantified(self.atom(depth)))
        return parts[0] if len(parts) == 1 else Sequence(tuple(parts))

    def quantified(self, atom: Pattern) -> Pattern:
        limits = self.quantifier()
        if limits is None:
            return atom
        if isinstance(atom, Edge) or (isinstance(atom, Look) and not atom.ahead):
            raise self.refuse("nothing to repeat")
        greedy = True
        if self.peek() == "?":
            greedy = False
            self.place += 1
        if self.quantifier() is not None:
            raise self.refuse("nothing to repeat")
        return Repeat(atom, limits[0], limits[1], greedy)

    def quantifier(self) -> tuple[int, int] | None:
        following = self.peek()
        if following and following in "*+?":
            self.place += 1
            return {"*": (0, ANYTHING), "+": (1, ANYTHING), "?": (0, 1)}[following]
        found = re.compile(r"\{([0-9]{1,6})(,([0-9]{0,6}))?\}").match(self.text, self.place)
        if not found:
            return None
        self.place = found.end()
        least = int(found.group(1))
        most = least if not found.group(2) else int(found.group(3)) if found.group(3) else ANYTHING
        if most < least:
            raise self.refuse("numbers out of order in {}")
        return least, most

    def atom(self, depth: int) -> Pattern:
        character = self.text[self.place]
        self.place += 1
        if character == ".":
            return Characters(tuple(_LINE_ENDS), negated=True)
        if character == "^":
            return Edge("start")
        if character == "$":
            return Edge("end")
        if character == "(":
            return self.group(depth)
        if character == "[":
            return self.character_class()
        if character == "\\":
            return self.escape()
        if character in "*+?":
            raise self.refuse("nothing to repeat")
        return _one(character)

    def group(self, depth: int) -> Pattern:
        rest = self.text[self.place : self.place + 3]
        number: int | None = None
        look: tuple[bool, bool] | None = None
        if rest.startswith("?:"):
            self.place += 2
        elif rest[:2] in ("?=", "?!"):
            look = (True, rest[1] == "!")
            self.place += 2
        elif rest in ("?<=", "?<!"):
            look = (False, rest[2] == "!")
            self.place += 3
        else:
            self.groups += 1
            number = self.groups
            if rest.startswith("?"):
                found = re.compile(r"\?<([A-Za-z_$][\w$]*)>").match(self.text, self.place)
                if not found or found.group(1) in self.names:
                    raise self.refuse("invalid group")
                self.names[found.group(1)] = number
                self.place = found.end()
        body = self.choice(depth + 1)
        if self.peek() != ")":
            raise self.refuse("unterminated group")
        self.place += 1
        return Look(*look, body) if look else Group(number, body)

    def escape(self) -> Pattern:
        if self.place >= len(self.text):
            raise self.refuse("\\ at the end")
        character = self.text[self.place]
        if character in "bB":
            self.place += 1
            return Edge("boundary" if character == "b" else "inside")
        found = re.compile(r"[1-9][0-9]{0,2}").match(self.text, self.place)
        if found and int(found.group()) <= self.all_groups:
            self.place = found.end()
            return BackReference(int(found.group()))
        if character == "k" and self.all_names:
            found = re.compile(r"k<([A-Za-z_$][\w$]*)>").match(self.text, self.place)
            if not found or found.group(1) not in self.all_names:
                raise self.refuse("invalid named reference")
            self.place = found.end()
            return BackReference(self._number_of(found.group(1)))
        return self.class_escape()

    def _number_of(self, name: str) -> int:
        before = self.text[: re.compile(rf"\(\?<{re.escape(name)}>").search(self.text).start()]  # type: ignore[union-attr]
        return _count_groups(before) + 1

    def class_escape(self) -> Characters:
        """An escape that stands for one character or a set of them."""
        character = self.text[self.place]
        self.place += 1
        if character in _SHORTHANDS:
            ranges, negated = _SHORTHANDS[character]
            return Characters(tuple(ranges), negated)
        if character in _CONTROLS:
            return _one(_CONTROLS[character])
        hexadecimal = {"x": r"[0-9a-fA-F]{2}", "u": r"[0-9a-fA-F]{4}"}.get(character)
        if hexadecimal:
            found = re.compile(hexadecimal).match(self.text, self.place)
            if found:
                self.place = found.end()
                return _one(chr(int(found.group(), 16)))
        if character == "c" and self.peek().isascii() and self.peek().isalpha():
            self.place += 1
            return _one(chr(ord(self.text[self.place - 1]) % 32))
        return _one(character)

    def character_class(self) -> Pattern:
        negated = self.peek() == "^"
        if negated:
            self.place += 1
        ranges: list[tuple[int, int]] = []
        while True:
            if self.place >= len(self.text):
                raise self.refuse("unterminated [")
            if self.peek() == "]":
                self.place += 1
                return Characters(tuple(ranges), negated)
            low = self.member()
            if self.peek() == "-" and self.text[self.place + 1 : self.place + 2] not in ("]", ""):
                self.place += 1
                high = self.member()
                if _single(low) is None or _single(high) is None:
                    ranges += [*_spans(low), (0x2D, 0x2D), *_spans(high)]
                    continue
                first, last = _spans(low)[0][0], _spans(high)[0][0]
                if first > last:
                    raise self.refuse("range out of order in []")
                ranges.append((first, last))
            else:
                ranges += _spans(low)

    def member(self) -> Characters:
        if self.peek() != "\\":
            self.place += 1
            return _one(self.text[self.place - 1])
        self.place += 1
        if self.place >= len(self.text):
            raise self.refuse("\\ at the end")
        if self.peek() == "b":
            self.place += 1
            return _one("\b")
        return self.class_escape()


def _one(character: str) -> Characters:
    return Characters(((ord(character), ord(character)),))


def _single(characters: Characters) -> int | None:
    low, high = characters.ranges[0]
    return low if not characters.negated and len(characters.ranges) == 1 and low == high else None


def _spans(characters: Characters) -> list[tuple[int, int]]:
    if not characters.negated:
        return list(characters.ranges)
    spans, start = [], 0
    for low, high in sorted(characters.ranges):
        if low > start:
            spans.append((start, low - 1))
        start = high + 1
    spans.append((start, 0x10FFFF))
    return spans


_GROUP_START = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|(\((?!\?)|\(\?<(?![=!]))", re.DOTALL)


def _count_groups(text: str) -> int:
    return sum(1 for found in _GROUP_START.finditer(text) if found.group(1))
