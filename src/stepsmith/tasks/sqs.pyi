# ruff: noqa
# fmt: off
"""Messages by Amazon SQS."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class MessageAttributeValueDict(_t.TypedDict, total=False):
    StringValue: _Text
    BinaryValue: object
    StringListValues: _Sequence[_Text]
    BinaryListValues: _Sequence[object]
    DataType: _t.Required[_Text]

class MessageSystemAttributeValueDict(_t.TypedDict, total=False):
    StringValue: _Text
    BinaryValue: object
    StringListValues: _Sequence[_Text]
    BinaryListValues: _Sequence[object]
    DataType: _t.Required[_Text]

class SendMessageResultAnswer:
    MD5OfMessageBody: str
    MD5OfMessageAttributes: str
    MD5OfMessageSystemAttributes: str
    MessageId: str
    SequenceNumber: str

@_t.overload
def send_message(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    MessageBody: object,
    DelaySeconds: int = ...,
    MessageAttributes: _Mapping[str, MessageAttributeValueDict] = ...,
    MessageSystemAttributes: _Mapping[str, MessageSystemAttributeValueDict] = ...,
    MessageDeduplicationId: _Text = ...,
    MessageGroupId: _Text = ...,
    MessageAttribute: object = ...,
    wait_for_task_token: _t.Literal[False] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SendMessageResultAnswer]:
    """Send a message; a ``MessageBody`` that is no text is sent as its JSON."""

@_t.overload
def send_message(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    MessageBody: object,
    DelaySeconds: int = ...,
    MessageAttributes: _Mapping[str, MessageAttributeValueDict] = ...,
    MessageSystemAttributes: _Mapping[str, MessageSystemAttributeValueDict] = ...,
    MessageDeduplicationId: _Text = ...,
    MessageGroupId: _Text = ...,
    MessageAttribute: object = ...,
    wait_for_task_token: _t.Literal[True],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Send a message; a ``MessageBody`` that is no text is sent as its JSON."""
