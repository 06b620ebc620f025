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
AFFORDABLE = {"estimated_usd": 0.01, "remaining_usd": 1.8, "reason": "66 images will cost about 0.01 USD"}
DONE = {"JobId": "j-1", "JobName": "job", "Status": "SUCCEEDED"}
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


@pytest.fixture(scope="module")
def machine() -> asl.Machine:
    project = load_project(ROOT)
    (folder,) = find_workflows(project, ("wildlife",))
    return load_workflow(project, folder).workflow.build().machine


def go(machine: asl.Machine, **mocks: Any) -> Result:
    usual: dict[str, Any] = {
        "GuardBudget": AFFORDABLE,
        "Stage0": DONE,
        "WriteParquet": DONE,
        "Notify": {"MessageId": "m"},
    }
    return run(machine, INPUT, {**usual, **mocks}, name="run-7")


def test_within_the_budget_all_stages_run_and_hand_on_addresses(machine: asl.Machine) -> None:
    seen: dict[str, Any] = {}

    def job(state: str) -> Any:
        def submitted(arguments: dict[str, Any]) -> dict[str, Any]:
            seen[state] = arguments
            return DONE

        return submitted

    def guard(payload: dict[str, Any]) -> dict[str, Any]:
        seen["GuardBudget"] = payload
        return AFFORDABLE

    result = go(machine, GuardBudget=guard, Stage0=job("Stage0"), WriteParquet=job("WriteParquet"))
    assert result.succeeded and result.path == ("GuardBudget", "WithinBudget", "Stage0", "WriteParquet", "Done")
    assert result.output == {
        "dataset": "s3://${DataName}/datasets/images/",
        "summary": "s3://${DataName}/runs/run-7/WriteParquet/summary.json",
    }
    assert seen["GuardBudget"] == {"prefix": "incoming/2026-11/", "execution": "run-7"}
    wrote, reads = seen["Stage0"]["Parameters"], seen["WriteParquet"]["Parameters"]
    assert wrote["prefix"] == reads["prefix"] == "incoming/2026-11/"
    for name in ("manifest", "quarantine", "duplicates"):
        assert wrote[f"output_{name}"] == reads[name] == f"s3://${{DataName}}/runs/run-7/Stage0/{name}.jsonl"
    assert reads["output_summary"] == "s3://${DataName}/runs/run-7/WriteParquet/summary.json"
    for state in ("Stage0", "WriteParquet"):
        environment = seen[state]["ContainerOverrides"]["Environment"]
        assert {"Name": "STEPSMITH_EXECUTION", "Value": "run-7"} in environment
        assert {"Name": "STEPSMITH_STATE", "Value": state} in environment


def test_every_parameter_of_the_job_commands_is_given(machine: asl.Machine) -> None:
    """A Ref:: without a value would reach the job as it is."""
    import yaml

    definition = asl.write(machine)
    for state, file in (("Stage0", "wildlife-stage0"), ("WriteParquet", "wildlife-write-parquet")):
        command = yaml.safe_load((ROOT / "batch" / "job_definitions" / f"{file}.yaml").read_text())["command"]
        wanted = {word.removeprefix("Ref::") for word in command if word.startswith("Ref::")}
        assert wanted == set(definition["States"][state]["Arguments"]["Parameters"])


def test_over_budget_no_job_starts(machine: asl.Machine) -> None:
    reason = "over budget: 66 images will cost about 2.00 USD"
    verdict = {"estimated_usd": 2.0, "remaining_usd": 1.8, "reason": reason}
    result = go(machine, GuardBudget=verdict)
    assert (result.status, result.error, result.cause) == ("FAILED", "Wildlife.BudgetExhausted", reason)
    assert result.states["Stage0"].visits == result.states["Notify"].visits == 0


def test_what_exactly_fits_is_affordable(machine: asl.Machine) -> None:
    assert go(machine, GuardBudget={**AFFORDABLE, "estimated_usd": 1.8}).succeeded


def test_a_job_that_crashes_twice_and_then_works(machine: asl.Machine) -> None:
    result = go(machine, Stage0=[CRASH, CRASH, DONE])
    assert result.succeeded and result.states["Stage0"].attempts == 3
    # Two waits with full jitter: at most 2 s and 4 s.
    assert 0 < result.duration_seconds <= 6


@pytest.mark.parametrize("state", ["Stage0", "WriteParquet"])
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


def test_lambda_out_of_order_is_asked_again(machine: asl.Machine) -> None:
    result = go(machine, GuardBudget=[Fails("Lambda.ServiceException")] * 4 + [AFFORDABLE])
    assert result.succeeded and result.states["GuardBudget"].attempts == 5


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
