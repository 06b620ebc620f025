"""``stepsmith validate``: what it looks at, how it says what it found, and what it does with bad input."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest

from stepsmith.cli import main

Capture = pytest.CaptureFixture[str]
GOOD = '{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}'
BAD = '{"StartAt": "A",\n "States": {"A": {"Type": "Pass", "Next": "Sea"}}}'
LATE = '{"StartAt": "A",\n "States": {"A": {"Type": "Wait", "SecondsPath": "$later", "End": true}}}'
TEMPLATE = (
    "Resources:\n  M:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      Type: {kind}\n"
    "      DefinitionUri: {file}\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(name: str, text: str | bytes) -> None:
    file = Path(name)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)


def validate(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as stopped:
        main(["validate", *arguments])
    shown = capsys.readouterr()
    assert "Traceback" not in shown.err
    return int(stopped.value.code or 0), shown.out, shown.err


def found(capsys: Capture, *arguments: str) -> list[tuple[str, str, int]]:
    _, out, _ = validate(capsys, *arguments, "--format", "json")
    return [(item["code"], item["file"], item["line"]) for item in json.loads(out)]


# --- what is looked at -----------------------------------------------------------------------------------------------


def test_a_folder_is_searched_for_definitions_and_templates(folder: Path, capsys: Capture) -> None:
    for name in ("a.asl.json", "b/c.asl", "b/d.states.json", "e.asl.yaml", "f.asl.yml"):
        write(name, BAD)
    write("t/template.yaml", TEMPLATE.format(kind="STANDARD", file="m.json"))
    write("t/m.json", BAD)
    write("notes.json", BAD)
    for skipped in (".git", "node_modules", ".venv", "venv", "__pycache__"):
        write(f"{skipped}/x.asl.json", BAD)
    assert sorted(found(capsys, ".")) == [
        ("SS2001", "a.asl.json", 2),
        ("SS2001", "b/c.asl", 2),
        ("SS2001", "b/d.states.json", 2),
        ("SS2001", "e.asl.yaml", 2),
        ("SS2001", "f.asl.yml", 2),
        ("SS2001", "t/m.json", 2),
    ]


def test_a_definition_that_a_template_names_is_judged_once_with_the_templates_type(
    folder: Path, capsys: Capture
) -> None:
    states = {"A": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": True}}
    states["A"]["Parameters"] = {"QueueUrl": "q", "MessageBody": {"token.$": "$$.Task.Token"}}  # type: ignore[assignment]
    write("m.asl.json", json.dumps({"StartAt": "A", "States": states}))
    write("template.yaml", TEMPLATE.format(kind="EXPRESS", file="./m.asl.json"))
    assert [one for one in found(capsys, ".") if one[0] == "SS5002"] == [("SS5002", "m.asl.json", 1)]
    assert "1 checked" in validate(capsys, ".")[2]


def test_a_file_named_twice_is_judged_once(folder: Path, capsys: Capture) -> None:
    write("m.asl.json", BAD)
    assert len(found(capsys, "m.asl.json", "m.asl.json", ".")) == 1


@pytest.mark.parametrize("name", ["machine.asl.yaml", "machine.asl.json"])
def test_stdin_has_the_name_that_it_is_given(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(BAD.encode())))
    assert found(capsys, "-", "--path", name) == [("SS2001", name, 2)]


def test_stdin_without_a_name_is_called_stdin(folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(BAD.encode())))
    assert found(capsys, "-") == [("SS2001", "<stdin>", 2)]


def test_stdin_named_twice_is_judged_once(folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(BAD.encode())))
    assert found(capsys, "-", "-") == [("SS2001", "<stdin>", 2)]


def test_a_workflow_is_judged_as_it_builds_now(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(__file__).resolve().parents[2])
    code, _, err = validate(capsys, "wildlife")
    assert (code, err.splitlines()[-1].startswith("1 checked: ")) == (0, True)


def test_what_a_template_does_not_hold_is_said(folder: Path, capsys: Capture) -> None:
    write("template.yaml", TEMPLATE.format(kind="STANDARD", file="s3://bucket/key"))
    assert validate(capsys, "template.yaml") == (
        0,
        "",
        "template.yaml: the definition of M is not in the template (a file in S3)\n0 checked: all right\n",
    )


# --- forms -----------------------------------------------------------------------------------------------------------


def test_stdout_has_only_the_result_in_every_form(folder: Path, capsys: Capture) -> None:
    write("bad.asl.json", BAD)
    write("good.asl.json", GOOD)
    assert validate(capsys, ".", "--format", "github")[1].startswith("::error file=bad.asl.json,line=2,")
    suites = ElementTree.fromstring(validate(capsys, ".", "--format", "junit")[1])
    assert [suite.get("name") for suite in suites] == ["bad.asl.json", "good.asl.json"]
    (run,) = json.loads(validate(capsys, ".", "--format", "sarif")[1])["runs"]
    assert [item["ruleId"] for item in run["results"]] == ["SS2001"]
    assert validate(capsys, "good.asl.json", "--format", "github")[1] == ""
    assert json.loads(validate(capsys, "good.asl.json", "--format", "json")[1]) == []


def test_github_names_files_from_the_working_directory(folder: Path, capsys: Capture) -> None:
    write("bad.asl.json", BAD)
    assert "file=bad.asl.json," in validate(capsys, str(folder / "bad.asl.json"), "--format", "github")[1]


@pytest.mark.parametrize(("variable", "coloured"), [(None, True), ("NO_COLOR", False), ("CI", False)])
def test_colour_is_for_people_who_want_it(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, variable: str | None, coloured: bool
) -> None:
    write("bad.asl.json", BAD)
    for name in ("NO_COLOR", "CI"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    if variable is not None:
        monkeypatch.setenv(variable, "1")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert ("\033[" in validate(capsys, "bad.asl.json")[1]) is coloured


def test_without_a_terminal_there_is_no_colour(folder: Path, capsys: Capture) -> None:
    write("bad.asl.json", BAD)
    assert "\033[" not in validate(capsys, "bad.asl.json")[1]


# --- ignoring --------------------------------------------------------------------------------------------------------


def test_an_option_ignores_a_finding_with_its_reason(folder: Path, capsys: Capture) -> None:
    write("late.asl.json", LATE)
    assert validate(capsys, ".")[0] == 1
    assert validate(capsys, ".", "--ignore", "SS3002=the caller sends it") == (
        0,
        "",
        "1 checked: all right, 1 ignored\n",
    )
    _, out, _ = validate(capsys, ".", "--ignore", "SS3002=the caller sends it", "--format", "sarif")
    (result,) = json.loads(out)["runs"][0]["results"]
    assert result["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "the caller sends it"}
    ]


def test_an_option_that_ignores_nothing_is_reported(folder: Path, capsys: Capture) -> None:
    write("good.asl.json", GOOD)
    code, out, err = validate(capsys, ".", "--ignore", "SS3002=x")
    assert (code, err) == (0, "1 checked: 0 errors, 1 warning\n")
    assert out.startswith("warning SS8001: --ignore SS3002: nothing here raises SS3002")


def test_an_option_cannot_ignore_what_aws_refuses(folder: Path, capsys: Capture) -> None:
    write("bad.asl.json", BAD)
    code, out, _ = validate(capsys, ".", "--ignore", "SS2001=x")
    assert code == 1
    assert "error SS2001" in out and "SS2001 cannot be ignored: AWS refuses" in out


def test_a_comment_ignores_and_is_counted(folder: Path, capsys: Capture) -> None:
    write("late.asl.json", LATE.replace('"Type"', '"Comment": "stepsmith: ignore SS3002 because of x", "Type"'))
    assert validate(capsys, ".") == (0, "", "1 checked: all right, 1 ignored\n")


# --- bad input -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "code", "place", "said"),
    [
        (GOOD.encode("utf-16"), "SS1001", (1, 1), "written in UTF-16"),
        (GOOD.encode("utf-32"), "SS1001", (1, 1), "written in UTF-32"),
        (b'{"StartAt": "A",\n "Comment": "caf\xe9"}', "SS1001", (2, 17), "0xE9"),
        (b"\xef\xbb\xbf" + GOOD.encode(), "SS1001", (1, 1), "byte order mark"),
        (GOOD.encode("utf-16-le"), "SS1001", (1, 1), "written in UTF-16"),
        (GOOD.encode("utf-16-be"), "SS1001", (1, 1), "written in UTF-16"),
        (b"", "SS1001", (1, 1), "empty"),
        (b"  \n", "SS1001", (1, 1), "empty"),
        (b"{", "SS1001", (1, 2), "not JSON"),
        (b"[1, 2]", "SS1005", (1, 1), "object"),
        (b"\x00", "SS1001", (1, 1), ""),
        (GOOD.replace("{", '{"Version": NaN, ', 1).encode(), "SS1001", (1, 13), "NaN"),
        (b'{"Comment": "NaN",\n "TimeoutSeconds": -Infinity}', "SS1001", (2, 20), "-Infinity"),
        (b'{"TimeoutSeconds":\n ' + b"1" * 5000 + b"}", "SS1001", (2, 2), "too many digits"),
        (GOOD.replace("{", '{"StartAt": "B", ', 1).encode(), "SS1002", (1, 18), "twice"),
        (b"[" * 100_000, "SS1001", (1, 1), "nested"),
        (b'"' + b"x" * 5_000_000, "SS1001", (1, 1), ""),
    ],
    ids=lambda value: str(value)[:20] if isinstance(value, str) else "",
)
def test_a_bad_json_file_is_a_finding(
    folder: Path, capsys: Capture, content: bytes, code: str, place: tuple[int, int], said: str
) -> None:
    write("m.asl.json", content)
    exit_code, out, _ = validate(capsys, "m.asl.json", "--format", "json")
    (item,) = json.loads(out)
    assert (exit_code, item["code"], (item["line"], item["column"])) == (1, code, place)
    assert said in item["message"]
    assert validate(capsys, "m.asl.json")[0] == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [(b"just text\n", "SS1005"), (b"- a\n- b\n", "SS1005"), (b"", "SS1001"), (b"a: [", "SS1001"), (b"# x\n", "SS1001")],
)
def test_a_yaml_file_that_is_no_mapping_is_a_finding(folder: Path, capsys: Capture, content: bytes, code: str) -> None:
    write("m.asl.yaml", content)
    exit_code, out, _ = validate(capsys, "m.asl.yaml", "--format", "json")
    assert (exit_code, [item["code"] for item in json.loads(out)]) == (1, [code])


def test_a_broken_template_in_a_folder_is_a_finding(folder: Path, capsys: Capture) -> None:
    write("template.yaml", TEMPLATE.format(kind="STANDARD", file="[unclosed"))
    assert [item[:2] for item in found(capsys, ".")] == [("SS1001", "template.yaml")]


def test_half_a_surrogate_pair_can_be_shown(folder: Path, capsys: Capture) -> None:
    write("m.asl.json", BAD.replace("Sea", "\\ud83d"))
    for form in ("text", "json", "github", "junit", "sarif"):
        assert validate(capsys, "m.asl.json", "--format", form)[0] == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere.asl.json"], "nowhere.asl.json: cannot be read: No such file"),
        (["empty"], "there is nothing to validate in empty"),
        (["nowhere"], "nowhere: no such file, and no project here"),
        (["a\0b.asl.json"], "cannot be read: embedded null byte"),
        ([".", "--ignore", "SS3002"], "a reason is required"),
        ([".", "--ignore", "SS3002= "], "a reason is required"),
        ([".", "--ignore", "SS3102X=x"], "did you mean SS3102?"),
        ([".", "--ignore", "SS8001=x"], "about suppressions themselves"),
        ([".", "--path", "x.json"], "it goes with PATH -"),
        ([".", "--format", "xml"], "is not one of"),
    ],
)
def test_wrong_use_is_one_line_and_64(folder: Path, capsys: Capture, arguments: list[str], said: str) -> None:
    (folder / "empty").mkdir()
    code, out, err = validate(capsys, *arguments)
    assert (code, out) == (64, "")
    assert said in err.splitlines()[0]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_one_line_and_64(folder: Path, capsys: Capture) -> None:
    write("m.asl.json", GOOD)
    Path("m.asl.json").chmod(0)
    for path in ("m.asl.json", "."):
        code, _, err = validate(capsys, path)
        assert (code, "m.asl.json: cannot be read: Permission denied" in err) == (64, True)


def test_a_read_that_fails_is_one_line_and_64(folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    write("m.asl.json", GOOD)

    def refuse(self: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", refuse)
    for path in ("m.asl.json", "."):
        assert validate(capsys, path) == (64, "", "error: m.asl.json: cannot be read: Permission denied\n")


# --- explain ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "code", "said"),
    [
        ("ss2001", 0, "# SS2001"),
        ("missing-target", 0, "# SS2001"),
        ("SS201", 64, "did you mean SS2001?"),
        ("missing-taget", 64, "did you mean missing-target?"),
        ("nonsense", 64, "'stepsmith explain' lists them all"),
    ],
)
def test_explain_knows_codes_and_names(capsys: Capture, asked: str, code: int, said: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["explain", asked])
    shown = capsys.readouterr()
    assert stopped.value.code == code
    assert said in (shown.out if code == 0 else shown.err)


# --- what is loaded --------------------------------------------------------------------------------------------------

LOADED = """
import sys
from stepsmith.cli import main
try:
    main(["validate", *sys.argv[1:]])
except SystemExit as stopped:
    print(stopped.code, *sorted(name for name in sys.modules if name in WATCHED))
"""


@pytest.mark.parametrize(
    ("name", "loaded"),
    [("m.asl.json", ""), ("m.asl.yaml", "yaml"), ("template.json", "stepsmith.template yaml")],
)
def test_only_what_a_file_needs_is_loaded(folder: Path, name: str, loaded: str) -> None:
    heavy = (
        "rich botocore boto3 jsonschema yaml asyncio random hashlib difflib importlib.resources "
        "stepsmith.jsonata.expression stepsmith.template stepsmith.integrations.grants stepsmith.configuration"
    )
    call = {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:listBuckets", "Arguments": {}, "End": True}
    choice = {"Type": "Pass", "Output": "{% $sum($states.input.n) %}", "Next": "B"}
    definition = {"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": choice, "B": call}}
    properties = {"RoleArn": "r", "Definition": definition}
    template = {"Resources": {"M": {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}}}
    write(name, json.dumps(template if name.startswith("template") else definition))
    program = f"WATCHED = {heavy.split()!r}\n{LOADED}"
    done = subprocess.run([sys.executable, "-c", program, name], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", *loaded.split()]
