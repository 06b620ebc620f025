"""stepsmith graph: Mermaid, SVG or a page, with or without a history; what cannot be drawn is said in one line."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from stepsmith.cli import main
from stepsmith.history import to_api
from stepsmith.testing import run

MACHINE = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"}}}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "m.asl.json").write_text(json.dumps(MACHINE), "utf-8")
    events = [to_api(event) for event in run(MACHINE, {"x": 1}).history]
    (tmp_path / "list.json").write_text(json.dumps(events), "utf-8")
    for event in events:
        event["timestamp"] = "2026-11-21T10:00:00.123000+00:00"
    (tmp_path / "cli.json").write_text(json.dumps({"events": events}), "utf-8")
    return tmp_path


def stepsmith(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    out, err = capsys.readouterr()
    return int(ended.value.code or 0), out, err


def test_the_ending_of_output_says_the_format(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert stepsmith(capsys, "graph", "m.asl.json", "-o", "m.svg")[0] == 0
    assert ET.fromstring((folder / "m.svg").read_text("utf-8")).tag.endswith("svg")
    code, out, err = stepsmith(capsys, "graph", "m.asl.json", "-o", "m.html")
    assert (code, out) == (0, "")
    assert "m.html" in err
    assert (folder / "m.html").read_text("utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize("history", ["list.json", "cli.json"])
def test_a_history_is_the_answer_of_the_api_or_of_the_aws_cli(
    folder: Path, capsys: pytest.CaptureFixture[str], history: str
) -> None:
    """The API answers times as seconds, the AWS CLI as ISO text in an object with events."""
    code, out, _ = stepsmith(capsys, "graph", "m.asl.json", "--format", "svg", "--history", history)
    assert code == 0
    assert out.count("SUCCEEDED") >= 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("m.asl.json", "--history", "list.json"), "svg or html"),
        (("m.asl.json", "--format", "svg", "--history", "none.json"), "none.json: cannot be read"),
        (("m.asl.json", "--format", "svg", "--history", "m.asl.json"), "expected the events of an execution"),
        (("m.asl.json", "--format", "svg", "--history", "broken.json"), "is no JSON"),
        (("m.asl.json", "--format", "svg", "--history", "odd.json"), "no event of an execution"),
        (("m.asl.json", "-o", "list.json/m.svg"), "list.json is no folder"),
        (("m.asl.json", "-o", "m.pdf"), "nothing is drawn as .pdf; --output may end in .mmd, .md, .svg, .html"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    (folder / "broken.json").write_text("{", "utf-8")
    (folder / "odd.json").write_text('[{"type": "Nonsense"}]', "utf-8")
    code, out, err = stepsmith(capsys, "graph", *arguments)
    assert (code, out) == (64, "")
    assert said in err
