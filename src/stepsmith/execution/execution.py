"""One run of a program: takes answers, gives requests, and writes history. No thread, socket, clock or random source.

    execution = Execution(program, input=…, now=…)
    requests = execution.start()
    while execution.status == "RUNNING":
        …the host performs the requests…
        requests = execution.resume(token, answer, now)

The same program, input, seed and answers give the same history, event for event; ``restore`` builds an execution again
from its journal.
"""

from __future__ import annotations

import hashlib
import uuid
from collections import deque
from collections.abc import Iterable, Mapping
from random import Random
from typing import Any, Literal, TypeAlias

from stepsmith.asl import Json
from stepsmith.errors import ExecutionError
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
from stepsmith.execution.entropy import running
from stepsmith.execution.failure import DATA_LIMIT_EXCEEDED, RUNTIME, TIMEOUT, Failed, Failure
from stepsmith.execution.fiber import Fiber, HistoryFull, Message, timestamp
from stepsmith.execution.journal import REDRIVE, STOP, Entry
from stepsmith.execution.json_text import compact
from stepsmith.execution.program import Program, run_machine
from stepsmith.execution.redrive import LONGEST_EXECUTION_SECONDS, why_not_redrivable
from stepsmith.history import HistoryEvent

Status: TypeAlias = Literal["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"]

HISTORY_LIMIT = 25_000
"""Events of one Standard execution; the 25,000th is its ExecutionFailed [measured by others on AWS]."""

STATES_PER_TURN = 2_000
_ACCOUNT = "000000000000"


class Execution:
    """``output`` is JSON, None unless SUCCEEDED; ``error`` and ``cause`` are as DescribeExecution gives them.

    ``pending`` are the requests that still want an answer, by token; ``attempts`` says how often each Task, Parallel
    and Map was tried, all visits together. ``variables`` are those it begins with; ``context`` takes the place of its
    context object, a ``State`` in it that of every state.
    """

    def __init__(
        self,
        program: Program,
        *,
        input: Json = None,
        name: str = "execution",
        arn: str | None = None,
        role_arn: str | None = None,
        state_machine_arn: str | None = None,
        now: float = 0.0,
        seed: int = 0,
        input_text: str | None = None,
        states_per_turn: int = STATES_PER_TURN,
        variables: Mapping[str, Json] | None = None,
        context: Mapping[str, Json] | None = None,
        version_arn: str | None = None,
        alias_arn: str | None = None,
    ) -> None:
        self.program = program
        self.input = {} if input is None and input_text is None else input
        self.input_text = input_text if input_text is not None else compact(self.input)
        self.name = name
        self.state_machine_arn = state_machine_arn or f"arn:aws:states:us-east-1:{_ACCOUNT}:stateMachine:machine"
        self.arn = arn or self._execution_arn(name)
        self.role_arn = role_arn or f"arn:aws:iam::{_ACCOUNT}:role/machine"
        self.region = self.arn.split(":")[3] if self.arn.count(":") > 3 else ""
        given = {"stateMachineAliasArn": alias_arn, "stateMachineVersionArn": version_arn}
        self.qualifiers = {member: qualified for member, qualified in given.items() if qualified is not None}
        self.seed = seed
        self._random: Random | None = None
        self.started_at = self.now = now
        self.stopped_at: float | None = None
        self.history: list[HistoryEvent] = []
        self.history_limit = HISTORY_LIMIT if program.type == "STANDARD" else 2**63
        self.journal: list[Entry] = []
        self.pending: dict[int, Effect] = {}
        self.attempts: dict[str, int] = {}
        self.status: Status = "RUNNING"
        self.output: Json = None
        self.output_text: str | None = None
        self.error: str | None = None
        self.cause: str | None = None
        self.redrive_count = 0
        self.redriven_at: float | None = None
        self.keeps_branches = True
        self.variable_bytes = 0
        self.budget = self.states_per_turn = states_per_turn
        self.context: Mapping[str, Json] = {
            "Execution": {
                "Id": self.arn,
                "Input": self.input,
                "StartTime": timestamp(now),
                "Name": name,
                "RoleArn": self.role_arn,
                "RedriveCount": 0,
            },
            "StateMachine": {"Id": self.state_machine_arn, "Name": _machine_name(self.state_machine_arn)},
        }
        if context is not None:
            self.context = context
        self.variables: Mapping[str, Json] = variables or {}
        self._ready: deque[tuple[Fiber, Message | None]] = deque()
        self._waiting: dict[int, Fiber | None] = {}
        self._requests: list[Request] = []
        self._tokens = self._task_tokens = self._map_runs = 0
        self._started = False
        self.root: Fiber | None = None
        self._redriven_event = 0

    # ---- what a host calls ----------------------------------------------------------------------------------------

    def start(self) -> list[Request]:
        """Run until everything waits. Call it once."""
        if self._started:
            raise ExecutionError(f"execution {self.name} was started already")
        self._started = True
        details = {"input": self.input_text, "roleArn": self.role_arn, **self.qualifiers}
        self.history.append(HistoryEvent(1, 0, self.now, "ExecutionStarted", details))
        self._limit_time()
        # [R] the first state's event follows event 0, not ExecutionStarted.
        root = Fiber(self, chain=0, variables=self.variables, value=self.input, text=self.input_text)
        root.steps = run_machine(root, self.program.start)
        self.root = root
        self._ready.append((root, None))
        return self._turn()

    def resume(self, token: int, answer: Answer, now: float) -> list[Request]:
        """Give the answer to one request and run on. An answer that comes too late changes nothing.

        Raises ExecutionError for a token that was never given out or an answer that does not fit its request.
        """
        if not 1 <= token <= self._tokens:
            raise ExecutionError(f"token {token} was never given out by execution {self.name}")
        effect = self.pending.get(token)
        if effect is None:
            return []
        _check_fits(token, effect, answer)
        self._note(token, answer, now)
        # [D] a Standard execution that has lasted a year times out, whatever it waits for.
        if self.program.type == "STANDARD" and self.now >= self.started_at + LONGEST_EXECUTION_SECONDS:
            self.now = self.started_at + LONGEST_EXECUTION_SECONDS
            return self._time_out()
        fiber = self._waiting[token]
        if not isinstance(answer, (Submitted, Started, Heartbeat)):
            self._forget(token)
        if fiber is None:
            return self._time_out()
        self._ready.append((fiber, Message(token, answer)))
        return self._turn()

    def stop(self, error: str | None = None, cause: str | None = None, now: float | None = None) -> list[Request]:
        """StopExecution: the status becomes ABORTED, whatever runs is cancelled. Changes nothing once it has ended."""
        if self.status != "RUNNING":
            return []
        self._note(STOP, Failure(error, cause), self.now if now is None else now)
        # [R] no event of the state that waits; the event follows event 0.
        self._end("ABORTED", "ExecutionAborted", _reason(error, cause), follows=0, error=error, cause=cause)
        return self._hand_out()

    def fiber_of(self, token: int) -> Fiber | None:
        """The branch that waits for the answer to ``token``; None for what the whole execution waits for."""
        return self._waiting.get(token)

    def redrive(self, now: float) -> list[Request]:
        """RedriveExecution: run on from where an unsuccessful execution stopped. What succeeded is not run again.

        [measured by others on AWS] ExecutionRedriven follows the event of the end; each state that had not been left
        goes on behind its old Entered event, in Parallel and Map only the branches that had not ended. [D] After
        States.DataLimitExceeded a Parallel or Map runs again as a whole; the machine's TimeoutSeconds count from now.
        Raises ExecutionError when it cannot be redriven.
        """
        objection = why_not_redrivable(self, now)
        if objection is not None:
            raise ExecutionError(f"execution {self.name} is not redriven: {objection}")
        self._note(REDRIVE, None, now)
        self.keeps_branches = self.error != DATA_LIMIT_EXCEEDED
        self.variable_bytes = 0
        self.status, self.error, self.cause, self.stopped_at = "RUNNING", None, None, None
        self.redrive_count += 1
        self.redriven_at = self.now
        about = {"RedriveCount": self.redrive_count, "RedriveTime": timestamp(self.now)}
        self.context = {**self.context, "Execution": {**self.context["Execution"], **about}}
        self._redriven_event = len(self.history) + 1
        details = {"redriveCount": self.redrive_count}
        self.history.append(
            HistoryEvent(self._redriven_event, len(self.history), self.now, "ExecutionRedriven", details)
        )
        self._limit_time()
        assert self.root is not None
        self.take_up(self.root, run_machine(self.root, self.program.start))
        return self._turn()

    @property
    def random(self) -> Random:
        """The seeded generator. Made when something is first drawn: it costs as much as a whole small execution."""
        if self._random is None:
            self._random = Random(self.seed)
        return self._random

    # ---- what fibers call -----------------------------------------------------------------------------------------

    def ask(self, fiber: Fiber, effect: Effect) -> int:
        """Request ``effect``; its answer wakes ``fiber`` with a Message that carries the token returned here."""
        token = self._ask(fiber, effect)
        fiber.tokens.add(token)
        return token

    def cancel(self, token: int) -> None:
        """The answer to ``token`` is no longer wanted."""
        if token in self.pending:
            self._forget(token)
            self._requests.append(Request(token, Cancel(token)))

    def spawn(self, child: Fiber, steps: Any) -> None:
        """Let ``child`` begin; its parent is woken when it has ended."""
        child.steps = steps
        assert child.parent is not None
        child.parent.children[child.index] = child
        self._ready.append((child, None))

    def take_up(self, fiber: Fiber, steps: Any) -> None:
        """Let ``fiber``, which was stopped, go on where it stood."""
        fiber.steps.close()
        fiber.steps = steps
        fiber.alive = fiber.resumed = True
        fiber.failure = None
        self.variable_bytes += sum(fiber.sizes.values())
        if fiber.parent is not None:
            fiber.parent.children[fiber.index] = fiber
        self._ready.append((fiber, None))

    def abort(self, fiber: Fiber, *, follows: int) -> None:
        """End a branch that a failing sibling takes with it, and all below it; their events follow the failure's.

        [measured by others on AWS] an iteration's event comes before its state's; what is deeper is not recorded.
        """
        fiber.alive = False
        self._release(fiber)
        for token in sorted(fiber.tokens):
            self.cancel(token)
        fiber.steps.close()
        if fiber.iteration_of is not None:
            fiber.note("MapIterationAborted", {"name": fiber.iteration_of, "index": fiber.index}, follows=follows)
        if fiber.map_run:
            fiber.note("MapRunAborted", {}, follows=follows)
        if fiber.state is not None and fiber.state.aborted is not None:
            fiber.note(fiber.state.aborted, {}, follows=follows)
        for index in sorted(fiber.children):
            self.abort(fiber.children[index], follows=follows)

    def task_token(self) -> str:
        """A token for the next task: the same in every run with the same name, seed and answers."""
        self._task_tokens += 1
        text = f"{self.arn}\n{self.started_at!r}\n{self.seed}\n{self._task_tokens}"
        return hashlib.sha512(text.encode()).hexdigest()

    def map_run_arn(self, label: str) -> str:
        """The ARN of the next map run of the Map with this label: the same in every run with the same answers."""
        self._map_runs += 1
        text = f"{self.arn}\n{self.started_at!r}\n{self.seed}\nmap run {self._map_runs}"
        return f"{self.labelled_arn(label).replace(':stateMachine:', ':mapRun:', 1)}:{_uuid(text)}"

    def labelled_arn(self, label: str) -> str:
        """The ARN that children of the Map with this label have as that of their machine [D].

        Labels are unique in the whole definition, so that a Map inside a child has its own name only.
        """
        return f"{self.state_machine_arn.split('/')[0]}/{label}"

    def made_label(self, state_name: str) -> str:
        """The label of a Map that has none: AWS makes up a UUID [R]."""
        return _uuid(f"{self.state_machine_arn.split('/')[0]}\n{state_name}")

    # ---- inside ---------------------------------------------------------------------------------------------------

    def _execution_arn(self, name: str) -> str:
        machine = self.state_machine_arn
        kind = "execution" if self.program.type == "STANDARD" else "express"
        arn = machine.replace(":stateMachine:", f":{kind}:", 1) + ":" + name
        # The last part of an Express execution's ARN is AWS's own; the name stands in for it.
        return arn if kind == "execution" else f"{arn}:{name}"

    def _limit_time(self) -> None:
        limit = self.program.timeout_seconds
        if limit is not None:
            self._ask(None, WakeAt(self.now + limit))

    def _ask(self, fiber: Fiber | None, effect: Effect) -> int:
        self._tokens += 1
        self.pending[self._tokens] = effect
        self._waiting[self._tokens] = fiber
        self._requests.append(Request(self._tokens, effect))
        return self._tokens

    def _forget(self, token: int) -> None:
        self.pending.pop(token)
        fiber = self._waiting.pop(token)
        if fiber is not None:
            fiber.tokens.discard(token)

    def _note(self, token: int, answer: Answer, now: float) -> None:
        # Time never goes back inside an execution, whatever a host's clock does.
        self.now = max(self.now, now)
        self.journal.append(Entry(token, answer, self.now))

    def _turn(self) -> list[Request]:
        self.budget = self.states_per_turn
        ready = self._ready
        with running(self):
            try:
                while ready:
                    fiber, message = ready.popleft()
                    if fiber.alive:
                        self._step(fiber, message)
            except HistoryFull as full:
                cause = f"The execution reached the maximum number of history events ({HISTORY_LIMIT})."
                self._fail(Failure(RUNTIME, cause), full.chain)
        return self._hand_out()

    def _step(self, fiber: Fiber, message: Message | None) -> None:
        try:
            if message is None:
                next(fiber.steps)
            else:
                fiber.steps.send(message)
        except StopIteration:
            self._ended(fiber)
        except Failed as failed:
            fiber.failure = failed.failure
            self._ended(fiber)

    def _ended(self, fiber: Fiber) -> None:
        fiber.alive = False
        failure = fiber.failure
        parent = fiber.parent
        # [measured by others on AWS] a States.Runtime inside a branch ends the execution where it happens.
        if failure is not None and (parent is None or failure.fatal):
            self._fail(failure, fiber.chain)
        elif parent is None:
            self.output, self.output_text = fiber.value, fiber.text
            self.root = None
            self._end("SUCCEEDED", "ExecutionSucceeded", {"output": fiber.text}, follows=fiber.chain)
        else:
            self._release(fiber)
            # Before all others, so that no sibling takes another step once one has failed.
            self._ready.appendleft((parent, Message(0, None, fiber)))

    def _release(self, fiber: Fiber) -> None:
        """A branch that has ended holds its variables no longer."""
        if fiber.sizes:
            self.variable_bytes -= sum(fiber.sizes.values())

    def _fail(self, failure: Failure, follows: int) -> None:
        error, cause = failure.error, failure.cause
        # [measured by others on AWS] a redriven state that fails without an event of its own.
        follows = max(follows, self._redriven_event)
        self._end("FAILED", "ExecutionFailed", _reason(error, cause), follows=follows, error=error, cause=cause)

    def _time_out(self) -> list[Request]:
        # [measured by others on AWS] the event follows event 0 and names States.Timeout; DescribeExecution has neither
        # error nor cause.
        self._end("TIMED_OUT", "ExecutionTimedOut", {"error": TIMEOUT}, follows=0)
        return self._hand_out()

    def _end(
        self,
        status: Status,
        event_type: str,
        details: dict[str, Any],
        *,
        follows: int,
        error: str | None = None,
        cause: str | None = None,
    ) -> None:
        self.status, self.error, self.cause, self.stopped_at = status, error, cause, self.now
        for token in sorted(self.pending):
            self.cancel(token)
        self._ready.clear()
        self.history.append(HistoryEvent(len(self.history) + 1, follows, self.now, event_type, details))

    def _hand_out(self) -> list[Request]:
        requests, self._requests = self._requests, []
        if any(isinstance(effect, Cancel) for _, effect in requests):
            # What was asked and cancelled within one turn never reaches the host.
            asked = {token for token, effect in requests if not isinstance(effect, Cancel)}
            gone = {token for token, effect in requests if isinstance(effect, Cancel)} & asked
            requests = [request for request in requests if request.token not in gone]
        return requests


def restore(program: Program, *, journal: Iterable[Entry], **arguments: Any) -> Execution:
    """The execution that was given ``journal``: same history, same state; ``pending`` holds what its host must redo.

    ``arguments`` are those with which the execution was made.
    """
    execution = Execution(program, **arguments)
    execution.start()
    for entry in journal:
        if entry.token == STOP:
            reason = entry.answer
            assert isinstance(reason, Failure)
            execution.stop(reason.error, reason.cause, entry.now)
        elif entry.token == REDRIVE:
            execution.redrive(entry.now)
        else:
            execution.resume(entry.token, entry.answer, entry.now)
    return execution


def _machine_name(arn: str) -> str:
    """[measured by others on AWS] a child of a distributed Map has its parent's machine here, without the label."""
    return arn.split(":")[-1].split("/")[0]


def _uuid(text: str) -> str:
    return str(uuid.UUID(bytes=hashlib.sha256(text.encode()).digest()[:16], version=4))


def _reason(error: str | None, cause: str | None) -> dict[str, str]:
    given = {"error": error, "cause": cause}
    return {name: value for name, value in given.items() if value is not None}


def _check_fits(token: int, effect: Effect, answer: Answer) -> None:
    if isinstance(effect, (WakeAt, Continue)):
        if answer is not None:
            raise ExecutionError(f"request {token} ({effect}) is answered with None, not with {answer}")
        return
    if isinstance(effect, RunMap):
        if not isinstance(answer, (Success, Failure)):
            raise ExecutionError(f"request {token} for {effect.plan.arn} is answered with Success or Failure")
        return
    assert isinstance(effect, Invoke)
    if not isinstance(answer, (Success, Failure, Submitted, Started, Heartbeat)):
        raise ExecutionError(f"request {token} for state {effect.state_name!r} is answered with Success or Failure")
    match answer:
        case Submitted():
            fits = effect.integration.pattern != "request_response"
        case Started():
            fits = effect.integration.kind == "activity"
        case Heartbeat():
            fits = effect.integration.waits
        case _:
            fits = True
    if not fits:
        raise ExecutionError(
            f"state {effect.state_name!r} calls {effect.resource} and waits for its response only: "
            f"{type(answer).__name__} does not fit, answer with Success or Failure"
        )
