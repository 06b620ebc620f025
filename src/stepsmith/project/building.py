"""Python to the files that are committed: definitions in ``asl/``, templates in ``cloudformation/``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from stepsmith import asl, cloudformation
from stepsmith.authoring import Built
from stepsmith.configuration import BatchFiles, Project, load_batch
from stepsmith.project.loading import LoadedWorkflow, authors_code, find_workflows, load_workflow
from stepsmith.validation import has_errors, validate


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltWorkflow:
    """A workflow as the author wrote it, as it was built, and its template."""

    name: str
    loaded: LoadedWorkflow
    built: Built
    template: Mapping[str, object]
    definition_text: str
    template_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltProject:
    """``files`` maps absolute paths to the texts that belong there."""

    project: Project
    batch: BatchFiles
    workflows: tuple[BuiltWorkflow, ...]
    platform: Mapping[str, object]
    platform_text: str
    files: Mapping[Path, str]


def build_project(project: Project, names: tuple[str, ...] = ()) -> BuiltProject:
    """Build the workflows named, or all. Nothing is written.

    Raises DefinitionError when a workflow cannot be built or its definition would be refused by AWS, and
    ConfigurationError when a file of ``batch/`` or a setting is wrong.
    """
    batch = load_batch(project)
    platform = cloudformation.platform_template(batch)
    platform_text = cloudformation.dump(platform)
    files = {project.cloudformation / "platform.template.yaml": platform_text}
    workflows = []
    for folder in find_workflows(project, names):
        one = _build(load_workflow(project, folder), batch)
        workflows.append(one)
        files[project.asl / f"{one.name}.asl.json"] = one.definition_text
        files[project.cloudformation / f"{one.name}.template.yaml"] = one.template_text
    return BuiltProject(
        project=project,
        batch=batch,
        workflows=tuple(workflows),
        platform=platform,
        platform_text=platform_text,
        files=files,
    )


def _build(loaded: LoadedWorkflow, batch: BatchFiles) -> BuiltWorkflow:
    name = loaded.folder.name
    with authors_code(loaded.folder):
        built = loaded.workflow.build()
    findings = validate(built.machine)
    if has_errors(findings):
        from stepsmith.project.complaint import invalid  # what only a wrong program needs

        raise invalid(loaded.workflow.where, built.lines, findings)
    template = cloudformation.workflow_template(built, loaded.resources, batch, name=name)
    return BuiltWorkflow(
        name=name,
        loaded=loaded,
        built=built,
        template=template,
        definition_text=asl.dump(built.machine),
        template_text=cloudformation.dump(template),
    )


def stale_files(built: BuiltProject) -> tuple[Path, ...]:
    """The files on disk that are not what the workflows build, missing ones and left-over ones included."""
    stale = [path for path, text in built.files.items() if not path.is_file() or path.read_text("utf-8") != text]
    names = {folder.name for folder in find_workflows(built.project)} | {"platform", "main"}
    for folder, ending in ((built.project.asl, ".asl.json"), (built.project.cloudformation, ".template.yaml")):
        stale += [path for path in sorted(folder.glob(f"*{ending}")) if path.name.removesuffix(ending) not in names]
    return tuple(stale)


def write_files(built: BuiltProject) -> tuple[Path, ...]:
    """Write what differs, each file whole or not at all; returns what was written."""
    written = []
    for path, text in built.files.items():
        if path.is_file() and path.read_text("utf-8") == text:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(path.name + ".new")
        draft.write_text(text, "utf-8")
        draft.replace(path)
        written.append(path)
    return tuple(written)
