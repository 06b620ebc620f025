"""Lambda functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from stepsmith.authoring import Task
from stepsmith.authoring.nodes import Field, OwnResult
from stepsmith.authoring.retry import Retry
from stepsmith.resources import Function
from stepsmith.tasks.payload import check_payload, check_resource

Taken = TypeVar("Taken")
Given = TypeVar("Given")


def invoke(
    name: str,
    function: Function[Taken, Given],
    payload: Taken | Mapping[str, object] | None = None,
    *,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    comment: str | None = None,
) -> Task[Given]:
    """Call a function and wait for its answer, which is ``.result``.

    ``payload`` is what the function is declared to take, or a dict with its fields; without one the function is given
    an empty object.
    """
    check_resource(function, Function, name)
    given = {} if payload is None else payload
    check_payload(given, function.takes, f"{name}: the payload of {function.id}")
    return Task(
        name,
        resource="arn:aws:states:::lambda:invoke",
        arguments={"FunctionName": function.arn, "Payload": given},
        useful=Field(OwnResult(), "Payload"),
        shape=Any if function.gives is None else function.gives,
        retry=retry,
        timeout_seconds=timeout_seconds,
        comment=comment,
        resources=(function,),
    )
