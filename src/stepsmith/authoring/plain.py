"""States of the language as they are: every member written by the author, nothing derived.

``stepsmith.plain`` has their constructors. They stand in a workflow as any other state does, joined by ``>>``; only
their data flow is their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from stepsmith.asl.model import Json, Machine, Path, QueryLanguage, State
from stepsmith.authoring.building import is_marked, made
from stepsmith.authoring.location import here, refuse
from stepsmith.authoring.nodes import Dynamic, Identity
from stepsmith.authoring.steps import Catching, Step
from stepsmith.authoring.values import Template, concatenation

ONWARD = frozenset(("Task", "Pass", "Wait", "Parallel", "Map"))
"""The types of states that lead on."""

# Inside, a plain state means this language, whatever the workflow around it declares.
_meant: ContextVar[QueryLanguage | None] = ContextVar("meant", default=None)


@dataclass(frozen=True, slots=True)
class Branch:
    """The states of a branch or a processor; ``members`` are its Comment and its ProcessorConfig."""

    step: Step
    members: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class PlainRule:
    members: Mapping[str, Template]
    then: Step


@dataclass(frozen=True, slots=True)
class PlainCatcher:
    errors: tuple[str, ...]
    members: Mapping[str, Template]
    then: Step


@dataclass(frozen=True, slots=True, eq=False, init=False)
class PlainState(Catching):
    """``members`` are all but transitions and machines; ``holder`` is the member in which ``branches`` are written.

    ``is_final``: nothing that comes next is joined to it. A verbatim state has its transitions in ``members``.
    """

    type: str
    members: Mapping[str, Template]
    language: QueryLanguage | None
    branches: tuple[Branch, ...]
    holder: str
    rules: tuple[PlainRule, ...]
    default: Step | None
    catchers: tuple[PlainCatcher, ...]
    is_final: bool
    is_verbatim: bool

    def __init__(
        self,
        name: str,
        type: str,
        members: Mapping[str, Template],
        *,
        branches: tuple[Branch, ...] = (),
        holder: str = "",
        rules: tuple[PlainRule, ...] = (),
        default: Step | None = None,
        catchers: tuple[PlainCatcher, ...] = (),
        end: bool = False,
        is_verbatim: bool = False,
    ) -> None:
        # Any name is kept, as any member is: what AWS refuses of a plain state is for the validator to find.
        values: dict[str, object] = {
            "identity": made(Identity(name, here())),
            "type": type,
            "members": members,
            "language": _meant.get(),
            "branches": branches,
            "holder": holder,
            "rules": rules,
            "default": default,
            "catchers": catchers,
            "is_final": end or is_verbatim or type not in ONWARD,
            "is_verbatim": is_verbatim,
            "retry": (),
            "guards": (),
        }
        for attribute, value in values.items():
            object.__setattr__(self, attribute, value)


@contextmanager
def meaning(language: QueryLanguage) -> Iterator[None]:
    """Plain states made inside are in this language and declare it where their workflow has another."""
    token = _meant.set(language)
    try:
        yield
    finally:
        _meant.reset(token)


def held(value: object) -> Template:
    """The value as a plain state holds it: texts are what they are, and the member of a path becomes ``name.$``."""
    if isinstance(value, Dynamic):
        return value._node
    if isinstance(value, str):
        return concatenation(value) if is_marked(value) else value
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, Mapping):
        found: dict[str, Template] = {}
        for key, item in value.items():
            if not isinstance(key, str):
                raise refuse(f"{key!r} cannot be the name of a member: names are texts")
            text = path_text(item)
            name = key if text is None else f"{key}.$"
            if name in found:
                raise refuse(f"the member {name!r} is given twice")
            found[name] = held(item) if text is None else text
        return found
    if isinstance(value, (list, tuple)):
        return [held(item) for item in value]
    if path_text(value) is not None:
        raise refuse(f"{value!r} is a path, which must be the value of an object's member; States.Array makes a list")
    raise refuse(f"{value!r} ({type(value).__name__}) is not JSON: null, booleans, numbers, texts, lists, objects")


def path_text(value: object) -> str | None:
    """The text of a path; None of anything else."""
    path = getattr(value, "as_path", None) if not isinstance(value, Dynamic) else None
    return path.text if isinstance(path, Path) else None


def written_language(state: PlainState, machine: QueryLanguage | None) -> QueryLanguage | None:
    """The QueryLanguage that a state must declare, unless it does so itself."""
    if state.language is None or state.language == (machine or "JSONPath") or "QueryLanguage" in state.members:
        return None
    if state.language == "JSONPath":
        raise refuse(
            f"{state.identity.name} is a JSONPath state, which AWS refuses in a JSONata workflow: write "
            '@workflow(query_language="JSONPath"), and all other states declare JSONata',
            state.identity.where,
        )
    return state.language


def read_state(name: str, written: Json, language: QueryLanguage | None) -> State:
    """A written state as the model has it; what is wrong with it is for the validator to find."""
    from stepsmith.asl import reader  # which only plain states need

    machine: dict[str, Json] = {"StartAt": name, "States": {name: written}}
    if language is not None:
        machine["QueryLanguage"] = language
    found = reader.read_value(machine).machine
    assert found is not None
    return found.states[name]


def write_machine(machine: Machine) -> dict[str, Json]:
    from stepsmith.asl import writer

    return writer.write(machine)
