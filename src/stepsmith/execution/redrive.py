"""Which executions can be redriven, and why the others cannot, in AWS's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stepsmith.execution.execution import Execution

REDRIVABLE_SECONDS = 14 * 24 * 3600
"""An execution can be redriven until 14 days after its end [D]."""

LONGEST_EXECUTION_SECONDS = 365 * 24 * 3600
"""A Standard execution lasts a year at most [D]."""

REDRIVABLE_EVENTS = 24_999
"""A history must hold fewer events than this, so that ExecutionRedriven and one more find room [D]."""


def why_not_redrivable(execution: Execution, now: float) -> str | None:
    """None when it can be redriven; else the redriveStatusReason of DescribeExecution [B].

    Express executions have no redrive at all; what is said of them is ours.
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
