"""A project is a folder whose pyproject.toml has a ``[tool.stepsmith]`` table; the table names its folders.

Every key has a default, so an empty table is a project.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from stepsmith.configuration.document import describe
from stepsmith.diagnostics.suggestion import nearest
from stepsmith.errors import ConfigurationError

FOLDERS = {
    "workflows": "workflows",
    "asl": "asl",
    "cloudformation": "cloudformation",
    "batch": "batch",
    "conf": "conf",
}
"""The keys of ``[tool.stepsmith]`` and the folders they name when they are not written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """A project's folders, as absolute paths. ``state`` holds what can be made again: packages, images, local cloud."""

    root: Path
    workflows: Path
    asl: Path
    cloudformation: Path
    batch: Path
    conf: Path

    @property
    def state(self) -> Path:
        return self.root / ".stepsmith"

    @property
    def profiles(self) -> Path:
        return self.conf / "profiles"


def find_project(start: Path) -> Project:
    """The project around ``start``: the nearest folder, going up, whose pyproject.toml has ``[tool.stepsmith]``."""
    start = start.resolve()
    for folder in (start, *start.parents):
        file = folder / "pyproject.toml"
        if file.is_file() and _table(file, "pyproject.toml") is not None:
            return load_project(folder)
    raise ConfigurationError(
        f"no project here: neither {start} nor a folder above it has a pyproject.toml with a [tool.stepsmith] table; "
        "change to a project's folder, or add the table (it may be empty)"
    )


def load_project(root: Path) -> Project:
    """Read ``[tool.stepsmith]`` of ``root/pyproject.toml``."""
    root = root.resolve()
    file = root / "pyproject.toml"
    if not file.is_file():
        raise ConfigurationError(
            f"{root} is not a project: it has no pyproject.toml; create one with a [tool.stepsmith] table"
        )
    settings = _table(file, "pyproject.toml")
    if settings is None:
        raise ConfigurationError("there is no [tool.stepsmith] table; add it (it may be empty)", file="pyproject.toml")
    text = file.read_text(encoding="utf-8")
    folders = {key: root / default for key, default in FOLDERS.items()}
    for key, value in settings.items():

        def refusal(message: str, key: str = key) -> ConfigurationError:
            return ConfigurationError(
                message, file="pyproject.toml", line=_line(text, key), key=f"tool.stepsmith.{key}"
            )

        if key not in FOLDERS:
            near = nearest(key, FOLDERS)
            hint = f"did you mean {near!r}? " if near else ""
            raise refusal(f"unknown key; {hint}the keys here are {', '.join(FOLDERS)}")
        if not isinstance(value, str) or not value:
            raise refusal(f"found {describe(value)}, expected the name of a folder")
        folders[key] = root / value
        if not folders[key].resolve().is_relative_to(root):
            raise refusal(f"{value!r} lies outside the project")
    return Project(root=root, **folders)


def _table(file: Path, name: str) -> dict[str, object] | None:
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        raise ConfigurationError(f"not TOML: {error}", file=name, line=int(line.group(1)) if line else None) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"cannot be read: {error}", file=name) from None
    table = content.get("tool", {}).get("stepsmith")
    if table is not None and not isinstance(table, dict):
        raise ConfigurationError(f"found {describe(table)}, expected a table", file=name, key="tool.stepsmith")
    return table


def _line(text: str, key: str) -> int | None:
    """The line that sets ``key`` in the table. The standard library's TOML reader keeps no positions."""
    inside = False
    for number, line in enumerate(text.splitlines(), start=1):
        if re.match(r"\s*\[", line):
            header = re.match(r"\s*\[\s*tool\s*\.\s*stepsmith\s*(?:\.\s*(?P<inner>[^\]\s]+)\s*)?\]", line)
            inside = header is not None
            if header is not None and header["inner"] == key:
                return number
        elif inside and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[.=]", line):
            return number
    return None
