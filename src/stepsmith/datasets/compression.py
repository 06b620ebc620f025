"""Bytes as they were before GZIP or ZSTD, told by the end of the object's key [D]."""

from __future__ import annotations

import gzip
import io
import zlib
from typing import BinaryIO, cast

from stepsmith.datasets.failure import ReaderFailed

_CHUNK_BYTES = 131_072


def decompressed(stream: BinaryIO, name: str) -> io.BufferedReader:
    """``stream`` as text or data bytes; ``name`` (an s3:// address) says how it is packed.

    The reader raises ReaderFailed where the packed bytes are broken or end too early.
    """
    if name.endswith(".gz"):
        return io.BufferedReader(_Gzip(stream, name), _CHUNK_BYTES)
    if name.endswith((".zstd", ".zst")):
        return io.BufferedReader(_Zstandard(stream, name), _CHUNK_BYTES)
    return io.BufferedReader(_Plain(stream), _CHUNK_BYTES)


class _Plain(io.RawIOBase):
    """Any readable as a raw stream: what an object store hands out may be no more than a ``read``."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast(bytearray, buffer))
        data = self._stream.read(len(view))
        view[: len(data)] = data
        return len(data)

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()


class _Gzip(_Plain):
    def __init__(self, stream: BinaryIO, name: str) -> None:
        super().__init__(stream)
        # GZIP headers are read byte by byte and whole: a network that gives less than it is asked for must not matter.
        packed = io.BufferedReader(_Plain(stream), _CHUNK_BYTES)
        self._unpacked = gzip.GzipFile(fileobj=packed, mode="rb")
        self._name = name

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast(bytearray, buffer))
        try:
            data = self._unpacked.read(len(view))
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            raise ReaderFailed(f"{self._name} is not whole GZIP data, as its name says: {error}") from None
        view[: len(data)] = data
        return len(data)


class _Zstandard(_Plain):
    def __init__(self, stream: BinaryIO, name: str) -> None:
        super().__init__(stream)
        try:
            import zstandard
        except ImportError:
            raise ReaderFailed(
                f"{name} is packed with ZSTD, for which the package zstandard is missing; "
                "install stepsmith with the extra datasets: pip install 'stepsmith[datasets]'"
            ) from None
        self._library = zstandard
        self._frame = zstandard.ZstdDecompressor().decompressobj()
        self._begun = False
        self._rest = b""
        self._name = name

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast(bytearray, buffer))
        while not self._rest:
            packed = self._stream.read(_CHUNK_BYTES)
            if not packed:
                if self._begun:
                    raise ReaderFailed(f"{self._name} is not whole ZSTD data, as its name says: it ends too early")
                return 0
            self._rest = self._unpack(packed)
        data, self._rest = self._rest[: len(view)], self._rest[len(view) :]
        view[: len(data)] = data
        return len(data)

    def _unpack(self, packed: bytes) -> bytes:
        parts = []
        try:
            while packed:
                self._begun = True
                parts.append(self._frame.decompress(packed))
                if not self._frame.eof:
                    break
                packed = self._frame.unused_data
                self._frame = self._library.ZstdDecompressor().decompressobj()
                self._begun = False
        except self._library.ZstdError as error:
            raise ReaderFailed(f"{self._name} is not whole ZSTD data, as its name says: {error}") from None
        return b"".join(parts)
