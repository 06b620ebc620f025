"""The engine does what AWS did: status, output, error, cause, and the history event by event."""

from __future__ import annotations

from typing import Any

import pytest

from tests import corpus
from tests.execution import deviations, recordings

if not corpus.present():
    pytest.skip(corpus.REASON, allow_module_level=True)

SERVICES = "service_executions.jsonl"

REACHED, REACHED_WITH_SERVICES = 719, 85
"""Recordings reproduced; raise them when more are, never lower them."""


@pytest.mark.parametrize("group", sorted(recordings.groups()))
def test_the_engine_reproduces_the_recording(group: str) -> None:
    differences = {
        row["name"]: difference
        for row in recordings.groups()[group]
        if deviations.reason(deviations.EXECUTIONS, row) is None and (difference := recordings.verdict(row)) is not None
    }
    assert not differences


def _services() -> list[dict[str, Any]]:
    return [row for row in recordings.rows(SERVICES) if deviations.reason(deviations.SERVICES, row) is None]


@pytest.mark.parametrize("row", _services(), ids=deviations.short)
def test_the_engine_reproduces_the_recording_with_services(row: dict[str, Any]) -> None:
    assert recordings.service_verdict(row) is None


def test_the_number_of_reproduced_recordings_never_falls() -> None:
    reproduced = sum(recordings.verdict(row) is None for row in recordings.rows())
    assert reproduced >= REACHED
    with_services = sum(recordings.service_verdict(row) is None for row in _services())
    assert with_services >= REACHED_WITH_SERVICES
