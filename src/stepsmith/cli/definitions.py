"""build, explain, graph: what needs no cloud."""

from __future__ import annotations

import sys

import click

from stepsmith.cli.terminal import here, result, say, shown


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
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Print the page of one finding: what it means, a wrong and a right example. Without CODE, list them all."""
    from stepsmith.diagnostics import CATALOGUE, nearest, page

    if code is None:
        for rule in CATALOGUE.values():
            result(f"{rule.code}  {rule.severity.value:<7}  {rule.name}")
        return
    by_name = {rule.name: rule.code for rule in CATALOGUE.values()}
    known = {**{code: code for code in CATALOGUE}, **by_name}
    found = known.get(code.upper()) or known.get(code.lower())
    if found is None:
        guess = nearest(code, known)
        more = f"did you mean {guess}?" if guess else "'stepsmith explain' lists them all"
        raise click.UsageError(f"there is no finding {code!r}; {more}")
    result(page(found).rstrip())
