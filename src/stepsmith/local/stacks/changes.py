"""What an operation would change, property by property, as DescribeChangeSet tells it.

There are two tellings. Without property values, a property that takes an attribute of a resource that is modified in
place is a possible change (``Dynamic``). With property values AWS evaluates what it can, finds the attribute as it is
now, and leaves such a change out.
[R] test_change_set_fn_get_attr.py::TestChangeSetFnGetAttr::test_direct_attribute_value_change_in_get_attr_chain
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from stepsmith.local.stacks.records import Plan, Resource
from stepsmith.local.stacks.resource_type import ResourceType
from stepsmith.local.stacks.scopes import masked
from stepsmith.template import (
    KNOWN_AFTER_APPLY,
    NO_VALUE,
    Scope,
    TemplateError,
    creation_order,
    dependencies,
    evaluate,
    is_unknown,
    plain_text,
    pruned,
    references,
    simplify,
)

_WARNING = (
    "[WARN] --include-property-values option can return incomplete ChangeSet data because: "
    "ChangeSet creation failed for resource [{resource}] because: {reason}"
)
_POLICIES = ("DeletionPolicy", "UpdateReplacePolicy")


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """One reason why one property (or Metadata, a policy, the tags) changes."""

    attribute: str
    name: str | None
    source: str
    evaluation: str
    entity: str | None = None
    recreation: str = "Never"
    with_values_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceChange:
    action: str
    logical_id: str
    type: str
    physical_id: str | None = None
    details: tuple[Detail, ...] = ()
    replacement: str | None = None
    policy_action: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """``before`` is None when there is no stack yet. The scopes look resources up as they are now."""

    types: Mapping[str, ResourceType]
    resources: Mapping[str, Resource]
    before: Plan | None
    after: Plan
    old_scope: Scope | None
    scope_with: Callable[[Callable[[str], bool]], Scope]
    replaced: set[str] = field(default_factory=set)
    added: set[str] = field(default_factory=set)
    modified: set[str] = field(default_factory=set)


def wanted_resources(plan: Plan) -> dict[str, Any]:
    """The template's resources whose conditions hold, dependencies first."""
    present = {
        name: definition
        for name, definition in plan.template.resources.items()
        if plan.conditions.get(definition.get("Condition", ""), True)
    }
    graph = {name: needed & present.keys() for name, needed in dependencies(present).items()}
    return {name: present[name] for name in creation_order(graph)}


def compare(comparison: Comparison) -> tuple[ResourceChange, ...]:
    """Every change, dependencies first, removed resources last."""
    changes: list[ResourceChange] = []
    wanted = wanted_resources(comparison.after)
    scope = comparison.scope_with(lambda name: name in comparison.replaced or name in comparison.added)
    for name, definition in wanted.items():
        resource = comparison.resources.get(name)
        if resource is None:
            comparison.added.add(name)
            changes.append(ResourceChange(action="Add", logical_id=name, type=definition["Type"]))
            continue
        details = _details(comparison, scope, resource, definition)
        if not details:
            continue
        change = _modification(comparison, resource, definition, details)
        comparison.modified.add(name)
        if change.replacement == "True":
            comparison.replaced.add(name)
        changes.append(change)
    for name, resource in comparison.resources.items():
        if name not in wanted:
            action = "Retain" if resource.deletion_policy == "Retain" else "Delete"
            changes.append(
                ResourceChange(
                    action="Remove",
                    logical_id=name,
                    type=resource.type,
                    physical_id=resource.physical_id,
                    policy_action=action,
                )
            )
    return tuple(changes)


def _modification(
    comparison: Comparison, resource: Resource, definition: Mapping[str, Any], details: tuple[Detail, ...]
) -> ResourceChange:
    always = [detail for detail in details if detail.recreation == "Always"]
    if definition["Type"] != resource.type or any(detail.evaluation == "Static" for detail in always):
        replacement = "True"
    else:
        replacement = "Conditional" if always else "False"
    policy = None
    if replacement != "False":
        kept = "Retain" in str(definition.get("UpdateReplacePolicy", resource.replace_policy))
        policy = "ReplaceAndRetain" if kept else "ReplaceAndDelete"
    return ResourceChange(
        action="Modify",
        logical_id=resource.logical_id,
        type=definition["Type"],
        physical_id=resource.physical_id,
        details=details,
        replacement=replacement,
        policy_action=policy,
    )


def _details(
    comparison: Comparison, scope: Scope, resource: Resource, definition: Mapping[str, Any]
) -> tuple[Detail, ...]:
    found: list[Detail] = []
    before = resource.definition
    type_ = comparison.types[definition["Type"]]
    for attribute in ("Metadata", *_POLICIES):
        found += _why(comparison, scope, attribute, None, before.get(attribute), definition.get(attribute), "Never")
    old, new = before.get("Properties", {}), definition.get("Properties", {})
    for name in [*old, *(name for name in new if name not in old)]:
        recreation = _recreation(type_, name, resource, old, new, scope, comparison)
        found += _why(comparison, scope, "Properties", name, old.get(name), new.get(name), recreation)
    if type_.tags and resource.tags != comparison.after.tags:
        found.append(Detail(attribute="Tags", name=None, source="DirectModification", evaluation="Static"))
    return tuple(found)


def _recreation(
    type_: ResourceType,
    name: str,
    resource: Resource,
    old: Mapping[str, Any],
    new: Mapping[str, Any],
    scope: Scope,
    comparison: Comparison,
) -> str:
    if name in type_.replace_on or type_.update is None:
        return "Always"
    if type_.replaces is None:
        return "Never"
    # Only the values tell: judge this property alone changing.
    try:
        changed = evaluate(new[name], scope) if name in new else NO_VALUE
    except TemplateError:
        return "Conditional"
    after = {key: value for key, value in resource.properties.items() if key != name}
    if changed is not NO_VALUE:
        after[name] = changed
    return "Always" if type_.replaces(resource.properties, after) else "Never"


def _why(
    comparison: Comparison, scope: Scope, attribute: str, name: str | None, old: Any, new: Any, recreation: str
) -> list[Detail]:
    """The reasons why one member changes; none when it does not."""

    def detail(source: str, evaluation: str, entity: str | None = None, *, with_values_only: bool = False) -> Detail:
        return Detail(
            attribute=attribute,
            name=name,
            source=source,
            evaluation=evaluation,
            entity=entity,
            recreation=recreation,
            with_values_only=with_values_only,
        )

    assert comparison.old_scope is not None
    simple_old, simple_new = simplify(old, comparison.old_scope), simplify(new, scope)
    resource_causes: list[Detail] = []
    seen: set[tuple[str, str | None]] = set()
    for reference in references(simple_new):
        key = (reference.name, reference.attribute)
        if key in seen:
            continue
        seen.add(key)
        entity = reference.name if reference.attribute is None else f"{reference.name}.{reference.attribute}"
        source = "ResourceReference" if reference.attribute is None else "ResourceAttribute"
        if reference.name in comparison.replaced or reference.name in comparison.added:
            resource_causes.append(detail(source, "Static", entity))
        elif reference.name in comparison.modified and reference.attribute is not None:
            resource_causes.append(detail(source, "Dynamic", entity))
    if simple_old == simple_new:
        if any(cause.evaluation == "Static" for cause in resource_causes):
            return [*resource_causes, detail("DirectModification", "Dynamic", with_values_only=True)]
        return resource_causes
    parameters = _changed_parameters(comparison, new, scope)
    if not parameters and not resource_causes:
        return [detail("DirectModification", "Static")]
    causes = [detail("ParameterReference", "Static", parameter) for parameter in parameters]
    return [*causes, *resource_causes, detail("DirectModification", "Dynamic")]


def _changed_parameters(comparison: Comparison, value: Any, scope: Scope) -> list[str]:
    previous = comparison.before.parameters if comparison.before else {}
    names = dict.fromkeys(reference.name for reference in references(pruned(value, scope)))
    return [
        name
        for name in names
        if name in scope.parameters and (name not in previous or previous[name].text != scope.parameters[name].text)
    ]


def describe(
    comparison: Comparison, changes: tuple[ResourceChange, ...], *, with_values: bool
) -> tuple[tuple[dict[str, Any], ...], str | None]:
    """The changes in the API's shape, and AWS's warning when values could not be told."""
    scope = masked(comparison.scope_with(lambda name: name in comparison.replaced or name in comparison.added))
    described: list[dict[str, Any]] = []
    warning: str | None = None
    current = ""

    def imported(name: str) -> str:
        nonlocal warning
        try:
            return known_import(name)
        except TemplateError as error:
            # [R] test_change_set_exports_imports.py::…::test_describe_change_set_import_non_existent_export
            warning = _WARNING.format(resource=current, reason=error.message.removesuffix(" found"))
            return KNOWN_AFTER_APPLY

    known_import = scope.imported
    scope = replace(scope, imported=imported)
    for change in sorted(changes, key=lambda change: change.logical_id):
        current = change.logical_id
        try:
            answer = _describe_one(comparison, change, scope, with_values=with_values)
        except TemplateError as error:
            # [R] test_change_set_fn_split.py::TestChangeSetFnSplit::test_fn_split_with_get_att
            warning = _WARNING.format(resource=current, reason=error.message)
            continue
        if answer is not None:
            described.append({"Type": "Resource", "ResourceChange": answer})
    return tuple(described), warning


def _describe_one(
    comparison: Comparison, change: ResourceChange, scope: Scope, *, with_values: bool
) -> dict[str, Any] | None:
    definition = comparison.after.template.resources.get(change.logical_id, {})
    before, after = _contexts(comparison, change, definition, scope) if with_values else (None, None)
    details = [
        _describe_detail(detail, before, after, with_values=with_values)
        for detail in change.details
        if with_values or not detail.with_values_only
    ]
    possible_only = all(
        detail.source == "ResourceAttribute" and detail.evaluation == "Dynamic" for detail in change.details
    )
    if with_values and change.action == "Modify" and possible_only:
        return None
    answer: dict[str, Any] = {
        "Action": change.action,
        "LogicalResourceId": change.logical_id,
        "ResourceType": change.type,
        "Scope": sorted({detail.attribute for detail in change.details}),
        "Details": details,
    }
    optional = {
        "PhysicalResourceId": change.physical_id,
        "Replacement": change.replacement,
        "PolicyAction": change.policy_action,
        "BeforeContext": None if before is None else json.dumps({"Properties": before}, separators=(",", ":")),
        "AfterContext": None if after is None else json.dumps({"Properties": after}, separators=(",", ":")),
    }
    return answer | {name: value for name, value in optional.items() if value is not None}


def _contexts(
    comparison: Comparison, change: ResourceChange, definition: Mapping[str, Any], scope: Scope
) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    if change.action == "Remove":
        # What referred to other resources is not told any more, even though it is known.
        # [R] test_change_set_fn_get_attr.py::TestChangeSetFnGetAttr::test_resource_deletion
        assert comparison.old_scope is not None
        forgetful = replace(
            masked(comparison.old_scope),
            physical_id=lambda name: KNOWN_AFTER_APPLY,
            attribute=lambda name, attribute: KNOWN_AFTER_APPLY,
        )
        resource = comparison.resources[change.logical_id]
        return evaluate(resource.definition.get("Properties", {}), forgetful), None
    after = evaluate(definition.get("Properties", {}), scope)
    if change.action == "Add":
        return None, after
    return comparison.resources[change.logical_id].shown, after


def _describe_detail(
    detail: Detail, before: dict[str, Any] | None, after: dict[str, Any] | None, *, with_values: bool
) -> dict[str, Any]:
    target: dict[str, Any] = {"Attribute": detail.attribute, "RequiresRecreation": detail.recreation}
    if detail.name is not None:
        target["Name"] = detail.name
        if with_values:
            target["Path"] = f"/Properties/{detail.name}"
            target |= _values(detail.name, before or {}, after or {})
    answer: dict[str, Any] = {"Target": target, "Evaluation": detail.evaluation, "ChangeSource": detail.source}
    if detail.entity is not None:
        answer["CausingEntity"] = detail.entity
    return answer


def _values(name: str, before: dict[str, Any], after: dict[str, Any]) -> dict[str, str]:
    values: dict[str, str] = {}
    if name in before:
        values["BeforeValue"] = _as_text(before[name])
    if name in after:
        values["AfterValue"] = _as_text(after[name])
    kind = "Modify" if len(values) == 2 else "Add" if name in after else "Remove"
    return values | {"AttributeChangeType": kind}


def _as_text(value: Any) -> str:
    if is_unknown(value) and not isinstance(value, str):
        return KNOWN_AFTER_APPLY if _only_unknown(value) else json.dumps(value, separators=(",", ":"))
    return plain_text(value) if not isinstance(value, (dict, list)) else json.dumps(value, separators=(",", ":"))


def _only_unknown(value: Any) -> bool:
    return bool(value == KNOWN_AFTER_APPLY or value == [KNOWN_AFTER_APPLY])
