"""What happens to a stack, resource by resource, as it happens, and the first cause when it goes wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from stepsmith.deployment.connection import LOST_CONTACT, Connection, translated
from stepsmith.errors import DeploymentError

STACK_TYPE = "AWS::CloudFormation::Stack"
PATIENCE_SECONDS = 60.0
"""How long a cloud may be out of reach while a deployment goes on there, beyond what every single call waits."""

TERMINAL = frozenset(
    {
        "CREATE_COMPLETE",
        "CREATE_FAILED",
        "DELETE_COMPLETE",
        "DELETE_FAILED",
        "ROLLBACK_COMPLETE",
        "ROLLBACK_FAILED",
        "UPDATE_COMPLETE",
        "UPDATE_FAILED",
        "UPDATE_ROLLBACK_COMPLETE",
        "UPDATE_ROLLBACK_FAILED",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceEvent:
    """``seconds`` is the time since the resource's present operation began; None where it has just begun."""

    id: str
    stack: str
    logical_id: str
    physical_id: str
    type: str
    status: str
    at: datetime
    reason: str = ""
    seconds: float | None = None

    @property
    def of_the_stack(self) -> bool:
        return self.type == STACK_TYPE and self.logical_id == self.stack

    @property
    def failed(self) -> bool:
        return self.status.endswith("_FAILED")

    @property
    def cancelled(self) -> bool:
        """Stopped because something else failed: never the cause."""
        return self.failed and "cancelled" in self.reason.lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Where progress goes. ``on_notice`` gets one sentence about a step that is not a resource's.

    ``approve`` is asked with a stack's name and the Changes of DescribeChangeSet before they are executed.
    """

    on_event: Callable[[ResourceEvent], None] = lambda event: None
    on_notice: Callable[[str], None] = lambda text: None
    approve: Callable[[str, Sequence[Mapping[str, Any]]], bool] = lambda stack, changes: True


@dataclass(slots=True)
class Events:
    """The events of one operation on a stack. ``mark`` before it starts, ``follow`` after."""

    connection: Connection
    stack: str
    report: Report
    _last_known: str | None = None
    _began: dict[str, datetime] = field(default_factory=dict)

    def mark(self, stack_id: str) -> None:
        """Remember the newest event there is; what ``follow`` reports comes after it."""
        with translated(f"reading the events of {self.stack}", stack=self.stack):
            answer = self.connection.client("cloudformation").describe_stack_events(StackName=stack_id)
        events = answer["StackEvents"]
        self._last_known = events[0]["EventId"] if events else None

    def follow(self, stack_id: str) -> tuple[ResourceEvent, ...]:
        """Report every new event once, oldest first, until the operation has ended. Returns all of them."""
        seen: list[ResourceEvent] = []
        for page in self._polls(stack_id):
            for raw in reversed(page):
                event = self._event(raw)
                seen.append(event)
                self.report.on_event(event)
                self._last_known = event.id
            if any(event.of_the_stack and event.status in TERMINAL for event in seen):
                return tuple(seen)
        raise AssertionError("polling ends only by returning")  # pragma: no cover

    def _polls(self, stack_id: str) -> Iterator[list[dict[str, Any]]]:
        out_of_reach = 0.0
        while True:
            try:
                with translated(f"following {self.stack}", stack=self.stack):
                    page = self._new(stack_id)
                out_of_reach = 0.0
                yield page
            except DeploymentError as error:
                if error.exit_code != LOST_CONTACT or out_of_reach >= PATIENCE_SECONDS or self.connection.profile.local:
                    raise
                if out_of_reach == 0.0:
                    self.report.on_notice(f"{error}; still asking")
                out_of_reach += self.connection.poll_seconds
            self.connection.sleep(self.connection.poll_seconds)

    def _new(self, stack_id: str) -> list[dict[str, Any]]:
        """The events that were not reported yet, newest first."""
        client = self.connection.client("cloudformation")
        new: list[dict[str, Any]] = []
        token: dict[str, str] = {}
        while True:
            answer = client.describe_stack_events(StackName=stack_id, **token)
            for raw in answer["StackEvents"]:
                if raw["EventId"] == self._last_known:
                    return new
                new.append(raw)
            if not answer.get("NextToken"):
                return new
            token = {"NextToken": answer["NextToken"]}

    def _event(self, raw: dict[str, Any]) -> ResourceEvent:
        at = raw["Timestamp"].astimezone(UTC)
        logical_id = raw["LogicalResourceId"]
        status = raw["ResourceStatus"]
        began = self._began.get(logical_id)
        if status.endswith("_IN_PROGRESS") and not status.endswith("CLEANUP_IN_PROGRESS"):
            # An operation begins when its name changes: CREATE, then perhaps DELETE while rolling back.
            if not raw.get("ResourceStatusReason", "").startswith("Resource creation Initiated") or began is None:
                self._began[logical_id] = at
            began = None
        return ResourceEvent(
            id=raw["EventId"],
            stack=raw["StackName"],
            logical_id=logical_id,
            physical_id=raw.get("PhysicalResourceId", ""),
            type=raw.get("ResourceType", ""),
            status=status,
            at=at,
            reason=raw.get("ResourceStatusReason", ""),
            seconds=(at - began).total_seconds() if began is not None else None,
        )


def root_cause(events: Iterable[ResourceEvent]) -> ResourceEvent | None:
    """The first failure of a resource that was not merely cancelled because of another one."""
    return next((event for event in events if event.failed and not event.cancelled and not event.of_the_stack), None)
