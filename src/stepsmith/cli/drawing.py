"""graph: a workflow as a picture, with or without what an execution made of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from stepsmith.cli.terminal import here, result, say, write_file
from stepsmith.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from stepsmith.asl import Machine
    from stepsmith.history import HistoryEvent


_FORMATS = {"": "mermaid", ".mmd": "mermaid", ".md": "mermaid", ".svg": "svg", ".html": "html"}
"""By the ending of --output."""


@click.command()
@click.argument("source", metavar="WORKFLOW|FILE")
@click.option(
    "--format",
    "form",
    type=click.Choice(["mermaid", "svg", "html"]),
    help="mermaid text (the default), a picture, or a page with a picture to walk in; --output's ending says it too.",
)
@click.option(
    "--history",
    metavar="FILE",
    help="Colour the states by what an execution did: the answer of GetExecutionHistory, or of 'run --history'.",
)
@click.option("--output", "-o", metavar="FILE", help="Write there instead of to stdout.")
def graph(source: str, form: str | None, history: str | None, output: str | None) -> None:
    """Draw a workflow: Mermaid (which GitHub and many editors show), SVG, or a self-contained HTML page.

    \b
      stepsmith graph wildlife -o wildlife.html
      stepsmith run wildlife --mocks mocks.json --history run.json
      stepsmith graph wildlife --history run.json -o run.html
    """
    from stepsmith.graph import mermaid, overlay, page, svg

    ending = Path(output).suffix if output else ""
    if form is None and ending not in _FORMATS:
        endings = ", ".join(one for one in _FORMATS if one)
        raise click.UsageError(f"nothing is drawn as {ending}; --output may end in {endings}, else say --format")
    kind = form or _FORMATS[ending]
    if history is not None and kind == "mermaid":
        raise click.UsageError("a history is shown by --format svg or html, not by mermaid")
    machine, places = _machine(source)
    events = _events(Path(history)) if history is not None else None
    title = Path(source).name.split(".")[0] if Path(source).suffix else source
    match kind:
        case "mermaid":
            text = mermaid(machine)
        case "svg":
            text = svg(machine, overlay(events) if events is not None else None, title=title)
        case _:
            text = page(machine, events, title=title, places=places)
    if output is None:
        result(text.rstrip("\n"))
        return
    write_file(Path(output), text)
    say(f"wrote {output}")


def _machine(source: str) -> tuple[Machine, Mapping[str, str]]:
    from stepsmith.cli.sources import machine_of

    if Path(source).suffix:
        return machine_of(source), {}
    from stepsmith.project import build_project

    built = build_project(here(), (source,)).workflows[0].built
    return built.machine, {name: str(place) for name, place in built.lines.items()}


def _events(path: Path) -> list[HistoryEvent]:
    from stepsmith.history import from_api

    try:
        value: Any = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"cannot be read: {error.strerror}", file=str(path)) from None
    except ValueError as error:
        raise ConfigurationError(f"is no JSON: {error}", file=str(path)) from None
    written = value.get("events") if isinstance(value, dict) else value
    if not isinstance(written, list) or not written:
        raise ConfigurationError(
            "expected the events of an execution: a list of them, or an object with events", file=str(path)
        )
    try:
        return [from_api(event) for event in written]
    except (KeyError, TypeError, ValueError) as error:
        raise ConfigurationError(
            f"holds something that is no event of an execution: {error!r}", file=str(path)
        ) from None
