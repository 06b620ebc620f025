"""One pass over a stack's resources: each is made, changed, replaced or left alone, in the order of dependencies.

Resources are worked on one after the other, so that what happens is the same every time. (AWS works on independent
ones at the same time; their order is no promise of its.)
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from copy import copy
from dataclasses import dataclass, field
from typing import Any, NoReturn

from stepsmith.local.stacks import provisioning
from stepsmith.local.stacks.errors import ResourceFailure
from stepsmith.local.stacks.journal import Journal
from stepsmith.local.stacks.records import Plan, Resource, Stack
from stepsmith.local.stacks.resource_type import Context, Request, ResourceType
from stepsmith.local.stacks.scopes import masked
from stepsmith.template import Scope, TemplateError, dependencies, evaluate, plain_text

# [R] test_change_set_ref.py::TestChangeSetRef::test_immutable_property_update_causes_resource_replacement
REPLACING = "Requested update requires the creation of a new physical resource; hence creating one."
INITIATED = "Resource creation Initiated"
RETAINED = ("Retain", "RetainExceptOnCreate")


class Stopped(Exception):
    """The pass ended early; ``reason`` is the stack's."""

    def __init__(self, reason: str, *, cancelled: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.cancelled = cancelled


@dataclass(frozen=True, slots=True, kw_only=True)
class Leftover:
    """A physical resource that its stack no longer needs: replaced, removed, or made by an update that failed."""

    resource: Resource
    retain: bool


@dataclass(slots=True, kw_only=True)
class Worker:
    """``lock`` guards what other threads read; it is not held while a service is called.

    ``originals`` has what each resource was before this operation came to it, None for one that was not there;
    ``touched`` those whose physical resource may have been changed in place.
    """

    stack: Stack
    types: Mapping[str, ResourceType]
    context: Context
    journal: Journal
    lock: AbstractContextManager[Any]
    originals: dict[str, Resource | None] = field(default_factory=dict)
    touched: set[str] = field(default_factory=set)
    leftovers: list[Leftover] = field(default_factory=list)

    def deploy(self, plan: Plan, wanted: Mapping[str, Any], scope: Scope) -> None:
        """Bring every wanted resource to its definition. Raises ``Stopped`` at the first that fails."""
        graph = dependencies(wanted)
        for name, definition in wanted.items():
            if self.stack.cancelled:
                raise Stopped("User Initiated", cancelled=True)
            resource = Resource(
                logical_id=name,
                type=definition["Type"],
                definition=dict(definition),
                status="",
                updated=self.journal.now(self.stack),
                tags=dict(plan.tags),
                needs=graph[name],
            )
            self._deploy(resource, scope)
        with self.lock:
            # In the order of dependencies, in which a deletion goes backwards.
            left = [name for name in self.stack.resources if name not in wanted]
            self.stack.resources = {name: self.stack.resources[name] for name in [*left, *wanted]}

    def remove(self, resource: Resource) -> bool:
        """Whether the resource is gone."""
        if not resource.physical_id:
            self.tell(resource, "DELETE_COMPLETE")
            return True
        self.tell(resource, "DELETE_IN_PROGRESS")
        try:
            type_ = self.types[resource.type]
            provisioning.delete(type_, self.context, resource.physical_id, resource.properties)
        except ResourceFailure as failure:
            self.tell(resource, "DELETE_FAILED", failure.reason)
            return False
        self.tell(resource, "DELETE_COMPLETE")
        return True

    def restore(self, name: str, original: Resource | None) -> None:
        """Undo what this operation did to one resource. Raises ``ResourceFailure``."""
        current = self.stack.resources[name]
        if original is None:
            # Made by this operation: removed in the clean-up, when nothing refers to it any more.
            self.leftovers.append(Leftover(resource=current, retain=current.deletion_policy == "Retain"))
            return
        replaced = next((one for one in self.leftovers if one.resource is original), None)
        if replaced is not None:
            self.leftovers.remove(replaced)
            self.leftovers.append(Leftover(resource=current, retain=False))
        elif name in self.touched:
            type_ = self.types[original.type]
            current.shown = original.shown
            self.tell(current, "UPDATE_IN_PROGRESS")
            request = self._request(
                name,
                provisioning.with_tags(type_, original.properties, original.tags),
                provisioning.with_tags(type_, current.properties, current.tags),
            )
            original.physical_id, reading = provisioning.update(type_, request, current.physical_id)
            original.attributes = reading.attributes
        with self.lock:
            self.stack.resources[name] = original
        self.tell(original, "UPDATE_COMPLETE")

    def tell(self, resource: Resource, status: str, reason: str | None = None) -> None:
        with self.lock:
            self.journal.resource(self.stack, resource, status, reason)

    def _deploy(self, wanted: Resource, scope: Scope) -> None:
        current = self.stack.resources.get(wanted.logical_id)
        if current is not None and not current.physical_id:
            current = None
        try:
            _evaluate(wanted, scope)
        except TemplateError as error:
            wanted.physical_id = current.physical_id if current else ""
            self._fail(wanted, current, ResourceFailure(error.message))
        if current is None:
            self._make(wanted)
        elif self._differs(current, wanted):
            self._change(wanted, current)
        else:
            with self.lock:
                current.definition, current.needs = wanted.definition, wanted.needs
                current.deletion_policy, current.replace_policy = wanted.deletion_policy, wanted.replace_policy

    def _differs(self, current: Resource, wanted: Resource) -> bool:
        return (
            current.properties != wanted.properties
            or current.metadata != wanted.metadata
            or (self.types[wanted.type].tags is not None and current.tags != wanted.tags)
            or current.status.endswith("_FAILED")
        )

    def _make(self, wanted: Resource) -> None:
        self.originals[wanted.logical_id] = None
        with self.lock:
            self.stack.resources[wanted.logical_id] = wanted
        self.tell(wanted, "CREATE_IN_PROGRESS")
        self._provision(wanted, None)
        self.tell(wanted, "CREATE_COMPLETE")

    def _change(self, wanted: Resource, current: Resource) -> None:
        type_ = self.types[wanted.type]
        properties = provisioning.with_tags(type_, wanted.properties, wanted.tags)
        previous = provisioning.with_tags(type_, current.properties, current.tags)
        original = copy(current)
        self.originals[wanted.logical_id] = original
        wanted.physical_id, wanted.attributes = current.physical_id, current.attributes
        replace = type_.requires_replacement(previous, properties)
        with self.lock:
            self.stack.resources[wanted.logical_id] = wanted
        self.tell(wanted, "UPDATE_IN_PROGRESS", REPLACING if replace else None)
        if replace:
            self._replace(type_, wanted, original)
        elif properties != previous or current.status.endswith("_FAILED"):
            self.touched.add(wanted.logical_id)
            try:
                request = self._request(wanted.logical_id, properties, previous)
                wanted.physical_id, reading = provisioning.update(type_, request, current.physical_id)
            except ResourceFailure as failure:
                self._fail(wanted, original, failure)
            wanted.attributes = reading.attributes
            wanted.kept = provisioning.kept_values(type_, properties)
        self.tell(wanted, "UPDATE_COMPLETE")

    def _replace(self, type_: ResourceType, wanted: Resource, original: Resource) -> None:
        custom = type_.name_property
        if custom and custom in wanted.properties and wanted.properties[custom] == original.properties.get(custom):
            # [D] https://github.com/convox/rack/issues/2941
            reason = (
                "CloudFormation cannot update a stack when a custom-named resource requires replacing. "
                f"Rename {wanted.properties[custom]} and update the stack again."
            )
            self._fail(wanted, original, ResourceFailure(reason))
        self._provision(wanted, original)
        self.leftovers.append(Leftover(resource=original, retain=wanted.replace_policy in RETAINED))

    def _provision(self, wanted: Resource, original: Resource | None) -> None:
        """Make the physical resource; beside ``original`` when it replaces one."""
        type_ = self.types[wanted.type]
        properties = provisioning.with_tags(type_, wanted.properties, wanted.tags)
        try:
            physical_id, reading = provisioning.create(type_, self._request(wanted.logical_id, properties))
        except ResourceFailure as failure:
            if original is not None and failure.physical_id:
                # Half a replacement goes in the clean-up; the resource keeps the id it had.
                half = copy(wanted)
                half.physical_id = failure.physical_id
                self.leftovers.append(Leftover(resource=half, retain=False))
                failure.physical_id = original.physical_id
            self._fail(wanted, original, failure)
        with self.lock:
            wanted.physical_id, wanted.attributes = physical_id, reading.attributes
            wanted.kept = provisioning.kept_values(type_, properties)
        self.tell(wanted, "CREATE_IN_PROGRESS" if original is None else "UPDATE_IN_PROGRESS", INITIATED)

    def _fail(self, wanted: Resource, original: Resource | None, failure: ResourceFailure) -> NoReturn:
        if failure.physical_id:
            wanted.physical_id = failure.physical_id
        with self.lock:
            self.stack.resources[wanted.logical_id] = wanted
        self.originals.setdefault(wanted.logical_id, None if original is None else copy(original))
        doing = "create" if original is None else "update"
        self.tell(wanted, f"{doing.upper()}_FAILED", failure.reason)
        raise Stopped(failed_to(doing, [wanted.logical_id])) from failure

    def _request(self, name: str, properties: dict[str, Any], previous: dict[str, Any] | None = None) -> Request:
        return Request(context=self.context, logical_id=name, properties=properties, previous=previous or {})


def failed_to(doing: str, names: list[str]) -> str:
    # [R] api/test_stacks.py::test_blocked_stack_deletion: the full stop is followed by a space
    return f"The following resource(s) failed to {doing}: [{', '.join(names)}]. "


def _evaluate(wanted: Resource, scope: Scope) -> None:
    definition = wanted.definition
    wanted.properties = evaluate(definition.get("Properties", {}), scope)
    wanted.shown = evaluate(definition.get("Properties", {}), masked(scope))
    wanted.metadata = evaluate(definition["Metadata"], scope) if "Metadata" in definition else None
    wanted.deletion_policy = plain_text(evaluate(definition.get("DeletionPolicy", "Delete"), scope))
    wanted.replace_policy = plain_text(evaluate(definition.get("UpdateReplacePolicy", "Delete"), scope))
    for policy in (wanted.deletion_policy, wanted.replace_policy):
        if policy not in ("Delete", *RETAINED):
            raise TemplateError(f"Template error: the policy {policy} is not supported by this local cloud")
