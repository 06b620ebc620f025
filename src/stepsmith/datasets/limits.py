"""How large what a distributed Map reads and writes may be [D]."""

from __future__ import annotations

from typing import Final

ITEM_LIMIT_BYTES: Final = 8 * 1024 * 1024
"""One item as it is read; what the child gets, after ItemSelector, must still fit into 256 KiB."""

MAX_ITEMS_LIMIT: Final = 100_000_000
"""The most items that one Map reads; a larger MaxItems counts as this [R]."""

FILE_LIMIT_BYTES: Final = 10 * 1024**3
"""One object that is read."""

RESULT_FILE_LIMIT_BYTES: Final = 5 * 1024**3
"""One result file; what is more goes into the next."""
