"""Names and causes of failed calls: optimized integrations speak as the Java SDK 1, the others as the Java SDK 2."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from stepsmith.integrations.casing import exception_name, exception_prefix
from stepsmith.integrations.models import Shape, model_of, services
from stepsmith.integrations.resource import Integration


@dataclass(frozen=True, slots=True)
class _OldSdk:
    """``prefix`` begins error names, ``service`` stands in causes, ``fallback`` is for codes that no model has."""

    prefix: str
    service: str
    fallback: str


OLD_SDK: Final[dict[str, _OldSdk]] = {
    # [R] DynamoDB, Lambda, SNS, SQS and StepFunctions; the others by the Java SDK 1's names.
    "athena": _OldSdk("Athena", "AmazonAthena", "AmazonAthenaException"),
    "batch": _OldSdk("Batch", "AWSBatch", "AWSBatchException"),
    "bedrock": _OldSdk("Bedrock", "AmazonBedrock", "AmazonBedrockException"),
    "codebuild": _OldSdk("CodeBuild", "AWSCodeBuild", "AWSCodeBuildException"),
    "databrew": _OldSdk("DataBrew", "AWSGlueDataBrew", "AWSGlueDataBrewException"),
    "dynamodb": _OldSdk("DynamoDB", "AmazonDynamoDBv2", "AmazonDynamoDBException"),
    "ecs": _OldSdk("ECS", "AmazonECS", "AmazonECSException"),
    "eks": _OldSdk("EKS", "AmazonEKS", "AmazonEKSException"),
    "elasticmapreduce": _OldSdk("ElasticMapReduce", "AmazonElasticMapReduce", "AmazonElasticMapReduceException"),
    "emr-containers": _OldSdk("EMRContainers", "AmazonEMRContainers", "AmazonEMRContainersException"),
    "emr-serverless": _OldSdk("EMRServerless", "AWSEMRServerless", "AWSEMRServerlessException"),
    "events": _OldSdk("EventBridge", "AmazonEventBridge", "AmazonEventBridgeException"),
    "glue": _OldSdk("Glue", "AWSGlue", "AWSGlueException"),
    "lambda": _OldSdk("Lambda", "AWSLambda", "AWSLambdaException"),
    "mediaconvert": _OldSdk("MediaConvert", "AWSMediaConvert", "AWSMediaConvertException"),
    "sagemaker": _OldSdk("SageMaker", "AmazonSageMaker", "AmazonSageMakerException"),
    "sns": _OldSdk("SNS", "AmazonSNS", "AmazonSNSException"),
    "sqs": _OldSdk("SQS", "AmazonSQS", "AmazonSQSException"),
    "states": _OldSdk("StepFunctions", "AWSStepFunctions", "AWSStepFunctionsException"),
}

CLIENT_SIDE: Final = "SdkClientException"
"""The code for a call that never got an answer [R] ``SQS.SdkClientException``."""


def error_name(integration: Integration, code: str) -> str:
    """``Batch.ClientException``, ``S3.NoSuchKeyException``: what ErrorEquals is matched with.

    ``code`` is the API's error code, as boto3's ClientError carries it. A code that the service's model does not have
    becomes the service's general exception [R] ``DynamoDb.DynamoDbException``.
    """
    if integration.kind == "http":
        return f"States.Http.StatusCode.{code}"
    if integration.service == "apigateway" and integration.kind == "optimized":
        return f"ApiGateway.{code}"
    shape = _shape_name(integration, code)
    if integration.kind == "sdk":
        known = services().get(integration.service)
        prefix = known.exception_prefix if known else exception_prefix(integration.service)
        if code == CLIENT_SIDE:
            return f"{prefix}.{CLIENT_SIDE}"
        return f"{prefix}.{exception_name(shape) if shape else prefix + 'Exception'}"
    old = OLD_SDK.get(integration.service)
    if old is None:
        return f"{exception_prefix(integration.service)}.{shape or code}"
    if code == CLIENT_SIDE:
        return f"{old.prefix}.{CLIENT_SIDE}"
    if shape is None:
        return f"{old.prefix}.{old.fallback}"
    return f"{old.prefix}.{shape.removesuffix('Fault').removesuffix('Exception')}Exception"


def error_cause(
    integration: Integration,
    code: str,
    message: str,
    *,
    status_code: int,
    request_id: str,
    extended_request_id: str | None = None,
) -> str:
    """The message with its trailer, in the form of the SDK that the integration uses [R]."""
    if integration.kind == "sdk":
        known = services().get(integration.service)
        service = known.exception_prefix if known else exception_prefix(integration.service)
        extended = f", Extended Request ID: {extended_request_id}" if extended_request_id else ""
        return f"{message} (Service: {service}, Status Code: {status_code}, Request ID: {request_id}{extended})"
    old = OLD_SDK.get(integration.service)
    service = old.service if old else exception_prefix(integration.service)
    return (
        f"{message} (Service: {service}; Status Code: {status_code}; Error Code: {code}; Request ID: {request_id}; "
        "Proxy: null)"
    )


def _shape_name(integration: Integration, code: str) -> str | None:
    """The exception of the service's model that has this code, by its own name or by its declared code."""
    operation = model_of(integration)
    if operation is None:
        return None
    for name in dict.fromkeys((*operation.errors, code)):
        shape = operation.shapes.get(name)
        if shape is not None and shape.get("exception") and code in (name, _declared(shape)):
            return name
    return next(
        (
            name
            for name, shape in operation.shapes.items()
            if shape.get("exception") and code in (name, _declared(shape))
        ),
        None,
    )


def _declared(shape: Shape) -> str | None:
    error = shape.get("error", {})
    code: str | None = error.get("code")
    return code
