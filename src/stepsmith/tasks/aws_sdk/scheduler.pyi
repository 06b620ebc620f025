# ruff: noqa
# fmt: off
"""Operations of aws-sdk:scheduler."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AwsVpcConfigurationAnswer:
    Subnets: list[str]
    SecurityGroups: list[str]
    AssignPublicIp: str

class AwsVpcConfigurationDict(_t.TypedDict, total=False):
    Subnets: _t.Required[_Sequence[_Text]]
    SecurityGroups: _Sequence[_Text]
    AssignPublicIp: _t.Literal["ENABLED", "DISABLED"] | _Text

class CapacityProviderStrategyItemAnswer:
    CapacityProvider: str
    Weight: int
    Base: int

class CapacityProviderStrategyItemDict(_t.TypedDict, total=False):
    CapacityProvider: _t.Required[_Text]
    Weight: int
    Base: int

class CreateScheduleGroupOutputAnswer:
    ScheduleGroupArn: str

class CreateScheduleOutputAnswer:
    ScheduleArn: str

class DeadLetterConfigAnswer:
    Arn: str

class DeadLetterConfigDict(_t.TypedDict, total=False):
    Arn: _Text

class DeleteScheduleGroupOutputAnswer:
    ...

class DeleteScheduleOutputAnswer:
    ...

class EcsParametersAnswer:
    TaskDefinitionArn: str
    TaskCount: int
    LaunchType: str
    NetworkConfiguration: NetworkConfigurationAnswer
    PlatformVersion: str
    Group: str
    CapacityProviderStrategy: list[CapacityProviderStrategyItemAnswer]
    EnableECSManagedTags: bool
    EnableExecuteCommand: bool
    PlacementConstraints: list[PlacementConstraintAnswer]
    PlacementStrategy: list[PlacementStrategyAnswer]
    PropagateTags: str
    ReferenceId: str
    Tags: list[_Mapping[str, str]]

class EcsParametersDict(_t.TypedDict, total=False):
    TaskDefinitionArn: _t.Required[_Text]
    TaskCount: int
    LaunchType: _t.Literal["EC2", "FARGATE", "EXTERNAL"] | _Text
    NetworkConfiguration: NetworkConfigurationDict
    PlatformVersion: _Text
    Group: _Text
    CapacityProviderStrategy: _Sequence[CapacityProviderStrategyItemDict]
    EnableECSManagedTags: bool
    EnableExecuteCommand: bool
    PlacementConstraints: _Sequence[PlacementConstraintDict]
    PlacementStrategy: _Sequence[PlacementStrategyDict]
    PropagateTags: _t.Literal["TASK_DEFINITION"] | _Text
    ReferenceId: _Text
    Tags: _Sequence[_Mapping[str, _Text]]

class EventBridgeParametersAnswer:
    DetailType: str
    Source: str

class EventBridgeParametersDict(_t.TypedDict, total=False):
    DetailType: _t.Required[_Text]
    Source: _t.Required[_Text]

class EventBridgePutEventsV2ParametersAnswer:
    DetailType: str
    Source: str

class EventBridgePutEventsV2ParametersDict(_t.TypedDict, total=False):
    DetailType: _t.Required[_Text]
    Source: _t.Required[_Text]

class EventBridgePutRawEventsParametersAnswer:
    Metadata: _Mapping[str, str]

class EventBridgePutRawEventsParametersDict(_t.TypedDict, total=False):
    Metadata: _Mapping[str, _Text]

class FlexibleTimeWindowAnswer:
    Mode: str
    MaximumWindowInMinutes: int

class FlexibleTimeWindowDict(_t.TypedDict, total=False):
    Mode: _t.Required[_t.Literal["OFF", "FLEXIBLE"] | _Text]
    MaximumWindowInMinutes: int

class GetScheduleGroupOutputAnswer:
    Arn: str
    Name: str
    State: str
    CreationDate: str
    LastModificationDate: str

class GetScheduleOutputAnswer:
    Arn: str
    GroupName: str
    Name: str
    ScheduleExpression: str
    StartDate: str
    EndDate: str
    Description: str
    ScheduleExpressionTimezone: str
    State: str
    CreationDate: str
    LastModificationDate: str
    KmsKeyArn: str
    Target: TargetAnswer
    FlexibleTimeWindow: FlexibleTimeWindowAnswer
    ActionAfterCompletion: str

class KinesisParametersAnswer:
    PartitionKey: str

class KinesisParametersDict(_t.TypedDict, total=False):
    PartitionKey: _t.Required[_Text]

class ListScheduleGroupsOutputAnswer:
    NextToken: str
    ScheduleGroups: list[ScheduleGroupSummaryAnswer]

class ListSchedulesOutputAnswer:
    NextToken: str
    Schedules: list[ScheduleSummaryAnswer]

class ListTagsForResourceOutputAnswer:
    Tags: list[TagAnswer]

class NetworkConfigurationAnswer:
    AwsvpcConfiguration: AwsVpcConfigurationAnswer

class NetworkConfigurationDict(_t.TypedDict, total=False):
    AwsvpcConfiguration: AwsVpcConfigurationDict

class PlacementConstraintAnswer:
    Type: str
    Expression: str

class PlacementConstraintDict(_t.TypedDict, total=False):
    Type: _t.Literal["distinctInstance", "memberOf"] | _Text
    Expression: _Text

class PlacementStrategyAnswer:
    Type: str
    Field: str

class PlacementStrategyDict(_t.TypedDict, total=False):
    Type: _t.Literal["random", "spread", "binpack"] | _Text
    Field: _Text

class RetryPolicyAnswer:
    MaximumEventAgeInSeconds: int
    MaximumRetryAttempts: int

class RetryPolicyDict(_t.TypedDict, total=False):
    MaximumEventAgeInSeconds: int
    MaximumRetryAttempts: int

class SageMakerPipelineParameterAnswer:
    Name: str
    Value: str

class SageMakerPipelineParameterDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Value: _t.Required[_Text]

class SageMakerPipelineParametersAnswer:
    PipelineParameterList: list[SageMakerPipelineParameterAnswer]

class SageMakerPipelineParametersDict(_t.TypedDict, total=False):
    PipelineParameterList: _Sequence[SageMakerPipelineParameterDict]

class ScheduleGroupSummaryAnswer:
    Arn: str
    Name: str
    State: str
    CreationDate: str
    LastModificationDate: str

class ScheduleSummaryAnswer:
    Arn: str
    Name: str
    GroupName: str
    State: str
    CreationDate: str
    LastModificationDate: str
    Target: TargetSummaryAnswer

class SqsParametersAnswer:
    MessageGroupId: str

class SqsParametersDict(_t.TypedDict, total=False):
    MessageGroupId: _Text

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TagResourceOutputAnswer:
    ...

class TargetAnswer:
    Arn: str
    RoleArn: str
    DeadLetterConfig: DeadLetterConfigAnswer
    RetryPolicy: RetryPolicyAnswer
    Input: str
    EcsParameters: EcsParametersAnswer
    EventBridgeParameters: EventBridgeParametersAnswer
    EventBridgePutEventsV2Parameters: EventBridgePutEventsV2ParametersAnswer
    EventBridgePutRawEventsParameters: EventBridgePutRawEventsParametersAnswer
    KinesisParameters: KinesisParametersAnswer
    SageMakerPipelineParameters: SageMakerPipelineParametersAnswer
    SqsParameters: SqsParametersAnswer

class TargetDict(_t.TypedDict, total=False):
    Arn: _t.Required[_Text]
    RoleArn: _t.Required[_Text]
    DeadLetterConfig: DeadLetterConfigDict
    RetryPolicy: RetryPolicyDict
    Input: object
    EcsParameters: EcsParametersDict
    EventBridgeParameters: EventBridgeParametersDict
    EventBridgePutEventsV2Parameters: EventBridgePutEventsV2ParametersDict
    EventBridgePutRawEventsParameters: EventBridgePutRawEventsParametersDict
    KinesisParameters: KinesisParametersDict
    SageMakerPipelineParameters: SageMakerPipelineParametersDict
    SqsParameters: SqsParametersDict

class TargetSummaryAnswer:
    Arn: str

class UntagResourceOutputAnswer:
    ...

class UpdateScheduleOutputAnswer:
    ScheduleArn: str

def create_schedule(
    name: str,
    /,
    *,
    Name: _Text,
    ScheduleExpression: _Text,
    Target: TargetDict,
    FlexibleTimeWindow: FlexibleTimeWindowDict,
    GroupName: _Text = ...,
    StartDate: _Text | float = ...,
    EndDate: _Text | float = ...,
    Description: _Text = ...,
    ScheduleExpressionTimezone: _Text = ...,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    KmsKeyArn: _Text = ...,
    ClientToken: _Text = ...,
    ActionAfterCompletion: _t.Literal["NONE", "DELETE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateScheduleOutputAnswer]:
    """Call aws-sdk:scheduler:createSchedule."""


def create_schedule_group(
    name: str,
    /,
    *,
    Name: _Text,
    Tags: _Sequence[TagDict] = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateScheduleGroupOutputAnswer]:
    """Call aws-sdk:scheduler:createScheduleGroup."""


def delete_schedule(
    name: str,
    /,
    *,
    Name: _Text,
    GroupName: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteScheduleOutputAnswer]:
    """Call aws-sdk:scheduler:deleteSchedule."""


def delete_schedule_group(
    name: str,
    /,
    *,
    Name: _Text,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteScheduleGroupOutputAnswer]:
    """Call aws-sdk:scheduler:deleteScheduleGroup."""


def get_schedule(
    name: str,
    /,
    *,
    Name: _Text,
    GroupName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetScheduleOutputAnswer]:
    """Call aws-sdk:scheduler:getSchedule."""


def get_schedule_group(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetScheduleGroupOutputAnswer]:
    """Call aws-sdk:scheduler:getScheduleGroup."""


def list_schedule_groups(
    name: str,
    /,
    *,
    NamePrefix: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListScheduleGroupsOutputAnswer]:
    """Call aws-sdk:scheduler:listScheduleGroups."""


def list_schedules(
    name: str,
    /,
    *,
    GroupName: _Text = ...,
    NamePrefix: _Text = ...,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSchedulesOutputAnswer]:
    """Call aws-sdk:scheduler:listSchedules."""


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
) -> _Task[ListTagsForResourceOutputAnswer]:
    """Call aws-sdk:scheduler:listTagsForResource."""


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
) -> _Task[TagResourceOutputAnswer]:
    """Call aws-sdk:scheduler:tagResource."""


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
) -> _Task[UntagResourceOutputAnswer]:
    """Call aws-sdk:scheduler:untagResource."""


def update_schedule(
    name: str,
    /,
    *,
    Name: _Text,
    ScheduleExpression: _Text,
    Target: TargetDict,
    FlexibleTimeWindow: FlexibleTimeWindowDict,
    GroupName: _Text = ...,
    StartDate: _Text | float = ...,
    EndDate: _Text | float = ...,
    Description: _Text = ...,
    ScheduleExpressionTimezone: _Text = ...,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    KmsKeyArn: _Text = ...,
    ClientToken: _Text = ...,
    ActionAfterCompletion: _t.Literal["NONE", "DELETE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateScheduleOutputAnswer]:
    """Call aws-sdk:scheduler:updateSchedule."""
