"""The events that a task leaves: those of a service's call, of a Lambda function called by its ARN, of an activity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from stepsmith.execution.failure import Failure
    from stepsmith.integrations import Integration

Event: TypeAlias = "tuple[str, dict[str, Any]]"


class TaskEvents:
    def __init__(self, integration: Integration, region: str) -> None:
        self.region = region
        self.who = {"resourceType": integration.resource_type, "resource": integration.resource}

    def scheduled(self, text: str, timeout: int | None, heartbeat: int | None, role_arn: str | None) -> Event:
        details = {**self.who, "region": self.region, "parameters": text}
        return "TaskScheduled", {**details, **_limits(timeout, heartbeat, role_arn)}

    def started(self, worker_name: str | None) -> Event:
        return "TaskStarted", self.who

    def submitted(self, text: str) -> Event:
        return "TaskSubmitted", {**self.who, "output": text}

    def succeeded(self, text: str) -> Event:
        return "TaskSucceeded", {**self.who, "output": text}

    def ended(self, how: str, failure: Failure) -> Event:
        return f"Task{how}", {**self.who, **_reason(failure)}


class LambdaEvents:
    """A Lambda function called by its ARN has events of its own."""

    def __init__(self, resource: str) -> None:
        self.resource = resource

    def scheduled(self, text: str, timeout: int | None, heartbeat: int | None, role_arn: str | None) -> Event:
        details = {"resource": self.resource, "input": text}
        return "LambdaFunctionScheduled", {**details, **_limits(timeout, None, role_arn)}

    def started(self, worker_name: str | None) -> Event:
        return "LambdaFunctionStarted", {}

    def submitted(self, text: str) -> Event:
        raise AssertionError("a Lambda function called by its ARN is never submitted: resume refuses it")

    def succeeded(self, text: str) -> Event:
        return "LambdaFunctionSucceeded", {"output": text}

    def ended(self, how: str, failure: Failure) -> Event:
        return f"LambdaFunction{how}", _reason(failure)


class ActivityEvents:
    """An activity is scheduled, and started when a worker takes the task [R]."""

    def __init__(self, resource: str) -> None:
        self.resource = resource

    def scheduled(self, text: str, timeout: int | None, heartbeat: int | None, role_arn: str | None) -> Event:
        # [B] there is no member for credentials.
        details = {"resource": self.resource, "input": text}
        return "ActivityScheduled", {**details, **_limits(timeout, heartbeat, None)}

    def started(self, worker_name: str | None) -> Event:
        return "ActivityStarted", {} if worker_name is None else {"workerName": worker_name}

    def submitted(self, text: str) -> Event:
        raise AssertionError("an activity's task is never submitted: resume refuses it")

    def succeeded(self, text: str) -> Event:
        return "ActivitySucceeded", {"output": text}

    def ended(self, how: str, failure: Failure) -> Event:
        return f"Activity{how}", _reason(failure)


def _limits(timeout: int | None, heartbeat: int | None, role_arn: str | None) -> dict[str, Any]:
    given: dict[str, Any] = {
        "timeoutInSeconds": timeout,
        "heartbeatInSeconds": heartbeat,
        "taskCredentials": None if role_arn is None else {"roleArn": role_arn},
    }
    return {name: value for name, value in given.items() if value is not None}


def _reason(failure: Failure) -> dict[str, str]:
    given = {"error": failure.error, "cause": failure.cause}
    return {name: value for name, value in given.items() if value is not None}
