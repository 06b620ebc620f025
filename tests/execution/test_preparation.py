"""What ``prepare`` refuses, and how it says so."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith import asl
from stepsmith.errors import DefinitionError
from stepsmith.execution import prepare
from tests.execution.machines import ACTIVITY, JOB, TOKEN, machine, passing, task

CHOICE = {"Type": "Choice", "Choices": [{"Variable": "$", "IsNull": True, "Next": "Nowhere"}]}
INNER = machine("I", {"I": {"Type": "Pass", "End": True}})


def refusal(states: dict[str, Any], **fields: Any) -> str:
    type_ = fields.pop("type", "STANDARD")
    reading = asl.read_value(machine("A", states, **fields))
    assert reading.machine is not None
    with pytest.raises(DefinitionError) as refused:
        prepare(reading.machine, type=type_)
    return str(refused.value)


@pytest.mark.parametrize(
    ("state", "message"),
    [
        (
            {"Type": "Map", "ItemProcessor": {**INNER, "ProcessorConfig": {"Mode": "DISTRIBUTED"}}, "End": True},
            "state 'A': ProcessorConfig.ExecutionType is None: expected STANDARD or EXPRESS",
        ),
        (
            {"Type": "Map", "ItemProcessor": INNER, "ResultWriter": {}, "End": True},
            "state 'A': ResultWriter is for a distributed Map",
        ),
        (task("arn:aws:states:::nosuch:thing"), "no optimized integration 'nosuch'"),
        (task(TimeoutSeconds="${Limit}"), "state 'A': TimeoutSeconds is ${Limit}, a placeholder"),
        (passing(Next="Nowhere"), "state 'A': Next names 'Nowhere', and there is no such state here"),
        (CHOICE, "state 'A': Choices[0].Next names 'Nowhere'"),
        (
            task(Catch=[{"ErrorEquals": ["States.ALL"], "Next": "Nowhere"}]),
            "state 'A': Catch[0].Next names 'Nowhere'",
        ),
        (passing(InputPath="$.["), "state 'A': InputPath: "),
        (passing(Parameters={"x.$": "States.Nope()"}), "state 'A': Parameters: "),
        ({"Type": "Nonsense"}, "state 'A': it could not be read"),
        (
            {"Type": "Wait", "Timestamp": "tomorrow", "End": True},
            "state 'A': Timestamp 'tomorrow' is no ISO 8601 time such as",
        ),
    ],
)
def test_what_cannot_run_is_refused_by_the_name_of_its_state(state: dict[str, Any], message: str) -> None:
    assert message in refusal({"A": state})


def test_a_state_inside_a_branch_is_named_itself() -> None:
    branch = machine("B", {"B": task("arn:aws:states:::nosuch:thing")})
    message = refusal({"A": {"Type": "Parallel", "Branches": [branch], "End": True}})
    assert message.startswith("state 'B': ")


def test_a_start_that_is_no_state_is_refused() -> None:
    assert "StartAt names 'A'" in refusal({"B": passing()})


@pytest.mark.parametrize(("resource", "pattern"), [(JOB, "'.sync'"), (TOKEN, "'.waitForTaskToken'")])
def test_express_machines_do_not_wait_for_jobs(resource: str, pattern: str) -> None:
    message = refusal({"A": task(resource)}, type="EXPRESS")
    assert f"Express state machine does not support {pattern} service integration" in message


def test_express_machines_have_no_activities() -> None:
    message = refusal({"A": task(ACTIVITY)}, type="EXPRESS")
    assert message == "state 'A': Express state machine does not support Activity ARN"


def test_a_time_limit_that_is_a_substitution_is_refused() -> None:
    assert "TimeoutSeconds is ${Limit}" in refusal({"A": passing()}, TimeoutSeconds="${Limit}")
