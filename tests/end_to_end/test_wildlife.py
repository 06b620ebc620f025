"""The two commands of the README, as a person sees them: what is shown, what lies in the cloud, what is left behind."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.conftest import ROOT, Checkout

pytestmark = pytest.mark.timeout(400)
AWS = ROOT / ".venvs" / "awscli" / "bin" / "aws"


def client(checkout: Checkout, service: str) -> Any:
    import boto3

    return boto3.client(
        service,
        endpoint_url=checkout.endpoint,
        region_name="eu-north-1",
        aws_access_key_id="local",
        aws_secret_access_key="local",
    )


def aws(checkout: Checkout, *arguments: str) -> Any:
    """AWS's own command line against the local cloud."""
    if not AWS.is_file():
        pytest.skip("AWS's command line is not there: make .venvs/awscli/.ready")
    environment = {
        "PATH": os.environ["PATH"],
        "AWS_ENDPOINT_URL": checkout.endpoint,
        "AWS_ACCESS_KEY_ID": "local",
        "AWS_SECRET_ACCESS_KEY": "local",
        "AWS_DEFAULT_REGION": "eu-north-1",
        "AWS_CONFIG_FILE": os.devnull,
    }
    done = subprocess.run(
        [str(AWS), *arguments], env=environment, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def outputs(checkout: Checkout) -> dict[str, str]:
    (stack,) = client(checkout, "cloudformation").describe_stacks(StackName="stepsmith-local-wildlife")["Stacks"]
    return {row["OutputKey"]: row["OutputValue"] for row in stack["Outputs"]}


def newest(checkout: Checkout) -> dict[str, Any]:
    states = client(checkout, "stepfunctions")
    arn = outputs(checkout)["StateMachineArn"]
    run = states.list_executions(stateMachineArn=arn, maxResults=1)["executions"][0]
    answer: dict[str, Any] = states.describe_execution(executionArn=run["executionArn"])
    return answer


def jobs(checkout: Checkout) -> int:
    batch = client(checkout, "batch")
    queue = batch.describe_job_queues()["jobQueues"][0]["jobQueueArn"]
    statuses = ("SUCCEEDED", "FAILED", "RUNNING", "RUNNABLE", "SUBMITTED", "STARTING", "PENDING")
    return sum(len(batch.list_jobs(jobQueue=queue, jobStatus=status)["jobSummaryList"]) for status in statuses)


def test_the_template_deployed_locally_is_the_committed_one_byte_for_byte(deployed: Checkout) -> None:
    cloudformation = client(deployed, "cloudformation")
    for name in ("platform", "wildlife"):
        answer = cloudformation.get_template(StackName=f"stepsmith-local-{name}", TemplateStage="Original")
        assert answer["TemplateBody"] == (ROOT / "cloudformation" / f"{name}.template.yaml").read_text("utf-8")


def test_a_run_shows_states_and_what_came_out(deployed: Checkout) -> None:
    done = deployed.start_sample()
    assert done.returncode == 0, done.stderr
    for state in ("GuardBudget", "WithinBudget", "Stage0", "WriteParquet"):
        assert f"✓ {state}  succeeded" in done.stderr
    assert "images per camera and day" in done.stdout
    assert "quarantine" in done.stdout
    assert "s3://" in done.stdout
    assert "look further" in done.stderr


def test_a_second_run_replaces_the_dataset_and_never_doubles_it(deployed: Checkout) -> None:
    import pyarrow.dataset as dataset
    import pyarrow.fs as fs

    bucket = outputs(deployed)["DataBucketName"]
    host = deployed.endpoint.removeprefix("http://")
    place = fs.S3FileSystem(
        access_key="local", secret_key="local", endpoint_override=host, scheme="http", region="eu-north-1"
    )

    def rows() -> list[str]:
        table = dataset.dataset(f"{bucket}/datasets/images", filesystem=place, partitioning="hive").to_table()
        return sorted(table.column("image_sha256").to_pylist())

    before = rows()
    assert len(before) == len(set(before)) >= 60
    assert deployed.start_sample().returncode == 0
    assert rows() == before


def test_over_budget_stops_before_any_job_starts(deployed: Checkout) -> None:
    before = jobs(deployed)
    deployed.must("local", "spend", "50")
    try:
        done = deployed.start_sample()
    finally:
        deployed.must("local", "spend", "0")
    assert done.returncode == 1
    assert "Wildlife.BudgetExhausted" in done.stderr
    assert "50" in newest(deployed)["cause"]
    assert jobs(deployed) == before


def test_an_empty_prefix_names_bucket_and_prefix_and_the_command_to_look_further(deployed: Checkout) -> None:
    done = deployed.stepsmith("executions", "start", "wildlife", "--input", '{"prefix": "nothing-here/"}')
    assert done.returncode == 1
    assert "nothing-here/" in done.stderr
    assert "GuardBudget" in done.stderr
    assert "stepsmith executions history wildlife" in done.stderr


def test_awss_own_command_line_shows_what_happened(deployed: Checkout) -> None:
    arn = newest(deployed)["executionArn"]
    machines = json.loads(aws(deployed, "stepfunctions", "list-state-machines"))["stateMachines"]
    assert outputs(deployed)["StateMachineArn"] in [machine["stateMachineArn"] for machine in machines]
    events = json.loads(aws(deployed, "stepfunctions", "get-execution-history", "--execution-arn", arn))["events"]
    assert events[0]["type"] == "ExecutionStarted"
    assert "datasets/" in aws(deployed, "s3", "ls", f"s3://{outputs(deployed)['DataBucketName']}")
    queue = json.loads(aws(deployed, "batch", "describe-job-queues"))["jobQueues"][0]["jobQueueName"]
    listed = json.loads(aws(deployed, "batch", "list-jobs", "--job-queue", queue, "--job-status", "SUCCEEDED"))
    assert {"Stage0", "WriteParquet"} <= {job["jobName"] for job in listed["jobSummaryList"]}
    groups = json.loads(aws(deployed, "logs", "describe-log-groups"))["logGroups"]
    group = next(group["logGroupName"] for group in groups if group["logGroupName"].endswith("/Stage0"))
    messages = json.loads(aws(deployed, "logs", "filter-log-events", "--log-group-name", group))["events"]
    assert any('"event"' in message["message"] for message in messages)
    stack = json.loads(
        aws(deployed, "cloudformation", "describe-stack-events", "--stack-name", "stepsmith-local-wildlife")
    )
    assert {event["ResourceStatus"] for event in stack["StackEvents"]} == {"CREATE_IN_PROGRESS", "CREATE_COMPLETE"} | (
        {"REVIEW_IN_PROGRESS"} & {event["ResourceStatus"] for event in stack["StackEvents"]}
    )


def test_logs_of_functions_and_jobs_carry_the_execution(deployed: Checkout) -> None:
    assert deployed.start_sample().returncode == 0
    name = newest(deployed)["name"]
    logs = client(deployed, "logs")
    found = set()
    for group in logs.describe_log_groups()["logGroups"]:
        for event in logs.filter_log_events(logGroupName=group["logGroupName"])["events"]:
            if event["message"].startswith("{") and json.loads(event["message"]).get("execution") == name:
                found.add(group["logGroupName"].rsplit("/", 1)[-1])
    assert {"Stage0", "WriteParquet"} <= found
    assert any("GuardBudget" in group for group in found)


def test_deploying_again_changes_nothing(deployed: Checkout) -> None:
    done = deployed.must("deploy", "wildlife", "--profile", "local", "--yes")
    assert "stepsmith-local-platform: unchanged" in done.stderr
    assert "stepsmith-local-wildlife: unchanged" in done.stderr


def test_editing_a_function_changes_the_stack_but_no_committed_template(deployed: Checkout) -> None:
    source = deployed.folder / "workflows" / "wildlife" / "functions" / "guard_budget" / "guard_budget.py"
    text = source.read_text("utf-8")
    source.write_text(text + "\n# edited\n", "utf-8")
    try:
        deployed.must("build", "--check")
        done = deployed.must("deploy", "wildlife", "--profile", "local", "--yes")
        assert "stepsmith-local-wildlife: updated" in done.stderr
        assert deployed.start_sample().returncode == 0
    finally:
        source.write_text(text, "utf-8")


def test_status_is_healthy(deployed: Checkout) -> None:
    done = deployed.must("status", "--profile", "local")
    assert "stepsmith-local-wildlife  CREATE_COMPLETE" in done.stdout or "UPDATE_COMPLETE" in done.stdout


def test_zz_destroying_leaves_nothing_and_killing_the_cloud_leaves_no_process(deployed: Checkout) -> None:
    """Last in this file: it takes the cloud away."""
    deployed.must("destroy", "--profile", "local", "--yes", "--empty-buckets")
    assert client(deployed, "s3").list_buckets()["Buckets"] == []
    live = [
        stack["StackName"]
        for stack in client(deployed, "cloudformation").describe_stacks()["Stacks"]
        if stack["StackStatus"] != "DELETE_COMPLETE"
    ]
    assert live == []
    for call, member in (("describe_job_definitions", "jobDefinitions"), ("describe_job_queues", "jobQueues")):
        rows = getattr(client(deployed, "batch"), call)(**({"status": "ACTIVE"} if "definitions" in call else {}))[
            member
        ]
        assert [row for row in rows if row.get("status") != "INACTIVE"] == []
    assert client(deployed, "stepfunctions").list_state_machines()["stateMachines"] == []
    assert client(deployed, "lambda").list_functions()["Functions"] == []
    assert client(deployed, "logs").describe_log_groups()["logGroups"] == []

    pid = json.loads(deployed.must("local", "status", "--format", "json").stdout)["pid"]
    os.kill(pid, signal.SIGKILL)
    assert deployed.stepsmith("local", "status").returncode == 1
    deployed.must("local", "down")
    assert not (deployed.folder / ".stepsmith" / "local").exists()
    assert _processes_in(deployed.folder) == []


def _processes_in(folder: Path) -> list[str]:
    """Processes whose working directory or command line lies in a folder (Linux only; elsewhere nothing is found)."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            text = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            where = str((entry / "cwd").readlink())
        except OSError:
            continue
        if where.startswith(str(folder)) or str(folder) in text:
            found.append(f"{entry.name} {text}")
    return found
