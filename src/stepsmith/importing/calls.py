"""A Task as a call of ``stepsmith.tasks`` where that builds the identical state.

These functions make JSONata states whose data flow is the builder's: a state that says more than its arguments, its
limits and its retriers, or that the function would refuse, stays plain.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import Any

from stepsmith import asl
from stepsmith.asl.fields import attribute
from stepsmith.authoring import Workflow
from stepsmith.authoring.definition import Options
from stepsmith.authoring.location import here
from stepsmith.errors import StepsmithError
from stepsmith.importing.expressions import NAMES, is_plain
from stepsmith.importing.members import Noting, document, retriers
from stepsmith.importing.printing import Atom, Call, Doc, flat, literal
from stepsmith.integrations import parse_resource

_WRITTEN = frozenset(("Comment", "Retry", "TimeoutSeconds", "HeartbeatSeconds"))
_ALL = _WRITTEN | {"Type", "Resource", "Arguments", "Next", "End"}


def task_call(name: str, state: Mapping[str, Any], *, note: Noting) -> tuple[str, Doc] | None:
    """The module of ``stepsmith.tasks`` that is needed and the call; None for a state that stays plain."""
    arguments = state.get("Arguments", {})
    if not state.keys() <= _ALL or not isinstance(arguments, Mapping) or not all(map(is_plain, arguments)):
        return None
    found = _function(state["Resource"])
    if found is None:
        return None
    module, function, options = found
    given: list[tuple[str, Doc]] = [("", Atom(literal(name)))]
    remarks: list[str] = []
    given += [
        (key, document(value, is_template=False, jsonata=True, note=remarks.append)) for key, value in arguments.items()
    ]
    given += [(option, Atom(literal(value))) for option, value in options.items()]
    for member in sorted(_WRITTEN & state.keys()):
        given.append((attribute(member), retriers(state) if member == "Retry" else _option(state[member])))
    call = Call(function, given)
    if not _builds(flat(call), name, {**state, "Arguments": dict(arguments)}):
        return None
    for remark in remarks:
        note(remark)
    return module, call


def _option(value: object) -> Doc:
    return document(value, is_template=False, jsonata=True, note=lambda reason: None)


@cache
def _function(resource: str) -> tuple[str, str, dict[str, bool]] | None:
    """The module, the function in it, and what it must be told about waiting."""
    from stepsmith import tasks

    try:
        integration = parse_resource(resource)
    except StepsmithError:
        return None
    action = integration.action[:1].upper() + integration.action[1:]
    from stepsmith.integrations.models import method_name

    if integration.kind == "sdk":
        module, function = "aws_sdk", f"aws_sdk.{integration.service}.{method_name(action)}"
    elif integration.kind == "optimized" and tasks.SERVICES.get(integration.service, "states") not in NAMES:
        module = tasks.SERVICES[integration.service]
        function = f"{module}.{method_name(action)}"
    else:
        return None
    if integration.pattern == "wait_for_task_token":
        return module, function, {"wait_for_task_token": True}
    if integration.kind == "optimized" and integration.pattern == "request_response" and _waits(function):
        return module, function, {"wait": False}
    return module, function, {}


def _waits(function: str) -> bool:
    module, _, name = function.partition(".")
    return bool(getattr(getattr(_tasks(module), name, None), "waits", False))


def _tasks(module: str) -> ModuleType:
    from stepsmith import tasks

    found: ModuleType = getattr(tasks, module)
    return found


def _builds(code: str, name: str, state: Mapping[str, Any]) -> bool:
    """Whether the call makes the state, seen as the only one of a workflow."""
    from stepsmith import plain

    names = {**NAMES, "retrier": plain.retrier, code.partition(".")[0]: _tasks(code.partition(".")[0])}
    try:
        # our own text, of our own names
        made = Workflow("one", lambda: eval(code, names), Options(), here(), {}).build().machine
    except (StepsmithError, TypeError, ValueError, AttributeError, LookupError, SyntaxError):
        return False
    wanted = {member: value for member, value in state.items() if member != "Next"} | {"End": True}
    return json.dumps(asl.write(made)["States"].get(name), sort_keys=True) == json.dumps(wanted, sort_keys=True)
