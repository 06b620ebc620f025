"""CreateStateMachine and ValidateStateMachineDefinition over HTTP give AWS's recorded answers to definitions."""

from __future__ import annotations

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from tests.corpus import REASON, present, rows
from tests.local.conftest import ROLE, LocalCloud, unique

pytestmark = pytest.mark.skipif(not present(), reason=REASON)


def recorded(kind: str) -> list[dict[str, Any]]:
    return [row for row in rows("validation.jsonl") if isinstance(row, dict) and row["kind"] == kind]


def test_validate_gives_the_recorded_diagnostics(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    wrong, judged = [], recorded("validate")
    for row in judged:
        answer = states.validate_state_machine_definition(definition=row["definition_string"], type=row["type"])
        if (answer["result"], answer["diagnostics"]) != (row["result"], row["diagnostics"]):
            wrong.append((row["name"], answer["diagnostics"], row["diagnostics"]))
    assert len(judged) > 5
    assert wrong == []


def test_create_refuses_and_accepts_what_aws_refused_and_accepted_in_its_words(cloud: LocalCloud) -> None:
    states = cloud.client("stepfunctions")
    wrong, judged = [], recorded("definition")
    for row in judged:
        arguments = {"name": unique("machine"), "roleArn": ROLE, "type": row["type"]}
        try:
            states.create_state_machine(**arguments, definition=row["definition_string"])
        except ClientError as error:
            # boto3's own sentence tells its retries; what follows is the service's.
            refused = error.response["Error"]
            said = refused["Message"] if refused["Code"] == "InvalidDefinition" else None
        else:
            said = ""
        expected = row.get("error_message") or ""
        if row["aws_message"] and expected:
            right = json.loads(expected)["exception_value"].endswith(f" operation: {said}")
        else:
            right = said is not None and bool(said) == bool(expected)
        if not right:
            wrong.append((row["name"], said, expected))
    assert len(judged) > 50
    assert wrong == []
