"""The words in which the tables of permissions are written: needs, rules, and the makers of common ones."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from stepsmith.integrations.patterns import Pattern

ANY: Final = "*"
REGIONAL: Final = "${AWS::Region}:${AWS::AccountId}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One kind of resource. With ``argument`` it comes from that parameter (dotted, ``name[]`` for each of an array),
    else it is ``fixed``.

    ``service`` and ``name`` make an ARN of a bare name, when ``names`` allows one; ``ends`` are appended to each.
    ``convert`` turns the argument into a name or an ARN first, None where it cannot.
    """

    argument: str | None = None
    fixed: str = ANY
    service: str | None = None
    name: str = "{name}"
    names: bool = True
    ends: tuple[str, ...] = ("",)
    wide_end: str = ""
    place: str = REGIONAL
    default: str | None = None
    convert: Callable[[str], str | None] | None = None

    def head(self) -> str:
        return f"arn:${{AWS::Partition}}:{self.service}:{self.place}:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """``patterns`` None: whatever the pattern. A condition's value that begins ``=`` is the parameter of that name.

    An ``optional`` rule falls away when none of its arguments is given.
    """

    actions: tuple[str, ...]
    needs: tuple[Need, ...]
    reason: str
    patterns: frozenset[Pattern] | None = None
    optional: bool = False
    conditions: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


SYNC: Final[frozenset[Pattern]] = frozenset({"sync", "sync:2"})
EVERY: Final = Need(fixed=ANY)


def managed_rule(name: str) -> Rule:
    rule = f"arn:${{AWS::Partition}}:events:{REGIONAL}:rule/{name}"
    return Rule(
        actions=("events:PutTargets", "events:PutRule", "events:DescribeRule"),
        needs=(Need(fixed=rule),),
        reason="Step Functions learns of the job's end through this rule, which it makes on first use",
        patterns=SYNC,
    )


def pass_role(service: str, *arguments: str) -> Rule:
    needs = tuple(
        Need(argument=argument, service="iam", name="role/{name}", place=":${AWS::AccountId}") for argument in arguments
    )
    return Rule(
        actions=("iam:PassRole",),
        needs=needs or (EVERY,),
        optional=bool(arguments),
        reason=f"the call hands a role to {service}" + ("" if arguments else "; which one, the arguments do not say"),
        conditions={"StringEquals": {"iam:PassedToService": service}},
    )


def follow(actions: tuple[str, ...], needs: tuple[Need, ...] = (EVERY,), reason: str | None = None) -> Rule:
    if reason is None:
        reason = "Step Functions follows the job, and stops it with the execution"
        reason += "; these actions have no narrower resource" if EVERY in needs else ""
    return Rule(actions=actions, needs=needs, reason=reason, patterns=SYNC)


def job_definition_name(value: str) -> str | None:
    """The name, or the ARN without revision: any revision of it may be submitted."""
    if value.startswith("arn:") and not value.endswith("}"):
        return re.sub(r":[0-9]+$", "", value)
    return re.sub(r":[0-9]+$", "", value)


def execution_of(value: str) -> str | None:
    """The executions of a state machine, by its ARN; None where only a token is known."""
    match = re.fullmatch(r"(arn:[^:]+:states:[^:]*:[^:]*):stateMachine:([^:/]+).*", value)
    return f"{match.group(1)}:execution:{match.group(2)}:*" if match else None


def queue_of(value: str) -> str | None:
    """The ARN of a queue, by its URL: ``https://sqs.eu-north-1.amazonaws.com/123456789012/orders``."""
    match = re.fullmatch(r"https://sqs\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?/([0-9]{12})/([A-Za-z0-9_.-]+)", value)
    return f"arn:${{AWS::Partition}}:sqs:{match.group(1)}:{match.group(2)}:{match.group(3)}" if match else None


def api_of(value: str) -> str | None:
    """The id of an API, by its endpoint: ``abc123.execute-api.eu-north-1.amazonaws.com``."""
    match = re.fullmatch(r"([^./]+)\.execute-api\..+", value)
    return match.group(1) if match else None


def one(action: str, need: Need, reason: str) -> tuple[Rule, ...]:
    return (Rule(actions=(action,), needs=(need,), reason=reason),)


FUNCTION: Final = Need(argument="FunctionName", service="lambda", name="function:{name}", ends=("", ":*"))
JOB_DEFINITION: Final = Need(
    argument="JobDefinition",
    service="batch",
    name="job-definition/{name}",
    ends=("", ":*"),
    convert=job_definition_name,
)
JOB_QUEUE: Final = Need(argument="JobQueue", service="batch", name="job-queue/{name}")
MACHINE: Final = Need(argument="StateMachineArn", service="states", name="stateMachine:{name}", names=False)
