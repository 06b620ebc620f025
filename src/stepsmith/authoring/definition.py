"""``@workflow``: a function of the input that returns steps becomes a definition."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, overload

from stepsmith.asl.model import Machine, QueryLanguage, Substitution
from stepsmith.authoring.bindings import Bindings
from stepsmith.authoring.building import build
from stepsmith.authoring.emission import Emission
from stepsmith.authoring.fallible import fallible
from stepsmith.authoring.location import Location, refuse
from stepsmith.authoring.nodes import Input
from stepsmith.authoring.placed import expressions_of, leaves
from stepsmith.authoring.placement import Placement
from stepsmith.authoring.reference import reference
from stepsmith.authoring.steps import Guard, Guarded, Handler, Step, found, guard
from stepsmith.resources import Resource, Token

Taken = TypeVar("Taken")


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """``catch`` guards every Task, Map and Parallel of the workflow, those of the handler itself left out."""

    timeout_seconds: int | str | None = None
    catch: Guard | None = None
    comment: str | None = None
    query_language: QueryLanguage | None = "JSONata"
    version: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """What a workflow is made of. ``lines`` says for every state where in Python it was written."""

    machine: Machine
    tokens: frozenset[Token]
    resources: tuple[Resource, ...]
    warnings: tuple[str, ...]
    lines: Mapping[str, Location]


@dataclass(frozen=True, slots=True, eq=False)
class Workflow(Generic[Taken]):
    """``takes`` is the annotation of the function's parameter, Any without one."""

    name: str
    function: Callable[..., Step]
    options: Options
    where: Location
    names: Mapping[str, object]

    @property
    def takes(self) -> Any:
        parameter = self.parameter
        if parameter is None or parameter.annotation is parameter.empty:
            return Any
        annotation = parameter.annotation
        if not isinstance(annotation, str):
            return annotation
        try:
            return eval(annotation, self.function.__globals__, dict(self.names))  # the author's own annotation
        except NameError as error:
            raise refuse(f"{self._title}: the annotation of its input cannot be read: {error}", self.where) from error

    @property
    def _title(self) -> str:
        return f"workflow {self.name!r}"

    @property
    def parameter(self) -> inspect.Parameter | None:
        """The parameter that is the input; None for a function without."""
        parameters = list(inspect.signature(self.function).parameters.values())
        if len(parameters) > 1 and any(parameter.default is parameter.empty for parameter in parameters[1:]):
            raise refuse(
                f"{self._title}: its function takes the input, and nothing else; what is known while it is being "
                "built can be a name of the module",
                self.where,
            )
        return parameters[0] if parameters else None

    def build(self) -> Built:
        """The definition. The same function gives the same definition, to the byte."""
        takes = self.takes
        with build() as under_way:
            arguments = () if self.parameter is None else (reference(Input(), takes),)
            step: object = self.function(*arguments)
            if not isinstance(step, Step):
                raise refuse(
                    f"{self._title} must return a state or several joined by >>, not {found(step)}", self.where
                )
            if self.options.catch is not None:
                step = Guarded(step, self.options.catch, is_whole_workflow=True)
            placement = Placement(step, takes)
            emission = Emission(placement, Bindings(placement), self.options.query_language)
            limit = self.options.timeout_seconds
            machine = emission.machine(
                comment=self._comment(),
                timeout_seconds=Substitution(limit) if isinstance(limit, str) else limit,
                version=self.options.version,
            )
        forgotten = [identity for identity in under_way.made if identity not in placement.placed]
        return Built(
            machine=machine,
            tokens=frozenset(emission.tokens),
            resources=tuple(emission.resources),
            warnings=(
                *(
                    f"{identity.where}: {identity.name} is made, but does not stand in workflow {self.name!r}; "
                    "join it with >> or remove it"
                    for identity in forgotten
                ),
                *_uncaught(placement),
            ),
            lines=emission.lines,
        )

    def _repr_html_(self) -> str:
        """The picture that a notebook shows."""
        from stepsmith.graph import svg

        return svg(self.build().machine, title=self.name)

    def _comment(self) -> str | None:
        """The comment that was given, else the first line of the function's docstring."""
        if self.options.comment is not None:
            return self.options.comment
        text = inspect.getdoc(self.function)
        return text.strip().splitlines()[0] if text and text.strip() else None


def _uncaught(placement: Placement) -> Iterator[str]:
    """A warning for each state within a catch with an expression that may fail, which that does not catch."""
    for placed, where in placement.unguarded.items():
        found = next(
            (found for held in expressions_of(placed) for leaf in leaves(held) if (found := fallible(leaf))), None
        )
        if found is not None:
            kind = type(placed.step).__name__
            yield (
                f"{placed.where}: {placed.name} stands within a catch ({where}) that does not catch it: {found} may "
                f"fail, and a {kind} has no Catch. A Parallel of one branch has: "
                f'Parallel("Try{re.sub(r"[^A-Za-z0-9]", "", placed.name)}", …), its result is a list of one'
            )


class Decorator(Protocol):
    """What ``@workflow(…)`` is: it takes a function of the input, or of nothing."""

    @overload
    def __call__(self, function: Callable[[Taken], Step], /) -> Workflow[Taken]: ...
    @overload
    def __call__(self, function: Callable[[], Step], /) -> Workflow[None]: ...


@overload
def workflow(
    *,
    name: str | None = None,
    timeout_seconds: int | str | None = None,
    catch: Handler | Step | None = None,
    comment: str | None = None,
    query_language: QueryLanguage | None = "JSONata",
    version: str | None = None,
) -> Decorator: ...
@overload
def workflow(function: Callable[[Taken], Step], /) -> Workflow[Taken]: ...
@overload
def workflow(function: Callable[[], Step], /) -> Workflow[None]: ...
def workflow(
    function: Callable[..., Step] | None = None,
    /,
    *,
    name: str | None = None,
    timeout_seconds: int | str | None = None,
    catch: Handler | Step | None = None,
    comment: str | None = None,
    query_language: QueryLanguage | None = "JSONata",
    version: str | None = None,
) -> Any:
    """A workflow from a function that takes its input and returns its steps.

    ``catch`` is what happens when anything fails that nothing else caught: a function of the error, or a step.
    ``query_language`` is what the definition declares; with JSONPath, or None for a definition that declares none,
    every state but plain ones declares JSONata for itself.
    """
    is_substitution = isinstance(timeout_seconds, str) and re.fullmatch(r"\$\{[^{}]+\}", timeout_seconds)
    is_number = type(timeout_seconds) is int and 1 <= timeout_seconds <= 99_999_999
    if timeout_seconds is not None and not is_number and not is_substitution:
        raise refuse(f"workflow: timeout_seconds is a whole number from 1 to 99999999, not {timeout_seconds!r}")
    options = Options(
        timeout_seconds=timeout_seconds,
        catch=None if catch is None else guard((catch,)),
        comment=comment,
        query_language=query_language,
        version=version,
    )
    # Annotations that name classes of an enclosing function are read with that function's names.
    frame = sys._getframe(1)
    names = {} if frame.f_locals is frame.f_globals else dict(frame.f_locals)

    def decorate(function: Callable[..., Step]) -> Workflow[Any]:
        code = function.__code__
        where = Location(code.co_filename, code.co_firstlineno)
        return Workflow(name or function.__name__, function, options, where, names)

    return decorate if function is None else decorate(function)
