"""1014: what a distributed Map reads and writes: the calls that it may make, with parameters that S3 takes.

[D] the developer guide's pages on ItemReader and ResultWriter.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from stepsmith.asl import MapState
from stepsmith.diagnostics import Diagnostic, Severity, nearest
from stepsmith.diagnostics import catalogue as rules
from stepsmith.integrations import check_parameters, parse_resource
from stepsmith.integrations.parameters import is_dynamic
from stepsmith.source import join_pointer
from stepsmith.validation.scope import Site, Subject

_READERS = ("getObject", "listObjectsV2")
_WRITERS = ("putObject",)
_WRITTEN = ("Bucket", "Prefix")


def check(subject: Subject) -> Iterator[Diagnostic]:
    for site in subject.sites:
        if isinstance(site.state, MapState) and site.state.distributed:
            reader, writer = site.state.item_reader, site.state.result_writer
            yield from _reader(reader, site, join_pointer(site.pointer, "ItemReader"))
            yield from _writer(writer, site, join_pointer(site.pointer, "ResultWriter"))
            if isinstance(reader, dict):
                yield from _config(reader, join_pointer(site.pointer, "ItemReader", "ReaderConfig"))


def _reader(reader: Any, site: Site, pointer: str) -> Iterator[Diagnostic]:
    action, problem = _action(reader, _READERS)
    if problem:
        yield rules.MAP_OPTIONS.at(join_pointer(pointer, "Resource"), problem=f"an ItemReader calls {problem}")
    if action is None:
        return
    field = "Arguments" if site.language == "JSONata" else "Parameters"
    written = reader.get(field, {})
    if is_dynamic(written) or (field not in reader and {"Arguments", "Parameters"} & reader.keys()):
        return  # the field of the other language is told as such
    place = join_pointer(pointer, field) if field in reader else pointer
    found = check_parameters(parse_resource(f"arn:aws:states:::aws-sdk:s3:{action}"), written)
    meant = {one.suggestion for one in found if one.kind in ("unknown", "casing")}
    for one in found:
        if one.kind == "missing" and one.suggestion in meant:
            continue  # one cause, one finding: the misspelled name says it
        hint = f"did you mean {one.suggestion}?" if one.suggestion and one.kind != "missing" else None
        yield rules.PARAMETER.at(place + one.pointer, problem=one.message, hint=hint)


def _writer(writer: Any, site: Site, pointer: str) -> Iterator[Diagnostic]:
    action, problem = _action(writer, _WRITERS)
    if problem:
        yield rules.MAP_OPTIONS.at(join_pointer(pointer, "Resource"), problem=f"a ResultWriter calls {problem}")
    field = "Arguments" if site.language == "JSONata" else "Parameters"
    if action is None or (field not in writer and {"Arguments", "Parameters"} & writer.keys()):
        return
    written = writer.get(field, {})
    if isinstance(written, dict) and not {"Bucket", "Bucket.$"} & written.keys():
        problem = f"a ResultWriter that writes files needs {field} with a Bucket"
        yield rules.MAP_OPTIONS.at(join_pointer(pointer, field) if field in writer else pointer, problem=problem)
        return
    for name in written if isinstance(written, dict) else ():
        bare = name.removesuffix(".$")
        guess = nearest(bare, _WRITTEN) if bare not in _WRITTEN else None
        if guess is not None:  # no recording says whether AWS takes other names, so that only a near one is told
            problem, hint = f"a ResultWriter has no parameter {bare}", f"did you mean {guess}?"
            told = rules.PARAMETER.at(join_pointer(pointer, field, name), problem=problem, hint=hint)
            yield replace(told, severity=Severity.WARNING, on_key=True, at_creation=False)


def _action(written: Any, allowed: tuple[str, ...]) -> tuple[str | None, str | None]:
    """The action of S3, or what is wrong with the Resource; neither where nothing is known of it."""
    resource = written.get("Resource") if isinstance(written, dict) else None
    if not isinstance(resource, str) or resource.startswith("${"):
        return None, None
    service, _, action = resource.partition(":states:::")[2].partition(":")
    if service == "s3" and action in allowed:
        return action, None
    names = " or ".join(f"arn:aws:states:::s3:{name}" for name in allowed)
    return None, f"{names}, found {resource}"


def _config(reader: dict[str, Any], pointer: str) -> Iterator[Diagnostic]:
    """Rules between the fields of a ReaderConfig."""
    config = reader.get("ReaderConfig")
    if not isinstance(config, dict) or any("${" in str(config.get(name)) for name in config):
        return
    lists, kind = str(reader.get("Resource")).endswith(":s3:listObjectsV2"), config.get("InputType")
    for name, allowed, problem in (
        (
            "Transformation",
            config.get("Transformation") == "NONE" or lists,
            "Transformation LOAD_AND_FLATTEN is only for s3:listObjectsV2",
        ),
        (
            "ManifestType",
            kind is None if config.get("ManifestType") == "S3_INVENTORY" else kind in ("CSV", "JSONL", "PARQUET"),
            "ManifestType S3_INVENTORY has no InputType; ATHENA_DATA has InputType CSV, JSONL or PARQUET",
        ),
        ("ItemsPointer", kind == "JSON", "ItemsPointer is only for InputType JSON"),
        ("CSVDelimiter", kind in ("CSV", "MANIFEST"), "CSVDelimiter is only for InputType CSV or MANIFEST"),
        ("CSVHeaderLocation", kind in ("CSV", "MANIFEST"), "CSVHeaderLocation is only for InputType CSV or MANIFEST"),
    ):
        if name in config and not allowed:
            yield rules.MAP_OPTIONS.at(join_pointer(pointer, name), problem=problem)
    headers = config.get("CSVHeaders")
    if config.get("CSVHeaderLocation") == "GIVEN" and not headers:
        yield rules.MAP_OPTIONS.at(pointer, problem="CSVHeaderLocation GIVEN needs CSVHeaders")
    if isinstance(headers, list) and len(set(map(str, headers))) < len(headers):
        # [R] CSV headers cannot contain duplicates.
        yield rules.MAP_OPTIONS.at(join_pointer(pointer, "CSVHeaders"), problem="CSVHeaders has a name twice")
    if config.get("Transformation") == "LOAD_AND_FLATTEN" and kind not in ("CSV", "JSON", "JSONL", "PARQUET"):
        problem = "Transformation LOAD_AND_FLATTEN needs InputType CSV, JSON, JSONL or PARQUET"
        yield rules.MAP_OPTIONS.at(pointer, problem=problem)
