"""The whole way against the real local cloud: stacks, code, images, updates, failures, destroying."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from stepsmith.configuration import Profile, Project, load_profile
from stepsmith.deployment.connection import Connection, check_account, connect
from stepsmith.deployment.dependencies import COMPLETE, environment_key
from stepsmith.deployment.deploy import DeployResult, deploy
from stepsmith.deployment.destroy import DestroyResult, destroy
from stepsmith.deployment.stack import StackRequest, apply, delete, describe_stack, list_resources
from stepsmith.deployment.status import outputs, status
from stepsmith.errors import DeploymentError
from stepsmith.local import lifecycle
from stepsmith.project import BuiltProject
from tests.deployment.clouds import Recorder
from tests.deployment.projects import build, make_project

SERVICE_LINKED = "/aws-service-role/batch.amazonaws.com/"
BROKEN_ROLE = """\
Resources:
  First:
    Type: AWS::SNS::Topic
  Broken:
    Type: AWS::IAM::Role
    DependsOn: First
    Properties:
      AssumeRolePolicyDocument: {Version: '2012-10-17', Statement: []}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/there-is-no-such-policy']
"""


@dataclass(frozen=True)
class Cloud:
    """A project with a local cloud of its own."""

    project: Project
    profile: Profile

    @property
    def connection(self) -> Connection:
        return connect(self.profile)

    @property
    def destroyed(self) -> bool:
        return all(stack.status is None for stack in status(self.profile, ["flow"]))

    def deploy(self, built: BuiltProject, recorder: Recorder | None = None) -> DeployResult:
        return deploy(built, self.profile, (recorder or Recorder()).report)

    def destroy(self, *workflows: str, empty_buckets: bool = False) -> DestroyResult:
        return destroy(self.profile, workflows, empty_buckets=empty_buckets)


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    project = make_project(tmp_path_factory.mktemp("local-deploy"))
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    file = project.profiles / "local.yaml"
    file.write_text(file.read_text().replace("4566", str(port)))
    # No job runs here: its environment counts as made.
    environment = project.state / "environments" / environment_key("")
    environment.mkdir(parents=True)
    (environment / COMPLETE).write_text("")
    profile = load_profile(project, "local")
    lifecycle.up(project, profile)
    yield Cloud(project, profile)
    lifecycle.down(project)


@pytest.fixture
def clean(cloud: Cloud) -> Cloud:
    """Nothing is deployed."""
    if cloud.destroyed:
        return cloud
    cloud.destroy("flow", empty_buckets=True)
    return cloud


@pytest.fixture
def deployed(cloud: Cloud) -> Cloud:
    """The project as it is on disk is deployed; one that was, stays."""
    cloud.deploy(build(cloud.project))
    return cloud


def physical(cloud: Cloud, logical_id: str) -> str:
    resources = list_resources(cloud.connection, cloud.profile.stack("flow"))
    return next(str(r["PhysicalResourceId"]) for r in resources if r["LogicalResourceId"] == logical_id)


def test_the_account_of_the_local_cloud_is_the_profiles(cloud: Cloud) -> None:
    assert "000000000000" in check_account(cloud.connection)
    with pytest.raises(DeploymentError, match="belong to 000000000000"):
        check_account(connect(replace(cloud.profile, account="111122223333")))


def test_a_deployment_makes_every_resource_and_the_next_one_changes_nothing(clean: Cloud) -> None:
    built = build(clean.project)
    recorder = Recorder()
    done = clean.deploy(built, recorder)
    assert (done.platform.action, done.workflows["flow"].action, done.changed) == ("created", "created", True)
    complete = {event.logical_id for event in recorder.events if event.status == "CREATE_COMPLETE"}
    expected = {*built.platform["Resources"], *built.workflows[0].template["Resources"]}  # type: ignore[misc]
    assert complete == expected | {"demo-platform", "demo-flow"}
    assert all(event.seconds is not None for event in recorder.events if event.status == "CREATE_COMPLETE")
    times = [event.at for event in recorder.events]
    assert times == sorted(times)
    assert len(done.uploaded) == 1

    again = Recorder()
    second = clean.deploy(built, again)
    assert not second.changed and second.uploaded == () and again.events == []
    assert second.workflows["flow"].outputs == done.workflows["flow"].outputs

    client = clean.connection.client("cloudformation")
    for name, text in (("demo-platform", built.platform_text), ("demo-flow", built.workflows[0].template_text)):
        # Byte for byte what lies in cloudformation/ and what goes to AWS.
        assert client.get_template(StackName=name, TemplateStage="Original")["TemplateBody"] == text
        assert client.list_change_sets(StackName=name)["Summaries"] == []


def test_what_was_deployed_is_what_was_asked_for(deployed: Cloud) -> None:
    made = outputs(deployed.profile, "flow")
    assert set(made) == {"DataBucketName", "AlertsTopicArn", "StateMachineArn"}
    connection = deployed.connection
    function = connection.client("lambda").get_function_configuration(FunctionName="demo-flow-Guard")
    assert function["Environment"]["Variables"] == {
        "BUDGET": "demo-flow-Monthly",
        "WHERE": f"s3://{made['DataBucketName']}/in/",
        "DRY": "false",
        "RATE": "0.5",
    }
    machine = connection.client("stepfunctions").describe_state_machine(stateMachineArn=made["StateMachineArn"])
    assert function["FunctionArn"] in machine["definition"] and "${" not in machine["definition"]
    (job,) = connection.client("batch").describe_job_definitions(jobDefinitionName="demo-flow-Crunch", status="ACTIVE")[
        "jobDefinitions"
    ]
    assert job["containerProperties"]["image"].startswith("stepsmith.local/flow:")
    assert job["containerProperties"]["command"][-1] == "Ref::output_table"
    budget = connection.client("budgets").describe_budget(AccountId="000000000000", BudgetName="demo-flow-Monthly")
    assert float(budget["Budget"]["BudgetLimit"]["Amount"]) == 20

    platform, flow = status(deployed.profile, ["flow"])
    assert platform.healthy and flow.healthy and flow.workflow == "flow"
    assert {resource.status for resource in flow.resources} <= {"CREATE_COMPLETE", "UPDATE_COMPLETE"}


def test_changed_code_changes_that_function_and_nothing_else(deployed: Cloud) -> None:
    handler = deployed.project.workflows / "flow/functions/guard/guard.py"
    before = handler.read_text()
    handler.write_text(before + "# changed\n")
    try:
        recorder = Recorder()
        done = deployed.deploy(build(deployed.project), recorder)
    finally:
        handler.write_text(before)
    assert (done.platform.action, done.workflows["flow"].action) == ("unchanged", "updated")
    touched = {event.logical_id for event in recorder.events if not event.of_the_stack}
    assert "GuardFunction" in touched
    assert touched <= {"GuardFunction", "StateMachine", "StateMachineRole"}


def test_changed_jobs_make_a_revision_and_keep_the_one_before(deployed: Cloud) -> None:
    job = deployed.project.workflows / "flow/jobs/crunch.py"
    before = job.read_text()
    job.write_text("print('otherwise')\n")
    try:
        done = deployed.deploy(build(deployed.project))
    finally:
        job.write_text(before)
    assert done.workflows["flow"].action == "updated"
    found = deployed.connection.client("batch").describe_job_definitions(
        jobDefinitionName="demo-flow-Crunch", status="ACTIVE"
    )
    revisions = sorted(item["revision"] for item in found["jobDefinitions"])
    assert len(revisions) >= 2
    assert physical(deployed, "CrunchJobDefinition").endswith(f":{revisions[-1]}")


def test_destroying_keeps_buckets_until_it_is_told_otherwise(clean: Cloud) -> None:
    done = clean.deploy(build(clean.project))
    bucket = done.workflows["flow"].outputs["DataBucketName"]
    s3 = clean.connection.client("s3")
    s3.put_object(Bucket=bucket, Key="in/a.jpg", Body=b"x")
    first = clean.destroy("flow")
    assert first.deleted == ("demo-flow", "demo-platform")
    assert bucket in first.kept_buckets and first.emptied_buckets == ()
    assert s3.get_object(Bucket=bucket, Key="in/a.jpg")["Body"].read() == b"x"
    assert clean.destroy("flow").missing == ("demo-flow", "demo-platform")

    # The kept ones belong to nobody now; a new deployment makes its own.
    again = clean.deploy(build(clean.project)).workflows["flow"].outputs["DataBucketName"]
    assert again != bucket
    for number in range(3):
        s3.put_object(Bucket=again, Key=f"in/{number}.jpg", Body=b"x")
    second = clean.destroy("flow", empty_buckets=True)
    assert again in second.emptied_buckets and second.kept_buckets == ()
    left = {item["Name"] for item in s3.list_buckets()["Buckets"]}
    assert left == set(first.kept_buckets)
    for name in left:
        for item in s3.list_objects_v2(Bucket=name).get("Contents", ()):
            s3.delete_object(Bucket=name, Key=item["Key"])
        s3.delete_bucket(Bucket=name)


def test_nothing_is_left_of_what_was_destroyed(deployed: Cloud) -> None:
    deployed.destroy("flow", empty_buckets=True)
    connection = deployed.connection
    left: dict[str, Any] = {
        "buckets": connection.client("s3").list_buckets()["Buckets"],
        "functions": connection.client("lambda").list_functions()["Functions"],
        "machines": connection.client("stepfunctions").list_state_machines()["stateMachines"],
        "queues": connection.client("batch").describe_job_queues()["jobQueues"],
        "environments": connection.client("batch").describe_compute_environments()["computeEnvironments"],
        "topics": connection.client("sns").list_topics()["Topics"],
        # [D] The service-linked role that Batch makes for itself belongs to the account and stays on AWS as well.
        "roles": [r for r in connection.client("iam").list_roles()["Roles"] if r["Path"] != SERVICE_LINKED],
        "logs": connection.client("logs").describe_log_groups()["logGroups"],
        "budgets": connection.client("budgets").describe_budgets(AccountId="000000000000").get("Budgets", []),
    }
    assert {name: found for name, found in left.items() if found} == {}


def test_the_platform_stays_while_another_stack_needs_it(deployed: Cloud) -> None:
    recorder = Recorder()
    done = destroy(deployed.profile, [], recorder.report)
    assert done.deleted == () and done.platform_needed_by == ("demo-flow",)
    assert recorder.notices == ["demo-platform stays: demo-flow need it"]


def test_a_failed_first_deployment_is_named_by_its_cause_and_mended_by_the_next(cloud: Cloud) -> None:
    recorder = Recorder()
    connection = cloud.connection
    with pytest.raises(DeploymentError) as caught:
        apply(connection, StackRequest(name="demo-odd", template_text=BROKEN_ROLE), recorder.report)
    assert (caught.value.exit_code, caught.value.event) == (1, "Broken")
    assert "there-is-no-such-policy" in str(caught.value)
    assert recorder.events[-1].status == "ROLLBACK_COMPLETE"

    mended = BROKEN_ROLE.replace("      ManagedPolicyArns: ['arn:aws:iam::aws:policy/there-is-no-such-policy']\n", "")
    outcome = apply(connection, StackRequest(name="demo-odd", template_text=mended), recorder.report)
    assert outcome.action == "created"
    assert any("left nothing behind" in notice for notice in recorder.notices)
    delete(connection, "demo-odd", recorder.report)


def test_a_failed_update_leaves_the_stack_as_it_was(cloud: Cloud) -> None:
    recorder = Recorder()
    connection = cloud.connection
    good = "Resources:\n  First:\n    Type: AWS::SNS::Topic\n"
    apply(connection, StackRequest(name="demo-odd", template_text=good), recorder.report)
    with pytest.raises(DeploymentError, match="the stack is as it was before") as caught:
        apply(connection, StackRequest(name="demo-odd", template_text=BROKEN_ROLE), recorder.report)
    assert caught.value.event == "Broken"
    stack = describe_stack(connection, "demo-odd")
    assert stack is not None and stack["StackStatus"] == "UPDATE_ROLLBACK_COMPLETE"
    delete(connection, "demo-odd", recorder.report)


def test_a_type_that_is_not_supported_is_refused_before_anything_is_made(cloud: Cloud) -> None:
    template = "Resources:\n  Good:\n    Type: AWS::SNS::Topic\n  Odd:\n    Type: AWS::RDS::DBInstance\n"
    recorder = Recorder()
    connection = cloud.connection
    with pytest.raises(DeploymentError, match="AWS::RDS::DBInstance"):
        apply(connection, StackRequest(name="demo-odd", template_text=template), recorder.report)
    assert describe_stack(connection, "demo-odd") is None
    assert not [topic for topic in connection.client("sns").list_topics()["Topics"] if "demo-odd" in topic["TopicArn"]]


def test_a_template_too_large_to_send_goes_through_the_bucket(clean: Cloud) -> None:
    built = build(clean.project)
    padded = built.workflows[0].template_text + "# padding\n" * 6000
    large = replace(built, workflows=(replace(built.workflows[0], template_text=padded),))
    assert len(padded.encode()) > 51_200
    assert clean.deploy(large).workflows["flow"].action == "created"


def test_a_file_of_this_folder_alone_is_enough(cloud: Cloud) -> None:
    """The state that a deployment leaves is inside the project."""
    assert {path.name for path in cloud.project.state.iterdir()} <= {"environments", "images", "local", "dependencies"}


def test_a_local_cloud_that_is_gone_is_lost_contact(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    profile = replace(load_profile(make_project(tmp_path), "local"), endpoint=f"http://127.0.0.1:{port}")
    with pytest.raises(DeploymentError) as caught:
        status(profile, ["flow"])
    assert caught.value.exit_code == 3
