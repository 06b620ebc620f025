"""What a call answers, as a shape against which every access to ``.result`` is checked: read from the API's model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from stepsmith.authoring.shapes import Shape, Structure
from stepsmith.integrations import Integration, member_name
from stepsmith.integrations.casing import Style
from stepsmith.integrations.results import METADATA, is_parsed, result_shape


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """What an endpoint answered. Every header is a list of texts; a body that is JSON is parsed."""  # [D] [R]

    Headers: Mapping[str, list[str]]
    ResponseBody: Any
    StatusCode: int
    StatusText: str


@dataclass(frozen=True, slots=True)
class ModelAnswer:
    """What a model of Bedrock answered; ``Body`` is an address where the call has an Output."""  # [D]

    Body: Any
    ContentType: str


def answer_of(integration: Integration) -> Shape:
    """Any where nothing is known: callbacks, and jobs whose describing call is not known."""
    found = result_shape(integration)
    if found is None:
        return Any
    shapes, name, style = found
    shape = _shape(shapes, name, style)
    if not isinstance(shape, Structure):
        return shape

    @cache
    def fields() -> dict[str, Shape]:
        known = dict(shape.fields())
        for member in known:
            if is_parsed(integration, (member,)):
                known[member] = Any
        if style == "optimized":
            known.update(dict.fromkeys(sorted(METADATA), Any))
        return known

    return Structure(shape.name, fields)


def _shape(shapes: Mapping[str, Mapping[str, Any]], name: str, style: Style) -> Shape:
    shape = shapes.get(name, {})
    kind = None if shape.get("document") else shape.get("type")
    match kind:
        case "structure":

            @cache
            def fields() -> dict[str, Shape]:
                members: Mapping[str, Any] = shape.get("members", {})
                return {
                    member_name(member, style): _shape(shapes, body["shape"], style) for member, body in members.items()
                }

            return Structure(name, fields)
        case "list":
            return list[_shape(shapes, shape["member"]["shape"], style)]  # type: ignore[misc]
        case "map":
            return Mapping[str, _shape(shapes, shape["value"]["shape"], style)]  # type: ignore[misc]
        case None:
            return Any
        case _:
            return _SCALARS.get(kind, str)  # times and bytes are texts in a state machine


_SCALARS: dict[str, type] = {
    "boolean": bool,
    "integer": int,
    "long": int,
    "float": float,
    "double": float,
    "bigdecimal": float,
}
