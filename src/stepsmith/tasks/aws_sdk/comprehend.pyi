# ruff: noqa
# fmt: off
"""Operations of aws-sdk:comprehend."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AugmentedManifestsListItemAnswer:
    S3Uri: str
    Split: str
    AttributeNames: list[str]
    AnnotationDataS3Uri: str
    SourceDocumentsS3Uri: str
    DocumentType: str

class AugmentedManifestsListItemDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    Split: _t.Literal["TRAIN", "TEST"] | _Text
    AttributeNames: _t.Required[_Sequence[_Text]]
    AnnotationDataS3Uri: _Text
    SourceDocumentsS3Uri: _Text
    DocumentType: _t.Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"] | _Text

class BatchDetectDominantLanguageItemResultAnswer:
    Index: int
    Languages: list[DominantLanguageAnswer]

class BatchDetectDominantLanguageResponseAnswer:
    ResultList: list[BatchDetectDominantLanguageItemResultAnswer]
    ErrorList: list[BatchItemErrorAnswer]

class BatchDetectEntitiesItemResultAnswer:
    Index: int
    Entities: list[EntityAnswer]

class BatchDetectEntitiesResponseAnswer:
    ResultList: list[BatchDetectEntitiesItemResultAnswer]
    ErrorList: list[BatchItemErrorAnswer]

class BatchDetectKeyPhrasesItemResultAnswer:
    Index: int
    KeyPhrases: list[KeyPhraseAnswer]

class BatchDetectKeyPhrasesResponseAnswer:
    ResultList: list[BatchDetectKeyPhrasesItemResultAnswer]
    ErrorList: list[BatchItemErrorAnswer]

class BatchDetectSentimentItemResultAnswer:
    Index: int
    Sentiment: str
    SentimentScore: SentimentScoreAnswer

class BatchDetectSentimentResponseAnswer:
    ResultList: list[BatchDetectSentimentItemResultAnswer]
    ErrorList: list[BatchItemErrorAnswer]

class BatchDetectSyntaxItemResultAnswer:
    Index: int
    SyntaxTokens: list[SyntaxTokenAnswer]

class BatchDetectSyntaxResponseAnswer:
    ResultList: list[BatchDetectSyntaxItemResultAnswer]
    ErrorList: list[BatchItemErrorAnswer]

class BatchDetectTargetedSentimentItemResultAnswer:
    Index: int
    Entities: list[TargetedSentimentEntityAnswer]

class BatchDetectTargetedSentimentResponseAnswer:
    ResultList: list[BatchDetectTargetedSentimentItemResultAnswer]
    ErrorList: list[BatchItemErrorAnswer]

class BatchItemErrorAnswer:
    Index: int
    ErrorCode: str
    ErrorMessage: str

class BlockAnswer:
    Id: str
    BlockType: str
    Text: str
    Page: int
    Geometry: GeometryAnswer
    Relationships: list[RelationshipsListItemAnswer]

class BlockReferenceAnswer:
    BlockId: str
    BeginOffset: int
    EndOffset: int
    ChildBlocks: list[ChildBlockAnswer]

class BoundingBoxAnswer:
    Height: float
    Left: float
    Top: float
    Width: float

class ChildBlockAnswer:
    ChildBlockId: str
    BeginOffset: int
    EndOffset: int

class ClassifierEvaluationMetricsAnswer:
    Accuracy: float
    Precision: float
    Recall: float
    F1Score: float
    MicroPrecision: float
    MicroRecall: float
    MicroF1Score: float
    HammingLoss: float

class ClassifierMetadataAnswer:
    NumberOfLabels: int
    NumberOfTrainedDocuments: int
    NumberOfTestDocuments: int
    EvaluationMetrics: ClassifierEvaluationMetricsAnswer

class ClassifyDocumentResponseAnswer:
    Classes: list[DocumentClassAnswer]
    Labels: list[DocumentLabelAnswer]
    DocumentMetadata: DocumentMetadataAnswer
    DocumentType: list[DocumentTypeListItemAnswer]
    Errors: list[ErrorsListItemAnswer]
    Warnings: list[WarningsListItemAnswer]

class ContainsPiiEntitiesResponseAnswer:
    Labels: list[EntityLabelAnswer]

class CreateDatasetResponseAnswer:
    DatasetArn: str

class CreateDocumentClassifierResponseAnswer:
    DocumentClassifierArn: str

class CreateEndpointResponseAnswer:
    EndpointArn: str
    ModelArn: str

class CreateEntityRecognizerResponseAnswer:
    EntityRecognizerArn: str

class CreateFlywheelResponseAnswer:
    FlywheelArn: str
    ActiveModelArn: str

class DataSecurityConfigAnswer:
    ModelKmsKeyId: str
    VolumeKmsKeyId: str
    DataLakeKmsKeyId: str
    VpcConfig: VpcConfigAnswer

class DataSecurityConfigDict(_t.TypedDict, total=False):
    ModelKmsKeyId: _Text
    VolumeKmsKeyId: _Text
    DataLakeKmsKeyId: _Text
    VpcConfig: VpcConfigDict

class DatasetAugmentedManifestsListItemDict(_t.TypedDict, total=False):
    AttributeNames: _t.Required[_Sequence[_Text]]
    S3Uri: _t.Required[_Text]
    AnnotationDataS3Uri: _Text
    SourceDocumentsS3Uri: _Text
    DocumentType: _t.Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"] | _Text

class DatasetDocumentClassifierInputDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    LabelDelimiter: _Text

class DatasetEntityRecognizerAnnotationsDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]

class DatasetEntityRecognizerDocumentsDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    InputFormat: _t.Literal["ONE_DOC_PER_FILE", "ONE_DOC_PER_LINE"] | _Text

class DatasetEntityRecognizerEntityListDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]

class DatasetEntityRecognizerInputDataConfigDict(_t.TypedDict, total=False):
    Annotations: DatasetEntityRecognizerAnnotationsDict
    Documents: _t.Required[DatasetEntityRecognizerDocumentsDict]
    EntityList: DatasetEntityRecognizerEntityListDict

class DatasetFilterDict(_t.TypedDict, total=False):
    Status: _t.Literal["CREATING", "COMPLETED", "FAILED"] | _Text
    DatasetType: _t.Literal["TRAIN", "TEST"] | _Text
    CreationTimeAfter: _Text | float
    CreationTimeBefore: _Text | float

class DatasetInputDataConfigDict(_t.TypedDict, total=False):
    AugmentedManifests: _Sequence[DatasetAugmentedManifestsListItemDict]
    DataFormat: _t.Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"] | _Text
    DocumentClassifierInputDataConfig: DatasetDocumentClassifierInputDataConfigDict
    EntityRecognizerInputDataConfig: DatasetEntityRecognizerInputDataConfigDict

class DatasetPropertiesAnswer:
    DatasetArn: str
    DatasetName: str
    DatasetType: str
    DatasetS3Uri: str
    Description: str
    Status: str
    Message: str
    NumberOfDocuments: int
    CreationTime: str
    EndTime: str

class DeleteDocumentClassifierResponseAnswer:
    ...

class DeleteEndpointResponseAnswer:
    ...

class DeleteEntityRecognizerResponseAnswer:
    ...

class DeleteFlywheelResponseAnswer:
    ...

class DeleteResourcePolicyResponseAnswer:
    ...

class DescribeDatasetResponseAnswer:
    DatasetProperties: DatasetPropertiesAnswer

class DescribeDocumentClassificationJobResponseAnswer:
    DocumentClassificationJobProperties: DocumentClassificationJobPropertiesAnswer

class DescribeDocumentClassifierResponseAnswer:
    DocumentClassifierProperties: DocumentClassifierPropertiesAnswer

class DescribeDominantLanguageDetectionJobResponseAnswer:
    DominantLanguageDetectionJobProperties: DominantLanguageDetectionJobPropertiesAnswer

class DescribeEndpointResponseAnswer:
    EndpointProperties: EndpointPropertiesAnswer

class DescribeEntitiesDetectionJobResponseAnswer:
    EntitiesDetectionJobProperties: EntitiesDetectionJobPropertiesAnswer

class DescribeEntityRecognizerResponseAnswer:
    EntityRecognizerProperties: EntityRecognizerPropertiesAnswer

class DescribeEventsDetectionJobResponseAnswer:
    EventsDetectionJobProperties: EventsDetectionJobPropertiesAnswer

class DescribeFlywheelIterationResponseAnswer:
    FlywheelIterationProperties: FlywheelIterationPropertiesAnswer

class DescribeFlywheelResponseAnswer:
    FlywheelProperties: FlywheelPropertiesAnswer

class DescribeKeyPhrasesDetectionJobResponseAnswer:
    KeyPhrasesDetectionJobProperties: KeyPhrasesDetectionJobPropertiesAnswer

class DescribePiiEntitiesDetectionJobResponseAnswer:
    PiiEntitiesDetectionJobProperties: PiiEntitiesDetectionJobPropertiesAnswer

class DescribeResourcePolicyResponseAnswer:
    ResourcePolicy: str
    CreationTime: str
    LastModifiedTime: str
    PolicyRevisionId: str

class DescribeSentimentDetectionJobResponseAnswer:
    SentimentDetectionJobProperties: SentimentDetectionJobPropertiesAnswer

class DescribeTargetedSentimentDetectionJobResponseAnswer:
    TargetedSentimentDetectionJobProperties: TargetedSentimentDetectionJobPropertiesAnswer

class DescribeTopicsDetectionJobResponseAnswer:
    TopicsDetectionJobProperties: TopicsDetectionJobPropertiesAnswer

class DetectDominantLanguageResponseAnswer:
    Languages: list[DominantLanguageAnswer]

class DetectEntitiesResponseAnswer:
    Entities: list[EntityAnswer]
    DocumentMetadata: DocumentMetadataAnswer
    DocumentType: list[DocumentTypeListItemAnswer]
    Blocks: list[BlockAnswer]
    Errors: list[ErrorsListItemAnswer]

class DetectKeyPhrasesResponseAnswer:
    KeyPhrases: list[KeyPhraseAnswer]

class DetectPiiEntitiesResponseAnswer:
    Entities: list[PiiEntityAnswer]

class DetectSentimentResponseAnswer:
    Sentiment: str
    SentimentScore: SentimentScoreAnswer

class DetectSyntaxResponseAnswer:
    SyntaxTokens: list[SyntaxTokenAnswer]

class DetectTargetedSentimentResponseAnswer:
    Entities: list[TargetedSentimentEntityAnswer]

class DetectToxicContentResponseAnswer:
    ResultList: list[ToxicLabelsAnswer]

class DocumentClassAnswer:
    Name: str
    Score: float
    Page: int

class DocumentClassificationConfigAnswer:
    Mode: str
    Labels: list[str]

class DocumentClassificationConfigDict(_t.TypedDict, total=False):
    Mode: _t.Required[_t.Literal["MULTI_CLASS", "MULTI_LABEL"] | _Text]
    Labels: _Sequence[_Text]

class DocumentClassificationJobFilterDict(_t.TypedDict, total=False):
    JobName: _Text
    JobStatus: _t.Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "FAILED", "STOP_REQUESTED", "STOPPED"] | _Text
    SubmitTimeBefore: _Text | float
    SubmitTimeAfter: _Text | float

class DocumentClassificationJobPropertiesAnswer:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: str
    Message: str
    SubmitTime: str
    EndTime: str
    DocumentClassifierArn: str
    InputDataConfig: InputDataConfigAnswer
    OutputDataConfig: OutputDataConfigAnswer
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigAnswer
    FlywheelArn: str

class DocumentClassifierDocumentsAnswer:
    S3Uri: str
    TestS3Uri: str

class DocumentClassifierDocumentsDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    TestS3Uri: _Text

class DocumentClassifierFilterDict(_t.TypedDict, total=False):
    Status: _t.Literal["SUBMITTED", "TRAINING", "DELETING", "STOP_REQUESTED", "STOPPED", "IN_ERROR", "TRAINED", "TRAINED_WITH_WARNING"] | _Text
    DocumentClassifierName: _Text
    SubmitTimeBefore: _Text | float
    SubmitTimeAfter: _Text | float

class DocumentClassifierInputDataConfigAnswer:
    DataFormat: str
    S3Uri: str
    TestS3Uri: str
    LabelDelimiter: str
    AugmentedManifests: list[AugmentedManifestsListItemAnswer]
    DocumentType: str
    Documents: DocumentClassifierDocumentsAnswer
    DocumentReaderConfig: DocumentReaderConfigAnswer

class DocumentClassifierInputDataConfigDict(_t.TypedDict, total=False):
    DataFormat: _t.Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"] | _Text
    S3Uri: _Text
    TestS3Uri: _Text
    LabelDelimiter: _Text
    AugmentedManifests: _Sequence[AugmentedManifestsListItemDict]
    DocumentType: _t.Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"] | _Text
    Documents: DocumentClassifierDocumentsDict
    DocumentReaderConfig: DocumentReaderConfigDict

class DocumentClassifierOutputDataConfigAnswer:
    S3Uri: str
    KmsKeyId: str
    FlywheelStatsS3Prefix: str

class DocumentClassifierOutputDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _Text
    KmsKeyId: _Text
    FlywheelStatsS3Prefix: _Text

class DocumentClassifierPropertiesAnswer:
    DocumentClassifierArn: str
    LanguageCode: str
    Status: str
    Message: str
    SubmitTime: str
    EndTime: str
    TrainingStartTime: str
    TrainingEndTime: str
    InputDataConfig: DocumentClassifierInputDataConfigAnswer
    OutputDataConfig: DocumentClassifierOutputDataConfigAnswer
    ClassifierMetadata: ClassifierMetadataAnswer
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigAnswer
    Mode: str
    ModelKmsKeyId: str
    VersionName: str
    SourceModelArn: str
    FlywheelArn: str

class DocumentClassifierSummaryAnswer:
    DocumentClassifierName: str
    NumberOfVersions: int
    LatestVersionCreatedAt: str
    LatestVersionName: str
    LatestVersionStatus: str

class DocumentLabelAnswer:
    Name: str
    Score: float
    Page: int

class DocumentMetadataAnswer:
    Pages: int
    ExtractedCharacters: list[ExtractedCharactersListItemAnswer]

class DocumentReaderConfigAnswer:
    DocumentReadAction: str
    DocumentReadMode: str
    FeatureTypes: list[str]

class DocumentReaderConfigDict(_t.TypedDict, total=False):
    DocumentReadAction: _t.Required[_t.Literal["TEXTRACT_DETECT_DOCUMENT_TEXT", "TEXTRACT_ANALYZE_DOCUMENT"] | _Text]
    DocumentReadMode: _t.Literal["SERVICE_DEFAULT", "FORCE_DOCUMENT_READ_ACTION"] | _Text
    FeatureTypes: _Sequence[_t.Literal["TABLES", "FORMS"] | _Text]

class DocumentTypeListItemAnswer:
    Page: int
    Type: str

class DominantLanguageAnswer:
    LanguageCode: str
    Score: float

class DominantLanguageDetectionJobFilterDict(_t.TypedDict, total=False):
    JobName: _Text
    JobStatus: _t.Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "FAILED", "STOP_REQUESTED", "STOPPED"] | _Text
    SubmitTimeBefore: _Text | float
    SubmitTimeAfter: _Text | float

class DominantLanguageDetectionJobPropertiesAnswer:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: str
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: InputDataConfigAnswer
    OutputDataConfig: OutputDataConfigAnswer
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigAnswer

class EndpointFilterDict(_t.TypedDict, total=False):
    ModelArn: _Text
    Status: _t.Literal["CREATING", "DELETING", "FAILED", "IN_SERVICE", "UPDATING"] | _Text
    CreationTimeBefore: _Text | float
    CreationTimeAfter: _Text | float

class EndpointPropertiesAnswer:
    EndpointArn: str
    Status: str
    Message: str
    ModelArn: str
    DesiredModelArn: str
    DesiredInferenceUnits: int
    CurrentInferenceUnits: int
    CreationTime: str
    LastModifiedTime: str
    DataAccessRoleArn: str
    DesiredDataAccessRoleArn: str
    FlywheelArn: str

class EntitiesDetectionJobFilterDict(_t.TypedDict, total=False):
    JobName: _Text
    JobStatus: _t.Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "FAILED", "STOP_REQUESTED", "STOPPED"] | _Text
    SubmitTimeBefore: _Text | float
    SubmitTimeAfter: _Text | float

class EntitiesDetectionJobPropertiesAnswer:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: str
    Message: str
    SubmitTime: str
    EndTime: str
    EntityRecognizerArn: str
    InputDataConfig: InputDataConfigAnswer
    OutputDataConfig: OutputDataConfigAnswer
    LanguageCode: str
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigAnswer
    FlywheelArn: str

class EntityAnswer:
    Score: float
    Type: str
    Text: str
    BeginOffset: int
    EndOffset: int
    BlockReferences: list[BlockReferenceAnswer]

class EntityLabelAnswer:
    Name: str
    Score: float

class EntityRecognitionConfigAnswer:
    EntityTypes: list[EntityTypesListItemAnswer]

class EntityRecognitionConfigDict(_t.TypedDict, total=False):
    EntityTypes: _t.Required[_Sequence[EntityTypesListItemDict]]

class EntityRecognizerAnnotationsAnswer:
    S3Uri: str
    TestS3Uri: str

class EntityRecognizerAnnotationsDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    TestS3Uri: _Text

class EntityRecognizerDocumentsAnswer:
    S3Uri: str
    TestS3Uri: str
    InputFormat: str

class EntityRecognizerDocumentsDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    TestS3Uri: _Text
    InputFormat: _t.Literal["ONE_DOC_PER_FILE", "ONE_DOC_PER_LINE"] | _Text

class EntityRecognizerEntityListAnswer:
    S3Uri: str

class EntityRecognizerEntityListDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]

class EntityRecognizerEvaluationMetricsAnswer:
    Precision: float
    Recall: float
    F1Score: float

class EntityRecognizerFilterDict(_t.TypedDict, total=False):
    Status: _t.Literal["SUBMITTED", "TRAINING", "DELETING", "STOP_REQUESTED", "STOPPED", "IN_ERROR", "TRAINED", "TRAINED_WITH_WARNING"] | _Text
    RecognizerName: _Text
    SubmitTimeBefore: _Text | float
    SubmitTimeAfter: _Text | float

class EntityRecognizerInputDataConfigAnswer:
    DataFormat: str
    EntityTypes: list[EntityTypesListItemAnswer]
    Documents: EntityRecognizerDocumentsAnswer
    Annotations: EntityRecognizerAnnotationsAnswer
    EntityList: EntityRecognizerEntityListAnswer
    AugmentedManifests: list[AugmentedManifestsListItemAnswer]

class EntityRecognizerInputDataConfigDict(_t.TypedDict, total=False):
    DataFormat: _t.Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"] | _Text
    EntityTypes: _t.Required[_Sequence[EntityTypesListItemDict]]
    Documents: EntityRecognizerDocumentsDict
    Annotations: EntityRecognizerAnnotationsDict
    EntityList: EntityRecognizerEntityListDict
    AugmentedManifests: _Sequence[AugmentedManifestsListItemDict]

class EntityRecognizerMetadataAnswer:
    NumberOfTrainedDocuments: int
    NumberOfTestDocuments: int
    EvaluationMetrics: EntityRecognizerEvaluationMetricsAnswer
    EntityTypes: list[EntityRecognizerMetadataEntityTypesListItemAnswer]

class EntityRecognizerMetadataEntityTypesListItemAnswer:
    Type: str
    EvaluationMetrics: EntityTypesEvaluationMetricsAnswer
    NumberOfTrainMentions: int

class EntityRecognizerOutputDataConfigAnswer:
    FlywheelStatsS3Prefix: str

class EntityRecognizerPropertiesAnswer:
    EntityRecognizerArn: str
    LanguageCode: str
    Status: str
    Message: str
    SubmitTime: str
    EndTime: str
    TrainingStartTime: str
    TrainingEndTime: str
    InputDataConfig: EntityRecognizerInputDataConfigAnswer
    RecognizerMetadata: EntityRecognizerMetadataAnswer
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigAnswer
    ModelKmsKeyId: str
    VersionName: str
    SourceModelArn: str
    FlywheelArn: str
    OutputDataConfig: EntityRecognizerOutputDataConfigAnswer

class EntityRecognizerSummaryAnswer:
    RecognizerName: str
    NumberOfVersions: int
    LatestVersionCreatedAt: str
    LatestVersionName: str
    LatestVersionStatus: str

class EntityTypesEvaluationMetricsAnswer:
    Precision: float
    Recall: float
    F1Score: float

class EntityTypesListItemAnswer:
    Type: str

class EntityTypesListItemDict(_t.TypedDict, total=False):
    Type: _t.Required[_Text]

class ErrorsListItemAnswer:
    Page: int
    ErrorCode: str
    ErrorMessage: str

class EventsDetectionJobFilterDict(_t.TypedDict, total=False):
    JobName: _Text
    JobStatus: _t.Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "FAILED", "STOP_REQUESTED", "STOPPED"] | _Text
    SubmitTimeBefore: _Text | float
    SubmitTimeAfter: _Text | float

class EventsDetectionJobPropertiesAnswer:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: str
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: InputDataConfigAnswer
    OutputDataConfig: OutputDataConfigAnswer
    LanguageCode: str
    DataAccessRoleArn: str
    TargetEventTypes: list[str]

class ExtractedCharactersListItemAnswer:
    Page: int
    Count: int

class FlywheelFilterDict(_t.TypedDict, total=False):
    Status: _t.Literal["CREATING", "ACTIVE", "UPDATING", "DELETING", "FAILED"] | _Text
    CreationTimeAfter: _Text | float
    CreationTimeBefore: _Text | float

class FlywheelIterationFilterDict(_t.TypedDict, total=False):
    CreationTimeAfter: _Text | float
    CreationTimeBefore: _Text | float

class FlywheelIterationPropertiesAnswer:
    FlywheelArn: str
    FlywheelIterationId: str
    CreationTime: str
    EndTime: str
    Status: str
    Message: str
    EvaluatedModelArn: str
    EvaluatedModelMetrics: FlywheelModelEvaluationMetricsAnswer
    TrainedModelArn: str
    TrainedModelMetrics: FlywheelModelEvaluationMetricsAnswer
    EvaluationManifestS3Prefix: str

class FlywheelModelEvaluationMetricsAnswer:
    AverageF1Score: float
    AveragePrecision: float
    AverageRecall: float
    AverageAccuracy: float

class FlywheelPropertiesAnswer:
    FlywheelArn: str
    ActiveModelArn: str
    DataAccessRoleArn: str
    TaskConfig: TaskConfigAnswer
    DataLakeS3Uri: str
    DataSecurityConfig: DataSecurityConfigAnswer
    Status: str
    ModelType: str
    Message: str
    CreationTime: str
    LastModifiedTime: str
    LatestFlywheelIteration: str

class FlywheelSummaryAnswer:
    FlywheelArn: str
    ActiveModelArn: str
    DataLakeS3Uri: str
    Status: str
    ModelType: str
    Message: str
    CreationTime: str
    LastModifiedTime: str
    LatestFlywheelIteration: str

class GeometryAnswer:
    BoundingBox: BoundingBoxAnswer
    Polygon: list[PointAnswer]

class ImportModelResponseAnswer:
    ModelArn: str

class InputDataConfigAnswer:
    S3Uri: str
    InputFormat: str
    DocumentReaderConfig: DocumentReaderConfigAnswer

class InputDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    InputFormat: _t.Literal["ONE_DOC_PER_FILE", "ONE_DOC_PER_LINE"] | _Text
    DocumentReaderConfig: DocumentReaderConfigDict

class KeyPhraseAnswer:
    Score: float
    Text: str
    BeginOffset: int
    EndOffset: int

class KeyPhrasesDetectionJobFilterDict(_t.TypedDict, total=False):
    JobName: _Text
    JobStatus: _t.Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "FAILED", "STOP_REQUESTED", "STOPPED"] | _Text
    SubmitTimeBefore: _Text | float
    SubmitTimeAfter: _Text | float

class KeyPhrasesDetectionJobPropertiesAnswer:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: str
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: InputDataConfigAnswer
    OutputDataConfig: OutputDataConfigAnswer
    LanguageCode: str
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigAnswer

class ListDatasetsResponseAnswer:
    DatasetPropertiesList: list[DatasetPropertiesAnswer]
    NextToken: str

class ListDocumentClassificationJobsResponseAnswer:
    DocumentClassificationJobPropertiesList: list[DocumentClassificationJobPropertiesAnswer]
    NextToken: str

class ListDocumentClassifierSummariesResponseAnswer:
    DocumentClassifierSummariesList: list[DocumentClassifierSummaryAnswer]
    NextToken: str

class ListDocumentClassifiersResponseAnswer:
    DocumentClassifierPropertiesList: list[DocumentClassifierPropertiesAnswer]
    NextToken: str

class ListDominantLanguageDetectionJobsResponseAnswer:
    DominantLanguageDetectionJobPropertiesList: list[DominantLanguageDetectionJobPropertiesAnswer]
    NextToken: str

class ListEndpointsResponseAnswer:
    EndpointPropertiesList: list[EndpointPropertiesAnswer]
    NextToken: str

class ListEntitiesDetectionJobsResponseAnswer:
    EntitiesDetectionJobPropertiesList: list[EntitiesDetectionJobPropertiesAnswer]
    NextToken: str

class ListEntityRecognizerSummariesResponseAnswer:
    EntityRecognizerSummariesList: list[EntityRecognizerSummaryAnswer]
    NextToken: str

class ListEntityRecognizersResponseAnswer:
    EntityRecognizerPropertiesList: list[EntityRecognizerPropertiesAnswer]
    NextToken: str

class ListEventsDetectionJobsResponseAnswer:
    EventsDetectionJobPropertiesList: list[EventsDetectionJobPropertiesAnswer]
    NextToken: str

class ListFlywheelIterationHistoryResponseAnswer:
    FlywheelIterationPropertiesList: list[FlywheelIterationPropertiesAnswer]
    NextToken: str

class ListFlywheelsResponseAnswer:
    FlywheelSummaryList: list[FlywheelSummaryAnswer]
    NextToken: str

class ListKeyPhrasesDetectionJobsResponseAnswer:
    KeyPhrasesDetectionJobPropertiesList: list[KeyPhrasesDetectionJobPropertiesAnswer]
    NextToken: str

class ListPiiEntitiesDetectionJobsResponseAnswer:
    PiiEntitiesDetectionJobPropertiesList: list[PiiEntitiesDetectionJobPropertiesAnswer]
    NextToken: str

class ListSentimentDetectionJobsResponseAnswer:
    SentimentDetectionJobPropertiesList: list[SentimentDetectionJobPropertiesAnswer]
    NextToken: str

class ListTagsForResourceResponseAnswer:
    ResourceArn: str
    Tags: list[TagAnswer]

class ListTargetedSentimentDetectionJobsResponseAnswer:
    TargetedSentimentDetectionJobPropertiesList: list[TargetedSentimentDetectionJobPropertiesAnswer]
    NextToken: str

class ListTopicsDetectionJobsResponseAnswer:
    TopicsDetectionJobPropertiesList: list[TopicsDetectionJobPropertiesAnswer]
    NextToken: str

class MentionSentimentAnswer:
    Sentiment: str
    SentimentScore: SentimentScoreAnswer

class OutputDataConfigAnswer:
    S3Uri: str
    KmsKeyId: str

class OutputDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    KmsKeyId: _Text

class PartOfSpeechTagAnswer:
    Tag: str
    Score: float

class PiiEntitiesDetectionJobFilterDict(_t.TypedDict, total=False):
    JobName: _Text
    JobStatus: _t.Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "FAILED", "STOP_REQUESTED", "STOPPED"] | _Text
    SubmitTimeBefore: _Text | float
    SubmitTimeAfter: _Text | float

class PiiEntitiesDetectionJobPropertiesAnswer:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: str
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: InputDataConfigAnswer
    OutputDataConfig: PiiOutputDataConfigAnswer
    RedactionConfig: RedactionConfigAnswer
    LanguageCode: str
    DataAccessRoleArn: str
    Mode: str

class PiiEntityAnswer:
    Score: float
    Type: str
    BeginOffset: int
    EndOffset: int

class PiiOutputDataConfigAnswer:
    S3Uri: str
    KmsKeyId: str

class PointAnswer:
    X: float
    Y: float

class PutResourcePolicyResponseAnswer:
    PolicyRevisionId: str

class RedactionConfigAnswer:
    PiiEntityTypes: list[str]
    MaskMode: str
    MaskCharacter: str

class RedactionConfigDict(_t.TypedDict, total=False):
    PiiEntityTypes: _Sequence[_Text]
    MaskMode: _t.Literal["MASK", "REPLACE_WITH_PII_ENTITY_TYPE"] | _Text
    MaskCharacter: _Text

class RelationshipsListItemAnswer:
    Ids: list[str]
    Type: str

class SentimentDetectionJobFilterDict(_t.TypedDict, total=False):
    JobName: _Text
    JobStatus: _t.Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "FAILED", "STOP_REQUESTED", "STOPPED"] | _Text
    SubmitTimeBefore: _Text | float
    SubmitTimeAfter: _Text | float

class SentimentDetectionJobPropertiesAnswer:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: str
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: InputDataConfigAnswer
    OutputDataConfig: OutputDataConfigAnswer
    LanguageCode: str
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigAnswer

class SentimentScoreAnswer:
    Positive: float
    Negative: float
    Neutral: float
    Mixed: float

class StartDocumentClassificationJobResponseAnswer:
    JobId: str
    JobArn: str
    JobStatus: str
    DocumentClassifierArn: str

class StartDominantLanguageDetectionJobResponseAnswer:
    JobId: str
    JobArn: str
    JobStatus: str

class StartEntitiesDetectionJobResponseAnswer:
    JobId: str
    JobArn: str
    JobStatus: str
    EntityRecognizerArn: str

class StartEventsDetectionJobResponseAnswer:
    JobId: str
    JobArn: str
    JobStatus: str

class StartFlywheelIterationResponseAnswer:
    FlywheelArn: str
    FlywheelIterationId: str

class StartKeyPhrasesDetectionJobResponseAnswer:
    JobId: str
    JobArn: str
    JobStatus: str

class StartPiiEntitiesDetectionJobResponseAnswer:
    JobId: str
    JobArn: str
    JobStatus: str

class StartSentimentDetectionJobResponseAnswer:
    JobId: str
    JobArn: str
    JobStatus: str

class StartTargetedSentimentDetectionJobResponseAnswer:
    JobId: str
    JobArn: str
    JobStatus: str

class StartTopicsDetectionJobResponseAnswer:
    JobId: str
    JobArn: str
    JobStatus: str

class StopDominantLanguageDetectionJobResponseAnswer:
    JobId: str
    JobStatus: str

class StopEntitiesDetectionJobResponseAnswer:
    JobId: str
    JobStatus: str

class StopEventsDetectionJobResponseAnswer:
    JobId: str
    JobStatus: str

class StopKeyPhrasesDetectionJobResponseAnswer:
    JobId: str
    JobStatus: str

class StopPiiEntitiesDetectionJobResponseAnswer:
    JobId: str
    JobStatus: str

class StopSentimentDetectionJobResponseAnswer:
    JobId: str
    JobStatus: str

class StopTargetedSentimentDetectionJobResponseAnswer:
    JobId: str
    JobStatus: str

class StopTrainingDocumentClassifierResponseAnswer:
    ...

class StopTrainingEntityRecognizerResponseAnswer:
    ...

class SyntaxTokenAnswer:
    TokenId: int
    Text: str
    BeginOffset: int
    EndOffset: int
    PartOfSpeech: PartOfSpeechTagAnswer

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _Text

class TagResourceResponseAnswer:
    ...

class TargetedSentimentDetectionJobFilterDict(_t.TypedDict, total=False):
    JobName: _Text
    JobStatus: _t.Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "FAILED", "STOP_REQUESTED", "STOPPED"] | _Text
    SubmitTimeBefore: _Text | float
    SubmitTimeAfter: _Text | float

class TargetedSentimentDetectionJobPropertiesAnswer:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: str
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: InputDataConfigAnswer
    OutputDataConfig: OutputDataConfigAnswer
    LanguageCode: str
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigAnswer

class TargetedSentimentEntityAnswer:
    DescriptiveMentionIndex: list[int]
    Mentions: list[TargetedSentimentMentionAnswer]

class TargetedSentimentMentionAnswer:
    Score: float
    GroupScore: float
    Text: str
    Type: str
    MentionSentiment: MentionSentimentAnswer
    BeginOffset: int
    EndOffset: int

class TaskConfigAnswer:
    LanguageCode: str
    DocumentClassificationConfig: DocumentClassificationConfigAnswer
    EntityRecognitionConfig: EntityRecognitionConfigAnswer

class TaskConfigDict(_t.TypedDict, total=False):
    LanguageCode: _t.Required[_t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text]
    DocumentClassificationConfig: DocumentClassificationConfigDict
    EntityRecognitionConfig: EntityRecognitionConfigDict

class TextSegmentDict(_t.TypedDict, total=False):
    Text: _t.Required[_Text]

class TopicsDetectionJobFilterDict(_t.TypedDict, total=False):
    JobName: _Text
    JobStatus: _t.Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "FAILED", "STOP_REQUESTED", "STOPPED"] | _Text
    SubmitTimeBefore: _Text | float
    SubmitTimeAfter: _Text | float

class TopicsDetectionJobPropertiesAnswer:
    JobId: str
    JobArn: str
    JobName: str
    JobStatus: str
    Message: str
    SubmitTime: str
    EndTime: str
    InputDataConfig: InputDataConfigAnswer
    OutputDataConfig: OutputDataConfigAnswer
    NumberOfTopics: int
    DataAccessRoleArn: str
    VolumeKmsKeyId: str
    VpcConfig: VpcConfigAnswer

class ToxicContentAnswer:
    Name: str
    Score: float

class ToxicLabelsAnswer:
    Labels: list[ToxicContentAnswer]
    Toxicity: float

class UntagResourceResponseAnswer:
    ...

class UpdateDataSecurityConfigDict(_t.TypedDict, total=False):
    ModelKmsKeyId: _Text
    VolumeKmsKeyId: _Text
    VpcConfig: VpcConfigDict

class UpdateEndpointResponseAnswer:
    DesiredModelArn: str

class UpdateFlywheelResponseAnswer:
    FlywheelProperties: FlywheelPropertiesAnswer

class VpcConfigAnswer:
    SecurityGroupIds: list[str]
    Subnets: list[str]

class VpcConfigDict(_t.TypedDict, total=False):
    SecurityGroupIds: _t.Required[_Sequence[_Text]]
    Subnets: _t.Required[_Sequence[_Text]]

class WarningsListItemAnswer:
    Page: int
    WarnCode: str
    WarnMessage: str

def batch_detect_dominant_language(
    name: str,
    /,
    *,
    TextList: _Sequence[_Text],
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDetectDominantLanguageResponseAnswer]:
    """Call aws-sdk:comprehend:batchDetectDominantLanguage."""


def batch_detect_entities(
    name: str,
    /,
    *,
    TextList: _Sequence[_Text],
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDetectEntitiesResponseAnswer]:
    """Call aws-sdk:comprehend:batchDetectEntities."""


def batch_detect_key_phrases(
    name: str,
    /,
    *,
    TextList: _Sequence[_Text],
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDetectKeyPhrasesResponseAnswer]:
    """Call aws-sdk:comprehend:batchDetectKeyPhrases."""


def batch_detect_sentiment(
    name: str,
    /,
    *,
    TextList: _Sequence[_Text],
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDetectSentimentResponseAnswer]:
    """Call aws-sdk:comprehend:batchDetectSentiment."""


def batch_detect_syntax(
    name: str,
    /,
    *,
    TextList: _Sequence[_Text],
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDetectSyntaxResponseAnswer]:
    """Call aws-sdk:comprehend:batchDetectSyntax."""


def batch_detect_targeted_sentiment(
    name: str,
    /,
    *,
    TextList: _Sequence[_Text],
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[BatchDetectTargetedSentimentResponseAnswer]:
    """Call aws-sdk:comprehend:batchDetectTargetedSentiment."""


def classify_document(
    name: str,
    /,
    *,
    EndpointArn: _Text,
    Text: _Text = ...,
    Bytes: object = ...,
    DocumentReaderConfig: DocumentReaderConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ClassifyDocumentResponseAnswer]:
    """Call aws-sdk:comprehend:classifyDocument."""


def contains_pii_entities(
    name: str,
    /,
    *,
    Text: _Text,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ContainsPiiEntitiesResponseAnswer]:
    """Call aws-sdk:comprehend:containsPiiEntities."""


def create_dataset(
    name: str,
    /,
    *,
    FlywheelArn: _Text,
    DatasetName: _Text,
    InputDataConfig: DatasetInputDataConfigDict,
    DatasetType: _t.Literal["TRAIN", "TEST"] | _Text = ...,
    Description: _Text = ...,
    ClientRequestToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDatasetResponseAnswer]:
    """Call aws-sdk:comprehend:createDataset."""


def create_document_classifier(
    name: str,
    /,
    *,
    DocumentClassifierName: _Text,
    DataAccessRoleArn: _Text,
    InputDataConfig: DocumentClassifierInputDataConfigDict,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    VersionName: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    OutputDataConfig: DocumentClassifierOutputDataConfigDict = ...,
    ClientRequestToken: _Text = ...,
    VolumeKmsKeyId: _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    Mode: _t.Literal["MULTI_CLASS", "MULTI_LABEL"] | _Text = ...,
    ModelKmsKeyId: _Text = ...,
    ModelPolicy: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateDocumentClassifierResponseAnswer]:
    """Call aws-sdk:comprehend:createDocumentClassifier."""


def create_endpoint(
    name: str,
    /,
    *,
    EndpointName: _Text,
    DesiredInferenceUnits: int,
    ModelArn: _Text = ...,
    ClientRequestToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    DataAccessRoleArn: _Text = ...,
    FlywheelArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateEndpointResponseAnswer]:
    """Call aws-sdk:comprehend:createEndpoint."""


def create_entity_recognizer(
    name: str,
    /,
    *,
    RecognizerName: _Text,
    DataAccessRoleArn: _Text,
    InputDataConfig: EntityRecognizerInputDataConfigDict,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    VersionName: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    ClientRequestToken: _Text = ...,
    VolumeKmsKeyId: _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    ModelKmsKeyId: _Text = ...,
    ModelPolicy: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateEntityRecognizerResponseAnswer]:
    """Call aws-sdk:comprehend:createEntityRecognizer."""


def create_flywheel(
    name: str,
    /,
    *,
    FlywheelName: _Text,
    DataAccessRoleArn: _Text,
    DataLakeS3Uri: _Text,
    ActiveModelArn: _Text = ...,
    TaskConfig: TaskConfigDict = ...,
    ModelType: _t.Literal["DOCUMENT_CLASSIFIER", "ENTITY_RECOGNIZER"] | _Text = ...,
    DataSecurityConfig: DataSecurityConfigDict = ...,
    ClientRequestToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateFlywheelResponseAnswer]:
    """Call aws-sdk:comprehend:createFlywheel."""


def delete_document_classifier(
    name: str,
    /,
    *,
    DocumentClassifierArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteDocumentClassifierResponseAnswer]:
    """Call aws-sdk:comprehend:deleteDocumentClassifier."""


def delete_endpoint(
    name: str,
    /,
    *,
    EndpointArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteEndpointResponseAnswer]:
    """Call aws-sdk:comprehend:deleteEndpoint."""


def delete_entity_recognizer(
    name: str,
    /,
    *,
    EntityRecognizerArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteEntityRecognizerResponseAnswer]:
    """Call aws-sdk:comprehend:deleteEntityRecognizer."""


def delete_flywheel(
    name: str,
    /,
    *,
    FlywheelArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteFlywheelResponseAnswer]:
    """Call aws-sdk:comprehend:deleteFlywheel."""


def delete_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    PolicyRevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteResourcePolicyResponseAnswer]:
    """Call aws-sdk:comprehend:deleteResourcePolicy."""


def describe_dataset(
    name: str,
    /,
    *,
    DatasetArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDatasetResponseAnswer]:
    """Call aws-sdk:comprehend:describeDataset."""


def describe_document_classification_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDocumentClassificationJobResponseAnswer]:
    """Call aws-sdk:comprehend:describeDocumentClassificationJob."""


def describe_document_classifier(
    name: str,
    /,
    *,
    DocumentClassifierArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDocumentClassifierResponseAnswer]:
    """Call aws-sdk:comprehend:describeDocumentClassifier."""


def describe_dominant_language_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeDominantLanguageDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:describeDominantLanguageDetectionJob."""


def describe_endpoint(
    name: str,
    /,
    *,
    EndpointArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEndpointResponseAnswer]:
    """Call aws-sdk:comprehend:describeEndpoint."""


def describe_entities_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEntitiesDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:describeEntitiesDetectionJob."""


def describe_entity_recognizer(
    name: str,
    /,
    *,
    EntityRecognizerArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEntityRecognizerResponseAnswer]:
    """Call aws-sdk:comprehend:describeEntityRecognizer."""


def describe_events_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeEventsDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:describeEventsDetectionJob."""


def describe_flywheel(
    name: str,
    /,
    *,
    FlywheelArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeFlywheelResponseAnswer]:
    """Call aws-sdk:comprehend:describeFlywheel."""


def describe_flywheel_iteration(
    name: str,
    /,
    *,
    FlywheelArn: _Text,
    FlywheelIterationId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeFlywheelIterationResponseAnswer]:
    """Call aws-sdk:comprehend:describeFlywheelIteration."""


def describe_key_phrases_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeKeyPhrasesDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:describeKeyPhrasesDetectionJob."""


def describe_pii_entities_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribePiiEntitiesDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:describePiiEntitiesDetectionJob."""


def describe_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeResourcePolicyResponseAnswer]:
    """Call aws-sdk:comprehend:describeResourcePolicy."""


def describe_sentiment_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeSentimentDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:describeSentimentDetectionJob."""


def describe_targeted_sentiment_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTargetedSentimentDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:describeTargetedSentimentDetectionJob."""


def describe_topics_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTopicsDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:describeTopicsDetectionJob."""


def detect_dominant_language(
    name: str,
    /,
    *,
    Text: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectDominantLanguageResponseAnswer]:
    """Call aws-sdk:comprehend:detectDominantLanguage."""


def detect_entities(
    name: str,
    /,
    *,
    Text: _Text = ...,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text = ...,
    EndpointArn: _Text = ...,
    Bytes: object = ...,
    DocumentReaderConfig: DocumentReaderConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectEntitiesResponseAnswer]:
    """Call aws-sdk:comprehend:detectEntities."""


def detect_key_phrases(
    name: str,
    /,
    *,
    Text: _Text,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectKeyPhrasesResponseAnswer]:
    """Call aws-sdk:comprehend:detectKeyPhrases."""


def detect_pii_entities(
    name: str,
    /,
    *,
    Text: _Text,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectPiiEntitiesResponseAnswer]:
    """Call aws-sdk:comprehend:detectPiiEntities."""


def detect_sentiment(
    name: str,
    /,
    *,
    Text: _Text,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectSentimentResponseAnswer]:
    """Call aws-sdk:comprehend:detectSentiment."""


def detect_syntax(
    name: str,
    /,
    *,
    Text: _Text,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectSyntaxResponseAnswer]:
    """Call aws-sdk:comprehend:detectSyntax."""


def detect_targeted_sentiment(
    name: str,
    /,
    *,
    Text: _Text,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectTargetedSentimentResponseAnswer]:
    """Call aws-sdk:comprehend:detectTargetedSentiment."""


def detect_toxic_content(
    name: str,
    /,
    *,
    TextSegments: _Sequence[TextSegmentDict],
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DetectToxicContentResponseAnswer]:
    """Call aws-sdk:comprehend:detectToxicContent."""


def import_model(
    name: str,
    /,
    *,
    SourceModelArn: _Text,
    ModelName: _Text = ...,
    VersionName: _Text = ...,
    ModelKmsKeyId: _Text = ...,
    DataAccessRoleArn: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ImportModelResponseAnswer]:
    """Call aws-sdk:comprehend:importModel."""


def list_datasets(
    name: str,
    /,
    *,
    FlywheelArn: _Text = ...,
    Filter: DatasetFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDatasetsResponseAnswer]:
    """Call aws-sdk:comprehend:listDatasets."""


def list_document_classification_jobs(
    name: str,
    /,
    *,
    Filter: DocumentClassificationJobFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDocumentClassificationJobsResponseAnswer]:
    """Call aws-sdk:comprehend:listDocumentClassificationJobs."""


def list_document_classifier_summaries(
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
) -> _Task[ListDocumentClassifierSummariesResponseAnswer]:
    """Call aws-sdk:comprehend:listDocumentClassifierSummaries."""


def list_document_classifiers(
    name: str,
    /,
    *,
    Filter: DocumentClassifierFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDocumentClassifiersResponseAnswer]:
    """Call aws-sdk:comprehend:listDocumentClassifiers."""


def list_dominant_language_detection_jobs(
    name: str,
    /,
    *,
    Filter: DominantLanguageDetectionJobFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListDominantLanguageDetectionJobsResponseAnswer]:
    """Call aws-sdk:comprehend:listDominantLanguageDetectionJobs."""


def list_endpoints(
    name: str,
    /,
    *,
    Filter: EndpointFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEndpointsResponseAnswer]:
    """Call aws-sdk:comprehend:listEndpoints."""


def list_entities_detection_jobs(
    name: str,
    /,
    *,
    Filter: EntitiesDetectionJobFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEntitiesDetectionJobsResponseAnswer]:
    """Call aws-sdk:comprehend:listEntitiesDetectionJobs."""


def list_entity_recognizer_summaries(
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
) -> _Task[ListEntityRecognizerSummariesResponseAnswer]:
    """Call aws-sdk:comprehend:listEntityRecognizerSummaries."""


def list_entity_recognizers(
    name: str,
    /,
    *,
    Filter: EntityRecognizerFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEntityRecognizersResponseAnswer]:
    """Call aws-sdk:comprehend:listEntityRecognizers."""


def list_events_detection_jobs(
    name: str,
    /,
    *,
    Filter: EventsDetectionJobFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListEventsDetectionJobsResponseAnswer]:
    """Call aws-sdk:comprehend:listEventsDetectionJobs."""


def list_flywheel_iteration_history(
    name: str,
    /,
    *,
    FlywheelArn: _Text,
    Filter: FlywheelIterationFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListFlywheelIterationHistoryResponseAnswer]:
    """Call aws-sdk:comprehend:listFlywheelIterationHistory."""


def list_flywheels(
    name: str,
    /,
    *,
    Filter: FlywheelFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListFlywheelsResponseAnswer]:
    """Call aws-sdk:comprehend:listFlywheels."""


def list_key_phrases_detection_jobs(
    name: str,
    /,
    *,
    Filter: KeyPhrasesDetectionJobFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListKeyPhrasesDetectionJobsResponseAnswer]:
    """Call aws-sdk:comprehend:listKeyPhrasesDetectionJobs."""


def list_pii_entities_detection_jobs(
    name: str,
    /,
    *,
    Filter: PiiEntitiesDetectionJobFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListPiiEntitiesDetectionJobsResponseAnswer]:
    """Call aws-sdk:comprehend:listPiiEntitiesDetectionJobs."""


def list_sentiment_detection_jobs(
    name: str,
    /,
    *,
    Filter: SentimentDetectionJobFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSentimentDetectionJobsResponseAnswer]:
    """Call aws-sdk:comprehend:listSentimentDetectionJobs."""


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
    """Call aws-sdk:comprehend:listTagsForResource."""


def list_targeted_sentiment_detection_jobs(
    name: str,
    /,
    *,
    Filter: TargetedSentimentDetectionJobFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTargetedSentimentDetectionJobsResponseAnswer]:
    """Call aws-sdk:comprehend:listTargetedSentimentDetectionJobs."""


def list_topics_detection_jobs(
    name: str,
    /,
    *,
    Filter: TopicsDetectionJobFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTopicsDetectionJobsResponseAnswer]:
    """Call aws-sdk:comprehend:listTopicsDetectionJobs."""


def put_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: _Text,
    ResourcePolicy: _Text,
    PolicyRevisionId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutResourcePolicyResponseAnswer]:
    """Call aws-sdk:comprehend:putResourcePolicy."""


def start_document_classification_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    DataAccessRoleArn: _Text,
    JobName: _Text = ...,
    DocumentClassifierArn: _Text = ...,
    ClientRequestToken: _Text = ...,
    VolumeKmsKeyId: _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    FlywheelArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartDocumentClassificationJobResponseAnswer]:
    """Call aws-sdk:comprehend:startDocumentClassificationJob."""


def start_dominant_language_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    DataAccessRoleArn: _Text,
    JobName: _Text = ...,
    ClientRequestToken: _Text = ...,
    VolumeKmsKeyId: _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartDominantLanguageDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:startDominantLanguageDetectionJob."""


def start_entities_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    DataAccessRoleArn: _Text,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    JobName: _Text = ...,
    EntityRecognizerArn: _Text = ...,
    ClientRequestToken: _Text = ...,
    VolumeKmsKeyId: _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    FlywheelArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartEntitiesDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:startEntitiesDetectionJob."""


def start_events_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    DataAccessRoleArn: _Text,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    TargetEventTypes: _Sequence[_Text],
    JobName: _Text = ...,
    ClientRequestToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartEventsDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:startEventsDetectionJob."""


def start_flywheel_iteration(
    name: str,
    /,
    *,
    FlywheelArn: _Text,
    ClientRequestToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartFlywheelIterationResponseAnswer]:
    """Call aws-sdk:comprehend:startFlywheelIteration."""


def start_key_phrases_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    DataAccessRoleArn: _Text,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    JobName: _Text = ...,
    ClientRequestToken: _Text = ...,
    VolumeKmsKeyId: _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartKeyPhrasesDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:startKeyPhrasesDetectionJob."""


def start_pii_entities_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    Mode: _t.Literal["ONLY_REDACTION", "ONLY_OFFSETS"] | _Text,
    DataAccessRoleArn: _Text,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    RedactionConfig: RedactionConfigDict = ...,
    JobName: _Text = ...,
    ClientRequestToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartPiiEntitiesDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:startPiiEntitiesDetectionJob."""


def start_sentiment_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    DataAccessRoleArn: _Text,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    JobName: _Text = ...,
    ClientRequestToken: _Text = ...,
    VolumeKmsKeyId: _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartSentimentDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:startSentimentDetectionJob."""


def start_targeted_sentiment_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    DataAccessRoleArn: _Text,
    LanguageCode: _t.Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _Text,
    JobName: _Text = ...,
    ClientRequestToken: _Text = ...,
    VolumeKmsKeyId: _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartTargetedSentimentDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:startTargetedSentimentDetectionJob."""


def start_topics_detection_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    DataAccessRoleArn: _Text,
    JobName: _Text = ...,
    NumberOfTopics: int = ...,
    ClientRequestToken: _Text = ...,
    VolumeKmsKeyId: _Text = ...,
    VpcConfig: VpcConfigDict = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartTopicsDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:startTopicsDetectionJob."""


def stop_dominant_language_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopDominantLanguageDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:stopDominantLanguageDetectionJob."""


def stop_entities_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopEntitiesDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:stopEntitiesDetectionJob."""


def stop_events_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopEventsDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:stopEventsDetectionJob."""


def stop_key_phrases_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopKeyPhrasesDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:stopKeyPhrasesDetectionJob."""


def stop_pii_entities_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopPiiEntitiesDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:stopPiiEntitiesDetectionJob."""


def stop_sentiment_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopSentimentDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:stopSentimentDetectionJob."""


def stop_targeted_sentiment_detection_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopTargetedSentimentDetectionJobResponseAnswer]:
    """Call aws-sdk:comprehend:stopTargetedSentimentDetectionJob."""


def stop_training_document_classifier(
    name: str,
    /,
    *,
    DocumentClassifierArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopTrainingDocumentClassifierResponseAnswer]:
    """Call aws-sdk:comprehend:stopTrainingDocumentClassifier."""


def stop_training_entity_recognizer(
    name: str,
    /,
    *,
    EntityRecognizerArn: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopTrainingEntityRecognizerResponseAnswer]:
    """Call aws-sdk:comprehend:stopTrainingEntityRecognizer."""


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
) -> _Task[TagResourceResponseAnswer]:
    """Call aws-sdk:comprehend:tagResource."""


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
) -> _Task[UntagResourceResponseAnswer]:
    """Call aws-sdk:comprehend:untagResource."""


def update_endpoint(
    name: str,
    /,
    *,
    EndpointArn: _Text,
    DesiredModelArn: _Text = ...,
    DesiredInferenceUnits: int = ...,
    DesiredDataAccessRoleArn: _Text = ...,
    FlywheelArn: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateEndpointResponseAnswer]:
    """Call aws-sdk:comprehend:updateEndpoint."""


def update_flywheel(
    name: str,
    /,
    *,
    FlywheelArn: _Text,
    ActiveModelArn: _Text = ...,
    DataAccessRoleArn: _Text = ...,
    DataSecurityConfig: UpdateDataSecurityConfigDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateFlywheelResponseAnswer]:
    """Call aws-sdk:comprehend:updateFlywheel."""
