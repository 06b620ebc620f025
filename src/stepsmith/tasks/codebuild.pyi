# ruff: noqa
# fmt: off
"""Builds by AWS CodeBuild."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AutoRetryConfigAnswer:
    AutoRetryLimit: int
    AutoRetryNumber: int
    NextAutoRetry: str
    PreviousAutoRetry: str

class BatchDeleteBuildsOutputAnswer:
    BuildsDeleted: list[str]
    BuildsNotDeleted: list[BuildNotDeletedAnswer]

class BatchGetReportsOutputAnswer:
    Reports: list[ReportAnswer]
    ReportsNotFound: list[str]

class BatchRestrictionsAnswer:
    MaximumBuildsAllowed: int
    ComputeTypesAllowed: list[str]
    FleetsAllowed: list[str]

class BatchRestrictionsDict(_t.TypedDict, total=False):
    MaximumBuildsAllowed: int
    ComputeTypesAllowed: _Sequence[_Text]
    FleetsAllowed: _Sequence[_Text]

class BuildAnswer:
    Id: str
    Arn: str
    BuildNumber: int
    StartTime: str
    EndTime: str
    CurrentPhase: str
    BuildStatus: str
    SourceVersion: str
    ResolvedSourceVersion: str
    ProjectName: str
    Phases: list[BuildPhaseAnswer]
    Source: ProjectSourceAnswer
    SecondarySources: list[ProjectSourceAnswer]
    SecondarySourceVersions: list[ProjectSourceVersionAnswer]
    Artifacts: BuildArtifactsAnswer
    SecondaryArtifacts: list[BuildArtifactsAnswer]
    Cache: ProjectCacheAnswer
    Environment: ProjectEnvironmentAnswer
    ServiceRole: str
    Logs: LogsLocationAnswer
    TimeoutInMinutes: int
    QueuedTimeoutInMinutes: int
    BuildComplete: bool
    Initiator: str
    VpcConfig: VpcConfigAnswer
    NetworkInterface: NetworkInterfaceAnswer
    EncryptionKey: str
    ExportedEnvironmentVariables: list[ExportedEnvironmentVariableAnswer]
    ReportArns: list[str]
    FileSystemLocations: list[ProjectFileSystemLocationAnswer]
    DebugSession: DebugSessionAnswer
    BuildBatchArn: str
    AutoRetryConfig: AutoRetryConfigAnswer

class BuildArtifactsAnswer:
    Location: str
    Sha256sum: str
    Md5sum: str
    OverrideArtifactName: bool
    EncryptionDisabled: bool
    ArtifactIdentifier: str
    BucketOwnerAccess: str

class BuildBatchAnswer:
    Id: str
    Arn: str
    StartTime: str
    EndTime: str
    CurrentPhase: str
    BuildBatchStatus: str
    SourceVersion: str
    ResolvedSourceVersion: str
    ProjectName: str
    Phases: list[BuildBatchPhaseAnswer]
    Source: ProjectSourceAnswer
    SecondarySources: list[ProjectSourceAnswer]
    SecondarySourceVersions: list[ProjectSourceVersionAnswer]
    Artifacts: BuildArtifactsAnswer
    SecondaryArtifacts: list[BuildArtifactsAnswer]
    Cache: ProjectCacheAnswer
    Environment: ProjectEnvironmentAnswer
    ServiceRole: str
    LogConfig: LogsConfigAnswer
    BuildTimeoutInMinutes: int
    QueuedTimeoutInMinutes: int
    Complete: bool
    Initiator: str
    VpcConfig: VpcConfigAnswer
    EncryptionKey: str
    BuildBatchNumber: int
    FileSystemLocations: list[ProjectFileSystemLocationAnswer]
    BuildBatchConfig: ProjectBuildBatchConfigAnswer
    BuildGroups: list[BuildGroupAnswer]
    DebugSessionEnabled: bool
    ReportArns: list[str]

class BuildBatchPhaseAnswer:
    PhaseType: str
    PhaseStatus: str
    StartTime: str
    EndTime: str
    DurationInSeconds: int
    Contexts: list[PhaseContextAnswer]

class BuildGroupAnswer:
    Identifier: str
    DependsOn: list[str]
    IgnoreFailure: bool
    CurrentBuildSummary: BuildSummaryAnswer
    PriorBuildSummaryList: list[BuildSummaryAnswer]

class BuildNotDeletedAnswer:
    Id: str
    StatusCode: str

class BuildPhaseAnswer:
    PhaseType: str
    PhaseStatus: str
    StartTime: str
    EndTime: str
    DurationInSeconds: int
    Contexts: list[PhaseContextAnswer]

class BuildStatusConfigAnswer:
    Context: str
    TargetUrl: str

class BuildStatusConfigDict(_t.TypedDict, total=False):
    Context: _Text
    TargetUrl: _Text

class BuildSummaryAnswer:
    Arn: str
    RequestedOn: str
    BuildStatus: str
    PrimaryArtifact: ResolvedArtifactAnswer
    SecondaryArtifacts: list[ResolvedArtifactAnswer]

class CloudWatchLogsConfigAnswer:
    Status: str
    GroupName: str
    StreamName: str

class CloudWatchLogsConfigDict(_t.TypedDict, total=False):
    Status: _t.Required[_t.Literal["ENABLED", "DISABLED"] | _Text]
    GroupName: _Text
    StreamName: _Text

class CodeCoverageReportSummaryAnswer:
    LineCoveragePercentage: float
    LinesCovered: int
    LinesMissed: int
    BranchCoveragePercentage: float
    BranchesCovered: int
    BranchesMissed: int

class ComputeConfigurationAnswer:
    VCpu: int
    Memory: int
    Disk: int
    MachineType: str
    InstanceType: str

class DebugSessionAnswer:
    SessionEnabled: bool
    SessionTarget: str

class DeleteBuildBatchOutputAnswer:
    StatusCode: str
    BuildsDeleted: list[str]
    BuildsNotDeleted: list[BuildNotDeletedAnswer]

class DockerServerAnswer:
    ComputeType: str
    SecurityGroupIds: list[str]
    Status: DockerServerStatusAnswer

class DockerServerStatusAnswer:
    Status: str
    Message: str

class EnvironmentVariableAnswer:
    Name: str
    Value: str
    Type: str

class EnvironmentVariableDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Value: _t.Required[_Text]
    Type: _t.Literal["PLAINTEXT", "PARAMETER_STORE", "SECRETS_MANAGER"] | _Text

class ExportedEnvironmentVariableAnswer:
    Name: str
    Value: str

class GitSubmodulesConfigAnswer:
    FetchSubmodules: bool

class GitSubmodulesConfigDict(_t.TypedDict, total=False):
    FetchSubmodules: _t.Required[bool]

class LogsConfigAnswer:
    CloudWatchLogs: CloudWatchLogsConfigAnswer
    S3Logs: S3LogsConfigAnswer

class LogsConfigDict(_t.TypedDict, total=False):
    CloudWatchLogs: CloudWatchLogsConfigDict
    S3Logs: S3LogsConfigDict

class LogsLocationAnswer:
    GroupName: str
    StreamName: str
    DeepLink: str
    S3DeepLink: str
    CloudWatchLogsArn: str
    S3LogsArn: str
    CloudWatchLogs: CloudWatchLogsConfigAnswer
    S3Logs: S3LogsConfigAnswer

class NetworkInterfaceAnswer:
    SubnetId: str
    NetworkInterfaceId: str

class PhaseContextAnswer:
    StatusCode: str
    Message: str

class ProjectArtifactsDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["CODEPIPELINE", "S3", "NO_ARTIFACTS"] | _Text]
    Location: _Text
    Path: _Text
    NamespaceType: _t.Literal["NONE", "BUILD_ID"] | _Text
    Name: _Text
    Packaging: _t.Literal["NONE", "ZIP"] | _Text
    OverrideArtifactName: bool
    EncryptionDisabled: bool
    ArtifactIdentifier: _Text
    BucketOwnerAccess: _t.Literal["NONE", "READ_ONLY", "FULL"] | _Text

class ProjectBuildBatchConfigAnswer:
    ServiceRole: str
    CombineArtifacts: bool
    Restrictions: BatchRestrictionsAnswer
    TimeoutInMins: int
    BatchReportMode: str

class ProjectBuildBatchConfigDict(_t.TypedDict, total=False):
    ServiceRole: _Text
    CombineArtifacts: bool
    Restrictions: BatchRestrictionsDict
    TimeoutInMins: int
    BatchReportMode: _t.Literal["REPORT_INDIVIDUAL_BUILDS", "REPORT_AGGREGATED_BATCH"] | _Text

class ProjectCacheAnswer:
    Type: str
    Location: str
    Modes: list[str]
    CacheNamespace: str

class ProjectCacheDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["NO_CACHE", "S3", "LOCAL"] | _Text]
    Location: _Text
    Modes: _Sequence[_t.Literal["LOCAL_DOCKER_LAYER_CACHE", "LOCAL_SOURCE_CACHE", "LOCAL_CUSTOM_CACHE"] | _Text]
    CacheNamespace: _Text

class ProjectEnvironmentAnswer:
    Type: str
    Image: str
    ComputeType: str
    ComputeConfiguration: ComputeConfigurationAnswer
    Fleet: ProjectFleetAnswer
    EnvironmentVariables: list[EnvironmentVariableAnswer]
    PrivilegedMode: bool
    Certificate: str
    RegistryCredential: RegistryCredentialAnswer
    ImagePullCredentialsType: str
    DockerServer: DockerServerAnswer
    HostKernel: str

class ProjectFileSystemLocationAnswer:
    Type: str
    Location: str
    MountPoint: str
    Identifier: str
    MountOptions: str

class ProjectFleetAnswer:
    FleetArn: str

class ProjectFleetDict(_t.TypedDict, total=False):
    FleetArn: _Text

class ProjectSourceAnswer:
    Type: str
    Location: str
    GitCloneDepth: int
    GitSubmodulesConfig: GitSubmodulesConfigAnswer
    Buildspec: str
    Auth: SourceAuthAnswer
    ReportBuildStatus: bool
    BuildStatusConfig: BuildStatusConfigAnswer
    InsecureSsl: bool
    SourceIdentifier: str

class ProjectSourceDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["CODECOMMIT", "CODEPIPELINE", "GITHUB", "GITLAB", "GITLAB_SELF_MANAGED", "S3", "BITBUCKET", "GITHUB_ENTERPRISE", "NO_SOURCE"] | _Text]
    Location: _Text
    GitCloneDepth: int
    GitSubmodulesConfig: GitSubmodulesConfigDict
    Buildspec: _Text
    Auth: SourceAuthDict
    ReportBuildStatus: bool
    BuildStatusConfig: BuildStatusConfigDict
    InsecureSsl: bool
    SourceIdentifier: _Text

class ProjectSourceVersionAnswer:
    SourceIdentifier: str
    SourceVersion: str

class ProjectSourceVersionDict(_t.TypedDict, total=False):
    SourceIdentifier: _t.Required[_Text]
    SourceVersion: _t.Required[_Text]

class RegistryCredentialAnswer:
    Credential: str
    CredentialProvider: str

class RegistryCredentialDict(_t.TypedDict, total=False):
    Credential: _t.Required[_Text]
    CredentialProvider: _t.Required[_t.Literal["SECRETS_MANAGER"] | _Text]

class ReportAnswer:
    Arn: str
    Type: str
    Name: str
    ReportGroupArn: str
    ExecutionId: str
    Status: str
    Created: str
    Expired: str
    ExportConfig: ReportExportConfigAnswer
    Truncated: bool
    TestSummary: TestReportSummaryAnswer
    CodeCoverageSummary: CodeCoverageReportSummaryAnswer

class ReportExportConfigAnswer:
    ExportConfigType: str
    S3Destination: S3ReportExportConfigAnswer

class ResolvedArtifactAnswer:
    Type: str
    Location: str
    Identifier: str

class RetryBuildBatchOutputAnswer:
    BuildBatch: BuildBatchAnswer

class S3LogsConfigAnswer:
    Status: str
    Location: str
    EncryptionDisabled: bool
    BucketOwnerAccess: str

class S3LogsConfigDict(_t.TypedDict, total=False):
    Status: _t.Required[_t.Literal["ENABLED", "DISABLED"] | _Text]
    Location: _Text
    EncryptionDisabled: bool
    BucketOwnerAccess: _t.Literal["NONE", "READ_ONLY", "FULL"] | _Text

class S3ReportExportConfigAnswer:
    Bucket: str
    BucketOwner: str
    Path: str
    Packaging: str
    EncryptionKey: str
    EncryptionDisabled: bool

class SourceAuthAnswer:
    Type: str
    Resource: str

class SourceAuthDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["OAUTH", "CODECONNECTIONS", "SECRETS_MANAGER"] | _Text]
    Resource: _Text

class StartBuildBatchOutputAnswer:
    BuildBatch: BuildBatchAnswer

class StartBuildOutputAnswer:
    Build: BuildAnswer

class StopBuildBatchOutputAnswer:
    BuildBatch: BuildBatchAnswer

class StopBuildOutputAnswer:
    Build: BuildAnswer

class TestReportSummaryAnswer:
    Total: int
    StatusCounts: _Mapping[str, int]
    DurationInNanoSeconds: int

class VpcConfigAnswer:
    VpcId: str
    Subnets: list[str]
    SecurityGroupIds: list[str]

@_t.overload
def start_build(
    name: str,
    /,
    *,
    ProjectName: _Text,
    SecondarySourcesOverride: _Sequence[ProjectSourceDict] = ...,
    SecondarySourcesVersionOverride: _Sequence[ProjectSourceVersionDict] = ...,
    SourceVersion: _Text = ...,
    ArtifactsOverride: ProjectArtifactsDict = ...,
    SecondaryArtifactsOverride: _Sequence[ProjectArtifactsDict] = ...,
    EnvironmentVariablesOverride: _Sequence[EnvironmentVariableDict] = ...,
    SourceTypeOverride: _t.Literal["CODECOMMIT", "CODEPIPELINE", "GITHUB", "GITLAB", "GITLAB_SELF_MANAGED", "S3", "BITBUCKET", "GITHUB_ENTERPRISE", "NO_SOURCE"] | _Text = ...,
    SourceLocationOverride: _Text = ...,
    SourceAuthOverride: SourceAuthDict = ...,
    GitCloneDepthOverride: int = ...,
    GitSubmodulesConfigOverride: GitSubmodulesConfigDict = ...,
    BuildspecOverride: _Text = ...,
    InsecureSslOverride: bool = ...,
    ReportBuildStatusOverride: bool = ...,
    BuildStatusConfigOverride: BuildStatusConfigDict = ...,
    EnvironmentTypeOverride: _t.Literal["WINDOWS_CONTAINER", "LINUX_CONTAINER", "LINUX_GPU_CONTAINER", "ARM_CONTAINER", "WINDOWS_SERVER_2019_CONTAINER", "WINDOWS_SERVER_2022_CONTAINER", "LINUX_LAMBDA_CONTAINER", "ARM_LAMBDA_CONTAINER", "LINUX_EC2", "ARM_EC2", "WINDOWS_EC2", "MAC_ARM"] | _Text = ...,
    ImageOverride: _Text = ...,
    ComputeTypeOverride: _t.Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE", "BUILD_GENERAL1_XLARGE", "BUILD_GENERAL1_2XLARGE", "BUILD_LAMBDA_1GB", "BUILD_LAMBDA_2GB", "BUILD_LAMBDA_4GB", "BUILD_LAMBDA_8GB", "BUILD_LAMBDA_10GB", "ATTRIBUTE_BASED_COMPUTE", "CUSTOM_INSTANCE_TYPE"] | _Text = ...,
    CertificateOverride: _Text = ...,
    CacheOverride: ProjectCacheDict = ...,
    ServiceRoleOverride: _Text = ...,
    PrivilegedModeOverride: bool = ...,
    TimeoutInMinutesOverride: int = ...,
    QueuedTimeoutInMinutesOverride: int = ...,
    EncryptionKeyOverride: _Text = ...,
    IdempotencyToken: _Text = ...,
    LogsConfigOverride: LogsConfigDict = ...,
    RegistryCredentialOverride: RegistryCredentialDict = ...,
    ImagePullCredentialsTypeOverride: _t.Literal["CODEBUILD", "SERVICE_ROLE"] | _Text = ...,
    DebugSessionEnabled: bool = ...,
    FleetOverride: ProjectFleetDict = ...,
    AutoRetryLimitOverride: int = ...,
    HostKernelOverride: _t.Literal["LINUX_KERNEL_4", "LINUX_KERNEL_6", "LINUX_KERNEL_LATEST"] | _Text = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Run a build and wait for its end."""

@_t.overload
def start_build(
    name: str,
    /,
    *,
    ProjectName: _Text,
    SecondarySourcesOverride: _Sequence[ProjectSourceDict] = ...,
    SecondarySourcesVersionOverride: _Sequence[ProjectSourceVersionDict] = ...,
    SourceVersion: _Text = ...,
    ArtifactsOverride: ProjectArtifactsDict = ...,
    SecondaryArtifactsOverride: _Sequence[ProjectArtifactsDict] = ...,
    EnvironmentVariablesOverride: _Sequence[EnvironmentVariableDict] = ...,
    SourceTypeOverride: _t.Literal["CODECOMMIT", "CODEPIPELINE", "GITHUB", "GITLAB", "GITLAB_SELF_MANAGED", "S3", "BITBUCKET", "GITHUB_ENTERPRISE", "NO_SOURCE"] | _Text = ...,
    SourceLocationOverride: _Text = ...,
    SourceAuthOverride: SourceAuthDict = ...,
    GitCloneDepthOverride: int = ...,
    GitSubmodulesConfigOverride: GitSubmodulesConfigDict = ...,
    BuildspecOverride: _Text = ...,
    InsecureSslOverride: bool = ...,
    ReportBuildStatusOverride: bool = ...,
    BuildStatusConfigOverride: BuildStatusConfigDict = ...,
    EnvironmentTypeOverride: _t.Literal["WINDOWS_CONTAINER", "LINUX_CONTAINER", "LINUX_GPU_CONTAINER", "ARM_CONTAINER", "WINDOWS_SERVER_2019_CONTAINER", "WINDOWS_SERVER_2022_CONTAINER", "LINUX_LAMBDA_CONTAINER", "ARM_LAMBDA_CONTAINER", "LINUX_EC2", "ARM_EC2", "WINDOWS_EC2", "MAC_ARM"] | _Text = ...,
    ImageOverride: _Text = ...,
    ComputeTypeOverride: _t.Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE", "BUILD_GENERAL1_XLARGE", "BUILD_GENERAL1_2XLARGE", "BUILD_LAMBDA_1GB", "BUILD_LAMBDA_2GB", "BUILD_LAMBDA_4GB", "BUILD_LAMBDA_8GB", "BUILD_LAMBDA_10GB", "ATTRIBUTE_BASED_COMPUTE", "CUSTOM_INSTANCE_TYPE"] | _Text = ...,
    CertificateOverride: _Text = ...,
    CacheOverride: ProjectCacheDict = ...,
    ServiceRoleOverride: _Text = ...,
    PrivilegedModeOverride: bool = ...,
    TimeoutInMinutesOverride: int = ...,
    QueuedTimeoutInMinutesOverride: int = ...,
    EncryptionKeyOverride: _Text = ...,
    IdempotencyToken: _Text = ...,
    LogsConfigOverride: LogsConfigDict = ...,
    RegistryCredentialOverride: RegistryCredentialDict = ...,
    ImagePullCredentialsTypeOverride: _t.Literal["CODEBUILD", "SERVICE_ROLE"] | _Text = ...,
    DebugSessionEnabled: bool = ...,
    FleetOverride: ProjectFleetDict = ...,
    AutoRetryLimitOverride: int = ...,
    HostKernelOverride: _t.Literal["LINUX_KERNEL_4", "LINUX_KERNEL_6", "LINUX_KERNEL_LATEST"] | _Text = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartBuildOutputAnswer]:
    """Run a build and wait for its end."""


def stop_build(
    name: str,
    /,
    *,
    Id: _Text,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopBuildOutputAnswer]:
    """Stop a build."""


def batch_delete_builds(
    name: str,
    /,
    *,
    Ids: _Sequence[_Text],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDeleteBuildsOutputAnswer]:
    """Delete builds."""


def batch_get_reports(
    name: str,
    /,
    *,
    ReportArns: _Sequence[_Text],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetReportsOutputAnswer]:
    """What test reports say."""


@_t.overload
def start_build_batch(
    name: str,
    /,
    *,
    ProjectName: _Text,
    SecondarySourcesOverride: _Sequence[ProjectSourceDict] = ...,
    SecondarySourcesVersionOverride: _Sequence[ProjectSourceVersionDict] = ...,
    SourceVersion: _Text = ...,
    ArtifactsOverride: ProjectArtifactsDict = ...,
    SecondaryArtifactsOverride: _Sequence[ProjectArtifactsDict] = ...,
    EnvironmentVariablesOverride: _Sequence[EnvironmentVariableDict] = ...,
    SourceTypeOverride: _t.Literal["CODECOMMIT", "CODEPIPELINE", "GITHUB", "GITLAB", "GITLAB_SELF_MANAGED", "S3", "BITBUCKET", "GITHUB_ENTERPRISE", "NO_SOURCE"] | _Text = ...,
    SourceLocationOverride: _Text = ...,
    SourceAuthOverride: SourceAuthDict = ...,
    GitCloneDepthOverride: int = ...,
    GitSubmodulesConfigOverride: GitSubmodulesConfigDict = ...,
    BuildspecOverride: _Text = ...,
    InsecureSslOverride: bool = ...,
    ReportBuildBatchStatusOverride: bool = ...,
    EnvironmentTypeOverride: _t.Literal["WINDOWS_CONTAINER", "LINUX_CONTAINER", "LINUX_GPU_CONTAINER", "ARM_CONTAINER", "WINDOWS_SERVER_2019_CONTAINER", "WINDOWS_SERVER_2022_CONTAINER", "LINUX_LAMBDA_CONTAINER", "ARM_LAMBDA_CONTAINER", "LINUX_EC2", "ARM_EC2", "WINDOWS_EC2", "MAC_ARM"] | _Text = ...,
    ImageOverride: _Text = ...,
    ComputeTypeOverride: _t.Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE", "BUILD_GENERAL1_XLARGE", "BUILD_GENERAL1_2XLARGE", "BUILD_LAMBDA_1GB", "BUILD_LAMBDA_2GB", "BUILD_LAMBDA_4GB", "BUILD_LAMBDA_8GB", "BUILD_LAMBDA_10GB", "ATTRIBUTE_BASED_COMPUTE", "CUSTOM_INSTANCE_TYPE"] | _Text = ...,
    CertificateOverride: _Text = ...,
    CacheOverride: ProjectCacheDict = ...,
    ServiceRoleOverride: _Text = ...,
    PrivilegedModeOverride: bool = ...,
    BuildTimeoutInMinutesOverride: int = ...,
    QueuedTimeoutInMinutesOverride: int = ...,
    EncryptionKeyOverride: _Text = ...,
    IdempotencyToken: _Text = ...,
    LogsConfigOverride: LogsConfigDict = ...,
    RegistryCredentialOverride: RegistryCredentialDict = ...,
    ImagePullCredentialsTypeOverride: _t.Literal["CODEBUILD", "SERVICE_ROLE"] | _Text = ...,
    BuildBatchConfigOverride: ProjectBuildBatchConfigDict = ...,
    DebugSessionEnabled: bool = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Run a batch of builds and wait for its end."""

@_t.overload
def start_build_batch(
    name: str,
    /,
    *,
    ProjectName: _Text,
    SecondarySourcesOverride: _Sequence[ProjectSourceDict] = ...,
    SecondarySourcesVersionOverride: _Sequence[ProjectSourceVersionDict] = ...,
    SourceVersion: _Text = ...,
    ArtifactsOverride: ProjectArtifactsDict = ...,
    SecondaryArtifactsOverride: _Sequence[ProjectArtifactsDict] = ...,
    EnvironmentVariablesOverride: _Sequence[EnvironmentVariableDict] = ...,
    SourceTypeOverride: _t.Literal["CODECOMMIT", "CODEPIPELINE", "GITHUB", "GITLAB", "GITLAB_SELF_MANAGED", "S3", "BITBUCKET", "GITHUB_ENTERPRISE", "NO_SOURCE"] | _Text = ...,
    SourceLocationOverride: _Text = ...,
    SourceAuthOverride: SourceAuthDict = ...,
    GitCloneDepthOverride: int = ...,
    GitSubmodulesConfigOverride: GitSubmodulesConfigDict = ...,
    BuildspecOverride: _Text = ...,
    InsecureSslOverride: bool = ...,
    ReportBuildBatchStatusOverride: bool = ...,
    EnvironmentTypeOverride: _t.Literal["WINDOWS_CONTAINER", "LINUX_CONTAINER", "LINUX_GPU_CONTAINER", "ARM_CONTAINER", "WINDOWS_SERVER_2019_CONTAINER", "WINDOWS_SERVER_2022_CONTAINER", "LINUX_LAMBDA_CONTAINER", "ARM_LAMBDA_CONTAINER", "LINUX_EC2", "ARM_EC2", "WINDOWS_EC2", "MAC_ARM"] | _Text = ...,
    ImageOverride: _Text = ...,
    ComputeTypeOverride: _t.Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE", "BUILD_GENERAL1_XLARGE", "BUILD_GENERAL1_2XLARGE", "BUILD_LAMBDA_1GB", "BUILD_LAMBDA_2GB", "BUILD_LAMBDA_4GB", "BUILD_LAMBDA_8GB", "BUILD_LAMBDA_10GB", "ATTRIBUTE_BASED_COMPUTE", "CUSTOM_INSTANCE_TYPE"] | _Text = ...,
    CertificateOverride: _Text = ...,
    CacheOverride: ProjectCacheDict = ...,
    ServiceRoleOverride: _Text = ...,
    PrivilegedModeOverride: bool = ...,
    BuildTimeoutInMinutesOverride: int = ...,
    QueuedTimeoutInMinutesOverride: int = ...,
    EncryptionKeyOverride: _Text = ...,
    IdempotencyToken: _Text = ...,
    LogsConfigOverride: LogsConfigDict = ...,
    RegistryCredentialOverride: RegistryCredentialDict = ...,
    ImagePullCredentialsTypeOverride: _t.Literal["CODEBUILD", "SERVICE_ROLE"] | _Text = ...,
    BuildBatchConfigOverride: ProjectBuildBatchConfigDict = ...,
    DebugSessionEnabled: bool = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartBuildBatchOutputAnswer]:
    """Run a batch of builds and wait for its end."""


def stop_build_batch(
    name: str,
    /,
    *,
    Id: _Text,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopBuildBatchOutputAnswer]:
    """Stop a batch of builds."""


@_t.overload
def retry_build_batch(
    name: str,
    /,
    *,
    Id: _Text = ...,
    IdempotencyToken: _Text = ...,
    RetryType: _t.Literal["RETRY_ALL_BUILDS", "RETRY_FAILED_BUILDS"] | _Text = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Run a batch of builds again and wait for its end."""

@_t.overload
def retry_build_batch(
    name: str,
    /,
    *,
    Id: _Text = ...,
    IdempotencyToken: _Text = ...,
    RetryType: _t.Literal["RETRY_ALL_BUILDS", "RETRY_FAILED_BUILDS"] | _Text = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RetryBuildBatchOutputAnswer]:
    """Run a batch of builds again and wait for its end."""


def delete_build_batch(
    name: str,
    /,
    *,
    Id: _Text,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteBuildBatchOutputAnswer]:
    """Delete a batch of builds."""
