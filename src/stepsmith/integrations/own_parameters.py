"""Parameters of optimized integrations that are not those of an API: data [D] (the guide's page per service).

In the form of botocore's shapes, so that one checker reads both.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

Shapes: TypeAlias = Mapping[str, Mapping[str, Any]]

_BASIC: Final[dict[str, dict[str, Any]]] = {
    "String": {"type": "string"},
    "Boolean": {"type": "boolean"},
    "Integer": {"type": "integer"},
    "Any": {},
    "Strings": {"type": "list", "member": {"shape": "String"}},
    "Texts": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Any"}},
    "Lists": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Strings"}},
}


def _structure(members: Mapping[str, str], required: tuple[str, ...] = ()) -> dict[str, Any]:
    return {
        "type": "structure",
        "members": {name: {"shape": shape} for name, shape in members.items()},
        "required": list(required),
    }


def _shapes(members: Mapping[str, str], required: tuple[str, ...] = (), **others: dict[str, Any]) -> Shapes:
    return {**_BASIC, "Parameters": _structure(members, required), **others}


def _choice(*values: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(values)}


_EKS_CLUSTER: Final = {"ClusterName": "String", "CertificateAuthority": "String", "Endpoint": "String"}
_EKS_REQUIRED: Final = ("ClusterName", "CertificateAuthority", "Endpoint")

OWN_SHAPES: Final[dict[tuple[str, str], Shapes]] = {
    ("apigateway", "invoke"): _shapes(
        {
            "ApiEndpoint": "String",
            "Method": "Method",
            # [R] a plain string fails the execution: "The value of the field 'Headers' has an invalid format"
            "Headers": "Lists",
            "Stage": "String",
            "Path": "String",
            "QueryParameters": "Lists",
            "RequestBody": "Any",
            "AllowNullValues": "Boolean",
            "AuthType": "AuthType",
        },
        ("ApiEndpoint", "Method"),
        Method=_choice("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"),
        AuthType=_choice("NO_AUTH", "IAM_ROLE", "RESOURCE_POLICY"),
    ),
    ("http", "invoke"): _shapes(
        {
            "ApiEndpoint": "String",
            "Method": "Method",
            "Authentication": "Authentication",
            "InvocationConfig": "Authentication",
            "Headers": "Texts",
            "QueryParameters": "Texts",
            "RequestBody": "Any",
            "Transform": "Transform",
        },
        ("ApiEndpoint", "Method"),
        Method=_choice("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"),
        Authentication=_structure({"ConnectionArn": "String"}, ("ConnectionArn",)),
        Transform=_structure({"RequestBodyEncoding": "Encoding", "RequestEncodingOptions": "Options"}),
        Encoding=_choice("NONE", "URL_ENCODED"),
        Options=_structure({"ArrayFormat": "ArrayFormat"}),
        ArrayFormat=_choice("INDICES", "REPEAT", "COMMAS", "BRACKETS", "NONE"),
    ),
    ("bedrock", "invokeModel"): _shapes(
        {
            "ModelId": "String",
            "Body": "Any",
            "Accept": "String",
            "ContentType": "String",
            "Input": "Location",
            "Output": "Location",
            "GuardrailIdentifier": "String",
            "GuardrailVersion": "String",
            "Trace": "String",
        },
        ("ModelId",),
        Location=_structure({"S3Uri": "String"}),
    ),
    ("eks", "call"): _shapes(
        {
            **_EKS_CLUSTER,
            "Method": "Method",
            "Path": "String",
            "QueryParameters": "Lists",
            "RequestBody": "Any",
        },
        (*_EKS_REQUIRED, "Method", "Path"),
        Method=_choice("GET", "POST", "PUT", "DELETE", "HEAD", "PATCH"),
    ),
    ("eks", "runJob"): _shapes(
        {**_EKS_CLUSTER, "Job": "Any", "Namespace": "String", "LogOptions": "LogOptions"},
        (*_EKS_REQUIRED, "Job"),
        LogOptions=_structure({"RetrieveLogs": "Boolean", "RawLogs": "Boolean", "LogParameters": "Texts"}),
    ),
    ("elasticmapreduce", "terminateCluster"): _shapes({"ClusterId": "String"}, ("ClusterId",)),
    ("elasticmapreduce", "addStep"): _shapes(
        {"ClusterId": "String", "Step": "Any", "ExecutionRoleArn": "String"}, ("ClusterId", "Step")
    ),
    ("elasticmapreduce", "cancelStep"): _shapes(
        {"ClusterId": "String", "StepId": "String", "StepCancellationOption": "String"}, ("ClusterId", "StepId")
    ),
    ("elasticmapreduce", "setClusterTerminationProtection"): _shapes(
        {"ClusterId": "String", "TerminationProtected": "Boolean"}, ("ClusterId", "TerminationProtected")
    ),
    ("elasticmapreduce", "modifyInstanceFleetByName"): _shapes(
        {"ClusterId": "String", "InstanceFleetName": "String", "InstanceFleet": "Any"},
        ("ClusterId", "InstanceFleetName", "InstanceFleet"),
    ),
    ("elasticmapreduce", "modifyInstanceGroupByName"): _shapes(
        {"ClusterId": "String", "InstanceGroupName": "String", "InstanceGroup": "Any"},
        ("ClusterId", "InstanceGroupName", "InstanceGroup"),
    ),
}

EXTRA_MEMBERS: Final[dict[tuple[str, str], frozenset[str]]] = {
    # The guide spells this member of SQS in the singular.
    ("sqs", "sendMessage"): frozenset({"MessageAttribute"}),
}

TEXT_MEMBERS: Final = frozenset(
    {"Message", "MessageBody", "Detail", "Input", "Output", "Body", "Payload", "PolicyDocument", "SecretString"}
)
"""String members into which people put objects, which Step Functions turns to JSON text."""
