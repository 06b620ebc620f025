"""An action of a service as a function that makes a Task; its parameters and its answer come from the API's model.

Parameters are spelt as AWS spells them in a state machine (``Bucket``, ``JobName``), options of ours in small letters.
The model of a service is read when one of its functions is first called.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, Final, Literal, TypeAlias

from stepsmith.authoring import Task
from stepsmith.authoring.location import refuse
from stepsmith.authoring.retry import Retry
from stepsmith.authoring.shapes import Shape
from stepsmith.integrations import OPTIMIZED, Pattern, parse_resource
from stepsmith.integrations.models import method_name
from stepsmith.integrations.patterns import SDK_PATTERNS
from stepsmith.resources import Token
from stepsmith.tasks.answers import answer_of
from stepsmith.tasks.arguments import check_arguments, check_token

Text: TypeAlias = str | Token
"""A text, or what stands for one until the stack is deployed: ``topic.arn``."""

_OPTIONS: Final = ("retry", "timeout_seconds", "heartbeat_seconds", "comment")
_ENDINGS: Final[dict[Pattern, str]] = {
    "request_response": "",
    "sync": ".sync",
    "sync:2": ".sync:2",
    "wait_for_task_token": ".waitForTaskToken",
}


class _Help:
    """The docstring of a call, which reads its model only when somebody asks for help."""

    def __get__(self, call: Call | None, owner: type) -> str:
        from stepsmith.tasks.signatures import help_text

        return "An action of a service as a function that makes a Task." if call is None else help_text(call)


class Call:
    """``call("Name", Parameter=…, retry=[…])`` makes the Task.

    ``wait`` (true unless said otherwise, where the service can be waited for): the state ends when the job does, and
    ``.result`` describes the job; without, when the service has taken the call. ``wait_for_task_token``: the state ends
    when somebody sends the result for the token that it handed out, ``context.task_token``.
    """

    def __init__(
        self,
        kind: Literal["optimized", "sdk"],
        service: str,
        action: str,
        says: str,
        *,
        answer: Shape = Any,
        job: Pattern = "sync",
    ) -> None:
        self.kind = kind
        self.service = service
        self.action = action
        self.patterns = SDK_PATTERNS if kind == "sdk" else OPTIMIZED[service][action]
        self.answer = answer
        self.job = job
        self.__name__ = self.__qualname__ = method_name(action[:1].upper() + action[1:])
        self.says = says

    __doc__ = _Help()

    def __repr__(self) -> str:
        return f"<{self.arn('request_response')}>"

    def arn(self, pattern: Pattern) -> str:
        service = f"aws-sdk:{self.service}" if self.kind == "sdk" else self.service
        return f"arn:aws:states:::{service}:{self.action}{_ENDINGS[pattern]}"

    @property
    def __signature__(self) -> inspect.Signature:
        """For ``help()``, notebooks and ``inspect``; reads the model."""
        from stepsmith.tasks.signatures import signature

        return signature(self)

    @property
    def waits(self) -> bool:
        """Whether the end of what it begins can be waited for."""
        return self.job in self.patterns

    @property
    def options(self) -> tuple[str, ...]:
        """Parameters that are ours and not the API's."""
        waiting = {"wait": self.waits, "wait_for_task_token": "wait_for_task_token" in self.patterns}
        return (*_OPTIONS, *(option for option, there in waiting.items() if there))

    def __call__(
        self,
        name: str,
        /,
        *unnamed: object,
        retry: Sequence[Retry] = (),
        timeout_seconds: int | None = None,
        heartbeat_seconds: int | None = None,
        comment: str | None = None,
        wait: bool | None = None,
        wait_for_task_token: bool = False,
        **parameters: object,
    ) -> Task[Any]:
        if unnamed:
            raise refuse(f"{name}: parameters of {self.__name__} are given by name, spelt as AWS spells them")
        integration = parse_resource(self.arn(self.pattern(name, wait, wait_for_task_token)))
        check_arguments(name, integration, parameters, self.options)
        if wait_for_task_token:
            check_token(name, parameters)
        return Task(
            name,
            resource=integration.arn,
            arguments=parameters,
            shape=Any if wait_for_task_token else answer_of(integration) if self.answer is Any else self.answer,
            retry=retry,
            timeout_seconds=timeout_seconds,
            heartbeat_seconds=heartbeat_seconds,
            comment=comment,
        )

    def made(
        self,
        name: str,
        own: Mapping[str, object],
        further: Mapping[str, object],
        *,
        also: tuple[str, ...],
        wait_for_task_token: bool,
        **state: Any,
    ) -> Task[Any]:
        """A Task whose arguments a function of ours made (``own``), with what its author added; without the latter no
        model is read. ``also`` are further parameters of that function, ``state`` is the rest of the Task.
        """
        pattern = self.pattern(name, None, wait_for_task_token)
        arguments = self.joined(name, own, further, also)
        if wait_for_task_token:
            check_token(name, arguments)
        return Task(name, resource=self.arn(pattern), arguments=arguments, **state)

    def joined(
        self, name: str, own: Mapping[str, object], further: Mapping[str, object], also: tuple[str, ...]
    ) -> dict[str, object]:
        """Both together; raises DefinitionError for a parameter that is not one, or that is there already."""
        for member in further:
            if member in own:
                raise refuse(f"{name}: {self.__name__} sets {member} itself")
        arguments = {**own, **further}
        if further:
            check_arguments(name, parse_resource(self.arn("request_response")), arguments, (*also, *self.options))
        return arguments

    def pattern(self, name: str, wait: bool | None, wait_for_task_token: bool) -> Pattern:
        """Raises DefinitionError for one that the action does not have."""
        if wait_for_task_token:
            if wait:
                raise refuse(f"{name}: wait for the job's end or for the token, not for both")
            if "wait_for_task_token" not in self.patterns:
                raise refuse(f"{name}: {self.service}:{self.action} cannot wait for a task token")
            return "wait_for_task_token"
        if wait and not self.waits:
            raise refuse(f"{name}: {self.service}:{self.action} cannot be waited for; it answers at once")
        return self.job if self.waits and wait is not False else "request_response"


def optimized(service: str, action: str, says: str, *, answer: Shape = Any, job: Pattern = "sync") -> Call:
    """The function for an optimized integration. ``says`` is its docstring, ``answer`` the shape of its result where
    botocore does not know it, ``job`` the pattern that waits for a job's end.
    """
    return Call("optimized", service, action, says, answer=answer, job=job)


def calls_of(module: str) -> dict[str, Call]:
    """The calls of a module of ``stepsmith.tasks`` by name, also those behind functions of ours (``sns.publish``)."""
    found = vars(import_module(f"stepsmith.tasks.{module}"))
    calls = {name: value for name, value in found.items() if isinstance(value, Call)}
    return {value.__name__ if name.startswith("_") else name: value for name, value in calls.items()}
