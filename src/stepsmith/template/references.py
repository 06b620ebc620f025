"""What a value refers to: resources and parameters by Ref, attributes by Fn::GetAtt, both by Fn::Sub."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from stepsmith.source import join_pointer

PSEUDO_PARAMETERS = frozenset(
    {
        "AWS::AccountId",
        "AWS::NotificationARNs",
        "AWS::NoValue",
        "AWS::Partition",
        "AWS::Region",
        "AWS::StackId",
        "AWS::StackName",
        "AWS::URLSuffix",
    }
)
# `${!Literal}` stands for `${Literal}`; a name is a parameter, a resource, `Resource.Attribute` or a pseudo parameter.
SUBSTITUTION = re.compile(r"\$\{(!?)([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Reference:
    """``attribute`` is None for a Ref. ``pointer`` is that of the function, relative to the value that was searched."""

    name: str
    attribute: str | None
    pointer: str


def function(value: Any) -> tuple[str, Any] | None:
    """The name and argument when a value is an intrinsic function: an object with one member named like one."""
    if isinstance(value, dict) and len(value) == 1:
        ((name, argument),) = value.items()
        if name == "Ref" or name.startswith("Fn::"):
            return name, argument
    return None


def references(value: Any, pointer: str = "") -> Iterator[Reference]:
    """Every reference inside ``value``, in the order in which it is written."""
    called = function(value)
    if called is not None:
        name, argument = called
        inner = join_pointer(pointer, name)
        if name == "Ref" and isinstance(argument, str):
            yield Reference(argument, None, pointer)
            return
        if name == "Fn::GetAtt":
            yield from _get_att(argument, pointer, inner)
            return
        if name == "Fn::Sub":
            yield from _sub(argument, pointer, inner)
            return
        value, pointer = argument, inner
        if function(value) is not None:
            yield from references(value, pointer)
            return
    if isinstance(value, dict):
        for member, item in value.items():
            yield from references(item, join_pointer(pointer, member))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from references(item, f"{pointer}/{index}")


def _get_att(argument: Any, pointer: str, inner: str) -> Iterator[Reference]:
    if isinstance(argument, str):
        argument = argument.split(".", 1)
    if not isinstance(argument, list) or len(argument) != 2 or not isinstance(argument[0], str):
        return
    resource, attribute = argument
    yield Reference(resource, attribute if isinstance(attribute, str) else "", pointer)
    yield from references(attribute, f"{inner}/1")


def _sub(argument: Any, pointer: str, inner: str) -> Iterator[Reference]:
    text: Any = argument
    variables: Any = {}
    if isinstance(argument, list) and len(argument) == 2 and isinstance(argument[1], dict):
        text, variables = argument
        yield from references(variables, f"{inner}/1")
    if not isinstance(text, str):
        return
    for literal, name in SUBSTITUTION.findall(text):
        name = name.strip()
        if literal or name in variables:
            continue
        resource, dot, attribute = name.partition(".")
        yield Reference(resource, attribute if dot else None, pointer)
