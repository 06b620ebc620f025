"""Items and results of a distributed Map in S3: ``s3.csv``, ``s3.json``, ``s3.jsonl``, ``s3.parquet``, ``s3.listing``,
``s3.manifest`` and ``s3.inventory`` say what it reads, ``s3.results`` where it writes.

``bucket`` is a resource, a name or a reference to one. What may stand where: [D] the developer guide's pages on
ItemReader and ResultWriter.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeAlias, TypeVar, overload

from stepsmith.authoring import shapes
from stepsmith.authoring.location import refuse
from stepsmith.authoring.values import Template, template
from stepsmith.resources import Bucket, Resource

__all__ = ["Dataset", "Results", "S3Object", "csv", "inventory", "json", "jsonl", "listing", "manifest", "parquet",
           "results"]  # fmt: skip

Element = TypeVar("Element")

Delimiter: TypeAlias = Literal[",", "|", ";", " ", "\t"]
FileFormat: TypeAlias = Literal["csv", "json", "jsonl", "parquet"]

_DELIMITERS = {",": "COMMA", "|": "PIPE", ";": "SEMICOLON", " ": "SPACE", "\t": "TAB"}
_GET, _LIST = "arn:aws:states:::s3:getObject", "arn:aws:states:::s3:listObjectsV2"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset(Generic[Element]):
    """What a distributed Map reads; ``shape`` is that of one item."""

    what: str
    resource: str
    config: Template
    arguments: Template
    shape: shapes.Shape
    resources: tuple[Resource, ...]


@dataclass(frozen=True, slots=True)
class S3Object:
    """An item of ``s3.listing``. ``LastModified`` is in seconds since 1970."""

    Key: str
    Size: int
    Etag: str
    LastModified: float
    StorageClass: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """Where and how a distributed Map writes what its children gave."""

    config: Template
    arguments: Template
    resources: tuple[Resource, ...]


@overload
def csv(
    bucket: Bucket | str,
    key: str,
    of: type[Element],
    *,
    headers: Sequence[str] | None = None,
    delimiter: Delimiter = ",",
    max_items: int | None = None,
) -> Dataset[Element]: ...
@overload
def csv(
    bucket: Bucket | str,
    key: str,
    *,
    headers: Sequence[str] | None = None,
    delimiter: Delimiter = ",",
    max_items: int | None = None,
) -> Dataset[Any]: ...
def csv(
    bucket: Bucket | str,
    key: str,
    of: Any = Any,
    *,
    headers: Sequence[str] | None = None,
    delimiter: Delimiter = ",",
    max_items: int | None = None,
) -> Dataset[Any]:
    """The rows of a CSV file, each an object of texts. ``headers`` name the columns; without, the first row does."""
    _check_texts(of, "s3.csv")
    config = {"InputType": "CSV", **_csv(headers, delimiter, "s3.csv")}
    return _object("s3.csv", bucket, key, of, config, max_items)


@overload
def json(
    bucket: Bucket | str, key: str, of: type[Element], *, pointer: str | None = None, max_items: int | None = None
) -> Dataset[Element]: ...
@overload
def json(
    bucket: Bucket | str, key: str, *, pointer: str | None = None, max_items: int | None = None
) -> Dataset[Any]: ...
def json(
    bucket: Bucket | str, key: str, of: Any = Any, *, pointer: str | None = None, max_items: int | None = None
) -> Dataset[Any]:
    """The elements of the array, or ``{Key, Value}`` of the object, in a file, at ``pointer`` (``/a/b``) in it."""
    if isinstance(pointer, str) and not pointer.startswith("/"):
        raise refuse(f"s3.json: pointer is a JSON Pointer such as /orders/items, not {pointer!r}")
    config = {"InputType": "JSON"} if pointer is None else {"InputType": "JSON", "ItemsPointer": pointer}
    return _object("s3.json", bucket, key, of, config, max_items)


@overload
def jsonl(bucket: Bucket | str, key: str, of: type[Element], *, max_items: int | None = None) -> Dataset[Element]: ...
@overload
def jsonl(bucket: Bucket | str, key: str, *, max_items: int | None = None) -> Dataset[Any]: ...
def jsonl(bucket: Bucket | str, key: str, of: Any = Any, *, max_items: int | None = None) -> Dataset[Any]:
    """The lines of a file, each a JSON value."""
    return _object("s3.jsonl", bucket, key, of, {"InputType": "JSONL"}, max_items)


@overload
def parquet(bucket: Bucket | str, key: str, of: type[Element], *, max_items: int | None = None) -> Dataset[Element]: ...
@overload
def parquet(bucket: Bucket | str, key: str, *, max_items: int | None = None) -> Dataset[Any]: ...
def parquet(bucket: Bucket | str, key: str, of: Any = Any, *, max_items: int | None = None) -> Dataset[Any]:
    """The rows of a Parquet file, each an object."""
    return _object("s3.parquet", bucket, key, of, {"InputType": "PARQUET"}, max_items)


@overload
def listing(bucket: Bucket | str, prefix: str = "", *, max_items: int | None = None) -> Dataset[S3Object]: ...
@overload
def listing(
    bucket: Bucket | str, prefix: str = "", *, flatten: FileFormat, of: type[Element], max_items: int | None = None
) -> Dataset[Element]: ...
@overload
def listing(
    bucket: Bucket | str, prefix: str = "", *, flatten: FileFormat, max_items: int | None = None
) -> Dataset[Any]: ...
def listing(
    bucket: Bucket | str,
    prefix: str = "",
    *,
    flatten: FileFormat | None = None,
    of: Any = None,
    max_items: int | None = None,
) -> Dataset[Any]:
    """The objects under a prefix; with ``flatten`` what is in each of them, which is of that format."""
    config: dict[str, Template] = {}
    shape: Any = S3Object
    if flatten is not None:
        if flatten not in ("csv", "json", "jsonl", "parquet"):
            raise refuse(f"s3.listing: flatten is {flatten!r}; it is one of csv, json, jsonl and parquet")
        config = {"InputType": flatten.upper(), "Transformation": "LOAD_AND_FLATTEN"}
        shape = Any if of is None else of
        if flatten == "csv":
            _check_texts(shape, "s3.listing")
    elif of is not None:
        raise refuse("s3.listing: without flatten an item is the S3Object, not what is in it; of has no meaning then")
    named = {"Prefix": prefix} if template(prefix) != "" else {}
    return _dataset("s3.listing", _LIST, bucket, named, shape, config, max_items)


@overload
def manifest(
    bucket: Bucket | str,
    key: str,
    of: type[Element],
    *,
    files: Literal["csv", "jsonl", "parquet"],
    headers: Sequence[str] | None = None,
    max_items: int | None = None,
) -> Dataset[Element]: ...
@overload
def manifest(
    bucket: Bucket | str,
    key: str,
    *,
    files: Literal["csv", "jsonl", "parquet"],
    headers: Sequence[str] | None = None,
    max_items: int | None = None,
) -> Dataset[Any]: ...
def manifest(
    bucket: Bucket | str,
    key: str,
    of: Any = Any,
    *,
    files: Literal["csv", "jsonl", "parquet"],
    headers: Sequence[str] | None = None,
    max_items: int | None = None,
) -> Dataset[Any]:
    """What is in the files that the manifest of an Athena ``UNLOAD`` names; they are all of one format."""
    if files not in ("csv", "jsonl", "parquet"):
        raise refuse(f"s3.manifest: files is {files!r}; it is one of csv, jsonl and parquet")
    config: dict[str, Template] = {"ManifestType": "ATHENA_DATA", "InputType": files.upper()}
    if files == "csv":
        _check_texts(of, "s3.manifest")
        config |= _csv(headers, ",", "s3.manifest")
    elif headers is not None:
        raise refuse(f"s3.manifest: headers are for csv; {files} has names of its own")
    return _object("s3.manifest", bucket, key, of, config, max_items)


def inventory(bucket: Bucket | str, key: str, *, max_items: int | None = None) -> Dataset[Any]:
    """The rows of an S3 inventory's CSV files; ``key`` is that of its manifest.json. All values are texts."""
    return _object("s3.inventory", bucket, key, Any, {"ManifestType": "S3_INVENTORY"}, max_items)


def results(
    bucket: Bucket | str,
    prefix: str,
    *,
    form: Literal["JSON", "JSONL"] = "JSON",
    transformation: Literal["NONE", "COMPACT", "FLATTEN"] = "COMPACT",
) -> Results:
    """Files under ``prefix/<id of the map run>/``, and a manifest.json that names them.

    ``NONE`` writes a record of each child, ``COMPACT`` its output, ``FLATTEN`` its output with an array taken apart.
    Children that did not succeed are always written as records.
    """
    if form not in ("JSON", "JSONL"):
        raise refuse(f"s3.results: form is {form!r}; it is JSON or JSONL")
    if transformation not in ("NONE", "COMPACT", "FLATTEN"):
        raise refuse(f"s3.results: transformation is {transformation!r}; it is one of NONE, COMPACT and FLATTEN")
    name, resources = _bucket(bucket)
    return Results(
        config={"OutputType": form, "Transformation": transformation},
        arguments=template({"Bucket": name, "Prefix": prefix}),
        resources=resources,
    )


def _object(
    what: str, bucket: Bucket | str, key: str, of: Any, config: dict[str, Template], max_items: int | None
) -> Dataset[Any]:
    if template(key) == "":
        raise refuse(f"{what}: the key is empty")
    return _dataset(what, _GET, bucket, {"Key": key}, of, config, max_items)


def _dataset(
    what: str,
    resource: str,
    bucket: Bucket | str,
    named: dict[str, str],
    of: Any,
    config: dict[str, Template],
    max_items: int | None,
) -> Dataset[Any]:
    if isinstance(max_items, (bool, float, str)) or (isinstance(max_items, int) and not 1 <= max_items <= 100_000_000):
        raise refuse(f"{what}: max_items is {max_items!r}; it is a whole number from 1 to 100,000,000")
    if max_items is not None:
        config = {**config, "MaxItems": max_items}
    name, resources = _bucket(bucket)
    return Dataset(
        what=what,
        resource=resource,
        config=template(config),
        arguments=template({"Bucket": name, **named}),
        shape=of,
        resources=resources,
    )


def _bucket(bucket: Bucket | str) -> tuple[object, tuple[Resource, ...]]:
    return (bucket.name, (bucket,)) if isinstance(bucket, Bucket) else (bucket, ())


def _csv(headers: Sequence[str] | None, delimiter: str, what: str) -> dict[str, Template]:
    if delimiter not in _DELIMITERS:
        raise refuse(f"{what}: delimiter is {delimiter!r}; it is one of {', '.join(map(repr, _DELIMITERS))}")
    config: dict[str, Template] = {"CSVHeaderLocation": "FIRST_ROW"}
    if headers is not None:
        if isinstance(headers, str) or len(set(headers)) != len(headers) or not headers:
            raise refuse(f"{what}: headers are the names of the columns, each once, not {headers!r}")
        config = {"CSVHeaderLocation": "GIVEN", "CSVHeaders": list(headers)}
    return config if delimiter == "," else {**config, "CSVDelimiter": _DELIMITERS[delimiter]}


def _check_texts(of: Any, what: str) -> None:
    for name, shape in (shapes.fields_of(of) or {}).items():
        if shapes.is_text(shape) is False:
            raise refuse(
                f"{what}: every value in a CSV file is a text: declare {getattr(of, '__name__', of)}.{name} as str and "
                f"write fn.number(row.{name}) where a number is needed"
            )
