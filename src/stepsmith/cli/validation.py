"""validate: definitions and templates to findings, in the form that people, programs or CI read."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from stepsmith.cli.terminal import coloured, here, result, say, shown
from stepsmith.errors import ConfigurationError

if TYPE_CHECKING:
    from stepsmith.diagnostics import Diagnostic
    from stepsmith.validation import Checked, MachineType

FORMATS = ("text", "json", "sarif", "junit", "github")


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--format", "style", type=click.Choice(FORMATS), default="text", help="How to print findings.")
@click.option(
    "--type",
    "kind",
    type=click.Choice(["STANDARD", "EXPRESS"]),
    default="STANDARD",
    help="The type of machines; a template says it itself.",
)
@click.option(
    "--ignore",
    "ignored",
    multiple=True,
    metavar="CODE=REASON",
    help="Ignore a finding, for this reason. May be given several times.",
)
@click.option("--path", "name", metavar="NAME", help="The name of what comes from stdin, for messages and its ending.")
def validate(paths: tuple[str, ...], style: str, kind: MachineType, ignored: tuple[str, ...], name: str | None) -> None:
    """Check definitions: what AWS would refuse, and what must fail when it runs.

    PATH is a definition (JSON or YAML), a CloudFormation or SAM template with state machines in it, a folder that is
    searched for both, a workflow of this project by its name, or - for stdin. Exit 1 when there is an error.
    'stepsmith explain CODE' tells more about a finding; docs/validation.md tells how to ignore one.
    """
    if name is not None and "-" not in paths:
        raise click.UsageError("--path names what comes from stdin: it goes with PATH -")
    reasons = dict(_reason(written) for written in ignored)
    checked = list(_checked(paths, kind, name or "<stdin>"))
    for one in checked:
        for note in one.notes:
            say(f"{one.file}: {note}")
    found = [item for one in checked for item in one.diagnostics]
    if reasons:
        found = _ignore(found, reasons)
    _print(found, checked, style)
    _sum_up(found, checked)


def _print(found: Sequence[Diagnostic], checked: Sequence[Checked], style: str) -> None:
    kept = [item for item in found if item.suppression is None]
    if style == "text":
        from stepsmith.diagnostics import render_text

        texts = {file: text for one in checked for file, text in one.texts.items()}
        if kept:
            result(render_text(kept, texts, colour=coloured(sys.stdout)))
    elif style == "json":
        from stepsmith.diagnostics import render_json

        result(render_json(kept))
    elif style == "github":
        from stepsmith.diagnostics.reports.github import render_github

        if kept:
            result(render_github([replace(item, file=item.file and shown(Path(item.file))) for item in kept]))
    elif style == "junit":
        from stepsmith.diagnostics.reports.junit import render_junit

        result(render_junit(found, [one.file for one in checked]))
    else:
        from importlib.metadata import version

        from stepsmith.diagnostics.reports.sarif import render_sarif

        result(render_sarif(found, version=version("stepsmith"), folder=Path.cwd()))


def _sum_up(found: Sequence[Diagnostic], checked: Sequence[Checked]) -> None:
    from stepsmith.diagnostics import Severity

    kept = [item for item in found if item.suppression is None]
    errors = [item for item in kept if item.severity is Severity.ERROR]
    warnings = sum(item.severity is Severity.WARNING for item in kept)
    machines = sum(one.machines for one in checked)
    said = [_count(len(errors), "error"), _count(warnings, "warning")] if kept else ["all right"]
    if len(kept) < len(found):
        said.append(f"{len(found) - len(kept)} ignored")
    say(f"{machines} checked: {', '.join(said)}")
    if errors:
        say(f"'stepsmith explain {min(item.code for item in errors)}' tells more")
        sys.exit(1)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _checked(paths: Sequence[str], kind: MachineType, stdin: str) -> Iterator[Checked]:
    """Each file once, however often it is named."""
    from stepsmith.validation import check_content, check_folder

    seen: set[str] = set()
    for path in paths:
        if path == "-":
            if stdin in seen:
                continue
            seen.add(stdin)
            yield check_content(sys.stdin.buffer.read(), file=stdin, type=kind)
            continue
        place = Path(path)
        try:
            if place.is_dir():
                found: Iterator[Checked] = check_folder(place, type=kind)
            elif place.exists() or place.suffix or place.name != path:
                found = iter((check_content(place.read_bytes(), file=path, type=kind),))
            else:
                found = iter((_workflow(path, kind),))
            empty = True
            for one in found:
                empty = False
                if one.file not in seen:
                    seen.add(one.file)
                    yield one
        except OSError as error:
            raise ConfigurationError(
                f"cannot be read: {error.strerror or error}", file=str(error.filename or path)
            ) from None
        except ValueError as error:  # a path with a NUL in it
            raise ConfigurationError(f"cannot be read: {error}", file=repr(path)) from None
        if empty:
            raise ConfigurationError(
                f"there is nothing to validate in {path}: no *.asl.json, *.asl.yaml, *.asl or *.states.json, "
                "and no template with a state machine"
            )


def _workflow(name: str, kind: MachineType) -> Checked:
    """What a workflow of the project builds now."""
    from stepsmith.validation import check_content

    try:
        project = here()
    except ConfigurationError:
        raise ConfigurationError(f"{name}: no such file, and no project here with a workflow of that name") from None
    from stepsmith.project import build_project

    text = build_project(project, (name,)).workflows[0].definition_text
    return check_content(text.encode("utf-8"), file=shown(project.asl / f"{name}.asl.json"), type=kind)


def _reason(written: str) -> tuple[str, str]:
    from stepsmith.validation import code_problem

    code, separator, reason = (part.strip() for part in written.partition("="))
    if not separator or not reason:
        raise click.UsageError(f"--ignore takes CODE=REASON, found {written!r}: a reason is required")
    problem = code_problem(code)
    if problem is not None:
        raise click.UsageError(f"--ignore {written}: {problem}")
    return code, reason


def _ignore(found: Sequence[Diagnostic], reasons: dict[str, str]) -> list[Diagnostic]:
    """The findings, those ignored by option marked; then one for each option that changes nothing."""
    from stepsmith.diagnostics import Suppression
    from stepsmith.diagnostics.catalogue import UNUSED_SUPPRESSION
    from stepsmith.validation import unused_suppression

    marked = []
    used = set()
    for item in found:
        if item.code in reasons and item.suppression is None and not item.refused:
            used.add(item.code)
            item = replace(item, suppression=Suppression(reasons[item.code], "command line"))
        marked.append(item)
    for code in reasons:
        if code not in used:
            problem = unused_suppression(code, refused=any(item.code == code and item.refused for item in found))
            marked.append(UNUSED_SUPPRESSION.at("", problem=f"--ignore {code}: {problem}"))
    return marked
