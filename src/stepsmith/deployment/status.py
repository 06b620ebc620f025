"""How the stacks of a profile stand, and what they give out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from stepsmith.configuration import Profile
from stepsmith.deployment.connection import Connection, connect
from stepsmith.deployment.stack import describe_stack, list_resources, outputs_of
from stepsmith.errors import DeploymentError


@dataclass(frozen=True, slots=True, kw_only=True)
class StackResource:
    logical_id: str
    physical_id: str
    type: str
    status: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StackStatus:
    """``status`` is None for a stack that is not deployed. ``workflow`` is None for the platform."""

    name: str
    workflow: str | None
    status: str | None
    reason: str = ""
    created: datetime | None = None
    updated: datetime | None = None
    outputs: Mapping[str, str]
    resources: tuple[StackResource, ...] = ()

    @property
    def healthy(self) -> bool:
        return self.status in ("CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE")


def status(
    profile: Profile, workflows: Sequence[str], *, connection: Connection | None = None
) -> tuple[StackStatus, ...]:
    """The platform's stack, then the workflows', deployed or not."""
    connection = connection or connect(profile)
    stacks = [(profile.platform_stack, None), *((profile.stack(workflow), workflow) for workflow in workflows)]
    return tuple(_status(connection, name, workflow) for name, workflow in stacks)


def outputs(profile: Profile, workflow: str, *, connection: Connection | None = None) -> dict[str, str]:
    """The outputs of a workflow's stack. Raises DeploymentError when it is not deployed."""
    connection = connection or connect(profile)
    name = profile.stack(workflow)
    stack = describe_stack(connection, name)
    if stack is None:
        raise DeploymentError(
            f"the stack {name} is not deployed; 'stepsmith deploy {workflow} --profile {profile.name}' deploys it",
            stack=name,
        )
    return outputs_of(stack)


def _status(connection: Connection, name: str, workflow: str | None) -> StackStatus:
    stack = describe_stack(connection, name)
    if stack is None:
        return StackStatus(name=name, workflow=workflow, status=None, outputs={})
    return StackStatus(
        name=name,
        workflow=workflow,
        status=stack["StackStatus"],
        reason=stack.get("StackStatusReason", ""),
        created=stack.get("CreationTime"),
        updated=stack.get("LastUpdatedTime"),
        outputs=outputs_of(stack),
        resources=tuple(_resource(raw) for raw in list_resources(connection, stack["StackId"])),
    )


def _resource(raw: Mapping[str, Any]) -> StackResource:
    return StackResource(
        logical_id=raw["LogicalResourceId"],
        physical_id=raw.get("PhysicalResourceId", ""),
        type=raw["ResourceType"],
        status=raw["ResourceStatus"],
        reason=raw.get("ResourceStatusReason", ""),
    )
