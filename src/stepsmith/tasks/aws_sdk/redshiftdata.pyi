# ruff: noqa
# fmt: off
"""Operations of aws-sdk:redshiftdata."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class BatchExecuteStatementOutputAnswer:
    Id: str
    CreatedAt: str
    ClusterIdentifier: str
    DbUser: str
    DbGroups: list[str]
    Database: str
    SecretArn: str
    WorkgroupName: str
    SessionId: str
    Status: str
    RedshiftPid: int
    HasResultSet: bool

class CancelStatementResponseAnswer:
    Status: bool

class ColumnMetadataAnswer:
    IsCaseSensitive: bool
    IsCurrency: bool
    IsSigned: bool
    Label: str
    Name: str
    Nullable: int
    Precision: int
    Scale: int
    SchemaName: str
    TableName: str
    TypeName: str
    Length: int
    ColumnDefault: str

class DescribeStatementResponseAnswer:
    Id: str
    SecretArn: str
    DbUser: str
    Database: str
    ClusterIdentifier: str
    Duration: int
    Error: str
    Status: str
    CreatedAt: str
    UpdatedAt: str
    RedshiftPid: int
    HasResultSet: bool
    QueryString: str
    ResultRows: int
    ResultSize: int
    RedshiftQueryId: int
    RedshiftQueryUuid: str
    QueryParameters: list[SqlParameterAnswer]
    SubStatements: list[SubStatementDataAnswer]
    WorkgroupName: str
    ResultFormat: str
    SessionId: str
    ExecutionMode: str

class DescribeTableResponseAnswer:
    TableName: str
    ColumnList: list[ColumnMetadataAnswer]
    NextToken: str

class ExecuteStatementOutputAnswer:
    Id: str
    CreatedAt: str
    ClusterIdentifier: str
    DbUser: str
    DbGroups: list[str]
    Database: str
    SecretArn: str
    WorkgroupName: str
    SessionId: str
    Status: str
    RedshiftPid: int
    HasResultSet: bool

class FieldAnswer:
    IsNull: bool
    BooleanValue: bool
    LongValue: int
    DoubleValue: float
    StringValue: str
    BlobValue: str

class GetStatementResultResponseAnswer:
    Records: list[list[FieldAnswer]]
    ColumnMetadata: list[ColumnMetadataAnswer]
    TotalNumRows: int
    NextToken: str

class GetStatementResultV2ResponseAnswer:
    Records: list[QueryRecordsAnswer]
    ColumnMetadata: list[ColumnMetadataAnswer]
    TotalNumRows: int
    ResultFormat: str
    NextToken: str

class ListDatabasesResponseAnswer:
    Databases: list[str]
    NextToken: str

class ListSchemasResponseAnswer:
    Schemas: list[str]
    NextToken: str

class ListSessionsResponseAnswer:
    Sessions: list[SessionDataAnswer]
    NextToken: str

class ListStatementsResponseAnswer:
    Statements: list[StatementDataAnswer]
    NextToken: str

class ListTablesResponseAnswer:
    Tables: list[TableMemberAnswer]
    NextToken: str

class QueryRecordsAnswer:
    CsvRecords: str

class SessionDataAnswer:
    SessionId: str
    Status: str
    CreatedAt: str
    UpdatedAt: str
    Database: str
    DbUser: str
    ClusterIdentifier: str
    WorkgroupName: str
    SessionAliveSeconds: int
    SessionTtl: str
    CurrentStatementId: str

class SqlParameterAnswer:
    Name: str
    Value: str

class SqlParameterDict(_t.TypedDict, total=False):
    Name: _t.Required[_Text]
    Value: _t.Required[_Text]

class StatementDataAnswer:
    Id: str
    QueryString: str
    QueryStrings: list[str]
    SecretArn: str
    Status: str
    StatementName: str
    CreatedAt: str
    UpdatedAt: str
    QueryParameters: list[SqlParameterAnswer]
    IsBatchStatement: bool
    ResultFormat: str
    SessionId: str

class SubStatementDataAnswer:
    Id: str
    Duration: int
    Error: str
    Status: str
    CreatedAt: str
    UpdatedAt: str
    QueryString: str
    ResultRows: int
    ResultSize: int
    RedshiftQueryId: int
    RedshiftQueryUuid: str
    HasResultSet: bool

class TableMemberAnswer:
    Name: str
    Type: str
    Schema: str

def batch_execute_statement(
    name: str,
    /,
    *,
    Sqls: _Sequence[_Text],
    ClusterIdentifier: _Text = ...,
    SecretArn: _Text = ...,
    DbUser: _Text = ...,
    Database: _Text = ...,
    WithEvent: bool = ...,
    StatementName: _Text = ...,
    Parameters: _Sequence[SqlParameterDict] = ...,
    WorkgroupName: _Text = ...,
    ClientToken: _Text = ...,
    ResultFormat: _t.Literal["JSON", "CSV"] | _Text = ...,
    SessionKeepAliveSeconds: int = ...,
    SessionId: _Text = ...,
    ExecutionMode: _t.Literal["TRANSACTION", "AUTO_COMMIT"] | _Text = ...,
    WaitTimeSeconds: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchExecuteStatementOutputAnswer]:
    """Call aws-sdk:redshiftdata:batchExecuteStatement."""


def cancel_statement(
    name: str,
    /,
    *,
    Id: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CancelStatementResponseAnswer]:
    """Call aws-sdk:redshiftdata:cancelStatement."""


def describe_statement(
    name: str,
    /,
    *,
    Id: _Text,
    WaitTimeSeconds: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeStatementResponseAnswer]:
    """Call aws-sdk:redshiftdata:describeStatement."""


def describe_table(
    name: str,
    /,
    *,
    Database: _Text,
    ClusterIdentifier: _Text = ...,
    SecretArn: _Text = ...,
    DbUser: _Text = ...,
    ConnectedDatabase: _Text = ...,
    Schema: _Text = ...,
    Table: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    WorkgroupName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTableResponseAnswer]:
    """Call aws-sdk:redshiftdata:describeTable."""


def execute_statement(
    name: str,
    /,
    *,
    Sql: _Text,
    ClusterIdentifier: _Text = ...,
    SecretArn: _Text = ...,
    DbUser: _Text = ...,
    Database: _Text = ...,
    WithEvent: bool = ...,
    StatementName: _Text = ...,
    Parameters: _Sequence[SqlParameterDict] = ...,
    WorkgroupName: _Text = ...,
    ClientToken: _Text = ...,
    ResultFormat: _t.Literal["JSON", "CSV"] | _Text = ...,
    SessionKeepAliveSeconds: int = ...,
    SessionId: _Text = ...,
    WaitTimeSeconds: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ExecuteStatementOutputAnswer]:
    """Call aws-sdk:redshiftdata:executeStatement."""


def get_statement_result(
    name: str,
    /,
    *,
    Id: _Text,
    NextToken: _Text = ...,
    WaitTimeSeconds: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetStatementResultResponseAnswer]:
    """Call aws-sdk:redshiftdata:getStatementResult."""


def get_statement_result_v2(
    name: str,
    /,
    *,
    Id: _Text,
    NextToken: _Text = ...,
    WaitTimeSeconds: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetStatementResultV2ResponseAnswer]:
    """Call aws-sdk:redshiftdata:getStatementResultV2."""


def list_databases(
    name: str,
    /,
    *,
    ClusterIdentifier: _Text = ...,
    Database: _Text = ...,
    SecretArn: _Text = ...,
    DbUser: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    WorkgroupName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDatabasesResponseAnswer]:
    """Call aws-sdk:redshiftdata:listDatabases."""


def list_schemas(
    name: str,
    /,
    *,
    Database: _Text,
    ClusterIdentifier: _Text = ...,
    SecretArn: _Text = ...,
    DbUser: _Text = ...,
    ConnectedDatabase: _Text = ...,
    SchemaPattern: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    WorkgroupName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSchemasResponseAnswer]:
    """Call aws-sdk:redshiftdata:listSchemas."""


def list_sessions(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    SessionId: _Text = ...,
    Status: _t.Literal["AVAILABLE", "BUSY", "CLOSED"] | _Text = ...,
    RoleLevel: bool = ...,
    ClusterIdentifier: _Text = ...,
    WorkgroupName: _Text = ...,
    Database: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSessionsResponseAnswer]:
    """Call aws-sdk:redshiftdata:listSessions."""


def list_statements(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    StatementName: _Text = ...,
    Status: _t.Literal["SUBMITTED", "PICKED", "STARTED", "FINISHED", "ABORTED", "FAILED", "ALL"] | _Text = ...,
    RoleLevel: bool = ...,
    Database: _Text = ...,
    ClusterIdentifier: _Text = ...,
    WorkgroupName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListStatementsResponseAnswer]:
    """Call aws-sdk:redshiftdata:listStatements."""


def list_tables(
    name: str,
    /,
    *,
    Database: _Text,
    ClusterIdentifier: _Text = ...,
    SecretArn: _Text = ...,
    DbUser: _Text = ...,
    ConnectedDatabase: _Text = ...,
    SchemaPattern: _Text = ...,
    TablePattern: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    WorkgroupName: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTablesResponseAnswer]:
    """Call aws-sdk:redshiftdata:listTables."""
