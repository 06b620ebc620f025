"""A command's WORKFLOW|FILE argument: a workflow of the project by its name, or a definition in a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stepsmith.asl import Machine
from stepsmith.cli.terminal import here
from stepsmith.errors import ConfigurationError, DefinitionError


def machine_of(source: str) -> Machine:
    """The machine, valid. Raises DefinitionError with the findings when AWS would refuse it."""
    if _is_file(source):
        return _from_file(Path(source))
    from stepsmith.project import build_project

    return build_project(here(), (source,)).workflows[0].built.machine


def source_of(source: str) -> tuple[str, Any]:
    """The name and what ``testing.run`` runs, valid: a workflow with its resources, or the machine of a file."""
    if _is_file(source):
        return Path(source).name.partition(".")[0], _from_file(Path(source))
    from stepsmith.project import build_project

    built = build_project(here(), (source,)).workflows[0]
    return built.name, built.loaded.workflow


def _is_file(source: str) -> bool:
    return Path(source).suffix in (".json", ".yaml", ".yml")


def _from_file(path: Path) -> Machine:
    from stepsmith.asl import read
    from stepsmith.validation import has_errors, validate

    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"cannot be read: {error}", file=str(path)) from None
    findings = validate(text, path=str(path))
    machine = read(text, path=str(path)).machine
    if has_errors(findings) or machine is None:
        raise DefinitionError(f"{path} is not a definition that AWS accepts", findings)
    return machine
