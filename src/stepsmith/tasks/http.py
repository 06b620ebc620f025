"""Endpoints of any HTTPS API, authorised by a connection of EventBridge."""

from __future__ import annotations

from stepsmith.tasks.answers import HttpAnswer
from stepsmith.tasks.calls import optimized

invoke = optimized(
    "http",
    "invoke",
    "Call an endpoint. An answer that is not 2xx fails the state (``States.Http.StatusCode.<n>``).",
    answer=HttpAnswer,
)
