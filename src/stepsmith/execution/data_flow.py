"""From a state's result to its output and the variables it assigns, in both query languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from stepsmith.asl import Json
from stepsmith.execution import jsonata_fields, jsonpath_fields

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Assigned, Fiber
    from stepsmith.execution.inspection import Inspection

Conclusion: TypeAlias = "Callable[[Fiber, Json], tuple[Json, Assigned]]"
"""From the fiber and the result to the state's output and what is assigned."""


def jsonata_conclusion(
    output: Json, assign: Mapping[str, Json] | None, *, result: str | None = None, place: str = ""
) -> Conclusion:
    """Output and Assign; both see the old variables. ``result`` is the member of $states that holds the result.

    Without Output the result is the output. ``place`` is a prefix of the field path, such as ``Catch[0]/``.
    """
    assigning = jsonata_fields.prepare_assign(assign, f"{place}Assign")
    giving = jsonata_fields.prepare_value(output, f"{place}Output") if output is not ... else None
    context = any(template.uses_context for template in (assigning, giving) if template is not None)
    if assigning is None and giving is None:
        return lambda fiber, value: (value, None)

    def conclude(fiber: Fiber, value: Json) -> tuple[Json, Assigned]:
        scope = fiber.scope(context=context) if result is None else fiber.scope(context=context, **{result: value})
        # AWS does not say which of the two fails first when both do; Assign does here.
        assigned = assigning.evaluate(scope) if assigning is not None else None
        return (giving.evaluate(scope) if giving is not None else value), assigned

    return conclude


def jsonpath_conclusion(
    *,
    result_selector: Json = ...,
    result_path: Json = ...,
    output_path: Json = ...,
    assign: Mapping[str, Json] | None = None,
    place: str = "",
    inspection: Inspection | None = None,
) -> Conclusion:
    """ResultSelector, ResultPath (into the raw input), OutputPath; in Assign ``$`` is the result before all of them."""
    select = jsonpath_fields.prepare_template(result_selector, f"{place}ResultSelector")
    put = jsonpath_fields.prepare_result_path(result_path, f"{place}ResultPath")
    narrow = jsonpath_fields.prepare_path(output_path, f"{place}OutputPath")
    assigning = jsonpath_fields.prepare_assign(assign, f"{place}Assign")
    if inspection is not None:
        select, put = inspection.watch("afterResultSelector", select), inspection.watch_path("afterResultPath", put)

    def conclude(fiber: Fiber, result: Json) -> tuple[Json, Assigned]:
        assigned = assigning(fiber, result) if assigning is not None else None
        selected = select(fiber, result) if select is not None else result
        output = put(fiber.value, selected)
        return (narrow(fiber, output) if narrow is not None else output), assigned

    return conclude
