# ruff: noqa
# fmt: off
"""Operations of aws-sdk:transcribe."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AbsoluteTimeRangeAnswer:
    StartTime: int
    EndTime: int
    First: int
    Last: int

class AbsoluteTimeRangeDict(_t.TypedDict, total=False):
    StartTime: int
    EndTime: int
    First: int
    Last: int

class CallAnalyticsJobAnswer:
    CallAnalyticsJobName: str
    CallAnalyticsJobStatus: str
    CallAnalyticsJobDetails: CallAnalyticsJobDetailsAnswer
    LanguageCode: str
    MediaSampleRateHertz: int
    MediaFormat: str
    Media: MediaAnswer
    Transcript: TranscriptAnswer
    StartTime: str
    CreationTime: str
    CompletionTime: str
    FailureReason: str
    DataAccessRoleArn: str
    IdentifiedLanguageScore: float
    Settings: CallAnalyticsJobSettingsAnswer
    ChannelDefinitions: list[ChannelDefinitionAnswer]
    Tags: list[TagAnswer]

class CallAnalyticsJobDetailsAnswer:
    Skipped: list[CallAnalyticsSkippedFeatureAnswer]

class CallAnalyticsJobSettingsAnswer:
    VocabularyName: str
    VocabularyFilterName: str
    VocabularyFilterMethod: str
    LanguageModelName: str
    ContentRedaction: ContentRedactionAnswer
    LanguageOptions: list[str]
    LanguageIdSettings: _Mapping[str, LanguageIdSettingsAnswer]
    Summarization: SummarizationAnswer

class CallAnalyticsJobSettingsDict(_t.TypedDict, total=False):
    VocabularyName: _Text
    VocabularyFilterName: _Text
    VocabularyFilterMethod: _t.Literal["remove", "mask", "tag"] | _Text
    LanguageModelName: _Text
    ContentRedaction: ContentRedactionDict
    LanguageOptions: _Sequence[_Text]
    LanguageIdSettings: _Mapping[str, LanguageIdSettingsDict]
    Summarization: SummarizationDict

class CallAnalyticsJobSummaryAnswer:
    CallAnalyticsJobName: str
    CreationTime: str
    StartTime: str
    CompletionTime: str
    LanguageCode: str
    CallAnalyticsJobStatus: str
    CallAnalyticsJobDetails: CallAnalyticsJobDetailsAnswer
    FailureReason: str

class CallAnalyticsSkippedFeatureAnswer:
    Feature: str
    ReasonCode: str
    Message: str

class CategoryPropertiesAnswer:
    CategoryName: str
    Rules: list[RuleAnswer]
    CreateTime: str
    LastUpdateTime: str
    Tags: list[TagAnswer]
    InputType: str

class ChannelDefinitionAnswer:
    ChannelId: int
    ParticipantRole: str

class ChannelDefinitionDict(_t.TypedDict, total=False):
    ChannelId: int
    ParticipantRole: _t.Literal["AGENT", "CUSTOMER"] | _Text

class ClinicalNoteGenerationSettingsAnswer:
    NoteTemplate: str

class ClinicalNoteGenerationSettingsDict(_t.TypedDict, total=False):
    NoteTemplate: _t.Literal["HISTORY_AND_PHYSICAL", "GIRPP", "BIRP", "SIRP", "DAP", "BEHAVIORAL_SOAP", "PHYSICAL_SOAP"] | _Text

class ContentRedactionAnswer:
    RedactionType: str
    RedactionOutput: str
    PiiEntityTypes: list[str]

class ContentRedactionDict(_t.TypedDict, total=False):
    RedactionType: _t.Required[_t.Literal["PII"] | _Text]
    RedactionOutput: _t.Required[_t.Literal["redacted", "redacted_and_unredacted"] | _Text]
    PiiEntityTypes: _Sequence[_Text]

class CreateCallAnalyticsCategoryResponseAnswer:
    CategoryProperties: CategoryPropertiesAnswer

class CreateLanguageModelResponseAnswer:
    LanguageCode: str
    BaseModelName: str
    ModelName: str
    InputDataConfig: InputDataConfigAnswer
    ModelStatus: str

class CreateMedicalVocabularyResponseAnswer:
    VocabularyName: str
    LanguageCode: str
    VocabularyState: str
    LastModifiedTime: str
    FailureReason: str

class CreateVocabularyFilterResponseAnswer:
    VocabularyFilterName: str
    LanguageCode: str
    LastModifiedTime: str

class CreateVocabularyResponseAnswer:
    VocabularyName: str
    LanguageCode: str
    VocabularyState: str
    LastModifiedTime: str
    FailureReason: str

class DeleteCallAnalyticsCategoryResponseAnswer:
    ...

class DeleteCallAnalyticsJobResponseAnswer:
    ...

class DescribeLanguageModelResponseAnswer:
    LanguageModel: LanguageModelAnswer

class EncryptionConfigurationAnswer:
    KmsEncryptionContext: _Mapping[str, str]
    KmsKey: str

class EncryptionConfigurationDict(_t.TypedDict, total=False):
    KmsEncryptionContext: _Mapping[str, _Text]
    KmsKey: _t.Required[_Text]

class GetCallAnalyticsCategoryResponseAnswer:
    CategoryProperties: CategoryPropertiesAnswer

class GetCallAnalyticsJobResponseAnswer:
    CallAnalyticsJob: CallAnalyticsJobAnswer

class GetMedicalScribeJobResponseAnswer:
    MedicalScribeJob: MedicalScribeJobAnswer

class GetMedicalTranscriptionJobResponseAnswer:
    MedicalTranscriptionJob: MedicalTranscriptionJobAnswer

class GetMedicalVocabularyResponseAnswer:
    VocabularyName: str
    LanguageCode: str
    VocabularyState: str
    LastModifiedTime: str
    FailureReason: str
    DownloadUri: str

class GetTranscriptionJobResponseAnswer:
    TranscriptionJob: TranscriptionJobAnswer

class GetVocabularyFilterResponseAnswer:
    VocabularyFilterName: str
    LanguageCode: str
    LastModifiedTime: str
    DownloadUri: str
    DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationAnswer

class GetVocabularyResponseAnswer:
    VocabularyName: str
    LanguageCode: str
    VocabularyState: str
    LastModifiedTime: str
    FailureReason: str
    DownloadUri: str
    DataAccessRoleArn: str
    EncryptionConfiguration: EncryptionConfigurationAnswer

class InputDataConfigAnswer:
    S3Uri: str
    TuningDataS3Uri: str
    DataAccessRoleArn: str

class InputDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    TuningDataS3Uri: _Text
    DataAccessRoleArn: _t.Required[_Text]

class InterruptionFilterAnswer:
    Threshold: int
    ParticipantRole: str
    AbsoluteTimeRange: AbsoluteTimeRangeAnswer
    RelativeTimeRange: RelativeTimeRangeAnswer
    Negate: bool

class InterruptionFilterDict(_t.TypedDict, total=False):
    Threshold: int
    ParticipantRole: _t.Literal["AGENT", "CUSTOMER"] | _Text
    AbsoluteTimeRange: AbsoluteTimeRangeDict
    RelativeTimeRange: RelativeTimeRangeDict
    Negate: bool

class JobExecutionSettingsAnswer:
    AllowDeferredExecution: bool
    DataAccessRoleArn: str

class JobExecutionSettingsDict(_t.TypedDict, total=False):
    AllowDeferredExecution: bool
    DataAccessRoleArn: _Text

class LanguageCodeItemAnswer:
    LanguageCode: str
    DurationInSeconds: float

class LanguageIdSettingsAnswer:
    VocabularyName: str
    VocabularyFilterName: str
    LanguageModelName: str

class LanguageIdSettingsDict(_t.TypedDict, total=False):
    VocabularyName: _Text
    VocabularyFilterName: _Text
    LanguageModelName: _Text

class LanguageModelAnswer:
    ModelName: str
    CreateTime: str
    LastModifiedTime: str
    LanguageCode: str
    BaseModelName: str
    ModelStatus: str
    UpgradeAvailability: bool
    FailureReason: str
    InputDataConfig: InputDataConfigAnswer
    EncryptionConfiguration: EncryptionConfigurationAnswer

class ListCallAnalyticsCategoriesResponseAnswer:
    NextToken: str
    Categories: list[CategoryPropertiesAnswer]

class ListCallAnalyticsJobsResponseAnswer:
    Status: str
    NextToken: str
    CallAnalyticsJobSummaries: list[CallAnalyticsJobSummaryAnswer]

class ListLanguageModelsResponseAnswer:
    NextToken: str
    Models: list[LanguageModelAnswer]

class ListMedicalScribeJobsResponseAnswer:
    Status: str
    NextToken: str
    MedicalScribeJobSummaries: list[MedicalScribeJobSummaryAnswer]

class ListMedicalTranscriptionJobsResponseAnswer:
    Status: str
    NextToken: str
    MedicalTranscriptionJobSummaries: list[MedicalTranscriptionJobSummaryAnswer]

class ListMedicalVocabulariesResponseAnswer:
    Status: str
    NextToken: str
    Vocabularies: list[VocabularyInfoAnswer]

class ListTagsForResourceResponseAnswer:
    ResourceArn: str
    Tags: list[TagAnswer]

class ListTranscriptionJobsResponseAnswer:
    Status: str
    NextToken: str
    TranscriptionJobSummaries: list[TranscriptionJobSummaryAnswer]

class ListVocabulariesResponseAnswer:
    Status: str
    NextToken: str
    Vocabularies: list[VocabularyInfoAnswer]

class ListVocabularyFiltersResponseAnswer:
    NextToken: str
    VocabularyFilters: list[VocabularyFilterInfoAnswer]

class MediaAnswer:
    MediaFileUri: str
    RedactedMediaFileUri: str

class MediaDict(_t.TypedDict, total=False):
    MediaFileUri: _Text
    RedactedMediaFileUri: _Text

class MedicalScribeChannelDefinitionAnswer:
    ChannelId: int
    ParticipantRole: str

class MedicalScribeChannelDefinitionDict(_t.TypedDict, total=False):
    ChannelId: _t.Required[int]
    ParticipantRole: _t.Required[_t.Literal["PATIENT", "CLINICIAN"] | _Text]

class MedicalScribeContextDict(_t.TypedDict, total=False):
    PatientContext: MedicalScribePatientContextDict

class MedicalScribeJobAnswer:
    MedicalScribeJobName: str
    MedicalScribeJobStatus: str
    LanguageCode: str
    Media: MediaAnswer
    MedicalScribeOutput: MedicalScribeOutputAnswer
    StartTime: str
    CreationTime: str
    CompletionTime: str
    FailureReason: str
    Settings: MedicalScribeSettingsAnswer
    DataAccessRoleArn: str
    ChannelDefinitions: list[MedicalScribeChannelDefinitionAnswer]
    MedicalScribeContextProvided: bool
    Tags: list[TagAnswer]

class MedicalScribeJobSummaryAnswer:
    MedicalScribeJobName: str
    CreationTime: str
    StartTime: str
    CompletionTime: str
    LanguageCode: str
    MedicalScribeJobStatus: str
    FailureReason: str

class MedicalScribeOutputAnswer:
    TranscriptFileUri: str
    ClinicalDocumentUri: str

class MedicalScribePatientContextDict(_t.TypedDict, total=False):
    Pronouns: _t.Literal["HE_HIM", "SHE_HER", "THEY_THEM"] | _Text

class MedicalScribeSettingsAnswer:
    ShowSpeakerLabels: bool
    MaxSpeakerLabels: int
    ChannelIdentification: bool
    VocabularyName: str
    VocabularyFilterName: str
    VocabularyFilterMethod: str
    ClinicalNoteGenerationSettings: ClinicalNoteGenerationSettingsAnswer

class MedicalScribeSettingsDict(_t.TypedDict, total=False):
    ShowSpeakerLabels: bool
    MaxSpeakerLabels: int
    ChannelIdentification: bool
    VocabularyName: _Text
    VocabularyFilterName: _Text
    VocabularyFilterMethod: _t.Literal["remove", "mask", "tag"] | _Text
    ClinicalNoteGenerationSettings: ClinicalNoteGenerationSettingsDict

class MedicalTranscriptAnswer:
    TranscriptFileUri: str

class MedicalTranscriptionJobAnswer:
    MedicalTranscriptionJobName: str
    TranscriptionJobStatus: str
    LanguageCode: str
    MediaSampleRateHertz: int
    MediaFormat: str
    Media: MediaAnswer
    Transcript: MedicalTranscriptAnswer
    StartTime: str
    CreationTime: str
    CompletionTime: str
    FailureReason: str
    Settings: MedicalTranscriptionSettingAnswer
    ContentIdentificationType: str
    Specialty: str
    Type: str
    Tags: list[TagAnswer]

class MedicalTranscriptionJobSummaryAnswer:
    MedicalTranscriptionJobName: str
    CreationTime: str
    StartTime: str
    CompletionTime: str
    LanguageCode: str
    TranscriptionJobStatus: str
    FailureReason: str
    OutputLocationType: str
    Specialty: str
    ContentIdentificationType: str
    Type: str

class MedicalTranscriptionSettingAnswer:
    ShowSpeakerLabels: bool
    MaxSpeakerLabels: int
    ChannelIdentification: bool
    ShowAlternatives: bool
    MaxAlternatives: int
    VocabularyName: str

class MedicalTranscriptionSettingDict(_t.TypedDict, total=False):
    ShowSpeakerLabels: bool
    MaxSpeakerLabels: int
    ChannelIdentification: bool
    ShowAlternatives: bool
    MaxAlternatives: int
    VocabularyName: _Text

class ModelSettingsAnswer:
    LanguageModelName: str

class ModelSettingsDict(_t.TypedDict, total=False):
    LanguageModelName: _Text

class NonTalkTimeFilterAnswer:
    Threshold: int
    AbsoluteTimeRange: AbsoluteTimeRangeAnswer
    RelativeTimeRange: RelativeTimeRangeAnswer
    Negate: bool

class NonTalkTimeFilterDict(_t.TypedDict, total=False):
    Threshold: int
    AbsoluteTimeRange: AbsoluteTimeRangeDict
    RelativeTimeRange: RelativeTimeRangeDict
    Negate: bool

class RelativeTimeRangeAnswer:
    StartPercentage: int
    EndPercentage: int
    First: int
    Last: int

class RelativeTimeRangeDict(_t.TypedDict, total=False):
    StartPercentage: int
    EndPercentage: int
    First: int
    Last: int

class RuleAnswer:
    NonTalkTimeFilter: NonTalkTimeFilterAnswer
    InterruptionFilter: InterruptionFilterAnswer
    TranscriptFilter: TranscriptFilterAnswer
    SentimentFilter: SentimentFilterAnswer

class RuleDict(_t.TypedDict, total=False):
    NonTalkTimeFilter: NonTalkTimeFilterDict
    InterruptionFilter: InterruptionFilterDict
    TranscriptFilter: TranscriptFilterDict
    SentimentFilter: SentimentFilterDict

class SentimentFilterAnswer:
    Sentiments: list[str]
    AbsoluteTimeRange: AbsoluteTimeRangeAnswer
    RelativeTimeRange: RelativeTimeRangeAnswer
    ParticipantRole: str
    Negate: bool

class SentimentFilterDict(_t.TypedDict, total=False):
    Sentiments: _t.Required[_Sequence[_t.Literal["POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED"] | _Text]]
    AbsoluteTimeRange: AbsoluteTimeRangeDict
    RelativeTimeRange: RelativeTimeRangeDict
    ParticipantRole: _t.Literal["AGENT", "CUSTOMER"] | _Text
    Negate: bool

class SettingsAnswer:
    VocabularyName: str
    ShowSpeakerLabels: bool
    MaxSpeakerLabels: int
    ChannelIdentification: bool
    ShowAlternatives: bool
    MaxAlternatives: int
    VocabularyFilterName: str
    VocabularyFilterMethod: str

class SettingsDict(_t.TypedDict, total=False):
    VocabularyName: _Text
    ShowSpeakerLabels: bool
    MaxSpeakerLabels: int
    ChannelIdentification: bool
    ShowAlternatives: bool
    MaxAlternatives: int
    VocabularyFilterName: _Text
    VocabularyFilterMethod: _t.Literal["remove", "mask", "tag"] | _Text

class StartCallAnalyticsJobResponseAnswer:
    CallAnalyticsJob: CallAnalyticsJobAnswer

class StartMedicalScribeJobResponseAnswer:
    MedicalScribeJob: MedicalScribeJobAnswer

class StartMedicalTranscriptionJobResponseAnswer:
    MedicalTranscriptionJob: MedicalTranscriptionJobAnswer

class StartTranscriptionJobResponseAnswer:
    TranscriptionJob: TranscriptionJobAnswer

class SubtitlesDict(_t.TypedDict, total=False):
    Formats: _Sequence[_t.Literal["vtt", "srt"] | _Text]
    OutputStartIndex: int

class SubtitlesOutputAnswer:
    Formats: list[str]
    SubtitleFileUris: list[str]
    OutputStartIndex: int

class SummarizationAnswer:
    GenerateAbstractiveSummary: bool

class SummarizationDict(_t.TypedDict, total=False):
    GenerateAbstractiveSummary: _t.Required[bool]

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TagResourceResponseAnswer:
    ...

class ToxicityDetectionSettingsAnswer:
    ToxicityCategories: list[str]

class ToxicityDetectionSettingsDict(_t.TypedDict, total=False):
    ToxicityCategories: _t.Required[_Sequence[_t.Literal["ALL"] | _Text]]

class TranscriptAnswer:
    TranscriptFileUri: str
    RedactedTranscriptFileUri: str

class TranscriptFilterAnswer:
    TranscriptFilterType: str
    AbsoluteTimeRange: AbsoluteTimeRangeAnswer
    RelativeTimeRange: RelativeTimeRangeAnswer
    ParticipantRole: str
    Negate: bool
    Targets: list[str]

class TranscriptFilterDict(_t.TypedDict, total=False):
    TranscriptFilterType: _t.Required[_t.Literal["EXACT"] | _Text]
    AbsoluteTimeRange: AbsoluteTimeRangeDict
    RelativeTimeRange: RelativeTimeRangeDict
    ParticipantRole: _t.Literal["AGENT", "CUSTOMER"] | _Text
    Negate: bool
    Targets: _t.Required[_Sequence[_Text]]

class TranscriptionJobAnswer:
    TranscriptionJobName: str
    TranscriptionJobStatus: str
    LanguageCode: str
    MediaSampleRateHertz: int
    MediaFormat: str
    Media: MediaAnswer
    Transcript: TranscriptAnswer
    StartTime: str
    CreationTime: str
    CompletionTime: str
    FailureReason: str
    Settings: SettingsAnswer
    ModelSettings: ModelSettingsAnswer
    JobExecutionSettings: JobExecutionSettingsAnswer
    ContentRedaction: ContentRedactionAnswer
    IdentifyLanguage: bool
    IdentifyMultipleLanguages: bool
    LanguageOptions: list[str]
    IdentifiedLanguageScore: float
    LanguageCodes: list[LanguageCodeItemAnswer]
    Tags: list[TagAnswer]
    Subtitles: SubtitlesOutputAnswer
    LanguageIdSettings: _Mapping[str, LanguageIdSettingsAnswer]
    ToxicityDetection: list[ToxicityDetectionSettingsAnswer]

class TranscriptionJobSummaryAnswer:
    TranscriptionJobName: str
    CreationTime: str
    StartTime: str
    CompletionTime: str
    LanguageCode: str
    TranscriptionJobStatus: str
    FailureReason: str
    OutputLocationType: str
    ContentRedaction: ContentRedactionAnswer
    ModelSettings: ModelSettingsAnswer
    IdentifyLanguage: bool
    IdentifyMultipleLanguages: bool
    IdentifiedLanguageScore: float
    LanguageCodes: list[LanguageCodeItemAnswer]
    ToxicityDetection: list[ToxicityDetectionSettingsAnswer]

class UntagResourceResponseAnswer:
    ...

class UpdateCallAnalyticsCategoryResponseAnswer:
    CategoryProperties: CategoryPropertiesAnswer

class UpdateLanguageModelResponseAnswer:
    ModelName: str
    ModelStatus: str
    LastModifiedTime: str

class UpdateMedicalVocabularyResponseAnswer:
    VocabularyName: str
    LanguageCode: str
    LastModifiedTime: str
    VocabularyState: str

class UpdateVocabularyFilterResponseAnswer:
    VocabularyFilterName: str
    LanguageCode: str
    LastModifiedTime: str

class UpdateVocabularyResponseAnswer:
    VocabularyName: str
    LanguageCode: str
    LastModifiedTime: str
    VocabularyState: str

class VocabularyFilterInfoAnswer:
    VocabularyFilterName: str
    LanguageCode: str
    LastModifiedTime: str

class VocabularyInfoAnswer:
    VocabularyName: str
    LanguageCode: str
    LastModifiedTime: str
    VocabularyState: str

def create_call_analytics_category(
    name: str,
    /,
    *,
    CategoryName: _Text,
    Rules: _Sequence[RuleDict],
    Tags: _Sequence[TagDict] = ...,
    InputType: _t.Literal["REAL_TIME", "POST_CALL"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateCallAnalyticsCategoryResponseAnswer]:
    """Call aws-sdk:transcribe:createCallAnalyticsCategory."""


def create_language_model(
    name: str,
    /,
    *,
    LanguageCode: _t.Literal["en-US", "hi-IN", "es-US", "en-GB", "en-AU", "de-DE", "ja-JP"] | _Text,
    BaseModelName: _t.Literal["NarrowBand", "WideBand"] | _Text,
    ModelName: _Text,
    InputDataConfig: InputDataConfigDict,
    EncryptionConfiguration: EncryptionConfigurationDict = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateLanguageModelResponseAnswer]:
    """Call aws-sdk:transcribe:createLanguageModel."""


def create_medical_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: _Text,
    LanguageCode: _Text,
    VocabularyFileUri: _Text,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateMedicalVocabularyResponseAnswer]:
    """Call aws-sdk:transcribe:createMedicalVocabulary."""


def create_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: _Text,
    LanguageCode: _Text,
    Phrases: _Sequence[_Text] = ...,
    VocabularyFileUri: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    DataAccessRoleArn: _Text = ...,
    EncryptionConfiguration: EncryptionConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateVocabularyResponseAnswer]:
    """Call aws-sdk:transcribe:createVocabulary."""


def create_vocabulary_filter(
    name: str,
    /,
    *,
    VocabularyFilterName: _Text,
    LanguageCode: _Text,
    Words: _Sequence[_Text] = ...,
    VocabularyFilterFileUri: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    DataAccessRoleArn: _Text = ...,
    EncryptionConfiguration: EncryptionConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateVocabularyFilterResponseAnswer]:
    """Call aws-sdk:transcribe:createVocabularyFilter."""


def delete_call_analytics_category(
    name: str,
    /,
    *,
    CategoryName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCallAnalyticsCategoryResponseAnswer]:
    """Call aws-sdk:transcribe:deleteCallAnalyticsCategory."""


def delete_call_analytics_job(
    name: str,
    /,
    *,
    CallAnalyticsJobName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteCallAnalyticsJobResponseAnswer]:
    """Call aws-sdk:transcribe:deleteCallAnalyticsJob."""


def delete_language_model(
    name: str,
    /,
    *,
    ModelName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:transcribe:deleteLanguageModel."""


def delete_medical_scribe_job(
    name: str,
    /,
    *,
    MedicalScribeJobName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:transcribe:deleteMedicalScribeJob."""


def delete_medical_transcription_job(
    name: str,
    /,
    *,
    MedicalTranscriptionJobName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:transcribe:deleteMedicalTranscriptionJob."""


def delete_medical_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:transcribe:deleteMedicalVocabulary."""


def delete_transcription_job(
    name: str,
    /,
    *,
    TranscriptionJobName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:transcribe:deleteTranscriptionJob."""


def delete_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:transcribe:deleteVocabulary."""


def delete_vocabulary_filter(
    name: str,
    /,
    *,
    VocabularyFilterName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call aws-sdk:transcribe:deleteVocabularyFilter."""


def describe_language_model(
    name: str,
    /,
    *,
    ModelName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeLanguageModelResponseAnswer]:
    """Call aws-sdk:transcribe:describeLanguageModel."""


def get_call_analytics_category(
    name: str,
    /,
    *,
    CategoryName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCallAnalyticsCategoryResponseAnswer]:
    """Call aws-sdk:transcribe:getCallAnalyticsCategory."""


def get_call_analytics_job(
    name: str,
    /,
    *,
    CallAnalyticsJobName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetCallAnalyticsJobResponseAnswer]:
    """Call aws-sdk:transcribe:getCallAnalyticsJob."""


def get_medical_scribe_job(
    name: str,
    /,
    *,
    MedicalScribeJobName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMedicalScribeJobResponseAnswer]:
    """Call aws-sdk:transcribe:getMedicalScribeJob."""


def get_medical_transcription_job(
    name: str,
    /,
    *,
    MedicalTranscriptionJobName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMedicalTranscriptionJobResponseAnswer]:
    """Call aws-sdk:transcribe:getMedicalTranscriptionJob."""


def get_medical_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetMedicalVocabularyResponseAnswer]:
    """Call aws-sdk:transcribe:getMedicalVocabulary."""


def get_transcription_job(
    name: str,
    /,
    *,
    TranscriptionJobName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTranscriptionJobResponseAnswer]:
    """Call aws-sdk:transcribe:getTranscriptionJob."""


def get_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetVocabularyResponseAnswer]:
    """Call aws-sdk:transcribe:getVocabulary."""


def get_vocabulary_filter(
    name: str,
    /,
    *,
    VocabularyFilterName: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetVocabularyFilterResponseAnswer]:
    """Call aws-sdk:transcribe:getVocabularyFilter."""


def list_call_analytics_categories(
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
) -> _Task[ListCallAnalyticsCategoriesResponseAnswer]:
    """Call aws-sdk:transcribe:listCallAnalyticsCategories."""


def list_call_analytics_jobs(
    name: str,
    /,
    *,
    Status: _t.Literal["QUEUED", "IN_PROGRESS", "FAILED", "COMPLETED"] | _Text = ...,
    JobNameContains: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListCallAnalyticsJobsResponseAnswer]:
    """Call aws-sdk:transcribe:listCallAnalyticsJobs."""


def list_language_models(
    name: str,
    /,
    *,
    StatusEquals: _t.Literal["IN_PROGRESS", "FAILED", "COMPLETED"] | _Text = ...,
    NameContains: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListLanguageModelsResponseAnswer]:
    """Call aws-sdk:transcribe:listLanguageModels."""


def list_medical_scribe_jobs(
    name: str,
    /,
    *,
    Status: _t.Literal["QUEUED", "IN_PROGRESS", "FAILED", "COMPLETED"] | _Text = ...,
    JobNameContains: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListMedicalScribeJobsResponseAnswer]:
    """Call aws-sdk:transcribe:listMedicalScribeJobs."""


def list_medical_transcription_jobs(
    name: str,
    /,
    *,
    Status: _t.Literal["QUEUED", "IN_PROGRESS", "FAILED", "COMPLETED"] | _Text = ...,
    JobNameContains: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListMedicalTranscriptionJobsResponseAnswer]:
    """Call aws-sdk:transcribe:listMedicalTranscriptionJobs."""


def list_medical_vocabularies(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    StateEquals: _t.Literal["PENDING", "READY", "FAILED"] | _Text = ...,
    NameContains: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListMedicalVocabulariesResponseAnswer]:
    """Call aws-sdk:transcribe:listMedicalVocabularies."""


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
    """Call aws-sdk:transcribe:listTagsForResource."""


def list_transcription_jobs(
    name: str,
    /,
    *,
    Status: _t.Literal["QUEUED", "IN_PROGRESS", "FAILED", "COMPLETED"] | _Text = ...,
    JobNameContains: _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTranscriptionJobsResponseAnswer]:
    """Call aws-sdk:transcribe:listTranscriptionJobs."""


def list_vocabularies(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    StateEquals: _t.Literal["PENDING", "READY", "FAILED"] | _Text = ...,
    NameContains: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListVocabulariesResponseAnswer]:
    """Call aws-sdk:transcribe:listVocabularies."""


def list_vocabulary_filters(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    NameContains: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListVocabularyFiltersResponseAnswer]:
    """Call aws-sdk:transcribe:listVocabularyFilters."""


def start_call_analytics_job(
    name: str,
    /,
    *,
    CallAnalyticsJobName: _Text,
    Media: MediaDict,
    OutputLocation: _Text = ...,
    OutputEncryptionKMSKeyId: _Text = ...,
    DataAccessRoleArn: _Text = ...,
    Settings: CallAnalyticsJobSettingsDict = ...,
    Tags: _Sequence[TagDict] = ...,
    ChannelDefinitions: _Sequence[ChannelDefinitionDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartCallAnalyticsJobResponseAnswer]:
    """Call aws-sdk:transcribe:startCallAnalyticsJob."""


def start_medical_scribe_job(
    name: str,
    /,
    *,
    MedicalScribeJobName: _Text,
    Media: MediaDict,
    OutputBucketName: _Text,
    DataAccessRoleArn: _Text,
    Settings: MedicalScribeSettingsDict,
    OutputEncryptionKMSKeyId: _Text = ...,
    KmsEncryptionContext: _Mapping[str, _Text] = ...,
    ChannelDefinitions: _Sequence[MedicalScribeChannelDefinitionDict] = ...,
    Tags: _Sequence[TagDict] = ...,
    MedicalScribeContext: MedicalScribeContextDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartMedicalScribeJobResponseAnswer]:
    """Call aws-sdk:transcribe:startMedicalScribeJob."""


def start_medical_transcription_job(
    name: str,
    /,
    *,
    MedicalTranscriptionJobName: _Text,
    LanguageCode: _Text,
    Media: MediaDict,
    OutputBucketName: _Text,
    Specialty: _t.Literal["PRIMARYCARE"] | _Text,
    Type: _t.Literal["CONVERSATION", "DICTATION"] | _Text,
    MediaSampleRateHertz: int = ...,
    MediaFormat: _t.Literal["mp3", "mp4", "wav", "flac", "ogg", "amr", "webm", "m4a"] | _Text = ...,
    OutputKey: _Text = ...,
    OutputEncryptionKMSKeyId: _Text = ...,
    KmsEncryptionContext: _Mapping[str, _Text] = ...,
    Settings: MedicalTranscriptionSettingDict = ...,
    ContentIdentificationType: _t.Literal["PHI"] | _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartMedicalTranscriptionJobResponseAnswer]:
    """Call aws-sdk:transcribe:startMedicalTranscriptionJob."""


def start_transcription_job(
    name: str,
    /,
    *,
    TranscriptionJobName: _Text,
    Media: MediaDict,
    LanguageCode: _Text = ...,
    MediaSampleRateHertz: int = ...,
    MediaFormat: _t.Literal["mp3", "mp4", "wav", "flac", "ogg", "amr", "webm", "m4a"] | _Text = ...,
    OutputBucketName: _Text = ...,
    OutputKey: _Text = ...,
    OutputEncryptionKMSKeyId: _Text = ...,
    KmsEncryptionContext: _Mapping[str, _Text] = ...,
    Settings: SettingsDict = ...,
    ModelSettings: ModelSettingsDict = ...,
    JobExecutionSettings: JobExecutionSettingsDict = ...,
    ContentRedaction: ContentRedactionDict = ...,
    IdentifyLanguage: bool = ...,
    IdentifyMultipleLanguages: bool = ...,
    LanguageOptions: _Sequence[_Text] = ...,
    Subtitles: SubtitlesDict = ...,
    Tags: _Sequence[TagDict] = ...,
    LanguageIdSettings: _Mapping[str, LanguageIdSettingsDict] = ...,
    ToxicityDetection: _Sequence[ToxicityDetectionSettingsDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartTranscriptionJobResponseAnswer]:
    """Call aws-sdk:transcribe:startTranscriptionJob."""


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
    """Call aws-sdk:transcribe:tagResource."""


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
    """Call aws-sdk:transcribe:untagResource."""


def update_call_analytics_category(
    name: str,
    /,
    *,
    CategoryName: _Text,
    Rules: _Sequence[RuleDict],
    InputType: _t.Literal["REAL_TIME", "POST_CALL"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateCallAnalyticsCategoryResponseAnswer]:
    """Call aws-sdk:transcribe:updateCallAnalyticsCategory."""


def update_language_model(
    name: str,
    /,
    *,
    ModelName: _Text,
    DataAccessRoleArn: _Text = ...,
    EncryptionConfiguration: EncryptionConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateLanguageModelResponseAnswer]:
    """Call aws-sdk:transcribe:updateLanguageModel."""


def update_medical_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: _Text,
    LanguageCode: _Text,
    VocabularyFileUri: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateMedicalVocabularyResponseAnswer]:
    """Call aws-sdk:transcribe:updateMedicalVocabulary."""


def update_vocabulary(
    name: str,
    /,
    *,
    VocabularyName: _Text,
    LanguageCode: _Text,
    Phrases: _Sequence[_Text] = ...,
    VocabularyFileUri: _Text = ...,
    DataAccessRoleArn: _Text = ...,
    EncryptionConfiguration: EncryptionConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateVocabularyResponseAnswer]:
    """Call aws-sdk:transcribe:updateVocabulary."""


def update_vocabulary_filter(
    name: str,
    /,
    *,
    VocabularyFilterName: _Text,
    Words: _Sequence[_Text] = ...,
    VocabularyFilterFileUri: _Text = ...,
    DataAccessRoleArn: _Text = ...,
    EncryptionConfiguration: EncryptionConfigurationDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateVocabularyFilterResponseAnswer]:
    """Call aws-sdk:transcribe:updateVocabularyFilter."""
