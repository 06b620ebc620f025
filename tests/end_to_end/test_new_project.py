"""``stepsmith init`` from the built wheel, outside the checkout, without network: its two commands work."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest

from stepsmith.local.runners.environments import environment_key
from tests.end_to_end.conftest import free_port


def environment(folder: Path) -> Path:
    """An environment without pip that finds the libraries of this one, but neither its own stepsmith's files."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    # What a .pth file in that folder points to, the checkout, is not followed from here.
    (packages / "libraries.pth").write_text(sysconfig.get_paths()["purelib"] + "\n")
    return folder


@pytest.fixture(scope="module")
def tool(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel in it."""
    folder = environment(tmp_path_factory.mktemp("tool") / "env")
    install = ["install", "-q", "--disable-pip-version-check", "--no-deps", "--no-index", str(wheel)]
    python = str(folder / "bin" / "python")
    subprocess.run([sys.executable, "-m", "pip", "--python", python, *install], check=True, timeout=110)
    return folder


@pytest.fixture(scope="module")
def project(tool: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A new project whose local cloud has a port of its own, and whose job finds its libraries here."""
    folder = tmp_path_factory.mktemp("elsewhere") / "shop"
    done = command(tool, folder.parent, str(tool / "bin" / "stepsmith"), "init", "shop")
    assert done.returncode == 0, done.stderr
    assert "shop/workflows/words/workflow.py" in done.stdout.splitlines()
    profile = folder / "conf" / "profiles" / "local.yaml"
    profile.write_text(profile.read_text().replace("4566", str(free_port())))
    requirements = (folder / "workflows" / "words" / "requirements.txt").read_text()
    job = environment(folder / ".stepsmith" / "environments" / environment_key(requirements))
    (job / ".complete").touch()
    (tool / ".ready").touch()  # nothing to install: make would ask the network
    yield folder
    command(tool, folder, "make", f"VENV={tool}", "destroy-local")


def command(tool: Path, folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    variables = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "MAKE", "MFLAGS"))}
    return subprocess.run(
        words,
        cwd=folder,
        env={**variables, "CI": "true", "PIP_NO_INDEX": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )


def make(tool: Path, project: Path, target: str) -> subprocess.CompletedProcess[str]:
    done = command(tool, project, "make", "--no-print-directory", f"VENV={tool}", target)
    assert done.returncode == 0, f"make {target}\n{done.stdout}\n{done.stderr}"
    return done


def test_the_tool_is_the_wheel_s(tool: Path, project: Path) -> None:
    asked = command(tool, project, str(tool / "bin" / "python"), "-c", "import stepsmith; print(stepsmith.__file__)")
    assert Path(asked.stdout.strip()).is_relative_to(tool)


def test_it_builds_validates_and_is_tested(tool: Path, project: Path) -> None:
    built = make(tool, project, "build").stdout
    assert "asl/words.asl.json" in built and "cloudformation/platform.template.yaml" in built
    assert "all right" in make(tool, project, "validate").stderr
    assert " passed" in make(tool, project, "test").stdout
    make(tool, project, "check")


def test_it_deploys_runs_its_sample_and_leaves_nothing(tool: Path, project: Path) -> None:
    deployed = make(tool, project, "deploy-local")
    assert '"texts": 2' in deployed.stdout
    assert "succeeded" in deployed.stderr + deployed.stdout
    standing = make(tool, project, "status-local")
    assert "shop-local-words" in standing.stdout + standing.stderr
    make(tool, project, "destroy-local")
    status = command(tool, project, str(tool / "bin" / "stepsmith"), "local", "status", "--format", "json")
    assert json.loads(status.stdout)["running"] is False


def test_every_kind_of_package_data_is_in_the_wheel(tool: Path, project: Path) -> None:
    stepsmith = str(tool / "bin" / "stepsmith")
    make(tool, project, "build")
    assert "SS2001" in command(tool, project, stepsmith, "explain", "SS2001").stdout  # diagnostics/pages
    page = command(tool, project, stepsmith, "graph", "words", "--format", "html")  # graph/page.html
    assert page.returncode == 0 and "<html" in page.stdout
    second = command(tool, project, stepsmith, "init", ".")
    assert second.returncode == 64 and "is not empty" in second.stderr
