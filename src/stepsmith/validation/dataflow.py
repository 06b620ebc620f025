"""300x: variables are defined on every path that reads them, assigned in the scope that owns them, and well named."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from stepsmith.asl import InvalidState
from stepsmith.asl.flow import Edge, Scope, definitely_defined, path_avoiding, possibly_defined
from stepsmith.asl.variables import assigned, assignments, reads
from stepsmith.diagnostics import Diagnostic, nearest
from stepsmith.diagnostics import catalogue as rules
from stepsmith.validation.scope import Subject


def check(subject: Subject) -> Iterator[Diagnostic]:
    always: dict[tuple[str, str], frozenset[str]] = {}
    sometimes: dict[tuple[str, str], frozenset[str]] = {}
    for scope in subject.scopes:
        inherited: frozenset[str] = frozenset()
        enclosing: frozenset[str] = frozenset()
        if scope.parent is not None and scope.owner is not None and not scope.distributed:
            inherited = always.get((scope.parent.pointer, scope.owner), frozenset())
            # [R] a name that the enclosing scope assigns only later, in the owner's catcher, may be assigned inside.
            enclosing = sometimes.get((scope.parent.pointer, scope.owner), frozenset())
        here = definitely_defined(scope.graph, _defines(scope), inherited)
        always.update({(scope.pointer, name): names for name, names in here.items()})
        perhaps = possibly_defined(scope.graph, _defines(scope), enclosing)
        sometimes.update({(scope.pointer, name): names for name, names in perhaps.items()})
        yield from _names(scope, enclosing)
        yield from _reads(subject, scope, here)


def _defines(scope: Scope) -> Callable[[Edge], frozenset[str]]:
    states = scope.machine.states

    def defines(edge: Edge) -> frozenset[str]:
        return assigned(states[edge.source], edge)

    return defines


def _reads(subject: Subject, scope: Scope, here: dict[str, frozenset[str]]) -> Iterator[Diagnostic]:
    for name, state in scope.machine.states.items():
        if isinstance(state, InvalidState) or name not in here:
            continue
        told: set[str] = set()
        for use in reads(state, subject.language(state)):
            if use.name in here[name] or use.name in told:
                continue
            told.add(use.name)
            path = path_avoiding(scope.graph, name, use.name, _defines(scope))
            known = {n.removesuffix(".$") for s in scope.machine.states.values() for n, _ in assignments(s)}
            guess = nearest(use.name, known | here[name]) if use.name not in known else None
            yield rules.UNDEFINED_VARIABLE.at(
                scope.state_pointer(name) + use.pointer,
                variable=use.name,
                path=" → ".join(path) or name,
                hint=f"did you mean ${guess}?" if guess else _distributed_hint(scope, use.name),
            )


def _distributed_hint(scope: Scope, name: str) -> str | None:
    if scope.distributed:
        return f"a distributed Map's children see no outer variables: pass ${name} in through ItemSelector"
    return None


def _names(scope: Scope, enclosing: frozenset[str]) -> Iterator[Diagnostic]:
    for state_name, state in scope.machine.states.items():
        for name, pointer in assignments(state):
            place = scope.state_pointer(state_name) + pointer
            bare = name.removesuffix(".$")
            problem = _name_problem(bare)
            if problem:
                yield rules.VARIABLE_NAME.at(place, problem=problem)
            elif bare in enclosing:
                yield rules.SHADOWED_VARIABLE.at(place, variable=bare)


def _name_problem(name: str) -> str | None:
    if name == "states":
        return "the name states is AWS's own: choose another"
    if not 1 <= len(name) <= 80:
        return f"a variable's name has 1 to 80 characters, this one has {len(name)}"
    if "." in name or "[" in name:
        return f"{name!r}: only whole variables can be assigned, not a part of one"
    if not name.isidentifier():
        return f"{name!r}: a variable's name begins with a letter and goes on with letters, digits and _"
    return None
