"""Changes of a definition, each as a new one: a state replaced, put in, taken out, renamed. Transitions follow."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from stepsmith import asl
from stepsmith.authoring import Workflow
from stepsmith.authoring.building import build
from stepsmith.authoring.definition import Options
from stepsmith.authoring.location import here
from stepsmith.authoring.placement import Placement
from stepsmith.authoring.steps import Step
from stepsmith.diagnostics import nearest
from stepsmith.errors import DefinitionError
from stepsmith.plain import Succeed

Definition: TypeAlias = dict[str, Any]
_JOINT = "what follows (stepsmith)"


def replaced(definition: Definition, name: str, step: Step) -> Definition:
    """What led to the state leads to the step, whose open ends lead on to where the state did."""
    changed = copy.deepcopy(definition)
    scope = _scope_of(changed, name)
    state = scope["States"][name]
    start, states, is_open = _built(step, changed)
    if is_open and state["Type"] == "Choice":
        raise DefinitionError(
            f"{name} is a Choice, which leads to several states: end the step, with a Choice or a Fail"
        )
    _refuse_taken(states, {other for other in _names(changed) if other != name})
    _lead(scope, name, start)
    members: Definition = {}
    for other, written in scope["States"].items():
        members |= states if other == name else {other: written}
    scope["States"] = members
    _join(scope, state.get("Next"), start)
    return changed


def inserted(definition: Definition, name: str, step: Step) -> Definition:
    """The step after the state, and then what followed it."""
    changed = copy.deepcopy(definition)
    scope = _scope_of(changed, name)
    state = scope["States"][name]
    if "Next" not in state and not state.get("End"):
        raise DefinitionError(f"nothing follows {name}, a {state['Type']}: insert after a state with Next or End")
    start, states, _ = _built(step, changed)
    _refuse_taken(states, set(_names(changed)))
    following = state.pop("Next", None)
    state.pop("End", None)
    state["Next"] = start
    members: Definition = {}
    for other, written in scope["States"].items():
        members |= {other: written} | (states if other == name else {})
    scope["States"] = members
    _join(scope, following, start)
    return changed


def removed(definition: Definition, name: str) -> Definition:
    """Without the state: what led to it leads to what followed it."""
    changed = copy.deepcopy(definition)
    scope = _scope_of(changed, name)
    state = scope["States"].pop(name)
    following = state.get("Next")
    if state["Type"] == "Choice":
        raise DefinitionError(f"{name} is a Choice, which leads to several states: replace it by one of them")
    if not scope["States"]:
        raise DefinitionError(f"{name} is the only state of its scope")
    if following == name:
        raise DefinitionError(f"{name} follows itself")
    if following is None:
        if scope["StartAt"] == name:
            raise DefinitionError(f"{name} is where its scope starts, and nothing follows it")
        _end(scope, name)
    else:
        _lead(scope, name, following)
    return changed


def renamed(definition: Definition, name: str, to: str) -> Definition:
    changed = copy.deepcopy(definition)
    scope = _scope_of(changed, name)
    _refuse_taken({to: None}, set(_names(changed)) - {name})
    if not 1 <= len(to) <= 80:
        raise DefinitionError(f"a state's name has 1 to 80 characters, {to!r} has {len(to)}")
    scope["States"] = {to if other == name else other: state for other, state in scope["States"].items()}
    _lead(scope, name, to)
    return changed


# Scopes and transitions ----------------------------------------------------------------------------------------------


def _scopes(machine: Definition) -> Iterator[Definition]:
    yield machine
    for state in machine["States"].values():
        if isinstance(state, dict):
            for inner in (*(state.get("Branches") or ()), state.get("ItemProcessor"), state.get("Iterator")):
                if isinstance(inner, dict) and isinstance(inner.get("States"), dict):
                    yield from _scopes(inner)


def _names(definition: Definition) -> Iterator[str]:
    for scope in _scopes(definition):
        yield from scope["States"]


def _scope_of(definition: Definition, name: str) -> Definition:
    for scope in _scopes(definition):
        if name in scope["States"]:
            if not isinstance(scope["States"][name], dict):
                raise DefinitionError(f"{name} is no state that could be read")
            return scope
    meant = nearest(name, list(_names(definition)))
    raise DefinitionError(f"there is no state {name!r}" + (f"; did you mean {meant!r}?" if meant else ""))


def _refuse_taken(states: Mapping[str, object], taken: set[str]) -> None:
    twice = sorted(states.keys() & taken)
    if twice:
        raise DefinitionError(f"there is a state {twice[0]!r} already; names are unique over the whole definition")


def _transitions(scope: Definition) -> Iterator[tuple[Definition, str]]:
    """Every object with a transition, and the member in which it is."""
    for state in scope["States"].values():
        if not isinstance(state, dict):
            continue
        for owner in (state, *(state.get("Choices") or ()), *(state.get("Catch") or ())):
            if isinstance(owner, dict) and "Next" in owner:
                yield owner, "Next"
        if "Default" in state:
            yield state, "Default"


def _lead(scope: Definition, name: str, to: str) -> None:
    if scope["StartAt"] == name:
        scope["StartAt"] = to
    for owner, member in _transitions(scope):
        if owner[member] == name:
            owner[member] = to


def _end(scope: Definition, name: str) -> None:
    """What leads to ``name`` ends here; a rule or a catcher, which cannot, leads to a Succeed."""
    done: str | None = None
    for owner, member in list(_transitions(scope)):
        if owner[member] != name:
            continue
        if "Type" in owner and member == "Next":
            del owner["Next"]
            owner["End"] = True
        else:
            done = owner[member] = done or _free("Done", set(scope["States"]))
    if done is not None:
        scope["States"][done] = {"Type": "Succeed"}


def _free(name: str, taken: set[str]) -> str:
    number = 1
    found = name
    while found in taken:
        number += 1
        found = f"{name} ({number})"
    return found


def _join(scope: Definition, following: str | None, start: str) -> None:
    """Open ends of a step were joined to a joint; now they lead on."""
    if following is None:
        _end(scope, _JOINT)
    else:
        _lead(scope, _JOINT, following if following in scope["States"] else start)


def _built(step: Step, definition: Definition) -> tuple[str, Definition, bool]:
    """A step as states, its open ends leading to a joint that is not one of them."""
    with build():
        is_open = Placement(step).top.is_open
    function: Callable[[], Step] = (lambda: step >> Succeed(_JOINT)) if is_open else (lambda: step)
    options = Options(query_language=definition.get("QueryLanguage"))
    machine = asl.write(Workflow("step", function, options, here(), {}).build().machine)
    states = machine["States"]
    states.pop(_JOINT, None)
    return machine["StartAt"], states, is_open
