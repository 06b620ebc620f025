"""Executions recorded on AWS, run here in virtual time and compared event by event.

Recordings lie beside the checkout, not in it. Strings that stand for what varies are compared by shape. ``compare`` and
``compare_with_services`` say for each aspect that was recorded what differs; the tests and scripts/conformance.py use
them.
"""

from __future__ import annotations

import functools
import json
import re
from collections import Counter
from typing import Any, TypeAlias

from stepsmith import asl
from stepsmith.errors import DefinitionError
from stepsmith.execution import Failure, Invoke, Started, Submitted, Success, prepare
from stepsmith.execution.execution import Execution
from stepsmith.execution.virtual import World
from stepsmith.history import to_api
from stepsmith.integrations import objection
from tests import corpus
from tests.datasets.memory import Memory

NOW = 1_795_168_800.0  # 2026-11-20T10:00:00Z, just before the timestamps that some inputs wait for
ACCOUNT = "111111111111"
ARNS = {
    "STANDARD": f"arn:aws:states:us-east-1:{ACCOUNT}:execution:<ArnPart_0idx>:<ExecArnPart_0idx>",
    "EXPRESS": f"arn:aws:states:us-east-1:{ACCOUNT}:express:<ArnPart_0idx>:<ExecArnPart_0idx>:<ExecArnPart_1idx>",
}
MACHINE = f"arn:aws:states:us-east-1:{ACCOUNT}:stateMachine:<ArnPart_0idx>"

ACTIVITY = f"arn:aws:states:us-east-1:{ACCOUNT}:activity:a"

# Written by the recorder in place of what varies, without angle brackets.
DATE = "<date>"  # Stands for a number too.
PLACEHOLDERS = {"timestamp", "date", "map_run_arn", "start-time", "start-date", "entered-time"}
PLACEHOLDERS |= {"snf_role_arn", "sfn_role_arn"}
RANDOM_NUMBER = "RandomNumberGenerated"
# RedriveCount is missing in recordings from before there were redrives, and in Express executions.
VARYING_MEMBERS = {"SdkHttpMetadata", "SdkResponseMetadata", "RedriveCount", "requestId", "stackTrace"}
# Taken out of recordings in which the events of parallel branches were sorted.
DROPPED_BY_SORTING = {"ParallelStateSucceeded", "ParallelStateFailed", "ParallelStateExited"}


Aspects: TypeAlias = "dict[str, str | None]"
"""By aspect (status, output, error, cause, events; only those recorded): what differs, None when nothing does."""


@functools.cache
def rows(file: str = "executions.jsonl") -> tuple[dict[str, Any], ...]:
    with (corpus.CORPUS / file).open(encoding="utf-8") as lines:
        return tuple(json.loads(line) for line in lines)


def group_of(row: dict[str, Any]) -> str:
    """The recorded test, without its file and its parameters."""
    return str(re.split(r"[\[#]", row["name"].split("::")[-1])[0])


@functools.cache
def groups() -> dict[str, tuple[dict[str, Any], ...]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows():
        found.setdefault(group_of(row), []).append(row)
    return {name: tuple(members) for name, members in found.items()}


def verdict(row: dict[str, Any]) -> str | None:
    """The first difference, None when there is none."""
    return first_difference(compare(row))


def service_verdict(row: dict[str, Any]) -> str | None:
    """As ``verdict``, for executions that call services."""
    return first_difference(compare_with_services(row))


def first_difference(aspects: Aspects) -> str | None:
    return next((f"{name} {difference}" for name, difference in aspects.items() if difference is not None), None)


def compare(row: dict[str, Any]) -> Aspects:
    return _compare(row, RecordedLambda(row), row["input"], "snf_role_arn")


def compare_with_services(row: dict[str, Any]) -> Aspects:
    """As ``compare``, for executions that call services: what those answered is taken from the recording."""
    start = row["events"][0]["executionStartedEventDetails"]
    value = row.get("input_as_recorded") or start["input"]
    return _compare(
        row, RecordedServices(row), json.loads(value) if isinstance(value, str) else value, start["roleArn"]
    )


def _compare(row: dict[str, Any], services: Any, value: Any, role_arn: str) -> Aspects:
    definition = json.dumps(row["definition"]).replace('"activity_arn"', f'"{ACTIVITY}"')
    machine = asl.read(definition).machine
    assert machine is not None
    try:
        program = prepare(machine, type=row["type"], check_parameters=objection)
    except DefinitionError as error:
        return dict.fromkeys(_recorded(row), f"refused: {error}")
    execution = Execution(
        program,
        input=value,
        name="<ExecArnPart_0idx>",
        arn=ARNS[row["type"]],
        state_machine_arn=MACHINE,
        role_arn=role_arn,
        now=NOW,
        input_text=json.dumps(value),
    )
    requests = execution.start()
    if row["expected_status"] == "ABORTED":
        execution.stop()  # as the recorded test did while the execution waited
    else:
        World(services, store=store_of(row), now=NOW).run(execution, requests)
    differences = _outcome_differences(row, execution)
    differences["events"] = _history_difference(row, execution)
    return {aspect: differences[aspect] for aspect in _recorded(row)}


def store_of(row: dict[str, Any]) -> Memory:
    """The objects that were uploaded before the execution."""
    uploads = [one["args"] for one in row.get("actions", ()) if one["operation"] == "put_object"]
    return Memory({f"{upload['Bucket']}/{upload['Key']}": upload["Body"] for upload in uploads}, step=65536)


class RecordedLambda:
    """Lambda functions as the recording describes them; what the service adds around is taken from the recording."""

    def __init__(self, row: dict[str, Any]) -> None:
        self.functions = row["lambdas"]
        events = row.get("events", [])
        self.succeeded = [
            event["taskSucceededEventDetails"]["output"] for event in events if event["type"] == "TaskSucceeded"
        ]
        self.failed = [
            details
            for event in events
            for name, details in event.items()
            if name in ("taskFailedEventDetails", "lambdaFunctionFailedEventDetails")
        ]

    def __call__(self, effect: Invoke, now: float) -> tuple[float, Any]:
        direct = effect.integration.kind == "lambda"
        payload = effect.parameters if direct else effect.parameters.get("Payload")
        if not direct and isinstance(payload, str):
            payload = json.loads(payload)  # A string is the request's body as it is.
        function = self.functions[0] if self.functions else {"behaviour": "missing"}
        match function["behaviour"]:
            case "identity":
                return 1, self._success(payload if payload is not None else {}, direct)
            case "hello_world":
                return 1, self._success({"Return": "HelloWorld"}, direct)
            case "return_bytes":
                return 1, self._success("HelloWorld!", direct)
            case "large_output":
                return 1, self._success("a" * (257 * 1024), direct)
            case "sleep_60_seconds":
                return 60, self._success(payload, direct)
            case "raise_exception" | "raise_custom_exception" | "missing":
                return 1, self._failure()
        raise AssertionError(function)

    def _success(self, payload: Any, direct: bool) -> Success:
        if direct:
            return Success(payload)
        recorded = self.succeeded.pop(0) if self.succeeded else {"StatusCode": 200, "ExecutedVersion": "$LATEST"}
        return Success({**recorded, "Payload": payload})

    def _failure(self) -> Failure:
        cause = {"errorMessage": "Some exception was raised.", "errorType": "Exception"}
        recorded = self.failed.pop(0) if self.failed else {"error": "Exception", "cause": cause}
        cause = recorded.get("cause")
        return Failure(recorded["error"], cause if isinstance(cause, str) else json.dumps(cause, separators=(",", ":")))


class RecordedServices:
    """Answers each call as the recording shows that it was answered, in the order of the recording.

    Where the recorder sorted the events of branches, the calls come first and then their answers: the first answer is
    taken for the first call. Which it was is lost, and so it is in the outputs.
    """

    def __init__(self, row: dict[str, Any]) -> None:
        self.calls: list[list[tuple[float, Any]]] = []
        sorted_ends = 0
        for event in row["events"]:
            details = next((item for name, item in event.items() if name.endswith("EventDetails")), {})
            match event["type"].removeprefix("LambdaFunction").removeprefix("Task").removeprefix("Activity"):
                case "Scheduled":
                    self.calls.append([])
                case "Started" if event["type"] == "ActivityStarted":
                    self.calls[-1].append((1, Started(details.get("workerName"))))
                case "Submitted":
                    self.calls[-1].append((1, Submitted(_value(details["output"]))))
                case "Succeeded":
                    call = self.calls[-1]
                    if isinstance(event["id"], list):
                        call, sorted_ends = self.calls[sorted_ends], sorted_ends + 1
                    call.append((2, Success(_value(details["output"]))))
                case "Failed":
                    cause = details.get("cause")
                    text = (
                        cause if cause is None or isinstance(cause, str) else json.dumps(cause, separators=(",", ":"))
                    )
                    self.calls[-1].append((2, Failure(details.get("error"), text)))

    def __call__(self, effect: Invoke, now: float) -> list[tuple[float, Any]]:
        return self.calls.pop(0)


def _value(recorded: Any) -> Any:
    return json.loads(recorded) if isinstance(recorded, str) else recorded


def _recorded(row: dict[str, Any]) -> list[str]:
    """The aspects that the recording says something about."""
    failed = row["expected_status"] == "FAILED"
    return [
        "status",
        *(["output"] if row["expected_status"] == "SUCCEEDED" else []),
        *(["error", "cause"] if failed else []),
        *(["events"] if row.get("events") is not None else []),
    ]


def _outcome_differences(row: dict[str, Any], execution: Execution) -> Aspects:
    def difference(ours: Any, recorded: Any) -> str | None:
        return None if same(ours, recorded) else f"{ours!r}, recorded {recorded!r}"

    status = difference(execution.status, row["expected_status"])
    if status is not None:
        status = f"{execution.status} ({execution.error}: {execution.cause}), recorded {row['expected_status']}"
    return {
        "status": status,
        "output": difference(execution.output, row.get("expected_output")),
        "error": difference(execution.error, row.get("expected_error")),
        "cause": difference(parsed(execution.cause), row.get("expected_cause")),
    }


def _history_difference(row: dict[str, Any], execution: Execution) -> str | None:
    recorded = row.get("events")
    if recorded is None:
        return None
    recorded = _with_later_chains(row, recorded)
    ours = [normalised(to_api(event)) for event in execution.history]
    if all(isinstance(event["id"], int) for event in recorded):
        if [event["type"] for event in ours] != row["expected_event_types"]:
            return f"{[event['type'] for event in ours]}, recorded {row['expected_event_types']}"
        by_id = {event["id"]: event for event in recorded}
        for event in ours:
            difference = _event_difference(event, by_id[event["id"]])
            if difference is not None:
                return difference
        return None
    # The recorder sorted the events of branches and dropped some: each recorded one must be here, those that still
    # have an id at that id.
    missing = Counter(event["type"] for event in recorded) - Counter(event["type"] for event in ours)
    surplus = Counter(event["type"] for event in ours) - Counter(event["type"] for event in recorded)
    if missing or set(surplus) - DROPPED_BY_SORTING:
        return f"missing {dict(missing)}, surplus {dict(surplus)}"
    left = {event["id"]: event for event in ours}
    for event in recorded:
        if isinstance(event["id"], int):
            difference = _event_difference(left.pop(event["id"]), event)
            if difference is not None:
                return difference
            continue
        found = next((one for one in left.values() if same(without_ids(one), without_ids(event))), None)
        if found is None:
            return f"no event like {without_ids(event)}"
        del left[found["id"]]
    return None


def _with_later_chains(row: dict[str, Any], events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Until July 2024 the Exited event of a distributed Map followed MapRunSucceeded, since November 2024 it follows
    MapRunStarted: recordings of the same machine show both. The older ones are read as the newer.
    """
    day, month, year = map(int, row["recorded"][:10].split("-"))
    if (year, month, day) >= (2024, 11, 13):
        return events
    follows = {event["id"]: event["previousEventId"] for event in events if event["type"] == "MapRunSucceeded"}
    return [
        {**event, "previousEventId": follows[event["previousEventId"]]}
        if event["type"] == "MapStateExited" and event["previousEventId"] in follows
        else event
        for event in events
    ]


def _event_difference(ours: dict[str, Any], recorded: dict[str, Any]) -> str | None:
    if not same({**ours, "timestamp": "timestamp"}, recorded):
        return f"{ours}, recorded {recorded}"
    return None


def without_ids(event: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in event.items() if name not in ("id", "previousEventId", "timestamp")}


def normalised(value: Any) -> Any:
    """As the recorder did: a member's value that is a string beginning with a brace is parsed, once."""
    if isinstance(value, dict):
        return {name: parsed(item) if isinstance(item, str) else normalised(item) for name, item in value.items()}
    if isinstance(value, list):
        return [normalised(item) for item in value]
    return value


def parsed(text: str | None) -> Any:
    if text is None or not text.startswith("{"):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def same(ours: Any, recorded: Any) -> bool:
    if isinstance(recorded, str):
        recorded = re.sub(r"<<([^<>]+)>:\d+>", r"<\1>", recorded)
        if recorded.endswith("EventDetails.output"):
            return True  # left out by the recorder
        if recorded in PLACEHOLDERS:
            return isinstance(ours, str)
        if recorded == "activity_arn":
            return bool(ours == ACTIVITY)
        if recorded == ours:
            return True
        if recorded in (RANDOM_NUMBER, DATE) and isinstance(ours, int):
            return True
        if not isinstance(ours, str):
            return False
        varies = re.search(r"<[^<>]+>|\"date\"", recorded) is not None
        # Text of an array was not parsed by the recorder: it is compared as text, unless something in it varies.
        if (recorded[:1] in ('"', "{") or (recorded[:1] == "[" and varies)) and recorded[:1] == ours[:1]:
            try:
                return same(json.loads(ours), json.loads(recorded))
            except ValueError:
                pass
        pattern = "".join(
            ".*" if re.fullmatch(r"<[^<>]+>", part) else re.escape(part) for part in re.split(r"(<[^<>]+>)", recorded)
        )
        return re.fullmatch(pattern, ours, re.DOTALL) is not None
    if isinstance(recorded, dict):
        if not isinstance(ours, dict) or ours.keys() - VARYING_MEMBERS != recorded.keys() - VARYING_MEMBERS:
            return False
        return all(same(ours[name], item) for name, item in recorded.items() if name not in VARYING_MEMBERS)
    if isinstance(recorded, list):
        return (
            isinstance(ours, list)
            and len(ours) == len(recorded)
            and all(same(one, other) for one, other in zip(ours, recorded, strict=True))
        )
    return (type(ours) is type(recorded) and bool(ours == recorded)) or _same_number(ours, recorded)


def _same_number(ours: Any, recorded: Any) -> bool:
    return (
        isinstance(ours, (int, float))
        and isinstance(recorded, (int, float))
        and not isinstance(ours, bool)
        and not isinstance(recorded, bool)
        and ours == recorded
    )
