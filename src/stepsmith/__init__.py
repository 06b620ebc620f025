"""Write AWS Step Functions workflows in Python, prove them right, run them on a laptop, ship them to AWS.

``from stepsmith import workflow, Choice, …`` is all that a workflow needs besides ``stepsmith.tasks`` and
``stepsmith.resources``. Names are loaded when they are first used, so that importing any part costs only that part.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from stepsmith.authoring import (
        Batch,
        Batches,
        Built,
        Choice,
        DistributedMap,
        ErrorOutput,
        Fail,
        Job,
        JobResult,
        Map,
        Parallel,
        Pass,
        RawState,
        Round,
        Step,
        Succeed,
        Task,
        Wait,
        Workflow,
        context,
        each,
        each_distributed,
        fn,
        goto,
        not_,
        raw,
        repeat,
        retry,
        s3,
        saga,
        workflow,
    )
    from stepsmith.errors import (
        ConfigurationError,
        DefinitionError,
        DeploymentError,
        ExecutionError,
        StepsmithError,
    )
    from stepsmith.importing import Imported, import_definition

__all__ = [
    "Batch",
    "Batches",
    "Built",
    "Choice",
    "ConfigurationError",
    "DefinitionError",
    "DeploymentError",
    "DistributedMap",
    "ErrorOutput",
    "ExecutionError",
    "Fail",
    "Imported",
    "Job",
    "JobResult",
    "Map",
    "Parallel",
    "Pass",
    "RawState",
    "Round",
    "Step",
    "StepsmithError",
    "Succeed",
    "Task",
    "Wait",
    "Workflow",
    "context",
    "each",
    "each_distributed",
    "fn",
    "goto",
    "import_definition",
    "not_",
    "raw",
    "repeat",
    "retry",
    "s3",
    "saga",
    "workflow",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = "stepsmith.errors" if name.endswith("Error") else "stepsmith.authoring"
    if name in ("Imported", "import_definition"):
        home = "stepsmith.importing"
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
