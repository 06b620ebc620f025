# ruff: noqa
# fmt: off
"""Operations of aws-sdk:dynamodb."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class ArchivalSummaryAnswer:
    ArchivalDateTime: str
    ArchivalReason: str
    ArchivalBackupArn: str

class AttributeDefinitionAnswer:
    AttributeName: str
    AttributeType: str

class AttributeDefinitionDict(_t.TypedDict, total=False):
    AttributeName: _t.Required[_Text]
    AttributeType: _t.Required[_t.Literal["S", "N", "B"] | _Text]

class AttributeValueAnswer:
    S: str
    N: str
    B: str
    Ss: list[str]
    Ns: list[str]
    Bs: list[str]
    M: _Mapping[str, AttributeValueAnswer]
    L: list[AttributeValueAnswer]
    Null: bool
    Bool: bool

class AttributeValueDict(_t.TypedDict, total=False):
    S: _Text
    N: _Text
    B: object
    Ss: _Sequence[_Text]
    Ns: _Sequence[_Text]
    Bs: _Sequence[object]
    M: _Mapping[str, AttributeValueDict]
    L: _Sequence[AttributeValueDict]
    Null: bool
    Bool: bool

class AttributeValueUpdateDict(_t.TypedDict, total=False):
    Value: AttributeValueDict
    Action: _t.Literal["ADD", "PUT", "DELETE"] | _Text

class AutoScalingPolicyDescriptionAnswer:
    PolicyName: str
    TargetTrackingScalingPolicyConfiguration: AutoScalingTargetTrackingScalingPolicyConfigurationDescriptionAnswer

class AutoScalingPolicyUpdateDict(_t.TypedDict, total=False):
    PolicyName: _Text
    TargetTrackingScalingPolicyConfiguration: _t.Required[AutoScalingTargetTrackingScalingPolicyConfigurationUpdateDict]

class AutoScalingSettingsDescriptionAnswer:
    MinimumUnits: int
    MaximumUnits: int
    AutoScalingDisabled: bool
    AutoScalingRoleArn: str
    ScalingPolicies: list[AutoScalingPolicyDescriptionAnswer]

class AutoScalingSettingsUpdateDict(_t.TypedDict, total=False):
    MinimumUnits: int
    MaximumUnits: int
    AutoScalingDisabled: bool
    AutoScalingRoleArn: _Text
    ScalingPolicyUpdate: AutoScalingPolicyUpdateDict

class AutoScalingTargetTrackingScalingPolicyConfigurationDescriptionAnswer:
    DisableScaleIn: bool
    ScaleInCooldown: int
    ScaleOutCooldown: int
    TargetValue: float

class AutoScalingTargetTrackingScalingPolicyConfigurationUpdateDict(_t.TypedDict, total=False):
    DisableScaleIn: bool
    ScaleInCooldown: int
    ScaleOutCooldown: int
    TargetValue: _t.Required[float]

class BackupDescriptionAnswer:
    BackupDetails: BackupDetailsAnswer
    SourceTableDetails: SourceTableDetailsAnswer
    SourceTableFeatureDetails: SourceTableFeatureDetailsAnswer

class BackupDetailsAnswer:
    BackupArn: str
    BackupName: str
    BackupSizeBytes: int
    BackupStatus: str
    BackupType: str
    BackupCreationDateTime: str
    BackupExpiryDateTime: str

class BackupSummaryAnswer:
    TableName: str
    TableId: str
    TableArn: str
    BackupArn: str
    BackupName: str
    BackupCreationDateTime: str
    BackupExpiryDateTime: str
    BackupStatus: str
    BackupType: str
    BackupSizeBytes: int

class BatchExecuteStatementOutputAnswer:
    Responses: list[BatchStatementResponseAnswer]
    ConsumedCapacity: list[ConsumedCapacityAnswer]

class BatchGetItemOutputAnswer:
    Responses: _Mapping[str, list[_Mapping[str, AttributeValueAnswer]]]
    UnprocessedKeys: _Mapping[str, KeysAndAttributesAnswer]
    ConsumedCapacity: list[ConsumedCapacityAnswer]

class BatchStatementErrorAnswer:
    Code: str
    Message: str
    Item: _Mapping[str, AttributeValueAnswer]

class BatchStatementRequestDict(_t.TypedDict, total=False):
    Statement: _t.Required[_Text]
    Parameters: _Sequence[AttributeValueDict]
    ConsistentRead: bool
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text

class BatchStatementResponseAnswer:
    Error: BatchStatementErrorAnswer
    TableName: str
    Item: _Mapping[str, AttributeValueAnswer]

class BatchWriteItemOutputAnswer:
    UnprocessedItems: _Mapping[str, list[WriteRequestAnswer]]
    ItemCollectionMetrics: _Mapping[str, list[ItemCollectionMetricsAnswer]]
    ConsumedCapacity: list[ConsumedCapacityAnswer]

class BillingModeSummaryAnswer:
    BillingMode: str
    LastUpdateToPayPerRequestDateTime: str

class BulkOperationBytesAnswer:
    BulkPutBytes: int

class BulkOperationDescriptionAnswer:
    BulkOperationArn: str
    BulkOperationStatus: str
    TableDetails: list[BulkOperationTableDetailAnswer]
    ClientToken: str
    InputS3Configuration: InputS3ConfigurationAnswer
    OutputS3Configuration: OutputS3ConfigurationAnswer
    StartTime: str
    EndTime: str
    ProcessedItemCount: int
    ProcessedInputBytes: int
    TotalInputBytes: int
    BulkOperationUsage: list[BulkOperationUsageAnswer]
    FailedItemCount: int
    FailureCode: str
    FailureMessage: str
    MaxWriteRequestUnits: int
    PerformanceTier: str

class BulkOperationSummaryAnswer:
    BulkOperationArn: str
    BulkOperationStatus: str
    StartTime: str
    EndTime: str

class BulkOperationTableDetailAnswer:
    TableName: str
    TableId: str

class BulkOperationUsageAnswer:
    TableName: str
    BulkPutBytes: int
    Table: BulkOperationBytesAnswer
    LocalSecondaryIndexes: _Mapping[str, BulkOperationBytesAnswer]
    GlobalSecondaryIndexes: _Mapping[str, BulkOperationBytesAnswer]
    VectorIndexes: _Mapping[str, BulkOperationVectorBytesAnswer]

class BulkOperationVectorBytesAnswer:
    BulkPutVectorBytes: int

class CancelBulkOperationOutputAnswer:
    BulkOperationArn: str
    BulkOperationStatus: str

class CapacityAnswer:
    ReadCapacityUnits: float
    WriteCapacityUnits: float
    CapacityUnits: float

class ConditionCheckDict(_t.TypedDict, total=False):
    Key: _t.Required[_Mapping[str, AttributeValueDict]]
    TableName: _t.Required[_Text]
    ConditionExpression: _t.Required[_Text]
    ExpressionAttributeNames: _Mapping[str, _Text]
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict]
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text

class ConditionDict(_t.TypedDict, total=False):
    AttributeValueList: _Sequence[AttributeValueDict]
    ComparisonOperator: _t.Required[_t.Literal["EQ", "NE", "IN", "LE", "LT", "GE", "GT", "BETWEEN", "NOT_NULL", "NULL", "CONTAINS", "NOT_CONTAINS", "BEGINS_WITH"] | _Text]

class ConsumedCapacityAnswer:
    TableName: str
    CapacityUnits: float
    ReadCapacityUnits: float
    WriteCapacityUnits: float
    Table: CapacityAnswer
    LocalSecondaryIndexes: _Mapping[str, CapacityAnswer]
    GlobalSecondaryIndexes: _Mapping[str, CapacityAnswer]
    VectorIndexes: _Mapping[str, VectorCapacityAnswer]

class ContinuousBackupsDescriptionAnswer:
    ContinuousBackupsStatus: str
    PointInTimeRecoveryDescription: PointInTimeRecoveryDescriptionAnswer

class ContributorInsightsSummaryAnswer:
    TableName: str
    IndexName: str
    ContributorInsightsStatus: str
    ContributorInsightsMode: str

class CreateBackupOutputAnswer:
    BackupDetails: BackupDetailsAnswer

class CreateGlobalSecondaryIndexActionDict(_t.TypedDict, total=False):
    IndexName: _t.Required[_Text]
    KeySchema: _t.Required[_Sequence[KeySchemaElementDict]]
    Projection: _t.Required[ProjectionDict]
    ProvisionedThroughput: ProvisionedThroughputDict
    OnDemandThroughput: OnDemandThroughputDict
    WarmThroughput: WarmThroughputDict

class CreateGlobalTableOutputAnswer:
    GlobalTableDescription: GlobalTableDescriptionAnswer

class CreateGlobalTableWitnessGroupMemberActionDict(_t.TypedDict, total=False):
    RegionName: _t.Required[_Text]

class CreateReplicaActionDict(_t.TypedDict, total=False):
    RegionName: _t.Required[_Text]

class CreateReplicationGroupMemberActionDict(_t.TypedDict, total=False):
    RegionName: _t.Required[_Text]
    KmsMasterKeyId: _Text
    ProvisionedThroughputOverride: ProvisionedThroughputOverrideDict
    OnDemandThroughputOverride: OnDemandThroughputOverrideDict
    GlobalSecondaryIndexes: _Sequence[ReplicaGlobalSecondaryIndexDict]
    TableClassOverride: _t.Literal["STANDARD", "STANDARD_INFREQUENT_ACCESS"] | _Text

class CreateTableOutputAnswer:
    TableDescription: TableDescriptionAnswer

class CreateVectorIndexActionDict(_t.TypedDict, total=False):
    IndexName: _t.Required[_Text]
    VectorAttribute: _t.Required[VectorAttributeDefinitionDict]
    SearchSchema: _Sequence[SearchSchemaElementDict]
    Projection: _t.Required[ProjectionDict]
    Dimensions: _t.Required[int]
    DistanceFunction: _t.Required[_t.Literal["COSINE", "DOT_PRODUCT", "EUCLIDEAN"] | _Text]

class CsvOptionsAnswer:
    Delimiter: str
    HeaderList: list[str]

class CsvOptionsDict(_t.TypedDict, total=False):
    Delimiter: _Text
    HeaderList: _Sequence[_Text]

class DeleteBackupOutputAnswer:
    BackupDescription: BackupDescriptionAnswer

class DeleteDict(_t.TypedDict, total=False):
    Key: _t.Required[_Mapping[str, AttributeValueDict]]
    TableName: _t.Required[_Text]
    ConditionExpression: _Text
    ExpressionAttributeNames: _Mapping[str, _Text]
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict]
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text

class DeleteGlobalSecondaryIndexActionDict(_t.TypedDict, total=False):
    IndexName: _t.Required[_Text]

class DeleteGlobalTableWitnessGroupMemberActionDict(_t.TypedDict, total=False):
    RegionName: _t.Required[_Text]

class DeleteItemOutputAnswer:
    Attributes: _Mapping[str, AttributeValueAnswer]
    ConsumedCapacity: ConsumedCapacityAnswer
    ItemCollectionMetrics: ItemCollectionMetricsAnswer

class DeleteReplicaActionDict(_t.TypedDict, total=False):
    RegionName: _t.Required[_Text]

class DeleteReplicationGroupMemberActionDict(_t.TypedDict, total=False):
    RegionName: _t.Required[_Text]

class DeleteRequestAnswer:
    Key: _Mapping[str, AttributeValueAnswer]

class DeleteRequestDict(_t.TypedDict, total=False):
    Key: _t.Required[_Mapping[str, AttributeValueDict]]

class DeleteResourcePolicyOutputAnswer:
    RevisionId: str

class DeleteTableOutputAnswer:
    TableDescription: TableDescriptionAnswer

class DeleteVectorIndexActionDict(_t.TypedDict, total=False):
    IndexName: _t.Required[_Text]

class DescribeBackupOutputAnswer:
    BackupDescription: BackupDescriptionAnswer

class DescribeBulkOperationOutputAnswer:
    BulkOperationDescription: BulkOperationDescriptionAnswer

class DescribeContinuousBackupsOutputAnswer:
    ContinuousBackupsDescription: ContinuousBackupsDescriptionAnswer

class DescribeContributorInsightsOutputAnswer:
    TableName: str
    IndexName: str
    ContributorInsightsRuleList: list[str]
    ContributorInsightsStatus: str
    LastUpdateDateTime: str
    FailureException: FailureExceptionAnswer
    ContributorInsightsMode: str

class DescribeEndpointsResponseAnswer:
    Endpoints: list[EndpointAnswer]

class DescribeExportOutputAnswer:
    ExportDescription: ExportDescriptionAnswer

class DescribeGlobalTableOutputAnswer:
    GlobalTableDescription: GlobalTableDescriptionAnswer

class DescribeGlobalTableSettingsOutputAnswer:
    GlobalTableName: str
    ReplicaSettings: list[ReplicaSettingsDescriptionAnswer]

class DescribeImportOutputAnswer:
    ImportTableDescription: ImportTableDescriptionAnswer

class DescribeKinesisStreamingDestinationOutputAnswer:
    TableName: str
    KinesisDataStreamDestinations: list[KinesisDataStreamDestinationAnswer]

class DescribeLimitsOutputAnswer:
    AccountMaxReadCapacityUnits: int
    AccountMaxWriteCapacityUnits: int
    TableMaxReadCapacityUnits: int
    TableMaxWriteCapacityUnits: int

class DescribeTableOutputAnswer:
    Table: TableDescriptionAnswer

class DescribeTableReplicaAutoScalingOutputAnswer:
    TableAutoScalingDescription: TableAutoScalingDescriptionAnswer

class DescribeTimeToLiveOutputAnswer:
    TimeToLiveDescription: TimeToLiveDescriptionAnswer

class DisassociateReplicationGroupMemberActionDict(_t.TypedDict, total=False):
    RegionName: _t.Required[_Text]
    DisassociationMode: _t.Required[_t.Literal["WAIT_FOR_REPLICATION"] | _Text]

class EnableKinesisStreamingConfigurationAnswer:
    ApproximateCreationDateTimePrecision: str

class EnableKinesisStreamingConfigurationDict(_t.TypedDict, total=False):
    ApproximateCreationDateTimePrecision: _t.Literal["MILLISECOND", "MICROSECOND"] | _Text

class EndpointAnswer:
    Address: str
    CachePeriodInMinutes: int

class ExecuteStatementOutputAnswer:
    Items: list[_Mapping[str, AttributeValueAnswer]]
    NextToken: str
    ConsumedCapacity: ConsumedCapacityAnswer
    LastEvaluatedKey: _Mapping[str, AttributeValueAnswer]

class ExecuteTransactionOutputAnswer:
    Responses: list[ItemResponseAnswer]
    ConsumedCapacity: list[ConsumedCapacityAnswer]

class ExpectedAttributeValueDict(_t.TypedDict, total=False):
    Value: AttributeValueDict
    Exists: bool
    ComparisonOperator: _t.Literal["EQ", "NE", "IN", "LE", "LT", "GE", "GT", "BETWEEN", "NOT_NULL", "NULL", "CONTAINS", "NOT_CONTAINS", "BEGINS_WITH"] | _Text
    AttributeValueList: _Sequence[AttributeValueDict]

class ExportDescriptionAnswer:
    ExportArn: str
    ExportStatus: str
    StartTime: str
    EndTime: str
    ExportManifest: str
    TableArn: str
    TableId: str
    ExportTime: str
    ClientToken: str
    S3Bucket: str
    S3BucketOwner: str
    S3Prefix: str
    S3SseAlgorithm: str
    S3SseKmsKeyId: str
    FailureCode: str
    FailureMessage: str
    ExportFormat: str
    BilledSizeBytes: int
    ItemCount: int
    ExportType: str
    IncrementalExportSpecification: IncrementalExportSpecificationAnswer
    FilterSpecification: FilterSpecificationAnswer

class ExportSummaryAnswer:
    ExportArn: str
    ExportStatus: str
    ExportType: str

class ExportTableToPointInTimeOutputAnswer:
    ExportDescription: ExportDescriptionAnswer

class FailureExceptionAnswer:
    ExceptionName: str
    ExceptionDescription: str

class FilterSpecificationAnswer:
    FilterExpression: str
    ProjectionExpression: str
    KeyConditionExpression: str
    ExpressionAttributeNames: _Mapping[str, str]
    ExpressionAttributeValues: _Mapping[str, AttributeValueAnswer]

class FilterSpecificationDict(_t.TypedDict, total=False):
    FilterExpression: _Text
    ProjectionExpression: _Text
    KeyConditionExpression: _Text
    ExpressionAttributeNames: _Mapping[str, _Text]
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict]

class GetDict(_t.TypedDict, total=False):
    Key: _t.Required[_Mapping[str, AttributeValueDict]]
    TableName: _t.Required[_Text]
    ProjectionExpression: _Text
    ExpressionAttributeNames: _Mapping[str, _Text]

class GetItemOutputAnswer:
    Item: _Mapping[str, AttributeValueAnswer]
    ConsumedCapacity: ConsumedCapacityAnswer

class GetResourcePolicyOutputAnswer:
    Policy: str
    RevisionId: str

class GlobalSecondaryIndexAnswer:
    IndexName: str
    KeySchema: list[KeySchemaElementAnswer]
    Projection: ProjectionAnswer
    ProvisionedThroughput: ProvisionedThroughputAnswer
    OnDemandThroughput: OnDemandThroughputAnswer
    WarmThroughput: WarmThroughputAnswer

class GlobalSecondaryIndexAutoScalingUpdateDict(_t.TypedDict, total=False):
    IndexName: _Text
    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdateDict

class GlobalSecondaryIndexDescriptionAnswer:
    IndexName: str
    KeySchema: list[KeySchemaElementAnswer]
    Projection: ProjectionAnswer
    IndexStatus: str
    Backfilling: bool
    ProvisionedThroughput: ProvisionedThroughputDescriptionAnswer
    IndexSizeBytes: int
    ItemCount: int
    IndexArn: str
    OnDemandThroughput: OnDemandThroughputAnswer
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescriptionAnswer

class GlobalSecondaryIndexDict(_t.TypedDict, total=False):
    IndexName: _t.Required[_Text]
    KeySchema: _t.Required[_Sequence[KeySchemaElementDict]]
    Projection: _t.Required[ProjectionDict]
    ProvisionedThroughput: ProvisionedThroughputDict
    OnDemandThroughput: OnDemandThroughputDict
    WarmThroughput: WarmThroughputDict

class GlobalSecondaryIndexInfoAnswer:
    IndexName: str
    KeySchema: list[KeySchemaElementAnswer]
    Projection: ProjectionAnswer
    ProvisionedThroughput: ProvisionedThroughputAnswer
    OnDemandThroughput: OnDemandThroughputAnswer

class GlobalSecondaryIndexUpdateDict(_t.TypedDict, total=False):
    Update: UpdateGlobalSecondaryIndexActionDict
    Create: CreateGlobalSecondaryIndexActionDict
    Delete: DeleteGlobalSecondaryIndexActionDict

class GlobalSecondaryIndexWarmThroughputDescriptionAnswer:
    ReadUnitsPerSecond: int
    WriteUnitsPerSecond: int
    Status: str

class GlobalTableAnswer:
    GlobalTableName: str
    ReplicationGroup: list[ReplicaAnswer]

class GlobalTableDescriptionAnswer:
    ReplicationGroup: list[ReplicaDescriptionAnswer]
    GlobalTableArn: str
    CreationDateTime: str
    GlobalTableStatus: str
    GlobalTableName: str

class GlobalTableGlobalSecondaryIndexSettingsUpdateDict(_t.TypedDict, total=False):
    IndexName: _t.Required[_Text]
    ProvisionedWriteCapacityUnits: int
    ProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdateDict

class GlobalTableWitnessDescriptionAnswer:
    RegionName: str
    WitnessStatus: str

class GlobalTableWitnessGroupUpdateDict(_t.TypedDict, total=False):
    Create: CreateGlobalTableWitnessGroupMemberActionDict
    Delete: DeleteGlobalTableWitnessGroupMemberActionDict

class ImportSummaryAnswer:
    ImportArn: str
    ImportStatus: str
    TableArn: str
    S3BucketSource: S3BucketSourceAnswer
    CloudWatchLogGroupArn: str
    InputFormat: str
    StartTime: str
    EndTime: str

class ImportTableDescriptionAnswer:
    ImportArn: str
    ImportStatus: str
    TableArn: str
    TableId: str
    ClientToken: str
    S3BucketSource: S3BucketSourceAnswer
    ErrorCount: int
    CloudWatchLogGroupArn: str
    InputFormat: str
    InputFormatOptions: InputFormatOptionsAnswer
    InputCompressionType: str
    TableCreationParameters: TableCreationParametersAnswer
    StartTime: str
    EndTime: str
    ProcessedSizeBytes: int
    ProcessedItemCount: int
    ImportedItemCount: int
    FailureCode: str
    FailureMessage: str

class ImportTableOutputAnswer:
    ImportTableDescription: ImportTableDescriptionAnswer

class IncrementalExportSpecificationAnswer:
    ExportFromTime: str
    ExportToTime: str
    ExportViewType: str

class IncrementalExportSpecificationDict(_t.TypedDict, total=False):
    ExportFromTime: _Text | float
    ExportToTime: _Text | float
    ExportViewType: _t.Literal["NEW_IMAGE", "NEW_AND_OLD_IMAGES"] | _Text

class InputFormatOptionsAnswer:
    Csv: CsvOptionsAnswer

class InputFormatOptionsDict(_t.TypedDict, total=False):
    Csv: CsvOptionsDict

class InputS3ConfigurationAnswer:
    S3BucketOwner: str
    S3Bucket: str
    S3KeyPrefix: str
    InputFormat: str
    InputCompressionType: str

class InputS3ConfigurationDict(_t.TypedDict, total=False):
    S3BucketOwner: _Text
    S3Bucket: _t.Required[_Text]
    S3KeyPrefix: _Text
    InputFormat: _t.Required[_t.Literal["DYNAMODB_JSON", "ION"] | _Text]
    InputCompressionType: _t.Literal["GZIP", "ZSTD", "NONE"] | _Text

class ItemCollectionMetricsAnswer:
    ItemCollectionKey: _Mapping[str, AttributeValueAnswer]
    SizeEstimateRangeGB: list[float]

class ItemResponseAnswer:
    Item: _Mapping[str, AttributeValueAnswer]

class KeySchemaElementAnswer:
    AttributeName: str
    KeyType: str

class KeySchemaElementDict(_t.TypedDict, total=False):
    AttributeName: _t.Required[_Text]
    KeyType: _t.Required[_t.Literal["HASH", "RANGE"] | _Text]

class KeysAndAttributesAnswer:
    Keys: list[_Mapping[str, AttributeValueAnswer]]
    AttributesToGet: list[str]
    ConsistentRead: bool
    ProjectionExpression: str
    ExpressionAttributeNames: _Mapping[str, str]

class KeysAndAttributesDict(_t.TypedDict, total=False):
    Keys: _t.Required[_Sequence[_Mapping[str, AttributeValueDict]]]
    AttributesToGet: _Sequence[_Text]
    ConsistentRead: bool
    ProjectionExpression: _Text
    ExpressionAttributeNames: _Mapping[str, _Text]

class KinesisDataStreamDestinationAnswer:
    StreamArn: str
    DestinationStatus: str
    DestinationStatusDescription: str
    ApproximateCreationDateTimePrecision: str

class KinesisStreamingDestinationOutputAnswer:
    TableName: str
    StreamArn: str
    DestinationStatus: str
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfigurationAnswer

class ListBackupsOutputAnswer:
    BackupSummaries: list[BackupSummaryAnswer]
    LastEvaluatedBackupArn: str

class ListBulkOperationsOutputAnswer:
    BulkOperationsSummaryList: list[BulkOperationSummaryAnswer]
    NextToken: str

class ListContributorInsightsOutputAnswer:
    ContributorInsightsSummaries: list[ContributorInsightsSummaryAnswer]
    NextToken: str

class ListExportsOutputAnswer:
    ExportSummaries: list[ExportSummaryAnswer]
    NextToken: str

class ListGlobalTablesOutputAnswer:
    GlobalTables: list[GlobalTableAnswer]
    LastEvaluatedGlobalTableName: str

class ListImportsOutputAnswer:
    ImportSummaryList: list[ImportSummaryAnswer]
    NextToken: str

class ListTablesOutputAnswer:
    TableNames: list[str]
    LastEvaluatedTableName: str

class ListTagsOfResourceOutputAnswer:
    Tags: list[TagAnswer]
    NextToken: str

class LocalSecondaryIndexDescriptionAnswer:
    IndexName: str
    KeySchema: list[KeySchemaElementAnswer]
    Projection: ProjectionAnswer
    IndexSizeBytes: int
    ItemCount: int
    IndexArn: str

class LocalSecondaryIndexDict(_t.TypedDict, total=False):
    IndexName: _t.Required[_Text]
    KeySchema: _t.Required[_Sequence[KeySchemaElementDict]]
    Projection: _t.Required[ProjectionDict]

class LocalSecondaryIndexInfoAnswer:
    IndexName: str
    KeySchema: list[KeySchemaElementAnswer]
    Projection: ProjectionAnswer

class OnDemandThroughputAnswer:
    MaxReadRequestUnits: int
    MaxWriteRequestUnits: int

class OnDemandThroughputDict(_t.TypedDict, total=False):
    MaxReadRequestUnits: int
    MaxWriteRequestUnits: int

class OnDemandThroughputOverrideAnswer:
    MaxReadRequestUnits: int

class OnDemandThroughputOverrideDict(_t.TypedDict, total=False):
    MaxReadRequestUnits: int

class OutputS3ConfigurationAnswer:
    S3BucketOwner: str
    S3Bucket: str
    S3KeyPrefix: str
    S3SseAlgorithm: str
    S3SseKmsKeyId: str
    OutputType: list[str]

class OutputS3ConfigurationDict(_t.TypedDict, total=False):
    S3BucketOwner: _Text
    S3Bucket: _Text
    S3KeyPrefix: _Text
    S3SseAlgorithm: _t.Literal["AES256", "KMS"] | _Text
    S3SseKmsKeyId: _Text
    OutputType: _t.Required[_Sequence[_t.Literal["ERROR", "CONDITION_CHECK_FAILURE"] | _Text]]

class ParameterizedStatementDict(_t.TypedDict, total=False):
    Statement: _t.Required[_Text]
    Parameters: _Sequence[AttributeValueDict]
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text

class PointInTimeRecoveryDescriptionAnswer:
    PointInTimeRecoveryStatus: str
    RecoveryPeriodInDays: int
    EarliestRestorableDateTime: str
    LatestRestorableDateTime: str

class PointInTimeRecoverySpecificationDict(_t.TypedDict, total=False):
    PointInTimeRecoveryEnabled: _t.Required[bool]
    RecoveryPeriodInDays: int

class ProjectionAnswer:
    ProjectionType: str
    NonKeyAttributes: list[str]

class ProjectionDict(_t.TypedDict, total=False):
    ProjectionType: _t.Literal["ALL", "KEYS_ONLY", "INCLUDE"] | _Text
    NonKeyAttributes: _Sequence[_Text]

class ProvisionedThroughputAnswer:
    ReadCapacityUnits: int
    WriteCapacityUnits: int

class ProvisionedThroughputDescriptionAnswer:
    LastIncreaseDateTime: str
    LastDecreaseDateTime: str
    NumberOfDecreasesToday: int
    ReadCapacityUnits: int
    WriteCapacityUnits: int

class ProvisionedThroughputDict(_t.TypedDict, total=False):
    ReadCapacityUnits: _t.Required[int]
    WriteCapacityUnits: _t.Required[int]

class ProvisionedThroughputOverrideAnswer:
    ReadCapacityUnits: int

class ProvisionedThroughputOverrideDict(_t.TypedDict, total=False):
    ReadCapacityUnits: int

class PutDict(_t.TypedDict, total=False):
    Item: _t.Required[_Mapping[str, AttributeValueDict]]
    TableName: _t.Required[_Text]
    ConditionExpression: _Text
    ExpressionAttributeNames: _Mapping[str, _Text]
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict]
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text

class PutItemOutputAnswer:
    Attributes: _Mapping[str, AttributeValueAnswer]
    ConsumedCapacity: ConsumedCapacityAnswer
    ItemCollectionMetrics: ItemCollectionMetricsAnswer

class PutRequestAnswer:
    Item: _Mapping[str, AttributeValueAnswer]

class PutRequestDict(_t.TypedDict, total=False):
    Item: _t.Required[_Mapping[str, AttributeValueDict]]

class PutResourcePolicyOutputAnswer:
    RevisionId: str

class QueryOutputAnswer:
    Items: list[_Mapping[str, AttributeValueAnswer]]
    Count: int
    ScannedCount: int
    LastEvaluatedKey: _Mapping[str, AttributeValueAnswer]
    ConsumedCapacity: ConsumedCapacityAnswer

class ReplicaAnswer:
    RegionName: str

class ReplicaAutoScalingDescriptionAnswer:
    RegionName: str
    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndexAutoScalingDescriptionAnswer]
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescriptionAnswer
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescriptionAnswer
    ReplicaStatus: str

class ReplicaAutoScalingUpdateDict(_t.TypedDict, total=False):
    RegionName: _t.Required[_Text]
    ReplicaGlobalSecondaryIndexUpdates: _Sequence[ReplicaGlobalSecondaryIndexAutoScalingUpdateDict]
    ReplicaProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdateDict

class ReplicaDescriptionAnswer:
    RegionName: str
    ReplicaStatus: str
    ReplicaArn: str
    ReplicaStatusDescription: str
    ReplicaStatusPercentProgress: str
    KmsMasterKeyId: str
    ProvisionedThroughputOverride: ProvisionedThroughputOverrideAnswer
    OnDemandThroughputOverride: OnDemandThroughputOverrideAnswer
    WarmThroughput: TableWarmThroughputDescriptionAnswer
    GlobalSecondaryIndexes: list[ReplicaGlobalSecondaryIndexDescriptionAnswer]
    ReplicaInaccessibleDateTime: str
    ReplicaTableClassSummary: TableClassSummaryAnswer
    GlobalTableSettingsReplicationMode: str

class ReplicaDict(_t.TypedDict, total=False):
    RegionName: _Text

class ReplicaGlobalSecondaryIndexAutoScalingDescriptionAnswer:
    IndexName: str
    IndexStatus: str
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescriptionAnswer
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescriptionAnswer

class ReplicaGlobalSecondaryIndexAutoScalingUpdateDict(_t.TypedDict, total=False):
    IndexName: _Text
    ProvisionedReadCapacityAutoScalingUpdate: AutoScalingSettingsUpdateDict

class ReplicaGlobalSecondaryIndexDescriptionAnswer:
    IndexName: str
    ProvisionedThroughputOverride: ProvisionedThroughputOverrideAnswer
    OnDemandThroughputOverride: OnDemandThroughputOverrideAnswer
    WarmThroughput: GlobalSecondaryIndexWarmThroughputDescriptionAnswer

class ReplicaGlobalSecondaryIndexDict(_t.TypedDict, total=False):
    IndexName: _t.Required[_Text]
    ProvisionedThroughputOverride: ProvisionedThroughputOverrideDict
    OnDemandThroughputOverride: OnDemandThroughputOverrideDict

class ReplicaGlobalSecondaryIndexSettingsDescriptionAnswer:
    IndexName: str
    IndexStatus: str
    ProvisionedReadCapacityUnits: int
    ProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescriptionAnswer
    ProvisionedWriteCapacityUnits: int
    ProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescriptionAnswer

class ReplicaGlobalSecondaryIndexSettingsUpdateDict(_t.TypedDict, total=False):
    IndexName: _t.Required[_Text]
    ProvisionedReadCapacityUnits: int
    ProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdateDict

class ReplicaSettingsDescriptionAnswer:
    RegionName: str
    ReplicaStatus: str
    ReplicaBillingModeSummary: BillingModeSummaryAnswer
    ReplicaProvisionedReadCapacityUnits: int
    ReplicaProvisionedReadCapacityAutoScalingSettings: AutoScalingSettingsDescriptionAnswer
    ReplicaProvisionedWriteCapacityUnits: int
    ReplicaProvisionedWriteCapacityAutoScalingSettings: AutoScalingSettingsDescriptionAnswer
    ReplicaGlobalSecondaryIndexSettings: list[ReplicaGlobalSecondaryIndexSettingsDescriptionAnswer]
    ReplicaTableClassSummary: TableClassSummaryAnswer

class ReplicaSettingsUpdateDict(_t.TypedDict, total=False):
    RegionName: _t.Required[_Text]
    ReplicaProvisionedReadCapacityUnits: int
    ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdateDict
    ReplicaGlobalSecondaryIndexSettingsUpdate: _Sequence[ReplicaGlobalSecondaryIndexSettingsUpdateDict]
    ReplicaTableClass: _t.Literal["STANDARD", "STANDARD_INFREQUENT_ACCESS"] | _Text

class ReplicaUpdateDict(_t.TypedDict, total=False):
    Create: CreateReplicaActionDict
    Delete: DeleteReplicaActionDict

class ReplicationGroupUpdateDict(_t.TypedDict, total=False):
    Create: CreateReplicationGroupMemberActionDict
    Update: UpdateReplicationGroupMemberActionDict
    Delete: DeleteReplicationGroupMemberActionDict
    Disassociate: DisassociateReplicationGroupMemberActionDict

class RestoreSummaryAnswer:
    SourceBackupArn: str
    SourceTableArn: str
    RestoreDateTime: str
    RestoreInProgress: bool

class RestoreTableFromBackupOutputAnswer:
    TableDescription: TableDescriptionAnswer

class RestoreTableToPointInTimeOutputAnswer:
    TableDescription: TableDescriptionAnswer

class S3BucketSourceAnswer:
    S3BucketOwner: str
    S3Bucket: str
    S3KeyPrefix: str

class S3BucketSourceDict(_t.TypedDict, total=False):
    S3BucketOwner: _Text
    S3Bucket: _t.Required[_Text]
    S3KeyPrefix: _Text

class SSEDescriptionAnswer:
    Status: str
    SseType: str
    KmsMasterKeyArn: str
    InaccessibleEncryptionDateTime: str

class SSESpecificationAnswer:
    Enabled: bool
    SseType: str
    KmsMasterKeyId: str

class SSESpecificationDict(_t.TypedDict, total=False):
    Enabled: bool
    SseType: _t.Literal["AES256", "KMS"] | _Text
    KmsMasterKeyId: _Text

class ScanOutputAnswer:
    Items: list[_Mapping[str, AttributeValueAnswer]]
    Count: int
    ScannedCount: int
    LastEvaluatedKey: _Mapping[str, AttributeValueAnswer]
    ConsumedCapacity: ConsumedCapacityAnswer

class SearchResultItemAnswer:
    Item: _Mapping[str, AttributeValueAnswer]
    Score: float

class SearchSchemaElementAnswer:
    AttributeName: str
    SearchSchemaElementType: str

class SearchSchemaElementDict(_t.TypedDict, total=False):
    AttributeName: _t.Required[_Text]
    SearchSchemaElementType: _t.Required[_t.Literal["HASH", "INLINE_FILTER"] | _Text]

class SearchVectorsOutputAnswer:
    ConsumedCapacity: VectorCapacityAnswer
    SearchResults: list[SearchResultItemAnswer]

class SourceTableDetailsAnswer:
    TableName: str
    TableId: str
    TableArn: str
    TableSizeBytes: int
    KeySchema: list[KeySchemaElementAnswer]
    TableCreationDateTime: str
    ProvisionedThroughput: ProvisionedThroughputAnswer
    OnDemandThroughput: OnDemandThroughputAnswer
    ItemCount: int
    BillingMode: str

class SourceTableFeatureDetailsAnswer:
    LocalSecondaryIndexes: list[LocalSecondaryIndexInfoAnswer]
    GlobalSecondaryIndexes: list[GlobalSecondaryIndexInfoAnswer]
    StreamDescription: StreamSpecificationAnswer
    TimeToLiveDescription: TimeToLiveDescriptionAnswer
    SseDescription: SSEDescriptionAnswer
    VectorIndexes: list[VectorIndexInfoAnswer]

class StartBulkPutItemsOutputAnswer:
    BulkOperationDescription: BulkOperationDescriptionAnswer

class StreamSpecificationAnswer:
    StreamEnabled: bool
    StreamViewType: str

class StreamSpecificationDict(_t.TypedDict, total=False):
    StreamEnabled: _t.Required[bool]
    StreamViewType: _t.Literal["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"] | _Text

class TableAutoScalingDescriptionAnswer:
    TableName: str
    TableStatus: str
    Replicas: list[ReplicaAutoScalingDescriptionAnswer]

class TableClassSummaryAnswer:
    TableClass: str
    LastUpdateDateTime: str

class TableCreationParametersAnswer:
    TableName: str
    AttributeDefinitions: list[AttributeDefinitionAnswer]
    KeySchema: list[KeySchemaElementAnswer]
    BillingMode: str
    ProvisionedThroughput: ProvisionedThroughputAnswer
    OnDemandThroughput: OnDemandThroughputAnswer
    SseSpecification: SSESpecificationAnswer
    GlobalSecondaryIndexes: list[GlobalSecondaryIndexAnswer]
    VectorIndexes: list[VectorIndexAnswer]

class TableCreationParametersDict(_t.TypedDict, total=False):
    TableName: _t.Required[_Text]
    AttributeDefinitions: _t.Required[_Sequence[AttributeDefinitionDict]]
    KeySchema: _t.Required[_Sequence[KeySchemaElementDict]]
    BillingMode: _t.Literal["PROVISIONED", "PAY_PER_REQUEST"] | _Text
    ProvisionedThroughput: ProvisionedThroughputDict
    OnDemandThroughput: OnDemandThroughputDict
    SseSpecification: SSESpecificationDict
    GlobalSecondaryIndexes: _Sequence[GlobalSecondaryIndexDict]
    VectorIndexes: _Sequence[VectorIndexDict]

class TableDescriptionAnswer:
    AttributeDefinitions: list[AttributeDefinitionAnswer]
    TableName: str
    KeySchema: list[KeySchemaElementAnswer]
    TableStatus: str
    CreationDateTime: str
    ProvisionedThroughput: ProvisionedThroughputDescriptionAnswer
    TableSizeBytes: int
    ItemCount: int
    TableArn: str
    TableId: str
    BillingModeSummary: BillingModeSummaryAnswer
    LocalSecondaryIndexes: list[LocalSecondaryIndexDescriptionAnswer]
    GlobalSecondaryIndexes: list[GlobalSecondaryIndexDescriptionAnswer]
    StreamSpecification: StreamSpecificationAnswer
    LatestStreamLabel: str
    LatestStreamArn: str
    GlobalTableVersion: str
    Replicas: list[ReplicaDescriptionAnswer]
    GlobalTableWitnesses: list[GlobalTableWitnessDescriptionAnswer]
    GlobalTableSettingsReplicationMode: str
    RestoreSummary: RestoreSummaryAnswer
    SseDescription: SSEDescriptionAnswer
    ArchivalSummary: ArchivalSummaryAnswer
    TableClassSummary: TableClassSummaryAnswer
    DeletionProtectionEnabled: bool
    DisassociationProtectionEnabled: bool
    OnDemandThroughput: OnDemandThroughputAnswer
    WarmThroughput: TableWarmThroughputDescriptionAnswer
    MultiRegionConsistency: str
    VectorIndexes: list[VectorIndexDescriptionAnswer]

class TableWarmThroughputDescriptionAnswer:
    ReadUnitsPerSecond: int
    WriteUnitsPerSecond: int
    Status: str

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TimeToLiveDescriptionAnswer:
    TimeToLiveStatus: str
    AttributeName: str

class TimeToLiveSpecificationAnswer:
    Enabled: bool
    AttributeName: str

class TimeToLiveSpecificationDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]
    AttributeName: _t.Required[_Text]

class TransactGetItemDict(_t.TypedDict, total=False):
    Get: _t.Required[GetDict]

class TransactGetItemsOutputAnswer:
    ConsumedCapacity: list[ConsumedCapacityAnswer]
    Responses: list[ItemResponseAnswer]

class TransactWriteItemDict(_t.TypedDict, total=False):
    ConditionCheck: ConditionCheckDict
    Put: PutDict
    Delete: DeleteDict
    Update: UpdateDict

class TransactWriteItemsOutputAnswer:
    ConsumedCapacity: list[ConsumedCapacityAnswer]
    ItemCollectionMetrics: _Mapping[str, list[ItemCollectionMetricsAnswer]]

class UpdateContinuousBackupsOutputAnswer:
    ContinuousBackupsDescription: ContinuousBackupsDescriptionAnswer

class UpdateContributorInsightsOutputAnswer:
    TableName: str
    IndexName: str
    ContributorInsightsStatus: str
    ContributorInsightsMode: str

class UpdateDict(_t.TypedDict, total=False):
    Key: _t.Required[_Mapping[str, AttributeValueDict]]
    UpdateExpression: _t.Required[_Text]
    TableName: _t.Required[_Text]
    ConditionExpression: _Text
    ExpressionAttributeNames: _Mapping[str, _Text]
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict]
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text

class UpdateGlobalSecondaryIndexActionDict(_t.TypedDict, total=False):
    IndexName: _t.Required[_Text]
    ProvisionedThroughput: ProvisionedThroughputDict
    OnDemandThroughput: OnDemandThroughputDict
    WarmThroughput: WarmThroughputDict

class UpdateGlobalTableOutputAnswer:
    GlobalTableDescription: GlobalTableDescriptionAnswer

class UpdateGlobalTableSettingsOutputAnswer:
    GlobalTableName: str
    ReplicaSettings: list[ReplicaSettingsDescriptionAnswer]

class UpdateItemOutputAnswer:
    Attributes: _Mapping[str, AttributeValueAnswer]
    ConsumedCapacity: ConsumedCapacityAnswer
    ItemCollectionMetrics: ItemCollectionMetricsAnswer

class UpdateKinesisStreamingConfigurationAnswer:
    ApproximateCreationDateTimePrecision: str

class UpdateKinesisStreamingConfigurationDict(_t.TypedDict, total=False):
    ApproximateCreationDateTimePrecision: _t.Literal["MILLISECOND", "MICROSECOND"] | _Text

class UpdateKinesisStreamingDestinationOutputAnswer:
    TableName: str
    StreamArn: str
    DestinationStatus: str
    UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfigurationAnswer

class UpdateReplicationGroupMemberActionDict(_t.TypedDict, total=False):
    RegionName: _t.Required[_Text]
    KmsMasterKeyId: _Text
    ProvisionedThroughputOverride: ProvisionedThroughputOverrideDict
    OnDemandThroughputOverride: OnDemandThroughputOverrideDict
    GlobalSecondaryIndexes: _Sequence[ReplicaGlobalSecondaryIndexDict]
    TableClassOverride: _t.Literal["STANDARD", "STANDARD_INFREQUENT_ACCESS"] | _Text

class UpdateTableOutputAnswer:
    TableDescription: TableDescriptionAnswer

class UpdateTableReplicaAutoScalingOutputAnswer:
    TableAutoScalingDescription: TableAutoScalingDescriptionAnswer

class UpdateTimeToLiveOutputAnswer:
    TimeToLiveSpecification: TimeToLiveSpecificationAnswer

class VectorAttributeDefinitionAnswer:
    AttributeName: str

class VectorAttributeDefinitionDict(_t.TypedDict, total=False):
    AttributeName: _t.Required[_Text]

class VectorCapacityAnswer:
    VectorSearchRequestBytes: float
    VectorWriteRequestBytes: float

class VectorIndexAnswer:
    IndexName: str
    VectorAttribute: VectorAttributeDefinitionAnswer
    SearchSchema: list[SearchSchemaElementAnswer]
    Projection: ProjectionAnswer
    Dimensions: int
    DistanceFunction: str

class VectorIndexDescriptionAnswer:
    IndexName: str
    SearchSchema: list[SearchSchemaElementAnswer]
    Projection: ProjectionAnswer
    VectorAttribute: VectorAttributeDefinitionAnswer
    Dimensions: int
    DistanceFunction: str
    IndexStatus: str
    Backfilling: bool
    IndexSizeBytes: int
    ItemCount: int
    IndexArn: str

class VectorIndexDict(_t.TypedDict, total=False):
    IndexName: _t.Required[_Text]
    VectorAttribute: _t.Required[VectorAttributeDefinitionDict]
    SearchSchema: _Sequence[SearchSchemaElementDict]
    Projection: _t.Required[ProjectionDict]
    Dimensions: _t.Required[int]
    DistanceFunction: _t.Required[_t.Literal["COSINE", "DOT_PRODUCT", "EUCLIDEAN"] | _Text]

class VectorIndexInfoAnswer:
    IndexName: str
    VectorAttribute: VectorAttributeDefinitionAnswer
    SearchSchema: list[SearchSchemaElementAnswer]
    Projection: ProjectionAnswer
    Dimensions: int
    DistanceFunction: str

class VectorIndexUpdateDict(_t.TypedDict, total=False):
    Create: CreateVectorIndexActionDict
    Delete: DeleteVectorIndexActionDict

class WarmThroughputAnswer:
    ReadUnitsPerSecond: int
    WriteUnitsPerSecond: int

class WarmThroughputDict(_t.TypedDict, total=False):
    ReadUnitsPerSecond: int
    WriteUnitsPerSecond: int

class WriteRequestAnswer:
    PutRequest: PutRequestAnswer
    DeleteRequest: DeleteRequestAnswer

class WriteRequestDict(_t.TypedDict, total=False):
    PutRequest: PutRequestDict
    DeleteRequest: DeleteRequestDict

def batch_execute_statement(
    name: str,
    /,
    *,
    Statements: _Sequence[BatchStatementRequestDict],
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchExecuteStatementOutputAnswer]:
    """Call aws-sdk:dynamodb:batchExecuteStatement."""


def batch_get_item(
    name: str,
    /,
    *,
    RequestItems: _Mapping[str, KeysAndAttributesDict],
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetItemOutputAnswer]:
    """Call aws-sdk:dynamodb:batchGetItem."""


def batch_write_item(
    name: str,
    /,
    *,
    RequestItems: _Mapping[str, _Sequence[WriteRequestDict]],
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    ReturnItemCollectionMetrics: _t.Literal["SIZE", "NONE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchWriteItemOutputAnswer]:
    """Call aws-sdk:dynamodb:batchWriteItem."""


def cancel_bulk_operation(
    name: str,
    /,
    *,
    BulkOperationArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelBulkOperationOutputAnswer]:
    """Call aws-sdk:dynamodb:cancelBulkOperation."""


def create_backup(
    name: str,
    /,
    *,
    TableName: _Text,
    BackupName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateBackupOutputAnswer]:
    """Call aws-sdk:dynamodb:createBackup."""


def create_global_table(
    name: str,
    /,
    *,
    GlobalTableName: _Text,
    ReplicationGroup: _Sequence[ReplicaDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateGlobalTableOutputAnswer]:
    """Call aws-sdk:dynamodb:createGlobalTable."""


def create_table(
    name: str,
    /,
    *,
    TableName: _Text,
    AttributeDefinitions: _Sequence[AttributeDefinitionDict] = ...,
    KeySchema: _Sequence[KeySchemaElementDict] = ...,
    LocalSecondaryIndexes: _Sequence[LocalSecondaryIndexDict] = ...,
    GlobalSecondaryIndexes: _Sequence[GlobalSecondaryIndexDict] = ...,
    BillingMode: _t.Literal["PROVISIONED", "PAY_PER_REQUEST"] | _Text = ...,
    ProvisionedThroughput: ProvisionedThroughputDict = ...,
    StreamSpecification: StreamSpecificationDict = ...,
    SseSpecification: SSESpecificationDict = ...,
    Tags: _Sequence[TagDict] = ...,
    TableClass: _t.Literal["STANDARD", "STANDARD_INFREQUENT_ACCESS"] | _Text = ...,
    DeletionProtectionEnabled: bool = ...,
    WarmThroughput: WarmThroughputDict = ...,
    ResourcePolicy: _Text = ...,
    OnDemandThroughput: OnDemandThroughputDict = ...,
    GlobalTableSourceArn: _Text = ...,
    GlobalTableSettingsReplicationMode: _t.Literal["ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"] | _Text = ...,
    VectorIndexes: _Sequence[VectorIndexDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateTableOutputAnswer]:
    """Call aws-sdk:dynamodb:createTable."""


def delete_backup(
    name: str,
    /,
    *,
    BackupArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteBackupOutputAnswer]:
    """Call aws-sdk:dynamodb:deleteBackup."""


def delete_item(
    name: str,
    /,
    *,
    TableName: _Text,
    Key: _Mapping[str, AttributeValueDict],
    Expected: _Mapping[str, ExpectedAttributeValueDict] = ...,
    ConditionalOperator: _t.Literal["AND", "OR"] | _Text = ...,
    ReturnValues: _t.Literal["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"] | _Text = ...,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    ReturnItemCollectionMetrics: _t.Literal["SIZE", "NONE"] | _Text = ...,
    ConditionExpression: _Text = ...,
    ExpressionAttributeNames: _Mapping[str, _Text] = ...,
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict] = ...,
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteItemOutputAnswer]:
    """Call aws-sdk:dynamodb:deleteItem."""


def delete_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    ExpectedRevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteResourcePolicyOutputAnswer]:
    """Call aws-sdk:dynamodb:deleteResourcePolicy."""


def delete_table(
    name: str,
    /,
    *,
    TableName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteTableOutputAnswer]:
    """Call aws-sdk:dynamodb:deleteTable."""


def describe_backup(
    name: str,
    /,
    *,
    BackupArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeBackupOutputAnswer]:
    """Call aws-sdk:dynamodb:describeBackup."""


def describe_bulk_operation(
    name: str,
    /,
    *,
    BulkOperationArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeBulkOperationOutputAnswer]:
    """Call aws-sdk:dynamodb:describeBulkOperation."""


def describe_continuous_backups(
    name: str,
    /,
    *,
    TableName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeContinuousBackupsOutputAnswer]:
    """Call aws-sdk:dynamodb:describeContinuousBackups."""


def describe_contributor_insights(
    name: str,
    /,
    *,
    TableName: _Text,
    IndexName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeContributorInsightsOutputAnswer]:
    """Call aws-sdk:dynamodb:describeContributorInsights."""


def describe_endpoints(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEndpointsResponseAnswer]:
    """Call aws-sdk:dynamodb:describeEndpoints."""


def describe_export(
    name: str,
    /,
    *,
    ExportArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeExportOutputAnswer]:
    """Call aws-sdk:dynamodb:describeExport."""


def describe_global_table(
    name: str,
    /,
    *,
    GlobalTableName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeGlobalTableOutputAnswer]:
    """Call aws-sdk:dynamodb:describeGlobalTable."""


def describe_global_table_settings(
    name: str,
    /,
    *,
    GlobalTableName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeGlobalTableSettingsOutputAnswer]:
    """Call aws-sdk:dynamodb:describeGlobalTableSettings."""


def describe_import(
    name: str,
    /,
    *,
    ImportArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeImportOutputAnswer]:
    """Call aws-sdk:dynamodb:describeImport."""


def describe_kinesis_streaming_destination(
    name: str,
    /,
    *,
    TableName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeKinesisStreamingDestinationOutputAnswer]:
    """Call aws-sdk:dynamodb:describeKinesisStreamingDestination."""


def describe_limits(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeLimitsOutputAnswer]:
    """Call aws-sdk:dynamodb:describeLimits."""


def describe_table(
    name: str,
    /,
    *,
    TableName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTableOutputAnswer]:
    """Call aws-sdk:dynamodb:describeTable."""


def describe_table_replica_auto_scaling(
    name: str,
    /,
    *,
    TableName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTableReplicaAutoScalingOutputAnswer]:
    """Call aws-sdk:dynamodb:describeTableReplicaAutoScaling."""


def describe_time_to_live(
    name: str,
    /,
    *,
    TableName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTimeToLiveOutputAnswer]:
    """Call aws-sdk:dynamodb:describeTimeToLive."""


def disable_kinesis_streaming_destination(
    name: str,
    /,
    *,
    TableName: _Text,
    StreamArn: _Text,
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[KinesisStreamingDestinationOutputAnswer]:
    """Call aws-sdk:dynamodb:disableKinesisStreamingDestination."""


def enable_kinesis_streaming_destination(
    name: str,
    /,
    *,
    TableName: _Text,
    StreamArn: _Text,
    EnableKinesisStreamingConfiguration: EnableKinesisStreamingConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[KinesisStreamingDestinationOutputAnswer]:
    """Call aws-sdk:dynamodb:enableKinesisStreamingDestination."""


def execute_statement(
    name: str,
    /,
    *,
    Statement: _Text,
    Parameters: _Sequence[AttributeValueDict] = ...,
    ConsistentRead: bool = ...,
    NextToken: _Text = ...,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    Limit: int = ...,
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ExecuteStatementOutputAnswer]:
    """Call aws-sdk:dynamodb:executeStatement."""


def execute_transaction(
    name: str,
    /,
    *,
    TransactStatements: _Sequence[ParameterizedStatementDict],
    ClientRequestToken: _Text = ...,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ExecuteTransactionOutputAnswer]:
    """Call aws-sdk:dynamodb:executeTransaction."""


def export_table_to_point_in_time(
    name: str,
    /,
    *,
    TableArn: _Text,
    S3Bucket: _Text,
    ExportTime: _Text | float = ...,
    ClientToken: _Text = ...,
    S3BucketOwner: _Text = ...,
    S3Prefix: _Text = ...,
    S3SseAlgorithm: _t.Literal["AES256", "KMS"] | _Text = ...,
    S3SseKmsKeyId: _Text = ...,
    ExportFormat: _t.Literal["DYNAMODB_JSON", "ION"] | _Text = ...,
    ExportType: _t.Literal["FULL_EXPORT", "INCREMENTAL_EXPORT"] | _Text = ...,
    IncrementalExportSpecification: IncrementalExportSpecificationDict = ...,
    FilterSpecification: FilterSpecificationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ExportTableToPointInTimeOutputAnswer]:
    """Call aws-sdk:dynamodb:exportTableToPointInTime."""


def get_item(
    name: str,
    /,
    *,
    TableName: _Text,
    Key: _Mapping[str, AttributeValueDict],
    AttributesToGet: _Sequence[_Text] = ...,
    ConsistentRead: bool = ...,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    ProjectionExpression: _Text = ...,
    ExpressionAttributeNames: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetItemOutputAnswer]:
    """Call aws-sdk:dynamodb:getItem."""


def get_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetResourcePolicyOutputAnswer]:
    """Call aws-sdk:dynamodb:getResourcePolicy."""


def import_table(
    name: str,
    /,
    *,
    S3BucketSource: S3BucketSourceDict,
    InputFormat: _t.Literal["DYNAMODB_JSON", "ION", "CSV"] | _Text,
    TableCreationParameters: TableCreationParametersDict,
    ClientToken: _Text = ...,
    InputFormatOptions: InputFormatOptionsDict = ...,
    InputCompressionType: _t.Literal["GZIP", "ZSTD", "NONE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ImportTableOutputAnswer]:
    """Call aws-sdk:dynamodb:importTable."""


def list_backups(
    name: str,
    /,
    *,
    TableName: _Text = ...,
    Limit: int = ...,
    TimeRangeLowerBound: _Text | float = ...,
    TimeRangeUpperBound: _Text | float = ...,
    ExclusiveStartBackupArn: _Text = ...,
    BackupType: _t.Literal["USER", "SYSTEM", "AWS_BACKUP", "ALL"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListBackupsOutputAnswer]:
    """Call aws-sdk:dynamodb:listBackups."""


def list_bulk_operations(
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
) -> _Task[ListBulkOperationsOutputAnswer]:
    """Call aws-sdk:dynamodb:listBulkOperations."""


def list_contributor_insights(
    name: str,
    /,
    *,
    TableName: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListContributorInsightsOutputAnswer]:
    """Call aws-sdk:dynamodb:listContributorInsights."""


def list_exports(
    name: str,
    /,
    *,
    TableArn: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListExportsOutputAnswer]:
    """Call aws-sdk:dynamodb:listExports."""


def list_global_tables(
    name: str,
    /,
    *,
    ExclusiveStartGlobalTableName: _Text = ...,
    Limit: int = ...,
    RegionName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListGlobalTablesOutputAnswer]:
    """Call aws-sdk:dynamodb:listGlobalTables."""


def list_imports(
    name: str,
    /,
    *,
    TableArn: _Text = ...,
    PageSize: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListImportsOutputAnswer]:
    """Call aws-sdk:dynamodb:listImports."""


def list_tables(
    name: str,
    /,
    *,
    ExclusiveStartTableName: _Text = ...,
    Limit: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTablesOutputAnswer]:
    """Call aws-sdk:dynamodb:listTables."""


def list_tags_of_resource(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTagsOfResourceOutputAnswer]:
    """Call aws-sdk:dynamodb:listTagsOfResource."""


def put_item(
    name: str,
    /,
    *,
    TableName: _Text,
    Item: _Mapping[str, AttributeValueDict],
    Expected: _Mapping[str, ExpectedAttributeValueDict] = ...,
    ReturnValues: _t.Literal["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"] | _Text = ...,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    ReturnItemCollectionMetrics: _t.Literal["SIZE", "NONE"] | _Text = ...,
    ConditionalOperator: _t.Literal["AND", "OR"] | _Text = ...,
    ConditionExpression: _Text = ...,
    ExpressionAttributeNames: _Mapping[str, _Text] = ...,
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict] = ...,
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutItemOutputAnswer]:
    """Call aws-sdk:dynamodb:putItem."""


def put_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    Policy: _Text,
    ExpectedRevisionId: _Text = ...,
    ConfirmRemoveSelfResourceAccess: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutResourcePolicyOutputAnswer]:
    """Call aws-sdk:dynamodb:putResourcePolicy."""


def query(
    name: str,
    /,
    *,
    TableName: _Text,
    IndexName: _Text = ...,
    Select: _t.Literal["ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"] | _Text = ...,
    AttributesToGet: _Sequence[_Text] = ...,
    Limit: int = ...,
    ConsistentRead: bool = ...,
    KeyConditions: _Mapping[str, ConditionDict] = ...,
    QueryFilter: _Mapping[str, ConditionDict] = ...,
    ConditionalOperator: _t.Literal["AND", "OR"] | _Text = ...,
    ScanIndexForward: bool = ...,
    ExclusiveStartKey: _Mapping[str, AttributeValueDict] = ...,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    ProjectionExpression: _Text = ...,
    FilterExpression: _Text = ...,
    KeyConditionExpression: _Text = ...,
    ExpressionAttributeNames: _Mapping[str, _Text] = ...,
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[QueryOutputAnswer]:
    """Call aws-sdk:dynamodb:query."""


def restore_table_from_backup(
    name: str,
    /,
    *,
    TargetTableName: _Text,
    BackupArn: _Text,
    BillingModeOverride: _t.Literal["PROVISIONED", "PAY_PER_REQUEST"] | _Text = ...,
    GlobalSecondaryIndexOverride: _Sequence[GlobalSecondaryIndexDict] = ...,
    LocalSecondaryIndexOverride: _Sequence[LocalSecondaryIndexDict] = ...,
    ProvisionedThroughputOverride: ProvisionedThroughputDict = ...,
    OnDemandThroughputOverride: OnDemandThroughputDict = ...,
    SseSpecificationOverride: SSESpecificationDict = ...,
    VectorIndexOverride: _Sequence[VectorIndexDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RestoreTableFromBackupOutputAnswer]:
    """Call aws-sdk:dynamodb:restoreTableFromBackup."""


def restore_table_to_point_in_time(
    name: str,
    /,
    *,
    TargetTableName: _Text,
    SourceTableArn: _Text = ...,
    SourceTableName: _Text = ...,
    UseLatestRestorableTime: bool = ...,
    RestoreDateTime: _Text | float = ...,
    BillingModeOverride: _t.Literal["PROVISIONED", "PAY_PER_REQUEST"] | _Text = ...,
    GlobalSecondaryIndexOverride: _Sequence[GlobalSecondaryIndexDict] = ...,
    LocalSecondaryIndexOverride: _Sequence[LocalSecondaryIndexDict] = ...,
    ProvisionedThroughputOverride: ProvisionedThroughputDict = ...,
    OnDemandThroughputOverride: OnDemandThroughputDict = ...,
    SseSpecificationOverride: SSESpecificationDict = ...,
    VectorIndexOverride: _Sequence[VectorIndexDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RestoreTableToPointInTimeOutputAnswer]:
    """Call aws-sdk:dynamodb:restoreTableToPointInTime."""


def scan(
    name: str,
    /,
    *,
    TableName: _Text,
    IndexName: _Text = ...,
    AttributesToGet: _Sequence[_Text] = ...,
    Limit: int = ...,
    Select: _t.Literal["ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES", "COUNT"] | _Text = ...,
    ScanFilter: _Mapping[str, ConditionDict] = ...,
    ConditionalOperator: _t.Literal["AND", "OR"] | _Text = ...,
    ExclusiveStartKey: _Mapping[str, AttributeValueDict] = ...,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    TotalSegments: int = ...,
    Segment: int = ...,
    ProjectionExpression: _Text = ...,
    FilterExpression: _Text = ...,
    ExpressionAttributeNames: _Mapping[str, _Text] = ...,
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict] = ...,
    ConsistentRead: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ScanOutputAnswer]:
    """Call aws-sdk:dynamodb:scan."""


def search_vectors(
    name: str,
    /,
    *,
    TableName: _Text,
    IndexName: _Text,
    SearchVector: _Sequence[AttributeValueDict],
    TopK: int,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    ExpressionAttributeNames: _Mapping[str, _Text] = ...,
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict] = ...,
    ProjectionExpression: _Text = ...,
    SearchConditionExpression: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SearchVectorsOutputAnswer]:
    """Call aws-sdk:dynamodb:searchVectors."""


def start_bulk_put_items(
    name: str,
    /,
    *,
    InputS3Configuration: InputS3ConfigurationDict,
    OutputS3Configuration: OutputS3ConfigurationDict,
    TableName: _Text,
    ClientToken: _Text = ...,
    MaxWriteRequestUnits: int = ...,
    PerformanceTier: _t.Literal["STANDARD", "ACCELERATED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartBulkPutItemsOutputAnswer]:
    """Call aws-sdk:dynamodb:startBulkPutItems."""


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
) -> _Task[_t.Any]:
    """Call aws-sdk:dynamodb:tagResource."""


def transact_get_items(
    name: str,
    /,
    *,
    TransactItems: _Sequence[TransactGetItemDict],
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TransactGetItemsOutputAnswer]:
    """Call aws-sdk:dynamodb:transactGetItems."""


def transact_write_items(
    name: str,
    /,
    *,
    TransactItems: _Sequence[TransactWriteItemDict],
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    ReturnItemCollectionMetrics: _t.Literal["SIZE", "NONE"] | _Text = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TransactWriteItemsOutputAnswer]:
    """Call aws-sdk:dynamodb:transactWriteItems."""


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
    """Call aws-sdk:dynamodb:untagResource."""


def update_continuous_backups(
    name: str,
    /,
    *,
    TableName: _Text,
    PointInTimeRecoverySpecification: PointInTimeRecoverySpecificationDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateContinuousBackupsOutputAnswer]:
    """Call aws-sdk:dynamodb:updateContinuousBackups."""


def update_contributor_insights(
    name: str,
    /,
    *,
    TableName: _Text,
    ContributorInsightsAction: _t.Literal["ENABLE", "DISABLE"] | _Text,
    IndexName: _Text = ...,
    ContributorInsightsMode: _t.Literal["ACCESSED_AND_THROTTLED_KEYS", "THROTTLED_KEYS"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateContributorInsightsOutputAnswer]:
    """Call aws-sdk:dynamodb:updateContributorInsights."""


def update_global_table(
    name: str,
    /,
    *,
    GlobalTableName: _Text,
    ReplicaUpdates: _Sequence[ReplicaUpdateDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateGlobalTableOutputAnswer]:
    """Call aws-sdk:dynamodb:updateGlobalTable."""


def update_global_table_settings(
    name: str,
    /,
    *,
    GlobalTableName: _Text,
    GlobalTableBillingMode: _t.Literal["PROVISIONED", "PAY_PER_REQUEST"] | _Text = ...,
    GlobalTableProvisionedWriteCapacityUnits: int = ...,
    GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate: AutoScalingSettingsUpdateDict = ...,
    GlobalTableGlobalSecondaryIndexSettingsUpdate: _Sequence[GlobalTableGlobalSecondaryIndexSettingsUpdateDict] = ...,
    ReplicaSettingsUpdate: _Sequence[ReplicaSettingsUpdateDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateGlobalTableSettingsOutputAnswer]:
    """Call aws-sdk:dynamodb:updateGlobalTableSettings."""


def update_item(
    name: str,
    /,
    *,
    TableName: _Text,
    Key: _Mapping[str, AttributeValueDict],
    AttributeUpdates: _Mapping[str, AttributeValueUpdateDict] = ...,
    Expected: _Mapping[str, ExpectedAttributeValueDict] = ...,
    ConditionalOperator: _t.Literal["AND", "OR"] | _Text = ...,
    ReturnValues: _t.Literal["NONE", "ALL_OLD", "UPDATED_OLD", "ALL_NEW", "UPDATED_NEW"] | _Text = ...,
    ReturnConsumedCapacity: _t.Literal["INDEXES", "TOTAL", "NONE"] | _Text = ...,
    ReturnItemCollectionMetrics: _t.Literal["SIZE", "NONE"] | _Text = ...,
    UpdateExpression: _Text = ...,
    ConditionExpression: _Text = ...,
    ExpressionAttributeNames: _Mapping[str, _Text] = ...,
    ExpressionAttributeValues: _Mapping[str, AttributeValueDict] = ...,
    ReturnValuesOnConditionCheckFailure: _t.Literal["ALL_OLD", "NONE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateItemOutputAnswer]:
    """Call aws-sdk:dynamodb:updateItem."""


def update_kinesis_streaming_destination(
    name: str,
    /,
    *,
    TableName: _Text,
    StreamArn: _Text,
    UpdateKinesisStreamingConfiguration: UpdateKinesisStreamingConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateKinesisStreamingDestinationOutputAnswer]:
    """Call aws-sdk:dynamodb:updateKinesisStreamingDestination."""


def update_table(
    name: str,
    /,
    *,
    TableName: _Text,
    AttributeDefinitions: _Sequence[AttributeDefinitionDict] = ...,
    BillingMode: _t.Literal["PROVISIONED", "PAY_PER_REQUEST"] | _Text = ...,
    ProvisionedThroughput: ProvisionedThroughputDict = ...,
    GlobalSecondaryIndexUpdates: _Sequence[GlobalSecondaryIndexUpdateDict] = ...,
    StreamSpecification: StreamSpecificationDict = ...,
    SseSpecification: SSESpecificationDict = ...,
    ReplicaUpdates: _Sequence[ReplicationGroupUpdateDict] = ...,
    TableClass: _t.Literal["STANDARD", "STANDARD_INFREQUENT_ACCESS"] | _Text = ...,
    DeletionProtectionEnabled: bool = ...,
    MultiRegionConsistency: _t.Literal["EVENTUAL", "STRONG"] | _Text = ...,
    GlobalTableWitnessUpdates: _Sequence[GlobalTableWitnessGroupUpdateDict] = ...,
    OnDemandThroughput: OnDemandThroughputDict = ...,
    WarmThroughput: WarmThroughputDict = ...,
    GlobalTableSettingsReplicationMode: _t.Literal["ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"] | _Text = ...,
    DisassociationProtectionEnabled: bool = ...,
    VectorIndexUpdates: _Sequence[VectorIndexUpdateDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateTableOutputAnswer]:
    """Call aws-sdk:dynamodb:updateTable."""


def update_table_replica_auto_scaling(
    name: str,
    /,
    *,
    TableName: _Text,
    GlobalSecondaryIndexUpdates: _Sequence[GlobalSecondaryIndexAutoScalingUpdateDict] = ...,
    ProvisionedWriteCapacityAutoScalingUpdate: AutoScalingSettingsUpdateDict = ...,
    ReplicaUpdates: _Sequence[ReplicaAutoScalingUpdateDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateTableReplicaAutoScalingOutputAnswer]:
    """Call aws-sdk:dynamodb:updateTableReplicaAutoScaling."""


def update_time_to_live(
    name: str,
    /,
    *,
    TableName: _Text,
    TimeToLiveSpecification: TimeToLiveSpecificationDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateTimeToLiveOutputAnswer]:
    """Call aws-sdk:dynamodb:updateTimeToLive."""
