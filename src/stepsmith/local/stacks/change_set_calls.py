"""Calls about change sets: what an operation would do, and doing exactly that."""

from __future__ import annotations

from stepsmith.local.stacks import answers, inputs
from stepsmith.local.stacks.changes import compare, describe
from stepsmith.local.stacks.errors import StackApiError, validation_error
from stepsmith.local.stacks.naming import change_set_arn
from stepsmith.local.stacks.plans import comparison_of, has_changes, plan_of, refuse_changed_types
from stepsmith.local.stacks.records import ChangeSet, Plan, Stack
from stepsmith.local.stacks.registry import Answer, Parameters, Registry

NO_CHANGES = "The submitted information didn't contain changes. Submit different information to create a change set."


def create_change_set(registry: Registry, parameters: Parameters) -> Answer:
    name = inputs.stack_name(parameters)
    inputs.check_options(parameters)
    kind = parameters.get("ChangeSetType") or "UPDATE"
    change_name = str(parameters["ChangeSetName"])
    with registry.lock:
        stack = registry.find(name)
        if kind == "CREATE":
            if stack is not None and stack.status != "REVIEW_IN_PROGRESS":
                # [R] api/test_changesets.py::test_name_conflicts
                raise validation_error(
                    f"Stack [{name}] already exists and cannot be created again with the changeSet [{change_name}]."
                )
            fresh = stack is None
            stack = stack or registry.new_stack(name, "REVIEW_IN_PROGRESS")
        else:
            fresh = False
            if stack is None:
                raise validation_error(f"Stack [{name}] does not exist")
            registry.require_updatable(stack)
        existing = named_change_set(stack, change_name)
        token = parameters.get("ClientToken")
        if existing is not None:
            if token and existing.token == token:
                return {"Id": existing.id, "StackId": stack.id}
            raise StackApiError("AlreadyExistsException", f"ChangeSet {change_name} already exists")
        plan = plan_of(registry, parameters, stack, stack.plan)
        change = compared(registry, stack, plan, parameters, kind, change_name)
        if fresh:
            registry.stacks[stack.id] = stack
            registry.journal.stack(stack, "REVIEW_IN_PROGRESS", "User Initiated")
        stack.change_sets[change.id] = change
        return {"Id": change.id, "StackId": stack.id}


def compared(registry: Registry, stack: Stack, plan: Plan, parameters: Parameters, kind: str, name: str) -> ChangeSet:
    comparison = comparison_of(registry, stack, plan)
    changes = compare(comparison)
    refuse_changed_types(stack, plan)
    shown, _ = describe(comparison, changes, with_values=False)
    valued, warning = describe(comparison, changes, with_values=True)
    change = ChangeSet(
        id=change_set_arn(
            region=registry.region, account=registry.account, name=name, identifier=registry.names.uuid()
        ),
        name=name,
        description=parameters.get("Description"),
        type=kind,
        plan=plan,
        created=registry.journal.now(),
        changes=shown,
        changes_with_values=valued,
        warning=warning,
        on_failure=parameters.get("OnStackFailure"),
        token=parameters.get("ClientToken"),
        serial=stack.serial,
    )
    if kind != "CREATE" and not changes and not has_changes(registry, stack, plan):
        # [R] api/test_changesets.py::test_empty_changeset
        change.status, change.execution_status, change.reason = "FAILED", "UNAVAILABLE", NO_CHANGES
    return change


def describe_change_set(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        stack, change = registry.change_set(parameters)
        return answers.change_set(stack, change, with_values=bool(parameters.get("IncludePropertyValues")))


def list_change_sets(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        stack = registry.existing(parameters, "Stack [{}] does not exist")
        # [R] api/test_changesets.py::test_create_change_set_update_without_parameters: an executed one is not listed
        pending = [one for one in stack.change_sets.values() if one.execution_status != "EXECUTE_COMPLETE"]
        return {"Summaries": [answers.change_set_summary(stack, one) for one in pending]}


def execute_change_set(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        stack, change = registry.change_set(parameters)
        token = parameters.get("ClientRequestToken")
        if change.execution_status == "EXECUTE_COMPLETE" and token and stack.token == token:
            return {}
        if change.execution_status != "AVAILABLE":
            # [R] api/test_changesets.py::test_empty_changeset
            state = change.status if change.status != "CREATE_COMPLETE" else change.execution_status
            raise StackApiError(
                "InvalidChangeSetStatus",
                f"ChangeSet [{change.id}] cannot be executed in its current status of [{state}]",
            )
        if stack.is_busy:
            raise validation_error(f"Stack:{stack.id} is in {stack.status} state and can not be updated.")
        for other in stack.change_sets.values():
            if other is not change and other.execution_status == "AVAILABLE":
                other.execution_status = "OBSOLETE"
        change.execution_status = "EXECUTE_COMPLETE"
        stack.change_set_id = change.id
        creating = stack.status == "REVIEW_IN_PROGRESS"
        plan = change.plan
        disable_rollback = bool(parameters.get("DisableRollback"))
        stack.disable_rollback = disable_rollback
        stack.updated = registry.journal.now(stack)
        if creating:
            operation = registry.begin(stack, "CREATE_STACK", "CREATE_IN_PROGRESS", token, plan)
        else:
            operation = registry.begin(stack, "UPDATE_STACK", "UPDATE_IN_PROGRESS", token, plan)
    if creating:
        on_failure = change.on_failure or ("DO_NOTHING" if disable_rollback else "ROLLBACK")
        registry.start(stack, lambda: operation.create(plan, on_failure=on_failure))
    else:
        keep = disable_rollback or change.on_failure == "DO_NOTHING"
        registry.start(stack, lambda: operation.update(plan, disable_rollback=keep))
    return {}


def delete_change_set(registry: Registry, parameters: Parameters) -> Answer:
    name = str(parameters["ChangeSetName"])
    with registry.lock:
        if not name.startswith("arn:"):
            if not parameters.get("StackName"):
                # [R] api/test_changesets.py::test_delete_change_set_exception
                raise validation_error("StackName must be specified if ChangeSetName is not specified as an ARN.")
            registry.existing(parameters, "Stack [{}] does not exist")
        try:
            stack, change = registry.change_set(parameters)
        except StackApiError as error:
            if error.code != "ChangeSetNotFound":
                raise
            return {}
        if stack.is_busy and stack.change_set_id == change.id:
            raise StackApiError(
                "InvalidChangeSetStatus",
                f"ChangeSet [{change.id}] cannot be deleted in its current status of [EXECUTE_IN_PROGRESS]",
            )
        del stack.change_sets[change.id]
    return {}


def named_change_set(stack: Stack, name: str) -> ChangeSet | None:
    """One of that name that could still be executed."""
    for change in stack.change_sets.values():
        if change.name == name and change.execution_status != "EXECUTE_COMPLETE":
            return change
    return None
