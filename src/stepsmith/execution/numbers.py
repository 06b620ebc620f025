"""Numbers of a Map that may come from a path or an expression: MaxConcurrency, tolerances, batch sizes, MaxItems."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from stepsmith import paths
from stepsmith.asl import Expression, Json, Path
from stepsmith.asl.expressions import inner, is_expression
from stepsmith.errors import DefinitionError
from stepsmith.execution import jsonata_fields, jsonpath_fields
from stepsmith.execution.failure import runtime
from stepsmith.execution.fiber import evaluation_trouble
from stepsmith.execution.json_text import compact

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Fiber
    from stepsmith.execution.targets import Preparing

Field: TypeAlias = "Callable[[Fiber, Json], float | None]"
"""From the fiber and the state's effective input to the number; None where the field is not written."""


Count: TypeAlias = "Callable[[Fiber, Json], int]"


def prepare_count(written: object, field: str, preparing: Preparing) -> Count:
    """A whole number from 0; 0 where none is written."""
    read = prepare_integer(written, field, preparing, least=0)
    return lambda fiber, value: read(fiber, value) or 0


def prepare_integer(
    written: object, field: str, preparing: Preparing, *, least: float = -math.inf
) -> Callable[[Fiber, Json], int | None]:
    """A whole number. Text with a whole number in it is one where a path leads to it [R]. What is below ``least`` is
    none.
    """
    read = _prepare(written, field, preparing, "integer", least)
    return lambda fiber, value: None if (found := read(fiber, value)) is None else int(found)


def prepare_float(written: object, field: str, preparing: Preparing) -> Field:
    return _prepare(written, field, preparing, "float", -math.inf)


def member(config: Json, field: str) -> object:
    """``field`` of a configuration object, or what stands under its ``Path`` twin, as the model writes such fields."""
    if f"{field}Path" in config:
        return Path(config[f"{field}Path"])
    written = config.get(field)
    return Expression(inner(written)) if isinstance(written, str) and is_expression(written) else written


def _prepare(written: object, field: str, preparing: Preparing, kind: str, least: float) -> Field:
    preparing.no_substitution(written, field)
    match written:
        case None:
            return lambda fiber, value: None
        case Path(text):
            return _from_path(text, field, kind, least)
        case Expression() as expression:
            return _from_expression(expression, field, kind, least)
        case int() | float() if not isinstance(written, bool):
            return lambda fiber, value: written
        case _:
            raise DefinitionError(f"{field} is {written!r}: expected a number")


def _from_path(text: str, field: str, kind: str, least: float) -> Field:
    with jsonpath_fields.reading(f"{field}Path", text):
        get = jsonpath_fields.with_context(paths.prepare_path(text), text.startswith("$$"))

    def read(fiber: Fiber, value: Json) -> float:
        found = get(fiber, value)
        shown = found if isinstance(found, str) else compact(found)
        number = _parsed(shown, kind)
        if number is None or number < least:
            raise runtime(f'The {field}Path field refers to value "{shown}" which is not a valid {kind}: {text}')
        return number

    return read


def _parsed(text: str, kind: str) -> float | None:
    try:
        number = int(text) if kind == "integer" else float(text)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _from_expression(expression: Expression, field: str, kind: str, least: float) -> Field:
    template = jsonata_fields.prepare_expression(expression, field)

    def evaluate(fiber: Fiber, value: Json) -> float:
        found = template.evaluate(fiber.scope(context=template.uses_context))
        jsonata_fields.demand_type(found, "number", expression.text.strip(), field)
        assert isinstance(found, (int, float))
        if kind == "integer" and (found != int(found) or found < least):
            bound = "" if least == -math.inf else f" from {least}"
            raise evaluation_trouble(f"The {field} field must be an integer{bound}: {compact(found)}", field)
        return found

    return evaluate
