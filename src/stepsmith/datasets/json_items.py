"""The items of a JSON array or object in a file of any size, one at a time: no more than one item is in memory."""

from __future__ import annotations

import codecs
import io
import json
import re
from collections.abc import Iterator
from typing import Any, Final, NoReturn, TypeAlias

from stepsmith.datasets.failure import ReaderFailed
from stepsmith.datasets.limits import ITEM_LIMIT_BYTES

Json: TypeAlias = Any

NOT_ITERABLE: Final = "Attempting to map over non-iterable node."  # [R]

_CHUNK_CHARACTERS = 65_536
_SPACE = re.compile(r"[ \t\n\r]*")
_SIGNS = re.compile(r'["\[\]{}]')
_TEXT_END = re.compile(r'"|\\.', re.DOTALL)
_POINTER = re.compile(r"(/([^~/]|~[01])*)*")


def read_items(stream: io.BufferedReader, name: str, pointer: str = "") -> Iterator[tuple[str | None, Json]]:
    """``(key, value)`` of each member of the array or object at ``pointer`` (RFC 6901); an array's have no key.

    Raises ReaderFailed where the text is not JSON or what stands there is neither array nor object.
    """
    scanner = _Scanner(stream, name)
    for part in _parts(pointer):
        if not scanner.enter(part):
            raise ReaderFailed(NOT_ITERABLE)
    yield from scanner.members()
    if not pointer:
        scanner.demand_end()


def check_pointer(pointer: str) -> None:
    """Raises ReaderFailed for an ItemsPointer that is not a JSON Pointer."""
    if not _POINTER.fullmatch(pointer):
        raise ReaderFailed(f"ItemsPointer {pointer!r} is not a JSON Pointer: '/' before each name, ~0 for ~, ~1 for /.")


def _parts(pointer: str) -> list[str]:
    check_pointer(pointer)
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]


def _refuse_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not JSON")


class _Scanner:
    """A place in JSON text that is read as far as it is needed. ``_text[_at:]`` is what follows."""

    def __init__(self, stream: io.BufferedReader, name: str) -> None:
        self._stream = stream
        self._name = name
        self._decode = codecs.getincrementaldecoder("utf-8")().decode
        self._parse = json.JSONDecoder(parse_constant=_refuse_constant).raw_decode
        self._text = ""
        self._at = 0
        self._before = 0  # characters of the file that stand before _text
        self._bytes = 0
        self._ended = False

    # ---- what callers see -----------------------------------------------------------------------------------------

    def enter(self, part: str) -> bool:
        """Go to the member ``part`` of what stands here; False if there is none."""
        sign = self._peek()
        if sign == "{":
            return any(key == part or self._skip() for key in self._keys())
        if sign == "[" and re.fullmatch("0|[1-9][0-9]*", part):
            return any(index == int(part) or self._skip() for index in self._places())
        return False

    def members(self) -> Iterator[tuple[str | None, Json]]:
        sign = self._peek()
        if sign == "[":
            for _ in self._places():
                yield None, self._value()
        elif sign == "{":
            for key in self._keys():
                yield key, self._value()
        else:
            # What stands here must at least be JSON to be called a node.
            self._value()
            raise ReaderFailed(NOT_ITERABLE)

    def demand_end(self) -> None:
        if self._peek():
            self._refuse("nothing", self._at)

    # ---- arrays and objects ---------------------------------------------------------------------------------------

    def _places(self) -> Iterator[int]:
        """Stands before each element in turn; the caller reads or skips it."""
        self._take("[")
        if self._peek() == "]":
            self._at += 1
            return
        index = 0
        while True:
            yield index
            index += 1
            if self._peek() == "]":
                self._at += 1
                return
            self._take(",", "',' or ']'")

    def _keys(self) -> Iterator[str]:
        self._take("{")
        if self._peek() == "}":
            self._at += 1
            return
        while True:
            if self._peek() != '"':
                self._refuse("a name in quotes", self._at)
            key = self._value()
            self._peek()
            self._take(":")
            yield key
            if self._peek() == "}":
                self._at += 1
                return
            self._take(",", "',' or '}'")
            self._peek()

    # ---- text -----------------------------------------------------------------------------------------------------

    def _peek(self) -> str:
        """The next character that is not white space; empty at the end."""
        while True:
            match = _SPACE.match(self._text, self._at)
            assert match is not None
            self._at = match.end()
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _take(self, sign: str, expected: str | None = None) -> None:
        if self._text[self._at : self._at + 1] != sign:
            self._refuse(expected or f"'{sign}'", self._at)
        self._at += 1

    def _value(self) -> Json:
        """The value that begins here, whole."""
        self._peek()
        while True:
            try:
                value, end = self._parse(self._text, self._at)
            except json.JSONDecodeError as error:
                # A text that is cut off looks broken; anything else that is wrong well before the end is broken.
                cut = error.pos + 16 > len(self._text) or error.msg.startswith("Unterminated")
                far = error.pos - self._at
                if not cut or not self._grow():
                    self._refuse("a JSON value", self._at + far)
            except RecursionError:
                raise ReaderFailed(f"{self._name} is nested too deeply at character {self._place(self._at)}") from None
            except ValueError as error:
                raise ReaderFailed(
                    f"{self._name} is not JSON after character {self._place(self._at)}: {error}"
                ) from None
            else:
                # A number at the very end of what was read may go on.
                if end < len(self._text) or not self._grow():
                    if end - self._at > ITEM_LIMIT_BYTES // 4:
                        self._measure(end)
                    self._at = end
                    return value

    def _skip(self) -> bool:
        """Pass over the value that begins here, however large; always False."""
        if self._peek() not in ("{", "["):
            self._value()
            return False
        depth = 0
        while True:
            match = _SIGNS.search(self._text, self._at)
            if match is None:
                self._at = len(self._text)
                if not self._more():
                    self._refuse("']' or '}'", self._at)
                continue
            sign, self._at = match.group(), match.end()
            if sign == '"':
                self._skip_text()
            else:
                depth += 1 if sign in "[{" else -1
                if not depth:
                    return False

    def _skip_text(self) -> None:
        while True:
            match = _TEXT_END.search(self._text, self._at)
            if match is None:
                # A backslash at the very end belongs to what comes next.
                self._at = len(self._text) - (self._text[self._at :].endswith("\\"))
                if not self._more():
                    self._refuse("'\"'", self._at)
            else:
                self._at = match.end()
                if match.group() == '"':
                    return

    def _grow(self) -> bool:
        """Read more of the value that begins here, twice as much each time."""
        if len(self._text) - self._at > ITEM_LIMIT_BYTES:
            self._measure(len(self._text))
        return self._more(max(_CHUNK_CHARACTERS, len(self._text) - self._at))

    def _measure(self, end: int) -> None:
        if len(self._text[self._at : end].encode("utf-8", "surrogatepass")) > ITEM_LIMIT_BYTES:
            raise ReaderFailed(
                f"{self._name} holds an item of more than {ITEM_LIMIT_BYTES} bytes at character "
                f"{self._place(self._at)}; none may be larger."
            )

    def _more(self, size: int = _CHUNK_CHARACTERS) -> bool:
        if self._ended:
            return False
        added = ""
        while not added and not self._ended:
            data = self._stream.read(size)
            self._ended = not data
            try:
                added = self._decode(data, self._ended)
            except UnicodeDecodeError as error:
                raise ReaderFailed(
                    f"{self._name} is not UTF-8: byte {error.object[error.start]:#04x} at byte "
                    f"{self._bytes + error.start}"
                ) from None
            self._bytes += len(data)
        self._before += self._at
        self._text = self._text[self._at :] + added
        self._at = 0
        return bool(added)

    def _place(self, at: int) -> int:
        return self._before + at

    def _refuse(self, expected: str, at: int) -> NoReturn:
        found = repr(self._text[at : at + 20]) if at < len(self._text) else "the end"
        raise ReaderFailed(
            f"{self._name} is not JSON at character {self._place(at)}: found {found}, expected {expected}"
        )
