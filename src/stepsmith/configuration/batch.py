"""batch/ as typed data: compute environments, queues and job definitions, one file each, named by its file.

A file's name is its name everywhere: queues name compute environments by it, ``resources.py`` names queues and job
definitions by it. Keys are AWS Batch's own, in snake case with their unit.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar

from stepsmith.configuration.document import ConfigurationFile, Finding, read, shown
from stepsmith.configuration.project import Project, load_project
from stepsmith.configuration.schema import check
from stepsmith.diagnostics.suggestion import nearest
from stepsmith.errors import ConfigurationError

Platform = Literal["FARGATE", "EC2"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComputeEnvironment:
    name: str
    file: str
    type: Literal["FARGATE", "FARGATE_SPOT", "EC2", "SPOT"]
    max_vcpus: int
    min_vcpus: int | None = None
    instance_types: tuple[str, ...] = ()
    allocation_strategy: str | None = None
    bid_percentage: int | None = None
    image_type: str | None = None
    state: str = "ENABLED"
    tags: Mapping[str, str] = field(default_factory=dict)

    @property
    def platform(self) -> Platform:
        return "FARGATE" if self.type.startswith("FARGATE") else "EC2"


@dataclass(frozen=True, slots=True, kw_only=True)
class JobStateTimeLimit:
    """A job that waits ``max_time_seconds`` for ``reason`` to go away is cancelled."""

    reason: str
    max_time_seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JobQueue:
    """``platform`` is that of its compute environments, which all have the same."""

    name: str
    file: str
    platform: Platform
    priority: int
    compute_environments: tuple[str, ...]
    state: str = "ENABLED"
    job_state_time_limits: tuple[JobStateTimeLimit, ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExitRule:
    """All conditions that are given must hold; the first rule that matches decides."""

    action: Literal["RETRY", "EXIT"]
    on_status_reason: str | None = None
    on_reason: str | None = None
    on_exit_code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JobDefinition:
    """``image`` is a workflow's folder; ``attempts`` counts all runs, the first included."""

    name: str
    file: str
    image: str
    platform: Platform
    vcpus: float
    memory_mib: int
    command: tuple[str, ...]
    timeout_seconds: int
    gpus: int | None = None
    parameters: Mapping[str, str] = field(default_factory=dict)
    environment: Mapping[str, str] = field(default_factory=dict)
    attempts: int = 1
    evaluate_on_exit: tuple[ExitRule, ...] = ()
    ephemeral_storage_gib: int | None = None
    shared_memory_mib: int | None = None
    user: str | None = None
    read_only_root: bool = False
    architecture: Literal["X86_64", "ARM64"] = "X86_64"
    scheduling_priority: int | None = None
    log_retention_days: int = 30
    tags: Mapping[str, str] = field(default_factory=dict)

    @property
    def references(self) -> tuple[str, ...]:
        """The names that the command takes from the job's parameters, in the order of first use."""
        found = [name for word in self.command for name in re.findall(r"Ref::([A-Za-z0-9_-]+)", word)]
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchFiles:
    """Everything in batch/, by name. ``findings`` are worth a look but no errors."""

    compute_environments: Mapping[str, ComputeEnvironment] = field(default_factory=dict)
    job_queues: Mapping[str, JobQueue] = field(default_factory=dict)
    job_definitions: Mapping[str, JobDefinition] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


def load_batch(project: Project | Path) -> BatchFiles:
    """Read batch/. A project without the folder has none of these resources."""
    if not isinstance(project, Project):
        project = load_project(project)
    findings: list[Finding] = []
    environments = _load(project, "compute_environments", "compute_environment", _environment)
    queues = _load(project, "job_queues", "job_queue", lambda file: _queue(file, environments))
    definitions = _load(project, "job_definitions", "job_definition", lambda file: _definition(file, findings))
    return BatchFiles(
        compute_environments=environments, job_queues=queues, job_definitions=definitions, findings=tuple(findings)
    )


def logical_id(name: str) -> str:
    """``spot-cpu`` is ``SpotCpu``: what stays of a name in a template."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", name) if word)


Item = TypeVar("Item")


def _load(project: Project, folder: str, schema: str, make: Callable[[ConfigurationFile], Item]) -> dict[str, Item]:
    items: dict[str, Item] = {}
    ids: dict[str, str] = {}
    place = project.batch / folder
    for path in sorted(place.glob("*")) if place.is_dir() else ():
        name = shown(path, project.root)
        if path.suffix in (".yml", ".json"):
            raise ConfigurationError(f"this file would not be read; rename it to {path.stem}.yaml", file=name)
        if path.suffix != ".yaml":
            continue
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]{0,99}", path.stem):
            raise ConfigurationError(
                "a file's name is its name in Batch: a letter, then letters, digits, - and _, at most 100 characters",
                file=name,
            )
        twin = ids.setdefault(logical_id(path.stem), name)
        if twin != name:
            raise ConfigurationError(
                f"its name and that of {twin} become the same resource {logical_id(path.stem)!r}; rename one", file=name
            )
        file = read(path, root=project.root)
        check(file, schema)
        items[path.stem] = make(file)
    return items


def _environment(file: ConfigurationFile) -> ComputeEnvironment:
    value = file.value
    if value.get("min_vcpus", 0) > value["max_vcpus"]:
        file.refuse(["min_vcpus"], f"found {value['min_vcpus']}, more than max_vcpus ({value['max_vcpus']})")
    return ComputeEnvironment(
        name=file.path.stem,
        file=file.name,
        **{**value, "instance_types": tuple(value.get("instance_types", ()))},
    )


def _queue(file: ConfigurationFile, environments: Mapping[str, ComputeEnvironment]) -> JobQueue:
    value = file.value
    names: list[str] = value["compute_environments"]
    for index, name in enumerate(names):
        if name not in environments:
            near = nearest(name, environments)
            hint = f"did you mean {near!r}? " if near else ""
            file.refuse(
                ["compute_environments", index],
                f"there is no batch/compute_environments/{name}.yaml; {hint}"
                f"those there are: {', '.join(environments) or 'none'}",
            )
        first = environments[names[0]]
        if environments[name].platform != first.platform:
            file.refuse(
                ["compute_environments", index],
                f"{name} is {environments[name].type} and {first.name} is {first.type}: "
                "a queue cannot mix Fargate with EC2",
            )
    limits = tuple(JobStateTimeLimit(**limit) for limit in value.get("job_state_time_limits", ()))
    return JobQueue(
        name=file.path.stem,
        file=file.name,
        platform=environments[names[0]].platform,
        **{**value, "compute_environments": tuple(names), "job_state_time_limits": limits},
    )


def _definition(file: ConfigurationFile, findings: list[Finding]) -> JobDefinition:
    value = dict(file.value)
    if value["platform"] == "FARGATE":
        _check_fargate_memory(file, value["vcpus"], value["memory_mib"])
    retry = value.pop("retry", {})
    rules = tuple(ExitRule(**rule) for rule in retry.get("evaluate_on_exit", ()))
    # [D] EvaluateOnExit: a job whose end no rule matches is tried again, ordinary failures included.
    if rules and not (rules[-1].action == "EXIT" and "*" in (rules[-1].on_reason, rules[-1].on_status_reason)):
        findings.append(
            file.finding(
                ["retry", "evaluate_on_exit", len(rules) - 1],
                "what no rule matches is tried again, ordinary failures too; end with {on_reason: '*', action: EXIT}",
            )
        )
    if retry.get("attempts", 1) > 1 and not rules:
        findings.append(
            file.finding(
                ["retry", "attempts"],
                "every failure is tried again, and a Retry of the state multiplies the attempts; "
                "name the causes in evaluate_on_exit",
            )
        )
    definition = JobDefinition(
        name=file.path.stem,
        file=file.name,
        **{**value, "command": tuple(value["command"])},
        attempts=retry.get("attempts", 1),
        evaluate_on_exit=rules,
    )
    for name in definition.parameters:
        if name not in definition.references:
            near = nearest(name, definition.references)
            hint = f"; did you mean {near!r}?" if near else ""
            file.refuse(["parameters", name], f"the command has no Ref::{name}{hint}")
    return definition


# [D] The sizes of Fargate: vCPUs to (least MiB, most MiB, step). 0.25 vCPU knows just 512, 1024 and 2048.
_FARGATE_MEMORY = {
    0.5: (1024, 4096, 1024),
    1: (2048, 8192, 1024),
    2: (4096, 16384, 1024),
    4: (8192, 30720, 1024),
    8: (16384, 61440, 4096),
    16: (32768, 122880, 8192),
}


def _check_fargate_memory(file: ConfigurationFile, vcpus: float, memory_mib: int) -> None:
    if vcpus == 0.25:
        if memory_mib not in (512, 1024, 2048):
            file.refuse(["memory_mib"], f"found {memory_mib}, expected 512, 1024 or 2048: the sizes of 0.25 vCPU")
        return
    least, most, step = _FARGATE_MEMORY[vcpus]
    if not least <= memory_mib <= most or memory_mib % step:
        file.refuse(
            ["memory_mib"],
            f"found {memory_mib}, expected {least} to {most} in steps of {step}: the sizes of {vcpus} vCPU on Fargate",
        )
