"""Each case ends and writes history as it says."""

from __future__ import annotations

import re

import pytest

from tests.conformance import corpus


@pytest.mark.parametrize("name", corpus.names())
def test_the_engine_does_what_the_case_says(name: str) -> None:
    case = corpus.read(name)
    ours = corpus.expected(case)
    assert corpus.sequence(ours["events"]) == case["sequence"]
    assert ours == case["expected"], "if the change is right, 'make golden' writes it"


@pytest.mark.parametrize("name", corpus.names())
def test_a_case_is_written_as_it_is_read_and_has_its_evidence(name: str) -> None:
    case = corpus.read(name)
    assert re.match(r"\[[RDM]\] |not recorded: ", case["evidence"])
    assert corpus.written(case) == (corpus.FOLDER / f"{name}.json").read_text("utf-8")


def test_there_are_cases_for_what_no_recording_covers() -> None:
    unrecorded = [name for name in corpus.names() if corpus.read(name)["evidence"].startswith("not recorded")]
    assert len(unrecorded) >= 8
