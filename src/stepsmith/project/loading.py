"""A workflow is a folder of ``workflows/`` with a ``workflow.py`` in which one ``@workflow`` function stands.

The folder is imported as a package, so that ``from . import resources`` works, under a name of its own: two projects
in one process do not meet, and nothing on ``sys.path`` changes.
"""

from __future__ import annotations

import hashlib
import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_origin

from stepsmith.authoring import Workflow
from stepsmith.configuration import Project
from stepsmith.diagnostics import nearest
from stepsmith.errors import ConfigurationError, DefinitionError, StepsmithError
from stepsmith.resources import Resource

_KINDS = tuple(get_origin(kind) or kind for kind in get_args(Resource))


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkflowFolder:
    """``name`` is the folder's name: the stem of every file that the workflow builds."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedWorkflow:
    """``resources`` are the module-level resources of ``resources.py``, in written order."""

    folder: WorkflowFolder
    workflow: Workflow[Any]
    resources: tuple[Resource, ...]


def find_workflows(project: Project, names: tuple[str, ...] = ()) -> tuple[WorkflowFolder, ...]:
    """The workflows of a project in the order of their names, or those asked for.

    Raises ConfigurationError for a name that no folder has, and for a project without workflows.
    """
    found = {
        path.parent.name: WorkflowFolder(name=path.parent.name, path=path.parent)
        for path in sorted(project.workflows.glob("*/workflow.py"))
    }
    if not found:
        raise ConfigurationError(
            f"there is no workflow in {project.workflows}: a workflow is a folder with a workflow.py in it"
        )
    for name in names:
        if name not in found:
            guess = nearest(name, found)
            hint = f"; did you mean {guess!r}?" if guess else ""
            raise ConfigurationError(f"there is no workflow {name!r}{hint}. The workflows are: {', '.join(found)}")
    return tuple(found[name] for name in names or found)


def load_workflow(project: Project, folder: WorkflowFolder) -> LoadedWorkflow:
    """Import a workflow's modules anew. Raises DefinitionError with the author's file and line when that fails."""
    package = _package(project)
    for name in [name for name in sys.modules if name.startswith(f"{package}.{folder.name}")]:
        del sys.modules[name]
    importlib.invalidate_caches()
    module = _import(f"{package}.{folder.name}.workflow", folder)
    workflows = {id(value): value for value in vars(module).values() if isinstance(value, Workflow)}
    if len(workflows) != 1:
        found = ", ".join(workflow.name for workflow in workflows.values()) or "none"
        raise ConfigurationError(
            f"expected one function with @workflow, found {found}", file=f"{folder.path.name}/workflow.py"
        )
    resources: tuple[Resource, ...] = ()
    if (folder.path / "resources.py").is_file():
        resources = _collect(_import(f"{package}.{folder.name}.resources", folder))
    return LoadedWorkflow(folder=folder, workflow=next(iter(workflows.values())), resources=resources)


def _collect(module: ModuleType) -> tuple[Resource, ...]:
    """The module-level resources, in written order; two with one id would be one resource in the template."""
    found: dict[int, Resource] = {id(value): value for value in vars(module).values() if isinstance(value, _KINDS)}
    names: dict[tuple[type, str], str] = {}
    for attribute, value in vars(module).items():
        if isinstance(value, _KINDS):
            first = names.setdefault((type(value), value.id), attribute)
            if vars(module)[first] is not value:
                raise ConfigurationError(
                    f"{first} and {attribute} are both {type(value).__name__}s called {value.id!r}; rename one",
                    file="resources.py",
                )
    return tuple(found.values())


def _package(project: Project) -> str:
    name = "stepsmith_project_" + hashlib.sha256(str(project.workflows).encode()).hexdigest()[:12]
    if name not in sys.modules:
        package = ModuleType(name, "The workflows of one project.")
        package.__path__ = [str(project.workflows)]
        sys.modules[name] = package
    return name


def _import(name: str, folder: WorkflowFolder) -> ModuleType:
    with authors_code(folder):
        return importlib.import_module(name)


@contextmanager
def authors_code(folder: WorkflowFolder) -> Iterator[None]:
    """Code of the workflow's author runs here: what it raises becomes a DefinitionError with the author's line."""
    try:
        yield
    except DefinitionError as error:
        from stepsmith.project.complaint import located  # what only a wrong program needs

        raise located(error, folder.path) from error.__cause__
    except StepsmithError:
        raise
    except Exception as error:
        from stepsmith.project.complaint import complaint

        raise complaint(error, folder.path) from error
