"""Numbers of a Map: written out, as a path or as an expression."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from stepsmith import paths
from stepsmith.asl import Expression, Json, Path
from stepsmith.execution import jsonata_fields, jsonpath_fields
from stepsmith.execution.failure import runtime
from stepsmith.execution.fiber import evaluation_trouble
from stepsmith.execution.json_text import compact

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Fiber
    from stepsmith.execution.targets import Preparing

Count: TypeAlias = "Callable[[Fiber, Json], int]"
"""From the fiber and the effective input to the number."""


def prepare_count(written: object, field: str, preparing: Preparing) -> Count:
    """A whole number from 0; 0 when there is none."""
    preparing.no_substitution(written, field)
    match written:
        case None:
            return lambda fiber, value: 0
        case Path(text):
            with jsonpath_fields.reading(f"{field}Path", text):
                get = jsonpath_fields.with_context(paths.prepare_path(text), text.startswith("$$"))

            def read(fiber: Fiber, value: Json) -> int:
                found = get(fiber, value)
                if isinstance(found, bool) or not isinstance(found, int) or found < 0:
                    shown = found if isinstance(found, str) else compact(found)
                    raise runtime(
                        f'The {field}Path field refers to value "{shown}" which is not a valid integer: {text}'
                    )
                return found

            return read
        case Expression() as expression:
            template = jsonata_fields.prepare_expression(expression, field)

            def evaluate(fiber: Fiber, value: Json) -> int:
                found = template.evaluate(fiber.scope(context=template.uses_context))
                jsonata_fields.demand_type(found, "number", expression.text.strip(), field)
                if found != int(found) or found < 0:
                    raise evaluation_trouble(f"The {field} field must be an integer from 0: {compact(found)}", field)
                return int(found)

            return evaluate
        case _:
            fixed = int(written)  # type: ignore[call-overload]
            return lambda fiber, value: fixed
