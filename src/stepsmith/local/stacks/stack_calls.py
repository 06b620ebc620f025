"""Calls that change stacks. Each answers at once; the work goes on in the stack's own thread."""

from __future__ import annotations

from stepsmith.local.stacks import inputs
from stepsmith.local.stacks.errors import StackApiError, validation_error
from stepsmith.local.stacks.operation import Operation
from stepsmith.local.stacks.plans import has_changes, plan_of
from stepsmith.local.stacks.records import Stack
from stepsmith.local.stacks.registry import Answer, Parameters, Registry

NO_UPDATES = "No updates are to be performed."


def create_stack(registry: Registry, parameters: Parameters) -> Answer:
    name = inputs.stack_name(parameters)
    inputs.check_options(parameters)
    if parameters.get("OnFailure") and parameters.get("DisableRollback") is not None:
        raise validation_error("Either DisableRollback or OnFailure can be specified, not both.")
    with registry.lock:
        existing = registry.live(name)
        token = parameters.get("ClientRequestToken")
        if existing is not None:
            if token and existing.token == token and existing.operation:
                return {"StackId": existing.id, "OperationId": existing.operation[1]}
            # [R] api/test_stacks.py::test_name_conflicts
            raise StackApiError("AlreadyExistsException", f"Stack [{name}] already exists")
        stack = registry.new_stack(name, "CREATE_IN_PROGRESS")
        plan = plan_of(registry, parameters, stack, None)
        registry.stacks[stack.id] = stack
        stack.termination_protection = bool(parameters.get("EnableTerminationProtection"))
        on_failure = parameters.get("OnFailure") or "ROLLBACK"
        if parameters.get("DisableRollback"):
            on_failure = "DO_NOTHING"
        stack.disable_rollback = on_failure == "DO_NOTHING"
        operation = registry.begin(stack, "CREATE_STACK", "CREATE_IN_PROGRESS", token, plan)
    registry.start(stack, lambda: operation.create(plan, on_failure=on_failure))
    return {"StackId": stack.id, "OperationId": _operation_id(stack)}


def update_stack(registry: Registry, parameters: Parameters) -> Answer:
    inputs.check_options(parameters)
    with registry.lock:
        stack = registry.existing(parameters, "Stack [{}] does not exist")
        token = parameters.get("ClientRequestToken")
        if token and stack.token == token and stack.operation and stack.operation[0] == "UPDATE_STACK":
            return {"StackId": stack.id, "OperationId": stack.operation[1]}
        if not any(parameters.get(key) for key in ("TemplateBody", "TemplateURL", "UsePreviousTemplate")):
            # [R] api/test_update_stack.py::test_no_template_error
            raise validation_error("Either Template URL or Template Body must be specified.")
        registry.require_updatable(stack)
        plan = plan_of(registry, parameters, stack, stack.plan)
        if not has_changes(registry, stack, plan):
            raise validation_error(NO_UPDATES)
        stack.change_set_id = None
        operation = registry.begin(stack, "UPDATE_STACK", "UPDATE_IN_PROGRESS", token, plan)
    disable_rollback = bool(parameters.get("DisableRollback"))
    registry.start(stack, lambda: operation.update(plan, disable_rollback=disable_rollback))
    return {"StackId": stack.id, "OperationId": _operation_id(stack)}


def delete_stack(registry: Registry, parameters: Parameters) -> Answer:
    name = str(parameters.get("StackName", ""))
    with registry.lock:
        stack = registry.find(name)
        if stack is None or stack.status in ("DELETE_COMPLETE", "DELETE_IN_PROGRESS"):
            return {}
        if stack.termination_protection:
            raise validation_error(f"Stack [{stack.name}] cannot be deleted while TerminationProtection is enabled")
        if stack.is_busy and not stack.status.startswith(("CREATE_", "ROLLBACK_")):
            raise validation_error(f"Stack [{stack.name}] cannot be deleted while in status {stack.status}")
        if stack.is_busy:
            raise validation_error(
                f"Stack [{stack.name}] is in {stack.status}: this local cloud deletes a stack when its creation "
                "has ended"
            )
        registry.check_exports_unused(stack, ())
        retain = tuple(parameters.get("RetainResources") or ())
        if retain and stack.status != "DELETE_FAILED":
            raise validation_error(
                f"Invalid operation on stack [{stack.id}]. The specified resources to retain must be in a valid "
                "state. DeleteStack with RetainResources can only be used on a stack in DELETE_FAILED"
            )
        plan = stack.plan
        token = parameters.get("ClientRequestToken")
        operation = registry.begin(stack, "DELETE_STACK", "DELETE_IN_PROGRESS", token, plan)
        # [R] api/test_changesets.py::test_name_conflicts: what was executed can still be looked up by its id
        executed = [one for one in stack.change_sets.values() if one.execution_status == "EXECUTE_COMPLETE"]
        stack.change_sets = {one.id: one for one in executed}
    registry.start(stack, lambda: operation.delete(retain=retain))
    return {}


def cancel_update_stack(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        stack = registry.existing(parameters, "Stack [{}] does not exist")
        if stack.status != "UPDATE_IN_PROGRESS":
            raise validation_error("CancelUpdateStack cannot be called from current stack status")
        stack.cancelled = True
    return {}


def continue_update_rollback(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        stack = registry.existing(parameters, "Stack [{}] does not exist")
        operation: Operation | None = stack.unfinished
        if stack.status != "UPDATE_ROLLBACK_FAILED" or operation is None:
            raise validation_error(f"Stack:{stack.id} is in {stack.status} state and can not continue rollback.")
        skip = tuple(parameters.get("ResourcesToSkip") or ())
        unknown = [name for name in skip if name not in operation.worker.originals]
        if unknown:
            raise validation_error(f"Resources [{', '.join(unknown)}] are not in a state that can be skipped")
        stack.token = parameters.get("ClientRequestToken")
        stack.operation = ("CONTINUE_ROLLBACK", registry.names.uuid())
        registry.journal.stack(stack, "UPDATE_ROLLBACK_IN_PROGRESS", "User Initiated")
    registry.start(stack, lambda: operation.roll_back(skip=skip))
    return {}


def update_termination_protection(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        stack = registry.existing(parameters, "Stack [{}] does not exist")
        stack.termination_protection = bool(parameters.get("EnableTerminationProtection"))
        return {"StackId": stack.id}


def _operation_id(stack: Stack) -> str:
    assert stack.operation is not None
    return stack.operation[1]
