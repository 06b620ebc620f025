"""What a distributed Map needs: to start, follow and redrive executions of its own machine, its dataset, its results.

Evidence: the guide's IAM pages for ItemReader and ResultWriter [D], aws-cdk-lib's grants [C].
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from stepsmith.asl.model import Json, MapState
from stepsmith.permissions.statement import Statement

OWN_NAME: Final = "${AWS::StackName}"
"""How the templates written here name a Standard machine. Its own reference would make a circle through the role."""

_STATES: Final = "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}"
_S3: Final = "arn:${AWS::Partition}:s3:::"
_MANIFESTS: Final = "the manifest names the files when it is read"
_RUN_TIME: Final = "known only when the state runs"


def distributed_map_statements(name: str, state: MapState, machine_name: str) -> tuple[Statement, ...]:
    """The statements for one Map; ``machine_name`` is the machine's own, which may hold tokens."""
    children = f"{_STATES}:execution:{machine_name}/{state.label or '*'}:*"
    return (
        Statement(
            purpose="states StartExecution",
            needed_by=(name,),
            actions=("states:StartExecution",),
            resources=(f"{_STATES}:stateMachine:{machine_name}",),
            why="a distributed Map runs its items as executions of its own machine",
        ),
        Statement(
            purpose="states DescribeExecution",
            needed_by=(name,),
            actions=("states:DescribeExecution", "states:StopExecution"),
            resources=(f"{_STATES}:execution:{machine_name}:*", children),
        ),
        Statement(
            purpose="states RedriveExecution",
            needed_by=(name,),
            actions=("states:RedriveExecution",),
            resources=(children,),
        ),
        *_reader(name, state.item_reader),
        *_writer(name, state.result_writer),
    )


def _reader(name: str, reader: Json) -> Iterator[Statement]:
    if not isinstance(reader, dict):
        return
    arguments, config = _arguments(reader), reader.get("ReaderConfig") or {}
    bucket = _static(arguments, "Bucket")
    if str(reader.get("Resource", "")).endswith(":s3:listObjectsV2"):
        prefix = _static(arguments, "Prefix", absent="")
        yield Statement(
            purpose="s3 ListBucket",
            needed_by=(name,),
            actions=("s3:ListBucket",),
            resources=(_S3 + (bucket or "*"),),
            condition={"StringLike": {"s3:prefix": [f"{prefix}*"]}} if prefix else {},
            why=None if bucket else f"the bucket is {_RUN_TIME}",
        )
        if config.get("Transformation") == "LOAD_AND_FLATTEN":
            yield _get(name, bucket, f"{prefix or ''}*", versioned=False)
        return
    manifest = config.get("InputType") == "MANIFEST" or "ManifestType" in config
    key = "*" if manifest else _static(arguments, "Key") or "*"
    versioned = "VersionId" in arguments or "VersionId.$" in arguments
    yield _get(name, bucket, key, versioned=versioned, why=_MANIFESTS if manifest else None)


def _get(name: str, bucket: str | None, key: str, *, versioned: bool, why: str | None = None) -> Statement:
    return Statement(
        purpose="s3 GetObject",
        needed_by=(name,),
        actions=("s3:GetObject", "s3:GetObjectVersion") if versioned else ("s3:GetObject",),
        resources=(f"{_S3}{bucket or '*'}/{key}",),
        why=why if bucket else f"the bucket is {_RUN_TIME}",
    )


def _writer(name: str, writer: Json) -> Iterator[Statement]:
    if not isinstance(writer, dict) or "Resource" not in writer:
        return
    arguments = _arguments(writer)
    bucket, prefix = _static(arguments, "Bucket"), _static(arguments, "Prefix", absent="")
    folder = f"{prefix.removesuffix('/')}/" if prefix else ""
    yield Statement(
        purpose="s3 PutObject",
        needed_by=(name,),
        # [C] large result files are written in parts.
        actions=("s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload"),
        resources=(f"{_S3}{bucket or '*'}/{folder}*",),
        why=None if bucket else f"the bucket is {_RUN_TIME}",
    )


def _arguments(field: Mapping[str, Json]) -> Mapping[str, Json]:
    written = field.get("Arguments", field.get("Parameters"))
    return written if isinstance(written, dict) else {}


def _static(arguments: Mapping[str, Json], name: str, *, absent: str | None = None) -> str | None:
    """The text that stands there; None where only a run knows it."""
    if f"{name}.$" in arguments:
        return None
    value = arguments.get(name, absent)
    return value if isinstance(value, str) and not value.startswith("{%") else None
