"""Stopping and redriving executions of a deployed workflow."""

from __future__ import annotations

import pytest
from botocore.stub import ANY

from stepsmith.deployment import executions
from stepsmith.errors import ConfigurationError, DeploymentError
from tests.deployment.clouds import START, Recorder, aws_connection, scripted

ARN = "arn:aws:states:eu-north-1:111122223333:execution:m:e"


def test_an_execution_is_stopped_with_its_cause() -> None:
    connection = aws_connection(Recorder())
    with scripted(connection, "stepfunctions") as states:
        expected = {"executionArn": ARN, "error": "Stopped", "cause": "by hand"}
        states.add_response("stop_execution", {"stopDate": START}, expected)
        states.add_response("stop_execution", {"stopDate": START}, {"executionArn": ARN})
        executions.stop(connection, ARN, "by hand")
        executions.stop(connection, ARN)


def test_a_redrive_has_a_client_token_of_its_own() -> None:
    connection = aws_connection(Recorder())
    with scripted(connection, "stepfunctions") as states:
        states.add_response("redrive_execution", {"redriveDate": START}, {"executionArn": ARN, "clientToken": ANY})
        executions.redrive(connection, ARN)


def test_what_cannot_be_redriven_says_why() -> None:
    connection = aws_connection(Recorder())
    with scripted(connection, "stepfunctions") as states:
        reason = f"Execution {ARN} invalid for redrive as: Execution is RUNNING and cannot be redriven"
        states.add_client_error("redrive_execution", "ExecutionNotRedrivable", reason)
        with pytest.raises(ConfigurationError, match="Execution is RUNNING and cannot be redriven"):
            executions.redrive(connection, ARN)
        states.add_client_error("redrive_execution", "AccessDeniedException", "no")
        with pytest.raises(DeploymentError, match="redriving the execution"):
            executions.redrive(connection, ARN)
