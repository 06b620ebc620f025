"""``from stepsmith import …`` gives what a workflow needs, and importing the package alone costs next to nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

import stepsmith
from stepsmith import authoring, tasks


@pytest.mark.parametrize("name", stepsmith.__all__)
def test_every_public_name_is_there(name: str) -> None:
    assert getattr(stepsmith, name) is not None
    assert name in dir(stepsmith)


def test_authoring_gives_what_the_package_gives() -> None:
    errors = {name for name in stepsmith.__all__ if name.endswith("Error")}
    imports = {"Imported", "import_definition"}
    assert set(stepsmith.__all__) - errors - imports == set(authoring.__all__)
    assert all(hasattr(tasks, name) for name in tasks.__all__)


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Workflows'"):
        stepsmith.Workflows  # noqa: B018


def test_importing_the_package_loads_nothing_of_it() -> None:
    code = "import sys, stepsmith; print([name for name in sys.modules if name.startswith('stepsmith.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_authoring_loads_no_library_that_only_deploying_needs() -> None:
    heavy = ("boto3", "botocore", "moto", "click", "rich")
    code = f"import sys, stepsmith.tasks; print([name for name in {heavy} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
