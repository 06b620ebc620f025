"""A signature such as ``<s-nn?:s>`` says which arguments a function takes; checking also fits them to it.

Letters: s string, n number, b boolean, l null, a array, o object, f function, u any scalar, j any JSON, x anything;
``a<n>`` an array of numbers, ``(sf)`` either; then ``?`` optional, ``-`` taken from the context when missing, ``+`` one
or more. Nothing (``m``) fits every parameter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from stepsmith.jsonata.errors import Unquoted, failure
from stepsmith.jsonata.values import UNDEFINED, Function, Root, Value

_LETTERS: dict[type, str] = {str: "s", int: "n", float: "n", bool: "b", type(None): "l", list: "a", dict: "o"}
_PLURALS = {"a": "arrays", "b": "booleans", "f": "functions", "n": "numbers", "o": "objects", "s": "strings"}


def letter(value: Value) -> str:
    return _type_letter(type(value))


def _type_letter(kind: type) -> str:
    known = _LETTERS.get(kind)
    if known is not None:
        return known
    if issubclass(kind, Function):
        return "f"
    return "a" if issubclass(kind, list) else "m"


_ITEM_TYPES = {"n": frozenset({int, float}), "s": frozenset({str}), "o": frozenset({dict})}
_Plan = tuple[tuple[int, frozenset[type]], ...]


@dataclass(frozen=True, slots=True)
class Parameter:
    kind: str
    pattern: str
    subtype: str | None
    context: str | None  # the pattern of what may stand in for a missing argument from the context


class Signature:
    """``text`` as written; ``fit`` checks arguments and returns them as the function wants them."""

    __slots__ = ("_pattern", "_plans", "parameters", "text")

    def __init__(self, text: str, parameters: tuple[Parameter, ...]) -> None:
        self.text = text
        self.parameters = parameters
        self._pattern = "".join(f"({p.pattern})" for p in parameters)
        # What each combination of types needs; filled as they occur.
        self._plans: dict[tuple[type, ...], _Plan | None] = {}

    def check(self, position: int) -> None:
        """Raises S0401 if an author's modifiers make no sense together, such as ``<s?+>``."""
        try:
            re.compile(self._pattern)
            for parameter in self.parameters:
                re.compile(parameter.context or "")
        except re.error:
            raise failure("S0401", position) from None

    def fit(self, arguments: list[Value], item: Value, name: str | None) -> list[Value]:
        """Raises T0410, T0411 or T0412 naming the argument, counted from 1."""
        types = tuple(map(type, arguments))
        try:
            plan = self._plans[types]
        except KeyError:
            plan = self._plans[types] = self._plan(arguments)
        if plan is None:
            return self._fit(arguments, item, name)
        for place, kinds in plan:
            if not kinds.issuperset(map(type, arguments[place])):
                return self._fit(arguments, item, name)
        return arguments

    def _plan(self, arguments: list[Value]) -> _Plan | None:
        """The arrays whose items remain to be checked, if the arguments may otherwise stay as they are."""
        supplied = "".join(map(letter, arguments))
        match = re.fullmatch(self._pattern, supplied)
        if match is None:
            return None
        taken = match.groups()
        count = len(supplied)
        if any(len(each) != 1 for each in taken[:count]) or any(
            each or parameter.context for each, parameter in zip(taken[count:], self.parameters[count:], strict=True)
        ):
            return None
        checks = []
        for place, parameter in enumerate(self.parameters[:count]):
            if parameter.kind != "a" or taken[place] == "m":
                continue
            if taken[place] != "a":
                return None
            if parameter.subtype is not None:
                if parameter.subtype not in _ITEM_TYPES:
                    return None
                checks.append((place, _ITEM_TYPES[parameter.subtype]))
        return tuple(checks)

    def _fit(self, arguments: list[Value], item: Value, name: str | None) -> list[Value]:
        supplied = "".join(map(letter, arguments))
        match = re.fullmatch(self._pattern, supplied)
        if match is None:
            raise self._misfit(supplied, name)
        fitted: list[Value] = []
        place = 0
        for parameter, taken in zip(self.parameters, match.groups(), strict=True):
            argument = arguments[place] if place < len(arguments) else UNDEFINED
            if taken == "":
                if parameter.context is not None:
                    if not re.match(parameter.context, letter(item)):
                        raise failure("T0411", index=place + 1, token=_named(name))
                    fitted.append(item[0] if type(item) is Root else item)
                else:
                    fitted.append(argument)
                    place += 1
                continue
            for single in taken:
                argument = arguments[place] if place < len(arguments) else UNDEFINED
                if parameter.kind == "a":
                    argument = self._array(parameter, argument, single, taken, place, name)
                fitted.append(argument)
                place += 1
        return fitted

    @staticmethod
    def _array(parameter: Parameter, value: Value, single: str, taken: str, place: int, name: str | None) -> Value:
        if single == "m":
            return UNDEFINED
        subtype = parameter.subtype
        if subtype is not None:
            if single != "a":
                fits = taken == subtype
            else:
                fits = all(_type_letter(kind) == subtype[:1] for kind in set(map(type, value)))
            if not fits:
                plural = _PLURALS.get(subtype, Unquoted("undefined"))
                raise failure("T0412", index=place + 1, token=_named(name), type=plural)
        return value if single == "a" else [value]

    def _misfit(self, supplied: str, name: str | None) -> Exception:
        pattern, good = "", 0
        for parameter in self.parameters:
            pattern += parameter.pattern
            match = re.match(pattern, supplied)
            if match is None:
                break
            good = match.end()
        return failure("T0410", index=good + 1, token=_named(name))


def _named(name: str | None) -> Any:
    return Unquoted("undefined") if name is None else name


_CHOICES = {"a": "[asnblfom]", "x": "[asnblfom]", "j": "[asnblom]", "u": "[snblm]", "f": "f"}


def read_signature(text: str, position: int = 0) -> Signature:
    """Raises S0401 or S0402 at ``position`` for a signature that means nothing."""
    parameters: list[Parameter] = []
    index = 1
    while index < len(text):
        symbol = text[index]
        if symbol == ":":
            break  # the return type is for readers
        if symbol in "snblo":
            parameters.append(Parameter(symbol, f"[{symbol}m]", None, None))
        elif symbol in _CHOICES:
            parameters.append(Parameter(symbol, _CHOICES[symbol], None, None))
        elif symbol == "(":
            end = _closing(text, index, "(", ")")
            choice = text[index + 1 : end]
            if "<" in choice:
                raise failure("S0402", position)
            parameters.append(Parameter(f"({choice})", f"[{re.escape(choice)}m]", None, None))
            index = end
        elif parameters and symbol == "-":
            last = parameters[-1]
            parameters[-1] = Parameter(last.kind, last.pattern + "?", last.subtype, last.pattern)
        elif parameters and symbol in "?+":
            last = parameters[-1]
            parameters[-1] = Parameter(last.kind, last.pattern + symbol, last.subtype, last.context)
        elif symbol == "<":
            if not parameters or parameters[-1].kind not in ("a", "f"):
                raise failure("S0401", position)
            end = _closing(text, index, "<", ">")
            last = parameters[-1]
            parameters[-1] = Parameter(last.kind, last.pattern, text[index + 1 : end], last.context)
            index = end
        index += 1
    return Signature(text, tuple(parameters))


def _closing(text: str, start: int, opening: str, closing: str) -> int:
    depth = 0
    for index in range(start, len(text)):
        if text[index] == opening:
            depth += 1
        elif text[index] == closing:
            depth -= 1
            if depth == 0:
                return index
    return len(text)
