"""Matches of a pattern in a text, whether the pattern is a regular expression or a function of the author's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stepsmith.jsonata.errors import failure
from stepsmith.jsonata.regex import RegexFunction
from stepsmith.jsonata.run import RUN, Frame
from stepsmith.jsonata.values import UNDEFINED, Function, Value


@dataclass(frozen=True, slots=True)
class Matched:
    """``start`` and ``end`` count characters; a group that took no part is None."""

    text: str
    start: int
    end: int
    groups: tuple[Value, ...]
    following: Function

    def as_object(self) -> dict[str, Value]:
        return {
            "match": self.text,
            "start": self.start,
            "end": self.end,
            "groups": list(self.groups),
            "next": self.following,
        }


class NextMatch(Function):
    """The ``next`` of a match: gives the match after it, or nothing."""

    __slots__ = ("end", "regex", "text")

    def __init__(self, regex: RegexFunction, text: str, end: int) -> None:
        self.regex, self.text, self.end = regex, text, end

    @property
    def arity(self) -> int:
        return 0

    def call(self, arguments: list[Value], item: Value, env: Frame) -> Value:
        found = self.find(env)
        return UNDEFINED if found is None else found.as_object()

    def find(self, env: Frame) -> Matched | None:
        if self.end >= len(self.text):
            return None
        found = next_match(self.regex, self.text, self.end, env)
        if found is not None and found.text == "":
            raise failure("D1004", self.regex.position, value=self.regex.source)
        return found


def next_match(regex: RegexFunction, text: str, start: int, env: Frame) -> Matched | None:
    spans = regex.search(text, start, env)
    if spans is None:
        return None
    groups = tuple(
        None if spans[place] < 0 else text[spans[place] : spans[place + 1]] for place in range(2, len(spans), 2)
    )
    return Matched(text[spans[0] : spans[1]], spans[0], spans[1], groups, NextMatch(regex, text, spans[1]))


def matches(pattern: Function, text: str, env: Frame, name: str) -> Iterator[Matched]:
    """Raises T1010 if a function of the author's own does not give what a matcher must."""
    if isinstance(pattern, RegexFunction):
        found = next_match(pattern, text, 0, env)
        while found is not None:
            env[RUN].charge(1)
            yield found
            assert isinstance(found.following, NextMatch)
            found = found.following.find(env)
        return
    result = pattern.call([text], UNDEFINED, env)
    while result is not UNDEFINED:
        env[RUN].charge(1)
        matched = _from_object(result, name)
        yield matched
        result = matched.following.call([], UNDEFINED, env)


def _from_object(result: Value, name: str) -> Matched:
    if type(result) is not dict:
        raise failure("T1010", token=name)
    text, start, end = result.get("match"), result.get("start"), result.get("end")
    groups, following = result.get("groups"), result.get("next")
    if not isinstance(start, int | float) or not isinstance(text, str) or not isinstance(following, Function):
        raise failure("T1010", token=name)
    ends = end if isinstance(end, int | float) else start + len(text)
    members = tuple(groups) if isinstance(groups, list) else ()
    return Matched(text, max(0, int(start)), max(0, int(ends)), members, following)
