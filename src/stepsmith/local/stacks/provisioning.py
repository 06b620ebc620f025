"""Making, changing and removing one resource through its service, and holding the service to what was declared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stepsmith.local.stacks.comparison import not_kept
from stepsmith.local.stacks.errors import ResourceFailure, service_reason
from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType, tag_list


def create(type_: ResourceType, request: Request) -> tuple[str, Reading]:
    """The physical id and what was read back. Raises ``ResourceFailure``; what was made by then is its physical id."""
    _check_names(type_, request.properties)
    try:
        physical_id = type_.create(request)
    except Exception as error:
        raise failure_of(error, type_, request.context) from error
    return physical_id, _verified(type_, request, physical_id)


def update(type_: ResourceType, request: Request, physical_id: str) -> tuple[str, Reading]:
    """As ``create``, for a change in place. Some services give a changed resource another id."""
    _check_names(type_, request.properties)
    if type_.update is None:
        raise ResourceFailure(f"{type_.name} cannot be changed in place", physical_id=physical_id)
    try:
        physical_id = type_.update(request, physical_id)
    except Exception as error:
        raise failure_of(error, type_, request.context, physical_id=physical_id) from error
    return physical_id, _verified(type_, request, physical_id)


def delete(type_: ResourceType, context: Context, physical_id: str, properties: Properties) -> None:
    """Remove a resource; one that is gone already counts as removed."""
    try:
        type_.delete(context, physical_id, properties)
    except Exception as error:
        raise failure_of(error, type_, context, physical_id=physical_id) from error
    if type_.read(context, physical_id) is not None:
        raise ResourceFailure(f"{physical_id} still exists after its deletion", physical_id=physical_id)


def with_tags(type_: ResourceType, properties: Mapping[str, Any], stack_tags: Mapping[str, str]) -> Properties:
    """The properties with the stack's tags added, which the resource's own tags outweigh."""
    merged = dict(properties)
    if type_.tags is None or not stack_tags:
        return merged
    own = {tag["Key"]: tag["Value"] for tag in tag_list(properties.get("Tags"))}
    tags = dict(stack_tags) | own
    merged["Tags"] = tags if type_.tags == "map" else tag_list(tags)
    return merged


def kept_values(type_: ResourceType, properties: Mapping[str, Any]) -> dict[str, Any]:
    """The declared values of the properties that this engine keeps in the service's stead, by their path."""
    values: dict[str, Any] = {}
    for path in type_.kept:
        value: Any = properties
        for part in path.split("/"):
            value = value.get(part) if isinstance(value, Mapping) else None
        if value is not None:
            values[path] = value
    return values


def failure_of(
    error: Exception, type_: ResourceType, context: Context, *, physical_id: str | None = None
) -> ResourceFailure:
    """Any failure of a handler as the resource's; a fault of ours is named as such and never passes for AWS's."""
    from botocore.exceptions import BotoCoreError, ClientError

    if isinstance(error, ResourceFailure):
        error.physical_id = error.physical_id or physical_id
        return error
    if isinstance(error, ClientError):
        reason = service_reason(error, resource_type=type_.name, token=context.names.uuid())
    elif isinstance(error, BotoCoreError):
        reason = f"Properties validation failed for resource of type {type_.name}: {error}"
    else:
        reason = f"Internal failure of the local cloud: {type(error).__name__}: {error}"
    return ResourceFailure(reason, physical_id=physical_id)


def _check_names(type_: ResourceType, properties: Mapping[str, Any]) -> None:
    unknown = [name for name in properties if name not in type_.properties]
    if unknown:
        raise ResourceFailure(f"Encountered unsupported property {unknown[0]}")
    missing = [name for name in sorted(type_.required) if name not in properties]
    if missing:
        # [R] test_template_engine.py::TestStackEvents::test_invalid_stack_deploy
        told = ", ".join(f"The property {{/{name}}} is required" for name in missing)
        raise ResourceFailure(f"Property validation failure: [{told}]")


def _verified(type_: ResourceType, request: Request, physical_id: str) -> Reading:
    try:
        reading = type_.read(request.context, physical_id)
    except Exception as error:
        raise failure_of(error, type_, request.context, physical_id=physical_id) from error
    if reading is None:
        raise ResourceFailure(f"{physical_id} does not exist after its creation", physical_id=physical_id)
    declared = _without(request.properties, type_.kept)
    lost = [
        f"{pointer} (declared {wanted!r}, found {found!r})"
        for pointer, wanted, found in not_kept(
            declared, reading.properties, unordered=type_.unordered, shared=type_.shared
        )
    ]
    if lost:
        reason = f"The service behind this local cloud did not keep these properties of {type_.name}: {', '.join(lost)}"
        raise ResourceFailure(reason, physical_id=physical_id)
    if type_.verify is not None:
        try:
            type_.verify(request, reading)
        except Exception as error:
            raise failure_of(error, type_, request.context, physical_id=physical_id) from error
    return reading


def _without(value: Any, paths: Mapping[str, str], prefix: str = "") -> Any:
    if not isinstance(value, dict):
        return value
    return {
        name: _without(item, paths, f"{prefix}{name}/")
        for name, item in value.items()
        if f"{prefix}{name}" not in paths
    }
