"""What tests of the deployment talk to instead of AWS: scripted answers, and a clock that does not wait."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import boto3
from botocore.stub import Stubber

from stepsmith.configuration import Profile
from stepsmith.deployment.connection import Connection
from stepsmith.deployment.events import Report, ResourceEvent

STACK_ID = "arn:aws:cloudformation:eu-north-1:111122223333:stack/demo-flow/1"
CHANGE_SET_ID = "arn:aws:cloudformation:eu-north-1:111122223333:changeSet/stepsmith/1"
START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def aws_profile(**changes: Any) -> Profile:
    values: dict[str, Any] = {
        "name": "dev",
        "provider": "aws",
        "account": "111122223333",
        "region": "eu-north-1",
        "stack_prefix": "demo",
        "parameter_file": Path("parameters.yaml"),
        "file": "conf/profiles/dev.yaml",
    }
    return Profile(**{**values, **changes})


def local_profile(port: int = 4566, **changes: Any) -> Profile:
    return aws_profile(
        name="local", provider="local", account="000000000000", endpoint=f"http://127.0.0.1:{port}", **changes
    )


@dataclass
class Recorder:
    """A report that remembers."""

    events: list[ResourceEvent] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    slept: list[float] = field(default_factory=list)

    @property
    def report(self) -> Report:
        return Report(on_event=self.events.append, on_notice=self.notices.append)


def aws_connection(recorder: Recorder, profile: Profile | None = None) -> Connection:
    session = boto3.session.Session(
        aws_access_key_id="AKIAEXAMPLE", aws_secret_access_key="secret", region_name="eu-north-1"
    )
    return Connection(profile or aws_profile(), session, sleep=recorder.slept.append)


@contextmanager
def scripted(connection: Connection, service: str = "cloudformation") -> Iterator[Stubber]:
    """A client that gives the answers in their order; the test fails when one is left or a call is not expected."""
    with Stubber(connection.client(service)) as stubber:
        yield stubber
        stubber.assert_no_pending_responses()


def stack(status: str, **more: Any) -> dict[str, Any]:
    return {
        "Stacks": [
            {"StackName": "demo-flow", "StackId": STACK_ID, "StackStatus": status, "CreationTime": START, **more}
        ]
    }


def event(number: int, logical_id: str, status: str, reason: str = "", type: str = "AWS::S3::Bucket") -> dict[str, Any]:
    of_stack = logical_id == "demo-flow"
    return {
        "StackId": STACK_ID,
        "EventId": f"event-{number}",
        "StackName": "demo-flow",
        "LogicalResourceId": logical_id,
        "PhysicalResourceId": STACK_ID if of_stack else f"physical-{logical_id}",
        "ResourceType": "AWS::CloudFormation::Stack" if of_stack else type,
        "Timestamp": START + timedelta(seconds=number),
        "ResourceStatus": status,
        **({"ResourceStatusReason": reason} if reason else {}),
    }


def page(*events: dict[str, Any]) -> dict[str, Any]:
    """As DescribeStackEvents answers: newest first."""
    return {"StackEvents": list(reversed(events))}
