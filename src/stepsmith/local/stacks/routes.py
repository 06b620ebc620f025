"""AWS::EC2::RouteTable, Route and SubnetRouteTableAssociation."""

from __future__ import annotations

from stepsmith.local.stacks.ec2_calls import described, ec2, gone, retag, tagged
from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType


def _create_table(request: Request) -> str:
    answer = ec2(request.context).create_route_table(
        VpcId=request.properties["VpcId"], **tagged("route-table", request.properties)
    )
    return str(answer["RouteTable"]["RouteTableId"])


def _update_table(request: Request, physical_id: str) -> str:
    retag(request, physical_id)
    return physical_id


def _table(context: Context, identifier: str) -> Properties | None:
    return described(ec2(context).describe_route_tables, "RouteTables", RouteTableIds=[identifier])


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
    delete=lambda context, physical_id, properties: gone(ec2(context).delete_route_table, RouteTableId=physical_id),
)

_ROUTE_TARGETS = frozenset({"GatewayId", "NatGatewayId", "InstanceId", "NetworkInterfaceId", "VpcPeeringConnectionId"})


def _create_route(request: Request) -> str:
    properties = {name: str(value) for name, value in request.properties.items()}
    ec2(request.context).create_route(**properties)
    return f"{properties['RouteTableId']}|{properties['DestinationCidrBlock']}"


def _update_route(request: Request, physical_id: str) -> str:
    ec2(request.context).replace_route(**{name: str(value) for name, value in request.properties.items()})
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
        gone(ec2(context).delete_route, RouteTableId=identifier, DestinationCidrBlock=destination)


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
    answer = ec2(request.context).associate_route_table(
        SubnetId=request.properties["SubnetId"], RouteTableId=request.properties["RouteTableId"]
    )
    return str(answer["AssociationId"])


def _associate_again(request: Request, physical_id: str) -> str:
    answer = ec2(request.context).replace_route_table_association(
        AssociationId=physical_id, RouteTableId=request.properties["RouteTableId"]
    )
    return str(answer["NewAssociationId"])


def _read_association(context: Context, physical_id: str) -> Reading | None:
    filters = [{"Name": "association.route-table-association-id", "Values": [physical_id]}]
    table = described(ec2(context).describe_route_tables, "RouteTables", Filters=filters)
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
    delete=lambda context, physical_id, properties: gone(
        ec2(context).disassociate_route_table, AssociationId=physical_id
    ),
)

TYPES = (ROUTE_TABLE, ROUTE, ASSOCIATION)
