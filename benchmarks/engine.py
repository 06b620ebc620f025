"""How fast the engine is: states per second, and what it costs to build an execution again from its journal.

    python benchmarks/engine.py [--repeat 5] [--items 1000000] [--json]

Each row is the best of several runs, at two sizes: the rate should not fall with the size. Distributed Maps read a file
and write their results to files, each in a process of its own, once: its peak memory is beside the rate.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from stepsmith import asl
from stepsmith.datasets import ObjectSummary
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
    parser.add_argument("--items", type=int, default=1_000_000, help="items of the larger distributed Maps")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--distributed", choices=READERS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.distributed:
        print(json.dumps(distributed(given.distributed, given.items)))
        return
    repeat = given.repeat
    rows = [
        *(linear(count, repeat) for count in (200, 2000)),
        *(expressions(count, repeat) for count in (200, 2000)),
        *(fan_out(items, repeat) for items in (250, 1000)),
        *(tasks(count, repeat) for count in (200, 1000)),
        *(restoring(items, repeat) for items in (250, 1000)),
    ]
    maps = [(kind, items, *in_a_process(kind, items)) for kind in READERS for items in (10_000, given.items)]
    if given.json:
        states = [{"what": row.what, "size": row.size, "rate": row.states / row.seconds} for row in rows]
        distributed_maps = [
            {"what": f"{kind} in, result files out", "items": items, "rate": items / seconds, "peak_mb": peak / 1e6}
            for kind, items, seconds, peak in maps
        ]
        print(json.dumps({"states": states, "distributed": distributed_maps}, indent=2))
        return
    print(f"{'what':<34}{'size':>16}{'states':>9}{'ms':>10}{'states/s':>12}")
    for row in rows:
        rate = row.states / row.seconds
        print(f"{row.what:<34}{row.size:>16}{row.states:>9,}{row.seconds * 1000:>10.2f}{rate:>12,.0f}")
    print(f"\n{'distributed Map of a Pass':<34}{'items':>16}{'seconds':>9}{'items/s':>10}{'peak MB':>12}")
    for kind, items, seconds, peak in maps:
        what = f"{kind} in, result files out"
        print(f"{what:<34}{items:>16,}{seconds:>9.2f}{items / seconds:>10,.0f}{peak / 1e6:>12.1f}")


def linear(count: int, repeat: int) -> Row:
    """A chain of Pass states that hand their input on."""
    states = {f"S{number}": {"Type": "Pass", "Next": f"S{number + 1}"} for number in range(count - 1)}
    program = program_of({"StartAt": "S0", "States": {**states, f"S{count - 1}": {"Type": "Pass", "End": True}}})
    return Row("Pass states in a row", f"{count} states", count, best(lambda: run(program, {"a": 1}), repeat))


def expressions(count: int, repeat: int) -> Row:
    """A chain of Pass states, each with an expression."""
    fields = {"Type": "Pass", "Output": {"n": "{% $states.input.n + 1 %}"}}
    states = {f"S{number}": {**fields, "Next": f"S{number + 1}"} for number in range(count - 1)}
    definition = {"StartAt": "S0", "States": {**states, f"S{count - 1}": {**fields, "End": True}}}
    program = program_of({"QueryLanguage": "JSONata", **definition})
    what = "Pass states with an expression"
    return Row(what, f"{count} states", count, best(lambda: run(program, {"n": 0}), repeat))


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


def in_a_process(kind: str, items: int) -> tuple[float, float]:
    """Seconds and peak memory in bytes of ``distributed`` in a process that does nothing else."""
    command = [sys.executable, __file__, "--distributed", kind, "--items", str(items)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    seconds, peak_bytes = json.loads(done.stdout)
    return seconds, peak_bytes


def distributed(kind: str, items: int) -> tuple[float, float]:
    """A distributed Map over the lines of a file, its results written to files; seconds and this process's peak."""
    config = {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}
    state = {
        "Type": "Map",
        "ItemReader": {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": READERS[kind],
            "Parameters": {"Bucket": "b", "Key": "items"},
        },
        "ItemProcessor": {"ProcessorConfig": config, "StartAt": "P", "States": {"P": {"Type": "Pass", "End": True}}},
        "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Parameters": {"Bucket": "b", "Prefix": "out"}},
        "End": True,
    }
    program = program_of({"StartAt": "M", "States": {"M": state}})
    with tempfile.TemporaryDirectory() as folder:
        with (Path(folder) / "items").open("w", encoding="utf-8") as file:
            if kind == "CSV":
                file.write("id,name\n")
            for number in range(items):
                line = f"{number},name {number}" if kind == "CSV" else f'{{"id":{number},"name":"name {number}"}}'
                file.write(f"{line}\n")
        start = time.perf_counter()
        execution = run(program, {}, store=Folder(Path(folder)))
        seconds = time.perf_counter() - start
    assert execution.status == "SUCCEEDED", execution.cause
    # ru_maxrss is in KiB on Linux, in bytes on macOS.
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


READERS = {"JSONL": {"InputType": "JSONL"}, "CSV": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"}}


class Folder:
    """An object store of one bucket: its objects are files, so that they take no memory."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def open(self, bucket: str, key: str, version_id: str | None = None) -> BinaryIO:
        return (self.root / key).open("rb")

    def list(self, bucket: str, prefix: str = "") -> Iterator[ObjectSummary]:
        return iter(())

    def put(self, bucket: str, key: str, chunks: Iterable[bytes]) -> None:
        path = self.root / key
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            for chunk in chunks:
                file.write(chunk)


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
