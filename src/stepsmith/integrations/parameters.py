"""Whether the parameters of a service call are ones that it takes.

What is only known at run time is left alone: JSONata expressions, values of ``.$`` keys, texts with substitutions.
Numbers' ranges and texts' patterns are not judged.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias

from stepsmith.integrations.casing import Style, member_name
from stepsmith.integrations.conversion import find_member
from stepsmith.integrations.models import Shape, model_of
from stepsmith.integrations.own_parameters import EXTRA_MEMBERS, OWN_SHAPES, TEXT_MEMBERS
from stepsmith.integrations.resource import Integration

Json: TypeAlias = Any
ProblemKind: TypeAlias = Literal["unknown", "missing", "type", "enum", "casing"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ParameterProblem:
    """``pointer`` is a JSON Pointer inside the parameters; for ``missing`` it points to the object that lacks it.

    ``suggestion`` is what to write instead, where that can be guessed.
    """

    pointer: str
    kind: ProblemKind
    message: str
    suggestion: str | None = None


def check_parameters(integration: Integration, arguments: Json, *, nulls: bool = False) -> list[ParameterProblem]:
    """Everything that is wrong with ``arguments``, the value of Arguments or Parameters, in the order written.

    Empty for functions, activities and whatever has no known parameters. ``nulls`` may stand for any member: what a
    service says to one only shows when it is called.
    """
    if is_dynamic(arguments):
        return []
    own = OWN_SHAPES.get((integration.service, integration.action)) if integration.kind != "sdk" else None
    if own is not None:
        return _Checker(own, integration, "optimized", nulls).check("Parameters", arguments)
    operation = model_of(integration)
    if operation is None:
        return []
    style: Style = "sdk" if integration.kind == "sdk" else "optimized"
    if operation.input is None:
        shapes: Mapping[str, Shape] = {"Parameters": {"type": "structure", "members": {}}}
        return _Checker(shapes, integration, style, nulls).check("Parameters", arguments)
    return _Checker(operation.shapes, integration, style, nulls).check(operation.input, arguments)


def is_dynamic(value: Json) -> bool:
    """Whether a value is only known later: an expression, or text with a substitution in it."""
    return isinstance(value, str) and (
        (value.startswith("{%") and value.endswith("%}")) or SUBSTITUTION.search(value) is not None
    )


SUBSTITUTION: Final = re.compile(r"\$\{[^{}]*\}")


def objection(integration: Integration, parameters: Json) -> str | None:
    """What Step Functions objects to in a call's parameters before it makes the call; None when nothing."""
    # [R] a null goes through to the service: startExecution, sendMessage and putItem were recorded with one.
    problems = check_parameters(integration, parameters, nulls=True)
    if not problems:
        return None
    first = problems[0]
    if integration.service == "apigateway" and first.kind == "type" and first.pointer.count("/") > 1:
        return f"The value of the field '{first.pointer.split('/')[1]}' has an invalid format"  # [R]
    return first.message


class _Checker:
    def __init__(self, shapes: Mapping[str, Shape], integration: Integration, style: Style, nulls: bool) -> None:
        self.shapes = shapes
        self.nulls = nulls
        self.style = style
        self.call = f"{integration.service}:{integration.action}"
        self.extra = EXTRA_MEMBERS.get((integration.service, integration.action), frozenset())
        if integration.kind == "sdk":
            self.extra = frozenset()
        self.problems: list[ParameterProblem] = []

    def check(self, shape: str, value: Json) -> list[ParameterProblem]:
        if value is None:
            value = {}
        self.value(shape, value, "", "the parameters", top=True)
        return self.problems

    def add(self, pointer: str, kind: ProblemKind, message: str, suggestion: str | None = None) -> None:
        self.problems.append(ParameterProblem(pointer=pointer, kind=kind, message=message, suggestion=suggestion))

    def value(self, name: str, value: Json, pointer: str, label: str, *, top: bool = False) -> None:
        if is_dynamic(value) or (value is None and self.nulls):
            return
        shape = self.shapes.get(name, {})
        kind = shape.get("type")
        if shape.get("document") or kind is None:
            return
        if kind == "structure":
            if isinstance(value, dict):
                self.structure(shape, value, pointer, top=top)
            elif name == "AttributeValue" and self.style == "optimized" and (value is None or isinstance(value, str)):
                return  # published AWS samples write DynamoDB's attributes as plain strings
            else:
                self.wrong_type(pointer, label, "an object", value)
        elif kind == "list":
            if isinstance(value, list):
                for position, item in enumerate(value):
                    self.value(shape["member"]["shape"], item, f"{pointer}/{position}", f"{label}[{position}]")
            else:
                self.wrong_type(pointer, label, "an array", value)
        elif kind == "map":
            if isinstance(value, dict):
                for key, item in value.items():
                    if not key.endswith(".$"):
                        self.value(shape["value"]["shape"], item, f"{pointer}/{escaped(key)}", key)
            else:
                self.wrong_type(pointer, label, "an object", value)
        else:
            self.scalar(shape, kind, value, pointer, label)

    def structure(self, shape: Shape, value: dict[str, Json], pointer: str, *, top: bool) -> None:
        members: Mapping[str, Any] = shape.get("members", {})
        given: set[str] = set()
        open_ended = False
        for key, item in value.items():
            name = key.removesuffix(".$")
            if SUBSTITUTION.search(name):
                open_ended = True
                continue
            if top and name in self.extra:
                continue
            here = f"{pointer}/{escaped(key)}"
            member = find_member(shape, name)
            if member is None:
                self.unknown(here, name, members)
                continue
            given.add(member)
            written = member_name(member, self.style)
            if name != written:
                self.add(
                    here,
                    "casing",
                    f"{name} of {self.call} is written {written} in a state machine",
                    written,
                )
            if key == name:
                self.value(members[member]["shape"], item, here, name)
        if open_ended:
            return
        for member in shape.get("required", ()):
            if member not in given and not members[member].get("idempotencyToken"):
                written = member_name(member, self.style)
                self.add(pointer, "missing", f"{self.call} needs {written}", written)

    def unknown(self, pointer: str, name: str, members: Mapping[str, Any]) -> None:
        from difflib import get_close_matches

        known = [member_name(member, self.style) for member in members]
        near = get_close_matches(name, known, n=1, cutoff=0.6)
        self.add(pointer, "unknown", f"{self.call} has no parameter {name}", near[0] if near else None)

    def scalar(self, shape: Shape, kind: str, value: Json, pointer: str, label: str) -> None:
        if kind == "blob":
            return
        if kind == "boolean":
            # Published AWS samples write "true", and numbers as text, which the Java SDKs read.
            if not isinstance(value, bool) and str(value).lower() not in ("true", "false"):
                self.wrong_type(pointer, label, "true or false", value)
        elif kind in ("integer", "long"):
            if not WHOLE.fullmatch(number_text(value)):
                self.wrong_type(pointer, label, "a whole number", value)
        elif kind in ("float", "double", "bigdecimal"):
            if not DECIMAL.fullmatch(number_text(value)):
                self.wrong_type(pointer, label, "a number", value)
        elif kind == "timestamp":
            if isinstance(value, bool) or not isinstance(value, (str, int, float)):
                self.wrong_type(pointer, label, "a time", value)
        elif not isinstance(value, str):
            # Where the API wants JSON text, Step Functions makes it from an object.
            if not (isinstance(value, (dict, list)) and label.split("[")[0] in TEXT_MEMBERS):
                self.wrong_type(pointer, label, "a string", value)
        elif value not in (choices := shape.get("enum", (value,))):
            from difflib import get_close_matches

            near = get_close_matches(value.upper(), [str(choice).upper() for choice in choices], n=1, cutoff=0.6)
            suggestion = next((str(choice) for choice in choices if near and str(choice).upper() == near[0]), None)
            shown = ", ".join(map(str, choices[:12])) + (", …" if len(choices) > 12 else "")
            self.add(pointer, "enum", f"{label} of {self.call} is one of {shown}; found {value}", suggestion)

    def wrong_type(self, pointer: str, label: str, wanted: str, value: Json) -> None:
        self.add(pointer, "type", f"{label} of {self.call} must be {wanted}, found {describe(value)}")


WHOLE: Final = re.compile(r"-?[0-9]+(\.0+)?")
DECIMAL: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?")


def number_text(value: Json) -> str:
    """A number, or the text of one, as text; anything else as text that no pattern of a number matches."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return "no number"
    return value if isinstance(value, str) else repr(value)


def describe(value: Json) -> str:
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "an array"
    return "null" if value is None else str(value).lower() if isinstance(value, bool) else repr(value)


def escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
