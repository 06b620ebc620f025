# ruff: noqa
# fmt: off
"""Clusters and Kubernetes jobs on Amazon EKS."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AccessConfigResponseAnswer:
    BootstrapClusterCreatorAdminPermissions: bool
    AuthenticationMode: str

class ActiveCertificateAuthorityAnswer:
    Id: str
    ActivatedBy: str

class AutoScalingGroupAnswer:
    Name: str

class BlockStorageAnswer:
    Enabled: bool

class BlockStorageDict(_t.TypedDict, total=False):
    Enabled: bool

class CertificateAnswer:
    Data: str
    Active: ActiveCertificateAuthorityAnswer

class ClusterAnswer:
    Name: str
    Arn: str
    CreatedAt: str
    Version: str
    Endpoint: str
    RoleArn: str
    ResourcesVpcConfig: VpcConfigResponseAnswer
    KubernetesNetworkConfig: KubernetesNetworkConfigResponseAnswer
    Logging: LoggingAnswer
    Identity: IdentityAnswer
    Status: str
    CertificateAuthority: CertificateAnswer
    ClientRequestToken: str
    PlatformVersion: str
    Tags: _Mapping[str, str]
    EncryptionConfig: list[EncryptionConfigAnswer]
    ConnectorConfig: ConnectorConfigResponseAnswer
    Id: str
    Health: ClusterHealthAnswer
    OutpostConfig: OutpostConfigResponseAnswer
    AccessConfig: AccessConfigResponseAnswer
    UpgradePolicy: UpgradePolicyResponseAnswer
    ZonalShiftConfig: ZonalShiftConfigResponseAnswer
    RemoteNetworkConfig: RemoteNetworkConfigResponseAnswer
    ComputeConfig: ComputeConfigResponseAnswer
    StorageConfig: StorageConfigResponseAnswer
    DeletionProtection: bool
    ControlPlaneScalingConfig: ControlPlaneScalingConfigAnswer
    KubeApiServerConfig: KubeApiServerConfigResponseAnswer
    KubeSchedulerConfig: KubeSchedulerConfigResponseAnswer
    KubeControllerManagerConfig: KubeControllerManagerConfigResponseAnswer

class ClusterHealthAnswer:
    Issues: list[ClusterIssueAnswer]

class ClusterIssueAnswer:
    Code: str
    Message: str
    ResourceIds: list[str]

class ComputeConfigRequestDict(_t.TypedDict, total=False):
    Enabled: bool
    NodePools: _Sequence[_Text]
    NodeRoleArn: _Text

class ComputeConfigResponseAnswer:
    Enabled: bool
    NodePools: list[str]
    NodeRoleArn: str

class ConnectorConfigResponseAnswer:
    ActivationId: str
    ActivationCode: str
    ActivationExpiry: str
    Provider: str
    RoleArn: str

class ControlPlanePlacementRequestDict(_t.TypedDict, total=False):
    GroupName: _Text
    SpreadLevel: _t.Literal["host", "rack"] | _Text

class ControlPlanePlacementResponseAnswer:
    GroupName: str
    SpreadLevel: str

class ControlPlaneScalingConfigAnswer:
    Tier: str

class ControlPlaneScalingConfigDict(_t.TypedDict, total=False):
    Tier: _t.Literal["standard", "tier-xl", "tier-2xl", "tier-4xl", "tier-8xl"] | _Text

class CrdManagementConfigurationAnswer:
    Managed: bool

class CrdManagementConfigurationDict(_t.TypedDict, total=False):
    Managed: bool

class CreateAccessConfigRequestDict(_t.TypedDict, total=False):
    BootstrapClusterCreatorAdminPermissions: bool
    AuthenticationMode: _t.Literal["API", "API_AND_CONFIG_MAP", "CONFIG_MAP"] | _Text

class CreateClusterResponseAnswer:
    Cluster: ClusterAnswer

class CreateFargateProfileResponseAnswer:
    FargateProfile: FargateProfileAnswer

class CreateNodegroupResponseAnswer:
    Nodegroup: NodegroupAnswer

class DeleteClusterResponseAnswer:
    Cluster: ClusterAnswer

class DeleteFargateProfileResponseAnswer:
    FargateProfile: FargateProfileAnswer

class DeleteNodegroupResponseAnswer:
    Nodegroup: NodegroupAnswer

class ElasticLoadBalancingAnswer:
    Enabled: bool
    GatewayApi: GatewayApiConfigurationAnswer

class ElasticLoadBalancingDict(_t.TypedDict, total=False):
    Enabled: bool
    GatewayApi: GatewayApiConfigurationDict

class EncryptionConfigAnswer:
    Resources: list[str]
    Provider: ProviderAnswer

class EncryptionConfigDict(_t.TypedDict, total=False):
    Resources: _Sequence[_Text]
    Provider: ProviderDict

class EtcdPlacementRequestDict(_t.TypedDict, total=False):
    SpreadLevel: _t.Literal["host", "rack"] | _Text

class EtcdPlacementResponseAnswer:
    SpreadLevel: str

class FargateProfileAnswer:
    FargateProfileName: str
    FargateProfileArn: str
    ClusterName: str
    CreatedAt: str
    PodExecutionRoleArn: str
    Subnets: list[str]
    Selectors: list[FargateProfileSelectorAnswer]
    Status: str
    Tags: _Mapping[str, str]
    Health: FargateProfileHealthAnswer

class FargateProfileHealthAnswer:
    Issues: list[FargateProfileIssueAnswer]

class FargateProfileIssueAnswer:
    Code: str
    Message: str
    ResourceIds: list[str]

class FargateProfileSelectorAnswer:
    Namespace: str
    Labels: _Mapping[str, str]

class FargateProfileSelectorDict(_t.TypedDict, total=False):
    Namespace: _Text
    Labels: _Mapping[str, _Text]

class GatewayApiConfigurationAnswer:
    Crds: CrdManagementConfigurationAnswer

class GatewayApiConfigurationDict(_t.TypedDict, total=False):
    Crds: CrdManagementConfigurationDict

class HorizontalPodAutoscalerControllerConfigRequestDict(_t.TypedDict, total=False):
    HorizontalPodAutoscalerSyncPeriod: _Text

class HorizontalPodAutoscalerControllerConfigResponseAnswer:
    HorizontalPodAutoscalerSyncPeriod: str

class IdentityAnswer:
    Oidc: OIDCAnswer

class IssueAnswer:
    Code: str
    Message: str
    ResourceIds: list[str]

class KubeApiServerConfigRequestDict(_t.TypedDict, total=False):
    EventTtl: _Text
    ServiceNodePortRange: ServiceNodePortRangeDict

class KubeApiServerConfigResponseAnswer:
    EventTtl: str
    ServiceNodePortRange: ServiceNodePortRangeAnswer

class KubeControllerManagerConfigRequestDict(_t.TypedDict, total=False):
    PodGcControllerConfig: PodGcControllerConfigRequestDict
    HorizontalPodAutoscalerControllerConfig: HorizontalPodAutoscalerControllerConfigRequestDict

class KubeControllerManagerConfigResponseAnswer:
    PodGcControllerConfig: PodGcControllerConfigResponseAnswer
    HorizontalPodAutoscalerControllerConfig: HorizontalPodAutoscalerControllerConfigResponseAnswer

class KubeSchedulerConfigRequestDict(_t.TypedDict, total=False):
    NodeResourcesFit: NodeResourcesFitConfigDict

class KubeSchedulerConfigResponseAnswer:
    NodeResourcesFit: NodeResourcesFitConfigAnswer

class KubernetesNetworkConfigRequestDict(_t.TypedDict, total=False):
    ServiceIpv4Cidr: _Text
    IpFamily: _t.Literal["ipv4", "ipv6"] | _Text
    ElasticLoadBalancing: ElasticLoadBalancingDict

class KubernetesNetworkConfigResponseAnswer:
    ServiceIpv4Cidr: str
    ServiceIpv6Cidr: str
    IpFamily: str
    ElasticLoadBalancing: ElasticLoadBalancingAnswer

class LaunchTemplateSpecificationAnswer:
    Name: str
    Version: str
    Id: str

class LaunchTemplateSpecificationDict(_t.TypedDict, total=False):
    Name: _Text
    Version: _Text
    Id: _Text

class LogOptionsDict(_t.TypedDict, total=False):
    RetrieveLogs: bool
    RawLogs: bool
    LogParameters: _Mapping[str, object]

class LogSetupAnswer:
    Types: list[str]
    Enabled: bool

class LogSetupDict(_t.TypedDict, total=False):
    Types: _Sequence[_t.Literal["api", "audit", "authenticator", "controllerManager", "scheduler"] | _Text]
    Enabled: bool

class LoggingAnswer:
    ClusterLogging: list[LogSetupAnswer]

class LoggingDict(_t.TypedDict, total=False):
    ClusterLogging: _Sequence[LogSetupDict]

class NodeRepairConfigAnswer:
    Enabled: bool
    MaxUnhealthyNodeThresholdCount: int
    MaxUnhealthyNodeThresholdPercentage: int
    MaxParallelNodesRepairedCount: int
    MaxParallelNodesRepairedPercentage: int
    NodeRepairConfigOverrides: list[NodeRepairConfigOverridesAnswer]

class NodeRepairConfigDict(_t.TypedDict, total=False):
    Enabled: bool
    MaxUnhealthyNodeThresholdCount: int
    MaxUnhealthyNodeThresholdPercentage: int
    MaxParallelNodesRepairedCount: int
    MaxParallelNodesRepairedPercentage: int
    NodeRepairConfigOverrides: _Sequence[NodeRepairConfigOverridesDict]

class NodeRepairConfigOverridesAnswer:
    NodeMonitoringCondition: str
    NodeUnhealthyReason: str
    MinRepairWaitTimeMins: int
    RepairAction: str

class NodeRepairConfigOverridesDict(_t.TypedDict, total=False):
    NodeMonitoringCondition: _Text
    NodeUnhealthyReason: _Text
    MinRepairWaitTimeMins: int
    RepairAction: _t.Literal["Replace", "Reboot", "NoAction"] | _Text

class NodeResourcesFitConfigAnswer:
    ScoringStrategy: ScoringStrategyAnswer

class NodeResourcesFitConfigDict(_t.TypedDict, total=False):
    ScoringStrategy: ScoringStrategyDict

class NodegroupAnswer:
    NodegroupName: str
    NodegroupArn: str
    ClusterName: str
    Version: str
    ReleaseVersion: str
    CreatedAt: str
    ModifiedAt: str
    Status: str
    CapacityType: str
    ScalingConfig: NodegroupScalingConfigAnswer
    InstanceTypes: list[str]
    Subnets: list[str]
    RemoteAccess: RemoteAccessConfigAnswer
    AmiType: str
    NodeRole: str
    Labels: _Mapping[str, str]
    Taints: list[TaintAnswer]
    Resources: NodegroupResourcesAnswer
    DiskSize: int
    Health: NodegroupHealthAnswer
    UpdateConfig: NodegroupUpdateConfigAnswer
    NodeRepairConfig: NodeRepairConfigAnswer
    LaunchTemplate: LaunchTemplateSpecificationAnswer
    Tags: _Mapping[str, str]
    WarmPoolConfig: WarmPoolConfigAnswer

class NodegroupHealthAnswer:
    Issues: list[IssueAnswer]

class NodegroupResourcesAnswer:
    AutoScalingGroups: list[AutoScalingGroupAnswer]
    RemoteAccessSecurityGroup: str

class NodegroupScalingConfigAnswer:
    MinSize: int
    MaxSize: int
    DesiredSize: int

class NodegroupScalingConfigDict(_t.TypedDict, total=False):
    MinSize: int
    MaxSize: int
    DesiredSize: int

class NodegroupUpdateConfigAnswer:
    MaxUnavailable: int
    MaxUnavailablePercentage: int
    UpdateStrategy: str

class NodegroupUpdateConfigDict(_t.TypedDict, total=False):
    MaxUnavailable: int
    MaxUnavailablePercentage: int
    UpdateStrategy: _t.Literal["DEFAULT", "MINIMAL"] | _Text

class OIDCAnswer:
    Issuer: str

class OutpostConfigRequestDict(_t.TypedDict, total=False):
    OutpostArns: _t.Required[_Sequence[_Text]]
    ControlPlaneInstanceType: _t.Required[_Text]
    ControlPlanePlacement: ControlPlanePlacementRequestDict
    EtcdInstanceType: _Text
    EtcdPlacement: EtcdPlacementRequestDict

class OutpostConfigResponseAnswer:
    OutpostArns: list[str]
    ControlPlaneInstanceType: str
    ControlPlanePlacement: ControlPlanePlacementResponseAnswer
    EtcdInstanceType: str
    EtcdPlacement: EtcdPlacementResponseAnswer

class PodGcControllerConfigRequestDict(_t.TypedDict, total=False):
    TerminatedPodGcThreshold: int

class PodGcControllerConfigResponseAnswer:
    TerminatedPodGcThreshold: int

class ProviderAnswer:
    KeyArn: str

class ProviderDict(_t.TypedDict, total=False):
    KeyArn: _Text

class RemoteAccessConfigAnswer:
    Ec2SshKey: str
    SourceSecurityGroups: list[str]

class RemoteAccessConfigDict(_t.TypedDict, total=False):
    Ec2SshKey: _Text
    SourceSecurityGroups: _Sequence[_Text]

class RemoteNetworkConfigRequestDict(_t.TypedDict, total=False):
    RemoteNodeNetworks: _Sequence[RemoteNodeNetworkDict]
    RemotePodNetworks: _Sequence[RemotePodNetworkDict]

class RemoteNetworkConfigResponseAnswer:
    RemoteNodeNetworks: list[RemoteNodeNetworkAnswer]
    RemotePodNetworks: list[RemotePodNetworkAnswer]

class RemoteNodeNetworkAnswer:
    Cidrs: list[str]

class RemoteNodeNetworkDict(_t.TypedDict, total=False):
    Cidrs: _Sequence[_Text]

class RemotePodNetworkAnswer:
    Cidrs: list[str]

class RemotePodNetworkDict(_t.TypedDict, total=False):
    Cidrs: _Sequence[_Text]

class ResourceWeightAnswer:
    Name: str
    Weight: int

class ResourceWeightDict(_t.TypedDict, total=False):
    Name: _Text
    Weight: int

class ScoringStrategyAnswer:
    Type: str
    Resources: list[ResourceWeightAnswer]

class ScoringStrategyDict(_t.TypedDict, total=False):
    Type: _t.Literal["LeastAllocated", "MostAllocated"] | _Text
    Resources: _Sequence[ResourceWeightDict]

class ServiceNodePortRangeAnswer:
    MinPort: int
    MaxPort: int

class ServiceNodePortRangeDict(_t.TypedDict, total=False):
    MinPort: int
    MaxPort: int

class StorageConfigRequestDict(_t.TypedDict, total=False):
    BlockStorage: BlockStorageDict

class StorageConfigResponseAnswer:
    BlockStorage: BlockStorageAnswer

class TaintAnswer:
    Key: str
    Value: str
    Effect: str

class TaintDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text
    Effect: _t.Literal["NO_SCHEDULE", "NO_EXECUTE", "PREFER_NO_SCHEDULE"] | _Text

class UpgradePolicyRequestDict(_t.TypedDict, total=False):
    SupportType: _t.Literal["STANDARD", "EXTENDED"] | _Text

class UpgradePolicyResponseAnswer:
    SupportType: str

class VpcConfigRequestDict(_t.TypedDict, total=False):
    SubnetIds: _Sequence[_Text]
    SecurityGroupIds: _Sequence[_Text]
    EndpointPublicAccess: bool
    EndpointPrivateAccess: bool
    PublicAccessCidrs: _Sequence[_Text]
    ControlPlaneEgressMode: _t.Literal["AWS_MANAGED", "CUSTOMER_ROUTED", "CUSTOMER_ISOLATED"] | _Text

class VpcConfigResponseAnswer:
    SubnetIds: list[str]
    SecurityGroupIds: list[str]
    ClusterSecurityGroupId: str
    VpcId: str
    EndpointPublicAccess: bool
    EndpointPrivateAccess: bool
    PublicAccessCidrs: list[str]
    ControlPlaneEgressMode: str

class WarmPoolConfigAnswer:
    Enabled: bool
    MinSize: int
    MaxGroupPreparedCapacity: int
    PoolState: str
    ReuseOnScaleIn: bool

class WarmPoolConfigDict(_t.TypedDict, total=False):
    Enabled: bool
    MinSize: int
    MaxGroupPreparedCapacity: int
    PoolState: _t.Literal["STOPPED", "RUNNING", "HIBERNATED"] | _Text
    ReuseOnScaleIn: bool

class ZonalShiftConfigRequestDict(_t.TypedDict, total=False):
    Enabled: bool

class ZonalShiftConfigResponseAnswer:
    Enabled: bool

@_t.overload
def create_cluster(
    name: str,
    /,
    *,
    Name: _Text,
    RoleArn: _Text,
    ResourcesVpcConfig: VpcConfigRequestDict,
    Version: _Text = ...,
    KubernetesNetworkConfig: KubernetesNetworkConfigRequestDict = ...,
    Logging: LoggingDict = ...,
    ClientRequestToken: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    EncryptionConfig: _Sequence[EncryptionConfigDict] = ...,
    OutpostConfig: OutpostConfigRequestDict = ...,
    AccessConfig: CreateAccessConfigRequestDict = ...,
    BootstrapSelfManagedAddons: bool = ...,
    UpgradePolicy: UpgradePolicyRequestDict = ...,
    ZonalShiftConfig: ZonalShiftConfigRequestDict = ...,
    RemoteNetworkConfig: RemoteNetworkConfigRequestDict = ...,
    ComputeConfig: ComputeConfigRequestDict = ...,
    StorageConfig: StorageConfigRequestDict = ...,
    DeletionProtection: bool = ...,
    ControlPlaneScalingConfig: ControlPlaneScalingConfigDict = ...,
    KubeApiServerConfig: KubeApiServerConfigRequestDict = ...,
    KubeSchedulerConfig: KubeSchedulerConfigRequestDict = ...,
    KubeControllerManagerConfig: KubeControllerManagerConfigRequestDict = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Make a cluster and wait until it is there."""

@_t.overload
def create_cluster(
    name: str,
    /,
    *,
    Name: _Text,
    RoleArn: _Text,
    ResourcesVpcConfig: VpcConfigRequestDict,
    Version: _Text = ...,
    KubernetesNetworkConfig: KubernetesNetworkConfigRequestDict = ...,
    Logging: LoggingDict = ...,
    ClientRequestToken: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    EncryptionConfig: _Sequence[EncryptionConfigDict] = ...,
    OutpostConfig: OutpostConfigRequestDict = ...,
    AccessConfig: CreateAccessConfigRequestDict = ...,
    BootstrapSelfManagedAddons: bool = ...,
    UpgradePolicy: UpgradePolicyRequestDict = ...,
    ZonalShiftConfig: ZonalShiftConfigRequestDict = ...,
    RemoteNetworkConfig: RemoteNetworkConfigRequestDict = ...,
    ComputeConfig: ComputeConfigRequestDict = ...,
    StorageConfig: StorageConfigRequestDict = ...,
    DeletionProtection: bool = ...,
    ControlPlaneScalingConfig: ControlPlaneScalingConfigDict = ...,
    KubeApiServerConfig: KubeApiServerConfigRequestDict = ...,
    KubeSchedulerConfig: KubeSchedulerConfigRequestDict = ...,
    KubeControllerManagerConfig: KubeControllerManagerConfigRequestDict = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateClusterResponseAnswer]:
    """Make a cluster and wait until it is there."""


@_t.overload
def delete_cluster(
    name: str,
    /,
    *,
    Name: _Text,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Delete a cluster and wait until it is gone."""

@_t.overload
def delete_cluster(
    name: str,
    /,
    *,
    Name: _Text,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteClusterResponseAnswer]:
    """Delete a cluster and wait until it is gone."""


@_t.overload
def create_nodegroup(
    name: str,
    /,
    *,
    ClusterName: _Text,
    NodegroupName: _Text,
    Subnets: _Sequence[_Text],
    NodeRole: _Text,
    ScalingConfig: NodegroupScalingConfigDict = ...,
    DiskSize: int = ...,
    InstanceTypes: _Sequence[_Text] = ...,
    AmiType: _t.Literal["AL2_x86_64", "AL2_x86_64_GPU", "AL2_ARM_64", "CUSTOM", "BOTTLEROCKET_ARM_64", "BOTTLEROCKET_x86_64", "BOTTLEROCKET_ARM_64_FIPS", "BOTTLEROCKET_x86_64_FIPS", "BOTTLEROCKET_ARM_64_NVIDIA", "BOTTLEROCKET_x86_64_NVIDIA", "BOTTLEROCKET_ARM_64_NVIDIA_FIPS", "BOTTLEROCKET_x86_64_NVIDIA_FIPS", "WINDOWS_CORE_2019_x86_64", "WINDOWS_FULL_2019_x86_64", "WINDOWS_CORE_2022_x86_64", "WINDOWS_FULL_2022_x86_64", "WINDOWS_CORE_2025_x86_64", "WINDOWS_FULL_2025_x86_64", "AL2023_x86_64_STANDARD", "AL2023_ARM_64_STANDARD", "AL2023_x86_64_NEURON", "AL2023_x86_64_NVIDIA", "AL2023_ARM_64_NVIDIA"] | _Text = ...,
    RemoteAccess: RemoteAccessConfigDict = ...,
    Labels: _Mapping[str, _Text] = ...,
    Taints: _Sequence[TaintDict] = ...,
    Tags: _Mapping[str, _Text] = ...,
    ClientRequestToken: _Text = ...,
    LaunchTemplate: LaunchTemplateSpecificationDict = ...,
    UpdateConfig: NodegroupUpdateConfigDict = ...,
    NodeRepairConfig: NodeRepairConfigDict = ...,
    CapacityType: _t.Literal["ON_DEMAND", "SPOT", "CAPACITY_BLOCK"] | _Text = ...,
    Version: _Text = ...,
    ReleaseVersion: _Text = ...,
    WarmPoolConfig: WarmPoolConfigDict = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Make a node group and wait until it is there."""

@_t.overload
def create_nodegroup(
    name: str,
    /,
    *,
    ClusterName: _Text,
    NodegroupName: _Text,
    Subnets: _Sequence[_Text],
    NodeRole: _Text,
    ScalingConfig: NodegroupScalingConfigDict = ...,
    DiskSize: int = ...,
    InstanceTypes: _Sequence[_Text] = ...,
    AmiType: _t.Literal["AL2_x86_64", "AL2_x86_64_GPU", "AL2_ARM_64", "CUSTOM", "BOTTLEROCKET_ARM_64", "BOTTLEROCKET_x86_64", "BOTTLEROCKET_ARM_64_FIPS", "BOTTLEROCKET_x86_64_FIPS", "BOTTLEROCKET_ARM_64_NVIDIA", "BOTTLEROCKET_x86_64_NVIDIA", "BOTTLEROCKET_ARM_64_NVIDIA_FIPS", "BOTTLEROCKET_x86_64_NVIDIA_FIPS", "WINDOWS_CORE_2019_x86_64", "WINDOWS_FULL_2019_x86_64", "WINDOWS_CORE_2022_x86_64", "WINDOWS_FULL_2022_x86_64", "WINDOWS_CORE_2025_x86_64", "WINDOWS_FULL_2025_x86_64", "AL2023_x86_64_STANDARD", "AL2023_ARM_64_STANDARD", "AL2023_x86_64_NEURON", "AL2023_x86_64_NVIDIA", "AL2023_ARM_64_NVIDIA"] | _Text = ...,
    RemoteAccess: RemoteAccessConfigDict = ...,
    Labels: _Mapping[str, _Text] = ...,
    Taints: _Sequence[TaintDict] = ...,
    Tags: _Mapping[str, _Text] = ...,
    ClientRequestToken: _Text = ...,
    LaunchTemplate: LaunchTemplateSpecificationDict = ...,
    UpdateConfig: NodegroupUpdateConfigDict = ...,
    NodeRepairConfig: NodeRepairConfigDict = ...,
    CapacityType: _t.Literal["ON_DEMAND", "SPOT", "CAPACITY_BLOCK"] | _Text = ...,
    Version: _Text = ...,
    ReleaseVersion: _Text = ...,
    WarmPoolConfig: WarmPoolConfigDict = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateNodegroupResponseAnswer]:
    """Make a node group and wait until it is there."""


@_t.overload
def delete_nodegroup(
    name: str,
    /,
    *,
    ClusterName: _Text,
    NodegroupName: _Text,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Delete a node group and wait until it is gone."""

@_t.overload
def delete_nodegroup(
    name: str,
    /,
    *,
    ClusterName: _Text,
    NodegroupName: _Text,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteNodegroupResponseAnswer]:
    """Delete a node group and wait until it is gone."""


@_t.overload
def create_fargate_profile(
    name: str,
    /,
    *,
    FargateProfileName: _Text,
    ClusterName: _Text,
    PodExecutionRoleArn: _Text,
    Subnets: _Sequence[_Text] = ...,
    Selectors: _Sequence[FargateProfileSelectorDict] = ...,
    ClientRequestToken: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Make a Fargate profile and wait until it is there."""

@_t.overload
def create_fargate_profile(
    name: str,
    /,
    *,
    FargateProfileName: _Text,
    ClusterName: _Text,
    PodExecutionRoleArn: _Text,
    Subnets: _Sequence[_Text] = ...,
    Selectors: _Sequence[FargateProfileSelectorDict] = ...,
    ClientRequestToken: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateFargateProfileResponseAnswer]:
    """Make a Fargate profile and wait until it is there."""


@_t.overload
def delete_fargate_profile(
    name: str,
    /,
    *,
    ClusterName: _Text,
    FargateProfileName: _Text,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Delete a Fargate profile and wait until it is gone."""

@_t.overload
def delete_fargate_profile(
    name: str,
    /,
    *,
    ClusterName: _Text,
    FargateProfileName: _Text,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteFargateProfileResponseAnswer]:
    """Delete a Fargate profile and wait until it is gone."""


def call(
    name: str,
    /,
    *,
    ClusterName: _Text,
    CertificateAuthority: _Text,
    Endpoint: _Text,
    Method: _t.Literal["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH"] | _Text,
    Path: _Text,
    QueryParameters: _Mapping[str, _Sequence[_Text]] = ...,
    RequestBody: object = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call the Kubernetes API of a cluster."""


def run_job(
    name: str,
    /,
    *,
    ClusterName: _Text,
    CertificateAuthority: _Text,
    Endpoint: _Text,
    Job: object,
    Namespace: _Text = ...,
    LogOptions: LogOptionsDict = ...,
    wait: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Run a Kubernetes job and wait for its end."""
