"""Stacks, resources, events and change sets in the shapes of the API."""

from __future__ import annotations

import json
from typing import Any

from stepsmith.local.stacks.records import ChangeSet, Event, Plan, Resource, Stack

_NOT_CHECKED = {"StackDriftStatus": "NOT_CHECKED"}
_RESOURCE_NOT_CHECKED = {"StackResourceDriftStatus": "NOT_CHECKED"}


def _present(**members: Any) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value is not None}


def parameters_of(plan: Plan) -> list[dict[str, Any]] | None:
    shown = [{"ParameterKey": name, "ParameterValue": value.shown} for name, value in plan.parameters.items()]
    return shown or None


def tags_of(tags: dict[str, str]) -> list[dict[str, str]]:
    return [{"Key": key, "Value": value} for key, value in tags.items()]


def stack(record: Stack) -> dict[str, Any]:
    plan = record.plan
    outputs = [
        _present(
            OutputKey=output.key, OutputValue=output.value, Description=output.description, ExportName=output.export
        )
        for output in record.outputs
    ]
    is_deleted = record.status == "DELETE_COMPLETE"
    return _present(
        StackId=record.id,
        StackName=record.name,
        ChangeSetId=None if is_deleted else record.change_set_id,
        Description=plan.template.value.get("Description") if plan else None,
        Parameters=parameters_of(plan) if plan else None,
        CreationTime=record.created,
        DeletionTime=record.deleted,
        LastUpdatedTime=record.updated,
        RollbackConfiguration={},
        StackStatus=record.status,
        StackStatusReason=record.reason,
        DisableRollback=record.disable_rollback,
        NotificationARNs=list(plan.notification_arns) if plan else [],
        TimeoutInMinutes=plan.timeout_minutes if plan else None,
        Capabilities=list(plan.capabilities) if plan and plan.capabilities else None,
        Outputs=None if is_deleted else outputs or None,
        RoleARN=plan.role_arn if plan else None,
        Tags=tags_of(plan.tags) if plan else [],
        # [R] a deleted stack is described without the last two
        EnableTerminationProtection=None if is_deleted else record.termination_protection,
        DriftInformation=dict(_NOT_CHECKED),
        LastOperations=[{"OperationType": record.operation[0], "OperationId": record.operation[1]}]
        if record.operation
        else None,
    )


def stack_summary(record: Stack) -> dict[str, Any]:
    return _present(
        StackId=record.id,
        StackName=record.name,
        TemplateDescription=record.plan.template.value.get("Description") if record.plan else None,
        CreationTime=record.created,
        LastUpdatedTime=record.updated,
        DeletionTime=record.deleted,
        StackStatus=record.status,
        StackStatusReason=record.reason,
        DriftInformation=dict(_NOT_CHECKED),
    )


def event(record: Stack, happened: Event) -> dict[str, Any]:
    return _present(
        StackId=record.id,
        EventId=happened.id,
        StackName=record.name,
        OperationId=happened.operation_id,
        LogicalResourceId=happened.logical_id,
        PhysicalResourceId=happened.physical_id,
        ResourceType=happened.type,
        Timestamp=happened.timestamp,
        ResourceStatus=happened.status,
        ResourceStatusReason=happened.reason,
        ResourceProperties=happened.properties,
        ClientRequestToken=happened.token,
    )


def resource(record: Stack, one: Resource) -> dict[str, Any]:
    """As DescribeStackResources tells it."""
    return _present(
        StackName=record.name,
        StackId=record.id,
        LogicalResourceId=one.logical_id,
        PhysicalResourceId=one.physical_id or None,
        ResourceType=one.type,
        Timestamp=one.updated,
        ResourceStatus=one.status,
        ResourceStatusReason=one.reason,
        DriftInformation=dict(_RESOURCE_NOT_CHECKED),
    )


def resource_detail(record: Stack, one: Resource) -> dict[str, Any]:
    """As DescribeStackResource tells it."""
    answer = resource(record, one)
    answer["LastUpdatedTimestamp"] = answer.pop("Timestamp")
    # [R] resources/test_ec2.py::test_internet_gateway_ref_and_attr: an empty object when there is none
    answer["Metadata"] = json.dumps({} if one.metadata is None else one.metadata, separators=(",", ":"))
    return answer


def resource_summary(record: Stack, one: Resource) -> dict[str, Any]:
    """As ListStackResources tells it."""
    answer = resource(record, one)
    answer["LastUpdatedTimestamp"] = answer.pop("Timestamp")
    return {name: value for name, value in answer.items() if name not in ("StackName", "StackId")}


def change_set(record: Stack, change: ChangeSet, *, with_values: bool) -> dict[str, Any]:
    changes = change.changes_with_values if with_values else change.changes
    return _present(
        ChangeSetName=change.name,
        ChangeSetId=change.id,
        StackId=record.id,
        StackName=record.name,
        Description=change.description,
        Parameters=parameters_of(change.plan),
        CreationTime=change.created,
        ExecutionStatus=change.execution_status,
        Status=change.status,
        StatusReason=change.reason or (change.warning if with_values else None),
        NotificationARNs=list(change.plan.notification_arns),
        RollbackConfiguration={},
        Capabilities=list(change.plan.capabilities or ()),
        Tags=tags_of(change.plan.tags) or None,
        Changes=[dict(one) for one in changes],
        IncludeNestedStacks=False,
        OnStackFailure=change.on_failure,
    )


def change_set_summary(record: Stack, change: ChangeSet) -> dict[str, Any]:
    return _present(
        StackId=record.id,
        StackName=record.name,
        ChangeSetId=change.id,
        ChangeSetName=change.name,
        ExecutionStatus=change.execution_status,
        Status=change.status,
        StatusReason=change.reason,
        CreationTime=change.created,
        Description=change.description,
        IncludeNestedStacks=False,
    )
