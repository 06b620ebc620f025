"""A host in virtual time: waiting costs nothing, and the same tasks give the same run."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Any, TypeAlias

from stepsmith.asl import Json
from stepsmith.errors import ExecutionError
from stepsmith.execution.effects import Answer, Cancel, Continue, Invoke, Request, Started, Submitted, WakeAt
from stepsmith.execution.execution import Execution
from stepsmith.execution.program import Program

Timed: TypeAlias = "tuple[float, Answer]"
Given: TypeAlias = "Timed | Sequence[Timed] | None"
"""Seconds from now and the answer; several of them, such as Submitted and Success; None when nothing ever answers."""


@dataclass(frozen=True, slots=True)
class Later:
    """``decide(execution, token)`` is asked when the task's turn comes, before any other task is answered: it sees what
    the tasks before it have led to.
    """

    decide: Callable[[Execution, int], Given]


Tasks: TypeAlias = "Callable[[Invoke, float], Given | Later]"
"""From a task and the time to what answers it."""


Pace: TypeAlias = "Callable[[Execution, float], None]"
"""Called with the time at which the next answer is due, before it is given: to show what has happened, or to wait."""


class WaitsForEver(ExecutionError):
    """Nothing will ever answer what the execution waits for."""


CONTINUE_SECONDS = 1.0
"""What a turn's worth of states costs in virtual time, so that a loop that never waits meets its time-out."""


def run(
    program: Program, input: Json = None, tasks: Tasks | None = None, pace: Pace | None = None, **arguments: Any
) -> Execution:
    """Run an execution of ``program`` to its end and return it. ``arguments`` are those of ``Execution``.

    A ``.sync`` or ``.waitForTaskToken`` task that ``tasks`` answers without Submitted is taken to have been submitted
    at once, with an empty response; an activity without Started to have been taken by a worker at once. Raises
    ExecutionError when a task is met and ``tasks`` is None, WaitsForEver when the execution waits for an answer that
    never comes.
    """
    execution = Execution(program, input=input, **arguments)
    drive(execution, execution.start(), tasks, pace)
    return execution


def drive(execution: Execution, requests: Iterable[Request], tasks: Tasks | None, pace: Pace | None = None) -> None:
    """Perform ``requests`` and all that follow from them, until the execution ends."""
    due: list[tuple[float, float, int, Answer | Later]] = []
    cancelled: set[int] = set()
    order = 0

    def expect(at: float, token: int, answer: Answer | Later) -> None:
        nonlocal order
        order += 1
        heappush(due, (at, order, token, answer))

    while True:
        for token, effect in requests:
            match effect:
                case WakeAt(at):
                    expect(max(at, execution.now), token, None)
                case Continue():
                    expect(execution.now + CONTINUE_SECONDS, token, None)
                case Cancel():
                    cancelled.add(token)
                case Invoke():
                    for delay, answer in _answers(effect, execution.now, tasks):
                        expect(execution.now + delay, token, answer)
        if execution.status != "RUNNING":
            return
        while due and due[0][2] in cancelled:
            heappop(due)
        if not due or due[0][0] == math.inf:
            waiting = sorted({effect.state_name for effect in execution.pending.values() if isinstance(effect, Invoke)})
            raise WaitsForEver(
                f"execution {execution.name} waits for ever: nothing answers {', '.join(map(repr, waiting)) or 'it'}, "
                "and there is no time-out; give the state TimeoutSeconds or let its mock answer"
            )
        at, place, token, answer = heappop(due)
        if pace is not None:
            pace(execution, at)
        if isinstance(answer, Later):
            effect = execution.pending[token]
            assert isinstance(effect, Invoke)
            decided = _submitted_first(effect, answer.decide(execution, token))
            for number, (delay, later) in enumerate(decided, start=1):
                # They take the place that the question had among what is due at the same time.
                heappush(due, (at + delay, place + number / (len(decided) + 1), token, later))
            requests = []
            continue
        requests = execution.resume(token, answer, at)


def _answers(effect: Invoke, now: float, tasks: Tasks | None) -> Sequence[tuple[float, Answer | Later]]:
    if tasks is None:
        raise ExecutionError(f"state {effect.state_name!r} calls {effect.resource}, and no tasks were given")
    given = tasks(effect, now)
    return [(0.0, given)] if isinstance(given, Later) else _submitted_first(effect, given)


def _submitted_first(effect: Invoke, given: Given) -> list[Timed]:
    if given is None:
        answers: list[Timed] = []
    elif isinstance(given, tuple):
        answers = [given]
    else:
        answers = list(given)
    if effect.integration.pattern != "request_response" and not any(
        isinstance(answer, Submitted) for _, answer in answers
    ):
        answers.insert(0, (0.0, Submitted({})))
    if effect.integration.kind == "activity" and not any(isinstance(answer, Started) for _, answer in answers):
        answers.insert(0, (0.0, Started()))
    return answers
