"""The wheel works in a fresh environment, outside the checkout, on a small project of somebody else's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

# The first test waits for pip.
pytestmark = pytest.mark.timeout(400)

BIN = "Scripts" if os.name == "nt" else "bin"

WORKFLOW = '''
"""Greets everybody on a list."""
from dataclasses import dataclass

from stepsmith import Choice, Fail, Step, each, fn, workflow
from stepsmith.tasks import lambda_

from . import resources as r


@dataclass
class Guests:
    names: list[str]


@workflow(timeout_seconds=60)
def greeting(run: Guests) -> Step:
    greet = each("GreetAll", run.names, lambda name: lambda_.invoke("Greet", r.greet, {"name": name}))
    nobody = Fail("Nobody", error="Greeting.Nobody", cause="the list is empty")
    return Choice("AnyGuests").when(fn.count(run.names) > 0, greet).otherwise(nobody)
'''
RESOURCES = '''
"""What the greeting needs."""
from stepsmith.resources import Function

greet = Function("Greet", handler="greet.handler", source="functions/greet")
'''
HANDLER = """
def handler(event, context):
    return {"text": f"hello {event['name']}"}
"""


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bin folder of a fresh environment that has the wheel and what it needs, and nothing of the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", str(folder / "env")], check=True)
    bin_folder = folder / "env" / BIN
    install = [str(bin_folder / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", str(wheel)]
    subprocess.run(install, check=True, timeout=280)
    return bin_folder


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("elsewhere")
    workflow = folder / "flows" / "greeting"
    (workflow / "functions" / "greet").mkdir(parents=True)
    settings = '[project]\nname = "elsewhere"\nversion = "1"\n\n[tool.stepsmith]\nworkflows = "flows"\n'
    (folder / "pyproject.toml").write_text(settings)
    (workflow / "workflow.py").write_text(WORKFLOW)
    (workflow / "resources.py").write_text(RESOURCES)
    (workflow / "functions" / "greet" / "greet.py").write_text(HANDLER)
    return folder


def stepsmith(installed: Path, project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(installed / "stepsmith"), *arguments], cwd=project, capture_output=True, text=True, check=False, timeout=60
    )


def test_a_small_project_builds_validates_and_runs_with_the_installed_wheel(installed: Path, project: Path) -> None:
    built = stepsmith(installed, project, "build")
    assert built.returncode == 0, built.stderr
    definition = json.loads((project / "asl" / "greeting.asl.json").read_text())
    assert definition["QueryLanguage"] == "JSONata"
    assert (project / "cloudformation" / "greeting.template.yaml").is_file()

    checked = stepsmith(installed, project, "validate", "asl")
    assert (checked.returncode, checked.stdout) == (0, "")
    assert "all right" in checked.stderr

    (project / "mocks.json").write_text('{"Greet": {"Return": {"text": "hello"}}}')
    arguments = ("run", "greeting", "--input", '{"names": ["Ada", "Grace"]}', "--mocks", "mocks.json")
    ran = stepsmith(installed, project, *arguments)
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == [{"text": "hello"}] * 2

    failed = stepsmith(installed, project, "run", "greeting", "--input", '{"names": []}')
    assert failed.returncode == 1
    assert "Greeting.Nobody" in failed.stderr


def test_build_check_notices_a_stale_file(installed: Path, project: Path) -> None:
    assert stepsmith(installed, project, "build").returncode == 0
    assert stepsmith(installed, project, "build", "--check").returncode == 0
    (project / "asl" / "greeting.asl.json").write_text("{}\n")
    stale = stepsmith(installed, project, "build", "--check")
    assert (stale.returncode, stale.stdout.strip()) == (1, "asl/greeting.asl.json")
    assert (project / "asl" / "greeting.asl.json").read_text() == "{}\n"


def test_a_mistake_in_a_workflow_names_its_file_and_line(installed: Path, project: Path) -> None:
    broken = project / "flows" / "broken"
    broken.mkdir()
    (broken / "workflow.py").write_text(
        textwrap.dedent(
            """
            from stepsmith import Pass, Step, workflow

            @workflow()
            def broken(run) -> Step:
                return Pass("Here") >> nowhere
            """
        )
    )
    try:
        refused = stepsmith(installed, project, "build", "broken")
        assert refused.returncode == 1
        assert "broken/workflow.py:6" in refused.stderr
        assert "nowhere" in refused.stderr
        assert "Traceback" not in refused.stderr
    finally:
        (broken / "workflow.py").unlink()
        broken.rmdir()


def test_the_version_is_shown_without_a_project(installed: Path, tmp_path: Path) -> None:
    shown = stepsmith(installed, tmp_path, "--version")
    assert shown.returncode == 0
    assert shown.stdout.startswith("stepsmith 0.")
