"""Messages by Amazon SNS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stepsmith.authoring import Task
from stepsmith.authoring.nodes import Field, OwnResult
from stepsmith.authoring.retry import Retry
from stepsmith.resources import Topic
from stepsmith.tasks.payload import check_resource


@dataclass(frozen=True, slots=True)
class Published:
    MessageId: str


def publish(
    name: str,
    topic: Topic,
    *,
    message: object,
    subject: str | None = None,
    attributes: Mapping[str, object] | None = None,
    retry: Sequence[Retry] = (),
    timeout_seconds: int | None = None,
    comment: str | None = None,
) -> Task[Published]:
    """Send a message to those who subscribed to the topic. A message that is no text is sent as its JSON.

    ``attributes`` are texts by which subscriptions may filter.
    """
    check_resource(topic, Topic, name)
    arguments: dict[str, object] = {"TopicArn": topic.arn, "Message": message}
    if subject is not None:
        arguments["Subject"] = subject
    if attributes:
        arguments["MessageAttributes"] = {
            key: {"DataType": "String", "StringValue": value} for key, value in attributes.items()
        }
    return Task(
        name,
        resource="arn:aws:states:::sns:publish",
        arguments=arguments,
        useful={"MessageId": Field(OwnResult(), "MessageId")},
        shape=Published,
        retry=retry,
        timeout_seconds=timeout_seconds,
        comment=comment,
        resources=(topic,),
    )
