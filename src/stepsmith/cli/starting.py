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
    from importlib.metadata import distribution

    from stepsmith.project.starter import requirement, start_project

    written = start_project(folder, name)
    for path in written:
        result(shown(path))
    needed = requirement(distribution("stepsmith").read_text("direct_url.json"))
    if " @ file:" in needed:
        say(f"requirements.txt says {needed}, where this stepsmith came from; CI needs an address that it can reach")
    say(f"made a project of {len(written)} files; next: cd {shown(folder)}, make deploy-local, make test")
