"""Values between a state machine and an API: member names by shape, and what JSON has no type for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, TypeAlias

from stepsmith.integrations.casing import Style, member_name
from stepsmith.integrations.models import OperationModel, Shape, operation_model

Json: TypeAlias = Any


def to_api(service: str, action: str, value: Json, *, style: Style = "sdk") -> Json:
    """Arguments as boto3 takes them: ``{"JobName": …}`` → ``{"jobName": …}`` for Batch.

    ``service`` and ``action`` as in the ARN. Where the API wants text and the state machine holds an object or array,
    that becomes JSON text. Members that the API does not have stay as they are, for the API to refuse.
    """
    operation = operation_model(service, action, optimized=style == "optimized")
    if operation is None or operation.input is None:
        return value
    return request_value(operation, value)


def from_api(service: str, action: str, value: Json, *, style: Style = "sdk") -> Json:
    """A response of boto3 as a state's result: PascalCase, times as ISO 8601 text, bytes and streams as text.

    ``ResponseMetadata`` is left out; the caller adds ``SdkHttpMetadata`` where an integration has it.
    """
    operation = operation_model(service, action, optimized=style == "optimized")
    if operation is None:
        return value
    return response_value(operation, value, style=style)


def request_value(operation: OperationModel, value: Json) -> Json:
    return _to(operation.shapes, operation.input, value)


def response_value(operation: OperationModel, value: Json, *, style: Style = "sdk") -> Json:
    if not isinstance(value, Mapping):
        return value
    body = {name: item for name, item in value.items() if name != "ResponseMetadata"}
    return _from(operation.shapes, operation.output, body, style)


def find_member(shape: Shape, name: str) -> str | None:
    """The member that ``name`` means: exactly, or but for capitals (``DbInstances`` is ``DBInstances``)."""
    members: Mapping[str, Any] = shape.get("members", {})
    if name in members:
        return name
    folded = name.casefold()
    return next((member for member in members if member.casefold() == folded), None)


def _to(shapes: Mapping[str, Shape], name: str | None, value: Json) -> Json:
    shape = shapes.get(name or "", {})
    kind = shape.get("type")
    if kind == "structure" and isinstance(value, Mapping):
        result = {}
        for key, item in value.items():
            if item is None:
                continue  # [R] a null is taken for an absent member: startExecution with one begins with {}.
            member = find_member(shape, key)
            if member is None:
                result[key] = item
            else:
                result[member] = _to(shapes, shape["members"][member]["shape"], item)
        return result
    if kind == "list" and isinstance(value, list):
        return [_to(shapes, shape["member"]["shape"], item) for item in value]
    if kind == "map" and isinstance(value, Mapping):
        return {key: _to(shapes, shape["value"]["shape"], item) for key, item in value.items()}
    if kind in ("string", "blob") and isinstance(value, (dict, list)):
        value = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    if kind == "blob" and isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    return value


def _from(shapes: Mapping[str, Shape], name: str | None, value: Json, style: Style) -> Json:
    shape = shapes.get(name or "", {})
    kind = shape.get("type")
    if kind == "structure" and isinstance(value, Mapping):
        members = shape.get("members", {})
        return {
            member_name(key, style) if key in members else key: _from(
                shapes, members.get(key, {}).get("shape"), item, style
            )
            for key, item in value.items()
        }
    if kind == "list" and isinstance(value, (list, tuple)):
        return [_from(shapes, shape["member"]["shape"], item, style) for item in value]
    if kind == "map" and isinstance(value, Mapping):
        return {key: _from(shapes, shape["value"]["shape"], item, style) for key, item in value.items()}
    return plain_json(value)


def plain_json(value: Json) -> Json:
    """What boto3 returns, as JSON: times as ISO 8601 text, bytes and streams as text."""
    if isinstance(value, Mapping):
        return {key: plain_json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain_json(item) for item in value]
    if isinstance(value, datetime):
        return time_text(value)
    if hasattr(value, "read"):
        value = value.read()
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).decode("utf-8", "replace")
    return value


def time_text(value: datetime) -> str:
    """``2026-11-20T12:00:00Z``, with milliseconds where there are any."""
    moment = (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC)
    timespec = "milliseconds" if moment.microsecond else "seconds"
    return moment.isoformat(timespec=timespec).replace("+00:00", "Z")
