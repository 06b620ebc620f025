"""A person decides: the workflow waits until somebody sends the answer back, or until its time is over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from stepsmith.authoring import Choice, Step, Task
from stepsmith.authoring.context_object import context
from stepsmith.authoring.location import refuse
from stepsmith.authoring.nodes import Node
from stepsmith.authoring.retry import Retry
from stepsmith.authoring.steps import TryElse, guard
from stepsmith.authoring.values import template
from stepsmith.resources import Function, Resource, Topic


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer, sent with SendTaskSuccess. ``by`` and ``comment`` may be left out of it."""

    approved: bool
    by: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True, eq=False, init=False)
class Approval(Task[Decision]):
    """A question that was asked; ``result`` is the Decision."""

    def decided(
        self, *, approved: Step | None = None, rejected: Step | None = None, timed_out: Step | None = None
    ) -> Step:
        """What follows each answer; without ``approved`` (or ``rejected``) what comes next.

        ``timed_out`` is for when nobody answers; without it that is a failure, States.Timeout.
        """
        if approved is None and rejected is None:
            raise refuse(f"{self.identity.name}: decided(…) needs approved, rejected or both")
        # Compared, so that an answer with anything else than true there is a no.
        yes = self.result.approved == True  # noqa: E712
        choice = Choice(f"{self.identity.name[:69]}: approved?")
        if approved is not None:
            choice = choice.when(yes, approved)
            choice = choice if rejected is None else choice.otherwise(rejected)
        else:
            assert rejected is not None
            choice = choice.when(self.result.approved != True, rejected)  # noqa: E712
        if timed_out is None:
            return self >> choice
        return TryElse(self, guard(("States.Timeout", timed_out)), choice)


def approval(
    name: str,
    *,
    via: Topic | Function[Any, Any] | str,
    message: str,
    timeout_seconds: int,
    subject: str | None = None,
    retry: Sequence[Retry] = (),
    comment: str | None = None,
) -> Approval:
    """Ask somebody and wait for the answer at most ``timeout_seconds``.

    A topic is sent ``message`` with the commands that say yes and no below it. A function is given ``{"token": …,
    "message": …}``, and so is a queue, by its URL; whoever reads that answers with the token:

    ``aws stepfunctions send-task-success --task-token TOKEN --task-output '{"approved": true, "by": "ann"}'``, or with
    boto3 ``client("stepfunctions").send_task_success(taskToken=token, output='{"approved": false}')``.
    """
    patience: object = timeout_seconds
    if isinstance(patience, (bool, float, str)) or (isinstance(patience, int) and patience < 1):
        raise refuse(f"{name}: timeout_seconds is {timeout_seconds!r}; somebody needs some time to answer")
    asked: dict[str, object] = {"token": context.task_token, "message": message}
    resources: tuple[Resource, ...] = ()
    if isinstance(via, Topic):
        resource, resources = "sns:publish", (via,)
        arguments: dict[str, object] = {"TopicArn": via.arn, "Message": f"{message}\n\n{_instructions()}"}
        if subject is not None:
            arguments["Subject"] = subject
    elif isinstance(via, Function):
        resource, resources = "lambda:invoke", (via,)
        arguments = {"FunctionName": via.arn, "Payload": asked}
    elif isinstance(held := template(via), Node) or (isinstance(held, str) and held.startswith(("https://", "${"))):
        resource, arguments = "sqs:sendMessage", {"QueueUrl": via, "MessageBody": asked}
    else:
        raise refuse(f"{name}: via is a Topic, a Function or the URL of a queue (https://sqs.…), not {via!r}")
    if subject is not None and not isinstance(via, Topic):
        raise refuse(f"{name}: only a message to a Topic has a subject")
    return Approval(
        name,
        resource=f"arn:aws:states:::{resource}.waitForTaskToken",
        arguments=arguments,
        shape=Decision,
        retry=retry,
        timeout_seconds=timeout_seconds,
        comment=comment,
        resources=resources,
    )


def _instructions() -> str:
    send = f"aws stepfunctions send-task-success --task-token '{context.task_token}' --task-output"
    return f"""To say yes:\n{send} '{{"approved": true}}'\n\nTo say no:\n{send} '{{"approved": false}}'"""
