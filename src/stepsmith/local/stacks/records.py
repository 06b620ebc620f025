"""What is remembered of stacks: resources, events, change sets. Changed only under the engine's lock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from stepsmith.template import ParameterValue, Template

STACK_TYPE = "AWS::CloudFormation::Stack"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    id: str
    timestamp: datetime
    logical_id: str
    physical_id: str
    type: str
    status: str
    reason: str | None = None
    properties: str | None = None
    token: str | None = None
    operation_id: str | None = None


@dataclass(slots=True, kw_only=True)
class Resource:
    """``definition`` is the template's member; ``properties`` are evaluated, ``shown`` the same without secrets."""

    logical_id: str
    type: str
    definition: dict[str, Any]
    status: str
    updated: datetime
    physical_id: str = ""
    reason: str | None = None
    properties: dict[str, Any] = field(default_factory=dict)
    shown: dict[str, Any] = field(default_factory=dict)
    attributes: dict[str, Any] = field(default_factory=dict)
    kept: dict[str, Any] = field(default_factory=dict)
    metadata: Any = None
    deletion_policy: str = "Delete"
    replace_policy: str = "Delete"
    tags: dict[str, str] = field(default_factory=dict)
    needs: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a stack shall become: the input of one operation."""

    template: Template
    parameters: dict[str, ParameterValue]
    conditions: dict[str, bool]
    tags: dict[str, str]
    capabilities: tuple[str, ...] | None
    notification_arns: tuple[str, ...] = ()
    role_arn: str | None = None
    timeout_minutes: int | None = None


@dataclass(slots=True, kw_only=True)
class ChangeSet:
    id: str
    name: str
    description: str | None
    type: str
    plan: Plan
    created: datetime
    status: str = "CREATE_COMPLETE"
    reason: str | None = None
    execution_status: str = "AVAILABLE"
    changes: tuple[dict[str, Any], ...] = ()
    changes_with_values: tuple[dict[str, Any], ...] = ()
    warning: str | None = None
    on_failure: str | None = None
    token: str | None = None
    serial: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    key: str
    value: str
    description: str | None = None
    export: str | None = None


@dataclass(slots=True, kw_only=True)
class Stack:
    """``plan`` is what is deployed; None while only a change set exists. ``serial`` counts operations.

    ``unfinished`` is the operation whose rollback failed; ``pending`` what a failed update still has to remove.
    """

    id: str
    name: str
    created: datetime
    status: str
    reason: str | None = None
    updated: datetime | None = None
    deleted: datetime | None = None
    plan: Plan | None = None
    resources: dict[str, Resource] = field(default_factory=dict)
    outputs: tuple[Output, ...] = ()
    imports: frozenset[str] = frozenset()
    events: list[Event] = field(default_factory=list)
    change_sets: dict[str, ChangeSet] = field(default_factory=dict)
    change_set_id: str | None = None
    disable_rollback: bool = False
    termination_protection: bool = False
    operation: tuple[str, str] | None = None
    token: str | None = None
    serial: int = 0
    cancelled: bool = False
    unfinished: Any = None
    pending: list[Any] = field(default_factory=list)

    @property
    def is_busy(self) -> bool:
        return self.status.endswith("_IN_PROGRESS") and self.status != "REVIEW_IN_PROGRESS"
