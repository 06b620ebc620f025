"""Activities, and the tasks that wait for a worker to take them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from stepsmith.local.protocol import ApiError

POLL_SECONDS = 60.0
"""How long GetActivityTask waits for a task [D]; the answer without one is an empty object [measured by others]."""


@dataclass(slots=True, eq=False)
class Work:
    """One task for a worker. ``started(worker_name)`` is called when one takes it."""

    task_token: str
    input_text: str
    started: Callable[[str | None], None]
    called_off: bool = False


@dataclass(slots=True, eq=False)
class Activity:
    arn: str
    name: str
    created_at: float
    encryption: Mapping[str, Any]
    tags: dict[str, str] = field(default_factory=dict)
    queue: deque[Work] = field(default_factory=deque)

    @property
    def region(self) -> str:
        return self.arn.split(":")[3]


class Activities:
    """All activities of one cloud. Tasks are handed out in the order in which they were scheduled."""

    def __init__(self) -> None:
        self._activities: dict[str, Activity] = {}
        self._changed = threading.Condition()
        self._closed = False

    def create(self, activity: Activity) -> Activity:
        """Keep a new activity. [D] The same name again is the same activity; another encryption is refused."""
        with self._changed:
            known = self._activities.setdefault(activity.arn, activity)
        if known.encryption != activity.encryption:
            raise ApiError("ActivityAlreadyExists", f"Activity already exists: '{activity.arn}'")
        return known

    def exists(self, arn: str) -> bool:
        with self._changed:
            return arn in self._activities

    def find(self, arn: str) -> Activity:
        parts = arn.split(":")
        if len(parts) != 7 or parts[0] != "arn" or parts[2] != "states":
            raise ApiError("InvalidArn", f"Invalid Arn: '{arn}'")
        if parts[5] != "activity":
            raise ApiError("InvalidArn", f"Invalid Arn: 'Resource type not valid in this context: {parts[5]}'")
        with self._changed:
            activity = self._activities.get(arn)
        if activity is None:
            raise ApiError("ActivityDoesNotExist", f"Activity Does Not Exist: '{arn}'")  # [R]
        return activity

    def delete(self, arn: str) -> None:
        """Deleting what is not there is no error. Workers that wait for its tasks get none."""
        with self._changed:
            self._activities.pop(arn, None)
            self._changed.notify_all()

    def all(self, region: str) -> Iterator[Activity]:
        with self._changed:
            found = list(self._activities.values())
        yield from sorted((one for one in found if one.region == region), key=lambda one: one.created_at)

    def schedule(self, arn: str, work: Work) -> Callable[[], None]:
        """Let a worker take ``work``; the function returned calls it off."""

        def call_off() -> None:
            with self._changed:
                work.called_off = True

        with self._changed:
            # Deleted since the state was entered: nobody can take it, and a limit of the machine ends it.
            activity = self._activities.get(arn)
            if activity is not None:
                activity.queue.append(work)
                self._changed.notify_all()
        return call_off

    def poll(self, arn: str, worker_name: str | None, now: Callable[[], float], seconds: float) -> Work | None:
        """The next task of the activity, waiting for one until ``seconds`` of ``now()`` have passed."""
        activity = self.find(arn)
        end = now() + seconds
        with self._changed:
            while True:
                work = _next(activity)
                if work is not None:
                    break
                left = end - now()
                if left <= 0 or self._closed or self._activities.get(arn) is not activity:
                    return None
                self._changed.wait(left)
        work.started(worker_name)
        return work

    def close(self) -> None:
        """Let every worker that waits go."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()


def _next(activity: Activity) -> Work | None:
    while activity.queue:
        work = activity.queue.popleft()
        if not work.called_off:
            return work
    return None
