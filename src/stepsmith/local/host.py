"""Runs executions in real time: does what the engine asks for, and gives it the answers.

A few threads take turns in the engine, others wait for services, one rings the timers. An execution is touched by one
thread at a time, under its lock.
"""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

from stepsmith.execution import Answer, Cancel, Continue, Invoke, Request, RunMap, WakeAt, why_not_redrivable
from stepsmith.history import HistoryEvent
from stepsmith.history import to_api as event_to_api
from stepsmith.local.executions import Run
from stepsmith.local.runners.logs import Logs
from stepsmith.local.timers import Timers

_log = logging.getLogger(__name__)

_TURN_THREADS = 4
_TASK_THREADS = 64
FAULT = "Stepsmith.Fault"
"""The error of an execution that a fault of this program ended."""

# [D] Which events each log level lets through.
_LEVELS: dict[str, Callable[[str], bool]] = {
    "ALL": lambda type: True,
    "ERROR": lambda type: type.endswith(("Failed", "TimedOut", "Aborted")),
    "FATAL": lambda type: type in ("ExecutionFailed", "ExecutionTimedOut", "ExecutionAborted"),
    "OFF": lambda type: False,
}


class Perform(Protocol):
    """Do one task; ``answer`` may be called from any thread, more than once. Returns a function that calls it off."""

    def __call__(
        self, run: Run, token: int, invoke: Invoke, answer: Callable[[Answer], None]
    ) -> Callable[[], None]: ...


class PerformMap(Protocol):
    """Do one distributed Map; its end answers the request ``token``. Returns a function that calls it off."""

    def __call__(self, run: Run, token: int, effect: RunMap, /) -> Callable[[], None]: ...


class Host:
    """All executions of one cloud."""

    def __init__(self, timers: Timers, logs: Logs, perform: Perform, perform_map: PerformMap) -> None:
        self._timers = timers
        self._logs = logs
        self._perform = perform
        self._perform_map = perform_map
        self._turns = ThreadPoolExecutor(_TURN_THREADS, thread_name_prefix="turn")
        self._tasks = ThreadPoolExecutor(_TASK_THREADS, thread_name_prefix="task")
        self._closed = False

    def now(self) -> float:
        return self._timers.now()

    def start(self, run: Run) -> None:
        """Begin an execution; its first turn is taken here, so that its history begins before the caller knows it.

        One that was stopped before it began does not begin any more.
        """
        self._turn(run, lambda: run.execution.start() if run.execution.status == "RUNNING" else [])

    def stop(self, run: Run, error: str | None = None, cause: str | None = None) -> None:
        """StopExecution; everything it had under way is called off."""
        self._turn(run, lambda: run.execution.stop(error, cause, self.now()))

    def redrive(self, run: Run) -> str | None:
        """RedriveExecution; why it cannot be redriven, None when it runs on."""
        with run.lock:
            now = self.now()
            objection = why_not_redrivable(run.execution, now)
            if objection is None:
                run.ended.clear()
                self._turn(run, lambda: run.execution.redrive(now))
        return objection

    def stop_later(self, run: Run, cause: str) -> None:
        """The same in a turn of its own, for a caller that holds a lock."""
        self._submit_turn(run, lambda: run.execution.stop(None, cause, self.now()))

    def submit(self, turn: Callable[[], None]) -> None:
        """Take a short turn in line with those of executions. It must not wait for anything."""
        if not self._closed:
            self._turns.submit(_guarded, turn)

    def submit_task(self, task: Callable[[], None]) -> None:
        """Do something that may wait, such as calling a service."""
        if not self._closed:
            self._tasks.submit(_guarded, task)

    def answer(self, run: Run, token: int, answer: Answer) -> None:
        """Give the answer to a request. One that comes too late changes nothing."""
        self._submit_turn(run, lambda: run.execution.resume(token, answer, self.now()))

    def close(self) -> None:
        """Take no more turns. What runs is ended by the runners."""
        self._closed = True
        self._turns.shutdown(wait=False, cancel_futures=True)
        self._tasks.shutdown(wait=False, cancel_futures=True)

    def _submit_turn(self, run: Run, turn: Callable[[], list[Request]]) -> None:
        """Take a turn later, in the order of the calls: a job's end must not overtake its submission."""
        with run.lock:
            run.inbox.append(turn)
            if self._closed or len(run.inbox) > 1:
                return
        self._turns.submit(self._next_turn, run)

    def _next_turn(self, run: Run) -> None:
        with run.lock:
            turn = run.inbox[0]
        try:
            self._turn(run, turn)
        except Exception:
            # The turn stays done and the next one comes: a line that is never taken away would stop the execution.
            _log.exception("a turn of %s failed after the engine's part", run.arn)
        with run.lock:
            run.inbox.popleft()
            if not run.inbox or self._closed:
                return
        # To the end of the line, so that a busy execution does not keep the others waiting.
        self._turns.submit(self._next_turn, run)

    def _turn(self, run: Run, turn: Callable[[], list[Request]]) -> None:
        with run.lock:
            try:
                requests = turn()
            except Exception as error:
                # A fault of ours must not look like a failure of the workflow, nor leave it running for ever.
                _log.exception("the engine failed in %s", run.arn)
                requests = run.execution.stop(FAULT, f"A fault in the local cloud: {error!r}", self.now())
            for token, effect in requests:
                self._take(run, token, effect)
            try:
                self._write_log(run)
            except Exception:
                # Whoever waits for the end must hear of it, whether or not it could be logged.
                _log.exception("the history of %s could not be logged", run.arn)
            if run.execution.status == "RUNNING" or run.ended.is_set():
                return
            run.ended.set()
            listeners, run.listeners = run.listeners, []
        for listener in listeners:
            listener(run)

    def _take(self, run: Run, token: int, effect: object) -> None:
        match effect:
            case WakeAt(at):
                run.waiting[token] = self._timers.at(at, lambda: self._ring(run, token)).cancel
            case Continue():
                self.answer(run, token, None)
            case Cancel():
                call_off = run.waiting.pop(token, None)
                if call_off is not None and not self._closed:
                    # A timer is called off at once; ending a job calls a service, and this thread holds the lock.
                    self._tasks.submit(_guarded, call_off)
            case RunMap():
                run.waiting[token] = self._perform_map(run, token, effect)
            case Invoke():
                self._tasks.submit(_guarded, lambda: self._invoke(run, token, effect))
            case _:
                raise TypeError(f"this host cannot do {effect}")

    def _ring(self, run: Run, token: int) -> None:
        run.waiting.pop(token, None)
        self.answer(run, token, None)

    def _invoke(self, run: Run, token: int, invoke: Invoke) -> None:
        with run.lock:
            if token not in run.execution.pending:
                return  # Called off before it began.
            called_off: list[bool] = []
            run.waiting[token] = lambda: called_off.append(True)
        call_off = self._perform(run, token, invoke, lambda answer: self.answer(run, token, answer))
        with run.lock:
            if called_off:
                pass
            elif token in run.execution.pending:
                run.waiting[token] = call_off
                return
            else:
                run.waiting.pop(token, None)
                return
        call_off()

    def _write_log(self, run: Run) -> None:
        """What the machine's loggingConfiguration asks for, as records in its log group."""
        configuration = run.machine.settings.get("loggingConfiguration") or {}
        level = configuration.get("level", "OFF")
        destinations = configuration.get("destinations") or []
        history = run.execution.history
        if level == "OFF" or not destinations:
            return
        if run.log is None:
            arn = destinations[0]["cloudWatchLogsLogGroup"]["logGroupArn"]
            group = arn.removesuffix(":*").split(":log-group:")[-1]
            day = time.strftime("%Y-%m-%d-%H-%M", time.gmtime(run.execution.started_at))
            name = f"states/{run.machine.name}/{day}/{run.machine.revision_id[:8]}"
            run.log = self._logs.later(run.machine.region, group, name)
        for event in history[run.logged :]:
            if _LEVELS[level](event.type):
                included = bool(configuration.get("includeExecutionData"))
                record = _log_record(event, run.arn, included, run.execution.redrive_count)
                run.log.write(json.dumps(record, separators=(",", ":")), event.timestamp)
        run.logged = len(history)


def _log_record(event: HistoryEvent, arn: str, include_data: bool, redrives: int) -> dict[str, object]:
    written = event_to_api(event, include_execution_data=include_data)
    details: object = next((value for name, value in written.items() if name.endswith("EventDetails")), {})
    return {
        "id": str(event.id),
        "type": event.type,
        "details": details,
        "previous_event_id": str(event.previous_event_id),
        "event_timestamp": str(int(event.timestamp * 1000)),
        "execution_arn": arn,
        "redrive_count": str(redrives),
    }


def _guarded(function: Callable[[], None]) -> None:
    try:
        function()
    except Exception:
        _log.exception("a task of the host failed")
