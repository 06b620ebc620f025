"""Messages by Amazon SNS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, overload

from stepsmith.authoring import Task
from stepsmith.authoring.nodes import Field, OwnResult
from stepsmith.authoring.retry import Retry
from stepsmith.resources import Topic
from stepsmith.tasks.calls import optimized
from stepsmith.tasks.payload import check_resource

_PUBLISH: Final = optimized("sns", "publish", "Send a message.")


@dataclass(frozen=True, slots=True)
class Published:
    MessageId: str


@overload
def publish(
    name: str,
    topic: Topic,
    *,
    message: object,
    subject: str | None = None,
    attributes: Mapping[str, object] | None = None,
    wait_for_task_token: Literal[False] = False,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    comment: str | None = None,
    **parameters: Any,
) -> Task[Published]: ...


@overload
def publish(
    name: str,
    topic: Topic,
    *,
    message: object,
    subject: str | None = None,
    attributes: Mapping[str, object] | None = None,
    wait_for_task_token: Literal[True],
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    comment: str | None = None,
    **parameters: Any,
) -> Task[Any]: ...


@overload
def publish(
    name: str,
    *,
    wait_for_task_token: bool = False,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    comment: str | None = None,
    **parameters: Any,
) -> Task[Any]: ...


def publish(
    name: str,
    topic: Topic | None = None,
    *,
    message: object = None,
    subject: str | None = None,
    attributes: Mapping[str, object] | None = None,
    wait_for_task_token: bool = False,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    heartbeat_seconds: int | None = None,
    comment: str | None = None,
    **parameters: Any,
) -> Task[Any]:
    """Send a message to those who subscribed to the topic. A message that is no text is sent as its JSON.

    ``attributes`` are texts by which subscriptions may filter. With ``wait_for_task_token`` the state ends when
    somebody sends a result for ``context.task_token``, which the message must hold. Further parameters are those of the
    API (``MessageGroupId``). Without a topic of the project all are: ``TopicArn=`` or ``PhoneNumber=``, ``Message=``.
    """
    options: dict[str, Any] = {
        "wait_for_task_token": wait_for_task_token,
        "retry": retry,
        "timeout_seconds": timeout_seconds,
        "heartbeat_seconds": heartbeat_seconds,
        "comment": comment,
    }
    if topic is None:
        own = {"message": message, "subject": subject, "attributes": attributes}
        parameters |= {key: value for key, value in own.items() if value is not None}
        return _PUBLISH(name, **options, **parameters)
    check_resource(topic, Topic, name)
    arguments: dict[str, object] = {"TopicArn": topic.arn, "Message": message}
    if subject is not None:
        arguments["Subject"] = subject
    if attributes:
        arguments["MessageAttributes"] = {
            key: {"DataType": "String", "StringValue": value} for key, value in attributes.items()
        }
    return _PUBLISH.made(
        name,
        arguments,
        parameters,
        also=("message", "subject", "attributes"),
        useful=None if wait_for_task_token else {"MessageId": Field(OwnResult(), "MessageId")},
        shape=Any if wait_for_task_token else Published,
        resources=(topic,),
        **options,
    )
