"""init: a new project."""

from __future__ import annotations

from pathlib import Path

import click

from stepsmith.cli.terminal import result, say, shown


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", metavar="NAME", help="The project's name, which begins those of its stacks. Default: FOLDER's.")
def init(folder: Path, name: str | None) -> None:
    """Make a project in an empty folder: a workflow, its function, a job, tests, profiles, a Makefile, CI.

    What is written deploys to the local cloud with 'make deploy-local' and is tested with 'make test'. A folder that
    holds something is left as it is.
    """
    from stepsmith.project.starter import start_project

    written = start_project(folder, name)
    for path in written:
        result(shown(path))
    say(f"made a project of {len(written)} files; next: cd {shown(folder)}, make deploy-local, make test")
