"""Hypothesis strategies for definitions, made from the field table: a new field is drawn as soon as it is there."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from stepsmith.asl import fields as table
from stepsmith.asl.fields import Dynamic, Field, Kind, Language

names = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=8)


def json_of(texts: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    """Small JSON values whose strings and member names are drawn from ``texts``."""
    return st.recursive(
        st.none() | st.booleans() | st.integers(-1000, 1000) | st.floats(-1e6, 1e6) | texts,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
        max_leaves=6,
    )


# A member whose name ends in ".$" would be a path in a payload template.
json_values = json_of(st.text(max_size=6).filter(lambda text: not text.endswith(".$")))
expressions = st.sampled_from(["{% $states.input.x %}", "{%1 + 1%}", "{% $count($states.input.items) > 3 %}"])
paths = st.sampled_from(["$", "$.a", "$.a.b[0]", "$$.Execution.Id", "$x.y"])


def _value(field: Field, language: Language, targets: list[str], depth: int) -> st.SearchStrategy[Any]:
    computed = Dynamic.EXPRESSION in field.dynamic and language is Language.JSONATA
    match field.kind:
        case Kind.TEXT | Kind.TIMESTAMP | Kind.LANGUAGE:
            plain: st.SearchStrategy[Any] = st.sampled_from(field.values) if field.values else st.text(max_size=8)
        case Kind.STATE_NAME:
            plain = st.sampled_from(targets)
        case Kind.BOOLEAN:
            plain = st.booleans()
        case Kind.INTEGER | Kind.NUMBER:
            plain = st.integers(field.minimum or 0, field.maximum or 10**6) | st.just("${Number}")
        case Kind.OBJECT if field.members:
            return options(field, language, targets, depth)
        case Kind.TEXTS:
            return st.lists(st.text(max_size=8), max_size=3)
        case Kind.OBJECT | Kind.ASSIGN:
            return st.dictionaries(names, json_values, max_size=3)
        case Kind.PATH:
            return st.none() | paths
        case Kind.ERRORS:
            return st.lists(st.text(max_size=8), min_size=1, max_size=2)
        case Kind.RETRIERS:
            return st.lists(members(table.RETRIER, language, targets, depth), max_size=2)
        case Kind.CATCHERS:
            return st.lists(members(table.CATCHER, language, targets, depth), max_size=2)
        case Kind.RULES:
            return st.lists(rules(language, targets, depth), min_size=1, max_size=2)
        case Kind.BRANCHES:
            return st.lists(machines(depth + 1, table.BRANCH), min_size=1, max_size=2)
        case Kind.PROCESSOR:
            return machines(depth + 1, table.PROCESSOR)
        case _:
            plain = json_values
    return plain | expressions if computed else plain


def members(
    fields: tuple[Field, ...], language: Language, targets: list[str], depth: int, leave: frozenset[str] = frozenset()
) -> st.SearchStrategy[dict[str, Any]]:
    legal = [field for field in fields if field.languages & language and field.name not in leave]
    return st.fixed_dictionaries(
        {field.name: _value(field, language, targets, depth) for field in legal if field.required},
        optional={field.name: _value(field, language, targets, depth) for field in legal if not field.required},
    )


@st.composite
def options(draw: st.DrawFn, field: Field, language: Language, targets: list[str], depth: int) -> dict[str, Any]:
    """An object of a table of its own, with one of the members of which it needs at least one."""
    value = draw(members(field.members or (), language, targets, depth))
    group = table.AT_LEAST_ONE.get(field.name, ())
    if group and not any(name in value for name in group):
        first = next(member for member in field.members or () if member.name == group[0])
        value[first.name] = draw(_value(first, language, targets, depth))
    return value


def rules(language: Language, targets: list[str], depth: int) -> st.SearchStrategy[dict[str, Any]]:
    fields = tuple(field for field in table.RULE if field.name != "Condition")
    rest = members(fields, language, targets, depth)
    if language is Language.JSONATA:
        head: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries({"Condition": expressions | st.booleans()})
    else:
        comparison = st.fixed_dictionaries({"Variable": paths, "NumericEquals": st.integers(0, 9)})
        present = st.fixed_dictionaries({"Variable": paths, "IsPresent": st.booleans()})
        leaf = comparison | present
        several = st.lists(leaf, min_size=1, max_size=2)
        head = leaf | st.fixed_dictionaries({"Not": leaf}) | st.fixed_dictionaries({"And": several})
    return st.tuples(head, rest).map(lambda parts: {**parts[0], **parts[1]})


@st.composite
def states(draw: st.DrawFn, language: Language, targets: list[str], depth: int) -> dict[str, Any]:
    nested = ("Parallel", "Map") if depth < 2 else ()
    kind = draw(st.sampled_from(("Task", "Pass", "Choice", "Wait", "Succeed", "Fail", *nested)))
    leave = frozenset(("Next", "End", "QueryLanguage", "Iterator", "Seconds", "Timestamp"))
    state = {"Type": kind, **draw(members(table.STATES[kind], language, targets, depth, leave))}
    if kind == "Wait":
        state["Seconds"] = draw(st.integers(0, 100))
    if kind == "Map":
        state["ItemProcessor"] = draw(machines(depth + 1, table.PROCESSOR))
    if any(field.name == "Next" for field in table.STATES[kind]):
        state.update(draw(st.just({"End": True}) | st.sampled_from(targets).map(lambda name: {"Next": name})))
    return state


@st.composite
def machines(draw: st.DrawFn, depth: int = 0, fields: tuple[Field, ...] = table.MACHINE) -> dict[str, Any]:
    """A definition that the reader takes without a finding. It need not be one that can run."""
    targets = draw(st.lists(names, min_size=1, max_size=3, unique=True))
    language = Language.JSONPATH if depth else draw(st.sampled_from((Language.JSONPATH, Language.JSONATA)))
    machine: dict[str, Any] = {"StartAt": targets[0]}
    if depth == 0 and language is Language.JSONATA:
        machine["QueryLanguage"] = "JSONata"
    machine["States"] = {name: draw(states(language, targets, depth)) for name in targets}
    return machine
