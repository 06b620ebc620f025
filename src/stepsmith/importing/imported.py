"""``import_definition``: a definition of any origin as a workflow that can be built, changed and used as a step."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from stepsmith import asl
from stepsmith.authoring import Built, Step, Workflow
from stepsmith.authoring.plain import meaning
from stepsmith.errors import ConfigurationError, DefinitionError
from stepsmith.importing import changes
from stepsmith.importing.definition import Faithful, faithful
from stepsmith.importing.names import identifier
from stepsmith.importing.source import Remark

__all__ = ["Imported", "import_definition"]


@dataclass(frozen=True)
class Imported:
    """A definition as it was read or changed. Changes give a new one; the definition itself is never touched.

    ``build()`` builds exactly this definition, ``source`` is the Python that does, ``step()`` stands in a workflow.
    """

    definition: Mapping[str, Any]
    name: str
    title: str = ""

    @cached_property
    def _faithful(self) -> Faithful:
        title = self.title or f"{self.name}, imported."
        return faithful(dict(self.definition), name=self.name, title=title)

    @property
    def workflow(self) -> Workflow[Any]:
        return self._faithful.workflow

    @property
    def source(self) -> str:
        """A Python module with a function ``@workflow`` named after ``name``."""
        return self._faithful.source.code

    @property
    def states(self) -> int:
        """How many states it has, those of branches and processors included."""
        return self._faithful.source.states

    @property
    def raw(self) -> tuple[Remark, ...]:
        """The states that no constructor writes, and why."""
        return tuple(self._faithful.source.raw)

    @property
    def texts(self) -> tuple[Remark, ...]:
        """The expressions that no operator writes, each with its state and the reason."""
        return tuple(self._faithful.source.texts)

    @property
    def text(self) -> str:
        """The definition's text."""
        return json.dumps(self.definition, indent=2, ensure_ascii=False) + "\n"

    def build(self) -> Built:
        return self.workflow.build()

    def step(self) -> Step:
        """Its states as a step of another workflow: its input is that of the first, its open ends join what follows.

        A JSONPath definition needs a workflow with ``query_language="JSONPath"``, or None, around it.
        """
        language = self.definition.get("QueryLanguage", "JSONPath")
        with meaning("JSONPath" if language == "JSONPath" else "JSONata"):
            return self.workflow.function()

    def replace(self, state: str, step: Step) -> Imported:
        """Another step in place of a state; its open ends lead to where the state did."""
        return self._changed(changes.replaced(dict(self.definition), state, step))

    def insert_after(self, state: str, step: Step) -> Imported:
        """A step between a state and what follows it."""
        return self._changed(changes.inserted(dict(self.definition), state, step))

    def remove(self, state: str) -> Imported:
        """What led to the state leads to what followed it."""
        return self._changed(changes.removed(dict(self.definition), state))

    def rename(self, state: str, to: str) -> Imported:
        """Another name, in every transition too; a name inside of an expression is left as it is."""
        return self._changed(changes.renamed(dict(self.definition), state, to))

    def _changed(self, definition: Mapping[str, Any]) -> Imported:
        return replace(self, definition=definition)


def import_definition(
    source: str | Path | asl.Machine | Mapping[str, Any], *, name: str | None = None, resource: str | None = None
) -> Imported:
    """A definition from a file (a Path), from its text (JSON or YAML), from JSON that is read already, or a model.

    In a CloudFormation or SAM template the state machine is ``resource``, its logical id, or the only one there is;
    values known only once deployed become ``${Name}``. Raises DefinitionError, with the findings, for what cannot be
    read, and ConfigurationError for a file that cannot.
    """
    if isinstance(source, asl.Machine):
        return _imported(asl.write(source), name or "imported", "")
    if isinstance(source, Mapping):
        reading = asl.read_value(dict(source))
        return _imported(_definition(reading), name or "imported", "")
    path = source if isinstance(source, Path) else None
    text = _text(source) if isinstance(source, Path) else source
    stem = name or (identifier(path.name.partition(".")[0]) if path is not None else "") or "imported"
    title = f"{path.name}, imported by stepsmith." if path is not None else ""
    from stepsmith.validation.templates import as_template, template_definitions  # most files are no templates

    template = as_template(text, path=str(path) if path is not None else None) if "Resources" in text else None
    if template is None:
        if resource is not None:
            raise DefinitionError(f"#{resource}: the file is no template; without # it is read as a definition")
        return _imported(_definition(asl.read(text, path=str(path) if path is not None else None)), stem, title)
    found = {one.resource: one for one in template_definitions(template)}
    if not found:
        raise DefinitionError("there is no state machine in the template")
    if resource is None and len(found) > 1:
        raise DefinitionError(f"there are {len(found)} state machines in the template: add #{', #'.join(found)}")
    chosen = found.get(resource or next(iter(found)))
    if chosen is None:
        raise DefinitionError(f"there is no state machine {resource!r} in the template; it has {', '.join(found)}")
    if chosen.machine is None:
        reason = chosen.unknown or "it cannot be read"
        raise DefinitionError(
            f"the definition of {chosen.resource} is not in the template: {reason}", chosen.diagnostics
        )
    return _imported(asl.write(chosen.machine), name or identifier(chosen.resource) or stem, title)


def _text(path: Path) -> str:
    from stepsmith.source import decode

    try:
        text, problem = decode(path.read_bytes())
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise ConfigurationError(f"cannot be read: {reason or error}", file=str(path)) from None
    if problem is not None and problem.fatal:
        raise DefinitionError(f"{path} is not text: {problem.message}")
    return text


def _definition(reading: asl.Reading) -> dict[str, Any]:
    machine = reading.machine
    if machine is None or not machine.states or machine.start_at not in machine.states:
        raise DefinitionError("this is no definition that can be imported", reading.diagnostics)
    return asl.write(machine)


def _imported(definition: Mapping[str, Any], name: str, title: str) -> Imported:
    return Imported(definition, name, title)
