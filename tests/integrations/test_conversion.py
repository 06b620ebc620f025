"""Values to the API and back."""

from __future__ import annotations

import io
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stepsmith.integrations import from_api, to_api


def test_members_are_renamed_by_shape_and_map_keys_are_not() -> None:
    arguments = {
        "JobName": "stage0",
        "Parameters": {"InputPrefix": "x", "outputUri": "y"},
        "ContainerOverrides": {"Environment": [{"Name": "A", "Value": "b"}], "ResourceRequirements": []},
        "Tags": {"Team": "x"},
    }
    assert to_api("batch", "submitJob", arguments, style="optimized") == {
        "jobName": "stage0",
        "parameters": {"InputPrefix": "x", "outputUri": "y"},
        "containerOverrides": {"environment": [{"name": "A", "value": "b"}], "resourceRequirements": []},
        "tags": {"Team": "x"},
    }


@pytest.mark.parametrize("name", ["DbInstanceIdentifier", "DBInstanceIdentifier"])
def test_leading_acronyms_are_found_in_either_spelling(name: str) -> None:
    assert to_api("rds", "startDBInstance", {name: "x"}) == {"DBInstanceIdentifier": "x"}


def test_objects_become_text_where_the_api_wants_text() -> None:
    assert to_api("sqs", "sendMessage", {"QueueUrl": "u", "MessageBody": {"a": ["ü"]}}, style="optimized") == {
        "QueueUrl": "u",
        "MessageBody": '{"a":["ü"]}',
    }
    assert to_api("s3", "putObject", {"Body": {"a": 1}})["Body"] == b'{"a":1}'
    assert to_api("s3", "putObject", {"Body": "text"})["Body"] == b"text"


def test_what_the_api_does_not_have_is_left_for_it_to_refuse() -> None:
    assert to_api("s3", "getObject", {"Bucket": "b", "Nope": 1}) == {"Bucket": "b", "Nope": 1}


def test_results_are_pascal_case_without_the_response_metadata() -> None:
    answer = {
        "jobs": [{"jobName": "x", "container": {"exitCode": 0}, "tags": {"team": "x"}}],
        "ResponseMetadata": {"HTTPStatusCode": 200},
    }
    assert from_api("batch", "describeJobs", answer) == {
        "Jobs": [{"JobName": "x", "Container": {"ExitCode": 0}, "Tags": {"team": "x"}}]
    }


def test_sdk_results_spell_leading_acronyms_as_words_and_optimized_ones_do_not() -> None:
    assert from_api("rds", "describeDBInstances", {"DBInstances": [{"DBInstanceClass": "x"}]}) == {
        "DbInstances": [{"DbInstanceClass": "x"}]
    }
    item = {"Item": {"done": {"BOOL": True}, "id": {"S": "id1"}}}
    assert from_api("dynamodb", "getItem", item, style="optimized") == item


def test_times_and_bytes_become_text() -> None:
    moment = datetime(2026, 11, 20, 12, 0, 0, tzinfo=UTC)
    answer = {
        "Body": io.BytesIO(b'{"a": 1}'),
        "LastModified": moment,
        "Expires": moment.replace(microsecond=120_000).astimezone(timezone(timedelta(hours=1))),
    }
    assert from_api("s3", "getObject", answer) == {
        "Body": '{"a": 1}',
        "LastModified": "2026-11-20T12:00:00Z",
        "Expires": "2026-11-20T12:00:00.120Z",
    }


def test_an_optimized_action_without_an_api_of_its_own_keeps_its_arguments() -> None:
    assert to_api("apigateway", "invoke", {"ApiEndpoint": "x"}, style="optimized") == {"ApiEndpoint": "x"}


ARGUMENTS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {},
    optional={
        "JobName": st.text(),
        "Parameters": st.dictionaries(st.text(), st.text()),
        "ArrayProperties": st.fixed_dictionaries({"Size": st.integers()}),
        "DependsOn": st.lists(st.fixed_dictionaries({"JobId": st.text(), "Type": st.text()})),
        "Tags": st.dictionaries(st.text(), st.text()),
    },
)


@given(ARGUMENTS)
def test_renaming_there_and_back_changes_nothing(arguments: dict[str, Any]) -> None:
    from stepsmith.integrations.conversion import _from
    from stepsmith.integrations.models import operation_model

    operation = operation_model("batch", "submitJob")
    assert operation is not None
    sent = to_api("batch", "submitJob", arguments)
    assert _from(operation.shapes, operation.input, sent, "optimized") == arguments
