# ruff: noqa
# fmt: off
"""Clusters and steps of Amazon EMR."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class ApplicationDict(_t.TypedDict, total=False):
    Name: _Text
    Version: _Text
    Args: _Sequence[_Text]
    AdditionalInfo: _Mapping[str, _Text]

class AutoScalingPolicyDict(_t.TypedDict, total=False):
    Constraints: _t.Required[ScalingConstraintsDict]
    Rules: _t.Required[_Sequence[ScalingRuleDict]]

class AutoTerminationPolicyDict(_t.TypedDict, total=False):
    IdleTimeout: int

class BootstrapActionConfigDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ScriptBootstrapAction: _t.Required[ScriptBootstrapActionConfigDict]

class CloudWatchAlarmDefinitionDict(_t.TypedDict, total=False):
    ComparisonOperator: _t.Required[_t.Literal["GREATER_THAN_OR_EQUAL", "GREATER_THAN", "LESS_THAN", "LESS_THAN_OR_EQUAL"] | _Text]
    EvaluationPeriods: int
    MetricName: _t.Required[_Text]
    Namespace: _Text
    Period: _t.Required[int]
    Statistic: _t.Literal["SAMPLE_COUNT", "AVERAGE", "SUM", "MINIMUM", "MAXIMUM"] | _Text
    Threshold: _t.Required[float]
    Unit: _Text
    Dimensions: _Sequence[MetricDimensionDict]

class CloudWatchLogConfigurationDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]
    LogGroupName: _Text
    LogStreamNamePrefix: _Text
    EncryptionKeyArn: _Text
    LogTypes: _Mapping[str, _Sequence[_Text]]

class ComputeLimitsDict(_t.TypedDict, total=False):
    UnitType: _t.Required[_t.Literal["InstanceFleetUnits", "Instances", "VCPU"] | _Text]
    MinimumCapacityUnits: _t.Required[int]
    MaximumCapacityUnits: _t.Required[int]
    MaximumOnDemandCapacityUnits: int
    MaximumCoreCapacityUnits: int

class ConfigurationDict(_t.TypedDict, total=False):
    Classification: _Text
    Configurations: _Sequence[ConfigurationDict]
    Properties: _Mapping[str, _Text]

class EbsBlockDeviceConfigDict(_t.TypedDict, total=False):
    VolumeSpecification: _t.Required[VolumeSpecificationDict]
    VolumesPerInstance: int

class EbsConfigurationDict(_t.TypedDict, total=False):
    EbsBlockDeviceConfigs: _Sequence[EbsBlockDeviceConfigDict]
    EbsOptimized: bool

class HadoopJarStepConfigDict(_t.TypedDict, total=False):
    Properties: _Sequence[KeyValueDict]
    Jar: _t.Required[_Text]
    MainClass: _Text
    Args: _Sequence[_Text]

class InstanceFleetConfigDict(_t.TypedDict, total=False):
    Name: _Text
    InstanceFleetType: _t.Required[_t.Literal["MASTER", "CORE", "TASK"] | _Text]
    TargetOnDemandCapacity: int
    TargetSpotCapacity: int
    InstanceTypeConfigs: _Sequence[InstanceTypeConfigDict]
    LaunchSpecifications: InstanceFleetProvisioningSpecificationsDict
    ResizeSpecifications: InstanceFleetResizingSpecificationsDict
    Context: _Text

class InstanceFleetProvisioningSpecificationsDict(_t.TypedDict, total=False):
    SpotSpecification: SpotProvisioningSpecificationDict
    OnDemandSpecification: OnDemandProvisioningSpecificationDict

class InstanceFleetResizingSpecificationsDict(_t.TypedDict, total=False):
    SpotResizeSpecification: SpotResizingSpecificationDict
    OnDemandResizeSpecification: OnDemandResizingSpecificationDict

class InstanceGroupConfigDict(_t.TypedDict, total=False):
    Name: _Text
    Market: _t.Literal["ON_DEMAND", "SPOT"] | _Text
    InstanceRole: _t.Required[_t.Literal["MASTER", "CORE", "TASK"] | _Text]
    BidPrice: _Text
    InstanceType: _t.Required[_Text]
    InstanceCount: _t.Required[int]
    Configurations: _Sequence[ConfigurationDict]
    EbsConfiguration: EbsConfigurationDict
    AutoScalingPolicy: AutoScalingPolicyDict
    CustomAmiId: _Text

class InstanceTypeConfigDict(_t.TypedDict, total=False):
    InstanceType: _t.Required[_Text]
    WeightedCapacity: int
    BidPrice: _Text
    BidPriceAsPercentageOfOnDemandPrice: float
    EbsConfiguration: EbsConfigurationDict
    Configurations: _Sequence[ConfigurationDict]
    CustomAmiId: _Text
    Priority: float

class JobFlowInstancesConfigDict(_t.TypedDict, total=False):
    MasterInstanceType: _Text
    SlaveInstanceType: _Text
    InstanceCount: int
    InstanceGroups: _Sequence[InstanceGroupConfigDict]
    InstanceFleets: _Sequence[InstanceFleetConfigDict]
    Ec2KeyName: _Text
    Placement: PlacementTypeDict
    KeepJobFlowAliveWhenNoSteps: bool
    TerminationProtected: bool
    UnhealthyNodeReplacement: bool
    HadoopVersion: _Text
    Ec2SubnetId: _Text
    Ec2SubnetIds: _Sequence[_Text]
    EmrManagedMasterSecurityGroup: _Text
    EmrManagedSlaveSecurityGroup: _Text
    ServiceAccessSecurityGroup: _Text
    AdditionalMasterSecurityGroups: _Sequence[_Text]
    AdditionalSlaveSecurityGroups: _Sequence[_Text]

class KerberosAttributesDict(_t.TypedDict, total=False):
    Realm: _t.Required[_Text]
    KdcAdminPassword: _t.Required[_Text]
    CrossRealmTrustPrincipalPassword: _Text
    ADDomainJoinUser: _Text
    ADDomainJoinPassword: _Text

class KeyValueDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text

class ManagedScalingPolicyDict(_t.TypedDict, total=False):
    ComputeLimits: ComputeLimitsDict
    UtilizationPerformanceIndex: int
    ScalingStrategy: _t.Literal["DEFAULT", "ADVANCED"] | _Text

class MetricDimensionDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text

class MonitoringConfigurationDict(_t.TypedDict, total=False):
    CloudWatchLogConfiguration: CloudWatchLogConfigurationDict
    S3LoggingConfiguration: S3LoggingConfigurationDict

class OnDemandCapacityReservationOptionsDict(_t.TypedDict, total=False):
    UsageStrategy: _t.Literal["use-capacity-reservations-first"] | _Text
    CapacityReservationPreference: _t.Literal["open", "none"] | _Text
    CapacityReservationResourceGroupArn: _Text

class OnDemandProvisioningSpecificationDict(_t.TypedDict, total=False):
    AllocationStrategy: _t.Required[_t.Literal["lowest-price", "prioritized"] | _Text]
    CapacityReservationOptions: OnDemandCapacityReservationOptionsDict

class OnDemandResizingSpecificationDict(_t.TypedDict, total=False):
    TimeoutDurationMinutes: int
    AllocationStrategy: _t.Literal["lowest-price", "prioritized"] | _Text
    CapacityReservationOptions: OnDemandCapacityReservationOptionsDict

class PlacementGroupConfigDict(_t.TypedDict, total=False):
    InstanceRole: _t.Required[_t.Literal["MASTER", "CORE", "TASK"] | _Text]
    PlacementStrategy: _t.Literal["SPREAD", "PARTITION", "CLUSTER", "NONE"] | _Text

class PlacementTypeDict(_t.TypedDict, total=False):
    AvailabilityZone: _Text
    AvailabilityZones: _Sequence[_Text]

class S3LoggingConfigurationDict(_t.TypedDict, total=False):
    LogTypeUploadPolicy: _Mapping[str, _t.Literal["emr-managed", "on-customer-s3only", "disabled"] | _Text]

class S3MonitoringConfigurationDict(_t.TypedDict, total=False):
    LogUri: _Text
    EncryptionKeyArn: _Text

class ScalingActionDict(_t.TypedDict, total=False):
    Market: _t.Literal["ON_DEMAND", "SPOT"] | _Text
    SimpleScalingPolicyConfiguration: _t.Required[SimpleScalingPolicyConfigurationDict]

class ScalingConstraintsDict(_t.TypedDict, total=False):
    MinCapacity: _t.Required[int]
    MaxCapacity: _t.Required[int]

class ScalingRuleDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Description: _Text
    Action: _t.Required[ScalingActionDict]
    Trigger: _t.Required[ScalingTriggerDict]

class ScalingTriggerDict(_t.TypedDict, total=False):
    CloudWatchAlarmDefinition: _t.Required[CloudWatchAlarmDefinitionDict]

class ScriptBootstrapActionConfigDict(_t.TypedDict, total=False):
    Path: _t.Required[_Text]
    Args: _Sequence[_Text]

class SimpleScalingPolicyConfigurationDict(_t.TypedDict, total=False):
    AdjustmentType: _t.Literal["CHANGE_IN_CAPACITY", "PERCENT_CHANGE_IN_CAPACITY", "EXACT_CAPACITY"] | _Text
    ScalingAdjustment: _t.Required[int]
    CoolDown: int

class SpotProvisioningSpecificationDict(_t.TypedDict, total=False):
    TimeoutDurationMinutes: _t.Required[int]
    TimeoutAction: _t.Required[_t.Literal["SWITCH_TO_ON_DEMAND", "TERMINATE_CLUSTER"] | _Text]
    BlockDurationMinutes: int
    AllocationStrategy: _t.Literal["capacity-optimized", "price-capacity-optimized", "lowest-price", "diversified", "capacity-optimized-prioritized"] | _Text

class SpotResizingSpecificationDict(_t.TypedDict, total=False):
    TimeoutDurationMinutes: int
    AllocationStrategy: _t.Literal["capacity-optimized", "price-capacity-optimized", "lowest-price", "diversified", "capacity-optimized-prioritized"] | _Text

class StepConfigDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ActionOnFailure: _t.Literal["TERMINATE_JOB_FLOW", "TERMINATE_CLUSTER", "CANCEL_AND_WAIT", "CONTINUE"] | _Text
    HadoopJarStep: _t.Required[HadoopJarStepConfigDict]
    StepMonitoringConfiguration: StepMonitoringConfigurationDict

class StepMonitoringConfigurationDict(_t.TypedDict, total=False):
    S3MonitoringConfiguration: S3MonitoringConfigurationDict

class SupportedProductConfigDict(_t.TypedDict, total=False):
    Name: _Text
    Args: _Sequence[_Text]

class TagDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text

class VolumeSpecificationDict(_t.TypedDict, total=False):
    VolumeType: _t.Required[_Text]
    Iops: int
    SizeInGB: _t.Required[int]
    Throughput: int

def create_cluster(
    name: str,
    /,
    *,
    Name: _Text,
    Instances: JobFlowInstancesConfigDict,
    LogUri: _Text = ...,
    LogEncryptionKmsKeyId: _Text = ...,
    AdditionalInfo: _Text = ...,
    AmiVersion: _Text = ...,
    ReleaseLabel: _Text = ...,
    Steps: _Sequence[StepConfigDict] = ...,
    StepExecutionRoleArn: _Text = ...,
    BootstrapActions: _Sequence[BootstrapActionConfigDict] = ...,
    SupportedProducts: _Sequence[_Text] = ...,
    NewSupportedProducts: _Sequence[SupportedProductConfigDict] = ...,
    Applications: _Sequence[ApplicationDict] = ...,
    Configurations: _Sequence[ConfigurationDict] = ...,
    VisibleToAllUsers: bool = ...,
    JobFlowRole: _Text = ...,
    ServiceRole: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    SecurityConfiguration: _Text = ...,
    AutoScalingRole: _Text = ...,
    ScaleDownBehavior: _t.Literal["TERMINATE_AT_INSTANCE_HOUR", "TERMINATE_AT_TASK_COMPLETION"] | _Text = ...,
    CustomAmiId: _Text = ...,
    EbsRootVolumeSize: int = ...,
    RepoUpgradeOnBoot: _t.Literal["SECURITY", "NONE"] | _Text = ...,
    KerberosAttributes: KerberosAttributesDict = ...,
    StepConcurrencyLevel: int = ...,
    ManagedScalingPolicy: ManagedScalingPolicyDict = ...,
    PlacementGroupConfigs: _Sequence[PlacementGroupConfigDict] = ...,
    AutoTerminationPolicy: AutoTerminationPolicyDict = ...,
    OSReleaseLabel: _Text = ...,
    EbsRootVolumeIops: int = ...,
    EbsRootVolumeThroughput: int = ...,
    ExtendedSupport: bool = ...,
    MonitoringConfiguration: MonitoringConfigurationDict = ...,
    SessionEnabled: bool = ...,
    wait: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Start a cluster and wait until it is ready."""


def terminate_cluster(
    name: str,
    /,
    *,
    ClusterId: _Text,
    wait: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """End a cluster and wait until it is gone."""


def add_step(
    name: str,
    /,
    *,
    ClusterId: _Text,
    Step: object,
    ExecutionRoleArn: _Text = ...,
    wait: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Give a cluster a step and wait for the step's end."""


def cancel_step(
    name: str,
    /,
    *,
    ClusterId: _Text,
    StepId: _Text,
    StepCancellationOption: _Text = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Cancel a step that has not begun."""


def set_cluster_termination_protection(
    name: str,
    /,
    *,
    ClusterId: _Text,
    TerminationProtected: bool,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Protect a cluster from being ended, or no longer."""


def modify_instance_fleet_by_name(
    name: str,
    /,
    *,
    ClusterId: _Text,
    InstanceFleetName: _Text,
    InstanceFleet: object,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Change the capacity of an instance fleet."""


def modify_instance_group_by_name(
    name: str,
    /,
    *,
    ClusterId: _Text,
    InstanceGroupName: _Text,
    InstanceGroup: object,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Change the size of an instance group."""
