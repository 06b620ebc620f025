# ruff: noqa
# fmt: off
"""Operations of aws-sdk:ecs."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AcceleratorCountRequestAnswer:
    Min: int
    Max: int

class AcceleratorCountRequestDict(_t.TypedDict, total=False):
    Min: int
    Max: int

class AcceleratorTotalMemoryMiBRequestAnswer:
    Min: int
    Max: int

class AcceleratorTotalMemoryMiBRequestDict(_t.TypedDict, total=False):
    Min: int
    Max: int

class AdvancedConfigurationAnswer:
    AlternateTargetGroupArn: str
    ProductionListenerRule: str
    TestListenerRule: str
    RoleArn: str

class AdvancedConfigurationDict(_t.TypedDict, total=False):
    AlternateTargetGroupArn: _Text
    ProductionListenerRule: _Text
    TestListenerRule: _Text
    RoleArn: _Text

class AssociateGatewayWithClusterResponseAnswer:
    GatewayArn: str
    ClusterArn: str
    Status: str

class AttachmentAnswer:
    Id: str
    Type: str
    Status: str
    Details: list[KeyValuePairAnswer]

class AttachmentStateChangeDict(_t.TypedDict, total=False):
    AttachmentArn: _t.Required[_Text]
    Status: _t.Required[_Text]

class AttributeAnswer:
    Name: str
    Value: str
    TargetType: str
    TargetId: str

class AttributeDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Value: _Text
    TargetType: _t.Literal["container-instance"] | _Text
    TargetId: _Text

class AutoRepairConfigurationAnswer:
    ActionsStatus: str

class AutoRepairConfigurationDict(_t.TypedDict, total=False):
    ActionsStatus: _t.Literal["ENABLED", "DISABLED"] | _Text

class AutoScalingGroupProviderAnswer:
    AutoScalingGroupArn: str
    ManagedScaling: ManagedScalingAnswer
    ManagedTerminationProtection: str
    ManagedDraining: str

class AutoScalingGroupProviderDict(_t.TypedDict, total=False):
    AutoScalingGroupArn: _t.Required[_Text]
    ManagedScaling: ManagedScalingDict
    ManagedTerminationProtection: _t.Literal["ENABLED", "DISABLED"] | _Text
    ManagedDraining: _t.Literal["ENABLED", "DISABLED"] | _Text

class AutoScalingGroupProviderUpdateDict(_t.TypedDict, total=False):
    ManagedScaling: ManagedScalingDict
    ManagedTerminationProtection: _t.Literal["ENABLED", "DISABLED"] | _Text
    ManagedDraining: _t.Literal["ENABLED", "DISABLED"] | _Text

class AwsVpcConfigurationAnswer:
    Subnets: list[str]
    SecurityGroups: list[str]
    AssignPublicIp: str

class AwsVpcConfigurationDict(_t.TypedDict, total=False):
    Subnets: _t.Required[_Sequence[_Text]]
    SecurityGroups: _Sequence[_Text]
    AssignPublicIp: _t.Literal["ENABLED", "DISABLED"] | _Text

class BaselineEbsBandwidthMbpsRequestAnswer:
    Min: int
    Max: int

class BaselineEbsBandwidthMbpsRequestDict(_t.TypedDict, total=False):
    Min: int
    Max: int

class CanaryConfigurationAnswer:
    CanaryPercent: float
    CanaryBakeTimeInMinutes: int

class CanaryConfigurationDict(_t.TypedDict, total=False):
    CanaryPercent: float
    CanaryBakeTimeInMinutes: int

class CapacityProviderAnswer:
    CapacityProviderArn: str
    Name: str
    Cluster: str
    Status: str
    AutoScalingGroupProvider: AutoScalingGroupProviderAnswer
    ManagedInstancesProvider: ManagedInstancesProviderAnswer
    UpdateStatus: str
    UpdateStatusReason: str
    Tags: list[TagAnswer]
    Type: str

class CapacityProviderStrategyItemAnswer:
    CapacityProvider: str
    Weight: int
    Base: int

class CapacityProviderStrategyItemDict(_t.TypedDict, total=False):
    CapacityProvider: _t.Required[_Text]
    Weight: int
    Base: int

class CapacityReservationRequestAnswer:
    ReservationGroupArn: str
    ReservationPreference: str

class CapacityReservationRequestDict(_t.TypedDict, total=False):
    ReservationGroupArn: _Text
    ReservationPreference: _t.Literal["RESERVATIONS_ONLY", "RESERVATIONS_FIRST", "RESERVATIONS_EXCLUDED"] | _Text

class ClusterAnswer:
    ClusterArn: str
    ClusterName: str
    Configuration: ClusterConfigurationAnswer
    Status: str
    RegisteredContainerInstancesCount: int
    RunningTasksCount: int
    PendingTasksCount: int
    ActiveServicesCount: int
    Statistics: list[KeyValuePairAnswer]
    Tags: list[TagAnswer]
    Settings: list[ClusterSettingAnswer]
    CapacityProviders: list[str]
    DefaultCapacityProviderStrategy: list[CapacityProviderStrategyItemAnswer]
    Attachments: list[AttachmentAnswer]
    AttachmentsStatus: str
    ServiceConnectDefaults: ClusterServiceConnectDefaultsAnswer

class ClusterConfigurationAnswer:
    ExecuteCommandConfiguration: ExecuteCommandConfigurationAnswer
    ManagedStorageConfiguration: ManagedStorageConfigurationAnswer

class ClusterConfigurationDict(_t.TypedDict, total=False):
    ExecuteCommandConfiguration: ExecuteCommandConfigurationDict
    ManagedStorageConfiguration: ManagedStorageConfigurationDict

class ClusterServiceConnectDefaultsAnswer:
    Namespace: str

class ClusterServiceConnectDefaultsRequestDict(_t.TypedDict, total=False):
    Namespace: _t.Required[_Text]

class ClusterSettingAnswer:
    Name: str
    Value: str

class ClusterSettingDict(_t.TypedDict, total=False):
    Name: _t.Literal["containerInsights"] | _Text
    Value: _Text

class ContainerAnswer:
    ContainerArn: str
    TaskArn: str
    Name: str
    Image: str
    ImageDigest: str
    RuntimeId: str
    LastStatus: str
    ExitCode: int
    Reason: str
    NetworkBindings: list[NetworkBindingAnswer]
    NetworkInterfaces: list[NetworkInterfaceAnswer]
    HealthStatus: str
    ManagedAgents: list[ManagedAgentAnswer]
    Cpu: str
    Memory: str
    MemoryReservation: str
    GpuIds: list[str]
    NeuronDeviceIds: list[str]
    GpuSharingStrategy: SharingStrategyAnswer

class ContainerDefinitionAnswer:
    Name: str
    Image: str
    RepositoryCredentials: RepositoryCredentialsAnswer
    Cpu: int
    Memory: int
    MemoryReservation: int
    Links: list[str]
    PortMappings: list[PortMappingAnswer]
    Essential: bool
    RestartPolicy: ContainerRestartPolicyAnswer
    EntryPoint: list[str]
    Command: list[str]
    Environment: list[KeyValuePairAnswer]
    EnvironmentFiles: list[EnvironmentFileAnswer]
    MountPoints: list[MountPointAnswer]
    VolumesFrom: list[VolumeFromAnswer]
    LinuxParameters: LinuxParametersAnswer
    Secrets: list[SecretAnswer]
    DependsOn: list[ContainerDependencyAnswer]
    StartTimeout: int
    StopTimeout: int
    VersionConsistency: str
    Hostname: str
    User: str
    WorkingDirectory: str
    DisableNetworking: bool
    Privileged: bool
    ReadonlyRootFilesystem: bool
    DnsServers: list[str]
    DnsSearchDomains: list[str]
    ExtraHosts: list[HostEntryAnswer]
    DockerSecurityOptions: list[str]
    Interactive: bool
    PseudoTerminal: bool
    DockerLabels: _Mapping[str, str]
    Ulimits: list[UlimitAnswer]
    LogConfiguration: LogConfigurationAnswer
    HealthCheck: HealthCheckAnswer
    SystemControls: list[SystemControlAnswer]
    ResourceRequirements: list[ResourceRequirementAnswer]
    FirelensConfiguration: FirelensConfigurationAnswer
    CredentialSpecs: list[str]

class ContainerDefinitionDict(_t.TypedDict, total=False):
    Name: _Text
    Image: _Text
    RepositoryCredentials: RepositoryCredentialsDict
    Cpu: int
    Memory: int
    MemoryReservation: int
    Links: _Sequence[_Text]
    PortMappings: _Sequence[PortMappingDict]
    Essential: bool
    RestartPolicy: ContainerRestartPolicyDict
    EntryPoint: _Sequence[_Text]
    Command: _Sequence[_Text]
    Environment: _Sequence[KeyValuePairDict]
    EnvironmentFiles: _Sequence[EnvironmentFileDict]
    MountPoints: _Sequence[MountPointDict]
    VolumesFrom: _Sequence[VolumeFromDict]
    LinuxParameters: LinuxParametersDict
    Secrets: _Sequence[SecretDict]
    DependsOn: _Sequence[ContainerDependencyDict]
    StartTimeout: int
    StopTimeout: int
    VersionConsistency: _t.Literal["enabled", "disabled"] | _Text
    Hostname: _Text
    User: _Text
    WorkingDirectory: _Text
    DisableNetworking: bool
    Privileged: bool
    ReadonlyRootFilesystem: bool
    DnsServers: _Sequence[_Text]
    DnsSearchDomains: _Sequence[_Text]
    ExtraHosts: _Sequence[HostEntryDict]
    DockerSecurityOptions: _Sequence[_Text]
    Interactive: bool
    PseudoTerminal: bool
    DockerLabels: _Mapping[str, _Text]
    Ulimits: _Sequence[UlimitDict]
    LogConfiguration: LogConfigurationDict
    HealthCheck: HealthCheckDict
    SystemControls: _Sequence[SystemControlDict]
    ResourceRequirements: _Sequence[ResourceRequirementDict]
    FirelensConfiguration: FirelensConfigurationDict
    CredentialSpecs: _Sequence[_Text]

class ContainerDependencyAnswer:
    ContainerName: str
    Condition: str

class ContainerDependencyDict(_t.TypedDict, total=False):
    ContainerName: _t.Required[_Text]
    Condition: _t.Required[_t.Literal["START", "COMPLETE", "SUCCESS", "HEALTHY"] | _Text]

class ContainerImageAnswer:
    ContainerName: str
    ImageDigest: str
    Image: str

class ContainerInstanceAnswer:
    ContainerInstanceArn: str
    Ec2InstanceId: str
    CapacityProviderName: str
    Version: int
    VersionInfo: VersionInfoAnswer
    RemainingResources: list[ResourceAnswer]
    RegisteredResources: list[ResourceAnswer]
    Status: str
    StatusReason: str
    AgentConnected: bool
    RunningTasksCount: int
    PendingTasksCount: int
    AgentUpdateStatus: str
    Attributes: list[AttributeAnswer]
    RegisteredAt: str
    Attachments: list[AttachmentAnswer]
    Tags: list[TagAnswer]
    HealthStatus: ContainerInstanceHealthStatusAnswer
    GpuDevices: list[GpuDeviceAnswer]

class ContainerInstanceHealthStatusAnswer:
    OverallStatus: str
    Details: list[InstanceHealthCheckResultAnswer]

class ContainerOverrideAnswer:
    Name: str
    Command: list[str]
    Environment: list[KeyValuePairAnswer]
    EnvironmentFiles: list[EnvironmentFileAnswer]
    Cpu: int
    Memory: int
    MemoryReservation: int
    ResourceRequirements: list[ResourceRequirementAnswer]

class ContainerOverrideDict(_t.TypedDict, total=False):
    Name: _Text
    Command: _Sequence[_Text]
    Environment: _Sequence[KeyValuePairDict]
    EnvironmentFiles: _Sequence[EnvironmentFileDict]
    Cpu: int
    Memory: int
    MemoryReservation: int
    ResourceRequirements: _Sequence[ResourceRequirementDict]

class ContainerRestartPolicyAnswer:
    Enabled: bool
    IgnoredExitCodes: list[int]
    RestartAttemptPeriod: int

class ContainerRestartPolicyDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]
    IgnoredExitCodes: _Sequence[int]
    RestartAttemptPeriod: int

class ContainerStateChangeDict(_t.TypedDict, total=False):
    ContainerName: _Text
    ImageDigest: _Text
    RuntimeId: _Text
    ExitCode: int
    NetworkBindings: _Sequence[NetworkBindingDict]
    Reason: _Text
    Status: _Text

class ContinueServiceDeploymentResponseAnswer:
    ServiceDeploymentArn: str

class CreateCapacityProviderResponseAnswer:
    CapacityProvider: CapacityProviderAnswer

class CreateClusterResponseAnswer:
    Cluster: ClusterAnswer

class CreateDaemonResponseAnswer:
    DaemonArn: str
    Status: str
    CreatedAt: str
    DeploymentArn: str

class CreateExpressGatewayServiceResponseAnswer:
    Service: ECSExpressGatewayServiceAnswer

class CreateGatewayResponseAnswer:
    GatewayArn: str
    Name: str
    Status: str

class CreateManagedInstancesProviderConfigurationDict(_t.TypedDict, total=False):
    InfrastructureRoleArn: _t.Required[_Text]
    InstanceLaunchTemplate: _t.Required[InstanceLaunchTemplateDict]
    PropagateTags: _t.Literal["CAPACITY_PROVIDER", "NONE"] | _Text
    InfrastructureOptimization: InfrastructureOptimizationDict
    AutoRepairConfiguration: AutoRepairConfigurationDict

class CreateServiceResponseAnswer:
    Service: ServiceAnswer

class CreateTaskSetResponseAnswer:
    TaskSet: TaskSetAnswer

class CreatedAtDict(_t.TypedDict, total=False):
    Before: _Text | float
    After: _Text | float

class DaemonAlarmConfigurationAnswer:
    AlarmNames: list[str]
    Enable: bool

class DaemonAlarmConfigurationDict(_t.TypedDict, total=False):
    AlarmNames: _Sequence[_Text]
    Enable: bool

class DaemonCapacityProviderAnswer:
    Arn: str
    RunningCount: int
    WithoutDaemonCount: int

class DaemonCircuitBreakerAnswer:
    FailureCount: int
    Status: str
    Threshold: int

class DaemonContainerDefinitionAnswer:
    Name: str
    Image: str
    Memory: int
    MemoryReservation: int
    RepositoryCredentials: RepositoryCredentialsAnswer
    HealthCheck: HealthCheckAnswer
    Cpu: int
    Essential: bool
    EntryPoint: list[str]
    Command: list[str]
    WorkingDirectory: str
    EnvironmentFiles: list[EnvironmentFileAnswer]
    Environment: list[KeyValuePairAnswer]
    Secrets: list[SecretAnswer]
    ReadonlyRootFilesystem: bool
    MountPoints: list[MountPointAnswer]
    LogConfiguration: LogConfigurationAnswer
    FirelensConfiguration: FirelensConfigurationAnswer
    Privileged: bool
    User: str
    Ulimits: list[UlimitAnswer]
    LinuxParameters: DaemonLinuxParametersAnswer
    DependsOn: list[ContainerDependencyAnswer]
    StartTimeout: int
    StopTimeout: int
    SystemControls: list[SystemControlAnswer]
    Interactive: bool
    PseudoTerminal: bool
    RestartPolicy: ContainerRestartPolicyAnswer

class DaemonContainerDefinitionDict(_t.TypedDict, total=False):
    Name: _Text
    Image: _t.Required[_Text]
    Memory: int
    MemoryReservation: int
    RepositoryCredentials: RepositoryCredentialsDict
    HealthCheck: HealthCheckDict
    Cpu: int
    Essential: bool
    EntryPoint: _Sequence[_Text]
    Command: _Sequence[_Text]
    WorkingDirectory: _Text
    EnvironmentFiles: _Sequence[EnvironmentFileDict]
    Environment: _Sequence[KeyValuePairDict]
    Secrets: _Sequence[SecretDict]
    ReadonlyRootFilesystem: bool
    MountPoints: _Sequence[MountPointDict]
    LogConfiguration: LogConfigurationDict
    FirelensConfiguration: FirelensConfigurationDict
    Privileged: bool
    User: _Text
    Ulimits: _Sequence[UlimitDict]
    LinuxParameters: DaemonLinuxParametersDict
    DependsOn: _Sequence[ContainerDependencyDict]
    StartTimeout: int
    StopTimeout: int
    SystemControls: _Sequence[SystemControlDict]
    Interactive: bool
    PseudoTerminal: bool
    RestartPolicy: ContainerRestartPolicyDict

class DaemonContainerImageAnswer:
    ContainerName: str
    ImageDigest: str
    Image: str

class DaemonDeploymentAlarmsAnswer:
    Status: str
    AlarmNames: list[str]
    TriggeredAlarmNames: list[str]

class DaemonDeploymentAnswer:
    DaemonDeploymentArn: str
    ClusterArn: str
    Status: str
    StatusReason: str
    TargetDaemonRevision: DaemonDeploymentRevisionDetailAnswer
    SourceDaemonRevisions: list[DaemonDeploymentRevisionDetailAnswer]
    CircuitBreaker: DaemonCircuitBreakerAnswer
    Alarms: DaemonDeploymentAlarmsAnswer
    Rollback: DaemonRollbackAnswer
    DeploymentConfiguration: DaemonDeploymentConfigurationAnswer
    CreatedAt: str
    StartedAt: str
    StoppedAt: str
    FinishedAt: str

class DaemonDeploymentCapacityProviderAnswer:
    Arn: str
    RunningInstanceCount: int
    WithoutDaemonInstanceCount: int
    DrainingInstanceCount: int

class DaemonDeploymentConfigurationAnswer:
    DrainPercent: float
    Alarms: DaemonAlarmConfigurationAnswer
    BakeTimeInMinutes: int

class DaemonDeploymentConfigurationDict(_t.TypedDict, total=False):
    DrainPercent: float
    Alarms: DaemonAlarmConfigurationDict
    BakeTimeInMinutes: int

class DaemonDeploymentRevisionDetailAnswer:
    Arn: str
    CapacityProviders: list[DaemonDeploymentCapacityProviderAnswer]
    TotalRunningInstanceCount: int
    TotalWithoutDaemonInstanceCount: int
    TotalDrainingInstanceCount: int

class DaemonDeploymentSummaryAnswer:
    DaemonDeploymentArn: str
    DaemonArn: str
    ClusterArn: str
    Status: str
    StatusReason: str
    TargetDaemonRevisionArn: str
    CreatedAt: str
    StartedAt: str
    StoppedAt: str
    FinishedAt: str

class DaemonDetailAnswer:
    DaemonArn: str
    ClusterArn: str
    Status: str
    CurrentRevisions: list[DaemonRevisionDetailAnswer]
    DeploymentArn: str
    CreatedAt: str
    UpdatedAt: str

class DaemonLinuxParametersAnswer:
    Capabilities: KernelCapabilitiesAnswer
    Devices: list[DeviceAnswer]
    InitProcessEnabled: bool
    Tmpfs: list[TmpfsAnswer]

class DaemonLinuxParametersDict(_t.TypedDict, total=False):
    Capabilities: KernelCapabilitiesDict
    Devices: _Sequence[DeviceDict]
    InitProcessEnabled: bool
    Tmpfs: _Sequence[TmpfsDict]

class DaemonRevisionAnswer:
    DaemonRevisionArn: str
    ClusterArn: str
    DaemonArn: str
    DaemonTaskDefinitionArn: str
    CreatedAt: str
    ContainerImages: list[DaemonContainerImageAnswer]
    PropagateTags: str
    EnableECSManagedTags: bool
    EnableExecuteCommand: bool
    Critical: bool

class DaemonRevisionDetailAnswer:
    Arn: str
    CapacityProviders: list[DaemonCapacityProviderAnswer]
    TotalRunningCount: int
    TotalWithoutDaemonCount: int

class DaemonRollbackAnswer:
    Reason: str
    StartedAt: str
    RollbackTargetDaemonRevisionArn: str
    RollbackCapacityProviders: list[str]

class DaemonSummaryAnswer:
    DaemonArn: str
    Status: str
    CreatedAt: str
    UpdatedAt: str

class DaemonTaskDefinitionAnswer:
    DaemonTaskDefinitionArn: str
    Family: str
    Revision: int
    TaskRoleArn: str
    ExecutionRoleArn: str
    ContainerDefinitions: list[DaemonContainerDefinitionAnswer]
    Volumes: list[DaemonVolumeAnswer]
    Cpu: str
    Memory: str
    Status: str
    RegisteredAt: str
    DeleteRequestedAt: str
    RegisteredBy: str
    PidMode: str
    IpcMode: str

class DaemonTaskDefinitionSummaryAnswer:
    Arn: str
    RegisteredAt: str
    RegisteredBy: str
    DeleteRequestedAt: str
    Status: str

class DaemonVolumeAnswer:
    Name: str
    Host: HostVolumePropertiesAnswer
    LogDriverVolumeConfiguration: LogDriverVolumeConfigurationAnswer

class DaemonVolumeDict(_t.TypedDict, total=False):
    Name: _Text
    Host: HostVolumePropertiesDict
    LogDriverVolumeConfiguration: LogDriverVolumeConfigurationDict

class DeleteAccountSettingResponseAnswer:
    Setting: SettingAnswer

class DeleteAttributesResponseAnswer:
    Attributes: list[AttributeAnswer]

class DeleteCapacityProviderResponseAnswer:
    CapacityProvider: CapacityProviderAnswer

class DeleteClusterResponseAnswer:
    Cluster: ClusterAnswer

class DeleteDaemonResponseAnswer:
    DaemonArn: str
    Status: str
    CreatedAt: str
    UpdatedAt: str
    DeploymentArn: str

class DeleteDaemonTaskDefinitionResponseAnswer:
    DaemonTaskDefinitionArn: str

class DeleteExpressGatewayServiceResponseAnswer:
    Service: ECSExpressGatewayServiceAnswer

class DeleteGatewayResponseAnswer:
    GatewayArn: str
    Name: str
    Status: str

class DeleteServiceResponseAnswer:
    Service: ServiceAnswer

class DeleteTaskDefinitionsResponseAnswer:
    TaskDefinitions: list[TaskDefinitionAnswer]
    Failures: list[FailureAnswer]

class DeleteTaskSetResponseAnswer:
    TaskSet: TaskSetAnswer

class DeploymentAlarmsAnswer:
    AlarmNames: list[str]
    Rollback: bool
    Enable: bool

class DeploymentAlarmsDict(_t.TypedDict, total=False):
    AlarmNames: _t.Required[_Sequence[_Text]]
    Rollback: _t.Required[bool]
    Enable: _t.Required[bool]

class DeploymentAnswer:
    Id: str
    Status: str
    TaskDefinition: str
    DesiredCount: int
    PendingCount: int
    RunningCount: int
    FailedTasks: int
    CreatedAt: str
    UpdatedAt: str
    CapacityProviderStrategy: list[CapacityProviderStrategyItemAnswer]
    LaunchType: str
    PlatformVersion: str
    PlatformFamily: str
    NetworkConfiguration: NetworkConfigurationAnswer
    RolloutState: str
    RolloutStateReason: str
    ServiceConnectConfiguration: ServiceConnectConfigurationAnswer
    ServiceConnectResources: list[ServiceConnectServiceResourceAnswer]
    VolumeConfigurations: list[ServiceVolumeConfigurationAnswer]
    FargateEphemeralStorage: DeploymentEphemeralStorageAnswer
    VpcLatticeConfigurations: list[VpcLatticeConfigurationAnswer]

class DeploymentCircuitBreakerAnswer:
    Enable: bool
    Rollback: bool
    ResetOnHealthyTask: bool
    ThresholdConfiguration: ThresholdConfigurationAnswer

class DeploymentCircuitBreakerDict(_t.TypedDict, total=False):
    Enable: _t.Required[bool]
    Rollback: _t.Required[bool]
    ResetOnHealthyTask: bool
    ThresholdConfiguration: ThresholdConfigurationDict

class DeploymentConfigurationAnswer:
    DeploymentCircuitBreaker: DeploymentCircuitBreakerAnswer
    MaximumPercent: int
    MinimumHealthyPercent: int
    Alarms: DeploymentAlarmsAnswer
    Strategy: str
    BakeTimeInMinutes: int
    LifecycleHooks: list[DeploymentLifecycleHookAnswer]
    LinearConfiguration: LinearConfigurationAnswer
    CanaryConfiguration: CanaryConfigurationAnswer
    EarlySuccessCriteria: DeploymentEarlySuccessCriteriaAnswer

class DeploymentConfigurationDict(_t.TypedDict, total=False):
    DeploymentCircuitBreaker: DeploymentCircuitBreakerDict
    MaximumPercent: int
    MinimumHealthyPercent: int
    Alarms: DeploymentAlarmsDict
    Strategy: _t.Literal["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"] | _Text
    BakeTimeInMinutes: int
    LifecycleHooks: _Sequence[DeploymentLifecycleHookDict]
    LinearConfiguration: LinearConfigurationDict
    CanaryConfiguration: CanaryConfigurationDict
    EarlySuccessCriteria: DeploymentEarlySuccessCriteriaDict

class DeploymentControllerAnswer:
    Type: str

class DeploymentControllerDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["ECS", "CODE_DEPLOY", "EXTERNAL"] | _Text]

class DeploymentEarlySuccessCriteriaAnswer:
    Enable: bool
    HealthyPercent: int
    SourceServiceRevisionCleanup: str

class DeploymentEarlySuccessCriteriaDict(_t.TypedDict, total=False):
    Enable: _t.Required[bool]
    HealthyPercent: int
    SourceServiceRevisionCleanup: _t.Literal["BLOCKING", "DEFERRED"] | _Text

class DeploymentEphemeralStorageAnswer:
    KmsKeyId: str

class DeploymentLifecycleHookAnswer:
    TargetType: str
    HookTargetArn: str
    RoleArn: str
    LifecycleStages: list[str]
    HookDetails: _t.Any
    TimeoutConfiguration: DeploymentLifecycleHookTimeoutConfigurationAnswer

class DeploymentLifecycleHookDetailAnswer:
    HookId: str
    TargetType: str
    TargetArn: str
    Status: str
    ExpiresAt: str
    TimeoutAction: str

class DeploymentLifecycleHookDict(_t.TypedDict, total=False):
    TargetType: _t.Literal["AWS_LAMBDA", "PAUSE"] | _Text
    HookTargetArn: _Text
    RoleArn: _Text
    LifecycleStages: _Sequence[_t.Literal["RECONCILE_SERVICE", "PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"] | _Text]
    HookDetails: object
    TimeoutConfiguration: DeploymentLifecycleHookTimeoutConfigurationDict

class DeploymentLifecycleHookTimeoutConfigurationAnswer:
    TimeoutInMinutes: int
    Action: str

class DeploymentLifecycleHookTimeoutConfigurationDict(_t.TypedDict, total=False):
    TimeoutInMinutes: int
    Action: _t.Literal["ROLLBACK", "CONTINUE"] | _Text

class DeregisterContainerInstanceResponseAnswer:
    ContainerInstance: ContainerInstanceAnswer

class DeregisterTaskDefinitionResponseAnswer:
    TaskDefinition: TaskDefinitionAnswer

class DescribeCapacityProvidersResponseAnswer:
    CapacityProviders: list[CapacityProviderAnswer]
    Failures: list[FailureAnswer]
    NextToken: str

class DescribeClustersResponseAnswer:
    Clusters: list[ClusterAnswer]
    Failures: list[FailureAnswer]

class DescribeContainerInstancesResponseAnswer:
    ContainerInstances: list[ContainerInstanceAnswer]
    Failures: list[FailureAnswer]

class DescribeDaemonDeploymentsResponseAnswer:
    Failures: list[FailureAnswer]
    DaemonDeployments: list[DaemonDeploymentAnswer]

class DescribeDaemonResponseAnswer:
    Daemon: DaemonDetailAnswer

class DescribeDaemonRevisionsResponseAnswer:
    DaemonRevisions: list[DaemonRevisionAnswer]
    Failures: list[FailureAnswer]

class DescribeDaemonTaskDefinitionResponseAnswer:
    DaemonTaskDefinition: DaemonTaskDefinitionAnswer

class DescribeExpressGatewayServiceResponseAnswer:
    Service: ECSExpressGatewayServiceAnswer

class DescribeGatewayAlbConfigurationAnswer:
    NetworkConfiguration: GatewayElbNetworkConfigurationAnswer
    Scheme: str
    AccessLogs: GatewayElbAccessLogConfigurationAnswer
    WebACLArn: str
    Port: int
    Protocol: str
    MaxAlbCount: int
    CurrentAlbCount: int
    HttpDesync: str
    TestTrafficRules: GatewayAlbTestTrafficRulesAnswer

class DescribeGatewayConfigurationAnswer:
    HostSharedAlb: DescribeGatewayAlbConfigurationAnswer

class DescribeGatewayResourcesResponseAnswer:
    GatewayResources: GatewayResourcesAnswer
    NextToken: str

class DescribeGatewayResponseAnswer:
    Gateway: GatewayAnswer

class DescribeGatewayRouteResponseAnswer:
    GatewayRoute: GatewayRouteAnswer

class DescribeServiceDeploymentsResponseAnswer:
    ServiceDeployments: list[ServiceDeploymentAnswer]
    Failures: list[FailureAnswer]

class DescribeServiceRevisionsResponseAnswer:
    ServiceRevisions: list[ServiceRevisionAnswer]
    Failures: list[FailureAnswer]

class DescribeServicesResponseAnswer:
    Services: list[ServiceAnswer]
    Failures: list[FailureAnswer]

class DescribeTaskDefinitionResponseAnswer:
    TaskDefinition: TaskDefinitionAnswer
    Tags: list[TagAnswer]

class DescribeTaskSetsResponseAnswer:
    TaskSets: list[TaskSetAnswer]
    Failures: list[FailureAnswer]

class DescribeTasksResponseAnswer:
    Tasks: list[TaskAnswer]
    Failures: list[FailureAnswer]

class DeviceAnswer:
    HostPath: str
    ContainerPath: str
    Permissions: list[str]

class DeviceDict(_t.TypedDict, total=False):
    HostPath: _t.Required[_Text]
    ContainerPath: _Text
    Permissions: _Sequence[_t.Literal["read", "write", "mknod"] | _Text]

class DisassociateGatewayFromClusterResponseAnswer:
    GatewayArn: str
    ClusterArn: str
    Status: str

class DiscoverPollEndpointResponseAnswer:
    Endpoint: str
    TelemetryEndpoint: str
    ServiceConnectEndpoint: str

class DockerVolumeConfigurationAnswer:
    Scope: str
    Autoprovision: bool
    Driver: str
    DriverOpts: _Mapping[str, str]
    Labels: _Mapping[str, str]

class DockerVolumeConfigurationDict(_t.TypedDict, total=False):
    Scope: _t.Literal["task", "shared"] | _Text
    Autoprovision: bool
    Driver: _Text
    DriverOpts: _Mapping[str, _Text]
    Labels: _Mapping[str, _Text]

class EBSTagSpecificationAnswer:
    ResourceType: str
    Tags: list[TagAnswer]
    PropagateTags: str

class EBSTagSpecificationDict(_t.TypedDict, total=False):
    ResourceType: _t.Required[_t.Literal["volume"] | _Text]
    Tags: _Sequence[TagDict]
    PropagateTags: _t.Literal["TASK_DEFINITION", "SERVICE", "NONE"] | _Text

class ECSExpressGatewayServiceAnswer:
    Cluster: str
    ServiceName: str
    ServiceArn: str
    InfrastructureRoleArn: str
    Status: ExpressGatewayServiceStatusAnswer
    CurrentDeployment: str
    ActiveConfigurations: list[ExpressGatewayServiceConfigurationAnswer]
    Tags: list[TagAnswer]
    CreatedAt: str
    UpdatedAt: str

class ECSManagedResourcesAnswer:
    IngressPaths: list[ManagedIngressPathAnswer]
    AutoScaling: ManagedAutoScalingAnswer
    MetricAlarms: list[ManagedMetricAlarmAnswer]
    ServiceSecurityGroups: list[ManagedSecurityGroupAnswer]
    LogGroups: list[ManagedLogGroupAnswer]
    GatewayConnections: list[GatewayConnectionAnswer]

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

class ElbGatewayResourcesAnswer:
    LoadBalancerArn: str
    ListenerArn: str
    SecurityGroup: str
    GatewayRouteArns: list[str]

class EnvironmentFileAnswer:
    Value: str
    Type: str

class EnvironmentFileDict(_t.TypedDict, total=False):
    Value: _t.Required[_Text]
    Type: _t.Required[_t.Literal["s3"] | _Text]

class EphemeralStorageAnswer:
    SizeInGiB: int

class EphemeralStorageDict(_t.TypedDict, total=False):
    SizeInGiB: _t.Required[int]

class ExecuteCommandConfigurationAnswer:
    KmsKeyId: str
    Logging: str
    LogConfiguration: ExecuteCommandLogConfigurationAnswer

class ExecuteCommandConfigurationDict(_t.TypedDict, total=False):
    KmsKeyId: _Text
    Logging: _t.Literal["NONE", "DEFAULT", "OVERRIDE"] | _Text
    LogConfiguration: ExecuteCommandLogConfigurationDict

class ExecuteCommandLogConfigurationAnswer:
    CloudWatchLogGroupName: str
    CloudWatchEncryptionEnabled: bool
    S3BucketName: str
    S3EncryptionEnabled: bool
    S3KeyPrefix: str

class ExecuteCommandLogConfigurationDict(_t.TypedDict, total=False):
    CloudWatchLogGroupName: _Text
    CloudWatchEncryptionEnabled: bool
    S3BucketName: _Text
    S3EncryptionEnabled: bool
    S3KeyPrefix: _Text

class ExecuteCommandResponseAnswer:
    ClusterArn: str
    ContainerArn: str
    ContainerName: str
    Interactive: bool
    Session: SessionAnswer
    TaskArn: str

class ExpressGatewayContainerAnswer:
    Image: str
    ContainerPort: int
    AwsLogsConfiguration: ExpressGatewayServiceAwsLogsConfigurationAnswer
    RepositoryCredentials: ExpressGatewayRepositoryCredentialsAnswer
    Command: list[str]
    Environment: list[KeyValuePairAnswer]
    Secrets: list[SecretAnswer]

class ExpressGatewayContainerDict(_t.TypedDict, total=False):
    Image: _t.Required[_Text]
    ContainerPort: int
    AwsLogsConfiguration: ExpressGatewayServiceAwsLogsConfigurationDict
    RepositoryCredentials: ExpressGatewayRepositoryCredentialsDict
    Command: _Sequence[_Text]
    Environment: _Sequence[KeyValuePairDict]
    Secrets: _Sequence[SecretDict]

class ExpressGatewayRepositoryCredentialsAnswer:
    CredentialsParameter: str

class ExpressGatewayRepositoryCredentialsDict(_t.TypedDict, total=False):
    CredentialsParameter: _Text

class ExpressGatewayScalingTargetAnswer:
    MinTaskCount: int
    MaxTaskCount: int
    AutoScalingMetric: str
    AutoScalingTargetValue: int

class ExpressGatewayScalingTargetDict(_t.TypedDict, total=False):
    MinTaskCount: int
    MaxTaskCount: int
    AutoScalingMetric: _t.Literal["AVERAGE_CPU", "AVERAGE_MEMORY", "REQUEST_COUNT_PER_TARGET"] | _Text
    AutoScalingTargetValue: int

class ExpressGatewayServiceAwsLogsConfigurationAnswer:
    LogGroup: str
    LogStreamPrefix: str

class ExpressGatewayServiceAwsLogsConfigurationDict(_t.TypedDict, total=False):
    LogGroup: _t.Required[_Text]
    LogStreamPrefix: _t.Required[_Text]

class ExpressGatewayServiceConfigurationAnswer:
    ServiceRevisionArn: str
    ExecutionRoleArn: str
    TaskRoleArn: str
    TaskDefinitionArn: str
    Cpu: str
    Memory: str
    CpuArchitecture: str
    NetworkConfiguration: ExpressGatewayServiceNetworkConfigurationAnswer
    HealthCheckPath: str
    PrimaryContainer: ExpressGatewayContainerAnswer
    ScalingTarget: ExpressGatewayScalingTargetAnswer
    IngressPaths: list[IngressPathSummaryAnswer]
    CreatedAt: str

class ExpressGatewayServiceNetworkConfigurationAnswer:
    SecurityGroups: list[str]
    Subnets: list[str]

class ExpressGatewayServiceNetworkConfigurationDict(_t.TypedDict, total=False):
    SecurityGroups: _Sequence[_Text]
    Subnets: _Sequence[_Text]

class ExpressGatewayServiceStatusAnswer:
    StatusCode: str
    StatusReason: str

class FSxWindowsFileServerAuthorizationConfigAnswer:
    CredentialsParameter: str
    Domain: str

class FSxWindowsFileServerAuthorizationConfigDict(_t.TypedDict, total=False):
    CredentialsParameter: _t.Required[_Text]
    Domain: _t.Required[_Text]

class FSxWindowsFileServerVolumeConfigurationAnswer:
    FileSystemId: str
    RootDirectory: str
    AuthorizationConfig: FSxWindowsFileServerAuthorizationConfigAnswer

class FSxWindowsFileServerVolumeConfigurationDict(_t.TypedDict, total=False):
    FileSystemId: _t.Required[_Text]
    RootDirectory: _t.Required[_Text]
    AuthorizationConfig: _t.Required[FSxWindowsFileServerAuthorizationConfigDict]

class FailureAnswer:
    Arn: str
    Reason: str
    Detail: str

class FirelensConfigurationAnswer:
    Type: str
    Options: _Mapping[str, str]

class FirelensConfigurationDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["fluentd", "fluentbit"] | _Text]
    Options: _Mapping[str, _Text]

class GatewayAlbTestTrafficRulesAnswer:
    Header: GatewayTestTrafficHeaderAnswer

class GatewayAlbTestTrafficRulesDict(_t.TypedDict, total=False):
    Header: GatewayTestTrafficHeaderDict

class GatewayAnswer:
    GatewayArn: str
    Name: str
    Status: str
    StatusReason: str
    Failures: list[GatewayResourceFailureAnswer]
    InfrastructureRoleArn: str
    DeletionProtection: bool
    Configuration: DescribeGatewayConfigurationAnswer
    AccessType: str
    PropagateTags: str
    Tags: list[TagAnswer]
    CreatedAt: str
    UpdatedAt: str

class GatewayClusterAssociationSummaryAnswer:
    GatewayArn: str
    ClusterArn: str
    Status: str

class GatewayConfigurationDict(_t.TypedDict, total=False):
    HostSharedAlb: HostSharedAlbConfigurationDict

class GatewayConnectionAlbResourcesAnswer:
    AcmCertificateArn: str
    LoadBalancerArn: str
    LoadBalancerSecurityGroupArns: list[str]
    ListenerArn: str
    ListenerRuleArn: str
    TestListenerRuleArn: str
    TargetGroupArn: str
    AlternateTargetGroupArn: str

class GatewayConnectionAnswer:
    GatewayArn: str
    GatewayRouteArn: str
    PortName: str
    ServiceUrl: str
    AccessType: str
    Status: str
    Resources: GatewayConnectionResourcesAnswer

class GatewayConnectionResourcesAnswer:
    HostSharedAlb: list[GatewayConnectionAlbResourcesAnswer]

class GatewayConnectorAnswer:
    PortName: str
    HealthCheck: GatewayConnectorHealthCheckAnswer
    Filters: GatewayConnectorFiltersAnswer
    DeregistrationDelay: GatewayConnectorDeregistrationDelayAnswer

class GatewayConnectorDeregistrationDelayAnswer:
    TimeoutSeconds: int

class GatewayConnectorDeregistrationDelayDict(_t.TypedDict, total=False):
    TimeoutSeconds: int

class GatewayConnectorDict(_t.TypedDict, total=False):
    PortName: _t.Required[_Text]
    HealthCheck: GatewayConnectorHealthCheckDict
    Filters: GatewayConnectorFiltersDict
    DeregistrationDelay: GatewayConnectorDeregistrationDelayDict

class GatewayConnectorFiltersAnswer:
    AccessTypes: list[str]

class GatewayConnectorFiltersDict(_t.TypedDict, total=False):
    AccessTypes: _Sequence[_t.Literal["PUBLIC", "PRIVATE"] | _Text]

class GatewayConnectorHealthCheckAnswer:
    HealthCheckProtocol: str
    HealthCheckPort: int
    HealthCheckPath: str
    HealthCheckTimeoutSeconds: int
    HealthCheckIntervalSeconds: int
    HealthyThresholdCount: int
    UnhealthyThresholdCount: int
    Matcher: GatewayConnectorHealthCheckMatcherAnswer

class GatewayConnectorHealthCheckDict(_t.TypedDict, total=False):
    HealthCheckProtocol: _t.Literal["HTTP", "HTTPS"] | _Text
    HealthCheckPort: int
    HealthCheckPath: _Text
    HealthCheckTimeoutSeconds: int
    HealthCheckIntervalSeconds: int
    HealthyThresholdCount: int
    UnhealthyThresholdCount: int
    Matcher: GatewayConnectorHealthCheckMatcherDict

class GatewayConnectorHealthCheckMatcherAnswer:
    HttpCode: str
    GrpcCode: str

class GatewayConnectorHealthCheckMatcherDict(_t.TypedDict, total=False):
    HttpCode: _Text
    GrpcCode: _Text

class GatewayElbAccessLogConfigurationAnswer:
    Destination: GatewayElbAccessLogDestinationAnswer

class GatewayElbAccessLogConfigurationDict(_t.TypedDict, total=False):
    Destination: GatewayElbAccessLogDestinationDict

class GatewayElbAccessLogDestinationAnswer:
    S3: GatewayElbAccessLogS3DestinationAnswer

class GatewayElbAccessLogDestinationDict(_t.TypedDict, total=False):
    S3: GatewayElbAccessLogS3DestinationDict

class GatewayElbAccessLogS3DestinationAnswer:
    Bucket: str
    Prefix: str

class GatewayElbAccessLogS3DestinationDict(_t.TypedDict, total=False):
    Bucket: _t.Required[_Text]
    Prefix: _Text

class GatewayElbNetworkConfigurationAnswer:
    InboundSecurityGroup: str
    Subnets: list[str]
    IpAddressType: str

class GatewayElbNetworkConfigurationDict(_t.TypedDict, total=False):
    InboundSecurityGroup: _Text
    Subnets: _Sequence[_Text]
    IpAddressType: _t.Literal["ipv4", "dualstack", "dualstack-without-public-ipv4"] | _Text

class GatewayInfrastructureResourcesAnswer:
    HostSharedAlb: list[ElbGatewayResourcesAnswer]

class GatewayOperationErrorAnswer:
    Operation: str
    Code: str
    Message: str

class GatewayResourceFailureAnswer:
    Arn: str
    Errors: list[GatewayOperationErrorAnswer]

class GatewayResourcesAnswer:
    GatewayArn: str
    Resources: GatewayInfrastructureResourcesAnswer

class GatewayRouteAlbResourcesAnswer:
    AcmCertificateArn: str
    LoadBalancerArn: str
    ListenerArn: str
    ListenerRuleArn: str
    TestListenerRuleArns: list[str]
    LoadBalancerSecurityGroups: list[GatewayRouteLoadBalancerSecurityGroupAnswer]
    ServiceSecurityGroupArn: str

class GatewayRouteAnswer:
    GatewayRouteArn: str
    ServiceArn: str
    ServiceContainerPortName: str
    Status: str
    ServiceUrl: str
    Resources: GatewayRouteResourcesAnswer

class GatewayRouteLoadBalancerSecurityGroupAnswer:
    Arn: str
    RuleArns: list[str]

class GatewayRouteResourcesAnswer:
    HostSharedAlb: list[GatewayRouteAlbResourcesAnswer]

class GatewayRouteSummaryAnswer:
    GatewayRouteArn: str
    GatewayArn: str
    ClusterArn: str
    ServiceArn: str
    ServiceContainerPortName: str
    Status: str

class GatewaySummaryAnswer:
    GatewayArn: str
    Name: str
    Status: str
    CreatedAt: str

class GatewayTestTrafficHeaderAnswer:
    Name: str
    Values: list[str]

class GatewayTestTrafficHeaderDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Values: _t.Required[_Sequence[_Text]]

class GetTaskProtectionResponseAnswer:
    ProtectedTasks: list[ProtectedTaskAnswer]
    Failures: list[FailureAnswer]

class GpuDeviceAnswer:
    GpuId: str
    SharingMode: str
    TotalMemoryInMiB: int
    RemainingMemoryInMiB: int
    ContainerCount: int

class HealthCheckAnswer:
    Command: list[str]
    Interval: int
    Timeout: int
    Retries: int
    StartPeriod: int

class HealthCheckDict(_t.TypedDict, total=False):
    Command: _t.Required[_Sequence[_Text]]
    Interval: int
    Timeout: int
    Retries: int
    StartPeriod: int

class HostEntryAnswer:
    Hostname: str
    IpAddress: str

class HostEntryDict(_t.TypedDict, total=False):
    Hostname: _t.Required[_Text]
    IpAddress: _t.Required[_Text]

class HostSharedAlbConfigurationDict(_t.TypedDict, total=False):
    NetworkConfiguration: GatewayElbNetworkConfigurationDict
    Scheme: _t.Literal["internet-facing", "internal"] | _Text
    WebACLArn: _Text
    AccessLogs: GatewayElbAccessLogConfigurationDict
    Port: int
    Protocol: _t.Literal["HTTP", "HTTPS"] | _Text
    MaxAlbCount: int
    HttpDesync: _t.Literal["monitor", "defensive", "strictest"] | _Text
    TestTrafficRules: GatewayAlbTestTrafficRulesDict

class HostVolumePropertiesAnswer:
    SourcePath: str

class HostVolumePropertiesDict(_t.TypedDict, total=False):
    SourcePath: _Text

class InferenceAcceleratorAnswer:
    DeviceName: str
    DeviceType: str

class InferenceAcceleratorDict(_t.TypedDict, total=False):
    DeviceName: _t.Required[_Text]
    DeviceType: _t.Required[_Text]

class InferenceAcceleratorOverrideAnswer:
    DeviceName: str
    DeviceType: str

class InferenceAcceleratorOverrideDict(_t.TypedDict, total=False):
    DeviceName: _Text
    DeviceType: _Text

class InfrastructureOptimizationAnswer:
    ScaleInAfter: int

class InfrastructureOptimizationDict(_t.TypedDict, total=False):
    ScaleInAfter: int

class IngressPathSummaryAnswer:
    AccessType: str
    Endpoint: str

class InstanceHealthCheckResultAnswer:
    Type: str
    Status: str
    StatusReason: str
    LastUpdated: str
    LastStatusChange: str

class InstanceLaunchTemplateAnswer:
    Ec2InstanceProfileArn: str
    NetworkConfiguration: ManagedInstancesNetworkConfigurationAnswer
    StorageConfiguration: ManagedInstancesStorageConfigurationAnswer
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfigurationAnswer
    Monitoring: str
    CapacityOptionType: str
    InstanceMetadataTagsPropagation: bool
    InstanceRequirements: InstanceRequirementsRequestAnswer
    FipsEnabled: bool
    CapacityReservations: CapacityReservationRequestAnswer
    NitroEnclavesEnabled: bool

class InstanceLaunchTemplateDict(_t.TypedDict, total=False):
    Ec2InstanceProfileArn: _t.Required[_Text]
    NetworkConfiguration: _t.Required[ManagedInstancesNetworkConfigurationDict]
    StorageConfiguration: ManagedInstancesStorageConfigurationDict
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfigurationDict
    Monitoring: _t.Literal["BASIC", "DETAILED"] | _Text
    CapacityOptionType: _t.Literal["ON_DEMAND", "SPOT", "RESERVED"] | _Text
    InstanceMetadataTagsPropagation: bool
    InstanceRequirements: InstanceRequirementsRequestDict
    FipsEnabled: bool
    CapacityReservations: CapacityReservationRequestDict
    NitroEnclavesEnabled: bool

class InstanceLaunchTemplateUpdateDict(_t.TypedDict, total=False):
    Ec2InstanceProfileArn: _Text
    NetworkConfiguration: ManagedInstancesNetworkConfigurationDict
    StorageConfiguration: ManagedInstancesStorageConfigurationDict
    InstanceMetadataTagsPropagation: bool
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfigurationDict
    Monitoring: _t.Literal["BASIC", "DETAILED"] | _Text
    InstanceRequirements: InstanceRequirementsRequestDict
    CapacityReservations: CapacityReservationRequestDict

class InstanceRequirementsRequestAnswer:
    VCpuCount: VCpuCountRangeRequestAnswer
    MemoryMiB: MemoryMiBRequestAnswer
    CpuManufacturers: list[str]
    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequestAnswer
    ExcludedInstanceTypes: list[str]
    InstanceGenerations: list[str]
    SpotMaxPricePercentageOverLowestPrice: int
    OnDemandMaxPricePercentageOverLowestPrice: int
    BareMetal: str
    BurstablePerformance: str
    RequireHibernateSupport: bool
    NetworkInterfaceCount: NetworkInterfaceCountRequestAnswer
    LocalStorage: str
    LocalStorageTypes: list[str]
    TotalLocalStorageGB: TotalLocalStorageGBRequestAnswer
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequestAnswer
    AcceleratorTypes: list[str]
    AcceleratorCount: AcceleratorCountRequestAnswer
    AcceleratorManufacturers: list[str]
    AcceleratorNames: list[str]
    AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequestAnswer
    NetworkBandwidthGbps: NetworkBandwidthGbpsRequestAnswer
    AllowedInstanceTypes: list[str]
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: int

class InstanceRequirementsRequestDict(_t.TypedDict, total=False):
    VCpuCount: _t.Required[VCpuCountRangeRequestDict]
    MemoryMiB: _t.Required[MemoryMiBRequestDict]
    CpuManufacturers: _Sequence[_t.Literal["intel", "amd", "amazon-web-services"] | _Text]
    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequestDict
    ExcludedInstanceTypes: _Sequence[_Text]
    InstanceGenerations: _Sequence[_t.Literal["current", "previous"] | _Text]
    SpotMaxPricePercentageOverLowestPrice: int
    OnDemandMaxPricePercentageOverLowestPrice: int
    BareMetal: _t.Literal["included", "required", "excluded"] | _Text
    BurstablePerformance: _t.Literal["included", "required", "excluded"] | _Text
    RequireHibernateSupport: bool
    NetworkInterfaceCount: NetworkInterfaceCountRequestDict
    LocalStorage: _t.Literal["included", "required", "excluded"] | _Text
    LocalStorageTypes: _Sequence[_t.Literal["hdd", "ssd"] | _Text]
    TotalLocalStorageGB: TotalLocalStorageGBRequestDict
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequestDict
    AcceleratorTypes: _Sequence[_t.Literal["gpu", "fpga", "inference"] | _Text]
    AcceleratorCount: AcceleratorCountRequestDict
    AcceleratorManufacturers: _Sequence[_t.Literal["amazon-web-services", "amd", "nvidia", "xilinx", "habana"] | _Text]
    AcceleratorNames: _Sequence[_t.Literal["a100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "vu9p", "v100", "a10g", "h100", "t4g", "l40s", "l4"] | _Text]
    AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequestDict
    NetworkBandwidthGbps: NetworkBandwidthGbpsRequestDict
    AllowedInstanceTypes: _Sequence[_Text]
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: int

class KernelCapabilitiesAnswer:
    Add: list[str]
    Drop: list[str]

class KernelCapabilitiesDict(_t.TypedDict, total=False):
    Add: _Sequence[_Text]
    Drop: _Sequence[_Text]

class KeyValuePairAnswer:
    Name: str
    Value: str

class KeyValuePairDict(_t.TypedDict, total=False):
    Name: _Text
    Value: _Text

class LinearConfigurationAnswer:
    StepPercent: float
    StepBakeTimeInMinutes: int

class LinearConfigurationDict(_t.TypedDict, total=False):
    StepPercent: float
    StepBakeTimeInMinutes: int

class LinuxParametersAnswer:
    Capabilities: KernelCapabilitiesAnswer
    Devices: list[DeviceAnswer]
    InitProcessEnabled: bool
    SharedMemorySize: int
    Tmpfs: list[TmpfsAnswer]
    MaxSwap: int
    Swappiness: int

class LinuxParametersDict(_t.TypedDict, total=False):
    Capabilities: KernelCapabilitiesDict
    Devices: _Sequence[DeviceDict]
    InitProcessEnabled: bool
    SharedMemorySize: int
    Tmpfs: _Sequence[TmpfsDict]
    MaxSwap: int
    Swappiness: int

class ListAccountSettingsResponseAnswer:
    Settings: list[SettingAnswer]
    NextToken: str

class ListAttributesResponseAnswer:
    Attributes: list[AttributeAnswer]
    NextToken: str

class ListClustersResponseAnswer:
    ClusterArns: list[str]
    NextToken: str

class ListContainerInstancesResponseAnswer:
    ContainerInstanceArns: list[str]
    NextToken: str

class ListDaemonDeploymentsResponseAnswer:
    NextToken: str
    DaemonDeployments: list[DaemonDeploymentSummaryAnswer]

class ListDaemonTaskDefinitionsResponseAnswer:
    DaemonTaskDefinitions: list[DaemonTaskDefinitionSummaryAnswer]
    NextToken: str

class ListDaemonsResponseAnswer:
    DaemonSummariesList: list[DaemonSummaryAnswer]
    NextToken: str

class ListGatewayClusterAssociationsResponseAnswer:
    GatewayClusterAssociations: list[GatewayClusterAssociationSummaryAnswer]
    NextToken: str

class ListGatewayRoutesResponseAnswer:
    GatewayRoutes: list[GatewayRouteSummaryAnswer]
    NextToken: str

class ListGatewaysResponseAnswer:
    Gateways: list[GatewaySummaryAnswer]
    NextToken: str

class ListServiceDeploymentsResponseAnswer:
    ServiceDeployments: list[ServiceDeploymentBriefAnswer]
    NextToken: str

class ListServicesByNamespaceResponseAnswer:
    ServiceArns: list[str]
    NextToken: str

class ListServicesResponseAnswer:
    ServiceArns: list[str]
    NextToken: str

class ListTagsForResourceResponseAnswer:
    Tags: list[TagAnswer]

class ListTaskDefinitionFamiliesResponseAnswer:
    Families: list[str]
    NextToken: str

class ListTaskDefinitionsResponseAnswer:
    TaskDefinitionArns: list[str]
    NextToken: str

class ListTasksResponseAnswer:
    TaskArns: list[str]
    NextToken: str

class LoadBalancerAnswer:
    TargetGroupArn: str
    LoadBalancerName: str
    ContainerName: str
    ContainerPort: int
    AdvancedConfiguration: AdvancedConfigurationAnswer

class LoadBalancerDict(_t.TypedDict, total=False):
    TargetGroupArn: _Text
    LoadBalancerName: _Text
    ContainerName: _Text
    ContainerPort: int
    AdvancedConfiguration: AdvancedConfigurationDict

class LogConfigurationAnswer:
    LogDriver: str
    Options: _Mapping[str, str]
    SecretOptions: list[SecretAnswer]

class LogConfigurationDict(_t.TypedDict, total=False):
    LogDriver: _t.Required[_t.Literal["json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens"] | _Text]
    Options: _Mapping[str, _Text]
    SecretOptions: _Sequence[SecretDict]

class LogDriverVolumeConfigurationAnswer:
    Driver: str

class LogDriverVolumeConfigurationDict(_t.TypedDict, total=False):
    Driver: _t.Required[_t.Literal["json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens"] | _Text]

class ManagedAgentAnswer:
    LastStartedAt: str
    Name: str
    Reason: str
    LastStatus: str

class ManagedAgentStateChangeDict(_t.TypedDict, total=False):
    ContainerName: _t.Required[_Text]
    ManagedAgentName: _t.Required[_t.Literal["ExecuteCommandAgent"] | _Text]
    Status: _t.Required[_Text]
    Reason: _Text

class ManagedApplicationAutoScalingPolicyAnswer:
    Arn: str
    Status: str
    StatusReason: str
    UpdatedAt: str
    PolicyType: str
    TargetValue: float
    Metric: str

class ManagedAutoScalingAnswer:
    ScalableTarget: ManagedScalableTargetAnswer
    ApplicationAutoScalingPolicies: list[ManagedApplicationAutoScalingPolicyAnswer]

class ManagedCertificateAnswer:
    Arn: str
    Status: str
    StatusReason: str
    UpdatedAt: str
    DomainName: str

class ManagedIngressPathAnswer:
    AccessType: str
    Endpoint: str
    LoadBalancer: ManagedLoadBalancerAnswer
    LoadBalancerSecurityGroups: list[ManagedSecurityGroupAnswer]
    Certificate: ManagedCertificateAnswer
    Listener: ManagedListenerAnswer
    Rule: ManagedListenerRuleAnswer
    TargetGroups: list[ManagedTargetGroupAnswer]

class ManagedInstancesLocalStorageConfigurationAnswer:
    UseLocalStorage: bool

class ManagedInstancesLocalStorageConfigurationDict(_t.TypedDict, total=False):
    UseLocalStorage: bool

class ManagedInstancesNetworkConfigurationAnswer:
    Subnets: list[str]
    SecurityGroups: list[str]

class ManagedInstancesNetworkConfigurationDict(_t.TypedDict, total=False):
    Subnets: _Sequence[_Text]
    SecurityGroups: _Sequence[_Text]

class ManagedInstancesProviderAnswer:
    InfrastructureRoleArn: str
    InstanceLaunchTemplate: InstanceLaunchTemplateAnswer
    PropagateTags: str
    InfrastructureOptimization: InfrastructureOptimizationAnswer
    AutoRepairConfiguration: AutoRepairConfigurationAnswer

class ManagedInstancesStorageConfigurationAnswer:
    StorageSizeGiB: int

class ManagedInstancesStorageConfigurationDict(_t.TypedDict, total=False):
    StorageSizeGiB: int

class ManagedListenerAnswer:
    Arn: str
    Status: str
    StatusReason: str
    UpdatedAt: str

class ManagedListenerRuleAnswer:
    Arn: str
    Status: str
    StatusReason: str
    UpdatedAt: str

class ManagedLoadBalancerAnswer:
    Arn: str
    Status: str
    StatusReason: str
    UpdatedAt: str
    Scheme: str
    SubnetIds: list[str]
    SecurityGroupIds: list[str]

class ManagedLogGroupAnswer:
    Arn: str
    Status: str
    StatusReason: str
    UpdatedAt: str
    LogGroupName: str

class ManagedMetricAlarmAnswer:
    Arn: str
    Status: str
    StatusReason: str
    UpdatedAt: str

class ManagedScalableTargetAnswer:
    Arn: str
    Status: str
    StatusReason: str
    UpdatedAt: str
    MinCapacity: int
    MaxCapacity: int

class ManagedScalingAnswer:
    Status: str
    TargetCapacity: int
    MinimumScalingStepSize: int
    MaximumScalingStepSize: int
    InstanceWarmupPeriod: int

class ManagedScalingDict(_t.TypedDict, total=False):
    Status: _t.Literal["ENABLED", "DISABLED"] | _Text
    TargetCapacity: int
    MinimumScalingStepSize: int
    MaximumScalingStepSize: int
    InstanceWarmupPeriod: int

class ManagedSecurityGroupAnswer:
    Arn: str
    Status: str
    StatusReason: str
    UpdatedAt: str

class ManagedStorageConfigurationAnswer:
    KmsKeyId: str
    FargateEphemeralStorageKmsKeyId: str

class ManagedStorageConfigurationDict(_t.TypedDict, total=False):
    KmsKeyId: _Text
    FargateEphemeralStorageKmsKeyId: _Text

class ManagedTargetGroupAnswer:
    Arn: str
    Status: str
    StatusReason: str
    UpdatedAt: str
    HealthCheckPath: str
    HealthCheckPort: int
    Port: int

class MemoryGiBPerVCpuRequestAnswer:
    Min: float
    Max: float

class MemoryGiBPerVCpuRequestDict(_t.TypedDict, total=False):
    Min: float
    Max: float

class MemoryMiBRequestAnswer:
    Min: int
    Max: int

class MemoryMiBRequestDict(_t.TypedDict, total=False):
    Min: _t.Required[int]
    Max: int

class MetricConfigurationAnswer:
    MetricNames: list[str]
    ResolutionSeconds: int

class MetricConfigurationDict(_t.TypedDict, total=False):
    MetricNames: _t.Required[_Sequence[_Text]]
    ResolutionSeconds: _t.Required[int]

class MonitoringConfigurationAnswer:
    MetricConfigurations: list[MetricConfigurationAnswer]

class MonitoringConfigurationDict(_t.TypedDict, total=False):
    MetricConfigurations: _Sequence[MetricConfigurationDict]

class MountPointAnswer:
    SourceVolume: str
    ContainerPath: str
    ReadOnly: bool

class MountPointDict(_t.TypedDict, total=False):
    SourceVolume: _Text
    ContainerPath: _Text
    ReadOnly: bool

class NetworkBandwidthGbpsRequestAnswer:
    Min: float
    Max: float

class NetworkBandwidthGbpsRequestDict(_t.TypedDict, total=False):
    Min: float
    Max: float

class NetworkBindingAnswer:
    BindIP: str
    ContainerPort: int
    HostPort: int
    Protocol: str
    ContainerPortRange: str
    HostPortRange: str

class NetworkBindingDict(_t.TypedDict, total=False):
    BindIP: _Text
    ContainerPort: int
    HostPort: int
    Protocol: _t.Literal["tcp", "udp"] | _Text
    ContainerPortRange: _Text
    HostPortRange: _Text

class NetworkConfigurationAnswer:
    AwsvpcConfiguration: AwsVpcConfigurationAnswer

class NetworkConfigurationDict(_t.TypedDict, total=False):
    AwsvpcConfiguration: AwsVpcConfigurationDict

class NetworkInterfaceAnswer:
    AttachmentId: str
    PrivateIpv4Address: str
    Ipv6Address: str

class NetworkInterfaceCountRequestAnswer:
    Min: int
    Max: int

class NetworkInterfaceCountRequestDict(_t.TypedDict, total=False):
    Min: int
    Max: int

class NvidiaMpsAllocationAnswer:
    Memory: int
    MaxComputePercent: int

class NvidiaMpsAllocationDict(_t.TypedDict, total=False):
    Memory: _t.Required[int]
    MaxComputePercent: int

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

class PlatformDeviceDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    Type: _t.Required[_t.Literal["GPU", "NEURON_DEVICE"] | _Text]

class PortMappingAnswer:
    ContainerPort: int
    HostPort: int
    Protocol: str
    Name: str
    AppProtocol: str
    ContainerPortRange: str

class PortMappingDict(_t.TypedDict, total=False):
    ContainerPort: int
    HostPort: int
    Protocol: _t.Literal["tcp", "udp"] | _Text
    Name: _Text
    AppProtocol: _t.Literal["http", "http2", "grpc"] | _Text
    ContainerPortRange: _Text

class ProtectedTaskAnswer:
    TaskArn: str
    ProtectionEnabled: bool
    ExpirationDate: str

class ProxyConfigurationAnswer:
    Type: str
    ContainerName: str
    Properties: list[KeyValuePairAnswer]

class ProxyConfigurationDict(_t.TypedDict, total=False):
    Type: _t.Literal["APPMESH"] | _Text
    ContainerName: _t.Required[_Text]
    Properties: _Sequence[KeyValuePairDict]

class PutAccountSettingDefaultResponseAnswer:
    Setting: SettingAnswer

class PutAccountSettingResponseAnswer:
    Setting: SettingAnswer

class PutAttributesResponseAnswer:
    Attributes: list[AttributeAnswer]

class PutClusterCapacityProvidersResponseAnswer:
    Cluster: ClusterAnswer

class RegisterContainerInstanceResponseAnswer:
    ContainerInstance: ContainerInstanceAnswer

class RegisterDaemonTaskDefinitionResponseAnswer:
    DaemonTaskDefinitionArn: str

class RegisterTaskDefinitionResponseAnswer:
    TaskDefinition: TaskDefinitionAnswer
    Tags: list[TagAnswer]

class RepositoryCredentialsAnswer:
    CredentialsParameter: str

class RepositoryCredentialsDict(_t.TypedDict, total=False):
    CredentialsParameter: _t.Required[_Text]

class ResolvedConfigurationAnswer:
    LoadBalancers: list[ServiceRevisionLoadBalancerAnswer]
    VpcLatticeConfigurations: list[ServiceRevisionVpcLatticeConfigurationAnswer]

class ResourceAnswer:
    Name: str
    Type: str
    DoubleValue: float
    LongValue: int
    IntegerValue: int
    StringSetValue: list[str]

class ResourceDict(_t.TypedDict, total=False):
    Name: _Text
    Type: _Text
    DoubleValue: float
    LongValue: int
    IntegerValue: int
    StringSetValue: _Sequence[_Text]

class ResourceRequirementAnswer:
    Value: str
    Type: str
    SharingStrategy: SharingStrategyAnswer

class ResourceRequirementDict(_t.TypedDict, total=False):
    Value: _Text
    Type: _t.Required[_t.Literal["GPU", "InferenceAccelerator", "NeuronDevice"] | _Text]
    SharingStrategy: SharingStrategyDict

class RollbackAnswer:
    Reason: str
    StartedAt: str
    ServiceRevisionArn: str

class RunTaskResponseAnswer:
    Tasks: list[TaskAnswer]
    Failures: list[FailureAnswer]

class RuntimePlatformAnswer:
    CpuArchitecture: str
    OperatingSystemFamily: str

class RuntimePlatformDict(_t.TypedDict, total=False):
    CpuArchitecture: _t.Literal["X86_64", "ARM64"] | _Text
    OperatingSystemFamily: _t.Literal["WINDOWS_SERVER_2019_FULL", "WINDOWS_SERVER_2019_CORE", "WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2022_CORE", "WINDOWS_SERVER_2022_FULL", "WINDOWS_SERVER_2025_CORE", "WINDOWS_SERVER_2025_FULL", "WINDOWS_SERVER_20H2_CORE", "LINUX"] | _Text

class RuntimePlatformOverrideAnswer:
    CpuArchitecture: str

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

class ScaleAnswer:
    Value: float
    Unit: str

class ScaleDict(_t.TypedDict, total=False):
    Value: float
    Unit: _t.Literal["PERCENT"] | _Text

class SecretAnswer:
    Name: str
    ValueFrom: str

class SecretDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ValueFrom: _t.Required[_Text]

class ServiceAnswer:
    ServiceArn: str
    ServiceName: str
    ClusterArn: str
    LoadBalancers: list[LoadBalancerAnswer]
    ServiceRegistries: list[ServiceRegistryAnswer]
    Status: str
    DesiredCount: int
    RunningCount: int
    PendingCount: int
    LaunchType: str
    CapacityProviderStrategy: list[CapacityProviderStrategyItemAnswer]
    PlatformVersion: str
    PlatformFamily: str
    TaskDefinition: str
    DeploymentConfiguration: DeploymentConfigurationAnswer
    TaskSets: list[TaskSetAnswer]
    Deployments: list[DeploymentAnswer]
    RoleArn: str
    Events: list[ServiceEventAnswer]
    CreatedAt: str
    CurrentServiceDeployment: str
    CurrentServiceRevisions: list[ServiceCurrentRevisionSummaryAnswer]
    PlacementConstraints: list[PlacementConstraintAnswer]
    PlacementStrategy: list[PlacementStrategyAnswer]
    NetworkConfiguration: NetworkConfigurationAnswer
    HealthCheckGracePeriodSeconds: int
    SchedulingStrategy: str
    DeploymentController: DeploymentControllerAnswer
    Tags: list[TagAnswer]
    CreatedBy: str
    EnableECSManagedTags: bool
    PropagateTags: str
    EnableExecuteCommand: bool
    AvailabilityZoneRebalancing: str
    ResourceManagementType: str

class ServiceConnectAccessLogConfigurationAnswer:
    Format: str
    IncludeQueryParameters: str

class ServiceConnectAccessLogConfigurationDict(_t.TypedDict, total=False):
    Format: _t.Required[_t.Literal["TEXT", "JSON"] | _Text]
    IncludeQueryParameters: _t.Literal["DISABLED", "ENABLED"] | _Text

class ServiceConnectClientAliasAnswer:
    Port: int
    DnsName: str
    TestTrafficRules: ServiceConnectTestTrafficRulesAnswer

class ServiceConnectClientAliasDict(_t.TypedDict, total=False):
    Port: _t.Required[int]
    DnsName: _Text
    TestTrafficRules: ServiceConnectTestTrafficRulesDict

class ServiceConnectConfigurationAnswer:
    Enabled: bool
    Namespace: str
    Services: list[ServiceConnectServiceAnswer]
    LogConfiguration: LogConfigurationAnswer
    AccessLogConfiguration: ServiceConnectAccessLogConfigurationAnswer
    ContainerConfigurations: list[ServiceConnectContainerConfigurationAnswer]

class ServiceConnectConfigurationDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]
    Namespace: _Text
    Services: _Sequence[ServiceConnectServiceDict]
    LogConfiguration: LogConfigurationDict
    AccessLogConfiguration: ServiceConnectAccessLogConfigurationDict
    ContainerConfigurations: _Sequence[ServiceConnectContainerConfigurationDict]

class ServiceConnectContainerConfigurationAnswer:
    LogLevel: str

class ServiceConnectContainerConfigurationDict(_t.TypedDict, total=False):
    LogLevel: _t.Literal["debug", "info"] | _Text

class ServiceConnectServiceAnswer:
    PortName: str
    DiscoveryName: str
    ClientAliases: list[ServiceConnectClientAliasAnswer]
    IngressPortOverride: int
    Timeout: TimeoutConfigurationAnswer
    Tls: ServiceConnectTlsConfigurationAnswer

class ServiceConnectServiceDict(_t.TypedDict, total=False):
    PortName: _t.Required[_Text]
    DiscoveryName: _Text
    ClientAliases: _Sequence[ServiceConnectClientAliasDict]
    IngressPortOverride: int
    Timeout: TimeoutConfigurationDict
    Tls: ServiceConnectTlsConfigurationDict

class ServiceConnectServiceResourceAnswer:
    DiscoveryName: str
    DiscoveryArn: str

class ServiceConnectTestTrafficHeaderMatchRulesAnswer:
    Exact: str

class ServiceConnectTestTrafficHeaderMatchRulesDict(_t.TypedDict, total=False):
    Exact: _t.Required[_Text]

class ServiceConnectTestTrafficHeaderRulesAnswer:
    Name: str
    Value: ServiceConnectTestTrafficHeaderMatchRulesAnswer

class ServiceConnectTestTrafficHeaderRulesDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Value: ServiceConnectTestTrafficHeaderMatchRulesDict

class ServiceConnectTestTrafficRulesAnswer:
    Header: ServiceConnectTestTrafficHeaderRulesAnswer

class ServiceConnectTestTrafficRulesDict(_t.TypedDict, total=False):
    Header: _t.Required[ServiceConnectTestTrafficHeaderRulesDict]

class ServiceConnectTlsCertificateAuthorityAnswer:
    AwsPcaAuthorityArn: str

class ServiceConnectTlsCertificateAuthorityDict(_t.TypedDict, total=False):
    AwsPcaAuthorityArn: _Text

class ServiceConnectTlsConfigurationAnswer:
    IssuerCertificateAuthority: ServiceConnectTlsCertificateAuthorityAnswer
    KmsKey: str
    RoleArn: str

class ServiceConnectTlsConfigurationDict(_t.TypedDict, total=False):
    IssuerCertificateAuthority: _t.Required[ServiceConnectTlsCertificateAuthorityDict]
    KmsKey: _Text
    RoleArn: _Text

class ServiceCurrentRevisionSummaryAnswer:
    Arn: str
    RequestedTaskCount: int
    RunningTaskCount: int
    PendingTaskCount: int

class ServiceDeploymentAlarmsAnswer:
    Status: str
    AlarmNames: list[str]
    TriggeredAlarmNames: list[str]

class ServiceDeploymentAnswer:
    ServiceDeploymentArn: str
    ServiceArn: str
    ClusterArn: str
    CreatedAt: str
    StartedAt: str
    FinishedAt: str
    StoppedAt: str
    UpdatedAt: str
    SourceServiceRevisions: list[ServiceRevisionSummaryAnswer]
    TargetServiceRevision: ServiceRevisionSummaryAnswer
    Status: str
    StatusReason: str
    LifecycleStage: str
    LifecycleHookDetails: list[DeploymentLifecycleHookDetailAnswer]
    DeploymentConfiguration: DeploymentConfigurationAnswer
    Rollback: RollbackAnswer
    DeploymentCircuitBreaker: ServiceDeploymentCircuitBreakerAnswer
    Alarms: ServiceDeploymentAlarmsAnswer

class ServiceDeploymentBriefAnswer:
    ServiceDeploymentArn: str
    ServiceArn: str
    ClusterArn: str
    StartedAt: str
    CreatedAt: str
    FinishedAt: str
    TargetServiceRevisionArn: str
    Status: str
    StatusReason: str

class ServiceDeploymentCircuitBreakerAnswer:
    Status: str
    FailureCount: int
    Threshold: int

class ServiceEventAnswer:
    Id: str
    CreatedAt: str
    Message: str

class ServiceManagedEBSVolumeConfigurationAnswer:
    Encrypted: bool
    KmsKeyId: str
    VolumeType: str
    SizeInGiB: int
    SnapshotId: str
    VolumeInitializationRate: int
    Iops: int
    Throughput: int
    TagSpecifications: list[EBSTagSpecificationAnswer]
    RoleArn: str
    FilesystemType: str

class ServiceManagedEBSVolumeConfigurationDict(_t.TypedDict, total=False):
    Encrypted: bool
    KmsKeyId: _Text
    VolumeType: _Text
    SizeInGiB: int
    SnapshotId: _Text
    VolumeInitializationRate: int
    Iops: int
    Throughput: int
    TagSpecifications: _Sequence[EBSTagSpecificationDict]
    RoleArn: _t.Required[_Text]
    FilesystemType: _t.Literal["ext3", "ext4", "xfs", "ntfs"] | _Text

class ServiceRegistryAnswer:
    RegistryArn: str
    Port: int
    ContainerName: str
    ContainerPort: int

class ServiceRegistryDict(_t.TypedDict, total=False):
    RegistryArn: _Text
    Port: int
    ContainerName: _Text
    ContainerPort: int

class ServiceRevisionAnswer:
    ServiceRevisionArn: str
    ServiceArn: str
    ClusterArn: str
    TaskDefinition: str
    CapacityProviderStrategy: list[CapacityProviderStrategyItemAnswer]
    LaunchType: str
    PlatformVersion: str
    PlatformFamily: str
    LoadBalancers: list[LoadBalancerAnswer]
    ServiceRegistries: list[ServiceRegistryAnswer]
    NetworkConfiguration: NetworkConfigurationAnswer
    ContainerImages: list[ContainerImageAnswer]
    GuardDutyEnabled: bool
    ServiceConnectConfiguration: ServiceConnectConfigurationAnswer
    VolumeConfigurations: list[ServiceVolumeConfigurationAnswer]
    FargateEphemeralStorage: DeploymentEphemeralStorageAnswer
    CreatedAt: str
    VpcLatticeConfigurations: list[VpcLatticeConfigurationAnswer]
    ResolvedConfiguration: ResolvedConfigurationAnswer
    EcsManagedResources: ECSManagedResourcesAnswer
    Overrides: ServiceRevisionOverridesAnswer
    GatewayConnectors: list[GatewayConnectorAnswer]
    Monitoring: MonitoringConfigurationAnswer

class ServiceRevisionLoadBalancerAnswer:
    TargetGroupArn: str
    ProductionListenerRule: str

class ServiceRevisionOverridesAnswer:
    RuntimePlatform: RuntimePlatformOverrideAnswer

class ServiceRevisionSummaryAnswer:
    Arn: str
    RequestedTaskCount: int
    RunningTaskCount: int
    PendingTaskCount: int
    RequestedTestTrafficWeight: float
    RequestedProductionTrafficWeight: float

class ServiceRevisionVpcLatticeConfigurationAnswer:
    TargetGroupArn: str
    ProductionListenerRule: str

class ServiceVolumeConfigurationAnswer:
    Name: str
    ManagedEBSVolume: ServiceManagedEBSVolumeConfigurationAnswer

class ServiceVolumeConfigurationDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ManagedEBSVolume: ServiceManagedEBSVolumeConfigurationDict

class SessionAnswer:
    SessionId: str
    StreamUrl: str
    TokenValue: str

class SettingAnswer:
    Name: str
    Value: str
    PrincipalArn: str
    Type: str

class SharingStrategyAnswer:
    NvidiaMps: NvidiaMpsAllocationAnswer

class SharingStrategyDict(_t.TypedDict, total=False):
    NvidiaMps: NvidiaMpsAllocationDict

class StartTaskResponseAnswer:
    Tasks: list[TaskAnswer]
    Failures: list[FailureAnswer]

class StopServiceDeploymentResponseAnswer:
    ServiceDeploymentArn: str

class StopTaskResponseAnswer:
    Task: TaskAnswer

class SubmitAttachmentStateChangesResponseAnswer:
    Acknowledgment: str

class SubmitContainerStateChangeResponseAnswer:
    Acknowledgment: str

class SubmitTaskStateChangeResponseAnswer:
    Acknowledgment: str

class SystemControlAnswer:
    Namespace: str
    Value: str

class SystemControlDict(_t.TypedDict, total=False):
    Namespace: _Text
    Value: _Text

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text

class TagResourceResponseAnswer:
    ...

class TaskAnswer:
    Attachments: list[AttachmentAnswer]
    Attributes: list[AttributeAnswer]
    AvailabilityZone: str
    CapacityProviderName: str
    ClusterArn: str
    Connectivity: str
    ConnectivityAt: str
    ContainerInstanceArn: str
    Containers: list[ContainerAnswer]
    Cpu: str
    CreatedAt: str
    DesiredStatus: str
    EnableExecuteCommand: bool
    ExecutionStoppedAt: str
    Group: str
    HealthStatus: str
    InferenceAccelerators: list[InferenceAcceleratorAnswer]
    LastStatus: str
    LaunchType: str
    Memory: str
    Overrides: TaskOverrideAnswer
    PlatformVersion: str
    PlatformFamily: str
    PullStartedAt: str
    PullStoppedAt: str
    StartedAt: str
    StartedBy: str
    StopCode: str
    StoppedAt: str
    StoppedReason: str
    StoppingAt: str
    Tags: list[TagAnswer]
    TaskArn: str
    TaskDefinitionArn: str
    Version: int
    EphemeralStorage: EphemeralStorageAnswer
    FargateEphemeralStorage: TaskEphemeralStorageAnswer
    TrustedExecutionSummary: TrustedExecutionSummaryAnswer

class TaskDefinitionAnswer:
    TaskDefinitionArn: str
    ContainerDefinitions: list[ContainerDefinitionAnswer]
    Family: str
    TaskRoleArn: str
    ExecutionRoleArn: str
    NetworkMode: str
    Revision: int
    Volumes: list[VolumeAnswer]
    Status: str
    RequiresAttributes: list[AttributeAnswer]
    PlacementConstraints: list[TaskDefinitionPlacementConstraintAnswer]
    Compatibilities: list[str]
    RuntimePlatform: RuntimePlatformAnswer
    RequiresCompatibilities: list[str]
    Cpu: str
    Memory: str
    InferenceAccelerators: list[InferenceAcceleratorAnswer]
    PidMode: str
    IpcMode: str
    ProxyConfiguration: ProxyConfigurationAnswer
    RegisteredAt: str
    DeregisteredAt: str
    DeleteRequestedAt: str
    RegisteredBy: str
    EphemeralStorage: EphemeralStorageAnswer
    EnableFaultInjection: bool
    TrustedExecutionConfiguration: TrustedExecutionConfigurationAnswer

class TaskDefinitionPlacementConstraintAnswer:
    Type: str
    Expression: str

class TaskDefinitionPlacementConstraintDict(_t.TypedDict, total=False):
    Type: _t.Literal["memberOf"] | _Text
    Expression: _Text

class TaskEphemeralStorageAnswer:
    SizeInGiB: int
    KmsKeyId: str

class TaskManagedEBSVolumeConfigurationDict(_t.TypedDict, total=False):
    Encrypted: bool
    KmsKeyId: _Text
    VolumeType: _Text
    SizeInGiB: int
    SnapshotId: _Text
    VolumeInitializationRate: int
    Iops: int
    Throughput: int
    TagSpecifications: _Sequence[EBSTagSpecificationDict]
    RoleArn: _t.Required[_Text]
    TerminationPolicy: TaskManagedEBSVolumeTerminationPolicyDict
    FilesystemType: _t.Literal["ext3", "ext4", "xfs", "ntfs"] | _Text

class TaskManagedEBSVolumeTerminationPolicyDict(_t.TypedDict, total=False):
    DeleteOnTermination: _t.Required[bool]

class TaskOverrideAnswer:
    ContainerOverrides: list[ContainerOverrideAnswer]
    Cpu: str
    InferenceAcceleratorOverrides: list[InferenceAcceleratorOverrideAnswer]
    ExecutionRoleArn: str
    Memory: str
    TaskRoleArn: str
    EphemeralStorage: EphemeralStorageAnswer

class TaskOverrideDict(_t.TypedDict, total=False):
    ContainerOverrides: _Sequence[ContainerOverrideDict]
    Cpu: _Text
    InferenceAcceleratorOverrides: _Sequence[InferenceAcceleratorOverrideDict]
    ExecutionRoleArn: _Text
    Memory: _Text
    TaskRoleArn: _Text
    EphemeralStorage: EphemeralStorageDict

class TaskSetAnswer:
    Id: str
    TaskSetArn: str
    ServiceArn: str
    ClusterArn: str
    StartedBy: str
    ExternalId: str
    Status: str
    TaskDefinition: str
    ComputedDesiredCount: int
    PendingCount: int
    RunningCount: int
    CreatedAt: str
    UpdatedAt: str
    LaunchType: str
    CapacityProviderStrategy: list[CapacityProviderStrategyItemAnswer]
    PlatformVersion: str
    PlatformFamily: str
    NetworkConfiguration: NetworkConfigurationAnswer
    LoadBalancers: list[LoadBalancerAnswer]
    ServiceRegistries: list[ServiceRegistryAnswer]
    Scale: ScaleAnswer
    StabilityStatus: str
    StabilityStatusAt: str
    Tags: list[TagAnswer]
    FargateEphemeralStorage: DeploymentEphemeralStorageAnswer

class TaskVolumeConfigurationDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ManagedEBSVolume: TaskManagedEBSVolumeConfigurationDict

class ThresholdConfigurationAnswer:
    Type: str
    Value: int

class ThresholdConfigurationDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["COUNT", "BOUNDED_PERCENT", "UNBOUNDED_PERCENT"] | _Text]
    Value: _t.Required[int]

class TimeoutConfigurationAnswer:
    IdleTimeoutSeconds: int
    PerRequestTimeoutSeconds: int

class TimeoutConfigurationDict(_t.TypedDict, total=False):
    IdleTimeoutSeconds: int
    PerRequestTimeoutSeconds: int

class TmpfsAnswer:
    ContainerPath: str
    Size: int
    MountOptions: list[str]

class TmpfsDict(_t.TypedDict, total=False):
    ContainerPath: _t.Required[_Text]
    Size: _t.Required[int]
    MountOptions: _Sequence[_Text]

class TotalLocalStorageGBRequestAnswer:
    Min: float
    Max: float

class TotalLocalStorageGBRequestDict(_t.TypedDict, total=False):
    Min: float
    Max: float

class TrustedExecutionConfigurationAnswer:
    IsolationMode: str
    AttestationPolicy: str

class TrustedExecutionConfigurationDict(_t.TypedDict, total=False):
    IsolationMode: _t.Required[_t.Literal["SHARED", "ISOLATED_SANDBOX", "CONFIDENTIAL_SANDBOX"] | _Text]
    AttestationPolicy: _Text

class TrustedExecutionSummaryAnswer:
    IsolationMode: str
    AttestationPolicyStatus: str

class UlimitAnswer:
    Name: str
    SoftLimit: int
    HardLimit: int

class UlimitDict(_t.TypedDict, total=False):
    Name: _t.Required[_t.Literal["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"] | _Text]
    SoftLimit: _t.Required[int]
    HardLimit: _t.Required[int]

class UntagResourceResponseAnswer:
    ...

class UpdateCapacityProviderResponseAnswer:
    CapacityProvider: CapacityProviderAnswer

class UpdateClusterResponseAnswer:
    Cluster: ClusterAnswer

class UpdateClusterSettingsResponseAnswer:
    Cluster: ClusterAnswer

class UpdateContainerAgentResponseAnswer:
    ContainerInstance: ContainerInstanceAnswer

class UpdateContainerInstancesStateResponseAnswer:
    ContainerInstances: list[ContainerInstanceAnswer]
    Failures: list[FailureAnswer]

class UpdateDaemonResponseAnswer:
    DaemonArn: str
    Status: str
    CreatedAt: str
    UpdatedAt: str
    DeploymentArn: str

class UpdateExpressGatewayServiceResponseAnswer:
    Service: UpdatedExpressGatewayServiceAnswer

class UpdateGatewayAlbConfigurationDict(_t.TypedDict, total=False):
    NetworkConfiguration: UpdateGatewayNetworkConfigurationDict
    MaxAlbCount: int
    WebACLArn: _Text
    AccessLogs: GatewayElbAccessLogConfigurationDict
    HttpDesync: _t.Literal["monitor", "defensive", "strictest"] | _Text
    TestTrafficRules: GatewayAlbTestTrafficRulesDict

class UpdateGatewayConfigurationDict(_t.TypedDict, total=False):
    HostSharedAlb: UpdateGatewayAlbConfigurationDict

class UpdateGatewayNetworkConfigurationDict(_t.TypedDict, total=False):
    InboundSecurityGroup: _Text

class UpdateGatewayResponseAnswer:
    GatewayArn: str
    Name: str
    Status: str

class UpdateManagedInstancesProviderConfigurationDict(_t.TypedDict, total=False):
    InfrastructureRoleArn: _t.Required[_Text]
    InstanceLaunchTemplate: _t.Required[InstanceLaunchTemplateUpdateDict]
    PropagateTags: _t.Literal["CAPACITY_PROVIDER", "NONE"] | _Text
    InfrastructureOptimization: InfrastructureOptimizationDict
    AutoRepairConfiguration: AutoRepairConfigurationDict

class UpdateServicePrimaryTaskSetResponseAnswer:
    TaskSet: TaskSetAnswer

class UpdateServiceResponseAnswer:
    Service: ServiceAnswer

class UpdateTaskProtectionResponseAnswer:
    ProtectedTasks: list[ProtectedTaskAnswer]
    Failures: list[FailureAnswer]

class UpdateTaskSetResponseAnswer:
    TaskSet: TaskSetAnswer

class UpdatedExpressGatewayServiceAnswer:
    ServiceArn: str
    Cluster: str
    ServiceName: str
    Status: ExpressGatewayServiceStatusAnswer
    TargetConfiguration: ExpressGatewayServiceConfigurationAnswer
    CreatedAt: str
    UpdatedAt: str

class VCpuCountRangeRequestAnswer:
    Min: int
    Max: int

class VCpuCountRangeRequestDict(_t.TypedDict, total=False):
    Min: _t.Required[int]
    Max: int

class VersionInfoAnswer:
    AgentVersion: str
    AgentHash: str
    DockerVersion: str

class VersionInfoDict(_t.TypedDict, total=False):
    AgentVersion: _Text
    AgentHash: _Text
    DockerVersion: _Text

class VolumeAnswer:
    Name: str
    Host: HostVolumePropertiesAnswer
    DockerVolumeConfiguration: DockerVolumeConfigurationAnswer
    EfsVolumeConfiguration: EFSVolumeConfigurationAnswer
    S3filesVolumeConfiguration: S3FilesVolumeConfigurationAnswer
    FsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfigurationAnswer
    ConfiguredAtLaunch: bool

class VolumeDict(_t.TypedDict, total=False):
    Name: _Text
    Host: HostVolumePropertiesDict
    DockerVolumeConfiguration: DockerVolumeConfigurationDict
    EfsVolumeConfiguration: EFSVolumeConfigurationDict
    S3filesVolumeConfiguration: S3FilesVolumeConfigurationDict
    FsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfigurationDict
    ConfiguredAtLaunch: bool

class VolumeFromAnswer:
    SourceContainer: str
    ReadOnly: bool

class VolumeFromDict(_t.TypedDict, total=False):
    SourceContainer: _Text
    ReadOnly: bool

class VpcLatticeAdvancedConfigurationAnswer:
    AlternateTargetGroupArn: str
    ProductionListenerRule: str
    TestListenerRule: str

class VpcLatticeAdvancedConfigurationDict(_t.TypedDict, total=False):
    AlternateTargetGroupArn: _Text
    ProductionListenerRule: _Text
    TestListenerRule: _Text

class VpcLatticeConfigurationAnswer:
    RoleArn: str
    TargetGroupArn: str
    PortName: str
    AdvancedConfiguration: VpcLatticeAdvancedConfigurationAnswer

class VpcLatticeConfigurationDict(_t.TypedDict, total=False):
    RoleArn: _t.Required[_Text]
    TargetGroupArn: _t.Required[_Text]
    PortName: _t.Required[_Text]
    AdvancedConfiguration: VpcLatticeAdvancedConfigurationDict

def associate_gateway_with_cluster(
    name: str,
    /,
    *,
    Gateway: _Text,
    Cluster: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AssociateGatewayWithClusterResponseAnswer]:
    """Call aws-sdk:ecs:associateGatewayWithCluster."""


def continue_service_deployment(
    name: str,
    /,
    *,
    ServiceDeploymentArn: _Text,
    HookId: _Text,
    Action: _t.Literal["ROLLBACK", "CONTINUE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ContinueServiceDeploymentResponseAnswer]:
    """Call aws-sdk:ecs:continueServiceDeployment."""


def create_capacity_provider(
    name: str,
    /,
    *,
    Name: _Text,
    Cluster: _Text = ...,
    AutoScalingGroupProvider: AutoScalingGroupProviderDict = ...,
    ManagedInstancesProvider: CreateManagedInstancesProviderConfigurationDict = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateCapacityProviderResponseAnswer]:
    """Call aws-sdk:ecs:createCapacityProvider."""


def create_cluster(
    name: str,
    /,
    *,
    ClusterName: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    Settings: _Sequence[ClusterSettingDict] = ...,
    Configuration: ClusterConfigurationDict = ...,
    CapacityProviders: _Sequence[_Text] = ...,
    DefaultCapacityProviderStrategy: _Sequence[CapacityProviderStrategyItemDict] = ...,
    ServiceConnectDefaults: ClusterServiceConnectDefaultsRequestDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateClusterResponseAnswer]:
    """Call aws-sdk:ecs:createCluster."""


def create_daemon(
    name: str,
    /,
    *,
    DaemonName: _Text,
    DaemonTaskDefinitionArn: _Text,
    CapacityProviderArns: _Sequence[_Text],
    ClusterArn: _Text = ...,
    DeploymentConfiguration: DaemonDeploymentConfigurationDict = ...,
    Tags: _Sequence[TagDict] = ...,
    PropagateTags: _t.Literal["DAEMON", "NONE"] | _Text = ...,
    EnableECSManagedTags: bool = ...,
    EnableExecuteCommand: bool = ...,
    ClientToken: _Text = ...,
    Critical: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDaemonResponseAnswer]:
    """Call aws-sdk:ecs:createDaemon."""


def create_express_gateway_service(
    name: str,
    /,
    *,
    InfrastructureRoleArn: _Text,
    ExecutionRoleArn: _Text = ...,
    ServiceName: _Text = ...,
    Cluster: _Text = ...,
    HealthCheckPath: _Text = ...,
    PrimaryContainer: ExpressGatewayContainerDict = ...,
    TaskRoleArn: _Text = ...,
    NetworkConfiguration: ExpressGatewayServiceNetworkConfigurationDict = ...,
    Cpu: _Text = ...,
    Memory: _Text = ...,
    CpuArchitecture: _t.Literal["X86_64", "ARM64"] | _Text = ...,
    ScalingTarget: ExpressGatewayScalingTargetDict = ...,
    Tags: _Sequence[TagDict] = ...,
    TaskDefinitionArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateExpressGatewayServiceResponseAnswer]:
    """Call aws-sdk:ecs:createExpressGatewayService."""


def create_gateway(
    name: str,
    /,
    *,
    Name: _Text,
    InfrastructureRoleArn: _Text,
    Configuration: GatewayConfigurationDict,
    ClientToken: _Text = ...,
    DeletionProtection: bool = ...,
    Tags: _Sequence[TagDict] = ...,
    PropagateTags: _t.Literal["NONE", "GATEWAY"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateGatewayResponseAnswer]:
    """Call aws-sdk:ecs:createGateway."""


def create_service(
    name: str,
    /,
    *,
    ServiceName: _Text,
    Cluster: _Text = ...,
    TaskDefinition: _Text = ...,
    AvailabilityZoneRebalancing: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    LoadBalancers: _Sequence[LoadBalancerDict] = ...,
    ServiceRegistries: _Sequence[ServiceRegistryDict] = ...,
    DesiredCount: int = ...,
    ClientToken: _Text = ...,
    LaunchType: _t.Literal["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"] | _Text = ...,
    CapacityProviderStrategy: _Sequence[CapacityProviderStrategyItemDict] = ...,
    PlatformVersion: _Text = ...,
    Role: _Text = ...,
    DeploymentConfiguration: DeploymentConfigurationDict = ...,
    PlacementConstraints: _Sequence[PlacementConstraintDict] = ...,
    PlacementStrategy: _Sequence[PlacementStrategyDict] = ...,
    NetworkConfiguration: NetworkConfigurationDict = ...,
    HealthCheckGracePeriodSeconds: int = ...,
    SchedulingStrategy: _t.Literal["REPLICA", "DAEMON"] | _Text = ...,
    DeploymentController: DeploymentControllerDict = ...,
    Tags: _Sequence[TagDict] = ...,
    EnableECSManagedTags: bool = ...,
    PropagateTags: _t.Literal["TASK_DEFINITION", "SERVICE", "NONE"] | _Text = ...,
    EnableExecuteCommand: bool = ...,
    ServiceConnectConfiguration: ServiceConnectConfigurationDict = ...,
    VolumeConfigurations: _Sequence[ServiceVolumeConfigurationDict] = ...,
    VpcLatticeConfigurations: _Sequence[VpcLatticeConfigurationDict] = ...,
    GatewayConnectors: _Sequence[GatewayConnectorDict] = ...,
    Monitoring: MonitoringConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateServiceResponseAnswer]:
    """Call aws-sdk:ecs:createService."""


def create_task_set(
    name: str,
    /,
    *,
    Service: _Text,
    Cluster: _Text,
    TaskDefinition: _Text,
    ExternalId: _Text = ...,
    NetworkConfiguration: NetworkConfigurationDict = ...,
    LoadBalancers: _Sequence[LoadBalancerDict] = ...,
    ServiceRegistries: _Sequence[ServiceRegistryDict] = ...,
    LaunchType: _t.Literal["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"] | _Text = ...,
    CapacityProviderStrategy: _Sequence[CapacityProviderStrategyItemDict] = ...,
    PlatformVersion: _Text = ...,
    Scale: ScaleDict = ...,
    ClientToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateTaskSetResponseAnswer]:
    """Call aws-sdk:ecs:createTaskSet."""


def delete_account_setting(
    name: str,
    /,
    *,
    Name: _t.Literal["serviceLongArnFormat", "taskLongArnFormat", "containerInstanceLongArnFormat", "awsvpcTrunking", "containerInsights", "fargateFIPSMode", "tagResourceAuthorization", "fargateTaskRetirementWaitPeriod", "guardDutyActivate", "defaultLogDriverMode", "fargateEventWindows"] | _Text,
    PrincipalArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAccountSettingResponseAnswer]:
    """Call aws-sdk:ecs:deleteAccountSetting."""


def delete_attributes(
    name: str,
    /,
    *,
    Attributes: _Sequence[AttributeDict],
    Cluster: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAttributesResponseAnswer]:
    """Call aws-sdk:ecs:deleteAttributes."""


def delete_capacity_provider(
    name: str,
    /,
    *,
    CapacityProvider: _Text,
    Cluster: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCapacityProviderResponseAnswer]:
    """Call aws-sdk:ecs:deleteCapacityProvider."""


def delete_cluster(
    name: str,
    /,
    *,
    Cluster: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteClusterResponseAnswer]:
    """Call aws-sdk:ecs:deleteCluster."""


def delete_daemon(
    name: str,
    /,
    *,
    DaemonArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDaemonResponseAnswer]:
    """Call aws-sdk:ecs:deleteDaemon."""


def delete_daemon_task_definition(
    name: str,
    /,
    *,
    DaemonTaskDefinition: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDaemonTaskDefinitionResponseAnswer]:
    """Call aws-sdk:ecs:deleteDaemonTaskDefinition."""


def delete_express_gateway_service(
    name: str,
    /,
    *,
    ServiceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteExpressGatewayServiceResponseAnswer]:
    """Call aws-sdk:ecs:deleteExpressGatewayService."""


def delete_gateway(
    name: str,
    /,
    *,
    Gateway: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteGatewayResponseAnswer]:
    """Call aws-sdk:ecs:deleteGateway."""


def delete_service(
    name: str,
    /,
    *,
    Service: _Text,
    Cluster: _Text = ...,
    Force: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteServiceResponseAnswer]:
    """Call aws-sdk:ecs:deleteService."""


def delete_task_definitions(
    name: str,
    /,
    *,
    TaskDefinitions: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteTaskDefinitionsResponseAnswer]:
    """Call aws-sdk:ecs:deleteTaskDefinitions."""


def delete_task_set(
    name: str,
    /,
    *,
    Cluster: _Text,
    Service: _Text,
    TaskSet: _Text,
    Force: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteTaskSetResponseAnswer]:
    """Call aws-sdk:ecs:deleteTaskSet."""


def deregister_container_instance(
    name: str,
    /,
    *,
    ContainerInstance: _Text,
    Cluster: _Text = ...,
    Force: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeregisterContainerInstanceResponseAnswer]:
    """Call aws-sdk:ecs:deregisterContainerInstance."""


def deregister_task_definition(
    name: str,
    /,
    *,
    TaskDefinition: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeregisterTaskDefinitionResponseAnswer]:
    """Call aws-sdk:ecs:deregisterTaskDefinition."""


def describe_capacity_providers(
    name: str,
    /,
    *,
    CapacityProviders: _Sequence[_Text] = ...,
    Cluster: _Text = ...,
    Include: _Sequence[_t.Literal["TAGS"] | _Text] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeCapacityProvidersResponseAnswer]:
    """Call aws-sdk:ecs:describeCapacityProviders."""


def describe_clusters(
    name: str,
    /,
    *,
    Clusters: _Sequence[_Text] = ...,
    Include: _Sequence[_t.Literal["ATTACHMENTS", "CONFIGURATIONS", "SETTINGS", "STATISTICS", "TAGS"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeClustersResponseAnswer]:
    """Call aws-sdk:ecs:describeClusters."""


def describe_container_instances(
    name: str,
    /,
    *,
    ContainerInstances: _Sequence[_Text],
    Cluster: _Text = ...,
    Include: _Sequence[_t.Literal["TAGS", "CONTAINER_INSTANCE_HEALTH"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeContainerInstancesResponseAnswer]:
    """Call aws-sdk:ecs:describeContainerInstances."""


def describe_daemon(
    name: str,
    /,
    *,
    DaemonArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDaemonResponseAnswer]:
    """Call aws-sdk:ecs:describeDaemon."""


def describe_daemon_deployments(
    name: str,
    /,
    *,
    DaemonDeploymentArns: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDaemonDeploymentsResponseAnswer]:
    """Call aws-sdk:ecs:describeDaemonDeployments."""


def describe_daemon_revisions(
    name: str,
    /,
    *,
    DaemonRevisionArns: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDaemonRevisionsResponseAnswer]:
    """Call aws-sdk:ecs:describeDaemonRevisions."""


def describe_daemon_task_definition(
    name: str,
    /,
    *,
    DaemonTaskDefinition: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDaemonTaskDefinitionResponseAnswer]:
    """Call aws-sdk:ecs:describeDaemonTaskDefinition."""


def describe_express_gateway_service(
    name: str,
    /,
    *,
    ServiceArn: _Text,
    Include: _Sequence[_t.Literal["TAGS"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeExpressGatewayServiceResponseAnswer]:
    """Call aws-sdk:ecs:describeExpressGatewayService."""


def describe_gateway(
    name: str,
    /,
    *,
    Gateway: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeGatewayResponseAnswer]:
    """Call aws-sdk:ecs:describeGateway."""


def describe_gateway_resources(
    name: str,
    /,
    *,
    Gateway: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeGatewayResourcesResponseAnswer]:
    """Call aws-sdk:ecs:describeGatewayResources."""


def describe_gateway_route(
    name: str,
    /,
    *,
    GatewayRouteArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeGatewayRouteResponseAnswer]:
    """Call aws-sdk:ecs:describeGatewayRoute."""


def describe_service_deployments(
    name: str,
    /,
    *,
    ServiceDeploymentArns: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeServiceDeploymentsResponseAnswer]:
    """Call aws-sdk:ecs:describeServiceDeployments."""


def describe_service_revisions(
    name: str,
    /,
    *,
    ServiceRevisionArns: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeServiceRevisionsResponseAnswer]:
    """Call aws-sdk:ecs:describeServiceRevisions."""


def describe_services(
    name: str,
    /,
    *,
    Services: _Sequence[_Text],
    Cluster: _Text = ...,
    Include: _Sequence[_t.Literal["TAGS"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeServicesResponseAnswer]:
    """Call aws-sdk:ecs:describeServices."""


def describe_task_definition(
    name: str,
    /,
    *,
    TaskDefinition: _Text,
    Include: _Sequence[_t.Literal["TAGS"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTaskDefinitionResponseAnswer]:
    """Call aws-sdk:ecs:describeTaskDefinition."""


def describe_task_sets(
    name: str,
    /,
    *,
    Cluster: _Text,
    Service: _Text,
    TaskSets: _Sequence[_Text] = ...,
    Include: _Sequence[_t.Literal["TAGS"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTaskSetsResponseAnswer]:
    """Call aws-sdk:ecs:describeTaskSets."""


def describe_tasks(
    name: str,
    /,
    *,
    Tasks: _Sequence[_Text],
    Cluster: _Text = ...,
    Include: _Sequence[_t.Literal["TAGS"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTasksResponseAnswer]:
    """Call aws-sdk:ecs:describeTasks."""


def disassociate_gateway_from_cluster(
    name: str,
    /,
    *,
    Gateway: _Text,
    Cluster: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DisassociateGatewayFromClusterResponseAnswer]:
    """Call aws-sdk:ecs:disassociateGatewayFromCluster."""


def discover_poll_endpoint(
    name: str,
    /,
    *,
    ContainerInstance: _Text = ...,
    Cluster: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DiscoverPollEndpointResponseAnswer]:
    """Call aws-sdk:ecs:discoverPollEndpoint."""


def execute_command(
    name: str,
    /,
    *,
    Command: _Text,
    Interactive: bool,
    Task: _Text,
    Cluster: _Text = ...,
    Container: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ExecuteCommandResponseAnswer]:
    """Call aws-sdk:ecs:executeCommand."""


def get_task_protection(
    name: str,
    /,
    *,
    Cluster: _Text,
    Tasks: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTaskProtectionResponseAnswer]:
    """Call aws-sdk:ecs:getTaskProtection."""


def list_account_settings(
    name: str,
    /,
    *,
    Name: _t.Literal["serviceLongArnFormat", "taskLongArnFormat", "containerInstanceLongArnFormat", "awsvpcTrunking", "containerInsights", "fargateFIPSMode", "tagResourceAuthorization", "fargateTaskRetirementWaitPeriod", "guardDutyActivate", "defaultLogDriverMode", "fargateEventWindows"] | _Text = ...,
    Value: _Text = ...,
    PrincipalArn: _Text = ...,
    EffectiveSettings: bool = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAccountSettingsResponseAnswer]:
    """Call aws-sdk:ecs:listAccountSettings."""


def list_attributes(
    name: str,
    /,
    *,
    TargetType: _t.Literal["container-instance"] | _Text,
    Cluster: _Text = ...,
    AttributeName: _Text = ...,
    AttributeValue: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAttributesResponseAnswer]:
    """Call aws-sdk:ecs:listAttributes."""


def list_clusters(
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
) -> _Task[ListClustersResponseAnswer]:
    """Call aws-sdk:ecs:listClusters."""


def list_container_instances(
    name: str,
    /,
    *,
    Cluster: _Text = ...,
    Filter: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Status: _t.Literal["ACTIVE", "DRAINING", "REGISTERING", "DEREGISTERING", "REGISTRATION_FAILED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListContainerInstancesResponseAnswer]:
    """Call aws-sdk:ecs:listContainerInstances."""


def list_daemon_deployments(
    name: str,
    /,
    *,
    DaemonArn: _Text,
    Status: _Sequence[_t.Literal["PENDING", "SUCCESSFUL", "STOPPED", "STOP_REQUESTED", "IN_PROGRESS", "ROLLBACK_IN_PROGRESS", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"] | _Text] = ...,
    CreatedAt: CreatedAtDict = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDaemonDeploymentsResponseAnswer]:
    """Call aws-sdk:ecs:listDaemonDeployments."""


def list_daemon_task_definitions(
    name: str,
    /,
    *,
    FamilyPrefix: _Text = ...,
    Family: _Text = ...,
    Revision: _t.Literal["LAST_REGISTERED"] | _Text = ...,
    Status: _t.Literal["ACTIVE", "DELETE_IN_PROGRESS", "ALL"] | _Text = ...,
    Sort: _t.Literal["ASC", "DESC"] | _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDaemonTaskDefinitionsResponseAnswer]:
    """Call aws-sdk:ecs:listDaemonTaskDefinitions."""


def list_daemons(
    name: str,
    /,
    *,
    ClusterArn: _Text = ...,
    CapacityProviderArns: _Sequence[_Text] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDaemonsResponseAnswer]:
    """Call aws-sdk:ecs:listDaemons."""


def list_gateway_cluster_associations(
    name: str,
    /,
    *,
    Gateway: _Text = ...,
    Cluster: _Text = ...,
    Status: _Sequence[_t.Literal["ACTIVE", "DISASSOCIATING", "INACTIVE"] | _Text] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListGatewayClusterAssociationsResponseAnswer]:
    """Call aws-sdk:ecs:listGatewayClusterAssociations."""


def list_gateway_routes(
    name: str,
    /,
    *,
    Gateway: _Text = ...,
    Cluster: _Text = ...,
    Service: _Text = ...,
    ServiceContainerPortName: _Text = ...,
    Status: _Sequence[_t.Literal["ACTIVE", "CREATE_IN_PROGRESS", "CREATE_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_FAILED", "DELETE_IN_PROGRESS", "DELETE_FAILED"] | _Text] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListGatewayRoutesResponseAnswer]:
    """Call aws-sdk:ecs:listGatewayRoutes."""


def list_gateways(
    name: str,
    /,
    *,
    Names: _Sequence[_Text] = ...,
    Status: _Sequence[_t.Literal["ACTIVE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED", "DELETED"] | _Text] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListGatewaysResponseAnswer]:
    """Call aws-sdk:ecs:listGateways."""


def list_service_deployments(
    name: str,
    /,
    *,
    Service: _Text,
    Cluster: _Text = ...,
    Status: _Sequence[_t.Literal["PENDING", "SUCCESSFUL", "STOPPED", "STOP_REQUESTED", "IN_PROGRESS", "ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"] | _Text] = ...,
    CreatedAt: CreatedAtDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListServiceDeploymentsResponseAnswer]:
    """Call aws-sdk:ecs:listServiceDeployments."""


def list_services(
    name: str,
    /,
    *,
    Cluster: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    LaunchType: _t.Literal["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"] | _Text = ...,
    SchedulingStrategy: _t.Literal["REPLICA", "DAEMON"] | _Text = ...,
    ResourceManagementType: _t.Literal["CUSTOMER", "ECS"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListServicesResponseAnswer]:
    """Call aws-sdk:ecs:listServices."""


def list_services_by_namespace(
    name: str,
    /,
    *,
    Namespace: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListServicesByNamespaceResponseAnswer]:
    """Call aws-sdk:ecs:listServicesByNamespace."""


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
    """Call aws-sdk:ecs:listTagsForResource."""


def list_task_definition_families(
    name: str,
    /,
    *,
    FamilyPrefix: _Text = ...,
    Status: _t.Literal["ACTIVE", "INACTIVE", "ALL"] | _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTaskDefinitionFamiliesResponseAnswer]:
    """Call aws-sdk:ecs:listTaskDefinitionFamilies."""


def list_task_definitions(
    name: str,
    /,
    *,
    FamilyPrefix: _Text = ...,
    Status: _t.Literal["ACTIVE", "INACTIVE", "DELETE_IN_PROGRESS"] | _Text = ...,
    Sort: _t.Literal["ASC", "DESC"] | _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTaskDefinitionsResponseAnswer]:
    """Call aws-sdk:ecs:listTaskDefinitions."""


def list_tasks(
    name: str,
    /,
    *,
    Cluster: _Text = ...,
    ContainerInstance: _Text = ...,
    Family: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    StartedBy: _Text = ...,
    ServiceName: _Text = ...,
    DesiredStatus: _t.Literal["RUNNING", "PENDING", "STOPPED"] | _Text = ...,
    LaunchType: _t.Literal["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"] | _Text = ...,
    DaemonName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTasksResponseAnswer]:
    """Call aws-sdk:ecs:listTasks."""


def put_account_setting(
    name: str,
    /,
    *,
    Name: _t.Literal["serviceLongArnFormat", "taskLongArnFormat", "containerInstanceLongArnFormat", "awsvpcTrunking", "containerInsights", "fargateFIPSMode", "tagResourceAuthorization", "fargateTaskRetirementWaitPeriod", "guardDutyActivate", "defaultLogDriverMode", "fargateEventWindows"] | _Text,
    Value: _Text,
    PrincipalArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutAccountSettingResponseAnswer]:
    """Call aws-sdk:ecs:putAccountSetting."""


def put_account_setting_default(
    name: str,
    /,
    *,
    Name: _t.Literal["serviceLongArnFormat", "taskLongArnFormat", "containerInstanceLongArnFormat", "awsvpcTrunking", "containerInsights", "fargateFIPSMode", "tagResourceAuthorization", "fargateTaskRetirementWaitPeriod", "guardDutyActivate", "defaultLogDriverMode", "fargateEventWindows"] | _Text,
    Value: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutAccountSettingDefaultResponseAnswer]:
    """Call aws-sdk:ecs:putAccountSettingDefault."""


def put_attributes(
    name: str,
    /,
    *,
    Attributes: _Sequence[AttributeDict],
    Cluster: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutAttributesResponseAnswer]:
    """Call aws-sdk:ecs:putAttributes."""


def put_cluster_capacity_providers(
    name: str,
    /,
    *,
    Cluster: _Text,
    CapacityProviders: _Sequence[_Text],
    DefaultCapacityProviderStrategy: _Sequence[CapacityProviderStrategyItemDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutClusterCapacityProvidersResponseAnswer]:
    """Call aws-sdk:ecs:putClusterCapacityProviders."""


def register_container_instance(
    name: str,
    /,
    *,
    Cluster: _Text = ...,
    InstanceIdentityDocument: _Text = ...,
    InstanceIdentityDocumentSignature: _Text = ...,
    TotalResources: _Sequence[ResourceDict] = ...,
    VersionInfo: VersionInfoDict = ...,
    ContainerInstanceArn: _Text = ...,
    Attributes: _Sequence[AttributeDict] = ...,
    PlatformDevices: _Sequence[PlatformDeviceDict] = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterContainerInstanceResponseAnswer]:
    """Call aws-sdk:ecs:registerContainerInstance."""


def register_daemon_task_definition(
    name: str,
    /,
    *,
    Family: _Text,
    ContainerDefinitions: _Sequence[DaemonContainerDefinitionDict],
    TaskRoleArn: _Text = ...,
    ExecutionRoleArn: _Text = ...,
    Cpu: _Text = ...,
    Memory: _Text = ...,
    Volumes: _Sequence[DaemonVolumeDict] = ...,
    Tags: _Sequence[TagDict] = ...,
    PidMode: _t.Literal["none", "shared"] | _Text = ...,
    IpcMode: _t.Literal["none", "shared"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterDaemonTaskDefinitionResponseAnswer]:
    """Call aws-sdk:ecs:registerDaemonTaskDefinition."""


def register_task_definition(
    name: str,
    /,
    *,
    Family: _Text,
    ContainerDefinitions: _Sequence[ContainerDefinitionDict],
    TaskRoleArn: _Text = ...,
    ExecutionRoleArn: _Text = ...,
    NetworkMode: _t.Literal["bridge", "host", "awsvpc", "none"] | _Text = ...,
    Volumes: _Sequence[VolumeDict] = ...,
    PlacementConstraints: _Sequence[TaskDefinitionPlacementConstraintDict] = ...,
    RequiresCompatibilities: _Sequence[_t.Literal["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"] | _Text] = ...,
    Cpu: _Text = ...,
    Memory: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    PidMode: _t.Literal["host", "task"] | _Text = ...,
    IpcMode: _t.Literal["host", "task", "none"] | _Text = ...,
    ProxyConfiguration: ProxyConfigurationDict = ...,
    InferenceAccelerators: _Sequence[InferenceAcceleratorDict] = ...,
    EphemeralStorage: EphemeralStorageDict = ...,
    RuntimePlatform: RuntimePlatformDict = ...,
    EnableFaultInjection: bool = ...,
    TrustedExecutionConfiguration: TrustedExecutionConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterTaskDefinitionResponseAnswer]:
    """Call aws-sdk:ecs:registerTaskDefinition."""


def run_task(
    name: str,
    /,
    *,
    TaskDefinition: _Text,
    CapacityProviderStrategy: _Sequence[CapacityProviderStrategyItemDict] = ...,
    Cluster: _Text = ...,
    Count: int = ...,
    EnableECSManagedTags: bool = ...,
    EnableExecuteCommand: bool = ...,
    Group: _Text = ...,
    LaunchType: _t.Literal["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"] | _Text = ...,
    NetworkConfiguration: NetworkConfigurationDict = ...,
    Overrides: TaskOverrideDict = ...,
    PlacementConstraints: _Sequence[PlacementConstraintDict] = ...,
    PlacementStrategy: _Sequence[PlacementStrategyDict] = ...,
    PlatformVersion: _Text = ...,
    PropagateTags: _t.Literal["TASK_DEFINITION", "SERVICE", "NONE"] | _Text = ...,
    ReferenceId: _Text = ...,
    StartedBy: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    ClientToken: _Text = ...,
    VolumeConfigurations: _Sequence[TaskVolumeConfigurationDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RunTaskResponseAnswer]:
    """Call aws-sdk:ecs:runTask."""


def start_task(
    name: str,
    /,
    *,
    ContainerInstances: _Sequence[_Text],
    TaskDefinition: _Text,
    Cluster: _Text = ...,
    EnableECSManagedTags: bool = ...,
    EnableExecuteCommand: bool = ...,
    Group: _Text = ...,
    NetworkConfiguration: NetworkConfigurationDict = ...,
    Overrides: TaskOverrideDict = ...,
    PropagateTags: _t.Literal["TASK_DEFINITION", "SERVICE", "NONE"] | _Text = ...,
    ReferenceId: _Text = ...,
    StartedBy: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    VolumeConfigurations: _Sequence[TaskVolumeConfigurationDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartTaskResponseAnswer]:
    """Call aws-sdk:ecs:startTask."""


def stop_service_deployment(
    name: str,
    /,
    *,
    ServiceDeploymentArn: _Text,
    StopType: _t.Literal["ABORT", "ROLLBACK"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopServiceDeploymentResponseAnswer]:
    """Call aws-sdk:ecs:stopServiceDeployment."""


def stop_task(
    name: str,
    /,
    *,
    Task: _Text,
    Cluster: _Text = ...,
    Reason: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopTaskResponseAnswer]:
    """Call aws-sdk:ecs:stopTask."""


def submit_attachment_state_changes(
    name: str,
    /,
    *,
    Attachments: _Sequence[AttachmentStateChangeDict],
    Cluster: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SubmitAttachmentStateChangesResponseAnswer]:
    """Call aws-sdk:ecs:submitAttachmentStateChanges."""


def submit_container_state_change(
    name: str,
    /,
    *,
    Cluster: _Text = ...,
    Task: _Text = ...,
    ContainerName: _Text = ...,
    RuntimeId: _Text = ...,
    Status: _Text = ...,
    ExitCode: int = ...,
    Reason: _Text = ...,
    NetworkBindings: _Sequence[NetworkBindingDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SubmitContainerStateChangeResponseAnswer]:
    """Call aws-sdk:ecs:submitContainerStateChange."""


def submit_task_state_change(
    name: str,
    /,
    *,
    Cluster: _Text = ...,
    Task: _Text = ...,
    Status: _Text = ...,
    Reason: _Text = ...,
    Containers: _Sequence[ContainerStateChangeDict] = ...,
    Attachments: _Sequence[AttachmentStateChangeDict] = ...,
    ManagedAgents: _Sequence[ManagedAgentStateChangeDict] = ...,
    PullStartedAt: _Text | float = ...,
    PullStoppedAt: _Text | float = ...,
    ExecutionStoppedAt: _Text | float = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SubmitTaskStateChangeResponseAnswer]:
    """Call aws-sdk:ecs:submitTaskStateChange."""


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
    """Call aws-sdk:ecs:tagResource."""


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
    """Call aws-sdk:ecs:untagResource."""


def update_capacity_provider(
    name: str,
    /,
    *,
    Name: _Text,
    Cluster: _Text = ...,
    AutoScalingGroupProvider: AutoScalingGroupProviderUpdateDict = ...,
    ManagedInstancesProvider: UpdateManagedInstancesProviderConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateCapacityProviderResponseAnswer]:
    """Call aws-sdk:ecs:updateCapacityProvider."""


def update_cluster(
    name: str,
    /,
    *,
    Cluster: _Text,
    Settings: _Sequence[ClusterSettingDict] = ...,
    Configuration: ClusterConfigurationDict = ...,
    ServiceConnectDefaults: ClusterServiceConnectDefaultsRequestDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateClusterResponseAnswer]:
    """Call aws-sdk:ecs:updateCluster."""


def update_cluster_settings(
    name: str,
    /,
    *,
    Cluster: _Text,
    Settings: _Sequence[ClusterSettingDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateClusterSettingsResponseAnswer]:
    """Call aws-sdk:ecs:updateClusterSettings."""


def update_container_agent(
    name: str,
    /,
    *,
    ContainerInstance: _Text,
    Cluster: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateContainerAgentResponseAnswer]:
    """Call aws-sdk:ecs:updateContainerAgent."""


def update_container_instances_state(
    name: str,
    /,
    *,
    ContainerInstances: _Sequence[_Text],
    Status: _t.Literal["ACTIVE", "DRAINING", "REGISTERING", "DEREGISTERING", "REGISTRATION_FAILED"] | _Text,
    Cluster: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateContainerInstancesStateResponseAnswer]:
    """Call aws-sdk:ecs:updateContainerInstancesState."""


def update_daemon(
    name: str,
    /,
    *,
    DaemonArn: _Text,
    DaemonTaskDefinitionArn: _Text,
    CapacityProviderArns: _Sequence[_Text],
    DeploymentConfiguration: DaemonDeploymentConfigurationDict = ...,
    PropagateTags: _t.Literal["DAEMON", "NONE"] | _Text = ...,
    EnableECSManagedTags: bool = ...,
    EnableExecuteCommand: bool = ...,
    Critical: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateDaemonResponseAnswer]:
    """Call aws-sdk:ecs:updateDaemon."""


def update_express_gateway_service(
    name: str,
    /,
    *,
    ServiceArn: _Text,
    ExecutionRoleArn: _Text = ...,
    HealthCheckPath: _Text = ...,
    PrimaryContainer: ExpressGatewayContainerDict = ...,
    TaskRoleArn: _Text = ...,
    NetworkConfiguration: ExpressGatewayServiceNetworkConfigurationDict = ...,
    Cpu: _Text = ...,
    Memory: _Text = ...,
    CpuArchitecture: _t.Literal["X86_64", "ARM64"] | _Text = ...,
    ScalingTarget: ExpressGatewayScalingTargetDict = ...,
    TaskDefinitionArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateExpressGatewayServiceResponseAnswer]:
    """Call aws-sdk:ecs:updateExpressGatewayService."""


def update_gateway(
    name: str,
    /,
    *,
    Gateway: _Text,
    InfrastructureRoleArn: _Text = ...,
    DeletionProtection: bool = ...,
    Configuration: UpdateGatewayConfigurationDict = ...,
    PropagateTags: _t.Literal["NONE", "GATEWAY"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateGatewayResponseAnswer]:
    """Call aws-sdk:ecs:updateGateway."""


def update_service(
    name: str,
    /,
    *,
    Service: _Text,
    Cluster: _Text = ...,
    DesiredCount: int = ...,
    TaskDefinition: _Text = ...,
    CapacityProviderStrategy: _Sequence[CapacityProviderStrategyItemDict] = ...,
    DeploymentConfiguration: DeploymentConfigurationDict = ...,
    AvailabilityZoneRebalancing: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    NetworkConfiguration: NetworkConfigurationDict = ...,
    PlacementConstraints: _Sequence[PlacementConstraintDict] = ...,
    PlacementStrategy: _Sequence[PlacementStrategyDict] = ...,
    PlatformVersion: _Text = ...,
    ForceNewDeployment: bool = ...,
    HealthCheckGracePeriodSeconds: int = ...,
    DeploymentController: DeploymentControllerDict = ...,
    EnableExecuteCommand: bool = ...,
    EnableECSManagedTags: bool = ...,
    LoadBalancers: _Sequence[LoadBalancerDict] = ...,
    PropagateTags: _t.Literal["TASK_DEFINITION", "SERVICE", "NONE"] | _Text = ...,
    ServiceRegistries: _Sequence[ServiceRegistryDict] = ...,
    ServiceConnectConfiguration: ServiceConnectConfigurationDict = ...,
    VolumeConfigurations: _Sequence[ServiceVolumeConfigurationDict] = ...,
    VpcLatticeConfigurations: _Sequence[VpcLatticeConfigurationDict] = ...,
    GatewayConnectors: _Sequence[GatewayConnectorDict] = ...,
    Monitoring: MonitoringConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateServiceResponseAnswer]:
    """Call aws-sdk:ecs:updateService."""


def update_service_primary_task_set(
    name: str,
    /,
    *,
    Cluster: _Text,
    Service: _Text,
    PrimaryTaskSet: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateServicePrimaryTaskSetResponseAnswer]:
    """Call aws-sdk:ecs:updateServicePrimaryTaskSet."""


def update_task_protection(
    name: str,
    /,
    *,
    Cluster: _Text,
    Tasks: _Sequence[_Text],
    ProtectionEnabled: bool,
    ExpiresInMinutes: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateTaskProtectionResponseAnswer]:
    """Call aws-sdk:ecs:updateTaskProtection."""


def update_task_set(
    name: str,
    /,
    *,
    Cluster: _Text,
    Service: _Text,
    TaskSet: _Text,
    Scale: ScaleDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateTaskSetResponseAnswer]:
    """Call aws-sdk:ecs:updateTaskSet."""
