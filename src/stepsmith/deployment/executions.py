"""Starting, listing and following the executions of a deployed workflow, on AWS and locally alike."""

from __future__ import annotations

import json
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from stepsmith.deployment.connection import Connection, error_code, translated
from stepsmith.errors import ConfigurationError, DeploymentError
from stepsmith.history import HistoryEvent, Timeline, from_api

MACHINE_OUTPUT = "StateMachineArn"
FINAL = ("SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How an execution stands. ``output`` is its JSON, None until it has succeeded."""

    arn: str
    name: str
    status: str
    started: datetime
    stopped: datetime | None
    output: Any
    error: str | None
    cause: str | None

    @property
    def final(self) -> bool:
        return self.status in FINAL


def stack_outputs(connection: Connection, stack: str) -> dict[str, str]:
    """The outputs of a stack. Raises DeploymentError when it is not deployed."""
    with translated(f"looking for the stack {stack}", stack=stack):
        client = connection.client("cloudformation")
        try:
            found = client.describe_stacks(StackName=stack)["Stacks"][0]
        except client.exceptions.ClientError as error:
            if "does not exist" not in str(error):
                raise
            raise DeploymentError(
                f"the stack {stack} is not deployed; 'stepsmith deploy --profile {connection.profile.name}' deploys it",
                stack=stack,
            ) from None
    return {output["OutputKey"]: output["OutputValue"] for output in found.get("Outputs", ())}


def machine_arn(connection: Connection, workflow: str) -> str:
    """The ARN of a workflow's state machine, from its stack."""
    stack = connection.profile.stack(workflow)
    outputs = stack_outputs(connection, stack)
    if MACHINE_OUTPUT not in outputs:
        raise DeploymentError(f"the stack {stack} has no output {MACHINE_OUTPUT}; deploy it again", stack=stack)
    return outputs[MACHINE_OUTPUT]


def start(connection: Connection, workflow: str, input: Any, name: str | None = None) -> str:
    """Start an execution; returns its ARN. ``input`` is JSON."""
    arn = machine_arn(connection, workflow)
    arguments = {"stateMachineArn": arn, "input": json.dumps(input, ensure_ascii=False)}
    if name is not None:
        arguments["name"] = name
    with translated(f"starting {workflow}"):
        answer = connection.client("stepfunctions").start_execution(**arguments)
    return str(answer["executionArn"])


def find(connection: Connection, workflow: str, name: str | None = None) -> str:
    """The ARN of an execution by its name or ARN, or of the newest one when no name is given.

    Raises ConfigurationError when there is none.
    """
    if name is not None:
        if not name.startswith("arn:"):
            name = f"{machine_arn(connection, workflow).replace(':stateMachine:', ':execution:')}:{name}"
        return describe(connection, name).arn
    newest = recent(connection, workflow, most=1)
    if not newest:
        raise ConfigurationError(f"{workflow} has no execution yet; 'stepsmith executions start {workflow}' starts one")
    return newest[0].arn


def recent(connection: Connection, workflow: str, most: int = 20) -> tuple[Outcome, ...]:
    """The newest executions first, without their outputs."""
    with translated(f"listing the executions of {workflow}"):
        client = connection.client("stepfunctions")
        pages = client.get_paginator("list_executions").paginate(
            stateMachineArn=machine_arn(connection, workflow),
            PaginationConfig={"MaxItems": most, "PageSize": min(most, 1000)},
        )
        rows = [row for page in pages for row in page["executions"]]
    return tuple(_outcome(row) for row in rows)


def describe(connection: Connection, arn: str) -> Outcome:
    with translated("describing the execution"):
        client = connection.client("stepfunctions")
        try:
            return _outcome(client.describe_execution(executionArn=arn))
        except client.exceptions.ClientError as error:
            if error_code(error) != "ExecutionDoesNotExist":
                raise
            raise ConfigurationError(
                f"there is no execution {arn.rsplit(':', 1)[-1]!r}; 'stepsmith executions list WORKFLOW' lists them"
            ) from None


def stop(connection: Connection, arn: str, cause: str | None = None) -> None:
    """Stop an execution. One that has ended stays as it is."""
    reason = {} if cause is None else {"error": "Stopped", "cause": cause}
    with translated("stopping the execution"):
        connection.client("stepfunctions").stop_execution(executionArn=arn, **reason)


def redrive(connection: Connection, arn: str) -> None:
    """Let an unsuccessful execution run on from where it stopped.

    Raises ConfigurationError with AWS's reason when it cannot be redriven.
    """
    with translated("redriving the execution"):
        client = connection.client("stepfunctions")
        try:
            client.redrive_execution(executionArn=arn, clientToken=str(uuid.uuid4()))
        except client.exceptions.ClientError as error:
            if error_code(error) != "ExecutionNotRedrivable":
                raise
            raise ConfigurationError(error.response["Error"]["Message"]) from None


def history(connection: Connection, arn: str, after: int = 0) -> list[HistoryEvent]:
    """The events of an execution whose id is greater than ``after``, in their order; only the new pages are read."""
    found: list[HistoryEvent] = []
    with translated("reading the history"):
        client = connection.client("stepfunctions")
        paginator = client.get_paginator("get_execution_history")
        pages = paginator.paginate(executionArn=arn, reverseOrder=True, PaginationConfig={"PageSize": 1000})
        for page in pages:
            found += [from_api(event) for event in page["events"] if event["id"] > after]
            if page["events"] and page["events"][-1]["id"] <= after + 1:
                break
    return found[::-1]


def follow(
    connection: Connection, arn: str, *, sleep: Callable[[float], None] = time.sleep
) -> Iterator[tuple[list[HistoryEvent], Outcome]]:
    """New events and the standing of an execution, again and again until it has ended and all events were seen."""
    seen = 0
    while True:
        outcome = describe(connection, arn)  # before the history: when it is final, the history is whole
        events = history(connection, arn, seen)
        seen = events[-1].id if events else seen
        yield events, outcome
        if outcome.final:
            return
        sleep(connection.poll_seconds)


def update_progress(connection: Connection, timeline: Timeline) -> None:
    """Ask how far the distributed Maps are whose end was not asked for yet, and note it in their rows."""
    for row in timeline.rows.values():
        if row.map_run_arn is None or row.map_run_arn in timeline.settled:
            continue
        with translated("describing the map run"):
            described = connection.client("stepfunctions").describe_map_run(mapRunArn=row.map_run_arn)
        row.progress = _progress(described["itemCounts"])
        if described["status"] != "RUNNING":
            timeline.settled.add(row.map_run_arn)


def failed_child(connection: Connection, map_run_arn: str) -> Outcome | None:
    """One child of a distributed Map that failed or timed out, whole; None when none is there any more."""
    with translated("listing the executions of the map run"):
        client = connection.client("stepfunctions")
        for status in ("FAILED", "TIMED_OUT"):
            found = client.list_executions(mapRunArn=map_run_arn, statusFilter=status, maxResults=1)["executions"]
            if found:
                return describe(connection, found[0]["executionArn"])
    return None


def _progress(counts: dict[str, int]) -> str:
    """``120 of 300 items, 3 failed``"""
    failed = counts["failed"] + counts["timedOut"]
    done = counts["succeeded"] + failed + counts["aborted"]
    words = [f"{done:,} of {counts['total']:,} items"]
    if failed:
        words.append(f"{failed:,} failed")
    if counts["aborted"]:
        words.append(f"{counts['aborted']:,} aborted")
    return ", ".join(words)


def _outcome(answer: dict[str, Any]) -> Outcome:
    output = answer.get("output")
    return Outcome(
        arn=answer["executionArn"],
        name=answer["name"],
        status=answer["status"],
        started=answer["startDate"],
        stopped=answer.get("stopDate"),
        output=json.loads(output) if output is not None else None,
        error=answer.get("error"),
        cause=answer.get("cause"),
    )
