"""Where in the user's own files something was written: every error of authoring begins with it and shows the line."""

from __future__ import annotations

import ast
import linecache
import sys
from itertools import islice
from pathlib import Path
from types import CodeType, FrameType
from typing import NamedTuple, TypeVar

from stepsmith.errors import DefinitionError, Excerpt

Error = TypeVar("Error", bound=DefinitionError)

_PACKAGE = __name__.partition(".")[0] + "."


class Location(NamedTuple):
    """``code`` and ``instruction`` say which expression of the line; columns are looked up only for an error.

    ``columns`` are those of a part that is meant instead, in bytes as Python counts them.
    """

    file: str
    line: int
    code: CodeType | None = None
    instruction: int = 0
    columns: tuple[int, int] | None = None

    def __str__(self) -> str:
        path = Path(self.file)
        here = Path.cwd()
        return f"{path.relative_to(here) if path.is_relative_to(here) else path}:{self.line}"

    def excerpt(self) -> Excerpt | None:
        """The line and the expression in it; None where the file cannot be read (a prompt, a file that is gone)."""
        text = linecache.getline(self.file, self.line).rstrip("\r\n")
        if not text.strip():
            return None
        start, end = len(text) - len(text.lstrip()), len(text)
        begin, stop = self.columns or self._columns()
        if begin is not None:
            start, end = _characters(text, begin), end if stop is None else _characters(text, stop)
        return Excerpt(str(self).rpartition(":")[0], self.line, text, start, max(start + 1, end))

    def _columns(self) -> tuple[int | None, int | None]:
        """Those of the instruction; the second is None where the expression goes on in the next line."""
        if self.code is None:
            return None, None
        first, last, begin, stop = next(islice(self.code.co_positions(), self.instruction, None), (None,) * 4)
        return (begin if first == self.line else None), (stop if last == self.line else None)

    def part(self, node: ast.expr) -> Location:
        """This place, with an expression around or in it as what is meant."""
        columns = (node.col_offset, node.end_col_offset or 0) if node.end_lineno == node.lineno else None
        return self._replace(line=node.lineno, code=None if columns else self.code, columns=columns)


def _characters(text: str, column: int) -> int:
    """Python counts columns in bytes of UTF-8."""
    return len(text.encode()[:column].decode(errors="ignore"))


def author() -> FrameType:
    """The innermost frame outside stepsmith."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith(_PACKAGE):
        frame = frame.f_back
    return frame


def of_frame(frame: FrameType) -> Location:
    """The instruction at which a frame stands."""
    return Location(frame.f_code.co_filename, frame.f_lineno, frame.f_code, frame.f_lasti // 2)


def here() -> Location:
    """Where the author's code stands."""
    return of_frame(author())


def refuse(message: str, where: Location | None = None, kind: type[Error] = DefinitionError) -> Error:  # type: ignore[assignment]
    """The error to raise: ``file:line: message``, the line, and carets under the expression that is meant."""
    where = where or here()
    return kind(f"{where}: {message}", excerpt=where.excerpt())
