"""States that do work: Tasks, Batch jobs among them, and states written in the language itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from stepsmith.authoring import shapes
from stepsmith.authoring.escape import raw
from stepsmith.authoring.location import here, refuse
from stepsmith.authoring.nodes import Identity, JobOutput, OwnResult, Response, Result
from stepsmith.authoring.reference import reference
from stepsmith.authoring.retry import Retry, retriers
from stepsmith.authoring.steps import Catching, Handler, NotThere, State, Step, Valued, describe
from stepsmith.authoring.values import Template, expression, template
from stepsmith.diagnostics import nearest
from stepsmith.resources import Resource

Given = TypeVar("Given", covariant=True)


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Task(Catching, Valued[Given]):
    """Work done by a service. The functions of ``stepsmith.tasks`` make them.

    ``useful`` is what ``.result`` means, written with ``OwnResult``; ``resources`` are those it needs.
    """

    resource: str
    arguments: Template
    useful: Template
    shape: shapes.Shape
    timeout_seconds: Template
    heartbeat_seconds: Template
    comment: str | None
    resources: tuple[Resource, ...]

    def __init__(
        self,
        name: str,
        *,
        resource: str,
        arguments: object = None,
        useful: Template = None,
        shape: shapes.Shape = Any,
        retry: Sequence[Retry] = (),
        timeout_seconds: int | None = None,
        heartbeat_seconds: int | None = None,
        comment: str | None = None,
        resources: Sequence[Resource] = (),
        **more: object,
    ) -> None:
        self._begin(
            name,
            resource=resource,
            arguments=template(arguments),
            useful=OwnResult() if useful is None else useful,
            shape=shape,
            retry=retriers(retry, state=name),
            guards=(),
            timeout_seconds=template(timeout_seconds),
            heartbeat_seconds=template(heartbeat_seconds),
            comment=comment,
            resources=tuple(resources),
            **more,
        )

    @property
    def result(self) -> Given:
        return cast(Given, reference(Result(self.identity, here()), self.shape))

    @property
    def response(self) -> Any:
        """All that the service answered; ``result`` is the useful part of it."""
        return reference(Response(self.identity, here()))


@dataclass(frozen=True, slots=True)
class JobResult:
    """What a Batch job leaves: ``Outputs`` are the addresses of what it wrote."""

    JobId: str
    JobName: str
    Status: str
    Outputs: Mapping[str, str]


class Outputs:
    """``job.outputs.manifest``: the address to which a job writes its output ``manifest``."""

    __slots__ = ("_files", "_identity")

    def __init__(self, identity: Identity, files: Mapping[str, str]) -> None:
        self._identity = identity
        self._files = files

    def __getattr__(self, name: str) -> str:
        if name.startswith("_"):
            raise AttributeError(name)
        return self[name]

    def __getitem__(self, name: str) -> str:
        if name not in self._files:
            meant = nearest(name, self._files)
            hint = f"did you mean {meant!r}?" if meant else f"it writes {', '.join(self._files) or 'nothing'}"
            raise refuse(f"{self._identity.name} has no output {name!r}; {hint}", kind=NotThere)
        return cast(str, reference(JobOutput(self._identity, name, where=here()), str))


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Job(Task[JobResult]):
    """A Batch job. ``files`` maps its outputs to their file names in ``bucket_name``."""

    files: Mapping[str, str]
    bucket_name: str

    @property
    def outputs(self) -> Outputs:
        return Outputs(self.identity, self.files)


@dataclass(frozen=True, slots=True, eq=False, init=False)
class RawState(Catching, Valued[Any]):
    """A state in the language itself, for what has no function here. Values in it may be references."""

    definition: dict[str, Template]

    def __init__(self, name: str, definition: Mapping[str, object]) -> None:
        for member in ("Next", "End", "Default", "Choices", "Branches", "ItemProcessor", "Iterator"):
            if member in definition:
                raise refuse(
                    f"{name}: {member} cannot be written in a raw state; transitions are made by >>, Choice, …"
                )
        if definition.get("Type") not in ("Task", "Pass", "Wait", "Succeed", "Fail"):
            raise refuse(f"{name}: a raw state has a Type, one of Task, Pass, Wait, Succeed and Fail")
        # Names of errors and such are kept as they are, and so are expressions, which this is the place for.
        self._begin(name, definition=_raw(definition), retry=(), guards=())

    def catch(self, *errors_and_handler: str | Handler | Step) -> RawState:
        if self.definition["Type"] != "Task":
            return State.catch(self, *errors_and_handler)
        return Catching.catch(self, *errors_and_handler)

    @property
    def result(self) -> Any:
        """``$states.result``; only a raw Task has one."""
        if self.definition["Type"] != "Task":
            raise refuse(f"{describe(self)} has no result; only a Task has", kind=NotThere)
        return reference(Result(self.identity, here()))


def _raw(value: object) -> Template:
    if isinstance(value, str) and value.startswith("{%") and value.endswith("%}"):
        return expression(raw(value[2:-2]))
    if isinstance(value, Mapping):
        return {key: _raw(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_raw(item) for item in value]
    return template(value)
