"""Events as GetExecutionHistory writes them, and back."""

from __future__ import annotations

import datetime
from typing import Any

from stepsmith.history.event import HistoryEvent

_OWN_DETAILS = {
    "ActivityFailed": "activityFailed",
    "ActivityScheduleFailed": "activityScheduleFailed",
    "ActivityScheduled": "activityScheduled",
    "ActivityStarted": "activityStarted",
    "ActivitySucceeded": "activitySucceeded",
    "ActivityTimedOut": "activityTimedOut",
    "EvaluationFailed": "evaluationFailed",
    "ExecutionAborted": "executionAborted",
    "ExecutionFailed": "executionFailed",
    "ExecutionRedriven": "executionRedriven",
    "ExecutionStarted": "executionStarted",
    "ExecutionSucceeded": "executionSucceeded",
    "ExecutionTimedOut": "executionTimedOut",
    "LambdaFunctionFailed": "lambdaFunctionFailed",
    "LambdaFunctionScheduleFailed": "lambdaFunctionScheduleFailed",
    "LambdaFunctionScheduled": "lambdaFunctionScheduled",
    "LambdaFunctionStartFailed": "lambdaFunctionStartFailed",
    "LambdaFunctionSucceeded": "lambdaFunctionSucceeded",
    "LambdaFunctionTimedOut": "lambdaFunctionTimedOut",
    "MapIterationAborted": "mapIterationAborted",
    "MapIterationFailed": "mapIterationFailed",
    "MapIterationStarted": "mapIterationStarted",
    "MapIterationSucceeded": "mapIterationSucceeded",
    "MapRunFailed": "mapRunFailed",
    "MapRunRedriven": "mapRunRedriven",
    "MapRunStarted": "mapRunStarted",
    "MapStateStarted": "mapStateStarted",
    "TaskFailed": "taskFailed",
    "TaskScheduled": "taskScheduled",
    "TaskStartFailed": "taskStartFailed",
    "TaskStarted": "taskStarted",
    "TaskSubmitFailed": "taskSubmitFailed",
    "TaskSubmitted": "taskSubmitted",
    "TaskSucceeded": "taskSucceeded",
    "TaskTimedOut": "taskTimedOut",
}

_WITHOUT_DETAILS = frozenset(
    {
        "LambdaFunctionStarted",
        "MapRunAborted",
        "MapRunSucceeded",
        "MapStateAborted",
        "MapStateFailed",
        "MapStateSucceeded",
        "ParallelStateAborted",
        "ParallelStateFailed",
        "ParallelStateStarted",
        "ParallelStateSucceeded",
        "TaskStateAborted",
        "WaitStateAborted",
    }
)

_TRUNCATION = {"input": "inputDetails", "output": "outputDetails", "assignedVariables": "assignedVariablesDetails"}
_PAYLOADS = frozenset({"input", "output", "parameters", "assignedVariables"})


def details_member(event_type: str) -> str | None:
    """The member of the API's HistoryEvent that carries the details of ``event_type``; None when it has none."""
    if event_type in _WITHOUT_DETAILS:
        return None
    if event_type.endswith("StateEntered"):
        return "stateEnteredEventDetails"
    if event_type.endswith("StateExited"):
        return "stateExitedEventDetails"
    return _OWN_DETAILS[event_type] + "EventDetails"


def to_api(event: HistoryEvent, *, include_execution_data: bool = True) -> dict[str, Any]:
    """The event as GetExecutionHistory answers it; ``timestamp`` stays in epoch seconds."""
    answer: dict[str, Any] = {
        "timestamp": event.timestamp,
        "type": event.type,
        "id": event.id,
        "previousEventId": event.previous_event_id,
    }
    member = details_member(event.type)
    if member is None:
        return answer
    details: dict[str, Any] = {}
    for name, value in event.details.items():
        if include_execution_data or name not in _PAYLOADS:
            details[name] = value
        # TaskScheduled's parameters are the one payload without a truncation member [B].
        if name in _TRUNCATION and include_execution_data:
            details[_TRUNCATION[name]] = {"truncated": False}
    answer[member] = details
    return answer


def from_api(answer: dict[str, Any]) -> HistoryEvent:
    """The event that an SDK or the AWS CLI returned: ``timestamp`` may be a datetime, its ISO text or epoch seconds."""
    event_type = answer["type"]
    member = details_member(event_type)
    given = answer.get(member, {}) if member is not None else {}
    details = {name: value for name, value in given.items() if name not in _TRUNCATION.values()}
    timestamp = answer["timestamp"]
    if isinstance(timestamp, str):
        timestamp = datetime.datetime.fromisoformat(timestamp)
    seconds = timestamp.timestamp() if isinstance(timestamp, datetime.datetime) else float(timestamp)
    return HistoryEvent(
        id=answer["id"],
        previous_event_id=answer.get("previousEventId", 0),
        timestamp=seconds,
        type=event_type,
        details=details,
    )
