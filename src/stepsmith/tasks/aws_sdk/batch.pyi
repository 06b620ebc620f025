# ruff: noqa
# fmt: off
"""Operations of aws-sdk:batch."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class ArrayPropertiesDetailAnswer:
    StatusSummary: _Mapping[str, int]
    StatusSummaryLastUpdatedAt: int
    Size: int
    Index: int

class ArrayPropertiesDict(_t.TypedDict, total=False):
    Size: int

class ArrayPropertiesSummaryAnswer:
    Size: int
    Index: int
    StatusSummary: _Mapping[str, int]
    StatusSummaryLastUpdatedAt: int

class AttemptContainerDetailAnswer:
    ContainerInstanceArn: str
    TaskArn: str
    ExitCode: int
    Reason: str
    LogStreamName: str
    NetworkInterfaces: list[NetworkInterfaceAnswer]

class AttemptDetailAnswer:
    Container: AttemptContainerDetailAnswer
    StartedAt: int
    StoppedAt: int
    StatusReason: str
    TaskProperties: list[AttemptEcsTaskDetailsAnswer]

class AttemptEcsTaskDetailsAnswer:
    ContainerInstanceArn: str
    TaskArn: str
    Containers: list[AttemptTaskContainerDetailsAnswer]

class AttemptTaskContainerDetailsAnswer:
    ExitCode: int
    Name: str
    Reason: str
    LogStreamName: str
    NetworkInterfaces: list[NetworkInterfaceAnswer]

class CancelJobResponseAnswer:
    ...

class CancelJobsErrorDetailAnswer:
    Job: str
    Code: str
    Message: str

class CancelJobsResponseAnswer:
    Successful: list[str]
    Errors: list[CancelJobsErrorDetailAnswer]

class CapacityLimitAnswer:
    MaxCapacity: int
    CapacityUnit: str

class CapacityLimitDict(_t.TypedDict, total=False):
    MaxCapacity: int
    CapacityUnit: _Text

class CapacityReservationRequestAnswer:
    ReservationGroupArn: str
    ReservationPreference: str

class CapacityReservationRequestDict(_t.TypedDict, total=False):
    ReservationGroupArn: _Text
    ReservationPreference: _Text

class ComputeEnvironmentDetailAnswer:
    ComputeEnvironmentName: str
    ComputeEnvironmentArn: str
    UnmanagedvCpus: int
    EcsClusterArn: str
    Tags: _Mapping[str, str]
    Type: str
    State: str
    Status: str
    StatusReason: str
    ComputeResources: ComputeResourceAnswer
    ServiceRole: str
    UpdatePolicy: UpdatePolicyAnswer
    EksConfiguration: EksConfigurationAnswer
    ContainerOrchestrationType: str
    Uuid: str
    Context: str
    EcsSettings: EcsSettingsAnswer

class ComputeEnvironmentOrderAnswer:
    Order: int
    ComputeEnvironment: str

class ComputeEnvironmentOrderDict(_t.TypedDict, total=False):
    Order: _t.Required[int]
    ComputeEnvironment: _t.Required[_Text]

class ComputeResourceAnswer:
    Type: str
    AllocationStrategy: str
    MinvCpus: int
    MaxvCpus: int
    DesiredvCpus: int
    InstanceTypes: list[str]
    ImageId: str
    Subnets: list[str]
    SecurityGroupIds: list[str]
    Ec2KeyPair: str
    InstanceRole: str
    Tags: _Mapping[str, str]
    PlacementGroup: str
    BidPercentage: int
    SpotIamFleetRole: str
    LaunchTemplate: LaunchTemplateSpecificationAnswer
    Ec2Configuration: list[Ec2ConfigurationAnswer]
    ScalingPolicy: ComputeScalingPolicyAnswer
    ManagedInstancesProvider: ManagedInstancesProviderAnswer
    CapacityTags: _Mapping[str, str]

class ComputeResourceDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["EC2", "SPOT", "FARGATE", "FARGATE_SPOT", "ECS_MANAGED_INSTANCES"] | _Text]
    AllocationStrategy: _t.Literal["BEST_FIT", "BEST_FIT_PROGRESSIVE", "BEST_FIT_PROGRESSIVE_ORDERED", "SPOT_CAPACITY_OPTIMIZED", "SPOT_PRICE_CAPACITY_OPTIMIZED", "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED"] | _Text
    MinvCpus: int
    MaxvCpus: _t.Required[int]
    DesiredvCpus: int
    InstanceTypes: _Sequence[_Text]
    ImageId: _Text
    Subnets: _Sequence[_Text]
    SecurityGroupIds: _Sequence[_Text]
    Ec2KeyPair: _Text
    InstanceRole: _Text
    Tags: _Mapping[str, _Text]
    PlacementGroup: _Text
    BidPercentage: int
    SpotIamFleetRole: _Text
    LaunchTemplate: LaunchTemplateSpecificationDict
    Ec2Configuration: _Sequence[Ec2ConfigurationDict]
    ScalingPolicy: ComputeScalingPolicyDict
    ManagedInstancesProvider: ManagedInstancesProviderDict
    CapacityTags: _Mapping[str, _Text]

class ComputeResourceUpdateDict(_t.TypedDict, total=False):
    MinvCpus: int
    MaxvCpus: int
    DesiredvCpus: int
    Subnets: _Sequence[_Text]
    SecurityGroupIds: _Sequence[_Text]
    AllocationStrategy: _t.Literal["BEST_FIT_PROGRESSIVE", "BEST_FIT_PROGRESSIVE_ORDERED", "SPOT_CAPACITY_OPTIMIZED", "SPOT_PRICE_CAPACITY_OPTIMIZED", "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED"] | _Text
    InstanceTypes: _Sequence[_Text]
    Ec2KeyPair: _Text
    InstanceRole: _Text
    Tags: _Mapping[str, _Text]
    PlacementGroup: _Text
    BidPercentage: int
    LaunchTemplate: LaunchTemplateSpecificationDict
    Ec2Configuration: _Sequence[Ec2ConfigurationDict]
    UpdateToLatestImageVersion: bool
    Type: _t.Literal["EC2", "SPOT", "FARGATE", "FARGATE_SPOT", "ECS_MANAGED_INSTANCES"] | _Text
    ImageId: _Text
    ScalingPolicy: ComputeScalingPolicyDict
    ManagedInstancesProvider: UpdateManagedInstancesProviderConfigurationDict
    CapacityTags: _Mapping[str, _Text]

class ComputeScalingPolicyAnswer:
    MinScaleDownDelayMinutes: int

class ComputeScalingPolicyDict(_t.TypedDict, total=False):
    MinScaleDownDelayMinutes: int

class ConsumableResourcePropertiesAnswer:
    ConsumableResourceList: list[ConsumableResourceRequirementAnswer]

class ConsumableResourcePropertiesDict(_t.TypedDict, total=False):
    ConsumableResourceList: _Sequence[ConsumableResourceRequirementDict]

class ConsumableResourceRequirementAnswer:
    ConsumableResource: str
    Quantity: int

class ConsumableResourceRequirementDict(_t.TypedDict, total=False):
    ConsumableResource: _Text
    Quantity: int

class ConsumableResourceSummaryAnswer:
    ConsumableResourceArn: str
    ConsumableResourceName: str
    TotalQuantity: int
    InUseQuantity: int
    ResourceType: str

class ContainerDetailAnswer:
    Image: str
    Vcpus: int
    Memory: int
    Command: list[str]
    JobRoleArn: str
    ExecutionRoleArn: str
    Volumes: list[VolumeAnswer]
    Environment: list[KeyValuePairAnswer]
    MountPoints: list[MountPointAnswer]
    ReadonlyRootFilesystem: bool
    Ulimits: list[UlimitAnswer]
    Privileged: bool
    User: str
    ExitCode: int
    Reason: str
    ContainerInstanceArn: str
    TaskArn: str
    LogStreamName: str
    InstanceType: str
    NetworkInterfaces: list[NetworkInterfaceAnswer]
    ResourceRequirements: list[ResourceRequirementAnswer]
    LinuxParameters: LinuxParametersAnswer
    LogConfiguration: LogConfigurationAnswer
    Secrets: list[SecretAnswer]
    NetworkConfiguration: NetworkConfigurationAnswer
    FargatePlatformConfiguration: FargatePlatformConfigurationAnswer
    EphemeralStorage: EphemeralStorageAnswer
    RuntimePlatform: RuntimePlatformAnswer
    RepositoryCredentials: RepositoryCredentialsAnswer
    EnableExecuteCommand: bool

class ContainerOverridesDict(_t.TypedDict, total=False):
    Vcpus: int
    Memory: int
    Command: _Sequence[_Text]
    InstanceType: _Text
    Environment: _Sequence[KeyValuePairDict]
    ResourceRequirements: _Sequence[ResourceRequirementDict]

class ContainerPropertiesAnswer:
    Image: str
    Vcpus: int
    Memory: int
    Command: list[str]
    JobRoleArn: str
    ExecutionRoleArn: str
    Volumes: list[VolumeAnswer]
    Environment: list[KeyValuePairAnswer]
    MountPoints: list[MountPointAnswer]
    ReadonlyRootFilesystem: bool
    Privileged: bool
    Ulimits: list[UlimitAnswer]
    User: str
    InstanceType: str
    ResourceRequirements: list[ResourceRequirementAnswer]
    LinuxParameters: LinuxParametersAnswer
    LogConfiguration: LogConfigurationAnswer
    Secrets: list[SecretAnswer]
    NetworkConfiguration: NetworkConfigurationAnswer
    FargatePlatformConfiguration: FargatePlatformConfigurationAnswer
    EnableExecuteCommand: bool
    EphemeralStorage: EphemeralStorageAnswer
    RuntimePlatform: RuntimePlatformAnswer
    RepositoryCredentials: RepositoryCredentialsAnswer

class ContainerPropertiesDict(_t.TypedDict, total=False):
    Image: _Text
    Vcpus: int
    Memory: int
    Command: _Sequence[_Text]
    JobRoleArn: _Text
    ExecutionRoleArn: _Text
    Volumes: _Sequence[VolumeDict]
    Environment: _Sequence[KeyValuePairDict]
    MountPoints: _Sequence[MountPointDict]
    ReadonlyRootFilesystem: bool
    Privileged: bool
    Ulimits: _Sequence[UlimitDict]
    User: _Text
    InstanceType: _Text
    ResourceRequirements: _Sequence[ResourceRequirementDict]
    LinuxParameters: LinuxParametersDict
    LogConfiguration: LogConfigurationDict
    Secrets: _Sequence[SecretDict]
    NetworkConfiguration: NetworkConfigurationDict
    FargatePlatformConfiguration: FargatePlatformConfigurationDict
    EnableExecuteCommand: bool
    EphemeralStorage: EphemeralStorageDict
    RuntimePlatform: RuntimePlatformDict
    RepositoryCredentials: RepositoryCredentialsDict

class ContainerSummaryAnswer:
    ExitCode: int
    Reason: str

class CreateComputeEnvironmentResponseAnswer:
    ComputeEnvironmentName: str
    ComputeEnvironmentArn: str

class CreateConsumableResourceResponseAnswer:
    ConsumableResourceName: str
    ConsumableResourceArn: str

class CreateJobQueueResponseAnswer:
    JobQueueName: str
    JobQueueArn: str

class CreateQuotaShareResponseAnswer:
    QuotaShareName: str
    QuotaShareArn: str

class CreateSchedulingPolicyResponseAnswer:
    Name: str
    Arn: str

class CreateServiceEnvironmentResponseAnswer:
    ServiceEnvironmentName: str
    ServiceEnvironmentArn: str

class DeleteComputeEnvironmentResponseAnswer:
    ...

class DeleteConsumableResourceResponseAnswer:
    ...

class DeleteJobQueueResponseAnswer:
    ...

class DeleteQuotaShareResponseAnswer:
    ...

class DeleteSchedulingPolicyResponseAnswer:
    ...

class DeleteServiceEnvironmentResponseAnswer:
    ...

class DeregisterJobDefinitionResponseAnswer:
    ...

class DescribeComputeEnvironmentsResponseAnswer:
    ComputeEnvironments: list[ComputeEnvironmentDetailAnswer]
    NextToken: str

class DescribeConsumableResourceResponseAnswer:
    ConsumableResourceName: str
    ConsumableResourceArn: str
    TotalQuantity: int
    InUseQuantity: int
    AvailableQuantity: int
    ResourceType: str
    CreatedAt: int
    Tags: _Mapping[str, str]

class DescribeJobDefinitionsResponseAnswer:
    JobDefinitions: list[JobDefinitionAnswer]
    NextToken: str

class DescribeJobQueuesResponseAnswer:
    JobQueues: list[JobQueueDetailAnswer]
    NextToken: str

class DescribeJobsResponseAnswer:
    Jobs: list[JobDetailAnswer]

class DescribeQuotaShareResponseAnswer:
    QuotaShareName: str
    QuotaShareArn: str
    JobQueueArn: str
    CapacityLimits: list[QuotaShareCapacityLimitAnswer]
    ResourceSharingConfiguration: QuotaShareResourceSharingConfigurationAnswer
    PreemptionConfiguration: QuotaSharePreemptionConfigurationAnswer
    State: str
    Status: str
    Tags: _Mapping[str, str]

class DescribeSchedulingPoliciesResponseAnswer:
    SchedulingPolicies: list[SchedulingPolicyDetailAnswer]

class DescribeServiceEnvironmentsResponseAnswer:
    ServiceEnvironments: list[ServiceEnvironmentDetailAnswer]
    NextToken: str

class DescribeServiceJobResponseAnswer:
    Attempts: list[ServiceJobAttemptDetailAnswer]
    CapacityUsage: list[ServiceJobCapacityUsageDetailAnswer]
    CreatedAt: int
    IsTerminated: bool
    JobArn: str
    JobId: str
    JobName: str
    JobQueue: str
    LatestAttempt: LatestServiceJobAttemptAnswer
    RetryStrategy: ServiceJobRetryStrategyAnswer
    ScheduledAt: int
    SchedulingPriority: int
    ServiceRequestPayload: str
    ServiceJobType: str
    ShareIdentifier: str
    QuotaShareName: str
    PreemptionConfiguration: ServiceJobPreemptionConfigurationAnswer
    PreemptionSummary: ServiceJobPreemptionSummaryAnswer
    StartedAt: int
    Status: str
    StatusReason: str
    StoppedAt: int
    Tags: _Mapping[str, str]
    TimeoutConfig: ServiceJobTimeoutAnswer

class DeviceAnswer:
    HostPath: str
    ContainerPath: str
    Permissions: list[str]

class DeviceDict(_t.TypedDict, total=False):
    HostPath: _t.Required[_Text]
    ContainerPath: _Text
    Permissions: _Sequence[_t.Literal["READ", "WRITE", "MKNOD"] | _Text]

class EFSAuthorizationConfigAnswer:
    AccessPointId: str
    Iam: str

class EFSAuthorizationConfigDict(_t.TypedDict, total=False):
    AccessPointId: _Text
    Iam: _t.Literal["ENABLED", "DISABLED"] | _Text

class EFSVolumeConfigurationAnswer:
    FileSystemId: str
    RootDirectory: str
    TransitEncryption: str
    TransitEncryptionPort: int
    AuthorizationConfig: EFSAuthorizationConfigAnswer

class EFSVolumeConfigurationDict(_t.TypedDict, total=False):
    FileSystemId: _t.Required[_Text]
    RootDirectory: _Text
    TransitEncryption: _t.Literal["ENABLED", "DISABLED"] | _Text
    TransitEncryptionPort: int
    AuthorizationConfig: EFSAuthorizationConfigDict

class Ec2ConfigurationAnswer:
    ImageType: str
    ImageIdOverride: str
    BatchImageStatus: str
    ImageKubernetesVersion: str

class Ec2ConfigurationDict(_t.TypedDict, total=False):
    ImageType: _t.Required[_Text]
    ImageIdOverride: _Text
    BatchImageStatus: _Text
    ImageKubernetesVersion: _Text

class EcsPropertiesAnswer:
    TaskProperties: list[EcsTaskPropertiesAnswer]

class EcsPropertiesDetailAnswer:
    TaskProperties: list[EcsTaskDetailsAnswer]

class EcsPropertiesDict(_t.TypedDict, total=False):
    TaskProperties: _t.Required[_Sequence[EcsTaskPropertiesDict]]

class EcsPropertiesOverrideDict(_t.TypedDict, total=False):
    TaskProperties: _Sequence[TaskPropertiesOverrideDict]

class EcsSettingsAnswer:
    ContainerInsights: str

class EcsSettingsDict(_t.TypedDict, total=False):
    ContainerInsights: _t.Literal["ENABLED", "ENHANCED", "DISABLED"] | _Text

class EcsTaskDetailsAnswer:
    Containers: list[TaskContainerDetailsAnswer]
    ContainerInstanceArn: str
    TaskArn: str
    EphemeralStorage: EphemeralStorageAnswer
    ExecutionRoleArn: str
    PlatformVersion: str
    IpcMode: str
    TaskRoleArn: str
    PidMode: str
    NetworkConfiguration: NetworkConfigurationAnswer
    RuntimePlatform: RuntimePlatformAnswer
    Volumes: list[VolumeAnswer]
    EnableExecuteCommand: bool
    NetworkMode: str

class EcsTaskPropertiesAnswer:
    Containers: list[TaskContainerPropertiesAnswer]
    EphemeralStorage: EphemeralStorageAnswer
    ExecutionRoleArn: str
    PlatformVersion: str
    IpcMode: str
    TaskRoleArn: str
    PidMode: str
    NetworkConfiguration: NetworkConfigurationAnswer
    RuntimePlatform: RuntimePlatformAnswer
    Volumes: list[VolumeAnswer]
    EnableExecuteCommand: bool
    NetworkMode: str

class EcsTaskPropertiesDict(_t.TypedDict, total=False):
    Containers: _t.Required[_Sequence[TaskContainerPropertiesDict]]
    EphemeralStorage: EphemeralStorageDict
    ExecutionRoleArn: _Text
    PlatformVersion: _Text
    IpcMode: _Text
    TaskRoleArn: _Text
    PidMode: _Text
    NetworkConfiguration: NetworkConfigurationDict
    RuntimePlatform: RuntimePlatformDict
    Volumes: _Sequence[VolumeDict]
    EnableExecuteCommand: bool
    NetworkMode: _Text

class EksAccessEntryAnswer:
    DesiredState: str
    Status: str

class EksAccessEntryDict(_t.TypedDict, total=False):
    DesiredState: _t.Required[_t.Literal["ENABLED", "DISABLED", "INHERIT_FROM_CLUSTER"] | _Text]
    Status: _t.Literal["ACTIVE", "INACTIVE"] | _Text

class EksAttemptContainerDetailAnswer:
    Name: str
    ContainerID: str
    ExitCode: int
    Reason: str

class EksAttemptDetailAnswer:
    Containers: list[EksAttemptContainerDetailAnswer]
    InitContainers: list[EksAttemptContainerDetailAnswer]
    EksClusterArn: str
    PodName: str
    PodNamespace: str
    NodeName: str
    StartedAt: int
    StoppedAt: int
    StatusReason: str

class EksConfigurationAnswer:
    EksClusterArn: str
    KubernetesNamespace: str
    AccessEntry: EksAccessEntryAnswer

class EksConfigurationDict(_t.TypedDict, total=False):
    EksClusterArn: _t.Required[_Text]
    KubernetesNamespace: _t.Required[_Text]
    AccessEntry: EksAccessEntryDict

class EksConfigurationUpdateDict(_t.TypedDict, total=False):
    AccessEntry: EksAccessEntryDict

class EksContainerAnswer:
    Name: str
    Image: str
    ImagePullPolicy: str
    Command: list[str]
    Args: list[str]
    Env: list[EksContainerEnvironmentVariableAnswer]
    Resources: EksContainerResourceRequirementsAnswer
    VolumeMounts: list[EksContainerVolumeMountAnswer]
    SecurityContext: EksContainerSecurityContextAnswer

class EksContainerDetailAnswer:
    Name: str
    Image: str
    ImagePullPolicy: str
    Command: list[str]
    Args: list[str]
    Env: list[EksContainerEnvironmentVariableAnswer]
    Resources: EksContainerResourceRequirementsAnswer
    ExitCode: int
    Reason: str
    VolumeMounts: list[EksContainerVolumeMountAnswer]
    SecurityContext: EksContainerSecurityContextAnswer

class EksContainerDict(_t.TypedDict, total=False):
    Name: _Text
    Image: _t.Required[_Text]
    ImagePullPolicy: _Text
    Command: _Sequence[_Text]
    Args: _Sequence[_Text]
    Env: _Sequence[EksContainerEnvironmentVariableDict]
    Resources: EksContainerResourceRequirementsDict
    VolumeMounts: _Sequence[EksContainerVolumeMountDict]
    SecurityContext: EksContainerSecurityContextDict

class EksContainerEnvironmentVariableAnswer:
    Name: str
    Value: str

class EksContainerEnvironmentVariableDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Value: _Text

class EksContainerLinuxCapabilitiesAnswer:
    Add: list[str]
    Drop: list[str]

class EksContainerLinuxCapabilitiesDict(_t.TypedDict, total=False):
    Add: _Sequence[_Text]
    Drop: _Sequence[_Text]

class EksContainerOverrideDict(_t.TypedDict, total=False):
    Name: _Text
    Image: _Text
    Command: _Sequence[_Text]
    Args: _Sequence[_Text]
    Env: _Sequence[EksContainerEnvironmentVariableDict]
    Resources: EksContainerResourceRequirementsDict

class EksContainerResourceRequirementsAnswer:
    Limits: _Mapping[str, str]
    Requests: _Mapping[str, str]

class EksContainerResourceRequirementsDict(_t.TypedDict, total=False):
    Limits: _Mapping[str, _Text]
    Requests: _Mapping[str, _Text]

class EksContainerSecurityContextAnswer:
    RunAsUser: int
    RunAsGroup: int
    Privileged: bool
    AllowPrivilegeEscalation: bool
    ReadOnlyRootFilesystem: bool
    RunAsNonRoot: bool
    Capabilities: EksContainerLinuxCapabilitiesAnswer
    SeccompProfile: EksSeccompProfileAnswer

class EksContainerSecurityContextDict(_t.TypedDict, total=False):
    RunAsUser: int
    RunAsGroup: int
    Privileged: bool
    AllowPrivilegeEscalation: bool
    ReadOnlyRootFilesystem: bool
    RunAsNonRoot: bool
    Capabilities: EksContainerLinuxCapabilitiesDict
    SeccompProfile: EksSeccompProfileDict

class EksContainerVolumeMountAnswer:
    Name: str
    MountPath: str
    SubPath: str
    ReadOnly: bool

class EksContainerVolumeMountDict(_t.TypedDict, total=False):
    Name: _Text
    MountPath: _Text
    SubPath: _Text
    ReadOnly: bool

class EksEmptyDirAnswer:
    Medium: str
    SizeLimit: str

class EksEmptyDirDict(_t.TypedDict, total=False):
    Medium: _Text
    SizeLimit: _Text

class EksHostPathAnswer:
    Path: str

class EksHostPathDict(_t.TypedDict, total=False):
    Path: _Text

class EksMetadataAnswer:
    Labels: _Mapping[str, str]
    Annotations: _Mapping[str, str]
    Namespace: str

class EksMetadataDict(_t.TypedDict, total=False):
    Labels: _Mapping[str, _Text]
    Annotations: _Mapping[str, _Text]
    Namespace: _Text

class EksPersistentVolumeClaimAnswer:
    ClaimName: str
    ReadOnly: bool

class EksPersistentVolumeClaimDict(_t.TypedDict, total=False):
    ClaimName: _t.Required[_Text]
    ReadOnly: bool

class EksPodPropertiesAnswer:
    ServiceAccountName: str
    HostNetwork: bool
    DnsPolicy: str
    ImagePullSecrets: list[ImagePullSecretAnswer]
    Containers: list[EksContainerAnswer]
    InitContainers: list[EksContainerAnswer]
    Volumes: list[EksVolumeAnswer]
    Metadata: EksMetadataAnswer
    ShareProcessNamespace: bool
    SecurityContext: EksPodSecurityContextAnswer

class EksPodPropertiesDetailAnswer:
    ServiceAccountName: str
    HostNetwork: bool
    DnsPolicy: str
    ImagePullSecrets: list[ImagePullSecretAnswer]
    Containers: list[EksContainerDetailAnswer]
    InitContainers: list[EksContainerDetailAnswer]
    Volumes: list[EksVolumeAnswer]
    PodName: str
    NodeName: str
    Metadata: EksMetadataAnswer
    ShareProcessNamespace: bool
    SecurityContext: EksPodSecurityContextAnswer

class EksPodPropertiesDict(_t.TypedDict, total=False):
    ServiceAccountName: _Text
    HostNetwork: bool
    DnsPolicy: _Text
    ImagePullSecrets: _Sequence[ImagePullSecretDict]
    Containers: _Sequence[EksContainerDict]
    InitContainers: _Sequence[EksContainerDict]
    Volumes: _Sequence[EksVolumeDict]
    Metadata: EksMetadataDict
    ShareProcessNamespace: bool
    SecurityContext: EksPodSecurityContextDict

class EksPodPropertiesOverrideDict(_t.TypedDict, total=False):
    Containers: _Sequence[EksContainerOverrideDict]
    InitContainers: _Sequence[EksContainerOverrideDict]
    Metadata: EksMetadataDict

class EksPodSecurityContextAnswer:
    RunAsUser: int
    RunAsGroup: int
    RunAsNonRoot: bool
    SeccompProfile: EksSeccompProfileAnswer
    FsGroup: int

class EksPodSecurityContextDict(_t.TypedDict, total=False):
    RunAsUser: int
    RunAsGroup: int
    RunAsNonRoot: bool
    SeccompProfile: EksSeccompProfileDict
    FsGroup: int

class EksPropertiesAnswer:
    PodProperties: EksPodPropertiesAnswer

class EksPropertiesDetailAnswer:
    PodProperties: EksPodPropertiesDetailAnswer

class EksPropertiesDict(_t.TypedDict, total=False):
    PodProperties: EksPodPropertiesDict

class EksPropertiesOverrideDict(_t.TypedDict, total=False):
    PodProperties: EksPodPropertiesOverrideDict

class EksSeccompProfileAnswer:
    Type: str
    LocalhostProfile: str

class EksSeccompProfileDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["RuntimeDefault", "Localhost", "Unconfined"] | _Text]
    LocalhostProfile: _Text

class EksSecretAnswer:
    SecretName: str
    Optional: bool

class EksSecretDict(_t.TypedDict, total=False):
    SecretName: _t.Required[_Text]
    Optional: bool

class EksVolumeAnswer:
    Name: str
    HostPath: EksHostPathAnswer
    EmptyDir: EksEmptyDirAnswer
    Secret: EksSecretAnswer
    PersistentVolumeClaim: EksPersistentVolumeClaimAnswer

class EksVolumeDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    HostPath: EksHostPathDict
    EmptyDir: EksEmptyDirDict
    Secret: EksSecretDict
    PersistentVolumeClaim: EksPersistentVolumeClaimDict

class EphemeralStorageAnswer:
    SizeInGiB: int

class EphemeralStorageDict(_t.TypedDict, total=False):
    SizeInGiB: _t.Required[int]

class EvaluateOnExitAnswer:
    OnStatusReason: str
    OnReason: str
    OnExitCode: str
    Action: str

class EvaluateOnExitDict(_t.TypedDict, total=False):
    OnStatusReason: _Text
    OnReason: _Text
    OnExitCode: _Text
    Action: _t.Required[_t.Literal["RETRY", "EXIT"] | _Text]

class FairshareCapacityUsageAnswer:
    CapacityUnit: str
    Quantity: float

class FairshareCapacityUtilizationAnswer:
    ShareIdentifier: str
    CapacityUsage: list[FairshareCapacityUsageAnswer]

class FairsharePolicyAnswer:
    ShareDecaySeconds: int
    ComputeReservation: int
    ShareDistribution: list[ShareAttributesAnswer]

class FairsharePolicyDict(_t.TypedDict, total=False):
    ShareDecaySeconds: int
    ComputeReservation: int
    ShareDistribution: _Sequence[ShareAttributesDict]

class FairshareUtilizationDetailAnswer:
    ActiveShareCount: int
    TopCapacityUtilization: list[FairshareCapacityUtilizationAnswer]

class FargatePlatformConfigurationAnswer:
    PlatformVersion: str

class FargatePlatformConfigurationDict(_t.TypedDict, total=False):
    PlatformVersion: _Text

class FirelensConfigurationAnswer:
    Type: str
    Options: _Mapping[str, str]

class FirelensConfigurationDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["fluentd", "fluentbit"] | _Text]
    Options: _Mapping[str, _Text]

class FrontOfQueueDetailAnswer:
    Jobs: list[FrontOfQueueJobSummaryAnswer]
    LastUpdatedAt: int

class FrontOfQueueJobSummaryAnswer:
    JobArn: str
    EarliestTimeAtPosition: int

class FrontOfQuotaShareJobSummaryAnswer:
    JobArn: str
    EarliestTimeAtPosition: int

class FrontOfQuotaSharesDetailAnswer:
    QuotaShares: _Mapping[str, list[FrontOfQuotaShareJobSummaryAnswer]]
    LastUpdatedAt: int

class GetJobQueueSnapshotResponseAnswer:
    FrontOfQueue: FrontOfQueueDetailAnswer
    FrontOfQuotaShares: FrontOfQuotaSharesDetailAnswer
    QueueUtilization: QueueSnapshotUtilizationDetailAnswer

class HostAnswer:
    SourcePath: str

class HostDict(_t.TypedDict, total=False):
    SourcePath: _Text

class ImagePullSecretAnswer:
    Name: str

class ImagePullSecretDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]

class InfrastructureOptimizationAnswer:
    ScaleInAfter: int

class InfrastructureOptimizationDict(_t.TypedDict, total=False):
    ScaleInAfter: int

class InstanceLaunchTemplateAnswer:
    Ec2InstanceProfileArn: str
    NetworkConfiguration: ManagedInstancesNetworkConfigurationAnswer
    InstanceRequirements: InstanceRequirementsRequestAnswer
    CapacityOptionType: str
    StorageConfiguration: ManagedInstancesStorageConfigurationAnswer
    Monitoring: str
    FipsEnabled: bool
    CapacityReservations: CapacityReservationRequestAnswer
    InstanceMetadataTagsPropagation: bool
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfigurationAnswer

class InstanceLaunchTemplateDict(_t.TypedDict, total=False):
    Ec2InstanceProfileArn: _t.Required[_Text]
    NetworkConfiguration: _t.Required[ManagedInstancesNetworkConfigurationDict]
    InstanceRequirements: InstanceRequirementsRequestDict
    CapacityOptionType: _Text
    StorageConfiguration: ManagedInstancesStorageConfigurationDict
    Monitoring: _Text
    FipsEnabled: bool
    CapacityReservations: CapacityReservationRequestDict
    InstanceMetadataTagsPropagation: bool
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfigurationDict

class InstanceLaunchTemplateUpdateDict(_t.TypedDict, total=False):
    Ec2InstanceProfileArn: _Text
    NetworkConfiguration: ManagedInstancesNetworkConfigurationDict
    InstanceRequirements: InstanceRequirementsRequestDict
    StorageConfiguration: ManagedInstancesStorageConfigurationDict
    Monitoring: _Text
    CapacityReservations: CapacityReservationRequestDict
    InstanceMetadataTagsPropagation: bool
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfigurationDict

class InstanceRequirementsRequestAnswer:
    AllowedInstanceTypes: list[str]

class InstanceRequirementsRequestDict(_t.TypedDict, total=False):
    AllowedInstanceTypes: _Sequence[_Text]

class JobCapacityUsageSummaryAnswer:
    CapacityUnit: str
    Quantity: float

class JobDefinitionAnswer:
    JobDefinitionName: str
    JobDefinitionArn: str
    Revision: int
    Status: str
    Type: str
    SchedulingPriority: int
    Parameters: _Mapping[str, str]
    RetryStrategy: RetryStrategyAnswer
    ContainerProperties: ContainerPropertiesAnswer
    Timeout: JobTimeoutAnswer
    NodeProperties: NodePropertiesAnswer
    Tags: _Mapping[str, str]
    PropagateTags: bool
    PlatformCapabilities: list[str]
    EcsProperties: EcsPropertiesAnswer
    EksProperties: EksPropertiesAnswer
    ContainerOrchestrationType: str
    ConsumableResourceProperties: ConsumableResourcePropertiesAnswer

class JobDependencyAnswer:
    JobId: str
    Type: str

class JobDependencyDict(_t.TypedDict, total=False):
    JobId: _Text
    Type: _t.Literal["N_TO_N", "SEQUENTIAL"] | _Text

class JobDetailAnswer:
    JobArn: str
    JobName: str
    JobId: str
    JobQueue: str
    Status: str
    ShareIdentifier: str
    SchedulingPriority: int
    Attempts: list[AttemptDetailAnswer]
    StatusReason: str
    CreatedAt: int
    RetryStrategy: RetryStrategyAnswer
    StartedAt: int
    StoppedAt: int
    DependsOn: list[JobDependencyAnswer]
    JobDefinition: str
    Parameters: _Mapping[str, str]
    Container: ContainerDetailAnswer
    NodeDetails: NodeDetailsAnswer
    NodeProperties: NodePropertiesAnswer
    ArrayProperties: ArrayPropertiesDetailAnswer
    Timeout: JobTimeoutAnswer
    Tags: _Mapping[str, str]
    PropagateTags: bool
    PlatformCapabilities: list[str]
    EksProperties: EksPropertiesDetailAnswer
    EksAttempts: list[EksAttemptDetailAnswer]
    EcsProperties: EcsPropertiesDetailAnswer
    IsCancelled: bool
    IsTerminated: bool
    ConsumableResourceProperties: ConsumableResourcePropertiesAnswer

class JobQueueDetailAnswer:
    JobQueueName: str
    JobQueueArn: str
    State: str
    SchedulingPolicyArn: str
    Status: str
    StatusReason: str
    Priority: int
    ComputeEnvironmentOrder: list[ComputeEnvironmentOrderAnswer]
    ServiceEnvironmentOrder: list[ServiceEnvironmentOrderAnswer]
    JobQueueType: str
    Tags: _Mapping[str, str]
    JobStateTimeLimitActions: list[JobStateTimeLimitActionAnswer]

class JobStateTimeLimitActionAnswer:
    Reason: str
    State: str
    MaxTimeSeconds: int
    Action: str

class JobStateTimeLimitActionDict(_t.TypedDict, total=False):
    Reason: _t.Required[_Text]
    State: _t.Required[_t.Literal["RUNNABLE"] | _Text]
    MaxTimeSeconds: _t.Required[int]
    Action: _t.Required[_t.Literal["CANCEL", "TERMINATE"] | _Text]

class JobSummaryAnswer:
    JobArn: str
    JobId: str
    JobName: str
    CapacityUsage: list[JobCapacityUsageSummaryAnswer]
    CreatedAt: int
    ScheduledAt: int
    ShareIdentifier: str
    Status: str
    StatusReason: str
    StartedAt: int
    StoppedAt: int
    Container: ContainerSummaryAnswer
    ArrayProperties: ArrayPropertiesSummaryAnswer
    NodeProperties: NodePropertiesSummaryAnswer
    JobDefinition: str
    IsCancelled: bool
    IsTerminated: bool

class JobTimeoutAnswer:
    AttemptDurationSeconds: int

class JobTimeoutDict(_t.TypedDict, total=False):
    AttemptDurationSeconds: int

class KeyValuePairAnswer:
    Name: str
    Value: str

class KeyValuePairDict(_t.TypedDict, total=False):
    Name: _Text
    Value: _Text

class KeyValuesPairDict(_t.TypedDict, total=False):
    Name: _Text
    Values: _Sequence[_Text]

class LatestServiceJobAttemptAnswer:
    ServiceResourceId: ServiceResourceIdAnswer

class LaunchTemplateSpecificationAnswer:
    LaunchTemplateId: str
    LaunchTemplateName: str
    Version: str
    Overrides: list[LaunchTemplateSpecificationOverrideAnswer]
    UserdataType: str

class LaunchTemplateSpecificationDict(_t.TypedDict, total=False):
    LaunchTemplateId: _Text
    LaunchTemplateName: _Text
    Version: _Text
    Overrides: _Sequence[LaunchTemplateSpecificationOverrideDict]
    UserdataType: _t.Literal["EKS_BOOTSTRAP_SH", "EKS_NODEADM"] | _Text

class LaunchTemplateSpecificationOverrideAnswer:
    LaunchTemplateId: str
    LaunchTemplateName: str
    Version: str
    TargetInstanceTypes: list[str]
    UserdataType: str

class LaunchTemplateSpecificationOverrideDict(_t.TypedDict, total=False):
    LaunchTemplateId: _Text
    LaunchTemplateName: _Text
    Version: _Text
    TargetInstanceTypes: _Sequence[_Text]
    UserdataType: _t.Literal["EKS_BOOTSTRAP_SH", "EKS_NODEADM"] | _Text

class LinuxParametersAnswer:
    Devices: list[DeviceAnswer]
    InitProcessEnabled: bool
    SharedMemorySize: int
    Tmpfs: list[TmpfsAnswer]
    MaxSwap: int
    Swappiness: int

class LinuxParametersDict(_t.TypedDict, total=False):
    Devices: _Sequence[DeviceDict]
    InitProcessEnabled: bool
    SharedMemorySize: int
    Tmpfs: _Sequence[TmpfsDict]
    MaxSwap: int
    Swappiness: int

class ListConsumableResourcesResponseAnswer:
    ConsumableResources: list[ConsumableResourceSummaryAnswer]
    NextToken: str

class ListJobsByConsumableResourceResponseAnswer:
    Jobs: list[ListJobsByConsumableResourceSummaryAnswer]
    NextToken: str

class ListJobsByConsumableResourceSummaryAnswer:
    JobArn: str
    JobQueueArn: str
    JobName: str
    JobDefinitionArn: str
    ShareIdentifier: str
    JobStatus: str
    Quantity: int
    StatusReason: str
    StartedAt: int
    CreatedAt: int
    ConsumableResourceProperties: ConsumableResourcePropertiesAnswer

class ListJobsResponseAnswer:
    JobSummaryList: list[JobSummaryAnswer]
    NextToken: str

class ListQuotaSharesResponseAnswer:
    QuotaShares: list[QuotaShareDetailAnswer]
    NextToken: str

class ListSchedulingPoliciesResponseAnswer:
    SchedulingPolicies: list[SchedulingPolicyListingDetailAnswer]
    NextToken: str

class ListServiceJobsResponseAnswer:
    JobSummaryList: list[ServiceJobSummaryAnswer]
    NextToken: str

class ListTagsForResourceResponseAnswer:
    Tags: _Mapping[str, str]

class LogConfigurationAnswer:
    LogDriver: str
    Options: _Mapping[str, str]
    SecretOptions: list[SecretAnswer]

class LogConfigurationDict(_t.TypedDict, total=False):
    LogDriver: _t.Required[_t.Literal["json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens"] | _Text]
    Options: _Mapping[str, _Text]
    SecretOptions: _Sequence[SecretDict]

class ManagedInstancesLocalStorageConfigurationAnswer:
    UseLocalStorage: bool

class ManagedInstancesLocalStorageConfigurationDict(_t.TypedDict, total=False):
    UseLocalStorage: bool

class ManagedInstancesNetworkConfigurationAnswer:
    Subnets: list[str]
    SecurityGroups: list[str]

class ManagedInstancesNetworkConfigurationDict(_t.TypedDict, total=False):
    Subnets: _t.Required[_Sequence[_Text]]
    SecurityGroups: _t.Required[_Sequence[_Text]]

class ManagedInstancesProviderAnswer:
    PropagateTags: str
    InfrastructureRoleArn: str
    InstanceLaunchTemplate: InstanceLaunchTemplateAnswer
    InfrastructureOptimization: InfrastructureOptimizationAnswer

class ManagedInstancesProviderDict(_t.TypedDict, total=False):
    PropagateTags: _Text
    InfrastructureRoleArn: _t.Required[_Text]
    InstanceLaunchTemplate: _t.Required[InstanceLaunchTemplateDict]
    InfrastructureOptimization: InfrastructureOptimizationDict

class ManagedInstancesStorageConfigurationAnswer:
    StorageSizeGiB: int

class ManagedInstancesStorageConfigurationDict(_t.TypedDict, total=False):
    StorageSizeGiB: int

class MountPointAnswer:
    ContainerPath: str
    ReadOnly: bool
    SourceVolume: str

class MountPointDict(_t.TypedDict, total=False):
    ContainerPath: _Text
    ReadOnly: bool
    SourceVolume: _Text

class NetworkConfigurationAnswer:
    AssignPublicIp: str

class NetworkConfigurationDict(_t.TypedDict, total=False):
    AssignPublicIp: _t.Literal["ENABLED", "DISABLED"] | _Text

class NetworkInterfaceAnswer:
    AttachmentId: str
    Ipv6Address: str
    PrivateIpv4Address: str

class NodeDetailsAnswer:
    NodeIndex: int
    IsMainNode: bool

class NodeOverridesDict(_t.TypedDict, total=False):
    NumNodes: int
    NodePropertyOverrides: _Sequence[NodePropertyOverrideDict]

class NodePropertiesAnswer:
    NumNodes: int
    MainNode: int
    NodeRangeProperties: list[NodeRangePropertyAnswer]

class NodePropertiesDict(_t.TypedDict, total=False):
    NumNodes: _t.Required[int]
    MainNode: _t.Required[int]
    NodeRangeProperties: _t.Required[_Sequence[NodeRangePropertyDict]]

class NodePropertiesSummaryAnswer:
    IsMainNode: bool
    NumNodes: int
    NodeIndex: int

class NodePropertyOverrideDict(_t.TypedDict, total=False):
    TargetNodes: _t.Required[_Text]
    ContainerOverrides: ContainerOverridesDict
    EcsPropertiesOverride: EcsPropertiesOverrideDict
    InstanceTypes: _Sequence[_Text]
    EksPropertiesOverride: EksPropertiesOverrideDict
    ConsumableResourcePropertiesOverride: ConsumableResourcePropertiesDict

class NodeRangePropertyAnswer:
    TargetNodes: str
    Container: ContainerPropertiesAnswer
    InstanceTypes: list[str]
    EcsProperties: EcsPropertiesAnswer
    EksProperties: EksPropertiesAnswer
    ConsumableResourceProperties: ConsumableResourcePropertiesAnswer

class NodeRangePropertyDict(_t.TypedDict, total=False):
    TargetNodes: _t.Required[_Text]
    Container: ContainerPropertiesDict
    InstanceTypes: _Sequence[_Text]
    EcsProperties: EcsPropertiesDict
    EksProperties: EksPropertiesDict
    ConsumableResourceProperties: ConsumableResourcePropertiesDict

class QueueSnapshotCapacityUsageAnswer:
    CapacityUnit: str
    Quantity: float

class QueueSnapshotUtilizationDetailAnswer:
    TotalCapacityUsage: list[QueueSnapshotCapacityUsageAnswer]
    FairshareUtilization: FairshareUtilizationDetailAnswer
    QuotaShareUtilization: QuotaShareUtilizationDetailAnswer
    LastUpdatedAt: int

class QuotaShareCapacityLimitAnswer:
    MaxCapacity: int
    CapacityUnit: str

class QuotaShareCapacityLimitDict(_t.TypedDict, total=False):
    MaxCapacity: _t.Required[int]
    CapacityUnit: _t.Required[_Text]

class QuotaShareCapacityUsageAnswer:
    CapacityUnit: str
    Quantity: float

class QuotaShareCapacityUtilizationAnswer:
    QuotaShareName: str
    CapacityUsage: list[QuotaShareCapacityUsageAnswer]

class QuotaShareDetailAnswer:
    QuotaShareName: str
    QuotaShareArn: str
    JobQueueArn: str
    CapacityLimits: list[QuotaShareCapacityLimitAnswer]
    ResourceSharingConfiguration: QuotaShareResourceSharingConfigurationAnswer
    PreemptionConfiguration: QuotaSharePreemptionConfigurationAnswer
    State: str
    Status: str

class QuotaSharePolicyAnswer:
    IdleResourceAssignmentStrategy: str

class QuotaSharePolicyDict(_t.TypedDict, total=False):
    IdleResourceAssignmentStrategy: _t.Required[_t.Literal["FIFO"] | _Text]

class QuotaSharePreemptionConfigurationAnswer:
    InSharePreemption: str

class QuotaSharePreemptionConfigurationDict(_t.TypedDict, total=False):
    InSharePreemption: _t.Required[_t.Literal["ENABLED", "DISABLED"] | _Text]

class QuotaShareResourceSharingConfigurationAnswer:
    Strategy: str
    BorrowLimit: int

class QuotaShareResourceSharingConfigurationDict(_t.TypedDict, total=False):
    Strategy: _t.Required[_t.Literal["RESERVE", "LEND", "LEND_AND_BORROW"] | _Text]
    BorrowLimit: int

class QuotaShareUtilizationDetailAnswer:
    TopCapacityUtilization: list[QuotaShareCapacityUtilizationAnswer]

class RegisterJobDefinitionResponseAnswer:
    JobDefinitionName: str
    JobDefinitionArn: str
    Revision: int

class RepositoryCredentialsAnswer:
    CredentialsParameter: str

class RepositoryCredentialsDict(_t.TypedDict, total=False):
    CredentialsParameter: _t.Required[_Text]

class ResourceRequirementAnswer:
    Value: str
    Type: str

class ResourceRequirementDict(_t.TypedDict, total=False):
    Value: _t.Required[_Text]
    Type: _t.Required[_t.Literal["GPU", "VCPU", "MEMORY"] | _Text]

class RetryStrategyAnswer:
    Attempts: int
    EvaluateOnExit: list[EvaluateOnExitAnswer]

class RetryStrategyDict(_t.TypedDict, total=False):
    Attempts: int
    EvaluateOnExit: _Sequence[EvaluateOnExitDict]

class RuntimePlatformAnswer:
    OperatingSystemFamily: str
    CpuArchitecture: str

class RuntimePlatformDict(_t.TypedDict, total=False):
    OperatingSystemFamily: _Text
    CpuArchitecture: _Text

class S3FilesVolumeConfigurationAnswer:
    FileSystemArn: str
    RootDirectory: str
    TransitEncryptionPort: int
    AccessPointArn: str

class S3FilesVolumeConfigurationDict(_t.TypedDict, total=False):
    FileSystemArn: _t.Required[_Text]
    RootDirectory: _Text
    TransitEncryptionPort: int
    AccessPointArn: _Text

class SchedulingPolicyDetailAnswer:
    Name: str
    Arn: str
    QuotaSharePolicy: QuotaSharePolicyAnswer
    FairsharePolicy: FairsharePolicyAnswer
    Tags: _Mapping[str, str]

class SchedulingPolicyListingDetailAnswer:
    Arn: str

class SecretAnswer:
    Name: str
    ValueFrom: str

class SecretDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ValueFrom: _t.Required[_Text]

class ServiceEnvironmentDetailAnswer:
    ServiceEnvironmentName: str
    ServiceEnvironmentArn: str
    ServiceEnvironmentType: str
    State: str
    Status: str
    CapacityLimits: list[CapacityLimitAnswer]
    Tags: _Mapping[str, str]

class ServiceEnvironmentOrderAnswer:
    Order: int
    ServiceEnvironment: str

class ServiceEnvironmentOrderDict(_t.TypedDict, total=False):
    Order: _t.Required[int]
    ServiceEnvironment: _t.Required[_Text]

class ServiceJobAttemptDetailAnswer:
    ServiceResourceId: ServiceResourceIdAnswer
    StartedAt: int
    StoppedAt: int
    StatusReason: str

class ServiceJobCapacityUsageDetailAnswer:
    CapacityUnit: str
    Quantity: float

class ServiceJobCapacityUsageSummaryAnswer:
    CapacityUnit: str
    Quantity: float

class ServiceJobEvaluateOnExitAnswer:
    Action: str
    OnStatusReason: str

class ServiceJobEvaluateOnExitDict(_t.TypedDict, total=False):
    Action: _t.Literal["RETRY", "EXIT"] | _Text
    OnStatusReason: _Text

class ServiceJobPreemptedAttemptAnswer:
    ServiceResourceId: ServiceResourceIdAnswer
    StartedAt: int
    StoppedAt: int
    StatusReason: str

class ServiceJobPreemptionConfigurationAnswer:
    PreemptionRetriesBeforeTermination: int

class ServiceJobPreemptionConfigurationDict(_t.TypedDict, total=False):
    PreemptionRetriesBeforeTermination: int

class ServiceJobPreemptionSummaryAnswer:
    PreemptedAttemptCount: int
    RecentPreemptedAttempts: list[ServiceJobPreemptedAttemptAnswer]

class ServiceJobRetryStrategyAnswer:
    Attempts: int
    EvaluateOnExit: list[ServiceJobEvaluateOnExitAnswer]

class ServiceJobRetryStrategyDict(_t.TypedDict, total=False):
    Attempts: _t.Required[int]
    EvaluateOnExit: _Sequence[ServiceJobEvaluateOnExitDict]

class ServiceJobSummaryAnswer:
    LatestAttempt: LatestServiceJobAttemptAnswer
    CapacityUsage: list[ServiceJobCapacityUsageSummaryAnswer]
    CreatedAt: int
    JobArn: str
    JobId: str
    JobName: str
    ScheduledAt: int
    ServiceJobType: str
    ShareIdentifier: str
    QuotaShareName: str
    Status: str
    StatusReason: str
    StartedAt: int
    StoppedAt: int
    IsTerminated: bool

class ServiceJobTimeoutAnswer:
    AttemptDurationSeconds: int

class ServiceJobTimeoutDict(_t.TypedDict, total=False):
    AttemptDurationSeconds: int

class ServiceResourceIdAnswer:
    Name: str
    Value: str

class ShareAttributesAnswer:
    ShareIdentifier: str
    WeightFactor: float

class ShareAttributesDict(_t.TypedDict, total=False):
    ShareIdentifier: _t.Required[_Text]
    WeightFactor: float

class SubmitJobResponseAnswer:
    JobArn: str
    JobName: str
    JobId: str

class SubmitServiceJobResponseAnswer:
    JobArn: str
    JobName: str
    JobId: str

class TagResourceResponseAnswer:
    ...

class TaskContainerDependencyAnswer:
    ContainerName: str
    Condition: str

class TaskContainerDependencyDict(_t.TypedDict, total=False):
    ContainerName: _Text
    Condition: _Text

class TaskContainerDetailsAnswer:
    Command: list[str]
    DependsOn: list[TaskContainerDependencyAnswer]
    Environment: list[KeyValuePairAnswer]
    Essential: bool
    FirelensConfiguration: FirelensConfigurationAnswer
    Image: str
    LinuxParameters: LinuxParametersAnswer
    LogConfiguration: LogConfigurationAnswer
    MountPoints: list[MountPointAnswer]
    Name: str
    Privileged: bool
    ReadonlyRootFilesystem: bool
    RepositoryCredentials: RepositoryCredentialsAnswer
    ResourceRequirements: list[ResourceRequirementAnswer]
    Secrets: list[SecretAnswer]
    Ulimits: list[UlimitAnswer]
    User: str
    StartTimeout: int
    StopTimeout: int
    ExitCode: int
    Reason: str
    LogStreamName: str
    NetworkInterfaces: list[NetworkInterfaceAnswer]

class TaskContainerOverridesDict(_t.TypedDict, total=False):
    Command: _Sequence[_Text]
    Environment: _Sequence[KeyValuePairDict]
    Name: _Text
    ResourceRequirements: _Sequence[ResourceRequirementDict]

class TaskContainerPropertiesAnswer:
    Command: list[str]
    DependsOn: list[TaskContainerDependencyAnswer]
    Environment: list[KeyValuePairAnswer]
    Essential: bool
    FirelensConfiguration: FirelensConfigurationAnswer
    Image: str
    LinuxParameters: LinuxParametersAnswer
    LogConfiguration: LogConfigurationAnswer
    MountPoints: list[MountPointAnswer]
    Name: str
    Privileged: bool
    ReadonlyRootFilesystem: bool
    RepositoryCredentials: RepositoryCredentialsAnswer
    ResourceRequirements: list[ResourceRequirementAnswer]
    Secrets: list[SecretAnswer]
    Ulimits: list[UlimitAnswer]
    User: str
    StartTimeout: int
    StopTimeout: int

class TaskContainerPropertiesDict(_t.TypedDict, total=False):
    Command: _Sequence[_Text]
    DependsOn: _Sequence[TaskContainerDependencyDict]
    Environment: _Sequence[KeyValuePairDict]
    Essential: bool
    FirelensConfiguration: FirelensConfigurationDict
    Image: _t.Required[_Text]
    LinuxParameters: LinuxParametersDict
    LogConfiguration: LogConfigurationDict
    MountPoints: _Sequence[MountPointDict]
    Name: _Text
    Privileged: bool
    ReadonlyRootFilesystem: bool
    RepositoryCredentials: RepositoryCredentialsDict
    ResourceRequirements: _Sequence[ResourceRequirementDict]
    Secrets: _Sequence[SecretDict]
    Ulimits: _Sequence[UlimitDict]
    User: _Text
    StartTimeout: int
    StopTimeout: int

class TaskPropertiesOverrideDict(_t.TypedDict, total=False):
    Containers: _Sequence[TaskContainerOverridesDict]

class TerminateJobResponseAnswer:
    ...

class TerminateJobsErrorDetailAnswer:
    Job: str
    Code: str
    Message: str

class TerminateJobsResponseAnswer:
    Successful: list[str]
    Errors: list[TerminateJobsErrorDetailAnswer]

class TerminateServiceJobResponseAnswer:
    ...

class TerminateServiceJobsErrorDetailAnswer:
    Job: str
    Code: str
    Message: str

class TerminateServiceJobsResponseAnswer:
    Successful: list[str]
    Errors: list[TerminateServiceJobsErrorDetailAnswer]

class TmpfsAnswer:
    ContainerPath: str
    Size: int
    MountOptions: list[str]

class TmpfsDict(_t.TypedDict, total=False):
    ContainerPath: _t.Required[_Text]
    Size: _t.Required[int]
    MountOptions: _Sequence[_Text]

class UlimitAnswer:
    HardLimit: int
    Name: str
    SoftLimit: int

class UlimitDict(_t.TypedDict, total=False):
    HardLimit: _t.Required[int]
    Name: _t.Required[_Text]
    SoftLimit: _t.Required[int]

class UntagResourceResponseAnswer:
    ...

class UpdateComputeEnvironmentResponseAnswer:
    ComputeEnvironmentName: str
    ComputeEnvironmentArn: str

class UpdateConsumableResourceResponseAnswer:
    ConsumableResourceName: str
    ConsumableResourceArn: str
    TotalQuantity: int

class UpdateJobQueueResponseAnswer:
    JobQueueName: str
    JobQueueArn: str

class UpdateManagedInstancesProviderConfigurationDict(_t.TypedDict, total=False):
    PropagateTags: _Text
    InfrastructureRoleArn: _Text
    InstanceLaunchTemplate: InstanceLaunchTemplateUpdateDict
    InfrastructureOptimization: InfrastructureOptimizationDict

class UpdatePolicyAnswer:
    TerminateJobsOnUpdate: bool
    JobExecutionTimeoutMinutes: int

class UpdatePolicyDict(_t.TypedDict, total=False):
    TerminateJobsOnUpdate: bool
    JobExecutionTimeoutMinutes: int

class UpdateQuotaShareResponseAnswer:
    QuotaShareName: str
    QuotaShareArn: str

class UpdateSchedulingPolicyResponseAnswer:
    ...

class UpdateServiceEnvironmentResponseAnswer:
    ServiceEnvironmentName: str
    ServiceEnvironmentArn: str

class UpdateServiceJobResponseAnswer:
    JobArn: str
    JobName: str
    JobId: str

class VolumeAnswer:
    Host: HostAnswer
    Name: str
    EfsVolumeConfiguration: EFSVolumeConfigurationAnswer
    S3filesVolumeConfiguration: S3FilesVolumeConfigurationAnswer

class VolumeDict(_t.TypedDict, total=False):
    Host: HostDict
    Name: _Text
    EfsVolumeConfiguration: EFSVolumeConfigurationDict
    S3filesVolumeConfiguration: S3FilesVolumeConfigurationDict

def cancel_job(
    name: str,
    /,
    *,
    JobId: _Text,
    Reason: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelJobResponseAnswer]:
    """Call aws-sdk:batch:cancelJob."""


def cancel_jobs(
    name: str,
    /,
    *,
    Jobs: _Sequence[_Text],
    Reason: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelJobsResponseAnswer]:
    """Call aws-sdk:batch:cancelJobs."""


def create_compute_environment(
    name: str,
    /,
    *,
    ComputeEnvironmentName: _Text,
    Type: _t.Literal["MANAGED", "UNMANAGED"] | _Text,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    UnmanagedvCpus: int = ...,
    ComputeResources: ComputeResourceDict = ...,
    ServiceRole: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    EksConfiguration: EksConfigurationDict = ...,
    Context: _Text = ...,
    EcsSettings: EcsSettingsDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateComputeEnvironmentResponseAnswer]:
    """Call aws-sdk:batch:createComputeEnvironment."""


def create_consumable_resource(
    name: str,
    /,
    *,
    ConsumableResourceName: _Text,
    TotalQuantity: int = ...,
    ResourceType: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateConsumableResourceResponseAnswer]:
    """Call aws-sdk:batch:createConsumableResource."""


def create_job_queue(
    name: str,
    /,
    *,
    JobQueueName: _Text,
    Priority: int,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    SchedulingPolicyArn: _Text = ...,
    ComputeEnvironmentOrder: _Sequence[ComputeEnvironmentOrderDict] = ...,
    ServiceEnvironmentOrder: _Sequence[ServiceEnvironmentOrderDict] = ...,
    JobQueueType: _t.Literal["EKS", "ECS", "ECS_FARGATE", "SAGEMAKER_TRAINING", "ECS_MANAGED_INSTANCES"] | _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    JobStateTimeLimitActions: _Sequence[JobStateTimeLimitActionDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateJobQueueResponseAnswer]:
    """Call aws-sdk:batch:createJobQueue."""


def create_quota_share(
    name: str,
    /,
    *,
    QuotaShareName: _Text,
    JobQueue: _Text,
    CapacityLimits: _Sequence[QuotaShareCapacityLimitDict],
    ResourceSharingConfiguration: QuotaShareResourceSharingConfigurationDict,
    PreemptionConfiguration: QuotaSharePreemptionConfigurationDict,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateQuotaShareResponseAnswer]:
    """Call aws-sdk:batch:createQuotaShare."""


def create_scheduling_policy(
    name: str,
    /,
    *,
    Name: _Text,
    QuotaSharePolicy: QuotaSharePolicyDict = ...,
    FairsharePolicy: FairsharePolicyDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateSchedulingPolicyResponseAnswer]:
    """Call aws-sdk:batch:createSchedulingPolicy."""


def create_service_environment(
    name: str,
    /,
    *,
    ServiceEnvironmentName: _Text,
    ServiceEnvironmentType: _t.Literal["SAGEMAKER_TRAINING"] | _Text,
    CapacityLimits: _Sequence[CapacityLimitDict],
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateServiceEnvironmentResponseAnswer]:
    """Call aws-sdk:batch:createServiceEnvironment."""


def delete_compute_environment(
    name: str,
    /,
    *,
    ComputeEnvironment: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteComputeEnvironmentResponseAnswer]:
    """Call aws-sdk:batch:deleteComputeEnvironment."""


def delete_consumable_resource(
    name: str,
    /,
    *,
    ConsumableResource: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteConsumableResourceResponseAnswer]:
    """Call aws-sdk:batch:deleteConsumableResource."""


def delete_job_queue(
    name: str,
    /,
    *,
    JobQueue: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteJobQueueResponseAnswer]:
    """Call aws-sdk:batch:deleteJobQueue."""


def delete_quota_share(
    name: str,
    /,
    *,
    QuotaShareArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteQuotaShareResponseAnswer]:
    """Call aws-sdk:batch:deleteQuotaShare."""


def delete_scheduling_policy(
    name: str,
    /,
    *,
    Arn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteSchedulingPolicyResponseAnswer]:
    """Call aws-sdk:batch:deleteSchedulingPolicy."""


def delete_service_environment(
    name: str,
    /,
    *,
    ServiceEnvironment: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteServiceEnvironmentResponseAnswer]:
    """Call aws-sdk:batch:deleteServiceEnvironment."""


def deregister_job_definition(
    name: str,
    /,
    *,
    JobDefinition: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeregisterJobDefinitionResponseAnswer]:
    """Call aws-sdk:batch:deregisterJobDefinition."""


def describe_compute_environments(
    name: str,
    /,
    *,
    ComputeEnvironments: _Sequence[_Text] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeComputeEnvironmentsResponseAnswer]:
    """Call aws-sdk:batch:describeComputeEnvironments."""


def describe_consumable_resource(
    name: str,
    /,
    *,
    ConsumableResource: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeConsumableResourceResponseAnswer]:
    """Call aws-sdk:batch:describeConsumableResource."""


def describe_job_definitions(
    name: str,
    /,
    *,
    JobDefinitions: _Sequence[_Text] = ...,
    MaxResults: int = ...,
    JobDefinitionName: _Text = ...,
    Status: _Text = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeJobDefinitionsResponseAnswer]:
    """Call aws-sdk:batch:describeJobDefinitions."""


def describe_job_queues(
    name: str,
    /,
    *,
    JobQueues: _Sequence[_Text] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeJobQueuesResponseAnswer]:
    """Call aws-sdk:batch:describeJobQueues."""


def describe_jobs(
    name: str,
    /,
    *,
    Jobs: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeJobsResponseAnswer]:
    """Call aws-sdk:batch:describeJobs."""


def describe_quota_share(
    name: str,
    /,
    *,
    QuotaShareArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeQuotaShareResponseAnswer]:
    """Call aws-sdk:batch:describeQuotaShare."""


def describe_scheduling_policies(
    name: str,
    /,
    *,
    Arns: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeSchedulingPoliciesResponseAnswer]:
    """Call aws-sdk:batch:describeSchedulingPolicies."""


def describe_service_environments(
    name: str,
    /,
    *,
    ServiceEnvironments: _Sequence[_Text] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeServiceEnvironmentsResponseAnswer]:
    """Call aws-sdk:batch:describeServiceEnvironments."""


def describe_service_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeServiceJobResponseAnswer]:
    """Call aws-sdk:batch:describeServiceJob."""


def get_job_queue_snapshot(
    name: str,
    /,
    *,
    JobQueue: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetJobQueueSnapshotResponseAnswer]:
    """Call aws-sdk:batch:getJobQueueSnapshot."""


def list_consumable_resources(
    name: str,
    /,
    *,
    Filters: _Sequence[KeyValuesPairDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListConsumableResourcesResponseAnswer]:
    """Call aws-sdk:batch:listConsumableResources."""


def list_jobs(
    name: str,
    /,
    *,
    JobQueue: _Text = ...,
    ArrayJobId: _Text = ...,
    MultiNodeJobId: _Text = ...,
    JobStatus: _t.Literal["SUBMITTED", "PENDING", "RUNNABLE", "STARTING", "RUNNING", "SUCCEEDED", "FAILED"] | _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    Filters: _Sequence[KeyValuesPairDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListJobsResponseAnswer]:
    """Call aws-sdk:batch:listJobs."""


def list_jobs_by_consumable_resource(
    name: str,
    /,
    *,
    ConsumableResource: _Text,
    Filters: _Sequence[KeyValuesPairDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListJobsByConsumableResourceResponseAnswer]:
    """Call aws-sdk:batch:listJobsByConsumableResource."""


def list_quota_shares(
    name: str,
    /,
    *,
    JobQueue: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListQuotaSharesResponseAnswer]:
    """Call aws-sdk:batch:listQuotaShares."""


def list_scheduling_policies(
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
) -> _Task[ListSchedulingPoliciesResponseAnswer]:
    """Call aws-sdk:batch:listSchedulingPolicies."""


def list_service_jobs(
    name: str,
    /,
    *,
    JobQueue: _Text = ...,
    JobStatus: _t.Literal["SUBMITTED", "PENDING", "RUNNABLE", "SCHEDULED", "STARTING", "RUNNING", "SUCCEEDED", "FAILED"] | _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    Filters: _Sequence[KeyValuesPairDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListServiceJobsResponseAnswer]:
    """Call aws-sdk:batch:listServiceJobs."""


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
    """Call aws-sdk:batch:listTagsForResource."""


def register_job_definition(
    name: str,
    /,
    *,
    JobDefinitionName: _Text,
    Type: _t.Literal["container", "multinode"] | _Text,
    Parameters: _Mapping[str, _Text] = ...,
    SchedulingPriority: int = ...,
    ContainerProperties: ContainerPropertiesDict = ...,
    NodeProperties: NodePropertiesDict = ...,
    RetryStrategy: RetryStrategyDict = ...,
    PropagateTags: bool = ...,
    Timeout: JobTimeoutDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    PlatformCapabilities: _Sequence[_t.Literal["EC2", "FARGATE", "MANAGED_INSTANCES"] | _Text] = ...,
    EksProperties: EksPropertiesDict = ...,
    EcsProperties: EcsPropertiesDict = ...,
    ConsumableResourceProperties: ConsumableResourcePropertiesDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterJobDefinitionResponseAnswer]:
    """Call aws-sdk:batch:registerJobDefinition."""


def submit_job(
    name: str,
    /,
    *,
    JobName: _Text,
    JobQueue: _Text,
    JobDefinition: _Text,
    ShareIdentifier: _Text = ...,
    SchedulingPriorityOverride: int = ...,
    ArrayProperties: ArrayPropertiesDict = ...,
    DependsOn: _Sequence[JobDependencyDict] = ...,
    Parameters: _Mapping[str, _Text] = ...,
    ContainerOverrides: ContainerOverridesDict = ...,
    NodeOverrides: NodeOverridesDict = ...,
    RetryStrategy: RetryStrategyDict = ...,
    PropagateTags: bool = ...,
    Timeout: JobTimeoutDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    EksPropertiesOverride: EksPropertiesOverrideDict = ...,
    EcsPropertiesOverride: EcsPropertiesOverrideDict = ...,
    ConsumableResourcePropertiesOverride: ConsumableResourcePropertiesDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SubmitJobResponseAnswer]:
    """Call aws-sdk:batch:submitJob."""


def submit_service_job(
    name: str,
    /,
    *,
    JobName: _Text,
    JobQueue: _Text,
    ServiceRequestPayload: _Text,
    ServiceJobType: _t.Literal["SAGEMAKER_TRAINING"] | _Text,
    RetryStrategy: ServiceJobRetryStrategyDict = ...,
    SchedulingPriority: int = ...,
    ShareIdentifier: _Text = ...,
    QuotaShareName: _Text = ...,
    PreemptionConfiguration: ServiceJobPreemptionConfigurationDict = ...,
    TimeoutConfig: ServiceJobTimeoutDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SubmitServiceJobResponseAnswer]:
    """Call aws-sdk:batch:submitServiceJob."""


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
    """Call aws-sdk:batch:tagResource."""


def terminate_job(
    name: str,
    /,
    *,
    JobId: _Text,
    Reason: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TerminateJobResponseAnswer]:
    """Call aws-sdk:batch:terminateJob."""


def terminate_jobs(
    name: str,
    /,
    *,
    Jobs: _Sequence[_Text],
    Reason: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TerminateJobsResponseAnswer]:
    """Call aws-sdk:batch:terminateJobs."""


def terminate_service_job(
    name: str,
    /,
    *,
    JobId: _Text,
    Reason: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TerminateServiceJobResponseAnswer]:
    """Call aws-sdk:batch:terminateServiceJob."""


def terminate_service_jobs(
    name: str,
    /,
    *,
    Jobs: _Sequence[_Text],
    Reason: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TerminateServiceJobsResponseAnswer]:
    """Call aws-sdk:batch:terminateServiceJobs."""


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
    """Call aws-sdk:batch:untagResource."""


def update_compute_environment(
    name: str,
    /,
    *,
    ComputeEnvironment: _Text,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    UnmanagedvCpus: int = ...,
    ComputeResources: ComputeResourceUpdateDict = ...,
    ServiceRole: _Text = ...,
    UpdatePolicy: UpdatePolicyDict = ...,
    Context: _Text = ...,
    EcsSettings: EcsSettingsDict = ...,
    EksConfiguration: EksConfigurationUpdateDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateComputeEnvironmentResponseAnswer]:
    """Call aws-sdk:batch:updateComputeEnvironment."""


def update_consumable_resource(
    name: str,
    /,
    *,
    ConsumableResource: _Text,
    Operation: _Text = ...,
    Quantity: int = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateConsumableResourceResponseAnswer]:
    """Call aws-sdk:batch:updateConsumableResource."""


def update_job_queue(
    name: str,
    /,
    *,
    JobQueue: _Text,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    SchedulingPolicyArn: _Text = ...,
    Priority: int = ...,
    ComputeEnvironmentOrder: _Sequence[ComputeEnvironmentOrderDict] = ...,
    ServiceEnvironmentOrder: _Sequence[ServiceEnvironmentOrderDict] = ...,
    JobStateTimeLimitActions: _Sequence[JobStateTimeLimitActionDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateJobQueueResponseAnswer]:
    """Call aws-sdk:batch:updateJobQueue."""


def update_quota_share(
    name: str,
    /,
    *,
    QuotaShareArn: _Text,
    CapacityLimits: _Sequence[QuotaShareCapacityLimitDict] = ...,
    ResourceSharingConfiguration: QuotaShareResourceSharingConfigurationDict = ...,
    PreemptionConfiguration: QuotaSharePreemptionConfigurationDict = ...,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateQuotaShareResponseAnswer]:
    """Call aws-sdk:batch:updateQuotaShare."""


def update_scheduling_policy(
    name: str,
    /,
    *,
    Arn: _Text,
    QuotaSharePolicy: QuotaSharePolicyDict = ...,
    FairsharePolicy: FairsharePolicyDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateSchedulingPolicyResponseAnswer]:
    """Call aws-sdk:batch:updateSchedulingPolicy."""


def update_service_environment(
    name: str,
    /,
    *,
    ServiceEnvironment: _Text,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    CapacityLimits: _Sequence[CapacityLimitDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateServiceEnvironmentResponseAnswer]:
    """Call aws-sdk:batch:updateServiceEnvironment."""


def update_service_job(
    name: str,
    /,
    *,
    JobId: _Text,
    SchedulingPriority: int,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateServiceJobResponseAnswer]:
    """Call aws-sdk:batch:updateServiceJob."""
