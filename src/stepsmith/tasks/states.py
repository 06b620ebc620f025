"""Executions of other state machines."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

start_execution = optimized(
    "states",
    "startExecution",
    "Run a state machine and wait for its end; ``.result.Output`` is its output, parsed.",
    job="sync:2",
)
start_execution_as_text = optimized(
    "states", "startExecution", "As ``start_execution``, with ``Input`` and ``Output`` as the texts that the API has."
)
