"""A new project: the files of ``starter_files`` with the project's name in them, written whole or not at all."""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from importlib.metadata import distribution, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from stepsmith.errors import ConfigurationError

# A name begins the names of stacks, which may have 40 characters before the profile's and the workflow's.
NAME = re.compile(r"[a-z][a-z0-9-]{0,29}")

# Names that would mean something to git or to a packager are written with this instead of the dot.
_DOT = "dot-"


def start_project(folder: Path, name: str | None = None) -> tuple[Path, ...]:
    """Write a project into ``folder``, which is empty (but for ``.git``) or not there yet; returns what was written.

    ``name`` is the folder's own name without one. Raises ConfigurationError, and writes nothing, when the name cannot
    begin a stack's name, when the folder holds something, or when it cannot be made.
    """
    folder = folder.resolve()
    called = folder.name if name is None else name
    if not NAME.fullmatch(called):
        instead = "" if name is not None else "; give another name with --name, such as --name words"
        raise ConfigurationError(
            f"{called!r} cannot be a project's name: a small letter, then small letters, digits and hyphens, at most "
            f"30 characters{instead}"
        )
    if folder.exists() and not folder.is_dir():
        raise ConfigurationError(f"{folder} is a file; a project is a folder")
    there = sorted(path.name for path in folder.iterdir() if path.name != ".git") if folder.is_dir() else []
    if there:
        shown = ", ".join(there[:3]) + (" …" if len(there) > 3 else "")
        raise ConfigurationError(f"{folder} is not empty ({shown}); name a new folder or an empty one")
    if not folder.parent.is_dir():
        raise ConfigurationError(f"there is no folder {folder.parent} to make {folder.name} in")
    try:
        return _write(folder, called)
    except OSError as error:
        raise ConfigurationError(f"{folder} cannot be written: {error.strerror or error}") from None


def _write(folder: Path, name: str) -> tuple[Path, ...]:
    """Everything is written beside the folder and then moved there."""
    draft = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        project = draft / "project"  # mkdtemp's own folder is for its owner only
        written = []
        for path, text in starter_files(name):
            place = project / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, "utf-8")
            written.append(folder / path)
        _move(project, folder)
        return tuple(written)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _move(project: Path, folder: Path) -> None:
    """An existing folder stays the folder that it is: somebody's shell may stand in it."""
    if not folder.exists():
        project.rename(folder)
        return
    moved: list[Path] = []
    try:
        for path in sorted(project.iterdir()):
            place = folder / path.name
            if place.exists():
                raise FileExistsError(17, f"{place} was made meanwhile")
            path.rename(place)
            moved.append(place)
    except OSError:
        for place in moved:
            with suppress(OSError):
                shutil.rmtree(place) if place.is_dir() else place.unlink()
        raise


def starter_files(name: str) -> Iterator[tuple[Path, str]]:
    """Every file of a new project: its path in the project, and its text."""
    values = {
        "PROJECT_NAME": name,
        "STEPSMITH_REQUIREMENT": requirement(distribution("stepsmith").read_text("direct_url.json")),
        "STEPSMITH_VERSION": version("stepsmith"),
    }
    for path, source in _files(files("stepsmith.project") / "starter_files", Path()):
        text = source.read_text("utf-8")
        for placeholder, value in values.items():
            text = text.replace(placeholder, value)
        yield path, text


def requirement(direct_url: str | None) -> str:
    """What installs the stepsmith that runs: from where it came (``direct_url.json``, PEP 610), else by its version.

    A checkout, a wheel or a commit that no index has would otherwise name a version that cannot be found.
    """
    if direct_url is None:
        return f"stepsmith[local]=={version('stepsmith')}"
    origin = json.loads(direct_url)
    commit = origin.get("vcs_info")
    address = f"{commit['vcs']}+{origin['url']}@{commit['commit_id']}" if commit else origin["url"]
    return f"stepsmith[local] @ {address}"


def _files(folder: Traversable, path: Path) -> Iterator[tuple[Path, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name == "__pycache__":  # an installer compiles what it installs
            continue
        name = "." + entry.name.removeprefix(_DOT) if entry.name.startswith(_DOT) else entry.name
        if entry.is_dir():
            yield from _files(entry, path / name)
        else:
            yield path / name, entry
