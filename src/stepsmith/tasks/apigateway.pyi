# ruff: noqa
# fmt: off
"""Endpoints of API Gateway."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text
from stepsmith.tasks.answers import HttpAnswer

@_t.overload
def invoke(
    name: str,
    /,
    *,
    ApiEndpoint: _Text,
    Method: _t.Literal["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] | _Text,
    Headers: _Mapping[str, _Sequence[_Text]] = ...,
    Stage: _Text = ...,
    Path: _Text = ...,
    QueryParameters: _Mapping[str, _Sequence[_Text]] = ...,
    RequestBody: object = ...,
    AllowNullValues: bool = ...,
    AuthType: _t.Literal["NO_AUTH", "IAM_ROLE", "RESOURCE_POLICY"] | _Text = ...,
    wait_for_task_token: _t.Literal[False] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[HttpAnswer]:
    """Call an endpoint; every header and query parameter is a list of texts."""

@_t.overload
def invoke(
    name: str,
    /,
    *,
    ApiEndpoint: _Text,
    Method: _t.Literal["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] | _Text,
    Headers: _Mapping[str, _Sequence[_Text]] = ...,
    Stage: _Text = ...,
    Path: _Text = ...,
    QueryParameters: _Mapping[str, _Sequence[_Text]] = ...,
    RequestBody: object = ...,
    AllowNullValues: bool = ...,
    AuthType: _t.Literal["NO_AUTH", "IAM_ROLE", "RESOURCE_POLICY"] | _Text = ...,
    wait_for_task_token: _t.Literal[True],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Call an endpoint; every header and query parameter is a list of texts."""
