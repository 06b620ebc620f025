"""``stepsmith import``: Python on stdout or in a file, what stayed JSON or JSONata on stderr."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from stepsmith import asl
from stepsmith.importing.definition import load
from stepsmith.importing.source import Source
from tests.cli.test_commands import GOOD, Capture, stepsmith

TEMPLATE = """
Resources:
  Orders:
    Type: AWS::Serverless::StateMachine
    Properties: {Definition: {StartAt: A, States: {A: {Type: Succeed}}}}
  Refunds:
    Type: AWS::Serverless::StateMachine
    Properties: {Definition: {StartAt: R, States: {R: {Type: Succeed}}}}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.asl.json").write_text(json.dumps(GOOD))
    (tmp_path / "template.yaml").write_text(TEMPLATE)
    return tmp_path


def test_python_on_stdout_builds_the_definition(capsys: Capture) -> None:
    code, out, err = stepsmith(capsys, "import", "good.asl.json")
    assert (code, err) == (0, "good: 2 states, none as JSON\n")
    assert asl.write(load(Source(out, "good")).build().machine) == GOOD


def test_a_file_is_written_and_its_name_is_the_result(folder: Path, capsys: Capture) -> None:
    code, out, _ = stepsmith(capsys, "import", "good.asl.json", "-o", "workflows/wait/workflow.py", "--name", "wait")
    assert (code, out) == (0, "workflows/wait/workflow.py\n")
    assert "def wait() -> Step:" in (folder / "workflows/wait/workflow.py").read_text()


def test_what_stays_json_or_jsonata_is_told_with_its_reason(folder: Path, capsys: Capture) -> None:
    definition = {
        "QueryLanguage": "JSONata",
        "StartAt": "A",
        "States": {
            "A": {"Type": "Pass", "Output": "{% $states.input.** %}", "Next": "B"},
            "B": {"Type": "Pass", "Colour": "red", "End": True},
        },
    }
    (folder / "odd.json").write_text(json.dumps(definition))
    code, out, err = stepsmith(capsys, "import", "odd.json")
    assert code == 0
    assert "# as JSON: Colour is no member of a Pass state" in out
    assert "# as text: ** has no operator" in out
    assert err.splitlines() == [
        "odd: 2 states, 1 as JSON",
        "  B: Colour is no member of a Pass state",
        "1 expression as JSONata:",
        "  1 because ** has no operator: A",
        "AWS would refuse this definition: 1 error; 'stepsmith validate' shows them",
    ]


def test_one_of_several_machines_of_a_template_is_named(capsys: Capture) -> None:
    code, _, err = stepsmith(capsys, "import", "template.yaml")
    assert (code, err) == (1, "error: there are 2 state machines in the template: add #Orders, #Refunds\n")
    code, out, _ = stepsmith(capsys, "import", "template.yaml#Refunds")
    assert code == 0
    assert "def refunds() -> Step:" in out


def test_what_is_no_definition_shows_findings(folder: Path, capsys: Capture) -> None:
    (folder / "broken.json").write_text('{"StartAt": "A", "States": {"A": }}')
    code, out, err = stepsmith(capsys, "import", "broken.json")
    assert (code, out) == (1, "")
    assert "broken.json:1:34: error SS1001" in err and "no definition that can be imported" in err


def test_a_file_that_is_not_there_is_a_mistake_of_usage(capsys: Capture) -> None:
    code, _, err = stepsmith(capsys, "import", "nowhere.json")
    assert (code, err) == (64, "error: nowhere.json: cannot be read: No such file or directory\n")


def test_a_file_that_holds_something_else_is_not_written_over(folder: Path, capsys: Capture) -> None:
    """Imported Python is worked on afterwards."""
    (folder / "mine.py").write_text("# my work\n")
    code, out, err = stepsmith(capsys, "import", "good.asl.json", "-o", "mine.py")
    assert (code, out) == (64, "")
    assert "mine.py: is there already, with other text; name another, or add --force" in err
    assert (folder / "mine.py").read_text() == "# my work\n"
    assert stepsmith(capsys, "import", "good.asl.json", "-o", "mine.py", "--force")[0] == 0
    assert stepsmith(capsys, "import", "good.asl.json", "-o", "mine.py")[0] == 0  # the same text again
