"""<workflow>.template.yaml: a machine, its resources and a role for each of them.

Code is named by parameter and filled in at deployment, so that editing code never makes the template stale. What the
platform provides (the bucket for code, queues) comes by parameter too.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from stepsmith.asl.model import Machine
from stepsmith.cloudformation.batch import job_definition, queue_output
from stepsmith.cloudformation.intrinsics import Intrinsic, get_att, ref, resolve, sub
from stepsmith.cloudformation.machine import state_machine
from stepsmith.cloudformation.roles import role, same_account, states_conditions
from stepsmith.cloudformation.storage import bucket, log_group
from stepsmith.configuration import BatchFiles
from stepsmith.configuration import JobDefinition as JobFile
from stepsmith.configuration.batch import logical_id
from stepsmith.diagnostics.suggestion import nearest
from stepsmith.errors import ConfigurationError, DefinitionError
from stepsmith.permissions import (
    function_statements,
    job_execution_statements,
    job_statements,
    logging_statements,
    machine_statements,
    tracing_statements,
)
from stepsmith.resources import Bucket, Budget, Function, JobDefinition, JobQueue, Parameter, Resource, Topic

Template = dict[str, Any]

LOG_RETENTION_DAYS = 30


class Built(Protocol):
    """What the template needs of a built workflow."""

    @property
    def machine(self) -> Machine: ...


def code_key_parameter(function: Function[Any, Any]) -> str:
    """The parameter with the key of a function's zip in the artifact bucket."""
    return f"{function.id}CodeKey"


def image_parameter(image: str) -> str:
    """The parameter with the address of an image; an image is named by its workflow's folder."""
    return f"{logical_id(image)}Image"


def workflow_template(
    built: Built,
    resources: Iterable[Resource],
    batch: BatchFiles,
    *,
    name: str,
    type: Literal["STANDARD", "EXPRESS"] = "STANDARD",
) -> Template:
    """The template of one workflow. ``name`` is its folder's; the same input gives the same template."""
    collection = _Collection.of(resources, batch, place=f"workflow {name}")
    parts = _Parts(tokens=_tokens(collection))
    for item in collection.buckets:
        parts.resources.update(bucket(f"{item.id}Bucket", versioned=item.versioned))
        parts.outputs[f"{item.id}BucketName"] = {"Value": ref(f"{item.id}Bucket")}
    for topic in collection.topics:
        parts.resources[f"{topic.id}Topic"] = {
            "Type": "AWS::SNS::Topic",
            "Properties": {"KmsMasterKeyId": "alias/aws/sns"},
        }
        parts.outputs[f"{topic.id}TopicArn"] = {"Value": ref(f"{topic.id}Topic")}
    for budget in collection.budgets:
        parts.resources[f"{budget.id}Budget"] = _budget(budget)
    for function in collection.functions:
        _add_function(parts, function)
    for job in collection.jobs:
        _add_job(parts, job, batch.job_definitions[job.definition])
    _add_machine(parts, built.machine, type=type, name=name, jobs=collection.jobs)
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": f"The workflow {name} and what it needs",
        "Parameters": _parameters(collection, batch),
        "Resources": parts.resources,
        "Outputs": parts.outputs,
    }


@dataclass(slots=True)
class _Parts:
    tokens: dict[str, Intrinsic]
    resources: dict[str, Any] = field(default_factory=dict)
    outputs: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Collection:
    """A workflow's resources by kind, each once, by id; with the queues and buckets that others refer to."""

    buckets: tuple[Bucket, ...]
    budgets: tuple[Budget, ...]
    functions: tuple[Function[Any, Any], ...]
    jobs: tuple[JobDefinition, ...]
    parameters: tuple[Parameter, ...]
    queues: tuple[JobQueue, ...]
    topics: tuple[Topic, ...]

    @classmethod
    def of(cls, resources: Iterable[Resource], batch: BatchFiles, *, place: str) -> _Collection:
        everything: dict[tuple[str, str], Resource] = {}
        waiting = list(resources)
        while waiting:
            item = waiting.pop(0)
            known = everything.setdefault((item.__class__.__name__, item.id), item)
            if known != item:
                raise DefinitionError(f"{place}: two resources are {item.__class__.__name__}({item.id!r}); rename one")
            if known is not item:
                continue
            match item:
                case JobDefinition():
                    waiting += [item.queue, *item.reads, *([item.bucket] if item.bucket else [])]
                case Budget(limit_usd=Parameter() as limit):
                    waiting.append(limit)
                case _:
                    pass

        def kind(cls: Any) -> tuple[Any, ...]:
            return tuple(sorted((x for x in everything.values() if isinstance(x, cls)), key=lambda x: x.id))

        collection = cls(*map(kind, (Bucket, Budget, Function, JobDefinition, Parameter, JobQueue, Topic)))
        for queue in collection.queues:
            if queue.id not in batch.job_queues:
                raise _missing(place, f"JobQueue({queue.id!r})", "job_queues", queue.id, batch.job_queues)
        for job in collection.jobs:
            _check_job(job, batch, place)
        return collection


def _check_job(job: JobDefinition, batch: BatchFiles, place: str) -> None:
    file = batch.job_definitions.get(job.definition)
    if file is None:
        raise _missing(place, f"JobDefinition({job.id!r})", "job_definitions", job.definition, batch.job_definitions)
    queue = batch.job_queues[job.queue.id]
    if file.platform != queue.platform:
        raise ConfigurationError(
            f"found {file.platform}, but {place} submits it as {job.id} to the queue {queue.name}, "
            f"whose compute environments are {queue.platform}",
            file=file.file,
            key="platform",
        )


def _missing(place: str, what: str, folder: str, name: str, known: Iterable[str]) -> DefinitionError:
    known = list(known)
    near = nearest(name, known)
    hint = f"did you mean {near!r}? " if near else ""
    return DefinitionError(
        f"{place}: {what} needs the file batch/{folder}/{name}.yaml, which does not exist; "
        f"{hint}those there are: {', '.join(known) or 'none'}"
    )


def _tokens(collection: _Collection) -> dict[str, Intrinsic]:
    """What each token of the resources stands for in this template."""
    tokens: dict[str, Intrinsic] = {}
    for item in collection.buckets:
        tokens[item.name.name] = ref(f"{item.id}Bucket")
        tokens[item.arn.name] = get_att(f"{item.id}Bucket", "Arn")
    for topic in collection.topics:
        tokens[topic.arn.name] = ref(f"{topic.id}Topic")
    for budget in collection.budgets:
        tokens[budget.name.name] = ref(f"{budget.id}Budget")
    for function in collection.functions:
        tokens[function.name.name] = ref(f"{function.id}Function")
        tokens[function.arn.name] = get_att(f"{function.id}Function", "Arn")
        tokens[f"{function.id}LogGroupArn"] = get_att(f"{function.id}LogGroup", "Arn")
    for job in collection.jobs:
        tokens[job.arn.name] = ref(f"{job.id}JobDefinition")
        tokens[f"{job.id}LogGroupArn"] = get_att(f"{job.id}LogGroup", "Arn")
    for parameter in collection.parameters:
        tokens[parameter.value.name] = ref(parameter.id)
    for queue in collection.queues:
        tokens[queue.arn.name] = ref(queue_output(queue.id))
    return tokens


def _parameters(collection: _Collection, batch: BatchFiles) -> dict[str, Any]:
    """First what people set, then what a deployment fills in."""
    parameters: dict[str, Any] = {}
    for item in collection.parameters:
        parameters[item.id] = {"Type": item.type}
        if item.default is not None:
            parameters[item.id]["Default"] = item.default
        if item.description is not None:
            parameters[item.id]["Description"] = item.description
    filled: dict[str, str] = {}
    if collection.functions:
        filled["ArtifactBucket"] = "The platform's bucket for code"
    for function in collection.functions:
        filled[code_key_parameter(function)] = f"The zip of {function.id} in ArtifactBucket"
    for image in sorted({batch.job_definitions[job.definition].image for job in collection.jobs}):
        filled[image_parameter(image)] = f"The address of the image {image}"
    for queue in collection.queues:
        filled[queue_output(queue.id)] = f"The platform's job queue {queue.id}"
    for name, description in filled.items():
        if name in parameters:
            raise DefinitionError(f"Parameter({name!r}): a deployment fills in a parameter of this name; rename yours")
        parameters[name] = {"Type": "String", "Description": f"{description} - filled in at deployment"}
    return parameters


def _add_function(parts: _Parts, function: Function[Any, Any]) -> None:
    place = f"Function({function.id!r})"
    name = f"${{AWS::StackName}}-{function.id}"
    parts.resources[f"{function.id}Role"] = role(
        "lambda.amazonaws.com", function_statements(function), parts.tokens, place=place
    )
    parts.resources[f"{function.id}LogGroup"] = log_group(sub(f"/aws/lambda/{name}"), retention_days=LOG_RETENTION_DAYS)
    properties: dict[str, Any] = {
        "FunctionName": sub(name),
        "Runtime": function.runtime,
        "Architectures": [function.architecture],
        "Handler": function.handler,
        "Code": {"S3Bucket": ref("ArtifactBucket"), "S3Key": ref(code_key_parameter(function))},
        "Role": get_att(f"{function.id}Role", "Arn"),
        "MemorySize": function.memory_mb,
        "Timeout": function.timeout_seconds,
    }
    if function.description is not None:
        properties["Description"] = function.description
    if function.environment:
        variables = {key: _variable(value) for key, value in function.environment.items()}
        properties["Environment"] = {"Variables": resolve(variables, parts.tokens, place=place)}
    parts.resources[f"{function.id}Function"] = {
        "Type": "AWS::Lambda::Function",
        # Lambda makes a log group of this name itself at the first call, and then the stack could not.
        "DependsOn": f"{function.id}LogGroup",
        "Properties": properties,
    }


def _variable(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _add_job(parts: _Parts, job: JobDefinition, file: JobFile) -> None:
    place = f"JobDefinition({job.id!r})"
    name = f"${{AWS::StackName}}-{job.id}"
    parts.resources[f"{job.id}JobRole"] = role(
        "ecs-tasks.amazonaws.com", job_statements(job), parts.tokens, place=place, conditions=same_account()
    )
    parts.resources[f"{job.id}ExecutionRole"] = role(
        "ecs-tasks.amazonaws.com",
        job_execution_statements(job, image=file.image),
        parts.tokens,
        place=place,
        conditions=same_account(),
    )
    parts.resources[f"{job.id}LogGroup"] = log_group(
        sub(f"/stepsmith/${{AWS::StackName}}/jobs/{job.id}"), retention_days=file.log_retention_days
    )
    parts.resources[f"{job.id}JobDefinition"] = job_definition(
        file,
        name=sub(name),
        image=ref(image_parameter(file.image)),
        job_role=get_att(f"{job.id}JobRole", "Arn"),
        execution_role=get_att(f"{job.id}ExecutionRole", "Arn"),
        log_group=ref(f"{job.id}LogGroup"),
    )


def _add_machine(parts: _Parts, machine: Machine, *, type: str, name: str, jobs: tuple[JobDefinition, ...]) -> None:
    tokens = dict(parts.tokens)
    for job in jobs:
        # An execution that runs through an update submits the revision that it began with: the role allows them all.
        tokens[job.arn.name] = sub(
            "arn:${AWS::Partition}:batch:${AWS::Region}:${AWS::AccountId}:job-definition/"
            f"${{AWS::StackName}}-{job.id}"
        )
    statements = (*machine_statements(machine), *logging_statements(), *tracing_statements())
    parts.resources["StateMachineRole"] = role(
        "states.amazonaws.com", statements, tokens, place=f"workflow {name}", conditions=states_conditions()
    )
    parts.resources.update(
        state_machine(
            machine, parts.tokens, type=type, comment=f"workflow {name}", log_retention_days=LOG_RETENTION_DAYS
        )
    )
    parts.outputs["StateMachineArn"] = {"Value": ref("StateMachine")}


def _budget(budget: Budget) -> dict[str, Any]:
    limit = ref(budget.limit_usd.id) if isinstance(budget.limit_usd, Parameter) else budget.limit_usd
    return {
        "Type": "AWS::Budgets::Budget",
        "Properties": {
            "Budget": {
                "BudgetName": sub(f"${{AWS::StackName}}-{budget.id}"),
                "BudgetType": "COST",
                "TimeUnit": "MONTHLY",
                "BudgetLimit": {"Amount": limit, "Unit": "USD"},
            }
        },
    }
