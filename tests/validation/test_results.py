"""Reads of results are held against the shapes of the services' models, wherever the result lies."""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.diagnostics import Severity
from stepsmith.validation import validate
from tests.validation.machines import END, JSONATA, found, hints, machine, task

SUBMIT = {"JobName": "n", "JobQueue": "q", "JobDefinition": "d"}
SYNC = "arn:aws:states:::batch:submitJob.sync"
BUCKETS = "arn:aws:states:::aws-sdk:s3:listBuckets"
DONE = {"Type": "Succeed"}


def job(**fields: Any) -> dict[str, Any]:
    return task(SYNC, Arguments=SUBMIT, **fields)


def old(**fields: Any) -> dict[str, Any]:
    return task(SYNC, SUBMIT, **fields)


def jsonata(states: dict[str, Any]) -> dict[str, Any]:
    return machine(states, **JSONATA)


def passing(output: Any) -> dict[str, Any]:
    return {"Type": "Pass", "Output": output, "End": True}


@pytest.mark.parametrize(
    ("definition", "pointer"),
    [
        (jsonata({"T": job(Output="{% $states.result.Jobz %}")}), "T/Output"),
        (jsonata({"T": job(Output={"a": ["{% $states.result.jobId %}"]})}), "T/Output/a/0"),
        (jsonata({"T": job(Output="{% $states.result.Container.ExitKode %}")}), "T/Output"),
        (jsonata({"T": job(Output="{% $states.result.Attempts.Kontainer %}")}), "T/Output"),
        (jsonata({"T": job(Next="P"), "P": passing("{% $states.input.Jobz %}")}), "P/Output"),
        (
            jsonata({"T": job(Assign={"j": "{% $states.result %}"}, Next="P"), "P": passing("{% $j.Jobz %}")}),
            "P/Output",
        ),
        (
            jsonata(
                {"T": job(Output={"j": "{% $states.result %}"}, Next="P"), "P": passing("{% $states.input.j.Jobz %}")}
            ),
            "P/Output",
        ),
        (machine({"T": old(ResultSelector={"x.$": "$.Jobz"})}), "T/ResultSelector/x.$"),
        (machine({"T": old(OutputPath="$.Jobz")}), "T/OutputPath"),
        (machine({"T": old(ResultPath="$.job", OutputPath="$.job.Jobz")}), "T/OutputPath"),
        (machine({"T": old(Assign={"x.$": "$.Jobz"})}), "T/Assign/x.$"),
        (
            machine({"T": old(ResultPath="$.job", Next="P"), "P": {**END, "Parameters": {"x.$": "$.job.Jobz"}}}),
            "P/Parameters/x.$",
        ),
        (
            machine({"T": old(ResultPath="$.job", Next="P"), "P": {**END, "InputPath": "$.job.Jobz"}}),
            "P/InputPath",
        ),
        (
            machine(
                {
                    "T": old(ResultSelector={"all.$": "$"}, ResultPath="$.a.b", Next="W"),
                    "W": {"Type": "Wait", "SecondsPath": "$.a.b.all.Jobz", "End": True},
                }
            ),
            "W/SecondsPath",
        ),
    ],
)
def test_a_member_that_is_never_there_is_told_where_it_is_read(definition: Any, pointer: str) -> None:
    assert found(definition) == [("SS5007", f"/States/{pointer}")]


@pytest.mark.parametrize(
    "definition",
    [
        jsonata({"T": job(Output="{% $states.result.Container.ExitCode %}")}),
        jsonata({"T": job(Output="{% $states.result.Attempts.Container.ExitCode %}")}),
        jsonata({"T": job(Output="{% $states.result.Parameters.anything %}")}),
        jsonata({"T": job(Output="{% $states.input.Jobz %}")}),
        jsonata(
            {"T": job(Output="{% $merge([$states.result]) %}", Next="P"), "P": passing("{% $states.input.Jobz %}")}
        ),
        jsonata(
            {
                "T": task(
                    "arn:aws:states:::lambda:invoke",
                    Arguments={"FunctionName": "f"},
                    Output="{% $states.result.Payload.any.thing %}",
                )
            }
        ),
        jsonata({"T": task("arn:aws:lambda:eu-north-1:1:function:f", Output="{% $states.result.anything %}")}),
        machine({"T": old(ResultPath="$.job", Next="P"), "P": {**END, "Parameters": {"x.$": "$.other.Jobz"}}}),
        machine({"T": old(ResultPath=None, Next="P"), "P": {**END, "Parameters": {"x.$": "$.Jobz"}}}),
        machine({"T": old(Next="P"), "P": {**END, "Parameters": {"x.$": "$.Container.Environment[0].Name"}}}),
        machine({"T": old(Next="P"), "P": {**END, "Parameters": {"x.$": "$.Container.Environment[*].Nome"}}}),
        # What lies there differs by the way that was taken.
        machine(
            {
                "C": {
                    "Type": "Choice",
                    "Choices": [{"Variable": "$.x", "IsPresent": True, "Next": "T"}],
                    "Default": "P",
                },
                "T": old(Next="P"),
                "P": {**END, "Parameters": {"x.$": "$.Jobz"}},
            }
        ),
        machine(
            {
                "T": old(Catch=[{"ErrorEquals": ["States.ALL"], "Next": "P"}], Next="D"),
                "P": {**END, "InputPath": "$.Cause"},
                "D": DONE,
            }
        ),
        machine(
            {
                "T": old(Next="C"),
                "C": {
                    "Type": "Choice",
                    "Choices": [{"Variable": "$.Jobz", "IsPresent": True, "Next": "D"}],
                    "Default": "D",
                },
                "D": DONE,
            }
        ),
    ],
)
def test_what_may_be_there_is_not_told(definition: Any) -> None:
    assert found(definition) == []


def test_a_near_name_is_offered_in_the_integrations_own_spelling() -> None:
    assert hints(jsonata({"T": job(Output="{% $states.result.jobId %}")})) == ["did you mean JobId?"]
    sdk = task(BUCKETS, Arguments={}, Output="{% $states.result.Bukets %}")
    assert hints(jsonata({"T": sdk})) == ["did you mean Buckets?"]


def test_a_read_of_the_states_own_result_is_an_error_and_any_other_a_warning() -> None:
    for text, severity in (("$states.result.Jobz", Severity.ERROR), ("$exists($states.result.Jobz)", Severity.WARNING)):
        [only] = validate(json.dumps(jsonata({"T": job(Output=f"{{% {text} %}}")})))
        assert only.severity is severity
    [later] = validate(json.dumps(machine({"T": old(Next="P"), "P": {**END, "InputPath": "$.Jobz"}})))
    assert later.severity is Severity.WARNING


def test_a_wrong_read_that_is_copied_is_told_once() -> None:
    states = {
        "T": job(Assign={"j": "{% $states.result.Jobz %}"}, Next="P"),
        "P": passing("{% $j.more %}"),
    }
    assert found(jsonata(states)) == [("SS5007", "/States/T/Assign/j")]
