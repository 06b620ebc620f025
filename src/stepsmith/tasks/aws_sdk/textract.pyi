# ruff: noqa
# fmt: off
"""Operations of aws-sdk:textract."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AdapterDict(_t.TypedDict, total=False):
    AdapterId: _t.Required[_Text]
    Pages: _Sequence[_Text]
    Version: _t.Required[_Text]

class AdapterOverviewAnswer:
    AdapterId: str
    AdapterName: str
    CreationTime: str
    FeatureTypes: list[str]

class AdapterVersionDatasetConfigAnswer:
    ManifestS3Object: S3ObjectAnswer

class AdapterVersionDatasetConfigDict(_t.TypedDict, total=False):
    ManifestS3Object: S3ObjectDict

class AdapterVersionEvaluationMetricAnswer:
    Baseline: EvaluationMetricAnswer
    AdapterVersion: EvaluationMetricAnswer
    FeatureType: str

class AdapterVersionOverviewAnswer:
    AdapterId: str
    AdapterVersion: str
    CreationTime: str
    FeatureTypes: list[str]
    Status: str
    StatusMessage: str

class AdaptersConfigDict(_t.TypedDict, total=False):
    Adapters: _t.Required[_Sequence[AdapterDict]]

class AnalyzeDocumentResponseAnswer:
    DocumentMetadata: DocumentMetadataAnswer
    Blocks: list[BlockAnswer]
    HumanLoopActivationOutput: HumanLoopActivationOutputAnswer
    AnalyzeDocumentModelVersion: str

class AnalyzeExpenseResponseAnswer:
    DocumentMetadata: DocumentMetadataAnswer
    ExpenseDocuments: list[ExpenseDocumentAnswer]

class AnalyzeIDDetectionsAnswer:
    Text: str
    NormalizedValue: NormalizedValueAnswer
    Confidence: float

class AnalyzeIDResponseAnswer:
    IdentityDocuments: list[IdentityDocumentAnswer]
    DocumentMetadata: DocumentMetadataAnswer
    AnalyzeIDModelVersion: str

class BlockAnswer:
    BlockType: str
    Confidence: float
    Text: str
    TextType: str
    RowIndex: int
    ColumnIndex: int
    RowSpan: int
    ColumnSpan: int
    Geometry: GeometryAnswer
    Id: str
    Relationships: list[RelationshipAnswer]
    EntityTypes: list[str]
    SelectionStatus: str
    Page: int
    Query: QueryAnswer

class BoundingBoxAnswer:
    Width: float
    Height: float
    Left: float
    Top: float

class CreateAdapterResponseAnswer:
    AdapterId: str

class CreateAdapterVersionResponseAnswer:
    AdapterId: str
    AdapterVersion: str

class DeleteAdapterResponseAnswer:
    ...

class DeleteAdapterVersionResponseAnswer:
    ...

class DetectDocumentTextResponseAnswer:
    DocumentMetadata: DocumentMetadataAnswer
    Blocks: list[BlockAnswer]
    DetectDocumentTextModelVersion: str

class DetectedSignatureAnswer:
    Page: int

class DocumentDict(_t.TypedDict, total=False):
    Bytes: object
    S3Object: S3ObjectDict

class DocumentGroupAnswer:
    Type: str
    SplitDocuments: list[SplitDocumentAnswer]
    DetectedSignatures: list[DetectedSignatureAnswer]
    UndetectedSignatures: list[UndetectedSignatureAnswer]

class DocumentLocationDict(_t.TypedDict, total=False):
    S3Object: S3ObjectDict

class DocumentMetadataAnswer:
    Pages: int

class EvaluationMetricAnswer:
    F1Score: float
    Precision: float
    Recall: float

class ExpenseCurrencyAnswer:
    Code: str
    Confidence: float

class ExpenseDetectionAnswer:
    Text: str
    Geometry: GeometryAnswer
    Confidence: float

class ExpenseDocumentAnswer:
    ExpenseIndex: int
    SummaryFields: list[ExpenseFieldAnswer]
    LineItemGroups: list[LineItemGroupAnswer]
    Blocks: list[BlockAnswer]

class ExpenseFieldAnswer:
    Type: ExpenseTypeAnswer
    LabelDetection: ExpenseDetectionAnswer
    ValueDetection: ExpenseDetectionAnswer
    PageNumber: int
    Currency: ExpenseCurrencyAnswer
    GroupProperties: list[ExpenseGroupPropertyAnswer]

class ExpenseGroupPropertyAnswer:
    Types: list[str]
    Id: str

class ExpenseTypeAnswer:
    Text: str
    Confidence: float

class ExtractionAnswer:
    LendingDocument: LendingDocumentAnswer
    ExpenseDocument: ExpenseDocumentAnswer
    IdentityDocument: IdentityDocumentAnswer

class GeometryAnswer:
    BoundingBox: BoundingBoxAnswer
    Polygon: list[PointAnswer]
    RotationAngle: float

class GetAdapterResponseAnswer:
    AdapterId: str
    AdapterName: str
    CreationTime: str
    Description: str
    FeatureTypes: list[str]
    AutoUpdate: str
    Tags: _Mapping[str, str]

class GetAdapterVersionResponseAnswer:
    AdapterId: str
    AdapterVersion: str
    CreationTime: str
    FeatureTypes: list[str]
    Status: str
    StatusMessage: str
    DatasetConfig: AdapterVersionDatasetConfigAnswer
    KmsKeyId: str
    OutputConfig: OutputConfigAnswer
    EvaluationMetrics: list[AdapterVersionEvaluationMetricAnswer]
    Tags: _Mapping[str, str]

class GetDocumentAnalysisResponseAnswer:
    DocumentMetadata: DocumentMetadataAnswer
    JobStatus: str
    NextToken: str
    Blocks: list[BlockAnswer]
    Warnings: list[WarningAnswer]
    StatusMessage: str
    AnalyzeDocumentModelVersion: str

class GetDocumentTextDetectionResponseAnswer:
    DocumentMetadata: DocumentMetadataAnswer
    JobStatus: str
    NextToken: str
    Blocks: list[BlockAnswer]
    Warnings: list[WarningAnswer]
    StatusMessage: str
    DetectDocumentTextModelVersion: str

class GetExpenseAnalysisResponseAnswer:
    DocumentMetadata: DocumentMetadataAnswer
    JobStatus: str
    NextToken: str
    ExpenseDocuments: list[ExpenseDocumentAnswer]
    Warnings: list[WarningAnswer]
    StatusMessage: str
    AnalyzeExpenseModelVersion: str

class GetLendingAnalysisResponseAnswer:
    DocumentMetadata: DocumentMetadataAnswer
    JobStatus: str
    NextToken: str
    Results: list[LendingResultAnswer]
    Warnings: list[WarningAnswer]
    StatusMessage: str
    AnalyzeLendingModelVersion: str

class GetLendingAnalysisSummaryResponseAnswer:
    DocumentMetadata: DocumentMetadataAnswer
    JobStatus: str
    Summary: LendingSummaryAnswer
    Warnings: list[WarningAnswer]
    StatusMessage: str
    AnalyzeLendingModelVersion: str

class HumanLoopActivationOutputAnswer:
    HumanLoopArn: str
    HumanLoopActivationReasons: list[str]
    HumanLoopActivationConditionsEvaluationResults: str

class HumanLoopConfigDict(_t.TypedDict, total=False):
    HumanLoopName: _t.Required[_Text]
    FlowDefinitionArn: _t.Required[_Text]
    DataAttributes: HumanLoopDataAttributesDict

class HumanLoopDataAttributesDict(_t.TypedDict, total=False):
    ContentClassifiers: _Sequence[_t.Literal["FreeOfPersonallyIdentifiableInformation", "FreeOfAdultContent"] | _Text]

class IdentityDocumentAnswer:
    DocumentIndex: int
    IdentityDocumentFields: list[IdentityDocumentFieldAnswer]
    Blocks: list[BlockAnswer]

class IdentityDocumentFieldAnswer:
    Type: AnalyzeIDDetectionsAnswer
    ValueDetection: AnalyzeIDDetectionsAnswer

class LendingDetectionAnswer:
    Text: str
    SelectionStatus: str
    Geometry: GeometryAnswer
    Confidence: float

class LendingDocumentAnswer:
    LendingFields: list[LendingFieldAnswer]
    SignatureDetections: list[SignatureDetectionAnswer]

class LendingFieldAnswer:
    Type: str
    KeyDetection: LendingDetectionAnswer
    ValueDetections: list[LendingDetectionAnswer]

class LendingResultAnswer:
    Page: int
    PageClassification: PageClassificationAnswer
    Extractions: list[ExtractionAnswer]

class LendingSummaryAnswer:
    DocumentGroups: list[DocumentGroupAnswer]
    UndetectedDocumentTypes: list[str]

class LineItemFieldsAnswer:
    LineItemExpenseFields: list[ExpenseFieldAnswer]

class LineItemGroupAnswer:
    LineItemGroupIndex: int
    LineItems: list[LineItemFieldsAnswer]

class ListAdapterVersionsResponseAnswer:
    AdapterVersions: list[AdapterVersionOverviewAnswer]
    NextToken: str

class ListAdaptersResponseAnswer:
    Adapters: list[AdapterOverviewAnswer]
    NextToken: str

class ListTagsForResourceResponseAnswer:
    Tags: _Mapping[str, str]

class NormalizedValueAnswer:
    Value: str
    ValueType: str

class NotificationChannelDict(_t.TypedDict, total=False):
    SnsTopicArn: _t.Required[_Text]
    RoleArn: _t.Required[_Text]

class OutputConfigAnswer:
    S3Bucket: str
    S3Prefix: str

class OutputConfigDict(_t.TypedDict, total=False):
    S3Bucket: _t.Required[_Text]
    S3Prefix: _Text

class PageClassificationAnswer:
    PageType: list[PredictionAnswer]
    PageNumber: list[PredictionAnswer]

class PointAnswer:
    X: float
    Y: float

class PredictionAnswer:
    Value: str
    Confidence: float

class QueriesConfigDict(_t.TypedDict, total=False):
    Queries: _t.Required[_Sequence[QueryDict]]

class QueryAnswer:
    Text: str
    Alias: str
    Pages: list[str]

class QueryDict(_t.TypedDict, total=False):
    Text: _t.Required[_Text]
    Alias: _Text
    Pages: _Sequence[_Text]

class RelationshipAnswer:
    Type: str
    Ids: list[str]

class S3ObjectAnswer:
    Bucket: str
    Name: str
    Version: str

class S3ObjectDict(_t.TypedDict, total=False):
    Bucket: _Text
    Name: _Text
    Version: _Text

class SignatureDetectionAnswer:
    Confidence: float
    Geometry: GeometryAnswer

class SplitDocumentAnswer:
    Index: int
    Pages: list[int]

class StartDocumentAnalysisResponseAnswer:
    JobId: str

class StartDocumentTextDetectionResponseAnswer:
    JobId: str

class StartExpenseAnalysisResponseAnswer:
    JobId: str

class StartLendingAnalysisResponseAnswer:
    JobId: str

class TagResourceResponseAnswer:
    ...

class UndetectedSignatureAnswer:
    Page: int

class UntagResourceResponseAnswer:
    ...

class UpdateAdapterResponseAnswer:
    AdapterId: str
    AdapterName: str
    CreationTime: str
    Description: str
    FeatureTypes: list[str]
    AutoUpdate: str

class WarningAnswer:
    ErrorCode: str
    Pages: list[int]

def analyze_document(
    name: str,
    /,
    *,
    Document: DocumentDict,
    FeatureTypes: _Sequence[_t.Literal["TABLES", "FORMS", "QUERIES", "SIGNATURES", "LAYOUT"] | _Text],
    HumanLoopConfig: HumanLoopConfigDict = ...,
    QueriesConfig: QueriesConfigDict = ...,
    AdaptersConfig: AdaptersConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AnalyzeDocumentResponseAnswer]:
    """Call aws-sdk:textract:analyzeDocument."""


def analyze_expense(
    name: str,
    /,
    *,
    Document: DocumentDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AnalyzeExpenseResponseAnswer]:
    """Call aws-sdk:textract:analyzeExpense."""


def analyze_id(
    name: str,
    /,
    *,
    DocumentPages: _Sequence[DocumentDict],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[AnalyzeIDResponseAnswer]:
    """Call aws-sdk:textract:analyzeID."""


def create_adapter(
    name: str,
    /,
    *,
    AdapterName: _Text,
    FeatureTypes: _Sequence[_t.Literal["TABLES", "FORMS", "QUERIES", "SIGNATURES", "LAYOUT"] | _Text],
    ClientRequestToken: _Text = ...,
    Description: _Text = ...,
    AutoUpdate: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateAdapterResponseAnswer]:
    """Call aws-sdk:textract:createAdapter."""


def create_adapter_version(
    name: str,
    /,
    *,
    AdapterId: _Text,
    DatasetConfig: AdapterVersionDatasetConfigDict,
    OutputConfig: OutputConfigDict,
    ClientRequestToken: _Text = ...,
    KmsKeyId: _Text = ...,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateAdapterVersionResponseAnswer]:
    """Call aws-sdk:textract:createAdapterVersion."""


def delete_adapter(
    name: str,
    /,
    *,
    AdapterId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAdapterResponseAnswer]:
    """Call aws-sdk:textract:deleteAdapter."""


def delete_adapter_version(
    name: str,
    /,
    *,
    AdapterId: _Text,
    AdapterVersion: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteAdapterVersionResponseAnswer]:
    """Call aws-sdk:textract:deleteAdapterVersion."""


def detect_document_text(
    name: str,
    /,
    *,
    Document: DocumentDict,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectDocumentTextResponseAnswer]:
    """Call aws-sdk:textract:detectDocumentText."""


def get_adapter(
    name: str,
    /,
    *,
    AdapterId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAdapterResponseAnswer]:
    """Call aws-sdk:textract:getAdapter."""


def get_adapter_version(
    name: str,
    /,
    *,
    AdapterId: _Text,
    AdapterVersion: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetAdapterVersionResponseAnswer]:
    """Call aws-sdk:textract:getAdapterVersion."""


def get_document_analysis(
    name: str,
    /,
    *,
    JobId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDocumentAnalysisResponseAnswer]:
    """Call aws-sdk:textract:getDocumentAnalysis."""


def get_document_text_detection(
    name: str,
    /,
    *,
    JobId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetDocumentTextDetectionResponseAnswer]:
    """Call aws-sdk:textract:getDocumentTextDetection."""


def get_expense_analysis(
    name: str,
    /,
    *,
    JobId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetExpenseAnalysisResponseAnswer]:
    """Call aws-sdk:textract:getExpenseAnalysis."""


def get_lending_analysis(
    name: str,
    /,
    *,
    JobId: _Text,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLendingAnalysisResponseAnswer]:
    """Call aws-sdk:textract:getLendingAnalysis."""


def get_lending_analysis_summary(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLendingAnalysisSummaryResponseAnswer]:
    """Call aws-sdk:textract:getLendingAnalysisSummary."""


def list_adapter_versions(
    name: str,
    /,
    *,
    AdapterId: _Text = ...,
    AfterCreationTime: _Text | float = ...,
    BeforeCreationTime: _Text | float = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAdapterVersionsResponseAnswer]:
    """Call aws-sdk:textract:listAdapterVersions."""


def list_adapters(
    name: str,
    /,
    *,
    AfterCreationTime: _Text | float = ...,
    BeforeCreationTime: _Text | float = ...,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListAdaptersResponseAnswer]:
    """Call aws-sdk:textract:listAdapters."""


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
) -> _Task[ListTagsForResourceResponseAnswer]:
    """Call aws-sdk:textract:listTagsForResource."""


def start_document_analysis(
    name: str,
    /,
    *,
    DocumentLocation: DocumentLocationDict,
    FeatureTypes: _Sequence[_t.Literal["TABLES", "FORMS", "QUERIES", "SIGNATURES", "LAYOUT"] | _Text],
    ClientRequestToken: _Text = ...,
    JobTag: _Text = ...,
    NotificationChannel: NotificationChannelDict = ...,
    OutputConfig: OutputConfigDict = ...,
    KmsKeyId: _Text = ...,
    QueriesConfig: QueriesConfigDict = ...,
    AdaptersConfig: AdaptersConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartDocumentAnalysisResponseAnswer]:
    """Call aws-sdk:textract:startDocumentAnalysis."""


def start_document_text_detection(
    name: str,
    /,
    *,
    DocumentLocation: DocumentLocationDict,
    ClientRequestToken: _Text = ...,
    JobTag: _Text = ...,
    NotificationChannel: NotificationChannelDict = ...,
    OutputConfig: OutputConfigDict = ...,
    KmsKeyId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartDocumentTextDetectionResponseAnswer]:
    """Call aws-sdk:textract:startDocumentTextDetection."""


def start_expense_analysis(
    name: str,
    /,
    *,
    DocumentLocation: DocumentLocationDict,
    ClientRequestToken: _Text = ...,
    JobTag: _Text = ...,
    NotificationChannel: NotificationChannelDict = ...,
    OutputConfig: OutputConfigDict = ...,
    KmsKeyId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartExpenseAnalysisResponseAnswer]:
    """Call aws-sdk:textract:startExpenseAnalysis."""


def start_lending_analysis(
    name: str,
    /,
    *,
    DocumentLocation: DocumentLocationDict,
    ClientRequestToken: _Text = ...,
    JobTag: _Text = ...,
    NotificationChannel: NotificationChannelDict = ...,
    OutputConfig: OutputConfigDict = ...,
    KmsKeyId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartLendingAnalysisResponseAnswer]:
    """Call aws-sdk:textract:startLendingAnalysis."""


def tag_resource(
    name: str,
    /,
    *,
    ResourceARN: _Text,
    Tags: _Mapping[str, _Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TagResourceResponseAnswer]:
    """Call aws-sdk:textract:tagResource."""


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
) -> _Task[UntagResourceResponseAnswer]:
    """Call aws-sdk:textract:untagResource."""


def update_adapter(
    name: str,
    /,
    *,
    AdapterId: _Text,
    Description: _Text = ...,
    AdapterName: _Text = ...,
    AutoUpdate: _t.Literal["ENABLED", "DISABLED"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateAdapterResponseAnswer]:
    """Call aws-sdk:textract:updateAdapter."""
