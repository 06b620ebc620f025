"""The rules of a JSONPath Choice as Python: ``(path("$.n") < 5) & path("$.name").is_present(True)``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stepsmith.asl.fields import COMPARISONS, attribute
from stepsmith.importing.printing import Atom, Call, Doc, Operation, flat, literal

_OPERATORS = {"Equals": "==", "LessThan": "<", "LessThanEquals": "<=", "GreaterThan": ">", "GreaterThanEquals": ">="}
_JOINED = {"And": ("&", "all_of"), "Or": ("|", "any_of")}


class NoCondition(Exception):
    """Why a rule cannot be written with conditions."""


def condition(rule: Mapping[str, Any], *, comment: str | None = None) -> Doc:
    """The condition of a rule, without its transition; ``comment`` is the condition's own."""
    used = [name for name in rule if name != "Variable"]
    if len(used) != 1:
        raise NoCondition("a rule that asks for none or several things")
    (operator,) = used
    operand = rule[operator]
    note = [] if comment is None else [("comment", Atom(literal(comment)))]
    if operator in _JOINED and isinstance(operand, list) and "Variable" not in rule:
        parts = [_nested(part) for part in operand]
        symbol, function = _JOINED[operator]
        # a & b & c is one And: only its first part could be taken for more of the same
        if len(parts) > 1 and not note and not (isinstance(parts[0], Operation) and parts[0].operator == symbol):
            return Operation(symbol, parts)
        return Call(function, [*(("", part) for part in parts), *note])
    if operator == "Not" and "Variable" not in rule:
        return Call("none_of", [("", _nested(operand)), *note])
    if operator not in COMPARISONS or not isinstance(rule.get("Variable"), str):
        raise NoCondition(f"a rule with {operator}, or without Variable")
    looked_at = Call("path", [("", Atom(literal(rule["Variable"])))])
    kind = "Numeric" if type(operand) in (int, float) else "String" if isinstance(operand, str) else ""
    symbol = _OPERATORS.get(operator.removeprefix(kind), "") if kind and operator.startswith(kind) else ""
    if symbol and not note:
        return Operation(symbol, [looked_at, Atom(literal(operand))])
    if isinstance(operand, (dict, list)) or operand is None:
        raise NoCondition(f"{operator} with what is neither a text, a number nor a boolean")
    method = f"{flat(looked_at)}.{attribute(operator)}"
    return Call(method, [("", Atom(literal(operand))), *note])


def _nested(rule: object) -> Doc:
    if not isinstance(rule, Mapping):
        raise NoCondition("a rule that is no object")
    comment = rule.get("Comment")
    if comment is not None and not isinstance(comment, str):
        raise NoCondition("a comment that is no text")
    return condition({name: value for name, value in rule.items() if name != "Comment"}, comment=comment)
