"""Model to JSON, in one canonical order of fields: what the state is, what it does, what it keeps, where it goes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from stepsmith.asl import fields as table
from stepsmith.asl.fields import Field, Kind
from stepsmith.asl.model import (
    And,
    Catcher,
    Comparison,
    Condition,
    Expression,
    InvalidState,
    Json,
    Machine,
    Not,
    Or,
    Path,
    Retrier,
    Rule,
    State,
    Substitution,
)


def dump(machine: Machine) -> str:
    """The definition's text: JSON with an indent of two and a final newline; the same model gives the same text."""
    return json.dumps(write(machine), indent=2, ensure_ascii=False) + "\n"


def write(machine: Machine) -> dict[str, Json]:
    """The definition as JSON. ``read_value(write(machine)).machine == machine``."""
    return _machine(machine, table.MACHINE)


def _machine(machine: Machine, fields: Sequence[Field]) -> dict[str, Json]:
    if machine.processor_config is not None and fields is table.BRANCH:
        fields = table.PROCESSOR
    return _members(machine, fields)


def write_state(state: State) -> Json:
    """One state as JSON."""
    if isinstance(state, InvalidState):
        return state.raw
    return {"Type": state.type, **_members(state, table.STATES[state.type])}


def write_own(state: State) -> dict[str, Json]:
    """One state as JSON, without the machines inside it; empty for a state that could not be read."""
    if isinstance(state, InvalidState):
        return {}
    return {"Type": state.type, **_members(state, _OWN_FIELDS[state.type])}


def write_retrier(retrier: Retrier) -> dict[str, Json]:
    """One entry of ``Retry`` as JSON."""
    return _members(retrier, table.RETRIER)


_OWN_FIELDS = {
    name: [field for field in row if field.kind not in (Kind.BRANCHES, Kind.PROCESSOR)]
    for name, row in table.STATES.items()
}


def _members(owner: Any, fields: Sequence[Field]) -> dict[str, Json]:
    out: dict[str, Json] = {}
    for field in fields:
        value = getattr(owner, field.attribute)
        if value is ... or (value is None and field.kind not in (Kind.JSON, Kind.PATH)):
            continue
        if field.kind in (Kind.RETRIERS, Kind.CATCHERS) and not value:
            continue
        if field.kind is Kind.STATES:
            out["States"] = {name: write_state(state) for name, state in value.items()}
        elif field.name == "StartAt" and not value:
            continue
        elif isinstance(value, Path):
            out[field.name + "Path"] = value.text
        else:
            out[field.name] = _value(value)
    for name, value in owner.extra.items():
        out.setdefault(name, value)
    return out


def _value(value: Any) -> Json:
    if isinstance(value, Expression):
        return value.written
    if isinstance(value, Substitution):
        return value.text
    if isinstance(value, Machine):
        return _members(value, table.PROCESSOR)
    if isinstance(value, tuple):
        return [_value(item) for item in value]
    if isinstance(value, Retrier):
        return _members(value, table.RETRIER)
    if isinstance(value, Catcher):
        return _members(value, table.CATCHER)
    if isinstance(value, Rule):
        return _rule(value)
    if isinstance(value, Mapping) and not isinstance(value, dict):
        return dict(value)
    return value


def _rule(rule: Rule) -> dict[str, Json]:
    condition = rule.condition
    out: dict[str, Json] = {}
    if isinstance(condition, Expression):
        out["Condition"] = condition.written
    elif isinstance(condition, bool):
        out["Condition"] = condition
    else:
        out.update(_condition(condition))
    return {**out, **_members(rule, [field for field in table.RULE if field.name != "Condition"])}


def _condition(condition: Condition) -> dict[str, Json]:
    written = getattr(condition, "comment", None)
    comment = {} if written is None else {"Comment": written}
    match condition:
        case Comparison():
            return {"Variable": condition.variable, condition.operator: condition.operand, **comment}
        case And():
            return {"And": [_condition(item) for item in condition.conditions], **comment}
        case Or():
            return {"Or": [_condition(item) for item in condition.conditions], **comment}
        case Not():
            return {"Not": _condition(condition.condition), **comment}
        case _:
            raise TypeError(f"{condition!r} stands only at the top of a rule")
