"""The scope in which a stack's template is evaluated: before, during and after an operation."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from stepsmith.local.stacks.naming import partition, url_suffix
from stepsmith.local.stacks.records import Plan, Resource
from stepsmith.template import KNOWN_AFTER_APPLY, Scope, TemplateError
from stepsmith.template.parameters import MASK


def pseudo_parameters(
    *, region: str, account: str, stack_id: str, stack_name: str, notification_arns: tuple[str, ...] = ()
) -> dict[str, Any]:
    return {
        "AWS::AccountId": account,
        "AWS::NotificationARNs": list(notification_arns),
        "AWS::Partition": partition(region),
        "AWS::Region": region,
        "AWS::StackId": stack_id,
        "AWS::StackName": stack_name,
        "AWS::URLSuffix": url_suffix(region),
    }


def scope_of(
    plan: Plan,
    pseudo: Mapping[str, Any],
    *,
    resources: Mapping[str, Resource],
    availability_zones: Callable[[str], list[str]],
    imported: Callable[[str], str],
    unknown: Callable[[str], bool] = lambda name: False,
) -> Scope:
    """Resources are looked up in ``resources`` when something is evaluated, so that it may grow meanwhile.

    A resource for which ``unknown`` holds, or which does not exist, gives ``KNOWN_AFTER_APPLY``.
    """

    def physical_id(name: str) -> str:
        resource = resources.get(name)
        return KNOWN_AFTER_APPLY if unknown(name) or resource is None else resource.physical_id

    def attribute(name: str, attribute_name: str) -> Any:
        resource = resources.get(name)
        if unknown(name) or resource is None:
            return KNOWN_AFTER_APPLY
        if attribute_name not in resource.attributes:
            message = f"Resource type {resource.type} does not support attribute {{{attribute_name}}}"
            raise TemplateError(f"Template error: {message}")
        return resource.attributes[attribute_name]

    return Scope(
        template=plan.template,
        parameters=plan.parameters,
        pseudo=pseudo,
        conditions=plan.conditions,
        physical_id=physical_id,
        attribute=attribute,
        availability_zones=availability_zones,
        imported=imported,
    )


def masked(scope: Scope) -> Scope:
    """The same scope with ``****`` for parameters that must not be shown."""
    shown = {name: replace(value, text=MASK) if value.hidden else value for name, value in scope.parameters.items()}
    return replace(scope, parameters=shown)
