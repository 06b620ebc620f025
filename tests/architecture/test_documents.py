"""What the documents promise is there: targets, commands, settings, findings."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import click
import pytest

from stepsmith.cli import cli
from stepsmith.configuration.project import FOLDERS
from stepsmith.diagnostics import CATALOGUE

ROOT = Path(__file__).resolve().parents[2]
TARGETS = dict(re.findall(r"^([a-z][a-z-]*):[^=\n]*?## (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
ASKED = (
    "setup build validate test check bench fresh up-local deploy-local status-local destroy-local up-localstack "
    "plan-aws deploy-aws build-images push-images clean"
).split()
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md")


def commands(command: click.Command, path: str = "stepsmith") -> list[tuple[str, click.Command]]:
    found = [(path, command)]
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            found += commands(inner, f"{path} {name}")
    return found


@pytest.mark.parametrize("target", ASKED)
def test_a_target_has_a_line_of_help(target: str) -> None:
    assert TARGETS[target].strip()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_documents_name_only_targets_that_exist(document: str) -> None:
    text = (ROOT / document).read_text("utf-8")
    written = re.findall(r"(?:`|^    )make ([a-z][a-z-]+)", text, re.MULTILINE)
    assert written
    assert set(written) <= set(TARGETS)


@pytest.mark.parametrize("target", [name for name, text in TARGETS.items() if "not there yet" in text])
def test_a_target_whose_capability_comes_later_says_so_and_fails(target: str) -> None:
    done = subprocess.run(
        ["make", "--no-print-directory", target], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "not there yet" in done.stderr


@pytest.mark.parametrize(("path", "command"), commands(cli), ids=lambda value: value if isinstance(value, str) else "")
def test_a_command_teaches(path: str, command: click.Command) -> None:
    assert command.help and len(command.help) > 20, "what it does, in a sentence"
    for parameter in command.params:
        if isinstance(parameter, click.Option) and parameter.name not in ("help", "style"):
            assert parameter.help, f"{path} {parameter.opts[0]} has no help"


def test_every_command_of_the_readme_exists() -> None:
    known = {path for path, _ in commands(cli)}
    for line in re.findall(r"^    (stepsmith [a-z]+(?: [a-z]+)?)", (ROOT / "README.md").read_text("utf-8"), re.M):
        assert line in known or " ".join(line.split()[:2]) in known, line


def test_every_setting_of_tool_stepsmith_is_documented() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    for name in FOLDERS:
        assert re.search(rf"^{name} = ", text, re.M), f"[tool.stepsmith] {name} is not in README.md"


def test_generated_documents_are_fresh() -> None:
    done = subprocess.run(
        [sys.executable, "scripts/generate_docs.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_every_finding_has_its_family() -> None:
    families = ("SS10", "SS20", "SS30", "SS31", "SS40", "SS50", "SS60", "SS70", "SS80")
    assert all(code.startswith(families) for code in CATALOGUE)


def test_every_test_that_holds_an_invariant_exists() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    named = re.findall(r"`([a-z_]+/test_[a-z_]+\.py)`", text)
    assert len(named) > 10
    assert [name for name in named if not list((ROOT / "tests").glob(f"**/{name}"))] == []
