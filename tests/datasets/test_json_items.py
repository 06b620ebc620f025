"""The items of JSON arrays and objects, read without the file."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.datasets.compression import decompressed
from stepsmith.datasets.failure import ReaderFailed
from stepsmith.datasets.json_items import check_pointer, read_items
from tests.datasets.memory import Dribble


def items(text: str | bytes, pointer: str = "", step: int = 7) -> list[tuple[str | None, Any]]:
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    with decompressed(Dribble(data, step), "s3://b/k.json") as stream:
        return list(read_items(stream, "s3://b/k.json", pointer))


def values(text: str | bytes, pointer: str = "") -> list[Any]:
    return [value for _, value in items(text, pointer)]


SHOP = (
    '{"skip": {"a": "]}\\"", "featured": [0]}, "numbers": [1, [2, {"x": "\\\\"}]], '
    '"inventory": {"products": {"featured": [{"id": 1}, {"id": 2}], "a/b~c": {"k": 1, "l": [2]}}}, "after": oops}'
)


@pytest.mark.parametrize(
    ("text", "pointer", "expected"),
    [
        ("[]", "", []),
        (
            ' [ 1 , "two", {"three": 3}, [4], null, true, 1.5e3 ] \n',
            "",
            [1, "two", {"three": 3}, [4], None, True, 1500.0],
        ),
        (SHOP, "/inventory/products/featured", [{"id": 1}, {"id": 2}]),
        (SHOP, "/numbers/1", [2, {"x": "\\"}]),
        (SHOP, "/numbers/1/1", ["\\"]),
        (SHOP, "/inventory/products/a~1b~0c", [1, [2]]),
    ],
)
def test_the_items_at_a_pointer_are_read(text: str, pointer: str, expected: list[Any]) -> None:
    assert values(text, pointer) == expected


def test_the_members_of_an_object_have_their_names() -> None:
    assert items('{"a": 1, "b": {"c": 2}}') == [("a", 1), ("b", {"c": 2})]
    assert items("{}") == []


@pytest.mark.parametrize(
    ("text", "pointer"),
    [
        ('"Hello"', ""),
        ("1", ""),
        ("null", ""),
        ('{"a": 1}', "/a"),
        ('{"a": 1}', "/b"),
        ("[1]", "/1"),
        ("[1]", "/x"),
        ("[1]", "/00"),
    ],
)
def test_what_is_neither_array_nor_object_is_refused_in_awss_words(text: str, pointer: str) -> None:
    with pytest.raises(ReaderFailed) as raised:
        items(text, pointer)
    assert raised.value.cause == "Attempting to map over non-iterable node."


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "at character 0: found the end, expected a JSON value"),
        (b"[1, 2", r"at character 5: found the end, expected ',' or '\]'"),
        (b"[1 2]", r"at character 3: found '2\]', expected ',' or '\]'"),
        (b'[{"a": 1}, {"a" 2}]', "at character 16: found '2}]', expected a JSON value"),
        (b"[1] 2", "at character 4: found '2', expected nothing"),
        (b'{"a" 1}', "at character 5: found '1}', expected ':'"),
        (b"{a: 1}", "at character 1: found 'a: 1}', expected a name in quotes"),
        (b'["abc', "found '\"abc', expected a JSON value"),
        (b"[NaN]", "NaN is not JSON"),
        (b"[" + b'"x", ' * 50_000 + b"oops]", "at character 250001: found 'oops]', expected a JSON value"),
        (b'["\xff"]', "is not UTF-8: byte 0xff at byte 2"),
        ("[1]".encode("utf-16"), "is not UTF-8: byte 0xff at byte 0"),
        (b"[" * 100_000, "nested too deeply"),
    ],
)
def test_broken_json_says_where(data: bytes, message: str) -> None:
    with pytest.raises(ReaderFailed, match=message):
        items(data, step=1_000)


def test_items_before_what_is_broken_are_read() -> None:
    with decompressed(io.BytesIO(b"[1, 2, oops"), "k") as stream:
        read = read_items(stream, "k")
        assert [next(read), next(read)] == [(None, 1), (None, 2)]
        with pytest.raises(ReaderFailed):
            next(read)


@pytest.mark.parametrize("size", [8 * 1024 * 1024 - 2, 8 * 1024 * 1024 - 1])
def test_an_item_may_take_8_mb(size: int) -> None:
    data = b'[0, "' + b"x" * size + b'", 1]'
    if size + 2 <= 8 * 1024 * 1024:
        assert [len(str(value)) for value in values(data)] == [1, size, 1]
    else:
        with pytest.raises(ReaderFailed, match="an item of more than 8388608 bytes"):
            items(data, step=100_000)


def test_what_is_passed_over_may_be_of_any_size() -> None:
    data = b'{"before": ["' + b"x" * 20_000_000 + b'"], "items": [1]}'
    assert [value for _, value in items(data, "/items", step=100_000)] == [1]


@pytest.mark.parametrize("pointer", ["a", "/~2", "//~"])
def test_a_pointer_is_checked(pointer: str) -> None:
    with pytest.raises(ReaderFailed, match="is not a JSON Pointer"):
        check_pointer(pointer)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(values=st.lists(json_values), step=st.integers(1, 30), indent=st.sampled_from([None, 1]), plain=st.booleans())
def test_an_array_is_read_as_a_whole_parser_reads_it(
    values: list[Any], step: int, indent: int | None, plain: bool
) -> None:
    text = json.dumps(values, indent=indent, ensure_ascii=plain)
    assert items(text, step=step) == [(None, value) for value in values]


@given(
    document=st.dictionaries(st.text(), st.dictionaries(st.text(), json_values, max_size=4), max_size=4),
    step=st.integers(1, 30),
)
def test_every_member_is_found_by_its_pointer(document: dict[str, Any], step: int) -> None:
    text = json.dumps(document, ensure_ascii=False)
    for name, member in document.items():
        pointer = "/" + name.replace("~", "~0").replace("/", "~1")
        assert items(text, pointer, step) == list(member.items())


@given(data=st.binary(max_size=100) | json_values.map(lambda value: json.dumps(value)[:-1].encode()))
def test_any_bytes_are_items_or_a_reader_failure(data: bytes) -> None:
    try:
        found = [value for _, value in items(data)]
    except ReaderFailed:
        return
    whole = json.loads(data)
    assert found == (list(whole.values()) if isinstance(whole, dict) else whole)
