"""Text that a template quotes: where each of its characters stands in the template.

A template writes a definition's text as a block, between quotes or in the pieces of an ``Fn::Join``. Where a style
changes the text in a way that keeps no place (folded lines), the place is that of the whole piece.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field

from stepsmith.source import Span
from stepsmith.source.span import line_starts
from stepsmith.template import Template

_TAG = re.compile(r"(?:[!&][^\s\"']*[ \t]+)*")
_BLOCK = re.compile(r"\|[-+0-9]*[ \t]*(?:#[^\n]*)?\r?\n")
_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8}|.)|.", re.DOTALL)
_SINGLE = re.compile(r"''|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """``pointer`` names the scalar in the template; None for a text that is made."""

    text: str
    pointer: str | None


@dataclass(slots=True)
class Quotation:
    """The pieces' text as one, and the way back."""

    template: Template
    pieces: list[Piece]
    _lines: list[int] | None = field(default=None, repr=False)
    _template_lines: list[int] | None = field(default=None, repr=False)

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)

    def span(self, inner: Span | None) -> Span | None:
        """The place in the template of a place in the text."""
        if inner is None:
            return self._whole()
        if self._lines is None:
            self._lines = line_starts(self.text)
        begin = self._place(self._lines[min(inner.line, len(self._lines)) - 1] + inner.column - 1)
        last = self._lines[min(inner.end_line, len(self._lines)) - 1] + inner.end_column - 2
        end, after = self._place(last), self._place(last + 1)
        if begin is None:
            return self._whole()
        if end is None or end < begin:
            return Span(*begin, begin[0], begin[1] + 1)
        if after is not None and after > end and after[0] == end[0]:
            return Span(*begin, *after)  # a character may be written with several
        return Span(*begin, end[0], end[1] + 1)

    def _whole(self) -> Span | None:
        pointer = next((piece.pointer for piece in self.pieces if piece.pointer is not None), None)
        return None if pointer is None else self.template.span(pointer)

    def _place(self, offset: int) -> tuple[int, int] | None:
        """Line and column in the template of a character of the text."""
        near: tuple[int, int] | None = None
        for piece in self.pieces:
            if piece.pointer is not None:
                span = self.template.span(piece.pointer)
                near = (span.line, span.column) if span else near
                if span and offset < len(piece.text):
                    return self._inside(piece.text, span, max(offset, 0)) or near
            if offset < len(piece.text):
                return near
            offset -= len(piece.text)
        return near

    def _inside(self, text: str, span: Span, offset: int) -> tuple[int, int] | None:
        if self._template_lines is None:
            self._template_lines = line_starts(self.template.text)
        source, starts = self.template.text, self._template_lines
        begin = starts[span.line - 1] + span.column - 1
        tag = _TAG.match(source, begin)
        begin = tag.end() if tag else begin
        block = _BLOCK.match(source, begin)
        if block:
            return self._in_block(text, offset, block.end())
        mark = source[begin : begin + 1]
        if mark in ('"', "'"):
            at = begin + 1
            pattern = _ESCAPE if mark == '"' else _SINGLE
            for _ in range(offset):
                found = pattern.match(source, at)
                if found is None or found.group() == "\n":
                    return None  # a line of a quoted text that is folded
                at = found.end()
        else:
            at = begin + offset
            if source[begin : begin + len(text)] != text:
                return None
        line = bisect_right(starts, at) - 1
        return line + 1, at - starts[line] + 1

    def _in_block(self, text: str, offset: int, begin: int) -> tuple[int, int]:
        """A block's lines are the text's lines, all indented by as much as the first that is not empty."""
        starts = self._template_lines or []
        source = self.template.text
        line = text.count("\n", 0, offset)
        column = offset - (text.rfind("\n", 0, offset) + 1)
        first = next((index for index, item in enumerate(text.split("\n")) if item.strip()), 0)
        top = bisect_right(starts, begin) - 1
        written = source[starts[min(top + first, len(starts) - 1)] :].split("\n", 1)[0]
        shown = text.split("\n")[first]
        indent = len(written) - len(written.lstrip(" ")) - (len(shown) - len(shown.lstrip(" ")))
        return top + line + 1, column + indent + 1
