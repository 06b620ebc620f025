"""Fields of JSONata states: values in which ``{% … %}`` strings are computed."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeAlias

from stepsmith import jsonata
from stepsmith.asl import Expression, Json
from stepsmith.asl.expressions import inner, is_expression
from stepsmith.errors import DefinitionError
from stepsmith.execution import entropy
from stepsmith.execution.fiber import evaluation_trouble
from stepsmith.execution.json_text import compact

Scope: TypeAlias = "Mapping[str, Json]"
Evaluate: TypeAlias = "Callable[[Scope], Json]"


# Making a context object costs more than most expressions: one is made unless all that is read of $states is this.
_BEYOND_DATA = re.compile(r"\$states(?!\.(?:input|result|errorOutput)\b)")


class Template(NamedTuple):
    """A value with its expressions prepared. ``uses_context``: one of them may read $states.context."""

    evaluate: Evaluate
    uses_context: bool


def prepare_value(value: Json, field: str) -> Template:
    """``field`` is the path that messages and EvaluationFailed events show, such as ``Arguments/Body``."""
    prepared = _prepare(value, field)
    return prepared if prepared is not None else Template(lambda scope: value, False)


def prepare_expression(expression: Expression, field: str) -> Template:
    return _expression(expression.text.strip(), field)


def prepare_assign(assign: Mapping[str, Json] | None, field: str = "Assign") -> Template | None:
    return prepare_value(dict(assign), field) if assign else None


def demand_type(value: Json, expected: str, text: str, field: str) -> None:
    """Raise AWS's words when the expression ``text`` gave something else than ``expected``."""
    if type_word(value) != expected:
        raise evaluation_trouble(
            f"The JSONata expression '{text}' specified for the field '{field}' returned an unexpected result type. "
            f"Expected '{expected}', but was '{type_word(value)}' for value: {compact(value)}",
            field,
        )


def type_word(value: Json) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, (list, tuple)) else "object"


def _prepare(value: Json, field: str) -> Template | None:
    """None when there is no expression in ``value``: it is then its own value."""
    if isinstance(value, str):
        return _expression(inner(value).strip(), field) if is_expression(value) else None
    if isinstance(value, dict):
        members = {name: _prepare(item, f"{field}/{name}") for name, item in value.items()}
        if not any(members.values()):
            return None
        parts = [(name, value[name], template) for name, template in members.items()]
        return Template(
            lambda scope: {
                name: item if template is None else template.evaluate(scope) for name, item, template in parts
            },
            any(template.uses_context for template in members.values() if template is not None),
        )
    if isinstance(value, (list, tuple)):
        elements = [(item, _prepare(item, f"{field}[{index}]")) for index, item in enumerate(value)]
        if not any(template for _, template in elements):
            return None
        return Template(
            lambda scope: [item if template is None else template.evaluate(scope) for item, template in elements],
            any(template.uses_context for _, template in elements if template is not None),
        )
    return None


def _expression(text: str, field: str) -> Template:
    try:
        expression = jsonata.prepare(text, clock=entropy.clock, random=entropy.chance.random, uuid=entropy.unique)
    except jsonata.JsonataError as error:
        raise DefinitionError(f"the JSONata expression '{text}' in {field} cannot be read: {error.message}") from error
    evaluate = expression.evaluate
    about = f"The JSONata expression '{text}' specified for the field '{field}'"

    def run(scope: Scope) -> Json:
        try:
            value = evaluate(scope)
        except jsonata.JsonataError as error:
            # [M] AWS words a bound of depth, time or memory without a code and with a colon.
            colon = ": " if error.bound else f". {error.code}: "
            raise evaluation_trouble(f"{about} threw an error during evaluation{colon}{error.message}", field) from None
        if value is jsonata.UNDEFINED:
            raise evaluation_trouble(f"{about} returned nothing (undefined).", field)
        if isinstance(value, jsonata.Function):
            raise evaluation_trouble(f"{about} returned an unsupported result type.", field)
        return value

    return Template(run, _BEYOND_DATA.search(text) is not None)
