"""AWS::IAM::Role, AWS::IAM::Policy and AWS::IAM::InstanceProfile."""

from __future__ import annotations

import json
from typing import Any

from stepsmith.local.stacks.errors import ResourceFailure
from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType, tag_list

NAMED, UNNAMED = "CAPABILITY_NAMED_IAM", "CAPABILITY_IAM"


def _name(request: Request, prop: str, *, maximum: int) -> str:
    context = request.context
    given = request.properties.get(prop)
    name = str(given or context.names.physical(context.stack_name, request.logical_id, maximum=maximum))
    if len(name) > maximum:
        member = prop[:1].lower() + prop[1:]
        raise ResourceFailure(
            f"1 validation error detected: Value '{name}' at '{member}' failed to satisfy constraint: "
            f"Member must have length less than or equal to {maximum}"
        )
    return name


def _document(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


# --- roles ------------------------------------------------------------------------------------------------------------


def _create_role(request: Request) -> str:
    properties = request.properties
    name = _name(request, "RoleName", maximum=64)
    optional: Properties = {
        key: properties[key] for key in ("Path", "Description", "PermissionsBoundary") if key in properties
    }
    if "MaxSessionDuration" in properties:
        optional["MaxSessionDuration"] = int(properties["MaxSessionDuration"])
    if properties.get("Tags"):
        optional["Tags"] = tag_list(properties["Tags"])
    iam = request.context.client("iam")
    iam.create_role(
        RoleName=name, AssumeRolePolicyDocument=_document(properties["AssumeRolePolicyDocument"]), **optional
    )
    try:
        _grant(iam, name, properties, {})
    except Exception as error:
        raise _half_made(error, request, name) from error
    return name


def _half_made(error: Exception, request: Request, name: str) -> Exception:
    from stepsmith.local.stacks.provisioning import failure_of

    return failure_of(error, ROLE, request.context, physical_id=name)


def _grant(iam: Any, name: str, wanted: Properties, before: Properties) -> None:
    new, old = set(wanted.get("ManagedPolicyArns") or ()), set(before.get("ManagedPolicyArns") or ())
    for arn in sorted(old - new):
        iam.detach_role_policy(RoleName=name, PolicyArn=arn)
    for arn in sorted(new - old):
        iam.attach_role_policy(RoleName=name, PolicyArn=arn)
    policies = {policy["PolicyName"]: policy for policy in wanted.get("Policies") or ()}
    for policy in before.get("Policies") or ():
        if policy["PolicyName"] not in policies:
            iam.delete_role_policy(RoleName=name, PolicyName=policy["PolicyName"])
    for policy_name, policy in policies.items():
        if policy not in (before.get("Policies") or ()):
            document = _document(policy["PolicyDocument"])
            iam.put_role_policy(RoleName=name, PolicyName=policy_name, PolicyDocument=document)


def _update_role(request: Request, physical_id: str) -> str:
    iam = request.context.client("iam")
    properties = request.properties
    if request.changed("AssumeRolePolicyDocument"):
        document = _document(properties["AssumeRolePolicyDocument"])
        iam.update_assume_role_policy(RoleName=physical_id, PolicyDocument=document)
    if request.changed("Description", "MaxSessionDuration"):
        iam.update_role(
            RoleName=physical_id,
            Description=str(properties.get("Description", "")),
            MaxSessionDuration=int(properties.get("MaxSessionDuration", 3600)),
        )
    if request.changed("PermissionsBoundary"):
        if "PermissionsBoundary" in properties:
            boundary = properties["PermissionsBoundary"]
            iam.put_role_permissions_boundary(RoleName=physical_id, PermissionsBoundary=boundary)
        else:
            iam.delete_role_permissions_boundary(RoleName=physical_id)
    if request.changed("Tags"):
        old = [tag["Key"] for tag in tag_list(request.previous.get("Tags"))]
        if old:
            iam.untag_role(RoleName=physical_id, TagKeys=old)
        if properties.get("Tags"):
            iam.tag_role(RoleName=physical_id, Tags=tag_list(properties["Tags"]))
    _grant(iam, physical_id, properties, request.previous)
    return physical_id


def _read_role(context: Context, physical_id: str) -> Reading | None:
    iam = context.client("iam")
    try:
        role = iam.get_role(RoleName=physical_id)["Role"]
    except iam.exceptions.NoSuchEntityException:
        return None
    policies = [
        {
            "PolicyName": name,
            "PolicyDocument": iam.get_role_policy(RoleName=physical_id, PolicyName=name)["PolicyDocument"],
        }
        for name in iam.list_role_policies(RoleName=physical_id)["PolicyNames"]
    ]
    attached = iam.list_attached_role_policies(RoleName=physical_id)["AttachedPolicies"]
    properties = {
        "RoleName": role["RoleName"],
        "Path": role["Path"],
        "AssumeRolePolicyDocument": role["AssumeRolePolicyDocument"],
        "Description": role.get("Description"),
        "MaxSessionDuration": role.get("MaxSessionDuration", 3600),
        "PermissionsBoundary": role.get("PermissionsBoundary", {}).get("PermissionsBoundaryArn"),
        "ManagedPolicyArns": [policy["PolicyArn"] for policy in attached],
        "Tags": role.get("Tags", []),
        "Policies": policies,
    }
    return Reading(properties=properties, attributes={"Arn": role["Arn"], "RoleId": role["RoleId"]})


def _delete_role(context: Context, physical_id: str, properties: Properties) -> None:
    iam = context.client("iam")
    try:
        attached = iam.list_attached_role_policies(RoleName=physical_id)["AttachedPolicies"]
    except iam.exceptions.NoSuchEntityException:
        return
    # CloudFormation detaches and deletes what it put there itself; what others added blocks the deletion.
    own = set(properties.get("ManagedPolicyArns") or ())
    for policy in attached:
        if policy["PolicyArn"] in own:
            iam.detach_role_policy(RoleName=physical_id, PolicyArn=policy["PolicyArn"])
    inline = {policy["PolicyName"] for policy in properties.get("Policies") or ()}
    for name in iam.list_role_policies(RoleName=physical_id)["PolicyNames"]:
        if name in inline:
            iam.delete_role_policy(RoleName=physical_id, PolicyName=name)
    iam.delete_role(RoleName=physical_id)


ROLE = ResourceType(
    name="AWS::IAM::Role",
    properties=frozenset(
        {
            "RoleName",
            "Path",
            "AssumeRolePolicyDocument",
            "Description",
            "MaxSessionDuration",
            "PermissionsBoundary",
            "ManagedPolicyArns",
            "Policies",
            "Tags",
        }
    ),
    required=frozenset({"AssumeRolePolicyDocument"}),
    replace_on=frozenset({"RoleName", "Path"}),
    attributes=frozenset({"Arn", "RoleId"}),
    unordered=frozenset({"Tags", "Policies", "ManagedPolicyArns"}),
    shared=frozenset({"Policies", "ManagedPolicyArns"}),
    name_property="RoleName",
    capability=lambda properties: NAMED if "RoleName" in properties else UNNAMED,
    create=_create_role,
    read=_read_role,
    update=_update_role,
    delete=_delete_role,
)


# --- policies ---------------------------------------------------------------------------------------------------------


def _create_policy(request: Request) -> str:
    """The physical id carries the names of the roles: the policy exists only inside them."""
    properties = request.properties
    roles = [str(role) for role in properties.get("Roles") or ()]
    if not roles:
        raise ResourceFailure("At least one of [Groups,Roles,Users] must be non-empty.")
    _put_policy(request.context, str(properties["PolicyName"]), roles, properties["PolicyDocument"])
    return f"{properties['PolicyName']}|{','.join(roles)}"


def _put_policy(context: Context, name: str, roles: list[str], document: Any) -> None:
    for role in roles:
        context.client("iam").put_role_policy(RoleName=role, PolicyName=name, PolicyDocument=_document(document))


def _update_policy(request: Request, physical_id: str) -> str:
    created = _create_policy(request)
    name, _, old = physical_id.partition("|")
    kept = created.partition("|")[2].split(",")
    for role in old.split(","):
        if role not in kept:
            _remove_policy(request.context, name, role)
    return created


def _remove_policy(context: Context, name: str, role: str) -> None:
    iam = context.client("iam")
    try:
        iam.delete_role_policy(RoleName=role, PolicyName=name)
    except iam.exceptions.NoSuchEntityException:
        return  # the role went first, and the policy with it


def _read_policy(context: Context, physical_id: str) -> Reading | None:
    iam = context.client("iam")
    name, _, roles = physical_id.partition("|")
    found: list[str] = []
    document: Any = None
    for role in roles.split(","):
        try:
            document = iam.get_role_policy(RoleName=role, PolicyName=name)["PolicyDocument"]
        except iam.exceptions.NoSuchEntityException:
            continue
        found.append(role)
    if not found:
        return None
    return Reading(properties={"PolicyName": name, "Roles": found, "PolicyDocument": document})


def _delete_policy(context: Context, physical_id: str, properties: Properties) -> None:
    name, _, roles = physical_id.partition("|")
    for role in roles.split(","):
        _remove_policy(context, name, role)


POLICY = ResourceType(
    name="AWS::IAM::Policy",
    properties=frozenset({"PolicyName", "PolicyDocument", "Roles"}),
    required=frozenset({"PolicyName", "PolicyDocument"}),
    replace_on=frozenset({"PolicyName"}),
    unordered=frozenset({"Roles"}),
    tags=None,
    capability=lambda properties: UNNAMED,
    create=_create_policy,
    read=_read_policy,
    update=_update_policy,
    delete=_delete_policy,
)


# --- instance profiles ------------------------------------------------------------------------------------------------


def _create_profile(request: Request) -> str:
    name = _name(request, "InstanceProfileName", maximum=128)
    iam = request.context.client("iam")
    iam.create_instance_profile(InstanceProfileName=name, Path=str(request.properties.get("Path", "/")))
    for role in request.properties["Roles"]:
        iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName=role)
    return name


def _update_profile(request: Request, physical_id: str) -> str:
    iam = request.context.client("iam")
    for role in request.previous["Roles"]:
        iam.remove_role_from_instance_profile(InstanceProfileName=physical_id, RoleName=role)
    for role in request.properties["Roles"]:
        iam.add_role_to_instance_profile(InstanceProfileName=physical_id, RoleName=role)
    return physical_id


def _read_profile(context: Context, physical_id: str) -> Reading | None:
    iam = context.client("iam")
    try:
        profile = iam.get_instance_profile(InstanceProfileName=physical_id)["InstanceProfile"]
    except iam.exceptions.NoSuchEntityException:
        return None
    properties = {
        "InstanceProfileName": physical_id,
        "Path": profile["Path"],
        "Roles": [role["RoleName"] for role in profile["Roles"]],
    }
    return Reading(properties=properties, attributes={"Arn": profile["Arn"]})


def _delete_profile(context: Context, physical_id: str, properties: Properties) -> None:
    iam = context.client("iam")
    reading = _read_profile(context, physical_id)
    if reading is None:
        return
    for role in reading.properties["Roles"]:
        iam.remove_role_from_instance_profile(InstanceProfileName=physical_id, RoleName=role)
    iam.delete_instance_profile(InstanceProfileName=physical_id)


INSTANCE_PROFILE = ResourceType(
    name="AWS::IAM::InstanceProfile",
    properties=frozenset({"InstanceProfileName", "Path", "Roles"}),
    required=frozenset({"Roles"}),
    replace_on=frozenset({"InstanceProfileName", "Path"}),
    attributes=frozenset({"Arn"}),
    name_property="InstanceProfileName",
    tags=None,
    capability=lambda properties: NAMED if "InstanceProfileName" in properties else UNNAMED,
    create=_create_profile,
    read=_read_profile,
    update=_update_profile,
    delete=_delete_profile,
)

TYPES = (ROLE, POLICY, INSTANCE_PROFILE)
