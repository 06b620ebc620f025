# ruff: noqa
# fmt: off
"""Operations of aws-sdk:sqs."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class BatchResultErrorEntryAnswer:
    Id: str
    SenderFault: bool
    Code: str
    Message: str

class CancelMessageMoveTaskResultAnswer:
    ApproximateNumberOfMessagesMoved: int

class ChangeMessageVisibilityBatchRequestEntryDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    ReceiptHandle: _t.Required[_Text]
    VisibilityTimeout: int

class ChangeMessageVisibilityBatchResultAnswer:
    Successful: list[ChangeMessageVisibilityBatchResultEntryAnswer]
    Failed: list[BatchResultErrorEntryAnswer]

class ChangeMessageVisibilityBatchResultEntryAnswer:
    Id: str

class CreateQueueResultAnswer:
    QueueUrl: str

class DeleteMessageBatchRequestEntryDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    ReceiptHandle: _t.Required[_Text]

class DeleteMessageBatchResultAnswer:
    Successful: list[DeleteMessageBatchResultEntryAnswer]
    Failed: list[BatchResultErrorEntryAnswer]

class DeleteMessageBatchResultEntryAnswer:
    Id: str

class GetQueueAttributesResultAnswer:
    Attributes: _Mapping[str, str]

class GetQueueUrlResultAnswer:
    QueueUrl: str

class ListDeadLetterSourceQueuesResultAnswer:
    QueueUrls: list[str]
    NextToken: str

class ListMessageMoveTasksResultAnswer:
    Results: list[ListMessageMoveTasksResultEntryAnswer]

class ListMessageMoveTasksResultEntryAnswer:
    TaskHandle: str
    Status: str
    SourceArn: str
    DestinationArn: str
    MaxNumberOfMessagesPerSecond: int
    ApproximateNumberOfMessagesMoved: int
    ApproximateNumberOfMessagesToMove: int
    FailureReason: str
    StartedTimestamp: int

class ListQueueTagsResultAnswer:
    Tags: _Mapping[str, str]

class ListQueuesResultAnswer:
    QueueUrls: list[str]
    NextToken: str

class MessageAnswer:
    MessageId: str
    ReceiptHandle: str
    Md5OfBody: str
    Body: str
    Attributes: _Mapping[str, str]
    Md5OfMessageAttributes: str
    MessageAttributes: _Mapping[str, MessageAttributeValueAnswer]

class MessageAttributeValueAnswer:
    StringValue: str
    BinaryValue: str
    StringListValues: list[str]
    BinaryListValues: list[str]
    DataType: str

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

class ReceiveMessageResultAnswer:
    Messages: list[MessageAnswer]

class SendMessageBatchRequestEntryDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    MessageBody: _t.Required[object]
    DelaySeconds: int
    MessageAttributes: _Mapping[str, MessageAttributeValueDict]
    MessageSystemAttributes: _Mapping[str, MessageSystemAttributeValueDict]
    MessageDeduplicationId: _Text
    MessageGroupId: _Text

class SendMessageBatchResultAnswer:
    Successful: list[SendMessageBatchResultEntryAnswer]
    Failed: list[BatchResultErrorEntryAnswer]

class SendMessageBatchResultEntryAnswer:
    Id: str
    MessageId: str
    Md5OfMessageBody: str
    Md5OfMessageAttributes: str
    Md5OfMessageSystemAttributes: str
    SequenceNumber: str

class SendMessageResultAnswer:
    Md5OfMessageBody: str
    Md5OfMessageAttributes: str
    Md5OfMessageSystemAttributes: str
    MessageId: str
    SequenceNumber: str

class StartMessageMoveTaskResultAnswer:
    TaskHandle: str

def add_permission(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    Label: _Text,
    AwsAccountIds: _Sequence[_Text],
    Actions: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sqs:addPermission."""


def cancel_message_move_task(
    name: str,
    /,
    *,
    TaskHandle: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelMessageMoveTaskResultAnswer]:
    """Call aws-sdk:sqs:cancelMessageMoveTask."""


def change_message_visibility(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    ReceiptHandle: _Text,
    VisibilityTimeout: int,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sqs:changeMessageVisibility."""


def change_message_visibility_batch(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    Entries: _Sequence[ChangeMessageVisibilityBatchRequestEntryDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ChangeMessageVisibilityBatchResultAnswer]:
    """Call aws-sdk:sqs:changeMessageVisibilityBatch."""


def create_queue(
    name: str,
    /,
    *,
    QueueName: _Text,
    Attributes: _Mapping[str, _Text] = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateQueueResultAnswer]:
    """Call aws-sdk:sqs:createQueue."""


def delete_message(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    ReceiptHandle: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sqs:deleteMessage."""


def delete_message_batch(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    Entries: _Sequence[DeleteMessageBatchRequestEntryDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteMessageBatchResultAnswer]:
    """Call aws-sdk:sqs:deleteMessageBatch."""


def delete_queue(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sqs:deleteQueue."""


def get_queue_attributes(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    AttributeNames: _Sequence[_t.Literal["All", "Policy", "VisibilityTimeout", "MaximumMessageSize", "MessageRetentionPeriod", "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "CreatedTimestamp", "LastModifiedTimestamp", "QueueArn", "ApproximateNumberOfMessagesDelayed", "DelaySeconds", "ReceiveMessageWaitTimeSeconds", "RedrivePolicy", "FifoQueue", "ContentBasedDeduplication", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "DeduplicationScope", "FifoThroughputLimit", "RedriveAllowPolicy", "SqsManagedSseEnabled"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetQueueAttributesResultAnswer]:
    """Call aws-sdk:sqs:getQueueAttributes."""


def get_queue_url(
    name: str,
    /,
    *,
    QueueName: _Text,
    QueueOwnerAWSAccountId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetQueueUrlResultAnswer]:
    """Call aws-sdk:sqs:getQueueUrl."""


def list_dead_letter_source_queues(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDeadLetterSourceQueuesResultAnswer]:
    """Call aws-sdk:sqs:listDeadLetterSourceQueues."""


def list_message_move_tasks(
    name: str,
    /,
    *,
    SourceArn: _Text,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListMessageMoveTasksResultAnswer]:
    """Call aws-sdk:sqs:listMessageMoveTasks."""


def list_queue_tags(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListQueueTagsResultAnswer]:
    """Call aws-sdk:sqs:listQueueTags."""


def list_queues(
    name: str,
    /,
    *,
    QueueNamePrefix: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListQueuesResultAnswer]:
    """Call aws-sdk:sqs:listQueues."""


def purge_queue(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sqs:purgeQueue."""


def receive_message(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    AttributeNames: _Sequence[_t.Literal["All", "Policy", "VisibilityTimeout", "MaximumMessageSize", "MessageRetentionPeriod", "ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible", "CreatedTimestamp", "LastModifiedTimestamp", "QueueArn", "ApproximateNumberOfMessagesDelayed", "DelaySeconds", "ReceiveMessageWaitTimeSeconds", "RedrivePolicy", "FifoQueue", "ContentBasedDeduplication", "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "DeduplicationScope", "FifoThroughputLimit", "RedriveAllowPolicy", "SqsManagedSseEnabled"] | _Text] = ...,
    MessageSystemAttributeNames: _Sequence[_t.Literal["All", "SenderId", "SentTimestamp", "ApproximateReceiveCount", "ApproximateFirstReceiveTimestamp", "SequenceNumber", "MessageDeduplicationId", "MessageGroupId", "AWSTraceHeader", "DeadLetterQueueSourceArn"] | _Text] = ...,
    MessageAttributeNames: _Sequence[_Text] = ...,
    MaxNumberOfMessages: int = ...,
    VisibilityTimeout: int = ...,
    WaitTimeSeconds: int = ...,
    ReceiveRequestAttemptId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ReceiveMessageResultAnswer]:
    """Call aws-sdk:sqs:receiveMessage."""


def remove_permission(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    Label: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sqs:removePermission."""


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
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SendMessageResultAnswer]:
    """Call aws-sdk:sqs:sendMessage."""


def send_message_batch(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    Entries: _Sequence[SendMessageBatchRequestEntryDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SendMessageBatchResultAnswer]:
    """Call aws-sdk:sqs:sendMessageBatch."""


def set_queue_attributes(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    Attributes: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sqs:setQueueAttributes."""


def start_message_move_task(
    name: str,
    /,
    *,
    SourceArn: _Text,
    DestinationArn: _Text = ...,
    MaxNumberOfMessagesPerSecond: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartMessageMoveTaskResultAnswer]:
    """Call aws-sdk:sqs:startMessageMoveTask."""


def tag_queue(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    Tags: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sqs:tagQueue."""


def untag_queue(
    name: str,
    /,
    *,
    QueueUrl: _Text,
    TagKeys: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sqs:untagQueue."""
