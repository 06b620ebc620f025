"""Packed files."""

from __future__ import annotations

import gzip

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.datasets.compression import decompressed
from stepsmith.datasets.failure import ReaderFailed
from tests.datasets.memory import Dribble

TEXT = b"one,two\n" * 1_000


def unpacked(data: bytes, name: str, step: int = 100) -> bytes:
    with decompressed(Dribble(data, step), name) as stream:
        return stream.read()


def packed_gzip(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


def zstd(data: bytes) -> bytes:
    return zstandard.ZstdCompressor().compress(data)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (TEXT, "s3://b/k.csv"),
        (packed_gzip(TEXT), "s3://b/k.csv.gz"),
        (packed_gzip(TEXT[:80]) + packed_gzip(TEXT[80:]), "s3://b/members.gz"),
        (zstd(TEXT), "s3://b/k.csv.zstd"),
        (zstd(TEXT), "s3://b/k.csv.zst"),
        (zstd(TEXT[:80]) + zstd(TEXT[80:]), "s3://b/frames.zstd"),
    ],
    ids=["plain", "gz", "members", "zstd", "zst", "frames"],
)
def test_the_name_says_how_a_file_is_packed(data: bytes, name: str) -> None:
    assert unpacked(data, name) == TEXT


@pytest.mark.parametrize(
    ("data", "name", "message"),
    [
        (
            packed_gzip(TEXT)[:-5],
            "s3://b/k.gz",
            "s3://b/k.gz is not whole GZIP data, as its name says: Compressed file ended",
        ),
        (TEXT, "s3://b/k.gz", "is not whole GZIP data, as its name says: Not a gzipped file"),
        (packed_gzip(TEXT)[:10] + b"\xff" * 20, "s3://b/k.gz", "is not whole GZIP data"),
        (zstd(TEXT)[:-5], "s3://b/k.zst", "is not whole ZSTD data, as its name says: it ends too early"),
        (TEXT, "s3://b/k.zstd", "is not whole ZSTD data, as its name says"),
    ],
    ids=["gz cut off", "not gz", "gz broken", "zst cut off", "not zst"],
)
def test_a_packed_file_that_is_broken_is_refused(data: bytes, name: str, message: str) -> None:
    with pytest.raises(ReaderFailed, match=message):
        unpacked(data, name)


def test_an_empty_file_needs_no_unpacking() -> None:
    assert unpacked(b"", "k.zst") == b""


def test_without_zstandard_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "zstandard", None)
    with pytest.raises(ReaderFailed, match=r"pip install 'stepsmith\[datasets\]'"):
        unpacked(zstd(TEXT), "k.zst")


@given(
    parts=st.lists(st.binary(max_size=300), max_size=4), step=st.integers(1, 400), pack=st.sampled_from([".gz", ".zst"])
)
def test_what_is_packed_is_unpacked(parts: list[bytes], step: int, pack: str) -> None:
    packed = b"".join(packed_gzip(part) if pack == ".gz" else zstd(part) for part in parts)
    assert unpacked(packed, f"k{pack}", step) == b"".join(parts)
