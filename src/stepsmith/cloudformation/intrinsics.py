"""Intrinsic functions as the data they are in a template, and texts with ``${Name}`` turned into them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from stepsmith.asl.model import Json
from stepsmith.errors import DefinitionError

Intrinsic = dict[str, Any]

_NAME = re.compile(r"\$\{(!?)([^}!]+)\}")


def ref(name: str) -> Intrinsic:
    return {"Ref": name}


def get_att(name: str, attribute: str) -> Intrinsic:
    return {"Fn::GetAtt": [name, attribute]}


def sub(text: str) -> Intrinsic:
    return {"Fn::Sub": text}


def names(text: str) -> tuple[str, ...]:
    """The names between ``${`` and ``}`` in the order of first use; ``${!Literal}`` is no name."""
    return tuple(dict.fromkeys(name for literal, name in _NAME.findall(text) if not literal))


def resolve(value: Json, tokens: Mapping[str, Intrinsic], *, place: str) -> Json:
    """Replace ``${Token}`` in every text of a value by what it stands for in this template.

    A text that is one token becomes the token's intrinsic; a text with more in it becomes one ``Fn::Sub``.
    """
    if isinstance(value, dict):
        return {key: resolve(item, tokens, place=place) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [resolve(item, tokens, place=place) for item in value]
    if not isinstance(value, str) or "${" not in value:
        return value
    found = names(value)
    for name in found:
        if name not in tokens and not name.startswith("AWS::"):
            raise DefinitionError(f"{place}: {value!r} names ${{{name}}}, which no resource of the workflow provides")
    if len(found) == 1 and value == f"${{{found[0]}}}":
        return dict(tokens[found[0]]) if found[0] in tokens else ref(found[0])
    return sub(_NAME.sub(lambda match: _inlined(match, tokens), value))


def _inlined(match: re.Match[str], tokens: Mapping[str, Intrinsic]) -> str:
    literal, name = match.groups()
    if literal or name not in tokens:
        return match.group()
    match tokens[name]:
        case {"Ref": str(target)}:
            return f"${{{target}}}"
        case {"Fn::GetAtt": [str(target), str(attribute)]}:
            return f"${{{target}.{attribute}}}"
        case {"Fn::Sub": str(text)}:
            return text
        case other:
            raise DefinitionError(f"${{{name}}} stands for {other!r}, which cannot be part of a longer text")
