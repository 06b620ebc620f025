"""AWS::S3::Bucket and AWS::S3::BucketPolicy."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from stepsmith.local.stacks.errors import ResourceFailure
from stepsmith.local.stacks.naming import url_suffix
from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType, tag_list

_NAME = re.compile(r"(?!\d+\.\d+\.\d+\.\d+$)(?!xn--)[a-z0-9](?:[a-z0-9-]|\.(?!\.))*[a-z0-9]")

# One row per property with an API of its own: put, get, delete, and the error that says "there is none".
_Put = Callable[[Any, str, Any], None]


def _check_name(name: str) -> None:
    if not 3 <= len(name) <= 63 or not _NAME.fullmatch(name):
        raise ResourceFailure(
            f"Resource handler returned message: \"The specified bucket is not valid: {name}. A bucket's name has 3 to "
            "63 characters: lower-case letters, digits, hyphens and dots, with a letter or digit at both ends. "
            '(Service: S3, Status Code: 400)" (HandlerErrorCode: InvalidRequest)'
        )


def _create(request: Request) -> str:
    context = request.context
    given = request.properties.get("BucketName")
    name = given or context.names.physical(context.stack_name, request.logical_id, maximum=63, lower=True)
    _check_name(str(name))
    s3 = context.client("s3")
    if _exists(s3, name):
        # us-east-1 answers success for a bucket that one already owns: asked first, it is the same everywhere.
        raise ResourceFailure(f"{name} already exists")
    if context.region == "us-east-1":
        s3.create_bucket(Bucket=name)
    else:
        s3.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": context.region})
    try:
        _apply(s3, str(name), request.properties, {})
    except Exception:
        # A bucket without the settings that were asked of it must not stay behind: nothing can be in it yet.
        s3.delete_bucket(Bucket=name)
        raise
    return str(name)


def _update(request: Request, physical_id: str) -> str:
    _apply(request.context.client("s3"), physical_id, request.properties, request.previous)
    return physical_id


def _apply(s3: Any, name: str, wanted: Properties, before: Properties) -> None:
    for prop, (put, remove) in _SETTINGS.items():
        if wanted.get(prop) == before.get(prop):
            continue
        if prop in wanted:
            put(s3, name, wanted[prop])
        else:
            remove(s3, name)


def _put_encryption(s3: Any, name: str, value: Any) -> None:
    rules = []
    for rule in value["ServerSideEncryptionConfiguration"]:
        rule = dict(rule)
        if "ServerSideEncryptionByDefault" in rule:
            rule["ApplyServerSideEncryptionByDefault"] = rule.pop("ServerSideEncryptionByDefault")
        rules.append(rule)
    s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={"Rules": rules})


def _read_encryption(s3: Any, name: str) -> Any:
    rules = []
    for rule in s3.get_bucket_encryption(Bucket=name)["ServerSideEncryptionConfiguration"]["Rules"]:
        rule = dict(rule)
        if "ApplyServerSideEncryptionByDefault" in rule:
            rule["ServerSideEncryptionByDefault"] = rule.pop("ApplyServerSideEncryptionByDefault")
        rules.append(rule)
    return {"ServerSideEncryptionConfiguration": rules}


# Lifecycle: CloudFormation's own names for what the API nests.
def _to_rule(rule: Properties) -> Properties:
    known = {
        "Id", "Status", "Prefix", "TagFilters", "ObjectSizeGreaterThan", "ObjectSizeLessThan", "ExpirationInDays",
        "NoncurrentVersionExpiration", "AbortIncompleteMultipartUpload", "Transitions", "ExpiredObjectDeleteMarker",
    }  # fmt: skip
    unknown = sorted(set(rule) - known)
    if unknown:
        raise ResourceFailure(f"Encountered unsupported property LifecycleConfiguration/Rules/{unknown[0]}")
    api: Properties = {"Status": rule["Status"]}
    if "Id" in rule:
        api["ID"] = rule["Id"]
    filters: Properties = {}
    if "Prefix" in rule:
        filters["Prefix"] = rule["Prefix"]
    for name in ("ObjectSizeGreaterThan", "ObjectSizeLessThan"):
        if name in rule:
            filters[name] = int(rule[name])
    if rule.get("TagFilters"):
        filters["Tags"] = tag_list(rule["TagFilters"])
    if len(filters) > 1 or len(filters.get("Tags", ())) > 1:
        api["Filter"] = {"And": filters}
    elif "Tags" in filters:
        api["Filter"] = {"Tag": filters["Tags"][0]}
    else:
        api["Filter"] = filters or {"Prefix": ""}
    if "ExpirationInDays" in rule:
        api["Expiration"] = {"Days": int(rule["ExpirationInDays"])}
    if "ExpiredObjectDeleteMarker" in rule:
        api.setdefault("Expiration", {})["ExpiredObjectDeleteMarker"] = rule["ExpiredObjectDeleteMarker"]
    if "NoncurrentVersionExpiration" in rule:
        api["NoncurrentVersionExpiration"] = _integers(rule["NoncurrentVersionExpiration"])
    if "AbortIncompleteMultipartUpload" in rule:
        api["AbortIncompleteMultipartUpload"] = _integers(rule["AbortIncompleteMultipartUpload"])
    if "Transitions" in rule:
        api["Transitions"] = [
            {"Days": int(one["TransitionInDays"]), "StorageClass": one["StorageClass"]} for one in rule["Transitions"]
        ]
    return api


def _from_rule(rule: Properties) -> Properties:
    filters = rule.get("Filter", {})
    filters = filters.get("And", filters)
    declared: Properties = {
        "Id": rule.get("ID"),
        "Status": rule.get("Status"),
        "Prefix": filters.get("Prefix"),
        "ObjectSizeGreaterThan": filters.get("ObjectSizeGreaterThan"),
        "ObjectSizeLessThan": filters.get("ObjectSizeLessThan"),
        "TagFilters": filters.get("Tags") or ([filters["Tag"]] if "Tag" in filters else None),
        "ExpirationInDays": rule.get("Expiration", {}).get("Days"),
        "ExpiredObjectDeleteMarker": rule.get("Expiration", {}).get("ExpiredObjectDeleteMarker"),
        "NoncurrentVersionExpiration": rule.get("NoncurrentVersionExpiration"),
        "AbortIncompleteMultipartUpload": rule.get("AbortIncompleteMultipartUpload"),
    }
    if "Transitions" in rule:
        declared["Transitions"] = [
            {"TransitionInDays": one.get("Days"), "StorageClass": one["StorageClass"]} for one in rule["Transitions"]
        ]
    return {name: value for name, value in declared.items() if value is not None}


def _integers(value: Properties) -> Properties:
    return {name: int(item) for name, item in value.items()}


_CORS = {"Id": "ID", "MaxAge": "MaxAgeSeconds", "ExposedHeaders": "ExposeHeaders"}


def _put_cors(s3: Any, name: str, value: Any) -> None:
    rules = [{_CORS.get(key, key): item for key, item in rule.items()} for rule in value["CorsRules"]]
    s3.put_bucket_cors(Bucket=name, CORSConfiguration={"CORSRules": rules})


def _read_cors(s3: Any, name: str) -> Any:
    back = {api: own for own, api in _CORS.items()}
    rules = s3.get_bucket_cors(Bucket=name)["CORSRules"]
    return {"CorsRules": [{back.get(key, key): item for key, item in rule.items()} for rule in rules]}


def _put_website(s3: Any, name: str, value: Any) -> None:
    api: Properties = {}
    if "IndexDocument" in value:
        api["IndexDocument"] = {"Suffix": value["IndexDocument"]}
    if "ErrorDocument" in value:
        api["ErrorDocument"] = {"Key": value["ErrorDocument"]}
    if "RedirectAllRequestsTo" in value:
        api["RedirectAllRequestsTo"] = value["RedirectAllRequestsTo"]
    if "RoutingRules" in value:
        api["RoutingRules"] = [
            {"Redirect": rule["RedirectRule"]}
            | ({"Condition": rule["RoutingRuleCondition"]} if "RoutingRuleCondition" in rule else {})
            for rule in value["RoutingRules"]
        ]
    s3.put_bucket_website(Bucket=name, WebsiteConfiguration=api)


def _read_website(s3: Any, name: str) -> Any:
    api = s3.get_bucket_website(Bucket=name)
    value: Properties = {}
    if "IndexDocument" in api:
        value["IndexDocument"] = api["IndexDocument"]["Suffix"]
    if "ErrorDocument" in api:
        value["ErrorDocument"] = api["ErrorDocument"]["Key"]
    if "RedirectAllRequestsTo" in api:
        value["RedirectAllRequestsTo"] = api["RedirectAllRequestsTo"]
    if "RoutingRules" in api:
        value["RoutingRules"] = [
            {"RedirectRule": rule["Redirect"]}
            | ({"RoutingRuleCondition": rule["Condition"]} if "Condition" in rule else {})
            for rule in api["RoutingRules"]
        ]
    return value


def _put_tags(s3: Any, name: str, value: Any) -> None:
    s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": tag_list(value)})


_SETTINGS: dict[str, tuple[_Put, Callable[[Any, str], Any]]] = {
    "OwnershipControls": (
        lambda s3, name, value: s3.put_bucket_ownership_controls(Bucket=name, OwnershipControls=value),
        lambda s3, name: s3.delete_bucket_ownership_controls(Bucket=name),
    ),
    "PublicAccessBlockConfiguration": (
        lambda s3, name, value: s3.put_public_access_block(
            Bucket=name,
            PublicAccessBlockConfiguration={key: str(item).lower() == "true" for key, item in value.items()},
        ),
        lambda s3, name: s3.delete_public_access_block(Bucket=name),
    ),
    "BucketEncryption": (_put_encryption, lambda s3, name: s3.delete_bucket_encryption(Bucket=name)),
    "VersioningConfiguration": (
        lambda s3, name, value: s3.put_bucket_versioning(Bucket=name, VersioningConfiguration=value),
        lambda s3, name: s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Suspended"}),
    ),
    "LifecycleConfiguration": (
        lambda s3, name, value: s3.put_bucket_lifecycle_configuration(
            Bucket=name, LifecycleConfiguration={"Rules": [_to_rule(rule) for rule in value["Rules"]]}
        ),
        lambda s3, name: s3.delete_bucket_lifecycle(Bucket=name),
    ),
    "CorsConfiguration": (_put_cors, lambda s3, name: s3.delete_bucket_cors(Bucket=name)),
    "WebsiteConfiguration": (_put_website, lambda s3, name: s3.delete_bucket_website(Bucket=name)),
    "Tags": (_put_tags, lambda s3, name: s3.delete_bucket_tagging(Bucket=name)),
}
_READERS: dict[str, Callable[[Any, str], Any]] = {
    "OwnershipControls": lambda s3, name: s3.get_bucket_ownership_controls(Bucket=name)["OwnershipControls"],
    "PublicAccessBlockConfiguration": lambda s3, name: s3.get_public_access_block(Bucket=name)[
        "PublicAccessBlockConfiguration"
    ],
    "BucketEncryption": _read_encryption,
    "VersioningConfiguration": lambda s3, name: {"Status": s3.get_bucket_versioning(Bucket=name).get("Status")},
    "LifecycleConfiguration": lambda s3, name: {
        "Rules": [_from_rule(rule) for rule in s3.get_bucket_lifecycle_configuration(Bucket=name)["Rules"]]
    },
    "CorsConfiguration": _read_cors,
    "WebsiteConfiguration": _read_website,
    "Tags": lambda s3, name: s3.get_bucket_tagging(Bucket=name)["TagSet"],
}


def _exists(s3: Any, name: str) -> bool:
    from botocore.exceptions import ClientError

    try:
        s3.head_bucket(Bucket=name)
    except ClientError as error:
        if error.response["ResponseMetadata"]["HTTPStatusCode"] == 404:
            return False
        raise
    return True


def _read(context: Context, physical_id: str) -> Reading | None:
    from botocore.exceptions import ClientError

    s3 = context.client("s3")
    if not _exists(s3, physical_id):
        return None
    properties: Properties = {"BucketName": physical_id}
    for prop, reader in _READERS.items():
        try:
            properties[prop] = reader(s3, physical_id)
        except ClientError as error:
            # "There is no such configuration" is an answer; anything else is a failure.
            if error.response["ResponseMetadata"]["HTTPStatusCode"] != 404:
                raise
    suffix = url_suffix(context.region)
    attributes = {
        "Arn": context.arn("s3", physical_id, region=False, account=False),
        "DomainName": f"{physical_id}.s3.{suffix}",
        "RegionalDomainName": f"{physical_id}.s3.{context.region}.{suffix}",
        "DualStackDomainName": f"{physical_id}.s3.dualstack.{context.region}.{suffix}",
        "WebsiteURL": f"http://{physical_id}.s3-website.{context.region}.{suffix}",
    }
    return Reading(properties=properties, attributes=attributes)


def _delete(context: Context, physical_id: str, properties: Properties) -> None:
    s3 = context.client("s3")
    if _exists(s3, physical_id):
        s3.delete_bucket(Bucket=physical_id)


BUCKET = ResourceType(
    name="AWS::S3::Bucket",
    properties=frozenset({"BucketName", *_SETTINGS}),
    replace_on=frozenset({"BucketName"}),
    attributes=frozenset({"Arn", "DomainName", "RegionalDomainName", "DualStackDomainName", "WebsiteURL"}),
    unordered=frozenset({"Tags", "Rules", "TagFilters"}),
    name_property="BucketName",
    create=_create,
    read=_read,
    update=_update,
    delete=_delete,
)


def _put_policy(request: Request) -> str:
    bucket = str(request.properties["Bucket"])
    request.context.client("s3").put_bucket_policy(
        Bucket=bucket, Policy=json.dumps(request.properties["PolicyDocument"])
    )
    return bucket


def _read_policy(context: Context, physical_id: str) -> Reading | None:
    from botocore.exceptions import ClientError

    try:
        policy = context.client("s3").get_bucket_policy(Bucket=physical_id)["Policy"]
    except ClientError as error:
        if error.response["ResponseMetadata"]["HTTPStatusCode"] == 404:
            return None
        raise
    return Reading(properties={"Bucket": physical_id, "PolicyDocument": json.loads(policy)})


def _delete_policy(context: Context, physical_id: str, properties: Properties) -> None:
    if _read_policy(context, physical_id) is not None:
        context.client("s3").delete_bucket_policy(Bucket=physical_id)


BUCKET_POLICY = ResourceType(
    name="AWS::S3::BucketPolicy",
    properties=frozenset({"Bucket", "PolicyDocument"}),
    required=frozenset({"Bucket", "PolicyDocument"}),
    replace_on=frozenset({"Bucket"}),
    tags=None,
    create=_put_policy,
    read=_read_policy,
    update=lambda request, physical_id: _put_policy(request),
    delete=_delete_policy,
)

TYPES = (BUCKET, BUCKET_POLICY)
