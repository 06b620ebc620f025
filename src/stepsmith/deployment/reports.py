"""What a person wants to know when an execution has ended: what came out, or what failed and where to look.

The summary convention: when the output of an execution has a member ``summary`` that is the s3:// address of a JSON
object, that object is shown: its lists of objects as tables, everything else as lines.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from stepsmith.deployment.connection import Connection, translated
from stepsmith.deployment.executions import Outcome
from stepsmith.errors import DeploymentError
from stepsmith.history.timeline import StateRow, Timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class FailureReport:
    """``log`` holds the last lines of the job's or function's own log, ``log_place`` says where they come from."""

    state: str | None
    error: str | None
    cause: str | None
    log: tuple[str, ...]
    log_place: str | None
    next_command: str


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
    if row is not None and row.cause:
        group, stream = _log_of(connection, row)
        if group is not None and stream is not None:
            log = _tail(connection, group, stream)
        else:
            log = _stack_trace(row.cause)
    profile = connection.profile.name
    return FailureReport(
        state=row.name if row is not None else None,
        error=(row.error if row is not None and row.error else None) or outcome.error,
        cause=_readable(row.cause if row is not None and row.cause else cause),
        log=log,
        log_place=(f"{group} {stream}" if group else "the function's stack trace") if log else None,
        next_command=f"stepsmith executions history {workflow} --profile {profile} --name {outcome.name}",
    )


def _readable(cause: str | None) -> str | None:
    """The words for people in a cause: a job's status reason or a function's message, else the text as it is."""
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


def _log_of(connection: Connection, row: StateRow) -> tuple[str | None, str | None]:
    """Log group and stream of the Batch job that a cause describes. A function's cause names neither."""
    detail = _json(row.cause)
    if not isinstance(detail, dict) or "JobId" not in detail:
        return None, None
    container = detail.get("Container") or {}
    options = (container.get("LogConfiguration") or {}).get("Options") or {}
    return options.get("awslogs-group", "/aws/batch/job"), container.get("LogStreamName")


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
