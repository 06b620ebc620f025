"""Endpoints of API Gateway."""

from __future__ import annotations

from stepsmith.tasks.answers import HttpAnswer
from stepsmith.tasks.calls import optimized

invoke = optimized(
    "apigateway", "invoke", "Call an endpoint; every header and query parameter is a list of texts.", answer=HttpAnswer
)
