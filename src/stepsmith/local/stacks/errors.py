"""What CloudFormation answers when it refuses a call, and why a resource failed."""

from __future__ import annotations

from typing import Any


class StackApiError(Exception):
    """An answer with an error code; ``status`` is the HTTP status."""

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.status = status


def validation_error(message: str) -> StackApiError:
    return StackApiError("ValidationError", message)


class ResourceFailure(Exception):
    """A resource could not be made what was asked; ``reason`` becomes the event's ResourceStatusReason.

    ``physical_id`` is set when something exists all the same, so that a rollback removes it.
    """

    def __init__(self, reason: str, *, physical_id: str | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.physical_id = physical_id


def service_reason(error: Any, *, resource_type: str, token: str) -> str:
    """The reason of a resource whose service answered with an error, as CloudFormation words it."""
    answer = error.response
    code = str(answer.get("Error", {}).get("Code", ""))
    message = str(answer.get("Error", {}).get("Message", ""))
    metadata = answer.get("ResponseMetadata", {})
    namespace = resource_type.split("::")[1]
    details = (
        f"Service: {_SERVICE_NAMES.get(namespace, namespace)}",
        f"Status Code: {metadata.get('HTTPStatusCode', 400)}",
        f"Request ID: {metadata.get('RequestId', 'local')}",
    )
    handler_code = _handler_code(code, int(metadata.get("HTTPStatusCode", 400)))
    return (
        f'Resource handler returned message: "{message} ({", ".join(details)})" '
        f"(RequestToken: {token}, HandlerErrorCode: {handler_code})"
    )


# [D] the names in AWS's own reasons are those of its Java clients
_SERVICE_NAMES = {"EC2": "Ec2", "IAM": "Iam", "Logs": "CloudWatchLogs", "SNS": "Sns", "StepFunctions": "Sfn"}
_HANDLER_CODES = (
    (("AlreadyExist", "AlreadyOwned", "Conflict", "Duplicate", "InvalidGroup.Duplicate"), "AlreadyExists"),
    (("NotFound", "NoSuch", "DoesNotExist"), "NotFound"),
    (("AccessDenied", "Unauthorized"), "AccessDenied"),
    (("Throttl",), "Throttling"),
    (("Validation", "InvalidParameter", "InvalidRequest", "ClientException", "Malformed"), "InvalidRequest"),
)


def _handler_code(code: str, status: int) -> str:
    for parts, handler_code in _HANDLER_CODES:
        if any(part in code for part in parts):
            return handler_code
    return "ServiceInternalError" if status >= 500 else "GeneralServiceException"
