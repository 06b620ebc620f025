"""Arguments for a call, made from the shapes of its API."""

from __future__ import annotations

from typing import Any

from stepsmith.integrations import member_name
from stepsmith.integrations.casing import Style
from stepsmith.tasks.calls import Call
from stepsmith.tasks.signatures import input_of


def value(shapes: Any, name: str, style: Style, inside: tuple[str, ...] = ()) -> Any:
    """A value that the shape takes, with what it requires."""
    shape = shapes.get(name, {})
    match shape.get("type"):
        case "structure":
            return {
                member_name(one, style): value(shapes, shape["members"][one]["shape"], style, (*inside, name))
                for one in shape.get("required", ())
                if name not in inside
            }
        case "list":
            return [value(shapes, shape["member"]["shape"], style, inside)]
        case "map":
            return {}
        case "boolean":
            return True
        case "integer" | "long":
            return max(1, shape.get("min", 1))
        case "float" | "double":
            return 1.5
        case "timestamp":
            return "2027-01-15T08:00:00Z"
        case None:
            return {"any": "thing"}
        case _:
            return shape.get("enum", ["text"])[0]


def arguments(call: Call, *, everything: bool) -> dict[str, Any]:
    """What a call needs, or one value for all that it takes."""
    style: Style = "sdk" if call.kind == "sdk" else "optimized"
    shapes, outer = input_of(call)
    shape = shapes.get(outer or "", {})
    members = shape.get("members", {})
    wanted = members if everything else shape.get("required", ())
    return {member_name(one, style): value(shapes, members[one]["shape"], style) for one in wanted}
