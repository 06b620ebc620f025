"""replay and record on the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from stepsmith.cli import main
from stepsmith.history import to_api
from stepsmith.testing import run

CALL = {"Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f", "Payload.$": "$"}}
ASK = {"Type": "Task", **CALL, "OutputPath": "$.Payload", "Next": "Z"}
DEFINITION = {"StartAt": "Ask", "States": {"Ask": ASK, "Z": {"Type": "Succeed"}}}
CHANGED = {"StartAt": "Ask", "States": {"Ask": {**ASK, "Next": "Y"}, "Y": {"Type": "Succeed"}}}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, definition in (("same", DEFINITION), ("changed", CHANGED)):
        Path(f"{name}.asl.json").write_text(json.dumps(definition), encoding="utf-8")
    events = run(DEFINITION, {"x": 1}, {"Ask": {"n": 2}}).history
    Path("history.json").write_text(json.dumps({"events": [to_api(one) for one in events]}), encoding="utf-8")
    return tmp_path


def stepsmith(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[Any, str, str]:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    shown = capsys.readouterr()
    return stopped.value.code, shown.out, shown.err


def test_a_workflow_that_has_not_changed_replays(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = stepsmith(capsys, "replay", "history.json", "same.asl.json")
    assert (code, out) == (0, "the same as recorded, through 9 events\n")


def test_one_that_has_changed_exits_with_1_and_says_where(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = stepsmith(capsys, "replay", "history.json", "changed.asl.json")
    assert code == 1
    assert "state 'Y', event 7: recorded SucceedStateEntered Z, now SucceedStateEntered Y" in out


def test_a_recording_is_a_test_that_passes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = stepsmith(capsys, "record", "history.json", "same.asl.json", "--name", "asked")
    assert code == 0
    assert err == "succeeded: 2 states, answers for 1 tasks\n"
    scope: dict[str, Any] = {}
    exec(compile(out, "recorded", "exec"), scope)
    scope["test_asked"]()


@pytest.mark.parametrize("command", ["replay", "record"])
def test_a_file_that_is_no_history_is_refused(command: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = stepsmith(capsys, command, "same.asl.json", "same.asl.json")
    assert (code, out) == (64, "")
    assert "expected the answer of GetExecutionHistory" in err
    code, _, err = stepsmith(capsys, command, "nowhere.json", "same.asl.json")
    assert code == 64 and "nowhere.json: no history can be read" in err
