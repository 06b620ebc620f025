# ruff: noqa
# fmt: off
"""Operations of aws-sdk:polly."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class AudioEventAnswer:
    AudioChunk: str

class DeleteLexiconOutputAnswer:
    ...

class DescribeVoicesOutputAnswer:
    Voices: list[VoiceAnswer]
    NextToken: str

class FlushStreamConfigurationDict(_t.TypedDict, total=False):
    Force: bool

class GetLexiconOutputAnswer:
    Lexicon: LexiconAnswer
    LexiconAttributes: LexiconAttributesAnswer

class GetSpeechSynthesisTaskOutputAnswer:
    SynthesisTask: SynthesisTaskAnswer

class LexiconAnswer:
    Content: str
    Name: str

class LexiconAttributesAnswer:
    Alphabet: str
    LanguageCode: str
    LastModified: str
    LexiconArn: str
    LexemesCount: int
    Size: int

class LexiconDescriptionAnswer:
    Name: str
    Attributes: LexiconAttributesAnswer

class ListLexiconsOutputAnswer:
    Lexicons: list[LexiconDescriptionAnswer]
    NextToken: str

class ListSpeechSynthesisTasksOutputAnswer:
    NextToken: str
    SynthesisTasks: list[SynthesisTaskAnswer]

class ListTagsForResourceOutputAnswer:
    Tags: _Mapping[str, str]

class PutLexiconOutputAnswer:
    ...

class ServiceFailureExceptionAnswer:
    Message: str

class ServiceQuotaExceededExceptionAnswer:
    Message: str
    QuotaCode: str
    ServiceCode: str

class StartSpeechSynthesisStreamActionStreamDict(_t.TypedDict, total=False):
    TextEvent: TextEventDict
    CloseStreamEvent: _Mapping[str, object]

class StartSpeechSynthesisStreamEventStreamAnswer:
    AudioEvent: AudioEventAnswer
    StreamClosedEvent: StreamClosedEventAnswer
    ValidationException: ValidationExceptionAnswer
    ServiceQuotaExceededException: ServiceQuotaExceededExceptionAnswer
    ServiceFailureException: ServiceFailureExceptionAnswer
    ThrottlingException: ThrottlingExceptionAnswer

class StartSpeechSynthesisStreamOutputAnswer:
    EventStream: StartSpeechSynthesisStreamEventStreamAnswer

class StartSpeechSynthesisTaskOutputAnswer:
    SynthesisTask: SynthesisTaskAnswer

class StreamClosedEventAnswer:
    RequestCharacters: int

class SynthesisTaskAnswer:
    Engine: str
    TaskId: str
    TaskStatus: str
    TaskStatusReason: str
    OutputUri: str
    CreationTime: str
    RequestCharacters: int
    SnsTopicArn: str
    LexiconNames: list[str]
    OutputFormat: str
    SampleRate: str
    SpeechMarkTypes: list[str]
    TextType: str
    VoiceId: str
    LanguageCode: str

class SynthesizeSpeechOutputAnswer:
    AudioStream: str
    ContentType: str
    RequestCharacters: int

class TagResourceOutputAnswer:
    ...

class TextEventDict(_t.TypedDict, total=False):
    Text: _t.Required[_Text]
    TextType: _t.Literal["ssml", "text"] | _Text
    FlushStreamConfiguration: FlushStreamConfigurationDict

class ThrottlingExceptionAnswer:
    Message: str
    ThrottlingReasons: list[ThrottlingReasonAnswer]

class ThrottlingReasonAnswer:
    Reason: str
    Resource: str

class UntagResourceOutputAnswer:
    ...

class ValidationExceptionAnswer:
    Message: str
    Reason: str
    Fields: list[ValidationExceptionFieldAnswer]

class ValidationExceptionFieldAnswer:
    Name: str
    Message: str

class VoiceAnswer:
    Gender: str
    Id: str
    LanguageCode: str
    LanguageName: str
    Name: str
    AdditionalLanguageCodes: list[str]
    SupportedEngines: list[str]

def delete_lexicon(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DeleteLexiconOutputAnswer]:
    """Call aws-sdk:polly:deleteLexicon."""


def describe_voices(
    name: str,
    /,
    *,
    Engine: _t.Literal["standard", "neural", "long-form", "generative"] | _Text = ...,
    LanguageCode: _Text = ...,
    IncludeAdditionalLanguageCodes: bool = ...,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeVoicesOutputAnswer]:
    """Call aws-sdk:polly:describeVoices."""


def get_lexicon(
    name: str,
    /,
    *,
    Name: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetLexiconOutputAnswer]:
    """Call aws-sdk:polly:getLexicon."""


def get_speech_synthesis_task(
    name: str,
    /,
    *,
    TaskId: _Text,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[GetSpeechSynthesisTaskOutputAnswer]:
    """Call aws-sdk:polly:getSpeechSynthesisTask."""


def list_lexicons(
    name: str,
    /,
    *,
    NextToken: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListLexiconsOutputAnswer]:
    """Call aws-sdk:polly:listLexicons."""


def list_speech_synthesis_tasks(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: _Text = ...,
    Status: _t.Literal["scheduled", "inProgress", "completed", "failed"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ListSpeechSynthesisTasksOutputAnswer]:
    """Call aws-sdk:polly:listSpeechSynthesisTasks."""


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
) -> _Task[ListTagsForResourceOutputAnswer]:
    """Call aws-sdk:polly:listTagsForResource."""


def put_lexicon(
    name: str,
    /,
    *,
    Name: _Text,
    Content: _Text,
    Tags: _Mapping[str, _Text] = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutLexiconOutputAnswer]:
    """Call aws-sdk:polly:putLexicon."""


def start_speech_synthesis_stream(
    name: str,
    /,
    *,
    Engine: _t.Literal["standard", "neural", "long-form", "generative"] | _Text,
    OutputFormat: _t.Literal["json", "mp3", "ogg_opus", "ogg_vorbis", "pcm", "mulaw", "alaw"] | _Text,
    VoiceId: _Text,
    LanguageCode: _Text = ...,
    LexiconNames: _Sequence[_Text] = ...,
    SampleRate: _Text = ...,
    ActionStream: StartSpeechSynthesisStreamActionStreamDict = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartSpeechSynthesisStreamOutputAnswer]:
    """Call aws-sdk:polly:startSpeechSynthesisStream."""


def start_speech_synthesis_task(
    name: str,
    /,
    *,
    OutputFormat: _t.Literal["json", "mp3", "ogg_opus", "ogg_vorbis", "pcm", "mulaw", "alaw"] | _Text,
    OutputS3BucketName: _Text,
    Text: _Text,
    VoiceId: _Text,
    Engine: _t.Literal["standard", "neural", "long-form", "generative"] | _Text = ...,
    LanguageCode: _Text = ...,
    LexiconNames: _Sequence[_Text] = ...,
    OutputS3KeyPrefix: _Text = ...,
    SampleRate: _Text = ...,
    SnsTopicArn: _Text = ...,
    SpeechMarkTypes: _Sequence[_t.Literal["sentence", "ssml", "viseme", "word"] | _Text] = ...,
    TextType: _t.Literal["ssml", "text"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartSpeechSynthesisTaskOutputAnswer]:
    """Call aws-sdk:polly:startSpeechSynthesisTask."""


def synthesize_speech(
    name: str,
    /,
    *,
    OutputFormat: _t.Literal["json", "mp3", "ogg_opus", "ogg_vorbis", "pcm", "mulaw", "alaw"] | _Text,
    Text: _Text,
    VoiceId: _Text,
    Engine: _t.Literal["standard", "neural", "long-form", "generative"] | _Text = ...,
    LanguageCode: _Text = ...,
    LexiconNames: _Sequence[_Text] = ...,
    SampleRate: _Text = ...,
    SpeechMarkTypes: _Sequence[_t.Literal["sentence", "ssml", "viseme", "word"] | _Text] = ...,
    TextType: _t.Literal["ssml", "text"] | _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[SynthesizeSpeechOutputAnswer]:
    """Call aws-sdk:polly:synthesizeSpeech."""


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
) -> _Task[TagResourceOutputAnswer]:
    """Call aws-sdk:polly:tagResource."""


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
) -> _Task[UntagResourceOutputAnswer]:
    """Call aws-sdk:polly:untagResource."""
