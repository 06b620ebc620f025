"""Which executions can be redriven, and why the others cannot, in AWS's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

    What is said of Express executions, which have no redrive at all, and of Map runs is ours.
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
    name = None if execution.root is None else _unfinished_map_run(execution.root)
    if name is not None:
        return f"The distributed Map {name!r} did not succeed, and stepsmith does not redrive Map runs yet"
    return None


def _unfinished_map_run(fiber: Fiber) -> str | None:
    """The distributed Map in or below ``fiber`` that had begun its Map run when it was stopped."""
    if fiber.state is not None and fiber.map_run_state == fiber.entered_event > 0:
        return fiber.state.name
    work = fiber.gathering
    kept = work.stopped.values() if work is not None and work.entered_event == fiber.entered_event else ()
    found = (_unfinished_map_run(child) for child in (*fiber.children.values(), *kept))
    return next((name for name in found if name is not None), None)
