"""A distributed Map's role may run its own machine, read its dataset and write its results, and no more."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith import asl
from stepsmith.permissions import Statement, machine_statements

STATES = "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}"
S3 = "arn:${AWS::Partition}:s3:::"
GET = "arn:aws:states:::s3:getObject"
LIST = "arn:aws:states:::s3:listObjectsV2"
PUT = "arn:aws:states:::s3:putObject"


def statements(language: str = "JSONata", **fields: Any) -> dict[str, Statement]:
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "P",
        "States": {"P": {"Type": "Pass", "End": True}},
    }
    state = {"Type": "Map", "ItemProcessor": processor, "End": True, **fields}
    reading = asl.read_value({"QueryLanguage": language, "StartAt": "Each", "States": {"Each": state}})
    assert reading.machine is not None and not reading.diagnostics
    return {statement.purpose: statement for statement in machine_statements(reading.machine)}


def test_it_runs_stops_and_redrives_executions_of_its_own_machine() -> None:
    found = statements(Items=[1], Label="Rows")
    assert {statement.actions: statement.resources for statement in found.values()} == {
        ("states:StartExecution",): (f"{STATES}:stateMachine:${{AWS::StackName}}",),
        ("states:DescribeExecution", "states:StopExecution"): (
            f"{STATES}:execution:${{AWS::StackName}}:*",
            f"{STATES}:execution:${{AWS::StackName}}/Rows:*",
        ),
        ("states:RedriveExecution",): (f"{STATES}:execution:${{AWS::StackName}}/Rows:*",),
    }


def test_a_label_of_awss_own_is_any_label() -> None:
    assert statements(Items=[1])["states RedriveExecution"].resources == (
        f"{STATES}:execution:${{AWS::StackName}}/*:*",
    )


@pytest.mark.parametrize(
    ("reader", "actions", "resource", "condition"),
    [
        (
            {
                "Resource": GET,
                "ReaderConfig": {"InputType": "JSONL"},
                "Arguments": {"Bucket": "data", "Key": "in/a.jsonl"},
            },
            ("s3:GetObject",),
            "data/in/a.jsonl",
            {},
        ),
        (
            {
                "Resource": GET,
                "ReaderConfig": {"InputType": "JSONL"},
                "Arguments": {"Bucket": "${DataBucket}", "Key": "{% $states.input.key %}", "VersionId": "1"},
            },
            ("s3:GetObject", "s3:GetObjectVersion"),
            "${DataBucket}/*",
            {},
        ),
        (
            {
                "Resource": GET,
                "ReaderConfig": {"InputType": "MANIFEST"},
                "Arguments": {"Bucket": "data", "Key": "manifest.json"},
            },
            ("s3:GetObject",),
            "data/*",
            {},
        ),
        (
            {"Resource": LIST, "Arguments": {"Bucket": "data", "Prefix": "images/"}},
            ("s3:ListBucket",),
            "data",
            {"StringLike": {"s3:prefix": ["images/*"]}},
        ),
        ({"Resource": LIST, "Arguments": {"Bucket": "data"}}, ("s3:ListBucket",), "data", {}),
        (
            {"Resource": LIST, "Arguments": {"Bucket": "data", "Prefix": "{% $states.input.prefix %}"}},
            ("s3:ListBucket",),
            "data",
            {},
        ),
    ],
)
def test_it_reads_what_its_reader_names(
    reader: dict[str, Any], actions: tuple[str, ...], resource: str, condition: dict[str, Any]
) -> None:
    found = statements(ItemReader=reader)
    [statement] = [one for purpose, one in found.items() if purpose.startswith("s3 ")]
    assert (statement.actions, statement.resources, statement.condition) == (actions, (S3 + resource,), condition)


def test_a_bucket_that_only_a_run_knows_is_every_bucket_and_says_why() -> None:
    reader = {"Resource": GET, "ReaderConfig": {"InputType": "JSON"}, "Parameters": {"Bucket.$": "$.b", "Key.$": "$.k"}}
    statement = statements("JSONPath", ItemReader=reader)["s3 GetObject"]
    assert statement.resources == (f"{S3}*/*",)
    assert statement.why == "the bucket is known only when the state runs"


def test_flattening_reads_the_listed_objects_too() -> None:
    reader = {
        "Resource": LIST,
        "ReaderConfig": {"InputType": "JSONL", "Transformation": "LOAD_AND_FLATTEN"},
        "Arguments": {"Bucket": "data", "Prefix": "day/"},
    }
    found = statements(ItemReader=reader)
    assert found["s3 ListBucket"].resources == (f"{S3}data",)
    assert found["s3 GetObject"].resources == (f"{S3}data/day/*",)


def test_it_writes_below_its_prefix() -> None:
    found = statements(Items=[1], ResultWriter={"Resource": PUT, "Arguments": {"Bucket": "data", "Prefix": "out"}})
    assert found["s3 PutObject"].actions == (
        "s3:PutObject",
        "s3:GetObject",
        "s3:ListMultipartUploadParts",
        "s3:AbortMultipartUpload",
    )
    assert found["s3 PutObject"].resources == (f"{S3}data/out/*",)


def test_a_writer_without_a_bucket_writes_nothing() -> None:
    assert "s3 PutObject" not in statements(Items=[1], ResultWriter={"WriterConfig": {"OutputType": "JSON"}})
