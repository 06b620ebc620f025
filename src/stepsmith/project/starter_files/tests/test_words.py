"""Every way through the machine, in virtual time: nothing is called, nothing waits."""

from __future__ import annotations

from typing import Any

from stepsmith.testing import Failure, Never, run

from workflows.words.jobs.count import count
from workflows.words.workflow import words

TEXTS = {"prefix": "incoming/"}
FOUND = {"Look": {"texts": 2, "size_bytes": 100}}
COUNTED = {"Count": {"JobId": "j-1", "JobName": "Count", "Status": "SUCCEEDED"}}


def test_texts_are_counted_and_the_result_is_an_address() -> None:
    def job(asked: dict[str, Any]) -> dict[str, str]:
        assert asked["Parameters"]["prefix"] == "incoming/"
        return COUNTED["Count"]

    result = run(words, TEXTS, mocks={**FOUND, "Count": job}, name="run-1")
    assert result.path == ("Look", "AnyTexts", "Count", "Done")
    assert result.output["texts"] == 2
    assert result.output["counts"].endswith("/runs/run-1/Count/counts.json")


def test_without_texts_nothing_is_counted() -> None:
    result = run(words, TEXTS, mocks={"Look": {"texts": 0, "size_bytes": 0}})
    assert (result.error, result.cause) == ("Words.NoTexts", "there is no text under incoming/")


def test_a_lambda_service_that_stumbles_is_asked_again() -> None:
    stumbles = [Failure("Lambda.TooManyRequestsException"), FOUND["Look"]]
    result = run(words, TEXTS, mocks={**COUNTED, "Look": stumbles})
    assert result.succeeded
    assert result.states["Look"].attempts == 2


def test_a_job_that_fails_three_times_is_told_and_fails_the_run() -> None:
    broken = Failure("States.TaskFailed", "exit code 1")
    told: list[str] = []

    def tell(asked: dict[str, Any]) -> dict[str, str]:
        told.append(asked["Message"])
        return {"MessageId": "m-1"}

    result = run(words, TEXTS, mocks={**FOUND, "Count": broken, "Notify": tell}, name="run-1")
    assert told == ["the run run-1 failed: States.TaskFailed: exit code 1"]
    assert result.states["Count"].attempts == 3
    assert result.path[-2:] == ("Notify", "CountingFailed")
    assert (result.error, result.cause) == ("Words.Failed", "exit code 1")


def test_the_run_fails_with_what_went_wrong_first_when_nobody_can_be_told() -> None:
    mute = Failure("SNS.AuthorizationErrorException", "no right to publish")
    result = run(words, TEXTS, mocks={**FOUND, "Notify": mute, "Count": Failure("States.TaskFailed", "exit code 1")})
    assert (result.error, result.cause) == ("Words.Failed", "exit code 1")


def test_a_job_that_never_ends_meets_the_time_out_of_the_run() -> None:
    result = run(words, TEXTS, mocks={**FOUND, "Count": Never()})
    assert result.status == "TIMED_OUT"
    assert result.duration_seconds == 3600


def test_words_are_counted_whatever_their_case_and_short_ones_are_left_out() -> None:
    assert count(["The fox. THE lynx", "a fox"], 3) == {"fox": 2, "the": 2, "lynx": 1}
