"""YAML text under the rules of YAML 1.2's core schema: ``Yes`` and ``on`` are strings, ``0o17`` is a number.

AWS reads definitions this way: a recorded one has states named ``Yes`` and ``No``.
"""

from __future__ import annotations

import math
import re
from typing import Any

import yaml

from stepsmith.source.json_text import MAXIMUM_DEPTH, Failure
from stepsmith.source.span import Span, join_pointer

MAXIMUM_NODES = 200_000  # aliases are followed as copies: this bounds what a small text can grow to

_NULL = re.compile(r"~|null|Null|NULL|")
_TRUE = re.compile(r"true|True|TRUE")
_FALSE = re.compile(r"false|False|FALSE")
_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEX = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_TAG = "tag:yaml.org,2002:"
# libyaml's parser where PyYAML was built with it: ten times faster, the same nodes.
_Base: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class BoundedLoader(_Base):  # type: ignore[misc]
    """Refuses what is nested too deep: libyaml's composer recurses in C, where that ends the process."""

    depth = 0

    def descend_resolver(self, parent: Any, index: Any) -> None:
        self.depth += 1
        if self.depth > MAXIMUM_DEPTH + 2:  # the rest is judged where the pointer is known
            raise RecursionError

    def ascend_resolver(self) -> None:
        self.depth -= 1


class _Loader(BoundedLoader):
    """Leaves the tag of an untagged scalar empty, so that an explicit ``!!str`` can be told from a plain scalar."""

    def resolve(self, kind: Any, value: Any, implicit: Any) -> str:
        return "" if kind is yaml.ScalarNode else str(super().resolve(kind, value, implicit))


class _Refused(Exception):
    def __init__(self, message: str, pointer: str, span: Span | None) -> None:
        super().__init__(message)
        self.failure = Failure(message, pointer, span, True)


def load(text: str) -> tuple[Any, tuple[Failure, ...]]:
    """The value and what is wrong. Of members with the same name the last is kept."""
    failures: list[Failure] = []
    try:
        node = _compose(text)
        if node is None:
            return None, (Failure("the text is empty", "", Span(1, 1, 1, 1), True),)
        value = _Construction(failures).value(node, "", 0)
    except _Refused as refused:
        return None, (refused.failure,)
    return value, tuple(failures)


def places(text: str) -> tuple[dict[str, Span], dict[str, Span]]:
    """Spans of values and of member names by JSON Pointer; empty when the text is not YAML."""
    values: dict[str, Span] = {}
    keys: dict[str, Span] = {}
    try:
        node = _compose(text)
    except _Refused:
        return values, keys
    stack: list[tuple[Any, str, int]] = [] if node is None else [(node, "", 0)]
    while stack:
        node, pointer, depth = stack.pop()
        if len(values) > MAXIMUM_NODES or depth > MAXIMUM_DEPTH:
            break
        values[pointer] = node_span(node)
        if isinstance(node, yaml.MappingNode):
            for key, item in node.value:
                inner = join_pointer(pointer, str(key.value))
                keys[inner] = node_span(key)
                stack.append((item, inner, depth + 1))
        elif isinstance(node, yaml.SequenceNode):
            stack += [(item, f"{pointer}/{index}", depth + 1) for index, item in enumerate(node.value)]
    return values, keys


def node_span(node: Any) -> Span:
    start, end = node.start_mark, node.end_mark
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


def _compose(text: str) -> Any:
    try:
        return yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        span = Span(mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 2) if mark else None
        raise _Refused(f"not YAML: {_said(text, error, mark)}", "", span or Span(1, 1, 1, 1)) from None
    except yaml.YAMLError as error:
        raise _Refused(f"not YAML: {error}", "", Span(1, 1, 1, 1)) from None
    except RecursionError:
        raise _Refused(f"nested deeper than {MAXIMUM_DEPTH} levels", "", Span(1, 1, 1, 1)) from None


def _said(text: str, error: yaml.MarkedYAMLError, mark: Any) -> str:
    """What the parser found, in words that say what to do where it is a tab or a second document."""
    problem = str(error.problem or error.context)
    line = text.split("\n")[mark.line] if mark and mark.line < text.count("\n") + 1 else ""
    if "cannot start any token" in problem and line[mark.column : mark.column + 1] == "\t":
        return "a tab; indent with blanks"
    if "cannot start any token" in problem and line[: mark.column].endswith("{") and line.startswith("%", mark.column):
        return 'a text that begins with {% needs quotes: "{% … %}"'
    if problem.startswith("mapping values are not allowed"):
        return "a colon and a blank inside a text: put the text in quotes, or mend the indentation"
    if "found another document" in problem:
        return "a second document begins here; a file holds one definition"
    return problem


class _Construction:
    def __init__(self, failures: list[Failure]) -> None:
        self.failures = failures
        self.nodes = 0

    def value(self, node: Any, pointer: str, depth: int) -> Any:
        self.nodes += 1
        if self.nodes > MAXIMUM_NODES:
            raise _Refused(f"more than {MAXIMUM_NODES:,} values once aliases are followed", pointer, node_span(node))
        if depth > MAXIMUM_DEPTH:
            raise _Refused(f"nested deeper than {MAXIMUM_DEPTH} levels", pointer, node_span(node))
        if isinstance(node, yaml.ScalarNode):
            return scalar(node.value, plain=not node.style, tag=node.tag, pointer=pointer, span=node_span(node))
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, f"{pointer}/{index}", depth + 1) for index, item in enumerate(node.value)]
        result: dict[str, Any] = {}
        for key, item in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise _Refused("a member's name must be text", pointer, node_span(key))
            inner = join_pointer(pointer, key.value)
            if key.value == "<<" and not key.style:
                message = "a merge key (<<), which YAML 1.2 has not: write the members out"
                raise _Refused(message, inner, node_span(key))
            if key.value in result:
                message = f"the member {key.value!r} is written twice; the last one counts"
                self.failures.append(Failure(message, inner, node_span(key), False))
            result[key.value] = self.value(item, inner, depth + 1)
        return result


def scalar(text: str, *, plain: bool, tag: str | None = None, pointer: str = "", span: Span | None = None) -> Any:
    """What a scalar means in the core schema. A quoted or explicitly tagged ``!!str`` scalar is always text."""
    if not plain or tag == _TAG + "str":
        return text
    if _NULL.fullmatch(text):
        return None
    if _TRUE.fullmatch(text):
        return True
    if _FALSE.fullmatch(text):
        return False
    if _INTEGER.fullmatch(text):
        if len(text) > 4000:
            raise _Refused("a number with more than 4,000 digits", pointer, span)
        return int(text)
    if _OCTAL.fullmatch(text):
        return int(text[2:], 8)
    if _HEX.fullmatch(text):
        return int(text[2:], 16)
    if _FLOAT.fullmatch(text):
        number = float(text)
        if math.isinf(number):
            raise _Refused(f"{text} is too large for a number", pointer, span)
        return number
    return text
