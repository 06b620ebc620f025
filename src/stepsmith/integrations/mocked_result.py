"""Whether a value can be the result of a call: AWS's check of the mocks of TestState, in AWS's words.

Members have the names a state machine sees. Members that the API does not have are accepted, as AWS accepts them [R].
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal, TypeAlias

from stepsmith.integrations.casing import Style, member_name
from stepsmith.integrations.conversion import find_member
from stepsmith.integrations.models import Shape
from stepsmith.integrations.resource import Integration
from stepsmith.integrations.results import is_parsed, result_shape

Json: TypeAlias = Any

ValidationMode: TypeAlias = Literal["STRICT", "PRESENT", "NONE"]
"""TestState's ``fieldValidationMode``: required members and what is given, only what is given, or nothing."""

VALIDATION_MODES: Final = ("STRICT", "PRESENT", "NONE")
PREFIX: Final = "Mock result schema validation error: "


def mock_problem(
    integration: Integration,
    result: Json,
    mode: ValidationMode = "STRICT",
    *,
    parsed: bool = True,
    spelling: bool = False,
) -> str | None:
    """The first thing that keeps ``result`` from being one of this call, as TestState says it; None when nothing does.

    Nothing is known, and nothing refused, for functions, activities, HTTP endpoints, callbacks and actions that are no
    single API. The result of a ``.sync`` call is that of the call with which Step Functions asks how the job stands.
    ``parsed``: texts that an integration turns to JSON, such as ``Payload`` of ``lambda:invoke``, may be any JSON;
    TestState itself wants them as the API has them, as text [M]. ``spelling``: members that the API has under other
    capitals, which AWS takes for unknown ones and lets through, are a problem too.
    """
    if mode == "NONE":
        return None
    found = result_shape(integration)
    if found is None:
        return None
    shapes, name, style = found
    check = _Check(shapes, style, integration if parsed else None, required=mode == "STRICT", spelling=spelling)
    problem = check.value(name, result, [])
    return None if problem is None else PREFIX + problem


class _Check:
    """``parsing`` is the integration whose parsed texts are let through; None lets none through."""

    def __init__(
        self,
        shapes: Mapping[str, Shape],
        style: Style,
        parsing: Integration | None,
        *,
        required: bool,
        spelling: bool,
    ) -> None:
        self.shapes = shapes
        self.style = style
        self.parsing = parsing
        self.required = required
        self.spelling = spelling

    def value(self, name: str, value: Json, path: list[str]) -> str | None:
        shape = self.shapes.get(name, {})
        if shape.get("document") or (self.parsing is not None and is_parsed(self.parsing, path)):
            return None
        # [R] an element of a list goes by the name of the list's own field.
        field = f"Field '{path[-1]}'" if path else "The result"
        match shape.get("type"):
            case "structure":
                return self.structure(shape, value, path) if isinstance(value, dict) else f"{field} must be an object"
            case "list":
                if not isinstance(value, list):
                    return f"{field} must be an array"
                return self.first(shape["member"]["shape"], value, path)
            case "map":
                if not isinstance(value, dict):
                    return f"{field} must be an object"
                return self.first(shape["value"]["shape"], value.values(), path)
            case None:
                return None
            case kind:
                fault = _scalar(kind, shape, value)
                return None if fault is None else f"{field} {fault}"

    def first(self, name: str, values: Any, path: list[str]) -> str | None:
        return next((fault for value in values if (fault := self.value(name, value, path)) is not None), None)

    def structure(self, shape: Shape, value: Mapping[str, Json], path: list[str]) -> str | None:
        members = shape.get("members", {})
        if self.required:
            # [R] members under the API's own spelling count as missing: `executionArn` is no `ExecutionArn`.
            for member in shape.get("required", ()):
                written = member_name(member, self.style)
                if written not in value:
                    return f"Required field '{written}' is missing"
        by_name = {member_name(member, self.style): body["shape"] for member, body in members.items()}
        for key, item in value.items():
            if key in by_name:
                fault = self.value(by_name[key], item, [*path, key])
                if fault is not None:
                    return fault
            elif self.spelling and (member := find_member(shape, key)) is not None:
                return f"Field '{key}' is written '{member_name(member, self.style)}' here"
        return None


def _scalar(kind: str, shape: Shape, value: Json) -> str | None:
    if kind == "boolean":
        return None if isinstance(value, bool) else "must be a boolean"
    if kind in _NUMBERS:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return "must be a number"
        if value < shape.get("min", value):
            return "is less than the minimum value"
        return "exceeds the maximum value" if value > shape.get("max", value) else None
    # [R] times and bytes are text here.
    if not isinstance(value, str):
        return "must be a string"
    if kind == "timestamp":
        return None
    if value not in shape.get("enum", (value,)):
        return "is not an expected value"
    if len(value) < shape.get("min", 0):
        return "is smaller than the minimum length"
    return "exceeds the maximum length" if len(value) > shape.get("max", len(value)) else None


_NUMBERS: Final = frozenset({"integer", "long", "float", "double", "bigdecimal", "biginteger", "short", "byte"})
