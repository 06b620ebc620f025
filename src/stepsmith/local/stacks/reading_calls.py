"""Calls that only look: stacks, events, resources, templates, exports."""

from __future__ import annotations

import json
from typing import Any

from stepsmith.local.stacks import answers, inputs
from stepsmith.local.stacks.errors import validation_error
from stepsmith.local.stacks.records import Resource, Stack
from stepsmith.local.stacks.registry import Answer, Parameters, Registry, is_live
from stepsmith.template import Template, plain_text


def describe_stacks(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        if parameters.get("StackName"):
            return {"Stacks": [answers.stack(registry.existing(parameters, "Stack with id {} does not exist"))]}
        shown = [stack for stack in registry.newest_first() if stack.status != "DELETE_COMPLETE"]
        return {"Stacks": [answers.stack(stack) for stack in shown]}


def list_stacks(registry: Registry, parameters: Parameters) -> Answer:
    statuses = parameters.get("StackStatusFilter")
    with registry.lock:
        shown = [stack for stack in registry.newest_first() if not statuses or stack.status in statuses]
        return {"StackSummaries": [answers.stack_summary(stack) for stack in shown]}


def describe_stack_events(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        # [R] api/test_stacks.py::test_describe_stack_events_errors
        stack = registry.existing(parameters, "Stack [{}] does not exist")
        return {"StackEvents": [answers.event(stack, one) for one in reversed(stack.events)]}


def describe_stack_resource(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        # [R] api/test_resources.py::test_describe_non_existent_stack
        stack = registry.existing(parameters, "Stack '{}' does not exist")
        return {"StackResourceDetail": answers.resource_detail(stack, resource_of(stack, parameters))}


def describe_stack_resources(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        if parameters.get("PhysicalResourceId"):
            stack = owner(registry, str(parameters["PhysicalResourceId"]))
        else:
            stack = registry.existing(parameters, "Stack with id {} does not exist")
        wanted = parameters.get("LogicalResourceId")
        if wanted:
            resource_of(stack, parameters)
        shown = [one for one in stack.resources.values() if wanted in (None, one.logical_id)]
        shown.sort(key=lambda one: one.logical_id)
        return {"StackResources": [answers.resource(stack, one) for one in shown]}


def list_stack_resources(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        stack = registry.existing(parameters, "Stack with id {} does not exist")
        shown = sorted(stack.resources.values(), key=lambda one: one.logical_id)
        return {"StackResourceSummaries": [answers.resource_summary(stack, one) for one in shown]}


def resource_of(stack: Stack, parameters: Parameters) -> Resource:
    name = parameters.get("LogicalResourceId")
    found = stack.resources.get(str(name))
    if found is None:
        # [R] api/test_resources.py::test_describe_non_existent_resource
        raise validation_error(f"Resource {name} does not exist for stack {parameters['StackName']}")
    return found


def owner(registry: Registry, physical_id: str) -> Stack:
    for stack in registry.newest_first():
        if stack.status != "DELETE_COMPLETE" and any(
            one.physical_id == physical_id for one in stack.resources.values()
        ):
            return stack
    raise validation_error(f"Stack for {physical_id} does not exist")


def get_template(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        if parameters.get("ChangeSetName"):
            if not parameters.get("StackName") and not str(parameters["ChangeSetName"]).startswith("arn:"):
                # [R] api/test_templates.py::test_get_template_missing_resources_change_set
                raise validation_error("StackName is a required parameter.")
            _, change = registry.change_set(parameters)
            text = change.plan.template.text
        elif not parameters.get("StackName"):
            # [R] api/test_templates.py::test_get_template_no_arguments
            raise validation_error("StackName is required if ChangeSetName is not specified.")
        else:
            stack = registry.existing(parameters, "Stack with id {} does not exist")
            text = stack.plan.template.text if stack.plan else ""
        return {"TemplateBody": text, "StagesAvailable": ["Original", "Processed"]}


def get_template_summary(registry: Registry, parameters: Parameters) -> Answer:
    if parameters.get("StackName"):
        with registry.lock:
            stack = registry.existing(parameters, "Stack with id {} does not exist")
            if stack.plan is None:
                # [R] api/test_templates.py::test_get_template_summary_non_executed_change_set
                raise validation_error("GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks.")
            return template_summary(registry, stack.plan.template)
    return template_summary(registry, given_template(registry, parameters))


def validate_template(registry: Registry, parameters: Parameters) -> Answer:
    summary = template_summary(registry, given_template(registry, parameters))
    shown = ("ParameterKey", "DefaultValue", "NoEcho", "Description")
    answer: Answer = {
        name: summary[name] for name in ("Description", "Capabilities", "CapabilitiesReason") if name in summary
    }
    answer["Parameters"] = [
        {name: parameter[name] for name in shown if name in parameter} for parameter in summary["Parameters"]
    ]
    return answer


def given_template(registry: Registry, parameters: Parameters) -> Template:
    text = inputs.template_text(parameters, registry.clients)
    if text is None:
        raise validation_error("Either Template URL or Template Body must be specified.")
    return inputs.checked_template(text, registry.types)


def list_exports(registry: Registry, parameters: Parameters) -> Answer:
    with registry.lock:
        return {
            "Exports": [
                {"ExportingStackId": stack.id, "Name": output.export, "Value": output.value}
                for stack, output in registry.exports()
            ]
        }


def list_imports(registry: Registry, parameters: Parameters) -> Answer:
    name = str(parameters["ExportName"])
    with registry.lock:
        users = [stack.name for stack in registry.stacks.values() if name in stack.imports and is_live(stack)]
    if not users:
        raise validation_error(f"Export '{name}' is not imported by any stack.")
    return {"Imports": users}


def template_summary(registry: Registry, template: Template) -> Answer:
    value = template.value
    answer: Answer = {"Parameters": [_declared(name, one) for name, one in template.parameters.items()]}
    for member in ("Description", "Metadata"):
        if member in value:
            answer[member] = value[member] if isinstance(value[member], str) else _json(value[member])
    needed = inputs.required_capabilities(template, registry.types)
    if needed:
        answer["Capabilities"] = sorted(needed)
        types = ", ".join(dict.fromkeys(name for names in needed.values() for name in names))
        # [R] resources/test_kinesis.py::test_describe_template
        answer["CapabilitiesReason"] = f"The following resource(s) require capabilities: [{types}]"
    answer["ResourceTypes"] = list(dict.fromkeys(member["Type"] for member in template.resources.values()))
    answer["Version"] = value.get("AWSTemplateFormatVersion", "2010-09-09")
    return answer


def _declared(name: str, declared: dict[str, Any]) -> Answer:
    answer: Answer = {
        "ParameterKey": name,
        "ParameterType": declared["Type"],
        "NoEcho": plain_text(declared.get("NoEcho", "false")).lower() == "true",
        "ParameterConstraints": {},
    }
    if "Default" in declared:
        answer["DefaultValue"] = plain_text(declared["Default"])
    if "Description" in declared:
        answer["Description"] = declared["Description"]
    if "AllowedValues" in declared:
        answer["ParameterConstraints"] = {"AllowedValues": [plain_text(item) for item in declared["AllowedValues"]]}
    return answer


def _json(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))
