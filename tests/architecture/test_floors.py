"""The floors of src/stepsmith: imports go downward only, and what is heavy is imported late."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "stepsmith"
MODULES = sorted(SOURCE.rglob("*.py"))


def test_imports_go_downward_only() -> None:
    """The contracts of pyproject.toml: layers (exhaustive), boto3 only in deployment and local, click only in cli."""
    done = subprocess.run(
        [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "module", ["boto3", "botocore", "moto", "rich", "pyarrow", "zstandard", "jsonschema", "werkzeug"]
)
def test_validating_does_not_import_what_is_heavy(module: str) -> None:
    code = (
        "import sys; from stepsmith.validation import validate; import stepsmith.cli.definitions; "
        f"sys.exit({module!r} in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_runtime_uses_the_standard_library_only() -> None:
    """It is vendored into zips and images, where nothing else of stepsmith is."""
    for file in (SOURCE / "runtime").rglob("*.py"):
        for line in file.read_text("utf-8").splitlines():
            found = re.match(r"\s*(?:from|import) ([a-z_]+)(\.[a-z_.]+)?", line)
            if found and found.group(1) != "__future__":
                root = found.group(1)
                assert root in sys.stdlib_module_names or (found.group(0).split()[-1]).startswith("stepsmith.runtime")


@pytest.mark.parametrize("file", MODULES, ids=lambda file: str(file.relative_to(SOURCE)))
def test_a_module_opens_with_what_it_is_and_stays_readable(file: Path) -> None:
    text = file.read_text("utf-8")
    assert text.startswith('"""') or not text.strip(), "a module opens with a docstring"
    assert text.count("\n") <= 500, "above 400 lines ask whether it is two nouns"
