"""ItemReader with its paths and expressions computed: what to read, and how it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple, TypeAlias

Json: TypeAlias = Any
"""None, bool, int, float, str, list of Json or dict of str to Json."""

ReaderResource: TypeAlias = Literal["getObject", "listObjectsV2"]


class Item(NamedTuple):
    """An item that has a key (it came out of an object), or that comes from elsewhere than ``Reader.source``."""

    value: Json
    key: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Members are as in ReaderConfig. ``max_items`` is None or 0 for all of them; a negative one is refused
    by ``read_items``, as AWS does when the map run begins [R]. ``parameters`` are all of Parameters or Arguments.
    """

    resource: ReaderResource
    bucket: str
    key: str | None = None
    prefix: str = ""
    version_id: str | None = None
    input_type: str | None = None
    transformation: str = "NONE"
    manifest_type: str | None = None
    csv_delimiter: str = "COMMA"
    csv_header_location: str | None = None
    csv_headers: tuple[str, ...] = ()
    items_pointer: str | None = None
    max_items: int | None = None
    parameters: Mapping[str, Json] = field(default_factory=dict)

    @property
    def source(self) -> str:
        """``Map.Item.Source`` of what is read [D]."""
        if self.resource == "listObjectsV2":
            return f"S3://{self.bucket}"
        return f"S3://{self.bucket}/{self.key}"
