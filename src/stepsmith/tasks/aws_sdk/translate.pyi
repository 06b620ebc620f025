# ruff: noqa
# fmt: off
"""Operations of aws-sdk:translate."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AppliedTerminologyAnswer:
    Name: str
    Terms: list[TermAnswer]

class CreateParallelDataResponseAnswer:
    Name: str
    Status: str

class DeleteParallelDataResponseAnswer:
    Name: str
    Status: str

class DescribeTextTranslationJobResponseAnswer:
    TextTranslationJobProperties: TextTranslationJobPropertiesAnswer

class DocumentDict(_t.TypedDict, total=False):
    Content: _t.Required[object]
    ContentType: _t.Required[_Text]

class EncryptionKeyAnswer:
    Type: str
    Id: str

class EncryptionKeyDict(_t.TypedDict, total=False):
    Type: _t.Required[_t.Literal["KMS"] | _Text]
    Id: _t.Required[_Text]

class GetParallelDataResponseAnswer:
    ParallelDataProperties: ParallelDataPropertiesAnswer
    DataLocation: ParallelDataDataLocationAnswer
    AuxiliaryDataLocation: ParallelDataDataLocationAnswer
    LatestUpdateAttemptAuxiliaryDataLocation: ParallelDataDataLocationAnswer

class GetTerminologyResponseAnswer:
    TerminologyProperties: TerminologyPropertiesAnswer
    TerminologyDataLocation: TerminologyDataLocationAnswer
    AuxiliaryDataLocation: TerminologyDataLocationAnswer

class ImportTerminologyResponseAnswer:
    TerminologyProperties: TerminologyPropertiesAnswer
    AuxiliaryDataLocation: TerminologyDataLocationAnswer

class InputDataConfigAnswer:
    S3Uri: str
    ContentType: str

class InputDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    ContentType: _t.Required[_Text]

class JobDetailsAnswer:
    TranslatedDocumentsCount: int
    DocumentsWithErrorsCount: int
    InputDocumentsCount: int

class LanguageAnswer:
    LanguageName: str
    LanguageCode: str

class ListLanguagesResponseAnswer:
    Languages: list[LanguageAnswer]
    DisplayLanguageCode: str
    NextToken: str

class ListParallelDataResponseAnswer:
    ParallelDataPropertiesList: list[ParallelDataPropertiesAnswer]
    NextToken: str

class ListTagsForResourceResponseAnswer:
    Tags: list[TagAnswer]

class ListTerminologiesResponseAnswer:
    TerminologyPropertiesList: list[TerminologyPropertiesAnswer]
    NextToken: str

class ListTextTranslationJobsResponseAnswer:
    TextTranslationJobPropertiesList: list[TextTranslationJobPropertiesAnswer]
    NextToken: str

class OutputDataConfigAnswer:
    S3Uri: str
    EncryptionKey: EncryptionKeyAnswer

class OutputDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]
    EncryptionKey: EncryptionKeyDict

class ParallelDataConfigAnswer:
    S3Uri: str
    Format: str

class ParallelDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _Text
    Format: _t.Literal["TSV", "CSV", "TMX"] | _Text

class ParallelDataDataLocationAnswer:
    RepositoryType: str
    Location: str

class ParallelDataPropertiesAnswer:
    Name: str
    Arn: str
    Description: str
    Status: str
    SourceLanguageCode: str
    TargetLanguageCodes: list[str]
    ParallelDataConfig: ParallelDataConfigAnswer
    Message: str
    ImportedDataSize: int
    ImportedRecordCount: int
    FailedRecordCount: int
    SkippedRecordCount: int
    EncryptionKey: EncryptionKeyAnswer
    CreatedAt: str
    LastUpdatedAt: str
    LatestUpdateAttemptStatus: str
    LatestUpdateAttemptAt: str

class StartTextTranslationJobResponseAnswer:
    JobId: str
    JobStatus: str

class StopTextTranslationJobResponseAnswer:
    JobId: str
    JobStatus: str

class TagAnswer:
    Key: str
    Value: str

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TagResourceResponseAnswer:
    ...

class TermAnswer:
    SourceText: str
    TargetText: str

class TerminologyDataDict(_t.TypedDict, total=False):
    File: _t.Required[object]
    Format: _t.Required[_t.Literal["CSV", "TMX", "TSV"] | _Text]
    Directionality: _t.Literal["UNI", "MULTI"] | _Text

class TerminologyDataLocationAnswer:
    RepositoryType: str
    Location: str

class TerminologyPropertiesAnswer:
    Name: str
    Description: str
    Arn: str
    SourceLanguageCode: str
    TargetLanguageCodes: list[str]
    EncryptionKey: EncryptionKeyAnswer
    SizeBytes: int
    TermCount: int
    CreatedAt: str
    LastUpdatedAt: str
    Directionality: str
    Message: str
    SkippedTermCount: int
    Format: str

class TextTranslationJobFilterDict(_t.TypedDict, total=False):
    JobName: _Text
    JobStatus: _t.Literal["SUBMITTED", "IN_PROGRESS", "COMPLETED", "COMPLETED_WITH_ERROR", "FAILED", "STOP_REQUESTED", "STOPPED"] | _Text
    SubmittedBeforeTime: _Text | float
    SubmittedAfterTime: _Text | float

class TextTranslationJobPropertiesAnswer:
    JobId: str
    JobName: str
    JobStatus: str
    JobDetails: JobDetailsAnswer
    SourceLanguageCode: str
    TargetLanguageCodes: list[str]
    TerminologyNames: list[str]
    ParallelDataNames: list[str]
    Message: str
    SubmittedTime: str
    EndTime: str
    InputDataConfig: InputDataConfigAnswer
    OutputDataConfig: OutputDataConfigAnswer
    DataAccessRoleArn: str
    Settings: TranslationSettingsAnswer

class TranslateDocumentResponseAnswer:
    TranslatedDocument: TranslatedDocumentAnswer
    SourceLanguageCode: str
    TargetLanguageCode: str
    AppliedTerminologies: list[AppliedTerminologyAnswer]
    AppliedSettings: TranslationSettingsAnswer

class TranslateTextResponseAnswer:
    TranslatedText: str
    SourceLanguageCode: str
    TargetLanguageCode: str
    AppliedTerminologies: list[AppliedTerminologyAnswer]
    AppliedSettings: TranslationSettingsAnswer

class TranslatedDocumentAnswer:
    Content: str

class TranslationSettingsAnswer:
    Formality: str
    Profanity: str
    Brevity: str

class TranslationSettingsDict(_t.TypedDict, total=False):
    Formality: _t.Literal["FORMAL", "INFORMAL"] | _Text
    Profanity: _t.Literal["MASK"] | _Text
    Brevity: _t.Literal["ON"] | _Text

class UntagResourceResponseAnswer:
    ...

class UpdateParallelDataResponseAnswer:
    Name: str
    Status: str
    LatestUpdateAttemptStatus: str
    LatestUpdateAttemptAt: str

def create_parallel_data(
    name: str,
    /,
    *,
    Name: _Text,
    ParallelDataConfig: ParallelDataConfigDict,
    Description: _Text = ...,
    EncryptionKey: EncryptionKeyDict = ...,
    ClientToken: _Text = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateParallelDataResponseAnswer]:
    """Call aws-sdk:translate:createParallelData."""


def delete_parallel_data(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteParallelDataResponseAnswer]:
    """Call aws-sdk:translate:deleteParallelData."""


def delete_terminology(
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
    """Call aws-sdk:translate:deleteTerminology."""


def describe_text_translation_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeTextTranslationJobResponseAnswer]:
    """Call aws-sdk:translate:describeTextTranslationJob."""


def get_parallel_data(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetParallelDataResponseAnswer]:
    """Call aws-sdk:translate:getParallelData."""


def get_terminology(
    name: str,
    /,
    *,
    Name: _Text,
    TerminologyDataFormat: _t.Literal["CSV", "TMX", "TSV"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetTerminologyResponseAnswer]:
    """Call aws-sdk:translate:getTerminology."""


def import_terminology(
    name: str,
    /,
    *,
    Name: _Text,
    MergeStrategy: _t.Literal["OVERWRITE"] | _Text,
    TerminologyData: TerminologyDataDict,
    Description: _Text = ...,
    EncryptionKey: EncryptionKeyDict = ...,
    Tags: _Sequence[TagDict] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ImportTerminologyResponseAnswer]:
    """Call aws-sdk:translate:importTerminology."""


def list_languages(
    name: str,
    /,
    *,
    DisplayLanguageCode: _t.Literal["de", "en", "es", "fr", "it", "ja", "ko", "pt", "zh", "zh-TW"] | _Text = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListLanguagesResponseAnswer]:
    """Call aws-sdk:translate:listLanguages."""


def list_parallel_data(
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
) -> _Task[ListParallelDataResponseAnswer]:
    """Call aws-sdk:translate:listParallelData."""


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
    """Call aws-sdk:translate:listTagsForResource."""


def list_terminologies(
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
) -> _Task[ListTerminologiesResponseAnswer]:
    """Call aws-sdk:translate:listTerminologies."""


def list_text_translation_jobs(
    name: str,
    /,
    *,
    Filter: TextTranslationJobFilterDict = ...,
    NextToken: _Text = ...,
    MaxResults: int = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListTextTranslationJobsResponseAnswer]:
    """Call aws-sdk:translate:listTextTranslationJobs."""


def start_text_translation_job(
    name: str,
    /,
    *,
    InputDataConfig: InputDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    DataAccessRoleArn: _Text,
    SourceLanguageCode: _Text,
    TargetLanguageCodes: _Sequence[_Text],
    JobName: _Text = ...,
    TerminologyNames: _Sequence[_Text] = ...,
    ParallelDataNames: _Sequence[_Text] = ...,
    ClientToken: _Text = ...,
    Settings: TranslationSettingsDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartTextTranslationJobResponseAnswer]:
    """Call aws-sdk:translate:startTextTranslationJob."""


def stop_text_translation_job(
    name: str,
    /,
    *,
    JobId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StopTextTranslationJobResponseAnswer]:
    """Call aws-sdk:translate:stopTextTranslationJob."""


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
    """Call aws-sdk:translate:tagResource."""


def translate_document(
    name: str,
    /,
    *,
    Document: DocumentDict,
    SourceLanguageCode: _Text,
    TargetLanguageCode: _Text,
    TerminologyNames: _Sequence[_Text] = ...,
    Settings: TranslationSettingsDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TranslateDocumentResponseAnswer]:
    """Call aws-sdk:translate:translateDocument."""


def translate_text(
    name: str,
    /,
    *,
    Text: _Text,
    SourceLanguageCode: _Text,
    TargetLanguageCode: _Text,
    TerminologyNames: _Sequence[_Text] = ...,
    Settings: TranslationSettingsDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[TranslateTextResponseAnswer]:
    """Call aws-sdk:translate:translateText."""


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
    """Call aws-sdk:translate:untagResource."""


def update_parallel_data(
    name: str,
    /,
    *,
    Name: _Text,
    ParallelDataConfig: ParallelDataConfigDict,
    Description: _Text = ...,
    ClientToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[UpdateParallelDataResponseAnswer]:
    """Call aws-sdk:translate:updateParallelData."""
