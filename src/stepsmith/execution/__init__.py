"""The engine: a state machine prepared once, run as often as wanted, without threads, sockets, clock or chance.

    program = prepare(machine)
    execution = Execution(program, input={…}, now=time.time())
    requests = execution.start()            # what the host must do: Invoke, WakeAt, Cancel, Continue
    requests = execution.resume(token, Success({…}), now)

``execution.virtual.run`` is a host in virtual time. What may surprise:

* ``States.Runtime`` is met by no Retry and no Catch, and ends the execution in the branch where it happens.
* The first retrier that matches is the one: when it is used up, no later one is tried.
* Time-outs and heartbeats are the execution's own business: it asks for WakeAt and sends Cancel; hosts only run tasks.
* An Express execution ends after 300 s; a Standard one with 25,000 events.
* What an activity waits for a worker counts against no limit of the task: only a limit of the machine ends it.
"""

from stepsmith.execution.effects import (
    Answer,
    Cancel,
    Continue,
    Effect,
    Heartbeat,
    Invoke,
    Request,
    RunMap,
    Started,
    Submitted,
    Success,
    WakeAt,
)
from stepsmith.execution.execution import HISTORY_LIMIT, Execution, Status, restore
from stepsmith.execution.failure import Failure
from stepsmith.execution.journal import Entry
from stepsmith.execution.observer import Observer
from stepsmith.execution.preparation import prepare
from stepsmith.execution.program import MachineType, Program
from stepsmith.execution.redrive import why_not_redrivable

__all__ = [
    "HISTORY_LIMIT",
    "Answer",
    "Cancel",
    "Continue",
    "Effect",
    "Entry",
    "Execution",
    "Failure",
    "Heartbeat",
    "Invoke",
    "MachineType",
    "Observer",
    "Program",
    "Request",
    "RunMap",
    "Started",
    "Status",
    "Submitted",
    "Success",
    "WakeAt",
    "prepare",
    "restore",
    "why_not_redrivable",
]
