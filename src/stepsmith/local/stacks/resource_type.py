"""One resource type: which properties we take, and how it is made, read back, changed and removed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from stepsmith.local.stacks.naming import Names

Properties = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Where a resource is made. ``client(service)`` is a boto3 client of the same cloud."""

    client: Callable[[str], Any]
    names: Names
    account: str
    region: str
    partition: str
    stack_name: str
    stack_id: str

    def arn(self, service: str, resource: str, *, region: bool = True, account: bool = True) -> str:
        return ":".join(
            ("arn", self.partition, service, self.region if region else "", self.account if account else "", resource)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked. ``previous`` holds the properties that the resource was last made with."""

    context: Context
    logical_id: str
    properties: Properties
    previous: Properties = field(default_factory=dict)

    def changed(self, *names: str) -> bool:
        return any(self.properties.get(name) != self.previous.get(name) for name in names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the service says about a resource: properties in CloudFormation's names, attributes for Fn::GetAtt."""

    properties: Properties
    attributes: Properties = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceType:
    """``kept``: properties (``A`` or ``A/B``) which the service behind does not keep, each with the reason why we may.

    They are held by the stack, answered with the service's own description where it has one, and left out of the
    comparison that follows every creation and change. Everything else must be read back as it was declared.
    ``unordered`` lists are sets, ``shared`` ones of them may hold what other resources added.
    ``verify`` compares what a comparison of values cannot; it raises ``ResourceFailure``.
    """

    name: str
    properties: frozenset[str]
    create: Callable[[Request], str]
    read: Callable[[Context, str], Reading | None]
    delete: Callable[[Context, str, Properties], None]
    update: Callable[[Request, str], str] | None = None
    required: frozenset[str] = frozenset()
    replace_on: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    kept: Mapping[str, str] = field(default_factory=dict)
    unordered: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    name_property: str | None = None
    tags: Literal["list", "map"] | None = "list"
    replaces: Callable[[Properties, Properties], bool] | None = None
    capability: Callable[[Properties], str] | None = None
    verify: Callable[[Request, Reading], None] | None = None

    def requires_replacement(self, before: Properties, after: Properties) -> bool:
        """Whether the step from one set of properties to another needs a new resource."""
        if self.update is None or any(before.get(name) != after.get(name) for name in self.replace_on):
            return before != after
        return self.replaces is not None and self.replaces(before, after)


def as_bool(value: Any) -> bool:
    return value if isinstance(value, bool) else str(value).lower() == "true"


def tag_list(tags: Any) -> list[dict[str, str]]:
    """Tags of a template, a list of Key and Value or a map, as the list that most services take."""
    pairs = tags.items() if isinstance(tags, dict) else ((tag["Key"], tag["Value"]) for tag in tags or ())
    return [{"Key": str(key), "Value": str(value)} for key, value in pairs]


def tag_map(tags: Any) -> dict[str, str]:
    return {tag["Key"]: tag["Value"] for tag in tag_list(tags)}
