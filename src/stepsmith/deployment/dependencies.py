"""Python packages that code needs, installed by pip: for Lambda as wheels of its platform, for jobs into a venv.

What was installed once is kept in the project's state folder under a hash of everything it depends on, and appears
there whole or not at all: it is made under another name and renamed.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from stepsmith.errors import DeploymentError

COMPLETE = ".complete"

_PLATFORMS = {"x86_64": "x86_64", "arm64": "aarch64"}

Notice = Callable[[str], None]


def requirements_text(folder: Path) -> str | None:
    """``requirements.txt`` of a folder; None when there is none, or nothing but comments in it."""
    path = folder / "requirements.txt"
    if not path.is_file():
        return None
    text = path.read_text(encoding="utf-8")
    needed = [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    return text if needed else None


def python_version(runtime: str, *, place: str) -> str:
    """``python3.12`` is ``3.12``. Other languages are refused: stepsmith packs Python."""
    found = re.fullmatch(r"python(3\.[0-9]+)", runtime)
    if found is None:
        raise DeploymentError(
            f"{place}: the runtime {runtime!r} is not Python (python3.12); stepsmith packs Python only"
        )
    return found.group(1)


def function_dependencies(
    requirements: str, *, runtime: str, architecture: str, state: Path, place: str, notice: Notice
) -> Path:
    """A folder with the packages as a function of that runtime and architecture takes them."""
    version = python_version(runtime, place=place)
    key = _key("function", requirements, version, architecture)
    target = state / "dependencies" / key
    with _made_once(target) as folder:
        if folder is None:
            return target
        notice(f"{place}: fetching its packages for {runtime} on {architecture}")
        platform = _PLATFORMS[architecture]
        command = [sys.executable, "-m", "pip", "install", "--target", str(folder), "--only-binary=:all:"]
        command += ["--implementation", "cp", "--python-version", version]
        for generation in ("manylinux_2_28", "manylinux_2_17", "manylinux2014"):
            command += ["--platform", f"{generation}_{platform}"]
        _pip(command, requirements, folder.parent, place=place)
        for cache in list(folder.rglob("__pycache__")):
            shutil.rmtree(cache)
    return target


def job_environment(requirements: str, *, state: Path, place: str, notice: Notice) -> Path:
    """A virtual environment with the packages of a job, for the Python that runs stepsmith."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    target = state / "environments" / environment_key(requirements)
    with _made_once(target) as folder:
        if folder is None:
            return target
        notice(f"{place}: making an environment with its packages (once, until requirements.txt changes)")
        _run(
            [sys.executable, "-m", "venv", str(folder)], place=place, doing=f"making an environment of Python {version}"
        )
        if requirements.strip():
            python = folder / "bin" / "python"
            _pip([str(python), "-m", "pip", "install"], requirements, folder.parent, place=place)
        _move_scripts(folder, target)
    return target


def environment_key(requirements: str) -> str:
    """The folder of an environment: 12 digits over the requirements' text and the version of Python."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    return hashlib.sha256(f"{requirements}\n{version}".encode()).hexdigest()[:12]


@contextmanager
def _made_once(target: Path) -> Iterator[Path | None]:
    """A new folder that becomes ``target`` when the block ends well; None when ``target`` is complete already.

    The marker counts the files, so that a folder from which something was deleted is made again.
    """
    if _is_whole(target):
        yield None
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        yield folder
        (folder / COMPLETE).write_text(f"{_count(folder)}\n")
        if target.exists():  # left by a run that was killed before folders were renamed whole, or damaged since
            if _is_whole(target):
                return
            shutil.rmtree(target)
        try:
            os.rename(folder, target)  # noqa: PTH104 - Path.rename says less about what happens to an existing folder
        except OSError:
            if not _is_whole(target):  # not that somebody else was faster
                raise
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _is_whole(folder: Path) -> bool:
    marker = folder / COMPLETE
    if not marker.is_file():
        return False
    counted = marker.read_text(encoding="utf-8").strip()
    return not counted.isdigit() or _count(folder) >= int(counted)


def _count(folder: Path) -> int:
    """The files below a folder, without the bytecode that running them leaves."""
    return sum(not name.endswith(".pyc") and name != COMPLETE for _, _, names in os.walk(folder) for name in names)


def _move_scripts(folder: Path, target: Path) -> None:
    """The scripts of an environment name the folder they were made in; make them name the one they will be in."""
    before, after = str(folder).encode(), str(target).encode()
    for path in [*(folder / "bin").iterdir(), folder / "pyvenv.cfg"]:
        if path.is_symlink() or not path.is_file():
            continue
        content = path.read_bytes()
        if before in content and b"\0" not in content:
            path.write_bytes(content.replace(before, after))


def _pip(command: list[str], requirements: str, beside: Path, *, place: str) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".txt", prefix=".requirements-", dir=beside) as file:
        file.write(requirements)
        file.flush()
        arguments = ["--disable-pip-version-check", "--no-input", "--quiet", "--requirement", file.name]
        _run([*command, *arguments], place=place, doing="installing its requirements.txt")


def _run(command: list[str], *, place: str, doing: str) -> None:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    if result.returncode == 0:
        return
    if "No module named pip" in result.stderr or "No module named venv" in result.stderr:
        raise DeploymentError(
            f"{place}: {doing} needs pip and venv, which {sys.executable} does not have; "
            f"{sys.executable} -m ensurepip adds pip"
        )
    last = [line for line in (result.stderr or result.stdout).splitlines() if line.strip()][-8:]
    raise DeploymentError(
        f"{place}: {doing} failed (exit code {result.returncode}):\n  " + "\n  ".join(last),
        reason=last[-1] if last else None,
    )


def _key(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]
