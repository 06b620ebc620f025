# ruff: noqa
# fmt: off
"""Operations of aws-sdk:glue."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class ActionAnswer:
    JobName: str
    Arguments: _Mapping[str, str]
    Timeout: int
    SecurityConfiguration: str
    NotificationProperty: NotificationPropertyAnswer
    CrawlerName: str

class ActionDict(_t.TypedDict, total=False):
    JobName: _Text
    Arguments: _Mapping[str, _Text]
    Timeout: int
    SecurityConfiguration: _Text
    NotificationProperty: NotificationPropertyDict
    CrawlerName: _Text

class AggregateAnswer:
    Name: str
    Inputs: list[str]
    Groups: list[list[str]]
    Aggs: list[AggregateOperationAnswer]

class AggregateDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Groups: _t.Required[_Sequence[_Sequence[_Text]]]
    Aggs: _t.Required[_Sequence[AggregateOperationDict]]

class AggregateOperationAnswer:
    Column: list[str]
    AggFunc: str

class AggregateOperationDict(_t.TypedDict, total=False):
    Column: _t.Required[_Sequence[_Text]]
    AggFunc: _t.Required[_t.Literal["avg", "countDistinct", "count", "first", "last", "kurtosis", "max", "min", "skewness", "stddev_samp", "stddev_pop", "sum", "sumDistinct", "var_samp", "var_pop"] | _Text]

class AllowedValueAnswer:
    Description: str
    Value: str

class AmazonRedshiftAdvancedOptionAnswer:
    Key: str
    Value: str

class AmazonRedshiftAdvancedOptionDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text

class AmazonRedshiftNodeDataAnswer:
    AccessType: str
    SourceType: str
    Connection: OptionAnswer
    Schema: OptionAnswer
    Table: OptionAnswer
    CatalogDatabase: OptionAnswer
    CatalogTable: OptionAnswer
    CatalogRedshiftSchema: str
    CatalogRedshiftTable: str
    TempDir: str
    IamRole: OptionAnswer
    AdvancedOptions: list[AmazonRedshiftAdvancedOptionAnswer]
    SampleQuery: str
    PreAction: str
    PostAction: str
    Action: str
    TablePrefix: str
    Upsert: bool
    MergeAction: str
    MergeWhenMatched: str
    MergeWhenNotMatched: str
    MergeClause: str
    CrawlerConnection: str
    TableSchema: list[OptionAnswer]
    StagingTable: str
    SelectedColumns: list[OptionAnswer]

class AmazonRedshiftNodeDataDict(_t.TypedDict, total=False):
    AccessType: _Text
    SourceType: _Text
    Connection: OptionDict
    Schema: OptionDict
    Table: OptionDict
    CatalogDatabase: OptionDict
    CatalogTable: OptionDict
    CatalogRedshiftSchema: _Text
    CatalogRedshiftTable: _Text
    TempDir: _Text
    IamRole: OptionDict
    AdvancedOptions: _Sequence[AmazonRedshiftAdvancedOptionDict]
    SampleQuery: _Text
    PreAction: _Text
    PostAction: _Text
    Action: _Text
    TablePrefix: _Text
    Upsert: bool
    MergeAction: _Text
    MergeWhenMatched: _Text
    MergeWhenNotMatched: _Text
    MergeClause: _Text
    CrawlerConnection: _Text
    TableSchema: _Sequence[OptionDict]
    StagingTable: _Text
    SelectedColumns: _Sequence[OptionDict]

class AmazonRedshiftSourceAnswer:
    Name: str
    Data: AmazonRedshiftNodeDataAnswer

class AmazonRedshiftSourceDict(_t.TypedDict, total=False):
    Name: _Text
    Data: AmazonRedshiftNodeDataDict

class AmazonRedshiftTargetAnswer:
    Name: str
    Data: AmazonRedshiftNodeDataAnswer
    Inputs: list[str]

class AmazonRedshiftTargetDict(_t.TypedDict, total=False):
    Name: _Text
    Data: AmazonRedshiftNodeDataDict
    Inputs: _Sequence[_Text]

class AnnotationErrorAnswer:
    ProfileId: str
    StatisticId: str
    FailureReason: str

class ApplyMappingAnswer:
    Name: str
    Inputs: list[str]
    Mapping: list[MappingAnswer]

class ApplyMappingDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Mapping: _t.Required[_Sequence[MappingDict]]

class AssetFormEntryAnswer:
    FormTypeId: str
    Content: str

class AssetFormEntryDict(_t.TypedDict, total=False):
    FormTypeId: _Text
    Content: _Text

class AssetTypeFormReferenceAnswer:
    FormTypeIdentifier: str

class AssetTypeFormReferenceDict(_t.TypedDict, total=False):
    FormTypeIdentifier: _t.Required[_Text]

class AssetTypeItemAnswer:
    Id: str
    Name: str

class AssociateGlossaryTermsResponseAnswer:
    AssetIdentifier: str
    IterableFormName: str
    ItemIdentifier: str
    GlossaryTerms: list[str]

class AthenaConnectorSourceAnswer:
    Name: str
    ConnectionName: str
    ConnectorName: str
    ConnectionType: str
    ConnectionTable: str
    SchemaName: str
    OutputSchemas: list[GlueSchemaAnswer]

class AthenaConnectorSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ConnectionName: _t.Required[_Text]
    ConnectorName: _t.Required[_Text]
    ConnectionType: _t.Required[_Text]
    ConnectionTable: _Text
    SchemaName: _t.Required[_Text]
    OutputSchemas: _Sequence[GlueSchemaDict]

class AuditContextDict(_t.TypedDict, total=False):
    AdditionalAuditContext: _Text
    RequestedColumns: _Sequence[_Text]
    AllColumnsRequested: bool

class AuthConfigurationAnswer:
    AuthenticationType: PropertyAnswer
    SecretArn: PropertyAnswer
    OAuth2Properties: _Mapping[str, PropertyAnswer]
    BasicAuthenticationProperties: _Mapping[str, PropertyAnswer]
    CustomAuthenticationProperties: _Mapping[str, PropertyAnswer]

class AuthenticationConfigurationAnswer:
    AuthenticationType: str
    SecretArn: str
    KmsKeyArn: str
    OAuth2Properties: OAuth2PropertiesAnswer

class AuthenticationConfigurationInputDict(_t.TypedDict, total=False):
    AuthenticationType: _t.Literal["BASIC", "OAUTH2", "CUSTOM", "IAM"] | _Text
    OAuth2Properties: OAuth2PropertiesInputDict
    SecretArn: _Text
    KmsKeyArn: _Text
    BasicAuthenticationCredentials: BasicAuthenticationCredentialsDict
    CustomAuthenticationCredentials: _Mapping[str, _Text]

class AuthorizationCodePropertiesDict(_t.TypedDict, total=False):
    AuthorizationCode: _Text
    RedirectUri: _Text

class AutoDataQualityAnswer:
    IsEnabled: bool
    EvaluationContext: str

class AutoDataQualityDict(_t.TypedDict, total=False):
    IsEnabled: bool
    EvaluationContext: _Text

class AutoUpgradeMetadataAnswer:
    TargetVersion: str
    SourceVersion: str
    Status: str
    AnalysisId: str

class BackfillErrorAnswer:
    Code: str
    Partitions: list[PartitionValueListAnswer]

class BasicAuthenticationCredentialsDict(_t.TypedDict, total=False):
    Username: _Text
    Password: _Text

class BasicAuthenticationPropertiesDict(_t.TypedDict, total=False):
    Username: ConnectorPropertyDict
    Password: ConnectorPropertyDict

class BasicCatalogTargetAnswer:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Database: str
    Table: str

class BasicCatalogTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    PartitionKeys: _Sequence[_Sequence[_Text]]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]

class BatchCreatePartitionResponseAnswer:
    Errors: list[PartitionErrorAnswer]

class BatchDeleteConnectionResponseAnswer:
    Succeeded: list[str]
    Errors: _Mapping[str, ErrorDetailAnswer]

class BatchDeletePartitionResponseAnswer:
    Errors: list[PartitionErrorAnswer]

class BatchDeleteTableResponseAnswer:
    Errors: list[TableErrorAnswer]

class BatchDeleteTableVersionResponseAnswer:
    Errors: list[TableVersionErrorAnswer]

class BatchGetBlueprintsResponseAnswer:
    Blueprints: list[BlueprintAnswer]
    MissingBlueprints: list[str]

class BatchGetCrawlersResponseAnswer:
    Crawlers: list[CrawlerAnswer]
    CrawlersNotFound: list[str]

class BatchGetCustomEntityTypesResponseAnswer:
    CustomEntityTypes: list[CustomEntityTypeAnswer]
    CustomEntityTypesNotFound: list[str]

class BatchGetDataQualityResultResponseAnswer:
    Results: list[DataQualityResultAnswer]
    ResultsNotFound: list[str]

class BatchGetDataQualityResultV2ResponseAnswer:
    Results: list[DataQualityResultV2ItemAnswer]
    ResultsNotFound: list[str]

class BatchGetDataQualityRulesetEvaluationRunResponseAnswer:
    Runs: list[DataQualityRulesetEvaluationRunAnswer]
    RunsNotFound: list[str]

class BatchGetDevEndpointsResponseAnswer:
    DevEndpoints: list[DevEndpointAnswer]
    DevEndpointsNotFound: list[str]

class BatchGetIterableFormsResponseAnswer:
    Items: list[IterableFormItemAnswer]
    Errors: list[ItemErrorAnswer]

class BatchGetJobsResponseAnswer:
    Jobs: list[JobAnswer]
    JobsNotFound: list[str]

class BatchGetPartitionResponseAnswer:
    Partitions: list[PartitionAnswer]
    UnprocessedKeys: list[PartitionValueListAnswer]

class BatchGetTableOptimizerEntryDict(_t.TypedDict, total=False):
    CatalogId: _Text
    DatabaseName: _Text
    TableName: _Text
    Type: _t.Literal["compaction", "retention", "orphan_file_deletion"] | _Text

class BatchGetTableOptimizerErrorAnswer:
    Error: ErrorDetailAnswer
    CatalogId: str
    DatabaseName: str
    TableName: str
    Type: str

class BatchGetTableOptimizerResponseAnswer:
    TableOptimizers: list[BatchTableOptimizerAnswer]
    Failures: list[BatchGetTableOptimizerErrorAnswer]

class BatchGetTriggersResponseAnswer:
    Triggers: list[TriggerAnswer]
    TriggersNotFound: list[str]

class BatchGetWorkflowsResponseAnswer:
    Workflows: list[WorkflowAnswer]
    MissingWorkflows: list[str]

class BatchPutDataQualityStatisticAnnotationResponseAnswer:
    FailedInclusionAnnotations: list[AnnotationErrorAnswer]

class BatchStopJobRunErrorAnswer:
    JobName: str
    JobRunId: str
    ErrorDetail: ErrorDetailAnswer

class BatchStopJobRunResponseAnswer:
    SuccessfulSubmissions: list[BatchStopJobRunSuccessfulSubmissionAnswer]
    Errors: list[BatchStopJobRunErrorAnswer]

class BatchStopJobRunSuccessfulSubmissionAnswer:
    JobName: str
    JobRunId: str

class BatchTableOptimizerAnswer:
    CatalogId: str
    DatabaseName: str
    TableName: str
    TableOptimizer: TableOptimizerAnswer

class BatchUpdatePartitionFailureEntryAnswer:
    PartitionValueList: list[str]
    ErrorDetail: ErrorDetailAnswer

class BatchUpdatePartitionRequestEntryDict(_t.TypedDict, total=False):
    PartitionValueList: _t.Required[_Sequence[_Text]]
    PartitionInput: _t.Required[PartitionInputDict]

class BatchUpdatePartitionResponseAnswer:
    Errors: list[BatchUpdatePartitionFailureEntryAnswer]

class BetweenConfigurationAnswer:
    LowBoundKey: str
    HighBoundKey: str
    Template: str

class BetweenConfigurationDict(_t.TypedDict, total=False):
    LowBoundKey: _Text
    HighBoundKey: _Text
    Template: _Text

class BinaryColumnStatisticsDataAnswer:
    MaximumLength: int
    AverageLength: float
    NumberOfNulls: int

class BinaryColumnStatisticsDataDict(_t.TypedDict, total=False):
    MaximumLength: _t.Required[int]
    AverageLength: _t.Required[float]
    NumberOfNulls: _t.Required[int]

class BlueprintAnswer:
    Name: str
    Description: str
    CreatedOn: str
    LastModifiedOn: str
    ParameterSpec: str
    BlueprintLocation: str
    BlueprintServiceLocation: str
    Status: str
    ErrorMessage: str
    LastActiveDefinition: LastActiveDefinitionAnswer

class BlueprintDetailsAnswer:
    BlueprintName: str
    RunId: str

class BlueprintRunAnswer:
    BlueprintName: str
    RunId: str
    WorkflowName: str
    State: str
    StartedOn: str
    CompletedOn: str
    ErrorMessage: str
    RollbackErrorMessage: str
    Parameters: str
    RoleArn: str

class BooleanColumnStatisticsDataAnswer:
    NumberOfTrues: int
    NumberOfFalses: int
    NumberOfNulls: int

class BooleanColumnStatisticsDataDict(_t.TypedDict, total=False):
    NumberOfTrues: _t.Required[int]
    NumberOfFalses: _t.Required[int]
    NumberOfNulls: _t.Required[int]

class CancelDataQualityRuleRecommendationRunResponseAnswer:
    ...

class CancelDataQualityRulesetEvaluationRunResponseAnswer:
    ...

class CancelMLTaskRunResponseAnswer:
    TransformId: str
    TaskRunId: str
    Status: str

class CancelStatementResponseAnswer:
    ...

class CapabilitiesAnswer:
    SupportedAuthenticationTypes: list[str]
    SupportedDataOperations: list[str]
    SupportedComputeEnvironments: list[str]

class CatalogAnswer:
    CatalogId: str
    Name: str
    ResourceArn: str
    Description: str
    Parameters: _Mapping[str, str]
    CreateTime: str
    UpdateTime: str
    TargetRedshiftCatalog: TargetRedshiftCatalogAnswer
    FederatedCatalog: FederatedCatalogAnswer
    CatalogProperties: CatalogPropertiesOutputAnswer
    CreateTableDefaultPermissions: list[PrincipalPermissionsAnswer]
    CreateDatabaseDefaultPermissions: list[PrincipalPermissionsAnswer]
    AllowFullTableExternalDataAccess: str

class CatalogDeltaSourceAnswer:
    Name: str
    Database: str
    Table: str
    AdditionalDeltaOptions: _Mapping[str, str]
    OutputSchemas: list[GlueSchemaAnswer]

class CatalogDeltaSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    AdditionalDeltaOptions: _Mapping[str, _Text]
    OutputSchemas: _Sequence[GlueSchemaDict]

class CatalogEntryDict(_t.TypedDict, total=False):
    DatabaseName: _t.Required[_Text]
    TableName: _t.Required[_Text]

class CatalogHudiSourceAnswer:
    Name: str
    Database: str
    Table: str
    AdditionalHudiOptions: _Mapping[str, str]
    OutputSchemas: list[GlueSchemaAnswer]

class CatalogHudiSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    AdditionalHudiOptions: _Mapping[str, _Text]
    OutputSchemas: _Sequence[GlueSchemaDict]

class CatalogIcebergSourceAnswer:
    Name: str
    Database: str
    Table: str
    AdditionalIcebergOptions: _Mapping[str, str]
    OutputSchemas: list[GlueSchemaAnswer]

class CatalogIcebergSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    AdditionalIcebergOptions: _Mapping[str, _Text]
    OutputSchemas: _Sequence[GlueSchemaDict]

class CatalogImportStatusAnswer:
    ImportCompleted: bool
    ImportTime: str
    ImportedBy: str

class CatalogInputDict(_t.TypedDict, total=False):
    Description: _Text
    FederatedCatalog: FederatedCatalogDict
    Parameters: _Mapping[str, _Text]
    TargetRedshiftCatalog: TargetRedshiftCatalogDict
    CatalogProperties: CatalogPropertiesDict
    CreateTableDefaultPermissions: _Sequence[PrincipalPermissionsDict]
    CreateDatabaseDefaultPermissions: _Sequence[PrincipalPermissionsDict]
    AllowFullTableExternalDataAccess: _t.Literal["True", "False"] | _Text
    OverwriteChildResourcePermissionsWithDefault: _t.Literal["Accept", "Deny"] | _Text

class CatalogKafkaSourceAnswer:
    Name: str
    WindowSize: int
    DetectSchema: bool
    Table: str
    Database: str
    StreamingOptions: KafkaStreamingSourceOptionsAnswer
    DataPreviewOptions: StreamingDataPreviewOptionsAnswer

class CatalogKafkaSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    WindowSize: int
    DetectSchema: bool
    Table: _t.Required[_Text]
    Database: _t.Required[_Text]
    StreamingOptions: KafkaStreamingSourceOptionsDict
    DataPreviewOptions: StreamingDataPreviewOptionsDict

class CatalogKinesisSourceAnswer:
    Name: str
    WindowSize: int
    DetectSchema: bool
    Table: str
    Database: str
    StreamingOptions: KinesisStreamingSourceOptionsAnswer
    DataPreviewOptions: StreamingDataPreviewOptionsAnswer

class CatalogKinesisSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    WindowSize: int
    DetectSchema: bool
    Table: _t.Required[_Text]
    Database: _t.Required[_Text]
    StreamingOptions: KinesisStreamingSourceOptionsDict
    DataPreviewOptions: StreamingDataPreviewOptionsDict

class CatalogPropertiesDict(_t.TypedDict, total=False):
    DataLakeAccessProperties: DataLakeAccessPropertiesDict
    IcebergOptimizationProperties: IcebergOptimizationPropertiesDict
    CustomProperties: _Mapping[str, _Text]

class CatalogPropertiesOutputAnswer:
    DataLakeAccessProperties: DataLakeAccessPropertiesOutputAnswer
    IcebergOptimizationProperties: IcebergOptimizationPropertiesOutputAnswer
    CustomProperties: _Mapping[str, str]

class CatalogSchemaChangePolicyAnswer:
    EnableUpdateCatalog: bool
    UpdateBehavior: str

class CatalogSchemaChangePolicyDict(_t.TypedDict, total=False):
    EnableUpdateCatalog: bool
    UpdateBehavior: _t.Literal["UPDATE_IN_DATABASE", "LOG"] | _Text

class CatalogSourceAnswer:
    Name: str
    Database: str
    Table: str
    PartitionPredicate: str
    OutputSchemas: list[GlueSchemaAnswer]

class CatalogSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    PartitionPredicate: _Text
    OutputSchemas: _Sequence[GlueSchemaDict]

class CatalogTableConfigOptionsAnswer:
    DatabaseName: str
    TableName: str
    S3Location: str
    CatalogId: str

class CatalogTableConfigOptionsDict(_t.TypedDict, total=False):
    DatabaseName: _Text
    TableName: _Text
    S3Location: _Text
    CatalogId: _Text

class CatalogTargetAnswer:
    DatabaseName: str
    Tables: list[str]
    ConnectionName: str
    EventQueueArn: str
    DlqEventQueueArn: str

class CatalogTargetDict(_t.TypedDict, total=False):
    DatabaseName: _t.Required[_Text]
    Tables: _t.Required[_Sequence[_Text]]
    ConnectionName: _Text
    EventQueueArn: _Text
    DlqEventQueueArn: _Text

class CheckSchemaVersionValidityResponseAnswer:
    Valid: bool
    Error: str

class ClassifierAnswer:
    GrokClassifier: GrokClassifierAnswer
    XmlClassifier: XMLClassifierAnswer
    JsonClassifier: JsonClassifierAnswer
    CsvClassifier: CsvClassifierAnswer

class ClientCredentialsPropertiesDict(_t.TypedDict, total=False):
    TokenUrl: ConnectorPropertyDict
    RequestMethod: _t.Literal["GET", "POST"] | _Text
    ContentType: _t.Literal["APPLICATION_JSON", "URL_ENCODED"] | _Text
    ClientId: ConnectorPropertyDict
    ClientSecret: ConnectorPropertyDict
    Scope: ConnectorPropertyDict
    TokenUrlParameters: _Sequence[ConnectorPropertyDict]

class CloudWatchEncryptionAnswer:
    CloudWatchEncryptionMode: str
    KmsKeyArn: str

class CloudWatchEncryptionDict(_t.TypedDict, total=False):
    CloudWatchEncryptionMode: _t.Literal["DISABLED", "SSE-KMS"] | _Text
    KmsKeyArn: _Text

class CodeGenConfigurationNodeAnswer:
    AthenaConnectorSource: AthenaConnectorSourceAnswer
    JdbcConnectorSource: JDBCConnectorSourceAnswer
    SparkConnectorSource: SparkConnectorSourceAnswer
    CatalogSource: CatalogSourceAnswer
    RedshiftSource: RedshiftSourceAnswer
    S3CatalogSource: S3CatalogSourceAnswer
    S3CsvSource: S3CsvSourceAnswer
    S3JsonSource: S3JsonSourceAnswer
    S3ParquetSource: S3ParquetSourceAnswer
    RelationalCatalogSource: RelationalCatalogSourceAnswer
    DynamoDBCatalogSource: DynamoDBCatalogSourceAnswer
    JdbcConnectorTarget: JDBCConnectorTargetAnswer
    SparkConnectorTarget: SparkConnectorTargetAnswer
    CatalogTarget: BasicCatalogTargetAnswer
    RedshiftTarget: RedshiftTargetAnswer
    S3CatalogTarget: S3CatalogTargetAnswer
    S3GlueParquetTarget: S3GlueParquetTargetAnswer
    S3DirectTarget: S3DirectTargetAnswer
    ApplyMapping: ApplyMappingAnswer
    SelectFields: SelectFieldsAnswer
    DropFields: DropFieldsAnswer
    RenameField: RenameFieldAnswer
    Spigot: SpigotAnswer
    Join: JoinAnswer
    SplitFields: SplitFieldsAnswer
    SelectFromCollection: SelectFromCollectionAnswer
    FillMissingValues: FillMissingValuesAnswer
    Filter: FilterAnswer
    CustomCode: CustomCodeAnswer
    SparkSQL: SparkSQLAnswer
    DirectKinesisSource: DirectKinesisSourceAnswer
    DirectKafkaSource: DirectKafkaSourceAnswer
    CatalogKinesisSource: CatalogKinesisSourceAnswer
    CatalogKafkaSource: CatalogKafkaSourceAnswer
    DropNullFields: DropNullFieldsAnswer
    Merge: MergeAnswer
    Union: UnionAnswer
    PiiDetection: PIIDetectionAnswer
    Aggregate: AggregateAnswer
    DropDuplicates: DropDuplicatesAnswer
    GovernedCatalogTarget: GovernedCatalogTargetAnswer
    GovernedCatalogSource: GovernedCatalogSourceAnswer
    MicrosoftSQLServerCatalogSource: MicrosoftSQLServerCatalogSourceAnswer
    MySQLCatalogSource: MySQLCatalogSourceAnswer
    OracleSQLCatalogSource: OracleSQLCatalogSourceAnswer
    PostgreSQLCatalogSource: PostgreSQLCatalogSourceAnswer
    MicrosoftSQLServerCatalogTarget: MicrosoftSQLServerCatalogTargetAnswer
    MySQLCatalogTarget: MySQLCatalogTargetAnswer
    OracleSQLCatalogTarget: OracleSQLCatalogTargetAnswer
    PostgreSQLCatalogTarget: PostgreSQLCatalogTargetAnswer
    Route: RouteAnswer
    DynamicTransform: DynamicTransformAnswer
    EvaluateDataQuality: EvaluateDataQualityAnswer
    S3CatalogHudiSource: S3CatalogHudiSourceAnswer
    CatalogHudiSource: CatalogHudiSourceAnswer
    S3HudiSource: S3HudiSourceAnswer
    S3HudiCatalogTarget: S3HudiCatalogTargetAnswer
    S3HudiDirectTarget: S3HudiDirectTargetAnswer
    DirectJDBCSource: DirectJDBCSourceAnswer
    S3CatalogDeltaSource: S3CatalogDeltaSourceAnswer
    CatalogDeltaSource: CatalogDeltaSourceAnswer
    S3DeltaSource: S3DeltaSourceAnswer
    S3DeltaCatalogTarget: S3DeltaCatalogTargetAnswer
    S3DeltaDirectTarget: S3DeltaDirectTargetAnswer
    AmazonRedshiftSource: AmazonRedshiftSourceAnswer
    AmazonRedshiftTarget: AmazonRedshiftTargetAnswer
    EvaluateDataQualityMultiFrame: EvaluateDataQualityMultiFrameAnswer
    Recipe: RecipeAnswer
    SnowflakeSource: SnowflakeSourceAnswer
    SnowflakeTarget: SnowflakeTargetAnswer
    ConnectorDataSource: ConnectorDataSourceAnswer
    ConnectorDataTarget: ConnectorDataTargetAnswer
    S3CatalogIcebergSource: S3CatalogIcebergSourceAnswer
    CatalogIcebergSource: CatalogIcebergSourceAnswer
    S3IcebergCatalogTarget: S3IcebergCatalogTargetAnswer
    S3IcebergDirectTarget: S3IcebergDirectTargetAnswer
    S3ExcelSource: S3ExcelSourceAnswer
    S3HyperDirectTarget: S3HyperDirectTargetAnswer
    DynamoDBELTConnectorSource: DynamoDBELTConnectorSourceAnswer

class CodeGenConfigurationNodeDict(_t.TypedDict, total=False):
    AthenaConnectorSource: AthenaConnectorSourceDict
    JdbcConnectorSource: JDBCConnectorSourceDict
    SparkConnectorSource: SparkConnectorSourceDict
    CatalogSource: CatalogSourceDict
    RedshiftSource: RedshiftSourceDict
    S3CatalogSource: S3CatalogSourceDict
    S3CsvSource: S3CsvSourceDict
    S3JsonSource: S3JsonSourceDict
    S3ParquetSource: S3ParquetSourceDict
    RelationalCatalogSource: RelationalCatalogSourceDict
    DynamoDBCatalogSource: DynamoDBCatalogSourceDict
    JdbcConnectorTarget: JDBCConnectorTargetDict
    SparkConnectorTarget: SparkConnectorTargetDict
    CatalogTarget: BasicCatalogTargetDict
    RedshiftTarget: RedshiftTargetDict
    S3CatalogTarget: S3CatalogTargetDict
    S3GlueParquetTarget: S3GlueParquetTargetDict
    S3DirectTarget: S3DirectTargetDict
    ApplyMapping: ApplyMappingDict
    SelectFields: SelectFieldsDict
    DropFields: DropFieldsDict
    RenameField: RenameFieldDict
    Spigot: SpigotDict
    Join: JoinDict
    SplitFields: SplitFieldsDict
    SelectFromCollection: SelectFromCollectionDict
    FillMissingValues: FillMissingValuesDict
    Filter: FilterDict
    CustomCode: CustomCodeDict
    SparkSQL: SparkSQLDict
    DirectKinesisSource: DirectKinesisSourceDict
    DirectKafkaSource: DirectKafkaSourceDict
    CatalogKinesisSource: CatalogKinesisSourceDict
    CatalogKafkaSource: CatalogKafkaSourceDict
    DropNullFields: DropNullFieldsDict
    Merge: MergeDict
    Union: UnionDict
    PiiDetection: PIIDetectionDict
    Aggregate: AggregateDict
    DropDuplicates: DropDuplicatesDict
    GovernedCatalogTarget: GovernedCatalogTargetDict
    GovernedCatalogSource: GovernedCatalogSourceDict
    MicrosoftSQLServerCatalogSource: MicrosoftSQLServerCatalogSourceDict
    MySQLCatalogSource: MySQLCatalogSourceDict
    OracleSQLCatalogSource: OracleSQLCatalogSourceDict
    PostgreSQLCatalogSource: PostgreSQLCatalogSourceDict
    MicrosoftSQLServerCatalogTarget: MicrosoftSQLServerCatalogTargetDict
    MySQLCatalogTarget: MySQLCatalogTargetDict
    OracleSQLCatalogTarget: OracleSQLCatalogTargetDict
    PostgreSQLCatalogTarget: PostgreSQLCatalogTargetDict
    Route: RouteDict
    DynamicTransform: DynamicTransformDict
    EvaluateDataQuality: EvaluateDataQualityDict
    S3CatalogHudiSource: S3CatalogHudiSourceDict
    CatalogHudiSource: CatalogHudiSourceDict
    S3HudiSource: S3HudiSourceDict
    S3HudiCatalogTarget: S3HudiCatalogTargetDict
    S3HudiDirectTarget: S3HudiDirectTargetDict
    DirectJDBCSource: DirectJDBCSourceDict
    S3CatalogDeltaSource: S3CatalogDeltaSourceDict
    CatalogDeltaSource: CatalogDeltaSourceDict
    S3DeltaSource: S3DeltaSourceDict
    S3DeltaCatalogTarget: S3DeltaCatalogTargetDict
    S3DeltaDirectTarget: S3DeltaDirectTargetDict
    AmazonRedshiftSource: AmazonRedshiftSourceDict
    AmazonRedshiftTarget: AmazonRedshiftTargetDict
    EvaluateDataQualityMultiFrame: EvaluateDataQualityMultiFrameDict
    Recipe: RecipeDict
    SnowflakeSource: SnowflakeSourceDict
    SnowflakeTarget: SnowflakeTargetDict
    ConnectorDataSource: ConnectorDataSourceDict
    ConnectorDataTarget: ConnectorDataTargetDict
    S3CatalogIcebergSource: S3CatalogIcebergSourceDict
    CatalogIcebergSource: CatalogIcebergSourceDict
    S3IcebergCatalogTarget: S3IcebergCatalogTargetDict
    S3IcebergDirectTarget: S3IcebergDirectTargetDict
    S3ExcelSource: S3ExcelSourceDict
    S3HyperDirectTarget: S3HyperDirectTargetDict
    DynamoDBELTConnectorSource: DynamoDBELTConnectorSourceDict

class CodeGenEdgeAnswer:
    Source: str
    Target: str
    TargetParameter: str

class CodeGenEdgeDict(_t.TypedDict, total=False):
    Source: _t.Required[_Text]
    Target: _t.Required[_Text]
    TargetParameter: _Text

class CodeGenNodeAnswer:
    Id: str
    NodeType: str
    Args: list[CodeGenNodeArgAnswer]
    LineNumber: int

class CodeGenNodeArgAnswer:
    Name: str
    Value: str
    Param: bool

class CodeGenNodeArgDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Value: _t.Required[_Text]
    Param: bool

class CodeGenNodeDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    NodeType: _t.Required[_Text]
    Args: _t.Required[_Sequence[CodeGenNodeArgDict]]
    LineNumber: int

class ColumnAnswer:
    Name: str
    Type: str
    Comment: str
    Parameters: _Mapping[str, str]

class ColumnDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Type: _Text
    Comment: _Text
    Parameters: _Mapping[str, _Text]

class ColumnErrorAnswer:
    ColumnName: str
    Error: ErrorDetailAnswer

class ColumnImportanceAnswer:
    ColumnName: str
    Importance: float

class ColumnRowFilterAnswer:
    ColumnName: str
    RowFilterExpression: str

class ColumnStatisticsAnswer:
    ColumnName: str
    ColumnType: str
    AnalyzedTime: str
    StatisticsData: ColumnStatisticsDataAnswer

class ColumnStatisticsDataAnswer:
    Type: str
    BooleanColumnStatisticsData: BooleanColumnStatisticsDataAnswer
    DateColumnStatisticsData: DateColumnStatisticsDataAnswer
    DecimalColumnStatisticsData: DecimalColumnStatisticsDataAnswer
    DoubleColumnStatisticsData: DoubleColumnStatisticsDataAnswer
    LongColumnStatisticsData: LongColumnStatisticsDataAnswer
    StringColumnStatisticsData: StringColumnStatisticsDataAnswer
    BinaryColumnStatisticsData: BinaryColumnStatisticsDataAnswer

class ColumnStatisticsDataDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["BOOLEAN", "DATE", "DECIMAL", "DOUBLE", "LONG", "STRING", "BINARY"] | _Text]
    BooleanColumnStatisticsData: BooleanColumnStatisticsDataDict
    DateColumnStatisticsData: DateColumnStatisticsDataDict
    DecimalColumnStatisticsData: DecimalColumnStatisticsDataDict
    DoubleColumnStatisticsData: DoubleColumnStatisticsDataDict
    LongColumnStatisticsData: LongColumnStatisticsDataDict
    StringColumnStatisticsData: StringColumnStatisticsDataDict
    BinaryColumnStatisticsData: BinaryColumnStatisticsDataDict

class ColumnStatisticsDict(_t.TypedDict, total=False):
    ColumnName: _t.Required[_Text]
    ColumnType: _t.Required[_Text]
    AnalyzedTime: _t.Required[_Text | float]
    StatisticsData: _t.Required[ColumnStatisticsDataDict]

class ColumnStatisticsErrorAnswer:
    ColumnStatistics: ColumnStatisticsAnswer
    Error: ErrorDetailAnswer

class ColumnStatisticsTaskRunAnswer:
    CustomerId: str
    ColumnStatisticsTaskRunId: str
    DatabaseName: str
    TableName: str
    ColumnNameList: list[str]
    CatalogID: str
    Role: str
    SampleSize: float
    SecurityConfiguration: str
    NumberOfWorkers: int
    WorkerType: str
    ComputationType: str
    Status: str
    CreationTime: str
    LastUpdated: str
    StartTime: str
    EndTime: str
    ErrorMessage: str
    DpuSeconds: float

class ColumnStatisticsTaskSettingsAnswer:
    DatabaseName: str
    TableName: str
    Schedule: ScheduleAnswer
    ColumnNameList: list[str]
    CatalogID: str
    Role: str
    SampleSize: float
    SecurityConfiguration: str
    ScheduleType: str
    SettingSource: str
    LastExecutionAttempt: ExecutionAttemptAnswer

class CompactionConfigurationAnswer:
    IcebergConfiguration: IcebergCompactionConfigurationAnswer

class CompactionConfigurationDict(_t.TypedDict, total=False):
    IcebergConfiguration: IcebergCompactionConfigurationDict

class CompactionMetricsAnswer:
    IcebergMetrics: IcebergCompactionMetricsAnswer

class ComputeEnvironmentConfigurationAnswer:
    Name: str
    Description: str
    ComputeEnvironment: str
    SupportedAuthenticationTypes: list[str]
    ConnectionOptions: _Mapping[str, PropertyAnswer]
    ConnectionPropertyNameOverrides: _Mapping[str, str]
    ConnectionOptionNameOverrides: _Mapping[str, str]
    ConnectionPropertiesRequiredOverrides: list[str]
    PhysicalConnectionPropertiesRequired: bool

class ConditionAnswer:
    LogicalOperator: str
    JobName: str
    State: str
    CrawlerName: str
    CrawlState: str

class ConditionDict(_t.TypedDict, total=False):
    LogicalOperator: _t.Literal["EQUALS"] | _Text
    JobName: _Text
    State: _t.Literal["STARTING", "RUNNING", "STOPPING", "STOPPED", "SUCCEEDED", "FAILED", "TIMEOUT", "ERROR", "WAITING", "EXPIRED"] | _Text
    CrawlerName: _Text
    CrawlState: _t.Literal["RUNNING", "CANCELLING", "CANCELLED", "SUCCEEDED", "FAILED", "ERROR"] | _Text

class ConditionExpressionAnswer:
    Condition: str
    Value: str
    TargetColumn: str

class ConditionExpressionDict(_t.TypedDict, total=False):
    Condition: _t.Required[_Text]
    Value: _Text
    TargetColumn: _t.Required[_Text]

class ConfigurationObjectAnswer:
    DefaultValue: str
    AllowedValues: list[str]
    MinValue: str
    MaxValue: str

class ConfigurationObjectDict(_t.TypedDict, total=False):
    DefaultValue: _Text
    AllowedValues: _Sequence[_Text]
    MinValue: _Text
    MaxValue: _Text

class ConfusionMatrixAnswer:
    NumTruePositives: int
    NumFalsePositives: int
    NumTrueNegatives: int
    NumFalseNegatives: int

class ConnectionAnswer:
    Name: str
    Description: str
    ConnectionType: str
    MatchCriteria: list[str]
    ConnectionProperties: _Mapping[str, str]
    SparkProperties: _Mapping[str, str]
    AthenaProperties: _Mapping[str, str]
    PythonProperties: _Mapping[str, str]
    PhysicalConnectionRequirements: PhysicalConnectionRequirementsAnswer
    CreationTime: str
    LastUpdatedTime: str
    LastUpdatedBy: str
    Status: str
    StatusReason: str
    LastConnectionValidationTime: str
    AuthenticationConfiguration: AuthenticationConfigurationAnswer
    ConnectionSchemaVersion: int
    CompatibleComputeEnvironments: list[str]

class ConnectionInputDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Description: _Text
    ConnectionType: _t.Required[_Text]
    MatchCriteria: _Sequence[_Text]
    ConnectionProperties: _t.Required[_Mapping[str, _Text]]
    SparkProperties: _Mapping[str, _Text]
    AthenaProperties: _Mapping[str, _Text]
    PythonProperties: _Mapping[str, _Text]
    PhysicalConnectionRequirements: PhysicalConnectionRequirementsDict
    AuthenticationConfiguration: AuthenticationConfigurationInputDict
    ValidateCredentials: bool
    ValidateForComputeEnvironments: _Sequence[_t.Literal["SPARK", "ATHENA", "PYTHON"] | _Text]

class ConnectionPasswordEncryptionAnswer:
    ReturnConnectionPasswordEncrypted: bool
    AwsKmsKeyId: str

class ConnectionPasswordEncryptionDict(_t.TypedDict, total=False):
    ReturnConnectionPasswordEncrypted: _t.Required[bool]
    AwsKmsKeyId: _Text

class ConnectionPropertiesConfigurationDict(_t.TypedDict, total=False):
    Url: ConnectorPropertyDict
    AdditionalRequestParameters: _Sequence[ConnectorPropertyDict]

class ConnectionTypeBriefAnswer:
    ConnectionType: str
    DisplayName: str
    Vendor: str
    Description: str
    Categories: list[str]
    Capabilities: CapabilitiesAnswer
    LogoUrl: str
    ConnectionTypeVariants: list[ConnectionTypeVariantAnswer]

class ConnectionTypeVariantAnswer:
    ConnectionTypeVariantName: str
    DisplayName: str
    Description: str
    LogoUrl: str

class ConnectionsListAnswer:
    Connections: list[str]

class ConnectionsListDict(_t.TypedDict, total=False):
    Connections: _Sequence[_Text]

class ConnectorAuthenticationConfigurationDict(_t.TypedDict, total=False):
    AuthenticationTypes: _t.Required[_Sequence[_t.Literal["BASIC", "OAUTH2", "CUSTOM", "IAM"] | _Text]]
    OAuth2Properties: ConnectorOAuth2PropertiesDict
    BasicAuthenticationProperties: BasicAuthenticationPropertiesDict
    CustomAuthenticationProperties: CustomAuthenticationPropertiesDict

class ConnectorAuthorizationCodePropertiesDict(_t.TypedDict, total=False):
    AuthorizationCodeUrl: ConnectorPropertyDict
    AuthorizationCode: ConnectorPropertyDict
    RedirectUri: ConnectorPropertyDict
    TokenUrl: ConnectorPropertyDict
    RequestMethod: _t.Literal["GET", "POST"] | _Text
    ContentType: _t.Literal["APPLICATION_JSON", "URL_ENCODED"] | _Text
    ClientId: ConnectorPropertyDict
    ClientSecret: ConnectorPropertyDict
    Scope: ConnectorPropertyDict
    Prompt: ConnectorPropertyDict
    TokenUrlParameters: _Sequence[ConnectorPropertyDict]

class ConnectorDataSourceAnswer:
    Name: str
    ConnectionType: str
    Data: _Mapping[str, str]
    OutputSchemas: list[GlueSchemaAnswer]

class ConnectorDataSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ConnectionType: _t.Required[_Text]
    Data: _t.Required[_Mapping[str, _Text]]
    OutputSchemas: _Sequence[GlueSchemaDict]

class ConnectorDataTargetAnswer:
    Name: str
    ConnectionType: str
    Data: _Mapping[str, str]
    Inputs: list[str]

class ConnectorDataTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ConnectionType: _t.Required[_Text]
    Data: _t.Required[_Mapping[str, _Text]]
    Inputs: _Sequence[_Text]

class ConnectorOAuth2PropertiesDict(_t.TypedDict, total=False):
    OAuth2GrantType: _t.Required[_t.Literal["CLIENT_CREDENTIALS", "JWT_BEARER", "AUTHORIZATION_CODE"] | _Text]
    ClientCredentialsProperties: ClientCredentialsPropertiesDict
    JwtBearerProperties: JWTBearerPropertiesDict
    AuthorizationCodeProperties: ConnectorAuthorizationCodePropertiesDict

class ConnectorPropertyAnswer:
    Name: str
    KeyOverride: str
    Required: bool
    DefaultValue: str
    AllowedValues: list[str]
    PropertyLocation: str
    PropertyType: str
    Format: str

class ConnectorPropertyDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    KeyOverride: _Text
    Required: _t.Required[bool]
    DefaultValue: _Text
    AllowedValues: _Sequence[_Text]
    PropertyLocation: _t.Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"] | _Text
    PropertyType: _t.Required[_t.Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"] | _Text]
    Format: _Text

class CrawlAnswer:
    State: str
    StartedOn: str
    CompletedOn: str
    ErrorMessage: str
    LogGroup: str
    LogStream: str

class CrawlerAnswer:
    Name: str
    Role: str
    Targets: CrawlerTargetsAnswer
    DatabaseName: str
    Description: str
    Classifiers: list[str]
    RecrawlPolicy: RecrawlPolicyAnswer
    SchemaChangePolicy: SchemaChangePolicyAnswer
    LineageConfiguration: LineageConfigurationAnswer
    State: str
    TablePrefix: str
    Schedule: ScheduleAnswer
    CrawlElapsedTime: int
    CreationTime: str
    LastUpdated: str
    LastCrawl: LastCrawlInfoAnswer
    Version: int
    Configuration: str
    CrawlerSecurityConfiguration: str
    LakeFormationConfiguration: LakeFormationConfigurationAnswer
    CatalogId: str

class CrawlerHistoryAnswer:
    CrawlId: str
    State: str
    StartTime: str
    EndTime: str
    Summary: str
    ErrorMessage: str
    LogGroup: str
    LogStream: str
    MessagePrefix: str
    DpuHour: float

class CrawlerMetricsAnswer:
    CrawlerName: str
    TimeLeftSeconds: float
    StillEstimating: bool
    LastRuntimeSeconds: float
    MedianRuntimeSeconds: float
    TablesCreated: int
    TablesUpdated: int
    TablesDeleted: int

class CrawlerNodeDetailsAnswer:
    Crawls: list[CrawlAnswer]

class CrawlerTargetsAnswer:
    S3Targets: list[S3TargetAnswer]
    JdbcTargets: list[JdbcTargetAnswer]
    MongoDBTargets: list[MongoDBTargetAnswer]
    DynamoDBTargets: list[DynamoDBTargetAnswer]
    CatalogTargets: list[CatalogTargetAnswer]
    DeltaTargets: list[DeltaTargetAnswer]
    IcebergTargets: list[IcebergTargetAnswer]
    HudiTargets: list[HudiTargetAnswer]

class CrawlerTargetsDict(_t.TypedDict, total=False):
    S3Targets: _Sequence[S3TargetDict]
    JdbcTargets: _Sequence[JdbcTargetDict]
    MongoDBTargets: _Sequence[MongoDBTargetDict]
    DynamoDBTargets: _Sequence[DynamoDBTargetDict]
    CatalogTargets: _Sequence[CatalogTargetDict]
    DeltaTargets: _Sequence[DeltaTargetDict]
    IcebergTargets: _Sequence[IcebergTargetDict]
    HudiTargets: _Sequence[HudiTargetDict]

class CrawlsFilterDict(_t.TypedDict, total=False):
    FieldName: _t.Literal["CRAWL_ID", "STATE", "START_TIME", "END_TIME", "DPU_HOUR"] | _Text
    FilterOperator: _t.Literal["GT", "GE", "LT", "LE", "EQ", "NE"] | _Text
    FieldValue: _Text

class CreateBlueprintResponseAnswer:
    Name: str

class CreateCatalogResponseAnswer:
    ...

class CreateClassifierResponseAnswer:
    ...

class CreateColumnStatisticsTaskSettingsResponseAnswer:
    ...

class CreateConnectionResponseAnswer:
    CreateConnectionStatus: str

class CreateCrawlerResponseAnswer:
    ...

class CreateCsvClassifierRequestDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Delimiter: _Text
    QuoteSymbol: _Text
    ContainsHeader: _t.Literal["UNKNOWN", "PRESENT", "ABSENT"] | _Text
    Header: _Sequence[_Text]
    DisableValueTrimming: bool
    AllowSingleColumn: bool
    CustomDatatypeConfigured: bool
    CustomDatatypes: _Sequence[_Text]
    Serde: _t.Literal["OpenCSVSerDe", "LazySimpleSerDe", "None"] | _Text

class CreateCustomEntityTypeResponseAnswer:
    Name: str

class CreateDataQualityEvaluationConfigResponseAnswer:
    Name: str
    EvaluationRunMode: str

class CreateDataQualityRulesetResponseAnswer:
    Name: str

class CreateDatabaseResponseAnswer:
    ...

class CreateDevEndpointResponseAnswer:
    EndpointName: str
    Status: str
    SecurityGroupIds: list[str]
    SubnetId: str
    RoleArn: str
    YarnEndpointAddress: str
    ZeppelinRemoteSparkInterpreterPort: int
    NumberOfNodes: int
    WorkerType: str
    GlueVersion: str
    NumberOfWorkers: int
    AvailabilityZone: str
    VpcId: str
    ExtraPythonLibsS3Path: str
    ExtraJarsS3Path: str
    FailureReason: str
    SecurityConfiguration: str
    CreatedTimestamp: str
    Arguments: _Mapping[str, str]

class CreateGlossaryResponseAnswer:
    Id: str
    Name: str
    Description: str

class CreateGlossaryTermResponseAnswer:
    Id: str
    GlossaryId: str
    Name: str
    ShortDescription: str
    LongDescription: str

class CreateGlueIdentityCenterConfigurationResponseAnswer:
    ApplicationArn: str

class CreateGrokClassifierRequestDict(_t.TypedDict, total=False):
    Classification: _t.Required[_Text]
    Name: _t.Required[_Text]
    GrokPattern: _t.Required[_Text]
    CustomPatterns: _Text

class CreateIcebergTableInputDict(_t.TypedDict, total=False):
    Location: _t.Required[_Text]
    Schema: _t.Required[IcebergSchemaDict]
    PartitionSpec: IcebergPartitionSpecDict
    WriteOrder: IcebergSortOrderDict
    Properties: _Mapping[str, _Text]

class CreateIntegrationResourcePropertyResponseAnswer:
    ResourceArn: str
    ResourcePropertyArn: str
    SourceProcessingProperties: SourceProcessingPropertiesAnswer
    TargetProcessingProperties: TargetProcessingPropertiesAnswer

class CreateIntegrationResponseAnswer:
    SourceArn: str
    TargetArn: str
    IntegrationName: str
    Description: str
    IntegrationArn: str
    KmsKeyId: str
    AdditionalEncryptionContext: _Mapping[str, str]
    Tags: list[TagAnswer]
    Status: str
    CreateTime: str
    Errors: list[IntegrationErrorAnswer]
    DataFilter: str
    IntegrationConfig: IntegrationConfigAnswer

class CreateIntegrationTablePropertiesResponseAnswer:
    ...

class CreateJobResponseAnswer:
    Name: str

class CreateJsonClassifierRequestDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    JsonPath: _t.Required[_Text]

class CreateMLTransformResponseAnswer:
    TransformId: str

class CreatePartitionIndexResponseAnswer:
    ...

class CreatePartitionResponseAnswer:
    ...

class CreateRegistryResponseAnswer:
    RegistryArn: str
    RegistryName: str
    Description: str
    Tags: _Mapping[str, str]

class CreateSchemaResponseAnswer:
    RegistryName: str
    RegistryArn: str
    SchemaName: str
    SchemaArn: str
    Description: str
    DataFormat: str
    Compatibility: str
    SchemaCheckpoint: int
    LatestSchemaVersion: int
    NextSchemaVersion: int
    SchemaStatus: str
    Tags: _Mapping[str, str]
    SchemaVersionId: str
    SchemaVersionStatus: str

class CreateScriptResponseAnswer:
    PythonScript: str
    ScalaCode: str

class CreateSecurityConfigurationResponseAnswer:
    Name: str
    CreatedTimestamp: str

class CreateSessionResponseAnswer:
    Session: SessionAnswer

class CreateTableOptimizerResponseAnswer:
    ...

class CreateTableResponseAnswer:
    ...

class CreateTriggerResponseAnswer:
    Name: str

class CreateUsageProfileResponseAnswer:
    Name: str

class CreateUserDefinedFunctionResponseAnswer:
    ...

class CreateWorkflowResponseAnswer:
    Name: str

class CreateXMLClassifierRequestDict(_t.TypedDict, total=False):
    Classification: _t.Required[_Text]
    Name: _t.Required[_Text]
    RowTag: _Text

class CsvClassifierAnswer:
    Name: str
    CreationTime: str
    LastUpdated: str
    Version: int
    Delimiter: str
    QuoteSymbol: str
    ContainsHeader: str
    Header: list[str]
    DisableValueTrimming: bool
    AllowSingleColumn: bool
    CustomDatatypeConfigured: bool
    CustomDatatypes: list[str]
    Serde: str

class CursorConfigurationAnswer:
    NextPage: ExtractedParameterAnswer
    LimitParameter: ExtractedParameterAnswer

class CursorConfigurationDict(_t.TypedDict, total=False):
    NextPage: _t.Required[ExtractedParameterDict]
    LimitParameter: ExtractedParameterDict

class CustomAuthenticationPropertiesDict(_t.TypedDict, total=False):
    AuthenticationParameters: _t.Required[_Sequence[ConnectorPropertyDict]]

class CustomCodeAnswer:
    Name: str
    Inputs: list[str]
    Code: str
    ClassName: str
    OutputSchemas: list[GlueSchemaAnswer]

class CustomCodeDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Code: _t.Required[_Text]
    ClassName: _t.Required[_Text]
    OutputSchemas: _Sequence[GlueSchemaDict]

class CustomEntityTypeAnswer:
    Name: str
    RegexString: str
    ContextWords: list[str]

class DDBELTCatalogAdditionalOptionsAnswer:
    DynamodbExport: str
    DynamodbUnnestDDBJson: bool

class DDBELTCatalogAdditionalOptionsDict(_t.TypedDict, total=False):
    DynamodbExport: _Text
    DynamodbUnnestDDBJson: bool

class DDBELTConnectionOptionsAnswer:
    DynamodbExport: str
    DynamodbUnnestDDBJson: bool
    DynamodbTableArn: str
    DynamodbS3Bucket: str
    DynamodbS3Prefix: str
    DynamodbS3BucketOwner: str
    DynamodbStsRoleArn: str

class DDBELTConnectionOptionsDict(_t.TypedDict, total=False):
    DynamodbExport: _t.Literal["ddb", "s3"] | _Text
    DynamodbUnnestDDBJson: bool
    DynamodbTableArn: _t.Required[_Text]
    DynamodbS3Bucket: _Text
    DynamodbS3Prefix: _Text
    DynamodbS3BucketOwner: _Text
    DynamodbStsRoleArn: _Text

class DQResultsPublishingOptionsAnswer:
    EvaluationContext: str
    ResultsS3Prefix: str
    CloudWatchMetricsEnabled: bool
    ResultsPublishingEnabled: bool

class DQResultsPublishingOptionsDict(_t.TypedDict, total=False):
    EvaluationContext: _Text
    ResultsS3Prefix: _Text
    CloudWatchMetricsEnabled: bool
    ResultsPublishingEnabled: bool

class DQStopJobOnFailureOptionsAnswer:
    StopJobOnFailureTiming: str

class DQStopJobOnFailureOptionsDict(_t.TypedDict, total=False):
    StopJobOnFailureTiming: _t.Literal["Immediate", "AfterDataLoad"] | _Text

class DataCatalogEncryptionSettingsAnswer:
    EncryptionAtRest: EncryptionAtRestAnswer
    ConnectionPasswordEncryption: ConnectionPasswordEncryptionAnswer

class DataCatalogEncryptionSettingsDict(_t.TypedDict, total=False):
    EncryptionAtRest: EncryptionAtRestDict
    ConnectionPasswordEncryption: ConnectionPasswordEncryptionDict

class DataLakeAccessPropertiesDict(_t.TypedDict, total=False):
    DataLakeAccess: bool
    DataTransferRole: _Text
    KmsKey: _Text
    CatalogType: _Text

class DataLakeAccessPropertiesOutputAnswer:
    DataLakeAccess: bool
    DataTransferRole: str
    KmsKey: str
    ManagedWorkgroupName: str
    ManagedWorkgroupStatus: str
    RedshiftDatabaseName: str
    StatusMessage: str
    CatalogType: str

class DataLakePrincipalAnswer:
    DataLakePrincipalIdentifier: str

class DataLakePrincipalDict(_t.TypedDict, total=False):
    DataLakePrincipalIdentifier: _Text

class DataQualityAggregatedMetricsAnswer:
    TotalRowsProcessed: float
    TotalRowsPassed: float
    TotalRowsFailed: float
    TotalRulesProcessed: float
    TotalRulesPassed: float
    TotalRulesFailed: float

class DataQualityAggregatedMetricsDict(_t.TypedDict, total=False):
    TotalRowsProcessed: float
    TotalRowsPassed: float
    TotalRowsFailed: float
    TotalRulesProcessed: float
    TotalRulesPassed: float
    TotalRulesFailed: float

class DataQualityAnalyzerResultAnswer:
    Name: str
    Description: str
    EvaluationMessage: str
    EvaluatedMetrics: _Mapping[str, float]
    EvaluatedDistributions: _Mapping[str, DistributionDataAnswer]

class DataQualityAnalyzerResultDict(_t.TypedDict, total=False):
    Name: _Text
    Description: _Text
    EvaluationMessage: _Text
    EvaluatedMetrics: _Mapping[str, float]
    EvaluatedDistributions: _Mapping[str, DistributionDataDict]

class DataQualityConfigurationV2Dict(_t.TypedDict, total=False):
    ObservationsEnabled: _t.Literal["ALL", "NONE"] | _Text
    ObservationMode: _t.Literal["SCHEDULED", "FIXED"] | _Text

class DataQualityEncryptionAnswer:
    DataQualityEncryptionMode: str
    KmsKeyArn: str

class DataQualityEncryptionDict(_t.TypedDict, total=False):
    DataQualityEncryptionMode: _t.Literal["DISABLED", "SSE-KMS"] | _Text
    KmsKeyArn: _Text

class DataQualityEvaluationConfigAdditionalRunOptionsAnswer:
    CloudWatchMetricsEnabled: bool
    ResultsS3Prefix: str
    CompositeRuleEvaluationMethod: str
    RowLevelResults: RowLevelResultsOptionsAnswer
    ProfilingResults: ProfilingResultsOptionsAnswer
    ObservationScope: str
    ObservationMode: str
    DataQualityRuleResults: DataQualityRuleResultsOptionsAnswer
    ObservationResults: ObservationResultsOptionsAnswer
    CustomLogGroupPrefix: str

class DataQualityEvaluationConfigAdditionalRunOptionsDict(_t.TypedDict, total=False):
    CloudWatchMetricsEnabled: bool
    ResultsS3Prefix: _Text
    CompositeRuleEvaluationMethod: _t.Literal["COLUMN", "ROW"] | _Text
    RowLevelResults: RowLevelResultsOptionsDict
    ProfilingResults: ProfilingResultsOptionsDict
    ObservationScope: _t.Literal["ALL", "NONE"] | _Text
    ObservationMode: _t.Literal["SCHEDULED", "FIXED"] | _Text
    DataQualityRuleResults: DataQualityRuleResultsOptionsDict
    ObservationResults: ObservationResultsOptionsDict
    CustomLogGroupPrefix: _Text

class DataQualityEvaluationConfigDataSourceAnswer:
    GlueTables: DataQualityEvaluationConfigGlueTablesAnswer

class DataQualityEvaluationConfigDataSourceDict(_t.TypedDict, total=False):
    GlueTables: DataQualityEvaluationConfigGlueTablesDict

class DataQualityEvaluationConfigGlueTablesAnswer:
    CatalogId: str
    DatabaseName: str
    TableNamePattern: str
    PreProcessingQuery: str
    ConnectionName: str
    AdditionalOptions: _Mapping[str, str]

class DataQualityEvaluationConfigGlueTablesDict(_t.TypedDict, total=False):
    CatalogId: _t.Required[_Text]
    DatabaseName: _Text
    TableNamePattern: _Text
    PreProcessingQuery: _Text
    ConnectionName: _Text
    AdditionalOptions: _Mapping[str, _Text]

class DataQualityEvaluationConfigListDataSourceAnswer:
    GlueTables: DataQualityEvaluationConfigListGlueTablesAnswer

class DataQualityEvaluationConfigListDetailsAnswer:
    Name: str
    EvaluationRunMode: str
    CreatedOn: str
    LastModifiedOn: str
    Level: str
    DataSource: DataQualityEvaluationConfigListDataSourceAnswer
    RulesetName: str
    ManagedRulesetName: str
    PauseRuns: bool

class DataQualityEvaluationConfigListGlueTablesAnswer:
    CatalogId: str
    DatabaseName: str
    TableNamePattern: str

class DataQualityEvaluationRunAdditionalRunOptionsAnswer:
    CloudWatchMetricsEnabled: bool
    ResultsS3Prefix: str
    CompositeRuleEvaluationMethod: str
    CustomLogGroupPrefix: str
    RowLevelResults: RowLevelResultsOptionsAnswer
    ProfilingResults: ProfilingResultsOptionsAnswer
    ObservationScope: str
    ObservationMode: str
    DataQualityRuleResults: DataQualityRuleResultsOptionsAnswer
    ObservationResults: ObservationResultsOptionsAnswer

class DataQualityEvaluationRunAdditionalRunOptionsDict(_t.TypedDict, total=False):
    CloudWatchMetricsEnabled: bool
    ResultsS3Prefix: _Text
    CompositeRuleEvaluationMethod: _t.Literal["COLUMN", "ROW"] | _Text
    CustomLogGroupPrefix: _Text
    RowLevelResults: RowLevelResultsOptionsDict
    ProfilingResults: ProfilingResultsOptionsDict
    ObservationScope: _t.Literal["ALL", "NONE"] | _Text
    ObservationMode: _t.Literal["SCHEDULED", "FIXED"] | _Text
    DataQualityRuleResults: DataQualityRuleResultsOptionsDict
    ObservationResults: ObservationResultsOptionsDict

class DataQualityGlueTableAnswer:
    DatabaseName: str
    TableName: str
    CatalogId: str
    ConnectionName: str
    AdditionalOptions: _Mapping[str, str]
    PreProcessingQuery: str

class DataQualityGlueTableDict(_t.TypedDict, total=False):
    DatabaseName: _t.Required[_Text]
    TableName: _t.Required[_Text]
    CatalogId: _Text
    ConnectionName: _Text
    AdditionalOptions: _Mapping[str, _Text]
    PreProcessingQuery: _Text

class DataQualityMetricValuesAnswer:
    ActualValue: float
    ExpectedValue: float
    LowerLimit: float
    UpperLimit: float

class DataQualityMetricValuesDict(_t.TypedDict, total=False):
    ActualValue: float
    ExpectedValue: float
    LowerLimit: float
    UpperLimit: float

class DataQualityObservationAnswer:
    Description: str
    MetricBasedObservation: MetricBasedObservationAnswer

class DataQualityObservationDict(_t.TypedDict, total=False):
    Description: _Text
    MetricBasedObservation: MetricBasedObservationDict

class DataQualityResultAnswer:
    ResultId: str
    EvaluationRunMode: str
    DataQualityEvaluationConfig: str
    ProfileId: str
    Score: float
    DataSource: DataSourceAnswer
    RulesetName: str
    EvaluationContext: str
    StartedOn: str
    CompletedOn: str
    JobName: str
    JobRunId: str
    RulesetEvaluationRunId: str
    RuleResults: list[DataQualityRuleResultAnswer]
    AnalyzerResults: list[DataQualityAnalyzerResultAnswer]
    Observations: list[DataQualityObservationAnswer]
    AggregatedMetrics: DataQualityAggregatedMetricsAnswer

class DataQualityResultDescriptionAnswer:
    ResultId: str
    EvaluationRunMode: str
    DataQualityEvaluationConfig: str
    DataSource: DataSourceAnswer
    JobName: str
    JobRunId: str
    StartedOn: str

class DataQualityResultFilterCriteriaDict(_t.TypedDict, total=False):
    DataSource: DataSourceDict
    JobName: _Text
    JobRunId: _Text
    StartedAfter: _Text | float
    StartedBefore: _Text | float
    EvaluationRunMode: _t.Literal["ON_DEMAND", "EVALUATION_CONFIG"] | _Text
    DataQualityEvaluationConfig: _Text

class DataQualityResultV2ItemAnswer:
    ResultId: str
    EvaluationRunMode: str
    DataQualityEvaluationConfig: str
    DataSource: DataSourceAnswer
    Dimensions: _Mapping[str, str]
    Tags: _Mapping[str, str]
    ExecutionStartedOn: str
    ExecutionCompletedOn: str
    ResultPublishedOn: str
    Score: float
    RuleResults: list[DataQualityRuleResultAnswer]
    AnalyzerResults: list[DataQualityAnalyzerResultAnswer]
    Observations: list[DataQualityObservationAnswer]
    EvaluationContext: str
    Descriptors: _Mapping[str, str]
    AggregatedMetrics: DataQualityAggregatedMetricsAnswer
    RulesetName: str

class DataQualityResultsV2DescriptionAnswer:
    ResultId: str
    EvaluationRunMode: str
    DataQualityEvaluationConfig: str
    DataSource: DataSourceAnswer
    ResultPublishedOn: str
    Dimensions: _Mapping[str, str]
    EvaluationContext: str
    Descriptors: _Mapping[str, str]

class DataQualityResultsV2FilterCriteriaDict(_t.TypedDict, total=False):
    DataSource: DataSourceDict
    PublishedAfter: _Text | float
    PublishedBefore: _Text | float
    Dimensions: _Mapping[str, _Text]
    EvaluationContext: _Text
    EvaluationRunMode: _t.Literal["ON_DEMAND", "EVALUATION_CONFIG"] | _Text
    DataQualityEvaluationConfig: _Text

class DataQualityRuleRecommendationRunAdditionalRunOptionsAnswer:
    CustomLogGroupPrefix: str

class DataQualityRuleRecommendationRunAdditionalRunOptionsDict(_t.TypedDict, total=False):
    CustomLogGroupPrefix: _Text

class DataQualityRuleRecommendationRunDescriptionAnswer:
    RunId: str
    Status: str
    StartedOn: str
    DataSource: DataSourceAnswer
    CreatedRulesetName: str
    RecommendationMode: str

class DataQualityRuleRecommendationRunFilterDict(_t.TypedDict, total=False):
    DataSource: _t.Required[DataSourceDict]
    StartedBefore: _Text | float
    StartedAfter: _Text | float

class DataQualityRuleResultAnswer:
    Name: str
    Description: str
    EvaluationMessage: str
    Result: str
    EvaluatedMetrics: _Mapping[str, float]
    EvaluatedRule: str
    RuleMetrics: _Mapping[str, float]
    Labels: _Mapping[str, str]

class DataQualityRuleResultDict(_t.TypedDict, total=False):
    Name: _Text
    Description: _Text
    EvaluationMessage: _Text
    Result: _t.Literal["PASS", "FAIL", "ERROR"] | _Text
    EvaluatedMetrics: _Mapping[str, float]
    EvaluatedRule: _Text
    RuleMetrics: _Mapping[str, float]
    Labels: _Mapping[str, _Text]

class DataQualityRuleResultsOptionsAnswer:
    WriteDataQualityRuleResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsAnswer

class DataQualityRuleResultsOptionsDict(_t.TypedDict, total=False):
    WriteDataQualityRuleResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsDict

class DataQualityRulesetEvaluationRunAnswer:
    RunId: str
    DataSource: DataSourceAnswer
    Role: str
    NumberOfWorkers: int
    Timeout: int
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptionsAnswer
    Status: str
    ErrorString: str
    StartedOn: str
    LastModifiedOn: str
    CompletedOn: str
    ExecutionTime: int
    RulesetNames: list[str]
    ResultIds: list[str]
    AdditionalDataSources: _Mapping[str, DataSourceAnswer]

class DataQualityRulesetEvaluationRunDescriptionAnswer:
    RunId: str
    Status: str
    StartedOn: str
    DataSource: DataSourceAnswer

class DataQualityRulesetEvaluationRunFilterDict(_t.TypedDict, total=False):
    DataSource: _t.Required[DataSourceDict]
    StartedBefore: _Text | float
    StartedAfter: _Text | float
    RulesetName: _Text

class DataQualityRulesetFilterCriteriaDict(_t.TypedDict, total=False):
    Name: _Text
    Description: _Text
    CreatedBefore: _Text | float
    CreatedAfter: _Text | float
    LastModifiedBefore: _Text | float
    LastModifiedAfter: _Text | float
    TargetTable: DataQualityTargetTableDict

class DataQualityRulesetListDetailsAnswer:
    Name: str
    Description: str
    CreatedOn: str
    LastModifiedOn: str
    TargetTable: DataQualityTargetTableAnswer
    RecommendationRunId: str
    RuleCount: int

class DataQualityTargetTableAnswer:
    TableName: str
    DatabaseName: str
    CatalogId: str

class DataQualityTargetTableDict(_t.TypedDict, total=False):
    TableName: _t.Required[_Text]
    DatabaseName: _t.Required[_Text]
    CatalogId: _Text

class DataQualityTelemetryDict(_t.TypedDict, total=False):
    VcpuHours: float
    FlagsEnabled: _Mapping[str, _Text]
    LibraryVersion: _Text
    SparkVersion: _Text
    HostRuntimeVersion: _Text
    Engine: _t.Literal["SPARK", "PYTHON"] | _Text

class DataSourceAnswer:
    GlueTable: GlueTableAnswer
    DataQualityGlueTable: DataQualityGlueTableAnswer

class DataSourceDict(_t.TypedDict, total=False):
    GlueTable: GlueTableDict
    DataQualityGlueTable: DataQualityGlueTableDict

class DatabaseAnswer:
    Name: str
    Description: str
    LocationUri: str
    Parameters: _Mapping[str, str]
    CreateTime: str
    CreateTableDefaultPermissions: list[PrincipalPermissionsAnswer]
    TargetDatabase: DatabaseIdentifierAnswer
    CatalogId: str
    FederatedDatabase: FederatedDatabaseAnswer

class DatabaseIdentifierAnswer:
    CatalogId: str
    DatabaseName: str
    Region: str

class DatabaseIdentifierDict(_t.TypedDict, total=False):
    CatalogId: _Text
    DatabaseName: _Text
    Region: _Text

class DatabaseInputDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Description: _Text
    LocationUri: _Text
    Parameters: _Mapping[str, _Text]
    CreateTableDefaultPermissions: _Sequence[PrincipalPermissionsDict]
    TargetDatabase: DatabaseIdentifierDict
    FederatedDatabase: FederatedDatabaseDict

class DatapointInclusionAnnotationDict(_t.TypedDict, total=False):
    ProfileId: _Text
    StatisticId: _Text
    InclusionAnnotation: _t.Literal["INCLUDE", "EXCLUDE"] | _Text

class DatatypeAnswer:
    Id: str
    Label: str

class DatatypeDict(_t.TypedDict, total=False):
    Id: _t.Required[_Text]
    Label: _t.Required[_Text]

class DateColumnStatisticsDataAnswer:
    MinimumValue: str
    MaximumValue: str
    NumberOfNulls: int
    NumberOfDistinctValues: int

class DateColumnStatisticsDataDict(_t.TypedDict, total=False):
    MinimumValue: _Text | float
    MaximumValue: _Text | float
    NumberOfNulls: _t.Required[int]
    NumberOfDistinctValues: _t.Required[int]

class DecimalColumnStatisticsDataAnswer:
    MinimumValue: DecimalNumberAnswer
    MaximumValue: DecimalNumberAnswer
    NumberOfNulls: int
    NumberOfDistinctValues: int

class DecimalColumnStatisticsDataDict(_t.TypedDict, total=False):
    MinimumValue: DecimalNumberDict
    MaximumValue: DecimalNumberDict
    NumberOfNulls: _t.Required[int]
    NumberOfDistinctValues: _t.Required[int]

class DecimalNumberAnswer:
    UnscaledValue: str
    Scale: int

class DecimalNumberDict(_t.TypedDict, total=False):
    UnscaledValue: _t.Required[object]
    Scale: _t.Required[int]

class DeleteAssetResponseAnswer:
    ...

class DeleteAssetTypeResponseAnswer:
    ...

class DeleteAttachmentResponseAnswer:
    AssetIdentifier: str
    IterableFormName: str
    ItemIdentifier: str

class DeleteBlueprintResponseAnswer:
    Name: str

class DeleteCatalogResponseAnswer:
    ...

class DeleteClassifierResponseAnswer:
    ...

class DeleteColumnStatisticsForPartitionResponseAnswer:
    ...

class DeleteColumnStatisticsForTableResponseAnswer:
    ...

class DeleteColumnStatisticsTaskSettingsResponseAnswer:
    ...

class DeleteConnectionResponseAnswer:
    ...

class DeleteConnectionTypeResponseAnswer:
    ...

class DeleteCrawlerResponseAnswer:
    ...

class DeleteCustomEntityTypeResponseAnswer:
    Name: str

class DeleteDataQualityEvaluationConfigResponseAnswer:
    ...

class DeleteDataQualityRulesetResponseAnswer:
    ...

class DeleteDatabaseResponseAnswer:
    ...

class DeleteDevEndpointResponseAnswer:
    ...

class DeleteFormTypeResponseAnswer:
    ...

class DeleteGlossaryResponseAnswer:
    ...

class DeleteGlossaryTermResponseAnswer:
    ...

class DeleteGlueIdentityCenterConfigurationResponseAnswer:
    ...

class DeleteIntegrationResourcePropertyResponseAnswer:
    ...

class DeleteIntegrationResponseAnswer:
    SourceArn: str
    TargetArn: str
    IntegrationName: str
    Description: str
    IntegrationArn: str
    KmsKeyId: str
    AdditionalEncryptionContext: _Mapping[str, str]
    Tags: list[TagAnswer]
    Status: str
    CreateTime: str
    Errors: list[IntegrationErrorAnswer]
    DataFilter: str

class DeleteIntegrationTablePropertiesResponseAnswer:
    ...

class DeleteJobResponseAnswer:
    JobName: str

class DeleteMLTransformResponseAnswer:
    TransformId: str

class DeletePartitionIndexResponseAnswer:
    ...

class DeletePartitionResponseAnswer:
    ...

class DeleteRegistryResponseAnswer:
    RegistryName: str
    RegistryArn: str
    Status: str

class DeleteResourcePolicyResponseAnswer:
    ...

class DeleteSchemaResponseAnswer:
    SchemaArn: str
    SchemaName: str
    Status: str

class DeleteSchemaVersionsResponseAnswer:
    SchemaVersionErrors: list[SchemaVersionErrorItemAnswer]

class DeleteSecurityConfigurationResponseAnswer:
    ...

class DeleteSessionResponseAnswer:
    Id: str

class DeleteTableOptimizerResponseAnswer:
    ...

class DeleteTableResponseAnswer:
    ...

class DeleteTableVersionResponseAnswer:
    ...

class DeleteTriggerResponseAnswer:
    Name: str

class DeleteUsageProfileResponseAnswer:
    ...

class DeleteUserDefinedFunctionResponseAnswer:
    ...

class DeleteWorkflowResponseAnswer:
    Name: str

class DeltaTargetAnswer:
    DeltaTables: list[str]
    ConnectionName: str
    WriteManifest: bool
    CreateNativeDeltaTable: bool

class DeltaTargetDict(_t.TypedDict, total=False):
    DeltaTables: _Sequence[_Text]
    ConnectionName: _Text
    WriteManifest: bool
    CreateNativeDeltaTable: bool

class DescribeConnectionTypeResponseAnswer:
    ConnectionType: str
    Description: str
    Capabilities: CapabilitiesAnswer
    ConnectionProperties: _Mapping[str, PropertyAnswer]
    ConnectionOptions: _Mapping[str, PropertyAnswer]
    AuthenticationConfiguration: AuthConfigurationAnswer
    ComputeEnvironmentConfigurations: _Mapping[str, ComputeEnvironmentConfigurationAnswer]
    PhysicalConnectionRequirements: _Mapping[str, PropertyAnswer]
    AthenaConnectionProperties: _Mapping[str, PropertyAnswer]
    PythonConnectionProperties: _Mapping[str, PropertyAnswer]
    SparkConnectionProperties: _Mapping[str, PropertyAnswer]
    RestConfiguration: RestConfigurationAnswer

class DescribeEntityResponseAnswer:
    Fields: list[FieldAnswer]
    NextToken: str

class DescribeInboundIntegrationsResponseAnswer:
    InboundIntegrations: list[InboundIntegrationAnswer]
    Marker: str

class DescribeIntegrationsResponseAnswer:
    Integrations: list[IntegrationAnswer]
    Marker: str

class DevEndpointAnswer:
    EndpointName: str
    RoleArn: str
    SecurityGroupIds: list[str]
    SubnetId: str
    YarnEndpointAddress: str
    PrivateAddress: str
    ZeppelinRemoteSparkInterpreterPort: int
    PublicAddress: str
    Status: str
    WorkerType: str
    GlueVersion: str
    NumberOfWorkers: int
    NumberOfNodes: int
    AvailabilityZone: str
    VpcId: str
    ExtraPythonLibsS3Path: str
    ExtraJarsS3Path: str
    FailureReason: str
    LastUpdateStatus: str
    CreatedTimestamp: str
    LastModifiedTimestamp: str
    PublicKey: str
    PublicKeys: list[str]
    SecurityConfiguration: str
    Arguments: _Mapping[str, str]

class DevEndpointCustomLibrariesDict(_t.TypedDict, total=False):
    ExtraPythonLibsS3Path: _Text
    ExtraJarsS3Path: _Text

class DirectJDBCSourceAnswer:
    Name: str
    Database: str
    Table: str
    ConnectionName: str
    ConnectionType: str
    RedshiftTmpDir: str
    OutputSchemas: list[GlueSchemaAnswer]

class DirectJDBCSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    ConnectionName: _t.Required[_Text]
    ConnectionType: _t.Required[_t.Literal["sqlserver", "mysql", "oracle", "postgresql", "redshift"] | _Text]
    RedshiftTmpDir: _Text
    OutputSchemas: _Sequence[GlueSchemaDict]

class DirectKafkaSourceAnswer:
    Name: str
    StreamingOptions: KafkaStreamingSourceOptionsAnswer
    WindowSize: int
    DetectSchema: bool
    DataPreviewOptions: StreamingDataPreviewOptionsAnswer

class DirectKafkaSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    StreamingOptions: KafkaStreamingSourceOptionsDict
    WindowSize: int
    DetectSchema: bool
    DataPreviewOptions: StreamingDataPreviewOptionsDict

class DirectKinesisSourceAnswer:
    Name: str
    WindowSize: int
    DetectSchema: bool
    StreamingOptions: KinesisStreamingSourceOptionsAnswer
    DataPreviewOptions: StreamingDataPreviewOptionsAnswer

class DirectKinesisSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    WindowSize: int
    DetectSchema: bool
    StreamingOptions: KinesisStreamingSourceOptionsDict
    DataPreviewOptions: StreamingDataPreviewOptionsDict

class DirectSchemaChangePolicyAnswer:
    EnableUpdateCatalog: bool
    UpdateBehavior: str
    Table: str
    Database: str

class DirectSchemaChangePolicyDict(_t.TypedDict, total=False):
    EnableUpdateCatalog: bool
    UpdateBehavior: _t.Literal["UPDATE_IN_DATABASE", "LOG"] | _Text
    Table: _Text
    Database: _Text

class DisassociateGlossaryTermsResponseAnswer:
    AssetIdentifier: str
    IterableFormName: str
    ItemIdentifier: str
    GlossaryTerms: list[str]

class DistributionDataAnswer:
    BinEdges: list[str]
    Count: list[int]
    DataType: str

class DistributionDataDict(_t.TypedDict, total=False):
    BinEdges: _Sequence[_Text]
    Count: _Sequence[int]
    DataType: _Text

class DistributionResultsOptionsAnswer:
    WriteDistributionResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsAnswer

class DistributionResultsOptionsDict(_t.TypedDict, total=False):
    WriteDistributionResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsDict

class DoubleColumnStatisticsDataAnswer:
    MinimumValue: float
    MaximumValue: float
    NumberOfNulls: int
    NumberOfDistinctValues: int

class DoubleColumnStatisticsDataDict(_t.TypedDict, total=False):
    MinimumValue: float
    MaximumValue: float
    NumberOfNulls: _t.Required[int]
    NumberOfDistinctValues: _t.Required[int]

class DropDuplicatesAnswer:
    Name: str
    Inputs: list[str]
    Columns: list[list[str]]

class DropDuplicatesDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Columns: _Sequence[_Sequence[_Text]]

class DropFieldsAnswer:
    Name: str
    Inputs: list[str]
    Paths: list[list[str]]

class DropFieldsDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Paths: _t.Required[_Sequence[_Sequence[_Text]]]

class DropNullFieldsAnswer:
    Name: str
    Inputs: list[str]
    NullCheckBoxList: NullCheckBoxListAnswer
    NullTextList: list[NullValueFieldAnswer]

class DropNullFieldsDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    NullCheckBoxList: NullCheckBoxListDict
    NullTextList: _Sequence[NullValueFieldDict]

class DynamicTransformAnswer:
    Name: str
    TransformName: str
    Inputs: list[str]
    Parameters: list[TransformConfigParameterAnswer]
    FunctionName: str
    Path: str
    Version: str
    OutputSchemas: list[GlueSchemaAnswer]

class DynamicTransformDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    TransformName: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Parameters: _Sequence[TransformConfigParameterDict]
    FunctionName: _t.Required[_Text]
    Path: _t.Required[_Text]
    Version: _Text
    OutputSchemas: _Sequence[GlueSchemaDict]

class DynamoDBCatalogSourceAnswer:
    Name: str
    Database: str
    Table: str
    PitrEnabled: bool
    AdditionalOptions: DDBELTCatalogAdditionalOptionsAnswer

class DynamoDBCatalogSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    PitrEnabled: bool
    AdditionalOptions: DDBELTCatalogAdditionalOptionsDict

class DynamoDBELTConnectorSourceAnswer:
    Name: str
    ConnectionOptions: DDBELTConnectionOptionsAnswer
    OutputSchemas: list[GlueSchemaAnswer]

class DynamoDBELTConnectorSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ConnectionOptions: DDBELTConnectionOptionsDict
    OutputSchemas: _Sequence[GlueSchemaDict]

class DynamoDBTargetAnswer:
    Path: str
    ScanAll: bool
    ScanRate: float

class DynamoDBTargetDict(_t.TypedDict, total=False):
    Path: _Text
    ScanAll: bool
    ScanRate: float

class EdgeAnswer:
    SourceId: str
    DestinationId: str

class EncryptionAtRestAnswer:
    CatalogEncryptionMode: str
    SseAwsKmsKeyId: str
    CatalogEncryptionServiceRole: str

class EncryptionAtRestDict(_t.TypedDict, total=False):
    CatalogEncryptionMode: _t.Required[_t.Literal["DISABLED", "SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"] | _Text]
    SseAwsKmsKeyId: _Text
    CatalogEncryptionServiceRole: _Text

class EncryptionConfigurationAnswer:
    S3Encryption: list[S3EncryptionAnswer]
    CloudWatchEncryption: CloudWatchEncryptionAnswer
    JobBookmarksEncryption: JobBookmarksEncryptionAnswer
    DataQualityEncryption: DataQualityEncryptionAnswer

class EncryptionConfigurationDict(_t.TypedDict, total=False):
    S3Encryption: _Sequence[S3EncryptionDict]
    CloudWatchEncryption: CloudWatchEncryptionDict
    JobBookmarksEncryption: JobBookmarksEncryptionDict
    DataQualityEncryption: DataQualityEncryptionDict

class EntityAnswer:
    EntityName: str
    Label: str
    IsParentEntity: bool
    Description: str
    Category: str
    CustomProperties: _Mapping[str, str]

class EntityConfigurationAnswer:
    SourceConfiguration: SourceConfigurationAnswer
    Schema: _Mapping[str, FieldDefinitionAnswer]

class EntityConfigurationDict(_t.TypedDict, total=False):
    SourceConfiguration: SourceConfigurationDict
    Schema: _Mapping[str, FieldDefinitionDict]

class ErrorDetailAnswer:
    ErrorCode: str
    ErrorMessage: str

class ErrorDetailsAnswer:
    ErrorCode: str
    ErrorMessage: str

class EvaluateDataQualityAnswer:
    Name: str
    Inputs: list[str]
    Ruleset: str
    Output: str
    PublishingOptions: DQResultsPublishingOptionsAnswer
    StopJobOnFailureOptions: DQStopJobOnFailureOptionsAnswer

class EvaluateDataQualityDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Ruleset: _t.Required[_Text]
    Output: object
    PublishingOptions: DQResultsPublishingOptionsDict
    StopJobOnFailureOptions: DQStopJobOnFailureOptionsDict

class EvaluateDataQualityMultiFrameAnswer:
    Name: str
    Inputs: list[str]
    AdditionalDataSources: _Mapping[str, str]
    Ruleset: str
    PublishingOptions: DQResultsPublishingOptionsAnswer
    AdditionalOptions: _Mapping[str, str]
    StopJobOnFailureOptions: DQStopJobOnFailureOptionsAnswer

class EvaluateDataQualityMultiFrameDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    AdditionalDataSources: _Mapping[str, _Text]
    Ruleset: _t.Required[_Text]
    PublishingOptions: DQResultsPublishingOptionsDict
    AdditionalOptions: _Mapping[str, _Text]
    StopJobOnFailureOptions: DQStopJobOnFailureOptionsDict

class EvaluationMetricsAnswer:
    TransformType: str
    FindMatchesMetrics: FindMatchesMetricsAnswer

class EventBatchingConditionAnswer:
    BatchSize: int
    BatchWindow: int

class EventBatchingConditionDict(_t.TypedDict, total=False):
    BatchSize: _t.Required[int]
    BatchWindow: int

class ExecutionAttemptAnswer:
    Status: str
    ColumnStatisticsTaskRunId: str
    ExecutionTimestamp: str
    ErrorMessage: str

class ExecutionPropertyAnswer:
    MaxConcurrentRuns: int

class ExecutionPropertyDict(_t.TypedDict, total=False):
    MaxConcurrentRuns: int

class ExportEncryptionConfigurationAnswer:
    SseAlgorithm: str
    KmsKeyArn: str

class ExportEncryptionConfigurationDict(_t.TypedDict, total=False):
    SseAlgorithm: _Text
    KmsKeyArn: _Text

class ExportLabelsTaskRunPropertiesAnswer:
    OutputS3Path: str

class ExtractedParameterAnswer:
    Key: str
    DefaultValue: str
    PropertyLocation: str
    Value: ResponseExtractionMappingAnswer

class ExtractedParameterDict(_t.TypedDict, total=False):
    Key: _Text
    DefaultValue: _Text
    PropertyLocation: _t.Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"] | _Text
    Value: ResponseExtractionMappingDict

class FederatedCatalogAnswer:
    Identifier: str
    ConnectionName: str
    ConnectionType: str

class FederatedCatalogDict(_t.TypedDict, total=False):
    Identifier: _Text
    ConnectionName: _Text
    ConnectionType: _Text

class FederatedDatabaseAnswer:
    Identifier: str
    ConnectionName: str
    ConnectionType: str

class FederatedDatabaseDict(_t.TypedDict, total=False):
    Identifier: _Text
    ConnectionName: _Text
    ConnectionType: _Text

class FederatedTableAnswer:
    Identifier: str
    DatabaseIdentifier: str
    ConnectionName: str
    ConnectionType: str

class FederatedTableDict(_t.TypedDict, total=False):
    Identifier: _Text
    DatabaseIdentifier: _Text
    ConnectionName: _Text
    ConnectionType: _Text

class FieldAnswer:
    FieldName: str
    Label: str
    Description: str
    FieldType: str
    IsPrimaryKey: bool
    IsNullable: bool
    IsRetrievable: bool
    IsFilterable: bool
    IsPartitionable: bool
    IsCreateable: bool
    IsUpdateable: bool
    IsUpsertable: bool
    IsDefaultOnCreate: bool
    SupportedValues: list[str]
    SupportedFilterOperators: list[str]
    ParentField: str
    NativeDataType: str
    CustomProperties: _Mapping[str, str]

class FieldDefinitionAnswer:
    Name: str
    FieldDataType: str
    ResponseDateFormat: str
    IsPartitionable: bool
    IsNullable: bool
    IsQueryable: bool
    IsOrderable: bool
    FilterOverrides: FilterOverridesAnswer

class FieldDefinitionDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    FieldDataType: _t.Required[_t.Literal["INT", "SMALLINT", "BIGINT", "FLOAT", "LONG", "DATE", "BOOLEAN", "MAP", "ARRAY", "STRING", "TIMESTAMP", "DECIMAL", "BYTE", "SHORT", "DOUBLE", "STRUCT", "BINARY", "UNION"] | _Text]
    ResponseDateFormat: _Text
    IsPartitionable: bool
    IsNullable: bool
    IsQueryable: bool
    IsOrderable: bool
    FilterOverrides: FilterOverridesDict

class FillMissingValuesAnswer:
    Name: str
    Inputs: list[str]
    ImputedPath: str
    FilledPath: str

class FillMissingValuesDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    ImputedPath: _t.Required[_Text]
    FilledPath: _Text

class FilterAnswer:
    Name: str
    Inputs: list[str]
    LogicalOperator: str
    Filters: list[FilterExpressionAnswer]

class FilterConfigurationAnswer:
    FilterMode: str
    OperatorMappings: _Mapping[str, str]
    DateTimeFormat: str
    StripQuotes: bool
    BetweenConfiguration: BetweenConfigurationAnswer
    FilterStringConfiguration: FilterStringConfigurationAnswer

class FilterConfigurationDict(_t.TypedDict, total=False):
    FilterMode: _t.Required[_t.Literal["QUERY_PARAMS", "FILTER_STRING"] | _Text]
    OperatorMappings: _Mapping[str, _Text]
    DateTimeFormat: _Text
    StripQuotes: bool
    BetweenConfiguration: BetweenConfigurationDict
    FilterStringConfiguration: FilterStringConfigurationDict

class FilterDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    LogicalOperator: _t.Required[_t.Literal["AND", "OR"] | _Text]
    Filters: _t.Required[_Sequence[FilterExpressionDict]]

class FilterExpressionAnswer:
    Operation: str
    Negated: bool
    Values: list[FilterValueAnswer]

class FilterExpressionDict(_t.TypedDict, total=False):
    Operation: _t.Required[_t.Literal["EQ", "LT", "GT", "LTE", "GTE", "REGEX", "ISNULL"] | _Text]
    Negated: bool
    Values: _t.Required[_Sequence[FilterValueDict]]

class FilterOverridesAnswer:
    FieldName: str
    OperatorMappings: _Mapping[str, str]
    BetweenConfiguration: BetweenConfigurationAnswer
    DateTimeFormat: str

class FilterOverridesDict(_t.TypedDict, total=False):
    FieldName: _Text
    OperatorMappings: _Mapping[str, _Text]
    BetweenConfiguration: BetweenConfigurationDict
    DateTimeFormat: _Text

class FilterStringConfigurationAnswer:
    QueryParameterName: str
    QuoteStringValues: bool
    QuoteCharacter: str

class FilterStringConfigurationDict(_t.TypedDict, total=False):
    QueryParameterName: _t.Required[_Text]
    QuoteStringValues: bool
    QuoteCharacter: _Text

class FilterValueAnswer:
    Type: str
    Value: list[str]

class FilterValueDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["COLUMNEXTRACTED", "CONSTANT"] | _Text]
    Value: _t.Required[_Sequence[_Text]]

class FindMatchesMetricsAnswer:
    AreaUnderPRCurve: float
    Precision: float
    Recall: float
    F1: float
    ConfusionMatrix: ConfusionMatrixAnswer
    ColumnImportances: list[ColumnImportanceAnswer]

class FindMatchesParametersAnswer:
    PrimaryKeyColumnName: str
    PrecisionRecallTradeoff: float
    AccuracyCostTradeoff: float
    EnforceProvidedLabels: bool

class FindMatchesParametersDict(_t.TypedDict, total=False):
    PrimaryKeyColumnName: _Text
    PrecisionRecallTradeoff: float
    AccuracyCostTradeoff: float
    EnforceProvidedLabels: bool

class FindMatchesTaskRunPropertiesAnswer:
    JobId: str
    JobName: str
    JobRunId: str

class FormTypeItemAnswer:
    Id: str
    Name: str

class GetAssetOutputAnswer:
    Id: str
    Name: str
    Description: str
    CreatedAt: str
    UpdatedAt: str
    AssetTypeId: str
    GlossaryTerms: list[str]
    Forms: _Mapping[str, AssetFormEntryAnswer]
    Attachments: _Mapping[str, AssetFormEntryAnswer]
    IterableForms: _Mapping[str, IterableFormEntryAnswer]

class GetAssetTypeResponseAnswer:
    Id: str
    Name: str
    Forms: _Mapping[str, AssetTypeFormReferenceAnswer]

class GetBlueprintResponseAnswer:
    Blueprint: BlueprintAnswer

class GetBlueprintRunResponseAnswer:
    BlueprintRun: BlueprintRunAnswer

class GetBlueprintRunsResponseAnswer:
    BlueprintRuns: list[BlueprintRunAnswer]
    NextToken: str

class GetCatalogImportStatusResponseAnswer:
    ImportStatus: CatalogImportStatusAnswer

class GetCatalogResponseAnswer:
    Catalog: CatalogAnswer

class GetCatalogsResponseAnswer:
    CatalogList: list[CatalogAnswer]
    NextToken: str

class GetClassifierResponseAnswer:
    Classifier: ClassifierAnswer

class GetClassifiersResponseAnswer:
    Classifiers: list[ClassifierAnswer]
    NextToken: str

class GetColumnStatisticsForPartitionResponseAnswer:
    ColumnStatisticsList: list[ColumnStatisticsAnswer]
    Errors: list[ColumnErrorAnswer]

class GetColumnStatisticsForTableResponseAnswer:
    ColumnStatisticsList: list[ColumnStatisticsAnswer]
    Errors: list[ColumnErrorAnswer]

class GetColumnStatisticsTaskRunResponseAnswer:
    ColumnStatisticsTaskRun: ColumnStatisticsTaskRunAnswer

class GetColumnStatisticsTaskRunsResponseAnswer:
    ColumnStatisticsTaskRuns: list[ColumnStatisticsTaskRunAnswer]
    NextToken: str

class GetColumnStatisticsTaskSettingsResponseAnswer:
    ColumnStatisticsTaskSettings: ColumnStatisticsTaskSettingsAnswer

class GetConnectionResponseAnswer:
    Connection: ConnectionAnswer

class GetConnectionsFilterDict(_t.TypedDict, total=False):
    MatchCriteria: _Sequence[_Text]
    ConnectionType: _Text
    ConnectionSchemaVersion: int

class GetConnectionsResponseAnswer:
    ConnectionList: list[ConnectionAnswer]
    NextToken: str

class GetCrawlerMetricsResponseAnswer:
    CrawlerMetricsList: list[CrawlerMetricsAnswer]
    NextToken: str

class GetCrawlerResponseAnswer:
    Crawler: CrawlerAnswer

class GetCrawlersResponseAnswer:
    Crawlers: list[CrawlerAnswer]
    NextToken: str

class GetCustomEntityTypeResponseAnswer:
    Name: str
    RegexString: str
    ContextWords: list[str]

class GetDashboardUrlResponseAnswer:
    Url: str

class GetDataCatalogEncryptionSettingsResponseAnswer:
    DataCatalogEncryptionSettings: DataCatalogEncryptionSettingsAnswer

class GetDataCatalogExportConfigurationOutputAnswer:
    ExportSetting: str
    Status: str
    EncryptionConfiguration: ExportEncryptionConfigurationAnswer
    S3TableBucketArn: str
    CreatedAt: str
    UpdatedAt: str

class GetDataQualityEvaluationConfigResponseAnswer:
    Name: str
    EvaluationRunMode: str
    CreatedOn: str
    LastModifiedOn: str
    Level: str
    DataSource: DataQualityEvaluationConfigDataSourceAnswer
    RulesetName: str
    ManagedRulesetName: str
    Triggers: list[str]
    ScheduleExpression: str
    StartAt: str
    EndAt: str
    PauseRuns: bool
    Role: str
    NumberOfWorkers: int
    Timeout: int
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptionsAnswer
    AdditionalDataSources: _Mapping[str, DataSourceAnswer]

class GetDataQualityModelResponseAnswer:
    Status: str
    StartedOn: str
    CompletedOn: str
    FailureReason: str

class GetDataQualityModelResultResponseAnswer:
    CompletedOn: str
    Model: list[StatisticModelResultAnswer]

class GetDataQualityResultResponseAnswer:
    ResultId: str
    EvaluationRunMode: str
    DataQualityEvaluationConfig: str
    ProfileId: str
    Score: float
    DataSource: DataSourceAnswer
    RulesetName: str
    EvaluationContext: str
    StartedOn: str
    CompletedOn: str
    JobName: str
    JobRunId: str
    RulesetEvaluationRunId: str
    RuleResults: list[DataQualityRuleResultAnswer]
    AnalyzerResults: list[DataQualityAnalyzerResultAnswer]
    Observations: list[DataQualityObservationAnswer]
    AggregatedMetrics: DataQualityAggregatedMetricsAnswer

class GetDataQualityResultV2ResponseAnswer:
    ResultId: str
    EvaluationRunMode: str
    DataQualityEvaluationConfig: str
    DataSource: DataSourceAnswer
    ProfileId: str
    Dimensions: _Mapping[str, str]
    Tags: _Mapping[str, str]
    ExecutionStartedOn: str
    ExecutionCompletedOn: str
    ResultPublishedOn: str
    Score: float
    RuleResults: list[DataQualityRuleResultAnswer]
    AnalyzerResults: list[DataQualityAnalyzerResultAnswer]
    Observations: list[DataQualityObservationAnswer]
    EvaluationContext: str
    Descriptors: _Mapping[str, str]
    AggregatedMetrics: DataQualityAggregatedMetricsAnswer
    RulesetName: str

class GetDataQualityRuleRecommendationRunResponseAnswer:
    RunId: str
    DataSource: DataSourceAnswer
    Role: str
    NumberOfWorkers: int
    Timeout: int
    Status: str
    ErrorString: str
    StartedOn: str
    LastModifiedOn: str
    CompletedOn: str
    ExecutionTime: int
    RecommendedRuleset: str
    CreatedRulesetName: str
    DataQualitySecurityConfiguration: str
    AdditionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptionsAnswer
    RecommendationMode: str

class GetDataQualityRulesetEvaluationRunResponseAnswer:
    RunId: str
    DataSource: DataSourceAnswer
    Role: str
    NumberOfWorkers: int
    Timeout: int
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptionsAnswer
    Status: str
    ErrorString: str
    StartedOn: str
    LastModifiedOn: str
    CompletedOn: str
    ExecutionTime: int
    RulesetNames: list[str]
    ResultIds: list[str]
    AdditionalDataSources: _Mapping[str, DataSourceAnswer]

class GetDataQualityRulesetResponseAnswer:
    Name: str
    Description: str
    Ruleset: str
    TargetTable: DataQualityTargetTableAnswer
    CreatedOn: str
    LastModifiedOn: str
    RecommendationRunId: str
    DataQualitySecurityConfiguration: str

class GetDatabaseResponseAnswer:
    Database: DatabaseAnswer

class GetDatabasesResponseAnswer:
    DatabaseList: list[DatabaseAnswer]
    NextToken: str

class GetDataflowGraphResponseAnswer:
    DagNodes: list[CodeGenNodeAnswer]
    DagEdges: list[CodeGenEdgeAnswer]

class GetDevEndpointResponseAnswer:
    DevEndpoint: DevEndpointAnswer

class GetDevEndpointsResponseAnswer:
    DevEndpoints: list[DevEndpointAnswer]
    NextToken: str

class GetEntityRecordsResponseAnswer:
    Records: list[_t.Any]
    NextToken: str

class GetFormTypeResponseAnswer:
    Id: str
    Name: str
    Schema: str

class GetGlossaryResponseAnswer:
    Id: str
    Name: str
    Description: str

class GetGlossaryTermResponseAnswer:
    Id: str
    GlossaryId: str
    Name: str
    ShortDescription: str
    LongDescription: str

class GetGlueIdentityCenterConfigurationResponseAnswer:
    ApplicationArn: str
    InstanceArn: str
    Scopes: list[str]
    UserBackgroundSessionsEnabled: bool

class GetIntegrationResourcePropertyResponseAnswer:
    ResourceArn: str
    ResourcePropertyArn: str
    SourceProcessingProperties: SourceProcessingPropertiesAnswer
    TargetProcessingProperties: TargetProcessingPropertiesAnswer

class GetIntegrationTablePropertiesResponseAnswer:
    ResourceArn: str
    TableName: str
    SourceTableConfig: SourceTableConfigAnswer
    TargetTableConfig: TargetTableConfigAnswer

class GetJobBookmarkResponseAnswer:
    JobBookmarkEntry: JobBookmarkEntryAnswer

class GetJobResponseAnswer:
    Job: JobAnswer

class GetJobRunResponseAnswer:
    JobRun: JobRunAnswer

class GetJobRunsResponseAnswer:
    JobRuns: list[JobRunAnswer]
    NextToken: str

class GetJobUpgradeAnalysisResponseAnswer:
    JobName: str
    AnalysisId: str
    Status: str
    SourceVersion: str
    TargetVersion: str
    AnalysisType: str
    AutoUpgradeEvaluationSummary: str
    ErrorMessage: str
    AutoUpgradeEligibilitySummary: str

class GetJobsResponseAnswer:
    Jobs: list[JobAnswer]
    NextToken: str

class GetMLTaskRunResponseAnswer:
    TransformId: str
    TaskRunId: str
    Status: str
    LogGroupName: str
    Properties: TaskRunPropertiesAnswer
    ErrorString: str
    StartedOn: str
    LastModifiedOn: str
    CompletedOn: str
    ExecutionTime: int

class GetMLTaskRunsResponseAnswer:
    TaskRuns: list[TaskRunAnswer]
    NextToken: str

class GetMLTransformResponseAnswer:
    TransformId: str
    Name: str
    Description: str
    Status: str
    CreatedOn: str
    LastModifiedOn: str
    InputRecordTables: list[GlueTableAnswer]
    Parameters: TransformParametersAnswer
    EvaluationMetrics: EvaluationMetricsAnswer
    LabelCount: int
    Schema: list[SchemaColumnAnswer]
    Role: str
    GlueVersion: str
    MaxCapacity: float
    WorkerType: str
    NumberOfWorkers: int
    Timeout: int
    MaxRetries: int
    TransformEncryption: TransformEncryptionAnswer

class GetMLTransformsResponseAnswer:
    Transforms: list[MLTransformAnswer]
    NextToken: str

class GetMappingResponseAnswer:
    Mapping: list[MappingEntryAnswer]

class GetMaterializedViewRefreshTaskRunResponseAnswer:
    MaterializedViewRefreshTaskRun: MaterializedViewRefreshTaskRunAnswer

class GetPartitionIndexesResponseAnswer:
    PartitionIndexDescriptorList: list[PartitionIndexDescriptorAnswer]
    NextToken: str

class GetPartitionResponseAnswer:
    Partition: PartitionAnswer

class GetPartitionsResponseAnswer:
    Partitions: list[PartitionAnswer]
    NextToken: str

class GetPlanResponseAnswer:
    PythonScript: str
    ScalaCode: str

class GetRegistryResponseAnswer:
    RegistryName: str
    RegistryArn: str
    Description: str
    Status: str
    CreatedTime: str
    UpdatedTime: str

class GetResourcePoliciesResponseAnswer:
    GetResourcePoliciesResponseList: list[GluePolicyAnswer]
    NextToken: str

class GetResourcePolicyResponseAnswer:
    PolicyInJson: str
    PolicyHash: str
    CreateTime: str
    UpdateTime: str

class GetSchemaByDefinitionResponseAnswer:
    SchemaVersionId: str
    SchemaArn: str
    DataFormat: str
    Status: str
    CreatedTime: str

class GetSchemaResponseAnswer:
    RegistryName: str
    RegistryArn: str
    SchemaName: str
    SchemaArn: str
    Description: str
    DataFormat: str
    Compatibility: str
    SchemaCheckpoint: int
    LatestSchemaVersion: int
    NextSchemaVersion: int
    SchemaStatus: str
    CreatedTime: str
    UpdatedTime: str

class GetSchemaVersionResponseAnswer:
    SchemaVersionId: str
    SchemaDefinition: str
    DataFormat: str
    SchemaArn: str
    VersionNumber: int
    Status: str
    CreatedTime: str

class GetSchemaVersionsDiffResponseAnswer:
    Diff: str

class GetSecurityConfigurationResponseAnswer:
    SecurityConfiguration: SecurityConfigurationAnswer

class GetSecurityConfigurationsResponseAnswer:
    SecurityConfigurations: list[SecurityConfigurationAnswer]
    NextToken: str

class GetSessionEndpointResponseAnswer:
    SparkConnect: SessionEndpointAnswer

class GetSessionResponseAnswer:
    Session: SessionAnswer

class GetStatementResponseAnswer:
    Statement: StatementAnswer

class GetSystemLogsForJobRunResponseAnswer:
    SystemLogsUrl: str

class GetSystemLogsForSessionResponseAnswer:
    SystemLogsUrl: str

class GetTableOptimizerResponseAnswer:
    CatalogId: str
    DatabaseName: str
    TableName: str
    TableOptimizer: TableOptimizerAnswer

class GetTableResponseAnswer:
    Table: TableAnswer

class GetTableVersionResponseAnswer:
    TableVersion: TableVersionAnswer

class GetTableVersionsResponseAnswer:
    TableVersions: list[TableVersionAnswer]
    NextToken: str

class GetTablesResponseAnswer:
    TableList: list[TableAnswer]
    NextToken: str

class GetTagsResponseAnswer:
    Tags: _Mapping[str, str]

class GetTriggerResponseAnswer:
    Trigger: TriggerAnswer

class GetTriggersResponseAnswer:
    Triggers: list[TriggerAnswer]
    NextToken: str

class GetUnfilteredPartitionMetadataResponseAnswer:
    Partition: PartitionAnswer
    AuthorizedColumns: list[str]
    IsRegisteredWithLakeFormation: bool

class GetUnfilteredPartitionsMetadataResponseAnswer:
    UnfilteredPartitions: list[UnfilteredPartitionAnswer]
    NextToken: str

class GetUnfilteredTableMetadataResponseAnswer:
    Table: TableAnswer
    AuthorizedColumns: list[str]
    IsRegisteredWithLakeFormation: bool
    CellFilters: list[ColumnRowFilterAnswer]
    QueryAuthorizationId: str
    IsMultiDialectView: bool
    IsMaterializedView: bool
    ResourceArn: str
    IsProtected: bool
    Permissions: list[str]
    RowFilter: str

class GetUsageProfileResponseAnswer:
    Name: str
    Description: str
    Configuration: ProfileConfigurationAnswer
    CreatedOn: str
    LastModifiedOn: str

class GetUserDefinedFunctionResponseAnswer:
    UserDefinedFunction: UserDefinedFunctionAnswer

class GetUserDefinedFunctionsResponseAnswer:
    UserDefinedFunctions: list[UserDefinedFunctionAnswer]
    NextToken: str

class GetWorkflowResponseAnswer:
    Workflow: WorkflowAnswer

class GetWorkflowRunPropertiesResponseAnswer:
    RunProperties: _Mapping[str, str]

class GetWorkflowRunResponseAnswer:
    Run: WorkflowRunAnswer

class GetWorkflowRunsResponseAnswer:
    Runs: list[WorkflowRunAnswer]
    NextToken: str

class GlossaryItemAnswer:
    Id: str
    Name: str
    Description: str

class GlossaryTermItemAnswer:
    Id: str
    Name: str
    ShortDescription: str

class GluePolicyAnswer:
    PolicyInJson: str
    PolicyHash: str
    CreateTime: str
    UpdateTime: str

class GlueSchemaAnswer:
    Columns: list[GlueStudioSchemaColumnAnswer]

class GlueSchemaDict(_t.TypedDict, total=False):
    Columns: _Sequence[GlueStudioSchemaColumnDict]

class GlueStudioSchemaColumnAnswer:
    Name: str
    Type: str
    GlueStudioType: str

class GlueStudioSchemaColumnDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Type: _Text
    GlueStudioType: _Text

class GlueTableAnswer:
    DatabaseName: str
    TableName: str
    CatalogId: str
    ConnectionName: str
    AdditionalOptions: _Mapping[str, str]

class GlueTableDict(_t.TypedDict, total=False):
    DatabaseName: _t.Required[_Text]
    TableName: _t.Required[_Text]
    CatalogId: _Text
    ConnectionName: _Text
    AdditionalOptions: _Mapping[str, _Text]

class GovernedCatalogSourceAnswer:
    Name: str
    Database: str
    Table: str
    PartitionPredicate: str
    AdditionalOptions: S3SourceAdditionalOptionsAnswer

class GovernedCatalogSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    PartitionPredicate: _Text
    AdditionalOptions: S3SourceAdditionalOptionsDict

class GovernedCatalogTargetAnswer:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Table: str
    Database: str
    SchemaChangePolicy: CatalogSchemaChangePolicyAnswer

class GovernedCatalogTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    PartitionKeys: _Sequence[_Sequence[_Text]]
    Table: _t.Required[_Text]
    Database: _t.Required[_Text]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict

class GrokClassifierAnswer:
    Name: str
    Classification: str
    CreationTime: str
    LastUpdated: str
    Version: int
    GrokPattern: str
    CustomPatterns: str

class GroupFiltersAnswer:
    GroupName: str
    Filters: list[FilterExpressionAnswer]
    LogicalOperator: str

class GroupFiltersDict(_t.TypedDict, total=False):
    GroupName: _t.Required[_Text]
    Filters: _t.Required[_Sequence[FilterExpressionDict]]
    LogicalOperator: _t.Required[_t.Literal["AND", "OR"] | _Text]

class HudiTargetAnswer:
    Paths: list[str]
    ConnectionName: str
    Exclusions: list[str]
    MaximumTraversalDepth: int

class HudiTargetDict(_t.TypedDict, total=False):
    Paths: _Sequence[_Text]
    ConnectionName: _Text
    Exclusions: _Sequence[_Text]
    MaximumTraversalDepth: int

class IcebergCompactionConfigurationAnswer:
    Strategy: str
    MinInputFiles: int
    DeleteFileThreshold: int

class IcebergCompactionConfigurationDict(_t.TypedDict, total=False):
    Strategy: _t.Literal["binpack", "sort", "z-order"] | _Text
    MinInputFiles: int
    DeleteFileThreshold: int

class IcebergCompactionMetricsAnswer:
    NumberOfBytesCompacted: int
    NumberOfFilesCompacted: int
    DpuHours: float
    NumberOfDpus: int
    JobDurationInHour: float

class IcebergEncryptedKeyDict(_t.TypedDict, total=False):
    KeyId: _t.Required[_Text]
    EncryptedKeyMetadata: _t.Required[_Text]
    EncryptedById: _Text
    Properties: _Mapping[str, _Text]

class IcebergInputDict(_t.TypedDict, total=False):
    MetadataOperation: _t.Required[_t.Literal["CREATE"] | _Text]
    Version: _Text
    CreateIcebergTableInput: CreateIcebergTableInputDict

class IcebergOptimizationPropertiesDict(_t.TypedDict, total=False):
    RoleArn: _Text
    Compaction: _Mapping[str, _Text]
    Retention: _Mapping[str, _Text]
    OrphanFileDeletion: _Mapping[str, _Text]

class IcebergOptimizationPropertiesOutputAnswer:
    RoleArn: str
    Compaction: _Mapping[str, str]
    Retention: _Mapping[str, str]
    OrphanFileDeletion: _Mapping[str, str]
    LastUpdatedTime: str

class IcebergOrphanFileDeletionConfigurationAnswer:
    OrphanFileRetentionPeriodInDays: int
    Location: str
    RunRateInHours: int

class IcebergOrphanFileDeletionConfigurationDict(_t.TypedDict, total=False):
    OrphanFileRetentionPeriodInDays: int
    Location: _Text
    RunRateInHours: int

class IcebergOrphanFileDeletionMetricsAnswer:
    NumberOfOrphanFilesDeleted: int
    DpuHours: float
    NumberOfDpus: int
    JobDurationInHour: float

class IcebergPartitionFieldAnswer:
    SourceId: int
    Transform: str
    Name: str
    FieldId: int

class IcebergPartitionFieldDict(_t.TypedDict, total=False):
    SourceId: _t.Required[int]
    Transform: _t.Required[_Text]
    Name: _t.Required[_Text]
    FieldId: int

class IcebergPartitionSpecAnswer:
    Fields: list[IcebergPartitionFieldAnswer]
    SpecId: int

class IcebergPartitionSpecDict(_t.TypedDict, total=False):
    Fields: _t.Required[_Sequence[IcebergPartitionFieldDict]]
    SpecId: int

class IcebergRetentionConfigurationAnswer:
    SnapshotRetentionPeriodInDays: int
    NumberOfSnapshotsToRetain: int
    CleanExpiredFiles: bool
    RunRateInHours: int

class IcebergRetentionConfigurationDict(_t.TypedDict, total=False):
    SnapshotRetentionPeriodInDays: int
    NumberOfSnapshotsToRetain: int
    CleanExpiredFiles: bool
    RunRateInHours: int

class IcebergRetentionMetricsAnswer:
    NumberOfDataFilesDeleted: int
    NumberOfManifestFilesDeleted: int
    NumberOfManifestListsDeleted: int
    DpuHours: float
    NumberOfDpus: int
    JobDurationInHour: float

class IcebergSchemaAnswer:
    SchemaId: int
    IdentifierFieldIds: list[int]
    Type: str
    Fields: list[IcebergStructFieldAnswer]

class IcebergSchemaDict(_t.TypedDict, total=False):
    SchemaId: int
    IdentifierFieldIds: _Sequence[int]
    Type: _t.Literal["struct"] | _Text
    Fields: _t.Required[_Sequence[IcebergStructFieldDict]]

class IcebergSortFieldAnswer:
    SourceId: int
    Transform: str
    Direction: str
    NullOrder: str

class IcebergSortFieldDict(_t.TypedDict, total=False):
    SourceId: _t.Required[int]
    Transform: _t.Required[_Text]
    Direction: _t.Required[_t.Literal["asc", "desc"] | _Text]
    NullOrder: _t.Required[_t.Literal["nulls-first", "nulls-last"] | _Text]

class IcebergSortOrderAnswer:
    OrderId: int
    Fields: list[IcebergSortFieldAnswer]

class IcebergSortOrderDict(_t.TypedDict, total=False):
    OrderId: _t.Required[int]
    Fields: _t.Required[_Sequence[IcebergSortFieldDict]]

class IcebergStructFieldAnswer:
    Id: int
    Name: str
    Type: _t.Any
    Required: bool
    Doc: str
    InitialDefault: _t.Any
    WriteDefault: _t.Any

class IcebergStructFieldDict(_t.TypedDict, total=False):
    Id: _t.Required[int]
    Name: _t.Required[_Text]
    Type: _t.Required[object]
    Required: _t.Required[bool]
    Doc: _Text
    InitialDefault: object
    WriteDefault: object

class IcebergTableMetadataAnswer:
    FormatVersion: str
    TableUuid: str
    Location: str
    Properties: _Mapping[str, str]
    Schemas: list[IcebergSchemaAnswer]
    CurrentSchemaId: int
    LastColumnId: int
    PartitionSpecs: list[IcebergPartitionSpecAnswer]
    DefaultSpecId: int
    LastPartitionId: int
    SortOrders: list[IcebergSortOrderAnswer]
    DefaultSortOrderId: int

class IcebergTableUpdateDict(_t.TypedDict, total=False):
    Schema: _t.Required[IcebergSchemaDict]
    PartitionSpec: IcebergPartitionSpecDict
    SortOrder: IcebergSortOrderDict
    Location: _t.Required[_Text]
    Properties: _Mapping[str, _Text]
    Action: _t.Literal["add-schema", "set-current-schema", "add-spec", "set-default-spec", "add-sort-order", "set-default-sort-order", "set-location", "set-properties", "remove-properties", "add-encryption-key", "remove-encryption-key"] | _Text
    EncryptionKey: IcebergEncryptedKeyDict
    KeyId: _Text

class IcebergTargetAnswer:
    Paths: list[str]
    ConnectionName: str
    Exclusions: list[str]
    MaximumTraversalDepth: int

class IcebergTargetDict(_t.TypedDict, total=False):
    Paths: _Sequence[_Text]
    ConnectionName: _Text
    Exclusions: _Sequence[_Text]
    MaximumTraversalDepth: int

class ImportCatalogToGlueResponseAnswer:
    ...

class ImportLabelsTaskRunPropertiesAnswer:
    InputS3Path: str
    Replace: bool

class InboundIntegrationAnswer:
    SourceArn: str
    TargetArn: str
    IntegrationArn: str
    Status: str
    CreateTime: str
    IntegrationConfig: IntegrationConfigAnswer
    Errors: list[IntegrationErrorAnswer]

class IntegrationAnswer:
    SourceArn: str
    TargetArn: str
    Description: str
    IntegrationName: str
    IntegrationArn: str
    KmsKeyId: str
    AdditionalEncryptionContext: _Mapping[str, str]
    Tags: list[TagAnswer]
    Status: str
    CreateTime: str
    IntegrationConfig: IntegrationConfigAnswer
    Errors: list[IntegrationErrorAnswer]
    DataFilter: str

class IntegrationConfigAnswer:
    RefreshInterval: str
    SourceProperties: _Mapping[str, str]
    ContinuousSync: bool
    TargetNamespace: str

class IntegrationConfigDict(_t.TypedDict, total=False):
    RefreshInterval: _Text
    SourceProperties: _Mapping[str, _Text]
    ContinuousSync: bool
    TargetNamespace: _Text

class IntegrationErrorAnswer:
    ErrorCode: str
    ErrorMessage: str

class IntegrationFilterDict(_t.TypedDict, total=False):
    Name: _Text
    Values: _Sequence[_Text]

class IntegrationPartitionAnswer:
    FieldName: str
    FunctionSpec: str
    ConversionSpec: str

class IntegrationPartitionDict(_t.TypedDict, total=False):
    FieldName: _Text
    FunctionSpec: _Text
    ConversionSpec: _Text

class IntegrationResourcePropertyAnswer:
    ResourceArn: str
    ResourcePropertyArn: str
    SourceProcessingProperties: SourceProcessingPropertiesAnswer
    TargetProcessingProperties: TargetProcessingPropertiesAnswer

class IntegrationResourcePropertyFilterDict(_t.TypedDict, total=False):
    Name: _Text
    Values: _Sequence[_Text]

class IntegrationTablePropertiesAnswer:
    ResourceArn: str
    TableName: str
    SourceTableConfig: SourceTableConfigAnswer
    TargetTableConfig: TargetTableConfigAnswer

class IntegrationTablePropertiesFilterDict(_t.TypedDict, total=False):
    Name: _Text
    Values: _Sequence[_Text]

class ItemErrorAnswer:
    ItemIdentifier: str
    Code: str
    Message: str

class IterableFormEntryAnswer:
    FormTypeId: str

class IterableFormItemAnswer:
    ItemId: str
    ItemName: str
    GlossaryTerms: list[str]
    Forms: _Mapping[str, AssetFormEntryAnswer]
    Attachments: _Mapping[str, AssetFormEntryAnswer]

class IterableFormListItemAnswer:
    ItemId: str
    ItemName: str
    Description: str
    GlossaryTerms: list[str]

class JDBCConnectorOptionsAnswer:
    FilterPredicate: str
    PartitionColumn: str
    LowerBound: int
    UpperBound: int
    NumPartitions: int
    JobBookmarkKeys: list[str]
    JobBookmarkKeysSortOrder: str
    DataTypeMapping: _Mapping[str, str]

class JDBCConnectorOptionsDict(_t.TypedDict, total=False):
    FilterPredicate: _Text
    PartitionColumn: _Text
    LowerBound: int
    UpperBound: int
    NumPartitions: int
    JobBookmarkKeys: _Sequence[_Text]
    JobBookmarkKeysSortOrder: _Text
    DataTypeMapping: _Mapping[str, _t.Literal["DATE", "STRING", "TIMESTAMP", "INT", "FLOAT", "LONG", "BIGDECIMAL", "BYTE", "SHORT", "DOUBLE"] | _Text]

class JDBCConnectorSourceAnswer:
    Name: str
    ConnectionName: str
    ConnectorName: str
    ConnectionType: str
    AdditionalOptions: JDBCConnectorOptionsAnswer
    ConnectionTable: str
    Query: str
    OutputSchemas: list[GlueSchemaAnswer]

class JDBCConnectorSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ConnectionName: _t.Required[_Text]
    ConnectorName: _t.Required[_Text]
    ConnectionType: _t.Required[_Text]
    AdditionalOptions: JDBCConnectorOptionsDict
    ConnectionTable: _Text
    Query: _Text
    OutputSchemas: _Sequence[GlueSchemaDict]

class JDBCConnectorTargetAnswer:
    Name: str
    Inputs: list[str]
    ConnectionName: str
    ConnectionTable: str
    ConnectorName: str
    ConnectionType: str
    AdditionalOptions: _Mapping[str, str]
    OutputSchemas: list[GlueSchemaAnswer]

class JDBCConnectorTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    ConnectionName: _t.Required[_Text]
    ConnectionTable: _t.Required[_Text]
    ConnectorName: _t.Required[_Text]
    ConnectionType: _t.Required[_Text]
    AdditionalOptions: _Mapping[str, _Text]
    OutputSchemas: _Sequence[GlueSchemaDict]

class JWTBearerPropertiesDict(_t.TypedDict, total=False):
    TokenUrl: ConnectorPropertyDict
    RequestMethod: _t.Literal["GET", "POST"] | _Text
    ContentType: _t.Literal["APPLICATION_JSON", "URL_ENCODED"] | _Text
    JwtToken: ConnectorPropertyDict
    TokenUrlParameters: _Sequence[ConnectorPropertyDict]

class JdbcTargetAnswer:
    ConnectionName: str
    Path: str
    Exclusions: list[str]
    EnableAdditionalMetadata: list[str]

class JdbcTargetDict(_t.TypedDict, total=False):
    ConnectionName: _Text
    Path: _Text
    Exclusions: _Sequence[_Text]
    EnableAdditionalMetadata: _Sequence[_t.Literal["COMMENTS", "RAWTYPES"] | _Text]

class JobAnswer:
    Name: str
    JobMode: str
    JobRunQueuingEnabled: bool
    Description: str
    LogUri: str
    Role: str
    CreatedOn: str
    LastModifiedOn: str
    ExecutionProperty: ExecutionPropertyAnswer
    Command: JobCommandAnswer
    DefaultArguments: _Mapping[str, str]
    NonOverridableArguments: _Mapping[str, str]
    Connections: ConnectionsListAnswer
    MaxRetries: int
    AllocatedCapacity: int
    Timeout: int
    MaxCapacity: float
    WorkerType: str
    NumberOfWorkers: int
    SecurityConfiguration: str
    NotificationProperty: NotificationPropertyAnswer
    GlueVersion: str
    CodeGenConfigurationNodes: _Mapping[str, CodeGenConfigurationNodeAnswer]
    ExecutionClass: str
    SourceControlDetails: SourceControlDetailsAnswer
    MaintenanceWindow: str
    ProfileName: str
    AutoUpgradeMetadata: AutoUpgradeMetadataAnswer

class JobBookmarkEntryAnswer:
    JobName: str
    Version: int
    Run: int
    Attempt: int
    PreviousRunId: str
    RunId: str
    JobBookmark: str

class JobBookmarksEncryptionAnswer:
    JobBookmarksEncryptionMode: str
    KmsKeyArn: str

class JobBookmarksEncryptionDict(_t.TypedDict, total=False):
    JobBookmarksEncryptionMode: _t.Literal["DISABLED", "CSE-KMS"] | _Text
    KmsKeyArn: _Text

class JobCommandAnswer:
    Name: str
    ScriptLocation: str
    PythonVersion: str
    Runtime: str

class JobCommandDict(_t.TypedDict, total=False):
    Name: _Text
    ScriptLocation: _Text
    PythonVersion: _Text
    Runtime: _Text

class JobNodeDetailsAnswer:
    JobRuns: list[JobRunAnswer]

class JobRunAnswer:
    Id: str
    Attempt: int
    PreviousRunId: str
    TriggerName: str
    JobName: str
    JobMode: str
    JobRunQueuingEnabled: bool
    StartedOn: str
    LastModifiedOn: str
    CompletedOn: str
    JobRunState: str
    Arguments: _Mapping[str, str]
    ErrorMessage: str
    PredecessorRuns: list[PredecessorAnswer]
    AllocatedCapacity: int
    ExecutionTime: int
    Timeout: int
    MaxCapacity: float
    WorkerType: str
    NumberOfWorkers: int
    SecurityConfiguration: str
    LogGroupName: str
    NotificationProperty: NotificationPropertyAnswer
    GlueVersion: str
    DpuSeconds: float
    ExecutionClass: str
    MaintenanceWindow: str
    ProfileName: str
    StateDetail: str
    ExecutionRoleSessionPolicy: str

class JobUpdateDict(_t.TypedDict, total=False):
    JobMode: _t.Literal["SCRIPT", "VISUAL", "NOTEBOOK"] | _Text
    JobRunQueuingEnabled: bool
    Description: _Text
    LogUri: _Text
    Role: _Text
    ExecutionProperty: ExecutionPropertyDict
    Command: JobCommandDict
    DefaultArguments: _Mapping[str, _Text]
    NonOverridableArguments: _Mapping[str, _Text]
    Connections: ConnectionsListDict
    MaxRetries: int
    AllocatedCapacity: int
    Timeout: int
    MaxCapacity: float
    WorkerType: _t.Literal["Standard", "G.1X", "G.2X", "G.4X", "G.8X", "G.025X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] | _Text
    NumberOfWorkers: int
    SecurityConfiguration: _Text
    NotificationProperty: NotificationPropertyDict
    GlueVersion: _Text
    CodeGenConfigurationNodes: _Mapping[str, CodeGenConfigurationNodeDict]
    ExecutionClass: _t.Literal["FLEX", "STANDARD"] | _Text
    SourceControlDetails: SourceControlDetailsDict
    MaintenanceWindow: _Text

class JoinAnswer:
    Name: str
    Inputs: list[str]
    JoinType: str
    Columns: list[JoinColumnAnswer]

class JoinColumnAnswer:
    From: str
    Keys: list[list[str]]

class JoinColumnDict(_t.TypedDict, total=False):
    From: _t.Required[_Text]
    Keys: _t.Required[_Sequence[_Sequence[_Text]]]

class JoinDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    JoinType: _t.Required[_t.Literal["equijoin", "left", "right", "outer", "leftsemi", "leftanti"] | _Text]
    Columns: _t.Required[_Sequence[JoinColumnDict]]

class JsonClassifierAnswer:
    Name: str
    CreationTime: str
    LastUpdated: str
    Version: int
    JsonPath: str

class KafkaStreamingSourceOptionsAnswer:
    BootstrapServers: str
    SecurityProtocol: str
    ConnectionName: str
    TopicName: str
    Assign: str
    SubscribePattern: str
    Classification: str
    Delimiter: str
    StartingOffsets: str
    EndingOffsets: str
    PollTimeoutMs: int
    NumRetries: int
    RetryIntervalMs: int
    MaxOffsetsPerTrigger: int
    MinPartitions: int
    IncludeHeaders: bool
    AddRecordTimestamp: str
    EmitConsumerLagMetrics: str
    StartingTimestamp: str

class KafkaStreamingSourceOptionsDict(_t.TypedDict, total=False):
    BootstrapServers: _Text
    SecurityProtocol: _Text
    ConnectionName: _Text
    TopicName: _Text
    Assign: _Text
    SubscribePattern: _Text
    Classification: _Text
    Delimiter: _Text
    StartingOffsets: _Text
    EndingOffsets: _Text
    PollTimeoutMs: int
    NumRetries: int
    RetryIntervalMs: int
    MaxOffsetsPerTrigger: int
    MinPartitions: int
    IncludeHeaders: bool
    AddRecordTimestamp: _Text
    EmitConsumerLagMetrics: _Text
    StartingTimestamp: _Text | float

class KeySchemaElementAnswer:
    Name: str
    Type: str

class KinesisStreamingSourceOptionsAnswer:
    EndpointUrl: str
    StreamName: str
    Classification: str
    Delimiter: str
    StartingPosition: str
    MaxFetchTimeInMs: int
    MaxFetchRecordsPerShard: int
    MaxRecordPerRead: int
    AddIdleTimeBetweenReads: bool
    IdleTimeBetweenReadsInMs: int
    DescribeShardInterval: int
    NumRetries: int
    RetryIntervalMs: int
    MaxRetryIntervalMs: int
    AvoidEmptyBatches: bool
    StreamArn: str
    RoleArn: str
    RoleSessionName: str
    AddRecordTimestamp: str
    EmitConsumerLagMetrics: str
    StartingTimestamp: str
    FanoutConsumerARN: str

class KinesisStreamingSourceOptionsDict(_t.TypedDict, total=False):
    EndpointUrl: _Text
    StreamName: _Text
    Classification: _Text
    Delimiter: _Text
    StartingPosition: _t.Literal["latest", "trim_horizon", "earliest", "timestamp"] | _Text
    MaxFetchTimeInMs: int
    MaxFetchRecordsPerShard: int
    MaxRecordPerRead: int
    AddIdleTimeBetweenReads: bool
    IdleTimeBetweenReadsInMs: int
    DescribeShardInterval: int
    NumRetries: int
    RetryIntervalMs: int
    MaxRetryIntervalMs: int
    AvoidEmptyBatches: bool
    StreamArn: _Text
    RoleArn: _Text
    RoleSessionName: _Text
    AddRecordTimestamp: _Text
    EmitConsumerLagMetrics: _Text
    StartingTimestamp: _Text | float
    FanoutConsumerARN: _Text

class LabelingSetGenerationTaskRunPropertiesAnswer:
    OutputS3Path: str

class LakeFormationConfigurationAnswer:
    UseLakeFormationCredentials: bool
    AccountId: str

class LakeFormationConfigurationDict(_t.TypedDict, total=False):
    UseLakeFormationCredentials: bool
    AccountId: _Text

class LastActiveDefinitionAnswer:
    Description: str
    LastModifiedOn: str
    ParameterSpec: str
    BlueprintLocation: str
    BlueprintServiceLocation: str

class LastCrawlInfoAnswer:
    Status: str
    ErrorMessage: str
    LogGroup: str
    LogStream: str
    MessagePrefix: str
    StartTime: str

class LineageConfigurationAnswer:
    CrawlerLineageSettings: str

class LineageConfigurationDict(_t.TypedDict, total=False):
    CrawlerLineageSettings: _t.Literal["ENABLE", "DISABLE"] | _Text

class ListAssetTypesResponseAnswer:
    Items: list[AssetTypeItemAnswer]
    NextToken: str

class ListBlueprintsResponseAnswer:
    Blueprints: list[str]
    NextToken: str

class ListColumnStatisticsTaskRunsResponseAnswer:
    ColumnStatisticsTaskRunIds: list[str]
    NextToken: str

class ListConnectionTypesResponseAnswer:
    ConnectionTypes: list[ConnectionTypeBriefAnswer]
    NextToken: str

class ListCrawlersResponseAnswer:
    CrawlerNames: list[str]
    NextToken: str

class ListCrawlsResponseAnswer:
    Crawls: list[CrawlerHistoryAnswer]
    NextToken: str

class ListCustomEntityTypesResponseAnswer:
    CustomEntityTypes: list[CustomEntityTypeAnswer]
    NextToken: str

class ListDataQualityEvaluationConfigsResponseAnswer:
    DataQualityEvaluationConfigs: list[DataQualityEvaluationConfigListDetailsAnswer]
    NextToken: str

class ListDataQualityResultsResponseAnswer:
    Results: list[DataQualityResultDescriptionAnswer]
    NextToken: str

class ListDataQualityResultsV2ResponseAnswer:
    Results: list[DataQualityResultsV2DescriptionAnswer]
    NextToken: str

class ListDataQualityRuleRecommendationRunsResponseAnswer:
    Runs: list[DataQualityRuleRecommendationRunDescriptionAnswer]
    NextToken: str

class ListDataQualityRulesetEvaluationRunsResponseAnswer:
    Runs: list[DataQualityRulesetEvaluationRunDescriptionAnswer]
    NextToken: str

class ListDataQualityRulesetsResponseAnswer:
    Rulesets: list[DataQualityRulesetListDetailsAnswer]
    NextToken: str

class ListDataQualityStatisticAnnotationsResponseAnswer:
    Annotations: list[StatisticAnnotationAnswer]
    NextToken: str

class ListDataQualityStatisticsResponseAnswer:
    Statistics: list[StatisticSummaryAnswer]
    NextToken: str

class ListDevEndpointsResponseAnswer:
    DevEndpointNames: list[str]
    NextToken: str

class ListEntitiesResponseAnswer:
    Entities: list[EntityAnswer]
    NextToken: str

class ListFormTypesResponseAnswer:
    Items: list[FormTypeItemAnswer]
    NextToken: str

class ListGlossariesResponseAnswer:
    Items: list[GlossaryItemAnswer]
    NextToken: str

class ListGlossaryTermsResponseAnswer:
    Items: list[GlossaryTermItemAnswer]
    NextToken: str

class ListIntegrationResourcePropertiesResponseAnswer:
    IntegrationResourcePropertyList: list[IntegrationResourcePropertyAnswer]
    Marker: str

class ListIntegrationTablePropertiesResponseAnswer:
    IntegrationTablePropertiesList: list[IntegrationTablePropertiesAnswer]
    Marker: str

class ListIterableFormsResponseAnswer:
    Items: list[IterableFormListItemAnswer]
    NextToken: str

class ListJobsResponseAnswer:
    JobNames: list[str]
    NextToken: str

class ListMLTransformsResponseAnswer:
    TransformIds: list[str]
    NextToken: str

class ListMaterializedViewRefreshTaskRunsResponseAnswer:
    MaterializedViewRefreshTaskRuns: list[MaterializedViewRefreshTaskRunAnswer]
    NextToken: str

class ListRegistriesResponseAnswer:
    Registries: list[RegistryListItemAnswer]
    NextToken: str

class ListSchemaVersionsResponseAnswer:
    Schemas: list[SchemaVersionListItemAnswer]
    NextToken: str

class ListSchemasResponseAnswer:
    Schemas: list[SchemaListItemAnswer]
    NextToken: str

class ListSessionsResponseAnswer:
    Ids: list[str]
    Sessions: list[SessionAnswer]
    NextToken: str

class ListStatementsResponseAnswer:
    Statements: list[StatementAnswer]
    NextToken: str

class ListTableOptimizerRunsResponseAnswer:
    CatalogId: str
    DatabaseName: str
    TableName: str
    NextToken: str
    TableOptimizerRuns: list[TableOptimizerRunAnswer]

class ListTriggersResponseAnswer:
    TriggerNames: list[str]
    NextToken: str

class ListUsageProfilesResponseAnswer:
    Profiles: list[UsageProfileDefinitionAnswer]
    NextToken: str

class ListWorkflowsResponseAnswer:
    Workflows: list[str]
    NextToken: str

class LocationDict(_t.TypedDict, total=False):
    Jdbc: _Sequence[CodeGenNodeArgDict]
    S3: _Sequence[CodeGenNodeArgDict]
    DynamoDB: _Sequence[CodeGenNodeArgDict]

class LongColumnStatisticsDataAnswer:
    MinimumValue: int
    MaximumValue: int
    NumberOfNulls: int
    NumberOfDistinctValues: int

class LongColumnStatisticsDataDict(_t.TypedDict, total=False):
    MinimumValue: int
    MaximumValue: int
    NumberOfNulls: _t.Required[int]
    NumberOfDistinctValues: _t.Required[int]

class MLTransformAnswer:
    TransformId: str
    Name: str
    Description: str
    Status: str
    CreatedOn: str
    LastModifiedOn: str
    InputRecordTables: list[GlueTableAnswer]
    Parameters: TransformParametersAnswer
    EvaluationMetrics: EvaluationMetricsAnswer
    LabelCount: int
    Schema: list[SchemaColumnAnswer]
    Role: str
    GlueVersion: str
    MaxCapacity: float
    WorkerType: str
    NumberOfWorkers: int
    Timeout: int
    MaxRetries: int
    TransformEncryption: TransformEncryptionAnswer

class MLUserDataEncryptionAnswer:
    MlUserDataEncryptionMode: str
    KmsKeyId: str

class MLUserDataEncryptionDict(_t.TypedDict, total=False):
    MlUserDataEncryptionMode: _t.Required[_t.Literal["DISABLED", "SSE-KMS"] | _Text]
    KmsKeyId: _Text

class MappingAnswer:
    ToKey: str
    FromPath: list[str]
    FromType: str
    ToType: str
    Dropped: bool
    Children: list[MappingAnswer]

class MappingDict(_t.TypedDict, total=False):
    ToKey: _Text
    FromPath: _Sequence[_Text]
    FromType: _Text
    ToType: _Text
    Dropped: bool
    Children: _Sequence[MappingDict]

class MappingEntryAnswer:
    SourceTable: str
    SourcePath: str
    SourceType: str
    TargetTable: str
    TargetPath: str
    TargetType: str

class MappingEntryDict(_t.TypedDict, total=False):
    SourceTable: _Text
    SourcePath: _Text
    SourceType: _Text
    TargetTable: _Text
    TargetPath: _Text
    TargetType: _Text

class MaterializedViewRefreshTaskRunAnswer:
    CustomerId: str
    MaterializedViewRefreshTaskRunId: str
    DatabaseName: str
    TableName: str
    CatalogId: str
    Role: str
    Status: str
    CreationTime: str
    LastUpdated: str
    StartTime: str
    EndTime: str
    ErrorMessage: str
    DpuSeconds: float
    RefreshType: str
    ProcessedBytes: int

class MergeAnswer:
    Name: str
    Inputs: list[str]
    Source: str
    PrimaryKeys: list[list[str]]

class MergeDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Source: _t.Required[_Text]
    PrimaryKeys: _t.Required[_Sequence[_Sequence[_Text]]]

class MetadataInfoAnswer:
    MetadataValue: str
    CreatedTime: str
    OtherMetadataValueList: list[OtherMetadataValueListItemAnswer]

class MetadataKeyValuePairDict(_t.TypedDict, total=False):
    MetadataKey: _Text
    MetadataValue: _Text

class MetricBasedObservationAnswer:
    MetricName: str
    StatisticId: str
    MetricValues: DataQualityMetricValuesAnswer
    NewRules: list[str]

class MetricBasedObservationDict(_t.TypedDict, total=False):
    MetricName: _Text
    StatisticId: _Text
    MetricValues: DataQualityMetricValuesDict
    NewRules: _Sequence[_Text]

class MicrosoftSQLServerCatalogSourceAnswer:
    Name: str
    Database: str
    Table: str

class MicrosoftSQLServerCatalogSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]

class MicrosoftSQLServerCatalogTargetAnswer:
    Name: str
    Inputs: list[str]
    Database: str
    Table: str

class MicrosoftSQLServerCatalogTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]

class ModifyIntegrationResponseAnswer:
    SourceArn: str
    TargetArn: str
    IntegrationName: str
    Description: str
    IntegrationArn: str
    KmsKeyId: str
    AdditionalEncryptionContext: _Mapping[str, str]
    Tags: list[TagAnswer]
    Status: str
    CreateTime: str
    Errors: list[IntegrationErrorAnswer]
    DataFilter: str
    IntegrationConfig: IntegrationConfigAnswer

class MongoDBTargetAnswer:
    ConnectionName: str
    Path: str
    ScanAll: bool

class MongoDBTargetDict(_t.TypedDict, total=False):
    ConnectionName: _Text
    Path: _Text
    ScanAll: bool

class MySQLCatalogSourceAnswer:
    Name: str
    Database: str
    Table: str

class MySQLCatalogSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]

class MySQLCatalogTargetAnswer:
    Name: str
    Inputs: list[str]
    Database: str
    Table: str

class MySQLCatalogTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]

class NodeAnswer:
    Type: str
    Name: str
    UniqueId: str
    TriggerDetails: TriggerNodeDetailsAnswer
    JobDetails: JobNodeDetailsAnswer
    CrawlerDetails: CrawlerNodeDetailsAnswer

class NotificationPropertyAnswer:
    NotifyDelayAfter: int

class NotificationPropertyDict(_t.TypedDict, total=False):
    NotifyDelayAfter: int

class NullCheckBoxListAnswer:
    IsEmpty: bool
    IsNullString: bool
    IsNegOne: bool

class NullCheckBoxListDict(_t.TypedDict, total=False):
    IsEmpty: bool
    IsNullString: bool
    IsNegOne: bool

class NullValueFieldAnswer:
    Value: str
    Datatype: DatatypeAnswer

class NullValueFieldDict(_t.TypedDict, total=False):
    Value: _t.Required[_Text]
    Datatype: _t.Required[DatatypeDict]

class OAuth2ClientApplicationAnswer:
    UserManagedClientApplicationClientId: str
    AwsManagedClientApplicationReference: str

class OAuth2ClientApplicationDict(_t.TypedDict, total=False):
    UserManagedClientApplicationClientId: _Text
    AwsManagedClientApplicationReference: _Text

class OAuth2CredentialsDict(_t.TypedDict, total=False):
    UserManagedClientApplicationClientSecret: _Text
    AccessToken: _Text
    RefreshToken: _Text
    JwtToken: _Text

class OAuth2PropertiesAnswer:
    OAuth2GrantType: str
    OAuth2ClientApplication: OAuth2ClientApplicationAnswer
    TokenUrl: str
    TokenUrlParametersMap: _Mapping[str, str]

class OAuth2PropertiesInputDict(_t.TypedDict, total=False):
    OAuth2GrantType: _t.Literal["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER", "REFRESH_TOKEN"] | _Text
    OAuth2ClientApplication: OAuth2ClientApplicationDict
    TokenUrl: _Text
    TokenUrlParametersMap: _Mapping[str, _Text]
    AuthorizationCodeProperties: AuthorizationCodePropertiesDict
    OAuth2Credentials: OAuth2CredentialsDict

class ObservationResultsOptionsAnswer:
    WriteObservationResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsAnswer

class ObservationResultsOptionsDict(_t.TypedDict, total=False):
    WriteObservationResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsDict

class OffsetConfigurationAnswer:
    OffsetParameter: ExtractedParameterAnswer
    LimitParameter: ExtractedParameterAnswer

class OffsetConfigurationDict(_t.TypedDict, total=False):
    OffsetParameter: _t.Required[ExtractedParameterDict]
    LimitParameter: _t.Required[ExtractedParameterDict]

class OpenTableFormatInputDict(_t.TypedDict, total=False):
    IcebergInput: IcebergInputDict

class OptionAnswer:
    Value: str
    Label: str
    Description: str

class OptionDict(_t.TypedDict, total=False):
    Value: _Text
    Label: _Text
    Description: _Text

class OracleSQLCatalogSourceAnswer:
    Name: str
    Database: str
    Table: str

class OracleSQLCatalogSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]

class OracleSQLCatalogTargetAnswer:
    Name: str
    Inputs: list[str]
    Database: str
    Table: str

class OracleSQLCatalogTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]

class OrderAnswer:
    Column: str
    SortOrder: int

class OrderDict(_t.TypedDict, total=False):
    Column: _t.Required[_Text]
    SortOrder: _t.Required[int]

class OrphanFileDeletionConfigurationAnswer:
    IcebergConfiguration: IcebergOrphanFileDeletionConfigurationAnswer

class OrphanFileDeletionConfigurationDict(_t.TypedDict, total=False):
    IcebergConfiguration: IcebergOrphanFileDeletionConfigurationDict

class OrphanFileDeletionMetricsAnswer:
    IcebergMetrics: IcebergOrphanFileDeletionMetricsAnswer

class OtherMetadataValueListItemAnswer:
    MetadataValue: str
    CreatedTime: str

class PIIDetectionAnswer:
    Name: str
    Inputs: list[str]
    PiiType: str
    EntityTypesToDetect: list[str]
    OutputColumnName: str
    SampleFraction: float
    ThresholdFraction: float
    MaskValue: str
    RedactText: str
    RedactChar: str
    MatchPattern: str
    NumLeftCharsToExclude: int
    NumRightCharsToExclude: int
    DetectionParameters: str
    DetectionSensitivity: str

class PIIDetectionDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    PiiType: _t.Required[_t.Literal["RowAudit", "RowHashing", "RowMasking", "RowPartialMasking", "ColumnAudit", "ColumnHashing", "ColumnMasking"] | _Text]
    EntityTypesToDetect: _t.Required[_Sequence[_Text]]
    OutputColumnName: _Text
    SampleFraction: float
    ThresholdFraction: float
    MaskValue: _Text
    RedactText: _Text
    RedactChar: _Text
    MatchPattern: _Text
    NumLeftCharsToExclude: int
    NumRightCharsToExclude: int
    DetectionParameters: _Text
    DetectionSensitivity: _Text

class PaginationConfigurationAnswer:
    CursorConfiguration: CursorConfigurationAnswer
    OffsetConfiguration: OffsetConfigurationAnswer

class PaginationConfigurationDict(_t.TypedDict, total=False):
    CursorConfiguration: CursorConfigurationDict
    OffsetConfiguration: OffsetConfigurationDict

class PartitionAnswer:
    Values: list[str]
    DatabaseName: str
    TableName: str
    CreationTime: str
    LastAccessTime: str
    StorageDescriptor: StorageDescriptorAnswer
    Parameters: _Mapping[str, str]
    LastAnalyzedTime: str
    CatalogId: str

class PartitionErrorAnswer:
    PartitionValues: list[str]
    ErrorDetail: ErrorDetailAnswer

class PartitionIndexDescriptorAnswer:
    IndexName: str
    Keys: list[KeySchemaElementAnswer]
    IndexStatus: str
    BackfillErrors: list[BackfillErrorAnswer]

class PartitionIndexDict(_t.TypedDict, total=False):
    Keys: _t.Required[_Sequence[_Text]]
    IndexName: _t.Required[_Text]

class PartitionInputDict(_t.TypedDict, total=False):
    Values: _Sequence[_Text]
    LastAccessTime: _Text | float
    StorageDescriptor: StorageDescriptorDict
    Parameters: _Mapping[str, _Text]
    LastAnalyzedTime: _Text | float

class PartitionValueListAnswer:
    Values: list[str]

class PartitionValueListDict(_t.TypedDict, total=False):
    Values: _t.Required[_Sequence[_Text]]

class PhysicalConnectionRequirementsAnswer:
    SubnetId: str
    SecurityGroupIdList: list[str]
    AvailabilityZone: str

class PhysicalConnectionRequirementsDict(_t.TypedDict, total=False):
    SubnetId: _Text
    SecurityGroupIdList: _Sequence[_Text]
    AvailabilityZone: _Text

class PostgreSQLCatalogSourceAnswer:
    Name: str
    Database: str
    Table: str

class PostgreSQLCatalogSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]

class PostgreSQLCatalogTargetAnswer:
    Name: str
    Inputs: list[str]
    Database: str
    Table: str

class PostgreSQLCatalogTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]

class PredecessorAnswer:
    JobName: str
    RunId: str

class PredicateAnswer:
    Logical: str
    Conditions: list[ConditionAnswer]

class PredicateDict(_t.TypedDict, total=False):
    Logical: _t.Literal["AND", "ANY"] | _Text
    Conditions: _Sequence[ConditionDict]

class PrincipalPermissionsAnswer:
    Principal: DataLakePrincipalAnswer
    Permissions: list[str]

class PrincipalPermissionsDict(_t.TypedDict, total=False):
    Principal: DataLakePrincipalDict
    Permissions: _Sequence[_t.Literal["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS"] | _Text]

class ProfileConfigurationAnswer:
    SessionConfiguration: _Mapping[str, ConfigurationObjectAnswer]
    JobConfiguration: _Mapping[str, ConfigurationObjectAnswer]

class ProfileConfigurationDict(_t.TypedDict, total=False):
    SessionConfiguration: _Mapping[str, ConfigurationObjectDict]
    JobConfiguration: _Mapping[str, ConfigurationObjectDict]

class ProfilingResultsOptionsAnswer:
    WriteProfilingResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsAnswer
    DistributionResults: DistributionResultsOptionsAnswer

class ProfilingResultsOptionsDict(_t.TypedDict, total=False):
    WriteProfilingResultsEnabled: bool
    CatalogTableConfig: CatalogTableConfigOptionsDict
    DistributionResults: DistributionResultsOptionsDict

class PropertyAnswer:
    Name: str
    Description: str
    Required: bool
    DefaultValue: str
    PropertyTypes: list[str]
    AllowedValues: list[AllowedValueAnswer]
    DataOperationScopes: list[str]
    KeyOverride: str
    PropertyLocation: str

class PropertyPredicateDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text
    Comparator: _t.Literal["EQUALS", "GREATER_THAN", "LESS_THAN", "GREATER_THAN_EQUALS", "LESS_THAN_EQUALS"] | _Text

class PublishDataQualityResultV2ResponseAnswer:
    ResultId: str

class PutAssetResponseAnswer:
    Id: str
    Name: str
    Description: str
    CreatedAt: str
    Forms: _Mapping[str, AssetFormEntryAnswer]

class PutAssetTypeResponseAnswer:
    Id: str
    Name: str
    Forms: _Mapping[str, AssetTypeFormReferenceAnswer]

class PutAttachmentResponseAnswer:
    AssetIdentifier: str
    IterableFormName: str
    ItemIdentifier: str
    AttachmentName: str
    FormTypeId: str

class PutDataCatalogEncryptionSettingsResponseAnswer:
    ...

class PutDataCatalogExportConfigurationOutputAnswer:
    ExportSetting: str
    EncryptionConfiguration: ExportEncryptionConfigurationAnswer

class PutDataQualityProfileAnnotationResponseAnswer:
    ...

class PutFormTypeResponseAnswer:
    Id: str
    Name: str
    Schema: str

class PutResourcePolicyResponseAnswer:
    PolicyHash: str

class PutSchemaVersionMetadataResponseAnswer:
    SchemaArn: str
    SchemaName: str
    RegistryName: str
    LatestVersion: bool
    VersionNumber: int
    SchemaVersionId: str
    MetadataKey: str
    MetadataValue: str

class PutWorkflowRunPropertiesResponseAnswer:
    ...

class QuerySchemaVersionMetadataResponseAnswer:
    MetadataInfoMap: _Mapping[str, MetadataInfoAnswer]
    SchemaVersionId: str
    NextToken: str

class QuerySessionContextDict(_t.TypedDict, total=False):
    QueryId: _Text
    QueryStartTime: _Text | float
    ClusterId: _Text
    QueryAuthorizationId: _Text
    AdditionalContext: _Mapping[str, _Text]

class RLSPropertiesAnswer:
    DefaultRLSPolicy: str

class RecipeActionAnswer:
    Operation: str
    Parameters: _Mapping[str, str]

class RecipeActionDict(_t.TypedDict, total=False):
    Operation: _t.Required[_Text]
    Parameters: _Mapping[str, _Text]

class RecipeAnswer:
    Name: str
    Inputs: list[str]
    RecipeReference: RecipeReferenceAnswer
    RecipeSteps: list[RecipeStepAnswer]

class RecipeDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    RecipeReference: RecipeReferenceDict
    RecipeSteps: _Sequence[RecipeStepDict]

class RecipeReferenceAnswer:
    RecipeArn: str
    RecipeVersion: str

class RecipeReferenceDict(_t.TypedDict, total=False):
    RecipeArn: _t.Required[_Text]
    RecipeVersion: _t.Required[_Text]

class RecipeStepAnswer:
    Action: RecipeActionAnswer
    ConditionExpressions: list[ConditionExpressionAnswer]

class RecipeStepDict(_t.TypedDict, total=False):
    Action: _t.Required[RecipeActionDict]
    ConditionExpressions: _Sequence[ConditionExpressionDict]

class RecrawlPolicyAnswer:
    RecrawlBehavior: str

class RecrawlPolicyDict(_t.TypedDict, total=False):
    RecrawlBehavior: _t.Literal["CRAWL_EVERYTHING", "CRAWL_NEW_FOLDERS_ONLY", "CRAWL_EVENT_MODE"] | _Text

class RedshiftSourceAnswer:
    Name: str
    Database: str
    Table: str
    RedshiftTmpDir: str
    TmpDirIAMRole: str

class RedshiftSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    RedshiftTmpDir: _Text
    TmpDirIAMRole: _Text

class RedshiftTargetAnswer:
    Name: str
    Inputs: list[str]
    Database: str
    Table: str
    RedshiftTmpDir: str
    TmpDirIAMRole: str
    UpsertRedshiftOptions: UpsertRedshiftTargetOptionsAnswer

class RedshiftTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    RedshiftTmpDir: _Text
    TmpDirIAMRole: _Text
    UpsertRedshiftOptions: UpsertRedshiftTargetOptionsDict

class RegisterConnectionTypeResponseAnswer:
    ConnectionTypeArn: str

class RegisterSchemaVersionResponseAnswer:
    SchemaVersionId: str
    VersionNumber: int
    Status: str

class RegistryIdDict(_t.TypedDict, total=False):
    RegistryName: _Text
    RegistryArn: _Text

class RegistryListItemAnswer:
    RegistryName: str
    RegistryArn: str
    Description: str
    Status: str
    CreatedTime: str
    UpdatedTime: str

class RelationalCatalogSourceAnswer:
    Name: str
    Database: str
    Table: str

class RelationalCatalogSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]

class RemoveSchemaVersionMetadataResponseAnswer:
    SchemaArn: str
    SchemaName: str
    RegistryName: str
    LatestVersion: bool
    VersionNumber: int
    SchemaVersionId: str
    MetadataKey: str
    MetadataValue: str

class RenameFieldAnswer:
    Name: str
    Inputs: list[str]
    SourcePath: list[str]
    TargetPath: list[str]

class RenameFieldDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    SourcePath: _t.Required[_Sequence[_Text]]
    TargetPath: _t.Required[_Sequence[_Text]]

class ResetJobBookmarkResponseAnswer:
    JobBookmarkEntry: JobBookmarkEntryAnswer

class ResourceUriAnswer:
    ResourceType: str
    Uri: str
    LastModified: str

class ResourceUriDict(_t.TypedDict, total=False):
    ResourceType: _t.Literal["JAR", "FILE", "ARCHIVE"] | _Text
    Uri: _Text
    LastModified: _Text | float

class ResponseConfigurationAnswer:
    ResultPath: str
    ErrorPath: str

class ResponseConfigurationDict(_t.TypedDict, total=False):
    ResultPath: _t.Required[_Text]
    ErrorPath: _Text

class ResponseExtractionMappingAnswer:
    ContentPath: str
    HeaderKey: str

class ResponseExtractionMappingDict(_t.TypedDict, total=False):
    ContentPath: _Text
    HeaderKey: _Text

class RestConfigurationAnswer:
    GlobalSourceConfiguration: SourceConfigurationAnswer
    ValidationEndpointConfiguration: SourceConfigurationAnswer
    EntityConfigurations: _Mapping[str, EntityConfigurationAnswer]

class RestConfigurationDict(_t.TypedDict, total=False):
    GlobalSourceConfiguration: SourceConfigurationDict
    ValidationEndpointConfiguration: SourceConfigurationDict
    EntityConfigurations: _Mapping[str, EntityConfigurationDict]

class ResumeWorkflowRunResponseAnswer:
    RunId: str
    NodeIds: list[str]

class RetentionConfigurationAnswer:
    IcebergConfiguration: IcebergRetentionConfigurationAnswer

class RetentionConfigurationDict(_t.TypedDict, total=False):
    IcebergConfiguration: IcebergRetentionConfigurationDict

class RetentionMetricsAnswer:
    IcebergMetrics: IcebergRetentionMetricsAnswer

class RouteAnswer:
    Name: str
    Inputs: list[str]
    GroupFiltersList: list[GroupFiltersAnswer]

class RouteDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    GroupFiltersList: _t.Required[_Sequence[GroupFiltersDict]]

class RowLevelResultsOptionsAnswer:
    MaxRowsToWrite: int
    ResultType: str
    CatalogTableConfig: CatalogTableConfigOptionsAnswer

class RowLevelResultsOptionsDict(_t.TypedDict, total=False):
    MaxRowsToWrite: int
    ResultType: _t.Literal["ALL", "PASSED_ONLY", "FAILED_ONLY"] | _Text
    CatalogTableConfig: CatalogTableConfigOptionsDict

class RunIdentifierAnswer:
    RunId: str
    JobRunId: str

class RunIdentifierDict(_t.TypedDict, total=False):
    RunId: _Text
    JobRunId: _Text

class RunMetricsAnswer:
    NumberOfBytesCompacted: str
    NumberOfFilesCompacted: str
    NumberOfDpus: str
    JobDurationInHour: str

class RunStatementResponseAnswer:
    Id: int

class S3CatalogDeltaSourceAnswer:
    Name: str
    Database: str
    Table: str
    AdditionalDeltaOptions: _Mapping[str, str]
    OutputSchemas: list[GlueSchemaAnswer]

class S3CatalogDeltaSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    AdditionalDeltaOptions: _Mapping[str, _Text]
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3CatalogHudiSourceAnswer:
    Name: str
    Database: str
    Table: str
    AdditionalHudiOptions: _Mapping[str, str]
    OutputSchemas: list[GlueSchemaAnswer]

class S3CatalogHudiSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    AdditionalHudiOptions: _Mapping[str, _Text]
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3CatalogIcebergSourceAnswer:
    Name: str
    Database: str
    Table: str
    AdditionalIcebergOptions: _Mapping[str, str]
    OutputSchemas: list[GlueSchemaAnswer]

class S3CatalogIcebergSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    AdditionalIcebergOptions: _Mapping[str, _Text]
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3CatalogSourceAnswer:
    Name: str
    Database: str
    Table: str
    PartitionPredicate: str
    AdditionalOptions: S3SourceAdditionalOptionsAnswer

class S3CatalogSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Database: _t.Required[_Text]
    Table: _t.Required[_Text]
    PartitionPredicate: _Text
    AdditionalOptions: S3SourceAdditionalOptionsDict

class S3CatalogTargetAnswer:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Table: str
    Database: str
    SchemaChangePolicy: CatalogSchemaChangePolicyAnswer
    AutoDataQuality: AutoDataQualityAnswer

class S3CatalogTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    PartitionKeys: _Sequence[_Sequence[_Text]]
    Table: _t.Required[_Text]
    Database: _t.Required[_Text]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict
    AutoDataQuality: AutoDataQualityDict

class S3CsvSourceAnswer:
    Name: str
    Paths: list[str]
    CompressionType: str
    Exclusions: list[str]
    GroupSize: str
    GroupFiles: str
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsAnswer
    Separator: str
    Escaper: str
    QuoteChar: str
    Multiline: bool
    WithHeader: bool
    WriteHeader: bool
    SkipFirst: bool
    OptimizePerformance: bool
    OutputSchemas: list[GlueSchemaAnswer]

class S3CsvSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Paths: _t.Required[_Sequence[_Text]]
    CompressionType: _t.Literal["gzip", "bzip2"] | _Text
    Exclusions: _Sequence[_Text]
    GroupSize: _Text
    GroupFiles: _Text
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict
    Separator: _t.Required[_t.Literal["comma", "ctrla", "pipe", "semicolon", "tab"] | _Text]
    Escaper: _Text
    QuoteChar: _t.Required[_t.Literal["quote", "quillemet", "single_quote", "disabled"] | _Text]
    Multiline: bool
    WithHeader: bool
    WriteHeader: bool
    SkipFirst: bool
    OptimizePerformance: bool
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3DeltaCatalogTargetAnswer:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Table: str
    Database: str
    AdditionalOptions: _Mapping[str, str]
    SchemaChangePolicy: CatalogSchemaChangePolicyAnswer
    AutoDataQuality: AutoDataQualityAnswer
    OutputSchemas: list[GlueSchemaAnswer]

class S3DeltaCatalogTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    PartitionKeys: _Sequence[_Sequence[_Text]]
    Table: _t.Required[_Text]
    Database: _t.Required[_Text]
    AdditionalOptions: _Mapping[str, _Text]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict
    AutoDataQuality: AutoDataQualityDict
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3DeltaDirectTargetAnswer:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Path: str
    Compression: str
    NumberTargetPartitions: str
    Format: str
    AdditionalOptions: _Mapping[str, str]
    SchemaChangePolicy: DirectSchemaChangePolicyAnswer
    AutoDataQuality: AutoDataQualityAnswer

class S3DeltaDirectTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    PartitionKeys: _Sequence[_Sequence[_Text]]
    Path: _t.Required[_Text]
    Compression: _t.Required[_t.Literal["uncompressed", "snappy"] | _Text]
    NumberTargetPartitions: _Text
    Format: _t.Required[_t.Literal["json", "csv", "avro", "orc", "parquet", "hudi", "delta", "iceberg", "hyper", "xml"] | _Text]
    AdditionalOptions: _Mapping[str, _Text]
    SchemaChangePolicy: DirectSchemaChangePolicyDict
    AutoDataQuality: AutoDataQualityDict

class S3DeltaSourceAnswer:
    Name: str
    Paths: list[str]
    AdditionalDeltaOptions: _Mapping[str, str]
    AdditionalOptions: S3DirectSourceAdditionalOptionsAnswer
    OutputSchemas: list[GlueSchemaAnswer]

class S3DeltaSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Paths: _t.Required[_Sequence[_Text]]
    AdditionalDeltaOptions: _Mapping[str, _Text]
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3DirectSourceAdditionalOptionsAnswer:
    BoundedSize: int
    BoundedFiles: int
    EnableSamplePath: bool
    SamplePath: str

class S3DirectSourceAdditionalOptionsDict(_t.TypedDict, total=False):
    BoundedSize: int
    BoundedFiles: int
    EnableSamplePath: bool
    SamplePath: _Text

class S3DirectTargetAnswer:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Path: str
    Compression: str
    NumberTargetPartitions: str
    Format: str
    SchemaChangePolicy: DirectSchemaChangePolicyAnswer
    AutoDataQuality: AutoDataQualityAnswer
    OutputSchemas: list[GlueSchemaAnswer]

class S3DirectTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    PartitionKeys: _Sequence[_Sequence[_Text]]
    Path: _t.Required[_Text]
    Compression: _Text
    NumberTargetPartitions: _Text
    Format: _t.Required[_t.Literal["json", "csv", "avro", "orc", "parquet", "hudi", "delta", "iceberg", "hyper", "xml"] | _Text]
    SchemaChangePolicy: DirectSchemaChangePolicyDict
    AutoDataQuality: AutoDataQualityDict
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3EncryptionAnswer:
    S3EncryptionMode: str
    KmsKeyArn: str

class S3EncryptionDict(_t.TypedDict, total=False):
    S3EncryptionMode: _t.Literal["DISABLED", "SSE-KMS", "SSE-S3"] | _Text
    KmsKeyArn: _Text

class S3ExcelSourceAnswer:
    Name: str
    Paths: list[str]
    CompressionType: str
    Exclusions: list[str]
    GroupSize: str
    GroupFiles: str
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsAnswer
    NumberRows: int
    SkipFooter: int
    OutputSchemas: list[GlueSchemaAnswer]

class S3ExcelSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Paths: _t.Required[_Sequence[_Text]]
    CompressionType: _t.Literal["snappy", "lzo", "gzip", "brotli", "lz4", "uncompressed", "none"] | _Text
    Exclusions: _Sequence[_Text]
    GroupSize: _Text
    GroupFiles: _Text
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict
    NumberRows: int
    SkipFooter: int
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3GlueParquetTargetAnswer:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Path: str
    Compression: str
    NumberTargetPartitions: str
    SchemaChangePolicy: DirectSchemaChangePolicyAnswer
    AutoDataQuality: AutoDataQualityAnswer

class S3GlueParquetTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    PartitionKeys: _Sequence[_Sequence[_Text]]
    Path: _t.Required[_Text]
    Compression: _t.Literal["snappy", "lzo", "gzip", "brotli", "lz4", "uncompressed", "none"] | _Text
    NumberTargetPartitions: _Text
    SchemaChangePolicy: DirectSchemaChangePolicyDict
    AutoDataQuality: AutoDataQualityDict

class S3HudiCatalogTargetAnswer:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Table: str
    Database: str
    AdditionalOptions: _Mapping[str, str]
    SchemaChangePolicy: CatalogSchemaChangePolicyAnswer
    AutoDataQuality: AutoDataQualityAnswer
    OutputSchemas: list[GlueSchemaAnswer]

class S3HudiCatalogTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    PartitionKeys: _Sequence[_Sequence[_Text]]
    Table: _t.Required[_Text]
    Database: _t.Required[_Text]
    AdditionalOptions: _t.Required[_Mapping[str, _Text]]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict
    AutoDataQuality: AutoDataQualityDict
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3HudiDirectTargetAnswer:
    Name: str
    Inputs: list[str]
    Path: str
    Compression: str
    NumberTargetPartitions: str
    PartitionKeys: list[list[str]]
    Format: str
    AdditionalOptions: _Mapping[str, str]
    SchemaChangePolicy: DirectSchemaChangePolicyAnswer
    AutoDataQuality: AutoDataQualityAnswer

class S3HudiDirectTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Path: _t.Required[_Text]
    Compression: _t.Required[_t.Literal["gzip", "lzo", "uncompressed", "snappy"] | _Text]
    NumberTargetPartitions: _Text
    PartitionKeys: _Sequence[_Sequence[_Text]]
    Format: _t.Required[_t.Literal["json", "csv", "avro", "orc", "parquet", "hudi", "delta", "iceberg", "hyper", "xml"] | _Text]
    AdditionalOptions: _t.Required[_Mapping[str, _Text]]
    SchemaChangePolicy: DirectSchemaChangePolicyDict
    AutoDataQuality: AutoDataQualityDict

class S3HudiSourceAnswer:
    Name: str
    Paths: list[str]
    AdditionalHudiOptions: _Mapping[str, str]
    AdditionalOptions: S3DirectSourceAdditionalOptionsAnswer
    OutputSchemas: list[GlueSchemaAnswer]

class S3HudiSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Paths: _t.Required[_Sequence[_Text]]
    AdditionalHudiOptions: _Mapping[str, _Text]
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3HyperDirectTargetAnswer:
    Name: str
    Inputs: list[str]
    Format: str
    PartitionKeys: list[list[str]]
    Path: str
    Compression: str
    SchemaChangePolicy: DirectSchemaChangePolicyAnswer
    AutoDataQuality: AutoDataQualityAnswer
    OutputSchemas: list[GlueSchemaAnswer]

class S3HyperDirectTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Format: _t.Literal["json", "csv", "avro", "orc", "parquet", "hudi", "delta", "iceberg", "hyper", "xml"] | _Text
    PartitionKeys: _Sequence[_Sequence[_Text]]
    Path: _t.Required[_Text]
    Compression: _t.Literal["uncompressed"] | _Text
    SchemaChangePolicy: DirectSchemaChangePolicyDict
    AutoDataQuality: AutoDataQualityDict
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3IcebergCatalogTargetAnswer:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Table: str
    Database: str
    AdditionalOptions: _Mapping[str, str]
    SchemaChangePolicy: CatalogSchemaChangePolicyAnswer
    AutoDataQuality: AutoDataQualityAnswer

class S3IcebergCatalogTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    PartitionKeys: _Sequence[_Sequence[_Text]]
    Table: _t.Required[_Text]
    Database: _t.Required[_Text]
    AdditionalOptions: _Mapping[str, _Text]
    SchemaChangePolicy: CatalogSchemaChangePolicyDict
    AutoDataQuality: AutoDataQualityDict

class S3IcebergDirectTargetAnswer:
    Name: str
    Inputs: list[str]
    PartitionKeys: list[list[str]]
    Path: str
    Format: str
    AdditionalOptions: _Mapping[str, str]
    SchemaChangePolicy: DirectSchemaChangePolicyAnswer
    AutoDataQuality: AutoDataQualityAnswer
    Compression: str
    NumberTargetPartitions: str
    OutputSchemas: list[GlueSchemaAnswer]

class S3IcebergDirectTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    PartitionKeys: _Sequence[_Sequence[_Text]]
    Path: _t.Required[_Text]
    Format: _t.Required[_t.Literal["json", "csv", "avro", "orc", "parquet", "hudi", "delta", "iceberg", "hyper", "xml"] | _Text]
    AdditionalOptions: _Mapping[str, _Text]
    SchemaChangePolicy: DirectSchemaChangePolicyDict
    AutoDataQuality: AutoDataQualityDict
    Compression: _t.Required[_t.Literal["gzip", "lzo", "uncompressed", "snappy"] | _Text]
    NumberTargetPartitions: _Text
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3JsonSourceAnswer:
    Name: str
    Paths: list[str]
    CompressionType: str
    Exclusions: list[str]
    GroupSize: str
    GroupFiles: str
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsAnswer
    JsonPath: str
    Multiline: bool
    OutputSchemas: list[GlueSchemaAnswer]

class S3JsonSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Paths: _t.Required[_Sequence[_Text]]
    CompressionType: _t.Literal["gzip", "bzip2"] | _Text
    Exclusions: _Sequence[_Text]
    GroupSize: _Text
    GroupFiles: _Text
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict
    JsonPath: _Text
    Multiline: bool
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3ParquetSourceAnswer:
    Name: str
    Paths: list[str]
    CompressionType: str
    Exclusions: list[str]
    GroupSize: str
    GroupFiles: str
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsAnswer
    OutputSchemas: list[GlueSchemaAnswer]

class S3ParquetSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Paths: _t.Required[_Sequence[_Text]]
    CompressionType: _t.Literal["snappy", "lzo", "gzip", "brotli", "lz4", "uncompressed", "none"] | _Text
    Exclusions: _Sequence[_Text]
    GroupSize: _Text
    GroupFiles: _Text
    Recurse: bool
    MaxBand: int
    MaxFilesInBand: int
    AdditionalOptions: S3DirectSourceAdditionalOptionsDict
    OutputSchemas: _Sequence[GlueSchemaDict]

class S3SourceAdditionalOptionsAnswer:
    BoundedSize: int
    BoundedFiles: int

class S3SourceAdditionalOptionsDict(_t.TypedDict, total=False):
    BoundedSize: int
    BoundedFiles: int

class S3TargetAnswer:
    Path: str
    Exclusions: list[str]
    ConnectionName: str
    SampleSize: int
    EventQueueArn: str
    DlqEventQueueArn: str

class S3TargetDict(_t.TypedDict, total=False):
    Path: _Text
    Exclusions: _Sequence[_Text]
    ConnectionName: _Text
    SampleSize: int
    EventQueueArn: _Text
    DlqEventQueueArn: _Text

class ScheduleAnswer:
    ScheduleExpression: str
    State: str

class SchemaChangePolicyAnswer:
    UpdateBehavior: str
    DeleteBehavior: str

class SchemaChangePolicyDict(_t.TypedDict, total=False):
    UpdateBehavior: _t.Literal["LOG", "UPDATE_IN_DATABASE"] | _Text
    DeleteBehavior: _t.Literal["LOG", "DELETE_FROM_DATABASE", "DEPRECATE_IN_DATABASE"] | _Text

class SchemaColumnAnswer:
    Name: str
    DataType: str

class SchemaColumnDict(_t.TypedDict, total=False):
    Name: _Text
    DataType: _Text

class SchemaIdAnswer:
    SchemaArn: str
    SchemaName: str
    RegistryName: str

class SchemaIdDict(_t.TypedDict, total=False):
    SchemaArn: _Text
    SchemaName: _Text
    RegistryName: _Text

class SchemaListItemAnswer:
    RegistryName: str
    SchemaName: str
    SchemaArn: str
    Description: str
    SchemaStatus: str
    CreatedTime: str
    UpdatedTime: str

class SchemaReferenceAnswer:
    SchemaId: SchemaIdAnswer
    SchemaVersionId: str
    SchemaVersionNumber: int

class SchemaReferenceDict(_t.TypedDict, total=False):
    SchemaId: SchemaIdDict
    SchemaVersionId: _Text
    SchemaVersionNumber: int

class SchemaVersionErrorItemAnswer:
    VersionNumber: int
    ErrorDetails: ErrorDetailsAnswer

class SchemaVersionListItemAnswer:
    SchemaArn: str
    SchemaVersionId: str
    VersionNumber: int
    Status: str
    CreatedTime: str

class SchemaVersionNumberDict(_t.TypedDict, total=False):
    LatestVersion: bool
    VersionNumber: int

class SearchAssetsOutputAnswer:
    Items: list[SearchResultItemAnswer]
    NextToken: str

class SearchAttributeFilterDict(_t.TypedDict, total=False):
    Attribute: _t.Required[_Text]
    Operator: _t.Required[_t.Literal["equals", "greaterThan", "greaterThanOrEquals", "lessThan", "lessThanOrEquals", "notExists"] | _Text]
    Value: SearchFilterValueDict

class SearchFilterClauseDict(_t.TypedDict, total=False):
    AndAllFilters: _Sequence[SearchFilterClauseDict]
    OrAnyFilters: _Sequence[SearchFilterClauseDict]
    AttributeFilter: SearchAttributeFilterDict
    MapFilter: SearchMapFilterDict

class SearchFilterValueDict(_t.TypedDict, total=False):
    StringValue: _Text
    LongValue: int

class SearchMapFilterDict(_t.TypedDict, total=False):
    Attribute: _t.Required[_Text]
    Key: _t.Required[_Text]
    Value: _t.Required[SearchMapFilterValueDict]

class SearchMapFilterValueDict(_t.TypedDict, total=False):
    StringValue: _Text

class SearchResultItemAnswer:
    Id: str
    AssetName: str
    AssetDescription: str
    UpdatedAt: str
    AssetTypeId: str

class SearchSortDict(_t.TypedDict, total=False):
    Attribute: _t.Required[_Text]
    Order: _t.Literal["ASCENDING", "DESCENDING"] | _Text

class SearchTablesResponseAnswer:
    NextToken: str
    TableList: list[TableAnswer]

class SecurityConfigurationAnswer:
    Name: str
    CreatedTimeStamp: str
    EncryptionConfiguration: EncryptionConfigurationAnswer

class SegmentDict(_t.TypedDict, total=False):
    SegmentNumber: _t.Required[int]
    TotalSegments: _t.Required[int]

class SelectFieldsAnswer:
    Name: str
    Inputs: list[str]
    Paths: list[list[str]]

class SelectFieldsDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Paths: _t.Required[_Sequence[_Sequence[_Text]]]

class SelectFromCollectionAnswer:
    Name: str
    Inputs: list[str]
    Index: int

class SelectFromCollectionDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Index: _t.Required[int]

class SerDeInfoAnswer:
    Name: str
    SerializationLibrary: str
    Parameters: _Mapping[str, str]

class SerDeInfoDict(_t.TypedDict, total=False):
    Name: _Text
    SerializationLibrary: _Text
    Parameters: _Mapping[str, _Text]

class SessionAnswer:
    Id: str
    CreatedOn: str
    Status: str
    ErrorMessage: str
    Description: str
    Role: str
    Command: SessionCommandAnswer
    DefaultArguments: _Mapping[str, str]
    Connections: ConnectionsListAnswer
    Progress: float
    MaxCapacity: float
    SecurityConfiguration: str
    GlueVersion: str
    NumberOfWorkers: int
    WorkerType: str
    CompletedOn: str
    ExecutionTime: float
    DpuSeconds: float
    IdleTimeout: int
    ProfileName: str
    SessionType: str

class SessionCommandAnswer:
    Name: str
    PythonVersion: str

class SessionCommandDict(_t.TypedDict, total=False):
    Name: _Text
    PythonVersion: _Text

class SessionEndpointAnswer:
    Url: str
    AuthToken: str
    AuthTokenExpirationTime: str

class SkewedInfoAnswer:
    SkewedColumnNames: list[str]
    SkewedColumnValues: list[str]
    SkewedColumnValueLocationMaps: _Mapping[str, str]

class SkewedInfoDict(_t.TypedDict, total=False):
    SkewedColumnNames: _Sequence[_Text]
    SkewedColumnValues: _Sequence[_Text]
    SkewedColumnValueLocationMaps: _Mapping[str, _Text]

class SnowflakeNodeDataAnswer:
    SourceType: str
    Connection: OptionAnswer
    Schema: str
    Table: str
    Database: str
    TempDir: str
    IamRole: OptionAnswer
    AdditionalOptions: _Mapping[str, str]
    SampleQuery: str
    PreAction: str
    PostAction: str
    Action: str
    Upsert: bool
    MergeAction: str
    MergeWhenMatched: str
    MergeWhenNotMatched: str
    MergeClause: str
    StagingTable: str
    SelectedColumns: list[OptionAnswer]
    AutoPushdown: bool
    TableSchema: list[OptionAnswer]

class SnowflakeNodeDataDict(_t.TypedDict, total=False):
    SourceType: _Text
    Connection: OptionDict
    Schema: _Text
    Table: _Text
    Database: _Text
    TempDir: _Text
    IamRole: OptionDict
    AdditionalOptions: _Mapping[str, _Text]
    SampleQuery: _Text
    PreAction: _Text
    PostAction: _Text
    Action: _Text
    Upsert: bool
    MergeAction: _Text
    MergeWhenMatched: _Text
    MergeWhenNotMatched: _Text
    MergeClause: _Text
    StagingTable: _Text
    SelectedColumns: _Sequence[OptionDict]
    AutoPushdown: bool
    TableSchema: _Sequence[OptionDict]

class SnowflakeSourceAnswer:
    Name: str
    Data: SnowflakeNodeDataAnswer
    OutputSchemas: list[GlueSchemaAnswer]

class SnowflakeSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Data: _t.Required[SnowflakeNodeDataDict]
    OutputSchemas: _Sequence[GlueSchemaDict]

class SnowflakeTargetAnswer:
    Name: str
    Data: SnowflakeNodeDataAnswer
    Inputs: list[str]

class SnowflakeTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Data: _t.Required[SnowflakeNodeDataDict]
    Inputs: _Sequence[_Text]

class SortCriterionDict(_t.TypedDict, total=False):
    FieldName: _Text
    Sort: _t.Literal["ASC", "DESC"] | _Text

class SourceConfigurationAnswer:
    RequestMethod: str
    RequestPath: str
    RequestParameters: list[ConnectorPropertyAnswer]
    ResponseConfiguration: ResponseConfigurationAnswer
    PaginationConfiguration: PaginationConfigurationAnswer
    FilterConfiguration: FilterConfigurationAnswer

class SourceConfigurationDict(_t.TypedDict, total=False):
    RequestMethod: _t.Literal["GET", "POST"] | _Text
    RequestPath: _Text
    RequestParameters: _Sequence[ConnectorPropertyDict]
    ResponseConfiguration: ResponseConfigurationDict
    PaginationConfiguration: PaginationConfigurationDict
    FilterConfiguration: FilterConfigurationDict

class SourceControlDetailsAnswer:
    Provider: str
    Repository: str
    Owner: str
    Branch: str
    Folder: str
    LastCommitId: str
    AuthStrategy: str
    AuthToken: str

class SourceControlDetailsDict(_t.TypedDict, total=False):
    Provider: _t.Literal["GITHUB", "GITLAB", "BITBUCKET", "AWS_CODE_COMMIT"] | _Text
    Repository: _Text
    Owner: _Text
    Branch: _Text
    Folder: _Text
    LastCommitId: _Text
    AuthStrategy: _t.Literal["PERSONAL_ACCESS_TOKEN", "AWS_SECRETS_MANAGER"] | _Text
    AuthToken: _Text

class SourceProcessingPropertiesAnswer:
    RoleArn: str

class SourceProcessingPropertiesDict(_t.TypedDict, total=False):
    RoleArn: _Text

class SourceTableConfigAnswer:
    Fields: list[str]
    FilterPredicate: str
    PrimaryKey: list[str]
    RecordUpdateField: str

class SourceTableConfigDict(_t.TypedDict, total=False):
    Fields: _Sequence[_Text]
    FilterPredicate: _Text
    PrimaryKey: _Sequence[_Text]
    RecordUpdateField: _Text

class SparkConnectorSourceAnswer:
    Name: str
    ConnectionName: str
    ConnectorName: str
    ConnectionType: str
    AdditionalOptions: _Mapping[str, str]
    OutputSchemas: list[GlueSchemaAnswer]

class SparkConnectorSourceDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    ConnectionName: _t.Required[_Text]
    ConnectorName: _t.Required[_Text]
    ConnectionType: _t.Required[_Text]
    AdditionalOptions: _Mapping[str, _Text]
    OutputSchemas: _Sequence[GlueSchemaDict]

class SparkConnectorTargetAnswer:
    Name: str
    Inputs: list[str]
    ConnectionName: str
    ConnectorName: str
    ConnectionType: str
    AdditionalOptions: _Mapping[str, str]
    OutputSchemas: list[GlueSchemaAnswer]

class SparkConnectorTargetDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    ConnectionName: _t.Required[_Text]
    ConnectorName: _t.Required[_Text]
    ConnectionType: _t.Required[_Text]
    AdditionalOptions: _Mapping[str, _Text]
    OutputSchemas: _Sequence[GlueSchemaDict]

class SparkSQLAnswer:
    Name: str
    Inputs: list[str]
    SqlQuery: str
    SqlAliases: list[SqlAliasAnswer]
    OutputSchemas: list[GlueSchemaAnswer]

class SparkSQLDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    SqlQuery: _t.Required[_Text]
    SqlAliases: _t.Required[_Sequence[SqlAliasDict]]
    OutputSchemas: _Sequence[GlueSchemaDict]

class SpigotAnswer:
    Name: str
    Inputs: list[str]
    Path: str
    Topk: int
    Prob: float

class SpigotDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Path: _t.Required[_Text]
    Topk: int
    Prob: float

class SplitFieldsAnswer:
    Name: str
    Inputs: list[str]
    Paths: list[list[str]]

class SplitFieldsDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    Paths: _t.Required[_Sequence[_Sequence[_Text]]]

class SqlAliasAnswer:
    From: str
    Alias: str

class SqlAliasDict(_t.TypedDict, total=False):
    From: _t.Required[_Text]
    Alias: _t.Required[_Text]

class StartBlueprintRunResponseAnswer:
    RunId: str

class StartColumnStatisticsTaskRunResponseAnswer:
    ColumnStatisticsTaskRunId: str

class StartColumnStatisticsTaskRunScheduleResponseAnswer:
    ...

class StartCrawlerResponseAnswer:
    ...

class StartCrawlerScheduleResponseAnswer:
    ...

class StartDataQualityRuleRecommendationRunResponseAnswer:
    RunId: str

class StartDataQualityRulesetEvaluationRunResponseAnswer:
    RunId: str

class StartExportLabelsTaskRunResponseAnswer:
    TaskRunId: str

class StartImportLabelsTaskRunResponseAnswer:
    TaskRunId: str

class StartJobRunResponseAnswer:
    JobRunId: str

class StartJobUpgradeAnalysisResponseAnswer:
    AnalysisId: str
    JobName: str

class StartMLEvaluationTaskRunResponseAnswer:
    TaskRunId: str

class StartMLLabelingSetGenerationTaskRunResponseAnswer:
    TaskRunId: str

class StartMaterializedViewRefreshTaskRunResponseAnswer:
    MaterializedViewRefreshTaskRunId: str

class StartTriggerResponseAnswer:
    Name: str

class StartWorkflowRunResponseAnswer:
    RunId: str

class StartingEventBatchConditionAnswer:
    BatchSize: int
    BatchWindow: int

class StatementAnswer:
    Id: int
    Code: str
    State: str
    Output: StatementOutputAnswer
    Progress: float
    StartedOn: int
    CompletedOn: int

class StatementOutputAnswer:
    Data: StatementOutputDataAnswer
    ExecutionCount: int
    Status: str
    ErrorName: str
    ErrorValue: str
    Traceback: list[str]

class StatementOutputDataAnswer:
    TextPlain: str

class StatisticAnnotationAnswer:
    ProfileId: str
    StatisticId: str
    StatisticRecordedOn: str
    InclusionAnnotation: TimestampedInclusionAnnotationAnswer

class StatisticModelResultAnswer:
    LowerBound: float
    UpperBound: float
    PredictedValue: float
    ActualValue: float
    Date: str
    InclusionAnnotation: str

class StatisticSummaryAnswer:
    StatisticId: str
    ProfileId: str
    RunIdentifier: RunIdentifierAnswer
    StatisticName: str
    DoubleValue: float
    DistributionValue: DistributionDataAnswer
    EvaluationLevel: str
    ColumnsReferenced: list[str]
    ReferencedDatasets: list[str]
    StatisticProperties: _Mapping[str, str]
    RecordedOn: str
    InclusionAnnotation: TimestampedInclusionAnnotationAnswer

class StatisticSummaryDict(_t.TypedDict, total=False):
    StatisticId: _Text
    ProfileId: _Text
    RunIdentifier: RunIdentifierDict
    StatisticName: _Text
    DoubleValue: float
    DistributionValue: DistributionDataDict
    EvaluationLevel: _t.Literal["Dataset", "Column", "Multicolumn"] | _Text
    ColumnsReferenced: _Sequence[_Text]
    ReferencedDatasets: _Sequence[_Text]
    StatisticProperties: _Mapping[str, _Text]
    RecordedOn: _Text | float
    InclusionAnnotation: TimestampedInclusionAnnotationDict

class StatusDetailsAnswer:
    RequestedChange: TableAnswer
    ViewValidations: list[ViewValidationAnswer]

class StopColumnStatisticsTaskRunResponseAnswer:
    ...

class StopColumnStatisticsTaskRunScheduleResponseAnswer:
    ...

class StopCrawlerResponseAnswer:
    ...

class StopCrawlerScheduleResponseAnswer:
    ...

class StopJobUpgradeAnalysisResponseAnswer:
    ...

class StopMaterializedViewRefreshTaskRunResponseAnswer:
    ...

class StopSessionResponseAnswer:
    Id: str

class StopTriggerResponseAnswer:
    Name: str

class StopWorkflowRunResponseAnswer:
    ...

class StorageDescriptorAnswer:
    Columns: list[ColumnAnswer]
    Location: str
    AdditionalLocations: list[str]
    InputFormat: str
    OutputFormat: str
    Compressed: bool
    NumberOfBuckets: int
    SerdeInfo: SerDeInfoAnswer
    BucketColumns: list[str]
    SortColumns: list[OrderAnswer]
    Parameters: _Mapping[str, str]
    SkewedInfo: SkewedInfoAnswer
    StoredAsSubDirectories: bool
    SchemaReference: SchemaReferenceAnswer

class StorageDescriptorDict(_t.TypedDict, total=False):
    Columns: _Sequence[ColumnDict]
    Location: _Text
    AdditionalLocations: _Sequence[_Text]
    InputFormat: _Text
    OutputFormat: _Text
    Compressed: bool
    NumberOfBuckets: int
    SerdeInfo: SerDeInfoDict
    BucketColumns: _Sequence[_Text]
    SortColumns: _Sequence[OrderDict]
    Parameters: _Mapping[str, _Text]
    SkewedInfo: SkewedInfoDict
    StoredAsSubDirectories: bool
    SchemaReference: SchemaReferenceDict

class StreamingDataPreviewOptionsAnswer:
    PollingTime: int
    RecordPollingLimit: int

class StreamingDataPreviewOptionsDict(_t.TypedDict, total=False):
    PollingTime: int
    RecordPollingLimit: int

class StringColumnStatisticsDataAnswer:
    MaximumLength: int
    AverageLength: float
    NumberOfNulls: int
    NumberOfDistinctValues: int

class StringColumnStatisticsDataDict(_t.TypedDict, total=False):
    MaximumLength: _t.Required[int]
    AverageLength: _t.Required[float]
    NumberOfNulls: _t.Required[int]
    NumberOfDistinctValues: _t.Required[int]

class SubObjectStatisticsAnswer:
    SourceType: str
    GlueVersionId: str
    PartitionCount: int
    FileCount: int
    TotalFileBytes: int

class SubObjectStatisticsDict(_t.TypedDict, total=False):
    SourceType: _t.Literal["HIVE_PARQUET", "HIVE_ORC", "HIVE_CSV", "HIVE_JSON", "PLAIN_PARQUET", "ICEBERG"] | _Text
    GlueVersionId: _Text
    PartitionCount: int
    FileCount: int
    TotalFileBytes: int

class SupportedDialectDict(_t.TypedDict, total=False):
    Dialect: _t.Literal["REDSHIFT", "ATHENA", "SPARK"] | _Text
    DialectVersion: _Text

class TableAnswer:
    Name: str
    DatabaseName: str
    Description: str
    Owner: str
    CreateTime: str
    UpdateTime: str
    LastAccessTime: str
    LastAnalyzedTime: str
    Retention: int
    StorageDescriptor: StorageDescriptorAnswer
    PartitionKeys: list[ColumnAnswer]
    ViewOriginalText: str
    ViewExpandedText: str
    TableType: str
    Parameters: _Mapping[str, str]
    CreatedBy: str
    IsRegisteredWithLakeFormation: bool
    TargetTable: TableIdentifierAnswer
    CatalogId: str
    VersionId: str
    FederatedTable: FederatedTableAnswer
    ViewDefinition: ViewDefinitionAnswer
    IsMultiDialectView: bool
    IsMaterializedView: bool
    IcebergTableMetadata: IcebergTableMetadataAnswer
    Status: TableStatusAnswer
    RlsProperties: RLSPropertiesAnswer

class TableErrorAnswer:
    TableName: str
    ErrorDetail: ErrorDetailAnswer

class TableIdentifierAnswer:
    CatalogId: str
    DatabaseName: str
    Name: str
    Region: str

class TableIdentifierDict(_t.TypedDict, total=False):
    CatalogId: _Text
    DatabaseName: _Text
    Name: _Text
    Region: _Text

class TableInputDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Description: _Text
    Owner: _Text
    LastAccessTime: _Text | float
    LastAnalyzedTime: _Text | float
    Retention: int
    StorageDescriptor: StorageDescriptorDict
    PartitionKeys: _Sequence[ColumnDict]
    ViewOriginalText: _Text
    ViewExpandedText: _Text
    TableType: _Text
    Parameters: _Mapping[str, _Text]
    TargetTable: TableIdentifierDict
    FederatedTable: FederatedTableDict
    ViewDefinition: ViewDefinitionInputDict

class TableOptimizerAnswer:
    Type: str
    Configuration: TableOptimizerConfigurationAnswer
    LastRun: TableOptimizerRunAnswer
    ConfigurationSource: str

class TableOptimizerConfigurationAnswer:
    RoleArn: str
    Enabled: bool
    VpcConfiguration: TableOptimizerVpcConfigurationAnswer
    CompactionConfiguration: CompactionConfigurationAnswer
    RetentionConfiguration: RetentionConfigurationAnswer
    OrphanFileDeletionConfiguration: OrphanFileDeletionConfigurationAnswer

class TableOptimizerConfigurationDict(_t.TypedDict, total=False):
    RoleArn: _Text
    Enabled: bool
    VpcConfiguration: TableOptimizerVpcConfigurationDict
    CompactionConfiguration: CompactionConfigurationDict
    RetentionConfiguration: RetentionConfigurationDict
    OrphanFileDeletionConfiguration: OrphanFileDeletionConfigurationDict

class TableOptimizerRunAnswer:
    EventType: str
    StartTimestamp: str
    EndTimestamp: str
    Metrics: RunMetricsAnswer
    Error: str
    CompactionMetrics: CompactionMetricsAnswer
    CompactionStrategy: str
    RetentionMetrics: RetentionMetricsAnswer
    OrphanFileDeletionMetrics: OrphanFileDeletionMetricsAnswer

class TableOptimizerVpcConfigurationAnswer:
    GlueConnectionName: str

class TableOptimizerVpcConfigurationDict(_t.TypedDict, total=False):
    GlueConnectionName: _Text

class TableStatusAnswer:
    RequestedBy: str
    UpdatedBy: str
    RequestTime: str
    UpdateTime: str
    Action: str
    State: str
    Error: ErrorDetailAnswer
    Details: StatusDetailsAnswer

class TableVersionAnswer:
    Table: TableAnswer
    VersionId: str

class TableVersionErrorAnswer:
    TableName: str
    VersionId: str
    ErrorDetail: ErrorDetailAnswer

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text

class TagResourceResponseAnswer:
    ...

class TargetProcessingPropertiesAnswer:
    RoleArn: str
    KmsArn: str
    ConnectionName: str
    EventBusArn: str

class TargetProcessingPropertiesDict(_t.TypedDict, total=False):
    RoleArn: _Text
    KmsArn: _Text
    ConnectionName: _Text
    EventBusArn: _Text

class TargetRedshiftCatalogAnswer:
    CatalogArn: str

class TargetRedshiftCatalogDict(_t.TypedDict, total=False):
    CatalogArn: _t.Required[_Text]

class TargetTableConfigAnswer:
    UnnestSpec: str
    PartitionSpec: list[IntegrationPartitionAnswer]
    TargetTableName: str
    IntegrationArn: str

class TargetTableConfigDict(_t.TypedDict, total=False):
    UnnestSpec: _t.Literal["TOPLEVEL", "FULL", "NOUNNEST"] | _Text
    PartitionSpec: _Sequence[IntegrationPartitionDict]
    TargetTableName: _Text
    IntegrationArn: _Text

class TaskRunAnswer:
    TransformId: str
    TaskRunId: str
    Status: str
    LogGroupName: str
    Properties: TaskRunPropertiesAnswer
    ErrorString: str
    StartedOn: str
    LastModifiedOn: str
    CompletedOn: str
    ExecutionTime: int

class TaskRunFilterCriteriaDict(_t.TypedDict, total=False):
    TaskRunType: _t.Literal["EVALUATION", "LABELING_SET_GENERATION", "IMPORT_LABELS", "EXPORT_LABELS", "FIND_MATCHES"] | _Text
    Status: _t.Literal["STARTING", "RUNNING", "STOPPING", "STOPPED", "SUCCEEDED", "FAILED", "TIMEOUT"] | _Text
    StartedBefore: _Text | float
    StartedAfter: _Text | float

class TaskRunPropertiesAnswer:
    TaskType: str
    ImportLabelsTaskRunProperties: ImportLabelsTaskRunPropertiesAnswer
    ExportLabelsTaskRunProperties: ExportLabelsTaskRunPropertiesAnswer
    LabelingSetGenerationTaskRunProperties: LabelingSetGenerationTaskRunPropertiesAnswer
    FindMatchesTaskRunProperties: FindMatchesTaskRunPropertiesAnswer

class TaskRunSortCriteriaDict(_t.TypedDict, total=False):
    Column: _t.Required[_t.Literal["TASK_RUN_TYPE", "STATUS", "STARTED"] | _Text]
    SortDirection: _t.Required[_t.Literal["DESCENDING", "ASCENDING"] | _Text]

class TestConnectionInputDict(_t.TypedDict, total=False):
    ConnectionType: _t.Required[_Text]
    ConnectionProperties: _t.Required[_Mapping[str, _Text]]
    AuthenticationConfiguration: AuthenticationConfigurationInputDict

class TestConnectionResponseAnswer:
    ...

class TimestampFilterDict(_t.TypedDict, total=False):
    RecordedBefore: _Text | float
    RecordedAfter: _Text | float

class TimestampedInclusionAnnotationAnswer:
    Value: str
    LastModifiedOn: str

class TimestampedInclusionAnnotationDict(_t.TypedDict, total=False):
    Value: _t.Literal["INCLUDE", "EXCLUDE"] | _Text
    LastModifiedOn: _Text | float

class TransformConfigParameterAnswer:
    Name: str
    Type: str
    ValidationRule: str
    ValidationMessage: str
    Value: list[str]
    ListType: str
    IsOptional: bool

class TransformConfigParameterDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Type: _t.Required[_t.Literal["str", "int", "float", "complex", "bool", "list", "null"] | _Text]
    ValidationRule: _Text
    ValidationMessage: _Text
    Value: _Sequence[_Text]
    ListType: _t.Literal["str", "int", "float", "complex", "bool", "list", "null"] | _Text
    IsOptional: bool

class TransformEncryptionAnswer:
    MlUserDataEncryption: MLUserDataEncryptionAnswer
    TaskRunSecurityConfigurationName: str

class TransformEncryptionDict(_t.TypedDict, total=False):
    MlUserDataEncryption: MLUserDataEncryptionDict
    TaskRunSecurityConfigurationName: _Text

class TransformFilterCriteriaDict(_t.TypedDict, total=False):
    Name: _Text
    TransformType: _t.Literal["FIND_MATCHES"] | _Text
    Status: _t.Literal["NOT_READY", "READY", "DELETING"] | _Text
    GlueVersion: _Text
    CreatedBefore: _Text | float
    CreatedAfter: _Text | float
    LastModifiedBefore: _Text | float
    LastModifiedAfter: _Text | float
    Schema: _Sequence[SchemaColumnDict]

class TransformParametersAnswer:
    TransformType: str
    FindMatchesParameters: FindMatchesParametersAnswer

class TransformParametersDict(_t.TypedDict, total=False):
    TransformType: _t.Required[_t.Literal["FIND_MATCHES"] | _Text]
    FindMatchesParameters: FindMatchesParametersDict

class TransformSortCriteriaDict(_t.TypedDict, total=False):
    Column: _t.Required[_t.Literal["NAME", "TRANSFORM_TYPE", "STATUS", "CREATED", "LAST_MODIFIED"] | _Text]
    SortDirection: _t.Required[_t.Literal["DESCENDING", "ASCENDING"] | _Text]

class TriggerAnswer:
    Name: str
    WorkflowName: str
    Id: str
    Type: str
    State: str
    Description: str
    Schedule: str
    Actions: list[ActionAnswer]
    Predicate: PredicateAnswer
    EventBatchingCondition: EventBatchingConditionAnswer

class TriggerNodeDetailsAnswer:
    Trigger: TriggerAnswer

class TriggerUpdateDict(_t.TypedDict, total=False):
    Name: _Text
    Description: _Text
    Schedule: _Text
    Actions: _Sequence[ActionDict]
    Predicate: PredicateDict
    EventBatchingCondition: EventBatchingConditionDict

class UnfilteredPartitionAnswer:
    Partition: PartitionAnswer
    AuthorizedColumns: list[str]
    IsRegisteredWithLakeFormation: bool

class UnionAnswer:
    Name: str
    Inputs: list[str]
    UnionType: str

class UnionDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Inputs: _t.Required[_Sequence[_Text]]
    UnionType: _t.Required[_t.Literal["ALL", "DISTINCT"] | _Text]

class UntagResourceResponseAnswer:
    ...

class UpdateAssetResponseAnswer:
    Id: str
    Name: str
    Description: str
    UpdatedAt: str

class UpdateBlueprintResponseAnswer:
    Name: str

class UpdateCatalogResponseAnswer:
    ...

class UpdateClassifierResponseAnswer:
    ...

class UpdateColumnStatisticsForPartitionResponseAnswer:
    Errors: list[ColumnStatisticsErrorAnswer]

class UpdateColumnStatisticsForTableResponseAnswer:
    Errors: list[ColumnStatisticsErrorAnswer]

class UpdateColumnStatisticsTaskSettingsResponseAnswer:
    ...

class UpdateConnectionResponseAnswer:
    ...

class UpdateCrawlerResponseAnswer:
    ...

class UpdateCrawlerScheduleResponseAnswer:
    ...

class UpdateCsvClassifierRequestDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Delimiter: _Text
    QuoteSymbol: _Text
    ContainsHeader: _t.Literal["UNKNOWN", "PRESENT", "ABSENT"] | _Text
    Header: _Sequence[_Text]
    DisableValueTrimming: bool
    AllowSingleColumn: bool
    CustomDatatypeConfigured: bool
    CustomDatatypes: _Sequence[_Text]
    Serde: _t.Literal["OpenCSVSerDe", "LazySimpleSerDe", "None"] | _Text

class UpdateDataQualityEvaluationConfigResponseAnswer:
    Name: str
    EvaluationRunMode: str
    CreatedOn: str
    LastModifiedOn: str
    Level: str
    DataSource: DataQualityEvaluationConfigDataSourceAnswer
    RulesetName: str
    ManagedRulesetName: str
    Triggers: list[str]
    ScheduleExpression: str
    StartAt: str
    EndAt: str
    PauseRuns: bool
    Role: str
    NumberOfWorkers: int
    Timeout: int
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptionsAnswer
    AdditionalDataSources: _Mapping[str, DataSourceAnswer]

class UpdateDataQualityRulesetResponseAnswer:
    Name: str
    Description: str
    Ruleset: str

class UpdateDatabaseResponseAnswer:
    ...

class UpdateDevEndpointResponseAnswer:
    ...

class UpdateGlossaryResponseAnswer:
    Id: str
    Name: str
    Description: str

class UpdateGlossaryTermResponseAnswer:
    Id: str
    GlossaryId: str
    Name: str
    ShortDescription: str
    LongDescription: str

class UpdateGlueIdentityCenterConfigurationResponseAnswer:
    ...

class UpdateGrokClassifierRequestDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Classification: _Text
    GrokPattern: _Text
    CustomPatterns: _Text

class UpdateIcebergInputDict(_t.TypedDict, total=False):
    UpdateIcebergTableInput: _t.Required[UpdateIcebergTableInputDict]

class UpdateIcebergTableInputDict(_t.TypedDict, total=False):
    Updates: _t.Required[_Sequence[IcebergTableUpdateDict]]

class UpdateIntegrationResourcePropertyResponseAnswer:
    ResourceArn: str
    ResourcePropertyArn: str
    SourceProcessingProperties: SourceProcessingPropertiesAnswer
    TargetProcessingProperties: TargetProcessingPropertiesAnswer

class UpdateIntegrationTablePropertiesResponseAnswer:
    ...

class UpdateJobFromSourceControlResponseAnswer:
    JobName: str

class UpdateJobResponseAnswer:
    JobName: str

class UpdateJsonClassifierRequestDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    JsonPath: _Text

class UpdateMLTransformResponseAnswer:
    TransformId: str

class UpdateOpenTableFormatInputDict(_t.TypedDict, total=False):
    UpdateIcebergInput: UpdateIcebergInputDict

class UpdatePartitionResponseAnswer:
    ...

class UpdateRegistryResponseAnswer:
    RegistryName: str
    RegistryArn: str

class UpdateSchemaResponseAnswer:
    SchemaArn: str
    SchemaName: str
    RegistryName: str

class UpdateSourceControlFromJobResponseAnswer:
    JobName: str

class UpdateTableOptimizerResponseAnswer:
    ...

class UpdateTableResponseAnswer:
    ...

class UpdateTriggerResponseAnswer:
    Trigger: TriggerAnswer

class UpdateUsageProfileResponseAnswer:
    Name: str

class UpdateUserDefinedFunctionResponseAnswer:
    ...

class UpdateWorkflowResponseAnswer:
    Name: str

class UpdateXMLClassifierRequestDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Classification: _Text
    RowTag: _Text

class UpsertRedshiftTargetOptionsAnswer:
    TableLocation: str
    ConnectionName: str
    UpsertKeys: list[str]

class UpsertRedshiftTargetOptionsDict(_t.TypedDict, total=False):
    TableLocation: _Text
    ConnectionName: _Text
    UpsertKeys: _Sequence[_Text]

class UsageProfileDefinitionAnswer:
    Name: str
    Description: str
    CreatedOn: str
    LastModifiedOn: str

class UserDefinedFunctionAnswer:
    FunctionName: str
    DatabaseName: str
    ClassName: str
    OwnerName: str
    FunctionType: str
    OwnerType: str
    CreateTime: str
    ResourceUris: list[ResourceUriAnswer]
    ArtifactLocation: str
    GovernanceMode: str
    CatalogId: str

class UserDefinedFunctionInputDict(_t.TypedDict, total=False):
    FunctionName: _Text
    ClassName: _Text
    OwnerName: _Text
    FunctionType: _t.Literal["REGULAR_FUNCTION", "AGGREGATE_FUNCTION", "STORED_PROCEDURE"] | _Text
    OwnerType: _t.Literal["USER", "ROLE", "GROUP"] | _Text
    ResourceUris: _Sequence[ResourceUriDict]
    ArtifactLocation: _Text
    GovernanceMode: _t.Literal["IAM_ONLY", "LAKE_FORMATION"] | _Text

class ViewDefinitionAnswer:
    IsProtected: bool
    IsManaged: bool
    Definer: str
    ViewVersionId: int
    ViewVersionToken: str
    RefreshSeconds: int
    LastRefreshType: str
    SubObjects: list[str]
    SubObjectVersionIds: list[int]
    SubObjectsStatistics: list[SubObjectStatisticsAnswer]
    Representations: list[ViewRepresentationAnswer]
    SparkPipelineInfo: _Mapping[str, str]

class ViewDefinitionInputDict(_t.TypedDict, total=False):
    IsProtected: bool
    IsManaged: bool
    Definer: _Text
    Representations: _Sequence[ViewRepresentationInputDict]
    ViewVersionId: int
    ViewVersionToken: _Text
    RefreshSeconds: int
    LastRefreshType: _t.Literal["FULL", "INCREMENTAL"] | _Text
    SubObjects: _Sequence[_Text]
    SubObjectVersionIds: _Sequence[int]
    SubObjectsStatistics: _Sequence[SubObjectStatisticsDict]
    SparkPipelineInfo: _Mapping[str, _Text]

class ViewRepresentationAnswer:
    Dialect: str
    DialectVersion: str
    ViewOriginalText: str
    ViewExpandedText: str
    ValidationConnection: str
    IsStale: bool

class ViewRepresentationInputDict(_t.TypedDict, total=False):
    Dialect: _t.Literal["REDSHIFT", "ATHENA", "SPARK"] | _Text
    DialectVersion: _Text
    ViewOriginalText: _Text
    ValidationConnection: _Text
    ViewExpandedText: _Text

class ViewValidationAnswer:
    Dialect: str
    DialectVersion: str
    ViewValidationText: str
    UpdateTime: str
    State: str
    Error: ErrorDetailAnswer

class WorkflowAnswer:
    Name: str
    Description: str
    DefaultRunProperties: _Mapping[str, str]
    CreatedOn: str
    LastModifiedOn: str
    LastRun: WorkflowRunAnswer
    Graph: WorkflowGraphAnswer
    MaxConcurrentRuns: int
    BlueprintDetails: BlueprintDetailsAnswer

class WorkflowGraphAnswer:
    Nodes: list[NodeAnswer]
    Edges: list[EdgeAnswer]

class WorkflowRunAnswer:
    Name: str
    WorkflowRunId: str
    PreviousRunId: str
    WorkflowRunProperties: _Mapping[str, str]
    StartedOn: str
    CompletedOn: str
    Status: str
    ErrorMessage: str
    Statistics: WorkflowRunStatisticsAnswer
    Graph: WorkflowGraphAnswer
    StartingEventBatchCondition: StartingEventBatchConditionAnswer

class WorkflowRunStatisticsAnswer:
    TotalActions: int
    TimeoutActions: int
    FailedActions: int
    StoppedActions: int
    SucceededActions: int
    RunningActions: int
    ErroredActions: int
    WaitingActions: int

class XMLClassifierAnswer:
    Name: str
    Classification: str
    CreationTime: str
    LastUpdated: str
    Version: int
    RowTag: str

def associate_glossary_terms(
    name: str,
    /,
    *,
    AssetIdentifier: _Text,
    GlossaryTermIdentifiers: _Sequence[_Text],
    IterableFormName: _Text = ...,
    ItemIdentifier: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AssociateGlossaryTermsResponseAnswer]:
    """Call aws-sdk:glue:associateGlossaryTerms."""


def batch_create_partition(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    PartitionInputList: _Sequence[PartitionInputDict],
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchCreatePartitionResponseAnswer]:
    """Call aws-sdk:glue:batchCreatePartition."""


def batch_delete_connection(
    name: str,
    /,
    *,
    ConnectionNameList: _Sequence[_Text],
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDeleteConnectionResponseAnswer]:
    """Call aws-sdk:glue:batchDeleteConnection."""


def batch_delete_partition(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    PartitionsToDelete: _Sequence[PartitionValueListDict],
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDeletePartitionResponseAnswer]:
    """Call aws-sdk:glue:batchDeletePartition."""


def batch_delete_table(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TablesToDelete: _Sequence[_Text],
    CatalogId: _Text = ...,
    TransactionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDeleteTableResponseAnswer]:
    """Call aws-sdk:glue:batchDeleteTable."""


def batch_delete_table_version(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    VersionIds: _Sequence[_Text],
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDeleteTableVersionResponseAnswer]:
    """Call aws-sdk:glue:batchDeleteTableVersion."""


def batch_get_blueprints(
    name: str,
    /,
    *,
    Names: _Sequence[_Text],
    IncludeBlueprint: bool = ...,
    IncludeParameterSpec: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetBlueprintsResponseAnswer]:
    """Call aws-sdk:glue:batchGetBlueprints."""


def batch_get_crawlers(
    name: str,
    /,
    *,
    CrawlerNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetCrawlersResponseAnswer]:
    """Call aws-sdk:glue:batchGetCrawlers."""


def batch_get_custom_entity_types(
    name: str,
    /,
    *,
    Names: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetCustomEntityTypesResponseAnswer]:
    """Call aws-sdk:glue:batchGetCustomEntityTypes."""


def batch_get_data_quality_result(
    name: str,
    /,
    *,
    ResultIds: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetDataQualityResultResponseAnswer]:
    """Call aws-sdk:glue:batchGetDataQualityResult."""


def batch_get_data_quality_result_v2(
    name: str,
    /,
    *,
    ResultIds: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetDataQualityResultV2ResponseAnswer]:
    """Call aws-sdk:glue:batchGetDataQualityResultV2."""


def batch_get_data_quality_ruleset_evaluation_run(
    name: str,
    /,
    *,
    RunIds: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetDataQualityRulesetEvaluationRunResponseAnswer]:
    """Call aws-sdk:glue:batchGetDataQualityRulesetEvaluationRun."""


def batch_get_dev_endpoints(
    name: str,
    /,
    *,
    DevEndpointNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetDevEndpointsResponseAnswer]:
    """Call aws-sdk:glue:batchGetDevEndpoints."""


def batch_get_iterable_forms(
    name: str,
    /,
    *,
    AssetIdentifier: _Text,
    IterableFormName: _Text,
    ItemIdentifiers: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetIterableFormsResponseAnswer]:
    """Call aws-sdk:glue:batchGetIterableForms."""


def batch_get_jobs(
    name: str,
    /,
    *,
    JobNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetJobsResponseAnswer]:
    """Call aws-sdk:glue:batchGetJobs."""


def batch_get_partition(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    PartitionsToGet: _Sequence[PartitionValueListDict],
    CatalogId: _Text = ...,
    AuditContext: AuditContextDict = ...,
    QuerySessionContext: QuerySessionContextDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetPartitionResponseAnswer]:
    """Call aws-sdk:glue:batchGetPartition."""


def batch_get_table_optimizer(
    name: str,
    /,
    *,
    Entries: _Sequence[BatchGetTableOptimizerEntryDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetTableOptimizerResponseAnswer]:
    """Call aws-sdk:glue:batchGetTableOptimizer."""


def batch_get_triggers(
    name: str,
    /,
    *,
    TriggerNames: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetTriggersResponseAnswer]:
    """Call aws-sdk:glue:batchGetTriggers."""


def batch_get_workflows(
    name: str,
    /,
    *,
    Names: _Sequence[_Text],
    IncludeGraph: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetWorkflowsResponseAnswer]:
    """Call aws-sdk:glue:batchGetWorkflows."""


def batch_put_data_quality_statistic_annotation(
    name: str,
    /,
    *,
    InclusionAnnotations: _Sequence[DatapointInclusionAnnotationDict],
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchPutDataQualityStatisticAnnotationResponseAnswer]:
    """Call aws-sdk:glue:batchPutDataQualityStatisticAnnotation."""


def batch_stop_job_run(
    name: str,
    /,
    *,
    JobName: _Text,
    JobRunIds: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchStopJobRunResponseAnswer]:
    """Call aws-sdk:glue:batchStopJobRun."""


def batch_update_partition(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    Entries: _Sequence[BatchUpdatePartitionRequestEntryDict],
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchUpdatePartitionResponseAnswer]:
    """Call aws-sdk:glue:batchUpdatePartition."""


def cancel_data_quality_rule_recommendation_run(
    name: str,
    /,
    *,
    RunId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelDataQualityRuleRecommendationRunResponseAnswer]:
    """Call aws-sdk:glue:cancelDataQualityRuleRecommendationRun."""


def cancel_data_quality_ruleset_evaluation_run(
    name: str,
    /,
    *,
    RunId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelDataQualityRulesetEvaluationRunResponseAnswer]:
    """Call aws-sdk:glue:cancelDataQualityRulesetEvaluationRun."""


def cancel_ml_task_run(
    name: str,
    /,
    *,
    TransformId: _Text,
    TaskRunId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelMLTaskRunResponseAnswer]:
    """Call aws-sdk:glue:cancelMLTaskRun."""


def cancel_statement(
    name: str,
    /,
    *,
    SessionId: _Text,
    Id: int,
    RequestOrigin: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelStatementResponseAnswer]:
    """Call aws-sdk:glue:cancelStatement."""


def check_schema_version_validity(
    name: str,
    /,
    *,
    DataFormat: _t.Literal["AVRO", "JSON", "PROTOBUF"] | _Text,
    SchemaDefinition: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CheckSchemaVersionValidityResponseAnswer]:
    """Call aws-sdk:glue:checkSchemaVersionValidity."""


def create_blueprint(
    name: str,
    /,
    *,
    Name: _Text,
    BlueprintLocation: _Text,
    Description: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateBlueprintResponseAnswer]:
    """Call aws-sdk:glue:createBlueprint."""


def create_catalog(
    name: str,
    /,
    *,
    Name: _Text,
    CatalogInput: CatalogInputDict,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateCatalogResponseAnswer]:
    """Call aws-sdk:glue:createCatalog."""


def create_classifier(
    name: str,
    /,
    *,
    GrokClassifier: CreateGrokClassifierRequestDict = ...,
    XmlClassifier: CreateXMLClassifierRequestDict = ...,
    JsonClassifier: CreateJsonClassifierRequestDict = ...,
    CsvClassifier: CreateCsvClassifierRequestDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateClassifierResponseAnswer]:
    """Call aws-sdk:glue:createClassifier."""


def create_column_statistics_task_settings(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    Role: _Text,
    Schedule: _Text = ...,
    ColumnNameList: _Sequence[_Text] = ...,
    SampleSize: float = ...,
    CatalogID: _Text = ...,
    SecurityConfiguration: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateColumnStatisticsTaskSettingsResponseAnswer]:
    """Call aws-sdk:glue:createColumnStatisticsTaskSettings."""


def create_connection(
    name: str,
    /,
    *,
    ConnectionInput: ConnectionInputDict,
    CatalogId: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateConnectionResponseAnswer]:
    """Call aws-sdk:glue:createConnection."""


def create_crawler(
    name: str,
    /,
    *,
    Name: _Text,
    Role: _Text,
    Targets: CrawlerTargetsDict,
    DatabaseName: _Text = ...,
    Description: _Text = ...,
    Schedule: _Text = ...,
    Classifiers: _Sequence[_Text] = ...,
    TablePrefix: _Text = ...,
    SchemaChangePolicy: SchemaChangePolicyDict = ...,
    RecrawlPolicy: RecrawlPolicyDict = ...,
    LineageConfiguration: LineageConfigurationDict = ...,
    LakeFormationConfiguration: LakeFormationConfigurationDict = ...,
    Configuration: _Text = ...,
    CrawlerSecurityConfiguration: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateCrawlerResponseAnswer]:
    """Call aws-sdk:glue:createCrawler."""


def create_custom_entity_type(
    name: str,
    /,
    *,
    Name: _Text,
    RegexString: _Text,
    ContextWords: _Sequence[_Text] = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateCustomEntityTypeResponseAnswer]:
    """Call aws-sdk:glue:createCustomEntityType."""


def create_data_quality_evaluation_config(
    name: str,
    /,
    *,
    Name: _Text,
    Level: _t.Literal["CATALOG", "DATABASE", "TABLE"] | _Text,
    DataSource: DataQualityEvaluationConfigDataSourceDict,
    Role: _Text,
    RulesetName: _Text = ...,
    ManagedRulesetName: _t.Literal["SIMPLE", "ADVANCED"] | _Text = ...,
    Triggers: _Sequence[_t.Literal["ONCE", "SCHEDULE", "METADATA_CHANGE"] | _Text] = ...,
    ScheduleExpression: _Text = ...,
    StartAt: _Text | float = ...,
    EndAt: _Text | float = ...,
    NumberOfWorkers: int = ...,
    Timeout: int = ...,
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptionsDict = ...,
    AdditionalDataSources: _Mapping[str, DataSourceDict] = ...,
    Tags: _Mapping[str, _Text] = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDataQualityEvaluationConfigResponseAnswer]:
    """Call aws-sdk:glue:createDataQualityEvaluationConfig."""


def create_data_quality_ruleset(
    name: str,
    /,
    *,
    Name: _Text,
    Ruleset: _Text,
    Description: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    TargetTable: DataQualityTargetTableDict = ...,
    DataQualitySecurityConfiguration: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDataQualityRulesetResponseAnswer]:
    """Call aws-sdk:glue:createDataQualityRuleset."""


def create_database(
    name: str,
    /,
    *,
    DatabaseInput: DatabaseInputDict,
    CatalogId: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDatabaseResponseAnswer]:
    """Call aws-sdk:glue:createDatabase."""


def create_dev_endpoint(
    name: str,
    /,
    *,
    EndpointName: _Text,
    RoleArn: _Text,
    SecurityGroupIds: _Sequence[_Text] = ...,
    SubnetId: _Text = ...,
    PublicKey: _Text = ...,
    PublicKeys: _Sequence[_Text] = ...,
    NumberOfNodes: int = ...,
    WorkerType: _t.Literal["Standard", "G.1X", "G.2X", "G.4X", "G.8X", "G.025X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] | _Text = ...,
    GlueVersion: _Text = ...,
    NumberOfWorkers: int = ...,
    ExtraPythonLibsS3Path: _Text = ...,
    ExtraJarsS3Path: _Text = ...,
    SecurityConfiguration: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    Arguments: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDevEndpointResponseAnswer]:
    """Call aws-sdk:glue:createDevEndpoint."""


def create_glossary(
    name: str,
    /,
    *,
    Name: _Text,
    Description: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateGlossaryResponseAnswer]:
    """Call aws-sdk:glue:createGlossary."""


def create_glossary_term(
    name: str,
    /,
    *,
    GlossaryIdentifier: _Text,
    Name: _Text,
    ShortDescription: _Text = ...,
    LongDescription: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateGlossaryTermResponseAnswer]:
    """Call aws-sdk:glue:createGlossaryTerm."""


def create_glue_identity_center_configuration(
    name: str,
    /,
    *,
    InstanceArn: _Text,
    Scopes: _Sequence[_Text] = ...,
    UserBackgroundSessionsEnabled: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateGlueIdentityCenterConfigurationResponseAnswer]:
    """Call aws-sdk:glue:createGlueIdentityCenterConfiguration."""


def create_integration(
    name: str,
    /,
    *,
    IntegrationName: _Text,
    SourceArn: _Text,
    TargetArn: _Text,
    Description: _Text = ...,
    DataFilter: _Text = ...,
    KmsKeyId: _Text = ...,
    AdditionalEncryptionContext: _Mapping[str, _Text] = ...,
    Tags: _Sequence[TagDict] = ...,
    IntegrationConfig: IntegrationConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateIntegrationResponseAnswer]:
    """Call aws-sdk:glue:createIntegration."""


def create_integration_resource_property(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    SourceProcessingProperties: SourceProcessingPropertiesDict = ...,
    TargetProcessingProperties: TargetProcessingPropertiesDict = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateIntegrationResourcePropertyResponseAnswer]:
    """Call aws-sdk:glue:createIntegrationResourceProperty."""


def create_integration_table_properties(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    TableName: _Text,
    SourceTableConfig: SourceTableConfigDict = ...,
    TargetTableConfig: TargetTableConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateIntegrationTablePropertiesResponseAnswer]:
    """Call aws-sdk:glue:createIntegrationTableProperties."""


def create_job(
    name: str,
    /,
    *,
    Name: _Text,
    Role: _Text,
    Command: JobCommandDict,
    JobMode: _t.Literal["SCRIPT", "VISUAL", "NOTEBOOK"] | _Text = ...,
    JobRunQueuingEnabled: bool = ...,
    Description: _Text = ...,
    LogUri: _Text = ...,
    ExecutionProperty: ExecutionPropertyDict = ...,
    DefaultArguments: _Mapping[str, _Text] = ...,
    NonOverridableArguments: _Mapping[str, _Text] = ...,
    Connections: ConnectionsListDict = ...,
    MaxRetries: int = ...,
    AllocatedCapacity: int = ...,
    Timeout: int = ...,
    MaxCapacity: float = ...,
    SecurityConfiguration: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    NotificationProperty: NotificationPropertyDict = ...,
    GlueVersion: _Text = ...,
    NumberOfWorkers: int = ...,
    WorkerType: _t.Literal["Standard", "G.1X", "G.2X", "G.4X", "G.8X", "G.025X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] | _Text = ...,
    CodeGenConfigurationNodes: _Mapping[str, CodeGenConfigurationNodeDict] = ...,
    ExecutionClass: _t.Literal["FLEX", "STANDARD"] | _Text = ...,
    SourceControlDetails: SourceControlDetailsDict = ...,
    MaintenanceWindow: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateJobResponseAnswer]:
    """Call aws-sdk:glue:createJob."""


def create_ml_transform(
    name: str,
    /,
    *,
    Name: _Text,
    InputRecordTables: _Sequence[GlueTableDict],
    Parameters: TransformParametersDict,
    Role: _Text,
    Description: _Text = ...,
    GlueVersion: _Text = ...,
    MaxCapacity: float = ...,
    WorkerType: _t.Literal["Standard", "G.1X", "G.2X", "G.4X", "G.8X", "G.025X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] | _Text = ...,
    NumberOfWorkers: int = ...,
    Timeout: int = ...,
    MaxRetries: int = ...,
    Tags: _Mapping[str, _Text] = ...,
    TransformEncryption: TransformEncryptionDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateMLTransformResponseAnswer]:
    """Call aws-sdk:glue:createMLTransform."""


def create_partition(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    PartitionInput: PartitionInputDict,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreatePartitionResponseAnswer]:
    """Call aws-sdk:glue:createPartition."""


def create_partition_index(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    PartitionIndex: PartitionIndexDict,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreatePartitionIndexResponseAnswer]:
    """Call aws-sdk:glue:createPartitionIndex."""


def create_registry(
    name: str,
    /,
    *,
    RegistryName: _Text,
    Description: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateRegistryResponseAnswer]:
    """Call aws-sdk:glue:createRegistry."""


def create_schema(
    name: str,
    /,
    *,
    SchemaName: _Text,
    DataFormat: _t.Literal["AVRO", "JSON", "PROTOBUF"] | _Text,
    RegistryId: RegistryIdDict = ...,
    Compatibility: _t.Literal["NONE", "DISABLED", "BACKWARD", "BACKWARD_ALL", "FORWARD", "FORWARD_ALL", "FULL", "FULL_ALL"] | _Text = ...,
    Description: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    SchemaDefinition: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateSchemaResponseAnswer]:
    """Call aws-sdk:glue:createSchema."""


def create_script(
    name: str,
    /,
    *,
    DagNodes: _Sequence[CodeGenNodeDict] = ...,
    DagEdges: _Sequence[CodeGenEdgeDict] = ...,
    Language: _t.Literal["PYTHON", "SCALA"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateScriptResponseAnswer]:
    """Call aws-sdk:glue:createScript."""


def create_security_configuration(
    name: str,
    /,
    *,
    Name: _Text,
    EncryptionConfiguration: EncryptionConfigurationDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateSecurityConfigurationResponseAnswer]:
    """Call aws-sdk:glue:createSecurityConfiguration."""


def create_session(
    name: str,
    /,
    *,
    Id: _Text,
    Role: _Text,
    Command: SessionCommandDict,
    Description: _Text = ...,
    Timeout: int = ...,
    IdleTimeout: int = ...,
    DefaultArguments: _Mapping[str, _Text] = ...,
    Connections: ConnectionsListDict = ...,
    MaxCapacity: float = ...,
    NumberOfWorkers: int = ...,
    WorkerType: _t.Literal["Standard", "G.1X", "G.2X", "G.4X", "G.8X", "G.025X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] | _Text = ...,
    SecurityConfiguration: _Text = ...,
    GlueVersion: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    RequestOrigin: _Text = ...,
    SessionType: _t.Literal["LIVY", "SPARK_CONNECT"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateSessionResponseAnswer]:
    """Call aws-sdk:glue:createSession."""


def create_table(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    CatalogId: _Text = ...,
    Name: _Text = ...,
    TableInput: TableInputDict = ...,
    PartitionIndexes: _Sequence[PartitionIndexDict] = ...,
    TransactionId: _Text = ...,
    OpenTableFormatInput: OpenTableFormatInputDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateTableResponseAnswer]:
    """Call aws-sdk:glue:createTable."""


def create_table_optimizer(
    name: str,
    /,
    *,
    CatalogId: _Text,
    DatabaseName: _Text,
    TableName: _Text,
    Type: _t.Literal["compaction", "retention", "orphan_file_deletion"] | _Text,
    TableOptimizerConfiguration: TableOptimizerConfigurationDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateTableOptimizerResponseAnswer]:
    """Call aws-sdk:glue:createTableOptimizer."""


def create_trigger(
    name: str,
    /,
    *,
    Name: _Text,
    Type: _t.Literal["SCHEDULED", "CONDITIONAL", "ON_DEMAND", "EVENT"] | _Text,
    Actions: _Sequence[ActionDict],
    WorkflowName: _Text = ...,
    Schedule: _Text = ...,
    Predicate: PredicateDict = ...,
    Description: _Text = ...,
    StartOnCreation: bool = ...,
    Tags: _Mapping[str, _Text] = ...,
    EventBatchingCondition: EventBatchingConditionDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateTriggerResponseAnswer]:
    """Call aws-sdk:glue:createTrigger."""


def create_usage_profile(
    name: str,
    /,
    *,
    Name: _Text,
    Configuration: ProfileConfigurationDict,
    Description: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateUsageProfileResponseAnswer]:
    """Call aws-sdk:glue:createUsageProfile."""


def create_user_defined_function(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    FunctionInput: UserDefinedFunctionInputDict,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateUserDefinedFunctionResponseAnswer]:
    """Call aws-sdk:glue:createUserDefinedFunction."""


def create_workflow(
    name: str,
    /,
    *,
    Name: _Text,
    Description: _Text = ...,
    DefaultRunProperties: _Mapping[str, _Text] = ...,
    Tags: _Mapping[str, _Text] = ...,
    MaxConcurrentRuns: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateWorkflowResponseAnswer]:
    """Call aws-sdk:glue:createWorkflow."""


def delete_asset(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAssetResponseAnswer]:
    """Call aws-sdk:glue:deleteAsset."""


def delete_asset_type(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAssetTypeResponseAnswer]:
    """Call aws-sdk:glue:deleteAssetType."""


def delete_attachment(
    name: str,
    /,
    *,
    AssetIdentifier: _Text,
    AttachmentName: _Text,
    IterableFormName: _Text = ...,
    ItemIdentifier: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAttachmentResponseAnswer]:
    """Call aws-sdk:glue:deleteAttachment."""


def delete_blueprint(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteBlueprintResponseAnswer]:
    """Call aws-sdk:glue:deleteBlueprint."""


def delete_catalog(
    name: str,
    /,
    *,
    CatalogId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCatalogResponseAnswer]:
    """Call aws-sdk:glue:deleteCatalog."""


def delete_classifier(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteClassifierResponseAnswer]:
    """Call aws-sdk:glue:deleteClassifier."""


def delete_column_statistics_for_partition(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    PartitionValues: _Sequence[_Text],
    ColumnName: _Text,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteColumnStatisticsForPartitionResponseAnswer]:
    """Call aws-sdk:glue:deleteColumnStatisticsForPartition."""


def delete_column_statistics_for_table(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    ColumnName: _Text,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteColumnStatisticsForTableResponseAnswer]:
    """Call aws-sdk:glue:deleteColumnStatisticsForTable."""


def delete_column_statistics_task_settings(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    CatalogID: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteColumnStatisticsTaskSettingsResponseAnswer]:
    """Call aws-sdk:glue:deleteColumnStatisticsTaskSettings."""


def delete_connection(
    name: str,
    /,
    *,
    ConnectionName: _Text,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteConnectionResponseAnswer]:
    """Call aws-sdk:glue:deleteConnection."""


def delete_connection_type(
    name: str,
    /,
    *,
    ConnectionType: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteConnectionTypeResponseAnswer]:
    """Call aws-sdk:glue:deleteConnectionType."""


def delete_crawler(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCrawlerResponseAnswer]:
    """Call aws-sdk:glue:deleteCrawler."""


def delete_custom_entity_type(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCustomEntityTypeResponseAnswer]:
    """Call aws-sdk:glue:deleteCustomEntityType."""


def delete_data_quality_evaluation_config(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDataQualityEvaluationConfigResponseAnswer]:
    """Call aws-sdk:glue:deleteDataQualityEvaluationConfig."""


def delete_data_quality_ruleset(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDataQualityRulesetResponseAnswer]:
    """Call aws-sdk:glue:deleteDataQualityRuleset."""


def delete_database(
    name: str,
    /,
    *,
    Name: _Text,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDatabaseResponseAnswer]:
    """Call aws-sdk:glue:deleteDatabase."""


def delete_dev_endpoint(
    name: str,
    /,
    *,
    EndpointName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDevEndpointResponseAnswer]:
    """Call aws-sdk:glue:deleteDevEndpoint."""


def delete_form_type(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteFormTypeResponseAnswer]:
    """Call aws-sdk:glue:deleteFormType."""


def delete_glossary(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteGlossaryResponseAnswer]:
    """Call aws-sdk:glue:deleteGlossary."""


def delete_glossary_term(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteGlossaryTermResponseAnswer]:
    """Call aws-sdk:glue:deleteGlossaryTerm."""


def delete_glue_identity_center_configuration(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteGlueIdentityCenterConfigurationResponseAnswer]:
    """Call aws-sdk:glue:deleteGlueIdentityCenterConfiguration."""


def delete_integration(
    name: str,
    /,
    *,
    IntegrationIdentifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteIntegrationResponseAnswer]:
    """Call aws-sdk:glue:deleteIntegration."""


def delete_integration_resource_property(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteIntegrationResourcePropertyResponseAnswer]:
    """Call aws-sdk:glue:deleteIntegrationResourceProperty."""


def delete_integration_table_properties(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    TableName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteIntegrationTablePropertiesResponseAnswer]:
    """Call aws-sdk:glue:deleteIntegrationTableProperties."""


def delete_job(
    name: str,
    /,
    *,
    JobName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteJobResponseAnswer]:
    """Call aws-sdk:glue:deleteJob."""


def delete_ml_transform(
    name: str,
    /,
    *,
    TransformId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteMLTransformResponseAnswer]:
    """Call aws-sdk:glue:deleteMLTransform."""


def delete_partition(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    PartitionValues: _Sequence[_Text],
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeletePartitionResponseAnswer]:
    """Call aws-sdk:glue:deletePartition."""


def delete_partition_index(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    IndexName: _Text,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeletePartitionIndexResponseAnswer]:
    """Call aws-sdk:glue:deletePartitionIndex."""


def delete_registry(
    name: str,
    /,
    *,
    RegistryId: RegistryIdDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteRegistryResponseAnswer]:
    """Call aws-sdk:glue:deleteRegistry."""


def delete_resource_policy(
    name: str,
    /,
    *,
    PolicyHashCondition: _Text = ...,
    ResourceArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteResourcePolicyResponseAnswer]:
    """Call aws-sdk:glue:deleteResourcePolicy."""


def delete_schema(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteSchemaResponseAnswer]:
    """Call aws-sdk:glue:deleteSchema."""


def delete_schema_versions(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict,
    Versions: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteSchemaVersionsResponseAnswer]:
    """Call aws-sdk:glue:deleteSchemaVersions."""


def delete_security_configuration(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteSecurityConfigurationResponseAnswer]:
    """Call aws-sdk:glue:deleteSecurityConfiguration."""


def delete_session(
    name: str,
    /,
    *,
    Id: _Text,
    RequestOrigin: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteSessionResponseAnswer]:
    """Call aws-sdk:glue:deleteSession."""


def delete_table(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    Name: _Text,
    CatalogId: _Text = ...,
    TransactionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteTableResponseAnswer]:
    """Call aws-sdk:glue:deleteTable."""


def delete_table_optimizer(
    name: str,
    /,
    *,
    CatalogId: _Text,
    DatabaseName: _Text,
    TableName: _Text,
    Type: _t.Literal["compaction", "retention", "orphan_file_deletion"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteTableOptimizerResponseAnswer]:
    """Call aws-sdk:glue:deleteTableOptimizer."""


def delete_table_version(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    VersionId: _Text,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteTableVersionResponseAnswer]:
    """Call aws-sdk:glue:deleteTableVersion."""


def delete_trigger(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteTriggerResponseAnswer]:
    """Call aws-sdk:glue:deleteTrigger."""


def delete_usage_profile(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteUsageProfileResponseAnswer]:
    """Call aws-sdk:glue:deleteUsageProfile."""


def delete_user_defined_function(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    FunctionName: _Text,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteUserDefinedFunctionResponseAnswer]:
    """Call aws-sdk:glue:deleteUserDefinedFunction."""


def delete_workflow(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteWorkflowResponseAnswer]:
    """Call aws-sdk:glue:deleteWorkflow."""


def describe_connection_type(
    name: str,
    /,
    *,
    ConnectionType: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeConnectionTypeResponseAnswer]:
    """Call aws-sdk:glue:describeConnectionType."""


def describe_entity(
    name: str,
    /,
    *,
    ConnectionName: _Text,
    EntityName: _Text,
    CatalogId: _Text = ...,
    NextToken: _Text = ...,
    DataStoreApiVersion: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEntityResponseAnswer]:
    """Call aws-sdk:glue:describeEntity."""


def describe_inbound_integrations(
    name: str,
    /,
    *,
    IntegrationArn: _Text = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    TargetArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeInboundIntegrationsResponseAnswer]:
    """Call aws-sdk:glue:describeInboundIntegrations."""


def describe_integrations(
    name: str,
    /,
    *,
    IntegrationIdentifier: _Text = ...,
    Marker: _Text = ...,
    MaxRecords: int = ...,
    Filters: _Sequence[IntegrationFilterDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeIntegrationsResponseAnswer]:
    """Call aws-sdk:glue:describeIntegrations."""


def disassociate_glossary_terms(
    name: str,
    /,
    *,
    AssetIdentifier: _Text,
    GlossaryTermIdentifiers: _Sequence[_Text],
    IterableFormName: _Text = ...,
    ItemIdentifier: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DisassociateGlossaryTermsResponseAnswer]:
    """Call aws-sdk:glue:disassociateGlossaryTerms."""


def get_asset(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAssetOutputAnswer]:
    """Call aws-sdk:glue:getAsset."""


def get_asset_type(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAssetTypeResponseAnswer]:
    """Call aws-sdk:glue:getAssetType."""


def get_blueprint(
    name: str,
    /,
    *,
    Name: _Text,
    IncludeBlueprint: bool = ...,
    IncludeParameterSpec: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBlueprintResponseAnswer]:
    """Call aws-sdk:glue:getBlueprint."""


def get_blueprint_run(
    name: str,
    /,
    *,
    BlueprintName: _Text,
    RunId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBlueprintRunResponseAnswer]:
    """Call aws-sdk:glue:getBlueprintRun."""


def get_blueprint_runs(
    name: str,
    /,
    *,
    BlueprintName: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetBlueprintRunsResponseAnswer]:
    """Call aws-sdk:glue:getBlueprintRuns."""


def get_catalog(
    name: str,
    /,
    *,
    CatalogId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCatalogResponseAnswer]:
    """Call aws-sdk:glue:getCatalog."""


def get_catalog_import_status(
    name: str,
    /,
    *,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCatalogImportStatusResponseAnswer]:
    """Call aws-sdk:glue:getCatalogImportStatus."""


def get_catalogs(
    name: str,
    /,
    *,
    ParentCatalogId: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Recursive: bool = ...,
    IncludeRoot: bool = ...,
    HasDatabases: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCatalogsResponseAnswer]:
    """Call aws-sdk:glue:getCatalogs."""


def get_classifier(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetClassifierResponseAnswer]:
    """Call aws-sdk:glue:getClassifier."""


def get_classifiers(
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
) -> _Task[GetClassifiersResponseAnswer]:
    """Call aws-sdk:glue:getClassifiers."""


def get_column_statistics_for_partition(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    PartitionValues: _Sequence[_Text],
    ColumnNames: _Sequence[_Text],
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetColumnStatisticsForPartitionResponseAnswer]:
    """Call aws-sdk:glue:getColumnStatisticsForPartition."""


def get_column_statistics_for_table(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    ColumnNames: _Sequence[_Text],
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetColumnStatisticsForTableResponseAnswer]:
    """Call aws-sdk:glue:getColumnStatisticsForTable."""


def get_column_statistics_task_run(
    name: str,
    /,
    *,
    ColumnStatisticsTaskRunId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetColumnStatisticsTaskRunResponseAnswer]:
    """Call aws-sdk:glue:getColumnStatisticsTaskRun."""


def get_column_statistics_task_runs(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    CatalogID: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetColumnStatisticsTaskRunsResponseAnswer]:
    """Call aws-sdk:glue:getColumnStatisticsTaskRuns."""


def get_column_statistics_task_settings(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    CatalogID: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetColumnStatisticsTaskSettingsResponseAnswer]:
    """Call aws-sdk:glue:getColumnStatisticsTaskSettings."""


def get_connection(
    name: str,
    /,
    *,
    Name: _Text,
    CatalogId: _Text = ...,
    HidePassword: bool = ...,
    ApplyOverrideForComputeEnvironment: _t.Literal["SPARK", "ATHENA", "PYTHON"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetConnectionResponseAnswer]:
    """Call aws-sdk:glue:getConnection."""


def get_connections(
    name: str,
    /,
    *,
    CatalogId: _Text = ...,
    Filter: GetConnectionsFilterDict = ...,
    HidePassword: bool = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetConnectionsResponseAnswer]:
    """Call aws-sdk:glue:getConnections."""


def get_crawler(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCrawlerResponseAnswer]:
    """Call aws-sdk:glue:getCrawler."""


def get_crawler_metrics(
    name: str,
    /,
    *,
    CrawlerNameList: _Sequence[_Text] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCrawlerMetricsResponseAnswer]:
    """Call aws-sdk:glue:getCrawlerMetrics."""


def get_crawlers(
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
) -> _Task[GetCrawlersResponseAnswer]:
    """Call aws-sdk:glue:getCrawlers."""


def get_custom_entity_type(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCustomEntityTypeResponseAnswer]:
    """Call aws-sdk:glue:getCustomEntityType."""


def get_dashboard_url(
    name: str,
    /,
    *,
    ResourceId: _Text,
    ResourceType: _t.Literal["JOB", "SESSION"] | _Text,
    RequestOrigin: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDashboardUrlResponseAnswer]:
    """Call aws-sdk:glue:getDashboardUrl."""


def get_data_catalog_encryption_settings(
    name: str,
    /,
    *,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataCatalogEncryptionSettingsResponseAnswer]:
    """Call aws-sdk:glue:getDataCatalogEncryptionSettings."""


def get_data_catalog_export_configuration(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataCatalogExportConfigurationOutputAnswer]:
    """Call aws-sdk:glue:getDataCatalogExportConfiguration."""


def get_data_quality_evaluation_config(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataQualityEvaluationConfigResponseAnswer]:
    """Call aws-sdk:glue:getDataQualityEvaluationConfig."""


def get_data_quality_model(
    name: str,
    /,
    *,
    ProfileId: _Text,
    StatisticId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataQualityModelResponseAnswer]:
    """Call aws-sdk:glue:getDataQualityModel."""


def get_data_quality_model_result(
    name: str,
    /,
    *,
    StatisticId: _Text,
    ProfileId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataQualityModelResultResponseAnswer]:
    """Call aws-sdk:glue:getDataQualityModelResult."""


def get_data_quality_result(
    name: str,
    /,
    *,
    ResultId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataQualityResultResponseAnswer]:
    """Call aws-sdk:glue:getDataQualityResult."""


def get_data_quality_result_v2(
    name: str,
    /,
    *,
    ResultId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataQualityResultV2ResponseAnswer]:
    """Call aws-sdk:glue:getDataQualityResultV2."""


def get_data_quality_rule_recommendation_run(
    name: str,
    /,
    *,
    RunId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataQualityRuleRecommendationRunResponseAnswer]:
    """Call aws-sdk:glue:getDataQualityRuleRecommendationRun."""


def get_data_quality_ruleset(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataQualityRulesetResponseAnswer]:
    """Call aws-sdk:glue:getDataQualityRuleset."""


def get_data_quality_ruleset_evaluation_run(
    name: str,
    /,
    *,
    RunId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataQualityRulesetEvaluationRunResponseAnswer]:
    """Call aws-sdk:glue:getDataQualityRulesetEvaluationRun."""


def get_database(
    name: str,
    /,
    *,
    Name: _Text,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDatabaseResponseAnswer]:
    """Call aws-sdk:glue:getDatabase."""


def get_databases(
    name: str,
    /,
    *,
    CatalogId: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    ResourceShareType: _t.Literal["FOREIGN", "ALL", "FEDERATED"] | _Text = ...,
    AttributesToGet: _Sequence[_t.Literal["NAME", "TARGET_DATABASE"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDatabasesResponseAnswer]:
    """Call aws-sdk:glue:getDatabases."""


def get_dataflow_graph(
    name: str,
    /,
    *,
    PythonScript: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataflowGraphResponseAnswer]:
    """Call aws-sdk:glue:getDataflowGraph."""


def get_dev_endpoint(
    name: str,
    /,
    *,
    EndpointName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDevEndpointResponseAnswer]:
    """Call aws-sdk:glue:getDevEndpoint."""


def get_dev_endpoints(
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
) -> _Task[GetDevEndpointsResponseAnswer]:
    """Call aws-sdk:glue:getDevEndpoints."""


def get_entity_records(
    name: str,
    /,
    *,
    EntityName: _Text,
    Limit: int,
    ConnectionName: _Text = ...,
    CatalogId: _Text = ...,
    NextToken: _Text = ...,
    DataStoreApiVersion: _Text = ...,
    ConnectionOptions: _Mapping[str, _Text] = ...,
    FilterPredicate: _Text = ...,
    OrderBy: _Text = ...,
    SelectedFields: _Sequence[_Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetEntityRecordsResponseAnswer]:
    """Call aws-sdk:glue:getEntityRecords."""


def get_form_type(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetFormTypeResponseAnswer]:
    """Call aws-sdk:glue:getFormType."""


def get_glossary(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetGlossaryResponseAnswer]:
    """Call aws-sdk:glue:getGlossary."""


def get_glossary_term(
    name: str,
    /,
    *,
    Identifier: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetGlossaryTermResponseAnswer]:
    """Call aws-sdk:glue:getGlossaryTerm."""


def get_glue_identity_center_configuration(
    name: str,
    /,
    *,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetGlueIdentityCenterConfigurationResponseAnswer]:
    """Call aws-sdk:glue:getGlueIdentityCenterConfiguration."""


def get_integration_resource_property(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetIntegrationResourcePropertyResponseAnswer]:
    """Call aws-sdk:glue:getIntegrationResourceProperty."""


def get_integration_table_properties(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    TableName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetIntegrationTablePropertiesResponseAnswer]:
    """Call aws-sdk:glue:getIntegrationTableProperties."""


def get_job(
    name: str,
    /,
    *,
    JobName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetJobResponseAnswer]:
    """Call aws-sdk:glue:getJob."""


def get_job_bookmark(
    name: str,
    /,
    *,
    JobName: _Text,
    RunId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetJobBookmarkResponseAnswer]:
    """Call aws-sdk:glue:getJobBookmark."""


def get_job_run(
    name: str,
    /,
    *,
    JobName: _Text,
    RunId: _Text,
    PredecessorsIncluded: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetJobRunResponseAnswer]:
    """Call aws-sdk:glue:getJobRun."""


def get_job_runs(
    name: str,
    /,
    *,
    JobName: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetJobRunsResponseAnswer]:
    """Call aws-sdk:glue:getJobRuns."""


def get_job_upgrade_analysis(
    name: str,
    /,
    *,
    AnalysisId: _Text,
    JobName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetJobUpgradeAnalysisResponseAnswer]:
    """Call aws-sdk:glue:getJobUpgradeAnalysis."""


def get_jobs(
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
) -> _Task[GetJobsResponseAnswer]:
    """Call aws-sdk:glue:getJobs."""


def get_mapping(
    name: str,
    /,
    *,
    Source: CatalogEntryDict,
    Sinks: _Sequence[CatalogEntryDict] = ...,
    Location: LocationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMappingResponseAnswer]:
    """Call aws-sdk:glue:getMapping."""


def get_materialized_view_refresh_task_run(
    name: str,
    /,
    *,
    CatalogId: _Text,
    MaterializedViewRefreshTaskRunId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMaterializedViewRefreshTaskRunResponseAnswer]:
    """Call aws-sdk:glue:getMaterializedViewRefreshTaskRun."""


def get_ml_task_run(
    name: str,
    /,
    *,
    TransformId: _Text,
    TaskRunId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMLTaskRunResponseAnswer]:
    """Call aws-sdk:glue:getMLTaskRun."""


def get_ml_task_runs(
    name: str,
    /,
    *,
    TransformId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Filter: TaskRunFilterCriteriaDict = ...,
    Sort: TaskRunSortCriteriaDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMLTaskRunsResponseAnswer]:
    """Call aws-sdk:glue:getMLTaskRuns."""


def get_ml_transform(
    name: str,
    /,
    *,
    TransformId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMLTransformResponseAnswer]:
    """Call aws-sdk:glue:getMLTransform."""


def get_ml_transforms(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Filter: TransformFilterCriteriaDict = ...,
    Sort: TransformSortCriteriaDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMLTransformsResponseAnswer]:
    """Call aws-sdk:glue:getMLTransforms."""


def get_partition(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    PartitionValues: _Sequence[_Text],
    CatalogId: _Text = ...,
    AuditContext: AuditContextDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPartitionResponseAnswer]:
    """Call aws-sdk:glue:getPartition."""


def get_partition_indexes(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    CatalogId: _Text = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPartitionIndexesResponseAnswer]:
    """Call aws-sdk:glue:getPartitionIndexes."""


def get_partitions(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    CatalogId: _Text = ...,
    Expression: _Text = ...,
    NextToken: _Text = ...,
    Segment: SegmentDict = ...,
    MaxResults: int = ...,
    ExcludeColumnSchema: bool = ...,
    TransactionId: _Text = ...,
    QueryAsOfTime: _Text | float = ...,
    AuditContext: AuditContextDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPartitionsResponseAnswer]:
    """Call aws-sdk:glue:getPartitions."""


def get_plan(
    name: str,
    /,
    *,
    Mapping: _Sequence[MappingEntryDict],
    Source: CatalogEntryDict,
    Sinks: _Sequence[CatalogEntryDict] = ...,
    Location: LocationDict = ...,
    Language: _t.Literal["PYTHON", "SCALA"] | _Text = ...,
    AdditionalPlanOptionsMap: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPlanResponseAnswer]:
    """Call aws-sdk:glue:getPlan."""


def get_registry(
    name: str,
    /,
    *,
    RegistryId: RegistryIdDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetRegistryResponseAnswer]:
    """Call aws-sdk:glue:getRegistry."""


def get_resource_policies(
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
) -> _Task[GetResourcePoliciesResponseAnswer]:
    """Call aws-sdk:glue:getResourcePolicies."""


def get_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetResourcePolicyResponseAnswer]:
    """Call aws-sdk:glue:getResourcePolicy."""


def get_schema(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSchemaResponseAnswer]:
    """Call aws-sdk:glue:getSchema."""


def get_schema_by_definition(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict,
    SchemaDefinition: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSchemaByDefinitionResponseAnswer]:
    """Call aws-sdk:glue:getSchemaByDefinition."""


def get_schema_version(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict = ...,
    SchemaVersionId: _Text = ...,
    SchemaVersionNumber: SchemaVersionNumberDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSchemaVersionResponseAnswer]:
    """Call aws-sdk:glue:getSchemaVersion."""


def get_schema_versions_diff(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict,
    FirstSchemaVersionNumber: SchemaVersionNumberDict,
    SecondSchemaVersionNumber: SchemaVersionNumberDict,
    SchemaDiffType: _t.Literal["SYNTAX_DIFF"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSchemaVersionsDiffResponseAnswer]:
    """Call aws-sdk:glue:getSchemaVersionsDiff."""


def get_security_configuration(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSecurityConfigurationResponseAnswer]:
    """Call aws-sdk:glue:getSecurityConfiguration."""


def get_security_configurations(
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
) -> _Task[GetSecurityConfigurationsResponseAnswer]:
    """Call aws-sdk:glue:getSecurityConfigurations."""


def get_session(
    name: str,
    /,
    *,
    Id: _Text,
    RequestOrigin: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSessionResponseAnswer]:
    """Call aws-sdk:glue:getSession."""


def get_session_endpoint(
    name: str,
    /,
    *,
    SessionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSessionEndpointResponseAnswer]:
    """Call aws-sdk:glue:getSessionEndpoint."""


def get_statement(
    name: str,
    /,
    *,
    SessionId: _Text,
    Id: int,
    RequestOrigin: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetStatementResponseAnswer]:
    """Call aws-sdk:glue:getStatement."""


def get_system_logs_for_job_run(
    name: str,
    /,
    *,
    JobName: _Text,
    RunId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSystemLogsForJobRunResponseAnswer]:
    """Call aws-sdk:glue:getSystemLogsForJobRun."""


def get_system_logs_for_session(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSystemLogsForSessionResponseAnswer]:
    """Call aws-sdk:glue:getSystemLogsForSession."""


def get_table(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    Name: _Text,
    CatalogId: _Text = ...,
    TransactionId: _Text = ...,
    QueryAsOfTime: _Text | float = ...,
    AuditContext: AuditContextDict = ...,
    IncludeStatusDetails: bool = ...,
    AttributesToGet: _Sequence[_t.Literal["NAME", "TABLE_TYPE", "DEFAULT", "LATEST_ICEBERG_METADATA"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTableResponseAnswer]:
    """Call aws-sdk:glue:getTable."""


def get_table_optimizer(
    name: str,
    /,
    *,
    CatalogId: _Text,
    DatabaseName: _Text,
    TableName: _Text,
    Type: _t.Literal["compaction", "retention", "orphan_file_deletion"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTableOptimizerResponseAnswer]:
    """Call aws-sdk:glue:getTableOptimizer."""


def get_table_version(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    CatalogId: _Text = ...,
    VersionId: _Text = ...,
    AuditContext: AuditContextDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTableVersionResponseAnswer]:
    """Call aws-sdk:glue:getTableVersion."""


def get_table_versions(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    CatalogId: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    AuditContext: AuditContextDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTableVersionsResponseAnswer]:
    """Call aws-sdk:glue:getTableVersions."""


def get_tables(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    CatalogId: _Text = ...,
    Expression: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    TransactionId: _Text = ...,
    QueryAsOfTime: _Text | float = ...,
    AuditContext: AuditContextDict = ...,
    ResourceShareType: _t.Literal["FEDERATED", "ALL"] | _Text = ...,
    IncludeStatusDetails: bool = ...,
    AttributesToGet: _Sequence[_t.Literal["NAME", "TABLE_TYPE", "DEFAULT", "LATEST_ICEBERG_METADATA"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTablesResponseAnswer]:
    """Call aws-sdk:glue:getTables."""


def get_tags(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTagsResponseAnswer]:
    """Call aws-sdk:glue:getTags."""


def get_trigger(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTriggerResponseAnswer]:
    """Call aws-sdk:glue:getTrigger."""


def get_triggers(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    DependentJobName: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTriggersResponseAnswer]:
    """Call aws-sdk:glue:getTriggers."""


def get_unfiltered_partition_metadata(
    name: str,
    /,
    *,
    CatalogId: _Text,
    DatabaseName: _Text,
    TableName: _Text,
    PartitionValues: _Sequence[_Text],
    SupportedPermissionTypes: _Sequence[_t.Literal["COLUMN_PERMISSION", "CELL_FILTER_PERMISSION", "NESTED_PERMISSION", "NESTED_CELL_PERMISSION"] | _Text],
    Region: _Text = ...,
    AuditContext: AuditContextDict = ...,
    QuerySessionContext: QuerySessionContextDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetUnfilteredPartitionMetadataResponseAnswer]:
    """Call aws-sdk:glue:getUnfilteredPartitionMetadata."""


def get_unfiltered_partitions_metadata(
    name: str,
    /,
    *,
    CatalogId: _Text,
    DatabaseName: _Text,
    TableName: _Text,
    SupportedPermissionTypes: _Sequence[_t.Literal["COLUMN_PERMISSION", "CELL_FILTER_PERMISSION", "NESTED_PERMISSION", "NESTED_CELL_PERMISSION"] | _Text],
    Region: _Text = ...,
    Expression: _Text = ...,
    AuditContext: AuditContextDict = ...,
    NextToken: _Text = ...,
    Segment: SegmentDict = ...,
    MaxResults: int = ...,
    QuerySessionContext: QuerySessionContextDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetUnfilteredPartitionsMetadataResponseAnswer]:
    """Call aws-sdk:glue:getUnfilteredPartitionsMetadata."""


def get_unfiltered_table_metadata(
    name: str,
    /,
    *,
    CatalogId: _Text,
    DatabaseName: _Text,
    Name: _Text,
    SupportedPermissionTypes: _Sequence[_t.Literal["COLUMN_PERMISSION", "CELL_FILTER_PERMISSION", "NESTED_PERMISSION", "NESTED_CELL_PERMISSION"] | _Text],
    Region: _Text = ...,
    AuditContext: AuditContextDict = ...,
    ParentResourceArn: _Text = ...,
    RootResourceArn: _Text = ...,
    SupportedDialect: SupportedDialectDict = ...,
    Permissions: _Sequence[_t.Literal["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS"] | _Text] = ...,
    QuerySessionContext: QuerySessionContextDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetUnfilteredTableMetadataResponseAnswer]:
    """Call aws-sdk:glue:getUnfilteredTableMetadata."""


def get_usage_profile(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetUsageProfileResponseAnswer]:
    """Call aws-sdk:glue:getUsageProfile."""


def get_user_defined_function(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    FunctionName: _Text,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetUserDefinedFunctionResponseAnswer]:
    """Call aws-sdk:glue:getUserDefinedFunction."""


def get_user_defined_functions(
    name: str,
    /,
    *,
    Pattern: _Text,
    CatalogId: _Text = ...,
    DatabaseName: _Text = ...,
    FunctionType: _t.Literal["REGULAR_FUNCTION", "AGGREGATE_FUNCTION", "STORED_PROCEDURE"] | _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetUserDefinedFunctionsResponseAnswer]:
    """Call aws-sdk:glue:getUserDefinedFunctions."""


def get_workflow(
    name: str,
    /,
    *,
    Name: _Text,
    IncludeGraph: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetWorkflowResponseAnswer]:
    """Call aws-sdk:glue:getWorkflow."""


def get_workflow_run(
    name: str,
    /,
    *,
    Name: _Text,
    RunId: _Text,
    IncludeGraph: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetWorkflowRunResponseAnswer]:
    """Call aws-sdk:glue:getWorkflowRun."""


def get_workflow_run_properties(
    name: str,
    /,
    *,
    Name: _Text,
    RunId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetWorkflowRunPropertiesResponseAnswer]:
    """Call aws-sdk:glue:getWorkflowRunProperties."""


def get_workflow_runs(
    name: str,
    /,
    *,
    Name: _Text,
    IncludeGraph: bool = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetWorkflowRunsResponseAnswer]:
    """Call aws-sdk:glue:getWorkflowRuns."""


def import_catalog_to_glue(
    name: str,
    /,
    *,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ImportCatalogToGlueResponseAnswer]:
    """Call aws-sdk:glue:importCatalogToGlue."""


def list_asset_types(
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
) -> _Task[ListAssetTypesResponseAnswer]:
    """Call aws-sdk:glue:listAssetTypes."""


def list_blueprints(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListBlueprintsResponseAnswer]:
    """Call aws-sdk:glue:listBlueprints."""


def list_column_statistics_task_runs(
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
) -> _Task[ListColumnStatisticsTaskRunsResponseAnswer]:
    """Call aws-sdk:glue:listColumnStatisticsTaskRuns."""


def list_connection_types(
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
) -> _Task[ListConnectionTypesResponseAnswer]:
    """Call aws-sdk:glue:listConnectionTypes."""


def list_crawlers(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCrawlersResponseAnswer]:
    """Call aws-sdk:glue:listCrawlers."""


def list_crawls(
    name: str,
    /,
    *,
    CrawlerName: _Text,
    MaxResults: int = ...,
    Filters: _Sequence[CrawlsFilterDict] = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCrawlsResponseAnswer]:
    """Call aws-sdk:glue:listCrawls."""


def list_custom_entity_types(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCustomEntityTypesResponseAnswer]:
    """Call aws-sdk:glue:listCustomEntityTypes."""


def list_data_quality_evaluation_configs(
    name: str,
    /,
    *,
    Level: _t.Literal["CATALOG", "DATABASE", "TABLE"] | _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDataQualityEvaluationConfigsResponseAnswer]:
    """Call aws-sdk:glue:listDataQualityEvaluationConfigs."""


def list_data_quality_results(
    name: str,
    /,
    *,
    Filter: DataQualityResultFilterCriteriaDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDataQualityResultsResponseAnswer]:
    """Call aws-sdk:glue:listDataQualityResults."""


def list_data_quality_results_v2(
    name: str,
    /,
    *,
    Filter: DataQualityResultsV2FilterCriteriaDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDataQualityResultsV2ResponseAnswer]:
    """Call aws-sdk:glue:listDataQualityResultsV2."""


def list_data_quality_rule_recommendation_runs(
    name: str,
    /,
    *,
    Filter: DataQualityRuleRecommendationRunFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDataQualityRuleRecommendationRunsResponseAnswer]:
    """Call aws-sdk:glue:listDataQualityRuleRecommendationRuns."""


def list_data_quality_ruleset_evaluation_runs(
    name: str,
    /,
    *,
    Filter: DataQualityRulesetEvaluationRunFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDataQualityRulesetEvaluationRunsResponseAnswer]:
    """Call aws-sdk:glue:listDataQualityRulesetEvaluationRuns."""


def list_data_quality_rulesets(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Filter: DataQualityRulesetFilterCriteriaDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDataQualityRulesetsResponseAnswer]:
    """Call aws-sdk:glue:listDataQualityRulesets."""


def list_data_quality_statistic_annotations(
    name: str,
    /,
    *,
    StatisticId: _Text = ...,
    ProfileId: _Text = ...,
    TimestampFilter: TimestampFilterDict = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDataQualityStatisticAnnotationsResponseAnswer]:
    """Call aws-sdk:glue:listDataQualityStatisticAnnotations."""


def list_data_quality_statistics(
    name: str,
    /,
    *,
    StatisticId: _Text = ...,
    ProfileId: _Text = ...,
    TimestampFilter: TimestampFilterDict = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDataQualityStatisticsResponseAnswer]:
    """Call aws-sdk:glue:listDataQualityStatistics."""


def list_dev_endpoints(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDevEndpointsResponseAnswer]:
    """Call aws-sdk:glue:listDevEndpoints."""


def list_entities(
    name: str,
    /,
    *,
    ConnectionName: _Text = ...,
    CatalogId: _Text = ...,
    ParentEntityName: _Text = ...,
    NextToken: _Text = ...,
    DataStoreApiVersion: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEntitiesResponseAnswer]:
    """Call aws-sdk:glue:listEntities."""


def list_form_types(
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
) -> _Task[ListFormTypesResponseAnswer]:
    """Call aws-sdk:glue:listFormTypes."""


def list_glossaries(
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
) -> _Task[ListGlossariesResponseAnswer]:
    """Call aws-sdk:glue:listGlossaries."""


def list_glossary_terms(
    name: str,
    /,
    *,
    GlossaryIdentifier: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListGlossaryTermsResponseAnswer]:
    """Call aws-sdk:glue:listGlossaryTerms."""


def list_integration_resource_properties(
    name: str,
    /,
    *,
    Marker: _Text = ...,
    Filters: _Sequence[IntegrationResourcePropertyFilterDict] = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListIntegrationResourcePropertiesResponseAnswer]:
    """Call aws-sdk:glue:listIntegrationResourceProperties."""


def list_integration_table_properties(
    name: str,
    /,
    *,
    Marker: _Text = ...,
    Filters: _Sequence[IntegrationTablePropertiesFilterDict] = ...,
    MaxRecords: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListIntegrationTablePropertiesResponseAnswer]:
    """Call aws-sdk:glue:listIntegrationTableProperties."""


def list_iterable_forms(
    name: str,
    /,
    *,
    AssetIdentifier: _Text,
    IterableFormName: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListIterableFormsResponseAnswer]:
    """Call aws-sdk:glue:listIterableForms."""


def list_jobs(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListJobsResponseAnswer]:
    """Call aws-sdk:glue:listJobs."""


def list_materialized_view_refresh_task_runs(
    name: str,
    /,
    *,
    CatalogId: _Text,
    DatabaseName: _Text = ...,
    TableName: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListMaterializedViewRefreshTaskRunsResponseAnswer]:
    """Call aws-sdk:glue:listMaterializedViewRefreshTaskRuns."""


def list_ml_transforms(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Filter: TransformFilterCriteriaDict = ...,
    Sort: TransformSortCriteriaDict = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListMLTransformsResponseAnswer]:
    """Call aws-sdk:glue:listMLTransforms."""


def list_registries(
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
) -> _Task[ListRegistriesResponseAnswer]:
    """Call aws-sdk:glue:listRegistries."""


def list_schema_versions(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSchemaVersionsResponseAnswer]:
    """Call aws-sdk:glue:listSchemaVersions."""


def list_schemas(
    name: str,
    /,
    *,
    RegistryId: RegistryIdDict = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSchemasResponseAnswer]:
    """Call aws-sdk:glue:listSchemas."""


def list_sessions(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    Tags: _Mapping[str, _Text] = ...,
    RequestOrigin: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSessionsResponseAnswer]:
    """Call aws-sdk:glue:listSessions."""


def list_statements(
    name: str,
    /,
    *,
    SessionId: _Text,
    RequestOrigin: _Text = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStatementsResponseAnswer]:
    """Call aws-sdk:glue:listStatements."""


def list_table_optimizer_runs(
    name: str,
    /,
    *,
    CatalogId: _Text,
    DatabaseName: _Text,
    TableName: _Text,
    Type: _t.Literal["compaction", "retention", "orphan_file_deletion"] | _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTableOptimizerRunsResponseAnswer]:
    """Call aws-sdk:glue:listTableOptimizerRuns."""


def list_triggers(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    DependentJobName: _Text = ...,
    MaxResults: int = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTriggersResponseAnswer]:
    """Call aws-sdk:glue:listTriggers."""


def list_usage_profiles(
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
) -> _Task[ListUsageProfilesResponseAnswer]:
    """Call aws-sdk:glue:listUsageProfiles."""


def list_workflows(
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
) -> _Task[ListWorkflowsResponseAnswer]:
    """Call aws-sdk:glue:listWorkflows."""


def modify_integration(
    name: str,
    /,
    *,
    IntegrationIdentifier: _Text,
    Description: _Text = ...,
    DataFilter: _Text = ...,
    IntegrationConfig: IntegrationConfigDict = ...,
    IntegrationName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModifyIntegrationResponseAnswer]:
    """Call aws-sdk:glue:modifyIntegration."""


def publish_data_quality_result_v2(
    name: str,
    /,
    *,
    Dimensions: _Mapping[str, _Text],
    Score: float,
    RuleResults: _Sequence[DataQualityRuleResultDict],
    EvaluationContext: _Text,
    Tags: _Mapping[str, _Text] = ...,
    ExecutionStartedOn: _Text | float = ...,
    ExecutionCompletedOn: _Text | float = ...,
    AnalyzerResults: _Sequence[DataQualityAnalyzerResultDict] = ...,
    Observations: _Sequence[DataQualityObservationDict] = ...,
    AggregatedMetrics: DataQualityAggregatedMetricsDict = ...,
    Statistics: _Sequence[StatisticSummaryDict] = ...,
    RunConfiguration: DataQualityConfigurationV2Dict = ...,
    ClientToken: _Text = ...,
    Descriptors: _Mapping[str, _Text] = ...,
    RulesetName: _Text = ...,
    DataQualitySecurityConfiguration: _Text = ...,
    Telemetry: DataQualityTelemetryDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PublishDataQualityResultV2ResponseAnswer]:
    """Call aws-sdk:glue:publishDataQualityResultV2."""


def put_asset(
    name: str,
    /,
    *,
    AssetTypeId: _Text,
    Identifier: _Text,
    Name: _Text,
    Forms: _Mapping[str, AssetFormEntryDict],
    Description: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutAssetResponseAnswer]:
    """Call aws-sdk:glue:putAsset."""


def put_asset_type(
    name: str,
    /,
    *,
    Name: _Text,
    Forms: _Mapping[str, AssetTypeFormReferenceDict],
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutAssetTypeResponseAnswer]:
    """Call aws-sdk:glue:putAssetType."""


def put_attachment(
    name: str,
    /,
    *,
    AssetIdentifier: _Text,
    AttachmentName: _Text,
    Content: _Text,
    FormTypeId: _Text,
    IterableFormName: _Text = ...,
    ItemIdentifier: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutAttachmentResponseAnswer]:
    """Call aws-sdk:glue:putAttachment."""


def put_data_catalog_encryption_settings(
    name: str,
    /,
    *,
    DataCatalogEncryptionSettings: DataCatalogEncryptionSettingsDict,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutDataCatalogEncryptionSettingsResponseAnswer]:
    """Call aws-sdk:glue:putDataCatalogEncryptionSettings."""


def put_data_catalog_export_configuration(
    name: str,
    /,
    *,
    ExportSetting: _t.Literal["ENABLED", "DISABLED"] | _Text,
    EncryptionConfiguration: ExportEncryptionConfigurationDict = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutDataCatalogExportConfigurationOutputAnswer]:
    """Call aws-sdk:glue:putDataCatalogExportConfiguration."""


def put_data_quality_profile_annotation(
    name: str,
    /,
    *,
    ProfileId: _Text,
    InclusionAnnotation: _t.Literal["INCLUDE", "EXCLUDE"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutDataQualityProfileAnnotationResponseAnswer]:
    """Call aws-sdk:glue:putDataQualityProfileAnnotation."""


def put_form_type(
    name: str,
    /,
    *,
    Name: _Text,
    Schema: _Text,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutFormTypeResponseAnswer]:
    """Call aws-sdk:glue:putFormType."""


def put_resource_policy(
    name: str,
    /,
    *,
    PolicyInJson: _Text,
    ResourceArn: _Text = ...,
    PolicyHashCondition: _Text = ...,
    PolicyExistsCondition: _t.Literal["MUST_EXIST", "NOT_EXIST", "NONE"] | _Text = ...,
    EnableHybrid: _t.Literal["TRUE", "FALSE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutResourcePolicyResponseAnswer]:
    """Call aws-sdk:glue:putResourcePolicy."""


def put_schema_version_metadata(
    name: str,
    /,
    *,
    MetadataKeyValue: MetadataKeyValuePairDict,
    SchemaId: SchemaIdDict = ...,
    SchemaVersionNumber: SchemaVersionNumberDict = ...,
    SchemaVersionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutSchemaVersionMetadataResponseAnswer]:
    """Call aws-sdk:glue:putSchemaVersionMetadata."""


def put_workflow_run_properties(
    name: str,
    /,
    *,
    Name: _Text,
    RunId: _Text,
    RunProperties: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutWorkflowRunPropertiesResponseAnswer]:
    """Call aws-sdk:glue:putWorkflowRunProperties."""


def query_schema_version_metadata(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict = ...,
    SchemaVersionNumber: SchemaVersionNumberDict = ...,
    SchemaVersionId: _Text = ...,
    MetadataList: _Sequence[MetadataKeyValuePairDict] = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[QuerySchemaVersionMetadataResponseAnswer]:
    """Call aws-sdk:glue:querySchemaVersionMetadata."""


def register_connection_type(
    name: str,
    /,
    *,
    ConnectionType: _Text,
    IntegrationType: _t.Literal["REST"] | _Text,
    ConnectionProperties: ConnectionPropertiesConfigurationDict,
    ConnectorAuthenticationConfiguration: ConnectorAuthenticationConfigurationDict,
    RestConfiguration: RestConfigurationDict,
    Description: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterConnectionTypeResponseAnswer]:
    """Call aws-sdk:glue:registerConnectionType."""


def register_schema_version(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict,
    SchemaDefinition: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RegisterSchemaVersionResponseAnswer]:
    """Call aws-sdk:glue:registerSchemaVersion."""


def remove_schema_version_metadata(
    name: str,
    /,
    *,
    MetadataKeyValue: MetadataKeyValuePairDict,
    SchemaId: SchemaIdDict = ...,
    SchemaVersionNumber: SchemaVersionNumberDict = ...,
    SchemaVersionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RemoveSchemaVersionMetadataResponseAnswer]:
    """Call aws-sdk:glue:removeSchemaVersionMetadata."""


def reset_job_bookmark(
    name: str,
    /,
    *,
    JobName: _Text,
    RunId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ResetJobBookmarkResponseAnswer]:
    """Call aws-sdk:glue:resetJobBookmark."""


def resume_workflow_run(
    name: str,
    /,
    *,
    Name: _Text,
    RunId: _Text,
    NodeIds: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ResumeWorkflowRunResponseAnswer]:
    """Call aws-sdk:glue:resumeWorkflowRun."""


def run_statement(
    name: str,
    /,
    *,
    SessionId: _Text,
    Code: _Text,
    RequestOrigin: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[RunStatementResponseAnswer]:
    """Call aws-sdk:glue:runStatement."""


def search_assets(
    name: str,
    /,
    *,
    SearchText: _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    Sort: SearchSortDict = ...,
    FilterClause: SearchFilterClauseDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SearchAssetsOutputAnswer]:
    """Call aws-sdk:glue:searchAssets."""


def search_tables(
    name: str,
    /,
    *,
    CatalogId: _Text = ...,
    NextToken: _Text = ...,
    Filters: _Sequence[PropertyPredicateDict] = ...,
    SearchText: _Text = ...,
    SortCriteria: _Sequence[SortCriterionDict] = ...,
    MaxResults: int = ...,
    ResourceShareType: _t.Literal["FOREIGN", "ALL", "FEDERATED"] | _Text = ...,
    IncludeStatusDetails: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SearchTablesResponseAnswer]:
    """Call aws-sdk:glue:searchTables."""


def start_blueprint_run(
    name: str,
    /,
    *,
    BlueprintName: _Text,
    RoleArn: _Text,
    Parameters: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartBlueprintRunResponseAnswer]:
    """Call aws-sdk:glue:startBlueprintRun."""


def start_column_statistics_task_run(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    Role: _Text,
    ColumnNameList: _Sequence[_Text] = ...,
    SampleSize: float = ...,
    CatalogID: _Text = ...,
    SecurityConfiguration: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartColumnStatisticsTaskRunResponseAnswer]:
    """Call aws-sdk:glue:startColumnStatisticsTaskRun."""


def start_column_statistics_task_run_schedule(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    CatalogID: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartColumnStatisticsTaskRunScheduleResponseAnswer]:
    """Call aws-sdk:glue:startColumnStatisticsTaskRunSchedule."""


def start_crawler(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartCrawlerResponseAnswer]:
    """Call aws-sdk:glue:startCrawler."""


def start_crawler_schedule(
    name: str,
    /,
    *,
    CrawlerName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartCrawlerScheduleResponseAnswer]:
    """Call aws-sdk:glue:startCrawlerSchedule."""


def start_data_quality_rule_recommendation_run(
    name: str,
    /,
    *,
    DataSource: DataSourceDict,
    Role: _Text,
    NumberOfWorkers: int = ...,
    Timeout: int = ...,
    CreatedRulesetName: _Text = ...,
    DataQualitySecurityConfiguration: _Text = ...,
    ClientToken: _Text = ...,
    AdditionalRunOptions: DataQualityRuleRecommendationRunAdditionalRunOptionsDict = ...,
    RecommendationMode: _t.Literal["BASIC", "ADVANCED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartDataQualityRuleRecommendationRunResponseAnswer]:
    """Call aws-sdk:glue:startDataQualityRuleRecommendationRun."""


def start_data_quality_ruleset_evaluation_run(
    name: str,
    /,
    *,
    DataSource: DataSourceDict,
    Role: _Text,
    RulesetNames: _Sequence[_Text],
    NumberOfWorkers: int = ...,
    Timeout: int = ...,
    ClientToken: _Text = ...,
    AdditionalRunOptions: DataQualityEvaluationRunAdditionalRunOptionsDict = ...,
    AdditionalDataSources: _Mapping[str, DataSourceDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartDataQualityRulesetEvaluationRunResponseAnswer]:
    """Call aws-sdk:glue:startDataQualityRulesetEvaluationRun."""


def start_export_labels_task_run(
    name: str,
    /,
    *,
    TransformId: _Text,
    OutputS3Path: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartExportLabelsTaskRunResponseAnswer]:
    """Call aws-sdk:glue:startExportLabelsTaskRun."""


def start_import_labels_task_run(
    name: str,
    /,
    *,
    TransformId: _Text,
    InputS3Path: _Text,
    ReplaceAllLabels: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartImportLabelsTaskRunResponseAnswer]:
    """Call aws-sdk:glue:startImportLabelsTaskRun."""


def start_job_run(
    name: str,
    /,
    *,
    JobName: _Text,
    JobRunQueuingEnabled: bool = ...,
    JobRunId: _Text = ...,
    Arguments: _Mapping[str, _Text] = ...,
    AllocatedCapacity: int = ...,
    Timeout: int = ...,
    MaxCapacity: float = ...,
    SecurityConfiguration: _Text = ...,
    NotificationProperty: NotificationPropertyDict = ...,
    WorkerType: _t.Literal["Standard", "G.1X", "G.2X", "G.4X", "G.8X", "G.025X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] | _Text = ...,
    NumberOfWorkers: int = ...,
    ExecutionClass: _t.Literal["FLEX", "STANDARD"] | _Text = ...,
    ExecutionRoleSessionPolicy: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartJobRunResponseAnswer]:
    """Call aws-sdk:glue:startJobRun."""


def start_job_upgrade_analysis(
    name: str,
    /,
    *,
    JobName: _Text,
    AnalysisId: _Text = ...,
    UpgradeConsent: _t.Literal["APPROVE", "DECLINE"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartJobUpgradeAnalysisResponseAnswer]:
    """Call aws-sdk:glue:startJobUpgradeAnalysis."""


def start_materialized_view_refresh_task_run(
    name: str,
    /,
    *,
    CatalogId: _Text,
    DatabaseName: _Text,
    TableName: _Text,
    FullRefresh: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartMaterializedViewRefreshTaskRunResponseAnswer]:
    """Call aws-sdk:glue:startMaterializedViewRefreshTaskRun."""


def start_ml_evaluation_task_run(
    name: str,
    /,
    *,
    TransformId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartMLEvaluationTaskRunResponseAnswer]:
    """Call aws-sdk:glue:startMLEvaluationTaskRun."""


def start_ml_labeling_set_generation_task_run(
    name: str,
    /,
    *,
    TransformId: _Text,
    OutputS3Path: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartMLLabelingSetGenerationTaskRunResponseAnswer]:
    """Call aws-sdk:glue:startMLLabelingSetGenerationTaskRun."""


def start_trigger(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartTriggerResponseAnswer]:
    """Call aws-sdk:glue:startTrigger."""


def start_workflow_run(
    name: str,
    /,
    *,
    Name: _Text,
    RunProperties: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartWorkflowRunResponseAnswer]:
    """Call aws-sdk:glue:startWorkflowRun."""


def stop_column_statistics_task_run(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    CatalogID: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopColumnStatisticsTaskRunResponseAnswer]:
    """Call aws-sdk:glue:stopColumnStatisticsTaskRun."""


def stop_column_statistics_task_run_schedule(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    CatalogID: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopColumnStatisticsTaskRunScheduleResponseAnswer]:
    """Call aws-sdk:glue:stopColumnStatisticsTaskRunSchedule."""


def stop_crawler(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopCrawlerResponseAnswer]:
    """Call aws-sdk:glue:stopCrawler."""


def stop_crawler_schedule(
    name: str,
    /,
    *,
    CrawlerName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopCrawlerScheduleResponseAnswer]:
    """Call aws-sdk:glue:stopCrawlerSchedule."""


def stop_job_upgrade_analysis(
    name: str,
    /,
    *,
    JobName: _Text,
    AnalysisId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopJobUpgradeAnalysisResponseAnswer]:
    """Call aws-sdk:glue:stopJobUpgradeAnalysis."""


def stop_materialized_view_refresh_task_run(
    name: str,
    /,
    *,
    CatalogId: _Text,
    DatabaseName: _Text,
    TableName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopMaterializedViewRefreshTaskRunResponseAnswer]:
    """Call aws-sdk:glue:stopMaterializedViewRefreshTaskRun."""


def stop_session(
    name: str,
    /,
    *,
    Id: _Text,
    RequestOrigin: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopSessionResponseAnswer]:
    """Call aws-sdk:glue:stopSession."""


def stop_trigger(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopTriggerResponseAnswer]:
    """Call aws-sdk:glue:stopTrigger."""


def stop_workflow_run(
    name: str,
    /,
    *,
    Name: _Text,
    RunId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopWorkflowRunResponseAnswer]:
    """Call aws-sdk:glue:stopWorkflowRun."""


def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    TagsToAdd: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TagResourceResponseAnswer]:
    """Call aws-sdk:glue:tagResource."""


def test_connection(
    name: str,
    /,
    *,
    ConnectionName: _Text = ...,
    CatalogId: _Text = ...,
    TestConnectionInput: TestConnectionInputDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TestConnectionResponseAnswer]:
    """Call aws-sdk:glue:testConnection."""


def untag_resource(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    TagsToRemove: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UntagResourceResponseAnswer]:
    """Call aws-sdk:glue:untagResource."""


def update_asset(
    name: str,
    /,
    *,
    Identifier: _Text,
    Name: _Text = ...,
    Description: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateAssetResponseAnswer]:
    """Call aws-sdk:glue:updateAsset."""


def update_blueprint(
    name: str,
    /,
    *,
    Name: _Text,
    BlueprintLocation: _Text,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateBlueprintResponseAnswer]:
    """Call aws-sdk:glue:updateBlueprint."""


def update_catalog(
    name: str,
    /,
    *,
    CatalogId: _Text,
    CatalogInput: CatalogInputDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateCatalogResponseAnswer]:
    """Call aws-sdk:glue:updateCatalog."""


def update_classifier(
    name: str,
    /,
    *,
    GrokClassifier: UpdateGrokClassifierRequestDict = ...,
    XmlClassifier: UpdateXMLClassifierRequestDict = ...,
    JsonClassifier: UpdateJsonClassifierRequestDict = ...,
    CsvClassifier: UpdateCsvClassifierRequestDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateClassifierResponseAnswer]:
    """Call aws-sdk:glue:updateClassifier."""


def update_column_statistics_for_partition(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    PartitionValues: _Sequence[_Text],
    ColumnStatisticsList: _Sequence[ColumnStatisticsDict],
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateColumnStatisticsForPartitionResponseAnswer]:
    """Call aws-sdk:glue:updateColumnStatisticsForPartition."""


def update_column_statistics_for_table(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    ColumnStatisticsList: _Sequence[ColumnStatisticsDict],
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateColumnStatisticsForTableResponseAnswer]:
    """Call aws-sdk:glue:updateColumnStatisticsForTable."""


def update_column_statistics_task_settings(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    Role: _Text = ...,
    Schedule: _Text = ...,
    ColumnNameList: _Sequence[_Text] = ...,
    SampleSize: float = ...,
    CatalogID: _Text = ...,
    SecurityConfiguration: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateColumnStatisticsTaskSettingsResponseAnswer]:
    """Call aws-sdk:glue:updateColumnStatisticsTaskSettings."""


def update_connection(
    name: str,
    /,
    *,
    Name: _Text,
    ConnectionInput: ConnectionInputDict,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateConnectionResponseAnswer]:
    """Call aws-sdk:glue:updateConnection."""


def update_crawler(
    name: str,
    /,
    *,
    Name: _Text,
    Role: _Text = ...,
    DatabaseName: _Text = ...,
    Description: _Text = ...,
    Targets: CrawlerTargetsDict = ...,
    Schedule: _Text = ...,
    Classifiers: _Sequence[_Text] = ...,
    TablePrefix: _Text = ...,
    SchemaChangePolicy: SchemaChangePolicyDict = ...,
    RecrawlPolicy: RecrawlPolicyDict = ...,
    LineageConfiguration: LineageConfigurationDict = ...,
    LakeFormationConfiguration: LakeFormationConfigurationDict = ...,
    Configuration: _Text = ...,
    CrawlerSecurityConfiguration: _Text = ...,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateCrawlerResponseAnswer]:
    """Call aws-sdk:glue:updateCrawler."""


def update_crawler_schedule(
    name: str,
    /,
    *,
    CrawlerName: _Text,
    Schedule: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateCrawlerScheduleResponseAnswer]:
    """Call aws-sdk:glue:updateCrawlerSchedule."""


def update_data_quality_evaluation_config(
    name: str,
    /,
    *,
    Name: _Text,
    DataSource: DataQualityEvaluationConfigDataSourceDict = ...,
    RulesetName: _Text = ...,
    ManagedRulesetName: _t.Literal["SIMPLE", "ADVANCED"] | _Text = ...,
    Triggers: _Sequence[_t.Literal["ONCE", "SCHEDULE", "METADATA_CHANGE"] | _Text] = ...,
    ScheduleExpression: _Text = ...,
    StartAt: _Text | float = ...,
    EndAt: _Text | float = ...,
    PauseRuns: bool = ...,
    Role: _Text = ...,
    NumberOfWorkers: int = ...,
    Timeout: int = ...,
    AdditionalRunOptions: DataQualityEvaluationConfigAdditionalRunOptionsDict = ...,
    AdditionalDataSources: _Mapping[str, DataSourceDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateDataQualityEvaluationConfigResponseAnswer]:
    """Call aws-sdk:glue:updateDataQualityEvaluationConfig."""


def update_data_quality_ruleset(
    name: str,
    /,
    *,
    Name: _Text,
    Description: _Text = ...,
    Ruleset: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateDataQualityRulesetResponseAnswer]:
    """Call aws-sdk:glue:updateDataQualityRuleset."""


def update_database(
    name: str,
    /,
    *,
    Name: _Text,
    DatabaseInput: DatabaseInputDict,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateDatabaseResponseAnswer]:
    """Call aws-sdk:glue:updateDatabase."""


def update_dev_endpoint(
    name: str,
    /,
    *,
    EndpointName: _Text,
    PublicKey: _Text = ...,
    AddPublicKeys: _Sequence[_Text] = ...,
    DeletePublicKeys: _Sequence[_Text] = ...,
    CustomLibraries: DevEndpointCustomLibrariesDict = ...,
    UpdateEtlLibraries: bool = ...,
    DeleteArguments: _Sequence[_Text] = ...,
    AddArguments: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateDevEndpointResponseAnswer]:
    """Call aws-sdk:glue:updateDevEndpoint."""


def update_glossary(
    name: str,
    /,
    *,
    Identifier: _Text,
    Name: _Text = ...,
    Description: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateGlossaryResponseAnswer]:
    """Call aws-sdk:glue:updateGlossary."""


def update_glossary_term(
    name: str,
    /,
    *,
    Identifier: _Text,
    Name: _Text = ...,
    ShortDescription: _Text = ...,
    LongDescription: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateGlossaryTermResponseAnswer]:
    """Call aws-sdk:glue:updateGlossaryTerm."""


def update_glue_identity_center_configuration(
    name: str,
    /,
    *,
    Scopes: _Sequence[_Text] = ...,
    UserBackgroundSessionsEnabled: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateGlueIdentityCenterConfigurationResponseAnswer]:
    """Call aws-sdk:glue:updateGlueIdentityCenterConfiguration."""


def update_integration_resource_property(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    SourceProcessingProperties: SourceProcessingPropertiesDict = ...,
    TargetProcessingProperties: TargetProcessingPropertiesDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateIntegrationResourcePropertyResponseAnswer]:
    """Call aws-sdk:glue:updateIntegrationResourceProperty."""


def update_integration_table_properties(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    TableName: _Text,
    SourceTableConfig: SourceTableConfigDict = ...,
    TargetTableConfig: TargetTableConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateIntegrationTablePropertiesResponseAnswer]:
    """Call aws-sdk:glue:updateIntegrationTableProperties."""


def update_job(
    name: str,
    /,
    *,
    JobName: _Text,
    JobUpdate: JobUpdateDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateJobResponseAnswer]:
    """Call aws-sdk:glue:updateJob."""


def update_job_from_source_control(
    name: str,
    /,
    *,
    JobName: _Text = ...,
    Provider: _t.Literal["GITHUB", "GITLAB", "BITBUCKET", "AWS_CODE_COMMIT"] | _Text = ...,
    RepositoryName: _Text = ...,
    RepositoryOwner: _Text = ...,
    BranchName: _Text = ...,
    Folder: _Text = ...,
    CommitId: _Text = ...,
    AuthStrategy: _t.Literal["PERSONAL_ACCESS_TOKEN", "AWS_SECRETS_MANAGER"] | _Text = ...,
    AuthToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateJobFromSourceControlResponseAnswer]:
    """Call aws-sdk:glue:updateJobFromSourceControl."""


def update_ml_transform(
    name: str,
    /,
    *,
    TransformId: _Text,
    Name: _Text = ...,
    Description: _Text = ...,
    Parameters: TransformParametersDict = ...,
    Role: _Text = ...,
    GlueVersion: _Text = ...,
    MaxCapacity: float = ...,
    WorkerType: _t.Literal["Standard", "G.1X", "G.2X", "G.4X", "G.8X", "G.025X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] | _Text = ...,
    NumberOfWorkers: int = ...,
    Timeout: int = ...,
    MaxRetries: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateMLTransformResponseAnswer]:
    """Call aws-sdk:glue:updateMLTransform."""


def update_partition(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    TableName: _Text,
    PartitionValueList: _Sequence[_Text],
    PartitionInput: PartitionInputDict,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdatePartitionResponseAnswer]:
    """Call aws-sdk:glue:updatePartition."""


def update_registry(
    name: str,
    /,
    *,
    RegistryId: RegistryIdDict,
    Description: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateRegistryResponseAnswer]:
    """Call aws-sdk:glue:updateRegistry."""


def update_schema(
    name: str,
    /,
    *,
    SchemaId: SchemaIdDict,
    SchemaVersionNumber: SchemaVersionNumberDict = ...,
    Compatibility: _t.Literal["NONE", "DISABLED", "BACKWARD", "BACKWARD_ALL", "FORWARD", "FORWARD_ALL", "FULL", "FULL_ALL"] | _Text = ...,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateSchemaResponseAnswer]:
    """Call aws-sdk:glue:updateSchema."""


def update_source_control_from_job(
    name: str,
    /,
    *,
    JobName: _Text = ...,
    Provider: _t.Literal["GITHUB", "GITLAB", "BITBUCKET", "AWS_CODE_COMMIT"] | _Text = ...,
    RepositoryName: _Text = ...,
    RepositoryOwner: _Text = ...,
    BranchName: _Text = ...,
    Folder: _Text = ...,
    CommitId: _Text = ...,
    AuthStrategy: _t.Literal["PERSONAL_ACCESS_TOKEN", "AWS_SECRETS_MANAGER"] | _Text = ...,
    AuthToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateSourceControlFromJobResponseAnswer]:
    """Call aws-sdk:glue:updateSourceControlFromJob."""


def update_table(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    CatalogId: _Text = ...,
    Name: _Text = ...,
    TableInput: TableInputDict = ...,
    SkipArchive: bool = ...,
    TransactionId: _Text = ...,
    VersionId: _Text = ...,
    ViewUpdateAction: _t.Literal["ADD", "REPLACE", "ADD_OR_REPLACE", "DROP"] | _Text = ...,
    Force: bool = ...,
    UpdateOpenTableFormatInput: UpdateOpenTableFormatInputDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateTableResponseAnswer]:
    """Call aws-sdk:glue:updateTable."""


def update_table_optimizer(
    name: str,
    /,
    *,
    CatalogId: _Text,
    DatabaseName: _Text,
    TableName: _Text,
    Type: _t.Literal["compaction", "retention", "orphan_file_deletion"] | _Text,
    TableOptimizerConfiguration: TableOptimizerConfigurationDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateTableOptimizerResponseAnswer]:
    """Call aws-sdk:glue:updateTableOptimizer."""


def update_trigger(
    name: str,
    /,
    *,
    Name: _Text,
    TriggerUpdate: TriggerUpdateDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateTriggerResponseAnswer]:
    """Call aws-sdk:glue:updateTrigger."""


def update_usage_profile(
    name: str,
    /,
    *,
    Name: _Text,
    Configuration: ProfileConfigurationDict,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateUsageProfileResponseAnswer]:
    """Call aws-sdk:glue:updateUsageProfile."""


def update_user_defined_function(
    name: str,
    /,
    *,
    DatabaseName: _Text,
    FunctionName: _Text,
    FunctionInput: UserDefinedFunctionInputDict,
    CatalogId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateUserDefinedFunctionResponseAnswer]:
    """Call aws-sdk:glue:updateUserDefinedFunction."""


def update_workflow(
    name: str,
    /,
    *,
    Name: _Text,
    Description: _Text = ...,
    DefaultRunProperties: _Mapping[str, _Text] = ...,
    MaxConcurrentRuns: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateWorkflowResponseAnswer]:
    """Call aws-sdk:glue:updateWorkflow."""
