# ruff: noqa
# fmt: off
"""Operations of aws-sdk:sns."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class BatchResultErrorEntryAnswer:
    Id: str
    Code: str
    Message: str
    SenderFault: bool

class CheckIfPhoneNumberIsOptedOutResponseAnswer:
    IsOptedOut: bool

class ConfirmSubscriptionResponseAnswer:
    SubscriptionArn: str

class CreateEndpointResponseAnswer:
    EndpointArn: str

class CreatePlatformApplicationResponseAnswer:
    PlatformApplicationArn: str

class CreateSMSSandboxPhoneNumberResultAnswer:
    ...

class CreateTopicResponseAnswer:
    TopicArn: str

class DeleteSMSSandboxPhoneNumberResultAnswer:
    ...

class EndpointAnswer:
    EndpointArn: str
    Attributes: _Mapping[str, str]

class GetDataProtectionPolicyResponseAnswer:
    DataProtectionPolicy: str

class GetEndpointAttributesResponseAnswer:
    Attributes: _Mapping[str, str]

class GetPlatformApplicationAttributesResponseAnswer:
    Attributes: _Mapping[str, str]

class GetSMSAttributesResponseAnswer:
    Attributes: _Mapping[str, str]

class GetSMSSandboxAccountStatusResultAnswer:
    IsInSandbox: bool

class GetSubscriptionAttributesResponseAnswer:
    Attributes: _Mapping[str, str]

class GetTopicAttributesResponseAnswer:
    Attributes: _Mapping[str, str]

class ListEndpointsByPlatformApplicationResponseAnswer:
    Endpoints: list[EndpointAnswer]
    NextToken: str

class ListOriginationNumbersResultAnswer:
    NextToken: str
    PhoneNumbers: list[PhoneNumberInformationAnswer]

class ListPhoneNumbersOptedOutResponseAnswer:
    PhoneNumbers: list[str]
    NextToken: str

class ListPlatformApplicationsResponseAnswer:
    PlatformApplications: list[PlatformApplicationAnswer]
    NextToken: str

class ListSMSSandboxPhoneNumbersResultAnswer:
    PhoneNumbers: list[SMSSandboxPhoneNumberAnswer]
    NextToken: str

class ListSubscriptionsByTopicResponseAnswer:
    Subscriptions: list[SubscriptionAnswer]
    NextToken: str

class ListSubscriptionsResponseAnswer:
    Subscriptions: list[SubscriptionAnswer]
    NextToken: str

class ListTagsForResourceResponseAnswer:
    Tags: list[TagAnswer]

class ListTopicsResponseAnswer:
    Topics: list[TopicAnswer]
    NextToken: str

class MessageAttributeValueDict(_t.TypedDict, total=False):
    DataType: _t.Required[_Text]
    StringValue: _Text
    BinaryValue: object

class OptInPhoneNumberResponseAnswer:
    ...

class PhoneNumberInformationAnswer:
    CreatedAt: str
    PhoneNumber: str
    Status: str
    Iso2CountryCode: str
    RouteType: str
    NumberCapabilities: list[str]

class PlatformApplicationAnswer:
    PlatformApplicationArn: str
    Attributes: _Mapping[str, str]

class PublishBatchRequestEntryDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    Message: _t.Required[object]
    Subject: _Text
    MessageStructure: _Text
    MessageAttributes: _Mapping[str, MessageAttributeValueDict]
    MessageDeduplicationId: _Text
    MessageGroupId: _Text

class PublishBatchResponseAnswer:
    Successful: list[PublishBatchResultEntryAnswer]
    Failed: list[BatchResultErrorEntryAnswer]

class PublishBatchResultEntryAnswer:
    Id: str
    MessageId: str
    SequenceNumber: str

class PublishResponseAnswer:
    MessageId: str
    SequenceNumber: str

class SMSSandboxPhoneNumberAnswer:
    PhoneNumber: str
    Status: str

class SetSMSAttributesResponseAnswer:
    ...

class SubscribeResponseAnswer:
    SubscriptionArn: str

class SubscriptionAnswer:
    SubscriptionArn: str
    Owner: str
    Protocol: str
    Endpoint: str
    TopicArn: str

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TagResourceResponseAnswer:
    ...

class TopicAnswer:
    TopicArn: str

class UntagResourceResponseAnswer:
    ...

class VerifySMSSandboxPhoneNumberResultAnswer:
    ...

def add_permission(
    name: str,
    /,
    *,
    TopicArn: _Text,
    Label: _Text,
    AwsAccountId: _Sequence[_Text],
    ActionName: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sns:addPermission."""


def check_if_phone_number_is_opted_out(
    name: str,
    /,
    *,
    PhoneNumber: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CheckIfPhoneNumberIsOptedOutResponseAnswer]:
    """Call aws-sdk:sns:checkIfPhoneNumberIsOptedOut."""


def confirm_subscription(
    name: str,
    /,
    *,
    TopicArn: _Text,
    Token: _Text,
    AuthenticateOnUnsubscribe: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ConfirmSubscriptionResponseAnswer]:
    """Call aws-sdk:sns:confirmSubscription."""


def create_platform_application(
    name: str,
    /,
    *,
    Name: _Text,
    Platform: _Text,
    Attributes: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreatePlatformApplicationResponseAnswer]:
    """Call aws-sdk:sns:createPlatformApplication."""


def create_platform_endpoint(
    name: str,
    /,
    *,
    PlatformApplicationArn: _Text,
    Token: _Text,
    CustomUserData: _Text = ...,
    Attributes: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateEndpointResponseAnswer]:
    """Call aws-sdk:sns:createPlatformEndpoint."""


def create_sms_sandbox_phone_number(
    name: str,
    /,
    *,
    PhoneNumber: _Text,
    LanguageCode: _t.Literal["en-US", "en-GB", "es-419", "es-ES", "de-DE", "fr-CA", "fr-FR", "it-IT", "ja-JP", "pt-BR", "kr-KR", "zh-CN", "zh-TW"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateSMSSandboxPhoneNumberResultAnswer]:
    """Call aws-sdk:sns:createSMSSandboxPhoneNumber."""


def create_topic(
    name: str,
    /,
    *,
    Name: _Text,
    Attributes: _Mapping[str, _Text] = ...,
    Tags: _Sequence[TagDict] = ...,
    DataProtectionPolicy: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateTopicResponseAnswer]:
    """Call aws-sdk:sns:createTopic."""


def delete_endpoint(
    name: str,
    /,
    *,
    EndpointArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sns:deleteEndpoint."""


def delete_platform_application(
    name: str,
    /,
    *,
    PlatformApplicationArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sns:deletePlatformApplication."""


def delete_sms_sandbox_phone_number(
    name: str,
    /,
    *,
    PhoneNumber: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteSMSSandboxPhoneNumberResultAnswer]:
    """Call aws-sdk:sns:deleteSMSSandboxPhoneNumber."""


def delete_topic(
    name: str,
    /,
    *,
    TopicArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sns:deleteTopic."""


def get_data_protection_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataProtectionPolicyResponseAnswer]:
    """Call aws-sdk:sns:getDataProtectionPolicy."""


def get_endpoint_attributes(
    name: str,
    /,
    *,
    EndpointArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetEndpointAttributesResponseAnswer]:
    """Call aws-sdk:sns:getEndpointAttributes."""


def get_platform_application_attributes(
    name: str,
    /,
    *,
    PlatformApplicationArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPlatformApplicationAttributesResponseAnswer]:
    """Call aws-sdk:sns:getPlatformApplicationAttributes."""


def get_sms_attributes(
    name: str,
    /,
    *,
    Attributes: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSMSAttributesResponseAnswer]:
    """Call aws-sdk:sns:getSMSAttributes."""


def get_sms_sandbox_account_status(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSMSSandboxAccountStatusResultAnswer]:
    """Call aws-sdk:sns:getSMSSandboxAccountStatus."""


def get_subscription_attributes(
    name: str,
    /,
    *,
    SubscriptionArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSubscriptionAttributesResponseAnswer]:
    """Call aws-sdk:sns:getSubscriptionAttributes."""


def get_topic_attributes(
    name: str,
    /,
    *,
    TopicArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTopicAttributesResponseAnswer]:
    """Call aws-sdk:sns:getTopicAttributes."""


def list_endpoints_by_platform_application(
    name: str,
    /,
    *,
    PlatformApplicationArn: _Text,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEndpointsByPlatformApplicationResponseAnswer]:
    """Call aws-sdk:sns:listEndpointsByPlatformApplication."""


def list_origination_numbers(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListOriginationNumbersResultAnswer]:
    """Call aws-sdk:sns:listOriginationNumbers."""


def list_phone_numbers_opted_out(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListPhoneNumbersOptedOutResponseAnswer]:
    """Call aws-sdk:sns:listPhoneNumbersOptedOut."""


def list_platform_applications(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListPlatformApplicationsResponseAnswer]:
    """Call aws-sdk:sns:listPlatformApplications."""


def list_sms_sandbox_phone_numbers(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSMSSandboxPhoneNumbersResultAnswer]:
    """Call aws-sdk:sns:listSMSSandboxPhoneNumbers."""


def list_subscriptions(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSubscriptionsResponseAnswer]:
    """Call aws-sdk:sns:listSubscriptions."""


def list_subscriptions_by_topic(
    name: str,
    /,
    *,
    TopicArn: _Text,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSubscriptionsByTopicResponseAnswer]:
    """Call aws-sdk:sns:listSubscriptionsByTopic."""


def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTagsForResourceResponseAnswer]:
    """Call aws-sdk:sns:listTagsForResource."""


def list_topics(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTopicsResponseAnswer]:
    """Call aws-sdk:sns:listTopics."""


def opt_in_phone_number(
    name: str,
    /,
    *,
    PhoneNumber: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[OptInPhoneNumberResponseAnswer]:
    """Call aws-sdk:sns:optInPhoneNumber."""


def publish(
    name: str,
    /,
    *,
    Message: object,
    TopicArn: _Text = ...,
    TargetArn: _Text = ...,
    PhoneNumber: _Text = ...,
    Subject: _Text = ...,
    MessageStructure: _Text = ...,
    MessageAttributes: _Mapping[str, MessageAttributeValueDict] = ...,
    MessageDeduplicationId: _Text = ...,
    MessageGroupId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PublishResponseAnswer]:
    """Call aws-sdk:sns:publish."""


def publish_batch(
    name: str,
    /,
    *,
    TopicArn: _Text,
    PublishBatchRequestEntries: _Sequence[PublishBatchRequestEntryDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PublishBatchResponseAnswer]:
    """Call aws-sdk:sns:publishBatch."""


def put_data_protection_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    DataProtectionPolicy: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sns:putDataProtectionPolicy."""


def remove_permission(
    name: str,
    /,
    *,
    TopicArn: _Text,
    Label: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sns:removePermission."""


def set_endpoint_attributes(
    name: str,
    /,
    *,
    EndpointArn: _Text,
    Attributes: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sns:setEndpointAttributes."""


def set_platform_application_attributes(
    name: str,
    /,
    *,
    PlatformApplicationArn: _Text,
    Attributes: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sns:setPlatformApplicationAttributes."""


def set_sms_attributes(
    name: str,
    /,
    *,
    Attributes: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SetSMSAttributesResponseAnswer]:
    """Call aws-sdk:sns:setSMSAttributes."""


def set_subscription_attributes(
    name: str,
    /,
    *,
    SubscriptionArn: _Text,
    AttributeName: _Text,
    AttributeValue: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sns:setSubscriptionAttributes."""


def set_topic_attributes(
    name: str,
    /,
    *,
    TopicArn: _Text,
    AttributeName: _Text,
    AttributeValue: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sns:setTopicAttributes."""


def subscribe(
    name: str,
    /,
    *,
    TopicArn: _Text,
    Protocol: _Text,
    Endpoint: _Text = ...,
    Attributes: _Mapping[str, _Text] = ...,
    ReturnSubscriptionArn: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SubscribeResponseAnswer]:
    """Call aws-sdk:sns:subscribe."""


def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    Tags: _Sequence[TagDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TagResourceResponseAnswer]:
    """Call aws-sdk:sns:tagResource."""


def unsubscribe(
    name: str,
    /,
    *,
    SubscriptionArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:sns:unsubscribe."""


def untag_resource(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    TagKeys: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UntagResourceResponseAnswer]:
    """Call aws-sdk:sns:untagResource."""


def verify_sms_sandbox_phone_number(
    name: str,
    /,
    *,
    PhoneNumber: _Text,
    OneTimePassword: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[VerifySMSSandboxPhoneNumberResultAnswer]:
    """Call aws-sdk:sns:verifySMSSandboxPhoneNumber."""
