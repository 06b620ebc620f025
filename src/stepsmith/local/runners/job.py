"""One Batch job: what was asked, what became of it, and how DescribeJobs tells it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from stepsmith.local.runners.leash import Leashed
from stepsmith.local.runners.logs import LogStream

WAITING = ("SUBMITTED", "PENDING", "RUNNABLE")
ENDED = ("SUCCEEDED", "FAILED")
STATUSES = (*WAITING, "STARTING", "RUNNING", *ENDED)

EXITED = "Essential container in task exited"
TIMED_OUT = "Job attempt duration exceeded timeout"


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """A job queue as it was when the job was submitted. ``environments`` are (name, ARN, maxvCpus), in order."""

    arn: str
    name: str
    priority: int
    environments: tuple[tuple[str, str, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a job was submitted to do; children of an array share their parent's. Members in the API's JSON."""

    name: str
    region: str
    queue: Queue
    definition_arn: str
    definition_name: str
    image: str
    container: Mapping[str, Any]
    parameters: Mapping[str, str]
    attempts: int
    retry_strategy: Mapping[str, Any]
    timeout_seconds: int | None
    tags: Mapping[str, str]
    platform_capabilities: tuple[str, ...]
    propagate_tags: bool

    def requirement(self, kind: str) -> float | None:
        for entry in self.container.get("resourceRequirements") or ():
            if entry["type"] == kind:
                return float(entry["value"])
        legacy = self.container.get({"VCPU": "vcpus", "MEMORY": "memory"}.get(kind, ""))
        return float(legacy) if legacy else None

    @property
    def vcpus(self) -> float:
        return self.requirement("VCPU") or 1.0

    @property
    def command(self) -> list[str]:
        """The command with its ``Ref::name`` placeholders filled in.

        [D] A placeholder is a whole element of the command. One without a parameter stays as it is.
        """
        words = self.container.get("command") or []
        return [
            self.parameters.get(word.removeprefix("Ref::"), word) if word.startswith("Ref::") else word
            for word in words
        ]


@dataclass(slots=True, kw_only=True, eq=False)
class Job:
    """Times are epoch milliseconds. Only ``Jobs`` changes it, under its lock."""

    id: str
    arn: str
    number: int
    plan: Plan
    created_ms: int
    depends_on: tuple[Mapping[str, str], ...] = ()
    status: str = "SUBMITTED"
    status_reason: str | None = None
    started_ms: int | None = None
    stopped_ms: int | None = None
    exit_code: int | None = None
    reason: str | None = None
    attempts: list[dict[str, Any]] = field(default_factory=list)
    log_stream: str | None = None
    task_arn: str | None = None
    environment_arn: str | None = None
    is_cancelled: bool = False
    is_terminated: bool = False
    array_size: int | None = None
    array_index: int | None = None
    parent: Job | None = None
    children: list[Job] = field(default_factory=list)
    waits_for: set[str] = field(default_factory=set)
    process: Leashed | None = None
    stream: LogStream | None = None
    end_reason: str | None = None
    """Why we ended the running attempt ourselves; such an attempt is not retried."""
    listeners: list[Callable[[dict[str, Any]], None]] = field(default_factory=list)

    @property
    def ended(self) -> bool:
        return self.status in ENDED


def describe(job: Job) -> dict[str, Any]:
    """A JobDetail."""
    plan = job.plan
    detail: dict[str, Any] = {
        "jobArn": job.arn,
        "jobName": plan.name,
        "jobId": job.id,
        "jobQueue": plan.queue.arn,
        "status": job.status,
        "attempts": list(job.attempts),
        "createdAt": job.created_ms,
        "retryStrategy": {"evaluateOnExit": [], **plan.retry_strategy, "attempts": plan.attempts},
        "dependsOn": [dict(dependency) for dependency in job.depends_on],
        "jobDefinition": plan.definition_arn,
        "parameters": dict(plan.parameters),
        "container": _container(job),
        "tags": dict(plan.tags),
        "platformCapabilities": list(plan.platform_capabilities),
        "propagateTags": plan.propagate_tags,
        "isCancelled": job.is_cancelled,
        "isTerminated": job.is_terminated,
        "eksAttempts": [],
    }
    optional = {"statusReason": job.status_reason, "startedAt": job.started_ms, "stoppedAt": job.stopped_ms}
    detail |= {name: value for name, value in optional.items() if value is not None}
    if plan.timeout_seconds is not None:
        detail["timeout"] = {"attemptDurationSeconds": plan.timeout_seconds}
    if job.array_size is not None or job.array_index is not None:
        detail["arrayProperties"] = array_properties(job)
    return detail


def summarise(job: Job) -> dict[str, Any]:
    """A JobSummary, as ListJobs answers."""
    detail = describe(job)
    kept = ("jobArn", "jobId", "jobName", "createdAt", "status", "statusReason", "startedAt", "stoppedAt")
    summary = {name: detail[name] for name in (*kept, "jobDefinition", "arrayProperties") if name in detail}
    container = {name: detail["container"][name] for name in ("exitCode", "reason") if name in detail["container"]}
    return {**summary, "container": container} if container else summary


def array_properties(job: Job) -> dict[str, Any]:
    if job.array_index is not None:
        return {"index": job.array_index}
    counts = dict.fromkeys(STATUSES, 0)
    for child in job.children:
        counts[child.status] += 1
    return {"size": job.array_size, "statusSummary": counts}


def _container(job: Job) -> dict[str, Any]:
    plan = job.plan
    container: dict[str, Any] = {
        "command": [],
        "volumes": [],
        "environment": [],
        "mountPoints": [],
        "ulimits": [],
        "networkInterfaces": [],
        "resourceRequirements": [],
        "secrets": [],
        **plan.container,
        "image": plan.image,
    }
    optional = {
        "exitCode": job.exit_code,
        "reason": job.reason,
        "logStreamName": job.log_stream,
        "taskArn": job.task_arn,
    }
    return container | {name: value for name, value in optional.items() if value is not None}
