"""The recipes of docs/cookbook, loaded as the files that they are."""

from __future__ import annotations

import importlib.util
import sys
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

from stepsmith import Workflow

FOLDER = Path(__file__).parents[2] / "docs" / "cookbook"
NAMES = sorted(file.stem for file in FOLDER.glob("*.py"))


@lru_cache
def module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"cookbook_{name}", FOLDER / f"{name}.py")
    assert spec is not None and spec.loader is not None
    loaded = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = loaded  # annotations of its dataclasses are looked up there
    spec.loader.exec_module(loaded)
    return loaded


def workflows(name: str) -> list[Workflow[Any]]:
    return [value for value in vars(module(name)).values() if isinstance(value, Workflow)]
