"""conf/, batch/, parameter files and ``[tool.stepsmith]``: read, checked, typed. Errors name file, line and key.

Every file is checked against a JSON Schema that lies in ``schemas/`` and is part of the package; what a schema cannot
say (a queue's compute environment exists, Fargate's sizes of memory) is checked here in Python.
"""

from stepsmith.configuration.batch import (
    BatchFiles,
    ComputeEnvironment,
    ExitRule,
    JobDefinition,
    JobQueue,
    JobStateTimeLimit,
    load_batch,
)
from stepsmith.configuration.document import Finding
from stepsmith.configuration.parameters import load_parameters
from stepsmith.configuration.profile import Profile, list_profiles, load_profile
from stepsmith.configuration.project import Project, find_project, load_project

__all__ = [
    "BatchFiles",
    "ComputeEnvironment",
    "ExitRule",
    "Finding",
    "JobDefinition",
    "JobQueue",
    "JobStateTimeLimit",
    "Profile",
    "Project",
    "find_project",
    "list_profiles",
    "load_batch",
    "load_parameters",
    "load_profile",
    "load_project",
]
