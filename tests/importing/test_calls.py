"""A Task is a call of ``stepsmith.tasks`` where that builds the identical state, and plain everywhere else."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith import asl, import_definition

PUT = {
    "Type": "Task",
    "Resource": "arn:aws:states:::dynamodb:putItem",
    "Arguments": {"TableName": "t", "Item": {"id": {"S": "{% $states.input.id %}"}}},
    "End": True,
}
RUN = "arn:aws:states:::ecs:runTask"
RUNS = {"Cluster": "c", "TaskDefinition": "d"}


def source(state: dict[str, Any], language: str | None = "JSONata") -> str:
    definition = {"StartAt": "A", "States": {"A": state}}
    if language:
        definition["QueryLanguage"] = language
    imported = import_definition(definition)
    built = asl.write(imported.build().machine)
    assert json.dumps(built, sort_keys=True) == json.dumps(definition, sort_keys=True)
    return imported.source


@pytest.mark.parametrize(
    ("changes", "call"),
    [
        ({}, 'dynamodb.put_item("A", TableName="t", Item={"id": {"S": states.input.id}})'),
        ({"Comment": "c", "TimeoutSeconds": 5}, 'comment="c"'),
        ({"Resource": "arn:aws:states:::aws-sdk:s3:listBuckets", "Arguments": {}}, 'aws_sdk.s3.list_buckets("A")'),
        ({"Resource": RUN, "Arguments": RUNS}, 'ecs.run_task("A", Cluster="c", TaskDefinition="d", wait=False)'),
        ({"Resource": f"{RUN}.sync", "Arguments": RUNS}, 'ecs.run_task("A", Cluster="c", TaskDefinition="d")'),
    ],
)
def test_what_says_no_more_than_its_arguments_is_a_call(changes: dict[str, Any], call: str) -> None:
    written = source({**PUT, **changes})
    assert call in written
    assert "from stepsmith.tasks import" in written and "Task(" not in written


@pytest.mark.parametrize(
    "changes",
    [
        {"Output": "{% $states.result %}"},
        {"Assign": {"a": 1}},
        {"Credentials": {"RoleArn": "${Role}"}},
        {"Arguments": {"TableName": "t", "Itm": {}}},
        {"Arguments": "{% $states.input %}"},
        {"Resource": "${Put}"},
        {"Resource": "arn:aws:states:::aws-sdk:nowhere:doThings"},
        {"Resource": "arn:aws:lambda:eu-west-1:123456789012:function:f"},
        {"Resource": "arn:aws-cn:states:::dynamodb:putItem"},
        {"QueryLanguage": "JSONata"},
    ],
)
def test_what_says_more_or_would_be_refused_is_plain(changes: dict[str, Any]) -> None:
    written = source({**PUT, **changes})
    assert "Task(" in written and "stepsmith.tasks" not in written


def test_a_jsonpath_task_is_plain() -> None:
    state = {"Type": "Task", "Resource": PUT["Resource"], "Parameters": {"TableName": "t", "Item": {}}, "End": True}
    assert "Task(" in source(state, None)
