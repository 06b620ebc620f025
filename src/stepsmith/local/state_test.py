"""TestState: one state alone, over our engine; a Task without a mock really calls its service in this cloud.

A Wait takes no time here; on AWS the caller waits as well.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Mapping
from typing import Any

from stepsmith.errors import DefinitionError
from stepsmith.execution import Answer, Execution, Invoke, Program
from stepsmith.execution.state_request import read_request, whole_definition
from stepsmith.execution.state_run import CallTask, run_test
from stepsmith.execution.state_test import RefusedTest, StateTestOutcome
from stepsmith.integrations import objection
from stepsmith.local.definitions import sound_machine
from stepsmith.local.executions import Run
from stepsmith.local.host import Perform
from stepsmith.local.machines import StateMachine, check_role, invalid_definition
from stepsmith.local.protocol import ApiError

LIMIT_SECONDS = 300.0
"""TestState runs for five minutes at most [D]."""

_NUMBERS = ("maxConcurrency", "toleratedFailureCount", "toleratedFailurePercentage")


def answer_test(parameters: Mapping[str, Any], *, call: CallTask, **surroundings: Any) -> dict[str, Any]:
    """What the operation answers; ``surroundings`` are region, account, time and seed.

    Raises ApiError in AWS's words.
    """
    name = parameters.get("stateName")
    if parameters.get("roleArn"):
        check_role(parameters["roleArn"])
    try:
        machine = sound_machine(whole_definition(parameters["definition"], name), "STANDARD")
        test = read_request(machine, parameters, calls=True, **surroundings)
        outcome = run_test(test, call, objection)
    except RefusedTest as refused:
        raise ApiError(refused.code, refused.reason) from None
    except DefinitionError as error:
        raise invalid_definition(error) from None
    return _to_api(outcome, parameters.get("inspectionLevel", "INFO"))


def real_calls(perform: Perform, parameters: Mapping[str, Any]) -> CallTask:
    """Does the tasks of a test as the host does those of executions, waiting for the answer."""

    def call(execution: Execution, invoke: Invoke) -> Answer:
        run = Run(execution=execution, machine=_machine(execution, parameters))
        answered = threading.Event()
        answers: list[Answer] = []

        def take(answer: Answer) -> None:
            answers.append(answer)
            answered.set()

        # A function is waited for where it is called; the time-out must not wait for it.
        threading.Thread(target=perform, args=(run, 1, invoke, take), name="test-state", daemon=True).start()
        seconds = LIMIT_SECONDS if invoke.deadline is None else min(LIMIT_SECONDS, invoke.deadline - execution.now)
        return answers[0] if answered.wait(seconds) else None

    return call


def _machine(execution: Execution, parameters: Mapping[str, Any]) -> StateMachine:
    program: Program = execution.program
    return StateMachine(
        arn=execution.state_machine_arn,
        name=execution.state_machine_arn.split(":")[-1],
        type=program.type,
        definition=parameters["definition"],
        role_arn=parameters["roleArn"],
        created_at=execution.started_at,
        revision_id=str(uuid.uuid4()),
        settings={},
        program=program,
    )


def _to_api(outcome: StateTestOutcome, level: str) -> dict[str, Any]:
    answer: dict[str, Any] = {
        "output": outcome.output_text,
        "error": outcome.error,
        "cause": outcome.cause,
        "nextState": outcome.next_state,
        "status": outcome.status,
    }
    if level != "INFO":
        steps = {step: value if step in _NUMBERS else outcome.texts[step] for step, value in outcome.values.items()}
        details = {"errorDetails": dict(outcome.error_details)} if outcome.error_details else {}
        answer["inspectionData"] = {**steps, **details}
    return {name: value for name, value in answer.items() if value is not None}
