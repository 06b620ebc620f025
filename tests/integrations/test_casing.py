"""Names of members, services and exceptions."""

from __future__ import annotations

import pytest

from stepsmith.integrations.casing import (
    class_name,
    exception_name,
    exception_prefix,
    member_name,
    segment_of,
)


@pytest.mark.parametrize(
    ("member", "optimized", "sdk"),
    [
        ("jobName", "JobName", "JobName"),
        ("JobName", "JobName", "JobName"),
        ("minvCpus", "MinvCpus", "MinvCpus"),
        ("DBInstanceIdentifier", "DBInstanceIdentifier", "DbInstanceIdentifier"),
        ("SSEKMSKeyId", "SSEKMSKeyId", "SsekmsKeyId"),
        ("ETag", "ETag", "ETag"),
        ("S3Uri", "S3Uri", "S3Uri"),
        ("BOOL", "BOOL", "Bool"),
        ("S", "S", "S"),
        ("Id", "Id", "Id"),
        ("ReplicaKmsKeyID", "ReplicaKmsKeyID", "ReplicaKmsKeyID"),
        ("", "", ""),
    ],
)
def test_members_begin_with_a_capital(member: str, optimized: str, sdk: str) -> None:
    assert member_name(member) == optimized
    assert member_name(member, "sdk") == sdk


@pytest.mark.parametrize(
    ("service_id", "segment", "prefix"),
    [
        ("SFN", "sfn", "Sfn"),
        ("SQS", "sqs", "Sqs"),
        ("EC2", "ec2", "Ec2"),
        ("S3", "s3", "S3"),
        ("S3 Control", "s3control", "S3Control"),
        ("SESv2", "sesv2", "SesV2"),
        ("DynamoDB", "dynamodb", "DynamoDb"),
        ("DynamoDB Streams", "dynamodbstreams", "DynamoDbStreams"),
        ("DocDB", "docdb", "DocDb"),
        ("CloudHSM V2", "cloudhsmv2", "CloudHsmV2"),
        ("CloudWatch Logs", "cloudwatchlogs", "CloudWatchLogs"),
        ("CloudFormation", "cloudformation", "CloudFormation"),
        ("IoT Jobs Data Plane", "iotjobsdataplane", "IotJobsDataPlane"),
        ("AmplifyUIBuilder", "amplifyuibuilder", "AmplifyUiBuilder"),
        ("MTurk", "mturk", "MTurk"),
        ("MemoryDB", "memorydb", "MemoryDB"),
        ("SageMaker A2I Runtime", "sagemakera2iruntime", "SageMakerA2IRuntime"),
        ("EventBridge", "eventbridge", "EventBridge"),
        ("CodeBuild", "codebuild", "CodeBuild"),
        ("codeartifact", "codeartifact", "Codeartifact"),
        ("savingsplans", "savingsplans", "Savingsplans"),
        ("Config Service", "config", "Config"),
        ("Database Migration Service", "databasemigration", "DatabaseMigration"),
        ("Directory Service", "directory", "Directory"),
        ("Cost and Usage Report Service", "costandusagereport", "CostAndUsageReport"),
        ("Marketplace Entitlement Service", "marketplaceentitlement", "MarketplaceEntitlement"),
        ("Elastic Load Balancing v2", "elasticloadbalancingv2", "ElasticLoadBalancingV2"),
        ("Secrets Manager", "secretsmanager", "SecretsManager"),
    ],
)
def test_a_service_id_gives_segment_and_exception_prefix(service_id: str, segment: str, prefix: str) -> None:
    assert segment_of(service_id) == segment
    assert exception_prefix(service_id) == prefix


@pytest.mark.parametrize(
    ("shape", "name"),
    [
        ("NoSuchBucket", "NoSuchBucketException"),
        ("ResourceNotFoundException", "ResourceNotFoundException"),
        ("DBInstanceNotFoundFault", "DbInstanceNotFoundException"),
    ],
)
def test_an_exception_always_ends_in_exception(shape: str, name: str) -> None:
    assert exception_name(shape) == name


def test_a_class_name_joins_words() -> None:
    assert class_name("acm-success") == "AcmSuccess"
