"""JSON Lines."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.datasets.compression import decompressed
from stepsmith.datasets.failure import ReaderFailed
from stepsmith.datasets.json_lines import read_lines
from tests.datasets.memory import Dribble
from tests.datasets.test_json_items import json_values


def lines(data: bytes) -> list[Any]:
    with decompressed(Dribble(data, 1_000), "s3://b/k.jsonl") as stream:
        return list(read_lines(stream, "s3://b/k.jsonl"))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", []),
        (b'{"a": 1}\n[2]\n"three"\n4', [{"a": 1}, [2], "three", 4]),
        (b"1\r\n2\r\n", [1, 2]),
        (b"1\n\n  \n2\n", [1, 2]),
    ],
)
def test_each_line_is_an_item(data: bytes, expected: list[Any]) -> None:
    assert lines(data) == expected


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b'1\n{"a": }\n', "is not JSON at line 2, character 6: Expecting value"),
        (b'{"a":\n1}\n', "is not JSON at line 1"),
        (b"1\n2 3\n", "is not JSON at line 2, character 2: Extra data"),
        (b"1\nNaN\n", "is not JSON at line 2: NaN is not JSON"),
        (b'1\n"\xe9"\n', "is not UTF-8 at line 2: byte 0xe9 at place 1"),
        ("1\n".encode("utf-16"), "is not UTF-8 at line 1: byte 0xff"),
        (b'"' + b"x" * (8 * 1024 * 1024) + b'"\n', "an item of more than 8388608 bytes at line 1"),
        (b"[" * 100_000 + b"\n", "nested too deeply at line 1"),
    ],
)
def test_a_broken_line_is_named(data: bytes, message: str) -> None:
    with pytest.raises(ReaderFailed, match=message):
        lines(data)


@given(values=st.lists(json_values), end=st.sampled_from(["\n", "\r\n"]))
def test_what_is_written_is_read_back(values: list[Any], end: str) -> None:
    # U+2028 and its like end no line: only \n does.
    assert lines("".join(json.dumps(value, ensure_ascii=False) + end for value in values).encode()) == values


@given(data=st.binary(max_size=100))
def test_any_bytes_are_items_or_a_reader_failure(data: bytes) -> None:
    try:
        found = lines(data)
    except ReaderFailed:
        return
    assert len(found) <= data.count(b"\n") + 1
