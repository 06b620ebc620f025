# ruff: noqa
# fmt: off
"""Queries by Amazon Athena."""
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

class AthenaErrorAnswer:
    ErrorCategory: int
    ErrorType: int
    Retryable: bool
    ErrorMessage: str

class ClassificationDict(_t.TypedDict, total=False):
    Name: _Text
    Properties: _Mapping[str, _Text]

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

class DatumAnswer:
    VarCharValue: str

class EncryptionConfigurationAnswer:
    EncryptionOption: str
    KmsKey: str

class EncryptionConfigurationDict(_t.TypedDict, total=False):
    EncryptionOption: _t.Required[_t.Literal["SSE_S3", "SSE_KMS", "CSE_KMS"] | _Text]
    KmsKey: _Text

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

class GetQueryExecutionOutputAnswer:
    QueryExecution: QueryExecutionAnswer

class GetQueryResultsOutputAnswer:
    UpdateCount: int
    ResultSet: ResultSetAnswer
    NextToken: str

class ManagedQueryResultsConfigurationAnswer:
    Enabled: bool
    EncryptionConfiguration: ManagedQueryResultsEncryptionConfigurationAnswer

class ManagedQueryResultsEncryptionConfigurationAnswer:
    KmsKey: str

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

class StartQueryExecutionOutputAnswer:
    QueryExecutionId: str

class StopQueryExecutionOutputAnswer:
    ...

@_t.overload
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
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetQueryExecutionOutputAnswer]:
    """Run a query and wait for its end; ``.result.QueryExecution`` describes it, rows come from ``get_query_results``."""

@_t.overload
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
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartQueryExecutionOutputAnswer]:
    """Run a query and wait for its end; ``.result.QueryExecution`` describes it, rows come from ``get_query_results``."""


def stop_query_execution(
    name: str,
    /,
    *,
    QueryExecutionId: _Text = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopQueryExecutionOutputAnswer]:
    """Stop a query."""


def get_query_execution(
    name: str,
    /,
    *,
    QueryExecutionId: _Text,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetQueryExecutionOutputAnswer]:
    """How a query stands."""


def get_query_results(
    name: str,
    /,
    *,
    QueryExecutionId: _Text,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    QueryResultType: _t.Literal["DATA_MANIFEST", "DATA_ROWS"] | _Text = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetQueryResultsOutputAnswer]:
    """The rows that a query found, a page at a time."""
