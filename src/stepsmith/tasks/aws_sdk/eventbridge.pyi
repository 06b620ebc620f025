# ruff: noqa
# fmt: off
"""Operations of aws-sdk:eventbridge."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class ApiDestinationAnswer:
    ApiDestinationArn: str
    Name: str
    ApiDestinationState: str
    ConnectionArn: str
    InvocationEndpoint: str
    HttpMethod: str
    InvocationRateLimitPerSecond: int
    CreationTime: str
    LastModifiedTime: str

class AppSyncParametersAnswer:
    GraphQLOperation: str

class AppSyncParametersDict(_t.TypedDict, total=False):
    GraphQLOperation: _Text

class ArchiveAnswer:
    ArchiveName: str
    EventSourceArn: str
    State: str
    StateReason: str
    RetentionDays: int
    SizeBytes: int
    EventCount: int
    CreationTime: str

class AwsVpcConfigurationAnswer:
    Subnets: list[str]
    SecurityGroups: list[str]
    AssignPublicIp: str

class AwsVpcConfigurationDict(_t.TypedDict, total=False):
    Subnets: _t.Required[_Sequence[_Text]]
    SecurityGroups: _Sequence[_Text]
    AssignPublicIp: _t.Literal["ENABLED", "DISABLED"] | _Text

class BatchArrayPropertiesAnswer:
    Size: int

class BatchArrayPropertiesDict(_t.TypedDict, total=False):
    Size: int

class BatchParametersAnswer:
    JobDefinition: str
    JobName: str
    ArrayProperties: BatchArrayPropertiesAnswer
    RetryStrategy: BatchRetryStrategyAnswer

class BatchParametersDict(_t.TypedDict, total=False):
    JobDefinition: _t.Required[_Text]
    JobName: _t.Required[_Text]
    ArrayProperties: BatchArrayPropertiesDict
    RetryStrategy: BatchRetryStrategyDict

class BatchRetryStrategyAnswer:
    Attempts: int

class BatchRetryStrategyDict(_t.TypedDict, total=False):
    Attempts: int

class CancelReplayResponseAnswer:
    ReplayArn: str
    State: str
    StateReason: str

class CapacityProviderStrategyItemAnswer:
    CapacityProvider: str
    Weight: int
    Base: int

class CapacityProviderStrategyItemDict(_t.TypedDict, total=False):
    CapacityProvider: _t.Required[_Text]
    Weight: int
    Base: int

class ConditionDict(_t.TypedDict, total=False):
    Type: _t.Required[_Text]
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class ConnectionAnswer:
    ConnectionArn: str
    Name: str
    ConnectionState: str
    StateReason: str
    AuthorizationType: str
    CreationTime: str
    LastModifiedTime: str
    LastAuthorizedTime: str

class ConnectionApiKeyAuthResponseParametersAnswer:
    ApiKeyName: str

class ConnectionAuthResponseParametersAnswer:
    BasicAuthParameters: ConnectionBasicAuthResponseParametersAnswer
    OAuthParameters: ConnectionOAuthResponseParametersAnswer
    ApiKeyAuthParameters: ConnectionApiKeyAuthResponseParametersAnswer
    InvocationHttpParameters: ConnectionHttpParametersAnswer
    ConnectivityParameters: DescribeConnectionConnectivityParametersAnswer

class ConnectionBasicAuthResponseParametersAnswer:
    Username: str

class ConnectionBodyParameterAnswer:
    Key: str
    Value: str
    IsValueSecret: bool

class ConnectionBodyParameterDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text
    IsValueSecret: bool

class ConnectionHeaderParameterAnswer:
    Key: str
    Value: str
    IsValueSecret: bool

class ConnectionHeaderParameterDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text
    IsValueSecret: bool

class ConnectionHttpParametersAnswer:
    HeaderParameters: list[ConnectionHeaderParameterAnswer]
    QueryStringParameters: list[ConnectionQueryStringParameterAnswer]
    BodyParameters: list[ConnectionBodyParameterAnswer]

class ConnectionHttpParametersDict(_t.TypedDict, total=False):
    HeaderParameters: _Sequence[ConnectionHeaderParameterDict]
    QueryStringParameters: _Sequence[ConnectionQueryStringParameterDict]
    BodyParameters: _Sequence[ConnectionBodyParameterDict]

class ConnectionOAuthClientResponseParametersAnswer:
    ClientID: str

class ConnectionOAuthResponseParametersAnswer:
    ClientParameters: ConnectionOAuthClientResponseParametersAnswer
    AuthorizationEndpoint: str
    HttpMethod: str
    OAuthHttpParameters: ConnectionHttpParametersAnswer

class ConnectionQueryStringParameterAnswer:
    Key: str
    Value: str
    IsValueSecret: bool

class ConnectionQueryStringParameterDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text
    IsValueSecret: bool

class ConnectivityResourceConfigurationArnDict(_t.TypedDict, total=False):
    ResourceConfigurationArn: _t.Required[_Text]

class ConnectivityResourceParametersDict(_t.TypedDict, total=False):
    ResourceParameters: _t.Required[ConnectivityResourceConfigurationArnDict]

class CreateApiDestinationResponseAnswer:
    ApiDestinationArn: str
    ApiDestinationState: str
    CreationTime: str
    LastModifiedTime: str

class CreateArchiveResponseAnswer:
    ArchiveArn: str
    State: str
    StateReason: str
    CreationTime: str

class CreateConnectionApiKeyAuthRequestParametersDict(_t.TypedDict, total=False):
    ApiKeyName: _t.Required[_Text]
    ApiKeyValue: _t.Required[_Text]

class CreateConnectionAuthRequestParametersDict(_t.TypedDict, total=False):
    BasicAuthParameters: CreateConnectionBasicAuthRequestParametersDict
    OAuthParameters: CreateConnectionOAuthRequestParametersDict
    ApiKeyAuthParameters: CreateConnectionApiKeyAuthRequestParametersDict
    InvocationHttpParameters: ConnectionHttpParametersDict
    ConnectivityParameters: ConnectivityResourceParametersDict

class CreateConnectionBasicAuthRequestParametersDict(_t.TypedDict, total=False):
    Username: _t.Required[_Text]
    Password: _t.Required[_Text]

class CreateConnectionOAuthClientRequestParametersDict(_t.TypedDict, total=False):
    ClientID: _t.Required[_Text]
    ClientSecret: _t.Required[_Text]

class CreateConnectionOAuthRequestParametersDict(_t.TypedDict, total=False):
    ClientParameters: _t.Required[CreateConnectionOAuthClientRequestParametersDict]
    AuthorizationEndpoint: _t.Required[_Text]
    HttpMethod: _t.Required[_t.Literal["GET", "POST", "PUT"] | _Text]
    OAuthHttpParameters: ConnectionHttpParametersDict

class CreateConnectionResponseAnswer:
    ConnectionArn: str
    ConnectionState: str
    CreationTime: str
    LastModifiedTime: str

class CreateEndpointResponseAnswer:
    Name: str
    Arn: str
    RoutingConfig: RoutingConfigAnswer
    ReplicationConfig: ReplicationConfigAnswer
    EventBuses: list[EndpointEventBusAnswer]
    RoleArn: str
    State: str

class CreateEventBusResponseAnswer:
    EventBusArn: str
    Description: str
    KmsKeyIdentifier: str
    DeadLetterConfig: DeadLetterConfigAnswer
    LogConfig: LogConfigAnswer

class CreatePartnerEventSourceResponseAnswer:
    EventSourceArn: str

class DeadLetterConfigAnswer:
    Arn: str

class DeadLetterConfigDict(_t.TypedDict, total=False):
    Arn: _Text

class DeauthorizeConnectionResponseAnswer:
    ConnectionArn: str
    ConnectionState: str
    CreationTime: str
    LastModifiedTime: str
    LastAuthorizedTime: str

class DeleteApiDestinationResponseAnswer:
    ...

class DeleteArchiveResponseAnswer:
    ...

class DeleteConnectionResponseAnswer:
    ConnectionArn: str
    ConnectionState: str
    CreationTime: str
    LastModifiedTime: str
    LastAuthorizedTime: str

class DeleteEndpointResponseAnswer:
    ...

class DescribeApiDestinationResponseAnswer:
    ApiDestinationArn: str
    Name: str
    Description: str
    ApiDestinationState: str
    ConnectionArn: str
    InvocationEndpoint: str
    HttpMethod: str
    InvocationRateLimitPerSecond: int
    CreationTime: str
    LastModifiedTime: str

class DescribeArchiveResponseAnswer:
    ArchiveArn: str
    ArchiveName: str
    EventSourceArn: str
    Description: str
    EventPattern: str
    State: str
    StateReason: str
    KmsKeyIdentifier: str
    RetentionDays: int
    SizeBytes: int
    EventCount: int
    CreationTime: str

class DescribeConnectionConnectivityParametersAnswer:
    ResourceParameters: DescribeConnectionResourceParametersAnswer

class DescribeConnectionResourceParametersAnswer:
    ResourceConfigurationArn: str
    ResourceAssociationArn: str

class DescribeConnectionResponseAnswer:
    ConnectionArn: str
    Name: str
    Description: str
    InvocationConnectivityParameters: DescribeConnectionConnectivityParametersAnswer
    ConnectionState: str
    StateReason: str
    AuthorizationType: str
    SecretArn: str
    KmsKeyIdentifier: str
    AuthParameters: ConnectionAuthResponseParametersAnswer
    CreationTime: str
    LastModifiedTime: str
    LastAuthorizedTime: str

class DescribeEndpointResponseAnswer:
    Name: str
    Description: str
    Arn: str
    RoutingConfig: RoutingConfigAnswer
    ReplicationConfig: ReplicationConfigAnswer
    EventBuses: list[EndpointEventBusAnswer]
    RoleArn: str
    EndpointId: str
    EndpointUrl: str
    State: str
    StateReason: str
    CreationTime: str
    LastModifiedTime: str

class DescribeEventBusResponseAnswer:
    Name: str
    Arn: str
    Description: str
    KmsKeyIdentifier: str
    DeadLetterConfig: DeadLetterConfigAnswer
    Policy: str
    LogConfig: LogConfigAnswer
    CreationTime: str
    LastModifiedTime: str
    ManagedBy: str

class DescribeEventSourceResponseAnswer:
    Arn: str
    CreatedBy: str
    CreationTime: str
    ExpirationTime: str
    Name: str
    State: str

class DescribePartnerEventSourceResponseAnswer:
    Arn: str
    Name: str

class DescribeReplayResponseAnswer:
    ReplayName: str
    ReplayArn: str
    Description: str
    State: str
    StateReason: str
    EventSourceArn: str
    Destination: ReplayDestinationAnswer
    EventStartTime: str
    EventEndTime: str
    EventLastReplayedTime: str
    ReplayStartTime: str
    ReplayEndTime: str

class DescribeRuleResponseAnswer:
    Name: str
    Arn: str
    EventPattern: str
    ScheduleExpression: str
    State: str
    Description: str
    RoleArn: str
    ManagedBy: str
    EventBusName: str
    CreatedBy: str

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
    Tags: list[TagAnswer]

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
    Tags: _Sequence[TagDict]

class EndpointAnswer:
    Name: str
    Description: str
    Arn: str
    RoutingConfig: RoutingConfigAnswer
    ReplicationConfig: ReplicationConfigAnswer
    EventBuses: list[EndpointEventBusAnswer]
    RoleArn: str
    EndpointId: str
    EndpointUrl: str
    State: str
    StateReason: str
    CreationTime: str
    LastModifiedTime: str

class EndpointEventBusAnswer:
    EventBusArn: str

class EndpointEventBusDict(_t.TypedDict, total=False):
    EventBusArn: _t.Required[_Text]

class EventBusAnswer:
    Name: str
    Arn: str
    Description: str
    Policy: str
    CreationTime: str
    LastModifiedTime: str
    ManagedBy: str

class EventSourceAnswer:
    Arn: str
    CreatedBy: str
    CreationTime: str
    ExpirationTime: str
    Name: str
    State: str

class FailoverConfigAnswer:
    Primary: PrimaryAnswer
    Secondary: SecondaryAnswer

class FailoverConfigDict(_t.TypedDict, total=False):
    Primary: _t.Required[PrimaryDict]
    Secondary: _t.Required[SecondaryDict]

class HttpParametersAnswer:
    PathParameterValues: list[str]
    HeaderParameters: _Mapping[str, str]
    QueryStringParameters: _Mapping[str, str]

class HttpParametersDict(_t.TypedDict, total=False):
    PathParameterValues: _Sequence[_Text]
    HeaderParameters: _Mapping[str, _Text]
    QueryStringParameters: _Mapping[str, _Text]

class InputTransformerAnswer:
    InputPathsMap: _Mapping[str, str]
    InputTemplate: str

class InputTransformerDict(_t.TypedDict, total=False):
    InputPathsMap: _Mapping[str, _Text]
    InputTemplate: _t.Required[_Text]

class KinesisParametersAnswer:
    PartitionKeyPath: str

class KinesisParametersDict(_t.TypedDict, total=False):
    PartitionKeyPath: _t.Required[_Text]

class ListApiDestinationsResponseAnswer:
    ApiDestinations: list[ApiDestinationAnswer]
    NextToken: str

class ListArchivesResponseAnswer:
    Archives: list[ArchiveAnswer]
    NextToken: str

class ListConnectionsResponseAnswer:
    Connections: list[ConnectionAnswer]
    NextToken: str

class ListEndpointsResponseAnswer:
    Endpoints: list[EndpointAnswer]
    NextToken: str

class ListEventBusesResponseAnswer:
    EventBuses: list[EventBusAnswer]
    NextToken: str

class ListEventSourcesResponseAnswer:
    EventSources: list[EventSourceAnswer]
    NextToken: str

class ListPartnerEventSourceAccountsResponseAnswer:
    PartnerEventSourceAccounts: list[PartnerEventSourceAccountAnswer]
    NextToken: str

class ListPartnerEventSourcesResponseAnswer:
    PartnerEventSources: list[PartnerEventSourceAnswer]
    NextToken: str

class ListReplaysResponseAnswer:
    Replays: list[ReplayAnswer]
    NextToken: str

class ListRuleNamesByTargetResponseAnswer:
    RuleNames: list[str]
    NextToken: str

class ListRulesResponseAnswer:
    Rules: list[RuleAnswer]
    NextToken: str

class ListTagsForResourceResponseAnswer:
    Tags: list[TagAnswer]

class ListTargetsByRuleResponseAnswer:
    Targets: list[TargetAnswer]
    NextToken: str

class LogConfigAnswer:
    IncludeDetail: str
    Level: str

class LogConfigDict(_t.TypedDict, total=False):
    IncludeDetail: _t.Literal["NONE", "FULL"] | _Text
    Level: _t.Literal["OFF", "ERROR", "INFO", "TRACE"] | _Text

class NetworkConfigurationAnswer:
    AwsvpcConfiguration: AwsVpcConfigurationAnswer

class NetworkConfigurationDict(_t.TypedDict, total=False):
    AwsvpcConfiguration: AwsVpcConfigurationDict

class PartnerEventSourceAccountAnswer:
    Account: str
    CreationTime: str
    ExpirationTime: str
    State: str

class PartnerEventSourceAnswer:
    Arn: str
    Name: str

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

class PrimaryAnswer:
    HealthCheck: str

class PrimaryDict(_t.TypedDict, total=False):
    HealthCheck: _t.Required[_Text]

class PutEventsRequestEntryDict(_t.TypedDict, total=False):
    Time: _Text | float
    Source: _Text
    Resources: _Sequence[_Text]
    DetailType: _Text
    Detail: object
    EventBusName: _Text
    TraceHeader: _Text

class PutEventsResponseAnswer:
    FailedEntryCount: int
    Entries: list[PutEventsResultEntryAnswer]

class PutEventsResultEntryAnswer:
    EventId: str
    ErrorCode: str
    ErrorMessage: str

class PutPartnerEventsRequestEntryDict(_t.TypedDict, total=False):
    Time: _Text | float
    Source: _Text
    Resources: _Sequence[_Text]
    DetailType: _Text
    Detail: object

class PutPartnerEventsResponseAnswer:
    FailedEntryCount: int
    Entries: list[PutPartnerEventsResultEntryAnswer]

class PutPartnerEventsResultEntryAnswer:
    EventId: str
    ErrorCode: str
    ErrorMessage: str

class PutRuleResponseAnswer:
    RuleArn: str

class PutTargetsResponseAnswer:
    FailedEntryCount: int
    FailedEntries: list[PutTargetsResultEntryAnswer]

class PutTargetsResultEntryAnswer:
    TargetId: str
    ErrorCode: str
    ErrorMessage: str

class RedshiftDataParametersAnswer:
    SecretManagerArn: str
    Database: str
    DbUser: str
    Sql: str
    StatementName: str
    WithEvent: bool
    Sqls: list[str]

class RedshiftDataParametersDict(_t.TypedDict, total=False):
    SecretManagerArn: _Text
    Database: _t.Required[_Text]
    DbUser: _Text
    Sql: _Text
    StatementName: _Text
    WithEvent: bool
    Sqls: _Sequence[_Text]

class RemoveTargetsResponseAnswer:
    FailedEntryCount: int
    FailedEntries: list[RemoveTargetsResultEntryAnswer]

class RemoveTargetsResultEntryAnswer:
    TargetId: str
    ErrorCode: str
    ErrorMessage: str

class ReplayAnswer:
    ReplayName: str
    EventSourceArn: str
    State: str
    StateReason: str
    EventStartTime: str
    EventEndTime: str
    EventLastReplayedTime: str
    ReplayStartTime: str
    ReplayEndTime: str

class ReplayDestinationAnswer:
    Arn: str
    FilterArns: list[str]

class ReplayDestinationDict(_t.TypedDict, total=False):
    Arn: _t.Required[_Text]
    FilterArns: _Sequence[_Text]

class ReplicationConfigAnswer:
    State: str

class ReplicationConfigDict(_t.TypedDict, total=False):
    State: _t.Literal["ENABLED", "DISABLED"] | _Text

class RetryPolicyAnswer:
    MaximumRetryAttempts: int
    MaximumEventAgeInSeconds: int

class RetryPolicyDict(_t.TypedDict, total=False):
    MaximumRetryAttempts: int
    MaximumEventAgeInSeconds: int

class RoutingConfigAnswer:
    FailoverConfig: FailoverConfigAnswer

class RoutingConfigDict(_t.TypedDict, total=False):
    FailoverConfig: _t.Required[FailoverConfigDict]

class RuleAnswer:
    Name: str
    Arn: str
    EventPattern: str
    State: str
    Description: str
    ScheduleExpression: str
    RoleArn: str
    ManagedBy: str
    EventBusName: str

class RunCommandParametersAnswer:
    RunCommandTargets: list[RunCommandTargetAnswer]

class RunCommandParametersDict(_t.TypedDict, total=False):
    RunCommandTargets: _t.Required[_Sequence[RunCommandTargetDict]]

class RunCommandTargetAnswer:
    Key: str
    Values: list[str]

class RunCommandTargetDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Values: _t.Required[_Sequence[_Text]]

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

class SecondaryAnswer:
    Route: str

class SecondaryDict(_t.TypedDict, total=False):
    Route: _t.Required[_Text]

class SqsParametersAnswer:
    MessageGroupId: str

class SqsParametersDict(_t.TypedDict, total=False):
    MessageGroupId: _Text

class StartReplayResponseAnswer:
    ReplayArn: str
    State: str
    StateReason: str
    ReplayStartTime: str

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TagResourceResponseAnswer:
    ...

class TargetAnswer:
    Id: str
    Arn: str
    RoleArn: str
    Input: str
    InputPath: str
    InputTransformer: InputTransformerAnswer
    KinesisParameters: KinesisParametersAnswer
    RunCommandParameters: RunCommandParametersAnswer
    EcsParameters: EcsParametersAnswer
    BatchParameters: BatchParametersAnswer
    SqsParameters: SqsParametersAnswer
    HttpParameters: HttpParametersAnswer
    RedshiftDataParameters: RedshiftDataParametersAnswer
    SageMakerPipelineParameters: SageMakerPipelineParametersAnswer
    DeadLetterConfig: DeadLetterConfigAnswer
    RetryPolicy: RetryPolicyAnswer
    AppSyncParameters: AppSyncParametersAnswer

class TargetDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    Arn: _t.Required[_Text]
    RoleArn: _Text
    Input: object
    InputPath: _Text
    InputTransformer: InputTransformerDict
    KinesisParameters: KinesisParametersDict
    RunCommandParameters: RunCommandParametersDict
    EcsParameters: EcsParametersDict
    BatchParameters: BatchParametersDict
    SqsParameters: SqsParametersDict
    HttpParameters: HttpParametersDict
    RedshiftDataParameters: RedshiftDataParametersDict
    SageMakerPipelineParameters: SageMakerPipelineParametersDict
    DeadLetterConfig: DeadLetterConfigDict
    RetryPolicy: RetryPolicyDict
    AppSyncParameters: AppSyncParametersDict

class TestEventPatternResponseAnswer:
    Result: bool

class UntagResourceResponseAnswer:
    ...

class UpdateApiDestinationResponseAnswer:
    ApiDestinationArn: str
    ApiDestinationState: str
    CreationTime: str
    LastModifiedTime: str

class UpdateArchiveResponseAnswer:
    ArchiveArn: str
    State: str
    StateReason: str
    CreationTime: str

class UpdateConnectionApiKeyAuthRequestParametersDict(_t.TypedDict, total=False):
    ApiKeyName: _Text
    ApiKeyValue: _Text

class UpdateConnectionAuthRequestParametersDict(_t.TypedDict, total=False):
    BasicAuthParameters: UpdateConnectionBasicAuthRequestParametersDict
    OAuthParameters: UpdateConnectionOAuthRequestParametersDict
    ApiKeyAuthParameters: UpdateConnectionApiKeyAuthRequestParametersDict
    InvocationHttpParameters: ConnectionHttpParametersDict
    ConnectivityParameters: ConnectivityResourceParametersDict

class UpdateConnectionBasicAuthRequestParametersDict(_t.TypedDict, total=False):
    Username: _Text
    Password: _Text

class UpdateConnectionOAuthClientRequestParametersDict(_t.TypedDict, total=False):
    ClientID: _Text
    ClientSecret: _Text

class UpdateConnectionOAuthRequestParametersDict(_t.TypedDict, total=False):
    ClientParameters: UpdateConnectionOAuthClientRequestParametersDict
    AuthorizationEndpoint: _Text
    HttpMethod: _t.Literal["GET", "POST", "PUT"] | _Text
    OAuthHttpParameters: ConnectionHttpParametersDict

class UpdateConnectionResponseAnswer:
    ConnectionArn: str
    ConnectionState: str
    CreationTime: str
    LastModifiedTime: str
    LastAuthorizedTime: str

class UpdateEndpointResponseAnswer:
    Name: str
    Arn: str
    RoutingConfig: RoutingConfigAnswer
    ReplicationConfig: ReplicationConfigAnswer
    EventBuses: list[EndpointEventBusAnswer]
    RoleArn: str
    EndpointId: str
    EndpointUrl: str
    State: str

class UpdateEventBusResponseAnswer:
    Arn: str
    Name: str
    KmsKeyIdentifier: str
    Description: str
    DeadLetterConfig: DeadLetterConfigAnswer
    LogConfig: LogConfigAnswer

def activate_event_source(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:eventbridge:activateEventSource."""


def cancel_replay(
    name: str,
    /,
    *,
    ReplayName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelReplayResponseAnswer]:
    """Call aws-sdk:eventbridge:cancelReplay."""


def create_api_destination(
    name: str,
    /,
    *,
    Name: _Text,
    ConnectionArn: _Text,
    InvocationEndpoint: _Text,
    HttpMethod: _t.Literal["POST", "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"] | _Text,
    Description: _Text = ...,
    InvocationRateLimitPerSecond: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateApiDestinationResponseAnswer]:
    """Call aws-sdk:eventbridge:createApiDestination."""


def create_archive(
    name: str,
    /,
    *,
    ArchiveName: _Text,
    EventSourceArn: _Text,
    Description: _Text = ...,
    EventPattern: _Text = ...,
    RetentionDays: int = ...,
    KmsKeyIdentifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateArchiveResponseAnswer]:
    """Call aws-sdk:eventbridge:createArchive."""


def create_connection(
    name: str,
    /,
    *,
    Name: _Text,
    AuthorizationType: _t.Literal["BASIC", "OAUTH_CLIENT_CREDENTIALS", "API_KEY"] | _Text,
    AuthParameters: CreateConnectionAuthRequestParametersDict,
    Description: _Text = ...,
    InvocationConnectivityParameters: ConnectivityResourceParametersDict = ...,
    KmsKeyIdentifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateConnectionResponseAnswer]:
    """Call aws-sdk:eventbridge:createConnection."""


def create_endpoint(
    name: str,
    /,
    *,
    Name: _Text,
    RoutingConfig: RoutingConfigDict,
    EventBuses: _Sequence[EndpointEventBusDict],
    Description: _Text = ...,
    ReplicationConfig: ReplicationConfigDict = ...,
    RoleArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateEndpointResponseAnswer]:
    """Call aws-sdk:eventbridge:createEndpoint."""


def create_event_bus(
    name: str,
    /,
    *,
    Name: _Text,
    EventSourceName: _Text = ...,
    Description: _Text = ...,
    KmsKeyIdentifier: _Text = ...,
    DeadLetterConfig: DeadLetterConfigDict = ...,
    LogConfig: LogConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateEventBusResponseAnswer]:
    """Call aws-sdk:eventbridge:createEventBus."""


def create_partner_event_source(
    name: str,
    /,
    *,
    Name: _Text,
    Account: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreatePartnerEventSourceResponseAnswer]:
    """Call aws-sdk:eventbridge:createPartnerEventSource."""


def deactivate_event_source(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:eventbridge:deactivateEventSource."""


def deauthorize_connection(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeauthorizeConnectionResponseAnswer]:
    """Call aws-sdk:eventbridge:deauthorizeConnection."""


def delete_api_destination(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteApiDestinationResponseAnswer]:
    """Call aws-sdk:eventbridge:deleteApiDestination."""


def delete_archive(
    name: str,
    /,
    *,
    ArchiveName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteArchiveResponseAnswer]:
    """Call aws-sdk:eventbridge:deleteArchive."""


def delete_connection(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteConnectionResponseAnswer]:
    """Call aws-sdk:eventbridge:deleteConnection."""


def delete_endpoint(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteEndpointResponseAnswer]:
    """Call aws-sdk:eventbridge:deleteEndpoint."""


def delete_event_bus(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:eventbridge:deleteEventBus."""


def delete_partner_event_source(
    name: str,
    /,
    *,
    Name: _Text,
    Account: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:eventbridge:deletePartnerEventSource."""


def delete_rule(
    name: str,
    /,
    *,
    Name: _Text,
    EventBusName: _Text = ...,
    Force: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:eventbridge:deleteRule."""


def describe_api_destination(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeApiDestinationResponseAnswer]:
    """Call aws-sdk:eventbridge:describeApiDestination."""


def describe_archive(
    name: str,
    /,
    *,
    ArchiveName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeArchiveResponseAnswer]:
    """Call aws-sdk:eventbridge:describeArchive."""


def describe_connection(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeConnectionResponseAnswer]:
    """Call aws-sdk:eventbridge:describeConnection."""


def describe_endpoint(
    name: str,
    /,
    *,
    Name: _Text,
    HomeRegion: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEndpointResponseAnswer]:
    """Call aws-sdk:eventbridge:describeEndpoint."""


def describe_event_bus(
    name: str,
    /,
    *,
    Name: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEventBusResponseAnswer]:
    """Call aws-sdk:eventbridge:describeEventBus."""


def describe_event_source(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEventSourceResponseAnswer]:
    """Call aws-sdk:eventbridge:describeEventSource."""


def describe_partner_event_source(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribePartnerEventSourceResponseAnswer]:
    """Call aws-sdk:eventbridge:describePartnerEventSource."""


def describe_replay(
    name: str,
    /,
    *,
    ReplayName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeReplayResponseAnswer]:
    """Call aws-sdk:eventbridge:describeReplay."""


def describe_rule(
    name: str,
    /,
    *,
    Name: _Text,
    EventBusName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeRuleResponseAnswer]:
    """Call aws-sdk:eventbridge:describeRule."""


def disable_rule(
    name: str,
    /,
    *,
    Name: _Text,
    EventBusName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:eventbridge:disableRule."""


def enable_rule(
    name: str,
    /,
    *,
    Name: _Text,
    EventBusName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:eventbridge:enableRule."""


def list_api_destinations(
    name: str,
    /,
    *,
    NamePrefix: _Text = ...,
    ConnectionArn: _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListApiDestinationsResponseAnswer]:
    """Call aws-sdk:eventbridge:listApiDestinations."""


def list_archives(
    name: str,
    /,
    *,
    NamePrefix: _Text = ...,
    EventSourceArn: _Text = ...,
    State: _t.Literal["ENABLED", "DISABLED", "CREATING", "UPDATING", "CREATE_FAILED", "UPDATE_FAILED"] | _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListArchivesResponseAnswer]:
    """Call aws-sdk:eventbridge:listArchives."""


def list_connections(
    name: str,
    /,
    *,
    NamePrefix: _Text = ...,
    ConnectionState: _t.Literal["CREATING", "UPDATING", "DELETING", "AUTHORIZED", "DEAUTHORIZED", "AUTHORIZING", "DEAUTHORIZING", "ACTIVE", "FAILED_CONNECTIVITY"] | _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListConnectionsResponseAnswer]:
    """Call aws-sdk:eventbridge:listConnections."""


def list_endpoints(
    name: str,
    /,
    *,
    NamePrefix: _Text = ...,
    HomeRegion: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEndpointsResponseAnswer]:
    """Call aws-sdk:eventbridge:listEndpoints."""


def list_event_buses(
    name: str,
    /,
    *,
    NamePrefix: _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEventBusesResponseAnswer]:
    """Call aws-sdk:eventbridge:listEventBuses."""


def list_event_sources(
    name: str,
    /,
    *,
    NamePrefix: _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEventSourcesResponseAnswer]:
    """Call aws-sdk:eventbridge:listEventSources."""


def list_partner_event_source_accounts(
    name: str,
    /,
    *,
    EventSourceName: _Text,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListPartnerEventSourceAccountsResponseAnswer]:
    """Call aws-sdk:eventbridge:listPartnerEventSourceAccounts."""


def list_partner_event_sources(
    name: str,
    /,
    *,
    NamePrefix: _Text,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListPartnerEventSourcesResponseAnswer]:
    """Call aws-sdk:eventbridge:listPartnerEventSources."""


def list_replays(
    name: str,
    /,
    *,
    NamePrefix: _Text = ...,
    State: _t.Literal["STARTING", "RUNNING", "CANCELLING", "COMPLETED", "CANCELLED", "FAILED"] | _Text = ...,
    EventSourceArn: _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListReplaysResponseAnswer]:
    """Call aws-sdk:eventbridge:listReplays."""


def list_rule_names_by_target(
    name: str,
    /,
    *,
    TargetArn: _Text,
    EventBusName: _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListRuleNamesByTargetResponseAnswer]:
    """Call aws-sdk:eventbridge:listRuleNamesByTarget."""


def list_rules(
    name: str,
    /,
    *,
    NamePrefix: _Text = ...,
    EventBusName: _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListRulesResponseAnswer]:
    """Call aws-sdk:eventbridge:listRules."""


def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceARN: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTagsForResourceResponseAnswer]:
    """Call aws-sdk:eventbridge:listTagsForResource."""


def list_targets_by_rule(
    name: str,
    /,
    *,
    Rule: _Text,
    EventBusName: _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTargetsByRuleResponseAnswer]:
    """Call aws-sdk:eventbridge:listTargetsByRule."""


def put_events(
    name: str,
    /,
    *,
    Entries: _Sequence[PutEventsRequestEntryDict],
    EndpointId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutEventsResponseAnswer]:
    """Call aws-sdk:eventbridge:putEvents."""


def put_partner_events(
    name: str,
    /,
    *,
    Entries: _Sequence[PutPartnerEventsRequestEntryDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutPartnerEventsResponseAnswer]:
    """Call aws-sdk:eventbridge:putPartnerEvents."""


def put_permission(
    name: str,
    /,
    *,
    EventBusName: _Text = ...,
    Action: _Text = ...,
    Principal: _Text = ...,
    StatementId: _Text = ...,
    Condition: ConditionDict = ...,
    Policy: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:eventbridge:putPermission."""


def put_rule(
    name: str,
    /,
    *,
    Name: _Text,
    ScheduleExpression: _Text = ...,
    EventPattern: _Text = ...,
    State: _t.Literal["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"] | _Text = ...,
    Description: _Text = ...,
    RoleArn: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    EventBusName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutRuleResponseAnswer]:
    """Call aws-sdk:eventbridge:putRule."""


def put_targets(
    name: str,
    /,
    *,
    Rule: _Text,
    Targets: _Sequence[TargetDict],
    EventBusName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutTargetsResponseAnswer]:
    """Call aws-sdk:eventbridge:putTargets."""


def remove_permission(
    name: str,
    /,
    *,
    StatementId: _Text = ...,
    RemoveAllPermissions: bool = ...,
    EventBusName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:eventbridge:removePermission."""


def remove_targets(
    name: str,
    /,
    *,
    Rule: _Text,
    Ids: _Sequence[_Text],
    EventBusName: _Text = ...,
    Force: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RemoveTargetsResponseAnswer]:
    """Call aws-sdk:eventbridge:removeTargets."""


def start_replay(
    name: str,
    /,
    *,
    ReplayName: _Text,
    EventSourceArn: _Text,
    EventStartTime: _Text | float,
    EventEndTime: _Text | float,
    Destination: ReplayDestinationDict,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartReplayResponseAnswer]:
    """Call aws-sdk:eventbridge:startReplay."""


def tag_resource(
    name: str,
    /,
    *,
    ResourceARN: _Text,
    Tags: _Sequence[TagDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TagResourceResponseAnswer]:
    """Call aws-sdk:eventbridge:tagResource."""


def test_event_pattern(
    name: str,
    /,
    *,
    EventPattern: _Text,
    Event: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TestEventPatternResponseAnswer]:
    """Call aws-sdk:eventbridge:testEventPattern."""


def untag_resource(
    name: str,
    /,
    *,
    ResourceARN: _Text,
    TagKeys: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UntagResourceResponseAnswer]:
    """Call aws-sdk:eventbridge:untagResource."""


def update_api_destination(
    name: str,
    /,
    *,
    Name: _Text,
    Description: _Text = ...,
    ConnectionArn: _Text = ...,
    InvocationEndpoint: _Text = ...,
    HttpMethod: _t.Literal["POST", "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"] | _Text = ...,
    InvocationRateLimitPerSecond: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateApiDestinationResponseAnswer]:
    """Call aws-sdk:eventbridge:updateApiDestination."""


def update_archive(
    name: str,
    /,
    *,
    ArchiveName: _Text,
    Description: _Text = ...,
    EventPattern: _Text = ...,
    RetentionDays: int = ...,
    KmsKeyIdentifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateArchiveResponseAnswer]:
    """Call aws-sdk:eventbridge:updateArchive."""


def update_connection(
    name: str,
    /,
    *,
    Name: _Text,
    Description: _Text = ...,
    AuthorizationType: _t.Literal["BASIC", "OAUTH_CLIENT_CREDENTIALS", "API_KEY"] | _Text = ...,
    AuthParameters: UpdateConnectionAuthRequestParametersDict = ...,
    InvocationConnectivityParameters: ConnectivityResourceParametersDict = ...,
    KmsKeyIdentifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateConnectionResponseAnswer]:
    """Call aws-sdk:eventbridge:updateConnection."""


def update_endpoint(
    name: str,
    /,
    *,
    Name: _Text,
    Description: _Text = ...,
    RoutingConfig: RoutingConfigDict = ...,
    ReplicationConfig: ReplicationConfigDict = ...,
    EventBuses: _Sequence[EndpointEventBusDict] = ...,
    RoleArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateEndpointResponseAnswer]:
    """Call aws-sdk:eventbridge:updateEndpoint."""


def update_event_bus(
    name: str,
    /,
    *,
    Name: _Text = ...,
    KmsKeyIdentifier: _Text = ...,
    Description: _Text = ...,
    DeadLetterConfig: DeadLetterConfigDict = ...,
    LogConfig: LogConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateEventBusResponseAnswer]:
    """Call aws-sdk:eventbridge:updateEventBus."""
