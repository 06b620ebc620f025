"""Where objects lie: what reading and writing need of S3."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO, NoReturn, Protocol


class StoreFailed(Exception):
    """The store could not do it. ``cause`` is what S3 said, in AWS's words where they are known."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectSummary:
    """One object of a listing. ``etag`` has its quotes, as S3 gives it; ``last_modified`` is in epoch seconds."""

    key: str
    size: int
    etag: str = ""
    last_modified: float = 0.0
    storage_class: str = "STANDARD"


class ObjectStore(Protocol):
    """Objects by bucket and key. Every method raises StoreFailed; none holds a whole object in memory."""

    def open(self, bucket: str, key: str, version_id: str | None = None) -> BinaryIO:
        """The bytes of an object; the caller closes it."""
        ...

    def list(self, bucket: str, prefix: str = "") -> Iterator[ObjectSummary]:
        """The objects whose keys begin with ``prefix``, in the order of their keys."""
        ...

    def put(self, bucket: str, key: str, chunks: Iterable[bytes]) -> None:
        """Write an object; what was there is replaced once all ``chunks`` have come."""
        ...


def no_such_key(bucket: str, key: str) -> NoReturn:
    """Raise what S3 says of a key that is not there."""
    raise StoreFailed(f"The specified key does not exist. (Bucket: {bucket}, Key: {key})")


def no_such_bucket(bucket: str) -> NoReturn:
    """Raise what S3 says of a bucket that is not there."""
    raise StoreFailed(f"The specified bucket does not exist. (Bucket: {bucket})")
