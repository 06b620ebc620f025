"""build, validate, explain, graph: what needs no cloud."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stepsmith.cli.terminal import coloured, here, result, say, shown
from stepsmith.errors import ConfigurationError

if TYPE_CHECKING:
    from stepsmith.diagnostics import Diagnostic

ENDINGS = (".asl.json", ".asl.yaml", ".asl.yml")


@click.command()
@click.argument("workflows", nargs=-1, metavar="[WORKFLOW]...")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 when a committed file is not what would be built.")
def build(workflows: tuple[str, ...], check: bool) -> None:
    """Build workflows: Python to asl/ and cloudformation/.

    Both are committed, so that a review shows what a change of the Python changes in AWS. Without names, all
    workflows are built.
    """
    from stepsmith.project import build_project, stale_files, write_files

    project = here()
    built = build_project(project, workflows)
    for one in built.workflows:
        for warning in one.built.warnings:
            say(f"warning: {one.name}: {warning}")
    if check:
        stale = stale_files(built)
        for path in stale:
            result(shown(path))
        if stale:
            say(f"{len(stale)} stale: run 'stepsmith build' and commit what it writes")
            sys.exit(1)
        say(f"{len(built.files)} files are what the workflows build")
        return
    written = set(write_files(built))
    for one in built.workflows:
        say(f"built {one.name}: {len(one.built.machine.states)} states")
    for path in built.files:
        result(f"{'wrote' if path in written else 'same '}  {shown(path)}")


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", help="How to print findings.")
@click.option(
    "--type", "kind", type=click.Choice(["STANDARD", "EXPRESS"]), default="STANDARD", help="The machine's type."
)
def validate(paths: tuple[str, ...], style: str, kind: str) -> None:
    """Check definitions: what AWS would refuse, and what must fail when it runs.

    PATH is a definition (JSON or YAML), a CloudFormation or SAM template with definitions in it, a folder with
    *.asl.json and *.asl.yaml files, or - for stdin. Exit 1 when there is an error. 'stepsmith explain CODE' tells
    more about a finding.
    """
    from stepsmith.diagnostics import Severity, render_json, render_text
    from stepsmith.validation import as_template, template_definitions
    from stepsmith.validation import validate as judge

    found: list[Diagnostic] = []
    texts: dict[str | None, str] = {}
    checked = 0
    for name, text in _definitions(paths):
        texts[name] = text
        template = as_template(text, path=name)
        if template is None:
            found += judge(text, path=name, type=kind)  # type: ignore[arg-type]
            checked += 1
            continue
        for one in template_definitions(template):
            if one.unknown is not None:
                say(f"{name}: the definition of {one.resource} is not in the template ({one.unknown})")
                continue
            texts[one.file] = one.text
            found += one.diagnostics
            checked += 1
    if style == "json":
        result(render_json(found))
    elif found:
        result(render_text(found, texts, colour=coloured(sys.stdout)))
    errors = sum(item.severity is Severity.ERROR for item in found)
    warnings = sum(item.severity is Severity.WARNING for item in found)
    say(f"{checked} checked: {errors} errors, {warnings} warnings" if found else f"{checked} checked: all right")
    if errors:
        codes = sorted({item.code for item in found})
        say(f"'stepsmith explain {codes[0]}' tells more")
        sys.exit(1)


def _definitions(paths: Iterable[str]) -> Iterable[tuple[str, str]]:
    for path in paths:
        if path == "-":
            yield "<stdin>", sys.stdin.read()
            continue
        place = Path(path)
        if place.is_dir():
            files = sorted(file for file in place.rglob("*") if file.name.endswith(ENDINGS))
            if not files:
                raise ConfigurationError(
                    f"there is no definition in {path}: none of {', '.join('*' + e for e in ENDINGS)}"
                )
        else:
            files = [place]
        for file in files:
            try:
                yield str(file), file.read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise ConfigurationError(f"cannot be read: {error}", file=str(file)) from None


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Print the page of one finding: what it means, a wrong and a right example. Without CODE, list them all."""
    from stepsmith.diagnostics import CATALOGUE, page

    if code is None:
        for rule in CATALOGUE.values():
            result(f"{rule.code}  {rule.severity.value:<7}  {rule.name}")
        return
    try:
        result(page(code).rstrip())
    except KeyError:
        raise click.UsageError(f"there is no finding {code!r}; 'stepsmith explain' lists them all") from None


@click.command()
@click.argument("source", metavar="WORKFLOW|FILE")
def graph(source: str) -> None:
    """Draw a workflow as a Mermaid flowchart, which GitHub and many editors show as a picture."""
    from stepsmith.cli.sources import machine_of
    from stepsmith.graph import mermaid

    result(mermaid(machine_of(source)))
