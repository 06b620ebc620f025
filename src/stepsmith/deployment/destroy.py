"""Taking stacks away: workflows first, then the platform when nobody needs it any more.

Buckets outlive their stacks. They are emptied and deleted only on request; otherwise what is kept is said by name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from stepsmith.configuration import Profile
from stepsmith.deployment.connection import Connection, check_account, connect, error_code, translated
from stepsmith.deployment.deploy import PLATFORM_TAG
from stepsmith.deployment.events import Report
from stepsmith.deployment.stack import delete, describe_stack, list_resources
from stepsmith.errors import DeploymentError


@dataclass(frozen=True, slots=True, kw_only=True)
class DestroyResult:
    """Names of stacks and of buckets. ``platform_needed_by``: stacks for whose sake the platform stays."""

    deleted: tuple[str, ...]
    missing: tuple[str, ...]
    emptied_buckets: tuple[str, ...]
    kept_buckets: tuple[str, ...]
    platform_needed_by: tuple[str, ...] = ()


def destroy(
    profile: Profile,
    workflows: Sequence[str],
    report: Report | None = None,
    *,
    empty_buckets: bool = False,
    connection: Connection | None = None,
) -> DestroyResult:
    """Delete the stacks of workflows, and the platform's unless other stacks of the profile are left."""
    report = report or Report()
    connection = connection or connect(profile)
    check_account(connection)
    deleted: list[str] = []
    missing: list[str] = []
    emptied: list[str] = []
    kept: list[str] = []

    def take_away(name: str) -> None:
        stack = describe_stack(connection, name)
        if stack is None:
            missing.append(name)
            return
        buckets = _buckets(connection, stack["StackId"])
        if delete(connection, name, report):
            deleted.append(name)
        for bucket in buckets:
            if not _exists(connection, bucket):
                continue
            if empty_buckets:
                count = _empty_and_delete(connection, bucket)
                report.on_notice(f"deleted the bucket {bucket} and the {count} objects in it")
                emptied.append(bucket)
            else:
                kept.append(bucket)

    for workflow in workflows:
        take_away(profile.stack(workflow))
    others = _other_stacks(connection, profile)
    if others:
        report.on_notice(f"{profile.platform_stack} stays: {', '.join(others)} need it")
    else:
        take_away(profile.platform_stack)
    return DestroyResult(
        deleted=tuple(deleted),
        missing=tuple(missing),
        emptied_buckets=tuple(emptied),
        kept_buckets=tuple(kept),
        platform_needed_by=others,
    )


def _buckets(connection: Connection, stack_id: str) -> list[str]:
    return [
        resource["PhysicalResourceId"]
        for resource in list_resources(connection, stack_id)
        if resource["ResourceType"] == "AWS::S3::Bucket" and resource.get("PhysicalResourceId")
    ]


def _other_stacks(connection: Connection, profile: Profile) -> tuple[str, ...]:
    """The stacks of the profile that still stand, the platform's aside."""
    with translated("listing the stacks"):
        pages = connection.client("cloudformation").get_paginator("describe_stacks").paginate()
        stacks = [stack for page in pages for stack in page["Stacks"] if stack["StackStatus"] != "DELETE_COMPLETE"]
    names = {
        stack["StackName"]
        for stack in stacks
        for tag in stack.get("Tags", ())
        if tag["Key"] == PLATFORM_TAG and tag["Value"] == profile.platform_stack
    }
    return tuple(sorted(names - {profile.platform_stack}))


def _exists(connection: Connection, bucket: str) -> bool:
    from botocore.exceptions import ClientError

    with translated(f"looking for the bucket {bucket}"):
        try:
            connection.client("s3").head_bucket(Bucket=bucket)
        except ClientError as error:
            if error_code(error) in ("404", "NoSuchBucket", "NotFound"):
                return False
            raise
    return True


def _empty_and_delete(connection: Connection, bucket: str) -> int:
    """Delete every version of every object, unfinished uploads, and the bucket. Returns how many objects there were."""
    client = connection.client("s3")
    count = 0
    with translated(f"emptying the bucket {bucket}"):
        for page in client.get_paginator("list_multipart_uploads").paginate(Bucket=bucket):
            for started in page.get("Uploads", ()):
                client.abort_multipart_upload(Bucket=bucket, Key=started["Key"], UploadId=started["UploadId"])
        while True:
            page = client.list_object_versions(Bucket=bucket, MaxKeys=1000)
            objects: list[dict[str, Any]] = [
                {"Key": item["Key"], "VersionId": item["VersionId"]}
                for item in (*page.get("Versions", ()), *page.get("DeleteMarkers", ()))
            ]
            if not objects:
                break
            answer = client.delete_objects(Bucket=bucket, Delete={"Objects": objects, "Quiet": True})
            for failure in answer.get("Errors", ())[:1]:
                raise DeploymentError(
                    f"{bucket}/{failure.get('Key')} cannot be deleted: {failure.get('Code')}: {failure.get('Message')}",
                    reason=failure.get("Message"),
                )
            count += len(objects)
        client.delete_bucket(Bucket=bucket)
    return count
