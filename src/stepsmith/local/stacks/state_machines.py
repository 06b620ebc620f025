"""AWS::StepFunctions::StateMachine and ::Activity, created in the Step Functions of this same cloud."""

from __future__ import annotations

import json
import re
from typing import Any

from stepsmith.local.stacks.errors import ResourceFailure
from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType, tag_list
from stepsmith.local.stacks.shapes import from_shape, input_shape, output_shape, to_shape
from stepsmith.template import plain_text

_SOURCES = ("Definition", "DefinitionString", "DefinitionS3Location")
_SUBSTITUTION = re.compile(r"\$\{([A-Za-z0-9_]+)\}")
_CONFIGURATIONS = ("LoggingConfiguration", "TracingConfiguration", "EncryptionConfiguration")


def definition_text(request: Request) -> str:
    """The definition with its substitutions made: text for text, as CloudFormation does before it is read as JSON."""
    properties = request.properties
    given = [name for name in _SOURCES if name in properties]
    if len(given) != 1:
        raise ResourceFailure(f"Exactly one of {', '.join(_SOURCES)} must be specified")
    if given[0] == "Definition":
        text = json.dumps(properties["Definition"])
    elif given[0] == "DefinitionString":
        text = str(properties["DefinitionString"])
    else:
        text = _from_s3(request.context, properties["DefinitionS3Location"])
    substitutions = properties.get("DefinitionSubstitutions") or {}

    def replaced(found: re.Match[str]) -> str:
        if found.group(1) not in substitutions:
            return found.group(0)
        value = plain_text(substitutions[found.group(1)])
        # Inside a JSON text a quotation mark or a backslash of the value must be written as one.
        return json.dumps(value)[1:-1] if given[0] == "Definition" else value

    return _SUBSTITUTION.sub(replaced, text)


def _from_s3(context: Context, location: Properties) -> str:
    version = {"VersionId": location["Version"]} if "Version" in location else {}
    answer = context.client("s3").get_object(Bucket=location["Bucket"], Key=location["Key"], **version)
    text: str = answer["Body"].read().decode()
    if str(location["Key"]).lower().endswith((".yaml", ".yml")):
        from stepsmith.source import parse

        document = parse(text, syntax="yaml")
        if document.value is None:
            raise ResourceFailure(f"The definition in s3://{location['Bucket']}/{location['Key']} is not YAML")
        return json.dumps(document.value)
    return text


def _configurations(client: Any, operation: str, properties: Properties) -> dict[str, Any]:
    shape = input_shape(client, operation)
    arguments: dict[str, Any] = {}
    for name in _CONFIGURATIONS:
        if name in properties:
            member = name[:1].lower() + name[1:]
            arguments[member] = to_shape(properties[name], shape.members[member], f"/{name}")
    return arguments


def _tags(properties: Properties) -> list[dict[str, str]]:
    return [{"key": tag["Key"], "value": tag["Value"]} for tag in tag_list(properties.get("Tags"))]


def _create(request: Request) -> str:
    properties, context = request.properties, request.context
    client = context.client("stepfunctions")
    name = str(properties.get("StateMachineName") or context.names.short(request.logical_id, maximum=80))
    arguments = _configurations(client, "CreateStateMachine", properties)
    if "StateMachineType" in properties:
        arguments["type"] = properties["StateMachineType"]
    if properties.get("Tags"):
        arguments["tags"] = _tags(properties)
    answer = client.create_state_machine(
        name=name, definition=definition_text(request), roleArn=properties["RoleArn"], **arguments
    )
    return str(answer["stateMachineArn"])


def _update(request: Request, physical_id: str) -> str:
    client = request.context.client("stepfunctions")
    properties = request.properties
    arguments = {
        "loggingConfiguration": {"level": "OFF", "includeExecutionData": False},
        "tracingConfiguration": {"enabled": False},
    } | _configurations(client, "UpdateStateMachine", properties)
    client.update_state_machine(
        stateMachineArn=physical_id,
        definition=definition_text(request),
        roleArn=properties["RoleArn"],
        **arguments,
    )
    _update_tags(request, physical_id)
    return physical_id


def _update_tags(request: Request, physical_id: str) -> None:
    client = request.context.client("stepfunctions")
    if request.changed("Tags"):
        old = [tag["Key"] for tag in tag_list(request.previous.get("Tags"))]
        if old:
            client.untag_resource(resourceArn=physical_id, tagKeys=old)
        if request.properties.get("Tags"):
            client.tag_resource(resourceArn=physical_id, tags=_tags(request.properties))


def _read(context: Context, physical_id: str) -> Reading | None:
    client = context.client("stepfunctions")
    try:
        machine = client.describe_state_machine(stateMachineArn=physical_id)
    except client.exceptions.StateMachineDoesNotExist:
        return None
    if machine.get("status") == "DELETING":
        return None
    shape = output_shape(client, "DescribeStateMachine")
    described = from_shape({name: machine[name] for name in shape.members if name in machine}, shape)
    tags = client.list_tags_for_resource(resourceArn=physical_id)["tags"]
    properties = {
        "StateMachineName": machine["name"],
        "StateMachineType": machine["type"],
        "RoleArn": machine["roleArn"],
        "Definition": machine["definition"],
        "Tags": [{"Key": tag["key"], "Value": tag["value"]} for tag in tags],
    } | {name: described.get(name) for name in _CONFIGURATIONS}
    attributes = {
        "Arn": physical_id,
        "Name": machine["name"],
        "StateMachineRevisionId": machine.get("revisionId", "INITIAL"),
    }
    return Reading(properties=properties, attributes=attributes)


def _verify(request: Request, reading: Reading) -> None:
    declared = definition_text(request)
    found = reading.properties["Definition"]
    try:
        same = json.loads(declared) == json.loads(found)
    except ValueError:
        same = declared == found
    if not same:
        raise ResourceFailure("The state machine's definition is not the one that was declared")


def _delete(context: Context, physical_id: str, properties: Properties) -> None:
    client = context.client("stepfunctions")
    client.delete_state_machine(stateMachineArn=physical_id)


_COMPARED = "the text with its substitutions is compared with the definition that the service holds"
STATE_MACHINE = ResourceType(
    name="AWS::StepFunctions::StateMachine",
    properties=frozenset(
        {
            *_SOURCES,
            *_CONFIGURATIONS,
            "DefinitionSubstitutions",
            "RoleArn",
            "StateMachineName",
            "StateMachineType",
            "Tags",
        }
    ),
    required=frozenset({"RoleArn"}),
    replace_on=frozenset({"StateMachineName", "StateMachineType"}),
    attributes=frozenset({"Arn", "Name", "StateMachineRevisionId"}),
    kept=dict.fromkeys((*_SOURCES, "DefinitionSubstitutions"), _COMPARED),
    unordered=frozenset({"Tags"}),
    name_property="StateMachineName",
    verify=_verify,
    create=_create,
    read=_read,
    update=_update,
    delete=_delete,
)


# --- activities ---------------------------------------------------------------------------------------------------


def _create_activity(request: Request) -> str:
    properties, client = request.properties, request.context.client("stepfunctions")
    arguments: dict[str, Any] = {}
    if "EncryptionConfiguration" in properties:
        shape = input_shape(client, "CreateActivity").members["encryptionConfiguration"]
        arguments["encryptionConfiguration"] = to_shape(
            properties["EncryptionConfiguration"], shape, "/EncryptionConfiguration"
        )
    answer = client.create_activity(name=properties["Name"], tags=_tags(properties), **arguments)
    return str(answer["activityArn"])


def _update_activity(request: Request, physical_id: str) -> str:
    _update_tags(request, physical_id)
    return physical_id


def _read_activity(context: Context, physical_id: str) -> Reading | None:
    client = context.client("stepfunctions")
    try:
        activity = client.describe_activity(activityArn=physical_id)
    except client.exceptions.ActivityDoesNotExist:
        return None
    shape = output_shape(client, "DescribeActivity")
    described = from_shape({name: activity[name] for name in shape.members if name in activity}, shape)
    tags = client.list_tags_for_resource(resourceArn=physical_id)["tags"]
    properties = {
        "Name": activity["name"],
        "EncryptionConfiguration": described.get("EncryptionConfiguration"),
        "Tags": [{"Key": tag["key"], "Value": tag["value"]} for tag in tags],
    }
    return Reading(properties=properties, attributes={"Arn": physical_id, "Name": activity["name"]})


def _delete_activity(context: Context, physical_id: str, properties: Properties) -> None:
    context.client("stepfunctions").delete_activity(activityArn=physical_id)


ACTIVITY = ResourceType(
    name="AWS::StepFunctions::Activity",
    properties=frozenset({"EncryptionConfiguration", "Name", "Tags"}),
    required=frozenset({"Name"}),
    replace_on=frozenset({"EncryptionConfiguration", "Name"}),
    attributes=frozenset({"Arn", "Name"}),
    unordered=frozenset({"Tags"}),
    name_property="Name",
    create=_create_activity,
    read=_read_activity,
    update=_update_activity,
    delete=_delete_activity,
)

TYPES = (STATE_MACHINE, ACTIVITY)
