# ruff: noqa
# fmt: off
"""Operations of aws-sdk:sfn."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class ActivityFailedEventDetailsAnswer:
    Error: str
    Cause: str

class ActivityListItemAnswer:
    ActivityArn: str
    Name: str
    CreationDate: str

class ActivityScheduleFailedEventDetailsAnswer:
    Error: str
    Cause: str

class ActivityScheduledEventDetailsAnswer:
    Resource: str
    Input: str
    InputDetails: HistoryEventExecutionDataDetailsAnswer
    TimeoutInSeconds: int
    HeartbeatInSeconds: int

class ActivityStartedEventDetailsAnswer:
    WorkerName: str

class ActivitySucceededEventDetailsAnswer:
    Output: str
    OutputDetails: HistoryEventExecutionDataDetailsAnswer

class ActivityTimedOutEventDetailsAnswer:
    Error: str
    Cause: str

class AssignedVariablesDetailsAnswer:
    Truncated: bool

class BillingDetailsAnswer:
    BilledMemoryUsedInMB: int
    BilledDurationInMilliseconds: int

class CloudWatchEventsExecutionDataDetailsAnswer:
    Included: bool

class CloudWatchLogsLogGroupAnswer:
    LogGroupArn: str

class CloudWatchLogsLogGroupDict(_t.TypedDict, total=False):
    LogGroupArn: _Text

class CreateActivityOutputAnswer:
    ActivityArn: str
    CreationDate: str

class CreateStateMachineAliasOutputAnswer:
    StateMachineAliasArn: str
    CreationDate: str

class CreateStateMachineOutputAnswer:
    StateMachineArn: str
    CreationDate: str
    StateMachineVersionArn: str

class DeleteActivityOutputAnswer:
    ...

class DeleteStateMachineAliasOutputAnswer:
    ...

class DeleteStateMachineOutputAnswer:
    ...

class DeleteStateMachineVersionOutputAnswer:
    ...

class DescribeActivityOutputAnswer:
    ActivityArn: str
    Name: str
    CreationDate: str
    EncryptionConfiguration: EncryptionConfigurationAnswer

class DescribeExecutionOutputAnswer:
    ExecutionArn: str
    StateMachineArn: str
    Name: str
    Status: str
    StartDate: str
    StopDate: str
    Input: str
    InputDetails: CloudWatchEventsExecutionDataDetailsAnswer
    Output: str
    OutputDetails: CloudWatchEventsExecutionDataDetailsAnswer
    TraceHeader: str
    MapRunArn: str
    Error: str
    Cause: str
    StateMachineVersionArn: str
    StateMachineAliasArn: str
    RedriveCount: int
    RedriveDate: str
    RedriveStatus: str
    RedriveStatusReason: str

class DescribeMapRunOutputAnswer:
    MapRunArn: str
    ExecutionArn: str
    Status: str
    StartDate: str
    StopDate: str
    MaxConcurrency: int
    ToleratedFailurePercentage: float
    ToleratedFailureCount: int
    ItemCounts: MapRunItemCountsAnswer
    ExecutionCounts: MapRunExecutionCountsAnswer
    RedriveCount: int
    RedriveDate: str

class DescribeStateMachineAliasOutputAnswer:
    StateMachineAliasArn: str
    Name: str
    Description: str
    RoutingConfiguration: list[RoutingConfigurationListItemAnswer]
    CreationDate: str
    UpdateDate: str

class DescribeStateMachineForExecutionOutputAnswer:
    StateMachineArn: str
    Name: str
    Definition: str
    RoleArn: str
    UpdateDate: str
    LoggingConfiguration: LoggingConfigurationAnswer
    TracingConfiguration: TracingConfigurationAnswer
    MapRunArn: str
    Label: str
    RevisionId: str
    EncryptionConfiguration: EncryptionConfigurationAnswer
    VariableReferences: _Mapping[str, list[str]]

class DescribeStateMachineOutputAnswer:
    StateMachineArn: str
    Name: str
    Status: str
    Definition: str
    RoleArn: str
    Type: str
    CreationDate: str
    LoggingConfiguration: LoggingConfigurationAnswer
    TracingConfiguration: TracingConfigurationAnswer
    Label: str
    RevisionId: str
    Description: str
    EncryptionConfiguration: EncryptionConfigurationAnswer
    VariableReferences: _Mapping[str, list[str]]

class EncryptionConfigurationAnswer:
    KmsKeyId: str
    KmsDataKeyReusePeriodSeconds: int
    Type: str

class EncryptionConfigurationDict(_t.TypedDict, total=False):
    KmsKeyId: _Text
    KmsDataKeyReusePeriodSeconds: int
    Type: _t.Required[_t.Literal["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KMS_KEY"] | _Text]

class EvaluationFailedEventDetailsAnswer:
    Error: str
    Cause: str
    Location: str
    State: str

class ExecutionAbortedEventDetailsAnswer:
    Error: str
    Cause: str

class ExecutionFailedEventDetailsAnswer:
    Error: str
    Cause: str

class ExecutionListItemAnswer:
    ExecutionArn: str
    StateMachineArn: str
    Name: str
    Status: str
    StartDate: str
    StopDate: str
    MapRunArn: str
    ItemCount: int
    StateMachineVersionArn: str
    StateMachineAliasArn: str
    RedriveCount: int
    RedriveDate: str

class ExecutionRedrivenEventDetailsAnswer:
    RedriveCount: int

class ExecutionStartedEventDetailsAnswer:
    Input: str
    InputDetails: HistoryEventExecutionDataDetailsAnswer
    RoleArn: str
    StateMachineAliasArn: str
    StateMachineVersionArn: str

class ExecutionSucceededEventDetailsAnswer:
    Output: str
    OutputDetails: HistoryEventExecutionDataDetailsAnswer

class ExecutionTimedOutEventDetailsAnswer:
    Error: str
    Cause: str

class GetActivityTaskOutputAnswer:
    TaskToken: str
    Input: str

class GetExecutionHistoryOutputAnswer:
    Events: list[HistoryEventAnswer]
    NextToken: str

class HistoryEventAnswer:
    Timestamp: str
    Type: str
    Id: int
    PreviousEventId: int
    ActivityFailedEventDetails: ActivityFailedEventDetailsAnswer
    ActivityScheduleFailedEventDetails: ActivityScheduleFailedEventDetailsAnswer
    ActivityScheduledEventDetails: ActivityScheduledEventDetailsAnswer
    ActivityStartedEventDetails: ActivityStartedEventDetailsAnswer
    ActivitySucceededEventDetails: ActivitySucceededEventDetailsAnswer
    ActivityTimedOutEventDetails: ActivityTimedOutEventDetailsAnswer
    TaskFailedEventDetails: TaskFailedEventDetailsAnswer
    TaskScheduledEventDetails: TaskScheduledEventDetailsAnswer
    TaskStartFailedEventDetails: TaskStartFailedEventDetailsAnswer
    TaskStartedEventDetails: TaskStartedEventDetailsAnswer
    TaskSubmitFailedEventDetails: TaskSubmitFailedEventDetailsAnswer
    TaskSubmittedEventDetails: TaskSubmittedEventDetailsAnswer
    TaskSucceededEventDetails: TaskSucceededEventDetailsAnswer
    TaskTimedOutEventDetails: TaskTimedOutEventDetailsAnswer
    ExecutionFailedEventDetails: ExecutionFailedEventDetailsAnswer
    ExecutionStartedEventDetails: ExecutionStartedEventDetailsAnswer
    ExecutionSucceededEventDetails: ExecutionSucceededEventDetailsAnswer
    ExecutionAbortedEventDetails: ExecutionAbortedEventDetailsAnswer
    ExecutionTimedOutEventDetails: ExecutionTimedOutEventDetailsAnswer
    ExecutionRedrivenEventDetails: ExecutionRedrivenEventDetailsAnswer
    MapStateStartedEventDetails: MapStateStartedEventDetailsAnswer
    MapIterationStartedEventDetails: MapIterationEventDetailsAnswer
    MapIterationSucceededEventDetails: MapIterationEventDetailsAnswer
    MapIterationFailedEventDetails: MapIterationEventDetailsAnswer
    MapIterationAbortedEventDetails: MapIterationEventDetailsAnswer
    LambdaFunctionFailedEventDetails: LambdaFunctionFailedEventDetailsAnswer
    LambdaFunctionScheduleFailedEventDetails: LambdaFunctionScheduleFailedEventDetailsAnswer
    LambdaFunctionScheduledEventDetails: LambdaFunctionScheduledEventDetailsAnswer
    LambdaFunctionStartFailedEventDetails: LambdaFunctionStartFailedEventDetailsAnswer
    LambdaFunctionSucceededEventDetails: LambdaFunctionSucceededEventDetailsAnswer
    LambdaFunctionTimedOutEventDetails: LambdaFunctionTimedOutEventDetailsAnswer
    StateEnteredEventDetails: StateEnteredEventDetailsAnswer
    StateExitedEventDetails: StateExitedEventDetailsAnswer
    MapRunStartedEventDetails: MapRunStartedEventDetailsAnswer
    MapRunFailedEventDetails: MapRunFailedEventDetailsAnswer
    MapRunRedrivenEventDetails: MapRunRedrivenEventDetailsAnswer
    EvaluationFailedEventDetails: EvaluationFailedEventDetailsAnswer

class HistoryEventExecutionDataDetailsAnswer:
    Truncated: bool

class InspectionDataAnswer:
    Input: str
    AfterArguments: str
    AfterInputPath: str
    AfterParameters: str
    Result: str
    AfterResultSelector: str
    AfterResultPath: str
    Request: InspectionDataRequestAnswer
    Response: InspectionDataResponseAnswer
    Variables: str
    ErrorDetails: InspectionErrorDetailsAnswer
    AfterItemsPath: str
    AfterItemSelector: str
    AfterItemBatcher: str
    AfterItemsPointer: str
    ToleratedFailureCount: int
    ToleratedFailurePercentage: float
    MaxConcurrency: int

class InspectionDataRequestAnswer:
    Protocol: str
    Method: str
    Url: str
    Headers: str
    Body: str

class InspectionDataResponseAnswer:
    Protocol: str
    StatusCode: str
    StatusMessage: str
    Headers: str
    Body: str

class InspectionErrorDetailsAnswer:
    CatchIndex: int
    RetryIndex: int
    RetryBackoffIntervalSeconds: int

class LambdaFunctionFailedEventDetailsAnswer:
    Error: str
    Cause: str

class LambdaFunctionScheduleFailedEventDetailsAnswer:
    Error: str
    Cause: str

class LambdaFunctionScheduledEventDetailsAnswer:
    Resource: str
    Input: str
    InputDetails: HistoryEventExecutionDataDetailsAnswer
    TimeoutInSeconds: int
    TaskCredentials: TaskCredentialsAnswer

class LambdaFunctionStartFailedEventDetailsAnswer:
    Error: str
    Cause: str

class LambdaFunctionSucceededEventDetailsAnswer:
    Output: str
    OutputDetails: HistoryEventExecutionDataDetailsAnswer

class LambdaFunctionTimedOutEventDetailsAnswer:
    Error: str
    Cause: str

class ListActivitiesOutputAnswer:
    Activities: list[ActivityListItemAnswer]
    NextToken: str

class ListExecutionsOutputAnswer:
    Executions: list[ExecutionListItemAnswer]
    NextToken: str

class ListMapRunsOutputAnswer:
    MapRuns: list[MapRunListItemAnswer]
    NextToken: str

class ListStateMachineAliasesOutputAnswer:
    StateMachineAliases: list[StateMachineAliasListItemAnswer]
    NextToken: str

class ListStateMachineVersionsOutputAnswer:
    StateMachineVersions: list[StateMachineVersionListItemAnswer]
    NextToken: str

class ListStateMachinesOutputAnswer:
    StateMachines: list[StateMachineListItemAnswer]
    NextToken: str

class ListTagsForResourceOutputAnswer:
    Tags: list[TagAnswer]

class LogDestinationAnswer:
    CloudWatchLogsLogGroup: CloudWatchLogsLogGroupAnswer

class LogDestinationDict(_t.TypedDict, total=False):
    CloudWatchLogsLogGroup: CloudWatchLogsLogGroupDict

class LoggingConfigurationAnswer:
    Level: str
    IncludeExecutionData: bool
    Destinations: list[LogDestinationAnswer]

class LoggingConfigurationDict(_t.TypedDict, total=False):
    Level: _t.Literal["ALL", "ERROR", "FATAL", "OFF"] | _Text
    IncludeExecutionData: bool
    Destinations: _Sequence[LogDestinationDict]

class MapIterationEventDetailsAnswer:
    Name: str
    Index: int

class MapRunExecutionCountsAnswer:
    Pending: int
    Running: int
    Succeeded: int
    Failed: int
    TimedOut: int
    Aborted: int
    Total: int
    ResultsWritten: int
    FailuresNotRedrivable: int
    PendingRedrive: int

class MapRunFailedEventDetailsAnswer:
    Error: str
    Cause: str

class MapRunItemCountsAnswer:
    Pending: int
    Running: int
    Succeeded: int
    Failed: int
    TimedOut: int
    Aborted: int
    Total: int
    ResultsWritten: int
    FailuresNotRedrivable: int
    PendingRedrive: int

class MapRunListItemAnswer:
    ExecutionArn: str
    MapRunArn: str
    StateMachineArn: str
    StartDate: str
    StopDate: str

class MapRunRedrivenEventDetailsAnswer:
    MapRunArn: str
    RedriveCount: int

class MapRunStartedEventDetailsAnswer:
    MapRunArn: str

class MapStateStartedEventDetailsAnswer:
    Length: int

class MockErrorOutputDict(_t.TypedDict, total=False):
    Error: _Text
    Cause: _Text

class MockInputDict(_t.TypedDict, total=False):
    Result: _Text
    ErrorOutput: MockErrorOutputDict
    FieldValidationMode: _t.Literal["STRICT", "PRESENT", "NONE"] | _Text

class PublishStateMachineVersionOutputAnswer:
    CreationDate: str
    StateMachineVersionArn: str

class RedriveExecutionOutputAnswer:
    RedriveDate: str

class RoutingConfigurationListItemAnswer:
    StateMachineVersionArn: str
    Weight: int

class RoutingConfigurationListItemDict(_t.TypedDict, total=False):
    StateMachineVersionArn: _t.Required[_Text]
    Weight: _t.Required[int]

class SendTaskFailureOutputAnswer:
    ...

class SendTaskHeartbeatOutputAnswer:
    ...

class SendTaskSuccessOutputAnswer:
    ...

class StartExecutionOutputAnswer:
    ExecutionArn: str
    StartDate: str

class StartSyncExecutionOutputAnswer:
    ExecutionArn: str
    StateMachineArn: str
    Name: str
    StartDate: str
    StopDate: str
    Status: str
    Error: str
    Cause: str
    Input: str
    InputDetails: CloudWatchEventsExecutionDataDetailsAnswer
    Output: str
    OutputDetails: CloudWatchEventsExecutionDataDetailsAnswer
    TraceHeader: str
    BillingDetails: BillingDetailsAnswer

class StateEnteredEventDetailsAnswer:
    Name: str
    Input: str
    InputDetails: HistoryEventExecutionDataDetailsAnswer

class StateExitedEventDetailsAnswer:
    Name: str
    Output: str
    OutputDetails: HistoryEventExecutionDataDetailsAnswer
    AssignedVariables: _Mapping[str, str]
    AssignedVariablesDetails: AssignedVariablesDetailsAnswer

class StateMachineAliasListItemAnswer:
    StateMachineAliasArn: str
    CreationDate: str

class StateMachineListItemAnswer:
    StateMachineArn: str
    Name: str
    Type: str
    CreationDate: str

class StateMachineVersionListItemAnswer:
    StateMachineVersionArn: str
    CreationDate: str

class StopExecutionOutputAnswer:
    StopDate: str

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text

class TagResourceOutputAnswer:
    ...

class TaskCredentialsAnswer:
    RoleArn: str

class TaskFailedEventDetailsAnswer:
    ResourceType: str
    Resource: str
    Error: str
    Cause: str

class TaskScheduledEventDetailsAnswer:
    ResourceType: str
    Resource: str
    Region: str
    Parameters: str
    TimeoutInSeconds: int
    HeartbeatInSeconds: int
    TaskCredentials: TaskCredentialsAnswer

class TaskStartFailedEventDetailsAnswer:
    ResourceType: str
    Resource: str
    Error: str
    Cause: str

class TaskStartedEventDetailsAnswer:
    ResourceType: str
    Resource: str

class TaskSubmitFailedEventDetailsAnswer:
    ResourceType: str
    Resource: str
    Error: str
    Cause: str

class TaskSubmittedEventDetailsAnswer:
    ResourceType: str
    Resource: str
    Output: str
    OutputDetails: HistoryEventExecutionDataDetailsAnswer

class TaskSucceededEventDetailsAnswer:
    ResourceType: str
    Resource: str
    Output: str
    OutputDetails: HistoryEventExecutionDataDetailsAnswer

class TaskTimedOutEventDetailsAnswer:
    ResourceType: str
    Resource: str
    Error: str
    Cause: str

class TestStateConfigurationDict(_t.TypedDict, total=False):
    RetrierRetryCount: int
    ErrorCausedByState: _Text
    MapIterationFailureCount: int
    MapItemReaderData: _Text

class TestStateOutputAnswer:
    Output: str
    Error: str
    Cause: str
    InspectionData: InspectionDataAnswer
    NextState: str
    Status: str

class TracingConfigurationAnswer:
    Enabled: bool

class TracingConfigurationDict(_t.TypedDict, total=False):
    Enabled: bool

class UntagResourceOutputAnswer:
    ...

class UpdateMapRunOutputAnswer:
    ...

class UpdateStateMachineAliasOutputAnswer:
    UpdateDate: str

class UpdateStateMachineOutputAnswer:
    UpdateDate: str
    RevisionId: str
    StateMachineVersionArn: str

class ValidateStateMachineDefinitionDiagnosticAnswer:
    Severity: str
    Code: str
    Message: str
    Location: str

class ValidateStateMachineDefinitionOutputAnswer:
    Result: str
    Diagnostics: list[ValidateStateMachineDefinitionDiagnosticAnswer]
    Truncated: bool

def create_activity(
    name: str,
    /,
    *,
    Name: _Text,
    Tags: _Sequence[TagDict] = ...,
    EncryptionConfiguration: EncryptionConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateActivityOutputAnswer]:
    """Call aws-sdk:sfn:createActivity."""


def create_state_machine(
    name: str,
    /,
    *,
    Name: _Text,
    Definition: _Text,
    RoleArn: _Text,
    Type: _t.Literal["STANDARD", "EXPRESS"] | _Text = ...,
    LoggingConfiguration: LoggingConfigurationDict = ...,
    Tags: _Sequence[TagDict] = ...,
    TracingConfiguration: TracingConfigurationDict = ...,
    Publish: bool = ...,
    VersionDescription: _Text = ...,
    EncryptionConfiguration: EncryptionConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateStateMachineOutputAnswer]:
    """Call aws-sdk:sfn:createStateMachine."""


def create_state_machine_alias(
    name: str,
    /,
    *,
    Name: _Text,
    RoutingConfiguration: _Sequence[RoutingConfigurationListItemDict],
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateStateMachineAliasOutputAnswer]:
    """Call aws-sdk:sfn:createStateMachineAlias."""


def delete_activity(
    name: str,
    /,
    *,
    ActivityArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteActivityOutputAnswer]:
    """Call aws-sdk:sfn:deleteActivity."""


def delete_state_machine(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteStateMachineOutputAnswer]:
    """Call aws-sdk:sfn:deleteStateMachine."""


def delete_state_machine_alias(
    name: str,
    /,
    *,
    StateMachineAliasArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteStateMachineAliasOutputAnswer]:
    """Call aws-sdk:sfn:deleteStateMachineAlias."""


def delete_state_machine_version(
    name: str,
    /,
    *,
    StateMachineVersionArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteStateMachineVersionOutputAnswer]:
    """Call aws-sdk:sfn:deleteStateMachineVersion."""


def describe_activity(
    name: str,
    /,
    *,
    ActivityArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeActivityOutputAnswer]:
    """Call aws-sdk:sfn:describeActivity."""


def describe_execution(
    name: str,
    /,
    *,
    ExecutionArn: _Text,
    IncludedData: _t.Literal["ALL_DATA", "METADATA_ONLY"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeExecutionOutputAnswer]:
    """Call aws-sdk:sfn:describeExecution."""


def describe_map_run(
    name: str,
    /,
    *,
    MapRunArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeMapRunOutputAnswer]:
    """Call aws-sdk:sfn:describeMapRun."""


def describe_state_machine(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    IncludedData: _t.Literal["ALL_DATA", "METADATA_ONLY"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStateMachineOutputAnswer]:
    """Call aws-sdk:sfn:describeStateMachine."""


def describe_state_machine_alias(
    name: str,
    /,
    *,
    StateMachineAliasArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStateMachineAliasOutputAnswer]:
    """Call aws-sdk:sfn:describeStateMachineAlias."""


def describe_state_machine_for_execution(
    name: str,
    /,
    *,
    ExecutionArn: _Text,
    IncludedData: _t.Literal["ALL_DATA", "METADATA_ONLY"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStateMachineForExecutionOutputAnswer]:
    """Call aws-sdk:sfn:describeStateMachineForExecution."""


def get_activity_task(
    name: str,
    /,
    *,
    ActivityArn: _Text,
    WorkerName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetActivityTaskOutputAnswer]:
    """Call aws-sdk:sfn:getActivityTask."""


def get_execution_history(
    name: str,
    /,
    *,
    ExecutionArn: _Text,
    MaxResults: int = ...,
    ReverseOrder: bool = ...,
    NextToken: _Text = ...,
    IncludeExecutionData: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetExecutionHistoryOutputAnswer]:
    """Call aws-sdk:sfn:getExecutionHistory."""


def list_activities(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListActivitiesOutputAnswer]:
    """Call aws-sdk:sfn:listActivities."""


def list_executions(
    name: str,
    /,
    *,
    StateMachineArn: _Text = ...,
    StatusFilter: _t.Literal["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED", "PENDING_REDRIVE"] | _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    MapRunArn: _Text = ...,
    RedriveFilter: _t.Literal["REDRIVEN", "NOT_REDRIVEN"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListExecutionsOutputAnswer]:
    """Call aws-sdk:sfn:listExecutions."""


def list_map_runs(
    name: str,
    /,
    *,
    ExecutionArn: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListMapRunsOutputAnswer]:
    """Call aws-sdk:sfn:listMapRuns."""


def list_state_machine_aliases(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStateMachineAliasesOutputAnswer]:
    """Call aws-sdk:sfn:listStateMachineAliases."""


def list_state_machine_versions(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStateMachineVersionsOutputAnswer]:
    """Call aws-sdk:sfn:listStateMachineVersions."""


def list_state_machines(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStateMachinesOutputAnswer]:
    """Call aws-sdk:sfn:listStateMachines."""


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
    """Call aws-sdk:sfn:listTagsForResource."""


def publish_state_machine_version(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    RevisionId: _Text = ...,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PublishStateMachineVersionOutputAnswer]:
    """Call aws-sdk:sfn:publishStateMachineVersion."""


def redrive_execution(
    name: str,
    /,
    *,
    ExecutionArn: _Text,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RedriveExecutionOutputAnswer]:
    """Call aws-sdk:sfn:redriveExecution."""


def send_task_failure(
    name: str,
    /,
    *,
    TaskToken: _Text,
    Error: _Text = ...,
    Cause: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SendTaskFailureOutputAnswer]:
    """Call aws-sdk:sfn:sendTaskFailure."""


def send_task_heartbeat(
    name: str,
    /,
    *,
    TaskToken: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SendTaskHeartbeatOutputAnswer]:
    """Call aws-sdk:sfn:sendTaskHeartbeat."""


def send_task_success(
    name: str,
    /,
    *,
    TaskToken: _Text,
    Output: object,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SendTaskSuccessOutputAnswer]:
    """Call aws-sdk:sfn:sendTaskSuccess."""


def start_execution(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    Name: _Text = ...,
    Input: object = ...,
    TraceHeader: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartExecutionOutputAnswer]:
    """Call aws-sdk:sfn:startExecution."""


def start_sync_execution(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    Name: _Text = ...,
    Input: object = ...,
    TraceHeader: _Text = ...,
    IncludedData: _t.Literal["ALL_DATA", "METADATA_ONLY"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartSyncExecutionOutputAnswer]:
    """Call aws-sdk:sfn:startSyncExecution."""


def stop_execution(
    name: str,
    /,
    *,
    ExecutionArn: _Text,
    Error: _Text = ...,
    Cause: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopExecutionOutputAnswer]:
    """Call aws-sdk:sfn:stopExecution."""


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
    """Call aws-sdk:sfn:tagResource."""


def test_state(
    name: str,
    /,
    *,
    Definition: _Text,
    RoleArn: _Text = ...,
    Input: object = ...,
    InspectionLevel: _t.Literal["INFO", "DEBUG", "TRACE"] | _Text = ...,
    RevealSecrets: bool = ...,
    Variables: _Text = ...,
    StateName: _Text = ...,
    Mock: MockInputDict = ...,
    Context: _Text = ...,
    StateConfiguration: TestStateConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TestStateOutputAnswer]:
    """Call aws-sdk:sfn:testState."""


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
    """Call aws-sdk:sfn:untagResource."""


def update_map_run(
    name: str,
    /,
    *,
    MapRunArn: _Text,
    MaxConcurrency: int = ...,
    ToleratedFailurePercentage: float = ...,
    ToleratedFailureCount: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateMapRunOutputAnswer]:
    """Call aws-sdk:sfn:updateMapRun."""


def update_state_machine(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    Definition: _Text = ...,
    RoleArn: _Text = ...,
    LoggingConfiguration: LoggingConfigurationDict = ...,
    TracingConfiguration: TracingConfigurationDict = ...,
    Publish: bool = ...,
    VersionDescription: _Text = ...,
    EncryptionConfiguration: EncryptionConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateStateMachineOutputAnswer]:
    """Call aws-sdk:sfn:updateStateMachine."""


def update_state_machine_alias(
    name: str,
    /,
    *,
    StateMachineAliasArn: _Text,
    Description: _Text = ...,
    RoutingConfiguration: _Sequence[RoutingConfigurationListItemDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateStateMachineAliasOutputAnswer]:
    """Call aws-sdk:sfn:updateStateMachineAlias."""


def validate_state_machine_definition(
    name: str,
    /,
    *,
    Definition: _Text,
    Type: _t.Literal["STANDARD", "EXPRESS"] | _Text = ...,
    Severity: _t.Literal["ERROR", "WARNING"] | _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ValidateStateMachineDefinitionOutputAnswer]:
    """Call aws-sdk:sfn:validateStateMachineDefinition."""
