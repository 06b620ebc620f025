"""Of a run that failed in an array job: which indices failed, and the log of the first."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any, cast

import pytest

from stepsmith.deployment.connection import Connection
from stepsmith.deployment.executions import Outcome
from stepsmith.deployment.reports import failure
from stepsmith.history.timeline import StateRow, Timeline
from tests.deployment.clouds import local_profile


class Cloud:
    """Batch with the children of one array job, and the log of each; it records what is asked."""

    def __init__(self, failed: list[int]) -> None:
        self.failed = failed
        self.exceptions = SimpleNamespace(ResourceNotFoundException=KeyError)
        self.asked: list[Any] = []

    def client(self, _: str) -> Cloud:
        return self

    def get_paginator(self, name: str) -> Any:
        assert name == "list_jobs"
        return SimpleNamespace(paginate=self.pages)

    def pages(self, **request: Any) -> Any:
        self.asked.append(request)
        rows = [{"jobId": f"j-1:{index}", "arrayProperties": {"index": index}} for index in reversed(self.failed)]
        return [{"jobSummaryList": rows[:1]}, {"jobSummaryList": rows[1:]}]

    def describe_jobs(self, jobs: list[str]) -> dict[str, Any]:
        (job,) = jobs
        options = {"awslogs-group": "/stepsmith/jobs/Stage1"}
        container = {"exitCode": 65, "logStreamName": f"s/{job}", "logConfiguration": {"options": options}}
        detail = {"jobId": job, "status": "FAILED", "statusReason": "Essential container in task exited"}
        return {"jobs": [{**detail, "attempts": [{}], "container": container}]}

    def get_log_events(self, **request: Any) -> dict[str, Any]:
        return {"events": [{"message": f"{request['logGroupName']} {request['logStreamName']}\n"}]}


def shown(cause: dict[str, Any], failed: list[int]) -> tuple[Any, Cloud]:
    cloud = Cloud(failed)
    connection = cast(Connection, SimpleNamespace(client=cloud.client, profile=local_profile()))
    row = StateRow("Stage1", "Task", 0.0, status="FAILED", error="States.TaskFailed", cause=json.dumps(cause))
    timeline = Timeline(rows={"Stage1": row})
    outcome = SimpleNamespace(name="run-7", error="Wildlife.Failed", cause="in short")
    return failure(connection, "wildlife", cast(Outcome, outcome), timeline), cloud


PARENT = {"JobId": "j-1", "StatusReason": "Array Child Job failed", "ArrayProperties": {"Size": 30}, "Container": {}}


@pytest.mark.parametrize(
    ("failed", "words"),
    [
        ([3], "1 of 30 indices of the array failed: index 3; index 3: Essential container"),
        ([3, 5], "2 of 30 indices of the array failed: indices 3, 5; index 3: Essential container"),
        (list(range(25)), "indices 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 and 5 more; "),
    ],
)
def test_of_an_array_job_the_failed_indices_are_named_and_the_firsts_log_is_shown(
    failed: list[int], words: str
) -> None:
    report, cloud = shown(PARENT, failed)
    assert words in report.cause and report.cause.endswith("Essential container in task exited, exit code 65")
    assert cloud.asked == [{"arrayJobId": "j-1", "jobStatus": "FAILED"}]
    assert report.log == (f"/stepsmith/jobs/Stage1 s/j-1:{failed[0]}",)
    assert report.log_place == f"/stepsmith/jobs/Stage1 s/j-1:{failed[0]}"


def test_an_array_whose_children_are_forgotten_is_told_as_its_parent_is() -> None:
    report, _ = shown(PARENT, [])
    assert report.cause == "Array Child Job failed" and report.log == ()


def test_a_job_that_is_no_array_is_told_by_itself() -> None:
    container = {"ExitCode": 1, "LogStreamName": "s/1"}
    report, cloud = shown({"JobId": "j-2", "StatusReason": "exited", "Container": container}, [1])
    assert (report.cause, report.log) == ("exited, exit code 1", ("/aws/batch/job s/1",))
    assert cloud.asked == []
