"""Workflows in Python: scopes are functions, references are their parameters, states are values.

What a reference holds is known only when the workflow runs; what Python would decide before raises at once. Variables,
their assignments and every expression are derived, and a reference is proven to be defined on every path to its reader.
"""

from stepsmith.authoring import functions as fn
from stepsmith.authoring import retry, s3
from stepsmith.authoring.compensation import saga
from stepsmith.authoring.context_object import context
from stepsmith.authoring.control import Choice, Fail, Pass, Succeed, Wait
from stepsmith.authoring.definition import Built, Workflow, workflow
from stepsmith.authoring.distributed import Batch, Batches, DistributedMap, each_distributed
from stepsmith.authoring.escape import raw
from stepsmith.authoring.reference import not_
from stepsmith.authoring.scopes import Map, Parallel, Round, each, repeat
from stepsmith.authoring.steps import ErrorOutput, Step, goto
from stepsmith.authoring.work import Job, JobResult, RawState, Task

__all__ = [
    "Batch",
    "Batches",
    "Built",
    "Choice",
    "DistributedMap",
    "ErrorOutput",
    "Fail",
    "Job",
    "JobResult",
    "Map",
    "Parallel",
    "Pass",
    "RawState",
    "Round",
    "Step",
    "Succeed",
    "Task",
    "Wait",
    "Workflow",
    "context",
    "each",
    "each_distributed",
    "fn",
    "goto",
    "not_",
    "raw",
    "repeat",
    "retry",
    "s3",
    "saga",
    "workflow",
]
