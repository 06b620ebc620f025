"""run: a workflow in virtual time, on this machine, without any cloud."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from stepsmith.cli.sources import machine_of
from stepsmith.cli.terminal import read_json, result_json, say, table
from stepsmith.errors import ConfigurationError


@click.command()
@click.argument("source", metavar="WORKFLOW|FILE")
@click.option("--input", "input_text", default="{}", metavar="JSON|@FILE", help="The execution's input; {} without it.")
@click.option("--mocks", metavar="FILE", help="What tasks answer, by state name.")
@click.option("--history", metavar="FILE", help="Write the history there, as GetExecutionHistory answers it.")
@click.option("--seed", type=int, default=0, show_default=True, help="Fixes jitter and identifiers.")
def run(source: str, input_text: str, mocks: str | None, history: str | None, seed: int) -> None:
    """Run a workflow in virtual time: waits and retries take none, tasks answer what --mocks says.

    stdout is the execution's output; exit 1 when it does not succeed. The file of mocks maps the names of states to
    {"Return": JSON} or {"Throw": {"Error": …, "Cause": …}}, or to a list of these, one per attempt (the last repeats).

    \b
      stepsmith run wildlife --input '{"prefix": "incoming/"}' --mocks mocks.json
    """
    from stepsmith.testing import run as execute

    machine = machine_of(source)
    answers = _mocks(Path(mocks)) if mocks else {}
    execution = execute(machine, read_json(input_text, option="--input"), mocks=answers, seed=seed)
    if history is not None:
        from stepsmith.history import to_api

        text = json.dumps([to_api(event) for event in execution.history], indent=2, ensure_ascii=False)
        Path(history).write_text(text + "\n", encoding="utf-8")
    rows = [(name, str(state.attempts)) for name, state in execution.states.items()]
    say(table(rows, ("state", "attempts")))
    say(f"{execution.status.lower()} after {execution.duration_seconds:g} s of virtual time")
    if execution.status == "SUCCEEDED":
        result_json(execution.output)
        return
    say(f"error  {execution.error}")
    if execution.cause:
        say(f"cause  {execution.cause}")
    sys.exit(1)


def _mocks(path: Path) -> dict[str, Any]:
    from stepsmith.source import parse

    try:
        document = parse(path.read_text(encoding="utf-8"), path=str(path))
    except OSError as error:
        raise ConfigurationError(f"cannot be read: {error.strerror}", file=str(path)) from None
    if document.problems:
        problem = document.problems[0]
        raise ConfigurationError(problem.message, file=str(path), line=problem.span.line)
    if not isinstance(document.value, dict):
        raise ConfigurationError("expected an object that maps the names of states to their answers", file=str(path))
    found: dict[str, Any] = {}
    for name, value in document.value.items():
        answers = value if isinstance(value, list) else [value]
        read = [_mock(document, f"/{name}", answer) for answer in answers]
        found[name] = read if isinstance(value, list) else read[0]
    return found


def _mock(document: Any, pointer: str, answer: Any) -> Any:
    from stepsmith.execution import Failure

    span = document.nearest_span(pointer)
    if isinstance(answer, dict) and set(answer) == {"Return"}:
        return answer["Return"]
    if isinstance(answer, dict) and set(answer) == {"Throw"} and isinstance(answer["Throw"], dict):
        thrown = answer["Throw"]
        return Failure(str(thrown.get("Error", "States.TaskFailed")), thrown.get("Cause"))
    raise ConfigurationError(
        'expected {"Return": …} or {"Throw": {"Error": …, "Cause": …}}',
        file=document.path,
        line=span.line if span else None,
        key=pointer.strip("/"),
    )
