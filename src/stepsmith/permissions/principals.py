"""What functions and jobs may do: write their own log, use what they were given, and what ``allows`` asks for.

Tokens that only a template knows are named after the resource: ``${GuardBudgetLogGroupArn}``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from stepsmith.permissions.statement import Statement, merge
from stepsmith.resources import Bucket, Function, Grant, JobDefinition

Statements = tuple[Statement, ...]


def function_statements(function: Function[Any, Any]) -> Statements:
    """The role of a Lambda function."""
    return merge([_own_log(function.id), *_granted(function.id, function.allows)])


def job_statements(job: JobDefinition) -> Statements:
    """The role of a job's own code."""
    statements: list[Statement] = []
    if job.bucket is not None:
        statements += _bucket(job.id, job.bucket, writes=True)
    for bucket in job.reads:
        if bucket != job.bucket:
            statements += _bucket(job.id, bucket, writes=False)
    return merge([*statements, *_granted(job.id, job.allows)])


def job_execution_statements(job: JobDefinition, *, image: str) -> Statements:
    """The role with which Batch starts a job: fetch the image, open the log. The job's code never has it."""
    repository = "arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository"
    return (
        Statement(
            purpose="RegistryLogin",
            needed_by=(job.id,),
            actions=("ecr:GetAuthorizationToken",),
            resources=("*",),
            why="a login is to the whole registry; IAM knows no narrower resource",
        ),
        Statement(
            purpose="FetchImage",
            needed_by=(job.id,),
            actions=("ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"),
            # The last part of a repository's name is the workflow's folder; what comes before it is free.
            resources=(f"{repository}/{image}", f"{repository}/*/{image}"),
        ),
        _own_log(job.id),
    )


def _own_log(name: str) -> Statement:
    return Statement(
        purpose="WriteLog",
        needed_by=(name,),
        actions=("logs:CreateLogStream", "logs:PutLogEvents"),
        resources=(f"${{{name}LogGroupArn}}",),
    )


def _bucket(job: str, bucket: Bucket, *, writes: bool) -> list[Statement]:
    objects = ["s3:GetObject"]
    if writes:
        # Deleting is part of writing: a second run of the same input replaces what the first one wrote.
        objects += ["s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"]
    return [
        Statement(
            purpose=f"List{bucket.id}", needed_by=(job,), actions=("s3:ListBucket",), resources=(str(bucket.arn),)
        ),
        Statement(
            purpose=f"{'Use' if writes else 'Read'}{bucket.id}",
            needed_by=(job,),
            actions=tuple(objects),
            resources=(f"{bucket.arn}/*",),
        ),
    ]


def _granted(name: str, grants: Sequence[Grant]) -> list[Statement]:
    return [
        Statement(
            purpose="Allow" + _service_and_verb(grant.actions[0]),
            needed_by=(name,),
            actions=tuple(grant.actions),
            resources=tuple(str(resource) for resource in grant.resources),
            why=grant.why or f"asked for by the allows of {name} in resources.py",
        )
        for grant in grants
    ]


def _service_and_verb(action: str) -> str:
    service, _, verb = action.partition(":")
    return "".join(part[:1].upper() + part[1:] for part in service.split("-")) + verb.replace("*", "Any")
