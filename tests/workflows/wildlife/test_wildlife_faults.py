"""What can go wrong in the wildlife machine: every retrier to its end, every catcher, every outcome of every task."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from stepsmith.configuration import load_project
from stepsmith.project import find_workflows, load_workflow
from stepsmith.testing import AnyOf, Fails, Result, explore, measure_coverage, run

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
OVER_BUDGET = {**AFFORDABLE, "estimated_usd": 2.0, "reason": "over budget"}
DONE = {"JobId": "j-1", "JobName": "job", "Status": "SUCCEEDED"}
JOBS = ("Stage0", "Stage1", "Stage2", "WriteParquet")
GUARDS = ("GuardBudget", "BudgetForStage1", "BudgetForStage2")
USUAL: dict[str, Any] = {
    **dict.fromkeys(GUARDS, AFFORDABLE),
    **dict.fromkeys(JOBS, DONE),
    "WeatherEnrichment": {"events": 3, "complete": 3, "weather": "s3://data/runs/run-7/WeatherEnrichment/"},
    "Notify": {"MessageId": "m"},
}
CRASH = Fails("States.TaskFailed", '{"JobName":"job","StatusReason":"crashed","Container":{"ExitCode":1}}')
BUSY = Fails("Batch.TooManyRequestsException", "Too Many Requests")
SERVICE = Fails("Lambda.ServiceException", "out of order")
SILENT = Fails("WeatherUnavailable", "did not answer")

# Each retrier: the error that it is for, and how often it tries again.
RETRIERS = [
    *((state, SERVICE, 4) for state in (*GUARDS, "WeatherEnrichment")),
    *((state, BUSY, 8) for state in JOBS),
    *((state, CRASH, 2) for state in JOBS),
    ("WeatherEnrichment", SILENT, 2),
]
NAMES = [f"{state} {error.error}" for state, error, _ in RETRIERS]
TOPIC_BUSY = Fails("SNS.ThrottledException", "Rate exceeded")
CAUGHT = {"WeatherEnrichment": "WithoutWeather"}


@pytest.fixture(scope="module")
def wildlife() -> Any:
    project = load_project(ROOT)
    (folder,) = find_workflows(project, ("wildlife",))
    return load_workflow(project, folder).workflow


def go(wildlife: Any, **mocks: Any) -> Result:
    return run(wildlife, INPUT, {**USUAL, **mocks}, name="run-7")


@pytest.mark.parametrize(("state", "error", "again"), RETRIERS, ids=NAMES)
def test_a_retrier_cures_what_it_is_for(wildlife: Any, state: str, error: Fails, again: int) -> None:
    result = go(wildlife, **{state: [error] * again + [USUAL[state]]})
    assert result.succeeded and result.states[state].attempts == again + 1
    assert result.states["Explain"].visits == result.states["WithoutWeather"].visits == 0


@pytest.mark.parametrize(("state", "error", "again"), RETRIERS, ids=NAMES)
def test_a_retrier_that_is_used_up_leaves_the_error_to_the_catcher(
    wildlife: Any, state: str, error: Fails, again: int
) -> None:
    result = go(wildlife, **{state: [error] * (again + 1)})
    assert result.states[state].attempts == again + 1
    assert result.path[result.path.index(state) + 1] == CAUGHT.get(state, "Explain")
    assert result.succeeded == (state in CAUGHT)
    assert result.states["Notify"].visits == (0 if state in CAUGHT else 1)


def test_a_topic_that_stays_busy_does_not_hide_what_went_wrong(wildlife: Any) -> None:
    result = go(wildlife, Stage0=[CRASH] * 3, Notify=[TOPIC_BUSY] * 9)
    assert result.states["Notify"].attempts == 9
    assert result.error == "Wildlife.Failed" and "crashed" in (result.cause or "")


def test_every_state_transition_catcher_and_retrier_is_gone_through(wildlife: Any) -> None:
    with measure_coverage() as coverage:
        for state, error, again in RETRIERS:
            go(wildlife, **{state: [error] * (again + 1)})
        for state in GUARDS:
            go(wildlife, **{state: OVER_BUDGET})
        go(wildlife, Stage0=[CRASH] * 3, Notify=[TOPIC_BUSY] * 9)
    assert coverage["wildlife"].missing == (), str(coverage)


# ---- whatever its tasks do ------------------------------------------------------------------------------------------


def a_failed_run_was_told_or_had_no_money(result: Result) -> bool:
    told = result.states["Notify"].visits == 1
    return result.status != "FAILED" or (told != (result.error == "Wildlife.BudgetExhausted"))


def no_job_starts_after_the_budget_was_exhausted(result: Result) -> bool:
    exhausted = [place for place, state in enumerate(result.path) if state.startswith("BudgetExhausted")]
    return all(state not in JOBS for state in result.path[exhausted[0] :]) if exhausted else True


def no_job_starts_without_a_guard_before_it(result: Result) -> bool:
    guarded = {"Stage0": "GuardBudget", "Stage1": "BudgetForStage1", "Stage2": "BudgetForStage2"}
    return all(guard in result.path[: result.path.index(job)] for job, guard in guarded.items() if job in result.path)


def only_a_run_that_wrote_its_datasets_succeeds(result: Result) -> bool:
    return not result.succeeded or len(result.states["WriteParquet"].outputs) == 1


def it_ends_within_its_two_hours(result: Result) -> bool:
    return result.duration_seconds <= 7200


def a_failure_says_why(result: Result) -> bool:
    return result.status != "FAILED" or bool(result.error and result.cause)


INVARIANTS = (
    a_failed_run_was_told_or_had_no_money,
    no_job_starts_after_the_budget_was_exhausted,
    no_job_starts_without_a_guard_before_it,
    only_a_run_that_wrote_its_datasets_succeeds,
    it_ends_within_its_two_hours,
    a_failure_says_why,
)


def test_exploration_finds_nothing(wildlife: Any) -> None:
    mocks = {**USUAL, **dict.fromkeys(GUARDS, AnyOf(AFFORDABLE, OVER_BUDGET))}
    report = explore(wildlife, INPUT, mocks, invariants=INVARIANTS)
    assert report.clean, str(report)
    assert report.coverage.missing == ()
    assert report.paths > 100


def test_exploration_finds_what_breaks_an_invariant(wildlife: Any) -> None:
    """The invariants are no empty words: the opposite of each is found."""

    def every_run_is_told(result: Result) -> bool:
        return result.states["Notify"].visits == 1

    report = explore(wildlife, INPUT, USUAL, invariants=[every_run_is_told])
    (finding,) = [one for one in report.findings if one.kind == "invariant"]
    assert "every_run_is_told does not hold" in finding.message
