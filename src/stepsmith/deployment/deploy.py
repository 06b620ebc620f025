"""Deploying: the platform stack, then each workflow's; code and images first, because the stacks name them.

One path for every provider. What differs between the local cloud and AWS are the values of parameters and where calls
go; the template is the same text.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from stepsmith.cloudformation import code_key_parameter, image_parameter
from stepsmith.configuration import BatchFiles, Profile, load_parameters
from stepsmith.configuration.parameters import ParameterFile
from stepsmith.deployment.connection import Connection, check_account, connect
from stepsmith.deployment.events import Report
from stepsmith.deployment.images import image_address
from stepsmith.deployment.packages import package_function, upload
from stepsmith.deployment.regions import check_region
from stepsmith.deployment.stack import StackOutcome, StackRequest, apply
from stepsmith.errors import ConfigurationError, DeploymentError
from stepsmith.resources import Function, JobDefinition

if TYPE_CHECKING:
    from stepsmith.project import BuiltProject, BuiltWorkflow

PLATFORM = "platform"
PLATFORM_TAG = "stepsmith:platform"
"""On every stack: the platform stack that it belongs to. Destroying asks for it."""
LONGEST_FUNCTION_NAME = 64
LONGEST_STACK_NAME = 128


@dataclass(frozen=True, slots=True, kw_only=True)
class DeployResult:
    """``workflows`` by name; ``outputs`` of a stack are those of its template."""

    platform: StackOutcome
    workflows: Mapping[str, StackOutcome]
    uploaded: tuple[str, ...]
    seconds: float

    @property
    def changed(self) -> bool:
        return any(outcome.action != "unchanged" for outcome in (self.platform, *self.workflows.values()))


def deploy(
    built: BuiltProject, profile: Profile, report: Report | None = None, *, connection: Connection | None = None
) -> DeployResult:
    """Deploy the platform and the workflows of ``built``. What is as it should be stays untouched.

    Raises ConfigurationError when the profile or its parameter file does not fit, before anything is sent, and
    DeploymentError with the first cause when a stack cannot be made what its template says.
    """
    began = time.monotonic()
    report = report or Report()
    project = built.project
    parameters = load_parameters(profile.parameter_file, root=project.root)
    _check_parameters(parameters, built)
    check_region(profile, built.platform, stack=profile.platform_stack)
    for workflow in built.workflows:
        _check_names(profile, workflow)
        check_region(profile, workflow.template, stack=profile.stack(workflow.name))
    packages = {
        (workflow.name, function.id): package_function(
            function, folder=workflow.loaded.folder.path, state=project.state, notice=report.on_notice
        )
        for workflow in built.workflows
        for function in _functions(workflow)
    }
    images = {
        workflow.name: {
            image: image_address(project, profile, image, notice=report.on_notice, needed_by=needed_by)
            for image, needed_by in _images(workflow, built.batch).items()
        }
        for workflow in built.workflows
    }
    connection = connection or connect(profile)
    check_account(connection)
    platform = apply(
        connection,
        StackRequest(
            name=profile.platform_stack,
            template_text=built.platform_text,
            parameters=parameters.values(PLATFORM),
            tags=_tags(profile),
        ),
        report,
    )
    artifacts = _output(platform, "ArtifactBucketName")
    uploaded = []
    for package in packages.values():
        if upload(connection, artifacts, package):
            report.on_notice(f"uploaded {package.key} ({len(package.content) / 1024:.0f} kB)")
            uploaded.append(package.key)
    outcomes: dict[str, StackOutcome] = {}
    for workflow in built.workflows:
        filled = {code_key_parameter(f): packages[workflow.name, f.id].key for f in _functions(workflow)}
        filled |= {image_parameter(image): address for image, address in images[workflow.name].items()}
        for name in _filled(workflow, built.batch) - filled.keys():
            filled[name] = artifacts if name == "ArtifactBucket" else _output(platform, name)
        outcomes[workflow.name] = apply(
            connection,
            StackRequest(
                name=profile.stack(workflow.name),
                template_text=workflow.template_text,
                parameters={**parameters.values(workflow.name), **filled},
                tags=_tags(profile),
                template_bucket=artifacts,
            ),
            report,
        )
    return DeployResult(
        platform=platform,
        workflows=outcomes,
        uploaded=tuple(uploaded),
        seconds=time.monotonic() - began,
    )


def _tags(profile: Profile) -> dict[str, str]:
    return {**profile.tags, PLATFORM_TAG: profile.platform_stack}


def _functions(workflow: BuiltWorkflow) -> list[Function[Any, Any]]:
    return [resource for resource in workflow.loaded.resources if isinstance(resource, Function)]


def _images(workflow: BuiltWorkflow, batch: BatchFiles) -> dict[str, str]:
    """The images that a workflow's jobs run in, each with the file that asks for it."""
    files = [
        batch.job_definitions[job.definition] for job in workflow.loaded.resources if isinstance(job, JobDefinition)
    ]
    return {file.image: file.file for file in reversed(files)}


def _parameters(template: Mapping[str, Any]) -> Mapping[str, Any]:
    parameters: Mapping[str, Any] = template.get("Parameters", {})
    return parameters


def _filled(workflow: BuiltWorkflow, batch: BatchFiles) -> frozenset[str]:
    """The parameters of a workflow's template that a deployment fills in."""
    declared = _parameters(workflow.template)
    own = {code_key_parameter(function) for function in _functions(workflow)}
    own |= {image_parameter(image) for image in _images(workflow, batch)}
    own |= {"ArtifactBucket"} | {name for name in declared if name.endswith("QueueArn")}
    return frozenset(own & set(declared))


def _check_parameters(parameters: ParameterFile, built: BuiltProject) -> None:
    """Values for parameters that do not exist are refused, and so are parameters without a value."""
    project = built.project
    folders = {path.parent.name for path in project.workflows.glob("*/workflow.py")}
    parameters.check_sections(frozenset({PLATFORM} | folders | {workflow.name for workflow in built.workflows}))
    parameters.check(PLATFORM, _parameters(built.platform), filled=frozenset())
    for workflow in built.workflows:
        filled = _filled(workflow, built.batch)
        declared = _parameters(workflow.template)
        parameters.check(workflow.name, declared, filled=filled)
        given = parameters.values(workflow.name)
        for name, declaration in declared.items():
            if name not in given and name not in filled and "Default" not in declaration:
                raise ConfigurationError(
                    f"the parameter has no default and no value here; add '{name}: …' below '{workflow.name}:'",
                    file=parameters.name,
                    key=f"{workflow.name}.{name}",
                )


def _check_names(profile: Profile, workflow: BuiltWorkflow) -> None:
    """Names that a stack's name makes too long, said before AWS says it in the middle of a deployment."""
    stack = profile.stack(workflow.name)
    if len(stack) > LONGEST_STACK_NAME:
        raise ConfigurationError(
            f"the stack would be called {stack}, longer than {LONGEST_STACK_NAME} characters; shorten stack_prefix",
            file=profile.file,
            key="stack_prefix",
        )
    for function in _functions(workflow):
        name = f"{stack}-{function.id}"
        if len(name) > LONGEST_FUNCTION_NAME:
            raise ConfigurationError(
                f"the function would be called {name}, longer than the {LONGEST_FUNCTION_NAME} characters of Lambda; "
                f"shorten stack_prefix, the workflow's name or the function's id",
                file=profile.file,
                key="stack_prefix",
            )


def _output(platform: StackOutcome, name: str) -> str:
    value = platform.outputs.get(name)
    if not value:
        raise DeploymentError(
            f"the platform stack {platform.name} has no output {name}; does batch/job_queues have that queue? "
            "stepsmith build writes the platform's template anew",
            stack=platform.name,
        )
    return value
