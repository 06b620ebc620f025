"""A template as YAML: block style, short-form intrinsic functions, the same text for the same value.

Text that some YAML reader could take for something else (``on``, ``2012-10-17``, ``012``) is quoted; text of several
lines is a literal block. Members keep the order in which they were given, below sections in AWS's order.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

SECTIONS = (
    "AWSTemplateFormatVersion", "Description", "Metadata", "Parameters", "Rules", "Mappings", "Conditions",
    "Transform", "Resources", "Outputs",
)  # fmt: skip
RESOURCE_MEMBERS = (
    "Type", "Condition", "DependsOn", "DeletionPolicy", "UpdateReplacePolicy", "CreationPolicy", "UpdatePolicy",
    "Metadata", "Properties",
)  # fmt: skip
SHORT_FORMS = {
    "Ref": "!Ref", "Fn::GetAtt": "!GetAtt", "Fn::Sub": "!Sub", "Fn::Join": "!Join", "Fn::Select": "!Select",
    "Fn::Split": "!Split", "Fn::If": "!If", "Fn::Equals": "!Equals", "Fn::And": "!And", "Fn::Or": "!Or",
    "Fn::Not": "!Not", "Fn::FindInMap": "!FindInMap", "Fn::GetAZs": "!GetAZs", "Fn::Base64": "!Base64",
    "Fn::ImportValue": "!ImportValue",
}  # fmt: skip
FLOW_WIDTH = 100

_WORDS = re.compile(r"[A-Za-z_/.$][^\x00-\x1f\x7f-\x9f#:\u2028\u2029\ufeff\\]*")
# Words that YAML 1.1 or 1.2 reads as null, a boolean, a number or "merge".
_RESERVED = re.compile(r"(?i:~|null|true|false|yes|no|on|off|y|n|\.inf|\.nan)")
_NUMBER_LIKE = re.compile(r"[-+.]?[0-9].*")
_PAIR = re.compile(r"\\ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\t]")


def dump(template: Mapping[str, Any]) -> str:
    """The whole template, ending in a newline. Sections and resources are set apart by empty lines."""
    blocks: list[str] = []
    for section in _ordered(template, SECTIONS):
        value = template[section]
        if section in ("Resources", "Outputs", "Parameters", "Mappings", "Conditions") and value:
            gap = "\n\n" if section == "Resources" else "\n"
            members = [
                _member(name, _resource(member) if section == "Resources" else member, 1)
                for name, member in value.items()
            ]
            blocks.append(f"{_scalar(section)}:\n" + gap.join(members))
        else:
            blocks.append(_member(section, value, 0))
    return "\n\n".join(blocks) + "\n" if blocks else "{}\n"


def dump_value(value: Any) -> str:
    """Any value that JSON can hold, in the same style, without a template's sections."""
    text = _value(value, 0, lead="")
    return text.lstrip("\n") + "\n"


def _ordered(value: Mapping[str, Any], first: tuple[str, ...]) -> list[str]:
    return [name for name in first if name in value] + [name for name in value if name not in first]


def _resource(value: Any) -> Any:
    return {name: value[name] for name in _ordered(value, RESOURCE_MEMBERS)} if isinstance(value, Mapping) else value


def _member(name: str, value: Any, depth: int) -> str:
    return f"{'  ' * depth}{_scalar(name)}:{_value(value, depth + 1, lead=' ')}"


def _value(value: Any, depth: int, *, lead: str) -> str:
    """What follows a member's colon or a list item's dash. ``depth`` is the indentation of lines below it."""
    short = _short_form(value)
    if short is not None:
        tag, argument = short
        if isinstance(argument, list):
            flow = _flow(value)
            if flow is not None and len(flow) + 2 * depth <= FLOW_WIDTH:
                return lead + flow
        return f"{lead}{tag}{_value(argument, depth, lead=' ')}"
    if isinstance(value, Mapping) and value:
        return "\n" + "\n".join(_member(str(name), item, depth) for name, item in value.items())
    if isinstance(value, (list, tuple)) and value:
        return "\n" + "\n".join(_item(item, depth) for item in value)
    if isinstance(value, str) and "\n" in value and _fits_literal(value):
        return lead + _literal(value, depth)
    return lead + _scalar(value)


def _item(value: Any, depth: int) -> str:
    """A list item; a mapping begins on the line of its dash."""
    indent = "  " * depth
    if isinstance(value, Mapping) and value and _short_form(value) is None:
        lines = [_member(str(name), item, depth + 1) for name, item in value.items()]
        return f"{indent}- " + "\n".join(lines).removeprefix("  " * (depth + 1))
    return f"{indent}-{_value(value, depth + 1, lead=' ')}"


def _short_form(value: Any) -> tuple[str, Any] | None:
    """A function's tag and argument; None where a second tag would stand on the same value, which YAML forbids."""
    if not isinstance(value, Mapping) or len(value) != 1:
        return None
    ((name, argument),) = value.items()
    tag = SHORT_FORMS.get(name)
    if tag is None or not isinstance(argument, (str, list, tuple)):
        return None
    if name == "Fn::GetAtt" and isinstance(argument, (list, tuple)):
        if len(argument) != 2 or not all(isinstance(part, str) for part in argument) or "." in argument[0]:
            return None
        return tag, ".".join(argument)
    if isinstance(argument, str) and "\n" in argument and not _fits_literal(argument):
        return None
    return tag, list(argument) if isinstance(argument, tuple) else argument


def _flow(value: Any) -> str | None:
    """A function and its arguments on one line; None when that would not read well."""
    short = _short_form(value)
    if short is not None:
        tag, argument = short
        inner = _flow(argument)
        return None if inner is None else f"{tag} {inner}"
    if isinstance(value, (list, tuple)):
        parts = [_flow(item) for item in value]
        return None if any(part is None for part in parts) else f"[{', '.join(part for part in parts if part)}]"
    if isinstance(value, Mapping):
        return None if value else "{}"
    if isinstance(value, str):
        return None if "\n" in value else _scalar(value, flow=True)
    return _scalar(value)


def _scalar(value: Any, *, flow: bool = False) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case float():
            return _number(value)
        case str():
            return _string(value, flow=flow)
        case dict():
            return "{}"
        case list() | tuple():
            return "[]"
    raise TypeError(f"a template cannot hold {type(value).__name__}: {value!r}")


def _number(value: float) -> str:
    """JSON's spelling, with the sign and point that YAML 1.1 asks of an exponent."""
    text = json.dumps(value, allow_nan=False)
    mantissa, mark, exponent = text.partition("e")
    if not mark:
        return text
    return f"{mantissa if '.' in mantissa else mantissa + '.0'}e{exponent if exponent[0] in '+-' else '+' + exponent}"


def _string(text: str, *, flow: bool) -> str:
    if _is_plain(text, flow=flow):
        return text
    if _UNPRINTABLE.search(text) or "\n" in text:
        return _escaped(text)
    return '""' if not text else "'" + text.replace("'", "''") + "'"


def _escaped(text: str) -> str:
    """JSON's escapes, but for characters beyond the 16th bit, which YAML writes as one and not as a pair."""
    return _PAIR.sub(lambda match: f"\\U{ord(json.loads(f'{chr(34)}{match[0]}{chr(34)}')):08x}", json.dumps(text))


def _is_plain(text: str, *, flow: bool) -> bool:
    if not text or text != text.strip(" ") or _RESERVED.fullmatch(text) or _NUMBER_LIKE.fullmatch(text):
        return False
    body = text.replace("::", "").replace("://", "")  # a colon that no space follows is text: AWS::S3::Bucket, s3://…
    body = re.sub(r":(?=[^\s:,\[\]{}])", "", body)
    return bool(_WORDS.fullmatch(body)) and not text.endswith(":") and not (flow and re.search(r"[,\[\]{}]", text))


def _fits_literal(text: str) -> bool:
    """Whether a literal block gives back exactly this text without an indentation indicator."""
    lines = text.split("\n")
    return not _UNPRINTABLE.search(text) and bool(lines[0]) and not lines[0].startswith(" ")


def _literal(text: str, depth: int) -> str:
    body = text.rstrip("\n")
    ending = len(text) - len(body)
    chomping = {0: "-", 1: ""}.get(ending, "+")
    lines = (body + "\n" * max(ending - 1, 0)).split("\n")
    indent = "  " * depth
    return f"|{chomping}\n" + "\n".join(indent + line if line else "" for line in lines)
