"""ResultWriter with its paths and expressions computed, and the record that it writes for each child execution."""

from __future__ import annotations

import datetime
import functools
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, TypeAlias

ChildStatus: TypeAlias = Literal["SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED", "PENDING"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """``bucket`` is None when nothing is exported: the configuration then shapes the state's output only."""

    bucket: str | None = None
    prefix: str = ""
    output_type: str = "JSON"
    transformation: str = "NONE"


class ChildRecord(NamedTuple):
    """What is known of one child execution. Dates are epoch seconds; input and output are JSON text.

    A PENDING one was never started: it has its name and input only. ``redriven_at`` is that of its last redrive;
    an Express one is started anew instead and has none. ``item_count`` says how many items it was given.
    """

    status: ChildStatus
    name: str
    execution_arn: str
    state_machine_arn: str
    input_text: str
    output_text: str | None = None
    error: str | None = None
    cause: str | None = None
    started_at: float | None = None
    stopped_at: float | None = None
    redrive_count: int = 0
    redriven_at: float | None = None
    express: bool = False
    item_count: int = 1

    def to_json(self) -> dict[str, Any]:
        """The record as Transformation NONE writes it, members by name [seen in result files that users published]."""
        if self.status == "PENDING":
            return {"Input": self.input_text, "InputDetails": {"Included": True}, "Status": "PENDING"}
        members: dict[str, Any] = {
            "Cause": self.cause,
            "Error": self.error,
            "ExecutionArn": self.execution_arn,
            "Input": self.input_text,
            "InputDetails": {"Included": True},
            "Name": self.name,
            "Output": self.output_text,
            "OutputDetails": {"Included": True},  # also where there is no output
            "RedriveCount": self.redrive_count,
            "RedriveDate": _date(self.redriven_at),
            **({} if self.express else self._redrive_status),  # [M] an Express child's record has none
            "StartDate": _date(self.started_at),
            "StateMachineArn": self.state_machine_arn,
            "Status": self.status,
            "StopDate": _date(self.stopped_at),
        }
        return {name: value for name, value in members.items() if value is not None}

    @property
    def _redrive_status(self) -> dict[str, str]:
        if self.status != "SUCCEEDED":
            return {"RedriveStatus": "REDRIVABLE_BY_MAP_RUN"}
        reason = "Execution is SUCCEEDED and cannot be redriven"
        return {"RedriveStatus": "NOT_REDRIVABLE", "RedriveStatusReason": reason}


@functools.lru_cache(maxsize=1024)
def _date(epoch_seconds: float | None) -> str | None:
    if epoch_seconds is None:
        return None
    moment = datetime.datetime.fromtimestamp(round(epoch_seconds * 1000) / 1000, datetime.UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"
