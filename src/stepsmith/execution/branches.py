"""Parallel and inline Map: branches that run side by side, and what one failure does to the others."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING

from stepsmith import paths
from stepsmith.asl import Expression, Json, MapState, ParallelState, Path
from stepsmith.execution import jsonata_fields, jsonpath_fields
from stepsmith.execution.failure import Failed, runtime
from stepsmith.execution.fiber import TROUBLES, Fiber, Message, Steps, evaluation_trouble
from stepsmith.execution.gathering import Gathering, gather
from stepsmith.execution.json_text import compact
from stepsmith.execution.program import run_machine
from stepsmith.execution.retry import Attempt

if TYPE_CHECKING:
    from stepsmith.execution.program import Prepared
    from stepsmith.execution.targets import Preparing

INLINE_CONCURRENCY = 40
"""How many iterations of an inline Map run at once at most [D]."""


def prepare_parallel(state: ParallelState, jsonata: bool, preparing: Preparing) -> Attempt:
    starts = [preparing.prepare_machine(branch) for branch in state.branches]
    if jsonata:
        template = jsonata_fields.prepare_value(state.arguments, "Arguments") if state.arguments is not ... else None
        select = None
    else:
        template = None
        select = jsonpath_fields.prepare_path(state.input_path, "InputPath")
    fill = None if jsonata else jsonpath_fields.prepare_template(state.parameters, "Parameters")

    def attempt(fiber: Fiber) -> Generator[None, Message, tuple[Json, str | None]]:
        work = fiber.kept_work()
        if work is None:
            value = fiber.value
            if template is not None:
                value = template.evaluate(fiber.scope(context=template.uses_context))
            if select is not None:
                value = select(fiber, value)
            if fill is not None:
                value = fill(fiber, value)
            text = fiber.text if value is fiber.value else compact(value)
            fiber.record("ParallelStateStarted", {})
            work = Gathering(fiber, len(starts))

        def begin(index: int, chain: int) -> None:
            # All branches begin at once, so that a redrive, which has no value here, begins none.
            child = _child(fiber, index, chain, value, text)
            child.map_item = fiber.map_item
            fiber.execution.spawn(child, run_machine(child, starts[index]))

        def take_up(child: Fiber) -> None:
            fiber.execution.take_up(child, run_machine(child, starts[child.index]))

        result = yield from gather(fiber, work, len(starts), begin, take_up)
        # [R] the Exited event follows what the Succeeded event follows.
        fiber.note("ParallelStateSucceeded", {})
        return result

    return attempt


def prepare_map(state: MapState, jsonata: bool, preparing: Preparing) -> Attempt:
    processor = state.processor
    assert processor is not None
    start = preparing.prepare_machine(processor)
    name = preparing.name
    select = None if jsonata else jsonpath_fields.prepare_path(state.input_path, "InputPath")
    get_items = _jsonata_items(state) if jsonata else _jsonpath_items(state)
    limit = _concurrency(state, jsonata, preparing)
    item_input = _item_input(state, jsonata)

    def attempt(fiber: Fiber) -> Generator[None, Message, tuple[Json, str | None]]:
        work = fiber.kept_work()
        if work is None:
            value = fiber.value if select is None else select(fiber, fiber.value)
            most = limit(fiber, value) or INLINE_CONCURRENCY
            items = get_items(fiber, value)
            fiber.record("MapStateStarted", {"length": len(items)})
            work = Gathering(fiber, len(items), value, items)
        else:
            value, items = work.input, work.items
            most = limit(fiber, value) or INLINE_CONCURRENCY

        def begin(index: int, chain: int) -> None:
            child = _child(fiber, index, chain, items[index], "")
            child.map_item = {"Index": index, "Value": items[index]}
            child.iteration_of = name
            fiber.execution.spawn(child, _iteration(child, fiber, value, item_input, start))

        def take_up(child: Fiber) -> None:
            fiber.execution.take_up(child, _iteration(child, fiber, value, item_input, start))

        result = yield from gather(fiber, work, min(most, INLINE_CONCURRENCY), begin, take_up)
        fiber.note("MapStateSucceeded", {})
        return result

    return attempt


def _iteration(
    child: Fiber, parent: Fiber, value: Json, item_input: Callable[[Fiber, Json], Json] | None, start: Prepared
) -> Steps:
    details = {"name": child.iteration_of, "index": child.index}
    if not child.begun:
        child.begun = True
        child.record("MapIterationStarted", details)
    if child.entered_event == 0:
        if item_input is not None:
            child.value = _selected(child, parent, value, item_input)
        child.text = compact(child.value)
    yield from run_machine(child, start)
    # [R] the next iteration on this slot follows the last event inside this one, the Map's own next event this one.
    child.end_event = child.note("MapIterationSucceeded", details)


def _selected(child: Fiber, parent: Fiber, value: Json, item_input: Callable[[Fiber, Json], Json]) -> Json:
    """ItemSelector sees the Map state: its input, its name, its variables, and this iteration's item."""
    mine = parent.map_item, parent.context_cache, parent.chain
    parent.map_item, parent.context_cache, parent.chain = child.map_item, None, child.chain
    try:
        return item_input(parent, value)
    except TROUBLES as error:
        failure = parent.fail(error)
        child.chain = parent.chain
        raise Failed(failure) from None
    finally:
        parent.map_item, parent.context_cache, parent.chain = mine


def _child(parent: Fiber, index: int, chain: int, value: Json, text: str) -> Fiber:
    return Fiber(
        parent.execution, parent=parent, index=index, chain=chain, variables=parent.variables, value=value, text=text
    )


# ---- fields of Map -------------------------------------------------------------------------------------------------


def _jsonata_items(state: MapState) -> Callable[[Fiber, Json], Sequence[Json]]:
    if state.items is ...:

        def from_input(fiber: Fiber, value: Json) -> Sequence[Json]:
            if not isinstance(value, list):
                raise evaluation_trouble(f"Map state input must be an array but was: {compact(value)}", None)
            return value

        return from_input
    written = state.items
    template = jsonata_fields.prepare_value(written, "Items")
    text = written[2:-2].strip() if isinstance(written, str) else compact(written)

    def evaluate(fiber: Fiber, value: Json) -> Sequence[Json]:
        items = template.evaluate(fiber.scope(context=template.uses_context))
        jsonata_fields.demand_type(items, "array", text, "Items")
        assert isinstance(items, (list, tuple))
        return items

    return evaluate


def _jsonpath_items(state: MapState) -> Callable[[Fiber, Json], Sequence[Json]]:
    path = "$" if state.items_path is ... else state.items_path
    get = jsonpath_fields.prepare_path(path, "ItemsPath")

    def read(fiber: Fiber, value: Json) -> Sequence[Json]:
        items = value if get is None else get(fiber, value)
        if not isinstance(items, list):
            raise runtime(f'Reference path "{path}" must point to array.')
        return items

    return read


def _item_input(state: MapState, jsonata: bool) -> Callable[[Fiber, Json], Json] | None:
    """ItemSelector as a function of the Map's fiber and its effective input; None when the item itself goes in."""
    if state.selector is ...:
        return None
    if not jsonata:
        return jsonpath_fields.prepare_template(
            state.selector, "ItemSelector" if state.item_selector is not ... else "Parameters"
        )
    template = jsonata_fields.prepare_value(state.selector, "ItemSelector")
    return lambda fiber, value: template.evaluate(fiber.scope(context=template.uses_context))


def _concurrency(state: MapState, jsonata: bool, preparing: Preparing) -> Callable[[Fiber, Json], int]:
    written = state.max_concurrency
    preparing.no_substitution(written, "MaxConcurrency")
    match written:
        case None:
            return lambda fiber, value: 0
        case Path(text):
            with jsonpath_fields.reading("MaxConcurrencyPath", text):
                get = jsonpath_fields.with_context(paths.prepare_path(text), text.startswith("$$"))

            def read(fiber: Fiber, value: Json) -> int:
                found = get(fiber, value)
                if isinstance(found, bool) or not isinstance(found, int) or found < 0:
                    shown = found if isinstance(found, str) else compact(found)
                    raise runtime(
                        f'The MaxConcurrencyPath field refers to value "{shown}" which is not a valid integer: {text}'
                    )
                return found

            return read
        case Expression() as expression:
            template = jsonata_fields.prepare_expression(expression, "MaxConcurrency")

            def evaluate(fiber: Fiber, value: Json) -> int:
                found = template.evaluate(fiber.scope(context=template.uses_context))
                jsonata_fields.demand_type(found, "number", expression.text.strip(), "MaxConcurrency")
                if found != int(found) or found < 0:
                    raise evaluation_trouble(
                        f"The MaxConcurrency field must be an integer from 0: {compact(found)}", "MaxConcurrency"
                    )
                return int(found)

            return evaluate
        case _:
            fixed = int(written)  # type: ignore[arg-type]
            return lambda fiber, value: fixed
