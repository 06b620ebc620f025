"""A result as a call may give it, made from the API's own shape: its members and those one level below, each with a
value of its kind; further below only what the API requires.

It is for trying a machine out, not for its values: texts are the members' names, lists have one element, maps none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

from stepsmith.integrations.casing import Style, member_name
from stepsmith.integrations.models import Shape
from stepsmith.integrations.resource import Integration
from stepsmith.integrations.results import is_parsed, result_shape

Json: TypeAlias = Any

LEVELS: Final = 2
TIMESTAMP: Final = "2027-01-15T08:00:00Z"
_DONE: Final = ("SUCCEEDED", "SUCCESS", "COMPLETED", "COMPLETE", "FINISHED", "DONE", "AVAILABLE", "ACTIVE", "READY")
_GONE_WRONG: Final = ("FAILED", "FAILURE", "ERROR", "ERRORED", "STOPPED", "ABORTED", "CANCELLED", "TERMINATED")


def sample_result(integration: Integration, *, failed: bool = False) -> Json:
    """What the call gives when it worked, or (``failed``) how the job it began is described when that failed.

    An empty object where nothing is known about the result: functions, activities, callbacks, HTTP endpoints.
    """
    found = result_shape(integration)
    if found is None:
        return {}
    shapes, name, style = found
    return _Sample(shapes, style, integration, _GONE_WRONG if failed else _DONE).value(name, (), "result")


class _Sample:
    def __init__(
        self, shapes: Mapping[str, Shape], style: Style, integration: Integration, wanted: tuple[str, ...]
    ) -> None:
        self.shapes = shapes
        self.style = style
        self.integration = integration
        self.wanted = wanted

    def value(self, name: str, path: tuple[str, ...], field: str, inside: tuple[str, ...] = ()) -> Json:
        """``inside`` are the structures around this one; a member that is one of them again is left out, or empty."""
        if is_parsed(self.integration, path):
            return {}
        shape = self.shapes.get(name, {})
        match shape.get("type"):
            case "structure":
                result: dict[str, Json] = {}
                for member, body in shape.get("members", {}).items():
                    written = member_name(member, self.style)
                    required = member in shape.get("required", ())
                    holds_more = self.shapes.get(body["shape"], {}).get("type") in ("structure", "list", "map")
                    if body["shape"] in (*inside, name):
                        if required:
                            result[written] = {}
                    elif required or len(path) < (1 if holds_more else LEVELS):
                        result[written] = self.value(body["shape"], (*path, written), written, (*inside, name))
                return result
            case "list":
                element = shape["member"]["shape"]
                return [] if element in inside else [self.value(element, path, field, inside)]
            case "map" | None:
                return {}
            case "boolean":
                return False
            case "string":
                return self.text(shape, field)
            case "timestamp":
                return TIMESTAMP
            case "blob":
                return ""
            case _:
                # 0 says success where it is an exit code or a count of failures.
                return max(shape.get("min", 0), 0)

    def text(self, shape: Shape, field: str) -> str:
        options = shape.get("enum")
        if options:
            return str(next((one for wanted in self.wanted for one in options if one.upper() == wanted), options[0]))
        least, most = int(shape.get("min", 0)), int(shape.get("max", 1_000))
        return field.ljust(least, "x")[:most]
