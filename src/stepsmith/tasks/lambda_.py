"""Lambda functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal, TypeVar, overload

from stepsmith.authoring import Task
from stepsmith.authoring.location import refuse
from stepsmith.authoring.nodes import Field, OwnResult
from stepsmith.authoring.retry import Retry
from stepsmith.resources import Function
from stepsmith.tasks.calls import optimized
from stepsmith.tasks.payload import check_payload, check_resource

Taken = TypeVar("Taken")
Given = TypeVar("Given")

_INVOKE: Final = optimized("lambda", "invoke", "Call a function.")


@overload
def invoke(
    name: str,
    function: Function[Taken, Given],
    payload: Taken | Mapping[str, object] | None = None,
    *,
    wait_for_task_token: Literal[False] = False,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    comment: str | None = None,
    **parameters: Any,
) -> Task[Given]: ...


@overload
def invoke(
    name: str,
    function: Function[Taken, Any],
    payload: Taken | Mapping[str, object] | None = None,
    *,
    wait_for_task_token: Literal[True],
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    comment: str | None = None,
    **parameters: Any,
) -> Task[Any]: ...


@overload
def invoke(
    name: str,
    *,
    wait_for_task_token: bool = False,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    comment: str | None = None,
    **parameters: Any,
) -> Task[Any]: ...


def invoke(
    name: str,
    function: Function[Any, Any] | None = None,
    payload: object = None,
    *,
    wait_for_task_token: bool = False,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    comment: str | None = None,
    **parameters: Any,
) -> Task[Any]:
    """Call a function and wait for its answer, which is ``.result``.

    ``payload`` is what the function is declared to take, or a dict with its fields; without one the function is given
    an empty object. With ``wait_for_task_token`` the answer is what somebody sends for ``context.task_token``, which
    the payload must hold. Further parameters are those of the API (``Qualifier``, ``InvocationType``). A function that
    is not of the project is named by ``FunctionName=`` and given ``Payload=``; ``.result`` is then all of the answer.
    """
    options: dict[str, Any] = {
        "wait_for_task_token": wait_for_task_token,
        "retry": retry,
        "timeout_seconds": timeout_seconds,
        "heartbeat_seconds": heartbeat_seconds,
        "comment": comment,
    }
    if function is None:
        if "FunctionName" not in parameters:
            raise refuse(f"{name}: which function? Its second argument is one of the project, or give FunctionName=")
        return _INVOKE(name, **options, **parameters)
    check_resource(function, Function, name)
    given = {} if payload is None else payload
    check_payload(given, function.takes, f"{name}: the payload of {function.id}")
    return _INVOKE.made(
        name,
        {"FunctionName": function.arn, "Payload": given},
        parameters,
        also=("payload",),
        useful=None if wait_for_task_token else Field(OwnResult(), "Payload"),
        shape=Any if function.gives is None or wait_for_task_token else function.gives,
        resources=(function,),
        **options,
    )
