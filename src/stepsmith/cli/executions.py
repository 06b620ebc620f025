"""executions: start, watch, stop, redrive, list and look into the runs of a deployed workflow."""

from __future__ import annotations

import sys
import time
from typing import Any

import click

from stepsmith.cli.terminal import here, read_json, result, result_json, say, table
from stepsmith.cli.watching import watch_execution

profile_option = click.option("--profile", default="local", show_default=True, help="A file of conf/profiles.")
name_option = click.option("--name", help="The execution's name; without it, the newest one.")


def connected(profile: str) -> Any:
    """The connection of a profile of this project."""
    from stepsmith.configuration import load_profile
    from stepsmith.deployment.connection import connect

    return connect(load_profile(here(), profile))


@click.group()
def executions() -> None:
    """Start a deployed workflow, watch it, stop or redrive a run, list its runs, read their histories."""


@executions.command()
@click.argument("workflow")
@profile_option
@click.option("--input", "input_text", metavar="JSON|@FILE", help="The input; without it, {}.")
@click.option("--sample", is_flag=True, help="Upload the workflow's sample and start with its input.")
@click.option("--name", help="A name for the execution, unique for 90 days; without it, one is made.")
@click.option("--detach", is_flag=True, help="Start it, print its ARN, do not watch.")
def start(workflow: str, profile: str, input_text: str | None, sample: bool, name: str | None, detach: bool) -> None:
    """Start WORKFLOW and watch it until it ends. Exit 1 when it does not succeed.

    \b
      stepsmith executions start wildlife --sample
      stepsmith executions start wildlife --input '{"prefix": "incoming/2026-11/"}' --profile dev
    """
    from stepsmith.deployment import executions as runs
    from stepsmith.deployment import samples

    if sample and input_text is not None:
        raise click.UsageError("--sample brings its own input: give one of --sample and --input")
    connection = connected(profile)
    value: Any = {} if input_text is None else read_json(input_text, option="--input")
    if sample:
        from stepsmith.project import find_workflows

        (folder,) = find_workflows(here(), (workflow,))
        loaded = samples.load_sample(folder.path)
        outputs = runs.stack_outputs(connection, connection.profile.stack(workflow))
        samples.upload_sample(connection, loaded, outputs, say)
        value = loaded.input
    arn = runs.start(connection, workflow, value, name)
    if detach:
        result(arn)
        say(f"'stepsmith executions watch {workflow} --profile {profile}' follows it")
        return
    sys.exit(0 if watch_execution(connection, workflow, arn) else 1)


@executions.command()
@click.argument("workflow")
@profile_option
@name_option
def watch(workflow: str, profile: str, name: str | None) -> None:
    """Follow an execution of WORKFLOW until it ends, from its beginning."""
    from stepsmith.deployment import executions as runs

    connection = connected(profile)
    sys.exit(0 if watch_execution(connection, workflow, runs.find(connection, workflow, name)) else 1)


@executions.command()
@click.argument("workflow")
@profile_option
@name_option
@click.option("--cause", help="Why, for the history.")
def stop(workflow: str, profile: str, name: str | None, cause: str | None) -> None:
    """Stop an execution of WORKFLOW: the newest one, or the one with --name. Its jobs are ended."""
    from stepsmith.deployment import executions as runs

    connection = connected(profile)
    arn = runs.find(connection, workflow, name)
    runs.stop(connection, arn, cause)
    result(arn)
    say(f"{runs.describe(connection, arn).status.lower()}")


@executions.command()
@click.argument("workflow")
@profile_option
@name_option
@click.option("--detach", is_flag=True, help="Redrive it, print its ARN, do not watch.")
def redrive(workflow: str, profile: str, name: str | None, detach: bool) -> None:
    """Run a failed execution of WORKFLOW on from where it stopped, and watch it.

    It is the newest one, or the one with --name. What succeeded is not run again; the definition is the one it was
    started with. Exit 1 when it does not succeed.
    """
    from stepsmith.deployment import executions as runs

    connection = connected(profile)
    arn = runs.find(connection, workflow, name)
    runs.redrive(connection, arn)
    if detach:
        result(arn)
        say(f"'stepsmith executions watch {workflow} --profile {profile}' follows it")
        return
    sys.exit(0 if watch_execution(connection, workflow, arn) else 1)


@executions.command("list")
@click.argument("workflow")
@profile_option
@click.option("--most", type=click.IntRange(1, 1000), default=20, show_default=True, help="How many, newest first.")
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text")
def list_executions(workflow: str, profile: str, most: int, style: str) -> None:
    """List the newest executions of WORKFLOW."""
    from stepsmith.deployment import executions as runs

    found = runs.recent(connected(profile), workflow, most)
    if style == "json":
        result_json([{"name": run.name, "arn": run.arn, "status": run.status, "started": run.started} for run in found])
        return
    if not found:
        say(f"{workflow} has no execution yet")
        return
    rows = []
    for run in found:
        end = run.stopped.timestamp() if run.stopped else time.time()
        started = run.started.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        rows.append((run.name, run.status, started, f"{end - run.started.timestamp():.1f} s"))
    result(table(rows, ("name", "status", "started", "duration")))


@executions.command()
@click.argument("workflow")
@profile_option
@name_option
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text")
def history(workflow: str, profile: str, name: str | None, style: str) -> None:
    """Print the events of an execution: the newest one, or the one with --name."""
    from stepsmith.deployment import executions as runs
    from stepsmith.history import to_api

    connection = connected(profile)
    events = runs.history(connection, runs.find(connection, workflow, name))
    if style == "json":
        result_json([to_api(event) for event in events])
        return
    first = events[0].timestamp if events else 0.0
    rows = []
    for event in events:
        details = event.details
        words = [str(details[key]) for key in ("name", "resource", "mapRunArn", "error", "cause") if details.get(key)]
        text = " · ".join(words)
        rows.append((str(event.id), f"{event.timestamp - first:.2f} s", event.type, text[:100]))
    result(table(rows, ("id", "after", "type", "")))
