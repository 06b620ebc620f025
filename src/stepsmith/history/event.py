"""One event of an execution's history."""

from __future__ import annotations

from typing import Any, NamedTuple


class HistoryEvent(NamedTuple):
    """``previous_event_id`` is the event this one follows in its own branch: 0 for the first two events.

    ``timestamp`` counts seconds since 1970 UTC. ``details`` has the member names of the API; payloads (``input``,
    ``output``, ``parameters``) are JSON text, as AWS keeps them.
    """

    id: int
    previous_event_id: int
    timestamp: float
    type: str
    details: dict[str, Any]
