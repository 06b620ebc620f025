"""A regular expression as a function, and which of two matchers runs it.

Python's ``re`` is fast but cannot be interrupted, and AWS ends an evaluation that takes too long. So a pattern goes to
``re`` only if its shape and the subject's length bound the work; otherwise the machine runs it and counts steps.
"""

from __future__ import annotations

import re
from typing import Any

from stepsmith.jsonata import regex_syntax as s
from stepsmith.jsonata.regex_machine import Machine
from stepsmith.jsonata.run import RUN, Frame
from stepsmith.jsonata.values import UNDEFINED, Function, Value

_MOST_STEPS = 20_000_000  # what re may take in the worst case: a fraction of a second


class RegexFunction(Function):
    """``source`` and ``flags`` as written; ``search`` gives (start, end) of the match and of each group, or None."""

    __slots__ = ("_compiled", "_degree", "_factor", "_machine", "_tree", "flags", "position", "source")

    def __init__(self, source: str, flags: str, position: int) -> None:
        self.source, self.flags, self.position = source, flags, position
        self._tree = s.read_regex(source, position)
        self._machine: Machine | None = None
        self._compiled: re.Pattern[str] | None = None
        cost = _cost(self._tree.root)
        self._degree, self._factor = cost if cost is not None else (-1, 0)
        if cost is not None:
            ignore_case = re.IGNORECASE if "i" in flags else re.NOFLAG
            self._compiled = re.compile(_translate(self._tree.root, "m" in flags), ignore_case)

    @property
    def arity(self) -> int:
        return 2

    def search(self, text: str, start: int, env: Frame) -> tuple[int, ...] | None:
        run = env[RUN]
        if self._compiled is not None and self._factor * (len(text) + 1) ** (self._degree + 1) <= _MOST_STEPS:
            run.charge(1 + (len(text) >> 5))
            match = self._compiled.search(text, start)
            if match is None:
                return None
            return tuple(place for group in range(self._tree.groups + 1) for place in match.span(group))
        if self._machine is None:
            self._machine = Machine(self._tree, "i" in self.flags, "m" in self.flags, self.position)
        found, steps = self._machine.search(text, start, run.steps * 4)
        run.charge(steps >> 2)
        return found

    def call(self, arguments: list[Value], item: Value, env: Frame) -> Value:
        """Called as a function it gives one match as an object whose ``next`` is a function that gives the next."""
        from stepsmith.jsonata.matching import next_match

        if not arguments or type(arguments[0]) is not str:
            return UNDEFINED
        found = next_match(self, arguments[0], 0, env)
        return UNDEFINED if found is None else found.as_object()


def regex_function(source: str, flags: str, position: int) -> RegexFunction:
    return RegexFunction(source, flags, position)


def _cost(node: s.Pattern) -> tuple[int, int] | None:
    """(degree, factor): the work on n characters is at most factor times n to the degree; None if that is unknown.

    None too where ``re`` and ECMAScript differ: references to groups, and groups that a repetition may leave unset.
    """
    match node:
        case s.Characters() | s.Edge():
            return 0, 1
        case s.BackReference():
            return None
        case s.Group(body=body):
            return _cost(body)
        case s.Look(ahead=ahead, body=body):
            return _cost(body) if ahead else None
        case s.Sequence(parts=parts):
            degree, factor = 0, 1
            for part in parts:
                cost = _cost(part)
                if cost is None:
                    return None
                degree, factor = degree + cost[0], factor * cost[1]
            return degree, factor
        case s.Choice(branches=branches):
            costs = [_cost(branch) for branch in branches]
            known = [cost for cost in costs if cost is not None]
            if len(known) < len(costs):
                return None
            return max(cost[0] for cost in known), sum(cost[1] for cost in known)
        case s.Repeat(body=body, most=most):
            if most == 1:
                cost = _cost(body)
                return None if cost is None else (cost[0], cost[1] + 1)
            if most >= 1000 and most < s.ANYTHING:
                return None
            return (1, 1) if _is_rigid(body) else None


def _is_rigid(node: s.Pattern) -> bool:
    """A body that matches in one way only, so that repeating it opens no choices but how often."""
    match node:
        case s.Characters():
            return True
        case s.Group(body=body):
            return _is_rigid(body)
        case s.Sequence(parts=parts):
            return bool(parts) and all(_is_rigid(part) for part in parts)
        case s.Repeat(body=body, least=least, most=most):
            return least == most and 0 < most <= 100 and _is_rigid(body)
        case _:
            return False


def _translate(node: s.Pattern, multiline: bool) -> str:
    match node:
        case s.Characters(ranges=ranges, negated=negated):
            return _characters(ranges, negated)
        case s.Edge(kind=kind):
            return _edge(kind, multiline)
        case s.Group(number=number, body=body):
            return ("(" if number is not None else "(?:") + _translate(body, multiline) + ")"
        case s.Sequence(parts=parts):
            return "".join(_translate(part, multiline) for part in parts)
        case s.Choice(branches=branches):
            return "(?:" + "|".join(_translate(branch, multiline) for branch in branches) + ")"
        case s.Look(negated=negated, body=body):
            return ("(?!" if negated else "(?=") + _translate(body, multiline) + ")"
        case s.Repeat(body=body, least=least, most=most, greedy=greedy):
            limits = f"{{{least},{'' if most >= s.ANYTHING else most}}}"
            return f"(?:{_translate(body, multiline)}){limits}{'' if greedy else '?'}"
        case _:
            raise AssertionError("a pattern with references is run by the machine")


def _characters(ranges: Any, negated: bool) -> str:
    if not ranges:
        return "(?!)" if not negated else r"[\s\S]"
    if not negated and len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return re.escape(chr(ranges[0][0]))
    spans = "".join(f"{re.escape(chr(low))}-{re.escape(chr(high))}" for low, high in ranges)
    return f"[{'^' if negated else ''}{spans}]"


_WORD = _characters(s.WORD.ranges, False)
_NO_WORD = _characters(s.WORD.ranges, True)
_LINE_END = _characters(s.LINE_ENDS.ranges, False)


def _edge(kind: str, multiline: bool) -> str:
    if kind == "start":
        return rf"(?:\A|(?<={_LINE_END}))" if multiline else r"\A"
    if kind == "end":
        return rf"(?:\Z|(?={_LINE_END}))" if multiline else r"\Z"
    at_word = f"(?<={_WORD})(?!{_WORD})|(?<!{_WORD})(?={_WORD})"
    return f"(?:{at_word})" if kind == "boundary" else f"(?!{at_word})"
