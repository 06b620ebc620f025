"""The value of an expression of a template, given parameters, conditions and the resources that exist."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from stepsmith.template import functions
from stepsmith.template.errors import TemplateError
from stepsmith.template.parameters import ParameterValue, plain_text
from stepsmith.template.reader import Template
from stepsmith.template.references import SUBSTITUTION, function, references

# What stands in a change set for a value that only the deployment will tell.
KNOWN_AFTER_APPLY: Final = "{{changeSet:KNOWN_AFTER_APPLY}}"


class _NoValue:
    def __repr__(self) -> str:
        return "NO_VALUE"


NO_VALUE: Final = _NoValue()


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What functions look things up in.

    ``physical_id(name)`` and ``attribute(name, attribute)`` answer for resources; they raise ``UnresolvedValue`` or
    return ``KNOWN_AFTER_APPLY`` for one that does not exist yet. ``pseudo`` has AWS::Region and its like.
    """

    template: Template
    parameters: Mapping[str, ParameterValue]
    pseudo: Mapping[str, Any]
    conditions: Mapping[str, bool]
    physical_id: Callable[[str], str]
    attribute: Callable[[str, str], Any]
    availability_zones: Callable[[str], list[str]]
    imported: Callable[[str], str]

    def exists(self, name: str) -> bool:
        """Whether a resource's condition holds."""
        condition = self.template.resources[name].get("Condition")
        return condition is None or self.conditions[condition]


def evaluate(value: Any, scope: Scope) -> Any:
    """``value`` with every function replaced by what it gives; ``NO_VALUE`` for AWS::NoValue itself."""
    called = function(value)
    if called is not None:
        name, argument = called
        return _FUNCTIONS[name](argument, scope)
    if isinstance(value, dict):
        members = ((name, evaluate(item, scope)) for name, item in value.items())
        return {name: item for name, item in members if item is not NO_VALUE}
    if isinstance(value, list):
        items = (evaluate(item, scope) for item in value)
        return [item for item in items if item is not NO_VALUE]
    return value


def simplify(value: Any, scope: Scope) -> Any:
    """``value`` with everything replaced that needs no resource; the rest stays functions.

    Two simplified values are equal when a deployment of either gives the same, as far as the templates can tell.
    """
    called = function(value)
    if called is None:
        if isinstance(value, dict):
            members = ((name, simplify(item, scope)) for name, item in value.items())
            return {name: item for name, item in members if item is not NO_VALUE}
        if isinstance(value, list):
            items = (simplify(item, scope) for item in value)
            return [item for item in items if item is not NO_VALUE]
        return value
    name, argument = called
    if name == "Fn::If":
        return simplify(argument[1] if scope.conditions[argument[0]] else argument[2], scope)
    if name == "Fn::ImportValue" or any(item.name in scope.template.resources for item in references(value)):
        if name in ("Ref", "Fn::GetAtt"):
            return value
        if name == "Fn::Sub":
            return {name: _simplified_sub(argument, scope)}
        return {name: simplify(argument, scope)}
    return evaluate(value, scope)


def _simplified_sub(argument: Any, scope: Scope) -> list[Any]:
    text, variables = (argument, {}) if isinstance(argument, str) else argument

    def replaced(found: re.Match[str]) -> str:
        name = found.group(2).strip()
        known = name in scope.pseudo or name in scope.parameters
        if found.group(1) or name in variables or not known:
            return str(found.group(0))
        return _text(_ref(name, scope), functions.SUB)

    return [SUBSTITUTION.sub(replaced, text), simplify(variables, scope)]


def pruned(value: Any, scope: Scope) -> Any:
    """``value`` without the branches of Fn::If that are not taken."""
    called = function(value)
    if called is not None and called[0] == "Fn::If":
        argument = called[1]
        return pruned(argument[1] if scope.conditions[argument[0]] else argument[2], scope)
    if isinstance(value, dict):
        return {name: pruned(item, scope) for name, item in value.items()}
    if isinstance(value, list):
        return [pruned(item, scope) for item in value]
    return value


def evaluate_conditions(
    template: Template, parameters: Mapping[str, ParameterValue], pseudo: Mapping[str, Any]
) -> dict[str, bool]:
    """Every condition's value. Conditions see parameters and mappings only."""
    results: dict[str, bool] = {}

    def unreachable(*_: str) -> Any:
        raise AssertionError("the structure check lets no resource into a condition")

    scope = Scope(
        template=template,
        parameters=parameters,
        pseudo=pseudo,
        conditions=results,
        physical_id=unreachable,
        attribute=unreachable,
        availability_zones=unreachable,
        imported=unreachable,
    )

    def condition(value: Any) -> bool:
        if isinstance(value, dict) and set(value) == {"Condition"}:
            name = value["Condition"]
            if name not in results:
                results[name] = condition(template.section("Conditions")[name])
            return results[name]
        called = function(value)
        if called is None:
            raise TemplateError(f"Template error: a condition must be a boolean operation, not {value!r}")
        name, argument = called
        match name:
            case "Fn::Equals":
                left, right = (evaluate(item, scope) for item in argument)
                return bool(_comparable(left) == _comparable(right))
            case "Fn::Not":
                return not condition(argument[0])
            case "Fn::And":
                return all(condition(item) for item in argument)
            case "Fn::Or":
                return any(condition(item) for item in argument)
        raise TemplateError(f"Template error: {name} cannot be used as a condition")

    for name, value in template.section("Conditions").items():
        if name not in results:
            results[name] = condition(value)
    return results


def is_unknown(value: Any) -> bool:
    """Whether a value, or a part of it, will only be known after deployment."""
    if isinstance(value, str):
        return KNOWN_AFTER_APPLY in value
    if isinstance(value, dict):
        return any(is_unknown(item) for item in value.values())
    return isinstance(value, list) and any(is_unknown(item) for item in value)


def _comparable(value: Any) -> Any:
    return value if isinstance(value, (dict, list)) else plain_text(value)


def _ref(name: str, scope: Scope) -> Any:
    if name == "AWS::NoValue":
        return NO_VALUE
    if name in scope.pseudo:
        return scope.pseudo[name]
    if name in scope.parameters:
        return scope.parameters[name].value
    if name not in scope.template.resources or not scope.exists(name):
        raise _unresolved(name)
    return scope.physical_id(name)


def _unresolved(name: str) -> TemplateError:
    # [R] engine/test_conditions.py::TestCloudFormationConditions::test_dependent_ref
    message = f"Template format error: Unresolved resource dependencies [{name}] in the Resources block of the template"
    return TemplateError(message)


def _get_att(argument: Any, scope: Scope) -> Any:
    resource, attribute = argument.split(".", 1) if isinstance(argument, str) else argument
    attribute = evaluate(attribute, scope)
    if not scope.exists(resource):
        raise _unresolved(resource)
    return scope.attribute(resource, attribute)


def _sub(argument: Any, scope: Scope) -> str:
    text, variables = (argument, {}) if isinstance(argument, str) else argument

    def replaced(found: re.Match[str]) -> str:
        literal, name = found.group(1), found.group(2).strip()
        if literal:
            return "${" + found.group(2) + "}"
        if name in variables:
            return _text(evaluate(variables[name], scope), functions.SUB)
        resource, dot, attribute = name.partition(".")
        return _text(_get_att([resource, attribute], scope) if dot else _ref(name, scope), functions.SUB)

    return str(SUBSTITUTION.sub(replaced, text))


def _text(value: Any, message: str) -> str:
    if isinstance(value, (dict, list)) or value is NO_VALUE:
        raise TemplateError(message)
    return plain_text(value)


def _join(argument: Any, scope: Scope) -> str:
    delimiter, items = argument
    items = evaluate(items, scope)
    if not isinstance(items, list):
        raise TemplateError(functions.JOIN)
    if any(is_unknown(item) for item in items):
        # Unlike Fn::Sub, which shows what it knows. [R] test_change_set_fn_join.py::…::test_update_refence_argument
        return KNOWN_AFTER_APPLY
    return str(delimiter).join(_text(item, functions.JOIN) for item in items)


def _select(argument: Any, scope: Scope) -> Any:
    index, items = evaluate(argument[0], scope), evaluate(argument[1], scope)
    if items == KNOWN_AFTER_APPLY:
        return KNOWN_AFTER_APPLY
    if not isinstance(items, list) or not str(index).isdecimal() or int(index) >= len(items):
        raise TemplateError(functions.SELECT)
    return items[int(index)]


def _split(argument: Any, scope: Scope) -> Any:
    text = _text(evaluate(argument[1], scope), functions.SPLIT)
    if KNOWN_AFTER_APPLY in text:
        # Nothing is known about the parts, not even how many there are.
        # [R] test_change_set_fn_split.py::TestChangeSetFnSplit::test_fn_split_with_get_att
        return KNOWN_AFTER_APPLY
    return text.split(argument[0])


def _if(argument: Any, scope: Scope) -> Any:
    return evaluate(argument[1] if scope.conditions[argument[0]] else argument[2], scope)


def _find_in_map(argument: Any, scope: Scope) -> Any:
    names = [_text(evaluate(item, scope), functions.FIND_IN_MAP) for item in argument]
    value: Any = scope.template.section("Mappings")
    for name in names:
        if name not in value:
            # [R] engine/test_mappings.py::TestCloudFormationMappings::test_mapping_with_nonexisting_key
            raise TemplateError(f"Template error: Unable to get mapping for {'::'.join(names)}")
        value = value[name]
    return value


def _base64(argument: Any, scope: Scope) -> str:
    text = _text(evaluate(argument, scope), functions.BASE64)
    return KNOWN_AFTER_APPLY if KNOWN_AFTER_APPLY in text else base64.b64encode(text.encode()).decode()


def _get_azs(argument: Any, scope: Scope) -> list[str]:
    region = _text(evaluate(argument, scope), functions.GET_AZS)
    return scope.availability_zones(region or str(scope.pseudo["AWS::Region"]))


def _import_value(argument: Any, scope: Scope) -> str:
    return scope.imported(_text(evaluate(argument, scope), functions.IMPORT_VALUE))


_FUNCTIONS: dict[str, Callable[[Any, Scope], Any]] = {
    "Ref": _ref,
    "Fn::GetAtt": _get_att,
    "Fn::Sub": _sub,
    "Fn::Join": _join,
    "Fn::Select": _select,
    "Fn::Split": _split,
    "Fn::If": _if,
    "Fn::FindInMap": _find_in_map,
    "Fn::Base64": _base64,
    "Fn::GetAZs": _get_azs,
    "Fn::ImportValue": _import_value,
}


def imports(value: Any, scope: Scope) -> Iterator[str]:
    """The names that Fn::ImportValue asks for inside ``value``, branches not taken left out."""
    called = function(value)
    if called is not None:
        name, argument = called
        if name == "Fn::ImportValue":
            yield _text(evaluate(argument, scope), functions.IMPORT_VALUE)
            return
        if name == "Fn::If":
            yield from imports(argument[1] if scope.conditions[argument[0]] else argument[2], scope)
            return
        value = argument
    if isinstance(value, dict):
        for item in value.values():
            yield from imports(item, scope)
    elif isinstance(value, list):
        for item in value:
            yield from imports(item, scope)
