"""The cases: read, run in virtual time, written with what came of them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from stepsmith import asl
from stepsmith.execution import Answer, Execution, Failure, Heartbeat, Invoke, Program, Started, Submitted, Success
from stepsmith.execution import prepare as prepare_machine
from stepsmith.execution.nested import Nested
from stepsmith.execution.virtual import World
from stepsmith.history import to_api
from stepsmith.integrations import objection
from tests.datasets.memory import Memory

FOLDER = Path(__file__).parent / "cases"
NOW = 1_800_000_000.0
ACCOUNT = "arn:aws:states:us-east-1:000000000000"


def names() -> list[str]:
    return sorted(file.stem for file in FOLDER.glob("*.json"))


def read(name: str) -> dict[str, Any]:
    case: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return case


def expected(case: dict[str, Any]) -> dict[str, Any]:
    """What comes of the case here: status, output or error and cause, and the events as the API gives them."""
    machine_type = case.get("type", "STANDARD")
    execution = Execution(
        _program(case["definition"], machine_type),
        input=case["input"],
        name="case",
        state_machine_arn=f"{ACCOUNT}:stateMachine:machine",
        now=NOW,
    )
    requests = execution.start()
    if "stop" in case:
        execution.stop(case["stop"].get("error"), case["stop"].get("cause"), NOW + case["stop"]["after"])
    else:
        tasks, store = _tasks(case), Memory(case.get("objects", {}), step=65536)
        world = World(tasks, store=store, now=NOW)
        world.run(execution, requests)
        if "redrive" in case:
            world.redrive(execution, NOW + case["redrive"]["after"])
    outcome = {"status": execution.status, "output": execution.output} if execution.status == "SUCCEEDED" else {}
    return {
        **(outcome or {"status": execution.status, "error": execution.error, "cause": execution.cause}),
        "events": [to_api(event) for event in execution.history],
    }


def sequence(events: Sequence[dict[str, Any]]) -> list[str]:
    """``ID Type < PREVIOUS`` of each event."""
    return [f"{event['id']} {event['type']} < {event['previousEventId']}" for event in events]


def written(case: dict[str, Any]) -> str:
    """The case as its file holds it: one event a line."""
    events = ",\n   ".join(json.dumps(event, ensure_ascii=False) for event in case["expected"]["events"])
    shown = {**case, "expected": {**case["expected"], "events": "EVENTS"}}
    return json.dumps(shown, indent=1, ensure_ascii=False).replace('"EVENTS"', f"[\n   {events}\n  ]") + "\n"


def _program(definition: Any, machine_type: Any) -> Program:
    machine = asl.read_value(definition).machine
    assert machine is not None
    return prepare_machine(machine, type=machine_type, check_parameters=objection)


def _tasks(case: dict[str, Any]) -> Any:
    answers = {state: list(calls) for state, calls in case.get("answers", {}).items()}
    machines = {
        name: Nested(_program(definition, "STANDARD"), f"{ACCOUNT}:stateMachine:{name}")
        for name, definition in case.get("machines", {}).items()
    }

    def answer(effect: Invoke, now: float) -> Any:
        if effect.state_name in answers:
            return [(one["after"], _answer(one)) for one in answers[effect.state_name].pop(0)]
        return machines[effect.parameters["StateMachineArn"].rpartition(":")[2]]

    return answer


def _answer(written: dict[str, Any]) -> Answer:
    match written:
        case {"success": output}:
            return Success(output)
        case {"failure": {"error": error, "cause": cause}}:
            return Failure(error, cause)
        case {"submitted": output}:
            return Submitted(output)
        case {"started": worker}:
            return Started(worker)
        case {"heartbeat": _}:
            return Heartbeat()
    raise ValueError(f"no answer: {written}")
