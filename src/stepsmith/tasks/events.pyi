# ruff: noqa
# fmt: off
"""Events of Amazon EventBridge."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class PutEventsRequestEntryDict(_t.TypedDict, total=False):
    Time: _Text | float
    Source: _Text
    Resources: _Sequence[_Text]
    DetailType: _Text
    Detail: object
    EventBusName: _Text
    TraceHeader: _Text

class PutEventsResponseAnswer:
    FailedEntryCount: int
    Entries: list[PutEventsResultEntryAnswer]

class PutEventsResultEntryAnswer:
    EventId: str
    ErrorCode: str
    ErrorMessage: str

@_t.overload
def put_events(
    name: str,
    /,
    *,
    Entries: _Sequence[PutEventsRequestEntryDict],
    EndpointId: _Text = ...,
    wait_for_task_token: _t.Literal[False] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[PutEventsResponseAnswer]:
    """Put events on a bus. An entry that is refused fails the state; ``Detail`` may be an object."""

@_t.overload
def put_events(
    name: str,
    /,
    *,
    Entries: _Sequence[PutEventsRequestEntryDict],
    EndpointId: _Text = ...,
    wait_for_task_token: _t.Literal[True],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Put events on a bus. An entry that is refused fails the state; ``Detail`` may be an object."""
