# ruff: noqa
# fmt: off
"""Jobs of Amazon EMR on EKS."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class CloudWatchMonitoringConfigurationDict(_t.TypedDict, total=False):
    LogGroupName: _t.Required[_Text]
    LogStreamNamePrefix: _Text

class ConfigurationDict(_t.TypedDict, total=False):
    Classification: _t.Required[_Text]
    Properties: _Mapping[str, _Text]
    Configurations: _Sequence[ConfigurationDict]

class ConfigurationOverridesDict(_t.TypedDict, total=False):
    ApplicationConfiguration: _Sequence[ConfigurationDict]
    MonitoringConfiguration: MonitoringConfigurationDict

class ContainerInfoDict(_t.TypedDict, total=False):
    EksInfo: EksInfoDict

class ContainerLogRotationConfigurationDict(_t.TypedDict, total=False):
    RotationSize: _t.Required[_Text]
    MaxFilesToKeep: _t.Required[int]

class ContainerProviderDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["EKS"] | _Text]
    Id: _t.Required[_Text]
    Info: ContainerInfoDict

class CreateVirtualClusterResponseAnswer:
    Id: str
    Name: str
    Arn: str

class DeleteVirtualClusterResponseAnswer:
    Id: str

class EksInfoDict(_t.TypedDict, total=False):
    Namespace: _Text
    NodeLabel: _Text

class JobDriverDict(_t.TypedDict, total=False):
    SparkSubmitJobDriver: SparkSubmitJobDriverDict
    SparkSqlJobDriver: SparkSqlJobDriverDict

class ManagedLogsDict(_t.TypedDict, total=False):
    AllowAWSToRetainLogs: _t.Literal["ENABLED", "DISABLED"] | _Text
    EncryptionKeyArn: _Text

class MonitoringConfigurationDict(_t.TypedDict, total=False):
    ManagedLogs: ManagedLogsDict
    PersistentAppUI: _t.Literal["ENABLED", "DISABLED"] | _Text
    CloudWatchMonitoringConfiguration: CloudWatchMonitoringConfigurationDict
    S3MonitoringConfiguration: S3MonitoringConfigurationDict
    ContainerLogRotationConfiguration: ContainerLogRotationConfigurationDict

class RetryPolicyConfigurationDict(_t.TypedDict, total=False):
    MaxAttempts: _t.Required[int]

class S3MonitoringConfigurationDict(_t.TypedDict, total=False):
    LogUri: _t.Required[_Text]
    EncryptionKeyArn: _Text

class SchedulerConfigurationDict(_t.TypedDict, total=False):
    MaxInQueueJobRuns: int
    MaxConcurrentJobRuns: int

class SparkSqlJobDriverDict(_t.TypedDict, total=False):
    EntryPoint: _Text
    SparkSqlParameters: _Text

class SparkSubmitJobDriverDict(_t.TypedDict, total=False):
    EntryPoint: _t.Required[_Text]
    EntryPointArguments: _Sequence[_Text]
    SparkSubmitParameters: _Text

class StartJobRunResponseAnswer:
    Id: str
    Name: str
    Arn: str
    VirtualClusterId: str

def create_virtual_cluster(
    name: str,
    /,
    *,
    Name: _Text,
    ContainerProvider: ContainerProviderDict,
    ClientToken: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    SecurityConfigurationId: _Text = ...,
    SessionEnabled: bool = ...,
    SchedulerConfiguration: SchedulerConfigurationDict = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateVirtualClusterResponseAnswer]:
    """Make a virtual cluster."""


@_t.overload
def delete_virtual_cluster(
    name: str,
    /,
    *,
    Id: _Text,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Delete a virtual cluster and wait until it is gone."""

@_t.overload
def delete_virtual_cluster(
    name: str,
    /,
    *,
    Id: _Text,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteVirtualClusterResponseAnswer]:
    """Delete a virtual cluster and wait until it is gone."""


@_t.overload
def start_job_run(
    name: str,
    /,
    *,
    VirtualClusterId: _Text,
    Name: _Text = ...,
    ClientToken: _Text = ...,
    ExecutionRoleArn: _Text = ...,
    ReleaseLabel: _Text = ...,
    JobDriver: JobDriverDict = ...,
    ConfigurationOverrides: ConfigurationOverridesDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    JobTemplateId: _Text = ...,
    JobTemplateParameters: _Mapping[str, _Text] = ...,
    RetryPolicyConfiguration: RetryPolicyConfigurationDict = ...,
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
    VirtualClusterId: _Text,
    Name: _Text = ...,
    ClientToken: _Text = ...,
    ExecutionRoleArn: _Text = ...,
    ReleaseLabel: _Text = ...,
    JobDriver: JobDriverDict = ...,
    ConfigurationOverrides: ConfigurationOverridesDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    JobTemplateId: _Text = ...,
    JobTemplateParameters: _Mapping[str, _Text] = ...,
    RetryPolicyConfiguration: RetryPolicyConfigurationDict = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartJobRunResponseAnswer]:
    """Run a job and wait for its end."""
