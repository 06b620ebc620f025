"""What every EC2 resource needs: tags at creation and later, one description, a deletion that may come too late."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from stepsmith.local.stacks.resource_type import Context, Properties, Request, tag_list


def ec2(context: Context) -> Any:
    return context.client("ec2")


def tagged(kind: str, properties: Properties) -> Properties:
    if not properties.get("Tags"):
        return {}
    return {"TagSpecifications": [{"ResourceType": kind, "Tags": tag_list(properties["Tags"])}]}


def retag(request: Request, physical_id: str) -> None:
    if request.changed("Tags"):
        client = ec2(request.context)
        old = [{"Key": tag["Key"]} for tag in tag_list(request.previous.get("Tags"))]
        if old:
            client.delete_tags(Resources=[physical_id], Tags=old)
        if request.properties.get("Tags"):
            client.create_tags(Resources=[physical_id], Tags=tag_list(request.properties["Tags"]))


def described(call: Callable[..., Any], member: str, **filters: Any) -> Properties | None:
    """The first thing that a Describe operation knows; None when it says that there is none."""
    from botocore.exceptions import ClientError

    try:
        found = call(**filters)[member]
    except ClientError as error:
        if ".NotFound" in error.response["Error"]["Code"]:
            return None
        raise
    return dict(found[0]) if found else None


def gone(call: Callable[..., Any], **arguments: Any) -> None:
    """Delete something; that it is gone already is well."""
    from botocore.exceptions import ClientError

    try:
        call(**arguments)
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if ".NotFound" not in code and code != "Gateway.NotAttached":
            raise
