# ruff: noqa
# fmt: off
"""Models of Amazon Bedrock."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text
from stepsmith.tasks.answers import ModelAnswer

class CreateModelCustomizationJobResponseAnswer:
    JobArn: str

class CustomizationConfigDict(_t.TypedDict, total=False):
    DistillationConfig: DistillationConfigDict
    RftConfig: RFTConfigDict

class DistillationConfigDict(_t.TypedDict, total=False):
    TeacherModelConfig: _t.Required[TeacherModelConfigDict]

class GraderConfigDict(_t.TypedDict, total=False):
    LambdaGrader: LambdaGraderConfigDict

class InvocationLogSourceDict(_t.TypedDict, total=False):
    S3Uri: _Text

class InvocationLogsConfigDict(_t.TypedDict, total=False):
    UsePromptResponse: bool
    InvocationLogSource: _t.Required[InvocationLogSourceDict]
    RequestMetadataFilters: RequestMetadataFiltersDict

class LambdaGraderConfigDict(_t.TypedDict, total=False):
    LambdaArn: _t.Required[_Text]

class LocationDict(_t.TypedDict, total=False):
    S3Uri: _Text

class OutputDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]

class RFTConfigDict(_t.TypedDict, total=False):
    GraderConfig: GraderConfigDict
    HyperParameters: RFTHyperParametersDict

class RFTHyperParametersDict(_t.TypedDict, total=False):
    EpochCount: int
    BatchSize: int
    LearningRate: float
    MaxPromptLength: int
    TrainingSamplePerPrompt: int
    InferenceMaxTokens: int
    ReasoningEffort: _t.Literal["low", "medium", "high"] | _Text
    EvalInterval: int

class RequestMetadataBaseFiltersDict(_t.TypedDict, total=False):
    Equals: _Mapping[str, _Text]
    NotEquals: _Mapping[str, _Text]

class RequestMetadataFiltersDict(_t.TypedDict, total=False):
    Equals: _Mapping[str, _Text]
    NotEquals: _Mapping[str, _Text]
    AndAll: _Sequence[RequestMetadataBaseFiltersDict]
    OrAll: _Sequence[RequestMetadataBaseFiltersDict]

class TagDict(_t.TypedDict, total=False):
    Key: _t.Required[_Text]
    Value: _t.Required[_Text]

class TeacherModelConfigDict(_t.TypedDict, total=False):
    TeacherModelIdentifier: _t.Required[_Text]
    MaxResponseLengthForInference: int

class TrainingDataConfigDict(_t.TypedDict, total=False):
    S3Uri: _Text
    InvocationLogsConfig: InvocationLogsConfigDict

class ValidationDataConfigDict(_t.TypedDict, total=False):
    Validators: _t.Required[_Sequence[ValidatorDict]]

class ValidatorDict(_t.TypedDict, total=False):
    S3Uri: _t.Required[_Text]

class VpcConfigDict(_t.TypedDict, total=False):
    SubnetIds: _t.Required[_Sequence[_Text]]
    SecurityGroupIds: _t.Required[_Sequence[_Text]]

@_t.overload
def invoke_model(
    name: str,
    /,
    *,
    ModelId: _Text,
    Body: object = ...,
    Accept: _Text = ...,
    ContentType: _Text = ...,
    Input: LocationDict = ...,
    Output: LocationDict = ...,
    GuardrailIdentifier: _Text = ...,
    GuardrailVersion: _Text = ...,
    Trace: _Text = ...,
    wait_for_task_token: _t.Literal[False] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[ModelAnswer]:
    """Ask a model; ``Body`` is JSON in the form that the model wants."""

@_t.overload
def invoke_model(
    name: str,
    /,
    *,
    ModelId: _Text,
    Body: object = ...,
    Accept: _Text = ...,
    ContentType: _Text = ...,
    Input: LocationDict = ...,
    Output: LocationDict = ...,
    GuardrailIdentifier: _Text = ...,
    GuardrailVersion: _Text = ...,
    Trace: _Text = ...,
    wait_for_task_token: _t.Literal[True],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Ask a model; ``Body`` is JSON in the form that the model wants."""


@_t.overload
def create_model_customization_job(
    name: str,
    /,
    *,
    JobName: _Text,
    CustomModelName: _Text,
    RoleArn: _Text,
    BaseModelIdentifier: _Text,
    TrainingDataConfig: TrainingDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    ClientRequestToken: _Text = ...,
    CustomizationType: _t.Literal["FINE_TUNING", "CONTINUED_PRE_TRAINING", "DISTILLATION", "REINFORCEMENT_FINE_TUNING", "IMPORTED"] | _Text = ...,
    CustomModelKmsKeyId: _Text = ...,
    JobTags: _Sequence[TagDict] = ...,
    CustomModelTags: _Sequence[TagDict] = ...,
    ValidationDataConfig: ValidationDataConfigDict = ...,
    HyperParameters: _Mapping[str, _Text] = ...,
    VpcConfig: VpcConfigDict = ...,
    CustomizationConfig: CustomizationConfigDict = ...,
    wait: _t.Literal[True] = ...,
    wait_for_task_token: _t.Literal[False] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Train a custom model and wait for the job's end."""

@_t.overload
def create_model_customization_job(
    name: str,
    /,
    *,
    JobName: _Text,
    CustomModelName: _Text,
    RoleArn: _Text,
    BaseModelIdentifier: _Text,
    TrainingDataConfig: TrainingDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    ClientRequestToken: _Text = ...,
    CustomizationType: _t.Literal["FINE_TUNING", "CONTINUED_PRE_TRAINING", "DISTILLATION", "REINFORCEMENT_FINE_TUNING", "IMPORTED"] | _Text = ...,
    CustomModelKmsKeyId: _Text = ...,
    JobTags: _Sequence[TagDict] = ...,
    CustomModelTags: _Sequence[TagDict] = ...,
    ValidationDataConfig: ValidationDataConfigDict = ...,
    HyperParameters: _Mapping[str, _Text] = ...,
    VpcConfig: VpcConfigDict = ...,
    CustomizationConfig: CustomizationConfigDict = ...,
    wait: _t.Literal[False],
    wait_for_task_token: _t.Literal[False] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[CreateModelCustomizationJobResponseAnswer]:
    """Train a custom model and wait for the job's end."""

@_t.overload
def create_model_customization_job(
    name: str,
    /,
    *,
    JobName: _Text,
    CustomModelName: _Text,
    RoleArn: _Text,
    BaseModelIdentifier: _Text,
    TrainingDataConfig: TrainingDataConfigDict,
    OutputDataConfig: OutputDataConfigDict,
    ClientRequestToken: _Text = ...,
    CustomizationType: _t.Literal["FINE_TUNING", "CONTINUED_PRE_TRAINING", "DISTILLATION", "REINFORCEMENT_FINE_TUNING", "IMPORTED"] | _Text = ...,
    CustomModelKmsKeyId: _Text = ...,
    JobTags: _Sequence[TagDict] = ...,
    CustomModelTags: _Sequence[TagDict] = ...,
    ValidationDataConfig: ValidationDataConfigDict = ...,
    HyperParameters: _Mapping[str, _Text] = ...,
    VpcConfig: VpcConfigDict = ...,
    CustomizationConfig: CustomizationConfigDict = ...,
    wait_for_task_token: _t.Literal[True],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Train a custom model and wait for the job's end."""
