"""A small project on disk, and built: one function, one job, a bucket."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any, cast

from stepsmith import asl
from stepsmith.cloudformation import dump, platform_template, workflow_template
from stepsmith.configuration import Project, load_project
from stepsmith.project import BuiltProject, BuiltWorkflow, WorkflowFolder
from stepsmith.project.loading import LoadedWorkflow
from stepsmith.resources import Resource
from tests.cloudformation.examples import BATCH, RESOURCES, built

HANDLER = "def handler(event, context):\n    return {'ok': event}\n"
JOB = "print('crunching')\n"


def make_project(root: Path) -> Project:
    files = {
        "pyproject.toml": "[tool.stepsmith]\n",
        "workflows/flow/workflow.py": "",
        "workflows/flow/functions/guard/guard.py": HANDLER,
        "workflows/flow/jobs/crunch.py": JOB,
        "conf/profiles/local.yaml": (
            'provider: local\naccount: "000000000000"\nregion: eu-north-1\nendpoint: http://127.0.0.1:4566\n'
            "stack_prefix: demo\nparameters: parameters/local.yaml\ntags: {project: demo}\n"
        ),
        "parameters/local.yaml": "flow:\n  MonthlyBudgetUsd: 20\n",
    }
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return load_project(root)


def build(
    project: Project, *, resources: tuple[Resource, ...] = RESOURCES, definition: dict[str, Any] | None = None
) -> BuiltProject:
    """As ``build_project`` would, from the example's machine instead of a workflow.py."""
    machine = built(definition)
    template = workflow_template(machine, resources, BATCH, name="flow")
    platform = platform_template(BATCH)
    folder = WorkflowFolder(name="flow", path=project.workflows / "flow")
    workflow = BuiltWorkflow(
        name="flow",
        loaded=LoadedWorkflow(folder=folder, workflow=cast(Any, None), resources=resources),
        built=cast(Any, machine),
        template=template,
        definition_text=asl.dump(machine.machine),
        template_text=dump(template),
    )
    return BuiltProject(
        project=project,
        batch=BATCH,
        workflows=(workflow,),
        platform=platform,
        platform_text=dump(platform),
        files={},
    )


def make_wheel(folder: Path, name: str = "tinything", version: str = "1.0") -> Path:
    """A wheel of one module, made by hand: tests install it without a network."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{name}.py", f"VERSION = {version!r}\n")
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        wheel.writestr(
            f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{info}/entry_points.txt", f"[console_scripts]\n{name}-say = {name}:VERSION\n")
        wheel.writestr(f"{info}/RECORD", "")
    return path


def offline(wheels: Path, *lines: str) -> str:
    """A requirements.txt that finds packages in a folder only."""
    return "\n".join(["--no-index", f"--find-links {wheels}", *lines]) + "\n"
