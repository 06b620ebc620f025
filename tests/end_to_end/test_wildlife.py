"""The two commands of the README, as a person sees them: what is shown, what lies in the cloud, what is left behind."""

from __future__ import annotations

import functools
import json
import os
import signal
import subprocess
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.conftest import ROOT, Checkout

pytestmark = pytest.mark.timeout(400)
STAGES = ("GuardBudget", "Stage0", "Stage1", "Stage2", "WeatherEnrichment", "WriteParquet")
SAMPLE = "incoming/2026-11/"
AWS = ROOT / ".venvs" / "awscli" / "bin" / "aws"


@functools.cache
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
    queues = [queue["jobQueueArn"] for queue in batch.describe_job_queues()["jobQueues"]]
    statuses = ("SUCCEEDED", "FAILED", "RUNNING", "RUNNABLE", "SUBMITTED", "STARTING", "PENDING")
    return sum(
        len(batch.list_jobs(jobQueue=queue, jobStatus=status)["jobSummaryList"])
        for queue in queues
        for status in statuses
    )


def test_the_template_deployed_locally_is_the_committed_one_byte_for_byte(deployed: Checkout) -> None:
    cloudformation = client(deployed, "cloudformation")
    for name in ("platform", "wildlife"):
        answer = cloudformation.get_template(StackName=f"stepsmith-local-{name}", TemplateStage="Original")
        assert answer["TemplateBody"] == (ROOT / "cloudformation" / f"{name}.template.yaml").read_text("utf-8")


def test_a_run_shows_states_and_what_came_out(deployed: Checkout) -> None:
    done = deployed.start_sample()
    assert done.returncode == 0, done.stderr
    states = [line.split()[1] for line in done.stderr.splitlines() if line.strip().startswith("✓")]
    assert [state for state in states if state in STAGES] == list(STAGES)
    for table in ("events per species", "events per camera", "events per weather", "images per camera and day"):
        assert table in done.stdout
    assert "red fox" in done.stdout and "°C" in done.stdout
    assert "quarantine" in done.stdout
    assert "s3://" in done.stdout
    assert "look further" in done.stderr


def test_a_second_run_replaces_the_dataset_and_never_doubles_it(deployed: Checkout) -> None:
    before = {name: rows(deployed, name) for name in ("images", "events")}
    shas = [row["image_sha256"] for row in before["images"]]
    assert len(shas) == len(set(shas)) == 66
    assert len({row["event_id"] for row in before["events"]}) == len(before["events"]) >= 10
    assert deployed.start_sample().returncode == 0
    assert {name: rows(deployed, name) for name in ("images", "events")} == before


def test_events_agree_with_the_truth_and_carry_the_weather_of_their_hour(deployed: Checkout) -> None:
    """Most species right (the figures are the classifier's own tests'); every image of an event exists."""
    truth = json.loads((ROOT / "workflows" / "wildlife" / "sample" / "truth.json").read_text("utf-8"))
    species = {image["file"]: {animal["species"] for animal in image["animals"]} for image in truth["images"]}
    events = rows(deployed, "events")
    named = [(event["species"], species[uri.rpartition("/")[2]]) for event in events for uri in event["image_uris"]]
    assert sum(said in there for said, there in named) >= 0.9 * len(named)
    seen = {uri.rpartition("/")[2] for event in events for uri in event["image_uris"]}
    assert len(seen & {file for file, there in species.items() if there}) >= 0.9 * sum(map(bool, species.values()))
    weather = ROOT / "workflows" / "wildlife" / "sample" / "weather"
    for event in events:
        moment = event["started_at_local"] - timedelta(minutes=event["utc_offset_minutes"])
        place = f"{event['latitude_degrees']:.1f}_{event['longitude_degrees']:.1f}"
        hourly = json.loads((weather / place / f"{moment:%Y-%m-%d}.json").read_text("utf-8"))["hourly"]
        assert event["temperature_celsius"] == hourly["temperature_2m"][moment.hour]
        assert event["wind_speed_metres_per_second"] == hourly["wind_speed_10m"][moment.hour]


def rows(checkout: Checkout, name: str, prefix: str = SAMPLE) -> list[dict[str, Any]]:
    """Of a dataset, what the runs of one prefix wrote."""
    import pyarrow.compute as compute
    import pyarrow.dataset as dataset
    import pyarrow.fs as fs

    host = checkout.endpoint.removeprefix("http://")
    place = fs.S3FileSystem(
        access_key="local", secret_key="local", endpoint_override=host, scheme="http", region="eu-north-1"
    )
    bucket = outputs(checkout)["DataBucketName"]
    own = compute.field("source_prefix") == f"s3://{bucket}/{prefix}"
    table = dataset.dataset(f"{bucket}/datasets/{name}", filesystem=place, partitioning="hive").to_table(filter=own)
    found: list[dict[str, Any]] = table.sort_by({"images": "image_uri", "events": "event_id"}[name]).to_pylist()
    return found


def test_without_weather_the_run_succeeds_and_says_so(deployed: Checkout) -> None:
    """A file of the weather is none: WeatherEnrichment fails, and the datasets are written all the same."""
    s3, bucket = client(deployed, "s3"), outputs(deployed)["DataBucketName"]
    (broken, *_) = s3.list_objects_v2(Bucket=bucket, Prefix="weather/")["Contents"]
    s3.put_object(Bucket=bucket, Key=broken["Key"], Body=b"<html>")
    run = deployed.stepsmith("executions", "start", "wildlife", "--input", '{"prefix": "incoming/2026-11/"}')
    assert run.returncode == 0, run.stderr
    assert "✓ WithoutWeather  succeeded" in run.stderr
    assert "missing: WeatherEnrichment failed" in run.stdout
    assert all(event["temperature_celsius"] is None for event in rows(deployed, "events"))
    assert deployed.start_sample().returncode == 0
    assert any(event["temperature_celsius"] is not None for event in rows(deployed, "events"))


def test_of_an_array_only_the_index_that_failed_is_done_again(deployed: Checkout) -> None:
    """A run is taken up where Stage1 was done, with one of Stage1's shards broken, and mended once an index failed."""
    s3, batch, bucket = client(deployed, "s3"), client(deployed, "batch"), outputs(deployed)["DataBucketName"]
    expected = {name: rows(deployed, name) for name in ("images", "events")}
    arn = outputs(deployed)["StateMachineArn"]
    done = client(deployed, "stepfunctions").list_executions(stateMachineArn=arn, statusFilter="SUCCEEDED")
    before, name = done["executions"][0]["name"], "taken-up-again"
    for key in keys(deployed, f"runs/{before}/Stage0/") + keys(deployed, f"runs/{before}/Stage1/"):
        target = key.replace(f"runs/{before}/", f"runs/{name}/")
        s3.copy_object(Bucket=bucket, Key=target, CopySource={"Bucket": bucket, "Key": key})
    (broken,) = [key for key in keys(deployed, f"runs/{name}/Stage1/") if key.endswith("/00001.jsonl")]
    whole = s3.get_object(Bucket=bucket, Key=broken)["Body"].read()
    assert whole, "index 1 would have nothing to do"
    s3.put_object(Bucket=bucket, Key=broken, Body=b"no JSON\n")
    seen = {job["jobId"] for job in arrays(deployed)}
    run = start(deployed, SAMPLE, name)

    def of_this_run() -> dict[str, list[str]]:
        new = [job for job in arrays(deployed) if job["jobId"] not in seen]
        ordered = sorted(new, key=lambda job: job["createdAt"])
        return {stage: [job["jobId"] for job in ordered if job["jobName"] == stage] for stage in STAGES}

    def statuses(array: str) -> list[str]:
        found = batch.describe_jobs(jobs=[f"{array}:{index}" for index in range(2)])["jobs"]
        return [job["status"] for job in sorted(found, key=lambda job: str(job["jobId"]))]

    wait_until(lambda: any(statuses(array)[1:] == ["FAILED"] for array in of_this_run()["Stage2"]))
    s3.put_object(Bucket=bucket, Key=broken, Body=whole)
    assert wait_until(lambda: ended(deployed, run)) == "SUCCEEDED"

    submitted = of_this_run()
    for stage, word in (("Stage0", "stage0 was done already"), ("Stage1", "stage1 was done before")):
        (array,) = submitted[stage]
        assert [last_word(deployed, array, index) for index in range(2)] == [word, word]
    first, *again = submitted["Stage2"]
    assert statuses(first) == ["SUCCEEDED", "FAILED"]
    assert last_word(deployed, first, 0) == "stage2 finished"
    assert [last_word(deployed, array, 0) for array in again] == ["stage2 was done before"] * len(again)
    assert statuses(again[-1]) == ["SUCCEEDED", "SUCCEEDED"]
    assert last_word(deployed, again[-1], 1) == "stage2 finished"
    assert {name: rows(deployed, name) for name in ("images", "events")} == expected


def test_two_runs_at_once_on_different_prefixes_give_both_datasets(deployed: Checkout) -> None:
    """Each has one camera's images; a camera's rows do not depend on which other cameras are there."""
    s3, bucket = client(deployed, "s3"), outputs(deployed)["DataBucketName"]
    sample = {name: rows(deployed, name) for name in ("images", "events")}
    cameras = sorted({row["camera"] for row in sample["images"]})[:2]
    prefixes = {f"incoming/only-{camera}/": camera for camera in cameras}
    for prefix, camera in prefixes.items():
        for key in keys(deployed, f"{SAMPLE}{camera}_"):
            target = key.replace(SAMPLE, prefix)
            s3.copy_object(Bucket=bucket, Key=target, CopySource={"Bucket": bucket, "Key": key})
    runs = [start(deployed, prefix) for prefix in prefixes]
    assert [wait_until(lambda run=run: ended(deployed, run)) for run in runs] == ["SUCCEEDED"] * 2

    states = client(deployed, "stepfunctions")
    one, other = (states.describe_execution(executionArn=run) for run in runs)
    assert max(one["startDate"], other["startDate"]) < min(one["stopDate"], other["stopDate"]), "not at once"
    for prefix, camera in prefixes.items():
        for name, known in sample.items():
            own = [comparable(row, SAMPLE) for row in known if row["camera"] == camera]
            assert own, f"the sample has no {name} of {camera}"
            assert sorted((comparable(row, prefix) for row in rows(deployed, name, prefix)), key=str) == sorted(
                own, key=str
            )
    assert {name: rows(deployed, name) for name in ("images", "events")} == sample


def comparable(row: dict[str, Any], prefix: str) -> dict[str, Any]:
    """A row without its prefix: names of images instead of addresses, and no id, which is made of an address."""
    found = {name: value for name, value in row.items() if name not in ("source_prefix", "event_id")}
    for name in {"image_uri", "image_uris"} & found.keys():
        uris = found[name] if isinstance(found[name], list) else [found[name]]
        assert all(uri.rpartition("/")[0].endswith(f"/{prefix.rstrip('/')}") for uri in uris)
        found[name] = [uri.rpartition("/")[2] for uri in uris]
    return found


def keys(checkout: Checkout, prefix: str) -> list[str]:
    pages = client(checkout, "s3").get_paginator("list_objects_v2")
    bucket = outputs(checkout)["DataBucketName"]
    found = pages.paginate(Bucket=bucket, Prefix=prefix)
    return [item["Key"] for page in found for item in page.get("Contents", ())]


def start(checkout: Checkout, prefix: str, name: str | None = None) -> str:
    arn = outputs(checkout)["StateMachineArn"]
    named = {"name": name} if name else {}
    run = client(checkout, "stepfunctions").start_execution(
        stateMachineArn=arn, input=json.dumps({"prefix": prefix}), **named
    )
    return str(run["executionArn"])


def ended(checkout: Checkout, run: str) -> str | None:
    """How a run ended; None while it has not."""
    status = client(checkout, "stepfunctions").describe_execution(executionArn=run)["status"]
    return None if status == "RUNNING" else str(status)


def wait_until(answer: Callable[[], Any], seconds: float = 90) -> Any:
    end = time.monotonic() + seconds
    while not (found := answer()):
        assert time.monotonic() < end, f"not within {seconds} seconds"
        time.sleep(0.2)
    return found


def arrays(checkout: Checkout) -> list[dict[str, Any]]:
    """All jobs that were ever submitted; children are not listed."""
    batch = client(checkout, "batch")
    statuses = ("SUBMITTED", "PENDING", "RUNNABLE", "STARTING", "RUNNING", "SUCCEEDED", "FAILED")
    return list(
        {
            job["jobId"]: job
            for queue in batch.describe_job_queues()["jobQueues"]
            for status in statuses
            for page in batch.get_paginator("list_jobs").paginate(jobQueue=queue["jobQueueArn"], jobStatus=status)
            for job in page["jobSummaryList"]
        }.values()
    )


def last_word(checkout: Checkout, array: str, index: int) -> str:
    """The last event that an index of an array job logged."""
    (job,) = client(checkout, "batch").describe_jobs(jobs=[f"{array}:{index}"])["jobs"]
    group = job["container"]["logConfiguration"]["options"]["awslogs-group"]
    stream = job["container"]["logStreamName"]
    events = client(checkout, "logs").get_log_events(logGroupName=group, logStreamName=stream)["events"]
    return str(json.loads(events[-1]["message"])["event"])


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
    queues = json.loads(aws(deployed, "batch", "describe-job-queues"))["jobQueues"]
    queue = next(queue["jobQueueName"] for queue in queues if "Cpu" in queue["jobQueueName"])
    listed = json.loads(aws(deployed, "batch", "list-jobs", "--job-queue", queue, "--job-status", "SUCCEEDED"))
    assert {"Stage0", "Stage2", "WriteParquet"} <= {job["jobName"] for job in listed["jobSummaryList"]}
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
    assert {"Stage0", "Stage1", "Stage2", "WriteParquet"} <= found
    assert any("GuardBudget" in group for group in found)
    assert any("WeatherEnrichment" in group for group in found)


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
