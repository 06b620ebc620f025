"""AWS::EC2: networks, subnets, gateways and endpoints. Nothing is sent over them here; they are kept and compared."""

from __future__ import annotations

import json
from typing import Any

from stepsmith.local.stacks.ec2_calls import described, ec2, gone, retag, tagged
from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType, as_bool

# --- VPC --------------------------------------------------------------------------------------------------------------


def _create_vpc(request: Request) -> str:
    properties = request.properties
    tenancy = {"InstanceTenancy": properties["InstanceTenancy"]} if "InstanceTenancy" in properties else {}
    answer = ec2(request.context).create_vpc(CidrBlock=properties["CidrBlock"], **tenancy, **tagged("vpc", properties))
    vpc = str(answer["Vpc"]["VpcId"])
    _switch_dns(request, vpc)
    return vpc


def _switch_dns(request: Request, vpc: str) -> None:
    for prop, default in (("EnableDnsSupport", True), ("EnableDnsHostnames", False)):
        if request.changed(prop):
            value = as_bool(request.properties.get(prop, default))
            ec2(request.context).modify_vpc_attribute(VpcId=vpc, **{prop: {"Value": value}})


def _update_vpc(request: Request, physical_id: str) -> str:
    _switch_dns(request, physical_id)
    retag(request, physical_id)
    return physical_id


def _read_vpc(context: Context, physical_id: str) -> Reading | None:
    client = ec2(context)
    vpc = described(client.describe_vpcs, "Vpcs", VpcIds=[physical_id])
    if vpc is None:
        return None
    for prop, attribute in (("EnableDnsSupport", "enableDnsSupport"), ("EnableDnsHostnames", "enableDnsHostnames")):
        vpc[prop] = client.describe_vpc_attribute(VpcId=physical_id, Attribute=attribute)[prop]["Value"]
    groups = client.describe_security_groups(Filters=[{"Name": "vpc-id", "Values": [physical_id]}])["SecurityGroups"]
    acls = client.describe_network_acls(Filters=[{"Name": "vpc-id", "Values": [physical_id]}])["NetworkAcls"]
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
    delete=lambda context, physical_id, properties: gone(ec2(context).delete_vpc, VpcId=physical_id),
)


# --- subnets ----------------------------------------------------------------------------------------------------------


def _create_subnet(request: Request) -> str:
    properties = request.properties
    arguments = {name: properties[name] for name in ("VpcId", "CidrBlock", "AvailabilityZone") if name in properties}
    subnet = ec2(request.context).create_subnet(**arguments, **tagged("subnet", properties))["Subnet"]["SubnetId"]
    _map_addresses(request, subnet)
    return str(subnet)


def _map_addresses(request: Request, subnet: str) -> None:
    if request.changed("MapPublicIpOnLaunch"):
        value = as_bool(request.properties.get("MapPublicIpOnLaunch", False))
        ec2(request.context).modify_subnet_attribute(SubnetId=subnet, MapPublicIpOnLaunch={"Value": value})


def _update_subnet(request: Request, physical_id: str) -> str:
    _map_addresses(request, physical_id)
    retag(request, physical_id)
    return physical_id


def _read_subnet(context: Context, physical_id: str) -> Reading | None:
    subnet = described(ec2(context).describe_subnets, "Subnets", SubnetIds=[physical_id])
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
    delete=lambda context, physical_id, properties: gone(ec2(context).delete_subnet, SubnetId=physical_id),
)


# --- internet gateways and their attachments -------------------------------------------------------------------------


def _create_gateway(request: Request) -> str:
    answer = ec2(request.context).create_internet_gateway(**tagged("internet-gateway", request.properties))
    return str(answer["InternetGateway"]["InternetGatewayId"])


def _update_gateway(request: Request, physical_id: str) -> str:
    retag(request, physical_id)
    return physical_id


def _read_gateway(context: Context, physical_id: str) -> Reading | None:
    call = ec2(context).describe_internet_gateways
    gateway = described(call, "InternetGateways", InternetGatewayIds=[physical_id])
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
    delete=lambda context, physical_id, properties: gone(
        ec2(context).delete_internet_gateway, InternetGatewayId=physical_id
    ),
)


def _attach(request: Request) -> str:
    properties = request.properties
    ec2(request.context).attach_internet_gateway(
        VpcId=properties["VpcId"], InternetGatewayId=properties["InternetGatewayId"]
    )
    # [R] resources/test_ec2.py::test_vpc_gateway_attachment
    return f"IGW|{properties['VpcId']}"


def _read_attachment(context: Context, physical_id: str) -> Reading | None:
    vpc = physical_id.partition("|")[2]
    call = ec2(context).describe_internet_gateways
    filters = [{"Name": "attachment.vpc-id", "Values": [vpc]}]
    gateway = described(call, "InternetGateways", Filters=filters)
    if gateway is None:
        return None
    properties = {"VpcId": vpc, "InternetGatewayId": gateway["InternetGatewayId"]}
    return Reading(properties=properties, attributes={"AttachmentType": "IGW"})


def _detach(context: Context, physical_id: str, properties: Properties) -> None:
    reading = _read_attachment(context, physical_id)
    if reading is not None:
        gone(ec2(context).detach_internet_gateway, **reading.properties)


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
    answer = ec2(request.context).create_vpc_endpoint(**arguments, **tagged("vpc-endpoint", properties))
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
        ec2(request.context).modify_vpc_endpoint(VpcEndpointId=physical_id, **arguments)
    retag(request, physical_id)
    return physical_id


def _read_endpoint(context: Context, physical_id: str) -> Reading | None:
    endpoint = described(ec2(context).describe_vpc_endpoints, "VpcEndpoints", VpcEndpointIds=[physical_id])
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
    delete=lambda context, physical_id, properties: gone(
        ec2(context).delete_vpc_endpoints, VpcEndpointIds=[physical_id]
    ),
)

TYPES = (VPC, SUBNET, INTERNET_GATEWAY, GATEWAY_ATTACHMENT, VPC_ENDPOINT)
