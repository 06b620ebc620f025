"""A definition made into Python that builds exactly it: written, run, compared, and where it differs written anew."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from stepsmith import asl
from stepsmith.asl.fields import MACHINE
from stepsmith.authoring import Workflow
from stepsmith.errors import DefinitionError, StepsmithError
from stepsmith.importing.source import Place, Source, write

_ROUNDS = 8


@dataclass(frozen=True, slots=True)
class Faithful:
    """``workflow`` is what the source builds; it builds the definition that was read."""

    source: Source
    workflow: Workflow[Any]


def faithful(definition: Mapping[str, Any], *, name: str, title: str) -> Faithful:
    """The source of a definition, proven to build it."""
    _check(definition)
    verbatim: dict[Place, str] = {}
    for _ in range(_ROUNDS):
        source = write(definition, name=name, title=title, verbatim=verbatim)
        workflow = load(source)
        try:
            found = dict(_differences(definition, asl.write(workflow.build().machine), (), verbatim))
        except StepsmithError as error:
            found = {(state,): f"the SDK refuses the workflow: {error}" for state in definition["States"]}
            if not found.keys() - verbatim.keys():
                raise
        if not found:
            return Faithful(source, workflow)
        if not found.keys() - verbatim.keys():
            break
        verbatim |= {place: why for place, why in found.items() if place not in verbatim}
    places = ", ".join(" > ".join(place) for place in verbatim)
    raise DefinitionError(f"no Python builds exactly this definition: {places} would differ")


def load(source: Source) -> Workflow[Any]:
    """Run the module and take its workflow."""
    names: dict[str, Any] = {"__name__": "imported_workflow"}
    exec(compile(source.code, f"<import of {source.function}>", "exec"), names)  # text that we wrote ourselves
    workflow: Workflow[Any] = names[source.function]
    return workflow


def _check(definition: Mapping[str, Any]) -> None:
    unknown = [name for name in definition if name not in MACHINE.by_name]
    if unknown:
        raise DefinitionError(
            f"{unknown[0]} is no member of a definition, and @workflow has no option for it; remove it"
        )
    start = definition.get("StartAt")
    if start not in definition["States"]:
        raise DefinitionError(f"StartAt is {start!r}, which is none of the states")
    for member, kinds in (("Comment", str), ("TimeoutSeconds", (int, str)), ("Version", str), ("QueryLanguage", str)):
        if member in definition and not isinstance(definition[member], kinds):
            raise DefinitionError(f"{member} is {definition[member]!r}, which @workflow cannot take")


def same(first: object, second: object) -> bool:
    """Whether two JSON values are equal: ``1`` is not ``true``, the order of members is nothing."""
    return json.dumps(first, sort_keys=True) == json.dumps(second, sort_keys=True)


def _differences(
    wanted: Mapping[str, Any], built: Mapping[str, Any], place: Place, verbatim: Mapping[Place, str]
) -> dict[Place, str]:
    """The states that are not built as they are wanted; of a state with states inside, those inside if it is they."""
    found: dict[Place, str] = {}
    states = built["States"]
    for name, state in wanted["States"].items():
        here = (*place, name)
        if name in states and same(state, states[name]):
            continue
        inner = _inner(state) if here not in verbatim else []
        counterpart = _inner(states.get(name)) if inner else []
        deeper: dict[Place, str] = {}
        if len(inner) == len(counterpart):
            for index, (one, other) in enumerate(zip(inner, counterpart, strict=True)):
                deeper |= _differences(one, other, (*here, str(index)), verbatim)
        # A state that differs although it is verbatim is renamed, or the like: the one around it must be.
        if deeper and not deeper.keys() & verbatim.keys():
            found |= deeper
        else:
            found[here] = "its constructor writes it in another way"
    return found


def _inner(state: object) -> list[Mapping[str, Any]]:
    if not isinstance(state, Mapping):
        return []
    branches = state.get("Branches")
    machines = [*(branches if isinstance(branches, list) else []), state.get("ItemProcessor"), state.get("Iterator")]
    return [
        machine for machine in machines if isinstance(machine, Mapping) and isinstance(machine.get("States"), Mapping)
    ]
