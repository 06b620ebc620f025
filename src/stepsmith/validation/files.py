"""Files with definitions: found in folders, read, judged.

In a folder, a definition is told by its ending and a template by what it says. A definition that a template names is
judged once, through the template, which knows its type and fills in its substitutions.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from stepsmith.diagnostics import Diagnostic
from stepsmith.diagnostics import catalogue as rules
from stepsmith.source import decode
from stepsmith.validation.judging import MachineType
from stepsmith.validation.reading import examine

DEFINITION_ENDINGS = (".asl.json", ".asl.yaml", ".asl.yml", ".asl", ".states.json")
TEMPLATE_ENDINGS = (".yaml", ".yml", ".json", ".template")
SKIPPED_FOLDERS = frozenset({"__pycache__", "node_modules", "site-packages", "venv"})
_TYPES = (b"AWS::StepFunctions::StateMachine", b"AWS::Serverless::StateMachine")


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One file: the findings, suppressed ones too, and the texts that their places are in, by file.

    ``machines`` counts the definitions. ``notes`` are sentences about what could not be looked at.
    """

    file: str
    machines: int
    diagnostics: tuple[Diagnostic, ...]
    texts: dict[str | None, str] = field(repr=False)
    notes: tuple[str, ...] = ()


def check_content(content: bytes, *, file: str, type: MachineType) -> Checked:
    """Judge the bytes of a definition or of a template. ``type`` is for definitions outside of templates."""
    text, problem = decode(content)
    found: tuple[Diagnostic, ...] = ()
    if problem is not None:
        found = (replace(rules.UNREADABLE.at("", problem=problem.message), file=file, span=problem.span),)
        if problem.fatal:
            return Checked(file=file, machines=1, diagnostics=found, texts={file: text})
    template = None
    if "Resources" in text:
        from stepsmith.validation.templates import as_template, template_definitions  # most files are no templates

        template = as_template(text, path=file)
    if template is None:
        found += examine(text, path=file, type=type)
        return Checked(file=file, machines=1, diagnostics=found, texts={file: text})
    texts: dict[str | None, str] = {file: text}
    notes = []
    machines = 0
    for one in template_definitions(template):
        found += one.diagnostics
        texts[one.file] = one.text
        if one.unknown is None:
            machines += 1
        else:
            notes.append(f"the definition of {one.resource} is not in the template ({one.unknown})")
    return Checked(file=file, machines=machines, diagnostics=found, texts=texts, notes=tuple(notes))


def check_folder(folder: Path, *, type: MachineType) -> Iterator[Checked]:
    """Judge every definition and template below the folder. Raises OSError where a file cannot be read."""
    definitions: list[tuple[Path, bytes]] = []
    named: set[str] = set()
    for file in _files(folder):
        if file.name.endswith(DEFINITION_ENDINGS):
            definitions.append((file, file.read_bytes()))
            continue
        content = file.read_bytes()
        if b"Resources" not in content or not any(name in content for name in _TYPES):
            continue
        checked = check_content(content, file=str(file), type=type)
        if checked.machines or checked.diagnostics or checked.notes:
            named.update(os.path.realpath(name) for name in checked.texts if name is not None)
            yield checked
    for file, content in definitions:
        if os.path.realpath(file) not in named:
            yield check_content(content, file=str(file), type=type)


def _files(folder: Path) -> Iterable[Path]:
    endings = (*DEFINITION_ENDINGS, *TEMPLATE_ENDINGS)
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name[:1] != "." and name not in SKIPPED_FOLDERS)
        for name in sorted(files):
            file = Path(place, name)
            if name.endswith(endings) and file.is_file():
                yield file
