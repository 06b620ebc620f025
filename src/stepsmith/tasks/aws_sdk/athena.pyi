# ruff: noqa
# fmt: off
"""Operations of aws-sdk:athena."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AclConfigurationAnswer:
    S3AclOption: str

class AclConfigurationDict(_t.TypedDict, total=False):
    S3AclOption: _t.Required[_t.Literal["BUCKET_OWNER_FULL_CONTROL"] | _Text]

class ApplicationDPUSizesAnswer:
    ApplicationRuntimeId: str
    SupportedDPUSizes: list[int]

class AthenaErrorAnswer:
    ErrorCategory: int
    ErrorType: int
    Retryable: bool
    ErrorMessage: str

class BatchGetNamedQueryOutputAnswer:
    NamedQueries: list[NamedQueryAnswer]
    UnprocessedNamedQueryIds: list[UnprocessedNamedQueryIdAnswer]

class BatchGetPreparedStatementOutputAnswer:
    PreparedStatements: list[PreparedStatementAnswer]
    UnprocessedPreparedStatementNames: list[UnprocessedPreparedStatementNameAnswer]

class BatchGetQueryExecutionOutputAnswer:
    QueryExecutions: list[QueryExecutionAnswer]
    UnprocessedQueryExecutionIds: list[UnprocessedQueryExecutionIdAnswer]

class CalculationConfigurationDict(_t.TypedDict, total=False):
    CodeBlock: _Text

class CalculationResultAnswer:
    StdOutS3Uri: str
    StdErrorS3Uri: str
    ResultS3Uri: str
    ResultType: str

class CalculationStatisticsAnswer:
    DpuExecutionInMillis: int
    Progress: str

class CalculationStatusAnswer:
    SubmissionDateTime: str
    CompletionDateTime: str
    State: str
    StateChangeReason: str

class CalculationSummaryAnswer:
    CalculationExecutionId: str
    Description: str
    Status: CalculationStatusAnswer

class CancelCapacityReservationOutputAnswer:
    ...

class CapacityAllocationAnswer:
    Status: str
    StatusMessage: str
    RequestTime: str
    RequestCompletionTime: str

class CapacityAssignmentAnswer:
    WorkGroupNames: list[str]

class CapacityAssignmentConfigurationAnswer:
    CapacityReservationName: str
    CapacityAssignments: list[CapacityAssignmentAnswer]

class CapacityAssignmentDict(_t.TypedDict, total=False):
    WorkGroupNames: _Sequence[_Text]

class CapacityReservationAnswer:
    Name: str
    Status: str
    TargetDpus: int
    AllocatedDpus: int
    LastAllocation: CapacityAllocationAnswer
    LastSuccessfulAllocationTime: str
    CreationTime: str

class ClassificationAnswer:
    Name: str
    Properties: _Mapping[str, str]

class ClassificationDict(_t.TypedDict, total=False):
    Name: _Text
    Properties: _Mapping[str, _Text]

class CloudWatchLoggingConfigurationAnswer:
    Enabled: bool
    LogGroup: str
    LogStreamNamePrefix: str
    LogTypes: _Mapping[str, list[str]]

class CloudWatchLoggingConfigurationDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]
    LogGroup: _Text
    LogStreamNamePrefix: _Text
    LogTypes: _Mapping[str, _Sequence[_Text]]

class ColumnAnswer:
    Name: str
    Type: str
    Comment: str

class ColumnInfoAnswer:
    CatalogName: str
    SchemaName: str
    TableName: str
    Name: str
    Label: str
    Type: str
    Precision: int
    Scale: int
    Nullable: str
    CaseSensitive: bool

class CreateCapacityReservationOutputAnswer:
    ...

class CreateDataCatalogOutputAnswer:
    DataCatalog: DataCatalogAnswer

class CreateNamedQueryOutputAnswer:
    NamedQueryId: str

class CreateNotebookOutputAnswer:
    NotebookId: str

class CreatePreparedStatementOutputAnswer:
    ...

class CreatePresignedNotebookUrlResponseAnswer:
    NotebookUrl: str
    AuthToken: str
    AuthTokenExpirationTime: int

class CreateSystemTableConfigurationOutputAnswer:
    TableName: str
    KmsKeyArn: str
    CreatedAt: str
    LastModifiedAt: str

class CreateWorkGroupOutputAnswer:
    ...

class CustomerContentEncryptionConfigurationAnswer:
    KmsKey: str

class CustomerContentEncryptionConfigurationDict(_t.TypedDict, total=False):
    KmsKey: _t.Required[_Text]

class DataCatalogAnswer:
    Name: str
    Description: str
    Type: str
    Parameters: _Mapping[str, str]
    Status: str
    ConnectionType: str
    Error: str

class DataCatalogSummaryAnswer:
    CatalogName: str
    Type: str
    Status: str
    ConnectionType: str
    Error: str

class DatabaseAnswer:
    Name: str
    Description: str
    Parameters: _Mapping[str, str]

class DatumAnswer:
    VarCharValue: str

class DeleteCapacityReservationOutputAnswer:
    ...

class DeleteDataCatalogOutputAnswer:
    DataCatalog: DataCatalogAnswer

class DeleteNamedQueryOutputAnswer:
    ...

class DeleteNotebookOutputAnswer:
    ...

class DeletePreparedStatementOutputAnswer:
    ...

class DeleteSystemTableConfigurationOutputAnswer:
    ...

class DeleteWorkGroupOutputAnswer:
    ...

class EncryptionConfigurationAnswer:
    EncryptionOption: str
    KmsKey: str

class EncryptionConfigurationDict(_t.TypedDict, total=False):
    EncryptionOption: _t.Required[_t.Literal["SSE_S3", "SSE_KMS", "CSE_KMS"] | _Text]
    KmsKey: _Text

class EngineConfigurationAnswer:
    CoordinatorDpuSize: int
    MaxConcurrentDpus: int
    DefaultExecutorDpuSize: int
    AdditionalConfigs: _Mapping[str, str]
    SparkProperties: _Mapping[str, str]
    Classifications: list[ClassificationAnswer]

class EngineConfigurationDict(_t.TypedDict, total=False):
    CoordinatorDpuSize: int
    MaxConcurrentDpus: int
    DefaultExecutorDpuSize: int
    AdditionalConfigs: _Mapping[str, _Text]
    SparkProperties: _Mapping[str, _Text]
    Classifications: _Sequence[ClassificationDict]

class EngineVersionAnswer:
    SelectedEngineVersion: str
    EffectiveEngineVersion: str

class EngineVersionDict(_t.TypedDict, total=False):
    SelectedEngineVersion: _Text
    EffectiveEngineVersion: _Text

class ExecutorsSummaryAnswer:
    ExecutorId: str
    ExecutorType: str
    StartDateTime: int
    TerminationDateTime: int
    ExecutorState: str
    ExecutorSize: int

class ExportNotebookOutputAnswer:
    NotebookMetadata: NotebookMetadataAnswer
    Payload: str

class FilterDefinitionDict(_t.TypedDict, total=False):
    Name: _Text

class GetCalculationExecutionCodeResponseAnswer:
    CodeBlock: str

class GetCalculationExecutionResponseAnswer:
    CalculationExecutionId: str
    SessionId: str
    Description: str
    WorkingDirectory: str
    Status: CalculationStatusAnswer
    Statistics: CalculationStatisticsAnswer
    Result: CalculationResultAnswer

class GetCalculationExecutionStatusResponseAnswer:
    Status: CalculationStatusAnswer
    Statistics: CalculationStatisticsAnswer

class GetCapacityAssignmentConfigurationOutputAnswer:
    CapacityAssignmentConfiguration: CapacityAssignmentConfigurationAnswer

class GetCapacityReservationOutputAnswer:
    CapacityReservation: CapacityReservationAnswer

class GetDataCatalogOutputAnswer:
    DataCatalog: DataCatalogAnswer

class GetDatabaseOutputAnswer:
    Database: DatabaseAnswer

class GetNamedQueryOutputAnswer:
    NamedQuery: NamedQueryAnswer

class GetNotebookMetadataOutputAnswer:
    NotebookMetadata: NotebookMetadataAnswer

class GetPreparedStatementOutputAnswer:
    PreparedStatement: PreparedStatementAnswer

class GetQueryExecutionOutputAnswer:
    QueryExecution: QueryExecutionAnswer

class GetQueryResultsOutputAnswer:
    UpdateCount: int
    ResultSet: ResultSetAnswer
    NextToken: str

class GetQueryRuntimeStatisticsOutputAnswer:
    QueryRuntimeStatistics: QueryRuntimeStatisticsAnswer

class GetResourceDashboardResponseAnswer:
    Url: str

class GetSessionEndpointResponseAnswer:
    EndpointUrl: str
    AuthToken: str
    AuthTokenExpirationTime: str

class GetSessionResponseAnswer:
    SessionId: str
    Description: str
    WorkGroup: str
    EngineVersion: str
    EngineConfiguration: EngineConfigurationAnswer
    NotebookVersion: str
    MonitoringConfiguration: MonitoringConfigurationAnswer
    SessionConfiguration: SessionConfigurationAnswer
    Status: SessionStatusAnswer
    Statistics: SessionStatisticsAnswer

class GetSessionStatusResponseAnswer:
    SessionId: str
    Status: SessionStatusAnswer

class GetSystemTableConfigurationOutputAnswer:
    TableName: str
    KmsKeyArn: str
    CreatedAt: str
    LastModifiedAt: str

class GetTableMetadataOutputAnswer:
    TableMetadata: TableMetadataAnswer

class GetWorkGroupOutputAnswer:
    WorkGroup: WorkGroupAnswer

class IdentityCenterConfigurationAnswer:
    EnableIdentityCenter: bool
    IdentityCenterInstanceArn: str

class IdentityCenterConfigurationDict(_t.TypedDict, total=False):
    EnableIdentityCenter: bool
    IdentityCenterInstanceArn: _Text

class ImportNotebookOutputAnswer:
    NotebookId: str

class ListApplicationDPUSizesOutputAnswer:
    ApplicationDPUSizes: list[ApplicationDPUSizesAnswer]
    NextToken: str

class ListCalculationExecutionsResponseAnswer:
    NextToken: str
    Calculations: list[CalculationSummaryAnswer]

class ListCapacityReservationsOutputAnswer:
    NextToken: str
    CapacityReservations: list[CapacityReservationAnswer]

class ListDataCatalogsOutputAnswer:
    DataCatalogsSummary: list[DataCatalogSummaryAnswer]
    NextToken: str

class ListDatabasesOutputAnswer:
    DatabaseList: list[DatabaseAnswer]
    NextToken: str

class ListEngineVersionsOutputAnswer:
    EngineVersions: list[EngineVersionAnswer]
    NextToken: str

class ListExecutorsResponseAnswer:
    SessionId: str
    NextToken: str
    ExecutorsSummary: list[ExecutorsSummaryAnswer]

class ListNamedQueriesOutputAnswer:
    NamedQueryIds: list[str]
    NextToken: str

class ListNotebookMetadataOutputAnswer:
    NextToken: str
    NotebookMetadataList: list[NotebookMetadataAnswer]

class ListNotebookSessionsResponseAnswer:
    NotebookSessionsList: list[NotebookSessionSummaryAnswer]
    NextToken: str

class ListPreparedStatementsOutputAnswer:
    PreparedStatements: list[PreparedStatementSummaryAnswer]
    NextToken: str

class ListQueryExecutionsOutputAnswer:
    QueryExecutionIds: list[str]
    NextToken: str

class ListSessionsResponseAnswer:
    NextToken: str
    Sessions: list[SessionSummaryAnswer]

class ListSystemTableStatusesOutputAnswer:
    Items: list[SystemTableStatusAnswer]
    NextToken: str

class ListTableMetadataOutputAnswer:
    TableMetadataList: list[TableMetadataAnswer]
    NextToken: str

class ListTagsForResourceOutputAnswer:
    Tags: list[TagAnswer]
    NextToken: str

class ListWorkGroupsOutputAnswer:
    WorkGroups: list[WorkGroupSummaryAnswer]
    NextToken: str

class ManagedLoggingConfigurationAnswer:
    Enabled: bool
    KmsKey: str

class ManagedLoggingConfigurationDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]
    KmsKey: _Text

class ManagedQueryResultsConfigurationAnswer:
    Enabled: bool
    EncryptionConfiguration: ManagedQueryResultsEncryptionConfigurationAnswer

class ManagedQueryResultsConfigurationDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]
    EncryptionConfiguration: ManagedQueryResultsEncryptionConfigurationDict

class ManagedQueryResultsConfigurationUpdatesDict(_t.TypedDict, total=False):
    Enabled: bool
    EncryptionConfiguration: ManagedQueryResultsEncryptionConfigurationDict
    RemoveEncryptionConfiguration: bool

class ManagedQueryResultsEncryptionConfigurationAnswer:
    KmsKey: str

class ManagedQueryResultsEncryptionConfigurationDict(_t.TypedDict, total=False):
    KmsKey: _t.Required[_Text]

class MonitoringConfigurationAnswer:
    CloudWatchLoggingConfiguration: CloudWatchLoggingConfigurationAnswer
    ManagedLoggingConfiguration: ManagedLoggingConfigurationAnswer
    S3LoggingConfiguration: S3LoggingConfigurationAnswer

class MonitoringConfigurationDict(_t.TypedDict, total=False):
    CloudWatchLoggingConfiguration: CloudWatchLoggingConfigurationDict
    ManagedLoggingConfiguration: ManagedLoggingConfigurationDict
    S3LoggingConfiguration: S3LoggingConfigurationDict

class NamedQueryAnswer:
    Name: str
    Description: str
    Database: str
    QueryString: str
    NamedQueryId: str
    WorkGroup: str

class NotebookMetadataAnswer:
    NotebookId: str
    Name: str
    WorkGroup: str
    CreationTime: str
    Type: str
    LastModifiedTime: str

class NotebookSessionSummaryAnswer:
    SessionId: str
    CreationTime: str

class PreparedStatementAnswer:
    StatementName: str
    QueryStatement: str
    WorkGroupName: str
    Description: str
    LastModifiedTime: str

class PreparedStatementSummaryAnswer:
    StatementName: str
    LastModifiedTime: str

class PutCapacityAssignmentConfigurationOutputAnswer:
    ...

class QueryExecutionAnswer:
    QueryExecutionId: str
    Query: str
    StatementType: str
    ManagedQueryResultsConfiguration: ManagedQueryResultsConfigurationAnswer
    ResultConfiguration: ResultConfigurationAnswer
    ResultReuseConfiguration: ResultReuseConfigurationAnswer
    QueryExecutionContext: QueryExecutionContextAnswer
    Status: QueryExecutionStatusAnswer
    Statistics: QueryExecutionStatisticsAnswer
    WorkGroup: str
    EngineVersion: EngineVersionAnswer
    ExecutionParameters: list[str]
    SubstatementType: str
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfigurationAnswer

class QueryExecutionContextAnswer:
    Database: str
    Catalog: str

class QueryExecutionContextDict(_t.TypedDict, total=False):
    Database: _Text
    Catalog: _Text

class QueryExecutionStatisticsAnswer:
    EngineExecutionTimeInMillis: int
    DataScannedInBytes: int
    DataManifestLocation: str
    TotalExecutionTimeInMillis: int
    QueryQueueTimeInMillis: int
    ServicePreProcessingTimeInMillis: int
    QueryPlanningTimeInMillis: int
    ServiceProcessingTimeInMillis: int
    ResultReuseInformation: ResultReuseInformationAnswer
    DpuCount: float

class QueryExecutionStatusAnswer:
    State: str
    StateChangeReason: str
    SubmissionDateTime: str
    CompletionDateTime: str
    AthenaError: AthenaErrorAnswer

class QueryResultsS3AccessGrantsConfigurationAnswer:
    EnableS3AccessGrants: bool
    CreateUserLevelPrefix: bool
    AuthenticationType: str

class QueryResultsS3AccessGrantsConfigurationDict(_t.TypedDict, total=False):
    EnableS3AccessGrants: _t.Required[bool]
    CreateUserLevelPrefix: bool
    AuthenticationType: _t.Required[_t.Literal["DIRECTORY_IDENTITY"] | _Text]

class QueryRuntimeStatisticsAnswer:
    Timeline: QueryRuntimeStatisticsTimelineAnswer
    Rows: QueryRuntimeStatisticsRowsAnswer
    OutputStage: QueryStageAnswer

class QueryRuntimeStatisticsRowsAnswer:
    InputRows: int
    InputBytes: int
    OutputBytes: int
    OutputRows: int

class QueryRuntimeStatisticsTimelineAnswer:
    QueryQueueTimeInMillis: int
    ServicePreProcessingTimeInMillis: int
    QueryPlanningTimeInMillis: int
    EngineExecutionTimeInMillis: int
    ServiceProcessingTimeInMillis: int
    TotalExecutionTimeInMillis: int

class QueryStageAnswer:
    StageId: int
    State: str
    OutputBytes: int
    OutputRows: int
    InputBytes: int
    InputRows: int
    ExecutionTime: int
    QueryStagePlan: QueryStagePlanNodeAnswer
    SubStages: list[QueryStageAnswer]

class QueryStagePlanNodeAnswer:
    Name: str
    Identifier: str
    Children: list[QueryStagePlanNodeAnswer]
    RemoteSources: list[str]

class ResultConfigurationAnswer:
    OutputLocation: str
    EncryptionConfiguration: EncryptionConfigurationAnswer
    ExpectedBucketOwner: str
    AclConfiguration: AclConfigurationAnswer

class ResultConfigurationDict(_t.TypedDict, total=False):
    OutputLocation: _Text
    EncryptionConfiguration: EncryptionConfigurationDict
    ExpectedBucketOwner: _Text
    AclConfiguration: AclConfigurationDict

class ResultConfigurationUpdatesDict(_t.TypedDict, total=False):
    OutputLocation: _Text
    RemoveOutputLocation: bool
    EncryptionConfiguration: EncryptionConfigurationDict
    RemoveEncryptionConfiguration: bool
    ExpectedBucketOwner: _Text
    RemoveExpectedBucketOwner: bool
    AclConfiguration: AclConfigurationDict
    RemoveAclConfiguration: bool

class ResultReuseByAgeConfigurationAnswer:
    Enabled: bool
    MaxAgeInMinutes: int

class ResultReuseByAgeConfigurationDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]
    MaxAgeInMinutes: int

class ResultReuseConfigurationAnswer:
    ResultReuseByAgeConfiguration: ResultReuseByAgeConfigurationAnswer

class ResultReuseConfigurationDict(_t.TypedDict, total=False):
    ResultReuseByAgeConfiguration: ResultReuseByAgeConfigurationDict

class ResultReuseInformationAnswer:
    ReusedPreviousResult: bool

class ResultSetAnswer:
    Rows: list[RowAnswer]
    ResultSetMetadata: ResultSetMetadataAnswer

class ResultSetMetadataAnswer:
    ColumnInfo: list[ColumnInfoAnswer]

class RowAnswer:
    Data: list[DatumAnswer]

class S3LoggingConfigurationAnswer:
    Enabled: bool
    KmsKey: str
    LogLocation: str

class S3LoggingConfigurationDict(_t.TypedDict, total=False):
    Enabled: _t.Required[bool]
    KmsKey: _Text
    LogLocation: _Text

class SessionConfigurationAnswer:
    ExecutionRole: str
    WorkingDirectory: str
    IdleTimeoutSeconds: int
    SessionIdleTimeoutInMinutes: int
    EncryptionConfiguration: EncryptionConfigurationAnswer

class SessionStatisticsAnswer:
    DpuExecutionInMillis: int

class SessionStatusAnswer:
    StartDateTime: str
    LastModifiedDateTime: str
    EndDateTime: str
    IdleSinceDateTime: str
    State: str
    StateChangeReason: str

class SessionSummaryAnswer:
    SessionId: str
    Description: str
    EngineVersion: EngineVersionAnswer
    NotebookVersion: str
    Status: SessionStatusAnswer

class StartCalculationExecutionResponseAnswer:
    CalculationExecutionId: str
    State: str

class StartQueryExecutionOutputAnswer:
    QueryExecutionId: str

class StartSessionResponseAnswer:
    SessionId: str
    State: str

class StopCalculationExecutionResponseAnswer:
    State: str

class StopQueryExecutionOutputAnswer:
    ...

class SystemTableStatusAnswer:
    TableName: str
    Enabled: bool

class SystemTableStatusDict(_t.TypedDict, total=False):
    TableName: _t.Required[_t.Literal["QUERY_EXECUTIONS"] | _Text]
    Enabled: _t.Required[bool]

class TableMetadataAnswer:
    Name: str
    CreateTime: str
    LastAccessTime: str
    TableType: str
    Columns: list[ColumnAnswer]
    PartitionKeys: list[ColumnAnswer]
    Parameters: _Mapping[str, str]

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _Text
    Value: _Text

class TagResourceOutputAnswer:
    ...

class TerminateSessionResponseAnswer:
    State: str

class UnprocessedNamedQueryIdAnswer:
    NamedQueryId: str
    ErrorCode: str
    ErrorMessage: str

class UnprocessedPreparedStatementNameAnswer:
    StatementName: str
    ErrorCode: str
    ErrorMessage: str

class UnprocessedQueryExecutionIdAnswer:
    QueryExecutionId: str
    ErrorCode: str
    ErrorMessage: str

class UntagResourceOutputAnswer:
    ...

class UpdateCapacityReservationOutputAnswer:
    ...

class UpdateDataCatalogOutputAnswer:
    ...

class UpdateNamedQueryOutputAnswer:
    ...

class UpdateNotebookMetadataOutputAnswer:
    ...

class UpdateNotebookOutputAnswer:
    ...

class UpdatePreparedStatementOutputAnswer:
    ...

class UpdateSystemTableConfigurationOutputAnswer:
    TableName: str
    KmsKeyArn: str
    CreatedAt: str
    LastModifiedAt: str

class UpdateWorkGroupOutputAnswer:
    ...

class WorkGroupAnswer:
    Name: str
    State: str
    Configuration: WorkGroupConfigurationAnswer
    Description: str
    CreationTime: str
    IdentityCenterApplicationArn: str

class WorkGroupConfigurationAnswer:
    ResultConfiguration: ResultConfigurationAnswer
    ManagedQueryResultsConfiguration: ManagedQueryResultsConfigurationAnswer
    EnforceWorkGroupConfiguration: bool
    PublishCloudWatchMetricsEnabled: bool
    BytesScannedCutoffPerQuery: int
    RequesterPaysEnabled: bool
    EngineVersion: EngineVersionAnswer
    AdditionalConfiguration: str
    ExecutionRole: str
    MonitoringConfiguration: MonitoringConfigurationAnswer
    EngineConfiguration: EngineConfigurationAnswer
    CustomerContentEncryptionConfiguration: CustomerContentEncryptionConfigurationAnswer
    EnableMinimumEncryptionConfiguration: bool
    IdentityCenterConfiguration: IdentityCenterConfigurationAnswer
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfigurationAnswer
    SystemTableStatuses: list[SystemTableStatusAnswer]

class WorkGroupConfigurationDict(_t.TypedDict, total=False):
    ResultConfiguration: ResultConfigurationDict
    ManagedQueryResultsConfiguration: ManagedQueryResultsConfigurationDict
    EnforceWorkGroupConfiguration: bool
    PublishCloudWatchMetricsEnabled: bool
    BytesScannedCutoffPerQuery: int
    RequesterPaysEnabled: bool
    EngineVersion: EngineVersionDict
    AdditionalConfiguration: _Text
    ExecutionRole: _Text
    MonitoringConfiguration: MonitoringConfigurationDict
    EngineConfiguration: EngineConfigurationDict
    CustomerContentEncryptionConfiguration: CustomerContentEncryptionConfigurationDict
    EnableMinimumEncryptionConfiguration: bool
    IdentityCenterConfiguration: IdentityCenterConfigurationDict
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfigurationDict
    SystemTableStatuses: _Sequence[SystemTableStatusDict]

class WorkGroupConfigurationUpdatesDict(_t.TypedDict, total=False):
    EnforceWorkGroupConfiguration: bool
    ResultConfigurationUpdates: ResultConfigurationUpdatesDict
    ManagedQueryResultsConfigurationUpdates: ManagedQueryResultsConfigurationUpdatesDict
    PublishCloudWatchMetricsEnabled: bool
    BytesScannedCutoffPerQuery: int
    RemoveBytesScannedCutoffPerQuery: bool
    RequesterPaysEnabled: bool
    EngineVersion: EngineVersionDict
    RemoveCustomerContentEncryptionConfiguration: bool
    AdditionalConfiguration: _Text
    ExecutionRole: _Text
    CustomerContentEncryptionConfiguration: CustomerContentEncryptionConfigurationDict
    EnableMinimumEncryptionConfiguration: bool
    QueryResultsS3AccessGrantsConfiguration: QueryResultsS3AccessGrantsConfigurationDict
    MonitoringConfiguration: MonitoringConfigurationDict
    EngineConfiguration: EngineConfigurationDict

class WorkGroupSummaryAnswer:
    Name: str
    State: str
    Description: str
    CreationTime: str
    EngineVersion: EngineVersionAnswer
    IdentityCenterApplicationArn: str

def batch_get_named_query(
    name: str,
    /,
    *,
    NamedQueryIds: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetNamedQueryOutputAnswer]:
    """Call aws-sdk:athena:batchGetNamedQuery."""


def batch_get_prepared_statement(
    name: str,
    /,
    *,
    PreparedStatementNames: _Sequence[_Text],
    WorkGroup: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetPreparedStatementOutputAnswer]:
    """Call aws-sdk:athena:batchGetPreparedStatement."""


def batch_get_query_execution(
    name: str,
    /,
    *,
    QueryExecutionIds: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchGetQueryExecutionOutputAnswer]:
    """Call aws-sdk:athena:batchGetQueryExecution."""


def cancel_capacity_reservation(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelCapacityReservationOutputAnswer]:
    """Call aws-sdk:athena:cancelCapacityReservation."""


def create_capacity_reservation(
    name: str,
    /,
    *,
    TargetDpus: int,
    Name: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateCapacityReservationOutputAnswer]:
    """Call aws-sdk:athena:createCapacityReservation."""


def create_data_catalog(
    name: str,
    /,
    *,
    Name: _Text,
    Type: _t.Literal["LAMBDA", "GLUE", "HIVE", "FEDERATED"] | _Text,
    Description: _Text = ...,
    Parameters: _Mapping[str, _Text] = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDataCatalogOutputAnswer]:
    """Call aws-sdk:athena:createDataCatalog."""


def create_named_query(
    name: str,
    /,
    *,
    Name: _Text,
    Database: _Text,
    QueryString: _Text,
    Description: _Text = ...,
    ClientRequestToken: _Text = ...,
    WorkGroup: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateNamedQueryOutputAnswer]:
    """Call aws-sdk:athena:createNamedQuery."""


def create_notebook(
    name: str,
    /,
    *,
    WorkGroup: _Text,
    Name: _Text,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateNotebookOutputAnswer]:
    """Call aws-sdk:athena:createNotebook."""


def create_prepared_statement(
    name: str,
    /,
    *,
    StatementName: _Text,
    WorkGroup: _Text,
    QueryStatement: _Text,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreatePreparedStatementOutputAnswer]:
    """Call aws-sdk:athena:createPreparedStatement."""


def create_presigned_notebook_url(
    name: str,
    /,
    *,
    SessionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreatePresignedNotebookUrlResponseAnswer]:
    """Call aws-sdk:athena:createPresignedNotebookUrl."""


def create_system_table_configuration(
    name: str,
    /,
    *,
    TableName: _t.Literal["ALL"] | _Text,
    ClientRequestToken: _Text = ...,
    KmsKeyArn: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateSystemTableConfigurationOutputAnswer]:
    """Call aws-sdk:athena:createSystemTableConfiguration."""


def create_work_group(
    name: str,
    /,
    *,
    Name: _Text,
    Configuration: WorkGroupConfigurationDict = ...,
    Description: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateWorkGroupOutputAnswer]:
    """Call aws-sdk:athena:createWorkGroup."""


def delete_capacity_reservation(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCapacityReservationOutputAnswer]:
    """Call aws-sdk:athena:deleteCapacityReservation."""


def delete_data_catalog(
    name: str,
    /,
    *,
    Name: _Text,
    DeleteCatalogOnly: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDataCatalogOutputAnswer]:
    """Call aws-sdk:athena:deleteDataCatalog."""


def delete_named_query(
    name: str,
    /,
    *,
    NamedQueryId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteNamedQueryOutputAnswer]:
    """Call aws-sdk:athena:deleteNamedQuery."""


def delete_notebook(
    name: str,
    /,
    *,
    NotebookId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteNotebookOutputAnswer]:
    """Call aws-sdk:athena:deleteNotebook."""


def delete_prepared_statement(
    name: str,
    /,
    *,
    StatementName: _Text,
    WorkGroup: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeletePreparedStatementOutputAnswer]:
    """Call aws-sdk:athena:deletePreparedStatement."""


def delete_system_table_configuration(
    name: str,
    /,
    *,
    TableName: _t.Literal["ALL"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteSystemTableConfigurationOutputAnswer]:
    """Call aws-sdk:athena:deleteSystemTableConfiguration."""


def delete_work_group(
    name: str,
    /,
    *,
    WorkGroup: _Text,
    RecursiveDeleteOption: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteWorkGroupOutputAnswer]:
    """Call aws-sdk:athena:deleteWorkGroup."""


def export_notebook(
    name: str,
    /,
    *,
    NotebookId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ExportNotebookOutputAnswer]:
    """Call aws-sdk:athena:exportNotebook."""


def get_calculation_execution(
    name: str,
    /,
    *,
    CalculationExecutionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCalculationExecutionResponseAnswer]:
    """Call aws-sdk:athena:getCalculationExecution."""


def get_calculation_execution_code(
    name: str,
    /,
    *,
    CalculationExecutionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCalculationExecutionCodeResponseAnswer]:
    """Call aws-sdk:athena:getCalculationExecutionCode."""


def get_calculation_execution_status(
    name: str,
    /,
    *,
    CalculationExecutionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCalculationExecutionStatusResponseAnswer]:
    """Call aws-sdk:athena:getCalculationExecutionStatus."""


def get_capacity_assignment_configuration(
    name: str,
    /,
    *,
    CapacityReservationName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCapacityAssignmentConfigurationOutputAnswer]:
    """Call aws-sdk:athena:getCapacityAssignmentConfiguration."""


def get_capacity_reservation(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCapacityReservationOutputAnswer]:
    """Call aws-sdk:athena:getCapacityReservation."""


def get_data_catalog(
    name: str,
    /,
    *,
    Name: _Text,
    WorkGroup: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDataCatalogOutputAnswer]:
    """Call aws-sdk:athena:getDataCatalog."""


def get_database(
    name: str,
    /,
    *,
    CatalogName: _Text,
    DatabaseName: _Text,
    WorkGroup: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDatabaseOutputAnswer]:
    """Call aws-sdk:athena:getDatabase."""


def get_named_query(
    name: str,
    /,
    *,
    NamedQueryId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetNamedQueryOutputAnswer]:
    """Call aws-sdk:athena:getNamedQuery."""


def get_notebook_metadata(
    name: str,
    /,
    *,
    NotebookId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetNotebookMetadataOutputAnswer]:
    """Call aws-sdk:athena:getNotebookMetadata."""


def get_prepared_statement(
    name: str,
    /,
    *,
    StatementName: _Text,
    WorkGroup: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetPreparedStatementOutputAnswer]:
    """Call aws-sdk:athena:getPreparedStatement."""


def get_query_execution(
    name: str,
    /,
    *,
    QueryExecutionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetQueryExecutionOutputAnswer]:
    """Call aws-sdk:athena:getQueryExecution."""


def get_query_results(
    name: str,
    /,
    *,
    QueryExecutionId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    QueryResultType: _t.Literal["DATA_MANIFEST", "DATA_ROWS"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetQueryResultsOutputAnswer]:
    """Call aws-sdk:athena:getQueryResults."""


def get_query_runtime_statistics(
    name: str,
    /,
    *,
    QueryExecutionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetQueryRuntimeStatisticsOutputAnswer]:
    """Call aws-sdk:athena:getQueryRuntimeStatistics."""


def get_resource_dashboard(
    name: str,
    /,
    *,
    ResourceARN: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetResourceDashboardResponseAnswer]:
    """Call aws-sdk:athena:getResourceDashboard."""


def get_session(
    name: str,
    /,
    *,
    SessionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSessionResponseAnswer]:
    """Call aws-sdk:athena:getSession."""


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
    """Call aws-sdk:athena:getSessionEndpoint."""


def get_session_status(
    name: str,
    /,
    *,
    SessionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSessionStatusResponseAnswer]:
    """Call aws-sdk:athena:getSessionStatus."""


def get_system_table_configuration(
    name: str,
    /,
    *,
    TableName: _t.Literal["ALL"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSystemTableConfigurationOutputAnswer]:
    """Call aws-sdk:athena:getSystemTableConfiguration."""


def get_table_metadata(
    name: str,
    /,
    *,
    CatalogName: _Text,
    DatabaseName: _Text,
    TableName: _Text,
    WorkGroup: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTableMetadataOutputAnswer]:
    """Call aws-sdk:athena:getTableMetadata."""


def get_work_group(
    name: str,
    /,
    *,
    WorkGroup: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetWorkGroupOutputAnswer]:
    """Call aws-sdk:athena:getWorkGroup."""


def import_notebook(
    name: str,
    /,
    *,
    WorkGroup: _Text,
    Name: _Text,
    Type: _t.Literal["IPYNB"] | _Text,
    Payload: object = ...,
    NotebookS3LocationUri: _Text = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ImportNotebookOutputAnswer]:
    """Call aws-sdk:athena:importNotebook."""


def list_application_dpu_sizes(
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
) -> _Task[ListApplicationDPUSizesOutputAnswer]:
    """Call aws-sdk:athena:listApplicationDPUSizes."""


def list_calculation_executions(
    name: str,
    /,
    *,
    SessionId: _Text,
    StateFilter: _t.Literal["CREATING", "CREATED", "QUEUED", "RUNNING", "CANCELING", "CANCELED", "COMPLETED", "FAILED"] | _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCalculationExecutionsResponseAnswer]:
    """Call aws-sdk:athena:listCalculationExecutions."""


def list_capacity_reservations(
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
) -> _Task[ListCapacityReservationsOutputAnswer]:
    """Call aws-sdk:athena:listCapacityReservations."""


def list_data_catalogs(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    WorkGroup: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDataCatalogsOutputAnswer]:
    """Call aws-sdk:athena:listDataCatalogs."""


def list_databases(
    name: str,
    /,
    *,
    CatalogName: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    WorkGroup: _Text = ...,
    AttributesToGet: _Sequence[_t.Literal["NAME"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDatabasesOutputAnswer]:
    """Call aws-sdk:athena:listDatabases."""


def list_engine_versions(
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
) -> _Task[ListEngineVersionsOutputAnswer]:
    """Call aws-sdk:athena:listEngineVersions."""


def list_executors(
    name: str,
    /,
    *,
    SessionId: _Text,
    ExecutorStateFilter: _t.Literal["CREATING", "CREATED", "REGISTERED", "TERMINATING", "TERMINATED", "FAILED"] | _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListExecutorsResponseAnswer]:
    """Call aws-sdk:athena:listExecutors."""


def list_named_queries(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    WorkGroup: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListNamedQueriesOutputAnswer]:
    """Call aws-sdk:athena:listNamedQueries."""


def list_notebook_metadata(
    name: str,
    /,
    *,
    WorkGroup: _Text,
    Filters: FilterDefinitionDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListNotebookMetadataOutputAnswer]:
    """Call aws-sdk:athena:listNotebookMetadata."""


def list_notebook_sessions(
    name: str,
    /,
    *,
    NotebookId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListNotebookSessionsResponseAnswer]:
    """Call aws-sdk:athena:listNotebookSessions."""


def list_prepared_statements(
    name: str,
    /,
    *,
    WorkGroup: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListPreparedStatementsOutputAnswer]:
    """Call aws-sdk:athena:listPreparedStatements."""


def list_query_executions(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    WorkGroup: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListQueryExecutionsOutputAnswer]:
    """Call aws-sdk:athena:listQueryExecutions."""


def list_sessions(
    name: str,
    /,
    *,
    WorkGroup: _Text,
    StateFilter: _t.Literal["CREATING", "CREATED", "IDLE", "BUSY", "TERMINATING", "TERMINATED", "DEGRADED", "FAILED"] | _Text = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSessionsResponseAnswer]:
    """Call aws-sdk:athena:listSessions."""


def list_system_table_statuses(
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
) -> _Task[ListSystemTableStatusesOutputAnswer]:
    """Call aws-sdk:athena:listSystemTableStatuses."""


def list_table_metadata(
    name: str,
    /,
    *,
    CatalogName: _Text,
    DatabaseName: _Text,
    Expression: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    WorkGroup: _Text = ...,
    AttributesToGet: _Sequence[_t.Literal["NAME", "TABLE_TYPE"] | _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTableMetadataOutputAnswer]:
    """Call aws-sdk:athena:listTableMetadata."""


def list_tags_for_resource(
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
) -> _Task[ListTagsForResourceOutputAnswer]:
    """Call aws-sdk:athena:listTagsForResource."""


def list_work_groups(
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
) -> _Task[ListWorkGroupsOutputAnswer]:
    """Call aws-sdk:athena:listWorkGroups."""


def put_capacity_assignment_configuration(
    name: str,
    /,
    *,
    CapacityReservationName: _Text,
    CapacityAssignments: _Sequence[CapacityAssignmentDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutCapacityAssignmentConfigurationOutputAnswer]:
    """Call aws-sdk:athena:putCapacityAssignmentConfiguration."""


def start_calculation_execution(
    name: str,
    /,
    *,
    SessionId: _Text,
    Description: _Text = ...,
    CalculationConfiguration: CalculationConfigurationDict = ...,
    CodeBlock: _Text = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartCalculationExecutionResponseAnswer]:
    """Call aws-sdk:athena:startCalculationExecution."""


def start_query_execution(
    name: str,
    /,
    *,
    QueryString: _Text,
    ClientRequestToken: _Text = ...,
    QueryExecutionContext: QueryExecutionContextDict = ...,
    ResultConfiguration: ResultConfigurationDict = ...,
    WorkGroup: _Text = ...,
    ExecutionParameters: _Sequence[_Text] = ...,
    ResultReuseConfiguration: ResultReuseConfigurationDict = ...,
    EngineConfiguration: EngineConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartQueryExecutionOutputAnswer]:
    """Call aws-sdk:athena:startQueryExecution."""


def start_session(
    name: str,
    /,
    *,
    WorkGroup: _Text,
    EngineConfiguration: EngineConfigurationDict,
    Description: _Text = ...,
    ExecutionRole: _Text = ...,
    MonitoringConfiguration: MonitoringConfigurationDict = ...,
    NotebookVersion: _Text = ...,
    SessionIdleTimeoutInMinutes: int = ...,
    ClientRequestToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    CopyWorkGroupTags: bool = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartSessionResponseAnswer]:
    """Call aws-sdk:athena:startSession."""


def stop_calculation_execution(
    name: str,
    /,
    *,
    CalculationExecutionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopCalculationExecutionResponseAnswer]:
    """Call aws-sdk:athena:stopCalculationExecution."""


def stop_query_execution(
    name: str,
    /,
    *,
    QueryExecutionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopQueryExecutionOutputAnswer]:
    """Call aws-sdk:athena:stopQueryExecution."""


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
    """Call aws-sdk:athena:tagResource."""


def terminate_session(
    name: str,
    /,
    *,
    SessionId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TerminateSessionResponseAnswer]:
    """Call aws-sdk:athena:terminateSession."""


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
    """Call aws-sdk:athena:untagResource."""


def update_capacity_reservation(
    name: str,
    /,
    *,
    TargetDpus: int,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateCapacityReservationOutputAnswer]:
    """Call aws-sdk:athena:updateCapacityReservation."""


def update_data_catalog(
    name: str,
    /,
    *,
    Name: _Text,
    Type: _t.Literal["LAMBDA", "GLUE", "HIVE", "FEDERATED"] | _Text,
    Description: _Text = ...,
    Parameters: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateDataCatalogOutputAnswer]:
    """Call aws-sdk:athena:updateDataCatalog."""


def update_named_query(
    name: str,
    /,
    *,
    NamedQueryId: _Text,
    Name: _Text,
    QueryString: _Text,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateNamedQueryOutputAnswer]:
    """Call aws-sdk:athena:updateNamedQuery."""


def update_notebook(
    name: str,
    /,
    *,
    NotebookId: _Text,
    Payload: object,
    Type: _t.Literal["IPYNB"] | _Text,
    SessionId: _Text = ...,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateNotebookOutputAnswer]:
    """Call aws-sdk:athena:updateNotebook."""


def update_notebook_metadata(
    name: str,
    /,
    *,
    NotebookId: _Text,
    Name: _Text,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateNotebookMetadataOutputAnswer]:
    """Call aws-sdk:athena:updateNotebookMetadata."""


def update_prepared_statement(
    name: str,
    /,
    *,
    StatementName: _Text,
    WorkGroup: _Text,
    QueryStatement: _Text,
    Description: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdatePreparedStatementOutputAnswer]:
    """Call aws-sdk:athena:updatePreparedStatement."""


def update_system_table_configuration(
    name: str,
    /,
    *,
    TableName: _t.Literal["ALL"] | _Text,
    KmsKeyArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateSystemTableConfigurationOutputAnswer]:
    """Call aws-sdk:athena:updateSystemTableConfiguration."""


def update_work_group(
    name: str,
    /,
    *,
    WorkGroup: _Text,
    Description: _Text = ...,
    ConfigurationUpdates: WorkGroupConfigurationUpdatesDict = ...,
    State: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateWorkGroupOutputAnswer]:
    """Call aws-sdk:athena:updateWorkGroup."""
