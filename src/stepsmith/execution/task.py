"""Task: one call of a service or one piece of an activity's work, with its deadline and its heartbeats."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from stepsmith import paths
from stepsmith.asl import Expression, Json, Path, TaskState
from stepsmith.execution import jsonata_fields, jsonpath_fields
from stepsmith.execution.effects import Heartbeat, Invoke, Started, Submitted, Success, WakeAt
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
from stepsmith.execution.task_events import ActivityEvents, LambdaEvents, TaskEvents
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
        parameters = _jsonata_parameters(state, preparing)
    else:
        narrow = preparing.watched("afterInputPath", jsonpath_fields.prepare_path(state.input_path, "InputPath"))
        select = (lambda fiber: fiber.value) if narrow is None else (lambda fiber: narrow(fiber, fiber.value))
        fill = preparing.watched("afterParameters", jsonpath_fields.prepare_template(state.parameters, "Parameters"))
        parameters = (lambda fiber, value: value) if fill is None else fill
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
    if integration.waits:
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
            # [measured by others on AWS] an activity that is not there is named without further words.
            if integration.kind == "activity":
                raise runtime(objection)
            # [M: users who saw it on AWS]
            raise runtime(f"The Parameters '{text}' could not be used to start the Task: [{objection}]")

    events = _events(call, execution.region)
    fiber.record(*events.scheduled(text, timeout, heartbeat, role_arn))
    deadline = beat = None
    started = integration.kind != "activity"
    if started:
        fiber.record(*events.started(None))
        deadline = None if timeout is None else execution.now + timeout
        beat = None if heartbeat is None else execution.now + heartbeat
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
            case Started(worker_name):
                # [measured by others on AWS] what an activity waits for a worker counts against no limit of the task.
                started = True
                fiber.record(*events.started(worker_name))
                deadline = None if timeout is None else execution.now + timeout
                beat = None if heartbeat is None else execution.now + heartbeat
                timer = _next_alarm(fiber, deadline, beat)
                continue
            case Submitted(output):
                fiber.record(*events.submitted(compact(output)))
                continue
        if timer is not None:
            execution.cancel(timer)
        if isinstance(answer, Success):
            if not started:
                fiber.record(*events.started(None))
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
        fiber.record(*events.ended("Failed" if started else "ScheduleFailed", failure))
        raise Failed(failure)


def _events(call: Call, region: str) -> TaskEvents | LambdaEvents | ActivityEvents:
    if _is_function(call.integration):
        return LambdaEvents(call.resource)
    if call.integration.kind == "activity":
        return ActivityEvents(call.resource)
    return TaskEvents(call.integration, region)


def _next_alarm(fiber: Fiber, deadline: float | None, beat: float | None) -> int | None:
    times = [time for time in (deadline, beat) if time is not None]
    return fiber.execution.ask(fiber, WakeAt(min(times))) if times else None


def _label(call: Call) -> str:
    """How AWS names the task in a data limit's cause: the ARN of a Lambda function, else the resource type [R].

    An activity's is not recorded; it is taken to be its ARN.
    """
    named = _is_function(call.integration) or call.integration.kind == "activity"
    return call.resource if named else call.integration.resource_type


def _is_function(integration: Integration) -> bool:
    # A Resource that is wholly a CloudFormation substitution is most often a function's ARN.
    return integration.kind in ("lambda", "unknown")


# ---- fields --------------------------------------------------------------------------------------------------------


def _integration(state: TaskState, preparing: Preparing) -> Integration:
    try:
        integration = parse_resource(state.resource)
    except ResourceError as error:
        raise preparing.refuse(str(error)) from error
    if preparing.machine_type == "EXPRESS" and integration.kind == "activity":
        raise preparing.refuse("Express state machine does not support Activity ARN")  # [R]
    if preparing.machine_type == "EXPRESS" and integration.pattern != "request_response":
        pattern = ".sync" if integration.pattern.startswith("sync") else ".waitForTaskToken"
        raise preparing.refuse(f"Express state machine does not support '{pattern}' service integration")
    return integration


def _jsonata_parameters(state: TaskState, preparing: Preparing) -> Callable[[Fiber, Json], Json]:
    if state.arguments is ...:
        return lambda fiber, value: value
    template = jsonata_fields.prepare_value(state.arguments, "Arguments")

    def evaluate(fiber: Fiber, value: Json) -> Json:
        return template.evaluate(fiber.scope(context=template.uses_context))

    return evaluate if preparing.inspection is None else preparing.inspection.watch("afterArguments", evaluate)


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
