"""The scopes of a machine, and the variables of a path."""

from __future__ import annotations

from stepsmith.asl import read_value
from stepsmith.asl.flow import scopes
from stepsmith.asl.variables import path_variables


def test_scopes_carry_the_pointer_of_their_place() -> None:
    inner = {"StartAt": "B/1", "States": {"B/1": {"Type": "Succeed"}}}
    reading = read_value(
        {
            "StartAt": "P",
            "States": {
                "P": {"Type": "Parallel", "Branches": [inner], "Next": "M"},
                "M": {"Type": "Map", "ItemProcessor": {**inner}, "End": True},
            },
        }
    )
    assert reading.machine is not None
    found = scopes(reading.machine)
    assert [scope.pointer for scope in found] == ["", "/States/P/Branches/0", "/States/M/ItemProcessor"]
    assert found[1].state_pointer("B/1") == "/States/P/Branches/0/States/B~11"
    assert [scope.owner for scope in found] == [None, "P", "M"]


def test_the_variables_of_a_path_are_outside_its_strings_and_are_not_the_context() -> None:
    assert path_variables("States.Format('$no {}', $yes, $.field, $$.Execution.Id, $also.x[0])") == ["yes", "also"]
