"""States as values, and the ways to put them together. Nothing here changes anything: ``a >> b`` is a new value.

A state that stands in a workflow twice becomes two states, the second named ``Name (2)``; whoever reads its result
reads that of the one that ran last. Ends that are open join whatever comes next; Succeed and Fail are not open.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from stepsmith.asl.model import Retrier
from stepsmith.authoring.building import is_marked, made
from stepsmith.authoring.location import Location, here, refuse
from stepsmith.authoring.nodes import Dynamic, Identity
from stepsmith.diagnostics import nearest
from stepsmith.errors import DefinitionError

Given = TypeVar("Given", covariant=True)
Own = TypeVar("Own", bound="State")
Other = TypeVar("Other")
Then = TypeVar("Then", bound="Step")
Last = TypeVar("Last", covariant=True)


@dataclass(frozen=True, slots=True)
class ErrorOutput:
    """What a handler is given: the error's name, and a text that says more."""

    Error: str
    Cause: str


Handler = Callable[[ErrorOutput], "Step"]


class NotThere(DefinitionError, AttributeError):
    """An attribute that a state does not have, with the one that was probably meant."""


class Step:
    """Anything that can stand in a workflow: a state, or states put together."""

    __slots__ = ()

    def __rshift__(self, other: Then) -> Chain[Then]:
        """This, and then ``other``."""
        checked(other, "what follows >>")
        return Chain(self, other)

    def catch(self, *errors_and_handler: str | Handler | Step) -> Step:
        """What happens when one of the states in here fails: ``chain.catch("States.Timeout", handler)``.

        The last argument is the handler, a function of the error that returns a step, or a step. Without error names
        it is for every error. It catches what Tasks, Maps and Parallels raise; no other state has a Catch.
        """
        return Guarded(self, guard(errors_and_handler))

    def finally_(self, cleanup: Step) -> Step:
        """``cleanup`` after this, whether it went well or failed; then on, or failing on with the first error.

        It stands on every way out: after the end, behind every Task, Map and Parallel that fails, and before every
        Succeed and Fail in here. When ``cleanup`` itself fails after a failure, the first error is the one that counts.
        """
        return Finally(self, checked(cleanup, "what finally_ runs"), here())

    def compensate(self, undo: Step) -> Compensated:
        """A step of a ``saga``, with what undoes it once it has succeeded."""
        return Compensated(self, checked(undo, "what compensate runs"), here())


class Gives(Protocol[Given]):
    """A step that gives a value: a state with a result, or a chain that ends with one."""

    @property
    def result(self) -> Given: ...


class Valued(Step, Generic[Given]):
    """A state with a result."""

    __slots__ = ()

    @property
    def result(self) -> Given:
        """The useful part of what it gives: a function's answer, the list of a Map."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class Guard:
    """``handler`` is a function of the error; a handler that was given as a step is one that ignores it."""

    errors: tuple[str, ...]
    handler: Handler
    where: Location


def guard(errors_and_handler: Sequence[str | Handler | Step]) -> Guard:
    *errors, handler = errors_and_handler or (None,)
    for error in errors:
        if not isinstance(error, str) or not error:
            raise refuse(f"catch: {error!r} is not the name of an error; the handler comes last")
    names = tuple(str(error) for error in errors) or ("States.ALL",)
    if "States.ALL" in names:
        names = ("States.ALL",)  # it must stand alone, and stands for all
    if isinstance(handler, Step):
        step = handler
        return Guard(errors=names, handler=lambda error: step, where=here())
    if not callable(handler):
        raise refuse(
            "catch needs a handler as its last argument: a function of the error that returns a step, or a step"
        )
    return Guard(errors=names, handler=handler, where=here())


@dataclass(frozen=True, slots=True, eq=False)
class Chain(Step, Generic[Last]):
    """``first >> then``. Kept as a pair, so that a chain of thousands grows by the piece."""

    first: Step
    then: Last

    @property
    def result(self: Chain[Gives[Other]]) -> Other:
        """What its last state gives."""
        then: object = self.then
        if not isinstance(then, (Valued, Chain)):
            raise refuse(
                f"the chain ends with {describe(then)}, which has no result; read that of one of its states",
                kind=NotThere,
            )
        return cast(Other, then.result)


@dataclass(frozen=True, slots=True, eq=False)
class Guarded(Step):
    inner: Step
    guard: Guard
    is_whole_workflow: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Finally(Step):
    inner: Step
    cleanup: Step
    where: Location


@dataclass(frozen=True, slots=True, eq=False)
class TryElse(Step):
    """``inner``, then ``then``; where ``inner`` fails the handler, whose ends go past ``then``."""

    inner: Step
    guard: Guard
    then: Step


@dataclass(frozen=True, slots=True, eq=False)
class Compensated:
    """A step of a saga. It is no step by itself: nothing but a saga would run what undoes it."""

    step: Step
    undo: Step | None
    where: Location


@dataclass(frozen=True, slots=True, eq=False)
class Goto(Step):
    """``target`` is the state that is meant, or the name that it was made with."""

    target: Identity | str
    where: Location

    @property
    def name(self) -> str:
        return self.target if isinstance(self.target, str) else self.target.name


def goto(state: State) -> Step:
    """On to a state that stands elsewhere in the same scope, rather than to a copy of it: what makes a loop."""
    if not isinstance(state, State):
        raise refuse(f"goto takes the state itself, goto(first) for first = …, not {found(state)}")
    return Goto(state.identity, here())


@dataclass(frozen=True, slots=True, eq=False)
class Beside(Step):
    """``main``, and in the same scope ``others``, which are entered by a goto or not at all."""

    main: Step
    others: tuple[Step, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Following(Step):
    """What comes next, as the target of a rule."""


@dataclass(frozen=True, slots=True, eq=False, init=False)
class State(Step):
    """What has a name. ``identity`` is what copies of it share."""

    identity: Identity

    def _begin(self, name: str, **values: object) -> None:
        written: object = name
        if not isinstance(written, str) or not 1 <= len(written) <= 80:
            size = f" ({len(written)} characters)" if isinstance(written, str) else ""
            raise refuse(f"a state's name is its first argument, a text of 1 to 80 characters; found {name!r}{size}")
        if is_marked(written):
            raise refuse(
                "a state's name is known while the workflow is being built: it cannot hold a reference; what belongs "
                "to one execution can stand in the state's value or its comment"
            )
        if any(character < " " or character == "\x7f" for character in written):
            raise refuse(f"a state's name is one line without control characters; found {name!r}")
        object.__setattr__(self, "identity", made(Identity(name, here())))
        for attribute, value in values.items():
            object.__setattr__(self, attribute, value)

    def catch(self: Own, *errors_and_handler: str | Handler | Step) -> Own:
        raise refuse(
            f"{describe(self)} cannot be caught: only Task, Map and Parallel have Catch; "
            "write .catch(…) behind one of these, or behind a chain that holds one"
        )

    if not TYPE_CHECKING:  # a type checker finds what is not there by itself

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            raise refuse(f"{describe(self)} has no {name!r}{_meant(self, name)}", kind=NotThere)


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Catching(State):
    """A state that may be retried and caught: Task, Map, Parallel."""

    retry: tuple[Retrier, ...]
    guards: tuple[Guard, ...]

    def catch(self: Own, *errors_and_handler: str | Handler | Step) -> Own:
        twin = copy.copy(self)
        guards = (*cast(Catching, self).guards, guard(errors_and_handler))
        object.__setattr__(twin, "guards", guards)
        return twin


def checked(value: object, what: str) -> Step:
    if isinstance(value, Step):
        return value
    raise refuse(f"{what} must be a state or several joined by >>, not {found(value)}")


def describe(step: object) -> str:
    if isinstance(step, State):
        return f"{type(step).__name__} {step.identity.name!r}"
    return f"a {type(step).__name__}"


def found(value: object) -> str:
    """What is there in place of something else, in a few words, with what may have gone wrong."""
    if value is None:
        return "None (is a return missing?)"
    if isinstance(value, Step):
        return describe(value)
    if isinstance(value, Compensated):
        return "a step with compensate(…), which is for saga(…)"
    if isinstance(value, Dynamic):
        return f"a reference, {value!r}"
    if callable(value) and hasattr(value, "__name__"):
        return f"the function {value.__name__}; was it meant to be called?"
    return repr(value)


def _meant(state: State, name: str) -> str:
    if name in ("result", "response"):
        return ": it gives nothing. Read the result of a Task, Pass, Map, Parallel or loop before it"
    if isinstance(state, Valued):
        own = nearest(name, [member for member in dir(type(state)) if not member.startswith("_")])
        return f"; did you mean .{own}?" if own else f"; did you mean .result.{name}?"
    return ""
