"""Workflows that workflows start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from stepsmith import DefinitionError, Fail, Pass, Step, Succeed, Workflow, asl, workflow
from stepsmith.resources import Parameter
from stepsmith.tasks import start_workflow
from stepsmith.testing import run
from stepsmith.validation import validate
from tests.authoring.authored import build, states

CHILD = Parameter("ChildArn")


@dataclass
class Order:
    id: str


@dataclass
class Receipt:
    usd: int


@workflow
def child(order: Order) -> Step:
    return Pass("Price", Receipt(usd=5)) >> Pass("Paid", Receipt(usd=6))


def test_the_output_of_the_other_workflow_is_the_result() -> None:
    @workflow
    def parent(order: Order) -> Step:
        paid = start_workflow("Pay", child, Order(id=order.id), arn=CHILD, gives=Receipt)
        return paid >> Succeed("S", output=paid.result.usd + 1)

    machine = parent.build().machine
    assert validate(asl.dump(machine)) == ()
    assert run(parent, {"id": "1"}, machines={"${ChildArn}": child}).output == 7
    found = asl.write(machine)["States"]["Pay"]
    assert found["Resource"] == "arn:aws:states:::states:startExecution.sync:2"
    assert found["Arguments"] == {
        "StateMachineArn": "${ChildArn}", "Input": {"id": "{% $states.context.Execution.Input.id %}"}}  # fmt: skip


def test_one_that_is_not_waited_for_gives_its_arn() -> None:
    def function(order: Order) -> Step:
        begun = start_workflow("Begin", child, {"id": order.id}, arn=CHILD, wait=False, execution_name=order.id)
        return begun >> Succeed("S", output=begun.result.ExecutionArn)

    found = states(function)["Begin"]
    assert found["Resource"] == "arn:aws:states:::states:startExecution"
    assert found["Arguments"]["Name"] == "{% $states.context.Execution.Input.id %}"
    assert found["Assign"] == {"Begin": {"ExecutionArn": "{% $states.result.ExecutionArn %}"}}


def test_a_field_that_the_other_workflow_does_not_give_is_refused() -> None:
    def function(order: Order) -> Step:
        paid = start_workflow("Pay", child, Order(id=order.id), arn=CHILD)
        return paid >> Succeed("S", output=paid.result.cents)

    with pytest.raises(DefinitionError, match="Receipt has no field 'cents'"):
        build(function)


def test_a_workflow_may_start_itself() -> None:
    again: Workflow[Any]

    @workflow
    def countdown(n: int) -> Step:
        from stepsmith import Choice

        next_one = start_workflow("Again", again, {"n": 0}, arn=CHILD)
        return Choice("Done?").when(n == 0, Succeed("Zero")).otherwise(next_one >> Pass("P", next_one.result.x))

    again = countdown
    assert "Again" in asl.write(countdown.build().machine)["States"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"arn": "child"}, "arn is a Parameter or the ARN of a state machine, not 'child'"),
        ({"arn": CHILD, "input": {"idd": "1"}}, "the input of child: Order has no field 'idd'; did you mean 'id'?"),
        ({"arn": CHILD, "input": {}}, "the input of child: Order needs id"),
    ],
)
def test_what_cannot_be_started_is_refused(options: Any, message: str) -> None:
    given = {"input": {"id": "1"}, **options}
    with pytest.raises(DefinitionError) as caught:
        build(lambda: start_workflow("Pay", child, given.pop("input"), **given) >> Fail("F"))
    assert message in str(caught.value)
