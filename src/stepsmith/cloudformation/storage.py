"""Buckets: private, encrypted, over TLS only, kept when their stack goes."""

from __future__ import annotations

from typing import Any

from stepsmith.cloudformation.intrinsics import get_att, ref, sub

Resource = dict[str, Any]


def bucket(logical_id: str, *, versioned: bool = False) -> dict[str, Resource]:
    """A bucket and its policy.

    The bucket outlives its stack, in every profile: the template is the same everywhere, and what deletes data is not
    a template but ``stepsmith destroy`` when it is told to. Only a bucket whose own stack never came to be is removed.
    """
    properties: dict[str, Any] = {
        "BucketEncryption": {
            "ServerSideEncryptionConfiguration": [{"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]
        },
        "PublicAccessBlockConfiguration": {
            "BlockPublicAcls": True,
            "BlockPublicPolicy": True,
            "IgnorePublicAcls": True,
            "RestrictPublicBuckets": True,
        },
        "OwnershipControls": {"Rules": [{"ObjectOwnership": "BucketOwnerEnforced"}]},
    }
    if versioned:
        properties["VersioningConfiguration"] = {"Status": "Enabled"}
    return {
        logical_id: {
            "Type": "AWS::S3::Bucket",
            "DeletionPolicy": "RetainExceptOnCreate",
            "UpdateReplacePolicy": "Retain",
            "Properties": properties,
        },
        f"{logical_id}Policy": {
            "Type": "AWS::S3::BucketPolicy",
            "Properties": {
                "Bucket": ref(logical_id),
                "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Sid": "OnlyOverTls",
                            "Effect": "Deny",
                            "Principal": "*",
                            "Action": "s3:*",
                            "Resource": [get_att(logical_id, "Arn"), sub(f"${{{logical_id}.Arn}}/*")],
                            "Condition": {"Bool": {"aws:SecureTransport": False}},
                        }
                    ],
                },
            },
        },
    }


def log_group(name: Any, *, retention_days: int) -> Resource:
    """A log group of the stack's own, so that it has a retention and goes with the stack."""
    return {
        "Type": "AWS::Logs::LogGroup",
        "Properties": {"LogGroupName": name, "RetentionInDays": retention_days},
    }
