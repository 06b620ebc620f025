"""deploy, status, destroy: stacks of a profile, locally and on AWS by the same path."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import click

from stepsmith.cli.terminal import coloured, here, result, result_json, say, table

profile_option = click.option("--profile", required=True, metavar="NAME", help="A file of conf/profiles: local, dev, …")
_COLOURS = {"COMPLETE": "\033[32m", "FAILED": "\033[1;31m", "IN_PROGRESS": "\033[36m"}


@click.command()
@click.argument("workflows", nargs=-1, metavar="[WORKFLOW]...")
@profile_option
@click.option("--yes", is_flag=True, help="Do not ask before a change set is executed.")
def deploy(workflows: tuple[str, ...], profile: str, yes: bool) -> None:
    """Deploy workflows: package code, then change sets for the platform's stack and each workflow's.

    The change set is shown, and executed only when you agree. What is as it should be stays untouched. Exit codes:
    1 failed and rolled back, 3 lost contact, 4 credentials or permission, 5 the stack needs a decision.
    """
    from stepsmith.configuration import load_profile
    from stepsmith.deployment.deploy import deploy as carry_out
    from stepsmith.deployment.events import Report
    from stepsmith.project import build_project

    project = here()
    chosen = load_profile(project, profile)
    built = build_project(project, workflows)
    names = ", ".join(one.name for one in built.workflows)
    where = chosen.endpoint if chosen.endpoint else f"AWS account {chosen.account}"
    say(f"deploying {names} to {where} ({chosen.region}), profile {profile}")
    report = Report(on_event=_shower(chosen.local), on_notice=say, approve=_approve if not yes else _approve_all)
    done = carry_out(built, chosen, report)
    for outcome in (done.platform, *done.workflows.values()):
        say(f"{outcome.name}: {outcome.action} in {outcome.seconds:.1f} s")
    for name, outcome in done.workflows.items():
        for output, value in sorted(outcome.outputs.items()):
            result(f"{name}  {output}  {value}")


def _shower(local: bool) -> Callable[[Any], None]:
    """Locally a resource is there at once: its beginning would only double the lines."""
    if not local:
        return _show_event

    def show(event: Any) -> None:
        if not event.status.endswith("IN_PROGRESS") or "ROLLBACK" in event.status:
            _show_event(event)

    return show


def _show_event(event: Any) -> None:
    ending = next((end for end in _COLOURS if event.status.endswith(end)), "IN_PROGRESS")
    status = f"{event.status:<20}"
    if coloured():
        status = f"{_COLOURS[ending]}{status}\033[0m"
    seconds = f"{event.seconds:6.1f} s" if event.seconds is not None else " " * 8
    said = event.reason if event.failed or "ROLLBACK" in event.status else ""
    say(f"  {seconds}  {status}  {event.type:<38}  {event.logical_id}{f'  {said}' if said else ''}")


def _show_changes(stack: str, changes: Any) -> None:
    say(f"{stack}: {len(changes)} changes")
    rows = []
    for change in changes:
        detail = change.get("ResourceChange", {})
        replaced = {"True": "replaced", "Conditional": "perhaps replaced"}.get(detail.get("Replacement", ""), "")
        rows.append(
            (detail.get("Action", ""), detail.get("ResourceType", ""), detail.get("LogicalResourceId", ""), replaced)
        )
    say(table(rows, ("action", "type", "resource", "")))


def _approve(stack: str, changes: Any) -> bool:
    _show_changes(stack, changes)
    if not sys.stdin.isatty():
        raise click.UsageError("nobody can be asked here: give --yes to execute change sets without asking")
    return click.confirm(f"execute this change set on {stack}?", err=True)


def _approve_all(stack: str, changes: Any) -> bool:
    say(f"{stack}: {len(changes)} changes")
    return True


@click.command()
@click.argument("workflows", nargs=-1, metavar="[WORKFLOW]...")
@profile_option
@click.option("--format", "style", type=click.Choice(["text", "json"]), default="text", help="How to print it.")
def status(workflows: tuple[str, ...], profile: str, style: str) -> None:
    """Show the stacks of a profile: their status, resources and outputs. Exit 1 when one is not healthy."""
    from stepsmith.configuration import load_profile
    from stepsmith.deployment.status import status as stacks_of
    from stepsmith.project import find_workflows

    project = here()
    names = [folder.name for folder in find_workflows(project, workflows)]
    stacks = stacks_of(load_profile(project, profile), names)
    if style == "json":
        result_json([_stack_json(stack) for stack in stacks])
    else:
        for stack in stacks:
            result(f"{stack.name}  {stack.status or 'not deployed'}  {stack.reason}".rstrip())
            rows = [(r.logical_id, r.type, r.status, r.physical_id) for r in stack.resources]
            if rows:
                text = table(rows, ("resource", "type", "status", "physical id"))
                result("\n".join(f"  {line}" for line in text.splitlines()))
            for name, value in sorted(stack.outputs.items()):
                result(f"  output {name} = {value}")
    if any(stack.status is not None and not stack.healthy for stack in stacks):
        sys.exit(1)


def _stack_json(stack: Any) -> dict[str, Any]:
    return {
        "name": stack.name,
        "workflow": stack.workflow,
        "status": stack.status,
        "reason": stack.reason,
        "outputs": dict(stack.outputs),
        "resources": [
            {"logicalId": r.logical_id, "type": r.type, "status": r.status, "physicalId": r.physical_id}
            for r in stack.resources
        ],
    }


@click.command()
@click.argument("workflows", nargs=-1, metavar="[WORKFLOW]...")
@profile_option
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--empty-buckets", is_flag=True, help="Delete the buckets too, with everything in them.")
@click.option("--if-running", is_flag=True, help="Say so and succeed when the local cloud is not up.")
def destroy(workflows: tuple[str, ...], profile: str, yes: bool, empty_buckets: bool, if_running: bool) -> None:
    """Delete the stacks of workflows, then the platform's when nothing needs it any more.

    Buckets and what is in them stay unless --empty-buckets is given; what stays is named.
    """
    from stepsmith.configuration import load_profile
    from stepsmith.deployment.destroy import destroy as take_away
    from stepsmith.deployment.events import Report
    from stepsmith.project import find_workflows

    project = here()
    chosen = load_profile(project, profile)
    names = [folder.name for folder in find_workflows(project, workflows)]
    if if_running and chosen.local and not _is_up(project, chosen):
        say("the local cloud is not up: nothing to destroy")
        return
    if not yes:
        if not sys.stdin.isatty():
            raise click.UsageError("nobody can be asked here: give --yes to destroy without asking")
        lost = " and their buckets with everything in them" if empty_buckets else ""
        stacks = ", ".join(chosen.stack(name) for name in names)
        click.confirm(f"delete {stacks}, then {chosen.platform_stack} if unused{lost}?", abort=True, err=True)
    report = Report(on_event=_shower(chosen.local), on_notice=say)
    done = take_away(chosen, names, report, empty_buckets=empty_buckets)
    for name in done.deleted:
        say(f"deleted {name}")
    for name in done.missing:
        say(f"{name} was not deployed")
    for bucket in done.kept_buckets:
        say(f"kept the bucket {bucket}, which no stack has now: delete it yourself, or give --empty-buckets next time")


def _is_up(project: Any, profile: Any) -> bool:
    from stepsmith.local.lifecycle import is_up

    return is_up(project, profile)
