"""A template's parameters: their types and rules, and the values that a deployment gives them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from stepsmith.template.errors import TemplateError
from stepsmith.template.reader import Template

ATTRIBUTES = frozenset(
    {
        "Type",
        "Default",
        "AllowedValues",
        "AllowedPattern",
        "ConstraintDescription",
        "Description",
        "MaxLength",
        "MaxValue",
        "MinLength",
        "MinValue",
        "NoEcho",
    }
)
# The identifiers that AWS checks against the account are taken as text here; parameters of SSM cannot be looked up.
_ELEMENT_TYPES = frozenset(
    {
        "AWS::EC2::AvailabilityZone::Name",
        "AWS::EC2::Image::Id",
        "AWS::EC2::Instance::Id",
        "AWS::EC2::KeyPair::KeyName",
        "AWS::EC2::SecurityGroup::GroupName",
        "AWS::EC2::SecurityGroup::Id",
        "AWS::EC2::Subnet::Id",
        "AWS::EC2::Volume::Id",
        "AWS::EC2::VPC::Id",
        "AWS::Route53::HostedZone::Id",
    }
)
_NUMBER = re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?")
MASK = "****"


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterValue:
    """``text`` is what was given; a list's elements are separated by commas in it. ``hidden``: NoEcho."""

    text: str
    is_list: bool = False
    hidden: bool = False

    @property
    def value(self) -> str | list[str]:
        """What Ref gives."""
        return [part.strip() for part in self.text.split(",")] if self.is_list else self.text

    @property
    def shown(self) -> str:
        return MASK if self.hidden else self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenParameter:
    """A value for one parameter, or the wish to keep the one of the deployed stack."""

    key: str
    text: str | None = None
    use_previous: bool = False


def check_parameter(template: Template, name: str, declared: Mapping[str, Any]) -> None:
    """The declaration itself: type, attributes and the default against the rules."""
    pointer = f"/Parameters/{name}"
    kind = declared.get("Type")
    unknown = [attribute for attribute in declared if attribute not in ATTRIBUTES]
    if unknown:
        raise _error(template, f"Invalid template parameter property '{unknown[0]}'", f"{pointer}/{unknown[0]}")
    if not isinstance(kind, str):
        message = f"Template format error: [{pointer}] Every Parameters object must contain a Type member."
        raise _error(template, message, pointer)
    if kind.startswith("AWS::SSM::Parameter::"):
        message = (
            f"Parameter {name} has type {kind}, which this local cloud cannot look up. "
            "Declare it as String and give the value in the parameter file."
        )
        raise _error(template, message, f"{pointer}/Type")
    if _base_type(kind) is None:
        raise _error(template, f"Template format error: Unrecognized parameter type: {kind}", f"{pointer}/Type")
    default = declared.get("Default")
    if default is not None and isinstance(default, (dict, list)):
        message = f"Template format error: Every Default member must be a string. ({pointer}/Default)"
        raise _error(template, message, f"{pointer}/Default")


def resolve_parameters(
    template: Template, given: Iterable[GivenParameter], previous: Mapping[str, ParameterValue] | None = None
) -> dict[str, ParameterValue]:
    """A checked value for every declared parameter. Without ``previous`` there is no deployed stack yet."""
    declared = template.parameters
    values = {item.key: item for item in given}
    unknown = [name for name in values if name not in declared]
    if unknown:
        raise TemplateError(f"Parameters: [{', '.join(unknown)}] do not exist in the template", pointer="/Parameters")
    resolved: dict[str, ParameterValue] = {}
    missing: list[str] = []
    for name, declaration in declared.items():
        text = _text_of(name, declaration, values.get(name), previous)
        if text is None:
            missing.append(name)
            continue
        value = ParameterValue(
            text=text,
            is_list=declaration["Type"].startswith("List<") or declaration["Type"] == "CommaDelimitedList",
            hidden=str(declaration.get("NoEcho", "false")).lower() == "true",
        )
        _check_value(template, name, declaration, value)
        resolved[name] = value
    if missing:
        # [R] api/test_stacks.py::test_no_parameters_given
        message = f"Parameters: [{', '.join(missing)}] must have values"
        raise _error(template, message, f"/Parameters/{missing[0]}")
    return resolved


def plain_text(value: Any) -> str:
    """How CloudFormation writes a scalar of a template as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def _base_type(kind: str) -> str | None:
    """The type of an element: ``List<Number>`` has Number."""
    if kind in ("String", "Number"):
        return kind
    if kind == "CommaDelimitedList":
        return "String"
    if kind in _ELEMENT_TYPES:
        return "String"
    element = kind.removeprefix("List<").removesuffix(">")
    if kind == f"List<{element}>" and (element == "Number" or element in _ELEMENT_TYPES):
        return "Number" if element == "Number" else "String"
    return None


def _text_of(
    name: str,
    declaration: Mapping[str, Any],
    given: GivenParameter | None,
    previous: Mapping[str, ParameterValue] | None,
) -> str | None:
    if given is not None and given.use_previous:
        if given.text is not None:
            raise TemplateError(
                f"Invalid input for parameter key {name}. Either specify a value or set usePreviousValue as true."
            )
        if previous is None or name not in previous:
            raise TemplateError(
                f"Invalid input for parameter key {name}. "
                "Cannot specify usePreviousValue as true for a parameter key not in the previous template"
            )
        return previous[name].text
    if given is not None and given.text is not None:
        return given.text
    # A value that was given last time does not count: AWS takes the default again.
    # [R] test_change_set_parameters.py::TestChangeSetParameters::test_update_parameter_with_added_default_value
    default = declaration.get("Default")
    return None if default is None else plain_text(default)


def _check_value(template: Template, name: str, declaration: Mapping[str, Any], value: ParameterValue) -> None:
    elements = value.value if isinstance(value.value, list) else [value.value]
    is_number = _base_type(declaration["Type"]) == "Number"
    for element in elements:
        if is_number and not _NUMBER.fullmatch(element):
            # [R] test_change_set_parameters.py::TestChangeSetParameters::test_invalid_parameter_type
            raise _error(template, f"Parameter '{name}' must be a number.", f"/Parameters/{name}")
        broken = _broken_rule(declaration, element, is_number=is_number)
        if broken is not None:
            description = declaration.get("ConstraintDescription")
            reason = f"failed to satisfy constraint: {description}" if description else broken
            raise _error(template, f"Parameter '{name}' {reason}", f"/Parameters/{name}")


def _broken_rule(declaration: Mapping[str, Any], element: str, *, is_number: bool) -> str | None:
    allowed = declaration.get("AllowedValues")
    if allowed is not None and element not in [plain_text(item) for item in allowed]:
        return "must be one of AllowedValues"
    pattern = declaration.get("AllowedPattern")
    if pattern is not None and not re.fullmatch(str(pattern), element):
        return f"must match pattern {pattern}"
    if is_number:
        number = float(element)
        if "MinValue" in declaration and number < float(declaration["MinValue"]):
            return f"must be a number not less than {plain_text(declaration['MinValue'])}"
        if "MaxValue" in declaration and number > float(declaration["MaxValue"]):
            return f"must be a number not greater than {plain_text(declaration['MaxValue'])}"
        return None
    if "MinLength" in declaration and len(element) < int(declaration["MinLength"]):
        return f"must contain at least {declaration['MinLength']} characters"
    if "MaxLength" in declaration and len(element) > int(declaration["MaxLength"]):
        return f"must contain at most {declaration['MaxLength']} characters"
    return None


def _error(template: Template, message: str, pointer: str) -> TemplateError:
    return TemplateError(message, pointer=pointer, span=template.span(pointer))
