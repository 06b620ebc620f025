"""What docs/validation.md and the README show about checking definitions is what happens; the hook and action work."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "validation.md").read_text("utf-8")
STEPSMITH = str(Path(sys.executable).with_name("stepsmith"))
BAD = '{"StartAt": "A",\n "States": {"A": {"Type": "Pass", "Next": "Sea"}}}'
LATE = '{"StartAt": "A",\n "States": {"A": {"Type": "Wait", "SecondsPath": "$later", "End": true}}}'


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def shell(command: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", command],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        env={**os.environ, **variables},
    )


# --- the page --------------------------------------------------------------------------------------------------------


def sessions() -> list[tuple[str, str]]:
    """Each command of the page with what it shows; ``echo $?`` goes with the command before."""
    found: list[tuple[str, str]] = []
    for block in blocks(PAGE, "console"):
        for part in block.split("$ stepsmith ")[1:]:
            command, _, shown = part.partition("\n")
            found.append((command, shown))
    return found


@pytest.mark.parametrize(("command", "shown"), sessions(), ids=lambda value: value[:40].splitlines()[0])
def test_a_command_of_the_page_shows_what_the_page_says(tmp_path: Path, command: str, shown: str) -> None:
    (tmp_path / "order.asl.json").write_text(blocks(PAGE, "json")[0])
    done = shell(f"{STEPSMITH} {command}", tmp_path, NO_COLOR="1")
    output, _, code = shown.partition("$ echo $?\n")
    assert done.stdout == output
    assert not code or done.returncode == int(code)


def test_the_comment_of_the_page_suppresses(tmp_path: Path) -> None:
    definition = json.loads(blocks(PAGE, "json")[0])
    comment = json.loads("{" + blocks(PAGE, "json")[1].rstrip().rstrip(",") + "}}")["Reserve"]["Comment"]
    definition["States"]["Reserve"]["Comment"] = comment
    (tmp_path / "order.asl.json").write_text(json.dumps(definition))
    assert shell(f"{STEPSMITH} validate .", tmp_path).stdout == "1 checked: all right, 1 ignored\n"


# --- CI --------------------------------------------------------------------------------------------------------------


def workflow(text: str) -> str:
    return next(block for block in blocks(text, "yaml") if "pipx run stepsmith" in block)


def test_the_readme_adds_a_check_to_ci_in_five_lines(tmp_path: Path) -> None:
    text = workflow((ROOT / "README.md").read_text("utf-8"))
    assert text == workflow(PAGE)
    assert len(text.strip().splitlines()) <= 5
    (step,) = [step["run"] for step in yaml.safe_load(text)["jobs"]["validate"]["steps"] if "run" in step]
    (tmp_path / "bad.asl.json").write_text(BAD)
    done = shell(step.replace("pipx run stepsmith", STEPSMITH), tmp_path)
    assert (done.returncode, done.stdout.startswith("::error file=bad.asl.json,line=2,")) == (1, True)


@pytest.fixture(scope="module")
def action() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    return read


def run_action(action: dict[str, Any], folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """The validate step as GitHub runs it, with stepsmith where the step before installs it."""
    binaries = folder / "temp" / "stepsmith" / "bin"
    binaries.mkdir(parents=True, exist_ok=True)
    if not (binaries / "stepsmith").exists():
        (binaries / "stepsmith").symlink_to(STEPSMITH)
    given = {name: inputs.get(name, str(described["default"])) for name, described in action["inputs"].items()}
    step = action["runs"]["steps"][-1]
    variables = {}
    for name, written in step["env"].items():
        variables[name] = re.sub(r"\$\{\{ inputs\.(\w+) \}\}", lambda found: given[found.group(1)], written)
    assert not any("${{" in value for value in (*variables.values(), step["run"]))
    return shell(step["run"], folder, RUNNER_TEMP=str(folder / "temp"), **variables)


def test_the_action_annotates_and_fails(tmp_path: Path, action: dict[str, Any]) -> None:
    (tmp_path / "bad.asl.json").write_text(BAD)
    done = run_action(action, tmp_path)
    assert (done.returncode, done.stdout.startswith("::error file=bad.asl.json,line=2,")) == (1, True)


def test_the_action_takes_paths_reasons_and_a_file_for_sarif(tmp_path: Path, action: dict[str, Any]) -> None:
    (tmp_path / "a b").mkdir()
    (tmp_path / "a b" / "late.asl.json").write_text(LATE)
    (tmp_path / "bad.asl.json").write_text(BAD)
    reasons = 'SS3002=it\'s set, "always"\n'
    done = run_action(action, tmp_path, paths="a b\n", ignore=reasons, sarif="found.sarif")
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "1 checked: all right, 1 ignored")
    (result,) = json.loads((tmp_path / "found.sarif").read_text())["runs"][0]["results"]
    assert result["suppressions"][0]["justification"] == 'it\'s set, "always"'
    failing = run_action(action, tmp_path, sarif="found.sarif")
    assert failing.returncode == 1
    assert len(json.loads((tmp_path / "found.sarif").read_text())["runs"][0]["results"]) == 2


def test_the_action_fails_when_nothing_can_be_checked(tmp_path: Path, action: dict[str, Any]) -> None:
    assert run_action(action, tmp_path, paths="nowhere.asl.json", sarif="found.sarif").returncode == 64


def test_the_action_installs_what_it_was_checked_out_with(action: dict[str, Any]) -> None:
    steps = action["runs"]["steps"]
    assert [step.get("uses", step.get("name")) for step in steps] == [
        "actions/setup-python@v5",
        "install stepsmith",
        "validate",
    ]
    assert steps[1]["env"]["SOURCE"] == "${{ github.action_path }}"
    assert 'pip install --quiet --disable-pip-version-check "$SOURCE"' in steps[1]["run"]


# --- pre-commit ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def hooks() -> dict[str, dict[str, Any]]:
    read = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return {hook["id"]: hook for hook in read}


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("a/m.asl.json", True),
        ("m.asl.yaml", True),
        ("m.asl.yml", True),
        ("m.asl", True),
        ("m.states.json", True),
        ("package.json", False),
        ("m.asl.json.bak", False),
    ],
)
def test_the_hook_is_given_definitions(hooks: dict[str, dict[str, Any]], name: str, wanted: bool) -> None:
    assert bool(re.search(hooks["stepsmith-validate"]["files"], name)) is wanted


@pytest.mark.parametrize(
    ("hook", "arguments"), [("stepsmith-validate", ["bad.asl.json"]), ("stepsmith-validate-all", [])]
)
def test_a_hook_fails_for_a_bad_definition(
    tmp_path: Path, hooks: dict[str, dict[str, Any]], hook: str, arguments: list[str]
) -> None:
    (tmp_path / "bad.asl.json").write_text(BAD)
    program, *rest = shlex.split(hooks[hook]["entry"])
    assert program == "stepsmith"
    done = shell(shlex.join([STEPSMITH, *rest, *arguments]), tmp_path)
    assert (done.returncode, "bad.asl.json:2:" in done.stdout) == (1, True)
    assert hooks[hook].get("pass_filenames", True) is bool(arguments)


def test_the_page_names_hooks_that_exist(hooks: dict[str, dict[str, Any]]) -> None:
    shown = next(block for block in blocks(PAGE, "yaml") if "hooks:" in block)
    assert {hook["id"] for hook in yaml.safe_load(shown)["repos"][0]["hooks"]} == set(hooks)
