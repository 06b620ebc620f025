"""The events of stacks: what happened to which resource, when and why. Timestamps of one stack never repeat."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from stepsmith.local.stacks.naming import Names
from stepsmith.local.stacks.records import STACK_TYPE, Event, Resource, Stack


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """``clock`` gives seconds since the epoch."""

    clock: Callable[[], float]
    names: Names

    def now(self, stack: Stack | None = None) -> datetime:
        moment = datetime.fromtimestamp(int(self.clock() * 1000) / 1000, tz=UTC)
        if stack is not None and stack.events and moment <= stack.events[-1].timestamp:
            return stack.events[-1].timestamp + timedelta(milliseconds=1)
        return moment

    def stack(self, stack: Stack, status: str, reason: str | None = None) -> None:
        """The stack takes a status. The event repeats it; the description keeps the reason until the next status."""
        moment = self.now(stack)
        stack.status, stack.reason = status, reason
        self._append(stack, self.names.uuid(), moment, stack.name, stack.id, STACK_TYPE, status, reason, None)

    def resource(self, stack: Stack, resource: Resource, status: str, reason: str | None = None) -> None:
        """The resource takes a status."""
        moment = self.now(stack)
        resource.status, resource.reason, resource.updated = status, reason, moment
        self.about(
            stack, resource.logical_id, resource.type, resource.physical_id, status, reason, resource.shown, moment
        )

    def about(
        self,
        stack: Stack,
        logical_id: str,
        resource_type: str,
        physical_id: str,
        status: str,
        reason: str | None = None,
        properties: dict[str, Any] | None = None,
        moment: datetime | None = None,
    ) -> None:
        """An event about something that is not, or no longer, the resource of that logical id."""
        moment = moment or self.now(stack)
        if status.startswith("DELETE"):
            # [R] the events of deletions carry another kind of id and no properties
            event_id, shown = f"{logical_id}-{self.names.uuid()}", None
        else:
            stamp = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
            event_id, shown = f"{logical_id}-{status}-{stamp}", json.dumps(properties or {}, separators=(",", ":"))
        self._append(stack, event_id, moment, logical_id, physical_id, resource_type, status, reason, shown)

    @staticmethod
    def _append(
        stack: Stack,
        event_id: str,
        moment: datetime,
        logical_id: str,
        physical_id: str,
        resource_type: str,
        status: str,
        reason: str | None,
        properties: str | None,
    ) -> None:
        stack.events.append(
            Event(
                id=event_id,
                timestamp=moment,
                logical_id=logical_id,
                physical_id=physical_id,
                type=resource_type,
                status=status,
                reason=reason,
                properties=properties,
                token=stack.token,
                operation_id=stack.operation[1] if stack.operation else None,
            )
        )
