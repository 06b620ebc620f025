"""A project's workflows: finding them, building them, writing what they build, telling what is stale."""

from stepsmith.project.building import BuiltProject, BuiltWorkflow, build_project, stale_files, write_files
from stepsmith.project.loading import WorkflowFolder, find_workflows, load_workflow

__all__ = [
    "BuiltProject",
    "BuiltWorkflow",
    "WorkflowFolder",
    "build_project",
    "find_workflows",
    "load_workflow",
    "stale_files",
    "write_files",
]
