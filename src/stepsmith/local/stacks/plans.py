"""From a call to a plan: what the stack shall become; and whether that differs from what it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from stepsmith.local.stacks import inputs
from stepsmith.local.stacks.changes import Comparison, compare, wanted_resources
from stepsmith.local.stacks.errors import validation_error
from stepsmith.local.stacks.records import Plan, Stack
from stepsmith.local.stacks.registry import Parameters, Registry
from stepsmith.template import Scope, evaluate_conditions, references, resolve_parameters, simplify


def plan_of(registry: Registry, parameters: Parameters, stack: Stack, previous: Plan | None) -> Plan:
    text = inputs.template_text(parameters, registry.clients)
    if text is not None:
        template = inputs.checked_template(text, registry.types)
    elif parameters.get("UsePreviousTemplate") and previous is not None:
        template = previous.template
    else:
        raise validation_error("Either Template URL or Template Body must be specified.")
    given = tuple(parameters["Capabilities"]) if parameters.get("Capabilities") is not None else None
    inputs.check_capabilities(template, registry.types, given)
    values = resolve_parameters(
        template, inputs.given_parameters(parameters), previous.parameters if previous else None
    )
    notifications = parameters.get("NotificationARNs")
    pseudo = registry.pseudo(stack, tuple(notifications or ()))
    tags = inputs.given_tags(parameters)
    plan = Plan(
        template=template,
        parameters=values,
        conditions=evaluate_conditions(template, values, pseudo),
        tags=tags if tags is not None else (dict(previous.tags) if previous else {}),
        capabilities=given,
        notification_arns=tuple(notifications or ()),
        role_arn=inputs.check_role(parameters, registry.clients) or (previous.role_arn if previous else None),
        timeout_minutes=parameters.get("TimeoutInMinutes"),
    )
    try_out(registry, stack, plan)
    return plan


def try_out(registry: Registry, stack: Stack, plan: Plan) -> None:
    """Evaluate everything that needs no resource, so that what cannot be evaluated is refused at once."""
    scope = registry.scope(stack, plan, stack.resources)
    for definition in wanted_resources(plan).values():
        simplify(definition.get("Properties", {}), scope)
        for use in _absent_uses(plan, definition.get("Properties", {}), scope):
            raise validation_error(
                f"Template format error: Unresolved resource dependencies [{use}] in the Resources block of the "
                "template"
            )
    for output in plan.template.section("Outputs").values():
        if not plan.conditions.get(output.get("Condition", ""), True):
            continue
        for use in _absent_uses(plan, output["Value"], scope):
            # [R] engine/test_conditions.py::TestCloudFormationConditions::test_output_reference_to_skipped_resource
            raise validation_error(f"Unresolved resource dependencies [{use}] in the Outputs block of the template")
        simplify(output["Value"], scope)


def has_changes(registry: Registry, stack: Stack, plan: Plan) -> bool:
    before = stack.plan
    if before is None or stack.status.endswith("FAILED"):
        return True
    if compare(comparison_of(registry, stack, plan)):
        refuse_changed_types(stack, plan)
        return True
    same_outputs = before.template.section("Outputs") == plan.template.section("Outputs")
    return (
        not same_outputs
        or before.tags != plan.tags
        or before.notification_arns != plan.notification_arns
        or before.role_arn != plan.role_arn
    )


def comparison_of(registry: Registry, stack: Stack, plan: Plan) -> Comparison:
    before = stack.plan
    return Comparison(
        types=registry.types,
        resources=stack.resources,
        before=before,
        after=plan,
        old_scope=registry.scope(stack, before, stack.resources) if before else None,
        scope_with=lambda unknown: registry.scope(stack, plan, stack.resources, unknown),
    )


def refuse_changed_types(stack: Stack, plan: Plan) -> None:
    changed = [
        name
        for name, definition in wanted_resources(plan).items()
        if name in stack.resources and stack.resources[name].type != definition["Type"]
    ]
    if changed:
        raise validation_error(
            "Update of resource type is not permitted. The new template modifies resource type of the following "
            f"resources: [{', '.join(changed)}]"
        )


def _absent_uses(plan: Plan, value: Any, scope: Scope) -> Iterator[str]:
    """Resources that a value refers to although their conditions do not hold."""
    for use in references(simplify(value, scope)):
        if use.name in plan.template.resources and not scope.exists(use.name):
            yield use.name
