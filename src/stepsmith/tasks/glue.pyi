# ruff: noqa
# fmt: off
"""Jobs of AWS Glue."""
# Generated from the models of botocore: do not edit. scripts/generate_tasks.py writes it.

import typing as _t
from collections.abc import Mapping as _Mapping, Sequence as _Sequence

from stepsmith.authoring import Task as _Task
from stepsmith.authoring.retry import Retry as _Retry
from stepsmith.tasks.calls import Text as _Text

class JobRunAnswer:
    Id: str
    Attempt: int
    PreviousRunId: str
    TriggerName: str
    JobName: str
    JobMode: str
    JobRunQueuingEnabled: bool
    StartedOn: str
    LastModifiedOn: str
    CompletedOn: str
    JobRunState: str
    Arguments: _Mapping[str, str]
    ErrorMessage: str
    PredecessorRuns: list[PredecessorAnswer]
    AllocatedCapacity: int
    ExecutionTime: int
    Timeout: int
    MaxCapacity: float
    WorkerType: str
    NumberOfWorkers: int
    SecurityConfiguration: str
    LogGroupName: str
    NotificationProperty: NotificationPropertyAnswer
    GlueVersion: str
    DPUSeconds: float
    ExecutionClass: str
    MaintenanceWindow: str
    ProfileName: str
    StateDetail: str
    ExecutionRoleSessionPolicy: str

class NotificationPropertyAnswer:
    NotifyDelayAfter: int

class NotificationPropertyDict(_t.TypedDict, total=False):
    NotifyDelayAfter: int

class PredecessorAnswer:
    JobName: str
    RunId: str

class StartJobRunResponseAnswer:
    JobRunId: str

@_t.overload
def start_job_run(
    name: str,
    /,
    *,
    JobName: _Text,
    JobRunQueuingEnabled: bool = ...,
    JobRunId: _Text = ...,
    Arguments: _Mapping[str, _Text] = ...,
    AllocatedCapacity: int = ...,
    Timeout: int = ...,
    MaxCapacity: float = ...,
    SecurityConfiguration: _Text = ...,
    NotificationProperty: NotificationPropertyDict = ...,
    WorkerType: _t.Literal["Standard", "G.1X", "G.2X", "G.4X", "G.8X", "G.025X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] | _Text = ...,
    NumberOfWorkers: int = ...,
    ExecutionClass: _t.Literal["FLEX", "STANDARD"] | _Text = ...,
    ExecutionRoleSessionPolicy: _Text = ...,
    wait: _t.Literal[True] = ...,
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[JobRunAnswer]:
    """Run a job and wait for its end; ``.result`` describes the run."""

@_t.overload
def start_job_run(
    name: str,
    /,
    *,
    JobName: _Text,
    JobRunQueuingEnabled: bool = ...,
    JobRunId: _Text = ...,
    Arguments: _Mapping[str, _Text] = ...,
    AllocatedCapacity: int = ...,
    Timeout: int = ...,
    MaxCapacity: float = ...,
    SecurityConfiguration: _Text = ...,
    NotificationProperty: NotificationPropertyDict = ...,
    WorkerType: _t.Literal["Standard", "G.1X", "G.2X", "G.4X", "G.8X", "G.025X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] | _Text = ...,
    NumberOfWorkers: int = ...,
    ExecutionClass: _t.Literal["FLEX", "STANDARD"] | _Text = ...,
    ExecutionRoleSessionPolicy: _Text = ...,
    wait: _t.Literal[False],
    retry: _Sequence[_Retry] = ...,
    timeout_seconds: int | None = ...,
    heartbeat_seconds: int | None = ...,
    comment: str | None = ...,
) -> _Task[StartJobRunResponseAnswer]:
    """Run a job and wait for its end; ``.result`` describes the run."""
