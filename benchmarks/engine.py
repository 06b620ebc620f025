"""How fast the engine is: states per second, and what it costs to build an execution again from its journal.

    python benchmarks/engine.py [--repeat 5]

Each row is the best of several runs, at two sizes: the rate should not fall with the size.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from typing import Any, NamedTuple

from stepsmith import asl
from stepsmith.execution import Execution, Program, Success, prepare, restore
from stepsmith.execution.virtual import run

INVOKE = "arn:aws:states:::lambda:invoke"


class Row(NamedTuple):
    what: str
    size: str
    states: int
    seconds: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeat", type=int, default=5, help="runs of each row; the best one counts")
    repeat = parser.parse_args().repeat
    rows = [
        *(linear(count, repeat) for count in (200, 2000)),
        *(fan_out(items, repeat) for items in (250, 1000)),
        *(tasks(count, repeat) for count in (200, 1000)),
        *(restoring(items, repeat) for items in (250, 1000)),
    ]
    print(f"{'what':<34}{'size':>16}{'states':>9}{'ms':>10}{'states/s':>12}")
    for row in rows:
        rate = row.states / row.seconds
        print(f"{row.what:<34}{row.size:>16}{row.states:>9,}{row.seconds * 1000:>10.2f}{rate:>12,.0f}")


def linear(count: int, repeat: int) -> Row:
    """A chain of Pass states that hand their input on."""
    states = {f"S{number}": {"Type": "Pass", "Next": f"S{number + 1}"} for number in range(count - 1)}
    program = program_of({"StartAt": "S0", "States": {**states, f"S{count - 1}": {"Type": "Pass", "End": True}}})
    return Row("Pass states in a row", f"{count} states", count, best(lambda: run(program, {"a": 1}), repeat))


def fan_out(items: int, repeat: int) -> Row:
    """A Map whose iterations are two Pass states each."""
    passing = {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "End": True}}
    program = program_of(mapping(passing, "A"))
    value = {"items": list(range(items))}
    return Row("Map of two Pass states", f"{items} items", 2 * items + 1, best(lambda: run(program, value), repeat))


def tasks(count: int, repeat: int) -> Row:
    """A chain of Tasks with time-outs, each writing its result into the input."""
    fields = {"Type": "Task", "Resource": INVOKE, "TimeoutSeconds": 60, "ResultPath": "$.result"}
    states = {f"S{number}": {**fields, "Next": f"S{number + 1}"} for number in range(count - 1)}
    program = program_of({"StartAt": "S0", "States": {**states, f"S{count - 1}": {**fields, "End": True}}})
    return Row(
        "Tasks with time-outs in a row", f"{count} states", count, best(lambda: run(program, {}, answer), repeat)
    )


def restoring(items: int, repeat: int) -> Row:
    """Building an execution again that ran a Map of a Task and a Pass to its end."""
    program = program_of(
        mapping({"A": {"Type": "Task", "Resource": INVOKE, "Next": "B"}, "B": {"Type": "Pass", "End": True}}, "A")
    )
    value = {"items": list(range(items))}
    whole = run(program, value, answer)
    seconds = best(lambda: restore(program, journal=whole.journal, input=value), repeat)
    return Row("restore from a journal", f"{len(whole.journal)} answers", 2 * items + 1, seconds)


def mapping(states: dict[str, Any], start: str) -> dict[str, Any]:
    processor = {"StartAt": start, "States": states}
    return {
        "StartAt": "M",
        "States": {"M": {"Type": "Map", "ItemsPath": "$.items", "ItemProcessor": processor, "End": True}},
    }


def answer(effect: Any, now: float) -> Any:
    return 1.0, Success({"ok": True})


def program_of(definition: dict[str, Any]) -> Program:
    machine = asl.read_value(definition).machine
    assert machine is not None
    return prepare(machine)


def best(work: Callable[[], Execution], repeat: int) -> float:
    seconds = []
    for _ in range(repeat):
        start = time.perf_counter()
        execution = work()
        seconds.append(time.perf_counter() - start)
        assert execution.status == "SUCCEEDED", execution.cause
    return min(seconds)


if __name__ == "__main__":
    main()
