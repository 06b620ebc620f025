"""What a person reads of a failed run: what failed, why, and where to look."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace

import pytest

from stepsmith.deployment.executions import Outcome, update_progress
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


def test_a_map_with_too_many_failures_shows_one_of_them() -> None:
    run = "arn:aws:states:eu-north-1:1:mapRun:w/Rows:run"
    child = "arn:aws:states:eu-north-1:1:execution:w/Rows:one"
    exceeded = {"error": "States.ExceedToleratedFailureThreshold", "cause": "The specified threshold was exceeded"}
    timeline = Timeline()
    timeline.add(
        [
            HistoryEvent(1, 0, 1.0, "MapStateEntered", {"name": "Rows"}),
            HistoryEvent(2, 1, 1.0, "MapStateStarted", {"length": 0}),
            HistoryEvent(3, 2, 1.0, "MapRunStarted", {"mapRunArn": run}),
            HistoryEvent(4, 3, 1.0, "MapRunFailed", exceeded),
            HistoryEvent(5, 4, 1.0, "MapStateFailed", {}),
            HistoryEvent(6, 5, 1.0, "ExecutionFailed", exceeded),
        ]
    )
    times = {"startDate": NOW, "stopDate": NOW}
    described = {"executionArn": child, "stateMachineArn": "arn:aws:states:eu-north-1:1:stateMachine:w/Rows"}
    described |= {"name": "one", "status": "FAILED", **times}
    trace = {"errorMessage": "boom", "stackTrace": ["  line 7"]}
    connection = aws_connection(Recorder())
    with scripted(connection, "stepfunctions") as states:
        states.add_response(
            "list_executions",
            {"executions": [described]},
            {"mapRunArn": run, "statusFilter": "FAILED", "maxResults": 1},
        )
        states.add_response(
            "describe_execution",
            {**described, "error": "ValueError", "cause": json.dumps(trace)},
            {"executionArn": child},
        )
        outcome = replace(failed("")[0], error=exceeded["error"], cause=exceeded["cause"])
        report = failure(connection, "w", outcome, timeline)
    assert (report.state, report.error) == ("Rows", "States.ExceedToleratedFailureThreshold")
    assert report.cause == "The specified threshold was exceeded; one of them: one: ValueError: boom"
    assert report.log == ("  line 7",)
    assert report.next_command.endswith(f"--name {child}")


def test_the_progress_of_a_distributed_map_is_asked_for_until_it_has_ended() -> None:
    run = "arn:aws:states:eu-north-1:1:mapRun:w/Rows:run"
    timeline = Timeline()
    timeline.add(
        [
            HistoryEvent(1, 0, 1.0, "MapStateEntered", {"name": "Rows"}),
            HistoryEvent(2, 1, 1.0, "MapStateStarted", {"length": 0}),
            HistoryEvent(3, 2, 1.0, "MapRunStarted", {"mapRunArn": run}),
        ]
    )
    counts = dict.fromkeys(("pending", "running", "succeeded", "failed", "timedOut", "aborted", "resultsWritten"), 0)
    described = {"mapRunArn": run, "executionArn": "e", "startDate": NOW, "maxConcurrency": 0}
    described |= {"toleratedFailurePercentage": 0.0, "toleratedFailureCount": 0}
    connection = aws_connection(Recorder())
    with scripted(connection, "stepfunctions") as states:
        for status, changed in (
            ("RUNNING", {"succeeded": 1_100, "running": 60, "total": 2_000}),
            ("FAILED", {"succeeded": 1_996, "failed": 1, "timedOut": 2, "aborted": 1, "total": 2_000}),
        ):
            both = {"itemCounts": counts | changed, "executionCounts": counts | changed}
            states.add_response("describe_map_run", {**described, "status": status, **both}, {"mapRunArn": run})
        update_progress(connection, timeline)
        assert timeline.rows["Rows"].progress == "1,100 of 2,000 items"
        update_progress(connection, timeline)
        update_progress(connection, timeline)  # ended: not asked again
    assert timeline.rows["Rows"].progress == "2,000 of 2,000 items, 3 failed, 1 aborted"


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
