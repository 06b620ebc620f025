"""The members of a state as arguments of its constructor, or the reason why there is none that writes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from stepsmith.asl import fields as table
from stepsmith.asl.expressions import is_expression, strings
from stepsmith.asl.fields import Language, attribute
from stepsmith.authoring.building import is_marked
from stepsmith.importing.conditions import NoCondition, condition
from stepsmith.importing.expressions import translate
from stepsmith.importing.outline import Transitions
from stepsmith.importing.printing import Atom, Call, Doc, Noted, Pairs, listing, literal
from stepsmith.plain.flow import NULLABLE, json_name

Argument = tuple[str, Doc]
Noting = Callable[[str], None]
"""What is told why an expression stays a text."""

_TEMPLATES = frozenset(("Parameters", "ResultSelector", "ItemSelector", "Assign", "ItemReader", "ItemBatcher"))
_TEMPLATES |= {"ResultWriter", "Credentials"}
_FLOW = frozenset(
    ("Type", "Next", "End", "Default", "Choices", "Catch", "Retry", "Branches", "Iterator", "ItemProcessor")
)
_NULLABLE = frozenset(json_name(attribute) for attribute in NULLABLE)
_LIMITS = frozenset(name for row in table.STATES.values() for name, spelling in row.by_name.items() if spelling.twin)
_MACHINES = frozenset(("Branches", "Iterator", "ItemProcessor"))
_MACHINE = frozenset(("StartAt", "States", "Comment", "ProcessorConfig"))


class Unwritable(Exception):
    """Why a state has no constructor that writes it, and stays its JSON."""


def arguments(state: Mapping[str, Any], *, jsonata: bool, note: Noting) -> list[Argument]:
    """All members but those about other states. Call it for states that ``check`` lets through."""
    found: list[Argument] = []
    row = table.STATES[state["Type"]].by_name
    for name, value in sorted(state.items(), key=lambda member: _place(member[0], row)):
        if name not in _FLOW:
            found.append(_argument(name, value, name in _TEMPLATES, jsonata, note))
    if "Retry" in state:
        found.append(("retry", retriers(state)))
    return found


def retriers(state: Mapping[str, Any]) -> Doc:
    return listing([_retrier(entry) for entry in state["Retry"]])


def _place(name: str, row: Mapping[str, object]) -> int:
    return list(row).index(name) if name in row else -1


def _argument(name: str, value: object, is_template: bool, jsonata: bool, note: Noting) -> Argument:
    if name in _LIMITS:
        return attribute(name.removesuffix("Path")), _path(str(value))
    return attribute(name), document(value, is_template=is_template, jsonata=jsonata, note=note)


def document(value: object, *, is_template: bool, jsonata: bool, note: Noting) -> Doc:
    """A JSON value; in a JSONPath template ``"name.$"`` becomes a path, in JSONata a text may be an expression."""
    if isinstance(value, dict):
        members: list[tuple[str, Doc]] = []
        for name, item in value.items():
            plain = name.removesuffix(".$")
            if is_template and not jsonata and plain != name and isinstance(item, str) and plain not in value:
                members.append((literal(plain), _path(item)))
            else:
                members.append((literal(name), document(item, is_template=is_template, jsonata=jsonata, note=note)))
        return Pairs(members)
    if isinstance(value, list):
        return listing([document(item, is_template=is_template, jsonata=jsonata, note=note) for item in value])
    if jsonata and isinstance(value, str) and is_expression(value):
        translation = translate(value)
        if translation.reason:
            note(translation.reason)
            return Noted(translation.doc, f"as text: {translation.reason}")
        return translation.doc
    return Atom(literal(value))


def _path(text: str) -> Doc:
    return Call("path", [("", Atom(literal(text)))])


def _retrier(entry: Mapping[str, Any]) -> Doc:
    rest = [(attribute(name), Atom(literal(value))) for name, value in entry.items() if name != "ErrorEquals"]
    return Call("retrier", [*(("", Atom(literal(error))) for error in entry["ErrorEquals"]), *rest])


def rule(entry: Mapping[str, Any], then: Doc, *, jsonata: bool, note: Noting) -> Doc:
    """``when(condition, then, …)``."""
    rest = {name: value for name, value in entry.items() if name in ("Assign", "Output", "Comment")}
    if "Condition" in entry:
        asked = document(entry["Condition"], is_template=False, jsonata=jsonata, note=note)
    else:
        asked = condition({name: value for name, value in entry.items() if name not in rest and name != "Next"})
    more = [_argument(name, value, name == "Assign", jsonata, note) for name, value in rest.items()]
    return Call("when", [("", asked), ("", then), *more])


def catcher(entry: Mapping[str, Any], then: Doc, *, jsonata: bool, note: Noting) -> Doc:
    """``catch([errors], then, …)``."""
    errors = listing([Atom(literal(error)) for error in entry["ErrorEquals"]])
    rest = {name: value for name, value in entry.items() if name not in ("ErrorEquals", "Next")}
    more = [_argument(name, value, name == "Assign", jsonata, note) for name, value in rest.items()]
    return Call("catch", [("", errors), ("", then), *more])


# What can be written -------------------------------------------------------------------------------------------------


def check(state: object, names: Mapping[str, object], *, jsonata: bool) -> Transitions:
    """Where a state leads; Unwritable when its constructor could not write it as it is."""
    if not isinstance(state, Mapping):
        raise Unwritable("it is no object")
    kind = state.get("Type")
    if not isinstance(kind, str) or kind not in table.STATES:
        raise Unwritable("it has no Type of the language")
    row = table.STATES[kind].by_name
    language = Language.JSONATA if jsonata else Language.JSONPATH
    for name, value in state.items():
        if name == "Type":
            continue
        if name not in row:
            raise Unwritable(f"{name} is no member of a {kind} state")
        if not row[name].languages & language:
            raise Unwritable(f"{name} belongs to the other query language")
        if value is None and name not in _NULLABLE:
            raise Unwritable(f"{name} is null")
        if name in _LIMITS and not isinstance(value, str):
            raise Unwritable(f"{name} is no path")
    twice = next((name for name in state if name in _LIMITS and name.removesuffix("Path") in state), None)
    if twice is not None:
        raise Unwritable(f"{twice} and {twice.removesuffix('Path')} are both there")
    if "Resource" in row and not isinstance(state.get("Resource"), str):
        raise Unwritable("it has no Resource")
    if "ResultSelector" in state and state["ResultSelector"] is None:
        raise Unwritable("ResultSelector is null")
    _check_retry(state.get("Retry"))
    if any(is_marked(text) for name, value in state.items() if name not in _MACHINES for _, text in strings(value)):
        raise Unwritable("a text in it looks like a reference of the builder")
    return Transitions(
        rules=_rules(state, names) if kind == "Choice" else (),
        default=_target(state["Default"], names) if "Default" in state else None,
        catchers=_catchers(state["Catch"], names) if "Catch" in state else (),
        is_choice=kind == "Choice",
        fails=kind == "Fail",
        **_onward(state, kind, names),
    )


def _onward(state: Mapping[str, Any], kind: str, names: Mapping[str, object]) -> dict[str, Any]:
    if "Next" not in table.STATES[kind].by_name:
        return {}
    if "Next" in state and "End" not in state:
        return {"next": _target(state["Next"], names)}
    if state.get("End") is True and "Next" not in state:
        return {"ends": True}
    raise Unwritable("it has not exactly one of Next and End: true")


def _target(name: object, names: Mapping[str, object]) -> str:
    if not isinstance(name, str) or name not in names:
        raise Unwritable(f"{name!r}, to which it leads, is no state of its scope")
    return name


def _rules(state: Mapping[str, Any], names: Mapping[str, object]) -> tuple[str, ...]:
    written = state.get("Choices")
    if not isinstance(written, list):
        raise Unwritable("Choices is no list")
    for entry in written:
        if not isinstance(entry, Mapping) or not isinstance(entry.get("Comment", ""), str):
            raise Unwritable("a rule is no object, or its Comment no text")
        _check_assign(entry)
        rest = {name: value for name, value in entry.items() if name not in ("Assign", "Output", "Comment", "Next")}
        try:
            if list(rest) != ["Condition"]:
                condition(rest)
        except NoCondition as error:
            raise Unwritable(str(error)) from error
    return tuple(_target(entry.get("Next"), names) for entry in written)


def _catchers(written: object, names: Mapping[str, object]) -> tuple[str, ...]:
    if not isinstance(written, list) or not written:
        raise Unwritable("Catch is no list, or an empty one")
    for entry in written:
        if not isinstance(entry, Mapping) or not _are_texts(entry.get("ErrorEquals")):
            raise Unwritable("a catcher is no object, or its ErrorEquals no list of texts")
        unknown = next((name for name in entry if name not in table.CATCHER.by_name), None)
        if unknown is not None:
            raise Unwritable(f"{unknown} is no member of a catcher")
        if not isinstance(entry.get("Comment", ""), str):
            raise Unwritable("the Comment of a catcher is no text")
        _check_assign(entry)
    return tuple(_target(entry.get("Next"), names) for entry in written)


def _check_assign(entry: Mapping[str, Any]) -> None:
    if not isinstance(entry.get("Assign", {}), Mapping):
        raise Unwritable("Assign is no object")


def _check_retry(written: object) -> None:
    if written is None:
        return
    if not isinstance(written, list) or not written:
        raise Unwritable("Retry is no list, or an empty one")
    for entry in written:
        if not isinstance(entry, Mapping) or not _are_texts(entry.get("ErrorEquals")):
            raise Unwritable("a retrier is no object, or its ErrorEquals no list of texts")
        for name, value in entry.items():
            if name not in table.RETRIER.by_name:
                raise Unwritable(f"{name} is no member of a retrier")
            if name != "ErrorEquals" and not isinstance(value, (int, float, str)):
                raise Unwritable(f"{name} of a retrier is neither a number nor a text")


def _are_texts(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str) and all(isinstance(item, str) for item in value)


def machines(state: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    """The branches or the processor of a state, each with the member in which it is written."""
    found: list[tuple[str, object]] = []
    if state["Type"] == "Parallel":
        written = state.get("Branches")
        if not isinstance(written, list) or not written:
            raise Unwritable("Branches is no list, or an empty one")
        found = [("Branches", one) for one in written]
    elif state["Type"] == "Map":
        found = [(name, state[name]) for name in ("ItemProcessor", "Iterator") if name in state]
        if len(found) != 1:
            raise Unwritable("it has not exactly one of ItemProcessor and Iterator")
    checked = []
    for holder, machine in found:
        if not isinstance(machine, Mapping) or not isinstance(machine.get("States"), Mapping):
            raise Unwritable(f"{holder} has no States")
        unknown = next((name for name in machine if name not in _MACHINE), None)
        if unknown is not None:
            raise Unwritable(f"{unknown} is no member of {holder}")
        if machine.get("StartAt") not in machine["States"]:
            raise Unwritable(f"StartAt of {holder} is none of its states")
        if not isinstance(machine.get("Comment", ""), str) or not isinstance(
            machine.get("ProcessorConfig", {}), Mapping
        ):
            raise Unwritable(f"Comment or ProcessorConfig of {holder} is of the wrong kind")
        checked.append((holder, machine))
    return checked
