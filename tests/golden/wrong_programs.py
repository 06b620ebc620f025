"""The programs in ``wrong``, and what building says to each: the error beside it, in a .txt file."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from stepsmith.configuration import load_project
from stepsmith.errors import StepsmithError
from stepsmith.project import build_project

FOLDER = Path(__file__).parent / "wrong"


def names() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.py"))


def error(name: str) -> StepsmithError | None:
    """What building the program as the workflow of a project raises; its file is then called ``workflow.py``."""
    with tempfile.TemporaryDirectory() as made:
        root = Path(made).resolve()
        folder = root / "workflows" / "wrong"
        folder.mkdir(parents=True)
        (root / "pyproject.toml").write_text("[tool.stepsmith]\n", "utf-8")
        (folder / "__init__.py").touch()
        shutil.copy(FOLDER / f"{name}.py", folder / "workflow.py")
        with _inside(folder):
            try:
                build_project(load_project(root))
            except StepsmithError as raised:
                return raised
    return None


@contextmanager
def _inside(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
