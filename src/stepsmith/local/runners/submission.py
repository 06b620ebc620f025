"""SubmitJob's parameters and a registered job definition, checked and put together into a plan."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from stepsmith.errors import ConfigurationError
from stepsmith.local.parts import Call
from stepsmith.local.protocol import ApiError
from stepsmith.local.runners.images import local_image
from stepsmith.local.runners.job import Plan, Queue

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,127}")
_MIN_TIMEOUT_SECONDS = 60  # [D]
_MAX_ATTEMPTS = 10

# Asked for in a submission or a definition, these would have to be pretended.
_NOT_LOCAL_SUBMISSION = ("nodeOverrides", "eksPropertiesOverride", "ecsPropertiesOverride", "shareIdentifier")
_NOT_LOCAL_DEFINITION = ("nodeProperties", "eksProperties", "ecsProperties")
_NOT_LOCAL_CONTAINER = ("volumes", "mountPoints", "secrets", "repositoryCredentials")


def plan(parameters: Mapping[str, Any], call: Call, client: Any, project: Path) -> Plan:
    """The plan of a submission; raises ApiError as Batch does, or where the local cloud cannot do what is asked."""
    if not _NAME.fullmatch(parameters["jobName"]):
        raise ApiError("ClientException", "Job name should match valid pattern")
    for name in _NOT_LOCAL_SUBMISSION:
        if parameters.get(name):
            raise _not_local(name)
    queue = find_queue(client, parameters["jobQueue"])
    definition = find_definition(client, parameters["jobDefinition"])
    if definition.get("type", "container") != "container":
        raise _not_local(f"a job definition of type {definition['type']}")
    for name in _NOT_LOCAL_DEFINITION:
        if definition.get(name):
            raise _not_local(name)
    container = _override(definition.get("containerProperties") or {}, parameters.get("containerOverrides") or {})
    for name in _NOT_LOCAL_CONTAINER:
        if container.get(name):
            raise _not_local(f"containerProperties.{name}")
    image = str(container["image"])
    try:
        local_image(project, image)
    except ConfigurationError as error:
        raise ApiError("ClientException", str(error)) from None
    retry = {**(definition.get("retryStrategy") or {}), **(parameters.get("retryStrategy") or {})}
    attempts = int(retry.get("attempts") or 1)
    if not 1 <= attempts <= _MAX_ATTEMPTS:
        raise ApiError("ClientException", f"retryStrategy.attempts must be 1 to {_MAX_ATTEMPTS}; found {attempts}")
    timeout = {**(definition.get("timeout") or {}), **(parameters.get("timeout") or {})}.get("attemptDurationSeconds")
    if timeout is not None and int(timeout) < _MIN_TIMEOUT_SECONDS:
        raise ApiError(
            "ClientException", f"attemptDurationSeconds must be at least {_MIN_TIMEOUT_SECONDS}; found {timeout}"
        )
    return Plan(
        name=parameters["jobName"],
        region=call.region,
        queue=queue,
        definition_arn=definition["jobDefinitionArn"],
        definition_name=definition["jobDefinitionName"],
        image=image,
        container=container,
        parameters={**(definition.get("parameters") or {}), **(parameters.get("parameters") or {})},
        attempts=attempts,
        retry_strategy=retry,
        timeout_seconds=None if timeout is None else int(timeout),
        tags={**(definition.get("tags") or {}), **(parameters.get("tags") or {})}
        if parameters.get("propagateTags")
        else dict(parameters.get("tags") or {}),
        platform_capabilities=tuple(definition.get("platformCapabilities") or ("EC2",)),
        propagate_tags=bool(parameters.get("propagateTags") or definition.get("propagateTags")),
    )


def find_definition(client: Any, asked: str) -> dict[str, Any]:
    """The active job definition under a name, ``name:revision`` or ARN; the newest revision if none is named."""
    name = asked.rpartition("job-definition/")[2]
    if ":" in name:
        found = client.describe_job_definitions(jobDefinitions=[asked if asked.startswith("arn:") else name])
    else:
        found = client.describe_job_definitions(jobDefinitionName=name, status="ACTIVE")
    active: list[dict[str, Any]] = [one for one in found["jobDefinitions"] if one["status"] == "ACTIVE"]
    if not active:
        raise ApiError("ClientException", f"Job definition {asked} does not exist")
    return max(active, key=lambda one: int(one["revision"]))


def find_queue(client: Any, asked: str, *, accepting: bool = True) -> Queue:
    """The queue under a name or ARN; with ``accepting``, only one that takes jobs."""
    found = client.describe_job_queues(jobQueues=[asked])["jobQueues"]
    if not found:
        raise ApiError("ClientException", f"Job queue {asked} does not exist")
    queue = found[0]
    if accepting and queue["state"] != "ENABLED":
        raise ApiError("ClientException", f"Job queue {asked} is not ENABLED; it takes no jobs")
    order = sorted(queue["computeEnvironmentOrder"], key=lambda entry: int(entry["order"]))
    arns = [entry["computeEnvironment"] for entry in order]
    described = client.describe_compute_environments(computeEnvironments=arns)["computeEnvironments"]
    environments = []
    for arn in arns:
        named = (one for one in described if arn in (one["computeEnvironmentArn"], one["computeEnvironmentName"]))
        one = next(named, None)
        if one is not None and one.get("state", "ENABLED") == "ENABLED":
            largest = float((one.get("computeResources") or {}).get("maxvCpus") or "inf")
            environments.append((one["computeEnvironmentName"], one["computeEnvironmentArn"], largest))
    return Queue(
        arn=queue["jobQueueArn"],
        name=queue["jobQueueName"],
        priority=int(queue["priority"]),
        environments=tuple(environments),
    )


def _override(properties: Mapping[str, Any], overrides: Mapping[str, Any]) -> dict[str, Any]:
    """Container properties with a submission's overrides: by name for variables, by type for requirements."""
    merged = dict(properties)
    for name, value in overrides.items():
        if name == "environment":
            variables = {entry["name"]: entry for entry in properties.get("environment") or ()}
            variables |= {entry["name"]: entry for entry in value}
            merged["environment"] = list(variables.values())
        elif name == "resourceRequirements":
            requirements = {entry["type"]: entry for entry in properties.get("resourceRequirements") or ()}
            requirements |= {entry["type"]: entry for entry in value}
            merged["resourceRequirements"] = list(requirements.values())
        else:
            merged[name] = value
    return merged


def _not_local(what: str) -> ApiError:
    return ApiError(
        "ClientException", f"The local cloud does not run jobs with {what}. Leave it out, or run them on AWS."
    )
