"""One operation on one stack, from its first event to its last: create, update, delete, and the ways back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import copy
from dataclasses import dataclass

from stepsmith.local.stacks.changes import wanted_resources
from stepsmith.local.stacks.errors import ResourceFailure
from stepsmith.local.stacks.records import Output, Plan, Resource, Stack
from stepsmith.local.stacks.worker import RETAINED, Leftover, Stopped, Worker, failed_to
from stepsmith.template import Scope, TemplateError, evaluate, imports, plain_text, references


@dataclass(slots=True, kw_only=True)
class Operation:
    """``scope`` gives the scope of a plan over resources; ``check_exports`` refuses a name that another stack has."""

    worker: Worker
    scope: Callable[[Plan, Mapping[str, Resource]], Scope]
    check_exports: Callable[[Stack, Iterable[Output]], None]

    @property
    def stack(self) -> Stack:
        return self.worker.stack

    def create(self, plan: Plan, *, on_failure: str) -> None:
        """``on_failure``: ROLLBACK, DO_NOTHING or DELETE."""
        try:
            self._deploy(plan)
        except Stopped as stopped:
            self._create_failed(stopped, on_failure)
            return
        self._tell("CREATE_COMPLETE")

    def _create_failed(self, stopped: Stopped, on_failure: str) -> None:
        if on_failure == "DO_NOTHING":
            self._tell("CREATE_FAILED", stopped.reason)
            return
        if on_failure == "DELETE":
            self._tell("CREATE_FAILED", stopped.reason)
            self._tell("DELETE_IN_PROGRESS", stopped.reason)
            self.delete(retain=(), on_rollback=True)
            return
        self._tell("ROLLBACK_IN_PROGRESS", f"{stopped.reason.rstrip()} Rollback requested by user.")
        with self.worker.lock:
            # [R] test_change_set_exports_imports.py::…::test_describe_change_set_import_non_existent_export
            self.stack.deleted, self.stack.change_set_id = self.stack.events[-1].timestamp, None
        failed = self._remove_all(retain=frozenset(), on_rollback=True)
        if failed:
            self._tell("ROLLBACK_FAILED", failed_to("delete", failed))
        else:
            self._tell("ROLLBACK_COMPLETE")

    def update(self, plan: Plan, *, disable_rollback: bool) -> None:
        old, outputs, imported = self.stack.plan, self.stack.outputs, self.stack.imports
        self.worker.leftovers, self.stack.pending = self.stack.pending, []
        try:
            wanted = self._deploy(plan)
        except Stopped as stopped:
            if disable_rollback and not stopped.cancelled:
                self.stack.pending = list(self.worker.leftovers)
                self._tell("UPDATE_FAILED", stopped.reason)
                return
            self._tell("UPDATE_ROLLBACK_IN_PROGRESS", stopped.reason)
            with self.worker.lock:
                self.stack.plan, self.stack.outputs, self.stack.imports = old, outputs, imported
            self.roll_back(skip=())
            return
        for resource in reversed(list(self.stack.resources.values())):
            if resource.logical_id not in wanted:
                retain = resource.deletion_policy in RETAINED
                self.worker.leftovers.append(Leftover(resource=resource, retain=retain))
        self._clean_up("UPDATE_COMPLETE")

    def roll_back(self, *, skip: Iterable[str]) -> None:
        """Every resource that the failed update came to becomes what it was. May be tried again."""
        failed: list[str] = []
        originals = self.worker.originals
        for name, original in reversed(list(originals.items())):
            try:
                if name in skip:
                    self.worker.touched.discard(name)
                self.worker.restore(name, original)
                del originals[name]
            except ResourceFailure as failure:
                self.worker.tell(self.stack.resources[name], "UPDATE_FAILED", failure.reason)
                failed.append(name)
        with self.worker.lock:
            self.stack.unfinished = self if failed else None
        if failed:
            self._tell("UPDATE_ROLLBACK_FAILED", failed_to("update", failed))
        else:
            self._clean_up("UPDATE_ROLLBACK_COMPLETE")

    def delete(self, *, retain: Iterable[str], on_rollback: bool = False) -> None:
        failed = self._remove_all(retain=frozenset(retain), on_rollback=on_rollback)
        if failed:
            self._tell("DELETE_FAILED", failed_to("delete", failed))
            return
        self._tell("DELETE_COMPLETE")
        with self.worker.lock:
            self.stack.deleted = self.stack.events[-1].timestamp

    def _remove_all(self, *, retain: frozenset[str], on_rollback: bool) -> list[str]:
        """What could not be removed. A resource that another needs stays while that other is there."""
        failed: list[str] = []
        needed: set[str] = set()
        policies = ("Retain",) if on_rollback else RETAINED
        for resource in reversed(list(self.stack.resources.values())):
            if resource.status in ("DELETE_COMPLETE", "DELETE_SKIPPED"):
                continue
            if resource.logical_id in needed:
                needed |= resource.needs
            elif resource.logical_id in retain or (resource.physical_id and resource.deletion_policy in policies):
                self.worker.tell(resource, "DELETE_SKIPPED")
            elif not self.worker.remove(resource):
                failed.append(resource.logical_id)
                needed |= resource.needs
        return failed

    def _clean_up(self, status: str) -> None:
        """Remove what the new state does not need. A failure here is told, and does not undo the operation."""
        self._tell(f"{status}_CLEANUP_IN_PROGRESS")
        for leftover in self.worker.leftovers:
            current = self.stack.resources.get(leftover.resource.logical_id)
            is_current = current is not None and current.physical_id == leftover.resource.physical_id
            old = copy(leftover.resource)
            if leftover.retain:
                self.worker.tell(old, "DELETE_SKIPPED")
            else:
                self.worker.remove(old)
            if is_current:
                with self.worker.lock:
                    del self.stack.resources[old.logical_id]
        self.worker.leftovers.clear()
        self._tell(status)

    def _deploy(self, plan: Plan) -> frozenset[str]:
        """The logical ids that the plan wants, all of which were deployed."""
        with self.worker.lock:
            self.stack.plan = plan
        wanted = wanted_resources(plan)
        _check_attributes(plan, self.worker)
        self.worker.deploy(plan, wanted, self.scope(plan, self.stack.resources))
        scope = self.scope(plan, self.stack.resources)
        outputs = self._outputs(plan, scope)
        with self.worker.lock:
            self.stack.outputs = outputs
            self.stack.imports = frozenset(_imports(plan, wanted, scope))
        return frozenset(wanted)

    def _outputs(self, plan: Plan, scope: Scope) -> tuple[Output, ...]:
        outputs: list[Output] = []
        for key, output in plan.template.section("Outputs").items():
            if not plan.conditions.get(output.get("Condition", ""), True):
                continue
            try:
                value = evaluate(output["Value"], scope)
                export = evaluate(output["Export"]["Name"], scope) if "Export" in output else None
            except TemplateError as error:
                raise Stopped(f"{error.message}.") from error
            if isinstance(value, (dict, list)):
                raise Stopped(
                    f"Template format error: The Value field of every Outputs member must evaluate to a String. ({key})"
                )
            name = None if export is None else plain_text(export)
            outputs.append(Output(key=key, value=plain_text(value), description=output.get("Description"), export=name))
        try:
            self.check_exports(self.stack, outputs)
        except ResourceFailure as failure:
            raise Stopped(f"{failure.reason}.") from failure
        return tuple(outputs)

    def _tell(self, status: str, reason: str | None = None) -> None:
        with self.worker.lock:
            self.worker.journal.stack(self.stack, status, reason)


def _check_attributes(plan: Plan, worker: Worker) -> None:
    """Attributes that a type does not have are refused before any resource is touched.

    [R] engine/test_attributes.py::TestResourceAttributes::test_invalid_getatt_fails
    """
    wrong: list[str] = []
    for section, part in (("Resources", "Properties"), ("Outputs", "Value")):
        for name, member in plan.template.section(section).items():
            if not plan.conditions.get(member.get("Condition", ""), True):
                continue
            for use in references(member.get(part, {}), f"/{section}/{name}/{part}"):
                definition = plan.template.resources.get(use.name)
                if definition is None or not use.attribute:
                    continue
                if use.attribute not in worker.types[definition["Type"]].attributes:
                    told = f"Resource type {definition['Type']} does not support attribute {{{use.attribute}}}"
                    wrong.append(f"{use.pointer}/Fn::GetAtt: {told}")
    if wrong:
        raise Stopped(f"[Error] {', '.join(wrong)}.")


def _imports(plan: Plan, wanted: Mapping[str, dict[str, object]], scope: Scope) -> Iterable[str]:
    for definition in wanted.values():
        yield from imports(definition.get("Properties", {}), scope)
    for output in plan.template.section("Outputs").values():
        if plan.conditions.get(output.get("Condition", ""), True):
            yield from imports(output["Value"], scope)
