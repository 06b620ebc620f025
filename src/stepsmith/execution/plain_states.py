"""Pass, Succeed and Fail: states that never wait."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from stepsmith.asl import Expression, FailState, Json, PassState, Path, SucceedState
from stepsmith.execution import jsonata_fields, jsonpath_fields
from stepsmith.execution.data_flow import jsonata_conclusion, jsonpath_conclusion
from stepsmith.execution.failure import Failed, Failure, runtime

if TYPE_CHECKING:
    from stepsmith.execution.fiber import Fiber
    from stepsmith.execution.program import Prepared
    from stepsmith.execution.targets import Preparing

Run: TypeAlias = "Callable[[Fiber], Prepared | None]"


def prepare_pass(state: PassState, jsonata: bool, preparing: Preparing) -> Run:
    following = preparing.following(state)
    if jsonata:
        return _ending(jsonata_conclusion(state.output, state.assign), following)
    select = jsonpath_fields.prepare_path(state.input_path, "InputPath")
    fill = jsonpath_fields.prepare_template(state.parameters, "Parameters")
    inspection = preparing.inspection
    conclude = jsonpath_conclusion(
        result_path=state.result_path, output_path=state.output_path, assign=state.assign, inspection=inspection
    )
    if inspection is not None:
        if state.result is ...:
            select, fill = inspection.watch("afterInputPath", select), inspection.watch("afterParameters", fill)
        else:
            conclude = inspection.watch_result(conclude)  # [R] a Pass with Result shows nothing of what goes before.
    if select is None and fill is None and state.result is ...:
        return _ending(conclude, following)

    def run(fiber: Fiber) -> Prepared | None:
        value = fiber.value
        if select is not None:
            value = select(fiber, value)
        if fill is not None:
            value = fill(fiber, value)
        if state.result is not ...:
            value = state.result
        fiber.exit(*conclude(fiber, value))
        return following

    return run


def prepare_succeed(state: SucceedState, jsonata: bool, preparing: Preparing) -> Run:
    if jsonata:
        return _ending(jsonata_conclusion(state.output, None), None)
    select = preparing.watched("afterInputPath", jsonpath_fields.prepare_path(state.input_path, "InputPath"))
    conclude = jsonpath_conclusion(output_path=state.output_path)

    def run(fiber: Fiber) -> None:
        fiber.exit(*conclude(fiber, fiber.value if select is None else select(fiber, fiber.value)))

    return run


def prepare_fail(state: FailState, jsonata: bool, preparing: Preparing) -> Run:
    error = _text(state.error, "Error", preparing)
    cause = _text(state.cause, "Cause", preparing)
    note = None if jsonata else preparing.watched("afterInputPath", None)

    def run(fiber: Fiber) -> None:
        if note is not None:
            note(fiber, fiber.value)
        # A Fail state has no Exited event; its failure meets the Retry and Catch of the state around it.
        raise Failed(Failure(error(fiber), cause(fiber)))

    return run


def _text(written: str | Path | Expression | None, field: str, preparing: Preparing) -> Callable[[Fiber], str | None]:
    match written:
        case Path(text):
            get = jsonpath_fields.prepare_text(text, f"{field}Path")

            def read(fiber: Fiber) -> str:
                value = get(fiber, fiber.value)
                if not isinstance(value, str):
                    raise runtime(f"The {field}Path parameter does not reference a string: {text} == {value!r}")
                return value

            return read
        case Expression():
            template = jsonata_fields.prepare_expression(written, field)

            def evaluate(fiber: Fiber) -> str:
                value: Json = template.evaluate(fiber.scope(context=template.uses_context))
                jsonata_fields.demand_type(value, "string", written.text.strip(), field)
                assert isinstance(value, str)
                return value

            return evaluate
        case _:
            return lambda fiber: written


def _ending(conclude: Callable[[Fiber, Json], tuple[Json, dict[str, Json] | None]], following: Prepared | None) -> Run:
    """The state's input is its result."""

    def run(fiber: Fiber) -> Prepared | None:
        fiber.exit(*conclude(fiber, fiber.value))
        return following

    return run
