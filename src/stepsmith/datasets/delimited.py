"""CSV as AWS reads it: rows of text, one object each; every value is a text.

* A quoted field may hold delimiters and line ends; ``""`` in it is one quote.
* A backslash makes the character after it plain (a quote, a delimiter, a backslash) and is itself dropped.
* The members of an item come in the order of ``member_order``, not in that of the columns.
* A short row is filled up with empty texts, what a long row has too much is dropped; empty lines are no rows.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from stepsmith.datasets.failure import ReaderFailed
from stepsmith.datasets.limits import ITEM_LIMIT_BYTES

Row: TypeAlias = dict[str, str]

DELIMITERS: Final[Mapping[str, str]] = {"COMMA": ",", "PIPE": "|", "SEMICOLON": ";", "SPACE": " ", "TAB": "\t"}

HEADER_LIMIT_BYTES: Final = 10_240
"""How long the header may be at most [D]."""

_RETURNS = re.compile(r"(?<=\r)(?!\n)")

DUPLICATE_HEADERS: Final = "CSV headers cannot contain duplicates."  # [R]


def read_rows(
    stream: io.BufferedReader, name: str, *, headers: Sequence[str] | None = None, delimiter: str = "COMMA"
) -> Iterator[Row]:
    """The rows of ``stream`` under ``headers``; None takes them from the first row.

    Raises ReaderFailed for headers that AWS refuses, and where the text is not UTF-8.
    """
    rows = split(stream, name, DELIMITERS[delimiter])
    if headers is None:
        headers = next(rows, None)
        if headers is None:
            return
    check_headers(headers)
    width = len(headers)
    columns = [(headers[position], position) for position in member_order(headers)]
    for fields in rows:
        if len(fields) < width:
            fields += [""] * (width - len(fields))
        yield {header: fields[position] for header, position in columns}


def check_headers(headers: Sequence[str]) -> None:
    """Refuse headers that are not all different or take more than 10 KiB."""
    if len(set(headers)) < len(headers):
        raise ReaderFailed(DUPLICATE_HEADERS)
    size = sum(len(header.encode("utf-8", "surrogatepass")) + 1 for header in headers) - 1
    if size > HEADER_LIMIT_BYTES:
        raise ReaderFailed(f"CSV headers take {size} bytes; they may take {HEADER_LIMIT_BYTES}.")


def split(stream: io.BufferedReader, name: str, delimiter: str) -> Iterator[list[str]]:
    """The fields of each row. ``delimiter`` is one character."""
    if csv.field_size_limit() < ITEM_LIMIT_BYTES:
        # The limit belongs to the process; it is only ever raised, to what a Map may read.
        csv.field_size_limit(ITEM_LIMIT_BYTES)
    reader = csv.reader(_lines(stream, name), delimiter=delimiter, escapechar="\\")
    try:
        for fields in reader:
            if fields:
                yield fields
    except csv.Error as error:
        raise ReaderFailed(f"{name} is not CSV at line {reader.line_num}: {error}") from None


def _lines(stream: io.BufferedReader, name: str) -> Iterator[str]:
    number = 0
    while data := stream.readline(ITEM_LIMIT_BYTES + 1):
        number += 1
        try:
            line = data.decode()
        except UnicodeDecodeError as error:
            raise ReaderFailed(
                f"{name} is not UTF-8 at line {number}: byte {data[error.start]:#04x} at place {error.start}"
            ) from None
        if len(data) > ITEM_LIMIT_BYTES:
            raise ReaderFailed(f"{name} holds a line of more than {ITEM_LIMIT_BYTES} bytes at line {number}")
        if "\r" in line and line.find("\r") < len(line) - 2:
            yield from _RETURNS.split(line)  # The csv module wants each line by itself, whatever ends it.
        else:
            yield line


def member_order(headers: Sequence[str]) -> list[int]:
    """The positions of ``headers`` in the order in which a row's item has its members: that of a hash table of Java's.

    [R] with the headers ``0``, ``True``, ``{}`` an item is ``{"0": …, "{}": …, "True": …}``.
    """
    size = 16
    while len(headers) > size * 3 // 4:
        size *= 2
    return sorted(range(len(headers)), key=lambda position: _bucket(headers[position], size))


def _bucket(text: str, size: int) -> int:
    code = 0
    units = text.encode("utf-16-be", "surrogatepass")
    for high, low in zip(units[::2], units[1::2], strict=True):
        code = (31 * code + (high << 8 | low)) & 0xFFFFFFFF
    return (code ^ code >> 16) & size - 1
