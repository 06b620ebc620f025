"""States with a scope of their own, Parallel and Map, and rounds that repeat."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast, overload

from stepsmith.authoring import shapes
from stepsmith.authoring.control import Succeed
from stepsmith.authoring.location import here, refuse
from stepsmith.authoring.nodes import Item, ItemIndex, Node, Result
from stepsmith.authoring.reference import reference
from stepsmith.authoring.retry import Retry, retriers
from stepsmith.authoring.s3 import Dataset
from stepsmith.authoring.steps import (
    Catching,
    Chain,
    Gives,
    Guarded,
    Handler,
    State,
    Step,
    Valued,
    checked,
    found,
    guard,
)
from stepsmith.authoring.values import Template, shape_of, template
from stepsmith.authoring.work import RawState

Given = TypeVar("Given", covariant=True)
Element = TypeVar("Element")
Kept = TypeVar("Kept")
Other = TypeVar("Other")


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Parallel(Catching, Valued[list[Any]]):
    """``Parallel("Both", left, right)``: every branch at once; ``result`` is the list of what they give."""

    branches: tuple[Step, ...]

    def __init__(self, name: str, *branches: Step, retry: Sequence[Retry] = ()) -> None:
        if not branches:
            raise refuse(f"Parallel({name!r}) has no branches; give it at least one step behind its name")
        steps = tuple(checked(branch, f"a branch of Parallel({name!r})") for branch in branches)
        self._begin(name, branches=steps, retry=retriers(retry, state=name), guards=())

    @property
    def result(self) -> list[Any]:
        return cast("list[Any]", reference(Result(self.identity, here()), list))


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Map(Catching, Valued[list[Given]]):
    """States run for every item of a list; made by ``each``. ``result`` is the list of what the iterations give."""

    items: Template
    body: Step
    max_concurrency: Template
    shape: shapes.Shape

    def __init__(
        self,
        name: str,
        items: object,
        body: Callable[..., Step],
        *,
        max_concurrency: int | None = None,
        retry: Sequence[Retry] = (),
    ) -> None:
        kind = shape_of(items)
        if shapes.is_list(kind) is False and shapes.plain(kind) is not dict:
            hint = (
                "what lies in S3 is for each_distributed(…)"
                if isinstance(items, Dataset)
                else "fn.split(…) makes one of a text"
            )
            raise refuse(f"each({name!r}): items is no list but a {getattr(kind, '__name__', kind)}; {hint}")
        if isinstance(max_concurrency, int) and max_concurrency < 0:
            raise refuse(f"each({name!r}): max_concurrency is {max_concurrency}; 0 means no limit")
        self._begin(
            name,
            items=template(items),
            max_concurrency=template(max_concurrency),
            retry=retriers(retry, state=name),
            guards=(),
        )
        parameters = [reference(Item(self.identity), shapes.item(kind)), reference(ItemIndex(self.identity), int)]
        code = getattr(body, "__code__", None)
        wanted = 1 if code is None else code.co_argcount - len(getattr(body, "__defaults__", None) or ())
        inside = checked(body(*parameters[:wanted]), f"what the function of each({name!r}) returns")
        object.__setattr__(self, "body", inside)
        object.__setattr__(self, "shape", list[given_by(inside)])  # type: ignore[misc]

    @property
    def result(self) -> list[Given]:
        return cast("list[Given]", reference(Result(self.identity, here()), self.shape))


@overload
def each(
    name: str,
    items: Sequence[Element],
    body: Callable[[Element], Gives[Other]],
    *,
    max_concurrency: int | None = None,
    retry: Sequence[Retry] = (),
) -> Map[Other]: ...
@overload
def each(
    name: str,
    items: Sequence[Element],
    body: Callable[[Element, int], Gives[Other]],
    *,
    max_concurrency: int | None = None,
    retry: Sequence[Retry] = (),
) -> Map[Other]: ...
@overload
def each(
    name: str,
    items: Sequence[Element],
    body: Callable[[Element], Step],
    *,
    max_concurrency: int | None = None,
    retry: Sequence[Retry] = (),
) -> Map[Any]: ...
@overload
def each(
    name: str,
    items: Sequence[Element],
    body: Callable[[Element, int], Step],
    *,
    max_concurrency: int | None = None,
    retry: Sequence[Retry] = (),
) -> Map[Any]: ...
def each(
    name: str,
    items: Sequence[Any],
    body: Callable[..., Any],
    *,
    max_concurrency: int | None = None,
    retry: Sequence[Retry] = (),
) -> Map[Any]:
    """The states that ``body`` returns, run for every item. ``body`` takes the item, or the item and its index.

    At most 40 iterations run at once, fewer with ``max_concurrency``; the first that fails fails the whole.
    """
    return Map(name, items, body, max_concurrency=max_concurrency, retry=retry)


@dataclass(frozen=True, slots=True)
class Round(Generic[Kept]):
    """One round of ``repeat``: what to run, and what to keep for the next round."""

    step: Step
    keep: Kept


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Loop(State, Valued[Given]):
    """Rounds until a condition holds; made by ``repeat``. ``result`` is what the last round kept."""

    start: Template
    body: Step
    keep: Template
    until: Node
    max_rounds: int
    shape: shapes.Shape

    @property
    def result(self) -> Given:
        return cast(Given, reference(Result(self.identity, here()), self.shape))

    def catch(self, *errors_and_handler: str | Handler | Step) -> Any:
        """For the states of its rounds."""
        return Guarded(self, guard(errors_and_handler))


def repeat(
    name: str,
    body: Callable[[Kept], Round[Kept]],
    *,
    start: Kept,
    until: Callable[[Kept], bool],
    max_rounds: int,
) -> Loop[Kept]:
    """Rounds of ``body`` until ``until`` holds of what a round kept, or ``max_rounds`` were run.

    ``body`` is given what the round before kept (at first ``start``) and returns ``Round(step, keep=…)``. After the
    loop, ``until`` may not hold: compare again if that matters.
    """
    if type(max_rounds) is not int or max_rounds < 1:
        raise refuse(
            f"repeat({name!r}): max_rounds is {max_rounds!r}, not a number from 1 that is known while the "
            "workflow is being built; what only the running workflow knows belongs into until"
        )
    loop: Loop[Kept] = object.__new__(Loop)
    loop._begin(name, start=template(start), max_rounds=max_rounds, shape=shape_of(start))
    kept = loop.result
    turn: object = body(kept)
    if not isinstance(turn, Round):
        raise refuse(f"repeat({name!r}): the function must return Round(step, keep=…), not {found(turn)}")
    condition = template(until(kept))
    if not isinstance(condition, Node):
        raise refuse(
            f"repeat({name!r}): until must give an expression on what is kept, not {condition!r}; "
            "write a comparison, as in lambda kept: kept.error < 0.1"
        )
    for attribute, value in (
        ("body", checked(turn.step, f"what repeat({name!r}) runs")),
        ("keep", template(turn.keep)),
        ("until", condition),
    ):
        object.__setattr__(loop, attribute, value)
    return loop


def given_by(step: Step) -> shapes.Shape:
    """The shape of what a step leaves at its end."""
    if isinstance(step, Chain):
        return given_by(step.then)
    if isinstance(step, Parallel):
        return list
    if isinstance(step, RawState) or not isinstance(step, (Valued, Succeed)):
        return Any
    return getattr(step, "shape", Any)
