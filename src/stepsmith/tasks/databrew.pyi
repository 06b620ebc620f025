# ruff: noqa
# fmt: off
"""Jobs of AWS Glue DataBrew."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class StartJobRunResponseAnswer:
    RunId: str

@_t.overload
def start_job_run(
    name: str,
    /,
    *,
    Name: _Text,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[_t.Any]:
    """Run a job and wait for its end."""

@_t.overload
def start_job_run(
    name: str,
    /,
    *,
    Name: _Text,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartJobRunResponseAnswer]:
    """Run a job and wait for its end."""
