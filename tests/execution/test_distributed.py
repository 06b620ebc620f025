"""Distributed Map: what its children are given, what one failure does, which events the parent has.

[R] events of success, of readers that fail and of fields out of range; [measured by others on AWS] what children see,
and what is written when the tolerance is passed. What no recording covers is marked 'not recorded'.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith import asl
from stepsmith.errors import DefinitionError
from stepsmith.execution import Execution, Failure, Success, prepare, restore
from stepsmith.execution.virtual import run
from tests.datasets.memory import Memory
from tests.execution.machines import chain, details, events, execute, machine, passing, program, task

FAILS_ON_ODD = {
    "C": {"Type": "Choice", "Choices": [{"Variable": "$.odd", "BooleanEquals": True, "Next": "F"}], "Default": "P"},
    "F": {"Type": "Fail", "Error": "Odd", "Cause": "it is odd"},
    "P": passing(),
}
EXCEEDED = "States.ExceedToleratedFailureThreshold"
READER = {"Resource": "arn:aws:states:::s3:getObject", "Parameters": {"Bucket": "b", "Key.$": "$.key"}}
WRITER = {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b", "Prefix": "out"}}


def distributed(
    states: dict[str, Any] | None = None, start: str = "P", kind: str = "STANDARD", **fields: Any
) -> dict[str, Any]:
    config = {"Mode": "DISTRIBUTED", "ExecutionType": kind}
    processor = machine(start, states or {"P": passing()}, ProcessorConfig=config)
    return {"Type": "Map", "ItemProcessor": processor, **({} if "Next" in fields else {"End": True}), **fields}


def alone(state: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return machine("M", {"M": state}, **fields)


def numbers(count: int) -> list[dict[str, Any]]:
    return [{"n": n, "odd": n % 2 == 1} for n in range(count)]


class Watch:
    """Keeps everything."""

    def __init__(self) -> None:
        self.runs: list[Any] = []
        self.children: list[Execution] = []

    def map_run_started(self, run: Any) -> None:
        self.runs.append(run)

    def child_ended(self, run: Any, child: Execution) -> None:
        self.children.append(child)

    def child_redriven(self, run: Any, child: Execution) -> None:
        raise AssertionError(child)

    def nested_started(self, parent: Execution, child: Execution) -> None:
        raise AssertionError(child)


def watched(definition: dict[str, Any], value: Any, tasks: Any = None, **arguments: Any) -> tuple[Execution, Watch]:
    watch = Watch()
    return execute(definition, value, tasks, watcher=watch, **arguments), watch


def started(execution: Execution) -> list[str]:
    """What each reading of ``MapRunStarted`` says, without the UUID at its end."""
    return [one["mapRunArn"].rsplit(":", 1)[0] for one in details(execution, "MapRunStarted")]


# ---- events --------------------------------------------------------------------------------------------------------


def test_the_parent_has_six_events_and_no_iterations() -> None:
    execution = execute(alone(distributed(Label="L")), [1, 2])
    assert list(zip(events(execution), chain(execution), strict=True))[1:] == [
        ("MapStateEntered", 0),
        ("MapStateStarted", 2),
        ("MapRunStarted", 3),
        ("MapRunSucceeded", 4),
        ("MapStateSucceeded", 5),
        ("MapStateExited", 4),
        ("ExecutionSucceeded", 7),
    ]
    assert execution.output == [1, 2]
    assert details(execution, "MapStateStarted") == [{"length": 2}]
    assert started(execution) == ["arn:aws:states:us-east-1:000000000000:mapRun:machine/L"]


def test_no_items_give_an_empty_array() -> None:
    execution, watch = watched(alone(distributed()), [])
    assert (execution.output, watch.children, watch.runs[0].items.total) == ([], [], 0)


def test_a_failed_child_fails_the_run_and_the_state() -> None:
    execution = execute(alone(distributed(FAILS_ON_ODD, "C")), numbers(3))
    assert events(execution)[3:] == ["MapRunStarted", "MapRunFailed", "MapStateFailed", "ExecutionFailed"]
    reason = {"error": EXCEEDED, "cause": "The specified tolerated failure threshold was exceeded"}
    assert details(execution, "MapRunFailed") == details(execution, "ExecutionFailed") == [reason]


def test_a_catcher_sees_the_error_of_the_run() -> None:
    catch = [{"ErrorEquals": [EXCEEDED], "Next": "Sorry", "ResultPath": "$[0].error"}]
    states = {"M": distributed(FAILS_ON_ODD, "C", Catch=catch), "Sorry": passing()}
    execution = execute(machine("M", states), numbers(2))
    assert events(execution)[4:7] == ["MapRunFailed", "MapStateFailed", "MapStateExited"]
    assert execution.output[0]["error"]["Error"] == EXCEEDED


def test_a_retry_is_a_new_map_run_with_new_children() -> None:
    answers = iter([Failure("Once"), Success(1)])
    retry = [{"ErrorEquals": ["States.ALL"], "IntervalSeconds": 5}]
    state = distributed({"T": task()}, "T", Retry=retry)
    execution, watch = watched(alone(state), [1], lambda effect, now: (1.0, next(answers)))
    assert (execution.status, execution.attempts["M"]) == ("SUCCEEDED", 2)
    assert [one.status for one in watch.runs] == ["FAILED", "SUCCEEDED"]
    assert len({one.arn for one in watch.children}) == 2
    assert events(execution).count("MapStateEntered") == 1
    assert events(execution).count("MapStateStarted") == 2


def test_a_branch_that_fails_beside_it_aborts_the_run_and_its_children() -> None:
    beside = machine("W", {"W": {"Type": "Wait", "Seconds": 5, "Next": "F"}, "F": {"Type": "Fail", "Error": "E"}})
    mapping = distributed({"Long": {"Type": "Wait", "Seconds": 60, "End": True}}, "Long", ItemsPath="$.items")
    parallel = {"Type": "Parallel", "Branches": [alone(mapping), beside], "End": True}
    execution, watch = watched(machine("P", {"P": parallel}), {"items": [1, 2]})
    assert execution.error == "E"
    assert "MapRunAborted" in events(execution)
    assert [one.status for one in watch.children] == ["ABORTED", "ABORTED"]
    run = watch.runs[0]
    assert (run.status, run.items.aborted, run.executions.running) == ("ABORTED", 2, 0)


def test_a_machine_that_times_out_takes_run_and_children_with_it() -> None:
    state = distributed({"Long": {"Type": "Wait", "Seconds": 60, "End": True}}, "Long", MaxConcurrency=1)
    execution, watch = watched(alone(state, TimeoutSeconds=90), [1, 2, 3])
    assert execution.status == "TIMED_OUT"
    assert [one.status for one in watch.children] == ["SUCCEEDED", "ABORTED"]
    assert (watch.runs[0].status, watch.runs[0].items.pending) == ("ABORTED", 1)


# ---- children ------------------------------------------------------------------------------------------------------


def test_a_child_is_an_execution_of_its_own() -> None:
    state = distributed({"P": passing(Parameters={"all.$": "$$"})}, Label="L")
    execution, watch = watched(alone(state), [7], name="e", role_arn="arn:aws:iam::000000000000:role/r", now=1.8e9)
    child = watch.children[0]
    context = execution.output[0]["all"]
    prefix = "arn:aws:states:us-east-1:000000000000"
    assert child.arn == f"{prefix}:execution:machine/L:{child.name}"
    assert child.state_machine_arn == f"{prefix}:stateMachine:machine/L"
    assert context["Execution"]["Id"] == child.arn
    assert context["Execution"]["Input"] == 7
    assert context["Execution"]["RoleArn"] == "arn:aws:iam::000000000000:role/r"
    assert context["StateMachine"] == {"Id": child.state_machine_arn, "Name": "machine"}
    assert "Map" not in context  # [measured by others on AWS]
    assert child.name[14] == "3"  # A UUID made from a name.


def test_item_selector_sees_the_state_and_the_item() -> None:
    selector = {"i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value", "s.$": "$$.Map.Item.Source", "in.$": "$.x"}
    state = distributed(ItemSelector=selector, ItemsPath="$.items")
    execution = execute(alone(state), {"items": ["a"], "x": 5})
    assert execution.output == [{"i": 0, "v": "a", "s": "STATE_DATA", "in": 5}]


def test_items_of_a_reader_say_where_they_come_from() -> None:
    selector = {"v.$": "$$.Map.Item.Value", "s.$": "$$.Map.Item.Source"}
    reader = {**READER, "ReaderConfig": {"InputType": "JSONL"}}
    execution = execute(
        alone(distributed(ItemReader=reader, ItemSelector=selector)),
        {"key": "k.jsonl"},
        store=Memory({"b/k.jsonl": "1\n2\n"}),
    )
    assert execution.output == [{"v": 1, "s": "S3://b/k.jsonl"}, {"v": 2, "s": "S3://b/k.jsonl"}]
    assert details(execution, "MapStateStarted") == [{"length": 0}]


def test_variables_of_the_parent_are_not_there() -> None:
    # [D]
    states = {
        "A": {"Type": "Pass", "Assign": {"x": 1}, "Next": "M"},
        "M": distributed({"P": {"Type": "Pass", "Output": "{% $exists($x) %}", "End": True}}, Items=[1]),
    }
    assert execute(machine("A", states, QueryLanguage="JSONata")).output == [False]


def test_a_selector_that_fails_fails_the_run() -> None:
    # Not recorded. States.Runtime ends the execution without MapStateFailed, as everywhere.
    execution = execute(alone(distributed(ItemSelector={"x.$": "$$.Map.Item.Value.none"})), [{}])
    assert events(execution)[-2:] == ["MapRunFailed", "ExecutionFailed"]
    assert execution.error == "States.Runtime"
    assert "entered at the event id #2" in (execution.cause or "")


def test_a_jsonata_selector_that_fails_can_be_caught() -> None:
    # Not recorded.
    state = distributed(
        Items=[1], ItemSelector="{% $none %}", Catch=[{"ErrorEquals": ["States.QueryEvaluationError"], "Next": "Q"}]
    )
    execution = execute(machine("M", {"M": state, "Q": passing()}, QueryLanguage="JSONata"))
    assert execution.output["Error"] == "States.QueryEvaluationError"


def test_express_children_end_after_five_minutes() -> None:
    state = distributed({"Long": {"Type": "Wait", "Seconds": 400, "End": True}}, "Long", kind="EXPRESS")
    execution, watch = watched(alone(state), [1])
    assert (execution.error, watch.children[0].status) == (EXCEEDED, "TIMED_OUT")
    assert watch.children[0].arn.split(":")[5] == "express"
    assert watch.runs[0].items.timed_out == 1


def test_maps_inside_children_have_runs_of_their_own() -> None:
    inner = distributed({"T": task()}, "T", Label="Inner", ItemsPath="$.inner")
    execution, watch = watched(
        alone(distributed({"I": inner}, "I", Label="Outer")),
        [{"inner": [1, 2]}, {"inner": [3]}],
        lambda effect, now: (1.0, Success(0)),
    )
    assert execution.output == [[0, 0], [0]]
    assert sorted(run.plan.label for run in watch.runs) == ["Inner", "Inner", "Outer"]
    assert len({run.plan.arn for run in watch.runs}) == 3
    assert all("machine/Inner:" in run.plan.arn or "machine/Outer:" in run.plan.arn for run in watch.runs)


def test_children_run_side_by_side_as_far_as_max_concurrency_lets_them() -> None:
    wait = {"W": {"Type": "Wait", "Seconds": 10, "End": True}}
    for most, seconds in ((0, 10), (1, 50), (2, 30)):
        execution = execute(alone(distributed(wait, "W", MaxConcurrency=most)), [0] * 5)
        assert execution.now == seconds


# ---- tolerance -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "items", "status"),
    [
        pytest.param({}, 1, "SUCCEEDED", id="nothing failed"),
        pytest.param({}, 2, "FAILED", id="without a tolerance one is too many"),
        pytest.param({"ToleratedFailureCount": 2}, 4, "SUCCEEDED", id="as many as tolerated"),
        pytest.param({"ToleratedFailureCount": 1}, 4, "FAILED", id="one more than tolerated"),
        pytest.param({"ToleratedFailurePercentage": 50}, 4, "SUCCEEDED", id="as large a share as tolerated"),
        pytest.param({"ToleratedFailurePercentage": 49.9}, 4, "FAILED", id="a larger share"),
        pytest.param({"ToleratedFailurePercentage": 100}, 4, "SUCCEEDED", id="all of them"),
        pytest.param({"ToleratedFailureCount": 9, "ToleratedFailurePercentage": 40}, 4, "FAILED", id="either of both"),
        pytest.param({"ToleratedFailureCount": 1, "ToleratedFailurePercentage": 90}, 4, "FAILED", id="or the other"),
    ],
)
def test_the_tolerance_counts_items(fields: dict[str, Any], items: int, status: str) -> None:
    # Not recorded: the percentages.
    execution, watch = watched(alone(distributed(FAILS_ON_ODD, "C", **fields)), numbers(items))
    assert execution.status == watch.runs[0].status == status


def test_items_of_a_failed_batch_all_count() -> None:
    # [D] items are counted, not executions. Not recorded.
    odd = {"Variable": "$.Items[0].odd", "BooleanEquals": True, "Next": "F"}
    states = {**FAILS_ON_ODD, "C": {"Type": "Choice", "Choices": [odd], "Default": "P"}}
    state = distributed(states, "C", ItemBatcher={"MaxItemsPerBatch": 3}, ToleratedFailureCount=2)
    execution, watch = watched(alone(state), [*numbers(3), *numbers(4)[1:]])
    run = watch.runs[0]
    assert execution.error == EXCEEDED
    assert (run.executions.failed, run.items.failed, run.items.succeeded) == (1, 3, 3)


def test_tolerated_failures_stand_in_the_output_as_records() -> None:
    # [D]
    state = distributed(FAILS_ON_ODD, "C", ToleratedFailureCount=1)
    good, bad = execute(alone(state), numbers(2)).output
    assert good == {"n": 0, "odd": False}
    assert (bad["Status"], bad["Error"], bad["Cause"]) == ("FAILED", "Odd", "it is odd")
    assert json.loads(bad["Input"]) == {"n": 1, "odd": True}


# ---- fields --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "cause"),
    [
        pytest.param(
            {"ToleratedFailurePercentagePath": "$.x"},
            'ToleratedFailurePercentagePath field refers to value "ten" which is not a valid float: $.x',
            id="[R]",
        ),
        pytest.param({"ToleratedFailurePercentagePath": "$.y"}, "must be between 0 and 100.", id="too large [R]"),
        pytest.param(
            {"ItemBatcher": {"MaxItemsPerBatchPath": "$.x"}},
            'MaxItemsPerBatchPath field refers to value "ten" which is not a valid integer: $.x',
            id="a batch of ten",
        ),
        pytest.param({"ItemBatcher": {"MaxItemsPerBatchPath": "$.zero"}}, "must be positive", id="an empty batch"),
        pytest.param({"ItemBatcher": {"MaxInputBytesPerBatchPath": "$.big"}}, "at most 262144", id="a large batch"),
    ],
)
def test_fields_are_computed_between_two_events(fields: dict[str, Any], cause: str) -> None:
    value = {"items": [1], "x": "ten", "y": 101, "zero": 0, "big": 300000}
    execution = execute(alone(distributed(ItemsPath="$.items", **fields)), value)
    assert events(execution)[2:] == ["MapStateStarted", "ExecutionFailed"]
    assert execution.error == "States.Runtime"
    assert cause in (execution.cause or "")


@pytest.mark.parametrize(
    ("batcher", "batches"),
    [
        pytest.param({"MaxItemsPerBatch": 2}, [[0, 1], [2, 3], [4]], id="by count"),
        pytest.param({"MaxInputBytesPerBatch": len('{"Items":[0,1,2]}')}, [[0, 1, 2], [3, 4]], id="by bytes"),
        pytest.param({"MaxItemsPerBatch": 2, "MaxInputBytesPerBatch": 14}, [[0], [1], [2], [3], [4]], id="by both"),
    ],
)
def test_batches_are_filled_in_order(batcher: dict[str, Any], batches: list[list[int]]) -> None:
    # Not recorded: by bytes. They count the whole input of the child.
    execution = execute(alone(distributed(ItemBatcher=batcher)), [0, 1, 2, 3, 4])
    assert execution.output == [{"Items": batch} for batch in batches]


def test_batch_input_comes_first_and_counts() -> None:
    batcher = {"MaxInputBytesPerBatch": len('{"BatchInput":{"a":1},"Items":[5,6]}'), "BatchInput": {"a.$": "$.a"}}
    execution, watch = watched(
        alone(distributed(ItemBatcher=batcher, ItemsPath="$.items", ItemSelector={"v.$": "$$.Map.Item.Value"})),
        {"a": 1, "items": []},
    )
    assert execution.output == []
    execution, watch = watched(
        alone(distributed(ItemBatcher=batcher, ItemsPath="$.items")), {"a": 1, "items": [5, 6, 7]}
    )
    assert [child.input_text for child in watch.children] == [
        '{"BatchInput":{"a":1},"Items":[5,6]}',
        '{"BatchInput":{"a":1},"Items":[7]}',
    ]


def test_the_selector_comes_before_the_batches() -> None:
    state = distributed(ItemBatcher={"MaxItemsPerBatch": 2}, ItemSelector={"v.$": "$$.Map.Item.Value"})
    assert execute(alone(state), [1, 2]).output == [{"Items": [{"v": 1}, {"v": 2}]}]


def test_an_item_that_fits_no_batch_fails_the_run() -> None:
    # Not recorded; it must not pass unseen.
    execution = execute(alone(distributed(ItemBatcher={"MaxInputBytesPerBatch": 20})), ["a" * 30])
    assert execution.error == "States.DataLimitExceeded"
    assert "item 0 with BatchInput takes 44 bytes, and the limit is 20" in (execution.cause or "")


def test_outputs_that_do_not_fit_fail_the_run() -> None:
    # [D]
    states = {"P": {"Type": "Pass", "Result": "a" * 100_000, "End": True}}
    execution, watch = watched(alone(distributed(states)), [1, 2, 3])
    assert execution.error == "States.DataLimitExceeded"
    assert watch.runs[0].items.succeeded == 3
    assert execute(alone(distributed(states)), [1, 2]).status == "SUCCEEDED"


@pytest.mark.parametrize(
    ("transformation", "output"),
    [("COMPACT", [[1, [2]], [1, [2]]]), ("FLATTEN", [1, [2], 1, [2]])],
)
def test_a_writer_without_a_bucket_shapes_the_output(transformation: str, output: Any) -> None:
    # [D]
    states = {"P": {"Type": "Pass", "Result": [1, [2]], "End": True}}
    writer = {"WriterConfig": {"OutputType": "JSON", "Transformation": transformation}}
    assert execute(alone(distributed(states, ResultWriter=writer)), [1, 2]).output == output


def test_a_writer_without_a_bucket_can_show_the_children() -> None:
    writer = {"WriterConfig": {"OutputType": "JSON", "Transformation": "NONE"}}
    (record,) = execute(alone(distributed(ResultWriter=writer)), ["x"]).output
    assert (record["Status"], record["Input"], record["Output"]) == ("SUCCEEDED", '"x"', '"x"')


# ---- files ---------------------------------------------------------------------------------------------------------


def test_results_are_written_and_their_address_is_the_output() -> None:
    store = Memory({"b/other": "x"})
    execution, watch = watched(alone(distributed(ResultWriter=WRITER)), [1, 2], store=store)
    run_id = watch.runs[0].plan.arn.rsplit(":", 1)[1]
    assert execution.output == {
        "MapRunArn": watch.runs[0].plan.arn,
        "ResultWriterDetails": {"Bucket": "b", "Key": f"out/{run_id}/manifest.json"},
    }
    records = json.loads(store.objects[f"b/out/{run_id}/SUCCEEDED_0.json"])
    assert [record["Output"] for record in records] == ["1", "2"]


def test_a_run_that_fails_still_writes_what_it_did_and_what_it_did_not() -> None:
    # [measured by others on AWS]
    store = Memory({"b/other": "x"})
    items = [{"odd": False}, {"odd": True}, {"odd": False}, {"odd": False}]
    state = distributed(FAILS_ON_ODD, "C", MaxConcurrency=1, ResultWriter=WRITER)
    execution, watch = watched(alone(state), items, store=store)
    run = watch.runs[0]
    counts = {"pending": 2, "running": 0, "succeeded": 1, "failed": 1, "timedOut": 0, "aborted": 0, "total": 4}
    expected = {**counts, "resultsWritten": 4, "failuresNotRedrivable": 0, "pendingRedrive": 0}
    assert execution.error == EXCEEDED
    assert run.items.to_api() == run.executions.to_api() == expected
    written = {name.rsplit("/", 1)[1]: data for name, data in store.objects.items() if name.startswith("b/out/")}
    assert sorted(written) == ["FAILED_0.json", "PENDING_0.json", "SUCCEEDED_0.json", "manifest.json"]
    assert len(json.loads(written["PENDING_0.json"])) == 2


def test_a_reader_that_fails_fails_the_run() -> None:
    execution = execute(alone(distributed(ItemReader=READER)), {"key": "none"}, store=Memory({"b/k": "[]"}))
    assert events(execution)[3:] == ["MapRunStarted", "MapRunFailed", "MapStateFailed", "ExecutionFailed"]
    assert execution.error == "States.ItemReaderFailed"


def test_a_file_that_breaks_off_ends_the_children_that_run() -> None:
    # Not recorded.
    lines = "".join(f"{number}\n" for number in range(1500)) + "{broken"
    reader = {**READER, "ReaderConfig": {"InputType": "JSONL"}}
    state = distributed({"W": {"Type": "Wait", "Seconds": 9, "End": True}}, "W", ItemReader=reader)
    execution, watch = watched(alone(state), {"key": "k.jsonl"}, store=Memory({"b/k.jsonl": lines}, step=65536))
    assert execution.error == "States.ItemReaderFailed"
    assert {child.status for child in watch.children} == {"ABORTED"}


class Full(Memory):
    def put(self, bucket: str, key: str, chunks: Any) -> None:
        from stepsmith.datasets import StoreFailed

        raise StoreFailed("the disk is full")


def test_a_writer_that_fails_fails_the_run() -> None:
    execution = execute(alone(distributed(ResultWriter=WRITER)), [1], store=Full({"b/k": "[]"}))
    assert execution.error == "States.ResultWriterFailed"
    assert "the disk is full" in (execution.cause or "")


# ---- what is refused, what is repeated -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "type_", "message"),
    [
        (distributed(), "EXPRESS", "an Express state machine does not support a distributed Map"),
        (distributed(kind="SLOW"), "STANDARD", "ExecutionType is 'SLOW': expected STANDARD or EXPRESS"),
        (distributed(ItemReader={"Resource": "x"}), "STANDARD", "expected arn:aws:states:::s3:getObject"),
        (distributed(ResultWriter={"Resource": "x"}), "STANDARD", "expected arn:aws:states:::s3:putObject"),
        (
            distributed({"I": distributed()}, "I", kind="EXPRESS"),
            "STANDARD",
            "an Express state machine does not support a distributed Map",
        ),
    ],
)
def test_what_cannot_run_is_refused(state: dict[str, Any], type_: Any, message: str) -> None:
    definition = asl.read_value(alone(state)).machine
    assert definition is not None
    with pytest.raises(DefinitionError, match="state '") as refused:
        prepare(definition, type=type_)
    assert message in str(refused.value)


def test_the_same_seed_gives_the_same_children() -> None:
    states = {"P": passing(Parameters={"u.$": "States.UUID()", "i.$": "$"})}
    state = distributed(states, ItemSelector={"r.$": "States.UUID()"})
    first, one = watched(alone(state), [1, 2, 3], seed=7)
    second, two = watched(alone(state), [1, 2, 3], seed=7)
    other = execute(alone(state), [1, 2, 3], seed=8)
    assert first.history == second.history
    assert [child.history for child in one.children] == [child.history for child in two.children]
    assert first.output != other.output
    assert len({child.name for child in one.children}) == 3


def test_the_journal_holds_one_entry_for_all_children() -> None:
    state = {**distributed({"T": task()}, "T"), "Next": "Q"}
    del state["End"]
    definition = machine("M", {"M": state, "Q": passing(Parameters={"u.$": "States.UUID()"})})
    execution = run(program(definition), [1, 2, 3], lambda effect, now: (1.0, Success("x")), arn="arn:a:b:c:d:e:f:g")
    assert len(execution.journal) == 1
    again = restore(program(definition), journal=execution.journal, input=[1, 2, 3], arn="arn:a:b:c:d:e:f:g")
    assert again.history == execution.history
