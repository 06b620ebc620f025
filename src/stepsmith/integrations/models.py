"""Service models as botocore ships them, read as files: importing botocore's own loaders costs 95 ms.

A service's model is read when it is first asked for, and kept. ``services.json`` beside this module says which folder
holds which service; ``scripts/generate_services.py`` writes it.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final, TypeAlias

from stepsmith.integrations.casing import exception_prefix, segment_of
from stepsmith.integrations.patterns import suggest
from stepsmith.integrations.resource import Integration, ResourceError

Shape: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """``directory`` is botocore's folder, which is also boto3's client name. ``signing_name`` begins its IAM actions
    by default. ``exception_prefix`` begins its error names in SDK integrations.
    """

    segment: str
    directory: str
    signing_name: str
    exception_prefix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationModel:
    """One API operation. ``input`` and ``output`` are names in ``shapes``, None where the API has none."""

    service: Service
    name: str
    input: str | None
    output: str | None
    errors: tuple[str, ...]
    shapes: Mapping[str, Shape]

    @property
    def client(self) -> str:
        """The name for ``boto3.client``."""
        return self.service.directory

    @property
    def method(self) -> str:
        """The client's method: ``SubmitJob`` → ``submit_job``."""
        return method_name(self.name)


OPTIMIZED_OPERATIONS: Final[dict[tuple[str, str], tuple[str, str] | None]] = {
    # Optimized actions whose API has another service or name. None: no API behind, or one with other parameters.
    ("apigateway", "invoke"): None,
    ("bedrock", "invokeModel"): None,
    ("eks", "call"): None,
    ("eks", "runJob"): None,
    ("elasticmapreduce", "createCluster"): ("emr", "RunJobFlow"),
    ("elasticmapreduce", "terminateCluster"): None,
    ("elasticmapreduce", "addStep"): None,
    ("elasticmapreduce", "cancelStep"): None,
    ("elasticmapreduce", "setClusterTerminationProtection"): None,
    ("elasticmapreduce", "modifyInstanceFleetByName"): None,
    ("elasticmapreduce", "modifyInstanceGroupByName"): None,
    ("http", "invoke"): None,
}
OPTIMIZED_SEGMENTS: Final = {
    "elasticmapreduce": "emr",
    "emr-containers": "emrcontainers",
    "emr-serverless": "emrserverless",
    "events": "eventbridge",
    "states": "sfn",
}
UNSUPPORTED: Final = {
    # [D] (supported APIs): SDK integrations cannot stream or use these.
    ("lambda", "invokeAsync"),
    ("lambda", "invokeWithResponseStream"),
    ("emr", "describeJobFlows"),
    ("efs", "createTags"),
    ("kinesis", "subscribeToShard"),
    ("s3", "selectObjectContent"),
    ("lexruntimev2", "startConversation"),
    ("bedrockruntime", "converseStream"),
    ("bedrockruntime", "invokeModelWithResponseStream"),
}


@cache
def services() -> Mapping[str, Service]:
    """Every service of the SDK integrations, by ARN segment."""
    text = Path(__file__).with_name("services.json").read_text(encoding="utf-8")
    return {
        segment: Service(segment=segment, directory=directory, signing_name=signing, exception_prefix=prefix)
        for segment, (directory, signing, prefix) in json.loads(text).items()
    }


def service_of(segment: str, *, optimized: bool = False) -> Service:
    """Raises ResourceError for a segment that no service has."""
    found = services().get(OPTIMIZED_SEGMENTS.get(segment, segment) if optimized else segment)
    if found is None:
        raise ResourceError(f"botocore knows no service '{segment}'. {suggest(segment, list(services()))}".rstrip())
    return found


def operation_model(segment: str, action: str, *, optimized: bool = False) -> OperationModel | None:
    """The API behind an action; None for an optimized action that is no single API.

    ``segment`` and ``action`` as in the ARN: ``s3`` and ``listObjectsV2``; for optimized integrations ``states`` and
    ``startExecution``. Raises ResourceError where the service or the action does not exist.
    """
    if optimized:
        special = OPTIMIZED_OPERATIONS.get((segment, action), ("", ""))
        if special is None:
            return None
        if special[1]:
            return _operation(services()[special[0]], special[1], action)
        if OPTIMIZED_SEGMENTS.get(segment, segment) not in services():
            return None
    elif (segment, action) in UNSUPPORTED:
        raise ResourceError(f"aws-sdk:{segment}:{action} is not supported by Step Functions.")
    return _operation(service_of(segment, optimized=optimized), action[:1].upper() + action[1:], action)


def _operation(service: Service, name: str, action: str) -> OperationModel:
    model = service_model(service.directory)
    operation = model["operations"].get(name)
    if operation is None:
        known = [f"{other[0].lower()}{other[1:]}" for other in model["operations"]]
        raise ResourceError(f"{service.segment} has no action '{action}'. {suggest(action, known)}".rstrip())
    return OperationModel(
        service=service,
        name=name,
        input=operation.get("input", {}).get("shape"),
        output=operation.get("output", {}).get("shape"),
        errors=tuple(error["shape"] for error in operation.get("errors", ())),
        shapes=model["shapes"],
    )


def check_resource(integration: Integration) -> str | None:
    """What is wrong with the service or the action of an SDK integration, None when nothing is. Reads the model."""
    if integration.kind != "sdk":
        return None
    try:
        operation_model(integration.service, integration.action)
    except ResourceError as error:
        return str(error)
    return None


def model_of(integration: Integration) -> OperationModel | None:
    """The API behind an integration; None where there is no single one, or none that botocore knows."""
    if integration.kind not in ("optimized", "sdk"):
        return None
    try:
        return operation_model(integration.service, integration.action, optimized=integration.kind == "optimized")
    except ResourceError:
        return None


@cache
def service_model(directory: str) -> Mapping[str, Any]:
    """The whole ``service-2.json`` of one of botocore's folders, in its newest version."""
    folder = data_directory() / directory
    versions = sorted(path for path in folder.iterdir() if path.is_dir()) if folder.is_dir() else []
    for version in reversed(versions):
        for name in ("service-2.json.gz", "service-2.json"):
            path = version / name
            if path.is_file():
                content = path.read_bytes()
                model: Mapping[str, Any] = json.loads(gzip.decompress(content) if name.endswith(".gz") else content)
                return model
    raise ResourceError(f"botocore holds no model of '{directory}'. Install a botocore that does.")


@cache
def data_directory() -> Path:
    """Where botocore keeps its models."""
    spec = find_spec("botocore")
    if spec is None or spec.origin is None:
        raise ResourceError("botocore is not installed; the models of AWS's services come with it.")
    return Path(spec.origin).parent / "data"


def method_name(operation: str) -> str:
    """The Python name of an API operation, as boto3's clients spell it."""
    if operation in _AS_THEY_ARE:
        return _AS_THEY_ARE[operation]
    for word in _ONE_WORD:
        operation = operation.replace(word, word.capitalize())
    plural = re.search(r"[A-Z]{2,}s$", operation)
    if plural is not None:
        # `ListWebACLs` → `list_web_acls`: the plural of an acronym is one word.
        operation = f"{operation[: plural.start()]}_{plural.group().lower()}"
    words = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", operation)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", words).lower()


_AS_THEY_ARE: Final = {"CreateOAuth2TokenWithTokenExchange": "create_o_auth2_token_with_token_exchange"}
_ONE_WORD: Final = ("iSCSI", "HITs", "PartiQL", "OAuth2", "WhatsApp", "OTel")


def build_index() -> dict[str, tuple[str, str, str]]:
    """Segment → (folder, signing name, exception prefix), from the metadata of every model."""
    index: dict[str, tuple[str, str, str]] = {}
    for folder in sorted(path for path in data_directory().iterdir() if path.is_dir() and path.name not in _COPIES):
        metadata = _metadata(folder)
        if metadata is None:
            continue
        service_id = metadata.get("serviceId") or metadata["endpointPrefix"]
        entry = (folder.name, metadata.get("signingName") or metadata["endpointPrefix"], exception_prefix(service_id))
        if index.setdefault(segment_of(service_id), entry) != entry:
            raise ValueError(f"two services share the segment {segment_of(service_id)}: {folder.name}")
    return index


_COPIES: Final = frozenset({"sms-voice"})
"""Folders that hold another folder's service under an older name."""


def dump_index(index: Mapping[str, tuple[str, str, str]]) -> str:
    lines = (f"  {json.dumps(segment)}: {json.dumps(index[segment])}" for segment in sorted(index))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _metadata(folder: Path) -> dict[str, Any] | None:
    """Only the beginning of the newest model is unpacked, where the metadata stands."""
    for version in sorted((path for path in folder.iterdir() if path.is_dir()), reverse=True):
        path = version / "service-2.json.gz"
        if path.is_file():
            with gzip.open(path, "rt", encoding="utf-8") as file:
                text = file.read(65_536)
            start = re.search(r'"metadata"\s*:\s*', text)
            if start is None:
                raise ValueError(f"{path} does not begin with its metadata")
            metadata: dict[str, Any] = json.JSONDecoder().raw_decode(text, start.end())[0]
            return metadata
    return None
