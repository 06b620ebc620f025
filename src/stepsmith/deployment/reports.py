"""What a person wants to know when an execution has ended: what came out, or what failed and where to look.

The summary convention: when the output of an execution has a member ``summary`` that is the s3:// address of a JSON
object, that object is shown: its lists of objects as tables, everything else as lines.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from stepsmith.deployment.connection import Connection, translated
from stepsmith.deployment.executions import Outcome, failed_child
from stepsmith.errors import DeploymentError
from stepsmith.history.timeline import StateRow, Timeline

INDICES_SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class FailureReport:
    """``log`` holds the last lines of the job's or function's own log, ``log_place`` says where they come from."""

    state: str | None
    error: str | None
    cause: str | None
    log: tuple[str, ...]
    log_place: str | None
    next_command: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FailedIndices:
    """The children of an array job that failed. ``detail`` is the first one's, as a cause has it."""

    size: int
    indices: tuple[int, ...]
    detail: str | None


def summary(connection: Connection, outcome: Outcome) -> dict[str, Any] | None:
    """The object that the output's ``summary`` names; None when the output has none."""
    output = outcome.output
    address = output.get("summary") if isinstance(output, dict) else None
    if not isinstance(address, str) or not address.startswith("s3://"):
        return None
    bucket, _, key = address.removeprefix("s3://").partition("/")
    with translated(f"reading {address}"):
        text = connection.client("s3").get_object(Bucket=bucket, Key=key)["Body"].read()
    try:
        value = json.loads(text)
    except ValueError as error:
        raise DeploymentError(f"{address} is not JSON: {error}") from None
    return value if isinstance(value, dict) else None


def failure(connection: Connection, workflow: str, outcome: Outcome, timeline: Timeline) -> FailureReport:
    """Why an execution failed, with the last lines of the log of what failed."""
    row = timeline.failed_state()
    cause = outcome.cause
    group: str | None = None
    stream: str | None = None
    log: tuple[str, ...] = ()
    failed: FailedIndices | None = None
    child = _failed_child(connection, row)
    if child is not None:
        words = [child.name, child.error, _readable(child.cause)]
        cause = f"{outcome.cause}; one of them: {': '.join(word for word in words if word)}"
        group, stream = _log_of(child.cause)
        log = _tail(connection, group, stream) if group and stream else _stack_trace(child.cause or "")
    elif row is not None and row.cause:
        cause = row.cause
        failed = _failed_indices(connection, row.cause)
        group, stream = _log_of(row.cause if failed is None else failed.detail)
        if group is not None and stream is not None:
            log = _tail(connection, group, stream)
        else:
            log = _stack_trace(row.cause)
    profile = connection.profile.name
    return FailureReport(
        state=row.name if row is not None else None,
        error=(row.error if row is not None and row.error else None) or outcome.error,
        cause=_readable(cause, failed),
        log=log,
        log_place=(f"{group} {stream}" if group else "the function's stack trace") if log else None,
        next_command=f"stepsmith executions history {workflow} --profile {profile} --name "
        + (outcome.name if child is None else child.arn),
    )


def _failed_child(connection: Connection, row: StateRow | None) -> Outcome | None:
    """One of the children for whose sake a distributed Map failed."""
    if row is None or row.map_run_arn is None or row.error != "States.ExceedToleratedFailureThreshold":
        return None
    return failed_child(connection, row.map_run_arn)


def _readable(cause: str | None, failed: FailedIndices | None = None) -> str | None:
    """The words for people in a cause: a job's status reason or a function's message, else the text as it is."""
    if failed is not None and failed.indices:
        shown = ", ".join(str(index) for index in failed.indices[:INDICES_SHOWN])
        more = f" and {len(failed.indices) - INDICES_SHOWN} more" if len(failed.indices) > INDICES_SHOWN else ""
        plural = "index" if len(failed.indices) == 1 else "indices"
        return (
            f"{len(failed.indices)} of {failed.size} indices of the array failed: {plural} {shown}{more}; "
            f"index {failed.indices[0]}: {_readable(failed.detail)}"
        )
    detail = _json(cause)
    if not isinstance(detail, dict):
        return cause
    if "StatusReason" in detail:
        container = detail.get("Container") or {}
        code = container.get("ExitCode")
        words = [str(detail["StatusReason"])]
        if code is not None:
            words.append(f"exit code {code}")
        if container.get("Reason"):
            words.append(str(container["Reason"]))
        if len(detail.get("Attempts") or ()) > 1:
            words.append(f"{len(detail['Attempts'])} attempts")
        return ", ".join(words)
    if "errorMessage" in detail:
        return str(detail["errorMessage"])
    return cause


def _log_of(cause: str | None) -> tuple[str | None, str | None]:
    """Log group and stream of the Batch job that a cause describes. A function's cause names neither."""
    detail = _json(cause)
    if not isinstance(detail, dict) or "JobId" not in detail:
        return None, None
    container = detail.get("Container") or {}
    options = (container.get("LogConfiguration") or {}).get("Options") or {}
    return options.get("awslogs-group", "/aws/batch/job"), container.get("LogStreamName")


def _failed_indices(connection: Connection, cause: str) -> FailedIndices | None:
    """Which children of an array job failed; None when the cause is not an array job's.

    The parent, which the cause describes, knows only how many: Batch must be asked for the children.
    """
    detail = _json(cause)
    array = detail.get("ArrayProperties") if isinstance(detail, dict) else None
    if not array or "Size" not in array:
        return None
    with translated(f"listing the failed indices of the job {detail['JobId']}"):
        client = connection.client("batch")
        pages = client.get_paginator("list_jobs").paginate(arrayJobId=detail["JobId"], jobStatus="FAILED")
        children = [child for page in pages for child in page["jobSummaryList"]]
        children.sort(key=lambda child: child["arrayProperties"]["index"])
        first = client.describe_jobs(jobs=[children[0]["jobId"]])["jobs"] if children else []
    return FailedIndices(
        size=array["Size"],
        indices=tuple(child["arrayProperties"]["index"] for child in children),
        detail=json.dumps(_pascal(first[0]), default=str) if first else None,
    )


def _pascal(job: dict[str, Any]) -> dict[str, Any]:
    """What of a child's description the other functions read, named as Step Functions names it in a cause."""
    container = job.get("container") or {}
    log = (container.get("logConfiguration") or {}).get("options") or {}
    return {
        "JobId": job["jobId"],
        "StatusReason": job.get("statusReason", job["status"]),
        "Attempts": job.get("attempts", []),
        "Container": {
            **({"ExitCode": container["exitCode"]} if "exitCode" in container else {}),
            **({"Reason": container["reason"]} if "reason" in container else {}),
            "LogStreamName": container.get("logStreamName"),
            "LogConfiguration": {"Options": log},
        },
    }


def _stack_trace(cause: str, lines: int = 12) -> tuple[str, ...]:
    """The end of a Python function's stack trace, which stands in its error: where it was raised."""
    detail = _json(cause)
    trace = detail.get("stackTrace") if isinstance(detail, dict) else None
    if not isinstance(trace, list):
        return ()
    return tuple(line for entry in trace for line in str(entry).splitlines())[-lines:]


def _tail(connection: Connection, group: str, stream: str, lines: int = 12) -> tuple[str, ...]:
    with translated(f"reading the log {group} {stream}"):
        client = connection.client("logs")
        try:
            answer = client.get_log_events(logGroupName=group, logStreamName=stream, limit=lines, startFromHead=False)
        except client.exceptions.ResourceNotFoundException:
            return ()  # the job failed before it wrote anything
    return tuple(event["message"].rstrip("\n") for event in answer["events"][-lines:])


def _json(text: str | None) -> Any:
    if not text or not text.startswith("{"):
        return None
    try:
        return json.loads(text)
    except ValueError:
        return None
