"""AWS::SNS::Topic and AWS::Logs::LogGroup."""

from __future__ import annotations

from typing import Any

from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType, tag_list, tag_map
from stepsmith.template import plain_text

_TOPIC_ATTRIBUTES = ("DisplayName", "KmsMasterKeyId", "FifoTopic", "ContentBasedDeduplication", "SignatureVersion")


def _create_topic(request: Request) -> str:
    context, properties = request.context, request.properties
    given = properties.get("TopicName")
    fifo = plain_text(properties.get("FifoTopic", "false")).lower() == "true"
    suffix = ".fifo" if fifo else ""
    name = given or (context.names.physical(context.stack_name, request.logical_id, maximum=256 - len(suffix)) + suffix)
    attributes = {key: plain_text(properties[key]) for key in _TOPIC_ATTRIBUTES if key in properties}
    if not fifo:
        attributes.pop("FifoTopic", None)
    tags = {"Tags": tag_list(properties["Tags"])} if properties.get("Tags") else {}
    sns = context.client("sns")
    arn = str(sns.create_topic(Name=str(name), Attributes=attributes, **tags)["TopicArn"])
    for subscription in properties.get("Subscription") or ():
        sns.subscribe(TopicArn=arn, Protocol=subscription["Protocol"], Endpoint=subscription["Endpoint"])
    return arn


def _update_topic(request: Request, physical_id: str) -> str:
    sns = request.context.client("sns")
    properties = request.properties
    for key in _TOPIC_ATTRIBUTES:
        if request.changed(key):
            value = plain_text(properties.get(key, ""))
            sns.set_topic_attributes(TopicArn=physical_id, AttributeName=key, AttributeValue=value)
    if request.changed("Subscription"):
        for subscription in sns.list_subscriptions_by_topic(TopicArn=physical_id)["Subscriptions"]:
            sns.unsubscribe(SubscriptionArn=subscription["SubscriptionArn"])
        for subscription in properties.get("Subscription") or ():
            sns.subscribe(TopicArn=physical_id, Protocol=subscription["Protocol"], Endpoint=subscription["Endpoint"])
    if request.changed("Tags"):
        old = list(tag_map(request.previous.get("Tags")))
        if old:
            sns.untag_resource(ResourceArn=physical_id, TagKeys=old)
        if properties.get("Tags"):
            sns.tag_resource(ResourceArn=physical_id, Tags=tag_list(properties["Tags"]))
    return physical_id


def _read_topic(context: Context, physical_id: str) -> Reading | None:
    sns = context.client("sns")
    try:
        attributes = sns.get_topic_attributes(TopicArn=physical_id)["Attributes"]
    except sns.exceptions.NotFoundException:
        return None
    name = physical_id.rsplit(":", 1)[-1]
    subscriptions = sns.list_subscriptions_by_topic(TopicArn=physical_id)["Subscriptions"]
    properties: Properties = {key: attributes.get(key) for key in _TOPIC_ATTRIBUTES}
    properties |= {
        "TopicName": name,
        "FifoTopic": attributes.get("FifoTopic", "false"),
        "Subscription": [{"Protocol": one["Protocol"], "Endpoint": one["Endpoint"]} for one in subscriptions],
        "Tags": sns.list_tags_for_resource(ResourceArn=physical_id)["Tags"],
    }
    # [R] test_change_set_fn_get_attr.py: DisplayName can be taken with Fn::GetAtt, though it is a property
    display_name = attributes.get("DisplayName", "")
    return Reading(
        properties=properties,
        attributes={"TopicArn": physical_id, "TopicName": name, "DisplayName": display_name},
    )


def _delete_topic(context: Context, physical_id: str, properties: Properties) -> None:
    context.client("sns").delete_topic(TopicArn=physical_id)


TOPIC = ResourceType(
    name="AWS::SNS::Topic",
    properties=frozenset({"TopicName", "Subscription", "Tags", "TracingConfig", *_TOPIC_ATTRIBUTES}),
    replace_on=frozenset({"TopicName", "FifoTopic"}),
    attributes=frozenset({"TopicArn", "TopicName", "DisplayName"}),
    kept={
        "SignatureVersion": "signs messages to HTTP endpoints outside; the service behind sends none",
        "TracingConfig": "there is no tracing service here",
    },
    unordered=frozenset({"Tags", "Subscription"}),
    name_property="TopicName",
    create=_create_topic,
    read=_read_topic,
    update=_update_topic,
    delete=_delete_topic,
)


# --- log groups -------------------------------------------------------------------------------------------------------


def _create_group(request: Request) -> str:
    context, properties = request.context, request.properties
    given = properties.get("LogGroupName")
    name = str(given or context.names.physical(context.stack_name, request.logical_id, maximum=512))
    logs = context.client("logs")
    optional: dict[str, Any] = {"tags": tag_map(properties["Tags"])} if properties.get("Tags") else {}
    if "KmsKeyId" in properties:
        optional["kmsKeyId"] = properties["KmsKeyId"]
    logs.create_log_group(logGroupName=name, **optional)
    _retain(logs, name, properties)
    return name


def _retain(logs: Any, name: str, properties: Properties) -> None:
    if "RetentionInDays" in properties:
        logs.put_retention_policy(logGroupName=name, retentionInDays=int(properties["RetentionInDays"]))


def _update_group(request: Request, physical_id: str) -> str:
    logs = request.context.client("logs")
    if request.changed("RetentionInDays"):
        if "RetentionInDays" in request.properties:
            _retain(logs, physical_id, request.properties)
        else:
            logs.delete_retention_policy(logGroupName=physical_id)
    if request.changed("Tags"):
        old = list(tag_map(request.previous.get("Tags")))
        if old:
            logs.untag_log_group(logGroupName=physical_id, tags=old)
        if request.properties.get("Tags"):
            logs.tag_log_group(logGroupName=physical_id, tags=tag_map(request.properties["Tags"]))
    return physical_id


def _read_group(context: Context, physical_id: str) -> Reading | None:
    logs = context.client("logs")
    found = logs.describe_log_groups(logGroupNamePrefix=physical_id)["logGroups"]
    group = next((one for one in found if one["logGroupName"] == physical_id), None)
    if group is None:
        return None
    tags = logs.list_tags_log_group(logGroupName=physical_id)["tags"]
    properties = {
        "LogGroupName": physical_id,
        "RetentionInDays": group.get("retentionInDays"),
        "KmsKeyId": group.get("kmsKeyId"),
        "Tags": [{"Key": key, "Value": value} for key, value in tags.items()],
    }
    return Reading(properties=properties, attributes={"Arn": group["arn"]})


def _delete_group(context: Context, physical_id: str, properties: Properties) -> None:
    logs = context.client("logs")
    try:
        logs.delete_log_group(logGroupName=physical_id)
    except logs.exceptions.ResourceNotFoundException:
        return


LOG_GROUP = ResourceType(
    name="AWS::Logs::LogGroup",
    properties=frozenset({"LogGroupName", "RetentionInDays", "KmsKeyId", "LogGroupClass", "Tags"}),
    replace_on=frozenset({"LogGroupName", "KmsKeyId", "LogGroupClass"}),
    attributes=frozenset({"Arn"}),
    kept={"LogGroupClass": "decides about prices and queries, of which the service behind has neither"},
    unordered=frozenset({"Tags"}),
    name_property="LogGroupName",
    create=_create_group,
    read=_read_group,
    update=_update_group,
    delete=_delete_group,
)

TYPES = (TOPIC, LOG_GROUP)
