# ruff: noqa
# fmt: off
"""Applications and jobs of EMR Serverless."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AutoStartConfigDict(_t.TypedDict, total=False):
    Enabled: bool

class AutoStopConfigDict(_t.TypedDict, total=False):
    Enabled: bool
    IdleTimeoutMinutes: int

class CancelJobRunResponseAnswer:
    ApplicationId: str
    JobRunId: str

class CloudWatchLoggingConfigurationDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]
    LogGroupName: _Text
    LogStreamNamePrefix: _Text
    EncryptionKeyArn: _Text
    LogTypes: _Mapping[str, _Sequence[_Text]]

class ConfigurationDict(_t.TypedDict, total=False):
    Classification: _t.Required[_Text]
    Properties: _Mapping[str, _Text]
    Configurations: _Sequence[ConfigurationDict]

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

class DiskEncryptionConfigurationDict(_t.TypedDict, total=False):
    EncryptionContext: _Mapping[str, _Text]
    EncryptionKeyArn: _Text

class FlexExecutionDict(_t.TypedDict, total=False):
    Enabled: bool

class HiveDict(_t.TypedDict, total=False):
    Query: _t.Required[_Text]
    InitQueryFile: _Text
    Parameters: _Text

class IdentityCenterConfigurationInputDict(_t.TypedDict, total=False):
    IdentityCenterInstanceArn: _Text
    UserBackgroundSessionsEnabled: bool

class ImageConfigurationInputDict(_t.TypedDict, total=False):
    ImageUri: _Text
    ApplicationLevelDigestResolution: bool

class InitialCapacityConfigDict(_t.TypedDict, total=False):
    WorkerCount: _t.Required[int]
    WorkerConfiguration: WorkerResourceConfigDict

class InteractiveConfigurationDict(_t.TypedDict, total=False):
    StudioEnabled: bool
    LivyEndpointEnabled: bool
    SessionEnabled: bool

class JobDriverDict(_t.TypedDict, total=False):
    SparkSubmit: SparkSubmitDict
    Hive: HiveDict

class JobLevelCostAllocationConfigurationDict(_t.TypedDict, total=False):
    Enabled: bool

class JobRunExecutionIamPolicyDict(_t.TypedDict, total=False):
    Policy: _Text
    PolicyArns: _Sequence[_Text]

class ManagedPersistenceMonitoringConfigurationDict(_t.TypedDict, total=False):
    Enabled: bool
    EncryptionKeyArn: _Text

class MaximumAllowedResourcesDict(_t.TypedDict, total=False):
    Cpu: _t.Required[_Text]
    Memory: _t.Required[_Text]
    Disk: _Text

class MonitoringConfigurationDict(_t.TypedDict, total=False):
    S3MonitoringConfiguration: S3MonitoringConfigurationDict
    ManagedPersistenceMonitoringConfiguration: ManagedPersistenceMonitoringConfigurationDict
    CloudWatchLoggingConfiguration: CloudWatchLoggingConfigurationDict
    PrometheusMonitoringConfiguration: PrometheusMonitoringConfigurationDict

class NetworkConfigurationDict(_t.TypedDict, total=False):
    SubnetIds: _Sequence[_Text]
    SecurityGroupIds: _Sequence[_Text]

class PrometheusMonitoringConfigurationDict(_t.TypedDict, total=False):
    RemoteWriteUrl: _Text

class RetryPolicyDict(_t.TypedDict, total=False):
    MaxAttempts: int
    MaxFailedAttemptsPerHour: int

class S3MonitoringConfigurationDict(_t.TypedDict, total=False):
    LogUri: _Text
    EncryptionKeyArn: _Text

class SchedulerConfigurationDict(_t.TypedDict, total=False):
    QueueTimeoutMinutes: int
    MaxConcurrentRuns: int

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

class StopApplicationResponseAnswer:
    ...

class WorkerResourceConfigDict(_t.TypedDict, total=False):
    Cpu: _t.Required[_Text]
    Memory: _t.Required[_Text]
    Disk: _Text
    DiskType: _Text

class WorkerTypeSpecificationInputDict(_t.TypedDict, total=False):
    ImageConfiguration: ImageConfigurationInputDict

@_t.overload
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
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Make an application and wait until it is there."""

@_t.overload
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
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateApplicationResponseAnswer]:
    """Make an application and wait until it is there."""


@_t.overload
def start_application(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Start an application and wait until it runs."""

@_t.overload
def start_application(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartApplicationResponseAnswer]:
    """Start an application and wait until it runs."""


@_t.overload
def stop_application(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Stop an application and wait until it has stopped."""

@_t.overload
def stop_application(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopApplicationResponseAnswer]:
    """Stop an application and wait until it has stopped."""


@_t.overload
def delete_application(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Delete an application and wait until it is gone."""

@_t.overload
def delete_application(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteApplicationResponseAnswer]:
    """Delete an application and wait until it is gone."""


@_t.overload
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
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Run a job and wait for its end."""

@_t.overload
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
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartJobRunResponseAnswer]:
    """Run a job and wait for its end."""


@_t.overload
def cancel_job_run(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    JobRunId: _Text,
    ShutdownGracePeriodInSeconds: int = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Cancel a job and wait until it has ended."""

@_t.overload
def cancel_job_run(
    name: str,
    /,
    *,
    ApplicationId: _Text,
    JobRunId: _Text,
    ShutdownGracePeriodInSeconds: int = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelJobRunResponseAnswer]:
    """Cancel a job and wait until it has ended."""
