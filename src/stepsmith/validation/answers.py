"""AWS's own answer to a definition: its codes, words, locations and order, from the findings of the validator.

What AWS takes without a word and only fails at run time is not in the answer; nor are warnings of ours. Where no
recording or report has AWS's words, the finding's own message stands.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any, Literal

from stepsmith.asl import InvalidState, Json, Machine, QueryLanguage, read
from stepsmith.asl.flow import Scope, is_terminal, reachable, scopes
from stepsmith.diagnostics import Diagnostic, Severity
from stepsmith.source import join_pointer, split_pointer
from stepsmith.validation.judging import MachineType, judge_all
from stepsmith.validation.transitions import target_pointer

SCHEMA = "SCHEMA_VALIDATION_FAILED"
_WARNINGS = frozenset(("NO_DOLLAR", "NO_PATH", "PASS_RESULT_IS_STATIC"))


@dataclass(frozen=True, slots=True)
class AwsDiagnostic:
    """``location`` is None where AWS sends none."""

    code: str
    message: str
    location: str | None
    severity: Literal["ERROR", "WARNING"] = "ERROR"

    @property
    def text(self) -> str:
        """As CreateStateMachine puts it into its exception [M]: without a location it prints ``at null``."""
        return f"{self.code}: {self.message} at {self.location or 'null'}"


def aws_diagnostics(text: str, *, type: MachineType = "STANDARD") -> tuple[AwsDiagnostic, ...]:
    """What ValidateStateMachineDefinition answers to a definition, errors before warnings."""
    not_json = _not_json(text)
    if not_json is not None:
        return (not_json,)
    reading = read(text)
    if reading.machine is None:
        if not isinstance(json.loads(text), dict):
            return (AwsDiagnostic(SCHEMA, "Definition must be a valid JSON object", None),)
        return tuple(AwsDiagnostic(one.aws_code, one.message, "/") for one in reading.diagnostics)
    value: Json = reading.document.value if reading.document is not None else {}
    found = [one for one in judge_all(reading, type) if one.at_creation and not one.code.startswith(_OF_TRANSITIONS)]
    errors = [one for one in found if one.severity is Severity.ERROR]
    warnings = [one for one in found if one.severity is Severity.WARNING and one.aws_code in _WARNINGS]
    answer = list(_in_aws_words(errors, value))
    if not any(one.code == SCHEMA for one in answer):
        answer += _transitions(reading.machine, value)
    answer += (AwsDiagnostic(one.aws_code, one.message, location(one.pointer, value), "WARNING") for one in warnings)
    return tuple(answer)


_OF_TRANSITIONS = ("SS2001", "SS2002", "SS2003")


def location(pointer: str, value: Json) -> str:
    """A JSON Pointer as AWS writes it [M]: ``/States/a/b/Choices[0]/Next``, with names as they are."""
    out = ""
    for step in split_pointer(pointer):
        if isinstance(value, list):
            out += f"[{step}]"
            value = value[int(step)] if step.isdigit() and int(step) < len(value) else None
        else:
            out += f"/{step}"
            value = value.get(step) if isinstance(value, dict) else None
    return out or "/"


# ---- text that is not JSON ----------------------------------------------------------------------------------------


def _not_json(text: str) -> AwsDiagnostic | None:
    """AWS reads JSON with Jackson; these are its words [R], and those of its other two common failures [M]."""
    if not text.strip():
        return AwsDiagnostic(SCHEMA, "Definition must be a valid JSON object", None)
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        position = error.pos
    except (RecursionError, ValueError) as error:
        return AwsDiagnostic("INVALID_JSON_DESCRIPTION", str(error), None)
    else:
        return None
    while position < len(text) and text[position] in " \t\r\n":
        position += 1
    word = re.compile(r"[^\W\d][\w$]*").match(text, position)
    if position >= len(text):
        what = "Unexpected end-of-input: expected close marker"
    elif word:
        position = word.end()
        choices = "(JSON String, Number, Array, Object or token 'null', 'true' or 'false')"
        what = f"Unrecognized token '{word.group()}': was expecting {choices}"
    else:
        character = text[position]
        what = f"Unexpected character ('{character}' (code {ord(character)}))"
        position += 1
    line = text.count("\n", 0, position) + 1
    column = position - (text.rfind("\n", 0, position) + 1) + 1
    place = f'[Source: (String)"{text}"; line: {line}, column: {column}]'
    return AwsDiagnostic("INVALID_JSON_DESCRIPTION", f"{what}\n at {place}", place)


# ---- findings in AWS's words --------------------------------------------------------------------------------------


def _in_aws_words(errors: Iterable[Diagnostic], value: Json) -> Iterator[AwsDiagnostic]:
    """In the order of the definition; what several fields lack at one place is one diagnostic [R]."""
    order = {pointer: number for number, pointer in enumerate(_pointers(value, ""))}
    placed = sorted(errors, key=lambda one: order.get(one.pointer, len(order)))
    missing: dict[str, list[str]] = {}
    for one in placed:
        if one.code == "SS1003":
            missing.setdefault(one.pointer, []).append(one.facts["field"])
    for one in placed:
        if one.code == "SS1003":
            fields = missing.pop(one.pointer, None)
            if fields is None:
                continue
            yield AwsDiagnostic(SCHEMA, _missing(one.pointer, fields), location(one.pointer, value))
            continue
        message, pointer = _words(one)
        yield AwsDiagnostic(one.aws_code, message, location(pointer, value))


def _missing(pointer: str, fields: list[str]) -> str:
    if pointer.endswith("/Credentials"):
        return f"The field '{fields[0]}' is required but was missing"  # [R]
    # [R] the fields of a machine come in this order.
    ordered = sorted(fields, key=lambda name: name != "States") if not pointer else fields
    return f"These fields are required: [{', '.join(ordered)}]"


_JAVA_TYPES = {
    "a string": "STRING",
    "an object": "OBJECT",
    "an integer": "INTEGER",
    "a number": "NUMBER",
    "true or false": "BOOLEAN",
    "a list": "ARRAY",
}


def _words(one: Diagnostic) -> tuple[str, str]:
    """AWS's message and the pointer of the place it names. [M] unless marked."""
    facts: Mapping[str, Any] = one.facts
    above = one.pointer.rpartition("/")[0]
    match one.code:
        case "SS1004":
            return f"Field '{facts['field']}' is not supported", above
        case "SS1005" if facts["expected"] in _JAVA_TYPES:
            return f"Expected value of type [{_JAVA_TYPES[facts['expected']]}]", one.pointer
        case "SS1006":
            return _range(one), one.pointer
        case "SS1007":
            values = facts["expected"].replace(" or ", ", ")
            if facts["field"] == "Type":
                # [R] in AWS's order
                values = "Task, Wait, Pass, Succeed, Fail, Choice, Parallel, Map"
                return f"The field 'Type' should have one of these values: [{values}]", one.pointer
            return f"Value should be one of the following: [{values}]", one.pointer
        case "SS1008":
            mine: QueryLanguage = facts["language"]
            text = f"The QueryLanguage is set to '{mine}', but field '{facts['field']}' is only supported for the "
            return f"{text}'{facts['other']}' QueryLanguage", above
        case "SS1009" if facts["found"] == "both of them" and " or " in facts["fields"]:
            fields = facts["fields"].replace(" or ", ", ")
            owner = one.pointer if "Next" in facts["fields"] else above
            return f"There should only be one of the following fields: [{fields}]", owner
        case "SS1010":  # [R]
            return "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine", above
        case "SS1012":  # [R]
            return "String does not match RFC3339 timestamp", one.pointer
        case "SS3001" if str(facts["field"]).endswith(".$"):  # [R]
            text = f"The value for the field '{facts['field']}' must be a valid JSONPath or a valid intrinsic function"
            return f"{text} call", above
        case "SS3001" if facts["field"] not in ("InputPath", "OutputPath", "Variable"):
            return "Value is not a Reference Path", one.pointer
        case "SS5001" if facts.get("resource"):
            text = f"The resource provided {facts['resource']} is not recognized. The value is not a valid resource "
            return f"{text}ARN, or the resource is not available in this region.", one.pointer
        case "SS5002":
            # [R] the words for the callback pattern end in a blank.
            return one.message + (" " if facts["pattern"] == ".waitForTaskToken" else ""), one.pointer
    return one.message, one.pointer


def _range(one: Diagnostic) -> str:
    expected, found = str(one.facts["expected"]), str(one.facts["found"])
    if found.startswith("none"):
        return "Value cannot be empty"  # [R] of Branches
    number = re.fullmatch(r"the number (.+)", found)
    limits = [float(part.replace(",", "")) for part in re.findall(r"-?[\d,.]*\d", expected)]
    if number is None or not limits:
        return one.message
    below = float(number.group(1)) < limits[0]
    limit = limits[0] if below else limits[-1]
    shown = f"{limit:.1f}" if one.facts["field"] == "ToleratedFailurePercentage" else f"{limit:.0f}"
    return f"{'Minimum' if below else 'Maximum'} value is {shown}"


def _pointers(value: Json, pointer: str) -> Iterator[str]:
    waiting: list[tuple[str, Json]] = [(pointer, value)]
    while waiting:
        here, item = waiting.pop()
        yield here
        members: Iterable[tuple[Any, Json]] = ()
        if isinstance(item, dict):
            members = item.items()
        elif isinstance(item, list):
            members = enumerate(item)
        waiting += reversed([(join_pointer(here, name), inner) for name, inner in members])


# ---- transitions --------------------------------------------------------------------------------------------------


def _transitions(machine: Machine, value: Json) -> Iterator[AwsDiagnostic]:
    """[M] Dangling targets come first; a machine without a terminal state is not asked what it reaches, and only the
    top level needs a terminal state."""
    every = scopes(machine)
    yield from chain.from_iterable(_dangling(scope, value) for scope in every)
    states = machine.states.values()
    if states and not any(is_terminal(state) or isinstance(state, InvalidState) for state in states):
        yield AwsDiagnostic("MISSING_END_STATE", "Workflow has no terminal state", None)
        return
    for scope in every:
        reached = reachable(scope.graph)
        for name in scope.machine.states:
            if name not in reached:
                place = location(scope.state_pointer(name), value)
                yield AwsDiagnostic("MISSING_TRANSITION_TARGET", f'State "{name}" is not reachable.', place)


def _dangling(scope: Scope, value: Json) -> Iterator[AwsDiagnostic]:
    states = scope.machine.states
    targets = [(scope.machine.start_at, join_pointer(scope.pointer, "StartAt"))]
    targets += ((edge.target, target_pointer(scope, edge)) for edge in scope.graph.edges)
    for target, pointer in targets:
        if target not in states:
            place = location(pointer, value)
            yield AwsDiagnostic("MISSING_TRANSITION_TARGET", f"Missing 'Next' target: {target}", place)
