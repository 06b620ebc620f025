# ruff: noqa
# fmt: off
"""Containers on Amazon ECS and Fargate."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AttachmentAnswer:
    Id: str
    Type: str
    Status: str
    Details: list[KeyValuePairAnswer]

class AttributeAnswer:
    Name: str
    Value: str
    TargetType: str
    TargetId: str

class AwsVpcConfigurationDict(_t.TypedDict, total=False):
    Subnets: _t.Required[_Sequence[_Text]]
    SecurityGroups: _Sequence[_Text]
    AssignPublicIp: _t.Literal["ENABLED", "DISABLED"] | _Text

class CapacityProviderStrategyItemDict(_t.TypedDict, total=False):
    CapacityProvider: _t.Required[_Text]
    Weight: int
    Base: int

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

class EBSTagSpecificationDict(_t.TypedDict, total=False):
    ResourceType: _t.Required[_t.Literal["volume"] | _Text]
    Tags: _Sequence[TagDict]
    PropagateTags: _t.Literal["TASK_DEFINITION", "SERVICE", "NONE"] | _Text

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

class FailureAnswer:
    Arn: str
    Reason: str
    Detail: str

class InferenceAcceleratorAnswer:
    DeviceName: str
    DeviceType: str

class InferenceAcceleratorOverrideAnswer:
    DeviceName: str
    DeviceType: str

class InferenceAcceleratorOverrideDict(_t.TypedDict, total=False):
    DeviceName: _Text
    DeviceType: _Text

class KeyValuePairAnswer:
    Name: str
    Value: str

class KeyValuePairDict(_t.TypedDict, total=False):
    Name: _Text
    Value: _Text

class ManagedAgentAnswer:
    LastStartedAt: str
    Name: str
    Reason: str
    LastStatus: str

class NetworkBindingAnswer:
    BindIP: str
    ContainerPort: int
    HostPort: int
    Protocol: str
    ContainerPortRange: str
    HostPortRange: str

class NetworkConfigurationDict(_t.TypedDict, total=False):
    AwsvpcConfiguration: AwsVpcConfigurationDict

class NetworkInterfaceAnswer:
    AttachmentId: str
    PrivateIpv4Address: str
    Ipv6Address: str

class NvidiaMpsAllocationAnswer:
    Memory: int
    MaxComputePercent: int

class NvidiaMpsAllocationDict(_t.TypedDict, total=False):
    Memory: _t.Required[int]
    MaxComputePercent: int

class PlacementConstraintDict(_t.TypedDict, total=False):
    Type: _t.Literal["distinctInstance", "memberOf"] | _Text
    Expression: _Text

class PlacementStrategyDict(_t.TypedDict, total=False):
    Type: _t.Literal["random", "spread", "binpack"] | _Text
    Field: _Text

class ResourceRequirementAnswer:
    Value: str
    Type: str
    SharingStrategy: SharingStrategyAnswer

class ResourceRequirementDict(_t.TypedDict, total=False):
    Value: _Text
    Type: _t.Required[_t.Literal["GPU", "InferenceAccelerator", "NeuronDevice"] | _Text]
    SharingStrategy: SharingStrategyDict

class RunTaskResponseAnswer:
    Tasks: list[TaskAnswer]
    Failures: list[FailureAnswer]

class SharingStrategyAnswer:
    NvidiaMps: NvidiaMpsAllocationAnswer

class SharingStrategyDict(_t.TypedDict, total=False):
    NvidiaMps: NvidiaMpsAllocationDict

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text

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

class TaskVolumeConfigurationDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ManagedEBSVolume: TaskManagedEBSVolumeConfigurationDict

class TrustedExecutionSummaryAnswer:
    IsolationMode: str
    AttestationPolicyStatus: str

@_t.overload
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
    wait: _t.Literal[True] = ...,
    wait_for_task_token: _t.Literal[False] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TaskAnswer]:
    """Run a task and wait until it has stopped; ``.result`` describes it."""

@_t.overload
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
    wait: _t.Literal[False],
    wait_for_task_token: _t.Literal[False] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RunTaskResponseAnswer]:
    """Run a task and wait until it has stopped; ``.result`` describes it."""

@_t.overload
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
    wait_for_task_token: _t.Literal[True],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Run a task and wait until it has stopped; ``.result`` describes it."""
