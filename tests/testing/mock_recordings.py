"""Executions under AWS's mock configuration file, recorded on AWS and compared with ours."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from stepsmith.history import to_api
from stepsmith.testing import MockConfigFile, Result, run
from tests.execution import recordings

# What the services added around what the file returns, and what the recorder put names in place of.
ADDED = {"SdkHttpMetadata", "SdkResponseMetadata", "ExecutedVersion", "RedriveCount", "RedriveStatus"}
ADDED |= {"RedriveStatusReason", "StartDate", "StopDate"}


def compare(row: dict[str, Any], folder: Path) -> recordings.Aspects:
    """What differs, by aspect; all of them succeeded. ``folder`` is where the row's file may be written."""
    result = _executed(row, folder)
    status = None if result.succeeded else f"{result.status} ({result.error}: {result.cause}), recorded SUCCEEDED"
    if not row["snapshot"]:
        return {"status": status}
    return {"status": status, "events": _history_difference(row, result)}


def _executed(row: dict[str, Any], folder: Path) -> Result:
    made, started = row["ops"][0]["args"], row["ops"][1]["args"]
    case = started["stateMachineArn"].rpartition("#")[2]
    file = folder / "mocks.json"
    file.write_text(json.dumps(row["mock_config"]), encoding="utf-8")
    mocks = MockConfigFile(file, case, machine=made["name"])
    # The hybrid path calls SQS itself, which is not there.
    more = {} if case != "HybridPath" else {"SQSState": {"MessageId": "m"}}
    return run(
        json.loads(made["definition"]),
        json.loads(started["input"]),
        {**mocks, **more},
        arn="arn:aws:states:us-east-1:111111111111:execution:m:e",
    )


def _history_difference(row: dict[str, Any], result: Result) -> str | None:
    recorded = row["snapshot"]["get_execution_history"]["events"]
    ours = [recordings.normalised(to_api(event)) for event in result.history]
    if any(isinstance(event["id"], list) for event in recorded):
        # The recorder sorted the events of branches and dropped the ends of their outputs.
        missing = {event["type"] for event in recorded} - {event["type"] for event in ours}
        return f"missing {sorted(missing)}" if missing else None
    lines = [
        [(event["type"], event["id"], event["previousEventId"]) for event in events] for events in (ours, recorded)
    ]
    if lines[0] != lines[1]:
        return f"{lines[0]}, recorded {lines[1]}"
    for mine, theirs in zip(ours, recorded, strict=True):
        if "taskSubmittedEventDetails" not in mine:
            shapes = [_shape(_bare({**event, "timestamp": ""})) for event in (mine, theirs)]
            if shapes[0] != shapes[1]:
                return f"{shapes[0]}, recorded {shapes[1]}"
    return None


def _bare(value: Any) -> Any:
    """Without what the file does not say; what the recorder gave a name in place of is only known to be there."""
    if isinstance(value, dict):
        return {name: _bare(item) for name, item in value.items() if name not in ADDED}
    if isinstance(value, list):
        return [_bare(item) for item in value]
    if isinstance(value, str):
        try:
            held = json.loads(value)
        except ValueError:
            return value
        return _bare(held) if isinstance(held, (dict, list)) else value
    return value


def _shape(value: Any) -> Any:
    """Members and kinds of values: names in a recording stand for what varies."""
    if isinstance(value, dict):
        return {name: _shape(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_shape(item) for item in value]
    return type(value).__name__
