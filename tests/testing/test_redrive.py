"""Redrive in a test: what runs again with which mocks, and what the result then shows."""

from __future__ import annotations

from typing import Any

import pytest

from stepsmith.errors import ConfigurationError, ExecutionError
from stepsmith.testing import Failure, run
from tests.execution.machines import machine, passing, task

BROKEN = Failure("E", "c")


def in_two_steps() -> dict[str, Any]:
    return machine("A", {"A": task(Next="B"), "B": task(Next="C"), "C": passing()})


def distributed(kind: str) -> dict[str, Any]:
    config = {"Mode": "DISTRIBUTED", "ExecutionType": kind}
    call = task(Parameters={"FunctionName": "f", "Payload.$": "$"}, OutputPath="$.Payload")
    processor = machine("T", {"T": call}, ProcessorConfig=config)
    return machine("M", {"M": {"Type": "Map", "MaxConcurrency": 1, "ItemProcessor": processor, "End": True}})


def test_what_succeeded_is_not_called_again_and_a_list_gives_its_next_entry() -> None:
    calls: list[Any] = []
    result = run(in_two_steps(), {}, {"A": lambda value: calls.append(value) or 1, "B": [BROKEN, 2]})
    assert (result.status, result.error) == ("FAILED", "E")
    again = result.redrive(after_seconds=60)
    assert (again.status, again.output["Payload"], len(calls)) == ("SUCCEEDED", 2, 1)
    assert (again.states["A"].attempts, again.states["B"].attempts, again.states["B"].visits) == (1, 2, 1)
    assert again.path == ("A", "B", "C")
    assert again.duration_seconds == 60
    # The first result stays as it was.
    assert (result.status, result.error, result.path) == ("FAILED", "E", ("A", "B"))
    assert len(result.history) < len(again.history)


def test_new_mocks_take_the_place_of_those_of_the_same_states() -> None:
    result = run(in_two_steps(), {}, {"A": 1, "B": BROKEN})
    assert result.redrive().error == "E"
    assert result.redrive({"B": "mended"}).output["Payload"] == "mended"
    with pytest.raises(ConfigurationError, match="no task state 'X'"):
        run(in_two_steps(), {}, {"A": BROKEN}).redrive({"X": 1})


def test_handlers_go_on() -> None:
    broken = [True]

    def work(event: Any) -> Any:
        if broken:
            raise ValueError("broken")
        return event

    result = run(machine("A", {"A": task()}), {}, handlers={"A": work})
    assert result.error == "ValueError"
    broken.clear()
    assert result.redrive().status == "SUCCEEDED"


@pytest.mark.parametrize("kind", ["STANDARD", "EXPRESS"])
def test_of_a_distributed_map_what_did_not_succeed_runs(kind: str) -> None:
    broken = {2}

    def work(item: int) -> int:
        if item in broken:
            raise ValueError("broken")
        return item * 10

    result = run(distributed(kind), [1, 2, 3], {"T": work})
    assert (result.status, result.map_runs[0].status) == ("FAILED", "FAILED")
    assert [child.status for child in result.map_runs[0].children] == ["SUCCEEDED", "FAILED"]
    broken.clear()
    again = result.redrive()
    [map_run] = again.map_runs
    assert (again.output, map_run.status, map_run.run.redrive_count) == ([10, 20, 30], "SUCCEEDED", 1)
    assert {child.status for child in map_run.children} == {"SUCCEEDED"}
    assert (len(map_run.children), map_run.failures) == (3, [])
    # A Standard child goes on in its state, an Express one enters it once more.
    assert again.states["T"].visits == (3 if kind == "STANDARD" else 4)
    assert again.states["T"].attempts == 4


def test_the_same_seed_gives_the_same_histories() -> None:
    def histories() -> Any:
        result = run(distributed("STANDARD"), [1, 2, 3], {"T": [1, BROKEN, 2, 3]}, seed=7)
        again = result.redrive(after_seconds=5)
        return again.history, [child.history for child in again.map_runs[0].children]

    assert histories() == histories()


def test_what_cannot_be_redriven_says_why() -> None:
    succeeded = run(machine("P", {"P": passing()}))
    with pytest.raises(ExecutionError, match="Execution is SUCCEEDED and cannot be redriven"):
        succeeded.redrive()
    failed = run(machine("F", {"F": {"Type": "Fail"}}))
    with pytest.raises(ExecutionError, match="redrivable period exceeded"):
        failed.redrive(after_seconds=15 * 24 * 3600)
