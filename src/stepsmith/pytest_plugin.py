"""A pytest plugin with one fixture: ``run_workflow`` runs a workflow in virtual time, as ``stepsmith.testing.run``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from stepsmith.testing import Result


@pytest.fixture
def run_workflow() -> Callable[..., Result]:
    """``run_workflow(workflow, input, mocks={…})`` gives the run's Result."""
    # Imported here: a plugin is loaded in every test session, also in those that run no workflow.
    from stepsmith.testing import run

    return run
