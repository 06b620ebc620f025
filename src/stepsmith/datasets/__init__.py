"""What a distributed Map reads from S3 and writes there: bytes to items, records of child executions to result files.

    for item in read_items(reader, store): …               # one at a time, whatever the file's size
    files = ResultFiles(writer, store, map_run_arn)
    files.add(record); details = files.finish()

Nothing here knows S3: objects come from an ``ObjectStore``, which a test holds in memory and the local cloud takes from
its own S3. Reading and writing stream: memory does not grow with an object. Parquet and ZSTD need the extra
``datasets`` (pyarrow, zstandard), imported when the first such file is read.
"""

from __future__ import annotations

from stepsmith.datasets.failure import DatasetFailed, ReaderFailed, WriterFailed
from stepsmith.datasets.limits import ITEM_LIMIT_BYTES, MAX_ITEMS_LIMIT
from stepsmith.datasets.reader import Item, Reader, ReaderResource
from stepsmith.datasets.reading import read_items
from stepsmith.datasets.result_files import ResultFiles
from stepsmith.datasets.store import ObjectStore, ObjectSummary, StoreFailed, no_such_bucket, no_such_key
from stepsmith.datasets.writer import ChildRecord, ChildStatus, Writer

__all__ = [
    "ITEM_LIMIT_BYTES",
    "MAX_ITEMS_LIMIT",
    "ChildRecord",
    "ChildStatus",
    "DatasetFailed",
    "Item",
    "ObjectStore",
    "ObjectSummary",
    "Reader",
    "ReaderFailed",
    "ReaderResource",
    "ResultFiles",
    "StoreFailed",
    "Writer",
    "WriterFailed",
    "no_such_bucket",
    "no_such_key",
    "read_items",
]
