"""What commands do with the terminal: results to stdout, progress and errors to stderr, colour only for people."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from stepsmith.errors import ConfigurationError

if TYPE_CHECKING:
    from stepsmith.configuration import Project

_RED, _DIM, _END = "\033[1;31m", "\033[2m", "\033[0m"


def is_live(stream: Any = None) -> bool:
    """Whether a person watches: a terminal, and neither CI nor TERM=dumb asks for plain lines."""
    stream = stream or sys.stderr
    return stream.isatty() and os.environ.get("TERM") != "dumb" and not os.environ.get("CI")


def coloured(stream: Any = None) -> bool:
    return is_live(stream) and "NO_COLOR" not in os.environ


def say(text: str) -> None:
    """Progress: one line to stderr."""
    click.echo(text, err=True)


def result(text: str) -> None:
    """The command's result: to stdout. Half of a surrogate pair, which JSON can spell and UTF-8 cannot, is escaped."""
    click.echo(text.encode("utf-8", "backslashreplace").decode("utf-8"))


def result_json(value: Any) -> None:
    click.echo(json.dumps(value, indent=2, ensure_ascii=False, default=str))


def error_text(message: str) -> str:
    return f"{_RED}error{_END}: {message}" if coloured() else f"error: {message}"


def dim(text: str) -> str:
    return f"{_DIM}{text}{_END}" if coloured() else text


def fail(message: str, code: int) -> NoReturn:
    """The message to stderr, and out."""
    click.echo(error_text(message), err=True)
    sys.exit(code)


def here() -> Project:
    """The project around the working directory."""
    from stepsmith.configuration import find_project  # not every command needs it, and it loads JSON Schema

    return find_project(Path.cwd())


def shown(path: Path) -> str:
    """A path as the user would type it from here."""
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def write_file(path: Path, text: str) -> None:
    """Write the whole text or leave what is there; raises ConfigurationError with the file and the reason."""
    place = path.resolve()  # a link stays a link
    draft = place.with_name(f".{place.name}.part")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        if place.exists() and not place.is_file():
            place.write_text(text, encoding="utf-8", errors="backslashreplace")  # a pipe or a device; a folder fails
            return
        try:
            draft.write_text(text, encoding="utf-8", errors="backslashreplace")
            draft.replace(place)
        finally:
            draft.unlink(missing_ok=True)
    except FileExistsError as error:  # of mkdir
        raise ConfigurationError(f"cannot be written: {error.filename} is no folder", file=str(path)) from None
    except OSError as error:
        raise ConfigurationError(f"cannot be written: {error.strerror or error}", file=str(path)) from None


def table(rows: Sequence[Sequence[str]], header: Sequence[str]) -> str:
    """Aligned columns under a header; numbers keep to the right."""
    if not rows:
        return ""
    everything = [tuple(header), *(tuple(row) for row in rows)]
    widths = [max(len(row[column]) for row in everything) for column in range(len(header))]
    right = [all(_is_number(row[column]) for row in rows) for column in range(len(header))]
    lines = [
        "  ".join(
            cell.rjust(width) if number else cell.ljust(width)
            for cell, width, number in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in everything
    ]
    return "\n".join(lines)


def _is_number(text: str) -> bool:
    return text.replace(",", "").replace(".", "", 1).removesuffix(" s").removeprefix("-").isdigit()


def read_json(text: str, *, option: str) -> Any:
    """JSON from an option: the text itself, or ``@FILE``. A bad one is a usage error that says where."""
    from stepsmith.source import decode, parse

    source, problem = option, None
    if text.startswith("@"):
        path = Path(text[1:])
        source = str(path)
        try:
            text, problem = decode(path.read_bytes())
        except OSError as error:
            raise click.UsageError(f"{option}: cannot read {path}: {error.strerror}") from None
    if problem is None or not problem.fatal:
        document = parse(text, syntax="json")
        # Of members with the same name the last counts, as it does for AWS.
        problem = next((one for one in document.problems if one.fatal), None)
        if problem is None:
            return document.value
    place = f"(line {problem.span.line}, column {problem.span.column})"
    raise click.UsageError(f"{source} is {problem.message} {place}")


def members(value: Mapping[str, Any]) -> str:
    """``name  value`` lines, aligned."""
    width = max((len(name) for name in value), default=0)
    return "\n".join(f"{name.ljust(width)}  {item}" for name, item in value.items())
