"""What a distributed Map reads from S3 and writes there: bytes to items, records of child executions to result files.

Nothing here knows S3: objects come from an ``ObjectStore``, which a test holds in memory and the local cloud takes from
its own S3. Reading and writing stream: memory does not grow with an object.
"""

from __future__ import annotations

from stepsmith.datasets.reader import Item, Reader, ReaderFailed
from stepsmith.datasets.store import ObjectStore, ObjectSummary, StoreFailed
from stepsmith.datasets.writer import ChildRecord, ChildStatus, Writer, WriterFailed

__all__ = [
    "ChildRecord",
    "ChildStatus",
    "Item",
    "ObjectStore",
    "ObjectSummary",
    "Reader",
    "ReaderFailed",
    "StoreFailed",
    "Writer",
    "WriterFailed",
]
