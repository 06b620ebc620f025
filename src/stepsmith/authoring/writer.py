"""A tree of nodes as JSONata text: names quoted, texts escaped, parentheses where precedence needs them.

Texts are written in single quotes, which JSON need not escape, unless they hold one.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from stepsmith.authoring.nodes import (
    ROOTS,
    Call,
    Concatenation,
    Conditional,
    Constant,
    Element,
    Field,
    Gathered,
    Index,
    Lambda,
    ListOf,
    Local,
    Negation,
    Node,
    ObjectOf,
    Operation,
    Quoted,
    Raw,
)

# How tightly each operator binds, as in JSONata's own grammar; what is not here binds tightest.
_ATOM, _NEGATION, _CONDITIONAL, _CONCATENATION = 90, 70, 20, 50
_BINDING = {
    **dict.fromkeys(("*", "/", "%"), 60),
    **dict.fromkeys(("+", "-", "&"), 50),
    **dict.fromkeys(("=", "!=", "<", "<=", ">", ">=", "in"), 40),
    "and": 30,
    "or": 25,
}
_COMPARISON = 40

_PLAIN_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_KEYWORDS = frozenset(("and", "or", "in", "true", "false", "null", "function"))
_DELIMITER = re.compile(r"\{%|%\}")

Resolve = Callable[[Node], "Node | str"]
"""What a root stands for where it is read: another node, or its text, which binds tightest."""


def write(node: Node, resolve: Resolve, least: int = 0) -> str:
    """The text of an expression, in parentheses if it binds less tightly than ``least``."""
    if isinstance(node, ROOTS):
        found = resolve(node)
        return found if isinstance(found, str) else write(found, resolve, least)
    text, binding = _write(node, resolve)
    return f"({text})" if binding < least else text


def _write(node: Node, resolve: Resolve) -> tuple[str, int]:
    match node:
        case Field(base, name):
            return _field(write(base, resolve, _ATOM), name), _ATOM
        case Constant(value):
            return _constant(value)
        case Operation(operator, left, right):
            binding = _BINDING[operator]
            # A comparison of a comparison would read as a chain, which it is not.
            first = binding + 1 if binding == _COMPARISON else binding
            text = f"{write(left, resolve, first)} {operator} {write(right, resolve, binding + 1)}"
            return text, binding
        case Concatenation(pieces):
            return " & ".join(write(piece, resolve, _CONCATENATION + 1) for piece in pieces), _CONCATENATION
        case Call(function, arguments):
            return f"${function}({', '.join(write(argument, resolve) for argument in arguments)})", _ATOM
        case Index(base, index):
            return f"{write(base, resolve, _ATOM)}[{write(index, resolve)}]", _ATOM
        case ObjectOf(members):
            inside = ", ".join(f"{quote(name)}: {write(value, resolve)}" for name, value in members)
            return "{" + inside + "}", _ATOM
        case ListOf(elements):
            return "[" + ", ".join(write(element, resolve) for element in elements) + "]", _ATOM
        case Element(value, is_list):
            return _element(write(value, resolve), value, is_list), _ATOM
        case Gathered(sequence):
            return f"[{write(sequence, resolve)}]", _ATOM
        case Conditional(condition, then, otherwise):
            parts = (write(part, resolve, _CONDITIONAL + 1) for part in (condition, then, otherwise))
            return "{} ? {} : {}".format(*parts), _CONDITIONAL
        case Negation(operand):
            return f"-{write(operand, resolve, _NEGATION + 1)}", _NEGATION
        case Lambda(parameters, body):
            names = ", ".join(f"${parameter}" for parameter in parameters)
            return f"function({names}) {{ {write(body, resolve)} }}", _ATOM
        case Local(name):
            return f"${name}", _ATOM
        case Quoted(value):
            return _DELIMITER.sub(_escaped, json.dumps(value, ensure_ascii=False)), _ATOM
        case Raw(fragments):
            parts = (
                fragment if isinstance(fragment, str) else write(fragment, resolve, _ATOM) for fragment in fragments
            )
            return "".join(parts).strip(), 0
    raise AssertionError(f"a node that the writer does not know: {node!r}")


def _field(base: str, name: str) -> str:
    if _PLAIN_NAME.fullmatch(name) and name not in _KEYWORDS:
        return f"{base}.{name}"
    if "`" in name or _DELIMITER.search(name) or not name.isprintable():
        return f"$lookup({base}, {quote(name)})"  # between backticks nothing can be escaped
    return f"{base}.`{name}`"


def _element(text: str, value: Node, is_list: bool | None) -> str:
    """A list constructor takes the members of a list instead of the list, unless that is a constructor itself."""
    if is_list is False or isinstance(value, (ListOf, Gathered)):
        return text
    if is_list:
        return f"[{text}]"
    return f"($type({text}) = 'array' ? [[{text}]] : {text})"


def _constant(value: object) -> tuple[str, int]:
    if isinstance(value, str):
        return quote(value), _ATOM
    if value is None or isinstance(value, bool):
        return json.dumps(value), _ATOM
    text = repr(value)
    return text, _NEGATION if text.startswith("-") else _ATOM


def quote(text: str) -> str:
    """A JSONata text literal. The delimiters of an expression are never inside one."""
    written = json.dumps(text, ensure_ascii=False)
    written = re.sub(r"[\ud800-\udfff]", lambda found: f"\\u{ord(found.group()):04x}", written)
    written = _DELIMITER.sub(_escaped, written)
    if "'" in text:
        return written  # JSONata has no \' to put it between single quotes
    return "'" + written[1:-1].replace('\\"', '"') + "'"


def _escaped(delimiter: re.Match[str]) -> str:
    return {"{%": "\\u007b%", "%}": "%\\u007d"}[delimiter.group()]
