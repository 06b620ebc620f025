"""AWS::Batch::ComputeEnvironment, JobQueue and JobDefinition."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType, as_bool, tag_map
from stepsmith.local.stacks.shapes import from_shape, input_shape, output_shape, to_shape

_SERVICE_ROLE = "AWSServiceRoleForBatch"


def _arguments(client: Any, operation: str, properties: Properties, *names: str) -> dict[str, Any]:
    """The named properties as parameters of an operation; those that are not declared are left out."""
    shape = input_shape(client, operation)
    members = {name.lower(): name for name in shape.members}
    return {
        members[name.lower()]: to_shape(properties[name], shape.members[members[name.lower()]], f"/{name}")
        for name in names
        if name in properties
    }


def _name(request: Request, prop: str, *, length: int = 16) -> str:
    given = request.properties.get(prop)
    return str(given or request.context.names.short(request.logical_id, maximum=128, length=length))


# --- compute environments ---------------------------------------------------------------------------------------------


def _service_role(context: Context) -> str:
    """The service-linked role, which Batch makes and uses itself when a template names none."""
    iam = context.client("iam")
    for role in iam.list_roles(PathPrefix="/aws-service-role/batch.amazonaws.com/")["Roles"]:
        return str(role["Arn"])
    return str(iam.create_service_linked_role(AWSServiceName="batch.amazonaws.com")["Role"]["Arn"])


_ENVIRONMENT = ("Type", "State", "ServiceRole", "Tags")
# Members about updates only, which CreateComputeEnvironment does not take.
_UPDATE_ONLY = ("UpdateToLatestImageVersion",)


def _create_environment(request: Request) -> str:
    properties = request.properties
    client = request.context.client("batch")
    name = _name(request, "ComputeEnvironmentName")
    arguments = _arguments(client, "CreateComputeEnvironment", properties, *_ENVIRONMENT)
    arguments["type"] = str(properties["Type"]).upper()
    arguments.setdefault("serviceRole", _service_role(request.context))
    if "ComputeResources" in properties:
        resources = {key: value for key, value in properties["ComputeResources"].items() if key not in _UPDATE_ONLY}
        resources = _arguments(client, "CreateComputeEnvironment", {"ComputeResources": resources}, "ComputeResources")
        arguments |= resources
    return str(client.create_compute_environment(computeEnvironmentName=name, **arguments)["computeEnvironmentArn"])


def _update_environment(request: Request, physical_id: str) -> str:
    client = request.context.client("batch")
    arguments = _arguments(client, "UpdateComputeEnvironment", request.properties, "State", "ServiceRole")
    if request.changed("ComputeResources") and "ComputeResources" in request.properties:
        shape = input_shape(client, "UpdateComputeEnvironment").members["computeResources"]
        resources = dict(request.properties["ComputeResources"])
        resources.pop("SpotIamFleetRole", None)
        arguments["computeResources"] = to_shape(resources, shape, "/ComputeResources")
    client.update_compute_environment(computeEnvironment=physical_id, **arguments)
    _retag(client, request, physical_id)
    return physical_id


def _retag(client: Any, request: Request, arn: str) -> None:
    if request.changed("Tags"):
        old = list(tag_map(request.previous.get("Tags")))
        if old:
            client.untag_resource(resourceArn=arn, tagKeys=old)
        if request.properties.get("Tags"):
            client.tag_resource(resourceArn=arn, tags=tag_map(request.properties["Tags"]))


def _read_environment(context: Context, physical_id: str) -> Reading | None:
    client = context.client("batch")
    found = client.describe_compute_environments(computeEnvironments=[physical_id])["computeEnvironments"]
    live = [one for one in found if one.get("status") not in ("DELETED", "DELETING")]
    if not live:
        return None
    shape = output_shape(client, "DescribeComputeEnvironments").members["computeEnvironments"].member
    properties = from_shape(live[0], shape)
    return Reading(properties=properties, attributes={"ComputeEnvironmentArn": live[0]["computeEnvironmentArn"]})


def _delete_environment(context: Context, physical_id: str, properties: Properties) -> None:
    if _read_environment(context, physical_id) is None:
        return
    client = context.client("batch")
    client.update_compute_environment(computeEnvironment=physical_id, state="DISABLED")
    client.delete_compute_environment(computeEnvironment=physical_id)


# [D] what UpdateComputeEnvironment can change without an infrastructure update; the rest replaces the environment
# unless ReplaceComputeEnvironment is false
_ALWAYS_IN_PLACE = frozenset({"MinvCpus", "MaxvCpus", "DesiredvCpus", "SecurityGroupIds", "Subnets"})


def _environment_is_replaced(before: Properties, after: Properties) -> bool:
    old, new = before.get("ComputeResources", {}), after.get("ComputeResources", {})
    changed = {name for name in {*old, *new} if old.get(name) != new.get(name)}
    if not as_bool(after.get("ReplaceComputeEnvironment", True)):
        return "Type" in changed and (
            str(old.get("Type")).startswith("FARGATE") != str(new.get("Type")).startswith("FARGATE")
        )
    return bool(changed - _ALWAYS_IN_PLACE)


COMPUTE_ENVIRONMENT = ResourceType(
    name="AWS::Batch::ComputeEnvironment",
    properties=frozenset(
        {
            "ComputeEnvironmentName",
            "ComputeResources",
            "ReplaceComputeEnvironment",
            "ServiceRole",
            "State",
            "Tags",
            "Type",
            "UnmanagedvCpus",
            "UpdatePolicy",
        }
    ),
    required=frozenset({"Type"}),
    replace_on=frozenset({"ComputeEnvironmentName", "Type"}),
    attributes=frozenset({"ComputeEnvironmentArn"}),
    kept={
        "ReplaceComputeEnvironment": "an instruction to CloudFormation, which this engine follows",
        "ComputeResources/UpdateToLatestImageVersion": "an instruction for updates; nothing here has a machine image",
        "ComputeResources/MinvCpus": "the service behind ignores changes of capacity; the runner reads it from here",
        "ComputeResources/MaxvCpus": "the service behind ignores changes of capacity; the runner reads it from here",
        "ComputeResources/DesiredvCpus": "the service behind ignores changes of capacity",
        "UpdatePolicy": "how AWS treats running jobs in an update of instances, of which there are none here",
    },
    unordered=frozenset({"Subnets", "SecurityGroupIds", "InstanceTypes"}),
    name_property="ComputeEnvironmentName",
    tags="map",
    replaces=_environment_is_replaced,
    create=_create_environment,
    read=_read_environment,
    update=_update_environment,
    delete=_delete_environment,
)


# --- job queues -------------------------------------------------------------------------------------------------------

_QUEUE = ("State", "Priority", "ComputeEnvironmentOrder", "SchedulingPolicyArn", "JobStateTimeLimitActions")


def _create_queue(request: Request) -> str:
    client = request.context.client("batch")
    arguments = _arguments(client, "CreateJobQueue", request.properties, *_QUEUE, "Tags")
    arguments.setdefault("state", "ENABLED")
    return str(client.create_job_queue(jobQueueName=_name(request, "JobQueueName"), **arguments)["jobQueueArn"])


def _update_queue(request: Request, physical_id: str) -> str:
    client = request.context.client("batch")
    client.update_job_queue(jobQueue=physical_id, **_arguments(client, "UpdateJobQueue", request.properties, *_QUEUE))
    return physical_id


def _read_queue(context: Context, physical_id: str) -> Reading | None:
    client = context.client("batch")
    found = client.describe_job_queues(jobQueues=[physical_id])["jobQueues"]
    live = [one for one in found if one.get("status") not in ("DELETED", "DELETING")]
    if not live:
        return None
    shape = output_shape(client, "DescribeJobQueues").members["jobQueues"].member
    return Reading(properties=from_shape(live[0], shape), attributes={"JobQueueArn": live[0]["jobQueueArn"]})


def _delete_queue(context: Context, physical_id: str, properties: Properties) -> None:
    if _read_queue(context, physical_id) is None:
        return
    client = context.client("batch")
    client.update_job_queue(jobQueue=physical_id, state="DISABLED")
    client.delete_job_queue(jobQueue=physical_id)


JOB_QUEUE = ResourceType(
    name="AWS::Batch::JobQueue",
    properties=frozenset({"JobQueueName", "Tags", *_QUEUE}),
    required=frozenset({"Priority", "ComputeEnvironmentOrder"}),
    # [D] https://github.com/aws/aws-cdk/issues/2463: changed tags replace a queue
    replace_on=frozenset({"JobQueueName", "Tags"}),
    attributes=frozenset({"JobQueueArn"}),
    kept={"JobStateTimeLimitActions": "capacity never runs out here, so that no limit can be reached"},
    unordered=frozenset({"ComputeEnvironmentOrder"}),
    name_property="JobQueueName",
    tags="map",
    create=_create_queue,
    read=_read_queue,
    update=_update_queue,
    delete=_delete_queue,
)


# --- job definitions --------------------------------------------------------------------------------------------------

_DEFINITION = (
    "Type",
    "Parameters",
    "ContainerProperties",
    "PlatformCapabilities",
    "PropagateTags",
    "RetryStrategy",
    "SchedulingPriority",
    "Timeout",
    "Tags",
)


def _register(request: Request) -> str:
    client = request.context.client("batch")
    name = _name(request, "JobDefinitionName", length=15)
    return _register_as(client, request, name)


def _register_as(client: Any, request: Request, name: str) -> str:
    arguments = _arguments(client, "RegisterJobDefinition", request.properties, *_DEFINITION)
    return str(client.register_job_definition(jobDefinitionName=name, **arguments)["jobDefinitionArn"])


def _register_revision(request: Request, physical_id: str) -> str:
    """Every change is a new revision, and Ref gives its ARN; the old one goes unless it shall stay."""
    client = request.context.client("batch")
    name = physical_id.rsplit("/", 1)[-1].rsplit(":", 1)[0]
    created = _register_as(client, request, name)
    if not _stays(request.properties) and created != physical_id:
        client.deregister_job_definition(jobDefinition=physical_id)
    return created


def _stays(properties: Properties) -> bool:
    return as_bool(properties.get("ResourceRetentionPolicy", {}).get("SkipDeregisterOnUpdate", False))


def _read_definition(context: Context, physical_id: str) -> Reading | None:
    client = context.client("batch")
    found = client.describe_job_definitions(jobDefinitions=[physical_id])["jobDefinitions"]
    live = [one for one in found if one["status"] == "ACTIVE" and one["jobDefinitionArn"] == physical_id]
    if not live:
        return None
    shape = output_shape(client, "DescribeJobDefinitions").members["jobDefinitions"].member
    properties = from_shape(live[0], shape)
    for rule in properties.get("RetryStrategy", {}).get("EvaluateOnExit", ()):
        # [D] Batch takes the action in any case and answers in lower case.
        rule["Action"] = rule["Action"].upper()
    return Reading(properties=properties, attributes={"JobDefinitionArn": live[0]["jobDefinitionArn"]})


def _deregister(context: Context, physical_id: str, properties: Properties) -> None:
    if _read_definition(context, physical_id) is not None:
        context.client("batch").deregister_job_definition(jobDefinition=physical_id)


JOB_DEFINITION = ResourceType(
    name="AWS::Batch::JobDefinition",
    properties=frozenset({"JobDefinitionName", "ResourceRetentionPolicy", *_DEFINITION}),
    required=frozenset({"Type"}),
    replace_on=frozenset({"JobDefinitionName"}),
    attributes=frozenset({"JobDefinitionArn"}),
    kept={
        "ResourceRetentionPolicy": "an instruction to CloudFormation, which this engine follows",
        "SchedulingPriority": "orders jobs of fair-share queues, of which there are none here",
    },
    unordered=frozenset({"ResourceRequirements", "Environment", "Secrets", "EvaluateOnExit"}),
    name_property="JobDefinitionName",
    tags="map",
    create=_register,
    read=_read_definition,
    update=_register_revision,
    delete=_deregister,
)

TYPES = (COMPUTE_ENVIRONMENT, JOB_QUEUE, JOB_DEFINITION)

# --- what the engine keeps for the service ----------------------------------------------------------------------------

# Describe operations, the member with the list, and the member that names each item.
DESCRIBED = {
    "DescribeComputeEnvironments": ("computeEnvironments", "computeEnvironmentArn"),
    "DescribeJobQueues": ("jobQueues", "jobQueueArn"),
    "DescribeJobDefinitions": ("jobDefinitions", "jobDefinitionArn"),
}


def with_kept(
    client: Any, operation: str, answer: dict[str, Any], kept: Mapping[str, Mapping[str, Any]]
) -> dict[str, Any]:
    """The service's answer with the properties that the engine keeps, so that who asks sees what was declared."""
    member, identifier = DESCRIBED[operation]
    shape = output_shape(client, operation).members[member].member
    for item in answer.get(member, ()):
        for path, value in kept.get(str(item.get(identifier)), {}).items():
            _put(item, shape, path.split("/"), value)
    return answer


def _put(item: dict[str, Any], shape: Any, path: list[str], value: Any) -> None:
    name = path[0][:1].lower() + path[0][1:]
    if name not in shape.members:
        return  # an instruction to CloudFormation, which no description of the service shows
    if len(path) > 1:
        _put(item.setdefault(name, {}), shape.members[name], path[1:], value)
    else:
        item[name] = to_shape(value, shape.members[name])
