"""Batch jobs are real processes that go the way of AWS's states."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from stepsmith.local.parts import Call
from stepsmith.local.runners.attempt import End, should_retry
from stepsmith.local.runners.jobs import Jobs
from stepsmith.local.runners.logs import Logs
from stepsmith.local.settings import Settings
from stepsmith.local.timers import Timers
from tests.local.conftest import REGION, LocalCloud, unique, wait_until

PROGRAM = """
    import os, signal, subprocess, sys, time
    todo, attempt = sys.argv[1], int(os.environ["AWS_BATCH_JOB_ATTEMPT"])
    print("attempt", attempt, *sys.argv[2:])
    if todo == "crash-twice" and attempt < 3:
        sys.exit(7)
    if todo == "exit":
        sys.exit(int(sys.argv[2]))
    if todo == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if todo == "wait":
        time.sleep(600)
    if todo == "environment":
        print(*(f"{name}={os.environ.get(name)}" for name in sys.argv[2:]), sep="\\n")
    if todo == "index":
        index = int(os.environ["AWS_BATCH_JOB_ARRAY_INDEX"])
        sys.exit(4 if str(index) in sys.argv[2:] else 0)
"""


@pytest.fixture(scope="module")
def definition(cloud: LocalCloud) -> str:
    return cloud.job_definition(cloud.image(program=PROGRAM), ["python", "-m", "program", "Ref::todo"])


def submit(cloud: LocalCloud, queue: str, definition: str, *command: str, **parameters: Any) -> str:
    """Submit with a command for the program; returns the job's id."""
    overrides = parameters.pop("containerOverrides", {})
    if command:
        overrides = {"command": ["python", "-m", "program", *command], **overrides}
    submitted = cloud.client("batch").submit_job(
        jobName=unique("job"), jobQueue=queue, jobDefinition=definition, containerOverrides=overrides, **parameters
    )
    return str(submitted["jobId"])


def test_a_job_that_crashes_twice_works_the_third_time(cloud: LocalCloud, queue: str, definition: str) -> None:
    job = cloud.ended_job(submit(cloud, queue, definition, "crash-twice", retryStrategy={"attempts": 3}))
    assert job["status"] == "SUCCEEDED"
    assert [attempt["container"]["exitCode"] for attempt in job["attempts"]] == [7, 7, 0]
    assert job["container"]["exitCode"] == 0
    streams = [attempt["container"]["logStreamName"] for attempt in job["attempts"]]
    assert len(set(streams)) == 3
    assert streams[-1] == job["container"]["logStreamName"]
    assert streams[0].startswith(f"{definition}/default/")
    assert [cloud.lines("/aws/batch/job", stream) for stream in streams] == [
        ["attempt 1"],
        ["attempt 2"],
        ["attempt 3"],
    ]


@pytest.mark.parametrize(("command", "code"), [(["exit", "1"], 1), (["exit", "65"], 65), (["die"], 137)])
def test_exit_codes_are_the_containers(
    cloud: LocalCloud, queue: str, definition: str, command: list[str], code: int
) -> None:
    job = cloud.ended_job(submit(cloud, queue, definition, *command))
    assert (job["status"], job["container"]["exitCode"]) == ("FAILED", code)
    assert job["statusReason"] == "Essential container in task exited"
    assert job["startedAt"] <= job["stoppedAt"]


def test_a_program_that_does_not_exist_is_exit_code_127(cloud: LocalCloud, queue: str, definition: str) -> None:
    job = cloud.ended_job(submit(cloud, queue, definition, containerOverrides={"command": ["no-such-program"]}))
    assert job["container"]["exitCode"] == 127
    assert "no-such-program" in cloud.lines("/aws/batch/job", job["container"]["logStreamName"])[0]


def test_parameters_fill_the_command(cloud: LocalCloud, queue: str, definition: str) -> None:
    """Only whole elements are placeholders; one without a parameter stays as it is."""
    command = ["python", "-m", "program", "Ref::todo", "Ref::text", "x=Ref::text", "Ref::nothing"]
    job = cloud.ended_job(
        submit(
            cloud,
            queue,
            definition,
            parameters={"todo": "say", "text": "two words"},
            containerOverrides={"command": command},
        )
    )
    assert cloud.lines("/aws/batch/job", job["container"]["logStreamName"]) == [
        "attempt 1 two words x=Ref::text Ref::nothing"
    ]


def test_the_environment_is_the_definitions_with_overrides(cloud: LocalCloud, queue: str) -> None:
    defined = cloud.job_definition(
        cloud.image(program=PROGRAM),
        ["python"],
        container={"environment": [{"name": "A", "value": "1"}, {"name": "B", "value": "1"}]},
    )
    names = ("A", "B", "C", "AWS_BATCH_JOB_ID", "AWS_BATCH_JQ_NAME", "AWS_BATCH_CE_NAME", "AWS_ENDPOINT_URL")
    override = [{"name": "B", "value": "2"}, {"name": "C", "value": "3"}]
    job_id = submit(cloud, queue, defined, "environment", *names, containerOverrides={"environment": override})
    job = cloud.ended_job(job_id)
    values = cloud.lines("/aws/batch/job", job["container"]["logStreamName"])[1:]
    assert values == [
        "A=1",
        "B=2",
        "C=3",
        f"AWS_BATCH_JOB_ID={job_id}",
        f"AWS_BATCH_JQ_NAME={queue}",
        f"AWS_BATCH_CE_NAME={queue}",
        f"AWS_ENDPOINT_URL={cloud.endpoint}",
    ]


def test_a_job_that_never_ends_can_be_terminated(cloud: LocalCloud, queue: str, definition: str) -> None:
    job_id = submit(cloud, queue, definition, "wait", retryStrategy={"attempts": 5})
    wait_until(lambda: cloud.job(job_id)["status"] == "RUNNING")
    cloud.client("batch").terminate_job(jobId=job_id, reason="that is enough")
    job = cloud.ended_job(job_id)
    assert (job["status"], job["statusReason"], job["isTerminated"]) == ("FAILED", "that is enough", True)
    assert len(job["attempts"]) == 1
    assert job["container"]["exitCode"] == 143


def test_evaluate_on_exit_stops_the_retries(cloud: LocalCloud, queue: str, definition: str) -> None:
    rules = [{"onExitCode": "65", "action": "EXIT"}, {"onExitCode": "*", "action": "RETRY"}]
    strategy = {"attempts": 4, "evaluateOnExit": rules}
    stopped = submit(cloud, queue, definition, "exit", "65", retryStrategy=strategy)
    repeated = submit(cloud, queue, definition, "exit", "1", retryStrategy=strategy)
    assert len(cloud.ended_job(stopped)["attempts"]) == 1
    assert len(cloud.ended_job(repeated)["attempts"]) == 4


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        ([], True),
        ([{"onExitCode": "1", "action": "exit"}], False),
        ([{"onExitCode": "1", "onReason": "Out*", "action": "EXIT"}], True),
        ([{"onStatusReason": "essential*", "action": "EXIT"}], False),
        ([{"onReason": "*", "action": "EXIT"}, {"onExitCode": "1", "action": "RETRY"}], False),
        ([{"onExitCode": "?", "action": "EXIT"}], True),
    ],
)
def test_the_first_rule_whose_conditions_all_match_decides(rules: list[dict[str, str]], expected: bool) -> None:
    end = End(exit_code=1, status_reason="Essential container in task exited")
    assert should_retry(end, rules) is expected


def test_a_dependent_job_waits_and_fails_with_what_it_waits_for(cloud: LocalCloud, queue: str, definition: str) -> None:
    first = submit(cloud, queue, definition, "wait")
    second = submit(cloud, queue, definition, "say", dependsOn=[{"jobId": first}])
    assert cloud.job(second)["status"] == "PENDING"
    cloud.client("batch").terminate_job(jobId=first, reason="stop")
    assert cloud.ended_job(second)["statusReason"] == "Dependent Job failed"
    third = submit(cloud, queue, definition, "say")
    fourth = submit(cloud, queue, definition, "say", dependsOn=[{"jobId": third}])
    assert cloud.ended_job(fourth)["status"] == "SUCCEEDED"
    assert cloud.job(third)["stoppedAt"] <= cloud.job(fourth)["startedAt"]


def test_an_array_runs_every_index_and_fails_with_any(cloud: LocalCloud, queue: str, definition: str) -> None:
    good = submit(cloud, queue, definition, "index", arrayProperties={"size": 3})
    bad = submit(cloud, queue, definition, "index", "1", arrayProperties={"size": 3})
    job = cloud.ended_job(good)
    assert (job["status"], job["arrayProperties"]["statusSummary"]["SUCCEEDED"]) == ("SUCCEEDED", 3)
    job = cloud.ended_job(bad)
    summary = job["arrayProperties"]["statusSummary"]
    assert (job["status"], summary["SUCCEEDED"], summary["FAILED"]) == ("FAILED", 2, 1)
    children = cloud.client("batch").list_jobs(arrayJobId=bad, jobStatus="FAILED")["jobSummaryList"]
    assert [child["jobId"] for child in children] == [f"{bad}:1"]


def test_a_compute_environment_takes_no_more_than_its_vcpus(cloud: LocalCloud) -> None:
    """The second job is RUNNABLE until the first has ended; one that can never fit stays RUNNABLE and says why."""
    small = cloud.queue(max_vcpus=1)
    image = cloud.image(program=PROGRAM)
    defined = cloud.job_definition(image, ["python"])
    large = submit(cloud, small, cloud.job_definition(image, ["python"], vcpus="2"), "say")
    first = submit(cloud, small, defined, "wait")
    second = submit(cloud, small, defined, "say")
    wait_until(lambda: cloud.job(first)["status"] == "RUNNING")
    assert cloud.job(second)["status"] == "RUNNABLE"
    cloud.client("batch").terminate_job(jobId=first, reason="make room")
    assert cloud.ended_job(second)["status"] == "SUCCEEDED"
    assert cloud.job(large)["status"] == "RUNNABLE"
    assert cloud.job(large)["statusReason"].startswith("MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT")
    cloud.client("batch").cancel_job(jobId=large, reason="never mind")
    assert cloud.job(large)["statusReason"] == "never mind"


def test_list_jobs_answers_running_jobs_unless_asked_otherwise(cloud: LocalCloud, definition: str) -> None:
    queue = cloud.queue()
    running = submit(cloud, queue, definition, "wait")
    done = submit(cloud, queue, definition, "say")
    cloud.ended_job(done)
    wait_until(lambda: cloud.job(running)["status"] == "RUNNING")
    batch = cloud.client("batch")

    def listed(**parameters: Any) -> list[str]:
        return [job["jobId"] for job in batch.list_jobs(jobQueue=queue, **parameters)["jobSummaryList"]]

    assert listed() == [running]
    assert listed(jobStatus="SUCCEEDED") == [done]
    name = cloud.job(done)["jobName"]
    assert listed(filters=[{"name": "JOB_NAME", "values": [name[:-1] + "*"]}]).count(done) == 1
    batch.terminate_job(jobId=running, reason="done")
    cloud.ended_job(running)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"jobDefinition": "nobody"}, "Job definition nobody does not exist"),
        ({"jobQueue": "nobody"}, "Job queue nobody does not exist"),
        ({"jobName": "no blanks"}, "Job name should match valid pattern"),
        ({"timeout": {"attemptDurationSeconds": 5}}, "attemptDurationSeconds must be at least 60; found 5"),
        ({"retryStrategy": {"attempts": 11}}, "attempts must be 1 to 10; found 11"),
        ({"arrayProperties": {"size": 1}}, "Array size must be 2 to 10000; found 1"),
        ({"dependsOn": [{"jobId": "nobody"}]}, "job nobody does not exist"),
        ({"shareIdentifier": "x"}, "does not run jobs with shareIdentifier"),
    ],
)
def test_a_bad_submission_is_refused(
    cloud: LocalCloud, queue: str, definition: str, change: dict[str, Any], message: str
) -> None:
    arguments = {"jobName": "job", "jobQueue": queue, "jobDefinition": definition, **change}
    with pytest.raises(ClientError, match=message) as raised:
        cloud.client("batch").submit_job(**arguments)
    assert raised.value.response["Error"]["Code"] == "ClientException"


def test_an_image_without_a_folder_names_the_folder_to_add(cloud: LocalCloud, queue: str) -> None:
    image = "000000000000.dkr.ecr.eu-north-1.amazonaws.com/team/whales:7"
    with pytest.raises(ClientError, match=r"Add workflows/whales/requirements.txt and workflows/whales/jobs/"):
        submit(cloud, queue, cloud.job_definition(image, ["true"]), "say")


def test_a_missing_log_group_fails_the_job_as_on_aws(cloud: LocalCloud, queue: str) -> None:
    options = {"logDriver": "awslogs", "options": {"awslogs-group": "/nobody/made/this"}}
    defined = cloud.job_definition(cloud.image(program=PROGRAM), ["true"], container={"logConfiguration": options})
    job = cloud.ended_job(submit(cloud, queue, defined))
    assert job["status"] == "FAILED"
    assert "The specified log group does not exist: /nobody/made/this" in job["statusReason"]


class Registered:
    """What Batch knows of one definition and one queue, without a server; everything else of a job is real."""

    def __init__(self, definition: dict[str, Any]) -> None:
        self._definition = definition

    def describe_job_definitions(self, **_: Any) -> dict[str, Any]:
        return {"jobDefinitions": [self._definition]}

    def describe_job_queues(self, **_: Any) -> dict[str, Any]:
        order = [{"order": 1, "computeEnvironment": "environment"}]
        queue = {"jobQueueArn": "q", "jobQueueName": "q", "state": "ENABLED", "priority": 1}
        return {"jobQueues": [{**queue, "computeEnvironmentOrder": order}]}

    def describe_compute_environments(self, **_: Any) -> dict[str, Any]:
        names = {"computeEnvironmentArn": "environment", "computeEnvironmentName": "environment"}
        return {"computeEnvironments": [{**names, "computeResources": {"maxvCpus": 4}}]}


class Sink:
    """CloudWatch Logs that keep nothing."""

    class exceptions:  # noqa: N801
        ResourceNotFoundException = KeyError

    def __getattr__(self, name: str) -> Any:
        return lambda **_: {}


@pytest.fixture
def fast_jobs(cloud: LocalCloud, tmp_path: Path) -> Iterator[Jobs]:
    """A runner in which 60 seconds pass in a fifth of one."""
    definition = {
        "jobDefinitionArn": "d:1",
        "jobDefinitionName": "d",
        "revision": 1,
        "status": "ACTIVE",
        "timeout": {"attemptDurationSeconds": 60},
        "retryStrategy": {"attempts": 3},
        "containerProperties": {"image": cloud.image(program=PROGRAM), "command": ["python", "-m", "program", "wait"]},
    }
    timers = Timers(rate=300)
    registered, sink = Registered(definition), Sink()
    clients: Any = lambda service, region: sink if service == "logs" else registered
    logs = Logs(clients, timers.now)
    jobs = Jobs(Settings(project=cloud.project), clients, logs, timers)
    yield jobs
    jobs.close()
    logs.close()
    timers.close()


def call() -> Call:
    return Call(service="batch", operation="SubmitJob", region=REGION, account="000000000000", request_id="r")


def test_an_attempt_that_outlives_its_time_is_ended_and_not_retried(fast_jobs: Jobs) -> None:
    request = {"jobName": "job", "jobQueue": "q", "jobDefinition": "d"}
    ended: list[dict[str, Any]] = []
    fast_jobs.when_ended(fast_jobs.submit(request, call())["jobId"], ended.append)
    wait_until(lambda: ended)
    assert ended[0]["statusReason"] == "Job attempt duration exceeded timeout"
    assert (ended[0]["status"], len(ended[0]["attempts"])) == ("FAILED", 1)
    assert ended[0]["stoppedAt"] - ended[0]["startedAt"] >= 60_000


def test_a_process_that_ignores_sigterm_is_killed_after_thirty_seconds(fast_jobs: Jobs) -> None:
    script = (
        "import signal,time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True); time.sleep(600)"
    )
    request = {
        "jobName": "job",
        "jobQueue": "q",
        "jobDefinition": "d",
        "containerOverrides": {"command": ["python", "-c", script]},
    }
    ended: list[dict[str, Any]] = []
    job_id = fast_jobs.submit(request, call())["jobId"]
    fast_jobs.when_ended(job_id, ended.append)
    wait_until(lambda: fast_jobs._describe_jobs({"jobs": [job_id]}, call())["jobs"][0]["status"] == "RUNNING")
    time.sleep(0.1)
    fast_jobs.terminate(job_id, "now")
    wait_until(lambda: ended)
    assert ended[0]["container"]["exitCode"] == 137
