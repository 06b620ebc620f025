"""What every family of rules is given: the machine, its scopes, and each state with its language and its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stepsmith.asl import InvalidState, Machine, QueryLanguage, State, language_of
from stepsmith.asl.flow import Scope, scopes


@dataclass(frozen=True, slots=True)
class Subject:
    machine: Machine
    scopes: tuple[Scope, ...]
    express: bool

    @classmethod
    def of(cls, machine: Machine, *, express: bool) -> Subject:
        return cls(machine, scopes(machine), express)

    def language(self, state: State) -> QueryLanguage:
        return language_of(state, self.machine.query_language)

    def states(self) -> Iterator[tuple[Scope, str, State, str]]:
        """Scope, name, state and pointer of every state that could be read."""
        for scope in self.scopes:
            for name, state in scope.machine.states.items():
                if not isinstance(state, InvalidState):
                    yield scope, name, state, scope.state_pointer(name)
