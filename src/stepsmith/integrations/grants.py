"""What a state machine's role must be allowed so that a call succeeds: least privilege, derived from the arguments.

Resources are texts as IAM takes them, with CloudFormation's substitutions: ``${AWS::Partition}``, and whatever the
definition itself holds, such as ``${OrdersQueueArn}``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from stepsmith.integrations.call_grants import CALL_RULES
from stepsmith.integrations.grant_rules import ANY, Need, Rule
from stepsmith.integrations.job_grants import JOB_RULES
from stepsmith.integrations.models import services
from stepsmith.integrations.parameters import is_dynamic
from stepsmith.integrations.resource import SUBSTITUTION, Integration
from stepsmith.integrations.sdk_grants import IAM_PREFIXES, SDK_ACTIONS, SDK_RESOURCES

Json: TypeAlias = Any

OPTIMIZED_RULES: Final = {**CALL_RULES, **JOB_RULES}


@dataclass(frozen=True, slots=True, kw_only=True)
class IamResource:
    """``text`` is the ARN or pattern. ``argument`` is the parameter it was taken from, ``value`` what stood there.

    ``dynamic`` says that the value is only known at run time, so that ``text`` is as wide as the account's resources of
    that type, or ``*``.
    """

    text: str
    argument: str | None = None
    value: Json = None
    dynamic: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IamGrant:
    """``reason`` says why, for the person who reads the policy; it names the breadth where a resource is ``*``."""

    actions: tuple[str, ...]
    resources: tuple[IamResource, ...]
    conditions: Mapping[str, Json] = field(default_factory=dict)
    reason: str


def iam_grants(integration: Integration, arguments: Json) -> tuple[IamGrant, ...]:
    """Every grant that the call needs, in a stable order. Activities need none: their workers call Step Functions."""
    if integration.kind == "activity":
        return ()
    if integration.kind in ("lambda", "unknown"):
        return _function(integration)
    values = arguments if isinstance(arguments, dict) else {}
    rules = OPTIMIZED_RULES.get((integration.service, integration.action)) if integration.kind != "sdk" else None
    if rules is None:
        return _by_operation(integration, values)
    return tuple(grant for rule in rules if _applies(rule, integration) for grant in _grant(rule, values))


def iam_actions(integration: Integration) -> tuple[str, ...]:
    """The actions alone, whatever the arguments may be."""
    rules = OPTIMIZED_RULES.get((integration.service, integration.action)) if integration.kind != "sdk" else None
    if rules is None or integration.kind in ("lambda", "unknown", "activity"):
        return tuple(dict.fromkeys(action for grant in iam_grants(integration, {}) for action in grant.actions))
    return tuple(dict.fromkeys(action for rule in rules if _applies(rule, integration) for action in rule.actions))


def _applies(rule: Rule, integration: Integration) -> bool:
    return rule.patterns is None or integration.pattern in rule.patterns


def _function(integration: Integration) -> tuple[IamGrant, ...]:
    arn = integration.arn
    if integration.kind == "unknown" and SUBSTITUTION.fullmatch(arn) is None:
        return ()  # not even the service is known
    assumed = " (taken for a function, as nothing says what it stands for)" if integration.kind == "unknown" else ""
    grant = IamGrant(
        actions=("lambda:InvokeFunction",),
        resources=tuple(IamResource(text=text, argument="Resource", value=arn) for text in (arn, f"{arn}:*")),
        reason=f"the Resource is this function{assumed}, in any version or alias",
    )
    return (grant,)


def _by_operation(integration: Integration, values: Mapping[str, Json]) -> tuple[IamGrant, ...]:
    known = services().get(integration.service)
    signing = known.signing_name if known else integration.service
    prefix = IAM_PREFIXES.get(integration.service, signing)
    operation = integration.action[:1].upper() + integration.action[1:]
    actions = SDK_ACTIONS.get((integration.service, integration.action), (f"{prefix}:{operation}",))
    needs = SDK_RESOURCES.get((integration.service, integration.action)) or SDK_RESOURCES.get(
        (integration.service, "*")
    )
    call = f"{integration.service}:{integration.action}"
    if needs is not None:
        needs = tuple(need for need in needs if need.argument is None or _given(values, need.argument))
    if not needs:
        return (
            IamGrant(
                actions=actions,
                resources=(IamResource(text=ANY),),
                reason=f"{call}: no narrower resource is known for it",
            ),
        )
    return _grant(Rule(actions=actions, needs=needs, reason=f"calls {call}"), values)


def _given(values: Mapping[str, Json], argument: str) -> bool:
    first = argument.split(".")[0].removesuffix("[]")
    return first in values or f"{first}.$" in values


def _grant(rule: Rule, values: Mapping[str, Json]) -> tuple[IamGrant, ...]:
    resources: dict[str, IamResource] = {}
    for need in rule.needs:
        for resource in _resources(need, values):
            resources.setdefault(resource.text, resource)
    if not resources:
        if rule.optional:
            return ()
        # A required argument is missing: the call will fail, but the grant stays readable.
        first = rule.needs[0]
        resources = {ANY: IamResource(text=_widest(first), argument=first.argument, dynamic=True)}
    if ANY in (resource.text for resource in resources.values()):
        resources = {ANY: next(resource for resource in resources.values() if resource.text == ANY)}
    conditions = {
        operator: {key: _condition_value(item, values) for key, item in keys.items()}
        for operator, keys in rule.conditions.items()
    }
    grant = IamGrant(
        actions=rule.actions, resources=tuple(resources.values()), conditions=conditions, reason=rule.reason
    )
    return (grant,)


def _condition_value(item: str, values: Mapping[str, Json]) -> Json:
    if not item.startswith("="):
        return item
    value = values.get(item[1:])
    return value if isinstance(value, str) and (not is_dynamic(value) or SUBSTITUTION.search(value)) else "*"


def _resources(need: Need, values: Mapping[str, Json]) -> list[IamResource]:
    if need.argument is None:
        return [IamResource(text=need.fixed)]
    result: list[IamResource] = []
    for value in _values(values, need.argument.split(".")):
        if value is MISSING:
            # Either the default applies, or the call does without.
            value = need.default
            if value is None:
                continue
        texts = _texts(need, value) if isinstance(value, str) else None
        if texts is None:
            result.append(
                IamResource(
                    text=_widest(need), argument=need.argument, value=None if value is DYNAMIC else value, dynamic=True
                )
            )
        else:
            result.extend(IamResource(text=text, argument=need.argument, value=value) for text in texts)
    return result


MISSING: Final = object()
DYNAMIC: Final = object()


def _values(values: Json, steps: list[str]) -> list[Json]:
    """What stands at the dotted path; ``name[]`` goes into each item of an array."""
    if not steps:
        return [values]
    if not isinstance(values, dict):
        return [DYNAMIC if is_dynamic(values) else MISSING]
    step = steps[0].removesuffix("[]")
    if f"{step}.$" in values:
        return [DYNAMIC]
    if step not in values:
        return [MISSING]
    inner = values[step]
    if not steps[0].endswith("[]"):
        return _values(inner, steps[1:])
    if not isinstance(inner, list):
        return [DYNAMIC]
    return [found for item in inner for found in _values(item, steps[1:])]


def _widest(need: Need) -> str:
    if need.service is None:
        return ANY
    return need.head() + need.name.replace("{name}", "*") + ("" if need.name.endswith("*") else need.wide_end)


def _texts(need: Need, value: str) -> tuple[str, ...] | None:
    """The resources for one static value; None where it must be widened."""
    if value.startswith("{%"):
        return None
    if need.convert is not None:
        converted = need.convert(value)
        if converted is None:
            return None
        value = converted
    if not is_arn(value):
        if not need.names:
            return None
        value = need.head() + need.name.replace("{name}", value)
    # A revision is already the narrowest there is.
    ends = [end for end in need.ends if not (end == ":*" and re.search(r":[0-9]+$", value))]
    return tuple(value + end for end in ends or [""])


def is_arn(value: str) -> bool:
    """An ARN, or a single substitution that by its name stands for one (``${OrdersTopicArn}``, ``${Orders.Arn}``)."""
    if value.startswith("arn:"):
        return True
    return SUBSTITUTION.fullmatch(value) is not None and re.search(r"(?i)arn\}$", value) is not None
