"""One local cloud per test worker, spoken to over HTTP as any SDK would."""

from __future__ import annotations

import contextlib
import io
import itertools
import json
import os
import socket
import sys
import textwrap
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config

from stepsmith.configuration import Profile
from stepsmith.local import lifecycle
from stepsmith.local.runners.environments import build_environment

REGION = "eu-north-1"
ROLE = "arn:aws:iam::000000000000:role/test"
_numbers = itertools.count(1)


def unique(prefix: str) -> str:
    """A name that no other test of this run uses."""
    return f"{prefix}-{os.getpid()}-{next(_numbers)}"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def profile_on(port: int, folder: Path) -> Profile:
    return Profile(
        name="local",
        provider="local",
        account="000000000000",
        region=REGION,
        stack_prefix="test",
        parameter_file=folder / "parameters.yaml",
        endpoint=f"http://127.0.0.1:{port}",
    )


def wait_until(answer: Callable[[], Any], seconds: float = 20.0) -> Any:
    """Ask until the answer is truthy; fails the test when it never is."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        found = answer()
        if found:
            return found
        time.sleep(0.01)
    raise AssertionError(f"not within {seconds} seconds")


def zipped(**files: str) -> bytes:
    """A zip of Python modules: ``zipped(handler="def handle(…): …")``."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in files.items():
            archive.writestr(f"{name}.py", textwrap.dedent(text))
    return content.getvalue()


class LocalCloud:
    """A running cloud and short ways to make things in it."""

    def __init__(self, endpoint: str, project: Path) -> None:
        self.endpoint = endpoint
        self.project = project
        self._clients: dict[str, Any] = {}

    def client(self, service: str) -> Any:
        if service not in self._clients:
            self._clients[service] = boto3.session.Session().client(
                service,
                region_name=REGION,
                endpoint_url=self.endpoint,
                aws_access_key_id="test",
                aws_secret_access_key="test",
                config=Config(retries={"total_max_attempts": 1}, inject_host_prefix=False),
            )
        return self._clients[service]

    def function(self, code: str, **parameters: Any) -> str:
        """Create a function whose module ``handler`` is ``code``; returns its name."""
        name = unique("function")
        arguments: dict[str, Any] = {
            "FunctionName": name,
            "Runtime": f"python{sys.version_info.major}.{sys.version_info.minor}",
            "Role": self.role,
            "Handler": "handler.handle",
            "Code": {"ZipFile": zipped(handler=code)},
        }
        self.client("lambda").create_function(**{**arguments, **parameters})
        return name

    @property
    def role(self) -> str:
        iam = self.client("iam")
        with contextlib.suppress(iam.exceptions.EntityAlreadyExistsException):
            iam.create_role(RoleName="test", AssumeRolePolicyDocument="{}")
        return ROLE

    def invoke(self, name: str, event: Any = None, **parameters: Any) -> tuple[Any, Any]:
        """``(payload, response)``."""
        response = self.client("lambda").invoke(FunctionName=name, Payload=json.dumps(event), **parameters)
        text = response["Payload"].read()
        return json.loads(text) if text else None, response

    def image(self, **modules: str) -> str:
        """Lay out an image whose app folder holds these modules; returns its name."""
        name = unique("image")
        home = self.project / ".stepsmith"
        environment = build_environment(home, "")
        app = home / "images" / name / "1" / "app"
        app.mkdir(parents=True)
        for module, text in modules.items():
            (app / f"{module}.py").write_text(textwrap.dedent(text), encoding="utf-8")
        description = {"name": name, "environment": environment.name}
        (app.parent / "image.json").write_text(json.dumps(description), encoding="utf-8")
        return f"stepsmith.local/{name}:1"

    def queue(self, max_vcpus: int = 8, priority: int = 1) -> str:
        """Create a compute environment and a queue; returns the queue's name."""
        ec2, batch = self.client("ec2"), self.client("batch")
        vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.0.0/24")["Subnet"]["SubnetId"]
        name = unique("queue")
        environment = batch.create_compute_environment(
            computeEnvironmentName=name,
            type="MANAGED",
            state="ENABLED",
            serviceRole=self.role,
            computeResources={
                "type": "FARGATE",
                "maxvCpus": max_vcpus,
                "subnets": [subnet],
                "securityGroupIds": [
                    ec2.create_security_group(GroupName=name, Description="test", VpcId=vpc)["GroupId"]
                ],
            },
        )["computeEnvironmentArn"]
        batch.create_job_queue(
            jobQueueName=name,
            priority=priority,
            state="ENABLED",
            computeEnvironmentOrder=[{"order": 1, "computeEnvironment": environment}],
        )
        return name

    def job_definition(self, image: str, command: list[str], *, vcpus: str = "1", **parameters: Any) -> str:
        """Register a job definition; ``container`` adds container properties. Returns its name."""
        name = unique("definition")
        container = {
            "image": image,
            "command": command,
            "resourceRequirements": [{"type": "VCPU", "value": vcpus}, {"type": "MEMORY", "value": "512"}],
            "executionRoleArn": self.role,
            **parameters.pop("container", {}),
        }
        self.client("batch").register_job_definition(
            jobDefinitionName=name,
            type="container",
            platformCapabilities=["FARGATE"],
            containerProperties=container,
            **parameters,
        )
        return name

    def job(self, job_id: str) -> Any:
        return self.client("batch").describe_jobs(jobs=[job_id])["jobs"][0]

    def ended_job(self, job_id: str) -> Any:
        return wait_until(lambda: (job := self.job(job_id))["status"] in ("SUCCEEDED", "FAILED") and job)

    def lines(self, group: str, stream: str) -> list[str]:
        events = self.client("logs").get_log_events(logGroupName=group, logStreamName=stream, startFromHead=True)
        return [event["message"] for event in events["events"]]

    def machine(self, definition: Any, **parameters: Any) -> str:
        """Create a state machine; returns its ARN."""
        created = self.client("stepfunctions").create_state_machine(
            name=parameters.pop("name", None) or unique("machine"),
            definition=definition if isinstance(definition, str) else json.dumps(definition),
            roleArn=ROLE,
            **parameters,
        )
        return str(created["stateMachineArn"])

    def start(self, machine: str, value: Any = None, **parameters: Any) -> str:
        started = self.client("stepfunctions").start_execution(
            stateMachineArn=machine, input=json.dumps({} if value is None else value), **parameters
        )
        return str(started["executionArn"])

    def ended(self, execution: str) -> Any:
        describe = self.client("stepfunctions").describe_execution
        return wait_until(lambda: (run := describe(executionArn=execution))["status"] != "RUNNING" and run)

    def run(self, definition: Any, value: Any = None) -> Any:
        """Create, start and wait; returns DescribeExecution's answer."""
        return self.ended(self.start(self.machine(definition), value))

    def events(self, execution: str) -> list[Any]:
        pages = self.client("stepfunctions").get_paginator("get_execution_history").paginate(executionArn=execution)
        return [event for page in pages for event in page["events"]]


@pytest.fixture(scope="session")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    """A running local cloud, shared by the tests of one worker: use names of your own (``unique``)."""
    project = tmp_path_factory.mktemp("cloud")
    status = lifecycle.up(project, profile_on(free_port(), project))
    assert status.endpoint is not None
    yield LocalCloud(status.endpoint, project)
    lifecycle.down(project)


@pytest.fixture(scope="session")
def queue(cloud: LocalCloud) -> str:
    return cloud.queue()
