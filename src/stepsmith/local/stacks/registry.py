"""All stacks of one account in one region, and what every call needs of them: lookup, scopes, exports, operations."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from stepsmith.local.stacks.errors import ResourceFailure, StackApiError, validation_error
from stepsmith.local.stacks.journal import Journal
from stepsmith.local.stacks.naming import Names, partition, stack_arn
from stepsmith.local.stacks.operation import Operation
from stepsmith.local.stacks.records import ChangeSet, Output, Plan, Resource, Stack
from stepsmith.local.stacks.resource_type import Context, ResourceType
from stepsmith.local.stacks.scopes import pseudo_parameters, scope_of
from stepsmith.local.stacks.worker import Worker
from stepsmith.template import Scope, TemplateError

UPDATABLE = frozenset(
    {"CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "CREATE_FAILED", "UPDATE_FAILED"}
)
Parameters: TypeAlias = Mapping[str, Any]
Answer: TypeAlias = dict[str, Any]


class Registry:
    """``lock`` guards ``stacks`` and everything in them."""

    def __init__(
        self,
        clients: Callable[[str], Any],
        *,
        account: str,
        region: str,
        clock: Callable[[], float],
        types: Mapping[str, ResourceType],
        names: Names,
        run: Callable[[Callable[[], None]], None],
    ) -> None:
        self.clients = clients
        self.account, self.region = account, region
        self.types = types
        self.names = names
        self.journal = Journal(clock=clock, names=names)
        self.run = run
        self.lock = threading.RLock()
        self.stacks: dict[str, Stack] = {}
        self._zones: dict[str, list[str]] = {}

    def scope(
        self,
        stack: Stack,
        plan: Plan,
        resources: Mapping[str, Resource],
        unknown: Callable[[str], bool] = lambda name: False,
    ) -> Scope:
        return scope_of(
            plan,
            self.pseudo(stack, plan.notification_arns),
            resources=resources,
            availability_zones=self._availability_zones,
            imported=self.imported,
            unknown=unknown,
        )

    def pseudo(self, stack: Stack, notification_arns: tuple[str, ...]) -> dict[str, Any]:
        return pseudo_parameters(
            region=self.region,
            account=self.account,
            stack_id=stack.id,
            stack_name=stack.name,
            notification_arns=notification_arns,
        )

    def _availability_zones(self, region: str) -> list[str]:
        if region != self.region:
            raise TemplateError(f"Template error: Fn::GetAZs of {region}: this local cloud knows {self.region} only")
        if region not in self._zones:
            zones = self.clients("ec2").describe_availability_zones()["AvailabilityZones"]
            self._zones[region] = sorted(zone["ZoneName"] for zone in zones)
        return list(self._zones[region])

    def exports(self) -> Iterable[tuple[Stack, Output]]:
        for stack in self.stacks.values():
            if is_live(stack):
                for output in stack.outputs:
                    if output.export is not None:
                        yield stack, output

    def imported(self, name: str) -> str:
        with self.lock:
            for _, output in self.exports():
                if output.export == name:
                    return output.value
        # [R] test_change_set_exports_imports.py::TestChangeSetImportExport
        raise TemplateError(f"No export named {name} found")

    def check_exports(self, stack: Stack, outputs: Iterable[Output]) -> None:
        wanted = [output.export for output in outputs if output.export is not None]
        with self.lock:
            for owner, output in self.exports():
                if owner is not stack and output.export in wanted:
                    raise ResourceFailure(f"Export with name {output.export} is already exported by stack {owner.name}")
            try:
                self.check_exports_unused(stack, wanted)
            except StackApiError as error:
                raise ResourceFailure(error.message) from error

    def check_exports_unused(self, stack: Stack, still: Iterable[str]) -> None:
        left = set(still)
        for output in stack.outputs:
            if output.export is None or output.export in left:
                continue
            users = [other.name for other in self.stacks.values() if output.export in other.imports and is_live(other)]
            users = [name for name in users if name != stack.name]
            if users:
                raise validation_error(
                    f"Export {output.export} cannot be deleted as it is in use by {', '.join(users)}"
                )

    def new_stack(self, name: str, status: str) -> Stack:
        if name.startswith("arn:"):
            raise validation_error(f"Stack [{name}] does not exist")
        identifier = stack_arn(region=self.region, account=self.account, name=name, identifier=self.names.uuid())
        return Stack(id=identifier, name=name, created=self.journal.now(), status=status)

    def newest_first(self) -> list[Stack]:
        return list(reversed(self.stacks.values()))

    def live(self, name: str) -> Stack | None:
        """The stack of that name which is not deleted."""
        return next((stack for stack in self.newest_first() if stack.name == name and is_live(stack)), None)

    def find(self, name: str) -> Stack | None:
        """A live stack by name, or any by id: a deleted one is known by its id only."""
        return self.stacks.get(name) if name.startswith("arn:") else self.live(name)

    def existing(self, parameters: Parameters, message: str) -> Stack:
        name = str(parameters.get("StackName") or "")
        stack = self.find(name)
        if stack is None:
            raise validation_error(message.format(name))
        return stack

    def change_set(self, parameters: Parameters) -> tuple[Stack, ChangeSet]:
        name = str(parameters["ChangeSetName"])
        if name.startswith("arn:"):
            for stack in self.stacks.values():
                if name in stack.change_sets:
                    return stack, stack.change_sets[name]
            raise StackApiError("ChangeSetNotFound", f"ChangeSet [{name}] does not exist", 404)
        if not parameters.get("StackName"):
            raise validation_error("StackName must be specified if ChangeSetName is not specified as an ARN.")
        stack = self.existing(parameters, "Stack [{}] does not exist")
        for change in reversed(list(stack.change_sets.values())):
            if change.name == name:
                return stack, change
        # [R] api/test_changesets.py::test_describe_changeset_after_delete
        raise StackApiError("ChangeSetNotFound", f"ChangeSet [{name}] does not exist", 404)

    def require_updatable(self, stack: Stack) -> None:
        if stack.status not in UPDATABLE:
            # [R] api/test_update_stack.py::test_update_deleted_stack
            raise validation_error(f"Stack:{stack.id} is in {stack.status} state and can not be updated.")

    def begin(self, stack: Stack, kind: str, status: str, token: str | None, plan: Plan | None) -> Operation:
        """The stack's next operation, its first event told."""
        stack.serial += 1
        stack.token, stack.cancelled = token, False
        stack.operation = (kind, self.names.uuid())
        if kind == "UPDATE_STACK":
            stack.updated = self.journal.now(stack)
        if kind == "CREATE_STACK":
            stack.plan = plan
        self.journal.stack(stack, status, "User Initiated")
        context = Context(
            client=self.clients,
            names=self.names,
            account=self.account,
            region=self.region,
            partition=partition(self.region),
            stack_name=stack.name,
            stack_id=stack.id,
        )
        worker = Worker(stack=stack, types=self.types, context=context, journal=self.journal, lock=self.lock)
        return Operation(
            worker=worker,
            scope=lambda plan, resources: self.scope(stack, plan, resources),
            check_exports=self.check_exports,
        )

    def start(self, stack: Stack, work: Callable[[], None]) -> None:
        """Begin an operation's work. A fault of ours fails the stack and is raised; it never leaves it in progress."""

        def guarded() -> None:
            try:
                work()
            except Exception as error:
                kind = stack.operation[0].split("_")[0] if stack.operation else "UPDATE"
                status = {"CREATE": "CREATE_FAILED", "DELETE": "DELETE_FAILED"}.get(kind, "UPDATE_FAILED")
                with self.lock:
                    reason = f"Internal failure of the local cloud: {type(error).__name__}: {error}"
                    self.journal.stack(stack, status, reason)
                raise

        self.run(guarded)


def is_live(stack: Stack) -> bool:
    return stack.status != "DELETE_COMPLETE"
