"""Task: one call of a service, with its deadline, and the events that each pattern leaves."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from stepsmith import paths
from stepsmith.asl import Expression, Json, Path, TaskState
from stepsmith.execution import jsonata_fields, jsonpath_fields
from stepsmith.execution.effects import Heartbeat, Invoke, Submitted, Success, WakeAt
from stepsmith.execution.failure import (
    DATA_LIMIT_EXCEEDED,
    HEARTBEAT_TIMEOUT,
    RUNTIME,
    TIMEOUT,
    Failed,
    Failure,
    runtime,
    too_large,
)
from stepsmith.execution.fiber import Message, evaluation_trouble
from stepsmith.execution.json_text import compact, exceeds_limit
from stepsmith.execution.retry import Attempt
from stepsmith.integrations import Integration, ResourceError, parse_resource

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Fiber
    from stepsmith.execution.targets import CheckParameters, Preparing

Seconds: TypeAlias = "Callable[[Fiber, Json], int | None]"


class Call(NamedTuple):
    """What a Task state asks for, as functions of the fiber; ``select`` gives the effective input."""

    resource: str
    integration: Integration
    select: Callable[[Fiber], Json]
    parameters: Callable[[Fiber, Json], Json]
    timeout: Seconds
    heartbeat: Seconds
    role_arn: Callable[[Fiber, Json], str | None]
    check_parameters: CheckParameters | None


def prepare_task(state: TaskState, jsonata: bool, preparing: Preparing) -> Attempt:
    """One attempt of the task, from its parameters to its result."""
    integration = _integration(state, preparing)
    if jsonata:
        select: Callable[[Fiber], Json] = lambda fiber: fiber.value  # noqa: E731
        parameters = _jsonata_parameters(state)
    else:
        narrow = jsonpath_fields.prepare_path(state.input_path, "InputPath")
        select = (lambda fiber: fiber.value) if narrow is None else (lambda fiber: narrow(fiber, fiber.value))
        parameters = jsonpath_fields.prepare_template(state.parameters, "Parameters") or (lambda fiber, value: value)
    call = Call(
        resource=state.resource,
        integration=integration,
        select=select,
        parameters=parameters,
        timeout=_seconds(state.timeout_seconds, "TimeoutSeconds", preparing),
        heartbeat=_seconds(state.heartbeat_seconds, "HeartbeatSeconds", preparing),
        role_arn=_role(state.credentials, jsonata),
        check_parameters=preparing.check_parameters,
    )
    return lambda fiber: _attempt(fiber, call)


def _attempt(fiber: Fiber, call: Call) -> Generator[None, Message, tuple[Json, str | None]]:
    execution = fiber.execution
    integration = call.integration
    waits = integration.pattern != "request_response"
    if waits:
        fiber.task_token = execution.task_token()
        fiber.context_cache = None
    # Everything is computed before the first event: a bad field leaves no TaskScheduled [R].
    value = call.select(fiber)
    parameters = call.parameters(fiber, value)
    timeout, heartbeat = call.timeout(fiber, value), call.heartbeat(fiber, value)
    role_arn = call.role_arn(fiber, value)
    text = fiber.text if parameters is fiber.value else compact(parameters)
    if exceeds_limit(text):
        raise too_large(_label(call), fatal=False)
    if call.check_parameters is not None:
        objection = call.check_parameters(integration, parameters)
        if objection is not None:
            # [M: users who saw it on AWS]
            raise runtime(f"The Parameters '{text}' could not be used to start the Task: [{objection}]")

    events = _LambdaEvents(call) if _is_function(integration) else _TaskEvents(call, execution.region)
    fiber.record(*events.scheduled(text, timeout, heartbeat, role_arn))
    fiber.record(*events.started())
    started = execution.now
    deadline = None if timeout is None else started + timeout
    beat = None if heartbeat is None else started + heartbeat
    token = execution.ask(
        fiber,
        Invoke(
            resource=call.resource,
            integration=integration,
            parameters=parameters,
            attempt=fiber.retry_count,
            state_name=fiber.state.name if fiber.state is not None else "",
            deadline=deadline,
            heartbeat_seconds=heartbeat,
            task_token=fiber.task_token,
            role_arn=role_arn,
        ),
    )
    timer = _next_alarm(fiber, deadline, beat)
    while True:
        message = yield
        if message.token == timer:
            late = deadline is not None and execution.now >= deadline
            if not late and (beat is None or execution.now < beat):
                timer = _next_alarm(fiber, deadline, beat)  # a heartbeat came in the meantime
                continue
            execution.cancel(token)
            failure = Failure(TIMEOUT, None, names=() if late else (HEARTBEAT_TIMEOUT,))
            fiber.record(*events.ended("TimedOut", failure))
            raise Failed(failure)
        answer = message.answer
        match answer:
            case Heartbeat():
                beat = None if heartbeat is None else execution.now + heartbeat
                continue
            case Submitted(output):
                fiber.record(*events.submitted(compact(output)))
                continue
        if timer is not None:
            execution.cancel(timer)
        if isinstance(answer, Success):
            result = compact(answer.output)
            if not exceeds_limit(result):
                fiber.record(*events.succeeded(result))
                return answer.output, result
            failure = Failure(DATA_LIMIT_EXCEEDED, too_large(_label(call), fatal=False).message)
        else:
            assert isinstance(answer, Failure)
            failure = answer
        if failure.error == RUNTIME:
            raise runtime(failure.cause or "")  # [R] no TaskFailed: the execution ends here.
        fiber.record(*events.ended("Failed", failure))
        raise Failed(failure)


def _next_alarm(fiber: Fiber, deadline: float | None, beat: float | None) -> int | None:
    times = [time for time in (deadline, beat) if time is not None]
    return fiber.execution.ask(fiber, WakeAt(min(times))) if times else None


def _label(call: Call) -> str:
    """How AWS names the task in a data limit's cause: the ARN of a Lambda function, else the resource type [R]."""
    return call.resource if _is_function(call.integration) else call.integration.resource_type


def _is_function(integration: Integration) -> bool:
    # A Resource that is wholly a CloudFormation substitution is most often a function's ARN.
    return integration.kind in ("lambda", "unknown")


# ---- events --------------------------------------------------------------------------------------------------------

Event: TypeAlias = "tuple[str, dict[str, Any]]"


class _TaskEvents:
    def __init__(self, call: Call, region: str) -> None:
        self.region = region
        self.who = {"resourceType": call.integration.resource_type, "resource": call.integration.resource}

    def scheduled(self, text: str, timeout: int | None, heartbeat: int | None, role_arn: str | None) -> Event:
        details = {**self.who, "region": self.region, "parameters": text}
        return "TaskScheduled", {**details, **_limits(timeout, heartbeat, role_arn)}

    def started(self) -> Event:
        return "TaskStarted", self.who

    def submitted(self, text: str) -> Event:
        return "TaskSubmitted", {**self.who, "output": text}

    def succeeded(self, text: str) -> Event:
        return "TaskSucceeded", {**self.who, "output": text}

    def ended(self, how: str, failure: Failure) -> Event:
        return f"Task{how}", {**self.who, **_reason(failure)}


class _LambdaEvents:
    """A Lambda function called by its ARN has events of its own."""

    def __init__(self, call: Call) -> None:
        self.resource = call.resource

    def scheduled(self, text: str, timeout: int | None, heartbeat: int | None, role_arn: str | None) -> Event:
        details = {"resource": self.resource, "input": text}
        return "LambdaFunctionScheduled", {**details, **_limits(timeout, None, role_arn)}

    def started(self) -> Event:
        return "LambdaFunctionStarted", {}

    def submitted(self, text: str) -> Event:
        raise AssertionError("a Lambda function called by its ARN is never submitted: resume refuses it")

    def succeeded(self, text: str) -> Event:
        return "LambdaFunctionSucceeded", {"output": text}

    def ended(self, how: str, failure: Failure) -> Event:
        return f"LambdaFunction{how}", _reason(failure)


def _limits(timeout: int | None, heartbeat: int | None, role_arn: str | None) -> dict[str, Any]:
    given: dict[str, Any] = {
        "timeoutInSeconds": timeout,
        "heartbeatInSeconds": heartbeat,
        "taskCredentials": None if role_arn is None else {"roleArn": role_arn},
    }
    return {name: value for name, value in given.items() if value is not None}


def _reason(failure: Failure) -> dict[str, str]:
    given = {"error": failure.error, "cause": failure.cause}
    return {name: value for name, value in given.items() if value is not None}


# ---- fields --------------------------------------------------------------------------------------------------------


def _integration(state: TaskState, preparing: Preparing) -> Integration:
    try:
        integration = parse_resource(state.resource)
    except ResourceError as error:
        raise preparing.refuse(str(error)) from error
    if integration.kind == "activity":
        raise preparing.refuse("activities are not there yet; use .waitForTaskToken with a queue, or a Lambda function")
    if preparing.machine_type == "EXPRESS" and integration.pattern != "request_response":
        pattern = ".sync" if integration.pattern.startswith("sync") else ".waitForTaskToken"
        raise preparing.refuse(f"Express state machine does not support '{pattern}' service integration")
    return integration


def _jsonata_parameters(state: TaskState) -> Callable[[Fiber, Json], Json]:
    if state.arguments is ...:
        return lambda fiber, value: value
    template = jsonata_fields.prepare_value(state.arguments, "Arguments")
    return lambda fiber, value: template.evaluate(fiber.scope(context=template.uses_context))


def _seconds(written: object, field: str, preparing: Preparing) -> Seconds:
    preparing.no_substitution(written, field)
    match written:
        case None:
            return lambda fiber, value: None
        case Path(text):
            with jsonpath_fields.reading(f"{field}Path", text):
                get = jsonpath_fields.with_context(paths.prepare_path(text), text.startswith("$$"))

            def read(fiber: Fiber, value: Json) -> int:
                found = get(fiber, value)
                if isinstance(found, bool) or not isinstance(found, int) or found <= 0:
                    shown = found if isinstance(found, str) else compact(found)
                    raise runtime(
                        f'The {field}Path field refers to value "{shown}" which is not a valid integer: {text}'
                    )
                return found

            return read
        case Expression() as expression:
            template = jsonata_fields.prepare_expression(expression, field)

            def evaluate(fiber: Fiber, value: Json) -> int:
                found = template.evaluate(fiber.scope(context=template.uses_context))
                jsonata_fields.demand_type(found, "number", expression.text.strip(), field)
                if found != int(found) or found <= 0:
                    raise evaluation_trouble(f"The {field} field must be an integer above 0: {compact(found)}", field)
                return int(found)

            return evaluate
        case int() | float():
            fixed = int(written)
            return lambda fiber, value: fixed
        case _:
            raise preparing.refuse(f"{field} must be an integer, found {written!r}")


def _role(credentials: Json, jsonata: bool) -> Callable[[Fiber, Json], str | None]:
    if credentials is ...:
        return lambda fiber, value: None
    if jsonata:
        template = jsonata_fields.prepare_value(credentials, "Credentials")
        return lambda fiber, value: template.evaluate(fiber.scope(context=template.uses_context))["RoleArn"]
    fill = jsonpath_fields.prepare_template(credentials, "Credentials")
    assert fill is not None
    return lambda fiber, value: fill(fiber, value)["RoleArn"]
