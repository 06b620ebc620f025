"""What a Task's Resource does: real calls of real services, answered in the shapes of Step Functions.

Functions and jobs go to our runners, child executions to our own Step Functions, everything else through boto3 to this
cloud's own port. A ``.sync`` task is answered when its job has ended, without polling; a task token is kept until
SendTaskSuccess or SendTaskFailure.
"""

from __future__ import annotations

import json
import logging
import threading
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from stepsmith.execution import Answer, Failure, Heartbeat, Invoke, Started, Submitted, Success
from stepsmith.execution.json_text import compact
from stepsmith.integrations import Integration, from_api, operation_model, to_api
from stepsmith.local.activities import Activities, Work
from stepsmith.local.clients import Clients
from stepsmith.local.executions import Run
from stepsmith.local.protocol import ApiError, new_request_id
from stepsmith.local.runners.functions import Functions
from stepsmith.local.runners.jobs import Jobs
from stepsmith.local.task_errors import client_failure, service_failure
from stepsmith.local.task_support import unsupported

_log = logging.getLogger(__name__)

_TASK_FAILED = "States.TaskFailed"
_GONE = "Provided task does not exist anymore"
_REMEMBERED = 10_000  # Tokens of tasks that have ended, so that they are told from texts that never were a token.
_STOPPED = "The execution that started this job no longer waits for it"


class ChildExecutions(Protocol):
    """Our own Step Functions, as far as tasks need it."""

    def start_child(self, parameters: Mapping[str, Any], parent: Run) -> tuple[dict[str, Any], Run]: ...
    def describe_child(self, run: Run, *, parse: bool) -> dict[str, Any]: ...
    def stop_child(self, run: Run) -> None: ...


@dataclass(slots=True, eq=False)
class Waiting:
    """A task that waits for its token. Callbacks that come before the call was answered are kept back until then.

    ``name`` is what AWS calls the task once it has ended.
    """

    run: Run
    token: int
    answer: Callable[[Answer], None]
    name: str
    submitted: bool = False
    kept: list[Answer] = field(default_factory=list)


class Tasks:
    """Does the tasks of all executions of one cloud."""

    def __init__(
        self, clients: Clients, functions: Functions, jobs: Jobs, children: ChildExecutions, activities: Activities
    ) -> None:
        self._clients = clients
        self._functions = functions
        self._jobs = jobs
        self._children = children
        self._activities = activities
        self._lock = threading.Lock()
        self._tokens: dict[str, Waiting] = {}
        self._ended: dict[str, Waiting] = {}

    def perform(self, run: Run, token: int, invoke: Invoke, answer: Callable[[Answer], None]) -> Callable[[], None]:
        """Do one task. The function returned calls it off: ends the job, forgets the token."""
        integration = invoke.integration
        reason = unsupported(integration) if integration.kind != "unknown" else None
        if reason is not None:
            answer(Failure("States.Runtime", reason))
            return _nothing
        waiting = None
        if invoke.task_token is not None:
            activity = integration.kind == "activity"
            waiting = Waiting(run, token, answer, invoke.resource if activity else _GONE, submitted=activity)
            with self._lock:
                self._tokens[invoke.task_token] = waiting
        try:
            call_off = self._call(run, invoke, lambda given: self._deliver(invoke, waiting, answer, given))
        except ApiError as error:
            answered = service_failure(integration, error.code, error.message, error.status, new_request_id())
            self._deliver(invoke, waiting, answer, answered)
            call_off = _nothing
        except Exception as error:
            from botocore.exceptions import BotoCoreError, ClientError

            if isinstance(error, ClientError | BotoCoreError):
                failed = client_failure(integration, error)
            else:
                _log.exception("task %s of %s failed in the local cloud", invoke.state_name, run.arn)
                failed = Failure("Stepsmith.Fault", f"A fault in the local cloud: {error!r}")
            self._deliver(invoke, waiting, answer, failed)
            call_off = _nothing

        def stop() -> None:
            self._forget(invoke.task_token)
            call_off()

        return stop

    # --- task tokens -------------------------------------------------------------------------------------------

    def check_issued(self, task_token: str, region: str) -> None:
        """Refuse what was never given out as a task token, or was in another region."""
        with self._lock:
            waiting = self._tokens.get(task_token) or self._ended.get(task_token)
        if waiting is None or waiting.run.machine.region != region:
            raise ApiError("InvalidToken", "Invalid Token: 'Invalid token'")  # [measured by others on AWS]

    def call_back(self, task_token: str, answer: Answer) -> None:
        """SendTaskSuccess, SendTaskFailure, SendTaskHeartbeat."""
        with self._lock:
            waiting = self._tokens.get(task_token)
            if waiting is None:
                # [measured by others on AWS] an activity's ended task goes by the activity's ARN.
                ended = self._ended.get(task_token)
                raise ApiError("TaskTimedOut", f"Task Timed Out: '{_GONE if ended is None else ended.name}'")
            if not isinstance(answer, Heartbeat):
                self._close(task_token)
            if not waiting.submitted:
                waiting.kept.append(answer)
                return
        waiting.answer(answer)

    def _forget(self, task_token: str | None) -> None:
        if task_token is not None:
            with self._lock:
                self._close(task_token)

    def _close(self, task_token: str) -> None:
        waiting = self._tokens.pop(task_token, None)
        if waiting is not None:
            self._ended[task_token] = waiting
            while len(self._ended) > _REMEMBERED:
                del self._ended[next(iter(self._ended))]

    def _deliver(
        self, invoke: Invoke, waiting: Waiting | None, answer: Callable[[Answer], None], given: Answer
    ) -> None:
        """Hand an answer on, and after Submitted the callbacks that were faster."""
        if isinstance(given, Success | Failure):
            self._forget(invoke.task_token)
        answer(given)
        if waiting is not None and isinstance(given, Submitted):
            with self._lock:
                waiting.submitted = True
                kept, waiting.kept = waiting.kept, []
            for one in kept:
                waiting.answer(one)

    # --- the calls ---------------------------------------------------------------------------------------------

    def _call(self, run: Run, invoke: Invoke, answer: Callable[[Answer], None]) -> Callable[[], None]:
        integration = invoke.integration
        match integration.kind, integration.service, integration.action:
            case "activity", _, _:
                return self._schedule(invoke, answer)
            case (("lambda" | "unknown"), _, _):
                answer(self._function_by_arn(run, invoke))
                return _nothing
            case "optimized", "lambda", "invoke":
                answer(self._function(run, invoke))
                return _nothing
            case "optimized", "batch", "submitJob" if integration.pattern == "sync":
                return self._job(run, invoke, answer)
            case "optimized", "states", "startExecution":
                return self._child(run, invoke, answer)
            case _:
                answer(self._api(run, invoke))
                return _nothing

    def _schedule(self, invoke: Invoke, answer: Callable[[Answer], None]) -> Callable[[], None]:
        """Let a worker take the task; it answers with the task's token."""
        assert invoke.task_token is not None
        work = Work(invoke.task_token, compact(invoke.parameters), lambda worker_name: answer(Started(worker_name)))
        return self._activities.schedule(invoke.resource, work)

    def _api(self, run: Run, invoke: Invoke) -> Answer:
        """One call of any API."""
        integration = invoke.integration
        response = self._request(run, integration, invoke.parameters)
        result = _result(integration, response)
        if integration.kind == "optimized" and integration.service == "events" and result.get("FailedEntryCount"):
            return Failure("EventBridge.FailedEntry", _compact(result))
        return Submitted(result) if integration.pattern == "wait_for_task_token" else Success(result)

    def _request(self, run: Run, integration: Integration, parameters: Any) -> dict[str, Any]:
        optimized = integration.kind == "optimized"
        operation = operation_model(integration.service, integration.action, optimized=optimized)
        assert operation is not None  # task_support lets only such through.
        style: Any = "optimized" if optimized else "sdk"
        arguments = to_api(integration.service, integration.action, parameters, style=style)
        client = self._clients(operation.client, run.machine.region)
        response: dict[str, Any] = getattr(client, operation.method)(**(arguments or {}))
        return response

    def _function_by_arn(self, run: Run, invoke: Invoke) -> Answer:
        name, qualifier = _split_function(invoke.resource)
        done = self._functions.invoke(
            run.machine.region, name, _compact(invoke.parameters).encode(), qualifier=qualifier
        )
        if done.function_error:
            return _function_failure(done.payload)
        return Success(_parse(done.payload))

    def _function(self, run: Run, invoke: Invoke) -> Answer:
        parameters = dict(invoke.parameters)
        name, qualifier = _split_function(parameters["FunctionName"])
        qualifier = parameters.get("Qualifier") or qualifier
        payload = _compact(parameters.get("Payload", {})).encode()
        waits = invoke.integration.pattern == "wait_for_task_token"
        if parameters.get("InvocationType") == "Event":
            request_id = self._functions.start(run.machine.region, name, payload, qualifier=qualifier)
            result = {"Payload": "", "StatusCode": 202, **_metadata(request_id, 202, {"Content-Length": "0"})}
            return Submitted(result) if waits else Success(result)
        done = self._functions.invoke(run.machine.region, name, payload, qualifier=qualifier)
        if done.function_error:
            return _function_failure(done.payload)
        headers = {
            "X-Amz-Executed-Version": done.executed_version,
            "Content-Type": "application/json",
            "Content-Length": str(len(done.payload)),
        }
        result = {
            "ExecutedVersion": done.executed_version,
            "Payload": _parse(done.payload),
            **_metadata(done.request_id, 200, headers),
            "StatusCode": 200,
        }
        return Submitted(result) if waits else Success(result)

    def _job(self, run: Run, invoke: Invoke, answer: Callable[[Answer], None]) -> Callable[[], None]:
        """``batch:submitJob.sync``: answered with the JobDetail when the job has ended."""
        parameters = dict(invoke.parameters)
        overrides = dict(parameters.get("ContainerOverrides") or {})
        mark = {"Name": "MANAGED_BY_AWS", "Value": "STARTED_BY_STEP_FUNCTIONS"}  # [L]
        overrides["Environment"] = [*(overrides.get("Environment") or []), mark]
        response = self._request(run, invoke.integration, {**parameters, "ContainerOverrides": overrides})
        job_id = response["jobId"]
        answer(Submitted(_result(invoke.integration, response)))

        def ended(detail: dict[str, Any]) -> None:
            described = from_api("batch", "describeJobs", {"jobs": [detail]}, style="optimized")["Jobs"][0]
            if detail["status"] == "SUCCEEDED":
                answer(Success(described))
            else:
                answer(Failure(_TASK_FAILED, _compact(described)))

        self._jobs.when_ended(job_id, ended)
        return lambda: self._jobs.terminate(job_id, _STOPPED)

    def _child(self, run: Run, invoke: Invoke, answer: Callable[[Answer], None]) -> Callable[[], None]:
        """``states:startExecution`` in all its patterns."""
        integration = invoke.integration
        parameters = dict(invoke.parameters)
        parameters.setdefault("Name", str(uuid.uuid4()))
        started, child = self._children.start_child(parameters, run)
        body = _compact(started)
        headers = {"Content-Type": "application/x-amz-json-1.0", "Content-Length": str(len(body))}
        result = {**started, **_metadata(new_request_id(), 200, headers)}
        if integration.pattern == "request_response":
            answer(Success(result))
            return _nothing
        answer(Submitted(result))
        if integration.pattern == "wait_for_task_token":
            return _nothing

        def ended(run: Run) -> None:
            described = self._children.describe_child(run, parse=integration.pattern == "sync:2")
            if run.execution.status == "SUCCEEDED":
                answer(Success(described))
            else:
                # [R]: also a child that timed out is a States.TaskFailed to its parent.
                answer(Failure(_TASK_FAILED, _compact(described)))

        child.when_ended(ended)
        return lambda: self._children.stop_child(child)


def _result(integration: Integration, response: Mapping[str, Any]) -> dict[str, Any]:
    """A response as the task's result. [R] optimized integrations add SdkHttpMetadata, SDK integrations do not."""
    style: Any = "optimized" if integration.kind == "optimized" else "sdk"
    result: dict[str, Any] = from_api(integration.service, integration.action, response, style=style)
    if integration.kind != "optimized":
        return result
    metadata = response.get("ResponseMetadata", {})
    found = metadata.get("HTTPHeaders", {})
    headers = {name.title(): found[name] for name in ("content-length", "content-type") if name in found}
    return {**result, **_metadata(str(metadata.get("RequestId") or ""), metadata.get("HTTPStatusCode", 200), headers)}


def _metadata(request_id: str, status: int, headers: Mapping[str, str]) -> dict[str, Any]:
    from email.utils import formatdate

    named = {
        **headers,
        "Date": formatdate(usegmt=True),
        "connection": "keep-alive",
        "x-amzn-RequestId": request_id,
    }
    return {
        "SdkHttpMetadata": {
            "AllHttpHeaders": {name: [value] for name, value in named.items()},
            "HttpHeaders": named,
            "HttpStatusCode": status,
        },
        "SdkResponseMetadata": {"RequestId": request_id},
    }


def _function_failure(payload: bytes) -> Failure:
    """[R]: the error is the payload's errorType, the cause the whole payload."""
    text = payload.decode("utf-8", "replace")
    try:
        error = json.loads(text).get("errorType") or "Lambda.Unknown"
    except (ValueError, AttributeError):
        error = "Lambda.Unknown"
    return Failure(error, text)


def _split_function(name: str) -> tuple[str, str | None]:
    parts = name.split(":")
    if name.startswith("arn:"):
        return ":".join(parts[:7]), parts[7] if len(parts) > 7 else None
    return parts[0], parts[1] if len(parts) == 2 else None


def _parse(payload: bytes) -> Any:
    text = payload.decode("utf-8", "replace")
    try:
        return json.loads(text)
    except ValueError:
        return text  # A function may answer bytes that are no JSON; Step Functions hands them on as text.


def _compact(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def _nothing() -> None:
    """A task that has been answered has nothing to be called off."""
