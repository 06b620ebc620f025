"""What an Express execution cannot do: wait for a job or a token, use activities, hold a distributed Map, or last.

The children of a distributed Map whose ExecutionType is EXPRESS are Express executions too.
"""

from __future__ import annotations

from collections.abc import Iterator

from stepsmith.asl import MapState, TaskState
from stepsmith.asl.flow import Scope
from stepsmith.diagnostics import Diagnostic
from stepsmith.diagnostics import catalogue as rules
from stepsmith.integrations import ResourceError, parse_resource
from stepsmith.source import join_pointer
from stepsmith.validation.scope import Subject

EXPRESS_SECONDS = 300
_SUFFIXES = {"sync": ".sync", "sync:2": ".sync", "wait_for_task_token": ".waitForTaskToken"}


def check(subject: Subject) -> Iterator[Diagnostic]:
    express = express_scopes(subject)
    for site in subject.sites:
        if site.scope.pointer not in express:
            continue
        if isinstance(site.state, MapState) and site.state.distributed:
            problem = "Express state machine does not support a distributed Map"
            yield rules.EXPRESS_FEATURE.at(site.pointer, problem=problem)
        elif isinstance(site.state, TaskState):
            yield from _task(site.state, join_pointer(site.pointer, "Resource"))


def _task(state: TaskState, place: str) -> Iterator[Diagnostic]:
    try:
        integration = parse_resource(state.resource)
    except ResourceError:
        return  # told as SS5001
    if integration.kind == "activity":  # [R]
        yield rules.EXPRESS_FEATURE.at(place, problem="Express state machine does not support Activity ARN")
    elif suffix := _SUFFIXES.get(integration.pattern):
        yield rules.EXPRESS_PATTERN.at(place, pattern=suffix)


def express_scopes(subject: Subject) -> frozenset[str]:
    """The pointers of the scopes that run as Express executions."""
    found: set[str] = set()
    for scope in subject.scopes:  # an enclosing scope comes first
        if scope.distributed:
            if _execution_type(scope) == "EXPRESS":
                found.add(scope.pointer)
        elif subject.express if scope.parent is None else scope.parent.pointer in found:
            found.add(scope.pointer)
    return frozenset(found)


def _execution_type(scope: Scope) -> object:
    config = scope.machine.processor_config
    return config.get("ExecutionType") if isinstance(config, dict) else None
