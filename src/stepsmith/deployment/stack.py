"""One stack brought to what a template says, by change set, the same way for every provider.

A stack's present status decides what may be done with it (``plan_for``); what cannot be done safely without a person
ends with exit code 5 and the commands to choose from.
"""

from __future__ import annotations

import hashlib
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from stepsmith.deployment.connection import (
    LOST_CONTACT,
    NEEDS_DECISION,
    Connection,
    error_code,
    translated,
)
from stepsmith.deployment.events import PATIENCE_SECONDS, Events, Report, ResourceEvent, root_cause
from stepsmith.errors import DeploymentError

LARGEST_BODY_BYTES = 51_200
LARGEST_TEMPLATE_BYTES = 1_000_000
CHANGE_SET_SECONDS = 900.0

Plan = Literal["create", "update", "replace", "wait", "decide"]


@dataclass(frozen=True, slots=True, kw_only=True)
class StackRequest:
    """``template_bucket`` takes templates that are too large to be sent."""

    name: str
    template_text: str
    parameters: Mapping[str, str] = field(default_factory=dict)
    tags: Mapping[str, str] = field(default_factory=dict)
    template_bucket: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StackOutcome:
    name: str
    stack_id: str
    action: Literal["created", "updated", "unchanged"]
    outputs: Mapping[str, str]
    seconds: float


# [D] What a change set can be made for, by status; everything else needs somebody to decide.
_PLANS: dict[str, Plan] = {
    "REVIEW_IN_PROGRESS": "create",
    "CREATE_COMPLETE": "update",
    "UPDATE_COMPLETE": "update",
    "UPDATE_ROLLBACK_COMPLETE": "update",
    "IMPORT_COMPLETE": "update",
    "IMPORT_ROLLBACK_COMPLETE": "update",
    "UPDATE_FAILED": "update",
    "ROLLBACK_COMPLETE": "replace",
    "DELETE_COMPLETE": "create",
}


def plan_for(status: str | None) -> Plan:
    """What to do with a stack in ``status``; None is a stack that does not exist."""
    if status is None:
        return "create"
    if status in _PLANS:
        return _PLANS[status]
    return "wait" if status.endswith("_IN_PROGRESS") else "decide"


def describe_stack(connection: Connection, name: str) -> dict[str, Any] | None:
    """The stack as DescribeStacks gives it; None when there is none of that name."""
    from botocore.exceptions import ClientError

    with translated(f"looking at the stack {name}", stack=name):
        try:
            answer = connection.client("cloudformation").describe_stacks(StackName=name)
        except ClientError as error:
            # [R] DescribeStacks: "Stack with id <name> does not exist" has the code of every other refusal.
            if error_code(error) == "ValidationError" and "does not exist" in str(error):
                return None
            raise
    stacks = answer["Stacks"]
    return stacks[0] if stacks else None


def apply(connection: Connection, request: StackRequest, report: Report) -> StackOutcome:
    """Create or update a stack; an update that would change nothing is ``unchanged``."""
    began = time.monotonic()
    stack = describe_stack(connection, request.name)
    status = stack["StackStatus"] if stack else None
    match plan_for(status):
        case "replace":
            assert stack is not None
            _delete_failed_creation(connection, request.name, stack["StackId"], report)
            stack, kind = None, "CREATE"
        case "create":
            kind = "CREATE"
        case "update":
            kind = "UPDATE"
        case "wait":
            raise DeploymentError(
                f"{request.name} is {status}: another operation is under way; wait for its end "
                f"(stepsmith status), then the same command again",
                stack=request.name,
                exit_code=NEEDS_DECISION,
            )
        case "decide":
            raise _undecided(request.name, str(status))
    change_set = _create_change_set(connection, request, kind)
    description = _wait_for_change_set(connection, request.name, change_set, report)
    if description["Status"] == "FAILED":
        _discard(connection, change_set, description["StackId"], delete_stack=stack is None)
        if not _without_changes(description):
            reason = description.get("StatusReason", "no reason given")
            raise DeploymentError(
                f"{request.name}: the change set was refused: {reason}", stack=request.name, reason=reason
            )
        # [D] A failed stack has nothing to change either, and is not up to date for that.
        if stack is None or str(status).endswith("_FAILED"):
            raise _undecided(request.name, str(status))
        return StackOutcome(
            name=request.name,
            stack_id=stack["StackId"],
            action="unchanged",
            outputs=outputs_of(stack),
            seconds=time.monotonic() - began,
        )
    if not report.approve(request.name, _changes(connection, request.name, description)):
        _discard(connection, change_set, description["StackId"], delete_stack=stack is None)
        raise DeploymentError(f"{request.name}: not executed, because you said no; nothing changed", stack=request.name)
    events = Events(connection, request.name, report)
    events.mark(description["StackId"])
    _execute(connection, request.name, change_set)
    happened = events.follow(description["StackId"])
    _check_outcome(request.name, happened)
    final = describe_stack(connection, description["StackId"])
    return StackOutcome(
        name=request.name,
        stack_id=description["StackId"],
        action="created" if kind == "CREATE" else "updated",
        outputs=outputs_of(final or {}),
        seconds=time.monotonic() - began,
    )


def delete(connection: Connection, name: str, report: Report) -> bool:
    """Delete a stack and wait for its end; False when there is none. Retained resources stay."""
    stack = describe_stack(connection, name)
    if stack is None or stack["StackStatus"] == "DELETE_COMPLETE":
        return False
    status = stack["StackStatus"]
    if status.endswith("_IN_PROGRESS") and status != "REVIEW_IN_PROGRESS":
        raise DeploymentError(
            f"{name} is {status}: wait for the end of that operation, then the same command again",
            stack=name,
            exit_code=NEEDS_DECISION,
        )
    if stack.get("EnableTerminationProtection"):
        raise DeploymentError(
            f"{name} is protected from deletion; take the protection away first: "
            f"aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name {name}",
            stack=name,
            exit_code=NEEDS_DECISION,
        )
    events = Events(connection, name, report)
    events.mark(stack["StackId"])
    with translated(f"deleting {name}", stack=name):
        connection.client("cloudformation").delete_stack(
            StackName=stack["StackId"], ClientRequestToken=f"delete-{uuid.uuid4()}"
        )
    happened = events.follow(stack["StackId"])
    if happened[-1].status == "DELETE_FAILED" or any(e.of_the_stack and e.failed for e in happened):
        cause = root_cause(happened)
        raise DeploymentError(
            f"{name} could not be deleted: {_said(cause)}",
            stack=name,
            event=cause.logical_id if cause else None,
            reason=cause.reason if cause else None,
        )
    return True


def list_resources(connection: Connection, name: str) -> list[dict[str, Any]]:
    """The stack's resources as ListStackResources gives them; those that are gone left out."""
    with translated(f"listing the resources of {name}", stack=name):
        pages = connection.client("cloudformation").get_paginator("list_stack_resources").paginate(StackName=name)
        return [
            resource
            for page in pages
            for resource in page["StackResourceSummaries"]
            if resource["ResourceStatus"] != "DELETE_COMPLETE"
        ]


def outputs_of(stack: Mapping[str, Any]) -> dict[str, str]:
    return {output["OutputKey"]: output.get("OutputValue", "") for output in stack.get("Outputs", ())}


def _delete_failed_creation(connection: Connection, name: str, stack_id: str, report: Report) -> None:
    """A stack whose creation was rolled back can only be deleted. Nothing is lost when nothing of it was kept."""
    kept = [
        f"{resource['LogicalResourceId']} ({resource.get('PhysicalResourceId', '')})"
        for resource in list_resources(connection, stack_id)
    ]
    if kept:
        raise DeploymentError(
            f"{name} is ROLLBACK_COMPLETE and still has {', '.join(kept)}; look at what is in there, then "
            f"stepsmith destroy, and deploy again",
            stack=name,
            exit_code=NEEDS_DECISION,
        )
    report.on_notice(f"{name}: its first deployment failed and left nothing behind; deleting it and creating it anew")
    delete(connection, name, report)


def _undecided(name: str, status: str) -> DeploymentError:
    remedies = {
        "UPDATE_ROLLBACK_FAILED": "aws cloudformation continue-update-rollback --stack-name {name} brings it back "
        "(--resources-to-skip leaves out what cannot be); then deploy again",
        "UPDATE_FAILED": "aws cloudformation rollback-stack --stack-name {name} brings it back; then deploy again",
        "ROLLBACK_FAILED": "stepsmith destroy deletes it; then deploy again",
        "CREATE_FAILED": "stepsmith destroy deletes it; then deploy again",
        "DELETE_FAILED": "stepsmith destroy tries again; stepsmith events says what is in the way",
    }
    remedy = remedies.get(status, "stepsmith events says how it came to that").format(name=name)
    return DeploymentError(f"{name} is {status} and cannot be updated: {remedy}", stack=name, exit_code=NEEDS_DECISION)


def _create_change_set(connection: Connection, request: StackRequest, kind: str) -> str:
    """A name of this run's own: two people deploying at once never touch each other's change set."""
    from botocore.exceptions import ClientError

    run = uuid.uuid4().hex
    name = f"stepsmith-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}-{run[:8]}"
    with translated(f"creating a change set for {request.name}", stack=request.name):
        try:
            answer = connection.client("cloudformation").create_change_set(
                StackName=request.name,
                ChangeSetName=name,
                ChangeSetType=kind,
                ClientToken=f"create-{run}",
                Description=f"stepsmith deploy, run {run}",
                Capabilities=["CAPABILITY_IAM"],
                Parameters=[
                    {"ParameterKey": key, "ParameterValue": value} for key, value in sorted(request.parameters.items())
                ],
                Tags=[{"Key": key, "Value": value} for key, value in sorted(request.tags.items())],
                **_template_argument(connection, request),
            )
        except ClientError as error:
            if error_code(error) != "AlreadyExistsException":
                raise
            # The name is random: it is this run's own first attempt, whose answer was lost.
            answer = connection.client("cloudformation").describe_change_set(StackName=request.name, ChangeSetName=name)
            return str(answer["ChangeSetId"])
    return str(answer["Id"])


def _template_argument(connection: Connection, request: StackRequest) -> dict[str, str]:
    body = request.template_text.encode()
    if len(body) <= LARGEST_BODY_BYTES:
        return {"TemplateBody": request.template_text}
    if len(body) > LARGEST_TEMPLATE_BYTES:
        raise DeploymentError(
            f"{request.name}: the template has {len(body):,} bytes, CloudFormation takes {LARGEST_TEMPLATE_BYTES:,}; "
            "split the workflow in two",
            stack=request.name,
        )
    if request.template_bucket is None:
        raise DeploymentError(
            f"{request.name}: the template has {len(body):,} bytes; without a bucket for code CloudFormation takes "
            f"{LARGEST_BODY_BYTES:,}",
            stack=request.name,
        )
    key = f"templates/{request.name}/{hashlib.sha256(body).hexdigest()}.yaml"
    client = connection.client("s3")
    client.put_object(Bucket=request.template_bucket, Key=key, Body=body, ContentType="application/yaml")
    profile = connection.profile
    if profile.provider != "aws":
        return {"TemplateURL": f"{profile.endpoint}/{request.template_bucket}/{key}"}
    domain = "amazonaws.com.cn" if profile.region.startswith("cn-") else "amazonaws.com"
    return {"TemplateURL": f"https://{request.template_bucket}.s3.{profile.region}.{domain}/{key}"}


def _wait_for_change_set(connection: Connection, name: str, change_set: str, report: Report) -> dict[str, Any]:
    waited = out_of_reach = 0.0
    while True:
        try:
            with translated(f"waiting for the change set of {name}", stack=name):
                answer: dict[str, Any] = connection.client("cloudformation").describe_change_set(
                    ChangeSetName=change_set
                )
            out_of_reach = 0.0
            if answer["Status"] in ("CREATE_COMPLETE", "FAILED"):
                return answer
        except DeploymentError as error:
            if error.exit_code != LOST_CONTACT or out_of_reach >= PATIENCE_SECONDS or connection.profile.local:
                raise
            if out_of_reach == 0.0:
                report.on_notice(f"{error}; still asking")
            out_of_reach += connection.poll_seconds
        if waited >= CHANGE_SET_SECONDS:
            raise DeploymentError(
                f"{name}: the change set is not ready after {CHANGE_SET_SECONDS / 60:.0f} minutes; nothing was changed",
                stack=name,
                exit_code=LOST_CONTACT,
            )
        waited += connection.poll_seconds
        connection.sleep(connection.poll_seconds)


def _changes(connection: Connection, name: str, description: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The changes of a change set, all pages of them."""
    changes = list(description.get("Changes", ()))
    token = description.get("NextToken")
    while token:
        with translated(f"reading the change set of {name}", stack=name):
            page = connection.client("cloudformation").describe_change_set(
                ChangeSetName=description["ChangeSetId"], NextToken=token
            )
        changes += page.get("Changes", ())
        token = page.get("NextToken")
    return changes


def _without_changes(description: Mapping[str, Any]) -> bool:
    # [R] api/test_changesets.py::test_create_change_set_no_changes; the second text is that of resources' handlers.
    reason = description.get("StatusReason", "")
    return "didn't contain changes" in reason or "No updates are to be performed" in reason


def _discard(connection: Connection, change_set: str, stack_id: str, *, delete_stack: bool) -> None:
    """Leave nothing of a change set that will not be executed, nor of the empty stack that was made to hold it."""
    client = connection.client("cloudformation")
    with translated("discarding the change set"):
        client.delete_change_set(ChangeSetName=change_set)
        if delete_stack:
            client.delete_stack(StackName=stack_id)


def _execute(connection: Connection, name: str, change_set: str) -> None:
    from botocore.exceptions import ClientError

    with translated(f"starting the change of {name}", stack=name):
        try:
            connection.client("cloudformation").execute_change_set(
                ChangeSetName=change_set, ClientRequestToken=f"execute-{uuid.uuid4()}"
            )
        except ClientError as error:
            # Nobody else knows this change set: it runs because of a first attempt, whose answer was lost.
            if error_code(error) != "InvalidChangeSetStatus" or "EXECUTE_" not in str(error):
                raise


def _check_outcome(name: str, events: tuple[ResourceEvent, ...]) -> None:
    final = next(event for event in reversed(events) if event.of_the_stack)
    if final.status in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
        return
    cause = root_cause(events)
    ended = {
        "ROLLBACK_COMPLETE": "everything that was created has been removed again",
        "UPDATE_ROLLBACK_COMPLETE": "the stack is as it was before",
        "DELETE_COMPLETE": "somebody deleted the stack meanwhile",
    }.get(final.status, f"the stack is {final.status}")
    raise DeploymentError(
        f"{name}: {_said(cause) if cause else final.reason or final.status}; {ended}",
        stack=name,
        event=cause.logical_id if cause else None,
        reason=cause.reason if cause else final.reason,
        exit_code=1 if final.status.endswith("ROLLBACK_COMPLETE") else NEEDS_DECISION,
    )


def _said(cause: ResourceEvent | None) -> str:
    if cause is None:
        return "no resource says why"
    return f"{cause.logical_id} ({cause.type}) {cause.status}: {cause.reason or 'no reason given'}"
