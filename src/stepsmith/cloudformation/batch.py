"""AWS Batch as CloudFormation wants it. Where it sets a trap, the comment beside the property says which."""

from __future__ import annotations

from typing import Any

from stepsmith.cloudformation.intrinsics import get_att, ref
from stepsmith.configuration import ComputeEnvironment, ExitRule, JobDefinition, JobQueue
from stepsmith.configuration.batch import logical_id

Resource = dict[str, Any]

_STRATEGIES = {"EC2": "BEST_FIT_PROGRESSIVE", "SPOT": "SPOT_PRICE_CAPACITY_OPTIMIZED"}


def compute_environment_id(name: str) -> str:
    return f"{logical_id(name)}ComputeEnvironment"


def queue_id(name: str) -> str:
    return f"{logical_id(name)}JobQueue"


def queue_output(name: str) -> str:
    """The platform's output, and the workflows' parameter, with a queue's ARN."""
    return f"{logical_id(name)}QueueArn"


def compute_environment(environment: ComputeEnvironment, *, subnets: list[str], security_group: str) -> Resource:
    """No name: one that must be replaced could not be, while the old one holds the name.

    No service role: only with the service-linked role can Batch change an environment in place.
    """
    resources: dict[str, Any] = {"Type": environment.type, "MaxvCpus": environment.max_vcpus}
    if environment.platform == "EC2":
        # [D] BEST_FIT is the API's default, waits for one type of instance and cannot be changed in place.
        resources["AllocationStrategy"] = environment.allocation_strategy or _STRATEGIES[environment.type]
        resources["MinvCpus"] = environment.min_vcpus or 0
        resources["InstanceTypes"] = list(environment.instance_types)
        resources["InstanceRole"] = get_att("InstanceProfile", "Arn")
        if environment.bid_percentage is not None:
            resources["BidPercentage"] = environment.bid_percentage
        if environment.image_type is not None:
            resources["Ec2Configuration"] = [{"ImageType": environment.image_type}]
        resources["UpdateToLatestImageVersion"] = True
    resources["Subnets"] = [ref(subnet) for subnet in subnets]
    resources["SecurityGroupIds"] = [ref(security_group)]
    properties: dict[str, Any] = {
        "Type": "MANAGED",
        "State": environment.state,
        # [D] The default, true, replaces the environment, and that fails while a queue refers to it.
        "ReplaceComputeEnvironment": False,
        "ComputeResources": resources,
    }
    if environment.platform == "EC2":
        properties["UpdatePolicy"] = {"JobExecutionTimeoutMinutes": 30, "TerminateJobsOnUpdate": False}
    if environment.tags:
        properties["Tags"] = dict(environment.tags)
    return {"Type": "AWS::Batch::ComputeEnvironment", "Properties": properties}


def job_queue(queue: JobQueue) -> Resource:
    """No name, for the same reason as a compute environment: changed tags replace a queue, a fixed name forbids it."""
    properties: dict[str, Any] = {
        "Priority": queue.priority,
        "State": queue.state,
        "ComputeEnvironmentOrder": [
            {"Order": order, "ComputeEnvironment": ref(compute_environment_id(name))}
            for order, name in enumerate(queue.compute_environments, start=1)
        ],
    }
    if queue.job_state_time_limits:
        properties["JobStateTimeLimitActions"] = [
            {
                "State": "RUNNABLE",
                "Reason": limit.reason,
                "MaxTimeSeconds": limit.max_time_seconds,
                "Action": "CANCEL",
            }
            for limit in queue.job_state_time_limits
        ]
    if queue.tags:
        properties["Tags"] = dict(queue.tags)
    return {"Type": "AWS::Batch::JobQueue", "Properties": properties}


def job_definition(
    definition: JobDefinition, *, name: Any, image: Any, job_role: Any, execution_role: Any, log_group: Any
) -> Resource:
    """``name``, ``image`` and the roles are intrinsics of the workflow's template."""
    container: dict[str, Any] = {
        "Image": image,
        "Command": list(definition.command),
        "JobRoleArn": job_role,
        "ExecutionRoleArn": execution_role,
        "ResourceRequirements": _requirements(definition),
    }
    if definition.environment:
        container["Environment"] = [{"Name": key, "Value": value} for key, value in definition.environment.items()]
    if definition.user is not None:
        container["User"] = definition.user
    if definition.read_only_root:
        container["ReadonlyRootFilesystem"] = True
    if definition.shared_memory_mib is not None:
        container["LinuxParameters"] = {"SharedMemorySize": definition.shared_memory_mib}
    if definition.ephemeral_storage_gib is not None:
        container["EphemeralStorage"] = {"SizeInGiB": definition.ephemeral_storage_gib}
    if definition.platform == "FARGATE":
        # The platform's subnets are public and have no NAT: without an address of its own a job cannot fetch its image.
        container["NetworkConfiguration"] = {"AssignPublicIp": "ENABLED"}
        container["RuntimePlatform"] = {
            "CpuArchitecture": definition.architecture,
            "OperatingSystemFamily": "LINUX",
        }
    container["LogConfiguration"] = {
        "LogDriver": "awslogs",
        "Options": {
            "awslogs-group": log_group,
            "awslogs-region": ref("AWS::Region"),
            "awslogs-stream-prefix": definition.name,
        },
    }
    properties: dict[str, Any] = {
        "JobDefinitionName": name,
        "Type": "container",
        "PlatformCapabilities": [definition.platform],
        "ContainerProperties": container,
        "Timeout": {"AttemptDurationSeconds": definition.timeout_seconds},
        "RetryStrategy": _retry_strategy(definition),
        "PropagateTags": True,
        # [D] Without it an update deregisters the revision that running executions are about to submit.
        "ResourceRetentionPolicy": {"SkipDeregisterOnUpdate": True},
    }
    if definition.parameters:
        properties["Parameters"] = dict(definition.parameters)
    if definition.scheduling_priority is not None:
        properties["SchedulingPriority"] = definition.scheduling_priority
    if definition.tags:
        properties["Tags"] = dict(definition.tags)
    return {"Type": "AWS::Batch::JobDefinition", "Properties": properties}


def _requirements(definition: JobDefinition) -> list[dict[str, str]]:
    # Batch takes the values as texts.
    requirements = [
        {"Type": "VCPU", "Value": f"{definition.vcpus:g}"},
        {"Type": "MEMORY", "Value": str(definition.memory_mib)},
    ]
    if definition.gpus is not None:
        requirements.append({"Type": "GPU", "Value": str(definition.gpus)})
    return requirements


def _retry_strategy(definition: JobDefinition) -> dict[str, Any]:
    strategy: dict[str, Any] = {"Attempts": definition.attempts}
    if definition.evaluate_on_exit:
        strategy["EvaluateOnExit"] = [_exit_rule(rule) for rule in definition.evaluate_on_exit]
    return strategy


def _exit_rule(rule: ExitRule) -> dict[str, str]:
    conditions = {
        "OnStatusReason": rule.on_status_reason,
        "OnReason": rule.on_reason,
        "OnExitCode": rule.on_exit_code,
    }
    return {**{name: value for name, value in conditions.items() if value is not None}, "Action": rule.action}
