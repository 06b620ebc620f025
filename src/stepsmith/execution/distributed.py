"""Distributed Map: what its fields mean, and the events it leaves in the parent. The children are ``map_run``'s."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, TypeAlias

from stepsmith.asl import Json, MapState
from stepsmith.datasets import Reader, ReaderResource, Writer
from stepsmith.execution import jsonata_fields, jsonpath_fields
from stepsmith.execution.branches import items_of, selector_of
from stepsmith.execution.effects import RunMap, Success
from stepsmith.execution.failure import RUNTIME, Failed, Failure, runtime
from stepsmith.execution.fiber import TROUBLES, Fiber, Message, as_trouble
from stepsmith.execution.map_plan import Batcher, BegunRun, MapRunPlan, Select
from stepsmith.execution.numbers import member, prepare_count, prepare_float, prepare_integer
from stepsmith.execution.retry import Attempt

if TYPE_CHECKING:
    from stepsmith.execution.targets import Preparing

Field: TypeAlias = "Callable[[Fiber, Json], Json]"
"""From the fiber and the state's effective input to a value."""

MAX_BATCH_BYTES = 262_144

REDRIVES_OF_A_RUN = 1_000
"""A map run can be redriven so often; then States.Runtime [D]."""


def prepare_distributed(state: MapState, jsonata: bool, preparing: Preparing) -> Attempt:
    """One attempt of a distributed Map. Raises DefinitionError for one that cannot run."""
    processor = state.processor
    assert processor is not None
    if preparing.machine_type == "EXPRESS":
        raise preparing.refuse("an Express state machine does not support a distributed Map [Mode DISTRIBUTED]")
    kind = processor.processor_config.get("ExecutionType")
    if kind not in ("STANDARD", "EXPRESS"):
        raise preparing.refuse(f"ProcessorConfig.ExecutionType is {kind!r}: expected STANDARD or EXPRESS")
    program = preparing.prepare_child(processor, kind)
    name = preparing.name
    if jsonata:
        select = None
    else:
        select = preparing.watched("afterInputPath", jsonpath_fields.prepare_path(state.input_path, "InputPath"))
    concurrency = prepare_count(state.max_concurrency, "MaxConcurrency", preparing)
    get_items = items_of(state, jsonata) if state.item_reader is ... else None
    if preparing.inspection is not None and get_items is not None and not jsonata:
        get_items = preparing.inspection.watch("afterItemsPath", get_items)
    get_reader = _reader(state, jsonata, preparing)
    get_batcher = _batcher(state, jsonata, preparing)
    get_writer = _writer(state, jsonata, preparing)
    tolerated_count = prepare_integer(state.tolerated_failure_count, "ToleratedFailureCount", preparing)
    tolerated_percentage = prepare_float(state.tolerated_failure_percentage, "ToleratedFailurePercentage", preparing)
    item_input = selector_of(state, jsonata)

    def plan(fiber: Fiber, value: Json, most: int, items: Json) -> MapRunPlan:
        # [R] tolerances and MaxItems are computed after MapStateStarted and before MapRunStarted.
        count, percentage = tolerated_count(fiber, value), tolerated_percentage(fiber, value)
        if count is not None and count < 0:
            raise runtime("ToleratedFailureCount cannot be negative.")
        if percentage is not None and not 0 <= percentage <= 100:
            raise runtime("ToleratedFailurePercentage must be between 0 and 100.")
        reader, batcher, writer = get_reader(fiber, value), get_batcher(fiber, value), get_writer(fiber, value)
        execution = fiber.execution
        label = state.label or execution.made_label(name)
        return MapRunPlan(
            arn=execution.map_run_arn(label),
            label=label,
            state_name=name,
            program=program,
            state_machine_arn=execution.labelled_arn(label),
            role_arn=execution.role_arn,
            seed=execution.seed,
            max_concurrency=most,
            items=items,
            reader=reader,
            select=None if item_input is None else _select(fiber, value, item_input),
            batcher=batcher,
            tolerated_failure_count=count,
            tolerated_failure_percentage=percentage,
            writer=writer,
        )

    def begin(fiber: Fiber) -> BegunRun:
        value = fiber.value if select is None else select(fiber, fiber.value)
        items = None if get_items is None else get_items(fiber, value)
        most = concurrency(fiber, value)
        # [R] the length is 0 where the items come from a reader.
        started = fiber.record("MapStateStarted", {"length": 0 if items is None else len(items)})
        made = plan(fiber, value, most, items)
        fiber.record("MapRunStarted", {"mapRunArn": made.arn})
        return BegunRun(plan=made, entered_event=fiber.entered_event, follows=started)

    def attempt(fiber: Fiber) -> Generator[None, Message, tuple[Json, str | None]]:
        run = fiber.kept_map_run()
        if run is None:
            run = begin(fiber)
        else:
            _take_up(fiber, run)
        fiber.execution.ask(fiber, RunMap(run.plan, run.redrives))
        fiber.map_run = True
        fiber.begun_run = run
        answer = (yield).answer
        fiber.map_run = False
        if isinstance(answer, Failure):
            reason = {"error": answer.error, "cause": answer.cause}
            fiber.record("MapRunFailed", {word: text for word, text in reason.items() if text is not None})
            raise Failed(Failure(answer.error, answer.cause, fatal=answer.error == RUNTIME))
        assert isinstance(answer, Success)
        run.redrivable = False
        # [R] since November 2024 the Exited event follows MapRunStarted; before, it followed MapRunSucceeded.
        succeeded = fiber.note("MapRunSucceeded", {})
        fiber.note("MapStateSucceeded", {}, follows=succeeded)
        return answer.output, None

    return attempt


def _take_up(fiber: Fiber, run: BegunRun) -> None:
    if run.redrives >= REDRIVES_OF_A_RUN:
        raise runtime(f"The map run {run.plan.arn} has been redriven {REDRIVES_OF_A_RUN} times and cannot be again.")
    run.redrives += 1
    # [M] the event follows MapStateStarted, as MapRunStarted did.
    fiber.chain = run.follows
    fiber.record("MapRunRedriven", {"mapRunArn": run.plan.arn, "redriveCount": run.redrives})


def _select(fiber: Fiber, value: Json, item_input: Field) -> Select:
    """ItemSelector sees the Map state: its input, its variables, and ``Map.Item``."""

    def select(map_item: Mapping[str, Json]) -> Json:
        mine = fiber.map_item, fiber.context_cache
        fiber.map_item, fiber.context_cache = map_item, None
        try:
            return item_input(fiber, value)
        except TROUBLES as error:
            raise Failed(fiber.described(as_trouble(error))) from None
        finally:
            fiber.map_item, fiber.context_cache = mine

    return select


# ---- fields --------------------------------------------------------------------------------------------------------


def _template(written: Json, field: str, jsonata: bool) -> Field | None:
    if written is ...:
        return None
    if not jsonata:
        return jsonpath_fields.prepare_template(written, field)
    template = jsonata_fields.prepare_value(written, field)
    return lambda fiber, value: template.evaluate(fiber.scope(context=template.uses_context))


def _object(written: Json, field: str, preparing: Preparing) -> Mapping[str, Json]:
    if not isinstance(written, Mapping):
        raise preparing.refuse(f"{field} is {written!r}: expected an object")
    return written


def _reader(state: MapState, jsonata: bool, preparing: Preparing) -> Callable[[Fiber, Json], Reader | None]:
    if state.item_reader is ...:
        return lambda fiber, value: None
    written = _object(state.item_reader, "ItemReader", preparing)
    resource = _reader_resource(written.get("Resource"), preparing)
    parameters = _parameters(written, "ItemReader", jsonata, preparing)
    config = _object(written.get("ReaderConfig", {}), "ItemReader.ReaderConfig", preparing)
    max_items = prepare_integer(member(config, "MaxItems"), "MaxItems", preparing)
    others = {name: one for name, one in config.items() if name not in ("MaxItems", "MaxItemsPath")}
    computed = _template(others, "ItemReader/ReaderConfig", True) if jsonata else None

    def read(fiber: Fiber, value: Json) -> Reader:
        given = parameters(fiber, value)
        options = others if computed is None else computed(fiber, value)
        needed = ("Bucket", "Key") if resource == "getObject" else ("Bucket",)
        for one in needed:
            if not isinstance(given.get(one), str):
                raise runtime(f"The ItemReader's {one} must be a string: {one} == {given.get(one)!r}")
        return Reader(
            resource=resource,
            bucket=given["Bucket"],
            key=given.get("Key"),
            prefix=given.get("Prefix") or "",
            version_id=given.get("VersionId"),
            input_type=options.get("InputType"),
            transformation=options.get("Transformation", "NONE"),
            manifest_type=options.get("ManifestType"),
            csv_delimiter=options.get("CSVDelimiter", "COMMA"),
            csv_header_location=options.get("CSVHeaderLocation"),
            csv_headers=tuple(options.get("CSVHeaders", ())),
            items_pointer=options.get("ItemsPointer"),
            max_items=max_items(fiber, value),
            parameters=given,
        )

    return read


def _reader_resource(written: Json, preparing: Preparing) -> ReaderResource:
    name = written.rsplit(":s3:", 1)[-1] if isinstance(written, str) else None
    match name:
        case "getObject":
            return "getObject"
        case "listObjectsV2":
            return "listObjectsV2"
        case _:
            raise preparing.refuse(
                f"ItemReader.Resource is {written!r}: expected arn:aws:states:::s3:getObject or "
                "arn:aws:states:::s3:listObjectsV2"
            )


def _parameters(
    written: Mapping[str, Json], field: str, jsonata: bool, preparing: Preparing
) -> Callable[[Fiber, Json], Mapping[str, Json]]:
    word = "Arguments" if jsonata else "Parameters"
    fill = _template(written.get(word, ...), f"{field}/{word}" if jsonata else word, jsonata)
    if fill is None:
        raise preparing.refuse(f"{field} needs {word} with the Bucket")

    def given(fiber: Fiber, value: Json) -> Mapping[str, Json]:
        found = fill(fiber, value)
        if not isinstance(found, dict):
            raise runtime(f"The {word} of the {field} must be an object.")
        return found

    return given


def _batcher(state: MapState, jsonata: bool, preparing: Preparing) -> Callable[[Fiber, Json], Batcher | None]:
    if state.item_batcher is ...:
        return lambda fiber, value: None
    written = _object(state.item_batcher, "ItemBatcher", preparing)
    max_items = prepare_integer(member(written, "MaxItemsPerBatch"), "MaxItemsPerBatch", preparing)
    max_bytes = prepare_integer(member(written, "MaxInputBytesPerBatch"), "MaxInputBytesPerBatch", preparing)
    fill = _template(written.get("BatchInput", ...), "ItemBatcher/BatchInput" if jsonata else "BatchInput", jsonata)

    def read(fiber: Fiber, value: Json) -> Batcher:
        items, size = max_items(fiber, value), max_bytes(fiber, value)
        for field, number in (("MaxItemsPerBatch", items), ("MaxInputBytesPerBatch", size)):
            if number is not None and number <= 0:
                raise runtime(f"{field} must be positive.")
        if size is not None and size > MAX_BATCH_BYTES:
            raise runtime(f"MaxInputBytesPerBatch must be at most {MAX_BATCH_BYTES}.")
        return Batcher(max_items=items, max_bytes=size, input=... if fill is None else fill(fiber, value))

    return read


def _writer(state: MapState, jsonata: bool, preparing: Preparing) -> Callable[[Fiber, Json], Writer | None]:
    if state.result_writer is ...:
        return lambda fiber, value: None
    written = _object(state.result_writer, "ResultWriter", preparing)
    config = _object(written.get("WriterConfig", {}), "ResultWriter.WriterConfig", preparing)
    exports = "Resource" in written
    if exports and not str(written["Resource"]).endswith(":s3:putObject"):
        raise preparing.refuse(
            f"ResultWriter.Resource is {written['Resource']!r}: expected arn:aws:states:::s3:putObject"
        )
    parameters = _parameters(written, "ResultWriter", jsonata, preparing) if exports else None
    # [D] what a child gave is exported with its metadata, and handed on without, unless the configuration says else.
    transformation = config.get("Transformation", "NONE" if exports else "COMPACT")
    output_type = config.get("OutputType", "JSON")

    def read(fiber: Fiber, value: Json) -> Writer:
        if parameters is None:
            return Writer(output_type=output_type, transformation=transformation)
        given = parameters(fiber, value)
        bucket, prefix = given.get("Bucket"), given.get("Prefix") or ""
        if not isinstance(bucket, str) or not isinstance(prefix, str):
            raise runtime(f"The ResultWriter's Bucket and Prefix must be strings: {bucket!r}, {prefix!r}")
        return Writer(bucket=bucket, prefix=prefix, output_type=output_type, transformation=transformation)

    return read
