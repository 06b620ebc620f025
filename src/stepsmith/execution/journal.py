"""The answers an execution was given, in order: all that is needed to build it again."""

from __future__ import annotations

from typing import Any, NamedTuple

from stepsmith.errors import ExecutionError
from stepsmith.execution.effects import Answer, Heartbeat, Started, Submitted, Success
from stepsmith.execution.failure import Failure

STOP = 0
"""The token of the entry that ``stop`` writes; its answer is a Failure."""

REDRIVE = -1
"""The token of the entry that ``redrive`` writes; it has no answer."""


class Entry(NamedTuple):
    """``now`` is the time (epoch seconds) that the host gave with the answer."""

    token: int
    answer: Answer
    now: float

    def to_json(self) -> dict[str, Any]:
        """A JSON object that ``from_json`` reads back."""
        match self.answer:
            case None:
                answer: dict[str, Any] = {"kind": "none"}
            case Success(output):
                answer = {"kind": "success", "output": output}
            case Submitted(output):
                answer = {"kind": "submitted", "output": output}
            case Started(worker_name):
                answer = {"kind": "started", "worker_name": worker_name}
            case Heartbeat():
                answer = {"kind": "heartbeat"}
            case Failure():
                answer = {"kind": "failure", "error": self.answer.error, "cause": self.answer.cause}
        return {"token": self.token, "now": self.now, **answer}

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Entry:
        answer: Answer
        match value["kind"]:
            case "none":
                answer = None
            case "success":
                answer = Success(value["output"])
            case "submitted":
                answer = Submitted(value["output"])
            case "started":
                answer = Started(value["worker_name"])
            case "heartbeat":
                answer = Heartbeat()
            case "failure":
                answer = Failure(value["error"], value["cause"])
            case other:
                raise ExecutionError(f"a journal entry of kind {other!r}: expected none, success, submitted, …")
        return cls(value["token"], answer, value["now"])
