"""Workflows that a workflow starts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, overload

from stepsmith.authoring import Task, Workflow, shapes
from stepsmith.authoring.building import build
from stepsmith.authoring.location import refuse
from stepsmith.authoring.nodes import Field, Input, Node, OwnResult
from stepsmith.authoring.reference import reference
from stepsmith.authoring.retry import Retry
from stepsmith.authoring.scopes import given_by
from stepsmith.authoring.steps import Step
from stepsmith.authoring.values import template
from stepsmith.resources import Parameter, Token
from stepsmith.tasks.payload import check_payload

Taken = TypeVar("Taken")
Given = TypeVar("Given")


@dataclass(frozen=True, slots=True)
class StartedExecution:
    """An execution that nobody waits for."""

    ExecutionArn: str
    StartDate: str


@overload
def start_workflow(
    name: str,
    workflow: Workflow[Taken],
    input: Taken | Mapping[str, object],
    *,
    arn: Parameter | Token | str,
    gives: type[Given],
    execution_name: str | None = None,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    comment: str | None = None,
) -> Task[Given]: ...
@overload
def start_workflow(
    name: str,
    workflow: Workflow[Taken],
    input: Taken | Mapping[str, object],
    *,
    arn: Parameter | Token | str,
    wait: Literal[False],
    execution_name: str | None = None,
    retry: Sequence[Retry] = (),
    comment: str | None = None,
) -> Task[StartedExecution]: ...
@overload
def start_workflow(
    name: str,
    workflow: Workflow[Taken],
    input: Taken | Mapping[str, object],
    *,
    arn: Parameter | Token | str,
    execution_name: str | None = None,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    comment: str | None = None,
) -> Task[Any]: ...
def start_workflow(
    name: str,
    workflow: Workflow[Taken],
    input: Any,
    *,
    arn: Parameter | Token | str,
    gives: Any = None,
    wait: bool = True,
    execution_name: str | None = None,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    comment: str | None = None,
) -> Task[Any]:
    """Start another workflow and wait for its end; ``result`` is its output. Only a STANDARD one can be waited for.

    ``input`` is what that workflow takes; ``arn`` is that of its state machine, best a Parameter, since it stands in
    another stack. What is known of the output is read off the workflow; a type checker knows it by ``gives``. An
    execution that fails fails the state with States.TaskFailed. With ``execution_name`` a second start with the same
    input finds the first.
    """
    check_payload(input, None if workflow.takes is Any else workflow.takes, f"{name}: the input of {workflow.name}")
    machine = arn.value if isinstance(arn, Parameter) else arn
    held = template(machine)
    if not (isinstance(held, Node) or (isinstance(held, str) and held.startswith(("arn:", "${")))):
        raise refuse(f"{name}: arn is a Parameter or the ARN of a state machine, not {arn!r}")
    arguments: dict[str, object] = {"StateMachineArn": machine, "Input": input}
    if execution_name is not None:
        arguments["Name"] = execution_name
    return Task(
        name,
        resource="arn:aws:states:::states:startExecution.sync:2" if wait else "arn:aws:states:::states:startExecution",
        arguments=arguments,
        useful=Field(OwnResult(), "Output") if wait else None,
        shape=(_given(workflow) if gives is None else gives) if wait else StartedExecution,
        retry=retry,
        timeout_seconds=timeout_seconds,
        comment=comment,
    )


_asked: ContextVar[tuple[Workflow[Any], ...]] = ContextVar("asked", default=())


def _given(workflow: Workflow[Any]) -> shapes.Shape:
    """What the last state of a workflow gives; Any for one that starts itself, by whatever way."""
    under_way = _asked.get()
    if workflow in under_way:
        return Any
    token = _asked.set((*under_way, workflow))
    try:
        with build():
            step: object = workflow.function(
                *([] if workflow.parameter is None else [reference(Input(), workflow.takes)])
            )
    finally:
        _asked.reset(token)
    return given_by(step) if isinstance(step, Step) else Any
