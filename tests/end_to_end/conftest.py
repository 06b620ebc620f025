"""A copy of this project with a local cloud of its own, on a free port, driven through the command line."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STEPSMITH = Path(sys.executable).parent / "stepsmith"
FOLDERS = ("workflows", "asl", "cloudformation", "batch", "conf")


@dataclass(frozen=True, slots=True)
class Checkout:
    """A project folder and what its local cloud answers on."""

    folder: Path
    endpoint: str

    def stepsmith(self, *arguments: str, timeout: float = 110) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(STEPSMITH), *arguments],
            cwd=self.folder,
            env={**os.environ, "CI": "true"},
            capture_output=True,
            text=True,
            check=False,
            timeout=timeout,
        )

    def must(self, *arguments: str, timeout: float = 110) -> subprocess.CompletedProcess[str]:
        done = self.stepsmith(*arguments, timeout=timeout)
        assert done.returncode == 0, f"stepsmith {' '.join(arguments)}\n{done.stdout}\n{done.stderr}"
        return done

    def start_sample(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return self.stepsmith("executions", "start", "wildlife", "--sample", *arguments)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built without network by the build backend that the development environment has."""
    folder = tmp_path_factory.mktemp("wheel")
    options = ["-q", "--disable-pip-version-check", "--no-deps", "--no-build-isolation", "-w", str(folder)]
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, str(ROOT)], check=True, timeout=110)
    (built,) = folder.glob("stepsmith-*.whl")
    return built


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Checkout]:
    folder = tmp_path_factory.mktemp("checkout")
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "pyproject.toml").write_text('[project]\nname = "copy"\nversion = "1"\n\n[tool.stepsmith]\n')
    endpoint = f"http://127.0.0.1:{free_port()}"
    profile = folder / "conf" / "profiles" / "local.yaml"
    profile.write_text(profile.read_text("utf-8").replace("http://127.0.0.1:4566", endpoint), "utf-8")
    # The jobs' environment takes longest to make and is named by its content: share it with the real checkout.
    shared = ROOT / ".stepsmith" / "environments"
    shared.mkdir(parents=True, exist_ok=True)
    (folder / ".stepsmith").mkdir()
    (folder / ".stepsmith" / "environments").symlink_to(shared)
    yield Checkout(folder, endpoint)
    Checkout(folder, endpoint).stepsmith("local", "down")


@pytest.fixture(scope="session")
def deployed(checkout: Checkout) -> Checkout:
    """The wildlife workflow is deployed and has run once on its sample."""
    checkout.must("local", "up")
    checkout.must("deploy", "wildlife", "--profile", "local", "--yes", timeout=300)
    done = checkout.start_sample()
    assert done.returncode == 0, done.stdout + done.stderr
    return checkout
