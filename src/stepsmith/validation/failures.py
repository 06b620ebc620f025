"""40xx: retriers and catchers can match what they name, and time-outs fit together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stepsmith.asl import Catcher, FailState, Retrier
from stepsmith.diagnostics import Diagnostic, nearest
from stepsmith.diagnostics import catalogue as rules
from stepsmith.source import join_pointer
from stepsmith.validation.scope import Subject

# [D] "Handling errors in Step Functions workflows": the reserved names, and the two families with a variable tail.
RESERVED = frozenset(
    f"States.{name}"
    for name in (
        "ALL",
        "BranchFailed",
        "DataLimitExceeded",
        "ExceedToleratedFailureThreshold",
        "HeartbeatTimeout",
        "Http.Socket",
        "IntrinsicFailure",
        "ItemReaderFailed",
        "NoChoiceMatched",
        "ParameterPathFailure",
        "Permissions",
        "QueryEvaluationError",
        "ResultPathMatchFailure",
        "ResultWriterFailed",
        "Runtime",
        "TaskFailed",
        "Timeout",
    )
)


def check(subject: Subject) -> Iterator[Diagnostic]:
    # A machine may raise such a name itself, although the specification keeps them for AWS: real ones do.
    own = {site.state.error for site in subject.sites if isinstance(site.state, FailState)}
    raised = RESERVED.union(name for name in own if isinstance(name, str))
    for site in subject.sites:
        state, pointer = site.state, site.pointer
        for field, kind in (("Retry", "retrier"), ("Catch", "catcher")):
            entries: Sequence[Retrier | Catcher] = getattr(state, field.lower(), ())
            yield from _entries(entries, join_pointer(pointer, field), kind, raised)
        heartbeat, timeout = getattr(state, "heartbeat_seconds", None), getattr(state, "timeout_seconds", None)
        if isinstance(heartbeat, int) and isinstance(timeout, int) and heartbeat >= timeout:
            place = join_pointer(pointer, "HeartbeatSeconds")
            yield rules.HEARTBEAT.at(place, heartbeat=heartbeat, timeout=timeout)


def _entries(
    entries: Sequence[Retrier | Catcher], pointer: str, kind: str, raised: frozenset[str]
) -> Iterator[Diagnostic]:
    for index, entry in enumerate(entries):
        place = join_pointer(pointer, index, "ErrorEquals")
        if "States.ALL" in entry.error_equals and (len(entry.error_equals) > 1 or index < len(entries) - 1):
            yield rules.WILDCARD_NOT_LAST.at(place, kind=kind)
        for position, name in enumerate(entry.error_equals):
            if name.startswith("States.") and name not in raised and not name.startswith("States.Http.StatusCode."):
                guess = nearest(name.removeprefix("States."), (one.removeprefix("States.") for one in RESERVED))
                yield rules.RESERVED_ERROR.at(
                    join_pointer(place, position), error=name, hint=f"did you mean States.{guess}?" if guess else None
                )
