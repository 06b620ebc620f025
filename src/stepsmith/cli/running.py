"""run: a workflow in virtual time, or in real time, on this machine, without any cloud."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from stepsmith.cli.sources import source_of
from stepsmith.cli.terminal import read_json, result_json, say, write_file
from stepsmith.cli.watching import Screen, screen
from stepsmith.errors import ConfigurationError
from stepsmith.history import Timeline

if TYPE_CHECKING:
    from stepsmith.execution import Execution, MachineType
    from stepsmith.testing import Mock, Result

VIRTUAL_START = 1_800_000_000.0


@dataclass(frozen=True, slots=True)
class Clock:
    """Real time: what ``--real-time`` waits with."""

    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep


@click.command()
@click.argument("source", metavar="WORKFLOW|FILE")
@click.option("--input", "input_text", default="{}", metavar="JSON|@FILE", help="The execution's input; {} without it.")
@click.option("--mocks", metavar="FILE[#CASE]", help="What tasks answer, by state name.")
@click.option(
    "--objects",
    multiple=True,
    metavar="ADDRESS=PATH",
    help="What distributed Maps read: s3://bucket/key=FILE, or s3://bucket/prefix/=FOLDER. May be given again.",
)
@click.option(
    "--type",
    "machine_type",
    type=click.Choice(["STANDARD", "EXPRESS"]),
    default="STANDARD",
    show_default=True,
    help="The kind of state machine it is.",
)
@click.option("--handlers", is_flag=True, help="Tasks without a mock call the Python functions that they deploy.")
@click.option("--history", metavar="FILE", help="Write the history there, as GetExecutionHistory answers it.")
@click.option("--real-time", is_flag=True, help="Wait as long as AWS would, instead of not at all.")
@click.option("--seed", type=int, default=0, show_default=True, help="Fixes jitter and identifiers.")
def run(
    source: str,
    input_text: str,
    mocks: str | None,
    objects: tuple[str, ...],
    machine_type: MachineType,
    handlers: bool,
    history: str | None,
    real_time: bool,
    seed: int,
) -> None:
    """Run a workflow in virtual time: waits and retries take none, tasks answer what --mocks says.

    stdout is the execution's output; exit 1 when it does not succeed. The file of mocks maps the names of states to
    {"Return": JSON} or {"Throw": {"Error": …, "Cause": …}}, or to a list of these, one per attempt. AWS's mock
    configuration files are taken too: name the test case after a #. docs/testing.md tells more.

    \b
      stepsmith run wildlife --input '{"prefix": "incoming/"}' --mocks mocks.json
      stepsmith run asl/orders.asl.json --mocks MockConfigFile.json#RetryPath --history history.json
    """
    name, workflow = source_of(source)
    value = read_json(input_text, option="--input")
    answers = mocks_of(mocks, name) if mocks else {}
    target = _writable(Path(history)) if history is not None else None
    execution = execute(
        workflow,
        value,
        answers,
        objects=objects_of(objects),
        machine_type=machine_type,
        seed=seed,
        handlers=handlers,
        clock=Clock() if real_time else None,
        screen=screen,
    )
    time_kind = "real" if real_time else "virtual"
    say(f"{execution.status.lower().replace('_', ' ')} after {execution.duration_seconds:g} s of {time_kind} time")
    if execution.status == "SUCCEEDED":
        result_json(execution.output)
    for title, told in (("error", execution.error), ("cause", execution.cause)):
        if told:
            say(f"{title}  {told}")
    # Last, so that what came out is shown also when the history cannot be written.
    if target is not None:
        from stepsmith.history import to_api

        events = [to_api(event) for event in execution.history]
        write_file(target, json.dumps(events, indent=2, ensure_ascii=False) + "\n")
    if execution.status != "SUCCEEDED":
        sys.exit(1)


def execute(
    workflow: Any,
    value: Any,
    mocks: Mapping[str, Mock],
    *,
    objects: Mapping[str, Path] | None = None,
    machine_type: MachineType = "STANDARD",
    seed: int,
    handlers: bool,
    clock: Clock | None,
    screen: Callable[[Callable[[], float]], AbstractContextManager[Screen]],
) -> Result:
    """Run and show; with a clock, nothing happens before its time has come on it.

    In real time a handler takes as long as it took.
    """
    from stepsmith.testing import Handlers
    from stepsmith.testing import run as run_workflow

    # Nothing given is {}; null is an input as any.
    more: dict[str, Any] = {"input_text": "null"} if value is None else {}
    timeline = Timeline()
    started = VIRTUAL_START if clock is None else clock.now()
    at = started
    shown = 0

    def show(execution: Execution) -> None:
        nonlocal shown
        timeline.add(execution.history[shown:])
        shown = len(execution.history)
        drawn.show(timeline)

    def pace(execution: Execution, due: float) -> None:
        nonlocal at
        at = execution.now
        show(execution)
        if clock is not None and due > clock.now():
            clock.sleep(due - clock.now())

    with screen(lambda: at if clock is None else clock.now()) as drawn:
        done = run_workflow(
            workflow,
            value,
            mocks,
            type=machine_type,
            objects=objects,
            seed=seed,
            now=started,
            handlers=handlers and Handlers(duration_seconds="measured" if clock is not None else 0.0),
            pace=pace,
            **more,
        )
        at = done.execution.now
        show(done.execution)
    return done


def mocks_of(written: str, name: str) -> Mapping[str, Mock]:
    """The mocks of ``FILE`` or ``FILE#CASE`` for the machine of this name."""
    from stepsmith.testing.mock_config import read_mocks

    path, case = Path(written), None
    if not path.exists() and "#" in written:
        file, _, case = written.rpartition("#")
        path = Path(file)
    return read_mocks(path, case, machine=name)


def objects_of(written: tuple[str, ...]) -> dict[str, Path] | None:
    """The files of ``s3://bucket/key=FILE`` and ``s3://bucket/prefix/=FOLDER`` by their addresses; None without any."""
    found: dict[str, Path] = {}
    for one in written:
        address, _, place = one.partition("=")
        if not address.startswith("s3://") or not place:
            raise click.UsageError(f"--objects {one!r}: expected s3://bucket/key=FILE or s3://bucket/prefix/=FOLDER")
        path = Path(place)
        if path.is_dir():
            prefix = address.rstrip("/") + "/"
            found |= {
                prefix + file.relative_to(path).as_posix(): file for file in sorted(path.rglob("*")) if file.is_file()
            }
        elif path.is_file():
            found[address] = path
        else:
            raise ConfigurationError("does not exist", file=place)
    return found or None


def _writable(path: Path) -> Path:
    """Known before anything runs: a history that nobody can write is no use afterwards."""
    if path.is_dir() or not path.absolute().parent.is_dir():
        reason = "is a folder" if path.is_dir() else "cannot be written: its folder does not exist"
        raise ConfigurationError(reason, file=str(path))
    return path
