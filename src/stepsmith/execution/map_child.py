"""The child executions of a map run: how any host begins one, takes one up again, and says how it ended."""

from __future__ import annotations

from typing import Any

from stepsmith.execution.execution import Execution, restore
from stepsmith.execution.map_plan import ChildEnded, MapRunPlan, RedriveChild, StartChild
from stepsmith.execution.redrive import why_not_redrivable


def begin_child(plan: MapRunPlan, child: StartChild, now: float) -> Execution:
    """The child execution, not started yet. [D] it sees no variable of its parent."""
    execution = Execution(plan.program, **_given(plan, child, now))
    if child.redrive_count:
        # [M] an Express child that is started again keeps its ARN, has a new start and counts its redrives.
        execution.redrive_count = child.redrive_count
        about = {**execution.context["Execution"], "RedriveCount": child.redrive_count}
        execution.context = {**execution.context, "Execution": about}
    return execution


def restore_child(plan: MapRunPlan, request: RedriveChild) -> Execution:
    """The child execution as it stood when it ended without success; the host redrives it."""
    arguments = _given(plan, request.child, request.started_at)
    return restore(plan.program, journal=request.journal, **arguments)


def _given(plan: MapRunPlan, child: StartChild, now: float) -> dict[str, Any]:
    return {
        "input": child.input,
        "input_text": child.input_text,
        "name": child.name,
        "arn": child.arn,
        "role_arn": plan.role_arn,
        "state_machine_arn": plan.state_machine_arn,
        "now": now,
        "seed": child.seed,
    }


def child_ended(number: int, child: Execution) -> ChildEnded:
    """What a host answers once ``child`` has ended."""
    status = child.status
    assert status != "RUNNING"
    stopped_at = child.now if child.stopped_at is None else child.stopped_at
    # What is needed to redrive it is kept of no other.
    redrivable = status != "SUCCEEDED" and why_not_redrivable(child, stopped_at) is None
    return ChildEnded(
        number,
        status,
        child.output,
        child.output_text,
        child.error,
        child.cause,
        child.started_at,
        stopped_at,
        child.journal if redrivable else None,
        child.redriven_at,
    )


def stopped_cause(plan: MapRunPlan) -> str:
    """The cause of a child that its map run stops; there is no error [M]."""
    return f"The map run execution [{plan.arn}] which was managing this resource was aborted"
