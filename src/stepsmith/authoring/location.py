"""Where in the user's own files something was written: every error of authoring begins with it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple

from stepsmith.errors import DefinitionError

_PACKAGE = __name__.partition(".")[0] + "."


class Location(NamedTuple):
    file: str
    line: int

    def __str__(self) -> str:
        path = Path(self.file)
        here = Path.cwd()
        return f"{path.relative_to(here) if path.is_relative_to(here) else path}:{self.line}"


def here() -> Location:
    """The innermost frame outside stepsmith."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith(_PACKAGE):
        frame = frame.f_back
    return Location(frame.f_code.co_filename, frame.f_lineno)


def refuse(message: str, where: Location | None = None) -> DefinitionError:
    """The error to raise: ``file:line: message``."""
    return DefinitionError(f"{where or here()}: {message}")
