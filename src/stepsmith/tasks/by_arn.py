"""A Task by its Resource, for what has no function: nothing is checked but the form of the ARN."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from stepsmith.authoring import Task
from stepsmith.authoring.location import refuse
from stepsmith.authoring.retry import Retry


def task(
    name: str,
    resource: str,
    arguments: Mapping[str, object] | None = None,
    *,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    comment: str | None = None,
) -> Task[Any]:
    """A Task with any ``Resource``: ``task("Run", "arn:aws:states:::glue:startJobRun.sync", {"JobName": "nightly"})``.

    A resource that waits for its token has ``context.task_token`` somewhere in its arguments.
    """
    if not resource.startswith(("arn:", "${")):
        raise refuse(f"{name}: a resource is an ARN such as arn:aws:states:::sqs:sendMessage, not {resource!r}")
    return Task(
        name,
        resource=resource,
        arguments=arguments,
        retry=retry,
        timeout_seconds=timeout_seconds,
        heartbeat_seconds=heartbeat_seconds,
        comment=comment,
    )
