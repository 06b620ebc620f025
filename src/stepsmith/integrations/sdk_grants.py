"""Which permissions SDK integrations need, where that is not `<prefix>:<Operation>` on everything: data [D22][M]."""

from __future__ import annotations

from typing import Final

from stepsmith.integrations.grant_rules import FUNCTION, JOB_DEFINITION, JOB_QUEUE, MACHINE, Need, queue_of

IAM_PREFIXES: Final = {
    # Where the IAM prefix is not the name with which requests are signed.
    "apigateway": "apigateway",
    "apigatewayv2": "apigateway",
    "cloudwatch": "cloudwatch",
    "cloudwatchlogs": "logs",
    "databasemigration": "dms",
    "bedrockruntime": "bedrock",
    "iotdataplane": "iot",
    "mturk": "mechanicalturk",
    "opensearch": "es",
    "personalizeevents": "personalize",
    "personalizeruntime": "personalize",
    "resourcegroupstaggingapi": "tag",
    "marketplaceentitlement": "aws-marketplace",
    "s3control": "s3",
    "timestreamquery": "timestream",
    "timestreamwrite": "timestream",
    "efs": "elasticfilesystem",
    "eventbridge": "events",
    "sfn": "states",
}

_READ_BUCKET: Final = ("s3:ListBucket",)

SDK_ACTIONS: Final[dict[tuple[str, str], tuple[str, ...]]] = {
    ("bedrockruntime", "converse"): ("bedrock:InvokeModel",),
    ("lambda", "invoke"): ("lambda:InvokeFunction",),
    ("s3", "listObjectsV2"): _READ_BUCKET,
    ("s3", "listObjects"): _READ_BUCKET,
    ("s3", "headBucket"): _READ_BUCKET,
    ("s3", "headObject"): ("s3:GetObject",),
    ("s3", "listBuckets"): ("s3:ListAllMyBuckets",),
    ("s3", "listObjectVersions"): ("s3:ListBucketVersions",),
    ("s3", "copyObject"): ("s3:GetObject", "s3:PutObject"),
    ("s3", "deleteObjects"): ("s3:DeleteObject",),
    ("s3", "createMultipartUpload"): ("s3:PutObject",),
    ("s3", "completeMultipartUpload"): ("s3:PutObject",),
    ("s3", "uploadPart"): ("s3:PutObject",),
    ("s3", "listMultipartUploads"): ("s3:ListBucketMultipartUploads",),
    ("s3", "listParts"): ("s3:ListMultipartUploadParts",),
    ("s3", "getBucketEncryption"): ("s3:GetEncryptionConfiguration",),
    ("s3", "putBucketEncryption"): ("s3:PutEncryptionConfiguration",),
    ("s3", "getBucketLifecycleConfiguration"): ("s3:GetLifecycleConfiguration",),
    ("s3", "putBucketLifecycleConfiguration"): ("s3:PutLifecycleConfiguration",),
    ("s3", "getBucketReplication"): ("s3:GetReplicationConfiguration",),
    ("timestreamquery", "query"): ("timestream:Select", "timestream:DescribeEndpoints"),
}
"""Where the IAM action is not ``<prefix>:<Operation>``."""

_BUCKET: Final = Need(argument="Bucket", service="s3", place=":")
_OBJECTS: Final = Need(argument="Bucket", service="s3", name="{name}", place=":", ends=("/*",))

SDK_RESOURCES: Final[dict[tuple[str, str], tuple[Need, ...]]] = {
    # The resource of common calls, by the parameter that names it. Any other call gets '*', and says so.
    **{
        ("s3", action): (_BUCKET,)
        for action in (
            "listObjectsV2",
            "listObjects",
            "headBucket",
            "listObjectVersions",
            "listMultipartUploads",
            "getBucketEncryption",
            "putBucketEncryption",
            "getBucketLifecycleConfiguration",
            "putBucketLifecycleConfiguration",
            "getBucketReplication",
            "getBucketLocation",
            "getBucketTagging",
            "getBucketVersioning",
        )
    },
    **{
        ("s3", action): (_OBJECTS,)
        for action in (
            "getObject",
            "headObject",
            "putObject",
            "deleteObject",
            "deleteObjects",
            "getObjectTagging",
            "putObjectTagging",
            "getObjectAttributes",
            "createMultipartUpload",
            "completeMultipartUpload",
            "uploadPart",
            "abortMultipartUpload",
            "listParts",
        )
    },
    ("dynamodb", "*"): (Need(argument="TableName", service="dynamodb", name="table/{name}", ends=("", "/index/*")),),
    ("lambda", "*"): (FUNCTION,),
    ("sns", "*"): (Need(argument="TopicArn", service="sns", names=False),),
    ("sqs", "*"): (Need(argument="QueueUrl", service="sqs", names=False, convert=queue_of),),
    ("sfn", "startExecution"): (MACHINE,),
    ("sfn", "startSyncExecution"): (MACHINE,),
    ("sfn", "describeStateMachine"): (MACHINE,),
    ("sfn", "listExecutions"): (MACHINE,),
    ("batch", "submitJob"): (JOB_DEFINITION, JOB_QUEUE),
    ("ssm", "getParameter"): (Need(argument="Name", service="ssm", name="parameter/{name}"),),
    ("ssm", "putParameter"): (Need(argument="Name", service="ssm", name="parameter/{name}"),),
    ("secretsmanager", "getSecretValue"): (
        Need(argument="SecretId", service="secretsmanager", name="secret:{name}-??????"),
    ),
    ("kms", "*"): (Need(argument="KeyId", service="kms", name="key/{name}"),),
    ("glue", "startCrawler"): (Need(argument="Name", service="glue", name="crawler/{name}"),),
    ("glue", "getCrawler"): (Need(argument="Name", service="glue", name="crawler/{name}"),),
}
