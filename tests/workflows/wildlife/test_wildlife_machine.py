"""The wildlife machine in virtual time: every way through it, every retry, every catch."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from stepsmith import asl
from stepsmith.configuration import load_project
from stepsmith.project import find_workflows, load_workflow
from stepsmith.testing import Fails, Never, Result, Returns, run

ROOT = Path(__file__).resolve().parents[3]
INPUT = json.loads((ROOT / "workflows" / "wildlife" / "sample" / "input.json").read_text())
AFFORDABLE = {
    "estimated_usd": 0.01,
    "remaining_usd": 1.8,
    "reason": "69 images will cost about 0.01 USD",
    "images": 69,
    "chunks": 3,
    "shards": 2,
    "plan": "s3://data/runs/run-7/GuardBudget/plan/",
}
DONE = {"JobId": "j-1", "JobName": "job", "Status": "SUCCEEDED"}
JOBS = ("Stage0", "Stage1", "Stage2", "WriteParquet")
STAGES = ("GuardBudget", "Stage0", "Stage1", "Stage2", "WeatherEnrichment", "WriteParquet")
EVERY_STATE = (
    "GuardBudget", "WithinBudget", "Stage0", "BudgetForStage1", "WithinBudgetForStage1", "Stage1", "BudgetForStage2",
    "WithinBudgetForStage2", "Stage2", "WeatherEnrichment", "WriteParquet", "Done",
)  # fmt: skip
CRASH = Fails(
    "States.TaskFailed",
    json.dumps(
        {
            "JobName": "Stage0",
            "Status": "FAILED",
            "StatusReason": "Essential container in task exited",
            "Container": {"ExitCode": 1, "LogStreamName": "wildlife-Stage0/default/42"},
        }
    ),
)


ARRAY_CRASH = Fails(
    "States.TaskFailed",
    json.dumps(
        {
            "ArrayProperties": {"Size": 8, "StatusSummary": {"FAILED": 2, "SUCCEEDED": 6}},
            "Container": {"Command": []},
            "JobName": "Stage1",
            "Status": "FAILED",
            "StatusReason": "Array Child Job failed",
        }
    ),
)


@pytest.fixture(scope="module")
def machine() -> asl.Machine:
    project = load_project(ROOT)
    (folder,) = find_workflows(project, ("wildlife",))
    return load_workflow(project, folder).workflow.build().machine


def go(machine: asl.Machine, **mocks: Any) -> Result:
    guards = dict.fromkeys(("GuardBudget", "BudgetForStage1", "BudgetForStage2"), AFFORDABLE)
    weather = {"events": 3, "complete": 3, "weather": "s3://data/runs/run-7/WeatherEnrichment/"}
    usual: dict[str, Any] = {
        **guards,
        **dict.fromkeys(JOBS, DONE),
        "WeatherEnrichment": weather,
        "Notify": {"MessageId": "m"},
    }
    return run(machine, INPUT, {**usual, **mocks}, name="run-7")


def recorded(seen: dict[str, Any], state: str, answer: Any) -> Any:
    def called(arguments: dict[str, Any]) -> Any:
        seen[state] = arguments
        return answer

    return called


def test_within_the_budget_all_stages_run_in_the_order_of_the_list(machine: asl.Machine) -> None:
    result = go(machine)
    assert result.succeeded and result.path == EVERY_STATE
    assert tuple(state for state in result.path if state in STAGES) == STAGES
    assert result.output == {
        "datasets": "s3://${DataName}/datasets/",
        "summary": "s3://${DataName}/runs/run-7/WriteParquet/summary.json",
    }


def test_stages_hand_on_addresses(machine: asl.Machine) -> None:
    seen: dict[str, Any] = {}
    answers = {**dict.fromkeys(JOBS, DONE), "GuardBudget": AFFORDABLE, "WeatherEnrichment": {"events": 0}}
    result = go(machine, **{state: recorded(seen, state, answer) for state, answer in answers.items()})
    assert result.succeeded
    assert seen["GuardBudget"] == {
        "prefix": "incoming/2026-11/", "execution": "run-7", "stage": "Stage0", "images": 0, "chunks": 0, "shards": 0,
    }  # fmt: skip
    parameters = {state: seen[state]["Parameters"] for state in JOBS}
    at = "s3://${DataName}/runs/run-7"
    assert parameters["Stage0"] == {
        "plan": AFFORDABLE["plan"],
        "output_images": f"{at}/Stage0/images/",
        "output_quarantine": f"{at}/Stage0/quarantine/",
    }
    assert parameters["Stage1"] == {
        "images": f"{at}/Stage0/images/",
        "shards": "2",
        "detector_model": "${DetectorModel}",
        "output_detections": f"{at}/Stage1/detections/",
    }
    assert parameters["Stage2"] == {
        "detections": f"{at}/Stage1/detections/",
        "shards": "2",
        "output_events": f"{at}/Stage2/events/",
    }
    assert seen["WeatherEnrichment"] == {
        "events": f"{at}/Stage2/events/", "weather": f"{at}/WeatherEnrichment/", "execution": "run-7",
    }  # fmt: skip
    assert parameters["WriteParquet"] == {
        "bucket": "${DataName}",
        "prefix": "incoming/2026-11/",
        "images": f"{at}/Stage0/images/",
        "quarantine": f"{at}/Stage0/quarantine/",
        "events": f"{at}/Stage2/events/",
        "weather": f"{at}/WeatherEnrichment/",
        "datasets": "s3://${DataName}/datasets/",
        "output_summary": f"{at}/WriteParquet/summary.json",
    }
    for state in JOBS:
        environment = seen[state]["ContainerOverrides"]["Environment"]
        assert {"Name": "STEPSMITH_EXECUTION", "Value": "run-7"} in environment
        assert {"Name": "STEPSMITH_STATE", "Value": state} in environment


def test_the_arrays_are_as_large_as_the_manifest_wants_them(machine: asl.Machine) -> None:
    seen: dict[str, Any] = {}
    million = {**AFFORDABLE, "images": 1_000_000, "chunks": 2000, "shards": 200}
    go(machine, GuardBudget=million, **{state: recorded(seen, state, DONE) for state in JOBS})
    sizes = {state: seen[state].get("ArrayProperties") for state in JOBS}
    assert sizes == {"Stage0": {"Size": 2000}, "Stage1": {"Size": 200}, "Stage2": {"Size": 200}, "WriteParquet": None}


def test_every_parameter_of_the_job_commands_is_given(machine: asl.Machine) -> None:
    """A Ref:: without a value would reach the job as it is."""
    import yaml

    definition = asl.write(machine)
    for state, file in zip(JOBS, ("stage0", "stage1", "stage2", "write-parquet"), strict=True):
        path = ROOT / "batch" / "job_definitions" / f"wildlife-{file}.yaml"
        command = yaml.safe_load(path.read_text())["command"]
        wanted = {word.removeprefix("Ref::") for word in command if word.startswith("Ref::")}
        assert wanted == set(definition["States"][state]["Arguments"]["Parameters"])


def test_a_spot_reclaim_is_batchs_to_repeat() -> None:
    """Fargate and EC2 word it differently; whatever else ends a job is not tried again by Batch."""
    from stepsmith.configuration import load_batch

    definitions = load_batch(ROOT).job_definitions
    for name, definition in definitions.items():
        *again, last = definition.evaluate_on_exit
        reclaimed = "Host EC2*" if definition.platform == "EC2" else "Your Spot Task was interrupted*"
        assert reclaimed in [rule.on_status_reason for rule in again], name
        assert definition.attempts > 1 and {rule.action for rule in again} == {"RETRY"}
        assert (last.on_reason, last.action) == ("*", "EXIT")


@pytest.mark.parametrize(("stage", "before"), [("Stage1", "Stage0"), ("Stage2", "Stage1")])
def test_over_budget_midway_stops_before_the_next_stage(machine: asl.Machine, stage: str, before: str) -> None:
    reason = f"over budget before {stage}: …. Kept: s3://data/runs/run-7/{before}/ (6 objects)"
    seen: dict[str, Any] = {}
    verdict = {**AFFORDABLE, "estimated_usd": 2.0, "reason": reason}
    result = go(machine, **{f"BudgetFor{stage}": recorded(seen, "guard", verdict)})
    assert (result.status, result.error, result.cause) == ("FAILED", "Wildlife.BudgetExhausted", reason)
    assert result.states[before].visits == 1
    assert result.states[stage].visits == result.states["WriteParquet"].visits == result.states["Notify"].visits == 0
    assert seen["guard"] == {
        "prefix": "incoming/2026-11/", "execution": "run-7", "stage": stage, "images": 69, "chunks": 3, "shards": 2,
    }  # fmt: skip


def test_a_guard_that_cannot_answer_midway_ends_the_run(machine: asl.Machine) -> None:
    result = go(machine, BudgetForStage2=Fails("BudgetNotFound", "no budget"))
    assert (result.error, result.cause) == ("Wildlife.Failed", "BudgetNotFound: no budget")
    assert result.states["Stage2"].visits == 0


@pytest.mark.parametrize("error", ["WeatherUnusable", "States.Timeout", "Lambda.Unknown", "Sandbox.Timedout"])
def test_without_weather_the_dataset_is_written_all_the_same(machine: asl.Machine, error: str) -> None:
    result = go(machine, WeatherEnrichment=Fails(error, "no weather today"))
    assert result.succeeded and result.path[-4:] == ("WeatherEnrichment", "WithoutWeather", "WriteParquet", "Done")
    assert result.states["WithoutWeather"].outputs == [{"error": error, "cause": "no weather today"}]
    assert result.states["WeatherEnrichment"].attempts == 1


def test_a_weather_archive_that_does_not_answer_is_asked_again(machine: asl.Machine) -> None:
    silent = Fails("WeatherUnavailable", json.dumps({"errorMessage": "did not answer"}))
    result = go(machine, WeatherEnrichment=[silent, silent, {"events": 3}])
    assert result.succeeded and result.states["WithoutWeather"].visits == 0
    result = go(machine, WeatherEnrichment=[silent] * 3)
    assert result.succeeded and result.states["WithoutWeather"].visits == 1
    assert result.states["WeatherEnrichment"].attempts == 3


def test_an_array_of_which_some_indices_fail_is_submitted_again(machine: asl.Machine) -> None:
    """Indices that were done find their shards: jobs/partition.py."""
    result = go(machine, Stage1=[ARRAY_CRASH, DONE])
    assert result.succeeded and result.states["Stage1"].attempts == 2
    result = go(machine, Stage1=[ARRAY_CRASH] * 3)
    assert result.cause == "States.TaskFailed: Stage1: Array Child Job failed (2 of 8 indices)"


def test_over_budget_no_job_starts(machine: asl.Machine) -> None:
    reason = "over budget: 66 images will cost about 2.00 USD"
    result = go(machine, GuardBudget={**AFFORDABLE, "estimated_usd": 2.0, "reason": reason})
    assert (result.status, result.error, result.cause) == ("FAILED", "Wildlife.BudgetExhausted", reason)
    assert result.states["Stage0"].visits == result.states["Notify"].visits == 0


def test_what_exactly_fits_is_affordable(machine: asl.Machine) -> None:
    assert go(machine, GuardBudget={**AFFORDABLE, "estimated_usd": 1.8}).succeeded


def test_a_job_that_crashes_twice_and_then_works(machine: asl.Machine) -> None:
    result = go(machine, Stage0=[CRASH, CRASH, DONE])
    assert result.succeeded and result.states["Stage0"].attempts == 3
    # Two waits with full jitter: at most 2 s and 4 s.
    assert 0 < result.duration_seconds <= 6


@pytest.mark.parametrize("state", JOBS)
def test_a_job_that_always_crashes_is_told_and_ends_the_run(machine: asl.Machine, state: str) -> None:
    messages: list[str] = []

    def publish(arguments: dict[str, Any]) -> dict[str, Any]:
        messages.append(arguments["Message"])
        return {"MessageId": "m"}

    result = go(machine, **{state: [CRASH] * 3, "Notify": publish})
    assert (result.status, result.error) == ("FAILED", "Wildlife.Failed")
    assert result.cause == (
        "States.TaskFailed: Stage0: Essential container in task exited (exit code 1), "
        "see the log wildlife-Stage0/default/42"
    )
    assert messages == [f"wildlife run run-7 failed. {result.cause}"]
    assert result.states[state].attempts == 3


def test_a_busy_batch_is_asked_again_and_again(machine: asl.Machine) -> None:
    busy = Fails("Batch.TooManyRequestsException", "Too Many Requests (Service: AWSBatch; Status Code: 429)")
    assert go(machine, Stage0=[busy] * 8 + [DONE]).succeeded
    result = go(machine, Stage0=[busy] * 9)
    assert result.cause == f"Batch.TooManyRequestsException: {busy.cause}"


@pytest.mark.parametrize("state", ["GuardBudget", "BudgetForStage1", "BudgetForStage2", "WeatherEnrichment"])
def test_lambda_out_of_order_is_asked_again(machine: asl.Machine, state: str) -> None:
    result = go(machine, **{state: [Fails("Lambda.ServiceException")] * 4 + [AFFORDABLE]})
    assert result.succeeded and result.states[state].attempts == 5


@pytest.mark.parametrize(
    ("cause", "told"),
    [
        (
            json.dumps({"errorMessage": "there are no images under s3://b/in/", "errorType": "EmptyPrefix"}),
            "EmptyPrefix: there are no images under s3://b/in/",
        ),
        ("no JSON at all", "EmptyPrefix: no JSON at all"),
        ("{cut off", "EmptyPrefix: {cut off"),
        ("", "EmptyPrefix: "),
    ],
)
def test_a_function_that_raises_is_told_in_its_own_words(machine: asl.Machine, cause: str, told: str) -> None:
    result = go(machine, GuardBudget=Fails("EmptyPrefix", cause))
    assert (result.error, result.cause) == ("Wildlife.Failed", told)
    assert result.states["GuardBudget"].attempts == 1 and result.states["Stage0"].visits == 0


def test_a_message_that_does_not_get_out_changes_nothing(machine: asl.Machine) -> None:
    failed = Fails("SNS.NotFoundException", "Topic does not exist")
    result = go(machine, GuardBudget=Fails("BudgetNotFound", "no budget"), Notify=failed)
    assert (result.error, result.cause) == ("Wildlife.Failed", "BudgetNotFound: no budget")
    assert result.path[-1] == "PipelineFailed"


def test_a_job_that_never_ends_is_stopped_after_two_hours(machine: asl.Machine) -> None:
    result = go(machine, Stage0=Never())
    assert (result.status, result.duration_seconds) == ("TIMED_OUT", 7200)


def test_slow_but_steady_is_in_time(machine: asl.Machine) -> None:
    slow = Returns(DONE, duration_seconds=3500)
    assert go(machine, Stage0=slow, WriteParquet=slow).succeeded
