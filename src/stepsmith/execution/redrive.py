"""Which executions can be redriven, and why the others cannot, in AWS's words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from stepsmith.execution.failure import DATA_LIMIT_EXCEEDED

if TYPE_CHECKING:
    from stepsmith.execution.execution import Execution
    from stepsmith.execution.fiber import Fiber

REDRIVABLE_SECONDS = 14 * 24 * 3600
"""An execution can be redriven until 14 days after its end [D]."""

LONGEST_EXECUTION_SECONDS = 365 * 24 * 3600
"""A Standard execution lasts a year at most [D]."""

REDRIVABLE_EVENTS = 24_999
"""A history must hold fewer events than this, so that ExecutionRedriven and one more find room [D]."""


def why_not_redrivable(execution: Execution, now: float) -> str | None:
    """None when it can be redriven; else the redriveStatusReason of DescribeExecution [B].

    What is said of Express executions, which have no redrive at all, is ours.
    """
    if execution.program.type == "EXPRESS":
        return "Express executions cannot be redriven"
    if execution.status in ("RUNNING", "SUCCEEDED"):
        return f"Execution is {execution.status} and cannot be redriven"
    if len(execution.history) >= REDRIVABLE_EVENTS:
        return "Execution has exceeded the maximum history event limit"  # [measured by others on AWS]
    if now - execution.started_at >= LONGEST_EXECUTION_SECONDS:
        return "Execution has exceeded the max execution time"
    if execution.stopped_at is not None and now - execution.stopped_at > REDRIVABLE_SECONDS:
        return "Execution redrivable period exceeded"
    return None


def map_runs_to_redrive(execution: Execution) -> list[str]:
    """The ARNs of the map runs that a redrive would take up: its host must have them still."""
    if execution.root is None or execution.error == DATA_LIMIT_EXCEEDED:
        return []
    return list(_unfinished_runs(execution.root))


def _unfinished_runs(fiber: Fiber) -> Iterator[str]:
    run = fiber.unfinished_run() if fiber.state is not None else None
    if run is not None:
        yield run.plan.arn
    work = fiber.gathering
    kept = work.stopped.values() if work is not None and work.entered_event == fiber.entered_event else ()
    for child in (*fiber.children.values(), *kept):
        yield from _unfinished_runs(child)
