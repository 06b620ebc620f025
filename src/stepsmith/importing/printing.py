"""Python source as a small tree, laid out as ``ruff format`` does: flat where it fits, else one part a line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

WIDTH = 120
_STEP = 4


@dataclass(frozen=True, slots=True)
class Atom:
    """Text that is never broken. ``is_operation``: it needs parentheses inside another one."""

    text: str
    is_operation: bool = False


@dataclass(frozen=True, slots=True)
class Call:
    """``function(first, name=second)``; arguments by position have the name ''. Lists and tuples are calls of ''."""

    function: str
    arguments: Sequence[tuple[str, Doc]]
    brackets: str = "()"


@dataclass(frozen=True, slots=True)
class Pairs:
    members: Sequence[tuple[str, Doc]]


@dataclass(frozen=True, slots=True)
class Operation:
    operator: str
    operands: Sequence[Doc]


@dataclass(frozen=True, slots=True)
class Noted:
    """A part with a comment, which makes whatever it stands in one part a line."""

    doc: Doc
    comment: str


Doc: TypeAlias = Atom | Call | Pairs | Operation | Noted


def listing(items: Sequence[Doc]) -> Call:
    return Call("", [("", item) for item in items], "[]")


def has_comment(doc: Doc) -> bool:
    match doc:
        case Noted():
            return True
        case Call(_, arguments):
            return any(has_comment(item) for _, item in arguments)
        case Pairs(members):
            return any(has_comment(item) for _, item in members)
        case Operation(_, operands):
            return any(has_comment(item) for item in operands)
    return False


def flat(doc: Doc) -> str:
    match doc:
        case Atom(text):
            return text
        case Noted(inner):
            return flat(inner)
        case Call(function, arguments, brackets):
            inside = ", ".join(f"{name}={flat(item)}" if name else flat(item) for name, item in arguments)
            return f"{function}{brackets[0]}{inside}{brackets[1]}"
        case Pairs(members):
            return "{" + ", ".join(f"{key}: {flat(item)}" for key, item in members) + "}"
        case Operation(operator, operands):
            return f" {operator} ".join(_operand(item) for item in operands)


def _operand(doc: Doc) -> str:
    text = flat(doc)
    return f"({text})" if isinstance(doc, Operation) or (isinstance(doc, Atom) and doc.is_operation) else text


def render(doc: Doc, indent: int, column: int, tail: int = 0) -> str:
    """The text; ``column`` is where its first line begins, ``tail`` how much follows its last."""
    text = flat(doc)
    if not has_comment(doc) and column + len(text) + tail <= WIDTH and "\n" not in text:
        return text
    if isinstance(doc, Call) and len(doc.arguments) == 1 and flat(doc.arguments[0][1]).startswith('"""'):
        return text  # a long text stays with its brackets
    deeper = indent + _STEP
    lines: list[str]
    match doc:
        case Call(function, arguments, brackets) if arguments:
            lines = [f"{function}{brackets[0]}"]
            for name, item in arguments:
                lines += _part(f"{name}=" if name else "", item, deeper)
            return "\n".join([*lines, " " * indent + brackets[1]])
        case Pairs(members) if members:
            lines = ["{"]
            for key, item in members:
                lines += _part(f"{key}: ", item, deeper)
            return "\n".join([*lines, " " * indent + "}"])
        case Operation(operator, operands):
            first, *others = operands
            lines = [_rendered_operand(first, indent, column, 0)]
            begin = indent + len(operator) + 1
            for item in others:
                text = _rendered_operand(item, indent, begin, tail if item is others[-1] else 0)
                lines.append(f"{' ' * indent}{operator} {text}")
            return "\n".join(lines)
        case Noted(inner):
            return render(inner, indent, column, tail)
    return text


def _part(prefix: str, item: Doc, indent: int) -> list[str]:
    pad = " " * indent
    lines = []
    if isinstance(item, Noted):
        lines.append(f"{pad}# {one_line(item.comment)}")
        item = item.doc
    lines.append(f"{pad}{prefix}{render(item, indent, indent + len(prefix), 1)},")
    return lines


def _rendered_operand(doc: Doc, indent: int, column: int, tail: int) -> str:
    if not isinstance(doc, Operation):
        text = render(doc, indent, column, tail)
        return f"({text})" if isinstance(doc, Atom) and doc.is_operation else text
    text = flat(doc)
    if column + len(text) + 2 + tail <= WIDTH:
        return f"({text})"
    pad = " " * (indent + _STEP)
    return f"(\n{pad}{render(doc, indent + _STEP, indent + _STEP)}\n{' ' * indent})"


def literal(value: object) -> str:
    """None, booleans, numbers and texts as ruff writes them: texts in the quotes that need fewer escapes."""
    if isinstance(value, float) and not math.isfinite(value):
        return f'float("{value}")'
    if not isinstance(value, str):
        return repr(value)
    quote = "'" if value.count('"') > value.count("'") else '"'
    return quote + escaped(value, quote) + quote


def escaped(text: str, quote: str) -> str:
    parts = []
    for character in text:
        if character in ("\\", quote):
            parts.append("\\" + character)
        elif character.isprintable():
            parts.append(character)
        else:
            parts.append(character.encode("unicode_escape").decode("ascii"))
    return "".join(parts)


def one_line(text: str) -> str:
    """A text as it may stand in a comment or a docstring: what else it holds cannot end either."""
    plain = text.replace("\\", "/").replace('"', "'")
    return " ".join("".join(character if character.isprintable() else " " for character in plain).split())
