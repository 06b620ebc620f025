"""What an execution leaves behind: its events, numbered and chained as AWS does.

Every event names the event it follows in its own branch (``previous_event_id``). Events of parallel branches and
iterations interleave in one list; the chains keep them apart. ``…StateSucceeded``, ``MapIterationSucceeded``,
``MapIterationFailed`` and the aborted events hang beside the chain: nothing inside the branch follows them.
"""

from stepsmith.history.api import details_member, from_api, to_api
from stepsmith.history.event import HistoryEvent
from stepsmith.history.timeline import StateRow, Timeline

__all__ = ["HistoryEvent", "StateRow", "Timeline", "details_member", "from_api", "to_api"]
