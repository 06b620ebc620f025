# ruff: noqa
# fmt: off
"""Operations of aws-sdk:sagemakerruntime."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class InternalStreamFailureAnswer:
    Message: str

class InvokeEndpointAsyncOutputAnswer:
    InferenceId: str
    OutputLocation: str
    FailureLocation: str

class InvokeEndpointOutputAnswer:
    Body: str
    ContentType: str
    InvokedProductionVariant: str
    CustomAttributes: str
    NewSessionId: str
    ClosedSessionId: str

class InvokeEndpointWithResponseStreamOutputAnswer:
    Body: ResponseStreamAnswer
    ContentType: str
    InvokedProductionVariant: str
    CustomAttributes: str

class ModelStreamErrorAnswer:
    Message: str
    ErrorCode: str

class PayloadPartAnswer:
    Bytes: str

class ResponseStreamAnswer:
    PayloadPart: PayloadPartAnswer
    ModelStreamError: ModelStreamErrorAnswer
    InternalStreamFailure: InternalStreamFailureAnswer

def invoke_endpoint(
    name: str,
    /,
    *,
    EndpointName: _Text,
    Body: object,
    ContentType: _Text = ...,
    Accept: _Text = ...,
    CustomAttributes: _Text = ...,
    TargetModel: _Text = ...,
    TargetVariant: _Text = ...,
    TargetContainerHostname: _Text = ...,
    InferenceId: _Text = ...,
    EnableExplanations: _Text = ...,
    InferenceComponentName: _Text = ...,
    SessionId: _Text = ...,
    PrefixAwareId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[InvokeEndpointOutputAnswer]:
    """Call aws-sdk:sagemakerruntime:invokeEndpoint."""


def invoke_endpoint_async(
    name: str,
    /,
    *,
    EndpointName: _Text,
    ContentType: _Text = ...,
    Accept: _Text = ...,
    CustomAttributes: _Text = ...,
    InferenceId: _Text = ...,
    InputLocation: _Text = ...,
    S3OutputPathExtension: _Text = ...,
    Filename: _Text = ...,
    RequestTTLSeconds: int = ...,
    InvocationTimeoutSeconds: int = ...,
    Body: object = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[InvokeEndpointAsyncOutputAnswer]:
    """Call aws-sdk:sagemakerruntime:invokeEndpointAsync."""


def invoke_endpoint_with_response_stream(
    name: str,
    /,
    *,
    EndpointName: _Text,
    Body: object,
    ContentType: _Text = ...,
    Accept: _Text = ...,
    CustomAttributes: _Text = ...,
    TargetVariant: _Text = ...,
    TargetContainerHostname: _Text = ...,
    InferenceId: _Text = ...,
    InferenceComponentName: _Text = ...,
    SessionId: _Text = ...,
    PrefixAwareId: _Text = ...,
    wait_for_task_token: bool = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[InvokeEndpointWithResponseStreamOutputAnswer]:
    """Call aws-sdk:sagemakerruntime:invokeEndpointWithResponseStream."""
