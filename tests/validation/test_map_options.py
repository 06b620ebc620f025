"""What a distributed Map reads, batches and writes. Evidence: the developer guide's pages on these fields."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.validation import validate

READER = {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b", "Key": "k"}}
LISTING = {"Resource": "arn:aws:states:::s3:listObjectsV2", "Parameters": {"Bucket": "b"}}
CONFIG = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}


def codes(**fields: Any) -> list[str]:
    processor = {"ProcessorConfig": CONFIG, "StartAt": "B", "States": {"B": {"Type": "Pass", "End": True}}}
    state = {"Type": "Map", "ItemProcessor": processor, "End": True, **fields}
    return [item.code for item in validate(json.dumps({"StartAt": "A", "States": {"A": state}}))]


def reading(reader: dict[str, Any] = READER, **config: Any) -> dict[str, Any]:
    return {"ItemReader": {**reader, "ReaderConfig": config}}


WRITER = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b"}}
RIGHT: list[dict[str, Any]] = [
    reading(InputType="CSV", CSVHeaderLocation="GIVEN", CSVHeaders=["a"], CSVDelimiter="TAB", MaxItems=100_000_000),
    reading(InputType="JSON", ItemsPointer="/a/b", MaxItemsPath="$.n"),
    reading(InputType="PARQUET"),
    reading(ManifestType="S3_INVENTORY"),
    reading(ManifestType="ATHENA_DATA", InputType="CSV"),
    reading(LISTING, Transformation="LOAD_AND_FLATTEN", InputType="JSONL"),
    reading(InputType="${Kind}", CSVHeaderLocation="GIVEN", MaxItems="${Most}"),
    {"ItemBatcher": {"MaxItemsPerBatch": 10, "BatchInput": {"a.$": "$.b"}}},
    {"ItemBatcher": {"MaxInputBytesPerBatchPath": "$.n"}},
    {"ResultWriter": {**WRITER, "WriterConfig": {"OutputType": "JSONL", "Transformation": "FLATTEN"}}},
    {"ResultWriter": {"WriterConfig": {"OutputType": "JSON"}}},
]
WRONG: list[tuple[dict[str, Any], str]] = [
    ({"ItemReader": {"ReaderConfig": {"InputType": "CSV"}}}, "SS1003"),
    (reading(InputType="XML"), "SS1007"),
    (reading(InputTipe="CSV"), "SS1004"),
    (reading(MaxItems=100_000_001), "SS1006"),
    (reading(MaxItems=1, MaxItemsPath="$.n"), "SS1009"),
    (reading(CSVHeaders=[1]), "SS1005"),
    (reading(InputType="CSV", CSVHeaderLocation="GIVEN"), "SS1014"),
    (reading(InputType="CSV", ItemsPointer="/a"), "SS1014"),
    (reading(InputType="CSV", Transformation="LOAD_AND_FLATTEN"), "SS1014"),
    (reading(LISTING, Transformation="LOAD_AND_FLATTEN"), "SS1014"),
    (reading(InputType="CSV", ManifestType="S3_INVENTORY"), "SS1014"),
    ({"ItemReader": {"Resource": READER["Resource"], "Arguments": {}}}, "SS1008"),
    ({"ItemBatcher": {"BatchInput": {}}}, "SS1003"),
    ({"ItemBatcher": {"MaxInputBytesPerBatch": 262_145}}, "SS1006"),
    ({"ItemBatcher": {"MaxItemsPerBatch": 0}}, "SS1006"),
    ({"ResultWriter": {}}, "SS1003"),
    ({"ResultWriter": {"WriterConfig": {"Transformation": "NONE"}}}, "SS1003"),
    ({"ResultWriter": {"WriterConfig": {"OutputType": "CSV"}}}, "SS1007"),
]


@pytest.mark.parametrize("fields", RIGHT, ids=str)
def test_what_the_guide_allows_is_accepted(fields: dict[str, Any]) -> None:
    assert codes(**fields) == []


@pytest.mark.parametrize(("fields", "code"), WRONG, ids=str)
def test_what_the_guide_rules_out_is_refused(fields: dict[str, Any], code: str) -> None:
    assert codes(**fields) == [code]
