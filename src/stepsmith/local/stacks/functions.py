"""AWS::Lambda::Function. The code that the service holds must be the code that was named, byte for byte."""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
from typing import Any

from stepsmith.local.stacks.errors import ResourceFailure
from stepsmith.local.stacks.resource_type import Context, Properties, Reading, Request, ResourceType, tag_map

_CONFIGURATION = (
    "Description",
    "Environment",
    "EphemeralStorage",
    "Handler",
    "KmsKeyArn",
    "LoggingConfig",
    "MemorySize",
    "Role",
    "Runtime",
    "Timeout",
    "TracingConfig",
)
# What the service behind ignores when a function is updated: then the function is made anew under its name, which
# gives the same ARN and, as nothing else of a function outlives a deployment, the same end.
_ONLY_AT_CREATION = ("Architectures", "EphemeralStorage", "TracingConfig", "KmsKeyArn")
_INTEGERS = ("MemorySize", "Timeout")


def _create(request: Request) -> str:
    context = request.context
    given = request.properties.get("FunctionName")
    name = str(given or context.names.physical(context.stack_name, request.logical_id, maximum=64))
    _make(request, name)
    return name


def _make(request: Request, name: str) -> None:
    properties = request.properties
    client = request.context.client("lambda")
    arguments = _configuration(properties)
    if "Architectures" in properties:
        arguments["Architectures"] = properties["Architectures"]
    if properties.get("Tags"):
        arguments["Tags"] = tag_map(properties["Tags"])
    client.create_function(FunctionName=name, PackageType="Zip", Code=_source(request.context, properties), **arguments)
    _reserve(client, name, properties)


def _configuration(properties: Properties) -> Properties:
    arguments = {key: properties[key] for key in _CONFIGURATION if key in properties}
    for key in _INTEGERS:
        if key in arguments:
            arguments[key] = int(arguments[key])
    if "EphemeralStorage" in arguments:
        arguments["EphemeralStorage"] = {"Size": int(arguments["EphemeralStorage"]["Size"])}
    if "Environment" in arguments:
        variables = arguments["Environment"].get("Variables", {})
        arguments["Environment"] = {"Variables": {str(key): str(value) for key, value in variables.items()}}
    return arguments


def _source(context: Context, properties: Properties) -> Properties:
    """Where the service shall take the code from. It accepts a key that does not exist, so we look first."""
    code = properties["Code"]
    if "ZipFile" in code:
        return {"ZipFile": _bytes(context, properties)}
    _fetch(context, code, "head_object")
    return dict(code)


def _bytes(context: Context, properties: Properties) -> bytes:
    code = properties["Code"]
    unknown = sorted(set(code) - {"S3Bucket", "S3Key", "S3ObjectVersion", "ZipFile"})
    if unknown:
        raise ResourceFailure(f"Encountered unsupported property Code/{unknown[0]}")
    if "ZipFile" in code:
        return _inline(str(code["ZipFile"]), str(properties.get("Runtime", "")))
    body: bytes = _fetch(context, code, "get_object")["Body"].read()
    if not zipfile.is_zipfile(io.BytesIO(body)):
        raise ResourceFailure(
            f"Could not unzip uploaded file s3://{code['S3Bucket']}/{code['S3Key']}. "
            "Please check your file, then try to upload again."
        )
    return body


def _fetch(context: Context, code: Properties, operation: str) -> Any:
    from botocore.exceptions import ClientError

    version = {"VersionId": code["S3ObjectVersion"]} if "S3ObjectVersion" in code else {}
    try:
        return getattr(context.client("s3"), operation)(Bucket=code["S3Bucket"], Key=code["S3Key"], **version)
    except ClientError as error:
        status = error.response["ResponseMetadata"]["HTTPStatusCode"]
        detail = error.response["Error"]
        # A HEAD request is answered without a body: what is missing must be said here.
        if status == 404 and detail["Code"] == "404":
            detail = {"Code": "NoSuchKey", "Message": "The specified key does not exist."}
        raise ResourceFailure(
            f'Resource handler returned message: "Error occurred while GetObject. S3 Error Code: {detail["Code"]}. '
            f'S3 Error Message: {detail["Message"]} (Service: Lambda, Status Code: 400)" '
            f"(RequestToken: {context.names.uuid()}, HandlerErrorCode: InvalidRequest)"
        ) from error


def _inline(text: str, runtime: str) -> bytes:
    """The archive that Lambda makes of code written in the template: one file, always the same bytes."""
    names = {"python": "index.py", "nodejs": "index.js"}
    name = next((file for prefix, file in names.items() if runtime.startswith(prefix)), None)
    if name is None:
        raise ResourceFailure("ZipFile can only be used when Runtime is set to nodejs or python")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), text)
    return buffer.getvalue()


def _reserve(client: Any, name: str, properties: Properties) -> None:
    if "ReservedConcurrentExecutions" in properties:
        reserved = int(properties["ReservedConcurrentExecutions"])
        client.put_function_concurrency(FunctionName=name, ReservedConcurrentExecutions=reserved)


def _update(request: Request, physical_id: str) -> str:
    client = request.context.client("lambda")
    properties = request.properties
    if request.changed(*_ONLY_AT_CREATION):
        _source(request.context, properties)  # code that cannot be fetched must not cost the function
        client.delete_function(FunctionName=physical_id)
        _make(request, physical_id)
        return physical_id
    if request.changed("Code", "Runtime"):
        client.update_function_code(FunctionName=physical_id, **_source(request.context, properties))
    if request.changed(*_CONFIGURATION):
        arguments = {"Description": "", "Environment": {"Variables": {}}, "MemorySize": 128, "Timeout": 3}
        client.update_function_configuration(FunctionName=physical_id, **(arguments | _configuration(properties)))
    if request.changed("ReservedConcurrentExecutions"):
        if "ReservedConcurrentExecutions" in properties:
            _reserve(client, physical_id, properties)
        else:
            client.delete_function_concurrency(FunctionName=physical_id)
    if request.changed("Tags"):
        arn = client.get_function(FunctionName=physical_id)["Configuration"]["FunctionArn"]
        old = list(tag_map(request.previous.get("Tags")))
        if old:
            client.untag_resource(Resource=arn, TagKeys=old)
        if properties.get("Tags"):
            client.tag_resource(Resource=arn, Tags=tag_map(properties["Tags"]))
    return physical_id


def _read(context: Context, physical_id: str) -> Reading | None:
    client = context.client("lambda")
    try:
        answer = client.get_function(FunctionName=physical_id)
    except client.exceptions.ResourceNotFoundException:
        return None
    configuration = answer["Configuration"]
    properties = {key: configuration.get(key) for key in _CONFIGURATION}
    properties |= {
        "FunctionName": configuration["FunctionName"],
        "Architectures": configuration.get("Architectures", ["x86_64"]),
        "PackageType": configuration.get("PackageType", "Zip"),
        "ReservedConcurrentExecutions": answer.get("Concurrency", {}).get("ReservedConcurrentExecutions"),
        "Tags": [{"Key": key, "Value": value} for key, value in answer.get("Tags", {}).items()],
        "CodeSha256": configuration.get("CodeSha256"),
    }
    return Reading(properties=properties, attributes={"Arn": configuration["FunctionArn"]})


def _delete(context: Context, physical_id: str, properties: Properties) -> None:
    client = context.client("lambda")
    try:
        client.delete_function(FunctionName=physical_id)
    except client.exceptions.ResourceNotFoundException:
        return


def _verify_code(request: Request, reading: Reading) -> None:
    expected = base64.b64encode(hashlib.sha256(_bytes(request.context, request.properties)).digest()).decode()
    found = reading.properties["CodeSha256"]
    if found != expected:
        raise ResourceFailure(f"The function's code is not the code that was named: SHA-256 {found}, not {expected}")


FUNCTION = ResourceType(
    name="AWS::Lambda::Function",
    properties=frozenset(
        {
            *_CONFIGURATION,
            "FunctionName",
            "Code",
            "Architectures",
            "PackageType",
            "ReservedConcurrentExecutions",
            "Tags",
        }
    ),
    required=frozenset({"Code", "Role"}),
    replace_on=frozenset({"FunctionName", "PackageType"}),
    attributes=frozenset({"Arn"}),
    kept={"Code": "compared by its SHA-256 with what the service holds, not by the place it came from"},
    unordered=frozenset({"Tags"}),
    name_property="FunctionName",
    verify=_verify_code,
    create=_create,
    read=_read,
    update=_update,
    delete=_delete,
)

TYPES = (FUNCTION,)
