"""From CloudFormation's properties to a service's parameters and back, along botocore's shapes.

CloudFormation writes members in Pascal case and takes numbers and booleans as text; the services' JSON APIs write
camel case. A member that the service does not have is refused by name.
"""

from __future__ import annotations

from typing import Any

from stepsmith.local.stacks.errors import ResourceFailure
from stepsmith.local.stacks.resource_type import as_bool
from stepsmith.template import plain_text


def to_shape(value: Any, shape: Any, pointer: str = "") -> Any:
    """``value`` as a parameter of ``shape``; keys of maps stay as they are."""
    match shape.type_name:
        case "structure":
            return _to_structure(value, shape, pointer)
        case "list":
            items = value if isinstance(value, list) else [value]
            return [to_shape(item, shape.member, f"{pointer}/{index}") for index, item in enumerate(items)]
        case "map":
            if not isinstance(value, dict):
                raise ResourceFailure(f"Value of property {{{pointer}}} must be an object")
            return {str(name): to_shape(item, shape.value, f"{pointer}/{name}") for name, item in value.items()}
        case "boolean":
            return as_bool(value)
        case "integer" | "long":
            return int(_number(value, pointer))
        case "float" | "double":
            return _number(value, pointer)
        case "string":
            if isinstance(value, (dict, list)):
                raise ResourceFailure(f"Value of property {{{pointer}}} must be a string")
            return plain_text(value)
    return value


def from_shape(value: Any, shape: Any) -> Any:
    """What a service answers, with CloudFormation's member names."""
    if shape.type_name == "structure" and isinstance(value, dict):
        return {
            name[:1].upper() + name[1:]: from_shape(item, shape.members[name])
            for name, item in value.items()
            if name in shape.members
        }
    if shape.type_name == "list" and isinstance(value, list):
        return [from_shape(item, shape.member) for item in value]
    return value


def input_shape(client: Any, operation: str) -> Any:
    return client.meta.service_model.operation_model(operation).input_shape


def output_shape(client: Any, operation: str) -> Any:
    return client.meta.service_model.operation_model(operation).output_shape


def _to_structure(value: Any, shape: Any, pointer: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ResourceFailure(f"Value of property {{{pointer}}} must be an object")
    members = {name.lower(): name for name in shape.members}
    result: dict[str, Any] = {}
    for name, item in value.items():
        member = members.get(name.lower())
        if member is None:
            raise ResourceFailure(
                f"Encountered unsupported property {pointer.lstrip('/') + '/' if pointer else ''}{name}"
            )
        result[member] = to_shape(item, shape.members[member], f"{pointer}/{name}")
    return result


def _number(value: Any, pointer: str) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        raise ResourceFailure(f"Value of property {{{pointer}}} must be of type Number") from None
