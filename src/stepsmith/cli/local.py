"""local: the local cloud, up and down."""

from __future__ import annotations

import sys
from typing import Any

import click

from stepsmith.cli.terminal import here, members, result, result_json, say

profile_option = click.option(
    "--profile", default="local", show_default=True, metavar="NAME", help="The profile that names endpoint and Region."
)


@click.group()
def local() -> None:
    """The local cloud: Step Functions, CloudFormation, Lambda, Batch and more on 127.0.0.1:4566, without Docker.

    Any AWS tool can use it; it cannot reach AWS.
    """


@local.command()
@profile_option
@click.option("--foreground", is_flag=True, help="Stay in front and log to the terminal; Ctrl-C ends it.")
def up(profile: str, foreground: bool) -> None:
    """Start the local cloud, or say that it is up already."""
    from stepsmith.configuration import load_profile
    from stepsmith.local import lifecycle

    project = here()
    standing = lifecycle.up(project, load_profile(project, profile), foreground=foreground)
    if not standing.running:
        return
    already = "already " if standing.already_running else ""
    say(f"the local cloud is {already}up at {standing.endpoint} (process {standing.pid})")
    say("'stepsmith local down' stops it")


@local.command()
def down() -> None:
    """Stop the local cloud and every process that it started; what lay in it is gone."""
    from stepsmith.local import lifecycle

    say("the local cloud is down" if lifecycle.down(here()) else "the local cloud was not up")


@local.command("status")
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", help="How to print it.")
def local_status(style: str) -> None:
    """Say whether the local cloud is up, and what runs in it. Exit 1 when it is not up."""
    from stepsmith.local import lifecycle

    standing = lifecycle.status(here())
    if style == "json":
        from dataclasses import asdict

        result_json(asdict(standing))
    elif standing.running:
        result(members(_lines(standing)))
    if not standing.running:
        say("the local cloud is not up; 'stepsmith local up' starts it")
        sys.exit(1)


def _lines(standing: Any) -> dict[str, Any]:
    lines = {
        "endpoint": standing.endpoint,
        "process": standing.pid,
        "account": standing.account,
        "Region": standing.region,
        "up for": f"{standing.seconds:.0f} s" if standing.seconds is not None else "",
        "memory": f"{standing.memory_mb} MB" if standing.memory_mb is not None else "",
        "spend this month": f"{standing.spend_usd} USD",
    }
    for name, part in standing.parts.items():
        lines[name] = ", ".join(f"{k} {v}" for k, v in part.items()) if isinstance(part, dict) else part
    return {name: value for name, value in lines.items() if value != ""}


@local.command()
@click.option("--lines", type=click.IntRange(1, 10_000), default=40, show_default=True, help="How many, the last ones.")
def logs(lines: int) -> None:
    """Print the last lines of the local cloud's own log. Jobs and functions log to CloudWatch Logs, as on AWS."""
    from stepsmith.local import lifecycle

    for line in lifecycle.logs(here(), lines):
        result(line)


@local.command()
@click.argument("usd", required=False)
def spend(usd: str | None) -> None:
    """Set what Cost Explorer and Budgets say was spent this month, in US dollars; without USD, show it.

    \b
      stepsmith local spend 50      the wildlife workflow's whole budget: its guard now refuses a run
    """
    from stepsmith.local import lifecycle

    say(f"month to date: {lifecycle.spend(here(), usd)} USD")
