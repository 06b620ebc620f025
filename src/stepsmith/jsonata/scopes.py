"""Names are resolved when an expression is prepared: a scope knows which names it binds and where in its frame.

A block or the whole expression binds a name when ``:=`` runs, so a lookup may have to try an outer scope; parameters
are always bound. A path with ``@``, ``#`` or ``%`` has a scope of its own, whose frame holds the tuple (a dict).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from stepsmith.jsonata.run import ENCLOSING, FIRST_SLOT, UNSET, VARIABLES, Evaluate, Frame
from stepsmith.jsonata.values import UNDEFINED, Value


class Scope:
    """``places`` maps a bound name to its place in the frame; in a tuple scope the place is the name itself."""

    __slots__ = ("certain", "is_tuple", "outer", "places")

    def __init__(
        self, outer: Scope | None, names: Iterable[str], *, certain: bool = False, is_tuple: bool = False
    ) -> None:
        self.outer = outer
        self.is_tuple = is_tuple
        self.certain = certain
        self.places: dict[str, Any] = {}
        for name in names:
            if name not in self.places:
                self.places[name] = name if is_tuple else FIRST_SLOT + len(self.places)

    def candidates(self, name: str) -> list[tuple[int, Any, bool]]:
        """Where ``name`` may be found, innermost first: frames to climb, place, whether the frame is a tuple's."""
        found: list[tuple[int, Any, bool]] = []
        scope: Scope | None = self
        hops = 0
        while scope is not None:
            if name in scope.places:
                found.append((hops, scope.places[name], scope.is_tuple))
                if scope.certain:
                    break
            scope = scope.outer
            hops += 1
        return found

    def is_certain(self, name: str) -> bool:
        return name in self.places and self.certain


def lookup(scope: Scope, name: str, builtins: Mapping[str, Value]) -> Evaluate:
    """The closure that reads ``$name``: from the scopes, else from the given variables, else a built-in function."""
    fallback = builtins.get(name, UNDEFINED)
    candidates = scope.candidates(name)
    if not candidates:

        def given(item: Value, env: Frame) -> Value:
            return env[VARIABLES].get(name, fallback)

        return given
    hops, place, is_tuple = candidates[0]
    if hops == 0 and not is_tuple and scope.is_certain(name):

        def parameter(item: Value, env: Frame) -> Value:
            return env[place]

        return parameter

    if hops == 0 and not is_tuple and len(candidates) == 1:

        def local(item: Value, env: Frame) -> Value:
            value = env[place]
            return env[VARIABLES].get(name, fallback) if value is UNSET else value

        return local

    def search(item: Value, env: Frame) -> Value:
        for hops, place, is_tuple in candidates:
            frame = env
            for _ in range(hops):
                frame = frame[ENCLOSING]
            value = frame[FIRST_SLOT].get(place, UNSET) if is_tuple else frame[place]
            if value is not UNSET:
                return value
        return env[VARIABLES].get(name, fallback)

    return search


def store(scope: Scope, name: str) -> tuple[int, int]:
    """Frames to climb and place for ``$name := …``: the nearest scope that is not a tuple's."""
    hops = 0
    target: Scope | None = scope
    while target is not None and (target.is_tuple or name not in target.places):
        target = target.outer
        hops += 1
    assert target is not None, "every := was collected by the scope around it"
    return hops, target.places[name]
