"""Expressions that may fail on values of the right types: what no Catch catches outside of a Task, Map or Parallel."""

from __future__ import annotations

import re

from stepsmith.authoring.nodes import Call, Conditional, Constant, Node, Operation, Raw

_FUNCTIONS = {
    "base64decode": "fn.base64_decode",
    "formatNumber": "fn.format_number",
    "number": "fn.number",
    "parse": "fn.parse",
    "power": "**",
    "sqrt": "fn.sqrt",
    "toMillis": "fn.to_millis",
}
_BY_HAND = re.compile(r"\$(?:" + "|".join(_FUNCTIONS) + r"|error|assert|eval)\s*\(")


def fallible(node: Node) -> str | None:
    """The first part that may fail, as its author wrote it.

    What stands in the branches of a condition is taken to be guarded by it; a member that is missing is not looked for,
    since declared payloads say what is there.
    """
    waiting = [node]
    while waiting:
        found = waiting.pop()
        match found:
            case Conditional(condition, _, _):
                waiting.append(condition)
                continue
            case Call(function, _) if function in _FUNCTIONS:
                return _FUNCTIONS[function]
            case Operation("/", _, divisor) if not (isinstance(divisor, Constant) and divisor.value):
                return "/"
            case Raw(fragments) if any(isinstance(text, str) and _BY_HAND.search(text) for text in fragments):
                return "raw"
        waiting.extend(reversed(found.parts))
    return None
