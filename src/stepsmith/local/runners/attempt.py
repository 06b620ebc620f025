"""One attempt of a Batch job: a process from the registered definition, its output line by line in CloudWatch Logs."""

from __future__ import annotations

import fnmatch
import io
import shutil
import tempfile
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stepsmith.local.environment import child_environment
from stepsmith.local.runners.images import local_image
from stepsmith.local.runners.job import EXITED, Job
from stepsmith.local.runners.leash import Leashed
from stepsmith.local.runners.logs import LogGroupMissing, Logs, LogStream
from stepsmith.local.settings import Settings

_DEFAULT_GROUP = "/aws/batch/job"
_LONGEST_LINE_BYTES = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """``exit_code`` is None when the process could not be started; ``reason`` is the container's."""

    exit_code: int | None
    status_reason: str
    reason: str | None = None


def task_id() -> str:
    return uuid.uuid4().hex


def stream_name(job: Job, task: str) -> str:
    options = _log_options(job)
    prefix = options.get("awslogs-stream-prefix") or job.plan.definition_name
    return f"{prefix}/default/{task}"


def run(
    job: Job,
    number: int,
    environment_name: str,
    settings: Settings,
    logs: Logs,
    started: Callable[[Leashed, LogStream], None],
) -> End:
    """Run attempt ``number`` (from 1) to its end. ``started`` is told the process as soon as there is one."""
    options = _log_options(job)
    group = options.get("awslogs-group") or _DEFAULT_GROUP
    ours = group == _DEFAULT_GROUP or options.get("awslogs-create-group") == "true"
    region = options.get("awslogs-region") or job.plan.region
    assert job.log_stream is not None
    try:
        stream = logs.open(region, group, job.log_stream, create_group=ours)
    except LogGroupMissing:
        reason = (
            "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: "
            f"failed to create Cloudwatch log stream: The specified log group does not exist: {group}"
        )
        return End(exit_code=None, status_reason=reason, reason=reason)
    image = local_image(settings.project, job.plan.image)
    scratch_root = settings.state / "scratch"
    scratch_root.mkdir(parents=True, exist_ok=True)
    scratch = Path(tempfile.mkdtemp(prefix="job-", dir=scratch_root))
    try:
        variables = {entry["name"]: entry.get("value", "") for entry in job.plan.container.get("environment") or ()}
        environment = child_environment(settings, scratch, variables, [image.programs])
        environment |= _batch_variables(job, number, environment_name)
        environment["AWS_REGION"] = environment["AWS_DEFAULT_REGION"] = job.plan.region
        environment["PYTHONPATH"] = str(image.app)
        command = job.plan.command
        if not command:
            reason = "CannotStartContainerError: the job definition has no command, and there is no image to have one"
            return End(exit_code=None, status_reason=reason, reason=reason)
        if job.plan.requirement("GPU"):
            stream.write("stepsmith local: this job asks for a GPU; here it runs without one")
        process = Leashed(command, environment=environment, folder=str(image.app))
        started(process, stream)
        output = io.BufferedReader(process.stdout)  # type: ignore[type-var]
        while line := output.readline(_LONGEST_LINE_BYTES):
            stream.write(line.rstrip(b"\r\n").decode("utf-8", "replace"))
        code = process.wait()
        output.close()
        return End(exit_code=code, status_reason=EXITED)
    finally:
        stream.flush()
        shutil.rmtree(scratch, ignore_errors=True)


def should_retry(end: End, rules: Sequence[Mapping[str, Any]]) -> bool:
    """Whether a failed attempt with attempts left is to be repeated.

    [D] Without rules: yes. With rules the first whose given conditions all match decides; if none matches: yes.
    """
    for rule in rules:
        conditions = {
            "onStatusReason": end.status_reason,
            "onReason": end.reason or "",
            "onExitCode": "" if end.exit_code is None else str(end.exit_code),
        }
        if all(_glob(rule[name], text) for name, text in conditions.items() if rule.get(name)):
            return str(rule["action"]).upper() == "RETRY"
    return True


def _glob(pattern: str, text: str) -> bool:
    """[D] Only a ``*`` at the end is special."""
    escaped = pattern.removesuffix("*").translate({ord(char): f"[{char}]" for char in "*?["})
    return fnmatch.fnmatchcase(text.lower(), (escaped + ("*" if pattern.endswith("*") else "")).lower())


def _log_options(job: Job) -> Mapping[str, str]:
    configuration = job.plan.container.get("logConfiguration") or {}
    options: Mapping[str, str] = configuration.get("options") or {}
    return options


def _batch_variables(job: Job, number: int, environment_name: str) -> dict[str, str]:
    variables = {
        "AWS_BATCH_JOB_ID": job.id,
        "AWS_BATCH_JOB_ATTEMPT": str(number),
        "AWS_BATCH_JQ_NAME": job.plan.queue.name,
        "AWS_BATCH_CE_NAME": environment_name,
    }
    if job.array_index is not None:
        variables["AWS_BATCH_JOB_ARRAY_INDEX"] = str(job.array_index)
    return variables
