"""50xx: the Resource of a Task names an integration that exists, in a pattern it has, with parameters it takes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from stepsmith.asl import TaskState
from stepsmith.diagnostics import Diagnostic
from stepsmith.diagnostics import catalogue as rules
from stepsmith.integrations import Integration, ResourceError, check_parameters, check_resource, parse_resource
from stepsmith.source import join_pointer
from stepsmith.validation.express import express_scopes
from stepsmith.validation.scope import Site, Subject

# The context, or its Task, as a whole: the token is in it.
_WITH_TOKEN = re.compile(r"(\$\$|\$states\.context\b)(?!\.(?!Task\b|\.))")


def check(subject: Subject) -> Iterator[Diagnostic]:
    express = express_scopes(subject)
    for site in subject.sites:
        if isinstance(site.state, TaskState):
            yield from _task(site.state, site, waits=site.scope.pointer not in express)


def _task(state: TaskState, site: Site, *, waits: bool) -> Iterator[Diagnostic]:
    """``waits`` is False where no task may wait for a token, which is told elsewhere."""
    pointer = site.pointer
    place = join_pointer(pointer, "Resource")
    try:
        integration = parse_resource(state.resource)
    except ResourceError as error:
        yield _unknown(place, str(error), state.resource)
        return
    problem = check_resource(integration)
    if problem is not None:
        yield _unknown(place, problem, state.resource)
        return
    jsonata = site.language == "JSONata"
    field = "Arguments" if jsonata else "Parameters"
    written, other = (state.arguments, state.parameters) if jsonata else (state.parameters, state.arguments)
    if (written is ... and other is not ...) or field in state.extra:
        return  # the field of the other language is told as such
    if integration.pattern == "wait_for_task_token" and waits:
        if not _reads_token(written):
            # [R] AWS creates such a machine; its task then waits until it times out.
            yield rules.NO_TASK_TOKEN.at(place, hint=_token_hint(jsonata))
        elif state.timeout_seconds is None and state.heartbeat_seconds is None:
            yield rules.NO_TOKEN_TIMEOUT.at(place)
    yield from _parameters(integration, written, join_pointer(pointer, field))


def _unknown(place: str, problem: str, resource: str) -> Diagnostic:
    return replace(rules.UNKNOWN_RESOURCE.at(place, problem=problem), facts={"resource": resource})


def _parameters(integration: Integration, written: object, pointer: str) -> Iterator[Diagnostic]:
    if integration.kind not in ("optimized", "sdk") or not (written is ... or isinstance(written, dict)):
        return
    problems = check_parameters(integration, {} if written is ... else written)
    names = ("unknown", "casing")
    meant = {found.suggestion for found in problems if found.kind in names}
    for found in problems:
        if found.kind == "missing" and found.suggestion in meant:
            continue  # one cause, one finding: the misspelled name says it
        hint = f"did you mean {found.suggestion}?" if found.suggestion and found.kind != "missing" else None
        finding = rules.PARAMETER.at(pointer + found.pointer, problem=found.message, hint=hint)
        # [R] AWS looks at the value of a parameter only when the task runs ("… has an invalid format").
        yield replace(finding, on_key=found.kind in names, at_creation=found.kind not in ("type", "enum"))


def _reads_token(value: object) -> bool:
    if isinstance(value, dict):
        return any(_reads_token(item) for item in value.values())
    if isinstance(value, list):
        return any(_reads_token(item) for item in value)
    return isinstance(value, str) and ("Task.Token" in value or _WITH_TOKEN.search(value) is not None)


def _token_hint(jsonata: bool) -> str:
    token = "{% $states.context.Task.Token %}" if jsonata else "$$.Task.Token"
    return f"put {token} somewhere in the parameters"
