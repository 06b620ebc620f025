"""What a person reads of a failed run: what failed, why, and where to look."""

from __future__ import annotations

import datetime
import json

import pytest

from stepsmith.deployment.executions import Outcome
from stepsmith.deployment.reports import FailureReport, failure
from stepsmith.history import HistoryEvent, Timeline
from tests.deployment.clouds import Recorder, aws_connection, scripted

NOW = datetime.datetime(2026, 11, 20, tzinfo=datetime.UTC)


def failed(cause: str) -> tuple[Outcome, Timeline]:
    timeline = Timeline()
    timeline.add(
        [
            HistoryEvent(1, 0, 1.0, "TaskStateEntered", {"name": "Work"}),
            HistoryEvent(2, 1, 1.0, "TaskScheduled", {}),
            HistoryEvent(3, 2, 1.0, "TaskFailed", {"error": "Broken", "cause": cause}),
            HistoryEvent(4, 0, 1.0, "ExecutionFailed", {"error": "Broken", "cause": cause}),
        ]
    )
    outcome = Outcome(
        arn="arn:aws:states:eu-north-1:1:execution:w:run",
        name="run",
        status="FAILED",
        started=NOW,
        stopped=NOW,
        output=None,
        error="Broken",
        cause=cause,
    )
    return outcome, timeline


def report_without_calls(cause: str) -> FailureReport:
    connection = aws_connection(Recorder())
    with scripted(connection, "logs"):
        return failure(connection, "w", *failed(cause))


def test_a_function_that_raised_is_shown_with_the_lines_that_raised() -> None:
    trace = ['  File "/var/task/work.py", line 7, in handler\n    raise ValueError("boom")\n']
    report = report_without_calls(json.dumps({"errorMessage": "boom", "errorType": "ValueError", "stackTrace": trace}))
    assert (report.state, report.error, report.cause) == ("Work", "Broken", "boom")
    assert report.log == ('  File "/var/task/work.py", line 7, in handler', '    raise ValueError("boom")')
    assert report.log_place == "the function's stack trace"
    assert "executions history w" in report.next_command and "--name run" in report.next_command


@pytest.mark.parametrize("cause", ["just words", "{broken", '{"errorMessage": "e"}', '{"stackTrace": "odd"}', "[1]"])
def test_a_cause_without_a_trace_has_no_log(cause: str) -> None:
    report = report_without_calls(cause)
    assert (report.log, report.log_place) == ((), None)


def test_a_failed_job_is_shown_with_the_last_lines_of_its_log() -> None:
    container = {
        "ExitCode": 137,
        "LogStreamName": "stream",
        "LogConfiguration": {"Options": {"awslogs-group": "/jobs/work"}},
    }
    cause = json.dumps({"JobId": "1", "StatusReason": "Essential container in task exited", "Container": container})
    connection = aws_connection(Recorder())
    with scripted(connection, "logs") as logs:
        logs.add_response(
            "get_log_events",
            {"events": [{"message": "about to crash\n"}]},
            {"logGroupName": "/jobs/work", "logStreamName": "stream", "limit": 12, "startFromHead": False},
        )
        report = failure(connection, "w", *failed(cause))
    assert report.cause == "Essential container in task exited, exit code 137"
    assert (report.log, report.log_place) == (("about to crash",), "/jobs/work stream")
