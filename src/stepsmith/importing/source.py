"""A definition as the text of a Python module that builds it."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from stepsmith import plain
from stepsmith.importing.calls import task_call
from stepsmith.importing.members import Unwritable, arguments, catcher, check, document, machines, rule
from stepsmith.importing.names import Names, identifier
from stepsmith.importing.outline import Following, Jump, Sequel, Target, Transitions, outline
from stepsmith.importing.printing import WIDTH, Atom, Call, Doc, Operation, flat, listing, literal, one_line, render
from stepsmith.tasks import SERVICES

_FROM_STEPSMITH = ("Step", "fn", "not_", "raw", "workflow")
_KNOWN = frozenset((*_FROM_STEPSMITH, *plain.__all__, *SERVICES.values(), "aws_sdk"))

Place = tuple[str, ...]
"""A state by the names of the states around it and its own; branches by their number between them."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Why a state, or an expression in it, is not written with constructors and operators."""

    state: str
    reason: str


@dataclass(slots=True)
class Source:
    """``code`` is the module's text; ``raw`` are states that stay JSON, ``texts`` expressions that stay JSONata."""

    code: str
    function: str
    states: int = 0
    raw: list[Remark] = field(default_factory=list)
    texts: list[Remark] = field(default_factory=list)


def write(
    definition: Mapping[str, Any], *, name: str, title: str, verbatim: Mapping[Place, str] | None = None
) -> Source:
    """The module for a definition. ``verbatim``: states to write as JSON, and why."""
    writer = _Writer(definition, verbatim or {})
    function = writer.names.make(name, "workflow_of")
    body = writer.scope(definition["States"], definition["StartAt"], ())
    docstring, options = _options(definition, name, function)
    decorator = Call("workflow", options) if options else Atom("workflow")
    writer.functions.append(
        "\n".join(
            [
                f"@{render(decorator, 0, 1)}",
                f"def {function}() -> Step:",
                *([f"    {docstring}"] if docstring else []),
                body,
            ]
        )
    )
    code = "\n\n\n".join(writer.functions) + "\n"
    source = writer.source
    source.function = function
    source.code = "\n".join(
        [f'"""{one_line(title)}"""', "", *_waived(code), *_imports(code, writer.tasks), "", "", code]
    )
    return source


def _waived(code: str) -> Iterable[str]:
    """What the texts of a definition do to lines, which no formatter can mend."""
    lines = code.split("\n")
    rules = ["E501"] if any(_is_too_long(line) for line in lines) else []
    rules += ["W291"] if any(line.strip() and line != line.rstrip() for line in lines) else []
    rules += ["W293"] if any(line and not line.strip() for line in lines) else []
    return [f"# ruff: noqa: {', '.join(rules)}", ""] if rules else []


class _Writer:
    def __init__(self, definition: Mapping[str, Any], verbatim: Mapping[Place, str]) -> None:
        self._language = definition.get("QueryLanguage", "JSONPath")
        self._verbatim = verbatim
        self.is_derived = self._language == "JSONata"  # where states of stepsmith.tasks declare nothing
        self.tasks: set[str] = set()
        self.names = Names(_KNOWN)
        self.functions: list[str] = []
        self.source = Source("", "")

    def scope(self, states: Mapping[str, Any], start: str, place: Place) -> str:
        """The body of the function for one scope; functions for scopes inside are written before it."""
        self.source.states += len(states)
        leads: dict[str, Transitions] = {}
        why: dict[str, str] = {}
        for name, state in states.items():
            try:
                leads[name] = self._check(state, (*place, name), states)
            except Unwritable as error:
                leads[name], why[name] = Transitions(), str(error)
        return _Scope(self, states, leads, why, place).body(start)

    def _check(self, state: Any, place: Place, states: Mapping[str, Any]) -> Transitions:
        if place in self._verbatim:
            raise Unwritable(self._verbatim[place])
        transitions = check(state, states, jsonata=self.is_jsonata(state))
        machines(state)
        return transitions

    def is_jsonata(self, state: object) -> bool:
        own = state.get("QueryLanguage") if isinstance(state, Mapping) else None
        return bool((own or self._language) != "JSONPath")


class _Scope:
    """One function: a statement for each state, after those of the states that it mentions."""

    def __init__(
        self,
        writer: _Writer,
        states: Mapping[str, Any],
        leads: Mapping[str, Transitions],
        why: Mapping[str, str],
        place: Place,
    ) -> None:
        self._writer = writer
        self._states = states
        self._leads = leads
        self._why = why
        self._place = place
        self._variables = {name: writer.names.make(name) for name in states}
        self._lines: list[str] = []
        self._calls: dict[str, Doc] = {}

    def body(self, start: str) -> str:
        found = outline(start, self._leads)
        self._positions = found.positions
        main = self._sequel(found.main)
        others = [self._sequel(one) for one in found.beside]
        whole = Call("beside", [("", one) for one in (main, *others)]) if others else main
        made = f"    {flat(whole)} = "
        if isinstance(whole, Atom) and self._lines[-1].startswith(made):
            only = self._calls[whole.text]  # nothing else mentions it
            self._lines[-1] = f"    return {render(only, 4, 11)}"
        else:
            self._lines.append(f"    return {_returned(whole)}")
        return "\n".join(self._lines)

    def _sequel(self, items: Sequel) -> Doc:
        docs: list[Doc] = []
        for item in items:
            if isinstance(item, Jump):
                docs.append(Atom(f"goto({literal(item.name)})"))
            else:
                docs.append(self._defined(item))
        return docs[0] if len(docs) == 1 else Operation(">>", docs)

    def _target(self, target: Target) -> Doc:
        return Atom("following") if isinstance(target, Following) else self._sequel(target)

    def _defined(self, name: str) -> Doc:
        """The state's variable; the statements that make it are written."""
        state, variable = self._states[name], self._variables[name]
        if name in self._why:
            self._verbatim(name)
        else:
            call = self._call(name, state)
            self._calls[variable] = call
            self._lines.append(f"    {variable} = {render(call, 4, 7 + len(variable))}")
        return Atom(variable)

    def _verbatim(self, name: str) -> None:
        reason, variable = self._why[name], self._variables[name]
        self._writer.source.raw.append(Remark(name, reason))
        inside = _states_inside(self._states[name])
        self._writer.source.states += len(inside)
        self._writer.source.raw += [Remark(inner, f"it is inside {name}") for inner in inside]
        value = document(self._states[name], is_template=False, jsonata=False, note=_nothing)
        call = Call("Verbatim", [("", Atom(literal(name))), ("", value)])
        self._calls[variable] = call
        self._lines.append(f"    # as JSON: {one_line(reason)}")
        self._lines.append(f"    {variable} = {render(call, 4, 7 + len(variable))}")

    def _call(self, name: str, state: Mapping[str, Any]) -> Doc:
        position = self._positions[name]
        jsonata = self._writer.is_jsonata(state)

        def note(reason: str) -> None:
            self._writer.source.texts.append(Remark(name, reason))

        if state["Type"] == "Task" and jsonata and self._writer.is_derived and not position.ends:
            found = task_call(name, state, note=note)
            if found is not None:
                self._writer.tasks.add(found[0])
                return found[1]
        given: list[tuple[str, Doc]] = [("", Atom(literal(name)))]
        members = arguments(state, jsonata=jsonata, note=note)
        if state["Type"] == "Task":
            given += [("", doc) for key, doc in members if key == "resource"]
            members = [member for member in members if member[0] != "resource"]
        inner = [self._machine(name, index, *one) for index, one in enumerate(machines(state))]
        if state["Type"] == "Parallel":
            given.append(("", listing([doc for _, doc in inner])))
        elif inner:
            given.append(("iterator" if inner[0][0] == "Iterator" else "", inner[0][1]))
        if state["Type"] == "Choice":
            rules = [
                rule(entry, self._target(then), jsonata=jsonata, note=note)
                for entry, then in zip(state["Choices"], position.rules, strict=True)
            ]
            given.append(("", listing(rules)))
            if position.default is not None:
                given.append(("default", self._target(position.default)))
        given += members
        if position.catchers:
            catchers = [
                catcher(entry, self._target(then), jsonata=jsonata, note=note)
                for entry, then in zip(state["Catch"], position.catchers, strict=True)
            ]
            given.append(("catch", listing(catchers)))
        if position.ends:
            given.append(("end", Atom("True")))
        return Call(state["Type"], given)

    def _machine(self, owner: str, index: int, holder: str, machine: Mapping[str, Any]) -> tuple[str, Doc]:
        start = machine["StartAt"]
        kind = f"branch {index + 1}" if holder == "Branches" else "item"
        function = self._writer.names.make(f"{identifier(owner)}_{kind}")
        body = self._writer.scope(machine["States"], start, (*self._place, owner, str(index)))
        self._writer.functions.append(f"def {function}() -> Step:\n{body}")
        made: Doc = Call(function, [])
        rest: list[tuple[str, Doc]] = []
        for name, argument in (("Comment", "comment"), ("ProcessorConfig", "processor_config")):
            if name in machine:
                rest.append((argument, document(machine[name], is_template=False, jsonata=False, note=_nothing)))
        return holder, Call("branch", [("", made), *rest]) if rest else made


def _returned(doc: Doc) -> str:
    if isinstance(doc, Operation) and len("    return ") + len(flat(doc)) > WIDTH:
        return f"(\n        {render(doc, 8, 8)}\n    )"
    return render(doc, 4, 11)


def _options(definition: Mapping[str, Any], name: str, function: str) -> tuple[str, list[tuple[str, Doc]]]:
    """The docstring, and the arguments of ``@workflow``."""
    options: list[tuple[str, Doc]] = []
    if name != function:
        options.append(("name", Atom(literal(name))))
    docstring = ""
    comment = definition.get("Comment")
    if comment is not None:
        is_plain = comment == comment.strip() != "" and comment.isprintable() and comment.isascii()
        if is_plain and not set(comment) & set("\"'\\") and len(comment) <= WIDTH - 10:
            docstring = f'"""{comment}"""'
        else:
            options.append(("comment", Atom(literal(comment))))
    if "TimeoutSeconds" in definition:
        options.append(("timeout_seconds", Atom(literal(definition["TimeoutSeconds"]))))
    if definition.get("QueryLanguage") != "JSONata":
        options.append(("query_language", Atom(literal(definition.get("QueryLanguage")))))
    if "Version" in definition:
        options.append(("version", Atom(literal(definition["Version"]))))
    return docstring, options


def _is_too_long(line: str) -> bool:
    """As the linter says it: a line of one word, or one that ends with an address, may be longer."""
    words = line.split()
    if len(line) <= WIDTH or len(words) < 2:
        return False
    return not ("://" in words[-1] and len(line) - len(words[-1]) <= WIDTH)


def _imports(code: str, tasks: Iterable[str]) -> Iterable[str]:
    used = {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}
    for module, names in (
        ("stepsmith", _FROM_STEPSMITH),
        ("stepsmith.plain", plain.__all__),
        ("stepsmith.tasks", tasks),
    ):
        found = sorted((name for name in names if name in used), key=lambda name: (not name[0].isupper(), name))
        if found:
            line = f"from {module} import {', '.join(found)}"
            yield (
                line
                if len(line) <= WIDTH
                else "\n".join([f"from {module} import (", *(f"    {name}," for name in found), ")"])
            )


def _states_inside(state: object) -> list[str]:
    if not isinstance(state, Mapping):
        return []
    branches = state.get("Branches")
    inner = [*(branches if isinstance(branches, list) else []), state.get("ItemProcessor"), state.get("Iterator")]
    found: list[str] = []
    for machine in inner:
        states = machine.get("States") if isinstance(machine, Mapping) else None
        if isinstance(states, Mapping):
            for name, one in states.items():
                found += [name, *_states_inside(one)]
    return found


def _nothing(reason: str) -> None:
    """A value that stays as it is needs no remark."""
