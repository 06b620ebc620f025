"""A YAML file of configuration: its value, and the place in it that an error names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from stepsmith.errors import ConfigurationError
from stepsmith.source import Document, join_pointer, parse

Key = Sequence[str | int]
"""Where a value lies: member names and indexes from the top."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth saying about a file that is not an error."""

    file: str
    line: int | None
    key: str | None
    message: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(part for part in (where, self.key, self.message) if part)


@dataclass(frozen=True, slots=True)
class ConfigurationFile:
    """``name`` is the path as shown to people: relative to the project where possible."""

    name: str
    path: Path
    document: Document

    @property
    def value(self) -> Any:
        return self.document.value

    def line(self, key: Key) -> int | None:
        """The line of the member's name, else of the value, else of the closest thing around it."""
        pointer = join_pointer("", *key)
        span = self.document.key_span(pointer) or self.document.nearest_span(pointer)
        return span.line if span else None

    def refuse(self, key: Key, message: str) -> NoReturn:
        raise ConfigurationError(message, file=self.name, line=self.line(key), key=dotted(key) or None)

    def finding(self, key: Key, message: str) -> Finding:
        return Finding(self.name, self.line(key), dotted(key) or None, message)


def read(path: Path, *, root: Path) -> ConfigurationFile:
    """Read a YAML file whose top is a mapping. Of anything else is said what is wrong and where."""
    name = shown(path, root)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ConfigurationError("there is no such file", file=name) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"cannot be read: {error}", file=name) from None
    document = parse(text, path=name, syntax="yaml")
    for problem in document.problems:  # a key written twice is not fatal to a reader, but it is to a person's intent
        raise ConfigurationError(problem.message, file=name, line=problem.span.line)
    if not isinstance(document.value, dict):
        raise ConfigurationError(f"expected keys and values, found {describe(document.value)}", file=name, line=1)
    return ConfigurationFile(name, path, document)


def shown(path: Path, root: Path) -> str:
    try:
        return path.relative_to(root).as_posix()
    except ValueError:
        return str(path)


def dotted(key: Key) -> str:
    """``("retry", "rules", 0, "action")`` is ``retry.rules[0].action``."""
    text = ""
    for part in key:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            text += f".{part}" if text else part
    return text


def describe(value: Any) -> str:
    """A value and its kind, for 'expected …, found …'."""
    match value:
        case None:
            return "nothing"
        case bool():
            return f"{'true' if value else 'false'} (a boolean)"
        case int() | float():
            return f"{value} (a number)"
        case str():
            return f"{_clipped(value)!r} (text)"
        case list():
            return "a list"
        case _:
            return "a mapping"


def _clipped(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"
