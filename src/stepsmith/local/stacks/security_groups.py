"""AWS::EC2::SecurityGroup: rules as CloudFormation writes them, permissions as EC2 does."""

from __future__ import annotations

from stepsmith.local.stacks.ec2_calls import described, ec2, gone, retag, tagged
from stepsmith.local.stacks.errors import ResourceFailure
from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType

_ALL_EGRESS = {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}


def _permission(rule: Properties) -> Properties:
    known = {
        "IpProtocol", "FromPort", "ToPort", "CidrIp", "CidrIpv6", "Description", "SourceSecurityGroupId",
        "DestinationSecurityGroupId",
    }  # fmt: skip
    unknown = sorted(set(rule) - known)
    if unknown:
        raise ResourceFailure(f"Encountered unsupported property {unknown[0]}")
    permission: Properties = {"IpProtocol": str(rule["IpProtocol"])}
    for name in ("FromPort", "ToPort"):
        if name in rule:
            permission[name] = int(rule[name])
    note = {"Description": rule["Description"]} if "Description" in rule else {}
    group = rule.get("SourceSecurityGroupId") or rule.get("DestinationSecurityGroupId")
    if "CidrIp" in rule:
        permission["IpRanges"] = [{"CidrIp": rule["CidrIp"], **note}]
    elif "CidrIpv6" in rule:
        permission["Ipv6Ranges"] = [{"CidrIpv6": rule["CidrIpv6"], **note}]
    elif group:
        permission["UserIdGroupPairs"] = [{"GroupId": group, **note}]
    else:
        raise ResourceFailure("Invalid value for a security group rule: one of CidrIp, CidrIpv6 or a group is needed")
    return permission


def _rules(permissions: list[Properties], group_property: str) -> list[Properties]:
    rules: list[Properties] = []
    for permission in permissions:
        base: Properties = {key: permission[key] for key in ("IpProtocol", "FromPort", "ToPort") if key in permission}
        for ranges, name, prop in (
            ("IpRanges", "CidrIp", "CidrIp"),
            ("Ipv6Ranges", "CidrIpv6", "CidrIpv6"),
            ("UserIdGroupPairs", "GroupId", group_property),
        ):
            for one in permission.get(ranges, ()):
                note = {"Description": one["Description"]} if one.get("Description") else {}
                rules.append({**base, prop: one[name], **note})
    return rules


def _create_group(request: Request) -> str:
    properties, context = request.properties, request.context
    name = properties.get("GroupName") or context.names.physical(context.stack_name, request.logical_id, maximum=255)
    vpc = {"VpcId": properties["VpcId"]} if "VpcId" in properties else {}
    group = str(
        ec2(context).create_security_group(
            GroupName=name,
            Description=properties["GroupDescription"],
            **vpc,
            **tagged("security-group", properties),
        )["GroupId"]
    )
    _authorize(request, group, fresh=True)
    return group


def _authorize(request: Request, group: str, *, fresh: bool) -> None:
    client = ec2(request.context)
    ingress, egress = request.properties.get("SecurityGroupIngress"), request.properties.get("SecurityGroupEgress")
    if not fresh and request.previous.get("SecurityGroupIngress"):
        old = [_permission(rule) for rule in request.previous["SecurityGroupIngress"]]
        client.revoke_security_group_ingress(GroupId=group, IpPermissions=old)
    if ingress:
        permissions = [_permission(rule) for rule in ingress]
        client.authorize_security_group_ingress(GroupId=group, IpPermissions=permissions)
    before = None if fresh else request.previous.get("SecurityGroupEgress")
    if before == egress:
        return
    # A group begins with "everything may leave"; rules of its own take its place.
    old = [_permission(rule) for rule in before] if before else [_ALL_EGRESS]
    client.revoke_security_group_egress(GroupId=group, IpPermissions=old)
    new = [_permission(rule) for rule in egress] if egress else [_ALL_EGRESS]
    client.authorize_security_group_egress(GroupId=group, IpPermissions=new)


def _update_group(request: Request, physical_id: str) -> str:
    if request.changed("SecurityGroupIngress", "SecurityGroupEgress"):
        _authorize(request, physical_id, fresh=False)
    retag(request, physical_id)
    return physical_id


def _read_group(context: Context, physical_id: str) -> Reading | None:
    group = described(ec2(context).describe_security_groups, "SecurityGroups", GroupIds=[physical_id])
    if group is None:
        return None
    properties = {
        "GroupName": group["GroupName"],
        "GroupDescription": group["Description"],
        "VpcId": group.get("VpcId"),
        "SecurityGroupIngress": _rules(group["IpPermissions"], "SourceSecurityGroupId"),
        "SecurityGroupEgress": _rules(group["IpPermissionsEgress"], "DestinationSecurityGroupId"),
        "Tags": group.get("Tags", []),
    }
    attributes = {"GroupId": physical_id, "VpcId": group.get("VpcId", ""), "GroupName": group["GroupName"]}
    return Reading(properties=properties, attributes={**attributes, "Id": physical_id})


SECURITY_GROUP = ResourceType(
    name="AWS::EC2::SecurityGroup",
    properties=frozenset(
        {"GroupName", "GroupDescription", "VpcId", "SecurityGroupIngress", "SecurityGroupEgress", "Tags"}
    ),
    required=frozenset({"GroupDescription"}),
    replace_on=frozenset({"GroupName", "GroupDescription", "VpcId"}),
    attributes=frozenset({"GroupId", "VpcId", "GroupName", "Id"}),
    unordered=frozenset({"Tags", "SecurityGroupIngress", "SecurityGroupEgress"}),
    name_property="GroupName",
    create=_create_group,
    read=_read_group,
    update=_update_group,
    delete=lambda context, physical_id, properties: gone(ec2(context).delete_security_group, GroupId=physical_id),
)

TYPES = (SECURITY_GROUP,)
