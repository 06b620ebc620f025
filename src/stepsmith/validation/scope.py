"""What every family of rules is given: the machine, its scopes, and each state as it is written, with its place.

What several families ask of a state (its texts, its expressions parsed, the variables that it reads) is found once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from stepsmith import jsonata
from stepsmith.asl import InvalidState, Json, Machine, QueryLanguage, State, language_of
from stepsmith.asl.expressions import inner, is_expression
from stepsmith.asl.flow import Scope, scopes
from stepsmith.asl.variables import Use, path_reads, texts
from stepsmith.asl.writer import write_own


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """One expression of a state. ``references`` is None where it does not parse: ``problem`` says why."""

    pointer: str
    text: str
    references: jsonata.References | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One state that could be read. ``written`` has its own members, ``texts`` and ``expressions`` are those in them.

    The pointers of texts, expressions and reads are inside the state.
    """

    scope: Scope
    name: str
    state: State
    pointer: str
    language: QueryLanguage
    written: Mapping[str, Json]
    texts: tuple[tuple[str, str], ...]
    expressions: tuple[Parsed, ...]

    @property
    def reads(self) -> Iterator[Use]:
        """The variables that the state's own fields read. Expressions that do not parse read nothing."""
        if self.language == "JSONPath":
            yield from path_reads(self.texts)
        for one in self.expressions:
            if one.references is not None:
                asked = _ASKED_FOR.findall(one.text) if "$exists" in one.text else ()
                for name in sorted(one.references.variables.difference(asked, ("states",))):
                    yield Use(name, one.pointer)


# [R] ``$exists($x) ? $x : 0`` may stand where nothing has assigned ``$x``.
_ASKED_FOR = re.compile(r"\$exists\(\s*\$(\w+)")


@dataclass(frozen=True, slots=True)
class Subject:
    """``size`` is the number of characters of the definition's text, None where it is not known."""

    machine: Machine
    scopes: tuple[Scope, ...]
    sites: tuple[Site, ...]
    express: bool
    size: int | None
    _by_scope: Mapping[str, tuple[Site, ...]]

    @classmethod
    def of(cls, machine: Machine, *, express: bool, size: int | None = None) -> Subject:
        found = scopes(machine)
        by_scope = {scope.pointer: tuple(_sites(scope, machine)) for scope in found}
        every = tuple(site for sites in by_scope.values() for site in sites)
        return cls(machine, found, every, express, size, by_scope)

    def sites_of(self, scope: Scope) -> tuple[Site, ...]:
        return self._by_scope[scope.pointer]


def _sites(scope: Scope, machine: Machine) -> Iterator[Site]:
    for name, state in scope.machine.states.items():
        if isinstance(state, InvalidState):
            continue
        # [R] whatever is neither JSONPath nor absent acts as JSONata; the reader keeps it in extra.
        default = "JSONata" if "QueryLanguage" in machine.extra else machine.query_language
        language = "JSONata" if "QueryLanguage" in state.extra else language_of(state, default)
        written = write_own(state)
        found = tuple(texts(written))
        yield Site(
            scope=scope,
            name=name,
            state=state,
            pointer=scope.state_pointer(name),
            language=language,
            written=written,
            texts=found,
            expressions=tuple(_parsed(found)) if language == "JSONata" else (),
        )


def _parsed(written: tuple[tuple[str, str], ...]) -> Iterator[Parsed]:
    for pointer, text in written:
        if is_expression(text):
            expression = inner(text).strip()
            try:
                found = jsonata.references(jsonata.parse(expression))
            except jsonata.JsonataError as error:
                yield Parsed(pointer=pointer, text=expression, problem=error.message)
            else:
                yield Parsed(pointer=pointer, text=expression, references=found)
