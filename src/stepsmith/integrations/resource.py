"""What the ``Resource`` of a Task state calls, and how it waits."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from stepsmith.errors import StepsmithError
from stepsmith.integrations.patterns import (
    OPEN_PATTERNS,
    OPEN_SERVICES,
    OPTIMIZED,
    SDK_PATTERNS,
    SUFFIXES,
    Pattern,
    suggest,
)

Kind: TypeAlias = Literal["optimized", "sdk", "lambda", "activity", "http", "unknown"]


class ResourceError(StepsmithError):
    """A Resource that Step Functions does not know. The message says what was found and what would be accepted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Integration:
    """``service`` is the ARN's segment: ``batch``, or ``s3`` for the SDK integration ``aws-sdk:s3``.

    ``resource_type`` and ``resource`` are the words of the history: ``batch`` and ``submitJob.sync``, ``aws-sdk:s3``
    and ``listBuckets``. A Resource that is wholly a substitution (``${FunctionArn}``) has kind ``unknown``: it may turn
    out to be anything, most often a function's ARN.
    """

    kind: Kind
    partition: str
    service: str
    action: str
    pattern: Pattern
    resource_type: str
    resource: str
    arn: str

    @property
    def waits(self) -> bool:
        """Whether the task goes on after the call was answered: for the end of the job, or for a token."""
        return self.pattern != "request_response" or self.kind == "activity"


def parse_resource(arn: str) -> Integration:
    """Raises ResourceError. Substitutions may stand anywhere, as in ``arn:${AWS::Partition}:states:::sns:publish``.

    Whether an SDK service and its action exist is not asked here, because that reads a service's model:
    see ``check_resource``.
    """
    if not arn:
        raise ResourceError("The Resource is empty. Expected an ARN such as arn:aws:states:::lambda:invoke.")
    if SUBSTITUTION.fullmatch(arn):
        return _integration("unknown", "aws", "", "", "request_response", "", "", arn)
    masked = SUBSTITUTION.sub(MASK, arn)
    parts = masked.split(":", 5)
    if len(parts) < 6 or parts[0] not in ("arn", MASK):
        if MASK in masked:
            return _integration("unknown", "aws", "", "", "request_response", "", "", arn)
        raise ResourceError(f"The resource provided {arn} is not an ARN: expected arn:<partition>:<service>:…")
    _, partition, service, _, _, rest = parts
    if partition not in PARTITIONS and partition != MASK:
        raise ResourceError(f"'{partition}' in {arn} is no partition. {suggest(partition, sorted(PARTITIONS))}")
    partition = "aws" if partition == MASK else partition
    if service == "lambda":
        return _lambda(arn, partition, rest)
    if service == "states":
        return _states(arn, partition, rest)
    if service == MASK:
        return _integration("unknown", partition, "", "", "request_response", "", "", arn)
    raise ResourceError(
        f"The resource provided {arn} is not recognized: a Task calls a Lambda function (arn:aws:lambda:…), an "
        f"activity or a service (arn:aws:states:::{service}:<action>, arn:aws:states:::aws-sdk:{service}:<action>)."
    )


MASK: Final = "\0"
SUBSTITUTION: Final = re.compile(r"\$\{[^{}]*\}")
PARTITIONS: Final = frozenset(
    {"aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"}
)


def _integration(
    kind: Kind,
    partition: str,
    service: str,
    action: str,
    pattern: Pattern,
    resource_type: str,
    resource: str,
    arn: str,
) -> Integration:
    return Integration(
        kind=kind,
        partition=partition,
        service=service,
        action=action,
        pattern=pattern,
        resource_type=resource_type,
        resource=resource,
        arn=arn,
    )


def _lambda(arn: str, partition: str, rest: str) -> Integration:
    if not rest.startswith(("function:", MASK)):
        raise ResourceError(f"The resource provided {arn} is not a function: expected arn:…:function:<name>.")
    name, colon, qualifier = rest.removeprefix("function:").partition(":")
    if not name or (colon and not QUALIFIER.fullmatch(qualifier)):
        raise ResourceError(
            f"The resource provided {arn} is not a function: after its name stands nothing, or :<version>, :<alias> or "
            ":$LATEST."
        )
    return _integration("lambda", partition, "lambda", "invoke", "request_response", "lambda", "invoke", arn)


# [B] lambda, the pattern of Qualifier; MASK is a substitution, <…> a sample's placeholder.
QUALIFIER: Final = re.compile(r"\$LATEST|[A-Za-z0-9_<>\0-]{1,128}")


def _states(arn: str, partition: str, rest: str) -> Integration:
    first, _, remainder = rest.partition(":")
    if first == "activity":
        if not remainder:
            raise ResourceError(f"The resource provided {arn} is not an activity: expected arn:…:activity:<name>.")
        return _integration("activity", partition, "states", "", "request_response", "activity", remainder, arn)
    if MASK in rest and (first == MASK or MASK in remainder):
        return _integration("unknown", partition, "", "", "request_response", "", "", arn)
    if first == "aws-sdk":
        service, _, call = remainder.partition(":")
        if not SEGMENT.fullmatch(service):
            raise ResourceError(f"The resource provided {arn} names no service: expected aws-sdk:<service>:<action>.")
        action, pattern = _call(arn, call, SDK_PATTERNS)
        return _integration("sdk", partition, service, action, pattern, f"aws-sdk:{service}", call, arn)
    if first in OPEN_SERVICES:
        action, pattern = _call(arn, remainder, OPEN_PATTERNS)
        return _integration("optimized", partition, first, action, pattern, first, remainder, arn)
    actions = OPTIMIZED.get(first)
    if actions is None:
        raise ResourceError(
            f"The resource provided {arn} is not recognized: there is no optimized integration '{first}'. "
            f"{suggest(first, sorted(OPTIMIZED))} Any other API is called as aws-sdk:<service>:<action>.".replace(
                "  ", " "
            )
        )
    name = remainder.partition(".")[0]
    patterns = actions.get(name)
    if patterns is None:
        raise ResourceError(
            f"The resource provided {arn} is not recognized: {first} has no optimized action '{name}'. "
            f"{suggest(name, sorted(actions))} Any other API is called as aws-sdk:<service>:<action>.".replace(
                "  ", " "
            )
        )
    action, pattern = _call(arn, remainder, patterns)
    kind: Kind = "http" if first == "http" else "optimized"
    return _integration(kind, partition, first, action, pattern, first, remainder, arn)


SEGMENT: Final = re.compile(r"[a-z0-9-]{1,64}")
ACTION: Final = re.compile(r"[A-Za-z][A-Za-z0-9]{0,127}")


def _call(arn: str, call: str, patterns: frozenset[Pattern]) -> tuple[str, Pattern]:
    action, _, suffix = call.partition(".")
    if not ACTION.fullmatch(action):
        raise ResourceError(f"The resource provided {arn} names no action: expected <service>:<action>.")
    if not action[0].islower():
        raise ResourceError(
            f"The resource provided {arn} is not recognized: an action begins with a lower-case letter, "
            f"'{action[0].lower()}{action[1:]}'."
        )
    pattern = SUFFIXES.get(suffix)
    if pattern is None or (not suffix and call.endswith(".")):
        known = ", ".join(f".{word}" for word in SUFFIXES if word)
        raise ResourceError(f"The resource provided {arn} ends in '.{suffix}': expected nothing or one of {known}.")
    if pattern not in patterns:
        allowed = [f".{word}" for word, other in SUFFIXES.items() if word and other in patterns]
        instead = f"It can be used with {', '.join(allowed)}, or without." if allowed else "Leave it out."
        raise ResourceError(f"The resource provided {arn} does not support '.{suffix}'. {instead}")
    return action, pattern
