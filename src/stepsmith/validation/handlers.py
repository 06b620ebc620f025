"""400x: every retrier and every catcher can match an error that its state can raise.

Only what is certain is told. A Lambda function, an activity and whoever holds a task token may fail under any name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from stepsmith.asl import Catcher, MapState, ParallelState, QueryLanguage, Retrier, TaskState
from stepsmith.asl.flow import nested
from stepsmith.asl.model import Machine
from stepsmith.diagnostics import Diagnostic
from stepsmith.diagnostics import catalogue as rules
from stepsmith.integrations import Integration, ResourceError, error_name, parse_resource, services
from stepsmith.integrations.failures import OLD_SDK
from stepsmith.integrations.models import model_of
from stepsmith.source import join_pointer
from stepsmith.validation.scope import Site, Subject

# [D] States.TaskFailed stands for every error of a task but these.
_NOT_TASK_FAILED = frozenset(
    ("States.Timeout", "States.HeartbeatTimeout", "States.DataLimitExceeded", "States.Runtime", "States.ALL")
)
_OF_MAPS = frozenset(("States.ExceedToleratedFailureThreshold", "States.ItemReaderFailed", "States.ResultWriterFailed"))
_OF_JSONPATH = frozenset(("States.IntrinsicFailure", "States.ParameterPathFailure", "States.ResultPathMatchFailure"))


def check(subject: Subject) -> Iterator[Diagnostic]:
    for site in subject.sites:
        state = site.state
        if not isinstance(state, (TaskState, ParallelState, MapState)) or not (state.retry or state.catch):
            continue
        impossible = _Impossible(site)
        for field, entries in (("Retry", state.retry), ("Catch", state.catch)):
            yield from _entries(entries, join_pointer(site.pointer, field), impossible)
        yield from _without_effect(state.retry, join_pointer(site.pointer, "Retry"))


def _entries(entries: Sequence[Retrier | Catcher], pointer: str, impossible: _Impossible) -> Iterator[Diagnostic]:
    taken: dict[str, str] = {}
    for index, entry in enumerate(entries):
        kind = "retrier" if isinstance(entry, Retrier) else "catcher"
        place = join_pointer(pointer, index, "ErrorEquals")
        reasons: list[tuple[int, str, str, str | None]] = []
        own: dict[str, str] = {}
        for position, name in enumerate(entry.error_equals):
            reason, hint = taken.get(name), None
            if reason is None and name not in _NOT_TASK_FAILED and impossible.is_task:
                reason = taken.get("States.TaskFailed")
            if reason is None:
                reason = own.get(name)
            if reason is None:
                reason, hint = impossible.reason(name, entry.error_equals)
            if reason is not None:
                reasons.append((position, name, reason, hint))
            own[name] = "it is named twice"
        taken.update({name: f"the {kind} {index} above takes it" for name in own if name not in taken})
        for reason in dict.fromkeys(reason for _, _, reason, _ in reasons):
            told = [(position, name, hint) for position, name, other, hint in reasons if other == reason]
            all_of_it = len(told) == len(entry.error_equals)
            yield rules.NEVER_MATCHES.at(
                place if all_of_it else join_pointer(place, told[0][0]),
                kind=kind,
                error=" and ".join(name for _, name, _ in told),
                reason=reason,
                hint=told[0][2],
            )


def _without_effect(retriers: Sequence[Retrier], pointer: str) -> Iterator[Diagnostic]:
    """A retrier that never retries has a use only before one that would."""
    if not retriers:
        return
    last = retriers[-1]
    if last.max_attempts == 0:
        place = join_pointer(pointer, len(retriers) - 1, "MaxAttempts")
        yield rules.NO_RETRY.at(place, errors=" and ".join(last.error_equals))


class _Impossible:
    """What is known of the errors of one state."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.is_task = isinstance(site.state, TaskState)
        self.language: QueryLanguage = site.language
        self.integration: Integration | None = None
        if isinstance(site.state, TaskState):
            try:
                self.integration = parse_resource(site.state.resource)
            except ResourceError:
                self.integration = None  # told as SS5001
        self.open = not self.is_task or (
            self.integration is None
            or self.integration.kind in ("lambda", "activity", "unknown")
            or self.integration.service == "lambda"
            or self.integration.pattern == "wait_for_task_token"
        )

    def reason(self, name: str, beside: Sequence[str]) -> tuple[str | None, str | None]:
        """Why the state can never raise ``name``, and what was probably meant.

        A list may be made for several calls: beside a name that the call does raise, those of others are left alone.
        """
        if name == "States.Runtime":
            return "States.Runtime ends the execution at once: nothing retries or catches it", None  # [R]
        if name.startswith("States."):
            return self._reserved(name), None
        if self.open or self.integration is None:
            return None, None
        return self._of_service(name, self.integration, beside)

    def _reserved(self, name: str) -> str | None:
        state = self.site.state
        if name in _OF_MAPS and not _holds_map_run(state):
            return "only a distributed Map raises it"
        if isinstance(state, TaskState) and not self.open:
            if name == "States.BranchFailed":
                return "only a Parallel raises it"
            if name == "States.HeartbeatTimeout" and state.heartbeat_seconds is None:
                return "the state has no HeartbeatSeconds"
            if name.startswith("States.Http.") and self.integration and self.integration.kind != "http":
                return "only http:invoke raises it"
            if name == "States.QueryEvaluationError" and self.language == "JSONPath":
                return "only a JSONata state raises it"
            if name in _OF_JSONPATH and self.language == "JSONata":
                return "only a JSONPath state raises it"
        return None

    def _of_service(self, name: str, integration: Integration, beside: Sequence[str]) -> tuple[str | None, str | None]:
        prefix, dot, code = name.partition(".")
        if not dot or integration.kind not in ("sdk", "optimized"):
            return None, None
        mine = error_name(integration, "SdkClientException").partition(".")[0]
        if prefix == mine:
            return self._code(name, code, integration)
        if any(other.startswith((f"{mine}.", "States.")) for other in beside):
            return None, None
        if prefix.lower() == mine.lower():
            guess = f"{mine}.{code}"
            return f"the errors of {integration.resource_type} begin with {mine}.", f"did you mean {guess}?"
        if integration.waits or prefix.lower() not in _prefixes():
            return None, None
        return f"it is an error of another service: those of {integration.resource_type} begin with {mine}.", None

    def _code(self, name: str, code: str, integration: Integration) -> tuple[str | None, str | None]:
        """Services raise more than their models list, so only a name close to a listed one is told."""
        operation = model_of(integration)
        if operation is None:
            return None, None
        known = {error_name(integration, error) for error in operation.errors}
        if name in known or not known:
            return None, None
        plain = {re.sub(r"(Exception|Error|Fault)$", "", other): other for other in known}
        stem = re.sub(r"(Exception|Error|Fault)$", "", name)
        near = plain.get(stem)
        if near is None:
            from difflib import get_close_matches  # only where something may be wrong

            near = next(iter(get_close_matches(name, known, n=1, cutoff=0.92)), None)
        if near is None:
            return None, None
        return f"{integration.resource} raises no error of this name", f"did you mean {near}?"


@cache
def _prefixes() -> frozenset[str]:
    """The first words of the error names of every service, in lower case."""
    old = (one.prefix for one in OLD_SDK.values())
    return frozenset(word.lower() for word in (*(one.exception_prefix for one in services().values()), *old))


def _holds_map_run(state: object) -> bool:
    """Whether the state is a distributed Map, or holds one at any depth."""
    waiting = [state]
    while waiting:
        one = waiting.pop()
        if isinstance(one, MapState) and one.distributed:
            return True
        if isinstance(one, (MapState, ParallelState)):
            machines: list[Machine] = [machine for _, machine in nested("", one)]
            waiting += [inner for machine in machines for inner in machine.states.values()]
    return False
