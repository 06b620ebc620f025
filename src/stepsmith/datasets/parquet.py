"""The rows of a Parquet file as objects, one row group's batch at a time.

What has no JSON of its own becomes text: dates and times in ISO 8601, decimals as they are written, bytes in Base64;
numbers that JSON has not (NaN, infinity) become null. [not recorded: AWS's guide says only that rows are items.]
"""

from __future__ import annotations

import base64
import datetime
import decimal
import math
import tempfile
from collections.abc import Iterator
from typing import Any, BinaryIO, TypeAlias, cast

from stepsmith.datasets.failure import ReaderFailed

Json: TypeAlias = Any

_BATCH_ROWS = 1_000
_IN_MEMORY_BYTES = 16 * 1024 * 1024
_COPY_BYTES = 1024 * 1024


def read_rows(stream: BinaryIO, name: str) -> Iterator[dict[str, Json]]:
    """The rows of the file. Raises ReaderFailed where it is not Parquet, or where pyarrow is not installed.

    Parquet is read from its end: a stream that cannot seek is copied aside first, to disk where it is large.
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise ReaderFailed(
            f"{name} is a Parquet file, for which the package pyarrow is missing; "
            "install stepsmith with the extra datasets: pip install 'stepsmith[datasets]'"
        ) from None
    with tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY_BYTES) as copy:
        file = stream
        if not stream.seekable():
            while data := stream.read(_COPY_BYTES):
                copy.write(data)
            copy.seek(0)
            file = cast(BinaryIO, copy)
        try:
            for batch in pyarrow.parquet.ParquetFile(file).iter_batches(batch_size=_BATCH_ROWS):
                for row in batch.to_pylist():
                    yield {column: _json(value) for column, value in row.items()}
        except (pyarrow.ArrowException, OSError) as error:
            raise ReaderFailed(f"{name} is not a Parquet file that can be read: {error}") from None


def _json(value: object) -> Json:
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return value if math.isfinite(value) else None
        case dict():
            return {str(key): _json(member) for key, member in value.items()}
        case list():
            return [_json(member) for member in value]
        case tuple() if len(value) == 2:  # an entry of a map
            return [_json(member) for member in value]
        case datetime.datetime() if value.tzinfo is not None:
            return value.astimezone(datetime.UTC).replace(tzinfo=None).isoformat() + "Z"
        case datetime.date() | datetime.time():
            return value.isoformat()
        case bytes():
            return base64.b64encode(value).decode()
        case decimal.Decimal() | datetime.timedelta():
            return str(value)
        case _:
            return str(value)
