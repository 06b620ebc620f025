"""The context object: what Step Functions itself knows about the execution and the state that is running."""

from __future__ import annotations

from typing import Final

from stepsmith.authoring.nodes import ContextField
from stepsmith.authoring.reference import reference


class Context:
    """``context.execution_name`` and its like. Times are texts, ISO 8601 in UTC."""

    __slots__ = ()

    execution_id: Final[str] = reference(ContextField("Execution.Id"), str)
    """The execution's ARN."""
    execution_name: Final[str] = reference(ContextField("Execution.Name"), str)
    start_time: Final[str] = reference(ContextField("Execution.StartTime"), str)
    role_arn: Final[str] = reference(ContextField("Execution.RoleArn"), str)
    redrive_count: Final[int] = reference(ContextField("Execution.RedriveCount"), int)
    state_name: Final[str] = reference(ContextField("State.Name"), str)
    entered_time: Final[str] = reference(ContextField("State.EnteredTime"), str)
    retry_count: Final[int] = reference(ContextField("State.RetryCount"), int)
    """In a Task, Parallel or Map: how often this visit of the state has been tried again."""
    state_machine_id: Final[str] = reference(ContextField("StateMachine.Id"), str)
    """The state machine's ARN."""
    state_machine_name: Final[str] = reference(ContextField("StateMachine.Name"), str)
    task_token: Final[str] = reference(ContextField("Task.Token"), str)
    """In a Task that waits for its token to come back (``….waitForTaskToken``)."""


context: Final = Context()
