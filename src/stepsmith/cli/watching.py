"""A running execution on the screen: a table that redraws itself in a terminal, one line a change in CI."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Protocol

from stepsmith.cli.terminal import is_live, members, result, say, table
from stepsmith.history import StateRow, Timeline

_MARKS = {"RUNNING": "…", "SUCCEEDED": "✓", "FAILED": "✗", "CAUGHT": "!", "ABORTED": "–"}
_STYLES = {"RUNNING": "cyan", "SUCCEEDED": "green", "FAILED": "bold red", "CAUGHT": "yellow", "ABORTED": "dim"}


def watch_execution(connection: Any, workflow: str, arn: str) -> bool:
    """Follow it to its end, then show what came out or what failed. True when it succeeded."""
    from stepsmith.deployment import executions as runs
    from stepsmith.deployment import reports

    name = arn.rsplit(":", 1)[-1]
    say(f"execution {name} of {workflow} ({connection.profile.name})")
    timeline = Timeline()
    try:
        with screen(time.time) as drawn:
            for events, standing in runs.follow(connection, arn):
                outcome = standing
                timeline.add(events)
                runs.update_progress(connection, timeline)
                drawn.show(timeline)
    except KeyboardInterrupt:
        again = f"stepsmith executions watch {workflow} --profile {connection.profile.name} --name {name}"
        say(f"\nnobody watches any more, the execution goes on; '{again}' follows it again")
        raise
    seconds = (outcome.stopped.timestamp() if outcome.stopped else time.time()) - outcome.started.timestamp()
    if outcome.status == "SUCCEEDED":
        say(f"succeeded in {seconds:.1f} s")
        _show_result(connection, workflow, outcome, reports.summary(connection, outcome))
        return True
    say(f"{outcome.status.lower().replace('_', ' ')} after {seconds:.1f} s")
    _show_failure(reports.failure(connection, workflow, outcome, timeline))
    return False


class Screen(Protocol):
    """What shows an execution while it runs."""

    def show(self, timeline: Timeline) -> None: ...


def screen(now: Callable[[], float]) -> AbstractContextManager[Screen]:
    """A table that redraws itself in a terminal, lines without one; ``now`` is the time by which states take long."""
    return _Live(now) if is_live() else _Lines(now)


class _Lines:
    """Plain lines: a state when it begins, when an attempt fails and when it ends; a distributed Map as it goes on."""

    def __init__(self, now: Callable[[], float]) -> None:
        self.now = now
        self.told: dict[str, tuple[str, int, int]] = {}
        self.progress: dict[str, str] = {}

    def __enter__(self) -> _Lines:
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def show(self, timeline: Timeline) -> None:
        for row in timeline.rows.values():
            standing = (row.status, row.entered, row.attempts)
            before = self.told.get(row.name)
            if standing == before:
                if row.status == "RUNNING" and row.progress is not None and self.progress.get(row.name) != row.progress:
                    self.progress[row.name] = row.progress
                    say(f"  … {row.name}  {row.progress}")
                continue
            self.told[row.name] = standing
            if row.status == "RUNNING":
                attempt = f" (attempt {row.attempts})" if row.attempts > 1 else ""
                if before is None or (attempt and before[2] != row.attempts):
                    say(f"  … {row.name}{attempt}")
            else:
                ended = f"{row.duration_seconds(self.now()):.1f} s"
                error = f"  {row.error}" if row.error and row.status != "SUCCEEDED" else ""
                progress = f"  {row.progress}" if row.progress is not None else ""
                say(f"  {_MARKS[row.status]} {row.name}  {row.status.lower()}  {ended}{progress}{error}")


class _Live:
    """A table in place. rich is imported only here."""

    def __init__(self, now: Callable[[], float]) -> None:
        from rich.console import Console
        from rich.live import Live

        self.now = now
        self.console = Console(stderr=True)
        self.live = Live(console=self.console, refresh_per_second=8, transient=False)
        self.timeline = Timeline()

    def __enter__(self) -> _Live:
        self.live.get_renderable = self._render  # type: ignore[method-assign]
        self.live.__enter__()
        return self

    def __exit__(self, *details: Any) -> None:
        self.live.refresh()
        self.live.__exit__(*details)

    def show(self, timeline: Timeline) -> None:
        self.timeline = timeline

    def _render(self) -> Any:
        from rich.table import Table

        drawn = Table(box=None, padding=(0, 2, 0, 0), header_style="dim")
        for title, justify in (("", "left"), ("state", "left"), ("status", "left"), ("time", "right"), ("", "left")):
            drawn.add_column(title, justify=justify)  # type: ignore[arg-type]
        for row in self.timeline.rows.values():
            style = _STYLES[row.status]
            taken = f"{row.duration_seconds(self.now()):.1f} s"
            drawn.add_row(_MARKS[row.status], row.name, row.status.lower(), taken, _note(row), style=style)
        return drawn


def _note(row: StateRow) -> str:
    notes = []
    if row.entered > 1:
        notes.append(f"{row.entered} visits")
    if row.attempts > max(1, row.entered):
        notes.append(f"{row.attempts} attempts")
    if row.progress is not None:
        notes.append(row.progress)
    if row.error and row.status != "SUCCEEDED":
        notes.append(row.error)
    return ", ".join(notes)


def _show_result(connection: Any, workflow: str, outcome: Any, summary: dict[str, Any] | None) -> None:
    if summary is None:
        import json

        result(json.dumps(outcome.output, indent=2, ensure_ascii=False))
    else:
        plain = {
            name.replace("_", " "): value for name, value in summary.items() if not isinstance(value, (list, dict))
        }
        for name, value in summary.items():
            if isinstance(value, list) and value and all(isinstance(item, dict) for item in value):
                columns = list(value[0])
                rows = [[_cell(item.get(column)) for column in columns] for item in value]
                result(f"\n{name.replace('_', ' ')}")
                result(table(rows, [column.replace("_", " ") for column in columns]))
            elif isinstance(value, list):
                plain[name.replace("_", " ")] = ", ".join(map(str, value)) or "none"
            elif isinstance(value, dict):
                plain[name.replace("_", " ")] = ", ".join(f"{k}: {v}" for k, v in value.items()) or "none"
        result("")
        result(members(plain))
    profile = connection.profile
    say("")
    say(f"look further:  stepsmith executions history {workflow} --profile {profile.name}")
    if profile.local:
        say(f"               aws --endpoint-url {profile.endpoint} s3 ls   (any AWS tool works, with any credentials)")
        say("               stepsmith local status · make destroy-local removes everything")


def _cell(value: Any) -> str:
    return "" if value is None else str(value)


def _show_failure(report: Any) -> None:
    lines = {"state": report.state, "error": report.error, "cause": report.cause}
    say(members({name: value for name, value in lines.items() if value}))
    if report.log:
        say(f"\nlast lines of {report.log_place}")
        for line in report.log:
            say(f"  | {line}")
    say(f"\nlook further:  {report.next_command}")
