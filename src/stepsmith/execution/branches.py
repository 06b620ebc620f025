"""Parallel and inline Map: branches that run side by side, and what one failure does to the others."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING

from stepsmith.asl import Json, MapState, ParallelState
from stepsmith.execution import jsonata_fields, jsonpath_fields
from stepsmith.execution.failure import Failed, runtime
from stepsmith.execution.fiber import TROUBLES, Fiber, Message, Steps, evaluation_trouble
from stepsmith.execution.gathering import Gathering, gather
from stepsmith.execution.json_text import compact
from stepsmith.execution.map_inspection import inspect_map
from stepsmith.execution.numbers import prepare_count
from stepsmith.execution.program import run_machine
from stepsmith.execution.retry import Attempt

if TYPE_CHECKING:
    from stepsmith.execution.inspection import Gather
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
    collect: Gather = gather if preparing.inspection is None else preparing.inspection.gather(gather, selects=False)

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

        result = yield from collect(fiber, work, len(starts), begin, take_up)
        # [R] the Exited event follows what the Succeeded event follows.
        fiber.note("ParallelStateSucceeded", {})
        return result

    return attempt


def prepare_map(state: MapState, jsonata: bool, preparing: Preparing) -> Attempt:
    processor = state.processor
    assert processor is not None
    start = preparing.prepare_machine(processor)
    name = preparing.name
    if jsonata:
        select = None
    else:
        select = preparing.watched("afterInputPath", jsonpath_fields.prepare_path(state.input_path, "InputPath"))
    get_items = items_of(state, jsonata)
    limit = prepare_count(state.max_concurrency, "MaxConcurrency", preparing)
    item_input = selector_of(state, jsonata)
    collect: Gather = gather
    if preparing.inspection is not None:
        get_items, limit = inspect_map(state, get_items, limit, jsonata, preparing, preparing.inspection)
        collect = preparing.inspection.gather(gather, selects=item_input is not None)

    def attempt(fiber: Fiber) -> Generator[None, Message, tuple[Json, str | None]]:
        work = fiber.kept_work()
        if work is None:
            value = fiber.value if select is None else select(fiber, fiber.value)
            items = get_items(fiber, value)
            most = limit(fiber, value) or INLINE_CONCURRENCY
            fiber.record("MapStateStarted", {"length": len(items)})
            work = Gathering(fiber, len(items), value, items)
        else:
            value, items = work.input, work.items
            most = limit(fiber, value) or INLINE_CONCURRENCY

        def begin(index: int, chain: int) -> None:
            child = _child(fiber, index, chain, items[index], "")
            child.map_item = {"Index": index, "Value": items[index]}
            child.iteration_of = name
            # [measured by others on AWS] all that run at once are started before the first takes a step.
            child.record("MapIterationStarted", {"name": name, "index": index})
            fiber.execution.spawn(child, _iteration(child, fiber, value, item_input, start))

        def take_up(child: Fiber) -> None:
            fiber.execution.take_up(child, _iteration(child, fiber, value, item_input, start))

        result = yield from collect(fiber, work, min(most, INLINE_CONCURRENCY), begin, take_up)
        fiber.note("MapStateSucceeded", {})
        return result

    return attempt


def _iteration(
    child: Fiber, parent: Fiber, value: Json, item_input: Callable[[Fiber, Json], Json] | None, start: Prepared
) -> Steps:
    if child.entered_event == 0:
        if item_input is not None:
            child.value = _selected(child, parent, value, item_input)
        child.text = compact(child.value)
    yield from run_machine(child, start)
    # [R] the next iteration on this slot follows the last event inside this one, the Map's own next event this one.
    child.end_event = child.note("MapIterationSucceeded", {"name": child.iteration_of, "index": child.index})


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


def items_of(state: MapState, jsonata: bool) -> Callable[[Fiber, Json], Sequence[Json]]:
    """Items or ItemsPath as a function of the Map's fiber and its effective input."""
    return _jsonata_items(state) if jsonata else _jsonpath_items(state)


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
            # [R] the text has a path into the context object without its first dollar.
            shown = path.removeprefix("$") if path.startswith("$$") else path
            raise runtime(f'Reference path "{shown}" must point to array.')
        return items

    return read


def selector_of(state: MapState, jsonata: bool) -> Callable[[Fiber, Json], Json] | None:
    """ItemSelector as a function of the Map's fiber and its effective input; None when the item itself goes in."""
    if state.selector is ...:
        return None
    if not jsonata:
        return jsonpath_fields.prepare_template(
            state.selector, "ItemSelector" if state.item_selector is not ... else "Parameters"
        )
    template = jsonata_fields.prepare_value(state.selector, "ItemSelector")
    return lambda fiber, value: template.evaluate(fiber.scope(context=template.uses_context))
