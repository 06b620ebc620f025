"""Service integrations: what a Task's Resource calls, with which parameters, under which permissions, failing how.

APIs are known from the models that botocore ships, read as files and only for the service that is asked for.
"""

from __future__ import annotations

from stepsmith.integrations.casing import member_name
from stepsmith.integrations.conversion import from_api, plain_json, to_api
from stepsmith.integrations.models import OperationModel, Service, operation_model, services
from stepsmith.integrations.patterns import OPTIMIZED, Pattern
from stepsmith.integrations.resource import Integration, ResourceError, parse_resource

__all__ = [
    "OPTIMIZED",
    "Integration",
    "OperationModel",
    "Pattern",
    "ResourceError",
    "Service",
    "from_api",
    "member_name",
    "operation_model",
    "parse_resource",
    "plain_json",
    "services",
    "to_api",
]
