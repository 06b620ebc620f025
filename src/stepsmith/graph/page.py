"""A machine as one HTML page that needs nothing else: pan, zoom, find a state, click it for what it is and did."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Mapping
from importlib.resources import files
from typing import Any

from stepsmith.asl.flow import scopes
from stepsmith.asl.model import Machine, State
from stepsmith.asl.writer import write_own
from stepsmith.graph.overlay import StateMark, duration, overlay
from stepsmith.graph.svg import svg
from stepsmith.history import HistoryEvent


def page(
    machine: Machine,
    history: Iterable[HistoryEvent] | None = None,
    *,
    title: str = "state machine",
    places: Mapping[str, str] | None = None,
) -> str:
    """``history`` colours the states by what an execution made of them and adds their inputs and outputs.

    ``places`` says for states where they were written (``workflow.py:12``). A link to ``#NAME`` opens that state.
    """
    events = None if history is None else list(history)
    marks = None if events is None else overlay(events)
    states = {
        name: _state(state, (places or {}).get(name))
        for scope in scopes(machine)
        for name, state in scope.machine.states.items()
    }
    for name, mark in (marks or {}).items():
        if name in states:
            states[name]["mark"] = _mark(mark)
    data = {"states": states, "outcome": _outcome(events) if events else None}
    # "</script>" inside a text must not end the script.
    text = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    template = files("stepsmith.graph").joinpath("page.html").read_text("utf-8")
    made = template.replace("@@TITLE@@", html.escape(title)).replace("@@SVG@@", svg(machine, marks, title=title))
    return made.replace("@@DATA@@", text)


def _state(state: State, where: str | None) -> dict[str, Any]:
    # What is inside a Map or Parallel is a state of its own here.
    definition = json.dumps(write_own(state), indent=2, ensure_ascii=False)
    return {"type": state.type, "where": where, "definition": definition}


def _mark(mark: StateMark) -> dict[str, Any]:
    return {
        "status": mark.status,
        "text": mark.text,
        "error": mark.error,
        "cause": mark.cause,
        "visits": [{"input": visit.input, "output": visit.output} for visit in mark.visits],
        "more": mark.entered - len(mark.visits),
    }


def _outcome(events: list[HistoryEvent]) -> dict[str, str]:
    last = events[-1]
    seconds = duration(last.timestamp - events[0].timestamp)
    if not last.type.startswith("Execution") or last.type == "ExecutionStarted":
        return {"status": "RUNNING", "text": f"running for {seconds}"}
    status = {"ExecutionTimedOut": "TIMED_OUT"}.get(last.type, last.type.removeprefix("Execution").upper())
    words = {"TIMED_OUT": "timed out"}.get(status, status.lower())
    error = last.details.get("error")
    return {"status": status, "text": f"{words} after {seconds}" + (f": {error}" if error else "")}
