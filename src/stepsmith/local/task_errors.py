"""Errors of services as a state machine sees them."""

from __future__ import annotations

from typing import Any

from stepsmith.execution import Failure
from stepsmith.integrations import CLIENT_SIDE, Integration, error_cause, error_name


def service_failure(integration: Integration, code: str, message: str, status: int, request_id: str) -> Failure:
    """The failure of a task whose service answered with an error."""
    cause = error_cause(integration, code, message, status_code=status, request_id=request_id)
    return Failure(error_name(integration, code), cause)


def client_failure(integration: Integration, error: Any) -> Failure:
    """The failure for an exception that boto3 raised."""
    from botocore.exceptions import ClientError, ParamValidationError

    if isinstance(error, ClientError):
        found = error.response.get("Error", {})
        metadata = error.response.get("ResponseMetadata", {})
        code = str(found.get("Code", "Unknown")).rpartition("#")[2]
        message = str(found.get("Message") or "")
        status = int(metadata.get("HTTPStatusCode", 400))
        if status >= 500:
            # moto's way to say that it has no such operation, and a fault of ours, both look like this.
            message = f"The local cloud could not serve this call: {message}"
        return service_failure(integration, code, message, status, str(metadata.get("RequestId") or ""))
    if isinstance(error, ParamValidationError):
        # [M: users who saw it on AWS] parameters that the API does not take never reach the service.
        return Failure("States.Runtime", f"The Parameters could not be used to start the Task: [{error}]")
    return Failure(error_name(integration, CLIENT_SIDE), f"Unable to execute HTTP request: {error}")
