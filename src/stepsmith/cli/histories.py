"""replay and record: what AWS recorded of an execution, against a workflow here."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from stepsmith.cli.sources import machine_of
from stepsmith.cli.terminal import here, result, say


@click.command()
@click.argument("history", metavar="HISTORY")
@click.argument("source", metavar="WORKFLOW|FILE")
@click.option("--name", help="The execution's name, where the workflow uses it: a history does not have it.")
@click.option("--arn", help="The execution's ARN, where the workflow uses it.")
@click.option(
    "--type", "kind", type=click.Choice(["STANDARD", "EXPRESS"]), default="STANDARD", help="The machine's type."
)
def replay(history: str, source: str, name: str | None, arn: str | None, kind: Any) -> None:
    """Give a recorded history to a workflow and say where it would go another way; exit 1 when it does.

    HISTORY is a file with the answer of 'aws stepfunctions get-execution-history' (all pages, with execution data).
    Each task is answered as recorded, in virtual time; nothing is called.

    \b
      aws stepfunctions get-execution-history --execution-arn ARN > history.json
      stepsmith replay history.json wildlife
    """
    from stepsmith.testing import replay as again

    found = again(history, machine_of(source), name=name, arn=arn, type=kind)
    result(str(found))
    if found.diverges:
        sys.exit(1)


@click.command()
@click.argument("history", metavar="HISTORY")
@click.argument("source", metavar="WORKFLOW|FILE")
@click.option("--name", default="recorded", show_default=True, help="The test's name, without test_.")
def record(history: str, source: str, name: str) -> None:
    """Write a test from a recorded history: its input, what its tasks answered, its way and its end.

    HISTORY is a file with the answer of 'aws stepfunctions get-execution-history' (all pages, with execution data).
    stdout is a pytest module that runs the workflow's built definition.

    \b
      stepsmith record history.json wildlife > tests/test_recorded.py
    """
    from stepsmith.testing import record as read

    machine_of(source)  # refuses what is no workflow before anything is written
    recording = read(history)
    path = Path(source)
    if path.suffix not in (".json", ".yaml", ".yml"):
        path = here().asl / f"{source}.asl.json"
        path = path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
    result(recording.test(path, name).rstrip("\n"))
    say(f"{recording.status.lower()}: {len(recording.path)} states, answers for {len(recording.mocks)} tasks")
