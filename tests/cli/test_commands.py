"""The command line: results on stdout, progress and errors on stderr, exit codes, and errors that say what to do."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stepsmith.cli import main

Capture = pytest.CaptureFixture[str]
GOOD = {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": 3600, "Next": "B"}, "B": {"Type": "Succeed"}}}
BAD = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "Bee"}, "B": {"Type": "Succeed"}}}
TASK = {
    "QueryLanguage": "JSONata",
    "StartAt": "Ask",
    "States": {
        "Ask": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Arguments": {"FunctionName": "f", "Payload": "{% $states.input %}"},
            "Output": "{% $states.result.Payload %}",
            "Retry": [{"ErrorEquals": ["Busy"], "MaxAttempts": 2}],
            "End": True,
        }
    },
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, definition in (("good", GOOD), ("bad", BAD), ("task", TASK)):
        (tmp_path / f"{name}.asl.json").write_text(json.dumps(definition, indent=2))
    return tmp_path


def stepsmith(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    shown = capsys.readouterr()
    return int(stopped.value.code or 0), shown.out, shown.err


def test_a_valid_definition_says_so_on_stderr_and_nothing_on_stdout(folder: Path, capsys: Capture) -> None:
    assert stepsmith(capsys, "validate", "good.asl.json") == (0, "", "1 checked: all right\n")


def test_a_finding_shows_file_line_caret_and_hint(folder: Path, capsys: Capture) -> None:
    code, out, err = stepsmith(capsys, "validate", "bad.asl.json")
    assert code == 1
    assert "bad.asl.json:6:15: error SS2001: Next goes to 'Bee'" in out
    assert '      "Next": "Bee"' in out
    assert "^^^^^" in out
    assert "1 error," in err and "explain SS2001" in err


def test_a_folder_is_searched_and_json_is_for_programs(folder: Path, capsys: Capture) -> None:
    code, out, _ = stepsmith(capsys, "validate", ".", "--format", "json")
    (finding,) = json.loads(out)
    assert code == 1
    assert (finding["code"], finding["line"], finding["column"]) == ("SS2001", 6, 15)
    assert finding["file"].endswith("bad.asl.json")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["validate"], "Missing argument"),
        (["validate", "nowhere.asl.json"], "cannot be read"),
        (["valdate", "x"], "did you mean 'validate'?"),
        (["explain", "SS9999"], "there is no finding 'SS9999'"),
        (["run", "good.asl.json", "--input", "{"], "--input is not JSON"),
        (["run", "good.asl.json", "--input", "@nowhere.json"], "cannot read nowhere.json"),
        (["build"], "no project here"),
        (["status", "--profile", "local"], "no project here"),
        (["executions", "start"], "Missing argument"),
        (["local", "sideways"], "No such command"),
    ],
)
def test_wrong_use_ends_with_64_and_says_what_is_wrong(
    folder: Path, capsys: Capture, arguments: list[str], said: str
) -> None:
    code, out, err = stepsmith(capsys, *arguments)
    assert (code, out) == (64, "")
    assert said in err
    assert "Traceback" not in err


def test_run_takes_no_time_and_prints_the_output(folder: Path, capsys: Capture) -> None:
    code, out, err = stepsmith(capsys, "run", "good.asl.json", "--input", '{"n": 1}', "--history", "history.json")
    assert (code, json.loads(out)) == (0, {"n": 1})
    assert "3600 s of virtual time" in err
    events = json.loads((folder / "history.json").read_text())
    assert [event["type"] for event in events][:2] == ["ExecutionStarted", "WaitStateEntered"]


def test_run_answers_from_mocks_attempt_by_attempt(folder: Path, capsys: Capture) -> None:
    mocks = {"Ask": [{"Throw": {"Error": "Busy", "Cause": "later"}}, {"Return": {"answer": 42}}]}
    (folder / "mocks.json").write_text(json.dumps(mocks))
    code, out, err = stepsmith(capsys, "run", "task.asl.json", "--mocks", "mocks.json")
    assert (code, json.loads(out)) == (0, {"answer": 42})
    assert "  ✗ Ask  failed  0.0 s  Busy\n  … Ask (attempt 2)\n  ✓ Ask  succeeded  1.0 s\n" in err


def test_run_shows_error_and_cause_and_ends_with_1(folder: Path, capsys: Capture) -> None:
    (folder / "mocks.json").write_text(json.dumps({"Ask": {"Throw": {"Error": "Broken", "Cause": "no bricks"}}}))
    code, out, err = stepsmith(capsys, "run", "task.asl.json", "--mocks", "mocks.json")
    assert (code, out) == (1, "")
    assert "error  Broken" in err and "cause  no bricks" in err


def test_a_mock_of_another_form_is_refused_with_its_place(folder: Path, capsys: Capture) -> None:
    (folder / "mocks.json").write_text('{\n  "Ask": {"Retrun": 1}\n}\n')
    code, _, err = stepsmith(capsys, "run", "task.asl.json", "--mocks", "mocks.json")
    assert code == 64
    assert "mocks.json:2: Ask: expected" in err


def test_run_refuses_a_definition_that_aws_would_refuse(folder: Path, capsys: Capture) -> None:
    code, out, err = stepsmith(capsys, "run", "bad.asl.json")
    assert (code, out) == (1, "")
    assert "SS2001" in err and "bad.asl.json is not a definition that AWS accepts" in err


def test_explain_prints_a_page_and_lists_all(capsys: Capture) -> None:
    assert stepsmith(capsys, "explain", "ss2001")[1].startswith("# SS2001")
    listed = stepsmith(capsys, "explain")[1].splitlines()
    assert len(listed) > 25 and all(line.startswith("SS") for line in listed)


def test_graph_prints_a_flowchart(folder: Path, capsys: Capture) -> None:
    code, out, _ = stepsmith(capsys, "graph", "good.asl.json")
    assert code == 0
    assert out.startswith("flowchart")


def test_build_shows_the_line_and_the_expression_of_a_wrong_program(folder: Path, capsys: Capture) -> None:
    (folder / "pyproject.toml").write_text("[tool.stepsmith]\n")
    workflow = folder / "workflows" / "wrong" / "workflow.py"
    workflow.parent.mkdir(parents=True)
    (workflow.parent / "__init__.py").touch()
    workflow.write_text(
        "from stepsmith import Pass, workflow\n\n\n@workflow\ndef wrong(run):\n"
        '    return Pass("Look", run.cheap and run.small)\n'
    )
    code, out, err = stepsmith(capsys, "build")
    assert (code, out) == (1, "")
    assert err.splitlines() == [
        "error: workflows/wrong/workflow.py:6: `and` is decided while the workflow is being built; "
        "write run.cheap & run.small",
        '    6 |     return Pass("Look", run.cheap and run.small)',
        "      |                         ^^^^^^^^^^^^^^^^^^^^^^^",
    ]
    assert not (folder / "asl").exists()
