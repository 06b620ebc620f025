"""The signature that a call's model gives it, for ``help()`` and completion at run time."""

from __future__ import annotations

from inspect import Parameter, Signature
from typing import TYPE_CHECKING, Any, Final

from stepsmith.integrations import member_name, parse_resource
from stepsmith.integrations.models import Shape, model_of
from stepsmith.integrations.own_parameters import OWN_SHAPES


class _LeftOut:
    """What an optional parameter is without being given: it is not in the call at all."""

    def __repr__(self) -> str:
        return "..."


_LEFT_OUT: Final = _LeftOut()
MANY: Final = 24
"""An enumeration with more values than this is shown as a text: naming them all would help nobody."""

_KINDS: Final = {
    "string": "text",
    "blob": "text",
    "timestamp": "time",
    "boolean": "true or false",
    "integer": "whole number",
    "long": "whole number",
    "float": "number",
    "double": "number",
    "structure": "object",
    "map": "object",
    "list": "list",
}

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stepsmith.tasks.calls import Call


def input_of(call: Call) -> tuple[Mapping[str, Shape], str | None]:
    """The shapes of a call's parameters and the name of the outermost; None where it has none."""
    own = OWN_SHAPES.get((call.service, call.action)) if call.kind == "optimized" else None
    if own is not None:
        return own, "Parameters"
    operation = model_of(parse_resource(call.arn("request_response")))
    return ({}, None) if operation is None else (operation.shapes, operation.input)


def options_of(call: Call) -> dict[str, Any]:
    """Our own parameters with what they are without being given."""
    defaults = {"retry": (), "wait": True, "wait_for_task_token": False}
    return {option: defaults.get(option) for option in call.options}


def help_text(call: Call) -> str:
    """What ``help()`` shows: what the call does, and its parameters with what each may be."""
    shapes, name = input_of(call)
    shape = shapes.get(name or "", {})
    required = shape.get("required", ())
    lines = [call.says, "", f"{call.__name__}{signature(call)}", ""]
    for member, body in shape.get("members", {}).items():
        written = member_name(member, "sdk" if call.kind == "sdk" else "optimized")
        needed = ", required" if member in required and not body.get("idempotencyToken") else ""
        lines.append(f"{written}: {_kind(shapes.get(body['shape'], {}))}{needed}")
    return "\n".join(lines).rstrip()


def _kind(shape: Shape) -> str:
    """In words; an enumeration by its values, unless it has many."""
    values = shape.get("enum", ())
    if values and len(values) <= MANY:
        return " | ".join(map(str, values))
    return _KINDS.get(shape.get("type", ""), "anything")


def signature(call: Call) -> Signature:
    shapes, name = input_of(call)
    shape = shapes.get(name or "", {})
    members: Mapping[str, Shape] = shape.get("members", {})
    required = [one for one in shape.get("required", ()) if not members[one].get("idempotencyToken")]
    optional = [one for one in members if one not in required]
    parameters = [Parameter("name", Parameter.POSITIONAL_ONLY)]
    for member in (*required, *optional):
        written = member_name(member, "sdk" if call.kind == "sdk" else "optimized")
        if written.isidentifier():
            default = Parameter.empty if member in required else _LEFT_OUT
            parameters.append(Parameter(written, Parameter.KEYWORD_ONLY, default=default))
    for option, default in options_of(call).items():
        parameters.append(Parameter(option, Parameter.KEYWORD_ONLY, default=default))
    return Signature(parameters)
