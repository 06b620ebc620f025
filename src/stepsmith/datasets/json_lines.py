"""JSON Lines: one JSON value a line; empty lines are no items."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from typing import Any, NoReturn, TypeAlias

from stepsmith.datasets.failure import ReaderFailed
from stepsmith.datasets.limits import ITEM_LIMIT_BYTES

Json: TypeAlias = Any


def read_lines(stream: io.BufferedReader, name: str) -> Iterator[Json]:
    """The value of each line. Raises ReaderFailed with the number of the line that is not JSON, not UTF-8 or too long.

    A line ends with ``\\n`` or ``\\r\\n``; the last one may end with the file.
    """
    parse = json.JSONDecoder(parse_constant=_refuse_constant).decode
    number = 0
    while line := stream.readline(ITEM_LIMIT_BYTES + 2):
        number += 1
        if len(line) > ITEM_LIMIT_BYTES and not line.endswith(b"\n"):
            raise ReaderFailed(
                f"{name} holds an item of more than {ITEM_LIMIT_BYTES} bytes at line {number}; none may be larger."
            )
        try:
            text = line.decode()
            if not text.isspace():
                yield parse(text)
        except UnicodeDecodeError as error:
            raise ReaderFailed(
                f"{name} is not UTF-8 at line {number}: byte {line[error.start]:#04x} at place {error.start}"
            ) from None
        except json.JSONDecodeError as error:
            raise ReaderFailed(f"{name} is not JSON at line {number}, character {error.pos}: {error.msg}") from None
        except RecursionError:
            raise ReaderFailed(f"{name} is nested too deeply at line {number}") from None
        except ValueError as error:
            raise ReaderFailed(f"{name} is not JSON at line {number}: {error}") from None


def _refuse_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not JSON")
