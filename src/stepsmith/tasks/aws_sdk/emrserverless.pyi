# ruff: noqa
# fmt: off
"""Operations of aws-sdk:emrserverless."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class ApplicationAnswer:
    ApplicationId: str
    Name: str
    Arn: str
    ReleaseLabel: str
    Type: str
    State: str
    StateDetails: str
    InitialCapacity: _Mapping[str, InitialCapacityConfigAnswer]
    MaximumCapacity: MaximumAllowedResourcesAnswer
    CreatedAt: str
    UpdatedAt: str
    Tags: _Mapping[str, str]
    AutoStartConfiguration: AutoStartConfigAnswer
    AutoStopConfiguration: AutoStopConfigAnswer
    NetworkConfiguration: NetworkConfigurationAnswer
    Architecture: str
    ImageConfiguration: ImageConfigurationAnswer
    WorkerTypeSpecifications: _Mapping[str, WorkerTypeSpecificationAnswer]
    RuntimeConfiguration: list[ConfigurationAnswer]
    MonitoringConfiguration: MonitoringConfigurationAnswer
    DiskEncryptionConfiguration: DiskEncryptionConfigurationAnswer
    InteractiveConfiguration: InteractiveConfigurationAnswer
    SchedulerConfiguration: SchedulerConfigurationAnswer
    IdentityCenterConfiguration: IdentityCenterConfigurationAnswer
    JobLevelCostAllocationConfiguration: JobLevelCostAllocationConfigurationAnswer

class ApplicationSummaryAnswer:
    Id: str
    Name: str
    Arn: str
    ReleaseLabel: str
    Type: str
    State: str
    StateDetails: str
    CreatedAt: str
    UpdatedAt: str
    Architecture: str

class AutoStartConfigAnswer:
    Enabled: bool

class AutoStartConfigDict(_t.TypedDict, total=False):
    Enabled: bool

class AutoStopConfigAnswer:
    Enabled: bool
    IdleTimeoutMinutes: int

class AutoStopConfigDict(_t.TypedDict, total=False):
    Enabled: bool
    IdleTimeoutMinutes: int

class CancelJobRunResponseAnswer:
    ApplicationId: str
    JobRunId: str

class CloudWatchLoggingConfigurationAnswer:
    Enabled: bool
    LogGroupName: str
    LogStreamNamePrefix: str
    EncryptionKeyArn: str
    LogTypes: _Mapping[str, list[str]]

class CloudWatchLoggingConfigurationDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]
    LogGroupName: _Text
    LogStreamNamePrefix: _Text
    EncryptionKeyArn: _Text
    LogTypes: _Mapping[str, _Sequence[_Text]]

class ConfigurationAnswer:
    Classification: str
    Properties: _Mapping[str, str]
    Configurations: list[ConfigurationAnswer]

class ConfigurationDict(_t.TypedDict, total=False):
    Classification: _t.Required[_Text]
    Properties: _Mapping[str, _Text]
    Configurations: _Sequence[ConfigurationDict]

class ConfigurationOverridesAnswer:
    ApplicationConfiguration: list[ConfigurationAnswer]
    MonitoringConfiguration: MonitoringConfigurationAnswer
    DiskEncryptionConfiguration: DiskEncryptionConfigurationAnswer

class ConfigurationOverridesDict(_t.TypedDict, total=False):
    ApplicationConfiguration: _Sequence[ConfigurationDict]
    MonitoringConfiguration: MonitoringConfigurationDict
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict

class CreateApplicationResponseAnswer:
    ApplicationId: str
    Name: str
    Arn: str

class DeleteApplicationResponseAnswer:
    ...

class DiskEncryptionConfigurationAnswer:
    EncryptionContext: _Mapping[str, str]
    EncryptionKeyArn: str

class DiskEncryptionConfigurationDict(_t.TypedDict, total=False):
    EncryptionContext: _Mapping[str, _Text]
    EncryptionKeyArn: _Text

class FlexExecutionAnswer:
    Enabled: bool

class FlexExecutionDict(_t.TypedDict, total=False):
    Enabled: bool

class GetApplicationResponseAnswer:
    Application: ApplicationAnswer

class GetDashboardForJobRunResponseAnswer:
    Url: str

class GetJobRunResponseAnswer:
    JobRun: JobRunAnswer

class GetResourceDashboardResponseAnswer:
    Url: str

class GetSessionEndpointResponseAnswer:
    ApplicationId: str
    SessionId: str
    Endpoint: str
    AuthToken: str
    AuthTokenExpiresAt: str

class GetSessionResponseAnswer:
    Session: SessionAnswer

class HiveAnswer:
    Query: str
    InitQueryFile: str
    Parameters: str

class HiveDict(_t.TypedDict, total=False):
    Query: _t.Required[_Text]
    InitQueryFile: _Text
    Parameters: _Text

class IdentityCenterConfigurationAnswer:
    IdentityCenterInstanceArn: str
    IdentityCenterApplicationArn: str
    UserBackgroundSessionsEnabled: bool

class IdentityCenterConfigurationInputDict(_t.TypedDict, total=False):
    IdentityCenterInstanceArn: _Text
    UserBackgroundSessionsEnabled: bool

class ImageConfigurationAnswer:
    ImageUri: str
    ResolvedImageDigest: str
    ApplicationLevelDigestResolution: bool

class ImageConfigurationInputDict(_t.TypedDict, total=False):
    ImageUri: _Text
    ApplicationLevelDigestResolution: bool

class InitialCapacityConfigAnswer:
    WorkerCount: int
    WorkerConfiguration: WorkerResourceConfigAnswer

class InitialCapacityConfigDict(_t.TypedDict, total=False):
    WorkerCount: _t.Required[int]
    WorkerConfiguration: WorkerResourceConfigDict

class InteractiveConfigurationAnswer:
    StudioEnabled: bool
    LivyEndpointEnabled: bool
    SessionEnabled: bool

class InteractiveConfigurationDict(_t.TypedDict, total=False):
    StudioEnabled: bool
    LivyEndpointEnabled: bool
    SessionEnabled: bool

class JobDriverAnswer:
    SparkSubmit: SparkSubmitAnswer
    Hive: HiveAnswer

class JobDriverDict(_t.TypedDict, total=False):
    SparkSubmit: SparkSubmitDict
    Hive: HiveDict

class JobLevelCostAllocationConfigurationAnswer:
    Enabled: bool

class JobLevelCostAllocationConfigurationDict(_t.TypedDict, total=False):
    Enabled: bool

class JobRunAnswer:
    ApplicationId: str
    JobRunId: str
    Name: str
    Arn: str
    CreatedBy: str
    CreatedAt: str
    UpdatedAt: str
    ExecutionRole: str
    ExecutionIamPolicy: JobRunExecutionIamPolicyAnswer
    State: str
    StateDetails: str
    ReleaseLabel: str
    ConfigurationOverrides: ConfigurationOverridesAnswer
    JobDriver: JobDriverAnswer
    Tags: _Mapping[str, str]
    TotalResourceUtilization: TotalResourceUtilizationAnswer
    NetworkConfiguration: NetworkConfigurationAnswer
    TotalExecutionDurationSeconds: int
    ExecutionTimeoutMinutes: int
    BilledResourceUtilization: ResourceUtilizationAnswer
    Mode: str
    RetryPolicy: RetryPolicyAnswer
    Attempt: int
    AttemptCreatedAt: str
    AttemptUpdatedAt: str
    StartedAt: str
    EndedAt: str
    QueuedDurationMilliseconds: int
    ImageConfiguration: ImageConfigurationAnswer
    WorkerTypeSpecifications: _Mapping[str, WorkerTypeSpecificationAnswer]
    FlexExecution: FlexExecutionAnswer

class JobRunAttemptSummaryAnswer:
    ApplicationId: str
    Id: str
    Name: str
    Mode: str
    Arn: str
    CreatedBy: str
    JobCreatedAt: str
    CreatedAt: str
    UpdatedAt: str
    ExecutionRole: str
    State: str
    StateDetails: str
    ReleaseLabel: str
    Type: str
    Attempt: int
    FlexExecution: FlexExecutionAnswer

class JobRunExecutionIamPolicyAnswer:
    Policy: str
    PolicyArns: list[str]

class JobRunExecutionIamPolicyDict(_t.TypedDict, total=False):
    Policy: _Text
    PolicyArns: _Sequence[_Text]

class JobRunSummaryAnswer:
    ApplicationId: str
    Id: str
    Name: str
    Mode: str
    Arn: str
    CreatedBy: str
    CreatedAt: str
    UpdatedAt: str
    ExecutionRole: str
    State: str
    StateDetails: str
    ReleaseLabel: str
    Type: str
    Attempt: int
    AttemptCreatedAt: str
    AttemptUpdatedAt: str
    FlexExecution: FlexExecutionAnswer

class ListApplicationsResponseAnswer:
    Applications: list[ApplicationSummaryAnswer]
    NextToken: str

class ListJobRunAttemptsResponseAnswer:
    JobRunAttempts: list[JobRunAttemptSummaryAnswer]
    NextToken: str

class ListJobRunsResponseAnswer:
    JobRuns: list[JobRunSummaryAnswer]
    NextToken: str

class ListSessionsResponseAnswer:
    Sessions: list[SessionSummaryAnswer]
    NextToken: str

class ListTagsForResourceResponseAnswer:
    Tags: _Mapping[str, str]

class ManagedPersistenceMonitoringConfigurationAnswer:
    Enabled: bool
    EncryptionKeyArn: str

class ManagedPersistenceMonitoringConfigurationDict(_t.TypedDict, total=False):
    Enabled: bool
    EncryptionKeyArn: _Text

class MaximumAllowedResourcesAnswer:
    Cpu: str
    Memory: str
    Disk: str

class MaximumAllowedResourcesDict(_t.TypedDict, total=False):
    Cpu: _t.Required[_Text]
    Memory: _t.Required[_Text]
    Disk: _Text

class MonitoringConfigurationAnswer:
    S3MonitoringConfiguration: S3MonitoringConfigurationAnswer
    ManagedPersistenceMonitoringConfiguration: ManagedPersistenceMonitoringConfigurationAnswer
    CloudWatchLoggingConfiguration: CloudWatchLoggingConfigurationAnswer
    PrometheusMonitoringConfiguration: PrometheusMonitoringConfigurationAnswer

class MonitoringConfigurationDict(_t.TypedDict, total=False):
    S3MonitoringConfiguration: S3MonitoringConfigurationDict
    ManagedPersistenceMonitoringConfiguration: ManagedPersistenceMonitoringConfigurationDict
    CloudWatchLoggingConfiguration: CloudWatchLoggingConfigurationDict
    PrometheusMonitoringConfiguration: PrometheusMonitoringConfigurationDict

class NetworkConfigurationAnswer:
    SubnetIds: list[str]
    SecurityGroupIds: list[str]

class NetworkConfigurationDict(_t.TypedDict, total=False):
    SubnetIds: _Sequence[_Text]
    SecurityGroupIds: _Sequence[_Text]

class PrometheusMonitoringConfigurationAnswer:
    RemoteWriteUrl: str

class PrometheusMonitoringConfigurationDict(_t.TypedDict, total=False):
    RemoteWriteUrl: _Text

class ResourceUtilizationAnswer:
    VcpuHour: float
    MemoryGBHour: float
    StorageGBHour: float

class RetryPolicyAnswer:
    MaxAttempts: int
    MaxFailedAttemptsPerHour: int

class RetryPolicyDict(_t.TypedDict, total=False):
    MaxAttempts: int
    MaxFailedAttemptsPerHour: int

class S3MonitoringConfigurationAnswer:
    LogUri: str
    EncryptionKeyArn: str

class S3MonitoringConfigurationDict(_t.TypedDict, total=False):
    LogUri: _Text
    EncryptionKeyArn: _Text

class SchedulerConfigurationAnswer:
    QueueTimeoutMinutes: int
    MaxConcurrentRuns: int

class SchedulerConfigurationDict(_t.TypedDict, total=False):
    QueueTimeoutMinutes: int
    MaxConcurrentRuns: int

class SessionAnswer:
    ApplicationId: str
    SessionId: str
    Arn: str
    Name: str
    State: str
    StateDetails: str
    ReleaseLabel: str
    ExecutionRoleArn: str
    CreatedBy: str
    CreatedAt: str
    UpdatedAt: str
    StartedAt: str
    EndedAt: str
    IdleSince: str
    ConfigurationOverrides: SessionConfigurationOverridesAnswer
    NetworkConfiguration: NetworkConfigurationAnswer
    IdleTimeoutMinutes: int
    Tags: _Mapping[str, str]
    TotalResourceUtilization: TotalResourceUtilizationAnswer
    BilledResourceUtilization: ResourceUtilizationAnswer
    TotalExecutionDurationSeconds: int

class SessionConfigurationOverridesAnswer:
    RuntimeConfiguration: list[ConfigurationAnswer]

class SessionConfigurationOverridesDict(_t.TypedDict, total=False):
    RuntimeConfiguration: _Sequence[ConfigurationDict]

class SessionSummaryAnswer:
    ApplicationId: str
    SessionId: str
    Arn: str
    Name: str
    State: str
    StateDetails: str
    ReleaseLabel: str
    ExecutionRoleArn: str
    CreatedBy: str
    CreatedAt: str
    UpdatedAt: str

class SparkSubmitAnswer:
    EntryPoint: str
    EntryPointArguments: list[str]
    SparkSubmitParameters: str

class SparkSubmitDict(_t.TypedDict, total=False):
    EntryPoint: _t.Required[_Text]
    EntryPointArguments: _Sequence[_Text]
    SparkSubmitParameters: _Text

class StartApplicationResponseAnswer:
    ...

class StartJobRunResponseAnswer:
    ApplicationId: str
    JobRunId: str
    Arn: str

class StartSessionResponseAnswer:
    ApplicationId: str
    SessionId: str
    Arn: str

class StopApplicationResponseAnswer:
    ...

class TagResourceResponseAnswer:
    ...

class TerminateSessionResponseAnswer:
    ApplicationId: str
    SessionId: str

class TotalResourceUtilizationAnswer:
    VcpuHour: float
    MemoryGBHour: float
    StorageGBHour: float

class UntagResourceResponseAnswer:
    ...

class UpdateApplicationResponseAnswer:
    Application: ApplicationAnswer

class WorkerResourceConfigAnswer:
    Cpu: str
    Memory: str
    Disk: str
    DiskType: str

class WorkerResourceConfigDict(_t.TypedDict, total=False):
    Cpu: _t.Required[_Text]
    Memory: _t.Required[_Text]
    Disk: _Text
    DiskType: _Text

class WorkerTypeSpecificationAnswer:
    ImageConfiguration: ImageConfigurationAnswer

class WorkerTypeSpecificationInputDict(_t.TypedDict, total=False):
    ImageConfiguration: ImageConfigurationInputDict

def cancel_job_run(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    JobRunId: _Text,
    ShutdownGracePeriodInSeconds: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelJobRunResponseAnswer]:
    """Call aws-sdk:emrserverless:cancelJobRun."""


def create_application(
    name: str,
    /,
    *,
    ReleaseLabel: _Text,
    Type: _Text,
    Name: _Text = ...,
    ClientToken: _Text = ...,
    InitialCapacity: _Mapping[str, InitialCapacityConfigDict] = ...,
    MaximumCapacity: MaximumAllowedResourcesDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    AutoStartConfiguration: AutoStartConfigDict = ...,
    AutoStopConfiguration: AutoStopConfigDict = ...,
    NetworkConfiguration: NetworkConfigurationDict = ...,
    Architecture: _t.Literal["ARM64", "X86_64"] | _Text = ...,
    ImageConfiguration: ImageConfigurationInputDict = ...,
    WorkerTypeSpecifications: _Mapping[str, WorkerTypeSpecificationInputDict] = ...,
    RuntimeConfiguration: _Sequence[ConfigurationDict] = ...,
    MonitoringConfiguration: MonitoringConfigurationDict = ...,
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict = ...,
    InteractiveConfiguration: InteractiveConfigurationDict = ...,
    SchedulerConfiguration: SchedulerConfigurationDict = ...,
    IdentityCenterConfiguration: IdentityCenterConfigurationInputDict = ...,
    JobLevelCostAllocationConfiguration: JobLevelCostAllocationConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateApplicationResponseAnswer]:
    """Call aws-sdk:emrserverless:createApplication."""


def delete_application(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteApplicationResponseAnswer]:
    """Call aws-sdk:emrserverless:deleteApplication."""


def get_application(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetApplicationResponseAnswer]:
    """Call aws-sdk:emrserverless:getApplication."""


def get_dashboard_for_job_run(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    JobRunId: _Text,
    Attempt: int = ...,
    AccessSystemProfileLogs: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDashboardForJobRunResponseAnswer]:
    """Call aws-sdk:emrserverless:getDashboardForJobRun."""


def get_job_run(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    JobRunId: _Text,
    Attempt: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetJobRunResponseAnswer]:
    """Call aws-sdk:emrserverless:getJobRun."""


def get_resource_dashboard(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    ResourceId: _Text,
    ResourceType: _t.Literal["SESSION"] | _Text,
    AccessSystemProfileLogs: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetResourceDashboardResponseAnswer]:
    """Call aws-sdk:emrserverless:getResourceDashboard."""


def get_session(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    SessionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSessionResponseAnswer]:
    """Call aws-sdk:emrserverless:getSession."""


def get_session_endpoint(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    SessionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSessionEndpointResponseAnswer]:
    """Call aws-sdk:emrserverless:getSessionEndpoint."""


def list_applications(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    States: _Sequence[_t.Literal["CREATING", "CREATED", "STARTING", "STARTED", "STOPPING", "STOPPED", "TERMINATED"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListApplicationsResponseAnswer]:
    """Call aws-sdk:emrserverless:listApplications."""


def list_job_run_attempts(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    JobRunId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListJobRunAttemptsResponseAnswer]:
    """Call aws-sdk:emrserverless:listJobRunAttempts."""


def list_job_runs(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    CreatedAtAfter: _Text | float = ...,
    CreatedAtBefore: _Text | float = ...,
    States: _Sequence[_t.Literal["SUBMITTED", "PENDING", "SCHEDULED", "RUNNING", "SUCCESS", "FAILED", "CANCELLING", "CANCELLED", "QUEUED"] | _Text] = ...,
    Mode: _t.Literal["BATCH", "STREAMING"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListJobRunsResponseAnswer]:
    """Call aws-sdk:emrserverless:listJobRuns."""


def list_sessions(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    States: _Sequence[_t.Literal["SUBMITTED", "STARTING", "STARTED", "IDLE", "BUSY", "FAILED", "TERMINATING", "TERMINATED"] | _Text] = ...,
    CreatedAtAfter: _Text | float = ...,
    CreatedAtBefore: _Text | float = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSessionsResponseAnswer]:
    """Call aws-sdk:emrserverless:listSessions."""


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
    """Call aws-sdk:emrserverless:listTagsForResource."""


def start_application(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartApplicationResponseAnswer]:
    """Call aws-sdk:emrserverless:startApplication."""


def start_job_run(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    ExecutionRoleArn: _Text,
    ClientToken: _Text = ...,
    ExecutionIamPolicy: JobRunExecutionIamPolicyDict = ...,
    JobDriver: JobDriverDict = ...,
    ConfigurationOverrides: ConfigurationOverridesDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    ExecutionTimeoutMinutes: int = ...,
    Name: _Text = ...,
    Mode: _t.Literal["BATCH", "STREAMING"] | _Text = ...,
    RetryPolicy: RetryPolicyDict = ...,
    FlexExecution: FlexExecutionDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartJobRunResponseAnswer]:
    """Call aws-sdk:emrserverless:startJobRun."""


def start_session(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    ExecutionRoleArn: _Text,
    ClientToken: _Text = ...,
    ConfigurationOverrides: SessionConfigurationOverridesDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    IdleTimeoutMinutes: int = ...,
    Name: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartSessionResponseAnswer]:
    """Call aws-sdk:emrserverless:startSession."""


def stop_application(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopApplicationResponseAnswer]:
    """Call aws-sdk:emrserverless:stopApplication."""


def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    Tags: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TagResourceResponseAnswer]:
    """Call aws-sdk:emrserverless:tagResource."""


def terminate_session(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    SessionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TerminateSessionResponseAnswer]:
    """Call aws-sdk:emrserverless:terminateSession."""


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
    """Call aws-sdk:emrserverless:untagResource."""


def update_application(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    ClientToken: _Text = ...,
    InitialCapacity: _Mapping[str, InitialCapacityConfigDict] = ...,
    MaximumCapacity: MaximumAllowedResourcesDict = ...,
    AutoStartConfiguration: AutoStartConfigDict = ...,
    AutoStopConfiguration: AutoStopConfigDict = ...,
    NetworkConfiguration: NetworkConfigurationDict = ...,
    Architecture: _t.Literal["ARM64", "X86_64"] | _Text = ...,
    ImageConfiguration: ImageConfigurationInputDict = ...,
    WorkerTypeSpecifications: _Mapping[str, WorkerTypeSpecificationInputDict] = ...,
    InteractiveConfiguration: InteractiveConfigurationDict = ...,
    ReleaseLabel: _Text = ...,
    RuntimeConfiguration: _Sequence[ConfigurationDict] = ...,
    MonitoringConfiguration: MonitoringConfigurationDict = ...,
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict = ...,
    SchedulerConfiguration: SchedulerConfigurationDict = ...,
    IdentityCenterConfiguration: IdentityCenterConfigurationInputDict = ...,
    JobLevelCostAllocationConfiguration: JobLevelCostAllocationConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateApplicationResponseAnswer]:
    """Call aws-sdk:emrserverless:updateApplication."""
