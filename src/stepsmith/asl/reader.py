"""Text or JSON value to model. Reading never fails: what is wrong becomes a diagnostic, the rest is still read.

A state that cannot be read becomes an ``InvalidState``, so that its name stays a legal target and the others are still
checked. A field of the wrong kind is kept in ``extra``, so that writing loses nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from stepsmith.asl import fields as table
from stepsmith.asl.expressions import is_expression
from stepsmith.asl.fields import Field, Kind, Language, Row
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
from stepsmith.diagnostics import Diagnostic, locate, nearest
from stepsmith.diagnostics import catalogue as rules
from stepsmith.source import Document, join_pointer, parse

_SUBSTITUTION = re.compile(r"\$\{[^{}]+\}")
_OPERATORS = frozenset(("Variable", "And", "Or", "Not", *table.COMPARISONS))
_MISSING = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """``machine`` is None only when the text has no object at its top. ``document`` is there when a text was read."""

    machine: Machine | None
    diagnostics: tuple[Diagnostic, ...]
    document: Document | None = None


def read(text: str | Document, *, path: str | None = None) -> Reading:
    """Read a definition's text, JSON or YAML; the diagnostics carry file, line and column."""
    document = text if isinstance(text, Document) else parse(text, path=path, substitutions=True)
    found = [
        (rules.UNREADABLE if problem.fatal else rules.DUPLICATE_MEMBER).at(problem.pointer, problem=problem.message)
        for problem in document.problems
    ]
    if any(problem.fatal for problem in document.problems):
        placed = [
            Diagnostic(
                code=item.code,
                name=item.name,
                severity=item.severity,
                message=item.message,
                pointer=item.pointer,
                aws_code=item.aws_code,
                span=problem.span,
            )
            for item, problem in zip(found, document.problems, strict=True)
        ]
        return Reading(machine=None, diagnostics=locate(placed, document), document=document)
    reading = read_value(document.value)
    findings = (*found, *reading.diagnostics)
    return Reading(
        machine=reading.machine, diagnostics=locate(findings, document) if findings else (), document=document
    )


def read_value(value: Json) -> Reading:
    """Read a definition that is already JSON. The diagnostics carry pointers, no places."""
    reader = _Reader()
    if not isinstance(value, dict):
        reader.wrong_type("", "the definition", "an object", value)
        return Reading(machine=None, diagnostics=tuple(reader.found))
    machine = reader.machine(value, "", table.MACHINE, "the state machine")
    return Reading(machine=machine, diagnostics=tuple(reader.found))


def describe(value: Json) -> str:
    """A value as a message shows it: short, with its kind."""
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, (int, float)):
        return f"the number {value}" if abs(value) < 10**30 else "a number"
    if isinstance(value, str):
        return f"the string {value if len(value) <= 60 else value[:57] + '…'!r}"
    if isinstance(value, list):
        return "an empty list" if not value else f"a list of {len(value)}"
    return "an empty object" if not value else "an object"


def _language(declared: Json) -> Language:
    # [R] any present value other than exactly JSONPath acts as JSONata.
    if declared in (None, "JSONPath"):
        return Language.JSONPATH
    if isinstance(declared, str) and _SUBSTITUTION.search(declared):
        return Language.BOTH  # known only once deployed: every field is in its place
    return Language.JSONATA


class _Reader:
    """Collects diagnostics while it walks. ``language`` is the whole machine's: nested states inherit only that."""

    def __init__(self) -> None:
        self.found: list[Diagnostic] = []
        self.language: Language = Language.JSONPATH

    def wrong_type(self, pointer: str, field: str, expected: str, found: Json, hint: str | None = None) -> None:
        self.found.append(
            rules.WRONG_TYPE.at(pointer, field=field, expected=expected, found=describe(found), hint=hint)
        )

    # ---- machines -------------------------------------------------------------------------------------------------

    def machine(self, raw: dict[str, Json], pointer: str, fields: Row, owner: str) -> Machine:
        if fields is table.MACHINE:
            declared = raw.get("QueryLanguage")
            self.language = _language(declared)
        values, extra = self.members(raw, pointer, fields, owner, self.language)
        states = values.pop("states", None) or {}
        return Machine(start_at=values.pop("start_at", None) or "", states=states, extra=extra, **values)

    def states(self, raw: Json, pointer: str) -> Mapping[str, State] | object:
        if not isinstance(raw, dict):
            self.wrong_type(pointer, "States", "an object of states", raw)
            return _MISSING
        if not raw:
            self.found.append(
                rules.OUT_OF_RANGE.at(pointer, field="States", expected="at least one state", found="none")
            )
        return {name: self.state(name, value, join_pointer(pointer, name)) for name, value in raw.items()}

    def state(self, name: str, raw: Json, pointer: str) -> State:
        if not name or len(name) > 80:
            problem = f"a state's name has 1 to 80 characters, this one has {len(name)}"
            self.found.append(rules.STATE_NAME.at(pointer, problem=problem))
        if not isinstance(raw, dict):
            self.wrong_type(pointer, f"the state {name!r}", "an object", raw)
            return InvalidState(raw=raw)
        kind = raw.get("Type")
        if not isinstance(kind, str) or kind not in table.STATES:
            if "Type" not in raw:
                like = next((other for other in raw if nearest(other, ["Type"])), None)
                hint = f"{like} is probably meant to be Type" if like else None
                owner = f"the state {name!r}"
                self.found.append(rules.MISSING_FIELD.at(pointer, owner=owner, field="Type", hint=hint))
            else:
                guess = nearest(kind, table.STATES) if isinstance(kind, str) else None
                self.found.append(
                    rules.UNKNOWN_VALUE.at(
                        join_pointer(pointer, "Type"),
                        field="Type",
                        expected=", ".join(table.STATES),
                        found=describe(kind),
                        hint=f"did you mean {guess}?" if guess else None,
                    )
                )
            return InvalidState(raw=raw)
        language = self.language
        declared = raw.get("QueryLanguage")
        if declared is not None:
            language = _language(declared)
            if declared == "JSONPath" and self.language is Language.JSONATA:
                self.found.append(rules.LANGUAGE_DOWNGRADE.at(join_pointer(pointer, "QueryLanguage")))
                language = Language.BOTH  # one cause, one diagnostic: no field of it is in the wrong language too
        owner = f"a {kind} state"
        before = len(self.found)
        values, extra = self.members(raw, pointer, table.STATES[kind], owner, language)
        for group in table.EXACTLY_ONE.get(kind, ()):
            self.exactly_one(raw, pointer, owner, group)
        missing = [f for f in table.STATES[kind].required if f.attribute not in values]
        if missing:
            return InvalidState(raw=raw)
        state: State = table.CLASSES[kind](extra=extra, **values)
        if len(self.found) == before:
            self.onward(state, pointer, owner)
        return state

    def onward(self, state: State, pointer: str, owner: str) -> None:
        if not hasattr(state, "end"):
            return
        target, end = getattr(state, "next"), getattr(state, "end")  # noqa: B009
        if target is not None and end is not None:
            self.found.append(
                rules.EXCLUSIVE_FIELDS.at(pointer, owner=owner, fields="Next or End", found="both of them")
            )
        elif target is None and not end:
            found = "End: false" if end is False else "neither"
            self.found.append(rules.EXCLUSIVE_FIELDS.at(pointer, owner=owner, fields="Next or End: true", found=found))

    def exactly_one(self, raw: dict[str, Json], pointer: str, owner: str, group: tuple[str, ...]) -> None:
        written = [name for name in group if name in raw]
        plain = {name.removesuffix("Path") for name in written}
        if len(written) != 1 and not (written and len(plain) == 1):  # a field and its twin are told as such
            found = "none of them" if not written else " and ".join(written)
            self.found.append(rules.EXCLUSIVE_FIELDS.at(pointer, owner=owner, fields=" or ".join(group), found=found))

    # ---- the members of one object --------------------------------------------------------------------------------

    def members(
        self,
        raw: dict[str, Json],
        pointer: str,
        fields: Row,
        owner: str,
        language: Language,
        also: frozenset[str] = frozenset(),
    ) -> tuple[dict[str, Any], dict[str, Json]]:
        """Values by attribute, and the members that could not be read. ``also`` names members read elsewhere."""
        names, mask = fields.by_name, language.value
        values: dict[str, Any] = {}
        extra: dict[str, Json] = {}
        for name, written in raw.items():
            spelling = names.get(name)
            if spelling is None:
                if name != "Type" and name not in also:
                    self.unknown(name, join_pointer(pointer, name), owner, [*names, *also])
                    extra[name] = written
                continue
            field, attribute, twin, legal, in_languages, as_written = spelling
            inner = f"{pointer}/{name}"  # no name of the table has a character that a pointer escapes
            if not in_languages & mask:
                other = "JSONPath" if legal is Language.JSONPATH else "JSONata"
                mine = "JSONata" if other == "JSONPath" else "JSONPath"
                from stepsmith.asl.translation import offered  # only for who is told: it costs a cold start

                hint = offered(name, written, owner.split()[1], mine)
                if hint is None and isinstance(written, str) and is_expression(written):
                    hint = 'set "QueryLanguage": "JSONata"'
                self.found.append(rules.WRONG_LANGUAGE.at(inner, field=name, other=other, language=mine, hint=hint))
            if attribute in values:
                both = table.spellings(field)
                where, shown = f"{pointer}/{both[-1]}", " or ".join(both)
                self.found.append(rules.EXCLUSIVE_FIELDS.at(where, owner=owner, fields=shown, found="both of them"))
                extra[name] = written
                continue
            if type(written) in as_written:
                values[attribute] = written
                continue
            value = self.twin(written, inner, name) if twin else self.value(field, written, inner, language)
            if value is _MISSING:
                extra[name] = written
            else:
                values[attribute] = value
                if value == () and field.kind in (Kind.RETRIERS, Kind.CATCHERS):
                    extra[name] = []  # the model holds no difference between none and an empty list; writing does
        for field in fields.required:
            if field.name not in raw:
                self.found.append(rules.MISSING_FIELD.at(pointer, owner=owner, field=field.name))
        return values, extra

    def unknown(self, name: str, pointer: str, owner: str, names: Sequence[str]) -> None:
        guess = nearest(name, names)
        hint = f"did you mean {guess}?" if guess else None
        if guess is None:
            homes = [state for state, fields in table.BY_NAME.items() if name in fields]
            hint = f"{name} belongs to {', '.join(homes)}" if homes else None
        told = rules.UNKNOWN_FIELD.at(pointer, field=name, owner=owner, hint=hint)
        self.found.append(replace(told, facts={**told.facts, "meant": guess}) if guess else told)

    def twin(self, written: Json, pointer: str, name: str) -> Path | object:
        if isinstance(written, str):
            return Path(written)
        self.wrong_type(pointer, name, "a path", written)
        return _MISSING

    def value(self, field: Field, written: Json, pointer: str, language: Language) -> Any:
        match field.kind:  # the kinds whose values are read most often come first
            case Kind.INTEGER | Kind.NUMBER:
                return self.number(field, written, pointer, language)
            case Kind.RETRIERS:
                return self.each(written, pointer, field.name, lambda v, p: self.retrier(v, p, language))
            case Kind.CATCHERS:
                return self.each(written, pointer, field.name, lambda v, p: self.catcher(v, p, language))
            case Kind.RULES:
                return self.choices(written, pointer, language)
            case Kind.TEXT | Kind.STATE_NAME | Kind.TIMESTAMP | Kind.LANGUAGE:
                if isinstance(written, str):
                    return self.text(field, written, pointer, language)
            case Kind.PROCESSOR:
                if isinstance(written, dict):
                    return self.machine(written, pointer, table.PROCESSOR, f"the {field.name}")
            case Kind.BRANCHES:
                return self.branches(written, pointer)
            case Kind.ERRORS:
                return self.errors(written, pointer)
            case Kind.JSON:
                return written
            case Kind.OBJECT | Kind.ASSIGN:
                if isinstance(written, dict):
                    if field.members:
                        self.options(field, written, pointer, language)
                    return written
            case Kind.TEXTS:
                if isinstance(written, list) and all(isinstance(item, str) for item in written):
                    return written
            case Kind.PATH:
                if written is None or isinstance(written, str):
                    return written
            case Kind.BOOLEAN:
                if isinstance(written, bool):
                    return written
                if field.computed and isinstance(written, str) and is_expression(written):
                    return Expression(written[2:-2])
            case Kind.STATES:
                return self.states(written, pointer)
        bare = field.computed and language is Language.JSONATA and isinstance(written, str) and "$" in written
        hint = f'an expression is written "{{% {written} %}}"' if bare and "%}" not in str(written) else None
        self.wrong_type(pointer, field.name, field.kind.value, written, hint)
        return _MISSING

    def options(self, field: Field, written: dict[str, Json], pointer: str, language: Language) -> None:
        """Checks an object of a table of its own; the model keeps it as it is written."""
        owner = f"{'an' if field.name[0] in 'AEIOU' else 'a'} {field.name}"
        self.members(written, pointer, field.members or Row(), owner, language)
        group = table.AT_LEAST_ONE.get(field.name)
        if group and not any(name in written for name in group):
            plain = [name for name in group if not name.endswith("Path")]
            self.found.append(rules.MISSING_FIELD.at(pointer, owner=owner, field=" or ".join(plain)))

    def text(self, field: Field, written: str, pointer: str, language: Language) -> Any:
        if field.values and written not in field.values and not _SUBSTITUTION.search(written):
            self.found.append(
                rules.UNKNOWN_VALUE.at(
                    pointer, field=field.name, expected=" or ".join(field.values), found=describe(written)
                )
            )
            return _MISSING
        if field.computed and language is not Language.JSONPATH and is_expression(written):
            return Expression(written[2:-2])
        if field.kind is Kind.TIMESTAMP and _SUBSTITUTION.fullmatch(written):
            return Substitution(written)
        return written

    def number(self, field: Field, written: Json, pointer: str, language: Language) -> Any:
        if isinstance(written, str):
            if _SUBSTITUTION.fullmatch(written):
                return Substitution(written)
            if field.computed and language is not Language.JSONPATH and is_expression(written):
                return Expression(written[2:-2])
        whole = isinstance(written, int) or (isinstance(written, float) and written.is_integer())
        if (
            isinstance(written, bool)
            or not isinstance(written, (int, float))
            or not (whole or field.kind is Kind.NUMBER)
        ):
            self.wrong_type(pointer, field.name, field.kind.value, written)
            return _MISSING
        low, high = field.minimum, field.maximum
        if (low is not None and written < low) or (high is not None and written > high):
            expected = f"{low:,} to {high:,}" if high is not None else f"at least {low}"
            self.found.append(
                rules.OUT_OF_RANGE.at(pointer, field=field.name, expected=expected, found=describe(written))
            )
            return _MISSING
        return written

    def errors(self, written: Json, pointer: str) -> Any:
        if isinstance(written, list) and written and all(isinstance(name, str) for name in written):
            return tuple(written)
        if written == []:
            self.found.append(
                rules.OUT_OF_RANGE.at(pointer, field="ErrorEquals", expected="at least one error name", found="none")
            )
        else:
            self.wrong_type(pointer, "ErrorEquals", "a list of error names", written)
        return _MISSING

    def each(self, written: Json, pointer: str, name: str, read_one: Any) -> Any:
        if not isinstance(written, list):
            self.wrong_type(pointer, name, "a list", written)
            return _MISSING
        read_all = []
        for index, item in enumerate(written):
            inner = f"{pointer}/{index}"
            if not isinstance(item, dict):
                self.wrong_type(inner, f"{name}[{index}]", "an object", item)
                return _MISSING
            one = read_one(item, inner)
            if one is _MISSING:
                return _MISSING
            read_all.append(one)
        return tuple(read_all)

    def retrier(self, raw: dict[str, Json], pointer: str, language: Language) -> Any:
        values, extra = self.members(raw, pointer, table.RETRIER, "a retrier", language)
        return Retrier(extra=extra, **values) if "error_equals" in values else _MISSING

    def catcher(self, raw: dict[str, Json], pointer: str, language: Language) -> Any:
        values, extra = self.members(raw, pointer, table.CATCHER, "a catcher", language)
        return Catcher(extra=extra, **values) if {"error_equals", "next"} <= values.keys() else _MISSING

    def branches(self, written: Json, pointer: str) -> Any:
        if written == []:
            self.found.append(
                rules.OUT_OF_RANGE.at(pointer, field="Branches", expected="at least one branch", found="none")
            )
            return _MISSING
        return self.each(written, pointer, "Branches", lambda v, p: self.machine(v, p, table.BRANCH, "a branch"))

    # ---- choice rules ---------------------------------------------------------------------------------------------

    def choices(self, written: Json, pointer: str, language: Language) -> Any:
        if written == []:
            self.found.append(
                rules.OUT_OF_RANGE.at(pointer, field="Choices", expected="at least one rule", found="none")
            )
            return _MISSING
        return self.each(written, pointer, "Choices", lambda v, p: self.rule(v, p, language))

    def rule(self, raw: dict[str, Json], pointer: str, language: Language) -> Any:
        operators = _OPERATORS
        values, extra = self.members(raw, pointer, table.RULE, "a choice rule", language, operators)
        condition: Any = values.pop("condition", _MISSING)
        if language is Language.JSONATA and (used := sorted(operators & raw.keys())):
            from stepsmith.asl.translation import offered_condition

            place, hint = join_pointer(pointer, used[0]), offered_condition(raw)
            self.found.append(
                rules.WRONG_LANGUAGE.at(place, field=used[0], other="JSONPath", language="JSONata", hint=hint)
            )
            return _MISSING
        if condition is _MISSING:
            if "Condition" in raw:
                return _MISSING
            if language is Language.JSONATA:
                self.found.append(rules.MISSING_FIELD.at(pointer, owner="a choice rule", field="Condition"))
                return _MISSING
            condition = self.condition({k: v for k, v in raw.items() if k in operators}, pointer)
        if condition is _MISSING or "next" not in values:
            return _MISSING
        return Rule(condition=condition, extra=extra, **values)

    def condition(self, raw: dict[str, Json], pointer: str) -> Condition | Any:
        comment = raw.get("Comment")
        for name in raw.keys() - table.COMPARISONS - {"Variable", "And", "Or", "Not", "Comment"}:
            self.unknown(name, join_pointer(pointer, name), "a nested rule", [*table.COMPARISONS, "And", "Or", "Not"])
        used = [name for name in raw if name in table.COMPARISONS or name in ("And", "Or", "Not")]
        if len(used) != 1:
            found = "none" if not used else " and ".join(used)
            self.found.append(
                rules.EXCLUSIVE_FIELDS.at(
                    pointer, owner="a choice rule", fields="And, Or, Not or a comparison", found=found
                )
            )
            return _MISSING
        operator, operand = used[0], raw[used[0]]
        inner = join_pointer(pointer, operator)
        if operator == "Not":
            if not isinstance(operand, dict):
                self.wrong_type(inner, "Not", "a rule", operand)
                return _MISSING
            nested = self.condition(operand, inner)
            return nested if nested is _MISSING else Not(nested, comment)
        if operator in ("And", "Or"):
            if operand == []:
                self.found.append(
                    rules.OUT_OF_RANGE.at(inner, field=operator, expected="at least one rule", found="none")
                )
                return _MISSING
            nested = self.each(operand, inner, operator, self.condition)
            return nested if nested is _MISSING else (And if operator == "And" else Or)(nested, comment)
        return self.comparison(raw, operator, operand, pointer, inner, comment)

    def comparison(
        self, raw: dict[str, Json], operator: str, operand: Json, pointer: str, inner: str, comment: Any
    ) -> Comparison | Any:
        variable = raw.get("Variable")
        if not isinstance(variable, str):
            if variable is None:
                self.found.append(rules.MISSING_FIELD.at(pointer, owner=f"a rule with {operator}", field="Variable"))
            else:
                self.wrong_type(join_pointer(pointer, "Variable"), "Variable", "a path", variable)
            return _MISSING
        if operator.endswith("Path"):
            expected, right = "a path", isinstance(operand, str)
        elif operator.startswith(("Is", "Boolean")):
            expected, right = "true or false", isinstance(operand, bool)
        elif operator.startswith("Numeric"):
            right = isinstance(operand, (int, float)) and not isinstance(operand, bool)
            expected, right = "a number", right or (isinstance(operand, str) and bool(_SUBSTITUTION.fullmatch(operand)))
        else:
            expected, right = "a string", isinstance(operand, str)
        if not right:
            self.wrong_type(inner, operator, expected, operand)
            return _MISSING
        return Comparison(variable, operator, operand, comment)
