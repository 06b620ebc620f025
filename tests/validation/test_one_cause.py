"""One cause gives one finding, whatever the order in which things are written, in time that grows with the text."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stepsmith.validation import validate
from tests.validation.machines import JSONATA

CLEAN: dict[str, Any] = {
    "StartAt": "Prepare",
    "States": {
        "Prepare": {"Type": "Pass", "Parameters": {"n": 0, "id.$": "$.id"}, "Assign": {"id.$": "$.id"}, "Next": "Work"},
        "Work": {
            "Type": "Task",
            "Resource": "arn:aws:states:::batch:submitJob.sync",
            "Parameters": {"JobName": "n", "JobQueue": "q", "JobDefinition": "d"},
            "ResultSelector": {"job.$": "$.JobId"},
            "ResultPath": "$.work",
            "TimeoutSeconds": 600,
            "Retry": [{"ErrorEquals": ["Batch.ClientException"], "MaxAttempts": 2}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Sorry"}],
            "Next": "Each",
        },
        "Each": {
            "Type": "Map",
            "ItemsPath": "$.items",
            "ItemProcessor": {
                "StartAt": "Ask",
                "States": {
                    "Ask": {
                        "Type": "Choice",
                        "Choices": [{"Variable": "$.n", "NumericGreaterThan": 3, "Next": "Pause"}],
                        "Default": "Item",
                    },
                    "Pause": {"Type": "Wait", "Seconds": 5, "Next": "Item"},
                    "Item": {"Type": "Pass", "Parameters": {"owner.$": "$id"}, "End": True},
                },
            },
            "Next": "Both",
        },
        "Both": {
            "Type": "Parallel",
            "Branches": [
                {"StartAt": "Left", "States": {"Left": {"Type": "Succeed"}}},
                {"StartAt": "Right", "States": {"Right": {"Type": "Succeed"}}},
            ],
            "Next": "Done",
        },
        "Done": {"Type": "Succeed"},
        "Sorry": {"Type": "Fail", "Error": "Work.Failed", "CausePath": "$.error.Cause"},
    },
}

JSONATA_CLEAN: dict[str, Any] = {
    **JSONATA,
    "StartAt": "Count",
    "States": {
        "Count": {
            "Type": "Task",
            "Resource": "arn:aws:states:::aws-sdk:s3:listObjectsV2",
            "Arguments": {"Bucket": "{% $states.input.bucket %}"},
            "Assign": {"found": "{% $states.result.Contents.Key %}"},
            "Output": {"n": "{% $states.result.KeyCount %}"},
            "Next": "Many",
        },
        "Many": {
            "Type": "Choice",
            "Choices": [{"Condition": "{% $states.input.n > 0 %}", "Output": "{% $found %}", "Next": "Each"}],
            "Default": "Done",
        },
        "Each": {
            "Type": "Map",
            "Items": "{% $states.input %}",
            "ItemSelector": {"key": "{% $states.context.Map.Item.Value %}"},
            "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
                "StartAt": "Item",
                "States": {"Item": {"Type": "Pass", "Output": "{% $states.input.key %}", "End": True}},
            },
            "ToleratedFailurePercentage": 10,
            "Label": "Keys",
            "Next": "Done",
        },
        "Done": {"Type": "Succeed"},
    },
}


def at(path: str, value: Any) -> Callable[[Any], None]:
    """Sets the member at a path; ``...`` takes it away."""

    def change(definition: Any) -> None:
        *above, last = path.split("/")
        for step in above:
            definition = definition[int(step)] if isinstance(definition, list) else definition[step]
        if value is ...:
            del definition[last]
        elif isinstance(definition, list):
            definition[int(last)] = value
        else:
            definition[last] = value

    return change


ITEM = "States/Each/ItemProcessor/States"
MUTATIONS = [
    (CLEAN, "StartAt", ..., "SS1003"),
    (CLEAN, "StartAt", "Preparee", "SS2001"),
    (CLEAN, "TimeoutSeconds", 0, "SS1006"),
    (CLEAN, "Extra", 1, "SS1004"),
    (CLEAN, "QueryLanguage", "JSONPATH", None),
    (CLEAN, "States/Prepare/Type", "Pas", "SS1007"),
    (CLEAN, "States/Prepare/Next", "Wrok", "SS2001"),
    (CLEAN, "States/Prepare/Next", ..., "SS1009"),
    (CLEAN, "States/Prepare/End", True, "SS1009"),
    (CLEAN, "States/Prepare/Parameters/id.$", "$.id[", "SS3001"),
    (CLEAN, "States/Prepare/Parameters/n.$", "$.n", "SS3001"),
    (CLEAN, "States/Prepare/Parameters/m", "$.m", "SS3005"),
    (CLEAN, "States/Prepare/Assign", ..., "SS3002"),
    (CLEAN, "States/Prepare/Assign", {"id-1": 1, "id.$": "$.id"}, "SS3004"),
    (CLEAN, "States/Prepare/Output", 1, "SS1008"),
    (CLEAN, "States/Work/Resource", "arn:aws:states:::batch:submitJobs.sync", "SS5001"),
    (CLEAN, "States/Work/Resource", ..., "SS1003"),
    (CLEAN, "States/Work/Parameters/JobQueue", ..., "SS5003"),
    (CLEAN, "States/Work/Parameters/JobQeue", "q", "SS5003"),
    (CLEAN, "States/Work/Parameters/JobName", 5, "SS5003"),
    (CLEAN, "States/Work/ResultSelector/job.$", "$.jobId", "SS5007"),
    (CLEAN, "States/Work/ResultPath", "$.a[*]", "SS3001"),
    (CLEAN, "States/Work/HeartbeatSeconds", 600, "SS4003"),
    (CLEAN, "States/Work/TimeoutSecondsPath", "$.t", "SS1009"),
    (CLEAN, "States/Work/Retry/0/ErrorEquals", [], "SS1006"),
    (CLEAN, "States/Work/Retry/0/ErrorEquals", ["States.ALL", "A"], "SS4001"),
    (CLEAN, "States/Work/Retry/0/ErrorEquals", ["Batch.ClientException", "Batch.ClientException"], "SS4004"),
    (CLEAN, "States/Work/Retry/0/MaxAttempts", 0, "SS4005"),
    (CLEAN, "States/Work/Retry/0/BackoffRate", 0.5, "SS1006"),
    (CLEAN, "States/Work/Catch/0/Next", "Sory", "SS2001"),
    (CLEAN, "States/Work/Catch/0/ErrorEquals", ["States.Timeot"], "SS4002"),
    (CLEAN, "States/Each/ItemsPath", "items", "SS3001"),
    (CLEAN, "States/Each/MaxConcurrency", -1, "SS1006"),
    (CLEAN, "States/Each/Label", "Items", "SS1016"),
    (CLEAN, f"{ITEM}/Pause/Seconds", "5", "SS1005"),
    (CLEAN, f"{ITEM}/Pause/Next", "Pause", "SS2005"),
    (CLEAN, f"{ITEM}/Item/End", False, "SS1009"),
    (CLEAN, f"{ITEM}/Item/Assign", {"id": 1}, "SS3003"),
    (CLEAN, f"{ITEM}/Done", {"Type": "Succeed"}, None),
    (CLEAN, f"{ITEM}/Ask/Choices/0/Next", "Paus", "SS2001"),
    (CLEAN, f"{ITEM}/Ask/Choices/0/NumericGreaterThan", "3", "SS1005"),
    (CLEAN, f"{ITEM}/Ask/Choices", [], "SS1006"),
    (CLEAN, "States/Both/Branches", [], "SS1006"),
    (CLEAN, "States/Lost", {"Type": "Pass", "Next": "Done"}, "SS2002"),
    (CLEAN, "States/Sorry/Cause", "why", "SS1009"),
    (CLEAN, "States/Sorry/Error", "$.error.Error", "SS3007"),
    (JSONATA_CLEAN, "States/Count/Arguments/Bucket", "{% $states.input.bucket", "SS3103"),
    (JSONATA_CLEAN, "States/Count/Arguments/Bucket", "{% $states.result %}", "SS3102"),
    (JSONATA_CLEAN, "States/Count/Arguments/Bucket", "{% bucket %}", "SS3102"),
    (JSONATA_CLEAN, "States/Count/Arguments/Bucket", "{% (1 %}", "SS3101"),
    (JSONATA_CLEAN, "States/Count/Arguments/Bucket", "$states.input.bucket", "SS3104"),
    (JSONATA_CLEAN, "States/Count/Arguments/Bukket", "b", "SS5003"),
    (JSONATA_CLEAN, "States/Each/ItemSelector/key", "{% $states.context.Map.Itm.Value %}", "SS3011"),
    (JSONATA_CLEAN, "States/Many/Choices/0/Condition", "{% $states.input.n == 0 %}", "SS3101"),
    (JSONATA_CLEAN, "States/Count/Arguments/Bucket", "{% $lowercas('a') %}", "SS3002"),
    (CLEAN, "States/Work/Parameters", "b", "SS1005"),
    (CLEAN, "States/Prepare/Parameters/x.$", "States.Format('{}', $$.Execution.Idd)", "SS3011"),
    (JSONATA_CLEAN, "States/Count/Resource", "arn:aws:states:::aws-sdk:s3:listObjectV2", "SS5001"),
    (JSONATA_CLEAN, "States/Count/Assign/found", "{% $states.result.Contants.Key %}", "SS5007"),
    (JSONATA_CLEAN, "States/Count/Assign", ..., "SS3002"),
    (JSONATA_CLEAN, "States/Count/ResultPath", "$.x", "SS1008"),
    (JSONATA_CLEAN, "States/Many/Choices/0/Condition", "yes", "SS1005"),
    (JSONATA_CLEAN, "States/Each/ItemProcessor/ProcessorConfig/ExecutionType", ..., "SS1013"),
    (JSONATA_CLEAN, "States/Each/ToleratedFailurePercentage", 101, "SS1006"),
    (JSONATA_CLEAN, "States/Each/Label", "a b", "SS1013"),
    (JSONATA_CLEAN, f"{ITEM}/Item/Output", "{% $found %}", "SS3002"),
    (JSONATA_CLEAN, f"{ITEM}/Item/QueryLanguage", "JSONPath", "SS1010"),
]


@pytest.mark.parametrize("definition", [CLEAN, JSONATA_CLEAN], ids=["JSONPath", "JSONata"])
def test_the_clean_machines_are_clean(definition: Any) -> None:
    assert validate(json.dumps(definition)) == ()


@pytest.mark.parametrize(
    ("definition", "path", "value", "code"),
    [row for row in MUTATIONS if row[3] is not None],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_single_change_gives_a_single_finding(definition: Any, path: str, value: Any, code: str) -> None:
    changed = copy.deepcopy(definition)
    at(path, value)(changed)
    assert [one.code for one in validate(json.dumps(changed))] == [code]


@pytest.mark.parametrize(
    ("definition", "place", "name", "wrong"),
    [
        (CLEAN, "", "StartAt", "StartsAt"),
        (CLEAN, "", "States", "State"),
        (CLEAN, "States/Prepare", "Next", "Nxt"),
        (CLEAN, "States/Work", "Resource", "Resourc"),
        (CLEAN, "States/Work/Retry/0", "ErrorEquals", "ErrorEqual"),
        (CLEAN, "States/Work/Catch/0", "Next", "next"),
        (CLEAN, "States/Each", "ItemProcessor", "ItemProcesor"),
        (CLEAN, f"{ITEM}/Pause", "Seconds", "Second"),
        (CLEAN, f"{ITEM}/Ask", "Choices", "Choises"),
        (CLEAN, f"{ITEM}/Ask", "Default", "Defalt"),
        (CLEAN, f"{ITEM}/Ask/Choices/0", "Variable", "Variabl"),
        (CLEAN, f"{ITEM}/Ask/Choices/0", "NumericGreaterThan", "NumericGreatrThan"),
        (CLEAN, f"{ITEM}/Ask/Choices/0", "Next", "Nxt"),
        (CLEAN, "States/Both", "Branches", "Branch"),
        (CLEAN, "States/Work", "Catch", "Cath"),
        (CLEAN, "States/Prepare", "Assign", "Asign"),
        (JSONATA_CLEAN, "States/Many/Choices/0", "Condition", "Conditon"),
        (JSONATA_CLEAN, "States/Many", "Choices", "Choices "),
    ],
)
def test_a_misspelled_field_is_told_once(definition: Any, place: str, name: str, wrong: str) -> None:
    changed = copy.deepcopy(definition)
    inside = changed
    for step in place.split("/") if place else ():
        inside = inside[int(step)] if isinstance(inside, list) else inside[step]
    inside[wrong] = inside.pop(name)
    (found,) = validate(json.dumps(changed))
    assert (found.code, found.hint) == ("SS1004", f"did you mean {name}?")


def test_a_misspelled_type_is_named() -> None:
    changed = copy.deepcopy(CLEAN)
    changed["States"]["Prepare"]["Tpye"] = changed["States"]["Prepare"].pop("Type")
    (found,) = validate(json.dumps(changed))
    assert (found.code, found.hint) == ("SS1003", "Tpye is probably meant to be Type")


def shuffled(value: Any, source: random.Random, *, states_only: bool) -> Any:
    if isinstance(value, list):
        return [shuffled(item, source, states_only=states_only) for item in value]
    if not isinstance(value, dict):
        return value
    names = list(value)
    if not states_only or all(isinstance(item, dict) and "Type" in item for item in value.values()):
        source.shuffle(names)
    return {name: shuffled(value[name], source, states_only=states_only) for name in names}


@settings(max_examples=60)
@given(
    st.sampled_from([CLEAN, JSONATA_CLEAN]),
    st.lists(st.sampled_from(MUTATIONS), max_size=4),
    st.randoms(use_true_random=False),
)
def test_the_order_of_states_and_members_changes_no_finding(
    definition: Any, mutations: list[Any], source: random.Random
) -> None:
    changed = copy.deepcopy(definition)
    for of, path, value, _ in mutations:
        if of is definition and value is not ...:
            try:
                at(path, value)(changed)
            except (KeyError, IndexError, TypeError):
                continue  # an earlier change has taken the place away
    mixed = shuffled(changed, source, states_only=False)
    found = {(one.code, one.pointer, one.message) for one in validate(json.dumps(changed))}
    assert {(one.code, one.pointer, one.message) for one in validate(json.dumps(mixed))} == found


def test_findings_come_in_the_order_of_the_text() -> None:
    changed = copy.deepcopy(CLEAN)
    for path, value in (("States/Sorry/Cause", "why"), ("States/Work/Next", "Nowhere"), ("Extra", 1)):
        at(path, value)(changed)
    found = validate(json.dumps(changed, indent=1))
    lines = [one.span.line for one in found if one.span]
    assert lines == sorted(lines)
    assert len(lines) == 3
