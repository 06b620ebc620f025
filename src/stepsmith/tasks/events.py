"""Events of Amazon EventBridge."""

from __future__ import annotations

from stepsmith.tasks.calls import optimized

put_events = optimized(
    "events",
    "putEvents",
    "Put events on a bus. An entry that is refused fails the state; ``Detail`` may be an object.",
)
