"""``stepsmith run``: what goes in, what comes out, real time, and a pipe that nobody reads."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from stepsmith.asl import read_value
from stepsmith.cli.running import Clock, execute
from stepsmith.history import Timeline
from stepsmith.testing import Failure
from tests.cli.test_commands import TASK, Capture, folder, stepsmith

__all__ = ["folder"]

ASK = TASK["States"]["Ask"]  # type: ignore[index]
CONFIGURATION = {
    "StateMachines": {
        "task": {"TestCases": {"Busy": {"Ask": "BusyOnce"}, "Fine": {"Ask": "Fine"}}},
        "other": {"TestCases": {"Busy": {"Ask": "Fine"}}},
    },
    "MockedResponses": {
        "BusyOnce": {"0": {"Throw": {"Error": "Busy", "Cause": "c"}}, "1": {"Return": {"Payload": 2}}},
        "Fine": {"0": {"Return": {"Payload": 1}}},
    },
}


# ---- what goes in --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("case", "output"), [("Busy", 2), ("Fine", 1)])
def test_a_case_of_awss_mock_file_is_named_after_a_hash(folder: Path, capsys: Capture, case: str, output: int) -> None:
    (folder / "Mock.json").write_text(json.dumps(CONFIGURATION))
    code, out, _ = stepsmith(capsys, "run", "task.asl.json", "--mocks", f"Mock.json#{case}")
    assert (code, json.loads(out)) == (0, output)


def test_a_case_that_is_not_there_is_a_usage_error(folder: Path, capsys: Capture) -> None:
    (folder / "Mock.json").write_text(json.dumps(CONFIGURATION))
    code, out, err = stepsmith(capsys, "run", "task.asl.json", "--mocks", "Mock.json#Buzy")
    assert (code, out) == (64, "")
    assert "Mock.json: has no test case 'Buzy' of 'task'; did you mean 'Busy'?" in err


def test_a_file_with_a_hash_in_its_name_is_found(folder: Path, capsys: Capture) -> None:
    (folder / "mocks#1.json").write_text(json.dumps({"Ask": {"Return": 5}}))
    code, out, _ = stepsmith(capsys, "run", "task.asl.json", "--mocks", "mocks#1.json")
    assert (code, out) == (0, "5\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--input", '"' + "a" * 262_144 + '"'], "the input has 262,146 bytes as JSON, an execution takes 262,144"),
        (["--input", "NaN"], "--input is not JSON: NaN is not JSON"),
        (["--input", '{"a":'], "--input is not JSON: expecting value (line 1, column 6)"),
        (["--input", "[" * 5000], "--input is nested deeper than 200 levels"),
        (["--input", "1" * 5000], "--input is a number with too many digits"),
        (["--input", "1e999"], "the input is no JSON"),
        (["--input", "@latin1.json"], "latin1.json is not UTF-8: the byte 0xE9 begins no character"),
        (["--mocks", "nowhere.json"], "nowhere.json: cannot be read: No such file"),
        (["--history", "nowhere/history.json"], "nowhere/history.json: cannot be written: its folder does not exist"),
        (["--history", "."], ".: is a folder"),
        (["--handlers"], "a definition does not know the code of its functions"),
        ([], "state 'Ask' calls arn:aws:states:::lambda:invoke and has neither a mock nor a handler"),
    ],
)
def test_what_cannot_be_run_with_is_64_and_says_why(
    folder: Path, capsys: Capture, arguments: list[str], message: str
) -> None:
    (folder / "latin1.json").write_bytes('"é"'.encode("latin-1"))
    code, out, err = stepsmith(capsys, "run", "task.asl.json", *arguments)
    assert (code, out) == (64, "")
    assert message in err


@pytest.mark.parametrize(
    ("written", "output"), [(b"null", None), (b'\xef\xbb\xbf{"a": 1}', {"a": 1}), (b'{"a": 1, "a": 2}', {"a": 2})]
)
def test_an_input_is_any_json(folder: Path, capsys: Capture, written: bytes, output: Any) -> None:
    (folder / "input.json").write_bytes(written)
    (folder / "pass.json").write_text('{"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}')
    code, out, _ = stepsmith(capsys, "run", "pass.json", "--input", "@input.json")
    assert (code, json.loads(out)) == (0, output)


def test_a_definition_that_is_not_there_is_64(folder: Path, capsys: Capture) -> None:
    code, _, err = stepsmith(capsys, "run", "nowhere.asl.json")
    assert code == 64
    assert "nowhere.asl.json: cannot be read" in err


def test_a_time_out_has_neither_error_nor_cause(folder: Path, capsys: Capture) -> None:
    wait = {"Type": "Wait", "SecondsPath": "$.seconds", "End": True}
    late = {"StartAt": "W", "TimeoutSeconds": 5, "States": {"W": wait}}
    (folder / "late.asl.json").write_text(json.dumps(late))
    code, out, err = stepsmith(capsys, "run", "late.asl.json", "--input", '{"seconds": 60}')
    assert (code, out) == (1, "")
    assert err.splitlines()[-1] == "timed out after 5 s of virtual time"


# ---- the time ------------------------------------------------------------------------------------------------------


class FakeClock:
    def __init__(self) -> None:
        self.time = 1_000.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    @property
    def clock(self) -> Clock:
        return Clock(now=lambda: self.time, sleep=self.sleep)


class Shown:
    """What a screen was given, step by step."""

    def __init__(self) -> None:
        self.steps: list[dict[str, str]] = []
        self.now: Callable[[], float] = lambda: 0.0

    def show(self, timeline: Timeline) -> None:
        self.steps.append({row.name: row.status for row in timeline.rows.values()})

    @contextmanager
    def screen(self, now: Callable[[], float]) -> Iterator[Shown]:
        self.now = now
        yield self


STATES: dict[str, Any] = {
    "Rest": {"Type": "Wait", "Seconds": 60, "Next": "Ask"},
    "Ask": {**ASK, "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 5, "MaxAttempts": 1}]},
}
MACHINE = read_value({"QueryLanguage": "JSONata", "StartAt": "Rest", "States": STATES}).machine
MOCKS: dict[str, Any] = {"Ask": [Failure("Busy"), 1]}


def test_in_real_time_waits_and_backoffs_are_slept() -> None:
    fake, shown = FakeClock(), Shown()
    done = execute(MACHINE, {}, MOCKS, seed=0, handlers=False, clock=fake.clock, screen=shown.screen)
    assert (done.output, done.duration_seconds, fake.slept) == (1, 65, [60, 5])
    assert done.history[0].timestamp == 1_000
    assert shown.steps[0] == {"Rest": "RUNNING"}
    assert {"Rest": "SUCCEEDED", "Ask": "FAILED"} in shown.steps
    assert shown.steps[-1] == {"Rest": "SUCCEEDED", "Ask": "SUCCEEDED"}


def test_in_virtual_time_nothing_is_slept_and_the_same_is_shown() -> None:
    shown = Shown()
    done = execute(MACHINE, {}, MOCKS, seed=0, handlers=False, clock=None, screen=shown.screen)
    assert done.duration_seconds == 65
    assert shown.steps[0] == {"Rest": "RUNNING"}
    assert shown.now() == done.execution.now


def test_a_terminal_is_shown_a_table(folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stepsmith.cli.watching.is_live", lambda: True)
    monkeypatch.setenv("COLUMNS", "100")
    (folder / "mocks.json").write_text(json.dumps({"Ask": [{"Throw": {"Error": "Busy"}}, {"Return": 1}]}))
    code, out, err = stepsmith(capsys, "run", "task.asl.json", "--mocks", "mocks.json")
    assert (code, out) == (0, "1\n")
    assert "✓" in err and "2 attempts" in err


# ---- real handlers -------------------------------------------------------------------------------------------------

PROJECT = {
    "pyproject.toml": "[tool.stepsmith]\n",
    "workflows/zoo/workflow.py": (
        "from stepsmith import workflow\nfrom stepsmith.tasks import lambda_\nfrom . import resources as r\n\n"
        "@workflow\ndef zoo(run: dict):\n    return lambda_.invoke('Count', r.count, {'animals': 3})\n"
    ),
    "workflows/zoo/resources.py": (
        "from stepsmith.resources import Function\n"
        "count = Function('Count', handler='count.handler', source='functions/count')\n"
    ),
    "workflows/zoo/functions/count/count.py": (
        "def handler(event, context):\n    print('counting')\n    return event['animals'] + 1\n"
    ),
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in PROJECT.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_handlers_are_the_functions_of_the_workflow(project: Path, capsys: Capture) -> None:
    code, out, err = stepsmith(capsys, "run", "zoo", "--handlers", "--history", "history.json")
    assert (code, out) == (0, "4\n")
    assert "counting\n" in err  # stdout carries the result, and only it
    assert json.loads((project / "history.json").read_text())[-1]["type"] == "ExecutionSucceeded"


# ---- pipes ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments", [["--help"], ["explain"], ["run", "--help"], ["validate", "bad.asl.json"], ["run", "good.asl.json"]]
)
def test_a_pipe_that_nobody_reads_is_neither_a_failure_nor_a_traceback(folder: Path, arguments: list[str]) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", "from stepsmith.cli import main; main()", *arguments],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    err = process.stderr.read()
    assert process.wait() == 141
    assert "Traceback" not in err and "Exception ignored" not in err


# ---- what distributed Maps read, and the kind of machine -------------------------------------------------------------

ROWS = {
    "StartAt": "Rows",
    "States": {
        "Rows": {
            "Type": "Map",
            "ItemReader": {
                "Resource": "arn:aws:states:::s3:getObject",
                "ReaderConfig": {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW"},
                "Parameters": {"Bucket": "data", "Key": "in/rows.csv"},
            },
            "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
                "StartAt": "Keep",
                "States": {"Keep": {"Type": "Pass", "End": True}},
            },
            "End": True,
        }
    },
}


@pytest.mark.parametrize("objects", ["s3://data/in/rows.csv=in/rows.csv", "s3://data/=.", "s3://data/in=in"])
def test_a_distributed_map_reads_a_file_or_a_folder(folder: Path, capsys: Capture, objects: str) -> None:
    (folder / "in").mkdir()
    (folder / "in" / "rows.csv").write_text("a,b\n1,2\n3,4\n")
    (folder / "rows.asl.json").write_text(json.dumps(ROWS))
    code, out, err = stepsmith(capsys, "run", "rows.asl.json", "--objects", objects)
    assert code == 0, err
    assert json.loads(out) == [{"a": "1", "b": "2"}, {"a": "3", "b": "4"}]


@pytest.mark.parametrize(
    ("objects", "said"), [("rows.csv", "expected s3://bucket/key=FILE"), ("s3://data/x=none.csv", "does not exist")]
)
def test_objects_that_are_no_files_are_64(folder: Path, capsys: Capture, objects: str, said: str) -> None:
    code, out, err = stepsmith(capsys, "run", "good.asl.json", "--objects", objects)
    assert (code, out) == (64, "")
    assert said in err


def test_an_express_machine_ends_after_five_minutes(folder: Path, capsys: Capture) -> None:
    waiting = {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 400, "End": True}}}
    (folder / "w.asl.json").write_text(json.dumps(waiting))
    assert stepsmith(capsys, "run", "w.asl.json")[0] == 0
    code, _, err = stepsmith(capsys, "run", "w.asl.json", "--type", "EXPRESS")
    assert code == 1
    assert "timed out after 300 s" in err


# ---- a history that cannot be written --------------------------------------------------------------------------------


def test_the_output_is_shown_also_when_the_history_cannot_be_written(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk fills while it runs: what was there stays, nothing half written is left."""
    (folder / "history.json").write_text("before")

    def full(self: Path, *_: object, **__: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    code, out, err = stepsmith(capsys, "run", "good.asl.json", "--history", "history.json")
    assert code == 64
    assert json.loads(out) == {}
    assert "history.json: cannot be written: No space left on device" in err
    assert (folder / "history.json").read_text() == "before"
    assert not list(folder.glob(".*.part"))
