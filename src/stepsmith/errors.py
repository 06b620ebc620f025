"""Every exception that stepsmith raises on purpose.

    StepsmithError
    ├── DefinitionError      a workflow or definition is wrong; carries diagnostics
    ├── ConfigurationError   conf/, batch/, pyproject or a command line is wrong; carries file, line, key
    ├── ExecutionError       the engine was misused (a wrong token, an answer to a finished execution)
    └── DeploymentError      a stack could not be made what was asked; carries stack, event, reason

A failure *inside* a workflow is never an exception: it is a value of the engine (``execution.Failure``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from stepsmith.diagnostics import Diagnostic


class StepsmithError(Exception):
    """The root: catching it catches everything that stepsmith raises on purpose."""


class Excerpt(NamedTuple):
    """A piece of somebody's Python: ``line`` counts from 1, ``start`` and ``end`` are indexes into ``text``, that line.

    ``file`` is as shown to people: relative to the working directory where possible.
    """

    file: str
    line: int
    text: str
    start: int
    end: int

    def __str__(self) -> str:
        """The line, and carets under what is meant."""
        number = f"{self.line:>5} | "
        space = "".join(character if character == "\t" else " " for character in self.text[: self.start])
        return f"{number}{self.text}\n{' ' * (len(number) - 2)}| {space}{'^' * max(1, self.end - self.start)}"


class DefinitionError(StepsmithError):
    """A workflow or a definition is wrong. ``diagnostics`` says what, where and what to do.

    Of what was written in Python, ``excerpt`` is the line and the expression; the message ends with both.
    """

    def __init__(self, message: str, diagnostics: Sequence[Diagnostic] = (), *, excerpt: Excerpt | None = None) -> None:
        super().__init__(message if excerpt is None else f"{message}\n{excerpt}")
        self.diagnostics = tuple(diagnostics)
        self.excerpt = excerpt


class ConfigurationError(StepsmithError):
    """Something a user wrote in a file or on the command line is wrong.

    ``line`` counts from 1; ``key`` is the dotted path of the setting.
    """

    def __init__(
        self, message: str, *, file: str | None = None, line: int | None = None, key: str | None = None
    ) -> None:
        where = file or ""
        if file and line:
            where = f"{file}:{line}"
        super().__init__(": ".join(part for part in (where, key, message) if part))
        self.reason = message
        self.file = file
        self.line = line
        self.key = key


class ExecutionError(StepsmithError):
    """The engine was called in a way that it does not allow."""


class DeploymentError(StepsmithError):
    """A deployment did not reach what was asked.

    ``stack`` is the stack's name, ``event`` the logical id of the resource that failed first, ``reason`` its own words.
    """

    exit_code = 1

    def __init__(
        self,
        message: str,
        *,
        stack: str | None = None,
        event: str | None = None,
        reason: str | None = None,
        exit_code: int | None = None,
    ) -> None:
        super().__init__(message)
        self.stack = stack
        self.event = event
        self.reason = reason
        if exit_code is not None:
            self.exit_code = exit_code
