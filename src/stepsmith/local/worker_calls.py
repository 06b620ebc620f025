"""The calls around workers: activities, GetActivityTask, and the answers to task tokens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from stepsmith.execution import Answer, Failure, Heartbeat, Success
from stepsmith.execution.json_text import parsed
from stepsmith.local.activities import POLL_SECONDS, Activities, Activity
from stepsmith.local.machines import check_name
from stepsmith.local.parts import Call, Operation
from stepsmith.local.protocol import ApiError
from stepsmith.local.states_answers import page

ERROR_CHARACTERS, CAUSE_CHARACTERS, OUTPUT_BYTES = 256, 32_768, 262_144
"""[B] the longest error, cause and output that a worker or StopExecution may give."""


class Tokens(Protocol):
    """Task tokens, as ``Tasks`` keeps them."""

    def check_issued(self, task_token: str, region: str) -> None: ...
    def call_back(self, task_token: str, answer: Answer) -> None: ...


class WorkerCalls:
    def __init__(self, activities: Activities, tokens: Tokens, now: Callable[[], float]) -> None:
        self._activities = activities
        self._tokens = tokens
        self._now = now

    @property
    def operations(self) -> dict[str, Operation]:
        return {
            "CreateActivity": self._create,
            "DescribeActivity": self._describe,
            "DeleteActivity": self._delete,
            "ListActivities": self._list,
            "GetActivityTask": self._poll,
            "SendTaskSuccess": self._success,
            "SendTaskFailure": self._failure,
            "SendTaskHeartbeat": self._heartbeat,
        }

    def _create(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        name = parameters["name"]
        check_name(name)
        activity = self._activities.create(
            Activity(
                arn=f"arn:aws:states:{call.region}:{call.account}:activity:{name}",
                name=name,
                created_at=self._now(),
                encryption=parameters.get("encryptionConfiguration") or {"type": "AWS_OWNED_KEY"},
                tags={tag["key"]: tag["value"] for tag in parameters.get("tags") or ()},
            )
        )
        return {"activityArn": activity.arn, "creationDate": activity.created_at}

    def _describe(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        activity = self._activities.find(parameters["activityArn"])
        return {**_listed(activity), "encryptionConfiguration": activity.encryption}

    def _delete(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        self._activities.delete(parameters["activityArn"])
        return {}

    def _list(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        return page("activities", [_listed(one) for one in self._activities.all(call.region)], parameters)

    def _poll(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        # The server gives every connection its own thread: a worker that waits keeps nobody else waiting.
        work = self._activities.poll(
            parameters["activityArn"], parameters.get("workerName"), self._now, seconds=POLL_SECONDS
        )
        return {} if work is None else {"taskToken": work.task_token, "input": work.input_text}

    # [measured by others on AWS] a token that was never issued is found before an output that is no JSON, and that
    # before a token whose task has ended.

    def _success(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        token, text = parameters["taskToken"], parameters["output"]
        check_length("output", text, OUTPUT_BYTES)
        self._tokens.check_issued(token, call.region)
        try:
            output = parsed(text)
        except ValueError:
            raise ApiError("InvalidOutput", f"Invalid Output: '{text}' is not valid JSON.") from None
        self._tokens.call_back(token, Success(output))
        return {}

    def _failure(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        token = parameters["taskToken"]
        check_reason(parameters)
        self._tokens.check_issued(token, call.region)
        self._tokens.call_back(token, Failure(parameters.get("error"), parameters.get("cause")))
        return {}

    def _heartbeat(self, parameters: Mapping[str, Any], call: Call) -> dict[str, Any]:
        token = parameters["taskToken"]
        self._tokens.check_issued(token, call.region)
        self._tokens.call_back(token, Heartbeat())
        return {}


def check_reason(parameters: Mapping[str, Any]) -> None:
    """Refuse an error or a cause that is too long, as the API's model says; nothing is cut."""
    check_length("error", parameters.get("error"), ERROR_CHARACTERS)
    check_length("cause", parameters.get("cause"), CAUSE_CHARACTERS)


def check_length(name: str, text: str | None, most: int) -> None:
    if text is not None and len(text) > most:
        raise ApiError(
            "ValidationException",
            f"1 validation error detected: Value at '{name}' failed to satisfy constraint: "
            f"Member must have length less than or equal to {most}",
        )


def _listed(activity: Activity) -> dict[str, Any]:
    return {"activityArn": activity.arn, "name": activity.name, "creationDate": activity.created_at}
