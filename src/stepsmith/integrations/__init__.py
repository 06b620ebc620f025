"""Service integrations: what a Task's Resource calls, with which parameters, under which permissions, failing how.

APIs are known from the models that botocore ships, read as files and only for the service that is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from stepsmith.integrations.casing import member_name
from stepsmith.integrations.failures import CLIENT_SIDE, error_cause, error_name
from stepsmith.integrations.models import OperationModel, Service, check_resource, operation_model, services
from stepsmith.integrations.parameters import ParameterProblem, check_parameters, objection
from stepsmith.integrations.patterns import OPTIMIZED, Pattern
from stepsmith.integrations.resource import Integration, ResourceError, parse_resource
from stepsmith.integrations.results import MissingMember, has_result_member, missing_member, result_members
from stepsmith.lazy import lazy

if TYPE_CHECKING:
    from stepsmith.integrations.call_grants import LOGGING_ACTIONS, TRACING_ACTIONS
    from stepsmith.integrations.conversion import from_api, plain_json, to_api
    from stepsmith.integrations.grants import IamGrant, IamResource, iam_actions, iam_grants
    from stepsmith.integrations.mocked_result import VALIDATION_MODES, ValidationMode, mock_problem
    from stepsmith.integrations.sample import sample_result
else:
    # Permissions, mocks and conversions are not needed to judge a definition.
    __getattr__ = lazy(
        __name__,
        {
            "call_grants": "LOGGING_ACTIONS TRACING_ACTIONS",
            "conversion": "from_api plain_json to_api",
            "grants": "IamGrant IamResource iam_actions iam_grants",
            "mocked_result": "VALIDATION_MODES ValidationMode mock_problem",
            "sample": "sample_result",
        },
    )

__all__ = [
    "CLIENT_SIDE",
    "LOGGING_ACTIONS",
    "OPTIMIZED",
    "TRACING_ACTIONS",
    "VALIDATION_MODES",
    "IamGrant",
    "IamResource",
    "Integration",
    "MissingMember",
    "OperationModel",
    "ParameterProblem",
    "Pattern",
    "ResourceError",
    "Service",
    "ValidationMode",
    "check_parameters",
    "check_resource",
    "error_cause",
    "error_name",
    "from_api",
    "has_result_member",
    "iam_actions",
    "iam_grants",
    "member_name",
    "missing_member",
    "mock_problem",
    "objection",
    "operation_model",
    "parse_resource",
    "plain_json",
    "result_members",
    "sample_result",
    "services",
    "to_api",
]
