"""AWS::EC2: a network and its parts. Nothing is sent over it here; what is declared is kept, compared and deleted."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from stepsmith.local.stacks.errors import ResourceFailure
from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType, as_bool, tag_list

_ALL_EGRESS = {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}


def _ec2(context: Context) -> Any:
    return context.client("ec2")


def _tagged(kind: str, properties: Properties) -> Properties:
    if not properties.get("Tags"):
        return {}
    return {"TagSpecifications": [{"ResourceType": kind, "Tags": tag_list(properties["Tags"])}]}


def _retag(request: Request, physical_id: str) -> None:
    if request.changed("Tags"):
        ec2 = _ec2(request.context)
        old = [{"Key": tag["Key"]} for tag in tag_list(request.previous.get("Tags"))]
        if old:
            ec2.delete_tags(Resources=[physical_id], Tags=old)
        if request.properties.get("Tags"):
            ec2.create_tags(Resources=[physical_id], Tags=tag_list(request.properties["Tags"]))


def _described(call: Callable[..., Any], member: str, **filters: Any) -> Properties | None:
    """The first thing that a Describe operation knows; None when it says that there is none."""
    from botocore.exceptions import ClientError

    try:
        found = call(**filters)[member]
    except ClientError as error:
        if ".NotFound" in error.response["Error"]["Code"]:
            return None
        raise
    return dict(found[0]) if found else None


def _gone(call: Callable[..., Any], **arguments: Any) -> None:
    """Delete something; that it is gone already is well."""
    from botocore.exceptions import ClientError

    try:
        call(**arguments)
    except ClientError as error:
        code = error.response["Error"]["Code"]
        if ".NotFound" not in code and code != "Gateway.NotAttached":
            raise


# --- VPC --------------------------------------------------------------------------------------------------------------


def _create_vpc(request: Request) -> str:
    properties = request.properties
    tenancy = {"InstanceTenancy": properties["InstanceTenancy"]} if "InstanceTenancy" in properties else {}
    answer = _ec2(request.context).create_vpc(
        CidrBlock=properties["CidrBlock"], **tenancy, **_tagged("vpc", properties)
    )
    vpc = str(answer["Vpc"]["VpcId"])
    _switch_dns(request, vpc)
    return vpc


def _switch_dns(request: Request, vpc: str) -> None:
    for prop, default in (("EnableDnsSupport", True), ("EnableDnsHostnames", False)):
        if request.changed(prop):
            value = as_bool(request.properties.get(prop, default))
            _ec2(request.context).modify_vpc_attribute(VpcId=vpc, **{prop: {"Value": value}})


def _update_vpc(request: Request, physical_id: str) -> str:
    _switch_dns(request, physical_id)
    _retag(request, physical_id)
    return physical_id


def _read_vpc(context: Context, physical_id: str) -> Reading | None:
    ec2 = _ec2(context)
    vpc = _described(ec2.describe_vpcs, "Vpcs", VpcIds=[physical_id])
    if vpc is None:
        return None
    for prop, attribute in (("EnableDnsSupport", "enableDnsSupport"), ("EnableDnsHostnames", "enableDnsHostnames")):
        vpc[prop] = ec2.describe_vpc_attribute(VpcId=physical_id, Attribute=attribute)[prop]["Value"]
    groups = ec2.describe_security_groups(Filters=[{"Name": "vpc-id", "Values": [physical_id]}])["SecurityGroups"]
    acls = ec2.describe_network_acls(Filters=[{"Name": "vpc-id", "Values": [physical_id]}])["NetworkAcls"]
    attributes = {
        "VpcId": physical_id,
        "CidrBlock": vpc["CidrBlock"],
        "CidrBlockAssociations": [one["AssociationId"] for one in vpc.get("CidrBlockAssociationSet", ())],
        "DefaultSecurityGroup": next((one["GroupId"] for one in groups if one["GroupName"] == "default"), ""),
        "DefaultNetworkAcl": next((one["NetworkAclId"] for one in acls if one["IsDefault"]), ""),
    }
    return Reading(properties=vpc, attributes=attributes)


VPC = ResourceType(
    name="AWS::EC2::VPC",
    properties=frozenset({"CidrBlock", "EnableDnsSupport", "EnableDnsHostnames", "InstanceTenancy", "Tags"}),
    required=frozenset({"CidrBlock"}),
    replace_on=frozenset({"CidrBlock", "InstanceTenancy"}),
    attributes=frozenset({"VpcId", "CidrBlock", "CidrBlockAssociations", "DefaultSecurityGroup", "DefaultNetworkAcl"}),
    unordered=frozenset({"Tags"}),
    create=_create_vpc,
    read=_read_vpc,
    update=_update_vpc,
    delete=lambda context, physical_id, properties: _gone(_ec2(context).delete_vpc, VpcId=physical_id),
)


# --- subnets ----------------------------------------------------------------------------------------------------------


def _create_subnet(request: Request) -> str:
    properties = request.properties
    arguments = {name: properties[name] for name in ("VpcId", "CidrBlock", "AvailabilityZone") if name in properties}
    subnet = _ec2(request.context).create_subnet(**arguments, **_tagged("subnet", properties))["Subnet"]["SubnetId"]
    _map_addresses(request, subnet)
    return str(subnet)


def _map_addresses(request: Request, subnet: str) -> None:
    if request.changed("MapPublicIpOnLaunch"):
        value = as_bool(request.properties.get("MapPublicIpOnLaunch", False))
        _ec2(request.context).modify_subnet_attribute(SubnetId=subnet, MapPublicIpOnLaunch={"Value": value})


def _update_subnet(request: Request, physical_id: str) -> str:
    _map_addresses(request, physical_id)
    _retag(request, physical_id)
    return physical_id


def _read_subnet(context: Context, physical_id: str) -> Reading | None:
    subnet = _described(_ec2(context).describe_subnets, "Subnets", SubnetIds=[physical_id])
    if subnet is None:
        return None
    names = ("SubnetId", "VpcId", "CidrBlock", "AvailabilityZone", "AvailabilityZoneId")
    return Reading(properties=subnet, attributes={name: subnet.get(name, "") for name in names})


SUBNET = ResourceType(
    name="AWS::EC2::Subnet",
    properties=frozenset({"VpcId", "CidrBlock", "AvailabilityZone", "MapPublicIpOnLaunch", "Tags"}),
    required=frozenset({"VpcId"}),
    replace_on=frozenset({"VpcId", "CidrBlock", "AvailabilityZone"}),
    attributes=frozenset({"SubnetId", "VpcId", "CidrBlock", "AvailabilityZone", "AvailabilityZoneId"}),
    unordered=frozenset({"Tags"}),
    create=_create_subnet,
    read=_read_subnet,
    update=_update_subnet,
    delete=lambda context, physical_id, properties: _gone(_ec2(context).delete_subnet, SubnetId=physical_id),
)


# --- internet gateways and their attachments -------------------------------------------------------------------------


def _create_gateway(request: Request) -> str:
    answer = _ec2(request.context).create_internet_gateway(**_tagged("internet-gateway", request.properties))
    return str(answer["InternetGateway"]["InternetGatewayId"])


def _update_gateway(request: Request, physical_id: str) -> str:
    _retag(request, physical_id)
    return physical_id


def _read_gateway(context: Context, physical_id: str) -> Reading | None:
    call = _ec2(context).describe_internet_gateways
    gateway = _described(call, "InternetGateways", InternetGatewayIds=[physical_id])
    if gateway is None:
        return None
    return Reading(properties=gateway, attributes={"InternetGatewayId": physical_id})


INTERNET_GATEWAY = ResourceType(
    name="AWS::EC2::InternetGateway",
    properties=frozenset({"Tags"}),
    attributes=frozenset({"InternetGatewayId"}),
    unordered=frozenset({"Tags"}),
    create=_create_gateway,
    read=_read_gateway,
    update=_update_gateway,
    delete=lambda context, physical_id, properties: _gone(
        _ec2(context).delete_internet_gateway, InternetGatewayId=physical_id
    ),
)


def _attach(request: Request) -> str:
    properties = request.properties
    _ec2(request.context).attach_internet_gateway(
        VpcId=properties["VpcId"], InternetGatewayId=properties["InternetGatewayId"]
    )
    # [R] resources/test_ec2.py::test_vpc_gateway_attachment
    return f"IGW|{properties['VpcId']}"


def _read_attachment(context: Context, physical_id: str) -> Reading | None:
    vpc = physical_id.partition("|")[2]
    call = _ec2(context).describe_internet_gateways
    filters = [{"Name": "attachment.vpc-id", "Values": [vpc]}]
    gateway = _described(call, "InternetGateways", Filters=filters)
    if gateway is None:
        return None
    properties = {"VpcId": vpc, "InternetGatewayId": gateway["InternetGatewayId"]}
    return Reading(properties=properties, attributes={"AttachmentType": "IGW"})


def _detach(context: Context, physical_id: str, properties: Properties) -> None:
    reading = _read_attachment(context, physical_id)
    if reading is not None:
        _gone(_ec2(context).detach_internet_gateway, **reading.properties)


GATEWAY_ATTACHMENT = ResourceType(
    name="AWS::EC2::VPCGatewayAttachment",
    properties=frozenset({"VpcId", "InternetGatewayId"}),
    required=frozenset({"VpcId", "InternetGatewayId"}),
    attributes=frozenset({"AttachmentType"}),
    tags=None,
    create=_attach,
    read=_read_attachment,
    delete=_detach,
)


# --- routes -----------------------------------------------------------------------------------------------------------


def _create_table(request: Request) -> str:
    answer = _ec2(request.context).create_route_table(
        VpcId=request.properties["VpcId"], **_tagged("route-table", request.properties)
    )
    return str(answer["RouteTable"]["RouteTableId"])


def _update_table(request: Request, physical_id: str) -> str:
    _retag(request, physical_id)
    return physical_id


def _table(context: Context, identifier: str) -> Properties | None:
    return _described(_ec2(context).describe_route_tables, "RouteTables", RouteTableIds=[identifier])


def _read_table(context: Context, physical_id: str) -> Reading | None:
    table = _table(context, physical_id)
    return None if table is None else Reading(properties=table, attributes={"RouteTableId": physical_id})


ROUTE_TABLE = ResourceType(
    name="AWS::EC2::RouteTable",
    properties=frozenset({"VpcId", "Tags"}),
    required=frozenset({"VpcId"}),
    replace_on=frozenset({"VpcId"}),
    attributes=frozenset({"RouteTableId"}),
    unordered=frozenset({"Tags"}),
    create=_create_table,
    read=_read_table,
    update=_update_table,
    delete=lambda context, physical_id, properties: _gone(_ec2(context).delete_route_table, RouteTableId=physical_id),
)

_ROUTE_TARGETS = frozenset({"GatewayId", "NatGatewayId", "InstanceId", "NetworkInterfaceId", "VpcPeeringConnectionId"})


def _create_route(request: Request) -> str:
    properties = {name: str(value) for name, value in request.properties.items()}
    _ec2(request.context).create_route(**properties)
    return f"{properties['RouteTableId']}|{properties['DestinationCidrBlock']}"


def _update_route(request: Request, physical_id: str) -> str:
    _ec2(request.context).replace_route(**{name: str(value) for name, value in request.properties.items()})
    return physical_id


def _read_route(context: Context, physical_id: str) -> Reading | None:
    identifier, _, destination = physical_id.partition("|")
    table = _table(context, identifier)
    routes = table["Routes"] if table else []
    route = next((one for one in routes if one.get("DestinationCidrBlock") == destination), None)
    if route is None:
        return None
    return Reading(properties={**route, "RouteTableId": identifier}, attributes={"CidrBlock": destination})


def _delete_route(context: Context, physical_id: str, properties: Properties) -> None:
    identifier, _, destination = physical_id.partition("|")
    if _read_route(context, physical_id) is not None:
        _gone(_ec2(context).delete_route, RouteTableId=identifier, DestinationCidrBlock=destination)


ROUTE = ResourceType(
    name="AWS::EC2::Route",
    properties=frozenset({"RouteTableId", "DestinationCidrBlock", *_ROUTE_TARGETS}),
    required=frozenset({"RouteTableId", "DestinationCidrBlock"}),
    replace_on=frozenset({"RouteTableId", "DestinationCidrBlock"}),
    attributes=frozenset({"CidrBlock"}),
    tags=None,
    create=_create_route,
    read=_read_route,
    update=_update_route,
    delete=_delete_route,
)


def _associate(request: Request) -> str:
    answer = _ec2(request.context).associate_route_table(
        SubnetId=request.properties["SubnetId"], RouteTableId=request.properties["RouteTableId"]
    )
    return str(answer["AssociationId"])


def _associate_again(request: Request, physical_id: str) -> str:
    answer = _ec2(request.context).replace_route_table_association(
        AssociationId=physical_id, RouteTableId=request.properties["RouteTableId"]
    )
    return str(answer["NewAssociationId"])


def _read_association(context: Context, physical_id: str) -> Reading | None:
    filters = [{"Name": "association.route-table-association-id", "Values": [physical_id]}]
    table = _described(_ec2(context).describe_route_tables, "RouteTables", Filters=filters)
    associations = table["Associations"] if table else []
    found = next((one for one in associations if one["RouteTableAssociationId"] == physical_id), None)
    return None if found is None else Reading(properties=found, attributes={"Id": physical_id})


ASSOCIATION = ResourceType(
    name="AWS::EC2::SubnetRouteTableAssociation",
    properties=frozenset({"SubnetId", "RouteTableId"}),
    required=frozenset({"SubnetId", "RouteTableId"}),
    replace_on=frozenset({"SubnetId"}),
    attributes=frozenset({"Id"}),
    tags=None,
    create=_associate,
    read=_read_association,
    update=_associate_again,
    delete=lambda context, physical_id, properties: _gone(
        _ec2(context).disassociate_route_table, AssociationId=physical_id
    ),
)


# --- security groups --------------------------------------------------------------------------------------------------


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
        _ec2(context).create_security_group(
            GroupName=name,
            Description=properties["GroupDescription"],
            **vpc,
            **_tagged("security-group", properties),
        )["GroupId"]
    )
    _authorize(request, group, fresh=True)
    return group


def _authorize(request: Request, group: str, *, fresh: bool) -> None:
    ec2 = _ec2(request.context)
    ingress, egress = request.properties.get("SecurityGroupIngress"), request.properties.get("SecurityGroupEgress")
    if not fresh and request.previous.get("SecurityGroupIngress"):
        old = [_permission(rule) for rule in request.previous["SecurityGroupIngress"]]
        ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=old)
    if ingress:
        permissions = [_permission(rule) for rule in ingress]
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=permissions)
    before = None if fresh else request.previous.get("SecurityGroupEgress")
    if before == egress:
        return
    # A group begins with "everything may leave"; rules of its own take its place.
    old = [_permission(rule) for rule in before] if before else [_ALL_EGRESS]
    ec2.revoke_security_group_egress(GroupId=group, IpPermissions=old)
    new = [_permission(rule) for rule in egress] if egress else [_ALL_EGRESS]
    ec2.authorize_security_group_egress(GroupId=group, IpPermissions=new)


def _update_group(request: Request, physical_id: str) -> str:
    if request.changed("SecurityGroupIngress", "SecurityGroupEgress"):
        _authorize(request, physical_id, fresh=False)
    _retag(request, physical_id)
    return physical_id


def _read_group(context: Context, physical_id: str) -> Reading | None:
    group = _described(_ec2(context).describe_security_groups, "SecurityGroups", GroupIds=[physical_id])
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
    delete=lambda context, physical_id, properties: _gone(_ec2(context).delete_security_group, GroupId=physical_id),
)


# --- VPC endpoints ----------------------------------------------------------------------------------------------------

_ENDPOINT_LISTS = ("RouteTableIds", "SubnetIds", "SecurityGroupIds")


def _create_endpoint(request: Request) -> str:
    properties = request.properties
    names = ("VpcId", "ServiceName", "VpcEndpointType", *_ENDPOINT_LISTS)
    arguments = {name: properties[name] for name in names if name in properties}
    if "PolicyDocument" in properties:
        arguments["PolicyDocument"] = json.dumps(properties["PolicyDocument"])
    if "PrivateDnsEnabled" in properties:
        arguments["PrivateDnsEnabled"] = as_bool(properties["PrivateDnsEnabled"])
    answer = _ec2(request.context).create_vpc_endpoint(**arguments, **_tagged("vpc-endpoint", properties))
    return str(answer["VpcEndpoint"]["VpcEndpointId"])


def _update_endpoint(request: Request, physical_id: str) -> str:
    arguments: dict[str, Any] = {}
    if request.changed("PolicyDocument"):
        if "PolicyDocument" in request.properties:
            arguments["PolicyDocument"] = json.dumps(request.properties["PolicyDocument"])
        else:
            arguments["ResetPolicy"] = True
    for prop, add, remove in (
        ("RouteTableIds", "AddRouteTableIds", "RemoveRouteTableIds"),
        ("SubnetIds", "AddSubnetIds", "RemoveSubnetIds"),
        ("SecurityGroupIds", "AddSecurityGroupIds", "RemoveSecurityGroupIds"),
    ):
        old, new = set(request.previous.get(prop) or ()), set(request.properties.get(prop) or ())
        if new - old:
            arguments[add] = sorted(new - old)
        if old - new:
            arguments[remove] = sorted(old - new)
    if arguments:
        _ec2(request.context).modify_vpc_endpoint(VpcEndpointId=physical_id, **arguments)
    _retag(request, physical_id)
    return physical_id


def _read_endpoint(context: Context, physical_id: str) -> Reading | None:
    endpoint = _described(_ec2(context).describe_vpc_endpoints, "VpcEndpoints", VpcEndpointIds=[physical_id])
    if endpoint is None or str(endpoint.get("State", "")).lower() in ("deleted", "deleting"):
        return None
    endpoint["SecurityGroupIds"] = [
        group["GroupId"] if isinstance(group, dict) else group for group in endpoint.get("Groups", ())
    ]
    return Reading(properties=endpoint, attributes={"Id": physical_id})


VPC_ENDPOINT = ResourceType(
    name="AWS::EC2::VPCEndpoint",
    properties=frozenset(
        {
            "VpcId",
            "ServiceName",
            "VpcEndpointType",
            "PolicyDocument",
            "PrivateDnsEnabled",
            "Tags",
            *_ENDPOINT_LISTS,
        }
    ),
    required=frozenset({"VpcId"}),
    replace_on=frozenset({"VpcId", "ServiceName", "VpcEndpointType"}),
    attributes=frozenset({"Id"}),
    unordered=frozenset({"Tags", *_ENDPOINT_LISTS}),
    create=_create_endpoint,
    read=_read_endpoint,
    update=_update_endpoint,
    delete=lambda context, physical_id, properties: _gone(
        _ec2(context).delete_vpc_endpoints, VpcEndpointIds=[physical_id]
    ),
)

TYPES = (
    VPC,
    SUBNET,
    INTERNET_GATEWAY,
    GATEWAY_ATTACHMENT,
    ROUTE_TABLE,
    ROUTE,
    ASSOCIATION,
    SECURITY_GROUP,
    VPC_ENDPOINT,
)
