"""Any call that Step Functions can make, checked for form only: what has no function of its own here."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from stepsmith.authoring import Task
from stepsmith.authoring.location import refuse
from stepsmith.authoring.retry import Retry


def aws_sdk(
    name: str,
    service: str,
    action: str,
    arguments: Mapping[str, object] | None = None,
    *,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    comment: str | None = None,
) -> Task[Any]:
    """Call an operation of any AWS service: ``aws_sdk("ListBuckets", "s3", "listBuckets")``.

    ``service`` is the lower-case name in the ARN (``s3``, ``sfn``, ``cloudwatchlogs``), ``action`` the operation with
    a small first letter. Members of ``arguments`` and of ``.result`` begin with a capital, whatever the API has.
    """
    if not re.fullmatch(r"[a-z0-9]+", service):
        meant = re.sub(r"[^a-z0-9]", "", service.lower())
        raise refuse(f"{name}: a service is written in small letters without marks; write {meant!r} for {service!r}")
    if not re.fullmatch(r"[a-z][A-Za-z0-9]*", action):
        parts = re.split(r"[^A-Za-z0-9]+", action)
        meant = "".join([parts[0][:1].lower() + parts[0][1:], *(part[:1].upper() + part[1:] for part in parts[1:])])
        raise refuse(f"{name}: an action begins with a small letter; write {meant!r} for {action!r}")
    for member in arguments or {}:
        if not member[:1].isupper():
            raise refuse(f"{name}: arguments begin with a capital; write {member[:1].upper() + member[1:]!r}")
    return task(
        name,
        f"arn:aws:states:::aws-sdk:{service}:{action}",
        {} if arguments is None else arguments,
        retry=retry,
        timeout_seconds=timeout_seconds,
        comment=comment,
    )


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
