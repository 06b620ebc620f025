"""What a workflow is once its steps are placed: states with names and transitions, in scopes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from stepsmith.authoring.control import Choice, Fail, Pass, Succeed
from stepsmith.authoring.distributed import DistributedMap
from stepsmith.authoring.location import Location, refuse
from stepsmith.authoring.nodes import Constant, Identity, Node, Operation, RoundNumber
from stepsmith.authoring.plain import PlainState
from stepsmith.authoring.scopes import Loop, Map
from stepsmith.authoring.steps import Catching, Goto, State
from stepsmith.authoring.values import Template
from stepsmith.authoring.work import RawState, Task


@dataclass(slots=True, eq=False)
class Catch:
    """A catcher of a placed state. ``error`` is what the handler's references to the error mean."""

    errors: tuple[str, ...]
    target: Target
    error: Identity
    members: Mapping[str, Template] = field(default_factory=dict)


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
        if isinstance(self.step, PlainState):
            return self.step.type in ("Task", "Parallel", "Map")
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


def resolved(target: Target) -> Placed:
    if isinstance(target, Placed):
        return target
    meant = target.step.target
    if isinstance(meant, str) and meant in target.scope.named:
        meant = target.scope.named[meant].step.identity
    if isinstance(meant, Identity) and meant in target.scope.entries:
        return resolved(target.scope.entries[meant])
    found = target.scope.first.get(meant) if isinstance(meant, Identity) else None
    if found is None:
        name = target.step.name
        raise refuse(
            f"goto({name}): {name} does not stand in the same scope of the workflow; a Map or a Parallel is a scope of "
            "its own, and a jump cannot lead into or out of one",
            target.step.where,
        )
    return found


@dataclass(slots=True, eq=False)
class Scope:
    """The workflow, a branch of a Parallel or the processor of a Map. ``owner`` is that state.

    ``entries`` are the places where a jump to a Fail or Succeed enters that has the cleanup of a finally_ before it.
    """

    parent: Scope | None
    owner: Placed | None
    states: list[Placed] = field(default_factory=list)
    first: dict[Identity, Placed] = field(default_factory=dict)
    named: dict[str, Placed] = field(default_factory=dict)
    entries: dict[Identity, Target] = field(default_factory=dict)
    errors: set[Identity] = field(default_factory=set)
    in_several_loops: set[Identity] = field(default_factory=set)
    start: Target | None = None
    is_open: bool = False

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
        case PlainState():
            yield step.members
            yield from (rule.members for rule in step.rules)
            yield from (catcher.members for catcher in step.catchers)
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
