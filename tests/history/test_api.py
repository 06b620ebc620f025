"""Events in the API's shape."""

from __future__ import annotations

import datetime

import pytest

from stepsmith.history import HistoryEvent, details_member, from_api, to_api


def event(event_type: str, **details: object) -> HistoryEvent:
    return HistoryEvent(7, 6, 1_700_000_000.25, event_type, details)


@pytest.mark.parametrize(
    ("event_type", "member"),
    [
        ("PassStateEntered", "stateEnteredEventDetails"),
        ("MapStateExited", "stateExitedEventDetails"),
        ("TaskScheduled", "taskScheduledEventDetails"),
        ("ExecutionTimedOut", "executionTimedOutEventDetails"),
        ("EvaluationFailed", "evaluationFailedEventDetails"),
        ("MapIterationAborted", "mapIterationAbortedEventDetails"),
        ("ParallelStateStarted", None),
        ("TaskStateAborted", None),
        ("LambdaFunctionStarted", None),
    ],
)
def test_each_type_has_its_own_details_member_or_none(event_type: str, member: str | None) -> None:
    assert details_member(event_type) == member


def test_payloads_say_that_they_are_not_truncated() -> None:
    answer = to_api(event("PassStateExited", name="A", output="{}", assignedVariables={"x": "1"}))
    assert answer == {
        "id": 7,
        "previousEventId": 6,
        "timestamp": 1_700_000_000.25,
        "type": "PassStateExited",
        "stateExitedEventDetails": {
            "name": "A",
            "output": "{}",
            "outputDetails": {"truncated": False},
            "assignedVariables": {"x": "1"},
            "assignedVariablesDetails": {"truncated": False},
        },
    }


def test_parameters_of_a_task_have_no_truncation_member() -> None:
    answer = to_api(event("TaskScheduled", resource="invoke", parameters="{}"))
    assert answer["taskScheduledEventDetails"] == {"resource": "invoke", "parameters": "{}"}


def test_an_event_without_details_has_no_details_member() -> None:
    assert set(to_api(event("MapStateSucceeded"))) == {"id", "previousEventId", "timestamp", "type"}


def test_without_execution_data_the_payloads_are_left_out() -> None:
    answer = to_api(event("TaskStateEntered", name="A", input="{}"), include_execution_data=False)
    assert answer["stateEnteredEventDetails"] == {"name": "A"}


@pytest.mark.parametrize("moment", [1_700_000_000.25, datetime.datetime.fromtimestamp(1_700_000_000.25, datetime.UTC)])
def test_what_an_sdk_returns_is_read_back(moment: object) -> None:
    written = event("TaskStateEntered", name="A", input="{}")
    assert from_api({**to_api(written), "timestamp": moment}) == written
