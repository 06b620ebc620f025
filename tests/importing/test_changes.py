"""An imported definition is changed by new ones: transitions follow, the rest stays as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from stepsmith import Choice, Fail, Pass, Step, Succeed, asl, import_definition, workflow
from stepsmith.errors import DefinitionError
from stepsmith.importing import Imported
from stepsmith.plain import Task, path
from stepsmith.plain import states as at
from stepsmith.resources import Function
from stepsmith.tasks import lambda_
from stepsmith.testing import run

COUNT = Function("Count", handler="count.handler", source="functions/count")
CHAIN: dict[str, Any] = {
    "StartAt": "A",
    "States": {
        "A": {"Type": "Pass", "Next": "B"},
        "B": {"Type": "Pass", "Result": {"from": "here"}, "Next": "C"},
        "C": {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsPresent": True, "Next": "B"}], "Default": "D"},
        "D": {
            "Type": "Map",
            "ItemProcessor": {"StartAt": "E", "States": {"E": {"Type": "Task", "Resource": "${R}", "End": True}}},
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "F"}],
            "End": True,
        },
        "F": {"Type": "Pass", "End": True},
    },
}


def states(imported: Imported) -> dict[str, Any]:
    found: dict[str, Any] = asl.write(imported.build().machine)["States"]
    return found


@pytest.fixture
def chain() -> Imported:
    return import_definition(CHAIN, name="chain")


def test_a_renamed_state_is_renamed_in_every_transition(chain: Imported) -> None:
    changed = chain.rename("B", "Bee").rename("E", "Eel")
    text = json.dumps(changed.definition)
    assert '"B"' not in text and '"E"' not in text
    assert states(changed)["A"]["Next"] == "Bee"
    assert states(changed)["C"]["Choices"][0]["Next"] == "Bee"
    assert states(changed)["D"]["ItemProcessor"]["StartAt"] == "Eel"


def test_what_led_to_a_removed_state_leads_to_what_followed(chain: Imported) -> None:
    changed = chain.remove("B")
    assert states(changed)["A"]["Next"] == "C"
    assert states(changed)["C"]["Choices"][0]["Next"] == "C"


def test_the_first_state_removed_makes_the_second_the_first(chain: Imported) -> None:
    assert asl.write(chain.remove("A").build().machine)["StartAt"] == "B"


def test_a_catcher_of_a_removed_last_state_leads_to_a_succeed(chain: Imported) -> None:
    changed = chain.remove("F")
    assert states(changed)["D"]["Catch"][0]["Next"] == "Done"
    assert states(changed)["Done"] == {"Type": "Succeed"}


def test_a_derived_state_takes_the_place_of_a_plain_one(chain: Imported) -> None:
    changed = chain.replace("B", lambda_.invoke("Count it", COUNT, {"n": 3}))
    made = states(changed)["Count it"]
    assert (made["QueryLanguage"], made["Next"]) == ("JSONata", "C")
    assert states(changed)["A"]["Next"] == "Count it"
    assert [resource.id for resource in changed.build().resources] == ["Count"]


def test_several_states_take_the_place_of_one_and_their_ends_lead_on(chain: Imported) -> None:
    step = Pass("One", {"x": 1}) >> Choice("Two").when(at.input.x == 1, Pass("Three", {"y": 2}))
    changed = chain.replace("B", step)
    assert [states(changed)[name].get("Next") for name in ("One", "Three")] == ["Two", "C"]
    assert states(changed)["Two"]["Default"] == "C"


def test_a_step_stands_between_a_state_and_what_follows_it(chain: Imported) -> None:
    changed = chain.insert_after("A", Task("New", "${New}", parameters={"x": path("$.x")}))
    assert states(changed)["A"]["Next"] == "New"
    assert states(changed)["New"] == {"Type": "Task", "Resource": "${New}", "Parameters": {"x.$": "$.x"}, "Next": "B"}


def test_a_step_after_a_last_state_is_the_last(chain: Imported) -> None:
    changed = chain.insert_after("F", Pass("G", {"g": 1}))
    assert (states(changed)["F"]["Next"], states(changed)["G"]["End"]) == ("G", True)


def test_a_step_that_ends_leaves_nothing_to_lead_on(chain: Imported) -> None:
    changed = chain.replace("C", Fail("Stop", error="No"))
    assert states(changed)["B"]["Next"] == "Stop"


def test_the_definition_that_was_read_is_never_touched(chain: Imported) -> None:
    before = json.dumps(CHAIN)
    chain.rename("A", "Z").remove("B").insert_after("F", Succeed("S"))
    assert json.dumps(CHAIN) == before


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda one: one.remove("Beta"), "no state 'Beta'"),
        (lambda one: one.remove("C"), "C is a Choice"),
        (lambda one: one.remove("E"), "E is the only state of its scope"),
        (lambda one: one.rename("A", "E"), "a state 'E' already"),
        (lambda one: one.rename("A", ""), "1 to 80 characters"),
        (lambda one: one.insert_after("C", Pass("G")), "nothing follows C, a Choice"),
        (lambda one: one.insert_after("A", Pass("F")), "a state 'F' already"),
        (lambda one: one.replace("C", Pass("G")), "C is a Choice, which leads to several states"),
    ],
)
def test_a_change_that_cannot_be_made_says_why(
    chain: Imported, change: Callable[[Imported], object], message: str
) -> None:
    with pytest.raises(DefinitionError, match=message):
        change(chain)


def test_a_jsonata_definition_stands_as_a_step_in_a_derived_workflow() -> None:
    imported = import_definition(
        {
            "QueryLanguage": "JSONata",
            "StartAt": "Double",
            "States": {"Double": {"Type": "Pass", "Output": {"n": "{% $states.input.n * 2 %}"}, "End": True}},
        }
    )

    @workflow()
    def outer(given: Any) -> Step:
        return Pass("Before", {"n": given.n + 1}) >> imported.step() >> Succeed("After")

    assert run(outer, {"n": 3}).output == {"n": 8}


def test_a_jsonpath_definition_stands_in_a_workflow_that_declares_jsonpath(chain: Imported) -> None:
    @workflow(query_language="JSONPath")
    def outer(given: Any) -> Step:
        return Pass("Before", {"x": given.x}) >> import_definition(ADDS).step() >> Succeed("After")

    assert run(outer, {"x": 3}).output == {"x": 3, "sum": 4}


def test_a_jsonpath_definition_is_refused_in_a_jsonata_workflow() -> None:
    @workflow()
    def outer(given: Any) -> Step:
        return import_definition(ADDS).step()

    with pytest.raises(DefinitionError, match='write @workflow\\(query_language="JSONPath"\\)'):
        outer.build()


ADDS = {
    "StartAt": "Add",
    "States": {"Add": {"Type": "Pass", "Parameters": {"x.$": "$.x", "sum.$": "States.MathAdd($.x, 1)"}, "End": True}},
}


def test_the_python_of_the_cases_is_what_is_committed() -> None:
    for file in sorted((Path(__file__).parent / "cases").glob("*.asl.json")):
        written = import_definition(file).source
        assert written == file.with_name(file.name.replace(".asl.json", ".py")).read_text(encoding="utf-8"), file.name


def test_jsonata_in_yaml_and_in_a_template() -> None:
    template = """
Resources:
  One:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition:
        StartAt: A
        States:
          A: {Type: Task, Resource: !GetAtt Work.Arn, End: true}
  Two:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: '{"StartAt": "B", "States": {"B": {"Type": "Succeed"}}}'
"""
    with pytest.raises(DefinitionError, match="2 state machines in the template: add #One, #Two"):
        import_definition(template)
    with pytest.raises(DefinitionError, match="no state machine 'Three' in the template; it has One, Two"):
        import_definition(template, resource="Three")
    one = import_definition(template, resource="One")
    assert (one.name, states(one)["A"]["Resource"]) == ("one", "${Work.Arn}")
    assert list(states(import_definition("StartAt: A\nStates: {A: {Type: Succeed}}"))) == ["A"]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", "{", '{"StartAt": "A", "States": {}}', '{"StartAt": "B", "States": {"A": {"Type": "Succeed"}}}'],
)
def test_what_is_no_definition_is_refused(text: str) -> None:
    with pytest.raises(DefinitionError):
        import_definition(text)
