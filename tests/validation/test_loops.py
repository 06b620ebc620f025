"""A loop can be left, and does not spin."""

from __future__ import annotations

from typing import Any

import pytest

from tests.validation.machines import END, JSONATA, codes, found, machine, task

DONE = {"Type": "Succeed"}
GET = "arn:aws:states:::aws-sdk:glue:getCrawler"


def choice(target: str, default: str, variable: str = "$.x") -> dict[str, Any]:
    return {
        "Type": "Choice",
        "Choices": [{"Variable": variable, "IsPresent": True, "Next": target}],
        "Default": default,
    }


def onward(target: str, **fields: Any) -> dict[str, Any]:
    return {"Type": "Pass", "Next": target, **fields}


def wait(target: str) -> dict[str, Any]:
    return {"Type": "Wait", "Seconds": 60, "Next": target}


def test_a_loop_that_nothing_leaves_is_told_once_at_its_first_state() -> None:
    states = {"C": choice("Done", "A"), "A": wait("B"), "B": onward("A"), "Done": DONE}
    assert found(machine(states)) == [("SS2005", "/States/A")]


def test_a_state_that_goes_to_itself_is_a_loop() -> None:
    assert found(machine({"C": choice("Done", "A"), "A": wait("A"), "Done": DONE})) == [("SS2005", "/States/A")]


def test_a_catcher_is_a_way_out() -> None:
    sent = task("arn:aws:states:::lambda:invoke", {"FunctionName": "f"}, Next="W")
    sent["Catch"] = [{"ErrorEquals": ["States.ALL"], "Next": "Done"}]
    assert codes(machine({"T": sent, "W": wait("T"), "Done": DONE})) == []


def test_a_scope_without_any_end_is_told_once() -> None:
    assert codes(machine({"A": wait("B"), "B": onward("A")})) == ["SS2003"]


@pytest.mark.parametrize(
    ("states", "spins"),
    [
        ({"A": choice("Done", "B"), "B": onward("A")}, True),
        ({"A": choice("Done", "B"), "B": onward("A", Result={"x": 1})}, False),
        ({"A": choice("Done", "B", "$$.State.EnteredTime"), "B": onward("A")}, False),
        ({"A": choice("Done", "B"), "B": wait("A")}, False),
        ({"A": task(GET, {"Name": "n"}, Next="C"), "C": choice("Done", "A")}, True),
        ({"A": task(GET, {"Name": "n"}, Next="C"), "C": choice("Done", "W"), "W": wait("A")}, False),
        ({"A": task("arn:aws:states:::aws-sdk:s3:listBuckets", {}, Next="C"), "C": choice("Done", "A")}, False),
        (
            {
                "A": task(
                    "arn:aws:states:::aws-sdk:glue:getTables", {"DatabaseName": "d", "NextToken.$": "$.t"}, Next="C"
                ),
                "C": choice("Done", "A"),
            },
            False,
        ),
    ],
)
def test_a_loop_spins_where_nothing_changes_or_it_polls_without_a_pause(states: dict[str, Any], spins: bool) -> None:
    assert codes(machine({**states, "Done": DONE})) == (["SS2006"] if spins else [])


def test_a_counter_in_jsonata_changes_something() -> None:
    states = {
        "Start": {"Type": "Pass", "Assign": {"n": 0}, "Next": "C"},
        "C": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $n < 3 %}", "Assign": {"n": "{% $n + 1 %}"}, "Next": "C"}],
            "Default": "Done",
        },
        "Done": END,
    }
    assert codes(machine(states, **JSONATA)) == []
