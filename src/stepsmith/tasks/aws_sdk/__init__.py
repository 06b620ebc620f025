"""Every operation of every AWS service: ``aws_sdk.s3.list_buckets("List")``, ``aws_sdk.sfn.stop_execution(…)``.

A service has the name of its ARN (``aws-sdk:cloudwatchlogs:…``), an operation that of boto3's method, a parameter that
of AWS's API in a state machine, beginning with a capital. ``.result`` has the members of the API's answer.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

from stepsmith.authoring.location import refuse
from stepsmith.authoring.steps import NotThere
from stepsmith.diagnostics import nearest
from stepsmith.integrations import services
from stepsmith.integrations.models import UNSUPPORTED, method_name, service_model
from stepsmith.tasks.calls import Call


class ServiceCalls:
    """The operations of one service as functions; its model is read when the first is asked for."""

    def __init__(self, segment: str) -> None:
        self._segment = segment

    def __dir__(self) -> list[str]:
        return sorted(operations(self._segment))

    def __repr__(self) -> str:
        return f"<operations of aws-sdk:{self._segment}>"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        known = operations(self._segment)
        operation = known.get(name)
        if operation is None:
            written = method_name(name[:1].upper() + name[1:])
            meant = written if written in known else nearest(name, known)
            hint = f"did you mean {meant}?" if meant else "operations are named as the methods of boto3"
            raise refuse(f"aws_sdk.{self._segment} has no operation {name!r}; {hint}", kind=NotThere)
        if (self._segment, _action(operation)) in UNSUPPORTED:
            raise refuse(f"Step Functions does not support aws-sdk:{self._segment}:{_action(operation)}")
        call = _call(self._segment, operation)
        setattr(self, name, call)
        return call


@cache
def operations(segment: str) -> dict[str, str]:
    """The operations of a service by the names of their functions: ``{"list_buckets": "ListBuckets", …}``."""
    return {
        method_name(operation): operation for operation in service_model(services()[segment].directory)["operations"]
    }


def segment_meant(name: str) -> tuple[str | None, str | None]:
    """The service's word in ARNs, and where there is none of this name, the one that was probably meant."""
    known = services()
    segment = name.removesuffix("_")  # `lambda` cannot be a name in Python
    if segment in known:
        return segment, segment
    folder = segment.replace("_", "-")
    of_boto3 = next((service.segment for service in known.values() if service.directory == folder), None)
    return None, of_boto3 or nearest("".join(letter for letter in name.lower() if letter.isalnum()), known)


def stubs(segment: str, *, how: str) -> str:
    """The type stub of a service, with all operations that Step Functions can call. ``how`` says how it was made."""
    from stepsmith.tasks.stubs import stub

    calls = [
        (name, _call(segment, operation))
        for name, operation in sorted(operations(segment).items())
        if (segment, _action(operation)) not in UNSUPPORTED
    ]
    return stub(f"Operations of aws-sdk:{segment}.", calls, how=how)


def _action(operation: str) -> str:
    return operation[0].lower() + operation[1:]


def _call(segment: str, operation: str) -> Call:
    return Call("sdk", segment, _action(operation), f"Call aws-sdk:{segment}:{_action(operation)}.")


def __dir__() -> list[str]:
    return [f"{segment}_" if segment == "lambda" else segment for segment in services()]


def __getattr__(name: str) -> Any:
    if name.startswith("__"):
        raise AttributeError(name)
    segment, meant = segment_meant(name)
    if segment is None:
        hint = f"did you mean {meant}?" if meant else "a service has the name of its ARN (aws-sdk:<service>:…)"
        raise refuse(f"aws_sdk has no service {name!r}; {hint}", kind=NotThere)
    found = ServiceCalls(segment)
    setattr(sys.modules[__name__], name, found)
    return found
