# ruff: noqa
# fmt: off
"""Executions of other state machines."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class CloudWatchEventsExecutionDataDetailsAnswer:
    Included: bool

class DescribeExecutionOutputAnswer:
    ExecutionArn: str
    StateMachineArn: str
    Name: str
    Status: str
    StartDate: str
    StopDate: str
    Input: str
    InputDetails: CloudWatchEventsExecutionDataDetailsAnswer
    Output: str
    OutputDetails: CloudWatchEventsExecutionDataDetailsAnswer
    TraceHeader: str
    MapRunArn: str
    Error: str
    Cause: str
    StateMachineVersionArn: str
    StateMachineAliasArn: str
    RedriveCount: int
    RedriveDate: str
    RedriveStatus: str
    RedriveStatusReason: str

class DescribeExecutionOutputParsedAnswer:
    ExecutionArn: str
    StateMachineArn: str
    Name: str
    Status: str
    StartDate: str
    StopDate: str
    Input: _t.Any
    InputDetails: CloudWatchEventsExecutionDataDetailsAnswer
    Output: _t.Any
    OutputDetails: CloudWatchEventsExecutionDataDetailsAnswer
    TraceHeader: str
    MapRunArn: str
    Error: str
    Cause: str
    StateMachineVersionArn: str
    StateMachineAliasArn: str
    RedriveCount: int
    RedriveDate: str
    RedriveStatus: str
    RedriveStatusReason: str

class StartExecutionOutputAnswer:
    ExecutionArn: str
    StartDate: str

@_t.overload
def start_execution(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    Name: _Text = ...,
    Input: object = ...,
    TraceHeader: _Text = ...,
    wait: _t.Literal[True] = ...,
    wait_for_task_token: _t.Literal[False] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeExecutionOutputParsedAnswer]:
    """Run a state machine and wait for its end; ``.result.Output`` is its output, parsed."""

@_t.overload
def start_execution(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    Name: _Text = ...,
    Input: object = ...,
    TraceHeader: _Text = ...,
    wait: _t.Literal[False],
    wait_for_task_token: _t.Literal[False] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartExecutionOutputAnswer]:
    """Run a state machine and wait for its end; ``.result.Output`` is its output, parsed."""

@_t.overload
def start_execution(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    Name: _Text = ...,
    Input: object = ...,
    TraceHeader: _Text = ...,
    wait_for_task_token: _t.Literal[True],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Run a state machine and wait for its end; ``.result.Output`` is its output, parsed."""


@_t.overload
def start_execution_as_text(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    Name: _Text = ...,
    Input: object = ...,
    TraceHeader: _Text = ...,
    wait: _t.Literal[True] = ...,
    wait_for_task_token: _t.Literal[False] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[DescribeExecutionOutputAnswer]:
    """As ``start_execution``, with ``Input`` and ``Output`` as the texts that the API has."""

@_t.overload
def start_execution_as_text(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    Name: _Text = ...,
    Input: object = ...,
    TraceHeader: _Text = ...,
    wait: _t.Literal[False],
    wait_for_task_token: _t.Literal[False] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartExecutionOutputAnswer]:
    """As ``start_execution``, with ``Input`` and ``Output`` as the texts that the API has."""

@_t.overload
def start_execution_as_text(
    name: str,
    /,
    *,
    StateMachineArn: _Text,
    Name: _Text = ...,
    Input: object = ...,
    TraceHeader: _Text = ...,
    wait_for_task_token: _t.Literal[True],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """As ``start_execution``, with ``Input`` and ``Output`` as the texts that the API has."""
