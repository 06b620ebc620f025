"""The local cloud answers TestState as AWS did."""

from __future__ import annotations

from typing import Any

import pytest

from tests import corpus
from tests.execution import deviations
from tests.execution.recordings import first_difference
from tests.local import state_recordings

ROWS = corpus.rows(state_recordings.FILE)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: deviations.short(row) if row else "absent")
def test_the_answer_is_the_recorded_one(row: dict[str, Any]) -> None:
    difference = first_difference(state_recordings.compare(row))
    assert (difference is not None) == (deviations.reason(deviations.STATES, row) is not None), difference
