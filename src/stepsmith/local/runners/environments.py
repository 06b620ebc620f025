"""Python environments built from the text of a requirements file, once, under ``.stepsmith/environments``.

A folder's name is the first 12 hex digits of SHA-256 over the requirements text and the Python version. It is built
beside its place and moved there when complete (it then holds ``.complete``), so that an interrupted installation is
never used.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from stepsmith.errors import ConfigurationError

PYTHON_VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"

_building = threading.Lock()


def environment_key(requirements: str, python_version: str = PYTHON_VERSION) -> str:
    return hashlib.sha256(f"{requirements}\n{python_version}".encode()).hexdigest()[:12]


def site_packages(environment: Path) -> Path:
    return environment / "lib" / f"python{PYTHON_VERSION}" / "site-packages"


def build_environment(home: Path, requirements: str) -> Path:
    """The environment's folder; builds it if it is not there. ``home`` is the project's ``.stepsmith``."""
    place = home / "environments" / environment_key(requirements)
    with _building:
        if (place / ".complete").is_file():
            return place
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place.parent, prefix=f"{place.name}.") as temporary:
            built = Path(temporary) / "environment"
            listed = Path(temporary) / "requirements.txt"
            listed.write_text(requirements, encoding="utf-8")
            _run([sys.executable, "-m", "venv", "--without-pip", str(built)])
            if requirements.strip():
                python = str(built / "bin" / "python")
                options = ["--disable-pip-version-check", "--quiet", "--no-input"]
                _run([sys.executable, "-m", "pip", "--python", python, "install", *options, "-r", str(listed)])
            (built / ".complete").write_text(f"{PYTHON_VERSION}\n", encoding="utf-8")
            if place.exists():  # A leftover without its marker.
                shutil.rmtree(place)
            os.rename(built, place)  # noqa: PTH104
    return place


def _run(command: list[str]) -> None:
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        words = " ".join(command[:4])
        raise ConfigurationError(f"an environment could not be built: {words} … failed:\n{done.stderr.strip()[-2000:]}")
