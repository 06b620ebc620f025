"""A stretch of text, and the JSON Pointers (RFC 6901) that name values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Lines and columns count from 1; the end column is the one after the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


def join_pointer(pointer: str, *tokens: str | int) -> str:
    """``join_pointer("/States", "a/b")`` is ``/States/a~1b``."""
    for token in tokens:
        pointer += "/" + str(token).replace("~", "~0").replace("/", "~1")
    return pointer


def split_pointer(pointer: str) -> tuple[str, ...]:
    """The unescaped tokens of a pointer; the empty pointer names the whole document."""
    if not pointer:
        return ()
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer[1:].split("/"))


def line_starts(text: str) -> list[int]:
    """The offset at which each line begins."""
    starts = [0]
    find = text.find
    at = find("\n")
    while at != -1:
        starts.append(at + 1)
        at = find("\n", at + 1)
    return starts
