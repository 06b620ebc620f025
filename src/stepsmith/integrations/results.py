"""What a call gives back, by shape: enough to say whether a path into a result can exist."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from stepsmith.integrations.casing import Style, member_name
from stepsmith.integrations.conversion import find_member
from stepsmith.integrations.models import Shape, model_of, service_model, services
from stepsmith.integrations.resource import Integration

METADATA: Final = frozenset({"SdkHttpMetadata", "SdkResponseMetadata"})


@dataclass(frozen=True, slots=True)
class _Finished:
    """The describing call whose answer is the result of a ``.sync`` task, and the way into that answer."""

    segment: str
    operation: str
    way: tuple[str, ...] = ()


FINISHED: Final[dict[tuple[str, str], _Finished]] = {
    ("batch", "submitJob"): _Finished("batch", "DescribeJobs", ("jobs", "*")),
    ("ecs", "runTask"): _Finished("ecs", "DescribeTasks", ("tasks", "*")),
    ("glue", "startJobRun"): _Finished("glue", "GetJobRun", ("JobRun",)),
    ("athena", "startQueryExecution"): _Finished("athena", "GetQueryExecution"),
    ("states", "startExecution"): _Finished("sfn", "DescribeExecution"),
    ("sagemaker", "createTrainingJob"): _Finished("sagemaker", "DescribeTrainingJob"),
    ("sagemaker", "createTransformJob"): _Finished("sagemaker", "DescribeTransformJob"),
    ("sagemaker", "createProcessingJob"): _Finished("sagemaker", "DescribeProcessingJob"),
    ("sagemaker", "createHyperParameterTuningJob"): _Finished("sagemaker", "DescribeHyperParameterTuningJob"),
    ("sagemaker", "createLabelingJob"): _Finished("sagemaker", "DescribeLabelingJob"),
}

# [D] the optimized action answers with members of its own, such as ClusterId.
_OWN_RESULTS: Final = frozenset({("elasticmapreduce", "createCluster"), ("elasticmapreduce", "addStep")})


@dataclass(frozen=True, slots=True)
class MissingMember:
    """``position`` is that of the first step of a path that no result has; ``known`` what stands there instead."""

    position: int
    known: tuple[str, ...]


def missing_member(
    integration: Integration, path: Sequence[str | int], *, through_lists: bool = False
) -> MissingMember | None:
    """Where a path leaves the shape of a result; None where it does not, or where the shape is not known.

    ``through_lists`` as JSONata reads: a member of a list is that member of its items.
    """
    found = result_shape(integration)
    if found is None or not path or path[0] in METADATA:
        return None
    shapes, name, style = found
    for position, step in enumerate(path):
        shape = shapes.get(name, {})
        while through_lists and shape.get("type") == "list" and isinstance(step, str):
            shape = shapes.get(shape["member"]["shape"], {})
        kind = shape.get("type")
        if shape.get("document") or kind is None:
            return None
        if kind == "structure":
            members = shape.get("members", {})
            member = find_member(shape, step) if isinstance(step, str) else None
            if member is None or member_name(member, style) != step:
                return MissingMember(position, tuple(member_name(one, style) for one in members))
            name = members[member]["shape"]
        elif kind == "list" and isinstance(step, int):
            name = shape["member"]["shape"]
        elif kind == "map" and isinstance(step, str):
            name = shape["value"]["shape"]
        else:
            return None if is_parsed(integration, path[:position]) else MissingMember(position, ())
    return None


def has_result_member(integration: Integration, path: Sequence[str | int]) -> bool | None:
    """Whether a result can have a value at ``path``; None where nothing is known about the result.

    ``path`` is made of members as a state machine writes them, keys of maps and indexes of arrays.
    """
    found = result_shape(integration)
    if found is None:
        return None
    shapes, name, style = found
    if path and path[0] in METADATA:
        return style == "optimized"
    return _has(shapes, name, list(path), style, integration)


def result_members(integration: Integration) -> tuple[str, ...] | None:
    """The members of the result, for suggestions; None where nothing is known."""
    found = result_shape(integration)
    if found is None:
        return None
    shapes, name, style = found
    return tuple(member_name(member, style) for member in shapes[name].get("members", {}))


def result_shape(integration: Integration) -> tuple[Mapping[str, Shape], str, Style] | None:
    """The shapes of a service's model, the name of the result's own among them, and how its members are spelt; None
    where nothing is known.
    """
    if integration.kind not in ("optimized", "sdk") or integration.pattern == "wait_for_task_token":
        return None
    if integration.kind == "optimized" and (integration.service, integration.action) in _OWN_RESULTS:
        return None
    style: Style = "sdk" if integration.kind == "sdk" else "optimized"
    if integration.pattern in ("sync", "sync:2"):
        return _finished_shape(integration)
    operation = model_of(integration)
    if operation is None or operation.output is None:
        return None
    return operation.shapes, operation.output, style


def _finished_shape(integration: Integration) -> tuple[Mapping[str, Shape], str, Style] | None:
    finished = FINISHED.get((integration.service, integration.action))
    if finished is None:
        return None
    model = service_model(services()[finished.segment].directory)
    name = model["operations"][finished.operation]["output"]["shape"]
    shapes = model["shapes"]
    for step in finished.way:
        name = shapes[name]["member"]["shape"] if step == "*" else shapes[name]["members"][step]["shape"]
    return shapes, name, "optimized"


def _has(
    shapes: Mapping[str, Shape], name: str, path: list[Any], style: Style, integration: Integration
) -> bool | None:
    for position, step in enumerate(path):
        shape = shapes.get(name, {})
        kind = shape.get("type")
        if shape.get("document"):
            return None
        if kind == "structure":
            member = find_member(shape, step) if isinstance(step, str) else None
            if member is None or member_name(member, style) != step:
                return False
            name = shape["members"][member]["shape"]
        elif kind == "list":
            if not isinstance(step, int):
                return False
            name = shape["member"]["shape"]
        elif kind == "map":
            if not isinstance(step, str):
                return False
            name = shape["value"]["shape"]
        else:
            return None if is_parsed(integration, path[:position]) else False
    return True


def is_parsed(integration: Integration, path: Sequence[str | int]) -> bool:
    """Whether the member at ``path`` is text that the integration parses: anything may be inside."""
    if (integration.service, integration.action) == ("lambda", "invoke") and integration.kind == "optimized":
        return list(path) == ["Payload"]
    return integration.pattern == "sync:2" and list(path) in (["Input"], ["Output"])
