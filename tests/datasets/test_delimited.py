"""CSV: AWS's dialect, row by row."""

from __future__ import annotations

import csv
import io
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.datasets.compression import decompressed
from stepsmith.datasets.delimited import DELIMITERS, member_order, read_rows
from stepsmith.datasets.failure import ReaderFailed
from tests.datasets.memory import Dribble


def rows(text: str | bytes, **options: object) -> list[dict[str, str]]:
    data = text if isinstance(text, bytes) else text.encode()
    with decompressed(Dribble(data), "s3://b/k.csv") as stream:
        return list(read_rows(stream, "s3://b/k.csv", **options))


RECORDED = "Value4,Value5,Value6\n,,,\ntrue,1,'HelloWorld'\nNull,None,\n   \n"


@pytest.mark.parametrize(
    ("text", "headers", "expected"),
    [
        pytest.param(
            "Value1,Value2,Value3\n" + RECORDED,
            ("H1", "H2", "H3"),
            [
                {"H1": "Value1", "H2": "Value2", "H3": "Value3"},
                {"H1": "Value4", "H2": "Value5", "H3": "Value6"},
                {"H1": "", "H2": "", "H3": ""},
                {"H1": "true", "H2": "1", "H3": "'HelloWorld'"},
                {"H1": "Null", "H2": "None", "H3": ""},
                {"H1": "   ", "H2": "", "H3": ""},
            ],
            id="given headers [R]",
        ),
        pytest.param(
            "H1,\n" + RECORDED,
            None,
            [
                {"H1": "Value4", "": "Value5"},
                {"H1": "", "": ""},
                {"H1": "true", "": "1"},
                {"H1": "Null", "": "None"},
                {"H1": "   ", "": ""},
            ],
            id="an empty header is a header, long rows are cut [R]",
        ),
        pytest.param("a,b\n1,2", None, [{"a": "1", "b": "2"}], id="no line end at the end"),
        pytest.param("a,b\r\n1,2\r\n", None, [{"a": "1", "b": "2"}], id="CRLF"),
        pytest.param("a,b\r1,2\r3,4", None, [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}], id="CR"),
        pytest.param("a\n\n1\n\n", None, [{"a": "1"}], id="empty lines are no rows"),
        pytest.param('a,b\n"x,\n""y""",2\n', None, [{"a": 'x,\n"y"', "b": "2"}], id="quoted [D]"),
        pytest.param(
            "a,b\n" + r"x\,y,\"q\"" + "\n", None, [{"a": "x,y", "b": '"q"'}], id="a backslash makes plain [D]"
        ),
        pytest.param("a,b\n" + r"C:\\d,\n" + "\n", None, [{"a": "C:\\d", "b": "n"}], id="a backslash vanishes [D]"),
        pytest.param(
            'a,b\n"say \\"hi\\"",2\n', None, [{"a": 'say "hi"', "b": "2"}], id="a backslash inside quotes [D]"
        ),
        pytest.param("", None, [], id="an empty file"),
        pytest.param("a,b\n", None, [], id="headers only"),
        pytest.param("", ("a",), [], id="an empty file with given headers"),
    ],
)
def test_rows_are_read_as_aws_reads_them(
    text: str, headers: tuple[str, ...] | None, expected: list[dict[str, str]]
) -> None:
    assert rows(text, headers=headers) == expected


@pytest.mark.parametrize("name", DELIMITERS)
def test_every_delimiter_separates(name: str) -> None:
    sign = DELIMITERS[name]
    assert rows(f"a{sign}b\n1{sign}2\n", delimiter=name) == [{"a": "1", "b": "2"}]


@pytest.mark.parametrize("headers", [None, ("a", "b", "a")])
def test_headers_must_differ(headers: tuple[str, ...] | None) -> None:
    with pytest.raises(ReaderFailed) as raised:
        rows("a,b,a\n1,2,3\n", headers=headers)
    assert raised.value.cause == "CSV headers cannot contain duplicates."


def test_headers_may_take_10_kib() -> None:
    longest = "a," + "x" * 10_238
    assert rows(f"{longest}\n") == []
    with pytest.raises(ReaderFailed, match="CSV headers take 10241 bytes; they may take 10240"):
        rows(f"{longest}x\n")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a,b\n1,\xff\n", r"s3://b/k\.csv is not UTF-8 at line 2: byte 0xff at place 2"),
        ("a,b\n1,é\n".encode("latin-1"), "is not UTF-8 at line 2: byte 0xe9"),
        ("a,b\n".encode("utf-16"), "is not UTF-8 at line 1: byte 0xff"),
        (b'a,b\n"' + b"x" * (8 * 1024 * 1024 + 1) + b'",1\n', "a line of more than 8388608 bytes at line 2"),
    ],
)
def test_what_is_no_csv_says_where(data: bytes, message: str) -> None:
    with pytest.raises(ReaderFailed, match=message):
        rows(data)


def test_rows_before_what_is_broken_are_read() -> None:
    with decompressed(Dribble(b"a\n1\n2\n\xff\n"), "k") as stream:
        reader = read_rows(stream, "k")
        assert [next(reader), next(reader)] == [{"a": "1"}, {"a": "2"}]
        with pytest.raises(ReaderFailed):
            next(reader)


fields = st.text(alphabet=string.ascii_letters + ",;|\t \"\\'\n\réß🦊", max_size=8)


@given(
    table=st.lists(st.lists(fields, min_size=2, max_size=2), max_size=6),
    delimiter=st.sampled_from(sorted(DELIMITERS)),
)
def test_what_is_written_with_doubled_quotes_is_read_back(table: list[list[str]], delimiter: str) -> None:
    file = io.StringIO()
    writer = csv.writer(file, delimiter=DELIMITERS[delimiter], quoting=csv.QUOTE_ALL, lineterminator="\n")
    # A backslash is not plain in AWS's dialect, so that a writer doubles it.
    writer.writerows([[field.replace("\\", "\\\\") for field in row] for row in table])
    assert rows(file.getvalue(), headers=("x", "y"), delimiter=delimiter) == [{"x": x, "y": y} for x, y in table]


@given(table=st.lists(st.lists(fields, min_size=2, max_size=2), max_size=6))
def test_what_is_written_with_backslashes_is_read_back(table: list[list[str]]) -> None:
    def plain(field: str) -> str:
        return '"' + field.replace("\\", "\\\\").replace('"', '\\"') + '"'

    text = "".join(",".join(map(plain, row)) + "\n" for row in table)
    assert rows(text, headers=("x", "y")) == [{"x": x, "y": y} for x, y in table]


@given(data=st.binary(max_size=200))
def test_any_bytes_are_rows_or_a_reader_failure(data: bytes) -> None:
    try:
        found = rows(data, headers=("a", "b"))
    except ReaderFailed:
        return
    assert all(set(row) == {"a", "b"} and all(isinstance(value, str) for value in row.values()) for row in found)


@pytest.mark.parametrize(
    ("headers", "order"),
    [
        pytest.param(["0", "True", "{}"], ["0", "{}", "True"], id="[R]"),
        pytest.param(["H1", ""], ["", "H1"], id="an empty header [R]"),
        pytest.param(["Col1", "Col2"], ["Col1", "Col2"], id="[R] of names that differ in the last sign"),
        pytest.param([], [], id="none"),
    ],
)
def test_members_come_in_the_order_of_a_hash_table(headers: list[str], order: list[str]) -> None:
    assert [headers[position] for position in member_order(headers)] == order


def test_every_column_has_its_place_in_a_wide_table() -> None:
    headers = [f"column {number} ü𝄞" for number in range(500)]
    assert sorted(member_order(headers)) == list(range(500))
