"""Template text, JSON or YAML with short-form functions, to a value in long form with a place for every pointer.

Pointers are those of the long form: ``!Ref A`` at ``/X`` has its argument at ``/X/Ref``. YAML is read under the rules
of YAML 1.2, so that ``Version: 2012-10-17`` is text.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from stepsmith.source import Span, join_pointer, parse
from stepsmith.source.yaml_text import BoundedLoader, node_span, scalar
from stepsmith.template.errors import TemplateError

LONG_FORMS = {
    "!Ref": "Ref", "!Condition": "Condition", "!GetAtt": "Fn::GetAtt", "!Sub": "Fn::Sub", "!Join": "Fn::Join",
    "!Select": "Fn::Select", "!Split": "Fn::Split", "!If": "Fn::If", "!Equals": "Fn::Equals", "!And": "Fn::And",
    "!Or": "Fn::Or", "!Not": "Fn::Not", "!FindInMap": "Fn::FindInMap", "!GetAZs": "Fn::GetAZs",
    "!Base64": "Fn::Base64", "!ImportValue": "Fn::ImportValue", "!Cidr": "Fn::Cidr", "!Transform": "Fn::Transform",
    "!ToJsonString": "Fn::ToJsonString", "!Length": "Fn::Length",
}  # fmt: skip
MAXIMUM_NODES = 200_000
_TAG = "tag:yaml.org,2002:"
_EXPONENT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)[eE][-+]?[0-9]{3,}")


class _Loader(BoundedLoader):
    """Leaves the tag of an untagged node empty, so that a tag that was written can be told from none."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> str:
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """``value`` is the template in long form. ``path`` is the file, for messages."""

    text: str
    path: str | None = None
    value: dict[str, Any]
    spans: Mapping[str, Span] = field(repr=False)

    def span(self, pointer: str) -> Span | None:
        """The place of the value at ``pointer``, or of the closest value around it that is written."""
        while pointer not in self.spans and pointer:
            pointer = pointer[: pointer.rindex("/")]
        return self.spans.get(pointer)

    def line(self, pointer: str) -> int | None:
        span = self.span(pointer)
        return span.line if span else None

    def section(self, name: str) -> dict[str, Any]:
        """A section's members; empty when the section is absent."""
        return self.value.get(name) or {}

    @property
    def resources(self) -> dict[str, Any]:
        return self.section("Resources")

    @property
    def parameters(self) -> dict[str, Any]:
        return self.section("Parameters")


def parse_template(text: str, *, path: str | None = None) -> Template:
    """Text to long form; nothing is judged but that it is well-formed. Raises ``TemplateError``."""
    if text.lstrip("\ufeff \t\r\n").startswith("{"):
        document = parse(text, path=None, syntax="json")
        fatal = next((problem for problem in document.problems if problem.fatal), None)
        if fatal is not None:
            # [R] api/test_templates.py::test_validate_invalid_json_template_should_fail
            # AWS's reader has read the offending character when it complains: the column is the one after it.
            where = f" (line {fatal.span.line}, column {fatal.span.column + 1})"
            raise TemplateError(f"Template format error: JSON not well-formed.{where}", span=fatal.span)
        return Template(text=text, path=path, value=document.value, spans=_json_spans(document))
    reader = _Reader()
    value = reader.value(_compose(text), "", 0)
    if not isinstance(value, dict):
        # [R] api/test_stacks.py::TestStacksApi::test_create_stack_url_as_template
        raise TemplateError("Template format error: unsupported structure.", span=Span(1, 1, 1, 1))
    return Template(text=text, path=path, value=value, spans=reader.spans)


def _is_too_large(text: str) -> bool:
    return bool(_EXPONENT.fullmatch(text)) and math.isinf(float(text))


def _json_spans(document: Any) -> dict[str, Span]:
    values: dict[str, Span] = {}
    stack: list[tuple[str, Any]] = [("", document.value)]
    while stack:
        pointer, value = stack.pop()
        span = document.span(pointer)
        if span is not None:
            values[pointer] = span
        if isinstance(value, dict):
            stack += [(join_pointer(pointer, name), item) for name, item in value.items()]
        elif isinstance(value, list):
            stack += [(join_pointer(pointer, index), item) for index, item in enumerate(value)]
    return values


def _compose(text: str) -> Any:
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise _not_well_formed(Span(line, column, line, column + 1)) from error
    except (yaml.YAMLError, RecursionError) as error:
        raise _not_well_formed(Span(1, 1, 1, 1)) from error
    if node is None:
        raise TemplateError("Template format error: unsupported structure.", span=Span(1, 1, 1, 1))
    return node


def _not_well_formed(span: Span) -> TemplateError:
    return TemplateError(
        f"Template format error: YAML not well-formed. (line {span.line}, column {span.column})", span=span
    )


class _Reader:
    def __init__(self) -> None:
        self.spans: dict[str, Span] = {}
        self.nodes = 0

    def value(self, node: Any, pointer: str, depth: int) -> Any:
        self.nodes += 1
        if self.nodes > MAXIMUM_NODES or depth > 200:
            raise _not_well_formed(node_span(node))
        span = node_span(node)
        tag = node.tag or ""
        if tag.startswith("!") and tag != "!":
            return self._function(node, tag, pointer, depth)
        self.spans[pointer] = span
        return self._plain(node, pointer, depth)

    def _plain(self, node: Any, pointer: str, depth: int) -> Any:
        if isinstance(node, yaml.ScalarNode):
            explicit = node.tag if node.tag and node.tag.startswith(_TAG) else None
            # A "number" of hundreds of digits or with a huge exponent is text that nobody meant as a number.
            plain = not node.style and len(node.value) < 300 and not _is_too_large(node.value)
            return scalar(node.value, plain=plain, tag=explicit)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, f"{pointer}/{index}", depth + 1) for index, item in enumerate(node.value)]
        result: dict[str, Any] = {}
        for key, item in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise _not_well_formed(node_span(key))
            result[key.value] = self.value(item, join_pointer(pointer, key.value), depth + 1)
        return result

    def _function(self, node: Any, tag: str, pointer: str, depth: int) -> Any:
        name = LONG_FORMS.get(tag)
        if name is None:
            raise _not_well_formed(node_span(node))
        self.spans[pointer] = node_span(node)
        inner = join_pointer(pointer, name)
        self.spans[inner] = node_span(node)
        argument = self._plain(node, inner, depth)
        if name == "Fn::GetAtt" and isinstance(argument, str):
            # The resource ends at the first dot; an attribute may contain more of them (Outputs.Name).
            argument = list(argument.split(".", 1))
        elif isinstance(node, yaml.ScalarNode) and not isinstance(argument, str):
            argument = node.value  # `!Ref 123` names 123: functions take text
        return {name: argument}
