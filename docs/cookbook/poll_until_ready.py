"""Ask again until it is ready

A loop is a jump back: `goto(state)` leads to the state itself rather than to a copy. Waiting costs nothing, and a
test waits in virtual time. What must not go on for ever has a time-out: here that of the workflow.
"""

from dataclasses import dataclass
from typing import Literal

from stepsmith import Choice, Fail, Step, Succeed, Wait, goto, workflow
from stepsmith.resources import Function
from stepsmith.tasks import lambda_
from stepsmith.testing import run


@dataclass
class Export:
    id: str


@dataclass
class Status:
    state: Literal["busy", "ready", "failed"]
    url: str | None = None


status = Function("Status", handler="status.handler", source="functions/status", takes=Export, gives=Status)


@workflow(timeout_seconds=6 * 3600)
def export(export: Export) -> Step:
    asked = lambda_.invoke("Status", status, Export(id=export.id))
    return asked >> (
        Choice("Ready?")
        .when(asked.result.state == "ready", Succeed("Ready", output=asked.result.url))
        .when(asked.result.state == "failed", Fail("Failed", error="Export.Failed"))
        .otherwise(Wait("AMinute", seconds=60) >> goto(asked))
    )


def test_it_is_asked_every_minute() -> None:
    mocks = {"Status": [{"state": "busy"}, {"state": "busy"}, {"state": "ready", "url": "s3://out/1"}]}
    done = run(export, {"id": "e-1"}, mocks=mocks)
    assert (done.output, done.states["Status"].visits) == ("s3://out/1", 3)
    assert done.duration_seconds >= 120


def test_it_does_not_ask_for_ever() -> None:
    done = run(export, {"id": "e-1"}, mocks={"Status": {"state": "busy"}})
    assert (done.status, done.duration_seconds) == ("TIMED_OUT", 6 * 3600)
