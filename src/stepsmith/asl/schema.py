"""The JSON Schema (draft 7) of a definition, made from the field table: what an editor knows while one types.

It holds what the reader holds, as far as a schema can say it: fields per state and query language, kinds, ranges,
which fields exclude each other. It cannot say where a transition goes or what a path means: ``validate`` can.

A state's language is its own or else the whole machine's, never an enclosing state's. So every state type stands in
it three times: JSONPath in a JSONPath machine, JSONata in a JSONPath machine, JSONata in a JSONata machine.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from stepsmith.asl import fields as table
from stepsmith.asl.fields import Dynamic, Field, Kind, Language, Row
from stepsmith.asl.model import Json

_NUMBER_TEXT = {"type": "string", "pattern": r"^\$\{[^{}]+\}$"}
_HOLDS_SUBSTITUTION = {"type": "string", "pattern": r"\$\{[^{}]+\}"}
_EXPRESSION = {"type": "string", "pattern": r"^\{%[\s\S]*%\}$"}
_ALWAYS_OBJECT = {"type": "object"}


class _Place(NamedTuple):
    """Where a definition stands: the whole machine's language and the state's."""

    machine: str
    state: str

    @property
    def language(self) -> Language:
        return Language.JSONATA if self.state == "JSONata" else Language.JSONPATH

    def name(self, what: str) -> str:
        return f"{what} ({self.state})" if self.machine == self.state else f"{what} ({self.state} in {self.machine})"

    def ref(self, what: str) -> dict[str, Json]:
        return {"$ref": f"#/definitions/{self.name(what)}"}


_PLACES = (_Place("JSONPath", "JSONPath"), _Place("JSONPath", "JSONata"), _Place("JSONata", "JSONata"))


def schema() -> dict[str, Json]:
    """The schema of ``*.asl.json`` and ``*.asl.yaml``."""
    definitions: dict[str, Json] = {}
    for place in _PLACES:
        definitions.update(_definitions(place))
    for machine in table.LANGUAGES:
        place = _Place(machine, machine)
        definitions[place.name("machine")] = _object(table.MACHINE, place, "a state machine")
        definitions[place.name("branch")] = _object(table.BRANCH, place, "a branch")
        definitions[place.name("processor")] = _object(table.PROCESSOR, place, "what a Map does with each item")
        definitions[place.name("state")] = _state(machine)
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Amazon States Language",
        "description": "A state machine of AWS Step Functions, in JSONPath or JSONata",
        "if": {"required": ["QueryLanguage"], "properties": {"QueryLanguage": {"const": "JSONata"}}},
        "then": _Place("JSONata", "JSONata").ref("machine"),
        "else": _Place("JSONPath", "JSONPath").ref("machine"),
        "definitions": definitions,
    }


def _definitions(place: _Place) -> Iterator[tuple[str, Json]]:
    for kind, row in table.STATES.items():
        yield place.name(kind), _state_of(kind, row, place)
    yield place.name("retrier"), _object(table.RETRIER, place, "when to try again")
    yield place.name("catcher"), _object(table.CATCHER, place, "where an error goes on")
    yield place.name("rule"), _rule(place)
    if place.state == "JSONPath":
        yield "condition", _condition()


def _state(machine: str) -> Json:
    """Dispatches on Type and, in a JSONPath machine, on the state's own QueryLanguage."""
    outer = _Place(machine, machine)
    types: list[Json] = []
    for kind in table.STATES:
        then: Json = outer.ref(kind)
        if machine == "JSONPath":
            own = {"required": ["QueryLanguage"], "properties": {"QueryLanguage": {"const": "JSONata"}}}
            then = {"if": own, "then": _Place(machine, "JSONata").ref(kind), "else": then}
        types.append({"if": {"properties": {"Type": {"const": kind}}}, "then": then})
    head = {"type": "object", "required": ["Type"], "properties": {"Type": {"enum": list(table.STATES)}}}
    return {**head, "allOf": types}


def _state_of(kind: str, row: Row, place: _Place) -> Json:
    rules: list[Json] = []
    for group in table.EXACTLY_ONE.get(kind, ()):
        legal = [name for name in group if row.by_name[name].languages & place.language]
        rules.append({"oneOf": [{"required": [name]} for name in legal]})
    if "Next" in row.by_name:
        ends = {"required": ["End"], "properties": {"End": {"const": True}}}
        rules.append({"oneOf": [{"required": ["Next"]}, {"required": ["End"]}]})
        rules.append({"if": {"required": ["End"]}, "then": ends})
    described = _object(row, place, f"a {kind} state", also={"Type": {"const": kind}})
    if place.machine == "JSONata":  # [R] a state cannot go back to JSONPath
        described["properties"]["QueryLanguage"] = {"const": "JSONata"}
    if rules:
        described["allOf"] = [*described.get("allOf", []), *rules]
    return described


def _object(row: Row, place: _Place, description: str, also: dict[str, Json] | None = None) -> dict[str, Any]:
    """``Type`` is let through everywhere, as the reader does."""
    properties: dict[str, Json] = dict(also or {"Type": {}})
    twins: list[Json] = []
    for name, spelling in row.by_name.items():
        if not spelling.languages & place.language:
            continue
        if spelling.twin:
            properties[name] = {"type": "string", "description": f"a path to what {spelling.field.name} holds"}
            twins.append({"not": {"required": [spelling.field.name, name]}})
        else:
            properties[name] = _value(spelling.field, place)
    made: dict[str, Any] = {
        "type": "object",
        "description": description,
        "properties": properties,
        "additionalProperties": False,
    }
    required = [field.name for field in row.required if field.languages & place.language]
    if required:
        made["required"] = required
    if twins:
        made["allOf"] = twins
    return made


def _value(field: Field, place: _Place) -> Json:
    plain = _plain(field, place)
    choices = [plain]
    if field.kind in (Kind.INTEGER, Kind.NUMBER):
        choices.append(_NUMBER_TEXT)
    if field.values:
        choices.append(_HOLDS_SUBSTITUTION)
    computed = Dynamic.EXPRESSION in field.dynamic and place.language is Language.JSONATA
    if computed and field.kind in (Kind.INTEGER, Kind.NUMBER, Kind.BOOLEAN):
        choices.append(_EXPRESSION)
    return (
        {**plain, "description": _describe(field)}
        if len(choices) == 1
        else {
            "anyOf": choices,
            "description": _describe(field),
        }
    )


def _plain(field: Field, place: _Place) -> dict[str, Json]:
    inner = _Place(place.machine, place.machine)
    match field.kind:
        case Kind.JSON:
            return {}
        case Kind.OBJECT if field.members:
            made = _object(field.members, place, field.name)
            group = table.AT_LEAST_ONE.get(field.name)
            return {**made, "anyOf": [{"required": [name]} for name in group]} if group else made
        case Kind.OBJECT | Kind.ASSIGN:
            return dict(_ALWAYS_OBJECT)
        case Kind.PATH:
            return {"type": ["string", "null"]}
        case Kind.TEXT | Kind.STATE_NAME | Kind.TIMESTAMP | Kind.LANGUAGE:
            return {"enum": list(field.values)} if field.values else {"type": "string"}
        case Kind.BOOLEAN:
            return {"type": "boolean"}
        case Kind.INTEGER | Kind.NUMBER:
            limits = {"minimum": field.minimum, "maximum": field.maximum}
            kind = "integer" if field.kind is Kind.INTEGER else "number"
            return {"type": kind, **{name: limit for name, limit in limits.items() if limit is not None}}
        case Kind.TEXTS:
            return {"type": "array", "items": {"type": "string"}}
        case Kind.ERRORS:
            return {"type": "array", "minItems": 1, "items": {"type": "string"}}
        case Kind.RETRIERS:
            return {"type": "array", "items": place.ref("retrier")}
        case Kind.CATCHERS:
            return {"type": "array", "items": place.ref("catcher")}
        case Kind.RULES:
            return {"type": "array", "minItems": 1, "items": place.ref("rule")}
        case Kind.BRANCHES:
            return {"type": "array", "minItems": 1, "items": inner.ref("branch")}
        case Kind.PROCESSOR:
            return {"allOf": [inner.ref("processor")]}
        case Kind.STATES:
            names = {"minLength": 1, "maxLength": 80}
            states = inner.ref("state")
            return {"type": "object", "minProperties": 1, "propertyNames": names, "additionalProperties": states}


def _describe(field: Field) -> str:
    said = [" or ".join(field.values) if field.values else field.kind.value]
    if field.minimum is not None:
        said.append(f"{field.minimum:,} to {field.maximum:,}" if field.maximum is not None else f"from {field.minimum}")
    if field.languages is not Language.BOTH:
        said.append("JSONPath only" if field.languages is Language.JSONPATH else "JSONata only")
    return "; ".join(said)


# ---- choice rules -----------------------------------------------------------------------------------------------


def _rule(place: _Place) -> Json:
    if place.state == "JSONata":
        made = _object(table.RULE, place, "a rule: a condition and where to go")
        return {**made, "required": ["Condition", "Next"]}
    made = _object(table.RULE, place, "a rule: a comparison and where to go")
    made["properties"].update(_operators())
    return {**made, "allOf": [_one_operator()]}


def _condition() -> Json:
    properties = {"Comment": {}, **_operators()}
    return {"type": "object", "properties": properties, "additionalProperties": False, "allOf": [_one_operator()]}


def _operators() -> dict[str, Json]:
    condition: Json = {"$ref": "#/definitions/condition"}
    several: Json = {"type": "array", "minItems": 1, "items": condition}
    comparisons = {name: _operand(name) for name in sorted(table.COMPARISONS)}
    return {"Variable": {"type": "string"}, "And": several, "Or": several, "Not": condition, **comparisons}


def _one_operator() -> Json:
    compared = [{"required": ["Variable", name]} for name in sorted(table.COMPARISONS)]
    return {"oneOf": [*({"required": [name]} for name in ("And", "Or", "Not")), *compared]}


def _operand(operator: str) -> Json:
    if operator.endswith("Path"):
        return {"type": "string", "description": "a path"}
    if operator.startswith(("Is", "Boolean")):
        return {"type": "boolean"}
    if operator.startswith("Numeric"):
        return {"anyOf": [{"type": "number"}, _NUMBER_TEXT]}
    return {"type": "string"}
