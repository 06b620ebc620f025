"""import: a definition as the Python that builds exactly it."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stepsmith.cli.terminal import result, say, shown, write_file
from stepsmith.errors import ConfigurationError

if TYPE_CHECKING:
    from stepsmith.importing import Imported, Remark


@click.command("import")
@click.argument("source", metavar="FILE[#RESOURCE]")
@click.option("--output", "-o", metavar="FILE", help="Write there instead of to stdout.")
@click.option("--force", is_flag=True, help="Write over a file that holds something else.")
@click.option("--name", metavar="NAME", help="The workflow's name; else it is taken from the file's.")
def import_(source: str, output: str | None, force: bool, name: str | None) -> None:
    """Turn a definition into Python that builds exactly it.

    FILE is a definition (JSON or YAML) in JSONPath or JSONata, a CloudFormation or SAM template, or - for stdin. Of
    several state machines in a template, #RESOURCE names one by its logical id. What no constructor or operator can
    write stays JSON or JSONata in the Python, with the reason in a comment above it. docs/importing.md tells more.

    \b
      stepsmith import order.asl.json -o workflows/order/workflow.py
      stepsmith import template.yaml#OrderMachine --name order
    """
    from stepsmith.importing import import_definition

    file, _, resource = source.partition("#")
    given = sys.stdin.buffer.read().decode("utf-8", "replace") if file == "-" else Path(file)
    imported = import_definition(given, name=name, resource=resource or None)
    code = imported.source
    if output is None:
        result(code.rstrip("\n"))
    else:
        place = Path(output)
        # What was imported before may have been worked on since: Python is a source, not something made again.
        if place.is_file() and not force and place.read_text("utf-8", errors="replace") != code:
            raise ConfigurationError("is there already, with other text; name another, or add --force", file=output)
        write_file(place, code)
        result(shown(place))
    _sum_up(imported)


def _sum_up(imported: Imported) -> None:
    say(f"{imported.name}: {_count(imported.states, 'state')}, {_told(imported.raw)} as JSON")
    for remark in imported.raw:
        say(f"  {remark.state}: {remark.reason}")
    if imported.texts:
        say(f"{_count(len(imported.texts), 'expression')} as JSONata:")
        for reason, number in Counter(remark.reason for remark in imported.texts).most_common():
            states = ", ".join(dict.fromkeys(remark.state for remark in imported.texts if remark.reason == reason))
            say(f"  {number} because {reason}: {states}")
    from stepsmith.diagnostics import Severity
    from stepsmith.validation import validate

    errors = [item for item in validate(imported.text) if item.severity is Severity.ERROR]
    if errors:
        say(f"AWS would refuse this definition: {_count(len(errors), 'error')}; 'stepsmith validate' shows them")


def _told(remarks: Sequence[Remark]) -> str:
    return str(len(remarks)) if remarks else "none"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
