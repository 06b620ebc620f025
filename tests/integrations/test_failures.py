"""Error names and causes, in AWS's two dialects."""

from __future__ import annotations

import pytest

from stepsmith.integrations import CLIENT_SIDE, error_cause, error_name, parse_resource

P = "arn:aws:states:::"


@pytest.mark.parametrize(
    ("resource", "code", "name"),
    [
        # [R]
        ("dynamodb:putItem", "ResourceNotFoundException", "DynamoDB.ResourceNotFoundException"),
        ("dynamodb:putItem", "ValidationException", "DynamoDB.AmazonDynamoDBException"),
        ("lambda:invoke", "ResourceNotFoundException", "Lambda.ResourceNotFoundException"),
        ("sns:publish", "NotFound", "SNS.NotFoundException"),
        ("sns:publish", "InvalidParameter", "SNS.InvalidParameterException"),
        ("sqs:sendMessage", "SomethingElse", "SQS.AmazonSQSException"),
        ("sqs:sendMessage", CLIENT_SIDE, "SQS.SdkClientException"),
        ("states:startExecution", "StateMachineDoesNotExist", "StepFunctions.StateMachineDoesNotExistException"),
        ("aws-sdk:dynamodb:putItem", "ResourceNotFoundException", "DynamoDb.ResourceNotFoundException"),
        ("aws-sdk:dynamodb:putItem", "ValidationException", "DynamoDb.DynamoDbException"),
        ("aws-sdk:s3:listObjects", "NoSuchBucket", "S3.NoSuchBucketException"),
        ("aws-sdk:s3:getObject", "NoSuchKey", "S3.NoSuchKeyException"),
        ("aws-sdk:secretsmanager:createSecret", "ValidationException", "SecretsManager.SecretsManagerException"),
        ("aws-sdk:sfn:sendTaskSuccess", "InvalidToken", "Sfn.InvalidTokenException"),
        # By the same rules
        ("batch:submitJob.sync", "ClientException", "Batch.ClientException"),
        ("batch:submitJob.sync", "ServerException", "Batch.ServerException"),
        ("ecs:runTask", "ClusterNotFoundException", "ECS.ClusterNotFoundException"),
        ("aws-sdk:rds:startDBInstance", "DBInstanceNotFound", "Rds.DbInstanceNotFoundException"),
        ("aws-sdk:s3:getObject", CLIENT_SIDE, "S3.SdkClientException"),
        ("http:invoke", "404", "States.Http.StatusCode.404"),
    ],
)
def test_a_code_becomes_an_error_name(resource: str, code: str, name: str) -> None:
    assert error_name(parse_resource(P + resource), code) == name


def test_optimized_causes_have_semicolons() -> None:
    cause = error_cause(
        parse_resource(P + "batch:submitJob.sync"), "ClientException", "no queue", status_code=400, request_id="r"
    )
    assert cause == (
        "no queue (Service: AWSBatch; Status Code: 400; Error Code: ClientException; Request ID: r; Proxy: null)"
    )


def test_sdk_causes_have_commas() -> None:
    integration = parse_resource(P + "aws-sdk:dynamodb:putItem")
    cause = error_cause(integration, "X", "no table", status_code=400, request_id="r")
    assert cause == "no table (Service: DynamoDb, Status Code: 400, Request ID: r)"


def test_s3_adds_its_second_request_id() -> None:
    integration = parse_resource(P + "aws-sdk:s3:listObjects")
    cause = error_cause(integration, "X", "none", status_code=404, request_id="r", extended_request_id="e")
    assert cause == "none (Service: S3, Status Code: 404, Request ID: r, Extended Request ID: e)"
