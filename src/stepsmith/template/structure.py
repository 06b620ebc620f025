"""What AWS refuses in a template before it looks at any parameter's value, in AWS's words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NoReturn

from stepsmith.source import join_pointer
from stepsmith.template.errors import TemplateError
from stepsmith.template.functions import CONDITION_FUNCTIONS, malformed, unsupported
from stepsmith.template.order import creation_order, dependencies, depends_on
from stepsmith.template.parameters import check_parameter
from stepsmith.template.reader import Template
from stepsmith.template.references import PSEUDO_PARAMETERS, references

SECTIONS = frozenset(
    {
        "AWSTemplateFormatVersion",
        "Description",
        "Metadata",
        "Parameters",
        "Rules",
        "Mappings",
        "Conditions",
        "Transform",
        "Hooks",
        "Resources",
        "Outputs",
    }
)
RESOURCE_MEMBERS = frozenset(
    {
        "Type",
        "Properties",
        "Condition",
        "DependsOn",
        "DeletionPolicy",
        "UpdateReplacePolicy",
        "CreationPolicy",
        "UpdatePolicy",
        "Metadata",
    }
)
# Members whose effect on a deployment this local cloud does not reproduce.
UNSUPPORTED_SECTIONS = ("Transform", "Rules", "Hooks")
MAXIMUM_RESOURCES = 500
MAXIMUM_PARAMETERS = 200
MAXIMUM_OUTPUTS = 200
_NAME = re.compile(r"[A-Za-z0-9]+")


def check(template: Template) -> Template:
    """The template itself when AWS would accept its structure; raises ``TemplateError`` for the first fault."""
    _check_sections(template)
    _check_parameters(template)
    _check_mappings(template)
    _check_resources(template)
    _check_outputs(template)
    _check_conditions(template)
    _check_functions(template)
    _check_references(template)
    creation_order(dependencies(template.resources))
    return template


def _fail(template: Template, message: str, pointer: str) -> NoReturn:
    raise TemplateError(message, pointer=pointer, span=template.span(pointer))


def _check_sections(template: Template) -> None:
    value = template.value
    unknown = [name for name in value if name not in SECTIONS]
    if unknown:
        _fail(template, f"Invalid template property or properties [{', '.join(unknown)}]", f"/{unknown[0]}")
    version = value.get("AWSTemplateFormatVersion", "2010-09-09")
    if version != "2010-09-09":
        message = f"Template format error: AWSTemplateFormatVersion must be 2010-09-09, not {version}."
        _fail(template, message, "/AWSTemplateFormatVersion")
    description = value.get("Description", "")
    if not isinstance(description, str) or len(description.encode()) > 1024:
        _fail(template, "Template format error: Description must be a text of at most 1024 bytes.", "/Description")
    for name in UNSUPPORTED_SECTIONS:
        if value.get(name):
            _fail(template, f"Template error: the section {name} is not supported by this local cloud", f"/{name}")
    for name in ("Parameters", "Mappings", "Resources", "Outputs", "Conditions", "Metadata"):
        if name in value and not isinstance(value[name], dict):
            # [R] api/test_stacks.py::test_linting_error_during_creation
            _fail(template, f"Template format error: Any {name} member must be an object.", f"/{name}")
    if not value.get("Resources"):
        # [R] api/test_validations.py::test_missing_resources_block
        _fail(template, "Template format error: At least one Resources member must be defined.", "/Resources")
    for pointer in _nulls(value, ""):
        _fail(template, f"[{pointer}] 'null' values are not allowed in templates", pointer)
    for name, limit in (
        ("Resources", MAXIMUM_RESOURCES),
        ("Parameters", MAXIMUM_PARAMETERS),
        ("Outputs", MAXIMUM_OUTPUTS),
    ):
        count = len(template.section(name))
        if count > limit:
            message = (
                f"Template format error: Number of {name.lower()}, {count}, is greater than maximum allowed, {limit}"
            )
            _fail(template, message, f"/{name}")


def _nulls(value: Any, pointer: str) -> Iterator[str]:
    if value is None:
        yield pointer
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _nulls(item, join_pointer(pointer, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _nulls(item, f"{pointer}/{index}")


def _check_name(template: Template, kind: str, section: str, name: str) -> None:
    if not _NAME.fullmatch(name):
        # [R] api/test_changesets.py::test_using_pseudoparameters_in_places
        message = f"Template format error: {kind} name {name} is non alphanumeric."
        _fail(template, message, join_pointer(f"/{section}", name))


def _check_parameters(template: Template) -> None:
    for name, declared in template.parameters.items():
        _check_name(template, "Parameter", "Parameters", name)
        if not isinstance(declared, dict):
            message = "Template format error: Any Parameters member must be an object."
            _fail(template, message, f"/Parameters/{name}")
        check_parameter(template, name, declared)


def _check_mappings(template: Template) -> None:
    for name, keys in template.section("Mappings").items():
        _check_name(template, "Mappings", "Mappings", name)
        if not isinstance(keys, dict):
            _fail(template, f"Template format error: Every Mappings member {name} must be a map", f"/Mappings/{name}")
        for key, attributes in keys.items():
            pointer = join_pointer("/Mappings", name, key)
            if not isinstance(attributes, dict):
                # [R] engine/test_mappings.py::TestCloudFormationMappings::test_mapping_minimum_nesting_depth
                _fail(template, f"Template format error: Every Mappings member {key} must be a map", pointer)
            for attribute, value in attributes.items():
                if isinstance(value, dict):
                    # [R] engine/test_mappings.py::TestCloudFormationMappings::test_mapping_maximum_nesting_depth
                    message = "Template format error: Every Mappings attribute must be a String or a List."
                    _fail(template, message, join_pointer(pointer, attribute))


def _check_resources(template: Template) -> None:
    for name, resource in template.resources.items():
        pointer = join_pointer("/Resources", name)
        if name.startswith("Fn::"):
            _fail(template, unsupported(name), pointer)
        _check_name(template, "Resource", "Resources", name)
        if not isinstance(resource, dict):
            _fail(template, "Template format error: Any Resources member must be an object.", pointer)
        unknown = [member for member in resource if member not in RESOURCE_MEMBERS]
        if unknown:
            _fail(template, f"Invalid template resource property '{unknown[0]}'", f"{pointer}/{unknown[0]}")
        if not isinstance(resource.get("Type"), str):
            message = f"Template format error: [{pointer}] Every Resources object must contain a Type member."
            _fail(template, message, pointer)
        if not isinstance(resource.get("Properties", {}), dict):
            message = f"Template format error: [{pointer}/Properties] The Properties member must be an object."
            _fail(template, message, f"{pointer}/Properties")
        for member in ("CreationPolicy", "UpdatePolicy"):
            if member in resource:
                message = f"Template error: the resource attribute {member} is not supported by this local cloud"
                _fail(template, message, f"{pointer}/{member}")
        needed = resource.get("DependsOn", [])
        if not isinstance(needed, str) and not (
            isinstance(needed, list) and all(isinstance(item, str) for item in needed)
        ):
            message = "Template format error: DependsOn must be a string or list of strings."
            _fail(template, message, f"{pointer}/DependsOn")


def _check_outputs(template: Template) -> None:
    for name, output in template.section("Outputs").items():
        pointer = join_pointer("/Outputs", name)
        _check_name(template, "Output", "Outputs", name)
        if not isinstance(output, dict) or "Value" not in output:
            _fail(template, "Template format error: Every Outputs member must contain a Value object", pointer)
        unknown = [member for member in output if member not in ("Value", "Description", "Export", "Condition")]
        if unknown:
            _fail(template, f"Invalid template output property '{unknown[0]}'", f"{pointer}/{unknown[0]}")


def _check_conditions(template: Template) -> None:
    conditions = template.section("Conditions")
    graph: dict[str, set[str]] = {}
    for name, value in conditions.items():
        pointer = join_pointer("/Conditions", name)
        called = next(iter(value)) if isinstance(value, dict) and len(value) == 1 else None
        if called not in CONDITION_FUNCTIONS and called != "Condition":
            message = (
                "Template format error: Conditions can only be boolean operations on parameters and other conditions "
                f"({name})"
            )
            _fail(template, message, pointer)
        names = [reference.name for reference in references(value)]
        outside = [item for item in names if item not in template.parameters and item not in PSEUDO_PARAMETERS]
        if outside:
            # [D] https://github.com/aws-cloudformation/cfn-lint/issues/99
            message = (
                f"Template format error: Unresolved dependencies [{', '.join(dict.fromkeys(outside))}]. "
                "Cannot reference resources in the Conditions block of the template"
            )
            _fail(template, message, pointer)
        graph[name] = set()
        for used in _named_conditions(value):
            if used not in conditions:
                _fail(template, f"Template error: unresolved condition dependency {used} in {name}", pointer)
            graph[name].add(used)
    try:
        creation_order(graph)
    except TemplateError as error:
        message = error.message.replace("resources", "conditions")
        raise TemplateError(message, pointer="/Conditions", span=template.span("/Conditions")) from None
    for section in ("Resources", "Outputs"):
        for name, member in template.section(section).items():
            condition = member.get("Condition")
            if condition is not None and (not isinstance(condition, str) or condition not in conditions):
                message = (
                    f"Template format error: Unresolved condition dependency [{condition}] "
                    f"in the {section} block of the template"
                )
                _fail(template, message, join_pointer(f"/{section}", name, "Condition"))


def _named_conditions(value: Any) -> Iterator[str]:
    """Names inside ``{"Condition": name}``, which only condition functions understand."""
    if isinstance(value, dict):
        if set(value) == {"Condition"} and isinstance(value["Condition"], str):
            yield value["Condition"]
            return
        for name, item in value.items():
            if name == "Fn::If" and isinstance(item, list) and item and isinstance(item[0], str):
                yield item[0]
            yield from _named_conditions(item)
    elif isinstance(value, list):
        for item in value:
            yield from _named_conditions(item)


def _check_functions(template: Template) -> None:
    conditions = template.section("Conditions")
    for pointer, name, argument in _calls(template):
        wrong = malformed(name, argument)
        if wrong is not None:
            _fail(template, wrong, pointer)
        if name == "Fn::If" and argument[0] not in conditions:
            # [R] test_change_set_conditions.py::TestChangeSetConditions::test_missing_condition
            _fail(template, f"Template error: unresolved condition dependency {argument[0]} in Fn::If", pointer)
        if name in CONDITION_FUNCTIONS and not pointer.startswith("/Conditions/"):
            message = f"Template error: {name} can only be used in the Conditions block of the template"
            _fail(template, message, pointer)


def _calls(template: Template) -> Iterator[tuple[str, str, Any]]:
    """Every function that is called where functions are evaluated: pointer, name, argument."""
    roots: list[tuple[Any, str]] = [(template.section("Conditions"), "/Conditions")]
    for name, resource in template.resources.items():
        roots += [
            (resource[member], join_pointer("/Resources", name, member))
            for member in ("Properties", "Metadata", "DeletionPolicy", "UpdateReplacePolicy")
            if member in resource
        ]
    roots.append((template.section("Outputs"), "/Outputs"))
    stack = roots[::-1]
    while stack:
        value, pointer = stack.pop()
        if isinstance(value, dict):
            for name, item in reversed(value.items()):
                inner = join_pointer(pointer, name)
                if name.startswith("Fn::") or (name == "Ref" and len(value) == 1):
                    yield pointer, name, item
                stack.append((item, inner))
        elif isinstance(value, list):
            stack += [(item, f"{pointer}/{index}") for index, item in reversed(list(enumerate(value)))]


def _check_references(template: Template) -> None:
    known = set(template.resources) | set(template.parameters) | PSEUDO_PARAMETERS
    for section in ("Resources", "Outputs"):
        unresolved: dict[str, str] = {}
        for name, member in template.section(section).items():
            pointer = join_pointer(f"/{section}", name)
            evaluated = {key: value for key, value in member.items() if key not in ("DependsOn", "Type", "Condition")}
            for reference in references(evaluated, pointer):
                missing = reference.name not in (known if reference.attribute is None else template.resources)
                if missing:
                    unresolved.setdefault(reference.name, reference.pointer)
            if section == "Resources":
                for needed in depends_on(member):
                    if needed not in template.resources:
                        unresolved.setdefault(needed, f"{pointer}/DependsOn")
        if unresolved:
            # [R] engine/test_references.py::test_useful_error_when_invalid_ref
            message = (
                f"Template format error: Unresolved resource dependencies [{', '.join(unresolved)}] "
                f"in the {section} block of the template"
            )
            _fail(template, message, next(iter(unresolved.values())))
