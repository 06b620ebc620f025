# ruff: noqa
# fmt: off
"""Operations of aws-sdk:cloudwatch."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class ActionConfigurationAnswer:
    AlarmTagsPropagation: AlarmTagsPropagationAnswer

class ActionConfigurationDict(_t.TypedDict, total=False):
    AlarmTagsPropagation: AlarmTagsPropagationDict

class AlarmContributorAnswer:
    ContributorId: str
    ContributorAttributes: _Mapping[str, str]
    StateReason: str
    StateTransitionedTimestamp: str

class AlarmHistoryItemAnswer:
    AlarmName: str
    AlarmContributorId: str
    AlarmType: str
    Timestamp: str
    HistoryItemType: str
    HistorySummary: str
    HistoryData: str
    AlarmContributorAttributes: _Mapping[str, str]

class AlarmMuteRuleSummaryAnswer:
    AlarmMuteRuleArn: str
    ExpireDate: str
    Status: str
    MuteType: str
    LastUpdatedTimestamp: str

class AlarmPromQLCriteriaAnswer:
    Query: str
    PendingPeriod: int
    RecoveryPeriod: int

class AlarmPromQLCriteriaDict(_t.TypedDict, total=False):
    Query: _t.Required[_Text]
    PendingPeriod: int
    RecoveryPeriod: int

class AlarmTagsPropagationAnswer:
    Enabled: bool
    IncludedTagKeys: list[str]
    ExcludedTagKeys: list[str]

class AlarmTagsPropagationDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]
    IncludedTagKeys: _Sequence[_Text]
    ExcludedTagKeys: _Sequence[_Text]

class AnomalyDetectorAnswer:
    AnomalyDetectorId: str
    Namespace: str
    MetricName: str
    Dimensions: list[DimensionAnswer]
    Stat: str
    Configuration: AnomalyDetectorConfigurationAnswer
    StateValue: str
    MetricCharacteristics: MetricCharacteristicsAnswer
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorAnswer
    MetricMathAnomalyDetector: MetricMathAnomalyDetectorAnswer

class AnomalyDetectorConfigurationAnswer:
    ExcludedTimeRanges: list[RangeAnswer]
    MetricTimezone: str
    AdaptationSpeed: str
    OutlierFilteringStrength: str

class AnomalyDetectorConfigurationDict(_t.TypedDict, total=False):
    ExcludedTimeRanges: _Sequence[RangeDict]
    MetricTimezone: _Text
    AdaptationSpeed: _t.Literal["FAST", "NORMAL", "SLOW"] | _Text
    OutlierFilteringStrength: _t.Literal["MINIMAL", "MODERATE", "STRICT"] | _Text

class AssociateDatasetKmsKeyOutputAnswer:
    ...

class CompositeAlarmAnswer:
    ActionsEnabled: bool
    AlarmActions: list[str]
    AlarmArn: str
    AlarmConfigurationUpdatedTimestamp: str
    AlarmDescription: str
    AlarmName: str
    AlarmRule: str
    InsufficientDataActions: list[str]
    OkActions: list[str]
    StateReason: str
    StateReasonData: str
    StateUpdatedTimestamp: str
    StateValue: str
    StateTransitionedTimestamp: str
    ActionsSuppressedBy: str
    ActionsSuppressedReason: str
    ActionsSuppressor: str
    ActionsSuppressorWaitPeriod: int
    ActionsSuppressorExtensionPeriod: int
    ActionConfiguration: ActionConfigurationAnswer

class CreateResourceMetricsConfigurationOutputAnswer:
    ResourceMetricsConfiguration: ResourceMetricsConfigurationAnswer

class DashboardEntryAnswer:
    DashboardName: str
    DashboardArn: str
    LastModified: str
    Size: int

class DashboardValidationMessageAnswer:
    DataPath: str
    Message: str

class DatapointAnswer:
    Timestamp: str
    SampleCount: float
    Average: float
    Sum: float
    Minimum: float
    Maximum: float
    Unit: str
    ExtendedStatistics: _Mapping[str, float]

class DeleteAnomalyDetectorOutputAnswer:
    ...

class DeleteDashboardsOutputAnswer:
    ...

class DeleteInsightRulesOutputAnswer:
    Failures: list[PartialFailureAnswer]

class DeleteMetricDataQueryDefinitionOutputAnswer:
    ...

class DeleteMetricStreamOutputAnswer:
    ...

class DeleteResourceMetricsConfigurationOutputAnswer:
    ...

class DescribeAlarmContributorsOutputAnswer:
    AlarmContributors: list[AlarmContributorAnswer]
    NextToken: str

class DescribeAlarmHistoryOutputAnswer:
    AlarmHistoryItems: list[AlarmHistoryItemAnswer]
    NextToken: str

class DescribeAlarmsForMetricOutputAnswer:
    MetricAlarms: list[MetricAlarmAnswer]

class DescribeAlarmsOutputAnswer:
    CompositeAlarms: list[CompositeAlarmAnswer]
    MetricAlarms: list[MetricAlarmAnswer]
    LogAlarms: list[LogAlarmAnswer]
    NextToken: str

class DescribeAnomalyDetectorsOutputAnswer:
    AnomalyDetectors: list[AnomalyDetectorAnswer]
    NextToken: str

class DescribeInsightRulesOutputAnswer:
    NextToken: str
    InsightRules: list[InsightRuleAnswer]

class DimensionAnswer:
    Name: str
    Value: str

class DimensionDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Value: _t.Required[_Text]

class DimensionFilterDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Value: _Text

class DisableInsightRulesOutputAnswer:
    Failures: list[PartialFailureAnswer]

class DisassociateDatasetKmsKeyOutputAnswer:
    ...

class EnableInsightRulesOutputAnswer:
    Failures: list[PartialFailureAnswer]

class EntityDict(_t.TypedDict, total=False):
    KeyAttributes: _Mapping[str, _Text]
    Attributes: _Mapping[str, _Text]

class EntityMetricDataDict(_t.TypedDict, total=False):
    Entity: EntityDict
    MetricData: _Sequence[MetricDatumDict]

class EvaluationCriteriaAnswer:
    PromQLCriteria: AlarmPromQLCriteriaAnswer

class EvaluationCriteriaDict(_t.TypedDict, total=False):
    PromQLCriteria: AlarmPromQLCriteriaDict

class EvaluationWindowAnswer:
    WallClockWindow: WallClockWindowAnswer
    SlidingWindow: SlidingWindowAnswer

class EvaluationWindowDict(_t.TypedDict, total=False):
    WallClockWindow: WallClockWindowDict
    SlidingWindow: _Mapping[str, object]

class GetAlarmMuteRuleOutputAnswer:
    Name: str
    AlarmMuteRuleArn: str
    Description: str
    Rule: RuleAnswer
    MuteTargets: MuteTargetsAnswer
    StartDate: str
    ExpireDate: str
    Status: str
    LastUpdatedTimestamp: str
    MuteType: str

class GetDashboardOutputAnswer:
    DashboardArn: str
    DashboardBody: str
    DashboardName: str

class GetDatasetOutputAnswer:
    DatasetId: str
    Arn: str
    KmsKeyArn: str

class GetInsightRuleReportOutputAnswer:
    KeyLabels: list[str]
    AggregationStatistic: str
    AggregateValue: float
    ApproximateUniqueCount: int
    Contributors: list[InsightRuleContributorAnswer]
    MetricDatapoints: list[InsightRuleMetricDatapointAnswer]

class GetMetricDataOutputAnswer:
    MetricDataResults: list[MetricDataResultAnswer]
    NextToken: str
    Messages: list[MessageDataAnswer]

class GetMetricDataQueryDefinitionOutputAnswer:
    Id: str
    Arn: str
    Path: str
    Expression: str
    Type: str
    CreatedAt: str
    UpdatedAt: str

class GetMetricStatisticsOutputAnswer:
    Label: str
    Datapoints: list[DatapointAnswer]

class GetMetricStreamOutputAnswer:
    Arn: str
    Name: str
    IncludeFilters: list[MetricStreamFilterAnswer]
    ExcludeFilters: list[MetricStreamFilterAnswer]
    FirehoseArn: str
    RoleArn: str
    State: str
    CreationDate: str
    LastUpdateDate: str
    OutputFormat: str
    StatisticsConfigurations: list[MetricStreamStatisticsConfigurationAnswer]
    IncludeLinkedAccountsMetrics: bool

class GetMetricWidgetImageOutputAnswer:
    MetricWidgetImage: str

class GetOTelEnrichmentOutputAnswer:
    Status: str
    IncludeFilters: list[OTelEnrichmentMetricSelectorAnswer]
    ExcludeFilters: list[OTelEnrichmentMetricSelectorAnswer]
    CreatedAt: str
    UpdatedAt: str

class GetResourceMetricsConfigurationOutputAnswer:
    ResourceMetricsConfiguration: ResourceMetricsConfigurationAnswer

class InsightRuleAnswer:
    Name: str
    State: str
    Schema: str
    Definition: str
    ManagedRule: bool
    ApplyOnTransformedLogs: bool

class InsightRuleContributorAnswer:
    Keys: list[str]
    ApproximateAggregateValue: float
    Datapoints: list[InsightRuleContributorDatapointAnswer]

class InsightRuleContributorDatapointAnswer:
    Timestamp: str
    ApproximateValue: float

class InsightRuleMetricDatapointAnswer:
    Timestamp: str
    UniqueContributors: float
    MaxContributorValue: float
    SampleCount: float
    Average: float
    Sum: float
    Minimum: float
    Maximum: float

class LabelOptionsDict(_t.TypedDict, total=False):
    Timezone: _Text

class ListAlarmMuteRulesOutputAnswer:
    AlarmMuteRuleSummaries: list[AlarmMuteRuleSummaryAnswer]
    NextToken: str

class ListDashboardsOutputAnswer:
    DashboardEntries: list[DashboardEntryAnswer]
    NextToken: str

class ListManagedInsightRulesOutputAnswer:
    ManagedRules: list[ManagedRuleDescriptionAnswer]
    NextToken: str

class ListMetricDataQueryDefinitionsOutputAnswer:
    Items: list[MetricDataQueryDefinitionSummaryAnswer]
    NextToken: str

class ListMetricStreamsOutputAnswer:
    NextToken: str
    Entries: list[MetricStreamEntryAnswer]

class ListMetricsOutputAnswer:
    Metrics: list[MetricAnswer]
    NextToken: str
    OwningAccounts: list[str]

class ListTagsForResourceOutputAnswer:
    Tags: list[TagAnswer]

class LogAlarmAnswer:
    AlarmName: str
    AlarmArn: str
    AlarmDescription: str
    AlarmConfigurationUpdatedTimestamp: str
    ActionsEnabled: bool
    OkActions: list[str]
    AlarmActions: list[str]
    InsufficientDataActions: list[str]
    StateValue: str
    StateReason: str
    StateReasonData: str
    StateUpdatedTimestamp: str
    ScheduledQueryConfiguration: ScheduledQueryConfigurationAnswer
    QueryResultsToEvaluate: int
    QueryResultsToAlarm: int
    Threshold: float
    ComparisonOperator: str
    TreatMissingData: str
    StateTransitionedTimestamp: str
    EvaluationState: str
    ActionLogLineCount: int
    ActionLogLineRoleArn: str
    WarmUpConfiguration: WarmUpConfigurationAnswer
    ActionConfiguration: ActionConfigurationAnswer

class ManagedRuleDescriptionAnswer:
    TemplateName: str
    ResourceARN: str
    RuleState: ManagedRuleStateAnswer

class ManagedRuleDict(_t.TypedDict, total=False):
    TemplateName: _t.Required[_Text]
    ResourceARN: _t.Required[_Text]
    Tags: _Sequence[TagDict]

class ManagedRuleStateAnswer:
    RuleName: str
    State: str

class MessageDataAnswer:
    Code: str
    Value: str

class MetricAlarmAnswer:
    AlarmName: str
    AlarmArn: str
    AlarmDescription: str
    AlarmConfigurationUpdatedTimestamp: str
    ActionsEnabled: bool
    OkActions: list[str]
    AlarmActions: list[str]
    InsufficientDataActions: list[str]
    StateValue: str
    StateReason: str
    StateReasonData: str
    StateUpdatedTimestamp: str
    MetricName: str
    Namespace: str
    Statistic: str
    ExtendedStatistic: str
    Dimensions: list[DimensionAnswer]
    Period: int
    Unit: str
    EvaluationPeriods: int
    DatapointsToAlarm: int
    Threshold: float
    ComparisonOperator: str
    TreatMissingData: str
    EvaluateLowSampleCountPercentile: str
    Metrics: list[MetricDataQueryAnswer]
    ThresholdMetricId: str
    EvaluationState: str
    StateTransitionedTimestamp: str
    EvaluationWindow: EvaluationWindowAnswer
    WarmUpConfiguration: WarmUpConfigurationAnswer
    EvaluationCriteria: EvaluationCriteriaAnswer
    EvaluationInterval: int
    ActionConfiguration: ActionConfigurationAnswer

class MetricAnswer:
    Namespace: str
    MetricName: str
    Dimensions: list[DimensionAnswer]

class MetricCharacteristicsAnswer:
    PeriodicSpikes: bool

class MetricCharacteristicsDict(_t.TypedDict, total=False):
    PeriodicSpikes: bool

class MetricDataQueryAnswer:
    Id: str
    MetricStat: MetricStatAnswer
    Expression: str
    Label: str
    ReturnData: bool
    Period: int
    AccountId: str

class MetricDataQueryDefinitionSummaryAnswer:
    Id: str
    Path: str
    Type: str
    UpdatedAt: str

class MetricDataQueryDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    MetricStat: MetricStatDict
    Expression: _Text
    Label: _Text
    ReturnData: bool
    Period: int
    AccountId: _Text

class MetricDataResultAnswer:
    Id: str
    Label: str
    Timestamps: list[str]
    Values: list[float]
    StatusCode: str
    Messages: list[MessageDataAnswer]

class MetricDatumDict(_t.TypedDict, total=False):
    MetricName: _t.Required[_Text]
    Dimensions: _Sequence[DimensionDict]
    Timestamp: _Text | float
    Value: float
    StatisticValues: StatisticSetDict
    Values: _Sequence[float]
    Counts: _Sequence[float]
    Unit: _Text
    StorageResolution: int

class MetricDict(_t.TypedDict, total=False):
    Namespace: _Text
    MetricName: _Text
    Dimensions: _Sequence[DimensionDict]

class MetricMathAnomalyDetectorAnswer:
    MetricDataQueries: list[MetricDataQueryAnswer]

class MetricMathAnomalyDetectorDict(_t.TypedDict, total=False):
    MetricDataQueries: _Sequence[MetricDataQueryDict]

class MetricStatAnswer:
    Metric: MetricAnswer
    Period: int
    Stat: str
    Unit: str

class MetricStatDict(_t.TypedDict, total=False):
    Metric: _t.Required[MetricDict]
    Period: _t.Required[int]
    Stat: _t.Required[_Text]
    Unit: _Text

class MetricStreamEntryAnswer:
    Arn: str
    CreationDate: str
    LastUpdateDate: str
    Name: str
    FirehoseArn: str
    State: str
    OutputFormat: str

class MetricStreamFilterAnswer:
    Namespace: str
    MetricNames: list[str]

class MetricStreamFilterDict(_t.TypedDict, total=False):
    Namespace: _Text
    MetricNames: _Sequence[_Text]

class MetricStreamStatisticsConfigurationAnswer:
    IncludeMetrics: list[MetricStreamStatisticsMetricAnswer]
    AdditionalStatistics: list[str]

class MetricStreamStatisticsConfigurationDict(_t.TypedDict, total=False):
    IncludeMetrics: _t.Required[_Sequence[MetricStreamStatisticsMetricDict]]
    AdditionalStatistics: _t.Required[_Sequence[_Text]]

class MetricStreamStatisticsMetricAnswer:
    Namespace: str
    MetricName: str

class MetricStreamStatisticsMetricDict(_t.TypedDict, total=False):
    Namespace: _t.Required[_Text]
    MetricName: _t.Required[_Text]

class MuteTargetsAnswer:
    AlarmNames: list[str]

class MuteTargetsDict(_t.TypedDict, total=False):
    AlarmNames: _t.Required[_Sequence[_Text]]

class OTelEnrichmentMetricSelectorAnswer:
    Namespace: str
    MetricNames: list[str]

class OTelEnrichmentMetricSelectorDict(_t.TypedDict, total=False):
    Namespace: _t.Required[_Text]
    MetricNames: _Sequence[_Text]

class PartialFailureAnswer:
    FailureResource: str
    ExceptionType: str
    FailureCode: str
    FailureDescription: str

class PutAnomalyDetectorOutputAnswer:
    AnomalyDetectorId: str

class PutDashboardOutputAnswer:
    DashboardValidationMessages: list[DashboardValidationMessageAnswer]

class PutInsightRuleOutputAnswer:
    ...

class PutManagedInsightRulesOutputAnswer:
    Failures: list[PartialFailureAnswer]

class PutMetricDataQueryDefinitionOutputAnswer:
    Id: str
    Arn: str
    Path: str
    Expression: str
    Type: str
    CreatedAt: str
    UpdatedAt: str

class PutMetricStreamOutputAnswer:
    Arn: str

class RangeAnswer:
    StartTime: str
    EndTime: str

class RangeDict(_t.TypedDict, total=False):
    StartTime: _t.Required[_Text | float]
    EndTime: _t.Required[_Text | float]

class ResourceMetricSelectionAnswer:
    IncludeMetrics: list[str]

class ResourceMetricSelectionDict(_t.TypedDict, total=False):
    IncludeMetrics: _t.Required[_Sequence[_Text]]

class ResourceMetricsConfigurationAnswer:
    ResourceArn: str
    CreatedAt: str
    UpdatedAt: str
    MetricSelections: list[ResourceMetricSelectionAnswer]

class RuleAnswer:
    Schedule: ScheduleAnswer

class RuleDict(_t.TypedDict, total=False):
    Schedule: _t.Required[ScheduleDict]

class ScheduleAnswer:
    Expression: str
    Duration: str
    Timezone: str

class ScheduleConfigurationAnswer:
    ScheduleExpression: str
    StartTimeOffset: int
    EndTimeOffset: int

class ScheduleConfigurationDict(_t.TypedDict, total=False):
    ScheduleExpression: _t.Required[_Text]
    StartTimeOffset: _t.Required[int]
    EndTimeOffset: int

class ScheduleDict(_t.TypedDict, total=False):
    Expression: _t.Required[_Text]
    Duration: _t.Required[_Text]
    Timezone: _Text

class ScheduledQueryConfigurationAnswer:
    QueryString: str
    LogGroupIdentifiers: list[str]
    QueryARN: str
    ScheduledQueryRoleARN: str
    ScheduleConfiguration: ScheduleConfigurationAnswer
    AggregationExpression: str
    Tags: list[TagAnswer]

class ScheduledQueryConfigurationDict(_t.TypedDict, total=False):
    QueryString: _t.Required[_Text]
    LogGroupIdentifiers: _Sequence[_Text]
    QueryARN: _Text
    ScheduledQueryRoleARN: _t.Required[_Text]
    ScheduleConfiguration: _t.Required[ScheduleConfigurationDict]
    AggregationExpression: _t.Required[_Text]
    Tags: _Sequence[TagDict]

class SingleMetricAnomalyDetectorAnswer:
    AccountId: str
    Namespace: str
    MetricName: str
    Dimensions: list[DimensionAnswer]
    Stat: str

class SingleMetricAnomalyDetectorDict(_t.TypedDict, total=False):
    AccountId: _Text
    Namespace: _Text
    MetricName: _Text
    Dimensions: _Sequence[DimensionDict]
    Stat: _Text

class SlidingWindowAnswer:
    ...

class StartMetricStreamsOutputAnswer:
    ...

class StartOTelEnrichmentOutputAnswer:
    IncludeFilters: list[OTelEnrichmentMetricSelectorAnswer]
    ExcludeFilters: list[OTelEnrichmentMetricSelectorAnswer]
    CreatedAt: str
    UpdatedAt: str

class StatisticSetDict(_t.TypedDict, total=False):
    SampleCount: _t.Required[float]
    Sum: _t.Required[float]
    Minimum: _t.Required[float]
    Maximum: _t.Required[float]

class StopMetricStreamsOutputAnswer:
    ...

class StopOTelEnrichmentOutputAnswer:
    ...

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TagResourceOutputAnswer:
    ...

class UntagResourceOutputAnswer:
    ...

class UpdateOTelEnrichmentOutputAnswer:
    IncludeFilters: list[OTelEnrichmentMetricSelectorAnswer]
    ExcludeFilters: list[OTelEnrichmentMetricSelectorAnswer]
    CreatedAt: str
    UpdatedAt: str

class UpdateResourceMetricsConfigurationOutputAnswer:
    ResourceMetricsConfiguration: ResourceMetricsConfigurationAnswer

class WallClockWindowAnswer:
    Timezone: str

class WallClockWindowDict(_t.TypedDict, total=False):
    Timezone: _Text

class WarmUpConfigurationAnswer:
    WarmUpPeriodDurationInMinutes: int
    OnlyStartEvaluatingAfterWarmUpPeriodEnds: bool

class WarmUpConfigurationDict(_t.TypedDict, total=False):
    WarmUpPeriodDurationInMinutes: _t.Required[int]
    OnlyStartEvaluatingAfterWarmUpPeriodEnds: bool

def associate_dataset_kms_key(
    name: str,
    /,
    *,
    DatasetIdentifier: _Text,
    KmsKeyArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AssociateDatasetKmsKeyOutputAnswer]:
    """Call aws-sdk:cloudwatch:associateDatasetKmsKey."""


def create_resource_metrics_configuration(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    MetricSelections: _Sequence[ResourceMetricSelectionDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateResourceMetricsConfigurationOutputAnswer]:
    """Call aws-sdk:cloudwatch:createResourceMetricsConfiguration."""


def delete_alarm_mute_rule(
    name: str,
    /,
    *,
    AlarmMuteRuleName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatch:deleteAlarmMuteRule."""


def delete_alarms(
    name: str,
    /,
    *,
    AlarmNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatch:deleteAlarms."""


def delete_anomaly_detector(
    name: str,
    /,
    *,
    AnomalyDetectorId: _Text = ...,
    Namespace: _Text = ...,
    MetricName: _Text = ...,
    Dimensions: _Sequence[DimensionDict] = ...,
    Stat: _Text = ...,
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorDict = ...,
    MetricMathAnomalyDetector: MetricMathAnomalyDetectorDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAnomalyDetectorOutputAnswer]:
    """Call aws-sdk:cloudwatch:deleteAnomalyDetector."""


def delete_dashboards(
    name: str,
    /,
    *,
    DashboardNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDashboardsOutputAnswer]:
    """Call aws-sdk:cloudwatch:deleteDashboards."""


def delete_insight_rules(
    name: str,
    /,
    *,
    RuleNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteInsightRulesOutputAnswer]:
    """Call aws-sdk:cloudwatch:deleteInsightRules."""


def delete_metric_data_query_definition(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteMetricDataQueryDefinitionOutputAnswer]:
    """Call aws-sdk:cloudwatch:deleteMetricDataQueryDefinition."""


def delete_metric_stream(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteMetricStreamOutputAnswer]:
    """Call aws-sdk:cloudwatch:deleteMetricStream."""


def delete_resource_metrics_configuration(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteResourceMetricsConfigurationOutputAnswer]:
    """Call aws-sdk:cloudwatch:deleteResourceMetricsConfiguration."""


def describe_alarm_contributors(
    name: str,
    /,
    *,
    AlarmName: _Text,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAlarmContributorsOutputAnswer]:
    """Call aws-sdk:cloudwatch:describeAlarmContributors."""


def describe_alarm_history(
    name: str,
    /,
    *,
    AlarmName: _Text = ...,
    AlarmContributorId: _Text = ...,
    AlarmTypes: _Sequence[_t.Literal["CompositeAlarm", "MetricAlarm", "LogAlarm"] | _Text] = ...,
    HistoryItemType: _t.Literal["ConfigurationUpdate", "StateUpdate", "Action", "AlarmContributorStateUpdate", "AlarmContributorAction"] | _Text = ...,
    StartDate: _Text | float = ...,
    EndDate: _Text | float = ...,
    MaxRecords: int = ...,
    NextToken: _Text = ...,
    ScanBy: _t.Literal["TimestampDescending", "TimestampAscending"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAlarmHistoryOutputAnswer]:
    """Call aws-sdk:cloudwatch:describeAlarmHistory."""


def describe_alarms(
    name: str,
    /,
    *,
    AlarmNames: _Sequence[_Text] = ...,
    AlarmNamePrefix: _Text = ...,
    AlarmTypes: _Sequence[_t.Literal["CompositeAlarm", "MetricAlarm", "LogAlarm"] | _Text] = ...,
    ChildrenOfAlarmName: _Text = ...,
    ParentsOfAlarmName: _Text = ...,
    StateValue: _t.Literal["OK", "ALARM", "INSUFFICIENT_DATA"] | _Text = ...,
    ActionPrefix: _Text = ...,
    MaxRecords: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAlarmsOutputAnswer]:
    """Call aws-sdk:cloudwatch:describeAlarms."""


def describe_alarms_for_metric(
    name: str,
    /,
    *,
    MetricName: _Text,
    Namespace: _Text,
    Statistic: _t.Literal["SampleCount", "Average", "Sum", "Minimum", "Maximum"] | _Text = ...,
    ExtendedStatistic: _Text = ...,
    Dimensions: _Sequence[DimensionDict] = ...,
    Period: int = ...,
    Unit: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAlarmsForMetricOutputAnswer]:
    """Call aws-sdk:cloudwatch:describeAlarmsForMetric."""


def describe_anomaly_detectors(
    name: str,
    /,
    *,
    AnomalyDetectorIds: _Sequence[_Text] = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Namespace: _Text = ...,
    MetricName: _Text = ...,
    Dimensions: _Sequence[DimensionDict] = ...,
    AnomalyDetectorTypes: _Sequence[_t.Literal["SINGLE_METRIC", "METRIC_MATH"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAnomalyDetectorsOutputAnswer]:
    """Call aws-sdk:cloudwatch:describeAnomalyDetectors."""


def describe_insight_rules(
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
) -> _Task[DescribeInsightRulesOutputAnswer]:
    """Call aws-sdk:cloudwatch:describeInsightRules."""


def disable_alarm_actions(
    name: str,
    /,
    *,
    AlarmNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatch:disableAlarmActions."""


def disable_insight_rules(
    name: str,
    /,
    *,
    RuleNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DisableInsightRulesOutputAnswer]:
    """Call aws-sdk:cloudwatch:disableInsightRules."""


def disassociate_dataset_kms_key(
    name: str,
    /,
    *,
    DatasetIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DisassociateDatasetKmsKeyOutputAnswer]:
    """Call aws-sdk:cloudwatch:disassociateDatasetKmsKey."""


def enable_alarm_actions(
    name: str,
    /,
    *,
    AlarmNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatch:enableAlarmActions."""


def enable_insight_rules(
    name: str,
    /,
    *,
    RuleNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[EnableInsightRulesOutputAnswer]:
    """Call aws-sdk:cloudwatch:enableInsightRules."""


def get_alarm_mute_rule(
    name: str,
    /,
    *,
    AlarmMuteRuleName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAlarmMuteRuleOutputAnswer]:
    """Call aws-sdk:cloudwatch:getAlarmMuteRule."""


def get_dashboard(
    name: str,
    /,
    *,
    DashboardName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDashboardOutputAnswer]:
    """Call aws-sdk:cloudwatch:getDashboard."""


def get_dataset(
    name: str,
    /,
    *,
    DatasetIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDatasetOutputAnswer]:
    """Call aws-sdk:cloudwatch:getDataset."""


def get_insight_rule_report(
    name: str,
    /,
    *,
    RuleName: _Text,
    StartTime: _Text | float,
    EndTime: _Text | float,
    Period: int,
    MaxContributorCount: int = ...,
    Metrics: _Sequence[_Text] = ...,
    OrderBy: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetInsightRuleReportOutputAnswer]:
    """Call aws-sdk:cloudwatch:getInsightRuleReport."""


def get_metric_data(
    name: str,
    /,
    *,
    MetricDataQueries: _Sequence[MetricDataQueryDict],
    StartTime: _Text | float,
    EndTime: _Text | float,
    NextToken: _Text = ...,
    ScanBy: _t.Literal["TimestampDescending", "TimestampAscending"] | _Text = ...,
    MaxDatapoints: int = ...,
    LabelOptions: LabelOptionsDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMetricDataOutputAnswer]:
    """Call aws-sdk:cloudwatch:getMetricData."""


def get_metric_data_query_definition(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMetricDataQueryDefinitionOutputAnswer]:
    """Call aws-sdk:cloudwatch:getMetricDataQueryDefinition."""


def get_metric_statistics(
    name: str,
    /,
    *,
    Namespace: _Text,
    MetricName: _Text,
    StartTime: _Text | float,
    EndTime: _Text | float,
    Period: int,
    Dimensions: _Sequence[DimensionDict] = ...,
    Statistics: _Sequence[_t.Literal["SampleCount", "Average", "Sum", "Minimum", "Maximum"] | _Text] = ...,
    ExtendedStatistics: _Sequence[_Text] = ...,
    Unit: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMetricStatisticsOutputAnswer]:
    """Call aws-sdk:cloudwatch:getMetricStatistics."""


def get_metric_stream(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMetricStreamOutputAnswer]:
    """Call aws-sdk:cloudwatch:getMetricStream."""


def get_metric_widget_image(
    name: str,
    /,
    *,
    MetricWidget: _Text,
    OutputFormat: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMetricWidgetImageOutputAnswer]:
    """Call aws-sdk:cloudwatch:getMetricWidgetImage."""


def get_otel_enrichment(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetOTelEnrichmentOutputAnswer]:
    """Call aws-sdk:cloudwatch:getOTelEnrichment."""


def get_resource_metrics_configuration(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetResourceMetricsConfigurationOutputAnswer]:
    """Call aws-sdk:cloudwatch:getResourceMetricsConfiguration."""


def list_alarm_mute_rules(
    name: str,
    /,
    *,
    AlarmName: _Text = ...,
    Statuses: _Sequence[_t.Literal["SCHEDULED", "ACTIVE", "EXPIRED"] | _Text] = ...,
    MaxRecords: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAlarmMuteRulesOutputAnswer]:
    """Call aws-sdk:cloudwatch:listAlarmMuteRules."""


def list_dashboards(
    name: str,
    /,
    *,
    DashboardNamePrefix: _Text = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDashboardsOutputAnswer]:
    """Call aws-sdk:cloudwatch:listDashboards."""


def list_managed_insight_rules(
    name: str,
    /,
    *,
    ResourceARN: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListManagedInsightRulesOutputAnswer]:
    """Call aws-sdk:cloudwatch:listManagedInsightRules."""


def list_metric_data_query_definitions(
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
) -> _Task[ListMetricDataQueryDefinitionsOutputAnswer]:
    """Call aws-sdk:cloudwatch:listMetricDataQueryDefinitions."""


def list_metric_streams(
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
) -> _Task[ListMetricStreamsOutputAnswer]:
    """Call aws-sdk:cloudwatch:listMetricStreams."""


def list_metrics(
    name: str,
    /,
    *,
    Namespace: _Text = ...,
    MetricName: _Text = ...,
    Dimensions: _Sequence[DimensionFilterDict] = ...,
    NextToken: _Text = ...,
    RecentlyActive: _t.Literal["PT3H"] | _Text = ...,
    IncludeLinkedAccounts: bool = ...,
    OwningAccount: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListMetricsOutputAnswer]:
    """Call aws-sdk:cloudwatch:listMetrics."""


def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceARN: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTagsForResourceOutputAnswer]:
    """Call aws-sdk:cloudwatch:listTagsForResource."""


def put_alarm_mute_rule(
    name: str,
    /,
    *,
    Name: _Text,
    Rule: RuleDict,
    Description: _Text = ...,
    MuteTargets: MuteTargetsDict = ...,
    Tags: _Sequence[TagDict] = ...,
    StartDate: _Text | float = ...,
    ExpireDate: _Text | float = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatch:putAlarmMuteRule."""


def put_anomaly_detector(
    name: str,
    /,
    *,
    Namespace: _Text = ...,
    MetricName: _Text = ...,
    Dimensions: _Sequence[DimensionDict] = ...,
    Stat: _Text = ...,
    Configuration: AnomalyDetectorConfigurationDict = ...,
    MetricCharacteristics: MetricCharacteristicsDict = ...,
    SingleMetricAnomalyDetector: SingleMetricAnomalyDetectorDict = ...,
    MetricMathAnomalyDetector: MetricMathAnomalyDetectorDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutAnomalyDetectorOutputAnswer]:
    """Call aws-sdk:cloudwatch:putAnomalyDetector."""


def put_composite_alarm(
    name: str,
    /,
    *,
    AlarmName: _Text,
    AlarmRule: _Text,
    ActionsEnabled: bool = ...,
    AlarmActions: _Sequence[_Text] = ...,
    AlarmDescription: _Text = ...,
    InsufficientDataActions: _Sequence[_Text] = ...,
    OkActions: _Sequence[_Text] = ...,
    Tags: _Sequence[TagDict] = ...,
    ActionsSuppressor: _Text = ...,
    ActionsSuppressorWaitPeriod: int = ...,
    ActionsSuppressorExtensionPeriod: int = ...,
    ActionConfiguration: ActionConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatch:putCompositeAlarm."""


def put_dashboard(
    name: str,
    /,
    *,
    DashboardName: _Text,
    DashboardBody: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutDashboardOutputAnswer]:
    """Call aws-sdk:cloudwatch:putDashboard."""


def put_insight_rule(
    name: str,
    /,
    *,
    RuleName: _Text,
    RuleDefinition: _Text,
    RuleState: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    ApplyOnTransformedLogs: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutInsightRuleOutputAnswer]:
    """Call aws-sdk:cloudwatch:putInsightRule."""


def put_log_alarm(
    name: str,
    /,
    *,
    AlarmName: _Text,
    ScheduledQueryConfiguration: ScheduledQueryConfigurationDict,
    QueryResultsToEvaluate: int,
    QueryResultsToAlarm: int,
    Threshold: float,
    ComparisonOperator: _t.Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"] | _Text,
    AlarmDescription: _Text = ...,
    ActionLogLineCount: int = ...,
    ActionLogLineRoleArn: _Text = ...,
    ActionsEnabled: bool = ...,
    OkActions: _Sequence[_Text] = ...,
    AlarmActions: _Sequence[_Text] = ...,
    InsufficientDataActions: _Sequence[_Text] = ...,
    TreatMissingData: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    WarmUpConfiguration: WarmUpConfigurationDict = ...,
    ActionConfiguration: ActionConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatch:putLogAlarm."""


def put_managed_insight_rules(
    name: str,
    /,
    *,
    ManagedRules: _Sequence[ManagedRuleDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutManagedInsightRulesOutputAnswer]:
    """Call aws-sdk:cloudwatch:putManagedInsightRules."""


def put_metric_alarm(
    name: str,
    /,
    *,
    AlarmName: _Text,
    AlarmDescription: _Text = ...,
    ActionsEnabled: bool = ...,
    OkActions: _Sequence[_Text] = ...,
    AlarmActions: _Sequence[_Text] = ...,
    InsufficientDataActions: _Sequence[_Text] = ...,
    MetricName: _Text = ...,
    Namespace: _Text = ...,
    Statistic: _t.Literal["SampleCount", "Average", "Sum", "Minimum", "Maximum"] | _Text = ...,
    ExtendedStatistic: _Text = ...,
    Dimensions: _Sequence[DimensionDict] = ...,
    Period: int = ...,
    Unit: _Text = ...,
    EvaluationPeriods: int = ...,
    DatapointsToAlarm: int = ...,
    Threshold: float = ...,
    ComparisonOperator: _t.Literal["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold", "LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"] | _Text = ...,
    TreatMissingData: _Text = ...,
    EvaluateLowSampleCountPercentile: _Text = ...,
    Metrics: _Sequence[MetricDataQueryDict] = ...,
    Tags: _Sequence[TagDict] = ...,
    ThresholdMetricId: _Text = ...,
    EvaluationWindow: EvaluationWindowDict = ...,
    WarmUpConfiguration: WarmUpConfigurationDict = ...,
    EvaluationCriteria: EvaluationCriteriaDict = ...,
    EvaluationInterval: int = ...,
    ActionConfiguration: ActionConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatch:putMetricAlarm."""


def put_metric_data(
    name: str,
    /,
    *,
    Namespace: _Text,
    MetricData: _Sequence[MetricDatumDict] = ...,
    EntityMetricData: _Sequence[EntityMetricDataDict] = ...,
    StrictEntityValidation: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatch:putMetricData."""


def put_metric_data_query_definition(
    name: str,
    /,
    *,
    Path: _Text,
    Expression: _Text,
    Type: _t.Literal["PROMQL", "SQL", "METRIC_MATH"] | _Text,
    Id: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutMetricDataQueryDefinitionOutputAnswer]:
    """Call aws-sdk:cloudwatch:putMetricDataQueryDefinition."""


def put_metric_stream(
    name: str,
    /,
    *,
    Name: _Text,
    FirehoseArn: _Text,
    RoleArn: _Text,
    OutputFormat: _t.Literal["json", "opentelemetry0.7", "opentelemetry1.0"] | _Text,
    IncludeFilters: _Sequence[MetricStreamFilterDict] = ...,
    ExcludeFilters: _Sequence[MetricStreamFilterDict] = ...,
    Tags: _Sequence[TagDict] = ...,
    StatisticsConfigurations: _Sequence[MetricStreamStatisticsConfigurationDict] = ...,
    IncludeLinkedAccountsMetrics: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutMetricStreamOutputAnswer]:
    """Call aws-sdk:cloudwatch:putMetricStream."""


def set_alarm_state(
    name: str,
    /,
    *,
    AlarmName: _Text,
    StateValue: _t.Literal["OK", "ALARM", "INSUFFICIENT_DATA"] | _Text,
    StateReason: _Text,
    StateReasonData: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatch:setAlarmState."""


def start_metric_streams(
    name: str,
    /,
    *,
    Names: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartMetricStreamsOutputAnswer]:
    """Call aws-sdk:cloudwatch:startMetricStreams."""


def start_otel_enrichment(
    name: str,
    /,
    *,
    IncludeFilters: _Sequence[OTelEnrichmentMetricSelectorDict] = ...,
    ExcludeFilters: _Sequence[OTelEnrichmentMetricSelectorDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartOTelEnrichmentOutputAnswer]:
    """Call aws-sdk:cloudwatch:startOTelEnrichment."""


def stop_metric_streams(
    name: str,
    /,
    *,
    Names: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopMetricStreamsOutputAnswer]:
    """Call aws-sdk:cloudwatch:stopMetricStreams."""


def stop_otel_enrichment(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopOTelEnrichmentOutputAnswer]:
    """Call aws-sdk:cloudwatch:stopOTelEnrichment."""


def tag_resource(
    name: str,
    /,
    *,
    ResourceARN: _Text,
    Tags: _Sequence[TagDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TagResourceOutputAnswer]:
    """Call aws-sdk:cloudwatch:tagResource."""


def untag_resource(
    name: str,
    /,
    *,
    ResourceARN: _Text,
    TagKeys: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UntagResourceOutputAnswer]:
    """Call aws-sdk:cloudwatch:untagResource."""


def update_otel_enrichment(
    name: str,
    /,
    *,
    IncludeFilters: _Sequence[OTelEnrichmentMetricSelectorDict] = ...,
    ExcludeFilters: _Sequence[OTelEnrichmentMetricSelectorDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateOTelEnrichmentOutputAnswer]:
    """Call aws-sdk:cloudwatch:updateOTelEnrichment."""


def update_resource_metrics_configuration(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    MetricSelections: _Sequence[ResourceMetricSelectionDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateResourceMetricsConfigurationOutputAnswer]:
    """Call aws-sdk:cloudwatch:updateResourceMetricsConfiguration."""
