"""Redrive of an execution whose distributed Map did not succeed: which children run again, and what is counted.

[M] Standard and Express children, their events and counts, the folders of result files, and that Express children are
not stopped. What is read again, and what a failed writer leaves, is not recorded.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from stepsmith.errors import ExecutionError
from stepsmith.execution import Execution, Failure, Invoke, Success, restore
from stepsmith.execution.map_redrive import KEPT_UNSUCCESSFUL
from stepsmith.execution.virtual import World
from tests.datasets.memory import Memory
from tests.execution.machines import chain, details, events, machine, passing, program, task
from tests.execution.test_distributed import READER, WRITER, Watch

CALL = task(
    Parameters={"FunctionName": "f", "Payload.$": "$"}, ResultPath="$.got", ResultSelector={"is.$": "$.Payload"}
)
WAITS = {"W": {"Type": "Wait", "SecondsPath": "$.wait", "Next": "T"}, "T": CALL}


class Redriven(Watch):
    def child_redriven(self, run: Any, child: Execution) -> None:
        self.children = [one for one in self.children if one.arn != child.arn]


class Case:
    """An execution in a world of its own; ``broken`` are the ``n`` of the items whose task fails."""

    def __init__(
        self,
        state: dict[str, Any],
        value: Any,
        *,
        broken: set[int] | None = None,
        store: Memory | None = None,
        before: str | None = None,
    ) -> None:
        states = {"M": state} if before is None else {before: passing(Next="M"), "M": state}
        self.program = program(machine(before or "M", states))
        self.broken = {1} if broken is None else broken
        self.calls: list[int] = []
        self.watch = Redriven()
        self.store = store
        self.world = World(self.answer, store=store, watcher=self.watch)
        self.execution = Execution(self.program, input=value)
        self.world.run(self.execution, self.execution.start())

    def answer(self, effect: Invoke, now: float) -> Any:
        number = effect.parameters["Payload"]["n"]
        self.calls.append(number)
        return (1.0, Failure("E", "c") if number in self.broken else Success({"Payload": "done"}))

    def redrive(self, after: float = 10.0, broken: set[int] | None = None) -> Execution:
        self.broken = broken or set()
        self.calls = []
        self.world.redrive(self.execution, self.execution.now + after)
        return self.execution

    @property
    def run(self) -> Any:
        [run] = self.watch.runs
        return run

    def counts(self) -> dict[str, int]:
        return {name: count for name, count in self.run.executions.to_api().items() if count}

    def children(self) -> dict[int, Execution]:
        return {json.loads(one.input_text)["n"]: one for one in self.watch.children}


def mapped(kind: str = "STANDARD", **fields: Any) -> dict[str, Any]:
    config = {"Mode": "DISTRIBUTED", "ExecutionType": kind}
    return {
        "Type": "Map",
        "Label": "L",
        "MaxConcurrency": 2,
        "ItemProcessor": machine("W", WAITS, ProcessorConfig=config),
        **({} if "Next" in fields else {"End": True}),
        **fields,
    }


def items(*waits: int) -> list[dict[str, Any]]:
    return [{"n": n, "wait": wait} for n, wait in enumerate(waits)]


# The items of the recording: the second fails while the third waits, the fourth takes the place of the first.
RECORDED = items(0, 8, 30, 0, 0, 0)


def test_the_map_run_is_redriven_behind_its_state_s_start() -> None:
    case = Case(mapped(), items(0, 0), before="P")
    execution = case.redrive()
    assert list(zip(events(execution), chain(execution), strict=True))[3:] == [
        ("MapStateEntered", 3),
        ("MapStateStarted", 4),
        ("MapRunStarted", 5),
        ("MapRunFailed", 6),
        ("MapStateFailed", 7),
        ("ExecutionFailed", 8),
        ("ExecutionRedriven", 9),
        ("MapRunRedriven", 5),
        ("MapRunSucceeded", 11),
        ("MapStateSucceeded", 12),
        ("MapStateExited", 11),
        ("ExecutionSucceeded", 14),
    ]
    [started] = details(execution, "MapRunStarted")
    assert details(execution, "MapRunRedriven") == [{**started, "redriveCount": 1}]
    assert [one["got"] for one in execution.output] == [{"is": "done"}] * 2


def test_a_standard_child_goes_on_where_it_failed_and_one_that_succeeded_does_not_run_again() -> None:
    case = Case(mapped(), RECORDED)
    before = case.children()
    assert {n: child.status for n, child in before.items()} == {
        0: "SUCCEEDED",
        1: "FAILED",
        2: "ABORTED",
    }
    case.redrive()
    assert sorted(case.calls) == [1, 2, 3, 4, 5]
    after = case.children()
    assert {child.status for child in after.values()} == {"SUCCEEDED"}
    assert after[0] is before[0]
    failed = after[1]
    assert (failed.arn, failed.redrive_count, failed.started_at) == (before[1].arn, 1, before[1].started_at)
    assert (
        list(zip(events(failed), chain(failed), strict=True))[-6:]
        == [
            ("ExecutionFailed", 7),
            ("ExecutionRedriven", 8),
            ("TaskScheduled", 4),
            ("TaskStarted", 10),
            ("TaskSucceeded", 11),
            ("TaskStateExited", 12),
            ("ExecutionSucceeded", 13),
        ][-6:]
    )
    # It waits no longer: what it waited for has passed.
    assert events(after[2]).count("WaitStateEntered") == 1
    assert (after[2].redrive_count, after[4].redrive_count) == (1, 0)


def test_a_stopped_child_says_which_map_run_stopped_it() -> None:
    case = Case(mapped(), RECORDED)
    stopped = case.children()[2]
    cause = f"The map run execution [{case.run.plan.arn}] which was managing this resource was aborted"
    assert (stopped.error, stopped.cause) == (None, cause)


def test_express_children_are_not_stopped_and_are_started_anew_under_their_arn() -> None:
    case = Case(mapped("EXPRESS"), RECORDED)
    before = case.children()
    # The run failed after 9 seconds; the child that waited 30 came to its end first.
    assert {n: child.status for n, child in before.items()} == {0: "SUCCEEDED", 1: "FAILED", 2: "SUCCEEDED"}
    assert case.execution.stopped_at == case.run.stopped_at == before[2].stopped_at == 32.0
    assert case.counts() == {"pending": 3, "succeeded": 2, "failed": 1, "total": 6}
    case.redrive()
    assert sorted(case.calls) == [1, 3, 4, 5]
    [new] = [one for one in case.watch.children if one.arn == before[1].arn and one is not before[1]]
    assert new.started_at == 42.0 and new.context["Execution"]["RedriveCount"] == new.redrive_count == 1
    assert "RedriveTime" not in new.context["Execution"]
    assert events(new)[0] == "ExecutionStarted" and "ExecutionRedriven" not in events(new)
    assert {n: child.redrive_count for n, child in case.children().items()} == {0: 0, 1: 1, 2: 0, 3: 0, 4: 0, 5: 0}
    assert case.counts() == {"succeeded": 6, "total": 6}


def test_what_did_not_succeed_waits_for_its_redrive_and_counts_once() -> None:
    case = Case(mapped(), RECORDED)
    assert case.counts() == {"pending": 3, "succeeded": 1, "failed": 1, "aborted": 1, "total": 6}
    assert (case.run.redrive_count, case.run.redriven_at) == (0, None)
    began = case.run.started_at
    case.redrive(after=5, broken={4})
    assert case.run.status == "FAILED"
    assert case.counts()["total"] == 6
    case.redrive()
    assert case.counts() == {"succeeded": 6, "total": 6}
    assert case.run.items.to_api() == case.run.executions.to_api()
    assert (case.run.redrive_count, case.run.started_at) == (2, began)
    assert case.run.stopped_at == case.execution.stopped_at > case.run.redriven_at
    assert [one["redriveCount"] for one in details(case.execution, "MapRunRedriven")] == [1, 2]


def test_the_files_of_a_redrive_lie_in_a_folder_of_their_own_and_the_manifest_names_all_successes() -> None:
    store = Memory({})
    case = Case(mapped(ResultWriter=WRITER), RECORDED, store=store)
    folder = f"out/{case.run.plan.arn.rsplit(':', 1)[-1]}"
    first = files(store, f"{folder}/manifest.json")
    assert {kind: len(put) for kind, put in first.items()} == {"FAILED": 1, "PENDING": 1, "SUCCEEDED": 1}
    assert case.counts()["resultsWritten"] == 6
    case.redrive()
    details_of = case.execution.output["ResultWriterDetails"]
    assert details_of == {"Bucket": "b", "Key": f"{folder}/Redrive-1/manifest.json"}
    again = files(store, details_of["Key"])
    assert (again["FAILED"], again["PENDING"]) == ([], [])
    assert [one["Key"] for one in again["SUCCEEDED"]] == [
        f"{folder}/SUCCEEDED_0.json",
        f"{folder}/Redrive-1/SUCCEEDED_0.json",
    ]
    records = [one for put in again["SUCCEEDED"] for one in read(store, put["Key"])]
    assert sorted(json.loads(one["Input"])["n"] for one in records) == list(range(6))
    assert sorted(one["RedriveCount"] for one in records) == [0, 0, 0, 0, 1, 1]
    assert ["RedriveDate" in one for one in records] == [one["RedriveCount"] == 1 for one in records]
    assert files(store, f"{folder}/manifest.json") == first
    assert case.counts() == {"succeeded": 6, "total": 6, "resultsWritten": 6}


def files(store: Memory, key: str) -> Any:
    return read(store, key)["ResultFiles"]


def read(store: Memory, key: str) -> Any:
    return json.loads(store.objects[f"b/{key}"])


def test_the_records_of_express_children_have_no_redrive_status() -> None:
    store = Memory({})
    case = Case(mapped("EXPRESS", ResultWriter=WRITER), items(0, 0), store=store)
    folder = f"out/{case.run.plan.arn.rsplit(':', 1)[-1]}"
    for kind in ("SUCCEEDED", "FAILED"):
        [record] = read(store, f"{folder}/{kind}_0.json")
        assert "RedriveStatus" not in record and record["RedriveCount"] == 0


def test_results_that_could_not_be_written_are_written_after_the_redrive() -> None:
    store = Full({})
    case = Case(mapped(ResultWriter=WRITER), items(0, 0, 0), broken=set(), store=store)
    assert case.execution.error == "States.ResultWriterFailed"
    store.full = False
    case.redrive()
    assert case.calls == []
    put = files(store, case.execution.output["ResultWriterDetails"]["Key"])["SUCCEEDED"]
    records = [record for one in put for record in read(store, one["Key"])]
    assert sorted(json.loads(one["Input"])["n"] for one in records) == [0, 1, 2]


class Full(Memory):
    """A bucket that takes nothing while it is full."""

    full = True

    def put(self, bucket: str, key: str, chunks: Any) -> None:
        from stepsmith.datasets import StoreFailed

        if self.full:
            raise StoreFailed("no room")
        super().put(bucket, key, chunks)


def test_a_dataset_is_read_again_without_the_items_that_were_begun() -> None:
    rows = "".join(json.dumps(one) + "\n" for one in items(*[0] * 2_500))
    store = Memory({"b/rows.jsonl": rows.encode()})
    reader = {**READER, "Parameters": {"Bucket": "b", "Key": "rows.jsonl"}, "ReaderConfig": {"InputType": "JSONL"}}
    case = Case(mapped(ItemReader=reader, ResultWriter=WRITER), {}, broken={1_500}, store=store)
    begun = set(case.calls)
    assert begun == set(range(max(begun) + 1))
    case.redrive()
    assert sorted(case.calls) == [1_500, *range(max(begun) + 1, 2_500)] or sorted(case.calls) == [*range(1_500, 2_500)]
    assert case.run.items.succeeded == case.run.items.total == 2_500


def test_an_object_that_was_not_there_is_read_after_the_redrive() -> None:
    reader = {**READER, "Parameters": {"Bucket": "b", "Key": "rows.jsonl"}, "ReaderConfig": {"InputType": "JSONL"}}
    store = Memory({})
    case = Case(mapped(ItemReader=reader), {}, store=store)
    assert case.execution.error == "States.ItemReaderFailed"
    store.put("b", "rows.jsonl", [b'{"n": 7, "wait": 0}\n'])
    assert case.redrive().output == [{"n": 7, "wait": 0, "got": {"is": "done"}}]


@pytest.mark.parametrize("kind", ["STANDARD", "EXPRESS"])
def test_an_execution_that_was_stopped_takes_its_map_run_up(kind: str) -> None:
    state = mapped(kind)
    execution = Execution(program(machine("M", {"M": state})), input=items(100, 0, 0))
    calls: list[int] = []
    world: World

    def answer(effect: Invoke, now: float) -> Any:
        calls.append(effect.parameters["Payload"]["n"])
        if calls == [1]:
            # While the first child waits, and before the third has begun.
            world._work.append((execution, execution.stop("S", "why", now)))
        return 1.0, Success({"Payload": "done"})

    world = World(answer)
    world.run(execution, execution.start())
    assert execution.status == "ABORTED"
    world.redrive(execution, 500.0)
    assert execution.status == "SUCCEEDED"
    assert [one["got"] for one in execution.output] == [{"is": "done"}] * 3
    assert events(execution)[-6:-4] == ["ExecutionRedriven", "MapRunRedriven"]


def test_a_map_run_that_succeeded_before_its_state_failed_runs_anew() -> None:
    state = mapped(ResultPath="$.list.of", Next="E")
    states = {"M": state, "E": passing()}
    execution = Execution(program(machine("M", states)), input=items(0))
    world = World(lambda effect, now: (1.0, Success({"Payload": "done"})))
    world.run(execution, execution.start())
    assert execution.status == "FAILED"
    world.redrive(execution, 100.0)
    runs = details(execution, "MapRunStarted")
    assert len({one["mapRunArn"] for one in runs}) == 2
    assert "MapRunRedriven" not in events(execution)


def test_map_runs_inside_children_are_redriven_with_them() -> None:
    inner = machine("W", WAITS, ProcessorConfig={"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"})
    middle = machine(
        "I",
        {"I": {"Type": "Map", "Label": "I", "ItemProcessor": inner, "ItemsPath": "$.items", "End": True}},
        ProcessorConfig={"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
    )
    outer = {"Type": "Map", "Label": "O", "ItemProcessor": middle, "End": True}
    case = Case(outer, [{"items": items(0, 0)}])
    assert case.execution.status == "FAILED"
    case.redrive()
    assert case.execution.status == "SUCCEEDED"
    assert case.calls == [1]
    assert len(case.watch.runs) == 2


def test_a_redriven_execution_is_restored_from_its_journal() -> None:
    case = Case(mapped(), RECORDED)
    case.redrive(broken={2})
    case.redrive()
    again = restore(case.program, journal=case.execution.journal, input=RECORDED)
    assert again.history == case.execution.history
    assert again.output == case.execution.output == [{**one, "got": {"is": "done"}} for one in RECORDED]


def test_a_world_takes_up_only_map_runs_that_were_run_in_it() -> None:
    case = Case(mapped(), RECORDED)
    with pytest.raises(ExecutionError, match="was not run here"):
        World(case.answer).redrive(case.execution, 100.0)
    assert case.execution.status == "FAILED"


def test_children_beyond_those_that_are_kept_stay_unsuccessful(monkeypatch: pytest.MonkeyPatch) -> None:
    assert KEPT_UNSUCCESSFUL == 10_000
    monkeypatch.setattr("stepsmith.execution.map_redrive.KEPT_UNSUCCESSFUL", 2)
    state = mapped(ToleratedFailureCount=2, MaxConcurrency=1)
    case = Case(state, items(0, 0, 0, 0), broken={0, 1, 2})
    assert case.counts() == {"pending": 1, "failed": 3, "failuresNotRedrivable": 1, "total": 4}
    execution = case.redrive()
    assert case.calls == [0, 1, 3]
    assert execution.status == "SUCCEEDED"
    assert case.counts() == {"succeeded": 3, "failed": 1, "failuresNotRedrivable": 1, "total": 4}
