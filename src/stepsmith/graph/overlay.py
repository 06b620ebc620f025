"""What an execution made of a machine, by state: for colouring a drawing and for the page beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from stepsmith.history import HistoryEvent, Timeline

KEPT_VISITS = 50
"""Of how many visits of a state the inputs and outputs are kept: a Map may visit one a thousand times."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """``input`` and ``output`` are JSON text; ``output`` is None when the state was not left."""

    entered: float
    exited: float | None
    input: str | None
    output: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StateMark:
    """``status`` is one of ``history.timeline``'s; ``text`` says it in a few words; times are epoch seconds."""

    status: str
    text: str
    duration_seconds: float
    attempts: int
    entered: int
    error: str | None
    cause: str | None
    visits: tuple[Visit, ...]


def overlay(history: Iterable[HistoryEvent]) -> dict[str, StateMark]:
    """By the name of each state that was entered. An execution under way is shown as at its last event."""
    events = list(history)
    timeline = Timeline()
    timeline.add(events)
    now = events[-1].timestamp if events else 0.0
    visits = _visits(events)
    marks = {}
    for name, row in timeline.rows.items():
        seconds = row.duration_seconds(now)
        marks[name] = StateMark(
            status=row.status,
            text=_text(row.status, seconds, row.attempts, row.entered),
            duration_seconds=seconds,
            attempts=row.attempts,
            entered=row.entered,
            error=row.error,
            cause=row.cause,
            visits=tuple(visits.get(name, ())[:KEPT_VISITS]),
        )
    return marks


_SIGNS = {"SUCCEEDED": "✓", "FAILED": "✕", "CAUGHT": "↷", "RUNNING": "…", "ABORTED": "∅"}


def _text(status: str, seconds: float, attempts: int, entered: int) -> str:
    parts = [f"{_SIGNS.get(status, '')} {duration(seconds)}"]
    if entered > 1:
        parts.append(f"{entered} visits")
    if attempts > max(1, entered):
        parts.append(f"{attempts} attempts")
    return ", ".join(parts).strip()


def duration(seconds: float) -> str:
    """As a person says it: 0.4 s, 12 s, 3 min 5 s, 2 h 10 min."""
    if seconds < 10:
        return f"{seconds:.2g} s" if seconds < 1 else f"{seconds:.1f} s".replace(".0 s", " s")
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min" + (f" {whole % 60} s" if whole % 60 else "")
    return f"{whole // 3600} h" + (f" {whole % 3600 // 60} min" if whole % 3600 // 60 else "")


def _visits(events: Iterable[HistoryEvent]) -> dict[str, list[Visit]]:
    """Each entering of a state with the leaving that follows it on its own chain."""
    opened: dict[int, tuple[str, int]] = {}
    found: dict[str, list[Visit]] = {}
    for event in events:
        name = str(event.details.get("name", ""))
        if event.type.endswith("StateEntered"):
            of = found.setdefault(name, [])
            of.append(Visit(entered=event.timestamp, exited=None, input=event.details.get("input"), output=None))
            opened[event.id] = (name, len(of) - 1)
            continue
        owner = opened.get(event.previous_event_id)
        if owner is not None:
            # What follows an event of a state belongs to the same visit, until that is left.
            opened[event.id] = owner
        if event.type.endswith("StateExited"):
            place = owner if owner is not None and owner[0] == name else _last_open(found, name)
            if place is not None:
                before = found[place[0]][place[1]]
                found[place[0]][place[1]] = Visit(
                    entered=before.entered,
                    exited=event.timestamp,
                    input=before.input,
                    output=event.details.get("output"),
                )
            opened.pop(event.id, None)
    return found


def _last_open(found: dict[str, list[Visit]], name: str) -> tuple[str, int] | None:
    """A Map's or Parallel's leaving follows the last event inside it: its visit is the last one not yet left."""
    visits = found.get(name, [])
    for index in reversed(range(len(visits))):
        if visits[index].exited is None:
            return name, index
    return None
