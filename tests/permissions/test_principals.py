"""Functions and jobs may use what they were given, and write their own log."""

from __future__ import annotations

from stepsmith.permissions import function_statements, job_execution_statements, job_statements
from stepsmith.resources import Bucket, Function, Grant, JobDefinition, JobQueue

data, other = Bucket("Data"), Bucket("Other")


def test_a_function_without_grants_only_writes_its_log() -> None:
    (statement,) = function_statements(Function("Guard", handler="a.b", source="a"))
    assert statement.sid == "WriteLogForGuard"
    assert statement.resources == ("${GuardLogGroupArn}",)


def test_what_a_function_asks_for_stands_beside_its_reason() -> None:
    grants = [
        Grant(actions=["ce:GetCostAndUsage"], resources=["*"], why="of the account"),
        Grant(actions=["s3:ListBucket"], resources=[data.arn]),
    ]
    _, cost, listing = function_statements(Function("Guard", handler="a.b", source="a", allows=grants))
    assert (cost.sid, cost.why) == ("AllowCeGetCostAndUsageForGuard", "of the account")
    assert (listing.resources, listing.actions) == (("${DataArn}",), ("s3:ListBucket",))
    assert "asked for by the allows of Guard" in str(listing.why)


def test_a_job_writes_its_bucket_and_only_reads_the_others() -> None:
    job = JobDefinition("Stage0", definition="x", queue=JobQueue("cpu"), bucket=data, reads=[other, data])
    by_sid = {statement.sid: statement for statement in job_statements(job)}
    assert list(by_sid) == ["ListDataForStage0", "UseDataForStage0", "ListOtherForStage0", "ReadOtherForStage0"]
    assert "s3:PutObject" in by_sid["UseDataForStage0"].actions
    assert by_sid["UseDataForStage0"].resources == ("${DataArn}/*",)
    assert by_sid["ReadOtherForStage0"].actions == ("s3:GetObject",)


def test_a_job_that_was_given_nothing_may_do_nothing() -> None:
    assert job_statements(JobDefinition("Stage0", definition="x", queue=JobQueue("cpu"))) == ()


def test_starting_a_job_fetches_its_own_image_and_no_other() -> None:
    job = JobDefinition("Stage0", definition="x", queue=JobQueue("cpu"))
    login, fetch, log = job_execution_statements(job, image="wildlife")
    assert login.resources == ("*",) and login.why
    assert all(resource.endswith("/wildlife") for resource in fetch.resources)
    assert log.resources == ("${Stage0LogGroupArn}",)
