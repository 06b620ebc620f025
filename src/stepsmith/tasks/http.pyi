# ruff: noqa
# fmt: off
"""Endpoints of any HTTPS API, authorised by a connection of EventBridge."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text
from stepsmith.tasks.answers import HttpAnswer

class AuthenticationDict(_t.TypedDict, total=False):
    ConnectionArn: _t.Required[_Text]

class OptionsDict(_t.TypedDict, total=False):
    ArrayFormat: _t.Literal["INDICES", "REPEAT", "COMMAS", "BRACKETS", "NONE"] | _Text

class TransformDict(_t.TypedDict, total=False):
    RequestBodyEncoding: _t.Literal["NONE", "URL_ENCODED"] | _Text
    RequestEncodingOptions: OptionsDict

def invoke(
    name: str,
    /,
    *,
    ApiEndpoint: _Text,
    Method: _t.Literal["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"] | _Text,
    Authentication: AuthenticationDict = ...,
    InvocationConfig: AuthenticationDict = ...,
    Headers: _Mapping[str, object] = ...,
    QueryParameters: _Mapping[str, object] = ...,
    RequestBody: object = ...,
    Transform: TransformDict = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[HttpAnswer]:
    """Call an endpoint. An answer that is not 2xx fails the state (``States.Http.StatusCode.<n>``)."""
