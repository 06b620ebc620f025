"""From steps to a graph: every state in its scope, with its name and its transitions.

Steps are walked in reading order, which is the order of states in the definition and the order in which a name that
is used again becomes ``Name (2)``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from stepsmith.authoring import shapes
from stepsmith.authoring.control import Choice, Fail, Pass, Succeed
from stepsmith.authoring.distributed import DistributedMap
from stepsmith.authoring.location import Location, refuse
from stepsmith.authoring.nodes import Caught, Constant, Identity, Input, Node, Operation, Result, RoundNumber
from stepsmith.authoring.reference import reference
from stepsmith.authoring.scopes import Loop, Map, Parallel
from stepsmith.authoring.steps import Catching, Chain, ErrorOutput, Goto, Guard, Guarded, State, Step, found
from stepsmith.authoring.values import Template
from stepsmith.authoring.work import RawState, Task

NEXT, DEFAULT = -1, -2
"""What an open end sets when it is joined: ``Next``, ``Default``, or from 0 the ``Next`` of a rule."""


@dataclass(slots=True, eq=False)
class Catch:
    """A catcher of a placed state. ``error`` is what the handler's references to the error mean."""

    errors: tuple[str, ...]
    target: Target
    error: Identity


@dataclass(slots=True, eq=False)
class Placed:
    """A state of the definition. ``step`` is the value it came from; helpers of a loop have a ``role`` instead."""

    name: str
    step: State
    scope: Scope
    loops: tuple[Loop[object], ...]
    role: str = ""
    following: Target | None = None
    default: Target | None = None
    rules: list[Target | None] = field(default_factory=list)
    catchers: list[Catch] = field(default_factory=list)
    inner: list[Scope] = field(default_factory=list)
    assigned: dict[str, Template] = field(default_factory=dict)

    @property
    def where(self) -> Location:
        return self.step.identity.where

    @property
    def can_catch(self) -> bool:
        return isinstance(self.step, Catching) and not (
            isinstance(self.step, RawState) and self.step.definition["Type"] != "Task"
        )

    def targets(self) -> Iterator[tuple[str, int, Placed]]:
        """Where it leads: the kind of transition, its position, the state."""
        for index, rule in enumerate(self.rules):
            if rule is not None:
                yield "rule", index, resolved(rule)
        if self.default is not None:
            yield "default", 0, resolved(self.default)
        if self.following is not None:
            yield "next", 0, resolved(self.following)
        for index, catcher in enumerate(self.catchers):
            yield "catch", index, resolved(catcher.target)


@dataclass(slots=True, eq=False)
class Jump:
    """A goto, met before its target may have been placed."""

    step: Goto
    scope: Scope


Target: TypeAlias = Placed | Jump
End: TypeAlias = tuple[Placed, int]


def resolved(target: Target) -> Placed:
    if isinstance(target, Placed):
        return target
    found = target.scope.first.get(target.step.target)
    if found is None:
        name = target.step.target.name
        raise refuse(
            f"goto({name}): {name} does not stand in the same scope of the workflow; a Map or a Parallel is a scope of "
            "its own, and a jump cannot lead into or out of one",
            target.step.where,
        )
    return found


@dataclass(slots=True, eq=False)
class Scope:
    """The workflow, a branch of a Parallel or the processor of a Map. ``owner`` is that state."""

    parent: Scope | None
    owner: Placed | None
    states: list[Placed] = field(default_factory=list)
    first: dict[Identity, Placed] = field(default_factory=dict)
    errors: set[Identity] = field(default_factory=set)
    in_several_loops: set[Identity] = field(default_factory=set)
    start: Target | None = None

    @property
    def iterates(self) -> Identity | None:
        """The Map whose iterations run here."""
        if self.owner is None or not isinstance(self.owner.step, Map) or self.is_child:
            return None
        return self.owner.step.identity

    @property
    def is_child(self) -> bool:
        """Whether this runs as executions of its own, which see nothing outside but their input."""
        return self.owner is not None and isinstance(self.owner.step, DistributedMap)

    @property
    def child(self) -> Scope | None:
        """The innermost distributed Map's scope around here, this one counted."""
        return next((scope for scope in reversed(self.chain()) if scope.is_child), None)

    def chain(self) -> list[Scope]:
        """From the outermost scope to this one."""
        found: list[Scope] = [self]
        while (parent := found[-1].parent) is not None:
            found.append(parent)
        return found[::-1]


class Placement:
    """``top`` is the workflow's scope; ``names`` are those of all states, unique over the whole definition."""

    def __init__(self, step: Step, takes: shapes.Shape = Any) -> None:
        self._takes = takes
        self.names: set[str] = set()
        self.placed: set[Identity] = set()
        self.scopes: list[Scope] = []
        self._loops: tuple[Loop[object], ...] = ()
        self.top = self._scope(step, None, None)

    # Scopes and names ------------------------------------------------------------------------------------------------

    def _scope(self, step: Step, parent: Scope | None, owner: Placed | None) -> Scope:
        scope = Scope(parent, owner)
        self.scopes.append(scope)
        outer, self._loops = self._loops, ()
        start, ends = self._place(step, scope)
        self._loops = outer
        scope.start = start
        # A Choice cannot end a scope; a state that does is put after those of its rules that lead nowhere.
        open_choices = [end for end in ends if end[1] != NEXT]
        if open_choices:
            done = self._add(_generated(Succeed, "Done", open_choices[0][0]), scope)
            for end in open_choices:
                _join(end, done)
        return scope

    def _add(self, step: State, scope: Scope, *, name: str | None = None, role: str = "") -> Placed:
        placed = Placed(self.unique(name or step.identity.name), step, scope, self._loops, role)
        scope.states.append(placed)
        if role in ("", "start") and scope.first.setdefault(step.identity, placed).loops != self._loops:
            scope.in_several_loops.add(step.identity)
        self.placed.add(step.identity)
        return placed

    def unique(self, name: str) -> str:
        candidate, number = name, 1
        while candidate in self.names:
            number += 1
            suffix = f" ({number})"
            candidate = name[: 80 - len(suffix)] + suffix
        self.names.add(candidate)
        return candidate

    def shape(self, root: Node) -> shapes.Shape:
        """What is known of a root that a child is given."""
        if isinstance(root, Input):
            return self._takes
        of = getattr(root, "of", None)
        if isinstance(root, Caught):
            return ErrorOutput
        found = next((scope.first[of] for scope in self.scopes if of in scope.first), None)
        return getattr(found.step, "shape", Any) if isinstance(root, Result) and found is not None else Any

    # Steps -----------------------------------------------------------------------------------------------------------

    def _place(self, step: Step, scope: Scope) -> tuple[Target, list[End]]:
        """Where to enter a step, and its ends that lead nowhere yet."""
        match step:
            case Chain():
                return self._chain(step, scope)
            case Guarded(inner, guard, is_whole):
                before = len(scope.states)
                start, ends = self._place(inner, scope)
                ends += self._handle(guard, scope.states[before:], scope, is_whole=is_whole)
                return start, ends
            case Goto():
                return Jump(step, scope), []
            case Loop():
                return self._loop(step, scope)
            case Choice():
                return self._choice(step, scope)
            case State():
                return self._state(step, scope)
        raise AssertionError(f"a step that cannot be placed: {step!r}")

    def _chain(self, chain: Chain[object], scope: Scope) -> tuple[Target, list[End]]:
        start: Target | None = None
        ends: list[End] = []
        before: Step | None = None
        for step in _links(chain):
            if before is not None and not ends:
                raise refuse(
                    f"{_title(step)} can never be reached: {_title(before)} before it leaves nothing open; "
                    "remove it, or put it into a branch of its own",
                    _place_of(step),
                )
            entry, following = self._place(step, scope)
            for end in ends:
                _join(end, entry)
            start, ends, before = start or entry, following, step
        assert start is not None
        return start, ends

    def _state(self, step: State, scope: Scope) -> tuple[Target, list[End]]:
        placed = self._add(step, scope)
        if isinstance(step, Map):
            placed.inner.append(self._scope(step.body, scope, placed))
        elif isinstance(step, Parallel):
            for branch in step.branches:
                placed.inner.append(self._scope(branch, scope, placed))
        ends: list[End] = [] if _is_final(step) else [(placed, NEXT)]
        if isinstance(step, Catching):
            for guard in step.guards:
                ends += self._handle(guard, [placed], scope)
        return placed, ends

    def _choice(self, step: Choice, scope: Scope) -> tuple[Target, list[End]]:
        if not step.rules:
            raise refuse(
                f"Choice({step.identity.name!r}) has no when(…); write .when(condition, step) before otherwise(…)",
                step.identity.where,
            )
        placed = self._add(step, scope)
        ends: list[End] = []
        for rule in step.rules:
            placed.rules.append(None)
            target, open_ends = self._place(rule.then, scope)
            placed.rules[-1] = target
            ends += open_ends
        if step.default is None:
            ends.append((placed, DEFAULT))
        else:
            placed.default, open_ends = self._place(step.default, scope)
            ends += open_ends
        return placed, ends

    def _loop(self, loop: Loop[object], scope: Scope) -> tuple[Target, list[End]]:
        """Start (Pass), the rounds, keep (Pass), and a Choice that ends the loop or begins another round."""
        name = loop.identity.name
        start = self._add(loop, scope, role="start")
        outer, self._loops = self._loops, (*self._loops, loop)
        start.following, ends = self._place(loop.body, scope)
        if not ends:
            raise refuse(f"repeat({name!r}): no path through a round comes to its end", loop.identity.where)
        keep = self._add(loop, scope, name=_suffixed(name, ": keep"), role="keep")
        check = self._add(loop, scope, name=_suffixed(name, ": enough?"), role="check")
        self._loops = outer
        for end in ends:
            _join(end, keep)
        keep.following = check
        check.rules.append(None)
        check.default = start.following
        return start, [(check, 0)]

    def _handle(self, guard: Guard, guarded: Sequence[Placed], scope: Scope, *, is_whole: bool = False) -> list[End]:
        """Put a handler behind the states that it guards, itself left out; what its ends lead to is returned."""
        catching = [
            placed
            for placed in guarded
            # Nothing gets past a catcher for every error.
            if placed.can_catch and not any("States.ALL" in catcher.errors for catcher in placed.catchers)
        ]
        if not catching:
            if is_whole:
                return []
            raise refuse(
                "nothing in here can be caught: there is no Task, Map or Parallel without a catch for every error; "
                "remove this catch",
                guard.where,
            )
        first = "workflow" if is_whole else catching[0].name
        error = Identity(first, guard.where)
        scope.errors.add(error)
        step = guard.handler(reference(Caught(error), ErrorOutput))
        if not isinstance(step, Step):
            raise refuse(f"the handler must return a state or several joined by >>, not {found(step)}", guard.where)
        target, ends = self._place(step, scope)
        for placed in catching:
            placed.catchers.append(Catch(guard.errors, target, error))
        return ends


def _join(end: End, target: Target) -> None:
    placed, slot = end
    if slot == NEXT:
        placed.following = target
    elif slot == DEFAULT:
        placed.default = target
    else:
        placed.rules[slot] = target


def _links(chain: Chain[object]) -> Iterator[Step]:
    """The steps of a chain from the first to the last, however deep the pairs are nested."""
    waiting: list[Step] = [chain]
    while waiting:
        step = waiting.pop()
        if isinstance(step, Chain):
            waiting += (step.then, step.first)
        else:
            yield step


def _is_final(step: State) -> bool:
    if isinstance(step, RawState):
        return step.definition["Type"] in ("Succeed", "Fail")
    return isinstance(step, (Succeed, Fail))


def _generated(kind: Callable[[str], Succeed], name: str, after: Placed) -> Succeed:
    state = kind(name)
    state.identity.where = after.where
    return state


def _suffixed(name: str, suffix: str) -> str:
    return name[: 80 - len(suffix)] + suffix


def _title(step: Step) -> str:
    if isinstance(step, State):
        return step.identity.name
    if isinstance(step, Goto):
        return f"goto({step.target.name})"
    if isinstance(step, Guarded):
        return _title(step.inner)
    return _title(next(_links(step))) if isinstance(step, Chain) else "a step"


def _place_of(step: Step) -> Location | None:
    if isinstance(step, State):
        return step.identity.where
    if isinstance(step, Goto):
        return step.where
    if isinstance(step, Guarded):
        return _place_of(step.inner)
    return _place_of(next(_links(step))) if isinstance(step, Chain) else None


def expressions_of(placed: Placed) -> Iterator[Template]:
    """Everything a state evaluates in its own scope, in the order in which it is written."""
    step = placed.step
    match step:
        case Loop():
            yield {"start": step.start, "keep": step.keep, "check": enough(step)}[placed.role]
        case Task():
            yield step.arguments
            yield step.timeout_seconds
            yield step.heartbeat_seconds
        case Choice():
            for rule in step.rules:
                yield rule.condition
        case Map():
            yield step.items
            yield step.max_concurrency
            if isinstance(step, DistributedMap):
                yield step.tolerated_failure_count
                yield step.tolerated_failure_percentage
                yield from () if step.dataset is None else (step.dataset.config, step.dataset.arguments)
                yield step.batches
                yield from () if step.writer is None else (step.writer.arguments,)
        case Pass():
            yield step.value
        case Succeed():
            yield step.output
        case Fail():
            yield step.error
            yield step.cause
        case RawState():
            yield step.definition
        case _:
            yield getattr(step, "seconds", None)
            yield getattr(step, "timestamp", None)


def enough(loop: Loop[object]) -> Node:
    """When a loop ends: its own condition, or as many rounds as it may have."""
    last = Operation(">=", RoundNumber(loop.identity), Constant(loop.max_rounds))
    return Operation("or", loop.until, last)


def leaves(held: Template) -> Iterator[Node]:
    """The expressions in a value, in written order."""
    if isinstance(held, Node):
        yield held
    elif isinstance(held, dict):
        for item in held.values():
            yield from leaves(item)
    elif isinstance(held, list):
        for item in held:
            yield from leaves(item)
