# ruff: noqa
# fmt: off
"""Operations of aws-sdk:autoscaling."""
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

class AccountSettingAnswer:
    Name: str
    Value: str
    EnforcementType: str
    EnforcementDate: str
    DefaultValue: str
    EnforcedValue: str

class ActivitiesTypeAnswer:
    Activities: list[ActivityAnswer]
    NextToken: str

class ActivityAnswer:
    ActivityId: str
    AutoScalingGroupName: str
    Description: str
    Cause: str
    StartTime: str
    EndTime: str
    StatusCode: str
    StatusMessage: str
    Progress: int
    Details: str
    AutoScalingGroupState: str
    AutoScalingGroupARN: str

class ActivityTypeAnswer:
    Activity: ActivityAnswer
    Activities: list[ActivityAnswer]

class AdjustmentTypeAnswer:
    AdjustmentType: str

class AlarmAnswer:
    AlarmName: str
    AlarmARN: str

class AlarmSpecificationAnswer:
    Alarms: list[str]

class AlarmSpecificationDict(_t.TypedDict, total=False):
    Alarms: _Sequence[_Text]

class AttachLoadBalancerTargetGroupsResultTypeAnswer:
    ...

class AttachLoadBalancersResultTypeAnswer:
    ...

class AttachTrafficSourcesResultTypeAnswer:
    ...

class AutoScalingGroupAnswer:
    AutoScalingGroupName: str
    AutoScalingGroupARN: str
    LaunchConfigurationName: str
    LaunchTemplate: LaunchTemplateSpecificationAnswer
    MixedInstancesPolicy: MixedInstancesPolicyAnswer
    MinSize: int
    MaxSize: int
    DesiredCapacity: int
    PredictedCapacity: int
    DefaultCooldown: int
    AvailabilityZones: list[str]
    AvailabilityZoneIds: list[str]
    LoadBalancerNames: list[str]
    TargetGroupARNs: list[str]
    HealthCheckType: str
    HealthCheckGracePeriod: int
    Instances: list[InstanceAnswer]
    CreatedTime: str
    SuspendedProcesses: list[SuspendedProcessAnswer]
    PlacementGroup: str
    VpcZoneIdentifier: str
    EnabledMetrics: list[EnabledMetricAnswer]
    Status: str
    Tags: list[TagDescriptionAnswer]
    TerminationPolicies: list[str]
    NewInstancesProtectedFromScaleIn: bool
    ServiceLinkedRoleARN: str
    MaxInstanceLifetime: int
    CapacityRebalance: bool
    WarmPoolConfiguration: WarmPoolConfigurationAnswer
    WarmPoolSize: int
    Context: str
    DesiredCapacityType: str
    DefaultInstanceWarmup: int
    TrafficSources: list[TrafficSourceIdentifierAnswer]
    InstanceMaintenancePolicy: InstanceMaintenancePolicyAnswer
    DeletionProtection: str
    AvailabilityZoneDistribution: AvailabilityZoneDistributionAnswer
    AvailabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicyAnswer
    CapacityReservationSpecification: CapacityReservationSpecificationAnswer
    InstanceLifecyclePolicy: InstanceLifecyclePolicyAnswer
    Operator: OperatorAnswer

class AutoScalingGroupsTypeAnswer:
    AutoScalingGroups: list[AutoScalingGroupAnswer]
    NextToken: str

class AutoScalingInstanceDetailsAnswer:
    InstanceId: str
    InstanceType: str
    AutoScalingGroupName: str
    AvailabilityZone: str
    AvailabilityZoneId: str
    LifecycleState: str
    HealthStatus: str
    LaunchConfigurationName: str
    LaunchTemplate: LaunchTemplateSpecificationAnswer
    ImageId: str
    ProtectedFromScaleIn: bool
    WeightedCapacity: str

class AutoScalingInstancesTypeAnswer:
    AutoScalingInstances: list[AutoScalingInstanceDetailsAnswer]
    NextToken: str

class AvailabilityZoneDistributionAnswer:
    CapacityDistributionStrategy: str

class AvailabilityZoneDistributionDict(_t.TypedDict, total=False):
    CapacityDistributionStrategy: _t.Literal["balanced-only", "balanced-best-effort", "reservations-then-balanced"] | _Text

class AvailabilityZoneImpairmentPolicyAnswer:
    ZonalShiftEnabled: bool
    ImpairedZoneHealthCheckBehavior: str

class AvailabilityZoneImpairmentPolicyDict(_t.TypedDict, total=False):
    ZonalShiftEnabled: bool
    ImpairedZoneHealthCheckBehavior: _t.Literal["ReplaceUnhealthy", "IgnoreUnhealthy"] | _Text

class BaselineEbsBandwidthMbpsRequestAnswer:
    Min: int
    Max: int

class BaselineEbsBandwidthMbpsRequestDict(_t.TypedDict, total=False):
    Min: int
    Max: int

class BaselinePerformanceFactorsRequestAnswer:
    Cpu: CpuPerformanceFactorRequestAnswer

class BaselinePerformanceFactorsRequestDict(_t.TypedDict, total=False):
    Cpu: CpuPerformanceFactorRequestDict

class BatchDeleteScheduledActionAnswerAnswer:
    FailedScheduledActions: list[FailedScheduledUpdateGroupActionRequestAnswer]

class BatchPutScheduledUpdateGroupActionAnswerAnswer:
    FailedScheduledUpdateGroupActions: list[FailedScheduledUpdateGroupActionRequestAnswer]

class BlockDeviceMappingAnswer:
    VirtualName: str
    DeviceName: str
    Ebs: EbsAnswer
    NoDevice: bool

class BlockDeviceMappingDict(_t.TypedDict, total=False):
    VirtualName: _Text
    DeviceName: _t.Required[_Text]
    Ebs: EbsDict
    NoDevice: bool

class CancelInstanceRefreshAnswerAnswer:
    InstanceRefreshId: str

class CapacityForecastAnswer:
    Timestamps: list[str]
    Values: list[float]

class CapacityReservationSpecificationAnswer:
    CapacityReservationPreference: str
    CapacityReservationTarget: CapacityReservationTargetAnswer

class CapacityReservationSpecificationDict(_t.TypedDict, total=False):
    CapacityReservationPreference: _t.Literal["capacity-reservations-only", "capacity-reservations-first", "none", "default"] | _Text
    CapacityReservationTarget: CapacityReservationTargetDict

class CapacityReservationTargetAnswer:
    CapacityReservationIds: list[str]
    CapacityReservationResourceGroupArns: list[str]

class CapacityReservationTargetDict(_t.TypedDict, total=False):
    CapacityReservationIds: _Sequence[_Text]
    CapacityReservationResourceGroupArns: _Sequence[_Text]

class CompleteLifecycleActionAnswerAnswer:
    ...

class CpuPerformanceFactorRequestAnswer:
    References: list[PerformanceFactorReferenceRequestAnswer]

class CpuPerformanceFactorRequestDict(_t.TypedDict, total=False):
    References: _Sequence[PerformanceFactorReferenceRequestDict]

class CustomizedMetricSpecificationAnswer:
    MetricName: str
    Namespace: str
    Dimensions: list[MetricDimensionAnswer]
    Statistic: str
    Unit: str
    Period: int
    Metrics: list[TargetTrackingMetricDataQueryAnswer]

class CustomizedMetricSpecificationDict(_t.TypedDict, total=False):
    MetricName: _Text
    Namespace: _Text
    Dimensions: _Sequence[MetricDimensionDict]
    Statistic: _t.Literal["Average", "Minimum", "Maximum", "SampleCount", "Sum"] | _Text
    Unit: _Text
    Period: int
    Metrics: _Sequence[TargetTrackingMetricDataQueryDict]

class DeleteLifecycleHookAnswerAnswer:
    ...

class DeleteWarmPoolAnswerAnswer:
    ...

class DescribeAccountLimitsAnswerAnswer:
    MaxNumberOfAutoScalingGroups: int
    MaxNumberOfLaunchConfigurations: int
    NumberOfAutoScalingGroups: int
    NumberOfLaunchConfigurations: int

class DescribeAccountSettingsAnswerAnswer:
    Settings: list[AccountSettingAnswer]
    NextToken: str

class DescribeAdjustmentTypesAnswerAnswer:
    AdjustmentTypes: list[AdjustmentTypeAnswer]

class DescribeAutoScalingNotificationTypesAnswerAnswer:
    AutoScalingNotificationTypes: list[str]

class DescribeInstanceRefreshesAnswerAnswer:
    InstanceRefreshes: list[InstanceRefreshAnswer]
    NextToken: str

class DescribeLifecycleHookTypesAnswerAnswer:
    LifecycleHookTypes: list[str]

class DescribeLifecycleHooksAnswerAnswer:
    LifecycleHooks: list[LifecycleHookAnswer]

class DescribeLoadBalancerTargetGroupsResponseAnswer:
    LoadBalancerTargetGroups: list[LoadBalancerTargetGroupStateAnswer]
    NextToken: str

class DescribeLoadBalancersResponseAnswer:
    LoadBalancers: list[LoadBalancerStateAnswer]
    NextToken: str

class DescribeMetricCollectionTypesAnswerAnswer:
    Metrics: list[MetricCollectionTypeAnswer]
    Granularities: list[MetricGranularityTypeAnswer]

class DescribeNotificationConfigurationsAnswerAnswer:
    NotificationConfigurations: list[NotificationConfigurationAnswer]
    NextToken: str

class DescribeTerminationPolicyTypesAnswerAnswer:
    TerminationPolicyTypes: list[str]

class DescribeTrafficSourcesResponseAnswer:
    TrafficSources: list[TrafficSourceStateAnswer]
    NextToken: str

class DescribeWarmPoolAnswerAnswer:
    WarmPoolConfiguration: WarmPoolConfigurationAnswer
    Instances: list[InstanceAnswer]
    NextToken: str

class DesiredConfigurationAnswer:
    LaunchTemplate: LaunchTemplateSpecificationAnswer
    MixedInstancesPolicy: MixedInstancesPolicyAnswer

class DesiredConfigurationDict(_t.TypedDict, total=False):
    LaunchTemplate: LaunchTemplateSpecificationDict
    MixedInstancesPolicy: MixedInstancesPolicyDict

class DetachInstancesAnswerAnswer:
    Activities: list[ActivityAnswer]

class DetachLoadBalancerTargetGroupsResultTypeAnswer:
    ...

class DetachLoadBalancersResultTypeAnswer:
    ...

class DetachTrafficSourcesResultTypeAnswer:
    ...

class DistributionSegmentAnswer:
    TargetCapacityTypes: list[str]

class DistributionSegmentDict(_t.TypedDict, total=False):
    TargetCapacityTypes: _Sequence[_t.Literal["on-demand-capacity-reservation", "capacity-block", "interruptible-capacity-reservation", "on-demand"] | _Text]

class EbsAnswer:
    SnapshotId: str
    VolumeSize: int
    VolumeType: str
    DeleteOnTermination: bool
    Iops: int
    Encrypted: bool
    Throughput: int

class EbsDict(_t.TypedDict, total=False):
    SnapshotId: _Text
    VolumeSize: int
    VolumeType: _Text
    DeleteOnTermination: bool
    Iops: int
    Encrypted: bool
    Throughput: int

class EnabledMetricAnswer:
    Metric: str
    Granularity: str

class EnterStandbyAnswerAnswer:
    Activities: list[ActivityAnswer]

class ExitStandbyAnswerAnswer:
    Activities: list[ActivityAnswer]

class FailedScheduledUpdateGroupActionRequestAnswer:
    ScheduledActionName: str
    ErrorCode: str
    ErrorMessage: str

class FilterDict(_t.TypedDict, total=False):
    Name: _Text
    Values: _Sequence[_Text]

class GetPredictiveScalingForecastAnswerAnswer:
    LoadForecast: list[LoadForecastAnswer]
    CapacityForecast: CapacityForecastAnswer
    UpdateTime: str

class InstanceAnswer:
    InstanceId: str
    InstanceType: str
    AvailabilityZone: str
    AvailabilityZoneId: str
    LifecycleState: str
    HealthStatus: str
    LaunchConfigurationName: str
    LaunchTemplate: LaunchTemplateSpecificationAnswer
    ImageId: str
    ProtectedFromScaleIn: bool
    WeightedCapacity: str

class InstanceCollectionAnswer:
    InstanceType: str
    MarketType: str
    SubnetId: str
    AvailabilityZone: str
    AvailabilityZoneId: str
    InstanceIds: list[str]

class InstanceLifecyclePolicyAnswer:
    RetentionTriggers: RetentionTriggersAnswer

class InstanceLifecyclePolicyDict(_t.TypedDict, total=False):
    RetentionTriggers: RetentionTriggersDict

class InstanceMaintenancePolicyAnswer:
    MinHealthyPercentage: int
    MaxHealthyPercentage: int

class InstanceMaintenancePolicyDict(_t.TypedDict, total=False):
    MinHealthyPercentage: int
    MaxHealthyPercentage: int

class InstanceMetadataOptionsAnswer:
    HttpTokens: str
    HttpPutResponseHopLimit: int
    HttpEndpoint: str

class InstanceMetadataOptionsDict(_t.TypedDict, total=False):
    HttpTokens: _t.Literal["optional", "required"] | _Text
    HttpPutResponseHopLimit: int
    HttpEndpoint: _t.Literal["disabled", "enabled"] | _Text

class InstanceMonitoringAnswer:
    Enabled: bool

class InstanceMonitoringDict(_t.TypedDict, total=False):
    Enabled: bool

class InstanceRefreshAnswer:
    InstanceRefreshId: str
    AutoScalingGroupName: str
    Status: str
    StatusReason: str
    StartTime: str
    EndTime: str
    PercentageComplete: int
    InstancesToUpdate: int
    ProgressDetails: InstanceRefreshProgressDetailsAnswer
    Preferences: RefreshPreferencesAnswer
    DesiredConfiguration: DesiredConfigurationAnswer
    RollbackDetails: RollbackDetailsAnswer
    Strategy: str

class InstanceRefreshLivePoolProgressAnswer:
    PercentageComplete: int
    InstancesToUpdate: int

class InstanceRefreshProgressDetailsAnswer:
    LivePoolProgress: InstanceRefreshLivePoolProgressAnswer
    WarmPoolProgress: InstanceRefreshWarmPoolProgressAnswer

class InstanceRefreshWarmPoolProgressAnswer:
    PercentageComplete: int
    InstancesToUpdate: int

class InstanceRequirementsAnswer:
    VCpuCount: VCpuCountRequestAnswer
    MemoryMiB: MemoryMiBRequestAnswer
    CpuManufacturers: list[str]
    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequestAnswer
    ExcludedInstanceTypes: list[str]
    InstanceGenerations: list[str]
    SpotMaxPricePercentageOverLowestPrice: int
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: int
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
    BaselinePerformanceFactors: BaselinePerformanceFactorsRequestAnswer

class InstanceRequirementsDict(_t.TypedDict, total=False):
    VCpuCount: _t.Required[VCpuCountRequestDict]
    MemoryMiB: _t.Required[MemoryMiBRequestDict]
    CpuManufacturers: _Sequence[_t.Literal["intel", "amd", "amazon-web-services", "apple"] | _Text]
    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequestDict
    ExcludedInstanceTypes: _Sequence[_Text]
    InstanceGenerations: _Sequence[_t.Literal["current", "previous"] | _Text]
    SpotMaxPricePercentageOverLowestPrice: int
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: int
    OnDemandMaxPricePercentageOverLowestPrice: int
    BareMetal: _t.Literal["included", "excluded", "required"] | _Text
    BurstablePerformance: _t.Literal["included", "excluded", "required"] | _Text
    RequireHibernateSupport: bool
    NetworkInterfaceCount: NetworkInterfaceCountRequestDict
    LocalStorage: _t.Literal["included", "excluded", "required"] | _Text
    LocalStorageTypes: _Sequence[_t.Literal["hdd", "ssd"] | _Text]
    TotalLocalStorageGB: TotalLocalStorageGBRequestDict
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequestDict
    AcceleratorTypes: _Sequence[_t.Literal["gpu", "fpga", "inference"] | _Text]
    AcceleratorCount: AcceleratorCountRequestDict
    AcceleratorManufacturers: _Sequence[_t.Literal["nvidia", "amd", "amazon-web-services", "xilinx"] | _Text]
    AcceleratorNames: _Sequence[_t.Literal["a100", "v100", "k80", "t4", "m60", "radeon-pro-v520", "vu9p"] | _Text]
    AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequestDict
    NetworkBandwidthGbps: NetworkBandwidthGbpsRequestDict
    AllowedInstanceTypes: _Sequence[_Text]
    BaselinePerformanceFactors: BaselinePerformanceFactorsRequestDict

class InstanceReusePolicyAnswer:
    ReuseOnScaleIn: bool

class InstanceReusePolicyDict(_t.TypedDict, total=False):
    ReuseOnScaleIn: bool

class InstancesDistributionAnswer:
    OnDemandAllocationStrategy: str
    OnDemandBaseCapacity: int
    OnDemandPercentageAboveBaseCapacity: int
    SpotAllocationStrategy: str
    SpotInstancePools: int
    SpotMaxPrice: str
    DistributionSegments: list[DistributionSegmentAnswer]

class InstancesDistributionDict(_t.TypedDict, total=False):
    OnDemandAllocationStrategy: _Text
    OnDemandBaseCapacity: int
    OnDemandPercentageAboveBaseCapacity: int
    SpotAllocationStrategy: _Text
    SpotInstancePools: int
    SpotMaxPrice: _Text
    DistributionSegments: _Sequence[DistributionSegmentDict]

class LaunchConfigurationAnswer:
    LaunchConfigurationName: str
    LaunchConfigurationARN: str
    ImageId: str
    KeyName: str
    SecurityGroups: list[str]
    ClassicLinkVPCId: str
    ClassicLinkVPCSecurityGroups: list[str]
    UserData: str
    InstanceType: str
    KernelId: str
    RamdiskId: str
    BlockDeviceMappings: list[BlockDeviceMappingAnswer]
    InstanceMonitoring: InstanceMonitoringAnswer
    SpotPrice: str
    IamInstanceProfile: str
    CreatedTime: str
    EbsOptimized: bool
    AssociatePublicIpAddress: bool
    PlacementTenancy: str
    MetadataOptions: InstanceMetadataOptionsAnswer

class LaunchConfigurationsTypeAnswer:
    LaunchConfigurations: list[LaunchConfigurationAnswer]
    NextToken: str

class LaunchInstancesErrorAnswer:
    InstanceType: str
    MarketType: str
    SubnetId: str
    AvailabilityZone: str
    AvailabilityZoneId: str
    ErrorCode: str
    ErrorMessage: str

class LaunchInstancesResultAnswer:
    AutoScalingGroupName: str
    ClientToken: str
    Instances: list[InstanceCollectionAnswer]
    Errors: list[LaunchInstancesErrorAnswer]

class LaunchTemplateAnswer:
    LaunchTemplateSpecification: LaunchTemplateSpecificationAnswer
    Overrides: list[LaunchTemplateOverridesAnswer]

class LaunchTemplateDict(_t.TypedDict, total=False):
    LaunchTemplateSpecification: LaunchTemplateSpecificationDict
    Overrides: _Sequence[LaunchTemplateOverridesDict]

class LaunchTemplateOverridesAnswer:
    InstanceType: str
    WeightedCapacity: str
    LaunchTemplateSpecification: LaunchTemplateSpecificationAnswer
    InstanceRequirements: InstanceRequirementsAnswer
    ImageId: str

class LaunchTemplateOverridesDict(_t.TypedDict, total=False):
    InstanceType: _Text
    WeightedCapacity: _Text
    LaunchTemplateSpecification: LaunchTemplateSpecificationDict
    InstanceRequirements: InstanceRequirementsDict
    ImageId: _Text

class LaunchTemplateSpecificationAnswer:
    LaunchTemplateId: str
    LaunchTemplateName: str
    Version: str

class LaunchTemplateSpecificationDict(_t.TypedDict, total=False):
    LaunchTemplateId: _Text
    LaunchTemplateName: _Text
    Version: _Text

class LifecycleHookAnswer:
    LifecycleHookName: str
    AutoScalingGroupName: str
    LifecycleTransition: str
    NotificationTargetARN: str
    RoleARN: str
    NotificationMetadata: str
    HeartbeatTimeout: int
    GlobalTimeout: int
    DefaultResult: str

class LifecycleHookSpecificationDict(_t.TypedDict, total=False):
    LifecycleHookName: _t.Required[_Text]
    LifecycleTransition: _t.Required[_Text]
    NotificationMetadata: _Text
    HeartbeatTimeout: int
    DefaultResult: _Text
    NotificationTargetARN: _Text
    RoleARN: _Text

class LoadBalancerStateAnswer:
    LoadBalancerName: str
    State: str

class LoadBalancerTargetGroupStateAnswer:
    LoadBalancerTargetGroupARN: str
    State: str

class LoadForecastAnswer:
    Timestamps: list[str]
    Values: list[float]
    MetricSpecification: PredictiveScalingMetricSpecificationAnswer

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

class MetricAnswer:
    Namespace: str
    MetricName: str
    Dimensions: list[MetricDimensionAnswer]

class MetricCollectionTypeAnswer:
    Metric: str

class MetricDataQueryAnswer:
    Id: str
    Expression: str
    MetricStat: MetricStatAnswer
    Label: str
    ReturnData: bool

class MetricDataQueryDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    Expression: _Text
    MetricStat: MetricStatDict
    Label: _Text
    ReturnData: bool

class MetricDict(_t.TypedDict, total=False):
    Namespace: _t.Required[_Text]
    MetricName: _t.Required[_Text]
    Dimensions: _Sequence[MetricDimensionDict]

class MetricDimensionAnswer:
    Name: str
    Value: str

class MetricDimensionDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Value: _t.Required[_Text]

class MetricGranularityTypeAnswer:
    Granularity: str

class MetricStatAnswer:
    Metric: MetricAnswer
    Stat: str
    Unit: str

class MetricStatDict(_t.TypedDict, total=False):
    Metric: _t.Required[MetricDict]
    Stat: _t.Required[_Text]
    Unit: _Text

class MixedInstancesPolicyAnswer:
    LaunchTemplate: LaunchTemplateAnswer
    InstancesDistribution: InstancesDistributionAnswer

class MixedInstancesPolicyDict(_t.TypedDict, total=False):
    LaunchTemplate: LaunchTemplateDict
    InstancesDistribution: InstancesDistributionDict

class NetworkBandwidthGbpsRequestAnswer:
    Min: float
    Max: float

class NetworkBandwidthGbpsRequestDict(_t.TypedDict, total=False):
    Min: float
    Max: float

class NetworkInterfaceCountRequestAnswer:
    Min: int
    Max: int

class NetworkInterfaceCountRequestDict(_t.TypedDict, total=False):
    Min: int
    Max: int

class NotificationConfigurationAnswer:
    AutoScalingGroupName: str
    TopicARN: str
    NotificationType: str

class OperatorAnswer:
    Principal: str

class OperatorDict(_t.TypedDict, total=False):
    Principal: _t.Required[_Text]

class PerformanceFactorReferenceRequestAnswer:
    InstanceFamily: str

class PerformanceFactorReferenceRequestDict(_t.TypedDict, total=False):
    InstanceFamily: _Text

class PoliciesTypeAnswer:
    ScalingPolicies: list[ScalingPolicyAnswer]
    NextToken: str

class PolicyARNTypeAnswer:
    PolicyARN: str
    Alarms: list[AlarmAnswer]

class PredefinedMetricSpecificationAnswer:
    PredefinedMetricType: str
    ResourceLabel: str

class PredefinedMetricSpecificationDict(_t.TypedDict, total=False):
    PredefinedMetricType: _t.Required[_t.Literal["ASGAverageCPUUtilization", "ASGAverageCPUUtilizationHighResolution", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "ALBRequestCountPerTarget"] | _Text]
    ResourceLabel: _Text

class PredictiveScalingConfigurationAnswer:
    MetricSpecifications: list[PredictiveScalingMetricSpecificationAnswer]
    Mode: str
    SchedulingBufferTime: int
    MaxCapacityBreachBehavior: str
    MaxCapacityBuffer: int

class PredictiveScalingConfigurationDict(_t.TypedDict, total=False):
    MetricSpecifications: _t.Required[_Sequence[PredictiveScalingMetricSpecificationDict]]
    Mode: _t.Literal["ForecastAndScale", "ForecastOnly"] | _Text
    SchedulingBufferTime: int
    MaxCapacityBreachBehavior: _t.Literal["HonorMaxCapacity", "IncreaseMaxCapacity"] | _Text
    MaxCapacityBuffer: int

class PredictiveScalingCustomizedCapacityMetricAnswer:
    MetricDataQueries: list[MetricDataQueryAnswer]

class PredictiveScalingCustomizedCapacityMetricDict(_t.TypedDict, total=False):
    MetricDataQueries: _t.Required[_Sequence[MetricDataQueryDict]]

class PredictiveScalingCustomizedLoadMetricAnswer:
    MetricDataQueries: list[MetricDataQueryAnswer]

class PredictiveScalingCustomizedLoadMetricDict(_t.TypedDict, total=False):
    MetricDataQueries: _t.Required[_Sequence[MetricDataQueryDict]]

class PredictiveScalingCustomizedScalingMetricAnswer:
    MetricDataQueries: list[MetricDataQueryAnswer]

class PredictiveScalingCustomizedScalingMetricDict(_t.TypedDict, total=False):
    MetricDataQueries: _t.Required[_Sequence[MetricDataQueryDict]]

class PredictiveScalingMetricSpecificationAnswer:
    TargetValue: float
    PredefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPairAnswer
    PredefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetricAnswer
    PredefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetricAnswer
    CustomizedScalingMetricSpecification: PredictiveScalingCustomizedScalingMetricAnswer
    CustomizedLoadMetricSpecification: PredictiveScalingCustomizedLoadMetricAnswer
    CustomizedCapacityMetricSpecification: PredictiveScalingCustomizedCapacityMetricAnswer

class PredictiveScalingMetricSpecificationDict(_t.TypedDict, total=False):
    TargetValue: _t.Required[float]
    PredefinedMetricPairSpecification: PredictiveScalingPredefinedMetricPairDict
    PredefinedScalingMetricSpecification: PredictiveScalingPredefinedScalingMetricDict
    PredefinedLoadMetricSpecification: PredictiveScalingPredefinedLoadMetricDict
    CustomizedScalingMetricSpecification: PredictiveScalingCustomizedScalingMetricDict
    CustomizedLoadMetricSpecification: PredictiveScalingCustomizedLoadMetricDict
    CustomizedCapacityMetricSpecification: PredictiveScalingCustomizedCapacityMetricDict

class PredictiveScalingPredefinedLoadMetricAnswer:
    PredefinedMetricType: str
    ResourceLabel: str

class PredictiveScalingPredefinedLoadMetricDict(_t.TypedDict, total=False):
    PredefinedMetricType: _t.Required[_t.Literal["ASGTotalCPUUtilization", "ASGTotalNetworkIn", "ASGTotalNetworkOut", "ALBTargetGroupRequestCount"] | _Text]
    ResourceLabel: _Text

class PredictiveScalingPredefinedMetricPairAnswer:
    PredefinedMetricType: str
    ResourceLabel: str

class PredictiveScalingPredefinedMetricPairDict(_t.TypedDict, total=False):
    PredefinedMetricType: _t.Required[_t.Literal["ASGCPUUtilization", "ASGNetworkIn", "ASGNetworkOut", "ALBRequestCount"] | _Text]
    ResourceLabel: _Text

class PredictiveScalingPredefinedScalingMetricAnswer:
    PredefinedMetricType: str
    ResourceLabel: str

class PredictiveScalingPredefinedScalingMetricDict(_t.TypedDict, total=False):
    PredefinedMetricType: _t.Required[_t.Literal["ASGAverageCPUUtilization", "ASGAverageNetworkIn", "ASGAverageNetworkOut", "ALBRequestCountPerTarget"] | _Text]
    ResourceLabel: _Text

class ProcessTypeAnswer:
    ProcessName: str

class ProcessesTypeAnswer:
    Processes: list[ProcessTypeAnswer]

class PutAccountSettingAnswerAnswer:
    ...

class PutLifecycleHookAnswerAnswer:
    ...

class PutWarmPoolAnswerAnswer:
    ...

class RecordLifecycleActionHeartbeatAnswerAnswer:
    ...

class RefreshPreferencesAnswer:
    MinHealthyPercentage: int
    InstanceWarmup: int
    CheckpointPercentages: list[int]
    CheckpointDelay: int
    SkipMatching: bool
    AutoRollback: bool
    ScaleInProtectedInstances: str
    StandbyInstances: str
    AlarmSpecification: AlarmSpecificationAnswer
    MaxHealthyPercentage: int
    BakeTime: int

class RefreshPreferencesDict(_t.TypedDict, total=False):
    MinHealthyPercentage: int
    InstanceWarmup: int
    CheckpointPercentages: _Sequence[int]
    CheckpointDelay: int
    SkipMatching: bool
    AutoRollback: bool
    ScaleInProtectedInstances: _t.Literal["Refresh", "Ignore", "Wait"] | _Text
    StandbyInstances: _t.Literal["Terminate", "Ignore", "Wait"] | _Text
    AlarmSpecification: AlarmSpecificationDict
    MaxHealthyPercentage: int
    BakeTime: int

class RetentionTriggersAnswer:
    TerminateHookAbandon: str

class RetentionTriggersDict(_t.TypedDict, total=False):
    TerminateHookAbandon: _t.Literal["retain", "terminate"] | _Text

class RollbackDetailsAnswer:
    RollbackReason: str
    RollbackStartTime: str
    PercentageCompleteOnRollback: int
    InstancesToUpdateOnRollback: int
    ProgressDetailsOnRollback: InstanceRefreshProgressDetailsAnswer

class RollbackInstanceRefreshAnswerAnswer:
    InstanceRefreshId: str

class ScalingPolicyAnswer:
    AutoScalingGroupName: str
    PolicyName: str
    PolicyARN: str
    PolicyType: str
    AdjustmentType: str
    MinAdjustmentStep: int
    MinAdjustmentMagnitude: int
    ScalingAdjustment: int
    Cooldown: int
    StepAdjustments: list[StepAdjustmentAnswer]
    MetricAggregationType: str
    EstimatedInstanceWarmup: int
    Alarms: list[AlarmAnswer]
    TargetTrackingConfiguration: TargetTrackingConfigurationAnswer
    Enabled: bool
    PredictiveScalingConfiguration: PredictiveScalingConfigurationAnswer

class ScheduledActionsTypeAnswer:
    ScheduledUpdateGroupActions: list[ScheduledUpdateGroupActionAnswer]
    NextToken: str

class ScheduledUpdateGroupActionAnswer:
    AutoScalingGroupName: str
    ScheduledActionName: str
    ScheduledActionARN: str
    Time: str
    StartTime: str
    EndTime: str
    Recurrence: str
    MinSize: int
    MaxSize: int
    DesiredCapacity: int
    TimeZone: str

class ScheduledUpdateGroupActionRequestDict(_t.TypedDict, total=False):
    ScheduledActionName: _t.Required[_Text]
    StartTime: _Text | float
    EndTime: _Text | float
    Recurrence: _Text
    MinSize: int
    MaxSize: int
    DesiredCapacity: int
    TimeZone: _Text

class SetInstanceProtectionAnswerAnswer:
    ...

class StartInstanceRefreshAnswerAnswer:
    InstanceRefreshId: str

class StepAdjustmentAnswer:
    MetricIntervalLowerBound: float
    MetricIntervalUpperBound: float
    ScalingAdjustment: int

class StepAdjustmentDict(_t.TypedDict, total=False):
    MetricIntervalLowerBound: float
    MetricIntervalUpperBound: float
    ScalingAdjustment: _t.Required[int]

class SuspendedProcessAnswer:
    ProcessName: str
    SuspensionReason: str

class TagDescriptionAnswer:
    ResourceId: str
    ResourceType: str
    Key: str
    Value: str
    PropagateAtLaunch: bool

class TagDict(_t.TypedDict, total=False):
    ResourceId: _Text
    ResourceType: _Text
    Key: _t.Required[_Text]
    Value: _Text
    PropagateAtLaunch: bool

class TagsTypeAnswer:
    Tags: list[TagDescriptionAnswer]
    NextToken: str

class TargetTrackingConfigurationAnswer:
    PredefinedMetricSpecification: PredefinedMetricSpecificationAnswer
    CustomizedMetricSpecification: CustomizedMetricSpecificationAnswer
    TargetValue: float
    DisableScaleIn: bool

class TargetTrackingConfigurationDict(_t.TypedDict, total=False):
    PredefinedMetricSpecification: PredefinedMetricSpecificationDict
    CustomizedMetricSpecification: CustomizedMetricSpecificationDict
    TargetValue: _t.Required[float]
    DisableScaleIn: bool

class TargetTrackingMetricDataQueryAnswer:
    Id: str
    Expression: str
    MetricStat: TargetTrackingMetricStatAnswer
    Label: str
    Period: int
    ReturnData: bool

class TargetTrackingMetricDataQueryDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    Expression: _Text
    MetricStat: TargetTrackingMetricStatDict
    Label: _Text
    Period: int
    ReturnData: bool

class TargetTrackingMetricStatAnswer:
    Metric: MetricAnswer
    Stat: str
    Unit: str
    Period: int

class TargetTrackingMetricStatDict(_t.TypedDict, total=False):
    Metric: _t.Required[MetricDict]
    Stat: _t.Required[_Text]
    Unit: _Text
    Period: int

class TotalLocalStorageGBRequestAnswer:
    Min: float
    Max: float

class TotalLocalStorageGBRequestDict(_t.TypedDict, total=False):
    Min: float
    Max: float

class TrafficSourceIdentifierAnswer:
    Identifier: str
    Type: str

class TrafficSourceIdentifierDict(_t.TypedDict, total=False):
    Identifier: _t.Required[_Text]
    Type: _Text

class TrafficSourceStateAnswer:
    TrafficSource: str
    State: str
    Identifier: str
    Type: str

class VCpuCountRequestAnswer:
    Min: int
    Max: int

class VCpuCountRequestDict(_t.TypedDict, total=False):
    Min: _t.Required[int]
    Max: int

class WarmPoolConfigurationAnswer:
    MaxGroupPreparedCapacity: int
    MinSize: int
    PoolState: str
    Status: str
    InstanceReusePolicy: InstanceReusePolicyAnswer

def attach_instances(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    InstanceIds: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:attachInstances."""


def attach_load_balancer_target_groups(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    TargetGroupARNs: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AttachLoadBalancerTargetGroupsResultTypeAnswer]:
    """Call aws-sdk:autoscaling:attachLoadBalancerTargetGroups."""


def attach_load_balancers(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    LoadBalancerNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AttachLoadBalancersResultTypeAnswer]:
    """Call aws-sdk:autoscaling:attachLoadBalancers."""


def attach_traffic_sources(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    TrafficSources: _Sequence[TrafficSourceIdentifierDict],
    SkipZonalShiftValidation: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AttachTrafficSourcesResultTypeAnswer]:
    """Call aws-sdk:autoscaling:attachTrafficSources."""


def batch_delete_scheduled_action(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    ScheduledActionNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDeleteScheduledActionAnswerAnswer]:
    """Call aws-sdk:autoscaling:batchDeleteScheduledAction."""


def batch_put_scheduled_update_group_action(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    ScheduledUpdateGroupActions: _Sequence[ScheduledUpdateGroupActionRequestDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchPutScheduledUpdateGroupActionAnswerAnswer]:
    """Call aws-sdk:autoscaling:batchPutScheduledUpdateGroupAction."""


def cancel_instance_refresh(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    WaitForTransitioningInstances: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelInstanceRefreshAnswerAnswer]:
    """Call aws-sdk:autoscaling:cancelInstanceRefresh."""


def complete_lifecycle_action(
    name: str,
    /,
    *,
    LifecycleHookName: _Text,
    AutoScalingGroupName: _Text,
    LifecycleActionResult: _Text,
    LifecycleActionToken: _Text = ...,
    InstanceId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CompleteLifecycleActionAnswerAnswer]:
    """Call aws-sdk:autoscaling:completeLifecycleAction."""


def create_auto_scaling_group(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    MinSize: int,
    MaxSize: int,
    LaunchConfigurationName: _Text = ...,
    LaunchTemplate: LaunchTemplateSpecificationDict = ...,
    MixedInstancesPolicy: MixedInstancesPolicyDict = ...,
    InstanceId: _Text = ...,
    DesiredCapacity: int = ...,
    DefaultCooldown: int = ...,
    AvailabilityZones: _Sequence[_Text] = ...,
    AvailabilityZoneIds: _Sequence[_Text] = ...,
    LoadBalancerNames: _Sequence[_Text] = ...,
    TargetGroupARNs: _Sequence[_Text] = ...,
    HealthCheckType: _Text = ...,
    HealthCheckGracePeriod: int = ...,
    PlacementGroup: _Text = ...,
    VpcZoneIdentifier: _Text = ...,
    TerminationPolicies: _Sequence[_Text] = ...,
    NewInstancesProtectedFromScaleIn: bool = ...,
    CapacityRebalance: bool = ...,
    LifecycleHookSpecificationList: _Sequence[LifecycleHookSpecificationDict] = ...,
    DeletionProtection: _t.Literal["none", "prevent-force-deletion", "prevent-all-deletion"] | _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    ServiceLinkedRoleARN: _Text = ...,
    MaxInstanceLifetime: int = ...,
    Context: _Text = ...,
    DesiredCapacityType: _Text = ...,
    DefaultInstanceWarmup: int = ...,
    TrafficSources: _Sequence[TrafficSourceIdentifierDict] = ...,
    InstanceMaintenancePolicy: InstanceMaintenancePolicyDict = ...,
    AvailabilityZoneDistribution: AvailabilityZoneDistributionDict = ...,
    AvailabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicyDict = ...,
    SkipZonalShiftValidation: bool = ...,
    CapacityReservationSpecification: CapacityReservationSpecificationDict = ...,
    InstanceLifecyclePolicy: InstanceLifecyclePolicyDict = ...,
    Operator: OperatorDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:createAutoScalingGroup."""


def create_launch_configuration(
    name: str,
    /,
    *,
    LaunchConfigurationName: _Text,
    ImageId: _Text = ...,
    KeyName: _Text = ...,
    SecurityGroups: _Sequence[_Text] = ...,
    ClassicLinkVPCId: _Text = ...,
    ClassicLinkVPCSecurityGroups: _Sequence[_Text] = ...,
    UserData: _Text = ...,
    InstanceId: _Text = ...,
    InstanceType: _Text = ...,
    KernelId: _Text = ...,
    RamdiskId: _Text = ...,
    BlockDeviceMappings: _Sequence[BlockDeviceMappingDict] = ...,
    InstanceMonitoring: InstanceMonitoringDict = ...,
    SpotPrice: _Text = ...,
    IamInstanceProfile: _Text = ...,
    EbsOptimized: bool = ...,
    AssociatePublicIpAddress: bool = ...,
    PlacementTenancy: _Text = ...,
    MetadataOptions: InstanceMetadataOptionsDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:createLaunchConfiguration."""


def create_or_update_tags(
    name: str,
    /,
    *,
    Tags: _Sequence[TagDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:createOrUpdateTags."""


def delete_auto_scaling_group(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    ForceDelete: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:deleteAutoScalingGroup."""


def delete_launch_configuration(
    name: str,
    /,
    *,
    LaunchConfigurationName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:deleteLaunchConfiguration."""


def delete_lifecycle_hook(
    name: str,
    /,
    *,
    LifecycleHookName: _Text,
    AutoScalingGroupName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteLifecycleHookAnswerAnswer]:
    """Call aws-sdk:autoscaling:deleteLifecycleHook."""


def delete_notification_configuration(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    TopicARN: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:deleteNotificationConfiguration."""


def delete_policy(
    name: str,
    /,
    *,
    PolicyName: _Text,
    AutoScalingGroupName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:deletePolicy."""


def delete_scheduled_action(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    ScheduledActionName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:deleteScheduledAction."""


def delete_tags(
    name: str,
    /,
    *,
    Tags: _Sequence[TagDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:deleteTags."""


def delete_warm_pool(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    ForceDelete: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteWarmPoolAnswerAnswer]:
    """Call aws-sdk:autoscaling:deleteWarmPool."""


def describe_account_limits(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAccountLimitsAnswerAnswer]:
    """Call aws-sdk:autoscaling:describeAccountLimits."""


def describe_account_settings(
    name: str,
    /,
    *,
    Name: _Text = ...,
    NextToken: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAccountSettingsAnswerAnswer]:
    """Call aws-sdk:autoscaling:describeAccountSettings."""


def describe_adjustment_types(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAdjustmentTypesAnswerAnswer]:
    """Call aws-sdk:autoscaling:describeAdjustmentTypes."""


def describe_auto_scaling_groups(
    name: str,
    /,
    *,
    AutoScalingGroupNames: _Sequence[_Text] = ...,
    IncludeInstances: bool = ...,
    IncludeManagedResources: bool = ...,
    NextToken: _Text = ...,
    MaxRecords: int = ...,
    Filters: _Sequence[FilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AutoScalingGroupsTypeAnswer]:
    """Call aws-sdk:autoscaling:describeAutoScalingGroups."""


def describe_auto_scaling_instances(
    name: str,
    /,
    *,
    InstanceIds: _Sequence[_Text] = ...,
    IncludeManagedResources: bool = ...,
    MaxRecords: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AutoScalingInstancesTypeAnswer]:
    """Call aws-sdk:autoscaling:describeAutoScalingInstances."""


def describe_auto_scaling_notification_types(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAutoScalingNotificationTypesAnswerAnswer]:
    """Call aws-sdk:autoscaling:describeAutoScalingNotificationTypes."""


def describe_instance_refreshes(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    InstanceRefreshIds: _Sequence[_Text] = ...,
    NextToken: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeInstanceRefreshesAnswerAnswer]:
    """Call aws-sdk:autoscaling:describeInstanceRefreshes."""


def describe_launch_configurations(
    name: str,
    /,
    *,
    LaunchConfigurationNames: _Sequence[_Text] = ...,
    NextToken: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[LaunchConfigurationsTypeAnswer]:
    """Call aws-sdk:autoscaling:describeLaunchConfigurations."""


def describe_lifecycle_hook_types(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeLifecycleHookTypesAnswerAnswer]:
    """Call aws-sdk:autoscaling:describeLifecycleHookTypes."""


def describe_lifecycle_hooks(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    LifecycleHookNames: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeLifecycleHooksAnswerAnswer]:
    """Call aws-sdk:autoscaling:describeLifecycleHooks."""


def describe_load_balancer_target_groups(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    NextToken: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeLoadBalancerTargetGroupsResponseAnswer]:
    """Call aws-sdk:autoscaling:describeLoadBalancerTargetGroups."""


def describe_load_balancers(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    NextToken: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeLoadBalancersResponseAnswer]:
    """Call aws-sdk:autoscaling:describeLoadBalancers."""


def describe_metric_collection_types(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeMetricCollectionTypesAnswerAnswer]:
    """Call aws-sdk:autoscaling:describeMetricCollectionTypes."""


def describe_notification_configurations(
    name: str,
    /,
    *,
    AutoScalingGroupNames: _Sequence[_Text] = ...,
    IncludeManagedResources: bool = ...,
    NextToken: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeNotificationConfigurationsAnswerAnswer]:
    """Call aws-sdk:autoscaling:describeNotificationConfigurations."""


def describe_policies(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text = ...,
    PolicyNames: _Sequence[_Text] = ...,
    PolicyTypes: _Sequence[_Text] = ...,
    IncludeManagedResources: bool = ...,
    NextToken: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PoliciesTypeAnswer]:
    """Call aws-sdk:autoscaling:describePolicies."""


def describe_scaling_activities(
    name: str,
    /,
    *,
    ActivityIds: _Sequence[_Text] = ...,
    AutoScalingGroupName: _Text = ...,
    IncludeDeletedGroups: bool = ...,
    IncludeManagedResources: bool = ...,
    MaxRecords: int = ...,
    NextToken: _Text = ...,
    Filters: _Sequence[FilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ActivitiesTypeAnswer]:
    """Call aws-sdk:autoscaling:describeScalingActivities."""


def describe_scaling_process_types(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ProcessesTypeAnswer]:
    """Call aws-sdk:autoscaling:describeScalingProcessTypes."""


def describe_scheduled_actions(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text = ...,
    ScheduledActionNames: _Sequence[_Text] = ...,
    StartTime: _Text | float = ...,
    EndTime: _Text | float = ...,
    IncludeManagedResources: bool = ...,
    NextToken: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ScheduledActionsTypeAnswer]:
    """Call aws-sdk:autoscaling:describeScheduledActions."""


def describe_tags(
    name: str,
    /,
    *,
    Filters: _Sequence[FilterDict] = ...,
    IncludeManagedResources: bool = ...,
    NextToken: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TagsTypeAnswer]:
    """Call aws-sdk:autoscaling:describeTags."""


def describe_termination_policy_types(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTerminationPolicyTypesAnswerAnswer]:
    """Call aws-sdk:autoscaling:describeTerminationPolicyTypes."""


def describe_traffic_sources(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    TrafficSourceType: _Text = ...,
    NextToken: _Text = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTrafficSourcesResponseAnswer]:
    """Call aws-sdk:autoscaling:describeTrafficSources."""


def describe_warm_pool(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    MaxRecords: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeWarmPoolAnswerAnswer]:
    """Call aws-sdk:autoscaling:describeWarmPool."""


def detach_instances(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    ShouldDecrementDesiredCapacity: bool,
    InstanceIds: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetachInstancesAnswerAnswer]:
    """Call aws-sdk:autoscaling:detachInstances."""


def detach_load_balancer_target_groups(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    TargetGroupARNs: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetachLoadBalancerTargetGroupsResultTypeAnswer]:
    """Call aws-sdk:autoscaling:detachLoadBalancerTargetGroups."""


def detach_load_balancers(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    LoadBalancerNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetachLoadBalancersResultTypeAnswer]:
    """Call aws-sdk:autoscaling:detachLoadBalancers."""


def detach_traffic_sources(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    TrafficSources: _Sequence[TrafficSourceIdentifierDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetachTrafficSourcesResultTypeAnswer]:
    """Call aws-sdk:autoscaling:detachTrafficSources."""


def disable_metrics_collection(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    Metrics: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:disableMetricsCollection."""


def enable_metrics_collection(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    Granularity: _Text,
    Metrics: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:enableMetricsCollection."""


def enter_standby(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    ShouldDecrementDesiredCapacity: bool,
    InstanceIds: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EnterStandbyAnswerAnswer]:
    """Call aws-sdk:autoscaling:enterStandby."""


def execute_policy(
    name: str,
    /,
    *,
    PolicyName: _Text,
    AutoScalingGroupName: _Text = ...,
    HonorCooldown: bool = ...,
    MetricValue: float = ...,
    BreachThreshold: float = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:executePolicy."""


def exit_standby(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    InstanceIds: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ExitStandbyAnswerAnswer]:
    """Call aws-sdk:autoscaling:exitStandby."""


def get_predictive_scaling_forecast(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    PolicyName: _Text,
    StartTime: _Text | float,
    EndTime: _Text | float,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPredictiveScalingForecastAnswerAnswer]:
    """Call aws-sdk:autoscaling:getPredictiveScalingForecast."""


def launch_instances(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    RequestedCapacity: int,
    ClientToken: _Text = ...,
    AvailabilityZones: _Sequence[_Text] = ...,
    AvailabilityZoneIds: _Sequence[_Text] = ...,
    SubnetIds: _Sequence[_Text] = ...,
    RetryStrategy: _t.Literal["retry-with-group-configuration", "none"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[LaunchInstancesResultAnswer]:
    """Call aws-sdk:autoscaling:launchInstances."""


def put_account_setting(
    name: str,
    /,
    *,
    Name: _Text,
    Value: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutAccountSettingAnswerAnswer]:
    """Call aws-sdk:autoscaling:putAccountSetting."""


def put_lifecycle_hook(
    name: str,
    /,
    *,
    LifecycleHookName: _Text,
    AutoScalingGroupName: _Text,
    LifecycleTransition: _Text = ...,
    RoleARN: _Text = ...,
    NotificationTargetARN: _Text = ...,
    NotificationMetadata: _Text = ...,
    HeartbeatTimeout: int = ...,
    DefaultResult: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutLifecycleHookAnswerAnswer]:
    """Call aws-sdk:autoscaling:putLifecycleHook."""


def put_notification_configuration(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    TopicARN: _Text,
    NotificationTypes: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:putNotificationConfiguration."""


def put_scaling_policy(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    PolicyName: _Text,
    PolicyType: _Text = ...,
    AdjustmentType: _Text = ...,
    MinAdjustmentStep: int = ...,
    MinAdjustmentMagnitude: int = ...,
    ScalingAdjustment: int = ...,
    Cooldown: int = ...,
    MetricAggregationType: _Text = ...,
    StepAdjustments: _Sequence[StepAdjustmentDict] = ...,
    EstimatedInstanceWarmup: int = ...,
    TargetTrackingConfiguration: TargetTrackingConfigurationDict = ...,
    Enabled: bool = ...,
    PredictiveScalingConfiguration: PredictiveScalingConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PolicyARNTypeAnswer]:
    """Call aws-sdk:autoscaling:putScalingPolicy."""


def put_scheduled_update_group_action(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    ScheduledActionName: _Text,
    Time: _Text | float = ...,
    StartTime: _Text | float = ...,
    EndTime: _Text | float = ...,
    Recurrence: _Text = ...,
    MinSize: int = ...,
    MaxSize: int = ...,
    DesiredCapacity: int = ...,
    TimeZone: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:putScheduledUpdateGroupAction."""


def put_warm_pool(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    MaxGroupPreparedCapacity: int = ...,
    MinSize: int = ...,
    PoolState: _t.Literal["Stopped", "Running", "Hibernated"] | _Text = ...,
    InstanceReusePolicy: InstanceReusePolicyDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutWarmPoolAnswerAnswer]:
    """Call aws-sdk:autoscaling:putWarmPool."""


def record_lifecycle_action_heartbeat(
    name: str,
    /,
    *,
    LifecycleHookName: _Text,
    AutoScalingGroupName: _Text,
    LifecycleActionToken: _Text = ...,
    InstanceId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RecordLifecycleActionHeartbeatAnswerAnswer]:
    """Call aws-sdk:autoscaling:recordLifecycleActionHeartbeat."""


def resume_processes(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    ScalingProcesses: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:resumeProcesses."""


def rollback_instance_refresh(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RollbackInstanceRefreshAnswerAnswer]:
    """Call aws-sdk:autoscaling:rollbackInstanceRefresh."""


def set_desired_capacity(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    DesiredCapacity: int,
    HonorCooldown: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:setDesiredCapacity."""


def set_instance_health(
    name: str,
    /,
    *,
    InstanceId: _Text,
    HealthStatus: _Text,
    ShouldRespectGracePeriod: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:setInstanceHealth."""


def set_instance_protection(
    name: str,
    /,
    *,
    InstanceIds: _Sequence[_Text],
    AutoScalingGroupName: _Text,
    ProtectedFromScaleIn: bool,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SetInstanceProtectionAnswerAnswer]:
    """Call aws-sdk:autoscaling:setInstanceProtection."""


def start_instance_refresh(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    Strategy: _t.Literal["Rolling", "ReplaceRootVolume"] | _Text = ...,
    DesiredConfiguration: DesiredConfigurationDict = ...,
    Preferences: RefreshPreferencesDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartInstanceRefreshAnswerAnswer]:
    """Call aws-sdk:autoscaling:startInstanceRefresh."""


def suspend_processes(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    ScalingProcesses: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:suspendProcesses."""


def terminate_instance_in_auto_scaling_group(
    name: str,
    /,
    *,
    ShouldDecrementDesiredCapacity: bool,
    InstanceId: _Text = ...,
    InstanceIds: _Sequence[_Text] = ...,
    AutoScalingGroupName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ActivityTypeAnswer]:
    """Call aws-sdk:autoscaling:terminateInstanceInAutoScalingGroup."""


def update_auto_scaling_group(
    name: str,
    /,
    *,
    AutoScalingGroupName: _Text,
    LaunchConfigurationName: _Text = ...,
    LaunchTemplate: LaunchTemplateSpecificationDict = ...,
    MixedInstancesPolicy: MixedInstancesPolicyDict = ...,
    MinSize: int = ...,
    MaxSize: int = ...,
    DesiredCapacity: int = ...,
    DefaultCooldown: int = ...,
    AvailabilityZones: _Sequence[_Text] = ...,
    AvailabilityZoneIds: _Sequence[_Text] = ...,
    HealthCheckType: _Text = ...,
    HealthCheckGracePeriod: int = ...,
    PlacementGroup: _Text = ...,
    VpcZoneIdentifier: _Text = ...,
    TerminationPolicies: _Sequence[_Text] = ...,
    NewInstancesProtectedFromScaleIn: bool = ...,
    ServiceLinkedRoleARN: _Text = ...,
    MaxInstanceLifetime: int = ...,
    CapacityRebalance: bool = ...,
    Context: _Text = ...,
    DesiredCapacityType: _Text = ...,
    DefaultInstanceWarmup: int = ...,
    InstanceMaintenancePolicy: InstanceMaintenancePolicyDict = ...,
    AvailabilityZoneDistribution: AvailabilityZoneDistributionDict = ...,
    AvailabilityZoneImpairmentPolicy: AvailabilityZoneImpairmentPolicyDict = ...,
    SkipZonalShiftValidation: bool = ...,
    CapacityReservationSpecification: CapacityReservationSpecificationDict = ...,
    InstanceLifecyclePolicy: InstanceLifecyclePolicyDict = ...,
    DeletionProtection: _t.Literal["none", "prevent-force-deletion", "prevent-all-deletion"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:autoscaling:updateAutoScalingGroup."""
