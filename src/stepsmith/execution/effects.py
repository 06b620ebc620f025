"""What an execution asks of its host, and what the host may answer.

A request is ``(token, effect)``. The host answers it with ``execution.resume(token, answer, now)``. Tokens count up
from 1 and are never used twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from stepsmith.asl import Json
from stepsmith.execution.failure import Failure

if TYPE_CHECKING:
    from stepsmith.execution.map_plan import MapRunPlan
    from stepsmith.integrations import Integration


@dataclass(frozen=True, slots=True, kw_only=True)
class Invoke:
    """Run one attempt of a Task. ``attempt`` counts from 0 within one visit of the state.

    ``deadline`` (epoch seconds) and ``heartbeat_seconds`` are there to be shown or handed on: the execution watches
    them itself and sends Cancel. ``task_token`` is given to activities, ``.waitForTaskToken`` and ``.sync`` tasks.
    An activity (``integration.kind``) has no deadline before it is answered with Started.
    """

    resource: str
    integration: Integration
    parameters: Json
    attempt: int
    state_name: str
    deadline: float | None = None
    heartbeat_seconds: int | None = None
    task_token: str | None = None
    role_arn: str | None = None


@dataclass(frozen=True, slots=True)
class WakeAt:
    """Answer with None when the time ``at`` (epoch seconds) has come, not before."""

    at: float


@dataclass(frozen=True, slots=True)
class Continue:
    """The turn was long: let others work, then answer with None. Keeps a loop that never waits from starving a host."""


@dataclass(frozen=True, slots=True)
class RunMap:
    """Run a distributed Map (``map_run.MapRun``) to its end; answer with its ``outcome``, Success or Failure.

    The parent's journal so holds one entry, however many items there are. After Cancel: ``MapRun.stop``. With
    ``redrives`` above 0 it is the run of this plan's ARN that is to go on: ``MapRun.redrive``.
    """

    plan: MapRunPlan
    redrives: int = 0


@dataclass(frozen=True, slots=True)
class Cancel:
    """The request ``token`` is no longer wanted: stop the job, forget the timer. Takes no answer."""

    token: int


Effect: TypeAlias = Invoke | RunMap | WakeAt | Continue | Cancel


class Request(NamedTuple):
    token: int
    effect: Effect


@dataclass(frozen=True, slots=True)
class Success:
    """The task is done. ``output`` is the result as JSON."""

    output: Json


@dataclass(frozen=True, slots=True)
class Submitted:
    """A ``.sync`` or ``.waitForTaskToken`` task has begun: ``output`` is the service's response.

    Success or Failure follows on the same token.
    """

    output: Json


@dataclass(frozen=True, slots=True)
class Started:
    """A worker has taken the activity's task: its time-outs count from now. Success or Failure follows."""

    worker_name: str | None = None


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The worker that holds the task token lives."""


Answer: TypeAlias = Success | Failure | Submitted | Started | Heartbeat | None
