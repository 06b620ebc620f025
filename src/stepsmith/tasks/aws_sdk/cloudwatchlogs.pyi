# ruff: noqa
# fmt: off
"""Operations of aws-sdk:cloudwatchlogs."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AccountPolicyAnswer:
    PolicyName: str
    PolicyDocument: str
    LastUpdatedTime: int
    PolicyType: str
    Scope: str
    SelectionCriteria: str
    AccountId: str

class AddKeyEntryAnswer:
    Key: str
    Value: str
    OverwriteIfExists: bool

class AddKeyEntryDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]
    OverwriteIfExists: bool

class AddKeysAnswer:
    Entries: list[AddKeyEntryAnswer]

class AddKeysDict(_t.TypedDict, total=False):
    Entries: _t.Required[_Sequence[AddKeyEntryDict]]

class AggregateLogGroupSummaryAnswer:
    LogGroupCount: int
    GroupingIdentifiers: list[GroupingIdentifierAnswer]

class AnomalyAnswer:
    AnomalyId: str
    PatternId: str
    AnomalyDetectorArn: str
    PatternString: str
    PatternRegex: str
    Priority: str
    FirstSeen: int
    LastSeen: int
    Description: str
    Active: bool
    State: str
    Histogram: _Mapping[str, int]
    LogSamples: list[LogEventAnswer]
    PatternTokens: list[PatternTokenAnswer]
    LogGroupArnList: list[str]
    Suppressed: bool
    SuppressedDate: int
    SuppressedUntil: int
    IsPatternLevelSuppression: bool

class AnomalyDetectorAnswer:
    AnomalyDetectorArn: str
    DetectorName: str
    LogGroupArnList: list[str]
    EvaluationFrequency: str
    FilterPattern: str
    AnomalyDetectorStatus: str
    KmsKeyId: str
    CreationTimeStamp: int
    LastModifiedTimeStamp: int
    AnomalyVisibilityTime: int

class AssociateSourceToS3TableIntegrationResponseAnswer:
    Identifier: str

class CSVAnswer:
    QuoteCharacter: str
    Delimiter: str
    Columns: list[str]
    Source: str
    Destination: str

class CSVDict(_t.TypedDict, total=False):
    QuoteCharacter: _Text
    Delimiter: _Text
    Columns: _Sequence[_Text]
    Source: _Text
    Destination: _Text

class CancelImportTaskResponseAnswer:
    ImportId: str
    ImportStatistics: ImportStatisticsAnswer
    ImportStatus: str
    CreationTime: int
    LastUpdatedTime: int

class ConfigurationTemplateAnswer:
    Service: str
    LogType: str
    ResourceType: str
    DeliveryDestinationType: str
    DefaultDeliveryConfigValues: ConfigurationTemplateDeliveryConfigValuesAnswer
    AllowedFields: list[RecordFieldAnswer]
    AllowedOutputFormats: list[str]
    AllowedActionForAllowVendedLogsDeliveryForResource: str
    AllowedFieldDelimiters: list[str]
    AllowedSuffixPathFields: list[str]
    DeliverySourceConfiguration: list[DeliverySourceConfigurationSchemaAnswer]
    S3TablesIntegration: S3TablesIntegrationAnswer

class ConfigurationTemplateDeliveryConfigValuesAnswer:
    RecordFields: list[str]
    FieldDelimiter: str
    S3DeliveryConfiguration: S3DeliveryConfigurationAnswer

class CopyValueAnswer:
    Entries: list[CopyValueEntryAnswer]

class CopyValueDict(_t.TypedDict, total=False):
    Entries: _t.Required[_Sequence[CopyValueEntryDict]]

class CopyValueEntryAnswer:
    Source: str
    Target: str
    OverwriteIfExists: bool

class CopyValueEntryDict(_t.TypedDict, total=False):
    Source: _t.Required[_Text]
    Target: _t.Required[_Text]
    OverwriteIfExists: bool

class CreateDeliveryResponseAnswer:
    Delivery: DeliveryAnswer

class CreateExportTaskResponseAnswer:
    TaskId: str

class CreateImportTaskResponseAnswer:
    ImportId: str
    ImportDestinationArn: str
    CreationTime: int

class CreateLogAnomalyDetectorResponseAnswer:
    AnomalyDetectorArn: str

class CreateLookupTableResponseAnswer:
    LookupTableArn: str
    CreatedAt: int

class CreateScheduledQueryResponseAnswer:
    ScheduledQueryArn: str
    State: str

class DataSourceAnswer:
    Name: str
    Type: str

class DataSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Type: _Text

class DataSourceFilterDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Type: _Text

class DateTimeConverterAnswer:
    Source: str
    Target: str
    TargetFormat: str
    MatchPatterns: list[str]
    SourceTimezone: str
    TargetTimezone: str
    Locale: str

class DateTimeConverterDict(_t.TypedDict, total=False):
    Source: _t.Required[_Text]
    Target: _t.Required[_Text]
    TargetFormat: _Text
    MatchPatterns: _t.Required[_Sequence[_Text]]
    SourceTimezone: _Text
    TargetTimezone: _Text
    Locale: _Text

class DeleteAccountPolicyResponseAnswer:
    DryRunResult: DryRunResultAnswer

class DeleteIndexPolicyResponseAnswer:
    ...

class DeleteIntegrationResponseAnswer:
    ...

class DeleteKeysAnswer:
    WithKeys: list[str]

class DeleteKeysDict(_t.TypedDict, total=False):
    WithKeys: _t.Required[_Sequence[_Text]]

class DeleteQueryDefinitionResponseAnswer:
    Success: bool

class DeleteScheduledQueryResponseAnswer:
    ...

class DeliveryAnswer:
    Id: str
    Arn: str
    DeliverySourceName: str
    DeliveryDestinationArn: str
    DeliveryDestinationType: str
    RecordFields: list[str]
    FieldDelimiter: str
    S3DeliveryConfiguration: S3DeliveryConfigurationAnswer
    Tags: _Mapping[str, str]

class DeliveryDestinationAnswer:
    Name: str
    Arn: str
    DeliveryDestinationType: str
    OutputFormat: str
    DeliveryDestinationConfiguration: DeliveryDestinationConfigurationAnswer
    RoleArn: str
    Tags: _Mapping[str, str]

class DeliveryDestinationConfigurationAnswer:
    DestinationResourceArn: str

class DeliveryDestinationConfigurationDict(_t.TypedDict, total=False):
    DestinationResourceArn: _t.Required[_Text]

class DeliverySourceAnswer:
    Name: str
    Arn: str
    ResourceArns: list[str]
    Service: str
    LogType: str
    Tags: _Mapping[str, str]
    DeliverySourceConfiguration: _Mapping[str, str]
    Status: str
    StatusReason: str

class DeliverySourceConfigurationSchemaAnswer:
    KeyName: str
    ValueType: str
    DefaultValue: str
    SupportedValues: list[str]
    MinValue: float
    MaxValue: float

class DescribeAccountPoliciesResponseAnswer:
    AccountPolicies: list[AccountPolicyAnswer]
    NextToken: str

class DescribeConfigurationTemplatesResponseAnswer:
    ConfigurationTemplates: list[ConfigurationTemplateAnswer]
    NextToken: str

class DescribeDeliveriesResponseAnswer:
    Deliveries: list[DeliveryAnswer]
    NextToken: str

class DescribeDeliveryDestinationsResponseAnswer:
    DeliveryDestinations: list[DeliveryDestinationAnswer]
    NextToken: str

class DescribeDeliverySourcesResponseAnswer:
    DeliverySources: list[DeliverySourceAnswer]
    NextToken: str

class DescribeDestinationsResponseAnswer:
    Destinations: list[DestinationAnswer]
    NextToken: str

class DescribeExportTasksResponseAnswer:
    ExportTasks: list[ExportTaskAnswer]
    NextToken: str

class DescribeFieldIndexesResponseAnswer:
    FieldIndexes: list[FieldIndexAnswer]
    NextToken: str

class DescribeImportTaskBatchesResponseAnswer:
    ImportSourceArn: str
    ImportId: str
    ImportBatches: list[ImportBatchAnswer]
    NextToken: str

class DescribeImportTasksResponseAnswer:
    Imports: list[ImportAnswer]
    NextToken: str

class DescribeIndexPoliciesResponseAnswer:
    IndexPolicies: list[IndexPolicyAnswer]
    NextToken: str

class DescribeLogGroupsResponseAnswer:
    LogGroups: list[LogGroupAnswer]
    NextToken: str

class DescribeLogStreamsResponseAnswer:
    LogStreams: list[LogStreamAnswer]
    NextToken: str

class DescribeLookupTablesResponseAnswer:
    LookupTables: list[LookupTableAnswer]
    NextToken: str

class DescribeMetricFiltersResponseAnswer:
    MetricFilters: list[MetricFilterAnswer]
    NextToken: str

class DescribeQueriesResponseAnswer:
    Queries: list[QueryInfoAnswer]
    NextToken: str

class DescribeQueryDefinitionsResponseAnswer:
    QueryDefinitions: list[QueryDefinitionAnswer]
    NextToken: str

class DescribeResourcePoliciesResponseAnswer:
    ResourcePolicies: list[ResourcePolicyAnswer]
    NextToken: str

class DescribeSubscriptionFiltersResponseAnswer:
    SubscriptionFilters: list[SubscriptionFilterAnswer]
    NextToken: str

class DestinationAnswer:
    DestinationName: str
    TargetArn: str
    RoleArn: str
    AccessPolicy: str
    Arn: str
    CreationTime: int

class DestinationConfigurationAnswer:
    S3Configuration: S3ConfigurationAnswer
    LookupTableConfiguration: LookupTableConfigurationAnswer

class DestinationConfigurationDict(_t.TypedDict, total=False):
    S3Configuration: S3ConfigurationDict
    LookupTableConfiguration: LookupTableConfigurationDict

class DisassociateSourceFromS3TableIntegrationResponseAnswer:
    Identifier: str

class DryRunResultAnswer:
    TotalMatchedLogGroups: int
    IncreasedRetentionLogGroupCount: int
    DecreasedRetentionLogGroupCount: int
    UnchangedRetentionLogGroupCount: int
    FailedAnalysisCount: int
    TopLogGroupsImpacted: list[LogGroupImpactAnswer]

class EntityDict(_t.TypedDict, total=False):
    KeyAttributes: _Mapping[str, _Text]
    Attributes: _Mapping[str, _Text]

class ExportTaskAnswer:
    TaskId: str
    TaskName: str
    LogGroupName: str
    From: int
    To: int
    Destination: str
    DestinationPrefix: str
    Status: ExportTaskStatusAnswer
    ExecutionInfo: ExportTaskExecutionInfoAnswer

class ExportTaskExecutionInfoAnswer:
    CreationTime: int
    CompletionTime: int

class ExportTaskStatusAnswer:
    Code: str
    Message: str

class FieldIndexAnswer:
    LogGroupIdentifier: str
    FieldIndexName: str
    LastScanTime: int
    FirstEventTime: int
    LastEventTime: int
    Type: str
    IndexCategory: str

class FieldsDataAnswer:
    Data: str

class FilterLogEventsResponseAnswer:
    Events: list[FilteredLogEventAnswer]
    SearchedLogStreams: list[SearchedLogStreamAnswer]
    NextToken: str

class FilteredLogEventAnswer:
    LogStreamName: str
    Timestamp: int
    Message: str
    IngestionTime: int
    EventId: str

class GetDataProtectionPolicyResponseAnswer:
    LogGroupIdentifier: str
    PolicyDocument: str
    LastUpdatedTime: int

class GetDeliveryDestinationPolicyResponseAnswer:
    Policy: PolicyAnswer

class GetDeliveryDestinationResponseAnswer:
    DeliveryDestination: DeliveryDestinationAnswer

class GetDeliveryResponseAnswer:
    Delivery: DeliveryAnswer

class GetDeliverySourceResponseAnswer:
    DeliverySource: DeliverySourceAnswer

class GetIntegrationResponseAnswer:
    IntegrationName: str
    IntegrationType: str
    IntegrationStatus: str
    IntegrationDetails: IntegrationDetailsAnswer

class GetLogAnomalyDetectorResponseAnswer:
    DetectorName: str
    LogGroupArnList: list[str]
    EvaluationFrequency: str
    FilterPattern: str
    AnomalyDetectorStatus: str
    KmsKeyId: str
    CreationTimeStamp: int
    LastModifiedTimeStamp: int
    AnomalyVisibilityTime: int

class GetLogEventsResponseAnswer:
    Events: list[OutputLogEventAnswer]
    NextForwardToken: str
    NextBackwardToken: str

class GetLogFieldsResponseAnswer:
    LogFields: list[LogFieldsListItemAnswer]

class GetLogGroupFieldsResponseAnswer:
    LogGroupFields: list[LogGroupFieldAnswer]

class GetLogObjectResponseAnswer:
    FieldStream: GetLogObjectResponseStreamAnswer

class GetLogObjectResponseStreamAnswer:
    Fields: FieldsDataAnswer
    InternalStreamingException: InternalStreamingExceptionAnswer

class GetLogRecordResponseAnswer:
    LogRecord: _Mapping[str, str]

class GetLookupTableResponseAnswer:
    LookupTableArn: str
    LookupTableName: str
    Description: str
    TableBody: str
    SizeBytes: int
    LastUpdatedTime: int
    KmsKeyId: str

class GetQueryResultsResponseAnswer:
    QueryLanguage: str
    Results: list[list[ResultFieldAnswer]]
    Statistics: QueryStatisticsAnswer
    Status: str
    EncryptionKey: str
    NextToken: str

class GetScheduledQueryHistoryResponseAnswer:
    Name: str
    ScheduledQueryArn: str
    TriggerHistory: list[TriggerHistoryRecordAnswer]
    NextToken: str

class GetScheduledQueryResponseAnswer:
    ScheduledQueryArn: str
    Name: str
    Description: str
    QueryLanguage: str
    QueryString: str
    LogGroupIdentifiers: list[str]
    ScheduleExpression: str
    Timezone: str
    StartTimeOffset: int
    EndTimeOffset: int
    DestinationConfiguration: DestinationConfigurationAnswer
    State: str
    ScheduleType: str
    LastTriggeredTime: int
    LastExecutionStatus: str
    ScheduleStartTime: int
    ScheduleEndTime: int
    ExecutionRoleArn: str
    CreationTime: int
    LastUpdatedTime: int

class GetStorageTierPolicyResponseAnswer:
    StorageTier: str
    LastUpdatedTime: int

class GetTransformerResponseAnswer:
    LogGroupIdentifier: str
    CreationTime: int
    LastModifiedTime: int
    TransformerConfig: list[ProcessorAnswer]

class GrokAnswer:
    Source: str
    Match: str

class GrokDict(_t.TypedDict, total=False):
    Source: _Text
    Match: _t.Required[_Text]

class GroupingIdentifierAnswer:
    Key: str
    Value: str

class ImportAnswer:
    ImportId: str
    ImportSourceArn: str
    ImportStatus: str
    ImportDestinationArn: str
    ImportStatistics: ImportStatisticsAnswer
    ImportFilter: ImportFilterAnswer
    CreationTime: int
    LastUpdatedTime: int
    ErrorMessage: str

class ImportBatchAnswer:
    BatchId: str
    Status: str
    ErrorMessage: str

class ImportFilterAnswer:
    StartEventTime: int
    EndEventTime: int

class ImportFilterDict(_t.TypedDict, total=False):
    StartEventTime: int
    EndEventTime: int

class ImportStatisticsAnswer:
    BytesImported: int

class IndexPolicyAnswer:
    LogGroupIdentifier: str
    LastUpdateTime: int
    PolicyDocument: str
    PolicyName: str
    Source: str

class InputLogEventDict(_t.TypedDict, total=False):
    Timestamp: _t.Required[int]
    Message: _t.Required[object]

class IntegrationDetailsAnswer:
    OpenSearchIntegrationDetails: OpenSearchIntegrationDetailsAnswer

class IntegrationSummaryAnswer:
    IntegrationName: str
    IntegrationType: str
    IntegrationStatus: str

class InternalStreamingExceptionAnswer:
    Message: str

class ListAggregateLogGroupSummariesResponseAnswer:
    AggregateLogGroupSummaries: list[AggregateLogGroupSummaryAnswer]
    NextToken: str

class ListAnomaliesResponseAnswer:
    Anomalies: list[AnomalyAnswer]
    NextToken: str

class ListIntegrationsResponseAnswer:
    IntegrationSummaries: list[IntegrationSummaryAnswer]

class ListLogAnomalyDetectorsResponseAnswer:
    AnomalyDetectors: list[AnomalyDetectorAnswer]
    NextToken: str

class ListLogGroupsForQueryResponseAnswer:
    LogGroupIdentifiers: list[str]
    NextToken: str

class ListLogGroupsResponseAnswer:
    LogGroups: list[LogGroupSummaryAnswer]
    NextToken: str

class ListScheduledQueriesResponseAnswer:
    NextToken: str
    ScheduledQueries: list[ScheduledQuerySummaryAnswer]

class ListSourcesForS3TableIntegrationResponseAnswer:
    Sources: list[S3TableIntegrationSourceAnswer]
    NextToken: str

class ListSyslogConfigurationsResponseAnswer:
    SyslogConfigurations: list[SyslogConfigurationAnswer]
    NextToken: str

class ListTagsForResourceResponseAnswer:
    Tags: _Mapping[str, str]

class ListTagsLogGroupResponseAnswer:
    Tags: _Mapping[str, str]

class ListToMapAnswer:
    Source: str
    Key: str
    ValueKey: str
    Target: str
    Flatten: bool
    FlattenedElement: str

class ListToMapDict(_t.TypedDict, total=False):
    Source: _t.Required[_Text]
    Key: _t.Required[_Text]
    ValueKey: _Text
    Target: _Text
    Flatten: bool
    FlattenedElement: _t.Literal["first", "last"] | _Text

class LiveTailSessionLogEventAnswer:
    LogStreamName: str
    LogGroupIdentifier: str
    Message: str
    Timestamp: int
    IngestionTime: int

class LiveTailSessionMetadataAnswer:
    Sampled: bool

class LiveTailSessionStartAnswer:
    RequestId: str
    SessionId: str
    LogGroupIdentifiers: list[str]
    LogStreamNames: list[str]
    LogStreamNamePrefixes: list[str]
    LogEventFilterPattern: str

class LiveTailSessionUpdateAnswer:
    SessionMetadata: LiveTailSessionMetadataAnswer
    SessionResults: list[LiveTailSessionLogEventAnswer]

class LogEventAnswer:
    Timestamp: int
    Message: str

class LogFieldTypeAnswer:
    Type: str
    Element: LogFieldTypeAnswer
    Fields: list[LogFieldsListItemAnswer]

class LogFieldsListItemAnswer:
    LogFieldName: str
    LogFieldType: LogFieldTypeAnswer

class LogGroupAnswer:
    LogGroupName: str
    CreationTime: int
    RetentionInDays: int
    MetricFilterCount: int
    Arn: str
    StoredBytes: int
    KmsKeyId: str
    DataProtectionStatus: str
    InheritedProperties: list[str]
    LogGroupClass: str
    LogGroupArn: str
    DeletionProtectionEnabled: bool
    BearerTokenAuthenticationEnabled: bool
    RetentionPolicyName: str

class LogGroupFieldAnswer:
    Name: str
    Percent: int

class LogGroupImpactAnswer:
    LogGroupName: str
    CurrentRetention: str
    ProposedRetention: str
    StoredBytes: int

class LogGroupSummaryAnswer:
    LogGroupName: str
    LogGroupArn: str
    LogGroupClass: str

class LogStreamAnswer:
    LogStreamName: str
    CreationTime: int
    FirstEventTimestamp: int
    LastEventTimestamp: int
    LastIngestionTime: int
    UploadSequenceToken: str
    Arn: str
    StoredBytes: int

class LookupTableAnswer:
    LookupTableArn: str
    LookupTableName: str
    Description: str
    TableFields: list[str]
    RecordsCount: int
    SizeBytes: int
    LastUpdatedTime: int
    KmsKeyId: str

class LookupTableConfigurationAnswer:
    TableName: str
    RoleArn: str
    Description: str
    KmsKeyId: str
    Tags: _Mapping[str, str]

class LookupTableConfigurationDict(_t.TypedDict, total=False):
    TableName: _t.Required[_Text]
    RoleArn: _t.Required[_Text]
    Description: _Text
    KmsKeyId: _Text
    Tags: _Mapping[str, _Text]

class LowerCaseStringAnswer:
    WithKeys: list[str]

class LowerCaseStringDict(_t.TypedDict, total=False):
    WithKeys: _t.Required[_Sequence[_Text]]

class MetricFilterAnswer:
    FilterName: str
    FilterPattern: str
    MetricTransformations: list[MetricTransformationAnswer]
    CreationTime: int
    LogGroupName: str
    ApplyOnTransformedLogs: bool
    FieldSelectionCriteria: str
    EmitSystemFieldDimensions: list[str]

class MetricFilterMatchRecordAnswer:
    EventNumber: int
    EventMessage: str
    ExtractedValues: _Mapping[str, str]

class MetricTransformationAnswer:
    MetricName: str
    MetricNamespace: str
    MetricValue: str
    DefaultValue: float
    Dimensions: _Mapping[str, str]
    Unit: str

class MetricTransformationDict(_t.TypedDict, total=False):
    MetricName: _t.Required[_Text]
    MetricNamespace: _t.Required[_Text]
    MetricValue: _t.Required[_Text]
    DefaultValue: float
    Dimensions: _Mapping[str, _Text]
    Unit: _Text

class MoveKeyEntryAnswer:
    Source: str
    Target: str
    OverwriteIfExists: bool

class MoveKeyEntryDict(_t.TypedDict, total=False):
    Source: _t.Required[_Text]
    Target: _t.Required[_Text]
    OverwriteIfExists: bool

class MoveKeysAnswer:
    Entries: list[MoveKeyEntryAnswer]

class MoveKeysDict(_t.TypedDict, total=False):
    Entries: _t.Required[_Sequence[MoveKeyEntryDict]]

class OpenSearchApplicationAnswer:
    ApplicationEndpoint: str
    ApplicationArn: str
    ApplicationId: str
    Status: OpenSearchResourceStatusAnswer

class OpenSearchCollectionAnswer:
    CollectionEndpoint: str
    CollectionArn: str
    Status: OpenSearchResourceStatusAnswer

class OpenSearchDataAccessPolicyAnswer:
    PolicyName: str
    Status: OpenSearchResourceStatusAnswer

class OpenSearchDataSourceAnswer:
    DataSourceName: str
    Status: OpenSearchResourceStatusAnswer

class OpenSearchEncryptionPolicyAnswer:
    PolicyName: str
    Status: OpenSearchResourceStatusAnswer

class OpenSearchIntegrationDetailsAnswer:
    DataSource: OpenSearchDataSourceAnswer
    Application: OpenSearchApplicationAnswer
    Collection: OpenSearchCollectionAnswer
    Workspace: OpenSearchWorkspaceAnswer
    EncryptionPolicy: OpenSearchEncryptionPolicyAnswer
    NetworkPolicy: OpenSearchNetworkPolicyAnswer
    AccessPolicy: OpenSearchDataAccessPolicyAnswer
    LifecyclePolicy: OpenSearchLifecyclePolicyAnswer

class OpenSearchLifecyclePolicyAnswer:
    PolicyName: str
    Status: OpenSearchResourceStatusAnswer

class OpenSearchNetworkPolicyAnswer:
    PolicyName: str
    Status: OpenSearchResourceStatusAnswer

class OpenSearchResourceConfigDict(_t.TypedDict, total=False):
    KmsKeyArn: _Text
    DataSourceRoleArn: _t.Required[_Text]
    DashboardViewerPrincipals: _t.Required[_Sequence[_Text]]
    ApplicationArn: _Text
    RetentionDays: _t.Required[int]

class OpenSearchResourceStatusAnswer:
    Status: str
    StatusMessage: str

class OpenSearchWorkspaceAnswer:
    WorkspaceId: str
    Status: OpenSearchResourceStatusAnswer

class OutputLogEventAnswer:
    Timestamp: int
    Message: str
    IngestionTime: int

class ParseCloudfrontAnswer:
    Source: str

class ParseCloudfrontDict(_t.TypedDict, total=False):
    Source: _Text

class ParseJSONAnswer:
    Source: str
    Destination: str

class ParseJSONDict(_t.TypedDict, total=False):
    Source: _Text
    Destination: _Text

class ParseKeyValueAnswer:
    Source: str
    Destination: str
    FieldDelimiter: str
    KeyValueDelimiter: str
    KeyPrefix: str
    NonMatchValue: str
    OverwriteIfExists: bool

class ParseKeyValueDict(_t.TypedDict, total=False):
    Source: _Text
    Destination: _Text
    FieldDelimiter: _Text
    KeyValueDelimiter: _Text
    KeyPrefix: _Text
    NonMatchValue: _Text
    OverwriteIfExists: bool

class ParsePostgresAnswer:
    Source: str

class ParsePostgresDict(_t.TypedDict, total=False):
    Source: _Text

class ParseRoute53Answer:
    Source: str

class ParseRoute53Dict(_t.TypedDict, total=False):
    Source: _Text

class ParseToOCSFAnswer:
    Source: str
    EventSource: str
    OcsfVersion: str
    MappingVersion: str

class ParseToOCSFDict(_t.TypedDict, total=False):
    Source: _Text
    EventSource: _t.Required[_t.Literal["CloudTrail", "Route53Resolver", "VPCFlow", "EKSAudit", "AWSWAF"] | _Text]
    OcsfVersion: _t.Required[_t.Literal["V1.1", "V1.5"] | _Text]
    MappingVersion: _Text

class ParseVPCAnswer:
    Source: str

class ParseVPCDict(_t.TypedDict, total=False):
    Source: _Text

class ParseWAFAnswer:
    Source: str

class ParseWAFDict(_t.TypedDict, total=False):
    Source: _Text

class PatternTokenAnswer:
    DynamicTokenPosition: int
    IsDynamic: bool
    TokenString: str
    Enumerations: _Mapping[str, int]
    InferredTokenName: str

class PolicyAnswer:
    DeliveryDestinationPolicy: str

class ProcessorAnswer:
    AddKeys: AddKeysAnswer
    CopyValue: CopyValueAnswer
    Csv: CSVAnswer
    DateTimeConverter: DateTimeConverterAnswer
    DeleteKeys: DeleteKeysAnswer
    Grok: GrokAnswer
    ListToMap: ListToMapAnswer
    LowerCaseString: LowerCaseStringAnswer
    MoveKeys: MoveKeysAnswer
    ParseCloudfront: ParseCloudfrontAnswer
    ParseJSON: ParseJSONAnswer
    ParseKeyValue: ParseKeyValueAnswer
    ParseRoute53: ParseRoute53Answer
    ParseToOCSF: ParseToOCSFAnswer
    ParsePostgres: ParsePostgresAnswer
    ParseVPC: ParseVPCAnswer
    ParseWAF: ParseWAFAnswer
    RenameKeys: RenameKeysAnswer
    SplitString: SplitStringAnswer
    SubstituteString: SubstituteStringAnswer
    TrimString: TrimStringAnswer
    TypeConverter: TypeConverterAnswer
    UpperCaseString: UpperCaseStringAnswer

class ProcessorDict(_t.TypedDict, total=False):
    AddKeys: AddKeysDict
    CopyValue: CopyValueDict
    Csv: CSVDict
    DateTimeConverter: DateTimeConverterDict
    DeleteKeys: DeleteKeysDict
    Grok: GrokDict
    ListToMap: ListToMapDict
    LowerCaseString: LowerCaseStringDict
    MoveKeys: MoveKeysDict
    ParseCloudfront: ParseCloudfrontDict
    ParseJSON: ParseJSONDict
    ParseKeyValue: ParseKeyValueDict
    ParseRoute53: ParseRoute53Dict
    ParseToOCSF: ParseToOCSFDict
    ParsePostgres: ParsePostgresDict
    ParseVPC: ParseVPCDict
    ParseWAF: ParseWAFDict
    RenameKeys: RenameKeysDict
    SplitString: SplitStringDict
    SubstituteString: SubstituteStringDict
    TrimString: TrimStringDict
    TypeConverter: TypeConverterDict
    UpperCaseString: UpperCaseStringDict

class PutAccountPolicyResponseAnswer:
    AccountPolicy: AccountPolicyAnswer
    DryRunResult: DryRunResultAnswer

class PutDataProtectionPolicyResponseAnswer:
    LogGroupIdentifier: str
    PolicyDocument: str
    LastUpdatedTime: int

class PutDeliveryDestinationPolicyResponseAnswer:
    Policy: PolicyAnswer

class PutDeliveryDestinationResponseAnswer:
    DeliveryDestination: DeliveryDestinationAnswer

class PutDeliverySourceResponseAnswer:
    DeliverySource: DeliverySourceAnswer

class PutDestinationResponseAnswer:
    Destination: DestinationAnswer

class PutIndexPolicyResponseAnswer:
    IndexPolicy: IndexPolicyAnswer

class PutIntegrationResponseAnswer:
    IntegrationName: str
    IntegrationStatus: str

class PutLogEventsResponseAnswer:
    NextSequenceToken: str
    RejectedLogEventsInfo: RejectedLogEventsInfoAnswer
    RejectedEntityInfo: RejectedEntityInfoAnswer

class PutQueryDefinitionResponseAnswer:
    QueryDefinitionId: str

class PutResourcePolicyResponseAnswer:
    ResourcePolicy: ResourcePolicyAnswer
    RevisionId: str

class PutStorageTierPolicyResponseAnswer:
    StorageTier: str
    LastUpdatedTime: int

class QueryDefinitionAnswer:
    QueryLanguage: str
    QueryDefinitionId: str
    Name: str
    QueryString: str
    LastModified: int
    LogGroupNames: list[str]
    Parameters: list[QueryParameterAnswer]

class QueryInfoAnswer:
    QueryLanguage: str
    QueryId: str
    QueryString: str
    Status: str
    CreateTime: int
    LogGroupName: str
    QueryDuration: int
    BytesScanned: float
    UserIdentity: str

class QueryParameterAnswer:
    Name: str
    DefaultValue: str
    Description: str

class QueryParameterDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    DefaultValue: _Text
    Description: _Text

class QueryStatisticsAnswer:
    RecordsMatched: float
    RecordsScanned: float
    EstimatedRecordsSkipped: float
    BytesScanned: float
    EstimatedBytesSkipped: float
    LogGroupsScanned: float
    ResultCount: float

class RecordFieldAnswer:
    Name: str
    Mandatory: bool

class RejectedEntityInfoAnswer:
    ErrorType: str

class RejectedLogEventsInfoAnswer:
    TooNewLogEventStartIndex: int
    TooOldLogEventEndIndex: int
    ExpiredLogEventEndIndex: int

class RenameKeyEntryAnswer:
    Key: str
    RenameTo: str
    OverwriteIfExists: bool

class RenameKeyEntryDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    RenameTo: _t.Required[_Text]
    OverwriteIfExists: bool

class RenameKeysAnswer:
    Entries: list[RenameKeyEntryAnswer]

class RenameKeysDict(_t.TypedDict, total=False):
    Entries: _t.Required[_Sequence[RenameKeyEntryDict]]

class ResourceConfigDict(_t.TypedDict, total=False):
    OpenSearchResourceConfig: OpenSearchResourceConfigDict

class ResourcePolicyAnswer:
    PolicyName: str
    PolicyDocument: str
    LastUpdatedTime: int
    PolicyScope: str
    ResourceArn: str
    RevisionId: str

class ResultFieldAnswer:
    Field: str
    Value: str

class S3ConfigurationAnswer:
    DestinationIdentifier: str
    RoleArn: str
    OwnerAccountId: str
    KmsKeyId: str

class S3ConfigurationDict(_t.TypedDict, total=False):
    DestinationIdentifier: _t.Required[_Text]
    RoleArn: _t.Required[_Text]
    OwnerAccountId: _Text
    KmsKeyId: _Text

class S3DeliveryConfigurationAnswer:
    SuffixPath: str
    EnableHiveCompatiblePath: bool

class S3DeliveryConfigurationDict(_t.TypedDict, total=False):
    SuffixPath: _Text
    EnableHiveCompatiblePath: bool

class S3TableIntegrationSourceAnswer:
    Identifier: str
    DataSource: DataSourceAnswer
    Status: str
    StatusReason: str
    CreatedTimeStamp: int
    ParentSourceIdentifier: str

class S3TablesIntegrationAnswer:
    DatasourceName: str
    DatasourceType: str

class ScheduledQueryDestinationAnswer:
    DestinationType: str
    DestinationIdentifier: str
    Status: str
    ProcessedIdentifier: str
    ErrorMessage: str

class ScheduledQuerySummaryAnswer:
    ScheduledQueryArn: str
    Name: str
    State: str
    ScheduleType: str
    LastTriggeredTime: int
    LastExecutionStatus: str
    ScheduleExpression: str
    Timezone: str
    DestinationConfiguration: DestinationConfigurationAnswer
    CreationTime: int
    LastUpdatedTime: int

class SearchedLogStreamAnswer:
    LogStreamName: str
    SearchedCompletely: bool

class SessionStreamingExceptionAnswer:
    Message: str

class SessionTimeoutExceptionAnswer:
    Message: str

class SplitStringAnswer:
    Entries: list[SplitStringEntryAnswer]

class SplitStringDict(_t.TypedDict, total=False):
    Entries: _t.Required[_Sequence[SplitStringEntryDict]]

class SplitStringEntryAnswer:
    Source: str
    Delimiter: str

class SplitStringEntryDict(_t.TypedDict, total=False):
    Source: _t.Required[_Text]
    Delimiter: _t.Required[_Text]

class StartLiveTailResponseAnswer:
    ResponseStream: StartLiveTailResponseStreamAnswer

class StartLiveTailResponseStreamAnswer:
    SessionStart: LiveTailSessionStartAnswer
    SessionUpdate: LiveTailSessionUpdateAnswer
    SessionTimeoutException: SessionTimeoutExceptionAnswer
    SessionStreamingException: SessionStreamingExceptionAnswer

class StartQueryResponseAnswer:
    QueryId: str

class StopQueryResponseAnswer:
    Success: bool

class SubscriptionFilterAnswer:
    FilterName: str
    LogGroupName: str
    FilterPattern: str
    DestinationArn: str
    RoleArn: str
    Distribution: str
    ApplyOnTransformedLogs: bool
    CreationTime: int
    FieldSelectionCriteria: str
    EmitSystemFields: list[str]

class SubstituteStringAnswer:
    Entries: list[SubstituteStringEntryAnswer]

class SubstituteStringDict(_t.TypedDict, total=False):
    Entries: _t.Required[_Sequence[SubstituteStringEntryDict]]

class SubstituteStringEntryAnswer:
    Source: str
    From: str
    To: str

class SubstituteStringEntryDict(_t.TypedDict, total=False):
    Source: _t.Required[_Text]
    From: _t.Required[_Text]
    To: _t.Required[_Text]

class SuppressionPeriodDict(_t.TypedDict, total=False):
    Value: int
    SuppressionUnit: _t.Literal["SECONDS", "MINUTES", "HOURS"] | _Text

class SyslogConfigurationAnswer:
    LogGroupArn: str
    SourceType: str
    VpcEndpointId: str
    CreatedAt: int

class TagFilterDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Values: _Sequence[_Text]

class TestMetricFilterResponseAnswer:
    Matches: list[MetricFilterMatchRecordAnswer]

class TestTransformerResponseAnswer:
    TransformedLogs: list[TransformedLogRecordAnswer]

class TransformedLogRecordAnswer:
    EventNumber: int
    EventMessage: str
    TransformedEventMessage: str

class TriggerHistoryRecordAnswer:
    QueryId: str
    ExecutionStatus: str
    TriggeredTimestamp: int
    ErrorMessage: str
    Destinations: list[ScheduledQueryDestinationAnswer]

class TrimStringAnswer:
    WithKeys: list[str]

class TrimStringDict(_t.TypedDict, total=False):
    WithKeys: _t.Required[_Sequence[_Text]]

class TypeConverterAnswer:
    Entries: list[TypeConverterEntryAnswer]

class TypeConverterDict(_t.TypedDict, total=False):
    Entries: _t.Required[_Sequence[TypeConverterEntryDict]]

class TypeConverterEntryAnswer:
    Key: str
    Type: str

class TypeConverterEntryDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Type: _t.Required[_t.Literal["boolean", "integer", "double", "string"] | _Text]

class UpdateDeliveryConfigurationResponseAnswer:
    ...

class UpdateLookupTableResponseAnswer:
    LookupTableArn: str
    LastUpdatedTime: int

class UpdateScheduledQueryResponseAnswer:
    ScheduledQueryArn: str
    Name: str
    Description: str
    QueryLanguage: str
    QueryString: str
    LogGroupIdentifiers: list[str]
    ScheduleExpression: str
    Timezone: str
    StartTimeOffset: int
    EndTimeOffset: int
    DestinationConfiguration: DestinationConfigurationAnswer
    State: str
    ScheduleType: str
    LastTriggeredTime: int
    LastExecutionStatus: str
    ScheduleStartTime: int
    ScheduleEndTime: int
    ExecutionRoleArn: str
    CreationTime: int
    LastUpdatedTime: int

class UpperCaseStringAnswer:
    WithKeys: list[str]

class UpperCaseStringDict(_t.TypedDict, total=False):
    WithKeys: _t.Required[_Sequence[_Text]]

def associate_kms_key(
    name: str,
    /,
    *,
    KmsKeyId: _Text,
    LogGroupName: _Text = ...,
    ResourceIdentifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:associateKmsKey."""


def associate_source_to_s3_table_integration(
    name: str,
    /,
    *,
    IntegrationArn: _Text,
    DataSource: DataSourceDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AssociateSourceToS3TableIntegrationResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:associateSourceToS3TableIntegration."""


def cancel_export_task(
    name: str,
    /,
    *,
    TaskId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:cancelExportTask."""


def cancel_import_task(
    name: str,
    /,
    *,
    ImportId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelImportTaskResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:cancelImportTask."""


def create_delivery(
    name: str,
    /,
    *,
    DeliverySourceName: _Text,
    DeliveryDestinationArn: _Text,
    RecordFields: _Sequence[_Text] = ...,
    FieldDelimiter: _Text = ...,
    S3DeliveryConfiguration: S3DeliveryConfigurationDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDeliveryResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:createDelivery."""


def create_export_task(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    From: int,
    To: int,
    Destination: _Text,
    TaskName: _Text = ...,
    LogStreamNamePrefix: _Text = ...,
    DestinationPrefix: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateExportTaskResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:createExportTask."""


def create_import_task(
    name: str,
    /,
    *,
    ImportSourceArn: _Text,
    ImportRoleArn: _Text,
    ImportFilter: ImportFilterDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateImportTaskResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:createImportTask."""


def create_log_anomaly_detector(
    name: str,
    /,
    *,
    LogGroupArnList: _Sequence[_Text],
    DetectorName: _Text = ...,
    EvaluationFrequency: _t.Literal["ONE_MIN", "FIVE_MIN", "TEN_MIN", "FIFTEEN_MIN", "THIRTY_MIN", "ONE_HOUR"] | _Text = ...,
    FilterPattern: _Text = ...,
    KmsKeyId: _Text = ...,
    AnomalyVisibilityTime: int = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateLogAnomalyDetectorResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:createLogAnomalyDetector."""


def create_log_group(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    KmsKeyId: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    LogGroupClass: _t.Literal["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"] | _Text = ...,
    DeletionProtectionEnabled: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:createLogGroup."""


def create_log_stream(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    LogStreamName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:createLogStream."""


def create_lookup_table(
    name: str,
    /,
    *,
    LookupTableName: _Text,
    Description: _Text = ...,
    TableBody: _Text = ...,
    QueryId: _Text = ...,
    KmsKeyId: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateLookupTableResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:createLookupTable."""


def create_scheduled_query(
    name: str,
    /,
    *,
    Name: _Text,
    QueryLanguage: _t.Literal["CWLI", "SQL", "PPL"] | _Text,
    QueryString: _Text,
    ScheduleExpression: _Text,
    ExecutionRoleArn: _Text,
    Description: _Text = ...,
    LogGroupIdentifiers: _Sequence[_Text] = ...,
    Timezone: _Text = ...,
    StartTimeOffset: int = ...,
    EndTimeOffset: int = ...,
    DestinationConfiguration: DestinationConfigurationDict = ...,
    ScheduleStartTime: int = ...,
    ScheduleEndTime: int = ...,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateScheduledQueryResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:createScheduledQuery."""


def delete_account_policy(
    name: str,
    /,
    *,
    PolicyName: _Text,
    PolicyType: _t.Literal["DATA_PROTECTION_POLICY", "SUBSCRIPTION_FILTER_POLICY", "FIELD_INDEX_POLICY", "TRANSFORMER_POLICY", "METRIC_EXTRACTION_POLICY", "RETENTION_POLICY"] | _Text,
    DryRun: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAccountPolicyResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:deleteAccountPolicy."""


def delete_data_protection_policy(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteDataProtectionPolicy."""


def delete_delivery(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteDelivery."""


def delete_delivery_destination(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteDeliveryDestination."""


def delete_delivery_destination_policy(
    name: str,
    /,
    *,
    DeliveryDestinationName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteDeliveryDestinationPolicy."""


def delete_delivery_source(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteDeliverySource."""


def delete_destination(
    name: str,
    /,
    *,
    DestinationName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteDestination."""


def delete_index_policy(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteIndexPolicyResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:deleteIndexPolicy."""


def delete_integration(
    name: str,
    /,
    *,
    IntegrationName: _Text,
    Force: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteIntegrationResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:deleteIntegration."""


def delete_log_anomaly_detector(
    name: str,
    /,
    *,
    AnomalyDetectorArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteLogAnomalyDetector."""


def delete_log_group(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteLogGroup."""


def delete_log_stream(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    LogStreamName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteLogStream."""


def delete_lookup_table(
    name: str,
    /,
    *,
    LookupTableArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteLookupTable."""


def delete_metric_filter(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    FilterName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteMetricFilter."""


def delete_query_definition(
    name: str,
    /,
    *,
    QueryDefinitionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteQueryDefinitionResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:deleteQueryDefinition."""


def delete_resource_policy(
    name: str,
    /,
    *,
    PolicyName: _Text = ...,
    ResourceArn: _Text = ...,
    ExpectedRevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteResourcePolicy."""


def delete_retention_policy(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteRetentionPolicy."""


def delete_scheduled_query(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteScheduledQueryResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:deleteScheduledQuery."""


def delete_subscription_filter(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    FilterName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteSubscriptionFilter."""


def delete_syslog_configuration(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text,
    VpcEndpointId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteSyslogConfiguration."""


def delete_transformer(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:deleteTransformer."""


def describe_account_policies(
    name: str,
    /,
    *,
    PolicyType: _t.Literal["DATA_PROTECTION_POLICY", "SUBSCRIPTION_FILTER_POLICY", "FIELD_INDEX_POLICY", "TRANSFORMER_POLICY", "METRIC_EXTRACTION_POLICY", "RETENTION_POLICY"] | _Text,
    PolicyName: _Text = ...,
    AccountIdentifiers: _Sequence[_Text] = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeAccountPoliciesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeAccountPolicies."""


def describe_configuration_templates(
    name: str,
    /,
    *,
    Service: _Text = ...,
    LogTypes: _Sequence[_Text] = ...,
    ResourceTypes: _Sequence[_Text] = ...,
    DeliveryDestinationTypes: _Sequence[_t.Literal["S3", "CWL", "FH", "XRAY"] | _Text] = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeConfigurationTemplatesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeConfigurationTemplates."""


def describe_deliveries(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    Limit: int = ...,
    DeliverySourceNames: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDeliveriesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeDeliveries."""


def describe_delivery_destinations(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    Limit: int = ...,
    Names: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDeliveryDestinationsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeDeliveryDestinations."""


def describe_delivery_sources(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    Limit: int = ...,
    ResourceArns: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDeliverySourcesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeDeliverySources."""


def describe_destinations(
    name: str,
    /,
    *,
    DestinationNamePrefix: _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDestinationsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeDestinations."""


def describe_export_tasks(
    name: str,
    /,
    *,
    TaskId: _Text = ...,
    StatusCode: _t.Literal["CANCELLED", "COMPLETED", "FAILED", "PENDING", "PENDING_CANCEL", "RUNNING"] | _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeExportTasksResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeExportTasks."""


def describe_field_indexes(
    name: str,
    /,
    *,
    LogGroupIdentifiers: _Sequence[_Text],
    IndexCategories: _Sequence[_t.Literal["DEFAULT", "CUSTOM", "AUTO", "INACTIVE"] | _Text] = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeFieldIndexesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeFieldIndexes."""


def describe_import_task_batches(
    name: str,
    /,
    *,
    ImportId: _Text,
    BatchImportStatus: _Sequence[_t.Literal["IN_PROGRESS", "CANCELLED", "COMPLETED", "FAILED"] | _Text] = ...,
    Limit: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeImportTaskBatchesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeImportTaskBatches."""


def describe_import_tasks(
    name: str,
    /,
    *,
    ImportId: _Text = ...,
    ImportStatus: _t.Literal["IN_PROGRESS", "CANCELLED", "COMPLETED", "FAILED"] | _Text = ...,
    ImportSourceArn: _Text = ...,
    Limit: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeImportTasksResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeImportTasks."""


def describe_index_policies(
    name: str,
    /,
    *,
    LogGroupIdentifiers: _Sequence[_Text],
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeIndexPoliciesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeIndexPolicies."""


def describe_log_groups(
    name: str,
    /,
    *,
    AccountIdentifiers: _Sequence[_Text] = ...,
    LogGroupNamePrefix: _Text = ...,
    LogGroupNamePattern: _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    IncludeLinkedAccounts: bool = ...,
    LogGroupClass: _t.Literal["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"] | _Text = ...,
    LogGroupIdentifiers: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeLogGroupsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeLogGroups."""


def describe_log_streams(
    name: str,
    /,
    *,
    LogGroupName: _Text = ...,
    LogGroupIdentifier: _Text = ...,
    LogStreamNamePrefix: _Text = ...,
    OrderBy: _t.Literal["LogStreamName", "LastEventTime"] | _Text = ...,
    Descending: bool = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeLogStreamsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeLogStreams."""


def describe_lookup_tables(
    name: str,
    /,
    *,
    LookupTableNamePrefix: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeLookupTablesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeLookupTables."""


def describe_metric_filters(
    name: str,
    /,
    *,
    LogGroupName: _Text = ...,
    FilterNamePrefix: _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    MetricName: _Text = ...,
    MetricNamespace: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeMetricFiltersResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeMetricFilters."""


def describe_queries(
    name: str,
    /,
    *,
    LogGroupName: _Text = ...,
    Status: _t.Literal["Scheduled", "Running", "Complete", "Failed", "Cancelled", "Timeout", "Unknown"] | _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    QueryLanguage: _t.Literal["CWLI", "SQL", "PPL"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeQueriesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeQueries."""


def describe_query_definitions(
    name: str,
    /,
    *,
    QueryLanguage: _t.Literal["CWLI", "SQL", "PPL"] | _Text = ...,
    QueryDefinitionNamePrefix: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeQueryDefinitionsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeQueryDefinitions."""


def describe_resource_policies(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    Limit: int = ...,
    ResourceArn: _Text = ...,
    PolicyScope: _t.Literal["ACCOUNT", "RESOURCE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeResourcePoliciesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeResourcePolicies."""


def describe_subscription_filters(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    FilterNamePrefix: _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeSubscriptionFiltersResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:describeSubscriptionFilters."""


def disassociate_kms_key(
    name: str,
    /,
    *,
    LogGroupName: _Text = ...,
    ResourceIdentifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:disassociateKmsKey."""


def disassociate_source_from_s3_table_integration(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DisassociateSourceFromS3TableIntegrationResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:disassociateSourceFromS3TableIntegration."""


def filter_log_events(
    name: str,
    /,
    *,
    LogGroupName: _Text = ...,
    LogGroupIdentifier: _Text = ...,
    LogStreamNames: _Sequence[_Text] = ...,
    LogStreamNamePrefix: _Text = ...,
    StartTime: int = ...,
    EndTime: int = ...,
    FilterPattern: _Text = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    StartFromHead: bool = ...,
    Interleaved: bool = ...,
    Unmask: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[FilterLogEventsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:filterLogEvents."""


def get_data_protection_policy(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataProtectionPolicyResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getDataProtectionPolicy."""


def get_delivery(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDeliveryResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getDelivery."""


def get_delivery_destination(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDeliveryDestinationResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getDeliveryDestination."""


def get_delivery_destination_policy(
    name: str,
    /,
    *,
    DeliveryDestinationName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDeliveryDestinationPolicyResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getDeliveryDestinationPolicy."""


def get_delivery_source(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDeliverySourceResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getDeliverySource."""


def get_integration(
    name: str,
    /,
    *,
    IntegrationName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetIntegrationResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getIntegration."""


def get_log_anomaly_detector(
    name: str,
    /,
    *,
    AnomalyDetectorArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLogAnomalyDetectorResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getLogAnomalyDetector."""


def get_log_events(
    name: str,
    /,
    *,
    LogStreamName: _Text,
    LogGroupName: _Text = ...,
    LogGroupIdentifier: _Text = ...,
    StartTime: int = ...,
    EndTime: int = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    StartFromHead: bool = ...,
    Unmask: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLogEventsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getLogEvents."""


def get_log_fields(
    name: str,
    /,
    *,
    DataSourceName: _Text,
    DataSourceType: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLogFieldsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getLogFields."""


def get_log_group_fields(
    name: str,
    /,
    *,
    LogGroupName: _Text = ...,
    Time: int = ...,
    LogGroupIdentifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLogGroupFieldsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getLogGroupFields."""


def get_log_object(
    name: str,
    /,
    *,
    LogObjectPointer: _Text,
    Unmask: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLogObjectResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getLogObject."""


def get_log_record(
    name: str,
    /,
    *,
    LogRecordPointer: _Text,
    Unmask: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLogRecordResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getLogRecord."""


def get_lookup_table(
    name: str,
    /,
    *,
    LookupTableArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLookupTableResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getLookupTable."""


def get_query_results(
    name: str,
    /,
    *,
    QueryId: _Text,
    NextToken: _Text = ...,
    MaxItems: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetQueryResultsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getQueryResults."""


def get_scheduled_query(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetScheduledQueryResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getScheduledQuery."""


def get_scheduled_query_history(
    name: str,
    /,
    *,
    Identifier: _Text,
    StartTime: int,
    EndTime: int,
    ExecutionStatuses: _Sequence[_t.Literal["Running", "InvalidQuery", "Complete", "Failed", "Timeout"] | _Text] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetScheduledQueryHistoryResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getScheduledQueryHistory."""


def get_storage_tier_policy(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetStorageTierPolicyResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getStorageTierPolicy."""


def get_transformer(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTransformerResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:getTransformer."""


def list_aggregate_log_group_summaries(
    name: str,
    /,
    *,
    GroupBy: _t.Literal["DATA_SOURCE_NAME_TYPE_AND_FORMAT", "DATA_SOURCE_NAME_AND_TYPE"] | _Text,
    AccountIdentifiers: _Sequence[_Text] = ...,
    IncludeLinkedAccounts: bool = ...,
    LogGroupClass: _t.Literal["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"] | _Text = ...,
    LogGroupNamePattern: _Text = ...,
    DataSources: _Sequence[DataSourceFilterDict] = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAggregateLogGroupSummariesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:listAggregateLogGroupSummaries."""


def list_anomalies(
    name: str,
    /,
    *,
    AnomalyDetectorArn: _Text = ...,
    SuppressionState: _t.Literal["SUPPRESSED", "UNSUPPRESSED"] | _Text = ...,
    Limit: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAnomaliesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:listAnomalies."""


def list_integrations(
    name: str,
    /,
    *,
    IntegrationNamePrefix: _Text = ...,
    IntegrationType: _t.Literal["OPENSEARCH"] | _Text = ...,
    IntegrationStatus: _t.Literal["PROVISIONING", "ACTIVE", "FAILED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListIntegrationsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:listIntegrations."""


def list_log_anomaly_detectors(
    name: str,
    /,
    *,
    FilterLogGroupArn: _Text = ...,
    Limit: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListLogAnomalyDetectorsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:listLogAnomalyDetectors."""


def list_log_groups(
    name: str,
    /,
    *,
    LogGroupNamePattern: _Text = ...,
    LogGroupClass: _t.Literal["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"] | _Text = ...,
    IncludeLinkedAccounts: bool = ...,
    AccountIdentifiers: _Sequence[_Text] = ...,
    NextToken: _Text = ...,
    Limit: int = ...,
    DataSources: _Sequence[DataSourceFilterDict] = ...,
    FieldIndexNames: _Sequence[_Text] = ...,
    LogGroupTags: _Sequence[TagFilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListLogGroupsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:listLogGroups."""


def list_log_groups_for_query(
    name: str,
    /,
    *,
    QueryId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListLogGroupsForQueryResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:listLogGroupsForQuery."""


def list_scheduled_queries(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    ScheduleType: _t.Literal["CUSTOMER_MANAGED", "AWS_MANAGED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListScheduledQueriesResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:listScheduledQueries."""


def list_sources_for_s3_table_integration(
    name: str,
    /,
    *,
    IntegrationArn: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSourcesForS3TableIntegrationResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:listSourcesForS3TableIntegration."""


def list_syslog_configurations(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text = ...,
    VpcEndpointId: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSyslogConfigurationsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:listSyslogConfigurations."""


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
    """Call aws-sdk:cloudwatchlogs:listTagsForResource."""


def list_tags_log_group(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTagsLogGroupResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:listTagsLogGroup."""


def put_account_policy(
    name: str,
    /,
    *,
    PolicyName: _Text,
    PolicyDocument: object,
    PolicyType: _t.Literal["DATA_PROTECTION_POLICY", "SUBSCRIPTION_FILTER_POLICY", "FIELD_INDEX_POLICY", "TRANSFORMER_POLICY", "METRIC_EXTRACTION_POLICY", "RETENTION_POLICY"] | _Text,
    Scope: _t.Literal["ALL"] | _Text = ...,
    SelectionCriteria: _Text = ...,
    DryRun: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutAccountPolicyResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:putAccountPolicy."""


def put_bearer_token_authentication(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text,
    BearerTokenAuthenticationEnabled: bool,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:putBearerTokenAuthentication."""


def put_data_protection_policy(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text,
    PolicyDocument: object,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutDataProtectionPolicyResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:putDataProtectionPolicy."""


def put_delivery_destination(
    name: str,
    /,
    *,
    Name: _Text,
    OutputFormat: _t.Literal["json", "plain", "w3c", "raw", "parquet"] | _Text = ...,
    DeliveryDestinationConfiguration: DeliveryDestinationConfigurationDict = ...,
    DeliveryDestinationType: _t.Literal["S3", "CWL", "FH", "XRAY"] | _Text = ...,
    RoleArn: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutDeliveryDestinationResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:putDeliveryDestination."""


def put_delivery_destination_policy(
    name: str,
    /,
    *,
    DeliveryDestinationName: _Text,
    DeliveryDestinationPolicy: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutDeliveryDestinationPolicyResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:putDeliveryDestinationPolicy."""


def put_delivery_source(
    name: str,
    /,
    *,
    Name: _Text,
    ResourceArn: _Text,
    LogType: _Text,
    Tags: _Mapping[str, _Text] = ...,
    DeliverySourceConfiguration: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutDeliverySourceResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:putDeliverySource."""


def put_destination(
    name: str,
    /,
    *,
    DestinationName: _Text,
    TargetArn: _Text,
    RoleArn: _Text,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutDestinationResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:putDestination."""


def put_destination_policy(
    name: str,
    /,
    *,
    DestinationName: _Text,
    AccessPolicy: _Text,
    ForceUpdate: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:putDestinationPolicy."""


def put_index_policy(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text,
    PolicyDocument: object,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutIndexPolicyResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:putIndexPolicy."""


def put_integration(
    name: str,
    /,
    *,
    IntegrationName: _Text,
    ResourceConfig: ResourceConfigDict,
    IntegrationType: _t.Literal["OPENSEARCH"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutIntegrationResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:putIntegration."""


def put_log_events(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    LogStreamName: _Text,
    LogEvents: _Sequence[InputLogEventDict],
    SequenceToken: _Text = ...,
    Entity: EntityDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutLogEventsResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:putLogEvents."""


def put_log_group_deletion_protection(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text,
    DeletionProtectionEnabled: bool,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:putLogGroupDeletionProtection."""


def put_metric_filter(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    FilterName: _Text,
    FilterPattern: _Text,
    MetricTransformations: _Sequence[MetricTransformationDict],
    ApplyOnTransformedLogs: bool = ...,
    FieldSelectionCriteria: _Text = ...,
    EmitSystemFieldDimensions: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:putMetricFilter."""


def put_query_definition(
    name: str,
    /,
    *,
    Name: _Text,
    QueryString: _Text,
    QueryLanguage: _t.Literal["CWLI", "SQL", "PPL"] | _Text = ...,
    QueryDefinitionId: _Text = ...,
    LogGroupNames: _Sequence[_Text] = ...,
    ClientToken: _Text = ...,
    Parameters: _Sequence[QueryParameterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutQueryDefinitionResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:putQueryDefinition."""


def put_resource_policy(
    name: str,
    /,
    *,
    PolicyName: _Text = ...,
    PolicyDocument: object = ...,
    ResourceArn: _Text = ...,
    ExpectedRevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutResourcePolicyResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:putResourcePolicy."""


def put_retention_policy(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    RetentionInDays: int,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:putRetentionPolicy."""


def put_storage_tier_policy(
    name: str,
    /,
    *,
    StorageTier: _t.Literal["STANDARD", "INTELLIGENT_TIERING"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutStorageTierPolicyResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:putStorageTierPolicy."""


def put_subscription_filter(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    FilterName: _Text,
    FilterPattern: _Text,
    DestinationArn: _Text,
    RoleArn: _Text = ...,
    Distribution: _t.Literal["Random", "ByLogStream"] | _Text = ...,
    ApplyOnTransformedLogs: bool = ...,
    FieldSelectionCriteria: _Text = ...,
    EmitSystemFields: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:putSubscriptionFilter."""


def put_syslog_configuration(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text,
    VpcEndpointId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:putSyslogConfiguration."""


def put_transformer(
    name: str,
    /,
    *,
    LogGroupIdentifier: _Text,
    TransformerConfig: _Sequence[ProcessorDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:putTransformer."""


def start_live_tail(
    name: str,
    /,
    *,
    LogGroupIdentifiers: _Sequence[_Text],
    LogStreamNames: _Sequence[_Text] = ...,
    LogStreamNamePrefixes: _Sequence[_Text] = ...,
    LogEventFilterPattern: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartLiveTailResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:startLiveTail."""


def start_query(
    name: str,
    /,
    *,
    StartTime: int,
    EndTime: int,
    QueryString: _Text,
    QueryLanguage: _t.Literal["CWLI", "SQL", "PPL"] | _Text = ...,
    LogGroupName: _Text = ...,
    LogGroupNames: _Sequence[_Text] = ...,
    LogGroupIdentifiers: _Sequence[_Text] = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartQueryResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:startQuery."""


def stop_query(
    name: str,
    /,
    *,
    QueryId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopQueryResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:stopQuery."""


def tag_log_group(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    Tags: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:tagLogGroup."""


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
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:tagResource."""


def test_metric_filter(
    name: str,
    /,
    *,
    FilterPattern: _Text,
    LogEventMessages: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TestMetricFilterResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:testMetricFilter."""


def test_transformer(
    name: str,
    /,
    *,
    TransformerConfig: _Sequence[ProcessorDict],
    LogEventMessages: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TestTransformerResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:testTransformer."""


def untag_log_group(
    name: str,
    /,
    *,
    LogGroupName: _Text,
    Tags: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:untagLogGroup."""


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
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:untagResource."""


def update_anomaly(
    name: str,
    /,
    *,
    AnomalyDetectorArn: _Text,
    AnomalyId: _Text = ...,
    PatternId: _Text = ...,
    SuppressionType: _t.Literal["LIMITED", "INFINITE"] | _Text = ...,
    SuppressionPeriod: SuppressionPeriodDict = ...,
    Baseline: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:updateAnomaly."""


def update_delivery_configuration(
    name: str,
    /,
    *,
    Id: _Text,
    RecordFields: _Sequence[_Text] = ...,
    FieldDelimiter: _Text = ...,
    S3DeliveryConfiguration: S3DeliveryConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateDeliveryConfigurationResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:updateDeliveryConfiguration."""


def update_log_anomaly_detector(
    name: str,
    /,
    *,
    AnomalyDetectorArn: _Text,
    Enabled: bool,
    EvaluationFrequency: _t.Literal["ONE_MIN", "FIVE_MIN", "TEN_MIN", "FIFTEEN_MIN", "THIRTY_MIN", "ONE_HOUR"] | _Text = ...,
    FilterPattern: _Text = ...,
    AnomalyVisibilityTime: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:cloudwatchlogs:updateLogAnomalyDetector."""


def update_lookup_table(
    name: str,
    /,
    *,
    LookupTableArn: _Text,
    Description: _Text = ...,
    TableBody: _Text = ...,
    QueryId: _Text = ...,
    KmsKeyId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateLookupTableResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:updateLookupTable."""


def update_scheduled_query(
    name: str,
    /,
    *,
    Identifier: _Text,
    QueryLanguage: _t.Literal["CWLI", "SQL", "PPL"] | _Text,
    QueryString: _Text,
    ScheduleExpression: _Text,
    ExecutionRoleArn: _Text,
    Description: _Text = ...,
    LogGroupIdentifiers: _Sequence[_Text] = ...,
    Timezone: _Text = ...,
    StartTimeOffset: int = ...,
    EndTimeOffset: int = ...,
    DestinationConfiguration: DestinationConfigurationDict = ...,
    ScheduleStartTime: int = ...,
    ScheduleEndTime: int = ...,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateScheduledQueryResponseAnswer]:
    """Call aws-sdk:cloudwatchlogs:updateScheduledQuery."""
