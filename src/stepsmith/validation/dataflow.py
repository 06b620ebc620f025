"""300x: variables are defined on every path that reads them, assigned in the scope that owns them, and well named."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from stepsmith.asl.definedness import Transition, defined_always, defined_sometimes
from stepsmith.asl.flow import Scope
from stepsmith.asl.variables import assigned, assignments
from stepsmith.diagnostics import Diagnostic, nearest
from stepsmith.diagnostics import catalogue as rules
from stepsmith.jsonata.function_names import FUNCTION_NAMES
from stepsmith.validation.scope import Site, Subject
from stepsmith.validation.transitions import is_known

_SHOWN_AT_EACH_END = 3


def check(subject: Subject) -> Iterator[Diagnostic]:
    names = _Names()
    always: dict[str, int] = {}  # by the pointer of a state
    sometimes: dict[str, int] = {}
    unsure: set[str] = set()
    for scope in subject.scopes:
        inherited = enclosing = 0
        if scope.parent is not None and scope.owner is not None and not scope.distributed:
            owner = scope.parent.state_pointer(scope.owner)
            inherited = always.get(owner, 0)
            # [R] a name that the enclosing scope assigns only later, in the owner's catcher, may be assigned inside.
            enclosing = sometimes.get(owner, 0)
        flow = _Flow.of(scope, names)
        if flow is None:
            unsure.add(scope.pointer)
        sites = subject.sites_of(scope)
        if flow is not None:
            pointers = [scope.state_pointer(name) for name in scope.machine.states]
            here = defined_always(flow.start, flow.transitions, inherited)
            always.update({pointers[state]: mask for state, mask in here.items()})
            perhaps = defined_sometimes(flow.start, flow.transitions, enclosing)
            sometimes.update({pointers[state]: mask for state, mask in perhaps.items()})
            if _is_certain(scope, unsure):
                yield from _reads(scope, sites, flow, here, names)
            else:
                unsure.add(scope.pointer)
        yield from _assignments(scope, sites, enclosing, names)


def _is_certain(scope: Scope, unsure: set[str]) -> bool:
    """Whether the ways to the states of a scope are known: whatever hides one is told, and is the only cause."""
    return is_known(scope) and (scope.parent is None or scope.distributed or scope.parent.pointer not in unsure)


class _Names:
    """One bit a variable, over the whole machine."""

    def __init__(self) -> None:
        self.bits: dict[str, int] = {}

    def bit(self, name: str) -> int:
        return 1 << self.bits.setdefault(name, len(self.bits))

    def mask(self, names: Iterable[str]) -> int:
        total = 0
        for name in names:
            total |= self.bit(name)
        return total

    def of(self, mask: int) -> list[str]:
        return [name for name, position in self.bits.items() if mask >> position & 1]


@dataclass(frozen=True, slots=True)
class _Flow:
    """The transitions of one scope between states as numbers, in written order."""

    start: int
    numbers: Mapping[str, int]
    transitions: list[list[Transition]]
    _ways: dict[int, _Ways] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, scope: Scope, names: _Names) -> _Flow | None:
        """None where the start does not exist: nothing is known of what runs."""
        states = scope.machine.states
        numbers = {name: number for number, name in enumerate(states)}
        if scope.machine.start_at not in numbers:
            return None
        transitions: list[list[Transition]] = [[] for _ in numbers]
        for edge in scope.graph.edges:
            if edge.target in numbers:
                defines = names.mask(assigned(states[edge.source], edge))
                transitions[numbers[edge.source]].append(Transition(numbers[edge.target], defines))
        return cls(numbers[scope.machine.start_at], numbers, transitions)

    def way_without(self, bit: int, target: str) -> str:
        """A shortest way to ``target`` on which ``bit`` is not defined, as a message shows it."""
        ways = self._ways.get(bit)
        if ways is None:
            ways = self._ways[bit] = _Ways.without(bit, self.start, self.transitions)
        return ways.shown(self.numbers[target], list(self.numbers))


@dataclass(frozen=True, slots=True)
class _Ways:
    """A shortest way to every state that one is found for: its length, its first states, the state before it."""

    lengths: Mapping[int, int]
    heads: Mapping[int, tuple[int, ...]]
    before: Mapping[int, int]

    @classmethod
    def without(cls, bit: int, start: int, transitions: list[list[Transition]]) -> _Ways:
        lengths, before = {start: 1}, dict[int, int]()
        heads: dict[int, tuple[int, ...]] = {start: (start,)}
        waiting = deque([start])
        while waiting:
            state = waiting.popleft()
            for target, defines in transitions[state]:
                if target not in lengths and not defines & bit:
                    lengths[target], before[target] = lengths[state] + 1, state
                    head = heads[state]
                    heads[target] = head if len(head) == _SHOWN_AT_EACH_END else (*head, target)
                    waiting.append(target)
        return cls(lengths, heads, before)

    def shown(self, target: int, names: list[str]) -> str:
        length = self.lengths.get(target, 1)
        tail = [target]
        while len(tail) < min(length, 2 * _SHOWN_AT_EACH_END) and tail[-1] in self.before:
            tail.append(self.before[tail[-1]])
        tail.reverse()
        words = [names[state] for state in tail]
        if length > 2 * _SHOWN_AT_EACH_END:
            words = [*(names[state] for state in self.heads[target]), "…", *words[-_SHOWN_AT_EACH_END:]]
        return " → ".join(words)


def _reads(
    scope: Scope, sites: Iterable[Site], flow: _Flow, here: Mapping[int, int], names: _Names
) -> Iterator[Diagnostic]:
    known: set[str] | None = None
    for site in sites:
        called: frozenset[str] | None = None
        number = flow.numbers[site.name]
        if number not in here:
            continue
        told: set[str] = set()
        for use in site.reads:
            bit = names.bit(use.name)
            if here[number] & bit or use.name in told:
                continue
            told.add(use.name)
            if known is None:
                every = (name for state in scope.machine.states.values() for name, _ in assignments(state))
                known = {name.removesuffix(".$") for name in every}
            if called is None:
                called = frozenset(
                    call.name for one in site.expressions if one.references for call in one.references.calls
                )
            guess = None if use.name in known else nearest(use.name, known | set(names.of(here[number])))
            hint = f"did you mean ${guess}?" if guess else _distributed_hint(scope, use.name)
            if use.name in called and use.name not in known:
                hint = _function_hint(use.name) if guess is None else hint
            yield rules.UNDEFINED_VARIABLE.at(
                site.pointer + use.pointer,
                variable=use.name,
                path=flow.way_without(bit, site.name),
                hint=hint,
                within=f"${use.name}",
            )


def _function_hint(name: str) -> str:
    if name == "eval":
        return "AWS leaves out $eval; $parse reads JSON text"
    guess = nearest(name, FUNCTION_NAMES)
    return f"there is no function ${name}" + (f"; did you mean ${guess}?" if guess else "")


def _distributed_hint(scope: Scope, name: str) -> str | None:
    if scope.distributed:
        return f"a distributed Map's children see no outer variables: pass ${name} in through ItemSelector"
    return None


def _assignments(scope: Scope, sites: Iterable[Site], enclosing: int, names: _Names) -> Iterator[Diagnostic]:
    for site in sites:
        for name, pointer in assignments(site.state):
            bare = name.removesuffix(".$")
            problem = _name_problem(bare)
            if problem:
                yield rules.VARIABLE_NAME.at(site.pointer + pointer, problem=problem)
            elif enclosing and enclosing & names.bit(bare):
                yield rules.SHADOWED_VARIABLE.at(site.pointer + pointer, variable=bare)


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
